//! The comparative table as one HTML file: no scripts, nothing from elsewhere, readable on paper, screen and telephone.

use super::{Block, ComparativeTable, Line, Row, Section, Weight, marks, unmarked};
use crate::compare::{Gain, Load, Tally};
use crate::localisation::Localizer;
use crate::message;
use crate::render::html_page::html_page;
use maud::{Markup, html as markup};

const STYLE: &str = include_str!("table.css");

/// The table as an HTML page.
#[must_use]
pub fn html(table: &ComparativeTable) -> String {
    let body = markup! {
        header {
            h1 { (marked(&table.title)) }
            @for line in &table.preface { p { (marked(line)) } }
        }
        main {
            @for it in &table.summary {
                h2 { (marked(&it.title)) }
                ul { @for line in &it.lines { li { (marked(line)) } } }
            }
            (summary(table))
            @for (number, section) in table.sections.iter().enumerate() {
                (service(section, number, table))
            }
        }
        @if !table.remarks.is_empty() { footer { @for line in &table.remarks { p { (marked(line)) } } } }
    };
    html_page(table.language, &unmarked(&table.title), STYLE, &body)
}

fn summary(table: &ComparativeTable) -> Markup {
    let words = Localizer::without_titles(table.language);
    let counts = |it: Tally| {
        markup! {
            td.number { (it.better) } td.number { (it.worse) } td.number { (it.depends) } td.number { (it.neutral) }
            td.number { (it.lighter) } td.number { (it.heavier) }
        }
    };
    markup! {
        table.summary {
            caption { (words.say(message!("diff-by-effect"))) }
            thead {
                tr {
                    th rowspan="2" scope="col" { (words.say(message!("diff-service"))) }
                    th colspan="4" scope="colgroup" { (words.say(message!("diff-applicant"))) }
                    th colspan="2" scope="colgroup" { (words.say(message!("diff-provider"))) }
                }
                tr {
                    @for gain in Gain::ALL { th scope="col" { (words.say(message!("diff-gain", gain: choice(gain.word())))) } }
                    @for load in [Load::Lighter, Load::Heavier] {
                        th scope="col" { (words.say(message!("diff-load", load: choice(load.word())))) }
                    }
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
            tfoot { tr { th scope="row" { (words.say(message!("diff-all"))) } (counts(table.all)) } }
        }
    }
}

fn service(section: &Section, number: usize, table: &ComparativeTable) -> Markup {
    markup! {
        section id={ "service-" (number + 1) } {
            h2 { (section.title) }
            @if section.name != section.title { p.name { code { (section.name) } } }
            @for line in &section.lines { p { (marked(line)) } }
            @for block in &section.blocks { (rows(block, table)) }
        }
    }
}

fn rows(block: &Block, table: &ComparativeTable) -> Markup {
    let columns = &table.columns;
    markup! {
        table.changes {
            caption { (marked(&block.heading)) }
            colgroup { @for share in &table.widths { col style={ "width:" (share) "%" }; } }
            thead { tr { @for column in columns { th scope="col" { (marked(column)) } } } }
            tbody { @for it in &block.rows { (row(it, columns)) } }
        }
    }
}

fn row(row: &Row, columns: &[String]) -> Markup {
    let cells = || row.cells.iter().zip(columns);
    markup! {
        tr class=[row.gain.map(Gain::word)] {
            @for (lines, column) in cells().take(1) { th scope="row" data-column=(unmarked(column)) { (cell(lines)) } }
            @for (lines, column) in cells().skip(1) { td data-column=(unmarked(column)) { (cell(lines)) } }
        }
    }
}

fn cell(lines: &[Line]) -> Markup {
    markup! {
        @for line in lines {
            @match line.weight {
                Weight::Strong => { p.strong { (marked(&line.text)) } }
                Weight::Plain => { p { (marked(&line.text)) } }
                Weight::Quoted => {
                    p.quoted {
                        @for (place, (piece, differs)) in line.pieces.iter().enumerate() {
                            @if place > 0 { " " }
                            @if *differs { mark { (piece) } } @else { (piece) }
                        }
                    }
                }
                Weight::Small => { p.small { (marked(&line.text)) } }
            }
        }
    }
}

/// A line in which what stands in backticks is an id.
fn marked(text: &str) -> Markup {
    markup! {
        @for (part, is_id) in marks(text) {
            @if is_id { code { (part) } } @else { (part) }
        }
    }
}
