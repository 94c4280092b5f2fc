//! The language server, driven by a client within the test: what it answers, that nothing ends it, and that what it knows
//! hangs on the texts alone.

#[path = "lsp/cases.rs"]
mod cases;
#[path = "lsp/editor.rs"]
mod editor;
mod rules;

use editor::{CASE, Editor, find, folder};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

#[test]
fn findings_follow_the_text_as_it_is_typed() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    assert_eq!(editor.found, BTreeMap::new());
    editor.type_anew("regs/case.regl", &CASE.replace("fee_paid", "fee_pad"));
    editor.settle();
    assert_eq!(editor.found["case.regl"], [("regl::case::fact".to_owned(), 3)]);
    // The line is `  given not fee_pad`, in which the missing letter belongs behind 2 + 6 + 4 + 6 others.
    let here = json!({ "start": { "line": 3, "character": 18 }, "end": { "line": 3, "character": 18 } });
    let uri = editor.uri("regs/case.regl");
    let change =
        json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [{ "range": here, "text": "i" }] });
    editor.tell("textDocument/didChange", change);
    editor.settle();
    assert_eq!(editor.found, BTreeMap::new());
    // A text that is closed counts as it is stored.
    editor.type_anew("regs/case.regl", "nonsense\n");
    editor.settle();
    assert_eq!(editor.found["case.regl"], [("regl::syntax::unreadable".to_owned(), 0)]);
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    editor.settle();
    assert_eq!(editor.found, BTreeMap::new());
    editor.close();
}

#[test]
fn rules_are_held_against_the_official_texts_in_a_pause() {
    let folder = TempDir::new().unwrap();
    copied(&rules::folder(), &folder.path().join("regs"));
    let name = "regs/order-34-2020/technical_study.regl";
    let text = fs::read_to_string(folder.path().join(name)).unwrap();
    let of_texts = |found: &BTreeMap<String, Vec<(String, u64)>>| {
        found.values().flatten().any(|(code, _)| code.starts_with("regl::source::"))
    };
    let mut editor = Editor::open(folder.path());
    // Paragraph 4 of annex 6 says five.
    editor.type_anew(name, &text.replace("term 5 working days", "term 6 working days"));
    editor.wait_for(of_texts);
    let uri = editor.uri(name);
    let change = json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [{ "text": text }] });
    editor.tell("textDocument/didChange", change);
    editor.wait_for(|found| !of_texts(found));
    editor.close();
}

/// Copies a folder of rules without its cases.
fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|it| it.file_name() != "cases") {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copied(&path, &target) } else { fs::copy(&path, &target).map(drop).unwrap() }
    }
}

#[test]
fn names_lead_to_their_declarations_and_uses() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let (line, column) = find(CASE, "fee_unpaid");
    let at = editor.at("regs/case.regl", line, column + 3);
    let text = fs::read_to_string(folder.path().join("regs/vocabulary.regl")).unwrap();
    let declared = find(&text, "ground fee_unpaid");
    let found = editor.ask("textDocument/definition", at.clone()).unwrap();
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert!(found[0]["uri"].as_str().unwrap().ends_with("vocabulary.regl"));
    assert_eq!(found[0]["range"]["start"], json!({ "line": declared.0, "character": "ground ".len() }));
    let mut asked = at.clone();
    asked["context"] = json!({ "includeDeclaration": false });
    // The refusal of the law, and the case.
    assert_eq!(editor.ask("textDocument/references", asked).unwrap().as_array().unwrap().len(), 2);
    let hover = editor.ask("textDocument/hover", at).unwrap();
    let said = hover["contents"]["value"].as_str().unwrap();
    assert!(said.contains("`fee_unpaid`") && said.contains("used 2 times"), "{said}");
    editor.close();
}

#[test]
fn a_name_is_changed_in_all_files_or_in_none() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let (line, column) = find(CASE, "fee_unpaid");
    let mut asked = editor.at("regs/case.regl", line, column);
    asked["newName"] = json!("fee_open");
    let changed = editor.ask("textDocument/rename", asked.clone()).unwrap();
    let counts: BTreeMap<String, usize> = changed["changes"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(uri, edits)| (uri.rsplit('/').next().unwrap().to_owned(), edits.as_array().unwrap().len()))
        .collect();
    let wanted = [("case.regl", 1), ("law.regl", 1), ("vocabulary.regl", 1)];
    assert_eq!(counts, wanted.map(|(name, edits)| (name.to_owned(), edits)).into());
    for taken in ["documents_incomplete", "Fee open", "", "fee\" }"] {
        asked["newName"] = json!(taken);
        assert!(editor.ask("textDocument/rename", asked.clone()).is_err(), "{taken}");
    }
    // What the program knows by itself keeps its name.
    let law = fs::read_to_string(folder.path().join("regs/law.regl")).unwrap();
    let (line, column) = find(&law, "register by");
    let mut asked = editor.at("regs/law.regl", line, column);
    asked["newName"] = json!("entry");
    assert!(editor.ask("textDocument/rename", asked).unwrap_err().contains("register"));
    editor.close();
}

