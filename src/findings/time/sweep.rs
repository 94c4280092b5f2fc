//! The sweep: one case of every class, run on every filing date.
//!
//! Two classes that answer alike whatever can move a day are run once, under whatever reading they are met; and under
//! another way of counting only those dates are run again on which it was asked for. All else is as it was.

use super::look::{Hit, Kind, Seen};
use super::pattern::{Alike, Patterns};
use super::roles::Roles;
use super::shared::{self, Shared};
use crate::calendar::{Day, MonthEnd};
use crate::case::Readings;
use crate::engine::{
    self, AskedFor, Basis, CaseFacts, CitesIx, Code, Course as Watched, EventIx, Pace, Question, Timeline,
};
use crate::explore::{Course, Hours, Side, Space};
use crate::findings::scope::{Subject, hours};
use crate::model::built_in::RECEIPT_DAY;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// What tells a flaw from others of its procedure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub kind: Kind,
    /// The event it is about; none where it is about the whole of the steps.
    pub event: Option<EventIx>,
    /// How long the term is that applies, where that tells flaws apart.
    pub term: Option<String>,
    /// The notices that go to the applicant in the case, where that tells flaws apart.
    pub asked: Vec<EventIx>,
}

/// The filing dates on which a flaw shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally {
    /// For each date the first class of cases that shows it.
    pub by: Vec<Option<usize>>,
}

impl Tally {
    /// Whether it shows on each date.
    pub fn holds(&self) -> Vec<bool> {
        self.by.iter().map(Option::is_some).collect()
    }
}

/// A limit that cases come to: of which event, by which rule, and whether it counts back.
pub(super) type LimitKey = (EventIx, CitesIx, bool);

/// What came of a sweep.
#[derive(Debug, Clone, Default)]
pub(super) struct Sweep {
    pub tallies: BTreeMap<Key, Tally>,
    /// The ways that there are: which term applies, and what is asked of the applicant.
    pub paths: BTreeSet<(Option<String>, Vec<EventIx>)>,
    /// The limits that cases came to: the first class that did, and whether any was bound by it.
    pub limits: BTreeMap<LimitKey, (usize, bool)>,
    /// The dates on which every class could be run: of others the calendar does not know enough.
    pub known: Vec<bool>,
    /// What came of each class, by the answers that can move a day.
    runs: HashMap<Answers, Arc<ClassRun>>,
}

/// The answers of a case to the questions that can move a day.
pub(super) type Answers = Vec<(Option<Code>, bool)>;

/// How the cases of a sweep are run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner<'m> {
    pub pace: Pace,
    pub readings: &'m Readings,
    /// A sweep in which days are counted otherwise, and the ways of counting that are other: dates on which a run asked for none of
    /// them go as they did.
    pub known: Option<(&'m Sweep, Used)>,
    /// How cases of other procedures went.
    pub shared: &'m Shared,
}

/// Ways of counting that a run asked for, as marks.
pub(super) type Used = u16;

/// One class on all dates.
#[derive(Debug, Clone, Default)]
pub(super) struct ClassRun {
    path: Option<(Option<String>, Vec<EventIx>)>,
    rows: Rows,
    /// Of each date, the date that it is like.
    row_of: Vec<usize>,
    /// What each run asked for.
    used: Vec<Used>,
    /// Whether the calendar knows all days that each date needs.
    known: Vec<bool>,
    limits: BTreeMap<LimitKey, bool>,
}

/// The flaws of one class of cases while it is run: few enough to look through.
type Rows = Vec<((Kind, Option<EventIx>), Vec<bool>)>;

