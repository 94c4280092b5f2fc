//! `condition_never`, `condition_always`, `shadowed`, `stage_shadowed`, `step_unreachable`, `request_unreachable`,
//! `hearing_unreachable`, `document_never`, `ground_never`: conditions that are always or never so where they are asked, and
//! what no case comes to because of that.

use super::{RuleKind, Shared, Studied};
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::Condition;
use crate::span::Span;
use indexmap::IndexMap;

/// What is wrong with a condition, by code and ids, and where it stands.
type Verdict = (&'static str, Vec<String>, Span);

fn verdict(flawed: &Flawed) -> Verdict {
    (flawed.flaw.code(), flawed.flaw.about(), place(flawed))
}

fn place(flawed: &Flawed) -> Span {
    flawed.spans.first().copied().unwrap_or_default()
}

/// The conditions of all procedures: how often each is asked, and how often it is a flaw.
#[derive(Default)]
pub(super) struct Everywhere {
    /// By the kind of a rule and its place, in how many procedures it is.
    rules: IndexMap<(RuleKind, Span), usize>,
    /// The verdicts on it, with the procedures that they are of.
    verdicts: IndexMap<Verdict, Vec<Flawed>>,
}

impl Everywhere {
    /// Adds the conditions of a procedure.
    pub fn add(&mut self, it: &mut Studied<'_>) -> Result<(), TooLarge> {
        let mut here: Vec<(RuleKind, Span)> = it.walk.asked.iter().map(|asked| (asked.kind, asked.span)).collect();
        here.extend(it.walk.stages.iter().map(|stage| (RuleKind::Check, stage.span)));
        here.sort_unstable_by_key(|(kind, span)| (kind.name(), *span));
        here.dedup();
        for rule in here {
            *self.rules.entry(rule).or_default() += 1;
        }
        for flawed in verdicts(it)? {
            self.verdicts.entry(verdict(&flawed)).or_default().push(flawed);
        }
        Ok(())
    }

    /// Whether a flaw is one in all procedures that have the rule.
    fn holds(&self, flawed: &Flawed) -> bool {
        let all = self.rules.get(&(kind_of(&flawed.flaw), place(flawed))).copied().unwrap_or_default();
        self.verdicts.get(&verdict(flawed)).is_some_and(|it| it.len() >= all)
    }

    /// Each flaw that is one wherever its rule is followed, once.
    pub fn mistakes(&self) -> Vec<Flawed> {
        let first = self.verdicts.values().filter_map(|it| it.first());
        first.filter(|it| self.holds(it)).cloned().collect()
    }
}

/// The kind of rule that a flaw is of, as it is counted.
fn kind_of(flaw: &Flaw) -> RuleKind {
    match flaw {
        Flaw::NeverTrue((kind, _)) | Flaw::AlwaysTrue((kind, _)) | Flaw::Shadowed((kind, _)) => *kind,
        Flaw::StepUnreachable(_) => RuleKind::Step,
        Flaw::RequestUnreachable(_) => RuleKind::Request,
        Flaw::HearingUnreachable(_) => RuleKind::Hearing,
        Flaw::DocumentNever(_) => RuleKind::Document,
        Flaw::GroundNeverFound(_) => RuleKind::Ground,
        _ => RuleKind::Check,
    }
}

/// The flaws of a procedure that are ones wherever their rules are followed.
pub(super) fn check(it: &mut Studied<'_>, shared: &Shared, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    found.extend(verdicts(it)?.into_iter().filter(|flawed| shared.conditions.holds(flawed)));
    Ok(())
}

/// What is wrong with the conditions of a procedure.
fn verdicts(it: &mut Studied<'_>) -> Result<Vec<Flawed>, TooLarge> {
    let mut found = rules(it)?;
    found.extend(stages(it));
    Ok(found)
}

/// A rule with all places at which its condition is asked.
struct Gathered {
    id: String,
    /// Whether it has a condition.
    conditional: bool,
    /// At one of them at least: some case comes to it, it holds in one, it does not hold in one, it is taken in one.
    reached: bool,
    holds: bool,
    fails: bool,
    taken: bool,
    cites: Vec<crate::cite::Citation>,
}

fn rules(it: &mut Studied<'_>) -> Result<Vec<Flawed>, TooLarge> {
    let mut gathered: IndexMap<(RuleKind, Span, String), Gathered> = IndexMap::new();
    for at in 0..it.walk.asked.len() {
        let Some(asked) = it.walk.asked.get(at) else { continue };
        let (reach, holds, before) = (asked.reach, asked.holds, asked.taken_before);
        let rule = gathered.entry((asked.kind, asked.span, asked.id.clone())).or_insert_with(|| Gathered {
            id: asked.id.clone(),
            conditional: *asked.when != Condition::Always,
            reached: false,
            holds: false,
            fails: false,
            taken: false,
            cites: asked.cites.to_vec(),
        });
        rule.reached |= !reach.is_empty();
        rule.holds |= !holds.is_empty();
        rule.fails |= holds != reach;
        rule.taken |= !it.universe.within(holds, before)?;
    }
    let mut found = Vec::new();
    let mut grounds: Vec<usize> = Vec::new();
    for ((kind, span, _), rule) in gathered {
        let name = (kind, rule.id.clone());
        let flaw = match kind {
            RuleKind::Step if !rule.holds => Flaw::StepUnreachable(rule.id),
            RuleKind::Request if !rule.holds => Flaw::RequestUnreachable(rule.id),
            RuleKind::Hearing if !rule.holds => Flaw::HearingUnreachable(rule.id),
            RuleKind::Document if !rule.holds => Flaw::DocumentNever(vec![rule.id]),
            RuleKind::Ground => {
                let position = it.procedure.grounds.iter().position(|ground| ground.value.id == rule.id);
                let never = position.and_then(|it_is| it.walk.found.get(it_is)).copied() == Some(Cases::NONE);
                match position.filter(|_| never) {
                    Some(position) => {
                        grounds.push(position);
                        Flaw::GroundNeverFound(rule.id)
                    }
                    None if rule.conditional && rule.reached && !rule.fails => Flaw::AlwaysTrue(name),
                    None => continue,
                }
            }
            _ if !rule.reached => continue,
            _ if rule.conditional && !rule.holds => Flaw::NeverTrue(name),
            _ if kind.first_counts() && !rule.taken => Flaw::Shadowed(name),
            _ if rule.conditional && !rule.fails => Flaw::AlwaysTrue(name),
            _ => continue,
        };
        found.push(it.flawed(flaw, &[&rule.cites], &[span]));
    }
    Ok(found)
}

/// Stages to which no case comes, and those that look again for what was looked for before.
fn stages(it: &Studied<'_>) -> Vec<Flawed> {
    let mut found = Vec::new();
    for stage in &it.walk.stages {
        // A step that no case takes is told as that.
        let taken = it
            .walk
            .asked
            .iter()
            .any(|asked| asked.kind == RuleKind::Step && asked.id == stage.step && !asked.holds.is_empty());
        let elsewhere = |ground: &usize| it.walk.found.get(*ground).is_some_and(|cases| !cases.is_empty());
        let idle = stage.grounds.iter().zip(&stage.found).filter(|(ground, here)| here.is_empty() && elsewhere(ground));
        // A stage for all that is left names nothing by itself.
        let idle: Vec<usize> = idle.map(|(ground, _)| *ground).filter(|_| stage.named).collect();
        let empty = stage.reach.is_empty() && !stage.grounds.is_empty();
        let found_nothing = empty || !idle.is_empty();
        if !taken || !found_nothing {
            continue;
        }
        let shown = if stage.reach.is_empty() { &stage.grounds } else { &idle };
        let names = shown.iter().filter_map(|at| it.procedure.grounds.get(*at)).map(|it| it.value.id.clone());
        let flaw = Flaw::StageShadowed { step: stage.step.to_owned(), grounds: names.collect() };
        found.push(it.flawed(flaw, &[stage.cites], &[stage.span]));
    }
    found
}
