//! Where results go: a file that appears when it is whole, with marks on the way, or a stream.

use super::fault::{BatchFault, Otherwise};
use super::format::TableFormat;
use super::mark::{Mark, beside};
use super::work::{Done, header, json};
use crate::cli::fault::InputFault;
use crate::cli::input::shown;
use crate::diagnostic::Diagnostic;
use crate::render::printable::printable_json;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long work may be lost by an interruption.
const BETWEEN_MARKS: Duration = Duration::from_secs(2);

/// Why nothing more can be written.
pub(super) enum Stopped {
    /// Nobody reads any more.
    Closed,
    /// It was interrupted from outside.
    Interrupted,
    /// What is wrong.
    Broken(Vec<Diagnostic>),
}

impl Stopped {
    fn unwritable(path: Option<&Path>, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Stopped::Closed;
        }
        let fault = InputFault::Unwritable { path: path.map(shown), reason: error.kind() };
        Stopped::Broken(vec![Diagnostic::from(&fault)])
    }
}

/// A file that is being written beside its place.
struct Partial {
    place: PathBuf,
    path: PathBuf,
    file: File,
    length: u64,
}

impl Partial {
    /// Opens the part of a file that is there up to a length, or a new one.
    fn open(place: &Path, length: u64) -> io::Result<Self> {
        let path = beside(place, ".partial");
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(length == 0).open(&path)?;
        if file.metadata()?.len() < length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        file.set_len(length)?;
        let mut partial = Self { place: place.to_owned(), path, file, length };
        partial.file.seek(SeekFrom::End(0))?;
        Ok(partial)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Stopped> {
        self.file.write_all(bytes).map_err(|error| Stopped::unwritable(Some(&self.place), &error))?;
        self.length += bytes.len() as u64;
        Ok(())
    }

    fn put(&self) -> Result<(), Stopped> {
        let put = self.file.sync_all().and_then(|()| fs::rename(&self.path, &self.place));
        put.map_err(|error| Stopped::unwritable(Some(&self.place), &error))
    }
}

/// Where results go.
pub(super) struct Sink {
    format: TableFormat,
    to: To,
    rejected: Rows,
    mark: Mark,
}

enum To {
    File { partial: Box<Partial>, mark: PathBuf, marked: Instant },
    Stream(Stream, Option<PathBuf>),
}

enum Stream {
    Text(Box<dyn Write + Send>),
    #[cfg(feature = "columnar")]
    Whole(Box<super::tables::Whole<Box<dyn Write + Send>>>),
}

/// Where rows that could not be answered go.
enum Rows {
    File(Box<Partial>),
    Stream(Box<dyn Write + Send>),
}

impl Sink {
    /// Opens the places; `mark` says how far an interrupted run had come, or nothing yet.
    ///
    /// # Errors
    ///
    /// What is wrong with the places, or with what lies there of the interrupted run.
    pub fn open(output: &Path, rejected: Option<&Path>, format: TableFormat, mark: Mark) -> Result<Self, Stopped> {
        let unwritable = |path: &Path, error: &io::Error| match error.kind() {
            io::ErrorKind::UnexpectedEof => {
                let mark = shown(&beside(output, ".mark"));
                Stopped::Broken(vec![Diagnostic::from(&BatchFault::Changed { mark, what: Otherwise::Output })])
            }
            _ => Stopped::unwritable(Some(path), error),
        };
        let to = if is_stream(output) {
            let out: Box<dyn Write + Send> = match output.as_os_str() == crate::cli::input::STDIN {
                true => Box::new(io::stdout()),
                false => {
                    let file = OpenOptions::new().write(true).open(output);
                    Box::new(file.map_err(|it| unwritable(output, &it))?)
                }
            };
            let place = (output.as_os_str() != crate::cli::input::STDIN).then(|| output.to_owned());
            To::Stream(Stream::begin(format, out, place.as_deref())?, place)
        } else {
            let partial = Box::new(Partial::open(output, mark.output).map_err(|it| unwritable(output, &it))?);
            To::File { partial, mark: beside(output, ".mark"), marked: Instant::now() }
        };
        let rejected = match rejected {
            None => Rows::Stream(Box::new(io::stderr())),
            Some(path) if is_stream(path) => {
                let file = OpenOptions::new().write(true).open(path);
                Rows::Stream(Box::new(file.map_err(|it| unwritable(path, &it))?))
            }
            Some(path) => Rows::File(Box::new(Partial::open(path, mark.rejected).map_err(|it| unwritable(path, &it))?)),
        };
        let mut sink = Self { format, to, rejected, mark };
        if format == TableFormat::Csv && sink.mark.output == 0 {
            sink.write(&header())?;
        }
        // From here on there is a mark, so that whatever happens there is something to go on with.
        sink.mark_now()?;
        Ok(sink)
    }

