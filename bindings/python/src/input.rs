//! Tables of cases from Python: whatever has the Arrow PyCapsule interface.

#![allow(unsafe_code, reason = "the C data interface of Arrow hands over pointers")]

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, DataType};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::ffi::CStr;
use std::ptr::NonNull;

/// A table, read a part at a time.
pub type Reader = Box<dyn RecordBatchReader + Send>;

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
        let reader = unsafe { RecordBatchStreamReader::from_raw(stream.as_ptr()) };
        return Ok(Box::new(reader.map_err(|error| unreadable(&error))?));
    }
    if let Some(method) = table.getattr_opt(intern!(py, "__arrow_c_array__"))? {
        let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = method.call0()?.extract()?;
        let schema = pointer::<FFI_ArrowSchema>(&schema, c"arrow_schema")?;
        let array = pointer::<FFI_ArrowArray>(&array, c"arrow_array")?;
        // SAFETY: capsules of these names point to the structures of the C data interface. The array is moved out of its own;
        // the schema is read while `schema` keeps its capsule.
        let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
        let data = data.map_err(|error| unreadable(&error))?;
        if !matches!(data.data_type(), DataType::Struct(_)) || data.null_count() > 0 {
            return Err(PyTypeError::new_err(
                "this array is no table: a table is an array of structures without nulls",
            ));
        }
        let batch = RecordBatch::from(StructArray::from(data));
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
