//! Is every item of a list taken up by rules of the kind that take up the others, and is everything named there named by a
//! rule?

use crate::evidence::claim::{Kind, Part, Term};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, LocatedClause, Spot};
use crate::official::Found;
use std::collections::{BTreeMap, BTreeSet};

/// How much of a name, in hundredths, a place has to speak for the name to be missed.
const SURELY: u32 = 95;

/// The same for ways to pay and to apply, of which there are few.
const LIKELY: u32 = 70;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    items(inquiry, faults);
    names(inquiry, faults);
}

/// The kinds that are told one item each.
const fn one_each(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Occasion | Kind::Column | Kind::Subtype | Kind::Checks | Kind::Entry | Kind::HandsOver | Kind::Field
    )
}

/// The claims that cite a place itself.
fn own<'i>(
    inquiry: &'i Inquiry<'_>,
    spot: Spot,
) -> impl Iterator<Item = (&'i crate::evidence::claim::Claim, &'i LocatedClause<'i>)> {
    inquiry
        .citing(spot)
        .filter(move |(_, clause)| {
            clause.found().any(|(text, found)| text == spot.text && found.own.contains(&spot.place))
        })
        .map(|(it, clause)| (it.claim, clause))
}

fn items(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut lists: BTreeMap<(usize, Vec<String>, String), Vec<Spot>> = BTreeMap::new();
    for (spot, place) in inquiry.spots().filter(|(_, it)| it.words > 1) {
        let mut steps = place.at.steps();
        let Some(last) = steps.pop() else { continue };
        let word: String = last.chars().take_while(|it| !it.is_ascii_digit()).collect();
        lists.entry((spot.text, steps, word)).or_default().push(spot);
    }
    for spots in lists.values().filter(|it| it.len() > 2) {
        let mut kinds: BTreeMap<Kind, BTreeSet<Spot>> = BTreeMap::new();
        for spot in spots {
            for (claim, _) in own(inquiry, *spot).filter(|(it, _)| one_each(it.kind)) {
                kinds.entry(claim.kind).or_default().insert(*spot);
            }
        }
        for (kind, taken) in kinds.iter().filter(|(_, taken)| taken.len() * 3 >= spots.len() * 2) {
            for spot in spots.iter().filter(|it| !taken.contains(it)) {
                let carried = own(inquiry, *spot)
                    .any(|(it, _)| it.subject.choice.is_none() && it.kind != Kind::Note || *kind == Kind::HandsOver);
                if carried || !inquiry.waiving(*spot).is_empty() {
                    continue;
                }
                let first = taken.first().and_then(|it| own(inquiry, *it).find(|(it, _)| it.kind == *kind));
                let (Some((_, clause)), Some(place)) = (first, inquiry.texts.place(*spot)) else { continue };
                let (kind, at, line) = (*kind, inquiry.cite(*spot), place.line);
                faults.push(SourceFault::Unlisted { kind, at, line, span: clause.clause.span });
            }
        }
    }
}

/// The kinds whose names stand in texts by themselves.
const fn names_surely(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Channels
            | Kind::Payment
            | Kind::Result
            | Kind::Checks
            | Kind::Fetch
            | Kind::Records
            | Kind::Remedy
            | Kind::HandsOver
    )
}

fn names(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    // What rules name in statements of each kind.
    let mut known: BTreeMap<(Option<&str>, Kind), BTreeSet<&Term>> = BTreeMap::new();
    for claim in inquiry.located.iter().map(|it| it.claim).filter(|it| names_surely(it.kind)) {
        // Channels and ways to pay are the same in every act; results are those of one.
        let act = claim.subject.act.as_deref().filter(|_| claim.kind == Kind::Result);
        let named = claim.terms.iter().filter(|it| it.part == Part::Named);
        known.entry((act, claim.kind)).or_default().extend(named);
    }
    for (spot, place) in inquiry.spots() {
        if !inquiry.waiving(spot).is_empty() || inquiry.in_question(spot) {
            continue;
        }
        let resting: Vec<_> = own(inquiry, spot).collect();
        let named: BTreeSet<&str> =
            inquiry.citing(spot).flat_map(|(it, _)| &it.claim.terms).map(|it| it.id.as_str()).collect();
        let kinds: BTreeSet<Kind> = resting.iter().map(|(it, _)| it.kind).filter(|it| names_surely(*it)).collect();
        for kind in kinds {
            let Some((claim, clause)) = resting.iter().find(|(it, _)| it.kind == kind) else { continue };
            let act = claim.subject.act.as_deref().filter(|_| kind == Kind::Result);
            let terms = known.get(&(act, kind));
            for term in terms.into_iter().flatten().filter(|it| !named.contains(it.id.as_str())) {
                // Every language version has to name it.
                let least = if matches!(kind, Kind::Payment | Kind::Channels) { LIKELY } else { SURELY };
                let names = |(text, found): (usize, &Found)| {
                    inquiry.speech.surely(inquiry.texts, text, &found.own, term) >= Some(least)
                };
                if clause.found().all(names) {
                    let (term, at) = ((*term).clone(), inquiry.cite(spot));
                    faults.push(SourceFault::Unnamed { kind, term, at, line: place.line, span: clause.clause.span });
                }
            }
        }
    }
}
