//! What changed between two versions of one text.
//!
//! Comes in: two indexes of the same act in the same language. Goes out: [`Change`]s in the order of the text: places
//! added, removed, moved to another address, and changed in their words. Guaranteed: every place whose words or address
//! are not the same in both is in exactly one change; a place that only got another number is followed by its words, and
//! one that got another number and other words by what stands around it.

use crate::cite::Address;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::official::figure::{Figure, Mention};
use crate::official::{Index, IndexedPlace};
use crate::syntax::tree::{Language, Place};
use std::collections::BTreeMap;

/// What became of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'i> {
    /// The place as it was; none where it is new.
    pub old: Option<&'i IndexedPlace>,
    /// The place as it is; none where it is gone.
    pub new: Option<&'i IndexedPlace>,
}

/// Why two indexes cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedFault {
    /// They are of different acts.
    Act {
        /// The act of the first.
        old: String,
        /// That of the second.
        new: String,
    },
    /// They are in different languages.
    Language {
        /// The act.
        act: String,
        /// The language of the first.
        old: Language,
        /// That of the second.
        new: Language,
    },
}

impl ToMessage for ChangedFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Act { old, new } => message!("changed-other-act", old: id(old), new: id(new)),
            Self::Language { act, old, new } => message!(
                "changed-other-language",
                act: id(act),
                old: choice(old.to_string()),
                new: choice(new.to_string()),
            ),
        }
    }
}

crate::impl_error!(ChangedFault);

impl<'i> Change<'i> {
    /// Whether the place stands under another address.
    #[must_use]
    pub fn is_moved(&self) -> bool {
        self.both().is_some_and(|(old, new)| old.at != new.at)
    }

    /// Whether its words are others.
    #[must_use]
    pub fn is_reworded(&self) -> bool {
        self.both().is_some_and(|(old, new)| old.print != new.print)
    }

    /// How many words more it has; fewer where negative. None where there is only one version.
    #[must_use]
    pub fn words_more(&self) -> Option<i64> {
        self.both().map(|(old, new)| i64::from(new.words) - i64::from(old.words))
    }

    /// The figures that are gone, and those that are new, each as often as it is.
    #[must_use]
    pub fn figures(&self) -> (Vec<&'i Figure>, Vec<&'i Figure>) {
        let of = |it: Option<&'i IndexedPlace>| -> Vec<&'i Figure> {
            it.into_iter().flat_map(|it| &it.figures).map(|it| &it.figure).collect()
        };
        let (old, mut new) = (of(self.old), of(self.new));
        let mut gone = Vec::new();
        for figure in old {
            match new.iter().position(|it| *it == figure) {
                Some(at) => drop(new.remove(at)),
                None => gone.push(figure),
            }
        }
        (gone, new)
    }

    fn both(&self) -> Option<(&'i IndexedPlace, &'i IndexedPlace)> {
        self.old.zip(self.new)
    }
}

/// What changed between two versions of a text, and where each place of the old one went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes<'i> {
    /// The changes, in the order of the new text; what is gone stands where it stood.
    pub changes: Vec<Change<'i>>,
    /// The address of each old place that is still there.
    went: BTreeMap<Address, Address>,
}

impl Changes<'_> {
    /// Where a cited place is now: its own new address, or the same place inside the nearest one that moved.
    #[must_use]
    pub fn address_now(&self, old: &Address) -> Option<Address> {
        self.went.get(old).cloned()
    }
}

/// Compares two versions of a text.
///
/// # Errors
///
/// That they are no versions of one text.
pub fn changed<'i>(old: &'i Index, new: &'i Index) -> Result<Changes<'i>, ChangedFault> {
    if old.act != new.act {
        return Err(ChangedFault::Act { old: old.act.clone(), new: new.act.clone() });
    }
    if old.language != new.language {
        let act = old.act.clone();
        return Err(ChangedFault::Language { act, old: old.language, new: new.language });
    }
    let pairs = Pairing::of(old, new).pairs;
    let mut went = BTreeMap::new();
    for (at, twin) in pairs.iter().enumerate() {
        if let (Some(one), Some(two)) = (old.places.get(at), twin.and_then(|it| new.places.get(it))) {
            went.entry(one.at.clone()).or_insert_with(|| two.at.clone());
        }
    }
    Ok(Changes { changes: in_order(old, new, &pairs), went })
}

