//! What is said of a procedure.

use super::access::{duty, gap, remedy};
use super::step::step;
use super::words::Words;
use super::{Entry, Section, Sections};
use crate::model::{Cited, Condition, Fee, Ground, Listed, Procedure, Term};

pub(super) fn sections(procedure: &Procedure, words: &Words<'_>) -> Vec<Section> {
    let mut out = Sections::default();
    let thing = |id: &str| words.thing(id);
    let document = |id: &str| words.document(id);
    let listed = |list: &[Cited<Listed>], name: &dyn Fn(&str) -> String| -> Vec<Entry> {
        list.iter().flat_map(|it| words.listed(it, name)).collect()
    };
    out.add("Occasions", listed(&procedure.occasions, &thing));
    out.add("Term", procedure.terms.iter().map(|it| term(it, words)));
    out.add("Fee", procedure.fees.iter().map(|it| fee(it, words)));
    out.add("Ways to pay", listed(&procedure.payments, &thing));
    out.add("Documents", listed(&procedure.documents, &document));
    out.add("Fetched by the provider itself", listed(&procedure.fetched, &document));
    out.add("Steps", procedure.steps.iter().map(|it| step(it, procedure, words)));
    out.add("Grounds for refusal", procedure.grounds.iter().map(|it| ground(it, words)));
    out.add("Result", procedure.results.iter().map(|it| result(it, words)));
    out.add("Duties", procedure.duties.iter().map(|it| duty(it, words)));
    out.add("Remedies", procedure.remedies.iter().map(|it| remedy(it, words)));
    out.add("What the acts leave unsaid", procedure.gaps.iter().map(|it| gap(it, words)));
    out.add("Remarks", procedure.notes.iter().map(|it| Entry::new(&it.value, &it.cites)));
    out.0
}

fn term(it: &Cited<Term>, words: &Words<'_>) -> Entry {
    let Term { period, from, when, .. } = &it.value;
    Entry::new(format!("{period} from {}{}", words.event(from), words.guard(when)), &it.cites)
}

fn fee(it: &Cited<Fee>, words: &Words<'_>) -> Entry {
    let amount = match &it.value.amount {
        None => "none".to_owned(),
        Some((amount, index)) => {
            format!("{} {} ({})", amount.normalize(), index.to_uppercase(), words.name(index))
        }
    };
    Entry::new(format!("{amount}{}", words.guard(&it.value.when)), &it.cites)
}

/// A ground by its title, which says by itself when it holds where that is a single fact.
fn ground(it: &Cited<Ground>, words: &Words<'_>) -> Entry {
    let Ground { id, when } = &it.value;
    let plain = match when {
        Condition::Fact(..) => true,
        Condition::Not(inner) => matches!(inner.as_ref(), Condition::Fact(..)),
        _ => false,
    };
    let guard = if plain { String::new() } else { words.guard(when) };
    Entry::new(format!("{}{guard}", words.ground(id)), &it.cites).about(id)
}

fn result(it: &Cited<Listed>, words: &Words<'_>) -> Entry {
    let Listed { ids, forms, when, text } = &it.value;
    let forms = if forms.is_empty() { String::new() } else { format!(" as {}", words.names(forms)) };
    let remark = text.as_ref().map(|text| format!(" ({text})")).unwrap_or_default();
    let entry = Entry::new(format!("{}{forms}{remark}{}", words.names(ids), words.guard(when)), &it.cites);
    match ids.as_slice() {
        [id] => entry.about(id),
        _ => entry,
    }
}
