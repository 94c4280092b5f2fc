//! A table of cases that is being run: parts of it at once, each by a thread of its own, results in the order of the cases.

use super::fault::text_of_table;
use super::input::Reader;
use ::reglament::RuleBook;
use ::reglament::columnar::{Session, result_schema};
use ::reglament::localisation::Localizer;
use ::reglament::syntax::tree::Language;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

/// The most cases of a part, and so of a part of the results.
const PART: usize = 4_096;
/// How many parts each thread has before it, so that none waits for the next one.
const AHEAD: usize = 2;

/// A table that is read once, by whoever comes first.
pub type Once = Arc<Mutex<Option<Reader>>>;

/// How a table is run.
#[derive(Clone)]
pub struct Manner {
    /// The law.
    pub book: Arc<RuleBook>,
    /// Whose words warnings and faults have.
    pub language: Language,
    /// How many threads there are at most; from 1.
    pub jobs: usize,
}

/// The results of a table. Nothing is read before the first of them is asked for.
pub struct Running {
    manner: Manner,
    schema: SchemaRef,
    table: Table,
    /// What was read of the table and not handed over yet.
    rest: Option<RecordBatch>,
    threads: Vec<Worker>,
    /// How many parts were handed over, and how many came back.
    given: usize,
    taken: usize,
    /// What ended the reading before the end.
    fault: Option<ArrowError>,
}

enum Table {
    Unread(Once),
    Reading(Reader),
    Ended,
}

/// A thread. Each part comes back with its results and is let go by whoever reads them: to let go of a table of Python can need
/// Python's lock, which a reader that waits for this thread may hold.
struct Worker {
    parts: Sender<RecordBatch>,
    results: Receiver<(RecordBatch, Result<RecordBatch, ArrowError>)>,
}

impl Running {
    /// The results of the cases of a table.
    pub fn new(table: Once, manner: Manner) -> Self {
        Self {
            manner,
            schema: result_schema(true),
            table: Table::Unread(table),
            rest: None,
            threads: Vec::new(),
            given: 0,
            taken: 0,
            fault: None,
        }
    }

    /// The next part of the table.
    fn part(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        loop {
            if let Some(batch) = self.rest.take().filter(|it| it.num_rows() > 0) {
                let length = batch.num_rows().min(PART);
                self.rest = Some(batch.slice(length, batch.num_rows() - length));
                return Ok(Some(batch.slice(0, length)));
            }
            match &mut self.table {
                Table::Unread(once) => {
                    let reader = once.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
                    self.table = Table::Reading(reader.ok_or_else(read_already)?);
                }
                // A table that is not what it says makes the library panic, which no caller from C would survive.
                Table::Reading(reader) => match catch_unwind(AssertUnwindSafe(|| reader.next())) {
                    Ok(Some(batch)) => self.rest = Some(batch?),
                    Ok(None) => self.table = Table::Ended,
                    Err(_) => return Err(ArrowError::CDataInterface("this table is not what its schema says".into())),
                },
                Table::Ended => return Ok(None),
            }
        }
    }

    /// Hands a part to the thread whose turn it is.
    fn give(&mut self, part: RecordBatch) -> Result<(), ArrowError> {
        let turn = self.given % self.manner.jobs;
        if turn >= self.threads.len() {
            self.threads.push(Worker::start(&self.manner)?);
        }
        self.given += 1;
        // A thread that has ended is told when its result is asked for.
        let _ = self.threads.get(turn).map(|it| it.parts.send(part));
        Ok(())
    }

    fn fill(&mut self) -> Result<(), ArrowError> {
        while self.given - self.taken < self.manner.jobs * AHEAD {
            match self.part()? {
                Some(part) => self.give(part)?,
                None => break,
            }
        }
        Ok(())
    }
}

impl Iterator for Running {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.fault.is_none()
            && let Err(fault) = self.fill()
        {
            // What was read before is answered first.
            self.fault = Some(fault);
            self.table = Table::Ended;
            self.rest = None;
        }
        if self.given == self.taken {
            return self.fault.take().map(Err);
        }
        let turn = self.taken % self.manner.jobs;
        self.taken += 1;
        let result = match self.threads.get(turn).and_then(|it| it.results.recv().ok()) {
            Some((_, result)) => result,
            None => Err(ArrowError::ComputeError("a thread ended without an answer: a fault of reglament".to_owned())),
        };
        if result.is_err() {
            (self.table, self.rest, self.fault) = (Table::Ended, None, None);
            (self.given, self.taken) = (0, 0);
        }
        Some(result)
    }
}

impl RecordBatchReader for Running {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

impl Worker {
    /// Starts a thread. It ends when its parts do, or when nobody asks for results any more.
    fn start(manner: &Manner) -> Result<Self, ArrowError> {
        let (parts, next) = channel::<RecordBatch>();
        let (done, results) = channel();
        let Manner { book, language, .. } = manner.clone();
        let work = move || {
            let mut session = Session::new(&book.law, language);
            while let Ok(part) = next.recv() {
                let result = session.run(&part).map_err(|fault| {
                    let words = Localizer::new(language, &*book.law);
                    ArrowError::InvalidArgumentError(text_of_table(&fault, &words))
                });
                if done.send((part, result)).is_err() {
                    break;
                }
            }
        };
        let started = thread::Builder::new().name("reglament".to_owned()).spawn(work);
        started.map_err(|error| ArrowError::ComputeError(format!("no thread can be started: {error}")))?;
        Ok(Self { parts, results })
    }
}

fn read_already() -> ArrowError {
    let words = "these results were read already: they are made as they are read, once. Keep them in a table \
                 (`pyarrow.table(results)`), or run the cases again";
    ArrowError::InvalidArgumentError(words.to_owned())
}
