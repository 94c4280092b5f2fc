//! Weekends: which days of the week are not worked, and from when until when.

use chrono::{Datelike, Weekday};

use super::Day;

/// Days of the week that are not worked for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekend {
    /// The days of the week.
    pub weekdays: Vec<Weekday>,
    /// The first day on which that is so; from the beginning, if none.
    pub from: Option<Day>,
    /// The last such day; to the end, if none.
    pub until: Option<Day>,
}

impl Weekend {
    fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether some day lies in the times of both.
    #[must_use]
    pub fn overlaps(&self, other: &Weekend) -> bool {
        let from = self.from.max(other.from).unwrap_or(Day::MIN);
        let until = self.until.unwrap_or(Day::MAX).min(other.until.unwrap_or(Day::MAX));
        from <= until
    }
}

/// The weekends of a calendar over all its days. Where it does not say any, they are Saturday and Sunday.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weekends(Vec<Weekend>);

impl Weekends {
    /// Those that a calendar says. Of two that hold on one day the first counts.
    #[must_use]
    pub fn new(said: Vec<Weekend>) -> Weekends {
        Weekends(said)
    }

    /// Whether a day lies on a weekend, worked or not.
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        let weekday = day.date().weekday();
        match self.0.iter().find(|it| it.holds_on(day)) {
            Some(said) => said.weekdays.contains(&weekday),
            None => matches!(weekday, Weekday::Sat | Weekday::Sun),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn weekend(weekdays: &[Weekday], from: Option<&str>, until: Option<&str>) -> Weekend {
        Weekend { weekdays: weekdays.to_vec(), from: from.map(day), until: until.map(day) }
    }

    #[test]
    fn weekends_change_on_a_day() {
        let before = weekend(&[Weekday::Fri, Weekday::Sat], None, Some("2021-12-31"));
        let after = weekend(&[Weekday::Sat, Weekday::Sun], Some("2022-01-01"), None);
        assert!(!before.overlaps(&after) && before.overlaps(&weekend(&[], Some("2021-12-31"), None)));
        let both = Weekends::new(vec![before, after]);
        // Fri 31 December 2021, Sun 26 December 2021; Fri 7 and Sun 9 January 2022.
        let on = |text| both.contains(day(text));
        assert!(on("2021-12-31") && !on("2021-12-26") && !on("2022-01-07") && on("2022-01-09"));
        assert!(Weekends::default().contains(day("2021-12-26")));
    }
}
