//! A case that is pending when regimes change, as text.

use super::filed::filed;
use super::lines::Lines;
use super::page::{Page, pad};
use crate::case::{CaseResult, OutcomeWord};
use crate::compare::{GovernedEvent, GoverningLaw, Reach, Stage, Transition, TransitionReading};
use crate::message;
use crate::message::{Argument, Message};
use crate::model::Law;
use crate::model::built_in::PENDING_APPLICATIONS;
use crate::syntax::tree::Language;
use unicode_width::UnicodeWidthStr;

/// The fewest columns of a day.
const DAY: usize = 15;
/// Columns that the law of an event takes, and those around it.
const LAW: usize = 30;

/// What becomes of a case.
#[must_use]
pub fn transition(it: &Transition, law: &Law, page: &Page) -> String {
    let mut out = Lines::new(page, law);
    out.text(&it.case, 0, 0);
    let lines = std::iter::once(head(it)).chain(takeover(it)).chain([stage(it)]).chain(silence(it, law, page.language));
    for message in lines {
        let line = out.words.say(message);
        out.text(&line, 2, 2);
    }
    for one in &it.readings {
        out.blank();
        reading(one, it, &mut out);
    }
    out.end()
}

fn head(it: &Transition) -> Message {
    let Some(TransitionReading { result, .. }) = it.readings.first() else {
        return message!("transition-regimes", old: id(&it.old), new: id(&it.new));
    };
    let (on, at) = filed(result);
    message!(
        "transition-filed",
        procedure: id(format!("{}.{}", result.service, result.procedure)),
        on: date(on),
        at: optional time(at),
        regime: id(&it.old),
    )
}

fn takeover(it: &Transition) -> Vec<Message> {
    let takeover = &it.takeover;
    if takeover.supposed {
        return vec![message!("transition-supposed", new: id(&it.new), from: date(takeover.new_from))];
    }
    let mut lines = vec![message!(
        "transition-takeover",
        old: id(&it.old),
        until: optional date(takeover.old_until),
        new: id(&it.new),
        from: date(takeover.new_from),
    )];
    for between in &takeover.between {
        lines.push(message!(
            "transition-between",
            from: date(between.from),
            to: date(between.to),
            what: prose(&between.text),
        ));
    }
    if !takeover.assumed.is_empty() {
        lines.push(message!("transition-assumed", acts: ids(&takeover.assumed)));
    }
    lines
}

fn stage(it: &Transition) -> Message {
    match it.stage {
        Stage::Ended => message!("transition-ended", old: id(&it.old), new: id(&it.new)),
        Stage::EndedBetween => message!("transition-ended-between", old: id(&it.old), new: id(&it.new)),
        Stage::Decided => message!("transition-decided", new: id(&it.new)),
        Stage::Pending => message!("transition-pending", new: id(&it.new)),
    }
}

/// What the rule files say of the two readings, where that matters.
fn silence(it: &Transition, law: &Law, language: Language) -> Option<Message> {
    if it.stage == Stage::Ended {
        return None;
    }
    let Some(choice) = law.choices.get(PENDING_APPLICATIONS) else {
        return Some(message!("transition-no-choice", choice: id(PENDING_APPLICATIONS)));
    };
    Some(message!(
        "transition-followed",
        reading: id(it.followed?.id()),
        choice: id(PENDING_APPLICATIONS),
        because: text(choice.because.value.get(language).0),
    ))
}

fn reading(reading: &TransitionReading, it: &Transition, out: &mut Lines<'_>) {
    let head = message!(
        "transition-reading",
        law: choice(match reading.reading {
            Reach::LawOfFiling => "of-filing",
            Reach::LawOfEachDay => "of-each-day",
        }),
        reading: id(reading.reading.id()),
        followed: choice(if it.followed == Some(reading.reading) { "yes" } else { "no" }),
    );
    let head = out.words.say(head);
    out.text(&head, 2, 2);
    let rows: Vec<(&GovernedEvent, String, String)> = reading
        .events
        .iter()
        .map(|event| (event, out.words.value(&Argument::event(&event.id)), out.words.date(event.on)))
        .collect();
    let day = rows.iter().map(|(.., day)| day.width()).max().unwrap_or(0).max(DAY);
    let most = out.page.width.saturating_sub(day + LAW);
    let width = rows.iter().map(|(_, title, _)| title.width()).max().unwrap_or(0).min(most);
    for (event, title, on) in rows {
        let law = out.words.say(governed(event, it));
        out.text(&format!("{}  {}  {law}", pad(&title, width), pad(&on, day)), 4, 6);
        if !event.cite.is_empty() {
            let clauses = out.words.value(&Argument::clauses(event.cite.as_slice()));
            out.text(&clauses, 6, 6);
        }
    }
    let result = &reading.result;
    let end = message!(
        "transition-outcome",
        outcome: message(outcome(result)),
        decided: optional date(result.decided),
        term: optional message(result.term.limit.zip(result.term.deadline).map(|(limit, deadline)| {
            message!("transition-term", limit: period(limit), deadline: date(deadline))
        })),
        regime: id(&result.regime),
        readings: optional ids((!result.assumptions.is_empty()).then_some(&result.assumptions)),
    );
    out.say(end, 4);
}

/// The law that governs an event, and when it was due.
fn governed(event: &GovernedEvent, it: &Transition) -> Message {
    let regime = match event.by {
        GoverningLaw::Old => Some(&it.old),
        GoverningLaw::New => Some(&it.new),
        GoverningLaw::NotEncoded => None,
    };
    let deadline = event.deadline.filter(|it| *it != event.on && !event.due_before_takeover);
    message!(
        "transition-governed",
        regime: optional id(regime),
        before: choice(if event.due_before_takeover { "yes" } else { "no" }),
        deadline: optional date(deadline),
    )
}

/// What a case comes to, in the middle of a sentence.
fn outcome(result: &CaseResult) -> Message {
    match &result.outcome {
        OutcomeWord::Granted => message!("transition-granted"),
        OutcomeWord::Refused => {
            message!("transition-refused", grounds: list(result.grounds.iter().map(Argument::ground)))
        }
        OutcomeWord::Declared(outcome) => {
            let grounds = Argument::list(result.grounds.iter().map(Argument::ground));
            message!(
                "transition-declared",
                outcome: outcome(outcome),
                grounds: optional value((!result.grounds.is_empty()).then_some(grounds)),
            )
        }
        OutcomeWord::Unspecified => message!("transition-unspecified", gap: optional id(result.gap.as_deref())),
    }
}
