//! From comma-separated text to rows of named cells; what both tables have in common.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::{CalendarError, Day, Sureness, text};

/// One row: the cells of the columns asked for, in the order asked for.
pub(super) struct Row<const N: usize, const M: usize = 0> {
    /// Counted from 1, the header included.
    pub line: usize,
    /// Without spaces around them.
    pub cells: [String; N],
    /// Those of the columns that need not be there; empty where they are not.
    pub more: [String; M],
}

/// Reads the rows under the named columns. Columns may stand in any order and others may stand
/// between them; a byte order mark, either line ending, and blank lines are accepted. The columns of `more` need not be
/// there.
///
/// Faults go to `errors`. If the header is at fault there are no rows; a row at fault is left out.
pub(super) fn read<const N: usize, const M: usize>(
    text: &str,
    columns: [&'static str; N],
    more: [&'static str; M],
    errors: &mut Vec<CalendarError>,
) -> Vec<Row<N, M>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(cause) = text::cause(text, &columns) {
        errors.push(cause);
        return Vec::new();
    }
    let lines = Lines::of(text);
    let mut reader =
        ReaderBuilder::new().flexible(true).trim(Trim::All).has_headers(false).from_reader(text.as_bytes());
    let mut records = reader.records();

    let Some(header) = records.next() else {
        errors.push(CalendarError::Empty);
        return Vec::new();
    };
    let Ok(header) = header else {
        errors.push(CalendarError::Unreadable { line: 1 });
        return Vec::new();
    };
    let line = header.position().map_or(1, |place| lines.at(place.byte()));
    if let Some(fault) = text::header_fault(line, &header, &columns, &more) {
        errors.push(fault);
        return Vec::new();
    }
    let place = |column| header.iter().position(|cell| cell == column).unwrap_or(usize::MAX);
    let (places, further) = (columns.map(place), more.map(place));

    let mut rows = Vec::new();
    let mut previous_line = 1;
    let faults_before = errors.len();
    for record in records {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(previous_line, |place| lines.at(place.byte()));
                errors.push(CalendarError::Unreadable { line });
                continue;
            }
        };
        let line = record.position().map_or(previous_line, |place| lines.at(place.byte()));
        previous_line = line;
        if record.get(0).is_some_and(text::is_comment) {
            errors.push(CalendarError::Comment { line });
            continue;
        }
        match cells(&record, header.len(), line, columns, places) {
            Ok(cells) => {
                let more = further.map(|place| record.get(place).unwrap_or_default().to_owned());
                rows.push(Row { line, cells, more });
            }
            Err(error) => errors.push(error),
        }
    }
    if rows.is_empty() && errors.len() == faults_before {
        errors.push(CalendarError::Empty);
    }
    rows
}

