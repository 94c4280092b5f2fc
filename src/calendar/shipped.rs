//! The shipped tables: the official totals of the years, dates counted out by hand, and the days
//! that many calendars get wrong.

use super::{
    Calendar, Conventions, CountingBack, CountingStart, Day, DayKind, EndOnNonworking, IndexTable, Period, Stop,
    Sureness, Unit, Weekends,
};
use std::sync::LazyLock;

static SHIPPED: LazyLock<Calendar> =
    LazyLock::new(|| Calendar::from_csv(include_str!("../../regs/calendar/kz-calendar.csv")).unwrap());

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn working(count: u16) -> Period {
    Period::new(count, Unit::WorkingDays)
}

fn calendar_days(count: u16) -> Period {
    Period::new(count, Unit::CalendarDays)
}

/// The end of a period under the default conventions, as text.
fn end(period: Period, from: &str, stops: &[Stop]) -> String {
    SHIPPED.end_of(period, day(from), stops, Conventions::default()).unwrap().to_string()
}

#[test]
fn working_days_of_each_year() {
    let expected = [
        (2008, 250),
        (2009, 249),
        (2010, 247),
        (2011, 247),
        (2012, 247),
        (2013, 246),
        (2014, 245),
        (2015, 245),
        (2016, 245),
        (2017, 245),
        (2018, 246),
        (2019, 246),
        (2020, 246),
        (2021, 245),
        (2022, 246),
        (2023, 246),
        (2024, 249),
        (2025, 246),
        (2026, 247),
        (2027, 247),
    ];
    assert_eq!((SHIPPED.first(), SHIPPED.last()), (day("2008-01-01"), day("2027-12-31")));
    for (year, days) in expected {
        let before = Day::from_ymd(year - 1, 12, 31).unwrap();
        let last = Day::from_ymd(year, 12, 31).unwrap();
        assert_eq!(SHIPPED.working_between(before, last), days, "{year}");
    }
}

#[test]
fn months_counted_by_hand() {
    // May 2014: Sunday 4 worked, 5, 6 | 11 worked, 12 to 16 | 19 to 23 | 26 to 30. Off: 1, 2, 7, 8,
    // 9. 1 + 2 + 1 + 5 + 5 + 5 = 19.
    assert_eq!(SHIPPED.working_between(day("2014-04-30"), day("2014-05-31")), 19);
    // March 2014: 3 to 7 | 11 to 14 (10 for the 8th) | 17 to 20 (21 Nauryz) | 26 to 28 (24 and 25
    // for 22 and 23) | 31. 5 + 4 + 4 + 3 + 1 = 17.
    assert_eq!(SHIPPED.working_between(day("2014-02-28"), day("2014-03-31")), 17);
    // January 2014: 6 | 8 to 10 (7 Christmas) | 13 to 17 | 20 to 24 | 27 to 31. 1 + 3 + 15 = 19.
    assert_eq!(SHIPPED.working_between(day("2013-12-31"), day("2014-01-31")), 19);
    // March 2020: 2 to 6 | 10 to 13 (9 for the 8th) | 16 to 20 | 26, 27 (23 Nauryz, 24 and 25 for
    // 21 and 22) | 30, 31, suspended in two cities only. 5 + 4 + 5 + 2 + 2 = 18.
    assert_eq!(SHIPPED.working_between(day("2020-02-29"), day("2020-03-31")), 18);
}

#[test]
fn twelve_working_days_over_nauryz() {
    // From Monday 17 March 2014: Tue 18 (1), 19 (2), Thu 20 (3); Fri 21 to Tue 25 off; Wed 26 (4),
    // 27 (5), Fri 28 (6); Mon 31 (7), 1 April (8), 2 (9), 3 (10), Fri 4 (11); Mon 7 (12).
    assert_eq!(end(working(12), "2014-03-17", &[]), "2014-04-07");
    // With the 17th as day 1 it is one working day less: Friday 4 April.
    let same = Conventions { counting_start: CountingStart::SameDay, ..Conventions::default() };
    assert_eq!(SHIPPED.end_of(working(12), day("2014-03-17"), &[], same), Some(day("2014-04-04")));
}

