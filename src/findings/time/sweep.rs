//! The sweep: one case of every class, run on every filing date.

use super::look::{Hit, Kind, Seen};
use crate::calendar::Day;
use crate::case::Readings;
use crate::engine::{AskedFor, CaseFacts, CitesIx, EventIx, Pace, Timeline};
use crate::explore::{Course, Hours, Side, Space};
use crate::findings::scope::{Subject, hours};
use std::collections::{BTreeMap, BTreeSet};

/// What tells a flaw from others of its procedure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub kind: Kind,
    /// The event it is about; none where it is about the whole of the steps.
    pub event: Option<EventIx>,
    /// The term that applies, as a position in the plan, where that tells flaws apart.
    pub term: Option<usize>,
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
    pub paths: BTreeSet<(Option<usize>, Vec<EventIx>)>,
    /// The limits that cases came to: the first class that did, and whether any was bound by it.
    pub limits: BTreeMap<LimitKey, (usize, bool)>,
    /// The dates on which every class could be run: of others the calendar does not know enough.
    pub known: Vec<bool>,
}

/// How the cases of a sweep are run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner<'m> {
    pub pace: Pace,
    pub readings: &'m Readings,
}

/// Runs one case of each class on each filing date.
pub(super) fn sweep(subject: &Subject<'_>, manner: Manner<'_>) -> Sweep {
    let side = Side { readings: manner.readings.clone(), pace: manner.pace, ..subject.side.clone() };
    let days = &subject.calendar.days;
    let mut sweep = Sweep { known: vec![true; days.len()], ..Sweep::default() };
    let asked: Vec<AskedFor> = side.plan.asked_for().collect();
    let runner = Runs { side: &side, space: &subject.space, hours: hours(&side.plan), asked: &asked };
    for (number, course) in subject.courses.courses.iter().enumerate() {
        runner.course((number, course), days, &mut sweep);
    }
    for tally in sweep.tallies.values_mut() {
        tally.by.iter_mut().zip(&sweep.known).filter(|(_, known)| !**known).for_each(|(by, _)| *by = None);
    }
    sweep.tallies.retain(|_, it| it.by.iter().any(Option::is_some));
    sweep
}

/// How cases of a procedure are run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Runs<'r> {
    pub side: &'r Side<'r>,
    pub space: &'r Space,
    pub hours: Hours,
    pub asked: &'r [AskedFor],
}

/// The flaws of one class of cases while it is run: few enough to look through.
type Rows = Vec<((Kind, Option<EventIx>), Vec<bool>)>;

