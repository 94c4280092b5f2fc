//! The cells of a row, as every reader of logs hands them over, and what stops one.

use super::fault::{LogFault, RowFault};
use std::io;

/// The cells of a row by the position of their column among those wanted; an empty one is not there.
pub trait Cells {
    /// The cell, without spaces around it.
    fn cell(&self, wanted: usize) -> &str;
}

/// What takes rows: the line, or in XES the number of the event, and the cells or why there are none.
pub type Taker<'t> = dyn FnMut(u64, Result<&dyn Cells, RowFault>) + 't;

/// Why a log cannot be read to its end.
pub(super) fn unreadable(error: &io::Error) -> LogFault {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => LogFault::Cut,
        kind => LogFault::Unreadable(kind),
    }
}
