//! What is said of a procedure.

use super::access::{duty, gap, remedy, right};
use super::step::step;
use super::words::{Words, names};
use super::{Entry, Section, Sections};
use crate::message;
use crate::message::Argument;
use crate::model::{Cited, Condition, Fee, Ground, Listed, Procedure, Tacit, Term, Validity};
use crate::wording;

pub(super) fn sections(procedure: &Procedure, words: &Words<'_>) -> Vec<Section> {
    let mut out = Sections::new(words.localizer);
    let thing = |id: &str| wording::thing(id, words.law);
    let document = |id: &str| Argument::document(id);
    let listed = |list: &[Cited<Listed>], named: &dyn Fn(&str) -> Argument| -> Vec<Entry> {
        list.iter().flat_map(|it| words.listed(it, named)).collect()
    };
    out.add(message!("show-occasions"), listed(&procedure.occasions, &thing));
    out.add(message!("show-terms"), procedure.terms.iter().map(|it| term(it, words)));
    out.add(message!("show-fees"), procedure.fees.iter().map(|it| fee(it, words)));
    out.add(message!("show-payments"), listed(&procedure.payments, &thing));
    out.add(message!("show-documents"), listed(&procedure.documents, &document));
    out.add(message!("show-fetched"), listed(&procedure.fetched, &document));
    out.add(message!("show-steps"), procedure.steps.iter().map(|it| step(it, procedure, words)));
    let (others, refusals): (Vec<_>, Vec<_>) = procedure.grounds.iter().partition(|it| it.value.outcome.is_some());
    out.add(message!("show-grounds"), refusals.into_iter().map(|it| ground(it, words)));
    out.add(message!("show-endings"), others.into_iter().map(|it| ground(it, words)));
    out.add(message!("show-silence"), procedure.tacit.iter().map(|it| silence(it, words)));
    out.add(message!("show-results"), procedure.results.iter().map(|it| result(it, words)));
    out.add(message!("show-duties"), procedure.duties.iter().map(|it| duty(it, words)));
    out.add(message!("show-validities"), procedure.validities.iter().map(|it| validity(it, words)));
    out.add(message!("show-rights"), procedure.rights.iter().map(|it| right(it, words)));
    out.add(message!("show-remedies"), procedure.remedies.iter().map(|it| remedy(it, words)));
    out.add(message!("show-gaps"), procedure.gaps.iter().map(|it| gap(it, words)));
    out.add(message!("show-remarks"), procedure.notes.iter().map(|it| words.remark(it)));
    out.all
}

fn term(it: &Cited<Term>, words: &Words<'_>) -> Entry {
    let when = words.when(&it.value.when);
    let message = message!("show-term", term: message(wording::term(&it.value)), when: optional message(when));
    words.entry(&message, &it.cites).with(words.cases(&it.value.when))
}

fn fee(it: &Cited<Fee>, words: &Words<'_>) -> Entry {
    let Fee { charge, when } = &it.value;
    let amount = charge.as_ref().map(wording::charge);
    let message = message!("show-fee", amount: optional message(amount), when: optional message(words.when(when)));
    words.entry(&message, &it.cites).with(words.cases(when))
}

/// A ground by its title, which says by itself when it holds where that is a single fact.
fn ground(it: &Cited<Ground>, words: &Words<'_>) -> Entry {
    let Ground { id, outcome, named, when } = &it.value;
    let plain = match when {
        Condition::Fact(..) => true,
        Condition::Not(inner) => matches!(inner.as_ref(), Condition::Fact(..)),
        _ => false,
    };
    let told = words.when(when).filter(|_| !plain);
    let message = match outcome {
        None => message!("show-ground", ground: ground(id), when: optional message(told)),
        Some(outcome) => message!(
            "show-ends-as",
            outcome: outcome(outcome),
            ground: optional ground(named.then_some(id)),
            when: optional message(words.when(when)),
        ),
    };
    words.entry(&message, &it.cites).about(id).with(words.cases(when))
}

fn silence(it: &Cited<Tacit>, words: &Words<'_>) -> Entry {
    let Tacit { end, opens, when } = &it.value;
    let tacit = wording::tacit(end.as_ref(), opens.as_ref().map(|it| it.value.as_str()));
    let message = message!("show-tacit", tacit: message(tacit), when: optional message(words.when(when)));
    words.entry(&message, &it.cites).with(words.cases(when))
}

fn validity(it: &Cited<Validity>, words: &Words<'_>) -> Entry {
    let Validity { result, expiry, period, from, when } = &it.value;
    let message = message!(
        "show-validity",
        result: value(names(std::slice::from_ref(result))),
        within: message(wording::within(*period, Some(&from.value))),
        when: optional message(words.when(when)),
    );
    words.entry(&message, &it.cites).about(expiry).with(words.cases(when))
}

fn result(it: &Cited<Listed>, words: &Words<'_>) -> Entry {
    let Listed { ids, forms, when, text } = &it.value;
    let message = message!(
        "show-result",
        results: value(names(ids)),
        forms: optional value((!forms.is_empty()).then(|| names(forms))),
        remark: optional prose(text.as_ref()),
        when: optional message(words.when(when)),
    );
    let entry = words.entry(&message, &it.cites).with(words.cases(when));
    match ids.as_slice() {
        [id] => entry.about(id),
        _ => entry,
    }
}
