//! Months and years: the day of the same number, and what stands for one that a month does not have.

use chrono::Datelike;

use super::{Day, MonthEnd};

impl Day {
    /// The last day of a period of so many months, at least one, of which `self` is the day before the first, or
    /// the first where `included`; counted backwards if `months` is negative.
    ///
    /// It is the day with the same number. Where `included`, it is the day before the one that has the number of the
    /// first. A month that has no day of that number ends the period as `month_end` says.
    ///
    /// `None` outside the range of `Day`.
    pub(super) fn after_months(self, months: i32, included: bool, month_end: MonthEnd) -> Option<Day> {
        let date = self.date();
        let number = date.day().checked_sub(u32::from(included))?;
        let month = i32::try_from(date.month0()).ok()?;
        let month = date.year().checked_mul(12)?.checked_add(month)?.checked_add(months)?;
        let first = first_of(month)?;
        if number == 0 {
            return Some(first.plus(-1));
        }
        Some(match (on(month, number), month_end) {
            (Some(day), _) => day,
            (None, MonthEnd::LastDay) => first_of(month.checked_add(1)?)?.plus(-1),
            (None, MonthEnd::NextMonthFirst) => first_of(month.checked_add(1)?)?,
        })
    }
}

/// The day with a number of the month so many months after January of the year 0.
fn on(month: i32, number: u32) -> Option<Day> {
    Day::from_ymd(month.div_euclid(12), u32::try_from(month.rem_euclid(12)).ok()?.checked_add(1)?, number)
}

fn first_of(month: i32) -> Option<Day> {
    on(month, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn after(from: &str, months: i32) -> String {
        day(from).after_months(months, false, MonthEnd::LastDay).unwrap().to_string()
    }

    fn including(first: &str, months: i32) -> String {
        day(first).after_months(months, true, MonthEnd::LastDay).unwrap().to_string()
    }

    #[test]
    fn the_day_of_the_same_number_or_the_last_day() {
        assert_eq!(after("2024-01-15", 1), "2024-02-15");
        // 2024 is a leap year, 2023 is none.
        assert_eq!(after("2024-01-31", 1), "2024-02-29");
        assert_eq!(after("2023-01-31", 1), "2023-02-28");
        assert_eq!(after("2024-02-29", 12), "2025-02-28");
        assert_eq!(after("2024-02-29", 48), "2028-02-29");
        assert_eq!(after("2024-02-28", 1), "2024-03-28");
        assert_eq!(after("2023-11-30", 3), "2024-02-29");
        assert_eq!(after("2024-12-31", 6), "2025-06-30");
        assert_eq!(after("2023-03-31", -1), "2023-02-28");
        assert_eq!(after("2024-01-31", -2), "2023-11-30");
    }

    #[test]
    fn where_the_first_day_counts_the_day_before_the_same_number() {
        assert_eq!(including("2024-01-01", 1), "2024-01-31");
        assert_eq!(including("2024-02-01", 1), "2024-02-29");
        assert_eq!(including("2024-01-15", 1), "2024-02-14");
        // The day that decides is the 30th, which April has, and February has not.
        assert_eq!(including("2024-03-31", 1), "2024-04-30");
        assert_eq!(including("2024-01-31", 1), "2024-02-29");
        // The day that decides is the 28th.
        assert_eq!(including("2023-01-29", 1), "2023-02-28");
    }

    #[test]
    fn the_first_of_the_next_month_is_another_reading() {
        let after = |from: &str, months| day(from).after_months(months, false, MonthEnd::NextMonthFirst).unwrap();
        assert_eq!(after("2023-01-31", 1), day("2023-03-01"));
        assert_eq!(after("2023-01-28", 1), day("2023-02-28"));
        assert_eq!(after("2024-02-29", 12), day("2025-03-01"));
    }

    #[test]
    fn the_range_has_an_end() {
        assert_eq!(Day::MAX.after_months(1, false, MonthEnd::LastDay), None);
        assert_eq!(day("2024-01-01").after_months(i32::MAX, false, MonthEnd::LastDay), None);
        assert_eq!(Day::MIN.after_months(-1, false, MonthEnd::LastDay), None);
    }
}
