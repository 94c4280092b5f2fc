//! Readings: which are followed in a case, and which its result rests on.

use super::fault::CaseFault;
use super::problem::CaseProblem;
use super::request::Request;
use super::runner::CaseRun;
use crate::calendar::Conventions;
use crate::engine::{self, Applied, CaseFacts, Plan, SlotKind, Timeline, Used};
use crate::model::built_in::{
    FEE_AT_REGISTRATION, FEE_DAY, RECEIPT_DAY, RECEIVED_AT_ONCE, readings as built_in_readings,
};
use crate::model::{Law, Named};
use indexmap::IndexMap;
use std::sync::Arc;

/// The readings followed, by choice: those of the rule files, changed by the command line, changed by the case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readings {
    followed: IndexMap<String, String>,
    /// The choices of which a reading was named for this run. A calendar has no say in these.
    named: Vec<String>,
}

impl Readings {
    /// The readings that `law` follows.
    #[must_use]
    pub fn of(law: &Law) -> Self {
        let followed =
            |choice: &crate::model::Choice| choice.readings.get(choice.followed).map(|it| it.value.id.clone());
        let followed = law.choices.values().filter_map(|it| Some((it.id.clone(), followed(it)?))).collect();
        Self { followed, named: Vec::new() }
    }

    /// The same for a regime, whose calendar may follow readings of its own.
    #[must_use]
    pub fn in_regime(mut self, law: &Law, regime: &str) -> Self {
        for (choice, reading) in law.timetable(regime).iter().flat_map(|it| &it.readings) {
            let reading = law.choices.get(choice).and_then(|it| it.readings.get(*reading));
            if let Some(reading) = reading.filter(|_| !self.named.contains(choice)) {
                self.followed.insert(choice.clone(), reading.value.id.clone());
            }
        }
        self
    }

    /// Follows another reading of a choice; says whether there is such a reading.
    pub fn follow(&mut self, law: &Law, choice: &str, reading: &str) -> bool {
        let known = law.choices.get(choice).is_some_and(|it| it.reading(reading).is_some());
        if known {
            self.followed.insert(choice.to_owned(), reading.to_owned());
            self.named.push(choice.to_owned());
        }
        known
    }

    /// The reading of a choice that is followed.
    #[must_use]
    pub fn followed(&self, choice: &str) -> Option<&str> {
        self.followed.get(choice).map(String::as_str)
    }

    /// Follows other readings. Faults are reported, and the reading of the rule files stays.
    pub(super) fn change(&mut self, law: &Law, request: &Request, faults: &mut Vec<CaseFault>) {
        for (choice, reading, place) in &request.assume {
            let mut unknown = |what, name: &str, known: Arc<[String]>| {
                let problem = CaseProblem::Unknown { what, name: name.to_owned(), known };
                faults.push(CaseFault { case: Some(request.name.clone()), place: place.clone(), problem });
            };
            match law.choices.get(choice) {
                None => unknown(Named::Choice, choice, law.choices.keys().cloned().collect()),
                Some(it) if it.reading(reading).is_none() => {
                    unknown(Named::Reading, reading, it.readings.iter().map(|one| one.value.id.clone()).collect());
                }
                Some(_) => {
                    self.follow(law, choice, reading);
                }
            }
        }
    }

    /// Whether `reading` of `choice` is followed.
    #[must_use]
    pub fn is(&self, choice: &str, reading: &str) -> bool {
        self.followed.get(choice).is_some_and(|it| it == reading)
    }

    /// Whether a fee takes the amount of an index on the day of registration, and not on that of filing.
    #[must_use]
    pub fn fee_on_registration(&self) -> bool {
        self.is(FEE_DAY, FEE_AT_REGISTRATION)
    }

    /// The conventions of counting among them.
    #[must_use]
    pub fn conventions(&self) -> Conventions {
        Conventions::named(|choice| self.followed.get(choice).map(String::as_str))
    }

    /// Puts them into a case.
    pub fn apply(&self, plan: &Plan, case: &mut CaseFacts) {
        case.conventions = self.conventions();
        case.received_at_once = self.is(RECEIPT_DAY, RECEIVED_AT_ONCE);
        for (position, slot) in plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Choice) {
            let reading = self.followed.get(&slot.id).and_then(|it| slot.values.iter().position(|value| value == it));
            if let Some(value) = reading {
                case.set(position, value);
            }
        }
    }
}

