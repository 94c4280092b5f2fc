//! Marks of sense: what a text says in few, recognisable ways, and what turns a rule into another one.
//!
//! Comes in: the words of a place in one language. Goes out: its [`Mark`]s. Guaranteed: what says the same in each
//! language gives the same mark; a mark is given only where the words are the ones that acts of this kind use for it.

use super::letters;
use crate::syntax::tree::Language;
use regex::Regex;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// What a place says by one of a few usual turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A period is not included in the term.
    OutsideTerm,
    /// A case is taken out: except, unless.
    Except,
    /// The term is extended.
    Extends,
    /// A time is counted back: at least so long before something.
    Before,
    /// One of several will do.
    Either,
    /// Something is done where it is needed, or where there is any.
    Case,
    /// Something is refused.
    Refused,
}

impl Mark {
    /// The word by which files of words choose.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OutsideTerm => "outside_term",
            Self::Except => "except",
            Self::Extends => "extends",
            Self::Before => "before",
            Self::Either => "either",
            Self::Case => "case",
            Self::Refused => "refused",
        }
    }
}

/// The turns of one language, as patterns over words in small letters.
type Turns = [(Mark, &'static str); 7];

const RUSSIAN: Turns = [
    (Mark::OutsideTerm, r"не (?:входит|входят|включа\p{L}+|засчитыва\p{L}+) в (?:общий )?срок"),
    (Mark::Except, r"за исключением|кроме (?:случа|того случа)|\bкроме\b|если иное"),
    (Mark::Extends, r"срок\p{L}*[^.;]{0,80}\bпродлева|\bпродлева\p{L}+[^.;]{0,40}срок"),
    (Mark::Before, r"не (?:позднее|позже|менее)[^.;]{0,40}\bдо\b"),
    (Mark::Either, r"\bлибо\b|\bили\b"),
    (Mark::Case, r"\bпри необходимости|\bв случае|\bпри наличии|\bесли\b"),
    (Mark::Refused, r"\bотказ|\bотказыва"),
];

const KAZAKH: Turns = [
    (Mark::OutsideTerm, r"мерзім\p{L}*(?: ішіне)? (?:кірмейді|енгізілмейді|қосылмайды|есептелмейді)"),
    (Mark::Except, r"қоспағанда|қоспағандағы|басқа жағдайлар|өзгеше көзделмесе"),
    (Mark::Extends, r"мерзім\p{L}*[^.;]{0,80}ұзартыл"),
    (Mark::Before, r"дейін (?:кемінде|кем дегенде)"),
    (Mark::Either, r"\bнемесе\b|\bне\b|\bя болмаса\b"),
    (Mark::Case, r"\bқажет болған|\bжағдайда\b|\bболған кезде|\bегер\b"),
    (Mark::Refused, r"бас тарт"),
];

const ENGLISH: Turns = [
    (Mark::OutsideTerm, r"not (?:included|counted|taken) in(?:to)? the term|not included in(?:to)? the"),
    (Mark::Except, r"\bexcept\b|\bunless\b|with the exception|\bexcluding\b"),
    (Mark::Extends, r"\b(?:term|period)\b[^.;]{0,80}\bextended"),
    (Mark::Before, r"at least[^.;]{0,40}\bbefore\b|no later than[^.;]{0,40}\bbefore\b"),
    (Mark::Either, r"\bor\b"),
    (Mark::Case, r"\bif\b|\bin case|\bin the event|\bif necessary|\bwhere\b|\bwhen\b"),
    (Mark::Refused, r"\brefus"),
];

type Patterns = Vec<(Mark, Regex)>;

static PATTERNS: LazyLock<[Patterns; 3]> = LazyLock::new(|| {
    [RUSSIAN, KAZAKH, ENGLISH]
        .map(|turns| turns.iter().filter_map(|(mark, turn)| Some((*mark, Regex::new(turn).ok()?))).collect())
});

/// The marks of a text, each once.
#[must_use]
pub fn marks(text: &str, language: Language) -> Vec<Mark> {
    let [russian, kazakh, english] = &*PATTERNS;
    let patterns = match language {
        Language::Ru => russian,
        Language::Kk => kazakh,
        Language::En => english,
    };
    let small = letters::small(text);
    patterns.iter().filter(|(_, turn)| turn.is_match(&small)).map(|(mark, _)| *mark).collect()
}

/// The codes of goods in a text, as nomenclatures write them: numbers of four to ten digits that are no years and stand by
/// themselves.
#[must_use]
pub fn codes(text: &str) -> Vec<String> {
    let words = text.split([' ', ';', ',', '|']).map(|it| it.trim_matches(['(', ')', '.']));
    let is_code = |it: &&str| {
        (4..=10).contains(&it.len())
            && it.chars().all(|it| it.is_ascii_digit())
            && !(it.len() == 4 && (it.starts_with("19") || it.starts_with("20")))
    };
    // One number alone is a telephone or an address; goods are told in lists.
    let codes: Vec<String> = words.filter(is_code).map(str::to_owned).collect();
    if codes.len() < LEAST_CODES { Vec::new() } else { codes }
}

/// How many numbers make a list of codes.
const LEAST_CODES: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_give_the_same_mark_in_each_language() {
        let same = |mark: Mark, russian: &str, kazakh: &str, english: &str| {
            for (language, text) in [(Language::Ru, russian), (Language::Kk, kazakh), (Language::En, english)] {
                assert!(marks(text, language).contains(&mark), "{text}");
            }
        };
        same(
            Mark::OutsideTerm,
            "Этот срок не входит в срок рассмотрения.",
            "Бұл мерзім қарау мерзіміне кірмейді.",
            "This period is not included into the Term for review.",
        );
        same(Mark::Except, "за исключением лодок", "қайықтарды қоспағанда", "except for boats");
        same(Mark::Extends, "срок рассмотрения продлевается", "қарау мерзімі ұзартылады", "the term is extended");
        same(
            Mark::Before,
            "не позднее чем за 3 дня до окончания",
            "аяқталғанға дейін кемінде 3 күн бұрын",
            "at least 3 days before the end",
        );
    }
}
