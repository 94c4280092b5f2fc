//! One case under two regimes: two results side by side, aligned by their events.

use super::causes::{CaseDifference, differences};
use crate::calendar::{Calendar, Day};
use crate::case::{Answer, CaseResult, CaseRun, EventResult, JsonVersion, Warning};
use crate::cite::Citation;
use crate::engine::{CitesIx, Outcome};
use crate::localisation::{Localizer, Published};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What a case comes to under two regimes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CaseComparison")]
pub struct CaseComparison<W = Warning> {
    /// The version of the shape of this comparison.
    pub json_version: JsonVersion,
    /// The case.
    pub case: String,
    /// Whether the two come to the same outcome, on the same grounds or in a gap each.
    pub same_outcome: bool,
    /// The days that count most.
    pub dates: CaseDates,
    /// The events of both, each once: those of one side stay between those of the other by their day.
    pub events: Vec<ComparedEvent>,
    /// In what the two differ, and which rules make them differ; what merely follows is left out.
    pub differences: Vec<CaseDifference>,
    /// Events that the case dates and the old regime does not have; they play no part in its result.
    pub ignored_in_old: Vec<String>,
    /// Events that the case dates and the new regime does not have; they play no part in its result.
    pub ignored_in_new: Vec<String>,
    /// The result under the old regime.
    pub old: CaseResult<W>,
    /// The result under the new regime.
    pub new: CaseResult<W>,
    /// The clauses that the outcome under the old regime rests on, beside those of its events.
    pub clauses_old: OutcomeClauses,
    /// The clauses that the outcome under the new regime rests on, beside those of its events.
    pub clauses_new: OutcomeClauses,
}

/// The clauses that an outcome rests on, beside those of its events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeClauses {
    /// Of the overall term.
    #[schemars(with = "Vec<String>")]
    pub term: Vec<Citation>,
    /// Of the fee.
    #[schemars(with = "Vec<String>")]
    pub fee: Vec<Citation>,
    /// Of the grounds on which the application is refused, in the order of the act.
    pub grounds: Vec<GroundClauses>,
    /// Between which the gap lies that the case falls into.
    #[schemars(with = "Vec<String>")]
    pub gap: Vec<Citation>,
}

/// The clauses of a ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroundClauses {
    /// The ground.
    pub id: String,
    /// Its clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
}

impl OutcomeClauses {
    fn of(run: &CaseRun<'_>) -> Self {
        let (plan, timeline) = (&run.plan, &run.timeline);
        let cites = |it: CitesIx| plan.cites(it).to_vec();
        let term = timeline.term.and_then(|it| plan.terms.get(it));
        let fee = plan.fees.iter().find(|it| plan.holds(it, &run.facts));
        let gap = match timeline.outcome {
            Outcome::Unspecified(gap) => plan.gaps.get(gap),
            Outcome::Granted | Outcome::Refused | Outcome::Declared(_) => None,
        };
        Self {
            term: term.map(|it| cites(it.cites)).unwrap_or_default(),
            fee: fee.map(|it| cites(it.cites)).unwrap_or_default(),
            grounds: run.grounds().map(|it| GroundClauses { id: it.id.clone(), cite: cites(it.cites) }).collect(),
            gap: gap.map(|it| cites(it.cites)).unwrap_or_default(),
        }
    }
}

/// The days that count most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CaseDates {
    /// Registration, from which terms run.
    pub registered: DatePair,
    /// The decision.
    pub decided: DatePair,
    /// The last event.
    pub completed: DatePair,
    /// The last day of the overall term.
    pub term_deadline: DatePair,
}

/// A day under either regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DatePair {
    /// Under the old regime; none where there is no such day.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub old: Option<Day>,
    /// Under the new regime; none where there is no such day.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub new: Option<Day>,
    /// How far the two lie apart; none where one is missing.
    pub apart: Option<Apart>,
}

/// How far a day under the new regime lies after the day under the old one; negative where it lies before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Apart {
    /// In calendar days.
    pub calendar_days: i32,
    /// In working days, by the calendar of the old regime.
    pub working_days: i32,
}

