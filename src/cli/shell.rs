//! What commands share: the options for all of them, and the two streams they write to.
//!
//! Results go to standard output, findings to standard error. When nobody reads standard output any more, the rest of
//! it is dropped in silence. Lines are broken and colours appear on terminals only, links never.

use super::barred;
use super::fault::InputFault;
use super::folder::Root;
use super::gather::{Asked, Gathered};
use super::language::of_environment;
use super::output::{Made, is_stdout, write_file};
use super::status::Status;
use super::{Colour, Options};
use crate::case::CaseFault;
use crate::check::{Barred, Checked};
use crate::diagnostic::{Diagnostic, Severity};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::model::Law;
use crate::render::finding::{Look, finding};
use crate::render::page::{Page, UNBROKEN};
use crate::render::printable::printable;
use crate::span::{Sources, Span};
use crate::syntax::tree::Language;
use crate::workspace::Enactment;
use indexmap::IndexMap;
use serde::Serialize;
use std::collections::HashSet;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Columns of a terminal that does not say how many it has.
const USUAL_WIDTH: usize = 100;
/// The fewest columns that anything is laid out for.
const LEAST_WIDTH: usize = 40;

/// How many findings are shown to people at once.
const MOST_FINDINGS: usize = 500;
/// The commands that write findings as JSON, however many.
const WRITE_ALL: [&str; 2] = ["check", "sources verify"];

/// The streams and options of one run of the program.
#[derive(Debug)]
pub struct Shell {
    regs: Option<PathBuf>,
    page: Page,
    /// The language asked for, if any.
    language: Option<Language>,
    look: Look,
    /// The command that is run, such as `sources verify`.
    command: &'static str,
    /// Why standard output can no longer be written to.
    broken: Option<io::ErrorKind>,
}

/// What of a law rests on no error, with the texts it stands in.
#[derive(Debug)]
pub struct Rules {
    /// The texts.
    pub sources: Sources,
    /// The law.
    pub law: Checked,
    /// The files that the command was asked about.
    pub asked: Asked,
    /// The SHA-256 of every rule file and table by name, where they were asked for.
    pub prints: IndexMap<String, String>,
    /// Whether there is no error in them; otherwise the law is what of it rests on none.
    pub whole: bool,
}

impl Shell {
    /// A shell for a command with the options given.
    #[must_use]
    pub fn new(options: &Options, command: &'static str) -> Self {
        let width = |is_terminal: bool| if is_terminal { columns() } else { UNBROKEN };
        Self {
            regs: options.regs.clone(),
            page: Page {
                width: width(io::stdout().is_terminal()),
                language: options.lang.map_or_else(of_environment, Language::from),
            },
            language: options.lang.map(Language::from),
            look: Look { width: width(io::stderr().is_terminal()), colour: coloured(options.color) },
            command,
            broken: None,
        }
    }

