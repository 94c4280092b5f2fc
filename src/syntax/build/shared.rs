//! Parts that many statements have: names, quotations, numbers, dates, conditions, limits and citations.

use super::{Builder, Cursor};
use crate::calendar::{CountingStart, Day, EndOnNonworking, Manner, Period, Unit};
use crate::syntax::fault::{SyntaxFault, WrongNumber};
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::letters::fold;
use crate::syntax::phrase::Phrase;
use crate::syntax::statements::statement;
use crate::syntax::tokens::tokens;
use crate::syntax::tree::{
    Assumed, Bounds, Cite, Condition, Ending, Gap, Guard, Id, Language, Limit, Place, Prose, Title,
};
use crate::syntax::words::Words;
use chrono::NaiveTime;
use rust_decimal::Decimal;
use std::str::FromStr;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The most digits of an amount before its point and after it: so many that an amount in an index, multiplied by the value of
/// the index, is exact.
const MOST_DIGITS: usize = 12;
const MOST_DECIMALS: usize = 6;

/// How many rounds a request has at most: more is more than anyone can have meant.
const MOST_ROUNDS: u8 = 20;

impl Builder<'_> {
    pub(super) fn id(&mut self, c: &mut Cursor<'_>) -> Option<Id> {
        let pair = c.take(Rule::id)?;
        Some(self.name(&pair))
    }

    pub(super) fn ids(&mut self, c: &mut Cursor<'_>) -> Option<Vec<Id>> {
        let list = c.take(Rule::ids)?;
        Some(list.into_inner().map(|pair| self.name(&pair)).collect())
    }

    /// Names, if there are any.
    pub(super) fn ids_or_none(&mut self, c: &mut Cursor<'_>) -> Vec<Id> {
        self.ids(c).unwrap_or_default()
    }

    /// A name that follows a keyword, if the keyword is there.
    pub(super) fn id_after(&mut self, c: &mut Cursor<'_>, word: Rule) -> Option<Id> {
        if c.word(word) { self.id(c) } else { None }
    }

    pub(super) fn name(&mut self, pair: &Pair<'_>) -> Id {
        let (text, start, end) = (pair.as_str(), pair.start(), pair.end());
        self.missing_name(pair.input(), text, start);
        Id { name: fold(text), span: self.span(start, end) }
    }

    /// A statement's first word at the beginning of a line was not meant as a name: the name before it is missing.
    fn missing_name(&mut self, input: &str, text: &str, start: usize) {
        let before = input.get(..start).unwrap_or_default().trim_end_matches([' ', '\t', '\u{A0}']);
        let keyword = self.may_be_keyword(start, start + text.len()) && statement(self.kind, text).is_some();
        if !before.ends_with('\n') || !keyword {
            return;
        }
        let line = before.trim_end().rfind('\n').map_or(0, |line| line + 1);
        let last =
            before.get(line..).and_then(|line| tokens(line).last()).map(|last| (last.text, line + last.range.end));
        let (after, end) = last.unwrap_or((text, start));
        let start = end.saturating_sub(after.len());
        let (after, span) = (self.said(start, end), self.span(start, end));
        self.report(SyntaxFault::Expected {
            span,
            after,
            found: String::new(),
            expected: vec![Words::Thing(Phrase::Name)],
            meant: None,
            model: None,
        });
    }

    /// A quotation in normal form C, its pieces joined.
    pub(super) fn text(&mut self, c: &mut Cursor<'_>) -> Option<String> {
        let quotation = c.take(Rule::text)?;
        let pieces =
            quotation.into_inner().filter_map(|quoted| quoted.into_inner().next()).map(|inner| unescaped(&inner));
        let text = pieces.collect::<Vec<_>>().join(" ");
        Some(if text.chars().all(is_composed) || is_nfc(&text) { text } else { text.nfc().collect() })
    }

    /// Words for people.
    pub(super) fn prose(&mut self, c: &mut Cursor<'_>) -> Option<Prose> {
        if let Some(text) = self.text(c) {
            return Some(Prose::Plain(text));
        }
        let languages =
            [(Rule::in_english, Language::En), (Rule::in_russian, Language::Ru), (Rule::in_kazakh, Language::Kk)];
        let mut texts = Vec::new();
        while let Some((language, text)) =
            languages.iter().find_map(|&(rule, language)| Some((language, self.text(&mut c.within(rule)?)?)))
        {
            texts.push((language, text));
        }
        (!texts.is_empty()).then_some(Prose::InLanguages(texts))
    }

    pub(super) fn language(&mut self, c: &mut Cursor<'_>) -> Option<Language> {
        Some(match c.take(Rule::language)?.into_inner().next()?.as_rule() {
            Rule::kw_kk => Language::Kk,
            Rule::kw_ru => Language::Ru,
            Rule::kw_en => Language::En,
            _ => return None,
        })
    }

    pub(super) fn languages(&mut self, c: &mut Cursor<'_>) -> Vec<Language> {
        std::iter::from_fn(|| self.language(c)).collect()
    }

    pub(super) fn title(&mut self, c: &mut Cursor<'_>) -> Option<Title> {
        Some(Title { language: self.language(c)?, text: self.text(c)? })
    }

    pub(super) fn date(&mut self, c: &mut Cursor<'_>) -> Option<Day> {
        let pair = c.take(Rule::date)?;
        let day = Day::from_iso(pair.as_str());
        if day.is_none() {
            self.no_such_time(&pair, false);
        }
        day
    }

    pub(super) fn time(&mut self, c: &mut Cursor<'_>) -> Option<NaiveTime> {
        let pair = c.take(Rule::time)?;
        let (hour, minute) = pair.as_str().split_once(':')?;
        let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0);
        if time.is_none() {
            self.no_such_time(&pair, true);
        }
        time
    }

    fn no_such_time(&mut self, pair: &Pair<'_>, time: bool) {
        let span = self.span(pair.start(), pair.end());
        self.report(SyntaxFault::Date { span, text: pair.as_str().into(), time, meant: None });
    }

    /// What may rest on an assumption.
    pub(super) fn assumed<T>(&mut self, value: T, c: &mut Cursor<'_>) -> Assumed<T> {
        Assumed { value, basis: self.basis(c) }
    }

    pub(super) fn basis(&mut self, c: &mut Cursor<'_>) -> Option<Prose> {
        c.within(Rule::assumed).and_then(|mut assumed| self.prose(&mut assumed))
    }

    /// A number; one that is too large is reported and stands for the largest.
    fn number<N: FromStr + ToString>(&mut self, c: &mut Cursor<'_>, most: N) -> Option<N> {
        let pair = c.take(Rule::number_word)?;
        let number = pair.as_str().parse();
        if number.is_err() {
            self.too_large(&pair, most.to_string());
        }
        Some(number.unwrap_or(most))
    }

    fn too_large(&mut self, pair: &Pair<'_>, most: String) {
        let span = self.span(pair.start(), pair.end());
        self.report(SyntaxFault::Number { span, text: pair.as_str().into(), most });
    }

    pub(super) fn count(&mut self, c: &mut Cursor<'_>) -> Option<u32> {
        self.number(c, u32::MAX)
    }

    /// How often at most; a number of rounds that is too large is reported.
    pub(super) fn rounds(&mut self, c: &mut Cursor<'_>) -> Option<u8> {
        let pair = c.take(Rule::number_word)?;
        let rounds = pair.as_str().parse().ok().filter(|it| *it <= MOST_ROUNDS);
        if rounds.is_none() {
            self.too_large(&pair, MOST_ROUNDS.to_string());
        }
        Some(rounds.unwrap_or(MOST_ROUNDS))
    }

    pub(super) fn minutes(&mut self, c: &mut Cursor<'_>) -> Option<u32> {
        self.count(&mut c.within(Rule::minutes)?)
    }

    pub(super) fn amount(&mut self, c: &mut Cursor<'_>) -> Option<Decimal> {
        let pair = c.take(Rule::amount)?;
        let (whole, decimals) = pair.as_str().split_once('.').unwrap_or((pair.as_str(), ""));
        let fits = whole.trim_start_matches('0').len() <= MOST_DIGITS && decimals.len() <= MOST_DECIMALS;
        let amount = Decimal::from_str_exact(pair.as_str()).ok().filter(|_| fits);
        if amount.is_none() {
            self.too_large(&pair, format!("{}.{}", "9".repeat(MOST_DIGITS), "9".repeat(MOST_DECIMALS)));
        }
        Some(amount.unwrap_or_default())
    }

    pub(super) fn period(&mut self, c: &mut Cursor<'_>) -> Option<Period> {
        let mut period = c.within(Rule::period)?;
        let pair = period.take(Rule::number_word)?;
        let mut unit = period.within(Rule::unit)?;
        let unit = match () {
            () if unit.word(Rule::kw_calendar) => Unit::CalendarDays,
            () if unit.word(Rule::kw_weeks) => Unit::Weeks,
            () if unit.word(Rule::kw_months) => Unit::Months,
            () if unit.word(Rule::kw_years) => Unit::Years,
            () => Unit::WorkingDays,
        };
        let count = self.count_of(&pair, unit);
        Some(Period::new(count, unit))
    }

    /// What a period says of its own counting, behind the event it runs from.
    pub(super) fn manner(&mut self, c: &mut Cursor<'_>) -> Manner {
        let Some(mut it) = c.within(Rule::manner) else { return Manner::default() };
        let start = it.within(Rule::counting).map(|mut it| match it.word(Rule::kw_not) {
            true => CountingStart::NextDay,
            false => CountingStart::SameDay,
        });
        let end = it.within(Rule::ending).map(|mut it| match () {
            () if it.word(Rule::kw_any) => EndOnNonworking::Keep,
            () if it.word(Rule::kw_next) => EndOnNonworking::RollForward,
            () => EndOnNonworking::RollBack,
        });
        let least_working = it.within(Rule::least_working).and_then(|mut it| self.number(&mut it, u8::MAX));
        Manner { start, end, least_working: least_working.unwrap_or_default() }
    }

    /// How many of a unit; a number that makes no sense is reported.
    fn count_of(&mut self, pair: &Pair<'_>, unit: Unit) -> u16 {
        let most = unit.most();
        let count = pair.as_str().parse().ok().filter(|it| *it <= most);
        if count.is_none() {
            self.too_large(pair, most.to_string());
        } else if count == Some(0) && !unit.is_of_days() {
            let span = self.span(pair.start(), pair.end());
            let written = Period::new(0, unit).to_string();
            self.report(SyntaxFault::ZeroPeriod { span, written });
        }
        count.unwrap_or(most)
    }

    pub(super) fn limit(&mut self, c: &mut Cursor<'_>) -> Option<Limit> {
        let mut limit = c.within(Rule::limit)?;
        if limit.word(Rule::kw_within) {
            let period = self.period(&mut limit)?;
            let of = self.id(&mut limit);
            Some(Limit::Within { period: Period { manner: self.manner(&mut limit), ..period }, of })
        } else {
            Some(Limit::OnTheDayOf(self.id(&mut limit)?))
        }
    }

    pub(super) fn bounds(&mut self, c: &mut Cursor<'_>) -> Option<Bounds> {
        let not_before = match c.within(Rule::not_before) {
            Some(mut bound) => Some((self.period(&mut bound)?, self.id(&mut bound)?)),
            None => None,
        };
        let ahead = match c.within(Rule::ahead) {
            Some(mut bound) => Some((self.period(&mut bound)?, self.id(&mut bound))),
            None => None,
        };
        Some(Bounds { not_before, ahead })
    }

    pub(super) fn guard(&mut self, c: &mut Cursor<'_>) -> Option<Guard> {
        let mut guard = c.within(Rule::guard)?;
        let unless = guard.word(Rule::kw_unless);
        Some(Guard { unless, condition: self.condition(&mut guard)? })
    }

    pub(super) fn condition(&mut self, c: &mut Cursor<'_>) -> Option<Condition> {
        let any = self.each(c.within(Rule::condition)?, Rule::conjunction, Self::conjunction)?;
        Some(one_or(any, Condition::Any))
    }

    fn conjunction(&mut self, c: Cursor<'_>) -> Option<Condition> {
        let all = self.each(c, Rule::factor, Self::factor)?;
        Some(one_or(all, Condition::All))
    }

    fn each<'p>(
        &mut self,
        mut c: Cursor<'p>,
        rule: Rule,
        build: fn(&mut Self, Cursor<'p>) -> Option<Condition>,
    ) -> Option<Vec<Condition>> {
        let mut parts = Vec::new();
        while let Some(part) = c.within(rule) {
            parts.push(build(self, part)?);
        }
        Some(parts)
    }

    fn factor(&mut self, mut c: Cursor<'_>) -> Option<Condition> {
        match c.ahead()? {
            Rule::negation => {
                let negated = c.within(Rule::negation)?;
                Some(Condition::Not(Box::new(self.factor(negated)?)))
            }
            Rule::condition => self.condition(&mut c),
            Rule::refusing => Some(Condition::Refusing(c.within(Rule::refusing).and_then(|mut on| self.id(&mut on)))),
            Rule::ending_as => Some(Condition::EndingAs(self.id(&mut c.within(Rule::ending_as)?)?)),
            Rule::comparison => {
                let mut comparison = c.within(Rule::comparison)?;
                Some(Condition::Is(self.id(&mut comparison)?, self.id(&mut comparison)?))
            }
            _ => self.id(&mut c).map(Condition::Fact),
        }
    }

    /// What a case ends as, and on which ground.
    pub(super) fn ending(&mut self, c: &mut Cursor<'_>) -> Option<Ending> {
        let outcome = self.id(c)?;
        let ground = c.within(Rule::on_ground).and_then(|mut on| self.id(&mut on));
        Some(Ending { outcome, ground })
    }

    pub(super) fn gap(&mut self, c: &mut Cursor<'_>) -> Option<Gap> {
        Some(Gap { id: self.id(c)?, guard: self.guard(c), text: self.prose(c)? })
    }

    pub(super) fn cites(&mut self, cites: Option<Pair<'_>>) -> Vec<Cite> {
        cites.into_iter().flat_map(Pair::into_inner).filter_map(|cite| self.cite(cite)).collect()
    }

    /// The places of a waiver, which stand where other statements have their names and numbers.
    pub(super) fn waived(&mut self, c: &mut Cursor<'_>) -> Vec<Cite> {
        let pairs: Vec<Pair<'_>> = std::iter::from_fn(|| c.take(Rule::cite)).collect();
        pairs.into_iter().filter_map(|cite| self.cite(cite)).collect()
    }

    fn cite(&mut self, cite: Pair<'_>) -> Option<Cite> {
        let (start, end) = (cite.start(), cite.end());
        let end = self.trimmed(cite.input(), start, end);
        let mut c = Cursor::new(cite.into_inner());
        let act = c.within(Rule::cite_act).and_then(|mut act| self.id(&mut act));
        let languages = c.within(Rule::cite_language).map_or_else(Vec::new, |mut all| self.languages(&mut all));
        let cite = Cite { act, languages, places: self.places(&mut c)?, span: self.span(start, end) };
        self.cited.push(cite.clone());
        Some(cite)
    }

    pub(super) fn places(&mut self, c: &mut Cursor<'_>) -> Option<Vec<Place>> {
        let mut places = Vec::new();
        while let Some(mut part) = c.within(Rule::place) {
            places.push(self.place(&mut part)?);
        }
        Some(places)
    }

    fn place(&mut self, c: &mut Cursor<'_>) -> Option<Place> {
        if let Some(mut part) = c.within(Rule::place_word) {
            let word = part.next()?.as_str().to_owned();
            let number = self.place_number(&mut part)?;
            return Some(Place::Part { word, number, sub: self.subplaces(&mut part)? });
        }
        let mut paragraph = c.within(Rule::place_paragraph)?;
        let number = self.place_number(&mut paragraph)?;
        Some(Place::Paragraph { number, sub: self.subplaces(&mut paragraph)? })
    }

    fn subplaces(&mut self, c: &mut Cursor<'_>) -> Option<Vec<String>> {
        std::iter::from_fn(|| c.within(Rule::subplace)).map(|mut sub| self.place_number(&mut sub)).collect()
    }

    fn place_number(&mut self, c: &mut Cursor<'_>) -> Option<String> {
        let pair = c.take(Rule::place_number)?;
        if let Some(wrong) = wrong_number(pair.as_str()) {
            let span = self.span(pair.start(), pair.end());
            self.report(SyntaxFault::Place { span, text: pair.as_str().into(), wrong });
        }
        Some(pair.as_str().to_owned())
    }
}

