//! Requests from JSON.

use super::fault::{CaseFault, CasePlace, CaseProblem};
use super::request::{FactValue, FieldValue, Filing, FilledForm, GivenCodes, Request};
use crate::calendar::Day;
use crate::syntax::fold;
use chrono::NaiveTime;
use serde_json::{Map, Value};

const KEYS: [&str; 8] = ["case", "service", "procedure", "regime", "filed", "pace", "facts", "events"];
/// Understood beside these: readings to follow for this case alone.
const ASSUME: &str = "assume";
/// Understood beside these: forms as filled in.
const FORMS: &str = "forms";
/// Understood beside these: codes by catalogue.
const CODES: &str = "codes";

/// What a JSON document asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Batch {
    /// One case; its result is one object.
    One(Box<Request>),
    /// An array of cases; their results are an array in the same order.
    Many(Vec<Request>),
}

impl Batch {
    /// The cases in order.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        match self {
            Batch::One(request) => std::slice::from_ref(request),
            Batch::Many(requests) => requests,
        }
    }
}

/// Reads a case or an array of cases. A byte-order mark is passed over.
///
/// # Errors
///
/// All faults of all cases.
pub fn requests_from_json(text: &str) -> Result<Batch, Vec<CaseFault>> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        let (line, column) = (error.line(), error.column());
        let problem = CaseProblem::Malformed { message, line, column };
        vec![CaseFault { case: None, place: CasePlace::Json(String::new()), problem }]
    })?;
    let mut faults = Vec::new();
    let batch = match &value {
        Value::Array(cases) => {
            let read = |(position, case)| Reader::new(format!("[{position}]"), &mut faults).request(case);
            Batch::Many(cases.iter().enumerate().filter_map(read).collect())
        }
        case => match Reader::new(String::new(), &mut faults).request(case) {
            Some(request) => Batch::One(Box::new(request)),
            None => Batch::Many(Vec::new()),
        },
    };
    if faults.is_empty() { Ok(batch) } else { Err(faults) }
}

/// Reads one case.
struct Reader<'f> {
    path: String,
    case: Option<String>,
    faults: &'f mut Vec<CaseFault>,
}

impl<'f> Reader<'f> {
    fn new(path: String, faults: &'f mut Vec<CaseFault>) -> Self {
        Self { path, case: None, faults }
    }

    fn fault(&mut self, key: &str, problem: CaseProblem) {
        let place = self.place(key);
        self.faults.push(CaseFault { case: self.case.clone(), place, problem });
    }

    fn place(&self, key: &str) -> CasePlace {
        let dot = if key.is_empty() { "" } else { "." };
        CasePlace::Json(format!("{}{dot}{key}", self.path))
    }

