//! Claims: what one line of a rule file says that a clause of an act says.

use crate::cite::Citation;
use crate::official::figure::Figure;
use crate::official::mark::Mark;
use crate::span::Span;
use crate::syntax::tree::{Language, Prose};

/// One statement of the rule files and the clauses that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which statement it is.
    pub kind: Kind,
    /// What it is said of.
    pub subject: Subject,
    /// The ids that it names: documents, grounds, the event of a step.
    pub names: Vec<String>,
    /// Its clauses; those of the statement around it where it has none of its own.
    pub clauses: Vec<Clause>,
    /// Whether the clauses are those of the statement around it.
    pub inherited: bool,
    /// The figures that it sets: the clauses have to carry them.
    pub figures: Vec<Figure>,
    /// The figures in its words: they are known, but bind nobody.
    pub told: Vec<Figure>,
    /// The one circumstance that it hangs on, if there is just one.
    pub when: Option<Circumstance>,
    /// Everything declared that it speaks of: what it names, who acts, what it hangs on.
    pub terms: Vec<Term>,
    /// Whether it is bound to a condition, and whether that takes a case out, as `unless` and `when not` do.
    pub guard: Option<bool>,
    /// Whether its condition holds where every fact is what it is by default; none where that cannot be told.
    pub ordinary: Option<bool>,
    /// The conditions that all have to hold, where it hangs on nothing else.
    pub literals: Vec<Literal>,
    /// The events from which its times run.
    pub since: Vec<String>,
    /// What it says that texts say by a mark of sense.
    pub marks: Vec<Mark>,
    /// Its words for people, by language.
    pub words: Vec<(Language, String)>,
    /// Where the statement stands.
    pub span: Span,
}

/// One condition: a fact or choice, what it is to be, and whether it is to be otherwise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal {
    /// The fact or choice; `refusing` where it is the refusal.
    pub of: String,
    /// Its value, or the ground; none of a fact that is so or not.
    pub value: Option<String>,
    /// Whether it is to be otherwise.
    pub not: bool,
}

/// Something declared that a statement speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Term {
    /// What kind of thing it is.
    pub sort: Sort,
    /// Its id.
    pub id: String,
    /// What it is in the statement.
    pub part: Part,
}

/// The kinds of things that are declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Somebody who acts.
    Actor,
    /// Something that is handed in.
    Document,
    /// A ground for refusal.
    Ground,
    /// A step or another event.
    Event,
    /// A fact of a case.
    Fact,
    /// Anything else: a result, a channel, a kind of applicant.
    Name,
}

impl Sort {
    /// The word by which files of words choose.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Document => "document",
            Self::Ground => "ground",
            Self::Event => "event",
            Self::Fact => "fact",
            Self::Name => "name",
        }
    }
}

/// What a term is in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What the statement names.
    Named,
    /// In which form it comes: a result on paper.
    Form,
    /// Who acts, or is addressed.
    Actor,
    /// What it hangs on.
    Condition,
}

/// A fact or a choice, and what of it a statement asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Circumstance {
    /// The fact or choice.
    pub of: String,
    /// The value; none where it only has to be so, or not so.
    pub value: Option<String>,
    /// Whether it has to be otherwise.
    pub not: bool,
}

/// A citation and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The citation, complete.
    pub citation: Citation,
    /// Where it stands.
    pub span: Span,
}

/// What a claim is about. A line of a template is about each service that follows the template.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subject {
    /// The act that speaks: the one that the service stands under, or that the statement describes.
    pub act: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The procedure; none where all procedures of the service are meant.
    pub procedure: Option<String>,
    /// The request to the applicant around it, the step around it, the outermost first.
    pub within: Vec<String>,
    /// The assumption or conflict whose reading it is.
    pub choice: Option<String>,
}

/// A waiver: places that carry no rule, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The places.
    pub clauses: Vec<Clause>,
    /// The reason.
    pub reason: Prose,
    /// Where it stands.
    pub span: Span,
}

