//! Steps in words: who, within what, and what can happen on the way.

use super::Entry;
use super::access::unsaid;
use super::words::Words;
use crate::message;
use crate::message::{Argument, Message, TimeUnit};
use crate::model::built_in::{HEARING, HEARING_NOTICE};
use crate::model::{
    Alternative, Cited, Deemed, Exam, Failing, Finding, Gap, Hearing, Listed, OnTerm, Part, Procedure, Request, Step,
    StepPart,
};
use crate::syntax::tree::{Holds, TermEffect};
use crate::wording::{bounds, declared, deemed, on_term, register, thing, unsaid as unsaid_text};

pub(super) fn step(it: &Cited<Step>, procedure: &Procedure, words: &Words<'_>) -> Entry {
    let step = &it.value;
    let after =
        (!step.after.is_empty()).then(|| Argument::list(step.after.iter().map(|it| Argument::event(&it.value))));
    let limit = match &step.limit {
        Some(limit) => limit.into(),
        None if !step.bounds.is_empty() && (procedure.terms.is_empty() || step.outside_term) => {
            message!("show-bounded")
        }
        None if procedure.terms.is_empty() || step.outside_term => message!("show-no-limit"),
        None => message!("show-within-term"),
    };
    let message = message!(
        "show-step",
        step: event(&step.id),
        actor: actor(&step.actor),
        after: optional value(after),
        limit: message(limit),
        bounds: optional messages(some(bounds(&step.bounds))),
        outside: choice(if step.outside_term { "yes" } else { "no" }),
        when: optional message(words.when(&step.when)),
    );
    words.entry(&message, &it.cites).about(&step.id).with(details(step, words))
}

/// What is said of a step beside who takes it and within what.
fn details(step: &Step, words: &Words<'_>) -> Vec<Entry> {
    let mut details = words.cases(&step.when);
    details.extend(alternatives(&step.alternatives, words));
    details.extend(step.decides.iter().map(|it| words.entry(&message!("show-decides"), &it.cites)));
    details.extend(step.registers.iter().map(|it| words.entry(&message!("show-registers-application"), &it.cites)));
    let extension = |it: &Cited<_>| words.entry(&message!("show-step-extends", period: period(it.value)), &it.cites);
    details.extend(step.extends.iter().map(extension));
    details.extend(step.late_void.iter().map(|it| words.entry(&message!("show-late-void"), &it.cites)));
    let deemings = |it: &Cited<Deemed>| {
        let Deemed { period, after, when } = &it.value;
        let said = deemed(*period, &after.value);
        let message = message!("show-deemed", said: message(said), when: optional message(words.when(when)));
        words.entry(&message, &it.cites).with(words.cases(when))
    };
    details.extend(step.deemed.iter().map(deemings));
    details.extend(step.on_term.iter().map(|it| {
        let OnTerm { effect, when } = &it.value;
        words.entry(&on_term(*effect, words.when(when)), &it.cites).with(words.cases(when))
    }));
    let first = |it: &&Cited<StepPart>| !matches!(&it.value, StepPart::Request(request) if request.is_again());
    details.extend(step.parts.iter().filter(first).map(|part| match &part.value {
        StepPart::Finds(finding) => words.entry(&finds(finding), &part.cites),
        StepPart::Request(request) => asks(request, part, words),
        StepPart::Gap(unsaid) => within_step(unsaid, part, words),
    }));
    details.extend(step.hearing.iter().map(|it| hearing(it, words)));
    let cases = |it: &Cited<Listed>| words.cases(&it.value.when);
    let things = |it: &Cited<Listed>| Argument::list(it.value.ids.iter().map(|id| thing(id, words.law)));
    let when = |it: &Cited<Listed>| words.when(&it.value.when);
    details.extend(step.checks.iter().map(|it| {
        let message = message!("show-checks", things: value(things(it)), when: optional message(when(it)));
        words.entry(&message, &it.cites).with(cases(it))
    }));
    details.extend(step.hands_over.iter().map(|it| {
        let message = message!("show-hands-over", things: value(things(it)), when: optional message(when(it)));
        words.entry(&message, &it.cites).with(cases(it))
    }));
    details.extend(step.records.iter().map(|it| {
        let registers = Argument::list(it.value.ids.iter().map(|id| register(id)));
        let message = message!("show-writes-to", things: value(registers), when: optional message(when(it)));
        words.entry(&message, &it.cites).with(cases(it))
    }));
    details.extend(step.exams.iter().map(|it| exam(it, words)));
    details.extend(step.notes.iter().map(|it| words.remark(it)));
    details
}

fn alternatives(list: &[Cited<Alternative>], words: &Words<'_>) -> Vec<Entry> {
    let alternative = |it: &Cited<Alternative>| {
        let Alternative { limit, when } = &it.value;
        let message = message!("show-instead", limit: message(limit), when: optional message(words.when(when)));
        words.entry(&message, &it.cites).with(words.cases(when))
    };
    list.iter().map(alternative).collect()
}

fn finds(finding: &Finding) -> Message {
    let Finding { grounds, limit } = finding;
    let limit = limit.as_ref();
    if grounds.is_empty() {
        return message!("show-finds-others", limit: optional message(limit));
    }
    message!("show-finds", grounds: list(grounds.iter().map(Argument::finding)), limit: optional message(limit))
}