/// The changes in the order of the new text; what is gone comes after what stood before it.
fn in_order<'i>(old: &'i Index, new: &'i Index, pairs: &[Option<usize>]) -> Vec<Change<'i>> {
    let mut changes: Vec<(usize, usize, Change<'i>)> = Vec::new();
    let mut after = 0;
    for (position, place) in old.places.iter().enumerate() {
        match pairs.get(position).copied().flatten() {
            Some(twin) => {
                after = twin + 1;
                changes.push((twin + 1, 0, Change { old: Some(place), new: new.places.get(twin) }));
            }
            None => changes.push((after, position + 1, Change { old: Some(place), new: None })),
        }
    }
    let is_new = |at: &usize| !pairs.contains(&Some(*at));
    let added = new.places.iter().enumerate().filter(|(at, _)| is_new(at));
    changes.extend(added.map(|(at, place)| (at + 1, 0, Change { old: None, new: Some(place) })));
    changes.sort_by_key(|it| (it.0, it.1));
    let differs = |it: &Change<'_>| it.both().is_none() || it.is_moved() || it.is_reworded();
    changes.into_iter().map(|it| it.2).filter(differs).collect()
}

/// Which place of the new text each place of the old one became.
struct Pairing<'i> {
    old: &'i Index,
    new: &'i Index,
    pairs: Vec<Option<usize>>,
    taken: Vec<bool>,
}

/// The least likeness, in hundredths, of two places under different numbers that are still taken for one.
const LEAST_LIKENESS: u32 = 75;

impl<'i> Pairing<'i> {
    fn of(old: &'i Index, new: &'i Index) -> Self {
        let (pairs, taken) = (vec![None; old.places.len()], vec![false; new.places.len()]);
        let mut it = Self { old, new, pairs, taken };
        it.same_words(|old, new| old.at == new.at);
        it.same_words(|old, new| old.words > 0 && above(&old.at) == above(&new.at));
        it.same_words(|old, new| old.words > 0 && last_kind(&old.at) == last_kind(&new.at));
        // From the widest places to the narrowest: what is inside a place is looked for where that went.
        for depth in 0..=deepest(old) {
            it.reworded(depth);
        }
        it
    }

    fn pair(&mut self, old: usize, new: usize) {
        if let (Some(pair), Some(taken)) = (self.pairs.get_mut(old), self.taken.get_mut(new)) {
            (*pair, *taken) = (Some(new), true);
        }
    }

    fn open(&self) -> Vec<(usize, &'i IndexedPlace)> {
        let places = self.old.places.iter().enumerate();
        places.filter(|(at, _)| self.pairs.get(*at).is_some_and(Option::is_none)).collect()
    }

    fn free(&self) -> Vec<(usize, &'i IndexedPlace)> {
        let places = self.new.places.iter().enumerate();
        places.filter(|(at, _)| self.taken.get(*at).is_some_and(|it| !it)).collect()
    }

    /// Pairs places with the same words, in order.
    fn same_words(&mut self, fits: impl Fn(&IndexedPlace, &IndexedPlace) -> bool) {
        for (at, place) in self.open() {
            let same = |it: &&(usize, &IndexedPlace)| it.1.print == place.print && fits(place, it.1);
            if let Some((twin, _)) = self.free().iter().find(same) {
                self.pair(at, *twin);
            }
        }
    }

