//! A map bound to a law: every name looked up, every column with a place among those that are read.

use super::fault::LogFault;
use super::map::{ByColumn, EventRule, FactRule, Filed, LogMap, Said, Setting, Shown, Take, Which};
use super::stamp::Order;
use crate::calendar::Day;
use crate::check::Checked;
use crate::engine::Plan;
use crate::model::Fact;
use chrono_tz::Tz;
use indexmap::{IndexMap, IndexSet};
use std::collections::HashMap;

/// The word by which a map names the term, and not an event.
const TERM: &str = "term";

/// A map whose names the law has.
#[derive(Debug, Clone)]
pub struct Bound {
    /// The columns that are read, by name.
    pub columns: Vec<String>,
    /// The events of the map by id.
    pub events: Vec<BoundEvent>,
    /// The facts of the map.
    pub facts: Vec<BoundFact>,
    /// The outcomes of the map by word.
    pub outcomes: Vec<String>,
    /// The services that cases may be about.
    pub services: Vec<String>,
    /// The procedures that cases may go by.
    pub procedures: Vec<String>,
    /// The regime, where the map names one.
    pub regime: Option<String>,
    /// What the deadline that the log claims is of: an event, or the term where there is none.
    pub deadline_of: Option<Option<String>>,
    /// Whether the map names grounds.
    pub names_grounds: bool,
    /// The actors that each person may act as.
    pub actors: IndexMap<String, Vec<String>>,
    pub(super) grounds: IndexMap<String, String>,
    pub(super) dates: Option<Order>,
    pub(super) zone: Option<Tz>,
    pub(super) until: Option<Day>,
    pub(super) at: Places,
    pub(super) only: Vec<(usize, Vec<String>)>,
    pub(super) does: HashMap<String, Does>,
    pub(super) service: Word,
    pub(super) procedure: Word,
    pub(super) cells: Vec<CellRule>,
}

/// An event of the map.
#[derive(Debug, Clone)]
pub struct BoundEvent {
    /// Its id.
    pub id: String,
    /// Which of several rows counts.
    pub take: Take,
    /// Which stamp of a row counts.
    pub stamp: Which,
}

/// A fact of the map.
#[derive(Debug, Clone)]
pub struct BoundFact {
    /// Its id.
    pub id: String,
    /// Whether it is true or false, rather than one of several values.
    pub boolean: bool,
    /// The ids of its values; of one that is true or false `false` and `true`.
    pub values: Vec<String>,
    /// Its value in cases that do not show another, as a position among them; none where the rules say what is usual.
    pub usual: Option<usize>,
}

/// Where the columns with fixed meaning stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places {
    pub case: usize,
    pub activity: usize,
    pub time: usize,
    pub start: Option<usize>,
    pub actor: Option<usize>,
    pub office: Option<usize>,
    pub filed: Option<usize>,
    pub ground: Option<usize>,
    pub deadline: Option<usize>,
}

/// What an activity stands for.
#[derive(Debug, Clone, Default)]
pub(super) struct Does {
    pub events: Vec<usize>,
    pub filed: bool,
    pub facts: Vec<(usize, usize)>,
    pub outcome: Option<usize>,
    pub ignored: bool,
}

/// A word for all cases, or by the cell of a column: positions among the words there are.
#[derive(Debug, Clone)]
pub(super) enum Word {
    Same(usize),
    Column { column: usize, values: HashMap<String, usize>, otherwise: Option<usize> },
}

/// What a cell of a column says of a case.
#[derive(Debug, Clone)]
pub(super) struct CellRule {
    pub column: usize,
    pub says: CellSays,
    pub otherwise: Option<usize>,
    /// The positions of values, or of outcomes; of an outcome, cells that are not here say nothing.
    pub values: HashMap<String, usize>,
}

/// What a cell says something of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellSays {
    Fact(usize),
    Outcome,
}

/// Words by which people write that something is so, and that it is not.
const YES: [&str; 8] = ["true", "yes", "1", "да", "иә", "ja", "y", "t"];
const NO: [&str; 8] = ["false", "no", "0", "нет", "жоқ", "nein", "n", "f"];

