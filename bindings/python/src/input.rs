//! Tables of cases from Python: whatever has the Arrow PyCapsule interface.

#![allow(unsafe_code, reason = "the C data interface of Arrow hands over pointers")]

use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::ArrayStreamReader;
use arrow_array::{Array, ArrayReader, ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader, make_array};
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::ffi::CStr;
use std::ptr::NonNull;
use std::sync::Arc;

/// A table, read a part at a time.
pub type Reader = Box<dyn RecordBatchReader + Send>;

const NO_TABLE: &str = "these are no rows: a table of Arrow is a stream, or an array, of structures";

/// A stream of structures as parts of a table.
struct Parts {
    arrays: ArrayStreamReader,
    schema: SchemaRef,
}

impl Iterator for Parts {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let array = match self.arrays.next()? {
            Ok(array) => array,
            Err(error) => return Some(Err(self.about_nulls(error))),
        };
        Some(part_of(array))
    }
}

impl RecordBatchReader for Parts {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

impl Parts {
    /// Polars hands over columns without a type in a way of its own.
    fn about_nulls(&self, error: ArrowError) -> ArrowError {
        let untyped = self.schema.fields().iter().filter(|it| *it.data_type() == DataType::Null);
        let names: Vec<String> = untyped.map(|it| format!("`{}`", it.name())).collect();
        if names.is_empty() || !error.to_string().contains("\"Null\"") {
            return error;
        }
        ArrowError::CDataInterface(format!(
            "columns without any value have no type here, and cannot be read: {}. Leave them out, or make them text (in polars \
             `.cast(polars.String)`)",
            names.join(", ")
        ))
    }
}

/// A structure in each row as the row of a table.
fn part_of(array: ArrayRef) -> Result<RecordBatch, ArrowError> {
    match array.as_struct_opt() {
        Some(rows) if rows.null_count() == 0 => Ok(RecordBatch::from(rows)),
        Some(_) => {
            Err(ArrowError::InvalidArgumentError("a row of this table is null as a whole, and so no case".into()))
        }
        None => Err(ArrowError::InvalidArgumentError(NO_TABLE.into())),
    }
}

/// Begins to read a table.
///
/// # Errors
///
/// `TypeError` where it is none; else what the library says that it comes from.
pub fn reader(table: &Bound<'_, PyAny>) -> PyResult<Reader> {
    let py = table.py();
    if let Some(method) = table.getattr_opt(intern!(py, "__arrow_c_stream__"))? {
        let capsule = method.call0()?;
        let stream = pointer(&capsule, c"arrow_array_stream")?;
        // SAFETY: a capsule of that name points to a stream of the C stream interface, which is moved out of it here; the
        // capsule then knows that there is nothing left to release.
        let arrays = unsafe { ArrayStreamReader::from_raw(stream.as_ptr()) }.map_err(|error| unreadable(&error))?;
        let DataType::Struct(fields) = arrays.field().data_type() else {
            return Err(PyTypeError::new_err(NO_TABLE));
        };
        let schema = Arc::new(Schema::new(fields.clone()));
        return Ok(Box::new(Parts { arrays, schema }));
    }
    if let Some(method) = table.getattr_opt(intern!(py, "__arrow_c_array__"))? {
        let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = method.call0()?.extract()?;
        let schema = pointer::<FFI_ArrowSchema>(&schema, c"arrow_schema")?;
        let array = pointer::<FFI_ArrowArray>(&array, c"arrow_array")?;
        // SAFETY: capsules of these names point to the structures of the C data interface. The array is moved out of its own;
        // the schema is read while `schema` keeps its capsule.
        let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
        let data = data.map_err(|error| unreadable(&error))?;
        if !matches!(data.data_type(), DataType::Struct(_)) {
            return Err(PyTypeError::new_err(NO_TABLE));
        }
        let batch = part_of(make_array(data)).map_err(|error| unreadable(&error))?;
        let schema = batch.schema();
        return Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)));
    }
    let kind = table.get_type().qualname()?;
    Err(PyTypeError::new_err(format!(
        "a value of the type {kind} is no table of Arrow: it has neither __arrow_c_stream__ nor __arrow_c_array__"
    )))
}

/// What a capsule of a name points to.
fn pointer<T>(capsule: &Bound<'_, PyAny>, name: &'static CStr) -> PyResult<NonNull<T>> {
    Ok(capsule.cast::<PyCapsule>()?.pointer_checked(Some(name))?.cast())
}

fn unreadable(error: &ArrowError) -> PyErr {
    PyValueError::new_err(format!("this table cannot be read: {error}"))
}
