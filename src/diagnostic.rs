//! Findings, as every room hands them on.
//!
//! Comes in: what a room found, as values of its own enum of faults. Goes out: [`Diagnostic`]s with a permanent code, the
//! places, and a help that says how to mend it. They hold [`Message`]s, no words; `render` puts the words on.
//!
//! Faults have one shape in all rooms. The enum holds facts. [`ToMessage`] says what is wrong, in one sentence;
//! [`impl_error!`](crate::impl_error) makes it an error with that sentence in English; `From<&Fault> for Diagnostic` adds
//! the code, the places and the help:
//!
//! ```
//! use reglament::diagnostic::Diagnostic;
//! use reglament::message;
//! use reglament::message::{Message, ToMessage};
//! use reglament::span::Span;
//!
//! #[derive(Debug)]
//! enum CupboardFault {
//!     Locked { cupboard: String, span: Span },
//! }
//!
//! impl ToMessage for CupboardFault {
//!     fn to_message(&self) -> Message {
//!         match self {
//!             CupboardFault::Locked { cupboard, .. } => message!("example-locked", cupboard: id(cupboard)),
//!         }
//!     }
//! }
//!
//! reglament::impl_error!(CupboardFault);
//!
//! impl From<&CupboardFault> for Diagnostic {
//!     fn from(fault: &CupboardFault) -> Self {
//!         match fault {
//!             CupboardFault::Locked { span, .. } => Diagnostic::error("regl::locked", fault)
//!                 .at(*span, message!("example-locked-here"))
//!                 .help(message!("example-find-the-key")),
//!         }
//!     }
//! }
//! ```

use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::span::Span;
use serde::Serialize;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Advice,
    /// Probably a mistake; the file still means something.
    Warning,
    /// The file cannot be used as it stands.
    Error,
}

/// A place with what is to be said about it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is wrong, or relevant, here.
    pub message: Message,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The permanent code, such as `regl::syntax::unreadable`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence without capital and full stop; user input in backticks.
    pub message: Message,
    /// The places, the main one first; empty where the finding is about no file.
    pub labels: Vec<Label>,
    /// What to write instead.
    pub help: Option<Message>,
    /// The same for programs, where it can be done without asking: see [`crate::mend`].
    pub mend: Option<Box<Mend>>,
}

/// A change of a text that mends what a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mend {
    /// The stretch that is replaced; where it is empty, something is put in.
    pub span: Span,
    /// What stands there; none where that is not known.
    pub from: Option<String>,
    /// What is to stand there.
    pub to: Instead,
}

/// What is put in the place of something.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Instead {
    /// A text as it is.
    Text(String),
    /// A keyword by its English word, to be written in the keywords of the file.
    Keyword(String),
}

impl Mend {
    /// A word in the place of another one.
    #[must_use]
    pub fn word(span: Span, from: impl Into<String>, to: Instead) -> Self {
        Self { span, from: Some(from.into()), to }
    }
}

impl From<&Diagnostic> for Diagnostic {
    fn from(finding: &Diagnostic) -> Self {
        finding.clone()
    }
}

impl Diagnostic {
    /// An error with its message.
    #[must_use]
    pub fn error(code: &'static str, message: impl Into<Message>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), labels: Vec::new(), help: None, mend: None }
    }

