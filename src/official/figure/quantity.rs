//! Periods, percents and amounts: a number and what is counted, in whatever order the language has them.

use super::Found;
use super::lexicon::{Counted, Lexicon};
use super::mention::{Amount, Figure, TimeUnit};
use super::number::number_at;
use super::token::{Tokens, fits_any};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How many words for kinds of days, and asides, stand between a number and what is counted.
const BETWEEN: usize = 4;
/// How many tokens a definition in brackets has at most.
const DEFINITION: usize = 60;

/// Looks for a quantity whose number starts at `at`.
pub(super) fn quantity_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Vec<Found>> {
    let compound = compound_at(tokens, lexicon, at);
    if compound.is_some() {
        return compound;
    }
    let (mut numbers, mut next) = numbers_at(tokens, lexicon, at)?;
    let mut days = kinds_before(tokens, lexicon, at);
    let mut is_multiple = false;
    for _ in 0..BETWEEN {
        if let Some((counted, end)) = counted_at(tokens, lexicon, next) {
            let unit = with_days(counted, days.and(kinds_after(tokens, lexicon, end)));
            numbers.dedup();
            let figures = numbers.iter().filter_map(|it| figure(*it, unit, tokens.word(next)));
            return found(figures, at, end);
        }
        let kind = kind_at(tokens, lexicon, next);
        let aside = tokens.any_phrase(lexicon.asides, next);
        if kind != Days::default() {
            days = days.and(kind);
            next += 1;
        } else if let Some(end) = tokens.any_phrase(lexicon.multiple, next) {
            is_multiple = true;
            next = end;
        } else if let Some(end) = aside {
            next = end;
        } else if tokens.is_dash(next) && tokens.is_glued(next + 1) {
            next += 1;
        } else if let Some(unit) = unit_in_brackets(tokens, lexicon, next) {
            return found(numbers.iter().filter_map(|it| figure(*it, unit.0, "")), at, unit.1);
        } else {
            break;
        }
    }
    if is_multiple && index_before(tokens, lexicon, at) {
        let figures = numbers.iter().filter_map(|it| figure(*it, Counted::Amount(Amount::Mci), ""));
        return found(figures, at, next);
    }
    None
}

fn found(figures: impl Iterator<Item = Figure>, at: usize, end: usize) -> Option<Vec<Found>> {
    let found: Vec<_> = figures.map(|figure| Found { figure, at, end }).collect();
    (!found.is_empty()).then_some(found)
}

/// A number, or two that share what is counted; a number that contradicts itself gives both that it says.
fn numbers_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(Vec<Decimal>, usize)> {
    let first = number_at(tokens, lexicon, at)?;
    let mut numbers: Vec<_> = [Some(first.value), first.other].into_iter().flatten().collect();
    let joined = tokens.is_dash(first.end) || fits_any(lexicon.through, tokens.word(first.end));
    let second = joined.then(|| number_at(tokens, lexicon, first.end + 1)).flatten();
    let end = second.as_ref().map_or(first.end, |it| it.end);
    numbers.extend(second.map(|it| it.value));
    Some((numbers, end))
}

/// A word that holds its number: "пятидневный".
fn compound_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Vec<Found>> {
    let word = tokens.word(at);
    let (number, rest) = lexicon.prefixes.iter().find_map(|(prefix, number)| {
        let rest = word.strip_prefix(prefix)?;
        Some((*number, rest))
    })?;
    let counted = lexicon.counted.iter().find(|(name, _)| name.ends_with('*') && fits_any(&[name], rest));
    let (_, counted) = counted?;
    found(figure(number.into(), *counted, rest).into_iter(), at, at + 1)
}

/// What is counted by the words at `at`.
fn counted_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(Counted, usize)> {
    if tokens.sign(at) == "%" {
        return Some((Counted::Percent, at + 1));
    }
    lexicon.counted.iter().find_map(|(name, counted)| Some((*counted, tokens.phrase(name, at)?)))
}

/// The abbreviation of an index that is defined in brackets after a number: `9 (далее - МРП)`.
fn unit_in_brackets(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(Counted, usize)> {
    let end = tokens.after_brackets(at).filter(|end| end - at <= DEFINITION)?;
    let is_definition = (at..end).any(|it| fits_any(lexicon.definitions, tokens.word(it)));
    let unit = (at..end).find_map(|it| counted_at(tokens, lexicon, it)).map(|(counted, _)| counted)?;
    (is_definition && matches!(unit, Counted::Amount(_))).then_some((unit, end))
}

/// Whether the index that a number multiplies is named just before it.
fn index_before(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> bool {
    (at.saturating_sub(BETWEEN)..at)
        .any(|it| matches!(counted_at(tokens, lexicon, it), Some((Counted::Amount(Amount::Mci), end)) if end == at))
}

/// What is said of days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Days {
    working: bool,
    calendar: bool,
}

impl Days {
    fn and(self, other: Self) -> Self {
        Self { working: self.working || other.working, calendar: self.calendar || other.calendar }
    }
}

fn kind_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Days {
    let word = tokens.word(at);
    Days { working: fits_any(lexicon.working, word), calendar: fits_any(lexicon.calendar, word) }
}

/// What is said of days just before their number: `күнтізбелік 30 күн`.
fn kinds_before(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Days {
    let kinds = (at.saturating_sub(BETWEEN)..at).rev().map(|it| kind_at(tokens, lexicon, it));
    kinds.take_while(|it| *it != Days::default()).fold(Days::default(), Days::and)
}

/// What is said of days after them: `5 дней (рабочих)`, `пять дней календарных`.
fn kinds_after(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Days {
    let in_brackets = tokens.sign(at) == "(" && tokens.sign(at + 2) == ")";
    kind_at(tokens, lexicon, if in_brackets { at + 1 } else { at })
}

fn with_days(counted: Counted, days: Days) -> Counted {
    match (counted, days.working, days.calendar) {
        (Counted::Time(TimeUnit::Days), true, true) => Counted::Time(TimeUnit::CalendarWorkingDays),
        (Counted::Time(TimeUnit::Days), true, false) => Counted::Time(TimeUnit::WorkingDays),
        (Counted::Time(TimeUnit::Days), false, true) => Counted::Time(TimeUnit::CalendarDays),
        _ => counted,
    }
}

/// The figure, where a number of this size can count this.
fn figure(number: Decimal, counted: Counted, word: &str) -> Option<Figure> {
    match counted {
        Counted::Percent => Some(Figure::Percent(number)),
        Counted::Amount(unit) => Some(Figure::Amount { number, unit }),
        Counted::Time(unit) => {
            let number = number.to_u32().filter(|it| Decimal::from(*it) == number && *it > 0)?;
            let is_period = unit != TimeUnit::Years || counts_years(number, word);
            is_period.then_some(Figure::Period { number, unit })
        }
    }
}

/// Whether a number counts years and is not a year itself or the beginning of one in a form: `2014 года`, `20 года`.
fn counts_years(number: u32, word: &str) -> bool {
    let is_few = matches!(number % 10, 1..=4) && !matches!(number % 100, 11..=14);
    number <= 100 && (is_few || !word.starts_with("год"))
}
