//! What is done with rows: cases are run, and what they come to is written, as bytes that only have to be put one after another.

use super::format::TableFormat;
use super::rows::{BadRow, Rows, told};
use crate::case::{Alike, CaseFault, CaseResult, PublishedFault, Request, Runner};
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

    /// Adds a case that was answered.
    fn answer(&mut self, answer: &Answer) {
        self.breached += u64::from(answer.is_breached);
        match self.outcomes.get_mut(&answer.outcome) {
            Some(count) => *count += 1,
            None => drop(self.outcomes.insert(answer.outcome.clone(), 1)),
        }
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
    alike: Alike<Answer>,
}

/// What a case came to.
struct Answer {
    outcome: String,
    is_breached: bool,
    written: Written,
}

impl<'l> Worker<'l> {
    pub fn new(law: &'l Checked, language: Language, overrides: &'l Overrides, format: TableFormat) -> Self {
        let (runner, words) = (Runner::new(law), Localizer::new(language, &**law));
        Self { law, runner, words, overrides, format, alike: Alike::default() }
    }

    /// Answers rows.
    ///
    /// # Errors
    ///
    /// What is wrong with all of them: that what they come to cannot be written.
    pub fn answer(&mut self, rows: &Rows) -> Result<Done, Vec<Diagnostic>> {
        let (mut rejected, mut totals) = (Vec::new(), Totals::default());
        let mut writer = Writer::new(self.format);
        let (reader, mut said) = (rows.reader(), Vec::new());
        for row in 0..rows.len() {
            said.clear();
            let name = if self.alike.is_of_use() { reader.said(row, &mut said) } else { None };
            if let Some((name, answer)) = name.and_then(|name| Some((name, self.alike.get(&said)?))) {
                totals.answer(answer);
                writer.put(name, &answer.written)?;
                continue;
            }
            let ran = reader.case(self.law, row).and_then(|request| self.run(request).map_err(told));
            match ran {
                Ok((of_case, result)) => {
                    let answer = self.answered(result)?;
                    totals.answer(&answer);
                    writer.put(&of_case, &answer.written)?;
                    if name.is_some() {
                        let bytes = answer.written.about_bytes();
                        self.alike.keep(&said, answer, bytes);
                    }
                }
                Err(wrong) => {
                    let BadRow { line, case, faults, input } = reader.bad(row, wrong);
                    let faults = faults.into_iter().map(|fault| PublishedFault {
                        code: fault.code.to_owned(),
                        message: self.words.publish(fault.message),
                        help: fault.help.map(|it| self.words.publish(it)),
                    });
                    rejected.push(Rejected { row: row as u64, line, case, faults: faults.collect(), input });
                }
            }
        }
        totals.read = rows.len() as u64;
        totals.rejected = rejected.len() as u64;
        Ok(Done { output: writer.finish()?, rejected, totals })
    }

    /// The name of a case, and what it comes to.
    fn run(&mut self, mut request: Request) -> Result<(String, CaseResult), Vec<CaseFault>> {
        if !self.overrides.is_empty() {
            self.overrides.apply(&mut request);
        }
        let mut result = self.runner.run_shared(Arc::new(request))?.result();
        Ok((std::mem::take(&mut result.case), result))
    }

    /// What a case without a name comes to, written.
    fn answered(&self, result: CaseResult) -> Result<Answer, Vec<Diagnostic>> {
        let (outcome, is_breached) = (result.outcome.word().to_owned(), !result.breaches.is_empty());
        let result = result.with_warnings(|it| self.words.publish(&it));
        Ok(Answer { outcome, is_breached, written: Written::of(result, self.format)? })
    }
}

/// A result as it is written, but for the name of its case.
enum Written {
    /// What stands before and behind it.
    Text { text: Vec<u8>, name_at: usize },
    #[cfg(feature = "columnar")]
    Row(Box<CaseResult<Published>>),
}

