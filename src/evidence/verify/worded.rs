//! Are two readings told in the words of the places that they cite, and not in each other's?

use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located};
use std::collections::BTreeMap;

/// By how much, in hundredths, each of two readings has to speak better of the other's places.
const BETTER: u32 = 20;

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
                let better = |words: &Located<'_>, own: &Located<'_>, other: &Located<'_>| {
                    let (own, other) = (fit(inquiry, words, own), fit(inquiry, words, other));
                    own.zip(other).is_some_and(|(own, other)| other >= own.saturating_add(BETTER))
                };
                if better(one, one, other) && better(other, other, one) {
                    let names = one.claim.names.iter().chain(&other.claim.names).cloned().collect();
                    let (span, beside) = (other.claim.span, one.claim.span);
                    faults.push(SourceFault::Crossed { kind: Kind::Reading, names, span, beside });
                }
            }
        }
    }
}

/// How well the words of a statement speak of the places of another one, over the texts.
fn fit(inquiry: &Inquiry<'_>, words: &Located<'_>, places: &Located<'_>) -> Option<u32> {
    let fits = places.clauses.iter().flat_map(|clause| {
        clause
            .found()
            .filter_map(|(text, found)| inquiry.speech.words(inquiry.texts, text, &found.all, words.claim.span))
    });
    let fits: Vec<u32> = fits.collect();
    fits.iter().sum::<u32>().checked_div(u32::try_from(fits.len()).ok()?)
}
