//! Indices in which fees are set: how much money one of them is, and since when.

use super::rows::{self, Row};
use super::{CalendarError, Day, Sureness};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// The largest amount taken from a table, and the most decimals, so that fees can be told exactly.
const LARGEST: u32 = 999_999_999;
const MOST_DECIMALS: usize = 4;
/// The columns beside that of the amount.
const BESIDE: [&str; 4] = ["from", "to", "sureness", "source"];
/// The column of the amount, where the table does not name its money.
const AMOUNT: &str = "amount";

/// A stretch of days with one value of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexPeriod {
    /// First day in force.
    pub from: Day,
    /// Last day in force.
    pub to: Day,
    /// What one of the index is in money: above 0, up to 999 999 999, with up to four decimals.
    pub amount: Decimal,
    /// How well the value is known.
    pub sureness: Sureness,
    /// Where it comes from.
    pub source: String,
}

/// The values of an index over time. Periods do not overlap; between them may be days without a
/// value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexTable {
    /// In order of days.
    periods: Box<[IndexPeriod]>,
    /// What the table calls its money: the head of the column of amounts.
    money: String,
}

impl IndexTable {
    /// Reads the table from comma-separated text with the columns `from`, `to` (ISO dates, both
    /// included), `sureness`, `source` and that of the amounts, in any order; the rows too may be in any order. The column
    /// of the amounts is the only further one, or else the one called `amount`; its name is that of the money.
    ///
    /// # Errors
    ///
    /// All faults, by line: text that is no table, a missing column, a date that does not exist, an
    /// amount that is not above 0, too large or has more than four decimals, an unknown sureness, a period that
    /// ends before it begins, two periods that share a day, a table without rows.
    pub fn from_csv(text: &str) -> Result<IndexTable, Vec<CalendarError>> {
        let mut errors = Vec::new();
        let (text, money) = with_amounts(text);
        let rows = rows::read(&text, ["from", "to", AMOUNT, "sureness", "source"], [], &mut errors);
        let mut periods: Vec<(usize, IndexPeriod)> =
            rows.into_iter().filter_map(|row| read_period(row, &mut errors)).collect();
        periods.sort_by_key(|(_, period)| period.from);
        check_overlaps(&periods, &mut errors);
        errors.sort_by_key(CalendarError::line);
        if !errors.is_empty() {
            return Err(CalendarError::summed(errors));
        }
        Ok(IndexTable { periods: periods.into_iter().map(|(_, period)| period).collect(), money })
    }

    /// The period in force on this day; `None` where the table has no value.
    #[must_use]
    pub fn at(&self, day: Day) -> Option<&IndexPeriod> {
        let place = self.periods.partition_point(|period| period.to < day);
        self.periods.get(place).filter(|period| period.from <= day)
    }

    /// The days between periods that have no value: the first and the last of each stretch.
    pub fn gaps(&self) -> impl Iterator<Item = (Day, Day)> {
        let between = self.periods.iter().zip(self.periods.iter().skip(1));
        between.map(|(one, next)| (one.to.plus(1), next.from.plus(-1))).filter(|(from, to)| from <= to)
    }

    /// What the table calls its money: the head of its column of amounts.
    #[must_use]
    pub fn money(&self) -> &str {
        &self.money
    }

    /// All periods in order of days.
    #[must_use]
    pub fn periods(&self) -> &[IndexPeriod] {
        &self.periods
    }
}

/// The text with its column of amounts called `amount`, and what the column was called.
fn with_amounts(text: &str) -> (Cow<'_, str>, String) {
    let as_it_is = || (Cow::Borrowed(text), AMOUNT.to_owned());
    let header = text.lines().next().unwrap_or_default();
    let columns: Vec<&str> = header.trim_start_matches('\u{feff}').split(',').map(str::trim).collect();
    let mut others = columns.iter().filter(|it| !BESIDE.contains(it));
    let is_name = |it: &str| {
        it.starts_with(|it: char| it.is_ascii_lowercase()) && it.chars().all(|it| it.is_ascii_lowercase() || it == '_')
    };
    match (others.next(), others.next()) {
        (Some(money), None) if *money != AMOUNT && is_name(money) => {
            let named = columns.iter().map(|it| if it == money { AMOUNT } else { it }).collect::<Vec<_>>().join(",");
            let rest = text.get(header.len()..).unwrap_or_default();
            (Cow::Owned(format!("{named}{rest}")), (*money).to_owned())
        }
        _ => as_it_is(),
    }
}

fn read_period(row: Row<5>, errors: &mut Vec<CalendarError>) -> Option<(usize, IndexPeriod)> {
    let Row { line, cells: [from, to, written, sureness, source], .. } = row;
    let from = rows::date(line, "from", &from).map_err(|error| errors.push(error)).ok();
    let to = rows::date(line, "to", &to).map_err(|error| errors.push(error)).ok();
    let amount = amount(&written);
    if amount.is_none() {
        errors.push(CalendarError::BadAmount { line, text: written });
    }
    let sureness = rows::sureness(line, &sureness).map_err(|error| errors.push(error)).ok();
    let (from, to) = (from?, to?);
    if to < from {
        errors.push(CalendarError::ReversedDates { line, from, to });
        return None;
    }
    Some((line, IndexPeriod { from, to, amount: amount?, sureness: sureness?, source }))
}

