//! Why a day is worked or not.

use chrono::NaiveTime;

use super::entry::Entry;
use super::{Calendar, Day, RowKind, Sureness};

/// What kind of day a day is, with the name that the table gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayKind<'a> {
    /// No weekend day, worked. A day on which work was suspended for some only is such a day.
    Working,
    /// A weekend day, worked in exchange for a weekday off.
    WorkingWeekend {
        /// What the table calls it.
        name: &'a str,
    },
    /// A weekend day and nothing more.
    Weekend,
    /// Holiday or religious day off, on any day of the week.
    Holiday {
        /// The name of the holiday.
        name: &'a str,
    },
    /// Weekday off in place of another day.
    Substituted {
        /// The name of the holiday that fell on a weekend, or the table's text for a moved day.
        name: &'a str,
        /// The day it stands for, where the table tells: a weekend day that is a holiday, or one
        /// that is worked instead (once, 2020-05-11, a Monday that would have been off).
        for_day: Option<Day>,
    },
    /// Not in the calendar's range; nothing is known.
    Outside,
}

impl DayKind<'_> {
    /// Whether a day of this kind is worked, the same answer as [`Calendar::is_working`].
    #[must_use]
    pub fn is_working(&self) -> bool {
        matches!(self, DayKind::Working | DayKind::WorkingWeekend { .. })
    }
}

/// What a table calls a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DayName {
    /// In the words of the column `name`.
    pub name: String,
    /// In Russian, where the table says so.
    pub russian: Option<String>,
    /// In Kazakh, where the table says so.
    pub kazakh: Option<String>,
}

