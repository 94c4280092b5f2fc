//! Requests to the applicant: the notice, the delivery, the study, and what follows when nothing comes.
//!
//! A request is the same whatever step makes it, so that a new name for the step is one change and not a new request.

use crate::compare::collect::entry::Entry;
use crate::compare::collect::limits::limited;
use crate::compare::collect::reading::{Reader, When};
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::model::{Cited, Failing, OnTerm, Part, Procedure, Request, StepPart};
use crate::syntax::tree::{Holds, TermEffect};

pub(in crate::compare) fn requests(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for step in &procedure.steps {
        for part in &step.value.parts {
            if let StepPart::Request(request) = &part.value
                && !request.is_again()
            {
                entries.push(self::request(request, part, &step.value.id, reader));
            }
        }
    }
    entries
}

fn request(request: &Request, node: &Cited<StepPart>, step: &str, reader: &mut Reader<'_>) -> Entry {
    let mut entry = Entry::new(Element::Request, &request.id, Source::of(node))
        .when(reader.when(&request.when))
        .with(What::Stage, Fact::Steps(vec![step.to_owned()]))
        .with(What::Rounds, request.round.map(|it| Fact::Times(it.of)));
    if let Some(after) = &request.after_last {
        let then = Fact::Consequence(When::Always, after.value.then.as_ref().ok().cloned());
        entry = entry.with_source(What::AfterLast, then, Source::of(after));
    }
    if let Some(failing) = &request.failing {
        entry = entry.with_source(What::Consequence, consequence(failing, reader), Source::of(failing));
    }
    let parts = [Some(&request.notice), Some(&request.delivery), request.study.as_ref()];
    let parts: Vec<Entry> = parts.into_iter().flatten().map(|it| event(it, &entry, reader)).collect();
    entry.with_parts(parts)
}

fn event(part: &Cited<Part>, request: &Entry, reader: &mut Reader<'_>) -> Entry {
    let source = Source::of(part).or_clauses_of(&request.source);
    let it = &part.value;
    let entry = Entry::new(Element::Event, &it.event, source).with(What::Actor, Fact::Actor(it.actor.clone()));
    let entry = entry.bounded(&it.bounds);
    let entry = limited(entry, it.limit.as_ref(), &it.alternatives, reader);
    entry.with(What::OutsideTerm, it.on_term.as_ref().and_then(|it| on_term(it, reader)))
}

/// What something does to the term; nothing where it never does.
pub(in crate::compare) fn on_term(it: &OnTerm, reader: &mut Reader<'_>) -> Option<Fact> {
    let when = reader.when(&it.when);
    match it.effect {
        _ if when == When::Never => None,
        TermEffect::Stands { holds: Holds::Following, most: None } => Some(Fact::When(when)),
        effect => Some(Fact::OnTerm(effect, when)),
    }
}

/// The name of a gap is no part of the law: two acts that are silent say the same.
fn consequence(failing: &Cited<Failing>, reader: &mut Reader<'_>) -> Option<Fact> {
    let when = reader.when(&failing.value.when);
    (when != When::Never).then(|| Fact::Consequence(when, failing.value.then.as_ref().ok().cloned()))
}
