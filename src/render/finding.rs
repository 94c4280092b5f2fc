//! Findings for people: the message, the place underlined, and how to mend it.
//!
//! Comes in: diagnostics, the texts that their places lie in, and the language to tell them in. Goes out: text of a given width, without links, and
//! without colours and box characters unless they are asked for. Control characters of the texts never reach the
//! terminal.

use super::finding_words::about;
use super::page::UNBROKEN;
use super::printable::{is_hidden, printable};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use crate::span::{Sources, Span, line_ends};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan,
    SpanContents, ThemeCharacters, ThemeStyles,
};
use std::fmt;

/// The longest stretch of a file that is shown, in bytes. Texts that run longer are not written by people, and only
/// named by line and column.
const LONGEST_EXCERPT: usize = 64 * 1024;
/// A longer line, in bytes, is shown only around the place in it.
const LONGEST_LINE: usize = 1_000;
/// How many bytes around it.
const AROUND: usize = 100;
/// The longest message, label or help, in characters.
const LONGEST_SENTENCE: usize = 2_000;

/// The widest that a finding is laid out; more is asked for only where no line is broken.
const WIDEST: usize = 1_000;

/// How findings look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns, or [`UNBROKEN`].
    pub width: usize,
    /// Whether there are colours, and boxes drawn with Unicode characters.
    pub colour: bool,
}

/// The finding as text, with an empty line after it.
#[must_use]
pub fn finding(diagnostic: &Diagnostic, sources: &Sources, words: &Localizer<'_>, look: Look) -> String {
    let theme = if look.colour {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme { characters: ThemeCharacters::ascii(), styles: ThemeStyles::none() }
    };
    let report = Report::new(diagnostic, sources, &about(diagnostic, sources, words));
    let help = report.help(words, &theme, look);
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_urls(false)
        .with_width(look.width())
        .with_wrap_lines(look.width != UNBROKEN)
        .with_context_lines(1)
        .with_break_words(false)
        .without_cause_chain();
    let mut text = String::new();
    if handler.render_report(&mut text, &report).is_err() {
        text = format!("{}: {}\n", diagnostic.code, report);
    }
    text.push_str(&help);
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    plain(&format!("{}\n\n", lines.join("\n").trim_matches('\n')))
}

impl Look {
    fn width(self) -> usize {
        self.width.clamp(40, WIDEST)
    }
}

/// A diagnostic as miette takes it.
#[derive(Debug)]
struct Report<'d> {
    diagnostic: &'d Diagnostic,
    message: String,
    /// How to mend it, and what is said of other places.
    help: Vec<String>,
    excerpt: Option<Excerpt>,
    labels: Vec<LabeledSpan>,
}

impl<'d> Report<'d> {
    fn new(diagnostic: &'d Diagnostic, sources: &Sources, words: &Localizer<'_>) -> Self {
        let said = |message: &Message| clean(&words.say(message));
        let file = diagnostic.labels.first().map(|label| label.span.file);
        let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
            diagnostic.labels.iter().partition(|label| Some(label.span.file) == file);
        let spans: Vec<Span> = here.iter().map(|label| label.span).collect();
        let excerpt = Excerpt::new(&spans, sources);
        let labels = here.iter().enumerate().map(|(position, label)| {
            let span = (label.span.start as usize, (label.span.end - label.span.start) as usize);
            let text = Some(said(&label.message));
            if position == 0 {
                LabeledSpan::new_primary_with_span(text, span)
            } else {
                LabeledSpan::new_with_span(text, span)
            }
        });
        let labels = labels.collect();
        let unseen = if excerpt.is_none() { here.as_slice() } else { &[] };
        let see = unseen.iter().chain(&elsewhere).filter_map(|label| {
            let name = &sources.file(label.span.file)?.name;
            Some(format!("{name}:{}: {}", sources.line_column(label.span), said(&label.message)))
        });
        let help = diagnostic.help.iter().map(said).chain(see).collect();
        Self { diagnostic, message: said(&diagnostic.message), help, excerpt, labels }
    }

    /// The lines of help. miette has an English word for it, so that they are laid out here.
    fn help(&self, words: &Localizer<'_>, theme: &GraphicalTheme, look: Look) -> String {
        let word = format!("  {}", words.say(message!("finding-help")));
        let indent = " ".repeat(word.chars().count() + 1);
        let first = format!("{} ", theme.styles.help.style(word));
        let text = self.help.join("\n");
        if text.is_empty() {
            return String::new();
        }
        if look.width == UNBROKEN {
            return format!("{first}{}\n", text.replace('\n', &format!("\n{indent}")));
        }
        // As miette breaks the lines of messages.
        let options = textwrap::Options::new(look.width().saturating_sub(2))
            .initial_indent(&first)
            .subsequent_indent(&indent)
            .break_words(false);
        textwrap::fill(&text, options) + "\n"
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Advice => miette::Severity::Advice,
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|it| it as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        (self.excerpt.is_some() && !self.labels.is_empty())
            .then(|| Box::new(self.labels.iter().cloned()) as Box<dyn Iterator<Item = LabeledSpan>>)
    }
}

/// The lines of a file that a finding is about. Only they are copied, since files may be long and findings many.
#[derive(Debug)]
struct Excerpt {
    name: String,
    text: String,
    /// Where in the file it starts, in bytes.
    start: usize,
    /// The line it starts on, from 0.
    line: usize,
    /// The column it starts on, from 0: another one than the first only within a very long line.
    column: usize,
}

