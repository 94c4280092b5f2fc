//! Chains: the names of places that stand together and make one place, `подпункт 2) пункта 9`.

use crate::official::figure::lexicon::{Level, Lexicon};
use crate::official::figure::moment::moment_at;
use crate::official::figure::moved::level_of;
use crate::official::figure::number::ordinal_at;
use crate::official::figure::quantity::quantity_at;
use crate::official::figure::token::{Tokens, fits_any};

/// The longest range of places that is taken apart: `пункты 4-7` are four.
const RANGE: u32 = 50;

/// One level of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// The level.
    pub level: Level,
    /// The numbers at this level; none where the text says "this", or names the only one.
    pub numbers: Vec<String>,
}

/// The names of one place, from the widest to the narrowest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chain {
    /// The links.
    pub links: Vec<Link>,
    /// Where it starts.
    pub start: usize,
    /// The position after it.
    pub end: usize,
}

/// All chains of a text.
pub(super) fn chains(tokens: &Tokens<'_>, lexicon: &Lexicon) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    for at in 0..tokens.len() {
        let Some(chain) = link_at(tokens, lexicon, at) else { continue };
        match chains.last_mut().filter(|it| goes_on(tokens, lexicon, it, &chain)) {
            Some(last) => {
                last.links.extend(chain.links);
                last.end = chain.end;
            }
            None => chains.push(chain),
        }
    }
    for chain in &mut chains {
        // Russian and English name the narrowest first as a rule; a list may go the other way.
        if matches!(chain.links.as_slice(), [first, .., last] if first.level > last.level) {
            chain.links.reverse();
        }
    }
    chains
}

/// Whether a link continues a chain: nothing but link words and a part, `части первой`, in between, and another level.
fn goes_on(tokens: &Tokens<'_>, lexicon: &Lexicon, chain: &Chain, next: &Chain) -> bool {
    let is_part = |at: usize| fits_any(lexicon.parts, tokens.word(at));
    let has_part = (chain.end..next.start).any(is_part);
    let between = (chain.end..next.start).all(|at| {
        lexicon.links.contains(&tokens.word(at))
            || is_part(at)
            || (has_part && (ordinal_at(tokens, lexicon, at).is_some() || !tokens.digits(at).is_empty()))
    });
    let is_new = next.links.iter().all(|new| chain.links.iter().all(|it| it.level != new.level));
    between && is_new
}

/// The level named at `at`, with its numbers before or after it.
fn link_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Chain> {
    let level = level_of(lexicon, tokens.word(at)).or_else(|| abbreviation(tokens, lexicon, at))?;
    let level = if is_part_of_word(tokens, at) { Level::Subparagraph } else { level };
    let (numbers, start, end) = match level {
        Level::Indent => ordinal_before(tokens, lexicon, at).or_else(|| ordinal_after(tokens, lexicon, at)),
        _ => None,
    }
    .or_else(|| {
        if lexicon.number_first { numbers_before(tokens, lexicon, at) } else { numbers_after(tokens, lexicon, at) }
    })
    .or_else(|| without_number(tokens, lexicon, at, level))?;
    Some(Chain { links: vec![Link { level, numbers }], start, end })
}

