//! What can be wrong with what the command line names: files, folders, cases, options.

use crate::calendar::Day;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::Named;
use std::io;

/// A fault of input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputFault {
    /// There is no such file or folder.
    NotFound {
        /// The path as given.
        path: String,
    },
    /// A folder stands where a file is needed.
    IsFolder {
        /// The path as given.
        path: String,
    },
    /// A file is to be written that is read, or that is written already.
    WrittenOver {
        /// The path as given.
        path: String,
    },
    /// A file stands where a folder is needed.
    NotFolder {
        /// The path as given.
        path: String,
    },
    /// The system does not let it be read.
    Unreadable {
        /// The path as given.
        path: String,
        /// What the system says.
        reason: io::ErrorKind,
    },
    /// The text is not UTF-8.
    Encoding {
        /// The path as given.
        path: String,
        /// The first byte that does not fit, from 0.
        byte: usize,
        /// The line it stands on, from 1.
        line: usize,
        /// Whether it looks like UTF-16.
        utf16: bool,
    },
    /// The file is larger than any rule file can reasonably be.
    TooLarge {
        /// The path as given.
        path: String,
        /// The limit in bytes.
        most: u64,
    },
    /// The file is no rule file by its name.
    NotRules {
        /// The path as given.
        path: String,
    },
    /// A folder holds no rule files.
    NoRules {
        /// The path as given.
        path: String,
    },
    /// A rule file holds no cases.
    NoCases {
        /// The path as given.
        path: String,
    },
    /// No case is called that.
    UnknownCase {
        /// The name as given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// Something that is asked for by name is not there.
    Unknown {
        /// The code.
        code: &'static str,
        /// What it should name.
        what: Named,
        /// The name as given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A name fits several things.
    Ambiguous {
        /// What it should name one of.
        what: Named,
        /// The name as given.
        name: String,
        /// What it fits.
        fits: Vec<String>,
    },
    /// `--assume` is not of the form that it has to have.
    Assume {
        /// What was written.
        text: String,
    },
    /// `--assume` names a choice that it has named before.
    AssumeTwice {
        /// The choice.
        choice: String,
    },
    /// A folder holds more than any rule folder can reasonably hold.
    LargeFolder {
        /// The path as given.
        path: String,
        /// What it holds more of than is looked at.
        most: Most,
    },
    /// Two documents are to be written to standard output.
    TwoDocuments {
        /// The option that names standard output.
        option: &'static str,
    },
    /// A comparative table is asked for of what has none.
    NoTable {
        /// Whether JSON is asked for, and not several regimes.
        json: bool,
    },
    /// No file of a folder is the text of an act of the law.
    NoTexts {
        /// The path as given.
        path: String,
    },
    /// The folder of a file to be written is not there.
    NoFolder {
        /// The path as given.
        path: String,
    },
    /// What is no text is to be written to a terminal.
    BinaryToTerminal,
    /// Something could not be written.
    Unwritable {
        /// The path as given; none for standard output.
        path: Option<String>,
        /// What the system says.
        reason: io::ErrorKind,
    },
    /// An act has no index.
    NoIndex {
        /// The act.
        act: String,
        /// The acts that have one.
        known: Vec<String>,
    },
    /// Two regimes have no calendar by which both could be counted.
    NoCalendar {
        /// The one.
        old: String,
        /// The other.
        new: String,
    },
    /// The last day of filing lies before the first.
    NoDays {
        /// The first.
        from: Day,
        /// The last.
        to: Day,
    },
    /// A day lies outside a calendar.
    OutsideCalendar {
        /// The day.
        day: Day,
        /// The first day of the calendar.
        first: Day,
        /// The last day of the calendar.
        last: Day,
    },
    /// An option that takes a day has something else.
    NoDay {
        /// The option.
        option: &'static str,
        /// What was written.
        text: String,
    },
    /// `--fix` is not of the form that it has to have.
    Fix {
        /// What was written.
        text: String,
    },
    /// `--fix` names a fact that it has named before.
    FixTwice {
        /// The fact.
        fact: String,
    },
    /// `--fix` names a fact that is not there.
    UnknownFact {
        /// The fact.
        fact: String,
        /// The fact that was most likely meant.
        meant: Option<String>,
    },
    /// `--fix` gives a fact a value that it never has.
    FactValue {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
        /// The values it may have.
        known: Vec<String>,
    },
    /// A form of results that goes only with, or only without, an option.
    Format {
        /// The form.
        format: &'static str,
        /// The option.
        option: &'static str,
        /// Whether the option was given.
        with: bool,
    },
    /// `--filter` fits no case.
    NoFit {
        /// What was written.
        filter: String,
    },
    /// Snapshots are to be recorded of cases that stand in no file.
    NoPlace {
        /// What the text with the cases is called.
        path: String,
    },
    /// Something is asked, and there is no terminal and nobody who answers.
    NoAnswer {
        /// The option that asks.
        option: &'static str,
    },
    /// A file that is to be made is there.
    Exists {
        /// Its path.
        path: String,
    },
    /// A name that is to be declared is.
    Taken {
        /// What it names.
        what: Named,
        /// The name.
        name: String,
    },
    /// A text that cannot be an id, or the name of a case.
    NoId {
        /// The text.
        text: String,
    },
    /// Something has to be given, and there is no terminal to ask on.
    Unanswered {
        /// The option.
        option: &'static str,
    },
    /// No finding has this code.
    UnknownCode {
        /// What was written.
        code: String,
        /// Codes that are like it, or whose names end so.
        like: Vec<String>,
    },
    /// A link in a folder leads nowhere.
    BrokenLink {
        /// The link.
        path: String,
    },
}

/// The most that a rule folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Most {
    /// Files and folders.
    Entries(usize),
    /// Mebibytes of rule files and tables.
    Mebibytes(usize),
}

