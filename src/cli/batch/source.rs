//! Where rows come from: a file or standard input, read a stretch at a time.

use super::fault::{BatchFault, Broken};
use super::format::TableFormat;
use super::rows::{Header, LONGEST_LINE, Rows};
use crate::case::{Columns, Counted, LineEnds, line_ends_inside};
use crate::certificate::hexadecimal;
use crate::cli::fault::InputFault;
use crate::cli::input::{STDIN, from_io, shown};
use crate::diagnostic::Diagnostic;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

/// How many bytes of text are worked at together, about.
const STRETCH: usize = 4 * 1024 * 1024;

/// Where rows come from.
pub(super) struct Source {
    name: String,
    kind: Kind,
    /// Of all that has been handed over.
    hasher: Sha256,
    /// How many bytes the file has, where that is known, and how many of them have been read.
    pub size: Option<u64>,
    pub read: u64,
    /// How many rows there are, where that is known.
    pub rows: Option<u64>,
}

enum Kind {
    Lines {
        reader: Box<dyn BufRead + Send>,
        line: u64,
    },
    Csv {
        reader: Box<csv::Reader<Counted<Box<dyn Read + Send>>>>,
        header: Arc<Header>,
        ends: LineEnds,
    },
    #[cfg(feature = "columnar")]
    Tables(super::tables::Tables),
}

impl Source {
    /// Opens a file, or standard input. What of it can be held to what cases say is.
    ///
    /// # Errors
    ///
    /// What is wrong with the file, or with its columns.
    pub fn open(path: &Path, format: TableFormat) -> Result<Self, Broken> {
        let name = shown(path);
        let unreadable = |error: &io::Error| vec![Diagnostic::from(&from_io(&name, error))];
        let is_stdin = path.as_os_str() == STDIN;
        if !is_stdin && path.is_dir() {
            return Err(vec![Diagnostic::from(&InputFault::IsFolder { path: name })]);
        }
        let file = if is_stdin { None } else { Some(File::open(path).map_err(|it| unreadable(&it))?) };
        let metadata = file.as_ref().and_then(|it| it.metadata().ok());
        let size = metadata.filter(std::fs::Metadata::is_file).map(|it| it.len());
        let mut source =
            Self { name: name.clone(), kind: Kind::none(), hasher: Sha256::new(), size, read: 0, rows: None };
        #[cfg(feature = "columnar")]
        if format.is_columnar() {
            let tables = super::tables::Tables::open(file, format, &name)?;
            source.hasher.update(tables.print());
            source.rows = tables.rows();
            source.kind = Kind::Tables(tables);
            return Ok(source);
        }
        let bytes: Box<dyn Read + Send> = match file {
            Some(file) => Box::new(file),
            None => Box::new(io::stdin()),
        };
        let mut reader = BufReader::with_capacity(256 * 1024, bytes);
        if reader.fill_buf().map_err(|it| unreadable(&it))?.starts_with("\u{feff}".as_bytes()) {
            reader.consume("\u{feff}".len());
        }
        source.kind = match format {
            TableFormat::Csv => {
                let separator = separator(reader.fill_buf().map_err(|it| unreadable(&it))?);
                let bytes: Box<dyn Read + Send> = Box::new(reader);
                let (bytes, ends) = Counted::new(bytes);
                let mut csv = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(bytes);
                let header = csv.headers().map_err(|it| source.broken(&it))?;
                let names: Vec<String> = header.iter().map(ToOwned::to_owned).collect();
                let columns = Columns::named(names.iter().map(String::as_str));
                let columns = columns.map_err(|faults| faults.iter().map(Diagnostic::from).collect::<Vec<_>>())?;
                names.iter().for_each(|it| digest(&mut source.hasher, it.as_bytes()));
                Kind::Csv { reader: Box::new(csv), header: Arc::new(Header { columns, names }), ends }
            }
            _ => Kind::Lines { reader: Box::new(reader), line: 0 },
        };
        Ok(source)
    }

