//! What can be wrong with names.

use super::known::Known;
use crate::calendar::{CalendarError, Day, ThinYear};
use crate::diagnostic::Diagnostic;
use crate::span::Span;

/// The kinds of thing that have names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// An act.
    Act,
    /// A regime.
    Regime,
    /// A calendar.
    Calendar,
    /// An assumption or conflict.
    Choice,
    /// A reading of a choice.
    Reading,
    /// A fact.
    Fact,
    /// A value of a fact.
    Value,
    /// An actor.
    Actor,
    /// A document.
    Document,
    /// A ground for refusal.
    Ground,
    /// A template.
    Template,
    /// A service.
    Service,
    /// A procedure.
    Procedure,
    /// A register.
    Register,
    /// A form.
    Form,
    /// A catalogue.
    Catalogue,
    /// A column of a register.
    Column,
    /// A field of a form.
    Field,
    /// A code of a catalogue.
    Code,
    /// An event.
    Event,
    /// Any other declared name.
    Name,
    /// An index such as the MCI.
    Index,
    /// A case.
    Case,
    /// A pace.
    Pace,
    /// Something that an act leaves unsaid.
    Gap,
    /// What an actor is to the law.
    Role,
}

impl Named {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Named::Act => "act",
            Named::Regime => "regime",
            Named::Calendar => "calendar",
            Named::Choice => "assumption or conflict",
            Named::Reading => "reading",
            Named::Fact => "fact",
            Named::Value => "value",
            Named::Actor => "actor",
            Named::Document => "document",
            Named::Ground => "ground",
            Named::Template => "template",
            Named::Service => "service",
            Named::Procedure => "procedure",
            Named::Register => "register",
            Named::Form => "form",
            Named::Catalogue => "catalogue",
            Named::Column => "column",
            Named::Field => "field",
            Named::Code => "code",
            Named::Event => "event",
            Named::Name => "name",
            Named::Index => "index",
            Named::Case => "case",
            Named::Pace => "pace",
            Named::Gap => "gap",
            Named::Role => "role",
        }
    }

    /// The word for several of them.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Named::Choice => "assumptions and conflicts".to_owned(),
            Named::Index => "indices".to_owned(),
            other => format!("{}s", other.word()),
        }
    }

    /// How one of them is declared.
    fn declaration(self, name: &str) -> String {
        match self {
            Named::Fact => format!("fact {name} default no"),
            Named::Actor | Named::Document | Named::Ground | Named::Event | Named::Name => {
                format!("{} {name}", self.word())
            }
            Named::Choice => format!("assumption {name} {{ … }}"),
            Named::Index => format!("index {name} \"…\""),
            Named::Reading => format!("reading {name} \"…\""),
            other => format!("{} {name} {{ … }}", other.word()),
        }
    }

    /// The code of a finding about an unknown one.
    pub(crate) fn unknown_code(self) -> &'static str {
        match self {
            Named::Act => "regl::act::unknown",
            Named::Regime => "regl::regime::unknown",
            Named::Calendar => "regl::calendar::unknown",
            Named::Choice | Named::Reading => "regl::reading::unknown",
            Named::Fact | Named::Value => "regl::fact::unknown",
            Named::Actor => "regl::actor::unknown",
            Named::Document => "regl::document::unknown",
            Named::Ground => "regl::ground::unknown",
            Named::Template => "regl::template::unknown",
            Named::Service => "regl::service::unknown",
            Named::Register => "regl::register::unknown",
            Named::Event => "regl::event::unknown",
            Named::Index => "regl::index::unknown",
            Named::Role => "regl::role::unknown",
            Named::Name
            | Named::Procedure
            | Named::Form
            | Named::Catalogue
            | Named::Column
            | Named::Field
            | Named::Code
            | Named::Case
            | Named::Pace
            | Named::Gap => "regl::name::unknown",
        }
    }
}

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
        belongs: &'static str,
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

