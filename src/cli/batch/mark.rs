//! Marks: how far a run has come, beside its output, so that it can be gone on with after an interruption.

use super::fault::{BatchFault, Otherwise};
use super::work::Totals;
use crate::cli::input::shown;
use crate::cli::output;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How far a run has come. What lies behind the mark in input and output is whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    /// The version of the program.
    pub program: String,
    /// The SHA-256 of all rule files and tables.
    pub rules: String,
    /// The options that results hang on.
    pub options: String,
    /// The SHA-256 of the rows read.
    pub input: String,
    /// The bytes written, and of what pieces.
    pub output: u64,
    /// The bytes of each piece, where the output is put together of pieces.
    pub pieces: Vec<u64>,
    /// The bytes written of rows that could not be answered.
    pub rejected: u64,
    /// What was counted; how many rows were read is among it.
    pub totals: Totals,
}

/// The file with the mark of an output.
pub(super) fn beside(output: &Path, ending: &str) -> PathBuf {
    let mut name = output.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

impl Mark {
    /// Reads the mark of an interrupted run; none where there is none.
    ///
    /// # Errors
    ///
    /// That the file holds no mark.
    pub fn read(path: &Path) -> Result<Option<Self>, BatchFault> {
        let no_mark = || BatchFault::Changed { mark: shown(path), what: Otherwise::Mark };
        match fs::read(path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|_| no_mark()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(_) => Err(no_mark()),
        }
    }

    /// Puts the mark into its file.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        output::write(path, serde_json::to_string(self)?.as_bytes())
    }

    /// What is otherwise than in a run that is about to begin.
    pub fn differs(&self, other: &Mark) -> Option<Otherwise> {
        let same = [
            (self.program == other.program, Otherwise::Program),
            (self.rules == other.rules, Otherwise::Rules),
            (self.options == other.options, Otherwise::Options),
        ];
        same.into_iter().find(|(same, _)| !same).map(|(_, what)| what)
    }
}
