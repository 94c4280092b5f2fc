//! Expectations: what a case in a rule file must come to, held against what it came to.

use super::result::{CaseResult, OutcomeWord};
use crate::calendar::{Day, Period, Unit};
use crate::model::Expected;
use crate::span::Span;
use crate::syntax::tree::Expectation;

/// An expectation that was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// Where it stands.
    pub span: Span,
    /// What was expected.
    pub expected: String,
    /// What came instead.
    pub found: String,
}

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
        expected: format!("`{}` in time", breach.event),
        found: format!("`{}` on {}, {}", breach.event, breach.on, due(breach.deadline)),
    }));
    misses
}

fn due(deadline: Option<Day>) -> String {
    deadline.map_or_else(|| "before its turn".to_owned(), |day| format!("due {day}"))
}

fn miss(it: &Expected, result: &CaseResult) -> Option<Miss> {
    let (expected, found) = match &it.what {
        Expectation::Granted => pair(OutcomeWord::Granted.word().to_owned(), outcome(result)),
        Expectation::Refused(grounds) if grounds.is_empty() => {
            pair(OutcomeWord::Refused.word().to_owned(), result.outcome.word().to_owned())
        }
        Expectation::Refused(grounds) => {
            let names: Vec<&str> = grounds.iter().map(|it| it.name.as_str()).collect();
            pair(format!("refused {}", names.join(", ")), outcome(result))
        }
        Expectation::Unspecified(None) => {
            pair(OutcomeWord::Unspecified.word().to_owned(), result.outcome.word().to_owned())
        }
        Expectation::Unspecified(Some(gap)) => pair(format!("unspecified {}", gap.name), outcome(result)),
        Expectation::Fee(amount) => {
            let found = result.fee.as_ref().map(|fee| fee.tenge);
            let words = |fee: Option<String>| fee.unwrap_or_else(|| "no fee".to_owned());
            pair(
                words(amount.map(|it| format!("{} tenge", it.normalize()))),
                words(found.map(|it| {
                    it.map_or("a fee not known in tenge".to_owned(), |it| format!("{} tenge", it.normalize()))
                })),
            )
        }
        Expectation::TermEnds(end) => pair(term_end(*end), term_end(result.term.deadline)),
        Expectation::Late { event, by } => {
            let breach = result.breaches.iter().find(|it| it.event == event.name);
            match (breach, by) {
                (None, _) => (format!("`{}` late", event.name), "in time".to_owned()),
                (Some(_), None) => return None,
                (Some(breach), Some(by)) => {
                    let calendar_days = breach.deadline.map_or(0, |due| breach.on.number() - due.number());
                    let late = match by.unit {
                        Unit::WorkingDays => breach.late_by_working_days,
                        Unit::CalendarDays => calendar_days,
                    };
                    let late = u16::try_from(late).map_or_else(
                        // Further than any period reaches: no expectation says it.
                        |_| format!("{late} days"),
                        |count| Period { count, unit: by.unit }.to_string(),
                    );
                    pair(format!("`{}` late by {by}", event.name), format!("`{}` late by {late}", event.name))
                }
            }
        }
        Expectation::Never(event) => match on(&event.name, result) {
            None => return None,
            Some(day) => (format!("no `{}`", event.name), format!("`{}` on {day}", event.name)),
        },
        Expectation::Deadline { event, on } => {
            let found = result.events.iter().find(|it| it.id == event.name).and_then(|it| it.deadline);
            pair(day_of("deadline of", &event.name, Some(*on)), day_of("deadline of", &event.name, found))
        }
        Expectation::Event { event, on: day } => {
            pair(day_of("", &event.name, Some(*day)), day_of("", &event.name, on(&event.name, result)))
        }
    };
    (expected != found).then_some(Miss { span: it.span, expected, found })
}

fn pair(expected: String, found: String) -> (String, String) {
    (expected, found)
}

fn outcome(result: &CaseResult) -> String {
    let word = result.outcome.word();
    match (result.outcome, &result.gap) {
        (OutcomeWord::Refused, _) => format!("{word} {}", result.grounds.join(", ")),
        (OutcomeWord::Unspecified, Some(gap)) => format!("{word} {gap}"),
        _ => word.to_owned(),
    }
}

fn term_end(end: Option<Day>) -> String {
    end.map_or_else(|| "no end of the term".to_owned(), |day| format!("end of the term {day}"))
}

fn day_of(what: &str, event: &str, day: Option<Day>) -> String {
    let day = day.map_or_else(|| "never".to_owned(), |day| day.to_string());
    format!("{what} `{event}` {day}").trim_start().to_owned()
}

/// The day of an event; `registered`, `decided` and `completed` may stand for one.
fn on(event: &str, result: &CaseResult) -> Option<Day> {
    match event {
        "registered" => Some(result.registered),
        "decided" => result.decided,
        "completed" => result.completed,
        id => result.events.iter().find(|it| it.id == id).map(|it| it.on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::BreachResult;
    use crate::case::result::TermResult;
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
            cite: Vec::new(),
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
            term: TermResult { limit: None, deadline: None, extended_by: None },
            events: Vec::new(),
            fee: None,
            breaches: vec![late],
            assumptions: Vec::new(),
            unused_facts: Vec::new(),
            outside_window: false,
            warnings: Vec::new(),
        };
        let met = |count, unit| {
            let event = Id { name: "sign".to_owned(), span: Span::default() };
            let what = Expectation::Late { event, by: Some(Period { count, unit }) };
            misses(&[Expected { what, span: Span::default() }], &result, Span::default()).is_empty()
        };
        assert!(met(1, Unit::WorkingDays) && met(3, Unit::CalendarDays));
        assert!(!met(3, Unit::WorkingDays) && !met(1, Unit::CalendarDays));
    }
}
