//! What can be wrong between rules and official texts, and how it is told.

use super::claim::Kind;
use crate::diagnostic::Diagnostic;
use crate::official::figure::{Figure, Topic};
use crate::official::{Absent, Role};
use crate::span::Span;
use crate::syntax::tree::Language;

/// Something that rules and official texts do not agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceFault {
    /// An act is cited of which no text is at hand, or none in a language that is meant.
    NoText {
        /// The act.
        act: String,
        /// The language that is lacking; none where all are.
        language: Option<Language>,
        /// Where it is cited first, or declared.
        span: Span,
    },
    /// A place does not exist.
    Place {
        /// The citation.
        citation: String,
        /// The language versions that lack it.
        languages: Vec<Language>,
        /// What there is instead, in the first of them.
        absent: Absent,
        /// Where it is cited.
        span: Span,
    },
    /// A statement cites one place twice.
    Repeated {
        /// The citation.
        citation: String,
        /// Where it is cited again.
        span: Span,
    },
    /// A figure stands in none of the places cited.
    Figure {
        /// The statement.
        kind: Kind,
        /// The figure.
        figure: Figure,
        /// The places cited, with the figures of its kind that stand there.
        places: Vec<(String, Vec<Figure>)>,
        /// The citation.
        span: Span,
    },
    /// A figure stands in one language version of the place cited and not in another.
    Language {
        /// The figure.
        figure: Figure,
        /// The citation.
        citation: String,
        /// Where it stands.
        stands: Vec<Language>,
        /// Where it does not, with the figures of its kind that stand there.
        lacks: Vec<(Language, Vec<Figure>)>,
        /// The citation.
        span: Span,
    },
    /// A place cited has figures of the kind, but not this one.
    Differs {
        /// The statement.
        kind: Kind,
        /// The figures of the rule.
        figures: Vec<Figure>,
        /// The place, with its language version.
        at: String,
        /// The figures there.
        there: Vec<Figure>,
        /// The citation.
        span: Span,
    },
    /// A place cited has no figure of the kind of the rule's.
    Silent {
        /// The statement.
        kind: Kind,
        /// The figures of the rule.
        figures: Vec<Figure>,
        /// The citation.
        citation: String,
        /// The citation.
        span: Span,
    },
    /// A place cited is something else than the statement is about.
    Kind {
        /// The statement.
        kind: Kind,
        /// What it should cite.
        wanted: Role,
        /// The place; none where no place cited is what is wanted.
        at: Option<(String, Vec<Role>)>,
        /// The citation.
        span: Span,
    },
    /// The figure stands there, but about something else.
    Topic {
        /// The figure.
        figure: Figure,
        /// The place, with its language version.
        at: String,
        /// What the rule is about.
        claimed: Vec<Topic>,
        /// What the clause is about.
        said: Vec<Topic>,
        /// The citation.
        span: Span,
    },
    /// A place that rules rest on has a figure that none of them carries.
    Uncarried {
        /// The figure.
        figure: Figure,
        /// The place, with its language version.
        at: String,
        /// The line of the text.
        line: u32,
        /// What the clause is about.
        said: Vec<Topic>,
        /// A rule that rests on the place.
        span: Span,
    },
    /// A place that no rule cites.
    Unread {
        /// The place, with its language version.
        at: String,
        /// The line of the text.
        line: u32,
        /// The act.
        span: Span,
    },
    /// Rules that belong together cite places that do not.
    Apart {
        /// The statement.
        kind: Kind,
        /// The place that it cites.
        citation: String,
        /// What the rule that it belongs to cites.
        other: String,
        /// The citation.
        span: Span,
        /// The other rule.
        beside: Span,
    },
    /// A form is cited that the clause beside it does not refer to.
    Form {
        /// The form.
        citation: String,
        /// The clause.
        beside: String,
        /// The forms that the clause refers to.
        referred: Vec<String>,
        /// The citation.
        span: Span,
    },
    /// A clause on papers refers to a form that no rule cites.
    FormUncited {
        /// The form.
        form: String,
        /// The clause, with its language version.
        at: String,
        /// A rule that cites the clause.
        span: Span,
    },
    /// An item of a list is cited by no rule, while others of that list are.
    Uncited {
        /// What it is.
        role: Role,
        /// The place, with its language version.
        at: String,
        /// The line of the text.
        line: u32,
        /// A rule that cites another item of the list.
        span: Span,
    },
    /// More rules of one procedure rest on one item of a list than the item has parts.
    Shared {
        /// The ids of the rules.
        names: Vec<String>,
        /// The place.
        at: String,
        /// The first rule.
        first: Span,
        /// The last one.
        span: Span,
    },
    /// A waiver that waives nothing.
    Idle {
        /// The place.
        citation: String,
        /// The waiver.
        span: Span,
    },
    /// The head of a text says something else of the act.
    Head {
        /// The act.
        act: String,
        /// What of it: number, day of adoption, number of registration.
        what: &'static str,
        /// What the rule file says.
        said: String,
        /// What the text says.
        text: String,
        /// The language version.
        language: Language,
        /// The statement.
        span: Span,
    },
}

