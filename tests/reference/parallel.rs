//! Laws of a few steps, some of which run side by side, and what a stop holds in them.
//!
//! A stop outside the term holds the term, the step in whose course it arises, and the steps that follow that one; others hold
//! the term alone, or the term and that step. A step that runs beside goes on by its own clock. A step for which the term stops
//! is not due by its end. Where the term begins anew it runs from the last such day. Nothing here knows in which order steps are written.
//!
//! What a step beside is held by may hang on that step itself. So days are supposed on which the clock stands, first none
//! at all, and everything is counted from there; what comes out is supposed next, until it comes out again. Where it never
//! does, the stops that keep changing, of these those that begin first, hold no step beside any more.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::case::Case;
use super::course::Course;
use super::days::Days;
use super::period::{Clock, Manner, Period, Stop};

/// A law whose term runs from registration.
#[derive(Debug, Clone)]
pub struct Law {
    pub term: Period,
    pub steps: Vec<Step>,
    pub hearing: Option<Hearing>,
}

/// What the provider does after other steps; the first ones after registration.
#[derive(Debug, Clone)]
pub struct Step {
    pub id: &'static str,
    pub after: Vec<&'static str>,
    pub limit: Option<Period>,
    pub request: Option<Request>,
    /// What the step does to the term: it has a limit, if it stops it.
    pub effect: Option<Effect>,
}

/// What is done to the term.
#[derive(Debug, Clone, Copy)]
pub enum Effect {
    /// It stands, for so long at most.
    Stops(Scope, Option<Period>),
    /// It begins anew.
    Anew,
}

impl Effect {
    pub fn is_anew(self) -> bool {
        matches!(self, Effect::Anew)
    }
}

/// What a stop holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The term, the step, and the steps after it.
    All,
    /// The term alone.
    Term,
    /// The term and the step.
    TermAndStep,
}

/// What the applicant is asked for in the course of a step, unless a ground for refusal has been found before it.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    pub notice: &'static str,
    pub delivery: &'static str,
    pub window: Period,
    pub effect: Option<Effect>,
}

/// A ground is found in a step, after what is asked for in it, and the applicant is heard.
#[derive(Debug, Clone, Copy)]
pub struct Hearing {
    pub step: &'static str,
    /// Whether that step decides: it then has the whole of the term.
    pub decides: bool,
    pub extended_by: Option<Period>,
    /// From the day on which the ground is found.
    pub notice: Period,
    pub before_end: Option<Period>,
    /// From the notice.
    pub held: Period,
}

/// When clocks stand, and the days on which the term begins anew, by what is waited for.
type Stops = BTreeMap<&'static str, Standing>;

/// A time in which clocks stand, or the day that ends it as that from which the term runs anew.
#[derive(Debug, Clone, Copy)]
struct Standing {
    stop: Stop,
    effect: Effect,
}

impl PartialEq for Standing {
    /// What is waited for says what it does.
    fn eq(&self, other: &Standing) -> bool {
        self.stop == other.stop
    }
}

/// Far more rounds than any of these laws has steps.
const ROUNDS: usize = 20;

/// Runs a case: when each event happens, until when at the latest, and how late it is.
pub fn run(law: &Law, case: &Value, days: &Days) -> Result<Value, String> {
    let case = Case::from_json(case)?;
    let mut course = Course::of(&case, days);
    let registered = course.register()?;
    let mut it = Running {
        law,
        case: &case,
        days,
        registered,
        supposed: Stops::new(),
        loose: BTreeSet::new(),
        known: RefCell::default(),
    };
    it.settle()?;
    let mut events = Map::new();
    let mut told = |moment: Moment| {
        events
            .insert(moment.id.to_owned(), json!({ "on": moment.on, "deadline": moment.deadline, "late": moment.late }));
    };
    for step in &law.steps {
        if let Some(request) = it.request(step) {
            told(it.notice(step, request)?);
            told(it.delivery(step, request)?);
        }
        if let Some(hearing) = it.hearing(step) {
            let (notice, held) = it.heard(step, hearing)?;
            told(notice);
            told(held);
        }
        told(it.done(step)?);
    }
    let all = it.stops_of(&law.steps.iter().collect::<Vec<_>>(), true)?;
    let end = it.end_of_term(&all, law.hearing.is_some())?;
    Ok(json!({ "registered": registered, "term_deadline": end, "events": events }))
}

