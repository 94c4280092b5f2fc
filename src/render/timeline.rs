//! Timelines as text: what happened when, by when it had to, who did it, and which clause says so.

use super::clauses::clauses;
use super::page::{Page, delay, long_day, pad};
use crate::calendar::{Day, Stop};
use crate::case::{CaseResult, CaseRun, EventResult, OutcomeWord};
use crate::engine::EventIx;
use crate::model::Law;
use crate::syntax::tree::DeclarationKind;
use unicode_width::UnicodeWidthStr;

/// Below this many columns an event takes lines of its own instead of a row.
const NARROW: usize = 80;

/// The timeline of a case, with what it comes to.
#[must_use]
pub fn timeline(run: &CaseRun<'_>, law: &Law, page: &Page) -> String {
    let result = run.result();
    let text = Text { law, page, result: &result };
    let mut out = text.head(run);
    out.push('\n');
    let table = text.table();
    let fits = page.width >= NARROW && table.lines().all(|line| line.width() <= page.width);
    out.push_str(&if fits { table } else { text.stacked() });
    out.push('\n');
    out.push_str(&text.outcome(run));
    out
}

struct Text<'a> {
    law: &'a Law,
    page: &'a Page,
    result: &'a CaseResult,
}

impl Text<'_> {
    fn head(&self, run: &CaseRun<'_>) -> String {
        let result = self.result;
        let mut out = self.page.wrap(&result.case, "", "") + "\n";
        let title = self.law.service(&result.regime, &result.service).and_then(|it| it.titles.get(self.page.language));
        if let Some(title) = title {
            out.push_str(&(self.page.wrap(title, "  ", "  ") + "\n"));
        }
        let what = format!("{}.{}, regime {}", result.service, result.procedure, result.regime);
        let at = run.request.filed.at.map_or(String::new(), |at| format!(" at {}", at.format("%H:%M")));
        let pace = run.request.pace.as_ref().map_or("latest", |(pace, _)| pace.as_str());
        let begun = match run.plan.spec(EventIx::FILING).filter(|_| !run.plan.received) {
            Some(event) => self.law.names.title(DeclarationKind::Event, &event.id, self.page.language),
            None => "filed".to_owned(),
        };
        let filed = format!("{begun} {}{at}, pace {pace}", long_day(run.request.filed.on));
        out.push_str(&(self.page.wrap(&format!("{what}; {filed}"), "  ", "  ") + "\n"));
        let given: Vec<String> = run.request.facts.iter().map(|(id, value, _)| given(id, value)).collect();
        if !given.is_empty() {
            out.push_str(&(self.page.wrap(&format!("given {}", given.join(", ")), "  ", "    ") + "\n"));
        }
        out
    }

    fn title(&self, event: &EventResult) -> String {
        self.law.names.title(DeclarationKind::Event, &event.id, self.page.language)
    }

    fn actor(&self, event: &EventResult) -> String {
        self.law.names.title(DeclarationKind::Actor, &event.actor, self.page.language)
    }

    /// `due Tue 26 Mar 2024`, or nothing to say where the event came on its last day.
    fn due(&self, event: &EventResult) -> String {
        match event.deadline {
            None => "no limit".to_owned(),
            Some(deadline) if deadline == event.on => "on the last day".to_owned(),
            Some(deadline) if deadline < event.on => format!("LATE, due {}", long_day(deadline)),
            Some(deadline) => format!("due {}", long_day(deadline)),
        }
    }

    fn table(&self) -> String {
        let rows: Vec<[String; 4]> = self
            .result
            .events
            .iter()
            .map(|event| [self.title(event), long_day(event.on), self.due(event), self.actor(event)])
            .collect();
        let width =
            |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|it| it.width()).max().unwrap_or(0);
        let widths = [width(0), width(1), width(2), width(3)];
        let mut out = String::new();
        for (row, event) in rows.iter().zip(&self.result.events) {
            let cells: Vec<String> = row.iter().zip(widths).map(|(cell, width)| pad(cell, width)).collect();
            let line = format!("  {}", cells.join("  "));
            let cites = clauses(&event.cite);
            if line.width() + 2 + cites.width() <= self.page.width {
                out.push_str(format!("{line}  {cites}").trim_end());
                out.push('\n');
            } else {
                out.push_str(line.trim_end());
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
            out.push_str(
                &(self.page.wrap(&format!("{}: {}", long_day(event.on), self.title(event)), "  ", "    ") + "\n"),
            );
            let more = format!("{}; by {}; {}", self.due(event), self.actor(event), clauses(&event.cite));
            out.push_str(&(self.page.wrap(more.trim_end_matches("; "), "    ", "    ") + "\n"));
        }
        out
    }

    fn outcome(&self, run: &CaseRun<'_>) -> String {
        let result = self.result;
        let mut out = String::new();
        let mut line = |text: String| out.push_str(&(self.page.wrap(&text, "  ", "    ") + "\n"));
        let grounds: Vec<String> = run
            .grounds()
            .map(|it| {
                let title = self.law.names.title(DeclarationKind::Ground, &it.id, self.page.language);
                format!("{title} [{}]", clauses(run.plan.cites(it.cites)))
            })
            .collect();
        let decided = result.decided.map_or(String::new(), |day| format!(" on {}", long_day(day)));
        line(match result.outcome {
            OutcomeWord::Granted if run.timeline.persuaded => format!("Granted after the hearing{decided}."),
            OutcomeWord::Granted => format!("Granted{decided}."),
            OutcomeWord::Refused => format!("Refused{decided}: {}.", grounds.join("; ")),
            OutcomeWord::Unspecified => {
                format!(
                    "Unspecified: the act leaves open what follows ({}).",
                    result.gap.as_deref().unwrap_or_default()
                )
            }
        });
        line(self.term(run));
        line(match &result.fee {
            None if run.plan.fees.is_empty() => "The acts name no fee.".to_owned(),
            None => "No fee.".to_owned(),
            Some(fee) => {
                let tenge = fee.tenge.map_or("not known in tenge".to_owned(), |it| format!("{} tenge", it.normalize()));
                format!("Fee {} MCI, {tenge}.", fee.mci.normalize())
            }
        });
        for breach in &result.breaches {
            let title = self.law.names.title(DeclarationKind::Event, &breach.event, self.page.language);
            let due = breach.deadline.filter(|day| *day < breach.on);
            line(match due {
                Some(due) => format!(
                    "Breach: {title} on {}, due {}, late by {}.",
                    long_day(breach.on),
                    long_day(due),
                    delay(breach.late_by_working_days)
                ),
                None => format!("Breach: {title} on {} came before its turn.", long_day(breach.on)),
            });
        }
        if !result.assumptions.is_empty() {
            line(format!("Rests on {}.", result.assumptions.join(", ")));
        }
        if !result.unused_facts.is_empty() {
            line(format!("No rule reads {}.", result.unused_facts.join(", ")));
        }
        if result.outside_window {
            line(format!(
                "Regime {} was not in force on the day of filing; it is applied all the same.",
                result.regime
            ));
        }
        result.warnings.iter().for_each(|warning| line(format!("Note: {warning}.")));
        out
    }

    fn term(&self, run: &CaseRun<'_>) -> String {
        let term = &self.result.term;
        let Some(limit) = &term.limit else { return "The act sets no overall term.".to_owned() };
        let extended = term.extended_by.as_ref().map_or(String::new(), |by| format!(", extended by {by}"));
        let held: Vec<Stop> = run.timeline.stops.iter().map(|it| it.stop).collect();
        // A stop that begins when the term is over holds nothing.
        let held: Vec<Stop> = held.into_iter().filter(|it| term.deadline.is_none_or(|end| it.after < end)).collect();
        let stops: Vec<String> = standstills(&held)
            .iter()
            .map(|(first, last)| format!("{} to {}", long_day(*first), long_day(*last)))
            .collect();
        let stopped =
            if stops.is_empty() { String::new() } else { format!("; the clock stood still {}", stops.join(" and ")) };
        match term.deadline {
            Some(end) => format!("Term {limit}{extended}: ends {}{stopped}.", long_day(end)),
            None => format!("Term {limit}{extended}: its end is open{stopped}."),
        }
    }
}

fn given(id: &str, value: &crate::case::FactValue) -> String {
    match value {
        crate::case::FactValue::Truth(true) => id.to_owned(),
        crate::case::FactValue::Truth(false) => format!("not {id}"),
        crate::case::FactValue::Named(name) => format!("{id} is {name}"),
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