impl From<&SourceFault> for Diagnostic {
    fn from(fault: &SourceFault) -> Self {
        match fault {
            SourceFault::NoText { act, language, span } => no_text(act, *language, *span),
            SourceFault::Place { citation, languages, absent, span } => {
                let message = format!("there is no `{citation}` in the {} text", spoken(languages));
                Diagnostic::error("regl::source::place", message)
                    .at(*span, format!("no `{}`", absent.missing))
                    .help(instead(absent))
            }
            SourceFault::Repeated { citation, span } => {
                let message = format!("this statement cites `{citation}` twice");
                Diagnostic::error("regl::source::repeated", message)
                    .at(*span, "cited before")
                    .help("cite the other place that is meant, or leave this one out")
            }
            SourceFault::Figure { kind, figure, places, span } => {
                let message = format!("`{figure}` stands in no place that this `{}` cites", kind.word());
                let places: Vec<String> =
                    places.iter().map(|(at, figures)| format!("`{at}` has {}", listed(figures))).collect();
                Diagnostic::error("regl::source::figure", message)
                    .at(*span, "cited for it")
                    .help(format!("{}; write what the text says, or cite the place that says it", places.join(", ")))
            }
            SourceFault::Language { figure, citation, stands, lacks, span } => {
                let lacking: Vec<String> = lacks
                    .iter()
                    .map(|(language, there)| format!("{} has {}", name(*language), listed(there)))
                    .collect();
                let message = format!(
                    "`{figure}` stands in `{citation}` in {} only",
                    stands.iter().map(|it| name(*it)).collect::<Vec<_>>().join(" and ")
                );
                Diagnostic::error("regl::source::versions", message).at(*span, lacking.join(", ")).help(
                    "cite the language that is followed, such as `(kk) ¶5`, and declare a `conflict` that cites both",
                )
            }
            SourceFault::Differs { kind, figures, at, there, span } => {
                let message =
                    format!("`{at}` has {}, and not the {} of this `{}`", listed(there), listed(figures), kind.word());
                Diagnostic::error("regl::source::differs", message).at(*span, "cited for another figure").help(
                    "leave the place out, cite the part of it that is meant, or declare a `conflict` that cites it",
                )
            }
            SourceFault::Silent { kind, figures, citation, span } => {
                let message =
                    format!("`{citation}` sets no time or amount, and this `{}` sets {}", kind.word(), listed(figures));
                Diagnostic::error("regl::source::silent", message)
                    .at(*span, "cited for a figure")
                    .help("leave the place out; what else it says may be told in a `note` that cites it")
            }
            SourceFault::Unread { at, line, span } => {
                let message = format!("no rule cites `{at}`");
                Diagnostic::error("regl::source::unread", message)
                    .at(*span, "other places of the act are cited")
                    .help(format!("it stands on line {line} of the text; write what it says, or `waive` it"))
            }
            SourceFault::Kind { kind, wanted, at, span } => kind_fault(*kind, *wanted, at.as_ref(), *span),
            SourceFault::Topic { figure, at, claimed, said, span } => {
                let message =
                    format!("`{figure}` in `{at}` is about {}, and not about {}", topics(said), topics(claimed));
                Diagnostic::error("regl::source::topic", message)
                    .at(*span, "cited for it")
                    .help("cite the place that says it of this procedure")
            }
            SourceFault::Uncarried { figure, at, line, said, span } => {
                let about = if said.is_empty() { String::new() } else { format!(" (about {})", topics(said)) };
                let message = format!("`{figure}` of `{at}`{about} is carried by no rule");
                Diagnostic::error("regl::source::uncarried", message).at(*span, "rests on that place").help(format!(
                    "it stands on line {line} of the text or below; write the rule, or `waive` the place"
                ))
            }
            SourceFault::Uncited { role, at, line, span } => {
                let message = format!("`{at}` is {}, and no rule cites it", role_word(*role));
                Diagnostic::error("regl::source::uncited", message)
                    .at(*span, "cites another item of the list")
                    .help(format!("it stands on line {line} of the text; write the rule, or `waive` the place"))
            }
            SourceFault::Apart { kind, citation, other, span, beside } => {
                let message =
                    format!("this `{}` cites `{citation}`, the rule that it belongs to `{other}`", kind.word());
                Diagnostic::error("regl::source::apart", message)
                    .at(*span, "another item")
                    .at(*beside, "the rule that it belongs to")
                    .help("cite the same item; acts that tell their steps several times number them alike")
            }
            SourceFault::Form { citation, beside, referred, span } => {
                let referred: Vec<String> = referred.iter().map(|it| format!("`{it}`")).collect();
                let message = format!("`{beside}` does not refer to `{citation}`");
                Diagnostic::error("regl::source::form", message)
                    .at(*span, "another form")
                    .help(format!("it refers to {}", referred.join(", ")))
            }
            SourceFault::FormUncited { form, at, span } => {
                let message = format!("`{at}` refers to the form of `{form}`, and no rule on papers cites that");
                Diagnostic::error("regl::source::form_uncited", message)
                    .at(*span, "cites the clause")
                    .help("cite the form beside the clause that asks for it")
            }
            SourceFault::Shared { names, at, first, span } => {
                let names: Vec<String> = names.iter().map(|it| format!("`{it}`")).collect();
                let message = format!("{} rest on the one ground of `{at}`", names.join(" and "));
                Diagnostic::error("regl::source::shared", message)
                    .at(*span, "rests on it too")
                    .at(*first, "rests on it")
                    .help("cite the item that each of them stands in")
            }
            SourceFault::Idle { citation, span } => {
                let message = format!("there is nothing to waive in `{citation}`");
                Diagnostic::error("regl::source::waiver_idle", message)
                    .at(*span, "waived here")
                    .help("rules carry everything that is counted there; remove the waiver, or narrow it")
            }
            SourceFault::Head { act, what, said, text, language, span } => {
                let message = format!("the {} text of `{act}` gives `{text}` as its {what}", name(*language));
                Diagnostic::error("regl::source::head", message)
                    .at(*span, format!("`{said}` here"))
                    .help("write what the text says, or index the text of the act that is meant")
            }
        }
    }
}

