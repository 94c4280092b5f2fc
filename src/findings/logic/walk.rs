//! The walk through a procedure: at each condition, the cases that come to it and those of them in which it holds.
//!
//! Comes in: a procedure and the universe of its cases. Goes out: a [`Walk`]. It asks the conditions in the order in
//! which the engine asks them, of all cases at once. What a late delivery, which only a dated case has, leads to is left
//! out: such a case takes a way that another one takes as well.

use super::rule::{Effect, RuleKind, limit_key};
use super::universe::{Found, Universe};
use crate::calendar::Period;
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::model::built_in::{HEARING, HEARING_NOTICE};
use crate::model::{
    Alternative, Bounds, Cited, Condition, Gap, Hearing, Limit, Listed, Part, Procedure, Request, Silence, Step,
    StepPart,
};
use crate::span::Span;
use std::collections::HashMap;

/// A condition where it is asked.
#[derive(Debug, Clone)]
pub(in crate::findings) struct Asked<'p> {
    /// The rule that has it.
    pub kind: RuleKind,
    /// What the rule is of: an event, a ground, a document.
    pub id: String,
    /// The condition.
    pub when: &'p Condition,
    /// The clauses of the rule.
    pub cites: &'p [Citation],
    /// Where it stands.
    pub span: Span,
    /// The cases in which it is asked.
    pub reach: Cases,
    /// Those of them in which a rule before it holds that is taken instead.
    pub taken_before: Cases,
    /// Those of them in which it holds.
    pub holds: Cases,
}

/// A stage at which grounds are looked for.
#[derive(Debug, Clone)]
pub(in crate::findings) struct Stage<'p> {
    /// The step.
    pub step: &'p str,
    /// The grounds, by position.
    pub grounds: Vec<usize>,
    /// Whether it names them, and is not for all that no other stage names.
    pub named: bool,
    /// The cases that come to it.
    pub reach: Cases,
    /// The cases in which each of the grounds is found here.
    pub found: Vec<Cases>,
    /// The clauses.
    pub cites: &'p [Citation],
    /// Where it stands.
    pub span: Span,
}

/// A gap with the cases that fall into it.
#[derive(Debug, Clone)]
pub(in crate::findings) struct Fallen<'p> {
    /// What it is called.
    pub id: String,
    /// What it is, where rules say so.
    pub gap: Option<&'p Gap>,
    /// What it is, where it follows from a rule itself.
    pub silence: Option<Silence>,
    /// The cases.
    pub cases: Cases,
    /// The clauses.
    pub cites: &'p [Citation],
    /// Where it stands.
    pub span: Span,
}

/// What all cases of a procedure come to.
#[derive(Debug, Default)]
pub(in crate::findings) struct Walk<'p> {
    /// Every condition.
    pub asked: Vec<Asked<'p>>,
    /// The stages.
    pub stages: Vec<Stage<'p>>,
    /// The cases that fall into each gap.
    pub gaps: Vec<Fallen<'p>>,
    /// The cases in which each event happens.
    pub happened: HashMap<String, Cases>,
    /// The cases in which each ground is found at any time.
    pub found: Vec<Cases>,
    /// The cases that are refused on each ground, or come to its outcome on it.
    pub refused: Vec<Cases>,
    /// The cases in which a hearing is held.
    pub heard: Option<Cases>,
    /// What rules do, with the cases in which they do it.
    pub effects: Vec<(Effect, Cases)>,
}

/// Walks through a procedure.
pub(super) fn walk<'p>(procedure: &'p Procedure, universe: &mut Universe) -> Result<Walk<'p>, TooLarge> {
    let grounds = procedure.grounds.iter().map(|it| (it.value.id.as_str(), it.value.outcome.as_deref())).collect();
    let mut walker = Walker { procedure, universe, grounds, walk: Walk::default() };
    walker.walk.found = vec![Cases::NONE; procedure.grounds.len()];
    walker.steps()?;
    walker.lists()?;
    Ok(walker.walk)
}

struct Walker<'p, 'u> {
    procedure: &'p Procedure,
    universe: &'u mut Universe,
    grounds: Vec<(&'p str, Option<&'p str>)>,
    walk: Walk<'p>,
}

/// What is known after a step.
#[derive(Clone)]
struct State {
    /// The cases in which each ground has been found.
    found: Vec<Cases>,
    /// The cases that have fallen into a gap.
    silent: Cases,
}

