//! Parts of one document that state different limits for the same thing: the sections of a regulation that list its
//! steps again and again, and an appendix, a list of requirements or a chart, beside the rules that it belongs to.

use super::layout::{base, is_form, item, unit};
use super::limits::{Limit, PROCEDURES, WINDOWS, limits, lists_of_steps, nearest};
use super::said::place_of;
use super::text::Text;
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::message;
use crate::official::mark::Mark;
use crate::official::term::Term;
use crate::official::{Index, IndexedPlace};

/// The contradictions between the parts of each document of a text.
pub(super) fn contradictions(text: &Text<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (document, places) in text.tops() {
        found.extend(between_sections(text, document));
        found.extend(beside_rules(text, document, places));
        found.extend(left_out_of_term(text, document, places));
        found.extend(form_of_result(text, document));
    }
    found
}

/// Each section against the first, step by step.
fn between_sections(index: &Text<'_>, document: &Address) -> Vec<Contradiction> {
    let sections = lists_of_steps(index, document);
    let Some(((_, first), others)) = sections.split_first() else { return Vec::new() };
    let mut found = in_one_alone(index, &sections);
    for (_, other) in others {
        let mut numbers: Vec<&str> = other.iter().map(|it| item(&it.at)).filter(|it| !it.is_empty()).collect();
        numbers.dedup();
        for number in numbers {
            let mine = limits(of_step(first, number));
            let theirs = limits(of_step(other, number));
            found.extend(of_one_step(index, &mine, &theirs));
        }
    }
    found
}

/// A section: the paragraph and everything in it.
type Section<'i> = (Address, Vec<&'i IndexedPlace>);

/// Times on the way that one section has for a step, and that all others leave out where they have its other times.
fn in_one_alone(index: &Text<'_>, sections: &[Section<'_>]) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (at, places) in sections {
        for limit in limits(places.iter().copied()) {
            let number = item(&limit.place.at);
            let is_window = limit.is_in_days() && limit.purposes().next().is_some();
            if number.is_empty() || !is_window || !limit.purposes().all(|it| WINDOWS.contains(&it)) {
                continue;
            }
            let same = |it: &Limit<'_>| it.mention.figure == limit.mention.figure;
            let steps = sections.iter().filter(|it| it.0 != *at).map(|it| of_step(&it.1, number));
            let steps: Vec<_> = steps.filter(|it| !limits(it.iter().copied()).is_empty()).collect();
            let has_rest = |step: &Vec<&IndexedPlace>| {
                let theirs = limits(step.iter().copied());
                let mine = limits(of_step(places, number));
                theirs.iter().all(|it| mine.iter().any(|own| own.mention.figure == it.mention.figure))
            };
            let is_alone = steps.iter().all(|it| has_rest(it) && !limits(it.iter().copied()).iter().any(same));
            let others: Vec<&IndexedPlace> = steps.iter().filter_map(|it| it.first().copied()).collect();
            if let Some(first) = others.first().filter(|_| is_alone) {
                found.push(leaves_out(index, &limit, first, &others));
            }
        }
    }
    found
}

/// A limit, and the places that should state it and do not; `first` is the one that is told.
fn leaves_out(index: &Index, limit: &Limit<'_>, first: &IndexedPlace, all: &[&IndexedPlace]) -> Contradiction {
    let message = message!(
        "contradiction-left-out",
        at: message(place_of(index, &limit.place.at)),
        figure: message(&limit.mention.figure),
        other: place(first.at.clone()),
    );
    let mut sides = vec![Side::of(index, limit.place, [&limit.mention.figure])];
    sides.extend(all.iter().map(|it| Side::silent(index, it)));
    Contradiction::new(Kind::Sections, message, sides)
}

/// What the rules say of their term, that it is extended or what stands outside of it, and the row of the list of
/// requirements that states the term leaves out.
fn left_out_of_term(index: &Text<'_>, document: &Address, places: &[&IndexedPlace]) -> Vec<Contradiction> {
    let rules: Vec<&IndexedPlace> = index.document(document).iter().copied().filter(|it| !is_form(it)).collect();
    let appended = places.iter().copied().filter(|it| base(&it.at) != *document && !is_form(it));
    let appended: Vec<&IndexedPlace> = appended.collect();
    let Some(term) = limits(appended.iter().copied()).into_iter().find(Limit::is_term) else { return Vec::new() };
    let row: Vec<&IndexedPlace> = appended.into_iter().filter(|it| unit(&it.at) == unit(&term.place.at)).collect();
    let listed = limits(row.iter().copied());
    let bears = |it: &Limit<'_>| {
        let marks = &it.place.marks;
        marks.contains(&Mark::Extends)
            || (marks.contains(&Mark::OutsideTerm) && it.purposes().any(|it| WINDOWS.contains(&it)))
    };
    let missing = limits(rules).into_iter().filter(|it| it.is_in_days() && bears(it));
    let missing = missing.filter(|it| !listed.iter().any(|row| row.mention.figure == it.mention.figure));
    missing.map(|it| leaves_out(index, &it, term.place, &[term.place])).collect()
}