impl Excerpt {
    fn new(spans: &[Span], sources: &Sources) -> Option<Self> {
        let first = spans.iter().min_by_key(|span| span.start)?;
        let last = spans.iter().map(|span| span.end).max()? as usize;
        let file = sources.file(first.file)?;
        let before = file.text.get(..first.start as usize)?;
        let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let line_end = line_ends(file.text.get(last..)?).next().map_or(file.text.len(), |at| last + at + 1);
        let one_line = !file.text.get(first.start as usize..last)?.contains(['\n', '\r']);
        let (start, end) = if one_line && line_end - line_start > LONGEST_LINE {
            let start = file.text.floor_char_boundary((first.start as usize).saturating_sub(AROUND));
            (start.max(line_start), file.text.ceil_char_boundary(last + AROUND).min(line_end))
        } else {
            (line_start, line_end)
        };
        if end - start > LONGEST_EXCERPT {
            return None;
        }
        let column = file.text.get(line_start..start)?.chars().count();
        let line = line_ends(before).count();
        let mut text = same_length(file.text.get(start..end)?);
        if text.is_empty() || text.ends_with('\n') {
            // The end of the file is a place of its own, which takes a letter to be pointed at.
            text.push(' ');
        }
        Some(Self { name: clean(&file.name), text, start, line, column })
    }
}

/// Hands over whole lines, without further lines around them.
impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let from = span.offset().checked_sub(self.start).ok_or(MietteError::OutOfBounds)?;
        let to = from + span.len();
        let (Some(before), Some(after)) = (self.text.get(..from), self.text.get(to..)) else {
            return Err(MietteError::OutOfBounds);
        };
        let mut line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let mut end = to;
        let mut column = 0;
        if lines_before + lines_after > 0 {
            end += after.find('\n').unwrap_or(after.len());
        } else {
            // This is how miette asks for the line and column of a place; it counts from 0.
            let same_line = before.get(line_start..).unwrap_or_default();
            column = same_line.chars().filter(|&letter| letter != '\u{feff}').count();
            if line_start == 0 {
                column += self.column;
            }
            line_start = from;
        }
        let line = self.line + before.bytes().filter(|&byte| byte == b'\n').count();
        let data = self.text.get(line_start..end).unwrap_or_default();
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            data.as_bytes(),
            SourceSpan::from((line_start + self.start, data.len())),
            line,
            column,
            data.lines().count(),
        )))
    }
}

/// The text without control characters, each byte of them a space, so that places stay what they are. A carriage return
/// by itself becomes the line end that it is.
fn same_length(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\r' && letters.peek() != Some(&'\n') {
            out.push('\n');
        } else if is_hidden(letter) && letter != '\n' && letter != '\t' {
            out.extend(std::iter::repeat_n(' ', letter.len_utf8()));
        } else {
            out.push(letter);
        }
    }
    out
}

/// The text as it may be printed, and cut off where it runs on and on.
fn clean(text: &str) -> String {
    let mut letters = text.chars();
    let short: String = letters.by_ref().take(LONGEST_SENTENCE).collect();
    let more = if letters.next().is_some() { "…" } else { "" };
    format!("{}{more}", printable(&short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::tree::Language;

    const LOOK: Look = Look { width: 100, colour: false };

    fn shown(diagnostic: &Diagnostic, sources: &Sources, language: Language) -> String {
        finding(diagnostic, sources, &Localizer::without_titles(language), LOOK)
    }

    #[test]
    fn place_in_a_later_line_keeps_its_number_and_column() {
        let mut sources = Sources::default();
        let text = "\u{feff}actor court { }\r\nactor сourt { }\r\n";
        let file = sources.add("names.regl", text);
        let start = text.find("сourt").unwrap();
        let diagnostic = Diagnostic::error(
            "regl::name::duplicate",
            message!("model-declared-twice", what: choice("actor"), name: id("court")),
        )
        .at(Span::new(file, start, start + "сourt".len()), message!("model-declared-again-here"))
        .at(Span::new(file, 9, 14), message!("model-declared-first-here"))
        .help(message!("model-declared-twice-help"));
        insta::assert_snapshot!(shown(&diagnostic, &sources, Language::En));
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let mut sources = Sources::default();
        let file = sources.add("a\u{1b}[31m.regl", "\u{1b}[2J\u{7} x\n");
        let diagnostic = Diagnostic::warning("regl::x", message!("model-no-data", file: id("\u{1b}[2J")))
            .at(Span::new(file, 6, 7), message!("syntax-instead-here", found: id("\u{9b}here")));
        let text = shown(&diagnostic, &sources, Language::En);
        assert!(!text.chars().any(|letter| letter.is_control() && letter != '\n'), "{text:?}");
    }

    #[test]
    fn place_at_the_very_end_and_place_in_no_file_are_shown_too() {
        let mut sources = Sources::default();
        let file = sources.add("a.regl", "act x {");
        for span in [Span::new(file, 7, 7), Span::new(file, 3, 99)] {
            let diagnostic =
                Diagnostic::error("regl::x", message!("syntax-unclosed")).at(span, message!("syntax-begin-here"));
            let text = shown(&diagnostic, &sources, Language::En);
            assert!(text.contains("a block is opened and never closed"), "{text}");
        }
    }
}
