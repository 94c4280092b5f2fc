//! The report of what is wrong with a law as Markdown.

use super::{FlawReport, line};
use std::fmt::Write as _;

/// Signs that Markdown gives a meaning in the middle of a line.
const SIGNS: [char; 8] = ['\\', '*', '_', '[', ']', '<', '>', '|'];

/// The report as Markdown.
#[must_use]
pub fn markdown(report: &FlawReport) -> String {
    let mut out = format!("# {}\n\n", plain(&report.title));
    // Writing to a string cannot fail.
    report.summary.iter().for_each(|it| _ = write!(out, "{}\n\n", plain(it)));
    for section in &report.sections {
        let _ = write!(out, "## {}\n\n", plain(&section.heading));
        for entry in &section.entries {
            let _ = write!(out, "### {}\n\n{}\n\n", plain(&entry.head), plain(&entry.message));
            entry.lines.iter().for_each(|it| _ = writeln!(out, "- {}", plain(it)));
            out.push('\n');
        }
    }
    let _ = write!(out, "## {}\n\n", plain(&report.how.0));
    report.how.1.iter().chain(&report.remarks).for_each(|it| _ = write!(out, "{}\n\n", plain(it)));
    format!("{}\n", out.trim_end())
}

/// A line in which ids in backticks stay in them, and no other sign is taken for a mark.
fn plain(text: &str) -> String {
    let text = line(text).replace('\n', " ");
    let parts = text.split('`').enumerate().map(|(at, part)| {
        let mut out = String::with_capacity(part.len());
        for sign in part.chars() {
            if at % 2 == 0 && SIGNS.contains(&sign) {
                out.push('\\');
            }
            out.push(sign);
        }
        out
    });
    parts.collect::<Vec<_>>().join("`")
}
