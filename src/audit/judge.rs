//! Judging: what of a case of a log the rules do not allow.
//!
//! Days that the log shows are taken as they are. What it does not show is taken to have been done on the last lawful day,
//! or on the day of the first thing that the log shows and that waits for it, if that came before. Something is late or out
//! of order only where it would be so as well if what is not shown had been done on the first day: so nobody is called late
//! because of something that the log does not tell.

use super::bound::Bound;
use super::course::Course;
use super::gather::{Gathered, LogCase, Seen, Words};
use super::verdict::{Breach, Delay, Kind, Unjudged, Verdict};
use crate::calendar::{Day, Unit};
use crate::case::Readings;
use crate::check::Checked;
use crate::engine::{self, Basis, CaseFacts, EventIx, Moment, Outcome, Timeline};
use crate::model::{Law, Window};
use std::collections::HashMap;

/// Judges cases by a law and a map.
#[derive(Debug)]
pub struct Judge<'l> {
    bound: &'l Bound,
    /// The courses that cases may take.
    pub courses: Vec<Course<'l>>,
    by_key: HashMap<(usize, usize, String), usize>,
    regimes: Vec<(String, Window, Vec<String>)>,
    until: Day,
    /// The actors that each person may act as, by number.
    roles: Vec<Option<Vec<String>>>,
}

/// What one judge keeps from case to case.
#[derive(Debug, Default)]
pub struct Desk {
    timeline: Timeline,
    days: Vec<Option<Seen>>,
}

impl<'l> Judge<'l> {
    /// A judge of the cases of a log.
    #[must_use]
    pub fn new(law: &'l Checked, bound: &'l Bound, gathered: &Gathered, readings: &Readings) -> Self {
        let mut judge = Self {
            bound,
            courses: Vec::new(),
            by_key: HashMap::new(),
            regimes: Vec::new(),
            until: gathered.until.unwrap_or(Day::MAX),
            roles: Vec::new(),
        };
        for regime in law.regimes.values().filter(|it| bound.regime.as_ref().is_none_or(|id| *id == it.id)) {
            let having = |id: &&String| law.service(&regime.id, id).is_some();
            let services = bound.services.iter().filter(having).cloned().collect();
            judge.regimes.push((regime.id.clone(), Law::window(law, regime), services));
            for (service, id) in bound.services.iter().enumerate() {
                for (procedure, name) in bound.procedures.iter().enumerate() {
                    if let Some(course) = Course::new(law, bound, readings, (&regime.id, id, name)) {
                        judge.by_key.insert((service, procedure, regime.id.clone()), judge.courses.len());
                        judge.courses.push(course);
                    }
                }
            }
        }
        let role = |number| gathered.words.get(number).and_then(|it| bound.actors.get(it)).cloned();
        judge.roles = (0..).take_while(|it| gathered.words.get(*it).is_some()).map(role).collect();
        judge
    }

    /// The last day that the log covers.
    #[must_use]
    pub fn until(&self) -> Day {
        self.until
    }

    /// The course that a case takes, and the day and time of its filing.
    ///
    /// # Errors
    ///
    /// Why it takes none.
    pub fn course(&self, case: &LogCase) -> Result<(usize, Day, Option<u32>), Unjudged> {
        let (filed, at) = case.filed.ok_or(Unjudged::NotFiled)?;
        let service = usize::from(case.service.ok_or(Unjudged::NoService)?);
        let procedure = usize::from(case.procedure.ok_or(Unjudged::NoProcedure)?);
        let id = self.bound.services.get(service).ok_or(Unjudged::NoService)?;
        let named = self.bound.regime.is_some();
        let applies = |(_, window, services): &&(String, Window, Vec<String>)| {
            services.contains(id) && (named || window.contains(filed))
        };
        let (regime, ..) = self.regimes.iter().find(applies).ok_or(Unjudged::NoRegime)?;
        let course = self.by_key.get(&(service, procedure, regime.clone())).ok_or(Unjudged::NoRegime)?;
        Ok((*course, filed, at))
    }

