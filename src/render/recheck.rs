//! A recheck as text.

use super::lines::Lines;
use super::page::Page;
use crate::certificate::Certificate;
use crate::message;
use crate::message::Message;
use crate::model::Law;
use crate::recheck::{Cover, Disagreement, Matter, ProcedureRecheck, Recheck};
use indexmap::IndexMap;

/// What a recheck came to.
#[must_use]
pub fn recheck(found: &Recheck, certificate: &Certificate, law: &Law, page: &Page) -> String {
    let claims = &certificate.claims;
    let mut out = Lines::new(page, law);
    let head = out.words.say(message!(
        "recheck-head",
        old: id(&claims.old),
        new: id(&claims.new),
        from: date(claims.from),
        to: date(claims.to),
        pace: choice(&claims.pace),
    ));
    out.text(&head, 0, 0);
    found.procedures.iter().for_each(|it| procedure(it, &mut out));
    let results = number(found.procedures.iter().map(|it| it.results).sum());
    let disagreements = number(found.procedures.iter().map(|it| it.disagreements).sum());
    let end = match found.agrees {
        false => message!("recheck-does-not-hold", disagreements: count(disagreements), results: count(results)),
        true => message!("recheck-holds", results: count(results), procedures: count(found.procedures.len())),
    };
    let end = out.words.say(end);
    out.text(&end, 0, 0);
    cover(&found.cover, (&claims.old, &claims.new)).into_iter().for_each(|it| out.say(it, 0));
    out.end()
}

fn number(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// What a certificate speaks of, and what of the law it leaves out.
fn cover(it: &Cover, (old, new): (&str, &str)) -> Vec<Message> {
    let mut lines = vec![message!("recheck-made-from", program: id(&it.program), files: count(it.files))];
    lines.push(match it.whole {
        true => message!("recheck-whole", old: id(old), new: id(new)),
        false => message!("recheck-not-whole", old: id(old), new: id(new)),
    });
    if !it.left_out.is_empty() {
        lines.push(message!("recheck-left-out", procedures: ids(&it.left_out)));
    }
    if !it.only_with.is_empty() {
        lines.push(message!("recheck-only-with", facts: ids(pairs(&it.only_with))));
    }
    if !it.assume.is_empty() {
        lines.push(message!("recheck-other-readings", readings: ids(pairs(&it.assume))));
    }
    if it.from > it.usual_from || it.to < it.usual_to {
        lines.push(message!(
            "recheck-some-days",
            from: date(it.from),
            to: date(it.to),
            first: date(it.usual_from),
            last: date(it.usual_to),
        ));
    }
    if !it.unrelated.is_empty() {
        lines.push(message!("recheck-unrelated", procedures: ids(&it.unrelated)));
    }
    for (regime, only) in [(old, &it.only_old), (new, &it.only_new)] {
        if !only.is_empty() {
            lines.push(message!("recheck-only-in", regime: id(regime), procedures: ids(only)));
        }
    }
    lines
}

fn pairs(map: &IndexMap<String, String>) -> impl Iterator<Item = String> {
    map.iter().map(|(id, value)| format!("{id} is {value}"))
}

fn procedure(it: &ProcedureRecheck, out: &mut Lines<'_>) {
    let name = if it.old == it.new { it.new.clone() } else { format!("{} → {}", it.old, it.new) };
    let line = message!(
        "recheck-procedure",
        procedure: id(name),
        cases: count(number(it.cases)),
        results: count(number(it.results)),
        disagreements: optional count((it.disagreements > 0).then(|| number(it.disagreements))),
    );
    out.say(line, 2);
    it.first.iter().for_each(|it| out.say(disagreement(it), 4));
}

fn disagreement(it: &Disagreement) -> Message {
    let case = it.case.as_ref().map(|case| match case.is_empty() {
        true => message!("recheck-usual-case"),
        false => message!("recheck-case", facts: ids(case.iter().map(|(fact, value)| format!("{fact}={value}")))),
    });
    message!(
        "recheck-disagreement",
        about: choice(matter(it.about)),
        case: optional message(case),
        filed: optional date(it.filed.as_ref().map(|it| it.on)),
        after: optional id(it.filed.as_ref().and_then(|it| it.after.as_deref())),
        claimed: message(&it.claimed.fact),
        found: message(&it.found.fact),
    )
}

/// What a disagreement is about, as files of words tell it apart.
fn matter(about: Matter) -> &'static str {
    match about {
        Matter::Facts => "facts",
        Matter::Hours => "hours",
        Matter::Count => "count",
        Matter::Classes => "classes",
        Matter::Partition => "partition",
        Matter::OutcomeOld => "outcome-old",
        Matter::OutcomeNew => "outcome-new",
        Matter::GroundsOld => "grounds-old",
        Matter::GroundsNew => "grounds-new",
        Matter::FeeOld => "fee-old",
        Matter::FeeNew => "fee-new",
        Matter::EventsOld => "events-old",
        Matter::EventsNew => "events-new",
        Matter::DaysOld => "days-old",
        Matter::DaysNew => "days-new",
        Matter::Shift => "shift",
    }
}
