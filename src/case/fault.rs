//! Faults of cases: what is wrong, where, and how to mend it.

use super::problem::{CaseProblem, Expected};
use crate::diagnostic::{Diagnostic, Instead, Mend, meant, slip};
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::model::{Named, Window};
use crate::span::Span;

/// Where in a case something stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CasePlace {
    /// In a rule file.
    File(Span),
    /// In JSON.
    Json {
        /// The line of the case, from 1, where each case has a line of its own.
        line: Option<usize>,
        /// A path such as `[3].facts.channel`; empty for the whole.
        path: String,
    },
    /// On the command line.
    CommandLine,
}

/// A fault of a case, and where.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CaseFault {
    /// The case by name, where it has one.
    pub case: Option<String>,
    /// Where.
    pub place: CasePlace,
    /// What.
    pub problem: CaseProblem,
}

impl ToMessage for CaseFault {
    fn to_message(&self) -> Message {
        match &self.place {
            CasePlace::File(_) => self.problem.to_message(),
            CasePlace::Json { line, path } => {
                let inside = (!path.is_empty()).then_some(path);
                let place = match (line, inside) {
                    (Some(line), path) => {
                        Some(message!("request-line", line: id(line.to_string()), path: optional id(path)))
                    }
                    (None, Some(path)) => Some(message!("request-path", path: id(path))),
                    (None, None) => None,
                };
                let problem = &self.problem;
                match (&self.case, place) {
                    (None, None) => problem.to_message(),
                    (Some(case), None) => message!("request-in-case", case: id(case), problem: message(problem)),
                    (case, Some(place)) => {
                        let case = case.as_ref();
                        message!("request-at", case: optional id(case), place: message(place), problem: message(problem))
                    }
                }
            }
            CasePlace::CommandLine => message!("request-command-line", problem: message(&self.problem)),
        }
    }
}

crate::impl_error!(CaseFault);

impl From<&CaseFault> for Diagnostic {
    fn from(fault: &CaseFault) -> Self {
        let in_file = matches!(fault.place, CasePlace::File(_));
        let finding = Diagnostic::error(code(&fault.problem), fault).help(mend(&fault.problem, in_file));
        let finding = match fault.place {
            CasePlace::File(span) => finding.at(span, message!("request-here", what: choice(here(&fault.problem)))),
            CasePlace::Json { .. } | CasePlace::CommandLine => finding,
        };
        let slipped = |name: &str, known: &[String]| match fault.place {
            CasePlace::File(span) => slip(name, known.iter().map(String::as_str))
                .map(|it| Mend::word(span, name, Instead::Text(it.to_owned()))),
            CasePlace::Json { .. } | CasePlace::CommandLine => None,
        };
        match &fault.problem {
            CaseProblem::Unknown { name, known, .. } => finding.mend_if(slipped(name, known)),
            CaseProblem::NoService { service, known, .. } => finding.mend_if(slipped(service, known)),
            CaseProblem::Barred { error, .. } => finding.at(*error, message!("request-here", what: choice("error"))),
            _ => finding,
        }
    }
}

/// The permanent code.
fn code(problem: &CaseProblem) -> &'static str {
    match problem {
        CaseProblem::Malformed { .. } => "regl::json::malformed",
        CaseProblem::WrongType { .. } => "regl::json::type",
        CaseProblem::MissingKey(_) => "regl::json::missing",
        CaseProblem::KeyTwice(_) => "regl::json::twice",
        CaseProblem::UnknownKey { .. } => "regl::json::key",
        CaseProblem::Unknown { what, .. } => unknown_code(*what),
        CaseProblem::NoService { .. } => "regl::case::service",
        CaseProblem::Barred { .. } => "regl::case::barred",
        CaseProblem::NoSuchDate(_) | CaseProblem::OnlyDays { .. } => "regl::case::date",
        CaseProblem::NoZone { .. } => "regl::case::no_zone",
        CaseProblem::FactKind { .. } | CaseProblem::NotAmount { .. } => "regl::case::fact_kind",
        CaseProblem::Twice(_) => "regl::case::twice",
        CaseProblem::OutsideCalendar { .. } => "regl::case::outside_calendar",
        CaseProblem::NoRegime { .. } => "regl::case::no_regime",
    }
}

/// What is to be said at the place in a rule file, as the files of words tell it.
fn here(problem: &CaseProblem) -> &'static str {
    match problem {
        CaseProblem::Malformed { .. } | CaseProblem::WrongType { .. } | CaseProblem::MissingKey(_) => "value",
        CaseProblem::KeyTwice(_) | CaseProblem::Twice(_) => "twice",
        CaseProblem::UnknownKey { .. } | CaseProblem::Unknown { .. } => "name",
        CaseProblem::NoService { .. } => "service",
        CaseProblem::Barred { .. } => "barred",
        CaseProblem::NoSuchDate(_) => "date",
        CaseProblem::OnlyDays { .. } => "day",
        CaseProblem::NoZone { .. } => "filing",
        CaseProblem::FactKind { .. } | CaseProblem::NotAmount { .. } => "fact",
        CaseProblem::OutsideCalendar { day: Some(_), .. } => "outside",
        CaseProblem::OutsideCalendar { day: None, .. } => "edge",
        CaseProblem::NoRegime { .. } => "filed",
    }
}

