//! Rule files with keywords in Russian and Kazakh: they say the same as those in English, and `fmt` leads from one to the
//! other without loss.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod rules;

use reglament::diagnostic::Diagnostic;
use reglament::span::{FileId, Sources};
use reglament::syntax::tree::File;
use reglament::syntax::{Keywords, parse, print};
use rules::{folder, rule_files};
use std::fs;

fn read(text: &str) -> File {
    let parsed = parse(FileId::default(), text);
    assert_eq!(parsed.faults, [], "{text}");
    parsed.tree
}

fn told(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("a.regl", text);
    let faults = parse(file, text).faults;
    let found = faults.iter().map(Diagnostic::from);
    found.map(|it| format!("{}: {} [{}]", it.code, it.message, sources.text(it.labels[0].span))).collect()
}

/// The canonical English text, and the same in another set.
fn translated(text: &str, keywords: Keywords) -> (String, String) {
    let mut tree = read(text);
    tree.keywords = Keywords::En;
    let english = print(&tree);
    tree.keywords = keywords;
    (english, print(&tree))
}

#[test]
fn every_shipped_file_is_translated_there_and_back_without_loss() {
    for path in rule_files(&folder()) {
        let text = fs::read_to_string(&path).unwrap();
        for keywords in [Keywords::Ru, Keywords::Kk] {
            let (english, other) = translated(&text, keywords);
            assert_eq!(english, text, "{}", path.display());
            let mut tree = read(&other);
            assert_eq!(tree.keywords, keywords);
            assert_eq!(print(&tree), other);
            tree.keywords = Keywords::En;
            assert_eq!(print(&tree), text, "{}", path.display());
            assert_eq!(tree, read(&text));
        }
    }
}
