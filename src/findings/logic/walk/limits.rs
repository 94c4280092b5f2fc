//! Limits: which of several applies in which cases, and in which it counts from what does not happen.

use super::super::rule::{Effect, RuleKind, limit_key};
use super::super::universe::Found;
use super::{Asked, At, State, Walker, at, clauses};
use crate::explore::{Cases, TooLarge};
use crate::model::{Alternative, Bounds, Cited, Condition, Limit, Part, Request, Silence, Step};

impl<'p> Walker<'p, '_> {
    /// The limits of a step, which a notice without limits has as well but for those that count from what it asks for.
    pub(super) fn limits_of_step(
        &mut self,
        step: &'p Step,
        request: &'p Request,
        (reach, state): (Cases, &State),
    ) -> Result<Cases, TooLarge> {
        let mut rest = reach;
        let mut unstarted = Cases::NONE;
        let mut limits: Vec<(&'p Limit, Cases, At<'p>)> = Vec::new();
        for other in &step.alternatives {
            let it = &other.value;
            let holds = self.ask((RuleKind::Limit, &step.id), &it.when, at(other), reach, &state.found)?;
            let applies = self.first(holds, &mut rest, reach)?;
            limits.push((&it.limit, applies, at(other)));
        }
        limits.extend(step.limit.as_ref().map(|it| (it, rest, (clauses(&request.notice), request.notice.span))));
        for (limit, applies, rule) in limits {
            let of_request = match limit {
                Limit::Within(_, Some(event)) | Limit::OnTheDayOf(event) => {
                    request.parts().any(|part| part.value.event == event.value)
                }
                Limit::Within(_, None) => true,
            };
            if !of_request {
                let late = self.unstarted(Some(limit), applies, rule)?;
                unstarted = self.universe.diagrams.either(unstarted, late)?;
            }
        }
        Ok(unstarted)
    }

    /// What a part of a request does to the term.
    pub(super) fn standstill(&mut self, part: &'p Cited<Part>, reach: Cases, state: &State) -> Result<(), TooLarge> {
        let it = &part.value;
        if let Some(on_term) = &it.on_term {
            let rule = (RuleKind::Standstill, it.event.as_str());
            let affected = self.ask(rule, &on_term.when, at(part), reach, &state.found)?;
            self.effect(format!("{:?} of {}", on_term.effect, it.event), affected);
        }
        Ok(())
    }

    /// The limits of a part of a request; hands back the cases that come to no end.
    pub(super) fn part_limits(
        &mut self,
        part: &'p Cited<Part>,
        reach: Cases,
        state: &State,
    ) -> Result<Cases, TooLarge> {
        let it = &part.value;
        self.limits(&it.event, (it.limit.as_ref(), &it.alternatives), &it.bounds, at(part), (reach, state))
    }

    /// The limits of an event; hands back the cases in which one counts from what does not happen.
    pub(super) fn limits(
        &mut self,
        event: &'p str,
        (ordinary, alternatives): (Option<&'p Limit>, &'p [Cited<Alternative>]),
        bounds: &'p Bounds,
        rule: At<'p>,
        (reach, state): (Cases, &State),
    ) -> Result<Cases, TooLarge> {
        let (rest, mut unstarted) = self.alternatives(event, alternatives, reach, state)?;
        if !alternatives.is_empty() && ordinary.is_some() {
            let taken_before = self.universe.diagrams.without(reach, rest)?;
            let when = &Condition::Always;
            let (cites, span) = rule;
            let (kind, id) = (RuleKind::OrdinaryLimit, event.to_owned());
            self.walk.asked.push(Asked { kind, id, when, cites, span, reach, taken_before, holds: reach });
        }
        self.effect(limit_key(event, ordinary), rest);
        let late = self.unstarted(ordinary, rest, rule)?;
        unstarted = self.universe.diagrams.either(unstarted, late)?;
        let anchors = bounds.not_before.iter().map(|(_, event)| event);
        let anchors = anchors.chain(bounds.ahead.iter().filter_map(|(_, event)| event.as_ref()));
        for anchor in anchors {
            let late = self.not_happened(&anchor.value, reach, rule)?;
            unstarted = self.universe.diagrams.either(unstarted, late)?;
        }
        Ok(unstarted)
    }

    /// The limits that take the place of the ordinary one; hands back the cases that keep it, and those in which one that
    /// applies counts from what does not happen.
    pub(super) fn alternatives(
        &mut self,
        event: &'p str,
        alternatives: &'p [Cited<Alternative>],
        reach: Cases,
        state: &State,
    ) -> Result<(Cases, Cases), TooLarge> {
        let (mut rest, mut unstarted) = (reach, Cases::NONE);
        let mut applied: Vec<(Effect, Cases)> = Vec::new();
        for alternative in alternatives {
            let it = &alternative.value;
            let holds = self.ask((RuleKind::Limit, event), &it.when, at(alternative), reach, &state.found)?;
            let applies = self.first(holds, &mut rest, reach)?;
            let effect = limit_key(event, Some(&it.limit));
            self.taken_by_another(&effect, &applied)?;
            applied.push((effect.clone(), applies));
            self.effect(effect, applies);
            let late = self.unstarted(Some(&it.limit), applies, at(alternative))?;
            unstarted = self.universe.diagrams.either(unstarted, late)?;
        }
        Ok((rest, unstarted))
    }

    /// Of rules of which the first that holds is taken, the cases in which the one asked last is; takes them off the rest.
    pub(super) fn first(&mut self, holds: Cases, rest: &mut Cases, reach: Cases) -> Result<Cases, TooLarge> {
        let before = self.universe.diagrams.without(reach, *rest)?;
        if let Some(asked) = self.walk.asked.last_mut() {
            asked.taken_before = before;
        }
        let applies = self.universe.diagrams.both(*rest, holds)?;
        *rest = self.universe.diagrams.without(*rest, holds)?;
        Ok(applies)
    }

    /// Of the rule asked last, leaves as taken before only what a rule of another effect takes: one that says the same, as
    /// where two acts have the same fee, hides nothing.
    pub(super) fn taken_by_another(&mut self, effect: &Effect, applied: &[(Effect, Cases)]) -> Result<(), TooLarge> {
        let others = applied.iter().filter(|(other, _)| other != effect).map(|(_, cases)| *cases);
        let before = self.universe.diagrams.any(others)?;
        self.walk.asked.last_mut().into_iter().for_each(|it| it.taken_before = before);
        Ok(())
    }

    pub(super) fn unstarted(
        &mut self,
        limit: Option<&'p Limit>,
        reach: Cases,
        rule: At<'p>,
    ) -> Result<Cases, TooLarge> {
        let reach = self.universe.diagrams.without(reach, self.whole_term)?;
        match limit {
            Some(Limit::Within(_, Some(event)) | Limit::OnTheDayOf(event)) => {
                self.not_happened(&event.value, reach, rule)
            }
            Some(Limit::Within(_, None)) | None => Ok(Cases::NONE),
        }
    }

    /// The cases in which something counts from an event that does not happen in them.
    pub(super) fn not_happened(&mut self, event: &'p str, reach: Cases, rule: At<'p>) -> Result<Cases, TooLarge> {
        if !self.procedure.may_be_passed_over(event) {
            return Ok(Cases::NONE);
        }
        let happened = self.walk.happened.get(event).copied().unwrap_or(Cases::NONE);
        let late = self.universe.diagrams.without(reach, happened)?;
        self.fall(&format!("no_{event}_to_count_from"), None, Some(Silence::Start(event.to_owned())), late, rule);
        Ok(late)
    }

    /// The cases in which a step counts as complete on a day that the law names, so that no limit of it is counted.
    pub(super) fn deemed_cases(&mut self, step: &'p Step, reach: Cases, state: &State) -> Result<Cases, TooLarge> {
        let mut all = Cases::NONE;
        for deemed in &step.deemed {
            let holds = self.universe.weigh(&deemed.value.when, Found::Known(&self.grounds, &state.found))?;
            all = self.universe.diagrams.either(all, holds)?;
        }
        self.universe.diagrams.both(reach, all)
    }

    /// The days on which a step counts as complete; hands back the cases in which there is none. Of the cases that come to
    /// it, those of the second set have no limit from a stage.
    pub(super) fn deemed(
        &mut self,
        step: &'p Cited<Step>,
        (reach, unlimited): (Cases, Cases),
        state: &State,
    ) -> Result<Cases, TooLarge> {
        let it = &step.value;
        let (mut rest, mut unstarted) = (reach, Cases::NONE);
        for deemed in &it.deemed {
            let rule = (RuleKind::Deemed, it.id.as_str());
            let holds = self.ask(rule, &deemed.value.when, at(deemed), reach, &state.found)?;
            let applies = self.first(holds, &mut rest, reach)?;
            let after = &deemed.value.after.value;
            self.effect(format!("{} deemed {:?} after {after}", it.id, deemed.value.period), applies);
            let late = self.not_happened(after, applies, at(deemed))?;
            unstarted = self.universe.diagrams.either(unstarted, late)?;
        }
        if !it.deemed.is_empty() && it.limit.is_none() {
            let mut open = self.universe.diagrams.both(rest, unlimited)?;
            for other in &it.alternatives {
                let holds = self.universe.weigh(&other.value.when, Found::Known(&self.grounds, &state.found))?;
                open = self.universe.diagrams.without(open, holds)?;
            }
            self.fall(&format!("no_day_of_{}", it.id), None, Some(Silence::Day(it.id.clone())), open, at(step));
            unstarted = self.universe.diagrams.either(unstarted, open)?;
        }
        Ok(unstarted)
    }
}
