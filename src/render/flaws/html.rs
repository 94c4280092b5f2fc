//! The report of what is wrong with a law as one page of HTML that needs no other file.

use super::{FlawReport, line};
use crate::render::html_page::html_page;
use maud::{Markup, html};

/// How the page looks, on screens of either colour and on paper.
const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
article { border-left: .3rem solid color-mix(in srgb, currentColor 30%, transparent); margin: 1.5rem 0; padding-left: 1rem; break-inside: avoid; }
article.impossible, article.conflict { border-color: light-dark(#a4161a, #ff8b8b); }
article.tight { border-color: light-dark(#b26a00, #ffc266); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
code { overflow-wrap: anywhere; }
ul { padding-left: 1.2rem; }
nav { font-size: .9rem; border-block: 1px solid color-mix(in srgb, currentColor 30%, transparent); margin: 1.5rem 0; }
@media print { nav { display: none; } section { break-inside: auto; } h2 { break-after: avoid; } }
";

/// The report as a page.
#[must_use]
pub fn html(report: &FlawReport) -> String {
    let body = html! {
        h1 { (shown(&report.title)) }
        @for it in &report.summary { p { (shown(it)) } }
        nav {
            ul {
                @for (at, section) in report.sections.iter().enumerate() {
                    li {
                        a href=(format!("#s{at}")) { (shown(&section.heading)) }
                        " – " (section.entries.len())
                    }
                }
                li { a href="#how" { (shown(&report.how.0)) } }
            }
        }
        @for (at, section) in report.sections.iter().enumerate() {
            section id=(format!("s{at}")) {
                h2 { (shown(&section.heading)) }
                @for entry in &section.entries {
                    article class=(entry.severity.word()) {
                        h3 { (shown(&entry.head)) }
                        p { (shown(&entry.message)) }
                        ul { @for it in &entry.lines { li { (shown(it)) } } }
                    }
                }
            }
        }
        section id="how" {
            h2 { (shown(&report.how.0)) }
            @for it in &report.how.1 { p { (shown(it)) } }
        }
        @for it in &report.remarks { p { small { (shown(it)) } } }
    };
    let title = line(&report.title).replace('`', "");
    html_page(report.page.language, &title, STYLE, &body)
}

/// A line with what stands in backticks as code.
fn shown(text: &str) -> Markup {
    let text = line(text);
    html! {
        @for (at, part) in text.split('`').enumerate() {
            @if at % 2 == 0 { (part) } @else { code { (part) } }
        }
    }
}
