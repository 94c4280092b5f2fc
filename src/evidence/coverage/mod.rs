//! Coverage: what of the official texts is carried by rules, waived, or missing.
//!
//! Each language version is counted on its own, and so is each statement that a text repeats. A figure is carried by a
//! rule that cites its place and sets or tells it; an item of a list by a rule of its kind. What no rule carries is
//! waived where a waiver names its place.

mod unit;

pub use unit::{Counted, Unit, units};

use super::texts::{Inquiry, Spot};
use crate::cite::Address;
use crate::official::{Counts, Remark};
use crate::syntax::tree::Language;
use schemars::JsonSchema;
use serde::Serialize;

/// What is counted, by act and language version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Coverage {
    /// The texts.
    pub texts: Vec<TextCoverage>,
    /// All of them together.
    pub total: Tally,
}

/// The count of one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TextCoverage {
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// How much the index has.
    pub has: Counts,
    /// How much the index had whose place it took, where that was more: what is counted is not the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Counts>,
    /// Lines in which figures may have been lost before the text was indexed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubtful: Vec<Remark>,
    /// Its parts in the order of the text.
    pub parts: Vec<PartCoverage>,
    /// All of them together.
    pub total: Tally,
}

/// The count of one part of a text: an annex, or what stands before them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartCoverage {
    /// The part: `annex 1`; empty for the act itself.
    pub part: String,
    /// The services that stand under it.
    pub services: Vec<String>,
    /// What is counted there.
    pub kinds: Vec<KindCoverage>,
    /// All of it together.
    pub total: Tally,
}

/// The count of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KindCoverage {
    /// The kind.
    pub kind: Counted,
    /// How many.
    #[serde(flatten)]
    pub tally: Tally,
    /// Those waived, with the reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub waived_for: Vec<Waived>,
    /// Those that are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lacking: Vec<Lacking>,
}

/// How many are cited, waived and missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tally {
    /// All of them.
    pub all: u32,
    /// Those that a rule carries.
    pub cited: u32,
    /// Those that a rule file waives.
    pub waived: u32,
    /// Those of which nothing is said.
    pub missing: u32,
}

/// Something waived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Waived {
    /// Where it stands.
    pub place: String,
    /// What it is.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// Something missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Lacking {
    /// Where it stands.
    pub place: String,
    /// The line of the text on which the place starts.
    pub line: u32,
    /// What it is: a figure, or how many of how many items.
    pub what: String,
    /// What it would take.
    pub take: String,
}

impl Tally {
    /// The share that is cited or waived, in tenths of a percent, rounded down; 1000 where there is nothing.
    #[must_use]
    pub fn permille(self) -> u32 {
        let accounted = u64::from(self.cited + self.waived) * 1000;
        accounted.checked_div(u64::from(self.all)).and_then(|it| u32::try_from(it).ok()).unwrap_or(1000)
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Tally) -> Tally {
        Tally {
            all: self.all + other.all,
            cited: self.cited + other.cited,
            waived: self.waived + other.waived,
            missing: self.missing + other.missing,
        }
    }
}

/// Which texts are counted.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// Only these acts; empty means all.
    pub acts: Vec<String>,
    /// Only these languages; empty means all.
    pub languages: Vec<Language>,
}

/// Counts.
#[must_use]
pub fn coverage(inquiry: &Inquiry<'_>, chosen: &Chosen) -> Coverage {
    let mut coverage = Coverage::default();
    for (text, places) in inquiry.texts.iter() {
        let index = places.index();
        let meant = (chosen.acts.is_empty() || chosen.acts.contains(&index.act))
            && (chosen.languages.is_empty() || chosen.languages.contains(&index.language));
        if !meant {
            continue;
        }
        let mut it = TextCoverage {
            act: index.act.clone(),
            language: index.language,
            has: index.counted(),
            before: index.before,
            doubtful: index.doubtful.clone(),
            parts: Vec::new(),
            total: Tally::default(),
        };
        for (place, indexed) in index.places.iter().enumerate() {
            let spot = Spot { text, place };
            for unit in units(inquiry, spot, indexed) {
                under(&mut it, inquiry, part_of(&indexed.at), &unit);
            }
        }
        for part in &mut it.parts {
            part.kinds.sort_by_key(|it| it.kind);
            part.total = part.kinds.iter().fold(Tally::default(), |sum, kind| sum.plus(kind.tally));
        }
        it.total = it.parts.iter().fold(Tally::default(), |sum, part| sum.plus(part.total));
        coverage.total = coverage.total.plus(it.total);
        coverage.texts.push(it);
    }
    coverage
}