/// A document that gives its result in electronic form, and tells elsewhere of one on paper.
fn form_of_result(index: &Text<'_>, document: &Address) -> Option<Contradiction> {
    let places = || index.document(document).iter().copied().filter(|it| !is_form(it));
    let form = places().find(|it| it.terms.contains(&Term::ResultForm))?;
    let paper = places().find(|it| it.terms.contains(&Term::ResultOnPaper))?;
    if form.terms.contains(&Term::Paper) {
        return None;
    }
    let message = message!(
        "contradiction-form-of-result",
        at: message(place_of(index, &form.at)),
        other: place(paper.at.clone()),
    );
    let mut other = Side::silent(index, paper);
    other.says.push(Said::Term(Term::ResultOnPaper));
    Some(Contradiction::new(Kind::Sections, message, vec![Side::silent(index, form), other]))
}

/// The places of one step of a list of steps.
fn of_step<'i>(places: &[&'i IndexedPlace], number: &str) -> Vec<&'i IndexedPlace> {
    places.iter().filter(|it| item(&it.at) == number).copied().collect()
}

/// Two statements of one step contradict each other where both set limits for the same thing, and none is the same.
fn of_one_step(index: &Index, mine: &[Limit<'_>], theirs: &[Limit<'_>]) -> Vec<Contradiction> {
    let stands =
        |limit: &Limit<'_>, among: &[Limit<'_>]| among.iter().any(|it| it.mention.figure == limit.mention.figure);
    let mut mine: Vec<Limit<'_>> = mine.iter().filter(|it| !stands(it, theirs)).copied().collect();
    let theirs: Vec<Limit<'_>> = {
        let all = mine.clone();
        theirs.iter().filter(|it| !stands(it, &all)).copied().collect()
    };
    let mut found = Vec::new();
    for limit in &theirs {
        let purposes: Vec<_> = limit.purposes().collect();
        let rivals: Vec<Limit<'_>> = mine
            .iter()
            .filter(|it| {
                if purposes.is_empty() {
                    it.purposes().next().is_none()
                } else {
                    purposes.iter().any(|p| it.is_for(*p))
                }
            })
            .copied()
            .collect();
        if let Some(rival) = nearest(limit, &rivals).copied() {
            mine.retain(|it| !std::ptr::eq(it.mention, rival.mention));
            found.push(differ(index, &rival, limit));
        }
    }
    found
}

fn differ(index: &Index, one: &Limit<'_>, other: &Limit<'_>) -> Contradiction {
    let message = message!(
        "contradiction-sections",
        at: message(place_of(index, &one.place.at)),
        figure: message(&one.mention.figure),
        other: place(other.place.at.clone()),
        differs: message(&other.mention.figure),
    );
    let side = |it: &Limit<'_>| Side::of(index, it.place, [&it.mention.figure]);
    Contradiction::new(Kind::Sections, message, vec![side(one), side(other)])
}

/// What the appendices of a document state against the document itself.
fn beside_rules(index: &Text<'_>, document: &Address, places: &[&IndexedPlace]) -> Vec<Contradiction> {
    if document.0.is_empty() {
        return Vec::new();
    }
    let rules = limits(index.document(document).iter().copied().filter(|it| !is_form(it)));
    let appended = places.iter().copied().filter(|it| base(&it.at) != *document);
    let mut found = Vec::new();
    for limit in limits(appended) {
        let rivals = rivals(&limit, &rules);
        let is_stated = rivals.iter().any(|it| it.mention.figure == limit.mention.figure);
        if let Some(rival) = nearest(&limit, &rivals).filter(|_| !is_stated && !is_sum(&limit, &rules)) {
            found.push(differ(index, rival, &limit));
        }
    }
    found
}

/// Whether a term is what the steps of the rules take together, where they state no term of their own.
fn is_sum(limit: &Limit<'_>, rules: &[Limit<'_>]) -> bool {
    let procedure = limit.purposes().find(|it| PROCEDURES.contains(it));
    let belongs = |it: &&Limit<'_>| it.is_term() && procedure.is_none_or(|procedure| it.is_for(procedure));
    let days: Vec<_> = rules.iter().filter(belongs).filter_map(Limit::days).collect();
    let Some((number, unit)) = limit.days() else { return false };
    limit.is_term() && days.iter().all(|it| it.1 == unit) && days.iter().map(|it| it.0).sum::<u32>() == number
}

/// The limits of the rules that a limit of an appendix has to be among: the term of the procedure for a term, and else
/// those for the same thing.
fn rivals<'i>(limit: &Limit<'i>, rules: &[Limit<'i>]) -> Vec<Limit<'i>> {
    if !limit.is_term() || is_form(limit.place) {
        let purposes: Vec<_> = limit.purposes().collect();
        return rules.iter().filter(|it| purposes.iter().any(|p| it.is_for(*p))).copied().collect();
    }
    let procedure = limit.purposes().find(|it| PROCEDURES.contains(it));
    let terms = rules.iter().filter(|it| it.is_term());
    match procedure {
        Some(procedure) => terms.filter(|it| it.is_for(procedure)).take(1).copied().collect(),
        None => terms.take(1).copied().collect(),
    }
}
