//! Laws of a check and a decision, with everything that can end a case: outcomes of the law's own, silence after the term, an
//! extension that comes too late, a first day, a day counted back, and a handing over that the term does not bind.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::case::Case;
use super::course::{Course, Event};
use super::days::{Days, day_after};
use super::period::{Clock, Manner, Period};

/// A law whose term runs from registration.
#[derive(Debug)]
pub struct Law {
    pub term: Period,
    /// What a step after registration adds to the term, and whether it does so even where it is late.
    pub extension: Option<(Period, bool)>,
    /// What is asked for in the check: how often at most, the time for bringing it, and whether that is outside the term.
    pub rounds: Option<(usize, Period, bool)>,
    /// From the beginning of the check.
    pub check: Period,
    /// How long before the end of the term the check has to be over.
    pub ahead: Option<Period>,
    /// From the beginning of the decision.
    pub decide: Option<Period>,
    /// How long after the check the decision may be made.
    pub not_before: Option<Period>,
    /// From the decision, and whether the term binds it.
    pub hand: (Period, bool),
    /// How long after the handing over it counts as served, and within what after that one may object.
    pub served: Option<(Period, Period)>,
    /// What ends a case otherwise than in a grant, in the order of the act.
    pub endings: Vec<Ending>,
    pub silence: Option<Silence>,
    /// From the decision, how long what is granted is valid.
    pub valid: Option<Period>,
    /// A right against a refusal.
    pub right: Option<Right>,
}

/// A right that may be left unused.
#[derive(Debug, Clone, Copy)]
pub struct Right {
    /// How long there is from the decision, or before the expiry of what is granted.
    pub within: Period,
    pub before_expiry: bool,
    /// What the case comes to where it is used too late; otherwise nothing is said.
    pub missed: Option<(&'static str, Option<&'static str>)>,
}

/// What a case comes to where a fact holds.
#[derive(Debug, Clone, Copy)]
pub struct Ending {
    pub fact: &'static str,
    pub outcome: &'static str,
    pub ground: Option<&'static str>,
}

/// What a case comes to where nothing is decided by the end of the term; nothing where a remedy is open and no more is said.
#[derive(Debug, Clone, Copy)]
pub struct Silence(pub Option<(&'static str, Option<&'static str>)>);

/// Runs a case: when each event happens, until when at the latest, and what it comes to.
pub fn run(law: &Law, case: &Value, days: &Days) -> Result<Value, String> {
    let case = Case::from_json(case)?;
    let mut course = Course::of(&case, days);
    let registered = course.register()?;
    course.set_term(law.term, registered);
    if let Some((by, even_late)) = law.extension {
        let end = course.term_deadline()?.ok_or("there is a term")?;
        let prolonged = course.step("prolong", end)?;
        if even_late || prolonged <= end {
            course.extend_term(by);
        }
    }
    let begun = course.now();
    let (stubborn, ready) = match law.rounds {
        Some(rounds) => ask(&mut course, law, rounds, begun)?,
        None => (false, begun),
    };
    let end = course.term_deadline()?.ok_or("there is a term")?;
    let mut last = course.within(law.check, begun)?;
    if let Some(ahead) = law.ahead {
        last = last.min(course.before(ahead, end)?);
    }
    let checked = course.step_from("check", ready, last)?;
    let silent = case.fact("silent");
    let mut decided = None;
    let mut unknown = false;
    if !silent {
        let first = match law.not_before {
            Some(period) => checked.max(first_day(&case, days, period, checked)?),
            None => checked,
        };
        let own = law.decide.map_or(Ok(end), |period| course.within(period, checked))?;
        let on = course.step_from("decide", first, own)?;
        decided = Some(on);
        let (period, bound) = law.hand;
        let own = course.within(period, on)?;
        if bound {
            course.step("hand", own)?
        } else {
            course.by_pace("hand", own)
        };
        if let Some((deemed, object)) = law.served {
            // Where it arrived later, the day is that of the case, or nobody can say.
            let on = if case.fact("arrived_later") {
                case.pin("served")
            } else {
                Some(course.window(deemed, course.now())?)
            };
            match on {
                Some(on) => {
                    course.on_day("served", on);
                    course.by_pace("object", course.within(object, on)?);
                }
                None => unknown = true,
            }
        }
    }
    let mut found: Vec<Ending> = law.endings.iter().copied().filter(|it| !silent && case.fact(it.fact)).collect();
    if stubborn {
        found = vec![Ending { fact: "again", outcome: "refused", ground: Some("stubborn") }];
    }
    let outcome = found.first().map_or("granted", |it| it.outcome);
    let of_it = found.iter().filter(|it| it.outcome == outcome).filter_map(|it| it.ground);
    let mut ending = (outcome, of_it.collect::<Vec<_>>(), decided);
    match law.silence {
        _ if unknown => ending = ("unspecified", Vec::new(), decided),
        Some(Silence(Some((outcome, ground)))) if decided.is_none_or(|on| on > end) => {
            ending = (outcome, ground.into_iter().collect(), Some(day_after(end)?));
        }
        _ if decided.is_none() && !stubborn => ending = ("unspecified", Vec::new(), None),
        _ => {}
    }
    let (mut outcome, mut grounds, mut decided) = ending;
    // What is valid ends on the day of the number, worked or not, unless the law says otherwise.
    let expiry = match (law.valid, decided) {
        (Some(period), Some(on)) if outcome == "granted" => Some(course.window(kept(period), on)?),
        _ => None,
    };
    let mut used = None;
    if let Some(right) = law.right.filter(|it| outcome == if it.before_expiry { "granted" } else { "refused" }) {
        let of = if right.before_expiry { expiry } else { decided };
        let uses = case.fact("claim") || case.pin("claim").is_some();
        match of {
            None if uses => (outcome, grounds) = ("unspecified", Vec::new()),
            Some(day) if uses => {
                let (first, last) = match right.before_expiry {
                    true => {
                        let last = course.before(right.within, day)?;
                        (registered.min(last), last)
                    }
                    false => (day, course.window(right.within, day)?),
                };
                let at_pace = if case.text("pace") == "earliest" { first } else { last.max(first) };
                let on = case.pin("claim").unwrap_or(at_pace);
                used = Some((on, last));
                if on > last {
                    (outcome, grounds) = match right.missed {
                        Some((outcome, ground)) => (outcome, ground.into_iter().collect()),
                        None => ("unspecified", Vec::new()),
                    };
                    decided = if right.missed.is_some() { Some(on) } else { decided };
                }
            }
            _ => {}
        }
    }
    if let Some((on, last)) = used {
        course.events.push(Event { id: "claim", start: on, deadline: Some(last), on, waits: false });
    }
    let events =
        course.events.iter().skip(1).map(|it| {
            (it.id.to_owned(), json!({ "on": it.on, "deadline": it.deadline, "late": if it.id == "claim" { 0 } else { course.days_late(it) } }))
        });
    Ok(json!({ "registered": registered, "term_deadline": course.term_deadline()?,
               "events": events.collect::<serde_json::Map<_, _>>(),
               "outcome": outcome, "grounds": grounds, "decided": decided, "valid": expiry }))
}