    /// Judges a case.
    ///
    /// # Errors
    ///
    /// Why it is not judged.
    pub fn judge(&self, case: &LogCase, words: &Words, desk: &mut Desk) -> Result<Verdict, Unjudged> {
        let (position, filed, at) = self.course(case)?;
        let course = self.courses.get(position).ok_or(Unjudged::NoRegime)?;
        let mut facts = self.facts(case, course, filed, at);
        let logged = case.outcome.map(|(it, _)| it);
        let named = self.ground(case, words, course, &mut facts);
        desk.days.clear();
        desk.days.resize(self.bound.events.len(), None);
        for seen in &case.seen {
            if let Some(slot) = desk.days.get_mut(usize::from(seen.event)) {
                *slot = Some(*seen);
            }
            if let Some(event) = course.events.get(usize::from(seen.event)).copied().flatten() {
                facts.pin(event, seen.on);
            }
        }
        let mut early = facts.clone();
        let unseen = self.run(course, &mut facts, desk, Unseen::Latest)?;
        let mut comparison = Comparison { judge: self, course, words, case, desk, breaches: Vec::new(), open: false };
        comparison.events();
        let doubtful = |it: &Breach| matches!(it.kind, Kind::Late | Kind::OutOfOrder);
        let differs = comparison.claimed().is_some_and(|(claimed, lawful)| lawful != Some(claimed));
        let mut other_end = None;
        if unseen && (differs || comparison.breaches.iter().any(doubtful)) {
            // A stop that begins early lasts longer, a window that begins late ends later: wrong is what is so either way.
            let (found, open) = (std::mem::take(&mut comparison.breaches), comparison.open);
            self.run(course, &mut early, comparison.desk, Unseen::Earliest)?;
            comparison.events();
            other_end = comparison.claimed().and_then(|(_, lawful)| lawful);
            let either = std::mem::take(&mut comparison.breaches);
            let sure = |it: &Breach| {
                !doubtful(it) || either.iter().any(|other| (other.kind, &other.event) == (it.kind, &it.event))
            };
            (comparison.breaches, comparison.open) = (found.into_iter().filter(sure).collect(), open);
            self.run(course, &mut facts, comparison.desk, Unseen::Latest)?;
        }
        comparison.outcome(logged, named);
        let deadlines = comparison.deadline(other_end);
        comparison.silence(&facts)?;
        let Comparison { breaches, open, .. } = comparison;
        let timeline = &desk.timeline;
        Ok(Verdict {
            course: position,
            filed,
            outcome: timeline.outcome,
            logged,
            term_end: timeline.term_end,
            deadlines,
            open,
            breaches,
            held: case.seen.iter().map(|it| it.event).collect(),
            used: timeline.used,
        })
    }

    fn facts(&self, case: &LogCase, course: &Course<'_>, filed: Day, at: Option<u32>) -> CaseFacts {
        let mut facts = course.base.clone();
        facts.filed = filed;
        let seconds = |it: chrono::NaiveTime| chrono::Timelike::num_seconds_from_midnight(&it);
        let closes = course.timetable.calendar.closes(filed);
        let until = course.plan.reception.map(|until| closes.map_or(until, |it| it.min(until)));
        facts.after_hours = until.zip(at).is_some_and(|(until, at)| at > seconds(until));
        for &(fact, value, _) in &case.facts {
            if let Some(slot) = course.facts.get(usize::from(fact)).copied().flatten() {
                facts.set(slot, usize::from(value));
            }
        }
        facts
    }