    /// How far it has come.
    pub fn mark(&self) -> &Mark {
        &self.mark
    }

    /// Takes what rows came to; `input` is the SHA-256 of the rows up to the end of these.
    ///
    /// # Errors
    ///
    /// Why it cannot be written.
    pub fn take(&mut self, done: Done, input: String) -> Result<(), Stopped> {
        let Done { output, rejected, totals } = done;
        let mut lines = Vec::new();
        for mut row in rejected {
            // They count from 1, and among all rows.
            row.row += self.mark.totals.read + 1;
            let line = json(&row).map_err(Stopped::Broken)?;
            lines.extend_from_slice(printable_json(&line).as_bytes());
            lines.push(b'\n');
        }
        if !output.is_empty() {
            self.write(&output)?;
        }
        match &mut self.rejected {
            Rows::File(partial) => partial.write(&lines)?,
            Rows::Stream(out) => out.write_all(&lines).map_err(|it| Stopped::unwritable(None, &it))?,
        }
        self.mark.totals.add(&totals);
        self.mark.input = input;
        let due = matches!(&self.to, To::File { marked, .. } if marked.elapsed() >= BETWEEN_MARKS);
        if due { self.mark_now() } else { Ok(()) }
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Stopped> {
        match &mut self.to {
            To::File { partial, .. } => {
                partial.write(bytes)?;
                if self.format.is_columnar() {
                    self.mark.pieces.push(bytes.len() as u64);
                }
                Ok(())
            }
            To::Stream(stream, place) => stream.write(bytes, place.as_deref()),
        }
    }

    /// Marks how far the files have come, once they are on the disk.
    ///
    /// # Errors
    ///
    /// Why that cannot be written.
    pub fn mark_now(&mut self) -> Result<(), Stopped> {
        let To::File { partial, mark, marked } = &mut self.to else { return Ok(()) };
        self.mark.output = partial.length;
        let mut written = partial.file.sync_data();
        if let Rows::File(partial) = &self.rejected {
            self.mark.rejected = partial.length;
            written = written.and_then(|()| partial.file.sync_data());
        }
        *marked = Instant::now();
        written.and_then(|()| self.mark.write(mark)).map_err(|error| Stopped::unwritable(Some(mark), &error))
    }

    /// Leaves everything as it is after what was written last: a file with its mark, a stream with the rows that could not
    /// be answered up to there.
    ///
    /// # Errors
    ///
    /// Why that cannot be done.
    pub fn leave(&mut self) -> Result<(), Stopped> {
        self.mark_now()?;
        match (&self.to, &mut self.rejected) {
            (To::Stream(..), Rows::File(partial)) if self.mark.totals.rejected > 0 => partial.put(),
            (To::Stream(..), Rows::File(partial)) => {
                let _ = fs::remove_file(&partial.path);
                Ok(())
            }
            (_, Rows::Stream(out)) => out.flush().map_err(|it| Stopped::unwritable(None, &it)),
            (To::File { .. }, Rows::File(_)) => Ok(()),
        }
    }

    /// Puts everything into its place.
    ///
    /// # Errors
    ///
    /// Why that cannot be done; what was written is left for another try.
    pub fn end(mut self) -> Result<Mark, Stopped> {
        self.mark_now()?;
        // An old file of rows that could not be answered must not pass for one of this run.
        match self.rejected {
            Rows::File(partial) if self.mark.totals.rejected == 0 => {
                let _ = fs::remove_file(&partial.place);
                let _ = fs::remove_file(&partial.path);
            }
            Rows::File(partial) => partial.put()?,
            Rows::Stream(mut out) => out.flush().map_err(|it| Stopped::unwritable(None, &it))?,
        }
        match self.to {
            To::File { partial, mark, .. } => {
                if self.format.is_columnar() {
                    assemble(self.format, *partial, &self.mark.pieces)?;
                } else {
                    partial.put()?;
                }
                let _ = fs::remove_file(mark);
            }
            To::Stream(stream, place) => stream.end(place.as_deref())?,
        }
        Ok(self.mark)
    }
}

/// Whether a place takes what it is given at once: standard output, a device, a pipe.
pub(super) fn is_stream(path: &Path) -> bool {
    path.as_os_str() == crate::cli::input::STDIN || (path.exists() && !path.is_file() && !path.is_dir())
}

impl Stream {
    fn begin(format: TableFormat, out: Box<dyn Write + Send>, place: Option<&Path>) -> Result<Self, Stopped> {
        #[cfg(feature = "columnar")]
        if format.is_columnar() {
            let whole = super::tables::Whole::begin(format, true, out).map_err(|it| streamed(&it, place))?;
            return Ok(Stream::Whole(Box::new(whole)));
        }
        let _ = (format, place);
        Ok(Stream::Text(out))
    }

