//! What is done with rows: cases are run, and what they come to is written, as bytes that only have to be put one after another.

use super::format::TableFormat;
use super::rows::{BadRow, Rows};
use crate::case::{CaseFault, CaseResult, PublishedFault, Request, Runner};
use crate::check::Checked;
use crate::cli::Overrides;
use crate::diagnostic::Diagnostic;
use crate::localisation::{Localizer, Published};
use crate::render::printable::printable_json;
use crate::syntax::tree::Language;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The columns of results in CSV: those of tables of Arrow.
pub(super) const COLUMNS: [&str; 27] = [
    "case",
    "regime",
    "service",
    "procedure",
    "filed",
    "registered",
    "outcome",
    "grounds",
    "gap",
    "decided",
    "completed",
    "silence_on",
    "silence_opens",
    "term_limit",
    "term_deadline",
    "term_extended_by",
    "fee_index",
    "fee_units",
    "fee_amount",
    "fee_money",
    "events",
    "breach_count",
    "breaches",
    "assumptions",
    "unused_facts",
    "outside_window",
    "warnings",
];

/// What has been counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Totals {
    /// Rows read.
    pub read: u64,
    /// Rows that could not be answered.
    pub rejected: u64,
    /// Cases in which a rule was not kept.
    pub breached: u64,
    /// Cases answered, by outcome.
    pub outcomes: BTreeMap<String, u64>,
}

impl Totals {
    /// Rows answered.
    pub fn answered(&self) -> u64 {
        self.read.saturating_sub(self.rejected)
    }

    pub fn add(&mut self, more: &Totals) {
        self.read += more.read;
        self.rejected += more.rejected;
        self.breached += more.breached;
        for (outcome, count) in &more.outcomes {
            *self.outcomes.entry(outcome.clone()).or_default() += count;
        }
    }
}

/// What rows came to.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The results, written.
    pub output: Vec<u8>,
    /// The rows that could not be answered, a line of JSON each. Their numbers count from the first of these rows, from 0.
    pub rejected: Vec<Rejected>,
    pub totals: Totals,
}

/// A row that could not be answered, as it is published.
#[derive(Debug, Serialize)]
pub(super) struct Rejected {
    /// Its number among all rows, from 1.
    pub row: u64,
    /// The line it stands on, where there are lines.
    line: Option<u64>,
    /// The case by name, where it has one.
    case: Option<String>,
    /// What is wrong with it.
    faults: Vec<PublishedFault>,
    /// The row itself.
    input: Value,
}

/// Runs rows, on one thread.
pub(super) struct Worker<'l> {
    law: &'l Checked,
    runner: Runner<'l>,
    words: Localizer<'l>,
    overrides: &'l Overrides,
    format: TableFormat,
}

impl<'l> Worker<'l> {
    pub fn new(law: &'l Checked, language: Language, overrides: &'l Overrides, format: TableFormat) -> Self {
        Self { law, runner: Runner::new(law), words: Localizer::new(language, &**law), overrides, format }
    }

    /// Answers rows.
    ///
    /// # Errors
    ///
    /// What is wrong with all of them: that what they come to cannot be written.
    pub fn answer(&mut self, rows: &Rows) -> Result<Done, Vec<Diagnostic>> {
        let Self { law, runner, words, overrides, format } = self;
        let mut done = Done::default();
        let (mut rejected, mut totals) = (Vec::new(), Totals::default());
        let mut writer = Writer::new(*format);
        let mut failed = None;
        rows.each(
            law,
            |mut request: Request| {
                if !overrides.is_empty() {
                    overrides.apply(&mut request);
                }
                let run = runner.run_shared(Arc::new(request))?;
                let result = run.result();
                totals.breached += u64::from(!result.breaches.is_empty());
                match totals.outcomes.get_mut(result.outcome.word()) {
                    Some(count) => *count += 1,
                    None => drop(totals.outcomes.insert(result.outcome.word().to_owned(), 1)),
                }
                if failed.is_none() {
                    failed = writer.write(result, words).err();
                }
                Ok::<(), Vec<CaseFault>>(())
            },
            |row, BadRow { line, case, faults, input }| {
                let faults = faults.into_iter().map(|fault| PublishedFault {
                    code: fault.code.to_owned(),
                    message: words.publish(fault.message),
                    help: fault.help.map(|it| words.publish(it)),
                });
                rejected.push(Rejected { row: row as u64, line, case, faults: faults.collect(), input });
            },
        );
        if let Some(failed) = failed {
            return Err(failed);
        }
        totals.read = rows.len() as u64;
        totals.rejected = rejected.len() as u64;
        done.output = writer.finish()?;
        (done.rejected, done.totals) = (rejected, totals);
        Ok(done)
    }
}

/// The results of some rows, being written.
enum Writer {
    Lines(Vec<u8>),
    Csv(Box<csv::Writer<Vec<u8>>>),
    #[cfg(feature = "columnar")]
    Table(TableFormat, Box<crate::columnar::Results>),
}

