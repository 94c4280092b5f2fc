//! What can be wrong with the text of a rule file.
//!
//! A fault holds facts and places only; what is said of it stands in `explain.rs`.

use super::keywords::Keywords;
use super::statements::BlockKind;
use super::words::Words;
use crate::span::Span;
use std::ops::Range;

/// Something that is wrong with the text of a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyntaxFault {
    /// A statement that begins with no word known here.
    Unreadable {
        /// The word.
        span: Span,
        /// The word as written.
        word: String,
        /// The block it stands in.
        within: BlockKind,
        /// The statement it was probably meant to be.
        meant: Option<&'static str>,
    },
    /// A known statement that goes on in a way it cannot.
    Expected {
        /// What stands there instead; the end of the statement where nothing does.
        span: Span,
        /// The word before it.
        after: String,
        /// What stands there, empty where nothing does.
        found: String,
        /// What may come there.
        expected: Vec<Words>,
        /// The word it was probably meant to be.
        meant: Option<&'static str>,
        /// How the statement looks when it is right.
        model: Option<&'static str>,
    },
    /// A statement in a block it does not belong in.
    Misplaced {
        /// Its first word.
        span: Span,
        /// The same as text.
        word: String,
        /// Where it stands.
        within: BlockKind,
        /// Where it belongs.
        homes: Vec<BlockKind>,
    },
    /// A number whose unit is missing or unknown.
    Unit {
        /// What stands where the unit should.
        span: Span,
        /// The number, or the first word of the unit.
        after: String,
        /// What stands there.
        found: Found,
        /// The units that may stand there.
        measure: Measure,
    },
    /// A number and the word behind it, written as one.
    Joined {
        /// Where they stand.
        span: Span,
        /// The number.
        number: String,
        /// The word.
        word: String,
    },
    /// A date or a time that does not exist, or is written in another way.
    Date {
        /// Where it stands.
        span: Span,
        /// What is written.
        text: String,
        /// Whether it is a time of day rather than a date.
        time: bool,
        /// The same as it is to be written, where that can be told.
        meant: Option<String>,
    },
    /// A number that is too large.
    Number {
        /// Where it stands.
        span: Span,
        /// What is written.
        text: String,
        /// The largest number that may stand there.
        most: String,
    },
    /// No week, month or year at all.
    ZeroPeriod {
        /// Where the number stands.
        span: Span,
        /// The whole period.
        written: String,
    },
    /// A block that is never closed.
    Unclosed {
        /// Its opening brace.
        span: Span,
        /// Where it should have been closed at the latest.
        end: Span,
    },
    /// A closing brace that closes nothing.
    ClosedTwice {
        /// The brace.
        span: Span,
        /// The opening brace of the block that was closed last.
        before: Option<Span>,
    },
    /// A quotation that does not end on its line.
    Quotation {
        /// From its opening mark to the end of the line.
        span: Span,
    },
    /// Blocks or parentheses that stand too deep in each other.
    TooDeep {
        /// The brace or parenthesis that is one too many.
        span: Span,
        /// How many are allowed.
        deepest: usize,
    },
    /// A keyword with a letter in it that looks like one of the alphabet of its language, and is of another.
    LookAlike {
        /// The word.
        span: Span,
        /// The first such letter.
        letter: char,
        /// The letter it is taken for: a Latin one, or in keywords of Russian and Kazakh a Cyrillic one.
        latin: char,
        /// The keyword that was meant.
        keyword: String,
    },
    /// A keyword in a file whose set has another, or in the place of a name.
    Keyword {
        /// Where it stands.
        span: Span,
        /// The word as written.
        word: String,
        /// The word of the file's set; none in the place of a name.
        meant: Option<String>,
    },
    /// A keyword of another set in a file that names none.
    Unnamed {
        /// Where it stands.
        span: Span,
        /// The word as written.
        word: String,
        /// The set.
        keywords: Keywords,
    },
    /// A line that should name the keywords of the file, and names none or does not stand first.
    Language {
        /// Where it stands.
        span: Span,
        /// Its first word.
        word: &'static str,
    },
    /// A version of the language that this program does not read.
    Version {
        /// Where it stands.
        span: Span,
        /// The version as written.
        named: String,
    },
    /// A character that hides text, or that nobody can see.
    Character {
        /// Where it stands, with those of its kind behind it.
        span: Span,
        /// The first of them.
        letter: char,
    },
    /// A number that no place of an act has.
    Place {
        /// Where it stands.
        span: Span,
        /// The number as written.
        text: String,
        /// What is wrong with it.
        wrong: WrongNumber,
    },
    /// A file without statements.
    Empty {
        /// The beginning of the file.
        span: Span,
    },
}

/// A word where a unit should stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// As its author wrote it.
    pub written: String,
    /// The keyword of English that it is; the same where it is none.
    pub english: String,
}

/// What a number counts, and so the units it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Working days or calendar days.
    Days,
    /// Minutes.
    Minutes,
    /// Percent.
    Percent,
    /// Characters of a form field.
    Characters,
    /// An index of a calendar, such as the monthly calculation index.
    Index,
    /// Tenge.
    Tenge,
}

/// What is wrong with the number of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WrongNumber {
    /// It is zero, or begins with one.
    Zero,
    /// It goes from a number to one that is not higher.
    Descending,
    /// It has more than a beginning and an end.
    Chain,
}

impl SyntaxFault {
    /// The main place.
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::Unreadable { span, .. }
            | Self::Expected { span, .. }
            | Self::Misplaced { span, .. }
            | Self::Unit { span, .. }
            | Self::Joined { span, .. }
            | Self::Date { span, .. }
            | Self::Number { span, .. }
            | Self::ZeroPeriod { span, .. }
            | Self::Unclosed { span, .. }
            | Self::ClosedTwice { span, .. }
            | Self::Quotation { span }
            | Self::TooDeep { span, .. }
            | Self::LookAlike { span, .. }
            | Self::Keyword { span, .. }
            | Self::Unnamed { span, .. }
            | Self::Language { span, .. }
            | Self::Version { span, .. }
            | Self::Character { span, .. }
            | Self::Place { span, .. }
            | Self::Empty { span } => *span,
        }
    }

    /// The text that seems to stand in a block because that is never closed.
    pub(super) const fn unclosed(&self) -> Option<Range<usize>> {
        match self {
            Self::Unclosed { span, end } => Some(span.start as usize..end.start as usize),
            _ => None,
        }
    }

    /// Whether the fault leaves open what stands in what.
    pub(super) fn tears(&self) -> bool {
        match self {
            Self::Unclosed { .. }
            | Self::ClosedTwice { .. }
            | Self::Quotation { .. }
            | Self::TooDeep { .. }
            | Self::Character { .. }
            | Self::Empty { .. } => true,
            Self::Misplaced { homes, .. } => homes.contains(&BlockKind::File),
            _ => false,
        }
    }

    /// Whether the fault may be a mere consequence of another one nearby.
    pub(super) const fn may_follow(&self) -> bool {
        matches!(self, Self::Unreadable { .. } | Self::Expected { .. } | Self::Misplaced { .. })
    }
}
