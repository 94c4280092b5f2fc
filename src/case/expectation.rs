//! Expectations: what a case in a rule file must come to, held against what it came to.

use super::fee::FeeResult;
use super::result::{CaseResult, OutcomeWord};
use crate::calendar::{Day, Unit};
use crate::message;
use crate::message::{Message, TimeUnit, ToMessage};
use crate::model::Expected;
use crate::span::Span;
use crate::syntax::tree::Expectation;
use rust_decimal::Decimal;

/// An expectation that was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// Where it stands.
    pub span: Span,
    /// What was expected.
    pub expected: Observed,
    /// What came instead.
    pub found: Observed,
}

/// What is expected of a case, or what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Observed {
    /// The outcome, whatever its grounds or gap.
    Outcome(OutcomeWord),
    /// A refusal on these grounds.
    Refused(Vec<String>),
    /// An outcome that the law declares, on these grounds.
    Declared(String, Vec<String>),
    /// No outcome, for this gap.
    Unspecified(String),
    /// No fee.
    NoFee,
    /// A fee, and what its money is called; none where its amount is not known.
    Fee(Option<Decimal>, String),
    /// The end of the term; none where it has none.
    TermEnd(Option<Day>),
    /// An event in time.
    InTime(String),
    /// An event that is late.
    Late(String),
    /// An event that is late by so much.
    LateBy(String, u64, TimeUnit),
    /// An event on a day, with the day that it was due; none where it came before its turn.
    Breach(String, Day, Option<Day>),
    /// That an event does not happen.
    Never(String),
    /// The day of an event; none where it does not happen.
    Day(String, Option<Day>),
    /// The last day of an event; none where it has none.
    Deadline(String, Option<Day>),
}

impl ToMessage for Observed {
    fn to_message(&self) -> Message {
        match self {
            Observed::Outcome(OutcomeWord::Declared(outcome)) => message!("expectation-declared", outcome: id(outcome)),
            Observed::Outcome(outcome) => message!("expectation-outcome", outcome: choice(outcome.word())),
            Observed::Declared(outcome, grounds) => {
                message!("expectation-declared-on", outcome: id(outcome), grounds: ids(grounds))
            }
            Observed::Refused(grounds) => message!("expectation-refused", grounds: ids(grounds)),
            Observed::Unspecified(gap) => message!("expectation-unspecified", gap: id(gap)),
            Observed::NoFee => message!("expectation-no-fee"),
            Observed::Fee(amount, money) => message!(
                "expectation-fee",
                amount: optional number(*amount),
                money: choice(money),
                unit: id(money),
            ),
            Observed::TermEnd(end) => message!("expectation-term-end", end: optional date(*end)),
            Observed::InTime(event) => message!("expectation-in-time", event: id(event)),
            Observed::Late(event) => message!("expectation-late", event: id(event)),
            Observed::LateBy(event, count, unit) => {
                message!("expectation-late-by", event: id(event), by: length(*count, *unit))
            }
            Observed::Breach(event, on, due) => {
                message!("expectation-breach", event: id(event), on: date(*on), due: optional date(*due))
            }
            Observed::Never(event) => message!("expectation-never", event: id(event)),
            Observed::Day(event, on) => message!("expectation-day", event: id(event), on: optional date(*on)),
            Observed::Deadline(event, on) => {
                message!("expectation-deadline", event: id(event), on: optional date(*on))
            }
        }
    }
}

impl ToMessage for Miss {
    fn to_message(&self) -> Message {
        message!("expectation-missed-here", expected: message(&self.expected), found: message(&self.found))
    }
}

crate::impl_error!(Miss);

/// The expectations of a case that `result` does not meet, in the order written. Breaches that a case does not expect
/// are misses too, at `place`, once the case expects anything at all.
#[must_use]
pub fn misses(expected: &[Expected], result: &CaseResult, place: Span) -> Vec<Miss> {
    let mut misses: Vec<Miss> = expected.iter().filter_map(|it| miss(it, result)).collect();
    let foreseen = |event: &str| {
        expected.iter().any(|it| matches!(&it.what, Expectation::Late { event: late, .. } if late.name == event))
    };
    let unforeseen = result.breaches.iter().filter(|it| !foreseen(&it.event));
    misses.extend(unforeseen.map(|breach| Miss {
        span: place,
        expected: Observed::InTime(breach.event.clone()),
        found: Observed::Breach(breach.event.clone(), breach.on, breach.deadline),
    }));
    misses
}