fn cells<const N: usize>(
    record: &StringRecord,
    expected: usize,
    line: usize,
    columns: [&'static str; N],
    places: [usize; N],
) -> Result<[String; N], CalendarError> {
    // The reader hands lines over whole; a break inside a cell means that it swallowed the next
    // line.
    if let Some(place) = record.iter().position(|cell| cell.contains(['\n', '\r'])) {
        let column = columns.into_iter().zip(places).find(|(_, p)| *p == place).map_or("", |(column, _)| column);
        return Err(CalendarError::LineBreak { line, column });
    }
    if record.len() != expected {
        return Err(CalendarError::CellCount { line, expected, found: record.len() });
    }
    Ok(places.map(|place| record.get(place).unwrap_or_default().to_owned()))
}

/// The date in a cell, or the fault.
pub(super) fn date(line: usize, column: &'static str, text: &str) -> Result<Day, CalendarError> {
    Day::from_iso(text).ok_or_else(|| CalendarError::BadDate { line, column, text: text.to_owned() })
}

/// The sureness in a cell, or the fault.
pub(super) fn sureness(line: usize, text: &str) -> Result<Sureness, CalendarError> {
    Sureness::from_name(text).ok_or_else(|| CalendarError::UnknownSureness { line, text: text.to_owned() })
}

/// Finds the line of a byte. The reader's own count is one short after `\r\n` and after blank
/// lines, because a record begins for it before the line ends it has yet to skip.
struct Lines<'a> {
    text: &'a str,
    ends: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Lines<'a> {
        // A carriage return ends a line unless a line feed does so right after it.
        let next = text.bytes().skip(1).chain([0]);
        let ends = text.bytes().zip(next).enumerate();
        let ends = ends.filter(|(_, (byte, next))| *byte == b'\n' || (*byte == b'\r' && *next != b'\n'));
        Lines { text, ends: ends.map(|(place, _)| place).collect() }
    }

    fn at(&self, byte: u64) -> usize {
        let start = usize::try_from(byte).unwrap_or(usize::MAX);
        let skipped = self.text.bytes().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = start.saturating_add(skipped);
        self.ends.partition_point(|end| *end < start) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_two(text: &str) -> (Vec<(usize, String, String)>, Vec<CalendarError>) {
        let mut errors = Vec::new();
        let rows = read(text, ["a", "b"], [], &mut errors)
            .into_iter()
            .map(|Row { line, cells: [a, b], .. }| (line, a, b))
            .collect();
        (rows, errors)
    }

    #[test]
    fn some_columns_need_not_be_there() {
        let more = |text: &str| -> Vec<[String; 2]> {
            read(text, ["a"], ["c", "d"], &mut Vec::new()).into_iter().map(|row| row.more).collect()
        };
        assert_eq!(more("d,a\n4,1\n"), [["".to_owned(), "4".to_owned()]]);
        assert_eq!(more("a\n1\n"), [["".to_owned(), "".to_owned()]]);
        let mut errors = Vec::new();
        assert_eq!(read("a,c,c\n1,2,3\n", ["a"], ["c"], &mut errors).len(), 0);
        assert_eq!(errors, [CalendarError::RepeatedColumn { column: "c" }]);
    }

    fn row(line: usize, a: &str, b: &str) -> (usize, String, String) {
        (line, a.to_owned(), b.to_owned())
    }

    #[test]
    fn columns_are_found_by_name() {
        let (rows, errors) = read_two("b,x,a\n1,2,3\n4,5,6\n");
        assert_eq!(rows, [row(2, "3", "1"), row(3, "6", "4")]);
        assert_eq!(errors, []);
    }

    #[test]
    fn mark_and_line_endings_do_not_matter_and_lines_are_right() {
        for text in [
            "a,b\n1,2\n\n3 ,\"4,4\"\n5,6",
            "a,b\r1,2\r\r3 ,\"4,4\"\r5,6",
            "\u{feff}a,b\r\n1,2\r\n\r\n3 ,\"4,4\"\r\n5,6\r\n",
        ] {
            let (rows, errors) = read_two(text);
            assert_eq!(rows, [row(2, "1", "2"), row(4, "3", "4,4"), row(5, "5", "6")], "{text:?}");
            assert_eq!(errors, []);
        }
    }

    #[test]
    fn nothing_to_read_is_empty() {
        for text in ["", "\u{feff}", "\n\n", "a,b", "a,b\r\n\r\n"] {
            assert_eq!(read_two(text), (vec![], vec![CalendarError::Empty]), "{text:?}");
        }
    }

    #[test]
    fn header_faults_are_all_named() {
        assert_eq!(read_two("x,a\n1,2\n").1, [CalendarError::MissingColumns { columns: vec!["b"] }]);
        assert_eq!(read_two("1,2\n3,4\n").1, [CalendarError::NoHeader { line: 1, columns: vec!["a", "b"] }]);
        let names = CalendarError::ColumnNames {
            line: 1,
            found: vec!["A".into(), "B ".trim().into()],
            columns: vec!["a", "b"],
        };
        assert_eq!(read_two("A,B\n1,2\n").1, [names]);
        assert_eq!(read_two("a,b,a\n1,2,3\n").1, [CalendarError::RepeatedColumn { column: "a" }]);
    }

    #[test]
    fn rows_at_fault_are_left_out() {
        let (rows, errors) = read_two("a,b\n1\n1,2,3\n5,6\n");
        assert_eq!(rows, [row(4, "5", "6")]);
        assert_eq!(
            errors,
            [
                CalendarError::CellCount { line: 2, expected: 2, found: 1 },
                CalendarError::CellCount { line: 3, expected: 2, found: 3 },
            ]
        );
    }

    #[test]
    fn open_quote_does_not_swallow_rows_in_silence() {
        let (rows, errors) = read_two("a,b\n1,\"2\n3,4\n5,6\n");
        assert_eq!(rows, []);
        assert_eq!(errors, [CalendarError::LineBreak { line: 2, column: "b" }]);
    }
}
