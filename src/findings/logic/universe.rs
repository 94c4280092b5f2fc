//! The universe of a procedure: all cases that can be told apart by the facts and readings that its conditions read.
//!
//! Comes in: a law and the conditions of one procedure. Goes out: for each condition the set of cases in which it holds,
//! as a decision diagram, so that two conditions that mean the same are one number. The facts `channel` and `applicant`
//! have the values that the service provides for, and that of a case that says nothing.

use crate::explore::{Cases, Diagrams, TooLarge};
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT};
use crate::model::{Cited, Condition, Law, Service};
use std::collections::{BTreeSet, HashMap};

/// What may be spent on the sets of one procedure: see [`Diagrams`].
const ROOM: usize = 4_000_000;

/// What cases differ in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::findings) struct Dimension {
    /// Of which kind.
    pub kind: DimensionKind,
    /// The fact or the choice; of what is open, a word for it.
    pub id: String,
    /// The values that it may have, as positions among those declared.
    pub values: Vec<usize>,
    /// The value of a case that says nothing, as a position among `values`.
    pub usual: usize,
}

/// The kinds of things that cases differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::findings) enum DimensionKind {
    /// A fact.
    Fact,
    /// The reading of a choice.
    Choice,
    /// Whether something has been found by then, where that is not known.
    Open,
}

/// The grounds found so far, as a condition sees them.
#[derive(Debug, Clone, Copy)]
pub(super) enum Found<'f> {
    /// Nothing is known of them: the condition is not asked at one point of a case.
    Unknown,
    /// None yet.
    None,
    /// Of each ground, in the order of the act, its id, its outcome and the cases in which it is found.
    Known(&'f [(&'f str, Option<&'f str>)], &'f [Cases]),
}

/// The cases of a procedure.
#[derive(Debug)]
pub(in crate::findings) struct Universe {
    /// What they differ in.
    pub dimensions: Vec<Dimension>,
    positions: HashMap<(DimensionKind, String), usize>,
    /// The sets of them.
    pub diagrams: Diagrams,
    /// The cases under the readings that are followed.
    pub followed: Cases,
}

impl Universe {
    /// The universe of some conditions of a service of a regime.
    pub(in crate::findings) fn of(
        law: &Law,
        service: Option<&Service>,
        regime: &str,
        conditions: &[&Condition],
    ) -> Result<Self, TooLarge> {
        let mut universe = Self {
            dimensions: Vec::new(),
            positions: HashMap::new(),
            diagrams: Diagrams::new(Vec::new(), 0),
            followed: Cases::ALL,
        };
        for condition in conditions {
            condition.walk(&mut |part| universe.add(law, service, regime, part));
        }
        universe.diagrams = Diagrams::new(universe.dimensions.iter().map(|it| it.values.len()).collect(), ROOM);
        universe.followed = universe.under_followed()?;
        Ok(universe)
    }

    /// Makes room for what a part of a condition reads.
    fn add(&mut self, law: &Law, service: Option<&Service>, regime: &str, part: &Condition) {
        let Some((kind, id)) = asks(part) else { return };
        if self.positions.contains_key(&(kind, id.clone())) {
            return;
        }
        let (values, usual) = match kind {
            DimensionKind::Fact => law.facts.get(&id).map_or((Vec::new(), 0), |fact| {
                let provided = service.and_then(|it| provided(&id, it));
                let is_open = |value: &usize| {
                    let name = fact.values.get(*value);
                    *value == fact.default
                        || provided.as_ref().is_none_or(|all| name.is_some_and(|name| all.contains(name.as_str())))
                };
                ((0..fact.values.len()).filter(is_open).collect(), fact.default)
            }),
            DimensionKind::Choice => law.choices.get(&id).map_or((Vec::new(), 0), |choice| {
                let of_calendar = law.timetable(regime).and_then(|it| it.readings.get(&id)).copied();
                ((0..choice.readings.len()).collect(), of_calendar.unwrap_or(choice.followed))
            }),
            DimensionKind::Open => (vec![0, 1], 0),
        };
        let usual = values.iter().position(|it| *it == usual).unwrap_or_default();
        self.positions.insert((kind, id.clone()), self.dimensions.len());
        self.dimensions.push(Dimension { kind, id, values, usual });
    }

    fn under_followed(&mut self) -> Result<Cases, TooLarge> {
        let mut followed = Cases::ALL;
        for at in 0..self.dimensions.len() {
            let Some(it) = self.dimensions.get(at).filter(|it| it.kind == DimensionKind::Choice) else { continue };
            let usual = self.diagrams.is(at, it.usual)?;
            followed = self.diagrams.both(followed, usual)?;
        }
        Ok(followed)
    }

    /// The cases in which a fact or a choice has a value, as a position among those declared.
    fn is(&mut self, kind: DimensionKind, id: &str, value: usize) -> Result<Cases, TooLarge> {
        let Some(at) = self.positions.get(&(kind, id.to_owned())).copied() else { return Ok(Cases::NONE) };
        let values = self.dimensions.get(at).map(|it| it.values.as_slice()).unwrap_or_default();
        match values.iter().position(|it| *it == value) {
            Some(value) => self.diagrams.is(at, value),
            None => Ok(Cases::NONE),
        }
    }