impl ToMessage for InputFault {
    fn to_message(&self) -> Message {
        match self {
            InputFault::NotFound { path } => message!("input-not-found", path: id(path)),
            InputFault::IsFolder { path } => message!("input-is-folder", path: id(path)),
            InputFault::WrittenOver { path } => message!("input-written-over", path: id(path)),
            InputFault::NotFolder { path } => message!("input-not-folder", path: id(path)),
            InputFault::Unreadable { path, reason } => {
                message!("input-unreadable", path: id(path), reason: message(&Reason(*reason)))
            }
            InputFault::Encoding { path, byte, line, .. } => {
                message!("input-encoding", path: id(path), line: id(line.to_string()), byte: id(byte.to_string()))
            }
            InputFault::TooLarge { path, most } => {
                message!("input-too-large", path: id(path), mebibytes: id((most / (1024 * 1024)).to_string()))
            }
            InputFault::NotRules { path } => message!("input-not-rules", path: id(path)),
            InputFault::NoRules { path } => message!("input-no-rules", path: id(path)),
            InputFault::NoCases { path } => message!("input-no-cases", path: id(path)),
            InputFault::UnknownCase { name, .. } => message!("input-unknown-case", name: id(name)),
            InputFault::Unknown { what, name, .. } => {
                message!("input-unknown", what: choice(what.name()), name: id(name))
            }
            InputFault::Ambiguous { what, name, fits } => {
                message!("input-ambiguous", what: choice(what.name()), name: id(name), fits: count(fits.len()))
            }
            InputFault::NoFolder { path } => message!("input-no-folder", path: id(path)),
            InputFault::BinaryToTerminal => message!("input-binary"),
            InputFault::Assume { text } => message!("input-assume", written: id(text)),
            InputFault::AssumeTwice { choice } => message!("input-assume-twice", choice: id(choice)),
            InputFault::LargeFolder { path, most: Most::Entries(most) } => {
                message!("input-many-entries", path: id(path), most: id(most.to_string()))
            }
            InputFault::LargeFolder { path, most: Most::Mebibytes(most) } => {
                message!("input-many-bytes", path: id(path), mebibytes: id(most.to_string()))
            }
            InputFault::TwoDocuments { option } => message!("input-two-documents", option: id(*option)),
            InputFault::NoTable { json: true } => message!("input-no-table-in-json"),
            InputFault::NoTable { json: false } => message!("input-no-table-of-several"),
            InputFault::NoTexts { path } => message!("input-no-texts", path: id(path)),
            InputFault::Unwritable { path, reason } => {
                message!("input-unwritable", path: optional id(path.as_ref()), reason: message(&Reason(*reason)))
            }
            InputFault::NoIndex { act, .. } => message!("input-no-index", act: id(act)),
            InputFault::NoCalendar { old, new } => message!("input-no-calendar", old: id(old), new: id(new)),
            InputFault::NoDays { from, to } => message!("input-no-days", from: date(*from), to: date(*to)),
            InputFault::OutsideCalendar { day, first, last } => {
                message!("input-outside", day: date(*day), first: date(*first), last: date(*last))
            }
            InputFault::NoDay { option, text } => message!("input-no-day", option: id(*option), written: id(text)),
            InputFault::Fix { text } => message!("input-fix", written: id(text)),
            InputFault::FixTwice { fact } => message!("input-fix-twice", fact: id(fact)),
            InputFault::UnknownFact { fact, .. } => message!("input-unknown-fact", fact: id(fact)),
            InputFault::FactValue { fact, value, .. } => message!("input-fact-value", fact: id(fact), value: id(value)),
            InputFault::Format { format, option, with } => {
                let with = if *with { "with" } else { "without" };
                message!("input-format", format: id(*format), option: id(*option), with: choice(with))
            }
            InputFault::NoFit { filter } => message!("input-no-fit", filter: id(filter)),
            InputFault::NoPlace { path } => message!("input-no-place", path: id(path)),
            InputFault::NoAnswer { option } => message!("input-no-answer", option: id(*option)),
            InputFault::Exists { path } => message!("input-exists", path: id(path)),
            InputFault::Taken { what, name } => message!("input-taken", what: choice(what.name()), name: id(name)),
            InputFault::NoId { text } => message!("input-no-id", written: id(text)),
            InputFault::Unanswered { option } => message!("input-unanswered", option: id(*option)),
            InputFault::UnknownCode { code, .. } => message!("input-unknown-code", code: id(code)),
            InputFault::BrokenLink { path } => message!("input-broken-link", path: id(path)),
        }
    }
}