    /// Makes the ground that the log names hold, where no fact that the log states speaks against it.
    fn ground<'w>(
        &self,
        case: &LogCase,
        words: &'w Words,
        course: &Course<'_>,
        facts: &mut CaseFacts,
    ) -> Option<Ground<'w>> {
        let said = words.get(case.ground)?;
        let place = self.bound.grounds.get_index_of(said);
        let Some(ground) = place.and_then(|it| course.grounds.get(it).copied().flatten()) else {
            return Some(Ground { said, ground: None, denied: true });
        };
        if course.plan.ground_holds(ground, facts) {
            return Some(Ground { said, ground: Some(ground), denied: false });
        }
        let stated = |slot: usize| {
            case.facts.iter().any(|(fact, ..)| course.facts.get(usize::from(*fact)).copied().flatten() == Some(slot))
        };
        let brings = course.brings.get(ground).map_or(&[][..], Vec::as_slice);
        for &(slot, value) in brings.iter().filter(|(slot, _)| !stated(*slot)) {
            let before = facts.setting(slot);
            facts.set(slot, value);
            if course.plan.ground_holds(ground, facts) {
                return Some(Ground { said, ground: Some(ground), denied: false });
            }
            facts.set(slot, before);
        }
        Some(Ground { said, ground: Some(ground), denied: brings.iter().any(|(slot, _)| stated(*slot)) })
    }

    /// Runs a case, with what the log does not show as late, or as early, as the rules and the log allow.
    fn run(
        &self,
        course: &Course<'_>,
        facts: &mut CaseFacts,
        desk: &mut Desk,
        unseen: Unseen,
    ) -> Result<bool, Unjudged> {
        let Course { plan, timetable, .. } = course;
        let calendar = &timetable.calendar;
        let Desk { timeline, days } = desk;
        let shown = |event: EventIx| course.number(event).and_then(|it| days.get(it).copied().flatten());
        let mut placed = vec![false; plan.events.len()];
        // Each round puts one event on its day.
        for _ in 0..=plan.events.len() {
            engine::run(plan, calendar, facts, timeline).map_err(|_| Unjudged::OutsideCalendar)?;
            let order = &timeline.order;
            let moved = order.iter().find_map(|&event| {
                let moment = timeline.moment(event).filter(|it| !is_deemed(it))?;
                if shown(event).is_some() || placed.get(event.position()).copied().unwrap_or(true) {
                    return None;
                }
                let waiting = order.iter().filter(|it| course.waits(**it, event));
                let first = waiting.filter_map(|it| shown(*it)).map(|it| it.on).min();
                let latest = match (moment.deadline, first) {
                    (Some(last), Some(first)) => last.min(first),
                    (last, first) => last.or(first)?,
                };
                let on = if unseen == Unseen::Latest { latest.max(moment.start) } else { moment.start };
                (moment.on != on && calendar.contains(on)).then_some((event, on))
            });
            let Some((event, on)) = moved else { break };
            facts.pin(event, on);
            placed.get_mut(event.position()).into_iter().for_each(|it| *it = true);
        }
        Ok(timeline.order.iter().any(|it| shown(*it).is_none()))
    }
}

/// A ground that the log names.
struct Ground<'w> {
    /// What the log says.
    said: &'w str,
    /// The ground of the rules, by position; none where they have none of that name.
    ground: Option<usize>,
    /// Whether facts that the log states speak against it.
    denied: bool,
}

/// When what the log does not show is taken to have been done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unseen {
    /// As late as can be.
    Latest,
    /// As early as can be.
    Earliest,
}

/// Whether something counts as having happened, whatever did.
fn is_deemed(moment: &Moment) -> bool {
    matches!(moment.basis, Basis::Deemed(..))
}

/// The log of one case, held against what the rules make of it.
struct Comparison<'h, 'l> {
    judge: &'h Judge<'l>,
    course: &'h Course<'l>,
    words: &'h Words,
    case: &'h LogCase,
    desk: &'h mut Desk,
    breaches: Vec<Breach>,
    open: bool,
}

impl Comparison<'_, '_> {
    fn shown(&self, event: EventIx) -> Option<Seen> {
        self.course.number(event).and_then(|it| self.desk.days.get(it).copied().flatten())
    }

    fn breach(&self, kind: Kind, event: Option<EventIx>, seen: Option<Seen>) -> Breach {
        let spec = event.and_then(|it| self.course.plan.spec(it));
        let moment = event.and_then(|it| self.desk.timeline.moment(it));
        let of_limit = moment.map_or(&[][..], |it| self.course.plan.cites(it.cites));
        let cites =
            if of_limit.is_empty() { spec.map_or(&[][..], |it| self.course.plan.cites(it.cites)) } else { of_limit };
        Breach {
            kind,
            event: spec.map(|it| it.id.clone()),
            actor: spec.map(|it| it.actor.clone()),
            found: None,
            deadline: moment.and_then(|it| it.deadline),
            on: seen.map(|it| it.on),
            ready: None,
            claimed: None,
            late: None,
            office: seen.map_or(self.case.office, |it| it.office),
            cite: cites.to_vec(),
        }
    }

