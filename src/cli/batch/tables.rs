//! Parquet and Arrow IPC: tables read a stretch at a time, and written in pieces that are put together at the end.
//!
//! A piece is a whole file of its own with the rows of one stretch, so that what is written can be cut after any of them and gone
//! on with. Putting pieces of Parquet together copies their bytes.

use super::fault::{BatchFault, Broken, NotWhole};
use super::format::TableFormat;
use crate::certificate::hexadecimal;
use crate::cli::input::from_io;
use crate::columnar::{Table, result_schema};
use crate::diagnostic::Diagnostic;
use arrow_array::RecordBatch;
use arrow_ipc::reader::{FileReader, StreamReader};
use arrow_ipc::writer::{FileWriter, StreamWriter};
use arrow_schema::ArrowError;
use bytes::Bytes;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::basic::Compression;
use parquet::column::writer::ColumnCloseResult;
use parquet::errors::ParquetError;
use parquet::file::metadata::ParquetMetaDataReader;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::sync::Arc;

/// How many rows of a Parquet file are read at once. A stretch may be of fewer.
const AT_ONCE: usize = 8_192;

/// Tables that are read from a file.
pub(super) struct Tables {
    kind: Kind,
    print: String,
    rows: Option<u64>,
    /// What has been read and not handed over.
    rest: Option<RecordBatch>,
}

enum Kind {
    Parquet(Box<ParquetRecordBatchReader>),
    File(Box<FileReader<BufReader<File>>>),
    Stream(Box<StreamReader<BufReader<Box<dyn Read + Send>>>>),
}

impl Tables {
    /// Opens a file, or standard input where there is none. What can only be read from its end is copied from standard input first.
    ///
    /// # Errors
    ///
    /// What is wrong with the file or its columns.
    pub fn open(file: Option<File>, format: TableFormat, name: &str) -> Result<Self, Broken> {
        let failed = |error: &io::Error| vec![Diagnostic::from(&from_io(name, error))];
        let regular = |file: File| match file.metadata() {
            Ok(it) if it.is_file() => Ok(file),
            _ => copied(file),
        };
        let mut file = file.map_or_else(|| copied(io::stdin()), regular).map_err(|it| failed(&it))?;
        let print = print(&mut file).map_err(|it| failed(&it))?;
        let ends = Ends::of(&mut file).map_err(|it| failed(&it))?;
        ends.whole(format).map_err(|what| whole(name, what))?;
        let is_file = ends.first.starts_with(FILE);
        let arrow = |error: &ArrowError| unreadable(name, &error.to_string());
        let (kind, schema, rows) = if format == TableFormat::Parquet {
            let parquet = |error: &ParquetError| unreadable(name, &error.to_string());
            let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|it| parquet(&it))?;
            let rows = u64::try_from(builder.metadata().file_metadata().num_rows()).ok();
            let schema = Arc::clone(builder.schema());
            let reader = builder.with_batch_size(AT_ONCE).build().map_err(|it| parquet(&it))?;
            (Kind::Parquet(Box::new(reader)), schema, rows)
        } else if is_file {
            let reader = FileReader::try_new(BufReader::new(file), None).map_err(|it| arrow(&it))?;
            let schema = reader.schema();
            (Kind::File(Box::new(reader)), schema, None)
        } else {
            let bytes: Box<dyn Read + Send> = Box::new(file);
            let reader = StreamReader::try_new(BufReader::new(bytes), None).map_err(|it| arrow(&it))?;
            let schema = reader.schema();
            (Kind::Stream(Box::new(reader)), schema, None)
        };
        let columns = Table::of(&RecordBatch::new_empty(schema)).map(drop);
        columns.map_err(|faults| faults.iter().map(Diagnostic::from).collect::<Vec<_>>())?;
        Ok(Self { kind, print, rows, rest: None })
    }

    /// The SHA-256 of the file.
    pub fn print(&self) -> &str {
        &self.print
    }

    /// How many rows there are, where the file says it.
    pub fn rows(&self) -> Option<u64> {
        self.rows
    }

    /// The next rows, at most so many; none after the last.
    ///
    /// # Errors
    ///
    /// What is wrong with the rest of the file.
    pub fn next(&mut self, most: usize, name: &str) -> Result<Option<RecordBatch>, Broken> {
        loop {
            if let Some(batch) = self.rest.take().filter(|it| it.num_rows() > 0) {
                let taken = batch.num_rows().min(most);
                self.rest = Some(batch.slice(taken, batch.num_rows() - taken));
                return Ok(Some(batch.slice(0, taken)));
            }
            let next = match &mut self.kind {
                Kind::Parquet(reader) => reader.next(),
                Kind::File(reader) => reader.next(),
                Kind::Stream(reader) => reader.next(),
            };
            match next.transpose().map_err(|error| unreadable(name, &error.to_string()))? {
                Some(batch) => self.rest = Some(batch),
                None => return Ok(None),
            }
        }
    }
}