    /// Pairs places of one depth whose words changed: the most alike first.
    fn reworded(&mut self, depth: usize) {
        let mut ranked: Vec<(u32, usize, usize)> = Vec::new();
        let free = self.free();
        for (at, place) in self.open().into_iter().filter(|it| depth_of(&it.1.at) == depth) {
            let around = self.now(&above(&place.at));
            let beside = self.number_by_next(&place.at);
            for (twin, other) in &free {
                if last_kind(&other.at) != last_kind(&place.at) || above(&other.at) != around {
                    continue;
                }
                let number = last_number(&other.at);
                let expected = number == last_number(&place.at) || (number.is_some() && number == beside);
                let like = likeness(place, other);
                if expected || like >= LEAST_LIKENESS {
                    ranked.push((like + u32::from(expected) * 10, at, *twin));
                }
            }
        }
        ranked.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1, it.2));
        for (_, at, twin) in ranked {
            let is_open = self.pairs.get(at).is_some_and(Option::is_none);
            if is_open && self.taken.get(twin).is_some_and(|it| !it) {
                self.pair(at, twin);
            }
        }
    }

    /// The number that a place should have by the one after it, where that is known to have moved.
    fn number_by_next(&self, at: &Address) -> Option<u32> {
        let (around, next) = (above(at), last_number(at)? + 1);
        let is_next = |it: &IndexedPlace| {
            last_number(&it.at) == Some(next) && last_kind(&it.at) == last_kind(at) && above(&it.at) == around
        };
        let position = self.old.places.iter().position(is_next)?;
        let twin = self.pairs.get(position).copied().flatten().and_then(|it| self.new.places.get(it))?;
        last_number(&twin.at)?.checked_sub(1)
    }

    /// Where a place of the old text is now; where it is not known, the same place in the nearest one that is.
    fn now(&self, at: &Address) -> Address {
        let position = self.old.places.iter().position(|it| it.at == *at);
        let twin = position.and_then(|it| self.pairs.get(it).copied().flatten()).and_then(|it| self.new.places.get(it));
        match (twin, step_above(at)) {
            (Some(twin), _) => twin.at.clone(),
            (None, Some((wider, last))) => with_step(&self.now(&wider), last),
            (None, None) => at.clone(),
        }
    }
}

/// How alike two places are that have different words, in hundredths: by their length, figures and roles.
fn likeness(one: &IndexedPlace, other: &IndexedPlace) -> u32 {
    let (short, long) = (one.words.min(other.words), one.words.max(other.words).max(1));
    let by_figures = likeness_of_figures(&one.figures, &other.figures);
    let by_roles = if one.roles == other.roles { 100 } else { 0 };
    (short * 100 / long * 6 + by_figures * 3 + by_roles) / 10
}

/// How alike the figures of two places are, in hundredths; nothing where there are none to go by.
fn likeness_of_figures(ones: &[Mention], others: &[Mention]) -> u32 {
    let like = |one: &Mention, other: &Mention| {
        if one.figure == other.figure {
            100
        } else if std::mem::discriminant(&one.figure) == std::mem::discriminant(&other.figure)
            && one.about == other.about
        {
            60
        } else {
            0
        }
    };
    let best = |one: &Mention| others.iter().map(|it| like(one, it)).max().unwrap_or(0);
    let most = u32::try_from(ones.len().max(others.len())).unwrap_or(u32::MAX);
    ones.iter().map(best).sum::<u32>() / most.max(1)
}

/// The last step of an address: a part, or an item of one.
enum Step {
    Part(Place),
    Item(String),
}

/// An address without its last step, and that step; none for the act itself.
fn step_above(at: &Address) -> Option<(Address, Step)> {
    let mut parts = at.0.clone();
    let last = parts.last_mut()?;
    let (Place::Part { sub, .. } | Place::Paragraph { sub, .. }) = last;
    if let Some(item) = sub.pop() {
        return Some((Address(parts), Step::Item(item)));
    }
    let last = parts.pop()?;
    Some((Address(parts), Step::Part(last)))
}

fn above(at: &Address) -> Address {
    step_above(at).map(|it| it.0).unwrap_or_default()
}

fn with_step(at: &Address, step: Step) -> Address {
    let mut parts = at.0.clone();
    match step {
        Step::Part(part) => parts.push(part),
        Step::Item(item) => {
            if let Some(Place::Part { sub, .. } | Place::Paragraph { sub, .. }) = parts.last_mut() {
                sub.push(item);
            }
        }
    }
    Address(parts)
}

/// What kind of place an address ends in: `annex`, `¶`, `(`.
fn last_kind(at: &Address) -> String {
    match step_above(at) {
        Some((_, Step::Item(_))) => "(".to_owned(),
        Some((_, Step::Part(Place::Part { word, .. }))) => word,
        Some((_, Step::Part(Place::Paragraph { .. }))) => "¶".to_owned(),
        None => String::new(),
    }
}

/// The number that an address ends in, where it is one.
fn last_number(at: &Address) -> Option<u32> {
    let (Place::Part { sub, number, .. } | Place::Paragraph { sub, number }) = at.0.last()?;
    sub.last().unwrap_or(number).parse().ok()
}

fn depth_of(at: &Address) -> usize {
    step_above(at).map_or(0, |it| 1 + depth_of(&it.0))
}

fn deepest(index: &Index) -> usize {
    index.places.iter().map(|it| depth_of(&it.at)).max().unwrap_or(0)
}
