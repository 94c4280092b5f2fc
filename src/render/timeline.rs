//! Timelines as text: what happened when, by when it had to, who did it, and which clause says so.

use super::page::{Page, UNBROKEN, pad};
use crate::calendar::{Day, Period, Stop, Unit};
use crate::case::{
    BreachResult, CaseResult, CaseRun, EventResult, FactValue, OutcomeWord, RightResult, ValidityResult,
};
use crate::cite::Citation;
use crate::engine::{EventIx, GroundSpec, TacitSpec};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::model::Law;
use crate::syntax::tree::Language;
use crate::wording::{extended_by, tacit};
use unicode_width::UnicodeWidthStr;

/// Below this many columns an event takes lines of its own instead of a row.
const NARROW: usize = 80;

/// The timeline of a case, with what it comes to.
#[must_use]
pub fn timeline(run: &CaseRun<'_>, law: &Law, page: &Page) -> String {
    let stages: Vec<String> = run.stages().map(|stage| stage_text(stage, law, page)).collect();
    stages.join("\n")
}

/// What happens in one procedure of a case.
fn stage_text(run: &CaseRun<'_>, law: &Law, page: &Page) -> String {
    let result = run.own_result();
    let text = Text { law, page, result: &result, words: Localizer::new(page.language, law) };
    let mut out = text.head(run);
    out.push('\n');
    let table = text.table();
    let fits = page.width >= NARROW && table.lines().all(|line| line.width() <= page.width);
    out.push_str(&if fits { table } else { text.stacked() });
    out.push('\n');
    out.push_str(&text.outcome(run));
    out
}

/// What a case comes to, as a sentence.
#[must_use]
pub fn outcome_sentence(run: &CaseRun<'_>, law: &Law, language: Language) -> String {
    let page = Page { width: UNBROKEN, language };
    let run = run.last();
    let text = Text { law, page: &page, result: &run.own_result(), words: Localizer::new(language, law) };
    text.words.say(text.decision(run))
}

struct Text<'a> {
    law: &'a Law,
    page: &'a Page,
    result: &'a CaseResult,
    words: Localizer<'a>,
}

