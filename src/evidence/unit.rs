//! What is counted: figures and items of lists, each where it stands.

use super::carried::carried;
use super::claim::{Circumstance, Claim, Kind};
use super::texts::{Inquiry, Spot};
use crate::official::figure::{Figure, Measure};
use crate::official::{IndexedPlace, Role};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// A stretch of days, months or years.
    Period,
    /// A stretch of minutes or hours.
    Minutes,
    /// A share of a hundred.
    Percent,
    /// An amount.
    Fee,
    /// A ground for refusal.
    Ground,
    /// A document required.
    Document,
    /// A step.
    Step,
    /// A duty.
    Duty,
    /// A place that is none of these and has no figure.
    Place,
}

impl Counted {
    /// All kinds, in the order of tables.
    pub const ALL: [Counted; 9] = [
        Counted::Period,
        Counted::Minutes,
        Counted::Percent,
        Counted::Fee,
        Counted::Ground,
        Counted::Document,
        Counted::Step,
        Counted::Duty,
        Counted::Place,
    ];

    /// The word by which files of words choose.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Counted::Period => "period",
            Counted::Minutes => "minutes",
            Counted::Percent => "percent",
            Counted::Fee => "fee",
            Counted::Ground => "ground",
            Counted::Document => "document",
            Counted::Step => "step",
            Counted::Duty => "duty",
            Counted::Place => "place",
        }
    }

    /// The kind that a role is counted as.
    const fn of_role(role: Role) -> Option<Self> {
        match role {
            Role::Step => Some(Counted::Step),
            Role::Document => Some(Counted::Document),
            Role::Ground => Some(Counted::Ground),
            Role::Duty => Some(Counted::Duty),
            Role::Heading | Role::Form => None,
        }
    }

    fn of_figure(figure: &Figure) -> Option<Self> {
        match figure.measure()? {
            Measure::Time => Some(Counted::Period),
            Measure::Minutes => Some(Counted::Minutes),
            Measure::Percent => Some(Counted::Percent),
            Measure::Amount => Some(Counted::Fee),
            Measure::Clock => None,
        }
    }

    /// Whether a statement of this kind carries an item of a list.
    #[must_use]
    pub const fn fits(self, kind: Kind) -> bool {
        match self {
            Counted::Ground => matches!(kind, Kind::Refuse | Kind::Failing),
            // What is handed in when asked for is told with the request.
            Counted::Document => {
                matches!(kind, Kind::Require | Kind::Request | Kind::Notice | Kind::Delivery)
            }
            Counted::Step => is_part_of_procedure(kind),
            // What somebody has to do is a duty by itself, or a step of a procedure.
            Counted::Duty => matches!(kind, Kind::Duty | Kind::Right | Kind::Remedy) || is_part_of_procedure(kind),
            // It is carried by whatever speaks of it.
            Counted::Place => true,
            Counted::Period | Counted::Minutes | Counted::Percent | Counted::Fee => false,
        }
    }
}

/// Whether a statement tells how a procedure goes: its steps, what belongs to them, how it begins and ends.
const fn is_part_of_procedure(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Step
            | Kind::Decides
            | Kind::Registers
            | Kind::Limit
            | Kind::Finds
            | Kind::Checks
            | Kind::HandsOver
            | Kind::Records
            | Kind::Exam
            | Kind::Request
            | Kind::Notice
            | Kind::Delivery
            | Kind::Study
            | Kind::Failing
            | Kind::Hearing
            | Kind::Extends
            | Kind::HearingNotice
            | Kind::Held
            | Kind::Persuades
            | Kind::Result
            | Kind::Fetch
            | Kind::Channels
            | Kind::Hours
            | Kind::Reception
    )
}

/// Things of one kind in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Where they stand.
    pub spot: Spot,
    /// What they are.
    pub counted: Counted,
    /// What the place is an item of, of an item.
    pub role: Option<Role>,
    /// The figure, of a figure.
    pub figure: Option<Figure>,
    /// How many they are: the items that run on in the place; 1 of a figure.
    pub count: u32,
    /// How many of them rules carry.
    pub cited: u32,
}

