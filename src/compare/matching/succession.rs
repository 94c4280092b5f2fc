//! Succession: what came in the place of what, and what follows from what.
//!
//! A paper that is replaced by another, a document that the provider now looks up itself, and a step that is taken under
//! another name are one change each, not one rule that goes and one that comes. What came in the place of what is declared
//! (`replaces`), but for a document that is looked up: that is the same document. What follows stands under what it follows
//! from: a form under its document or result, a register under the step that writes to it, a duty under the ground that its
//! breach has become, a gap under the ground that settles its cases, and what follows when nothing is delivered under the
//! ground that it was.

use crate::compare::change::{Change, Owner};
use crate::compare::collect::reading::When;
use crate::compare::effect::{Effects, Gain, Load};
use crate::compare::element::{Element, What};
use crate::compare::fact::{Fact, Whole};
use crate::compare::judge::gains::in_cases;
use crate::compare::judge::presence::presence;
use crate::compare::matching::logic::World;
use crate::compare::reason::Reason;
use crate::model::Law;
use crate::syntax::tree::DeclarationKind;

/// The changes of a service with those joined that are one, and with what follows from others marked.
pub(in crate::compare) fn joined(changes: Vec<Change>, law: &Law, shared: &World<'_>) -> Vec<Change> {
    let before: Vec<Vec<usize>> = changes.iter().map(|it| predecessors(it, &changes, law, shared)).collect();
    let mut told: Vec<Change> = Vec::with_capacity(changes.len());
    for (change, own) in changes.iter().zip(&before) {
        let old: Vec<&Change> = own.iter().filter_map(|at| changes.get(*at)).collect();
        // What several rules come in the place of together, they are held against together.
        let sharing = changes.iter().zip(&before).filter(|(_, its)| its.iter().any(|at| own.contains(at)));
        let is = When::any(sharing.map(|(it, _)| Fact::circumstances(it.to.as_ref())).collect());
        told.push(if old.is_empty() { change.clone() } else { replacement(&old, change, &is, shared) });
    }
    let mut gone = (0..changes.len()).map(|at| before.iter().any(|own| own.contains(&at)));
    told.retain(|_| !gone.next().unwrap_or_default());
    let followed: Vec<Option<Owner>> = told.iter().map(|it| leader(it, &told, law, shared)).collect();
    for (change, owner) in told.iter_mut().zip(followed) {
        if let Some(owner) = owner {
            change.goes_with = Some(owner);
            change.effect = Effects::neutral(Reason::CountedElsewhere);
        }
    }
    told
}

/// The positions of the rules that a rule comes in the place of.
fn predecessors(change: &Change, all: &[Change], law: &Law, shared: &World<'_>) -> Vec<usize> {
    if !comes(change, shared) {
        return Vec::new();
    }
    let replaced = all.iter().enumerate().filter(|(_, old)| is_replaced(old, change, law));
    replaced.map(|(at, _)| at).collect()
}

/// Whether a rule comes to hold, in the cases that can come up under both regimes.
fn comes(change: &Change, shared: &World<'_>) -> bool {
    let was_never = || matches!(&change.from, Some(Fact::When(when)) if !shared.possible(when));
    change.of.is_none()
        && change.goes_with.is_none()
        && match change.what {
            What::Added => true,
            What::Condition => was_never(),
            _ => false,
        }
}

/// Whether the rule that `old` drops is one that the rule of `new` comes in the place of.
fn is_replaced(old: &Change, new: &Change, law: &Law) -> bool {
    let near = old.procedure == new.procedure || old.procedure.is_none();
    let dropped = old.what == What::Dropped && old.of.is_none() && old.goes_with.is_none();
    if !near || !dropped {
        return false;
    }
    match (old.element, new.element) {
        (Element::Document, Element::Fetched) | (Element::Fetched, Element::Document) => old.id == new.id,
        _ => old.element == new.element && succeeds(old, new, law),
    }
}

/// Whether one of two rules is declared to come in the place of the other; seen backwards in time it is the same change.
fn succeeds(old: &Change, new: &Change, law: &Law) -> bool {
    let says = |one: &Change, two: &Change| {
        let name = declared_as(one.element).and_then(|kind| law.names.get(kind, &one.id));
        name.is_some_and(|it| it.replaces.contains(&two.id))
    };
    says(new, old) || says(old, new)
}

fn declared_as(element: Element) -> Option<DeclarationKind> {
    Some(match element {
        Element::Document | Element::Fetched => DeclarationKind::Document,
        Element::Ground => DeclarationKind::Ground,
        Element::Step => DeclarationKind::Event,
        Element::Duty
        | Element::Result
        | Element::Remedy
        | Element::Payment
        | Element::Occasion
        | Element::Subtype
        | Element::Exam => DeclarationKind::Name,
        _ => return None,
    })
}

/// One change for a rule that comes and those in whose place it comes.
fn replacement(old: &[&Change], new: &Change, is: &When, shared: &World<'_>) -> Change {
    let was = When::any(old.iter().map(|it| Fact::circumstances(it.from.as_ref())).collect());
    let mut change = new.clone();
    change.what = What::Replaced;
    change.effect = effects(old, new, (&was, is), shared);
    change.replaces = old.iter().map(|it| Owner { element: it.element, id: it.id.clone() }).collect();
    change.replaces.dedup();
    change.from = match old {
        [only] => only.from.clone(),
        _ => None,
    };
    if new.what == What::Condition {
        change.to = new
            .to
            .clone()
            .map(|when| Fact::Whole(Whole { aspects: vec![(What::Condition, when)], parts: Vec::new(), remark: None }));
        change.cites_old.clear();
        change.places_old.clear();
    }
    for it in old {
        let cites = it.cites_old.iter().filter(|it| !change.cites_old.contains(it)).cloned().collect::<Vec<_>>();
        change.cites_old.extend(cites);
        let places = it.places_old.iter().filter(|it| !change.places_old.contains(it)).cloned().collect::<Vec<_>>();
        change.places_old.extend(places);
    }
    change
}

