//! Wordings: the words of the places of an act, for people who have its text at hand.
//!
//! Comes in: the text of an act as legal databases give it. Goes out: the words of each place that a citation means.
//! Guaranteed: the words are those of the text, put together from its broken lines; nothing of them is kept anywhere
//! else, and an [`Index`] holds none of them.

use super::fault::ReadFault;
use super::index::Index;
use super::place_index::PlaceIndex;
use super::read::{Wanted, is_number, placed};
use crate::cite::Citation;
use crate::syntax::tree::Language;

/// Words that are shown with those of the places inside a place; more are left to the text.
const WHOLE: usize = 150;
const LANGUAGES: [Language; 3] = [Language::Kk, Language::Ru, Language::En];

/// The words of one act in one language.
#[derive(Debug, Clone)]
pub struct Wording {
    act: String,
    /// The index of the text, for its places alone.
    index: Index,
    /// The words of each place of the index.
    words: Vec<String>,
}

/// The words of acts, ready to be looked up.
#[derive(Debug)]
pub struct Wordings<'w> {
    texts: Vec<(&'w Wording, PlaceIndex<'w>)>,
}

/// The words of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language in which they stand.
    pub language: Language,
    /// The words.
    pub text: String,
}

impl Wording {
    /// The acts among `acts`, ids with numbers where these are known, whose text a file holds, in each language that it has.
    /// A text is that of the act whose number stands at its head; where none stands there, `name`, that of the file, has to
    /// have it.
    #[must_use]
    pub fn all_of(text: &str, name: &str, acts: &[(&str, Option<&str>)]) -> Vec<Self> {
        let mut found = Vec::new();
        for language in LANGUAGES {
            let Ok((index, words)) = placed(text, Wanted { act: "", language, number: None }) else { continue };
            let is_of = |(act, number): &&(&str, Option<&str>)| {
                let number = self::number(act, *number);
                match &index.head.number {
                    Some(found) => number.is_some_and(|it| is_number(&it, found)),
                    None => {
                        number.is_some_and(|it| name.split(|it: char| !it.is_alphanumeric()).any(|part| part == it))
                    }
                }
            };
            if let Some((act, _)) = acts.iter().find(is_of) {
                found.push(Self { act: (*act).to_owned(), index, words });
            }
        }
        found
    }

    /// The words of an act in one language.
    ///
    /// # Errors
    ///
    /// What the text is instead.
    pub fn of(text: &str, wanted: Wanted<'_>) -> Result<Self, ReadFault> {
        let (index, words) = placed(text, wanted)?;
        Ok(Self { act: wanted.act.to_owned(), index, words })
    }

    /// The act.
    #[must_use]
    pub fn act(&self) -> &str {
        &self.act
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.index.language
    }
}

/// The number of an act: as rule files give it, else that in its id, which names kind, number and year.
fn number(act: &str, number: Option<&str>) -> Option<String> {
    number.map(ToOwned::to_owned).or_else(|| match act.split('-').collect::<Vec<_>>().as_slice() {
        [.., number, year] if year.len() == 4 && number.parse::<u32>().is_ok() => Some((*number).to_owned()),
        _ => None,
    })
}

impl<'w> Wordings<'w> {
    /// Makes `texts` ready to be looked up.
    #[must_use]
    pub fn new(texts: &'w [Wording]) -> Self {
        Self { texts: texts.iter().map(|it| (it, PlaceIndex::new(&it.index))).collect() }
    }

    /// The words of a clause in `language`, or else in another language in which the act is at hand and the clause is
    /// meant; none where no text has it.
    #[must_use]
    pub fn words(&self, cite: &Citation, language: Language) -> Option<Words> {
        let meant = |it: Language| cite.languages.is_empty() || cite.languages.contains(&it);
        let order = std::iter::once(language).chain(LANGUAGES).filter(|it| meant(*it));
        order.into_iter().find_map(|it| self.words_in(cite, it))
    }

    fn words_in(&self, cite: &Citation, language: Language) -> Option<Words> {
        let is_text = |(it, _): &&(&Wording, PlaceIndex<'_>)| it.act == cite.act && it.language() == language;
        let (wording, places) = self.texts.iter().find(is_text)?;
        let found = places.find(&cite.places).ok()?;
        let words = |positions: &[usize]| {
            let all = positions.iter().filter_map(|it| wording.words.get(*it));
            all.map(|it| it.trim()).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")
        };
        let (own, all) = (words(&found.own), words(&found.all));
        let text = if own.is_empty() || all.split_whitespace().count() <= WHOLE { all } else { own };
        (!text.is_empty()).then_some(Words { language, text })
    }
}
