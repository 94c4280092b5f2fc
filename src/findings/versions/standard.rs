//! `more_time`, `more_papers`, `ground_unknown`, `conflict_undeclared`: a regulation against the standard above it.
//!
//! The acts of a regime are declared from the highest on. A rule is of the acts that it cites. Two acts are held against
//! each other where both speak of the subject: where both give times to the same event, papers or grounds to the same
//! procedure. A reading that is not followed does not take a rule out of its act.

use crate::calendar::{Period, Unit};
use crate::check::Checked;
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed, SmallCase};
use crate::findings::logic::{DimensionKind, Studied};
use crate::message;
use crate::message::Message;
use crate::model::{Condition, Law, Limit, Procedure, Service, choices_read};
use crate::span::Span;
use crate::syntax::tree::ChoiceKind;
use crate::wording::circumstances;

/// The acts of a regime, the highest first.
struct Ranks<'l>(&'l [String]);

impl Ranks<'_> {
    /// The acts that a rule is of, as positions from the highest on.
    fn of(&self, cites: &[Citation]) -> Vec<usize> {
        let mut ranks: Vec<usize> =
            cites.iter().filter_map(|clause| self.0.iter().position(|act| *act == clause.act)).collect();
        ranks.sort_unstable();
        ranks.dedup();
        ranks
    }

    /// The act of a rule that is of a lower act alone than another rule, and the lowest act of that one; none where it is
    /// not.
    fn below(&self, low: &[Citation], high: &[Citation]) -> Option<(String, String)> {
        let (low, high) = (self.of(low), self.of(high));
        let (first, above) = (low.first().copied()?, high.last().copied()?);
        (first > above).then(|| Some((self.0.get(first)?.clone(), self.0.get(above)?.clone())))?
    }
}

pub(super) fn check(law: &Checked, service: &Service, found: &mut Vec<Flawed>) {
    let Some(regime) = law.regimes.get(&service.regime).filter(|it| it.acts.len() > 1) else { return };
    let ranks = Ranks(&regime.acts);
    remedies(law, &ranks, service, found);
    for procedure in service.procedures.values() {
        let Ok(mut it) = Studied::new(law, service, procedure) else { continue };
        let here = found.len();
        // What is too large is told by the analyses of its logic.
        let looked = times(&ranks, &mut it, found)
            .and_then(|()| fees(&ranks, &mut it, found))
            .and_then(|()| papers(&ranks, &mut it, found));
        if looked.is_err() {
            found.truncate(here);
        }
        grounds(&ranks, &it, found);
    }
}

/// A time that a rule gives.
struct Time<'p> {
    of: Given,
    period: Period,
    when: &'p Condition,
    cites: &'p [Citation],
    span: Span,
    cases: Cases,
}

/// What has a time, and what that counts from.
#[derive(Clone, PartialEq, Eq)]
enum Given {
    Term { from: String },
    Event { event: String, from: Option<String> },
}

impl Given {
    fn told(&self) -> Message {
        match self {
            Given::Term { .. } => message!("logic-of-term"),
            Given::Event { event, .. } => message!("logic-of-event", event: event(event)),
        }
    }

    fn id(&self) -> String {
        match self {
            Given::Term { from } => format!("term from {from}"),
            Given::Event { event, .. } => event.clone(),
        }
    }
}

fn times(ranks: &Ranks<'_>, it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let all = gathered(it)?;
    for low in &all {
        for high in all.iter().filter(|high| high.of == low.of && high.period != low.period) {
            let Some((act, above)) = ranks.below(low.cites, high.cites) else { continue };
            let both = it.universe.diagrams.both(low.cases, high.cases)?;
            if both.is_empty() {
                continue;
            }
            let (of, id) = (low.of.told(), low.of.id());
            let (cites, spans) = ([low.cites, high.cites], [low.span, high.span]);
            if longer(low.period, high.period) {
                let flaw = Flaw::MoreTime {
                    of: of.clone(),
                    id: id.clone(),
                    act: act.clone(),
                    period: low.period,
                    above: above.clone(),
                    instead: high.period,
                };
                let mut flawed = it.flawed(flaw, &cites, &spans);
                flawed.case = shown(it, both, low.when)?;
                found.push(flawed);
            }
            if !declared(it.law, [low.when, high.when]) {
                let flaw = Flaw::ConflictUndeclared { of, id, act, other: above };
                found.push(it.flawed(flaw, &cites, &spans));
            }
        }
    }
    Ok(())
}

