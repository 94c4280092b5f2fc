//! What can be wrong with names.
//!
//! A fault holds facts and places only; what is said of it stands in `explain.rs`.

use super::known::Known;
use super::named::Named;
use crate::calendar::{CalendarError, Day, ThinYear};
use crate::message::choices;
use crate::span::Span;

/// A fault of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelFault {
    /// A name that nothing declares.
    Unknown {
        /// What it should name.
        what: Named,
        /// The name.
        name: String,
        /// Where it is used.
        span: Span,
        /// The names there are.
        known: Known,
    },
    /// A fact that nothing declares.
    NoFact {
        /// The fact.
        name: String,
        /// Values that it should have; none where it is yes or no.
        values: Vec<String>,
        /// Where it is read, or where its values stand.
        span: Span,
        /// The facts there are.
        known: Known,
    },
    /// A service that one regime does not have.
    NoService {
        /// The service.
        service: String,
        /// The regime.
        regime: String,
        /// Where it is named.
        span: Span,
        /// The services that the regime has.
        known: Known,
    },
    /// A name declared twice.
    Duplicate {
        /// What it names.
        what: Named,
        /// The name.
        name: String,
        /// The second declaration.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// A block lacks a statement it cannot do without.
    Lacking {
        /// What kind of block.
        what: Named,
        /// Its name.
        name: String,
        /// The statement to write.
        statement: &'static str,
        /// The block.
        span: Span,
    },
    /// A statement stands twice where it can stand once.
    Twice {
        /// The statement.
        statement: &'static str,
        /// The second one.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// No service follows a template.
    TemplateUnfollowed {
        /// The template.
        name: String,
        /// Where it is declared.
        span: Span,
    },
    /// Templates follow each other in a circle.
    TemplateCircle {
        /// A template of the circle.
        name: String,
        /// Where it is followed.
        span: Span,
    },
    /// Too many templates follow each other.
    TemplateDepth {
        /// The template that is one too many.
        name: String,
        /// Where it is followed.
        span: Span,
        /// How many are allowed.
        deepest: usize,
    },
    /// What a service follows and repeats is more than anyone can have meant.
    TooMuch {
        /// The service.
        service: String,
        /// Where it becomes too much.
        span: Span,
        /// How much is allowed, in bytes.
        most: usize,
        /// Whether that is the bound of all services together.
        all: bool,
    },
    /// A role is given to something that is no actor.
    RoleOfNoActor {
        /// The role.
        role: &'static str,
        /// What it is given to.
        what: Named,
        /// Where.
        span: Span,
    },
    /// A citation of an act that is not declared.
    NoAct {
        /// The act; none where the citation names none, and none stands above it.
        act: Option<String>,
        /// The one that was most likely meant.
        close: Option<String>,
        /// The citation.
        span: Span,
    },
    /// A statement that says word for word what another one of its block says.
    Repeated {
        /// The statement.
        span: Span,
        /// The other one.
        first: Span,
    },
    /// A request that is made in no round.
    NoRound {
        /// The request.
        request: String,
        /// Where.
        span: Span,
    },
    /// A round of a request that nothing tells from the one before.
    SameRounds {
        /// The request.
        request: String,
        /// The fact that it should have for that round; none where it has no condition on any.
        fact: Option<String>,
        /// The round.
        number: u8,
        /// Where.
        span: Span,
    },
    /// A role is given to two actors.
    RoleTwice {
        /// The role.
        role: &'static str,
        /// The second one.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// A fact with values, or a choice between readings, stands where yes or no is meant.
    FactKind {
        /// The fact or the choice.
        fact: String,
        /// The values it can have.
        values: Known,
        /// Where.
        span: Span,
    },
    /// A statement cannot stand at this level.
    Level {
        /// The statement.
        statement: &'static str,
        /// Where it belongs.
        belongs: Home,
        /// Where it stands.
        span: Span,
    },
    /// The time before an entry into force is not counted in calendar days.
    EntryUnit {
        /// Where it is said.
        span: Span,
    },
    /// A time zone that is not in the database of time zones.
    NoZone {
        /// The name.
        name: String,
        /// Where it stands.
        span: Span,
    },
    /// A data file that is not there.
    NoData {
        /// Its name.
        file: String,
        /// Where it is named.
        span: Span,
    },
    /// A table of days with a year that has far fewer rows than those beside it.
    ThinYear {
        /// The name of the table.
        file: String,
        /// The year.
        year: ThinYear,
        /// Where the table is named.
        span: Span,
    },
    /// A table of amounts with days between its periods that have none.
    AmountGap {
        /// The name of the table.
        file: String,
        /// The first day without an amount.
        from: Day,
        /// The last one.
        to: Day,
        /// Where the table is named.
        span: Span,
    },
    /// A data file that cannot be read.
    Data {
        /// Its name.
        file: String,
        /// What is wrong in it.
        error: CalendarError,
        /// Where it is named.
        span: Span,
    },
}

choices! {
    /// Where a statement belongs that stands somewhere else.
    pub enum Home {
        /// Among the procedures of a service.
        Service = "service",
        /// In a procedure.
        Procedure = "procedure",
        /// Among the rules of a procedure, since forms know no grounds.
        Rules = "rules",
    }
}
