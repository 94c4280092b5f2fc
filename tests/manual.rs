//! What `reglament explain` says: every code in every language, in the letters of that language, with examples that have
//! exactly the finding they stand under.

use assert_cmd::cargo::cargo_bin_cmd;
use reglament::diagnostic::Diagnostic;
use reglament::localisation::LANGUAGES;
use reglament::manual::{Meant, Part, entries, entry, flowing, meant};
use reglament::span::FileId;
use reglament::syntax::parse;
use reglament::syntax::tree::Language;
use std::collections::BTreeSet;

fn codes(language: Language) -> Vec<&'static str> {
    entries(language).iter().map(|it| it.code).collect()
}

/// `tests/diagnostics.rs` holds the English page against the codes of the sources.
#[test]
fn every_language_tells_the_same_codes() {
    let english: BTreeSet<&str> = codes(Language::En).into_iter().collect();
    assert!(english.len() > 150);
    for language in LANGUAGES {
        let told = codes(language);
        let each: BTreeSet<&str> = told.iter().copied().collect();
        assert_eq!(told.len(), each.len(), "{language}: a code has two sections");
        assert_eq!(each, english, "{language}");
    }
}

#[test]
fn every_entry_says_what_is_wrong_shows_it_and_says_how_to_mend_it() {
    for language in LANGUAGES {
        for entry in entries(language) {
            let wrong = entry.parts.iter().position(|it| matches!(it, Part::Wrong(_)));
            let wrong = wrong.unwrap_or_else(|| panic!("{language} {} has no example", entry.code));
            let words = |parts: &[Part]| parts.iter().any(|it| matches!(it, Part::Words(_)));
            assert!(words(&entry.parts[..wrong]) && words(&entry.parts[wrong..]), "{language} {}", entry.code);
            assert!(entry.summary().ends_with(['.', ':']), "{language} {}: {}", entry.code, entry.summary());
        }
    }
}

#[test]
fn russian_and_kazakh_have_latin_letters_in_backticks_alone() {
    for language in [Language::Ru, Language::Kk] {
        for entry in entries(language) {
            for part in &entry.parts {
                let Part::Words(words) = part else { continue };
                let words: String = flowing(words).split('`').step_by(2).collect();
                assert!(!words.contains(|it: char| it.is_ascii_alphabetic()), "{language} {}: {words}", entry.code);
            }
        }
    }
}

/// An example of the syntax has the finding that it stands under and no other.
#[test]
fn examples_have_exactly_the_finding() {
    for entry in entries(Language::En).iter().filter(|it| it.code.starts_with("regl::syntax::")) {
        for part in &entry.parts {
            let Part::Wrong(text) = part else { continue };
            let parsed = parse(FileId::default(), text);
            let found: BTreeSet<&str> = parsed.faults.iter().map(|it| Diagnostic::from(it).code).collect();
            assert_eq!(found, BTreeSet::from([entry.code]), "{text}");
        }
    }
}

#[test]
fn a_code_is_found_by_what_people_type() {
    for typed in ["regl::syntax::unit", "syntax::unit", "unit", " UNIT "] {
        assert_eq!(meant(typed, 3), Meant::One("regl::syntax::unit"), "{typed}");
    }
    // `regl::document::unknown`, `regl::fact::unknown` …
    assert!(matches!(meant("unknown", 3), Meant::Several(codes) if codes.len() > 10));
    assert_eq!(meant("syntax::unyt", 1), Meant::Like(vec!["regl::syntax::unit"]));
    assert_eq!(meant(&"x".repeat(1_000_000), 3), Meant::Like(vec![]));
    assert_eq!(meant("", 3), Meant::Like(vec![]));
    assert!(entry("regl::syntax::unyt", Language::En).is_none());
}

#[test]
fn the_command_line_tells_a_code() {
    for (language, says, example) in [
        ("en", "A number stands without its unit", "for example:"),
        ("ru", "У числа нет единицы", "например:"),
        ("kk", "Санның өлшем бірлігі жоқ", "мысалы:"),
    ] {
        let output = cargo_bin_cmd!("reglament").args(["explain", "unit", "--lang", language]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.starts_with("regl::syntax::unit\n"), "{text}");
        assert!(text.contains(says) && text.contains(example) && text.contains("\n      term 5 days"), "{text}");
    }
}

#[test]
fn the_command_line_lists_codes_and_names_the_nearest() {
    let output = cargo_bin_cmd!("reglament").arg("explain").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(codes(Language::En).iter().all(|it| text.contains(it)));
    let output = cargo_bin_cmd!("reglament").args(["explain", "regl::syntax::unyt"]).output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("regl::code::unknown") && text.contains("regl::syntax::unit"), "{text}");
}

#[test]
fn programs_are_told_in_json() {
    let told = |words: &[&str]| -> serde_json::Value {
        let output = cargo_bin_cmd!("reglament").arg("explain").args(words).output().unwrap();
        assert!(output.status.success(), "{words:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let one = told(&["regl::syntax::unit", "--format", "json", "--lang", "ru"]);
    assert_eq!(one["code"], "regl::syntax::unit");
    let kinds: BTreeSet<&str> = one["parts"].as_array().unwrap().iter().map(|it| it["is"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["right", "words", "wrong"].into());
    assert_eq!(told(&["--format", "json"]).as_array().unwrap().len(), codes(Language::En).len());
}
