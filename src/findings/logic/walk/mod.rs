//! The walk through a procedure: at each condition, the cases that come to it and those of them in which it holds.
//!
//! Comes in: a procedure and the universe of its cases. Goes out: a [`Walk`]. It asks the conditions in the order in
//! which the engine asks them, of all cases at once. What a late delivery, which only a dated case has, leads to is left
//! out: such a case takes a way that another one takes as well.

mod limits;
mod lists;
mod parts;

use super::rule::{Effect, RuleKind};
use super::universe::{Found, Universe};
use crate::calendar::Period;
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::model::{Cited, Condition, Gap, Limit, Procedure, Silence, Step};
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
    let mut walker = Walker { procedure, universe, grounds, walk: Walk::default(), whole_term: Cases::NONE };
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
    /// The cases to which, in the step under way, a hearing leaves the whole of the term: its own limit is not counted.
    whole_term: Cases,
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
struct Here<'p> {
    /// The cases that take it.
    taken: Cases,
    /// Those in which the step comes to no end.
    halted: Cases,
    /// Those in which something is unsaid that comes to light at its end.
    silent: Cases,
    /// Those in which a stage has set the limit.
    limited: Cases,
    /// The limits that stages have set.
    of_stages: Vec<(&'p Limit, Cases, At<'p>)>,
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
        let mut here =
            Here { taken, halted: Cases::NONE, silent: Cases::NONE, limited: Cases::NONE, of_stages: Vec::new() };
        for part in &it.parts {
            self.part(it, part, state, &mut here)?;
        }
        let goes_on = self.universe.diagrams.without(taken, here.halted)?;
        let deemed = self.deemed_cases(it, goes_on, state)?;
        let dated = self.universe.diagrams.without(goes_on, deemed)?;
        let ordinary = self.universe.diagrams.without(dated, here.limited)?;
        self.whole_term = self.left_the_whole_term(it, goes_on, state)?;
        let limits = (it.limit.as_ref(), it.alternatives.as_slice());
        let mut unstarted = self.limits(&it.id, limits, &it.bounds, at(step), (ordinary, state))?;
        for (limit, cases, rule) in std::mem::take(&mut here.of_stages) {
            let cases = self.universe.diagrams.without(cases, deemed)?;
            let late = self.unstarted(Some(limit), cases, rule)?;
            unstarted = self.universe.diagrams.either(unstarted, late)?;
        }
        self.whole_term = Cases::NONE;
        if let Some(hearing) = &it.hearing {
            let late = self.hearing(it, hearing, goes_on, state)?;
            unstarted = self.universe.diagrams.either(unstarted, late)?;
        }
        if let Some(on_term) = &it.on_term {
            let rule = (RuleKind::Standstill, it.id.as_str());
            let affected = self.ask(rule, &on_term.value.when, at(on_term), goes_on, &state.found)?;
            self.effect(format!("{:?} of {}", on_term.value.effect, it.id), affected);
        }
        let late = self.deemed(step, (goes_on, ordinary), state)?;
        unstarted = self.universe.diagrams.either(unstarted, late)?;
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
