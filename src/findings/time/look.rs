//! What there is to see in one run of a case: each flaw of time that it shows.

use super::roles::Roles;
use crate::calendar::{self, Conventions, CountingStart, Day, Period, Unit};
use crate::engine::{AskedFor, Basis, CitesIx, EventIx, Moment, Plan, Timeline};

/// A kind of flaw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    /// The limits of the steps come to more than the term.
    Exceeds,
    /// The limits of the steps use the whole term.
    NoSlack,
    /// They leave one day of it.
    OneDay,
    /// A last day lies before the first day on which the event can happen.
    Unmet,
    /// A limit that ends within the term is carried over its end, because it ends on a day off.
    RolledOver,
    /// All days of a window of the applicant are days off, where the notice goes out at once.
    WindowOff,
    /// The same, where the notice goes out on some lawful day, the first or a later one.
    WindowMayBeOff,
    /// A window of the applicant whose days count in the term ends after it.
    WindowAfter,
    /// The same, where the notice goes out on its last lawful day.
    WindowAfterLateNotice,
    /// A step is left with no working day of its own.
    NoDay,
    /// Of the days that its own limit gives something, a limit that counts back leaves none.
    NoOwnDay,
    /// A notice of a hearing can be in time only because the hearing itself extends the term.
    NeedsExtension,
    /// A step cannot begin before its last day is over.
    TooLate,
    /// A limit that never decides when anything is due; found over all runs, and never in one.
    NeverBinds,
}

impl Kind {
    /// Whether the term that applies, and what is asked of the applicant, tell two findings apart.
    pub fn is_of_the_path(self) -> bool {
        !matches!(
            self,
            Kind::WindowOff | Kind::WindowMayBeOff | Kind::WindowAfter | Kind::WindowAfterLateNotice | Kind::NeverBinds
        )
    }

    /// Whether it is about the whole of the steps, and not about one event.
    pub fn is_of_the_term(self) -> bool {
        matches!(self, Kind::Exceeds | Kind::NoSlack | Kind::OneDay)
    }
}

/// A flaw in one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit {
    pub kind: Kind,
    /// The event that shows it.
    pub event: EventIx,
    /// From which day it can happen, or its time runs.
    pub start: Day,
    /// The last day by its own limit.
    pub own: Day,
    /// The last day that counts: the end of the term, mostly.
    pub due: Day,
    /// The period of its own limit.
    pub period: Option<Period>,
    /// The day on which the notice goes out, where that is not at once.
    pub sent: Option<Day>,
}

/// One run of a case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'s> {
    pub plan: &'s Plan,
    pub calendar: &'s calendar::Calendar,
    pub conventions: Conventions,
    pub timeline: &'s Timeline,
    /// What may be asked of the applicant.
    pub asked: &'s [AskedFor],
    /// What there is to know of each event.
    pub roles: &'s Roles,
}

