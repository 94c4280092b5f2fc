//! Requests from tables: a case in each row, what it says in columns.
//!
//! Comes in: the names of the columns, then the cells of each row. Goes out: a [`Request`] for each row, or every fault of
//! it, the same as of a case in JSON. A column has the name of a key of a case: `case`, `service`, `filed`. What has a name
//! of its own stands in a column each, `fact.channel`, `event.sign`, `assume.counting_start`, or together as an object of
//! JSON in the columns `facts`, `events`, `assume`, `forms` and `codes`. A cell without a value says nothing.

use super::fault::{CaseFault, CasePlace};
use super::json::{KEYS, case_from_json};
use super::problem::CaseProblem;
use super::request::Request;
use crate::diagnostic::{Diagnostic, did_you_mean, did_you_mean_help};
use crate::json::Json;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::Law;
use crate::syntax::fold;
use std::collections::HashSet;

/// The keys that hold an object, each with what stands before the name of a single entry; those of the papers have none.
const OBJECTS: [(&str, Option<&str>); 5] =
    [("facts", Some("fact")), ("events", Some("event")), ("assume", Some("assume")), ("forms", None), ("codes", None)];
/// The keys that every case has.
const REQUIRED: [&str; 4] = ["case", "service", "procedure", "filed"];

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The text of a key of a case, such as `service`.
    Key(&'static str),
    /// An object of a case, such as `facts`, as JSON.
    Object(&'static str),
    /// One entry of an object of a case: of `facts` that of `channel`.
    Entry(&'static str, String),
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Absent,
    /// Yes or no.
    Truth(bool),
    /// A text.
    Text(String),
}

/// Why a table holds no cases.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnFault {
    /// There is no such column.
    Unknown(String),
    /// A column that every table of cases has is missing.
    Missing(&'static str),
    /// Two columns have the same name.
    Twice(String),
    /// A column is of a type that cannot be read as what it should hold.
    Kind {
        /// The column.
        column: String,
        /// Its type, as Arrow names it.
        found: String,
        /// What may stand there.
        wanted: Wanted,
    },
}

/// What may stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// A text or a whole number.
    Name,
    /// A text, or yes or no.
    Value,
    /// A text, a day or a time stamp.
    Moment,
}

/// The columns of a table of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    columns: Vec<Column>,
}

impl Column {
    /// The column of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if let Some((object, _)) = OBJECTS.iter().find(|(object, _)| *object == name) {
            return Some(Column::Object(object));
        }
        if let Some(key) = KEYS.iter().find(|key| **key == name) {
            return Some(Column::Key(key));
        }
        let (before, entry) = name.split_once('.')?;
        let (object, _) = OBJECTS.iter().find(|(_, prefix)| *prefix == Some(before))?;
        (!entry.is_empty()).then(|| Column::Entry(object, entry.to_owned()))
    }

    /// What may stand in it.
    #[must_use]
    pub fn wanted(&self) -> Wanted {
        match self {
            Column::Key("case") => Wanted::Name,
            Column::Key("filed") | Column::Entry("events", _) => Wanted::Moment,
            Column::Entry("facts", _) => Wanted::Value,
            Column::Key(_) | Column::Object(_) | Column::Entry(..) => Wanted::Text,
        }
    }
}

