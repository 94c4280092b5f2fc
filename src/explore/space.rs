//! The space of cases: the facts that one procedure or the other reads, and all their values.

use super::cube::Cube;
use super::diagram::{Cases, Diagrams};
use super::fault::TooLarge;
use crate::certificate::FactDomain;
use crate::engine::{Plan, SlotKind};
use crate::model::Law;

/// The most facts of two procedures, fixed or not.
const MOST_FACTS: usize = 500;

/// The facts of two procedures that are held against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    /// The facts: those that the first procedure reads, then those that only the second reads.
    pub facts: Vec<SpaceFact>,
}

/// A fact of a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpaceFact {
    /// Its id.
    pub id: String,
    /// The ids of its values.
    pub values: Vec<String>,
    /// The value of a case that says nothing, as a position.
    pub default: usize,
    /// Whether it is a yes-or-no fact.
    pub boolean: bool,
    /// The value that every case has, where it was fixed.
    pub fixed: Option<usize>,
}

impl Space {
    /// The space of two plans, with some facts fixed to a value.
    #[must_use]
    pub fn of(law: &Law, plans: [&Plan; 2], fixed: &[(String, usize)]) -> Self {
        let mut facts: Vec<SpaceFact> = Vec::new();
        let slots = plans.into_iter().flat_map(|plan| &plan.slots).filter(|slot| slot.kind == SlotKind::Fact);
        for slot in slots {
            if !facts.iter().any(|it| it.id == slot.id) {
                facts.push(SpaceFact {
                    id: slot.id.clone(),
                    values: slot.values.clone(),
                    default: slot.default,
                    boolean: law.facts.get(&slot.id).is_some_and(|it| it.boolean),
                    fixed: fixed.iter().find(|(id, _)| *id == slot.id).map(|(_, value)| *value),
                });
            }
        }
        Self { facts }
    }

    /// The position of each slot of a plan among the facts; none for choices.
    #[must_use]
    pub fn places(&self, plan: &Plan) -> Vec<Option<usize>> {
        let place = |id: &str| self.facts.iter().position(|it| it.id == id);
        plan.slots.iter().map(|slot| place(&slot.id).filter(|_| slot.kind == SlotKind::Fact)).collect()
    }

    /// The case that says nothing beyond what is fixed.
    #[must_use]
    pub fn usual(&self) -> Vec<usize> {
        self.facts.iter().map(|it| it.fixed.unwrap_or(it.default)).collect()
    }

    /// Diagrams over the space, and the set of all its cases: those that have what is fixed.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there are too many of them.
    pub fn diagrams(&self, room: usize) -> Result<(Diagrams, Cases), TooLarge> {
        self.count()?;
        let values = self.facts.iter().map(|it| it.values.len()).collect();
        let mut diagrams = Diagrams::new(values, room);
        let fixed = self.facts.iter().enumerate().filter_map(|(place, it)| Some((place, it.fixed?)));
        let cube = fixed.fold(Cube::default(), |cube, (place, value)| cube.with(place, vec![value]));
        let all = diagrams.of_cube(&cube)?;
        Ok((diagrams, all))
    }

    /// How many cases it has.
    ///
    /// # Errors
    ///
    /// [`TooLarge::Cases`] where they are more than 2^128, or made of more facts than are kept apart.
    pub fn count(&self) -> Result<u128, TooLarge> {
        if self.facts.len() > MOST_FACTS {
            return Err(TooLarge::Cases);
        }
        let ways = |it: &SpaceFact| if it.fixed.is_some() { 1 } else { it.values.len() as u128 };
        let product = self.facts.iter().try_fold(1u128, |product, it| product.checked_mul(ways(it)));
        product.ok_or(TooLarge::Cases)
    }

    /// The facts as they are published.
    #[must_use]
    pub fn domains(&self) -> Vec<FactDomain> {
        let value = |values: &[String], at: usize| values.get(at).cloned().unwrap_or_default();
        let domain = |it: &SpaceFact| FactDomain {
            id: it.id.clone(),
            values: it.values.clone(),
            default: value(&it.values, it.default),
            fixed: it.fixed.map(|at| value(&it.values, at)),
        };
        self.facts.iter().map(domain).collect()
    }
}