    /// What of the events is late, too early, missing, or done by somebody else.
    fn events(&mut self) {
        let order = self.desk.timeline.order.clone();
        let until = self.judge.until;
        let decision = self.course.plan.decision();
        let mut waiting: Vec<EventIx> = Vec::new();
        for &event in &order {
            let Some(moment) = self.desk.timeline.moment(event).copied() else { continue };
            if self.course.number(event).is_none() {
                continue;
            }
            if let Some(seen) = self.shown(event) {
                self.one(event, &moment, seen);
                continue;
            }
            // What counts as done need not be in the log.
            if is_deemed(&moment) {
                continue;
            }
            let passed = order.iter().any(|it| self.course.waits(*it, event) && self.shown(*it).is_some());
            let overdue = moment.deadline.is_some_and(|last| last < until);
            let next = !waiting.iter().any(|it| self.course.waits(event, *it));
            if passed || overdue && (next || Some(event) == decision) {
                let late = moment.deadline.filter(|_| !passed).map(|it| self.delay(it, until, &moment));
                let breach = Breach { late, ..self.breach(Kind::Missing, Some(event), None) };
                self.breaches.push(breach);
            } else if !overdue {
                self.open = true;
            }
            if !passed {
                waiting.push(event);
            }
        }
        if matches!(self.desk.timeline.outcome, Outcome::Unspecified(_)) {
            return;
        }
        for seen in self.case.seen.clone() {
            let event = self.course.events.get(usize::from(seen.event)).copied().flatten();
            if event.is_none_or(|it| self.desk.timeline.moment(it).is_none()) {
                let id = self.judge.bound.events.get(usize::from(seen.event)).map(|it| it.id.clone());
                let breach = Breach { event: id, ..self.breach(Kind::NoPlace, event, Some(seen)) };
                self.breaches.push(breach);
            }
        }
    }

    fn one(&mut self, event: EventIx, moment: &Moment, seen: Seen) {
        if let Some(last) = moment.deadline.filter(|last| *last < moment.on) {
            let late = self.delay(last, moment.on, moment);
            let breach = Breach { late: Some(late), ..self.breach(Kind::Late, Some(event), Some(seen)) };
            self.breaches.push(breach);
        }
        if moment.on < moment.start {
            let breach = Breach { ready: Some(moment.start), ..self.breach(Kind::OutOfOrder, Some(event), Some(seen)) };
            self.breaches.push(breach);
        }
        let role = usize::try_from(seen.actor).ok().and_then(|it| self.judge.roles.get(it)).and_then(Option::as_ref);
        let wrong =
            role.is_some_and(|roles| self.course.plan.spec(event).is_some_and(|spec| !roles.contains(&spec.actor)));
        if wrong {
            let found = self.words.get(seen.actor).map(ToOwned::to_owned);
            let breach = Breach { found, ..self.breach(Kind::WrongActor, Some(event), Some(seen)) };
            self.breaches.push(breach);
        }
    }

    /// By how much something that is late on a day is so.
    fn delay(&self, deadline: Day, on: Day, moment: &Moment) -> Delay {
        let calendar = &self.course.timetable.calendar;
        let days = |after: Day, up_to: Day| up_to.number().saturating_sub(after.number()).max(0);
        let (mut working, mut all) = (calendar.working_between(deadline, on).max(0), days(deadline, on));
        let mut through = deadline;
        for stop in self.desk.timeline.stops_of(&self.course.plan, moment.clock) {
            let (after, last) = (stop.after.max(through), stop.through.min(on));
            through = through.max(last);
            working -= calendar.working_between(after, last).max(0);
            all -= days(after, last);
        }
        let term = || self.desk.timeline.term.and_then(|it| self.course.plan.terms.get(it)).map(|it| it.period.unit);
        let unit = match moment.basis {
            Basis::Within(period, ..) | Basis::Before(period, ..) => period.unit,
            Basis::Term => term().unwrap_or(Unit::WorkingDays),
            Basis::Open | Basis::OnTheDayOf(_) | Basis::Deemed(..) => Unit::WorkingDays,
        };
        let unsigned = |it: i32| u32::try_from(it).unwrap_or(0);
        Delay { working: unsigned(working), calendar: unsigned(all), unit }
    }

