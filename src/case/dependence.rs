//! Which choices between readings a result hangs on: those of which another reading would give another result.

use crate::calendar::Calendar;
use crate::engine::{CaseFacts, Plan, SlotKind, Timeline, run};

/// The choices that conditions turned on in a run, and of which some other reading leads to another course of the case
/// or to another fee. Only what was turned on is tried, so that most cases are not run a second time.
pub(super) fn decisive_choices(
    plan: &Plan,
    calendar: &Calendar,
    facts: &CaseFacts,
    timeline: &Timeline,
) -> Vec<String> {
    let mut other = Timeline::default();
    let choices = plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Choice);
    let mut decides = |position: usize, readings: usize| {
        (0..readings).any(|reading| {
            let mut facts = facts.clone();
            facts.set(position, reading);
            run(plan, calendar, &facts, &mut other).is_err() || !timeline.same_course(&other)
        })
    };
    choices
        .filter(|(position, slot)| timeline.consulted.has(*position) && decides(*position, slot.values.len()))
        .map(|(_, slot)| slot.id.clone())
        .collect()
}
