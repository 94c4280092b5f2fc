//! What editors have of the language outside of the server: the words of the VS Code grammar and of the tree-sitter grammar are
//! those of the table of keywords. `REGLAMENT_WRITE=1 cargo test --test editors` writes them anew.

use reglament::syntax::Keywords;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

fn editors(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("editors").join(path)
}

/// Every word of every keyword, of one set.
fn words(set: usize) -> BTreeSet<String> {
    let phrases = Keywords::table().map(|row| row[set]).chain([["language", "язык", "тіл"][set]]);
    let words = phrases.flat_map(|it| it.split(['|', ' '])).map(ToOwned::to_owned);
    let further = ["day", "week", "month", "year", "minute", "character", "en", "ru", "kk"].map(ToOwned::to_owned);
    words.chain(further.into_iter().filter(|_| set == 0)).collect()
}

/// Holds a file against what it should say, or writes it.
fn hold(path: &str, wanted: &str) {
    let path = editors(path);
    if std::env::var_os("REGLAMENT_WRITE").is_some() {
        fs::write(&path, wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{} has not the words of the language: see the head of this test", path.display());
}

#[test]
fn the_grammar_of_vs_code_has_the_keywords() {
    let mut alternatives = String::new();
    for word in (0..3).flat_map(words).collect::<BTreeSet<_>>() {
        let _ = write!(alternatives, "{}{word}", if alternatives.is_empty() { "" } else { "|" });
    }
    let declaring = |words: &[&str]| -> String {
        let table: Vec<[&str; 3]> = Keywords::table().collect();
        let mut all: Vec<&str> = Vec::new();
        for word in words {
            let row = table.iter().find(|row| row[0] == *word).unwrap_or_else(|| panic!("no keyword `{word}`"));
            all.extend(row.iter().flat_map(|it| it.split('|')));
        }
        all.sort_unstable();
        all.dedup();
        all.join("|")
    };
    let kinds = declaring(&["act", "regime", "calendar", "service", "template", "procedure", "register", "form"]);
    let names = declaring(&[
        "actor",
        "document",
        "ground",
        "outcome",
        "event",
        "name",
        "fact",
        "step",
        "gap",
        "assumption",
        "conflict",
    ]);
    let grammar = serde_json::json!({
        "name": "Reglament",
        "scopeName": "source.reglament",
        "patterns": [
            { "match": "#.*$", "name": "comment.line.number-sign.reglament" },
            {
                "begin": "\"",
                "end": "\"|$",
                "name": "string.quoted.double.reglament",
                "patterns": [{ "match": "\\\\.", "name": "constant.character.escape.reglament" }]
            },
            {
                "match": format!("(?<![\\p{{L}}\\p{{N}}_-])({kinds})\\s+([A-Za-z0-9_][\\p{{L}}\\p{{N}}_-]*)(?=\\s*(?:[{{@]|under|в|$|[\\p{{L}}¶]))"),
                "captures": {
                    "1": { "name": "keyword.declaration.reglament" },
                    "2": { "name": "entity.name.type.reglament" }
                }
            },
            {
                "match": format!("(?<![\\p{{L}}\\p{{N}}_-])({names})\\s+([A-Za-z0-9_][\\p{{L}}\\p{{N}}_-]*)"),
                "captures": {
                    "1": { "name": "keyword.declaration.reglament" },
                    "2": { "name": "entity.name.function.reglament" }
                }
            },
            { "match": "@", "name": "keyword.operator.citation.reglament" },
            {
                "match": "[¶§]\\s*[A-Za-z0-9]+(?:[.–-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9.–-]+\\))*",
                "name": "constant.other.place.reglament"
            },
            {
                "match": "(?<![\\p{L}\\p{N}_-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}:\\d{2}|\\d+(?:\\.\\d+)?)(?![\\p{L}\\p{N}_-])",
                "name": "constant.numeric.reglament"
            },
            {
                "match": format!("(?<![\\p{{L}}\\p{{N}}_-])(?:{alternatives})(?![\\p{{L}}\\p{{N}}_-])"),
                "name": "keyword.control.reglament"
            }
        ]
    });
    let text = serde_json::to_string_pretty(&grammar).unwrap() + "\n";
    hold("vscode/syntaxes/reglament.tmLanguage.json", &text);
}

#[test]
fn the_grammar_of_tree_sitter_has_the_keywords() {
    let words: Vec<String> = (0..3).flat_map(words).collect::<BTreeSet<_>>().into_iter().collect();
    hold("tree-sitter-reglament/keywords.json", &(serde_json::to_string_pretty(&words).unwrap() + "\n"));
}