#[test]
fn twelve_working_days_around_a_stop() {
    // Stopped after Wednesday 19 March through Thursday 27: Tue 18 (1), 19 (2); Fri 28 (3); Mon 31
    // (4), 1 April (5), 2 (6), 3 (7), 4 (8); Mon 7 (9), 8 (10), 9 (11), Thu 10 (12).
    let stop = Stop { after: day("2014-03-19"), through: day("2014-03-27") };
    assert_eq!(end(working(12), "2014-03-17", &[stop]), "2014-04-10");
    // A second one that begins on the last day holds the period until it is over, on Friday 30 May; one that begins
    // a day later comes too late.
    let last = Stop { after: day("2014-04-10"), through: day("2014-05-30") };
    assert_eq!(end(working(12), "2014-03-17", &[stop, last]), "2014-05-30");
    let late = Stop { after: day("2014-04-11"), through: day("2014-05-30") };
    assert_eq!(end(working(12), "2014-03-17", &[stop, late]), "2014-04-10");
    // One that covers only that day moves the end to Friday 11 April.
    let last = Stop { after: day("2014-04-09"), through: day("2014-04-10") };
    assert_eq!(end(working(12), "2014-03-17", &[stop, last]), "2014-04-11");
}

#[test]
fn calendar_days_around_a_stop() {
    // 10 days from Monday 3 November 2014, stopped after Wednesday 5 through Sunday 9: 4, 5 (2),
    // then 10 to 17 (8 more): Monday 17 November.
    let stop = Stop { after: day("2014-11-05"), through: day("2014-11-09") };
    assert_eq!(end(calendar_days(10), "2014-11-03", &[stop]), "2014-11-17");
}

#[test]
fn working_sunday_takes_a_rolled_end() {
    // 5 calendar days from Monday 28 April 2014 end on Saturday 3 May; the next day is a Sunday,
    // worked.
    assert_eq!(end(calendar_days(5), "2014-04-28", &[]), "2014-05-04");
    let keep = Conventions { end_on_nonworking: EndOnNonworking::Keep, ..Conventions::default() };
    assert_eq!(SHIPPED.end_of(calendar_days(5), day("2014-04-28"), &[], keep), Some(day("2014-05-03")));
    // 3 calendar days from the same Monday end on 1 May: off, 2 off, Saturday, and Sunday 4 again.
    assert_eq!(end(calendar_days(3), "2014-04-28", &[]), "2014-05-04");
    // Working days from Wednesday 30 April: Sun 4 (1), 5 (2), 6 (3), Sun 11 (4), 12 (5).
    assert_eq!(end(working(5), "2014-04-30", &[]), "2014-05-12");
}

#[test]
fn working_saturday_at_the_turn_of_the_year() {
    // 28 December 2013, a Saturday, is worked for Friday 3 January. From Friday 27: Sat 28 (1), Mon
    // 30 (2), Tue 31 (3); 1 and 2 New Year, 3 moved, weekend; Mon 6 (4); 7 Christmas; Wed 8 (5).
    let ends = [(1, "2013-12-28"), (2, "2013-12-30"), (3, "2013-12-31"), (4, "2014-01-06"), (5, "2014-01-08")];
    for (count, expected) in ends {
        assert_eq!(end(working(count), "2013-12-27", &[]), expected, "{count}");
    }
    assert_eq!(SHIPPED.sureness(day("2013-12-28")), Sureness::High);
}

#[test]
fn fifteen_working_days_in_a_plain_month() {
    // From Monday 3 November 2014: 4 to 7 (4), 10 to 14 (9), 17 to 21 (14), Monday 24 (15).
    assert_eq!(end(working(15), "2014-11-03", &[]), "2014-11-24");
}

#[test]
fn counted_back_over_nauryz() {
    // Before Wednesday 26 March 2014: 25 to 21 off; Thu 20 (1), 19 (2), Tue 18 (3), Mon 17 (4).
    let plain = Conventions::default();
    let clear = Conventions { counting_back: CountingBack::ClearDays, ..plain };
    let end = day("2014-03-26");
    assert_eq!(SHIPPED.latest_before(working(3), end, plain), Some(day("2014-03-18")));
    assert_eq!(SHIPPED.latest_before(working(3), end, clear), Some(day("2014-03-17")));
    // 3 calendar days before is Sunday 23 March, a holiday, and stays so.
    assert_eq!(SHIPPED.latest_before(calendar_days(3), end, plain), Some(day("2014-03-23")));
}

#[test]
fn days_that_many_calendars_get_wrong() {
    // 11 May 2020: the day off for Saturday 9 May was moved to Friday 8 May. From Wednesday 6 May
    // the 7th is a holiday, the 8th off, then a weekend.
    assert_eq!(end(working(1), "2020-05-06", &[]), "2020-05-11");
    // 17 June 2024 and 31 August 2026 were announced as days off and became working Mondays.
    assert_eq!(end(working(1), "2024-06-14", &[]), "2024-06-17");
    assert_eq!(end(working(1), "2026-08-28", &[]), "2026-08-31");
    // The days of the 2020 closure in two cities are worked by the bodies of the state.
    assert_eq!(SHIPPED.reason(day("2020-03-30")), DayKind::Working);
    assert!(SHIPPED.suspension(day("2020-03-30")).is_some());
    // Orthodox Christmas and Kurban Ait on a weekend bring no Monday: 7 January 2017 and 2023 were
    // Saturdays, 4 October 2014 too.
    for monday in ["2017-01-09", "2023-01-09", "2014-10-06"] {
        assert!(SHIPPED.is_working(day(monday)), "{monday}");
    }
}

