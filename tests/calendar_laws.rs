//! What holds of every calendar, on the shipped table and on made-up ones, against a reference that
//! knows nothing of ranks: it walks day by day and asks of each whether it counts.
//!
//! The reference reads the table by itself, with nothing but `split`, so that a fault in the loader
//! cannot hide in both. Dates counted out by hand are in `src/calendar/shipped.rs`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use reglament::calendar::{
    BackOnNonworking, Calendar, Conventions, CountingBack, CountingStart, Day, DayKind, EndOnNonworking, IndexTable,
    Period, Stop, StopOnLastDay, Unit, Weekends,
};

const CALENDAR: &str = include_str!("../regs/calendar/kz-calendar.csv");

static SHIPPED: LazyLock<Calendar> = LazyLock::new(|| Calendar::from_csv(CALENDAR).unwrap());

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn working(count: u16) -> Period {
    Period::new(count, Unit::WorkingDays)
}

// The reference.

struct Reference {
    first: NaiveDate,
    last: NaiveDate,
    worked: BTreeSet<NaiveDate>,
    off: BTreeSet<NaiveDate>,
}

impl Reference {
    fn of(csv: &str) -> Reference {
        let mut worked = BTreeSet::new();
        let mut off = BTreeSet::new();
        let mut years = BTreeSet::new();
        for line in csv.lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            let date: NaiveDate = cells[0].parse().unwrap();
            years.insert(date.year());
            match cells[1] {
                "working_weekend" => drop(worked.insert(date)),
                "holiday" | "substituted" => drop(off.insert(date)),
                _ => {}
            }
        }
        Reference {
            first: NaiveDate::from_ymd_opt(*years.first().unwrap(), 1, 1).unwrap(),
            last: NaiveDate::from_ymd_opt(*years.last().unwrap(), 12, 31).unwrap(),
            worked,
            off,
        }
    }

    fn knows(&self, date: NaiveDate) -> bool {
        self.first <= date && date <= self.last
    }

    fn is_working(&self, date: NaiveDate) -> bool {
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        self.knows(date) && (self.worked.contains(&date) || (!weekend && !self.off.contains(&date)))
    }

    /// Steps from `date` until `n` days that pass have been met.
    fn nth(
        &self,
        mut date: NaiveDate,
        n: u32,
        step: fn(NaiveDate) -> NaiveDate,
        passes: impl Fn(NaiveDate) -> bool,
    ) -> Option<NaiveDate> {
        let mut met = 0;
        while met < n {
            date = step(date);
            if !self.knows(date) {
                return None;
            }
            met += u32::from(passes(date));
        }
        Some(date)
    }

    fn end_of(&self, period: Period, from: NaiveDate, stops: &[Stop], conventions: Conventions) -> Option<NaiveDate> {
        let counts = |date: NaiveDate| {
            let of_unit = period.unit == Unit::CalendarDays || self.is_working(date);
            of_unit && !stops.iter().any(|stop| stop.after.date() < date && date <= stop.through.date())
        };
        if !self.knows(from) {
            return None;
        }
        let mut end = from;
        if period.count > 0 {
            let same_day = conventions.counting_start == CountingStart::SameDay;
            let left = u32::from(period.count) - u32::from(same_day && counts(from));
            end = self.nth(from, left, next, counts)?;
        }
        let counted = end;
        let works = |date: NaiveDate| self.is_working(date);
        match conventions.end_on_nonworking {
            _ if works(end) => {}
            EndOnNonworking::RollForward => end = self.nth(end, 1, next, works)?,
            EndOnNonworking::RollBack => {
                let back = self.nth(end, 1, previous, works).filter(|it| *it >= from);
                end = back.unwrap_or(end);
            }
            EndOnNonworking::Keep => {}
        }
        // All days are counted. The clock stands on the day after the end at the latest: all days together on which it
        // does so are one standstill, that may be followed by another.
        let stands = |date: NaiveDate| stops.iter().any(|it| it.after.date() < date && date <= it.through.date());
        let mut date = counted;
        while date <= end && conventions.stop_on_last_day != StopOnLastDay::Expired {
            date = next(date);
            if !stands(date) {
                continue;
            }
            while stands(next(date)) {
                date = next(date);
            }
            if !self.knows(date) {
                return None;
            }
            let on = match conventions.stop_on_last_day {
                StopOnLastDay::EndOfStop if self.is_working(date) => date,
                _ => self.nth(date, 1, next, |date| self.is_working(date))?,
            };
            end = end.max(on);
        }
        Some(end)
    }

    fn latest_before(&self, period: Period, end: NaiveDate, conventions: Conventions) -> Option<NaiveDate> {
        if !self.knows(end) {
            return None;
        }
        let clear = conventions.counting_back == CountingBack::ClearDays;
        let n = u32::from(period.count) + u32::from(clear);
        let found = self.nth(end, n, previous, |date| period.unit == Unit::CalendarDays || self.is_working(date))?;
        let back = conventions.back_on_nonworking == BackOnNonworking::RollBack;
        let lands_off = n > 0 && !self.is_working(found);
        if back && lands_off { self.nth(found, 1, previous, |date| self.is_working(date)) } else { Some(found) }
    }
}

