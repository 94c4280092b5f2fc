//! One case under two regimes as text: side by side, or, on a narrow page, one below the other.

use super::differences::{differences, direction};
use super::filed::filed;
use super::lines::Lines;
use super::page::{Page, pad};
use crate::calendar::{Day, Period, Unit};
use crate::case::{BreachResult, CaseResult, OutcomeWord};
use crate::cite::Citation;
use crate::compare::{Apart, CaseComparison, Kin, OutcomeClauses};
use crate::localisation::plain;
use crate::message;
use crate::message::{Argument, Message, Named, TimeUnit};
use crate::model::Law;
use crate::wording::extended_by;
use unicode_width::UnicodeWidthStr;

/// Below this many columns the two regimes stand one below the other.
const NARROW: usize = 80;
/// The fewest columns of a day.
const DAY: usize = 15;
/// The fewest columns of the two differences.
const APART: (usize, usize) = (7, 8);
/// Columns between two others.
const BETWEEN: usize = 2;

/// The comparison of a case.
#[must_use]
pub fn comparison(it: &CaseComparison, law: &Law, page: &Page) -> String {
    let mut text = Text { it, law, out: Lines::new(page, law) };
    text.head();
    text.out.blank();
    let rows = text.rows();
    if !text.table(&rows) {
        text.stacked(&rows);
    }
    text.out.blank();
    for (result, ignored, other) in text.sides() {
        text.outcome(result, ignored, other);
    }
    differences(it, &mut text.out);
    for (result, outcome) in [(&it.old, &it.clauses_old), (&it.new, &it.clauses_new)] {
        text.out.blank();
        text.clauses(result, outcome);
    }
    text.out.end()
}

/// What else the service has become, or comes from.
fn kin(it: &Kin, new: &str) -> Message {
    let (service, remark) =
        (Named::Service { regime: it.regime.clone(), service: it.service.clone() }, it.remark.as_ref());
    match it.regime == new {
        true => message!(
            "comparison-divided",
            regime: id(&it.regime),
            service: value(Argument::rule(service)),
            remark: optional prose(remark),
        ),
        false => message!(
            "comparison-united",
            regime: id(&it.regime),
            service: value(Argument::rule(service)),
            remark: optional prose(remark),
        ),
    }
}

struct Text<'a> {
    it: &'a CaseComparison,
    law: &'a Law,
    out: Lines<'a>,
}

/// A day under both regimes, with its heading.
struct Row {
    heading: String,
    old: Option<Day>,
    new: Option<Day>,
    apart: Option<Apart>,
}

impl<'a> Text<'a> {
    fn head(&mut self) {
        let (old, new) = (&self.it.old, &self.it.new);
        self.out.text(&self.it.case, 0, 0);
        if self.law.service(&new.regime, &new.service).is_some_and(|it| !it.titles.0.is_empty()) {
            let service = Named::Service { regime: new.regime.clone(), service: new.service.clone() };
            let title = self.out.words.title(&service);
            self.out.text(&title, 2, 2);
        }
        let service = if old.service == new.service {
            new.service.clone()
        } else {
            format!("{} → {}", old.service, new.service)
        };
        let (on, at) = filed(old);
        let line = self.out.words.say(message!(
            "comparison-filed",
            procedure: id(format!("{service}.{}", new.procedure)),
            on: date(on),
            at: optional time(at),
            old: id(&old.regime),
            new: id(&new.regime),
        ));
        self.out.text(&line, 2, 2);
        for it in &self.it.kin {
            let line = self.out.words.say(kin(it, &new.regime));
            self.out.text(&line, 2, 2);
        }
    }

    /// The events, an empty row, and the days that count most.
    fn rows(&self) -> Vec<Row> {
        let event = |event: &crate::compare::ComparedEvent| Row {
            heading: self.out.words.value(&Argument::event(&event.id)),
            old: event.old.as_ref().map(|it| it.on),
            new: event.new.as_ref().map(|it| it.on),
            apart: event.apart,
        };
        let mut rows: Vec<Row> = self.it.events.iter().map(event).collect();
        rows.push(Row { heading: String::new(), old: None, new: None, apart: None });
        let dates = &self.it.dates;
        let named = [
            (message!("comparison-registered"), &dates.registered),
            (message!("comparison-decided"), &dates.decided),
            (message!("comparison-completed"), &dates.completed),
            (message!("comparison-term-end"), &dates.term_deadline),
        ];
        rows.extend(named.into_iter().map(|(heading, pair)| Row {
            heading: self.out.words.say(heading),
            old: pair.old,
            new: pair.new,
            apart: pair.apart,
        }));
        rows
    }

