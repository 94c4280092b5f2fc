//! Does every procedure say what its like say of the same place, or of the same step?

use super::likeness::{ALIKE, alike};
use crate::evidence::claim::{Claim, Kind, Subject};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::syntax::tree::Place;
use std::collections::{BTreeMap, BTreeSet};

/// How many others have to agree for one that does not to be told.
const OTHERS: usize = 2;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    by_place(inquiry, faults);
    by_step(inquiry, faults);
    by_list(inquiry, faults);
    by_likeness(inquiry, faults);
    by_custom(inquiry, faults);
}

/// Whether a clause names a place itself.
fn names(clause: &LocatedClause<'_>, spot: Spot) -> bool {
    clause.found().any(|(text, found)| text == spot.text && found.own.contains(&spot.place))
}

/// Whether a choice between readings cites a place itself.
fn in_question(inquiry: &Inquiry<'_>, spot: Spot) -> bool {
    inquiry.citing(spot).any(|(it, clause)| it.claim.subject.choice.is_some() && names(clause, spot))
}

/// What is said: the statement and what it names.
type Said<'c> = (Kind, &'c [String]);

/// A procedure of a service.
type Course<'c> = (&'c str, &'c str);

fn course(subject: &Subject) -> Option<Course<'_>> {
    Some((subject.service.as_deref()?, subject.procedure.as_deref()?))
}

/// What statements say that one procedure may lack; figures are looked for by themselves.
const fn counts(kind: Kind) -> bool {
    !matches!(kind, Kind::Note | Kind::Gap | Kind::Title | Kind::Follows | Kind::Waive | Kind::Limit)
}

/// Of the procedures of a service that rest on one place: what all say but one.
fn by_place(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (spot, _) in inquiry.spots() {
        let mut said: BTreeMap<Course<'_>, BTreeMap<Said<'_>, &Claim>> = BTreeMap::new();
        for (located, clause) in inquiry.citing(spot) {
            let claim = located.claim;
            if let (true, false, Some(course)) = (names(clause, spot), claim.inherited, course(&claim.subject)) {
                said.entry(course).or_default().insert((claim.kind, &claim.names), claim);
            }
        }
        if said.len() <= OTHERS {
            continue;
        }
        let all: BTreeSet<Said<'_>> = said.values().flat_map(BTreeMap::keys).copied().collect();
        for what in all.into_iter().filter(|it| counts(it.0)) {
            let (with, without): (Vec<_>, Vec<_>) = said.values().partition(|it| it.contains_key(&what));
            let lines: BTreeSet<_> = with.iter().filter_map(|it| it.get(&what)).map(|it| it.span).collect();
            let other = with.first().and_then(|it| it.get(&what));
            if let ([lacking], Some(other)) = (without.as_slice(), other.filter(|_| lines.len() >= OTHERS))
                && let Some(claim) = lacking.values().next()
            {
                faults.push(SourceFault::Lacking {
                    kind: what.0,
                    names: what.1.to_vec(),
                    at: inquiry.cite(spot),
                    span: claim.span,
                    beside: other.span,
                });
            }
        }
    }
}

/// A step, and what stands inside it.
type Told<'c, 'l> = (&'l Located<'c>, BTreeMap<Said<'c>, &'c Claim>);

/// Of the steps of one name in an act: what stands inside all but one.
fn by_step(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut steps: BTreeMap<(&str, &str, Option<&str>), Vec<Told<'_, '_>>> = BTreeMap::new();
    for located in &inquiry.located {
        let claim = located.claim;
        let Some(act) = claim.subject.act.as_deref() else { continue };
        if claim.kind == Kind::Step {
            let Some(event) = claim.names.first() else { continue };
            for procedure in [None, claim.subject.procedure.as_deref()] {
                steps.entry((act, event, procedure)).or_default().push((located, BTreeMap::new()));
            }
        } else if let Some(event) = claim.subject.within.first().filter(|_| counts(claim.kind) && !claim.inherited) {
            for procedure in [None, claim.subject.procedure.as_deref()] {
                let steps = steps.get_mut(&(act, event.as_str(), procedure));
                if let Some((_, said)) = steps.and_then(|it| it.last_mut()) {
                    said.insert((claim.kind, &claim.names), claim);
                }
            }
        }
    }
    for steps in steps.values() {
        let mut once: Vec<&Told<'_, '_>> = Vec::new();
        for step in steps {
            if !once.iter().any(|it| it.0.claim.span == step.0.claim.span) {
                once.push(step);
            }
        }
        let all: BTreeSet<Said<'_>> = once.iter().flat_map(|it| it.1.keys()).copied().collect();
        for what in all {
            let (with, without): (Vec<&Told<'_, '_>>, Vec<&Told<'_, '_>>) =
                once.iter().copied().partition(|it| it.1.contains_key(&what));
            let other = with.first().and_then(|it| it.1.get(&what)).filter(|_| with.len() >= OTHERS);
            let ([(step, _)], Some(other)) = (without.as_slice(), other) else { continue };
            // What belongs to a step stands in a list of its own, which every annex has.
            let listed = matches!(what.0, Kind::HandsOver | Kind::Records)
                && with.iter().all(|it| it.0.claim.subject.service != step.claim.subject.service);
            let like = listed || with.iter().any(|it| alike(inquiry, it.0, step) >= ALIKE);
            if !like || !stands(inquiry, other, step) {
                continue;
            }
            let Some(clause) = step.claim.clauses.first() else { continue };
            faults.push(SourceFault::Lacking {
                kind: what.0,
                names: what.1.to_vec(),
                at: clause.citation.clone(),
                span: step.claim.span,
                beside: other.span,
            });
        }
    }
}

