//! What a table looks like before it is read: whether it is one at all, and why not.
//!
//! Programs that write tables part the columns in their own way, people write names in capitals and put remarks above
//! them. Each of these makes every line of a table look wrong. Here the one cause is found, so that it is told once.

use super::CalendarError;
use csv::StringRecord;

/// Signs that part columns where commas should.
const SEPARATORS: [char; 3] = [';', '\t', '|'];

/// What parts the lines of a table that is no plain text any more.
const LINE_SIGNS: [char; 5] = ['\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'];

/// Why a text is no table with these columns, by its first lines; none where it may be one.
pub(super) fn cause(text: &str, columns: &[&'static str]) -> Option<CalendarError> {
    let (line, first) = lines(text).find(|(_, it)| !it.trim().is_empty())?;
    if is_comment(first) {
        return Some(CalendarError::Comment { line });
    }
    if text.contains(LINE_SIGNS) {
        let at = lines(text).find(|(_, it)| it.contains(LINE_SIGNS)).map_or(line, |it| it.0);
        return Some(CalendarError::LineSign { line: at });
    }
    let named = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<String> = cells.map(|it| bare(it).to_lowercase()).collect();
        columns.iter().filter(|it| cells.iter().any(|cell| cell == *it)).count()
    };
    let parted = SEPARATORS.into_iter().find(|sign| !first.contains(',') && named(&mut first.split(*sign)) > 1);
    parted.map(|sign| CalendarError::Separator { line, sign })
}

/// What is wrong with the header; none where each column is named in it once, and each of `more` at most once.
pub(super) fn header_fault(
    line: usize,
    header: &StringRecord,
    columns: &[&'static str],
    more: &[&'static str],
) -> Option<CalendarError> {
    let is_named = |column: &&'static str| header.iter().any(|cell| cell == *column);
    let lacking: Vec<&'static str> = columns.iter().filter(|it| !is_named(it)).copied().collect();
    if lacking.is_empty() {
        let twice = |column: &&&'static str| header.iter().filter(|cell| cell == *column).count() > 1;
        return columns.iter().chain(more).find(twice).map(|column| CalendarError::RepeatedColumn { column });
    }
    let close = |column: &&'static str| header.iter().find(|cell| bare(cell).eq_ignore_ascii_case(column));
    let wrong: Vec<String> = lacking.iter().filter_map(close).map(str::to_owned).collect();
    if wrong.len() == lacking.len() {
        return Some(CalendarError::ColumnNames { line, found: wrong, columns: lacking });
    }
    let names_any = columns.iter().any(|it| close(it).is_some());
    Some(if names_any {
        CalendarError::MissingColumns { columns: lacking }
    } else {
        CalendarError::NoHeader { line, columns: columns.to_vec() }
    })
}

/// Whether a line is a remark.
pub(super) fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with(['#', '%']) || line.trim_start().starts_with("//")
}

/// A name without quotation marks, spaces and characters that nobody sees.
fn bare(cell: &str) -> String {
    cell.chars().filter(|it| it.is_alphanumeric() || *it == '_').collect()
}

/// The lines with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('\n').flat_map(|it| it.trim_end_matches('\r').split('\r')).enumerate().map(|(at, it)| (at + 1, it))
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 2] = ["date", "kind"];

    #[test]
    fn the_one_cause_is_named() {
        let cause = |text: &str| cause(text, &COLUMNS);
        assert_eq!(cause("date,kind\n"), None);
        assert_eq!(cause("date;kind\n"), Some(CalendarError::Separator { line: 1, sign: ';' }));
        assert_eq!(cause("\n\"Date\"\t\"Kind\"\n"), Some(CalendarError::Separator { line: 2, sign: '\t' }));
        assert_eq!(cause("# holidays\r\ndate,kind\n"), Some(CalendarError::Comment { line: 1 }));
        assert_eq!(cause("date,kind\u{2028}2014-01-01,holiday"), Some(CalendarError::LineSign { line: 1 }));
    }
}
