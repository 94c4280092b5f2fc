//! The words of one statement, and how they are broken into lines.

use crate::calendar::{Day, Manner, Period, Unit};
use crate::cite::SIGN;
use crate::syntax::keywords::{Case, Keywords};
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{
    Assumed, Bounds, Cite, Condition, Ending, Gap, Guard, Id, Language, Limit, Place, Prose, Title,
};
use chrono::NaiveTime;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::fmt::Display;

/// The words of a statement in order.
#[derive(Debug)]
pub(super) struct Phrase {
    keywords: Keywords,
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
    pub(super) const fn new(keywords: Keywords) -> Self {
        Self { keywords, parts: Vec::new() }
    }

    /// One or more keywords, by a key of their table or several.
    pub(super) fn word(&mut self, keys: &str) -> &mut Self {
        let words = self.keywords.say(keys);
        self.parts.extend(words.split(' ').map(|word| Part::Word(word.to_owned())));
        self
    }

    /// Something that is the same in all languages: a name, a number, a day.
    pub(super) fn value(&mut self, value: impl Display) -> &mut Self {
        self.parts.push(Part::Word(value.to_string()));
        self
    }

    /// A number of something, in the case that the keyword before it takes.
    pub(super) fn counted(&mut self, count: u32, key: &'static str, case: Case) -> &mut Self {
        let words = self.keywords.counted(key, count, case);
        self.value(count);
        self.parts.extend(words.split(' ').map(|word| Part::Word(word.to_owned())));
        self
    }

    /// A share of a hundred, which may have decimals.
    pub(super) fn percent(&mut self, rate: Decimal) -> &mut Self {
        // A number with decimals takes the words of two.
        let count = rate.to_u32().filter(|it| Decimal::from(*it) == rate).unwrap_or(2);
        let words = self.keywords.counted("percent", count, Case::Nominative);
        self.value(rate);
        self.parts.extend(words.split(' ').map(|word| Part::Word(word.to_owned())));
        self
    }

    pub(super) fn period(&mut self, period: &Period, case: Case) -> &mut Self {
        let key = match period.unit {
            Unit::WorkingDays => "working days",
            Unit::CalendarDays => "calendar days",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        self.counted(period.count.into(), key, case)
    }

    /// What a period says of its own counting: it stands behind the event the period runs from.
    pub(super) fn manner(&mut self, manner: Manner) -> &mut Self {
        let said = [manner.start.map(Manner::start_words), manner.end.map(Manner::end_words)];
        said.iter().flatten().for_each(|it| {
            self.word(it);
        });
        if manner.least_working > 0 {
            self.word("with at least").counted(manner.least_working.into(), "working days", Case::Genitive);
        }
        self
    }

    pub(super) fn id(&mut self, id: &Id) -> &mut Self {
        self.value(&id.name)
    }

    /// Keywords as a list, by their keys.
    pub(super) fn words<'k>(&mut self, keys: impl Iterator<Item = &'k str>) -> &mut Self {
        let said: Vec<String> = keys.map(|key| self.keywords.say(key)).collect();
        self.list(said.iter().map(String::as_str))
    }

    /// Choices, some with the reading that is followed of them.
    pub(super) fn readings(&mut self, choices: &[(Id, Option<Id>)]) -> &mut Self {
        for (at, (choice, reading)) in choices.iter().enumerate() {
            let comma = if at + 1 < choices.len() { "," } else { "" };
            match reading {
                Some(reading) => self.id(choice).word("is").value(format_args!("{}{comma}", reading.name)),
                None => self.value(format_args!("{}{comma}", choice.name)),
            };
        }
        self
    }

    pub(super) fn ids(&mut self, ids: &[Id]) -> &mut Self {
        self.list(ids.iter().map(|id| id.name.as_str()))
    }

    pub(super) fn list<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> &mut Self {
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let comma = if words.peek().is_some() { "," } else { "" };
            self.value(format_args!("{word}{comma}"));
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
        self.word("title").value(language(title.language)).text(&title.text)
    }

    pub(super) fn called(&mut self, called: &Title) -> &mut Self {
        self.word("called").value(language(called.language)).text(&called.text)
    }

    pub(super) fn note(&mut self, note: &Prose) -> &mut Self {
        self.word("note").prose(note)
    }

    pub(super) fn languages(&mut self, languages: &[Language]) -> &mut Self {
        self.list(languages.iter().map(|&it| language(it)))
    }

    pub(super) fn time(&mut self, time: NaiveTime) -> &mut Self {
        self.value(time.format("%H:%M"))
    }

    pub(super) fn times(&mut self, (from, to): (NaiveTime, NaiveTime)) -> &mut Self {
        self.time(from).word("to").time(to)
    }

    pub(super) fn minutes(&mut self, minutes: u32, case: Case) -> &mut Self {
        self.counted(minutes, "minutes", case)
    }

    pub(super) fn basis(&mut self, basis: Option<&Prose>) -> &mut Self {
        self.with("assumed", basis, |phrase, basis| phrase.prose(basis))
    }

    pub(super) fn dated(&mut self, day: &Assumed<Day>) -> &mut Self {
        self.value(day.value).basis(day.basis.as_ref())
    }

    pub(super) fn limit(&mut self, limit: Option<&Limit>) -> &mut Self {
        match limit {
            Some(Limit::Within { period, of }) => {
                self.word("within").period(period, Case::Genitive);
                self.with("of", of.as_ref(), |phrase, of| phrase.id(of)).manner(period.manner)
            }
            Some(Limit::OnTheDayOf(event)) => self.word("on the day of").id(event),
            None => self,
        }
    }

