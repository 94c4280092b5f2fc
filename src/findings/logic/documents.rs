//! `document_twice`, `document_fetched`, `exception_taken_back`: lines on documents that get into each other's way.

use super::{RuleKind, Studied};
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Cited, Condition, Law, Listed};
use crate::span::Span;
use indexmap::IndexMap;

/// A line that names a document, with the cases in which it does under the readings that are followed.
#[derive(Clone)]
struct Line {
    cites: Vec<Citation>,
    span: Span,
    cases: Cases,
    /// Whether it makes an exception: something must not be so.
    excepts: bool,
}

pub(super) fn check(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let required = lines(it, RuleKind::Document, &it.procedure.documents)?;
    let fetched = lines(it, RuleKind::Fetched, &it.procedure.fetched)?;
    for (id, lines) in &required {
        for (position, one) in lines.iter().enumerate() {
            for other in lines.iter().skip(position + 1) {
                let both = it.universe.diagrams.both(one.cases, other.cases)?;
                let (cites, spans) = ([one.cites.as_slice(), &other.cites], [other.span, one.span]);
                if !both.is_empty() {
                    let mut flawed = it.flawed(Flaw::DocumentTwice(id.clone()), &cites, &spans);
                    flawed.case = it.smallest(both)?;
                    found.push(flawed);
                }
                if (one.excepts || other.excepts)
                    && let Some(shown) = taken_back(it, one.cases, other.cases)?
                {
                    let mut flawed = it.flawed(Flaw::ExceptionTakenBack(id.clone()), &cites, &spans);
                    flawed.case = it.smallest(shown)?;
                    found.push(flawed);
                }
            }
        }
        for (one, other) in lines.iter().flat_map(|one| fetched.get(id).into_iter().flatten().map(move |it| (one, it)))
        {
            let both = it.universe.diagrams.both(one.cases, other.cases)?;
            if !both.is_empty() {
                let (cites, spans) = ([one.cites.as_slice(), &other.cites], [one.span, other.span]);
                let mut flawed = it.flawed(Flaw::DocumentFetched(id.clone()), &cites, &spans);
                flawed.case = it.smallest(both)?;
                found.push(flawed);
            }
        }
    }
    Ok(())
}

/// The cases that a line excepts and another line covers, where that leaves no exception.
fn taken_back(it: &mut Studied<'_>, one: Cases, other: Cases) -> Result<Option<Cases>, TooLarge> {
    let followed = it.universe.followed;
    let excepted = it.universe.diagrams.without(followed, one)?;
    let also = it.universe.diagrams.without(followed, other)?;
    if one.is_empty() || other.is_empty() || (excepted.is_empty() && also.is_empty()) {
        return Ok(None);
    }
    let both = it.universe.diagrams.either(one, other)?;
    let left = it.universe.diagrams.without(followed, both)?;
    Ok(left.is_empty().then_some(if excepted.is_empty() { also } else { excepted }))
}

/// The lines of a list by the documents that they name.
fn lines(
    it: &mut Studied<'_>,
    kind: RuleKind,
    listed: &[Cited<Listed>],
) -> Result<IndexMap<String, Vec<Line>>, TooLarge> {
    let asked = it.walk.asked.iter().filter(|asked| asked.kind == kind).map(|asked| asked.holds);
    let asked: Vec<Cases> = asked.collect();
    let mut lines: IndexMap<String, Vec<Line>> = IndexMap::new();
    for (line, holds) in listed.iter().zip(asked) {
        let cases = it.universe.diagrams.both(holds, it.universe.followed)?;
        for id in &line.value.ids {
            let excepts = excepts(&line.value.when, it.law);
            let line = Line { cites: line.cites.clone(), span: line.span, cases, excepts };
            lines.entry(id.clone()).or_default().push(line);
        }
    }
    Ok(lines)
}

/// Whether a condition asks that something is not so.
fn excepts(condition: &Condition, law: &Law) -> bool {
    match condition {
        Condition::Not(_) => true,
        Condition::Fact(id, 0) => law.facts.get(id).is_some_and(|it| it.boolean),
        Condition::All(parts) => parts.iter().any(|it| excepts(it, law)),
        _ => false,
    }
}
