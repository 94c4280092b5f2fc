//! One of the two sides that are held against each other: a procedure under a regime and some readings.

use super::fault::ExploreFault;
use super::filing::Hours;
use super::space::Space;
use crate::calendar::{Calendar, Day};
use crate::case::Readings;
use crate::check::Checked;
use crate::engine::{CaseFacts, Pace, Plan, Timeline, Watch, run, run_watched};
use std::sync::Arc;

/// A procedure of a service in a regime.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The regime.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
}

impl Place {
    /// The service and the procedure, without the regime.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.service, self.procedure)
    }
}

/// A side.
#[derive(Debug, Clone)]
pub struct Side<'l> {
    /// The plan.
    pub plan: Arc<Plan>,
    /// The days that it counts by.
    pub calendar: &'l Calendar,
    /// The readings that are followed.
    pub readings: Readings,
    /// How fast everybody acts.
    pub pace: Pace,
}

impl<'l> Side<'l> {
    /// The side of a procedure of a law.
    ///
    /// # Errors
    ///
    /// [`ExploreFault::NoProcedure`] where there is none.
    pub fn new(law: &'l Checked, place: &Place, readings: Readings, pace: Pace) -> Result<Self, ExploreFault> {
        let none = || ExploreFault::NoProcedure { procedure: place.clone() };
        let plan = Plan::new(law, &place.regime, &place.service, &place.procedure).ok_or_else(none)?;
        let calendar = &law.timetable(&place.regime).ok_or_else(none)?.calendar;
        let readings = readings.in_regime(law, &place.regime);
        Ok(Self { plan: Arc::new(plan), calendar, readings, pace })
    }

    /// What it is called.
    #[must_use]
    pub fn place(&self) -> Place {
        let Plan { regime, service, procedure, .. } = self.plan.as_ref();
        Place { regime: regime.clone(), service: service.clone(), procedure: procedure.clone() }
    }

    /// A case of the space as this side reads it.
    #[must_use]
    pub fn facts(&self, space: &Space, case: &[usize]) -> CaseFacts {
        let mut facts = CaseFacts::new(&self.plan, self.calendar.first());
        facts.pace = self.pace;
        self.readings.apply(&self.plan, &mut facts);
        for (slot, place) in space.places(&self.plan).into_iter().enumerate() {
            if let Some(value) = place.and_then(|it| case.get(it)) {
                facts.set(slot, *value);
            }
        }
        facts
    }

    /// Files a case and runs it.
    ///
    /// # Errors
    ///
    /// [`ExploreFault::OutsideCalendar`] where a day that it needs is unknown.
    pub fn file(
        &self,
        facts: &mut CaseFacts,
        (day, hours): (Day, Hours),
        timeline: &mut Timeline,
    ) -> Result<(), ExploreFault> {
        self.set(facts, day, hours);
        run(&self.plan, self.calendar, facts, timeline).map_err(|_| self.outside(day))
    }

    /// The same, telling the course that the case takes.
    ///
    /// # Errors
    ///
    /// Those of [`Side::file`].
    pub fn file_watched(
        &self,
        facts: &mut CaseFacts,
        (day, hours): (Day, Hours),
        timeline: &mut Timeline,
        watch: &mut impl Watch,
    ) -> Result<(), ExploreFault> {
        self.set(facts, day, hours);
        run_watched(&self.plan, self.calendar, facts, timeline, watch).map_err(|_| self.outside(day))
    }

    fn set(&self, facts: &mut CaseFacts, day: Day, hours: Hours) {
        facts.filed = day;
        facts.after_hours = hours.are_late_for(&self.plan);
    }

    fn outside(&self, filed: Day) -> ExploreFault {
        let (first, last) = (self.calendar.first(), self.calendar.last());
        ExploreFault::OutsideCalendar { procedure: self.place(), filed, first, last }
    }
}
