//! Names of rules in files that are no rule files: cases in JSON, and snapshots of cases.
//!
//! An id means one legal idea wherever it stands, so that whoever renames it renames it there too.

use super::super::test::ENDING;
use crate::case::KEYS;
use crate::model::{Named, Thing};
use crate::syntax::fold;
use jsonc_parser::ast::{Object, ObjectPropName, StringLit, Value};
use jsonc_parser::{CollectOptions, ParseOptions, common::Ranged, parse_to_ast};
use std::ops::Range;
use std::path::PathBuf;

/// The words with which a file of snapshots begins.
const SNAPSHOTS: &str = "reglament snapshots";
/// Outcomes that no file declares, and values of facts that are none.
const NO_NAMES: [&str; 5] = ["granted", "refused", "unspecified", "true", "false"];

/// A file with names of rules.
#[derive(Debug)]
pub(super) struct Beside {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its text.
    pub(super) text: String,
    /// The names, each with its bytes.
    pub(super) names: Vec<(Thing, Range<usize>)>,
}

impl Beside {
    /// The names in a text; a text that is none of these has none.
    pub(super) fn of(text: String, path: PathBuf) -> Self {
        let names = if path.extension().is_some_and(|it| it == ENDING) { in_snapshots(&text) } else { in_cases(&text) };
        Self { path, text, names }
    }

    /// Where a thing stands.
    pub(super) fn places<'s>(&'s self, thing: &'s Thing) -> impl Iterator<Item = Range<usize>> + 's {
        self.names.iter().filter(move |(it, _)| it == thing).map(|(_, range)| range.clone())
    }
}

/// What is found in a text, with the text.
struct Found<'t> {
    text: &'t str,
    names: Vec<(Thing, Range<usize>)>,
}

impl Found<'_> {
    /// A name at these bytes; one that is written with escapes is left alone.
    fn add(&mut self, what: Named, of: &str, range: Range<usize>) {
        let id = fold(self.text.get(range.clone()).unwrap_or_default());
        if !id.is_empty() && !id.contains('\\') {
            self.names.push((Thing::new(what, &fold(of), &id), range));
        }
    }
}

/// The names in cases: one, an array of them, or one on each line.
fn in_cases(text: &str) -> Vec<(Thing, Range<usize>)> {
    let mut found = Found { text, names: Vec::new() };
    if let Some(value) = read(text) {
        cases(&value, 0, &mut found);
        return found.names;
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(value) = read(line) {
            cases(&value, at, &mut found);
        }
        at += line.len();
    }
    found.names
}

fn read(text: &str) -> Option<Value<'_>> {
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    parse_to_ast(text, &CollectOptions::default(), &strict).ok()?.value
}

/// The cases of a value whose text begins at a byte.
fn cases(value: &Value<'_>, at: usize, found: &mut Found<'_>) {
    match value {
        Value::Array(array) => array.elements.iter().for_each(|it| cases(it, at, found)),
        Value::Object(object) if is_case(object) => case(object, at, found),
        _ => {}
    }
}

/// Whether an object is a case: results have further keys, and other files know nothing of services.
fn is_case(object: &Object<'_>) -> bool {
    let has = |key: &str| object.get_string(key).is_some();
    has("service") && has("filed") && object.properties.iter().all(|it| KEYS.contains(&it.name.as_str()))
}

