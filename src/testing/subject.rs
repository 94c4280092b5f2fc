//! What a difference is about, and the rules that it comes from.

use super::snapshot::Change;
use crate::case::{CaseRun, Miss, Observed};
use crate::cite::Citation;
use crate::engine::{Basis, CitesIx, EventIx};
use crate::span::Span;

/// What an expectation or a line of a snapshot speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An event, by id.
    Event(String),
    /// What the case comes to, with grounds and a gap that it should, or does, come to.
    Outcome(Vec<String>),
    /// The term.
    Term,
    /// The fee.
    Fee,
    /// What no single rule says: which readings a result rests on, which regime applies.
    Other,
}

/// A rule that something comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its clauses.
    pub clauses: Vec<Citation>,
    /// Where it stands in the rule files.
    pub span: Span,
}

impl Subject {
    /// That of an expectation.
    #[must_use]
    pub fn of_miss(miss: &Miss, run: &CaseRun<'_>) -> Self {
        let mut ids = Vec::new();
        for observed in [&miss.expected, &miss.found] {
            match observed {
                Observed::InTime(id) | Observed::Late(id) | Observed::LateBy(id, ..) | Observed::Never(id) => {
                    return named(id, run);
                }
                Observed::Breach(id, ..) | Observed::Day(id, _) | Observed::Deadline(id, _) => return named(id, run),
                Observed::NoFee | Observed::Fee(..) => return Self::Fee,
                Observed::TermEnd(_) => return Self::Term,
                Observed::Refused(grounds) | Observed::Declared(_, grounds) => ids.extend(grounds.iter().cloned()),
                Observed::Unspecified(gap) => ids.push(gap.clone()),
                Observed::Outcome(_) => {}
            }
        }
        Self::Outcome(ids)
    }

    /// That of a line of a snapshot.
    #[must_use]
    pub fn of_change(change: &Change, run: &CaseRun<'_>) -> Self {
        let Some(line) = change.line() else { return Self::Other };
        match (line.word(), line.of()) {
            ("event" | "breach" | "valid" | "right", Some(id)) => named(id, run),
            ("registered" | "decided" | "completed", _) => named(line.word(), run),
            ("ground" | "gap", Some(id)) => Self::Outcome(vec![id.to_owned()]),
            ("outcome", _) => Self::Outcome(Vec::new()),
            ("term", _) => Self::Term,
            ("fee", _) => Self::Fee,
            _ => Self::Other,
        }
    }
}

/// An event by its id or by the word that stands for it.
fn named(id: &str, run: &CaseRun<'_>) -> Subject {
    let event = match id {
        "registered" => Some(run.plan.registration),
        "decided" => run.plan.decision(),
        "completed" => {
            let last = run.timeline.completed();
            let on_last = |event: &&EventIx| run.timeline.moment(**event).map(|it| it.on) == last;
            run.timeline.order.iter().rev().find(on_last).copied()
        }
        _ => run.plan.event(id),
    };
    event.and_then(|it| run.plan.spec(it)).map_or(Subject::Other, |it| Subject::Event(it.id.clone()))
}

/// The rules that something in a case comes from, the main one first; empty where no single rule says it.
#[must_use]
pub fn rules_of(subject: &Subject, run: &CaseRun<'_>) -> Vec<Rule> {
    let plan = &run.plan;
    let mut found: Vec<CitesIx> = Vec::new();
    match subject {
        Subject::Event(id) => {
            if let Some(event) = plan.event(id) {
                let moment = run.timeline.moment(event);
                found.extend(moment.map(|it| it.cites));
                if moment.is_some_and(|it| it.basis == Basis::Term) {
                    found.extend(term(run));
                }
                // An event without a limit of its own, or that never happens, comes from the rule that orders it.
                if moment.is_none_or(|it| plan.place(it.cites).is_none()) {
                    found.extend(plan.spec(event).map(|it| it.cites));
                }
            }
        }
        Subject::Outcome(ids) => {
            found.extend(run.gap().map(|it| it.cites));
            found.extend(run.grounds().map(|it| it.cites));
            let of_ids = |id: &str| ids.iter().any(|it| it == id);
            found.extend(plan.grounds.iter().filter(|it| of_ids(&it.id)).map(|it| it.cites));
            found.extend(plan.gaps.iter().filter(|it| of_ids(&it.id)).map(|it| it.cites));
        }
        Subject::Term => found.extend(term(run)),
        Subject::Fee => {
            found.extend(plan.fees.iter().find(|it| plan.holds(it, &run.facts)).map(|it| it.cites));
        }
        Subject::Other => {}
    }
    let mut rules: Vec<Rule> = Vec::new();
    for cites in found {
        let Some(span) = plan.place(cites) else { continue };
        let rule = Rule { clauses: plan.cites(cites).to_vec(), span };
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    rules
}

fn term(run: &CaseRun<'_>) -> Option<CitesIx> {
    run.timeline.term.and_then(|it| run.plan.terms.get(it)).map(|it| it.cites)
}
