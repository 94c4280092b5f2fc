//! Words without the words: the stems of a place as short keyed hashes.
//!
//! Comes in: words of a text in one language. Goes out: [`Stems`], a set that can be asked "does this place speak of
//! that?". Guaranteed: nobody can read the text back. A hash has [`BITS`] bits, so that every one stands for many words of
//! the language; a place holds each once, sorted, so that neither order nor number is told; endings, short words and
//! numbers are left out; and the hashes of one act say nothing of another, since each act has its own key.

use super::letters;
use crate::syntax::tree::Language;
use rust_stemmers::{Algorithm, Stemmer};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

/// How many bits a hash has: a language of 40 000 stems has 20 for each hash.
pub const BITS: u32 = 11;
/// The shortest word that is kept, in letters.
const SHORTEST: usize = 3;
/// How many letters of a Kazakh word count: its endings follow each other, its stem does not change.
const KAZAKH_STEM: usize = 4;

/// The digits in which hashes are written, two for each.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The hash of a stem.
pub type Hash = u16;

/// Hashes of stems, sorted, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stems(Vec<Hash>);

impl Stems {
    /// Whether a hash is among them.
    #[must_use]
    pub fn has(&self, hash: Hash) -> bool {
        self.0.binary_search(&hash).is_ok()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The hashes in order.
    pub fn iter(&self) -> impl Iterator<Item = Hash> + '_ {
        self.0.iter().copied()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<Hash> for Stems {
    fn from_iter<I: IntoIterator<Item = Hash>>(hashes: I) -> Self {
        let mut hashes: Vec<Hash> = hashes.into_iter().collect();
        hashes.sort_unstable();
        hashes.dedup();
        Self(hashes)
    }
}

impl Serialize for Stems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let digit = |value: Hash| char::from(DIGITS.get(usize::from(value)).copied().unwrap_or(b'A'));
        let text: String = self.0.iter().flat_map(|it| [digit(it >> 6), digit(it & 63)]).collect();
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Stems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text: Cow<'de, str> = Cow::deserialize(deserializer)?;
        let value = |digit: &u8| DIGITS.iter().position(|it| it == digit).and_then(|it| Hash::try_from(it).ok());
        let read = |pair: &[u8]| match pair {
            [high, low] => Some((value(high)? << 6) | value(low)?),
            _ => None,
        };
        let hashes: Option<Vec<Hash>> = text.as_bytes().chunks(2).map(read).collect();
        hashes.map(Self).ok_or_else(|| serde::de::Error::custom("no stems"))
    }
}

impl JsonSchema for Stems {
    fn schema_name() -> Cow<'static, str> {
        "Stems".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([A-Za-z0-9_-]{2})*$" })
    }
}

/// Turns words of one language into the hashes of one act.
pub struct Stemming<'a> {
    act: &'a str,
    language: Language,
    stemmer: Option<Stemmer>,
    known: HashMap<String, Hash>,
}

impl<'a> Stemming<'a> {
    /// For an act and a language.
    #[must_use]
    pub fn new(act: &'a str, language: Language) -> Self {
        let stemmer = match language {
            Language::Ru => Some(Stemmer::create(Algorithm::Russian)),
            Language::En => Some(Stemmer::create(Algorithm::English)),
            Language::Kk => None,
        };
        Self { act, language, stemmer, known: HashMap::new() }
    }

    /// The hashes of the words of a text, in their order.
    pub fn hashes(&mut self, text: &str) -> Vec<Hash> {
        let words = letters::words(text);
        words.iter().filter(|it| is_kept(it)).map(|it| self.hash(it)).collect()
    }

    fn hash(&mut self, word: &str) -> Hash {
        let stem: String = match &self.stemmer {
            Some(stemmer) => stemmer.stem(&word.replace('ё', "е")).into_owned(),
            None => word.chars().take(KAZAKH_STEM).collect(),
        };
        if let Some(hash) = self.known.get(&stem) {
            return *hash;
        }
        let digest = Sha256::digest(format!("{}|{}|{stem}", self.act, self.language).as_bytes());
        let hash = digest.iter().take(2).fold(0, |sum: Hash, byte| (sum << 8) | Hash::from(*byte)) >> (16 - BITS);
        self.known.insert(stem, hash);
        hash
    }
}

/// Words that stand in every clause and tell none from another.
const COMMON: [&str; 52] = [
    "the",
    "and",
    "for",
    "that",
    "this",
    "with",
    "are",
    "was",
    "has",
    "its",
    "from",
    "any",
    "such",
    "been",
    "their",
    "или",
    "для",
    "при",
    "что",
    "его",
    "как",
    "это",
    "так",
    "уже",
    "был",
    "они",
    "она",
    "оно",
    "все",
    "под",
    "над",
    "без",
    "том",
    "тем",
    "чем",
    "также",
    "бойынша",
    "және",
    "үшін",
    "мен",
    "пен",
    "бен",
    "немесе",
    "осы",
    "бар",
    "ол",
    "бір",
    "болып",
    "туралы",
    "егер",
    "not",
    "не",
];

fn is_kept(word: &str) -> bool {
    word.chars().count() >= SHORTEST && word.chars().any(char::is_alphabetic) && !COMMON.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(act: &str, language: Language, text: &str) -> Stems {
        Stemming::new(act, language).hashes(text).into_iter().collect()
    }

    #[test]
    fn a_word_is_known_in_every_form() {
        let same = |language, one: &str, other: &str| {
            assert_eq!(stems("a", language, one), stems("a", language, other), "{one} {other}");
        };
        same(Language::Ru, "лицензия", "лицензий");
        same(Language::Ru, "услугодателя", "услугодателем");
        same(Language::En, "licences", "licence");
        same(Language::Kk, "өтінішті", "өтініштер");
        assert_ne!(stems("a", Language::Ru, "суд"), stems("b", Language::Ru, "суд"));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let stems = stems("act", Language::Ru, "Услугодатель в течение двух дней проверяет полноту документов");
        let json = serde_json::to_string(&stems).unwrap();
        assert_eq!(serde_json::from_str::<Stems>(&json).unwrap(), stems);
        assert!(serde_json::from_str::<Stems>("\"Aäb\"").is_err());
        assert!(serde_json::from_str::<Stems>("\"ABC\"").is_err());
    }
}
