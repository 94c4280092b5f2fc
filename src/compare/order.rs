//! The order of steps that both regimes have. Steps that only one of them has are looked through: a step that now
//! follows another because one between them is gone has not moved.

use crate::model::Procedure;

/// A step that comes at another place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moved {
    pub step: String,
    /// The shared steps right before it in the old regime; none where it came first.
    pub after_old: Vec<String>,
    /// Those in the new regime.
    pub after_new: Vec<String>,
}

/// The steps among `shared` that come at another place, as few as explain the new order.
pub(super) fn moved(old: &Procedure, new: &Procedure, shared: &[String]) -> Vec<Moved> {
    let (in_old, in_new) = (sequence(old, shared), sequence(new, shared));
    let staying = longest_common(&in_old, &in_new);
    let mut moved = Vec::new();
    for step in &in_old {
        // A step that keeps its place is looked at among those that do, or each move would show twice.
        let among = if staying.contains(step) { &staying } else { &in_old };
        let (after_old, after_new) = (before(old, step, among), before(new, step, among));
        if after_old != after_new {
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

/// The steps among `among` right before `step`, looking through all others; in alphabetical order.
fn before(procedure: &Procedure, step: &str, among: &[String]) -> Vec<String> {
    let all_before = procedure.all_steps_before();
    let mut found = Vec::new();
    let mut seen = Vec::new();
    let mut open: Vec<usize> = procedure.steps.iter().position(|it| it.value.id == step).into_iter().collect();
    while let Some(position) = open.pop() {
        for &at in all_before.get(position).into_iter().flatten() {
            let Some(id) = procedure.steps.get(at).map(|it| &it.value.id) else { continue };
            if seen.contains(&at) {
                continue;
            }
            seen.push(at);
            if among.contains(id) { found.push(id.clone()) } else { open.push(at) }
        }
    }
    found.sort();
    found
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