impl Writer {
    fn new(format: TableFormat) -> Self {
        match format {
            TableFormat::Jsonl => Writer::Lines(Vec::new()),
            TableFormat::Csv => Writer::Csv(Box::new(csv::Writer::from_writer(Vec::new()))),
            #[cfg(feature = "columnar")]
            TableFormat::Parquet | TableFormat::Arrow => {
                Writer::Table(format, Box::new(crate::columnar::Results::new(false)))
            }
        }
    }

    fn write(&mut self, result: CaseResult, words: &Localizer<'_>) -> Result<(), Vec<Diagnostic>> {
        match self {
            Writer::Lines(bytes) => {
                let line = json(&result.with_warnings(|it| words.publish(&it)))?;
                bytes.extend_from_slice(printable_json(&line).as_bytes());
                bytes.push(b'\n');
                Ok(())
            }
            Writer::Csv(csv) => {
                let cells = cells(&result.with_warnings(|it| words.publish(&it)))?;
                // Writing into memory does not fail.
                csv.write_record(cells.iter().map(String::as_str)).map_err(|it| unwritten(&it.to_string()))
            }
            #[cfg(feature = "columnar")]
            Writer::Table(_, results) => results.push(&result, words).map_err(|it| it.findings()),
        }
    }

    fn finish(self) -> Result<Vec<u8>, Vec<Diagnostic>> {
        match self {
            Writer::Lines(bytes) => Ok(bytes),
            Writer::Csv(csv) => csv.into_inner().map_err(|it| unwritten(&it.to_string())),
            #[cfg(feature = "columnar")]
            Writer::Table(_, results) if results.rows() == 0 => Ok(Vec::new()),
            #[cfg(feature = "columnar")]
            Writer::Table(format, results) => {
                let batch = results.finish().map_err(|it| it.findings())?;
                super::tables::piece(format, Some(&batch)).map_err(|it| unwritten(&it))
            }
        }
    }
}

/// The line of a CSV file with the names of its columns.
pub(super) fn header() -> Vec<u8> {
    (COLUMNS.join(",") + "\n").into_bytes()
}

/// That results cannot be written in memory.
pub(super) fn unwritten(words: &str) -> Vec<Diagnostic> {
    vec![Diagnostic::error("regl::output::json", crate::message!("finding-no-json", error: text(words)))]
}

pub(super) fn json(value: &impl Serialize) -> Result<String, Vec<Diagnostic>> {
    serde_json::to_string(value).map_err(|it| unwritten(&it.to_string()))
}

/// The cells of a result in the order of [`COLUMNS`]: lists as JSON, and nothing where the JSON has `null`.
fn cells(result: &CaseResult<Published>) -> Result<[String; 27], Vec<Diagnostic>> {
    let day = |day: Option<crate::calendar::Day>| day.map(|it| it.to_string()).unwrap_or_default();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let list = |value: Result<String, _>| value.map(|it: String| printable_json(&it).into_owned());
    let term = serde_json::to_value(&result.term).unwrap_or_default();
    let of_term = |key: &str| term.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let amount =
        |amount: Option<rust_decimal::Decimal>| amount.map(|it| it.normalize().to_string()).unwrap_or_default();
    let index = result.fee.as_ref().and_then(|it| it.index.as_ref());
    Ok([
        result.case.clone(),
        result.regime.clone(),
        result.service.clone(),
        result.procedure.clone(),
        result.filed.clone(),
        result.registered.to_string(),
        result.outcome.word().to_owned(),
        list(json(&result.grounds))?,
        text(result.gap.as_ref()),
        day(result.decided),
        day(result.completed),
        day(result.silence.as_ref().map(|it| it.on)),
        text(result.silence.as_ref().and_then(|it| it.opens.as_ref())),
        of_term("limit"),
        of_term("deadline"),
        of_term("extended_by"),
        text(index.map(|(id, _)| id)),
        amount(index.map(|(_, units)| *units)),
        amount(result.fee.as_ref().and_then(|it| it.amount)),
        text(result.fee.as_ref().map(|it| it.currency.as_ref().unwrap_or(&it.money))),
        list(json(&result.events))?,
        result.breaches.len().to_string(),
        list(json(&result.breaches))?,
        list(json(&result.assumptions))?,
        list(json(&result.unused_facts))?,
        result.outside_window.to_string(),
        list(json(&result.warnings))?,
    ])
}

#[cfg(all(test, feature = "columnar"))]
mod tests {
    use super::*;

    #[test]
    fn columns_are_the_same_in_every_format() {
        let schema = crate::columnar::result_schema(false);
        let names: Vec<&str> = schema.fields().iter().map(|it| it.name().as_str()).collect();
        assert_eq!(names, COLUMNS);
    }
}
