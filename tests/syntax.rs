//! Reading and printing rule files: fixtures, and what must hold for any text.
//!
//! A file under `syntax/good` is read without a fault and survives printing. A file under `syntax/bad` begins with one
//! line `# expect <code>` for each of its faults, in order, and has a snapshot of how they are put to its author.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod tongues;

use proptest::prelude::*;
use regex::Regex;
use reglament::diagnostic::Diagnostic;
use reglament::localisation::{Localizer, plain};
use reglament::message::Message;
use reglament::span::{FileId, Sources};
use reglament::syntax::tree::Language;
use reglament::syntax::{Parsed, keywords_of, parse, print};
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax").join(name)
}

fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(fixtures(&path));
        } else if path.extension().is_some_and(|extension| extension == "regl") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(text: &str) -> Parsed {
    parse(FileId::default(), text)
}

fn good_texts() -> Vec<String> {
    fixtures(&folder("good")).iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn good_files_are_read_without_fault_and_survive_printing() {
    for path in fixtures(&folder("good")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let parsed = read(&text);
        assert_eq!(parsed.faults, [], "{}", path.display());
        let printed = print(&parsed.tree);
        let again = read(&printed);
        assert_eq!(again.faults, [], "{}", path.display());
        assert_eq!(again.tree, parsed.tree, "{}", path.display());
        assert_eq!(print(&again.tree), printed, "{}", path.display());
        for comment in text.lines().filter_map(|line| line.split_once("# ")).map(|(_, comment)| comment) {
            assert!(printed.contains(comment), "{}: the comment `{comment}` is lost", path.display());
        }
    }
}

#[test]
fn the_canonical_layout() {
    for path in fixtures(&folder("good")) {
        let printed = print(&read(&std::fs::read_to_string(&path).unwrap()).tree);
        snapshot(&format!("layout_{}", path.file_stem().unwrap().to_str().unwrap()), &printed);
    }
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => folder("snapshots"), prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn bad_files_have_the_faults_they_announce() {
    for path in fixtures(&folder("bad")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let announced: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("# expect ")).collect();
        let mut sources = Sources::default();
        let file = sources.add("file", text.clone());
        let found: Vec<Diagnostic> = parse(file, &text).faults.iter().map(Diagnostic::from).collect();
        let name = path.strip_prefix(folder("bad")).unwrap().with_extension("").display().to_string();
        let told = told(&sources, &found);
        assert_eq!(found.iter().map(|it| it.code).collect::<Vec<_>>(), announced, "{name}\n{told}");
        let foreign = tongues::foreign(&found);
        assert!(foreign.is_empty(), "{name}: {foreign:#?}");
        assert_eq!(
            name.split('/').next().unwrap(),
            announced[0].rsplit("::").next().unwrap(),
            "{name} is in the wrong folder"
        );
        snapshot(&name.replace('/', "_"), &format!("{text}\n----\n{told}"));
    }
}

/// Findings in plain text.
fn told(sources: &Sources, found: &[Diagnostic]) -> String {
    let mut told = String::new();
    for finding in found {
        let text = &sources.file(finding.labels[0].span.file).unwrap().text;
        let words = Localizer::without_titles(Language::En).about(keywords_of(text));
        let said = |message: &Message| plain(&words.say(message));
        writeln!(told, "{}: {}", finding.code, said(&finding.message)).unwrap();
        for label in &finding.labels {
            let text = sources.text(label.span);
            writeln!(told, "  {} `{text}`: {}", sources.line_column(label.span), said(&label.message)).unwrap();
        }
        writeln!(told, "  help: {}", said(finding.help.as_ref().unwrap())).unwrap();
    }
    told
}

#[test]
fn byte_order_mark_line_ends_and_wide_spaces_change_nothing() {
    for text in good_texts() {
        let plain = read(&text).tree;
        let dressed = format!("\u{feff}{}", text.replace('\n', "\r\n").replace("step ", "step\u{a0}"));
        let parsed = read(&dressed);
        assert_eq!(parsed.faults, []);
        assert_eq!(print(&parsed.tree), print(&plain).replace("step\u{a0}", "step "));
    }
}

#[test]
fn quotations_are_composed() {
    let decomposed = read("act a { title ru \"Пои\u{306}ма\" }");
    let composed = read("act a { title ru \"Пойма\" }");
    assert_eq!(decomposed, Parsed { faults: Vec::new(), ..composed });
}

#[test]
fn look_alikes_in_names_are_read_as_latin_letters() {
    let cyrillic = read("actor \u{435}x\u{435}cut\u{43e}r");
    assert_eq!(cyrillic.faults, []);
    assert_eq!(cyrillic.tree, read("actor executor").tree);
    assert_eq!(read("case \"a\" { service a.r\u{435}gister }").faults, []);
}

#[test]
fn thousands_of_blocks_in_each_other_do_no_harm() {
    for open in ["procedure p {\n", "(", "service a under b { refuse x when (", "{", "edition \"x\" {"] {
        for text in [open.repeat(20_000), format!("service a under b {{ {}", open.repeat(20_000))] {
            assert!(!read(&text).faults.is_empty());
        }
    }
    assert!(!read(&format!("service a under b {{ refuse x when {} y }}", "not ".repeat(100_000))).faults.is_empty());
}

#[test]
fn every_place_of_a_fault_lies_in_the_file_and_between_letters() {
    for path in fixtures(&folder("bad")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for fault in read(&text).faults {
            for label in Diagnostic::from(&fault).labels {
                assert!(text.get(label.span.start as usize..label.span.end as usize).is_some(), "{fault:?}");
            }
        }
    }
}

/// Whether a text came through: either there is a fault, or printing loses nothing of it.
fn sound(text: &str) -> Result<(), TestCaseError> {
    let parsed = read(text);
    for fault in &parsed.faults {
        for label in Diagnostic::from(fault).labels {
            prop_assert!(text.get(label.span.start as usize..label.span.end as usize).is_some(), "{fault:?}");
        }
    }
    if parsed.faults.is_empty() {
        let printed = print(&parsed.tree);
        let again = read(&printed);
        prop_assert_eq!(&again.faults, &[], "{}", printed);
        prop_assert_eq!(&again.tree, &parsed.tree, "{}", printed);
        prop_assert_eq!(&print(&again.tree), &printed);
        prop_assert_eq!(letters(text), letters(&printed), "something is lost");
    }
    Ok(())
}

/// The letters and digits of a text, sorted: comments may move to a neighbouring line, `day` may become `days`, and `012`
/// becomes `12`.
fn letters(text: &str) -> String {
    let text = Regex::new(r"\b0+(\d)").unwrap().replace_all(text, "$1");
    let text = text.replace("days", "day").replace("minutes", "minute").replace("characters", "character");
    let mut letters: Vec<char> = text.replace('е', "e").chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        read(&text);
    }

    #[test]
    fn any_heap_of_words_is_read(words in prop::collection::vec(word(), 0..60)) {
        sound(&words.concat())?;
    }

    #[test]
    fn a_damaged_file_is_read(
        which in any::<prop::sample::Index>(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..12_usize, prop::option::of(word())), 1..4),
    ) {
        let texts = good_texts();
        let mut letters: Vec<char> = which.get(&texts).chars().collect();
        for (at, length, put) in cuts {
            let at = at.index(letters.len());
            let end = (at + length).min(letters.len());
            letters.splice(at..end, put.unwrap_or_default().chars().collect::<Vec<_>>());
        }
        sound(&letters.into_iter().collect::<String>())?;
    }
}

