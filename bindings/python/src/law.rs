//! A law, and what can be asked of it.

use super::case::{from_json, to_json};
use super::fault::{as_list, of_table, rejected};
use super::folder;
use super::input::reader;
use super::output::Results;
use super::running::Manner;
use ::reglament::case::{CaseResult, CaseRun};
use ::reglament::columnar::{Table, TableFault};
use ::reglament::explain::ExplainedResult;
use ::reglament::localisation::{Localizer, Published};
use ::reglament::syntax::tree;
use ::reglament::{Page, Rejected, RuleBook};
use arrow_array::{RecordBatch, RecordBatchReader};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyList;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

/// The most threads that work on one table.
const MOST_JOBS: usize = 1024;

/// The language of words, by its code.
#[derive(Clone, Copy)]
pub struct Language(tree::Language);

impl Language {
    /// English.
    pub const EN: Self = Self(tree::Language::En);
}

impl<'py> FromPyObject<'_, 'py> for Language {
    type Error = PyErr;

    fn extract(code: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match code.extract::<String>()?.as_str() {
            "en" => Ok(Self(tree::Language::En)),
            "ru" => Ok(Self(tree::Language::Ru)),
            "kk" => Ok(Self(tree::Language::Kk)),
            other => {
                Err(PyValueError::new_err(format!("there are no words in `{other}`: `en`, `ru` and `kk` have them")))
            }
        }
    }
}

/// A law that cases can be run under. It does not change, and any number of threads may use it.
#[pyclass(module = "reglament", frozen)]
pub struct Law {
    book: Arc<RuleBook>,
    name: String,
}

#[pymethods]
impl Law {
    /// The law that comes with the package. It is read once for a process.
    ///
    /// Raises:
    ///     ReglamentError: what is wrong with it; never with a package as it is published.
    #[staticmethod]
    pub fn embedded(py: Python<'_>) -> PyResult<Self> {
        static BOOK: OnceLock<Result<Arc<RuleBook>, Rejected>> = OnceLock::new();
        let read = py.detach(|| BOOK.get_or_init(|| RuleBook::embedded().map(Arc::new)));
        let name = "embedded".to_owned();
        match read {
            Ok(book) => Ok(Self { book: book.clone(), name }),
            Err(fault) => Err(rejected(py, fault, &Localizer::without_titles(tree::Language::En))),
        }
    }

    /// The law of a rule folder: its rule files (`*.regl`) and tables (`*.csv`), also those in folders inside it, in UTF-8.
    /// What is hidden is passed over.
    ///
    /// Raises:
    ///     OSError: the folder or a file in it cannot be read; `FileNotFoundError` also where it has no rule file.
    ///     ReglamentError: the files make no law, in the words of `language`.
    #[staticmethod]
    #[pyo3(signature = (folder, *, language = Language::EN), text_signature = "(folder, *, language='en')")]
    fn load(py: Python<'_>, folder: PathBuf, language: Language) -> PyResult<Self> {
        let files = py.detach(|| folder::files(&folder))?;
        match py.detach(|| RuleBook::of(files)) {
            Ok(book) => Ok(Self { book: Arc::new(book), name: folder.display().to_string() }),
            Err(fault) => Err(rejected(py, &fault, &Localizer::without_titles(language.0))),
        }
    }

