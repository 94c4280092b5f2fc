//! What is built in: the ids that the engine and the comparison know by themselves.
//!
//! Everything else that they need to know of a law is declared in it. The reference lists these ids under "What is
//! built in", and a test holds the two together.

use crate::calendar::{
    BackOnNonworking, CountingBack, CountingStart, EndOnNonworking, ExtensionStart, LateDelivery, LateDeliveryClock,
    MonthEnd, StopOnLastDay,
};

/// The event by which an application is handed in.
pub const FILING: &str = "filing";
/// The event by which it counts as received.
pub const RECEIPT: &str = "receipt";
/// The step that registers it, where no step says that it does.
pub const REGISTER: &str = "register";
/// The notice of a hearing.
pub const HEARING_NOTICE: &str = "hearing_notice";
/// The hearing.
pub const HEARING: &str = "hearing";
/// The event by which a remedy is answered.
pub const ANSWER: &str = "answer";
/// The event by which a duty is performed.
pub const PERFORM: &str = "perform";

/// The events above.
pub const EVENTS: [&str; 7] = [FILING, RECEIPT, REGISTER, HEARING_NOTICE, HEARING, ANSWER, PERFORM];

/// The actor who applies, where none is declared to.
pub const APPLICANT: &str = "applicant";
/// The fact by which `channels` are told apart.
pub const CHANNEL_FACT: &str = "channel";
/// The fact by which `applicants` are told apart.
pub const APPLICANT_FACT: &str = "applicant";

/// The choice of when an application counts as received that comes after hours or on a day not worked.
pub const RECEIPT_DAY: &str = "receipt_day";
/// The choice of the day of which a fee takes the amount of an index.
pub const FEE_DAY: &str = "fee_day";
/// The choice of the law that governs applications which are pending when it changes.
pub const PENDING_APPLICATIONS: &str = "pending_applications";

/// The choices that are followed without a condition that asks for them.
pub const CHOICES: [&str; 12] = [
    CountingStart::CHOICE,
    EndOnNonworking::CHOICE,
    MonthEnd::CHOICE,
    CountingBack::CHOICE,
    BackOnNonworking::CHOICE,
    StopOnLastDay::CHOICE,
    ExtensionStart::CHOICE,
    LateDelivery::CHOICE,
    LateDeliveryClock::CHOICE,
    RECEIPT_DAY,
    FEE_DAY,
    PENDING_APPLICATIONS,
];

/// The readings of a choice that is followed without a condition, the first of which is followed where it is not
/// declared; none of any other choice.
#[must_use]
pub fn readings(choice: &str) -> Option<Vec<&'static str>> {
    macro_rules! names {
        ($type:ident) => {
            $type::ALL.iter().map(|it| it.name()).collect()
        };
    }
    Some(match choice {
        CountingStart::CHOICE => names!(CountingStart),
        EndOnNonworking::CHOICE => names!(EndOnNonworking),
        MonthEnd::CHOICE => names!(MonthEnd),
        CountingBack::CHOICE => names!(CountingBack),
        BackOnNonworking::CHOICE => names!(BackOnNonworking),
        StopOnLastDay::CHOICE => names!(StopOnLastDay),
        ExtensionStart::CHOICE => names!(ExtensionStart),
        LateDelivery::CHOICE => names!(LateDelivery),
        LateDeliveryClock::CHOICE => names!(LateDeliveryClock),
        RECEIPT_DAY => vec!["next_working_day", RECEIVED_AT_ONCE],
        FEE_DAY => vec![FILING, FEE_AT_REGISTRATION],
        PENDING_APPLICATIONS => vec![LAW_OF_FILING, LAW_OF_EACH_DAY],
        _ => return None,
    })
}

/// The reading of [`RECEIPT_DAY`] under which no filing is put off.
pub const RECEIVED_AT_ONCE: &str = "same_day";
/// The reading of [`FEE_DAY`] under which that is the day of registration.
pub const FEE_AT_REGISTRATION: &str = "registration";
/// The reading of [`PENDING_APPLICATIONS`] under which it is the law of the day of filing.
pub const LAW_OF_FILING: &str = "law_of_filing";
/// The reading of [`PENDING_APPLICATIONS`] under which it is the law of each day.
pub const LAW_OF_EACH_DAY: &str = "law_of_each_day";

/// What the choice of the day on which an act came into force is called, before the id of the act.
pub const IN_FORCE_OF: &str = "in_force_of_";

/// Whether the engine or the comparison follows a choice of this id by itself.
#[must_use]
pub fn is_choice(id: &str) -> bool {
    CHOICES.contains(&id) || id.starts_with(IN_FORCE_OF)
}