    /// The page that text is laid out on.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page
    }

    /// The page that text is laid out on which goes to a file, where one is named: its lines are not broken.
    #[must_use]
    pub fn page_for(&self, file: Option<&Path>) -> Page {
        if file.is_none_or(is_stdout) { self.page } else { Page { width: UNBROKEN, ..self.page } }
    }

    /// The language named with `--lang`.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// What puts messages about files and options in words; things in them are called by their ids.
    #[must_use]
    pub fn words(&self) -> Localizer<'static> {
        Localizer::without_titles(self.page.language)
    }

    /// The same, with the titles of a law where there is one.
    #[must_use]
    pub fn words_of<'l>(&self, law: Option<&'l Law>) -> Localizer<'l> {
        law.map_or_else(|| self.words(), |law| Localizer::new(self.page.language, law))
    }

    /// The folder named with `--regs`.
    #[must_use]
    pub fn regs(&self) -> Option<&Path> {
        self.regs.as_deref()
    }

    /// The rule folder, where it is one of the file system.
    #[must_use]
    pub fn folder(&self) -> Option<PathBuf> {
        self.regs.clone().or_else(|| match Root::nearest() {
            Root::Folder(path) => Some(path),
            Root::Embedded => None,
        })
    }

    /// Writes text for people to standard output.
    pub fn print(&mut self, text: &str) {
        self.print_bytes(&Made::Text(text.to_owned()).into_bytes());
    }

    /// Writes bytes to standard output as they are.
    pub fn print_bytes(&mut self, bytes: &[u8]) {
        if self.broken.is_none() {
            let mut out = io::stdout().lock();
            if let Err(error) = out.write_all(bytes).and_then(|()| out.flush()) {
                self.broken = Some(error.kind());
            }
        }
    }

    /// Writes to the file that is named, or else (and for `-`) to standard output; what is no text is not written to a terminal.
    pub fn put(&mut self, made: Made, file: Option<&Path>) -> Status {
        match file.filter(|it| !is_stdout(it)) {
            Some(path) => match write_file(path, &made.into_bytes()) {
                Ok(()) => Status::Ok,
                Err(fault) => self.reject(&[fault]),
            },
            None if !made.is_text() && io::stdout().is_terminal() => self.reject(&[InputFault::BinaryToTerminal]),
            None => {
                self.print_bytes(&made.into_bytes());
                Status::Ok
            }
        }
    }

    /// Writes a value to standard output as JSON with a line end.
    pub fn print_json(&mut self, value: &impl Serialize) -> Status {
        match self.json(value) {
            Ok(made) => self.put(made, None),
            Err(status) => status,
        }
    }

    /// A value as JSON with a line end.
    ///
    /// # Errors
    ///
    /// The status to end with where it cannot be written so; that has been reported.
    pub fn json(&self, value: &impl Serialize) -> Result<Made, Status> {
        serde_json::to_string_pretty(value).map(|text| Made::Json(text + "\n")).map_err(|error| self.unwritten(&error))
    }

    /// Reports that a result cannot be written as JSON.
    pub fn unwritten(&self, error: &serde_json::Error) -> Status {
        let message = message!("finding-no-json", error: text(error.to_string()));
        let fault = Diagnostic::error("regl::output::json", message);
        self.report(&[fault], &Sources::default());
        Status::Fault
    }

    /// Writes findings to standard error, as many as people may want to read. What cannot be written there cannot be
    /// told anywhere.
    pub fn report(&self, findings: &[Diagnostic], sources: &Sources) {
        self.report_in(findings, sources, &self.words());
    }

    /// Writes findings in given words, which may know the titles of a law.
    pub fn report_in(&self, findings: &[Diagnostic], sources: &Sources, words: &Localizer<'_>) {
        self.report_some(findings.len(), findings.iter().cloned(), sources, words);
    }

    /// Writes the first of `count` findings to standard error; the others are not even made.
    fn report_some(
        &self,
        count: usize,
        findings: impl Iterator<Item = Diagnostic>,
        sources: &Sources,
        words: &Localizer<'_>,
    ) {
        let mut err = io::stderr().lock();
        for it in findings.take(MOST_FINDINGS) {
            let _ = err.write_all(finding(&it, sources, words, self.look).as_bytes());
        }
        let command = self.command;
        if let Some(more) = count.checked_sub(MOST_FINDINGS).filter(|&it| it > 0) {
            let more = if WRITE_ALL.contains(&command) {
                message!("finding-more-as-json", more: count(more), command: id(command))
            } else {
                message!("finding-more", more: count(more), command: id(command))
            };
            let _ = writeln!(err, "{}", plain(&words.say(more)));
        }
    }

    /// Reports what is wrong with cases; what is wrong with all of them in one place, once.
    pub fn reject_cases(&self, faults: &[CaseFault], sources: &Sources) -> Status {
        let mut told = HashSet::with_capacity(faults.len());
        let faults: Vec<&CaseFault> = faults.iter().filter(|it| told.insert((&it.place, &it.problem))).collect();
        self.report_some(faults.len(), faults.into_iter().map(Diagnostic::from), sources, &self.words());
        Status::BadInput
    }

    /// Writes a line to standard error.
    pub fn remark(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", printable(line));
    }

    /// Reports bad input.
    pub fn reject(&self, faults: &[InputFault]) -> Status {
        let findings: Vec<Diagnostic> = faults.iter().map(Diagnostic::from).collect();
        self.report(&findings, &Sources::default());
        Status::BadInput
    }

    /// The law of the rule folder; none where there is none, or none without errors, which is no matter here.
    #[must_use]
    pub fn rules_if_any(&self) -> Option<Rules> {
        let (reading, asked) = Gathered::around(self.regs(), &[]).ok()?.read();
        let Enactment { sources, law, .. } = reading.enact();
        law.map(|law| Rules { sources, law, asked, prints: IndexMap::new(), whole: true })
    }

    /// The law of the rule folder, where there is no error in it: for what has to know every name.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn rules(&self) -> Result<Rules, Status> {
        let gathered = Gathered::whole(self.regs()).map_err(|faults| self.reject(&faults))?;
        let (reading, asked) = gathered.read();
        let Enactment { sources, law, findings, .. } = reading.enact();
        law.map(|law| Rules { sources: sources.clone(), law, asked, prints: IndexMap::new(), whole: true }).ok_or_else(
            || {
                self.report(&errors(findings), &sources);
                Status::BadInput
            },
        )
    }

    /// What of the law of the rule folder rests on no error; [`super::barred`] tells what a question hangs on.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn sound_rules(&self) -> Result<Rules, Status> {
        self.sound_rules_around(&[], false)
    }

    /// The same without the files of nothing but cases: for what asks about the law alone.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn sound_law(&self, with_prints: bool) -> Result<Rules, Status> {
        let gathered = Gathered::whole(self.regs()).map_err(|faults| self.reject(&faults))?;
        self.sound_of(gathered.without_cases(), true, with_prints)
    }

    /// The same with the rule files at `paths`; `with_prints` says whether the fingerprints of the files are wanted. An
    /// error in a file at `paths` is one too many.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn sound_rules_around(&self, paths: &[PathBuf], with_prints: bool) -> Result<Rules, Status> {
        let gathered = Gathered::around(self.regs(), paths).map_err(|faults| self.reject(&faults))?;
        self.sound_of(gathered, paths.is_empty(), with_prints)
    }

    /// What of gathered rules is sound; `whole` says that no file in particular was asked for.
    fn sound_of(&self, gathered: Gathered, whole: bool, with_prints: bool) -> Result<Rules, Status> {
        let (reading, asked, prints) = if with_prints {
            gathered.read_with_fingerprints()
        } else {
            let (reading, asked) = gathered.read();
            (reading, asked, IndexMap::new())
        };
        let Enactment { sources, law, rest, findings } = reading.enact();
        if let Some(law) = law {
            return Ok(Rules { sources, law, asked, prints, whole: true });
        }
        let errors = errors(findings);
        let in_asked = |it: &Diagnostic| it.labels.iter().any(|label| asked.about(label.span));
        match rest {
            Some(law) if whole || !errors.iter().any(in_asked) => {
                self.remark(&self.words().say(message!("finding-errors-elsewhere", errors: count(errors.len()))));
                Ok(Rules { sources, law, asked, prints, whole: false })
            }
            _ => {
                self.report(&errors, &sources);
                Err(Status::BadInput)
            }
        }
    }

    /// Reports what rests on an error, where anything does.
    ///
    /// # Errors
    ///
    /// The status to end with where anything does.
    pub fn unbarred(&self, barred: &IndexMap<Barred, Span>, sources: &Sources) -> Result<(), Status> {
        if barred.is_empty() {
            return Ok(());
        }
        self.report(&barred::findings(barred), sources);
        Err(Status::BadInput)
    }

    /// Whether nobody reads standard output any more, or it cannot be written to.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.broken.is_some()
    }

    /// The status to end with, when a command would end with `status`.
    #[must_use]
    pub fn end(&self, status: Status) -> Status {
        match self.broken {
            None => status,
            Some(io::ErrorKind::BrokenPipe) => Status::Ok,
            // A full disk is no fault of the program.
            Some(reason) => self.reject(&[InputFault::Unwritable { path: None, reason }]),
        }
    }
}

/// The errors among findings.
fn errors(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.into_iter().filter(|it| it.severity == Severity::Error).collect()
}

/// Columns of the terminal: those of the environment, else those that it says.
fn columns() -> usize {
    let wanted = std::env::var("COLUMNS").ok().and_then(|it| it.trim().parse().ok()).filter(|&it| it > 0);
    let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    wanted.or_else(terminal).unwrap_or(USUAL_WIDTH).max(LEAST_WIDTH)
}

/// Whether standard error has colours.
pub(super) fn coloured(colour: Colour) -> bool {
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            io::stderr().is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|it| it != "dumb")
        }
    }
}

fn set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|it| !it.is_empty())
}
