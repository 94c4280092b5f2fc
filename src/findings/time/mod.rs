//! The arithmetic of time: whether steps fit into their terms, and windows into the days there are.
//!
//! One case of every class is run on every filing date ([`mod@sweep`]), and each run is looked at ([`look`]): nothing is added up, so
//! that whatever the engine knows of days, stops and rolling counts. Then everybody acts on the first lawful day, where that
//! makes a difference, and every other reading is followed. What was seen is put together here; [`evidence`] runs the case of
//! the first date once more for what the finding says of it.

mod evidence;
mod flaw;
mod look;
mod path;
mod pattern;
mod roles;
mod shared;
mod sweep;

use super::finding::{Finding, ReadingEffect, Severity};
use super::scope::Subject;
use crate::calendar::{Day, LateDelivery, LateDeliveryClock};
use crate::case::Readings;
use crate::engine::{EventIx, Pace, SlotKind};
use crate::explore::Halt;
use crate::model::built_in::{CHOICES, FEE_DAY, PENDING_APPLICATIONS};
use evidence::{Case, of_key, of_limit};
use look::Kind;
pub(super) use shared::Shared;
use std::collections::BTreeSet;
use sweep::{Key, LimitKey, Manner, Sweep, Used, sweep, used};

/// Choices on which no time of a case hangs in which everybody is in time.
const NO_MATTER: [&str; 4] = [FEE_DAY, PENDING_APPLICATIONS, LateDelivery::CHOICE, LateDeliveryClock::CHOICE];

/// On how many dates a limit is given the chance to decide before all are tried.
const FEW_DAYS: usize = 31;

/// The findings of a procedure.
pub(super) fn find(subject: &Subject<'_>, shared: &Shared) -> Result<Vec<Finding>, Halt> {
    let followed = subject.side.readings.clone();
    let latest = |subject: &Subject<'_>, readings: &Readings, known: Option<(&Sweep, Used)>| {
        sweep(subject, &subject.calendar.days, Manner { pace: Pace::Latest, readings, known, shared })
    };
    let base = latest(subject, &followed, None);
    let early = early(subject, &followed, &base, shared);
    let mut others = Vec::new();
    for (choice, reading) in other_readings(subject) {
        let mut readings = followed.clone();
        readings.follow(subject.scope.law, &choice, &reading);
        others.push(if subject.side.plan.slots.iter().any(|it| it.kind == SlotKind::Choice && it.id == choice) {
            let place = subject.place();
            let calendar = subject.calendar.clone();
            let other = Subject::new(subject.scope, subject.service, &place.procedure, readings.clone(), calendar)?;
            let sweep = latest(&other, &readings, None);
            Other { choice, reading, readings, subject: Some(other), sweep }
        } else {
            let sweep = latest(subject, &readings, Some((&base, used(&choice))));
            Other { choice, reading, readings, subject: None, sweep }
        });
    }
    let mut findings = Vec::new();
    for group in groups(&base) {
        let case = Case { subject, readings: &followed, under: None, sweep: &base };
        if is_told_by_another(&base, &group) {
            continue;
        }
        let Some(mut finding) = of_key(&case, &group, &early) else { continue };
        finding.readings = others.iter().filter_map(|it| it.effect(subject, &base, &group)).collect();
        findings.push(finding);
    }
    for other in &others {
        let known = |it: &Key| base.tallies.contains_key(it);
        // That the notice has to go out at once for a window to be off makes it no other flaw.
        let told = |group: &Group| {
            let may = |it: &Key| Key { kind: Kind::WindowMayBeOff, ..it.clone() };
            group.keys.iter().any(|it| known(it) || (it.kind == Kind::WindowOff && known(&may(it))))
        };
        for group in groups(&other.sweep).iter().filter(|it| !told(it)) {
            if is_told_by_another(&other.sweep, group) {
                continue;
            }
            let case = Case {
                subject: other.subject.as_ref().unwrap_or(subject),
                readings: &other.readings,
                under: Some((&other.choice, &other.reading)),
                sweep: &other.sweep,
            };
            findings.extend(of_key(&case, group, &Sweep::default()));
        }
    }
    let binds = |sweep: &Sweep, key| sweep.limits.get(key).is_some_and(|(_, binds)| *binds);
    let idle = base.limits.iter().filter(|(key, _)| !binds(&base, key) && !binds(&early, key));
    let case = Case { subject, readings: &followed, under: None, sweep: &base };
    findings.extend(idle.filter_map(|(key, (class, _))| of_limit(&case, *key, *class)));
    Ok(findings)
}

/// What comes of cases in which everybody acts on the first lawful day, where that is of interest. A limit that can decide does so
/// within days mostly, and then no more are tried.
fn early(subject: &Subject<'_>, readings: &Readings, base: &Sweep, shared: &Shared) -> Sweep {
    let days = &subject.calendar.days;
    let at_once = |days: &[Day]| sweep(subject, days, Manner { pace: Pace::Earliest, readings, known: None, shared });
    let idle: Vec<&LimitKey> = base.limits.iter().filter(|(_, (_, binds))| !binds).map(|(key, _)| key).collect();
    let all = base.tallies.keys().any(|it| may_be_impossible(it.kind));
    if !all && idle.is_empty() {
        return Sweep::default();
    }
    let some = at_once(days.get(..FEW_DAYS).unwrap_or(days));
    let settled = idle.iter().all(|key| some.limits.get(*key).is_some_and(|(_, binds)| *binds));
    if !all && settled { some } else { at_once(days) }
}

