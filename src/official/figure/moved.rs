//! Moved links: words that were hyperlinks and that extraction put at the end of their line.
//!
//! Comes in: tokens in the order of the extracted text. Goes out: the same tokens in the order in which the act has them,
//! as far as that shows. A link leaves two spaces where it was and often stands without a space after whatever ended
//! the line: `в  Стандарта, необходимых для оказания пункте 9`, `согласно  к настоящему приказу;приложению 5`,
//! `от 15статьи 10 апреля`. What does not show a gap stays where it is, but what tears a number from its month or unit
//! goes to the end.

use super::lexicon::{Level, Lexicon, value_of};
use super::token::{Kind, Token, Tokens, fits_any};

/// How many tokens a link was moved by at most.
const REACH: usize = 24;
/// How many tokens a link at the end of a text has at most, brackets and all.
const LINK: usize = 4;
/// The longest word that is taken apart, in bytes.
const LONGEST_WORD: usize = 200;

/// Puts moved links back.
pub(super) fn put_back<'t>(tokens: Tokens<'t>, lexicon: &Lexicon) -> Tokens<'t> {
    let mut tokens = part_words(close_words(tokens, lexicon), lexicon);
    let mut at = 1;
    while at < tokens.len() {
        if let Some((end, target)) = moved_link(&tokens, lexicon, at) {
            tokens.relocate(at, end, target);
        }
        at += 1;
    }
    tokens
}

/// Closes a word that was parted at the end of a line, `рабо- чих`, where that makes a word by which figures are known;
/// whether other words were parted so or are two words makes no difference to figures.
fn close_words<'t>(tokens: Tokens<'t>, lexicon: &Lexicon) -> Tokens<'t> {
    let mut closed: Vec<Token<'t>> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let goes_on = tokens.is_dash(at + 1) && tokens.is_glued(at + 1) && !tokens.is_glued(at + 2);
        let rest = Some(tokens.word(at + 2)).filter(|it| goes_on && !it.is_empty() && !tokens.word(at).is_empty());
        let whole = rest.map(|rest| format!("{}{rest}", token.form)).filter(|it| lexicon.knows(it));
        at += if whole.is_some() { 3 } else { 1 };
        closed.push(Token { form: whole.unwrap_or_else(|| token.form.clone()), ..token.clone() });
    }
    Tokens::new(closed)
}

/// Parts the name of a place from the word that it was glued to: `Стандартапункта 9`.
fn part_words<'t>(tokens: Tokens<'t>, lexicon: &Lexicon) -> Tokens<'t> {
    let mut parted = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let is_numbered = !tokens.digits(at + 1).is_empty();
        match is_numbered.then(|| split(token, lexicon)).flatten() {
            Some((word, place)) => parted.extend([word, place]),
            None => parted.push(token.clone()),
        }
    }
    Tokens::new(parted)
}

fn split<'t>(token: &Token<'t>, lexicon: &Lexicon) -> Option<(Token<'t>, Token<'t>)> {
    if token.kind != Kind::Word || lexicon.number_first || token.raw.len() > LONGEST_WORD {
        return None;
    }
    let is_place = |form: &str| level_of(lexicon, form).is_some();
    if is_place(&token.form) {
        return None;
    }
    // The first word has four letters or more, so that prefixes stay: a `подпункт` is no `пункт` under something.
    let (at, _) = token
        .raw
        .char_indices()
        .skip(4)
        .find(|(at, _)| token.raw.split_at_checked(*at).is_some_and(|(_, end)| is_place(&end.to_lowercase())))?;
    let (word, place) = token.raw.split_at_checked(at)?;
    let part = |raw: &'t str, spaces| Token { raw, form: raw.to_lowercase(), kind: Kind::Word, spaces };
    Some((part(word, token.spaces), part(place, 0)))
}