struct Running<'a> {
    law: &'a Law,
    case: &'a Case<'a>,
    days: &'a Days,
    registered: NaiveDate,
    /// The stops that are supposed, for the steps beside those in which they arise.
    supposed: Stops,
    /// What is waited for while no step beside is held.
    loose: BTreeSet<&'static str>,
    /// The steps that were looked at under what is supposed.
    known: RefCell<BTreeMap<&'static str, Moment>>,
}

/// Something that happened.
#[derive(Clone)]
struct Moment {
    id: &'static str,
    on: NaiveDate,
    deadline: NaiveDate,
    late: usize,
}

impl Running<'_> {
    /// Supposes what comes out, until it comes out again.
    fn settle(&mut self) -> Result<(), String> {
        loop {
            let mut before = Stops::new();
            for _ in 0..ROUNDS {
                let found = self.found()?;
                if found == self.supposed {
                    return Ok(());
                }
                before = std::mem::replace(&mut self.supposed, found);
                self.known.borrow_mut().clear();
            }
            let changing = |one: &Stops, other: &Stops| -> Vec<(NaiveDate, &'static str)> {
                let changing = one.iter().filter(|(id, it)| other.get(*id) != Some(*it));
                changing.map(|(id, it)| (it.stop.after, *id)).collect()
            };
            let mut all = [changing(&before, &self.supposed), changing(&self.supposed, &before)].concat();
            all.retain(|(_, id)| !self.loose.contains(id));
            let first = all.iter().map(|(after, _)| *after).min().expect("what is loose changes for another's sake");
            self.loose.extend(all.iter().filter(|(after, _)| *after == first).map(|(_, id)| *id));
            self.supposed.clear();
            self.known.borrow_mut().clear();
        }
    }

    /// The stops that there are under those that are supposed.
    fn found(&self) -> Result<Stops, String> {
        let mut stops = Stops::new();
        for step in &self.law.steps {
            stops.extend(self.requested(step)?);
            stops.extend(self.caused(step)?);
        }
        Ok(stops)
    }

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

    fn beside(&self, step: &Step, other: &Step) -> bool {
        step.id != other.id && !self.follows(step, other) && !self.follows(other, step)
    }

    /// What is asked for in a step: nothing once a ground has been found before it.
    fn request<'s>(&self, step: &'s Step) -> Option<&'s Request> {
        step.request.as_ref().filter(|_| !self.law.steps.iter().any(|it| self.is_heard(it) && self.follows(step, it)))
    }

    fn is_heard(&self, step: &Step) -> bool {
        self.hearing(step).is_some()
    }

    fn hearing(&self, step: &Step) -> Option<&Hearing> {
        self.law.hearing.as_ref().filter(|it| it.step == step.id)
    }

    /// Until when a step's own time runs, which stops in steps beside it do not hold, and until when the term, which every
    /// stop holds that can arise before the step is done; with the stops of each.
    fn limits(&self, step: &Step, own: Own, inside: Inside) -> Result<[Bound; 2], String> {
        let before: Vec<&Step> = self.law.steps.iter().filter(|other| self.follows(step, other)).collect();
        let mut in_term = self.stops_of(&before, true)?;
        let mut hold_step: Vec<Stop> =
            in_term.iter().filter(|it| it.effect_is(&[Scope::All])).map(|it| it.stop).collect();
        if inside != Inside::Request {
            let here = self.stops_of(&[step], false)?;
            let scopes = [Scope::All, Scope::TermAndStep];
            hold_step.extend(here.iter().filter(|it| it.effect_is(&scopes)).map(|it| it.stop));
            in_term.extend(here);
        }
        for other in self.law.steps.iter().filter(|other| self.beside(step, other)) {
            let waited_for = self.request(other).map(|it| it.delivery).into_iter().chain([other.id]);
            let supposed = waited_for.filter_map(|id| self.supposed.get_key_value(id));
            in_term.extend(supposed.filter(|(id, _)| !self.loose.contains(*id)).map(|(_, it)| *it));
        }
        let hold_term: Vec<Stop> = in_term.iter().filter(|it| !it.effect.is_anew()).map(|it| it.stop).collect();
        // The term is the longer one from the hearing on, and for what runs beside it.
        let extended = self.law.steps.iter().any(|other| {
            let here = step.id == other.id && inside != Inside::Request;
            self.is_heard(other) && (here || self.follows(step, other) || self.beside(step, other))
        });
        let term = self.end_of_term(&in_term, extended)?;
        let own = match own.period {
            Some(period) => Some(self.clock(&hold_step).within(period, own.from)?.rolled),
            None => None,
        };
        Ok([(own, hold_step), (Some(term), hold_term)])
    }

    /// The last lawful day: that of the step's own time, but none after the term's. Beside it, the stops of the clock that
    /// it is counted by, and so the delay.
    fn limit(&self, step: &Step, own: Own, inside: Inside) -> Result<(NaiveDate, Vec<Stop>), String> {
        let [(own, hold_step), (term, hold_term)] = self.limits(step, own, inside)?;
        let term = term.expect("the term always ends");
        let free = inside == Inside::Completion && matches!(step.effect, Some(Effect::Stops(..)));
        Ok(match own {
            Some(own) if own <= term || free => (own, hold_step),
            _ => (term, hold_term),
        })
    }

    fn end_of_term(&self, all: &[Standing], extended: bool) -> Result<NaiveDate, String> {
        let (anew, stops): (Vec<&Standing>, Vec<&Standing>) = all.iter().partition(|it| it.effect.is_anew());
        let stops: Vec<Stop> = stops.iter().map(|it| it.stop).collect();
        let clock = self.clock(&stops);
        let begun = anew.iter().map(|it| it.stop.until).fold(self.registered, NaiveDate::max);
        let end = clock.within(self.law.term, begun)?;
        match self.law.hearing.and_then(|it| it.extended_by).filter(|_| extended) {
            Some(by) => Ok(clock.extended(end, by)?.rolled),
            None => Ok(end.rolled),
        }
    }

    /// What these steps do to the term: by what is asked for in them, and, once they are over, by themselves.
    fn stops_of(&self, steps: &[&Step], over: bool) -> Result<Vec<Standing>, String> {
        let mut stops = Vec::new();
        for step in steps {
            stops.extend(self.requested(step)?.map(|(_, it)| it));
            if over {
                stops.extend(self.caused(step)?.map(|(_, it)| it));
            }
        }
        Ok(stops)
    }

    /// What the request of a step does to the term.
    fn requested(&self, step: &Step) -> Result<Option<(&'static str, Standing)>, String> {
        let Some((request, effect)) = self.request(step).and_then(|it| Some((it, it.effect?))) else { return Ok(None) };
        let delivery = self.delivery(step, request)?;
        let notified = self.notified(step, request)?;
        let standing = match effect {
            Effect::Anew => self.standing(effect, Stop { after: delivery.on, until: delivery.on }),
            Effect::Stops(..) => {
                self.standing(effect, Stop::of_delivery(self.case, notified, delivery.on, delivery.deadline))
            }
        };
        Ok(standing.map(|it| (request.delivery, it)))
    }

    /// What a step does to the term by itself.
    fn caused(&self, step: &Step) -> Result<Option<(&'static str, Standing)>, String> {
        let Some(effect) = step.effect else { return Ok(None) };
        let on = self.done(step)?.on;
        let after = if effect.is_anew() { on } else { self.begun(step)? };
        Ok(self.standing(effect, Stop { after, until: on }).map(|it| (step.id, it)))
    }

    /// A stop lasts for a day at least, and not longer than it may.
    fn standing(&self, effect: Effect, mut stop: Stop) -> Option<Standing> {
        if let Effect::Stops(_, Some(most)) = effect {
            let (most, manner) = most.parted();
            let after_the_day = Manner { counting_that_day: Some(false), ..manner };
            let most = match most {
                Period::WorkingDays(count) => Period::Departing(Period::WorkingDays, count, after_the_day),
                Period::CalendarDays(count) => Period::Departing(Period::CalendarDays, count, after_the_day),
                Period::Weeks(count) => Period::Departing(Period::Weeks, count, after_the_day),
                Period::Months(count) => Period::Departing(Period::Months, count, after_the_day),
                Period::Years(_) | Period::Departing(..) => unreachable!("no law stops the term so"),
            };
            // One that the calendar does not reach is not over.
            if let Ok(end) = self.clock(&[]).within(most, stop.after) {
                stop.until = stop.until.min(end.counted);
            }
        }
        (effect.is_anew() || stop.after < stop.until).then_some(Standing { stop, effect })
    }

    /// Sent on the day the step begins, lawful as long as the step is.
    fn notice(&self, step: &Step, request: &Request) -> Result<Moment, String> {
        let own = Own { period: step.limit, from: self.begun(step)? };
        let (deadline, stops) = self.limit(step, own, Inside::Request)?;
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

    /// Neither before the step began nor before what it waits for is there.
    fn ready(&self, step: &Step) -> Result<NaiveDate, String> {
        let begun = self.begun(step)?;
        Ok(match self.request(step) {
            Some(request) => begun.max(self.delivery(step, request)?.on),
            None => begun,
        })
    }

    /// The notice of a hearing and the hearing. At least so long before the end means the end of the extended term.
    fn heard(&self, step: &Step, hearing: &Hearing) -> Result<(Moment, Moment), String> {
        let found = self.ready(step)?;
        let own = Own { period: Some(hearing.notice), from: found };
        let (mut deadline, mut stops) = self.limit(step, own, Inside::All)?;
        if let Some(before_end) = hearing.before_end {
            let [_, (term, hold_term)] = self.limits(step, own, Inside::All)?;
            let course = Course::of(self.case, self.days);
            let back = course.before(before_end, term.expect("the term always ends"))?;
            if back <= deadline {
                (deadline, stops) = (back, hold_term);
            }
        }
        let pinned = self.case.pin("hearing_notice");
        let notice = pinned.unwrap_or_else(|| self.at_pace(found, deadline));
        let notice = self.moment("hearing_notice", notice, deadline, &stops);
        let own = Own { period: Some(hearing.held), from: notice.on };
        let (deadline, stops) = self.limit(step, own, Inside::All)?;
        let on = self.case.pin("hearing").unwrap_or_else(|| self.at_pace(notice.on, deadline));
        Ok((notice, self.moment("hearing", on, deadline, &stops)))
    }

    /// When a step is over. It is asked for again and again, so that it is kept as long as the same is supposed.
    fn done(&self, step: &Step) -> Result<Moment, String> {
        if let Some(known) = self.known.borrow().get(step.id) {
            return Ok(known.clone());
        }
        let done = self.completed(step)?;
        self.known.borrow_mut().insert(step.id, done.clone());
        Ok(done)
    }

    fn completed(&self, step: &Step) -> Result<Moment, String> {
        let mut start = self.ready(step)?;
        let mut own = Own { period: step.limit, from: self.begun(step)? };
        if let Some(hearing) = self.hearing(step) {
            start = self.heard(step, hearing)?.1.on;
            // A hearing changes the limit of the step that decides, of no other.
            own.period = own.period.filter(|_| !hearing.decides);
        }
        let (deadline, stops) = self.limit(step, own, Inside::Completion)?;
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

/// A time of a step's own.
#[derive(Clone, Copy)]
struct Own {
    period: Option<Period>,
    from: NaiveDate,
}

/// The last day of a time, if there is one, and the stops by whose clock it is counted.
type Bound = (Option<NaiveDate>, Vec<Stop>);

/// How much of a step is behind it when a limit is looked at: nothing where something is asked for, all but its end, or that
/// as well.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Request,
    All,
    Completion,
}

impl Standing {
    /// Whether it stops clocks in one of these scopes.
    fn effect_is(&self, scopes: &[Scope]) -> bool {
        matches!(self.effect, Effect::Stops(scope, _) if scopes.contains(&scope))
    }
}
