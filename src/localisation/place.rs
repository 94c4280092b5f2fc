//! Places of acts, worded as lawyers of the language word them.
//!
//! English writes citations as rule files do. Russian and Kazakh go from the act to the narrowest place:
//! `приложение 1, пункт 5, подпункт 3)`, `1-қосымша, 5-тармақ, 3) тармақша`. An appendix is an annex of an annex, and is
//! told together with that: `приложение 2 к приложению 1`.

use super::firm::firm;
use super::localizer::words;
use super::title::{ActHead, TitleSource};
use crate::cite::{Address, Citation, SIGN};
use crate::message;
use crate::message::{Argument, Message};
use crate::syntax::tree::{Language, Place};

/// What stands between clauses in a row: in Russian and Kazakh commas stand inside them.
pub(super) fn separator(language: Language) -> &'static str {
    match language {
        Language::En => ", ",
        Language::Ru | Language::Kk => "; ",
    }
}

/// Clauses in a row, each in words; what one shares with the one before it is said once.
pub(super) fn clauses(clauses: &[Citation], titles: &dyn TitleSource, language: Language) -> Vec<String> {
    match language {
        Language::En => as_rules_write(clauses),
        Language::Ru | Language::Kk => in_words(clauses, titles, language),
    }
}

/// The act and its annex are said once.
fn as_rules_write(clauses: &[Citation]) -> Vec<String> {
    let mut before: Option<&Citation> = None;
    let mut written = Vec::with_capacity(clauses.len());
    for clause in clauses {
        let shared = before.filter(|it| it.act == clause.act && it.languages == clause.languages).is_some_and(|it| {
            it.places.len() > 1 && clause.places.len() > 1 && it.places.first() == clause.places.first()
        });
        written.push(if shared {
            clause.places.iter().skip(1).map(ToString::to_string).collect::<Vec<_>>().join(" ")
        } else {
            clause.to_string()
        });
        before = Some(clause);
    }
    written
}

/// The act is said once.
fn in_words(clauses: &[Citation], titles: &dyn TitleSource, language: Language) -> Vec<String> {
    let mut before: Option<&Citation> = None;
    let mut written = Vec::with_capacity(clauses.len());
    for clause in clauses {
        let same_act = before.is_some_and(|it| it.act == clause.act && it.languages == clause.languages);
        let mut parts = Vec::new();
        if !same_act {
            parts.push(version(clause, titles, language));
        }
        parts.extend(places(&clause.places, language));
        written.push(parts.join(", "));
        before = Some(clause);
    }
    written
}

/// A place inside an act.
pub(super) fn address(address: &Address, language: Language) -> String {
    match language {
        Language::En => address.to_string(),
        Language::Ru | Language::Kk => places(&address.0, language).join(", "),
    }
}

/// An act as lawyers cite it: by what it is, its day and its number; none where these are not known.
pub(super) fn act(id: &str, titles: &dyn TitleSource, language: Language) -> Option<String> {
    let ActHead { kind, number, adopted } = titles.act(id)?;
    let adopted = adopted.date().format("%d.%m.%Y").to_string();
    Some(say(message!("place-act", kind: choice(kind), number: id(number), adopted: id(adopted)), language))
}

/// The act of a clause, with the language versions meant.
fn version(clause: &Citation, titles: &dyn TitleSource, language: Language) -> String {
    let name = act(&clause.act, titles, language).unwrap_or_else(|| clause.act.clone());
    if clause.languages.is_empty() {
        return name;
    }
    let of = |it: &Language| Argument::message(message!("place-text-language", language: choice(it.to_string())));
    say(message!("place-in-languages", act: text(name), languages: list(clause.languages.iter().map(of))), language)
}

fn places(places: &[Place], language: Language) -> Vec<String> {
    let mut written = Vec::new();
    let mut rest = places;
    while let [place, after @ ..] = rest {
        rest = match annexed(place, after.first()) {
            Some(message) => {
                written.push(say(message, language));
                after.get(1..).unwrap_or_default()
            }
            None => {
                written.push(say(head(place), language));
                after
            }
        };
        let (Place::Part { sub, .. } | Place::Paragraph { sub, .. }) = place;
        if in_brackets(place) {
            continue;
        }
        written.extend(sub.iter().map(|it| say(subparagraph(it), language)));
    }
    written
}