/// Runs one case of each class on each of some filing dates.
pub(super) fn sweep(subject: &Subject<'_>, days: &[Day], manner: Manner<'_>) -> Sweep {
    let side = Side { readings: manner.readings.clone(), pace: manner.pace, ..subject.side.clone() };
    let mut sweep = Sweep { known: vec![true; days.len()], ..Sweep::default() };
    let asked: Vec<AskedFor> = side.plan.asked_for().collect();
    let roles = Roles::new(&side.plan, &asked);
    let (patterns, hours) = (Patterns::of(side.calendar), hours(&side.plan));
    let runs = Runs { side: &side, space: &subject.space, hours, asked: &asked, roles: &roles, patterns: &patterns };
    let plan = manner.shared.number(&side.plan);
    let facts = side.facts(&subject.space, &subject.space.usual());
    for (number, course) in subject.courses.courses.iter().enumerate() {
        let (answers, from_filing) = runs.answers(course, days);
        if sweep.runs.contains_key(&answers) {
            continue;
        }
        let (conventions, received_at_once, pace) = (facts.conventions, facts.received_at_once, manner.pace);
        let way =
            shared::Manner { plan, conventions, received_at_once, pace, days: days.len(), answers: answers.clone() };
        let known = manner.known.and_then(|(other, mask)| other.runs.get(&answers).map(|run| (&**run, mask)));
        let run = manner.shared.run(way, || runs.class((course, from_filing), days, known));
        sweep.add(number, &run, days.len());
        sweep.runs.insert(answers, run);
    }
    for tally in sweep.tallies.values_mut() {
        tally.by.iter_mut().zip(&sweep.known).filter(|(_, known)| !**known).for_each(|(by, _)| *by = None);
    }
    sweep.tallies.retain(|_, it| it.by.iter().any(Option::is_some));
    sweep
}

impl Sweep {
    /// Adds what came of a class.
    fn add(&mut self, number: usize, run: &ClassRun, days: usize) {
        for (known, row) in self.known.iter_mut().zip(&run.row_of) {
            *known &= run.known.get(*row).copied().unwrap_or_default();
        }
        for (key, binds) in &run.limits {
            let limit = self.limits.entry(*key).or_insert((number, false));
            limit.1 |= binds;
        }
        let Some((term, asked)) = &run.path else { return };
        self.paths.insert((term.clone(), asked.clone()));
        for ((kind, event), marks) in &run.rows {
            let term = term.clone().filter(|_| kind.is_of_the_term());
            let asked = if kind.is_of_the_path() { asked.clone() } else { Vec::new() };
            let key = Key { kind: *kind, event: *event, term, asked };
            let tally = self.tallies.entry(key).or_insert_with(|| Tally { by: vec![None; days] });
            for (by, row) in tally.by.iter_mut().zip(&run.row_of) {
                if by.is_none() && marks.get(*row).copied().unwrap_or_default() {
                    *by = Some(number);
                }
            }
        }
    }
}

/// How cases of a procedure are run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Runs<'r> {
    pub side: &'r Side<'r>,
    pub space: &'r Space,
    pub hours: Hours,
    pub asked: &'r [AskedFor],
    pub roles: &'r Roles,
    pub patterns: &'r Patterns,
}

