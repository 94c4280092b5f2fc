//! Rows of cases as they come from a file, and the case of each.

use super::fault::BatchFault;
use crate::case::{CaseFault, Cell, Columns, Request, case_from_json, said_in_line};
use crate::case::{CasePlace, CaseProblem};
use crate::certificate::hexadecimal;
use crate::diagnostic::Diagnostic;
use crate::json::Json;
use crate::model::Law;
use serde_json::Value;
use std::ops::Range;
use std::sync::Arc;

/// The longest line of JSON that is read as a case, in bytes.
pub(super) const LONGEST_LINE: usize = 16 * 1024 * 1024;

/// Rows that are worked at together.
#[derive(Debug)]
pub(super) enum Rows {
    /// An object of JSON on each line.
    Lines {
        /// The lines as read.
        bytes: Vec<u8>,
        /// The number of each line from 1, and where it stands; nowhere if it was too long to be kept.
        lines: Vec<(u64, Option<Range<usize>>)>,
    },
    /// Records of CSV.
    Records {
        /// The header.
        header: Arc<Header>,
        /// The number of the line of each from 1, and its cells.
        records: Vec<(u64, csv::ByteRecord)>,
    },
    /// A table of Arrow.
    #[cfg(feature = "columnar")]
    Table(arrow_array::RecordBatch),
}

/// The header of a file of CSV.
#[derive(Debug)]
pub(super) struct Header {
    pub columns: Columns,
    pub names: Vec<String>,
}

/// A row that is no case.
#[derive(Debug)]
pub(super) struct BadRow {
    /// The line it stands on, where there are lines.
    pub line: Option<u64>,
    /// The case by name, where it has one.
    pub case: Option<String>,
    /// What is wrong; never empty.
    pub faults: Vec<Diagnostic>,
    /// The row itself.
    pub input: Value,
}

impl Rows {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Rows::Lines { lines, .. } => lines.len(),
            Rows::Records { records, .. } => records.len(),
            #[cfg(feature = "columnar")]
            Rows::Table(batch) => batch.num_rows(),
        }
    }

    /// The rows as they are read one by one.
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            rows: self,
            #[cfg(feature = "columnar")]
            table: match self {
                // That its columns can be read was seen before.
                Rows::Table(batch) => crate::columnar::Table::of(batch).ok(),
                Rows::Lines { .. } | Rows::Records { .. } => None,
            },
        }
    }
}

/// What was read, as it is published: a text, or where it is none its bytes, so that nothing is lost.
fn written(bytes: &[u8]) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => Value::String(text.to_owned()),
        Err(_) => serde_json::json!({ "text": String::from_utf8_lossy(bytes), "bytes": hexadecimal(bytes) }),
    }
}

/// Reads rows one by one.
pub(super) struct Reader<'r> {
    rows: &'r Rows,
    #[cfg(feature = "columnar")]
    table: Option<crate::columnar::Table<'r>>,
}

