//! What is looked at: regimes, services, filing dates; and one procedure of them with all its cases.

use super::dates::Calendar;
use crate::calendar::{self, Day};
use crate::case::{FactValue, Readings};
use crate::check::Checked;
use crate::engine::{Pace, Plan};
use crate::explore::{
    Cases, Courses, Diagrams, ExploreFault, Filings, Halt, Hours, Place, ROOM, Range, Side, Space, Wanted, courses,
};
use crate::model::{Regime, Service};
use crate::span::Sources;
use chrono::NaiveTime;

/// How many full years are looked at where no days are named: enough for every date to fall on every day of the week, and for
/// holidays that move with the moon to go through a third of the year.
const YEARS: i32 = 13;

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Scope<'l> {
    /// The law.
    pub law: &'l Checked,
    /// The texts that it stands in.
    pub sources: &'l Sources,
    /// The regimes, by id.
    pub regimes: Vec<String>,
    /// The services or procedures that are wanted; none means all of them.
    pub wanted: Vec<Wanted>,
    /// The first and the last filing date, where they are named.
    pub from: Option<Day>,
    /// See `from`.
    pub to: Option<Day>,
    /// The readings that are followed.
    pub readings: Readings,
}

impl<'l> Scope<'l> {
    /// Some regimes of a law as its rule files are read, over the usual days.
    #[must_use]
    pub fn of(law: &'l Checked, sources: &'l Sources, regimes: Vec<String>) -> Self {
        Self { law, sources, regimes, wanted: Vec::new(), from: None, to: None, readings: Readings::of(law) }
    }

    /// The filing dates of a regime: the last thirteen full years of its calendar with a year to spare, so that there is room for
    /// every term, unless days are named; and the days on which it was in force. A calendar of fewer years leaves a year
    /// before the first of them as well, where it has one. None where the regime has no calendar.
    #[must_use]
    pub fn calendar(&self, regime: &Regime) -> Option<Calendar> {
        let calendar: &calendar::Calendar = &self.law.timetable(&regime.id)?.calendar;
        let (begin, end) = (calendar.first(), calendar.last());
        let last = Day::from_ymd(end.year() - 1, 12, 31).filter(|it| *it >= begin).unwrap_or(end);
        let thirteenth = Day::from_ymd(last.year() - YEARS + 1, 1, 1).unwrap_or(begin);
        // A calendar of fewer years has to leave room before the first day as well.
        let second = Day::from_ymd(begin.year() + 1, 1, 1).filter(|it| thirteenth < *it && *it <= last);
        let first = second.unwrap_or(begin);
        let usual = thirteenth.max(first);
        let range = Range { from: self.from.unwrap_or(usual), to: self.to.unwrap_or(last) };
        let window = self.law.window(regime);
        let (least, most) = (self.from.unwrap_or(first), self.to.unwrap_or(last));
        let in_force =
            window.from.map(|from| Range { from: from.max(least), to: window.to.map_or(most, |it| it.min(most)) });
        Some(Calendar::new(range, in_force.filter(|it| it.from <= it.to), window.to.is_none()))
    }

    /// The services of a regime that are wanted, in the order of the rule files.
    pub fn services(&self, regime: &str) -> impl Iterator<Item = &'l Service> {
        let law = self.law;
        let wanted = |it: &Service| self.wanted.is_empty() || self.wanted.iter().any(|one| one.service == it.id);
        law.services.values().filter(move |it| it.regime == regime && wanted(it))
    }

    /// The procedures of a service that are wanted, remedies and duties among them.
    #[must_use]
    pub fn procedures(&self, service: &'l Service) -> Vec<&'l str> {
        let fits = |it: &&str| {
            self.wanted.is_empty()
                || self
                    .wanted
                    .iter()
                    .any(|one| one.service == service.id && one.procedure.as_deref().is_none_or(|id| id == *it))
        };
        service.procedure_ids().into_iter().filter(fits).collect()
    }
}

/// One procedure with all its cases, as the analyses look at it.
#[derive(Debug, Clone)]
pub struct Subject<'l> {
    /// What is looked at beside it.
    pub scope: &'l Scope<'l>,
    /// The service.
    pub service: &'l Service,
    /// The procedure, and how it is run: on the last lawful days.
    pub side: Side<'l>,
    /// The filing dates.
    pub calendar: Calendar,
    /// The facts that its cases differ in.
    pub space: Space,
    /// The sets of its cases.
    pub diagrams: Diagrams,
    /// The ways in which it can go; every case takes one.
    pub courses: Courses,
}

impl<'l> Subject<'l> {
    /// A procedure under some readings.
    ///
    /// # Errors
    ///
    /// [`Halt`] where there is no such procedure, or it is too large.
    pub(crate) fn new(
        scope: &'l Scope<'l>,
        service: &'l Service,
        procedure: &str,
        readings: Readings,
        calendar: Calendar,
    ) -> Result<Self, Halt> {
        let place =
            Place { regime: service.regime.clone(), service: service.id.clone(), procedure: procedure.to_owned() };
        let side = Side::new(scope.law, &place, readings, Pace::Latest)?;
        let space = Space::of(scope.law, [&side.plan, &side.plan], &[]);
        match Self::over(scope, service, side.clone(), calendar.clone(), space.clone()) {
            Err(Halt::TooLarge(_)) => {
                let arranged = space.arranged([&side.plan, &side.plan]);
                Self::over(scope, service, side, calendar, arranged)
            }
            found => found,
        }
    }

    fn over(
        scope: &'l Scope<'l>,
        service: &'l Service,
        side: Side<'l>,
        calendar: Calendar,
        space: Space,
    ) -> Result<Self, Halt> {
        let mut diagrams = space.diagrams(ROOM)?;
        // No day has a say in which courses there are.
        let from = calendar.days.first().copied().unwrap_or(calendar.range.from);
        let filings = Filings { from, to: from, hours: vec![hours(&side.plan)] };
        let courses = courses(&side, &space, (&mut diagrams, Cases::ALL), &filings)?;
        Ok(Self { scope, service, side, calendar, space, diagrams, courses })
    }

    /// The place of the procedure.
    #[must_use]
    pub fn place(&self) -> Place {
        self.side.place()
    }

    /// The facts of a case that are not as usual.
    #[must_use]
    pub fn unusual(&self, case: &[usize]) -> Vec<(String, FactValue)> {
        let odd = |(fact, value): (&crate::explore::SpaceFact, &usize)| {
            let given = if fact.boolean {
                FactValue::Truth(*value == 1)
            } else {
                FactValue::Named(fact.values.get(*value)?.clone())
            };
            (fact.default != *value).then(|| (fact.id.clone(), given))
        };
        self.space.facts.iter().zip(case).filter_map(odd).collect()
    }
}

/// The hour of filing as a plan sees it.
pub(crate) fn hours(plan: &Plan) -> Hours {
    let ten = NaiveTime::from_hms_opt(10, 0, 0);
    match plan.reception.zip(ten) {
        Some((until, ten)) if ten > until => Hours { after: Some(until), until: None },
        _ => Hours { after: None, until: plan.reception },
    }
}

/// Which fault ends all work; nothing is known of what is too large.
pub(crate) type Looked<T> = Result<T, ExploreFault>;