impl Seen<'_> {
    /// Tells of each flaw that the run shows.
    pub fn each(&self, mut tell: impl FnMut(Hit)) {
        let mut exceeds = false;
        for &event in &self.timeline.order {
            let Some(moment) = self.timeline.moment(event) else { continue };
            let by_applicant = self.roles.of(event).by_applicant;
            if let Some(hit) = self.beyond_term(event, moment) {
                // What comes after the first step that exceeds the term can only exceed it, too.
                if !(exceeds && hit.kind == Kind::Exceeds) {
                    tell(hit);
                }
                exceeds |= hit.kind == Kind::Exceeds;
            }
            if by_applicant {
                self.window(event, moment).into_iter().for_each(&mut tell);
            } else {
                self.own_days(event, moment).into_iter().for_each(&mut tell);
                self.days_before(event, moment).into_iter().for_each(&mut tell);
                self.needs_extension(event, moment).into_iter().for_each(&mut tell);
            }
        }
        for &event in &self.timeline.infeasible {
            let Some(moment) = self.timeline.moment(event) else { continue };
            let Some(due) = moment.deadline else { continue };
            let period = if let Basis::Before(period, ..) = moment.basis { Some(period) } else { None };
            tell(Hit { kind: Kind::Unmet, event, start: moment.start, own: due, due, period, sent: None });
        }
        for &(event, last, _) in &self.timeline.missed {
            if let Some(end) = self.timeline.term_end.filter(|end| last > *end) {
                tell(Hit { kind: Kind::WindowAfter, event, start: end, own: last, due: end, period: None, sent: None });
            }
        }
        if !exceeds && let Some(hit) = self.slack() {
            tell(hit);
        }
    }

    /// An own limit that lies after the end of the term. A notice stands under the limit of its step, which tells for both.
    fn beyond_term(&self, event: EventIx, moment: &Moment) -> Option<Hit> {
        if self.roles.of(event).is_notice {
            return None;
        }
        let ((own, basis), due) = moment.cut.zip(moment.deadline)?;
        let (mut kind, mut period) = (Kind::Exceeds, None);
        if let Basis::Within(length, _, from) = basis {
            period = Some(length);
            let stops = self.timeline.stops_of(self.plan, moment.clock);
            let end = self.calendar.end(length, from, stops, self.conventions)?;
            if end.counted <= due {
                kind = Kind::RolledOver;
            }
        }
        Some(Hit { kind, event, start: moment.start, own, due, period, sent: None })
    }

    /// What is wrong with a window of the applicant.
    fn window(&self, event: EventIx, moment: &Moment) -> Vec<Hit> {
        let mut found = Vec::new();
        let Some(own) = moment.deadline else { return found };
        let within = if let Basis::Within(period, _, from) = moment.basis { Some((period, from)) } else { None };
        let period = within.map(|it| it.0);
        if let Some((start, due)) = within.and_then(|(period, from)| self.days_off(period, from)) {
            found.push(Hit { kind: Kind::WindowOff, event, start, own, due, period, sent: None });
        }
        if let Some(due) = self.timeline.term_end.filter(|end| moment.window_in_term && own > *end) {
            found.push(Hit { kind: Kind::WindowAfter, event, start: moment.start, own, due, period, sent: None });
        }
        found
    }

    /// The first and the last day of a period that runs from a day, where all of them are days off.
    fn days_off(&self, period: Period, from: Day) -> Option<(Day, Day)> {
        let before = self.before(from, period);
        // Mostly the first day is worked, and no more has to be counted.
        if !period.unit.may_end_off() || period.count == 0 || self.calendar.is_working(before.plus(1)) {
            return None;
        }
        let end = self.calendar.end(period, from, [], self.conventions)?;
        (self.working(before, end.used_up) == 0).then_some((before.plus(1), end.used_up))
    }

    /// The windows of the applicant of which all days are off if the notice goes out on some lawful day: the first such
    /// day of each. Notices go out on working days.
    pub fn windows_that_may_be_off(&self, mut tell: impl FnMut(Hit)) {
        for asked in self.asked {
            let (Some(notice), Some(window)) =
                (self.timeline.moment(asked.notice), self.timeline.moment(asked.delivery))
            else {
                continue;
            };
            let Basis::Within(period, of, from) = window.basis else { continue };
            if !period.unit.may_end_off() || from != notice.on || of.is_some_and(|it| it != asked.notice) {
                continue;
            }
            let last = notice.deadline.unwrap_or(notice.on).max(notice.on);
            let mut days = (notice.on.number()..=last.number()).map(Day::from_number);
            let off = days.find_map(|day| {
                let worked = day == notice.on || self.calendar.is_working(day);
                self.days_off(period, day).filter(|_| worked).map(|found| (day, found))
            });
            if let Some((sent, (start, due))) = off {
                let own = self.calendar.end(period, sent, [], self.conventions).map_or(due, |it| it.last);
                let sent = Some(sent).filter(|it| *it != notice.on);
                let (kind, event) = (Kind::WindowMayBeOff, asked.delivery);
                tell(Hit { kind, event, start, own, due, period: Some(period), sent });
            }
        }
    }

    /// The last day that has a say in [`Seen::windows_that_may_be_off`].
    pub fn last_of_windows(&self) -> Option<Day> {
        let last = |asked: &AskedFor| {
            let (notice, window) = (self.timeline.moment(asked.notice)?, self.timeline.moment(asked.delivery)?);
            let Basis::Within(period, ..) = window.basis else { return None };
            let from = notice.deadline.unwrap_or(notice.on).max(notice.on);
            let end = self.calendar.end(period, from, [], self.conventions);
            Some(end.map_or_else(|| self.calendar.last(), |it| it.last))
        };
        self.asked.iter().filter_map(last).max()
    }

    /// What is wrong with the days that a step has for itself.
    fn own_days(&self, event: EventIx, moment: &Moment) -> Option<Hit> {
        let due = moment.deadline.filter(|_| self.roles.of(event).is_step)?;
        let hit = |kind, period| Hit { kind, event, start: moment.start, own: due, due, period, sent: None };
        let own = moment.cut.map_or(moment.basis, |it| it.1);
        let period = if let Basis::Within(period, ..) = own { Some(period) } else { None };
        if due < moment.start {
            let told = self.timeline.infeasible.contains(&event);
            return (!told).then(|| hit(Kind::TooLate, period));
        }
        let period = period.filter(|it| it.count > 0)?;
        // A study of what was delivered is work of the step itself.
        let studies = self.asked.iter().filter(|it| it.step == event).filter_map(|it| self.timeline.moment(it.study?));
        let start = studies.map(|it| it.start).fold(moment.start, Day::min);
        let working = self.working(self.before(start, period), due);
        (working == 0).then(|| Hit { start, ..hit(Kind::NoDay, Some(period)) })
    }

    /// Whether a limit that counts back leaves something other than a step none of the days that its own limit gives it: it
    /// has to happen on the very day on which it can.
    fn days_before(&self, event: EventIx, moment: &Moment) -> Option<Hit> {
        let role = self.roles.of(event);
        let Basis::Before(period, ..) = moment.basis else { return None };
        role.backward.as_ref().filter(|it| it.beside_forward && !role.is_step)?;
        let due = moment.deadline.filter(|due| *due >= moment.start)?;
        let hit =
            Hit { kind: Kind::NoOwnDay, event, start: moment.start, own: due, due, period: Some(period), sent: None };
        (self.working(moment.start, due) == 0).then_some(hit)
    }

    /// Whether the notice of a hearing, due so long before the end of a term that the hearing itself extends, would be due before it can
    /// go out if the end without that extension were meant.
    fn needs_extension(&self, event: EventIx, moment: &Moment) -> Option<Hit> {
        let of_hearing = self.roles.of(event).extends?;
        let Basis::Before(period, None, _) = moment.basis else { return None };
        let timeline = self.timeline;
        let [extension] = timeline.extensions.as_slice() else { return None };
        let own = moment.deadline.filter(|it| extension.cites == of_hearing && *it >= moment.start)?;
        let term = self.plan.terms.get(timeline.term?)?;
        let from = timeline.moment(term.from)?.on;
        let end = self.calendar.end(term.period, from, timeline.stops_of(self.plan, moment.clock), self.conventions)?;
        let due = self.calendar.latest_before(period, end.last, self.conventions)?;
        let (kind, start) = (Kind::NeedsExtension, moment.start);
        (due < start).then_some(Hit { kind, event, start, own, due, period: Some(period), sent: None })
    }

    /// What the limits of the steps leave of the term, where that is a day or none.
    fn slack(&self) -> Option<Hit> {
        let timeline = self.timeline;
        let (term, end) = (self.plan.terms.get(timeline.term?)?, timeline.term_end?);
        let decision = self.plan.decision()?;
        let own = |event: EventIx| {
            let moment = timeline.moment(event)?;
            let is_own = matches!(moment.basis, Basis::Within(..) | Basis::OnTheDayOf(_));
            moment.deadline.filter(|_| is_own).map(|last| (last, event, moment))
        };
        own(decision)?;
        let steps = timeline.order.iter().filter(|it| self.roles.of(**it).is_step_of_the_term);
        let (used, event, moment) =
            steps.filter_map(|it| own(*it)).max_by_key(|(last, event, _)| (*last, event.position()))?;
        let left = match term.period.unit {
            Unit::WorkingDays => self.working(used, end),
            _ => end.number() - used.number(),
        };
        let kind = match left {
            0 => Kind::NoSlack,
            1 => Kind::OneDay,
            _ => return None,
        };
        Some(Hit { kind, event, start: moment.start, own: used, due: end, period: Some(term.period), sent: None })
    }

    /// The day after which the days of a period count that runs from a day.
    fn before(&self, from: Day, period: Period) -> Day {
        match period.manner.start.unwrap_or(self.conventions.counting_start) {
            CountingStart::NextDay => from,
            CountingStart::SameDay => from.plus(-1),
        }
    }

    /// How many working days there are after a day up to another one.
    fn working(&self, after: Day, up_to: Day) -> i32 {
        if up_to <= after { 0 } else { self.calendar.working_between(after, up_to) }
    }

    /// The limits that were asked in the run, each with whether it decided when its event was due: those that count
    /// forward, and those that count back.
    pub fn limits(&self, mut tell: impl FnMut(EventIx, CitesIx, bool, bool)) {
        for &event in &self.timeline.order {
            let Some(moment) = self.timeline.moment(event) else { continue };
            let forward = matches!(moment.basis, Basis::Within(..) | Basis::OnTheDayOf(_));
            let back = matches!(moment.basis, Basis::Before(..));
            let role = self.roles.of(event);
            let backward = role.backward;
            // A notice without a limit stands under that of its step, which tells for both.
            if role.is_notice && !role.has_forward_limit {
                continue;
            }
            if forward || moment.cut.is_some() || (back && backward.is_some_and(|it| it.beside_forward)) {
                tell(event, moment.cites, false, forward);
            }
            if let Some(it) = backward {
                tell(event, it.cites, true, back);
            }
        }
    }
}
