//! Faults as messages, with the places that they are about and the help for their author.

use super::fault::{SyntaxFault, WrongNumber};
use super::mend::mend;
use super::phrase::Phrase;
use super::statements::BlockKind;
use super::translate::LANGUAGE_VERSION;
use super::unit;
use super::words::Words;
use crate::diagnostic::{Diagnostic, keyword_meant_help};
use crate::message;
use crate::message::{Argument, Message, ToMessage};

impl ToMessage for SyntaxFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Unreadable { word, within, .. } if word == "{" => {
                message!("syntax-block-of-nothing", within: choice(within.name()))
            }
            Self::Unreadable { word, within, .. } => {
                message!("syntax-unreadable", word: id(word), within: choice(within.name()))
            }
            Self::Expected { after, expected, .. } => {
                message!("syntax-expected", after: id(after), expected: messages(expected))
            }
            Self::Misplaced { word, within, .. } => {
                message!("syntax-misplaced", word: id(word), within: choice(within.name()))
            }
            Self::Unit { after, found, measure, .. } => unit::what(after, found, *measure),
            Self::Date { text, time, meant, .. } => what_of_date(text, *time, meant.as_deref()),
            Self::Number { text, .. } => message!("syntax-number", number: id(text)),
            Self::ZeroPeriod { written, .. } => message!("syntax-period-zero", written: code(written.clone())),
            Self::Unclosed { .. } => message!("syntax-unclosed"),
            Self::ClosedTwice { .. } => message!("syntax-closes-nothing"),
            Self::Quotation { .. } => message!("syntax-quotation"),
            Self::TooDeep { .. } => message!("syntax-too-deep"),
            Self::LookAlike { letter, keyword, .. } if letter.is_ascii() => {
                message!("keyword-latin-letter", keyword: id(keyword), letter: id(*letter))
            }
            Self::LookAlike { letter, keyword, .. } => {
                message!("syntax-look-alike", keyword: id(keyword), letter: id(letter.to_string()))
            }
            Self::Joined { number, word, .. } => {
                message!("keyword-joined", number: id(number), word: id(word))
            }
            Self::Keyword { word, meant: Some(_), .. } => message!("keyword-of-another-language", word: id(word)),
            Self::Keyword { word, meant: None, .. } => message!("keyword-as-name", word: id(word)),
            Self::Unnamed { word, keywords, .. } => {
                message!("keyword-unnamed", word: id(word), language: choice(keywords.code()))
            }
            Self::Version { named, .. } => {
                message!("keyword-version", named: id(named), reads: id(LANGUAGE_VERSION.to_string()))
            }
            Self::Language { word, .. } => message!("keyword-language", word: id(*word)),
            Self::Character { letter, .. } => message!(
                "syntax-character",
                kind: choice(super::characters::kind(*letter)),
                code: id(format!("U+{:04X}", *letter as u32)),
            ),
            Self::Place { text, wrong, .. } => match wrong {
                WrongNumber::Zero => message!("syntax-place-zero", number: id(text)),
                WrongNumber::Descending => message!("syntax-place-descending", number: id(text)),
                WrongNumber::Chain => message!("syntax-place-chain", number: id(text)),
            },
            Self::Empty { .. } => message!("syntax-empty"),
        }
    }
}

crate::impl_error!(SyntaxFault);

impl SyntaxFault {
    /// The permanent code of its findings.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "regl::syntax::unreadable",
            Self::Expected { .. } => "regl::syntax::expected",
            Self::Misplaced { .. } => "regl::syntax::misplaced",
            Self::Unit { .. } | Self::Joined { .. } => "regl::syntax::unit",
            Self::Version { .. } => "regl::syntax::version",
            Self::Keyword { .. } | Self::Unnamed { .. } | Self::Language { .. } => "regl::syntax::keyword",
            Self::Date { .. } => "regl::syntax::date",
            Self::Number { .. } | Self::ZeroPeriod { .. } => "regl::syntax::number",
            Self::Unclosed { .. } | Self::ClosedTwice { .. } => "regl::syntax::unclosed",
            Self::Quotation { .. } => "regl::syntax::quotation",
            Self::TooDeep { .. } => "regl::syntax::too_deep",
            Self::LookAlike { .. } => "regl::syntax::look_alike",
            Self::Character { .. } => "regl::syntax::character",
            Self::Place { .. } => "regl::syntax::place",
            Self::Empty { .. } => "regl::syntax::empty",
        }
    }
}

