//! Logs as they might be: lawful cases at a pace of their own, with breaches put in that are known.
//!
//! Every case is complete. Its days are drawn step by step between the first and the last lawful day, most of them early.
//! In some cases one thing is then made wrong; a case is taken only where nothing else becomes wrong with it. The same
//! seed gives the same log.

use crate::calendar::{Calendar, Day};
use crate::check::Checked;
use crate::engine::{self, Basis, Breach, CaseFacts, EventIx, Outcome, Plan, SlotKind, Timeline};
use fastrand::Rng;
use std::collections::BTreeSet;

/// How often a case or a breach is tried before it is given up.
const TRIES: usize = 40;
/// How many people act in each role.
pub const PEOPLE: usize = 3;
/// When offices open and close, in minutes since midnight; what is filed late is worked at late.
const OPENS: u32 = 9 * 60;
const CLOSES: u32 = 18 * 60;
/// Of how many facts one is another than usual.
const UNUSUAL: f64 = 0.15;

/// What a log shall be like.
#[derive(Debug, Clone, Copy)]
pub struct LogWish {
    /// How many cases.
    pub cases: usize,
    /// The seed.
    pub seed: u64,
    /// The first and the last day of filing.
    pub filed: (Day, Day),
    /// In how many of a hundred cases something is made wrong.
    pub wrong: u8,
}

/// A case of a log.
#[derive(Debug, Clone)]
pub struct LoggedCase {
    /// The number of its plan.
    pub plan: usize,
    /// The day of filing, and minutes since midnight.
    pub filed: (Day, u32),
    /// What it shows, in order.
    pub rows: Vec<LoggedRow>,
    /// Every fact that the plan reads: slot and value.
    pub facts: Vec<(usize, usize)>,
    /// The outcome by word; none where the rules do not say.
    pub outcome: Option<String>,
    /// The ground.
    pub ground: Option<String>,
    /// The deadline that the log claims.
    pub deadline: Option<Day>,
    /// What was made wrong.
    pub wrong: Vec<PutIn>,
    /// From when silence decides, where it does.
    pub silent_since: Option<Day>,
}

/// Something that was done.
#[derive(Debug, Clone)]
pub struct LoggedRow {
    /// The event.
    pub event: EventIx,
    /// The day, and minutes since midnight.
    pub when: (Day, u32),
    /// The role and the number of the person in it.
    pub person: (String, usize),
}

/// Something that was made wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutIn {
    /// What, as audits call it.
    pub kind: &'static str,
    /// The event, where it is about one.
    pub event: Option<String>,
}

/// Draws cases of some plans, with the calendar of each.
#[must_use]
pub fn log_of(plans: &[(&Plan, &Calendar)], law: &Checked, wish: &LogWish) -> Vec<LoggedCase> {
    let mut rng = Rng::with_seed(wish.seed);
    let mut cases = Vec::with_capacity(wish.cases);
    if plans.is_empty() {
        return cases;
    }
    for _ in 0..wish.cases {
        let drawn = (0..TRIES).find_map(|_| {
            let number = rng.usize(..plans.len());
            let (plan, calendar) = plans.get(number)?;
            let mut maker = Maker { plan, calendar, rng: &mut rng, timeline: Timeline::default() };
            maker.case(number, law, wish)
        });
        cases.extend(drawn);
    }
    // Silence is wrong as soon as it decides; of what comes after the last day of the log nobody knows.
    let last = cases.iter().flat_map(|it| it.rows.iter().map(|it| it.when.0).chain([it.filed.0])).max();
    for case in &mut cases {
        let Some((plan, _)) = plans.get(case.plan) else { continue };
        let decision = plan.decision().and_then(|it| plan.spec(it));
        if let Some(decision) = decision.filter(|_| case.silent_since.is_some() && case.silent_since <= last) {
            case.wrong.push(PutIn { kind: "silence", event: Some(decision.id.clone()) });
        }
    }
    cases
}

struct Maker<'m> {
    plan: &'m Plan,
    calendar: &'m Calendar,
    rng: &'m mut Rng,
    timeline: Timeline,
}

/// What is made wrong with the days of a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slip {
    Late(EventIx),
    Early(EventIx),
}

