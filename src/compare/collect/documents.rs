//! Lists: documents, what the provider fetches itself, ways to pay, results and occasions. Each id is a rule.

use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::Reader;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::model::{Cited, Listed};

/// The ids of a list of rules, each with its circumstances.
pub(in crate::compare) fn listed(element: Element, rules: &[Cited<Listed>], reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for rule in rules {
        let when = reader.when(&rule.value.when);
        let entry = |id: &String| {
            Entry::new(element, id, Source::of(rule)).when(when.clone()).remarked(rule.value.text.as_ref())
        };
        entries.extend(rule.value.ids.iter().map(entry));
    }
    entries
}

/// Results, each of their forms by itself.
pub(in crate::compare) fn results(rules: &[Cited<Listed>], reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for rule in rules {
        let when = reader.when(&rule.value.when);
        for id in &rule.value.ids {
            let result = || Entry::new(Element::Result, id, Source::of(rule));
            let form = |form: &String| result().with(What::Form, Fact::Name(form.clone())).when(when.clone());
            entries.extend(rule.value.forms.iter().map(form));
            if rule.value.forms.is_empty() {
                entries.push(result().when(when.clone()));
            }
        }
    }
    entries
}
