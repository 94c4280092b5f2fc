//! XES: traces of events with attributes, as a row for each event.
//!
//! Attributes of an event are columns by their key, those of its trace with `case:` before it. Attributes of attributes and
//! of the log are passed over.

use super::cells::{Cells, Taker, unreadable};
use super::fault::{LogFault, XmlFlaw};

use indexmap::IndexSet;
use quick_xml::Reader;
use quick_xml::encoding::Decoder;
use quick_xml::errors::{Error, SyntaxError};
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Read};

/// What stands before the key of an attribute of a trace.
const OF_TRACE: &str = "case:";
/// How many traces are read for the names of columns.
const SAMPLE: usize = 200;

struct Row<'r> {
    event: &'r [String],
    trace: &'r [String],
}

impl Cells for Row<'_> {
    fn cell(&self, wanted: usize) -> &str {
        let cell = |cells: &'_ [String]| cells.get(wanted).map(|it| it.trim().len()).unwrap_or_default() > 0;
        let cells = if cell(self.event) { self.event } else { self.trace };
        cells.get(wanted).map_or("", |it| it.trim())
    }
}

/// What an element is for us.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Log,
    Trace,
    Event,
    Other,
}

/// Hands over every event.
pub(super) fn read(text: impl Read, wanted: &[String], take: &mut Taker<'_>) -> Result<(), LogFault> {
    let mut traces = Traces::new(text);
    let mut number = 0;
    let (mut trace, mut events) = (Vec::new(), Vec::new());
    let mut seen = IndexSet::new();
    while traces.next(&mut |key| wanted.iter().position(|it| it == key), &mut trace, &mut events, &mut seen)? {
        for event in &events {
            number += 1;
            take(number, Ok(&Row { event, trace: &trace }));
        }
    }
    match wanted.iter().find(|it| !seen.contains(*it)) {
        Some(column) if number > 0 => {
            Err(LogFault::NoColumn { column: column.clone(), known: seen.into_iter().collect() })
        }
        _ => Ok(()),
    }
}

/// The same with all columns of the first traces.
pub(super) fn read_all(text: impl Read, head: &mut dyn FnMut(&[String]), take: &mut Taker<'_>) -> Result<(), LogFault> {
    let mut traces = Traces::new(text);
    let mut columns: IndexSet<String> = IndexSet::new();
    let mut rows: Vec<(Vec<String>, Vec<Vec<String>>)> = Vec::new();
    let mut seen = IndexSet::new();
    while rows.len() < SAMPLE {
        let (mut trace, mut events) = (Vec::new(), Vec::new());
        let place = &mut |key: &str| Some(columns.insert_full(key.to_owned()).0);
        if !traces.next(place, &mut trace, &mut events, &mut seen)? {
            break;
        }
        rows.push((trace, events));
    }
    head(&columns.into_iter().collect::<Vec<_>>());
    let mut number = 0;
    for (trace, events) in &rows {
        for event in events {
            number += 1;
            take(number, Ok(&Row { event, trace }));
        }
    }
    Ok(())
}

struct Traces<R: Read> {
    reader: Reader<BufReader<R>>,
    open: Vec<Element>,
    buffer: Vec<u8>,
}

impl<R: Read> Traces<R> {
    fn new(text: R) -> Self {
        Self { reader: Reader::from_reader(BufReader::new(text)), open: Vec::new(), buffer: Vec::new() }
    }

