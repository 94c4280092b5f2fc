//! The rule files of the project, damaged at random: reading never panics, and what is read without a fault says, word for
//! word, what stands in the text.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod rules;

use proptest::prelude::*;
use reglament::diagnostic::Diagnostic;
use reglament::span::{FileId, Sources, line_ends};
use reglament::syntax::tree::File;
use reglament::syntax::{Keywords, fold, parse, print};
use rules::{folder, rule_files};
use std::fs;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// The rule files, and the same with keywords in Russian and Kazakh.
fn shipped() -> &'static [String] {
    static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let files: Vec<String> = rule_files(&folder()).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        let in_set = |keywords: Keywords| {
            files.iter().map(move |text| print(&File { keywords, ..parse(FileId::default(), text).tree }))
        };
        [Keywords::Ru, Keywords::Kk].into_iter().flat_map(in_set).chain(files.iter().cloned()).collect()
    })
}

/// The words of a text in order, as people read it: lines end wherever an editor ends them, comments go to the end of their
/// line. What may be written in two ways is written in one.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut quoted = false;
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '#' {
            while letters.next_if(|it| *it != '\n').is_some() {}
        } else if letter == '"' {
            let mut quotation = String::new();
            while let Some(letter) = letters.next().filter(|it| *it != '"') {
                let escaped = if letter == '\\' { letters.next_if(|it| "\"\\".contains(*it)) } else { None };
                quotation.push(escaped.unwrap_or(letter));
            }
            match words.last_mut().filter(|_| quoted) {
                Some(last) => *last = format!("{last} {quotation}"),
                None => words.push(quotation),
            }
            quoted = true;
            continue;
        } else if letter.is_alphanumeric() || letter == '_' {
            let mut word = String::from(letter);
            word.extend(std::iter::from_fn(|| letters.next_if(|it| it.is_alphanumeric() || "_-–.:".contains(*it))));
            words.push(plain(&fold(&word)));
        } else if !letter.is_whitespace() && !"(){}\u{200b}\u{2060}\u{feff}".contains(letter) {
            words.push(letter.to_string());
        } else {
            continue;
        }
        if letter != '#' {
            quoted = false;
        }
    }
    words.retain(|word| !word.is_empty());
    words.into_iter().map(|word| word.nfc().collect()).collect()
}

fn plain(word: &str) -> String {
    match word {
        "days" => "day".to_owned(),
        "characters" => "character".to_owned(),
        "minutes" => "minute".to_owned(),
        _ if word.bytes().all(|byte| byte.is_ascii_digit()) => word.trim_start_matches('0').to_owned(),
        _ => word.trim_end_matches(['.', ':', '-', '–']).to_owned(),
    }
}

/// What has to hold of any text.
fn sound(text: &str) -> Result<bool, TestCaseError> {
    let mut sources = Sources::default();
    let file = sources.add("a.regl", text);
    let parsed = parse(file, text);
    let lines = line_ends(text).count() + 1;
    for label in parsed.faults.iter().flat_map(|fault| Diagnostic::from(fault).labels) {
        prop_assert!(text.get(label.span.start as usize..label.span.end as usize).is_some(), "{label:?}");
        prop_assert!(sources.line_column(label.span).line <= lines);
    }
    for lost in &parsed.lost {
        prop_assert!(text.get(lost.start as usize..lost.end as usize).is_some(), "{lost:?}");
        prop_assert!(!parsed.faults.is_empty());
    }
    if !parsed.faults.is_empty() {
        return Ok(false);
    }
    let printed = print(&parsed.tree);
    let again = parse(FileId::default(), &printed);
    prop_assert_eq!(&again.faults, &[], "{}", printed);
    prop_assert_eq!(&again.tree, &parsed.tree, "{}", printed);
    prop_assert_eq!(&print(&again.tree), &printed);
    let (stands, read) = (words(text), words(&printed));
    let same = stands.iter().zip(&read).take_while(|(stands, read)| stands == read).count();
    let around = |words: &[String]| words[same.saturating_sub(3)..words.len().min(same + 3)].join(" ");
    // Words of Russian have several forms, which are written in one way.
    let same_words = stands == read || parsed.tree.keywords != Keywords::En;
    prop_assert!(same_words, "`{}` is read as `{}`", around(&stands), around(&read));
    Ok(true)
}

