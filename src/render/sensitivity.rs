//! What hangs on the readings that are followed, as text: choice by choice, the results that another reading changes.

use super::dates::{for_one, in_words};
use super::exploration::{cases, described, outcome_head, smallest, under};
use super::lines::Lines;
use super::page::Page;
use crate::certificate::Count;
use crate::explore::{ChoiceReport, DateClass, ReadProcedure, ReadingReport, Reason, Sensitivity, Which};
use crate::message;
use crate::message::{Message, Named};
use crate::model::Law;

/// The most reasons of one class that are told in text.
const MOST_TOLD: usize = 4;

/// What hangs on the readings that are followed.
#[must_use]
pub fn sensitivity(found: &Sensitivity, law: &Law, page: &Page) -> String {
    let mut out = Lines::new(page, law);
    for (regime, filed) in &found.filed {
        let head = out.words.say(message!(
            "sensitivity-head",
            regime: id(regime),
            from: date(filed.from),
            to: date(filed.to),
            pace: choice(&found.pace),
        ));
        out.text(&head, 0, 0);
    }
    let changes = |it: &&ChoiceReport| it.readings.iter().any(|it| it.changes > 0 || !it.unexplored.is_empty());
    let (some, none): (Vec<&ChoiceReport>, Vec<&ChoiceReport>) = found.choices.iter().partition(changes);
    for choice in some {
        out.blank();
        choice_text(choice, law, &mut out);
    }
    let (asked, idle): (Vec<&ChoiceReport>, Vec<&ChoiceReport>) = none.into_iter().partition(|it| it.asked_by > 0);
    let (never, idle): (Vec<&ChoiceReport>, Vec<&ChoiceReport>) = idle.into_iter().partition(|it| it.no_result);
    let names = |choices: &[&ChoiceReport]| choices.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    for (choices, message) in [
        (&asked, message!("sensitivity-asked-for", choices: ids(names(&asked)))),
        (&never, message!("sensitivity-no-result", choices: ids(names(&never)))),
        (&idle, message!("sensitivity-not-asked-for", choices: ids(names(&idle)))),
    ] {
        if !choices.is_empty() {
            out.blank();
            out.say(message, 0);
        }
    }
    out.end()
}

fn choice_text(choice: &ChoiceReport, law: &Law, out: &mut Lines<'_>) {
    out.say(message!("sensitivity-choice", choice: id(&choice.id), kind: choice(&choice.kind)), 0);
    if law.choices.get(&choice.id).is_some_and(|it| !it.titles.0.is_empty()) {
        let title = out.words.title(&Named::Choice(choice.id.clone()));
        out.text(&title, 2, 4);
    }
    for reading in &choice.readings {
        let unknown = reading.unexplored.len();
        let head = message!(
            "sensitivity-reading",
            reading: id(&reading.id),
            followed: id(&choice.followed),
            effect: message(effect(reading, choice)),
            unknown: optional count((unknown > 0).then_some(unknown)),
        );
        out.say(head, 2);
        for it in &reading.unexplored {
            let line = message!(
                "sensitivity-too-large",
                regime: id(&it.regime),
                procedure: id(it.reason.new.to_string()),
                help: message(it.reason.help()),
            );
            out.say(line, 4);
        }
        for it in &reading.procedures {
            procedure_text(it, (&choice.followed, &reading.id), out);
        }
    }
}

/// What another reading changes in the procedures of which that is known.
fn effect(reading: &ReadingReport, choice: &ChoiceReport) -> Message {
    let all = choice.asked_by.saturating_sub(reading.unexplored.len());
    match (reading.decides, reading.changes) {
        (_, 0) => message!("sensitivity-nothing-changes", procedures: count(all)),
        (0, changes) => message!("sensitivity-days-change", changes: count(changes), procedures: count(all)),
        (decides, changes) => message!(
            "sensitivity-decisions-change",
            decides: count(decides),
            changes: count(changes),
            procedures: count(all),
        ),
    }
}

fn procedure_text(it: &ReadProcedure, (followed, other): (&str, &str), out: &mut Lines<'_>) {
    let report = &it.report;
    let head = message!(
        "sensitivity-procedure",
        regime: id(&it.regime),
        procedure: id(it.procedure.to_string()),
        cases: message(cases(report.cases)),
    );
    out.say(head, 4);
    let side = |which: Which| if which == Which::Old { followed } else { other };
    for it in report.outcomes.iter().filter(|it| it.old != it.new) {
        class_text(outcome_head(&it.old, &it.new, it.cases), &it.reasons, (followed, other), out);
    }
    for it in &report.grounds {
        let head = message!(
            "sensitivity-ground-class",
            ground: ground(&it.ground),
            reading: id(side(it.on)),
            cases: message(cases(it.cases)),
        );
        class_text(head, &it.reasons, (followed, other), out);
    }
    for it in &report.fees {
        let head = message!("sensitivity-fee-class", cases: message(cases(it.cases)));
        class_text(head, &it.reasons, (followed, other), out);
    }
    for it in &report.events {
        let head = message!(
            "sensitivity-event-class",
            event: event(&it.event),
            reading: id(side(it.on)),
            cases: message(cases(it.cases)),
        );
        class_text(head, &it.reasons, (followed, other), out);
    }
    let moving: Vec<&DateClass> = report.dates.iter().filter(|it| it.alike && it.moves()).collect();
    let sum = Count(moving.iter().map(|it| it.cases.0).sum());
    if let Some(largest) = moving.iter().max_by_key(|it| it.cases) {
        out.say(message!("sensitivity-other-days", cases: message(cases(sum)), groups: count(moving.len())), 6);
        let head = message!(
            "sensitivity-largest",
            cases: message(cases(largest.cases)),
            outcome: message(&largest.new),
            reasons: message(described(&largest.reasons, MOST_TOLD)),
        );
        out.say(head, 8);
        in_words(largest, (followed, other)).into_iter().for_each(|it| out.say(it, 10));
        if let Some(witness) = &largest.witness {
            out.say(for_one(witness), 10);
            out.say(under(followed, &witness.old), 12);
            out.say(under(other, &witness.new), 12);
        }
    }
}

/// A class, with the smallest of its cases.
fn class_text(head: Message, reasons: &[Reason], (followed, other): (&str, &str), out: &mut Lines<'_>) {
    out.say(head, 6);
    let Some(first) = reasons.first() else { return };
    out.say(described(reasons, MOST_TOLD), 8);
    out.say(smallest(&first.witness), 8);
    out.say(under(followed, &first.witness.old), 10);
    out.say(under(other, &first.witness.new), 10);
}