fn case(object: &Object<'_>, at: usize, found: &mut Found<'_>) {
    let inside = |lit: &StringLit<'_>| at + lit.start() + 1..at + lit.end() - 1;
    let service = object.get_string("service").map(|it| it.value.to_string()).unwrap_or_default();
    for property in &object.properties {
        let key = property.name.as_str();
        match (key, &property.value) {
            ("service", Value::StringLit(it)) => found.add(Named::Service, "", inside(it)),
            ("procedure", Value::StringLit(it)) => found.add(Named::Procedure, &service, inside(it)),
            ("regime", Value::StringLit(it)) => found.add(Named::Regime, "", inside(it)),
            (_, Value::Object(entries)) => {
                let (named, value) = match key {
                    "facts" => (Named::Fact, Some(Named::Value)),
                    "events" => (Named::Event, None),
                    "assume" => (Named::Choice, Some(Named::Reading)),
                    "forms" => (Named::Form, None),
                    "codes" => (Named::Catalogue, None),
                    _ => continue,
                };
                for entry in &entries.properties {
                    let ObjectPropName::String(name) = &entry.name else { continue };
                    found.add(named, "", inside(name));
                    match (&entry.value, value) {
                        (Value::StringLit(it), Some(value)) => found.add(value, &name.value, inside(it)),
                        (Value::Object(fields), _) if named == Named::Form => {
                            for field in &fields.properties {
                                if let ObjectPropName::String(it) = &field.name {
                                    found.add(Named::Field, &name.value, inside(it));
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

/// The names in a file of snapshots.
fn in_snapshots(text: &str) -> Vec<(Thing, Range<usize>)> {
    let mut found = Found { text, names: Vec::new() };
    if !text.trim_start_matches('\u{feff}').trim_start().starts_with(SNAPSHOTS) {
        return found.names;
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(' ') {
            snapshot_line(line, at, &mut found);
        }
        at += line.len();
    }
    found.names
}

/// The names of a line that begins at a byte.
fn snapshot_line(line: &str, at: usize, found: &mut Found<'_>) {
    let words: Vec<(usize, &str)> = line
        .split_whitespace()
        .map(|word| (at + word.as_ptr().addr().saturating_sub(line.as_ptr().addr()), word))
        .collect();
    let range = |(start, word): (usize, &str)| start..start + word.len();
    let (Some((_, kind)), Some(&of)) = (words.first(), words.get(1)) else { return };
    let value = words.get(3).filter(|(_, it)| !NO_NAMES.contains(it));
    match *kind {
        "service" => {
            let Some((service, _)) = of.1.split_once('.') else { return };
            found.add(Named::Service, "", of.0..of.0 + service.len());
            found.add(Named::Procedure, service, of.0 + service.len() + 1..of.0 + of.1.len());
        }
        "regime" | "applies" => found.add(Named::Regime, "", range(of)),
        "given" | "unused" => {
            found.add(Named::Fact, "", range(of));
            if let Some(value) = value {
                found.add(Named::Value, of.1, range(*value));
            }
        }
        "pin" | "event" | "breach" => found.add(Named::Event, "", range(of)),
        "assume" => {
            found.add(Named::Choice, "", range(of));
            if let Some(value) = value {
                found.add(Named::Reading, of.1, range(*value));
            }
        }
        "reading" => found.add(Named::Choice, "", range(of)),
        "outcome" if !NO_NAMES.contains(&of.1) => found.add(Named::Outcome, "", range(of)),
        "ground" => found.add(Named::Ground, "", range(of)),
        "gap" => found.add(Named::Gap, "", range(of)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, path: &str) -> Vec<(Named, String, String)> {
        let file = Beside::of(text.to_owned(), path.into());
        let told = |(thing, range): (Thing, Range<usize>)| {
            assert_eq!(text.get(range), Some(thing.id.as_str()));
            (thing.what, thing.of, thing.id)
        };
        file.names.into_iter().map(told).collect()
    }

    #[test]
    fn cases_name_what_rules_declare() {
        let case = r#"{ "case": "Қ 🙂", "service": "lamp", "procedure": "issue", "filed": "2021-03-02",
            "facts": { "paid": false, "channel": "office" }, "assume": { "start": "same" }, "forms": { "f": { "a": 1 } } }"#;
        let wanted = [
            (Named::Service, "", "lamp"),
            (Named::Procedure, "lamp", "issue"),
            (Named::Fact, "", "paid"),
            (Named::Fact, "", "channel"),
            (Named::Value, "channel", "office"),
            (Named::Choice, "", "start"),
            (Named::Reading, "start", "same"),
            (Named::Form, "", "f"),
            (Named::Field, "f", "a"),
        ];
        let wanted = wanted.map(|(what, of, id)| (what, of.to_owned(), id.to_owned()));
        assert_eq!(names(case, "a.json"), wanted);
        assert_eq!(names(&format!("[{case}]"), "a.json"), wanted);
        let line = case.replace('\n', " ");
        assert_eq!(names(&format!("{line}\r\n{line}\n"), "a.json").len(), 2 * wanted.len());
        for other in ["", "{", "[1, \"service\"]", "{\"service\": \"a\", \"version\": 1}", "nonsense \u{feff}"] {
            assert_eq!(names(other, "a.json"), [], "{other}");
        }
    }

    #[test]
    fn snapshots_name_what_rules_declare() {
        let text = "reglament snapshots 1\n# remark\n\ncase \"given a is b\"\n  service lamp.issue\n  given paid is false\n  \
                    outcome refused\n  ground unpaid\n  event decide on 2021-03-03 due 2021-03-03\n  fee none\n";
        let wanted = [
            (Named::Service, "", "lamp"),
            (Named::Procedure, "lamp", "issue"),
            (Named::Fact, "", "paid"),
            (Named::Ground, "", "unpaid"),
            (Named::Event, "", "decide"),
        ];
        assert_eq!(names(text, "a.snap"), wanted.map(|(what, of, id)| (what, of.to_owned(), id.to_owned())));
        assert_eq!(names("  service lamp.issue\n", "a.snap"), [], "a file of somebody else");
    }
}
