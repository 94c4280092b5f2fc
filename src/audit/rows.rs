//! Rows of logs: from bytes of a table or of XES to the cells that are wanted.
//!
//! Comes in: a reader, the columns wanted by name. Goes out: each row with its cells in the order wanted, and what of it
//! cannot be read. The log is never held as a whole.

use super::cells::{Cells, Taker, unreadable};
use super::fault::{LogFault, RowFault};
use super::map::LogSection;
use super::xes;
use crate::case::{Counted, line_ends_inside};
use encoding_rs::Encoding;
use encoding_rs_io::DecodeReaderBytesBuilder;
use flate2::read::MultiGzDecoder;
use std::io::{Cursor, Read};

/// How much of a log is looked at to tell what it is.
const PEEK: usize = 64 * 1024;

/// What a log is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A table with one sign between its cells.
    Table(u8),
    /// XES.
    Xes,
}

/// A log that has been begun.
pub struct Opened<'r> {
    /// What it is written in.
    pub shape: Shape,
    text: Box<dyn Read + 'r>,
}

/// Begins to read a log: packed or not, in the encoding that the map names, or in UTF-8 or UTF-16.
///
/// # Errors
///
/// That it cannot be read, or that its encoding is not known.
pub fn open<'r>(log: impl Read + 'r, section: &LogSection) -> Result<Opened<'r>, LogFault> {
    let (head, log) = peek(Box::new(log))?;
    let log: Box<dyn Read + 'r> =
        if head.starts_with(&[0x1f, 0x8b]) { Box::new(MultiGzDecoder::new(log)) } else { log };
    let (head, log) = peek(log)?;
    let encoding = match &section.encoding {
        Some(label) => {
            Some(Encoding::for_label(label.as_bytes()).ok_or_else(|| LogFault::NoSuchEncoding(label.clone()))?)
        }
        None => guess(&head)?,
    };
    let log = DecodeReaderBytesBuilder::new().encoding(encoding).build(log);
    let (head, text) = peek(Box::new(log))?;
    let first = head.iter().copied().find(|it| !it.is_ascii_whitespace() && ![0xef, 0xbb, 0xbf].contains(it));
    let shape = match (first, section.separator) {
        (Some(b'<'), _) => Shape::Xes,
        (_, Some(separator)) => Shape::Table(u8::try_from(separator).map_err(|_| LogFault::Separator(separator))?),
        _ => Shape::Table(separator(&head)),
    };
    Ok(Opened { shape, text })
}

impl Opened<'_> {
    /// Hands over every row.
    ///
    /// # Errors
    ///
    /// A column that is wanted and not there, XML that is none, and what the system says.
    pub fn read(self, wanted: &[String], take: &mut Taker<'_>) -> Result<(), LogFault> {
        match self.shape {
            Shape::Xes => xes::read(self.text, wanted, take),
            Shape::Table(separator) => table(self.text, separator, Wanted::Some(wanted), &mut |_| {}, take),
        }
    }

    /// Hands over every row with all its columns, whose names are handed over first. Of XES, the names seen in the first
    /// traces.
    ///
    /// # Errors
    ///
    /// Those of [`Opened::read`].
    pub fn read_all(self, head: &mut dyn FnMut(&[String]), take: &mut Taker<'_>) -> Result<(), LogFault> {
        match self.shape {
            Shape::Xes => xes::read_all(self.text, head, take),
            Shape::Table(separator) => table(self.text, separator, Wanted::All, head, take),
        }
    }
}

/// The beginning of what is read, and all of it.
fn peek<'r>(mut log: Box<dyn Read + 'r>) -> Result<(Vec<u8>, Box<dyn Read + 'r>), LogFault> {
    let mut head = Vec::new();
    log.by_ref().take(PEEK as u64).read_to_end(&mut head).map_err(|it| unreadable(&it))?;
    Ok((head.clone(), Box::new(Cursor::new(head).chain(log))))
}

/// The encoding of a log whose map names none: UTF-8, or UTF-16 by its mark or its zeros.
fn guess(head: &[u8]) -> Result<Option<&'static Encoding>, LogFault> {
    match head {
        [0xff, 0xfe, ..] | [_, 0, _, 0, ..] => return Ok(Some(encoding_rs::UTF_16LE)),
        [0xfe, 0xff, ..] | [0, _, 0, _, ..] => return Ok(Some(encoding_rs::UTF_16BE)),
        _ => {}
    }
    match std::str::from_utf8(head) {
        Ok(_) => Ok(None),
        // A letter that the beginning cuts in two.
        Err(error) if error.error_len().is_none() => Ok(None),
        Err(_) => {
            let mut detector = chardetng::EncodingDetector::new();
            detector.feed(head, false);
            let guess = detector.guess(None, false);
            Err(LogFault::Encoding(guess.name().to_ascii_lowercase()))
        }
    }
}

/// The sign between cells: the one of three that the first line has most of, outside of quotation marks.
fn separator(head: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for sign in head {
        match sign {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(it, _)| it == sign).for_each(|(_, count)| *count += 1),
        }
    }
    // Of equals the first.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| *sign)
}

/// Which columns are wanted.
enum Wanted<'w> {
    All,
    Some(&'w [String]),
}

struct Record<'r> {
    record: &'r csv::StringRecord,
    places: &'r [usize],
}

impl Cells for Record<'_> {
    fn cell(&self, wanted: usize) -> &str {
        self.places.get(wanted).and_then(|it| self.record.get(*it)).map_or("", str::trim)
    }
}

fn table(
    text: impl Read,
    separator: u8,
    wanted: Wanted<'_>,
    head: &mut dyn FnMut(&[String]),
    take: &mut Taker<'_>,
) -> Result<(), LogFault> {
    let (text, ends) = Counted::new(text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).buffer_capacity(1 << 18).from_reader(text);
    let header = reader.headers().map_err(|it| table_fault(&it))?;
    let strip = |name: &str| name.trim_start_matches('\u{feff}').trim().to_owned();
    let names: Vec<String> = header.iter().map(strip).collect();
    let places: Vec<usize> = match wanted {
        Wanted::All => (0..names.len()).collect(),
        Wanted::Some(wanted) => {
            let place = |name: &String| {
                let missing = || LogFault::NoColumn { column: name.clone(), known: names.clone() };
                names.iter().position(|it| it == name).ok_or_else(missing)
            };
            wanted.iter().map(place).collect::<Result<_, _>>()?
        }
    };
    head(&names);
    let mut bytes = csv::ByteRecord::new();
    while reader.read_byte_record(&mut bytes).map_err(|it| table_fault(&it))? {
        let line = ends.line(reader.position().byte(), line_ends_inside(bytes.iter()));
        match csv::StringRecord::from_byte_record(bytes) {
            Ok(record) => {
                if record.len() == names.len() {
                    take(line, Ok(&Record { record: &record, places: &places }));
                } else {
                    take(line, Err(RowFault::Cells { found: record.len(), wanted: names.len() }));
                }
                bytes = record.into_byte_record();
            }
            Err(error) => {
                take(line, Err(RowFault::NotText));
                bytes = error.into_byte_record();
            }
        }
    }
    Ok(())
}

fn table_fault(error: &csv::Error) -> LogFault {
    match error.kind() {
        csv::ErrorKind::Io(error) => unreadable(error),
        _ => LogFault::Table(error.to_string()),
    }
}
