//! Cases in an editor, and names beyond rule files: what is shown above and beside the rules, and renaming everywhere.

use crate::editor::{CASE, Editor, find, folder};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A case of the small law in JSON, filed on another day.
const JSON: &str = r#"[
  { "case": "🙂 қағаз", "service": "lamp_license", "procedure": "issue", "filed": "2021-03-02",
    "facts": { "fee_paid": false, "channel": "office" }, "events": { "examine": "2021-03-03" } }
]
"#;

/// What the case of the small law comes to. Registered Tue 2 Mar 2021. Examined on Wed 3 Mar as pinned; 5 working days
/// would be 3, 4, 5, 9 (the 8th is a holiday) and 10. Decided within 2 working days of the examination: 4, Fri 5 Mar.
/// Term, 10 working days: 3, 4, 5, 9, 10, 11, 12, 15, 16, Wed 17 Mar.
const SNAPSHOT: &str = "reglament snapshots 1\n\ncase \"filed on a Tuesday\"\n  service lamp_license.issue\n  \
    filed 2021-03-02\n  given fee_paid is false\n  pin examine on 2021-03-03\n  applies 2020\n  \
    registered on 2021-03-02\n  outcome refused\n  ground fee_unpaid\n  decided on 2021-03-05\n  \
    completed on 2021-03-05\n  term 10 working days ends 2021-03-17 extended none\n  fee 20 mci tenge 58340\n  \
    event register on 2021-03-02 due 2021-03-02\n  event examine on 2021-03-03 due 2021-03-10\n  \
    event decide on 2021-03-05 due 2021-03-05\n  reading counting_start\n";

fn whole(editor: &Editor, name: &str, text: &str) -> Value {
    let end = json!({ "line": text.lines().count(), "character": 0 });
    let range = json!({ "start": { "line": 0, "character": 0 }, "end": end });
    json!({ "textDocument": { "uri": editor.uri(name) }, "range": range })
}

/// The line of each hint, with its words.
fn hints(editor: &mut Editor, name: &str, text: &str) -> Vec<(u64, String)> {
    let asked = whole(editor, name, text);
    let hints = editor.ask("textDocument/inlayHint", asked).unwrap();
    let told = |it: &Value| (it["position"]["line"].as_u64().unwrap(), it["label"].as_str().unwrap().to_owned());
    hints.as_array().unwrap().iter().map(told).collect()
}

fn titles(editor: &mut Editor, name: &str) -> Vec<String> {
    let asked = json!({ "textDocument": { "uri": editor.uri(name) } });
    let lenses = editor.ask("textDocument/codeLens", asked).unwrap();
    lenses.as_array().unwrap().iter().map(|it| it["command"]["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn above_a_case_stands_what_it_comes_to() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let refused = "▶ Refused on Fri 5 Mar 2021: fee unpaid [order-7 annex 1 ¶8(2)].";
    assert_eq!(titles(&mut editor, "regs/case.regl"), [refused]);
    // The text in the editor counts, not the one that is stored.
    editor.type_anew("regs/case.regl", &CASE.replace("expect refused fee_unpaid", "expect granted"));
    assert_eq!(titles(&mut editor, "regs/case.regl"), [refused, "one expectation is missed"]);
    editor.type_anew("regs/case.regl", &CASE.replace("not fee_paid", "not fee_pad"));
    assert_eq!(titles(&mut editor, "regs/case.regl"), ["cannot be run"]);
    editor.close();
}

#[test]
fn a_case_is_run_and_compared_on_demand() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let arguments = json!([editor.uri("regs/case.regl"), "filed on a Tuesday"]);
    let asked = json!({ "command": "reglament.run", "arguments": arguments });
    let told = editor.ask("workspace/executeCommand", asked).unwrap();
    let text = told["text"].as_str().unwrap();
    assert!(text.contains("Wed 3 Mar 2021") && text.contains("Wed 10 Mar 2021"), "{text}");
    assert_eq!(told["result"]["decided"], "2021-03-05");
    assert_eq!(told["missed"], json!([]));
    let asked = json!({ "command": "reglament.compare", "arguments": arguments });
    let refused = editor.ask("workspace/executeCommand", asked).unwrap_err();
    assert_eq!(refused, "no other regime has this service");
    for arguments in [json!([]), json!([1, 2]), json!(["x", "no such case"])] {
        let asked = json!({ "command": "reglament.run", "arguments": arguments });
        assert!(editor.ask("workspace/executeCommand", asked).is_err(), "{arguments}");
    }
    editor.close();
}

/// Order 7 with a version of 2022 in which the examination has 3 working days: 3, 4, Fri 5 Mar.
#[test]
fn a_case_is_compared_with_the_regime_that_came_before() {
    let folder = folder();
    let law = fs::read_to_string(folder.path().join("regs/law.regl")).unwrap();
    let (_, service) = law.split_once("service lamp_license").unwrap();
    let newer = format!(
        "act order-9 {{\n  adopted 2022-01-10\n  in force from 2022-02-01  @ ¶9\n}}\n\n\
         regime 2022 {{\n  acts order-9\n  calendar kazakhstan\n}}\n\nservice lamp_license{}",
        service
            .replace("order-7", "order-9")
            .replace("within 5 working", "within 3 working")
            .replace("lost_lamp", "lamp_gone")
    );
    fs::write(folder.path().join("regs/newer.regl"), newer).unwrap();
    let mut editor = Editor::open(folder.path());
    assert_eq!(editor.found, BTreeMap::new());
    let titles = titles(&mut editor, "regs/case.regl");
    assert_eq!(titles.last().map(String::as_str), Some("compare with another regime"));
    let arguments = json!([editor.uri("regs/case.regl"), "filed on a Tuesday"]);
    let asked = json!({ "command": "reglament.compare", "arguments": arguments });
    let told = editor.ask("workspace/executeCommand", asked).unwrap();
    assert_eq!((&told["old"], &told["new"]), (&json!("2020"), &json!("2022")));
    assert!(told["text"].as_str().unwrap().contains("2021"), "{told}");
    let arguments = json!([editor.uri("regs/case.regl"), "filed on a Tuesday", "2020", "2031"]);
    let asked = json!({ "command": "reglament.compare", "arguments": arguments });
    assert!(editor.ask("workspace/executeCommand", asked).unwrap_err().contains("2031"));
    editor.close();
}

#[test]
fn beside_limits_stand_the_days_that_they_come_to() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let said = hints(&mut editor, "regs/case.regl", CASE);
    let wanted = [(2, "registered: Tue 2 Mar 2021"), (4, "last day: Wed 10 Mar 2021")];
    assert_eq!(said, wanted.map(|(line, said)| (line, said.to_owned())));
    let law = fs::read_to_string(folder.path().join("regs/law.regl")).unwrap();
    let said = hints(&mut editor, "regs/law.regl", &law);
    let line = |words: &str| u64::try_from(find(&law, words).0).unwrap();
    let wanted = [
        (line("term 10"), "last day: Wed 17 Mar 2021"),
        (line("step register"), "last day: Tue 2 Mar 2021"),
        (line("step examine"), "last day: Wed 10 Mar 2021"),
        (line("step decide"), "last day: Fri 5 Mar 2021"),
    ];
    assert_eq!(said, wanted.map(|(line, said)| (line, said.to_owned())));
    editor.close();
}