/// Whether the place that a statement cites in its annex is there, in nearly the same words, in the annex of a step.
fn stands(inquiry: &Inquiry<'_>, said: &Claim, step: &Located<'_>) -> bool {
    let Some(own) = said.clauses.first().map(|it| &it.citation) else { return false };
    let Some(annex) = step.claim.clauses.first().map(|it| &it.citation) else { return false };
    let (Some(Place::Part { .. }), true) = (annex.places.first(), own.act == annex.act) else { return false };
    let places: Vec<Place> = annex.places.iter().take(1).chain(own.places.iter().skip(1)).cloned().collect();
    let texts = inquiry.texts.iter().filter(|(_, it)| it.index().act == own.act);
    let like = texts.filter_map(|(text, it)| {
        let place = |places: &[Place]| it.find(places).ok()?.own.first().copied();
        let (one, other) = (place(&own.places)?, place(&places)?);
        Some(share(inquiry, Spot { text, place: one }, Spot { text, place: other }))
    });
    like.min().is_some_and(|it| it >= SAME)
}

/// How many of a hundred words of two places stand in both.
fn share(inquiry: &Inquiry<'_>, one: Spot, other: Spot) -> usize {
    let stems = |spot: Spot| -> BTreeSet<u16> {
        inquiry.texts.place(spot).into_iter().flat_map(|it| it.stems.iter()).collect()
    };
    let (one, other) = (stems(one), stems(other));
    (one.intersection(&other).count() * 100).checked_div(one.union(&other).count()).unwrap_or_default()
}

/// How many of a hundred words two places have to share to be taken for the same clause of two annexes.
const SAME: usize = 85;

/// The kinds of statements that take up a list item by item.
const fn itemised(kind: Kind) -> bool {
    matches!(kind, Kind::Refuse | Kind::Require | Kind::Occasion | Kind::Subtype | Kind::Field | Kind::Column)
}

/// Of a list that a procedure takes up item by item: an item that this procedure leaves out.
fn by_list(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut lists: BTreeMap<(usize, Vec<String>, String), Vec<Spot>> = BTreeMap::new();
    for (spot, place) in inquiry.spots().filter(|(_, it)| it.words > 1) {
        let mut steps = place.at.steps();
        let Some(last) = steps.pop() else { continue };
        let word: String = last.chars().take_while(|it| !it.is_ascii_digit()).collect();
        if !matches!(word.as_str(), "(" | "¶" | "indent " | "row " | "note ") {
            continue;
        }
        lists.entry((spot.text, steps, word)).or_default().push(spot);
    }
    for spots in lists.values().filter(|it| it.len() > 2) {
        // For each procedure and kind: which items it names by themselves.
        let mut taken: BTreeMap<(Course<'_>, Kind), BTreeMap<Spot, &Claim>> = BTreeMap::new();
        for spot in spots {
            for (located, _) in inquiry.citing(*spot).filter(|(_, clause)| names(clause, *spot)) {
                let claim = located.claim;
                if let (true, Some(course)) = (itemised(claim.kind), course(&claim.subject)) {
                    taken.entry((course, claim.kind)).or_default().insert(*spot, claim);
                }
            }
        }
        for ((course, kind), taken) in taken.iter().filter(|(_, it)| it.len() * 2 > spots.len() && it.len() > 1) {
            for spot in spots.iter().filter(|it| !taken.contains_key(it)) {
                let own = |(it, clause): &(&Located<'_>, &LocatedClause<'_>)| {
                    let of = course_of(it.claim);
                    (of == Some(*course) || of.is_none() && it.claim.subject.service.as_deref() == Some(course.0))
                        && it.claim.kind != Kind::Note
                        && names(clause, *spot)
                };
                let carried = inquiry.citing(*spot).any(|it| own(&it));
                if carried || !inquiry.waiving(*spot).is_empty() || in_question(inquiry, *spot) {
                    continue;
                }
                let other = inquiry.citing(*spot).find(|(it, clause)| it.claim.kind == *kind && names(clause, *spot));
                let Some(claim) = taken.values().next() else { continue };
                if let Some((other, _)) = other {
                    faults.push(SourceFault::Lacking {
                        kind: *kind,
                        names: other.claim.names.clone(),
                        at: inquiry.cite(*spot),
                        span: claim.span,
                        beside: other.claim.span,
                    });
                }
            }
        }
    }
}

fn course_of(claim: &Claim) -> Option<Course<'_>> {
    course(&claim.subject)
}

