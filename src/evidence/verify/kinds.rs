//! Is each place cited of the kind that the rule is of, as far as the text shows its kind?

use crate::evidence::claim::{Claim, Kind};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, LocatedClause};
use crate::official::Role;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for located in &inquiry.located {
        let Some(wanted) = wanted(located.claim) else { continue };
        let mut met = false;
        for clause in &located.clauses {
            let roles = roles(inquiry, clause);
            if roles.contains(&wanted) {
                met = true;
            }
        }
        let known = located.clauses.iter().any(|clause| !clause.texts.is_empty());
        if !met
            && known
            && let Some(clause) = located.clauses.first()
        {
            let span = clause.clause.span;
            faults.push(SourceFault::Kind { kind: located.claim.kind, wanted, at: None, span });
        }
    }
}

/// What a rule should cite.
fn wanted(claim: &Claim) -> Option<Role> {
    match claim.kind {
        Kind::Refuse => Some(Role::Ground),
        Kind::Require => Some(Role::Document),
        Kind::Step => Some(Role::Step),
        Kind::Duty => Some(Role::Duty),
        _ => None,
    }
}

/// The roles of the places that a clause names, and of those inside them.
fn roles(inquiry: &Inquiry<'_>, clause: &LocatedClause<'_>) -> Vec<Role> {
    clause.spots().filter_map(|spot| inquiry.texts.place(spot)).flat_map(|it| it.roles.iter().copied()).collect()
}
