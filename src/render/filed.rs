//! When a case was filed, as pages tell it.

use crate::calendar::Day;
use crate::case::CaseResult;
use chrono::NaiveTime;

/// When a case was filed: the day, and the time where it has one.
pub(super) fn filed(result: &CaseResult) -> (Day, Option<NaiveTime>) {
    let (day, time) = result.filed.split_once('T').map_or((result.filed.as_str(), None), |(day, at)| (day, Some(at)));
    let time = time.and_then(|it| NaiveTime::parse_from_str(it.get(..5)?, "%H:%M").ok());
    (Day::from_iso(day).unwrap_or(result.registered), time)
}
