//! What can be wrong with a case.

use crate::calendar::Day;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::Named;
use crate::span::Span;
use std::sync::Arc;

/// Where in a case something stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CasePlace {
    /// In a rule file.
    File(Span),
    /// In JSON: a path such as `[3].facts.channel`, empty for the whole.
    Json(String),
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

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CaseProblem {
    /// The JSON cannot be read at all.
    Malformed {
        /// What the reader says.
        message: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Something else stands where one kind of value has to.
    WrongType {
        /// What has to stand there.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A key that has to be there is not.
    MissingKey(&'static str),
    /// A key that is given again in the same object.
    KeyTwice(String),
    /// A key that nobody reads.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys there are.
        known: Arc<[String]>,
    },
    /// A name that the law does not have.
    Unknown {
        /// What it should name.
        what: Named,
        /// The name.
        name: String,
        /// The names there are.
        known: Arc<[String]>,
    },
    /// A service that the regime named does not have.
    NoService {
        /// The service.
        service: String,
        /// The regime.
        regime: String,
        /// The services that the regime has.
        known: Arc<[String]>,
    },
    /// A service whose text in a regime rests on an error.
    Barred {
        /// The service.
        service: String,
        /// The regime.
        regime: String,
        /// The error.
        error: Span,
    },
    /// A day or time that does not exist.
    NoSuchDate(String),
    /// A time where only the day counts.
    OnlyDays {
        /// What is written.
        written: String,
        /// The day of it.
        day: Day,
    },
    /// A filing with an offset from UTC, which no calendar can put into its own time.
    NoZone {
        /// What is written.
        written: String,
        /// The calendar that names no zone.
        calendar: String,
    },
    /// A fact has a value of the wrong kind.
    FactKind {
        /// The fact.
        fact: String,
        /// Its values; empty where it is true or false.
        values: Vec<String>,
    },
    /// The same fact, event or choice is given twice.
    Twice(String),
    /// A day outside the calendar, given or come to.
    OutsideCalendar {
        /// The day, where it was given.
        day: Option<Day>,
        /// First day of the calendar.
        first: Day,
        /// Last day of the calendar.
        last: Day,
    },
    /// No regime that is encoded was in force on the day of filing.
    NoRegime {
        /// The day.
        filed: Day,
        /// The service.
        service: String,
        /// Why that time is missing, where the rule files say.
        missing: Vec<String>,
        /// The regimes that have the service, with their times.
        regimes: Vec<String>,
    },
}

impl From<&CaseFault> for Diagnostic {
    fn from(fault: &CaseFault) -> Self {
        let in_file = matches!(fault.place, CasePlace::File(_));
        let (code, mut message, label, help) = describe(&fault.problem, in_file);
        let mut place = None;
        match &fault.place {
            CasePlace::File(span) => place = Some(*span),
            CasePlace::Json(path) => {
                let path = path.trim_start_matches('.');
                match (&fault.case, path.is_empty()) {
                    (Some(case), true) => message = format!("case `{case}`: {message}"),
                    (Some(case), false) => message = format!("case `{case}`, at `{path}`: {message}"),
                    (None, true) => {}
                    (None, false) => message = format!("at `{path}`: {message}"),
                }
            }
            CasePlace::CommandLine => message = format!("on the command line: {message}"),
        }
        let finding = Diagnostic::error(code, message).help_if(help);
        let finding = match place {
            Some(span) => finding.at(span, label),
            None => finding,
        };
        match &fault.problem {
            CaseProblem::Barred { error, .. } => finding.at(*error, "the error lies here"),
            _ => finding,
        }
    }
}

/// Code, message, label and help of a problem. A case of a rule file is written otherwise than one in JSON.
fn describe(problem: &CaseProblem, in_file: bool) -> (&'static str, String, &'static str, Option<String>) {
    match problem {
        CaseProblem::Malformed { message, line, column } => (
            "regl::json::malformed",
            format!("this is not JSON: {message} (line {line}, column {column})"),
            "here",
            Some(
                "a case is an object with `case`, `service`, `procedure` and `filed`; a batch is an array of them"
                    .into(),
            ),
        ),
        CaseProblem::WrongType { expected, found } => (
            "regl::json::type",
            format!("{found} cannot stand here"),
            "of another kind",
            Some(format!("write {expected}")),
        ),
        CaseProblem::MissingKey(key) => (
            "regl::json::missing",
            format!("the case lacks `{key}`"),
            "in this case",
            Some(format!("add `\"{key}\": \"{}\"`", sample(key))),
        ),
        CaseProblem::KeyTwice(key) => (
            "regl::json::twice",
            format!("the key `{key}` is given twice"),
            "given again",
            Some("keep the one that is meant".into()),
        ),
        CaseProblem::UnknownKey { key, known } => (
            "regl::json::key",
            format!("a case has no `{key}`"),
            "not a part of a case",
            Some(suggest(key, known, "the parts of a case")),
        ),
        CaseProblem::Unknown { what, name, known } => (
            unknown_code(*what),
            match what {
                Named::Event => format!("this procedure has no event `{name}`"),
                Named::Ground => format!("this procedure has no ground `{name}`"),
                Named::Gap => format!("no case of this procedure falls into a gap `{name}`"),
                Named::Procedure => format!("this service has no procedure `{name}`"),
                Named::Reading => format!("there is no reading `{name}` to choose from"),
                Named::Field => format!("this form has no field `{name}`"),
                _ => format!("there is no {} `{name}`", what.word()),
            },
            "no such name",
            Some(match (what, known.is_empty()) {
                (Named::Gap, true) => "the procedure has no gap with a condition".to_owned(),
                (Named::Form | Named::Catalogue, true) => format!("the regime has no {}", what.words()),
                (Named::Ground, true) => "the procedure refuses on no ground".to_owned(),
                _ => suggest(name, known, &format!("the {} there are", what.words())),
            }),
        ),
        CaseProblem::NoService { service, regime, known } => (
            "regl::case::service",
            format!("the regime {regime} has no service `{service}`"),
            "not a service of this regime",
            Some(if known.is_empty() {
                format!("no service stands under an act of {regime}")
            } else {
                suggest(service, known, &format!("the services of {regime}"))
            }),
        ),
        CaseProblem::Barred { service, regime, .. } => (
            "regl::case::barred",
            format!("the rules of `{service}` under {regime} rest on an error, so that no case can be run by them"),
            "not run",
            Some("mend what `reglament check` finds; cases under other rules can be run".into()),
        ),
        CaseProblem::NoSuchDate(text) => (
            "regl::case::date",
            format!("`{text}` is no date that exists"),
            "no such date",
            Some(
                "write a day as 2014-11-03, with its time as 2014-11-03T10:15, or with its offset as \
                 2014-11-03T10:15+05:00"
                    .into(),
            ),
        ),
        CaseProblem::OnlyDays { written, day } => (
            "regl::case::date",
            format!("`{written}` has a time, where only the day counts"),
            "not a day",
            Some(format!("write \"{day}\"")),
        ),
        CaseProblem::NoZone { written, calendar } => (
            "regl::case::no_zone",
            format!("`{written}` has an offset, and the calendar `{calendar}` names no time zone to put it into"),
            "filed so",
            Some(format!(
                "write `zone \"Asia/Almaty\"`, or the zone it is, into `calendar {calendar}`; or give the time there, \
                 without an offset"
            )),
        ),
        CaseProblem::FactKind { fact, values } => (
            "regl::case::fact_kind",
            format!("`{fact}` cannot have this value"),
            "not a value of this fact",
            Some(match (values.is_empty(), in_file) {
                (true, true) => format!("write `{fact}` or `not {fact}`"),
                (true, false) => "write true or false".to_owned(),
                (false, true) => format!("write `{fact} is …` with one of {}", values.join(", ")),
                (false, false) => format!("write one of {}", quoted(values)),
            }),
        ),
        CaseProblem::Twice(name) => {
            ("regl::case::twice", format!("`{name}` is given twice"), "given again", Some("keep one of them".into()))
        }
        CaseProblem::OutsideCalendar { day, first, last } => (
            "regl::case::outside_calendar",
            match day {
                Some(day) => format!("{day} lies outside the calendar, which covers {first} to {last}"),
                None => format!("a deadline of this case lies outside the calendar, which covers {first} to {last}"),
            },
            if day.is_some() { "outside the calendar" } else { "filed too near to its edge" },
            Some("choose another day, or extend the table of days in the rule folder".into()),
        ),
        CaseProblem::NoRegime { filed, service, missing, regimes } => {
            let missing: Vec<&str> = missing.iter().map(|it| it.trim_end_matches('.')).collect();
            let because = if missing.is_empty() { String::new() } else { format!(": {}", missing.join("; ")) };
            let name = if in_file { "write `regime …`" } else { "name a regime" };
            (
                "regl::case::no_regime",
                format!("no text that governed `{service}` on {filed} is encoded{because}"),
                "filed on this day",
                Some(format!("{name} to apply a text all the same; `{service}` stands in {}", regimes.join(", "))),
            )
        }
    }
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

fn quoted(values: &[String]) -> String {
    values.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ")
}

fn suggest(name: &str, known: &[String], list: &str) -> String {
    match did_you_mean(name, known.iter().map(String::as_str)) {
        Some(close) => format!("did you mean `{close}`?"),
        None => format!("{list}: {}", known.join(", ")),
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
