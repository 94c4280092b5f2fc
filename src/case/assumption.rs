//! Readings: which are followed in a case, and which its result rests on.

use super::dependence::decisive_choices;
use super::fault::{CaseFault, CaseProblem};
use super::request::Request;
use crate::calendar::{Calendar, Conventions};
use crate::engine::{CaseFacts, Plan, SlotKind, Timeline};
use crate::model::{Law, Named};
use indexmap::IndexMap;
use std::sync::Arc;

/// The first day of a period: a choice that the engine itself knows how to follow, like the next three.
pub const COUNTING_START: &str = "counting_start";
/// Where a period ends that would end on a day not worked.
pub const END_ON_NONWORKING: &str = "end_on_nonworking";
/// How many days lie between, where a limit is counted backwards.
pub const COUNTING_BACK: &str = "counting_back";
/// When an application counts as received that comes after hours or on a day not worked.
pub const RECEIPT_DAY: &str = "receipt_day";
/// The reading of [`RECEIPT_DAY`] under which no filing is put off.
const SAME_DAY: &str = "same_day";

/// The readings followed, by choice: those of the rule files, changed by the command line, changed by the case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readings(IndexMap<String, String>);

impl Readings {
    /// The readings that `law` follows.
    #[must_use]
    pub fn of(law: &Law) -> Self {
        let followed =
            |choice: &crate::model::Choice| choice.readings.get(choice.followed).map(|it| it.value.id.clone());
        Self(law.choices.values().filter_map(|it| Some((it.id.clone(), followed(it)?))).collect())
    }

    /// Follows another reading of a choice; says whether there is such a reading.
    pub fn follow(&mut self, law: &Law, choice: &str, reading: &str) -> bool {
        let known = law.choices.get(choice).is_some_and(|it| it.reading(reading).is_some());
        if known {
            self.0.insert(choice.to_owned(), reading.to_owned());
        }
        known
    }

    /// The reading of a choice that is followed.
    #[must_use]
    pub fn followed(&self, choice: &str) -> Option<&str> {
        self.0.get(choice).map(String::as_str)
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
        self.0.get(choice).is_some_and(|it| it == reading)
    }

    /// The conventions of counting among them.
    #[must_use]
    pub fn conventions(&self) -> Conventions {
        Conventions::named(|choice| self.0.get(choice).map(String::as_str))
    }

    /// Puts them into a case.
    pub fn apply(&self, plan: &Plan, case: &mut CaseFacts) {
        case.conventions = self.conventions();
        case.received_at_once = self.is(RECEIPT_DAY, SAME_DAY);
        for (position, slot) in plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Choice) {
            let reading = self.0.get(&slot.id).and_then(|it| slot.values.iter().position(|value| value == it));
            if let Some(value) = reading.and_then(|it| u8::try_from(it).ok()) {
                case.set(position, value);
            }
        }
    }
}

/// The choices that a result rests on: the ways of counting that it used, and those of which another reading would have
/// led elsewhere.
pub(super) fn rested_on(plan: &Plan, calendar: &Calendar, facts: &CaseFacts, timeline: &Timeline) -> Vec<String> {
    let general = [
        (timeline.counted, COUNTING_START),
        (timeline.counted, END_ON_NONWORKING),
        (timeline.counted_back, COUNTING_BACK),
        (timeline.received_later, RECEIPT_DAY),
    ];
    let general = general.into_iter().filter(|(rests, _)| *rests).map(|(_, id)| id.to_owned());
    general.chain(decisive_choices(plan, calendar, facts, timeline)).collect()
}
