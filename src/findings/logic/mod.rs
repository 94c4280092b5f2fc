//! Logic: what the conditions of a procedure come to together.
//!
//! Comes in: a checked law. Goes out: [`Flawed`]s, one file per analysis. All of them read one [walk](walk::walk) through
//! the procedure, which knows of each condition in which cases it is asked and in which it holds, for all cases at once.
//! A condition that stands in a template is looked at in all procedures that follow the template: what is always so in
//! one of them and not in another is no flaw.

mod conditions;
mod consequences;
mod documents;
mod facts;
mod fees;
mod gaps;
mod grounds;
mod hearing;
mod left_open;
mod openly;
mod remedies;
mod rule;
mod universe;
mod walk;

pub use rule::RuleKind;
pub(super) use universe::{DimensionKind, Universe};
pub(super) use walk::Walk;

use super::flaw::{Flaw, Flawed, SmallCase};
use crate::check::Checked;
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::message;
use crate::message::Message;
use crate::model::{Condition, Conditional, Law, Procedure, Service};
use crate::span::Span;
use crate::wording::clause;
use std::borrow::Cow;

/// A procedure that has been walked through.
pub(super) struct Studied<'l> {
    /// The law.
    pub law: &'l Checked,
    /// The service.
    pub service: &'l Service,
    /// The procedure, or the remedy or duty as one.
    pub procedure: &'l Procedure,
    /// All its cases.
    pub universe: Universe,
    /// What they come to.
    pub walk: Walk<'l>,
}

/// The flaws in the logic of one service.
pub(super) fn of_service(law: &Checked, service: &Service, shared: &Shared, found: &mut Vec<Flawed>) {
    remedies::check(law, service, found);
    left_open::check(law, service, found);
    for id in service.procedure_ids() {
        let Some(procedure) = service.procedure(id) else { continue };
        let own = matches!(procedure, Cow::Borrowed(_));
        match Studied::new(law, service, &procedure) {
            Ok(mut it) => {
                let here = found.len();
                let done = if own { it.flaws(shared, found) } else { gaps::check(&mut it, found) };
                if done.is_err() {
                    found.truncate(here);
                    found.push(too_large(service, &procedure));
                }
            }
            Err(TooLarge::Cases | TooLarge::Classes) => found.push(too_large(service, &procedure)),
        }
    }
}

/// What is shared by the procedures of a law, and is judged in all of them together.
pub(super) struct Shared {
    /// The conditions that are a flaw wherever they stand.
    conditions: conditions::Everywhere,
    /// The facts that are read and change nothing wherever they are read.
    facts: facts::Everywhere,
}

impl Shared {
    /// What is shared by all procedures of a law.
    pub fn of(law: &Checked) -> Self {
        let mut shared = Self { conditions: conditions::Everywhere::default(), facts: facts::Everywhere::of(law) };
        for service in law.services.values() {
            for procedure in service.procedures.values() {
                if let Ok(mut it) = Studied::new(law, service, procedure)
                    && shared.conditions.add(&mut it).is_ok()
                {
                    shared.facts.add(&mut it);
                }
            }
        }
        shared
    }

    /// The conditions outside procedures of a regime that are never or always met.
    pub fn openly(law: &Checked, regime: &str) -> Vec<Flawed> {
        openly::flaws(law).into_iter().filter(|it| it.regime == regime).collect()
    }

    /// The facts that no rule reads, told of a regime.
    pub fn unread(law: &Checked, regime: &str) -> Vec<Flawed> {
        facts::unread(law).into_iter().map(|it| Flawed { regime: regime.to_owned(), ..it }).collect()
    }
}

/// The flaws that are certainly mistakes of whoever wrote the rules, each once.
pub(super) fn mistakes(law: &Checked) -> Vec<Flawed> {
    let mut conditions = conditions::Everywhere::default();
    for service in law.services.values() {
        for procedure in service.procedures.values() {
            if let Ok(mut it) = Studied::new(law, service, procedure) {
                // Nothing is said of what is too large.
                let _ = conditions.add(&mut it);
            }
        }
    }
    let mut found = conditions.mistakes();
    found.extend(openly::flaws(law));
    found.extend(facts::unread(law));
    found
}

fn too_large(service: &Service, procedure: &Procedure) -> Flawed {
    Flawed {
        flaw: Flaw::TooLarge,
        regime: service.regime.clone(),
        service: Some(service.id.clone()),
        procedure: Some(procedure.id.clone()),
        cites: Vec::new(),
        spans: vec![procedure.span],
        case: None,
    }
}

impl<'l> Studied<'l> {
    /// Walks through a procedure.
    pub(super) fn new(law: &'l Checked, service: &'l Service, procedure: &'l Procedure) -> Result<Self, TooLarge> {
        let mut conditions = Vec::new();
        procedure.conditions(&mut |it| conditions.push(it));
        let mut universe = Universe::of(law, Some(service), &service.regime, &conditions)?;
        let walk = walk::walk(procedure, &mut universe)?;
        Ok(Self { law, service, procedure, universe, walk })
    }

    fn flaws(&mut self, shared: &Shared, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
        conditions::check(self, shared, found)?;
        grounds::check(self, found)?;
        documents::check(self, found)?;
        fees::check(self, found)?;
        consequences::check(self, found)?;
        facts::check(self, shared, found)?;
        hearing::check(self, found)?;
        gaps::check(self, found)
    }

    /// A flaw of the procedure, without a case.
    pub(super) fn flawed(&self, flaw: Flaw, cites: &[&[Citation]], spans: &[Span]) -> Flawed {
        let mut all: Vec<Citation> = Vec::new();
        for clause in cites.iter().copied().flatten() {
            if !all.contains(clause) {
                all.push(clause.clone());
            }
        }
        Flawed {
            flaw,
            regime: self.service.regime.clone(),
            service: Some(self.service.id.clone()),
            procedure: Some(self.procedure.id.clone()),
            cites: all,
            spans: spans.to_vec(),
            case: None,
        }
    }

    /// The smallest case of a set; none where it is empty.
    pub(super) fn smallest(&mut self, cases: Cases) -> Result<Option<SmallCase>, TooLarge> {
        Ok(self.universe.smallest(cases)?.map(|case| small_case(self.law, &self.universe, &case)))
    }
}

/// A case of a universe as one that can be run: what is not as usual.
fn small_case(law: &Law, universe: &Universe, case: &[usize]) -> SmallCase {
    let mut small = SmallCase::default();
    let mut stated = Vec::new();
    for (it, at) in universe.dimensions.iter().zip(case).filter(|(it, at)| it.usual != **at) {
        let Some(value) = it.values.get(*at).copied() else { continue };
        match it.kind {
            DimensionKind::Fact => {
                let name = law.facts.get(&it.id).and_then(|fact| fact.values.get(value));
                small.facts.push((it.id.clone(), name.cloned().unwrap_or_default()));
                stated.push(Condition::Fact(it.id.clone(), value));
            }
            DimensionKind::Choice => {
                let reading = law.choices.get(&it.id).and_then(|choice| choice.readings.get(value));
                small.assume.push((it.id.clone(), reading.map(|it| it.value.id.clone()).unwrap_or_default()));
                stated.push(Condition::Reading(it.id.clone(), value));
            }
            DimensionKind::Open => {}
        }
    }
    let clauses: Vec<Message> = stated.iter().map(|it| clause(it, law)).collect();
    small.told = (!clauses.is_empty()).then(|| message!("logic-case", stated: messages(clauses)));
    small
}