impl Calendar {
    /// What kind of day this is.
    #[must_use]
    pub fn reason(&self, day: Day) -> DayKind<'_> {
        if !self.contains(day) {
            return DayKind::Outside;
        }
        match self.decisive(day) {
            Some(Entry { kind: RowKind::WorkingWeekend, name, .. }) => DayKind::WorkingWeekend { name },
            Some(Entry { kind: RowKind::Holiday, name, .. }) => DayKind::Holiday { name },
            Some(Entry { kind: RowKind::Substituted, name, for_day, .. }) => {
                DayKind::Substituted { name, for_day: *for_day }
            }
            _ if self.weekends().contains(day) => DayKind::Weekend,
            _ => DayKind::Working,
        }
    }

    /// What the row calls the day that makes it what [`reason`](Calendar::reason) says; none where no row does.
    #[must_use]
    pub fn name(&self, day: Day) -> Option<DayName> {
        let Entry { name, russian, kazakh, .. } = self.decisive(day)?.clone();
        Some(DayName { name, russian, kazakh })
    }

    /// The row that makes a day what it is. Rows of a day are in order of kind: what is worked first, then holidays, then
    /// substitutes.
    fn decisive(&self, day: Day) -> Option<&Entry> {
        self.entries_on(day).find(|entry| !matches!(entry.kind, RowKind::SpecialNonworking | RowKind::ShortDay))
    }

    /// How sure it is that the day is what [`reason`](Calendar::reason) says: the least sure of its
    /// rows, high for a day without one, low outside the range.
    #[must_use]
    pub fn sureness(&self, day: Day) -> Sureness {
        if !self.contains(day) {
            return Sureness::Low;
        }
        self.entries_on(day).map(|entry| entry.sureness).min().unwrap_or(Sureness::High)
    }

    /// Where the rows of this day come from, in the words of the table; nothing for a plain day.
    pub fn sources(&self, day: Day) -> impl Iterator<Item = &str> {
        self.entries_on(day).map(|entry| entry.source.as_str())
    }

    /// The table's text for a working day on which work was suspended for some, in some places.
    #[must_use]
    pub fn suspension(&self, day: Day) -> Option<&str> {
        self.entries_on(day).find(|entry| entry.kind == RowKind::SpecialNonworking).map(|entry| entry.name.as_str())
    }

    /// The hour at which a short day ends; none of any other day.
    #[must_use]
    pub fn closes(&self, day: Day) -> Option<NaiveTime> {
        self.entries_on(day).find_map(|entry| entry.closes)
    }

    /// All days from the one to the other, both included, each with its kind; as far as the range
    /// goes, and none if the days are in the wrong order.
    pub fn walk(&self, from: Day, to: Day) -> impl Iterator<Item = (Day, DayKind<'_>)> {
        let from = from.max(self.first()).number();
        let to = to.min(self.last()).number();
        (from..=to).map(Day::from_number).map(|day| (day, self.reason(day)))
    }

    /// The days from `from` to `to`, both included, of which the table is least sure: those that the calendar has, in order.
    pub fn unsure(&self, from: Day, to: Day) -> impl Iterator<Item = Day> {
        let start = self.entries().partition_point(|entry| entry.day < from);
        let entries = self.entries().iter().skip(start).take_while(move |entry| entry.day <= to);
        let mut last = None;
        let days = entries.filter(|entry| entry.sureness == Sureness::Low).map(|entry| entry.day);
        days.filter(move |day| last.replace(*day) != Some(*day))
    }

    fn entries_on(&self, day: Day) -> impl Iterator<Item = &Entry> {
        let start = self.entries().partition_point(|entry| entry.day < day);
        self.entries().iter().skip(start).take_while(move |entry| entry.day == day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn may() -> Calendar {
        Calendar::from_csv(
            "date,kind,name,sureness,source\n\
             2014-05-02,substituted,Day off transferred from 2014-05-04,medium,p\n\
             2014-05-04,working_weekend,Working day in place of 2014-05-02,medium,p\n\
             2014-05-10,holiday,Peace Day,high,q\n\
             2014-05-12,substituted,Peace Day (falls on a weekend; next working day),high,q\n\
             2014-05-12,special_nonworking,Flood,low,r\n\
             2014-05-13,special_nonworking,Flood,low,r\n",
        )
        .unwrap()
    }

    #[test]
    fn every_kind_has_its_reason() {
        let may = may();
        let moved =
            DayKind::Substituted { name: "Day off transferred from 2014-05-04", for_day: Some(day("2014-05-04")) };
        let after = DayKind::Substituted { name: "Peace Day", for_day: Some(day("2014-05-10")) };
        let expected = [
            ("2014-05-01", DayKind::Working),
            ("2014-05-02", moved),
            ("2014-05-03", DayKind::Weekend),
            ("2014-05-04", DayKind::WorkingWeekend { name: "Working day in place of 2014-05-02" }),
            ("2014-05-10", DayKind::Holiday { name: "Peace Day" }), // a Saturday
            ("2014-05-12", after),
            ("2014-05-13", DayKind::Working),
            ("2013-05-13", DayKind::Outside),
        ];
        for (text, kind) in expected {
            assert_eq!(may.reason(day(text)), kind, "{text}");
            assert_eq!(may.is_working(day(text)), kind.is_working(), "{text}");
        }
    }

    #[test]
    fn days_have_names_in_other_languages() {
        let rows = "date,kind,name,sureness,source,name_kk,name_ru\n\
             2014-05-09,holiday,Victory Day,high,x,Жеңіс күні,День Победы\n\
             2014-05-10,holiday,Peace Day,high,x,,\n\
             2014-05-12,substituted,Peace Day (falls on a weekend; next working day),high,x,,День мира\n";
        let may = Calendar::from_csv(rows).unwrap();
        let name = |date: &str| may.name(day(date)).map(|it| (it.name, it.russian, it.kazakh));
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(name("2014-05-09"), Some(("Victory Day".into(), said("День Победы"), said("Жеңіс күні"))));
        assert_eq!(name("2014-05-10"), Some(("Peace Day".into(), None, None)));
        assert_eq!(name("2014-05-12"), Some(("Peace Day".into(), said("День мира"), None)));
        assert_eq!(name("2014-05-13"), None);
    }

    #[test]
    fn sureness_is_that_of_the_least_sure_row() {
        let may = may();
        assert_eq!(may.sureness(day("2014-05-02")), Sureness::Medium);
        assert_eq!(may.sureness(day("2014-05-12")), Sureness::Low);
        assert_eq!(may.sureness(day("2014-05-14")), Sureness::High);
        assert_eq!(may.sureness(day("2015-05-14")), Sureness::Low);
        assert!(Sureness::Low < Sureness::Medium && Sureness::Medium < Sureness::High);
    }

    #[test]
    fn unsure_days_are_those_of_low_sureness() {
        let may = may();
        let low = |from, to| {
            let days = may.walk(from, to).map(|(day, _)| day);
            days.filter(|day| may.sureness(*day) == Sureness::Low).collect::<Vec<_>>()
        };
        for (from, to) in [("2014-05-01", "2014-05-31"), ("2014-05-12", "2014-05-12"), ("2013-01-01", "2015-01-01")] {
            let (from, to) = (day(from), day(to));
            assert_eq!(may.unsure(from, to).collect::<Vec<_>>(), low(from, to));
        }
        assert_eq!(may.unsure(day("2014-05-13"), day("2014-05-12")).count(), 0);
    }

    #[test]
    fn rows_can_be_traced() {
        let may = may();
        assert_eq!(may.sources(day("2014-05-12")).collect::<Vec<_>>(), ["q", "r"]);
        assert_eq!(may.sources(day("2014-05-14")).count(), 0);
        assert_eq!(may.suspension(day("2014-05-13")), Some("Flood"));
        assert_eq!(may.suspension(day("2014-05-10")), None);
    }

    #[test]
    fn walk_stays_in_range_and_in_order() {
        let may = may();
        let days: Vec<_> = may.walk(day("2014-12-30"), day("2015-01-02")).map(|(day, _)| day).collect();
        assert_eq!(days, [day("2014-12-30"), day("2014-12-31")]);
        assert_eq!(may.walk(day("2014-05-03"), day("2014-05-02")).count(), 0);
        assert_eq!(may.walk(Day::MIN, Day::MAX).count(), 365);
        assert_eq!(may.walk(day("2016-01-01"), day("2016-01-05")).count(), 0);
    }
}
