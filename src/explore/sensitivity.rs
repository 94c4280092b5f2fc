//! Sensitivity: what hangs on the readings that are followed.
//!
//! For every choice that the rule files declare, each procedure is held against itself under every other reading, in
//! all cases and on every day of filing. A choice that no procedure asks for, and that no counting follows, changes
//! nothing, and is told as such.

use super::fault::{ExploreFault, Unexplored};
use super::order::attempted;
use super::report::ProcedureReport;
use super::reporting::report;
use super::side::{Place, Side};
use super::side_pair::{Base, SidePair};
use super::space::Space;
use super::task::{Range, pace_word};
use crate::calendar::Day;
use crate::case::{JsonVersion, Readings};
use crate::certificate::ProcedureName;
use crate::check::Checked;
use crate::engine::{Pace, SlotKind};
use crate::localisation::Localizer;
use crate::model::{Choice, built_in};
use crate::span::Sources;
use crate::syntax::tree::ChoiceKind;
use indexmap::IndexMap;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// Procedures of a regime under the readings of a law.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The procedure.
    pub place: Place,
    /// The days of filing.
    pub range: Range,
}

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Question {
    /// The procedures.
    pub subjects: Vec<Subject>,
    /// How fast everybody acts.
    pub pace: Pace,
    /// Readings to follow although the rule files follow others, by choice.
    pub assume: IndexMap<String, String>,
    /// Facts that every case has, with the position of their value.
    pub fixed: Vec<(String, usize)>,
    /// How much may be spent on the sets of cases of one procedure, usually [`ROOM`](super::ROOM).
    pub room: usize,
}

/// What hangs on the readings that are followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sensitivity {
    /// The version of the shape of this result.
    pub json_version: JsonVersion,
    /// How fast everybody acts: `latest` or `earliest`.
    pub pace: String,
    /// The days of filing, by regime.
    pub filed: IndexMap<String, FiledRange>,
    /// The choices, in the order of the rule files.
    pub choices: Vec<ChoiceReport>,
}

/// Days of filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FiledRange {
    /// The first day.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last day.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
}

/// What hangs on a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChoiceReport {
    /// Its id.
    pub id: String,
    /// `assumption`, where the texts are silent, or `conflict`, where they are at odds.
    pub kind: String,
    /// The reading that is followed.
    pub followed: String,
    /// Whether the rule files say that it changes no result.
    pub no_result: bool,
    /// How many of the procedures looked at can hang on it: those that ask for it, or count days by it.
    pub asked_by: usize,
    /// The other readings.
    pub readings: Vec<ReadingReport>,
}

/// What another reading changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReadingReport {
    /// The reading.
    pub id: String,
    /// Procedures in which some case is decided differently: by the outcome, the gap, the grounds or the fee.
    pub decides: usize,
    /// Procedures in which something changes, were it only a day.
    pub changes: usize,
    /// Those procedures.
    pub procedures: Vec<ReadProcedure>,
    /// Procedures of which nothing is known because they are too large.
    pub unexplored: Vec<UnreadProcedure>,
}

/// A procedure in which another reading changes something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReadProcedure {
    /// The regime.
    pub regime: String,
    /// The procedure.
    pub procedure: ProcedureName,
    /// What changes: the old side is the reading followed, the new side the other one.
    pub report: ProcedureReport,
}

/// A procedure of which it is not known what another reading changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UnreadProcedure {
    /// The regime.
    pub regime: String,
    /// What is too large about it.
    pub reason: Unexplored,
}

impl Sensitivity {
    /// Puts all rules that it names in the words of a language.
    pub fn put_in_words(&mut self, words: &Localizer<'_>) {
        let readings = self.choices.iter_mut().flat_map(|it| &mut it.readings);
        readings.flat_map(|it| &mut it.procedures).for_each(|it| it.report.put_in_words(words));
    }

