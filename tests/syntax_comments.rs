//! Comments and empty lines stand anywhere in rule files, and stay where they are: `fmt` is done after one pass, changes no
//! rule, keeps every comment in its order and in its block.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod rules;

use proptest::prelude::*;
use reglament::span::FileId;
use reglament::syntax::{parse, print};
use rules::{folder, rule_files};
use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

/// The rule files of the project.
fn shipped() -> &'static [String] {
    static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
    TEXTS.get_or_init(|| rule_files(&folder()).iter().map(|path| fs::read_to_string(path).unwrap()).collect())
}

fn fmt(text: &str) -> String {
    let parsed = parse(FileId::default(), text);
    assert_eq!(parsed.faults, [], "{text}");
    print(&parsed.tree)
}

/// A text by its characters alone: its words and signs in order, and of each comment that is marked, how many braces and
/// how many words stand before it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    words: Vec<String>,
    braces: usize,
    comments: Vec<(String, usize, usize)>,
}

impl Seen {
    fn of(text: &str) -> Self {
        let mut seen = Self::default();
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '#' => {
                    let comment: String = std::iter::from_fn(|| letters.next_if(|it| *it != '\n')).collect();
                    if comment.contains('~') {
                        seen.comments.push((comment.trim().to_owned(), seen.braces, seen.words.len()));
                    }
                }
                '"' => {
                    let mut quotation = String::from('"');
                    while let Some(letter) = letters.next() {
                        quotation.push(letter);
                        match letter {
                            '\\' => quotation.extend(letters.next()),
                            '"' => break,
                            _ => {}
                        }
                    }
                    seen.words.push(quotation);
                }
                '{' | '}' => {
                    seen.braces += 1;
                    seen.words.push(letter.to_string());
                }
                letter if letter.is_whitespace() => {}
                letter => {
                    let mut word = String::from(letter);
                    word.extend(std::iter::from_fn(|| {
                        letters.next_if(|it| !it.is_whitespace() && !"{}#\"".contains(*it))
                    }));
                    seen.words.push(word);
                }
            }
        }
        seen
    }
}

/// Puts comments and empty lines into a text, by line.
fn dressed(text: &str, put: &BTreeMap<usize, (u8, bool)>) -> String {
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        let (kind, beside) = put.get(&number).copied().unwrap_or_default();
        let comment = format!("# ~{number}");
        match kind {
            1 => out.push_str(&format!("{comment}\n")),
            2 => out.push_str(&format!("\n{comment} a\n\n\n")),
            3 => out.push_str(&format!("   {comment} a\n#\n{comment} b\n\n#{comment} c\n")),
            4 => out.push_str("\n\n"),
            _ => {}
        }
        out.push_str(line);
        if beside && !line.contains('#') {
            out.push_str(&format!(" {comment} beside"));
        }
        out.push('\n');
    }
    out
}

/// What has to hold of a text with comments put into it.
fn keeps(text: &str, put: &BTreeMap<usize, (u8, bool)>) -> Result<(), TestCaseError> {
    let dressed = dressed(text, put);
    let once = fmt(&dressed);
    prop_assert_eq!(&fmt(&once), &once, "{}", dressed);
    let (before, after) = (Seen::of(&dressed), Seen::of(&once));
    prop_assert_eq!(&after.words, &before.words, "the rules are others");
    let place = |seen: &Seen| -> Vec<(String, usize)> {
        seen.comments
            .iter()
            .map(|(text, braces, _)| (text.trim_start_matches(['#', ' ']).to_owned(), *braces))
            .collect()
    };
    prop_assert_eq!(place(&after), place(&before), "{}\n----\n{}", dressed, once);
    for (one, other) in before.comments.iter().zip(&after.comments) {
        prop_assert!(other.2 <= one.2, "{one:?} has moved behind what it stood before");
    }
    // The empty comments too.
    let empty = |text: &str| text.lines().filter(|line| line.trim() == "#").count();
    prop_assert_eq!(empty(&once), empty(&dressed));
    Ok(())
}

#[test]
fn a_comment_on_every_line_stays_where_it_is() {
    for text in shipped() {
        for kind in 0..5 {
            let put = (0..text.lines().count()).map(|line| (line, (kind, true))).collect();
            keeps(text, &put).unwrap();
        }
    }
}

#[test]
fn comments_that_have_moved_before() {
    for (text, layout) in [
        (
            "template t { # a\n  contact \"1\"\n} # b\nactor c\n",
            "template t {  # a\n  contact \"1\"\n}  # b\n\nactor c\n",
        ),
        ("# a\n\n\nactor c # b\n{ title en \"x\" } # d\n", "# a\n\nactor c {  # b\n  title en \"x\"\n}  # d\n"),
        ("# a\n\n\nactor # b\n  c\n", "# a\n\n# b\nactor c\n"),
        ("# a\nactor # b\n  c # d\n", "# a\n# b\nactor c  # d\n"),
        (
            "actor c # a\n# b\n{ title en \"x\"\n# d\n} # e\n# f\n",
            "# b\nactor c {  # a\n  title en \"x\"\n  # d\n}  # e\n\n# f\n",
        ),
        ("actor c { } # a\nactor d { # b\n} # e\nactor f\n", "actor c  # a\nactor d  # b\n\n# e\nactor f\n"),
        ("actor c { # a\n # b\n }\n", "actor c {  # a\n  # b\n}\n"),
        ("template t { procedure p { contact \"1\" } } # a\n", "template t { procedure p { contact \"1\" } }  # a\n"),
        (
            "template t { procedure p { contact \"1\" } # a\n }\n",
            "template t {\n  procedure p { contact \"1\" }  # a\n}\n",
        ),
        ("#\n\n#\n# a\n\n#\nactor c\n", "#\n\n#\n# a\n\n#\nactor c\n"),
    ] {
        let once = fmt(text);
        assert_eq!(fmt(&once), once, "{text}");
        let comments = |text: &str| -> Vec<String> {
            let mut found: Vec<String> =
                text.lines().filter_map(|line| line.split_once('#')).map(|(_, it)| it.trim().to_owned()).collect();
            found.sort();
            found
        };
        assert_eq!(comments(&once), comments(text), "{text}");
        assert_eq!(once, layout, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_comments_stay_where_they_are(
        which in any::<prop::sample::Index>(),
        put in prop::collection::vec((any::<prop::sample::Index>(), 0..5_u8, any::<bool>()), 1..30),
    ) {
        let text = which.get(shipped());
        let lines = text.lines().count();
        let put = put.into_iter().map(|(line, kind, beside)| (line.index(lines), (kind, beside))).collect();
        keeps(text, &put)?;
    }
}
