//! The order of steps that both regimes have. Steps that only one of them has are looked through: a step that now
//! follows another because one between them is gone has not moved.

use crate::model::Procedure;

/// A step that comes at another place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::compare) struct Moved {
    pub step: String,
    /// The shared steps right before it in the old regime; none where it came first.
    pub after_old: Vec<String>,
    /// Those in the new regime.
    pub after_new: Vec<String>,
}

/// The steps among `shared` that come at another place, as few as explain the new order.
pub(in crate::compare) fn moved(old: &Procedure, new: &Procedure, shared: &[String]) -> Vec<Moved> {
    let (in_old, in_new) = (sequence(old, shared), sequence(new, shared));
    let staying = longest_common(&in_old, &in_new);
    let (old, new) = (Order::of(old), Order::of(new));
    let mut moved = Vec::new();
    for step in &in_old {
        // A step that keeps its place is looked at among those that do, or each move would show twice.
        let among = if staying.contains(step) { &staying } else { &in_old };
        let (before_old, before_new) = (old.before(step, among), new.before(step, among));
        if before_old != before_new {
            let (after_old, after_new) = (old.last(before_old), new.last(before_new));
            moved.push(Moved { step: step.clone(), after_old, after_new });
        }
    }
    moved
}

/// The shared steps in the order in which they are taken.
fn sequence(procedure: &Procedure, shared: &[String]) -> Vec<String> {
    let order = procedure.step_order().unwrap_or_else(|_| (0..procedure.steps.len()).collect());
    let ids = order.into_iter().filter_map(|it| procedure.steps.get(it)).map(|it| it.value.id.clone());
    ids.filter(|id| shared.contains(id)).collect()
}

/// What comes before what in a procedure.
struct Order<'p> {
    procedure: &'p Procedure,
    before: Vec<Vec<usize>>,
}

impl<'p> Order<'p> {
    fn of(procedure: &'p Procedure) -> Self {
        Self { procedure, before: procedure.all_steps_before() }
    }

    /// The steps among `among` that are over before `step` begins, in alphabetical order.
    fn before(&self, step: &str, among: &[String]) -> Vec<String> {
        let mut seen = vec![false; self.before.len()];
        let mut open: Vec<usize> = self.procedure.steps.iter().position(|it| it.value.id == step).into_iter().collect();
        while let Some(position) = open.pop() {
            for &at in self.before.get(position).into_iter().flatten() {
                if let Some(seen) = seen.get_mut(at).filter(|it| !**it) {
                    *seen = true;
                    open.push(at);
                }
            }
        }
        let ids = self.procedure.steps.iter().zip(seen).filter(|(_, seen)| *seen).map(|(it, _)| &it.value.id);
        let mut found: Vec<String> = ids.filter(|id| among.contains(id)).cloned().collect();
        found.sort();
        found
    }

    /// Of these steps those that come before no other of them.
    fn last(&self, steps: Vec<String>) -> Vec<String> {
        let implied: Vec<String> = steps.iter().flat_map(|it| self.before(it, &steps)).collect();
        steps.into_iter().filter(|it| !implied.contains(it)).collect()
    }
}

/// The longest sequence that both hold in the same order.
fn longest_common(one: &[String], two: &[String]) -> Vec<String> {
    // The best sequence that ends in each element of `one` seen so far, with the place of its end in `two`.
    let mut best: Vec<(usize, Vec<String>)> = Vec::new();
    for id in one {
        let Some(at) = two.iter().position(|it| it == id) else { continue };
        let earlier = best.iter().filter(|(end, _)| *end < at).map(|(_, ids)| ids);
        let mut ids = earlier.max_by_key(|ids| ids.len()).cloned().unwrap_or_default();
        ids.push(id.clone());
        best.push((at, ids));
    }
    best.into_iter().map(|(_, ids)| ids).max_by_key(Vec::len).unwrap_or_default()
}
