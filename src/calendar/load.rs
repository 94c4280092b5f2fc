//! From the text of a calendar to its tables: every row read, every contradiction named.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::entry::Entry;
use super::rows::{self, Row};
use super::{Calendar, CalendarError, Day, RowKind, Weekends, substitutes};

impl Calendar {
    /// Reads a calendar from comma-separated text with the columns `date` (ISO), `kind` (see
    /// [`RowKind`]), `name`, `sureness` (`high`, `medium`, `low`) and `source`, in any order; `name_ru` and `name_kk`, the
    /// names in Russian and Kazakh, need not be there, nor need `closes`, the hour at which a `short_day` ends (`15:00`).
    ///
    /// Two holidays of different names may fall on one day: it bears both names.
    ///
    /// Days without a row are worked from Monday to Friday. The calendar runs from 1 January of the
    /// first year that has a row to 31 December of the last.
    ///
    /// # Errors
    ///
    /// All faults, by line: text that is no table, a missing column, an unknown kind or sureness, a
    /// date that does not exist, a row without a name, a day listed twice with one kind, a
    /// `working_weekend` that is a weekday, a `substituted` that is a weekend, a day that is both a
    /// holiday and worked, a year in between without any row (it would pass for a year without
    /// holidays), a table without rows.
    pub fn from_csv(text: &str) -> Result<Calendar, Vec<CalendarError>> {
        Calendar::with_weekends(text, Weekends::default())
    }

    /// The same where weekends are other days of the week.
    ///
    /// # Errors
    ///
    /// Those of [`from_csv`](Calendar::from_csv).
    pub fn with_weekends(text: &str, weekends: Weekends) -> Result<Calendar, Vec<CalendarError>> {
        let mut errors = Vec::new();
        let rows = rows::read(
            text,
            ["date", "kind", "name", "sureness", "source"],
            ["name_ru", "name_kk", "closes"],
            &mut errors,
        );
        let mut lines = BTreeMap::new();
        let mut entries: Vec<Entry> = Vec::with_capacity(rows.len());
        for row in rows {
            let line = row.line;
            if let Some(entry) = read_entry(row, &mut errors) {
                check_alone(&entry, line, &weekends, &mut errors);
                let feast = entries.iter().any(|it| is_other_feast(it, &entry));
                check_together(&entry, line, (&lines, feast), &mut errors);
                lines.entry((entry.day, entry.kind)).or_insert(line);
                entries.push(entry);
            }
        }
        // Where rows could not be read, a year may lack those alone.
        if errors.is_empty() {
            check_years(&lines, &mut errors);
        }
        errors.sort_by_key(CalendarError::line);
        if !errors.is_empty() {
            return Err(CalendarError::summed(errors));
        }
        entries.sort_by_key(|entry| (entry.day, entry.kind));
        substitutes::link(&mut entries, &weekends);
        join_feasts(&mut entries);
        Calendar::from_entries(entries, weekends).ok_or_else(|| vec![CalendarError::Empty])
    }
}

fn read_entry(row: Row<5, 3>, errors: &mut Vec<CalendarError>) -> Option<Entry> {
    let Row { line, cells: [day, kind, name, sureness, source], more: [russian, kazakh, closes] } = row;
    let day = rows::date(line, "date", &day).map_err(|error| errors.push(error)).ok();
    let kind = RowKind::from_name(&kind).or_else(|| {
        errors.push(CalendarError::UnknownKind { line, text: kind });
        None
    });
    let sureness = rows::sureness(line, &sureness).map_err(|error| errors.push(error)).ok();
    if name.is_empty() {
        errors.push(CalendarError::NoName { line });
    }
    let closes = match (kind, closes.as_str()) {
        (Some(RowKind::ShortDay), written) => {
            let at = NaiveTime::parse_from_str(written, "%H:%M").ok();
            if at.is_none() {
                errors.push(CalendarError::NoClosing { line, text: closes.clone() });
            }
            at
        }
        _ => None,
    };
    let said = |name: String| Some(name).filter(|it| !it.is_empty());
    let (russian, kazakh) = (said(russian), said(kazakh));
    Some(Entry { day: day?, kind: kind?, name, russian, kazakh, sureness: sureness?, source, closes, for_day: None })
}

fn check_alone(entry: &Entry, line: usize, weekends: &Weekends, errors: &mut Vec<CalendarError>) {
    let day = entry.day;
    match entry.kind {
        RowKind::WorkingWeekend if !weekends.contains(day) => {
            errors.push(CalendarError::WorkingWeekendOnWeekday { line, day });
        }
        RowKind::Substituted if weekends.contains(day) => {
            errors.push(CalendarError::SubstitutedOnWeekend { line, day });
        }
        _ => {}
    }
}