/// The same period, kept on the day to which it is counted unless it says otherwise.
fn kept(period: Period) -> Period {
    let (unit, manner) = period.parted();
    let ending = manner.ending.or(Some("keep"));
    let (unit, count): (fn(u32) -> Period, u32) = match unit {
        Period::WorkingDays(count) => (Period::WorkingDays, count),
        Period::CalendarDays(count) => (Period::CalendarDays, count),
        Period::Weeks(count) => (Period::Weeks, count),
        Period::Months(count) => (Period::Months, count),
        Period::Years(count) => (Period::Years, count),
        Period::Departing(..) => unreachable!("parted"),
    };
    Period::Departing(unit, count, Manner { ending, ..manner })
}

/// What can be asked for, and what says whether it is missing: at first, and when it is looked at again.
const ROUNDS: [(&str, &str, &str); 3] = [
    ("again", "sample_notice", "sample_delivery"),
    ("again_2", "sample_notice_2", "sample_delivery_2"),
    ("again_3", "sample_notice_3", "sample_delivery_3"),
];

/// Asks for something as long as it is missing, and so often at most; says whether it is missing even then, and from when on the
/// check can go on: each round begins when all that came before it is over.
fn ask(
    course: &mut Course<'_>,
    law: &Law,
    (most, window, outside): (usize, Period, bool),
    begun: NaiveDate,
) -> Result<(bool, NaiveDate), String> {
    let mut ready = begun;
    for (missing, notice, delivery) in ROUNDS.iter().take(most) {
        if !course.case.fact(missing) {
            return Ok((false, ready));
        }
        let own = course.within(law.check, begun)?;
        let notified = course.notice_on(notice, Some(own), ready)?;
        let last = course.window(window, notified)?;
        let delivered =
            if outside { course.delivery(delivery, notified, last) } else { course.on_its_own_clock(delivery, last) };
        ready = ready.max(delivered);
    }
    Ok((course.case.fact(["again", "again_2", "again_3", "again_4"][most]), ready))
}

/// The day that a period ends on, whether it is worked or not; with clear days between, the day after.
fn first_day(case: &Case<'_>, days: &Days, period: Period, from: NaiveDate) -> Result<NaiveDate, String> {
    let counted = Clock { case, days, stops: &[] }.within(period, from)?.counted;
    if case.assumes("counting_back", "clear_days") { day_after(counted) } else { Ok(counted) }
}
