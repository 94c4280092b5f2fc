//! The moment of filing as written: a day, perhaps with a time, perhaps with the offset of that time from UTC.

use crate::calendar::Day;
use chrono::{FixedOffset, NaiveDateTime, NaiveTime, TimeZone, Timelike};
use chrono_tz::Tz;

/// A moment as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day, where the offset has it.
    pub on: Day,
    /// The time, where it is known.
    pub at: Option<NaiveTime>,
    /// The offset from UTC, where it is given; without one, the two are those of the calendar.
    pub offset: Option<FixedOffset>,
}

impl Moment {
    /// Reads `2014-11-03`, `2014-11-03T10:15`, `2014-11-03T10:15:30.5`, and the last two with `Z` or `+05:00` after them.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let Some((day, time)) = written.split_once('T') else {
            return Some(Self { on: Day::from_iso(written)?, at: None, offset: None });
        };
        let sign = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
        let (time, zone) = time.split_at_checked(sign)?;
        let offset = if zone.is_empty() { None } else { Some(offset(zone)?) };
        Some(Self { on: Day::from_iso(day)?, at: Some(clock(time)?), offset })
    }

    /// The day and time that clocks in `zone` show at this moment; the same ones where there is no offset.
    #[must_use]
    pub fn in_zone(self, zone: Tz) -> Moment {
        let (Some(at), Some(offset)) = (self.at, self.offset) else { return self };
        let shown = NaiveDateTime::new(self.on.date(), at);
        // The days of this program lie far within those of the library.
        let Some(utc) = shown.checked_sub_offset(offset) else { return self };
        let here = zone.from_utc_datetime(&utc).naive_local();
        Moment { on: Day::from_date(here.date()), at: Some(here.time()), offset: None }
    }
}

/// A time of day: `10:15`, `10:15:30` or `10:15:30.25`.
fn clock(text: &str) -> Option<NaiveTime> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let pattern = match (whole.len(), fraction) {
        (5, None) => "%H:%M",
        (8, None) => "%H:%M:%S",
        (8, Some(digits)) if (1..=9).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit()) => {
            "%H:%M:%S%.f"
        }
        _ => return None,
    };
    // A second 60 is one that clocks are stopped for, which no filing can turn on.
    NaiveTime::parse_from_str(text, pattern).ok().filter(|it| it.nanosecond() < 1_000_000_000)
}

/// `Z`, `+05:00`, `+0500` or `+05`.
fn offset(text: &str) -> Option<FixedOffset> {
    if text.eq_ignore_ascii_case("z") {
        return FixedOffset::east_opt(0);
    }
    let (sign, digits) = text.split_at_checked(1)?;
    let (hours, minutes) = match (digits.len(), digits.split_once(':')) {
        (5, Some(parts)) => parts,
        (4, None) => digits.split_at_checked(2)?,
        (2, None) => (digits, "00"),
        _ => return None,
    };
    let number = |text: &str, below: i32| -> Option<i32> {
        let plain = text.len() == 2 && text.bytes().all(|it| it.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten().filter(|it: &i32| *it < below)
    };
    let seconds = number(hours, 24)? * 3600 + number(minutes, 60)? * 60;
    if sign == "-" { FixedOffset::west_opt(seconds) } else { FixedOffset::east_opt(seconds) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_almaty(written: &str) -> String {
        let moment = Moment::read(written).unwrap().in_zone(Tz::Asia__Almaty);
        format!("{} {}", moment.on, moment.at.unwrap())
    }

    /// Kazakhstan moved from +06:00 to +05:00 when 29 February 2024 ended: at 18:00 UTC it became 23:00 again.
    #[test]
    fn zone_follows_its_changes() {
        assert_eq!(in_almaty("2014-11-03T10:15+06:00"), "2014-11-03 10:15:00");
        assert_eq!(in_almaty("2014-11-03T13:00Z"), "2014-11-03 19:00:00");
        assert_eq!(in_almaty("2024-02-29T13:00Z"), "2024-02-29 19:00:00");
        assert_eq!(in_almaty("2024-02-29T17:59:59Z"), "2024-02-29 23:59:59");
        assert_eq!(in_almaty("2024-02-29T18:00Z"), "2024-02-29 23:00:00");
        assert_eq!(in_almaty("2024-03-01T14:00Z"), "2024-03-01 19:00:00");
        assert_eq!(in_almaty("2024-03-01T00:30-11:30"), "2024-03-01 17:00:00");
        assert_eq!(in_almaty("2024-12-31T19:00:00.000Z"), "2025-01-01 00:00:00");
        assert_eq!(in_almaty("2024-12-31T18:59:59.999Z"), "2024-12-31 23:59:59.999");
    }

    #[test]
    fn only_moments_that_exist_are_read() {
        for good in
            ["2014-11-03", "2014-11-03T00:00", "2014-11-03T10:15+0500", "2014-11-03T10:15:00-05", "2016-02-29T23:59z"]
        {
            assert!(Moment::read(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "T",
            "2014-11-03T",
            "2014-11-03T24:00",
            "2014-11-03T10:15+",
            "2014-11-03T10:15+24:00",
            "2014-11-03T10:15+05:60",
            "2014-11-03T10:15+5:00",
            "2014-11-03T+05:00",
            "2014-11-03+05:00",
            "2015-02-29T10:15Z",
            "2014-11-03T10:15ZZ",
            "2014-11-03T10:15:00.Z",
            "2014-11-03T10:15+05:0٥",
            "2014-11-03T10:15Z ",
            "2014-11-03T1:015",
            "2014-11-03T10:15:60",
            "2014-11-03T23:59:60.5Z",
        ] {
            assert_eq!(Moment::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn edges_of_the_calendar_do_no_harm() {
        for (written, day) in [("0001-01-01T00:00+14:00", Day::MIN), ("9999-12-31T23:59-12:00", Day::MAX)] {
            assert_eq!(Moment::read(written).unwrap().in_zone(Tz::UTC).on, day);
        }
    }
}
