//! Elements: the kinds of rule, and what about a rule can change.

use schemars::JsonSchema;
use serde::Serialize;

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
    /// What follows when nothing is decided within the term.
    Silence,
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
    /// How long a result is valid, by the event of its expiry.
    Validity,
    /// A right that may be left unused.
    Right,
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
            Element::Silence => "silence",
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
            Element::Validity => "validity",
            Element::Right => "right",
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
    /// Where it stands in a list of changes: what decides a case first, papers and addresses last.
    #[must_use]
    pub fn rank(self) -> u8 {
        match self {
            Element::Service | Element::Procedure => 0,
            Element::Term | Element::Silence | Element::SpecialLimit => 1,
            Element::Occasion => 2,
            Element::Ground => 3,
            Element::Hearing | Element::Event => 4,
            Element::Request | Element::Exam => 5,
            Element::Document => 6,
            Element::Fee | Element::Payment => 7,
            Element::Channel | Element::Applicant | Element::Subtype => 8,
            Element::Result | Element::Validity => 9,
            Element::Remedy | Element::Right => 10,
            Element::Step | Element::Check | Element::HandOver | Element::Record => 11,
            Element::Fetched => 12,
            Element::Duty => 13,
            Element::Gap => 14,
            Element::Hours | Element::Waiting | Element::Serving | Element::Reception => 15,
            Element::Catalogue | Element::Code => 16,
            Element::Form | Element::Field => 17,
            Element::Register | Element::Column => 18,
            Element::Contact => 19,
        }
    }

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
        !matches!(self, Element::Term | Element::Fee | Element::Silence | Element::SpecialLimit)
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
    /// It comes in the place of another rule.
    Replaced,
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
    /// How often something is asked for at most.
    Rounds,
    /// What follows after the last round.
    AfterLast,
    /// The procedure that a right opens.
    Opens,
    /// The day on which a step counts as done.
    Deemed,
    /// What a ground leads to.
    Outcome,
    /// Whether the end of the term binds the step.
    AfterTerm,
    /// What follows when the applicant delivers nothing, or from silence.
    Consequence,
    /// What the hearing adds to the term.
    Extension,
    /// Whether an extension comes to nothing where the step is late.
    LateVoid,
    /// From when on it may happen.
    NotBefore,
    /// How long before another event it happens at the latest.
    Ahead,
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
    /// What a field asks for.
    Asks,
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
            What::Replaced => "replaced",
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
            What::Rounds => "rounds",
            What::AfterLast => "after_last",
            What::Opens => "opens",
            What::Deemed => "deemed",
            What::Outcome => "outcome",
            What::AfterTerm => "after_term",
            What::Consequence => "consequence",
            What::Extension => "extension",
            What::LateVoid => "late_void",
            What::NotBefore => "not_before",
            What::Ahead => "ahead",
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
            What::Asks => "asks",
            What::Need => "need",
            What::Keeper => "keeper",
            What::Meaning => "meaning",
        }
    }
}
