//! Requests from JSON: one case, an array of cases, or a case on each line.
//!
//! Comes in: a text. Goes out: [`Cases`], as many as the text has, each read or with every fault of it; or a [`Batch`], where
//! all of them are wanted or none. That no case is passed over follows from the types: whoever does not read one has to
//! show that a fault was reported.

use super::fault::{CaseFault, CasePlace};
use super::moment::Moment;
use super::problem::{CaseProblem, Expected, Found};
use super::request::{FactValue, FieldValue, Filing, FilledForm, GivenCodes, Request};
use crate::calendar::Day;
use crate::json::{Json, JsonFault};
use crate::syntax::fold;
use std::sync::Arc;

/// The keys of a case; the last three are beside those that every case may be compared by.
pub const KEYS: [&str; 11] =
    ["case", "service", "procedure", "regime", "filed", "pace", "facts", "events", ASSUME, FORMS, CODES];
/// Readings to follow for this case alone.
const ASSUME: &str = "assume";
/// Forms as filled in.
const FORMS: &str = "forms";
/// Codes by catalogue.
const CODES: &str = "codes";

/// How cases stand in a text, and so how their results are to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One object; its result is one object.
    One,
    /// An array; the results are an array in the same order.
    Array,
    /// An object on each line; the results are a line each.
    Lines,
}

/// The cases of a JSON document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cases {
    /// Each case in its place: read, or what is wrong with it.
    pub cases: Vec<Result<Request, Vec<CaseFault>>>,
    /// How they stand in the text.
    pub shape: Shape,
}

/// What a JSON document asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    requests: Vec<Request>,
    shape: Shape,
}

impl Batch {
    /// The cases in order.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// How they stand in the text.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The cases in order, to be changed and run.
    #[must_use]
    pub fn into_requests(self) -> Vec<Request> {
        self.requests
    }
}

/// A text with cases that are read one after another, so that no more than one of them is held at a time.
#[derive(Debug, Clone)]
pub struct CaseText<'t> {
    text: &'t str,
    shape: Shape,
    /// What is wrong with the text as a whole: then it is one case that cannot be read.
    fault: Option<CaseFault>,
    readable: bool,
}

impl<'t> CaseText<'t> {
    /// Sees how cases stand in a text. A byte-order mark is passed over. A text that is no JSON is one case that cannot be read.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let mut it = Self { text, shape: Shape::Lines, fault: None, readable: false };
        if is_lines(text) {
            it.readable = lines(text).any(|(above, text)| read_line(above, text, true).is_ok());
            return it;
        }
        let mut readable = false;
        let read = Json::read_each(text, &mut |case| readable = readable || one(None, String::new(), &case).is_ok());
        (it.shape, it.readable) = match &read {
            Ok(None) => (Shape::Array, readable),
            Ok(Some(case)) => (Shape::One, one(None, String::new(), case).is_ok()),
            Err(_) => (Shape::One, false),
        };
        it.fault = read.err().map(|fault| malformed(fault, 0));
        it
    }

    /// How the cases stand in it.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Whether any of its cases can be read.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.readable
    }

    /// Reads the cases in their order, each by itself: as it is put, or what is wrong with it.
    pub fn each(&self, mut each: impl FnMut(Result<Request, Vec<CaseFault>>)) {
        if let Some(fault) = &self.fault {
            each(Err(vec![fault.clone()]));
            return;
        }
        if self.shape == Shape::Lines {
            // A case that stands alone needs no number.
            let alone = lines(self.text).nth(1).is_none();
            return lines(self.text).for_each(|(above, text)| each(read_line(above, text, !alone)));
        }
        let mut position = 0;
        let read = Json::read_each(self.text, &mut |case| {
            each(one(None, format!("[{position}]"), &case));
            position += 1;
        });
        if let Ok(Some(case)) = read {
            each(one(None, String::new(), &case));
        }
    }
}

/// Reads cases, each by itself: see [`CaseText`].
#[must_use]
pub fn cases_from_json(text: &str) -> Cases {
    let text = CaseText::of(text);
    let mut cases = Vec::new();
    text.each(|case| cases.push(case));
    Cases { cases, shape: text.shape() }
}

/// Reads cases where all of them are wanted.
///
/// # Errors
///
/// All faults of all cases.
pub fn requests_from_json(text: &str) -> Result<Batch, Vec<CaseFault>> {
    let Cases { cases, shape } = cases_from_json(text);
    let (mut requests, mut faults) = (Vec::with_capacity(cases.len()), Vec::new());
    for case in cases {
        match case {
            Ok(request) => requests.push(request),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(Batch { requests, shape }) } else { Err(faults) }
}

/// Reads a case that has been read as JSON; `line` is the line that it has to itself, where it has one.
///
/// # Errors
///
/// All that is wrong with it.
pub fn case_from_json(case: &Json, line: Option<usize>) -> Result<Request, Vec<CaseFault>> {
    one(line, String::new(), case)
}

/// Whether each case stands on a line of its own: the first line is an object from its first brace to its last.
fn is_lines(text: &str) -> bool {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    first.starts_with('{') && first.ends_with('}')
}

/// The lines that are not blank, each with the number of those above it.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty())
}