/// Fees of which two acts give different ones for the same case.
fn fees(ranks: &Ranks<'_>, it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let procedure: &Procedure = it.procedure;
    for low in &procedure.fees {
        for high in procedure.fees.iter().filter(|high| high.value.charge != low.value.charge) {
            let Some((act, other)) = ranks.below(&low.cites, &high.cites) else { continue };
            let (one, two) = (under_some_reading(it, &low.value.when)?, under_some_reading(it, &high.value.when)?);
            let both = it.universe.diagrams.both(one, two)?;
            if !both.is_empty() && !declared(it.law, [&low.value.when, &high.value.when]) {
                let flaw = Flaw::ConflictUndeclared { of: message!("logic-of-fee"), id: "fee".to_owned(), act, other };
                found.push(it.flawed(flaw, &[&low.cites, &high.cites], &[low.span, high.span]));
            }
        }
    }
    Ok(())
}

/// Whether a period is certainly longer than another one.
fn longer(one: Period, other: Period) -> bool {
    match (one.unit, other.unit) {
        (a, b) if a == b => one.count > other.count,
        (Unit::WorkingDays, Unit::CalendarDays) => one.count >= other.count && one.count > 0,
        _ => false,
    }
}

/// The times of a procedure that conditions of the model give, each with the cases in which it does under some reading.
fn gathered<'p>(it: &mut Studied<'p>) -> Result<Vec<Time<'p>>, TooLarge> {
    let procedure = it.procedure;
    let mut all: Vec<(Given, Period, &'p Condition, &'p [Citation], Span)> = Vec::new();
    for term in &procedure.terms {
        let of = Given::Term { from: term.value.from.clone() };
        all.push((of, term.value.period, &term.value.when, &term.cites, term.span));
    }
    let mut limit = |event: &str, limit: Option<&Limit>, when: &'p Condition, cites: &'p [Citation], span: Span| {
        if let Some(Limit::Within(period, from)) = limit {
            let of = Given::Event { event: event.to_owned(), from: from.as_ref().map(|it| it.value.clone()) };
            all.push((of, *period, when, cites, span));
        }
    };
    for step in &procedure.steps {
        limit(&step.value.id, step.value.limit.as_ref(), &Condition::Always, &step.cites, step.span);
        for other in &step.value.alternatives {
            limit(&step.value.id, Some(&other.value.limit), &other.value.when, &other.cites, other.span);
        }
        for part in &step.value.parts {
            let crate::model::StepPart::Request(request) = &part.value else { continue };
            for part in request.parts() {
                limit(&part.value.event, part.value.limit.as_ref(), &Condition::Always, &part.cites, part.span);
                for other in &part.value.alternatives {
                    limit(&part.value.event, Some(&other.value.limit), &other.value.when, &other.cites, other.span);
                }
            }
        }
    }
    let mut times = Vec::with_capacity(all.len());
    for (of, period, when, cites, span) in all {
        let cases = under_some_reading(it, when)?;
        times.push(Time { of, period, when, cites, span, cases });
    }
    Ok(times)
}

/// The cases in which a condition holds under some reading.
fn under_some_reading(it: &mut Studied<'_>, when: &Condition) -> Result<Cases, TooLarge> {
    let mut cases = it.universe.holding(when)?;
    for at in 0..it.universe.dimensions.len() {
        if it.universe.dimensions.get(at).is_some_and(|it| it.kind != DimensionKind::Fact) {
            cases = it.universe.diagrams.forget(cases, at)?;
        }
    }
    Ok(cases)
}

fn papers(ranks: &Ranks<'_>, it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let procedure: &Procedure = it.procedure;
    for line in &procedure.documents {
        // The acts above have to list papers of this procedure as well.
        let above = procedure.documents.iter().find_map(|other| ranks.below(&line.cites, &other.cites));
        let Some((act, above)) = above else { continue };
        for id in &line.value.ids {
            let mut rest = under_some_reading(it, &line.value.when)?;
            for other in procedure.documents.iter().filter(|other| other.value.ids.contains(id)) {
                if ranks.below(&line.cites, &other.cites).is_some() {
                    let covered = under_some_reading(it, &other.value.when)?;
                    rest = it.universe.diagrams.without(rest, covered)?;
                }
            }
            if rest.is_empty() {
                continue;
            }
            let when = circumstances(&line.value.when, it.law);
            let flaw = Flaw::MorePapers { document: id.clone(), act: act.clone(), above: above.clone(), when };
            // The lists of the acts above, in which the document is not.
            let lists = procedure.documents.iter().filter(|other| ranks.below(&line.cites, &other.cites).is_some());
            let cites: Vec<&[Citation]> =
                std::iter::once(line.cites.as_slice()).chain(lists.map(|other| other.cites.as_slice())).collect();
            let mut flawed = it.flawed(flaw, &cites, &[line.span]);
            flawed.case = shown(it, rest, &line.value.when)?;
            found.push(flawed);
            if !declared(it.law, [&line.value.when]) {
                let of = message!("logic-of-document", document: document(id));
                let flaw = Flaw::ConflictUndeclared { of, id: id.clone(), act: act.clone(), other: above.clone() };
                found.push(it.flawed(flaw, &[&line.cites], &[line.span]));
            }
        }
    }
    Ok(())
}

