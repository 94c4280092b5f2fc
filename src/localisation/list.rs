//! Several things in a row, and things in quotation marks.

use super::localizer::words;
use crate::message;
use crate::syntax::tree::Language;

/// Things in a row: `a, b and c`. The form is an attribute of `value-list`: `or`, or `comma`, `semicolon`, `space`, `arrow`, `each-and` or
/// `each-or` all through.
pub(super) fn joined(parts: &[String], form: Option<&str>, language: Language) -> Option<String> {
    let Some((last, rest)) = parts.split_last() else { return Some(String::new()) };
    let Some((first, middle)) = rest.split_first() else { return Some(last.clone()) };
    let join = |before: String, after: &String, form| {
        words(&message!("value-list", before: text(before), after: text(after)), form, language)
    };
    let between =
        form.filter(|it| ["semicolon", "space", "arrow"].contains(it) || it.starts_with("each-")).or(Some("comma"));
    let before = middle.iter().try_fold(first.clone(), |before, after| join(before, after, between))?;
    join(before, last, form)
}

/// A text in the quotation marks of the language; those inside it become those for inside.
pub(super) fn quoted(text: &str, language: Language) -> String {
    match language {
        Language::En => format!("“{}”", text.replace('“', "‘").replace('”', "’")),
        Language::Ru | Language::Kk => format!("«{}»", text.replace('«', "„").replace('»', "“")),
    }
}
