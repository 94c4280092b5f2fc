//! Explanations in words: the count behind each date.

use super::page::Page;
use crate::calendar::Period;
use crate::calendar::{Calendar, DayKind, DayName};
use crate::case::CaseRun;
use crate::engine::EventIx;
use crate::explain::{Because, Bound, Count, Explanation, Happened, Passed, explanations};
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Argument, Message};
use crate::model::Law;
use crate::wording::extended_by;

/// Explains every event of a run, one paragraph each.
#[must_use]
pub fn explanation(run: &CaseRun<'_>, law: &Law, page: &Page) -> String {
    let words = Localizer::new(page.language, law);
    let told = run
        .stages()
        .flat_map(|run| explanations(run).into_iter().filter_map(|it| Told { run }.event(&it)).collect::<Vec<_>>());
    told.map(|it| page.wrap(&words.say(it), "  ", "    ") + "\n").collect()
}

/// How the date of one event came about; none where the event does not happen.
#[must_use]
pub fn explanation_of(run: &CaseRun<'_>, event: &str) -> Option<Message> {
    let (run, event) = run.stages().find_map(|it| Some((it, it.plan.event(event)?)))?;
    explanations(run).iter().find(|it| it.event == event).and_then(|it| Told { run }.event(it))
}

/// What is told of a run.
struct Told<'a> {
    run: &'a CaseRun<'a>,
}

impl Told<'_> {
    fn event(&self, explanation: &Explanation) -> Option<Message> {
        let moment = self.run.timeline.moment(explanation.event)?;
        let clauses = self.run.clauses(explanation.event, moment);
        let happened = match explanation.happened {
            Happened::Pinned => "pinned",
            Happened::Deemed => "deemed",
            Happened::LastDay => "last",
            Happened::FirstDay => "first",
            Happened::Overdue => "overdue",
            Happened::Unbounded => "unbounded",
        };
        Some(message!(
            "explanation-event",
            event: value(self.title(explanation.event)),
            on: date(moment.on),
            happened: choice(happened),
            limit: optional message(self.limit(&explanation.bound)),
            clauses: optional clauses((!clauses.is_empty()).then_some(clauses)),
        ))
    }

    /// The sentence about the limit of an event; none where there is no limit.
    fn limit(&self, bound: &Bound) -> Option<Message> {
        Some(match bound {
            Bound::Nothing => return None,
            Bound::OnTheDayOf(event, day) => {
                message!("explanation-on-the-day", event: value(self.named(*event)), on: date(*day))
            }
            Bound::Count(count) => message!("explanation-due", count: message(self.count(count))),
            Bound::Deemed(count) => message!(
                "explanation-deemed",
                period: period(count.period),
                from: optional value(count.from.map(|it| self.named(it))),
                on: date(count.from_day),
                passed: optional messages(self.passed(count.passed.iter().chain(&count.put_off))),
                end: date(count.end),
            ),
            Bound::CountBack { event, period, end, latest, passed } => message!(
                "explanation-back",
                period: period(*period),
                event: optional value(event.map(|it| self.named(it))),
                end: date(*end),
                passed: optional messages(self.passed(passed)),
                latest: date(*latest),
            ),
            Bound::Term { count, extensions, end, instead_of } => message!(
                "explanation-term",
                extension: optional messages(extended_by(&periods(extensions))),
                end: date(*end),
                count: optional message(count.as_ref().map(|it| self.count(it))),
                extended: optional messages((!extensions.is_empty()).then(|| extensions.iter().map(|it| self.extension(it)))),
                own: optional message(instead_of.as_deref().and_then(|it| self.own(it))),
            ),
        })
    }

    /// The limit of an event itself, where the term comes earlier.
    fn own(&self, bound: &Bound) -> Option<Message> {
        match bound {
            Bound::Count(own) => Some(message!("explanation-own-period", count: message(self.count(own)))),
            Bound::OnTheDayOf(event, day) => {
                Some(message!("explanation-own-day", event: value(self.named(*event)), on: date(*day)))
            }
            Bound::Nothing | Bound::Deemed(_) | Bound::CountBack { .. } | Bound::Term { .. } => None,
        }
    }

    fn count(&self, count: &Count) -> Message {
        message!(
            "explanation-count",
            period: period(count.period),
            from: optional value(count.from.map(|it| self.named(it))),
            on: date(count.from_day),
            first: optional date((count.period.count > 0).then_some(count.first)),
            passed: optional messages(self.passed(count.passed.iter().chain(&count.put_off))),
            end: date(count.end),
        )
    }

    fn extension(&self, count: &Count) -> Message {
        message!(
            "explanation-extension",
            first: date(count.first),
            passed: optional messages(self.passed(count.passed.iter().chain(&count.put_off))),
            end: date(count.end),
        )
    }

    /// The days passed over; none where there are none.
    fn passed<'p>(&self, passed: impl IntoIterator<Item = &'p Passed>) -> Option<Vec<Message>> {
        let groups: Vec<Message> = passed.into_iter().filter_map(|it| self.group(it)).collect();
        (!groups.is_empty()).then_some(groups)
    }

    fn group(&self, group: &Passed) -> Option<Message> {
        let (first, last) = (*group.days.first()?, *group.days.last()?);
        let days = group.days.as_slice();
        Some(match &group.because {
            Because::ClockStopped if first == last => message!("explanation-stopped-on", day: date(first)),
            Because::ClockStopped => message!("explanation-stopped", first: date(first), last: date(last)),
            Because::Weekend if days.len() == 1 => message!("explanation-weekend-day", day: date(first)),
            Because::Weekend => message!("explanation-weekend-days", count: count(days.len())),
            Because::Holiday(name) | Because::DayOff(name, None) => {
                message!("explanation-holiday", days: dates(days), name: day_name(name.clone()))
            }
            Because::DayOff(_, Some(instead)) => {
                let calendar: &Calendar = &self.run.timetable.calendar;
                let is_holiday = matches!(calendar.reason(*instead), DayKind::Holiday { .. });
                let name = calendar.name(*instead).filter(|_| is_holiday);
                message!("explanation-day-off", days: dates(days), instead: date(*instead), name: optional day_name(name))
            }
            Because::WorkedWeekend(name) => {
                message!("explanation-worked", days: dates(days), name: day_name(inside(name)))
            }
        })
    }

    fn title(&self, event: EventIx) -> Argument {
        Argument::event(self.run.plan.spec(event).map_or("", |it| it.id.as_str()))
    }

    /// An event from which something counts.
    fn named(&self, event: EventIx) -> Argument {
        match event {
            EventIx::FILING if self.run.plan.received => Argument::message(message!("explanation-filing")),
            EventIx::RECEIPT => Argument::message(message!("explanation-receipt")),
            _ => self.title(event),
        }
    }
}

/// What a table calls a day, inside a sentence.
fn inside(day: &DayName) -> DayName {
    DayName {
        name: lower(&day.name),
        russian: day.russian.as_deref().map(lower),
        kazakh: day.kazakh.as_deref().map(lower),
    }
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
}

fn periods(counts: &[Count]) -> Vec<Period> {
    counts.iter().map(|it| it.period).collect()
}
