//! How faults of what the command line names are mended.

use super::fault::InputFault;
use crate::diagnostic::{did_you_mean_help, meant};
use crate::message;
use crate::message::Message;

/// How to mend it.
pub(super) fn mend(fault: &InputFault) -> Message {
    match fault {
        InputFault::NotFound { .. } => message!("input-mend-not-found"),
        InputFault::IsFolder { .. } => message!("input-mend-is-folder"),
        InputFault::WrittenOver { .. } => message!("input-mend-written-over"),
        InputFault::NotFolder { .. } => message!("input-mend-not-folder"),
        InputFault::Unreadable { .. } => message!("input-mend-unreadable"),
        InputFault::Encoding { utf16: true, .. } => message!("input-mend-utf16"),
        InputFault::Encoding { .. } => message!("input-mend-encoding"),
        InputFault::TooLarge { .. } => message!("input-mend-too-large"),
        InputFault::NotRules { .. } => message!("input-mend-not-rules"),
        InputFault::NoRules { .. } => message!("input-mend-no-rules"),
        InputFault::NoCases { .. } => message!("input-mend-no-cases", sample: id(r#"case "filed on a Friday" { … }"#)),
        InputFault::UnknownCase { known, .. } if known.is_empty() => message!("input-mend-no-case"),
        InputFault::UnknownCase { name, known } => {
            meant(name, known).unwrap_or_else(|| message!("input-mend-unknown-case"))
        }
        InputFault::Unknown { what, name, known, .. } => meant(name, known)
            .unwrap_or_else(|| message!("input-mend-unknown", what: choice(what.name()), known: ids(known))),
        InputFault::Ambiguous { fits, .. } => message!("input-mend-ambiguous", fits: ids(fits)),
        InputFault::NoFolder { .. } => message!("input-mend-no-folder"),
        InputFault::BinaryToTerminal => message!("input-mend-binary"),
        InputFault::Assume { .. } => message!("input-mend-assume"),
        InputFault::AssumeTwice { .. } => message!("input-mend-assume-twice"),
        InputFault::LargeFolder { .. } => message!("input-mend-large-folder"),
        InputFault::TwoDocuments { option } => message!("input-mend-two-documents", option: id(*option)),
        InputFault::NoTable { json: true } => message!("input-mend-no-table-in-json"),
        InputFault::NoTable { json: false } => message!("input-mend-no-table-of-several"),
        InputFault::NoTexts { .. } => message!("input-mend-no-texts"),
        InputFault::Unwritable { .. } => message!("input-mend-unwritable"),
        InputFault::NoIndex { act, known } => {
            meant(act, known).unwrap_or_else(|| message!("input-mend-no-index", known: ids(known)))
        }
        InputFault::NoCalendar { .. } => message!("input-mend-no-calendar"),
        InputFault::NoDays { .. } => message!("input-mend-no-days"),
        InputFault::OutsideCalendar { .. } => message!("input-mend-outside"),
        InputFault::NoDay { .. } => message!("input-mend-no-day"),
        InputFault::Fix { .. } => message!("input-mend-fix"),
        InputFault::FixTwice { .. } => message!("input-mend-fix-twice"),
        InputFault::UnknownFact { meant: Some(close), .. } => did_you_mean_help(close),
        InputFault::UnknownFact { meant: None, .. } => message!("input-mend-unknown-fact"),
        InputFault::FactValue { known, .. } => message!("input-mend-fact-value", known: ids(known)),
        InputFault::Format { .. } => message!("input-mend-format"),
        InputFault::NoFit { .. } => message!("input-mend-no-fit"),
        InputFault::NoPlace { .. } => message!("input-mend-no-place"),
        InputFault::NoAnswer { .. } => message!("input-mend-no-answer"),
        InputFault::Exists { .. } => message!("input-mend-exists"),
        InputFault::Taken { .. } => message!("input-mend-taken"),
        InputFault::NoId { .. } => message!("input-mend-no-id"),
        InputFault::Unanswered { option } => message!("input-mend-unanswered", option: id(*option)),
        InputFault::UnknownCode { like, .. } if like.is_empty() => message!("input-mend-no-code"),
        InputFault::UnknownCode { like, .. } => message!("input-mend-unknown-code", like: ids(like)),
        InputFault::BrokenLink { .. } => message!("input-mend-broken-link"),
    }
}
