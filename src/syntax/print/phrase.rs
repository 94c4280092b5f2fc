//! The words of one statement, and how they are broken into lines.

use crate::calendar::Day;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{Assumed, Cite, Condition, Gap, Guard, Id, Language, Limit, Place, Prose, Title};
use chrono::NaiveTime;
use std::fmt::Display;

/// The words of a statement in order.
#[derive(Debug, Default)]
pub(super) struct Phrase {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Word(String),
    /// A quotation, which may be broken into pieces.
    Text(String),
    /// The end of a line.
    Turn,
}

/// Each of these adds words at the end.
impl Phrase {
    /// One or more words, as they are.
    pub(super) fn word(&mut self, words: impl Display) -> &mut Self {
        self.parts.extend(words.to_string().split(' ').map(|word| Part::Word(word.to_owned())));
        self
    }

    pub(super) fn id(&mut self, id: &Id) -> &mut Self {
        self.word(&id.name)
    }

    pub(super) fn ids(&mut self, ids: &[Id]) -> &mut Self {
        self.list(ids.iter().map(|id| id.name.as_str()))
    }

    pub(super) fn list<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> &mut Self {
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let comma = if words.peek().is_some() { "," } else { "" };
            self.word(format_args!("{word}{comma}"));
        }
        self
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.parts.push(Part::Text(text.replace(['\n', '\r'], " ")));
        self
    }

    /// Words for people: each language but the first begins a line.
    pub(super) fn prose(&mut self, prose: &Prose) -> &mut Self {
        match prose {
            Prose::Plain(text) => self.text(text),
            Prose::InLanguages(texts) => {
                for (number, (language, text)) in texts.iter().enumerate() {
                    if number > 0 {
                        self.parts.push(Part::Turn);
                    }
                    self.word(self::language(*language)).text(text);
                }
                self
            }
        }
    }

    pub(super) fn prose_if(&mut self, prose: Option<&Prose>) -> &mut Self {
        if let Some(prose) = prose {
            self.prose(prose);
        }
        self
    }

    /// Words that are there only together with what follows them.
    pub(super) fn with<T>(
        &mut self,
        word: &str,
        part: Option<T>,
        add: impl for<'p> FnOnce(&'p mut Self, T) -> &'p mut Self,
    ) -> &mut Self {
        if let Some(part) = part {
            self.word(word);
            add(self, part);
        }
        self
    }

    pub(super) fn title(&mut self, title: &Title) -> &mut Self {
        self.word("title").word(language(title.language)).text(&title.text)
    }

    pub(super) fn note(&mut self, note: &Prose) -> &mut Self {
        self.word("note").prose(note)
    }

    pub(super) fn languages(&mut self, languages: &[Language]) -> &mut Self {
        self.list(languages.iter().map(|&it| language(it)))
    }

    pub(super) fn time(&mut self, time: NaiveTime) -> &mut Self {
        self.word(time.format("%H:%M"))
    }

    pub(super) fn times(&mut self, (from, to): (NaiveTime, NaiveTime)) -> &mut Self {
        self.time(from).word("to").time(to)
    }

    pub(super) fn minutes(&mut self, minutes: u32) -> &mut Self {
        self.word(minutes).word(if minutes == 1 { "minute" } else { "minutes" })
    }

    pub(super) fn basis(&mut self, basis: Option<&Prose>) -> &mut Self {
        self.with("assumed", basis, |phrase, basis| phrase.prose(basis))
    }

    pub(super) fn dated(&mut self, day: &Assumed<Day>) -> &mut Self {
        self.word(day.value).basis(day.basis.as_ref())
    }

    pub(super) fn limit(&mut self, limit: Option<&Limit>) -> &mut Self {
        match limit {
            Some(Limit::Within { period, of }) => {
                self.word("within").word(period).with("of", of.as_ref(), |phrase, of| phrase.id(of))
            }
            Some(Limit::OnTheDayOf(event)) => self.word("on the day of").id(event),
            None => self,
        }
    }

    pub(super) fn guard(&mut self, guard: Option<&Guard>) -> &mut Self {
        match guard {
            Some(guard) => self.word(if guard.unless { "unless" } else { "when" }).condition(&guard.condition),
            None => self,
        }
    }

    pub(super) fn condition(&mut self, condition: &Condition) -> &mut Self {
        self.word(said(condition, false))
    }

    pub(super) fn gap(&mut self, gap: &Gap) -> &mut Self {
        self.word("gap").id(&gap.id).guard(gap.guard.as_ref()).prose(&gap.text)
    }

    pub(super) fn places(&mut self, places: &[Place]) -> &mut Self {
        for place in places {
            match place {
                Place::Part { word, number, sub } => self.word(word).word(format_args!("{number}{}", bracketed(sub))),
                Place::Paragraph { number, sub } => self.word(format_args!("¶{number}{}", bracketed(sub))),
            };
        }
        self
    }

    /// Citations; each of them stays on one line.
    pub(super) fn cites(&mut self, cites: &[Cite]) -> &mut Self {
        self.clauses(cites, "@")
    }

    /// The places of a waiver.
    pub(super) fn waived(&mut self, cites: &[Cite]) -> &mut Self {
        self.clauses(cites, "")
    }

    fn clauses(&mut self, cites: &[Cite], sign: &str) -> &mut Self {
        for (number, cite) in cites.iter().enumerate() {
            let mut words = Phrase::default();
            if number == 0 && !sign.is_empty() {
                words.word(sign);
            }
            if let Some(act) = &cite.act {
                words.id(act);
            }
            if !cite.languages.is_empty() {
                let languages: Vec<_> = cite.languages.iter().map(|&it| language(it)).collect();
                words.word(format_args!("({})", languages.join(", ")));
            }
            words.places(&cite.places);
            let comma = if number + 1 < cites.len() { "," } else { "" };
            self.parts.push(Part::Word(words.lines(usize::MAX, 0).concat() + comma));
        }
        self
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The phrase in lines of at most `width` characters where that is possible, all but the first `overhang` further
    /// in.
    pub(super) fn lines(&self, width: usize, overhang: usize) -> Vec<String> {
        let mut lines = Lines { lines: vec![String::new()], width, overhang, used: 0, empty: true };
        for part in &self.parts {
            match part {
                Part::Word(word) => lines.word(word),
                Part::Text(text) => lines.text(text),
                Part::Turn => lines.turn(),
            }
        }
        lines.lines
    }
}