    /// A warning with its message.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<Message>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// A remark with its message.
    #[must_use]
    pub fn advice(code: &'static str, message: impl Into<Message>) -> Self {
        Self { severity: Severity::Advice, ..Self::error(code, message) }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: Span, message: impl Into<Message>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<Message>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says how a program mends it, if it can.
    #[must_use]
    pub fn mend_if(mut self, mend: Option<Mend>) -> Self {
        self.mend = mend.map(Box::new);
        self
    }

    /// Lets a program write the name that was certainly meant, if there is one.
    #[must_use]
    pub fn slip(self, span: Span, wrong: &str, meant: Option<&str>) -> Self {
        self.mend_if(meant.map(|meant| Mend::word(span, wrong, Instead::Text(meant.to_owned()))))
    }

    /// Says under which regime it is so.
    #[must_use]
    pub fn under(self, regime: &str) -> Self {
        let message = message!("finding-under", regime: id(regime), message: message(&self.message));
        Self { message, ..self }
    }

    /// Says how to mend it, if there is something to say.
    #[must_use]
    pub fn help_if(mut self, help: Option<impl Into<Message>>) -> Self {
        self.help = help.map(Into::into).or(self.help);
        self
    }
}

impl ToMessage for Diagnostic {
    fn to_message(&self) -> Message {
        self.message.clone()
    }
}

crate::impl_error!(Diagnostic);

/// The help that names the id that was most likely meant.
#[must_use]
pub fn did_you_mean_help(meant: &str) -> Message {
    meant_help(Argument::id(meant))
}

/// The help for a keyword that was meant.
#[must_use]
pub(crate) fn keyword_meant_help(keyword: &str) -> Message {
    meant_help(Argument::code(keyword))
}

/// The help that names what was most likely meant.
#[must_use]
pub fn meant_help(meant: Argument) -> Message {
    message!("finding-did-you-mean", meant: value(meant))
}

/// The longest name, in characters, that is held against others.
const LONGEST_NAME: usize = 64;

/// The name among `known` that `wanted` was most likely meant to be, if one is close enough: no more than a third of its
/// letters are others. What is too long for a name is close to none.
#[must_use]
pub fn did_you_mean<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (length, letters) = measured(wanted)?;
    let may_be_close = |name: &str| {
        measured(name).is_some_and(|(other, others)| {
            let most = length.max(other) / 3;
            // Each edit takes at most one letter away and brings one in.
            length.abs_diff(other) <= most && (letters ^ others).count_ones() as usize <= 2 * most
        })
    };
    known
        .into_iter()
        .filter(|name| may_be_close(name))
        .map(|name| (strsim::damerau_levenshtein(wanted, name), name))
        .filter(|&(distance, name)| distance * 3 <= name.chars().count().max(length))
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

/// The most that names may differ in and still be taken for each other, in letters.
const FAR_ENOUGH: usize = 2;

/// The name among `known` that `wanted` certainly is with one slip of the hand: one letter is another, is missing, is one too
/// many or stands before its neighbour. It is not the first one, numbers are the same, and no other name is as near as two
/// letters. Whatever is more doubtful is for people to judge, since another name is another law.
#[must_use]
pub fn slip<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (length, _) = measured(wanted).filter(|&(length, _)| length > LEAST_NAME)?;
    let near = |name: &str| {
        let near = measured(name).is_some_and(|(other, _)| length.abs_diff(other) <= FAR_ENOUGH);
        near.then(|| strsim::damerau_levenshtein(wanted, name)).filter(|&distance| distance <= FAR_ENOUGH)
    };
    let mut near = known.into_iter().filter_map(|name| near(name).map(|distance| (distance, name)));
    let (distance, name) = near.next()?;
    let alone = near.all(|(_, other)| other == name);
    let same = |of: fn(&str) -> String| of(wanted) == of(name);
    let first = |text: &str| text.chars().take(1).collect();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect();
    (alone && distance == 1 && same(first) && same(digits)).then_some(name)
}

/// Names of no more characters differ too little from each other.
const LEAST_NAME: usize = 3;

/// The help that names what was most likely meant among the names there are, if one is close enough.
pub(crate) fn meant(wanted: &str, known: &[String]) -> Option<Message> {
    did_you_mean(wanted, known.iter().map(String::as_str)).map(did_you_mean_help)
}

/// How many characters a name has, and a sketch of which; nothing if it is too long.
fn measured(name: &str) -> Option<(usize, u64)> {
    let mut sketch = (0, 0);
    for letter in name.chars() {
        sketch = (sketch.0 + 1, sketch.1 | 1 << (letter as u32 % 64));
        if sketch.0 > LONGEST_NAME {
            return None;
        }
    }
    Some(sketch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_close_name_is_found_whatever_else_there_is() {
        let known = ["examine", "register", "registered", "dispatch"];
        assert_eq!(did_you_mean("regster", known), Some("register"));
        assert_eq!(did_you_mean("examien", known), Some("examine"));
        assert_eq!(did_you_mean("sign", known), None);
        assert_eq!(did_you_mean(&"x".repeat(10_000_000), known), None);
    }

    #[test]
    fn a_slip_is_certain_or_none() {
        let known = ["examine", "dispatch", "order-7", "order-34", "fee_paid", "fee_laid", "typical"];
        assert_eq!(slip("examin", known), Some("examine"));
        assert_eq!(slip("examien", known), Some("examine"));
        assert_eq!(slip("dispach", known), Some("dispatch"));
        assert_eq!(slip("dispac", known), None, "two letters are missing");
        assert_eq!(slip("order-70", known), None, "another number is another act");
        assert_eq!(slip("fee_said", known), None, "two names are as near");
        assert_eq!(slip("atypical", known), None, "the first letter may be the meaning");
        assert_eq!(slip("fax", ["fix"]), None, "short names are too much alike");
        assert_eq!(slip(&"x".repeat(10_000_000), known), None);
    }
}
