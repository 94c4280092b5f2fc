//! Running cases under a law.

use super::assumption::Readings;
use super::fault::{CaseFault, CasePlace};
use super::form::PaperFinding;
use super::local::in_local_time;
use super::papers::Papers;
use super::problem::CaseProblem;
use super::request::{FactValue, Request};
use crate::calendar::{Calendar, Day};
use crate::check::Checked;
use crate::engine::{self, CaseFacts, Pace, Plan, SlotKind, Timeline};
use crate::model::{Fact, Named, Regime, Timetable};
use crate::span::Span;
use indexmap::IndexMap;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

/// Runs cases, and keeps the plans it has compiled.
#[derive(Debug)]
pub struct Runner<'l> {
    law: &'l Checked,
    plans: IndexMap<(String, String, String), Arc<Plan>>,
}

/// A case that has been run.
#[derive(Debug, Clone)]
pub struct CaseRun<'l> {
    /// The case as put.
    pub request: Request,
    /// The plan it was run by.
    pub plan: Arc<Plan>,
    /// The days it was counted by.
    pub timetable: &'l Timetable,
    /// The case as the plan read it.
    pub facts: CaseFacts,
    /// What came of it.
    pub timeline: Timeline,
    /// Whether the regime was named although it was not in force on the day of filing.
    pub outside_window: bool,
    /// The acts whose assumed dates decided which regime applies.
    pub dated_by: Vec<String>,
    /// The amounts that the case states, by fact.
    pub amounts: IndexMap<String, Decimal>,
    /// Facts that no rule reads.
    pub unused_facts: Vec<String>,
    /// Events that the case dates but that do not happen in it.
    pub unused_events: Vec<String>,
    /// Every fact of the case with its value as an index, given or by default.
    pub values: IndexMap<String, usize>,
    /// What is wrong with its forms and codes.
    pub papers: Vec<PaperFinding>,
    /// The choices between readings that this rests on.
    pub papers_rest_on: Vec<String>,
    /// The readings followed.
    pub readings: Readings,
}

impl<'l> Runner<'l> {
    /// Runs cases under `law`.
    #[must_use]
    pub fn new(law: &'l Checked) -> Self {
        Self { law, plans: IndexMap::new() }
    }