    /// What was found in the rule files that is no error: dictionaries with `code`, `severity`, `message`, `help`, `file`,
    /// `line` and `column`, both from 1.
    #[pyo3(signature = (*, language = Language::EN), text_signature = "($self, *, language='en')")]
    fn findings<'py>(&self, py: Python<'py>, language: Language) -> PyResult<Bound<'py, PyList>> {
        as_list(py, &self.book.findings, Some(&self.book.sources), &self.words(language))
    }

    /// Runs a table of cases: anything with the Arrow PyCapsule interface, such as tables and readers of pyarrow, frames of
    /// polars and pandas, relations of DuckDB.
    ///
    /// Each row is a case; docs/batch.md tells of the columns of cases and results. The results are a stream of Arrow with a row
    /// for each case, in the same order. A row that cannot be answered stops no other: its `outcome` is null and `faults` says why.
    ///
    /// `language` is that of warnings and faults, `jobs` the most threads at once, from 1 to 1024; without it, as many as there are
    /// processors.
    ///
    /// Raises:
    ///     ReglamentError: the columns are not those of cases.
    ///     TypeError: this is no table of Arrow.
    ///     ValueError: `language` or `jobs` is out of range.
    #[pyo3(signature = (cases, *, language = Language::EN, jobs = None), text_signature = "($self, cases, *, language='en', jobs=None)")]
    pub fn run(&self, cases: &Bound<'_, PyAny>, language: Language, jobs: Option<i64>) -> PyResult<Results> {
        let jobs = match jobs {
            None => std::thread::available_parallelism().map_or(1, usize::from).min(MOST_JOBS),
            Some(jobs) => match usize::try_from(jobs) {
                Ok(jobs @ 1..=MOST_JOBS) => jobs,
                _ => return Err(PyValueError::new_err(format!("jobs = {jobs}: it is from 1 to {MOST_JOBS}"))),
            },
        };
        let table = reader(cases)?;
        if let Err(faults) = Table::of(&RecordBatch::new_empty(table.schema())) {
            return Err(of_table(cases.py(), &TableFault::Columns(faults), &self.words(language)));
        }
        let manner = Manner { book: self.book.clone(), language: language.0, jobs };
        Ok(Results::new(Arc::new(Mutex::new(Some(table))), manner))
    }

    /// Runs one case: a dictionary with the keys of a case in JSON. Days may be `datetime.date`, moments `datetime.datetime`; one
    /// without a zone is in the time of the calendar.
    ///
    /// The result has the keys of a result in JSON. Days are ISO 8601 texts, delays whole working days, amounts exact: whole ones
    /// `int`, others `decimal.Decimal`.
    ///
    /// Raises:
    ///     ReglamentError: the case cannot be run, in the words of `language`.
    ///     TypeError: the case holds what JSON has not.
    #[pyo3(signature = (case, *, language = Language::EN), text_signature = "($self, case, *, language='en')")]
    fn run_case<'py>(&self, case: &Bound<'py, PyAny>, language: Language) -> PyResult<Bound<'py, PyAny>> {
        let published = self.ran(case, language, in_words)?;
        from_json(case.py(), &published)
    }

    /// Runs one case like `run_case` and tells how each date came about: the result has, under `explain`, for each event from
    /// where its period counts, which days were passed over and why, what cut it, and the clauses.
    ///
    /// Raises:
    ///     ReglamentError: the case cannot be run, in the words of `language`.
    ///     TypeError: the case holds what JSON has not.
    #[pyo3(signature = (case, *, language = Language::EN), text_signature = "($self, case, *, language='en')")]
    fn explain<'py>(&self, case: &Bound<'py, PyAny>, language: Language) -> PyResult<Bound<'py, PyAny>> {
        let explained = self.ran(case, language, |run, words| ExplainedResult {
            result: in_words(run, words),
            explain: Some(self.book.explain(run)),
            receipt: None,
        })?;
        from_json(case.py(), &explained)
    }

    /// Runs one case and tells what it came to, and how each date came about, in words.
    ///
    /// Raises:
    ///     ReglamentError: the case cannot be run, in the words of `language`.
    ///     TypeError: the case holds what JSON has not.
    #[pyo3(signature = (case, *, language = Language::EN), text_signature = "($self, case, *, language='en')")]
    fn tell(&self, case: &Bound<'_, PyAny>, language: Language) -> PyResult<String> {
        let page = Page { language: language.0, ..Page::default() };
        self.ran(case, language, |run, _| self.book.tell(run, &page))
    }

    fn __repr__(&self) -> String {
        format!("<reglament.Law: {}>", self.name)
    }
}

impl Law {
    fn words(&self, language: Language) -> Localizer<'_> {
        Localizer::new(language.0, &*self.book.law)
    }

    /// What is made of a case that has been run.
    fn ran<T: Send>(
        &self,
        case: &Bound<'_, PyAny>,
        language: Language,
        make: impl FnOnce(&CaseRun<'_>, &Localizer<'_>) -> T + Send,
    ) -> PyResult<T> {
        let py = case.py();
        let json = to_json(case)?;
        let made = py.detach(|| {
            let runs = self.book.run(&json)?;
            let words = self.words(language);
            Ok(runs.first().map(|run| make(run, &words)))
        });
        match made {
            Ok(Some(made)) => Ok(made),
            Ok(None) => Err(PyValueError::new_err("there is no case")),
            Err(fault) => Err(rejected(py, &fault, &self.words(language))),
        }
    }
}

fn in_words(run: &CaseRun<'_>, words: &Localizer<'_>) -> CaseResult<Published> {
    run.result().with_warnings(|it| words.publish(&it))
}
