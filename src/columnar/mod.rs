//! Cases and results as Arrow tables, for programs that hold cases by the million.
//!
//! Comes in: a [`RecordBatch`] with a case in each row; [`crate::case::Columns`] tells of the columns. Goes out: a
//! [`RecordBatch`] with a result in each row, in the same order. Its columns are those of [`result_schema`], whatever the
//! cases are, so that batches can be put together. A row that cannot be run has an `outcome` of null and says why in
//! `faults`; it stops no other. Results are those of [`crate::case::Runner`], and so those of the JSON.
//!
//! ```
//! use arrow_array::cast::AsArray;
//! use arrow_array::{RecordBatch, StringArray};
//! use reglament::RuleBook;
//! use reglament::columnar::run_batch;
//! use std::sync::Arc;
//!
//! let book = RuleBook::embedded()?;
//! let column = |words: &[&str]| Arc::new(StringArray::from(words.to_vec())) as _;
//! let cases = RecordBatch::try_from_iter([
//!     ("case", column(&["lost", "wrong"])),
//!     ("service", column(&["stm_license", "stm_license"])),
//!     ("procedure", column(&["reissue", "no_such"])),
//!     ("filed", column(&["2025-06-07", "2025-06-07"])),
//! ])?;
//! let results = run_batch(&book.law, &cases)?;
//! let outcomes = results.column_by_name("outcome").unwrap().as_string::<i32>();
//! assert_eq!(outcomes.iter().collect::<Vec<_>>(), [Some("granted"), None]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cells;
mod fault;
mod results;
mod schema;
mod table;

pub use fault::TableFault;
pub use results::Results;
pub use schema::result_schema;
pub use table::Table;

use crate::case::{Alike, CaseResult, Runner};
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::localisation::{Localizer, Published};
use crate::syntax::tree::Language;
use arrow_array::RecordBatch;
use std::sync::Arc;

/// Runs tables of cases under a law, and keeps what it has prepared for them. Use one for many tables, and one for each
/// thread.
pub struct Session<'l> {
    law: &'l Checked,
    runner: Runner<'l>,
    words: Localizer<'l>,
    alike: Alike<CaseResult<Published>>,
}

impl<'l> Session<'l> {
    /// A session under `law`. Warnings and faults are in the words of `language`.
    #[must_use]
    pub fn new(law: &'l Checked, language: Language) -> Self {
        Self { law, runner: Runner::new(law), words: Localizer::new(language, &**law), alike: Alike::default() }
    }

    /// Runs the case of each row: a row of results for each, in the same order.
    ///
    /// # Errors
    ///
    /// That the columns are not those of cases, or that the results do not fit into one table.
    pub fn run(&mut self, cases: &RecordBatch) -> Result<RecordBatch, TableFault> {
        let table = Table::of(cases).map_err(TableFault::Columns)?;
        let Self { law, runner, words, alike } = self;
        // Other tables may have other columns.
        let mut said = Vec::new();
        for field in cases.schema_ref().fields() {
            said.extend_from_slice(field.name().as_bytes());
            said.push(0);
        }
        let columns = said.len();
        let mut results = Results::new(true);
        for row in 0..cases.num_rows() {
            said.truncate(columns);
            let name = table.said(row, &mut said);
            if let Some((name, answer)) = name.and_then(|it| Some((it, alike.get(&said)?))) {
                results.push(name, answer)?;
                continue;
            }
            match table.request(law, None, row).and_then(|it| runner.run_shared(Arc::new(it))) {
                Ok(run) => {
                    let result = run.result().with_warnings(|it| words.publish(&it));
                    results.push(&result.case, &result)?;
                    let bytes = result.about_bytes();
                    alike.keep(&said, result, bytes);
                }
                Err(faults) => {
                    let name = faults.iter().find_map(|it| it.case.as_deref());
                    results.push_faulty(name, faults.iter().map(Diagnostic::from), words)?;
                }
            }
        }
        results.finish()
    }
}

/// Runs the case of each row of a table, with warnings and faults in English: see [`Session::run`].
///
/// # Errors
///
/// That the columns are not those of cases, or that the results do not fit into one table.
pub fn run_batch(law: &Checked, cases: &RecordBatch) -> Result<RecordBatch, TableFault> {
    Session::new(law, Language::En).run(cases)
}
