//! Faults put into words for their author.

use super::fault::{SyntaxFault, WrongNumber};
use super::statements::BlockKind;
use super::unit::unit;
use super::words::Words;
use crate::diagnostic::Diagnostic;

impl From<&SyntaxFault> for Diagnostic {
    fn from(fault: &SyntaxFault) -> Self {
        fault.diagnostic()
    }
}

impl SyntaxFault {
    /// The fault as a finding.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Unreadable { span, word, within, meant } => {
                let message = if word == "{" {
                    format!("a block that belongs to no statement stands {}", within.place())
                } else {
                    format!("no statement {} begins with `{word}`", within.place())
                };
                Diagnostic::error("regl::syntax::unreadable", message)
                    .at(*span, "a statement should begin here")
                    .help(meant.map_or_else(|| may_stand(*within), |meant| format!("did you mean `{meant}`?")))
            }
            Self::Expected { span, after, found, expected, meant, model } => {
                let label = if found.is_empty() { "something is missing here".into() } else { instead(found) };
                Diagnostic::error("regl::syntax::expected", format!("after `{after}` comes {}", any_of(expected)))
                    .at(*span, label)
                    .help(expected_help((after, found), expected, *meant, *model))
            }
            Self::Misplaced { span, word, within, homes } => {
                let homes = list(homes.iter().map(|home| home.place().to_owned()));
                Diagnostic::error("regl::syntax::misplaced", format!("`{word}` does not belong {}", within.place()))
                    .at(*span, format!("this cannot stand {}", within.place()))
                    .help(format!("`{word}` stands {homes}"))
            }
            Self::Unit { span, after, found, measure } => unit(after, found, *measure, *span),
            Self::Joined { span, number, word } => {
                Diagnostic::error("regl::syntax::unit", format!("`{number}{word}` is a number and a word in one"))
                    .at(*span, "a space is missing here")
                    .help(format!("write the number and its unit as words of their own: `{number} {word}`"))
            }
            Self::Date { span, text, time, meant } => date(text, *time, meant.as_deref(), *span),
            Self::Number { span, text, most } => {
                Diagnostic::error("regl::syntax::number", format!("the number `{text}` is too large"))
                    .at(*span, "larger than anything that can be counted here")
                    .help(format!("write a number up to {most}"))
            }
            Self::Unclosed { span, end } => {
                Diagnostic::error("regl::syntax::unclosed", "a block is opened and never closed")
                    .at(*span, "this `{` has no `}`")
                    .at(*end, "it should have been closed before this")
                    .help("write `}` on a line of its own after the last statement of the block")
            }
            Self::ClosedTwice { span, before } => {
                let diagnostic = Diagnostic::error("regl::syntax::unclosed", "a `}` closes nothing")
                    .at(*span, "no block is open here")
                    .help("remove this `}`, or an earlier one that closes its block too soon");
                match before {
                    Some(before) => diagnostic.at(*before, "the block opened here is already closed"),
                    None => diagnostic,
                }
            }
            Self::Quotation { span } => {
                Diagnostic::error("regl::syntax::quotation", "a quotation does not end on its line")
                    .at(*span, "this quotation has no closing mark")
                    .help("close it with `\"`; go on with a new quotation on the next line, the pieces are joined")
            }
            Self::TooDeep { span, deepest } => {
                Diagnostic::error("regl::syntax::too_deep", "blocks or parentheses stand too deep in each other")
                    .at(*span, format!("this is more than {deepest} deep"))
                    .help(format!(
                        "nest no more than {deepest} blocks and parentheses; write several statements instead"
                    ))
            }
            Self::LookAlike { span, letter, latin, keyword } => {
                let message = format!("the word `{keyword}` is written with a Cyrillic letter `{letter}`");
                Diagnostic::error("regl::syntax::look_alike", message)
                    .at(*span, format!("`{letter}` looks like a Latin `{latin}` and is not"))
                    .help(format!("type `{keyword}` again with an English keyboard layout"))
            }
            Self::Keyword { span, word, meant: Some(meant) } => {
                Diagnostic::error("regl::syntax::keyword", format!("`{word}` is no keyword in this file"))
                    .at(*span, "a keyword of another language")
                    .help(format!("write `{meant}`; the first line of the file names the language of its keywords"))
            }
            Self::Keyword { span, word, meant: None } => {
                Diagnostic::error("regl::syntax::keyword", format!("the keyword `{word}` stands in the place of a name"))
                    .at(*span, "a name should stand here")
                    .help("write names with Latin letters, digits and `_`; titles and notes may be in any language")
            }
            Self::Unnamed { span, word, keywords } => {
                let (line, code) = (keywords.line(), keywords.code());
                Diagnostic::error("regl::syntax::keyword", format!("`{word}` is a keyword of another language"))
                    .at(*span, "the keywords of this file are English")
                    .help(format!("begin the file with `{line} {code}`, and all its keywords are of that language"))
            }
            Self::Language { span, word } => {
                Diagnostic::error("regl::syntax::keyword", format!("`{word}` names no language of keywords here"))
                    .at(*span, "it stands first in a file, with the code of a language")
                    .help("write `language en`, `язык ru` or `тіл kk` before all other statements")
            }
            Self::Character { span, letter } => {
                let (kind, code) = (super::characters::kind(*letter), *letter as u32);
                Diagnostic::error("regl::syntax::character", format!("{kind} (U+{code:04X}) stands in the file"))
                    .at(*span, "it hides text, or cannot be shown")
                    .help("take it out; a line ends with an ordinary line end, and words are set apart by spaces")
            }
            Self::Place { span, text, wrong } => place(text, *wrong, *span),
            Self::Empty { span } => Diagnostic::error("regl::syntax::empty", "the file states nothing")
                .at(*span, "there is no statement here")
                .help("write an act, a service, a case or another statement, or remove the file"),
        }
    }
}

