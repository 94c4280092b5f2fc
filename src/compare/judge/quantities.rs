//! Quantities: who gains where an amount, a number of minutes, a mark, a time of the day or the content of a field is
//! another one.

use crate::compare::effect::{Effects, Gain, Load};
use crate::compare::element::Element;
use crate::compare::fact::Fact;
use crate::compare::judge::difference::Difference;
use crate::compare::judge::presence::presence;
use crate::compare::reason::Reason;
use crate::model::{Charge, FieldKind};
use crate::syntax::tree::Opening;
use rust_decimal::Decimal;

pub(in crate::compare) fn amount(it: &Difference<'_>) -> Effects {
    let index = |fact: Option<&Fact>| -> Option<(Decimal, Option<String>)> {
        match fact {
            Some(Fact::Amount(None)) => Some((Decimal::ZERO, None)),
            Some(Fact::Amount(Some(Charge::Amount(amount, index)))) => Some((*amount, Some(index.clone()))),
            _ => None,
        }
    };
    let load = (Load::Neutral, Reason::FeeNoWork);
    let is_share = |fact: Option<&Fact>| matches!(fact, Some(Fact::Amount(Some(Charge::Share(_)))));
    // Which of two is more hangs on the amount, unless one of them is nothing.
    if is_share(it.from) || is_share(it.to) {
        let (gain, why) = match (it.from, it.to) {
            (Some(Fact::Amount(None)), _) => (Gain::Worse, Reason::CostsMore),
            (_, Some(Fact::Amount(None))) => (Gain::Better, Reason::CostsLess),
            (None, _) => (Gain::Depends, Reason::NoFeeBefore),
            (_, None) => (Gain::Depends, Reason::NoFeeNow),
            _ => (Gain::Depends, Reason::OtherShare),
        };
        return Effects::new(gain, why, load.0, load.1);
    }
    let (gain, why) = match (index(it.from), index(it.to)) {
        (Some((was, of)), Some((is, by))) if of == by || of.is_none() || by.is_none() => match is.cmp(&was) {
            std::cmp::Ordering::Less => (Gain::Better, Reason::CostsLess),
            std::cmp::Ordering::Equal => (Gain::Neutral, Reason::CostsSame),
            std::cmp::Ordering::Greater => (Gain::Worse, Reason::CostsMore),
        },
        (Some(_), Some(_)) => (Gain::Depends, Reason::OtherIndex),
        (None, _) => (Gain::Depends, Reason::NoFeeBefore),
        (_, None) => (Gain::Depends, Reason::NoFeeNow),
    };
    Effects::new(gain, why, load.0, load.1)
}

pub(in crate::compare) fn minutes(it: &Difference<'_>) -> Effects {
    let (Some(Fact::Minutes(was)), Some(Fact::Minutes(is))) = (it.from, it.to) else {
        return match it.element {
            Element::Exam => Effects::depends(Reason::ExamTimeOpen),
            _ => presence(it.element, it.to.is_some(), false),
        };
    };
    match it.element {
        Element::Exam if is > was => {
            Effects::new(Gain::Depends, Reason::ExamLonger, Load::Heavier, Reason::ExamLongerToHold)
        }
        Element::Exam => Effects::new(Gain::Depends, Reason::ExamShorter, Load::Lighter, Reason::ExamShorterToHold),
        _ if is < was => Effects::new(Gain::Better, Reason::LessAtDesk, Load::Heavier, Reason::ShorterToKeep),
        _ => Effects::new(Gain::Worse, Reason::MoreAtDesk, Load::Lighter, Reason::LongerToKeep),
    }
}

pub(in crate::compare) fn pass_mark(it: &Difference<'_>) -> Effects {
    let mark = |fact: Option<&Fact>| match fact {
        Some(Fact::Percent(percent)) => Some(*percent),
        _ => None,
    };
    let load = (Load::Neutral, Reason::ExamHeld);
    let (gain, why) = match (mark(it.from), mark(it.to)) {
        (Some(was), Some(is)) if is > was => (Gain::Worse, Reason::ExamHarder),
        (Some(_), Some(_)) => (Gain::Better, Reason::ExamEasier),
        // An act that names no mark does not say that everybody passes.
        _ => (Gain::Depends, Reason::PassMarkUnsaid),
    };
    Effects::new(gain, why, load.0, load.1)
}

