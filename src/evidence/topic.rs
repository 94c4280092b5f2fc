//! What claims are about, and whether a figure of a text is about the same.
//!
//! Ids are English words that stand for legal ideas; those among them that texts speak of as well are known here. Where
//! neither side says what it is about, nothing is concluded.

use super::claim::{Claim, Kind};
use crate::official::figure::Topic;

/// Topics that exclude each other. Where a clause speaks of several of a family, the first that it names holds.
const FAMILIES: [&[Topic]; 4] = [
    &[Topic::Reissue, Topic::Duplicate, Topic::Issue],
    &[Topic::ControlBody, Topic::Complaint],
    &[Topic::Waiting, Topic::Serving],
    &[Topic::Break, Topic::Hours],
];

/// What a claim is about, by its statement and its ids.
#[must_use]
pub fn topics(claim: &Claim) -> Vec<Topic> {
    let mut topics = Vec::new();
    match claim.kind {
        Kind::Waiting => topics.push(Topic::Waiting),
        Kind::Serving => topics.push(Topic::Serving),
        Kind::HearingNotice => topics.push(Topic::EndOfTerm),
        _ => {}
    }
    let ids = claim.names.iter().filter(|_| claim.kind == Kind::Remedy).chain(&claim.subject.procedure);
    topics.extend(ids.filter_map(|id| id.split('_').find_map(topic)));
    topics
}

fn topic(word: &str) -> Option<Topic> {
    Some(match word {
        "issue" => Topic::Issue,
        "reissue" => Topic::Reissue,
        "duplicate" => Topic::Duplicate,
        "quality" => Topic::ControlBody,
        "complaint" => Topic::Complaint,
        _ => return None,
    })
}

/// Whether a figure about `said` can be one of a claim about `claimed`.
#[must_use]
pub fn fits(claimed: &[Topic], said: &[Topic]) -> bool {
    // What is counted back from the end of the term is no limit of a step.
    let counted_back = |it: &[Topic]| it.contains(&Topic::EndOfTerm);
    if counted_back(said) && !counted_back(claimed) {
        return false;
    }
    FAMILIES.iter().all(|family| {
        let of_claim: Vec<&Topic> = claimed.iter().filter(|it| family.contains(it)).collect();
        let of_text: Vec<&Topic> = said.iter().filter(|it| family.contains(it)).collect();
        of_claim.is_empty() || of_text.is_empty() || of_claim.iter().any(|it| of_text.contains(it))
    })
}
