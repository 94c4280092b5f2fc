//! The grammar takes every rule file of the project, and its queries are queries of it.

use std::fs;
use std::path::Path;
use tree_sitter::{Parser, Query, QueryCursor, StreamingIterator, Tree};
use tree_sitter_reglament::{FOLDS, HIGHLIGHTS, INDENTS, LANGUAGE};

fn parse(text: &str) -> Tree {
    let mut parser = Parser::new();
    parser.set_language(&LANGUAGE.into()).unwrap();
    parser.parse(text, None).unwrap()
}

/// Each capture of a query with its text.
fn captured(query: &str, text: &str) -> Vec<(String, String)> {
    let query = Query::new(&LANGUAGE.into(), query).unwrap();
    let tree = parse(text);
    let mut cursor = QueryCursor::new();
    let mut captures = cursor.captures(&query, tree.root_node(), text.as_bytes());
    let mut all = Vec::new();
    while let Some((found, at)) = captures.next() {
        let capture = found.captures()[*at];
        let name = query.capture_names()[capture.index as usize].to_owned();
        all.push((name, text[capture.node.byte_range()].to_owned()));
    }
    all
}

#[test]
fn every_rule_file_is_read_without_an_error() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut count = 0;
    for folder in ["regs", "examples", "tests/keywords", "tests/syntax/good"] {
        for entry in walkdir::WalkDir::new(root.join(folder)).into_iter().map(Result::unwrap) {
            if entry.path().extension().is_some_and(|it| it == "regl") {
                let text = fs::read_to_string(entry.path()).unwrap();
                let tree = parse(&text);
                assert!(!tree.root_node().has_error(), "{}: {}", entry.path().display(), first_error(&tree));
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count} files");
}

/// Where the first error of a tree is.
fn first_error(tree: &Tree) -> String {
    let mut open = vec![tree.root_node()];
    while let Some(node) = open.pop() {
        if node.is_error() || node.is_missing() {
            return format!("{node:?}");
        }
        let mut cursor = node.walk();
        open.extend(node.children(&mut cursor).collect::<Vec<_>>().into_iter().rev());
    }
    String::new()
}

#[test]
fn words_have_their_colours() {
    let text = "# қ 🙂\nservice lamp under order-7 annex 1 {\n  title en \"a \\\" b\"  @ ¶5(1), ¶6-1\n  \
                step register by office on the day of receipt\n}\n";
    let found = captured(HIGHLIGHTS, text);
    let has = |name: &str, text: &str| found.contains(&(name.to_owned(), text.to_owned()));
    assert!(has("comment", "# қ 🙂") && has("keyword", "service") && has("type", "lamp"), "{found:?}");
    assert!(has("string", "\"a \\\" b\"") && has("constant", "¶5(1)") && has("constant", "¶6-1"), "{found:?}");
    assert!(has("keyword", "under") && has("number", "1") && has("punctuation.special", "@"), "{found:?}");
    let russian = captured(HIGHLIGHTS, "язык ru\nоснование fee_unpaid { название ru \"Сбор не уплачен\" }\n");
    assert!(russian.contains(&("keyword".to_owned(), "основание".to_owned())), "{russian:?}");
}

#[test]
fn blocks_fold() {
    let text = "service lamp under order-7 {\n  procedure issue {\n    decides\n  }\n}\n";
    assert_eq!(captured(FOLDS, text).len(), 2);
    assert!(!captured(INDENTS, text).is_empty());
}

/// What is half written costs the colours of its own place, not those of the file.
#[test]
fn half_a_text_keeps_its_colours() {
    let text = "actor office {\n  title en \"Off\n}\n\nactor court {\n  title en \"Court\"\n";
    let found = captured(HIGHLIGHTS, text);
    assert!(found.contains(&("type".to_owned(), "court".to_owned())), "{found:?}");
}
