//! A case that was filed under one regime and is decided after another took over: what applies where.
//!
//! Comes in: a case as it is put to both regimes, and the day on which the new one takes over. Goes out: a
//! [`Transition`] with a timeline for each reading. Guaranteed: what happened before that day stands in every reading;
//! what neither regime governs because texts between them are not encoded is said to be so, never filled in.
//!
//! Acts that say nothing about applications that are pending can be read in two ways: the law of the day of filing
//! governs the application to its end, or the law of each day governs what is done on it. In the second reading the
//! days of steps taken are kept, and the new regime says what remains to be done. A step that it wants before it took
//! over was nobody's duty then: it is set on the first working day of the new regime and told apart from a breach.

use crate::calendar::Day;
use crate::case::{Answer, CaseFault, CasePlace, CaseResult, EventResult, Request, Runner, Warning};
use crate::cite::Citation;
use crate::localisation::Published;
use crate::model::built_in::{LAW_OF_EACH_DAY, LAW_OF_FILING, PENDING_APPLICATIONS};
use crate::model::{Law, Regime};
use crate::syntax::tree::Prose;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// When one regime gives way to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Takeover {
    /// The last day of the old regime; none where it is not known or only supposed.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub old_until: Option<Day>,
    /// The first day of the new regime.
    #[schemars(with = "chrono::NaiveDate")]
    pub new_from: Day,
    /// Whether that day is supposed for the sake of the question, and not that of the acts.
    pub supposed: bool,
    /// The acts whose dates are assumed.
    pub assumed: Vec<String>,
    /// Times between the two whose texts are not encoded.
    pub between: Vec<Between>,
}

/// A time whose texts are not encoded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Between {
    /// Its first day.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// Its last day.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// What governed then.
    pub text: Prose,
}

impl Takeover {
    /// The takeover as the acts have it; none where the time in force of the new regime is not known.
    #[must_use]
    pub fn of(law: &Law, old: &Regime, new: &Regime) -> Option<Self> {
        let (before, after) = (law.window(old), law.window(new));
        let new_from = after.from?;
        let gap = before.to.map(|it| it.plus(1))..Some(new_from);
        let within = |from: Day, to: Day| gap.start.is_some_and(|start| to >= start) && from < new_from;
        let between = law.unencoded.iter().map(|it| &it.value).filter(|it| within(it.from, it.to)).map(|it| Between {
            from: it.from,
            to: it.to,
            text: it.text.clone(),
        });
        let mut assumed = before.assumed;
        assumed.extend(after.assumed);
        Some(Self { old_until: before.to, new_from, supposed: false, assumed, between: between.collect() })
    }

    /// A takeover on a day that is only supposed.
    #[must_use]
    pub fn supposed(new_from: Day) -> Self {
        Self { old_until: None, new_from, supposed: true, assumed: Vec::new(), between: Vec::new() }
    }

    /// Whether a day lies in the time of the old regime.
    fn is_old(&self, day: Day) -> bool {
        day < self.new_from && self.old_until.is_none_or(|last| day <= last)
    }
}

/// What becomes of a case when one regime gives way to another.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Transition")]
pub struct Transition<W = Warning> {
    /// The case.
    pub case: String,
    /// The old regime.
    pub old: String,
    /// The new regime.
    pub new: String,
    /// When the one gives way to the other.
    pub takeover: Takeover,
    /// How far the case has come by then.
    pub stage: Stage,
    /// The reading that the rule files follow; none where they do not say.
    pub followed: Option<Reach>,
    /// What comes of each reading; one alone where the case ended under the old regime.
    pub readings: Vec<TransitionReading<W>>,
}

impl<W> Transition<W> {
    /// The transition with the warnings of its results said by `say`.
    #[must_use]
    pub fn with_warnings<V>(self, mut say: impl FnMut(W) -> V) -> Transition<V> {
        let reading = |it: TransitionReading<W>| TransitionReading {
            reading: it.reading,
            events: it.events,
            result: it.result.with_warnings(&mut say),
        };
        Transition {
            case: self.case,
            old: self.old,
            new: self.new,
            takeover: self.takeover,
            stage: self.stage,
            followed: self.followed,
            readings: self.readings.into_iter().map(reading).collect(),
        }
    }
}

/// How far a case has come when the regimes change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// All of it happened while the old regime was in force.
    Ended,
    /// It ended after the old regime and before the new one, while texts governed that are not encoded.
    EndedBetween,
    /// It was decided before the new regime took over; what remained came later.
    Decided,
    /// It was not decided yet.
    Pending,
}

/// Which law governs an application that is pending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// That of the day of filing, to the end.
    LawOfFiling,
    /// That of each day, for what is done on it.
    LawOfEachDay,
}

impl Reach {
    /// Its id as a reading of the assumption [`PENDING_APPLICATIONS`].
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Reach::LawOfFiling => LAW_OF_FILING,
            Reach::LawOfEachDay => LAW_OF_EACH_DAY,
        }
    }

    fn followed(law: &Law, request: &Request) -> Option<Self> {
        let choice = law.choices.get(PENDING_APPLICATIONS)?;
        let named =
            request.assume.iter().find(|(it, ..)| it == PENDING_APPLICATIONS).map(|(_, reading, _)| reading.as_str());
        let id = named.or_else(|| choice.readings.get(choice.followed).map(|it| it.value.id.as_str()))?;
        [Self::LawOfFiling, Self::LawOfEachDay].into_iter().find(|it| it.id() == id)
    }
}

/// What comes of one reading.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "TransitionReading")]
pub struct TransitionReading<W = Warning> {
    /// The reading.
    pub reading: Reach,
    /// What happens, in order, and by which law.
    pub events: Vec<GovernedEvent>,
    /// The result; of the law that governs the decision.
    pub result: CaseResult<W>,
}

