//! Dates and times of day.

use super::Found;
use super::lexicon::Lexicon;
use super::mention::Figure;
use super::token::{Tokens, fits_any};
use chrono::{NaiveDate, NaiveTime};

/// Looks for a date or time of day that starts at `at`.
pub(super) fn moment_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Vec<Found>> {
    let date = date_at(tokens, lexicon, at).map(|(date, end)| vec![Found { figure: Figure::Date(date), at, end }]);
    date.or_else(|| {
        let (time, end) = clock_time(tokens, lexicon, at).or_else(|| hour_of_half_day(tokens, at))?;
        Some(vec![Found { figure: Figure::Time(time), at, end }])
    })
    .or_else(|| whole_hours(tokens, lexicon, at))
}

fn date_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(NaiveDate, usize)> {
    numeric_date(tokens, at)
        .or_else(|| day_first(tokens, lexicon, at))
        .or_else(|| year_first(tokens, lexicon, at))
        .or_else(|| month_first(tokens, lexicon, at))
}

/// `27.05.2015`
fn numeric_date(tokens: &Tokens<'_>, at: usize) -> Option<(NaiveDate, usize)> {
    let is_joined = (at + 1..at + 5).all(|it| tokens.is_glued(it));
    let has_points = tokens.sign(at + 1) == "." && tokens.sign(at + 3) == ".";
    if !is_joined || !has_points {
        return None;
    }
    date(tokens.number(at + 4)?, tokens.number(at + 2)?, tokens.number(at)?).map(|it| (it, at + 5))
}

/// `27 мая 2015 года`, `«27» мая 2015 года`, `27 May 2015`
fn day_first(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(NaiveDate, usize)> {
    let (day, next) = day_at(tokens, at)?;
    let month = month(lexicon, tokens.word(next))?;
    let date = date(tokens.number(next + 1)?, month, day)?;
    let end = next + 2;
    Some((date, tokens.any_phrase(lexicon.year, end).unwrap_or(end)))
}

/// `2015 жылғы 27 мамырдағы`
fn year_first(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(NaiveDate, usize)> {
    let year = tokens.number(at)?;
    let next = tokens.any_phrase(lexicon.year, at + 1)?;
    let next = if tokens.sign(next) == "." { next + 1 } else { next };
    let (day, next) = day_at(tokens, next)?;
    date(year, month(lexicon, tokens.word(next))?, day).map(|it| (it, next + 1))
}

/// `May 27, 2015`
fn month_first(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(NaiveDate, usize)> {
    let month = month(lexicon, tokens.word(at))?;
    let day = tokens.number(at + 1)?;
    let next = if tokens.sign(at + 2) == "," { at + 3 } else { at + 2 };
    date(tokens.number(next)?, month, day).map(|it| (it, next + 1))
}

/// A day, perhaps in quotation marks, and the position after it.
fn day_at(tokens: &Tokens<'_>, at: usize) -> Option<(u32, usize)> {
    let is_quoted = matches!(tokens.sign(at), "«" | "\"" | "“");
    let day = tokens.number(if is_quoted { at + 1 } else { at })?;
    Some((day, if is_quoted { at + 3 } else { at + 1 }))
}

fn month(lexicon: &Lexicon, word: &str) -> Option<u32> {
    lexicon.months.iter().zip(1..).find(|(names, _)| fits_any(names, word)).map(|(_, number)| number)
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok().filter(|it| (1900..2100).contains(it))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// `09:00`, also with a space after the colon, and `9.00` or `9-00` beside a word that tells of the clock.
fn clock_time(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(NaiveTime, usize)> {
    let minutes = tokens.digits(at + 2);
    if minutes.len() != 2 || !tokens.is_glued(at + 1) {
        return None;
    }
    let is_time = match tokens.sign(at + 1) {
        ":" => !matches!(tokens.sign(at + 3), ":"),
        "." | "-" => tokens.is_glued(at + 2) && tells_the_clock(tokens, lexicon, at) && minutes.ends_with(['0', '5']),
        _ => false,
    };
    let (hour, end) = half_day(tokens, tokens.number(at)?, at + 3);
    let time = NaiveTime::from_hms_opt(hour, tokens.number(at + 2)?, 0)?;
    is_time.then_some((time, end))
}

/// The hour of the day for one of twelve, by the half of the day that is named at `at`, and the position after that.
fn half_day(tokens: &Tokens<'_>, hour: u32, at: usize) -> (u32, usize) {
    let (half, end) = match (tokens.word(at), tokens.sign(at + 1), tokens.word(at + 2)) {
        (half @ ("am" | "pm"), ..) => (half, at + 1),
        ("a", ".", "m") => ("am", at + 3),
        ("p", ".", "m") => ("pm", at + 3),
        _ => return (hour, at),
    };
    let end = if tokens.sign(end) == "." && end > at + 1 { end + 1 } else { end };
    (if hour > 12 { hour } else { hour % 12 + if half == "pm" { 12 } else { 0 } }, end)
}

/// `9 a.m.`
fn hour_of_half_day(tokens: &Tokens<'_>, at: usize) -> Option<(NaiveTime, usize)> {
    let (hour, end) = half_day(tokens, tokens.number(at).filter(|it| *it <= 12)?, at + 1);
    (end > at + 1).then_some((NaiveTime::from_hms_opt(hour, 0, 0)?, end))
}

fn tells_the_clock(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> bool {
    let is_clock = |at: usize| fits_any(lexicon.clock, tokens.word(at));
    is_clock(Tokens::before(at)) || is_clock(at + 3) || (tokens.is_dash(at + 3) && is_clock(at + 4))
}

/// `с 9 до 18 часов`, `сағат 9-дан 18-ге дейін`: two hours at once.
fn whole_hours(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Vec<Found>> {
    let starts = fits_any(lexicon.from, tokens.word(Tokens::before(at)));
    let (first, next) = hour_at(tokens, lexicon, at).filter(|_| starts)?;
    // In Kazakh the endings of the numbers tell the first hour from the second.
    let next = tokens.any_phrase(lexicon.to, next).or(lexicon.number_first.then_some(next))?;
    let (second, end) = hour_at(tokens, lexicon, next)?;
    // Somewhere an hour has to be named, else these are days of a month or paragraphs.
    let is_named = (Tokens::before(at)..=end).any(|it| fits_any(lexicon.hour, tokens.word(it)));
    let time = |hour: u32| NaiveTime::from_hms_opt(hour, 0, 0);
    let found = |figure, at, end| Found { figure: Figure::Time(figure), at, end };
    is_named.then_some(vec![found(time(first)?, at, next), found(time(second)?, next, end)])
}

/// An hour of the day and the position after it and what names it.
fn hour_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(u32, usize)> {
    let hour = tokens.number(at).filter(|it| *it < 24)?;
    let has_ending = tokens.is_dash(at + 1) && tokens.is_glued(at + 2) && !tokens.word(at + 2).is_empty();
    let next = if has_ending { at + 3 } else { at + 1 };
    Some((hour, if fits_any(lexicon.hour, tokens.word(next)) { next + 1 } else { next }))
}
