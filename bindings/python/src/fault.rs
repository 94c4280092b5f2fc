//! What went wrong, as exceptions of Python.

use ::reglament::columnar::TableFault;
use ::reglament::diagnostic::Diagnostic;
use ::reglament::localisation::Localizer;
use ::reglament::span::Sources;
use ::reglament::{Rejected, Severity};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

pyo3::create_exception!(
    reglament,
    ReglamentError,
    PyValueError,
    "Rule files that make no law, or cases that cannot be run. The text tells every finding, `findings` has them one by one."
);

/// The exception of what a law was rejected for, or cases.
pub fn rejected(py: Python<'_>, rejected: &Rejected, words: &Localizer<'_>) -> PyErr {
    let errors: Vec<&Diagnostic> = rejected.findings.iter().filter(|it| it.severity == Severity::Error).collect();
    exception(py, &errors, Some(&rejected.sources), words)
}

/// The exception of a table whose columns are not those of cases.
pub fn of_table(py: Python<'_>, fault: &TableFault, words: &Localizer<'_>) -> PyErr {
    let findings = fault.findings();
    exception(py, &findings.iter().collect::<Vec<_>>(), None, words)
}

/// The same in one text, for consumers of streams, which know nothing else.
pub fn text_of_table(fault: &TableFault, words: &Localizer<'_>) -> String {
    let lines: Vec<String> = fault.findings().iter().map(|it| line(it, None, words)).collect();
    lines.join("\n")
}

/// Findings as Python has them.
pub fn as_list<'py, 'd>(
    py: Python<'py>,
    findings: impl IntoIterator<Item = &'d Diagnostic>,
    sources: Option<&Sources>,
    words: &Localizer<'_>,
) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for finding in findings {
        let (file, line, column) = match place(finding, sources) {
            Some((file, line, column)) => (Some(file), Some(line), Some(column)),
            None => (None, None, None),
        };
        let entry = PyDict::new(py);
        entry.set_item("code", finding.code)?;
        entry.set_item("severity", severity(finding.severity))?;
        entry.set_item("message", words.sentence(finding.message.clone()))?;
        entry.set_item("help", finding.help.clone().map(|it| words.sentence(it)))?;
        entry.set_item("file", file)?;
        entry.set_item("line", line)?;
        entry.set_item("column", column)?;
        list.append(entry)?;
    }
    Ok(list)
}

fn exception(py: Python<'_>, findings: &[&Diagnostic], sources: Option<&Sources>, words: &Localizer<'_>) -> PyErr {
    let lines: Vec<String> = findings.iter().map(|it| line(it, sources, words)).collect();
    let error = ReglamentError::new_err(lines.join("\n"));
    let list = as_list(py, findings.iter().copied(), sources, words);
    match list.and_then(|it| error.value(py).setattr("findings", it)) {
        Ok(()) => error,
        Err(other) => other,
    }
}

/// A finding in one line, and what helps in the next.
fn line(finding: &Diagnostic, sources: Option<&Sources>, words: &Localizer<'_>) -> String {
    let place = place(finding, sources).map(|(file, line, column)| format!("{file}:{line}:{column}: "));
    let help = finding.help.clone().map(|it| format!("\n  {}", words.sentence(it)));
    let said = words.sentence(finding.message.clone());
    format!("{}{}: {said}{}", place.unwrap_or_default(), finding.code, help.unwrap_or_default())
}

/// File, line and column, both from 1.
fn place<'s>(finding: &Diagnostic, sources: Option<&'s Sources>) -> Option<(&'s str, usize, usize)> {
    let (label, sources) = (finding.labels.first()?, sources?);
    let at = sources.line_column(label.span);
    Some((sources.file(label.span.file)?.name.as_str(), at.line, at.column))
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}
