//! In what a case differs under two regimes, as text: the days saved or lost, and each difference with the rules of both
//! sides that cause it.

use super::lines::Lines;
use crate::compare::{Apart, CaseComparison, CaseDifference, Cause, CauseRule, DifferenceKind};
use crate::message;
use crate::message::{Argument, Message, TimeUnit};

/// What differs, and why; nothing where nothing does.
pub(super) fn differences(it: &CaseComparison, out: &mut Lines<'_>) {
    if let Some(apart) = it.dates.decided.apart {
        out.blank();
        out.say(balance(apart, &it.new.regime), 2);
    }
    for difference in &it.differences {
        out.blank();
        out.say(heading(difference), 2);
        for (regime, cause) in [(&it.old.regime, &difference.old), (&it.new.regime, &difference.new)] {
            let nothing = || match difference.what {
                DifferenceKind::Hearing => message!("comparison-no-hearing"),
                _ => message!("comparison-no-cause"),
            };
            let cause_message = cause.as_ref().map_or_else(nothing, told);
            out.say(message!("comparison-cause", regime: id(regime), cause: message(cause_message)), 4);
            if let Some(cause) = cause.as_ref().filter(|it| !it.cite.is_empty()) {
                let clauses = out.words.value(&Argument::clauses(cause.cite.as_slice()));
                out.text(&clauses, 6, 6);
            }
        }
    }
}

/// How much sooner or later the decision comes.
fn balance(apart: Apart, new: &str) -> Message {
    message!(
        "comparison-decision",
        regime: id(new),
        direction: choice(direction(apart)),
        working: length(apart.working_days.unsigned_abs(), TimeUnit::WorkingDays),
        calendar: length(apart.calendar_days.unsigned_abs(), TimeUnit::CalendarDays),
    )
}

/// Where the new day lies, seen from the old one.
pub(super) fn direction(apart: Apart) -> &'static str {
    match apart.calendar_days {
        0 => "same",
        ..0 => "sooner",
        1.. => "later",
    }
}

fn heading(difference: &CaseDifference) -> Message {
    match (difference.what, &difference.ground) {
        (DifferenceKind::Hearing, _) => message!("comparison-hearing-heading"),
        (DifferenceKind::Way, _) => message!("comparison-way-heading"),
        (DifferenceKind::Parting, _) => message!("comparison-parting"),
        (DifferenceKind::Term, _) => message!("comparison-term-heading"),
        (DifferenceKind::Ground, Some(ground)) => message!("comparison-ground-heading", ground: ground(ground)),
        (DifferenceKind::Ground, None) => message!("comparison-grounds-heading"),
        (DifferenceKind::Gap, _) => message!("comparison-gap-heading"),
        (DifferenceKind::Silence, _) => message!("comparison-silence-heading"),
        (DifferenceKind::Fee, _) => message!("comparison-fee-heading"),
    }
}

fn told(cause: &Cause) -> Message {
    let rule = &cause.rule.fact;
    match (&cause.event, cause.on) {
        (Some(event), on) => {
            message!("comparison-event-cause", event: event(event), on: optional date(on), rule: message(rule))
        }
        (None, Some(on)) if matches!(rule, CauseRule::Tacit(..)) => {
            message!("comparison-silence-cause", rule: message(rule), on: date(on))
        }
        (None, Some(on)) => message!("comparison-term-cause", rule: message(rule), on: date(on)),
        (None, None) => rule.into(),
    }
}
