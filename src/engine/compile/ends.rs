//! What a case can come to: grounds, other outcomes, what follows from silence, and what comes after.

use super::{Compiler, NO_DECISION, of};
use crate::calendar::{EndOnNonworking, Manner, Period};
use crate::engine::aftermath::{RightSpec, ValiditySpec};
use crate::engine::plan::{CitesIx, GroundSpec, OutcomeSpec, TacitSpec};
use crate::engine::timeline::Outcome;
use crate::model::{Condition, Gap, Ground, Silence, Tacit, TacitEnd, Unsaid};

impl Compiler<'_> {
    pub(super) fn grounds(&mut self) {
        let procedure = self.procedure;
        for ground in &procedure.grounds {
            let when = self.code(&ground.value.when);
            let cites = self.cites(of(ground));
            let Ground { id, outcome, named, .. } = &ground.value;
            let outcome = outcome.as_ref().map_or(Outcome::Refused, |it| self.declared(it));
            self.plan.grounds.push(GroundSpec { id: id.clone(), outcome, named: *named, cites, when });
        }
    }

    /// A declared outcome by its position.
    fn declared(&self, outcome: &str) -> Outcome {
        Outcome::Declared(self.conditions.outcomes().iter().position(|it| it == outcome).unwrap_or_default())
    }

    pub(super) fn outcomes(&mut self) {
        for id in self.conditions.outcomes().to_vec() {
            let when = self.code(&Condition::EndingAs(id.clone()));
            self.plan.outcomes.push(OutcomeSpec { id, when });
        }
    }

    pub(super) fn tacit(&mut self) {
        let procedure = self.procedure;
        let deciding = procedure.steps.iter().find(|it| it.value.decides.is_some());
        if let Some(step) = deciding.filter(|it| it.value.when != Condition::Always) {
            let undecided = Gap {
                id: NO_DECISION.to_owned(),
                when: Condition::Always,
                conditional: true,
                text: Unsaid::Silence(Silence::NoDecision),
            };
            self.plan.undecided = Some(self.gap(&undecided, of(step)));
        }
        for tacit in &procedure.tacit {
            let Tacit { end, opens, when } = &tacit.value;
            let (when, cites) = (self.code(when), self.cites(of(tacit)));
            let said = end.clone();
            let end = end.as_ref().map(|end| self.tacit_end(end, cites));
            let opens = opens.as_ref().map(|it| it.value.clone());
            self.plan.tacit.push(TacitSpec { end, said, opens, cites, when });
        }
    }

    /// What a case comes to by silence, or by being late with a right, and the position of the ground.
    fn tacit_end(&mut self, end: &TacitEnd, cites: CitesIx) -> (Outcome, Option<usize>) {
        match end {
            TacitEnd::Granted => (Outcome::Granted, None),
            TacitEnd::Refused(ground) => (Outcome::Refused, Some(self.tacit_ground(ground, Outcome::Refused, cites))),
            TacitEnd::As(outcome, ground) => {
                let outcome = self.declared(outcome);
                (outcome, ground.as_ref().map(|it| self.tacit_ground(it, outcome, cites)))
            }
        }
    }

    /// How long results are valid, and rights. A result is valid to the day of the number, worked or not, unless the rule
    /// says otherwise: nothing has to be done by then. A right is used in a case that states the fact of its id.
    pub(super) fn aftermath(&mut self) {
        let procedure = self.procedure;
        for validity in &procedure.validities {
            let it = &validity.value;
            let (Some(event), Some(from)) = (self.plan.event(&it.expiry), self.plan.event(&it.from.value)) else {
                continue;
            };
            let manner = Manner { end: it.period.manner.end.or(Some(EndOnNonworking::Keep)), ..it.period.manner };
            let (when, cites) = (self.code(&it.when), self.cites(of(validity)));
            let (result, period) = (it.result.clone(), Period { manner, ..it.period });
            let of_outcomes = it.names_outcomes();
            self.plan.validities.push(ValiditySpec { event, result, period, from, cites, when, of_outcomes });
        }
        for right in &procedure.rights {
            let it = &right.value;
            let (period, named) = &it.within;
            let (Some(event), Some(from)) = (self.plan.event(&it.id), self.plan.event(&named.value)) else { continue };
            let never = Condition::Not(Box::new(Condition::Always));
            let (when, used) = (self.code(&it.when), self.code(it.used.as_ref().unwrap_or(&never)));
            let cites = self.cites(of(right));
            let missed = it.missed.as_ref().map(|end| self.tacit_end(end, cites));
            let unsaid = |id: String, text: Silence| Gap {
                id,
                when: Condition::Always,
                conditional: true,
                text: Unsaid::Silence(text),
            };
            let late = self.gap(&unsaid(format!("late_{}", it.id), Silence::LateRight(it.id.clone())), of(right));
            let unstarted = self.unstarted(&named.value, of(right));
            let opens = it.opens.as_ref().map(|it| it.value.clone());
            let (period, ahead) = (*period, it.ahead);
            let spec = RightSpec { event, period, from, ahead, opens, cites, missed, late, unstarted, when, used };
            self.plan.rights.push(spec);
        }
    }

    /// The position of a ground that silence leads to; one that nothing else gives is put at the end.
    fn tacit_ground(&mut self, id: &str, outcome: Outcome, cites: CitesIx) -> usize {
        let known = self.plan.grounds.iter().position(|it| it.id == id && it.outcome == outcome);
        known.unwrap_or_else(|| {
            let when = self.code(&Condition::Not(Box::new(Condition::Always)));
            self.plan.grounds.push(GroundSpec { id: id.to_owned(), outcome, named: true, cites, when });
            self.plan.grounds.len() - 1
        })
    }
}
