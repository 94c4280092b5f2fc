//! Do rules and texts agree on the marks of sense: what is outside the term, what extends it, what is counted back, what
//! is excepted, and what hangs on a case?

use crate::evidence::claim::{Claim, Kind};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::official::IndexedPlace;
use crate::official::mark::Mark;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for located in &inquiry.located {
        for mark in &located.claim.marks {
            forward(inquiry, located, *mark, faults);
        }
    }
    for (spot, place) in inquiry.spots() {
        for mark in &place.marks {
            back(inquiry, spot, place, *mark, faults);
        }
    }
}

/// Whether a text says by a mark what a rule says.
fn forward(inquiry: &Inquiry<'_>, located: &Located<'_>, mark: Mark, faults: &mut Vec<SourceFault>) {
    let has = |spot: Spot| inquiry.texts.place(spot).is_some_and(|it| it.marks.contains(&mark));
    let question = |clause: &LocatedClause<'_>| clause.spots().any(|spot| inquiry.in_question(spot));
    let mut said: Vec<bool> = Vec::new();
    for clause in &located.clauses {
        for (text, found) in clause.found() {
            said.push(found.all.iter().any(|&place| has(Spot { text, place })));
        }
    }
    if said.is_empty() || said.contains(&true) || located.clauses.iter().any(question) {
        return;
    }
    if let Some(clause) = located.clauses.first() {
        let (kind, citation) = (located.claim.kind, clause.clause.citation.clone());
        faults.push(SourceFault::Unmarked { kind, mark, citation, span: clause.clause.span });
    }
}

/// Whether a rule says what a text says by a mark.
fn back(inquiry: &Inquiry<'_>, spot: Spot, place: &IndexedPlace, mark: Mark, faults: &mut Vec<SourceFault>) {
    if !inquiry.waiving(spot).is_empty() {
        return;
    }
    let own = |clause: &LocatedClause<'_>| {
        clause.found().any(|(text, found)| text == spot.text && found.own.contains(&spot.place))
    };
    let resting: Vec<(&Claim, &LocatedClause<'_>)> =
        inquiry.citing_closely(spot).filter(|(_, clause)| own(clause)).map(|(it, clause)| (it.claim, clause)).collect();
    let mut fault = |claim: &Claim, clause: &LocatedClause<'_>| {
        let (at, line) = (inquiry.cite(spot), place.line);
        faults.push(SourceFault::Marked { kind: claim.kind, mark, at, line, span: clause.clause.span });
    };
    let of = |kinds: &[Kind]| -> Vec<(&Claim, &LocatedClause<'_>)> {
        resting.iter().filter(|(it, _)| kinds.contains(&it.kind)).copied().collect()
    };
    match mark {
        // Each window that such a place gives stands outside the term.
        Mark::OutsideTerm => {
            let windows = of(&[Kind::Delivery, Kind::Study]);
            for (claim, clause) in windows.iter().filter(|(it, _)| !it.figures.is_empty()) {
                if !claim.marks.contains(&mark) {
                    fault(claim, clause);
                }
            }
        }
        Mark::Extends | Mark::Before => {
            let kind = if mark == Mark::Extends { Kind::Extends } else { Kind::HearingNotice };
            let carried = of(&[kind]).iter().any(|(it, _)| it.marks.contains(&mark));
            let by = resting.iter().find(|(it, _)| !matches!(it.kind, Kind::Note | Kind::Gap));
            if let (false, Some((claim, clause))) = (carried, by) {
                fault(claim, clause);
            }
        }
        Mark::Except => {
            let papers = of(&[Kind::Require]);
            let excepted = papers.iter().any(|(it, _)| it.guard.is_some());
            if let (false, Some((claim, clause))) = (excepted, papers.first()) {
                fault(claim, clause);
            }
        }
        Mark::Case => {
            let asked = of(&[Kind::Require, Kind::Request]);
            if let (false, Some((claim, clause))) = (asked.iter().any(|(it, _)| it.guard.is_some()), asked.first()) {
                fault(claim, clause);
            }
        }
        Mark::Either | Mark::Refused => {}
    }
    // What is done where there is need for it is not done always.
    let sometimes = of(&[Kind::HandsOver, Kind::Records, Kind::Payment]);
    if let (Mark::Case, Some((claim, clause)), false) =
        (mark, sometimes.first(), sometimes.iter().any(|(it, _)| it.guard.is_some()))
        && everywhere(inquiry, spot, mark)
    {
        let (at, line) = (inquiry.cite(spot), place.line);
        faults.push(SourceFault::Marked { kind: claim.kind, mark, at, line, span: clause.clause.span });
    }
}

/// Whether a place has a mark in every language version of its act.
fn everywhere(inquiry: &Inquiry<'_>, spot: Spot, mark: Mark) -> bool {
    let citation = inquiry.cite(spot);
    inquiry.texts.iter().filter(|(_, it)| it.index().act == citation.act).all(|(text, places)| {
        let own = places.find(&citation.places).map(|it| it.own).unwrap_or_default();
        own.iter().any(|&place| inquiry.texts.place(Spot { text, place }).is_some_and(|it| it.marks.contains(&mark)))
    })
}