/// The statements that can have a citation or a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named like its statement, which `Kind::word` gives")]
pub enum Kind {
    Act,
    ActItem,
    InForce,
    Edition,
    Regime,
    Unencoded,
    Lineage,
    Calendar,
    Choice,
    Reading,
    Follow,
    NoResult,
    Declaration,
    Fact,
    Register,
    KeptBy,
    Column,
    Form,
    Field,
    Catalogue,
    Entry,
    Template,
    Service,
    Procedure,
    Case,
    Title,
    Note,
    Follows,
    Channels,
    Applicants,
    Result,
    Waiting,
    Serving,
    Hours,
    Reception,
    Term,
    Fee,
    Payment,
    Require,
    Fetch,
    Refuse,
    Ends,
    Silence,
    Deemed,
    Stops,
    Anew,
    LateVoid,
    Remedy,
    Duty,
    Right,
    Occasion,
    Subtype,
    Contact,
    Gap,
    Step,
    Decides,
    Registers,
    Limit,
    Finds,
    Checks,
    HandsOver,
    Records,
    Exam,
    Request,
    Notice,
    Delivery,
    Study,
    Failing,
    Hearing,
    Extends,
    HearingNotice,
    Held,
    Persuades,
    Waive,
}

impl Kind {
    /// The words that the statement begins with.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Act | Kind::ActItem => "act",
            Kind::InForce => "in force",
            Kind::Edition => "edition",
            Kind::Regime => "regime",
            Kind::Unencoded => "unencoded",
            Kind::Lineage => "lineage",
            Kind::Calendar => "calendar",
            Kind::Choice => "choice",
            Kind::Reading => "reading",
            Kind::Follow => "follow",
            Kind::NoResult => "changes no result",
            Kind::Declaration => "declaration",
            Kind::Fact => "fact",
            Kind::Register => "register",
            Kind::KeptBy => "kept by",
            Kind::Column => "column",
            Kind::Form => "form",
            Kind::Field => "field",
            Kind::Catalogue => "catalogue",
            Kind::Entry => "entry",
            Kind::Template => "template",
            Kind::Service => "service",
            Kind::Procedure => "procedure",
            Kind::Case => "case",
            Kind::Title => "title",
            Kind::Note => "note",
            Kind::Follows => "follows",
            Kind::Channels => "channels",
            Kind::Applicants => "applicants",
            Kind::Result => "result",
            Kind::Waiting => "waiting",
            Kind::Serving => "serving",
            Kind::Hours => "hours",
            Kind::Reception => "reception",
            Kind::Term => "term",
            Kind::Fee => "fee",
            Kind::Payment => "payment",
            Kind::Require => "require",
            Kind::Fetch => "fetch",
            Kind::Refuse => "refuse",
            Kind::Ends => "ends as",
            Kind::Silence => "silence",
            Kind::Deemed => "deemed",
            Kind::Stops => "stops term",
            Kind::Anew => "starts term anew",
            Kind::LateVoid => "late has no effect",
            Kind::Remedy => "remedy",
            Kind::Duty => "duty",
            Kind::Right => "right",
            Kind::Occasion => "occasion",
            Kind::Subtype => "subtype",
            Kind::Contact => "contact",
            Kind::Gap => "gap",
            Kind::Step => "step",
            Kind::Decides => "decides",
            Kind::Registers => "registers",
            Kind::Limit => "limit",
            Kind::Finds => "finds",
            Kind::Checks => "checks",
            Kind::HandsOver => "hands over",
            Kind::Records => "records",
            Kind::Exam => "exam",
            Kind::Request => "request",
            Kind::Notice | Kind::HearingNotice => "notice",
            Kind::Delivery => "delivery",
            Kind::Study => "study",
            Kind::Failing => "failing",
            Kind::Hearing => "hearing",
            Kind::Extends => "extends",
            Kind::Held => "held",
            Kind::Persuades => "persuades",
            Kind::Waive => "waive",
        }
    }
}
