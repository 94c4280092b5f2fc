//! The help of the command line in the language of whoever reads.
//!
//! The structure is that of the derived arguments. Each command has one message of `help.ftl` with a form for each of its
//! options; the forms of `help-options` stand for options that mean the same in several commands. Clap itself lays the help
//! out in English; for other languages a template does, which has the headings in their words.

use super::CommandLine;
use super::suggest::suggesting;
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::syntax::tree::Language;
use clap::builder::{PossibleValue, PossibleValuesParser, Resettable, StyledStr};
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::fmt::Write;

/// What clap writes before a usage.
const USAGE: &str = "Usage:";

/// The command line as it is read, with its help in a language.
#[must_use]
pub fn command_line(language: Language) -> Command {
    let words = Localizer::without_titles(language);
    let command = worded_line(&words);
    match language {
        Language::En => command,
        Language::Ru | Language::Kk => laid_out(command, &[], &words),
    }
}

/// The command line as shells complete it: values have their descriptions in the language, and nothing can be read by it.
pub(super) fn completed_line(language: Language) -> Command {
    let words = Localizer::without_titles(language);
    described(worded_line(&words), &[], &words)
}

fn worded_line(words: &Localizer<'_>) -> Command {
    let mut command = suggesting(CommandLine::command());
    // What clap adds by itself, help and version of each command, is there from here on.
    command.build();
    worded(command, &[], words)
}

/// The message of a command by its names, such as `sources`, `index`.
fn told(names: &[&str]) -> Option<Message> {
    Some(match names {
        [] => message!("help-reglament"),
        ["check"] => message!("help-check"),
        ["fmt"] => message!("help-fmt"),
        ["list"] => message!("help-list"),
        ["show"] => message!("help-show"),
        ["run"] => message!("help-run"),
        ["batch"] => message!("help-batch"),
        ["test"] => message!("help-test"),
        ["simulate"] => message!("help-simulate"),
        ["audit"] => message!("help-audit"),
        ["due"] => message!("help-due"),
        ["diff"] => message!("help-diff"),
        ["compare"] => message!("help-compare"),
        ["transition"] => message!("help-transition"),
        ["sources"] => message!("help-sources"),
        ["sources", "index"] => message!("help-sources-index"),
        ["sources", "verify"] => message!("help-sources-verify"),
        ["sources", "coverage"] => message!("help-sources-coverage"),
        ["sources", "contradictions"] => message!("help-sources-contradictions"),
        ["sources", "changed"] => message!("help-sources-changed"),
        ["explore"] => message!("help-explore"),
        ["recheck"] => message!("help-recheck"),
        ["sensitivity"] => message!("help-sensitivity"),
        ["findings"] => message!("help-findings"),
        ["explain"] => message!("help-explain"),
        ["lsp"] => message!("help-lsp"),
        ["new"] => message!("help-new"),
        ["new", "law"] => message!("help-new-law"),
        ["new", "act"] => message!("help-new-act"),
        ["new", "service"] => message!("help-new-service"),
        ["new", "case"] => message!("help-new-case"),
        ["completions"] => message!("help-completions"),
        _ => return None,
    })
}

/// The words of an option of a command, or with a value those of one of its values; none where the files have none.
#[must_use]
pub fn option_words(names: &[&str], id: &str, value: Option<&str>, words: &Localizer<'_>) -> Option<String> {
    let form = value.map_or_else(|| id.to_owned(), |value| format!("{id}-{value}"));
    let own = told(names).and_then(|it| words.form(it, &form));
    own.or_else(|| words.form(message!("help-options"), &form))
}

/// What is inside a command, done to each of its commands with their names.
fn inside(command: Command, names: &[&str], change: impl Fn(Command, &[&str]) -> Command) -> Command {
    command.mut_subcommands(|inner| {
        let name = inner.get_name().to_owned();
        let names: Vec<&str> = names.iter().copied().chain([name.as_str()]).collect();
        change(inner, &names)
    })
}

/// A command with the words of the language.
fn worded(command: Command, names: &[&str], words: &Localizer<'_>) -> Command {
    let command = match told(names) {
        Some(message) => {
            let about = words.say(message.clone());
            let more = words.form(message, "more").map(|more| StyledStr::from(format!("{about}\n\n{more}")));
            command.about(about).long_about(Resettable::from(more))
        }
        None => command,
    };
    let usage = command.get_overridden_usage().map(|usage| in_placeholders(&usage.to_string(), words));
    let command = match usage {
        Some(usage) => command.override_usage(usage),
        None => command.subcommand_value_name(in_placeholders("COMMAND", words)),
    };
    let command = command.mut_args(|arg| worded_option(arg, names, words));
    inside(command, names, |inner, names| worded(inner, names, words))
}

