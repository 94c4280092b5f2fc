//! What can be wrong with rules that can be read.
//!
//! A fault holds facts and places only; what is said of it stands in `explain.rs`. No fault names a regime: what is wrong
//! under several is told once. Procedures are named as `service.procedure`.

use crate::message::choices;
use crate::model::{Known, Role};
use crate::span::Span;

/// Something that is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CheckFault {
    /// A choice that no condition asks for.
    IdleChoice {
        /// The choice.
        choice: String,
        /// Its first reading.
        reading: Option<String>,
        /// The choice.
        span: Span,
    },
    /// A choice that can change results, and says that it cannot.
    ReadChoice {
        /// The choice.
        choice: String,
        /// Whether the program follows it by itself, rather than a condition asking for it.
        built_in: bool,
        /// Where it says so.
        span: Span,
    },
    /// A reading that a choice of the program does not have.
    NoBuiltInReading {
        /// The choice.
        choice: String,
        /// The reading.
        reading: String,
        /// The readings that it has.
        known: Known,
        /// The reading.
        span: Span,
    },
    /// A rule without a citation.
    NoCitation {
        /// What rule.
        rule: Rule,
        /// The rule.
        span: Span,
    },
    /// No step decides.
    NoDecision {
        /// The procedure.
        procedure: String,
        /// The procedure.
        span: Span,
    },
    /// Two steps decide.
    TwoDecisions {
        /// The procedure.
        procedure: String,
        /// The second step.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// A term that counts from the last event.
    TermAtEnd {
        /// The procedure.
        procedure: String,
        /// The event.
        event: String,
        /// Where it is named.
        span: Span,
    },
    /// An event that the procedure does not have.
    NoEvent {
        /// The procedure.
        procedure: String,
        /// The event.
        event: String,
        /// The events that it has.
        known: Known,
        /// Where it is named.
        span: Span,
    },
    /// A hearing that counts on a term where there is none.
    HearingWithoutTerm {
        /// The procedure.
        procedure: String,
        /// The hearing.
        span: Span,
    },
    /// A limit from an event that may not have happened by then.
    NotYet {
        /// What is due.
        due: String,
        /// The event that its limit counts from.
        event: String,
        /// Where it is named.
        span: Span,
    },
    /// Something is due so long before the end of a term that the procedure does not have.
    BoundWithoutTerm {
        /// The procedure.
        procedure: String,
        /// What is due.
        due: String,
        /// The procedure.
        span: Span,
    },
    /// A step extends a term that the procedure does not have.
    ExtensionWithoutTerm {
        /// The procedure.
        procedure: String,
        /// The rule.
        span: Span,
    },
    /// Something stops a term, or begins one anew, that the procedure does not have.
    StopWithoutTerm {
        /// The procedure.
        procedure: String,
        /// The event.
        event: String,
        /// The rule.
        span: Span,
    },
    /// The clock stands for no day at most.
    IdleStop {
        /// The procedure.
        procedure: String,
        /// The event.
        event: String,
        /// The rule.
        span: Span,
    },
    /// A step counts as done on a day in every case, and a rule behind that names another day.
    DeemedAlready {
        /// The procedure.
        procedure: String,
        /// The step.
        step: String,
        /// The later rule.
        span: Span,
        /// The rule that holds always.
        first: Span,
    },
    /// A step that extends nothing says that it has no effect where it is late.
    NothingVoid {
        /// The procedure.
        procedure: String,
        /// The step.
        step: String,
        /// The rule.
        span: Span,
    },
    /// What may not happen before a day has to happen before that day.
    NoDayLeft {
        /// The procedure.
        procedure: String,
        /// What is due.
        due: String,
        /// Where the first day is stated.
        span: Span,
    },
    /// A ground that stands twice in a procedure.
    GroundTwice {
        /// The procedure.
        procedure: String,
        /// The ground.
        ground: String,
        /// The second time.
        span: Span,
        /// The first time.
        first: Span,
    },
    /// A ground that no step finds.
    GroundNeverFound {
        /// The procedure.
        procedure: String,
        /// The ground.
        ground: String,
        /// Where it is given.
        span: Span,
    },
    /// A ground that is found and not refused on.
    GroundNotGiven {
        /// The procedure.
        procedure: String,
        /// The ground.
        ground: String,
        /// Where it is found.
        span: Span,
    },
    /// A condition on a refusal that never comes.
    NeverRefused {
        /// The procedure.
        procedure: String,
        /// The ground.
        ground: String,
        /// The condition.
        span: Span,
    },
    /// Something follows from silence after a term that the procedure does not have.
    SilenceWithoutTerm {
        /// The procedure.
        procedure: String,
        /// The rule.
        span: Span,
    },
    /// Two rules say what follows from silence in the same case.
    SilenceTwice {
        /// The procedure.
        procedure: String,
        /// Whether the case comes to something else under each.
        apart: bool,
        /// The second rule.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// A remedy that the service does not have.
    NoRemedy {
        /// The service.
        service: String,
        /// The remedy.
        remedy: String,
        /// The remedies that it has.
        known: Known,
        /// Where it is named.
        span: Span,
    },
    /// An outcome that is built in, and is declared all the same.
    BuiltInOutcome {
        /// The outcome.
        outcome: String,
        /// The declaration.
        span: Span,
    },
    /// A condition on an outcome that the procedure never comes to.
    NeverEnds {
        /// The procedure.
        procedure: String,
        /// The outcome.
        outcome: String,
        /// The step with the condition.
        span: Span,
    },
    /// Two hours until which a service takes applications in.
    TwoReceptions {
        /// The service.
        service: String,
        /// The other hour.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// Two steps register.
    TwoRegistrations {
        /// The procedure.
        procedure: String,
        /// The second step.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// No step registers.
    NoRegistration {
        /// The procedure.
        procedure: String,
        /// The procedure.
        span: Span,
    },
    /// Nobody has a role that a rule needs.
    NoRole {
        /// The role.
        role: Role,
        /// What rule needs it.
        need: Need,
        /// The rule.
        span: Span,
    },
    /// An event that stands twice in a procedure.
    EventTwice {
        /// The procedure.
        procedure: String,
        /// The event.
        event: String,
        /// The second time.
        span: Span,
        /// The first time.
        first: Span,
    },
    /// A step that comes after one that is not there.
    NoStep {
        /// The procedure.
        procedure: String,
        /// The step named.
        step: String,
        /// The steps there are.
        known: Known,
        /// Where it is named.
        span: Span,
    },
    /// Steps that wait for each other, or one that waits for itself.
    Circle {
        /// The procedure.
        procedure: String,
        /// The steps, each with its place.
        steps: Vec<(String, Span)>,
    },
    /// Two terms that always apply.
    TwoTerms {
        /// The procedure.
        procedure: String,
        /// The second one.
        span: Span,
        /// The first one.
        first: Span,
    },
}

choices! {
    /// A rule that needs a citation.
    pub enum Rule {
        /// A term.
        Term = "term",
        /// A fee.
        Fee = "fee",
        /// A ground for refusal.
        Refuse = "refuse",
        /// Another outcome.
        Ends = "ends",
        /// What follows from silence.
        Silence = "silence",
        /// An extension of the term.
        Extends = "extends",
        /// A day on which a step counts as done.
        Deemed = "deemed",
        /// What a step does to the term.
        OnTerm = "on-term",
        /// A document that is required.
        Require = "require",
        /// A document that is fetched.
        Fetch = "fetch",
        /// Ways of payment.
        Payment = "payment",
        /// A result.
        Result = "result",
        /// A duty.
        Duty = "duty",
        /// A remedy.
        Remedy = "remedy",
        /// An occasion.
        Occasion = "occasion",
        /// Something that an act leaves unsaid.
        Gap = "gap",
        /// A step.
        Step = "step",
        /// A part of a step.
        StepPart = "step-part",
        /// Another limit of a step.
        Limit = "limit",
        /// The notice of a hearing.
        HearingNotice = "hearing-notice",
        /// A hearing.
        Hearing = "hearing",
        /// Channels.
        Channels = "channels",
        /// Kinds of applicants.
        Applicants = "applicants",
        /// Time in a queue.
        Waiting = "waiting",
        /// Time of serving.
        Serving = "serving",
        /// Working hours.
        Hours = "hours",
        /// The hour until which applications are taken in.
        Reception = "reception",
        /// A subtype.
        Subtype = "subtype",
        /// A contact.
        Contact = "contact",
        /// A register.
        Register = "register",
        /// A form.
        Form = "form",
        /// A catalogue.
        Catalogue = "catalogue",
        /// A reading of a conflict.
        Reading = "reading",
    }
}

choices! {
    /// A rule that needs somebody with a role.
    pub enum Need {
        /// A request.
        Request = "request",
        /// A remedy.
        Remedy = "remedy",
    }
}
