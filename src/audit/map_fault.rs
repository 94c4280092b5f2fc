//! What is wrong with the text of a map, in facts rather than in the words of the reader of TOML.

use crate::message;
use crate::message::{Message, ToMessage, choices};

/// What is wrong with the text of a map, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapFault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong.
    pub problem: MapProblem,
}

/// What is wrong with the text of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapProblem {
    /// There is no such key in the table.
    NoKey {
        /// The key.
        key: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// A table lacks a key.
    Lacking(String),
    /// Something else stands where one of a few forms has to.
    Form(Form),
    /// A value of another kind stands there than has to; as written.
    Kind(String),
    /// It is no TOML, as its reader says in English.
    Syntax(String),
}

choices! {
    /// What may stand in a place of a map.
    pub enum Form {
        /// A word for all cases, or a column.
        Said = "said",
        /// What shows when a case was filed.
        Filed = "filed",
        /// One word or several.
        Words = "words",
        /// Which activities are an event.
        Event = "event",
        /// A value of a fact.
        Setting = "setting",
        /// What shows a fact.
        Fact = "fact",
        /// What shows an outcome.
        Shown = "shown",
        /// A day.
        Day = "day",
    }
}

/// The longest value that is told as written, in characters.
const LONGEST: usize = 40;

impl MapFault {
    /// What the reader of TOML finds wrong with a text.
    pub(super) fn of(error: &toml::de::Error, text: &str) -> Self {
        let span = error.span().unwrap_or(0..0);
        let before = text.get(..span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let said = error.message();
        // The forms are named by their words, which [`super::map`] hands to the reader.
        let form = Form::ALL.iter().copied().find(|it| it.name() == said);
        let quoted = |said: &str| said.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect::<Vec<_>>();
        let problem = if let Some(form) = form {
            MapProblem::Form(form)
        } else if said.starts_with("unknown field") {
            let mut names = quoted(said).into_iter();
            MapProblem::NoKey { key: names.next().unwrap_or_default(), known: names.collect() }
        } else if said.starts_with("missing field") {
            MapProblem::Lacking(quoted(said).into_iter().next().unwrap_or_default())
        } else if said.starts_with("invalid type")
            || said.starts_with("invalid value")
            || said.starts_with("unknown variant")
        {
            let written = text.get(span).unwrap_or_default().lines().next().unwrap_or_default();
            MapProblem::Kind(written.chars().take(LONGEST).collect())
        } else {
            MapProblem::Syntax(said.lines().collect::<Vec<_>>().join(", "))
        };
        Self { line, column, problem }
    }
}

impl ToMessage for MapFault {
    fn to_message(&self) -> Message {
        message!(
            "audit-no-map",
            line: count(self.line),
            column: count(self.column),
            problem: message(&self.problem),
        )
    }
}

impl ToMessage for MapProblem {
    fn to_message(&self) -> Message {
        match self {
            MapProblem::NoKey { key, .. } => message!("audit-map-no-key", key: id(key)),
            MapProblem::Lacking(key) => message!("audit-map-lacking", key: id(key)),
            MapProblem::Form(form) => message!("audit-map-form", form: choice(form.name())),
            MapProblem::Kind(written) => message!("audit-map-kind", written: id(written)),
            MapProblem::Syntax(words) => message!("audit-map-syntax", words: id(words)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::map::LogMap;
    use super::*;
    use crate::audit::LogFault;

    fn problem(text: &str) -> (usize, MapProblem) {
        match LogMap::read(text).unwrap_err() {
            LogFault::Map(fault) => (fault.line, fault.problem),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn problems_are_facts() {
        let columns = "[columns]\ncase = \"a\"\nactivity = \"b\"\ntime = \"c\"\n";
        let case = "[case]\nservice = \"s\"\nprocedure = \"p\"\nfiled = { column = \"f\" }\n";
        assert_eq!(problem("[columns]\ncase = \"a\"").1, MapProblem::Lacking("activity".to_owned()));
        assert!(
            matches!(problem("[colums]\n"), (1, MapProblem::NoKey { key, known }) if key == "colums" && known.contains(&"columns".to_owned()))
        );
        let written = |line: &str| problem(&format!("{columns}{case}{line}")).1;
        assert_eq!(written("[events]\nsign = 7"), MapProblem::Form(Form::Event));
        assert_eq!(written("[facts]\nx = 1.5"), MapProblem::Form(Form::Fact));
        assert_eq!(written("[log]\nuntil = \"2024\""), MapProblem::Kind("\"2024\"".to_owned()));
        assert_eq!(written("[log]\nencoding = 7"), MapProblem::Kind("7".to_owned()));
        assert_eq!(written("[log]\nuntil = 10:00:00"), MapProblem::Form(Form::Day));
        assert!(matches!(written("[log]\nencoding = "), MapProblem::Syntax(_)));
    }
}
