//! How a command ends.

use std::process::ExitCode;

/// The exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All is well.
    Ok = 0,
    /// Findings, missed expectations, breaches, or differences where they were asked for.
    Findings = 1,
    /// Bad usage, bad input, or a place that cannot be written to.
    BadInput = 2,
    /// A fault of the program itself.
    Fault = 3,
    /// Interrupted from outside, as shells tell it.
    Interrupted = 130,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}
