//! Contradictions in official texts, as far as their figures, numbers and references show them.
//!
//! Comes in: the indexes of the texts, of one act or several, in one language or several. Goes out: [`Contradiction`]s,
//! each with its places and what stands there. Guaranteed: nothing but the indexes is looked at, no rule file; what only
//! the layout of a language version or a link moved by extraction makes look different is no contradiction; the same
//! indexes give the same list in the same order, and the id of a contradiction stays the same as long as its places and
//! figures do.
//!
//! One file for each kind; `slips` puts together what comes from one mistake.

mod declared;
mod grounds;
mod heads;
mod itself;
mod languages;
mod layout;
mod limits;
mod lists;
mod numbering;
mod references;
mod said;
mod sections;
mod services;
mod slips;
mod standards;
mod starts;
mod text;
mod words;

pub use declared::{Declaration, Matched, Standing, Statement, matched};
pub use said::{Said, Start};

use self::standards::Standards;
use self::text::Text;
use crate::cite::Address;
use crate::message::{Message, ToMessage};
use crate::official::figure::Figure;
use crate::official::fingerprint;
use crate::official::{Index, IndexedPlace};
use crate::syntax::tree::Language;
use schemars::JsonSchema;
use serde::Serialize;

/// What kind of contradiction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Two language versions of one place have different figures or references.
    Languages,
    /// A figure, an item or a place that one language version has and another lacks.
    OneLanguage,
    /// Two language versions of one place name different parties, papers, ways or addresses.
    Words,
    /// A figure that contradicts itself.
    Itself,
    /// Two parts of one document state different limits for the same thing, or one leaves out what another states.
    Sections,
    /// A refusal that a clause orders and the list of grounds does not know.
    Grounds,
    /// A standard and the regulation that rests on it differ.
    Standard,
    /// A reference to a place that does not exist.
    Reference,
    /// A number that stands twice, or is skipped.
    Numbering,
    /// An act whose date or number is written otherwise, or left blank, at the head of an annex.
    Head,
}

impl Kind {
    /// The permanent code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Languages => "regl::contradiction::languages",
            Self::OneLanguage => "regl::contradiction::one_language",
            Self::Words => "regl::contradiction::words",
            Self::Itself => "regl::contradiction::itself",
            Self::Sections => "regl::contradiction::sections",
            Self::Grounds => "regl::contradiction::grounds",
            Self::Standard => "regl::contradiction::standard",
            Self::Reference => "regl::contradiction::reference",
            Self::Numbering => "regl::contradiction::numbering",
            Self::Head => "regl::contradiction::head",
        }
    }
}

/// One place that takes part in a contradiction.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Side {
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// The place.
    pub at: Address,
    /// The line of the text on which it starts, counted from 1.
    pub line: u32,
    /// What stands there and takes part; empty where what matters is that something is not there.
    pub says: Vec<Said>,
    /// The fingerprint of its words.
    print: String,
}

impl Side {
    /// A place with the figures in it that take part.
    fn of<'f>(index: &Index, place: &IndexedPlace, figures: impl IntoIterator<Item = &'f Figure>) -> Self {
        let says = figures.into_iter().cloned().map(Said::Figure).collect();
        Self { says, ..Self::silent(index, place) }
    }

    /// A place of which something else is told than its figures.
    fn silent(index: &Index, place: &IndexedPlace) -> Self {
        let (act, at) = (index.act.clone(), place.at.clone());
        let (line, print) = (place.line, place.print.clone());
        Self { act, language: index.language, at, line, says: Vec::new(), print }
    }
}

/// A slip: what is at odds in one or several places for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// A name that stays while its kind, places and figures do.
    pub id: String,
    /// Its kind; of several the first.
    pub kind: Kind,
    /// What is at odds with what.
    pub message: Message,
    /// What else the same slip sets at odds, as far as it is something else.
    pub also: Vec<Message>,
    /// All its places, the main one first.
    pub sides: Vec<Side>,
    /// What it is put together from.
    parts: Vec<Part>,
}

/// One contradiction of a slip: places that are at odds with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    kind: Kind,
    sides: Vec<Side>,
}

impl Contradiction {
    fn new(kind: Kind, message: Message, sides: Vec<Side>) -> Self {
        let mut key = kind.code().to_owned();
        for side in &sides {
            let says: Vec<String> = side.says.iter().map(Said::key).collect();
            key.push_str(&format!("|{} {} {} {}", side.act, side.language, side.at, says.join("; ")));
        }
        let id = fingerprint(&key).chars().take(8).collect();
        let parts = vec![Part { kind, sides: sides.clone() }];
        Self { id, kind, message, also: Vec::new(), sides, parts }
    }
}

impl ToMessage for Contradiction {
    fn to_message(&self) -> Message {
        self.message.clone()
    }
}

/// Everything in which the texts contradict each other or themselves, one for each slip: by kind, then in the order of the
/// texts.
#[must_use]
pub fn contradictions(indexes: &[Index]) -> Vec<Contradiction> {
    let mut indexes: Vec<&Index> = indexes.iter().collect();
    indexes.sort_by(|one, two| (&one.act, one.language).cmp(&(&two.act, two.language)));
    let texts: Vec<Text<'_>> = indexes.iter().map(|it| Text::of(it)).collect();
    let standards = Standards::of(&texts);
    let mut found = Vec::new();
    for (position, one) in texts.iter().enumerate() {
        for other in texts.iter().skip(position + 1).filter(|it| it.act == one.act) {
            found.extend(languages::contradictions(one, other));
            found.extend(lists::contradictions(one, other));
            found.extend(words::contradictions(one, other));
        }
        found.extend(itself::contradictions(one));
        found.extend(sections::contradictions(one));
        found.extend(grounds::contradictions(one));
        found.extend(references::contradictions(one, &standards));
        found.extend(numbering::contradictions(one));
    }
    found.extend(standards::contradictions(&standards));
    found.extend(heads::contradictions(&indexes));
    found.sort_by_key(|it| it.kind);
    slips::together(found)
}
