//! Faults as messages, with the places that they are about and the help for their author.

use super::fault::ModelFault;
use super::known::Known;
use super::named::Named;
use super::step::Round;
use crate::calendar::ThinYear;
use crate::diagnostic::{Diagnostic, did_you_mean, did_you_mean_help};
use crate::message;
use crate::message::{Message, ToMessage};

/// The code of a statement that is repeated word for word.
pub(crate) const REPEATED: &str = "regl::statement::repeated";

impl ToMessage for ModelFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Unknown { what: Named::Value, name, .. } => message!("model-no-value", name: id(name)),
            Self::Unknown { what: Named::Reading, name, .. } => message!("model-no-reading", name: id(name)),
            Self::Unknown { what, name, .. } => unknown(*what, name),
            Self::NoFact { name, .. } => unknown(Named::Fact, name),
            Self::NoService { service, regime, .. } => {
                message!("model-no-service", service: id(service), regime: id(regime))
            }
            Self::Duplicate { what: Named::Case, name, .. } => message!("model-two-cases", name: id(name)),
            Self::Duplicate { what: Named::Value, name, .. } => message!("model-value-twice", name: id(name)),
            Self::Duplicate { what, name, .. } => {
                message!("model-declared-twice", what: choice(what.name()), name: id(name))
            }
            Self::Lacking { what, name, statement, .. } => lacking(*what, name, statement),
            Self::Twice { statement, .. } => message!("model-said-twice", statement: id(*statement)),
            Self::TemplateUnfollowed { name, .. } => message!("model-template-unfollowed", name: id(name)),
            Self::TemplateCircle { name, .. } => message!("model-template-circle", name: id(name)),
            Self::TemplateDepth { deepest, .. } => message!("model-template-depth", deepest: count(*deepest)),
            Self::TooMuch { service, .. } => message!("model-too-much", service: id(service)),
            Self::RoleOfNoActor { role, what, .. } => {
                message!("model-role-of-no-actor", role: id(*role), what: choice(what.name()))
            }
            Self::NoAct { act: Some(act), .. } => message!("check-no-act", act: id(act)),
            Self::NoAct { act: None, .. } => message!("model-cites-no-act"),
            Self::Repeated { .. } => message!("model-repeated"),
            Self::NoRound { request, .. } => message!("model-no-round", request: id(request)),
            Self::SameRounds { request, number, .. } => {
                message!("model-same-rounds", request: id(request), round: count(usize::from(*number)))
            }
            Self::RoleTwice { role, .. } => message!("model-role-twice", role: id(*role)),
            Self::FactKind { fact, .. } => message!("model-not-yes-or-no", fact: id(fact)),
            Self::Level { statement, .. } => message!("model-cannot-stand", statement: id(*statement)),
            Self::EntryUnit { .. } => message!("model-entry-unit"),
            Self::NoZone { name, .. } => message!("model-no-zone", name: id(name)),
            Self::NoData { file, .. } => message!("model-no-data", file: id(file)),
            Self::ThinYear { file, year: ThinYear { first, late: true, .. }, .. } => {
                message!("model-late-year", file: id(file), first: date(*first))
            }
            Self::ThinYear { file, year, .. } => {
                let ThinYear { year, rows, beside, last, .. } = year;
                message!(
                    "model-thin-year",
                    file: id(file),
                    year: id(year.to_string()),
                    rows: count(*rows),
                    last: date(*last),
                    beside: count(*beside),
                )
            }
            Self::AmountGap { file, from, to, .. } => {
                message!("model-amount-gap", file: id(file), from: date(*from), to: date(*to))
            }
            Self::Data { file, error, .. } => {
                message!("model-data-invalid", file: id(file), error: message(error))
            }
        }
    }
}

crate::impl_error!(ModelFault);

/// What is said of a name that nothing declares.
fn unknown(what: Named, name: &str) -> Message {
    message!("model-unknown", what: choice(what.name()), name: id(name))
}

fn lacking(what: Named, name: &str, statement: &str) -> Message {
    match (what, statement) {
        (Named::Choice, "reading") => {
            message!("model-too-few-readings", what: choice(what.name()), name: id(name))
        }
        (Named::Event, "notice" | "held") if name == "hearing" => {
            message!("model-hearing-lacks", statement: id(statement))
        }
        (Named::Event, _) => message!("model-request-lacks", name: id(name), statement: id(statement)),
        _ => message!("model-lacks", what: choice(what.name()), name: id(name), statement: id(statement)),
    }
}