    /// Procedures of which it is not known what some reading changes, each once.
    #[must_use]
    pub fn unexplored(&self) -> Vec<&UnreadProcedure> {
        let mut found: Vec<&UnreadProcedure> = Vec::new();
        for it in self.choices.iter().flat_map(|it| &it.readings).flat_map(|it| &it.unexplored) {
            if !found.contains(&it) {
                found.push(it);
            }
        }
        found
    }

    /// Whether anything is known to hang on any choice.
    #[must_use]
    pub fn any(&self) -> bool {
        self.choices.iter().flat_map(|it| &it.readings).any(|it| it.changes > 0)
    }
}

/// A procedure with the readings of choices that it is to be held against itself under.
struct Job<'q> {
    subject: &'q Subject,
    others: Vec<(&'q str, &'q str)>,
}

/// Looks at every choice, and calls `done` after each reading of it in each procedure.
///
/// # Errors
///
/// The first fault, in the order of choices and procedures.
pub fn sensitivity(
    law: &Checked,
    sources: &Sources,
    question: &Question,
    done: &(dyn Fn() + Sync),
) -> Result<Sensitivity, ExploreFault> {
    let mut readings = Readings::of(law);
    for (choice, reading) in &question.assume {
        readings.follow(law, choice, reading);
    }
    let asking = asking(law, question, &readings)?;
    let jobs = jobs(law, question, &asking, &readings);
    let explored: Vec<Result<Vec<Tried>, ExploreFault>> =
        jobs.par_iter().map(|job| tried(law, sources, question, (&readings, job), done)).collect();
    let mut found = Vec::new();
    for it in explored {
        found.extend(it?);
    }
    let choices = law.choices.values().map(|choice| choice_report(choice, &readings, &asking, &found)).collect();
    let mut filed = IndexMap::new();
    for it in &question.subjects {
        let Range { from, to } = it.range;
        filed.insert(it.place.regime.clone(), FiledRange { from, to });
    }
    Ok(Sensitivity { json_version: JsonVersion, pace: pace_word(question.pace).to_owned(), filed, choices })
}

/// How many explorations a question takes.
///
/// # Errors
///
/// Where a procedure does not exist.
pub fn size(law: &Checked, question: &Question) -> Result<usize, ExploreFault> {
    let readings = Readings::of(law);
    let asking = asking(law, question, &readings)?;
    Ok(jobs(law, question, &asking, &readings).iter().map(|it| it.others.len()).sum())
}

/// The procedures that can hang on each choice.
type Asking<'q> = IndexMap<String, Vec<&'q Subject>>;

fn asking<'q>(law: &Checked, question: &'q Question, readings: &Readings) -> Result<Asking<'q>, ExploreFault> {
    let mut asking: Asking<'q> = law.choices.keys().map(|it| (it.clone(), Vec::new())).collect();
    for subject in &question.subjects {
        let side = Side::new(law, &subject.place, readings.clone(), question.pace)?;
        let slots = side.plan.slots.iter().filter(|it| it.kind == SlotKind::Choice).map(|it| it.id.as_str());
        let procedure = law
            .service(&subject.place.regime, &subject.place.service)
            .and_then(|it| it.procedure(&subject.place.procedure));
        let touches = |id: &&str| procedure.as_ref().is_some_and(|it| it.is_touched_by(id));
        for id in slots.chain(built_in::CHOICES.into_iter().filter(touches)) {
            if let Some(subjects) = asking.get_mut(id) {
                subjects.push(subject);
            }
        }
    }
    Ok(asking)
}

fn jobs<'q>(law: &'q Checked, question: &'q Question, asking: &Asking<'q>, readings: &Readings) -> Vec<Job<'q>> {
    let job = |subject: &'q Subject| {
        let asks = |choice: &&Choice| {
            let subjects = asking.get(&choice.id);
            subjects.is_some_and(|it| it.iter().any(|asking| std::ptr::eq(*asking, subject)))
        };
        let asked = law.choices.values().filter(asks);
        let readings = readings.clone().in_regime(law, &subject.place.regime);
        let others = asked.flat_map(|choice| others(choice, &readings).into_iter().map(|it| (choice.id.as_str(), it)));
        Job { subject, others: others.collect() }
    };
    question.subjects.iter().map(job).collect()
}