/// What is put into a file, among it what hides text elsewhere.
fn piece() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "\r",
        "\r\n",
        "\n",
        "\u{b}",
        "\u{c}",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\0",
        "\u{1b}[2J",
        "\u{fffe}",
        "\u{202e}",
        "\u{200b}",
        "\u{feff}",
        "\u{a0}",
        "#",
        "# x\r",
        "{",
        "}",
        "(",
        ")",
        "\"",
        "\\",
        ",",
        "@",
        "¶",
        "¶0",
        "–",
        "-",
        ".",
        "0",
        " ",
        "service ",
        "when ",
        "not ",
        "е",
    ];
    prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)]
}

#[test]
fn the_files_themselves_are_sound() {
    for text in shipped() {
        assert!(sound(text).unwrap());
        for end in ["\r", "\r\n"] {
            let other = text.replace('\n', end);
            assert!(sound(&other).unwrap());
            assert_eq!(print(&parse(FileId::default(), &other).tree), print(&parse(FileId::default(), text).tree));
        }
    }
}

/// A line end that only some editors show never hides a rule behind a comment.
#[test]
fn no_line_end_hides_a_rule() {
    let rule = "refuse fee_unpaid when not fee_paid @ ¶8";
    let plain = parse(FileId::default(), &format!("template t {{\n  # why\n  {rule}\n}}\n")).tree;
    let returned = parse(FileId::default(), &format!("template t {{\r  # why\r  {rule}\r}}\r"));
    assert_eq!((returned.tree, returned.faults), (plain, Vec::new()));
    for end in ["\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"] {
        let parsed = parse(FileId::default(), &format!("template t {{\n  # why{end}  {rule}\n}}\n"));
        let codes: Vec<&str> = parsed.faults.iter().map(|it| Diagnostic::from(it).code).collect();
        assert_eq!(codes, ["regl::syntax::character"], "{end:?}");
    }
}

#[test]
fn very_long_texts_are_read_in_time() {
    let long = "a".repeat(10_000_000);
    let many = |line: &str, count: usize| line.repeat(count);
    for text in [
        format!("actor {long}\nfact x default {long}\n{long}\n"),
        format!("fact x one of {} default v0\n", (0..100_000).map(|n| format!("v{n}")).collect::<Vec<_>>().join(", ")),
        many("servise x under y { }\n", 30_000),
        format!("template t {{\n{}}}\n", many("  term 1 month from register\n", 30_000)),
        format!("template t {{\n{}}}\n", many("  note \"x\" # y\n", 100_000)),
        many("\u{2028} ", 300_000),
        many("{", 300_000),
        many("\"", 300_000),
        format!("template t {{ refuse x when {} y }}\n", many("z and ", 100_000)),
    ] {
        let started = std::time::Instant::now();
        let parsed = parse(FileId::default(), &text);
        let told = parsed.faults.iter().map(|it| Diagnostic::from(it).to_string().len()).sum::<usize>();
        let printed = print(&parsed.tree).len() + told;
        assert!(started.elapsed().as_secs() < 30, "{printed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 500,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_rule_file_is_never_read_otherwise_than_it_stands(
        which in any::<prop::sample::Index>(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, prop::option::of(piece())), 1..4),
    ) {
        let mut letters: Vec<char> = which.get(shipped()).chars().collect();
        for (at, length, put) in cuts {
            let at = at.index(letters.len());
            let end = (at + length).min(letters.len());
            letters.splice(at..end, put.unwrap_or_default().chars().collect::<Vec<_>>());
        }
        sound(&letters.into_iter().collect::<String>())?;
    }
}
