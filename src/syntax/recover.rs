//! What was meant by text that is no statement.
//!
//! Comes in: a stretch that the parser set aside, with the block it stands in and the statement before it. Goes out:
//! one fault that says what was expected there, and the faults of the block that opens in it. A stretch that only
//! goes on with one that is already faulty is passed over in silence.

use super::build::Builder;
use super::fault::{Found, Measure, SyntaxFault};
use super::grammar::{self, Failure, Pair, Rule};
use super::keywords::Keywords;
use super::statements::{BlockKind, Statement, homes, statement};
use super::tokens::{Token, tokens};
use super::words::{Words, begins, keyword, words};

/// A statement, read or not, by where it begins in the text that is parsed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sibling {
    start: usize,
    /// A place in it from which on its last line can be found.
    last: usize,
    /// Where the statement begins that it is a part of.
    about: usize,
    faulty: bool,
}

impl Sibling {
    /// A statement that could be read.
    pub(super) const fn read(start: usize) -> Self {
        Self { start, last: start, about: start, faulty: false }
    }

    const fn faulty(start: usize, last: usize) -> Self {
        Self { start, last, about: start, faulty: true }
    }

    /// Where the statement begins that it is a part of.
    pub(super) const fn about(&self) -> usize {
        self.about
    }
}

/// Says what is wrong with a stretch that was set aside, and how the statement after it should see it.
pub(super) fn recover(b: &mut Builder<'_>, kind: BlockKind, before: Option<Sibling>, pair: &Pair<'_>) -> Sibling {
    let stretch = Stretch::new(kind, pair);
    let Some(first) = tokens(stretch.text()).next() else { return Sibling::faulty(stretch.start, stretch.end) };
    let is_keyword = b.may_be_keyword(stretch.start + first.range.start, stretch.start + first.range.end);
    let known = statement(kind, first.text).filter(|_| is_keyword);
    let before = before.filter(|_| known.is_none());
    if let Some(before) = before
        && stretch.follows_from(b, before, &first)
    {
        stretch.contents(b, stretch.statement_at(before.start));
        return Sibling { about: before.about, ..Sibling::faulty(before.start, stretch.end) };
    }
    if known.is_some() {
        let fault = stretch.expected(b, stretch.start);
        b.report(fault.unwrap_or_else(|| stretch.unreadable(b, &first)));
        stretch.contents(b, known);
    } else if let Some(before) = before
        && let Some(fault) = stretch.continued(b, before)
    {
        b.report(fault);
        stretch.contents(b, stretch.statement_at(before.start));
        return Sibling { about: before.about, ..Sibling::faulty(stretch.start, stretch.end) };
    } else {
        let homes = homes(first.text);
        let fault = stretch.unreadable(b, &first);
        let meant = match (&fault, homes.first()) {
            (SyntaxFault::Unreadable { meant: Some(meant), .. }, _) => statement(kind, meant),
            (_, Some(&home)) => statement(home, first.text),
            (_, None) => None,
        };
        b.report(fault);
        stretch.contents(b, meant);
    }
    Sibling::faulty(stretch.start, stretch.end)
}

/// Text that was set aside.
struct Stretch<'p> {
    kind: BlockKind,
    /// All the text that was parsed.
    input: &'p str,
    start: usize,
    end: usize,
}

impl<'p> Stretch<'p> {
    fn new(kind: BlockKind, pair: &Pair<'p>) -> Self {
        let start = pair.start();
        let end = start + pair.as_str().trim_end().len();
        Self { kind, input: pair.input(), start, end }
    }

