//! The comparative table as ministries hand it in: structural element, the old, the new, what changes and why.
//!
//! Where the texts of the acts are at hand, the words of the clauses stand under the rules, and words that only one side
//! has are marked. Nothing of the texts is kept.

use super::{Line, Row, Weight, clauses_of, pair, sentence_case};
use crate::cite::Citation;
use crate::compare::{Group, LawChanges};
use crate::localisation::Localizer;
use crate::message;
use crate::official::{Wordings, Words};
use crate::syntax::tree::Language;
use similar::{Algorithm, ChangeTag, TextDiff};
use std::collections::BTreeSet;

/// Clauses whose words are shown of one side of a row; of more the places alone are told.
const QUOTED: usize = 6;
/// Texts that have less in common than this are taken for written anew, and no word of them is marked.
const AKIN: f32 = 0.15;

/// A clause with its words.
struct Quote {
    clause: Citation,
    words: Words,
}

/// The row of a group of changes.
pub(super) fn row(
    group: &Group<'_>,
    number: usize,
    changes: &LawChanges,
    texts: &Wordings<'_>,
    words: &Localizer<'_>,
) -> Row {
    let first = group.first();
    let (cites_old, cites_new) = (group.cites_old(), group.cites_new());
    let mut element = pair::element(group, words);
    for (regime, cites) in [(&changes.old, &cites_old), (&changes.new, &cites_new)] {
        element.extend(clauses_of(regime, cites, words));
    }
    let (mut old, mut new) = (pair::before(first, words), pair::after(first, words));
    let language = words.language();
    let quotes = |cites: &[Citation]| self::quotes(cites, texts, language);
    let (was, is) = (quotes(&cites_old), quotes(&cites_new));
    let (was, is) = marked(&was, &is, words);
    old.extend(was);
    new.extend(is);
    let mut why = vec![Line::strong(sentence_case(&words.sentence(group.brief())))];
    why.extend(pair::effect_of(first, words));
    let number = if first.goes_with.is_none() { number.to_string() } else { format!("↳ {number}") };
    Row {
        cells: vec![vec![Line::plain(number)], element, old, new, why],
        gain: first.goes_with.is_none().then_some(first.effect.applicant.effect),
    }
}

fn quotes(cites: &[Citation], texts: &Wordings<'_>, language: Language) -> Vec<Quote> {
    let quote = |it: &Citation| Some(Quote { clause: it.clone(), words: texts.words(it, language)? });
    let mut quotes: Vec<Quote> = Vec::new();
    for quote in cites.iter().filter_map(quote) {
        // What is cited whole and in part is shown once.
        if !quotes.iter().any(|it| it.clause.act == quote.clause.act && it.words.text.contains(&quote.words.text)) {
            quotes.push(quote);
        }
    }
    quotes.truncate(QUOTED);
    quotes
}

/// The quotes of both sides as lines, with the words marked that the other side does not have.
fn marked(old: &[Quote], new: &[Quote], words: &Localizer<'_>) -> (Vec<Line>, Vec<Line>) {
    let (was, is) = (pieces(old), pieces(new));
    let (was, is): (Vec<&str>, Vec<&str>) =
        (was.iter().map(String::as_str).collect(), is.iter().map(String::as_str).collect());
    let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_slices(&was, &is);
    let languages: BTreeSet<Language> = old.iter().chain(new).map(|it| it.words.language).collect();
    let akin = languages.len() == 1 && !old.is_empty() && !new.is_empty() && diff.ratio() >= AKIN;
    let mut only: (Vec<bool>, Vec<bool>) = (vec![false; was.len()], vec![false; is.len()]);
    for change in diff.iter_all_changes().filter(|_| akin) {
        let place = match change.tag() {
            ChangeTag::Delete => change.old_index().and_then(|at| only.0.get_mut(at)),
            ChangeTag::Insert => change.new_index().and_then(|at| only.1.get_mut(at)),
            ChangeTag::Equal => None,
        };
        if let Some(place) = place {
            *place = true;
        }
    }
    (lines(old, &only.0, words), lines(new, &only.1, words))
}

/// The words of all quotes, one after the other, without the marks around them: capitals and commas make no other word.
fn pieces(quotes: &[Quote]) -> Vec<String> {
    let plain = |word: &str| word.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    quotes.iter().flat_map(|it| it.words.text.split_whitespace()).map(plain).collect()
}

/// A line for the place of each quote, and one for its words.
fn lines(quotes: &[Quote], differs: &[bool], words: &Localizer<'_>) -> Vec<Line> {
    let mut differs = differs.iter().copied();
    let mut lines = Vec::new();
    for quote in quotes {
        let place = message!(
            "diff-quoted",
            clause: clauses(std::slice::from_ref(&quote.clause)),
            language: choice(quote.words.language.to_string()),
        );
        lines.push(Line::small(words.sentence(place)));
        let mut pieces: Vec<(String, bool)> = Vec::new();
        for word in quote.words.text.split_whitespace() {
            let mark = differs.next().unwrap_or_default();
            match pieces.last_mut().filter(|it| it.1 == mark) {
                Some((text, _)) => {
                    text.push(' ');
                    text.push_str(word);
                }
                None => pieces.push((word.to_owned(), mark)),
            }
        }
        lines.push(Line { text: String::new(), weight: Weight::Quoted, pieces });
    }
    lines
}
