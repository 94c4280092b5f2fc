//! References: places of this act and of others, as one text names them.
//!
//! Comes in: tokens. Goes out: one reference for every place named, complete from the widest part to the narrowest.
//! Guaranteed: every reference lies in the text that the words around it name, and in the act at hand where they name
//! none; articles and whatever lies in a law are always elsewhere.
//!
//! A place that is named without its number is the only one of its kind: "the appendix to these rules" is `appendix 1`.
//! Where a text says "this paragraph", or names a subparagraph or indent and no paragraph at all, the paragraph is called
//! `this`: `¶this(4)`. An annex of what an act approves is an `appendix`, save for instructions, which have annexes.

mod chain;
mod whole;

use self::chain::{Chain, Link, chains};
use self::whole::{Owner, owner};
use super::Found;
use super::lexicon::{Level, Lexicon, Whole};
use super::mention::{Figure, Reference, Within};
use super::token::{Tokens, fits_any};
use crate::cite::Address;
use crate::syntax::tree::Place;

/// The paragraph that a text means by "this".
const THIS: &str = "this";
/// How many tokens lie between a narrow place and the paragraph that was moved away from it, at most.
const REACH: usize = 14;
/// The most places that lists at several levels can name together.
const MOST_PLACES: usize = 1000;

/// All references of a text.
pub(super) fn references(tokens: &Tokens<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let chains = chains(tokens, lexicon);
    let mut owned: Vec<_> = chains.into_iter().map(|it| (owner(tokens, lexicon, &it), it)).collect();
    share_owners(tokens, lexicon, &mut owned);
    let owned = join_parted(tokens, owned);
    owned.iter().filter(|(owner, chain)| says_where(tokens, lexicon, *owner, chain)).flat_map(found).collect()
}

/// Places that are joined by "and" or "or" lie in the text named with one of them.
fn share_owners(tokens: &Tokens<'_>, lexicon: &Lexicon, owned: &mut [(Option<Owner>, Chain)]) {
    let is_joined = |first: &Chain, second: &Chain| {
        let mut at = tokens.after_brackets(first.end).unwrap_or(first.end);
        while tokens.sign(at) == ","
            || fits_any(lexicon.joins, tokens.word(at))
            || lexicon.links.contains(&tokens.word(at))
        {
            at += 1;
        }
        at > first.end && at == second.start
    };
    let joined: Vec<bool> = owned.windows(2).map(|it| matches!(it, [a, b] if is_joined(&a.1, &b.1))).collect();
    let share = |from: usize, to: usize, owned: &mut [(Option<Owner>, Chain)]| {
        let owner = owned.get(from).and_then(|it| it.0);
        if let Some(it) = owned.get_mut(to).filter(|it| it.0.is_none()) {
            it.0 = owner;
        }
    };
    let pairs = joined.iter().enumerate().filter(|it| *it.1).map(|it| it.0);
    if lexicon.number_first {
        pairs.for_each(|at| share(at, at + 1, owned));
    } else {
        pairs.rev().for_each(|at| share(at + 1, at, owned));
    }
}

/// Puts a paragraph that extraction moved away back to its indent or subparagraph.
fn join_parted(tokens: &Tokens<'_>, owned: Vec<(Option<Owner>, Chain)>) -> Vec<(Option<Owner>, Chain)> {
    let mut joined: Vec<(Option<Owner>, Chain)> = Vec::with_capacity(owned.len());
    for (owner, chain) in owned {
        let is_wide = chain.links.iter().all(|it| matches!(it.level, Level::Paragraph | Level::Article));
        let waits = |it: &&mut (Option<Owner>, Chain)| {
            let near = chain.start.saturating_sub(it.1.end) <= REACH;
            let stops = (it.1.end..chain.start).any(|at| matches!(tokens.sign(at), ";" | "."));
            near && !stops && it.1.links.iter().all(|it| it.level > Level::Paragraph)
        };
        match joined.last_mut().filter(waits).filter(|_| is_wide && owner.is_none()) {
            Some((_, narrow)) => narrow.links.splice(0..0, chain.links).for_each(drop),
            None => joined.push((owner, chain)),
        }
    }
    joined
}

