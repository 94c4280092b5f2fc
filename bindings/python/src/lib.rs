//! The Python module `reglament`: the law, cases as dictionaries, and tables of cases as Arrow streams.
//!
//! `reglament.pyi` tells of it as Python sees it, with units, ranges and errors.

mod case;
mod fault;
mod folder;
mod input;
mod law;
mod output;
mod running;

use pyo3::prelude::*;

/// Cases run under administrative regulations, one by one and as Arrow tables.
#[pymodule]
mod reglament {
    use super::law::Language;
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::fault::ReglamentError;
    #[pymodule_export]
    use super::law::Law;
    #[pymodule_export]
    use super::output::Results;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }

    /// Runs a table of cases under the law that comes with the package: `Law.embedded().run(cases)`.
    #[pyfunction]
    #[pyo3(signature = (cases, *, language = Language::EN, jobs = None), text_signature = "(cases, *, language='en', jobs=None)")]
    fn run(cases: &Bound<'_, PyAny>, language: Language, jobs: Option<i64>) -> PyResult<Results> {
        Law::embedded(cases.py())?.run(cases, language, jobs)
    }
}
