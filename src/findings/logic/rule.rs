//! Rules with conditions, as findings speak of them.

use crate::message;
use crate::message::{Message, Named, choices};
use crate::model::Limit;
use crate::syntax::tree::DeclarationKind;

choices! {
    /// A kind of rule that has a condition.
    pub enum RuleKind {
        /// A step is taken.
        Step = "step",
        /// A limit takes the place of the ordinary one.
        Limit = "limit",
        /// The ordinary limit, where others may take its place.
        OrdinaryLimit = "ordinary-limit",
        /// A term.
        Term = "term",
        /// A fee.
        Fee = "fee",
        /// A ground.
        Ground = "ground",
        /// What follows from silence.
        Tacit = "silence",
        /// A gap.
        Gap = "gap",
        /// A request to the applicant.
        Request = "request",
        /// What follows where nothing is delivered.
        Failing = "failing",
        /// The clock stands still.
        Standstill = "standstill",
        /// A step counts as complete on a day.
        Deemed = "deemed",
        /// A hearing.
        Hearing = "hearing",
        /// A hearing turns a refusal into a grant.
        Persuasion = "persuasion",
        /// A way to pay.
        Payment = "payment",
        /// A document is required.
        Document = "document",
        /// A document is fetched by the provider.
        Fetched = "fetched",
        /// A result.
        Result = "result",
        /// An occasion.
        Occasion = "occasion",
        /// A duty.
        Duty = "duty",
        /// An exam.
        Exam = "exam",
        /// Something is checked.
        Check = "check",
        /// Something is handed over.
        HandsOver = "hands-over",
        /// A subtype of the activity.
        Subtype = "subtype",
        /// A field of a form.
        Field = "field",
        /// Something is entered in a register.
        Record = "record",
    }
}

impl RuleKind {
    /// The rule of this kind, by its id where it has one.
    #[must_use]
    pub fn of(self, id: &str) -> Message {
        let named = || Named::Declared(self.declared(), id.to_owned());
        message!("logic-rule", rule: choice(self.name()), id: optional rule((!id.is_empty()).then(named)))
    }

    /// The kind of declaration that gives its id a title.
    fn declared(self) -> DeclarationKind {
        match self {
            Self::Step
            | Self::Limit
            | Self::OrdinaryLimit
            | Self::Term
            | Self::Standstill
            | Self::Deemed
            | Self::Hearing
            | Self::Persuasion => DeclarationKind::Event,
            Self::Ground => DeclarationKind::Ground,
            Self::Document | Self::Fetched | Self::Result | Self::HandsOver => DeclarationKind::Document,
            _ => DeclarationKind::Name,
        }
    }

    /// Whether of several such rules the first that holds is taken.
    #[must_use]
    pub fn first_counts(self) -> bool {
        matches!(self, Self::Limit | Self::OrdinaryLimit | Self::Deemed | Self::Term | Self::Fee | Self::Tacit)
    }
}

/// What a rule does, as a word by which two rules that do the same are known.
pub(super) type Effect = String;

/// The effect of a limit on an event.
pub(super) fn limit_key(event: &str, limit: Option<&Limit>) -> Effect {
    let limit = match limit {
        None => "open".to_owned(),
        Some(Limit::Within(period, from)) => format!("{period:?} of {:?}", from.as_ref().map(|it| &it.value)),
        Some(Limit::OnTheDayOf(event)) => format!("on the day of {}", event.value),
    };
    format!("limit of {event}: {limit}")
}
