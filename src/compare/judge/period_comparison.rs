//! The periods: which of two periods is the longer one.
//!
//! Periods in the same unit are told apart by their numbers; so are days and weeks, months and years. Working days
//! against calendar days cannot be, since that depends on where holidays lie, nor months against days. They are laid out on every working day of the calendar from which both can be counted, by the
//! readings followed, and compared day by day.

use crate::calendar::{Calendar, Conventions, Day, Period};
use std::cmp::Ordering;

/// How one period compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::compare) enum Measure {
    /// They end on the same day, wherever they begin.
    Same,
    /// The second ends sooner, or never later and sometimes sooner.
    Shorter(Tried),
    /// The second ends later, or never sooner and sometimes later.
    Longer(Tried),
    /// Now the one ends sooner, now the other.
    Mixed(Tried),
    /// There is no calendar to tell.
    Unknown,
}

/// From how many first days periods were tried out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tried {
    /// On so many the second ends sooner; 0 with `later` where only the numbers were compared.
    pub sooner: u32,
    /// On so many it ends later.
    pub later: u32,
    /// On so many days both could be counted.
    pub days: u32,
    /// The first year and the last.
    pub years: (i32, i32),
}

/// A calendar, and the way of counting before and after.
#[derive(Debug, Clone, Copy)]
pub(in crate::compare) struct PeriodComparison<'c> {
    pub calendar: Option<&'c Calendar>,
    pub conventions: (Conventions, Conventions),
}

impl PeriodComparison<'_> {
    /// How `new` compares with `old`, both running from the same day.
    pub fn measure(&self, old: Period, new: Period) -> Measure {
        let ((was, unit), (is, new_unit)) = (old.reduced(), new.reduced());
        let counted_alike = old.manner == new.manner && self.conventions.0 == self.conventions.1;
        if unit == new_unit && counted_alike {
            return match is.cmp(&was) {
                Ordering::Less => Measure::Shorter(Tried::default()),
                Ordering::Equal => Measure::Same,
                Ordering::Greater => Measure::Longer(Tried::default()),
            };
        }
        let Some(calendar) = self.calendar else { return Measure::Unknown };
        let tried = self.tried(old, new, calendar);
        match (tried.sooner, tried.later) {
            _ if tried.days == 0 => Measure::Unknown,
            (0, 0) => Measure::Same,
            (_, 0) => Measure::Shorter(tried),
            (0, _) => Measure::Longer(tried),
            _ => Measure::Mixed(tried),
        }
    }

    fn tried(&self, old: Period, new: Period, calendar: &Calendar) -> Tried {
        let mut tried = Tried { years: (calendar.first().year(), calendar.last().year()), ..Tried::default() };
        let days = (calendar.first().number()..=calendar.last().number()).map(Day::from_number);
        for from in days.filter(|it| calendar.is_working(*it)) {
            let end = |period, conventions| calendar.end_of(period, from, &[], conventions);
            let (before, after) = self.conventions;
            let (Some(old), Some(new)) = (end(old, before), end(new, after)) else { continue };
            tried.days += 1;
            tried.sooner += u32::from(new < old);
            tried.later += u32::from(new > old);
        }
        tried
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{EndOnNonworking, Manner, Unit};

    /// Two years without any holiday: 2014 begins on a Wednesday.
    fn plain() -> Calendar {
        let rows = "date,kind,name,sureness,source\n2014-01-01,holiday,A,high,x\n2015-12-31,holiday,B,high,x\n";
        Calendar::from_csv(rows).unwrap()
    }

    fn measure(old: (u16, Unit), new: (u16, Unit)) -> Measure {
        let calendar = plain();
        let stick =
            PeriodComparison { calendar: Some(&calendar), conventions: <(Conventions, Conventions)>::default() };
        let period = |(count, unit)| Period::new(count, unit);
        stick.measure(period(old), period(new))
    }

    #[test]
    fn one_unit_is_compared_by_number() {
        let working = |count| (count, Unit::WorkingDays);
        assert_eq!(measure(working(5), working(5)), Measure::Same);
        assert_eq!(measure(working(5), working(4)), Measure::Shorter(Tried::default()));
        assert_eq!(measure(working(5), working(6)), Measure::Longer(Tried::default()));
    }

    /// Five working days end on the same weekday a week later. Five calendar days end there from Mondays alone, when they
    /// roll from Saturday to Monday, and sooner from all other days. The two years have 522 weekdays, two of them holidays;
    /// from the last five nothing can be counted to its end. 103 of the 515 that are left are Mondays.
    #[test]
    fn five_calendar_days_end_sooner_than_five_working_days() {
        let found = measure((5, Unit::WorkingDays), (5, Unit::CalendarDays));
        let Measure::Shorter(tried) = found else { panic!("{found:?}") };
        assert_eq!((tried.days, tried.sooner, tried.later), (515, 412, 0));
    }

    /// Seven calendar days from a working day end on the same weekday, and so do five working days where no holiday
    /// comes between.
    #[test]
    fn a_week_is_five_working_days() {
        assert_eq!(measure((7, Unit::CalendarDays), (5, Unit::WorkingDays)), Measure::Same);
    }

    /// Six calendar days from a Monday end on a Sunday and roll to the next Monday, the fifth working day; from a
    /// Tuesday they end on Monday, the fourth.
    #[test]
    fn six_calendar_days_are_sometimes_longer_than_four_working_days_and_never_shorter() {
        let found = measure((4, Unit::WorkingDays), (6, Unit::CalendarDays));
        assert!(matches!(found, Measure::Longer(it) if it.sooner == 0 && it.later > 0), "{found:?}");
    }

    /// From a Friday a day ends on a Saturday, and on the Monday after it where it goes on to a working day.
    #[test]
    fn a_period_that_says_how_it_ends_may_be_shorter() {
        let calendar = plain();
        let stick =
            PeriodComparison { calendar: Some(&calendar), conventions: <(Conventions, Conventions)>::default() };
        let day = Period::new(1, Unit::CalendarDays);
        let kept = Period { manner: Manner { end: Some(EndOnNonworking::Keep), ..Manner::default() }, ..day };
        assert!(matches!(stick.measure(day, kept), Measure::Shorter(it) if it.sooner > 0));
        assert_eq!(stick.measure(kept, kept), Measure::Same);
    }

    #[test]
    fn weeks_are_days_and_years_are_months() {
        assert_eq!(measure((28, Unit::CalendarDays), (4, Unit::Weeks)), Measure::Same);
        assert_eq!(measure((1, Unit::Years), (12, Unit::Months)), Measure::Same);
        assert_eq!(measure((50, Unit::Years), (601, Unit::Months)), Measure::Longer(Tried::default()));
    }

    /// A month has 28 to 31 days. 2014 and 2015 have no leap day.
    #[test]
    fn a_month_is_now_longer_than_thirty_days_and_now_shorter() {
        let month = (1, Unit::Months);
        let found = measure((30, Unit::CalendarDays), month);
        assert!(matches!(found, Measure::Mixed(it) if it.sooner > 0 && it.later > 0), "{found:?}");
        assert!(matches!(measure((31, Unit::CalendarDays), month), Measure::Shorter(_)));
        assert!(matches!(measure((28, Unit::CalendarDays), month), Measure::Longer(_)));
    }

    #[test]
    fn without_a_calendar_units_cannot_be_compared() {
        let stick = PeriodComparison { calendar: None, conventions: <(Conventions, Conventions)>::default() };
        let (five, week) = (Period::new(5, Unit::WorkingDays), Period::new(7, Unit::CalendarDays));
        assert_eq!(stick.measure(five, week), Measure::Unknown);
    }
}