impl Written {
    fn of(result: CaseResult<Published>, format: TableFormat) -> Result<Self, Vec<Diagnostic>> {
        let text = |text: Vec<u8>, name_at| Ok(Written::Text { text, name_at });
        match format {
            TableFormat::Jsonl => {
                const NAME: &str = "\"case\":\"\"";
                let line = json(&result)?;
                // Before the name of the case there is nothing but the version.
                let (before, behind) = line.split_once(NAME).ok_or_else(|| unwritten(NAME))?;
                let before = format!("{before}\"case\":");
                text(format!("{before}{}\n", printable_json(behind)).into_bytes(), before.len())
            }
            TableFormat::Csv => text(record(cells(&result)?.iter().map(String::as_str))?, 0),
            #[cfg(feature = "columnar")]
            TableFormat::Parquet | TableFormat::Arrow => Ok(Written::Row(Box::new(result))),
        }
    }

    /// How many bytes it takes, about.
    fn about_bytes(&self) -> usize {
        size_of::<Answer>()
            + match self {
                Written::Text { text, .. } => text.len(),
                #[cfg(feature = "columnar")]
                Written::Row(result) => result.about_bytes(),
            }
    }
}

/// A line of CSV.
fn record<'c>(cells: impl IntoIterator<Item = &'c str>) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    csv.write_record(cells).map_err(|it| unwritten(&it.to_string()))?;
    csv.into_inner().map_err(|it| unwritten(&it.to_string()))
}

/// The results of some rows, being written.
enum Writer {
    Lines(Vec<u8>),
    Csv(Vec<u8>),
    #[cfg(feature = "columnar")]
    Table(TableFormat, Box<crate::columnar::Results>),
}

impl Writer {
    fn new(format: TableFormat) -> Self {
        match format {
            TableFormat::Jsonl => Writer::Lines(Vec::new()),
            TableFormat::Csv => Writer::Csv(Vec::new()),
            #[cfg(feature = "columnar")]
            TableFormat::Parquet | TableFormat::Arrow => {
                Writer::Table(format, Box::new(crate::columnar::Results::new(false)))
            }
        }
    }

    /// Puts what a case came to under its name.
    fn put(&mut self, name: &str, written: &Written) -> Result<(), Vec<Diagnostic>> {
        match (self, written) {
            (Writer::Lines(bytes), Written::Text { text, name_at }) => {
                let (before, behind) = text.split_at_checked(*name_at).unwrap_or_default();
                bytes.extend_from_slice(before);
                bytes.extend_from_slice(printable_json(&json(&name)?).as_bytes());
                bytes.extend_from_slice(behind);
            }
            (Writer::Csv(bytes), Written::Text { text, .. }) => {
                // A cell beside others is written as it is when it stands before one that is empty.
                let cell = record([name, ""])?;
                bytes.extend_from_slice(cell.strip_suffix(b"\n").unwrap_or(&cell));
                bytes.extend_from_slice(text);
            }
            #[cfg(feature = "columnar")]
            (Writer::Table(_, results), Written::Row(result)) => {
                results.push(name, result).map_err(|it| it.findings())?;
            }
            // What was written otherwise was written for another writer.
            #[cfg(feature = "columnar")]
            _ => {}
        }
        Ok(())
    }

    fn finish(self) -> Result<Vec<u8>, Vec<Diagnostic>> {
        match self {
            Writer::Lines(bytes) | Writer::Csv(bytes) => Ok(bytes),
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

/// The cells of a result in the order of [`COLUMNS`], but for the name of the case: lists as JSON, and nothing where the JSON has `null`.
fn cells(result: &CaseResult<Published>) -> Result<[String; 26], Vec<Diagnostic>> {
    let day = |day: Option<crate::calendar::Day>| day.map(|it| it.to_string()).unwrap_or_default();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let list = |value: Result<String, _>| value.map(|it: String| printable_json(&it).into_owned());
    let term = serde_json::to_value(&result.term).unwrap_or_default();
    let of_term = |key: &str| term.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let amount =
        |amount: Option<rust_decimal::Decimal>| amount.map(|it| it.normalize().to_string()).unwrap_or_default();
    let index = result.fee.as_ref().and_then(|it| it.index.as_ref());
    Ok([
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