struct Lines {
    lines: Vec<String>,
    width: usize,
    overhang: usize,
    /// How wide the last line is.
    used: usize,
    /// Whether nothing stands on the last line yet.
    empty: bool,
}

impl Lines {
    fn room(&self) -> usize {
        self.width.saturating_sub(self.used + usize::from(!self.empty))
    }

    fn push(&mut self, word: &str) {
        if let Some(line) = self.lines.last_mut() {
            if !self.empty {
                line.push(' ');
                self.used += 1;
            }
            line.push_str(word);
            self.used += word.chars().count();
        }
        self.empty = false;
    }

    fn turn(&mut self) {
        self.lines.push(" ".repeat(self.overhang));
        self.used = self.overhang;
        self.empty = true;
    }

    /// A word that could be taken for the beginning of a statement never begins a line.
    fn word(&mut self, word: &str) {
        let first = word.split(' ').next().unwrap_or_default();
        if !self.empty && word.chars().count() > self.room() && !begins_statement(first.trim_matches(['(', ')', ','])) {
            self.turn();
        }
        self.push(word);
    }

    fn text(&mut self, text: &str) {
        let whole = quoted(text);
        if whole.chars().count() <= self.room() {
            return self.push(&whole);
        }
        // A quotation stays whole where a line of its own is long enough for it, and a few words alone are not worth a
        // piece of their own.
        if !self.empty && (whole.chars().count() + self.overhang <= self.width || self.room() < 30) {
            self.turn();
        }
        let mut piece: Option<String> = None;
        for word in text.split(' ') {
            let longer = piece.as_ref().map_or_else(|| word.to_owned(), |piece| format!("{piece} {word}"));
            match piece {
                Some(full) if quoted(&longer).chars().count() > self.room() => {
                    self.push(&quoted(&full));
                    self.turn();
                    piece = Some(word.to_owned());
                }
                _ => piece = Some(longer),
            }
        }
        self.push(&quoted(&piece.unwrap_or_default()));
    }
}

fn begins_statement(word: &str) -> bool {
    BlockKind::ALL.iter().any(|kind| kind.words().any(|statement| statement == word))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(super) const fn language(language: Language) -> &'static str {
    match language {
        Language::Kk => "kk",
        Language::Ru => "ru",
        Language::En => "en",
    }
}

/// A condition in words, in parentheses where it is part of another one and has parts itself.
fn said(condition: &Condition, inside: bool) -> String {
    let joined = |parts: &[Condition], word: &str| {
        let said = parts.iter().map(|part| said(part, true)).collect::<Vec<_>>().join(word);
        if inside { format!("({said})") } else { said }
    };
    match condition {
        Condition::Fact(fact) => fact.name.clone(),
        Condition::Is(fact, value) => format!("{} is {}", fact.name, value.name),
        Condition::Refusing(None) => "refusing".into(),
        Condition::Refusing(Some(ground)) => format!("refusing on {}", ground.name),
        Condition::Not(not) if matches!(**not, Condition::Not(_)) => format!("not ({})", said(not, false)),
        Condition::Not(not) => format!("not {}", said(not, true)),
        Condition::All(parts) => joined(parts, " and "),
        Condition::Any(parts) => joined(parts, " or "),
    }
}

fn bracketed(sub: &[String]) -> String {
    sub.iter().map(|it| format!("({it})")).collect()
}
