//! The summary of an audit: how many cases, and what was wrong by service, step, office, month and cause.

use super::bound::Bound;
use super::gather::{Counts, Gathered, LogCase};
use super::judge::Judge;
use super::verdict::{Kind, Unjudged, Verdict};
use crate::calendar::Day;
use crate::engine::{Outcome, Used};
use indexmap::IndexMap;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many names of cases that are not judged are told for each reason.
const TOLD: usize = 5;

/// What an audit comes to.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// What was read.
    pub counts: Counts,
    /// The last day that the log covers.
    pub until: Option<Day>,
    /// The cases of the log.
    pub cases: u64,
    /// Those in which nothing is wrong.
    pub sound: u64,
    /// Those in which something is wrong.
    pub wrong: u64,
    /// Those in which something is still to be done in time; they are sound or wrong as well.
    pub open: u64,
    /// Those of which the rules do not say what they come to; they are sound or wrong as well.
    pub unspecified: u64,
    /// Those that are not judged: how many by reason, and the first of them.
    pub unjudged: BTreeMap<Unjudged, (u64, Vec<String>)>,
    /// How the deadlines that the log claims lie: the same as the lawful ones, earlier, later, and where there is none.
    pub deadlines: Option<Deadlines>,
    /// What is wrong, by kind; of all cases that were judged.
    pub causes: IndexMap<&'static str, Tally>,
    /// By service and procedure.
    pub services: IndexMap<String, Tally>,
    /// By event: how often it was held against the rules.
    pub steps: IndexMap<String, Tally>,
    /// By office.
    pub offices: IndexMap<String, Tally>,
    /// By month of filing, as `2024-03`.
    pub months: BTreeMap<String, Tally>,
    /// The readings of the rules that dates rest on.
    pub readings: Vec<&'static str>,
    /// People of whom the map does not say as whom they act, with how often they do.
    pub people: Vec<(String, u64)>,
}

/// How many, and what of them is wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How many cases or events there are.
    pub all: u64,
    /// How many of them have something wrong.
    pub wrong: u64,
    /// How many things are wrong.
    pub breaches: u64,
    /// The days by which those that are late are late, together, in the unit of each limit.
    pub days_late: u64,
    /// The most days of one.
    pub most_days_late: u32,
}

/// How deadlines that a log claims lie to the lawful ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Deadlines {
    /// On the lawful day.
    pub same: u64,
    /// Before it.
    pub earlier: u64,
    /// After it.
    pub later: u64,
    /// Where the rules have none.
    pub none: u64,
}

/// What is added up on the way.
#[derive(Debug)]
pub struct Adder<'a> {
    bound: &'a Bound,
    judge: &'a Judge<'a>,
    gathered: &'a Gathered,
    summary: Summary,
    used: Used,
}

impl<'a> Adder<'a> {
    /// Nothing yet.
    #[must_use]
    pub fn new(bound: &'a Bound, judge: &'a Judge<'a>, gathered: &'a Gathered) -> Self {
        let mut summary = Summary {
            counts: gathered.counts.clone(),
            until: gathered.until,
            deadlines: bound.deadline_of.as_ref().map(|_| Deadlines::default()),
            ..Summary::default()
        };
        for kind in Kind::ALL {
            summary.causes.insert(kind.name(), Tally::default());
        }
        Self { bound, judge, gathered, summary, used: Used::default() }
    }