fn amount(text: &str) -> Option<Decimal> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    let fits = digits(whole) && digits(decimals) && decimals.len() <= MOST_DECIMALS;
    let amount = Decimal::from_str_exact(text).ok().filter(|_| fits)?;
    (amount > Decimal::ZERO && amount <= Decimal::from(LARGEST)).then_some(amount)
}

/// Each period, in order of beginning, against the one that reaches furthest of those before it.
fn check_overlaps(periods: &[(usize, IndexPeriod)], errors: &mut Vec<CalendarError>) {
    let mut furthest: Option<&(usize, IndexPeriod)> = None;
    for entry in periods {
        let (line, period) = entry;
        if let Some((other_line, other)) = furthest
            && period.from <= other.to
        {
            errors.push(CalendarError::Overlap {
                line: *line,
                other_line: *other_line,
                from: period.from,
                to: period.to.min(other.to),
            });
        }
        if furthest.is_none_or(|(_, other)| other.to < period.to) {
            furthest = Some(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &str) -> Result<IndexTable, Vec<CalendarError>> {
        IndexTable::from_csv(&format!("from,to,tenge,sureness,source\n{rows}"))
    }

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn value_is_that_of_the_day_and_gaps_have_none() {
        let table = table("2015-01-01,2015-12-31,1982,high,y\n2013-01-01,2013-12-31,1731,low,x\n").unwrap();
        let amount = |text| table.at(day(text)).map(|period| period.amount);
        assert_eq!(amount("2012-12-31"), None);
        assert_eq!(amount("2013-01-01"), Some(1731.into()));
        assert_eq!(amount("2013-12-31"), Some(1731.into()));
        assert_eq!(amount("2014-06-01"), None);
        assert_eq!(table.gaps().collect::<Vec<_>>(), [(day("2014-01-01"), day("2014-12-31"))]);
        assert_eq!(amount("2015-12-31"), Some(1982.into()));
        assert_eq!(amount("2016-01-01"), None);
        let period = table.at(day("2013-05-05")).unwrap();
        assert_eq!((period.sureness, period.source.as_str()), (Sureness::Low, "x"));
        assert!(table.periods().is_sorted_by_key(|period| period.from));
    }

    #[test]
    fn faults_are_all_named() {
        let found = table(
            "2014-01-01,2014-13-31,0,sure,x\n\
             2015-12-31,2015-01-01,1982,high,x\n\
             2016-01-01,2016-12-31,-5,high,x\n\
             2017-01-01,2017-12-31,+5,high,x\n\
             2018-01-01,2018-12-31,1000000000,high,x\n",
        )
        .unwrap_err();
        assert_eq!(
            found,
            [
                CalendarError::BadDate { line: 2, column: "to", text: "2014-13-31".into() },
                CalendarError::BadAmount { line: 2, text: "0".into() },
                CalendarError::UnknownSureness { line: 2, text: "sure".into() },
                CalendarError::ReversedDates { line: 3, from: day("2015-12-31"), to: day("2015-01-01") },
                CalendarError::BadAmount { line: 4, text: "-5".into() },
                CalendarError::BadAmount { line: 5, text: "+5".into() },
                CalendarError::BadAmount { line: 6, text: "1000000000".into() },
            ]
        );
        assert_eq!(found[3].to_string(), "the period begins on 2015-12-31 and ends before that, on 2015-01-01");
    }

    #[test]
    fn overlaps_are_found_also_with_one_further_back() {
        // The year 2014 covers the whole of the two that follow.
        let found = table(
            "2014-01-01,2014-12-31,1,high,x\n\
             2014-02-01,2014-02-28,2,high,x\n\
             2014-12-31,2015-03-31,3,high,x\n\
             2015-04-01,2015-04-01,3,high,x\n",
        )
        .unwrap_err();
        assert_eq!(
            found,
            [
                CalendarError::Overlap { line: 3, other_line: 2, from: day("2014-02-01"), to: day("2014-02-28") },
                CalendarError::Overlap { line: 4, other_line: 2, from: day("2014-12-31"), to: day("2014-12-31") },
            ]
        );
    }

    #[test]
    fn the_column_of_amounts_may_have_any_name_and_amounts_decimals() {
        let table = IndexTable::from_csv("sureness,source,to,from,euro\nhigh,x,2024-12-31,2024-01-01,12.5\n").unwrap();
        assert_eq!((table.money(), table.periods()[0].amount.to_string().as_str()), ("euro", "12.5"));
        let table =
            IndexTable::from_csv("from,to,amount,remark,sureness,source\n2024-01-01,2024-12-31,3,,high,x\n").unwrap();
        assert_eq!(table.money(), "amount");
        let found = IndexTable::from_csv("from,to,euro,sureness,source\n2024-01-01,2024-12-31,1.23456,high,x\n");
        assert_eq!(found.unwrap_err(), [CalendarError::BadAmount { line: 2, text: "1.23456".into() }]);
    }

    #[test]
    fn nothing_is_empty() {
        assert_eq!(table("").unwrap_err(), [CalendarError::Empty]);
    }
}
