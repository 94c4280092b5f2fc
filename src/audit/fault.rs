//! What can be wrong with a log, with its map and with a row.

use super::map_fault::{MapFault, MapProblem};
use crate::diagnostic::{Diagnostic, meant};
use crate::message;
use crate::message::{Message, ToMessage, choices};
use std::io;

/// What is wrong with a log or its map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogFault {
    /// The system does not let it be read.
    Unreadable(io::ErrorKind),
    /// It is in an encoding that has to be named; this is what it looks like.
    Encoding(String),
    /// There is no such encoding.
    NoSuchEncoding(String),
    /// There is no such zone.
    NoSuchZone(String),
    /// Cells cannot be set apart by this.
    Separator(char),
    /// It is no table.
    Table(String),
    /// It is no XML.
    Xml {
        /// The byte.
        at: u64,
        /// Why.
        flaw: XmlFlaw,
    },
    /// It ends in the middle.
    Cut,
    /// It has no row.
    Empty,
    /// It lacks a column.
    NoColumn {
        /// The column.
        column: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// The map is no TOML, or no map.
    Map(MapFault),
    /// The law does not have what the map names.
    Unknown {
        /// In which table of the map it stands.
        table: &'static str,
        /// The name.
        name: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// A fact cannot have a value.
    Value {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
        /// The values that it can have.
        known: Vec<String>,
    },
    /// An activity stands for an event twice, or both for one and for nothing.
    Twice {
        /// The activity.
        activity: String,
    },
    /// An event begins by a column that the map does not name.
    NoStart {
        /// The event.
        event: String,
    },
    /// Stamps have offsets, and neither the calendar nor the map names a zone.
    NoZone {
        /// A stamp.
        stamp: String,
    },
}

choices! {
    /// What is wrong with XML.
    pub enum XmlFlaw {
        /// Markup that there is not.
        Syntax = "syntax",
        /// Elements are not closed as they were opened.
        Nesting = "nesting",
        /// An attribute is not written as attributes are.
        Attribute = "attribute",
        /// Bytes that are none of the encoding.
        Encoding = "encoding",
        /// A character that is named, and not known by that name.
        Entity = "entity",
    }
}

impl ToMessage for LogFault {
    fn to_message(&self) -> Message {
        match self {
            LogFault::Unreadable(reason) => {
                let damaged = matches!(reason, io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput);
                let what = if damaged { "damaged" } else { "system" };
                message!("audit-unreadable", what: choice(what), reason: id(reason.to_string()))
            }
            LogFault::Encoding(_) => message!("audit-encoding"),
            LogFault::NoSuchEncoding(label) => message!("audit-no-such-encoding", label: id(label)),
            LogFault::NoSuchZone(zone) => message!("audit-no-such-zone", zone: id(zone)),
            LogFault::Separator(sign) => message!("audit-separator", sign: id(sign.to_string())),
            LogFault::Table(error) => message!("audit-no-table", error: id(error)),
            LogFault::Xml { at, flaw } => {
                let at = usize::try_from(*at).unwrap_or(usize::MAX);
                message!("audit-no-xml", at: count(at), flaw: choice(flaw.name()))
            }
            LogFault::Cut => message!("audit-cut"),
            LogFault::Empty => message!("audit-empty"),
            LogFault::NoColumn { column, .. } => message!("audit-no-column", column: id(column)),
            LogFault::Map(fault) => fault.to_message(),
            LogFault::Unknown { table, name, .. } => message!("audit-unknown", table: id(*table), name: id(name)),
            LogFault::Value { fact, value, .. } => message!("audit-value", fact: id(fact), value: id(value)),
            LogFault::Twice { activity } => message!("audit-twice", activity: id(activity)),
            LogFault::NoStart { event } => message!("audit-no-start", event: id(event)),
            LogFault::NoZone { stamp } => message!("audit-no-zone", stamp: id(stamp)),
        }
    }
}

crate::impl_error!(LogFault);

impl LogFault {
    fn help(&self) -> Option<Message> {
        let known_or = |name: &String, known: &[String]| {
            let listed = || (!known.is_empty()).then(|| message!("audit-help-known", known: ids(known)));
            meant(name, known).or_else(listed)
        };
        Some(match self {
            LogFault::Unreadable(_) => message!("audit-help-unreadable"),
            LogFault::Encoding(guess) => message!("audit-help-encoding", guess: id(format!("encoding = \"{guess}\""))),
            LogFault::NoSuchEncoding(_) => message!("audit-help-no-such-encoding"),
            LogFault::NoSuchZone(_) => message!("audit-help-no-such-zone"),
            LogFault::Separator(_) => message!("audit-help-separator"),
            LogFault::Table(_) | LogFault::Xml { .. } | LogFault::Cut | LogFault::Empty => message!("audit-help-log"),
            LogFault::Map(MapFault { problem: MapProblem::NoKey { key, known }, .. }) => return known_or(key, known),
            LogFault::Map(_) => message!("audit-help-map"),
            LogFault::NoColumn { column: name, known }
            | LogFault::Unknown { name, known, .. }
            | LogFault::Value { value: name, known, .. } => return known_or(name, known),
            LogFault::Twice { .. } => message!("audit-help-twice"),
            LogFault::NoStart { .. } => message!("audit-help-no-start"),
            LogFault::NoZone { .. } => message!("audit-help-no-zone"),
        })
    }
}

impl From<&LogFault> for Diagnostic {
    fn from(fault: &LogFault) -> Self {
        let code = match fault {
            LogFault::Map(_) | LogFault::Twice { .. } | LogFault::NoStart { .. } => "regl::audit::map",
            LogFault::Unknown { .. } | LogFault::Value { .. } | LogFault::NoColumn { .. } => "regl::audit::unknown",
            _ => "regl::audit::log",
        };
        Diagnostic::error(code, fault).help_if(fault.help())
    }
}

/// Why a row counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RowFault {
    /// It has another number of cells than the first line.
    Cells {
        /// How many it has.
        found: usize,
        /// How many the first line has.
        wanted: usize,
    },
    /// It is no text.
    NotText,
    /// It names no case.
    NoCase,
    /// It names no activity.
    NoActivity,
    /// It tells that something was begun, and not that it was ended.
    NotEnded,
    /// It has no stamp that can be read.
    NoStamp(String),
    /// Its stamp does not say whether day or month comes first.
    Order(String),
}

impl ToMessage for RowFault {
    fn to_message(&self) -> Message {
        match self {
            RowFault::Cells { found, wanted } => {
                message!("audit-row-cells", found: count(*found), wanted: count(*wanted))
            }
            RowFault::NotText => message!("audit-row-not-text"),
            RowFault::NoCase => message!("audit-row-no-case"),
            RowFault::NoActivity => message!("audit-row-no-activity"),
            RowFault::NotEnded => message!("audit-row-not-ended"),
            RowFault::NoStamp(text) => {
                message!("audit-row-no-stamp", text: optional id((!text.is_empty()).then_some(text)))
            }
            RowFault::Order(text) => message!("audit-row-order", text: id(text)),
        }
    }
}