/// Opening times that take in the others are longer; others cannot be compared.
pub(in crate::compare) fn opening(it: &Difference<'_>) -> Effects {
    let longer = || Effects::new(Gain::Better, Reason::OpenLonger, Load::Heavier, Reason::OpenLongerForProvider);
    let shorter = || Effects::new(Gain::Worse, Reason::OpenLess, Load::Lighter, Reason::OpenLessForProvider);
    match (it.from, it.to) {
        (Some(Fact::Opening(Some(_))), Some(Fact::Opening(None))) => longer(),
        (Some(Fact::Opening(None)), Some(Fact::Opening(Some(_)))) => shorter(),
        (Some(Fact::Opening(Some(was))), Some(Fact::Opening(Some(is)))) => match (within(was, is), within(is, was)) {
            (true, false) => longer(),
            (false, true) => shorter(),
            _ => Effects::depends(Reason::OpenOtherwise),
        },
        _ => Effects::depends(Reason::OpenOtherwise),
    }
}

/// Whether the hours `one` lie in the hours `two`.
fn within(one: &Opening, two: &Opening) -> bool {
    let day = |day: chrono::Weekday| day.num_days_from_monday();
    let days = day(two.days.0) <= day(one.days.0) && day(one.days.1) <= day(two.days.1);
    let times = two.time.0 <= one.time.0 && one.time.1 <= two.time.1;
    let pauses = match (one.pause, two.pause) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(one), Some(two)) => one.0 <= two.0 && two.1 <= one.1,
    };
    days && times && pauses
}

pub(in crate::compare) fn until(it: &Difference<'_>) -> Effects {
    match (it.from, it.to) {
        (Some(Fact::Time(was)), Some(Fact::Time(is))) if is > was => {
            Effects::new(Gain::Better, Reason::CountsLater, Load::Heavier, Reason::TakesInLonger)
        }
        _ => Effects::new(Gain::Worse, Reason::CountsNextDay, Load::Lighter, Reason::TakesInLess),
    }
}

pub(in crate::compare) fn remedy_before(it: &Difference<'_>) -> Effects {
    match (it.from, it.to) {
        (None, Some(_)) => Effects::new(Gain::Worse, Reason::OtherRemedyFirst, Load::Neutral, Reason::ComplaintsFirst),
        (Some(_), None) => Effects::new(Gain::Better, Reason::NoRemedyFirst, Load::Neutral, Reason::ComplaintsNotFirst),
        _ => Effects::neutral(Reason::RemedyFirstOtherwise),
    }
}

pub(in crate::compare) fn content(it: &Difference<'_>) -> Effects {
    let load = (Load::Neutral, Reason::ReadAnyway);
    let values = |fact: Option<&Fact>| match fact {
        Some(Fact::Content(FieldKind::OneOf(values))) => Some(values.clone()),
        _ => None,
    };
    let (gain, why) = match (values(it.from), values(it.to)) {
        (Some(was), Some(is)) if was.iter().all(|it| is.contains(it)) => (Gain::Better, Reason::MoreChoice),
        (Some(was), Some(is)) if is.iter().all(|it| was.contains(it)) => (Gain::Worse, Reason::LessChoice),
        (Some(_), Some(_)) => (Gain::Depends, Reason::OtherChoice),
        _ => (Gain::Neutral, Reason::WrittenOtherwise),
    };
    Effects::new(gain, why, load.0, load.1)
}

/// A field has to be filled in, may stay empty, or nothing is said of that.
/// What a line of a form asks for.
pub(in crate::compare) fn asks(it: &Difference<'_>) -> Effects {
    let names = |fact: Option<&Fact>| match fact {
        Some(Fact::Names(names)) => names.clone(),
        _ => Vec::new(),
    };
    let (was, is) = (names(it.from), names(it.to));
    let (more, fewer) = (was.iter().all(|id| is.contains(id)), is.iter().all(|id| was.contains(id)));
    let (gain, why) = match (more, fewer) {
        (true, false) => (Gain::Worse, Reason::Asks { more: true }),
        (false, true) => (Gain::Better, Reason::Asks { more: false }),
        _ => (Gain::Depends, Reason::AsksOtherwise),
    };
    Effects::new(gain, why, Load::Neutral, Reason::ReadAnyway)
}

pub(in crate::compare) fn need(it: &Difference<'_>) -> Effects {
    let required = |fact: Option<&Fact>| fact == Some(&Fact::Required(true));
    let (gain, why) = match (required(it.from), required(it.to)) {
        (false, true) => (Gain::Worse, Reason::MustBeFilled),
        (true, false) if it.to.is_some() => (Gain::Better, Reason::NeedNotBeFilled),
        (true, false) => (Gain::Depends, Reason::NeedUnsaid),
        _ => (Gain::Neutral, Reason::NeverFilled),
    };
    Effects::new(gain, why, Load::Neutral, Reason::ReadAnyway)
}
