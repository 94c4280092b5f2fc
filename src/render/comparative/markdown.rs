//! The comparative table as Markdown with pipe tables.

use super::{ComparativeTable, Line, Row, Weight, marks};

/// Signs that Markdown gives a meaning, in the text of cells and headings.
const SIGNS: [char; 10] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '#'];

/// The table as Markdown.
#[must_use]
pub fn markdown(table: &ComparativeTable) -> String {
    let mut out = format!("# {}\n\n", plain(&table.title));
    for line in &table.preface {
        out.push_str(&format!("{}\n\n", plain(line)));
    }
    let heads: Vec<String> = table.summary_columns().iter().map(|it| plain(it)).collect();
    out.push_str(&format!("| {} |\n|---|---:|---:|---:|---:|\n", heads.join(" | ")));
    for section in &table.sections {
        let it = section.tally;
        let counts = format!("{} | {} | {} | {}", it.better, it.worse, it.depends, it.neutral);
        out.push_str(&format!("| {} | {counts} |\n", plain(&section.name)));
    }
    for it in &table.summary {
        out.push_str(&format!("\n### {}\n\n", plain(&it.title)));
        it.lines.iter().for_each(|line| out.push_str(&format!("- {}\n", plain(line))));
    }
    for section in &table.sections {
        out.push_str(&format!("\n## {}\n\n", plain(&section.title)));
        let name = if section.name == section.title { Vec::new() } else { vec![section.name.clone()] };
        for line in name.iter().chain(&section.lines) {
            out.push_str(&format!("{}\n\n", plain(line)));
        }
        for block in &section.blocks {
            out.push_str(&format!("### {}\n\n", plain(&block.heading)));
            out.push_str(&format!(
                "| {} |\n",
                table.columns.iter().map(|it| plain(it)).collect::<Vec<_>>().join(" | ")
            ));
            out.push_str(&format!("|{}\n", "---|".repeat(table.columns.len())));
            block.rows.iter().for_each(|it| out.push_str(&row(it)));
            out.push('\n');
        }
    }
    for line in &table.remarks {
        out.push_str(&format!("\n{}\n", plain(line)));
    }
    format!("{}\n", out.trim_end())
}

fn row(row: &Row) -> String {
    let cells: Vec<String> = row.cells.iter().map(|it| cell(it)).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn cell(lines: &[Line]) -> String {
    let line = |it: &Line| match it.weight {
        Weight::Strong => format!("**{}**", plain(&it.text)),
        Weight::Plain => plain(&it.text),
        Weight::Quoted => {
            let piece = |(text, differs): &(String, bool)| {
                if *differs { format!("**{}**", escaped(text)) } else { escaped(text) }
            };
            it.pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
        }
        Weight::Small => format!("<sub>{}</sub>", plain(&it.text)),
    };
    lines.iter().map(line).collect::<Vec<_>>().join("<br>")
}

/// A line in which ids in backticks stay in them, and no other sign is taken for a mark.
fn plain(text: &str) -> String {
    marks(text).into_iter().map(|(piece, is_id)| if is_id { code(piece) } else { escaped(piece) }).collect()
}

/// An id as code, in which the sign between cells alone has a meaning.
fn code(id: &str) -> String {
    format!("`{}`", id.replace('|', "\\|").replace('\n', " "))
}

/// Text of which no sign is taken for a mark, on one line. What cannot be seen is written out where the page leaves the program.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if SIGNS.contains(&letter) {
            out.push('\\');
        }
        out.push(if letter == '\n' { ' ' } else { letter });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_keep_their_own_meaning() {
        assert_eq!(plain("fee_unpaid | <b>*x*</b>\n"), "fee\\_unpaid \\| \\<b\\>\\*x\\*\\</b\\> ");
        assert_eq!(plain("the act `a_b|c` | x` "), "the act \\`a\\_b\\|c\\` \\| x\\` ");
        assert_eq!(plain("the act `a_b|c` | x"), "the act `a_b\\|c` \\| x");
    }
}
