//! From the text of an act to its index.

use super::counts::Counts;
use super::fault::{ReadFault, TextFault};
use super::figure::{Figure, Mention, Within, mentions};
use super::index::{FORMAT, Head, Index, IndexedPlace, Role};
use super::lead::Lead;
use super::outline::{Outline, Part, outline};
use super::print::fingerprint;
use super::remark::Remark;
use super::role::{items, roles};
use super::stem::{Stemming, Stems};
use super::term::Term;
use super::text::Line;
use super::{block, language, letters, mark, term, text};
use crate::cite::Address;
use crate::syntax::tree::{Language, Place};
use std::collections::{HashMap, HashSet};

/// What to index, and what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The id of the act, as rule files name it.
    pub act: &'a str,
    /// The language.
    pub language: Language,
    /// The number of the act, where it is known.
    pub number: Option<&'a str>,
}

/// Words in capitals with which an act enacts.
const ENACTING: [&str; 8] = [
    "ПРИКАЗЫВАЮ",
    "ПОСТАНОВЛЯЕТ",
    "БҰЙЫРАМЫН",
    "ҚАУЛЫ ЕТЕДІ",
    "HEREBY ORDER",
    "HEREBY RESOLVES",
    "HEREBY DECREES",
    "HEREBY ENACTS",
];

impl Index {
    /// Indexes the text of an act.
    ///
    /// # Errors
    ///
    /// What the text is instead of one act in the language asked for.
    pub fn of(text: &str, wanted: Wanted<'_>) -> Result<Self, ReadFault> {
        let lines = text::lines(text);
        let lines = in_language(&lines, wanted.language)?;
        one_act(&lines)?;
        let blocks = block::blocks(&lines, wanted.language);
        let outline = outline(&blocks);
        if !outline.drafts.iter().any(|it| it.part != Part::Heading) {
            return Err(TextFault::NoAct.into());
        }
        let head = head(&outline, wanted.language);
        if let (Some(number), Some(found)) = (wanted.number, &head.number)
            && !is_number(number, found)
        {
            let (act, wanted) = (wanted.act.to_owned(), number.to_owned());
            return Err(ReadFault::OtherAct { act, wanted, found: found.clone() });
        }
        let places = places(&outline, wanted.act, wanted.language);
        let doubt = |it: &Line| it.doubt.clone().map(|why| Remark { line: it.number, why });
        let mut missing = outline.missing.clone();
        missing.extend(annexes_without_text(&places));
        let index = Index {
            format: FORMAT,
            act: wanted.act.to_owned(),
            language: wanted.language,
            head,
            lines: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            counts: Some(Counts::of(&places)),
            before: None,
            unplaced: outline.unplaced.clone(),
            doubtful: lines.iter().filter_map(doubt).collect(),
            missing,
            places,
            seal: String::new(),
        };
        Ok(index.sealed())
    }
}

/// Whether the number of an act in its text is the one known; letters after a stroke may be left out.
fn is_number(known: &str, found: &str) -> bool {
    let plain = |it: &str| it.to_lowercase().replace(' ', "");
    let (known, found) = (plain(known), plain(found));
    known == found || found.strip_prefix(&known).is_some_and(|it| it.starts_with(['/', '-']))
}

fn in_language(lines: &[Line], wanted: Language) -> Result<Vec<Line>, ReadFault> {
    let parts = language::parts(lines);
    let found = parts.iter().filter(|it| it.0 == wanted);
    let mine: Vec<Line> = found.filter_map(|it| lines.get(it.1.clone())).flatten().cloned().collect();
    if mine.is_empty() {
        let mut found: Vec<Language> = parts.iter().map(|it| it.0).collect();
        found.sort_unstable();
        found.dedup();
        return Err(ReadFault::Language { wanted, found });
    }
    Ok(mine)
}

fn one_act(lines: &[Line]) -> Result<(), ReadFault> {
    let mut enacting = lines.iter().filter(|line| {
        let text = &line.text;
        let spaced = text.replace(' ', "");
        ENACTING.iter().any(|it| text.contains(it) || spaced.contains(&it.replace(' ', "")))
    });
    match (enacting.next(), enacting.next()) {
        (Some(first), Some(second)) => Err(ReadFault::TwoActs { first: first.number, second: second.number }),
        _ => Ok(()),
    }
}

/// What the act says of itself: the first date with a number after it, and the number of its registration.
fn head(outline: &Outline, language: Language) -> Head {
    let mut head = Head::default();
    let titles = outline.drafts.iter().take_while(|it| it.part == Part::Heading || it.part == Part::Note);
    for draft in titles.filter(|it| it.part == Part::Heading && it.at == Address::default()) {
        let text = draft.text.to_lowercase();
        let registers = ["тіркел", "зарегистрирован", "registered"].iter().any(|it| text.contains(it));
        for mention in mentions(&draft.text, language) {
            match mention.figure {
                Figure::Date(date) if head.adopted.is_none() => head.adopted = Some(date),
                Figure::Act(number) if head.adopted.is_some() && head.number.is_none() => head.number = Some(number),
                Figure::Act(number) if head.number.is_some() && head.registered.is_none() => {
                    head.registered = Some(number).filter(|_| registers);
                }
                _ => {}
            }
        }
        if head.number.is_some() {
            break;
        }
    }
    head
}