fn grounds(ranks: &Ranks<'_>, it: &Studied<'_>, found: &mut Vec<Flawed>) {
    let named = || it.procedure.grounds.iter().filter(|ground| ground.value.named);
    let mut speaking: Vec<usize> = named().flat_map(|ground| ranks.of(&ground.cites)).collect();
    speaking.sort_unstable();
    speaking.dedup();
    for ground in named() {
        let its = ranks.of(&ground.cites);
        for other in speaking.iter().filter(|rank| !its.contains(rank)) {
            let acts = its.first().and_then(|one| Some((ranks.0.get(*one)?, ranks.0.get(*other)?)));
            if let Some((act, other)) = acts {
                let ground_id = ground.value.id.clone();
                let flaw = Flaw::GroundUnknown { ground: ground_id, act: act.clone(), other: other.clone() };
                found.push(it.flawed(flaw, &[&ground.cites], &[ground.span]));
            }
        }
    }
}

/// Remedies and duties of one id that two acts give times. A remedy has no condition, so that no reading can be declared.
fn remedies(law: &Law, ranks: &Ranks<'_>, service: &Service, found: &mut Vec<Flawed>) {
    let remedies = service.remedies.iter().chain(service.procedures.values().flat_map(|it| &it.remedies));
    let remedies = remedies.filter_map(|it| {
        let of = message!("logic-of-remedy", remedy: name(&it.value.id));
        Some((of, &it.value.id, it.value.answered?, None, &Condition::Always, &it.cites, it.span))
    });
    let duties = service.duties.iter().chain(service.procedures.values().flat_map(|it| &it.duties));
    let duties = duties.filter(|it| !it.value.ahead).filter_map(|it| {
        let (period, event) = it.value.within.as_ref()?;
        let of = message!("logic-of-duty", duty: name(&it.value.id));
        Some((of, &it.value.id, *period, Some(event), &it.value.when, &it.cites, it.span))
    });
    let all: Vec<_> = remedies.chain(duties).collect();
    for (of, id, period, event, when, cites, span) in &all {
        for (_, _, instead, _, other_when, clauses, place) in
            all.iter().filter(|it| it.0 == *of && it.3 == *event && it.2 != *period)
        {
            let Some((act, above)) = ranks.below(cites, clauses) else { continue };
            let flawed = |flaw: Flaw| Flawed {
                flaw,
                regime: service.regime.clone(),
                service: Some(service.id.clone()),
                procedure: None,
                cites: cites.iter().chain(clauses.iter()).cloned().collect(),
                spans: vec![*span, *place],
                case: None,
            };
            let same = when == other_when;
            if same && longer(*period, *instead) {
                let (of, id, act, above) = (of.clone(), (*id).clone(), act.clone(), above.clone());
                found.push(flawed(Flaw::MoreTime { of, id, act, period: *period, above, instead: *instead }));
            }
            if same && !declared(law, [when, other_when]) {
                let (of, id) = (of.clone(), (*id).clone());
                found.push(flawed(Flaw::ConflictUndeclared { of, id, act, other: above }));
            }
        }
    }
}

/// Whether one of some conditions asks for the reading of a conflict.
fn declared<const N: usize>(law: &Law, conditions: [&Condition; N]) -> bool {
    let is_conflict = |id: &&str| law.choices.get(*id).is_some_and(|it| it.kind == ChoiceKind::Conflict);
    conditions.iter().any(|it| choices_read(*it).iter().any(&is_conflict))
}

/// The smallest case of a set in which the rule of the lower act applies, under a reading under which it does.
fn shown(it: &mut Studied<'_>, cases: Cases, when: &Condition) -> Result<Option<SmallCase>, TooLarge> {
    let holds = it.universe.holding(when)?;
    let cases = it.universe.diagrams.both(cases, holds)?;
    it.smallest(cases)
}