/// How to mend it. A case of a rule file is written otherwise than one in JSON.
fn mend(problem: &CaseProblem, in_file: bool) -> Message {
    match problem {
        CaseProblem::Malformed { .. } => message!("request-mend-malformed"),
        CaseProblem::WrongType { expected, .. } => write(*expected),
        CaseProblem::MissingKey(key) => {
            message!("request-mend-missing-key", entry: id(format!("\"{key}\": \"{}\"", sample(key))))
        }
        CaseProblem::KeyTwice(_) => message!("request-mend-key-twice"),
        CaseProblem::UnknownKey { key, known } => {
            meant(key, known).unwrap_or_else(|| message!("request-mend-unknown-key", known: ids(known.iter())))
        }
        CaseProblem::Unknown { what, name, known } => match what {
            Named::Gap | Named::Form | Named::Catalogue | Named::Ground if known.is_empty() => {
                message!("request-mend-none", what: choice(what.name()))
            }
            _ => meant(name, known).unwrap_or_else(
                || message!("request-mend-unknown", what: choice(what.name()), known: ids(known.iter())),
            ),
        },
        CaseProblem::NoService { regime, known, .. } if known.is_empty() => {
            message!("request-mend-no-services", regime: id(regime))
        }
        CaseProblem::NoService { service, regime, known } => meant(service, known)
            .unwrap_or_else(|| message!("request-mend-no-service", regime: id(regime), known: ids(known.iter()))),
        CaseProblem::Barred { .. } => message!("request-mend-barred"),
        CaseProblem::NoSuchDate(_) => message!("request-mend-date"),
        CaseProblem::OnlyDays { day, .. } => message!("request-mend-day", day: date(*day)),
        CaseProblem::NoZone { calendar, .. } => message!("request-mend-no-zone", calendar: id(calendar)),
        CaseProblem::NotAmount { .. } => message!("request-mend-amount"),
        CaseProblem::FactKind { fact, values } => match (values.is_empty(), in_file) {
            (true, true) => message!("request-mend-truth-in-file", fact: id(fact)),
            (true, false) => message!("request-mend-truth"),
            (false, true) => message!("request-mend-value-in-file", fact: id(fact), values: ids(values)),
            (false, false) => {
                message!("request-mend-value", values: ids(values.iter().map(|it| format!("\"{it}\""))))
            }
        },
        CaseProblem::Twice(_) => message!("request-mend-twice"),
        CaseProblem::OutsideCalendar { .. } => message!("request-mend-outside"),
        CaseProblem::NoRegime { service, regimes, .. } => {
            let place = if in_file { "file" } else { "elsewhere" };
            let regimes = regimes.iter().map(|(regime, window)| Argument::message(with_time(regime, window)));
            message!("request-mend-no-regime", place: choice(place), service: id(service), regimes: list(regimes))
        }
    }
}

/// A regime with the time in which it was in force.
fn with_time(regime: &str, window: &Window) -> Message {
    message!("request-regime", regime: id(regime), from: optional date(window.from), to: optional date(window.to))
}

/// What to write in the place of what is there.
fn write(expected: Expected) -> Message {
    let what = match expected {
        Expected::Case => {
            let sample = r#"{ "case": …, "service": …, "procedure": …, "filed": … }"#;
            return message!("request-write-object", what: choice("object"), sample: id(sample));
        }
        Expected::Object => {
            return message!("request-write-object", what: choice("object"), sample: id(r#"{ "…": … }"#));
        }
        Expected::Form => return message!("request-write-object", what: choice("form"), sample: id(r#"{ "…": … }"#)),
        Expected::Text => "text",
        Expected::FactValue => "fact",
        Expected::Day => "day",
        Expected::Reading => "reading",
        Expected::FieldValue => "field",
        Expected::Codes => "codes",
        Expected::Code => "code",
    };
    message!("request-write", what: choice(what))
}

/// What a key that is missing could say.
fn sample(key: &str) -> &'static str {
    match key {
        "service" => "stm_license",
        "procedure" => "issue",
        "filed" => "2014-11-03",
        _ => "any name",
    }
}

fn unknown_code(what: Named) -> &'static str {
    match what {
        Named::Service => "regl::case::service",
        Named::Procedure => "regl::case::procedure",
        Named::Regime => "regl::case::regime",
        Named::Fact => "regl::case::fact",
        Named::Event => "regl::case::event",
        Named::Ground => "regl::case::ground",
        Named::Gap => "regl::case::gap",
        Named::Choice | Named::Reading => "regl::case::reading",
        Named::Pace => "regl::case::pace",
        Named::Form => "regl::case::form",
        Named::Field => "regl::case::field",
        Named::Catalogue => "regl::case::catalogue",
        other => other.unknown_code(),
    }
}
