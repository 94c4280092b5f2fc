//! What is shared between the procedures of a regime: how classes of cases go. Licences of several kinds are given in the
//! same steps, and complaints of all services are heard in the same time; what was run for one of them is known of the others.

use super::sweep::{Answers, ClassRun};
use crate::calendar::Conventions;
use crate::engine::{Pace, Plan};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// How cases of some plans go.
#[derive(Debug, Default)]
pub(in crate::findings) struct Shared {
    /// Plans of which the days of no two go the same way.
    plans: Mutex<Vec<Arc<Plan>>>,
    runs: Mutex<HashMap<Manner, Arc<OnceLock<Arc<ClassRun>>>>>,
}

/// What tells how a class of cases goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Manner {
    /// Which plan, of those whose days go otherwise.
    pub plan: usize,
    /// How days are counted.
    pub conventions: Conventions,
    /// Whether all is received on the day of filing.
    pub received_at_once: bool,
    pub pace: Pace,
    /// On how many days, from the first filing date on.
    pub days: usize,
    /// What the cases answer.
    pub answers: Answers,
}

impl Shared {
    /// The number of the plan that a plan goes like.
    pub(super) fn number(&self, plan: &Arc<Plan>) -> usize {
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        plans.iter().position(|it| it.same_days(plan)).unwrap_or_else(|| {
            plans.push(Arc::clone(plan));
            plans.len() - 1
        })
    }

    /// How a class of cases goes: as it is known, or as it is run.
    pub(super) fn run(&self, manner: Manner, run: impl FnOnce() -> ClassRun) -> Arc<ClassRun> {
        let place = {
            let mut runs = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(runs.entry(manner).or_default())
        };
        Arc::clone(place.get_or_init(|| Arc::new(run())))
    }
}
