//! Coverage as one page of HTML that needs no other file.

use super::coverage_text::{percent, tally_of};
use crate::evidence::{Counted, Coverage, PartCoverage, Tally, TextCoverage};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// How the page looks, on screens of either colour and on paper.
const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.sum { font-weight: 600; }
.missing { color: light-dark(#a4161a, #ff8b8b); font-weight: 600; }
li { margin: .25rem 0; }
";

/// The coverage as a page.
#[must_use]
pub fn coverage_html(coverage: &Coverage) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Coverage of the official texts" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "Coverage of the official texts" }
                p { (summed(coverage.total)) }
                @for text in &coverage.texts { (section(text)) }
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

fn summed(tally: Tally) -> String {
    let Tally { all, cited, waived, missing } = tally;
    format!("{all} counted: {cited} carried by rules, {waived} waived, {missing} missing ({}).", percent(tally))
}

fn section(text: &TextCoverage) -> Markup {
    let kinds: Vec<Counted> = Counted::ALL.into_iter().filter(|kind| tally_of(text, *kind).all > 0).collect();
    html! {
        section {
            h2 { (text.act) " (" (text.language) ")" }
            table {
                thead {
                    tr {
                        th { "Part" } th { "Services" }
                        @for kind in &kinds { th { (kind.word()) } }
                        th { "all" }
                    }
                }
                tbody {
                    @for part in &text.parts { (row(part, &kinds)) }
                    tr.sum {
                        td { "Together" } td {}
                        @for kind in &kinds { (cell(tally_of(text, *kind))) }
                        td.number { (percent(text.total)) }
                    }
                }
            }
            (smaller(text))
            (lacking(text))
            (waived(text))
        }
    }
}

fn row(part: &PartCoverage, kinds: &[Counted]) -> Markup {
    let tally = |kind: &Counted| part.kinds.iter().find(|it| it.kind == *kind).map(|it| it.tally).unwrap_or_default();
    html! {
        tr {
            td { @if part.part.is_empty() { "the act itself" } @else { (part.part) } }
            td { (part.services.join(", ")) }
            @for kind in kinds { (cell(tally(kind))) }
            td.number { (percent(part.total)) }
        }
    }
}

fn cell(tally: Tally) -> Markup {
    html! {
        td.number {
            @if tally.all > 0 {
                span.missing[tally.missing > 0] { (tally.cited + tally.waived) "/" (tally.all) }
                @if tally.waived > 0 { " (" (tally.waived) " waived)" }
            }
        }
    }
}

fn smaller(text: &TextCoverage) -> Markup {
    html! {
        @if let Some(before) = text.before {
            p { span.missing { "Not the whole: " } "the index has " (text.has) "; the one before it had " (before) "." }
        }
        @if !text.doubtful.is_empty() {
            h3 { "Doubtful" }
            ul { @for it in &text.doubtful { li { "line " (it.line) ": " (it.why) } } }
        }
    }
}

fn lacking(text: &TextCoverage) -> Markup {
    let items: Vec<_> = text.parts.iter().flat_map(|it| &it.kinds).flat_map(|it| &it.lacking).collect();
    html! {
        @if !items.is_empty() {
            h3 { "Missing" }
            ul {
                @for it in items {
                    li { span.missing { (it.place) } ", line " (it.line) ": " (it.what) "; it would take " (it.take) }
                }
            }
        }
    }
}

fn waived(text: &TextCoverage) -> Markup {
    let items: Vec<_> = text.parts.iter().flat_map(|it| &it.kinds).flat_map(|it| &it.waived_for).collect();
    html! {
        @if !items.is_empty() {
            h3 { "Waived" }
            ul { @for it in items { li { (it.place) ": " (it.what) "; " (it.reason) } } }
        }
    }
}