/// What a Parquet file begins and ends with.
const PARQUET: &[u8] = b"PAR1";
/// What a Parquet file ends with whose end is encrypted.
const ENCRYPTED: &[u8] = b"PARE";
/// What a file of Arrow IPC begins and ends with.
const FILE: &[u8] = b"ARROW1";

/// The first and the last bytes of a file.
struct Ends {
    first: Vec<u8>,
    last: Vec<u8>,
}

impl Ends {
    /// Those of a file, which is at its beginning again.
    fn of(file: &mut File) -> io::Result<Self> {
        let (mut first, mut last) = (Vec::new(), Vec::new());
        let length = FILE.len() as u64;
        file.rewind()?;
        file.take(length).read_to_end(&mut first)?;
        let size = file.metadata()?.len();
        file.seek(SeekFrom::Start(size.saturating_sub(length)))?;
        file.read_to_end(&mut last)?;
        file.rewind()?;
        Ok(Self { first, last })
    }

    /// Whether a file is whole, as far as these tell.
    fn whole(&self, format: TableFormat) -> Result<(), NotWhole> {
        let Self { first, last } = self;
        match format {
            TableFormat::Parquet if first.starts_with(PARQUET) || last.ends_with(ENCRYPTED) => {
                let ended = last.ends_with(PARQUET) || last.ends_with(ENCRYPTED);
                if ended { Ok(()) } else { Err(NotWhole::Cut) }
            }
            TableFormat::Parquet => Err(NotWhole::Other),
            _ if first.starts_with(FILE) && !last.ends_with(FILE) => Err(NotWhole::Cut),
            _ if first.is_empty() => Err(NotWhole::Cut),
            _ if first.starts_with(PARQUET) => Err(NotWhole::Other),
            _ => Ok(()),
        }
    }
}

fn whole(name: &str, what: NotWhole) -> Broken {
    vec![Diagnostic::from(&BatchFault::NotWhole { path: name.to_owned(), what })]
}

fn unreadable(name: &str, words: &str) -> Broken {
    vec![Diagnostic::from(&BatchFault::Unreadable { path: name.to_owned(), words: words.to_owned() })]
}

/// A file without a name that has all that can be read.
fn copied(mut from: impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut from, &mut file)?;
    file.rewind()?;
    Ok(file)
}

/// The SHA-256 of a file, which is at its beginning again.
fn print(file: &mut File) -> io::Result<String> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(hexadecimal(&hasher.finalize()))
}

/// The rows of a table as a piece; of none, one that only has columns.
///
/// # Errors
///
/// What the library says.
pub(super) fn piece(format: TableFormat, batch: Option<&RecordBatch>) -> Result<Vec<u8>, String> {
    let schema = result_schema(false);
    if format == TableFormat::Parquet {
        let write = || {
            let mut writer = ArrowWriter::try_new(Vec::new(), schema, Some(properties()))?;
            batch.map_or(Ok(()), |it| writer.write(it))?;
            writer.into_inner()
        };
        return write().map_err(|it: ParquetError| it.to_string());
    }
    let write = || {
        let mut writer = StreamWriter::try_new(Vec::new(), &schema)?;
        batch.map_or(Ok(()), |it| writer.write(it))?;
        writer.into_inner()
    };
    write().map_err(|it: ArrowError| it.to_string())
}

fn properties() -> WriterProperties {
    // A piece is a group of rows of its own.
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
    properties.set_max_row_group_row_count(Some(usize::MAX)).build()
}

