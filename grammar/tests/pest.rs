//! The parser gives what the one gives that pest generates from the same grammar: the same pairs, and for texts that are
//! wrong the same place and the same rules.

use pest::Parser;
use pest::error::{ErrorVariant, InputLocation};
use pest_derive::Parser;
use proptest::prelude::*;
use reglament_grammar::{Rule as Ours, parse};
use std::path::Path;

#[derive(Parser)]
#[grammar = "../grammar/reglament.pest"]
struct Generated;

/// A rule, from where, to where and how deep.
type Pairs = Vec<(String, usize, usize)>;

fn ours(rule: Ours, text: &str) -> Result<Pairs, (usize, Vec<String>)> {
    let tree = parse(rule, text).map_err(|it| (it.at, it.expected.iter().map(|rule| format!("{rule:?}")).collect()));
    Ok(tree?.all().map(|pair| (format!("{:?}", pair.as_rule()), pair.start(), pair.end())).collect())
}

fn pests(rule: Rule, text: &str) -> Result<Pairs, (usize, Vec<String>)> {
    let pairs = Generated::parse(rule, text).map_err(|error| {
        let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
        let ErrorVariant::ParsingError { positives, .. } = error.variant else { panic!("{error}") };
        (at, positives.iter().map(|rule| format!("{rule:?}")).collect())
    })?;
    Ok(pairs.flatten().map(|it| (format!("{:?}", it.as_rule()), it.as_span().start(), it.as_span().end())).collect())
}

/// Rule files of the project, and those of the tests of its language.
fn files() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut texts = Vec::new();
    let mut folders = vec![root.join("regs"), root.join("tests/syntax"), root.join("tests/bad")];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "regl") {
                texts.extend(std::fs::read_to_string(path));
            }
        }
    }
    texts
}

fn same(text: &str) {
    for (our, theirs) in Ours::ALL.iter().zip(Rule::all_rules()) {
        assert_eq!(format!("{our:?}"), format!("{theirs:?}"));
        if [Ours::file, Ours::provisions].contains(our) || format!("{our:?}").ends_with("_alone") {
            assert_eq!(ours(*our, text), pests(*theirs, text), "{our:?} in\n{text}");
        }
    }
}

#[test]
fn whole_files_are_read_alike() {
    let files = files();
    assert!(files.len() > 50, "{}", files.len());
    for text in &files {
        assert_eq!(ours(Ours::file, text), pests(Rule::file, text));
    }
}

/// Every beginning of a line, as every kind of statement: most are none, at another place each.
#[test]
fn lines_fail_alike() {
    for text in files() {
        let starts =
            text.lines().map(|line| line.trim_start()).filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in starts.step_by(29) {
            same(line);
            same(line.get(..line.len() / 2).unwrap_or(line));
        }
    }
}

proptest! {
    #[test]
    fn damaged_statements_fail_alike(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "step", "examine", "by", "within", "12", "working", "days", "@", "¶5(3)", ",", "when", "not", "(", ")", "on",
                "the", "day", "of", "{", "}", "\"text\"", "title", "ru", "# comment\n", "note", "en", "annex", "1", "2014-09-30",
                "refuse", "5working", "term", "from", "fee", "0.5", "expect", "refused", "сase", "is", "or", "a-b", "\"",
            ]),
            1..12,
        ),
        joined in prop::bool::ANY,
    ) {
        same(&words.join(if joined { "" } else { " " }));
    }
}