fn miss(it: &Expected, result: &CaseResult) -> Option<Miss> {
    let (expected, found) = match &it.what {
        Expectation::Granted => (Observed::Outcome(OutcomeWord::Granted), outcome(result)),
        Expectation::Refused(grounds) if grounds.is_empty() => {
            (Observed::Outcome(OutcomeWord::Refused), Observed::Outcome(result.outcome.clone()))
        }
        Expectation::Outcome { outcome: expected, grounds } if grounds.is_empty() => {
            let expected = OutcomeWord::Declared(expected.name.clone());
            (Observed::Outcome(expected), Observed::Outcome(result.outcome.clone()))
        }
        Expectation::Outcome { outcome: expected, grounds } => {
            let grounds = grounds.iter().map(|it| it.name.clone()).collect();
            (Observed::Declared(expected.name.clone(), grounds), outcome(result))
        }
        Expectation::Refused(grounds) => {
            (Observed::Refused(grounds.iter().map(|it| it.name.clone()).collect()), outcome(result))
        }
        Expectation::Unspecified(None) => {
            (Observed::Outcome(OutcomeWord::Unspecified), Observed::Outcome(result.outcome.clone()))
        }
        Expectation::Unspecified(Some(gap)) => (Observed::Unspecified(gap.name.clone()), outcome(result)),
        Expectation::Fee(amount) => {
            // Money is the same under the name of its currency and under that of the table of an index.
            let named = |money: &str| match &result.fee {
                Some(fee) if fee.is_in(money) => fee.money.clone(),
                _ => money.to_owned(),
            };
            let expected = amount
                .as_ref()
                .map_or(Observed::NoFee, |(amount, money)| Observed::Fee(Some(*amount), named(&money.name)));
            let found = |fee: &FeeResult| Observed::Fee(fee.amount, fee.money.clone());
            (expected, result.fee.as_ref().map_or(Observed::NoFee, found))
        }
        Expectation::TermEnds(end) => (Observed::TermEnd(*end), Observed::TermEnd(result.term.deadline)),
        Expectation::Late { event, by } => {
            let breach = result.breaches.iter().find(|it| it.event == event.name);
            let name = || event.name.clone();
            match (breach, by) {
                (None, _) => (Observed::Late(name()), Observed::InTime(name())),
                (Some(_), None) => return None,
                (Some(breach), Some(by)) => {
                    let calendar_days = breach.deadline.map_or(0, |due| breach.on.number() - due.number());
                    let later = breach.deadline.and_then(|due| by.later_than(due));
                    let (late, unit) = match by.unit {
                        Unit::WorkingDays => (breach.late_by_working_days, by.unit),
                        // A delay of other than whole weeks or months is told in days.
                        _ if later == Some(breach.on) => (by.count.into(), by.unit),
                        _ => (calendar_days, Unit::CalendarDays),
                    };
                    let late_by = |count, unit: Unit| Observed::LateBy(name(), count, unit.into());
                    (late_by(by.count.into(), by.unit), late_by(late.unsigned_abs().into(), unit))
                }
            }
        }
        Expectation::Never(event) => match on(&event.name, result) {
            None => return None,
            Some(day) => (Observed::Never(event.name.clone()), Observed::Day(event.name.clone(), Some(day))),
        },
        Expectation::Deadline { event, on } => {
            let found = result.last_day_of(&event.name);
            (Observed::Deadline(event.name.clone(), Some(*on)), Observed::Deadline(event.name.clone(), found))
        }
        Expectation::Event { event, on: day } => {
            (Observed::Day(event.name.clone(), Some(*day)), Observed::Day(event.name.clone(), on(&event.name, result)))
        }
    };
    (expected != found).then_some(Miss { span: it.span, expected, found })
}

fn outcome(result: &CaseResult) -> Observed {
    match (&result.outcome, &result.gap) {
        (OutcomeWord::Refused, _) => Observed::Refused(result.grounds.clone()),
        (OutcomeWord::Unspecified, Some(gap)) => Observed::Unspecified(gap.clone()),
        (OutcomeWord::Declared(id), _) if !result.grounds.is_empty() => {
            Observed::Declared(id.clone(), result.grounds.clone())
        }
        (outcome, _) => Observed::Outcome(outcome.clone()),
    }
}

/// The day of an event; `registered`, `decided` and `completed` may stand for one.
fn on(event: &str, result: &CaseResult) -> Option<Day> {
    match event {
        "registered" => Some(result.registered),
        "decided" => result.decided,
        "completed" => result.completed,
        id => {
            let expiry = || result.valid.iter().find(|it| it.event == id).map(|it| it.until);
            result.events.iter().find(|it| it.id == id).map(|it| it.on).or_else(expiry)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Period;
    use crate::case::BreachResult;
    use crate::case::result::TermResult;
    use crate::cite::Clauses;
    use crate::syntax::tree::Id;

    /// Due on Friday, done on Monday: one working day late, or three calendar days.
    #[test]
    fn lateness_is_told_in_the_unit_expected() {
        let day = |day| Day::from_ymd(2014, 11, day).unwrap();
        let late = BreachResult {
            event: "sign".to_owned(),
            deadline: Some(day(21)),
            on: day(24),
            late_by_working_days: 1,
            cite: Clauses::default(),
        };
        let result = CaseResult {
            json_version: crate::case::JsonVersion,
            case: String::new(),
            regime: String::new(),
            service: String::new(),
            procedure: String::new(),
            filed: String::new(),
            registered: day(3),
            outcome: OutcomeWord::Granted,
            grounds: Vec::new(),
            gap: None,
            decided: None,
            completed: None,
            silence: None,
            term: TermResult { limit: None, deadline: None, extended_by: Vec::new() },
            events: Vec::new(),
            valid: Vec::new(),
            rights: Vec::new(),
            stages: Vec::new(),
            fee: None,
            breaches: vec![late],
            assumptions: Vec::new(),
            unused_facts: Vec::new(),
            outside_window: false,
            warnings: Vec::new(),
        };
        let met = |count, unit| {
            let event = Id { name: "sign".to_owned(), span: Span::default() };
            let what = Expectation::Late { event, by: Some(Period::new(count, unit)) };
            misses(&[Expected { what, span: Span::default() }], &result, Span::default()).is_empty()
        };
        assert!(met(1, Unit::WorkingDays) && met(3, Unit::CalendarDays));
        // From the day 1 to the day 4 are three days and no whole week.
        assert!(!met(1, Unit::Weeks) && !met(1, Unit::Months));
        assert!(!met(3, Unit::WorkingDays) && !met(1, Unit::CalendarDays));
    }
}
