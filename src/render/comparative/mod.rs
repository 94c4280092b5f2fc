//! The comparative table: what lawyers hand in with a draft act, element by element, the old beside the new.
//!
//! Comes in: changes between two regimes, or the history over several. Goes out: a [`ComparativeTable`], free of any
//! format, which [`markdown()`], [`html()`] and `docx` lay out. All three so say the same.

#[cfg(feature = "cli")]
mod docx;
mod history;
mod html;
mod markdown;
mod pair;

#[cfg(feature = "cli")]
pub use docx::docx;
pub use history::history_table;
pub(super) use history::{thread_lines, thread_name, thread_title};
pub use html::html;
pub use markdown::markdown;
pub use pair::pair_table;

use super::changes::place_list;
use super::clauses::clauses;
use crate::cite::Citation;
use crate::compare::{Effects, Gain, Load, RulePlace, Tally};

/// A comparison as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparativeTable {
    /// What is compared.
    pub title: String,
    /// What should be known of it beforehand.
    pub preface: Vec<String>,
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// How wide they are, in parts of a hundred.
    pub widths: Vec<usize>,
    /// Service by service.
    pub sections: Vec<Section>,
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its ids, by which it is found in the rule files.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Where it comes from, and what the comparison rests on.
    pub lines: Vec<String>,
    /// How many changes have which effect.
    pub tally: Tally,
    /// The service as a whole, then its procedures.
    pub blocks: Vec<Block>,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The heading.
    pub heading: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row: a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Vec<Line>>,
    /// The effect on the applicant, by which rows are told apart at a glance.
    pub gain: Option<Gain>,
}

/// A line of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its text.
    pub text: String,
    /// How much it weighs.
    pub weight: Weight,
}

/// How much a line weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// What the cell is about.
    Strong,
    /// The text of the cell.
    Plain,
    /// Where it is found.
    Small,
}

/// What stands in a cell in which there is nothing.
const NOTHING: &str = "—";

impl Line {
    fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Strong }
    }

    fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Plain }
    }

    fn small(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Small }
    }
}

impl ComparativeTable {
    /// All tallies together.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.sections.iter().fold(Tally::default(), |all, it| all.plus(it.tally))
    }
}

/// The first letter large, as at the start of a cell.
fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a service is called: its title with the ids, or the ids alone.
fn section_title(title: Option<&str>, name: &str) -> String {
    title.map_or_else(|| name.to_owned(), ToOwned::to_owned)
}

/// The clauses of one side and the lines of the rule files.
fn source(regime: &str, cites: &[Citation], places: &[RulePlace]) -> Vec<Line> {
    let mut lines = Vec::new();
    if !cites.is_empty() {
        lines.push(Line::plain(format!("{regime}: {}", clauses(cites))));
    }
    if !places.is_empty() {
        lines.push(Line::small(place_list(places)));
    }
    lines
}

/// Who gains, with the reasons.
fn effect(effect: &Effects) -> Vec<Line> {
    let (applicant, provider) = (&effect.applicant, &effect.provider);
    if applicant.effect == Gain::Neutral && provider.effect == Load::Neutral {
        return vec![Line::plain("Neutral"), Line::plain(applicant.reason.clone())];
    }
    if applicant.reason == provider.reason && applicant.effect.word() == provider.effect.word() {
        return vec![Line::strong(sentence_case(applicant.effect.word())), Line::plain(applicant.reason.clone())];
    }
    vec![
        Line::strong(format!("{} for the applicant", sentence_case(applicant.effect.word()))),
        Line::plain(applicant.reason.clone()),
        Line::strong(format!("{} for the provider", sentence_case(provider.effect.word()))),
        Line::plain(provider.reason.clone()),
    ]
}