/// Pieces that are put together as they come.
pub(super) enum Whole<W: Write + Send> {
    /// As Parquet; nothing before the first piece.
    Parquet(Option<W>, Option<SerializedFileWriter<W>>),
    /// As a file of Arrow IPC.
    File(Box<FileWriter<W>>),
    /// As a stream of Arrow IPC.
    Stream(Box<StreamWriter<W>>),
}

impl<W: Write + Send> Whole<W> {
    /// Begins a whole; `streamed` says whether it is read from its beginning.
    ///
    /// # Errors
    ///
    /// What the library says.
    pub fn begin(format: TableFormat, streamed: bool, out: W) -> Result<Self, String> {
        let schema = result_schema(false);
        let said = |error: ArrowError| error.to_string();
        Ok(match (format, streamed) {
            (TableFormat::Parquet, _) => Whole::Parquet(Some(out), None),
            (_, true) => Whole::Stream(Box::new(StreamWriter::try_new(out, &schema).map_err(said)?)),
            (_, false) => Whole::File(Box::new(FileWriter::try_new(out, &schema).map_err(said)?)),
        })
    }

    /// Adds a piece.
    ///
    /// # Errors
    ///
    /// What the library says.
    pub fn add(&mut self, piece: Vec<u8>) -> Result<(), String> {
        let batches = |piece: Vec<u8>| StreamReader::try_new(io::Cursor::new(piece), None);
        let said = |error: ArrowError| error.to_string();
        match self {
            Whole::Parquet(out, writer) => splice(out, writer, Bytes::from(piece)).map_err(|it| it.to_string()),
            Whole::File(writer) => {
                for batch in batches(piece).map_err(said)? {
                    batch.and_then(|it| writer.write(&it)).map_err(said)?;
                }
                Ok(())
            }
            Whole::Stream(writer) => {
                for batch in batches(piece).map_err(said)? {
                    batch.and_then(|it| writer.write(&it)).and_then(|()| writer.flush()).map_err(said)?;
                }
                Ok(())
            }
        }
    }

    /// Ends it.
    ///
    /// # Errors
    ///
    /// What the library says.
    pub fn end(mut self) -> Result<(), String> {
        if matches!(self, Whole::Parquet(Some(_), _)) {
            self.add(piece(TableFormat::Parquet, None)?)?;
        }
        let said = |error: ArrowError| error.to_string();
        match self {
            Whole::Parquet(_, writer) => {
                let Some(mut writer) = writer else { return Ok(()) };
                writer.finish().map_err(|it| it.to_string())?;
                writer.inner_mut().flush().map_err(|it| it.to_string())
            }
            Whole::File(mut writer) => {
                writer.finish().map_err(said)?;
                writer.get_mut().flush().map_err(|it| it.to_string())
            }
            Whole::Stream(mut writer) => {
                writer.finish().map_err(said)?;
                writer.get_mut().flush().map_err(|it| it.to_string())
            }
        }
    }
}

/// Adds the groups of rows of a piece of Parquet; the first one says what columns there are.
fn splice<W: Write + Send>(
    out: &mut Option<W>,
    writer: &mut Option<SerializedFileWriter<W>>,
    piece: Bytes,
) -> Result<(), ParquetError> {
    let metadata = ParquetMetaDataReader::new().parse_and_finish(&piece)?;
    if let Some(out) = out.take() {
        let file = metadata.file_metadata();
        let properties = WriterProperties::builder().set_key_value_metadata(file.key_value_metadata().cloned());
        let schema = file.schema_descr().root_schema_ptr();
        *writer = Some(SerializedFileWriter::new(out, schema, Arc::new(properties.build()))?);
    }
    let Some(writer) = writer else { return Ok(()) };
    for group in metadata.row_groups() {
        let mut next = writer.next_row_group()?;
        for column in group.columns() {
            let close = ColumnCloseResult {
                bytes_written: u64::try_from(column.compressed_size()).unwrap_or_default(),
                rows_written: u64::try_from(group.num_rows()).unwrap_or_default(),
                metadata: column.clone(),
                bloom_filter: None,
                column_index: None,
                offset_index: None,
            };
            next.append_column(&piece, close)?;
        }
        next.close()?;
    }
    Ok(())
}
