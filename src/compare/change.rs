//! Changes: what the comparison of two regimes comes to.

use super::effect::{Effects, Gain};
use super::fact::Fact;
use super::lineage::Kinship;
use crate::cite::Citation;
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Serialize, Serializer};
use std::fmt;

/// What changed in the law between two regimes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LawChanges {
    /// The regime that is compared.
    pub old: String,
    /// The regime that it is compared with.
    pub new: String,
    /// Its services, those of the new regime first.
    pub services: Vec<ServiceChanges>,
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
pub struct ServiceChanges {
    /// Its id in the old regime; none where that has no such service.
    pub old: Option<String>,
    /// Its id in the new regime; none where that has no such service.
    pub new: Option<String>,
    /// How the one descends from the other.
    pub kinship: Kinship,
    /// What the rule files say about that.
    pub remark: Option<String>,
    /// The choices between readings that the comparison rests on, by id.
    pub assumptions: Vec<String>,
    /// The changes: those of the service as a whole first, then procedure by procedure.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Change {
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
    /// The change in one sentence, without capital and full stop; rules are called by their ids.
    pub words: String,
    /// The cases in which it changed, in words; none where that is every case.
    #[schemars(with = "Option<String>")]
    pub cases: Option<Fact>,
    /// What it was, in words; none where there was nothing.
    #[schemars(with = "Option<String>")]
    pub from: Option<Fact>,
    /// What it is now, in words; none where there is nothing.
    #[schemars(with = "Option<String>")]
    pub to: Option<Fact>,
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
    /// Who gains.
    pub effect: Effects,
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

/// The kinds of rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Element {
    /// A service.
    Service,
    /// A procedure of it.
    Procedure,
    /// A channel by which an application arrives.
    Channel,
    /// A kind of applicant.
    Applicant,
    /// Opening hours.
    Hours,
    /// The longest wait for handing in papers.
    Waiting,
    /// The longest time at the desk.
    Serving,
    /// Until when an application counts as received on its day.
    Reception,
    /// A subtype of the activity.
    Subtype,
    /// A place to ask.
    Contact,
    /// The overall term.
    Term,
    /// The fee.
    Fee,
    /// A way to pay.
    Payment,
    /// A document that is required.
    Document,
    /// What the provider gets from state systems itself.
    Fetched,
    /// A result in one of its forms.
    Result,
    /// An occasion on which a procedure may be asked for.
    Occasion,
    /// A ground for refusal.
    Ground,
    /// A step.
    Step,
    /// A limit that takes the place of the ordinary one, by the step or event it limits.
    SpecialLimit,
    /// What a step checks.
    Check,
    /// What a step hands over.
    HandOver,
    /// The register that a step writes to.
    Record,
    /// A request to the applicant.
    Request,
    /// An event of a request or a hearing.
    Event,
    /// A hearing before a refusal.
    Hearing,
    /// An exam.
    Exam,
    /// A duty outside the procedure.
    Duty,
    /// A remedy.
    Remedy,
    /// A form, or all the forms of one document.
    Form,
    /// A field of a form.
    Field,
    /// A register.
    Register,
    /// A column of a register.
    Column,
    /// A catalogue of codes.
    Catalogue,
    /// A code of a catalogue.
    Code,
    /// Something that the act leaves unsaid.
    Gap,
}

impl Element {
    /// Whether rules of this kind are told apart by an id of their own.
    #[must_use]
    pub fn has_id(self) -> bool {
        !matches!(self, Element::Term | Element::Fee | Element::SpecialLimit)
    }
}

/// What changed about a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The rule is new; of a gap: it is opened.
    Added,
    /// The rule is no more; of a gap: it is closed.
    Dropped,
    /// How long a period is.
    Length,
    /// Which days it counts, their number being the same.
    Unit,
    /// The event from which it runs.
    Start,
    /// The whole of a limit.
    Limit,
    /// The circumstances in which the rule holds.
    Condition,
    /// Who acts.
    Actor,
    /// The steps that come before.
    Order,
    /// Whether the grant or refusal is made in the step.
    Decides,
    /// Whether the application is registered in the step.
    Registers,
    /// The steps in which it happens.
    Stage,
    /// Whether, and when, the term stands still meanwhile.
    OutsideTerm,
    /// What follows when the applicant delivers nothing.
    Consequence,
    /// What the hearing adds to the term.
    Extension,
    /// How long before the end of the term it happens at the latest.
    BeforeEnd,
    /// When a hearing turns the refusal into a grant.
    Persuades,
    /// The form of a result.
    Form,
    /// How much.
    Amount,
    /// Minutes.
    Minutes,
    /// The pass mark in percent.
    PassMark,
    /// Days and times.
    Opening,
    /// The time of the day.
    Until,
    /// To whom.
    Addressee,
    /// The remedy that has to come first.
    Before,
    /// Within what it is answered.
    Answer,
    /// What may be written in a field.
    Content,
    /// Whether a field may stay empty.
    Need,
    /// Who keeps a register.
    Keeper,
    /// What a code stands for.
    Meaning,
}

/// The schema of what `diff --format json` writes.
#[must_use]
pub fn changes_schema() -> Schema {
    schema_for!(LawChanges)
}