/// An appendix together with the annex or standard that it belongs to.
fn annexed(place: &Place, after: Option<&Place>) -> Option<Message> {
    let Place::Part { word, number, sub } = place else { return None };
    let Some(Place::Part { word: inner, number: appendix, sub: inside }) = after else { return None };
    if inner != "appendix" || !sub.is_empty() || !inside.is_empty() {
        return None;
    }
    match word.as_str() {
        "annex" => Some(message!("place-appendix-of-annex", appendix: id(appendix), annex: id(number))),
        "standard" => Some(message!("place-appendix-of-standard", appendix: id(appendix), standard: id(number))),
        _ => None,
    }
}

/// Whether the numbers inside a place are cited as the law writes them, in brackets behind its own: `§ 41(2)`. Those of an
/// article are told as those of a paragraph are, unless letters stand among them.
fn in_brackets(place: &Place) -> bool {
    let Place::Part { word, sub, .. } = place else { return false };
    match word.as_str() {
        "section" | "part" | "point" | SIGN => true,
        "article" => sub.iter().any(|it| it.contains(|letter: char| letter.is_ascii_alphabetic())),
        _ => false,
    }
}

/// A place, with the numbers inside it where they stand in brackets.
fn head(place: &Place) -> Message {
    if let Place::Part { word, number, sub } = place
        && in_brackets(place)
    {
        let whole = format!("{number}{}", sub.iter().map(|it| format!("({it})")).collect::<String>());
        return match word.as_str() {
            "article" => message!("place-article", number: id(&whole), several: choice(several(&whole))),
            "section" => message!("place-section", number: id(&whole), several: choice(several(&whole))),
            "part" => message!("place-part", number: id(&whole), several: choice(several(&whole))),
            "point" => message!("place-point", number: id(&whole), several: choice(several(&whole))),
            _ => message!("place-sign", number: id(&whole), several: choice(several(&whole))),
        };
    }
    match place {
        Place::Paragraph { number, .. } if number == "this" => message!("place-this-paragraph"),
        Place::Paragraph { number, .. } => {
            message!("place-paragraph", number: id(number), several: choice(several(number)))
        }
        Place::Part { word, number, .. } => match (word.as_str(), number.parse::<usize>()) {
            ("annex" | "appendix", _) => {
                message!("place-annex", number: id(number), several: choice(several(number)))
            }
            ("standard", _) => message!("place-standard", number: id(number), several: choice(several(number))),
            ("article", _) => message!("place-article", number: id(number), several: choice(several(number))),
            ("title", _) => message!("place-title", number: id(number), several: choice(several(number))),
            ("sentence", _) => message!("place-sentence", number: id(number), several: choice(several(number))),
            ("chapter", _) => message!("place-chapter", number: id(number), several: choice(several(number))),
            ("row", _) => message!("place-row", number: id(number), several: choice(several(number))),
            ("note", _) => message!("place-note", number: id(number), several: choice(several(number))),
            ("indent", Ok(number)) => message!("place-indent", number: count(number)),
            ("indent", Err(_)) => message!("place-indents", number: id(number)),
            (word, _) => message!("place-other", word: id(word), number: id(number)),
        },
    }
}

fn subparagraph(number: &str) -> Message {
    match number.split_once('–') {
        Some((first, last)) => message!("place-subparagraphs", first: id(first), last: id(last)),
        None => message!("place-subparagraph", number: id(number)),
    }
}

/// Whether a number stands for several places: `3–8`.
fn several(number: &str) -> &'static str {
    if number.contains('–') { "yes" } else { "no" }
}

fn say(message: Message, language: Language) -> String {
    words(&message, None, language).map(|it| firm(&it, language)).unwrap_or_default()
}