fn next(date: NaiveDate) -> NaiveDate {
    date.succ_opt().unwrap()
}

fn previous(date: NaiveDate) -> NaiveDate {
    date.pred_opt().unwrap()
}

// What the laws are tried on.

/// A made-up table of two years, with far more exceptions than any real one, to meet runs of days
/// off, edges of the range that are off, and worked weekends in a row.
fn made_up_table() -> impl Strategy<Value = String> {
    let first = day("2015-01-01").number();
    prop::collection::btree_map(0..731_i32, any::<bool>(), 1..250).prop_map(move |exceptions| {
        let mut csv = String::from(
            "date,kind,name,sureness,source\n\
             2015-06-01,special_nonworking,S,low,x\n\
             2016-06-01,special_nonworking,S,low,x\n",
        );
        for (offset, holiday) in exceptions {
            let day = Day::from_number(first + offset);
            let kind = match (holiday, Weekends::default().contains(day)) {
                (true, _) => "holiday",
                (false, true) => "working_weekend",
                (false, false) => "substituted",
            };
            csv.push_str(&format!("{day},{kind},N,high,x\n"));
        }
        csv
    })
}

/// The shipped table or a made-up one.
fn table() -> impl Strategy<Value = String> {
    prop_oneof![1 => Just(CALENDAR.to_owned()), 3 => made_up_table()]
}

/// A day in the range or a little outside it.
fn day_near(calendar: &Calendar) -> impl Strategy<Value = Day> + use<> {
    (calendar.first().number() - 20..=calendar.last().number() + 20).prop_map(Day::from_number)
}

/// Intervals in order of their beginning, some empty, some overlapping, around the day.
fn stops_near(from: Day) -> impl Strategy<Value = Vec<Stop>> {
    prop::collection::vec((-20..90_i32, -2..40_i32), 0..6).prop_map(move |mut intervals| {
        intervals.sort_unstable();
        intervals
            .into_iter()
            .map(|(after, length)| {
                let after = from.plus(after);
                Stop { after, through: after.plus(length) }
            })
            .collect()
    })
}

fn conventions() -> impl Strategy<Value = Conventions> {
    (
        prop::sample::select(CountingStart::ALL),
        prop::sample::select(EndOnNonworking::ALL),
        prop::sample::select(CountingBack::ALL),
        prop::sample::select(BackOnNonworking::ALL),
        prop::sample::select(StopOnLastDay::ALL),
    )
        .prop_map(|(counting_start, end_on_nonworking, counting_back, back_on_nonworking, stop_on_last_day)| {
            Conventions {
                counting_start,
                end_on_nonworking,
                counting_back,
                back_on_nonworking,
                stop_on_last_day,
                ..Conventions::default()
            }
        })
}

fn period() -> impl Strategy<Value = Period> {
    (0..70_u16, prop::sample::select(&[Unit::WorkingDays, Unit::CalendarDays]))
        .prop_map(|(count, unit)| Period::new(count, unit))
}

fn calendar_and_two_days() -> impl Strategy<Value = (String, Day, Day)> {
    table().prop_flat_map(|csv| {
        let calendar = Calendar::from_csv(&csv).unwrap();
        (Just(csv), day_near(&calendar), day_near(&calendar))
    })
}