    fn text(&self) -> &'p str {
        self.from(self.start)
    }

    fn from(&self, start: usize) -> &'p str {
        self.input.get(start..self.end).unwrap_or_default()
    }

    /// How much space stands directly before a place.
    fn indent(&self, at: usize) -> usize {
        let before = self.input.get(..at).unwrap_or_default();
        before.len() - before.trim_end_matches([' ', '\t']).len()
    }

    /// Whether something of the statement before stands on the line on which the stretch begins.
    fn on_line_of(&self, before: Sibling) -> bool {
        let between = self.input.get(before.last..self.start).unwrap_or_default();
        let line = between.rsplit('\n').next().unwrap_or_default();
        !between.contains('\n') || !line.trim_matches(['}', ' ', '\t']).is_empty()
    }

    fn statement_at(&self, start: usize) -> Option<Statement> {
        tokens(self.from(start)).next().and_then(|first| statement(self.kind, first.text))
    }

    /// Whether the stretch is only the rest of something that has been reported.
    fn follows_from(&self, b: &Builder<'_>, before: Sibling, first: &Token<'_>) -> bool {
        let same_line = self.on_line_of(before);
        if before.faulty {
            return first.text == "{" || same_line || self.indent(self.start) > self.indent(before.start);
        }
        same_line && b.reported_since(before.start)
    }

    /// The fault of a stretch that goes on with the statement before it, if it does.
    fn continued(&self, b: &Builder<'_>, before: Sibling) -> Option<SyntaxFault> {
        let (at, _) = self.attempt(before.start)?;
        let goes_on = at > self.start || self.on_line_of(before);
        if !goes_on || (at == self.start && !homes(self.first_word()).is_empty()) {
            return None;
        }
        self.expected(b, before.start)
    }

    fn first_word(&self) -> &'p str {
        tokens(self.text()).next().map_or("", |first| first.text)
    }

    /// Reads from `start` as one statement: where that stops being possible, and what could have stood there.
    fn attempt(&self, start: usize) -> Option<(usize, Vec<Rule>)> {
        let Failure { at, expected } = grammar::parse(self.kind.alone(), self.from(start)).err()?;
        Some((start + at, expected))
    }

    /// The fault of a known statement that begins at `start`.
    fn expected(&self, b: &Builder<'_>, start: usize) -> Option<SyntaxFault> {
        let (at, rules) = self.attempt(start)?;
        let place = Place::find(self.from(start), start, at);
        let model = self.statement_at(start).map(|statement| statement.model);
        place.previous.as_ref()?;
        Some(
            place
                .joined(b, &rules)
                .or_else(|| place.unit(b, &rules))
                .or_else(|| place.date(b, &rules))
                .unwrap_or_else(|| place.expected(b, &rules, model)),
        )
    }

    /// The fault of a stretch that begins with no word known here.
    fn unreadable(&self, b: &Builder<'_>, first: &Token<'_>) -> SyntaxFault {
        let span = b.span(self.start + first.range.start, self.start + first.range.end);
        let (word, within) = (b.said(self.start + first.range.start, self.start + first.range.end), self.kind);
        let homes = homes(first.text);
        let plain = word.to_lowercase();
        if within == BlockKind::File
            && let Some(set) = Keywords::of_line(&plain)
        {
            SyntaxFault::Language { span, word: set.line() }
        } else if let Some(keywords) = b.keywords().unnamed(&plain) {
            SyntaxFault::Unnamed { span, word, keywords }
        } else if homes.is_empty() || homes.contains(&within) {
            let meant = other_words(&plain).filter(|meant| statement(within, meant).is_some());
            let meant = meant.or_else(|| b.keywords().meant(&plain, within.words()));
            SyntaxFault::Unreadable { span, word, within, meant }
        } else {
            SyntaxFault::Misplaced { span, word, within, homes }
        }
    }

    /// Reads the block that opens in the stretch.
    fn contents(&self, b: &mut Builder<'_>, statement: Option<Statement>) {
        let Some(kind) = statement.and_then(|statement| statement.opens) else { return };
        let Some(brace) = tokens(self.text()).find(|token| token.text == "{") else { return };
        let start = self.start + brace.range.start;
        b.fragment(kind, self.from(start), start);
    }
}

/// The place where a statement stops being one.
struct Place<'p> {
    /// Two words before it.
    earlier: Option<Token<'p>>,
    /// The word before it.
    previous: Option<Token<'p>>,
    /// What stands there.
    found: Option<Token<'p>>,
    /// Whether what stands there is a word that begins as it should and then has a wrong letter.
    within_word: bool,
    /// The first word of the statement.
    first: &'p str,
}

