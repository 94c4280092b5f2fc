//! Provisions: what services, procedures and templates say.

use super::{Block, Cite, Guard, Id, Prose, Step, Title};
use crate::calendar::Period;
use chrono::NaiveTime;
use rust_decimal::Decimal;

/// What a service, a procedure or a template says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Provision {
    /// `title en "…"`
    Title(Title),
    /// `follows intake, delivery`: everything these templates say, here.
    Follows(Vec<Id>),
    /// `channels portal, office`
    Channels(Vec<Id>),
    /// `applicants legal_entity, sole_trader`
    Applicants(Vec<Id>),
    /// `result licence as electronic_document`, `result licence valid 3 years from decide`
    Result { id: Id, forms: Vec<Id>, valid: Option<(Period, Id)>, guard: Option<Guard> },
    /// `waiting at most 20 minutes`
    Waiting(u32),
    /// `serving at most 20 minutes`
    Serving(u32),
    /// `hours provider monday to friday 09:00 to 19:00 break 13:00 to 15:00`
    Hours { id: Id, opening: Option<Opening> },
    /// `reception until 19:00 then next working day`
    Reception(NaiveTime),
    /// `term 15 working days from register`
    Term { period: Period, from: Id, guard: Option<Guard> },
    /// `fee 20 mci`, `fee 1 percent of value, at least 50`, or `fee none`
    Fee { charge: Option<Charge>, guard: Option<Guard> },
    /// `payment through bank, gateway`
    Payment { ids: Vec<Id>, guard: Option<Guard> },
    /// `require application, fee_proof unless fee_paid_via_gateway`
    Require { ids: Vec<Id>, guard: Option<Guard> },
    /// `fetch identity_document`: what the provider gets from state systems itself.
    Fetch { ids: Vec<Id>, guard: Option<Guard> },
    /// `refuse fee_unpaid when not fee_paid`
    Refuse { ground: Id, guard: Guard },
    /// `ends as returned on defects when not documents_complete`
    Ends { ending: Ending, guard: Option<Guard> },
    /// `silence after term grants`, `silence after term refuses no_reply opens appeal`
    Silence { end: Option<TacitEnd>, opens: Option<Id>, guard: Option<Guard> },
    /// `step examine by executor within 12 working days { … }`
    Step(Step),
    /// `procedure issue { … }`
    Procedure { id: Id, body: Block<Provision> },
    /// `remedy complaint to head_of_provider answered within 5 working days`
    Remedy { id: Id, to: Id, after: Option<Id>, answered: Option<Period> },
    /// `duty renew of holder at least 30 calendar days before expiry` counts back from the event (`ahead`),
    /// `duty reissue_application of applicant within 30 calendar days of change`
    Duty { id: Id, of: Id, within: Option<(Period, Id)>, ahead: bool, guard: Option<Guard> },
    /// `right appeal of applicant within 90 calendar days of decide opens appeal missed refuses appeal_too_late`
    Right(Box<Right>),
    /// `occasion name_changed`
    Occasion { id: Id, guard: Option<Guard>, text: Option<Prose> },
    /// `subtype repair_and_sale`
    Subtype { id: Id, text: Option<Prose> },
    /// `contact "8 (7172) 76-42-30"`
    Contact(Prose),
    /// `gap undelivered_sample when not sample_delivered "…"`
    Gap(Gap),
    /// `note "…"`
    Note(Prose),
    /// `waive ¶16, (kk) ¶17 "…"`
    Waive { places: Vec<Cite>, reason: Prose },
}

/// `ends as returned on defects`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// What the case comes to.
    pub outcome: Id,
    /// On which ground.
    pub ground: Option<Id>,
}

/// `right appeal of applicant within 90 calendar days of decide opens appeal missed refuses appeal_too_late`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The event by which it is used.
    pub id: Id,
    /// Whose it is.
    pub of: Id,
    /// Within what of which event.
    pub within: (Period, Id),
    /// Whether the period is one before the event.
    pub ahead: bool,
    /// The procedure that begins when it is used.
    pub opens: Option<Id>,
    /// What the case comes to where it is used too late.
    pub missed: Option<TacitEnd>,
    /// When there is such a right.
    pub guard: Option<Guard>,
}

/// What a case comes to by silence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum TacitEnd {
    /// `grants`
    Grants,
    /// `refuses no_reply`
    Refuses(Id),
    /// `ends as lapsed`
    As(Ending),
}

/// Opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// First and last weekday.
    pub days: (chrono::Weekday, chrono::Weekday),
    /// Opening and closing time.
    pub time: (NaiveTime, NaiveTime),
    /// The break, if there is one.
    pub pause: Option<(NaiveTime, NaiveTime)>,
}

/// Something the act leaves unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its name.
    pub id: Id,
    /// When it opens; none where it is only to be known of.
    pub guard: Option<Guard>,
    /// What is unsaid.
    pub text: Prose,
}

/// What a fee comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Charge {
    /// `20 mci`, `50 USD`: so many of an index, or of the money of the calendar.
    Amount(Decimal, Id),
    /// `1 percent of value, 0.5 percent above 10000, at least 50, at most 5000, to the cent`
    Share(Share),
}

/// A share of an amount that a case states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// How many of a hundred.
    pub rate: Decimal,
    /// The fact that states the amount.
    pub of: Id,
    /// Other rates, each for what lies above an amount.
    pub above: Vec<(Decimal, Decimal)>,
    /// The least that is owed.
    pub least: Option<Decimal>,
    /// The most.
    pub most: Option<Decimal>,
    /// How it is rounded; without that it is told exactly.
    pub to: Option<Rounding>,
}

/// How money is rounded: to the nearest, and up from the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// To two decimals.
    Cent,
    /// To no decimals.
    Whole,
}