impl Bound {
    /// Looks every name of a map up.
    ///
    /// # Errors
    ///
    /// Every name that the law does not have, and what the map says in two ways.
    pub fn new(map: &LogMap, law: &Checked) -> Result<Self, Vec<LogFault>> {
        let mut binder = Binder { law, columns: IndexSet::new(), faults: Vec::new(), does: HashMap::new() };
        let columns = &map.columns;
        let at = Places {
            case: binder.column(&columns.case),
            activity: binder.column(&columns.activity),
            time: binder.column(&columns.time),
            start: columns.start.as_ref().map(|it| binder.column(it)),
            actor: columns.actor.as_ref().map(|it| binder.column(it)),
            office: columns.office.as_ref().map(|it| binder.column(it)),
            filed: match &map.case.filed {
                Filed::Column { column } => Some(binder.column(column)),
                Filed::Activity { .. } => None,
            },
            ground: map.grounds.as_ref().map(|it| binder.column(&it.column)),
            deadline: map.deadline.as_ref().map(|it| binder.column(&it.column)),
        };
        let only = map.only.iter().map(|(column, cells)| (binder.column(column), cells.all().to_vec())).collect();
        let (services, service) = binder.words(&map.case.service);
        let (procedures, procedure) = binder.words(&map.case.procedure);
        binder.known("case.service", &services, law.services.keys().map(|(_, id)| id.clone()).collect());
        let plans = binder.plans(&services, &procedures, map.case.regime.as_deref());
        if let Filed::Activity { activity } = &map.case.filed {
            activity.all().iter().for_each(|it| binder.does(it).filed = true);
        }
        let events = binder.events(map, &plans);
        let mut cells = Vec::new();
        let facts = binder.facts(map, &mut cells);
        let outcomes = binder.outcomes(map, &plans, &mut cells);
        let grounds = binder.grounds(map, &plans);
        let mut actors = IndexMap::new();
        let known: Vec<String> = unique(plans.iter().flat_map(|it| it.taken().map(|it| it.actor.clone())));
        for (person, as_whom) in &map.actors {
            binder.known("actors", as_whom.all(), known.clone());
            actors.insert(person.clone(), as_whom.all().to_vec());
        }
        let deadline_of = map.deadline.as_ref().map(|it| (it.of != TERM).then(|| it.of.clone()));
        if let Some(Some(event)) = &deadline_of {
            binder.known("deadline", std::slice::from_ref(event), event_ids(&plans));
        }
        for activity in &map.ignored {
            let does = binder.does(activity);
            let twice = !does.events.is_empty();
            does.ignored = true;
            if twice {
                binder.fault(LogFault::Twice { activity: activity.clone() });
            }
        }
        let zone = match map.log.zone.as_ref().map(|it| (it, it.parse::<Tz>())) {
            Some((name, Err(_))) => {
                binder.fault(LogFault::NoSuchZone(name.clone()));
                None
            }
            Some((_, Ok(zone))) => Some(zone),
            None => None,
        };
        let Binder { columns, faults, does, .. } = binder;
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            columns: columns.into_iter().collect(),
            events,
            facts,
            outcomes,
            services,
            procedures,
            regime: map.case.regime.clone(),
            deadline_of,
            names_grounds: map.grounds.is_some(),
            actors,
            grounds,
            dates: map.log.dates,
            zone,
            until: map.log.until,
            at,
            only,
            does,
            service,
            procedure,
            cells,
        })
    }
}

impl Bound {
    /// Whether an activity stands for events alone, and for each of them its beginning counts.
    pub(super) fn is_told_by_start(&self, does: &Does) -> bool {
        let by_start = |it: &usize| self.events.get(*it).is_some_and(|it| it.stamp == Which::Start);
        !does.events.is_empty() && does.events.iter().all(by_start)
    }
}

fn unique(words: impl Iterator<Item = String>) -> Vec<String> {
    let words: IndexSet<String> = words.collect();
    words.into_iter().collect()
}

fn event_ids(plans: &[Plan]) -> Vec<String> {
    unique(plans.iter().flat_map(|it| it.taken().map(|it| it.id.clone())))
}

struct Binder<'l> {
    law: &'l Checked,
    columns: IndexSet<String>,
    faults: Vec<LogFault>,
    does: HashMap<String, Does>,
}

