//! What happens in a step: grounds are looked for, something is asked of the applicant, a hearing is held.

use super::super::rule::{RuleKind, limit_key};
use super::super::universe::Found;
use super::{Here, Stage, State, Walker, at, clauses};
use crate::explore::{Cases, TooLarge};
use crate::model::built_in::{HEARING, HEARING_NOTICE};
use crate::model::{Cited, Ground, Hearing, Request, Step, StepPart};

impl<'p> Walker<'p, '_> {
    pub(super) fn part(
        &mut self,
        step: &'p Step,
        part: &'p Cited<StepPart>,
        state: &mut State,
        here: &mut Here<'p>,
    ) -> Result<(), TooLarge> {
        let found = self.universe.diagrams.any(state.found.iter().copied())?;
        let mut open = here.taken;
        for settled in [found, here.halted, here.silent] {
            open = self.universe.diagrams.without(open, settled)?;
        }
        match &part.value {
            StepPart::Finds(stage) => {
                let wanted = |id: &String| match stage.grounds.is_empty() {
                    false => stage.grounds.contains(id),
                    true => !self.procedure.findings().any(|it| it.grounds.contains(id)),
                };
                let procedure = self.procedure;
                let grounds = procedure.grounds.iter().enumerate().filter(|(_, it)| wanted(&it.value.id));
                let grounds: Vec<(usize, &Cited<Ground>)> = grounds.collect();
                let mut seen = Stage {
                    step: &step.id,
                    grounds: grounds.iter().map(|(position, _)| *position).collect(),
                    named: !stage.grounds.is_empty(),
                    reach: open,
                    found: Vec::new(),
                    cites: clauses(part),
                    span: part.span,
                };
                let mut any = Cases::NONE;
                for (position, ground) in grounds {
                    let rule = (RuleKind::Ground, ground.value.id.as_str());
                    let holds = self.ask(rule, &ground.value.when, at(ground), open, &state.found)?;
                    self.find(position, holds, state)?;
                    seen.found.push(holds);
                    any = self.universe.diagrams.either(any, holds)?;
                }
                self.walk.stages.push(seen);
                if let Some(limit) = &stage.limit {
                    here.limited = self.universe.diagrams.either(here.limited, any)?;
                    self.effect(limit_key(&step.id, Some(limit)), any);
                    here.of_stages.push((limit, any, at(part)));
                }
            }
            StepPart::Gap(gap) if gap.conditional => {
                let fallen = self.ask((RuleKind::Gap, &gap.id), &gap.when, at(part), open, &state.found)?;
                self.fall(&gap.id, Some(gap), None, fallen, at(part));
                here.silent = self.universe.diagrams.either(here.silent, fallen)?;
            }
            StepPart::Gap(_) => {}
            StepPart::Request(request) => self.request((step, request), part, (state, here), open)?,
        }
        Ok(())
    }

    pub(super) fn request(
        &mut self,
        (step, request): (&'p Step, &'p Request),
        part: &'p Cited<StepPart>,
        (state, here): (&mut State, &mut Here<'p>),
        open: Cases,
    ) -> Result<(), TooLarge> {
        let id = request.id.as_str();
        let mut goes_on = self.ask((RuleKind::Request, id), &request.when, at(part), open, &state.found)?;
        self.standstill(&request.delivery, goes_on, state)?;
        let mut halted = self.part_limits(&request.notice, goes_on, state)?;
        if request.notice.value.limit.is_none() && request.notice.value.alternatives.is_empty() {
            let late = self.limits_of_step(step, request, (goes_on, state))?;
            halted = self.universe.diagrams.either(halted, late)?;
        }
        goes_on = self.universe.diagrams.without(goes_on, halted)?;
        self.happen(&request.notice.value.event, goes_on)?;
        let mut waits = goes_on;
        if let Some(failing) = &request.failing {
            let it = &failing.value;
            let failed = self.ask((RuleKind::Failing, id), &it.when, at(failing), goes_on, &state.found)?;
            goes_on = self.universe.diagrams.without(goes_on, failed)?;
            match &it.then {
                Ok(ground) => {
                    if let Some(position) = self.grounds.iter().position(|(id, _)| id == ground) {
                        self.find(position, failed, state)?;
                    }
                }
                Err(gap) => {
                    self.fall(&gap.id, Some(gap), None, failed, at(failing));
                    halted = self.universe.diagrams.either(halted, failed)?;
                    waits = goes_on;
                }
            }
            self.effect(format!("failing {id}"), failed);
        }
        let unstarted = self.part_limits(&request.delivery, waits, state)?;
        halted = self.universe.diagrams.either(halted, unstarted)?;
        goes_on = self.universe.diagrams.without(goes_on, unstarted)?;
        self.happen(&request.delivery.value.event, goes_on)?;
        if let Some(study) = &request.study {
            self.standstill(study, goes_on, state)?;
            let unstarted = self.part_limits(study, goes_on, state)?;
            halted = self.universe.diagrams.either(halted, unstarted)?;
            goes_on = self.universe.diagrams.without(goes_on, unstarted)?;
            self.happen(&study.value.event, goes_on)?;
        }
        here.halted = self.universe.diagrams.either(here.halted, halted)?;
        let Some(after) = &request.after_last else { return Ok(()) };
        let found = self.universe.diagrams.any(state.found.iter().copied())?;
        let open = self.universe.diagrams.without(goes_on, found)?;
        let once_more = self.ask((RuleKind::Failing, id), &after.value.when, at(after), open, &state.found)?;
        self.effect(format!("after the last {id}"), once_more);
        match &after.value.then {
            Ok(ground) => {
                if let Some(position) = self.grounds.iter().position(|(id, _)| id == ground) {
                    self.find(position, once_more, state)?;
                }
            }
            Err(gap) => {
                self.fall(&gap.id, Some(gap), None, once_more, at(after));
                here.silent = self.universe.diagrams.either(here.silent, once_more)?;
            }
        }
        Ok(())
    }

    /// A hearing in a step; hands back the cases in which it comes to no end.
    pub(super) fn hearing(
        &mut self,
        step: &'p Step,
        hearing: &'p Cited<Hearing>,
        goes_on: Cases,
        state: &mut State,
    ) -> Result<Cases, TooLarge> {
        let it = &hearing.value;
        let refused = self.universe.ends(&self.grounds, &state.found, None)?;
        let reach = self.universe.diagrams.both(goes_on, refused)?;
        let heard = self.ask((RuleKind::Hearing, &step.id), &it.when, at(hearing), reach, &state.found)?;
        let no_notice = self.unstarted(it.notice.value.limit.as_ref(), heard, at(&it.notice))?;
        let notified = self.universe.diagrams.without(heard, no_notice)?;
        self.happen(HEARING_NOTICE, notified)?;
        let not_held = self.unstarted(Some(&it.held.value), notified, at(&it.held))?;
        let heard = self.universe.diagrams.without(notified, not_held)?;
        self.happen(HEARING, heard)?;
        let before = self.walk.heard.unwrap_or(Cases::NONE);
        self.walk.heard = Some(self.universe.diagrams.either(before, heard)?);
        if let Some(persuades) = &it.persuades {
            let rule = (RuleKind::Persuasion, step.id.as_str());
            let persuaded = self.ask(rule, &persuades.value, at(persuades), heard, &state.found)?;
            for found in &mut state.found {
                *found = self.universe.diagrams.without(*found, persuaded)?;
            }
            self.effect("persuasion".to_owned(), persuaded);
        }
        self.universe.diagrams.either(no_notice, not_held)
    }

    /// The cases of a step that decides in which a hearing is held and a term applies: nothing else limits the step then.
    pub(super) fn left_the_whole_term(
        &mut self,
        step: &'p Step,
        goes_on: Cases,
        state: &State,
    ) -> Result<Cases, TooLarge> {
        let Some(hearing) = step.hearing.as_ref().filter(|_| step.decides.is_some()) else { return Ok(Cases::NONE) };
        let known = Found::Known(&self.grounds, &state.found);
        let mut term = Cases::NONE;
        for it in &self.procedure.terms {
            let holds = self.universe.weigh(&it.value.when, known)?;
            term = self.universe.diagrams.either(term, holds)?;
        }
        let refused = self.universe.ends(&self.grounds, &state.found, None)?;
        let when = self.universe.weigh(&hearing.value.when, known)?;
        let mut heard = self.universe.diagrams.both(goes_on, refused)?;
        for it in [when, term] {
            heard = self.universe.diagrams.both(heard, it)?;
        }
        Ok(heard)
    }
}