    fn day(&self, day: Option<Day>) -> String {
        day.map_or_else(|| "–".to_owned(), |it| self.out.words.date(it))
    }

    /// Writes the table, and says whether there is room for it.
    fn table(&mut self, rows: &[Row]) -> bool {
        let days: Vec<[String; 2]> = rows.iter().map(|row| [row.old, row.new].map(|it| self.day(it))).collect();
        let heads = [message!("comparison-working"), message!("comparison-calendar")].map(|it| self.out.words.say(it));
        let [working, calendar] = heads;
        let apart = (APART.0.max(working.width()), APART.1.max(calendar.width()));
        let day_width = days.iter().flatten().map(|it| it.width()).max().unwrap_or(0).max(DAY);
        let others = 2 + 2 * day_width + apart.0 + apart.1 + 4 * BETWEEN;
        // A page for other dates than English ones has to be wider by what they are longer.
        if self.out.page.width < NARROW + 2 * (day_width - DAY) {
            return false;
        }
        let most = self.out.page.width.saturating_sub(others);
        let widest = rows.iter().map(|row| row.heading.width()).max().unwrap_or(0);
        let width = widest.min(most);
        let line = |heading: &str, cells: [String; 4]| {
            let [old, new, working, calendar] = cells;
            let days = [pad(heading, width), pad(&old, day_width), pad(&new, day_width)];
            let apart = [pad_left(&working, apart.0), pad_left(&calendar, apart.1)];
            let cells: Vec<String> = days.into_iter().chain(apart).collect();
            plain(&format!("  {}", cells.join(&" ".repeat(BETWEEN)))).trim_end().to_owned() + "\n"
        };
        let regimes = [&self.it.old.regime, &self.it.new.regime];
        let [old, new] = regimes.map(|it| self.out.words.say(message!("comparison-regime", regime: id(it))));
        self.out.lines(&line("", [old, new, working, calendar]));
        for (row, [old, new]) in rows.iter().zip(days) {
            if row.heading.is_empty() {
                self.out.blank();
                continue;
            }
            let (working, calendar) = row
                .apart
                .map_or((String::new(), String::new()), |it| (signed(it.working_days), signed(it.calendar_days)));
            let at_spaces = textwrap::Options::new(width.max(1)).word_separator(textwrap::WordSeparator::AsciiSpace);
            let mut heading = textwrap::wrap(&row.heading, at_spaces).into_iter();
            let first = heading.next().unwrap_or_default();
            self.out.lines(&line(&first, [old, new, working, calendar]));
            heading.for_each(|more| self.out.lines(&line(&more, [const { String::new() }; 4])));
        }
        let legend = message!("comparison-legend", old: id(&self.it.old.regime), new: id(&self.it.new.regime));
        let legend = self.out.words.say(legend);
        self.out.blank();
        self.out.text(&legend, 2, 2);
        true
    }

    fn stacked(&mut self, rows: &[Row]) {
        for row in rows {
            if row.heading.is_empty() {
                self.out.blank();
                continue;
            }
            self.out.text(&row.heading, 2, 4);
            let sides = [(&self.it.old.regime, row.old, None), (&self.it.new.regime, row.new, row.apart)];
            for (regime, on, apart) in sides {
                let line = message!(
                    "comparison-day",
                    regime: id(regime),
                    day: text(self.day(on)),
                    apart: optional message(apart.map(apart_message)),
                );
                self.out.say(line, 4);
            }
        }
    }

