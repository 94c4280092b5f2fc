//! Filings: on which days, and at which hours of a day, applications are filed.
//!
//! Every day of a range counts, worked or not. Of the hours of a day only those matter between which reception closes
//! under one regime or the other; one hour stands for all that are alike.

use crate::calendar::Day;
use crate::engine::Plan;
use chrono::{NaiveTime, TimeDelta};

/// Filings that an exploration goes through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filings {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The hours of a day; always one or more.
    pub hours: Vec<Hours>,
}

/// Hours of a day that are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// After this time; none means from the start of the day.
    pub after: Option<NaiveTime>,
    /// Until this time; none means to the end of the day.
    pub until: Option<NaiveTime>,
}

impl Hours {
    /// The hour that stands for them; none where every hour of the day is alike.
    #[must_use]
    pub fn at(&self) -> Option<NaiveTime> {
        let minute_later = |it: NaiveTime| it.overflowing_add_signed(TimeDelta::minutes(1)).0.max(it);
        self.until.or(self.after.map(minute_later))
    }

    /// Whether they come after the reception of a plan has closed.
    #[must_use]
    pub fn are_late_for(&self, plan: &Plan) -> bool {
        plan.reception.zip(self.at()).is_some_and(|(until, at)| at > until)
    }
}

impl Filings {
    /// The filings of a range of days that two plans can tell apart.
    #[must_use]
    pub fn of(plans: [&Plan; 2], from: Day, to: Day) -> Self {
        let mut closing: Vec<NaiveTime> = plans.into_iter().filter_map(|it| it.reception).collect();
        closing.sort_unstable();
        closing.dedup();
        let mut hours = Vec::new();
        let mut after = None;
        for until in closing {
            hours.push(Hours { after, until: Some(until) });
            after = Some(until);
        }
        hours.push(Hours { after, until: None });
        Self { from, to, hours }
    }

    /// How many days there are.
    #[must_use]
    pub fn days(&self) -> usize {
        usize::try_from(self.to.number() - self.from.number() + 1).unwrap_or_default()
    }

    /// All days with all hours: the days of the first hours, then those of the next.
    pub fn all(&self) -> impl Iterator<Item = (Day, Hours)> + '_ {
        let days = self.from.number()..=self.to.number();
        self.hours.iter().flat_map(move |hours| days.clone().map(|day| (Day::from_number(day), *hours)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(after: Option<(u32, u32)>, until: Option<(u32, u32)>) -> Hours {
        let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        Hours { after: after.map(time), until: until.map(time) }
    }

    #[test]
    fn an_hour_stands_for_those_that_are_alike() {
        let at = |it: Hours| it.at().map(|it| it.format("%H:%M").to_string());
        assert_eq!(at(hours(None, None)), None);
        assert_eq!(at(hours(None, Some((19, 0)))).as_deref(), Some("19:00"), "on the stroke is in time");
        assert_eq!(at(hours(Some((18, 0)), Some((19, 0)))).as_deref(), Some("19:00"));
        assert_eq!(at(hours(Some((19, 0)), None)).as_deref(), Some("19:01"));
        assert_eq!(at(hours(Some((23, 59)), None)).as_deref(), Some("23:59"), "no minute is left in the day");
    }
}
