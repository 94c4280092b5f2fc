//! Limits, terms, opening hours, and the time in which a text is in force.

use crate::calendar::{Day, Period};
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::model::{Bounds, Limit, Term};
use crate::syntax::tree::Opening;
use crate::syntax::tree::{Holds, TermEffect};
use chrono::{NaiveTime, Weekday};

impl ToMessage for Limit {
    fn to_message(&self) -> Message {
        match self {
            Limit::Within(period, from) => within(*period, from.as_ref().map(|it| it.value.as_str())),
            Limit::OnTheDayOf(event) => on_the_day_of(&event.value),
        }
    }
}

/// A limit: within a period of an event, or of the step before where none is named.
#[must_use]
pub fn within(period: Period, event: Option<&str>) -> Message {
    message!("law-within", period: period(period), event: optional event(event))
}

/// A limit: on the day of an event.
#[must_use]
pub fn on_the_day_of(event: &str) -> Message {
    message!("law-on-the-day", event: event(event))
}

/// A limit that is counted back from the end of the term.
#[must_use]
pub fn before_end(period: Period) -> Message {
    message!("law-before-end", period: period(period))
}

/// A limit that is counted back from an event.
#[must_use]
pub fn before(period: Period, event: &str) -> Message {
    message!("law-before", period: period(period), event: event(event))
}

/// A first day that is counted from an event.
#[must_use]
pub fn not_before(period: Period, event: &str) -> Message {
    message!("law-not-before", period: period(period), event: event(event))
}

/// The day on which something counts as having happened.
#[must_use]
pub fn deemed(period: Period, event: &str) -> Message {
    message!("law-deemed", period: period(period), event: event(event))
}

/// What something does to the term, in the circumstances of `when`.
#[must_use]
pub fn on_term(effect: TermEffect, when: Option<Message>) -> Message {
    match effect {
        TermEffect::Anew => message!("law-anew", when: optional message(when)),
        TermEffect::Stands { holds, most } => {
            let holds = match holds {
                Holds::Following => "following",
                Holds::Term => "term",
                Holds::TermAndStep => "step",
            };
            message!("law-stops", holds: choice(holds), most: optional period(most), when: optional message(when))
        }
    }
}

/// What bounds say beside a limit.
pub fn bounds(bounds: &Bounds) -> impl Iterator<Item = Message> {
    let first = bounds.not_before.as_ref().map(|(period, event)| not_before(*period, &event.value));
    let last = bounds.ahead.as_ref().map(|(period, event)| match event {
        Some(event) => before(*period, &event.value),
        None => before_end(*period),
    });
    first.into_iter().chain(last)
}

/// An overall term, without its condition.
#[must_use]
pub fn term(term: &Term) -> Message {
    message!("law-term", period: period(term.period), from: event(&term.from))
}

/// Opening hours; none means around the clock.
#[must_use]
pub fn opening(opening: Option<&Opening>) -> Message {
    match opening {
        None => message!("law-around-the-clock"),
        Some(opening) => opening.to_message(),
    }
}

impl ToMessage for Opening {
    fn to_message(&self) -> Message {
        let (first, last) = self.days;
        let days = if first == last {
            message!("law-weekday", day: choice(weekday(first)))
        } else {
            message!("law-weekdays", first: choice(weekday(first)), last: choice(weekday(last)))
        };
        let hours = |(from, to): (NaiveTime, NaiveTime)| message!("law-span", from: time(from), to: time(to));
        let pause = self.pause.map(|it| Argument::message(hours(it)));
        message!("law-hours", days: message(days), hours: message(hours(self.time)), pause: optional value(pause))
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}

/// The time in which a text was in force: its first day, if that is known, and its last day, if it has one.
#[must_use]
pub fn in_force(from: Option<Day>, to: Option<Day>) -> Message {
    match from {
        None => message!("law-in-force-unknown"),
        Some(from) => message!("law-in-force", from: date(from), to: optional date(to)),
    }
}

/// What was added to a term; none where nothing was.
#[must_use]
pub fn extended_by(periods: &[Period]) -> Option<Vec<Message>> {
    let said = |it: &Period| message!("law-extension", period: period(*it));
    (!periods.is_empty()).then(|| periods.iter().map(said).collect())
}
