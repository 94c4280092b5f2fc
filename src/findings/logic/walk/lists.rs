//! The end of all cases; terms, fees and papers, which are of no one point of a case.

use super::super::rule::{Effect, RuleKind};
use super::super::universe::Found;
use super::{State, Walker, at, key};
use crate::explore::{Cases, TooLarge};
use crate::model::{Cited, Condition, Listed, Silence};

impl<'p> Walker<'p, '_> {
    /// What all cases come to in the end.
    pub(super) fn close(&mut self, end: &State) -> Result<(), TooLarge> {
        let procedure = self.procedure;
        let decided = self.universe.diagrams.without(Cases::ALL, end.silent)?;
        let mut rest = Cases::ALL;
        for found in &end.found {
            let refused = self.universe.diagrams.both(*found, decided)?;
            self.walk.refused.push(refused);
            rest = self.universe.diagrams.without(rest, refused)?;
        }
        let mut rest = decided;
        for tacit in &procedure.tacit {
            let holds = self.ask((RuleKind::Tacit, ""), &tacit.value.when, at(tacit), decided, &end.found)?;
            let applies = self.first(holds, &mut rest, decided)?;
            self.effect(
                format!("silence {:?} {:?}", tacit.value.end, tacit.value.opens.as_ref().map(|it| &it.value)),
                applies,
            );
        }
        let grounds = procedure.grounds.iter().zip(self.walk.refused.clone());
        for (ground, refused) in grounds {
            self.effect(format!("ground {}", ground.value.id), refused);
        }
        self.undecided(end, decided)
    }

    /// The cases in which the step that decides is passed over, and nothing is found.
    pub(super) fn undecided(&mut self, end: &State, decided: Cases) -> Result<(), TooLarge> {
        let mut deciding = self.procedure.steps.iter().filter(|it| it.value.decides.is_some());
        let Some(step) = deciding.next().filter(|it| it.value.when != Condition::Always) else { return Ok(()) };
        let taken = self.walk.happened.get(&step.value.id).copied().unwrap_or(Cases::NONE);
        let mut passed = self.universe.diagrams.without(decided, taken)?;
        for found in &end.found {
            passed = self.universe.diagrams.without(passed, *found)?;
        }
        self.fall("no_decision", None, Some(Silence::NoDecision), passed, at(step));
        Ok(())
    }

    /// Terms, fees and papers, which are of no one point of a case.
    pub(super) fn lists(&mut self) -> Result<(), TooLarge> {
        let procedure = self.procedure;
        let mut rest = Cases::ALL;
        let mut applied: Vec<(Effect, Cases)> = Vec::new();
        for term in &procedure.terms {
            let it = &term.value;
            let holds = self.ask_openly((RuleKind::Term, &it.from), &it.when, at(term), Cases::ALL)?;
            let applies = self.first(holds, &mut rest, Cases::ALL)?;
            let effect = format!("term {} from {}", key(it.period), it.from);
            self.taken_by_another(&effect, &applied)?;
            applied.push((effect.clone(), applies));
            self.effect(effect, applies);
        }
        rest = Cases::ALL;
        applied.clear();
        for fee in &procedure.fees {
            let it = &fee.value;
            let rule = (RuleKind::Fee, "");
            let holds = self.universe.weigh(&it.when, Found::None)?;
            self.note(rule, &it.when, at(fee), Cases::ALL, holds);
            let applies = self.first(holds, &mut rest, Cases::ALL)?;
            let effect = format!("fee {:?}", it.charge);
            self.taken_by_another(&effect, &applied)?;
            applied.push((effect.clone(), applies));
            self.effect(effect, applies);
        }
        let kinds = [
            (RuleKind::Payment, &procedure.payments),
            (RuleKind::Document, &procedure.documents),
            (RuleKind::Fetched, &procedure.fetched),
            (RuleKind::Result, &procedure.results),
            (RuleKind::Occasion, &procedure.occasions),
        ];
        for (kind, lists) in kinds {
            for list in lists {
                self.listed(kind, list, Cases::ALL)?;
            }
        }
        for duty in &procedure.duties {
            let it = &duty.value;
            let holds = self.ask_openly((RuleKind::Duty, &it.id), &it.when, at(duty), Cases::ALL)?;
            let within = it.within.as_ref().map(|(period, from)| format!("{} {from}", key(*period)));
            self.effect(format!("duty {} {within:?}", it.id), holds);
        }
        Ok(())
    }

    pub(super) fn listed(&mut self, kind: RuleKind, list: &'p Cited<Listed>, reach: Cases) -> Result<(), TooLarge> {
        let it = &list.value;
        let id = it.ids.first().map(String::as_str).unwrap_or_default();
        let holds = self.ask_openly((kind, id), &it.when, at(list), reach)?;
        for id in &it.ids {
            self.effect(format!("{} {id} {:?}", kind.name(), it.forms), holds);
        }
        Ok(())
    }
}