/// A word, a sign or a space of the language.
fn word() -> impl Strategy<Value = String> {
    const KEYWORDS: &[&str] = &[
        "act",
        "service",
        "under",
        "procedure",
        "step",
        "by",
        "within",
        "working",
        "days",
        "term",
        "from",
        "fee",
        "mci",
        "when",
        "unless",
        "not",
        "and",
        "or",
        "is",
        "refusing",
        "on",
        "the",
        "day",
        "of",
        "note",
        "title",
        "ru",
        "case",
        "expect",
        "refused",
        "register",
        "actor",
        "fact",
        "default",
        "request",
        "hearing",
        "before",
        "refusal",
        "study",
        "notice",
        "outside",
        "annex",
        "require",
        "refuse",
        "finds",
        "every",
        "other",
        "ground",
        "gap",
        "given",
        "filed",
    ];
    const SIGNS: &[&str] = &[
        "{", "}", "(", ")", "\"", "\\", ",", "@", "¶", "#", ".", "-", ":", "\n", "\r\n", "\u{a0}", "«", "§", "е", "ё",
    ];
    prop_oneof![
        4 => prop::sample::select(KEYWORDS).prop_map(|word| format!("{word} ")),
        2 => prop::sample::select(SIGNS).prop_map(str::to_owned),
        2 => prop::sample::select(&["a ", "b_c ", "12 ", "2014-09-30 ", "25:00 ", "\"text\" ", "@ ¶5(3) ", "\n  "][..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}