impl From<&ModelFault> for Diagnostic {
    fn from(fault: &ModelFault) -> Self {
        match fault {
            ModelFault::Unknown { what, name, span, known } => unknown(*what, name, *span, known),
            ModelFault::NoFact { name, values, span, known } => no_fact(name, values, *span, known),
            ModelFault::TemplateDepth { name, span, deepest } => {
                Diagnostic::error("regl::template::depth", format!("more than {deepest} templates follow each other"))
                    .at(*span, format!("`{name}` is one too many"))
                    .help("write what they say in fewer templates")
            }
            ModelFault::TooMuch { service, span, most, all } => too_much(service, *span, *most, *all),
            ModelFault::NoService { service, regime, span, known } => no_service(service, regime, *span, known),
            ModelFault::Duplicate { what: Named::Case, name, span, first } => {
                Diagnostic::error("regl::name::duplicate", format!("two cases are called `{name}`"))
                    .at(*span, "called so again here")
                    .at(*first, "first called so here")
                    .help("give one of them another name")
            }
            ModelFault::Duplicate { what: Named::Value, name, span, first } => {
                Diagnostic::error("regl::name::duplicate", format!("the value `{name}` is given twice"))
                    .at(*span, "given again here")
                    .at(*first, "among its values")
                    .help("take one of them out")
            }
            ModelFault::Duplicate { what, name, span, first } => {
                Diagnostic::error("regl::name::duplicate", format!("the {} `{name}` is declared twice", what.word()))
                    .at(*span, "declared again here")
                    .at(*first, "first declared here")
                    .help("give one of them another id, or remove it")
            }
            ModelFault::Lacking { what, name, statement, span } => lacking(*what, name, statement, *span),
            ModelFault::Twice { statement, span, first } => {
                Diagnostic::error("regl::statement::twice", format!("`{statement}` is said twice in one block"))
                    .at(*span, "said again here")
                    .at(*first, "first said here")
                    .help("keep the one that the text supports")
            }
            ModelFault::TemplateUnfollowed { name, span } => {
                let message = format!("no service follows the template `{name}`: what it says is said of nothing");
                Diagnostic::warning("regl::template::unfollowed", message)
                    .at(*span, "followed nowhere")
                    .help(format!("write `follows {name}` in the services that it speaks of, or take it out"))
            }
            ModelFault::TemplateCircle { name, span } => {
                Diagnostic::error("regl::template::circle", format!("the template `{name}` follows itself"))
                    .at(*span, "followed here, inside itself")
                    .help("move what both need into a template of its own")
            }
            ModelFault::RoleOfNoActor { role, what, span } => {
                Diagnostic::error("regl::role::actor", format!("a {} cannot be the {role}", what.word()))
                    .at(*span, "only an actor has a role")
                    .help(format!("give the role to the actor: `actor citizen is {role}`"))
            }
            ModelFault::RoleTwice { role, span, first } => {
                Diagnostic::error("regl::role::twice", format!("two actors are the {role}"))
                    .at(*span, "given again here")
                    .at(*first, "first given here")
                    .help(format!("keep `is {role}` with the actor that the rules of requests and duties name"))
            }
            ModelFault::FactKind { fact, values, span } => fact_kind(fact, values, *span),
            ModelFault::Level { statement, belongs, span } => {
                Diagnostic::error("regl::statement::level", format!("`{statement}` cannot stand here"))
                    .at(*span, "not at this level")
                    .help(format!("move it into {belongs}"))
            }
            ModelFault::EntryUnit { span } => {
                let message = "the time between publication and entry into force is counted in calendar days";
                Diagnostic::error("regl::act::entry", message)
                    .at(*span, "counted in working days here")
                    .help("write `in force 10 calendar days after publication`, or the day itself: `in force from …`")
            }
            ModelFault::AmountGap { file, from, to, span } => {
                let message =
                    format!("`{file}` has no amount from {from} to {to}: fees of these days have none either");
                Diagnostic::warning("regl::data::gap", message)
                    .at(*span, "named here")
                    .help("add a row for these days, or mend the row before or after them")
            }
            ModelFault::ThinYear { file, year, span } => thin_year(file, *year, *span),
            ModelFault::NoZone { name, span } => {
                let known = chrono_tz::TZ_VARIANTS.iter().map(|it| it.name());
                let help = match crate::diagnostic::did_you_mean(name, known) {
                    Some(close) => format!("did you mean `{close}`?"),
                    None => "write a name of the IANA time zone database, such as `zone \"Asia/Almaty\"`".to_owned(),
                };
                Diagnostic::error("regl::calendar::zone", format!("there is no time zone `{name}`"))
                    .at(*span, "not in the database of time zones")
                    .help(help)
            }
            ModelFault::NoData { file, span } => {
                Diagnostic::error("regl::data::missing", format!("the data file `{file}` is not there"))
                    .at(*span, "named here")
                    .help("write its path from the folder of the rule files")
            }
            ModelFault::Data { file, error, span } => {
                let message = format!("the data file `{file}` cannot be used: {error}");
                let place = match error.line() {
                    Some(line) => format!("line {line} of `{file}`"),
                    None => format!("`{file}`"),
                };
                let help = match error.mend() {
                    Some(mend) => format!("{place}: {mend}"),
                    None => format!("mend {place}"),
                };
                Diagnostic::error("regl::data::invalid", message).at(*span, "named here").help(help)
            }
        }
    }
}

