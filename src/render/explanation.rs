//! Explanations in words: the count behind each date.

use super::clauses::clauses;
use super::page::{Page, long_day, short_day};
use crate::calendar::{Calendar, Day, DayKind};
use crate::case::CaseRun;
use crate::engine::EventIx;
use crate::explain::{Because, Bound, Count, Explanation, Happened, Passed, explanations};
use crate::model::Law;
use crate::syntax::tree::DeclarationKind;

/// Explains every event of a run, one paragraph each.
#[must_use]
pub fn explanation(run: &CaseRun<'_>, law: &Law, page: &Page) -> String {
    let words = Words { run, law, page };
    explanations(run).iter().map(|it| words.paragraph(it)).collect()
}

struct Words<'a> {
    run: &'a CaseRun<'a>,
    law: &'a Law,
    page: &'a Page,
}

impl Words<'_> {
    fn paragraph(&self, it: &Explanation) -> String {
        let on = self.run.timeline.moment(it.event).map_or(String::new(), |moment| long_day(moment.on));
        let mut text = format!("{}: {on}", self.title(it.event));
        let happened = match it.happened {
            Happened::Pinned => ", as the case says",
            Happened::LastDay => ", the last lawful day",
            Happened::FirstDay => ", the first lawful day",
            Happened::Overdue => ", as soon as it was possible: its last lawful day was over",
            Happened::Unbounded => ", at once: no limit is set",
        };
        text.push_str(happened);
        text.push_str(". ");
        text.push_str(&self.bound(&it.bound));
        let cites = self.run.timeline.moment(it.event).map(|moment| self.run.clauses(it.event, moment));
        if let Some(cites) = cites.filter(|it| !it.is_empty()) {
            text.push_str(&format!(" [{}]", clauses(cites)));
        }
        self.page.wrap(text.trim_end(), "  ", "    ") + "\n"
    }

    fn bound(&self, bound: &Bound) -> String {
        match bound {
            Bound::Nothing => String::new(),
            Bound::OnTheDayOf(event, day) => {
                format!("It is due on the day of {}, {}.", self.event(*event), long_day(*day))
            }
            Bound::Count(count) => format!("It is due {}.", self.count(count)),
            Bound::CountBack { period, end, latest, passed } => format!(
                "It is due at least {period} before the end of the term on {}, counting backwards{}: by {}.",
                long_day(*end),
                self.passed(passed),
                long_day(*latest)
            ),
            Bound::Term { count, extension, end, instead_of } => {
                let extended = extension.as_ref().map_or(String::new(), |it| format!(", extended by {}", it.period));
                let count = count.as_ref().map_or(String::new(), |it| format!(": {}", self.count(it)));
                let more = extension.as_ref().map_or(String::new(), |it| {
                    format!(
                        "; the extension counts from {}{}: by {}",
                        short_day(it.first),
                        self.on_the_way(it),
                        long_day(it.end)
                    )
                });
                let cut = match instead_of.as_deref() {
                    Some(Bound::Count(own)) => format!(" Its own limit ends later: {}.", self.count(own)),
                    Some(Bound::OnTheDayOf(event, day)) => {
                        format!(" Its own limit is later: the day of {}, {}.", self.event(*event), long_day(*day))
                    }
                    _ => String::new(),
                };
                format!("It is due by the end of the term{extended}, {}{count}{more}.{cut}", long_day(*end))
            }
        }
    }

    fn count(&self, count: &Count) -> String {
        let from = match count.from {
            Some(event) => format!("{} on {}", self.event(event), long_day(count.from_day)),
            None => format!("the step before, on {}", long_day(count.from_day)),
        };
        let start =
            if count.period.count == 0 { String::new() } else { format!("; counting from {}", short_day(count.first)) };
        let (way, end) = (self.on_the_way(count), long_day(count.end));
        format!("within {} of {from}{start}{way}: by {end}", count.period)
    }

    fn on_the_way(&self, count: &Count) -> String {
        self.passed(&count.passed) + &self.passed(&count.put_off)
    }

    fn passed(&self, passed: &[Passed]) -> String {
        passed.iter().map(|it| format!("; {}", self.group(it))).collect()
    }

    fn group(&self, group: &Passed) -> String {
        match (&group.because, group.days.as_slice()) {
            (Because::ClockStopped, [first, last]) if first == last => {
                format!("the clock stood still on {}", short_day(*first))
            }
            (Because::ClockStopped, [first, last, ..]) => {
                format!("the clock stood still from {} to {}", short_day(*first), short_day(*last))
            }
            (Because::ClockStopped, _) => "the clock stood still".to_owned(),
            (Because::Weekend, days) => match days {
                [day] => format!("{} is no working day", short_day(*day)),
                _ => format!("{} of weekends", counted(days.len(), "day")),
            },
            (Because::Holiday(name), days) => format!("{} {name}", list(days)),
            (Because::DayOff(_, Some(instead)), days) => {
                format!("{} day off for {}", list(days), self.instead(*instead))
            }
            (Because::DayOff(name, None), days) => format!("{} {name}", list(days)),
            (Because::WorkedWeekend(name), days) => format!("{} worked ({})", list(days), lower(name)),
        }
    }

    /// The day that a day off stands for, with the holiday on it.
    fn instead(&self, day: Day) -> String {
        let calendar: &Calendar = &self.run.timetable.calendar;
        match calendar.reason(day) {
            DayKind::Holiday { name } => format!("{} {name}", day_month(day)),
            _ => day_month(day),
        }
    }

    fn title(&self, event: EventIx) -> String {
        let id = self.run.plan.spec(event).map_or("", |it| it.id.as_str());
        self.law.names.title(DeclarationKind::Event, id, self.page.language)
    }

    fn event(&self, event: EventIx) -> String {
        match event {
            EventIx::FILING if self.run.plan.received => "filing".to_owned(),
            EventIx::RECEIPT => "receipt".to_owned(),
            _ => self.title(event),
        }
    }
}

/// `21, 22 Mar`; `30 Apr, 1 May`
fn list(days: &[Day]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (position, day) in days.iter().enumerate() {
        let month = |day: &Day| day.date().format("%b").to_string();
        let same = days.get(position + 1).is_some_and(|next| month(next) == month(day));
        parts.push(if same { day.date().format("%-d").to_string() } else { day_month(*day) });
    }
    parts.join(", ")
}

fn day_month(day: Day) -> String {
    day.date().format("%-d %b").to_string()
}

fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// The text of a table row inside a sentence.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
}
