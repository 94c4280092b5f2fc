//! Verdicts: what is wrong with a case of a log, and why a case is not judged.

use crate::calendar::{Day, Unit};
use crate::cite::Citation;
use crate::engine::{Outcome, Used};
use crate::message::choices;

choices! {
    /// What is wrong with a case.
    pub enum Kind {
        /// Something came after its last day.
        Late = "late",
        /// Something that had to be done is not in the log.
        Missing = "missing",
        /// Something came before what has to come before it.
        OutOfOrder = "out_of_order",
        /// Somebody did what is for another one to do.
        WrongActor = "wrong_actor",
        /// The outcome has no ground in the rules.
        NoGround = "no_ground",
        /// It was granted although a ground against it holds.
        Despite = "despite_ground",
        /// Nothing was decided within the term, and silence decides.
        Silence = "silence",
        /// The log claims another deadline.
        OtherDeadline = "other_deadline",
        /// Something was done for which the rules have no place in this case.
        NoPlace = "no_place",
    }
}

/// Why a case is not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unjudged {
    /// The log does not show when it was filed.
    NotFiled,
    /// The map does not say which service it is about.
    NoService,
    /// The map does not say by which procedure it goes.
    NoProcedure,
    /// No text that is encoded was in force when it was filed, or that one lacks the procedure.
    NoRegime,
    /// A day lies outside the calendar.
    OutsideCalendar,
}

impl Unjudged {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Unjudged::NotFiled => "not_filed",
            Unjudged::NoService => "no_service",
            Unjudged::NoProcedure => "no_procedure",
            Unjudged::NoRegime => "no_regime",
            Unjudged::OutsideCalendar => "outside_calendar",
        }
    }
}

/// Something that is wrong with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// What.
    pub kind: Kind,
    /// The event, by its id.
    pub event: Option<String>,
    /// Whose it is to do, by the rules.
    pub actor: Option<String>,
    /// What the log has in its place: a person, a ground, an outcome.
    pub found: Option<String>,
    /// The last lawful day.
    pub deadline: Option<Day>,
    /// The day in the log.
    pub on: Option<Day>,
    /// The first lawful day of what came too early, or the day from which silence stands.
    pub ready: Option<Day>,
    /// The deadline that the log claims.
    pub claimed: Option<Day>,
    /// By how many days that count it was late.
    pub late: Option<Delay>,
    /// The office, by number.
    pub office: u32,
    /// The clauses.
    pub cite: Vec<Citation>,
}

/// By how much something is late, without the days on which its clock stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// Working days.
    pub working: u32,
    /// All days.
    pub calendar: u32,
    /// The unit of the limit: working days, or otherwise all days.
    pub unit: Unit,
}

impl Delay {
    /// In the unit of the limit.
    #[must_use]
    pub fn counted(self) -> u32 {
        if self.unit == Unit::WorkingDays { self.working } else { self.calendar }
    }
}

/// What a case comes to.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The course, as a position in [`super::Judge::courses`].
    pub course: usize,
    /// The day of filing.
    pub filed: Day,
    /// What the rules make of it.
    pub outcome: Outcome,
    /// What the log says of it, as a position among the outcomes of the map.
    pub logged: Option<u16>,
    /// The end of the term.
    pub term_end: Option<Day>,
    /// How the deadline of the log lies to the lawful one: the two days, where there are both.
    pub deadlines: Option<(Day, Option<Day>)>,
    /// Whether something is still to be done, in time.
    pub open: bool,
    /// What is wrong.
    pub breaches: Vec<Breach>,
    /// How many events of the log were held against the rules, by event of the map.
    pub held: Vec<u16>,
    /// The conventions of counting that were applied.
    pub used: Used,
}