impl Text<'_> {
    fn head(&self, run: &CaseRun<'_>) -> String {
        let result = self.result;
        let mut out = self.page.wrap(&result.case, "", "") + "\n";
        if self.law.service(&result.regime, &result.service).is_some_and(|it| !it.titles.0.is_empty()) {
            let service = Named::Service { regime: result.regime.clone(), service: result.service.clone() };
            out.push_str(&(self.page.wrap(&self.words.title(&service), "  ", "  ") + "\n"));
        }
        out.push_str(&(self.page.wrap(&self.words.say(self.filed(run)), "  ", "  ") + "\n"));
        let given: Vec<String> = run.request.facts.iter().map(|(id, value, _)| given(id, value)).collect();
        if !given.is_empty() {
            let given = self.words.say(message!("timeline-given", facts: ids(given)));
            out.push_str(&(self.page.wrap(&given, "  ", "    ") + "\n"));
        }
        out
    }

    /// Which procedure it is, and how and when it begins.
    fn filed(&self, run: &CaseRun<'_>) -> Message {
        let procedure = format!("{}.{}", self.result.service, self.result.procedure);
        let (regime, on, at) = (&self.result.regime, run.request.filed.on, run.request.filed.at);
        let pace = run.request.pace.as_ref().map_or("latest", |(pace, _)| pace.as_str());
        match run.plan.spec(EventIx::FILING).filter(|_| !run.plan.received) {
            Some(event) => message!(
                "timeline-begun",
                procedure: id(procedure),
                regime: id(regime),
                event: event(&event.id),
                on: date(on),
                at: optional time(at),
                pace: choice(pace),
            ),
            None => message!(
                "timeline-filed",
                procedure: id(procedure),
                regime: id(regime),
                on: date(on),
                at: optional time(at),
                pace: choice(pace),
            ),
        }
    }

    fn title(&self, event: &EventResult) -> String {
        self.words.value(&Argument::event(&event.id))
    }

    fn actor(&self, event: &EventResult) -> String {
        self.words.value(&Argument::actor(&event.actor))
    }

    /// What there is to say of the limit of an event.
    fn limit(&self, event: &EventResult) -> String {
        self.words.say(match event.deadline {
            None if event.deemed => message!("timeline-deemed"),
            None => message!("timeline-no-limit"),
            Some(deadline) if deadline == event.on => message!("timeline-on-last-day"),
            Some(deadline) if deadline < event.on => message!("timeline-late", deadline: date(deadline)),
            Some(deadline) => message!("timeline-due", deadline: date(deadline)),
        })
    }

    fn clauses(&self, cites: &[Citation]) -> String {
        self.words.value(&Argument::clauses(cites))
    }

    fn table(&self) -> String {
        let rows: Vec<[String; 4]> = self
            .result
            .events
            .iter()
            .map(|event| [self.title(event), self.words.date(event.on), self.limit(event), self.actor(event)])
            .collect();
        let width =
            |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|it| it.width()).max().unwrap_or(0);
        let widths = [width(0), width(1), width(2), width(3)];
        let mut out = String::new();
        for (row, event) in rows.iter().zip(&self.result.events) {
            let cells: Vec<String> = row.iter().zip(widths).map(|(cell, width)| pad(cell, width)).collect();
            let line = format!("  {}", cells.join("  "));
            let cites = self.clauses(&event.cite);
            if line.width() + 2 + cites.width() <= self.page.width {
                out.push_str(plain(&format!("{line}  {cites}")).trim_end());
                out.push('\n');
            } else {
                out.push_str(plain(&line).trim_end());
                out.push('\n');
                let indent = " ".repeat(4);
                out.push_str(&(self.page.wrap(&cites, &indent, &indent) + "\n"));
            }
        }
        out
    }

    fn stacked(&self) -> String {
        let mut out = String::new();
        for event in &self.result.events {
            let what = message!("timeline-event", on: date(event.on), event: event(&event.id));
            out.push_str(&(self.page.wrap(&self.words.say(what), "  ", "    ") + "\n"));
            let more = message!(
                "timeline-event-details",
                limit: text(self.limit(event)),
                actor: actor(&event.actor),
                clauses: optional clauses((!event.cite.is_empty()).then_some(event.cite.as_slice())),
            );
            out.push_str(&(self.page.wrap(&self.words.say(more), "    ", "    ") + "\n"));
        }
        out
    }

    fn outcome(&self, run: &CaseRun<'_>) -> String {
        let result = self.result;
        let mut messages = vec![self.decision(run)];
        messages.extend(run.silence().map(|(rule, since)| silence(run, rule, since)));
        messages.extend([term(run), self.fee(run)]);
        messages.extend(result.valid.iter().map(valid));
        messages.extend(result.rights.iter().map(right));
        messages.extend(result.breaches.iter().map(breach));
        if !result.assumptions.is_empty() {
            messages.push(message!("timeline-readings", readings: ids(&result.assumptions)));
        }
        if !result.unused_facts.is_empty() {
            messages.push(message!("timeline-unused-facts", facts: ids(&result.unused_facts)));
        }
        if result.outside_window {
            messages.push(message!("timeline-outside-window", regime: id(&result.regime)));
        }
        messages.extend(result.warnings.iter().map(|it| message!("timeline-note", note: message(it))));
        let lines = messages.into_iter().map(|it| self.words.say(it));
        // What titles lack, and what texts of rule files were told, is known when everything else has been said.
        let mut out: String = lines.map(|line| self.line(&line)).collect();
        let remarks = self.words.lacking().into_iter().chain(self.words.texts_as_written());
        out.extend(remarks.map(|line| self.line(&line)));
        out
    }

    fn line(&self, text: &str) -> String {
        self.page.wrap(text, "  ", "    ") + "\n"
    }

    fn decision(&self, run: &CaseRun<'_>) -> Message {
        let decided = self.result.decided;
        match &self.result.outcome {
            OutcomeWord::Granted if run.timeline.persuaded => {
                message!("timeline-granted-after-hearing", on: optional date(decided))
            }
            OutcomeWord::Granted => message!("timeline-granted", on: optional date(decided)),
            OutcomeWord::Refused => {
                let ground = |it: &GroundSpec| {
                    let clauses = run.plan.cites(it.cites);
                    message!("timeline-ground", ground: ground(&it.id), clauses: clauses(clauses))
                };
                message!("timeline-refused", on: optional date(decided), grounds: messages(run.grounds().map(ground)))
            }
            OutcomeWord::Declared(outcome) => {
                let ground = |it: &GroundSpec| {
                    let clauses = run.plan.cites(it.cites);
                    message!("timeline-ground", ground: ground(&it.id), clauses: clauses(clauses))
                };
                let grounds: Vec<Message> = run.grounds().map(ground).collect();
                message!(
                    "timeline-declared",
                    outcome: outcome(outcome),
                    on: optional date(decided),
                    grounds: optional messages((!grounds.is_empty()).then_some(grounds)),
                )
            }
            OutcomeWord::Unspecified => {
                message!("timeline-unspecified", gap: id(self.result.gap.as_deref().unwrap_or_default()))
            }
        }
    }

    fn fee(&self, run: &CaseRun<'_>) -> Message {
        match &self.result.fee {
            None if run.plan.fees.is_empty() => message!("timeline-fee-not-named"),
            None => message!("timeline-no-fee"),
            Some(fee) => message!("timeline-fee", fee: message(fee)),
        }
    }
}