/// One entry for each address, in the order in which they begin; what stands in several pieces is put together.
fn places(outline: &Outline, act: &str, language: Language) -> Vec<IndexedPlace> {
    let mut places: Vec<IndexedPlace> = Vec::new();
    let mut texts: Vec<(String, &Lead)> = Vec::new();
    // Where an address stood last.
    let mut last: HashMap<&Address, usize> = HashMap::new();
    for draft in &outline.drafts {
        let again = last.get(&draft.at).filter(|_| draft.part == Part::Heading);
        if let Some((text, _)) = again.and_then(|it| texts.get_mut(*it)) {
            text.push(' ');
            text.push_str(&draft.text);
            continue;
        }
        let roles = roles(draft, language);
        let items = items(draft, &roles);
        last.insert(&draft.at, places.len());
        places.push(IndexedPlace {
            at: draft.at.clone(),
            line: draft.line,
            words: 0,
            print: String::new(),
            roles,
            items,
            blank: None,
            unnumbered: draft.unnumbered,
            figures: Vec::new(),
            marks: Vec::new(),
            terms: Vec::new(),
            contacts: Vec::new(),
            codes: Vec::new(),
            stems: Stems::default(),
        });
        texts.push((draft.text.clone(), &draft.opener));
    }
    let mut stemming = Stemming::new(act, language);
    for (place, (text, opener)) in places.iter_mut().zip(&texts) {
        let words = letters::words(text);
        place.words = u32::try_from(words.len()).unwrap_or(u32::MAX);
        place.print = fingerprint(&without_number(&words, &place.at).join(" "));
        place.figures = figures(text, opener, language);
        place.stems = stemming.hashes(text).into_iter().collect();
        place.marks = mark::marks(text, language);
        place.codes = mark::codes(text);
        let is_form = place.roles.contains(&Role::Form);
        let is_heading = place.roles.contains(&Role::Heading);
        place.terms = term::terms(text, language);
        // Headings and most lines of forms name things of which they say nothing.
        place.terms.retain(|it| match it {
            Term::CustomsUnion => !is_heading,
            Term::Encryption => is_heading,
            _ => !is_form && !is_heading,
        });
        if !is_form && !is_heading {
            place.contacts = term::contacts(text);
        }
        if place.roles.contains(&Role::Heading) && !place.at.0.is_empty() {
            place.blank = year_of_blank(text);
            let own = place.at.0.last().map(Place::number);
            place.figures.retain(|it| !names_itself(&it.figure, own));
        }
    }
    places
}

/// Whether a figure in the head of an annex is no more than its own name: which annex of what it is.
fn names_itself(figure: &Figure, own: Option<&str>) -> bool {
    match figure {
        Figure::Reference(_) => true,
        Figure::Act(number) => own == Some(number.as_str()),
        _ => false,
    }
}

/// Words without the number that the place starts with, so that a place that only got another number has the same print.
fn without_number<'w>(words: &'w [String], at: &Address) -> &'w [String] {
    let number = at.0.last().map(|it| match it {
        Place::Paragraph { sub, number } | Place::Part { sub, number, .. } => sub.last().unwrap_or(number),
    });
    match words.split_first() {
        Some((first, rest)) if number == Some(first) => rest,
        _ => words,
    }
}

/// The year of an act whose day and number were never filled in: `2022 жылғы "___" № ____`, `dated "__" ____ 2022 № __`.
fn year_of_blank(text: &str) -> Option<u32> {
    let signs = text.match_indices('№').chain(text.match_indices("No."));
    let number = signs.min_by_key(|it| it.0).filter(|(at, sign)| {
        let after = text.split_at_checked(at + sign.len()).map_or("", |it| it.1);
        after.trim_start_matches(['.', ' ']).starts_with('_')
    })?;
    let before = text.split_at_checked(number.0)?.0;
    let years = before.rsplit(|it: char| !it.is_ascii_digit()).filter(|it| it.len() == 4);
    years.filter_map(|it| it.parse().ok()).find(|it| (1900..2100).contains(it))
}

/// The figures of a text; one whose clause says nothing about it is about what the line says that opens its list.
fn figures(text: &str, opener: &Lead, language: Language) -> Vec<Mention> {
    let mut figures = mentions(text, language);
    for mention in figures.iter_mut().filter(|it| it.about.is_empty()) {
        mention.about = opener.topics(language).to_vec();
    }
    figures
}

/// The annexes that the act itself names, and that the text does not have.
fn annexes_without_text(places: &[IndexedPlace]) -> Vec<Address> {
    let mut known: HashSet<&Address> = places.iter().map(|it| &it.at).collect();
    let mut missing: Vec<Address> = Vec::new();
    let own = places.iter().filter(|it| matches!(it.at.0.first(), Some(Place::Paragraph { .. })));
    for mention in own.flat_map(|it| &it.figures) {
        if let Figure::Reference(reference) = &mention.figure
            && reference.within == Within::Here
            && let [Place::Part { word, .. }] = reference.to.0.as_slice()
            && word == "annex"
            && known.insert(&reference.to)
        {
            missing.push(reference.to.clone());
        }
    }
    missing
}
