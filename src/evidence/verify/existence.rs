//! Does each citation exist, in every language version that it means?

use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause};
use std::collections::BTreeSet;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut without = BTreeSet::new();
    let own = inquiry.located.iter().filter(|it| !it.claim.inherited).flat_map(|it| &it.clauses);
    for located in inquiry.located.iter().filter(|it| !it.claim.inherited) {
        repeated(located, faults);
    }
    for clause in own.chain(inquiry.waived.iter().flatten()) {
        texts(inquiry, clause, &mut without, faults);
        place(inquiry, clause, faults);
    }
}

/// Whether the texts that a citation means are at hand; told once for each of them.
fn texts(
    inquiry: &Inquiry<'_>,
    clause: &LocatedClause<'_>,
    told: &mut BTreeSet<(String, Option<crate::syntax::tree::Language>)>,
    faults: &mut Vec<SourceFault>,
) {
    let citation = &clause.clause.citation;
    let languages = inquiry.texts.languages(&citation.act);
    let lacking = if languages.is_empty() {
        vec![None]
    } else {
        citation.languages.iter().filter(|it| !languages.contains(it)).copied().map(Some).collect()
    };
    for language in lacking {
        if told.insert((citation.act.clone(), language)) {
            faults.push(SourceFault::NoText { act: citation.act.clone(), language, span: clause.clause.span });
        }
    }
}

/// Whether a statement cites one place twice, where another one must be meant.
fn repeated(located: &Located<'_>, faults: &mut Vec<SourceFault>) {
    let clauses = &located.claim.clauses;
    for (position, clause) in clauses.iter().enumerate() {
        if clauses.iter().take(position).any(|it| it.citation == clause.citation) {
            let citation = clause.citation.clone();
            faults.push(SourceFault::Repeated { citation, span: clause.span });
        }
    }
}

fn place(inquiry: &Inquiry<'_>, clause: &LocatedClause<'_>, faults: &mut Vec<SourceFault>) {
    let mut languages = Vec::new();
    let mut first = None;
    let elsewhere = clause.found().next().is_some();
    for (text, found) in &clause.texts {
        let (Err(absent), Some(text)) = (found, inquiry.texts.text(*text)) else { continue };
        // The numbering of this version skips a place that another version has: its number was lost with the layout.
        if elsewhere && text.skips(&clause.clause.citation.places) {
            continue;
        }
        languages.push(text.index().language);
        first.get_or_insert(absent);
    }
    if let Some(absent) = first {
        faults.push(SourceFault::Place {
            citation: clause.clause.citation.clone(),
            languages,
            absent: absent.clone(),
            span: clause.clause.span,
        });
    }
}
