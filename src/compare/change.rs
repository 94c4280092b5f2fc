//! Changes: what the comparison of two regimes comes to.

use crate::cite::Citation;
use crate::compare::collect::reading::When;
use crate::compare::effect::{Effects, Gain, Load};
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::compare::judge::period_comparison::Tried;
use crate::compare::matching::lineage::Kinship;
use crate::compare::reason::Reason;
use crate::syntax::tree::Prose;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use std::fmt;

/// What changed in the law between two regimes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "LawChanges")]
pub struct LawChanges<C = Change> {
    /// The regime that is compared.
    pub old: String,
    /// The regime that it is compared with.
    pub new: String,
    /// Its services, those of the new regime first.
    pub services: Vec<ServiceChanges<C>>,
}

impl LawChanges {
    /// Whether there is any difference, including services that only one regime has.
    #[must_use]
    pub fn any(&self) -> bool {
        self.services.iter().any(|it| !it.changes.is_empty() || it.old.is_none() || it.new.is_none())
    }

    /// Leaves only the changes whose effect on the applicant is one of `gains`, and services that have any.
    #[must_use]
    pub fn limited_to(mut self, gains: &[Gain]) -> Self {
        for service in &mut self.services {
            service.changes.retain(|it| gains.contains(&it.effect.applicant.effect));
        }
        self.services.retain(|it| !it.changes.is_empty());
        self
    }
}

/// What changed in one service.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "ServiceChanges")]
pub struct ServiceChanges<C = Change> {
    /// Its id in the old regime; none where that has no such service.
    pub old: Option<String>,
    /// Its id in the new regime; none where that has no such service.
    pub new: Option<String>,
    /// How the one descends from the other.
    pub kinship: Kinship,
    /// What the rule files say about that.
    pub remark: Option<Prose>,
    /// The choices between readings that the comparison rests on, by id.
    pub assumptions: Vec<String>,
    /// The changes: procedure by procedure, then those of the service as a whole; in each, what decides a case first.
    pub changes: Vec<C>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Change")]
pub struct Change<F = Fact, R = Reason> {
    /// The service, by its id in the new regime; of a service that is dropped, by its old one.
    pub service: String,
    /// The procedure; none where the change concerns the service as a whole.
    pub procedure: Option<String>,
    /// What kind of rule changed.
    pub element: Element,
    /// The id of the rule; where it has none, the word for its kind.
    pub id: String,
    /// The rule that it is a part of; none where it stands by itself.
    pub of: Option<Owner>,
    /// What about it changed.
    pub what: What,
    /// Whether the rule is new, is no more, or says something else.
    pub kind: ChangeKind,
    /// The cases in which it changed; none where that is every case.
    pub cases: Option<F>,
    /// What it was; none where there was nothing.
    pub from: Option<F>,
    /// What it is now; none where there is nothing.
    pub to: Option<F>,
    /// The clauses of the old regime; empty where it has none.
    #[schemars(with = "Vec<String>")]
    pub cites_old: Vec<Citation>,
    /// The clauses of the new regime; empty where it has none.
    #[schemars(with = "Vec<String>")]
    pub cites_new: Vec<Citation>,
    /// The places of the rule files that state the old rule, as `file:line`.
    #[schemars(with = "Vec<String>")]
    pub places_old: Vec<RulePlace>,
    /// The places of the rule files that state the new rule, as `file:line`.
    #[schemars(with = "Vec<String>")]
    pub places_new: Vec<RulePlace>,
    /// The change that this one goes with, such as the end of a channel; none where it stands for itself.
    pub goes_with: Option<Owner>,
    /// The rules of the old regime in whose place it comes, where that is what changed.
    pub replaces: Vec<Owner>,
    /// What the rule is matched by.
    #[serde(skip)]
    pub(super) key: String,
    /// Who gains.
    pub effect: Effects<R>,
}

impl Change {
    /// Whether both say the same of two rules, so that one sentence does for both.
    #[must_use]
    pub fn alike(&self, other: &Change) -> bool {
        let countable = match self.what {
            What::Added | What::Dropped => !matches!(self.element, Element::Event | Element::SpecialLimit),
            What::Condition | What::Need => self.element.has_id(),
            What::Stage => self.element == Element::Ground,
            // What is replaced by something else is named in the sentence.
            What::Replaced => [self, other].iter().all(|it| it.replaces.iter().all(|was| was.id == it.id)),
            What::OutsideTerm => true,
            What::Actor => self.is_of_one_body(),
            _ => false,
        };
        // Of these it matters little in which sentence each of them stands.
        let anywhere = self.element.is_line() || matches!(self.what, What::OutsideTerm | What::Actor);
        countable
            && self.element.has_id()
            && (&self.service, &self.procedure, self.element, self.what)
                == (&other.service, &other.procedure, other.element, other.what)
            && (&self.of, &self.goes_with, &self.effect) == (&other.of, &other.goes_with, &other.effect)
            && (&self.from, &self.to, &self.cases) == (&other.from, &other.to, &other.cases)
            && (anywhere || (&self.cites_old, &self.cites_new) == (&other.cites_old, &other.cites_new))
    }
}

impl Change {
    /// Whether both say the same, of whatever services and in whatever clauses.
    pub(super) fn says_the_same(&self, other: &Change) -> bool {
        (&self.procedure, self.element, &self.id, &self.of, self.what, self.kind)
            == (&other.procedure, other.element, &other.id, &other.of, other.what, other.kind)
            && (&self.cases, &self.from, &self.to) == (&other.cases, &other.from, &other.to)
            && (&self.goes_with, &self.replaces, &self.effect) == (&other.goes_with, &other.replaces, &other.effect)
    }

