//! Do statements that say the same in several places of an act say it alike, and do papers, results and the cases in which
//! they are due go together?

use crate::evidence::claim::{Claim, Kind, Literal, Part, Sort, Term};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::official::figure::Figure;
use crate::official::mark::Mark;
use crate::span::Span;
use std::collections::{BTreeMap, BTreeSet};

/// How many others have to agree for one that does not to be told.
const OTHERS: usize = 2;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    alike(inquiry, faults);
    twice(inquiry, faults);
    values(inquiry, faults);
}

/// What a statement says beside its name: its conditions, marks and who acts.
type Shape<'c> = (&'c [Literal], &'c [Mark], Vec<&'c str>);

fn shape(claim: &Claim) -> Shape<'_> {
    let actors = claim.terms.iter().filter(|it| it.part == Part::Actor).map(|it| it.id.as_str());
    (&claim.literals, &claim.marks, actors.collect())
}

/// The figures and marks of the places that a rule cites first: what says the same has the same.
fn said<'i>(inquiry: &Inquiry<'i>, located: &Located<'_>) -> Vec<(&'i [Mark], Vec<&'i Figure>)> {
    let first = located.clauses.first().map(LocatedClause::found).into_iter().flatten();
    let own = first.flat_map(|(text, found)| found.own.iter().map(move |&place| Spot { text, place }));
    let places = own.filter_map(|spot| inquiry.texts.place(spot));
    let measured = |it: &&Figure| it.measure().is_some();
    places.map(|it| (it.marks.as_slice(), it.figures.iter().map(|it| &it.figure).filter(measured).collect())).collect()
}

/// What statements share that are held against each other: the act, the kind, the names, the blocks around, the procedure.
type Alike<'c> = (&'c str, Kind, &'c [String], &'c [String], Option<&'c str>);

/// Statements of one name that rest on places that say the same, and of which one says something else.
fn alike(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut groups: BTreeMap<Alike<'_>, Vec<&Located<'_>>> = BTreeMap::new();
    for located in inquiry.located.iter().filter(|it| !it.claim.inherited) {
        let claim = located.claim;
        let Some(act) = &claim.subject.act else { continue };
        if matches!(claim.kind, Kind::Note | Kind::Gap | Kind::Title | Kind::Limit | Kind::Fetch | Kind::Term) {
            continue;
        }
        let key =
            (act.as_str(), claim.kind, &claim.names[..], &claim.subject.within[..], claim.subject.procedure.as_deref());
        groups.entry(key).or_default().push(located);
    }
    for group in groups.values() {
        for located in group {
            let (own, text) = (shape(located.claim), said(inquiry, located));
            let others: Vec<_> =
                group.iter().filter(|it| it.claim.span != located.claim.span && said(inquiry, it) == text).collect();
            let lines: BTreeSet<Span> = others.iter().map(|it| it.claim.span).collect();
            let Some(one) = others.first() else { continue };
            let agree = others.iter().all(|it| shape(it.claim) == shape(one.claim));
            // A case of its own, which the others' services do not know, makes a difference of its own.
            let services: BTreeSet<&Option<String>> = others.iter().map(|it| &it.claim.subject.service).collect();
            let known = |literal: &Literal| {
                let there =
                    inquiry.located.iter().map(|it| it.claim).filter(|it| services.contains(&it.subject.service));
                there.flat_map(|it| &it.literals).any(|it| it.of == literal.of)
            };
            let open = located.claim.guard.is_some() && located.claim.literals.is_empty();
            let difference = open || !located.claim.literals.iter().all(known);
            if lines.len() >= OTHERS && agree && !difference && own != shape(one.claim) {
                let (kind, names) = (located.claim.kind, located.claim.names.clone());
                faults.push(SourceFault::Unlike { kind, names, span: located.claim.span, beside: one.claim.span });
            }
        }
    }
}

