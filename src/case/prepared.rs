//! What the cases of one procedure have in common, worked out once: the plan, the readings followed, where facts go.

use super::assumption::{Other, Readings, others};
use super::request::Request;
use crate::calendar::Day;
use crate::engine::{CaseFacts, Plan, SlotKind};
use crate::model::Law;
use indexmap::Equivalent;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

/// A procedure under a regime, ready for cases that follow the same readings.
#[derive(Debug)]
pub(super) struct Prepared {
    pub plan: Arc<Plan>,
    pub readings: Arc<Readings>,
    /// The readings that could be followed instead, once a result asks for them.
    others: OnceLock<Vec<Other>>,
    /// A case that says nothing.
    blank: CaseFacts,
    /// By position among the facts of the law.
    uses: Vec<Use>,
}

/// What a plan does with a fact.
#[derive(Debug, Clone, Copy)]
struct Use {
    slot: Option<usize>,
    read: bool,
}

impl Prepared {
    pub fn new(law: &Law, plan: Arc<Plan>, readings: Readings) -> Self {
        let slot = |id: &String| plan.slots.iter().position(|it| it.kind == SlotKind::Fact && it.id == *id);
        let uses = law.facts.keys().map(|id| Use { slot: slot(id), read: plan.reads(id) }).collect();
        let mut blank = CaseFacts::new(&plan, Day::MIN);
        readings.apply(&plan, &mut blank);
        Self { plan, readings: Arc::new(readings), others: OnceLock::new(), blank, uses }
    }

    /// The readings that could be followed instead.
    pub fn others(&self) -> &[Other] {
        self.others.get_or_init(|| others(&self.plan, &self.readings))
    }

    /// A case with values of facts, each by its position among the facts of the law.
    pub fn facts(&self, filed: Day, given: &[(usize, usize)]) -> CaseFacts {
        let mut facts = self.blank.clone();
        facts.filed = filed;
        for (fact, value) in given {
            if let Some(slot) = self.uses.get(*fact).and_then(|it| it.slot) {
                facts.set(slot, *value);
            }
        }
        facts
    }

    /// Whether some rule reads a fact.
    pub fn reads(&self, fact: usize) -> bool {
        self.uses.get(fact).is_some_and(|it| it.read)
    }
}

/// What a preparation is kept under: the procedure, and the readings that cases name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Key {
    regime: String,
    service: String,
    procedure: String,
    assume: Vec<(String, String)>,
}

/// The same as a case has it.
pub(super) struct Asked<'r> {
    pub regime: &'r str,
    pub request: &'r Request,
}

impl Asked<'_> {
    pub fn key(&self) -> Key {
        let Self { regime, request } = self;
        Key {
            regime: (*regime).to_owned(),
            service: request.service.0.clone(),
            procedure: request.procedure.0.clone(),
            assume: request.assume.iter().map(|(choice, reading, _)| (choice.clone(), reading.clone())).collect(),
        }
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { regime, service, procedure, assume } = self;
        [regime, service, procedure].into_iter().for_each(|it| it.hash(state));
        assume.iter().for_each(|(choice, reading)| (choice, reading).hash(state));
    }
}

impl Hash for Asked<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { regime, request } = self;
        [*regime, &request.service.0, &request.procedure.0].into_iter().for_each(|it| it.hash(state));
        request.assume.iter().for_each(|(choice, reading, _)| (choice, reading).hash(state));
    }
}

impl Equivalent<Key> for Asked<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        let Self { regime, request } = self;
        key.service == request.service.0
            && key.procedure == request.procedure.0
            && key.regime == *regime
            && key.assume.len() == request.assume.len()
            && key.assume.iter().zip(&request.assume).all(|(one, other)| (&one.0, &one.1) == (&other.0, &other.1))
    }
}
