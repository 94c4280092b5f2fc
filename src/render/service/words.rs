//! Conditions, limits and names in words.

use super::super::overview::title;
use crate::model::{Cited, Condition, Law, Limit, Listed};
use crate::syntax::tree::{DeclarationKind, Language};

/// What it takes to put rules in words.
pub(super) struct Words<'l> {
    pub law: &'l Law,
    pub language: Language,
}

impl Words<'_> {
    pub fn name(&self, id: &str) -> String {
        self.law.names.title(DeclarationKind::Name, id, self.language)
    }

    pub fn names(&self, ids: &[String]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.name(id)).collect();
        names.join(", ")
    }

    pub fn actor(&self, id: &str) -> String {
        self.law.names.title(DeclarationKind::Actor, id, self.language)
    }

    pub fn event(&self, id: &str) -> String {
        self.law.names.title(DeclarationKind::Event, id, self.language)
    }

    pub fn ground(&self, id: &str) -> String {
        self.law.names.title(DeclarationKind::Ground, id, self.language)
    }

    pub fn document(&self, id: &str) -> String {
        self.law.names.title(DeclarationKind::Document, id, self.language)
    }

    /// The name of something handed over or checked, whichever kind it is of.
    pub fn thing(&self, id: &str) -> String {
        let kinds = [DeclarationKind::Document, DeclarationKind::Name, DeclarationKind::Event];
        let declared = kinds.into_iter().find(|kind| self.law.names.get(*kind, id).is_some());
        self.law.names.title(declared.unwrap_or(DeclarationKind::Name), id, self.language)
    }

    pub fn things(&self, ids: &[String]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.thing(id)).collect();
        names.join(", ")
    }

    /// A limit: `within 12 working days`, `on the day of registration`.
    pub fn limit(&self, limit: &Limit) -> String {
        match limit {
            Limit::Within(period, None) => format!("within {period}"),
            Limit::Within(period, Some(event)) => format!("within {period} of {}", self.event(&event.value)),
            Limit::OnTheDayOf(event) => format!("on the day of {}", self.event(&event.value)),
        }
    }

    /// Things listed under a condition, one sentence for all: `…, unless …`.
    pub fn listed(&self, it: &Cited<Listed>, name: impl Fn(&str) -> String) -> Vec<super::Entry> {
        let guard = self.guard(&it.value.when);
        let remark = it.value.text.as_ref().map(|text| format!(" ({text})")).unwrap_or_default();
        let ids = it.value.ids.iter();
        ids.map(|id| super::Entry::new(format!("{}{remark}{guard}", name(id)), &it.cites).about(id)).collect()
    }

    /// A condition after what depends on it: nothing, `, when …`, `, unless …`, or both.
    pub fn guard(&self, condition: &Condition) -> String {
        let parts = match condition {
            Condition::Always => return String::new(),
            Condition::All(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        };
        let (mut given, mut barred) = (Vec::new(), Vec::new());
        for part in parts {
            match self.turned(part) {
                Some(turned) => barred.push(turned),
                None => given.push(self.clause(part, parts.len() > 1)),
            }
        }
        let mut words = String::new();
        if !given.is_empty() {
            words.push_str(&format!(", when {}", given.join(" and ")));
        }
        if !barred.is_empty() {
            words.push_str(&format!(", unless {}", barred.join(" or ")));
        }
        words
    }

    /// What must not hold, where a condition says that something must not.
    fn turned(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Not(inner) => match inner.as_ref() {
                Condition::Not(_) => None,
                inner => Some(self.clause(inner, false)),
            },
            Condition::Fact(id, 0) if self.is_truth(id) => Some(self.clause(&Condition::Fact(id.clone(), 1), false)),
            _ => None,
        }
    }

    /// A condition as a clause; `inside` another one, alternatives are held together by `either` and `both`.
    fn clause(&self, condition: &Condition, inside: bool) -> String {
        match condition {
            Condition::Always => "in any case".to_owned(),
            Condition::Fact(id, value) => self.fact(id, *value),
            Condition::Reading(id, reading) => self.reading(id, *reading),
            Condition::Refusing(None) => "the application is refused".to_owned(),
            Condition::Refusing(Some(ground)) => format!("it is refused because {}", self.ground(ground)),
            Condition::Not(inner) => match inner.as_ref() {
                Condition::Not(inner) => self.clause(inner, inside),
                inner => format!("it is not so that {}", self.clause(inner, true)),
            },
            Condition::All(parts) => self.joined(parts, " and ", if inside { "both " } else { "" }),
            Condition::Any(parts) => self.joined(parts, " or ", if inside { "either " } else { "" }),
        }
    }

    fn joined(&self, parts: &[Condition], between: &str, before: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|it| self.clause(it, true)).collect();
        format!("{before}{}", parts.join(between))
    }

    fn is_truth(&self, id: &str) -> bool {
        self.law.facts.get(id).is_some_and(|it| it.boolean)
    }

    fn fact(&self, id: &str, value: usize) -> String {
        let Some(fact) = self.law.facts.get(id) else { return id.replace('_', " ") };
        let called = title(&fact.titles, id, self.language);
        if fact.boolean {
            return if value == 0 { format!("it is not so that {called}") } else { called };
        }
        let value = fact.values.get(value).map(|it| self.name(it)).unwrap_or_default();
        match self.language {
            Language::En => format!("the {} is {value}", id.replace('_', " ")),
            Language::Ru | Language::Kk => format!("{called}: {value}"),
        }
    }

    fn reading(&self, id: &str, reading: usize) -> String {
        let Some(choice) = self.law.choices.get(id) else { return id.replace('_', " ") };
        let followed = choice.readings.get(reading).map(|it| &it.value);
        let (text, reading) = followed.map_or(("", ""), |it| (&*it.text, it.id.as_str()));
        format!("\"{}\" is read as \"{text}\" ({id}={reading})", title(&choice.titles, id, self.language))
    }
}