    pub(super) fn bounds(&mut self, bounds: &Bounds) -> &mut Self {
        self.with("not before", bounds.not_before.as_ref(), |p, (period, event)| {
            p.period(period, Case::Nominative).word("of").id(event)
        });
        self.with("at least", bounds.ahead.as_ref(), |p, (period, event)| p.ahead(period, event.as_ref()))
    }

    /// What follows `at least`.
    pub(super) fn ahead(&mut self, period: &Period, event: Option<&Id>) -> &mut Self {
        self.period(period, Case::Nominative);
        match event {
            Some(event) => self.word("before").id(event),
            None => self.word("before end of term"),
        }
    }

    pub(super) fn guard(&mut self, guard: Option<&Guard>) -> &mut Self {
        match guard {
            Some(guard) => self.word(if guard.unless { "unless" } else { "when" }).condition(&guard.condition),
            None => self,
        }
    }

    pub(super) fn condition(&mut self, condition: &Condition) -> &mut Self {
        self.said(condition, false, "", "")
    }

    /// A condition between what opens and closes before and after it, in parentheses where it is part of another one and
    /// has parts itself.
    fn said(&mut self, condition: &Condition, inside: bool, before: &str, after: &str) -> &mut Self {
        match condition {
            Condition::Fact(fact) => self.value(format_args!("{before}{}{after}", fact.name)),
            Condition::Is(fact, value) => self
                .value(format_args!("{before}{}", fact.name))
                .word("is")
                .value(format_args!("{}{after}", value.name)),
            Condition::Refusing(None) => self.between(before, "refusing", after),
            Condition::Refusing(Some(ground)) => {
                self.between(before, "refusing on", "").value(format_args!("{}{after}", ground.name))
            }
            Condition::EndingAs(outcome) => {
                self.between(before, "ending as", "").value(format_args!("{}{after}", outcome.name))
            }
            Condition::Not(not) if matches!(**not, Condition::Not(_)) => {
                self.between(before, "not", "").said(not, false, "(", &format!("){after}"))
            }
            Condition::Not(not) => self.between(before, "not", "").said(not, true, "", after),
            Condition::All(parts) => self.joined(parts, "and", inside, before, after),
            Condition::Any(parts) => self.joined(parts, "or", inside, before, after),
        }
    }

    fn joined(&mut self, parts: &[Condition], word: &str, inside: bool, before: &str, after: &str) -> &mut Self {
        let (open, close) = if inside { ("(", ")") } else { ("", "") };
        let (open, close) = (format!("{before}{open}"), format!("{close}{after}"));
        for (number, part) in parts.iter().enumerate() {
            if number > 0 {
                self.word(word);
            }
            let first = if number == 0 { open.as_str() } else { "" };
            let last = if number + 1 == parts.len() { close.as_str() } else { "" };
            self.said(part, true, first, last);
        }
        self
    }

    /// Keywords with what stands at them without a space.
    fn between(&mut self, before: &str, keys: &str, after: &str) -> &mut Self {
        let words = format!("{before}{}{after}", self.keywords.say(keys));
        self.parts.extend(words.split(' ').map(|word| Part::Word(word.to_owned())));
        self
    }

    /// What a case ends as, and on which ground.
    pub(super) fn ending(&mut self, ending: &Ending) -> &mut Self {
        self.word("ends as").id(&ending.outcome).with("on/ground", ending.ground.as_ref(), |p, ground| p.id(ground))
    }

    pub(super) fn gap(&mut self, gap: &Gap) -> &mut Self {
        self.word("gap").id(&gap.id).guard(gap.guard.as_ref()).prose(&gap.text)
    }

    pub(super) fn places(&mut self, places: &[Place]) -> &mut Self {
        for place in places {
            match place {
                Place::Part { word, number, sub } => {
                    let number = format!("{number}{}", bracketed(sub));
                    match word.as_str() {
                        SIGN => self.value(format_args!("{SIGN} {number}")),
                        "title" => self.word("title/place").value(number),
                        word => self.word(word).value(number),
                    }
                }
                Place::Paragraph { number, sub } => self.value(format_args!("¶{number}{}", bracketed(sub))),
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
            let mut words = Phrase::new(self.keywords);
            if number == 0 && !sign.is_empty() {
                words.value(sign);
            }
            if let Some(act) = &cite.act {
                words.id(act);
            }
            if !cite.languages.is_empty() {
                let languages: Vec<_> = cite.languages.iter().map(|&it| language(it)).collect();
                words.value(format_args!("({})", languages.join(", ")));
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
        let keywords = self.keywords;
        let mut lines = Lines { keywords, lines: vec![String::new()], width, overhang, used: 0, empty: true };
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
    keywords: Keywords,
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
        if !self.empty
            && word.chars().count() > self.room()
            && !begins_statement(self.keywords, first.trim_matches(['(', ')', ',']))
        {
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

fn begins_statement(keywords: Keywords, word: &str) -> bool {
    let begins = |statement: &str| match keywords {
        Keywords::En => statement == word,
        other => other.say(statement).split(' ').next() == Some(word),
    };
    BlockKind::ALL.iter().any(|kind| kind.words().any(begins))
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

fn bracketed(sub: &[String]) -> String {
    sub.iter().map(|it| format!("({it})")).collect()
}
