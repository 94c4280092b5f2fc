//! Procedures: everything that one service in one regime says about one kind of application.

use super::{Charge, Cited, Condition, Gap, Right, Step, Validity};
use crate::calendar::Period;
use crate::span::Span;
use crate::syntax::tree::Prose;

/// A procedure of a service, whatever acts of the regime speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Procedure {
    /// Its id.
    pub id: String,
    /// Where it is first spoken of.
    pub span: Span,
    /// The event whose day a case names in the place of a filing; none where something is filed and has to be received.
    pub upon: Option<String>,
    /// The overall terms; the first one whose condition holds counts.
    pub terms: Vec<Cited<Term>>,
    /// The fees; the first one whose condition holds counts.
    pub fees: Vec<Cited<Fee>>,
    /// Ways to pay.
    pub payments: Vec<Cited<Listed>>,
    /// Documents required.
    pub documents: Vec<Cited<Listed>>,
    /// What the provider gets from state systems itself.
    pub fetched: Vec<Cited<Listed>>,
    /// Grounds for refusal in the order of the act.
    pub grounds: Vec<Cited<Ground>>,
    /// What follows when nothing is decided within the term; the first one whose condition holds counts.
    pub tacit: Vec<Cited<Tacit>>,
    /// Steps in the order in which they are written.
    pub steps: Vec<Cited<Step>>,
    /// Results and their forms.
    pub results: Vec<Cited<Listed>>,
    /// Occasions on which it may be asked for.
    pub occasions: Vec<Cited<Listed>>,
    /// Duties.
    pub duties: Vec<Cited<Duty>>,
    /// Remedies.
    pub remedies: Vec<Cited<Remedy>>,
    /// How long its results are valid.
    pub validities: Vec<Cited<Validity>>,
    /// The rights that it gives.
    pub rights: Vec<Cited<Right>>,
    /// Gaps that no case falls into by a step of its own.
    pub gaps: Vec<Cited<Gap>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// Places of the text that carry no rule, and why.
    pub waived: Vec<Cited<Prose>>,
}

impl Procedure {
    /// A procedure that says nothing yet.
    #[must_use]
    pub fn new(id: &str, span: Span) -> Self {
        Self {
            id: id.to_owned(),
            span,
            upon: None,
            terms: Vec::new(),
            fees: Vec::new(),
            payments: Vec::new(),
            documents: Vec::new(),
            fetched: Vec::new(),
            grounds: Vec::new(),
            tacit: Vec::new(),
            steps: Vec::new(),
            results: Vec::new(),
            occasions: Vec::new(),
            duties: Vec::new(),
            remedies: Vec::new(),
            validities: Vec::new(),
            rights: Vec::new(),
            gaps: Vec::new(),
            notes: Vec::new(),
            waived: Vec::new(),
        }
    }
}

/// An overall term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// How long.
    pub period: Period,
    /// The event it runs from.
    pub from: String,
    /// Where that event is named.
    pub from_span: Span,
    /// When this is the term.
    pub when: Condition,
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// What it comes to; none where the service is free.
    pub charge: Option<Charge>,
    /// When this is the fee.
    pub when: Condition,
}

/// What can be found that ends a case otherwise than in a grant: a ground for refusal, or for another outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its id; that of the outcome where no ground is named.
    pub id: String,
    /// The outcome; none means a refusal.
    pub outcome: Option<String>,
    /// Whether a ground is named, and not an outcome alone.
    pub named: bool,
    /// When it holds.
    pub when: Condition,
}

/// What follows when nothing is decided within the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tacit {
    /// What the case comes to; none where nothing is said of that.
    pub end: Option<TacitEnd>,
    /// The remedy that is open from then on.
    pub opens: Option<Cited<String>>,
    /// When this is so.
    pub when: Condition,
}

/// What a case comes to by silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TacitEnd {
    /// A grant.
    Granted,
    /// A refusal on a ground.
    Refused(String),
    /// Another outcome, on a ground where one is named.
    As(String, Option<String>),
}

/// Things named together under one condition: documents, results, ways to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Their ids.
    pub ids: Vec<String>,
    /// Further ids that say how: the forms of a result.
    pub forms: Vec<String>,
    /// When they are meant.
    pub when: Condition,
    /// A remark of the rule itself.
    pub text: Option<Prose>,
}

/// A duty outside the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub of: String,
    /// Within what of which event.
    pub within: Option<(Period, String)>,
    /// Whether the period is one before the event, and not one from it on.
    pub ahead: bool,
    /// When it arises.
    pub when: Condition,
}

/// A remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Its id.
    pub id: String,
    /// To whom.
    pub to: String,
    /// The remedy that has to come first.
    pub after: Option<String>,
    /// Within what it is answered, from its registration.
    pub answered: Option<Period>,
}
