//! Findings for code hosts and editors, as SARIF 2.1.0 (OASIS standard of 2020-03-27).

use super::finding_words::about;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use crate::span::{Sources, Span};
use crate::syntax::tree::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The log of one run of the checks.
#[must_use]
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources, words: &Localizer<'_>) -> Value {
    let codes: BTreeSet<&str> = diagnostics.iter().map(|it| it.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = diagnostics.iter().map(|it| result(it, sources, words)).collect();
    let mut log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "reglament", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    // Without a language it is English.
    if let (Some(run), false) =
        (log.pointer_mut("/runs/0").and_then(Value::as_object_mut), words.language() == Language::En)
    {
        run.insert("language".to_owned(), json!(words.language().to_string()));
    }
    log
}

fn result(diagnostic: &Diagnostic, sources: &Sources, words: &Localizer<'_>) -> Value {
    let words = &about(diagnostic, sources, words);
    let level = match diagnostic.severity {
        Severity::Advice => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let text = match &diagnostic.help {
        // A whole sentence is followed by another one.
        Some(help) if said(&diagnostic.message, words).ends_with('.') => {
            let (first, then) = (&diagnostic.message, help);
            said(message!("finding-sentence-with-help", message: message(first), help: message(then)), words)
        }
        Some(help) => {
            said(message!("finding-with-help", message: message(&diagnostic.message), help: message(help)), words)
        }
        None => said(&diagnostic.message, words),
    };
    let mut result = json!({
        "ruleId": diagnostic.code,
        "level": level,
        "message": { "text": text },
        "locations": diagnostic.labels.iter().take(1).map(|it| location(it, None, sources, words)).collect::<Vec<_>>(),
    });
    let related = diagnostic.labels.iter().skip(1).enumerate();
    let related: Vec<Value> = related.map(|(number, it)| location(it, Some(number), sources, words)).collect();
    if let (false, Some(object)) = (related.is_empty(), result.as_object_mut()) {
        object.insert("relatedLocations".to_owned(), Value::Array(related));
    }
    result
}

fn location(label: &Label, number: Option<usize>, sources: &Sources, words: &Localizer<'_>) -> Value {
    let span = label.span;
    let start = sources.line_column(span);
    let end = sources.line_column(Span { start: span.end, ..span });
    let name = sources.file(span.file).map_or("", |file| file.name.as_str());
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(name) },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    });
    if let Some(object) = location.as_object_mut() {
        if let Some(number) = number {
            object.insert("id".to_owned(), json!(number));
        }
        object.insert("message".to_owned(), json!({ "text": said(&label.message, words) }));
    }
    location
}

fn said(message: impl Into<Message>, words: &Localizer<'_>) -> String {
    plain(&words.say(message))
}

/// A path as a relative or absolute URI reference, percent-encoded as RFC 3986 asks.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    if path.starts_with('/') {
        out.push_str("file://");
    }
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