/// The link that starts at `at`, where it was moved there: its end, and the position that it belongs at; none is the end
/// of the text.
fn moved_link(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(usize, Option<usize>)> {
    let before = tokens.get(at - 1)?;
    let is_torn = tokens.is_glued(at) && before.kind != Kind::Sign;
    let is_after_stop = tokens.is_glued(at) && matches!(before.raw, ";" | "," | "." | ")");
    let named = link_end(tokens, lexicon, at);
    if is_after_stop && !tokens.digits(at).is_empty() && at + 1 == tokens.len() {
        return unnumbered_annex(tokens, lexicon, at).map(|target| (at + 1, Some(target)));
    }
    if let Some(end) = named.filter(|_| is_torn || is_after_stop) {
        let splits_number = is_torn && splits_figure(tokens, lexicon, at, end);
        return gap(tokens, lexicon, at, |gap| is_gap_for_place(tokens, lexicon, gap))
            .or_else(|| gap(tokens, lexicon, at, |_| true))
            .map(|target| (end, Some(target)))
            .or(splits_number.then_some((end, None)));
    }
    if is_after_stop && before.raw == ";" && tokens.len() - at <= LINK && !tokens.word(at).is_empty() {
        return gap(tokens, lexicon, at, |_| true).map(|target| (tokens.len(), Some(target)));
    }
    let end = named.filter(|_| tokens.sign(at) != "№").filter(|end| !has_whole(tokens, lexicon, at, *end))?;
    gap(tokens, lexicon, at, |gap| is_gap_for_place(tokens, lexicon, gap)).map(|target| (end, Some(target)))
}

/// The end of what can be a link to a place or act: `пункте 9`, `6-бабының`, `№ 43`, `приложением`.
fn link_end(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<usize> {
    if tokens.sign(at) == "№" {
        return (!tokens.digits(at + 1).is_empty()).then_some(at + 2);
    }
    if lexicon.number_first {
        let name = if tokens.is_dash(at + 1) { at + 2 } else { at + 1 };
        let is_place = !tokens.digits(at).is_empty() && level_of(lexicon, tokens.word(name)).is_some();
        return is_place.then_some(name + 1);
    }
    level_of(lexicon, tokens.word(at))?;
    let number = !tokens.digits(at + 1).is_empty();
    let bracket = number && tokens.sign(at + 2) == ")";
    Some(at + 1 + usize::from(number) + usize::from(bracket))
}

/// The level that a word names.
pub(super) fn level_of(lexicon: &Lexicon, word: &str) -> Option<Level> {
    lexicon.levels.iter().find(|(name, _)| fits_any(&[name], word)).map(|(_, level)| *level)
}

/// Whether a link stands between a day and its month, or between the words of one number.
fn splits_figure(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize, end: usize) -> bool {
    let is_month = lexicon.months.iter().any(|names| fits_any(names, tokens.word(end)));
    let is_word = |at: usize| value_of(lexicon.cardinals, tokens.word(at)).is_some();
    (!tokens.digits(at - 1).is_empty() && is_month) || (is_word(at - 1) && is_word(end))
}

/// The last gap within reach before a link.
fn gap(tokens: &Tokens<'_>, lexicon: &Lexicon, link: usize, is_right: impl Fn(usize) -> bool) -> Option<usize> {
    let first = link.saturating_sub(REACH).max(1);
    let is_torn = |at: usize| tokens.any_phrase(lexicon.torn, at - 1).is_some();
    let is_gap = |at: &usize| tokens.get(*at).is_some_and(|it| it.spaces > 1) || is_torn(*at);
    (first..link).rev().filter(is_gap).find(|at| is_right(*at))
}

/// Whether what stands around a gap leaves a place to be named in it.
fn is_gap_for_place(tokens: &Tokens<'_>, lexicon: &Lexicon, gap: usize) -> bool {
    let is_whole = |at: usize| lexicon.wholes.iter().any(|(name, _)| tokens.phrase(name, at).is_some());
    if lexicon.number_first {
        is_whole(gap - 1) || fits_any(lexicon.joins, tokens.word(gap - 1))
    } else {
        let is_number = !tokens.digits(gap).is_empty();
        is_number
            || is_whole(gap)
            || fits_any(lexicon.this, tokens.word(gap))
            || lexicon.links.contains(&tokens.word(gap))
    }
}

/// Whether a place stands beside the text that it is in, so that it is where it belongs.
fn has_whole(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize, end: usize) -> bool {
    let is_whole = |at: usize| lexicon.wholes.iter().any(|(name, _)| tokens.phrase(name, at).is_some());
    if lexicon.number_first {
        return is_whole(at - 1);
    }
    // A name without a number belongs to the number in the gap, whatever follows.
    let is_numbered = !tokens.digits(at + 1).is_empty();
    let goes_on = is_whole(end)
        || fits_any(lexicon.this, tokens.word(end))
        || lexicon.links.contains(&tokens.word(end))
        || level_of(lexicon, tokens.word(end)).is_some();
    is_numbered && goes_on
}

/// The position after the last name of an annex without a number.
fn unnumbered_annex(tokens: &Tokens<'_>, lexicon: &Lexicon, before: usize) -> Option<usize> {
    let is_annex = |at: &usize| level_of(lexicon, tokens.word(*at)) == Some(Level::Annex);
    (0..before).rev().find(is_annex).map(|at| at + 1).filter(|at| tokens.digits(*at).is_empty())
}
