//! Faults of what the command line names as findings: their codes, and how they are mended.

use super::fault::InputFault;
use crate::diagnostic::{Diagnostic, did_you_mean_help, meant};
use crate::message;
use crate::message::Message;

impl From<&InputFault> for Diagnostic {
    fn from(fault: &InputFault) -> Self {
        let finding = match fault {
            InputFault::BrokenLink { .. } => Diagnostic::warning(code(fault), fault),
            _ => Diagnostic::error(code(fault), fault),
        };
        finding.help(mend(fault))
    }
}

/// The permanent code.
fn code(fault: &InputFault) -> &'static str {
    match fault {
        InputFault::NotFound { .. } => "regl::file::not_found",
        InputFault::IsFolder { .. } => "regl::file::is_folder",
        InputFault::WrittenOver { .. } => "regl::file::written_over",
        InputFault::NotFolder { .. } => "regl::folder::is_file",
        InputFault::Unreadable { .. } => "regl::file::unreadable",
        InputFault::Encoding { .. } => "regl::file::encoding",
        InputFault::TooLarge { .. } => "regl::file::too_large",
        InputFault::NotRules { .. } => "regl::file::not_rules",
        InputFault::NoRules { .. } => "regl::folder::empty",
        InputFault::NoCases { .. } => "regl::case::none",
        InputFault::UnknownCase { .. } => "regl::case::unknown",
        InputFault::Unknown { code, .. } => code,
        InputFault::Ambiguous { .. } => "regl::name::ambiguous",
        InputFault::NoFolder { .. } => "regl::folder::not_found",
        InputFault::BinaryToTerminal => "regl::output::binary",
        InputFault::Assume { .. } | InputFault::AssumeTwice { .. } => "regl::option::assume",
        InputFault::LargeFolder { .. } => "regl::folder::too_large",
        InputFault::TwoDocuments { .. } => "regl::output::mixed",
        InputFault::NoTable { .. } => "regl::option::table",
        InputFault::NoTexts { .. } => "regl::folder::no_texts",
        InputFault::Unwritable { .. } => "regl::file::unwritable",
        InputFault::NoIndex { .. } => "regl::act::no_index",
        InputFault::NoCalendar { .. } => "regl::range::calendar",
        InputFault::NoDays { .. } => "regl::range::empty",
        InputFault::OutsideCalendar { .. } => "regl::range::outside",
        InputFault::NoDay { .. } => "regl::option::day",
        InputFault::Fix { .. } | InputFault::FixTwice { .. } => "regl::option::fix",
        InputFault::UnknownFact { .. } => "regl::fact::unknown",
        InputFault::FactValue { .. } => "regl::fact::value",
        InputFault::Format { .. } => "regl::option::format",
        InputFault::NoFit { .. } => "regl::case::unknown",
        InputFault::NoPlace { .. } => "regl::snapshot::no_place",
        InputFault::NoAnswer { .. } => "regl::option::no_answer",
        InputFault::Exists { .. } => "regl::file::exists",
        InputFault::Taken { .. } => "regl::name::taken",
        InputFault::NoId { .. } => "regl::option::id",
        InputFault::Unanswered { .. } => "regl::option::missing",
        InputFault::UnknownCode { .. } => "regl::code::unknown",
        InputFault::BrokenLink { .. } => "regl::folder::link",
    }
}

/// How to mend it.
fn mend(fault: &InputFault) -> Message {
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