#[test]
fn a_name_is_changed_in_json_and_in_snapshots_too() {
    let folder = folder();
    let (json_file, snap) = (folder.path().join("more/cases.json"), folder.path().join("regs/case.snap"));
    fs::create_dir_all(json_file.parent().unwrap()).unwrap();
    fs::write(&json_file, JSON).unwrap();
    fs::write(&snap, SNAPSHOT).unwrap();
    // A file of another program that happens to have such words.
    fs::write(folder.path().join("package.json"), r#"{ "service": "lamp_license", "filed": "x", "version": 1 }"#)
        .unwrap();
    let mut editor = Editor::open(folder.path());
    let places = |changed: &Value| -> BTreeMap<String, Vec<Value>> {
        let changes = changed["changes"].as_object().unwrap().iter();
        let name = |uri: &String| uri.rsplit('/').next().unwrap().to_owned();
        changes.map(|(uri, edits)| (name(uri), edits.as_array().unwrap().clone())).collect()
    };
    let renamed = |editor: &mut Editor, word: &str, new: &str| {
        let (line, column) = find(CASE, word);
        let mut asked = editor.at("regs/case.regl", line, column);
        asked["newName"] = json!(new);
        places(&editor.ask("textDocument/rename", asked).unwrap())
    };
    let counts = |places: &BTreeMap<String, Vec<Value>>| -> Vec<(String, usize)> {
        places.iter().map(|(name, edits)| (name.clone(), edits.len())).collect()
    };
    let told = |all: &[(&str, usize)]| all.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect::<Vec<_>>();
    let service = renamed(&mut editor, "lamp_license", "lamp_permit");
    assert_eq!(counts(&service), told(&[("case.regl", 1), ("case.snap", 1), ("cases.json", 1), ("law.regl", 1)]));
    // `  { "case": "🙂 қағаз", "service": "` is 34 units long: the emoji counts twice.
    let start = json!({ "line": 1, "character": "  { 'case': '".len() + 2 + 1 + 5 + "', 'service': '".len() });
    assert_eq!(service["cases.json"][0]["range"]["start"], start);
    let fact = renamed(&mut editor, "fee_paid", "fee_settled");
    assert_eq!(
        counts(&fact),
        told(&[("case.regl", 1), ("case.snap", 1), ("cases.json", 1), ("law.regl", 1), ("vocabulary.regl", 1)])
    );
    let event = renamed(&mut editor, "examine", "inspect");
    assert_eq!(event["case.snap"].len(), 2, "the pin and the event");
    // What is typed counts, saved or not; and a name may be taken hold of there as well.
    editor.type_anew("more/cases.json", &JSON.replace("  {", "\n  {"));
    assert_eq!(renamed(&mut editor, "lamp_license", "lamp_permit")["cases.json"][0]["range"]["start"]["line"], 2);
    let (line, column) = find(SNAPSHOT, "fee_unpaid");
    let asked = editor.at("regs/case.snap", line, column + 1);
    let found = editor.ask("textDocument/definition", asked.clone()).unwrap();
    assert!(found[0]["uri"].as_str().unwrap().ends_with("vocabulary.regl"), "{found}");
    let mut asked = asked;
    asked["context"] = json!({ "includeDeclaration": true });
    // Its declaration, the refusal, the case and the snapshot.
    assert_eq!(editor.ask("textDocument/references", asked).unwrap().as_array().unwrap().len(), 4);
    // A text in JSON is no rule file, whatever is typed into it.
    editor.type_anew("more/cases.json", "{ nonsense");
    editor.settle();
    assert_eq!(editor.found, BTreeMap::new());
    editor.close();
}

#[test]
fn words_have_the_colours_of_what_they_mean() {
    let folder = folder();
    let mut editor = Editor::open(folder.path());
    let legend = ["keyword", "string", "number", "comment"];
    let asked = json!({ "textDocument": { "uri": editor.uri("regs/case.regl") } });
    let text = format!("# 🙂 қ\n{CASE}");
    editor.type_anew("regs/case.regl", &text);
    let tokens = editor.ask("textDocument/semanticTokens/full", asked).unwrap();
    let numbers: Vec<usize> =
        tokens["data"].as_array().unwrap().iter().map(|it| usize::try_from(it.as_u64().unwrap()).unwrap()).collect();
    let (mut line, mut column, mut told) = (0, 0, Vec::new());
    for token in numbers.chunks(5) {
        column = if token[0] == 0 { column + token[1] } else { token[1] };
        line += token[0];
        let units: Vec<u16> = text.lines().nth(line).unwrap().encode_utf16().collect();
        let word = String::from_utf16(&units[column..column + token[2]]).unwrap();
        told.push((word, legend.get(token[3]).copied().unwrap_or("name")));
    }
    let wanted = [
        ("# 🙂 қ", "comment"),
        ("case", "keyword"),
        ("\"filed on a Tuesday\"", "string"),
        ("service", "keyword"),
        ("lamp_license", "name"),
        ("issue", "name"),
        ("filed", "keyword"),
        ("2021-03-02", "number"),
        ("given", "keyword"),
        ("not", "keyword"),
        ("fee_paid", "name"),
    ];
    assert_eq!(told[..wanted.len()], wanted.map(|(word, colour)| (word.to_owned(), colour)));
    editor.close();
}

#[test]
fn places_that_an_index_has_are_offered_for_citation() {
    let folder = folder();
    let act = "order-305-2014";
    let index = Path::new(env!("CARGO_MANIFEST_DIR")).join("regs").join(act).join("index.ru.json");
    fs::create_dir_all(folder.path().join("regs").join(act)).unwrap();
    fs::copy(index, folder.path().join("regs").join(act).join("index.ru.json")).unwrap();
    let mut editor = Editor::open(folder.path());
    let mut offered = |written: &str| -> Vec<String> {
        let text = format!(
            "service lamp_sale under {act} annex 1 {{\n  procedure issue {{\n    step decide by provider {written}\n  }}\n}}\n"
        );
        editor.type_anew("regs/new.regl", &text);
        let at = editor.at("regs/new.regl", 2, "    step decide by provider ".len() + written.encode_utf16().count());
        let items = editor.ask("textDocument/completion", at).unwrap();
        items["items"].as_array().unwrap().iter().map(|it| it["label"].as_str().unwrap().to_owned()).collect()
    };
    let places = offered("@ ¶5(");
    assert!(places.contains(&"¶5(1)".to_owned()) && places.iter().all(|it| it.starts_with("¶5(")), "{places:?}");
    assert_eq!(offered("@ ¶5(1), ¶8("), offered("@ ¶8("));
    assert!(offered("@ ").contains(&act.to_owned()), "an act may be named");
    let elsewhere = offered(&format!("@ {act} annex 2 ¶5("));
    assert!(elsewhere.iter().all(|it| it.starts_with(&format!("{act} annex 2 ¶5("))) && !elsewhere.is_empty());
    // The act of an index keeps its name, which the index holds under seal.
    let text = format!("act {act} {{\n  adopted 2014-07-24\n}}\n");
    editor.type_anew("regs/new.regl", &text);
    let mut asked = editor.at("regs/new.regl", 0, 6);
    asked["newName"] = json!("order-1");
    assert!(editor.ask("textDocument/rename", asked).unwrap_err().contains("seal"));
    editor.close();
}
