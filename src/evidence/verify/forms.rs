//! Do rules on papers cite the forms that the clauses beside them refer to?

use crate::cite::Address;
use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::official::Role;
use crate::official::figure::{Figure, Within};
use crate::syntax::tree::Place;
use std::collections::BTreeSet;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let papers: Vec<&Located<'_>> = inquiry.located.iter().filter(|it| it.claim.kind == Kind::Require).collect();
    for rule in &papers {
        for form in &rule.clauses {
            if let Some(number) = form_number(form) {
                referred(inquiry, rule, form, number, faults);
            }
        }
    }
    uncited(inquiry, &papers, faults);
}

/// The number of the form that a clause cites as a whole: `appendix 3`.
fn form_number<'c>(clause: &LocatedClause<'c>) -> Option<&'c str> {
    match clause.clause.citation.places.last() {
        Some(Place::Part { word, number, sub }) if word == "appendix" && sub.is_empty() => Some(number),
        _ => None,
    }
}

/// The place of a form in its annex.
fn appendix(number: &str) -> Address {
    Address(vec![Place::Part { word: "appendix".to_owned(), number: number.to_owned(), sub: Vec::new() }])
}

/// The forms of its own annex that a place refers to, by number.
fn forms(inquiry: &Inquiry<'_>, spot: Spot) -> BTreeSet<String> {
    let figures = inquiry.texts.place(spot).into_iter().flat_map(|it| &it.figures);
    figures
        .filter_map(|mention| match &mention.figure {
            Figure::Reference(reference) if reference.within == Within::Here => match reference.to.0.as_slice() {
                [Place::Part { word, number, .. }] if word == "appendix" => Some(number.clone()),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

/// Whether the clauses beside a form refer to it, where they refer to forms at all.
fn referred(
    inquiry: &Inquiry<'_>,
    rule: &Located<'_>,
    form: &LocatedClause<'_>,
    number: &str,
    faults: &mut Vec<SourceFault>,
) {
    let act = &form.clause.citation.act;
    let beside = rule.clauses.iter().filter(|it| it.clause.citation.act == *act && form_number(it).is_none());
    let mut known = BTreeSet::new();
    let mut named = None;
    for clause in beside {
        let found: BTreeSet<String> = clause.spots().flat_map(|spot| forms(inquiry, spot)).collect();
        if !found.is_empty() {
            named = Some(clause.clause.citation.clone());
            known.extend(found);
        }
    }
    if let (Some(beside), false) = (named, known.contains(number)) {
        let referred = known.iter().map(|it| appendix(it)).collect();
        let citation = form.clause.citation.clone();
        faults.push(SourceFault::Form { citation, beside, referred, span: form.clause.span });
    }
}

/// Forms that a clause on papers refers to and that no rule on papers cites.
fn uncited(inquiry: &Inquiry<'_>, papers: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    let cited: BTreeSet<(&str, Option<&Place>, &str)> = papers
        .iter()
        .flat_map(|it| &it.clauses)
        .filter_map(|it| {
            let citation = &it.clause.citation;
            Some((citation.act.as_str(), citation.places.first(), form_number(it)?))
        })
        .collect();
    for (spot, place) in inquiry.spots().filter(|(_, place)| place.roles.contains(&Role::Document)) {
        let Some(act) = inquiry.texts.text(spot.text).map(|it| it.index().act.as_str()) else { continue };
        let cites = |(it, _): &(&Located<'_>, &LocatedClause<'_>)| it.claim.kind == Kind::Require;
        let Some((_, clause)) = inquiry.citing(spot).find(cites) else { continue };
        for number in forms(inquiry, spot) {
            if !cited.contains(&(act, place.at.0.first(), number.as_str())) {
                let (form, at) = (appendix(&number), inquiry.cite(spot));
                faults.push(SourceFault::FormUncited { form, at, span: clause.clause.span });
            }
        }
    }
}