/// An event under one regime or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ComparedEvent {
    /// Its id.
    pub id: String,
    /// Under the old regime.
    pub old: Option<EventResult>,
    /// Under the new regime.
    pub new: Option<EventResult>,
    /// How far the two lie apart; none where only one happens.
    pub apart: Option<Apart>,
}

/// One comparison or many.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ComparisonsDocument {
    /// That of one case.
    One(Box<CaseComparison<Published>>),
    /// What is answered to several, in their order.
    Many(Vec<Answer<CaseComparison<Published>>>),
}

/// The schema of what `compare --format json` writes.
#[must_use]
pub fn comparisons_schema() -> Schema {
    schema_for!(ComparisonsDocument)
}

impl<W> CaseComparison<W> {
    /// Puts what makes the differences in the words of a language.
    pub fn put_causes_in_words(&mut self, words: &Localizer<'_>) {
        for cause in self.differences.iter_mut().flat_map(|it| it.old.iter_mut().chain(&mut it.new)) {
            cause.rule.put_in_words(words);
        }
    }

    /// The comparison with the warnings of both results said by `say`.
    #[must_use]
    pub fn with_warnings<V>(self, mut say: impl FnMut(W) -> V) -> CaseComparison<V> {
        CaseComparison {
            json_version: self.json_version,
            case: self.case,
            same_outcome: self.same_outcome,
            dates: self.dates,
            events: self.events,
            differences: self.differences,
            ignored_in_old: self.ignored_in_old,
            ignored_in_new: self.ignored_in_new,
            old: self.old.with_warnings(&mut say),
            new: self.new.with_warnings(&mut say),
            clauses_old: self.clauses_old,
            clauses_new: self.clauses_new,
        }
    }
}

impl CaseComparison {
    /// Holds two runs of one case against each other. Working days are counted by the calendar of the old regime.
    #[must_use]
    pub fn new(run_old: &CaseRun<'_>, run_new: &CaseRun<'_>) -> Self {
        let (old, new) = (run_old.result(), run_new.result());
        let calendar = &run_old.timetable.calendar;
        let pair = |old: Option<Day>, new: Option<Day>| DatePair {
            old,
            new,
            apart: old.zip(new).map(|(old, new)| apart(old, new, calendar)),
        };
        let dates = CaseDates {
            registered: pair(Some(old.registered), Some(new.registered)),
            decided: pair(old.decided, new.decided),
            completed: pair(old.completed, new.completed),
            term_deadline: pair(old.term.deadline, new.term.deadline),
        };
        Self {
            json_version: JsonVersion,
            case: old.case.clone(),
            same_outcome: old.outcome == new.outcome && old.grounds == new.grounds,
            dates,
            events: aligned(&old.events, &new.events, calendar),
            differences: differences(run_old, run_new),
            ignored_in_old: Vec::new(),
            ignored_in_new: Vec::new(),
            old,
            new,
            clauses_old: OutcomeClauses::of(run_old),
            clauses_new: OutcomeClauses::of(run_new),
        }
    }
}

fn apart(old: Day, new: Day, calendar: &Calendar) -> Apart {
    Apart { calendar_days: new.number() - old.number(), working_days: calendar.working_between(old, new) }
}

/// Both sequences as one. Each keeps its own order; where neither has to wait for the other, the earlier day comes first.
fn aligned(old: &[EventResult], new: &[EventResult], calendar: &Calendar) -> Vec<ComparedEvent> {
    let mut events = Vec::new();
    let (old_events, new_events) = (old, new);
    let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
    let mut done: Vec<&str> = Vec::new();
    loop {
        let is_done = |it: &&EventResult| done.contains(&it.id.as_str());
        while old.next_if(is_done).is_some() || new.next_if(is_done).is_some() {}
        let (one, two) = match (old.peek().copied(), new.peek().copied()) {
            (None, None) => return events,
            (Some(one), None) => (Some(one), None),
            (None, Some(two)) => (None, Some(two)),
            (Some(one), Some(two)) => next(one, two, old_events, new_events),
        };
        // An event of both that comes in another order is shown once, where it comes first.
        let id = one.or(two).map_or("", |it| it.id.as_str());
        let one = one.or_else(|| find(old_events, id));
        let two = two.or_else(|| find(new_events, id));
        done.push(id);
        events.push(ComparedEvent {
            id: id.to_owned(),
            old: one.cloned(),
            new: two.cloned(),
            apart: one.zip(two).map(|(one, two)| apart(one.on, two.on, calendar)),
        });
    }
}