impl From<&ModelFault> for Diagnostic {
    fn from(fault: &ModelFault) -> Self {
        let error = |code| Diagnostic::error(code, fault);
        let warning = |code| Diagnostic::warning(code, fault);
        match fault {
            ModelFault::Unknown { what, name, span, known } => {
                let here = match what {
                    Named::Value => message!("model-no-value-here"),
                    Named::Role => message!("model-no-role-here"),
                    Named::Reading => message!("model-no-reading-here"),
                    _ => message!("model-not-declared-here"),
                };
                error(what.unknown_code()).at(*span, here).help(unknown_help(*what, name, known)).slip(
                    *span,
                    name,
                    known.slip.as_deref(),
                )
            }
            ModelFault::NoFact { name, values, span, known } => no_fact(error, name, values, known, *span),
            ModelFault::NoService { service, regime, span, known } => error("regl::service::unknown")
                .at(*span, message!("model-no-service-here", regime: id(regime)))
                .help(no_service_help(regime, known))
                .slip(*span, service, known.slip.as_deref()),
            ModelFault::Duplicate { what: Named::Case, span, first, .. } => error("regl::name::duplicate")
                .at(*span, message!("model-called-again-here"))
                .at(*first, message!("model-called-first-here"))
                .help(message!("model-two-cases-help")),
            ModelFault::Duplicate { what: Named::Value, span, first, .. } => error("regl::name::duplicate")
                .at(*span, message!("model-given-again-here"))
                .at(*first, message!("model-value-twice-among-here"))
                .help(message!("model-value-twice-help")),
            ModelFault::Duplicate { span, first, .. } => error("regl::name::duplicate")
                .at(*span, message!("model-declared-again-here"))
                .at(*first, message!("model-declared-first-here"))
                .help(message!("model-declared-twice-help")),
            ModelFault::Lacking { what, statement, span, .. } => error("regl::statement::lacking")
                .at(*span, message!("model-lacks-here"))
                .help(lacking_help(*what, statement)),
            ModelFault::Twice { span, first, .. } => error("regl::statement::twice")
                .at(*span, message!("model-said-again-here"))
                .at(*first, message!("model-said-first-here"))
                .help(message!("model-said-twice-help")),
            ModelFault::TemplateUnfollowed { name, span } => warning("regl::template::unfollowed")
                .at(*span, message!("model-template-unfollowed-here"))
                .help(message!("model-template-unfollowed-help", name: id(name))),
            ModelFault::TemplateCircle { span, .. } => error("regl::template::circle")
                .at(*span, message!("model-template-circle-here"))
                .help(message!("model-template-circle-help")),
            ModelFault::TemplateDepth { name, span, .. } => error("regl::template::depth")
                .at(*span, message!("model-template-depth-here", name: id(name)))
                .help(message!("model-template-depth-help")),
            ModelFault::TooMuch { span, most, all, .. } => {
                let whose = if *all { "all" } else { "one" };
                error("regl::service::too_much")
                    .at(*span, message!("model-too-much-here", most: count(*most / 1_000_000), whose: choice(whose)))
                    .help(message!("model-too-much-help"))
            }
            ModelFault::RoleOfNoActor { role, span, .. } => error("regl::role::actor")
                .at(*span, message!("model-role-of-no-actor-here"))
                .help(message!("model-role-of-no-actor-help", role: id(*role))),
            ModelFault::NoAct { act: Some(act), close, span } => {
                let help = close.as_deref().map_or_else(|| message!("check-no-act-help"), did_you_mean_help);
                error("regl::citation::act").at(*span, message!("check-no-act-here", act: id(act))).help(help)
            }
            ModelFault::NoAct { act: None, span, .. } => error("regl::citation::act")
                .at(*span, message!("model-cites-no-act-here"))
                .help(message!("model-cites-no-act-help")),
            ModelFault::Repeated { span, first } => warning(REPEATED)
                .at(*span, message!("model-given-again-here"))
                .at(*first, message!("model-given-first-here"))
                .help(message!("model-repeated-help")),
            ModelFault::NoRound { span, .. } => error("regl::request::no_round")
                .at(*span, message!("model-named-here"))
                .help(message!("model-no-round-help")),
            ModelFault::SameRounds { fact, number, span, .. } => {
                error("regl::request::same_rounds").at(*span, message!("model-named-here")).help(message!(
                    "model-same-rounds-help",
                    fact: optional id(fact.as_ref().map(|it| format!("fact {}", Round::id(it, *number)))),
                ))
            }
            ModelFault::RoleTwice { role, span, first } => error("regl::role::twice")
                .at(*span, message!("model-given-again-here"))
                .at(*first, message!("model-given-first-here"))
                .help(message!("model-role-twice-help", role: id(*role))),
            ModelFault::FactKind { fact, values, span } => error("regl::fact::kind")
                .at(*span, message!("model-not-yes-or-no-here"))
                .help(message!("model-not-yes-or-no-help", fact: id(fact), values: message(values))),
            ModelFault::Level { belongs, span, .. } => error("regl::statement::level")
                .at(*span, message!("model-cannot-stand-here"))
                .help(message!("model-cannot-stand-help", belongs: choice(belongs.name()))),
            ModelFault::EntryUnit { span } => error("regl::act::entry")
                .at(*span, message!("model-entry-unit-here"))
                .help(message!("model-entry-unit-help")),
            ModelFault::NoZone { name, span } => {
                let known = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
                let help = did_you_mean(name, known).map_or_else(|| message!("model-no-zone-help"), did_you_mean_help);
                error("regl::calendar::zone").at(*span, message!("model-no-zone-here")).help(help)
            }
            ModelFault::NoData { span, .. } => error("regl::data::missing")
                .at(*span, message!("model-named-here"))
                .help(message!("model-no-data-help")),
            ModelFault::ThinYear { year, span, .. } => {
                let known_until = year.ends.then_some(year.last);
                warning("regl::data::thin")
                    .at(*span, message!("model-named-here"))
                    .help(message!("model-thin-year-help", until: optional date(known_until)))
            }
            ModelFault::AmountGap { span, .. } => warning("regl::data::gap")
                .at(*span, message!("model-named-here"))
                .help(message!("model-amount-gap-help")),
            ModelFault::Data { file, error: reason, span } => {
                error("regl::data::invalid").at(*span, message!("model-named-here")).help(message!(
                    "model-data-help",
                    file: id(file),
                    line: optional count(reason.line()),
                    mend: optional message(reason.mend()),
                ))
            }
        }
    }
}

