//! How far a table of days is known.
//!
//! A day without a row is a plain working day or weekend. So a table that nobody filled to its end says of its last
//! holidays that they are worked. Two things guard against that: the table says until when it is known, and a year with
//! far fewer rows than those beside it is named.

use std::collections::BTreeMap;

use super::{Calendar, CalendarError, Day};

/// How many days before the last rows of the years beside it the last row of a last year may lie.
const EARLY: i32 = 75;
/// How many days after the first rows of the years beside it the first row of a first year may lie.
const LATE: i32 = 45;
/// The fewest rows a year that end early is compared by: of a few rows nothing can be told.
const SOME: usize = 4;

/// A year that has fewer than half the rows of the years beside it, a last year that ends far earlier than those, or a first
/// year that begins far later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThinYear {
    /// The year.
    pub year: i32,
    /// How many rows it has.
    pub rows: usize,
    /// How many the one beside it has that has fewest.
    pub beside: usize,
    /// The day of its first row.
    pub first: Day,
    /// The day of its last row.
    pub last: Day,
    /// Whether it is the first year of the table, and begins far later than those beside it.
    pub late: bool,
    /// Whether it is the last year of the table.
    pub ends: bool,
}

impl Calendar {
    /// The same days, known until a day and no further.
    ///
    /// # Errors
    ///
    /// The day lies before the first one, or after the last year that has a row: of such a year nothing is known.
    pub fn known_until(&self, until: Day) -> Result<Calendar, CalendarError> {
        if until > self.last() {
            return Err(CalendarError::KnownBeyondRows { until, last: self.last() });
        }
        let entries = self.entries().iter().filter(|it| it.day <= until).cloned().collect();
        Calendar::between(self.first(), until, entries, self.weekends().clone())
            .ok_or(CalendarError::KnownBeforeRows { until, first: self.first() })
    }

    /// The years that have fewer than half the rows of those beside them: of the one before and the one after, and at
    /// either end of the table of the two nearest; the last year where its last row lies far before theirs, and the first one
    /// where its first row lies far behind theirs.
    #[must_use]
    pub fn thin_years(&self) -> Vec<ThinYear> {
        let mut years: BTreeMap<i32, (usize, Day, Day)> = BTreeMap::new();
        for entry in self.entries() {
            let (rows, _, last) = years.entry(entry.day.year()).or_insert((0, entry.day, entry.day));
            (*rows, *last) = (*rows + 1, entry.day);
        }
        let (begins, ends) = (years.keys().next().copied(), years.keys().next_back().copied());
        let thin = |(&year, &(own, first, last)): (&i32, &(usize, Day, Day))| {
            let (begins, ends) = (Some(year) == begins, Some(year) == ends);
            let (before, after) = (years.get(&(year - 1)), years.get(&(year + 1)));
            let further = years.get(&(if ends { year - 2 } else { year + 2 }));
            let end = before.is_none() || after.is_none();
            let near = || [before, after, further.filter(|_| end)].into_iter().flatten();
            let beside = near().map(|it| it.0).min()?;
            let usual_first = near().map(|it| day_of_year(it.1)).max()?;
            let usual_last = near().map(|it| day_of_year(it.2)).min()?;
            let early = ends && beside >= SOME && day_of_year(last) + EARLY < usual_last;
            let late = begins && beside >= SOME && day_of_year(first) > usual_first + LATE;
            let thin = ThinYear { year, rows: own, beside, first, last, late, ends };
            (own * 2 < beside || early || late).then_some(thin)
        };
        years.iter().filter_map(thin).collect()
    }
}

