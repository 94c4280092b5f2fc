//! What a language brings: its tables of words. The mechanism that reads figures is the same for all.
//!
//! Words are given in small letters; `*` at the end of one stands for any ending (see [`super::token`]).

use super::mention::{Amount, TimeUnit, Topic};
use super::token::{fits, fits_any};

/// A number word: every ending of the stem is a form of it.
pub(super) struct Numeral {
    /// What its forms have in common.
    pub stem: &'static str,
    /// What they end in.
    pub endings: &'static [&'static str],
    /// The number.
    pub value: u32,
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Time; which days is told by the words around.
    Time(TimeUnit),
    /// Hundredths.
    Percent,
    /// Money.
    Amount(Amount),
}

/// The levels of a text, from the widest to the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// An annex of an act or of another annex.
    Annex,
    /// An article of a law.
    Article,
    /// A numbered paragraph.
    Paragraph,
    /// A numbered part of a paragraph or article.
    Subparagraph,
    /// An unnumbered part.
    Indent,
}

/// What a place may be part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whole {
    /// An act that approves documents: its annexes are annexes.
    Act,
    /// An instruction, the annexes of which are cited as annexes too.
    Instruction,
    /// A document approved by an act: the annexes of it are appendices.
    Document,
    /// Such a document that is the one at hand even where no word says so: the rules of a service.
    Rules,
    /// The standard of the service.
    Standard,
    /// The list of basic requirements to the service.
    Requirements,
    /// A law, code or agreement.
    Law,
}

/// The words of one language.
pub(super) struct Lexicon {
    /// Numbers in words.
    pub cardinals: &'static [Numeral],
    /// Places in words: the third indent.
    pub ordinals: &'static [Numeral],
    /// First parts of words such as "five-day", and what they count.
    pub prefixes: &'static [(&'static str, u32)],
    /// What may follow digits after a hyphen without changing them.
    pub digit_endings: &'static [&'static str],
    /// Whether a ten is followed by units in a number below twenty: "ten five" for fifteen.
    pub tens_with_units: bool,
    /// Words between hundreds and tens.
    pub hundred_and: &'static [&'static str],
    /// Words between a number and what is counted: "60 or more percent".
    pub asides: &'static [&'static str],
    /// Words between two numbers that share what is counted: "3 to 5 days".
    pub through: &'static [&'static str],
    /// Words for "working" in "working days".
    pub working: &'static [&'static str],
    /// Words for "calendar" in "calendar days".
    pub calendar: &'static [&'static str],
    /// What is counted, the longest first.
    pub counted: &'static [(&'static str, Counted)],
    /// Words that follow a number and make it a multiple of the index named before it.
    pub multiple: &'static [&'static str],
    /// Words that stand for a year after its number, or before the day in Kazakh.
    pub year: &'static [&'static str],
    /// The months, from January on.
    pub months: [&'static [&'static str]; 12],
    /// Words before or after which a number with two more digits after a point is a time of day.
    pub clock: &'static [&'static str],
    /// Words with which the first of two hours of the day starts: "from 9 to 18 o'clock".
    pub from: &'static [&'static str],
    /// Words with which the second starts.
    pub to: &'static [&'static str],
    /// Words that name an hour.
    pub hour: &'static [&'static str],
    /// Words for a break in the working day.
    pub pause: &'static [&'static str],
    /// Such words that follow the hours of the break.
    pub pause_after: &'static [&'static str],
    /// Signs and words that announce the number of an act, besides №.
    pub number_signs: &'static [&'static str],
    /// Words before a number sign that show that it numbers no act.
    pub numbered_otherwise: &'static [&'static str],
    /// Names of the levels of a text.
    pub levels: &'static [(&'static str, Level)],
    /// Such names for more than one place: `4-7` after one is a range, else an inserted paragraph.
    pub plurals: &'static [&'static str],
    /// Words for a part of a paragraph that is made of several indents; addresses have no such part.
    pub parts: &'static [&'static str],
    /// Whether the number of a place stands before its name, wider places come first, and the whole before them.
    pub number_first: bool,
    /// Wholes, the longest name first.
    pub wholes: &'static [(&'static str, Whole)],
    /// Words for "this".
    pub this: &'static [&'static str],
    /// Words that may stand between a place and its whole.
    pub links: &'static [&'static str],
    /// Words beside each other between which a link is missing, for texts that have lost their double spaces.
    pub torn: &'static [&'static str],
    /// Words that join places.
    pub joins: &'static [&'static str],
    /// Words with which a definition in brackets starts: "hereinafter".
    pub definitions: &'static [&'static str],
    /// What clauses are about. Words may be parted by `..`, which stands for up to four other words.
    pub topics: &'static [(Topic, &'static [&'static str])],
}

impl Lexicon {
    /// Whether a word is one of those by which figures are known: it counts, is counted, or names a place.
    pub fn knows(&self, word: &str) -> bool {
        let numerals = [self.cardinals, self.ordinals].iter().any(|it| value_of(it, word).is_some());
        let counted = self.counted.iter().flat_map(|(name, _)| name.split(' ')).any(|it| fits(it, word));
        let lists = [self.working, self.calendar].iter().chain(&self.months).any(|it| fits_any(it, word));
        numerals || counted || lists || self.levels.iter().any(|(name, _)| fits(name, word))
    }
}

/// The value of a number word.
pub(super) fn value_of(numerals: &[Numeral], word: &str) -> Option<u32> {
    let fits = |it: &&Numeral| word.strip_prefix(it.stem).is_some_and(|end| it.endings.contains(&end));
    numerals.iter().find(fits).map(|it| it.value)
}

/// A number word with one form or with endings of its own.
pub(super) const fn numeral(stem: &'static str, endings: &'static [&'static str], value: u32) -> Numeral {
    Numeral { stem, endings, value }
}