crate::impl_error!(InputFault);

/// What the system says.
pub(super) struct Reason(pub(super) io::ErrorKind);

impl ToMessage for Reason {
    fn to_message(&self) -> Message {
        let kind = match self.0 {
            io::ErrorKind::PermissionDenied => "permission",
            io::ErrorKind::StorageFull => "full",
            io::ErrorKind::ReadOnlyFilesystem => "read-only",
            io::ErrorKind::InvalidFilename => "name",
            io::ErrorKind::IsADirectory => "folder",
            io::ErrorKind::ResourceBusy => "changed",
            io::ErrorKind::NotFound => "missing",
            io::ErrorKind::AlreadyExists => "exists",
            io::ErrorKind::NotADirectory => "not-folder",
            io::ErrorKind::ExecutableFileBusy | io::ErrorKind::Deadlock => "in-use",
            io::ErrorKind::FileTooLarge => "too-large",
            io::ErrorKind::QuotaExceeded => "quota",
            io::ErrorKind::UnexpectedEof | io::ErrorKind::WriteZero => "cut",
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => "data",
            io::ErrorKind::Interrupted => "interrupted",
            io::ErrorKind::BrokenPipe => "closed",
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => "late",
            io::ErrorKind::Unsupported => "unsupported",
            io::ErrorKind::Other => "other",
            _ => return message!("input-system", words: id(self.0.to_string())),
        };
        message!("input-reason", kind: choice(kind))
    }
}