/// The annex or standard that a place lies in.
fn part_of(at: &Address) -> String {
    at.steps().into_iter().next().filter(|step| !step.starts_with(['¶', '('])).unwrap_or_default()
}

/// Counts a unit under its part, which is added where it is new.
fn under(coverage: &mut TextCoverage, inquiry: &Inquiry<'_>, part: String, unit: &Unit) {
    if let Some(known) = coverage.parts.iter_mut().find(|it| it.part == part) {
        return count(inquiry, unit, known);
    }
    let services = inquiry.rules.services_under(&coverage.act, &part);
    let mut new = PartCoverage { part, services, kinds: Vec::new(), total: Tally::default() };
    count(inquiry, unit, &mut new);
    coverage.parts.push(new);
}

fn count(inquiry: &Inquiry<'_>, unit: &Unit, part: &mut PartCoverage) {
    let left = unit.count - unit.cited.min(unit.count);
    let waiver = inquiry.waiving(unit.spot).first().and_then(|it| inquiry.rules.waivers.get(*it));
    let (waived, missing) = if waiver.is_some() { (left, 0) } else { (0, left) };
    let tally = Tally { all: unit.count, cited: unit.count - left, waived, missing };
    let Some(place) = inquiry.texts.place(unit.spot) else { return };
    let what = match &unit.figure {
        Some(figure) => figure.to_string(),
        None if unit.count == 1 => one(unit.counted).to_owned(),
        None => format!("{left} of {} {}", unit.count, unit.counted.word()),
    };
    let position = part.kinds.iter().position(|it| it.kind == unit.counted).unwrap_or_else(|| {
        let kind = unit.counted;
        part.kinds.push(KindCoverage { kind, tally: Tally::default(), waived_for: Vec::new(), lacking: Vec::new() });
        part.kinds.len() - 1
    });
    let Some(kind) = part.kinds.get_mut(position) else { return };
    kind.tally = kind.tally.plus(tally);
    let place_name = place.at.to_string();
    match waiver {
        _ if left == 0 => {}
        Some(waiver) => kind.waived_for.push(Waived { place: place_name, what, reason: waiver.reason.to_string() }),
        None => {
            let take = take(inquiry, unit);
            kind.lacking.push(Lacking { place: place_name, line: place.line, what, take });
        }
    }
}

/// What it takes for something missing not to be missing.
fn take(inquiry: &Inquiry<'_>, unit: &Unit) -> String {
    let cited = inquiry.citing(unit.spot).any(|(it, _)| it.claim.subject.service.is_some());
    match (&unit.figure, cited) {
        (Some(figure), true) => format!("a rule that carries {figure}, among those that cite the place"),
        (Some(figure), false) => format!("a rule that carries {figure} and cites the place"),
        (None, _) => match unit.counted {
            Counted::Ground => "a `refuse` that cites the place".to_owned(),
            Counted::Document => "a `require` that cites the place".to_owned(),
            Counted::Duty => "a `duty` that cites the place".to_owned(),
            _ => "a `step`, or part of one, that cites the place".to_owned(),
        },
    }
}

const fn one(counted: Counted) -> &'static str {
    match counted {
        Counted::Ground => "a ground",
        Counted::Document => "a document",
        Counted::Step => "a step",
        Counted::Duty => "a duty",
        Counted::Period | Counted::Minutes | Counted::Percent | Counted::Fee => "a figure",
    }
}