/// What comes of another reading.
struct Other<'l> {
    choice: String,
    reading: String,
    readings: Readings,
    /// The procedure under it, where conditions ask for it.
    subject: Option<Subject<'l>>,
    sweep: Sweep,
}

impl Other<'_> {
    /// What becomes of a finding, where that is something else.
    fn effect(&self, subject: &Subject<'_>, base: &Sweep, group: &Group) -> Option<ReadingEffect> {
        let count = |sweep: &Sweep| {
            let holds = group.holds(sweep, subject.calendar.days.len());
            subject.calendar.over_range(&holds, &sweep.known).count
        };
        let (was, is) = (count(base), count(&self.sweep));
        (was != is).then(|| ReadingEffect { choice: self.choice.clone(), reading: self.reading.clone(), count: is })
    }
}

/// The readings that are not followed, of choices on which the days of a procedure can hang.
fn other_readings(subject: &Subject<'_>) -> Vec<(String, String)> {
    let law = subject.scope.law;
    let place = subject.place();
    let procedure = subject.service.procedure(&place.procedure);
    let asks = |id: &str| subject.side.plan.slots.iter().any(|it| it.kind == SlotKind::Choice && it.id == id);
    let counts = |id: &str| {
        CHOICES.contains(&id) && !NO_MATTER.contains(&id) && procedure.as_ref().is_some_and(|it| it.is_touched_by(id))
    };
    let choices = law.choices.values().filter(|it| asks(&it.id) || counts(&it.id));
    let others = choices.flat_map(|choice| {
        let ids = choice.readings.iter().map(|it| it.value.id.clone());
        ids.filter(|id| !subject.side.readings.is(&choice.id, id)).map(|id| (choice.id.clone(), id))
    });
    others.collect()
}

/// A flaw that shows in several ways alike, or in one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    kind: Kind,
    event: Option<EventIx>,
    /// What is asked of the applicant where it shows; none where it shows whatever is asked.
    asked: Option<Vec<EventIx>>,
    keys: Vec<Key>,
}

impl Group {
    /// Whether it shows on each date.
    fn holds(&self, sweep: &Sweep, days: usize) -> Vec<bool> {
        let mut holds = vec![false; days];
        for tally in self.keys.iter().filter_map(|it| sweep.tallies.get(it)) {
            holds.iter_mut().zip(&tally.by).for_each(|(holds, by)| *holds |= by.is_some());
        }
        holds
    }
}

/// The flaws of a sweep, those that show alike whatever is asked of the applicant in one.
fn groups(sweep: &Sweep) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut seen: BTreeSet<&Key> = BTreeSet::new();
    for (key, tally) in &sweep.tallies {
        if !seen.insert(key) {
            continue;
        }
        let alike = |it: &Key| (it.kind, it.event, &it.term) == (key.kind, key.event, &key.term);
        let all: Vec<&Key> = sweep.tallies.keys().filter(|it| alike(it)).collect();
        let ways: BTreeSet<&Vec<EventIx>> = sweep.paths.iter().map(|(_, asked)| asked).collect();
        let same = |it: &&Key| sweep.tallies.get(it).is_some_and(|other| other.holds() == tally.holds());
        let group = |keys: Vec<Key>, asked| Group { kind: key.kind, event: key.event, asked, keys };
        if !key.kind.is_of_the_path() {
            groups.push(group(vec![key.clone()], None));
        } else if all.len() == ways.len() && all.iter().all(same) {
            seen.extend(all.iter().copied());
            groups.push(group(all.into_iter().cloned().collect(), None));
        } else {
            groups.push(group(vec![key.clone()], Some(key.asked.clone())));
        }
    }
    groups
}

/// Whether another finding tells it: that a day of a term is left on some dates, where none is on others; that a window may be off, where it
/// is if the notice goes out at once.
fn is_told_by_another(sweep: &Sweep, group: &Group) -> bool {
    let by = match group.kind {
        Kind::OneDay => Kind::NoSlack,
        Kind::WindowMayBeOff => Kind::WindowOff,
        _ => return false,
    };
    group.keys.iter().any(|it| sweep.tallies.contains_key(&Key { kind: by, ..it.clone() }))
}

/// Whether it makes a difference to a flaw that everybody acts at once.
fn may_be_impossible(kind: Kind) -> bool {
    matches!(kind, Kind::Unmet | Kind::TooLate)
}

/// How grave a flaw is: what cannot be kept although everybody acts at once is impossible.
fn severity(group: &Group, early: &Sweep) -> Severity {
    let at_once = group.keys.iter().any(|it| early.tallies.contains_key(it));
    match group.kind {
        kind if may_be_impossible(kind) && at_once => Severity::Impossible,
        Kind::Exceeds | Kind::RolledOver | Kind::Unmet | Kind::WindowAfter | Kind::TooLate => Severity::Conflict,
        Kind::NoSlack
        | Kind::OneDay
        | Kind::WindowOff
        | Kind::WindowMayBeOff
        | Kind::WindowAfterLateNotice
        | Kind::NoDay
        | Kind::NoOwnDay => Severity::Tight,
        Kind::NeedsExtension => Severity::Unsaid,
        Kind::NeverBinds => Severity::Note,
    }
}
