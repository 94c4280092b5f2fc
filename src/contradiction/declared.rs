//! Contradictions held against what rule files declare.
//!
//! Comes in: the contradictions found, and the statements of rule files that name places: conflicts first of all, also
//! assumptions, gaps and notes. Goes out: which statement tells of which contradiction, and how each declared conflict
//! stands. A conflict of wording alone, in which no reading names a number, a unit or a reference, is outside what
//! figures can show.

use super::layout::{item, paragraph, unit};
use super::{Contradiction, Kind, Part, Said, Side};
use crate::cite::{Address, Citation};
use crate::official::Index;
use crate::official::figure::{Figure, mentions};
use crate::syntax::tree::Language;
use schemars::JsonSchema;
use serde::Serialize;

/// What kind of statement of the rule files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// A conflict of the texts.
    Conflict,
    /// An assumption.
    Assumption,
    /// A gap.
    Gap,
    /// A remark.
    Note,
}

/// A statement of the rule files about places of the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// What it is.
    pub statement: Statement,
    /// Its id; of a remark, the id of what it is made on.
    pub id: String,
    /// The places that it names.
    pub cites: Vec<Citation>,
    /// What it is called; empty where it has no title.
    pub title: String,
    /// What it says, in words: what its readings come to, the gap, the remark.
    pub says: Vec<String>,
}

/// How a declared conflict stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The texts show it.
    Found,
    /// It is about a number, unit or reference, and the texts do not show it.
    NotFound,
    /// It is one of wording alone.
    OutsideFigures,
    /// The text of a place that it names is not indexed.
    OutOfReach,
}

/// Contradictions and declarations, held against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// For each contradiction the positions of the declarations that tell of it.
    pub declared_by: Vec<Vec<usize>>,
    /// For each declared conflict its position and how it stands.
    pub conflicts: Vec<(usize, Standing)>,
}

/// Holds contradictions and declarations against each other.
#[must_use]
pub fn matched(found: &[Contradiction], declarations: &[Declaration], indexes: &[Index]) -> Matched {
    let told: Vec<Told<'_>> = declarations.iter().map(Told::of).collect();
    let telling = |it: &Contradiction| {
        let parts: Vec<(&Part, Vec<Address>)> =
            it.parts.iter().map(|part| (part, part.sides.iter().map(|it| unit(&it.at)).collect())).collect();
        let tells = |told: &Told<'_>| parts.iter().any(|(part, units)| told.tells_of(part, units));
        told.iter().enumerate().filter(|(_, told)| tells(told)).map(|(position, _)| position).collect::<Vec<_>>()
    };
    let declared_by: Vec<Vec<usize>> = found.iter().map(telling).collect();
    let conflicts = declarations.iter().enumerate().filter(|it| it.1.statement == Statement::Conflict);
    let conflicts = conflicts.map(|(position, it)| {
        let standing = if declared_by.iter().any(|by| by.contains(&position)) {
            Standing::Found
        } else if !it.cites.iter().all(|cite| is_indexed(cite, indexes)) {
            Standing::OutOfReach
        } else if it.says.iter().any(|it| names_figure(it)) {
            Standing::NotFound
        } else {
            Standing::OutsideFigures
        };
        (position, standing)
    });
    Matched { conflicts: conflicts.collect(), declared_by }
}

fn is_indexed(cite: &Citation, indexes: &[Index]) -> bool {
    indexes.iter().any(|it| it.act == cite.act && (cite.languages.is_empty() || cite.languages.contains(&it.language)))
}

/// Number words, beside those that count days.
const NUMBERS: [&str; 10] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twice"];
/// Words that places and acts are named by.
const PLACES: [&str; 6] = ["subparagraph", "paragraph", "article", "item", "annex", "No."];
/// How remarks tell of an item that lost its number.
const NO_NUMBER: &str = "no number";

/// Whether words are about a number, a unit or a reference.
fn names_figure(says: &str) -> bool {
    let mut words = says.split(|it: char| !it.is_alphabetic() && it != '.');
    says.contains(NO_NUMBER)
        || words.any(|it| NUMBERS.contains(&it) || PLACES.contains(&it))
        || !mentions(says, Language::En).is_empty()
}

/// A declaration with what its words come to.
struct Told<'d> {
    declaration: &'d Declaration,
    /// The lengths of the periods that it names.
    lengths: Vec<u32>,
    /// Whether it is about a number, a unit or a reference.
    names_figure: bool,
    /// The places that it names.
    cites: Vec<Cited<'d>>,
}

/// A citation with its place and the paragraph or row around that.
type Cited<'d> = (&'d Citation, Address, Address);