    /// Adds a case.
    pub fn add(&mut self, case: &LogCase, verdict: &Result<Verdict, Unjudged>) {
        let summary = &mut self.summary;
        summary.cases += 1;
        let verdict = match verdict {
            Ok(verdict) => verdict,
            Err(reason) => {
                let (count, names) = summary.unjudged.entry(*reason).or_default();
                *count += 1;
                if names.len() < TOLD {
                    names.push(case.name.to_string());
                }
                return;
            }
        };
        let wrong = !verdict.breaches.is_empty();
        summary.sound += u64::from(!wrong);
        summary.wrong += u64::from(wrong);
        summary.open += u64::from(verdict.open);
        summary.unspecified += u64::from(matches!(verdict.outcome, Outcome::Unspecified(_)));
        if let (Some(deadlines), Some((claimed, lawful))) = (&mut summary.deadlines, verdict.deadlines) {
            match lawful {
                None => deadlines.none += 1,
                Some(lawful) if claimed == lawful => deadlines.same += 1,
                Some(lawful) if claimed < lawful => deadlines.earlier += 1,
                Some(_) => deadlines.later += 1,
            }
        }
        let Some(course) = self.judge.courses.get(verdict.course) else { return };
        let plan = &course.plan;
        let late: (u64, u32) = verdict
            .breaches
            .iter()
            .filter_map(|it| it.late)
            .fold((0, 0), |(sum, most), it| (sum + u64::from(it.counted()), most.max(it.counted())));
        let whole = Tally {
            all: 1,
            wrong: u64::from(wrong),
            breaches: verdict.breaches.len() as u64,
            days_late: late.0,
            most_days_late: late.1,
        };
        add(entry(&mut summary.services, &[&plan.regime, " ", &plan.service, ".", &plan.procedure]), whole);
        let date = verdict.filed.date();
        let month = format!("{:04}-{:02}", chrono::Datelike::year(&date), chrono::Datelike::month(&date));
        add(summary.months.entry(month).or_default(), whole);
        if let Some(office) = self.gathered.words.get(case.office) {
            add(entry(&mut summary.offices, &[office]), whole);
        }
        for event in &verdict.held {
            if let Some(event) = self.bound.events.get(usize::from(*event)) {
                entry(&mut summary.steps, &[&event.id]).all += 1;
            }
        }
        let (mut steps, mut kinds): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        for breach in &verdict.breaches {
            let late = breach.late.map_or(0, super::verdict::Delay::counted);
            let one = Tally { all: 0, wrong: 1, breaches: 1, days_late: u64::from(late), most_days_late: late };
            let kind = breach.kind.name();
            let wrong = u64::from(!kinds.contains(&kind));
            kinds.push(kind);
            add(summary.causes.entry(kind).or_default(), Tally { wrong, ..one });
            if let Some(event) = &breach.event {
                let wrong = u64::from(!steps.contains(&event.as_str()));
                steps.push(event);
                add(entry(&mut summary.steps, &[event]), Tally { wrong, ..one });
            }
        }
        self.used.add(verdict.used);
    }

    /// All of it.
    #[must_use]
    pub fn end(mut self) -> Summary {
        let summary = &mut self.summary;
        summary.readings = readings(self.used);
        summary.causes.retain(|_, it| it.breaches > 0);
        let judged = summary.sound + summary.wrong;
        summary.causes.values_mut().for_each(|it| it.all = judged);
        let by_breaches = |one: &Tally, two: &Tally| two.breaches.cmp(&one.breaches).then(two.all.cmp(&one.all));
        summary.causes.sort_by(|_, one, _, two| by_breaches(one, two));
        for groups in [&mut summary.services, &mut summary.steps, &mut summary.offices] {
            groups.sort_by(|name, one, other, two| by_breaches(one, two).then_with(|| name.cmp(other)));
        }
        if !self.bound.actors.is_empty() {
            let mut people: IndexMap<&str, u64> = IndexMap::new();
            for seen in self.gathered.cases.iter().flat_map(|it| &it.seen) {
                if let Some(person) =
                    self.gathered.words.get(seen.actor).filter(|it| !self.bound.actors.contains_key(*it))
                {
                    *people.entry(person).or_default() += 1;
                }
            }
            summary.people = people.into_iter().map(|(person, count)| (person.to_owned(), count)).collect();
            summary.people.sort_by(|one, two| two.1.cmp(&one.1).then_with(|| one.0.cmp(&two.0)));
        }
        self.summary
    }
}

fn entry<'m>(groups: &'m mut IndexMap<String, Tally>, parts: &[&str]) -> &'m mut Tally {
    groups.entry(parts.concat()).or_default()
}

fn add(sum: &mut Tally, one: Tally) {
    sum.all += one.all;
    sum.wrong += one.wrong;
    sum.breaches += one.breaches;
    sum.days_late += one.days_late;
    sum.most_days_late = sum.most_days_late.max(one.most_days_late);
}

fn readings(used: Used) -> Vec<&'static str> {
    Used::CHOICES.iter().filter(|(_, applied)| applied(&used)).map(|(choice, _)| *choice).collect()
}