    fn write(&mut self, bytes: &[u8], place: Option<&Path>) -> Result<(), Stopped> {
        match self {
            Stream::Text(out) => {
                out.write_all(bytes).and_then(|()| out.flush()).map_err(|it| Stopped::unwritable(place, &it))
            }
            #[cfg(feature = "columnar")]
            Stream::Whole(whole) => whole.add(bytes.to_vec()).map_err(|it| streamed(&it, place)),
        }
    }

    fn end(self, place: Option<&Path>) -> Result<(), Stopped> {
        match self {
            Stream::Text(mut out) => out.flush().map_err(|it| Stopped::unwritable(place, &it)),
            #[cfg(feature = "columnar")]
            Stream::Whole(whole) => whole.end().map_err(|it| streamed(&it, place)),
        }
    }
}

/// The library of tables tells faults of the system in words alone.
#[cfg(feature = "columnar")]
fn streamed(words: &str, place: Option<&Path>) -> Stopped {
    let says =
        |kind: io::ErrorKind| words.contains(&io::Error::from(kind).to_string()) || words.contains(&kind.to_string());
    if says(io::ErrorKind::BrokenPipe) || words.contains("Broken pipe") {
        return Stopped::Closed;
    }
    let kind = if words.contains("No space left") { io::ErrorKind::StorageFull } else { io::ErrorKind::Other };
    Stopped::unwritable(place, &kind.into())
}

/// Puts the pieces of a table together beside its place, and into it.
#[cfg(feature = "columnar")]
fn assemble(format: TableFormat, partial: Partial, pieces: &[u64]) -> Result<(), Stopped> {
    let Partial { place, path, mut file, .. } = partial;
    let new = beside(&place, ".new");
    let unwritable = |error: &io::Error| Stopped::unwritable(Some(&place), error);
    let result = (|| {
        file.seek(SeekFrom::Start(0)).map_err(|it| unwritable(&it))?;
        let out = File::create(&new).map_err(|it| unwritable(&it))?;
        let sync = out.try_clone().map_err(|it| unwritable(&it))?;
        let whole = super::tables::Whole::begin(format, false, io::BufWriter::new(out));
        let at = Some(place.as_path());
        let mut whole = whole.map_err(|it| streamed(&it, at))?;
        for length in pieces {
            let mut piece = Vec::new();
            io::Read::read_to_end(&mut io::Read::take(&mut file, *length), &mut piece).map_err(|it| unwritable(&it))?;
            whole.add(piece).map_err(|it| streamed(&it, at))?;
        }
        whole.end().map_err(|it| streamed(&it, at))?;
        sync.sync_all().and_then(|()| fs::rename(&new, &place)).map_err(|it| unwritable(&it))
    })();
    let _ = fs::remove_file(if result.is_ok() { &path } else { &new });
    result
}

#[cfg(not(feature = "columnar"))]
fn assemble(_: TableFormat, partial: Partial, _: &[u64]) -> Result<(), Stopped> {
    partial.put()
}
