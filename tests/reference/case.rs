//! One case: when it was filed, what is true of it, what has a known day, how the law is read.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::Value;

use super::days::in_range;

/// Facts that hold unless the case says otherwise; all others do not.
const HOLD_UNLESS_DENIED: [&str; 9] = [
    "documents_complete",
    "documents_authentic",
    "documents_valid",
    "fee_paid",
    "qualified",
    "permit_requirements_met",
    "meets_eec_requirements",
    "sample_delivered",
    "authority_document_delivered",
];

/// What a fact with several values is unless the case says otherwise.
const USUAL: [(&str, &str); 2] = [("channel", "portal"), ("movement", "import")];

/// A case as it stands in its JSON.
pub struct Case<'a> {
    pub filed: NaiveDate,
    /// Time of day of the filing, where the case tells it.
    pub time: Option<NaiveTime>,
    json: &'a Value,
}

impl Case<'_> {
    /// Reads a case; every date in it must lie in the calendar, even of events that will not occur.
    pub fn from_json(json: &Value) -> Result<Case<'_>, String> {
        let (filed, time) = moment(&json["filed"])?;
        for date in json["events"].as_object().into_iter().flat_map(|pins| pins.values()) {
            in_range(moment(date)?.0)?;
        }
        Ok(Case { filed: in_range(filed)?, time, json })
    }

    /// The text in a field, empty if there is none.
    pub fn text(&self, field: &str) -> &str {
        self.json[field].as_str().unwrap_or_default()
    }

    /// Whether the fact holds.
    pub fn fact(&self, id: &str) -> bool {
        match &self.json["facts"][id] {
            Value::Null => HOLD_UNLESS_DENIED.contains(&id),
            told => told.as_bool().expect("this fact is true or false"),
        }
    }

    /// Whether a fact with several values has this one.
    pub fn fact_is(&self, id: &str, value: &str) -> bool {
        let told = self.json["facts"][id].as_str();
        told.map_or(USUAL.contains(&(id, value)), |told| told == value)
    }

    /// The day the case names for this event.
    pub fn pin(&self, event: &str) -> Option<NaiveDate> {
        moment(&self.json["events"][event]).ok().map(|(day, _)| day)
    }

    /// Whether the case asks for a reading of the law other than the usual one.
    pub fn assumes(&self, question: &str, answer: &str) -> bool {
        self.json["assume"][question] == answer
    }
}

/// A date, or a date with a time of day.
fn moment(value: &Value) -> Result<(NaiveDate, Option<NaiveTime>), String> {
    let text = value.as_str().ok_or("a date is missing")?;
    if let Ok(day) = text.parse() {
        return Ok((day, None));
    }
    let read = |format| NaiveDateTime::parse_from_str(text, format);
    let both = read("%Y-%m-%dT%H:%M").or_else(|_| read("%Y-%m-%dT%H:%M:%S"));
    both.map(|both| (both.date(), Some(both.time()))).map_err(|why| format!("{text}: {why}"))
}