    /// The cases in which a condition holds, with the grounds found so far.
    pub(super) fn weigh(&mut self, condition: &Condition, found: Found<'_>) -> Result<Cases, TooLarge> {
        Ok(match condition {
            Condition::Always => Cases::ALL,
            Condition::Fact(id, value) => self.is(DimensionKind::Fact, id, *value)?,
            Condition::Reading(id, value) => self.is(DimensionKind::Choice, id, *value)?,
            Condition::Not(inner) => {
                let inner = self.weigh(inner, found)?;
                self.diagrams.without(Cases::ALL, inner)?
            }
            Condition::All(parts) => {
                let mut all = Cases::ALL;
                for part in parts {
                    let it = self.weigh(part, found)?;
                    all = self.diagrams.both(all, it)?;
                }
                all
            }
            Condition::Any(parts) => {
                let mut any = Cases::NONE;
                for part in parts {
                    let it = self.weigh(part, found)?;
                    any = self.diagrams.either(any, it)?;
                }
                any
            }
            Condition::Refusing(_) | Condition::EndingAs(_) => self.found(condition, found)?,
        })
    }

    /// The cases in which a condition holds that is asked at no one point of a case.
    pub(in crate::findings) fn holding(&mut self, condition: &Condition) -> Result<Cases, TooLarge> {
        self.weigh(condition, Found::Unknown)
    }

    fn found(&mut self, condition: &Condition, found: Found<'_>) -> Result<Cases, TooLarge> {
        match (found, condition) {
            (Found::None, _) => Ok(Cases::NONE),
            (Found::Unknown, it) => match asks(it) {
                Some((kind, id)) => self.is(kind, &id, 1),
                None => Ok(Cases::NONE),
            },
            (Found::Known(grounds, sets), Condition::Refusing(Some(id))) => {
                let at = grounds.iter().position(|(it, _)| it == id);
                Ok(at.and_then(|at| sets.get(at)).copied().unwrap_or(Cases::NONE))
            }
            (Found::Known(grounds, sets), Condition::EndingAs(id)) => self.ends(grounds, sets, Some(id)),
            (Found::Known(grounds, sets), _) => self.ends(grounds, sets, None),
        }
    }

    /// The cases that come to an outcome, none meaning a refusal: the first ground found in the order of the act says so.
    pub(super) fn ends(
        &mut self,
        grounds: &[(&str, Option<&str>)],
        sets: &[Cases],
        outcome: Option<&str>,
    ) -> Result<Cases, TooLarge> {
        let (mut ending, mut rest) = (Cases::NONE, Cases::ALL);
        for ((_, its), set) in grounds.iter().zip(sets) {
            if *its == outcome {
                let first = self.diagrams.both(rest, *set)?;
                ending = self.diagrams.either(ending, first)?;
            }
            rest = self.diagrams.without(rest, *set)?;
        }
        Ok(ending)
    }

    /// Whether every case of one set is in another.
    pub(super) fn within(&mut self, one: Cases, other: Cases) -> Result<bool, TooLarge> {
        Ok(self.diagrams.without(one, other)?.is_empty())
    }

    /// The facts and choices that membership in a set hangs on.
    pub(super) fn hangs_on(&self, cases: Cases) -> BTreeSet<usize> {
        self.diagrams.asked_by(cases)
    }

    /// The case of a set that is told with the fewest facts; under the readings that are followed, where there is one.
    pub(in crate::findings) fn smallest(&mut self, cases: Cases) -> Result<Option<Vec<usize>>, TooLarge> {
        let usual: Vec<usize> = self.dimensions.iter().map(|it| it.usual).collect();
        let followed = self.diagrams.both(cases, self.followed)?;
        match self.diagrams.nearest(followed, &usual)? {
            Some(case) => Ok(Some(case)),
            None => self.diagrams.nearest(cases, &usual),
        }
    }
}

/// What a part of a condition reads.
fn asks(part: &Condition) -> Option<(DimensionKind, String)> {
    match part {
        Condition::Fact(id, _) => Some((DimensionKind::Fact, id.clone())),
        Condition::Reading(id, _) => Some((DimensionKind::Choice, id.clone())),
        Condition::Refusing(None) => Some((DimensionKind::Open, "refusing".to_owned())),
        Condition::Refusing(Some(id)) => Some((DimensionKind::Open, format!("refusing {id}"))),
        Condition::EndingAs(id) => Some((DimensionKind::Open, format!("ending as {id}"))),
        Condition::Always | Condition::Not(_) | Condition::All(_) | Condition::Any(_) => None,
    }
}

/// The values of a fact that a service provides for; none where it does not say.
fn provided<'s>(fact: &str, service: &'s Service) -> Option<BTreeSet<&'s str>> {
    let lists: &[Cited<Vec<String>>] = match fact {
        CHANNEL_FACT => &service.channels,
        APPLICANT_FACT => &service.applicants,
        _ => return None,
    };
    (!lists.is_empty()).then(|| lists.iter().flat_map(|it| &it.value).map(String::as_str).collect())
}
