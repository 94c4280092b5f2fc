//! Rules as reports name them: what they say, in short, with their clauses and their place.

use crate::calendar::Period;
use crate::cite::Citation;
use crate::localisation::Worded;
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::model::TacitEnd;
use crate::wording::{before, deemed, tacit};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

/// A rule with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rule {
    /// What it says, in short.
    pub what: Worded<RuleContent>,
    /// Its clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// The rule file and line, such as `regs/order-34-2020/common.regl:37`.
    pub place: Option<String>,
}

/// What a rule says, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleContent {
    /// A ground of a refusal.
    Ground(String),
    /// Something that the act leaves open.
    Gap(String),
    /// A fee: how many times which index; none where there is none to pay.
    Fee(Option<(Decimal, String)>),
    /// The overall term.
    Term {
        /// How long it is.
        period: Period,
        /// The event that it runs from.
        from: String,
    },
    /// An event, and when it is due.
    Event {
        /// The event.
        event: String,
        /// When it is due; none where nothing says so.
        limit: Option<LimitContent>,
        /// Whether the time that it takes is not included in the term.
        outside_term: bool,
    },
    /// A hearing comes before a refusal.
    Hearing,
    /// The hearing turns a refusal into a grant.
    Persuasion,
    /// What follows from silence.
    Tacit(Option<TacitEnd>, Option<String>),
    /// The hearing extends the term.
    Extension(Period),
    /// The ways to apply, or the applicants, that are provided for.
    Provided {
        /// `channel` or `applicant`.
        fact: &'static str,
        /// Which.
        values: Vec<String>,
    },
}

/// When an event is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitContent {
    /// On the day of another event.
    OnTheDayOf(String),
    /// Within a period of another event; of no event that has a name where there is none.
    Within(Period, Option<String>),
    /// A period before another event.
    Before(Period, String),
    /// A period before the end of the term.
    BeforeEnd(Period),
    /// By the end of the term.
    Term,
    /// At no time: it counts as having happened a period after another event.
    Deemed(Period, String),
}

impl ToMessage for RuleContent {
    fn to_message(&self) -> Message {
        match self {
            RuleContent::Ground(id) => message!("explore-rule-ground", ground: ground(id)),
            RuleContent::Gap(id) => message!("explore-rule-gap", gap: id(id)),
            RuleContent::Fee(Some((amount, index))) => {
                message!("explore-rule-fee", fee: message(fee_amount(*amount, index)))
            }
            RuleContent::Fee(None) => message!("explore-rule-no-fee"),
            RuleContent::Term { period, from } => {
                message!("explore-rule-term", period: period(*period), from: event(from))
            }
            RuleContent::Event { event, limit, outside_term } => message!(
                "explore-rule-event",
                event: event(event),
                limit: optional message(limit.as_ref()),
                outside: choice(if *outside_term { "yes" } else { "no" }),
            ),
            RuleContent::Hearing => message!("explore-rule-hearing"),
            RuleContent::Persuasion => message!("explore-rule-persuasion"),
            RuleContent::Tacit(end, opens) => {
                message!("explore-rule-silence", tacit: message(tacit(end.as_ref(), opens.as_deref())))
            }
            RuleContent::Extension(period) => message!("explore-rule-extension", period: period(*period)),
            RuleContent::Provided { fact, values } => {
                message!("explore-rule-provided", fact: choice(*fact), values: ids(values))
            }
        }
    }
}

impl ToMessage for LimitContent {
    fn to_message(&self) -> Message {
        match self {
            LimitContent::OnTheDayOf(event) => message!("explore-limit-day-of", event: event(event)),
            LimitContent::Within(period, Some(event)) => {
                message!("explore-limit-within-of", period: period(*period), event: event(event))
            }
            LimitContent::Within(period, None) => message!("explore-limit-within", period: period(*period)),
            LimitContent::Before(period, event) => before(*period, event),
            LimitContent::BeforeEnd(period) => message!("explore-limit-before-end", period: period(*period)),
            LimitContent::Term => message!("explore-limit-term"),
            LimitContent::Deemed(period, event) => deemed(*period, event),
        }
    }
}

/// A fee by its index.
#[must_use]
pub fn fee_amount(amount: Decimal, index: &str) -> Message {
    message!("explore-fee", amount: number(amount), index: choice(index), name: id(index))
}

impl ToMessage for Rule {
    fn to_message(&self) -> Message {
        message!(
            "explore-rule",
            what: message(&self.what.fact),
            clauses: optional value((!self.cite.is_empty()).then(|| Argument::clauses(self.cite.as_slice()))),
            place: optional id(self.place.as_deref()),
        )
    }
}