fn check_together(
    entry: &Entry,
    line: usize,
    (lines, feast): (&BTreeMap<(Day, RowKind), usize>, bool),
    errors: &mut Vec<CalendarError>,
) {
    let Entry { day, kind, .. } = *entry;
    if let Some(&first_line) = lines.get(&(day, kind)) {
        if feast {
            return;
        }
        errors.push(CalendarError::Duplicate { line, first_line, day, kind });
        return;
    }
    let opposite = match kind {
        RowKind::WorkingWeekend | RowKind::ShortDay => RowKind::Holiday,
        RowKind::Holiday => RowKind::WorkingWeekend,
        // A weekday off and a worked weekend day cannot meet: one of them is refused by its
        // weekday.
        RowKind::Substituted | RowKind::SpecialNonworking => return,
    };
    if let Some(&other_line) = lines.get(&(day, opposite)) {
        errors.push(CalendarError::Contradiction { line, other_line, day });
    }
}

/// Whether a holiday is another one on the day of a holiday.
fn is_other_feast(one: &Entry, other: &Entry) -> bool {
    let holidays = one.kind == RowKind::Holiday && other.kind == RowKind::Holiday;
    holidays && one.day == other.day && one.name != other.name
}

/// Makes one row of holidays that fall on one day, with all their names. The day is as surely off as the surest of them.
fn join_feasts(entries: &mut Vec<Entry>) {
    entries.dedup_by(|next, kept| {
        let one = is_other_feast(kept, next);
        if one {
            let both = |kept: &Option<String>, next: &Option<String>, plain: (&str, &str)| {
                let said = kept.is_some() || next.is_some();
                let (kept, next) = (kept.as_deref().unwrap_or(plain.0), next.as_deref().unwrap_or(plain.1));
                said.then(|| format!("{kept}, {next}"))
            };
            kept.russian = both(&kept.russian, &next.russian, (&kept.name, &next.name));
            kept.kazakh = both(&kept.kazakh, &next.kazakh, (&kept.name, &next.name));
            kept.name = format!("{}, {}", kept.name, next.name);
            kept.source = format!("{}; {}", kept.source, next.source);
            kept.sureness = kept.sureness.max(next.sureness);
        }
        one
    });
}

