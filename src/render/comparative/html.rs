//! The comparative table as one HTML file: no scripts, nothing from elsewhere, readable on paper, screen and telephone.

use super::{Block, ComparativeTable, Line, Row, Section, Weight};
use crate::compare::{Gain, Tally};
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

const STYLE: &str = include_str!("table.css");

/// The table as an HTML page.
#[must_use]
pub fn html(table: &ComparativeTable) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="reglament";
                title { (table.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (table.title) }
                    @for line in &table.preface { p { (line) } }
                }
                main {
                    (summary(table))
                    @for (number, section) in table.sections.iter().enumerate() {
                        (service(section, number, table))
                    }
                }
            }
        }
    };
    page.into_string() + "\n"
}

fn summary(table: &ComparativeTable) -> Markup {
    let counts = |it: Tally| {
        markup! {
            td.number { (it.better) } td.number { (it.worse) } td.number { (it.depends) } td.number { (it.neutral) }
            td.number { (it.lighter) } td.number { (it.heavier) }
        }
    };
    markup! {
        table.summary {
            caption { "Changes by their effect" }
            thead {
                tr {
                    th rowspan="2" scope="col" { "Service" }
                    th colspan="4" scope="colgroup" { "For the applicant" }
                    th colspan="2" scope="colgroup" { "For the provider" }
                }
                tr {
                    th scope="col" { "better" } th scope="col" { "worse" } th scope="col" { "depends" }
                    th scope="col" { "neutral" } th scope="col" { "lighter" } th scope="col" { "heavier" }
                }
            }
            tbody {
                @for (number, section) in table.sections.iter().enumerate() {
                    tr {
                        th scope="row" { a href={ "#service-" (number + 1) } { (section.title) } }
                        (counts(section.tally))
                    }
                }
            }
            tfoot { tr { th scope="row" { "All" } (counts(table.tally())) } }
        }
    }
}

fn service(section: &Section, number: usize, table: &ComparativeTable) -> Markup {
    markup! {
        section id={ "service-" (number + 1) } {
            h2 { (section.title) }
            @if section.name != section.title { p.name { code { (section.name) } } }
            @for line in &section.lines { p { (line) } }
            @for block in &section.blocks { (rows(block, table)) }
        }
    }
}

fn rows(block: &Block, table: &ComparativeTable) -> Markup {
    let columns = &table.columns;
    markup! {
        table.changes {
            caption { (block.heading) }
            colgroup { @for share in &table.widths { col style={ "width:" (share) "%" }; } }
            thead { tr { @for column in columns { th scope="col" { (column) } } } }
            tbody { @for it in &block.rows { (row(it, columns)) } }
        }
    }
}

fn row(row: &Row, columns: &[String]) -> Markup {
    let cells = || row.cells.iter().zip(columns);
    markup! {
        tr class=[row.gain.map(Gain::word)] {
            @for (lines, column) in cells().take(1) { th scope="row" data-column=(column) { (cell(lines)) } }
            @for (lines, column) in cells().skip(1) { td data-column=(column) { (cell(lines)) } }
        }
    }
}

fn cell(lines: &[Line]) -> Markup {
    markup! {
        @for line in lines {
            @match line.weight {
                Weight::Strong => { p.strong { (line.text) } }
                Weight::Plain => { p { (line.text) } }
                Weight::Small => { p.small { (line.text) } }
            }
        }
    }
}
