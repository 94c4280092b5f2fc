//! The report of what is wrong with a law as text for people.

use super::FlawReport;

/// The report as text.
#[must_use]
pub fn text(report: &FlawReport) -> String {
    let page = report.page;
    let mut out = String::new();
    let mut put = |text: &str, first: usize, rest: usize| {
        out.push_str(&(page.wrap(text, &" ".repeat(first), &" ".repeat(rest)) + "\n"));
    };
    put(&report.title, 0, 2);
    report.summary.iter().for_each(|it| put(it, 2, 4));
    for section in &report.sections {
        put("", 0, 0);
        put(&section.heading, 0, 2);
        for entry in &section.entries {
            put("", 0, 0);
            put(&entry.head, 2, 4);
            put(&entry.message, 4, 4);
            entry.lines.iter().for_each(|it| put(it, 4, 6));
        }
    }
    put("", 0, 0);
    put(&report.how.0, 0, 2);
    report.how.1.iter().for_each(|it| put(it, 2, 4));
    for it in &report.remarks {
        put("", 0, 0);
        put(it, 0, 2);
    }
    out
}