    /// The law.
    pub(super) fn law(&self) -> &'l Checked {
        self.law
    }

    /// Runs a case.
    ///
    /// # Errors
    ///
    /// All faults of the case.
    pub fn run(&mut self, request: &Request) -> Result<CaseRun<'l>, Vec<CaseFault>> {
        let mut faults = Faults { case: &request.name, found: Vec::new() };
        let local = in_local_time(self.law, request).unwrap_or_else(|problem| {
            faults.add(problem, &request.filed.place);
            Cow::Borrowed(request)
        });
        let request = local.as_ref();
        let regime = self.regime(request, &mut faults);
        let pace = pace(request, &mut faults);
        let mut readings = Readings::of(self.law);
        readings.change(self.law, request, &mut faults.found);
        let (values, amounts) = self.values(request, &mut faults);
        let Some((regime, named)) = regime else { return Err(faults.found) };
        let readings = readings.in_regime(self.law, &regime.id);
        let mut unknown = |what, name: &str, known, place: &CasePlace| faults.unknown(what, name, known, place);
        let papers = Papers::of(request, (self.law, &regime.id), (&values, &readings), &mut unknown);
        let Some(timetable) = self.law.calendars.get(&regime.calendar) else { return Err(faults.found) };
        let calendar = &timetable.calendar;
        let plan = self.plan(&regime.id, request, &mut faults);
        within(calendar, request.filed.on, &request.filed.place, &mut faults);
        let Some(plan) = plan else { return Err(faults.found) };
        let mut facts = CaseFacts::new(&plan, request.filed.on);
        let closes = calendar.closes(request.filed.on);
        let until = plan.reception.map(|until| closes.map_or(until, |it| it.min(until)));
        facts.after_hours = until.zip(request.filed.at).is_some_and(|(until, at)| at > until);
        facts.pace = pace.unwrap_or_default();
        readings.apply(&plan, &mut facts);
        for (position, slot) in plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Fact) {
            if let Some(value) = values.get(&slot.id) {
                facts.set(position, *value);
            }
        }
        pins(&plan, request, calendar, &mut facts, &mut faults);
        if !faults.found.is_empty() {
            return Err(faults.found);
        }
        let mut timeline = Timeline::default();
        if engine::run(&plan, calendar, &facts, &mut timeline).is_err() {
            faults.outside(None, calendar, &request.filed.place);
            return Err(faults.found);
        }
        let window = self.law.window(regime);
        let happened = |id: &String| plan.event(id).is_some_and(|event| timeline.moment(event).is_some());
        let unused_events = request.events.iter().map(|(id, ..)| id.clone()).filter(|id| !happened(id)).collect();
        let unused_facts = request.facts.iter().map(|(id, ..)| id.clone()).filter(|id| !plan.reads(id)).collect();
        Ok(CaseRun {
            request: request.clone(),
            timetable,
            facts,
            outside_window: named && !window.contains(request.filed.on),
            dated_by: if named { Vec::new() } else { window.assumed },
            unused_facts,
            unused_events,
            values,
            amounts,
            papers: papers.findings,
            papers_rest_on: papers.rests_on,
            readings,
            timeline,
            plan,
        })
    }

    /// The plan that a case is run by; none where a name of it is wrong.
    pub(super) fn plan_for(&mut self, request: &Request) -> Option<Arc<Plan>> {
        let mut faults = Faults { case: &request.name, found: Vec::new() };
        let (regime, _) = self.regime(request, &mut faults)?;
        self.plan(&regime.id, request, &mut faults)
    }

    /// The regime that applies, and whether the case names it.
    fn regime(&self, request: &Request, faults: &mut Faults<'_>) -> Option<(&'l Regime, bool)> {
        let (service, place) = &request.service;
        if let Some((regime, error)) = self.barred(request) {
            let (service, regime) = (service.clone(), regime.map(ToOwned::to_owned));
            faults.add(CaseProblem::Barred { service, regime, error }, place);
            return None;
        }
        if !self.law.services.keys().any(|(_, id)| id == service) {
            let mut known: Vec<String> = self.law.services.keys().map(|(_, id)| id.clone()).collect();
            known.sort();
            known.dedup();
            faults.unknown(Named::Service, service, known.into(), place);
            return None;
        }
        if let Some((id, place)) = &request.regime {
            let Some(regime) = self.law.regimes.get(id) else {
                faults.unknown(Named::Regime, id, self.law.regimes.keys().cloned().collect(), place);
                return None;
            };
            if self.law.service(id, service).is_none() {
                let known = self.law.services.keys().filter(|(it, _)| it == id).map(|(_, it)| it.clone()).collect();
                let problem = CaseProblem::NoService { service: service.clone(), regime: id.clone(), known };
                faults.add(problem, &request.service.1);
                return None;
            }
            return Some((regime, true));
        }
        if let Some(regime) = self.law.regime_on(request.filed.on, service) {
            return Some((regime, false));
        }
        self.no_regime(request, faults);
        None
    }

    /// The regime that applies, or may apply, to a case although its rules rest on an error; none where it is every regime.
    fn barred<'r>(&'r self, request: &'r Request) -> Option<(Option<&'r str>, Span)> {
        let service = &request.service.0;
        if let Some((regime, _)) = &request.regime {
            return self.law.barred(regime, service).map(|error| (Some(regime.as_str()), error));
        }
        if let Some(error) = self.law.barred_anywhere(service) {
            return Some((None, error));
        }
        // A text whose dates are in doubt may be the one in force.
        let found = self
            .law
            .barred_of(service)
            .find(|(id, _)| self.law.regimes.get(*id).is_none_or(|it| self.law.window(it).contains(request.filed.on)));
        found.map(|(regime, error)| (Some(regime), error))
    }

    fn no_regime(&self, request: &Request, faults: &mut Faults<'_>) {
        let service = &request.service.0;
        let filed = request.filed.on;
        // A day outside every calendar is that, rather than a day without a text.
        let calendars = || self.law.calendars.values().map(|it| &it.calendar);
        if let Some(calendar) = calendars().next().filter(|_| !calendars().any(|it| it.contains(filed))) {
            faults.outside(Some(filed), calendar, &request.filed.place);
            return;
        }
        let missing = self.law.unencoded.iter().map(|it| &it.value).filter(|it| it.from <= filed && filed <= it.to);
        let having = self.law.regimes.values().filter(|it| self.law.service(&it.id, service).is_some());
        let problem = CaseProblem::NoRegime {
            filed,
            service: service.clone(),
            missing: missing.map(|it| it.text.clone()).collect(),
            regimes: having.map(|it| (it.id.clone(), self.law.window(it))).collect(),
        };
        faults.add(problem, &request.filed.place);
    }

    fn plan(&mut self, regime: &str, request: &Request, faults: &mut Faults<'_>) -> Option<Arc<Plan>> {
        let (service, (procedure, place)) = (&request.service.0, &request.procedure);
        let key = (regime.to_owned(), service.clone(), procedure.clone());
        if let Some(plan) = self.plans.get(&key) {
            return Some(Arc::clone(plan));
        }
        let Some(plan) = Plan::new(self.law, regime, service, procedure) else {
            let service = self.law.service(regime, service);
            let known = service.map(|it| it.procedure_ids().into_iter().map(ToOwned::to_owned).collect());
            faults.unknown(Named::Procedure, procedure, known.unwrap_or_else(|| [].into()), place);
            return None;
        };
        let plan = Arc::new(plan);
        self.plans.insert(key, Arc::clone(&plan));
        Some(plan)
    }

    /// The value of every fact, and the amounts that the case states.
    fn values(
        &self,
        request: &Request,
        faults: &mut Faults<'_>,
    ) -> (IndexMap<String, usize>, IndexMap<String, Decimal>) {
        let mut values = IndexMap::new();
        let mut amounts = IndexMap::new();
        let mut known = Known::default();
        for (id, value, place) in &request.facts {
            let Some(fact) = self.law.facts.get(id) else {
                faults.unknown(Named::Fact, id, known.of(|| self.law.facts.keys().cloned().collect()), place);
                continue;
            };
            if fact.amount {
                match amount(value) {
                    None => faults.add(CaseProblem::NotAmount { fact: id.clone() }, place),
                    Some(it) => {
                        if amounts.insert(id.clone(), it).is_some() {
                            faults.add(CaseProblem::Twice(id.clone()), place);
                        }
                    }
                }
                continue;
            }
            let Some(position) = position(fact, value) else {
                let values = if fact.boolean { Vec::new() } else { fact.values.to_vec() };
                faults.add(CaseProblem::FactKind { fact: id.clone(), values }, place);
                continue;
            };
            if values.insert(id.clone(), position).is_some() {
                faults.add(CaseProblem::Twice(id.clone()), place);
            }
        }
        for (id, fact) in self.law.facts.iter().filter(|(_, fact)| !fact.amount) {
            values.entry(id.clone()).or_insert(fact.default);
        }
        (values, amounts)
    }
}