impl Columns {
    /// The columns of a table, in its order.
    ///
    /// # Errors
    ///
    /// Names of which no case says anything, names given twice, and columns that are missing.
    pub fn named<'n>(names: impl IntoIterator<Item = &'n str>) -> Result<Self, Vec<ColumnFault>> {
        let (mut columns, mut faults, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        for name in names {
            if !seen.insert(name) {
                faults.push(ColumnFault::Twice(name.to_owned()));
            }
            match Column::named(name) {
                Some(column) => columns.push(column),
                None => faults.push(ColumnFault::Unknown(name.to_owned())),
            }
        }
        let missing = REQUIRED.into_iter().filter(|key| !seen.contains(key));
        faults.extend(missing.map(ColumnFault::Missing));
        if faults.is_empty() { Ok(Self { columns }) } else { Err(faults) }
    }

    /// The columns in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter()
    }

    /// The case of a row; `line` is the line that it stands on, where it has one, and `cell` what stands in a column by its
    /// position. A text stands for yes or no where the fact in its column is one of those.
    ///
    /// # Errors
    ///
    /// All that is wrong with it.
    pub fn request(
        &self,
        law: &Law,
        line: Option<usize>,
        mut cell: impl FnMut(usize) -> Cell,
    ) -> Result<Request, Vec<CaseFault>> {
        let mut entries: Vec<(String, Json)> = Vec::with_capacity(self.columns.len());
        let mut faults = Vec::new();
        for (position, column) in self.columns.iter().enumerate() {
            let value = match (column, cell(position)) {
                (_, Cell::Absent) => continue,
                (_, Cell::Truth(truth)) => Json::Truth(truth),
                (Column::Object(key), Cell::Text(text)) => match Json::read(&text) {
                    Ok(value) => value,
                    Err(fault) => {
                        let place = CasePlace::Json { line, path: (*key).to_owned() };
                        let (line, column) = (fault.line, fault.column);
                        let problem = CaseProblem::Malformed { problem: fault.problem, line, column };
                        faults.push(CaseFault { case: None, place, problem });
                        continue;
                    }
                },
                (Column::Entry("facts", fact), Cell::Text(text)) => fact_value(law, fact, text),
                (column, Cell::Text(text)) if column.wanted() == Wanted::Moment => Json::Text(moment(text)),
                (_, Cell::Text(text)) => Json::Text(text),
            };
            match column {
                Column::Key(key) | Column::Object(key) => match entries.iter_mut().find(|(it, _)| it == key) {
                    // Entries of an object may have columns of their own beside it.
                    Some((_, Json::Object(known))) => match value {
                        Json::Object(more) => known.extend(more),
                        Json::Null => {}
                        other => entries.push(((*key).to_owned(), other)),
                    },
                    _ => entries.push(((*key).to_owned(), value)),
                },
                Column::Entry(object, entry) => {
                    let entry = (entry.clone(), value);
                    match entries.iter_mut().find(|(it, _)| it == object) {
                        Some((_, Json::Object(known))) => known.push(entry),
                        Some((_, it @ Json::Null)) => *it = Json::Object(vec![entry]),
                        // What is no object there is told when the case is read.
                        Some(_) => {}
                        None => entries.push(((*object).to_owned(), Json::Object(vec![entry]))),
                    }
                }
            }
        }
        match case_from_json(&Json::Object(entries), line) {
            Ok(request) if faults.is_empty() => Ok(request),
            Ok(request) => Err(of_case(faults, Some(request.name))),
            Err(more) => {
                let name = more.iter().find_map(|it| it.case.clone());
                Err(of_case(faults, name).into_iter().chain(more).collect())
            }
        }
    }
}

fn of_case(faults: Vec<CaseFault>, name: Option<String>) -> Vec<CaseFault> {
    faults.into_iter().map(|it| CaseFault { case: name.clone(), ..it }).collect()
}

/// A day, perhaps with its time, as JSON has it, where it is written so that it cannot be taken for another: as
/// `2024-03-01 10:00` or `01.03.2024 10:00`. Anything else is left as it is.
fn moment(text: String) -> String {
    let (day, time) = match text.split_once([' ', 'T']) {
        Some((day, time)) => (day, Some(time)),
        None => (text.as_str(), None),
    };
    let number = |part: &&str, length| part.len() == length && part.bytes().all(|it| it.is_ascii_digit());
    let day = match day.split('.').collect::<Vec<_>>().as_slice() {
        [day, month, year] if number(year, 4) && number(month, 2) && number(day, 2) => format!("{year}-{month}-{day}"),
        [day] if day.split('-').count() == 3 => (*day).to_owned(),
        _ => return text,
    };
    match time {
        Some(time) => format!("{day}T{}", time.trim_start()),
        None => day,
    }
}

/// The value of a fact that is written as text.
fn fact_value(law: &Law, fact: &str, text: String) -> Json {
    match text.as_str() {
        "true" | "false" if law.facts.get(&fold(fact)).is_none_or(|it| it.boolean) => Json::Truth(text == "true"),
        _ => Json::Text(text),
    }
}

impl Wanted {
    fn word(self) -> &'static str {
        match self {
            Wanted::Text => "text",
            Wanted::Name => "name",
            Wanted::Value => "value",
            Wanted::Moment => "moment",
        }
    }
}

impl ToMessage for ColumnFault {
    fn to_message(&self) -> Message {
        match self {
            ColumnFault::Unknown(name) => message!("batch-column-unknown", column: id(name)),
            ColumnFault::Missing(name) => message!("batch-column-missing", column: id(*name)),
            ColumnFault::Twice(name) => message!("batch-column-twice", column: id(name)),
            ColumnFault::Kind { column, found, .. } => {
                message!("batch-column-type", column: id(column), found: id(found))
            }
        }
    }
}

crate::impl_error!(ColumnFault);

