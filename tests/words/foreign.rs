//! Words of another language in what is written, for tests of every page.
//!
//! A page has words of its own language alone, but for what the rule files write themselves: ids, texts without a
//! language, and titles that stand in for one that is missing. All else in foreign letters is a word left untranslated.

#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

use reglament::model::{Law, Titles};
use reglament::syntax::tree::Language;
use serde_json::Value;
use std::collections::BTreeSet;

/// What the rule files write themselves.
#[derive(Debug, Default)]
pub struct Written {
    /// Texts.
    texts: Vec<String>,
    ids: BTreeSet<String>,
    titles: Vec<Titles>,
}

/// Words of Russian that Kazakh does not have, although it has their letters.
const RUSSIAN: [&str; 23] = [
    "и",
    "или",
    "если",
    "на",
    "по",
    "для",
    "при",
    "кроме",
    "когда",
    "срок",
    "срока",
    "день",
    "дня",
    "дней",
    "рабочий",
    "рабочих",
    "приказ",
    "приложение",
    "пункт",
    "услуга",
    "заявление",
    "отказ",
    "документы",
];

impl Written {
    /// What rule files with these texts write, of which `law` was made.
    pub fn of<'t>(law: &Law, files: impl IntoIterator<Item = &'t str>) -> Self {
        let mut written = Self::default();
        files.into_iter().for_each(|it| written.read(it));
        written.titles.extend(law.names.0.values().map(|it| it.titles.clone()));
        written.titles.extend(law.facts.values().map(|it| it.titles.clone()));
        written.titles.extend(law.choices.values().map(|it| it.titles.clone()));
        written.titles.extend(law.acts.values().map(|it| it.titles.clone()));
        written.titles.extend(law.regimes.values().map(|it| it.titles.clone()));
        written.titles.extend(law.services.values().map(|it| it.titles.clone()));
        written.titles.extend(law.registers.values().map(|it| it.titles.clone()));
        written.titles.extend(law.forms.values().map(|it| it.titles.clone()));
        written.titles.extend(law.catalogues.values().map(|it| it.titles.clone()));
        written
    }

    /// Texts that follow each other are one; those after `title` and a language are titles.
    fn read(&mut self, file: &str) {
        let mut words: Vec<String> = Vec::new();
        let mut text: Option<String> = None;
        let mut rest = file;
        while let Some(first) = rest.chars().next() {
            if first == '"' {
                let ends = |(at, it): &(usize, char)| *it == '"' && *at > 0 && !rest[..*at].ends_with('\\');
                let (end, _) = rest.char_indices().find(ends).expect("a text ends");
                let piece = rest[1..end].replace("\\\"", "\"");
                text = Some(text.map_or_else(|| piece.clone(), |before| format!("{before} {piece}")));
                rest = &rest[end + 1..];
            } else if first.is_whitespace() {
                rest = rest.trim_start();
            } else if first == '#' {
                rest = rest.split_once('\n').map_or("", |(_, after)| after);
            } else {
                self.texts.extend(text.take().filter(|_| !is_title(&words)));
                let end = rest.find(|it: char| it.is_whitespace() || it == '"').unwrap_or(rest.len());
                words
                    .extend(rest[..end].split([',', '=', '(', ')']).filter(|it| !it.is_empty()).map(ToOwned::to_owned));
                rest = &rest[end..];
            }
        }
        self.texts.extend(text.filter(|_| !is_title(&words)));
        self.ids.extend(words);
    }

    /// The lines of `text` that have words of another language than `language`.
    pub fn foreign_lines(&self, text: &str, language: Language) -> Vec<String> {
        let outside = |line: &str| line.split('`').step_by(2).collect::<String>();
        let foreign = |line: &&str| {
            if self.is_of_ids(line) || !is_foreign(&outside(line), language) {
                return false;
            }
            let titles = self.titles.iter().filter_map(|it| it.get(language));
            let own = titles.chain(self.texts.iter().map(String::as_str)).filter(|it| line.contains(*it));
            let mut own: Vec<&str> = own.collect();
            own.sort_by_key(|it| std::cmp::Reverse(it.len()));
            is_foreign(&outside(&without(line, &own)), language)
        };
        text.lines().filter(foreign).map(ToOwned::to_owned).collect()
    }

    /// The same of the sentences and titles of a JSON value.
    pub fn foreign_in_json(&self, json: &Value, language: Language) -> Vec<String> {
        match json {
            Value::Array(values) => values.iter().flat_map(|it| self.foreign_in_json(it, language)).collect(),
            Value::Object(map) => {
                let said = |key: &str| key == "text" || key.ends_with("title");
                let of = |(key, value): (&String, &Value)| match value {
                    Value::String(text) if said(key) => self.foreign_lines(text, language),
                    Value::String(_) => Vec::new(),
                    _ if key == "arguments" => Vec::new(),
                    value => self.foreign_in_json(value, language),
                };
                map.iter().flat_map(of).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a line names things by their ids and says nothing.
    fn is_of_ids(&self, line: &str) -> bool {
        let mut words = line.split(|it: char| !it.is_alphanumeric() && !"_-.".contains(it)).filter(|it| !it.is_empty());
        words.all(|it| it.split('.').all(|it| it.is_empty() || it == "-" || self.ids.contains(it)))
    }
}

fn is_title(words: &[String]) -> bool {
    matches!(words, [.., title, language] if title == "title" && ["en", "ru", "kk"].contains(&language.as_str()))
}

/// A line without the texts in it that stand there as whole words.
fn without(line: &str, texts: &[&str]) -> String {
    let mut line = line.to_owned();
    for text in texts.iter().filter(|it| !it.is_empty()) {
        let mut from = 0;
        while let Some(start) = line[from..].find(*text).map(|it| it + from) {
            let end = start + text.len();
            let inside = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
            if inside(line[..start].chars().next_back()) || inside(line[end..].chars().next()) {
                from = end;
            } else {
                line.replace_range(start..end, "·");
                from = start;
            }
        }
    }
    line
}

/// Whether a text has letters, or words, of another language.
pub fn is_foreign(text: &str, language: Language) -> bool {
    let cyrillic = |it: char| ('\u{400}'..='\u{4ff}').contains(&it);
    match language {
        Language::En => text.contains(cyrillic),
        Language::Ru => text.contains(|it: char| {
            it.is_ascii_alphabetic() || "әғқңөұүһі".contains(it.to_lowercase().next().unwrap_or(it))
        }),
        Language::Kk => {
            let mut words = text.split(|it: char| !it.is_alphabetic());
            text.contains(|it: char| it.is_ascii_alphabetic())
                || words.any(|it| RUSSIAN.contains(&it.to_lowercase().as_str()))
        }
    }
}

/// A JSON value without what is said for people: what remains is equal in every language.
pub fn for_programs(json: &Value) -> Value {
    match json {
        Value::Array(values) => values.iter().map(for_programs).collect(),
        Value::Object(map) => {
            let is_text = |key: &str| key == "text" || key == "because" || key.ends_with("title");
            // The reasons for which the days of an act are assumed; elsewhere `assumed` holds ids.
            let is_reasons = |key: &str| key == "assumed" && map.contains_key("adopted");
            let is_said = |key: &str, value: &Value| is_reasons(key) || value.is_string() && is_text(key);
            let kept = map.iter().filter(|(key, value)| !is_said(key, value));
            Value::Object(kept.map(|(key, value)| (key.clone(), for_programs(value))).collect())
        }
        other => other.clone(),
    }
}