impl Runs<'_> {
    /// What a class answers to the questions that can move a day, and whether its term counts from the day of filing itself. No day
    /// has a say in it.
    fn answers(&self, course: &Course, days: &[Day]) -> (Answers, bool) {
        let plan = &self.side.plan;
        let mut facts = self.side.facts(self.space, &course.nearest);
        let (mut timeline, mut watched) = (Timeline::default(), Watched::default());
        // Where the calendar knows too little for a run, the questions asked until then are those of any day.
        for day in days {
            watched = Watched::default();
            if self.side.file_watched(&mut facts, (*day, self.hours), &mut timeline, &mut watched).is_ok() {
                break;
            }
        }
        let moving = plan.moving_conditions();
        let one = |question: &Question| match question {
            Question::Asked { when, holds } => moving.contains(when).then_some((Some(*when), *holds)),
            Question::LookedFor { any, .. } => plan.limits_findings().then_some((None, *any)),
            Question::Took(_) | Question::Cleared | Question::Sees(_) => None,
        };
        let term = timeline.term.and_then(|it| plan.terms.get(it));
        (watched.questions.iter().filter_map(one).collect(), term.is_some_and(|it| it.from == EventIx::FILING))
    }

    /// Runs the case of a class on all dates, but for those of which it is known how they go.
    fn class(
        &self,
        (course, from_filing): (&Course, bool),
        days: &[Day],
        known: Option<(&ClassRun, Used)>,
    ) -> ClassRun {
        let plan = &self.side.plan;
        let mut facts = self.side.facts(self.space, &course.nearest);
        let mut timeline = Timeline::default();
        // Filings of days that are not worked are received on the next day that is, and are like those of that day.
        let alike =
            !from_filing && plan.counts_from_receipt() && !facts.received_at_once && !self.hours.are_late_for(plan);
        let mut run = ClassRun {
            row_of: (0..days.len()).collect(),
            used: vec![0; days.len()],
            known: vec![true; days.len()],
            path: known.and_then(|(it, _)| it.path.clone()),
            ..ClassRun::default()
        };
        let mut later: Option<(Day, usize)> = None;
        let mut known_days = Alike::default();
        for (at, day) in days.iter().enumerate().rev() {
            let next = later.filter(|(after, _)| *after == day.plus(1)).map(|(_, row)| row);
            let waits = next.filter(|_| alike && !self.side.calendar.is_working(*day));
            if let Some(row) = waits {
                // It is like the later day because its receipt was put off.
                run.goes_like(at, row, used(RECEIPT_DAY));
                later = Some((*day, row));
                continue;
            }
            later = Some((*day, at));
            if known.is_some_and(|(other, mask)| run.copy(other, mask, at)) {
                continue;
            }
            if let Some(row) = known_days.to(self.patterns, *day) {
                let asked_for = run.used.get(row).copied().unwrap_or_default();
                run.goes_like(at, row, asked_for);
                later = Some((*day, row));
                continue;
            }
            if !self.file(&mut facts, *day, &mut timeline) {
                run.known.iter_mut().skip(at).take(1).for_each(|it| *it = false);
                continue;
            }
            run.path.get_or_insert_with(|| {
                let is_notice = |event: &EventIx| self.roles.of(*event).is_notice;
                let asked = timeline.order.iter().copied().filter(is_notice).collect();
                let term = timeline.term.and_then(|it| plan.terms.get(it));
                (term.map(|it| it.period.to_string()), asked)
            });
            let seen = self.seen(&timeline, &facts);
            let mut reach = timeline.reach().unwrap_or((*day, *day));
            let mut found = |hit: &Hit| {
                let days = [hit.start, hit.own, hit.due];
                reach = days.iter().fold(reach, |(first, last), it| (first.min(*it), last.max(*it)));
                mark(&mut run.rows, (hit.kind, about(hit)), at, run.row_of.len());
            };
            seen.each(|hit| found(&hit));
            seen.windows_that_may_be_off(|hit| found(&hit));
            let late = self.late_notices(&facts, *day, &timeline);
            late.found.iter().for_each(&mut found);
            let received = timeline.moment(EventIx::RECEIPT).map(|it| it.on);
            let last = [late.last, seen.last_of_windows(), received];
            reach.1 = last.into_iter().flatten().fold(reach.1, Day::max);
            seen.limits(|event, cites, back, binds| *run.limits.entry((event, cites, back)).or_default() |= binds);
            let asked_for = late.used | marks(&timeline);
            run.used.iter_mut().skip(at).take(1).for_each(|it| *it = asked_for);
            if asked_for & used(MonthEnd::CHOICE) == 0 && !plan.side_by_side() {
                known_days.keep(self.patterns, *day, reach, at);
            }
        }
        run
    }

    /// Runs a case that is filed on a day; says whether the calendar knows all days that it needs.
    pub fn file(&self, facts: &mut CaseFacts, day: Day, timeline: &mut Timeline) -> bool {
        self.side.file(facts, (day, self.hours), timeline).is_ok()
    }

    /// A run as it is looked at.
    pub fn seen<'s>(&'s self, timeline: &'s Timeline, facts: &CaseFacts) -> Seen<'s> {
        let conventions = facts.conventions;
        let Runs { side, asked, roles, .. } = *self;
        Seen { plan: &side.plan, calendar: side.calendar, conventions, timeline, asked, roles }
    }

    /// The windows of the applicant that end after the term where the notice goes out on its last lawful day, and do not
    /// where it goes out at once.
    pub fn late_notices(&self, facts: &CaseFacts, day: Day, timeline: &Timeline) -> Late {
        let mut late = Late::default();
        for asked in self.asked {
            let in_term = timeline
                .moment(asked.delivery)
                .zip(timeline.term_end)
                .is_some_and(|(window, end)| window.window_in_term && window.deadline.is_some_and(|last| last <= end));
            let Some(notice) = timeline.moment(asked.notice).filter(|_| in_term) else { continue };
            let Some(last) = notice.deadline.filter(|last| *last > notice.on) else { continue };
            let mut pinned = facts.clone();
            pinned.pin(asked.notice, last);
            let mut other = Timeline::default();
            if !self.file(&mut pinned, day, &mut other) {
                // Of what is not known no other day can be like it.
                late.last = late.last.max(Some(day.plus(i32::from(u16::MAX))));
                continue;
            }
            late.used |= marks(&other);
            late.last = late.last.max(other.reach().map(|it| it.1));
            let Some((window, end)) = other.moment(asked.delivery).zip(other.term_end) else { continue };
            let Some(own) = window.deadline.filter(|it| *it > end) else { continue };
            let period = if let Basis::Within(period, ..) = window.basis { Some(period) } else { None };
            let (kind, sent) = (Kind::WindowAfterLateNotice, Some(last));
            late.found.push(Hit { kind, event: asked.delivery, start: last, own, due: end, period, sent });
        }
        late
    }
}