/// The readings of a choice that are not followed.
fn others<'c>(choice: &'c Choice, readings: &Readings) -> Vec<&'c str> {
    let ids = choice.readings.iter().map(|it| it.value.id.as_str());
    ids.filter(|it| !readings.is(&choice.id, it)).collect()
}

/// What a procedure comes to under another reading.
struct Tried {
    choice: String,
    reading: String,
    regime: String,
    report: Result<ProcedureReport, Unexplored>,
}

/// Tries all other readings in a procedure.
fn tried(
    law: &Checked,
    sources: &Sources,
    question: &Question,
    (readings, job): (&Readings, &Job<'_>),
    done: &(dyn Fn() + Sync),
) -> Result<Vec<Tried>, ExploreFault> {
    let Subject { place, range: Range { from, to } } = job.subject;
    let followed = Side::new(law, place, readings.clone(), question.pace)?;
    let plan = followed.plan.clone();
    let space = Space::of(law, [&plan, &plan], &question.fixed);
    let base = |space: Space| Base::new(followed.clone(), &plan, space, (*from, *to), question.room);
    // The side that is followed is the same for every reading.
    let usual = base(space.clone());
    let mut found = Vec::with_capacity(job.others.len());
    for (choice, reading) in &job.others {
        let mut other = followed.clone();
        other.readings.follow(law, choice, reading);
        let report = attempted(&space, (&plan, &plan), |it| {
            let base = if it == space { usual.clone()? } else { base(it)? };
            report(&mut SidePair::new(base, other.clone())?, sources)
        })?;
        found.push(Tried {
            choice: (*choice).to_owned(),
            reading: (*reading).to_owned(),
            regime: place.regime.clone(),
            report,
        });
        done();
    }
    Ok(found)
}

fn choice_report(choice: &Choice, readings: &Readings, asking: &Asking<'_>, found: &[Tried]) -> ChoiceReport {
    // A calendar may follow another reading than the rest: then that of the rest is tried as well.
    let tried = |id: &str| found.iter().any(|it| it.choice == choice.id && it.reading == id);
    let ids = choice.readings.iter().map(|it| it.value.id.as_str());
    let others = ids.filter(|id| !readings.is(&choice.id, id) || tried(id));
    let of_reading = |reading: &str| {
        let (mut procedures, mut unexplored) = (Vec::new(), Vec::new());
        for it in found.iter().filter(|it| it.choice == choice.id && it.reading == reading) {
            let regime = it.regime.clone();
            match &it.report {
                Ok(report) if report.differs() => {
                    let (procedure, report) = (report.new.clone(), report.clone());
                    procedures.push(ReadProcedure { regime, procedure, report });
                }
                Ok(_) => {}
                Err(reason) => unexplored.push(UnreadProcedure { regime, reason: reason.clone() }),
            }
        }
        let decides = procedures.iter().filter(|it| it.report.decides_differently()).count();
        ReadingReport { id: reading.to_owned(), decides, changes: procedures.len(), procedures, unexplored }
    };
    ChoiceReport {
        id: choice.id.clone(),
        kind: match choice.kind {
            ChoiceKind::Assumption => "assumption",
            ChoiceKind::Conflict => "conflict",
        }
        .to_owned(),
        followed: readings.followed(&choice.id).unwrap_or_default().to_owned(),
        no_result: choice.no_result.is_some(),
        asked_by: asking.get(&choice.id).map(Vec::len).unwrap_or_default(),
        readings: others.map(of_reading).collect(),
    }
}

/// The schema of what `sensitivity --format json` writes.
#[must_use]
pub fn sensitivity_schema() -> Schema {
    schema_for!(Sensitivity)
}