/// The faults of one case.
struct Faults<'r> {
    case: &'r str,
    found: Vec<CaseFault>,
}

impl Faults<'_> {
    fn add(&mut self, problem: CaseProblem, place: &CasePlace) {
        self.found.push(CaseFault { case: Some(self.case.to_owned()), place: place.clone(), problem });
    }

    fn unknown(&mut self, what: Named, name: &str, known: Arc<[String]>, place: &CasePlace) {
        self.add(CaseProblem::Unknown { what, name: name.to_owned(), known }, place);
    }

    fn outside(&mut self, day: Option<Day>, calendar: &Calendar, place: &CasePlace) {
        self.add(CaseProblem::OutsideCalendar { day, first: calendar.first(), last: calendar.last() }, place);
    }
}

/// The names there are, gathered once for however many that there are not.
#[derive(Default)]
struct Known(Option<Arc<[String]>>);

impl Known {
    fn of(&mut self, names: impl FnOnce() -> Arc<[String]>) -> Arc<[String]> {
        Arc::clone(self.0.get_or_insert_with(names))
    }
}

/// The amount that a fact states, if it is one that can be told exactly.
fn amount(value: &FactValue) -> Option<Decimal> {
    const MOST_DECIMALS: u32 = 4;
    const LARGEST: u64 = 999_999_999_999_999;
    let FactValue::Named(written) = value else { return None };
    let fits = |it: &Decimal| {
        it.normalize().scale() <= MOST_DECIMALS && !it.is_sign_negative() && *it <= Decimal::from(LARGEST)
    };
    Decimal::from_str_exact(written).ok().filter(fits)
}

fn position(fact: &Fact, value: &FactValue) -> Option<usize> {
    match value {
        FactValue::Truth(truth) => fact.boolean.then_some(usize::from(*truth)),
        FactValue::Named(_) if fact.boolean => None,
        FactValue::Named(name) => fact.values.position(name),
    }
}

fn pace(request: &Request, faults: &mut Faults<'_>) -> Option<Pace> {
    let (word, place) = request.pace.as_ref()?;
    match word.as_str() {
        "latest" => Some(Pace::Latest),
        "earliest" => Some(Pace::Earliest),
        _ => {
            faults.unknown(Named::Pace, word, ["latest".into(), "earliest".into()].into(), place);
            None
        }
    }
}

fn within(calendar: &Calendar, day: Day, place: &CasePlace, faults: &mut Faults<'_>) {
    if !calendar.contains(day) {
        faults.outside(Some(day), calendar, place);
    }
}

fn pins(plan: &Plan, request: &Request, calendar: &Calendar, facts: &mut CaseFacts, faults: &mut Faults<'_>) {
    let mut dated = HashSet::with_capacity(request.events.len());
    let mut known = Known::default();
    for (id, on, place) in &request.events {
        if !dated.insert(id) {
            faults.add(CaseProblem::Twice(id.clone()), place);
        }
        within(calendar, *on, place, faults);
        match plan.event(id) {
            Some(event) if plan.dated(event) => facts.pin(event, *on),
            _ => {
                let known = known.of(|| plan.events.iter().skip(2).map(|it| it.id.clone()).collect());
                faults.unknown(Named::Event, id, known, place);
            }
        }
    }
}