/// Results and papers told twice in one procedure, and procedures that refuse and have no result but one.
fn twice(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut results: BTreeMap<(&str, &str, &str), Vec<&Claim>> = BTreeMap::new();
    let mut refusing: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
    let mut seen: BTreeMap<(&str, &str, &str, Kind, &str), &Claim> = BTreeMap::new();
    for claim in inquiry.located.iter().map(|it| it.claim) {
        let subject = &claim.subject;
        let (Some(act), Some(service), Some(procedure)) = (&subject.act, &subject.service, &subject.procedure) else {
            continue;
        };
        match claim.kind {
            Kind::Result => results.entry((act, service, procedure)).or_default().push(claim),
            Kind::Refuse => {
                refusing.insert((act, service, procedure));
            }
            Kind::Require => {}
            _ => continue,
        }
        for name in &claim.names {
            let earlier = seen.insert((act, service, procedure, claim.kind, name), claim);
            if let Some(earlier) = earlier.filter(|it| it.literals == claim.literals && same_form(it, claim)) {
                let (kind, names) = (claim.kind, vec![name.clone()]);
                faults.push(SourceFault::Twice { kind, names, span: claim.span, beside: earlier.span });
            }
        }
    }
    for (key, told) in results.iter().filter(|(key, _)| refusing.contains(*key)) {
        let names: BTreeSet<&String> = told.iter().flat_map(|it| &it.names).collect();
        if let (1, Some(claim)) = (names.len(), told.first()) {
            faults.push(SourceFault::OneResult { procedure: key.2.to_owned(), span: claim.span });
        }
    }
}

fn same_form(one: &Claim, other: &Claim) -> bool {
    let forms = |it: &Claim| -> Vec<Term> { it.terms.iter().filter(|it| it.part == Part::Form).cloned().collect() };
    forms(one) == forms(other)
}

/// Papers whose name, or whose place, speaks of one value of a fact, and that are due in the case of another one or in all.
fn values(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let asked: BTreeSet<&str> = inquiry
        .located
        .iter()
        .filter(|it| it.claim.kind == Kind::Require)
        .flat_map(|it| &it.claim.literals)
        .filter(|it| it.value.is_some())
        .map(|it| it.of.as_str())
        .collect();
    for located in inquiry.located.iter().filter(|it| it.claim.kind == Kind::Require && !it.claim.inherited) {
        for fact in &asked {
            let Some(values) = inquiry.rules.values.get(*fact) else { continue };
            let spoken = spoken_value(inquiry, located, values);
            let Some(value) = spoken else { continue };
            // A condition of several alternatives is left to its author.
            let own: Vec<&Literal> = located.claim.literals.iter().filter(|it| it.of == **fact).collect();
            let meets = |it: &&Literal| (it.value.as_ref() == Some(value)) != it.not;
            let open = located.claim.guard.is_some() && located.claim.literals.is_empty();
            if open || !own.is_empty() && own.iter().all(meets) {
                continue;
            }
            let beside = own.is_empty() && !beside_asked(inquiry, located, fact);
            if beside {
                continue;
            }
            faults.push(SourceFault::OtherCase {
                names: located.claim.names.clone(),
                value: value.clone(),
                span: located.claim.span,
            });
        }
    }
}

/// Whether another paper of the procedure hangs on a fact.
fn beside_asked(inquiry: &Inquiry<'_>, located: &Located<'_>, fact: &str) -> bool {
    let subject = &located.claim.subject;
    inquiry.located.iter().map(|it| it.claim).any(|it| {
        it.kind == Kind::Require
            && it.span != located.claim.span
            && (&it.subject.act, &it.subject.service, &it.subject.procedure)
                == (&subject.act, &subject.service, &subject.procedure)
            && it.literals.iter().any(|it| it.of == fact)
    })
}

/// The one value of a fact that the names of papers speak of.
fn spoken_value<'v>(inquiry: &Inquiry<'_>, located: &Located<'_>, values: &'v [String]) -> Option<&'v String> {
    let names = |value: &&String| {
        let term = Term { sort: Sort::Name, id: (*value).clone(), part: Part::Condition };
        let named = located.claim.terms.iter().filter(|it| it.part == Part::Named);
        named.clone().count() > 0 && named.clone().all(|it| inquiry.speech.within(&term, it))
    };
    let mut spoken = values.iter().filter(names);
    let first = spoken.next()?;
    spoken.next().is_none().then_some(first)
}