fn date(text: &str, time: bool, meant: Option<&str>, span: crate::span::Span) -> Diagnostic {
    let (what, model) = if time { ("time of day", "09:30") } else { ("day", "2014-09-30") };
    let form = if time { "hours and minutes, two digits each" } else { "year, month and day" };
    let (message, label) = match meant {
        None if text.contains('/') => {
            (format!("`{text}` is not written as a {what} is written here"), "day or month first?".to_owned())
        }
        Some(_) => (format!("`{text}` is not written as a {what} is written here"), format!("a {what} is meant")),
        None => (format!("there is no {what} `{text}`"), format!("this is no {what}")),
    };
    let help = match meant {
        Some(meant) => format!("write {form}: `{meant}`"),
        None => format!("write {form} as in `{model}`"),
    };
    Diagnostic::error("regl::syntax::date", message).at(span, label).help(help)
}

fn place(text: &str, wrong: WrongNumber, span: crate::span::Span) -> Diagnostic {
    let (message, label, help) = match wrong {
        WrongNumber::Zero => (
            format!("no act numbers a place `{text}`"),
            "begins with a zero",
            "write the number as the act has it, from 1 on and without a zero before it",
        ),
        WrongNumber::Descending => (
            format!("`{text}` goes from no lower to a higher number"),
            "the end lies before the beginning",
            "with a dash write the lower number first, as in `5–7`; a paragraph put in after 5 is `5-1`, with a hyphen",
        ),
        WrongNumber::Chain => (
            format!("`{text}` has more than a beginning and an end"),
            "one dash too many",
            "write one dash, as in `5–7`, or several citations with commas between them",
        ),
    };
    Diagnostic::error("regl::syntax::place", message).at(span, label).help(help)
}

fn expected_help(
    (after, found): (&str, &str),
    expected: &[Words],
    meant: Option<&'static str>,
    model: Option<&'static str>,
) -> String {
    let wants =
        |phrase: &str| expected.iter().any(|words| matches!(words, Words::Thing(thing) if thing.contains(phrase)));
    if let Some(meant) = meant {
        return format!("did you mean `{meant}`?");
    }
    if found.starts_with(['«', '»', '“', '”', '„', '‘', '’', '\'']) && wants("quotation") {
        return "put quotations between straight marks: `\"…\"`".into();
    }
    if found.starts_with('§') && wants("place") {
        return "write a paragraph with the sign `¶`: `¶5(3)`".into();
    }
    if found == "@" && wants("a place") && wants("the next statement") {
        return "one `@` opens all citations of a statement; write commas between them: `@ ¶5, ¶8(3)`".into();
    }
    if after == "(" && wants("a language") {
        return "a subparagraph stands behind its paragraph: `¶5(3)`; languages stand before it: `(kk, ru) ¶5`".into();
    }
    if wants("a place") && !wants("the next statement") {
        return "name the place in the act: `¶5(3)`, `annex 1 ¶2`".into();
    }
    if is_time(found) && is_date(after) {
        return format!("the day is enough, no time of day counts here: take `{found}` out");
    }
    if (wants("a name") || wants("a fact")) && found.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii())
    {
        return "write names with Latin letters, digits and `_`; titles and notes may be in any language".into();
    }
    match model {
        Some(model) => format!("write it as in `{model}`"),
        None => format!("write {} here", any_of(expected)),
    }
}

/// Whether a word is written as a time of day.
fn is_time(word: &str) -> bool {
    word.split_once(':').is_some_and(|(hour, minute)| hour.parse::<u8>().is_ok() && minute.parse::<u8>().is_ok())
}

/// Whether a word is written as a date.
fn is_date(word: &str) -> bool {
    crate::calendar::Day::from_iso(word).is_some()
}

fn instead(found: &str) -> String {
    format!("here stands `{found}` instead")
}

fn may_stand(kind: BlockKind) -> String {
    format!("{} one may write {}", kind.place(), list(kind.words().map(|word| format!("`{word}`"))))
}

fn any_of(expected: &[Words]) -> String {
    list_or(expected.iter().map(|words| match words {
        Words::Keyword(word) | Words::Statement(word) => format!("`{word}`"),
        Words::Thing(thing) => (*thing).to_owned(),
    }))
}

fn list_or(parts: impl Iterator<Item = String>) -> String {
    joined(parts, " or ")
}

fn list(parts: impl Iterator<Item = String>) -> String {
    joined(parts, " and ")
}

fn joined(parts: impl Iterator<Item = String>, last: &str) -> String {
    let mut parts: Vec<String> = parts.collect();
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(end) => format!("{}{last}{end}", parts.join(", ")),
        None => String::new(),
    }
}