fn effects(old: &[&Change], new: &Change, (was, is): (&When, &When), shared: &World<'_>) -> Effects {
    let from = old.first().map_or(new.element, |it| it.element);
    match (from, new.element) {
        (Element::Document, Element::Fetched) => {
            let why = |now| Reason::LookedUp { now };
            Effects::new(Gain::Better, why(true), Load::Heavier, why(true))
        }
        (Element::Fetched, Element::Document) => {
            let why = |now| Reason::LookedUp { now };
            Effects::new(Gain::Worse, why(false), Load::Lighter, why(false))
        }
        // The same work, cut into other steps: what time it takes is said of the terms.
        (Element::Step, Element::Step) => Effects::neutral(Reason::OneForAnother),
        _ => match (shared.includes(was, is), shared.includes(is, was)) {
            (true, true) if new.element == Element::Document && old.len() > 1 => {
                Effects::new(Gain::Better, Reason::OneForSeveral, Load::Lighter, Reason::OneForSeveral)
            }
            (true, true) => Effects::neutral(Reason::OneForAnother),
            (true, false) => in_cases(presence(new.element, true, false), true),
            (false, true) => in_cases(presence(new.element, false, false), false),
            (false, false) => Effects::depends(Reason::HoldsOtherwise),
        },
    }
}

/// The change that another one follows from.
fn leader(change: &Change, all: &[Change], law: &Law, shared: &World<'_>) -> Option<Owner> {
    let one_sided = matches!(change.what, What::Added | What::Dropped);
    if change.goes_with.is_some() || change.of.is_some() {
        return None;
    }
    let led = |it: &&Change| match change.element {
        Element::Form if one_sided => is_paper_of(it, change),
        Element::Register if one_sided => writes_to(it, change),
        Element::Gap if one_sided => is_settled_by(it, change, shared),
        Element::Duty if one_sided => is_breach_of(it, change, law),
        Element::Request if change.what == What::Consequence => is_consequence_of(it, change),
        _ => false,
    };
    let it = all.iter().find(led)?;
    Some(it.goes_with.clone().unwrap_or_else(|| Owner { element: it.element, id: it.id.clone() }))
}

/// Whether a change is about the document or result that a form is the form of, and comes or goes as the form does.
fn is_paper_of(it: &Change, form: &Change) -> bool {
    let is_paper = matches!(it.element, Element::Document | Element::Result) && it.of.is_none();
    let before = || it.replaces.iter().any(|was| was.id == form.key);
    let same_way = match (it.what, form.what) {
        (What::Replaced, What::Added) | (What::Added, What::Added) | (What::Dropped, What::Dropped) => {
            it.id == form.key
        }
        (What::Replaced, What::Dropped) => before(),
        _ => false,
    };
    // A result that is still there in another form keeps its paper.
    is_paper && same_way && (it.what == What::Replaced || it.comes_or_goes())
}

/// Whether a change is about the ground that the breach of a duty is, and comes as the duty goes, or goes as it comes.
fn is_breach_of(it: &Change, duty: &Change, law: &Law) -> bool {
    let opposite = matches!((it.what, duty.what), (What::Added, What::Dropped) | (What::Dropped, What::Added));
    it.element == Element::Ground && it.of.is_none() && opposite && succeeds(duty, it, law)
}

/// Whether a change is about a ground in all the cases that fell into a gap: it comes as the gap is closed, or goes as it is
/// opened.
fn is_settled_by(it: &Change, gap: &Change, shared: &World<'_>) -> bool {
    let opposite = matches!((it.what, gap.what), (What::Added, What::Dropped) | (What::Dropped, What::Added));
    let cases = |change: &Change| Fact::circumstances(change.from.as_ref().or(change.to.as_ref()));
    it.element == Element::Ground
        && it.of.is_none()
        && it.procedure == gap.procedure
        && opposite
        && cases(gap) != When::Always
        && shared.same(&cases(it), &cases(gap))
}

/// Whether a change is about the ground on which was refused, or is now, where nothing is delivered.
fn is_consequence_of(it: &Change, consequence: &Change) -> bool {
    let is_ground = |fact: Option<&Fact>| matches!(fact, Some(Fact::Consequence(_, Some(ground))) if *ground == it.id);
    it.element == Element::Ground
        && it.procedure == consequence.procedure
        && match it.what {
            What::Dropped => it.comes_or_goes() && is_ground(consequence.from.as_ref()),
            What::Added => it.comes_or_goes() && is_ground(consequence.to.as_ref()),
            _ => false,
        }
}

/// Whether a change is about a step, or a part of one, that writes to a register, and comes or goes as the register does.
fn writes_to(it: &Change, register: &Change) -> bool {
    let records =
        |whole: &Whole| whole.parts.iter().any(|part| part.element == Element::Record && part.id == register.id);
    it.what == register.what
        && match (it.element, it.from.as_ref().or(it.to.as_ref())) {
            (Element::Record, _) => it.id == register.id,
            (Element::Step, Some(Fact::Whole(whole))) => records(whole),
            _ => false,
        }
}
