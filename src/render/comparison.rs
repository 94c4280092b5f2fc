//! One case under two regimes as text: side by side, or, on a narrow page, one below the other.

use super::clauses::clause_lines;
use super::differences::differences;
use super::page::{Page, delay, long_day, pad};
use crate::calendar::Day;
use crate::case::{CaseResult, OutcomeWord};
use crate::cite::Citation;
use crate::compare::{Apart, CaseComparison, OutcomeClauses};
use crate::localisation::Localizer;
use crate::model::Law;
use crate::syntax::tree::{DeclarationKind, Language};
use unicode_width::UnicodeWidthStr;

/// Below this many columns the two regimes stand one below the other.
const NARROW: usize = 80;
/// Columns of a day such as `Wed 31 Dec 2014`.
const DAY: usize = 15;
/// Columns of the two differences with their headings.
const APART: (usize, usize) = (7, 8);
/// Columns between two others.
const BETWEEN: usize = 2;

/// The comparison of a case.
#[must_use]
pub fn comparison(it: &CaseComparison, law: &Law, page: &Page) -> String {
    let text = Text { it, law, page };
    let mut out = text.head();
    out.push('\n');
    let rows = text.rows();
    out.push_str(&if page.width < NARROW { text.stacked(&rows) } else { text.table(&rows) });
    out.push('\n');
    for (result, ignored, other) in text.sides() {
        out.push_str(&text.outcome(result, ignored, other));
    }
    out.push_str(&differences(it, law, page));
    for (result, outcome) in [(&it.old, &it.clauses_old), (&it.new, &it.clauses_new)] {
        out.push('\n');
        out.push_str(&text.clauses(result, outcome));
    }
    out
}

struct Text<'a> {
    it: &'a CaseComparison,
    law: &'a Law,
    page: &'a Page,
}

/// A day under both regimes, with its heading.
struct Row {
    heading: String,
    old: Option<Day>,
    new: Option<Day>,
    apart: Option<Apart>,
}