fn calendar_day_and_stops() -> impl Strategy<Value = (String, Day, Vec<Stop>)> {
    table().prop_flat_map(|csv| {
        let calendar = Calendar::from_csv(&csv).unwrap();
        day_near(&calendar).prop_flat_map(move |from| (Just(csv.clone()), Just(from), stops_near(from)))
    })
}

// Laws.

proptest! {
    #[test]
    fn every_day_is_worked_or_not_as_the_reference_has_it((csv, a, _) in calendar_and_two_days()) {
        let (calendar, reference) = (Calendar::from_csv(&csv).unwrap(), Reference::of(&csv));
        prop_assert_eq!(calendar.contains(a), reference.knows(a.date()));
        prop_assert_eq!(calendar.is_working(a), reference.is_working(a.date()));
        prop_assert_eq!(calendar.reason(a).is_working(), calendar.is_working(a));
        prop_assert_eq!(calendar.reason(a) == DayKind::Outside, !calendar.contains(a));
    }

    #[test]
    fn rank_and_select_undo_each_other((csv, a, _) in calendar_and_two_days(), n in -5..600_i32) {
        let calendar = Calendar::from_csv(&csv).unwrap();
        if calendar.is_working(a) {
            prop_assert_eq!(calendar.select(calendar.rank(a)), Some(a));
        }
        match calendar.select(n) {
            Some(day) => {
                prop_assert!(calendar.is_working(day));
                prop_assert_eq!(calendar.rank(day), n);
            }
            None => prop_assert!(n < 1 || n > calendar.rank(Day::MAX)),
        }
    }

    #[test]
    fn going_back_undoes_going_on((csv, a, _) in calendar_and_two_days(), n in 1..300_i32) {
        let calendar = Calendar::from_csv(&csv).unwrap();
        if let Some(later) = calendar.working_after(a, n) {
            prop_assert!(later > a && calendar.is_working(later));
            prop_assert_eq!(calendar.working_between(a, later), n);
            if calendar.is_working(a) {
                prop_assert_eq!(calendar.working_before(later, n), Some(a));
            }
        }
        if let Some(earlier) = calendar.working_before(a, n) {
            prop_assert!(earlier < a && calendar.is_working(earlier));
            if calendar.is_working(a) {
                prop_assert_eq!(calendar.working_after(earlier, n), Some(a));
            }
        }
    }

    #[test]
    fn steps_are_those_of_the_reference((csv, a, _) in calendar_and_two_days(), n in 1..80_u16) {
        let (calendar, reference) = (Calendar::from_csv(&csv).unwrap(), Reference::of(&csv));
        let works = |date| reference.is_working(date);
        let known = reference.knows(a.date());
        let after = known.then(|| reference.nth(a.date(), n.into(), next, works)).flatten();
        prop_assert_eq!(calendar.working_after(a, n.into()).map(Day::date), after);
        let before = known.then(|| reference.nth(a.date(), n.into(), previous, works)).flatten();
        prop_assert_eq!(calendar.working_before(a, n.into()).map(Day::date), before);
        let rolled = if works(a.date()) {
            Some(a.date())
        } else {
            known.then(|| reference.nth(a.date(), 1, next, works)).flatten()
        };
        prop_assert_eq!(calendar.roll_forward(a).map(Day::date), rolled);
    }

    #[test]
    fn between_counts_and_is_symmetrical((csv, a, b) in calendar_and_two_days()) {
        let (calendar, reference) = (Calendar::from_csv(&csv).unwrap(), Reference::of(&csv));
        let (low, high) = (a.min(b), a.max(b));
        let days = (low.number() + 1..=high.number()).map(Day::from_number);
        let counted = days.filter(|day| reference.is_working(day.date())).count();
        prop_assert_eq!(calendar.working_between(low, high), i32::try_from(counted).unwrap());
        prop_assert_eq!(calendar.working_between(a, b), -calendar.working_between(b, a));
        prop_assert_eq!(calendar.rank(low) <= calendar.rank(high), true);
    }

    #[test]
    fn periods_end_where_the_reference_ends_them(
        (csv, from, stops) in calendar_day_and_stops(),
        period in period(),
        conventions in conventions(),
    ) {
        let (calendar, reference) = (Calendar::from_csv(&csv).unwrap(), Reference::of(&csv));
        prop_assert_eq!(
            calendar.end_of(period, from, &stops, conventions).map(Day::date),
            reference.end_of(period, from.date(), &stops, conventions)
        );
        prop_assert_eq!(
            calendar.latest_before(period, from, conventions).map(Day::date),
            reference.latest_before(period, from.date(), conventions)
        );
    }

    #[test]
    fn longer_or_later_never_ends_earlier(
        (csv, from, stops) in calendar_day_and_stops(),
        period in period(),
        conventions in conventions(),
    ) {
        let calendar = Calendar::from_csv(&csv).unwrap();
        // A period that is held goes on to a working day, also where others end on a day off: there a day more can end
        // sooner.
        let conventions = match conventions.end_on_nonworking {
            EndOnNonworking::RollForward => conventions,
            EndOnNonworking::Keep | EndOnNonworking::RollBack => {
                Conventions { stop_on_last_day: StopOnLastDay::Expired, ..conventions }
            }
        };
        let end = |period, from, stops: &[Stop]| calendar.end_of(period, from, stops, conventions);
        let longer = Period { count: period.count + 1, ..period };
        if let (Some(here), Some(there)) = (end(period, from, &stops), end(longer, from, &stops)) {
            prop_assert!(here <= there);
        }
        let tomorrow = end(period, from.plus(1), &stops);
        if let (Some(here), Some(there)) = (end(period, from, &stops), tomorrow) {
            prop_assert!(here <= there);
        }
        if let (Some(free), Some(stopped)) = (end(period, from, &[]), end(period, from, &stops)) {
            prop_assert!(free <= stopped);
        }
        // Counting from the day itself ends one working day earlier if that day counts, else on the
        // same day.
        let with = |counting_start| {
            let conventions = Conventions { counting_start, ..conventions };
            calendar.end_of(working(period.count + 1), from, &[], conventions)
        };
        let (same, next) = (with(CountingStart::SameDay), with(CountingStart::NextDay));
        if let (Some(same), Some(next)) = (same, next) {
            let counts = i32::from(calendar.is_working(from));
            prop_assert_eq!(calendar.working_between(same, next), counts);
        }
    }

    #[test]
    fn the_latest_day_before_leaves_the_whole_period(
        (csv, end, _) in calendar_and_two_days(),
        n in 1..60_u16,
    ) {
        let calendar = Calendar::from_csv(&csv).unwrap();
        let plain = Conventions::default();
        let clear = Conventions { counting_back: CountingBack::ClearDays, ..plain };
        if let Some(latest) = calendar.latest_before(working(n), end, plain) {
            // With that day itself there are n working days before `end`.
            let whole = calendar.working_between(latest, end.plus(-1)) + 1;
            prop_assert_eq!(whole, i32::from(n));
        }
        if let Some(latest) = calendar.latest_before(working(n), end, clear) {
            prop_assert_eq!(calendar.working_between(latest, end.plus(-1)), i32::from(n));
        }
    }

    #[test]
    fn no_text_stops_the_readers(
        text in any::<String>(),
        place in 0..CALENDAR.len(),
        cut in 0..30_usize,
    ) {
        let _ = Calendar::from_csv(&text);
        let _ = IndexTable::from_csv(&text);
        // The shipped table, damaged in one place.
        let mut bytes = CALENDAR.as_bytes().to_vec();
        bytes.splice(place..(place + cut).min(CALENDAR.len()), text.bytes());
        let damaged = String::from_utf8_lossy(&bytes);
        if let Err(errors) = Calendar::from_csv(&damaged) {
            prop_assert!(!errors.is_empty());
            prop_assert!(errors.is_sorted_by_key(|error| error.line()));
        }
    }
}

#[test]
fn the_whole_shipped_range_agrees_with_the_reference() {
    let reference = Reference::of(CALENDAR);
    let mut seen = 0;
    for (day, kind) in SHIPPED.walk(Day::MIN, Day::MAX) {
        assert_eq!(SHIPPED.is_working(day), reference.is_working(day.date()), "{day}");
        assert_eq!(kind.is_working(), reference.is_working(day.date()), "{day}");
        seen += 1;
    }
    // Twenty years, of which 2008, 2012, 2016, 2020 and 2024 are leap years.
    assert_eq!(seen, 20 * 365 + 5);
}