impl<'p> Place<'p> {
    /// `text` begins at `start` of what is parsed, and the place is `at`.
    fn find(text: &'p str, start: usize, at: usize) -> Self {
        let mut place = Self { earlier: None, previous: None, found: None, within_word: false, first: "" };
        for token in tokens(text) {
            if place.first.is_empty() {
                place.first = token.text;
            }
            let range = token.range.start + start..token.range.end + start;
            let token = Token { range, ..token };
            if token.range.end <= at {
                place.earlier = place.previous.replace(token);
                continue;
            }
            match at.checked_sub(token.range.start) {
                Some(inside) if inside > 0 => place.split(token, inside),
                _ => place.found = Some(token),
            }
            break;
        }
        place
    }

    /// The place is inside a word.
    fn split(&mut self, token: Token<'p>, inside: usize) {
        let Some(head) = token.text.get(..inside) else { return };
        self.within_word = !head.bytes().all(|byte| byte.is_ascii_digit());
        self.found = Some(token);
    }

    fn found(&self) -> &'p str {
        self.found.as_ref().map_or("", |token| token.text)
    }

    /// What stands there, or else what stands before it.
    fn span(&self, b: &Builder<'_>) -> crate::span::Span {
        let token = self.found.as_ref().or(self.previous.as_ref());
        token.map_or_else(|| b.span(0, 0), |token| b.span(token.range.start, token.range.end))
    }

    /// A number and the word behind it, written as one.
    fn joined(&self, b: &Builder<'_>, rules: &[Rule]) -> Option<SyntaxFault> {
        let text = self.found.as_ref().map(|found| found.text)?;
        let wanted = rules.iter().any(|rule| matches!(rule, Rule::number_word | Rule::amount));
        let middle =
            text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').filter(|&at| wanted && at > 0)?;
        let (number, word) = text.split_at_checked(middle)?;
        let word = word.chars().all(char::is_alphabetic).then_some(word)?;
        let (span, number, word) = (self.span(b), number.to_owned(), word.to_owned());
        Some(match word.as_str() {
            "day" | "days" => {
                let found = Found { written: word.clone(), english: word };
                SyntaxFault::Unit { span, after: number, found, measure: Measure::Days }
            }
            _ => SyntaxFault::Joined { span, number, word },
        })
    }

    fn unit(&self, b: &Builder<'_>, rules: &[Rule]) -> Option<SyntaxFault> {
        let previous = self.previous.as_ref()?;
        let wants = |wanted: &[Rule]| rules.iter().any(|rule| wanted.contains(rule));
        let measure = if wants(&[Rule::unit, Rule::kw_working, Rule::kw_calendar, Rule::kw_days]) {
            (previous.is_number() || ["working", "calendar"].contains(&previous.text)).then_some(Measure::Days)
        } else if !previous.is_number() {
            None
        } else if wants(&[Rule::kw_minutes]) {
            Some(Measure::Minutes)
        } else if self.first == "fee" && wants(&[Rule::id]) {
            // An index or a currency far more often than a share.
            Some(Measure::Index)
        } else if wants(&[Rule::kw_percent]) {
            Some(Measure::Percent)
        } else if wants(&[Rule::kw_characters]) {
            Some(Measure::Characters)
        } else {
            wants(&[Rule::kw_tenge]).then_some(Measure::Tenge)
        }?;
        if self.found.as_ref().is_some_and(Token::is_number) {
            return None;
        }
        let found = Found { written: said(b, self.found.as_ref()), english: self.found().to_owned() };
        let after = said(b, Some(previous));
        Some(SyntaxFault::Unit { span: self.span(b), after, found, measure })
    }

    fn date(&self, b: &Builder<'_>, rules: &[Rule]) -> Option<SyntaxFault> {
        let found = self.found.as_ref().filter(|found| found.is_number())?;
        let parts = |signs: &[char]| found.text.split(signs).count();
        let wants = |wanted| rules.contains(&wanted);
        // `15` alone may be a date of which the rest is missing; where either may stand, the signs tell. What is written
        // as a day of another country is a day wherever it stands.
        let either = wants(Rule::date) && wants(Rule::time) && parts(&[':']) == 2;
        let date = wants(Rule::date) && !either || parts(&['.', '-', '/']) == 3 && date_meant(found.text).is_some();
        let time = !date && wants(Rule::time);
        (date || time).then(|| SyntaxFault::Date {
            span: self.span(b),
            text: found.text.into(),
            time,
            meant: if time { time_meant(found.text) } else { date_meant(found.text) },
        })
    }

    fn expected(&self, b: &Builder<'_>, rules: &[Rule], model: Option<&'static str>) -> SyntaxFault {
        let mut expected: Vec<Words> = Vec::new();
        for words in rules.iter().filter(|&&rule| rule != Rule::EOI).map(|&rule| words(rule)) {
            if !expected.contains(&words) {
                expected.push(words);
            }
        }
        if rules.contains(&Rule::EOI) {
            expected.push(words(Rule::EOI));
        }
        let previous = self.previous.as_ref();
        // `step by executor`: the keyword has been taken for the name that is missing before it.
        if let (Some(previous), Some(earlier)) = (previous, &self.earlier)
            && rules.iter().any(|&rule| keyword(rule) == Some(previous.text))
        {
            return SyntaxFault::Expected {
                span: b.span(previous.range.start, previous.range.end),
                after: said(b, Some(earlier)),
                found: said(b, Some(previous)),
                expected: vec![words(Rule::id)],
                meant: None,
                model,
            };
        }
        if self.within_word {
            expected = vec![words(Rule::id)];
        }
        if b.keywords() != Keywords::En {
            expected.iter_mut().for_each(|words| *words = words.in_statement(self.first));
        }
        let candidates = rules.iter().flat_map(|&rule| begins(rule).iter().copied().chain(keyword(rule)));
        SyntaxFault::Expected {
            span: self.span(b),
            after: said(b, previous),
            found: said(b, self.found.as_ref()),
            expected,
            meant: b.keywords().meant(&self.found().to_lowercase(), candidates),
            model,
        }
    }
}