impl Text<'_> {
    fn head(&self) -> String {
        let (old, new) = (&self.it.old, &self.it.new);
        let title = self.law.service(&new.regime, &new.service).and_then(|it| it.titles.get(self.page.language));
        let mut out = self.page.wrap(&self.it.case, "", "") + "\n";
        let mut line = |text: &str| out.push_str(&(self.page.wrap(text, "  ", "  ") + "\n"));
        title.into_iter().for_each(&mut line);
        let service = if old.service == new.service {
            new.service.clone()
        } else {
            format!("{} → {}", old.service, new.service)
        };
        let filed = old.filed.replace('T', " at ");
        line(&format!("{service}.{}, filed {filed}; regime {} and regime {}", new.procedure, old.regime, new.regime));
        out
    }

    /// The events, an empty row, and the days that count most.
    fn rows(&self) -> Vec<Row> {
        let event = |event: &crate::compare::ComparedEvent| Row {
            heading: self.title(DeclarationKind::Event, &event.id),
            old: event.old.as_ref().map(|it| it.on),
            new: event.new.as_ref().map(|it| it.on),
            apart: event.apart,
        };
        let mut rows: Vec<Row> = self.it.events.iter().map(event).collect();
        rows.push(Row { heading: String::new(), old: None, new: None, apart: None });
        let dates = &self.it.dates;
        let named = [
            ("registered", &dates.registered),
            ("decided", &dates.decided),
            ("completed", &dates.completed),
            ("end of the term", &dates.term_deadline),
        ];
        rows.extend(named.into_iter().map(|(heading, pair)| Row {
            heading: heading.to_owned(),
            old: pair.old,
            new: pair.new,
            apart: pair.apart,
        }));
        rows
    }

    fn title(&self, kind: DeclarationKind, id: &str) -> String {
        self.law.names.title(kind, id, self.page.language)
    }

    fn table(&self, rows: &[Row]) -> String {
        let others = 2 + 2 * DAY + APART.0 + APART.1 + 4 * BETWEEN;
        let most = self.page.width.saturating_sub(others);
        let widest = rows.iter().map(|row| row.heading.width()).max().unwrap_or(0);
        let width = widest.min(most);
        let line = |heading: &str, cells: [String; 4]| {
            let [old, new, working, calendar] = cells;
            let days = [pad(heading, width), pad(&old, DAY), pad(&new, DAY)];
            let apart = [format!("{working:>0$}", APART.0), format!("{calendar:>0$}", APART.1)];
            let cells: Vec<String> = days.into_iter().chain(apart).collect();
            format!("  {}", cells.join(&" ".repeat(BETWEEN))).trim_end().to_owned() + "\n"
        };
        let (old, new) = (self.it.old.regime.clone(), self.it.new.regime.clone());
        let mut out = line("", [old, new, "working".to_owned(), "calendar".to_owned()]);
        for row in rows {
            if row.heading.is_empty() {
                out.push('\n');
                continue;
            }
            let (working, calendar) = row
                .apart
                .map_or((String::new(), String::new()), |it| (signed(it.working_days), signed(it.calendar_days)));
            let at_spaces = textwrap::Options::new(width.max(1)).word_separator(textwrap::WordSeparator::AsciiSpace);
            let mut heading = textwrap::wrap(&row.heading, at_spaces).into_iter();
            let first = heading.next().unwrap_or_default();
            out.push_str(&line(&first, [day(row.old), day(row.new), working, calendar]));
            heading.for_each(|more| out.push_str(&line(&more, [const { String::new() }; 4])));
        }
        let (old, new) = (&self.it.old.regime, &self.it.new.regime);
        out.push('\n');
        out.push_str(
            &(self.page.wrap(&format!("Days by which {new} comes after {old}, or before it (−)."), "  ", "  ") + "\n"),
        );
        out
    }

    fn stacked(&self, rows: &[Row]) -> String {
        let mut out = String::new();
        for row in rows {
            if row.heading.is_empty() {
                out.push('\n');
                continue;
            }
            out.push_str(&(self.page.wrap(&row.heading, "  ", "    ") + "\n"));
            let apart = row.apart.map_or(String::new(), |it| format!(" ({})", in_words(it)));
            for (regime, on, apart) in
                [(&self.it.old.regime, row.old, ""), (&self.it.new.regime, row.new, apart.as_str())]
            {
                out.push_str(&(self.page.wrap(&format!("{regime}: {}{apart}", day(on)), "    ", "      ") + "\n"));
            }
        }
        out
    }

    /// Both results, with the events left out of each and the regime that has them.
    fn sides(&self) -> [(&CaseResult, &[String], &str); 2] {
        let it = self.it;
        [(&it.old, &it.ignored_in_old, &it.new.regime), (&it.new, &it.ignored_in_new, &it.old.regime)]
    }

    fn outcome(&self, result: &CaseResult, ignored: &[String], other: &str) -> String {
        let mut out = String::new();
        let regime = &result.regime;
        let mut line = |text: String| out.push_str(&(self.page.wrap(&text, "  ", "    ") + "\n"));
        line(format!("{regime}: {} {} {}", self.decision(result), term(result), fee(result)));
        for breach in &result.breaches {
            let title = self.title(DeclarationKind::Event, &breach.event);
            let why = breach.deadline.filter(|due| *due < breach.on).map_or_else(
                || "came before its turn".to_owned(),
                |due| format!("due {}, late by {}", long_day(due), delay(breach.late_by_working_days)),
            );
            line(format!("{regime}, breach: {title} on {}, {why}.", long_day(breach.on)));
        }
        if !result.assumptions.is_empty() {
            line(format!("{regime} rests on {}.", result.assumptions.join(", ")));
        }
        if !result.unused_facts.is_empty() {
            line(format!("{regime}: no rule reads {}.", result.unused_facts.join(", ")));
        }
        if !ignored.is_empty() {
            line(format!("{regime}: {} left out, an event that only {other} has.", ignored.join(", ")));
        }
        if result.outside_window {
            line(format!("{regime} was not in force on the day of filing; it is applied all the same."));
        }
        let words = Localizer::new(Language::En, self.law);
        result.warnings.iter().for_each(|it| line(format!("{regime}, note: {}.", words.say(it))));
        out
    }

    fn decision(&self, result: &CaseResult) -> String {
        let grounds: Vec<String> = result.grounds.iter().map(|it| self.title(DeclarationKind::Ground, it)).collect();
        match result.outcome {
            OutcomeWord::Granted => "granted.".to_owned(),
            OutcomeWord::Refused => format!("refused: {}.", grounds.join("; ")),
            OutcomeWord::Unspecified => {
                format!(
                    "unspecified, the act leaves open what follows ({}).",
                    result.gap.as_deref().unwrap_or_default()
                )
            }
        }
    }

    /// What the events and the outcome of one side rest on.
    fn clauses(&self, result: &CaseResult, outcome: &OutcomeClauses) -> String {
        let mut out = format!("  {} rests on these clauses\n", result.regime);
        let mut line = |what: &str, cites: &[Citation]| {
            if !cites.is_empty() {
                out.push_str(&(clause_lines(&format!("{what}: "), cites, self.page, "    ", "      ") + "\n"));
            }
        };
        for event in &result.events {
            line(&self.title(DeclarationKind::Event, &event.id), &event.cite);
        }
        line("the term", &outcome.term);
        line("the fee", &outcome.fee);
        for ground in &outcome.grounds {
            line(&self.title(DeclarationKind::Ground, &ground.id), &ground.cite);
        }
        line("what is left open", &outcome.gap);
        out
    }
}

fn day(day: Option<Day>) -> String {
    day.map_or_else(|| "–".to_owned(), long_day)
}

fn signed(days: i32) -> String {
    match days {
        0 => "0".to_owned(),
        _ if days < 0 => format!("−{}", days.unsigned_abs()),
        _ => format!("+{days}"),
    }
}

fn in_words(apart: Apart) -> String {
    let (working, calendar) = (apart.working_days.unsigned_abs(), apart.calendar_days.unsigned_abs());
    let direction = if apart.calendar_days < 0 { "earlier" } else { "later" };
    match calendar {
        0 => "the same day".to_owned(),
        _ => {
            format!("{working} working, {calendar} calendar {} {direction}", if calendar == 1 { "day" } else { "days" })
        }
    }
}

fn term(result: &CaseResult) -> String {
    let Some(limit) = &result.term.limit else { return "No overall term.".to_owned() };
    let extended = result.term.extended_by.as_ref().map_or(String::new(), |by| format!(", extended by {by}"));
    format!("Term {limit}{extended}.")
}

fn fee(result: &CaseResult) -> String {
    result.fee.as_ref().map_or("No fee.".to_owned(), |fee| {
        let tenge = fee.tenge.map_or("not known in tenge".to_owned(), |it| format!("{} tenge", it.normalize()));
        format!("Fee {} MCI, {tenge}.", fee.mci.normalize())
    })
}