fn within_step(gap: &Gap, part: &Cited<StepPart>, words: &Words<'_>) -> Entry {
    words
        .entry(&message!("show-unsaid", gap: message(unsaid(gap, words))), &part.cites)
        .about(&gap.id)
        .with(words.cases(&gap.when))
}

fn asks(request: &Request, part: &Cited<StepPart>, words: &Words<'_>) -> Entry {
    let mut details = words.cases(&request.when);
    details.extend(request.parts().map(|it| request_part(it, words)));
    details.extend(request.failing.iter().map(|it| failing(it, words)));
    details.extend(request.after_last.iter().map(|it| after_last(it, words)));
    details.extend(request.notes.iter().map(|it| words.remark(it)));
    let message = message!(
        "show-asks",
        request: id(&request.id),
        thing: optional value(declared(&request.id, words.law)),
        rounds: optional count(request.round.map(|it| usize::from(it.of))),
        when: optional message(words.when(&request.when)),
    );
    words.entry(&message, &part.cites).about(&request.id).with(details)
}

fn request_part(it: &Cited<Part>, words: &Words<'_>) -> Entry {
    let Part { event, actor, limit, bounds: of_part, alternatives: instead, on_term: affects } = &it.value;
    let outside = affects.as_ref().map(|it| match it.effect {
        TermEffect::Stands { holds: Holds::Following, most: None } => {
            message!("show-outside-term", when: optional message(words.when(&it.when)))
        }
        effect => on_term(effect, words.when(&it.when)),
    });
    let message = message!(
        "show-event",
        event: event(event),
        actor: actor(actor),
        limits: optional messages(some(limit.iter().map(Message::from).chain(bounds(of_part)).chain(outside))),
    );
    let mut details = affects.as_ref().map(|it| words.cases(&it.when)).unwrap_or_default();
    details.extend(alternatives(instead, words));
    words.entry(&message, &it.cites).about(event).with(details)
}

/// Messages, where there are any.
fn some(messages: impl Iterator<Item = Message>) -> Option<Vec<Message>> {
    let messages: Vec<Message> = messages.collect();
    (!messages.is_empty()).then_some(messages)
}

fn after_last(it: &Cited<Failing>, words: &Words<'_>) -> Entry {
    match &it.value.then {
        Ok(ground) => {
            words.entry(&message!("show-refused-after-last", ground: finding(ground)), &it.cites).about(ground)
        }
        Err(gap) => {
            let message = message!("show-unsaid-after-last", text: value(unsaid_text(&gap.text)));
            words.entry(&message, &it.cites).about(&gap.id)
        }
    }
}

fn failing(it: &Cited<Failing>, words: &Words<'_>) -> Entry {
    let (when, cases) = (words.when(&it.value.when), words.cases(&it.value.when));
    match &it.value.then {
        Ok(ground) => {
            let message = message!("show-refused", ground: finding(ground), when: optional message(when));
            words.entry(&message, &it.cites).about(ground).with(cases)
        }
        Err(gap) => {
            let message =
                message!("show-unsaid-when", text: value(unsaid_text(&gap.text)), when: optional message(when));
            words.entry(&message, &it.cites).about(&gap.id).with(cases)
        }
    }
}

fn hearing(it: &Cited<Hearing>, words: &Words<'_>) -> Entry {
    let Hearing { when, extends, notice, actor, held, held_bounds, persuades, notes } = &it.value;
    let limits = notice.value.limit.iter().map(Message::from).chain(bounds(&notice.value.bounds));
    let sent = message!(
        "show-event",
        event: event(HEARING_NOTICE),
        actor: actor(&notice.value.actor),
        limits: optional messages(some(limits)),
    );
    let heard = message!(
        "show-event",
        event: event(HEARING),
        actor: actor(actor),
        limits: optional messages(some(std::iter::once(Message::from(&held.value)).chain(bounds(held_bounds)))),
    );
    let mut details = words.cases(when);
    details.push(words.entry(&sent, &notice.cites).about(HEARING_NOTICE));
    details.push(words.entry(&heard, &held.cites).about(HEARING));
    let extension = |it: &Cited<_>| words.entry(&message!("show-extends", period: period(it.value)), &it.cites);
    details.extend(extends.iter().map(extension));
    if let Some(persuades) = persuades {
        let message = message!("show-persuades", when: optional message(words.when(&persuades.value)));
        details.push(words.entry(&message, &persuades.cites).with(words.cases(&persuades.value)));
    }
    details.extend(notes.iter().map(|it| words.remark(it)));
    words.entry(&message!("show-hearing", when: optional message(words.when(when))), &it.cites).with(details)
}

fn exam(it: &Cited<Exam>, words: &Words<'_>) -> Entry {
    let Exam { id, minutes, pass_mark, when } = &it.value;
    let message = message!(
        "show-exam",
        exam: name(id),
        time: optional value(minutes.map(|it| Argument::length(it, TimeUnit::Minutes))),
        mark: optional count(pass_mark.map(|it| usize::try_from(it).unwrap_or(usize::MAX))),
        when: optional message(words.when(when)),
    );
    words.entry(&message, &it.cites).about(id).with(words.cases(when))
}
