//! A page of HTML that needs no other file: the same frame around every report.

use crate::syntax::tree::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The page as text, which ends with a line feed; `style` is CSS.
#[must_use]
pub fn html_page(language: Language, title: &str, style: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="reglament";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    page.into_string() + "\n"
}