impl<'d> Told<'d> {
    fn of(declaration: &'d Declaration) -> Self {
        let words = || declaration.says.iter().chain([&declaration.title]);
        let lengths = words().flat_map(|it| mentions(it, Language::En)).filter_map(|it| match it.figure {
            Figure::Period { number, .. } => Some(number),
            _ => None,
        });
        let cited = |it: &'d Citation| {
            let at = Address(it.places.clone());
            let around = unit(&at);
            (it, at, around)
        };
        Self {
            declaration,
            lengths: lengths.collect(),
            names_figure: words().any(|it| names_figure(it)),
            cites: declaration.cites.iter().map(cited).collect(),
        }
    }

    /// Whether it tells of a contradiction: it is about figures, names the places, both where two are at odds, and where
    /// both tell of periods, one of the same length. `units` are the paragraphs or rows of the places.
    fn tells_of(&self, found: &Part, units: &[Address]) -> bool {
        // Who names both a place of the standard and one of the regulation names what lies between them.
        let is_of_documents = matches!(found.kind, Kind::Standard | Kind::Sections | Kind::Grounds | Kind::Words);
        if !is_of_documents && !self.names_figure {
            return false;
        }
        // A remark that follows one version says nothing of the other.
        if found.kind == Kind::Words && self.declaration.statement == Statement::Note {
            return false;
        }
        // A conflict between acts says nothing of one between the languages of one act.
        let is_of_languages = matches!(found.kind, Kind::Languages | Kind::OneLanguage | Kind::Words);
        let is_conflict = self.declaration.statement == Statement::Conflict;
        if is_of_languages && is_conflict && self.cites.iter().all(|it| it.0.languages.is_empty()) {
            return false;
        }
        let needs_both = match found.kind {
            Kind::Languages | Kind::OneLanguage | Kind::Words | Kind::Standard | Kind::Sections | Kind::Grounds => true,
            Kind::Itself | Kind::Reference | Kind::Numbering | Kind::Head => false,
        };
        self.names_sides(found, units, needs_both) && self.has_length_of(found) &&
        // Two versions name many things in one place: it is told of by who speaks of that thing.
        (found.kind != Kind::Words || self.speaks_of(&found.sides))
    }

    /// Whether the main place is named and, where two are at odds, one that is not like it.
    fn names_sides(&self, found: &Part, units: &[Address], needs_both: bool) -> bool {
        let mut sides = found.sides.iter().zip(units);
        let Some((main, of_main)) = sides.next() else { return false };
        let names = |side: &Side, unit: &Address| self.cites.iter().any(|it| is_of(it, side, unit, found.kind));
        let is_other = |it: &Side| it.act != main.act || it.language != main.language || it.says != main.says;
        names(main, of_main) && (!needs_both || sides.any(|(side, unit)| is_other(side) && names(side, unit)))
    }

    /// Whether both tell of periods of one length, or one of them of none.
    fn has_length_of(&self, found: &Part) -> bool {
        let mut lengths = found.sides.iter().flat_map(|it| &it.says).filter_map(length).peekable();
        self.lengths.is_empty() || lengths.peek().is_none() || lengths.any(|it| self.lengths.contains(&it))
    }

    /// Whether the words of a declaration speak of what one of two versions names.
    fn speaks_of(&self, sides: &[Side]) -> bool {
        let says = || self.declaration.says.iter().chain([&self.declaration.title]);
        sides.iter().flat_map(|it| &it.says).any(|said| match said {
            Said::Term(term) => says().any(|it| term.is_spoken_of(it)),
            Said::Contact(contact) => says().any(|it| it.contains(contact.as_str())),
            _ => true,
        })
    }
}

/// The number of a period of days.
fn length(said: &Said) -> Option<u32> {
    match said {
        Said::Figure(Figure::Period { number, unit }) => unit.is_days().then_some(*number),
        _ => None,
    }
}

/// Whether a citation means the place of a side, as narrowly as both say.
fn is_of((cite, cited, of_cited): &Cited<'_>, side: &Side, of_side: &Address, kind: Kind) -> bool {
    let is_meant = cite.languages.is_empty() || cite.languages.contains(&side.language);
    if cite.act != side.act || !is_meant || of_cited != of_side {
        return false;
    }
    // That a paragraph stands twice is no matter of a line in it.
    if kind == Kind::Numbering && paragraph(cited).is_some() {
        return *cited == side.at;
    }
    let is_nested = cited.lies_in(&side.at) || side.at.lies_in(cited);
    let same_item = !item(cited).is_empty() && item(cited) == item(&side.at);
    is_nested || same_item || paragraph(cited).is_none()
}
