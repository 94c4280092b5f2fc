//! The pair: what two versions of a service are held against each other with.
//!
//! Rules are compared for the cases that can come up under both: where one regime has no office, a rule for the office
//! of the other one goes with the office. What such a rule goes with is kept with the change.

use crate::compare::change::Owner;
use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::Readings;
use crate::compare::element::Element;
use crate::compare::judge::gains::Judge;
use crate::compare::judge::period_comparison::PeriodComparison;
use crate::compare::matching::logic::World;
use crate::compare::matching::registration::Registration;
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT};
use crate::model::{Cited, Law, Service, facts_read};
use crate::span::Sources;
use std::collections::BTreeSet;

/// What it takes to compare two services.
#[derive(Debug)]
pub(in crate::compare) struct ServicePair<'l> {
    pub sources: &'l Sources,
    law: &'l Law,
    /// Where one of the two was split into several, or put together from them: the facts that only one of them asks for.
    split: Option<BTreeSet<String>>,
    /// The cases that can come up under the old regime, and those under the new one.
    pub old: World<'l>,
    pub new: World<'l>,
    /// The cases that can come up under both.
    pub shared: World<'l>,
    periods: PeriodComparison<'l>,
    /// The actor who applies, if the law has one.
    applicant: Option<&'l str>,
    /// Values that only one side provides for.
    lost: Vec<Loss<'l>>,
}

/// A value of a fact that one regime provides for and the other does not, and the world without such values.
#[derive(Debug)]
struct Loss<'l> {
    owner: Owner,
    without: World<'l>,
}

/// Facts whose values are rules of a service.
const PROVIDED: [(&str, Element); 2] = [(CHANNEL_FACT, Element::Channel), (APPLICANT_FACT, Element::Applicant)];

impl<'l> ServicePair<'l> {
    pub fn new(law: &'l Law, sources: &'l Sources, readings: &Readings, (old, new): (&Service, &Service)) -> Self {
        let whole = World::whole(law);
        let mut pair = Self {
            sources,
            law,
            split: None,
            old: whole.clone(),
            new: whole.clone(),
            shared: whole.clone(),
            periods: PeriodComparison {
                calendar: law.timetable(&new.regime).map(|it| &it.calendar),
                conventions: (
                    readings.in_regime(law, &old.regime).conventions(law),
                    readings.in_regime(law, &new.regime).conventions(law),
                ),
            },
            applicant: law.names.applicant(),
            lost: Vec::new(),
        };
        for (fact, element) in PROVIDED {
            let (was, is) = (provided(element, old), provided(element, new));
            let shared: Vec<String> = was.iter().filter(|it| is.contains(it)).cloned().collect();
            let without = whole.clone().narrowed(fact, shared.clone());
            if !was.is_empty() && !is.is_empty() {
                pair.shared = pair.shared.narrowed(fact, shared.clone());
                let lost = was.iter().chain(&is).filter(|it| !shared.contains(it));
                let loss = |id: &String| Loss { owner: Owner { element, id: id.clone() }, without: without.clone() };
                pair.lost.extend(lost.map(loss));
            }
            pair.old = pair.old.narrowed(fact, was);
            pair.new = pair.new.narrowed(fact, is);
        }
        pair
    }

    /// The same pair where one of the two services has several counterparts.
    pub fn split(mut self, (old, new): (&Service, &Service)) -> Self {
        let (was, is) = (facts_of(old), facts_of(new));
        self.split = Some(was.symmetric_difference(&is).map(|it| (*it).to_owned()).collect());
        self
    }

    pub fn judge<'j>(&'j self, registration: &'j Registration) -> Judge<'j, 'l> {
        Judge {
            world: &self.shared,
            periods: self.periods,
            applicant: self.applicant,
            registration,
            names: &self.law.names,
            split: self.split.as_ref(),
        }
    }

    /// The channel or kind of applicant that a rule of one side goes with: it speaks of nobody else.
    pub fn goes_with(&self, entry: &Entry) -> Option<Owner> {
        let alone = |it: &&Loss<'l>| !it.without.possible(&entry.when);
        self.lost.iter().find(alone).map(|it| it.owner.clone())
    }

    /// The channel that only the old regime has, or only the new one, if there is any.
    pub fn lost_channel(&self) -> Option<Owner> {
        self.lost.iter().map(|it| &it.owner).find(|it| it.element == Element::Channel).cloned()
    }
}

/// The facts that the rules of a service and of its procedures ask for.
fn facts_of(service: &Service) -> BTreeSet<&str> {
    let of_procedures = service.procedures.values().flat_map(|it| facts_read(it));
    of_procedures.chain(facts_read(service)).collect()
}

fn provided(element: Element, service: &Service) -> Vec<String> {
    let lists: &[Cited<Vec<String>>] =
        if element == Element::Channel { &service.channels } else { &service.applicants };
    let mut values: Vec<String> = Vec::new();
    for value in lists.iter().flat_map(|it| &it.value) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    values
}