/// The choices that are followed by themselves, each with whether a run applied it; of a fee the run does not know.
fn engine_follows() -> impl Iterator<Item = (&'static str, Applied)> {
    Used::CHOICES.into_iter().chain([(FEE_DAY, (|_| false) as Applied)])
}

/// A choice of which another reading could be followed.
#[derive(Debug)]
pub(super) struct Other {
    choice: String,
    /// When a run turned on it.
    turns: Turns,
    /// Its readings but for the one that is followed.
    readings: Vec<Followed>,
}

/// When a run turned on a choice.
#[derive(Debug)]
enum Turns {
    /// When the engine applied it.
    Applied(Applied),
    /// When a condition asked for it, by position among the slots of the plan.
    Asked(usize),
}

/// What following a reading comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Followed {
    conventions: Conventions,
    received_at_once: bool,
    fee_on_registration: bool,
    /// The slot of the choice, and the value of the reading in it.
    slot: Option<(usize, usize)>,
}

impl Followed {
    fn of(readings: &Readings, slot: Option<(usize, usize)>) -> Self {
        Self {
            conventions: readings.conventions(),
            received_at_once: readings.is(RECEIPT_DAY, RECEIVED_AT_ONCE),
            fee_on_registration: readings.fee_on_registration(),
            slot,
        }
    }

    fn put_into(&self, case: &mut CaseFacts) {
        case.conventions = self.conventions;
        case.received_at_once = self.received_at_once;
        if let Some((slot, value)) = self.slot {
            case.set(slot, value);
        }
    }
}

/// The choices of which another reading could be followed in a procedure.
pub(super) fn others(plan: &Plan, readings: &Readings) -> Vec<Other> {
    let slot_of = |choice: &str, reading: Option<&str>| {
        let mut slots = plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Choice);
        let (position, slot) = slots.find(|(_, slot)| slot.id == choice)?;
        Some((position, slot.values.iter().position(|value| Some(value.as_str()) == reading)?))
    };
    let other = |choice: &str, turns: Turns, all: Vec<&str>| {
        let mut changed = readings.clone();
        let now = Followed::of(readings, slot_of(choice, readings.followed(choice)));
        let others = all.into_iter().map(|reading| {
            changed.followed.insert(choice.to_owned(), reading.to_owned());
            Followed::of(&changed, slot_of(choice, Some(reading)))
        });
        let others = others.filter(|it| *it != now).collect();
        Other { choice: choice.to_owned(), turns, readings: others }
    };
    let used = engine_follows()
        .map(|(choice, applied)| other(choice, Turns::Applied(applied), built_in_readings(choice).unwrap_or_default()));
    let slots = plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Choice);
    let asked = slots.map(|(position, slot)| {
        other(&slot.id, Turns::Asked(position), slot.values.iter().map(String::as_str).collect())
    });
    used.chain(asked).filter(|it| !it.readings.is_empty()).collect()
}

/// The choices that a result rests on: those of which another reading leads to another course of the case, to another
/// decision or to another fee. Only what the run turned on is tried, so that most readings cost no second run.
pub(super) fn rested_on(run: &CaseRun<'_>) -> Vec<String> {
    let (plan, calendar, timeline) = (&*run.plan, &run.timetable.calendar, &run.timeline);
    let mut other = Timeline::default();
    let mut facts = run.facts.clone();
    let (fee, on_registration) = (run.fee(), run.readings.fee_on_registration());
    let mut rested_on: Vec<String> = Vec::new();
    for Other { choice, turns, readings } in run.others() {
        let (turned_on, may_move_fee) = match turns {
            Turns::Applied(applied) => (applied(&timeline.used), choice == FEE_DAY),
            Turns::Asked(slot) => (timeline.consulted.has(*slot), true),
        };
        if !turned_on && (!may_move_fee || plan.fees.is_empty()) {
            continue;
        }
        let leads_elsewhere = readings.iter().any(|reading| {
            reading.put_into(&mut facts);
            // A fee hangs on nothing but the slots and on the day of its index.
            let to_be_seen = reading.slot.is_some() || reading.fee_on_registration != on_registration;
            let elsewhere = to_be_seen && run.fee_under(reading.fee_on_registration, &facts) != fee
                || turned_on && engine::leads_elsewhere(plan, calendar, &facts, timeline, &mut other);
            facts.conventions = run.facts.conventions;
            facts.received_at_once = run.facts.received_at_once;
            if let Some((slot, _)) = reading.slot {
                facts.set(slot, run.facts.setting(slot));
            }
            elsewhere
        });
        if leads_elsewhere {
            rested_on.push(choice.clone());
        }
    }
    rested_on
}
