//! Why a command line is not understood: the fault that clap finds, as facts, and how it is told in any language.

use super::help::{command_line, usage};
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::syntax::tree::Language;
use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::fmt::Write;

/// A fault of the words of a command line. Arguments are named as their help names them, such as `--format <FORMAT>`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UsageFault {
    /// There is no such argument.
    UnknownArgument(String),
    /// There is no such command.
    UnknownCommand(String),
    /// Arguments that have to be there are not.
    Missing(Vec<String>),
    /// A command lacks the command that says what it shall do.
    NoCommand {
        /// The command, with the program.
        command: String,
        /// The commands there are.
        known: Vec<String>,
    },
    /// An argument is given more than once.
    Twice(String),
    /// Arguments that exclude each other.
    Conflict {
        /// One of them.
        argument: String,
        /// The others; empty where clap does not say which.
        others: Vec<String>,
    },
    /// An argument has no value.
    NoValue {
        /// The argument.
        argument: String,
        /// The values that it may have; empty where they cannot be listed.
        known: Vec<String>,
    },
    /// An argument has a value that it cannot have.
    WrongValue {
        /// The argument.
        argument: String,
        /// The value.
        value: String,
        /// The values that it may have; empty where they cannot be listed.
        known: Vec<String>,
    },
    /// An argument has a value too many.
    TooManyValues {
        /// The argument.
        argument: String,
        /// The value.
        value: String,
    },
    /// An argument has another number of values than it has to have.
    WrongCount {
        /// The argument.
        argument: String,
        /// How many it has to have at least.
        wanted: usize,
        /// How many it has.
        given: usize,
    },
    /// There is no equals sign between an argument and its value.
    NoEquals(String),
    /// Words that are no text.
    NotUtf8,
    /// Anything else, as clap says it in English.
    Other(String),
}

/// What may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Tip {
    /// Names that are similar, and of what.
    Similar(&'static str, Vec<String>),
    /// The argument as a value, and how that is written.
    AsValue(String, String),
    /// The command without the dashes before it.
    WithoutDashes(String),
    /// Words that exist.
    Exists(String),
    /// Anything else, as clap says it in English.
    Other(String),
}

impl UsageFault {
    fn of(error: &clap::Error) -> Self {
        let text = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => Some(text.clone()),
            _ => None,
        };
        let number = |kind| match error.get(kind) {
            Some(ContextValue::Number(number)) => usize::try_from(*number).ok(),
            _ => None,
        };
        let texts = |kind| texts(error, kind);
        let argument = text(ContextKind::InvalidArg);
        let command = text(ContextKind::InvalidSubcommand);
        let value = text(ContextKind::InvalidValue);
        let known = texts(ContextKind::ValidValue);
        let other = || {
            let own = error.kind().as_str().map(ToOwned::to_owned);
            UsageFault::Other(own.unwrap_or_else(|| error.to_string()))
        };
        match (error.kind(), argument, command, value) {
            (ErrorKind::UnknownArgument, Some(argument), ..) => UsageFault::UnknownArgument(argument),
            (ErrorKind::InvalidSubcommand, _, Some(command), _) => UsageFault::UnknownCommand(command),
            (ErrorKind::MissingRequiredArgument, ..) => UsageFault::Missing(texts(ContextKind::InvalidArg)),
            (ErrorKind::MissingSubcommand, _, Some(command), _) => {
                UsageFault::NoCommand { command, known: texts(ContextKind::ValidSubcommand) }
            }
            (ErrorKind::ArgumentConflict, Some(argument), ..)
            | (ErrorKind::ArgumentConflict, None, Some(argument), _) => {
                let others = texts(ContextKind::PriorArg);
                if others == [argument.as_str()] {
                    UsageFault::Twice(argument)
                } else {
                    UsageFault::Conflict { argument, others }
                }
            }
            (ErrorKind::InvalidValue, Some(argument), _, Some(value)) if value.is_empty() => {
                UsageFault::NoValue { argument, known }
            }
            (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(argument), _, Some(value)) => {
                UsageFault::WrongValue { argument, value, known }
            }
            (ErrorKind::TooManyValues, Some(argument), _, Some(value)) => UsageFault::TooManyValues { argument, value },
            (ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues, Some(argument), ..) => {
                let wanted = number(ContextKind::MinValues).or_else(|| number(ContextKind::ExpectedNumValues));
                match wanted.zip(number(ContextKind::ActualNumValues)) {
                    Some((wanted, given)) => UsageFault::WrongCount { argument, wanted, given },
                    None => other(),
                }
            }
            (ErrorKind::NoEquals, Some(argument), ..) => UsageFault::NoEquals(argument),
            (ErrorKind::InvalidUtf8, ..) => UsageFault::NotUtf8,
            _ => other(),
        }
    }

    /// What stands on lines of its own below the sentence.
    fn items(&self) -> &[String] {
        match self {
            UsageFault::Missing(arguments) => arguments,
            UsageFault::Conflict { others, .. } if others.len() > 1 => others,
            _ => &[],
        }
    }

    /// What there is to choose from.
    fn known(&self) -> Option<Message> {
        match self {
            UsageFault::NoValue { known, .. } | UsageFault::WrongValue { known, .. } if !known.is_empty() => {
                Some(message!("help-possible", values: ids(known)))
            }
            UsageFault::NoCommand { known, .. } if !known.is_empty() => {
                Some(message!("command-commands", commands: ids(known)))
            }
            _ => None,
        }
    }
}