/// An event and the law that governs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GovernedEvent {
    /// Its id.
    pub id: String,
    /// The day.
    #[schemars(with = "chrono::NaiveDate")]
    pub on: Day,
    /// The last lawful day; none where the act sets none.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub deadline: Option<Day>,
    /// The law it rests on.
    pub by: GoverningLaw,
    /// Whether its last day passed before the law that sets it took over: nobody could keep it.
    pub due_before_takeover: bool,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
}

/// The law that an event rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GoverningLaw {
    /// The old regime.
    Old,
    /// Texts between the two that are not encoded; the day is that of the old regime.
    NotEncoded,
    /// The new regime.
    New,
}

/// The case as it is put to each regime.
#[derive(Debug, Clone, Copy)]
pub struct Put<'r> {
    /// To the old regime.
    pub old: &'r Request,
    /// To the new regime.
    pub new: &'r Request,
}

/// What becomes of a case that was filed before `takeover`.
///
/// # Errors
///
/// All faults of the case under either regime, each with the regime.
pub fn transition(
    law: &Law,
    runner: &mut Runner<'_>,
    put: Put<'_>,
    takeover: Takeover,
) -> Result<Transition, (String, Vec<CaseFault>)> {
    let regime = |request: &Request| request.regime.as_ref().map(|it| it.0.clone()).unwrap_or_default();
    let (old, new) = (regime(put.old), regime(put.new));
    let under_old = runner.run(put.old).map_err(|faults| (old.clone(), faults))?.result();
    let stage = stage(&under_old, &takeover);
    let by_filing = under_old.events.iter().map(|it| governed(it, GoverningLaw::Old, &takeover)).collect();
    let mut readings =
        vec![TransitionReading { reading: Reach::LawOfFiling, events: by_filing, result: under_old.clone() }];
    if stage == Stage::Pending {
        let under_new = remaining(runner, put.new, &under_old, &takeover).map_err(|faults| (new.clone(), faults))?;
        readings.push(by_each_day(&under_old, under_new, &takeover));
    } else if stage != Stage::Ended {
        let events = under_old.events.iter().map(|it| governed(it, law_on(it.on, &takeover), &takeover)).collect();
        readings.push(TransitionReading { reading: Reach::LawOfEachDay, events, result: under_old });
    }
    let followed = Reach::followed(law, put.old);
    Ok(Transition { case: put.old.name.clone(), old, new, takeover, stage, followed, readings })
}

fn stage(result: &CaseResult, takeover: &Takeover) -> Stage {
    let last = result.events.iter().map(|it| it.on).max().unwrap_or(result.registered);
    let decided = result.decided.unwrap_or(last);
    if takeover.is_old(last) {
        Stage::Ended
    } else if last < takeover.new_from {
        Stage::EndedBetween
    } else if decided < takeover.new_from {
        Stage::Decided
    } else {
        Stage::Pending
    }
}

fn law_on(day: Day, takeover: &Takeover) -> GoverningLaw {
    if takeover.is_old(day) {
        GoverningLaw::Old
    } else if day < takeover.new_from {
        GoverningLaw::NotEncoded
    } else {
        GoverningLaw::New
    }
}

fn governed(event: &EventResult, by: GoverningLaw, takeover: &Takeover) -> GovernedEvent {
    let due_before_takeover =
        by == GoverningLaw::New && event.deadline.is_some_and(|deadline| deadline < takeover.new_from);
    let EventResult { id, on, deadline, cite, .. } = event.clone();
    GovernedEvent { id, on, deadline, by, due_before_takeover, cite: cite.to_vec() }
}

/// The result under the new regime where the days of what has happened are kept, and nothing else happens before it
/// took over.
fn remaining(
    runner: &mut Runner<'_>,
    request: &Request,
    under_old: &CaseResult,
    takeover: &Takeover,
) -> Result<CaseResult, Vec<CaseFault>> {
    let mut request = request.clone();
    let happened: Vec<&EventResult> = under_old.events.iter().filter(|it| it.on < takeover.new_from).collect();
    loop {
        let run = runner.run(&request)?;
        let first = run.timetable.calendar.roll_forward(takeover.new_from).unwrap_or(takeover.new_from);
        let result = run.result();
        let pinned = |id: &str| request.events.iter().any(|(it, ..)| it == id);
        let early = result.events.iter().find(|it| !pinned(&it.id) && it.on < takeover.new_from);
        let Some(early) = early else { return Ok(result) };
        let day = happened.iter().find(|it| it.id == early.id).map_or(first, |it| it.on);
        request.events.push((early.id.clone(), day, CasePlace::CommandLine));
    }
}

/// What happened under the old regime, then what the new one asks for.
fn by_each_day(under_old: &CaseResult, mut under_new: CaseResult, takeover: &Takeover) -> TransitionReading {
    let before = under_old.events.iter().filter(|it| it.on < takeover.new_from);
    let mut events: Vec<GovernedEvent> = before.map(|it| governed(it, law_on(it.on, takeover), takeover)).collect();
    let after = under_new.events.iter().filter(|it| it.on >= takeover.new_from);
    events.extend(after.map(|it| governed(it, GoverningLaw::New, takeover)));
    // What nobody could keep is no breach.
    under_new.breaches.retain(|it| it.deadline.is_none_or(|deadline| deadline >= takeover.new_from));
    TransitionReading { reading: Reach::LawOfEachDay, events, result: under_new }
}

/// The JSON Schema of transitions.
#[must_use]
pub fn transitions_schema() -> Schema {
    schema_for!(Vec<Answer<Transition<Published>>>)
}
