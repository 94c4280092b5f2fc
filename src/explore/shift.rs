//! Shifts: how far the days of two schedules lie apart, over all filings.

use super::filing::Filings;
use crate::calendar::{Calendar, Day, DayKind, DayName};
use crate::certificate::{Change, HourShift};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// The day under the old regime and under the new one, for each filing.
pub(super) type Pairs = Vec<(Option<Day>, Option<Day>)>;

/// A change that lies furthest to one end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Extreme {
    /// In calendar days; negative where the new day comes sooner.
    pub calendar_days: i32,
    /// On how many days of filing.
    pub filings: u32,
    /// The first of them.
    #[schemars(with = "chrono::NaiveDate")]
    pub first: Day,
    /// The last of them.
    #[schemars(with = "chrono::NaiveDate")]
    pub last: Day,
    /// Holidays that lie between filing and the later of the two days for most of them, the most common first.
    #[serde(serialize_with = "names")]
    #[schemars(with = "Vec<String>")]
    pub holidays: Vec<DayName>,
}

fn names<S: Serializer>(days: &[DayName], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(days.iter().map(|it| &it.name))
}

/// The changes of each of the hours.
pub(super) fn hour_shifts(pairs: &Pairs, filings: &Filings, calendar: &Calendar) -> Vec<HourShift> {
    pairs.chunks(filings.days().max(1)).map(|pairs| hour_shift(pairs, calendar)).collect()
}

fn hour_shift(pairs: &[(Option<Day>, Option<Day>)], calendar: &Calendar) -> HourShift {
    let mut shift = HourShift::default();
    let mut changes: BTreeMap<(i32, i32), u32> = BTreeMap::new();
    for pair in pairs {
        match *pair {
            (Some(old), Some(new)) => {
                let change = (new.number() - old.number(), calendar.working_between(old, new));
                *changes.entry(change).or_default() += 1;
            }
            (Some(_), None) => shift.only_old += 1,
            (None, Some(_)) => shift.only_new += 1,
            (None, None) => shift.neither += 1,
        }
    }
    let change = |((calendar_days, working_days), filings)| Change { calendar_days, working_days, filings };
    shift.changes = changes.into_iter().map(change).collect();
    shift
}

/// Whether nothing changes on any day.
pub(super) fn is_still(shift: &HourShift) -> bool {
    shift.only_old == 0 && shift.only_new == 0 && shift.changes.iter().all(|it| it.calendar_days == 0)
}

/// The soonest and the latest change at some hours of filing, where they are not the same.
pub(super) fn extremes(
    pairs: &[(Option<Day>, Option<Day>)],
    filings: &Filings,
    calendar: &Calendar,
) -> Option<(Extreme, Extreme)> {
    let days = || {
        let both = pairs.iter().zip(filings.from.number()..);
        both.filter_map(|((old, new), filed)| Some((Day::from_number(filed), (*old)?, (*new)?)))
    };
    let change = |(_, old, new): (Day, Day, Day)| new.number() - old.number();
    let (least, most) = (days().map(change).min()?, days().map(change).max()?);
    let extreme = |wanted: i32| {
        let of: Vec<(Day, Day, Day)> = days().filter(|it| change(*it) == wanted).collect();
        let (first, last) = (of.first()?.0, of.last()?.0);
        // What holds on most days is the rule, and no holiday explains it.
        let holidays = if of.len() * 4 > pairs.len() { Vec::new() } else { holidays(&of, calendar) };
        let filings = u32::try_from(of.len()).unwrap_or(u32::MAX);
        Some(Extreme { calendar_days: wanted, filings, first, last, holidays })
    };
    if least == most { None } else { extreme(least).zip(extreme(most)) }
}

/// The holidays that at least half of the times have in common, two at most.
fn holidays(times: &[(Day, Day, Day)], calendar: &Calendar) -> Vec<DayName> {
    // How often each comes, and one of its days.
    let mut seen: BTreeMap<&str, (usize, Day)> = BTreeMap::new();
    for (filed, old, new) in times {
        let mut names: Vec<(&str, Day)> = Vec::new();
        for (day, kind) in calendar.walk(*filed, *old.max(new)) {
            let (DayKind::Holiday { name } | DayKind::Substituted { name, .. }) = kind else { continue };
            if !names.iter().any(|(it, _)| *it == name) {
                names.push((name, day));
            }
        }
        names.into_iter().for_each(|(name, day)| seen.entry(name).or_insert((0, day)).0 += 1);
    }
    let mut common: Vec<(&str, (usize, Day))> =
        seen.into_iter().filter(|(_, (count, _))| count * 2 >= times.len()).collect();
    common.sort_by_key(|(name, (count, _))| (std::cmp::Reverse(*count), *name));
    common.into_iter().take(2).filter_map(|(_, (_, day))| calendar.name(day)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::filing::Hours;

    #[test]
    fn changes_are_counted_and_the_furthest_are_told_with_their_holidays() {
        // Mon 3 March to Fri 28 March 2014; the 21st is a holiday of this calendar.
        let rows = "date,kind,name,sureness,source\n2014-03-21,holiday,Nauryz,high,x\n2014-12-31,holiday,B,high,x\n";
        let calendar = Calendar::from_csv(rows).unwrap();
        let day = |day| Day::from_ymd(2014, 3, day).unwrap();
        let hours = Hours { after: None, until: None };
        let filings = Filings { from: day(3), to: day(28), hours: vec![hours] };
        // Two working days against two calendar days, counted from the next day.
        let pairs: Pairs = (3..=28).map(|it| (Some(day(it).plus(2)), calendar.working_after(day(it), 2))).collect();
        let shift = &hour_shifts(&pairs, &filings, &calendar)[0];
        // Mondays, Tuesdays and Sundays end alike (4 + 4 + 3), as do Wednesdays but for the 19th (3): 14. Saturdays end
        // a day later: 3. Thursdays but for the 20th (3) and Fridays (4) two days later: 7. The 19th ends on Mon 24
        // instead of Fri 21, the 20th on Tue 25 instead of Sat 22: 2 that end three days later.
        let of = |calendar_days: i32| -> u32 {
            shift.changes.iter().filter(|it| it.calendar_days == calendar_days).map(|it| it.filings).sum()
        };
        assert_eq!(shift.changes.iter().map(|it| it.filings).sum::<u32>(), 26);
        assert_eq!([of(0), of(1), of(2), of(3)], [14, 3, 7, 2]);
        let (least, most) = extremes(&pairs, &filings, &calendar).unwrap();
        assert_eq!((least.calendar_days, least.holidays.as_slice()), (0, &[][..]));
        assert_eq!((most.calendar_days, most.first, most.last, most.filings), (3, day(19), day(20), 2));
        assert_eq!(most.holidays.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Nauryz"]);
        assert!(!is_still(shift));
    }

    #[test]
    fn days_of_one_side_are_counted_apart() {
        let rows = "date,kind,name,sureness,source\n2014-12-31,holiday,B,high,x\n";
        let calendar = Calendar::from_csv(rows).unwrap();
        let day = Day::from_ymd(2014, 3, 3).unwrap();
        let shift =
            hour_shift(&[(Some(day), None), (None, Some(day)), (None, None), (Some(day), Some(day))], &calendar);
        assert_eq!((shift.only_old, shift.only_new, shift.neither), (1, 1, 1));
        assert_eq!(shift.changes, [Change { calendar_days: 0, working_days: 0, filings: 1 }]);
        assert!(!is_still(&shift));
    }
}