#[test]
fn what_is_offered_depends_on_the_place() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let labels = |editor: &mut Editor, text: &str| -> Vec<String> {
        let (before, after) = text.split_once('|').unwrap();
        editor.type_anew("regs/new.regl", &format!("{before}{after}"));
        let line = before.matches('\n').count();
        let column = before.len() - before.rfind('\n').map_or(0, |it| it + 1);
        let at = editor.at("regs/new.regl", line, column);
        let items = editor.ask("textDocument/completion", at).unwrap();
        items["items"].as_array().unwrap().iter().map(|it| it["label"].as_str().unwrap().to_owned()).collect()
    };
    let statements = labels(&mut editor, "template a {\n  st|\n}\n");
    assert!(["step", "term", "fee"].iter().all(|it| statements.iter().any(|label| label == it)), "{statements:?}");
    assert!(!statements.iter().any(|it| it == "regime"));
    let actors = labels(&mut editor, "template a {\n  step register by pro|\n}\n");
    assert_eq!(actors, ["applicant", "chancellery", "provider"]);
    let grounds = labels(&mut editor, "template a {\n  refuse | when fee_paid\n}\n");
    assert_eq!(grounds, ["documents_incomplete", "fee_unpaid", "not_qualified"]);
    let units = labels(&mut editor, "template a {\n  term 5 | from register\n}\n");
    assert_eq!(units, ["calendar days", "working days"]);
    let values = labels(&mut editor, "template a {\n  require application when channel is |\n}\n");
    assert_eq!(values, ["portal", "office"]);
    editor.close();
}

#[test]
fn texts_are_laid_out_folded_outlined_and_mended() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let uri = editor.uri("regs/case.regl");
    let options = json!({ "tabSize": 2, "insertSpaces": true });
    let document = json!({ "textDocument": { "uri": uri }, "options": options });
    let folds = editor.ask("textDocument/foldingRange", document.clone()).unwrap();
    assert_eq!((&folds[0]["startLine"], &folds[0]["endLine"]), (&json!(0), &json!(6)));
    let law = json!({ "textDocument": { "uri": editor.uri("regs/law.regl") } });
    let outline = editor.ask("textDocument/documentSymbol", law).unwrap();
    let service = outline.as_array().unwrap().iter().find(|it| it["name"] == "lamp_license").unwrap();
    assert_eq!(service["children"][0]["name"], "issue");
    assert_eq!(service["children"][0]["children"][2]["name"], "decide");
    editor.type_anew("regs/case.regl", &CASE.replace("  filed", "filed").replace("pin", "pni"));
    let text = editor.ask("textDocument/formatting", document.clone()).unwrap();
    assert_eq!(text, Value::Null, "what cannot be read is left alone");
    let line = json!({ "start": { "line": 4, "character": 0 }, "end": { "line": 4, "character": 9 } });
    let asked = json!({ "textDocument": { "uri": uri }, "range": line, "context": { "diagnostics": [] } });
    let mends = editor.ask("textDocument/codeAction", asked).unwrap();
    assert_eq!(mends[0]["edit"]["changes"][&uri][0]["newText"], "pin");
    editor.type_anew("regs/case.regl", &CASE.replace("  filed", "filed"));
    let text = editor.ask("textDocument/formatting", document).unwrap();
    assert_eq!(text[0]["newText"], CASE);
    editor.close();
}

/// Kazakh letters are one unit of UTF-16 and two bytes, an emoji is two units and four bytes.
#[test]
fn columns_are_those_of_editors() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let text = "actor court { title kk \"қағида 🙂\" title xx \"Court\" }\n";
    editor.type_anew("regs/new.regl", text);
    let asked = json!({ "textDocument": { "uri": editor.uri("regs/new.regl") } });
    assert!(editor.ask("textDocument/foldingRange", asked).is_ok());
    let mends = editor.at("regs/new.regl", 0, 8);
    assert!(editor.ask("textDocument/hover", mends).unwrap()["contents"]["value"].as_str().is_some());
    editor.settle();
    assert_eq!(editor.found["new.regl"], [("regl::syntax::expected".to_owned(), 0)]);
    // `actor court { title kk "` is 24 units, `қағида 🙂` 9, `" title ` 8: there stands `xx`.
    let change = json!({ "start": { "line": 0, "character": 41 }, "end": { "line": 0, "character": 43 } });
    let uri = editor.uri("regs/new.regl");
    let change =
        json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [{ "range": change, "text": "en" }] });
    editor.tell("textDocument/didChange", change);
    editor.settle();
    assert_eq!(editor.found.get("new.regl"), None);
    editor.close();
}