impl Maker<'_> {
    fn case(&mut self, number: usize, law: &Checked, wish: &LogWish) -> Option<LoggedCase> {
        let (first, last) = wish.filed;
        let filed = first.plus(self.rng.i32(0..=last.number().saturating_sub(first.number()).max(0)));
        let minute = self.rng.u32(8 * 60..20 * 60 + 30);
        // The law of the day applies; another one would be another plan.
        law.regime_on(filed, &self.plan.service).filter(|it| it.id == self.plan.regime)?;
        let mut facts = CaseFacts::new(self.plan, filed);
        let seconds = minute * 60;
        let closes = self.calendar.closes(filed);
        let until = self.plan.reception.map(|until| closes.map_or(until, |it| it.min(until)));
        let until = until.map(|it| chrono::Timelike::num_seconds_from_midnight(&it));
        facts.after_hours = until.is_some_and(|until| seconds > until);
        let readings = crate::case::Readings::of(law).in_regime(law, &self.plan.regime);
        readings.apply(self.plan, &mut facts);
        let mut stated = Vec::new();
        for (slot, it) in self.plan.slots.iter().enumerate().filter(|(_, it)| it.kind == SlotKind::Fact) {
            let unusual = self.rng.f64() < UNUSUAL;
            let value = if unusual { self.rng.usize(..it.values.len().max(1)) } else { it.default };
            facts.set(slot, value);
            stated.push((slot, value));
        }
        let lawful = self.days(&facts, None)?;
        let mut case = self.logged(number, (filed, minute), stated, &lawful);
        if self.rng.u8(..100) < wish.wrong {
            self.make_wrong(&facts, &mut case);
        }
        Some(case)
    }

    /// The days of a case, with one slip or none; none where the rules leave no day, or more becomes wrong.
    fn days(&mut self, facts: &CaseFacts, slip: Option<Slip>) -> Option<CaseFacts> {
        let mut facts = facts.clone();
        engine::run(self.plan, self.calendar, &facts, &mut self.timeline).ok()?;
        let order = self.order();
        for &event in &order {
            engine::run(self.plan, self.calendar, &facts, &mut self.timeline).ok()?;
            let moment = *self.timeline.moment(event)?;
            let last = moment.deadline;
            let on = match slip {
                Some(Slip::Late(it)) if it == event => self.calendar.working_after(last?, self.rng.i32(1..6))?,
                Some(Slip::Early(it)) if it == event => moment.start.plus(-self.rng.i32(1..4)),
                // What counts as done is so on its day.
                _ if matches!(moment.basis, Basis::Deemed(..)) => moment.on,
                _ => self.between(moment.start, last)?,
            };
            if on < facts.filed || !self.calendar.contains(on) {
                return None;
            }
            facts.pin(event, on);
        }
        engine::run(self.plan, self.calendar, &facts, &mut self.timeline).ok()?;
        let wanted: Vec<Breach> = match slip {
            None => Vec::new(),
            Some(Slip::Late(event)) => vec![Breach::Late(event)],
            Some(Slip::Early(event)) => vec![Breach::OutOfOrder(event)],
        };
        let found: Vec<Breach> = self.timeline.breaches().collect();
        (found == wanted && self.order() == order).then_some(facts)
    }

    /// What somebody brings about in the last run, in its order.
    fn order(&self) -> Vec<EventIx> {
        self.timeline.order.iter().copied().filter(|it| self.plan.dated(*it)).collect()
    }

    /// A day between two, most often an early one; a working day where there is one.
    fn between(&mut self, first: Day, last: Option<Day>) -> Option<Day> {
        let last = last.unwrap_or_else(|| self.calendar.working_after(first, 3).unwrap_or(first));
        if last < first {
            return None;
        }
        let days = f64::from(last.number() - first.number());
        // The square of a number between 0 and 1 is most often small.
        let share = self.rng.f64() * self.rng.f64();
        #[expect(clippy::cast_possible_truncation, reason = "at most so many days as lie between two")]
        let on = first.plus((share * (days + 1.0)).floor() as i32).min(last);
        let worked = self.calendar.roll_forward(on).filter(|it| *it <= last);
        Some(worked.unwrap_or(on))
    }

    fn logged(&mut self, plan: usize, filed: (Day, u32), facts: Vec<(usize, usize)>, days: &CaseFacts) -> LoggedCase {
        let mut rows = Vec::new();
        for &event in &self.timeline.order {
            let (Some(spec), Some(on)) = (self.plan.spec(event), days.pinned(event)) else { continue };
            let person = (spec.actor.clone(), self.rng.usize(..PEOPLE));
            rows.push(LoggedRow { event, when: (on, OPENS), person });
        }
        self.hours(filed, &mut rows);
        let outcome = self.timeline.outcome;
        let silence = self.timeline.silence.is_some();
        let said = !matches!(outcome, Outcome::Unspecified(_)) && !silence;
        let ground = self.plan.grounds_for(outcome, &self.timeline.found).next();
        LoggedCase {
            plan,
            filed,
            rows,
            facts,
            outcome: said.then(|| self.plan.word(outcome).to_owned()),
            ground: ground.filter(|_| said).and_then(|it| self.plan.grounds.get(it)).map(|it| it.id.clone()),
            deadline: self.timeline.term_end,
            wrong: Vec::new(),
            silent_since: self.timeline.silence.map(|(_, since)| since),
        }
    }

    /// Draws the hours of what was done: on each day in the order in which it is done, and after the filing.
    fn hours(&mut self, filed: (Day, u32), rows: &mut [LoggedRow]) {
        let days: BTreeSet<Day> = rows.iter().map(|it| it.when.0).collect();
        for day in days {
            let opens = if day == filed.0 { OPENS.max(filed.1 + 1) } else { OPENS };
            let closes = CLOSES.max(opens + 60);
            let mut on_day: Vec<&mut LoggedRow> = rows.iter_mut().filter(|it| it.when.0 == day).collect();
            let mut hours: Vec<u32> = on_day.iter().map(|_| self.rng.u32(opens..closes)).collect();
            hours.sort_unstable();
            on_day.iter_mut().zip(hours).for_each(|(row, hour)| row.when.1 = hour);
        }
    }

    /// Makes one thing wrong with a case, of a kind that is possible in it.
    fn make_wrong(&mut self, facts: &CaseFacts, case: &mut LoggedCase) {
        for _ in 0..TRIES {
            let done = match self.rng.u8(..8) {
                0..=2 => self.slip(facts, case, "late"),
                3 => self.slip(facts, case, "out_of_order"),
                4 => self.missing(case),
                5 => self.wrong_actor(case),
                6 => self.other_outcome(case),
                _ => self.other_deadline(case),
            };
            if done.is_some() {
                return;
            }
        }
    }

    fn slip(&mut self, facts: &CaseFacts, case: &mut LoggedCase, kind: &'static str) -> Option<()> {
        let row = case.rows.get(self.rng.usize(..case.rows.len().max(1)))?;
        let event = row.event;
        let slip = if kind == "late" { Slip::Late(event) } else { Slip::Early(event) };
        let days = self.days(facts, Some(slip))?;
        let new = self.logged(case.plan, case.filed, case.facts.clone(), &days);
        *case = new;
        let id = self.plan.spec(event)?.id.clone();
        case.wrong.push(PutIn { kind, event: Some(id) });
        Some(())
    }

    /// Takes out what something later waits for.
    fn missing(&mut self, case: &mut LoggedCase) -> Option<()> {
        let at = self.rng.usize(..case.rows.len().max(1));
        let event = case.rows.get(at)?.event;
        case.rows.iter().any(|it| self.plan.waits_for(it.event, event)).then_some(())?;
        let deemed = |it: &engine::Moment| matches!(it.basis, Basis::Deemed(..));
        self.timeline.moment(event).filter(|it| !deemed(it))?;
        case.rows.remove(at);
        let id = self.plan.spec(event)?.id.clone();
        case.wrong.push(PutIn { kind: "missing", event: Some(id) });
        Some(())
    }

    fn wrong_actor(&mut self, case: &mut LoggedCase) -> Option<()> {
        let at = self.rng.usize(..case.rows.len().max(1));
        let roles: Vec<String> = self.plan.taken().map(|it| it.actor.clone()).collect();
        let other = roles.get(self.rng.usize(..roles.len().max(1)))?.clone();
        let row = case.rows.get_mut(at).filter(|it| it.person.0 != other)?;
        row.person.0 = other;
        let id = self.plan.spec(row.event)?.id.clone();
        case.wrong.push(PutIn { kind: "wrong_actor", event: Some(id) });
        Some(())
    }

    /// Refuses what is to be granted, without a ground, or grants what is to be refused.
    fn other_outcome(&mut self, case: &mut LoggedCase) -> Option<()> {
        let decision = self.plan.decision().and_then(|it| self.plan.spec(it)).map(|it| it.id.clone());
        let kind = match case.outcome.as_deref()? {
            "granted" if !self.plan.grounds.is_empty() => {
                case.outcome = Some("refused".to_owned());
                "no_ground"
            }
            "refused" => {
                case.outcome = Some("granted".to_owned());
                "despite_ground"
            }
            _ => return None,
        };
        case.ground = None;
        case.wrong.push(PutIn { kind, event: decision });
        Some(())
    }

    fn other_deadline(&mut self, case: &mut LoggedCase) -> Option<()> {
        let days = if self.rng.bool() { self.rng.i32(1..10) } else { -self.rng.i32(1..10) };
        case.deadline = Some(case.deadline?.plus(days));
        case.wrong.push(PutIn { kind: "other_deadline", event: None });
        Some(())
    }
}
