//! Coverage: what of the official texts is carried by rules, waived, or missing.
//!
//! Each language version is counted on its own, and so is each statement that a text repeats. A figure is carried by a
//! rule that cites its place and sets or tells it; an item of a list by a rule of its kind. What no rule carries is
//! waived where a waiver names its place.

use super::texts::{Inquiry, Spot};
use super::unit::{Counted, Unit, units};
use crate::cite::Address;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::official::figure::Figure;
use crate::official::{Counts, Remark};
use crate::syntax::tree::{Language, Place, Prose};
use schemars::JsonSchema;
use serde::Serialize;

/// What is counted, by act and language version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The texts.
    pub texts: Vec<TextCoverage>,
    /// All of them together.
    pub total: Tally,
}

/// The count of one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextCoverage {
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// How much the index has.
    pub has: Counts,
    /// How much the index had whose place it took, where that was more: what is counted is not the whole.
    pub before: Option<Counts>,
    /// Lines in which figures may have been lost before the text was indexed.
    pub doubtful: Vec<Remark>,
    /// Its parts in the order of the text.
    pub parts: Vec<PartCoverage>,
    /// All of them together.
    pub total: Tally,
}

/// The count of one part of a text: an annex, or what stands before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartCoverage {
    /// The part: `annex 1`; empty for the act itself.
    pub part: Address,
    /// The services that stand under it.
    pub services: Vec<String>,
    /// What is counted there.
    pub kinds: Vec<KindCoverage>,
    /// All of it together.
    pub total: Tally,
}

/// The count of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindCoverage {
    /// The kind.
    pub kind: Counted,
    /// How many.
    pub tally: Tally,
    /// Those waived, with the reasons.
    pub waived_for: Vec<Waived>,
    /// Those that are missing.
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waived {
    /// Where it stands.
    pub place: Address,
    /// What it is.
    pub what: What,
    /// Why, in the words of the rule file.
    pub reason: Prose,
}

/// Something missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Where it stands.
    pub place: Address,
    /// The line of the text on which the place starts.
    pub line: u32,
    /// What it is.
    pub what: What,
    /// What it would take.
    pub take: Take,
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
fn part_of(at: &Address) -> Address {
    match at.0.first() {
        Some(Place::Part { word, number, .. }) => {
            Address(vec![Place::Part { word: word.clone(), number: number.clone(), sub: Vec::new() }])
        }
        _ => Address::default(),
    }
}

/// Counts a unit under its part, which is added where it is new.
fn under(coverage: &mut TextCoverage, inquiry: &Inquiry<'_>, part: Address, unit: &Unit) {
    if let Some(known) = coverage.parts.iter_mut().find(|it| it.part == part) {
        return count(inquiry, unit, known);
    }
    let services = inquiry.rules.services_under(&coverage.act, &part.to_string());
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
        Some(figure) => What::Figure(figure.clone()),
        None => What::Items { counted: unit.counted, left, all: unit.count },
    };
    let position = part.kinds.iter().position(|it| it.kind == unit.counted).unwrap_or_else(|| {
        let kind = unit.counted;
        part.kinds.push(KindCoverage { kind, tally: Tally::default(), waived_for: Vec::new(), lacking: Vec::new() });
        part.kinds.len() - 1
    });
    let Some(kind) = part.kinds.get_mut(position) else { return };
    kind.tally = kind.tally.plus(tally);
    let at = place.at.clone();
    match waiver {
        _ if left == 0 => {}
        Some(waiver) => kind.waived_for.push(Waived { place: at, what, reason: waiver.reason.clone() }),
        None => {
            let take = take(inquiry, unit);
            kind.lacking.push(Lacking { place: at, line: place.line, what, take });
        }
    }
}

/// What it takes for something missing not to be missing.
fn take(inquiry: &Inquiry<'_>, unit: &Unit) -> Take {
    match &unit.figure {
        Some(figure) => Take::Figure {
            figure: figure.clone(),
            is_cited: inquiry.citing(unit.spot).any(|(it, _)| it.claim.subject.service.is_some()),
        },
        None => Take::Statement(unit.counted),
    }
}

/// What is waived or missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A figure.
    Figure(Figure),
    /// Items of a list that run on in one place.
    Items {
        /// What they are.
        counted: Counted,
        /// How many of them no rule carries.
        left: u32,
        /// How many there are.
        all: u32,
    },
}

/// What it takes for something not to be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Take {
    /// A rule that carries the figure.
    Figure {
        /// The figure.
        figure: Figure,
        /// Whether a rule of a service cites the place already.
        is_cited: bool,
    },
    /// A statement that carries things of this kind.
    Statement(Counted),
}

impl ToMessage for Counted {
    fn to_message(&self) -> Message {
        message!("coverage-counted", counted: choice(self.name()))
    }
}

impl ToMessage for What {
    fn to_message(&self) -> Message {
        let number = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
        match self {
            What::Figure(figure) => figure.in_rules(),
            What::Items { counted, all: 1, .. } => message!("coverage-item", counted: choice(counted.name())),
            What::Items { counted, left, all } => message!(
                "coverage-items",
                left: count(number(*left)),
                all: count(number(*all)),
                counted: choice(counted.name()),
            ),
        }
    }
}

impl ToMessage for Take {
    fn to_message(&self) -> Message {
        match self {
            Take::Figure { figure, is_cited } => message!(
                "coverage-take-figure",
                figure: message(figure.in_rules()),
                cited: choice(if *is_cited { "yes" } else { "no" }),
            ),
            Take::Statement(counted) => message!("coverage-take-statement", statement: choice(statement(*counted))),
        }
    }
}

/// The statement that carries an item.
const fn statement(counted: Counted) -> &'static str {
    match counted {
        Counted::Ground => "refuse",
        Counted::Document => "require",
        Counted::Duty => "duty",
        Counted::Place => "any",
        _ => "step",
    }
}
