//! Lines of tables: on which line of a text a row begins, whatever ends its lines.
//!
//! Comes in: the bytes of a table on their way to its reader, and where the reader is after each row. Goes out: the number of
//! the line on which that row begins. Blank lines between rows count, and so do line ends inside cells.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::{Arc, Mutex};

/// A reader whose lines are counted.
#[derive(Debug)]
pub struct Counted<R> {
    inner: R,
    ends: LineEnds,
}

/// The line ends that have been seen.
#[derive(Debug, Clone, Default)]
pub struct LineEnds(Arc<Mutex<Seen>>);

#[derive(Debug, Default)]
struct Seen {
    /// How many bytes have been seen.
    bytes: u64,
    /// Whether the last of them is a carriage return, which may be half of a line end.
    half: bool,
    /// Where lines end that no row has passed yet, by their last byte.
    ends: VecDeque<u64>,
    /// How many lines rows have passed.
    passed: u64,
}

impl<R: Read> Counted<R> {
    /// The reader, and what knows its lines.
    pub fn new(inner: R) -> (Self, LineEnds) {
        let ends = LineEnds::default();
        (Self { inner, ends: ends.clone() }, ends)
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        // A lock is poisoned by nothing but a panic.
        if let Ok(mut seen) = self.ends.0.lock() {
            seen.see(buffer.get(..length).unwrap_or_default());
        }
        Ok(length)
    }
}

impl Seen {
    fn see(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.half && *byte != b'\n' {
                self.ends.push_back(self.bytes - 1);
            }
            if *byte == b'\n' {
                self.ends.push_back(self.bytes);
            }
            self.half = *byte == b'\r';
            self.bytes += 1;
        }
    }
}

impl LineEnds {
    /// The line, from 1, on which a row begins that ends before the byte `end`, with `inside` line ends in its cells. Rows
    /// are to be asked for in their order.
    #[must_use]
    pub fn line(&self, end: u64, inside: u64) -> u64 {
        let Ok(mut seen) = self.0.lock() else { return 0 };
        let mut last = None;
        while let Some(at) = seen.ends.front().copied().filter(|at| *at < end) {
            seen.ends.pop_front();
            seen.passed += 1;
            last = Some(at);
        }
        // The reader may stop between the two bytes of a line end, and the last row may have none.
        let on = if last.is_some_and(|at| at + 1 == end) { seen.passed } else { seen.passed + 1 };
        on.saturating_sub(inside).max(1)
    }
}

/// How many line ends stand inside cells.
pub fn inside<'c>(cells: impl Iterator<Item = &'c [u8]>) -> u64 {
    let of = |cell: &[u8]| {
        let ends = |(at, byte): (usize, &u8)| *byte == b'\n' || *byte == b'\r' && cell.get(at + 1) != Some(&b'\n');
        cell.iter().enumerate().filter(|it| ends(*it)).count() as u64
    };
    cells.map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line of each row after the header.
    fn lines(text: &str, at_once: usize) -> Vec<u64> {
        let (counted, ends) = Counted::new(text.as_bytes());
        let mut reader = csv::ReaderBuilder::new().flexible(true).buffer_capacity(at_once).from_reader(counted);
        let header = reader.byte_headers().unwrap().clone();
        assert_eq!(ends.line(reader.position().byte(), inside(header.iter())), 1);
        let mut row = csv::ByteRecord::new();
        let mut lines = Vec::new();
        while reader.read_byte_record(&mut row).unwrap() {
            lines.push(ends.line(reader.position().byte(), inside(row.iter())));
        }
        lines
    }

    #[test]
    fn rows_stand_on_their_lines_whatever_ends_them() {
        // A row on line 2, a blank line, a row of two lines on 4 and 5, one on 6 and the last without an end on 7.
        let text = "a,b\n1,x\n\n2,\"y\nz\"\n3,x\n4,x";
        for ending in ["\n", "\r\n", "\r"] {
            for at_once in [1, 2, 3, 7, 64] {
                assert_eq!(lines(&text.replace('\n', ending), at_once), [2, 4, 6, 7], "{ending:?} {at_once}");
            }
        }
        assert_eq!(lines("a,b\r\n1,x\n2,x\r\n\n3,x\n", 64), [2, 3, 5]);
    }
}