impl From<&ColumnFault> for Diagnostic {
    fn from(fault: &ColumnFault) -> Self {
        let (code, help) = match fault {
            ColumnFault::Unknown(name) => {
                let meant = did_you_mean(name, KEYS.iter().copied());
                let known = || {
                    let entries = OBJECTS.iter().filter_map(|(_, prefix)| prefix.map(|it| format!("{it}.…")));
                    KEYS.iter().map(ToString::to_string).chain(entries).collect::<Vec<String>>()
                };
                let help = meant.map(did_you_mean_help);
                let help = help.unwrap_or_else(|| message!("batch-column-unknown-help", known: ids(known())));
                ("regl::column::unknown", help)
            }
            ColumnFault::Missing(name) => {
                ("regl::column::missing", message!("batch-column-missing-help", column: id(*name)))
            }
            ColumnFault::Twice(_) => ("regl::column::twice", message!("batch-column-twice-help")),
            ColumnFault::Kind { wanted, .. } => {
                ("regl::column::type", message!("batch-column-type-help", wanted: choice(wanted.word())))
            }
        };
        Diagnostic::error(code, fault).help(help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(names: &[&str], cells: &[&str]) -> Result<Request, Vec<CaseFault>> {
        let columns = Columns::named(names.iter().copied()).unwrap();
        let cell = |at: usize| if cells[at].is_empty() { Cell::Absent } else { Cell::Text(cells[at].to_owned()) };
        columns.request(&Law::default(), Some(2), cell)
    }

    #[test]
    fn columns_are_the_keys_of_a_case() {
        let names = ["case", "service", "procedure", "filed", "fact.a", "facts", "event.b", "regime"];
        let request =
            read(&names, &["x", "s", "p", "2019-04-30", "true", r#"{ "c": "d" }"#, "2019-05-02", ""]).unwrap();
        assert_eq!(request.regime, None);
        let facts: Vec<&str> = request.facts.iter().map(|(id, ..)| id.as_str()).collect();
        assert_eq!(facts, ["a", "c"]);
        assert_eq!(request.events[0].0, "b");
        assert_eq!(request.events[0].2, CasePlace::Json { line: Some(2), path: "events.b".to_owned() });
    }

    #[test]
    fn days_are_read_as_tables_have_them() {
        let written = |text: &str| {
            let names = ["case", "service", "procedure", "filed"];
            read(&names, &["x", "s", "p", text]).map(|it| (it.filed.on.to_string(), it.filed.at.is_some())).ok()
        };
        let on = |time: bool| Some(("2024-03-01".to_owned(), time));
        for text in ["2024-03-01", "01.03.2024"] {
            assert_eq!(written(text), on(false), "{text}");
        }
        for text in
            ["2024-03-01T10:00", "2024-03-01 10:00", "2024-03-01 10:00:00", "01.03.2024 10:00", "2024-03-01 10:00Z"]
        {
            assert_eq!(written(text), on(true), "{text}");
        }
        // Which of the first two is the month is not said, and what does not exist is no day.
        for text in ["03/01/2024", "1.3.24", "30.02.2024", "2024-03-01 25:00", "2024-03-01 "] {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn a_fact_in_two_columns_is_given_twice() {
        let names = ["case", "service", "procedure", "filed", "facts", "fact.a"];
        for (whole, wrong) in [(r#"{ "a": true }"#, "a"), (r#"{ "a": true, "b": false }"#, "a")] {
            let faults = read(&names, &["x", "s", "p", "2019-04-30", whole, "false"]).unwrap_err();
            assert_eq!(faults[0].problem, CaseProblem::KeyTwice(wrong.to_owned()));
            assert_eq!(faults[0].case.as_deref(), Some("x"));
        }
    }

    #[test]
    fn what_is_no_object_is_told() {
        let names = ["case", "service", "procedure", "filed", "facts", "fact.a"];
        for whole in ["{", "[]", "7"] {
            assert_eq!(read(&names, &["x", "s", "p", "2019-04-30", whole, "false"]).unwrap_err().len(), 1, "{whole}");
        }
        assert!(read(&names, &["x", "s", "p", "2019-04-30", "null", "false"]).is_ok());
    }

    #[test]
    fn names_of_columns_are_held_to_what_there_is() {
        let faults = Columns::named(["case", "service", "fact.", "form.x", "colour", "case"]).unwrap_err();
        let unknown = |name: &str| ColumnFault::Unknown(name.to_owned());
        assert_eq!(
            faults,
            [
                unknown("fact."),
                unknown("form.x"),
                unknown("colour"),
                ColumnFault::Twice("case".to_owned()),
                ColumnFault::Missing("procedure"),
                ColumnFault::Missing("filed"),
            ]
        );
    }
}