/// The case of a line below so many; `numbered` says whether its faults tell the line.
fn read_line(above: usize, text: &str, numbered: bool) -> Result<Request, Vec<CaseFault>> {
    match Json::read(text) {
        Ok(case) => one(numbered.then_some(above + 1), String::new(), &case),
        Err(fault) => Err(vec![malformed(fault, above)]),
    }
}

/// One case, by the line that it has to itself and by its path.
fn one(line: Option<usize>, path: String, case: &Json) -> Result<Request, Vec<CaseFault>> {
    let mut faults = Vec::new();
    match Reader::new(line, path, &mut faults).request(case) {
        Ok(request) if faults.is_empty() => Ok(request),
        _ => Err(faults),
    }
}

/// The fault of what is no JSON, below so many lines.
fn malformed(fault: JsonFault, above: usize) -> CaseFault {
    let JsonFault { problem, line, column, .. } = fault;
    let problem = CaseProblem::Malformed { problem, line: line + above, column };
    CaseFault { case: None, place: CasePlace::Json { line: None, path: String::new() }, problem }
}

/// That a fault was reported: nothing else makes one.
#[derive(Debug, Clone, Copy)]
struct Reported(());

/// Reads one case.
struct Reader<'f> {
    /// The line that the case has to itself.
    line: Option<usize>,
    /// The path to the case.
    path: String,
    case: Option<String>,
    faults: &'f mut Vec<CaseFault>,
}

impl<'f> Reader<'f> {
    fn new(line: Option<usize>, path: String, faults: &'f mut Vec<CaseFault>) -> Self {
        Self { line, path, case: None, faults }
    }

    fn fault(&mut self, key: &str, problem: CaseProblem) -> Reported {
        let place = self.place(key);
        self.faults.push(CaseFault { case: self.case.clone(), place, problem });
        Reported(())
    }

    fn place(&self, key: &str) -> CasePlace {
        let path = match (self.path.is_empty(), key.is_empty()) {
            (true, _) => key.to_owned(),
            (false, true) => self.path.clone(),
            (false, false) => format!("{}.{key}", self.path),
        };
        CasePlace::Json { line: self.line, path }
    }

    fn request(&mut self, value: &Json) -> Result<Request, Reported> {
        let Json::Object(entries) = value else {
            return Err(self.wrong_type("", Expected::Case, value));
        };
        if let Some(Json::Text(name)) = value.get("case") {
            self.case = Some(name.clone());
        }
        for (path, key) in value.keys_given_again() {
            self.fault(&path, CaseProblem::KeyTwice(key.to_owned()));
        }
        let mut known: Option<Arc<[String]>> = None;
        for (key, _) in entries.iter().filter(|(key, _)| !KEYS.contains(&key.as_str())) {
            let known = known.get_or_insert_with(|| KEYS.iter().map(ToString::to_string).collect());
            self.fault(key, CaseProblem::UnknownKey { key: key.clone(), known: Arc::clone(known) });
        }
        let name = self.required(value, "case");
        let service = self.required(value, "service");
        let procedure = self.required(value, "procedure");
        let regime = self.text(value, "regime");
        let pace = self.text(value, "pace");
        let filed = self.required(value, "filed").and_then(|written| self.filing(written));
        let facts = self.facts(value);
        let events = self.events(value);
        let assume = self.assume(value);
        let forms = self.forms(value);
        let codes = self.codes(value);
        // Ids may be typed with Cyrillic letters that look like Latin ones, as in rule files.
        let at = |reader: &Self, key: &str, text: String| (fold(&text), reader.place(key));
        Ok(Request {
            name: name?,
            service: at(self, "service", service?),
            procedure: at(self, "procedure", procedure?),
            regime: regime?.map(|text| at(self, "regime", text)),
            filed: filed?,
            pace: pace?.map(|text| at(self, "pace", text)),
            facts,
            events,
            assume,
            forms,
            codes,
        })
    }

    fn required(&mut self, object: &Json, key: &'static str) -> Result<String, Reported> {
        match object.get(key) {
            None => Err(self.fault("", CaseProblem::MissingKey(key))),
            Some(Json::Text(text)) => Ok(text.clone()),
            Some(other) => Err(self.wrong_type(key, Expected::Text, other)),
        }
    }

    /// A text that need not be there; `null` is as good as nothing.
    fn text(&mut self, object: &Json, key: &'static str) -> Result<Option<String>, Reported> {
        match object.get(key) {
            None | Some(Json::Null) => Ok(None),
            Some(Json::Text(text)) => Ok(Some(text.clone())),
            Some(other) => Err(self.wrong_type(key, Expected::Text, other)),
        }
    }