impl Binder<'_> {
    fn column(&mut self, name: &str) -> usize {
        self.columns.insert_full(name.to_owned()).0
    }

    fn does(&mut self, activity: &str) -> &mut Does {
        self.does.entry(activity.to_owned()).or_default()
    }

    fn known(&mut self, table: &'static str, names: &[String], known: Vec<String>) {
        // Where there is nothing to name because something else is wrong, that is told alone.
        if known.is_empty() && !self.faults.is_empty() {
            return;
        }
        let known = unique(known.into_iter());
        for name in names.iter().filter(|it| !known.contains(it)) {
            self.fault(LogFault::Unknown { table, name: name.clone(), known: known.clone() });
        }
    }

    /// Tells a fault, once.
    fn fault(&mut self, fault: LogFault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// The words that a case may have, and which it has.
    fn words(&mut self, said: &Said) -> (Vec<String>, Word) {
        match said {
            Said::Word(word) => (vec![word.clone()], Word::Same(0)),
            Said::Column(ByColumn { column, values, otherwise }) => {
                let mut words: IndexSet<String> = IndexSet::new();
                let column = self.column(column);
                let values = values.iter().map(|(cell, it)| (cell.clone(), words.insert_full(it.clone()).0)).collect();
                let otherwise = otherwise.as_ref().map(|it| words.insert_full(it.clone()).0);
                (words.into_iter().collect(), Word::Column { column, values, otherwise })
            }
        }
    }

    /// The plans that cases may be run by. Procedures that no service has are told.
    fn plans(&mut self, services: &[String], procedures: &[String], regime: Option<&str>) -> Vec<Plan> {
        if let Some(regime) = regime {
            self.known("case.regime", &[regime.to_owned()], self.law.regimes.keys().cloned().collect());
        }
        let mut plans = Vec::new();
        let mut known: IndexSet<String> = IndexSet::new();
        for (its_regime, service) in self.law.services.keys() {
            if !services.contains(service) || regime.is_some_and(|it| it != its_regime) {
                continue;
            }
            let ids = self.law.services.get(&(its_regime.clone(), service.clone()));
            known.extend(ids.into_iter().flat_map(|it| it.procedure_ids()).map(ToOwned::to_owned));
            plans.extend(procedures.iter().filter_map(|it| Plan::new(self.law, its_regime, service, it)));
        }
        let found = |procedure: &String| plans.iter().any(|it| it.procedure == *procedure);
        let missing: Vec<String> = procedures.iter().filter(|it| !found(it)).cloned().collect();
        self.known("case.procedure", &missing, known.into_iter().collect());
        plans
    }

    fn events(&mut self, map: &LogMap, plans: &[Plan]) -> Vec<BoundEvent> {
        let known = event_ids(plans);
        let ids: Vec<String> = map.events.keys().cloned().collect();
        self.known("events", &ids, known);
        let mut events = Vec::new();
        for (position, (id, rule)) in map.events.iter().enumerate() {
            let rule: &EventRule = rule;
            let (activities, take, stamp) = rule.parts();
            if stamp == Which::Start && map.columns.start.is_none() {
                self.fault(LogFault::NoStart { event: id.clone() });
            }
            for activity in activities {
                let does = self.does(activity);
                if does.events.contains(&position) {
                    self.fault(LogFault::Twice { activity: activity.clone() });
                } else {
                    does.events.push(position);
                }
            }
            events.push(BoundEvent { id: id.clone(), take, stamp });
        }
        events
    }

    fn facts(&mut self, map: &LogMap, cells: &mut Vec<CellRule>) -> Vec<BoundFact> {
        let mut facts = Vec::new();
        for (id, rule) in &map.facts {
            let Some(fact) = self.law.facts.get(id) else {
                self.known("facts", std::slice::from_ref(id), self.law.facts.keys().cloned().collect());
                continue;
            };
            let position = facts.len();
            let mut value = |setting: &Setting| self.value(id, fact, setting);
            let usual = match rule {
                FactRule::Constant(setting) => value(setting),
                // No date hangs on an amount.
                FactRule::Column(ByColumn { column, .. }) if fact.amount => {
                    self.column(column);
                    None
                }
                FactRule::Column(ByColumn { column, values, otherwise }) => {
                    let given: Vec<(String, Option<usize>)> =
                        values.iter().map(|(cell, it)| (cell.clone(), value(it))).collect();
                    let otherwise = otherwise.as_ref().and_then(&mut value);
                    let values = if given.is_empty() { own_words(fact) } else { known_values(given) };
                    let column = self.column(column);
                    cells.push(CellRule { column, says: CellSays::Fact(position), otherwise, values });
                    None
                }
                FactRule::Happens(it) => {
                    let then = it.value.clone().unwrap_or(Setting::Truth(true));
                    let (then, otherwise) = (value(&then), it.otherwise.as_ref().and_then(&mut value));
                    for activity in it.happens.all() {
                        self.does(activity).facts.extend(then.map(|value| (position, value)));
                    }
                    otherwise
                }
            };
            let values = match fact.boolean {
                true => ["false", "true"].map(ToOwned::to_owned).to_vec(),
                false => fact.values.to_vec(),
            };
            facts.push(BoundFact { id: id.clone(), boolean: fact.boolean, values, usual });
        }
        facts
    }

    fn value(&mut self, id: &str, fact: &Fact, setting: &Setting) -> Option<usize> {
        let found = match setting {
            Setting::Truth(truth) => fact.boolean.then_some(usize::from(*truth)),
            Setting::Named(_) if fact.boolean => None,
            Setting::Named(name) => fact.values.position(name),
        };
        if found.is_none() {
            let value = match setting {
                Setting::Truth(truth) => truth.to_string(),
                Setting::Named(name) => name.clone(),
            };
            let known = if fact.boolean { vec!["true".into(), "false".into()] } else { fact.values.to_vec() };
            self.fault(LogFault::Value { fact: id.to_owned(), value, known });
        }
        found
    }

    fn outcomes(&mut self, map: &LogMap, plans: &[Plan], cells: &mut Vec<CellRule>) -> Vec<String> {
        let declared = plans.iter().flat_map(|it| it.outcomes.iter().map(|it| it.id.clone()));
        let known = unique(["granted", "refused"].map(ToOwned::to_owned).into_iter().chain(declared));
        let outcomes: Vec<String> = map.outcome.keys().cloned().collect();
        self.known("outcome", &outcomes, known);
        for (position, shown) in map.outcome.values().enumerate() {
            match shown {
                Shown::Activities(words) => {
                    words.all().iter().for_each(|it| self.does(it).outcome = Some(position));
                }
                Shown::Cells { column, cells: words } => {
                    let column = self.column(column);
                    let of_column = |it: &&mut CellRule| it.column == column && it.says == CellSays::Outcome;
                    let values = words.all().iter().map(|it| (it.clone(), position));
                    match cells.iter_mut().find(of_column) {
                        Some(rule) => rule.values.extend(values),
                        None => cells.push(CellRule {
                            column,
                            says: CellSays::Outcome,
                            otherwise: None,
                            values: values.collect(),
                        }),
                    }
                }
            }
        }
        outcomes
    }

    fn grounds(&mut self, map: &LogMap, plans: &[Plan]) -> IndexMap<String, String> {
        let Some(grounds) = &map.grounds else { return IndexMap::new() };
        let known = unique(plans.iter().flat_map(|it| it.grounds.iter().map(|it| it.id.clone())));
        let named: Vec<String> = grounds.values.values().cloned().collect();
        self.known("grounds", &named, known.clone());
        let own = known.into_iter().map(|id| (id.clone(), id));
        if grounds.values.is_empty() { own.collect() } else { grounds.values.clone() }
    }
}

fn known_values(given: Vec<(String, Option<usize>)>) -> HashMap<String, usize> {
    given.into_iter().filter_map(|(cell, value)| Some((cell, value?))).collect()
}

/// What cells stand for where the map does not say: the values themselves, or words for yes and no.
fn own_words(fact: &Fact) -> HashMap<String, usize> {
    if fact.boolean {
        let no = NO.iter().map(|it| ((*it).to_owned(), 0));
        return no.chain(YES.iter().map(|it| ((*it).to_owned(), 1))).collect();
    }
    fact.values.iter().cloned().enumerate().map(|(position, value)| (value, position)).collect()
}
