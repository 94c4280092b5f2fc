//! Readings: which are followed in a case, and which its result rests on.

use super::fault::{CaseFault, CaseProblem};
use super::request::Request;
use super::runner::CaseRun;
use crate::calendar::{
    BackOnNonworking, Conventions, CountingBack, CountingStart, EndOnNonworking, ExtensionStart, LateDelivery,
    LateDeliveryClock, StopOnLastDay,
};
use crate::engine::{self, CaseFacts, Plan, SlotKind, Timeline, Used};
use crate::model::{Law, Named};
use indexmap::IndexMap;

/// When an application counts as received that comes after hours or on a day not worked.
pub const RECEIPT_DAY: &str = "receipt_day";
/// The reading of [`RECEIPT_DAY`] under which no filing is put off.
const SAME_DAY: &str = "same_day";
/// The day of which a fee takes the amount of an index.
pub const FEE_DAY: &str = "fee_day";
/// The reading of [`FEE_DAY`] under which that is the day of registration.
const REGISTRATION: &str = "registration";

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
            let mut unknown = |what, name: &str, known: Vec<String>| {
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

    /// Whether a fee takes the amount of an index on the day of registration, and not on that of filing.
    #[must_use]
    pub fn fee_on_registration(&self) -> bool {
        self.is(FEE_DAY, REGISTRATION)
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
            if let Some(value) = reading {
                case.set(position, value);
            }
        }
    }
}

/// A choice that the engine itself knows how to follow, and its readings.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn {
    /// The id of the choice.
    pub choice: &'static str,
    /// The ids of its readings, that of the engine where nothing is declared first.
    pub readings: fn() -> Vec<&'static str>,
    /// Whether a run applied it to something that another reading may treat otherwise.
    used: fn(&Used) -> bool,
}

/// All choices that the engine itself knows how to follow.
pub const BUILT_IN: [BuiltIn; 10] = {
    const fn of(choice: &'static str, readings: fn() -> Vec<&'static str>, used: fn(&Used) -> bool) -> BuiltIn {
        BuiltIn { choice, readings, used }
    }
    macro_rules! names {
        ($type:ident) => {
            || $type::ALL.iter().map(|it| it.name()).collect()
        };
    }
    [
        of(CountingStart::CHOICE, names!(CountingStart), |it| it.counting_start),
        of(EndOnNonworking::CHOICE, names!(EndOnNonworking), |it| it.end_on_nonworking),
        of(CountingBack::CHOICE, names!(CountingBack), |it| it.counting_back),
        of(BackOnNonworking::CHOICE, names!(BackOnNonworking), |it| it.back_on_nonworking),
        of(StopOnLastDay::CHOICE, names!(StopOnLastDay), |it| it.stop_on_last_day),
        of(ExtensionStart::CHOICE, names!(ExtensionStart), |it| it.extension_start),
        of(LateDelivery::CHOICE, names!(LateDelivery), |it| it.late_delivery),
        of(LateDeliveryClock::CHOICE, names!(LateDeliveryClock), |it| it.late_delivery),
        of(RECEIPT_DAY, || vec!["next_working_day", SAME_DAY], |it| it.receipt_day),
        of(FEE_DAY, || vec!["filing", REGISTRATION], |_| false),
    ]
};

/// The choices that a result rests on: those of which another reading leads to another course of the case, to another
/// decision or to another fee. Only what the run turned on is tried, so that most readings cost no second run.
pub(super) fn rested_on(run: &CaseRun<'_>) -> Vec<String> {
    let (plan, calendar, timeline) = (&*run.plan, &run.timetable.calendar, &run.timeline);
    let mut other = Timeline::default();
    let fee = run.fee_under(&run.readings, &run.facts);
    let mut leads_elsewhere = |turned_on: bool, choice: &str, reading: &str| {
        let mut readings = run.readings.clone();
        readings.0.insert(choice.to_owned(), reading.to_owned());
        let mut facts = run.facts.clone();
        readings.apply(plan, &mut facts);
        run.fee_under(&readings, &facts) != fee
            || turned_on && (engine::run(plan, calendar, &facts, &mut other).is_err() || !timeline.same_course(&other))
    };
    let mut rested_on: Vec<String> = Vec::new();
    for it in &BUILT_IN {
        let turned_on = (it.used)(&timeline.used);
        if (turned_on || it.choice == FEE_DAY)
            && (it.readings)().into_iter().any(|reading| leads_elsewhere(turned_on, it.choice, reading))
        {
            rested_on.push(it.choice.to_owned());
        }
    }
    for (position, slot) in plan.slots.iter().enumerate().filter(|(_, slot)| slot.kind == SlotKind::Choice) {
        let turned_on = timeline.consulted.has(position);
        if slot.values.iter().any(|reading| leads_elsewhere(turned_on, &slot.id, reading)) {
            rested_on.push(slot.id.clone());
        }
    }
    rested_on
}
