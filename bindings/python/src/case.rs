//! A case from Python as JSON, and results from JSON as Python has them.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};
use serde::Serialize;

/// How deep what a case holds may lie; no case goes beyond four.
const DEEPEST: usize = 32;

/// A case as JSON. Days and moments of `datetime` become texts, a `Decimal` becomes a number with all of its digits.
///
/// # Errors
///
/// `TypeError` where something stands in it that no JSON has, `ValueError` for numbers that are none.
pub fn to_json(case: &Bound<'_, PyAny>) -> PyResult<String> {
    if !case.is_instance_of::<PyDict>() && case.cast::<PyMapping>().is_err() {
        let kind = case.get_type().qualname()?;
        return Err(PyTypeError::new_err(format!(
            "a case is a dictionary with the keys of a case in JSON, not {kind}"
        )));
    }
    let mut json = String::new();
    write(case, "case", DEEPEST, &mut json)?;
    Ok(json)
}

/// What the library publishes, as dictionaries and lists. Numbers that are not whole become `Decimal`, so that no digit is lost.
///
/// # Errors
///
/// What Python says; nothing that this module makes leads to it.
pub fn from_json<'py>(py: Python<'py>, published: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    let text = serde_json::to_string(published).map_err(|error| PyValueError::new_err(error.to_string()))?;
    let options = PyDict::new(py);
    options.set_item(intern!(py, "parse_float"), decimal(py)?)?;
    py.import(intern!(py, "json"))?.call_method(intern!(py, "loads"), (text,), Some(&options))
}

fn write(value: &Bound<'_, PyAny>, path: &str, deepest: usize, json: &mut String) -> PyResult<()> {
    let py = value.py();
    let Some(deeper) = deepest.checked_sub(1) else {
        return Err(PyValueError::new_err(format!("{path}: this lies too deep for a case")));
    };
    if value.is_none() {
        json.push_str("null");
    } else if value.is_instance_of::<PyBool>() {
        json.push_str(if value.is_truthy()? { "true" } else { "false" });
    } else if value.is_instance_of::<PyString>() {
        push_text(&value.extract::<String>()?, json)?;
    } else if value.is_instance_of::<PyInt>() {
        // Enumerations of whole numbers would say their names.
        let number = py.get_type::<PyInt>().call_method1(intern!(py, "__repr__"), (value,))?;
        json.push_str(&number.extract::<String>()?);
    } else if value.is_instance_of::<PyFloat>() || value.is_instance(decimal(py)?)? {
        json.push_str(&number(value, path)?);
    } else if value.is_instance(date(py)?)? {
        push_text(&value.call_method0(intern!(py, "isoformat"))?.extract::<String>()?, json)?;
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        json.push('[');
        for (position, item) in value.try_iter()?.enumerate() {
            if position > 0 {
                json.push(',');
            }
            write(&item?, &format!("{path}[{position}]"), deeper, json)?;
        }
        json.push(']');
    } else if let Ok(mapping) = value.cast::<PyMapping>() {
        json.push('{');
        for (position, entry) in mapping.items()?.iter().enumerate() {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
            let Ok(key) = key.extract::<String>() else {
                return Err(PyTypeError::new_err(format!("{path}: the key {} is no text", key.repr()?)));
            };
            if position > 0 {
                json.push(',');
            }
            push_text(&key, json)?;
            json.push(':');
            write(&value, &format!("{path}.{key}"), deeper, json)?;
        }
        json.push('}');
    } else if let Ok(item) = truth_or_number(value) {
        // Truth values and numbers of numpy.
        write(&item, path, deeper, json)?;
    } else {
        let kind = value.get_type().qualname()?;
        return Err(PyTypeError::new_err(format!("{path}: a case cannot hold a value of the type {kind}")));
    }
    Ok(())
}

/// A number with a point, which JSON has only where it is finite.
fn number(value: &Bound<'_, PyAny>, path: &str) -> PyResult<String> {
    let py = value.py();
    let written = if value.is_instance_of::<PyFloat>() {
        py.get_type::<PyFloat>().call_method1(intern!(py, "__repr__"), (value,))?
    } else {
        value.call_method1(intern!(py, "__format__"), ("f",))?
    };
    let written: String = written.extract()?;
    if written.bytes().any(|it| it.is_ascii_alphabetic() && it != b'e') {
        return Err(PyValueError::new_err(format!("{path}: {written} is no number")));
    }
    Ok(written)
}

/// What a scalar of another library holds.
fn truth_or_number<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let item = value.call_method0(intern!(value.py(), "item"))?;
    let plain = item.is_instance_of::<PyBool>() || item.is_instance_of::<PyInt>() || item.is_instance_of::<PyFloat>();
    if plain { Ok(item) } else { Err(PyTypeError::new_err("no scalar")) }
}

fn push_text(text: &str, json: &mut String) -> PyResult<()> {
    let quoted = serde_json::to_string(text).map_err(|error| PyValueError::new_err(error.to_string()))?;
    json.push_str(&quoted);
    Ok(())
}

fn decimal(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    TYPE.import(py, "decimal", "Decimal")
}

/// Days, and moments, which are days to Python.
fn date(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    TYPE.import(py, "datetime", "date")
}
