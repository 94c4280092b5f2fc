//! Days, one at a time: is this a working day, which comes next, what was the index worth on it.
//!
//! In goes the text of two tables; out come answers about single days. Nothing here knows any law.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate, Weekday};

/// First and last day the tables speak about.
const RANGE: [&str; 2] = ["2008-01-01", "2027-12-31"];

/// The five-day working calendar and the monthly calculation index (MCI).
pub struct Days {
    off: HashSet<NaiveDate>,
    working_weekends: HashSet<NaiveDate>,
    mci: Vec<(NaiveDate, NaiveDate, u64)>,
}

impl Days {
    /// Reads a table with the columns `date` and `kind`; other columns are not looked at, nor are
    /// other kinds: days off in some regions only do not bind a state body.
    pub fn from_csv(text: &str) -> Days {
        let rows = columns(text, ["date", "kind"]);
        let of_kinds = |kinds: &[&str]| {
            let rows = rows.iter().filter(|[_, kind]| kinds.contains(&kind.as_str()));
            rows.map(|[date, _]| parse(date)).collect()
        };
        Days {
            off: of_kinds(&["holiday", "substituted"]),
            working_weekends: of_kinds(&["working_weekend"]),
            mci: Vec::new(),
        }
    }

    /// Adds the MCI: a table with the columns `from`, `to` (both days included) and `tenge`.
    pub fn with_mci_csv(mut self, text: &str) -> Days {
        for [from, to, tenge] in columns(text, ["from", "to", "tenge"]) {
            let tenge = tenge.parse().expect("the index is in whole tenge");
            self.mci.push((parse(&from), parse(&to), tenge));
        }
        self
    }

    /// A listed working weekend, or a day from Monday to Friday that is not given off.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        self.working_weekends.contains(&day) || (!weekend && !self.off.contains(&day))
    }

    /// The day itself if it is a working day, else the first working day after it.
    pub fn working_day_from(&self, mut day: NaiveDate) -> Result<NaiveDate, String> {
        while !self.is_working(day) {
            day = day_after(day)?;
        }
        Ok(day)
    }

    /// Tenge in one MCI on this day; nothing where the table is silent.
    pub fn mci_on(&self, day: NaiveDate) -> Option<u64> {
        let row = self.mci.iter().find(|(from, to, _)| *from <= day && day <= *to);
        row.map(|(_, _, tenge)| *tenge)
    }
}

/// The day after, as long as the calendar reaches that far.
pub fn day_after(day: NaiveDate) -> Result<NaiveDate, String> {
    in_range(day.succ_opt().expect("the calendar ends long before time does"))
}

/// The day before, as long as the calendar reaches that far.
pub fn day_before(day: NaiveDate) -> Result<NaiveDate, String> {
    in_range(day.pred_opt().expect("the calendar starts long after time does"))
}

/// Lets a day through if the calendar covers it.
pub fn in_range(day: NaiveDate) -> Result<NaiveDate, String> {
    let [first, last] = RANGE;
    let covered = parse(first) <= day && day <= parse(last);
    covered.then_some(day).ok_or(format!("{day} is outside the calendar, {first} to {last}"))
}

fn parse(date: &str) -> NaiveDate {
    date.parse().expect("the tables hold dates like 2014-11-03")
}

/// The named columns of a CSV, wherever they stand in it.
fn columns<const N: usize>(text: &str, names: [&str; N]) -> Vec<[String; N]> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("the table has a header").clone();
    let place = |name| header.iter().position(|column| column == name);
    let places = names.map(|name| place(name).expect("the table has the column"));
    let rows = reader.records().map(|row| row.expect("all rows are of one length"));
    rows.map(|row| places.map(|place| row[place].to_owned())).collect()
}
