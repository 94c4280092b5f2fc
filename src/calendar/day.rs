//! One day, as a plain number.

use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// 1970-01-01 counted in days of the common era, where 0001-01-01 is day 1.
const EPOCH_IN_COMMON_ERA: i32 = 719_163;

/// A day of the Gregorian calendar: the number of days since 1970-01-01, without a time of day.
///
/// The range is 0001-01-01 to 9999-12-31, so that every day prints as ten characters of ISO 8601.
/// Sums that would leave the range stop at its edge; no [`Calendar`](super::Calendar) comes near
/// it.
///
/// ```
/// use reglament::calendar::Day;
///
/// let day = Day::from_ymd(2014, 11, 3).unwrap();
/// assert_eq!(day.plus(5).to_string(), "2014-11-08");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// The earliest day there is, 0001-01-01.
    pub const MIN: Day = Day(1 - EPOCH_IN_COMMON_ERA);
    /// The latest day there is, 9999-12-31.
    pub const MAX: Day = Day(2_932_896);

    /// The day of a date; a year outside 1 to 9999 gives the edge of the range.
    #[must_use]
    pub fn from_date(date: NaiveDate) -> Day {
        Day::from_number(date.num_days_from_ce() - EPOCH_IN_COMMON_ERA)
    }

    /// The day with this year (1 to 9999), month (1 to 12) and day of the month, if there is one.
    #[must_use]
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Day::from_date)
    }

    /// The day written as `2014-11-03`: four, two and two digits, nothing around them.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return None;
        }
        Day::from_ymd(i32::try_from(year).ok()?, month, day)
    }

    /// The day so many days after 1970-01-01 (before it, if negative); numbers outside the range
    /// give its edge.
    #[must_use]
    pub fn from_number(number: i32) -> Day {
        Day(number.clamp(Day::MIN.0, Day::MAX.0))
    }

    /// Days since 1970-01-01, negative before it.
    #[must_use]
    pub fn number(self) -> i32 {
        self.0
    }

    /// The same day as a date of `chrono`.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        // The range of `Day` lies inside that of `NaiveDate`, so the other branch is never taken.
        NaiveDate::from_num_days_from_ce_opt(self.0 + EPOCH_IN_COMMON_ERA).unwrap_or_default()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.date().year()
    }

    /// The day so many calendar days later (earlier, if negative), within the range of `Day`.
    #[must_use]
    pub fn plus(self, days: i32) -> Day {
        Day::from_number(self.0.saturating_add(days))
    }
}

impl Day {
    /// Its ten characters of ISO 8601.
    fn iso(self) -> [u8; 10] {
        let date = self.date();
        let digit = |number: u32, place: u32| b'0' + u8::try_from(number / place % 10).unwrap_or_default();
        let (year, month, day) = (date.year().unsigned_abs(), date.month(), date.day());
        [
            digit(year, 1_000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            b'-',
            digit(month, 10),
            digit(month, 1),
            b'-',
            digit(day, 10),
            digit(day, 1),
        ]
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let iso = self.iso();
        let iso = std::str::from_utf8(&iso).unwrap_or_default();
        // Padding asked for by the caller applies to the date as a whole.
        if f.width().is_some() { f.pad(iso) } else { f.write_str(iso) }
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Day {
        Day::from_date(date)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(std::str::from_utf8(&self.iso()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        let text = String::deserialize(deserializer)?;
        Day::from_iso(&text).ok_or_else(|| de::Error::custom(format_args!("`{text}` is not a date like `2014-11-03`")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_start_at_1970() {
        assert_eq!(Day::from_ymd(1970, 1, 1).unwrap().number(), 0);
        assert_eq!(Day::from_ymd(1969, 12, 31).unwrap().number(), -1);
        // 30 years of 365 days and the leap days of 1972, 76, 80, 84, 88, 92, 96: 10950 + 7.
        assert_eq!(Day::from_ymd(2000, 1, 1).unwrap().number(), 10_957);
    }

    #[test]
    fn edges_of_the_range_are_dates() {
        assert_eq!(Day::MIN.to_string(), "0001-01-01");
        assert_eq!(Day::MAX.to_string(), "9999-12-31");
        assert_eq!(Day::MIN.plus(-1), Day::MIN);
        assert_eq!(Day::MAX.plus(i32::MAX), Day::MAX);
        assert_eq!(Day::from_number(i32::MIN), Day::MIN);
        assert_eq!(Day::from_date(NaiveDate::MAX), Day::MAX);
        assert_eq!(Day::from_date(Day::MIN.date()), Day::MIN);
    }

    #[test]
    fn iso_is_strict() {
        assert_eq!(Day::from_iso("2014-11-03"), Day::from_ymd(2014, 11, 3));
        assert_eq!(Day::from_iso("2016-02-29"), Day::from_ymd(2016, 2, 29));
        for text in [
            "",
            "2014-11-3",
            "2014-02-29",
            "0000-01-01",
            " 2014-11-03",
            "2014-11-03-",
            "+014-11-03",
            "2014-11-03T00:00",
            "２０１４-11-03",
        ] {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
    }

    #[test]
    fn json_is_the_iso_date() {
        let day = Day::from_ymd(2014, 11, 3).unwrap();
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2014-11-03\"");
        assert_eq!(serde_json::from_str::<Day>("\"2014-11-03\"").unwrap(), day);
        let refusal = serde_json::from_str::<Day>("\"3.11.2014\"").unwrap_err().to_string();
        assert!(refusal.starts_with("`3.11.2014` is not a date like `2014-11-03`"), "{refusal}");
    }

    #[test]
    fn padding_is_honoured() {
        let day = Day::from_ymd(2014, 11, 3).unwrap();
        assert_eq!(format!("[{day:>12}] {day:?}"), "[  2014-11-03] 2014-11-03");
    }
}