impl ToMessage for UsageFault {
    fn to_message(&self) -> Message {
        match self {
            UsageFault::UnknownArgument(argument) => message!("command-unknown-argument", argument: id(argument)),
            UsageFault::UnknownCommand(command) => message!("command-unknown-command", command: id(command)),
            UsageFault::Missing(_) => message!("command-missing"),
            UsageFault::NoCommand { command, .. } => message!("command-no-command", command: id(command)),
            UsageFault::Twice(argument) => message!("command-twice", argument: id(argument)),
            UsageFault::Conflict { argument, others } => match others.as_slice() {
                [] => message!("command-conflict-some", argument: id(argument)),
                [other] => message!("command-conflict", argument: id(argument), other: id(other)),
                _ => message!("command-conflict-several", argument: id(argument)),
            },
            UsageFault::NoValue { argument, .. } => message!("command-no-value", argument: id(argument)),
            UsageFault::WrongValue { argument, value, .. } => {
                message!("command-wrong-value", argument: id(argument), value: text(value))
            }
            UsageFault::TooManyValues { argument, value } => {
                message!("command-too-many-values", argument: id(argument), value: text(value))
            }
            UsageFault::WrongCount { argument, wanted, given } => {
                message!("command-wrong-count", argument: id(argument), wanted: count(*wanted), given: count(*given))
            }
            UsageFault::NoEquals(argument) => message!("command-no-equals", argument: id(argument)),
            UsageFault::NotUtf8 => message!("command-not-utf8"),
            UsageFault::Other(words) => message!("command-other", words: text(words)),
        }
    }
}

impl ToMessage for Tip {
    fn to_message(&self) -> Message {
        match self {
            Tip::Similar(what, names) => {
                let several = if names.len() > 1 { "yes" } else { "no" };
                let quoted = |name: &String| Argument::message(message!("command-word", word: id(name)));
                message!("command-similar", what: choice(*what), several: choice(several), names: list(names.iter().map(quoted)))
            }
            Tip::AsValue(argument, written) => {
                message!("command-as-value", argument: id(argument), written: id(written))
            }
            Tip::WithoutDashes(command) => message!("command-without-dashes", command: id(command)),
            Tip::Exists(written) => message!("command-exists", written: id(written)),
            Tip::Other(words) => message!("command-other", words: text(words)),
        }
    }
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// What may have been meant, in the order in which it is told.
fn tips(error: &clap::Error) -> Vec<Tip> {
    let similar = [
        (ContextKind::SuggestedSubcommand, "command"),
        (ContextKind::SuggestedArg, "argument"),
        (ContextKind::SuggestedValue, "value"),
    ];
    let similar = similar.into_iter().map(|(kind, what)| (what, texts(error, kind)));
    let mut tips: Vec<Tip> =
        similar.filter(|(_, names)| !names.is_empty()).map(|(what, names)| Tip::Similar(what, names)).collect();
    if let Some(ContextValue::StyledStrs(further)) = error.get(ContextKind::Suggested) {
        tips.extend(further.iter().map(|it| tip(&it.to_string())));
    }
    tips
}

/// A tip that clap gives in English.
fn tip(words: &str) -> Tip {
    let quoted = |before: &str, after: &str| words.strip_prefix(before)?.strip_suffix(after);
    let as_value = || quoted("to pass '", "'")?.split_once("' as a value, use '");
    if let Some((argument, written)) = as_value() {
        return Tip::AsValue(argument.to_owned(), written.to_owned());
    }
    let without = quoted("subcommand '", "' exists; to use it, remove the '--' before it").map(ToOwned::to_owned);
    let exists = || quoted("'", "' exists").map(ToOwned::to_owned);
    without
        .map(Tip::WithoutDashes)
        .or_else(|| exists().map(Tip::Exists))
        .unwrap_or_else(|| Tip::Other(words.to_owned()))
}

/// What is told of words of a command line that were not understood, with the colours of a terminal or without.
fn told(error: &clap::Error, words: &Localizer<'_>, coloured: bool) -> String {
    let styles = if coloured { Styles::styled() } else { Styles::plain() };
    let (wrong, right) = (styles.get_error(), styles.get_valid());
    let fault = UsageFault::of(error);
    let mut out = format!("{wrong}{}{wrong:#} {}", words.say(message!("command-error")), words.say(&fault));
    for item in fault.items() {
        let _ = write!(out, "\n  {item}");
    }
    if let Some(known) = fault.known() {
        let _ = write!(out, "\n  [{}]", words.say(known));
    }
    let tips = tips(error);
    if !tips.is_empty() {
        out.push('\n');
    }
    for tip in &tips {
        let _ = write!(out, "\n  {right}{}{right:#} {}", words.say(message!("command-tip")), words.say(tip));
    }
    if let Some(ContextValue::StyledStr(written)) = error.get(ContextKind::Usage) {
        let written = if coloured { written.ansi().to_string() } else { written.to_string() };
        let _ = write!(out, "\n\n{}", usage(&written, words));
    }
    let _ = write!(out, "\n\n{}\n", words.say(message!("command-more")));
    out
}

/// What is to be told of a command line that is not read: a help or a version, or why it is not understood.
#[derive(Debug)]
pub(super) enum Refusal {
    /// What clap writes by itself.
    Written(clap::Error),
    /// Text for standard error.
    Fault(String),
}

/// Why the words of a command line, the program among them, are not read, in a language; none where they are.
pub(super) fn refusal(words: impl IntoIterator<Item = String>, language: Language, coloured: bool) -> Option<Refusal> {
    let error = command_line(language).try_get_matches_from(words).err()?;
    Some(match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::DisplayVersion => {
            Refusal::Written(error)
        }
        _ => Refusal::Fault(told(&error, &Localizer::without_titles(language), coloured)),
    })
}