fn thin_year(file: &str, year: ThinYear, span: Span) -> Diagnostic {
    let ThinYear { year, rows, beside, last, ends } = year;
    let message = format!(
        "`{file}` has {rows} {} for {year}, the last on {last}, and {beside} or more for each year beside it: days off \
         that are not in it count as worked",
        if rows == 1 { "row" } else { "rows" }
    );
    let help = if ends {
        format!("add the rows that are missing, or say how far the table goes, for example `known until {last}`")
    } else {
        "add the rows that are missing".to_owned()
    };
    Diagnostic::warning("regl::data::thin", message).at(span, "named here").help(help)
}

fn unknown(what: Named, name: &str, span: Span, known: &Known) -> Diagnostic {
    let word = what.word();
    let (message, label) = match what {
        Named::Value => (format!("this fact has no value `{name}`"), "not one of its values"),
        Named::Role => (format!("there is no role `{name}`"), "not a role"),
        Named::Reading => (format!("there is no reading `{name}` to choose from"), "not one of the readings"),
        _ => (format!("there is no {word} `{name}`"), "not declared"),
    };
    let few = || format!("those there are: {}", known.list());
    let help = match &known.close {
        Some(close) => format!("did you mean `{close}`?"),
        None if matches!(what, Named::Value | Named::Reading | Named::Role) && !known.is_empty() => few(),
        None if known.is_empty() || !known.are_few() => format!("declare it: `{}`", what.declaration(name)),
        None => format!("declare it: `{}`; {}", what.declaration(name), few()),
    };
    Diagnostic::error(what.unknown_code(), message).at(span, label).help(help)
}

/// A fact is declared with the values that it is read with.
fn no_fact(name: &str, values: &[String], span: Span, known: &Known) -> Diagnostic {
    let (label, declaration) = match values {
        [] => ("not declared", format!("fact {name} default no")),
        [value, ..] => {
            let first: Vec<&str> = values.iter().take(3).map(String::as_str).collect();
            let more = if values.len() == first.len() && values.len() > 1 { "" } else { ", …" };
            ("not declared with these values", format!("fact {name} one of {}{more} default {value}", first.join(", ")))
        }
    };
    let help = match &known.close {
        Some(close) => format!("did you mean `{close}`?"),
        None if known.is_empty() || !known.are_few() => format!("declare it: `{declaration}`"),
        None => format!("declare it: `{declaration}`; those there are: {}", known.list()),
    };
    Diagnostic::error("regl::fact::unknown", format!("there is no fact `{name}`")).at(span, label).help(help)
}

fn too_much(service: &str, span: Span, most: usize, all: bool) -> Diagnostic {
    let (whose, most) = (if all { "all services together" } else { "one service" }, most / 1_000_000);
    let message = format!("the service `{service}` says too much, with the templates that it follows");
    Diagnostic::error("regl::service::too_much", message)
        .at(span, format!("here it becomes more than the {most} million bytes that {whose} may say"))
        .help("follow each template once, and write what is said of one procedure in that procedure")
}

fn no_service(service: &str, regime: &str, span: Span, known: &Known) -> Diagnostic {
    let help = match &known.close {
        Some(close) => format!("did you mean `{close}`?"),
        None if known.is_empty() => format!("no service stands under an act of {regime}"),
        None => format!("the services of {regime}: {}", known.list()),
    };
    Diagnostic::error("regl::service::unknown", format!("the regime {regime} has no service `{service}`"))
        .at(span, format!("not a service of {regime}"))
        .help(help)
}

fn lacking(what: Named, name: &str, statement: &str, span: Span) -> Diagnostic {
    let message = match (what, statement) {
        (Named::Choice, "reading") => format!("the {} `{name}` has fewer than two readings", what.word()),
        (Named::Event, "notice" | "held") if name == "hearing" => format!("the hearing lacks `{statement}`"),
        (Named::Event, _) => format!("the request `{name}` lacks `{statement}`"),
        _ => format!("the {} `{name}` lacks `{statement}`", what.word()),
    };
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
        (_, "published") => "published 2014-10-30",
        _ => statement,
    };
    let help = if statement == "published" {
        format!("add a line such as `{model}`, with `assumed \"…\"` where the text does not give the day")
    } else {
        format!("add a line such as `{model}`")
    };
    Diagnostic::error("regl::statement::lacking", message).at(span, "in this block").help(help)
}

fn fact_kind(fact: &str, values: &Known, span: Span) -> Diagnostic {
    Diagnostic::error("regl::fact::kind", format!("`{fact}` is not simply so or not so"))
        .at(span, "which of its values is meant?")
        .help(format!("write `{fact} is …` with one of {}", values.list()))
}
