//! Running cases under a law.

use super::assumption::{Other, Readings};
use super::fault::{CaseFault, CasePlace};
use super::form::PaperFinding;
use super::local::in_local_time;
use super::papers::Papers;
use super::prepared::{Asked, Key, Prepared};
use super::problem::CaseProblem;
use super::request::{FactValue, Request};
use crate::calendar::{Calendar, Day};
use crate::check::Checked;
use crate::engine::{self, CaseFacts, Pace, Plan, Timeline};
use crate::model::{Fact, Named, Regime, Timetable, Window};
use crate::span::Span;
use indexmap::IndexMap;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Runs cases, and keeps what it has worked out for all cases of a procedure.
#[derive(Debug)]
pub struct Runner<'l> {
    law: &'l Checked,
    plans: IndexMap<(String, String, String), Arc<Plan>>,
    /// The regimes that have a service, each with its time, by service.
    governed: HashMap<String, Arc<[(&'l Regime, Window)]>>,
    prepared: IndexMap<Key, Arc<Prepared>>,
}

/// How many preparations are kept. Few are ever needed; but cases may name readings in any order they like.
const MOST_PREPARED: usize = 4_096;

/// A case that has been run.
#[derive(Debug, Clone)]
pub struct CaseRun<'l> {
    /// The case as put.
    pub request: Arc<Request>,
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
    /// What is wrong with its forms and codes.
    pub papers: Vec<PaperFinding>,
    /// The choices between readings that this rests on.
    pub papers_rest_on: Vec<String>,
    /// The readings followed.
    pub readings: Arc<Readings>,
    /// The run of the procedure that a right of this one opened.
    pub next: Option<Box<CaseRun<'l>>>,
    prepared: Arc<Prepared>,
}

impl CaseRun<'_> {
    /// The readings that could be followed instead.
    pub(super) fn others(&self) -> &[Other] {
        self.prepared.others()
    }
}

/// The regime that applies to a case.
struct Applies<'l> {
    regime: &'l Regime,
    window: Window,
    /// Whether the case names it.
    named: bool,
}

impl<'l> Runner<'l> {
    /// Runs cases under `law`.
    #[must_use]
    pub fn new(law: &'l Checked) -> Self {
        Self { law, plans: IndexMap::new(), governed: HashMap::new(), prepared: IndexMap::new() }
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
        self.run_shared(Arc::new(request.clone()))
    }

