//! Days, times and lengths of time.

use super::firm::firm;
use super::list;
use super::localizer::words;
use crate::calendar::{CountingStart, Day, EndOnNonworking, Manner};
use crate::message;
use crate::message::TimeUnit;
use crate::syntax::tree::Language;
use chrono::Datelike;

/// A day. The form is an attribute of `value-date`, such as `short`.
pub(super) fn date(day: Day, form: Option<&str>, language: Language) -> Option<String> {
    let date = day.date();
    let number = |it: u32| usize::try_from(it).unwrap_or_default();
    let message = message!(
        "value-date",
        weekday: count(number(date.weekday().number_from_monday())),
        day: count(number(date.day())),
        month: count(number(date.month())),
        // As an id, so that no language sets thousands apart.
        year: id(day.year().to_string()),
        iso: id(day.to_string()),
    );
    words(&message, form, language).map(|it| firm(&it, language))
}

/// Days in a row; a month is said once for all days of it that follow each other: `21, 22 Mar, 1 Apr`. In a form, each
/// of them stands in that form.
pub(super) fn dates(days: &[Day], form: Option<&str>, language: Language) -> Option<String> {
    if let Some(form) = form {
        let days: Option<Vec<String>> = days.iter().map(|it| date(*it, Some(form), language)).collect();
        return list::joined(&days?, Some("comma"), language);
    }
    let same_month = |one: &Day, other: &Day| {
        let (one, other) = (one.date(), other.date());
        (one.year(), one.month()) == (other.year(), other.month())
    };
    let month = |days: &[Day]| -> Option<String> {
        let (last, rest) = days.split_last()?;
        let numbers: Vec<String> = rest.iter().map(|it| it.date().day().to_string()).collect();
        let last = date(*last, Some("month"), language)?;
        list::joined(&numbers.into_iter().chain([last]).collect::<Vec<_>>(), Some("comma"), language)
    };
    let months: Option<Vec<String>> = days.chunk_by(same_month).map(month).collect();
    list::joined(&months?, Some("comma"), language)
}

/// A length of time. The form is an attribute of the message of its unit, such as `genitive`.
pub(super) fn period(
    (number, unit, manner): (u64, TimeUnit, Manner),
    form: Option<&str>,
    language: Language,
) -> Option<String> {
    let length = length(number, unit, form, language)?;
    if !manner.departs() {
        return Some(length);
    }
    let start = manner.start.map(|it| match it {
        CountingStart::SameDay => message!("value-counting-that-day"),
        CountingStart::NextDay => message!("value-not-counting-that-day"),
    });
    let end = manner.end.map(|it| match it {
        EndOnNonworking::Keep => message!("value-ending-on-any-day"),
        EndOnNonworking::RollForward => message!("value-ending-on-next-working-day"),
        EndOnNonworking::RollBack => message!("value-ending-on-working-day-before"),
    });
    let least = (manner.least_working > 0)
        .then(|| message!("value-least-working-days", count: count(usize::from(manner.least_working))));
    let said: Option<Vec<String>> = [start, end, least].iter().flatten().map(|it| words(it, None, language)).collect();
    Some(format!("{length} ({})", list::joined(&said?, Some("comma"), language)?))
}

/// A length of time without what it says of its counting.
fn length(count: u64, unit: TimeUnit, form: Option<&str>, language: Language) -> Option<String> {
    let count = usize::try_from(count).ok()?;
    let message = match unit {
        TimeUnit::WorkingDays => message!("value-working-days", count: count(count)),
        TimeUnit::CalendarDays => message!("value-calendar-days", count: count(count)),
        TimeUnit::Days => message!("value-days", count: count(count)),
        TimeUnit::Weeks => message!("value-weeks", count: count(count)),
        TimeUnit::Months => message!("value-months", count: count(count)),
        TimeUnit::Years => message!("value-years", count: count(count)),
        TimeUnit::Hours => message!("value-hours", count: count(count)),
        TimeUnit::Minutes => message!("value-minutes", count: count(count)),
    };
    words(&message, form, language).map(|it| firm(&it, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localisation::plain;

    fn of(count: u64, unit: TimeUnit, form: &str, language: Language) -> String {
        plain(&period((count, unit, Manner::default()), Some(form), language).unwrap())
    }

    #[test]
    fn russian_periods_have_cases() {
        for (count, genitive) in [
            (1, "1 рабочего дня"),
            (2, "2 рабочих дней"),
            (5, "5 рабочих дней"),
            (11, "11 рабочих дней"),
            (21, "21 рабочего дня"),
        ] {
            assert_eq!(of(count, TimeUnit::WorkingDays, "genitive", Language::Ru), genitive);
        }
        assert_eq!(of(1, TimeUnit::CalendarDays, "genitive", Language::Ru), "1 календарного дня");
        assert_eq!(of(24, TimeUnit::Hours, "genitive", Language::Ru), "24 часов");
        assert_eq!(of(3, TimeUnit::Months, "genitive", Language::Ru), "3 месяцев");
        assert_eq!(of(5, TimeUnit::Years, "genitive", Language::Ru), "5 лет");
        assert_eq!(of(1, TimeUnit::Minutes, "accusative", Language::Ru), "1 минуту");
        assert_eq!(of(2, TimeUnit::WorkingDays, "accusative", Language::Ru), "2 рабочих дня");
    }

    #[test]
    fn kazakh_periods_have_cases_with_the_vowels_of_the_noun() {
        for (unit, genitive, dative, ablative) in [
            (TimeUnit::WorkingDays, "3 жұмыс күнінің", "3 жұмыс күніне", "3 жұмыс күнінен"),
            (TimeUnit::CalendarDays, "күнтізбелік 3 күннің", "күнтізбелік 3 күнге", "күнтізбелік 3 күннен"),
            (TimeUnit::Days, "3 күннің", "3 күнге", "3 күннен"),
            (TimeUnit::Months, "3 айдың", "3 айға", "3 айдан"),
            (TimeUnit::Years, "3 жылдың", "3 жылға", "3 жылдан"),
            (TimeUnit::Hours, "3 сағаттың", "3 сағатқа", "3 сағаттан"),
            (TimeUnit::Minutes, "3 минуттың", "3 минутқа", "3 минуттан"),
        ] {
            assert_eq!(of(3, unit, "genitive", Language::Kk), genitive);
            assert_eq!(of(3, unit, "dative", Language::Kk), dative);
            assert_eq!(of(3, unit, "ablative", Language::Kk), ablative);
        }
    }

    #[test]
    fn days_have_styles() {
        let day = Day::from_ymd(2024, 3, 18).unwrap();
        let written = |form, language| plain(&date(day, Some(form), language).unwrap());
        assert_eq!(written("short", Language::En), "Mon 18 Mar");
        assert_eq!(written("short", Language::Ru), "18 марта, пн");
        assert_eq!(written("short", Language::Kk), "18 наурыз, дс");
        assert_eq!(written("plain", Language::En), "18 Mar 2024");
        assert_eq!(written("plain", Language::Ru), "18 марта 2024 г.");
        assert_eq!(written("plain", Language::Kk), "2024 жылғы 18 наурыз");
        assert_eq!(date(day, Some("ordinal"), Language::En), None);
    }
}
