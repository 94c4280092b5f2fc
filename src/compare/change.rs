//! Changes: what the comparison of two regimes comes to.

use crate::cite::Citation;
use crate::compare::effect::{Effects, Gain};
use crate::compare::fact::Fact;
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
    #[schemars(with = "Option<String>")]
    pub remark: Option<Prose>,
    /// The choices between readings that the comparison rests on, by id.
    pub assumptions: Vec<String>,
    /// The changes: those of the service as a whole first, then procedure by procedure.
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
            _ => false,
        };
        countable
            && self.element.has_id()
            && (&self.service, &self.procedure, self.element, self.what)
                == (&other.service, &other.procedure, other.element, other.what)
            && (&self.of, &self.goes_with, &self.effect) == (&other.of, &other.goes_with, &other.effect)
            && (&self.from, &self.to, &self.cases) == (&other.from, &other.to, &other.cases)
            && (self.element.is_line() || (&self.cites_old, &self.cites_new) == (&other.cites_old, &other.cites_new))
    }
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
    /// The word by which programs know it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Element::Service => "service",
            Element::Procedure => "procedure",
            Element::Channel => "channel",
            Element::Applicant => "applicant",
            Element::Hours => "hours",
            Element::Waiting => "waiting",
            Element::Serving => "serving",
            Element::Reception => "reception",
            Element::Subtype => "subtype",
            Element::Contact => "contact",
            Element::Term => "term",
            Element::Fee => "fee",
            Element::Payment => "payment",
            Element::Document => "document",
            Element::Fetched => "fetched",
            Element::Result => "result",
            Element::Occasion => "occasion",
            Element::Ground => "ground",
            Element::Step => "step",
            Element::SpecialLimit => "special_limit",
            Element::Check => "check",
            Element::HandOver => "hand_over",
            Element::Record => "record",
            Element::Request => "request",
            Element::Event => "event",
            Element::Hearing => "hearing",
            Element::Exam => "exam",
            Element::Duty => "duty",
            Element::Remedy => "remedy",
            Element::Form => "form",
            Element::Field => "field",
            Element::Register => "register",
            Element::Column => "column",
            Element::Catalogue => "catalogue",
            Element::Code => "code",
            Element::Gap => "gap",
        }
    }
}

impl Element {
    /// Whether it is a line of a form, a register or a catalogue, of which there are many.
    #[must_use]
    pub fn is_line(self) -> bool {
        matches!(self, Element::Field | Element::Column | Element::Code)
    }

    /// Whether its parts do not say by themselves what they are parts of.
    #[must_use]
    pub fn has_parts(self) -> bool {
        matches!(self, Element::Step | Element::Form | Element::Register | Element::Catalogue)
    }

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

impl What {
    /// The word by which programs know it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            What::Added => "added",
            What::Dropped => "dropped",
            What::Length => "length",
            What::Unit => "unit",
            What::Start => "start",
            What::Limit => "limit",
            What::Condition => "condition",
            What::Actor => "actor",
            What::Order => "order",
            What::Decides => "decides",
            What::Registers => "registers",
            What::Stage => "stage",
            What::OutsideTerm => "outside_term",
            What::Consequence => "consequence",
            What::Extension => "extension",
            What::BeforeEnd => "before_end",
            What::Persuades => "persuades",
            What::Form => "form",
            What::Amount => "amount",
            What::Minutes => "minutes",
            What::PassMark => "pass_mark",
            What::Opening => "opening",
            What::Until => "until",
            What::Addressee => "addressee",
            What::Before => "before",
            What::Answer => "answer",
            What::Content => "content",
            What::Need => "need",
            What::Keeper => "keeper",
            What::Meaning => "meaning",
        }
    }
}