impl Reader<'_> {
    /// What a row says but for the name of its case, put behind `said`, and the name; none where that cannot be told. What is
    /// put there is the same for no other row.
    pub fn said(&self, row: usize, said: &mut Vec<u8>) -> Option<&str> {
        match self.rows {
            Rows::Lines { bytes, lines } => {
                let (_, place) = lines.get(row)?;
                said_in_line(bytes.get(place.clone()?)?, said)
            }
            Rows::Records { header, records } => {
                let (_, record) = records.get(row)?;
                header.said(record, said)
            }
            #[cfg(feature = "columnar")]
            Rows::Table(_) => self.table.as_ref()?.said(row, said),
        }
    }

    /// The case of a row.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn case(&self, law: &Law, row: usize) -> Result<Request, Wrong> {
        // There is no row but those that there are.
        let none = || (None, Vec::new());
        match self.rows {
            Rows::Lines { bytes, lines } => {
                let (number, place) = lines.get(row).ok_or_else(none)?;
                line(bytes, place.clone(), *number)
            }
            Rows::Records { header, records } => {
                let (line, record) = records.get(row).ok_or_else(none)?;
                header.request(law, *line, record)
            }
            #[cfg(feature = "columnar")]
            Rows::Table(_) => self.table.as_ref().ok_or_else(none)?.request(law, None, row).map_err(told),
        }
    }

    /// A row that is no case.
    pub fn bad(&self, row: usize, (case, faults): Wrong) -> BadRow {
        let line = match self.rows {
            Rows::Lines { lines, .. } => lines.get(row).map(|(line, _)| *line),
            Rows::Records { records, .. } => records.get(row).map(|(line, _)| *line),
            #[cfg(feature = "columnar")]
            Rows::Table(_) => None,
        };
        BadRow { line, case, faults, input: self.input(row) }
    }

    /// A row as it was read.
    fn input(&self, row: usize) -> Value {
        match self.rows {
            Rows::Lines { bytes, lines } => {
                let place = lines.get(row).and_then(|(_, place)| place.clone());
                place.and_then(|place| bytes.get(place)).map_or(Value::Null, written)
            }
            Rows::Records { header, records } => {
                let cells = records.get(row).into_iter().flat_map(|(_, record)| record.iter());
                let names = header.names.iter().map(Some).chain(std::iter::repeat(None));
                let cells = cells.zip(names).enumerate().map(|(at, (cell, name))| {
                    let name = name.cloned().unwrap_or_else(|| (at + 1).to_string());
                    (name, written(cell))
                });
                Value::Object(cells.collect())
            }
            #[cfg(feature = "columnar")]
            Rows::Table(batch) => {
                let row = self.table.as_ref().map(|it| it.row(row)).unwrap_or_default();
                let value = |cell| match cell {
                    Cell::Absent => Value::Null,
                    Cell::Truth(truth) => Value::Bool(truth),
                    Cell::Text(text) => Value::String(text),
                };
                let names = batch.schema_ref().fields().iter().map(|it| it.name().clone());
                Value::Object(names.zip(row.into_iter().map(value)).collect::<serde_json::Map<_, _>>())
            }
        }
    }
}

/// What is wrong with a case, with its name where it has one.
pub(super) type Wrong = (Option<String>, Vec<Diagnostic>);

pub(super) fn told(faults: Vec<CaseFault>) -> Wrong {
    (faults.iter().find_map(|it| it.case.clone()), faults.iter().map(Diagnostic::from).collect())
}

/// The case of a line.
fn line(bytes: &[u8], place: Option<Range<usize>>, number: u64) -> Result<Request, Wrong> {
    let wrong = |fault: BatchFault| (None, vec![Diagnostic::from(&fault)]);
    let place = place.ok_or_else(|| wrong(BatchFault::TooLong { most: LONGEST_LINE }))?;
    let text = std::str::from_utf8(bytes.get(place).unwrap_or_default()).map_err(|_| wrong(BatchFault::Encoding))?;
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    match Json::read(text) {
        Ok(case) => case_from_json(&case, Some(number)).map_err(told),
        Err(fault) => {
            let problem = CaseProblem::Malformed { problem: fault.problem, line: number, column: fault.column };
            let place = CasePlace::Json { line: None, path: String::new() };
            Err(told(vec![CaseFault { case: None, place, problem }]))
        }
    }
}

impl Header {
    /// See [`Reader::said`].
    fn said<'r>(&self, record: &'r csv::ByteRecord, said: &mut Vec<u8>) -> Option<&'r str> {
        let name = self.names.iter().position(|it| it == "case")?;
        for (_, cell) in record.iter().enumerate().filter(|(column, _)| *column != name) {
            said.extend_from_slice(&cell.len().to_le_bytes());
            said.extend_from_slice(cell);
        }
        record.get(name).and_then(|it| std::str::from_utf8(it).ok()).filter(|it| !it.is_empty())
    }

    fn request(&self, law: &Law, line: u64, record: &csv::ByteRecord) -> Result<Request, Wrong> {
        let wrong = |fault: BatchFault| (None, vec![Diagnostic::from(&fault)]);
        if record.len() != self.names.len() {
            return Err(wrong(BatchFault::Cells { header: self.names.len(), found: record.len() }));
        }
        if record.iter().any(|cell| std::str::from_utf8(cell).is_err()) {
            return Err(wrong(BatchFault::Encoding));
        }
        let cell = |column: usize| match record.get(column).map(std::str::from_utf8) {
            Some(Ok(text)) if !text.is_empty() => Cell::Text(text.to_owned()),
            _ => Cell::Absent,
        };
        self.columns.request(law, usize::try_from(line).ok(), cell).map_err(told)
    }
}