/// Everything that is counted in a place.
pub fn units(inquiry: &Inquiry<'_>, spot: Spot, place: &IndexedPlace) -> Vec<Unit> {
    let figures = place.figures.iter().filter_map(|mention| {
        let counted = Counted::of_figure(&mention.figure)?;
        let cited = u32::from(carried(inquiry, spot, mention));
        Some(Unit { spot, counted, role: None, figure: Some(mention.figure.clone()), count: 1, cited })
    });
    let items = place.roles.iter().filter_map(|role| {
        let counted = Counted::of_role(*role)?;
        let cited = listed(inquiry, spot, *role, counted).min(place.items);
        Some(Unit { spot, counted, role: Some(*role), figure: None, count: place.items, cited })
    });
    let mut units: Vec<Unit> = figures.chain(items).collect();
    if units.is_empty() && says_something(inquiry, spot, place) {
        let cited = u32::from(spoken_of(inquiry, spot));
        units.push(Unit { spot, counted: Counted::Place, role: None, figure: None, count: 1, cited });
    }
    units
}

/// The fewest words in which a place says anything.
const FEWEST_WORDS: u32 = 3;

/// Whether a place is to be carried as such: one that has words of its own and no places inside it. What stands in forms is
/// their fields, and headings lay nothing down.
fn says_something(inquiry: &Inquiry<'_>, spot: Spot, place: &IndexedPlace) -> bool {
    let laid_down = !place.roles.iter().any(|it| matches!(it, Role::Heading | Role::Form));
    laid_down && place.words >= FEWEST_WORDS && inquiry.inside(spot).next().is_none()
}

/// Whether a rule cites a place, or a paragraph around it as a whole: where rules cite other places beside it one by one,
/// they have to cite it, too.
fn spoken_of(inquiry: &Inquiry<'_>, spot: Spot) -> bool {
    let itself = |spot: Spot| {
        let mut found = inquiry.citing(spot).flat_map(|(_, clause)| clause.found());
        found.any(|(text, found)| text == spot.text && found.own.contains(&spot.place))
    };
    if itself(spot) {
        return true;
    }
    let around = inquiry.leading(spot).next();
    let mut beside = around.into_iter().flat_map(|around| inquiry.inside(around));
    inquiry.citing_closely(spot).next().is_some() && !beside.any(itself)
}

/// How many items of a place rules name: those that cite it, or, where none does, those that cite a wider place and
/// together name at least as many as stand in that.
fn listed(inquiry: &Inquiry<'_>, spot: Spot, role: Role, counted: Counted) -> u32 {
    let mut direct: Vec<&Claim> = Vec::new();
    let mut wide: Vec<(&[usize], Vec<&Claim>)> = Vec::new();
    for (located, clause) in inquiry.citing(spot).filter(|(it, _)| counted.fits(it.claim.kind)) {
        let Some((_, found)) = clause.found().find(|(text, _)| *text == spot.text) else { continue };
        if found.own.contains(&spot.place) {
            direct.push(located.claim);
            continue;
        }
        match wide.iter_mut().find(|(places, _)| *places == found.all.as_slice()) {
            Some((_, claims)) => claims.push(located.claim),
            None => wide.push((&found.all, vec![located.claim])),
        }
    }
    if !direct.is_empty() {
        return named(&direct);
    }
    // The line that opens a list is carried by what carries its items.
    let mut items = inquiry.inside(spot).flat_map(|inner| inquiry.citing(inner));
    if items.any(|(it, _)| counted.fits(it.claim.kind)) {
        return u32::MAX;
    }
    let enough = |(places, claims): &(&[usize], Vec<&Claim>)| {
        let inside = places.iter().filter_map(|&place| inquiry.texts.place(Spot { place, ..spot }));
        let needed: u32 = inside.filter(|it| it.roles.contains(&role)).map(|it| it.items).sum();
        named(claims) >= needed
    };
    if wide.iter().any(enough) { u32::MAX } else { 0 }
}

/// How many different things rules name. Of those that exclude each other, such as the application of a legal entity
/// and that of anybody else, only one is counted: the text lists them as one, or each on its own.
fn named(claims: &[&Claim]) -> u32 {
    let mut plain: BTreeSet<String> = BTreeSet::new();
    let mut either: BTreeMap<&str, BTreeMap<&Circumstance, BTreeSet<String>>> = BTreeMap::new();
    for claim in claims {
        let names = names(claim);
        match &claim.when {
            None => plain.extend(names),
            Some(when) => either.entry(&when.of).or_default().entry(when).or_default().extend(names),
        }
    }
    let most = |cases: &BTreeMap<&Circumstance, BTreeSet<String>>| {
        cases.values().map(|it| it.difference(&plain).count()).max().unwrap_or_default()
    };
    let count = plain.len() + either.values().map(most).sum::<usize>();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a rule stands for: each id that it names, or itself.
fn names(claim: &Claim) -> Vec<String> {
    if claim.names.is_empty() {
        vec![format!("{} {}", claim.subject.within.join("."), claim.kind.word())]
    } else {
        claim.names.clone()
    }
}