/// What the author wrote as a word.
fn said(b: &Builder<'_>, token: Option<&Token<'_>>) -> String {
    token.map(|token| b.said(token.range.start, token.range.end)).unwrap_or_default()
}

/// `30.09.2014` and `2014-9-3` as they should be written. With strokes the month may stand first, so that `03/05/2014`
/// is left to its author.
fn date_meant(text: &str) -> Option<String> {
    let parts: Vec<u32> = text.split(['.', '-', '/']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (year, month, day) = match *parts.as_slice() {
        [one, other, year] if year > 31 && text.contains('/') => match (one > 12, other > 12) {
            (true, false) => (year, other, one),
            (false, true) => (year, one, other),
            _ => return None,
        },
        [day, month, year] if year > 31 => (year, month, day),
        [year, month, day] if year > 31 => (year, month, day),
        _ => return None,
    };
    crate::calendar::Day::from_ymd(i32::try_from(year).ok()?, month, day).map(|day| day.to_string())
}

/// `9:30` and `9.30` as they should be written.
fn time_meant(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let time = chrono::NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    Some(time.format("%H:%M").to_string())
}

/// The statement for which people use another word, of English or Russian.
pub(super) fn other_words(word: &str) -> Option<&'static str> {
    Some(match word {
        "law" | "order" | "resolution" | "акт" | "приказ" | "постановление" => "act",
        "deadline" | "срок" => "term",
        "stage" | "action" | "шаг" | "этап" | "действие" => "step",
        "price" | "cost" | "payment_amount" | "плата" | "пошлина" => "fee",
        "reject" | "deny" | "refusal" | "отказ" => "refuse",
        "documents" | "needs" | "requires" | "документы" => "require",
        "comment" | "remark" | "примечание" => "note",
        "услуга" => "service",
        "процедура" => "procedure",
        "регистр" | "журнал" | "journal" => "register",
        "test" | "экзамен" => "exam",
        "appeal" | "complaint" | "жалоба" => "remedy",
        "example" | "scenario" | "пример" => "case",
        "название" | "наименование" => "title",
        _ => return None,
    })
}