/// What comes of notices that go out on their last lawful day.
#[derive(Debug, Clone, Default)]
pub(super) struct Late {
    /// The windows that end after the term then.
    pub found: Vec<Hit>,
    /// What those runs asked for.
    used: Used,
    /// The last day that had a say in them.
    last: Option<Day>,
}

impl ClassRun {
    /// Notes that a date goes like another one, and what its run would ask for.
    fn goes_like(&mut self, at: usize, row: usize, asked_for: Used) {
        self.row_of.iter_mut().skip(at).take(1).for_each(|it| *it = row);
        self.used.iter_mut().skip(at).take(1).for_each(|it| *it = asked_for);
    }

    /// Takes a date over from another run, where that asked for nothing that is marked; says whether it did.
    fn copy(&mut self, other: &ClassRun, mask: Used, at: usize) -> bool {
        let row = other.row_of.get(at).copied().unwrap_or(at);
        let fits = [row, at].iter().all(|it| other.used.get(*it).is_some_and(|used| used & mask == 0));
        if !fits || !other.known.get(row).copied().unwrap_or_default() {
            return false;
        }
        let days = self.row_of.len();
        for (key, marks) in &other.rows {
            if marks.get(row).copied().unwrap_or_default() {
                mark(&mut self.rows, *key, at, days);
            }
        }
        true
    }
}

/// The event that a flaw is about; none where it is about the whole of the steps.
fn about(hit: &Hit) -> Option<EventIx> {
    (!hit.kind.is_of_the_term()).then_some(hit.event)
}

fn mark(rows: &mut Rows, key: (Kind, Option<EventIx>), at: usize, days: usize) {
    let known = rows.iter().position(|(it, _)| *it == key);
    let row = known.unwrap_or_else(|| {
        rows.push((key, vec![false; days]));
        rows.len() - 1
    });
    if let Some(mark) = rows.get_mut(row).and_then(|(_, marks)| marks.get_mut(at)) {
        *mark = true;
    }
}

/// What a run asked for, as marks: those of the choices by their places.
fn marks(timeline: &Timeline) -> Used {
    let applied = engine::Used::CHOICES.iter().map(|(_, applied)| applied(&timeline.used));
    applied.enumerate().fold(0, |marks, (place, used)| marks | (Used::from(used) << place))
}

/// The mark of a choice of counting; all of them for a choice that has none.
pub(super) fn used(choice: &str) -> Used {
    engine::Used::CHOICES.iter().position(|(it, _)| *it == choice).map_or(Used::MAX, |place| 1 << place)
}
