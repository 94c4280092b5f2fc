//! The cells of a column of Arrow, of whatever type says what a case can say.

use crate::calendar::Day;
use crate::case::{Cell, Wanted};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{Array, BooleanArray, LargeStringArray, StringArray, StringViewArray};
use arrow_schema::{DataType, TimeUnit};
use chrono::{DateTime, Timelike};

/// A column.
#[derive(Debug)]
pub(super) enum Cells<'b> {
    /// Nothing but nulls.
    Nothing,
    /// Texts.
    Small(&'b StringArray),
    /// Texts, many of them.
    Large(&'b LargeStringArray),
    /// Texts, short ones in place.
    View(&'b StringViewArray),
    /// Each one of few.
    Dictionary {
        /// Which of them, by row.
        keys: Vec<Option<usize>>,
        /// Those there are.
        values: Box<Cells<'b>>,
    },
    /// Yes or no.
    Truths(&'b BooleanArray),
    /// Whole numbers, days and time stamps, as texts.
    Written(Vec<Option<String>>),
}

impl<'b> Cells<'b> {
    /// Reads a column; none where its type is not one of those wanted.
    pub fn of(array: &'b dyn Array, wanted: Wanted) -> Option<Self> {
        Some(match (array.data_type(), wanted) {
            (DataType::Null, _) => Cells::Nothing,
            (DataType::Utf8, _) => Cells::Small(array.as_string_opt()?),
            (DataType::LargeUtf8, _) => Cells::Large(array.as_string_opt()?),
            (DataType::Utf8View, _) => Cells::View(array.as_string_view_opt()?),
            (DataType::Dictionary(..), _) => {
                let dictionary = array.as_any_dictionary_opt()?;
                let values = Box::new(Cells::of(dictionary.values().as_ref(), wanted)?);
                // Keys of an empty dictionary would be put right by a division by nothing.
                let positions = if dictionary.values().is_empty() { Vec::new() } else { dictionary.normalized_keys() };
                let nulls = dictionary.keys();
                let key = |row: usize| positions.get(row).copied().filter(|_| nulls.is_valid(row));
                Cells::Dictionary { keys: (0..nulls.len()).map(key).collect(), values }
            }
            (DataType::Boolean, Wanted::Value) => Cells::Truths(array.as_boolean_opt()?),
            (_, Wanted::Name) => Cells::Written(numbers(array)?),
            (_, Wanted::Moment) => Cells::Written(moments(array)?),
            _ => return None,
        })
    }

    /// What stands in a row.
    pub fn at(&self, row: usize) -> Cell {
        match self.seen(row) {
            Seen::Absent => Cell::Absent,
            Seen::Truth(truth) => Cell::Truth(truth),
            Seen::Text(text) => Cell::Text(text.to_owned()),
        }
    }

    /// The same where it stands.
    pub fn seen(&self, row: usize) -> Seen<'_> {
        match self {
            Cells::Nothing => Seen::Absent,
            Cells::Small(texts) => Seen::text((row < texts.len() && texts.is_valid(row)).then(|| texts.value(row))),
            Cells::Large(texts) => Seen::text((row < texts.len() && texts.is_valid(row)).then(|| texts.value(row))),
            Cells::View(texts) => Seen::text((row < texts.len() && texts.is_valid(row)).then(|| texts.value(row))),
            Cells::Dictionary { keys, values } => {
                keys.get(row).copied().flatten().map_or(Seen::Absent, |key| values.seen(key))
            }
            Cells::Truths(truths) if row < truths.len() && truths.is_valid(row) => Seen::Truth(truths.value(row)),
            Cells::Truths(_) => Seen::Absent,
            Cells::Written(texts) => Seen::text(texts.get(row).and_then(|it| it.as_deref())),
        }
    }
}

/// What stands in a cell, where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Seen<'c> {
    /// Nothing.
    Absent,
    /// Yes or no.
    Truth(bool),
    /// A text.
    Text(&'c str),
}

impl<'c> Seen<'c> {
    fn text(text: Option<&'c str>) -> Self {
        text.map_or(Seen::Absent, Seen::Text)
    }

    /// Puts it behind other bytes, so that no two rows of cells come to the same.
    pub fn put(self, bytes: &mut Vec<u8>) {
        match self {
            Seen::Absent => bytes.push(0),
            Seen::Truth(truth) => bytes.push(1 + u8::from(truth)),
            Seen::Text(text) => {
                bytes.push(3);
                bytes.extend_from_slice(&text.len().to_le_bytes());
                bytes.extend_from_slice(text.as_bytes());
            }
        }
    }
}

/// Whole numbers as people write them.
fn numbers(array: &dyn Array) -> Option<Vec<Option<String>>> {
    macro_rules! written {
        ($kind:ty) => {
            array.as_primitive_opt::<$kind>()?.iter().map(|it| it.map(|number| number.to_string())).collect()
        };
    }
    Some(match array.data_type() {
        DataType::Int8 => written!(Int8Type),
        DataType::Int16 => written!(Int16Type),
        DataType::Int32 => written!(Int32Type),
        DataType::Int64 => written!(Int64Type),
        DataType::UInt8 => written!(UInt8Type),
        DataType::UInt16 => written!(UInt16Type),
        DataType::UInt32 => written!(UInt32Type),
        DataType::UInt64 => written!(UInt64Type),
        _ => return None,
    })
}

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Days and time stamps as a case in JSON writes them. A time stamp with a zone is a moment, and so written in UTC; one
/// without is in the time of the calendar.
fn moments(array: &dyn Array) -> Option<Vec<Option<String>>> {
    let day = |number: i64| i32::try_from(number).map_or_else(|_| number.to_string(), day);
    macro_rules! stamps {
        ($kind:ty, $per_second:literal, $zone:expr) => {
            array
                .as_primitive_opt::<$kind>()?
                .iter()
                .map(|it| it.map(|stamp| moment(stamp, $per_second, $zone.is_some())))
                .collect()
        };
    }
    Some(match array.data_type() {
        DataType::Date32 => {
            array.as_primitive_opt::<Date32Type>()?.iter().map(|it| it.map(|number| day(number.into()))).collect()
        }
        DataType::Date64 => {
            let days = array.as_primitive_opt::<Date64Type>()?;
            days.iter().map(|it| it.map(|number| day(number.div_euclid(DAY)))).collect()
        }
        DataType::Timestamp(TimeUnit::Second, zone) => stamps!(TimestampSecondType, 1, zone),
        DataType::Timestamp(TimeUnit::Millisecond, zone) => stamps!(TimestampMillisecondType, 1_000, zone),
        DataType::Timestamp(TimeUnit::Microsecond, zone) => stamps!(TimestampMicrosecondType, 1_000_000, zone),
        DataType::Timestamp(TimeUnit::Nanosecond, zone) => stamps!(TimestampNanosecondType, 1_000_000_000, zone),
        _ => return None,
    })
}

/// A day by its number from 1970-01-01. One that no calendar has is written as its number, which is no date.
fn day(number: i32) -> String {
    let known = (Day::MIN.number()..=Day::MAX.number()).contains(&number);
    if known { Day::from_number(number).to_string() } else { number.to_string() }
}

/// A time stamp, as so many parts of a second from 1970.
fn moment(stamp: i64, per_second: i64, in_utc: bool) -> String {
    let (seconds, parts) = (stamp.div_euclid(per_second), stamp.rem_euclid(per_second));
    let nanoseconds = u32::try_from(parts.saturating_mul(1_000_000_000 / per_second)).unwrap_or_default();
    let Some(at) = DateTime::from_timestamp(seconds, nanoseconds).map(|it| it.naive_utc()) else {
        return stamp.to_string();
    };
    let zone = if in_utc { "Z" } else { "" };
    match (at.second(), at.nanosecond()) {
        (0, 0) => format!("{}{zone}", at.format("%Y-%m-%dT%H:%M")),
        _ => format!("{}{zone}", at.format("%Y-%m-%dT%H:%M:%S%.f")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::types::Int8Type as Keys;
    use arrow_array::{
        ArrayRef, Date32Array, Date64Array, DictionaryArray, Int64Array, NullArray, TimestampMillisecondArray,
        TimestampNanosecondArray,
    };
    use std::sync::Arc;

    fn all(array: ArrayRef, wanted: Wanted) -> Vec<Option<String>> {
        let cells = Cells::of(array.as_ref(), wanted).unwrap();
        let shown = |row| match cells.at(row) {
            Cell::Absent => None,
            Cell::Truth(truth) => Some(truth.to_string()),
            Cell::Text(text) => Some(text),
        };
        (0..=array.len()).map(shown).collect()
    }

    fn some(texts: &[&str]) -> Vec<Option<String>> {
        texts.iter().map(|it| (!it.is_empty()).then(|| (*it).to_owned())).collect()
    }

    #[test]
    fn texts_of_every_kind_are_read() {
        let texts = vec![Some("a"), None, Some("b")];
        let dictionary: DictionaryArray<Keys> = texts.iter().copied().collect();
        let arrays: [ArrayRef; 4] = [
            Arc::new(StringArray::from(texts.clone())),
            Arc::new(LargeStringArray::from(texts.clone())),
            Arc::new(StringViewArray::from(texts)),
            Arc::new(dictionary),
        ];
        for array in arrays {
            assert_eq!(all(array, Wanted::Text), some(&["a", "", "b", ""]));
        }
        let nobody: DictionaryArray<Keys> = [None::<&str>, None].into_iter().collect();
        assert_eq!(all(Arc::new(nobody), Wanted::Text), some(&["", "", ""]));
        assert_eq!(all(Arc::new(NullArray::new(1)), Wanted::Text), some(&["", ""]));
    }

    /// 16,377 days after 1970-01-01: 44 years with 11 leap days are 16,071 days, up to 2014-01-01; 306 more lead to
    /// 2014-11-03 (31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 = 304 to 1 November, and 2).
    #[test]
    fn days_and_time_stamps_are_written_as_cases_write_them() {
        assert_eq!(all(Arc::new(Date32Array::from(vec![16_377])), Wanted::Moment), some(&["2014-11-03", ""]));
        let milliseconds = 16_377 * DAY;
        assert_eq!(all(Arc::new(Date64Array::from(vec![milliseconds])), Wanted::Moment), some(&["2014-11-03", ""]));
        // 10:15 is 36,900 seconds into the day.
        let stamp = milliseconds + 36_900_000;
        let stamps = TimestampMillisecondArray::from(vec![stamp, stamp + 1_500]);
        let written = ["2014-11-03T10:15", "2014-11-03T10:15:01.500", ""];
        assert_eq!(all(Arc::new(stamps.clone()), Wanted::Moment), some(&written));
        let zoned = stamps.with_timezone("Asia/Almaty");
        assert_eq!(all(Arc::new(zoned), Wanted::Moment), some(&["2014-11-03T10:15Z", "2014-11-03T10:15:01.500Z", ""]));
        let first = TimestampNanosecondArray::from(vec![-1]);
        assert_eq!(all(Arc::new(first), Wanted::Moment), some(&["1969-12-31T23:59:59.999999999", ""]));
        assert_eq!(all(Arc::new(Date32Array::from(vec![i32::MAX])), Wanted::Moment), some(&["2147483647", ""]));
    }

    #[test]
    fn other_types_are_not_guessed_at() {
        let numbers = Int64Array::from(vec![7]);
        assert_eq!(all(Arc::new(numbers.clone()), Wanted::Name), some(&["7", ""]));
        for wanted in [Wanted::Text, Wanted::Value, Wanted::Moment] {
            assert!(Cells::of(&numbers, wanted).is_none());
        }
        let truths = BooleanArray::from(vec![true]);
        assert_eq!(all(Arc::new(truths.clone()), Wanted::Value), some(&["true", ""]));
        assert!(Cells::of(&truths, Wanted::Text).is_none());
    }
}