    /// The next rows, at most so many; none after the last.
    ///
    /// # Errors
    ///
    /// What is wrong with the rest of the file.
    pub fn next(&mut self, most: usize) -> Result<Option<Rows>, Broken> {
        let rows = match &mut self.kind {
            Kind::Lines { reader, line } => {
                let (mut bytes, mut lines) = (Vec::new(), Vec::new());
                while lines.len() < most && bytes.len() < STRETCH {
                    let start = bytes.len();
                    let (length, kept) = read_line(reader, &mut bytes, &mut self.hasher)
                        .map_err(|error| vec![Diagnostic::from(&from_io(&self.name, &error))])?;
                    if length == 0 {
                        break;
                    }
                    self.read += length;
                    *line += 1;
                    if !kept {
                        bytes.truncate(start);
                        lines.push((*line, None));
                    } else if bytes.get(start..).is_some_and(|it| it.iter().any(|byte| !byte.is_ascii_whitespace())) {
                        lines.push((*line, Some(start..bytes.len())));
                    } else {
                        bytes.truncate(start);
                    }
                }
                Rows::Lines { bytes, lines }
            }
            Kind::Csv { reader, header, ends } => {
                let (mut records, mut size) = (Vec::new(), 0);
                while records.len() < most && size < STRETCH {
                    let mut record = csv::ByteRecord::new();
                    let more = reader.read_byte_record(&mut record);
                    if !more.map_err(|error| broken(&self.name, &error))? {
                        break;
                    }
                    size += record.as_slice().len();
                    record.iter().for_each(|cell| digest(&mut self.hasher, cell));
                    let line = ends.line(reader.position().byte(), line_ends_inside(record.iter()));
                    records.push((line, record));
                }
                self.read = reader.position().byte();
                Rows::Records { header: Arc::clone(header), records }
            }
            #[cfg(feature = "columnar")]
            Kind::Tables(tables) => match tables.next(most, &self.name)? {
                Some(batch) => Rows::Table(batch),
                None => return Ok(None),
            },
        };
        Ok((rows.len() > 0).then_some(rows))
    }

    /// Passes over rows that have been answered before; says whether there are so many.
    ///
    /// # Errors
    ///
    /// What is wrong with the file.
    pub fn pass_over(&mut self, rows: u64) -> Result<bool, Broken> {
        let mut left = rows;
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(usize::MAX).min(65_536);
            let Some(rows) = self.next(most)? else { return Ok(false) };
            left = left.saturating_sub(rows.len() as u64);
        }
        Ok(true)
    }

    /// The SHA-256 of all that has been read up to the end of the last rows.
    pub fn digest(&self) -> String {
        hexadecimal(&self.hasher.clone().finalize())
    }

    fn broken(&self, error: &csv::Error) -> Broken {
        broken(&self.name, error)
    }
}

impl Kind {
    fn none() -> Self {
        Kind::Lines { reader: Box::new(io::empty()), line: 0 }
    }
}

/// A cell, so that no two rows of cells come to the same.
fn digest(hasher: &mut Sha256, cell: &[u8]) {
    hasher.update((cell.len() as u64).to_le_bytes());
    hasher.update(cell);
}

fn broken(name: &str, error: &csv::Error) -> Broken {
    match error.kind() {
        csv::ErrorKind::Io(error) => vec![Diagnostic::from(&from_io(name, error))],
        _ => vec![Diagnostic::from(&BatchFault::Unreadable { path: name.to_owned(), words: error.to_string() })],
    }
}

/// What separates cells: the sign that stands in the header most often. No column has any of them in its name.
fn separator(start: &[u8]) -> u8 {
    let header = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| header.iter().filter(|byte| **byte == sign).count();
    // Of equals the last is taken.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// Reads a line to the end of `bytes`: how many bytes it has, and whether it was kept. Everything read is hashed.
fn read_line(reader: &mut dyn BufRead, bytes: &mut Vec<u8>, hasher: &mut Sha256) -> io::Result<(u64, bool)> {
    let (start, mut length) = (bytes.len(), 0u64);
    let mut kept = true;
    loop {
        let buffer = match reader.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let end = buffer.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        let part = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or_default();
        hasher.update(part);
        if bytes.len() - start + part.len() > LONGEST_LINE {
            kept = false;
            bytes.truncate(start);
        }
        if kept {
            bytes.extend_from_slice(part);
        }
        let size = part.len();
        reader.consume(size);
        length += size as u64;
        if end.is_some() || size == 0 {
            return Ok((length, kept));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_too_long_are_passed_over_and_the_next_is_read() {
        let text = [vec![b'x'; LONGEST_LINE + 1], b"\nshort\nlast".to_vec()].concat();
        let mut reader = BufReader::new(text.as_slice());
        let (mut bytes, mut hasher) = (Vec::new(), Sha256::new());
        let mut next = || read_line(&mut reader, &mut bytes, &mut hasher).unwrap();
        assert_eq!(next(), (LONGEST_LINE as u64 + 2, false));
        assert_eq!([next(), next(), next()], [(6, true), (4, true), (0, true)]);
        assert_eq!(bytes, b"short\nlast");
        assert_eq!(hexadecimal(&hasher.finalize()), hexadecimal(&Sha256::digest(&text)));
    }

    #[test]
    fn cells_are_separated_by_what_separates_the_header() {
        assert_eq!(separator(b"case,service\na;b;c;d"), b',');
        assert_eq!(separator(b"case;service\r\n"), b';');
        assert_eq!(separator(b"case\tservice"), b'\t');
        assert_eq!(separator(b"case"), b',');
    }
}
