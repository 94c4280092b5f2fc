//! Results for Python: a stream of Arrow.

use super::running::{Manner, Once, Running};
use ::reglament::columnar::result_schema;
use arrow_array::RecordBatchReader;
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// The results of a table of cases, a row for each case, in the order of the cases.
///
/// They are made while they are read, a part at a time, so that memory does not grow with the table. They can be read once.
#[pyclass(module = "reglament", frozen)]
pub struct Results {
    table: Once,
    manner: Manner,
}

impl Results {
    /// The results of a table.
    pub fn new(table: Once, manner: Manner) -> Self {
        Self { table, manner }
    }
}

#[pymethods]
impl Results {
    /// The results as a stream of the Arrow PyCapsule interface. Another schema than that of results is not made.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let running: Box<dyn RecordBatchReader + Send> =
            Box::new(Running::new(self.table.clone(), self.manner.clone()));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(running), c"arrow_array_stream")
    }

    /// The columns of results, as a schema of the Arrow PyCapsule interface.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(result_schema(true).as_ref());
        let schema = schema.map_err(|error| PyValueError::new_err(error.to_string()))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    fn __repr__(&self) -> &'static str {
        "<reglament.Results: a stream of Arrow, read by pyarrow.table(…), polars.DataFrame(…), DuckDB and others>"
    }
}