    /// Whether the same body acts as before, of which a unit is named on one side only.
    #[must_use]
    pub fn is_of_one_body(&self) -> bool {
        matches!(self.effect.applicant.reason, Reason::SameBody { .. })
    }

    /// Whether it is about the overall term, and rules alone do not say whether it became shorter or longer.
    #[must_use]
    pub fn is_open_term(&self) -> bool {
        let open =
            matches!(self.effect.applicant.reason, Reason::OtherStarts | Reason::UnknownStarts | Reason::Incomparable);
        self.element == Element::Term && open
    }

    /// The cases in which it changed; none where that is every case.
    #[must_use]
    pub fn circumstances(&self) -> Option<&When> {
        match &self.cases {
            Some(Fact::When(when)) => Some(when),
            _ => None,
        }
    }

    /// Says of a term that became shorter or longer what all cases come to.
    pub fn judge_by_all_cases(&mut self, tried: Tried) {
        let why = || Reason::AllCases(tried);
        let to_act = |shorter| Reason::Time { to_act: true, shorter, tried: Tried::default() };
        self.effect = match (tried.sooner, tried.later) {
            _ if tried.days == 0 => return,
            (0, 0) => Effects::neutral(why()),
            (_, 0) => Effects::new(Gain::Better, why(), Load::Heavier, to_act(true)),
            (0, _) => Effects::new(Gain::Worse, why(), Load::Lighter, to_act(false)),
            _ => Effects::depends(why()),
        };
    }

    /// Where it stands among changes: what decides a case first.
    #[must_use]
    pub fn rank(&self) -> u8 {
        self.of.as_ref().map_or(self.element, |owner| owner.element).rank()
    }

    /// Whether it is about what decides a case or makes it longer or dearer, and not about papers of the office, forms,
    /// registers or addresses.
    #[must_use]
    pub fn decides(&self) -> bool {
        self.rank() <= Element::Remedy.rank()
    }

    /// Whether the rule as a whole comes or goes, and not a case of it.
    pub(super) fn comes_or_goes(&self) -> bool {
        matches!(self.what, What::Added | What::Dropped) && self.kind != ChangeKind::Amended
    }
}

/// Changes in the order in which they matter: parts stay with what they are parts of.
pub(super) fn in_order(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by_key(Change::rank);
    changes
}

/// A rule by its kind and id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Owner {
    /// Its kind.
    pub element: Element,
    /// Its id.
    pub id: String,
}

/// What became of a rule between two regimes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// The old regime has no such rule.
    Introduced,
    /// Both have it and say something else.
    Amended,
    /// The new regime has no such rule.
    Dropped,
}

impl ChangeKind {
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            ChangeKind::Introduced => "introduced",
            ChangeKind::Amended => "amended",
            ChangeKind::Dropped => "dropped",
        }
    }
}

/// A line of a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePlace {
    /// The file, as the user knows it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for RulePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl Serialize for RulePlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