/// Of places in the same words: one on which no rule of a kind rests that rests on the others.
fn by_likeness(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut alike: BTreeMap<(usize, &str), Vec<Spot>> = BTreeMap::new();
    for (spot, place) in inquiry.spots().filter(|(_, it)| it.words > 2) {
        alike.entry((spot.text, &place.print)).or_default().push(spot);
    }
    for spots in alike.values().filter(|it| it.len() > 1) {
        let said: Vec<(Spot, BTreeMap<Kind, &Claim>)> = spots
            .iter()
            .map(|spot| {
                let own = inquiry.citing(*spot).filter(|(_, clause)| names(clause, *spot)).map(|(it, _)| it.claim);
                (*spot, own.filter(|it| !it.inherited && is_rule(it)).map(|it| (it.kind, it)).collect())
            })
            .collect();
        let all: BTreeSet<Kind> = said.iter().flat_map(|it| it.1.keys()).copied().collect();
        for kind in all {
            let without: Vec<&(Spot, BTreeMap<Kind, &Claim>)> =
                said.iter().filter(|it| !it.1.contains_key(&kind)).collect();
            let other = said.iter().find_map(|(spot, it)| Some((*spot, it.get(&kind)?)));
            let ([(spot, own)], Some((at, other))) = (without.as_slice(), other) else { continue };
            if !inquiry.waiving(*spot).is_empty() || in_question(inquiry, *spot) && !in_question(inquiry, at) {
                continue;
            }
            // Cited in another language version, as one says more than the other.
            let citation = inquiry.cite(*spot);
            let there = |it: &&Located<'_>| {
                let mut clauses = it.claim.clauses.iter().map(|it| &it.citation);
                it.claim.kind == kind && clauses.any(|it| it.act == citation.act && it.places == citation.places)
            };
            if inquiry.located.iter().any(|it| there(&it)) {
                continue;
            }
            faults.push(SourceFault::Lacking {
                kind,
                names: other.names.clone(),
                at: inquiry.cite(*spot),
                span: own.values().next().map_or(other.span, |it| it.span),
                beside: other.span,
            });
        }
    }
}

/// Whether a claim is a rule of a service of the kinds that lists of clauses give.
fn is_rule(claim: &Claim) -> bool {
    let of_service = matches!(
        claim.kind,
        Kind::Refuse
            | Kind::Require
            | Kind::Occasion
            | Kind::Subtype
            | Kind::Remedy
            | Kind::Duty
            | Kind::Result
            | Kind::Hours
            | Kind::Reception
            | Kind::HandsOver
            | Kind::Checks
            | Kind::Records
            | Kind::Exam
            | Kind::Fetch
            | Kind::Payment
            | Kind::Fee
            | Kind::Channels
            | Kind::Contact
    );
    claim.subject.choice.is_none() && of_service && claim.subject.service.is_some()
}

/// What every service has but one, and what every procedure has but one.
fn by_custom(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    type Whole<'c> = BTreeMap<(&'c str, &'c str, &'c str), BTreeMap<Kind, &'c Claim>>;
    let (mut services, mut procedures): (Whole<'_>, Whole<'_>) = (BTreeMap::new(), BTreeMap::new());
    for claim in inquiry.located.iter().map(|it| it.claim).filter(|it| counts(it.kind)) {
        let subject = &claim.subject;
        if let (Some(act), Some(service)) = (&subject.act, &subject.service) {
            services.entry((act, service, "")).or_default().entry(claim.kind).or_insert(claim);
            if let Some(procedure) = &subject.procedure {
                procedures.entry((act, service, procedure)).or_default().entry(claim.kind).or_insert(claim);
            }
        }
    }
    for (whole, always) in [(services, Kind::Channels), (procedures, Kind::Result)] {
        let kinds: BTreeSet<Kind> = whole.values().flat_map(BTreeMap::keys).copied().collect();
        for kind in kinds {
            let without: Vec<_> = whole.iter().filter(|it| !it.1.contains_key(&kind)).collect();
            if whole.len() <= OTHERS || without.len() > 1 && kind != always {
                continue;
            }
            let alone = without.len() == 1;
            for ((act, ..), claims) in without {
                // A regulation may leave to its standard what it says of no service itself.
                let mut others = whole.iter().filter(|(it, _)| alone || it.0 == *act);
                let other = others.find_map(|it| it.1.get(&kind));
                let own = claims.values().find_map(|it| Some((it.span, it.clauses.first()?)));
                if let (Some((span, clause)), Some(other)) = (own, other) {
                    faults.push(SourceFault::Lacking {
                        kind,
                        names: Vec::new(),
                        at: clause.citation.clone(),
                        span,
                        beside: other.span,
                    });
                }
            }
        }
    }
}
