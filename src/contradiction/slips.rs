//! Slips: contradictions that come from one mistake, told as one with all its places.
//!
//! Comes in: contradictions as each kind finds them. Goes out: one for each slip. Guaranteed: what is put together says the
//! same of the same kind of place, in another section, annex or language version; or names one unit that cannot be; or
//! stands in one and the same line.

use super::layout::{item, number_in_list, paragraph, top, unit};
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::official::figure::{Figure, TimeUnit};
use crate::official::term::Term;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Puts together what comes from one slip, in the order in which the slips are found first.
pub(super) fn together(found: Vec<Contradiction>) -> Vec<Contradiction> {
    // Each contradiction points at the first one that it belongs to.
    let mut group: Vec<usize> = (0..found.len()).collect();
    let mut first: IndexMap<String, usize> = IndexMap::new();
    for (position, it) in found.iter().enumerate() {
        for key in keys(it) {
            let earlier = *first.entry(key).or_insert(position);
            let (root, own) = (root(&group, earlier), root(&group, position));
            let (low, high) = (root.min(own), root.max(own));
            if let Some(slot) = group.get_mut(high) {
                *slot = low;
            }
        }
    }
    let mut slips: IndexMap<usize, Vec<Contradiction>> = IndexMap::new();
    for (position, it) in found.into_iter().enumerate() {
        slips.entry(root(&group, position)).or_default().push(it);
    }
    let mut slips: Vec<Contradiction> = slips.into_values().filter_map(one).collect();
    slips.sort_by_key(|it| it.kind);
    slips
}

fn root(group: &[usize], position: usize) -> usize {
    let mut at = position;
    while let Some(next) = group.get(at).copied().filter(|it| *it != at) {
        at = next;
    }
    at
}

/// One contradiction of those of a slip.
fn one(mut slip: Vec<Contradiction>) -> Option<Contradiction> {
    // What contradicts itself is at fault, whatever it is held against.
    slip.sort_by_key(|it| it.kind != Kind::Itself);
    let mut slip = slip.into_iter();
    let mut one = slip.next()?;
    let mut told: BTreeSet<String> = BTreeSet::from([told(&one)]);
    for other in slip {
        if told.insert(self::told(&other)) {
            one.also.push(other.message);
        }
        for side in other.sides {
            let same = |it: &&mut Side| {
                it.act == side.act && it.language == side.language && it.at == side.at && it.line == side.line
            };
            match one.sides.iter_mut().find(same) {
                Some(known) => {
                    let more: Vec<Said> = side.says.into_iter().filter(|it| !known.says.contains(it)).collect();
                    known.says.extend(more);
                }
                None => one.sides.push(side),
            }
        }
        one.parts.extend(other.parts);
    }
    Some(one)
}

/// What a contradiction says beside where: those that say the same are told once.
fn told(it: &Contradiction) -> String {
    let says: BTreeSet<String> = it.sides.iter().flat_map(|it| keys_of(&it.says)).collect();
    format!("{} {} {says:?}", it.kind.code(), it.message.code())
}

fn keys_of(says: &[Said]) -> Vec<String> {
    says.iter().map(Said::key).collect()
}

/// By what contradictions are known to come from one slip.
fn keys(it: &Contradiction) -> Vec<String> {
    let mut keys = vec![pattern(it)];
    let Some(main) = it.sides.first() else { return keys };
    for side in &it.sides {
        for said in &side.says {
            // A unit that cannot be is the slip, whatever it is held against.
            if let Said::Figure(Figure::Period { number, unit: TimeUnit::CalendarWorkingDays }) = said {
                keys.push(format!("unit {number} {} {}", side.act, top(&side.at)));
            }
        }
    }
    let at = |side: &Side| format!("{} {} {}", side.act, side.language, side.at);
    match it.kind {
        // A line that one language has alone, and what it refers to in vain.
        Kind::OneLanguage | Kind::Reference => keys.push(format!("line {}", at(main))),
        // A sentence that stands in several annexes.
        Kind::Words => {
            keys.push(format!("sentence {} {} {} {:?}", main.act, main.language, main.print, keys_of(&main.says)))
        }
        _ => {}
    }
    if matches!(it.kind, Kind::OneLanguage | Kind::Sections)
        && let Some(silent) = it.sides.iter().find(|it| it.says.is_empty())
    {
        keys.push(format!("lacks {} {:?}", at(silent), keys_of(&main.says)));
    }
    keys
}

/// The kind, what stands in the places, and where they are in whatever annex.
fn pattern(it: &Contradiction) -> String {
    let mut key = format!("{} {}", it.kind.code(), it.message.code());
    let Some(main) = it.sides.first() else { return key };
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for side in &it.sides {
        let says = keys_of(&side.says);
        parts.insert(match it.kind {
            Kind::Languages => format!("{} {} {} {says:?}", side.act, side.language, item(&side.at)),
            Kind::OneLanguage => format!("{} {} {} {says:?}", side.act, side.language, relative(&unit(&side.at))),
            Kind::Words
                if side.says.contains(&Said::Term(Term::Encryption))
                    || main.says.contains(&Said::Term(Term::Encryption)) =>
            {
                format!("{} {} {} {says:?}", side.act, side.language, top(&side.at))
            }
            // Items are told by their lists, whose numbers differ from annex to annex.
            Kind::Words if number_in_list(&side.at).is_some() => {
                format!("{} {} {} {says:?}", side.act, side.language, relative(&unit(&side.at)))
            }
            Kind::Words => format!("{} {} {} {says:?}", side.act, side.language, relative(&side.at)),
            Kind::Itself => format!("{} {says:?}", side.act),
            Kind::Sections => format!("{} {} {says:?}", side.act, relative(&side.at)),
            Kind::Standard if side.act == main.act => format!("{} {says:?}", side.act),
            Kind::Standard => format!("{} {} {says:?}", side.act, relative(&unit(&side.at))),
            Kind::Reference if it.message.code() == "contradiction-for-two-cases" => side.act.clone(),
            Kind::Reference => format!("{} {} {says:?}", side.act, relative(&side.at)),
            Kind::Numbering if paragraph(&side.at).is_none() => {
                format!("{} {} {}", side.act, side.language, unit(&side.at))
            }
            Kind::Numbering => format!("{} {} {}", side.act, side.language, relative(&side.at)),
            Kind::Grounds => side.act.clone(),
            Kind::Head if it.message.code() == "contradiction-head-blank" => {
                let blank = side.says.iter().filter(|it| matches!(it, Said::ActOf(_)));
                format!("{} {:?}", side.act, blank.map(Said::key).collect::<Vec<_>>())
            }
            Kind::Head => format!("{} {} {says:?}", side.act, side.at),
        });
    }
    if it.kind == Kind::Standard {
        // The languages of a regulation say the same; who signs and which papers are the same in all its annexes.
        parts.retain(|it| !it.ends_with(" []"));
    }
    key.push_str(&format!(" {parts:?}"));
    key
}

/// An address as it would be in any annex.
fn relative(at: &Address) -> Address {
    let wide = top(at).0.len();
    Address(at.0.iter().skip(wide).cloned().collect())
}