/// Edits anywhere, with ranges outside of the text and texts that are none: the server lives, and knows what one that
/// has just been started knows.
#[test]
fn after_any_edits_it_knows_what_a_fresh_one_knows() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let mut text = fs::read_to_string(folder.path().join("regs/law.regl")).unwrap();
    editor.type_anew("regs/law.regl", &text);
    let uri = editor.uri("regs/law.regl");
    let mut state = 42_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below.max(1)
    };
    let pieces =
        ["", "{", "}", "\n", "қ", "🙂", "\"", "step ", "@ ¶5", "5 working days", "#", "\r\n", "when not ", "\u{2028}"];
    for version in 0..1000 {
        // Positions are worked out on the text as this test has it, whose lines end as those of editors do.
        let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut place = || {
            let line = random(starts.len());
            let end = starts.get(line + 1).map_or(text.len(), |it| it - 1);
            let written: Vec<char> = text[starts[line]..end].trim_end_matches('\r').chars().collect();
            let column = random(written.len() + 1);
            let units: usize = written[..column].iter().map(|it| it.len_utf16()).sum();
            let byte = starts[line] + written[..column].iter().map(|it| it.len_utf8()).sum::<usize>();
            (byte, json!({ "line": line, "character": units }))
        };
        let (one, two) = (place(), place());
        let (start, end) = if one.0 <= two.0 { (one, two) } else { (two, one) };
        // Mostly short stretches, or nothing would be left.
        let end = if version % 50 == 0 || end.0 - start.0 < 12 { end } else { start.clone() };
        let piece = pieces[random(pieces.len())];
        text.replace_range(start.0..end.0, piece);
        let range = json!({ "start": start.1, "end": end.1 });
        let changes = json!([{ "range": range, "text": piece }]);
        let change = json!({ "textDocument": { "uri": uri, "version": version }, "contentChanges": changes });
        editor.tell("textDocument/didChange", change);
        if version % 100 == 0 {
            let at = editor.at("regs/law.regl", random(99), random(99));
            assert!(editor.ask("textDocument/completion", at.clone()).is_ok());
            assert!(editor.ask("textDocument/hover", at).is_ok());
            let all = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": u32::MAX, "character": 0 } });
            for method in ["semanticTokens/full", "codeLens", "inlayHint", "foldingRange", "documentSymbol"] {
                let asked = json!({ "textDocument": { "uri": uri }, "range": all });
                assert!(editor.ask(&format!("textDocument/{method}"), asked).is_ok(), "{method}");
            }
        }
    }
    editor.settle();
    fs::write(folder.path().join("regs/law.regl"), &text).unwrap();
    let fresh = Editor::open(folder.path());
    assert_eq!(editor.found, fresh.found);
    editor.close();
    fresh.close();
}

#[test]
fn nonsense_is_refused_and_survived() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let far = json!({ "line": u32::MAX, "character": u32::MAX });
    let uri = editor.uri("regs/law.regl");
    for method in [
        "textDocument/hover",
        "textDocument/completion",
        "textDocument/rename",
        "textDocument/codeAction",
        "textDocument/codeLens",
        "textDocument/inlayHint",
        "textDocument/semanticTokens/full",
        "workspace/executeCommand",
    ] {
        for params in [json!(null), json!([1, 2]), json!({ "textDocument": 7 }), json!({ "position": far })] {
            assert!(editor.ask(method, params).is_err(), "{method}");
        }
    }
    let at = json!({ "textDocument": { "uri": uri }, "position": far });
    assert_eq!(editor.ask("textDocument/hover", at).unwrap(), Value::Null);
    for nowhere in ["untitled:one", "file:///nowhere/at/all.regl", "file:///%ff%zz", "https://example.org/a.regl"] {
        let at = json!({ "textDocument": { "uri": nowhere }, "position": { "line": 0, "character": 0 } });
        // An address that is none is refused, and of any other file nothing is known.
        assert!(editor.ask("textDocument/hover", at).unwrap_or_default().is_null(), "{nowhere}");
    }
    for method in ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "made/up"] {
        editor.tell(method, json!({ "textDocument": [] }));
    }
    let back = json!({ "start": { "line": 9, "character": 9 }, "end": { "line": 0, "character": 0 } });
    editor.type_anew("regs/law.regl", "actor court\n");
    let change =
        json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [{ "range": back, "text": "" }] });
    editor.tell("textDocument/didChange", change);
    editor.settle();
    // A file that vanishes is gone when the editor says so.
    fs::remove_file(folder.path().join("regs/case.regl")).unwrap();
    editor.tell("workspace/didChangeWatchedFiles", json!({ "changes": [] }));
    editor.settle();
    assert!(!editor.found.contains_key("case.regl"));
    editor.close();
}

/// A link out of the folder is not followed.
#[cfg(unix)]
#[test]
fn nothing_outside_of_the_folder_is_read() {
    let folder = folder();
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("secret.regl"), "nonsense\n").unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret.regl"), folder.path().join("regs/link.regl")).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("regs/links")).unwrap();
    let editor = Editor::open(folder.path());
    assert_eq!(editor.found, BTreeMap::new());
    editor.close();
}