    /// Whether the outcome that the log shows is one that the rules allow.
    fn outcome(&mut self, logged: Option<u16>, named: Option<Ground<'_>>) {
        let Some(logged) = logged.and_then(|it| self.judge.bound.outcomes.get(usize::from(it))) else { return };
        let plan = &self.course.plan;
        let timeline = &self.desk.timeline;
        if matches!(timeline.outcome, Outcome::Unspecified(_)) || timeline.silence.is_some() {
            return;
        }
        let by_rules = plan.word(timeline.outcome).to_owned();
        let (event, outcome) = (plan.decision(), timeline.outcome);
        let seen = event.and_then(|it| self.shown(it));
        if logged == "granted" {
            if by_rules != "granted" && self.course.tells_grounds {
                let grounds: Vec<String> = plan
                    .grounds_for(outcome, &timeline.found)
                    .filter_map(|it| plan.grounds.get(it))
                    .map(|it| it.id.clone())
                    .collect();
                let cite = plan
                    .grounds_for(outcome, &timeline.found)
                    .filter_map(|it| plan.grounds.get(it))
                    .flat_map(|it| plan.cites(it.cites).to_vec())
                    .collect();
                let found = (!grounds.is_empty()).then(|| grounds.join(", "));
                self.breaches.push(Breach { found, cite, ..self.breach(Kind::Despite, event, seen) });
            }
            return;
        }
        let wrong = match named {
            Some(named) => {
                let found = named.ground.is_some_and(|it| self.desk.timeline.found.has(it));
                (named.denied && !found).then(|| Some(named.said.to_owned()))
            }
            None if self.judge.bound.names_grounds && by_rules == "granted" => Some(None),
            None => (self.course.tells_grounds && by_rules != *logged).then_some(None),
        };
        if let Some(said) = wrong {
            let breach = Breach { found: said, ..self.breach(Kind::NoGround, event, seen) };
            self.breaches.push(breach);
        }
    }

    /// The deadline that the log claims, and the lawful one; nothing where the log claims none, or one of what does not
    /// happen.
    fn claimed(&self) -> Option<(Day, Option<Day>)> {
        let of = self.judge.bound.deadline_of.as_ref()?;
        let claimed = self.case.deadline?;
        Some(match of {
            None => (claimed, self.desk.timeline.term_end),
            Some(id) => (claimed, self.desk.timeline.moment(self.course.plan.event(id)?)?.deadline),
        })
    }

    /// Whether the deadline that the log claims is the lawful one, or lies between that and the one of the same case in which
    /// what the log does not show was done as early as can be.
    fn deadline(&mut self, early: Option<Day>) -> Option<(Day, Option<Day>)> {
        let (claimed, lawful) = self.claimed()?;
        let between =
            lawful.zip(early).is_some_and(|(one, other)| (one.min(other)..=one.max(other)).contains(&claimed));
        if between || lawful == Some(claimed) {
            return Some((claimed, Some(claimed)));
        }
        let id = self.judge.bound.deadline_of.as_ref().and_then(Option::as_ref);
        let event = id.and_then(|id| self.course.plan.event(id));
        let mut breach = self.breach(Kind::OtherDeadline, event, None);
        (breach.deadline, breach.claimed) = (lawful, Some(claimed));
        let term = self.desk.timeline.term.and_then(|it| self.course.plan.terms.get(it));
        if let (None, Some(term)) = (event, term) {
            breach.cite = self.course.plan.cites(term.cites).to_vec();
        }
        self.breaches.push(breach);
        Some((claimed, lawful))
    }

    /// Whether silence decides: nothing was decided in the term, be it that a decision came later or not at all.
    fn silence(&mut self, facts: &CaseFacts) -> Result<(), Unjudged> {
        let plan = &self.course.plan;
        let Some(decision) = plan.decision().filter(|_| !plan.tacit.is_empty()) else { return Ok(()) };
        let until = self.judge.until;
        let calendar = &self.course.timetable.calendar;
        let seen = self.shown(decision);
        let mut silence = self.desk.timeline.silence;
        if seen.is_none() && self.course.number(decision).is_some() && calendar.contains(until.plus(1)) {
            let mut facts = facts.clone();
            facts.pin(decision, until.plus(1));
            let mut timeline = Timeline::default();
            engine::run(plan, calendar, &facts, &mut timeline).map_err(|_| Unjudged::OutsideCalendar)?;
            silence = timeline.silence;
        }
        let Some((rule, since)) = silence.filter(|(_, since)| *since <= until) else { return Ok(()) };
        let rule = plan.tacit.get(rule);
        let found = rule.and_then(|it| it.end).map(|(outcome, _)| plan.word(outcome).to_owned());
        let cite = rule.map_or_else(Vec::new, |it| plan.cites(it.cites).to_vec());
        let breach = self.breach(Kind::Silence, Some(decision), seen);
        self.breaches.push(Breach { found, ready: Some(since), cite, ..breach });
        Ok(())
    }
}