/// What followed because nothing was decided within the term.
fn silence(run: &CaseRun<'_>, rule: &TacitSpec, since: Day) -> Message {
    let clauses = run.plan.cites(rule.cites);
    message!(
        "timeline-silence",
        on: date(since),
        tacit: message(tacit(rule.said.as_ref(), rule.opens.as_deref())),
        clauses: optional clauses((!clauses.is_empty()).then_some(clauses)),
    )
}

/// Until when a result is valid.
fn valid(it: &ValidityResult) -> Message {
    message!(
        "timeline-valid",
        result: name(&it.result),
        until: date(it.until),
        clauses: optional clauses((!it.cite.is_empty()).then_some(it.cite.as_slice())),
    )
}

/// A right of the case: until when, and what became of it.
fn right(right: &RightResult) -> Message {
    let clauses = (!right.cite.is_empty()).then_some(right.cite.as_slice());
    match (right.used, right.until) {
        (Some(used), Some(until)) if right.missed => message!(
            "timeline-right-missed",
            right: event(&right.id),
            of: actor(&right.of),
            until: date(until),
            used: date(used),
            opens: optional name(right.opens.as_ref()),
            clauses: optional clauses(clauses),
        ),
        (Some(used), Some(until)) => message!(
            "timeline-right-used",
            right: event(&right.id),
            of: actor(&right.of),
            until: date(until),
            used: date(used),
            opens: optional name(right.opens.as_ref()),
            clauses: optional clauses(clauses),
        ),
        (_, until) => message!(
            "timeline-right-unused",
            right: event(&right.id),
            of: actor(&right.of),
            until: optional date(until),
            opens: optional name(right.opens.as_ref()),
            clauses: optional clauses(clauses),
        ),
    }
}

fn breach(breach: &BreachResult) -> Message {
    let late = u16::try_from(breach.late_by_working_days).ok().filter(|&days| days > 0);
    match breach.deadline.filter(|day| *day < breach.on) {
        Some(deadline) => message!(
            "timeline-breach-late",
            event: event(&breach.event),
            on: date(breach.on),
            deadline: date(deadline),
            delay: optional period(late.map(|count| Period::new(count, Unit::WorkingDays))),
        ),
        None => message!("timeline-breach-early", event: event(&breach.event), on: date(breach.on)),
    }
}

fn term(run: &CaseRun<'_>) -> Message {
    let Some(term) = run.timeline.term.and_then(|it| run.plan.terms.get(it)) else {
        return message!("timeline-no-term");
    };
    let end = run.timeline.term_end;
    // A stop that begins when the term is over holds nothing.
    let held = run.timeline.term_stops().filter(|it| end.is_none_or(|end| it.after < end));
    let stops = standstills(&held.collect::<Vec<_>>());
    let stop = |(first, last): &(Day, Day)| message!("timeline-stop", first: date(*first), last: date(*last));
    message!(
        "timeline-term",
        limit: period(term.period),
        extension: optional messages(extended_by(&run.timeline.extended_by())),
        anew: optional date(run.timeline.began_anew().map(|(_, on)| on).max()),
        end: optional date(end),
        stops: optional messages((!stops.is_empty()).then(|| stops.iter().map(stop).collect::<Vec<_>>())),
    )
}

fn given(id: &str, value: &FactValue) -> String {
    match value {
        FactValue::Truth(true) => id.to_owned(),
        FactValue::Truth(false) => format!("not {id}"),
        FactValue::Named(name) => format!("{id} is {name}"),
    }
}

/// The times in which the clock stood still, first and last day; stops that follow each other are one.
fn standstills(stops: &[Stop]) -> Vec<(Day, Day)> {
    let mut all: Vec<(Day, Day)> = Vec::new();
    for stop in stops {
        match all.last_mut() {
            Some((_, last)) if *last >= stop.after => *last = stop.through.max(*last),
            _ => all.push((stop.after.plus(1), stop.through)),
        }
    }
    all
}