#[test]
fn reasons_name_the_day_stood_for() {
    let nauryz = |for_day| DayKind::Substituted { name: "Nauryz", for_day: Some(day(for_day)) };
    assert_eq!(SHIPPED.reason(day("2014-03-24")), nauryz("2014-03-22"));
    assert_eq!(SHIPPED.reason(day("2014-03-25")), nauryz("2014-03-23"));
    assert_eq!(SHIPPED.reason(day("2014-03-23")), DayKind::Holiday { name: "Nauryz" });
    // 7 and 9 May 2016: Saturday and Monday, so Tuesday 10 May is for the Saturday.
    assert_eq!(
        SHIPPED.reason(day("2016-05-10")),
        DayKind::Substituted { name: "Defender of the Fatherland Day", for_day: Some(day("2016-05-07")) }
    );
    assert_eq!(
        SHIPPED.reason(day("2014-05-04")),
        DayKind::WorkingWeekend { name: "Working day in place of 2014-05-02" }
    );
    assert_eq!(SHIPPED.reason(day("2014-05-03")), DayKind::Weekend);
    assert_eq!(SHIPPED.reason(day("2007-12-31")), DayKind::Outside);
}

#[test]
fn every_substitute_stands_for_something() {
    for (day, kind) in SHIPPED.walk(Day::MIN, Day::MAX) {
        let DayKind::Substituted { name, for_day } = kind else {
            continue;
        };
        let for_day = for_day.unwrap();
        match SHIPPED.reason(for_day) {
            DayKind::Holiday { name: holiday } => {
                assert_eq!(holiday, name, "{day}");
                assert!(Weekends::default().contains(for_day) && for_day < day, "{day}");
                // Nothing worked lies between the two.
                assert_eq!(SHIPPED.working_between(for_day, day), 0, "{day}");
            }
            DayKind::WorkingWeekend { name: exchange } => {
                assert_eq!(exchange, format!("Working day in place of {day}"));
            }
            // The one that was moved from a Monday off to the Friday before.
            DayKind::Working => assert_eq!((day, for_day), (self::day("2020-05-08"), self::day("2020-05-11"))),
            other => panic!("{day} stands for {for_day}, {other:?}"),
        }
    }
}

#[test]
fn sureness_follows_the_stated_classes() {
    let expected = [
        ("2014-10-04", Sureness::High),   // Kurban Ait, confirmed
        ("2025-06-06", Sureness::Medium), // Kurban Ait, one source
        ("2027-05-16", Sureness::Low),    // Kurban Ait, estimated
        ("2014-05-02", Sureness::High),   // moved, confirmed
        ("2014-05-04", Sureness::High),   // its other end
        ("2024-05-08", Sureness::Medium), // moved, seen as a draft only
        ("2010-01-08", Sureness::Medium), // moved, one source
        ("2010-01-10", Sureness::Medium), // its other end
        ("2014-03-25", Sureness::High),   // by the rule of law
        ("2014-06-10", Sureness::High),   // plain day
    ];
    for (text, sureness) in expected {
        assert_eq!(SHIPPED.sureness(day(text)), sureness, "{text}");
    }
    for (day, _) in SHIPPED.walk(day("2027-01-01"), day("2027-12-31")) {
        let listed = SHIPPED.sources(day).next().is_some();
        assert!(!listed || SHIPPED.sureness(day) < Sureness::High, "{day}");
    }
}

#[test]
fn index_of_the_years() {
    let table = IndexTable::from_csv(include_str!("../../regs/calendar/kz-mci.csv")).unwrap();
    let tenge = |text| table.at(day(text)).map(|period| period.amount);
    assert_eq!(table.periods().len(), 21);
    assert_eq!(tenge("2014-11-03"), Some(1852.into()));
    // Two values within one year, in 2009 and in 2020.
    assert_eq!((tenge("2009-06-30"), tenge("2009-07-01")), (Some(1273.into()), Some(1296.into())));
    assert_eq!((tenge("2020-03-31"), tenge("2020-04-01")), (Some(2651.into()), Some(2778.into())));
    // The rise of April 2022 was for benefits only and is not in the table.
    assert_eq!(tenge("2022-06-01"), Some(3063.into()));
    assert_eq!((tenge("2007-12-31"), tenge("2027-01-01")), (None, None));
    // No day without a value in between.
    for pair in table.periods().windows(2) {
        assert_eq!(pair[0].to.plus(1), pair[1].from);
    }
}