fn no_text(act: &str, language: Option<Language>, span: Span) -> Diagnostic {
    let message = match language {
        None => format!("no index of a text of `{act}` is at hand"),
        Some(language) => format!("no index of the {} text of `{act}` is at hand", name(language)),
    };
    Diagnostic::error("regl::source::no_text", message)
        .at(span, "cannot be verified")
        .help("make one with `reglament sources index`, and put it beside the rule files of the act")
}

fn kind_fault(kind: Kind, wanted: Role, at: Option<&(String, Vec<Role>)>, span: Span) -> Diagnostic {
    let message = match at {
        None => format!("this `{}` cites no place that is {}", kind.word(), role_word(wanted)),
        Some((at, roles)) => {
            let roles: Vec<&str> = roles.iter().map(|it| role_word(*it)).collect();
            format!("`{at}` is {}, and this is a `{}`", roles.join(" and "), kind.word())
        }
    };
    Diagnostic::error("regl::source::kind", message)
        .at(span, format!("should be {}", role_word(wanted)))
        .help("cite the item of the list that the rule is about")
}

/// What there is where a place is not.
fn instead(absent: &Absent) -> String {
    let whole = if absent.known.is_empty() { "the text".to_owned() } else { format!("`{}`", absent.known) };
    let there = match absent.there.as_slice() {
        [] => format!("{whole} has nothing of that kind"),
        [only] => format!("{whole} has `{only}` only"),
        [first, .., last] => format!("{whole} has `{first}` to `{last}`"),
    };
    match &absent.close {
        Some(close) => format!("{there}; did you mean `{close}`?"),
        None => there,
    }
}

fn listed(figures: &[Figure]) -> String {
    let figures: Vec<String> = figures.iter().map(|it| format!("`{it}`")).collect();
    if figures.is_empty() { "none".to_owned() } else { figures.join(", ") }
}

/// What a language is called.
#[must_use]
pub const fn name(language: Language) -> &'static str {
    match language {
        Language::Kk => "Kazakh",
        Language::Ru => "Russian",
        Language::En => "English",
    }
}

fn spoken(languages: &[Language]) -> String {
    languages.iter().map(|it| name(*it)).collect::<Vec<_>>().join(" and ")
}

/// What a role is called, with its article.
#[must_use]
pub const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Heading => "a heading",
        Role::Step => "a step",
        Role::Document => "a document",
        Role::Ground => "a ground",
        Role::Duty => "a duty",
        Role::Form => "part of a form",
    }
}

fn topics(topics: &[Topic]) -> String {
    let words: Vec<String> = topics.iter().map(|it| topic_word(*it)).collect();
    words.join(", ")
}

/// The word by which indexes name a topic.
fn topic_word(topic: Topic) -> String {
    match serde_json::to_value(topic) {
        Ok(serde_json::Value::String(word)) => word.replace('_', " "),
        _ => String::new(),
    }
}