    /// Runs a case that is handed over, and so is not copied.
    ///
    /// # Errors
    ///
    /// All faults of the case.
    pub fn run_shared(&mut self, put: Arc<Request>) -> Result<CaseRun<'l>, Vec<CaseFault>> {
        let run = self.run_alone(put)?;
        match self.request_of_next(&run) {
            Some(request) => {
                let next = self.run_shared(Arc::new(request))?;
                Ok(run.before(next))
            }
            None => Ok(run),
        }
    }

    /// Runs a case in the procedure that it asks for, and in none that a right opens.
    fn run_alone(&mut self, put: Arc<Request>) -> Result<CaseRun<'l>, Vec<CaseFault>> {
        let mut faults = Faults { case: &put.name, found: Vec::new() };
        let local = in_local_time(self.law, &put).unwrap_or_else(|problem| {
            faults.add(problem, &put.filed.place);
            Cow::Borrowed(&*put)
        });
        let request = match local {
            Cow::Borrowed(_) => Arc::clone(&put),
            Cow::Owned(request) => Arc::new(request),
        };
        let applies = self.regime(&request, &mut faults);
        let pace = pace(&request, &mut faults);
        let faults_before = faults.found.len();
        let named = self.named_readings(&request, &mut faults);
        let known_readings = faults.found.len() == faults_before;
        let (given, amounts) = self.given(&request, &mut faults);
        let Some(Applies { regime, window, named: is_named }) = applies else { return Err(faults.found) };
        let Some(timetable) = self.law.calendars.get(&regime.calendar) else { return Err(faults.found) };
        let prepared = self.prepared(regime, &request, named, known_readings);
        let readings = match &prepared {
            Ok(prepared) => &*prepared.readings,
            Err(readings) => readings,
        };
        let papers = self.papers(&request, regime, (&given, readings), &mut faults);
        if prepared.is_err() {
            self.no_procedure(regime, &request, &mut faults);
        }
        let calendar = &timetable.calendar;
        within(calendar, request.filed.on, &request.filed.place, &mut faults);
        let Ok(prepared) = prepared else { return Err(faults.found) };
        let plan = Arc::clone(&prepared.plan);
        let mut facts = prepared.facts(request.filed.on, &given);
        let closes = calendar.closes(request.filed.on);
        let until = plan.reception.map(|until| closes.map_or(until, |it| it.min(until)));
        facts.after_hours = until.zip(request.filed.at).is_some_and(|(until, at)| at > until);
        facts.pace = pace.unwrap_or_default();
        let opened = self.opened_plans(&plan, &request);
        pins(&plan, (&request, &opened), calendar, &mut facts, &mut faults);
        if !faults.found.is_empty() {
            return Err(faults.found);
        }
        let mut timeline = Timeline::default();
        if engine::run(&plan, calendar, &facts, &mut timeline).is_err() {
            faults.outside(None, calendar, &request.filed.place);
            return Err(faults.found);
        }
        let happened = |id: &String| plan.event(id).is_some_and(|event| timeline.moment(event).is_some());
        let unused_events = request.events.iter().map(|(id, ..)| id).filter(|id| !happened(id)).cloned().collect();
        let unused = |id: &&String| self.law.facts.get_index_of(*id).is_some_and(|fact| !prepared.reads(fact));
        let unused_facts = request.facts.iter().map(|(id, ..)| id).filter(unused).cloned().collect();
        Ok(CaseRun {
            timetable,
            facts,
            outside_window: is_named && !window.contains(request.filed.on),
            dated_by: if is_named { Vec::new() } else { window.assumed },
            unused_facts,
            unused_events,
            amounts,
            papers: papers.findings,
            papers_rest_on: papers.rests_on,
            readings: Arc::clone(&prepared.readings),
            timeline,
            plan,
            prepared,
            request,
            next: None,
        })
    }

    /// The plan that a case is run by; none where a name of it is wrong.
    pub(super) fn plan_for(&mut self, request: &Request) -> Option<Arc<Plan>> {
        let mut faults = Faults { case: &request.name, found: Vec::new() };
        let regime = self.regime(request, &mut faults)?.regime;
        self.plan(&regime.id, request)
    }

    /// The regimes that have a service, each with its time.
    fn governed(&mut self, service: &str) -> Arc<[(&'l Regime, Window)]> {
        if let Some(known) = self.governed.get(service) {
            return Arc::clone(known);
        }
        let having = self.law.regimes.values().filter(|it| self.law.service(&it.id, service).is_some());
        let found: Arc<[_]> = having.map(|it| (it, self.law.window(it))).collect();
        if !found.is_empty() {
            self.governed.insert(service.to_owned(), Arc::clone(&found));
        }
        found
    }

    /// The regime that applies.
    fn regime(&mut self, request: &Request, faults: &mut Faults<'_>) -> Option<Applies<'l>> {
        let (service, place) = &request.service;
        if let Some((regime, error)) = self.barred(request) {
            let (service, regime) = (service.clone(), regime.map(ToOwned::to_owned));
            faults.add(CaseProblem::Barred { service, regime, error }, place);
            return None;
        }
        let governed = self.governed(service);
        if governed.is_empty() && !self.law.services.keys().any(|(_, id)| id == service) {
            let mut known: Vec<String> = self.law.services.keys().map(|(_, id)| id.clone()).collect();
            known.sort();
            known.dedup();
            faults.unknown(Named::Service, service, known.into(), place);
            return None;
        }
        let applies =
            |(regime, window): &(&'l Regime, Window), named| Applies { regime, window: window.clone(), named };
        if let Some((id, place)) = &request.regime {
            if let Some(found) = governed.iter().find(|(regime, _)| regime.id == *id) {
                return Some(applies(found, true));
            }
            if self.law.regimes.contains_key(id) {
                let known = self.law.services.keys().filter(|(it, _)| it == id).map(|(_, it)| it.clone()).collect();
                let problem = CaseProblem::NoService { service: service.clone(), regime: id.clone(), known };
                faults.add(problem, &request.service.1);
            } else {
                faults.unknown(Named::Regime, id, self.law.regimes.keys().cloned().collect(), place);
            }
            return None;
        }
        if let Some(found) = governed.iter().find(|(_, window)| window.contains(request.filed.on)) {
            return Some(applies(found, false));
        }
        self.no_regime(request, faults);
        None
    }

    /// The regime that applies, or may apply, to a case although its rules rest on an error; none where it is every regime.
    fn barred<'r>(&'r self, request: &'r Request) -> Option<(Option<&'r str>, Span)> {
        let service = &request.service.0;
        if self.law.severed().is_empty() {
            return None;
        }
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

    pub(super) fn plan(&mut self, regime: &str, request: &Request) -> Option<Arc<Plan>> {
        let (service, procedure) = (&request.service.0, &request.procedure.0);
        let key = (regime.to_owned(), service.clone(), procedure.clone());
        if let Some(plan) = self.plans.get(&key) {
            return Some(Arc::clone(plan));
        }
        let plan = Arc::new(Plan::new(self.law, regime, service, procedure)?);
        self.plans.insert(key, Arc::clone(&plan));
        Some(plan)
    }

    fn no_procedure(&self, regime: &Regime, request: &Request, faults: &mut Faults<'_>) {
        let (procedure, place) = &request.procedure;
        let service = self.law.service(&regime.id, &request.service.0);
        let known = service.map(|it| it.procedure_ids().into_iter().map(ToOwned::to_owned).collect());
        faults.unknown(Named::Procedure, procedure, known.unwrap_or_else(|| [].into()), place);
    }

    /// The readings that a case names, beside those of the law; none where it names none.
    fn named_readings(&self, request: &Request, faults: &mut Faults<'_>) -> Option<Readings> {
        if request.assume.is_empty() {
            return None;
        }
        let mut readings = Readings::of(self.law);
        readings.change(self.law, request, &mut faults.found);
        Some(readings)
    }

    /// What all cases of the procedure have in common; its readings alone where there is no such procedure.
    fn prepared(
        &mut self,
        regime: &Regime,
        request: &Request,
        named: Option<Readings>,
        known_readings: bool,
    ) -> Result<Arc<Prepared>, Readings> {
        let asked = Asked { regime: &regime.id, request };
        if let Some(known) = self.prepared.get(&asked) {
            return Ok(Arc::clone(known));
        }
        let readings = named.unwrap_or_else(|| Readings::of(self.law)).in_regime(self.law, &regime.id);
        let Some(plan) = self.plan(&regime.id, request) else { return Err(readings) };
        let prepared = Arc::new(Prepared::new(self.law, plan, readings));
        // Readings that are not there are not worth remembering.
        if known_readings {
            if self.prepared.len() >= MOST_PREPARED {
                self.prepared.clear();
            }
            self.prepared.insert(asked.key(), Arc::clone(&prepared));
        }
        Ok(prepared)
    }

    /// The facts that a case states, by position among those of the law, with the positions of their values, and
    /// the amounts that it states.
    fn given(&self, request: &Request, faults: &mut Faults<'_>) -> (Vec<(usize, usize)>, IndexMap<String, Decimal>) {
        let mut given: Vec<(usize, usize)> = Vec::with_capacity(request.facts.len());
        let mut amounts = IndexMap::new();
        let mut known = Known::default();
        for (id, value, place) in &request.facts {
            let Some((fact, _, spec)) = self.law.facts.get_full(id) else {
                faults.unknown(Named::Fact, id, known.of(|| self.law.facts.keys().cloned().collect()), place);
                continue;
            };
            if spec.amount {
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
            let Some(value) = position(spec, value) else {
                let values = if spec.boolean { Vec::new() } else { spec.values.to_vec() };
                faults.add(CaseProblem::FactKind { fact: id.clone(), values }, place);
                continue;
            };
            if given.iter().any(|(it, _)| *it == fact) {
                faults.add(CaseProblem::Twice(id.clone()), place);
            } else {
                given.push((fact, value));
            }
        }
        (given, amounts)
    }

    /// What is wrong with the papers of a case, where it has any.
    fn papers(
        &self,
        request: &Request,
        regime: &Regime,
        (given, readings): (&[(usize, usize)], &Readings),
        faults: &mut Faults<'_>,
    ) -> Papers {
        if request.forms.is_empty() && request.codes.is_empty() {
            return Papers::default();
        }
        let stated = self.law.facts.iter().filter(|(_, fact)| !fact.amount);
        let mut values: IndexMap<String, usize> = stated.map(|(id, fact)| (id.clone(), fact.default)).collect();
        for (fact, value) in given {
            if let Some((id, _)) = self.law.facts.get_index(*fact) {
                values.insert(id.clone(), *value);
            }
        }
        let mut unknown = |what, name: &str, known, place: &CasePlace| faults.unknown(what, name, known, place);
        Papers::of(request, (self.law, &regime.id), (&values, readings), &mut unknown)
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

/// The days that a case gives; those of procedures that a right may open wait for these.
fn pins(
    plan: &Plan,
    (request, opened): (&Request, &[Arc<Plan>]),
    calendar: &Calendar,
    facts: &mut CaseFacts,
    faults: &mut Faults<'_>,
) {
    let later = |id: &str| opened.iter().any(|it| it.event(id).is_some_and(|event| it.dated(event)));
    let mut dated = HashSet::with_capacity(request.events.len());
    let mut known = Known::default();
    for (id, on, place) in &request.events {
        if !dated.insert(id) {
            faults.add(CaseProblem::Twice(id.clone()), place);
        }
        within(calendar, *on, place, faults);
        match plan.event(id) {
            Some(event) if plan.dated(event) => facts.pin(event, *on),
            None if later(id) => {}
            _ => {
                let known = known.of(|| plan.taken().map(|it| it.id.clone()).collect());
                faults.unknown(Named::Event, id, known, place);
            }
        }
    }
}
