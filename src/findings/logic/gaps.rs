//! `gap`, `duty_without_consequence`: each way to a case that the act leaves unspecified, with the smallest case that goes it.

use super::Studied;
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Condition, Silence, Unsaid, facts_read};
use crate::span::Span;
use indexmap::IndexMap;

/// A gap with all cases that fall into it.
struct Gathered {
    text: Unsaid,
    cases: Cases,
    cites: Vec<Citation>,
    span: Span,
}

pub(super) fn check(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let mut gathered: IndexMap<String, Gathered> = IndexMap::new();
    for fallen in &it.walk.gaps {
        let text = match (fallen.gap, &fallen.silence) {
            (Some(gap), _) => gap.text.clone(),
            (None, Some(silence)) => Unsaid::Silence(silence.clone()),
            (None, None) => continue,
        };
        let Gathered { cases, cites, .. } = gathered.entry(fallen.id.clone()).or_insert_with(|| Gathered {
            text,
            cases: Cases::NONE,
            cites: Vec::new(),
            span: fallen.span,
        });
        *cases = it.universe.diagrams.either(*cases, fallen.cases)?;
        if !fallen.cases.is_empty() {
            cites.extend(fallen.cites.iter().cloned());
            cites.extend(fallen.gap.iter().flat_map(|gap| forms(it, &gap.when)).cloned());
        }
    }
    for (gap, Gathered { text, cases, cites, span }) in gathered {
        if cases.is_empty() {
            continue;
        }
        let flaw = match &text {
            // What an answer says is open by its nature.
            Unsaid::Silence(Silence::ContentOfAnswer) => continue,
            Unsaid::Silence(Silence::PerformanceOfDuty) if has_consequence(it) => continue,
            Unsaid::Silence(Silence::PerformanceOfDuty) => Flaw::DutyWithoutConsequence(it.procedure.id.clone()),
            _ => Flaw::Gap { gap, text },
        };
        let mut flawed = it.flawed(flaw, &[&cites], &[span]);
        flawed.case = it.smallest(cases)?;
        found.push(flawed);
    }
    Ok(())
}

/// The clauses of the forms of the service in which a fact is asked for that a condition reads: they let a case say so.
fn forms<'l>(it: &Studied<'l>, when: &Condition) -> Vec<&'l Citation> {
    let facts = facts_read(when);
    let law: &'l crate::model::Law = it.law;
    let forms = law.forms_of(it.service).into_iter();
    forms
        .filter(|form| form.fields.iter().any(|it| facts.contains(it.value.id.as_str())))
        .flat_map(|it| &it.cites)
        .collect()
}

/// Whether a rule of the service is told by its id to be about a duty: a ground, or a fact that conditions read, whose id
/// has that of the duty in it.
fn has_consequence(it: &Studied<'_>) -> bool {
    let duty = it.procedure.id.as_str();
    it.service.procedures.values().any(|procedure| {
        let grounds = procedure.grounds.iter().any(|ground| ground.value.id.contains(duty));
        grounds || facts_read(procedure).iter().any(|fact| fact.contains(duty))
    })
}