fn unknown_help(what: Named, name: &str, known: &Known) -> Message {
    let few = (!known.is_empty() && known.are_few()).then_some(known);
    match &known.close {
        Some(close) => did_you_mean_help(close),
        None if matches!(what, Named::Value | Named::Reading | Named::Role) && !known.is_empty() => {
            message!("model-there-are", known: message(known))
        }
        None => declare(what.declaration(name), few),
    }
}

/// Says how a name is declared, and which names there are if they are `few`.
fn declare(declaration: String, few: Option<&Known>) -> Message {
    message!("model-declare", declaration: id(declaration), known: optional message(few))
}

/// A fact is declared with the values that it is read with.
fn no_fact(
    error: impl Fn(&'static str) -> Diagnostic,
    name: &str,
    values: &[String],
    known: &Known,
    span: crate::span::Span,
) -> Diagnostic {
    let (here, declaration) = match values {
        [] => (message!("model-not-declared-here"), Named::Fact.declaration(name)),
        [value, ..] => {
            let first: Vec<&str> = values.iter().take(3).map(String::as_str).collect();
            let more = if values.len() == first.len() && values.len() > 1 { "" } else { ", …" };
            let declaration = format!("fact {name} one of {}{more} default {value}", first.join(", "));
            (message!("model-not-declared-so-here"), declaration)
        }
    };
    let few = (!known.is_empty() && known.are_few()).then_some(known);
    let close = known.close.as_deref();
    error("regl::fact::unknown")
        .at(span, here)
        .help(close.map_or_else(|| declare(declaration, few), did_you_mean_help))
        .slip(span, name, known.slip.as_deref())
}

fn no_service_help(regime: &str, known: &Known) -> Message {
    match &known.close {
        Some(close) => did_you_mean_help(close),
        None if known.is_empty() => message!("model-regime-without-services", regime: id(regime)),
        None => message!("model-services-of-regime", regime: id(regime), known: message(known)),
    }
}

fn lacking_help(what: Named, statement: &'static str) -> Message {
    let model = match (what, statement) {
        (Named::Choice, "reading") => "reading same_day \"…\"",
        (_, "follow") => "follow same_day because \"…\"",
        (Named::Event, "notice") => "notice by provider",
        (_, "delivery") => "delivery by applicant within 5 working days",
        (_, "held") => "held by provider within 2 working days of hearing_notice",
        (_, "acts") => "acts order-305-2014",
        (_, "calendar") => "calendar kazakhstan",
        (_, "days") => "days \"calendar/kz-calendar.csv\"",
        (_, "service") => "service stm_license.issue",
        (_, "filed") => "filed 2014-11-03",
        (_, "procedure") => "procedure issue { … }",
        (_, "published") => return message!("model-add-publication", model: id("published 2014-10-30")),
        _ => statement,
    };
    message!("model-add-line", model: id(model))
}
