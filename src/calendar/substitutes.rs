//! Which day a weekday off stands for, read from the names in the table.

use super::entry::Entry;
use super::{Day, RowKind, Weekends};

/// How far behind its holiday a substitute can lie, in calendar days. The longest in Kazakhstan so
/// far are three (Saturday to Tuesday); two weeks leave room and still keep one year from the next.
const REACH: i32 = 14;

const TRANSFERRED: &str = "Day off transferred from ";
const FELL_ON_WEEKEND: &str = " (falls on a weekend";

/// Fills in what the substituted days stand for, and reduces `Nauryz (falls on a weekend; …)` to
/// `Nauryz`. The entries are in order of days.
///
/// A transferred day stands for the day named in its text. A day that follows a holiday on a
/// weekend stands for the first such holiday of the same name that has no substitute yet: when both
/// Saturday and Sunday are holidays, Monday is for Saturday and Tuesday for Sunday.
pub(super) fn link(entries: &mut [Entry], weekends: &Weekends) {
    let mut waiting: Vec<(Day, String)> = Vec::new();
    for entry in entries {
        match entry.kind {
            RowKind::Holiday if weekends.contains(entry.day) => waiting.push((entry.day, entry.name.clone())),
            RowKind::Substituted => {
                if let Some(rest) = entry.name.strip_prefix(TRANSFERRED) {
                    entry.for_day = leading_date(rest);
                } else if let Some((holiday, _)) = entry.name.split_once(FELL_ON_WEEKEND) {
                    entry.for_day = take_first(&mut waiting, holiday, entry.day);
                    entry.name = holiday.to_owned();
                }
            }
            RowKind::Holiday | RowKind::WorkingWeekend | RowKind::SpecialNonworking | RowKind::ShortDay => {}
        }
    }
}

fn leading_date(text: &str) -> Option<Day> {
    text.split([' ', '(', ',', ';']).next().and_then(Day::from_iso)
}

fn take_first(waiting: &mut Vec<(Day, String)>, holiday: &str, day: Day) -> Option<Day> {
    waiting.retain(|(held, _)| held.plus(REACH) >= day);
    let place = waiting.iter().position(|(_, name)| name == holiday)?;
    Some(waiting.remove(place).0)
}

#[cfg(test)]
mod tests {
    use super::super::Sureness;
    use super::*;

    fn linked(rows: &[(&str, RowKind, &str)]) -> Vec<(String, Option<String>)> {
        let mut entries: Vec<Entry> = rows
            .iter()
            .map(|(day, kind, name)| Entry {
                day: Day::from_iso(day).unwrap(),
                kind: *kind,
                name: (*name).to_owned(),
                russian: None,
                kazakh: None,
                sureness: Sureness::High,
                source: String::new(),
                closes: None,
                for_day: None,
            })
            .collect();
        link(&mut entries, &Weekends::default());
        entries
            .into_iter()
            .filter(|entry| entry.kind == RowKind::Substituted)
            .map(|entry| (entry.name, entry.for_day.map(|day| day.to_string())))
            .collect()
    }

    #[test]
    fn two_holidays_on_one_weekend_have_a_substitute_each() {
        // 22 March 2014 is a Saturday.
        let found = linked(&[
            ("2014-03-21", RowKind::Holiday, "Nauryz"),
            ("2014-03-22", RowKind::Holiday, "Nauryz"),
            ("2014-03-23", RowKind::Holiday, "Nauryz"),
            ("2014-03-24", RowKind::Substituted, "Nauryz (falls on a weekend; next working day)"),
            ("2014-03-25", RowKind::Substituted, "Nauryz (falls on a weekend; next working day)"),
        ]);
        let expected = ["2014-03-22", "2014-03-23"].map(|day| ("Nauryz".to_owned(), Some(day.to_owned())));
        assert_eq!(found, expected);
    }

    #[test]
    fn only_a_weekend_holiday_of_that_name_nearby_counts() {
        let found = linked(&[
            ("2014-02-15", RowKind::Holiday, "A"), // Saturday, but 23 days before
            ("2014-03-06", RowKind::Holiday, "A"), // Thursday
            ("2014-03-08", RowKind::Holiday, "B"), // Saturday
            ("2014-03-10", RowKind::Substituted, "A (falls on a weekend; next working day)"),
        ]);
        assert_eq!(found, [("A".to_owned(), None)]);
    }

    #[test]
    fn transferred_day_names_its_origin() {
        let found = linked(&[
            ("2014-05-02", RowKind::Substituted, "Day off transferred from 2014-05-04"),
            ("2020-05-08", RowKind::Substituted, "Day off transferred from 2020-05-11 (Monday; ordinary working day)"),
            ("2020-05-12", RowKind::Substituted, "Day off transferred from somewhere"),
            ("2020-05-13", RowKind::Substituted, "Mourning"),
        ]);
        let days: Vec<_> = found.iter().map(|(_, day)| day.as_deref()).collect();
        assert_eq!(days, [Some("2014-05-04"), Some("2020-05-11"), None, None]);
        assert_eq!(found[0].0, "Day off transferred from 2014-05-04");
    }
}