/// A step on the way.
struct Here {
    /// The cases that take it.
    taken: Cases,
    /// Those in which the step comes to no end.
    halted: Cases,
    /// Those in which something is unsaid that comes to light at its end.
    silent: Cases,
    /// Those in which a stage has set the limit.
    limited: Cases,
}

/// The clauses and the place of a rule.
type At<'p> = (&'p [Citation], Span);

impl<'p> Walker<'p, '_> {
    fn steps(&mut self) -> Result<(), TooLarge> {
        let procedure = self.procedure;
        let (order, before) = (procedure.step_order().unwrap_or_default(), procedure.all_steps_before());
        let start = State { found: vec![Cases::NONE; procedure.grounds.len()], silent: Cases::NONE };
        let mut after: Vec<Option<State>> = vec![None; procedure.steps.len()];
        let mut followed = vec![false; procedure.steps.len()];
        for position in order {
            let earlier = before.get(position).map(Vec::as_slice).unwrap_or_default();
            for it in earlier {
                followed.get_mut(*it).into_iter().for_each(|it| *it = true);
            }
            let states = earlier.iter().filter_map(|it| after.get(*it)?.as_ref());
            let mut state = join(self.universe, states)?.unwrap_or_else(|| start.clone());
            if let Some(step) = procedure.steps.get(position) {
                self.step(step, &mut state)?;
            }
            after.get_mut(position).into_iter().for_each(|it| *it = Some(state.clone()));
        }
        let last = after.iter().zip(&followed).filter(|(_, followed)| !**followed).filter_map(|(it, _)| it.as_ref());
        let end = join(self.universe, last)?.unwrap_or(start);
        self.close(&end)
    }

    fn step(&mut self, step: &'p Cited<Step>, state: &mut State) -> Result<(), TooLarge> {
        let it = &step.value;
        let comes = self.universe.diagrams.without(Cases::ALL, state.silent)?;
        let taken = self.ask((RuleKind::Step, &it.id), &it.when, at(step), comes, &state.found)?;
        let mut here = Here { taken, halted: Cases::NONE, silent: Cases::NONE, limited: Cases::NONE };
        for part in &it.parts {
            self.part(it, part, state, &mut here)?;
        }
        let goes_on = self.universe.diagrams.without(taken, here.halted)?;
        let ordinary = self.universe.diagrams.without(goes_on, here.limited)?;
        let unstarted = self.limits(&it.id, (it.limit.as_ref(), &it.alternatives), &it.bounds, at(step), (ordinary, state))?;
        if let Some(hearing) = &it.hearing {
            self.hearing(it, hearing, goes_on, state)?;
        }
        here.halted = self.universe.diagrams.either(here.halted, unstarted)?;
        let done = self.universe.diagrams.without(goes_on, unstarted)?;
        self.happen(&it.id, done)?;
        if let Some(extends) = &it.extends {
            self.effect(format!("extends {}", key(extends.value)), done);
        }
        for (kind, lists) in
            [(RuleKind::Check, &it.checks), (RuleKind::HandsOver, &it.hands_over), (RuleKind::Record, &it.records)]
        {
            for list in lists {
                self.listed(kind, list, taken)?;
            }
        }
        for exam in &it.exams {
            let holds = self.ask_openly((RuleKind::Exam, &exam.value.id), &exam.value.when, at(exam), taken)?;
            self.effect(format!("exam {}", exam.value.id), holds);
        }
        for silent in [here.halted, here.silent] {
            state.silent = self.universe.diagrams.either(state.silent, silent)?;
        }
        Ok(())
    }

    fn part(
        &mut self,
        step: &'p Step,
        part: &'p Cited<StepPart>,
        state: &mut State,
        here: &mut Here,
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
                let grounds: Vec<(usize, &Cited<crate::model::Ground>)> = grounds.collect();
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
                    let unstarted = self.unstarted(Some(limit), any, at(part))?;
                    here.halted = self.universe.diagrams.either(here.halted, unstarted)?;
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

    fn request(
        &mut self,
        (step, request): (&'p Step, &'p Request),
        part: &'p Cited<StepPart>,
        (state, here): (&mut State, &mut Here),
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
        Ok(())
    }

    /// The limits of a step, which a notice without limits has as well but for those that count from what it asks for.
    fn limits_of_step(
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

    /// Whether the clock stands still until a part of a request is done.
    fn standstill(&mut self, part: &'p Cited<Part>, reach: Cases, state: &State) -> Result<(), TooLarge> {
        let it = &part.value;
        if let Some(when) = &it.outside_term {
            let stands = self.ask((RuleKind::Standstill, &it.event), when, at(part), reach, &state.found)?;
            self.effect(format!("standstill {}", it.event), stands);
        }
        Ok(())
    }

    /// The limits of a part of a request; hands back the cases that come to no end.
    fn part_limits(&mut self, part: &'p Cited<Part>, reach: Cases, state: &State) -> Result<Cases, TooLarge> {
        let it = &part.value;
        self.limits(&it.event, (it.limit.as_ref(), &it.alternatives), &it.bounds, at(part), (reach, state))
    }

    /// The limits of an event; hands back the cases in which one counts from what does not happen.
    fn limits(
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
    fn alternatives(
        &mut self,
        event: &'p str,
        alternatives: &'p [Cited<Alternative>],
        reach: Cases,
        state: &State,
    ) -> Result<(Cases, Cases), TooLarge> {
        let (mut rest, mut unstarted) = (reach, Cases::NONE);
        for alternative in alternatives {
            let it = &alternative.value;
            let holds = self.ask((RuleKind::Limit, event), &it.when, at(alternative), reach, &state.found)?;
            let applies = self.first(holds, &mut rest, reach)?;
            self.effect(limit_key(event, Some(&it.limit)), applies);
            let late = self.unstarted(Some(&it.limit), applies, at(alternative))?;
            unstarted = self.universe.diagrams.either(unstarted, late)?;
        }
        Ok((rest, unstarted))
    }

    /// Of rules of which the first that holds is taken, the cases in which the one asked last is; takes them off the rest.
    fn first(&mut self, holds: Cases, rest: &mut Cases, reach: Cases) -> Result<Cases, TooLarge> {
        let before = self.universe.diagrams.without(reach, *rest)?;
        if let Some(asked) = self.walk.asked.last_mut() {
            asked.taken_before = before;
        }
        let applies = self.universe.diagrams.both(*rest, holds)?;
        *rest = self.universe.diagrams.without(*rest, holds)?;
        Ok(applies)
    }

    fn unstarted(&mut self, limit: Option<&'p Limit>, reach: Cases, rule: At<'p>) -> Result<Cases, TooLarge> {
        match limit {
            Some(Limit::Within(_, Some(event)) | Limit::OnTheDayOf(event)) => {
                self.not_happened(&event.value, reach, rule)
            }
            Some(Limit::Within(_, None)) | None => Ok(Cases::NONE),
        }
    }

    /// The cases in which something counts from an event that does not happen in them.
    fn not_happened(&mut self, event: &'p str, reach: Cases, rule: At<'p>) -> Result<Cases, TooLarge> {
        if !self.procedure.may_be_passed_over(event) {
            return Ok(Cases::NONE);
        }
        let happened = self.walk.happened.get(event).copied().unwrap_or(Cases::NONE);
        let late = self.universe.diagrams.without(reach, happened)?;
        self.fall(&format!("no_{event}_to_count_from"), None, Some(Silence::Start(event.to_owned())), late, rule);
        Ok(late)
    }

    fn hearing(
        &mut self,
        step: &'p Step,
        hearing: &'p Cited<Hearing>,
        goes_on: Cases,
        state: &mut State,
    ) -> Result<(), TooLarge> {
        let it = &hearing.value;
        let refused = self.universe.ends(&self.grounds, &state.found, None)?;
        let reach = self.universe.diagrams.both(goes_on, refused)?;
        let heard = self.ask((RuleKind::Hearing, &step.id), &it.when, at(hearing), reach, &state.found)?;
        self.unstarted(it.notice.value.limit.as_ref(), heard, at(&it.notice))?;
        self.happen(HEARING_NOTICE, heard)?;
        self.unstarted(Some(&it.held.value), heard, at(&it.held))?;
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
        Ok(())
    }

    /// What all cases come to in the end.
    fn close(&mut self, end: &State) -> Result<(), TooLarge> {
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
            self.effect(format!("silence {:?} {:?}", tacit.value.end, tacit.value.opens.as_ref().map(|it| &it.value)), applies);
        }
        let grounds = procedure.grounds.iter().zip(self.walk.refused.clone());
        for (ground, refused) in grounds {
            self.effect(format!("ground {}", ground.value.id), refused);
        }
        self.undecided(end, decided)
    }

    /// The cases in which the step that decides is passed over, and nothing is found.
    fn undecided(&mut self, end: &State, decided: Cases) -> Result<(), TooLarge> {
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
    fn lists(&mut self) -> Result<(), TooLarge> {
        let procedure = self.procedure;
        let mut rest = Cases::ALL;
        for term in &procedure.terms {
            let it = &term.value;
            let holds = self.ask_openly((RuleKind::Term, &it.from), &it.when, at(term), Cases::ALL)?;
            let applies = self.first(holds, &mut rest, Cases::ALL)?;
            self.effect(format!("term {} from {}", key(it.period), it.from), applies);
        }
        rest = Cases::ALL;
        for fee in &procedure.fees {
            let it = &fee.value;
            let rule = (RuleKind::Fee, "");
            let holds = self.universe.weigh(&it.when, Found::None)?;
            self.note(rule, &it.when, at(fee), Cases::ALL, holds);
            let applies = self.first(holds, &mut rest, Cases::ALL)?;
            self.effect(format!("fee {:?}", it.amount), applies);
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

    fn listed(&mut self, kind: RuleKind, list: &'p Cited<Listed>, reach: Cases) -> Result<(), TooLarge> {
        let it = &list.value;
        let id = it.ids.first().map(String::as_str).unwrap_or_default();
        let holds = self.ask_openly((kind, id), &it.when, at(list), reach)?;
        for id in &it.ids {
            self.effect(format!("{} {id} {:?}", kind.name(), it.forms), holds);
        }
        Ok(())
    }

    fn ask(
        &mut self,
        rule: (RuleKind, &str),
        when: &'p Condition,
        at: At<'p>,
        reach: Cases,
        found: &[Cases],
    ) -> Result<Cases, TooLarge> {
        let holds = self.universe.weigh(when, Found::Known(&self.grounds, found))?;
        let holds = self.universe.diagrams.both(reach, holds)?;
        self.note(rule, when, at, reach, holds);
        Ok(holds)
    }

    /// The same of a condition that is asked at no one point of a case.
    fn ask_openly(
        &mut self,
        rule: (RuleKind, &str),
        when: &'p Condition,
        at: At<'p>,
        reach: Cases,
    ) -> Result<Cases, TooLarge> {
        let holds = self.universe.weigh(when, Found::Unknown)?;
        let holds = self.universe.diagrams.both(reach, holds)?;
        self.note(rule, when, at, reach, holds);
        Ok(holds)
    }

    fn note(
        &mut self,
        (kind, id): (RuleKind, &str),
        when: &'p Condition,
        (cites, span): At<'p>,
        reach: Cases,
        holds: Cases,
    ) {
        let (id, taken_before) = (id.to_owned(), Cases::NONE);
        self.walk.asked.push(Asked { kind, id, when, cites, span, reach, taken_before, holds });
    }

    fn find(&mut self, ground: usize, cases: Cases, state: &mut State) -> Result<(), TooLarge> {
        for found in [state.found.get_mut(ground), self.walk.found.get_mut(ground)].into_iter().flatten() {
            *found = self.universe.diagrams.either(*found, cases)?;
        }
        Ok(())
    }

    fn happen(&mut self, event: &str, cases: Cases) -> Result<(), TooLarge> {
        let before = self.walk.happened.get(event).copied().unwrap_or(Cases::NONE);
        let all = self.universe.diagrams.either(before, cases)?;
        self.walk.happened.insert(event.to_owned(), all);
        self.effect(format!("event {event}"), cases);
        Ok(())
    }

    fn fall(&mut self, id: &str, gap: Option<&'p Gap>, silence: Option<Silence>, cases: Cases, (cites, span): At<'p>) {
        self.effect(format!("gap {id}"), cases);
        self.walk.gaps.push(Fallen { id: id.to_owned(), gap, silence, cases, cites, span });
    }

    fn effect(&mut self, effect: Effect, cases: Cases) {
        self.walk.effects.push((effect, cases));
    }
}

/// What is known once several steps are over.
fn join<'s>(universe: &mut Universe, states: impl Iterator<Item = &'s State>) -> Result<Option<State>, TooLarge> {
    let mut joined: Option<State> = None;
    for state in states {
        let Some(all) = &mut joined else {
            joined = Some(state.clone());
            continue;
        };
        for (found, more) in all.found.iter_mut().zip(&state.found) {
            *found = universe.diagrams.either(*found, *more)?;
        }
        all.silent = universe.diagrams.either(all.silent, state.silent)?;
    }
    Ok(joined)
}

fn at<T>(rule: &Cited<T>) -> At<'_> {
    (clauses(rule), rule.span)
}

fn clauses<T>(rule: &Cited<T>) -> &[Citation] {
    rule.cites.as_slice()
}

fn key(period: Period) -> String {
    format!("{period:?}")
}