fn check_years(lines: &BTreeMap<(Day, RowKind), usize>, errors: &mut Vec<CalendarError>) {
    let mut previous: Option<i32> = None;
    for (day, _) in lines.keys() {
        let year = day.year();
        if let Some(previous) = previous
            && year > previous + 1
        {
            errors.push(CalendarError::YearsWithoutRows { from: previous + 1, to: year - 1 });
        }
        previous = Some(year);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "date,kind,name,sureness,source\n";

    fn faults(rows: &str) -> Vec<CalendarError> {
        Calendar::from_csv(&format!("{HEADER}{rows}")).unwrap_err()
    }

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn range_is_whole_years() {
        let rows = "2014-05-09,holiday,Victory Day,high,x\n2015-05-09,holiday,Victory Day,high,x\n";
        let calendar = Calendar::from_csv(&format!("{HEADER}{rows}")).unwrap();
        assert_eq!((calendar.first(), calendar.last()), (day("2014-01-01"), day("2015-12-31")));
    }

    #[test]
    fn column_order_mark_and_line_endings_do_not_matter() {
        let plain = format!("{HEADER}2014-05-09,holiday,Victory Day,low,x\n");
        let other = "\u{feff}source,sureness,name,kind,date,note\r\n\
                     x,low,Victory Day,holiday,2014-05-09,y\r\n";
        assert_eq!(Calendar::from_csv(&plain).unwrap(), Calendar::from_csv(other).unwrap());
    }

    #[test]
    fn a_short_day_is_worked_and_says_when_it_ends() {
        let header = "date,kind,name,sureness,source,closes\n";
        let table = |row: &str| Calendar::from_csv(&format!("{header}2014-01-01,holiday,New Year,high,x,\n{row}\n"));
        let calendar = table("2014-12-31,short_day,New Year's Eve,high,x,15:00").unwrap();
        assert!(calendar.is_working(day("2014-12-31")));
        assert_eq!(calendar.closes(day("2014-12-31")).map(|it| it.to_string()).as_deref(), Some("15:00:00"));
        assert_eq!(calendar.closes(day("2014-12-30")), None);
        let without = table("2014-12-31,short_day,New Year's Eve,high,x,").unwrap_err();
        assert_eq!(without, [CalendarError::NoClosing { line: 3, text: String::new() }]);
        assert!(matches!(
            table("2014-01-01,short_day,New Year,high,x,15:00").unwrap_err().as_slice(),
            [CalendarError::Contradiction { line: 3, .. }]
        ));
    }

    #[test]
    fn faults_of_one_row_are_all_named() {
        assert_eq!(
            faults("2014-02-29,holliday,,certain,x\n"),
            [
                CalendarError::BadDate { line: 2, column: "date", text: "2014-02-29".into() },
                CalendarError::UnknownKind { line: 2, text: "holliday".into() },
                CalendarError::UnknownSureness { line: 2, text: "certain".into() },
                CalendarError::NoName { line: 2 },
            ]
        );
    }

    #[test]
    fn faults_of_all_rows_are_named_in_order() {
        // 9 May 2014 is a Friday, 10 May a Saturday.
        let found = faults(
            "2014-05-10,holiday,A,high,x\n\
             2014-05-09,working_weekend,B,high,x\n\
             2014-05-10,substituted,C,high,x\n\
             2014-05-10,holiday,A,high,x\n\
             2014-05-10,working_weekend,E,high,x\n",
        );
        let saturday = day("2014-05-10");
        assert_eq!(
            found,
            [
                CalendarError::WorkingWeekendOnWeekday { line: 3, day: day("2014-05-09") },
                CalendarError::SubstitutedOnWeekend { line: 4, day: saturday },
                CalendarError::Duplicate { line: 5, first_line: 2, day: saturday, kind: RowKind::Holiday },
                CalendarError::Contradiction { line: 6, other_line: 2, day: saturday },
            ]
        );
        assert_eq!(
            found.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [
                "2014-05-09 is listed as `working_weekend` but is a Friday",
                "2014-05-10 is listed as `substituted` but is a Saturday",
                "2014-05-10 is listed as `holiday` twice, first on line 2",
                "2014-05-10 is a holiday and a working day at once, see also line 2",
            ]
        );
    }

    #[test]
    fn two_feasts_of_one_day_are_both_named() {
        // 2008-05-01 was Ascension and Labour Day.
        let rows = "2008-05-01,holiday,Labour Day,high,x\n2008-05-01,holiday,Ascension,medium,y\n";
        let calendar = Calendar::from_csv(&format!("{HEADER}{rows}")).unwrap();
        assert_eq!(calendar.name(day("2008-05-01")).unwrap().name, "Labour Day, Ascension");
        assert!(!calendar.is_working(day("2008-05-01")));
        let twice = faults("2008-05-01,holiday,A,high,x\n2008-05-01,holiday,A,high,x\n");
        assert_eq!(twice.len(), 1);
    }

    #[test]
    fn a_week_from_sunday_to_thursday() {
        use crate::calendar::{Period, Unit, Weekend};
        use chrono::Weekday;
        let weekend = Weekend { weekdays: vec![Weekday::Fri, Weekday::Sat], from: None, until: None };
        // Sun 9 November 2014 is off for a feast, Fri 14 November is worked.
        let rows = "2014-11-09,substituted,A,high,x\n2014-11-14,working_weekend,B,high,x\n";
        let calendar = Calendar::with_weekends(&format!("{HEADER}{rows}"), Weekends::new(vec![weekend])).unwrap();
        // From Wed 5 November: Thu 6, Mon 10, Tue 11, Wed 12, Thu 13, Fri 14, Sun 16.
        let end =
            |count| calendar.end_of(Period::new(count, Unit::WorkingDays), day("2014-11-05"), &[], Default::default());
        assert_eq!(
            [1, 2, 6, 7].map(|it| end(it).unwrap().to_string()),
            ["2014-11-06", "2014-11-10", "2014-11-14", "2014-11-16"]
        );
        assert_eq!(faults("2014-11-14,working_weekend,B,high,x\n").len(), 1);
    }

    #[test]
    fn contradiction_is_found_in_either_order() {
        assert_eq!(
            faults("2014-05-10,working_weekend,A,high,x\n2014-05-10,holiday,B,high,x\n"),
            [CalendarError::Contradiction { line: 3, other_line: 2, day: day("2014-05-10") }]
        );
    }

    #[test]
    fn year_without_rows_is_no_year_without_holidays() {
        assert_eq!(
            faults(
                "2914-01-01,holiday,A,high,x\n\
                 2014-01-01,holiday,A,high,x\n\
                 2015-01-01,holiday,A,high,x\n\
                 2017-01-01,holiday,A,high,x\n"
            ),
            [
                CalendarError::YearsWithoutRows { from: 2016, to: 2016 },
                CalendarError::YearsWithoutRows { from: 2018, to: 2913 }
            ]
        );
    }

    #[test]
    fn nothing_is_empty() {
        assert_eq!(Calendar::from_csv("").unwrap_err(), [CalendarError::Empty]);
        assert_eq!(faults(""), [CalendarError::Empty]);
    }
}