/// An abbreviated level: `п. 9`, `5 т.`
fn abbreviation(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Level> {
    let with_point = format!("{}.", tokens.word(at));
    let is_abbreviated = tokens.sign(at + 1) == "." && tokens.is_glued(at + 1);
    let beside = if lexicon.number_first { tokens.digits(Tokens::before(at)) } else { tokens.digits(at + 2) };
    let level = lexicon.levels.iter().find(|(name, _)| *name == with_point).map(|(_, level)| *level)?;
    (is_abbreviated && !beside.is_empty()).then_some(level)
}

/// Whether "paragraph" is the end of "sub-paragraph".
fn is_part_of_word(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_dash(Tokens::before(at)) && tokens.word(at.saturating_sub(2)) == "sub"
}

type Numbered = (Vec<String>, usize, usize);

fn ordinal_before(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Numbered> {
    let start = (at.saturating_sub(3)..at)
        .find(|it| matches!(ordinal_at(tokens, lexicon, *it), Some((_, end)) if end == at))?;
    let (number, _) = ordinal_at(tokens, lexicon, start)?;
    Some((vec![number.to_string()], start, at + 1))
}

fn ordinal_after(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Numbered> {
    let (number, end) = ordinal_at(tokens, lexicon, at + 1)?;
    Some((vec![number.to_string()], at, end))
}

/// Numbers after a name: `пунктах 4, 7 и 9`, `подпункт 2)`, `Annex No. 4`.
fn numbers_after(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Numbered> {
    let point = at + 1 + usize::from(tokens.sign(at + 1) == "." && tokens.is_glued(at + 1));
    let sign = point + number_sign(tokens, lexicon, point);
    let open = sign + usize::from(tokens.sign(sign) == "(" && tokens.sign(sign + 2) == ")");
    let many = fits_any(lexicon.plurals, tokens.word(at));
    let (first, mut end) = place_number(tokens, open, many)?;
    let mut numbers = vec![first];
    while let Some((more, next)) = next_number(tokens, lexicon, &numbers, end, many) {
        numbers.extend(more);
        end = next;
    }
    Some((numbers, at, end))
}

/// How many tokens a number sign has: `№`, `No.`
fn number_sign(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> usize {
    if tokens.sign(at) != "№" && !lexicon.number_signs.contains(&tokens.word(at)) {
        return 0;
    }
    if tokens.sign(at + 1) == "." { 2 } else { 1 }
}

/// The number of a place and the position after it and its bracket: `5`, `2)`, and `5-1` unless it is one of `many`.
fn place_number(tokens: &Tokens<'_>, at: usize, many: bool) -> Option<(String, usize)> {
    let mut number = Some(tokens.digits(at).to_owned()).filter(|it| !it.is_empty() && it.len() < 4)?;
    let mut end = at + 1;
    let has_part = tokens.sign(end) == "-" && tokens.is_glued(end) && tokens.is_glued(end + 1);
    let is_range = many && tokens.number(at) < tokens.number(end + 1);
    if has_part && !is_range && !tokens.digits(end + 1).is_empty() {
        number = format!("{number}-{}", tokens.digits(end + 1));
        end += 2;
    }
    Some((number, if tokens.sign(end) == ")" { end + 1 } else { end }))
}

/// What follows in a list of numbers: `, 7`, `и 9`, or all up to the end of a range.
fn next_number(
    tokens: &Tokens<'_>,
    lexicon: &Lexicon,
    numbers: &[String],
    end: usize,
    many: bool,
) -> Option<(Vec<String>, usize)> {
    let has_bracket = tokens.sign(Tokens::before(end)) == ")";
    let next = if tokens.sign(end) == "," || tokens.is_dash(end) || fits_any(lexicon.joins, tokens.word(end)) {
        end + 1
    } else {
        return None;
    };
    let (number, after) = place_number(tokens, next, many)?;
    let same_kind = has_bracket == (tokens.sign(after - 1) == ")");
    let counts = quantity_at(tokens, lexicon, next).is_some() || moment_at(tokens, lexicon, next).is_some();
    if !same_kind || counts {
        return None;
    }
    if !tokens.is_dash(end) {
        return Some((vec![number], after));
    }
    let (first, last): (u32, u32) = (numbers.last()?.parse().ok()?, number.parse().ok()?);
    (first < last && last - first <= RANGE).then(|| ((first + 1..=last).map(|it| it.to_string()).collect(), after))
}

/// Numbers before a name: `9-тармағында`, `1) және 2) тармақшалары`, `№ 1 қосымша`.
fn numbers_before(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Numbered> {
    let many = fits_any(lexicon.plurals, tokens.word(at));
    let (last, mut start) = number_ending(tokens, at, many)?;
    // From the last to the first.
    let mut numbers = vec![last];
    loop {
        let joint = Tokens::before(start);
        let is_list = tokens.sign(joint) == "," || fits_any(lexicon.joins, tokens.word(joint));
        let is_range = many && tokens.is_dash(joint);
        let Some((number, before)) = (is_list || is_range).then(|| number_ending(tokens, joint, many)).flatten() else {
            break;
        };
        let first: Option<u32> = number.parse().ok();
        let next: Option<u32> = numbers.last().and_then(|it| it.parse().ok());
        match (is_range, first, next) {
            (true, Some(first), Some(next)) if first < next && next - first <= RANGE => {
                numbers.extend((first..next).rev().map(|it| it.to_string()));
            }
            (true, ..) => break,
            _ => numbers.push(number),
        }
        start = before;
    }
    numbers.reverse();
    let sign = Tokens::before(start);
    Some((numbers, if tokens.sign(sign) == "№" { sign } else { start }, at + 1))
}

/// The number that ends just before `end`, its hyphen or bracket included, and where it starts; with the number that it
/// was inserted after, unless it is one of `many`.
fn number_ending(tokens: &Tokens<'_>, end: usize, many: bool) -> Option<(String, usize)> {
    let mark = Tokens::before(end);
    let has_mark = tokens.is_dash(mark) || tokens.sign(mark) == ")";
    let at = if has_mark { Tokens::before(mark) } else { mark };
    let number = Some(tokens.digits(at).to_owned()).filter(|it| !it.is_empty() && it.len() < 4)?;
    let (joint, first) = (Tokens::before(at), at.saturating_sub(2));
    let is_inserted = !many && tokens.sign(joint) == "-" && tokens.is_glued(joint) && tokens.is_glued(at);
    let after = Some(tokens.digits(first)).filter(|it| is_inserted && !it.is_empty());
    Some(after.map_or((number.clone(), at), |after| (format!("{after}-{number}"), first)))
}

/// A name without a number: "this paragraph", or the only annex.
fn without_number(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize, level: Level) -> Option<Numbered> {
    let is_this = fits_any(lexicon.this, tokens.word(Tokens::before(at)));
    match level {
        Level::Annex => Some((Vec::new(), at, at + 1)),
        Level::Paragraph if is_this => Some((Vec::new(), at - 1, at + 1)),
        // In a chain `тармақтағы 4) тармақша` the word for "this" may be left out.
        Level::Paragraph if lexicon.number_first && starts_chain(tokens, lexicon, at + 1) => {
            Some((Vec::new(), at, at + 1))
        }
        _ => None,
    }
}

/// Whether a subparagraph with its number follows.
fn starts_chain(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> bool {
    let name = (at + 1..at + 3).find(|it| !tokens.word(*it).is_empty());
    !tokens.digits(at).is_empty()
        && name.is_some_and(|it| level_of(lexicon, tokens.word(it)) == Some(Level::Subparagraph))
}