/// What is wrong with a number as no act numbers its places: `0`, `05`, `5–1`, `1–2–3`.
fn wrong_number(text: &str) -> Option<WrongNumber> {
    let ends: Vec<&str> = text.split('–').collect();
    if ends.iter().any(|end| end.starts_with('0')) {
        return Some(WrongNumber::Zero);
    }
    match ends.as_slice() {
        [_] => None,
        [from, to] => (parts(from)? >= parts(to)?).then_some(WrongNumber::Descending),
        _ => Some(WrongNumber::Chain),
    }
}

/// The numbers of `2.1` and `5-1`; nothing where letters stand among them, whose order is the act's own.
fn parts(number: &str) -> Option<Vec<u64>> {
    number.split(['.', '-']).map(|part| part.parse().ok()).collect()
}

/// The only one, or all of them together.
fn one_or(mut parts: Vec<Condition>, together: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            together(parts)
        }
        None => together(parts),
    }
}

/// Whether a character is in normal form C wherever it stands; that of others hangs on their neighbours.
const fn is_composed(letter: char) -> bool {
    matches!(letter, '\0'..='\u{2FF}' | '\u{400}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{2010}'..='\u{2027}')
}

fn unescaped(inner: &Pair<'_>) -> String {
    let text = inner.as_str();
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letters.peek() {
            Some('"' | '\\') if letter == '\\' => out.extend(letters.next()),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::is_composed;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    #[test]
    fn characters_taken_for_composed_are_so_wherever_they_stand() {
        let wrong = |it: &char| is_composed(*it) && is_nfc_quick(std::iter::once(*it)) != IsNormalized::Yes;
        assert_eq!(('\0'..=char::MAX).find(wrong), None);
        let combining =
            |it: &char| is_composed(*it) && unicode_normalization::char::canonical_combining_class(*it) != 0;
        assert_eq!(('\0'..=char::MAX).find(combining), None);
    }
}
