//! Time stamps of logs: days in three habits, perhaps with a time, perhaps with its offset from UTC.

use crate::calendar::Day;
use chrono::{FixedOffset, NaiveDateTime, NaiveTime, TimeZone, Timelike};
use chrono_tz::Tz;
use serde::Deserialize;

/// Which comes first where a date is written with slashes or hyphens and the year last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// `31/12/2024`
    DayFirst,
    /// `12/31/2024`
    MonthFirst,
}

/// A time stamp as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The day.
    pub on: Day,
    /// Seconds since midnight, where there is a time.
    pub at: Option<u32>,
    /// Seconds east of UTC, where an offset is given.
    pub offset: Option<i32>,
}

/// Why a stamp is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StampFault {
    /// It is no date that exists.
    NoDate,
    /// It does not say whether day or month comes first, and the map does not either.
    Order,
}

impl Stamp {
    /// Reads `2024-03-01`, `01.03.2024` and, where `order` says which comes first, `03/01/2024`; each perhaps with a time,
    /// `T` or a space before it, and perhaps with `Z` or an offset.
    ///
    /// # Errors
    ///
    /// Why it is not read.
    pub fn read(text: &str, order: Option<Order>) -> Result<Self, StampFault> {
        let mut text = Letters(text.trim().as_bytes());
        let on = text.date(order)?;
        if text.0.is_empty() {
            return Ok(Self { on, at: None, offset: None });
        }
        text.time().map(|(at, offset)| Self { on, at: Some(at), offset }).ok_or(StampFault::NoDate)
    }

    /// The day and time that clocks in `zone` show; none where there is an offset and no zone.
    #[must_use]
    pub fn in_zone(self, zone: Option<Tz>) -> Option<Self> {
        let (Some(at), Some(offset)) = (self.at, self.offset) else { return Some(self) };
        let shown = NaiveDateTime::new(self.on.date(), NaiveTime::from_num_seconds_from_midnight_opt(at, 0)?);
        let utc = shown.checked_sub_offset(FixedOffset::east_opt(offset)?)?;
        let here = zone?.from_utc_datetime(&utc).naive_local();
        let at = here.time().num_seconds_from_midnight();
        Some(Self { on: Day::from_date(here.date()), at: Some(at), offset: None })
    }

    /// A number by which stamps of one zone are in order, in seconds; a day without a time is its beginning.
    #[must_use]
    pub fn order(self) -> i64 {
        i64::from(self.on.number()).saturating_mul(86_400).saturating_add(i64::from(self.at.unwrap_or(0)))
    }
}

/// What is left of a text.
struct Letters<'t>(&'t [u8]);