    fn object<'v>(&mut self, object: &'v Json, key: &'static str) -> &'v [(String, Json)] {
        match object.get(key) {
            None | Some(Json::Null) => &[],
            Some(Json::Object(entries)) => entries,
            Some(other) => {
                self.wrong_type(key, Expected::Object, other);
                &[]
            }
        }
    }

    fn filing(&mut self, written: String) -> Result<Filing, Reported> {
        match Moment::read(&written) {
            Some(Moment { on, at, offset }) => Ok(Filing { on, at, offset, place: self.place("filed"), written }),
            None => Err(self.fault("filed", CaseProblem::NoSuchDate(written))),
        }
    }

    fn facts(&mut self, object: &Json) -> Vec<(String, FactValue, CasePlace)> {
        let mut facts = Vec::new();
        for (id, value) in self.object(object, "facts") {
            let key = format!("facts.{id}");
            let value = match value {
                Json::Truth(truth) => FactValue::Truth(*truth),
                Json::Text(name) => FactValue::Named(fold(name)),
                Json::Number(number) => FactValue::Named(number.to_string()),
                other => {
                    self.wrong_type(&key, Expected::FactValue, other);
                    continue;
                }
            };
            facts.push((fold(id), value, self.place(&key)));
        }
        facts
    }

    fn events(&mut self, object: &Json) -> Vec<(String, Day, CasePlace)> {
        let mut events = Vec::new();
        for (id, value) in self.object(object, "events") {
            let key = format!("events.{id}");
            match value {
                Json::Text(text) => match Day::from_iso(text) {
                    Some(day) => events.push((fold(id), day, self.place(&key))),
                    None => {
                        let day = Moment::read(text).map(|it| it.on);
                        let written = text.clone();
                        self.fault(
                            &key,
                            match day {
                                Some(day) => CaseProblem::OnlyDays { written, day },
                                None => CaseProblem::NoSuchDate(written),
                            },
                        );
                    }
                },
                other => {
                    self.wrong_type(&key, Expected::Day, other);
                }
            }
        }
        events
    }

    fn assume(&mut self, object: &Json) -> Vec<(String, String, CasePlace)> {
        let mut assume = Vec::new();
        for (id, value) in self.object(object, ASSUME) {
            let key = format!("{ASSUME}.{id}");
            match value {
                Json::Text(reading) => assume.push((fold(id), fold(reading), self.place(&key))),
                other => {
                    self.wrong_type(&key, Expected::Reading, other);
                }
            }
        }
        assume
    }

    fn forms(&mut self, object: &Json) -> Vec<FilledForm> {
        let mut forms = Vec::new();
        for (id, value) in self.object(object, FORMS) {
            let key = format!("{FORMS}.{id}");
            let Json::Object(entries) = value else {
                self.wrong_type(&key, Expected::Form, value);
                continue;
            };
            let mut fields = Vec::new();
            for (field, value) in entries {
                let key = format!("{key}.{field}");
                let value = match value {
                    Json::Null => FieldValue::Empty,
                    Json::Text(text) => FieldValue::Text(text.clone()),
                    Json::Number(number) => FieldValue::Number(number.to_string()),
                    Json::Truth(truth) => FieldValue::Truth(*truth),
                    other => {
                        self.wrong_type(&key, Expected::FieldValue, other);
                        continue;
                    }
                };
                fields.push((field.clone(), value, self.place(&key)));
            }
            forms.push(FilledForm { form: id.clone(), place: self.place(&key), fields });
        }
        forms
    }

    fn codes(&mut self, object: &Json) -> Vec<GivenCodes> {
        let mut given = Vec::new();
        for (id, value) in self.object(object, CODES) {
            let key = format!("{CODES}.{id}");
            let Json::Array(entries) = value else {
                self.wrong_type(&key, Expected::Codes, value);
                continue;
            };
            let mut codes = Vec::new();
            for (position, code) in entries.iter().enumerate() {
                match code {
                    Json::Text(code) => codes.push(code.clone()),
                    other => {
                        self.wrong_type(&format!("{key}[{position}]"), Expected::Code, other);
                    }
                }
            }
            given.push(GivenCodes { catalogue: id.clone(), place: self.place(&key), codes });
        }
        given
    }

    fn wrong_type(&mut self, key: &str, expected: Expected, found: &Json) -> Reported {
        self.fault(key, CaseProblem::WrongType { expected, found: Found::from(found) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The second `i` of the service and the `e` of the fact are Cyrillic letters.
    #[test]
    fn ids_may_be_typed_with_letters_that_look_like_latin_ones() {
        let text = r#"{ "case": "x", "service": "stm_lіcense", "procedure": "issue", "filed": "2014-11-03",
                        "facts": { "fее_paid": false } }"#;
        let batch = requests_from_json(text).unwrap();
        let request = &batch.requests()[0];
        assert_eq!(request.service.0, "stm_license");
        assert_eq!(request.facts[0].0, "fee_paid");
    }
}
