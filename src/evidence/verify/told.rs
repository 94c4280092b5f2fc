//! Does a rule lay down what a note tells by a figure?
//!
//! A note binds nobody. A period, an amount or a share that stands in a note and in no rule is one that nothing is counted
//! by, unless a gap or a reading speaks of it, or the place is waived.

use crate::evidence::claim::{Claim, Kind};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, LocatedClause, Spot};
use crate::official::figure::{Figure, Measure, TimeUnit};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for located in inquiry.located.iter().filter(|it| tells(it.claim)) {
        let waived = |clause: &LocatedClause<'_>| clause.spots().any(|it| !inquiry.waiving(it).is_empty());
        if located.clauses.iter().any(waived) {
            continue;
        }
        for figure in only(inquiry, located.claim) {
            let (figure, kind) = (figure.clone(), located.claim.kind);
            faults.push(SourceFault::OnlyTold { kind, figure, span: located.claim.span });
        }
    }
}

/// The figures of a statement that no rule lays down.
fn only<'c>(inquiry: &Inquiry<'_>, claim: &'c Claim) -> impl Iterator<Item = &'c Figure> {
    let measured = |it: &&Figure| matches!(it.measure(), Some(Measure::Time | Measure::Percent | Measure::Amount));
    claim.told.iter().filter(measured).filter(|it| !laid_down(inquiry, claim, it))
}

/// Whether a place has figures that are only told.
pub(super) fn is_told(inquiry: &Inquiry<'_>, spot: Spot) -> bool {
    inquiry.citing(spot).any(|(it, _)| tells(it.claim) && only(inquiry, it.claim).next().is_some())
}

/// Whether a statement tells something in words alone.
fn tells(claim: &Claim) -> bool {
    matches!(claim.kind, Kind::Note | Kind::Occasion | Kind::Subtype) && claim.subject.choice.is_none()
}

/// Whether a rule of the same act has a figure, or a gap or reading tells it.
fn laid_down(inquiry: &Inquiry<'_>, told: &Claim, figure: &Figure) -> bool {
    let mut others = inquiry.located.iter().map(|it| it.claim).filter(|it| it.span != told.span);
    others.any(|it| {
        let same_act = it.subject.act == told.subject.act || it.subject.act.is_none();
        let says = it.figures.iter().any(|it| same(it, figure));
        let open = matches!(it.kind, Kind::Gap | Kind::Reading | Kind::Follow | Kind::NoResult)
            && it.told.iter().any(|it| same(it, figure));
        same_act && says || open
    })
}

/// Whether two figures are one; days of which nothing is said may be of either kind.
fn same(one: &Figure, other: &Figure) -> bool {
    let days = |it: &Figure| match it {
        Figure::Period { number, unit: TimeUnit::Days | TimeUnit::WorkingDays | TimeUnit::CalendarDays } => {
            Some(*number)
        }
        _ => None,
    };
    one == other || days(one).is_some() && days(one) == days(other)
}