impl From<&SyntaxFault> for Diagnostic {
    fn from(fault: &SyntaxFault) -> Self {
        let (here, help) = here_and_help(fault);
        let finding = Diagnostic::error(fault.code(), fault).at(fault.span(), here).help(help).mend_if(mend(fault));
        match fault {
            SyntaxFault::Unclosed { end, .. } => finding.at(*end, message!("syntax-unclosed-end-here")),
            SyntaxFault::ClosedTwice { before: Some(before), .. } => {
                finding.at(*before, message!("syntax-closed-already-here"))
            }
            _ => finding,
        }
    }
}

/// What is said at the main place of a fault, and how to mend it.
fn here_and_help(fault: &SyntaxFault) -> (Message, Message) {
    match fault {
        SyntaxFault::Unreadable { within, meant, .. } => {
            (message!("syntax-begin-here"), meant.map_or_else(|| may_stand(*within), keyword_meant_help))
        }
        SyntaxFault::Expected { after, found, expected, meant, model, .. } => {
            let here = if found.is_empty() {
                message!("syntax-missing-here")
            } else {
                message!("syntax-instead-here", found: id(found))
            };
            (here, expected_help((after, found), expected, *meant, *model))
        }
        SyntaxFault::Misplaced { word, within, homes, .. } => (
            message!("syntax-misplaced-here", within: choice(within.name())),
            message!("syntax-homes", word: id(word), homes: messages(homes)),
        ),
        SyntaxFault::Unit { after, found, measure, .. } => unit::here_and_help(after, found, *measure),
        SyntaxFault::Date { text, time, meant, .. } => here_and_help_of_date(text, *time, meant.as_deref()),
        SyntaxFault::Number { most, .. } => {
            (message!("syntax-number-here"), message!("syntax-number-help", most: id(most)))
        }
        SyntaxFault::ZeroPeriod { .. } => (message!("syntax-period-zero-here"), message!("syntax-period-zero-help")),
        SyntaxFault::Unclosed { .. } => (message!("syntax-unclosed-here"), message!("syntax-unclosed-help")),
        SyntaxFault::ClosedTwice { .. } => {
            (message!("syntax-closes-nothing-here"), message!("syntax-closes-nothing-help"))
        }
        SyntaxFault::Quotation { .. } => (message!("syntax-quotation-here"), message!("syntax-quotation-help")),
        SyntaxFault::TooDeep { deepest, .. } => (
            message!("syntax-too-deep-here", deepest: count(*deepest)),
            message!("syntax-too-deep-help", deepest: count(*deepest)),
        ),
        SyntaxFault::LookAlike { letter, latin, keyword, .. } if letter.is_ascii() => (
            message!("keyword-latin-letter-here", letter: id(*letter), cyrillic: id(*latin)),
            message!("keyword-latin-letter-help", keyword: id(keyword)),
        ),
        SyntaxFault::LookAlike { letter, latin, keyword, .. } => (
            message!("syntax-look-alike-here", letter: id(letter.to_string()), latin: id(*latin)),
            message!("syntax-look-alike-help", keyword: id(keyword)),
        ),
        SyntaxFault::Joined { number, word, .. } => {
            (message!("keyword-joined-here"), message!("keyword-joined-help", number: id(number), word: id(word)))
        }
        SyntaxFault::Keyword { meant: Some(meant), .. } => (
            message!("keyword-of-another-language-here"),
            message!("keyword-of-another-language-help", meant: id(meant)),
        ),
        SyntaxFault::Keyword { meant: None, .. } => (message!("keyword-as-name-here"), message!("syntax-latin-names")),
        SyntaxFault::Unnamed { keywords, .. } => (
            message!("keyword-unnamed-here"),
            message!("keyword-unnamed-help", line: id(format!("{} {}", keywords.line(), keywords.code()))),
        ),
        SyntaxFault::Version { .. } => (
            message!("keyword-version-here"),
            message!("keyword-version-help", reads: id(LANGUAGE_VERSION.to_string())),
        ),
        SyntaxFault::Language { .. } => (message!("keyword-language-here"), message!("keyword-language-help")),
        SyntaxFault::Character { .. } => (message!("syntax-character-here"), message!("syntax-character-help")),
        SyntaxFault::Place { wrong, .. } => match wrong {
            WrongNumber::Zero => (message!("syntax-place-zero-here"), message!("syntax-place-zero-help")),
            WrongNumber::Descending => {
                (message!("syntax-place-descending-here"), message!("syntax-place-descending-help"))
            }
            WrongNumber::Chain => (message!("syntax-place-chain-here"), message!("syntax-place-chain-help")),
        },
        SyntaxFault::Empty { .. } => (message!("syntax-empty-here"), message!("syntax-empty-help")),
    }
}

