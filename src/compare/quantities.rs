//! Quantities: who gains where an amount, a number of minutes, a mark, a time of the day or the content of a field is
//! another one.

use super::change::Element;
use super::effect::{Effects, Gain, Load};
use super::fact::Fact;
use super::gains::Difference;
use super::presence::presence;
use crate::syntax::tree::Opening;
use rust_decimal::Decimal;

pub(super) fn amount(it: &Difference<'_>) -> Effects {
    let index = |fact: Option<&Fact>| -> Option<(Decimal, Option<String>)> {
        match fact {
            Some(Fact::Amount(None)) => Some((Decimal::ZERO, None)),
            Some(Fact::Amount(Some((amount, index)))) => Some((*amount, Some(index.clone()))),
            _ => None,
        }
    };
    let load = (Load::Neutral, "the fee makes no work");
    let (gain, why) = match (index(it.from), index(it.to)) {
        (Some((was, of)), Some((is, by))) if of == by || of.is_none() || by.is_none() => match is.cmp(&was) {
            std::cmp::Ordering::Less => (Gain::Better, "it costs less"),
            std::cmp::Ordering::Equal => (Gain::Neutral, "it costs the same"),
            std::cmp::Ordering::Greater => (Gain::Worse, "it costs more"),
        },
        (Some(_), Some(_)) => (Gain::Depends, "the amounts are those of different indices"),
        (None, _) => (Gain::Depends, "no act named a fee before"),
        (_, None) => (Gain::Depends, "no act names a fee any more"),
    };
    Effects::new(gain, why, load.0, load.1)
}

pub(super) fn minutes(it: &Difference<'_>) -> Effects {
    let (Some(Fact::Minutes(was)), Some(Fact::Minutes(is))) = (it.from, it.to) else {
        return match it.element {
            Element::Exam => Effects::depends("whether more time for an exam helps is left open"),
            _ => presence(it.element, it.to.is_some(), false),
        };
    };
    match it.element {
        Element::Exam if is > was => {
            Effects::new(Gain::Depends, "more time, and a longer exam", Load::Heavier, "a longer exam to hold")
        }
        Element::Exam => {
            Effects::new(Gain::Depends, "less time, and a shorter exam", Load::Lighter, "a shorter exam to hold")
        }
        _ if is < was => {
            Effects::new(Gain::Better, "less time lost at the desk", Load::Heavier, "a shorter limit to keep")
        }
        _ => Effects::new(Gain::Worse, "more time lost at the desk", Load::Lighter, "a longer limit to keep"),
    }
}

pub(super) fn pass_mark(it: &Difference<'_>) -> Effects {
    let mark = |fact: Option<&Fact>| match fact {
        Some(Fact::Percent(percent)) => *percent,
        _ => 0,
    };
    let load = (Load::Neutral, "the exam is held in any case");
    let (gain, why) = if mark(it.to) > mark(it.from) {
        (Gain::Worse, "the exam is harder to pass")
    } else {
        (Gain::Better, "the exam is easier to pass")
    };
    Effects::new(gain, why, load.0, load.1)
}

/// Opening times that take in the others are longer; others cannot be compared.
pub(super) fn opening(it: &Difference<'_>) -> Effects {
    let longer = || Effects::new(Gain::Better, "it is open longer", Load::Heavier, "it has to be open longer");
    let shorter = || Effects::new(Gain::Worse, "it is open for less time", Load::Lighter, "it may be closed earlier");
    match (it.from, it.to) {
        (Some(Fact::Opening(Some(_))), Some(Fact::Opening(None))) => longer(),
        (Some(Fact::Opening(None)), Some(Fact::Opening(Some(_)))) => shorter(),
        (Some(Fact::Opening(Some(was))), Some(Fact::Opening(Some(is)))) => match (within(was, is), within(is, was)) {
            (true, false) => longer(),
            (false, true) => shorter(),
            _ => Effects::depends("it is open at other times"),
        },
        _ => Effects::depends("it is open at other times"),
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

pub(super) fn until(it: &Difference<'_>) -> Effects {
    match (it.from, it.to) {
        (Some(Fact::Time(was)), Some(Fact::Time(is))) if is > was => Effects::new(
            Gain::Better,
            "what comes later in the day still counts for it",
            Load::Heavier,
            "it has to take applications in for longer",
        ),
        _ => Effects::new(
            Gain::Worse,
            "what comes late in the day counts for the next one",
            Load::Lighter,
            "it may stop taking applications in earlier",
        ),
    }
}

pub(super) fn remedy_before(it: &Difference<'_>) -> Effects {
    match (it.from, it.to) {
        (None, Some(_)) => Effects::new(
            Gain::Worse,
            "another remedy has to be used first",
            Load::Neutral,
            "complaints come to it first, and fewer go further",
        ),
        (Some(_), None) => Effects::new(
            Gain::Better,
            "no other remedy has to be used first",
            Load::Neutral,
            "complaints need no longer come to it first",
        ),
        _ => Effects::neutral("another remedy has to be used first than before"),
    }
}

pub(super) fn content(it: &Difference<'_>) -> Effects {
    let load = (Load::Neutral, "what is written there has to be read in any case");
    let values = |fact: Option<&Fact>| match fact {
        Some(Fact::OneOf(values)) => Some(values.clone()),
        _ => None,
    };
    let (gain, why) = match (values(it.from), values(it.to)) {
        (Some(was), Some(is)) if was.iter().all(|it| is.contains(it)) => (Gain::Better, "there is more to choose from"),
        (Some(was), Some(is)) if is.iter().all(|it| was.contains(it)) => (Gain::Worse, "there is less to choose from"),
        (Some(_), Some(_)) => (Gain::Depends, "there are other things to choose from"),
        _ => (Gain::Neutral, "the same is written in another way"),
    };
    Effects::new(gain, why, load.0, load.1)
}

/// A field has to be filled in, may stay empty, or nothing is said of that.
pub(super) fn need(it: &Difference<'_>) -> Effects {
    let required = |fact: Option<&Fact>| matches!(fact, Some(Fact::Content(need)) if need == "required");
    let (gain, why) = match (required(it.from), required(it.to)) {
        (false, true) => (Gain::Worse, "the field may no longer stay empty"),
        (true, false) if it.to.is_some() => (Gain::Better, "the field need no longer be filled in"),
        (true, false) => (Gain::Depends, "the form no longer says whether the field may stay empty"),
        _ => (Gain::Neutral, "the field need not be filled in, before and now"),
    };
    Effects::new(gain, why, Load::Neutral, "what is written there has to be read in any case")
}
