//! The comparative table for a terminal: cell under cell, since five columns have no room beside each other.

use super::{ComparativeTable, Line, Row, Weight, unmarked};
use crate::render::page::Page;
use std::fmt::Write;

/// The table as text.
#[must_use]
pub fn text(table: &ComparativeTable, page: &Page) -> String {
    let mut out = format!("{}\n", unmarked(&table.title));
    let wrapped = |line: &str, indent: usize| wrapped(line, indent, page);
    for line in &table.preface {
        out.push_str(&wrapped(&unmarked(line), 0));
    }
    for it in &table.summary {
        let _ = writeln!(out, "\n{}", unmarked(&it.title));
        it.lines.iter().for_each(|line| out.push_str(&wrapped(&unmarked(line), 2)));
    }
    for section in &table.sections {
        let _ = writeln!(out, "\n{}", section.title);
        if section.name != section.title {
            out.push_str(&wrapped(&section.name, 2));
        }
        section.lines.iter().for_each(|line| out.push_str(&wrapped(&unmarked(line), 2)));
        for block in &section.blocks {
            let _ = writeln!(out, "\n  {}", unmarked(&block.heading));
            for it in &block.rows {
                out.push_str(&row(it, &table.columns, page));
            }
        }
    }
    for line in &table.remarks {
        let _ = write!(out, "\n{}", wrapped(&unmarked(line), 0));
    }
    out
}

fn row(row: &Row, columns: &[String], page: &Page) -> String {
    let mut out = String::new();
    for (place, (lines, column)) in row.cells.iter().zip(columns).enumerate() {
        let column = unmarked(column);
        if place == 0 {
            let number: Vec<String> = lines.iter().map(shown).collect();
            let _ = writeln!(out, "\n    {column} {}", number.join(" "));
            continue;
        }
        let _ = writeln!(out, "      {column}:");
        lines.iter().for_each(|line| out.push_str(&wrapped(&shown(line), 8, page)));
    }
    out
}

/// A line in which words that only one side has stand between signs.
fn shown(line: &Line) -> String {
    match line.weight {
        Weight::Quoted => {
            let piece = |(text, differs): &(String, bool)| if *differs { format!("[{text}]") } else { text.clone() };
            line.pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
        }
        _ => unmarked(&line.text),
    }
}

fn wrapped(line: &str, indent: usize, page: &Page) -> String {
    let margin = " ".repeat(indent);
    page.wrap(line, &margin, &margin) + "\n"
}
