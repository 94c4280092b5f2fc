//! Is a service open to everybody, and by every way, that its own rules reckon with?

use crate::evidence::claim::{Claim, Kind, Part, Sort, Term};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::Inquiry;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut services: BTreeMap<(&str, &str), Vec<&Claim>> = BTreeMap::new();
    for claim in inquiry.located.iter().map(|it| it.claim) {
        if let (Some(act), Some(service)) = (&claim.subject.act, &claim.subject.service) {
            services.entry((act, service)).or_default().push(claim);
        }
    }
    for claims in services.values() {
        for (kind, fact) in [(Kind::Applicants, "applicant"), (Kind::Channels, "channel")] {
            let Some(values) = inquiry.rules.values.get(fact) else { continue };
            let named: BTreeSet<&str> =
                claims.iter().filter(|it| it.kind == kind).flat_map(|it| &it.names).map(String::as_str).collect();
            let Some(statement) = claims.iter().find(|it| it.kind == kind) else { continue };
            for value in values.iter().filter(|it| !named.contains(it.as_str())) {
                if let Some(by) = claims.iter().find(|it| reckons(inquiry, it, fact, value)) {
                    faults.push(SourceFault::LeftOut {
                        kind,
                        value: value.clone(),
                        span: statement.span,
                        beside: by.span,
                    });
                }
            }
        }
    }
}

/// Whether a rule is made for a value: it hangs on it, or names a paper that is called after it.
fn reckons(inquiry: &Inquiry<'_>, claim: &Claim, fact: &str, value: &str) -> bool {
    let asked = claim.literals.iter().any(|it| it.of == fact && it.value.as_deref() == Some(value) && !it.not);
    let term = Term { sort: Sort::Name, id: value.to_owned(), part: Part::Condition };
    let papers = claim.terms.iter().filter(|it| it.sort == Sort::Document && it.part == Part::Named);
    let open = claim.guard.is_none() && matches!(claim.kind, Kind::Require | Kind::Fetch);
    asked || open && fact == "applicant" && papers.clone().any(|it| inquiry.speech.within(&term, it))
}