fn what_of_date(text: &str, time: bool, meant: Option<&str>) -> Message {
    let is_date = meant.is_some() || text.contains('/');
    match (is_date, time) {
        (true, false) => message!("syntax-day-form", found: id(text)),
        (true, true) => message!("syntax-time-form", found: id(text)),
        (false, false) => message!("syntax-no-day", found: id(text)),
        (false, true) => message!("syntax-no-time-of-day", found: id(text)),
    }
}

fn here_and_help_of_date(text: &str, time: bool, meant: Option<&str>) -> (Message, Message) {
    let here = match (meant, time) {
        (None, _) if text.contains('/') => message!("syntax-which-first-here"),
        (Some(_), false) => message!("syntax-day-meant-here"),
        (Some(_), true) => message!("syntax-time-meant-here"),
        (None, false) => message!("syntax-no-day-here"),
        (None, true) => message!("syntax-no-time-of-day-here"),
    };
    let help = match (meant, time) {
        (Some(meant), false) => message!("syntax-day-write", written: id(meant)),
        (Some(meant), true) => message!("syntax-time-write", written: id(meant)),
        (None, false) => message!("syntax-day-write-as", model: id("2014-09-30")),
        (None, true) => message!("syntax-time-write-as", model: id("09:30")),
    };
    (here, help)
}

fn expected_help(
    (after, found): (&str, &str),
    expected: &[Words],
    meant: Option<&'static str>,
    model: Option<&'static str>,
) -> Message {
    let wants = |wanted: &[Phrase]| {
        expected.iter().any(|words| matches!(words, Words::Thing(phrase) if wanted.contains(phrase)))
    };
    let wants_place = wants(&[Phrase::Place, Phrase::PlaceNumber]);
    let wants_next = wants(&[Phrase::NextStatement]);
    if let Some(meant) = meant {
        return keyword_meant_help(meant);
    }
    if found.starts_with(['«', '»', '“', '”', '„', '‘', '’', '\'']) && wants(&[Phrase::Quotation]) {
        return message!("syntax-straight-marks");
    }
    if found == "@" && wants_place && wants_next {
        return message!("syntax-one-at");
    }
    if after == "(" && wants(&[Phrase::Language]) {
        return message!("syntax-before-paragraph");
    }
    if wants_place && !wants_next {
        return message!("syntax-name-place");
    }
    if is_time(found) && is_date(after) {
        return message!("syntax-no-time", found: id(found));
    }
    let foreign = found.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    if foreign && wants(&[Phrase::Name, Phrase::Fact, Phrase::GivenFact]) {
        return message!("syntax-latin-names");
    }
    match model {
        Some(model) => message!("syntax-write-as", model: code(model)),
        None => message!("syntax-write-here", expected: messages(expected)),
    }
}

/// Whether a word is written as a time of day.
fn is_time(word: &str) -> bool {
    word.split_once(':').is_some_and(|(hour, minute)| hour.parse::<u8>().is_ok() && minute.parse::<u8>().is_ok())
}

/// Whether a word is written as a date.
fn is_date(word: &str) -> bool {
    crate::calendar::Day::from_iso(word).is_some()
}

fn may_stand(within: BlockKind) -> Message {
    message!("syntax-may-stand", within: choice(within.name()), words: list(within.named().map(Argument::code)))
}

impl ToMessage for BlockKind {
    fn to_message(&self) -> Message {
        message!("syntax-within", within: choice(self.name()))
    }
}

impl ToMessage for Words {
    fn to_message(&self) -> Message {
        match self {
            Self::Keyword(word) | Self::Statement(word) => message!("syntax-word", word: code(*word)),
            Self::Thing(phrase) => phrase.to_message(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localisation::{LANGUAGES, Localizer};
    use std::collections::BTreeSet;

    #[test]
    fn each_kind_of_block_has_words_of_its_own() {
        for language in LANGUAGES {
            let words = Localizer::without_titles(language);
            let said: BTreeSet<String> = BlockKind::ALL.iter().map(|kind| words.say(kind)).collect();
            assert_eq!(said.len(), BlockKind::ALL.len(), "{language}: {said:#?}");
        }
    }
}
