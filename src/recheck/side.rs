//! One regime of a procedure: how its results are computed, and what is claimed of its grounds and fees.

use super::claimed::{ClaimedSet, Positions, only};
use super::findings::Findings;
use super::{Matter, Observed};
use crate::calendar::Calendar;
use crate::case::Readings;
use crate::certificate::{FeeClaim, NamedClaim, ProcedureClaims, Verdict};
use crate::engine::{CaseFacts, Outcome, Pace, Plan, SlotKind, Timeline, charge_words};
use indexmap::IndexMap;

/// One regime.
pub(super) struct Side<'c> {
    pub plan: Plan,
    pub calendar: &'c Calendar,
    /// A case that says nothing, at the pace and under the readings of the certificate.
    pub blank: CaseFacts,
    /// The position of the fact behind each slot.
    pub facts: Vec<Option<usize>>,
    pub grounds: Vec<(ClaimedSet, &'c NamedClaim)>,
    pub fees: Vec<(ClaimedSet, &'c FeeClaim)>,
    pub matters: Matters,
}

/// What a disagreement on a side is about.
#[derive(Clone, Copy)]
pub(super) struct Matters {
    pub outcome: Matter,
    pub grounds: Matter,
    pub fee: Matter,
    pub events: Matter,
    pub days: Matter,
}

pub(super) const OLD: Matters = Matters {
    outcome: Matter::OutcomeOld,
    grounds: Matter::GroundsOld,
    fee: Matter::FeeOld,
    events: Matter::EventsOld,
    days: Matter::DaysOld,
};
pub(super) const NEW: Matters = Matters {
    outcome: Matter::OutcomeNew,
    grounds: Matter::GroundsNew,
    fee: Matter::FeeNew,
    events: Matter::EventsNew,
    days: Matter::DaysNew,
};

impl<'c> Side<'c> {
    pub fn new(
        plan: Plan,
        calendar: &'c Calendar,
        (pace, readings): (Pace, &Readings),
        claims: &'c ProcedureClaims,
        (grounds, fees, matters): (&'c [NamedClaim], &'c [FeeClaim], Matters),
    ) -> Self {
        let mut blank = CaseFacts::new(&plan, calendar.first());
        blank.pace = pace;
        readings.apply(&plan, &mut blank);
        let place = |id: &str| claims.facts.iter().position(|it| it.id == id);
        let facts = plan.slots.iter().map(|it| place(&it.id).filter(|_| it.kind == SlotKind::Fact)).collect();
        let positions = Positions::of(&claims.facts);
        let set = |cubes| ClaimedSet::new(cubes, &positions);
        Self {
            facts,
            grounds: grounds.iter().map(|it| (set(&it.cubes), it)).collect(),
            fees: fees.iter().map(|it| (set(&it.cubes), it)).collect(),
            plan,
            calendar,
            blank,
            matters,
        }
    }

    pub fn facts(&self, case: &[usize]) -> CaseFacts {
        let mut facts = self.blank.clone();
        for (slot, place) in self.facts.iter().enumerate() {
            if let Some(value) = place.and_then(|it| case.get(it)) {
                facts.set(slot, *value);
            }
        }
        facts
    }

    pub fn none(&self) -> Vec<u128> {
        vec![0; self.grounds.len() + self.fees.len()]
    }

    /// Counts a case in the classes of grounds and fees that it is in.
    pub fn count(&self, case: &[usize], sums: &mut [u128]) {
        let sets = self.grounds.iter().map(|(set, _)| set).chain(self.fees.iter().map(|(set, _)| set));
        for (sum, set) in sums.iter_mut().zip(sets) {
            *sum += set.times(case) as u128;
        }
    }

    pub fn claimed(&self) -> impl Iterator<Item = u128> + '_ {
        self.grounds.iter().map(|(_, it)| it.cases.0).chain(self.fees.iter().map(|(_, it)| it.cases.0))
    }

    /// Holds the fee of a case against what is claimed of it.
    pub fn fee(&self, case: &[usize], shown: impl Fn() -> IndexMap<String, String>, found: &mut Findings) {
        let facts = self.facts(case);
        let owed =
            self.plan.fees.iter().find(|it| self.plan.holds(it, &facts)).map(|it| charge_words(it.charge.as_ref()));
        let claimed = only(self.fees.iter().map(|(set, _)| set), case).ok().and_then(|it| self.fees.get(it));
        if claimed.is_none_or(|(_, it)| it.fee != owed) {
            let claimed = claimed.map_or(Observed::NotOneClass, |(_, it)| Observed::Fee(it.fee.clone()));
            found.add(self.matters.fee, Some(shown()), None, (claimed, Observed::Fee(owed)));
        }
    }

    pub fn verdict(&self, timeline: &Timeline) -> Verdict {
        let gap = |it: usize| self.plan.gaps.get(it).map(|it| it.id.clone());
        let gap = if let Outcome::Unspecified(it) = timeline.outcome { gap(it) } else { None };
        Verdict { outcome: self.plan.word(timeline.outcome).to_owned(), gap, days: None }
    }

    /// The same without putting words together: this is asked for every result.
    pub fn comes_to(&self, timeline: &Timeline, verdict: &Verdict) -> bool {
        let gap = match timeline.outcome {
            Outcome::Unspecified(it) => self.plan.gaps.get(it).map(|it| it.id.as_str()),
            Outcome::Granted | Outcome::Refused | Outcome::Declared(_) => None,
        };
        verdict.outcome == self.plan.word(timeline.outcome) && verdict.gap.as_deref() == gap
    }

    /// The grounds that led to the outcome.
    pub fn grounds_of<'t>(&'t self, timeline: &'t Timeline) -> impl Iterator<Item = &'t str> {
        let grounds = self.plan.grounds_for(timeline.outcome, &timeline.found);
        grounds.filter_map(|it| self.plan.grounds.get(it)).map(|it| it.id.as_str())
    }
}
