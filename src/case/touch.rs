//! Whether a change of the law touches a case.

use super::assumption::Readings;
use super::request::Request;
use super::runner::Runner;
use crate::model::Timetable;

impl Runner<'_> {
    /// Whether a case is decided by the same rules, days and readings as `before` was under another law, so that it need
    /// not be run again where the two ask the same. A case of which that cannot be told is not.
    pub fn decides_as(&mut self, request: &Request, other: &mut Runner<'_>, before: &Request) -> bool {
        let (Some(plan), Some(old)) = (self.plan_for(request), other.plan_for(before)) else { return false };
        let (law, old_law) = (self.law(), other.law());
        let (Some(regime), Some(old_regime)) = (law.regimes.get(&plan.regime), old_law.regimes.get(&old.regime)) else {
            return false;
        };
        regime.id == old_regime.id
            && law.window(regime) == old_law.window(old_regime)
            && same_days(law.calendars.get(&regime.calendar), old_law.calendars.get(&old_regime.calendar))
            && Readings::of(law) == Readings::of(old_law)
            && plan.same_rules(&old)
    }
}

/// Whether two timetables have the same days and amounts, whatever they are called.
fn same_days(one: Option<&Timetable>, other: Option<&Timetable>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    (&one.calendar, &one.indices, one.zone) == (&other.calendar, &other.indices, other.zone)
}