/// Which of two events comes next; both, if they are the same.
fn next<'e>(
    one: &'e EventResult,
    two: &'e EventResult,
    old: &[EventResult],
    new: &[EventResult],
) -> (Option<&'e EventResult>, Option<&'e EventResult>) {
    let (in_new, in_old) = (find(new, &one.id).is_some(), find(old, &two.id).is_some());
    if one.id == two.id {
        (Some(one), Some(two))
    } else if in_new == in_old {
        if one.on <= two.on { (Some(one), None) } else { (None, Some(two)) }
    } else if in_new {
        (None, Some(two))
    } else {
        (Some(one), None)
    }
}

fn find<'e>(events: &'e [EventResult], id: &str) -> Option<&'e EventResult> {
    events.iter().find(|it| it.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cite::Clauses;

    fn calendar() -> Calendar {
        let rows = "date,kind,name,sureness,source\n2014-01-01,holiday,A,high,x\n2014-12-31,holiday,B,high,x\n";
        Calendar::from_csv(rows).unwrap()
    }

    fn events(days: &[(&str, u32)]) -> Vec<EventResult> {
        let event = |&(id, day): &(&str, u32)| EventResult {
            id: id.to_owned(),
            actor: "provider".to_owned(),
            on: Day::from_ymd(2014, 11, day).unwrap(),
            deadline: None,
            deemed: false,
            cite: Clauses::default(),
        };
        days.iter().map(event).collect()
    }

    fn shown(old: &[(&str, u32)], new: &[(&str, u32)]) -> String {
        let day = |event: &Option<EventResult>| {
            event.as_ref().map_or("-".to_owned(), |it| it.on.date().format("%-d").to_string())
        };
        let found = aligned(&events(old), &events(new), &calendar());
        found.iter().map(|it| format!("{} {}/{}", it.id, day(&it.old), day(&it.new))).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn events_of_one_side_stay_in_their_sequence() {
        let old = [("register", 3), ("assign", 3), ("examine", 19), ("sign", 21)];
        let new = [("register", 3), ("check", 5), ("decide", 24)];
        assert_eq!(shown(&old, &new), "register 3/3, assign 3/-, check -/5, examine 19/-, sign 21/-, decide -/24");
        assert_eq!(shown(&old, &[]), "register 3/-, assign 3/-, examine 19/-, sign 21/-");
        assert_eq!(shown(&[], &new), "register -/3, check -/5, decide -/24");
    }

    #[test]
    fn what_one_side_has_between_shared_events_stays_between_them() {
        let old = [("a", 3), ("x", 28), ("b", 28)];
        let new = [("a", 3), ("y", 4), ("b", 5)];
        assert_eq!(shown(&old, &new), "a 3/3, y -/4, x 28/-, b 28/5");
    }

    #[test]
    fn events_in_another_order_are_shown_once() {
        let one = [("a", 3), ("b", 4), ("c", 5), ("d", 6)];
        let two = [("d", 3), ("c", 4), ("b", 5), ("a", 6)];
        assert_eq!(shown(&one, &two), "a 3/6, d 6/3, b 4/5, c 5/4");
        assert_eq!(shown(&two, &one), "d 3/6, a 6/3, c 4/5, b 5/4");
    }

    #[test]
    fn distances_are_signed() {
        let day = |day| Day::from_ymd(2014, 11, day).unwrap();
        let (friday, monday) = (day(7), day(10));
        assert_eq!(apart(friday, monday, &calendar()), Apart { calendar_days: 3, working_days: 1 });
        assert_eq!(apart(monday, friday, &calendar()), Apart { calendar_days: -3, working_days: -1 });
    }
}
