//! Coverage as one page of HTML that needs no other file.

use super::coverage_text::{all_waived, missing, named, number, part, percent, smaller, tally_of, waived};
use super::html_page::html_page;
use crate::evidence::{Counted, Coverage, Lacking, PartCoverage, Tally, TextCoverage};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use maud::{Markup, html};

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
pub fn coverage_html(coverage: &Coverage, words: &Localizer<'_>) -> String {
    let writer = Writer { words };
    let title = writer.say(message!("coverage-title"));
    let body = html! {
        h1 { (title) }
        p { (writer.summed(coverage.total)) }
        @for text in &coverage.texts { (writer.section(text)) }
    };
    html_page(words.language(), &title, STYLE, &body)
}

struct Writer<'a> {
    words: &'a Localizer<'a>,
}

impl Writer<'_> {
    fn say(&self, message: impl Into<Message>) -> String {
        plain(&self.words.say(message))
    }

    fn summed(&self, tally: Tally) -> String {
        self.say(message!(
            "coverage-summed-on-page",
            all: count(number(tally.all)),
            cited: count(number(tally.cited)),
            waived: count(number(tally.waived)),
            missing: count(number(tally.missing)),
            share: message(percent(tally)),
        ))
    }

    fn section(&self, text: &TextCoverage) -> Markup {
        let kinds: Vec<Counted> = Counted::ALL.into_iter().filter(|kind| tally_of(text, *kind).all > 0).collect();
        html! {
            section {
                h2 { (self.say(named(text))) }
                table {
                    thead {
                        tr {
                            th { (self.say(message!("coverage-column-part"))) }
                            th { (self.say(message!("coverage-column-services"))) }
                            @for kind in &kinds { th { (self.say(kind)) } }
                            th { (self.say(message!("coverage-all"))) }
                        }
                    }
                    tbody {
                        @for part in &text.parts { (self.row(part, &kinds)) }
                        tr.sum {
                            td { (self.say(message!("coverage-row-together"))) } td {}
                            @for kind in &kinds { (self.cell(tally_of(text, *kind))) }
                            td.number { (self.say(percent(text.total))) }
                        }
                    }
                }
                (self.smaller(text))
                (self.lacking(text))
                (self.waived(text))
            }
        }
    }

    fn row(&self, it: &PartCoverage, kinds: &[Counted]) -> Markup {
        let tally = |kind: &Counted| it.kinds.iter().find(|it| it.kind == *kind).map(|it| it.tally).unwrap_or_default();
        html! {
            tr {
                td { (self.say(part(&it.part))) }
                td { (it.services.join(", ")) }
                @for kind in kinds { (self.cell(tally(kind))) }
                td.number { (self.say(percent(it.total))) }
            }
        }
    }

    fn cell(&self, tally: Tally) -> Markup {
        html! {
            td.number {
                @if tally.all > 0 {
                    span.missing[tally.missing > 0] { (tally.cited + tally.waived) "/" (tally.all) }
                    @if tally.waived > 0 {
                        " (" (self.say(message!("coverage-cell-waived", count: count(number(tally.waived))))) ")"
                    }
                }
            }
        }
    }

    fn smaller(&self, text: &TextCoverage) -> Markup {
        html! {
            @if text.before.is_some() {
                p {
                    span.missing { (self.say(message!("coverage-heading-not-whole"))) ": " }
                    (self.say(smaller(text))) "."
                }
            }
            @if !text.doubtful.is_empty() {
                h3 { (self.say(message!("coverage-heading-doubtful"))) }
                ul { @for it in &text.doubtful { li { (self.say(it)) } } }
            }
        }
    }

    fn lacking(&self, text: &TextCoverage) -> Markup {
        let items: Vec<&Lacking> = missing(text).collect();
        html! {
            @if !items.is_empty() {
                h3 { (self.say(message!("coverage-heading-missing"))) }
                ul {
                    @for it in items {
                        li {
                            span.missing { (self.say(part(&it.place))) }
                            (self.say(message!(
                                "coverage-lacking-rest",
                                line: id(it.line.to_string()),
                                what: message(&it.what),
                                take: message(&it.take),
                            )))
                        }
                    }
                }
            }
        }
    }

    fn waived(&self, text: &TextCoverage) -> Markup {
        let items: Vec<Message> = all_waived(text).map(|it| waived(it, self.words.language())).collect();
        html! {
            @if !items.is_empty() {
                h3 { (self.say(message!("coverage-heading-waived"))) }
                ul { @for it in items { li { (self.say(it)) } } }
            }
        }
    }
}