    /// Reads the next trace; `place` says where the attribute of a key goes. Says whether there was one.
    fn next(
        &mut self,
        place: &mut dyn FnMut(&str) -> Option<usize>,
        trace: &mut Vec<String>,
        events: &mut Vec<Vec<String>>,
        seen: &mut IndexSet<String>,
    ) -> Result<bool, LogFault> {
        trace.iter_mut().for_each(String::clear);
        events.clear();
        loop {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            let event = match event {
                Ok(event) => event,
                Err(error) => return Err(wrong(&error, self.reader.error_position())),
            };
            match event {
                Event::Start(element) => {
                    let kind = of(&element);
                    let parent = self.open.last().copied();
                    let attributes = Attributes { decoder: self.reader.decoder(), at: self.reader.buffer_position() };
                    attributes.begin((parent, kind), &element, place, trace, events, seen)?;
                    self.open.push(kind);
                }
                Event::Empty(element) => {
                    let kind = of(&element);
                    let parent = self.open.last().copied();
                    let attributes = Attributes { decoder: self.reader.decoder(), at: self.reader.buffer_position() };
                    attributes.begin((parent, kind), &element, place, trace, events, seen)?;
                    if kind == Element::Trace {
                        return Ok(true);
                    }
                }
                Event::End(_) if self.open.pop() == Some(Element::Trace) => return Ok(true),
                Event::Eof if self.open.is_empty() => return Ok(false),
                Event::Eof => return Err(LogFault::Cut),
                _ => {}
            }
        }
    }
}

/// Reads attributes of elements.
struct Attributes {
    decoder: Decoder,
    at: u64,
}

impl Attributes {
    fn begin(
        &self,
        (parent, kind): (Option<Element>, Element),
        element: &BytesStart<'_>,
        place: &mut dyn FnMut(&str) -> Option<usize>,
        trace: &mut Vec<String>,
        events: &mut Vec<Vec<String>>,
        seen: &mut IndexSet<String>,
    ) -> Result<(), LogFault> {
        match (parent, kind) {
            (Some(Element::Trace), Element::Event) => events.push(Vec::new()),
            (Some(Element::Trace), Element::Other) => {
                let Some((key, value)) = self.attribute(element)? else { return Ok(()) };
                put(trace, &format!("{OF_TRACE}{key}"), value, place, seen);
            }
            (Some(Element::Event), Element::Other) => {
                let Some((key, value)) = self.attribute(element)? else { return Ok(()) };
                if let Some(event) = events.last_mut() {
                    put(event, &key, value, place, seen);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn attribute(&self, element: &BytesStart<'_>) -> Result<Option<(String, String)>, LogFault> {
        let (mut key, mut value) = (None, None);
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|_| LogFault::Xml { at: self.at, flaw: XmlFlaw::Attribute })?;
            let into = match attribute.key.as_ref() {
                b"key" => &mut key,
                b"value" => &mut value,
                _ => continue,
            };
            let text = attribute.decoded_and_normalized_value(quick_xml::XmlVersion::default(), self.decoder);
            *into = Some(text.map_err(|it| wrong(&it, self.at))?.into_owned());
        }
        Ok(key.zip(value))
    }
}

/// What the reader finds wrong at a byte.
fn wrong(error: &Error, at: u64) -> LogFault {
    let flaw = match error {
        Error::Io(error) => return unreadable(error),
        // What is never closed is looked for up to the end.
        Error::Syntax(SyntaxError::InvalidBangMarkup) => XmlFlaw::Syntax,
        Error::Syntax(_) => return LogFault::Cut,
        Error::IllFormed(_) => XmlFlaw::Nesting,
        Error::InvalidAttr(_) => XmlFlaw::Attribute,
        Error::Encoding(_) => XmlFlaw::Encoding,
        Error::Escape(_) => XmlFlaw::Entity,
        Error::Namespace(_) => XmlFlaw::Syntax,
    };
    LogFault::Xml { at, flaw }
}

fn put(
    cells: &mut Vec<String>,
    key: &str,
    value: String,
    place: &mut dyn FnMut(&str) -> Option<usize>,
    seen: &mut IndexSet<String>,
) {
    if !seen.contains(key) {
        seen.insert(key.to_owned());
    }
    let Some(at) = place(key) else { return };
    if cells.len() <= at {
        cells.resize_with(at + 1, String::new);
    }
    if let Some(cell) = cells.get_mut(at) {
        *cell = value;
    }
}

fn of(element: &BytesStart<'_>) -> Element {
    match element.local_name().as_ref() {
        b"log" => Element::Log,
        b"trace" => Element::Trace,
        b"event" => Element::Event,
        _ => Element::Other,
    }
}