impl Letters<'_> {
    fn date(&mut self, order: Option<Order>) -> Result<Day, StampFault> {
        let (one, length) = self.number().ok_or(StampFault::NoDate)?;
        let sign = self.next().filter(|it| b"-./".contains(it)).ok_or(StampFault::NoDate)?;
        let (two, _) = self.number().filter(|(_, length)| *length <= 2).ok_or(StampFault::NoDate)?;
        self.next().filter(|it| *it == sign).ok_or(StampFault::NoDate)?;
        let (three, last) = self.number().ok_or(StampFault::NoDate)?;
        let (year, month, day) = match (length, last, sign) {
            (4, 1..=2, _) => (one, two, three),
            (1..=2, 4, b'.') => (three, two, one),
            (1..=2, 4, _) => match order {
                Some(Order::DayFirst) => (three, two, one),
                Some(Order::MonthFirst) => (three, one, two),
                None => return Err(StampFault::Order),
            },
            _ => return Err(StampFault::NoDate),
        };
        let year = i32::try_from(year).map_err(|_| StampFault::NoDate)?;
        Day::from_ymd(year, month, day).ok_or(StampFault::NoDate)
    }

    /// Seconds since midnight and seconds east of UTC.
    fn time(&mut self) -> Option<(u32, Option<i32>)> {
        self.next().filter(|it| b"Tt ".contains(it))?;
        let (mut hour, _) = self.number().filter(|(_, length)| *length <= 2)?;
        self.next().filter(|it| *it == b':')?;
        let (minute, _) = self.number().filter(|(_, length)| *length == 2)?;
        let mut second = 0;
        if self.0.first() == Some(&b':') {
            self.next();
            (second, _) = self.number().filter(|(_, length)| *length == 2)?;
            if self.0.first().is_some_and(|it| b".,".contains(it)) {
                self.next();
                while self.0.first().is_some_and(u8::is_ascii_digit) {
                    self.next();
                }
            }
        }
        while self.0.first() == Some(&b' ') {
            self.next();
        }
        if let [half, b'M' | b'm'] = self.0 {
            hour = match (half, hour) {
                (b'A' | b'a', 12) => 0,
                (b'A' | b'a', 1..=11) | (b'P' | b'p', 12) => hour,
                (b'P' | b'p', 1..=11) => hour + 12,
                _ => return None,
            };
            self.0 = &[];
        }
        let offset = if self.0.is_empty() { None } else { Some(self.offset()?) };
        // A second 60 is one that clocks are stopped for.
        (hour < 24 && minute < 60 && second <= 60).then(|| (hour * 3600 + minute * 60 + second.min(59), offset))
    }

    fn offset(&mut self) -> Option<i32> {
        if matches!(self.0, b"Z" | b"z" | b"UTC" | b"GMT") {
            return Some(0);
        }
        let east = match self.next()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let (number, length) = self.number()?;
        let (hours, minutes) = match length {
            4 => (number / 100, number % 100),
            1 | 2 if self.0.is_empty() => (number, 0),
            1 | 2 => {
                self.next().filter(|it| *it == b':')?;
                (number, self.number().filter(|(_, length)| *length == 2)?.0)
            }
            _ => return None,
        };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        (self.0.is_empty() && hours < 24 && minutes < 60).then_some(east * seconds)
    }

    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number of at most four digits, and how many it has.
    fn number(&mut self) -> Option<(u32, usize)> {
        let length = self.0.iter().take(5).take_while(|it| it.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(length).filter(|_| (1..=4).contains(&length))?;
        self.0 = rest;
        Some((digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')), length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match Stamp::read(text, None) {
            Ok(Stamp { on, at, offset }) => format!("{on} {at:?} {offset:?}"),
            Err(fault) => format!("{fault:?}"),
        }
    }

    #[test]
    fn three_habits_are_read() {
        assert_eq!(read("2024-03-01"), "2024-03-01 None None");
        assert_eq!(read(" 01.03.2024 "), "2024-03-01 None None");
        assert_eq!(read("16.1.2017 13:29"), "2017-01-16 Some(48540) None");
        assert_eq!(read("2011-10-11 13:45:40.276000+02:00"), "2011-10-11 Some(49540) Some(7200)");
        assert_eq!(read("2011-10-11T13:45:40Z"), "2011-10-11 Some(49540) Some(0)");
        assert_eq!(read("2011-10-11 13:45 -0330"), "2011-10-11 Some(49500) Some(-12600)");
        assert_eq!(read("03/01/2024"), "Order");
        let us = Stamp::read("03/01/2024 1:05 PM", Some(Order::MonthFirst)).unwrap();
        assert_eq!((us.on.to_string(), us.at), ("2024-03-01".to_owned(), Some(47100)));
        assert_eq!(Stamp::read("03/01/2024", Some(Order::DayFirst)).unwrap().on.to_string(), "2024-01-03");
    }

    #[test]
    fn what_does_not_exist_is_not_read() {
        let bad = ["", "2024", "2024-02-30", "31.04.2024", "24-03-01", "2024-03.01", "2024-03-01x", "2024-03-01 25:00"];
        for text in bad.iter().chain(&["2024-03-01T10:15+", "2024-03-01 10:5", "2024-03-01T10:15+05:60", "32.01.2024"])
        {
            assert_eq!(read(text), "NoDate", "{text}");
        }
    }

    /// 23:30 UTC on 30 June is 01:30 on 1 July in Rome.
    #[test]
    fn offsets_are_put_in_the_zone() {
        let stamp = Stamp::read("2024-06-30T23:30Z", None).unwrap();
        let here = stamp.in_zone(Some(Tz::Europe__Rome)).unwrap();
        assert_eq!((here.on.to_string(), here.at), ("2024-07-01".to_owned(), Some(5400)));
        assert_eq!(stamp.in_zone(None), None);
    }
}