fn worded_option(arg: Arg, names: &[&str], words: &Localizer<'_>) -> Arg {
    if matches!(arg.get_action(), ArgAction::Help) {
        let print = message!("help-print");
        let summary = words.form(print.clone(), "summary").map(StyledStr::from);
        return arg.help(words.say(print)).long_help(Resettable::from(summary));
    }
    let id = arg.get_id().as_str().to_owned();
    let value_name = match arg.get_value_names() {
        Some([name, ..]) => Some(name.to_string()),
        _ => arg.get_action().takes_values().then(|| id.to_uppercase()),
    };
    let arg = match value_name {
        Some(name) => arg.value_name(in_placeholders(&name, words)),
        None => arg,
    };
    match option_words(names, &id, None, words) {
        Some(help) => arg.help(help),
        None => arg,
    }
}

/// A text whose words in capital letters stand for values, with those of the language.
pub(super) fn in_placeholders(text: &str, words: &Localizer<'_>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|it: char| it.is_ascii_uppercase()) {
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|it: char| !it.is_ascii_uppercase()).unwrap_or(from.len()));
        out.push_str(before);
        match words.form(message!("help-usage"), &name.to_lowercase()) {
            Some(said) => out.push_str(&said),
            None => out.push_str(name),
        }
        rest = after;
    }
    out + rest
}

/// A usage as clap writes it, with its heading, in the language.
pub(super) fn usage(written: &str, words: &Localizer<'_>) -> String {
    let heading = format!("{}:", words.say(message!("help-usage")));
    let (before, after) = written.split_once(USAGE).unwrap_or(("", written));
    // Further lines stand below the first one.
    let lacking = heading.chars().count().saturating_sub(USAGE.len());
    let after = after.replace('\n', &format!("\n{}", " ".repeat(lacking)));
    format!("{before}{heading}{}", after.replace("[OPTIONS]", &in_placeholders("[OPTIONS]", words)))
}

/// A command whose help has headings and brackets in the language.
fn laid_out(command: Command, names: &[&str], words: &Localizer<'_>) -> Command {
    let style = *command.get_styles().get_header();
    let heading = |message: Message| format!("\n{style}{}:{style:#}\n", words.say(message));
    let usage = usage(&command.clone().render_usage().ansi().to_string(), words);
    let mut template = format!("{{before-help}}{{about-with-newline}}\n{usage}\n");
    let parts = [
        (command.has_subcommands(), message!("help-commands"), "{subcommands}\n"),
        (command.get_positionals().next().is_some(), message!("help-arguments"), "{positionals}\n"),
        (true, message!("help-options"), "{options}{after-help}"),
    ];
    for (_, message, tag) in parts.into_iter().filter(|(is_there, ..)| *is_there) {
        template.push_str(&heading(message));
        template.push_str(tag);
    }
    let command = command.mut_args(|arg| with_values_told(arg, names, words)).help_template(template);
    inside(command, names, |inner, names| laid_out(inner, names, words))
}

/// An option whose help tells its values in the language, rather than clap in English.
fn with_values_told(arg: Arg, names: &[&str], words: &Localizer<'_>) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let (short, long) = values_told(&arg, names, words);
    arg.help(short).long_help(long).hide_default_value(true).hide_possible_values(true)
}

/// The short and the long help of an option, with its values and which of them it has by default.
fn values_told(arg: &Arg, names: &[&str], words: &Localizer<'_>) -> (String, String) {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let (mut short, mut long) = (help.clone(), help);
    let values = arg.get_possible_values();
    let described = |value: &PossibleValue| {
        let said = option_words(names, arg.get_id().as_str(), Some(value.get_name()), words)?;
        Some((value.get_name().to_owned(), said))
    };
    let list: Vec<(String, String)> = values.iter().filter_map(described).collect();
    let width = list.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default() + 1;
    if !list.is_empty() {
        let _ = write!(long, "\n\n{}:", words.say(message!("help-possible-list")));
    }
    for (name, said) in &list {
        let _ = write!(long, "\n- {:width$} {said}", format!("{name}:"));
    }
    let default: Vec<String> = arg.get_default_values().iter().map(|it| it.to_string_lossy().into_owned()).collect();
    if !default.is_empty() {
        let default = words.say(message!("help-default", value: id(default.join(" "))));
        let _ = write!(short, " [{default}]");
        let _ = write!(long, "\n\n[{default}]");
    }
    if !values.is_empty() {
        let possible = words.say(message!("help-possible", values: ids(values.iter().map(PossibleValue::get_name))));
        let _ = write!(short, " [{possible}]");
        if list.is_empty() {
            let _ = write!(long, "\n\n[{possible}]");
        }
    }
    (short, long)
}

/// A command whose values are told in the language to shells.
fn described(command: Command, names: &[&str], words: &Localizer<'_>) -> Command {
    let command = command.mut_args(|arg| {
        let id = arg.get_id().as_str().to_owned();
        let worded = |it: &PossibleValue| match option_words(names, &id, Some(it.get_name()), words) {
            Some(said) => it.clone().help(said),
            None => it.clone(),
        };
        let values: Vec<PossibleValue> = arg.get_possible_values().iter().map(worded).collect();
        if values.is_empty() {
            return arg;
        }
        // What was derived reads the values into types of its own, which only matters when a command line is read.
        arg.value_parser(PossibleValuesParser::new(values))
    });
    inside(command, names, |inner, names| described(inner, names, words))
}
