//! The figures of statements, as official texts would have them.

use crate::calendar::{Period, Unit};
use crate::official::figure::{Amount, Figure, TimeUnit, mentions};
use crate::syntax::tree::{Bounds, Charge, Language, Limit, Opening};
use rust_decimal::Decimal;

/// A period of days.
pub(super) fn period(period: Period) -> Figure {
    let unit = match period.unit {
        Unit::WorkingDays => TimeUnit::WorkingDays,
        Unit::CalendarDays => TimeUnit::CalendarDays,
        Unit::Weeks => TimeUnit::Weeks,
        Unit::Months => TimeUnit::Months,
        Unit::Years => TimeUnit::Years,
    };
    Figure::Period { number: u32::from(period.count), unit }
}

/// The period of a limit, if it has one.
pub(super) fn limit(limit: Option<&Limit>) -> Option<Figure> {
    match limit {
        Some(Limit::Within { period: it, .. }) => Some(period(*it)),
        Some(Limit::OnTheDayOf(_)) | None => None,
    }
}

/// The periods of a limit and of its bounds.
pub(super) fn limits(of: Option<&Limit>, bounds: &Bounds) -> impl Iterator<Item = Figure> {
    let first = bounds.not_before.as_ref().map(|(it, _)| period(*it));
    let ahead = bounds.ahead.as_ref().map(|(it, _)| period(*it));
    limit(of).into_iter().chain(first).chain(ahead)
}

/// Minutes.
pub(super) fn minutes(number: u32) -> Figure {
    Figure::Period { number, unit: TimeUnit::Minutes }
}

/// A share of a hundred.
pub(super) fn percent(number: u32) -> Figure {
    Figure::Percent(Decimal::from(number))
}

/// What a fee comes to: amounts, and shares of a hundred.
pub(super) fn charge(charge: &Charge) -> Vec<Figure> {
    match charge {
        Charge::Amount(number, unit) => amount(*number, &unit.name).into_iter().collect(),
        Charge::Share(share) => {
            let rates = std::iter::once(share.rate).chain(share.above.iter().map(|(rate, _)| *rate));
            rates.map(|rate| Figure::Percent(rate.normalize())).collect()
        }
    }
}

/// An amount of an index that texts name; none of any other.
fn amount(number: Decimal, index: &str) -> Option<Figure> {
    let unit = match index {
        "mci" => Amount::Mci,
        "tenge" => Amount::Tenge,
        _ => return None,
    };
    Some(Figure::Amount { number: number.normalize(), unit })
}

/// Opening and closing times, and those of the break.
pub(super) fn opening(opening: &Opening) -> Vec<Figure> {
    let times = std::iter::once(opening.time).chain(opening.pause);
    times.flat_map(|(from, to)| [Figure::Time(from), Figure::Time(to)]).collect()
}

/// The figures that a remark mentions, in whichever language it is written.
pub(super) fn told(text: &str) -> Vec<Figure> {
    let languages = [Language::En, Language::Ru, Language::Kk];
    let mut told: Vec<Figure> = Vec::new();
    for mention in languages.into_iter().flat_map(|language| mentions(text, language)) {
        if mention.figure.measure().is_some() && !told.contains(&mention.figure) {
            told.push(mention.figure);
        }
    }
    told
}
