//! Laws of a few steps, some of which run side by side, and what a stop holds in them.
//!
//! A stop holds the term, the step in whose course it arises, and the steps that follow that one. A step that runs beside
//! goes on by its own clock. Nothing here knows in which order steps are written.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::case::Case;
use super::course::Course;
use super::days::Days;
use super::period::{Clock, Period, Stop};

/// A law whose term runs from registration.
#[derive(Debug)]
pub struct Law {
    pub term: Period,
    pub steps: Vec<Step>,
}

/// What the provider does after other steps; the first ones after registration.
#[derive(Debug)]
pub struct Step {
    pub id: &'static str,
    pub after: Vec<&'static str>,
    pub limit: Option<Period>,
    pub request: Option<Request>,
}

/// What the applicant is asked for in the course of a step.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    pub notice: &'static str,
    pub delivery: &'static str,
    pub window: Period,
    pub outside_term: bool,
}

/// Runs a case: when each event happens, until when at the latest, and how late it is.
pub fn run(law: &Law, case: &Value, days: &Days) -> Result<Value, String> {
    let case = Case::from_json(case)?;
    let mut course = Course::of(&case, days);
    let registered = course.register()?;
    let it = Running { law, case: &case, days, registered };
    let mut events = Map::new();
    let mut told = |moment: Moment| {
        events
            .insert(moment.id.to_owned(), json!({ "on": moment.on, "deadline": moment.deadline, "late": moment.late }));
    };
    for step in &law.steps {
        if let Some(request) = &step.request {
            told(it.notice(step, request)?);
            told(it.delivery(step, request)?);
        }
        told(it.done(step)?);
    }
    let all: Vec<&Step> = law.steps.iter().collect();
    let end = it.clock(&it.stops_of(&all)?).within(law.term, registered)?;
    Ok(json!({ "registered": registered, "term_deadline": end.rolled, "events": events }))
}

struct Running<'a> {
    law: &'a Law,
    case: &'a Case<'a>,
    days: &'a Days,
    registered: NaiveDate,
}

/// Something that happened.
struct Moment {
    id: &'static str,
    on: NaiveDate,
    deadline: NaiveDate,
    late: usize,
}

impl Running<'_> {
    fn clock<'a>(&'a self, stops: &'a [Stop]) -> Clock<'a> {
        Clock { case: self.case, days: self.days, stops }
    }

    /// A step begins when the last of those before it is done.
    fn begun(&self, step: &Step) -> Result<NaiveDate, String> {
        let mut last = None;
        for before in self.before(step) {
            last = last.max(Some(self.done(before)?.on));
        }
        Ok(last.unwrap_or(self.registered))
    }

    /// The steps that this one is written to be after.
    fn before<'s>(&'s self, step: &'s Step) -> impl Iterator<Item = &'s Step> {
        self.law.steps.iter().filter(|other| step.after.contains(&other.id))
    }

    /// Whether a step comes after another, however many lie between.
    fn follows(&self, step: &Step, other: &Step) -> bool {
        self.before(step).any(|before| before.id == other.id || self.follows(before, other))
    }

    /// The last lawful day: that of the step's own time, which stops in steps beside it do not hold, but none after the
    /// term's, which every stop holds that can arise before the step is done. Beside it, the delay there would be: days are
    /// counted by the clock of the time that ended.
    fn limit(&self, step: &Step, inside: bool) -> Result<(NaiveDate, Vec<Stop>), String> {
        let arises = |other: &&Step| self.follows(step, other) || (inside && step.id == other.id);
        let may_be_there = |other: &&Step| arises(other) || (step.id != other.id && !self.follows(other, step));
        let hold_step: Vec<&Step> = self.law.steps.iter().filter(arises).collect();
        let hold_term: Vec<&Step> = self.law.steps.iter().filter(may_be_there).collect();
        let (hold_step, hold_term) = (self.stops_of(&hold_step)?, self.stops_of(&hold_term)?);
        let term = self.clock(&hold_term).within(self.law.term, self.registered)?.rolled;
        let Some(limit) = step.limit else { return Ok((term, hold_term)) };
        let own = self.clock(&hold_step).within(limit, self.begun(step)?)?.rolled;
        Ok(if own <= term { (own, hold_step) } else { (term, hold_term) })
    }

    /// The stops that arise in these steps.
    fn stops_of(&self, steps: &[&Step]) -> Result<Vec<Stop>, String> {
        let mut stops = Vec::new();
        for step in steps {
            if let Some(request) = step.request.filter(|it| it.outside_term) {
                let delivery = self.delivery(step, &request)?;
                let notified = self.notified(step, &request)?;
                stops.push(Stop::of_delivery(self.case, notified, delivery.on, delivery.deadline));
            }
        }
        Ok(stops)
    }

    /// Sent on the day the step begins, lawful as long as the step is.
    fn notice(&self, step: &Step, request: &Request) -> Result<Moment, String> {
        let (deadline, stops) = self.limit(step, false)?;
        Ok(self.moment(request.notice, self.notified(step, request)?, deadline, &stops))
    }

    fn notified(&self, step: &Step, request: &Request) -> Result<NaiveDate, String> {
        let begun = self.begun(step)?;
        Ok(self.case.pin(request.notice).unwrap_or(begun))
    }

    /// The applicant's own time, which the term does not cut and no stop holds.
    fn delivery(&self, step: &Step, request: &Request) -> Result<Moment, String> {
        let notified = self.notified(step, request)?;
        let deadline = self.clock(&[]).within(request.window, notified)?.rolled;
        let on = self.case.pin(request.delivery).unwrap_or_else(|| self.at_pace(notified, deadline));
        Ok(self.moment(request.delivery, on, deadline, &[]))
    }

    /// Done neither before it began nor before what it waits for is there.
    fn done(&self, step: &Step) -> Result<Moment, String> {
        let mut start = self.begun(step)?;
        if let Some(request) = &step.request {
            start = start.max(self.delivery(step, request)?.on);
        }
        let (deadline, stops) = self.limit(step, true)?;
        let on = self.case.pin(step.id).unwrap_or_else(|| self.at_pace(start, deadline));
        Ok(self.moment(step.id, on, deadline, &stops))
    }

    fn at_pace(&self, start: NaiveDate, deadline: NaiveDate) -> NaiveDate {
        if self.case.text("pace") == "earliest" { start } else { start.max(deadline) }
    }

    fn moment(&self, id: &'static str, on: NaiveDate, deadline: NaiveDate, stops: &[Stop]) -> Moment {
        Moment { id, on, deadline, late: self.clock(stops).days_late(deadline, on) }
    }
}
