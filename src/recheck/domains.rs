//! What a certificate says of the cases there are: their facts, their hours of filing, the grounds of the plans.

use super::findings::Findings;
use super::procedure::Check;
use super::{Matter, Observed};
use crate::certificate::{FactDomain, HourSpan};
use crate::engine::SlotKind;

impl Check<'_> {
    /// Whether facts, hours and grounds are those of the two plans.
    pub(super) fn domains(&self, found: &mut Findings) {
        self.facts(found);
        self.hours(found);
        self.grounds(found);
    }

    /// Whether the facts are those that the two plans read, with their values and defaults, each once.
    fn facts(&self, found: &mut Findings) {
        let mut read: Vec<FactDomain> = Vec::new();
        for slot in [&self.old.plan, &self.new.plan].into_iter().flat_map(|it| &it.slots) {
            if slot.kind == SlotKind::Fact && !read.iter().any(|it| it.id == slot.id) {
                let (id, values) = (slot.id.clone(), slot.values.clone());
                let default = values.get(slot.default).cloned().unwrap_or_default();
                read.push(FactDomain { id, values, default, fixed: None });
            }
        }
        let mut rest = read.clone();
        for claimed in &self.claims.facts {
            let fits =
                |it: &FactDomain| (&it.id, &it.values, &it.default) == (&claimed.id, &claimed.values, &claimed.default);
            match rest.iter().position(fits) {
                Some(at) => drop(rest.remove(at)),
                None => {
                    let known = read.iter().find(|it| it.id == claimed.id);
                    let known = known.map_or(Observed::NoFact, |it| Observed::Fact(it.clone()));
                    found.add(Matter::Facts, None, None, (Observed::Fact(claimed.clone()), known));
                }
            }
            if let Some(fixed) = claimed.fixed.as_ref().filter(|it| !claimed.values.contains(it)) {
                let fact = || claimed.id.clone();
                let both = (Observed::Fixed { fact: fact(), value: fixed.clone() }, Observed::NeverSo { fact: fact() });
                found.add(Matter::Facts, None, None, both);
            }
        }
        for it in rest.iter().filter(|it| !self.claims.facts.iter().any(|claimed| claimed.id == it.id)) {
            found.add(Matter::Facts, None, None, (Observed::NoFact, Observed::Fact(it.clone())));
        }
    }

    /// Whether the hours are those between which receptions close.
    fn hours(&self, found: &mut Findings) {
        let plans = [&self.old.plan, &self.new.plan];
        let mut closing: Vec<Option<String>> =
            plans.into_iter().filter_map(|it| it.reception).map(|it| Some(it.format("%H:%M").to_string())).collect();
        closing.sort();
        closing.dedup();
        let after = std::iter::once(None).chain(closing.iter().cloned());
        let until = closing.iter().cloned().chain([None]);
        let hours: Vec<HourSpan> = after.zip(until).map(|(after, until)| HourSpan { after, until }).collect();
        if self.claims.hours != hours {
            let both = (Observed::Hours(self.claims.hours.clone()), Observed::Hours(hours));
            found.add(Matter::Hours, None, None, both);
        }
    }

    /// Whether every ground of the two plans is claimed, and no other.
    fn grounds(&self, found: &mut Findings) {
        for side in [&self.old, &self.new] {
            let claimed: Vec<String> = side.grounds.iter().map(|(_, it)| it.id.clone()).collect();
            let given: Vec<String> = side.plan.grounds.iter().map(|it| it.id.clone()).collect();
            if claimed != given {
                found.add(Matter::Classes, None, None, (Observed::Ids(claimed), Observed::Ids(given)));
            }
        }
    }
}
