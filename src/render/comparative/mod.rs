//! The comparative table: what lawyers hand in with a draft act, element by element, the old beside the new.
//!
//! Comes in: changes between two regimes, or the history over several. Goes out: a [`ComparativeTable`], free of any
//! format, which [`markdown()`], [`html()`] and `docx` lay out. All three so say the same.

#[cfg(feature = "cli")]
mod docx;
mod history;
mod html;
mod markdown;
mod ministry;
mod pair;
mod text;

#[cfg(feature = "cli")]
pub use docx::docx;
pub use history::history_table;
pub(super) use history::{thread_lines, thread_name, thread_title};
pub use html::html;
pub use markdown::markdown;
pub use pair::{ministry_table, pair_table};
pub use text::text;

use super::changes::{for_applicant, for_provider, place_list};
use crate::cite::Citation;
use crate::compare::{Effects, Gain, Load, RulePlace, Tally};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Named;
use crate::syntax::tree::Language;

/// A comparison as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparativeTable {
    /// The language of its words.
    pub language: Language,
    /// What is compared.
    pub title: String,
    /// What should be known of it beforehand.
    pub preface: Vec<String>,
    /// What it comes to, service by service; empty where that is not told.
    pub summary: Vec<Overview>,
    /// All changes by their effect, each once.
    pub all: Tally,
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// How wide they are, in parts of a hundred.
    pub widths: Vec<usize>,
    /// Service by service.
    pub sections: Vec<Section>,
    /// What is to be said at the end, such as which titles are missing.
    pub remarks: Vec<String>,
}

/// What the comparison of a service comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Its title.
    pub title: String,
    /// What is said of it.
    pub lines: Vec<String>,
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
    /// Of the words of a clause: the pieces, and whether the other side does not have them.
    pub pieces: Vec<(String, bool)>,
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
    /// The words of a clause.
    Quoted,
}

/// What stands in a cell in which there is nothing.
const NOTHING: &str = "—";

impl Line {
    fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Strong, pieces: Vec::new() }
    }

    fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Plain, pieces: Vec::new() }
    }

    fn small(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Small, pieces: Vec::new() }
    }
}

impl ComparativeTable {
    /// The heads of the table that counts changes by their effect on the applicant.
    fn summary_columns(&self) -> Vec<String> {
        let words = Localizer::without_titles(self.language);
        let mut heads = vec![words.sentence(message!("diff-service"))];
        heads.extend(
            Gain::ALL.map(|gain| sentence_case(&words.sentence(message!("diff-gain", gain: choice(gain.word()))))),
        );
        heads
    }
}

/// The first letter large, as at the start of a cell.
fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The clauses of one side.
fn clauses_of(regime: &str, cites: &[Citation], words: &Localizer<'_>) -> Option<Line> {
    let said = || words.sentence(message!("diff-source", regime: id(regime), clauses: clauses(cites)));
    (!cites.is_empty()).then(|| Line::plain(said()))
}

/// The clauses of one side and the lines of the rule files.
fn source(regime: &str, cites: &[Citation], places: &[RulePlace], words: &Localizer<'_>) -> Vec<Line> {
    let mut lines = Vec::from_iter(clauses_of(regime, cites, words));
    if !places.is_empty() {
        lines.push(Line::small(place_list(places)));
    }
    lines
}

/// What is to be said at the end, when all else has been said.
fn remarks(words: &Localizer<'_>) -> Vec<String> {
    words.lacking().into_iter().chain(words.texts_as_written()).map(|it| plain(&it)).collect()
}

/// The pieces of a line, and whether each is an id, which stands in backticks. Backticks without a counterpart are text.
pub(super) fn marks(text: &str) -> Vec<(&str, bool)> {
    let pieces: Vec<&str> = text.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        return vec![(text, false)];
    }
    pieces
        .into_iter()
        .enumerate()
        .map(|(place, piece)| (piece, place % 2 == 1))
        .filter(|(it, _)| !it.is_empty())
        .collect()
}

/// A line without the backticks around ids.
fn unmarked(text: &str) -> String {
    marks(text).into_iter().map(|(piece, _)| piece).collect()
}

/// A regime with its title.
fn regime(id: &str, words: &Localizer<'_>) -> String {
    let title = words.titled(&Named::Regime(id.to_owned()));
    words.sentence(message!("diff-regime", regime: id(id), title: optional text(title)))
}

/// Who gains, with the reasons.
fn effect(effect: &Effects, words: &Localizer<'_>) -> Vec<Line> {
    let (applicant, provider) = (&effect.applicant, &effect.provider);
    let (why, why_load) = (words.sentence(&applicant.reason), words.sentence(&provider.reason));
    let alone = |gain: Gain| sentence_case(&words.sentence(message!("diff-gain", gain: choice(gain.word()))));
    if applicant.effect == Gain::Neutral && provider.effect == Load::Neutral {
        return vec![Line::plain(alone(Gain::Neutral)), Line::plain(why)];
    }
    if why == why_load && applicant.effect == Gain::Depends && provider.effect == Load::Depends {
        return vec![Line::strong(alone(Gain::Depends)), Line::plain(why)];
    }
    vec![
        Line::strong(sentence_case(&words.sentence(for_applicant(applicant.effect)))),
        Line::plain(why),
        Line::strong(sentence_case(&words.sentence(for_provider(provider.effect)))),
        Line::plain(why_load),
    ]
}
