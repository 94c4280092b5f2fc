//! Is each place cited of the kind that the rule is of, as far as the text shows its kind?

use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, LocatedClause};
use crate::official::Role;
use std::collections::BTreeSet;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for located in &inquiry.located {
        let kind = located.claim.kind;
        let Some((wanted, beside)) = wanted(kind) else { continue };
        let (mut met, mut unknown) = (false, false);
        for clause in &located.clauses {
            let roles = roles(inquiry, clause);
            let span = clause.clause.span;
            match roles.iter().next() {
                None => unknown = true,
                Some(_) if wanted.iter().any(|it| roles.contains(it)) => met = true,
                // A step that asks for a paper is cited by itself, not with all steps around it.
                Some(_) if kind == Kind::Require && roles.contains(&Role::Step) && is_wide(clause) => {
                    let at = Some((clause.clause.citation.clone(), roles.into_iter().collect()));
                    faults.push(SourceFault::Kind { kind, wanted: first(wanted), at, span });
                }
                // Where no paragraph tells a step, a column of a register may.
                Some(_) if beside.iter().any(|it| roles.contains(it)) => unknown |= kind == Kind::Step,
                Some(_) => {
                    let at = Some((clause.clause.citation.clone(), roles.into_iter().collect()));
                    faults.push(SourceFault::Kind { kind, wanted: first(wanted), at, span });
                }
            }
        }
        // What is inside a step may rest on a chart or a form alone; a rule by itself does not.
        let alone = matches!(kind, Kind::Refuse | Kind::Require | Kind::Step | Kind::Duty);
        if let (true, false, false, Some(clause)) = (alone, met, unknown, located.clauses.first()) {
            let span = clause.clause.span;
            faults.push(SourceFault::Kind { kind, wanted: first(wanted), at: None, span });
        }
    }
}

/// What a rule should cite, and what it may cite beside that.
const fn wanted(kind: Kind) -> Option<(&'static [Role], &'static [Role])> {
    match kind {
        // A refusal for incomplete papers may stand among the steps, and the ground may name the paper.
        Kind::Refuse => Some((&[Role::Ground, Role::Step], &[Role::Document])),
        // What is handed in is told with the form to be used.
        Kind::Require => Some((&[Role::Document], &[Role::Form, Role::Heading, Role::Step])),
        Kind::Step | Kind::Limit | Kind::Finds | Kind::Decides | Kind::Registers => {
            Some((&[Role::Step, Role::Ground, Role::Duty], &[Role::Document, Role::Form, Role::Heading]))
        }
        Kind::Duty => Some((&[Role::Duty, Role::Step], &[])),
        _ => None,
    }
}

/// Whether a clause names a place with further places inside it.
fn is_wide(clause: &LocatedClause<'_>) -> bool {
    clause.found().any(|(_, found)| found.all.len() > found.own.len())
}

fn first(wanted: &[Role]) -> Role {
    wanted.first().copied().unwrap_or(Role::Heading)
}

/// The roles of the places that a clause names, and of those inside them.
fn roles(inquiry: &Inquiry<'_>, clause: &LocatedClause<'_>) -> BTreeSet<Role> {
    clause.spots().filter_map(|spot| inquiry.texts.place(spot)).flat_map(|it| it.roles.iter().copied()).collect()
}
