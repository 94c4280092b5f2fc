//! Whether a change of the law touches a case.

use super::assumption::Readings;
use super::fault::CasePlace;
use super::request::Request;
use super::runner::Runner;
use crate::model::Timetable;

impl Runner<'_> {
    /// Whether a case asks the same as `before` did under another law, and is decided by the same rules, days and readings,
    /// so that it comes to the same. A case of which that cannot be told does not.
    pub fn decides_as(&mut self, request: &Request, other: &mut Runner<'_>, before: &Request) -> bool {
        if !asks_the_same(request, before) {
            return false;
        }
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
            // What a right opens is decided by other rules.
            && plan.rights.iter().all(|it| it.opens.is_none())
    }
}

/// Whether two timetables have the same days and amounts, whatever they are called.
fn same_days(one: Option<&Timetable>, other: Option<&Timetable>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    (&one.calendar, &one.indices, one.zone) == (&other.calendar, &other.indices, other.zone)
}

/// Whether two cases ask the same, wherever they stand.
fn asks_the_same(one: &Request, other: &Request) -> bool {
    let plain = |it: &Request| {
        let word = |said: &Option<(String, _)>| said.as_ref().map(|(word, _): &(String, CasePlace)| word.clone());
        let facts: Vec<_> = it.facts.iter().map(|(id, value, _)| (id.clone(), value.clone())).collect();
        let events: Vec<_> = it.events.iter().map(|(id, on, _)| (id.clone(), *on)).collect();
        let assume: Vec<_> = it.assume.iter().map(|(id, reading, _)| (id.clone(), reading.clone())).collect();
        let service = (it.service.0.clone(), it.procedure.0.clone(), word(&it.regime));
        (it.name.clone(), service, it.filed.written.clone(), word(&it.pace), facts, events, assume)
    };
    let papers = |it: &Request| it.forms.is_empty() && it.codes.is_empty();
    papers(one) && papers(other) && plain(one) == plain(other)
}
