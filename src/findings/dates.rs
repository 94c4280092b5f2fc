//! How often a finding holds: on which filing dates of how many.

use crate::calendar::Day;
use crate::explore::Range;
use schemars::JsonSchema;
use serde::Serialize;

/// The filing dates on which a finding holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Dates {
    /// On how many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
    /// The first day looked at.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last one.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// The first day on which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub first: Option<Day>,
    /// The next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub next: Option<Day>,
    /// Whether more days come after the last one: those of a regime that is still in force.
    #[serde(skip)]
    pub goes_on: bool,
}

impl Dates {
    /// Whether it holds on every day looked at.
    #[must_use]
    pub fn always(&self) -> bool {
        self.count == self.of
    }
}

/// The filing dates that are looked at: those of a range, and those on which a regime was in force. In order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The days, each once.
    pub days: Vec<Day>,
    /// The range.
    pub range: Range,
    /// The days on which the regime was in force, as far as its calendar knows them; none where there are none.
    pub in_force: Option<Range>,
    /// Whether it is still in force.
    pub goes_on: bool,
}

impl Calendar {
    /// The days of a range and of a time in force.
    #[must_use]
    pub fn new(range: Range, in_force: Option<Range>, goes_on: bool) -> Self {
        let mut days: Vec<Day> = [Some(range), in_force].into_iter().flatten().flat_map(days).collect();
        days.sort_unstable();
        days.dedup();
        Self { days, range, in_force, goes_on }
    }

    /// How often something holds that holds on the days marked; `known` are those that could be looked at.
    #[must_use]
    pub fn over_range(&self, holds: &[bool], known: &[bool]) -> Dates {
        self.over(self.range, holds, known)
    }

    /// The same over the days in force.
    #[must_use]
    pub fn over_time_in_force(&self, holds: &[bool], known: &[bool]) -> Option<Dates> {
        self.in_force.map(|it| Dates { goes_on: self.goes_on, ..self.over(it, holds, known) })
    }

    fn over(&self, range: Range, holds: &[bool], known: &[bool]) -> Dates {
        let within = |day: Day| range.from <= day && day <= range.to;
        let marks = self.days.iter().zip(holds.iter().zip(known));
        let known: Vec<(Day, bool)> = marks
            .filter(|(day, (_, known))| **known && within(**day))
            .map(|(day, (holds, _))| (*day, *holds))
            .collect();
        let mut held = known.iter().filter(|(_, holds)| *holds).map(|(day, _)| *day);
        let (first, next) = (held.next(), held.next());
        let count = known.iter().filter(|(_, holds)| *holds).count();
        let to = known.last().map_or(range.to, |(day, _)| *day);
        Dates { count, of: known.len(), from: range.from, to, first, next, goes_on: false }
    }
}

fn days(range: Range) -> impl Iterator<Item = Day> {
    (range.from.number()..=range.to.number()).map(Day::from_number)
}