    /// Both results, with the events left out of each and the regime that has them.
    fn sides(&self) -> [(&'a CaseResult, &'a [String], &'a str); 2] {
        let it = self.it;
        [(&it.old, &it.ignored_in_old, &it.new.regime), (&it.new, &it.ignored_in_new, &it.old.regime)]
    }

    fn outcome(&mut self, result: &CaseResult, ignored: &[String], other: &str) {
        let regime = &result.regime;
        let mut lines = vec![message!(
            "comparison-outcome",
            regime: id(regime),
            decision: message(decision(result)),
            term: message(term(result)),
            fee: message(fee(result)),
        )];
        lines.extend(result.breaches.iter().map(|it| breach(it, regime)));
        if !result.assumptions.is_empty() {
            lines.push(message!("comparison-readings", regime: id(regime), readings: ids(&result.assumptions)));
        }
        if !result.unused_facts.is_empty() {
            lines.push(message!("comparison-unused-facts", regime: id(regime), facts: ids(&result.unused_facts)));
        }
        if !ignored.is_empty() {
            lines.push(message!(
                "comparison-ignored",
                regime: id(regime),
                events: ids(ignored),
                number: count(ignored.len()),
                other: id(other),
            ));
        }
        if result.outside_window {
            lines.push(message!("comparison-outside-window", regime: id(regime)));
        }
        for warning in &result.warnings {
            lines.push(message!("comparison-note", regime: id(regime), note: message(warning)));
        }
        lines.into_iter().for_each(|it| self.out.say(it, 2));
    }

    /// What the events and the outcome of one side rest on.
    fn clauses(&mut self, result: &CaseResult, outcome: &OutcomeClauses) {
        self.out.say(message!("comparison-clauses", regime: id(&result.regime)), 2);
        for event in &result.events {
            self.clause(message!("comparison-clauses-of-event", event: event(&event.id)), &event.cite);
        }
        self.clause(message!("comparison-clauses-of-term"), &outcome.term);
        self.clause(message!("comparison-clauses-of-fee"), &outcome.fee);
        for ground in &outcome.grounds {
            self.clause(message!("comparison-clauses-of-ground", ground: ground(&ground.id)), &ground.cite);
        }
        self.clause(message!("comparison-clauses-of-gap"), &outcome.gap);
    }

    fn clause(&mut self, what: Message, cites: &[Citation]) {
        if !cites.is_empty() {
            self.out.say(message!("comparison-clause", what: message(what), clauses: clauses(cites)), 4);
        }
    }
}

fn pad_left(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(text.width())))
}

fn signed(days: i32) -> String {
    match days {
        0 => "0".to_owned(),
        _ if days < 0 => format!("−{}", days.unsigned_abs()),
        _ => format!("+{days}"),
    }
}

fn apart_message(apart: Apart) -> Message {
    message!(
        "comparison-apart",
        direction: choice(direction(apart)),
        working: length(apart.working_days.unsigned_abs(), TimeUnit::WorkingDays),
        calendar: length(apart.calendar_days.unsigned_abs(), TimeUnit::CalendarDays),
    )
}

fn breach(breach: &BreachResult, regime: &str) -> Message {
    let late = u16::try_from(breach.late_by_working_days).ok().filter(|&days| days > 0);
    match breach.deadline.filter(|day| *day < breach.on) {
        Some(deadline) => message!(
            "comparison-breach-late",
            regime: id(regime),
            event: event(&breach.event),
            on: date(breach.on),
            deadline: date(deadline),
            delay: optional period(late.map(|count| Period::new(count, Unit::WorkingDays))),
        ),
        None => {
            message!("comparison-breach-early", regime: id(regime), event: event(&breach.event), on: date(breach.on))
        }
    }
}

fn decision(result: &CaseResult) -> Message {
    match &result.outcome {
        OutcomeWord::Granted => message!("comparison-granted"),
        OutcomeWord::Refused => {
            message!("comparison-refused", grounds: list(result.grounds.iter().map(Argument::ground)))
        }
        OutcomeWord::Declared(outcome) => {
            let grounds = Argument::list(result.grounds.iter().map(Argument::ground));
            message!(
                "comparison-declared",
                outcome: outcome(outcome),
                grounds: optional value((!result.grounds.is_empty()).then_some(grounds)),
            )
        }
        OutcomeWord::Unspecified => {
            message!("comparison-unspecified", gap: id(result.gap.as_deref().unwrap_or_default()))
        }
    }
}

fn term(result: &CaseResult) -> Message {
    let Some(limit) = result.term.limit else { return message!("comparison-no-term") };
    message!("comparison-term", limit: period(limit), extension: optional messages(extended_by(&result.term.extended_by)))
}

fn fee(result: &CaseResult) -> Message {
    result
        .fee
        .as_ref()
        .map_or_else(|| message!("comparison-no-fee"), |fee| message!("comparison-fee", fee: message(fee)))
}