/// Counted from 1.
fn day_of_year(day: Day) -> i32 {
    Day::from_ymd(day.year(), 1, 1).map_or(0, |first| day.number() - first.number() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn calendar(rows: &[(i32, u32)]) -> Calendar {
        let mut csv = "date,kind,name,sureness,source\n".to_owned();
        for &(year, count) in rows {
            (1..=count).for_each(|it| csv.push_str(&format!("{year}-05-{it:02},holiday,A,high,x\n")));
        }
        Calendar::from_csv(&csv).unwrap()
    }

    #[test]
    fn a_table_is_known_until_the_day_it_says() {
        let all = calendar(&[(2024, 9), (2025, 9)]);
        let cut = all.known_until(day("2025-05-04")).unwrap();
        assert_eq!((cut.first(), cut.last()), (day("2024-01-01"), day("2025-05-04")));
        assert!(!cut.contains(day("2025-05-05")));
        // 2025-05-01 to 2025-05-04 are off, so that the last working day known is 30 April.
        assert_eq!(cut.working_after(day("2025-04-29"), 1), Some(day("2025-04-30")));
        assert_eq!(cut.working_after(day("2025-04-30"), 1), None);
        assert_eq!(all.known_until(day("2025-12-31")).unwrap(), all);
        let beyond = CalendarError::KnownBeyondRows { until: day("2026-01-01"), last: day("2025-12-31") };
        assert_eq!(all.known_until(day("2026-01-01")), Err(beyond));
        let before = CalendarError::KnownBeforeRows { until: day("2023-12-31"), first: day("2024-01-01") };
        assert_eq!(all.known_until(day("2023-12-31")), Err(before));
    }

    #[test]
    fn a_year_with_far_fewer_rows_is_named() {
        let thin = |rows: &[(i32, u32)]| -> Vec<(i32, usize, usize, bool)> {
            calendar(rows).thin_years().iter().map(|it| (it.year, it.rows, it.beside, it.ends)).collect()
        };
        assert_eq!(thin(&[(2023, 20), (2024, 22), (2025, 9)]), [(2025, 9, 20, true)]);
        assert_eq!(thin(&[(2023, 20), (2024, 22), (2025, 10)]), []);
        assert_eq!(thin(&[(2023, 4), (2024, 20), (2025, 20)]), [(2023, 4, 20, false)]);
        assert_eq!(thin(&[(2023, 20), (2024, 3), (2025, 20)]), [(2024, 3, 20, false)]);
        assert_eq!(thin(&[(2023, 20), (2024, 3)]), [(2024, 3, 20, true)]);
        assert_eq!(thin(&[(2023, 1), (2024, 1), (2025, 2)]), []);
        assert_eq!(thin(&[(2024, 5)]), []);
        // Rows of January to December, and of January to June: 25 June is the 176th day, 25 December the 359th.
        let monthly = |year: i32, months: u32| -> String {
            (1..=months).map(|it| format!("{year}-{it:02}-25,holiday,A,high,x\n")).collect()
        };
        let csv = |months| format!("date,kind,name,sureness,source\n{}{}", monthly(2024, 12), monthly(2025, months));
        let years = |months| Calendar::from_csv(&csv(months)).unwrap().thin_years();
        assert_eq!(years(6).iter().map(|it| (it.year, it.last)).collect::<Vec<_>>(), [(2025, day("2025-06-25"))]);
        assert_eq!(years(10), [], "two months are no sign of anything");
        assert_eq!(calendar(&[(2023, 20), (2024, 3)]).thin_years()[0].last, day("2024-05-03"));
        // Rows of May to December, and of February to December: 25 May is the 146th day, 25 February the 56th, 25 January the
        // 25th, so that the one begins 121 days behind the year after it, and the other 31.
        let from =
            |month: u32| -> String { (month..=12).map(|it| format!("2024-{it:02}-25,holiday,A,high,x\n")).collect() };
        let csv = |month| format!("date,kind,name,sureness,source\n{}{}", from(month), monthly(2025, 12));
        let years = |month| Calendar::from_csv(&csv(month)).unwrap().thin_years();
        assert_eq!(
            years(5).iter().map(|it| (it.year, it.first, it.late)).collect::<Vec<_>>(),
            [(2024, day("2024-05-25"), true)]
        );
        assert_eq!(years(2), []);
    }
}
