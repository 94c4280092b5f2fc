//! What commands share: the options for all of them, and the two streams they write to.
//!
//! Results go to standard output, findings to standard error. When nobody reads standard output any more, the rest of
//! it is dropped in silence. Colours appear on terminals only, links never.

use super::fault::InputFault;
use super::gather::{Asked, Gathered};
use super::status::Status;
use super::{Colour, Options};
use crate::check::Checked;
use crate::diagnostic::{Diagnostic, Severity};
use crate::localisation::language_of;
use crate::render::finding::{Look, finding};
use crate::render::page::Page;
use crate::span::Sources;
use crate::syntax::tree::Language;
use crate::workspace::{Enactment, Reading};
use indexmap::IndexMap;
use serde::Serialize;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Columns where neither the environment nor a terminal says how many.
const USUAL_WIDTH: usize = 100;
/// The fewest columns that anything is laid out for.
const LEAST_WIDTH: usize = 40;

/// How many findings are shown to people at once.
const MOST_FINDINGS: usize = 500;

/// The streams and options of one run of the program.
#[derive(Debug)]
pub struct Shell {
    regs: Option<PathBuf>,
    page: Page,
    /// The language asked for, if any.
    language: Option<Language>,
    look: Look,
    /// Why standard output can no longer be written to.
    broken: Option<io::ErrorKind>,
}

/// A law with the texts it stands in.
#[derive(Debug)]
pub struct Rules {
    /// The texts.
    pub sources: Sources,
    /// The law.
    pub law: Checked,
    /// The files that the command was asked about.
    pub asked: Asked,
}

impl Shell {
    /// A shell with the options given.
    #[must_use]
    pub fn new(options: &Options) -> Self {
        let width = width();
        let colour = match options.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                io::stderr().is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|it| it != "dumb")
            }
        };
        Self {
            regs: options.regs.clone(),
            page: Page {
                width,
                language: options.lang.map_or_else(|| language_of(|name| std::env::var(name).ok()), Language::from),
            },
            language: options.lang.map(Language::from),
            look: Look { width, colour },
            broken: None,
        }
    }

    /// The page that text is laid out on.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page
    }

    /// The language named with `--lang`.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// The folder named with `--regs`.
    #[must_use]
    pub fn regs(&self) -> Option<&Path> {
        self.regs.as_deref()
    }

    /// Writes to standard output.
    pub fn print(&mut self, text: &str) {
        self.print_bytes(text.as_bytes());
    }

    /// Writes to standard output what need not be text.
    pub fn print_bytes(&mut self, bytes: &[u8]) {
        if self.broken.is_none() {
            let mut out = io::stdout().lock();
            if let Err(error) = out.write_all(bytes).and_then(|()| out.flush()) {
                self.broken = Some(error.kind());
            }
        }
    }

    /// Writes a value to standard output as JSON with a line end.
    pub fn print_json(&mut self, value: &impl Serialize) -> Status {
        match self.json(value) {
            Ok(text) => {
                self.print(&text);
                Status::Ok
            }
            Err(status) => status,
        }
    }

    /// A value as JSON with a line end.
    ///
    /// # Errors
    ///
    /// The status to end with where it cannot be written so; that has been reported.
    pub fn json(&self, value: &impl Serialize) -> Result<String, Status> {
        serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| {
            let fault =
                Diagnostic::error("regl::output::json", format!("the result cannot be written as JSON: {error}"));
            self.report(&[fault], &Sources::default());
            Status::Fault
        })
    }

    /// Writes findings to standard error, as many as people may want to read. What cannot be written there cannot be
    /// told anywhere.
    pub fn report(&self, findings: &[Diagnostic], sources: &Sources) {
        let mut err = io::stderr().lock();
        for it in findings.iter().take(MOST_FINDINGS) {
            let _ = err.write_all(finding(it, sources, self.look).as_bytes());
        }
        if let Some(more) = findings.len().checked_sub(MOST_FINDINGS).filter(|&it| it > 0) {
            let _ = writeln!(err, "… and {more} more like these; `reglament check --format json` writes all of them");
        }
    }

    /// Writes a line to standard error.
    pub fn remark(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Reports bad input.
    pub fn reject(&self, faults: &[InputFault]) -> Status {
        let findings: Vec<Diagnostic> = faults.iter().map(Diagnostic::from).collect();
        self.report(&findings, &Sources::default());
        Status::BadInput
    }

    /// The law of the rule folder.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn rules(&self) -> Result<Rules, Status> {
        self.rules_around(&[])
    }

    /// The law of the rule folder; none where there is none, or none without errors, which is no matter here.
    #[must_use]
    pub fn rules_if_any(&self) -> Option<Rules> {
        let (reading, asked) = Gathered::around(self.regs(), &[]).ok()?.read();
        let Enactment { sources, law, .. } = reading.enact();
        law.map(|law| Rules { sources, law, asked })
    }

    /// The law of the rule folder with the rule files at `paths`.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn rules_around(&self, paths: &[PathBuf]) -> Result<Rules, Status> {
        let gathered = Gathered::around(self.regs(), paths).map_err(|faults| self.reject(&faults))?;
        let (reading, asked) = gathered.read();
        self.enact(reading, asked)
    }

    /// The law of the rule folder, with the fingerprints of its files.
    ///
    /// # Errors
    ///
    /// The status to end with where there is none; what is wrong has been reported.
    pub fn rules_with_fingerprints(&self) -> Result<(Rules, IndexMap<String, String>), Status> {
        let gathered = Gathered::whole(self.regs()).map_err(|faults| self.reject(&faults))?;
        let (reading, asked, prints) = gathered.read_with_fingerprints();
        Ok((self.enact(reading, asked)?, prints))
    }

    fn enact(&self, reading: Reading, asked: Asked) -> Result<Rules, Status> {
        let Enactment { sources, law, findings } = reading.enact();
        match law {
            Some(law) => Ok(Rules { sources, law, asked }),
            None => {
                let errors: Vec<Diagnostic> =
                    findings.into_iter().filter(|it| it.severity == Severity::Error).collect();
                self.report(&errors, &sources);
                Err(Status::BadInput)
            }
        }
    }

    /// The status to end with, when a command would end with `status`.
    #[must_use]
    pub fn end(&self, status: Status) -> Status {
        match self.broken {
            None => status,
            Some(io::ErrorKind::BrokenPipe) => Status::Ok,
            Some(reason) => {
                self.reject(&[InputFault::Unwritable { path: "standard output".to_owned(), reason }]);
                Status::Fault
            }
        }
    }
}

/// Columns of the page: those of the environment, else those of the terminal.
fn width() -> usize {
    let wanted = std::env::var("COLUMNS").ok().and_then(|it| it.trim().parse().ok()).filter(|&it| it > 0);
    let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    wanted.or_else(terminal).unwrap_or(USUAL_WIDTH).max(LEAST_WIDTH)
}

fn set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|it| !it.is_empty())
}
