//! What hangs on the readings that are followed, as text: choice by choice, the results that another reading changes.

use super::dates::in_words;
use super::exploration::{cases, counted, described, verdict};
use super::page::{Page, long_day};
use super::witness::{facts, told};
use crate::certificate::Count;
use crate::explore::{ChoiceReport, DateClass, ReadProcedure, ReadingReport, Reason, Sensitivity, Which};
use crate::model::Law;

/// The most reasons of one class that are told in text.
const MOST_TOLD: usize = 4;

/// What hangs on the readings that are followed.
#[must_use]
pub fn sensitivity(found: &Sensitivity, law: &Law, page: &Page) -> String {
    let mut out = String::new();
    for (regime, filed) in &found.filed {
        let (from, to) = (long_day(filed.from), long_day(filed.to));
        let text = format!("{regime}: every case, filed on every day from {from} to {to}, pace {}.", found.pace);
        out.push_str(&(page.wrap(&text, "", "") + "\n"));
    }
    let changes = |it: &&ChoiceReport| it.readings.iter().any(|it| it.changes > 0 || !it.unexplored.is_empty());
    let (some, none): (Vec<&ChoiceReport>, Vec<&ChoiceReport>) = found.choices.iter().partition(changes);
    for choice in some {
        out.push('\n');
        out.push_str(&choice_text(choice, law, page));
    }
    let (asked, idle): (Vec<&ChoiceReport>, Vec<&ChoiceReport>) = none.into_iter().partition(|it| it.asked_by > 0);
    let (never, idle): (Vec<&ChoiceReport>, Vec<&ChoiceReport>) = idle.into_iter().partition(|it| it.no_result);
    for (choices, text) in [
        (asked, "Asked for, and no result hangs on them"),
        (never, "No result can rest on them, as they say themselves"),
        (idle, "No procedure looked at asks for them, so that they change no result"),
    ] {
        if !choices.is_empty() {
            let ids: Vec<&str> = choices.iter().map(|it| it.id.as_str()).collect();
            out.push_str(&format!("\n{}\n", page.wrap(&format!("{text}: {}.", ids.join(", ")), "", "  ")));
        }
    }
    out
}

fn choice_text(choice: &ChoiceReport, law: &Law, page: &Page) -> String {
    let mut out = page.wrap(&format!("{} ({})", choice.id, choice.kind), "", "  ") + "\n";
    let declared = law.choices.get(&choice.id);
    if let Some(title) = declared.and_then(|it| it.titles.get(page.language)) {
        out.push_str(&(page.wrap(title, "  ", "    ") + "\n"));
    }
    for reading in &choice.readings {
        let head = format!("{} instead of {}: {}", reading.id, choice.followed, effect(reading, choice));
        out.push_str(&(page.wrap(&head, "  ", "    ") + "\n"));
        for it in &reading.unexplored {
            let text = format!("{} {}: too large to be explored; {}.", it.regime, it.reason.new, it.reason.help());
            out.push_str(&(page.wrap(&text, "    ", "      ") + "\n"));
        }
        for it in &reading.procedures {
            out.push_str(&procedure_text(it, (&choice.followed, &reading.id), page));
        }
    }
    out
}

fn effect(reading: &ReadingReport, choice: &ChoiceReport) -> String {
    let unknown = reading.unexplored.len();
    let of = counted(choice.asked_by.saturating_sub(unknown), "procedure");
    let known = match (reading.decides, reading.changes) {
        (_, 0) => format!("no result changes, in {of}."),
        (0, changes) => format!("days change in {changes} of {of}, no decision does."),
        (decides, changes) => format!("decisions change in {decides} and something changes in {changes} of {of}."),
    };
    match unknown {
        0 => known,
        _ => format!("{known} Of {} more nothing is known.", counted(unknown, "procedure")),
    }
}

fn procedure_text(it: &ReadProcedure, (followed, other): (&str, &str), page: &Page) -> String {
    let report = &it.report;
    let mut out =
        page.wrap(&format!("{} {}, {}", it.regime, it.procedure, cases(report.cases)), "    ", "      ") + "\n";
    let mut line = |text: &str, indent: usize| {
        let (first, rest) = (" ".repeat(indent), " ".repeat(indent + 2));
        out.push_str(&(page.wrap(text, &first, &rest) + "\n"));
    };
    let side = |which: Which| if which == Which::Old { followed } else { other };
    let mut class = |head: String, reasons: &[Reason]| {
        line(&head, 6);
        let Some(first) = reasons.first() else { return };
        line(&described(reasons, MOST_TOLD), 8);
        let given =
            if first.witness.facts.is_empty() { "nothing unusual".to_owned() } else { facts(&first.witness.facts) };
        line(&format!("smallest case: filed {}, given {given}", first.witness.filed), 8);
        line(&format!("{followed}: {}", told(&first.witness.old)), 10);
        line(&format!("{other}: {}", told(&first.witness.new)), 10);
    };
    for it in report.outcomes.iter().filter(|it| it.old != it.new) {
        let (old, new) = (verdict(&it.old), verdict(&it.new));
        class(format!("{old} → {new}: {}", cases(it.cases)), &it.reasons);
    }
    for it in &report.grounds {
        class(format!("refused on {} under {} only: {}", it.ground, side(it.on), cases(it.cases)), &it.reasons);
    }
    for it in &report.fees {
        class(format!("another fee: {}", cases(it.cases)), &it.reasons);
    }
    for it in &report.events {
        class(format!("{} under {} only: {}", it.event, side(it.on), cases(it.cases)), &it.reasons);
    }
    let moving: Vec<&DateClass> = report.dates.iter().filter(|it| it.alike && it.moves()).collect();
    let sum = Count(moving.iter().map(|it| it.cases.0).sum());
    if let Some(largest) = moving.iter().max_by_key(|it| it.cases) {
        line(&format!("decided alike, on other days: {}, in {}", cases(sum), counted(moving.len(), "group")), 6);
        let about = described(&largest.reasons, MOST_TOLD);
        let outcome = verdict(&largest.new);
        line(&format!("the largest, {} {outcome} by both, {about}:", cases(largest.cases)), 8);
        in_words(largest, (followed, other)).iter().for_each(|it| line(it, 10));
        if let Some(witness) = &largest.witness {
            let given = if witness.facts.is_empty() { "nothing unusual".to_owned() } else { facts(&witness.facts) };
            line(&format!("for one: filed {}, given {given}", witness.filed), 10);
            line(&format!("{followed}: {}", told(&witness.old)), 12);
            line(&format!("{other}: {}", told(&witness.new)), 12);
        }
    }
    out
}