    fn request(&mut self, value: &Value) -> Option<Request> {
        let Value::Object(object) = value else {
            self.wrong_type(
                "",
                "an object such as { \"case\": …, \"service\": …, \"procedure\": …, \"filed\": … }",
                value,
            );
            return None;
        };
        self.case = object.get("case").and_then(Value::as_str).map(ToOwned::to_owned);
        let known: Vec<&str> = KEYS.into_iter().chain([ASSUME, FORMS, CODES]).collect();
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            let known = known.iter().map(ToString::to_string).collect();
            self.fault(key, CaseProblem::UnknownKey { key: key.clone(), known });
        }
        let name = self.required(object, "case");
        let service = self.required(object, "service");
        let procedure = self.required(object, "procedure");
        let regime = self.text(object, "regime");
        let pace = self.text(object, "pace");
        let filed = self.required(object, "filed").and_then(|written| self.filing(written));
        let facts = self.facts(object);
        let events = self.events(object);
        let assume = self.assume(object);
        let forms = self.forms(object);
        let codes = self.codes(object);
        // Ids may be typed with Cyrillic letters that look like Latin ones, as in rule files.
        let at = |reader: &Self, key: &str, text: String| (fold(&text), reader.place(key));
        Some(Request {
            name: name?,
            service: at(self, "service", service?),
            procedure: at(self, "procedure", procedure?),
            regime: regime.map(|text| at(self, "regime", text)),
            filed: filed?,
            pace: pace.map(|text| at(self, "pace", text)),
            facts,
            events,
            assume,
            forms,
            codes,
        })
    }

    fn required(&mut self, object: &Map<String, Value>, key: &'static str) -> Option<String> {
        if !object.contains_key(key) {
            self.fault("", CaseProblem::MissingKey(key));
        }
        self.text(object, key)
    }

    /// A text; `null` is as good as nothing.
    fn text(&mut self, object: &Map<String, Value>, key: &'static str) -> Option<String> {
        match object.get(key) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(other) => {
                self.wrong_type(key, "a text in quotation marks", other);
                None
            }
        }
    }

    fn object<'v>(&mut self, object: &'v Map<String, Value>, key: &'static str) -> Vec<(&'v String, &'v Value)> {
        match object.get(key) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(entries)) => entries.iter().collect(),
            Some(other) => {
                self.wrong_type(key, "an object such as { \"…\": … }", other);
                Vec::new()
            }
        }
    }

    fn filing(&mut self, written: String) -> Option<Filing> {
        let (day, time) = match written.split_once('T') {
            Some((day, time)) => (day, Some(time)),
            None => (written.as_str(), None),
        };
        let on = Day::from_iso(day);
        let at = time.map(clock);
        match (on, at) {
            (Some(on), None) => Some(Filing { on, at: None, place: self.place("filed"), written }),
            (Some(on), Some(Some(at))) => Some(Filing { on, at: Some(at), place: self.place("filed"), written }),
            _ => {
                self.fault("filed", CaseProblem::NoSuchDate(written));
                None
            }
        }
    }

    fn facts(&mut self, object: &Map<String, Value>) -> Vec<(String, FactValue, CasePlace)> {
        let mut facts = Vec::new();
        for (id, value) in self.object(object, "facts") {
            let key = format!("facts.{id}");
            let value = match value {
                Value::Bool(truth) => FactValue::Truth(*truth),
                Value::String(name) => FactValue::Named(fold(name)),
                other => {
                    self.wrong_type(&key, "true, false, or one of the fact's values in quotation marks", other);
                    continue;
                }
            };
            facts.push((fold(id), value, self.place(&key)));
        }
        facts
    }

    fn events(&mut self, object: &Map<String, Value>) -> Vec<(String, Day, CasePlace)> {
        let mut events = Vec::new();
        for (id, value) in self.object(object, "events") {
            let key = format!("events.{id}");
            match value {
                Value::String(text) => match Day::from_iso(text) {
                    Some(day) => events.push((fold(id), day, self.place(&key))),
                    None => self.fault(&key, CaseProblem::NoSuchDate(text.clone())),
                },
                other => self.wrong_type(&key, "a day such as \"2014-11-10\"", other),
            }
        }
        events
    }

    fn assume(&mut self, object: &Map<String, Value>) -> Vec<(String, String, CasePlace)> {
        let mut assume = Vec::new();
        for (id, value) in self.object(object, ASSUME) {
            let key = format!("{ASSUME}.{id}");
            match value {
                Value::String(reading) => assume.push((fold(id), fold(reading), self.place(&key))),
                other => self.wrong_type(&key, "the id of a reading in quotation marks", other),
            }
        }
        assume
    }

    fn forms(&mut self, object: &Map<String, Value>) -> Vec<FilledForm> {
        let mut forms = Vec::new();
        for (id, value) in self.object(object, FORMS) {
            let key = format!("{FORMS}.{id}");
            let Value::Object(entries) = value else {
                self.wrong_type(&key, "an object with the fields of the form, such as { \"…\": … }", value);
                continue;
            };
            let mut fields = Vec::new();
            for (field, value) in entries {
                let key = format!("{key}.{field}");
                let value = match value {
                    Value::Null => FieldValue::Empty,
                    Value::String(text) => FieldValue::Text(text.clone()),
                    Value::Number(number) => FieldValue::Number(number.to_string()),
                    Value::Bool(truth) => FieldValue::Truth(*truth),
                    other => {
                        self.wrong_type(&key, "what stands in the field: a text, a number, true or false", other);
                        continue;
                    }
                };
                fields.push((field.clone(), value, self.place(&key)));
            }
            forms.push(FilledForm { form: id.clone(), place: self.place(&key), fields });
        }
        forms
    }

    fn codes(&mut self, object: &Map<String, Value>) -> Vec<GivenCodes> {
        let mut given = Vec::new();
        for (id, value) in self.object(object, CODES) {
            let key = format!("{CODES}.{id}");
            let Value::Array(entries) = value else {
                self.wrong_type(&key, "an array of codes such as [\"8525 80 190 0\"]", value);
                continue;
            };
            let mut codes = Vec::new();
            for (position, code) in entries.iter().enumerate() {
                match code {
                    Value::String(code) => codes.push(code.clone()),
                    other => self.wrong_type(&format!("{key}[{position}]"), "a code in quotation marks", other),
                }
            }
            given.push(GivenCodes { catalogue: id.clone(), place: self.place(&key), codes });
        }
        given
    }

    fn wrong_type(&mut self, key: &str, expected: &'static str, found: &Value) {
        let found = match found {
            Value::Null => "`null`".to_owned(),
            Value::Bool(truth) => format!("`{truth}`"),
            Value::Number(number) => format!("the number `{number}`"),
            Value::String(_) => "a text".to_owned(),
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        self.fault(key, CaseProblem::WrongType { expected, found });
    }
}

/// A time of day: `10:15` or `10:15:30`.
fn clock(text: &str) -> Option<NaiveTime> {
    let shape = |pattern: &str, length: usize| {
        (text.len() == length).then(|| NaiveTime::parse_from_str(text, pattern).ok()).flatten()
    };
    shape("%H:%M", 5).or_else(|| shape("%H:%M:%S", 8))
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