impl Runs<'_> {
    fn course(&self, (number, course): (usize, &Course), days: &[Day], sweep: &mut Sweep) {
        let plan = &self.side.plan;
        let notices: Vec<EventIx> = self.asked.iter().map(|it| it.notice).collect();
        let mut facts = self.side.facts(self.space, &course.nearest);
        let mut timeline = Timeline::default();
        let mut rows: Rows = Vec::new();
        let mut path: Option<(Option<usize>, Vec<EventIx>)> = None;
        // Filings of days that are not worked are received on the next day that is, and are like those of that day.
        let alike = plan.counts_from_receipt() && !facts.received_at_once && !self.hours.are_late_for(plan);
        let mut row_of: Vec<usize> = Vec::with_capacity(days.len());
        let mut later: Option<(Day, usize)> = None;
        for (at, day) in days.iter().enumerate().rev() {
            let consecutive = later.filter(|(after, _)| *after == day.plus(1)).map(|(_, row)| row);
            if let Some(row) = consecutive.filter(|_| alike && !self.side.calendar.is_working(*day)) {
                row_of.push(row);
                later = Some((*day, row));
                continue;
            }
            row_of.push(at);
            later = Some((*day, at));
            if !self.file(&mut facts, *day, &mut timeline) {
                sweep.known.iter_mut().skip(at).take(1).for_each(|it| *it = false);
                continue;
            }
            let asked = || timeline.order.iter().copied().filter(|it| notices.contains(it)).collect();
            path.get_or_insert_with(|| (timeline.term, asked()));
            let mut note = |hit: Hit| mark(&mut rows, &hit, at, days.len());
            let seen = self.seen(&timeline, &facts, &notices);
            seen.each(&mut note);
            seen.limits(|event, cites, back, binds| {
                let limit = sweep.limits.entry((event, cites, back)).or_insert((number, false));
                limit.1 |= binds;
            });
            for hit in self.late_notices(&facts, *day, &timeline) {
                mark(&mut rows, &hit, at, days.len());
            }
        }
        row_of.reverse();
        for (at, row) in row_of.iter().enumerate() {
            let known = sweep.known.get(*row).copied().unwrap_or_default();
            sweep.known.iter_mut().skip(at).take(1).for_each(|it| *it &= known);
        }
        let Some((term, asked)) = path else { return };
        sweep.paths.insert((term, asked.clone()));
        for ((kind, event), marks) in rows {
            let (term, asked) = if kind.is_of_the_path() { (term, asked.clone()) } else { (None, Vec::new()) };
            let term = term.filter(|_| kind.is_of_the_term());
            let tally = sweep.tallies.entry(Key { kind, event, term, asked }).or_insert_with(|| Tally { by: vec![None; days.len()] });
            for (by, row) in tally.by.iter_mut().zip(&row_of) {
                if by.is_none() && marks.get(*row).copied().unwrap_or_default() {
                    *by = Some(number);
                }
            }
        }
    }

    /// Runs a case that is filed on a day; says whether the calendar knows all days that it needs.
    pub fn file(&self, facts: &mut CaseFacts, day: Day, timeline: &mut Timeline) -> bool {
        self.side.file(facts, (day, self.hours), timeline).is_ok()
    }

    /// A run as it is looked at.
    pub fn seen<'s>(&'s self, timeline: &'s Timeline, facts: &CaseFacts, notices: &'s [EventIx]) -> Seen<'s> {
        let conventions = facts.conventions;
        Seen { plan: &self.side.plan, calendar: self.side.calendar, conventions, timeline, notices }
    }

    /// The windows of the applicant that end after the term where the notice goes out on its last lawful day, and do not
    /// where it goes out at once.
    pub fn late_notices(&self, facts: &CaseFacts, day: Day, timeline: &Timeline) -> Vec<Hit> {
        let mut found = Vec::new();
        for asked in self.asked {
            let in_term = timeline.moment(asked.delivery).zip(timeline.term_end).is_some_and(|(window, end)| {
                window.window_in_term && window.deadline.is_some_and(|last| last <= end)
            });
            let Some(notice) = timeline.moment(asked.notice).filter(|_| in_term) else { continue };
            let Some(last) = notice.deadline.filter(|last| *last > notice.on) else { continue };
            let mut pinned = facts.clone();
            pinned.pin(asked.notice, last);
            let mut other = Timeline::default();
            if !self.file(&mut pinned, day, &mut other) {
                continue;
            }
            let Some((window, end)) = other.moment(asked.delivery).zip(other.term_end) else { continue };
            let Some(own) = window.deadline.filter(|it| *it > end) else { continue };
            found.push(Hit {
                kind: Kind::WindowAfterLateNotice,
                event: asked.delivery,
                start: last,
                own,
                due: end,
                period: match window.basis {
                    crate::engine::Basis::Within(period, ..) => Some(period),
                    _ => None,
                },
            });
        }
        found
    }
}

fn mark(rows: &mut Rows, hit: &Hit, at: usize, days: usize) {
    let key = (hit.kind, (!hit.kind.is_of_the_term()).then_some(hit.event));
    let known = rows.iter().position(|(it, _)| *it == key);
    let row = known.unwrap_or_else(|| {
        rows.push((key, vec![false; days]));
        rows.len() - 1
    });
    if let Some(mark) = rows.get_mut(row).and_then(|(_, marks)| marks.get_mut(at)) {
        *mark = true;
    }
}
