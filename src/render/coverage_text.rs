//! Coverage for people: a table for each text, then what is missing and what is waived.

use super::page::{Page, pad};
use crate::evidence::{Counted, Coverage, PartCoverage, Tally, TextCoverage};

/// The coverage as text.
#[must_use]
pub fn coverage_text(coverage: &Coverage, page: &Page) -> String {
    let mut text = String::new();
    for it in &coverage.texts {
        text.push_str(&table(it));
        text.push_str(&smaller(it, page));
        text.push_str(&lacking(it, page));
        text.push_str(&waived(it, page));
        text.push('\n');
    }
    let smaller = coverage.texts.iter().any(|it| it.before.is_some());
    let whole = if smaller { ", of a whole that has become smaller" } else { "" };
    text.push_str(&format!("all texts: {}{whole}\n", summed(coverage.total)));
    text
}

/// That an index has become smaller, and where figures may have been lost.
fn smaller(text: &TextCoverage, page: &Page) -> String {
    let before = text.before.iter().map(|before| format!("the index has {}; the one before it had {before}", text.has));
    let doubtful = text.doubtful.iter().map(|it| format!("line {}: {}", it.line, it.why));
    let wrapped = |it: String| page.wrap(&it, "    ", "      ");
    let before: Vec<String> = before.map(wrapped).collect();
    let doubtful: Vec<String> = doubtful.map(wrapped).collect();
    section("not the whole", &before) + &section("doubtful", &doubtful)
}

/// `412 of 412 accounted for, 409 by rules and 3 waived: 100 %`
fn summed(tally: Tally) -> String {
    let Tally { all, cited, waived, .. } = tally;
    format!("{} of {all} accounted for, {cited} by rules and {waived} waived: {}", cited + waived, percent(tally))
}

/// The share in percent, with a decimal where it is not whole.
#[must_use]
pub fn percent(tally: Tally) -> String {
    let permille = tally.permille();
    match permille % 10 {
        0 => format!("{} %", permille / 10),
        tenths => format!("{}.{tenths} %", permille / 10),
    }
}

fn table(text: &TextCoverage) -> String {
    let kinds: Vec<Counted> = Counted::ALL.into_iter().filter(|kind| tally_of(text, *kind).all > 0).collect();
    let mut rows = vec![(String::new(), kinds.iter().map(|it| it.word().to_owned()).collect(), "all".to_owned())];
    for part in &text.parts {
        let tally = |kind: &Counted| part.kinds.iter().find(|it| it.kind == *kind).map(|it| it.tally);
        let cells = kinds.iter().map(|kind| tally(kind).map(cell).unwrap_or_default()).collect();
        rows.push((named(part), cells, percent(part.total)));
    }
    rows.push(("together".to_owned(), kinds.iter().map(|it| cell(tally_of(text, *it))).collect(), percent(text.total)));
    format!("{} ({})\n{}", text.act, text.language, laid_out(&rows))
}

fn named(part: &PartCoverage) -> String {
    let name = if part.part.is_empty() { "the act itself" } else { &part.part };
    format!("{name}  {}", part.services.join(", ")).trim_end().to_owned()
}

/// Rows of a name, cells and a share, in columns.
fn laid_out(rows: &[(String, Vec<String>, String)]) -> String {
    let wide = |it: &str| it.chars().count() + 2;
    let name = rows.iter().map(|(name, ..)| wide(name)).max().unwrap_or_default();
    let column = |number: usize| rows.iter().filter_map(|(_, cells, _)| cells.get(number)).map(|it| wide(it)).max();
    let line = |(own, cells, share): &(String, Vec<String>, String)| {
        let cells = cells.iter().enumerate().map(|(number, it)| pad(it, column(number).unwrap_or_default()));
        format!("  {}{}{share}", pad(own, name), cells.collect::<String>()).trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

/// All things of a kind in a text.
#[must_use]
pub fn tally_of(text: &TextCoverage, kind: Counted) -> Tally {
    let kinds = text.parts.iter().flat_map(|it| &it.kinds).filter(|it| it.kind == kind);
    kinds.fold(Tally::default(), |sum, it| sum.plus(it.tally))
}

/// `12/12`, with those waived: `12/12 w2`
fn cell(tally: Tally) -> String {
    let waived = if tally.waived > 0 { format!(" w{}", tally.waived) } else { String::new() };
    format!("{}/{}{waived}", tally.cited + tally.waived, tally.all)
}

fn lacking(text: &TextCoverage, page: &Page) -> String {
    let lines = text.parts.iter().flat_map(|it| &it.kinds).flat_map(|it| &it.lacking);
    let lines: Vec<String> = lines
        .map(|it| {
            let line = format!("{}, line {}: {}; it would take {}", it.place, it.line, it.what, it.take);
            page.wrap(&line, "    ", "      ")
        })
        .collect();
    section("missing", &lines)
}

fn waived(text: &TextCoverage, page: &Page) -> String {
    let lines = text.parts.iter().flat_map(|it| &it.kinds).flat_map(|it| &it.waived_for);
    let lines: Vec<String> =
        lines.map(|it| page.wrap(&format!("{}: {}; {}", it.place, it.what, it.reason), "    ", "      ")).collect();
    section("waived", &lines)
}

fn section(name: &str, lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("  {name}\n{}\n", lines.join("\n")) }
}
