//! What cases of one procedure are judged by: its plan, with what of the map it knows.

use super::bound::Bound;
use crate::case::Readings;
use crate::check::Checked;
use crate::engine::{CaseFacts, EventIx, Plan, SlotKind};
use crate::model::{Law, Timetable};

/// A procedure of a regime with what the map says of it.
#[derive(Debug)]
pub struct Course<'l> {
    /// The plan.
    pub plan: Plan,
    /// Its calendar.
    pub timetable: &'l Timetable,
    /// The event of each event of the map.
    pub(super) events: Vec<Option<EventIx>>,
    /// The event of the map of each event.
    pub(super) mapped: Vec<Option<usize>>,
    /// The slot of each fact of the map; none where no rule reads it.
    pub(super) facts: Vec<Option<usize>>,
    /// The ground of each ground that the map names.
    pub(super) grounds: Vec<Option<usize>>,
    /// What makes each ground hold in a usual case: slot and value.
    pub(super) brings: Vec<Vec<(usize, usize)>>,
    /// The outcome of each outcome of the map, by word.
    pub(super) base: CaseFacts,
    /// Which events wait for which: by the position of the one, then of the other.
    pub(super) waits: Vec<Vec<bool>>,
    /// Whether the log tells anything that a ground may hang on.
    pub(super) tells_grounds: bool,
}

impl<'l> Course<'l> {
    /// The course of a procedure; none where the regime does not have it.
    pub(super) fn new(
        law: &'l Checked,
        bound: &Bound,
        readings: &Readings,
        (regime, service, procedure): (&str, &str, &str),
    ) -> Option<Self> {
        let plan = Plan::new(law, regime, service, procedure)?;
        let timetable = Law::timetable(law, regime)?;
        let events: Vec<Option<EventIx>> =
            bound.events.iter().map(|it| plan.event(&it.id).filter(|it| plan.dated(*it))).collect();
        let number = |event: &EventIx| events.iter().position(|it| it.as_ref() == Some(event));
        let all: Vec<EventIx> = plan.events.iter().filter_map(|it| plan.event(&it.id)).collect();
        let mapped = all.iter().map(number).collect();
        let waits = all.iter().map(|one| all.iter().map(|other| plan.waits_for(*one, *other)).collect()).collect();
        let slot = |id: &String| plan.slots.iter().position(|it| it.kind == SlotKind::Fact && it.id == *id);
        let facts: Vec<Option<usize>> = bound.facts.iter().map(|it| slot(&it.id)).collect();
        let grounds = bound.grounds.values().map(|id| plan.grounds.iter().position(|it| it.id == *id)).collect();
        let mut base = CaseFacts::new(&plan, timetable.calendar.first());
        readings.clone().in_regime(law, regime).apply(&plan, &mut base);
        for (fact, slot) in bound.facts.iter().zip(&facts) {
            if let (Some(slot), Some(value)) = (slot, fact.usual) {
                base.set(*slot, value);
            }
        }
        let brings = (0..plan.grounds.len()).map(|ground| brings(&plan, ground, &base)).collect();
        let tells_grounds = bound.names_grounds || facts.iter().any(Option::is_some);
        Some(Self { timetable, events, mapped, facts, grounds, brings, base, waits, tells_grounds, plan })
    }

    /// Whether an event waits for another one.
    pub(super) fn waits(&self, event: EventIx, other: EventIx) -> bool {
        self.waits.get(event.position()).and_then(|it| it.get(other.position())).copied().unwrap_or_default()
    }

    /// The position of an event among those of the map; none where the map does not have it.
    pub(super) fn number(&self, event: EventIx) -> Option<usize> {
        self.mapped.get(event.position()).copied().flatten()
    }
}

/// The facts of which each alone makes a ground hold.
fn brings(plan: &Plan, ground: usize, base: &CaseFacts) -> Vec<(usize, usize)> {
    let facts = plan.slots.iter().enumerate().filter(|(_, it)| it.kind == SlotKind::Fact);
    let settings = facts.flat_map(|(slot, it)| (0..it.values.len()).map(move |value| (slot, value)));
    let alone = |&(slot, value): &(usize, usize)| {
        let mut facts = base.clone();
        facts.set(slot, value);
        plan.ground_holds(ground, &facts)
    };
    settings.filter(alone).collect()
}
