//! Are two readings told in the words of the places that they cite, and not in each other's?

use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located};
use std::collections::BTreeMap;

/// By how much, in hundredths, two readings have to speak better of each other's places.
const BETTER: u32 = 45;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut choices: BTreeMap<&str, Vec<&Located<'_>>> = BTreeMap::new();
    for located in inquiry.located.iter().filter(|it| it.claim.kind == Kind::Reading && !it.claim.inherited) {
        if let Some(choice) = &located.claim.subject.choice {
            choices.entry(choice).or_default().push(located);
        }
    }
    for readings in choices.values() {
        for (position, one) in readings.iter().enumerate() {
            for other in readings.iter().skip(position + 1) {
                let own = sum(fit(inquiry, one, one), fit(inquiry, other, other));
                let crossed = sum(fit(inquiry, one, other), fit(inquiry, other, one));
                if let (Some(own), Some(crossed)) = (own, crossed)
                    && crossed >= own.saturating_add(BETTER)
                {
                    let names = one.claim.names.iter().chain(&other.claim.names).cloned().collect();
                    let (span, beside) = (other.claim.span, one.claim.span);
                    faults.push(SourceFault::Crossed { kind: Kind::Reading, names, span, beside });
                }
            }
        }
    }
}

fn sum(one: Option<u32>, other: Option<u32>) -> Option<u32> {
    Some(one?.saturating_add(other?))
}

/// How well the words of a statement speak of the places of another one, over the texts.
fn fit(inquiry: &Inquiry<'_>, words: &Located<'_>, places: &Located<'_>) -> Option<u32> {
    let fits = places.clauses.iter().flat_map(|clause| {
        clause.found().filter_map(|(text, found)| {
            inquiry.speech.words(inquiry.texts, text, &found.all, words.claim.span)
        })
    });
    let fits: Vec<u32> = fits.collect();
    fits.iter().sum::<u32>().checked_div(u32::try_from(fits.len()).ok()?)
}