/// Whether a chain says enough: an annex without a number needs the text that it belongs to, "this paragraph" alone says
/// nothing, and a title is no reference to itself.
fn says_where(tokens: &Tokens<'_>, lexicon: &Lexicon, owner: Option<Owner>, chain: &Chain) -> bool {
    let widest = chain.links.first();
    let is_numbered = widest.is_none_or(|it| it.level != Level::Annex || !it.numbers.is_empty());
    let is_this = chain.links.iter().all(|it| it.level == Level::Paragraph && it.numbers.is_empty());
    let is_annex = chain.links.iter().all(|it| it.level == Level::Annex);
    (is_numbered || owner.is_some()) && !is_this && !(is_annex && is_title(tokens, lexicon, chain))
}

/// Whether an annex names itself: at the beginning of a text, or in Kazakh at its end and without a case ending.
fn is_title(tokens: &Tokens<'_>, lexicon: &Lexicon, chain: &Chain) -> bool {
    let ends = (chain.end..tokens.len()).all(|it| tokens.word(it).is_empty() && tokens.digits(it).is_empty());
    let first = tokens.get(chain.start).is_some_and(|it| it.is_capital());
    if lexicon.number_first {
        let is_bare = lexicon.levels.iter().any(|(name, _)| name.trim_end_matches('*') == tokens.word(chain.end - 1));
        ends && is_bare
    } else {
        chain.start == 0 && first
    }
}

fn found((owner, chain): &(Option<Owner>, Chain)) -> Vec<Found> {
    let is_of_law = chain.links.iter().any(|it| it.level == Level::Article);
    // What a text calls its own is here, even where it names itself beside it.
    let is_this = chain.links.iter().any(|it| it.level == Level::Paragraph && it.numbers.is_empty());
    let within = match owner.map_or(Within::Here, |it| it.within) {
        _ if is_of_law => Within::Elsewhere,
        Within::Standard if is_this => Within::Here,
        within => within,
    };
    let annex = match owner.map(|it| it.whole) {
        Some(Whole::Document | Whole::Rules | Whole::Standard) if within != Within::Elsewhere => "appendix",
        _ => "annex",
    };
    let (at, end) = (chain.start, chain.end);
    let reference = |to| Found { figure: Figure::Reference(Reference { within, to }), at, end };
    addresses(&chain.links, annex).into_iter().map(reference).collect()
}

/// The addresses that links name: one for each combination of their numbers.
fn addresses(links: &[Link], annex: &str) -> Vec<Address> {
    let needs_paragraph = links.first().is_some_and(|it| it.level > Level::Paragraph);
    let this = Place::Paragraph { number: THIS.to_owned(), sub: Vec::new() };
    let mut addresses = vec![Address(if needs_paragraph { vec![this] } else { Vec::new() })];
    for link in links {
        // Lists at several levels name every place of one in every place of the other. No act means that many: where a
        // text is no more than numbers, the wider places are named.
        if addresses.len() > 1 && addresses.len().saturating_mul(link.numbers.len()) > MOST_PLACES {
            break;
        }
        let alone = match link.level {
            Level::Annex => "1",
            _ => THIS,
        };
        let numbers = if link.numbers.is_empty() { vec![alone.to_owned()] } else { link.numbers.clone() };
        let inside =
            |address: &Address| numbers.iter().map(|it| extend(address, link.level, it, annex)).collect::<Vec<_>>();
        addresses = addresses.iter().flat_map(inside).collect();
    }
    addresses
}

fn extend(address: &Address, level: Level, number: &str, annex: &str) -> Address {
    let part = |word: &str| Place::Part { word: word.to_owned(), number: number.to_owned(), sub: Vec::new() };
    match level {
        Level::Annex => address.with(part(annex)),
        Level::Article => address.with(part("article")),
        Level::Indent => address.with(part("indent")),
        Level::Paragraph => address.with(Place::Paragraph { number: number.to_owned(), sub: Vec::new() }),
        Level::Subparagraph => {
            let mut inside = address.clone();
            if let Some(Place::Part { sub, .. } | Place::Paragraph { sub, .. }) = inside.0.last_mut() {
                sub.push(number.to_owned());
            }
            inside
        }
    }
}
