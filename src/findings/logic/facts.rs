//! `fact_unread`, `fact_idle`: facts that no rule reads, and facts that are read and change nothing.

use super::{Shared, Studied};
use crate::check::Checked;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::findings::logic::DimensionKind;
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT};
use crate::model::{Charge, Law, facts_read};
use crate::span::Span;
use indexmap::IndexMap;
use std::collections::{BTreeSet, HashMap};

/// The facts that change something somewhere.
pub(super) struct Everywhere {
    /// Facts that lists, services as a whole or forms read: what they change is not looked at.
    elsewhere: BTreeSet<String>,
    /// By regime and fact, whether it changes something in one procedure that reads it.
    changing: HashMap<(String, String), bool>,
}

impl Everywhere {
    /// Nothing yet but what is read beside procedures.
    pub fn of(law: &Checked) -> Self {
        let mut elsewhere: BTreeSet<String> = [CHANNEL_FACT, APPLICANT_FACT].map(ToOwned::to_owned).into();
        let of_services = law.services.values().flat_map(|it| facts_read(it));
        let of_forms = law.forms.values().flat_map(|it| facts_read(it));
        elsewhere.extend(of_services.chain(of_forms).map(ToOwned::to_owned));
        Self { elsewhere, changing: HashMap::new() }
    }

    /// Adds the facts of a procedure.
    pub fn add(&mut self, it: &mut Studied<'_>) {
        let Ok(changing) = it.changing() else { return };
        for (at, dimension) in it.universe.dimensions.iter().enumerate() {
            if dimension.kind == DimensionKind::Fact {
                let key = (it.service.regime.clone(), dimension.id.clone());
                *self.changing.entry(key).or_default() |= changing.contains(&at);
            }
        }
    }
}

impl Studied<'_> {
    /// The facts and choices on which it hangs what rules do, by position.
    pub(in crate::findings) fn changing(&mut self) -> Result<BTreeSet<usize>, TooLarge> {
        let mut merged: IndexMap<&str, Cases> = IndexMap::new();
        for (effect, cases) in &self.walk.effects {
            let all = merged.entry(effect).or_insert(Cases::NONE);
            *all = self.universe.diagrams.either(*all, *cases)?;
        }
        Ok(merged.values().flat_map(|it| self.universe.hangs_on(*it)).collect())
    }
}

/// The facts that a procedure reads and that change nothing in any procedure of the regime.
pub(super) fn check(it: &mut Studied<'_>, shared: &Shared, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let facts = &shared.facts;
    let here = |flawed: &&Flawed| {
        flawed.regime == it.service.regime
            && flawed.service.as_ref() == Some(&it.service.id)
            && flawed.procedure.as_ref() == Some(&it.procedure.id)
    };
    let told: Vec<Span> = found.iter().filter(here).flat_map(|flawed| flawed.spans.clone()).collect();
    let ids: Vec<String> = it
        .universe
        .dimensions
        .iter()
        .filter(|dimension| dimension.kind == DimensionKind::Fact && !facts.elsewhere.contains(&dimension.id))
        .map(|dimension| dimension.id.clone())
        .collect();
    for id in ids {
        let idle = facts.changing.get(&(it.service.regime.clone(), id.clone())) == Some(&false);
        // Where each rule that reads it is a flaw itself, that says it all.
        let mut reading = it.walk.asked.iter().filter(|asked| facts_read(asked.when).contains(id.as_str()));
        if idle && !reading.all(|asked| told.contains(&asked.span)) {
            let span = it.law.facts.get(&id).map(|fact| fact.span).unwrap_or_default();
            let mut flawed = it.flawed(Flaw::FactIdle(id.clone()), &[], &[span]);
            flawed.cites = clauses_reading(it, &id);
            found.push(flawed);
        }
    }
    Ok(())
}

/// The clauses of the rules whose conditions read a fact.
fn clauses_reading(it: &Studied<'_>, fact: &str) -> Vec<crate::cite::Citation> {
    let mut clauses: Vec<crate::cite::Citation> = Vec::new();
    for asked in it.walk.asked.iter().filter(|asked| facts_read(asked.when).contains(fact)) {
        clauses.extend(asked.cites.iter().cloned());
    }
    clauses.dedup();
    clauses
}

/// The facts that no rule of any regime reads.
pub(super) fn unread(law: &Checked) -> Vec<Flawed> {
    let mut read = Everywhere::of(law).elsewhere;
    for service in law.services.values() {
        read.extend(service.procedures.values().flat_map(|it| facts_read(it)).map(ToOwned::to_owned));
        // A fee that is a share of an amount reads that amount.
        let charges = service.procedures.values().flat_map(|it| &it.fees).filter_map(|it| it.value.charge.as_ref());
        read.extend(charges.filter_map(|it| if let Charge::Share(share) = it { Some(share.of.clone()) } else { None }));
    }
    // Where a service rests on an error, its rules are not there to be asked.
    let whole = law.severed().is_empty();
    let law: &Law = law;
    let unread = law.facts.iter().filter(|(id, _)| whole && !read.contains(*id));
    let flawed = unread.map(|(id, fact)| Flawed {
        flaw: Flaw::FactUnread(id.clone()),
        regime: String::new(),
        service: None,
        procedure: None,
        cites: Vec::new(),
        spans: vec![fact.span],
        case: None,
    });
    flawed.collect()
}
