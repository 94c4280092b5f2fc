//! Blame: which rules make the difference between two runs of one case.
//!
//! For what a case comes to: the grounds, the gap and the hearing that come into play on one side only. For its days:
//! the rules on the way from receipt to the day in question, each of which put off the next, but for those that say
//! the same on both sides. Beside every rule of one side stands its counterpart on the other, where there is one.

use super::rule::{LimitContent, RuleContent};
use crate::calendar::Day;
use crate::engine::{Basis, CitesIx, Clock, Course, EventIx, GapSpec, Moment, Outcome, Plan, Timeline};
use crate::model::built_in::{HEARING as HELD, HEARING_NOTICE};

/// A case that has been run.
#[derive(Debug)]
pub(super) struct Ran<'p> {
    pub plan: &'p Plan,
    pub timeline: Timeline,
    pub course: Course,
}

/// A rule to blame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Blamed {
    /// What it says.
    pub what: RuleContent,
    pub cites: CitesIx,
}

impl Blamed {
    pub fn new(what: RuleContent, cites: CitesIx) -> Self {
        Self { what, cites }
    }

    /// What it is about, by which it has its counterpart on the other side.
    fn subject(&self) -> Subject<'_> {
        match &self.what {
            RuleContent::Ground(id) => Subject::Ground(id),
            RuleContent::Gap(id) => Subject::Gap(id),
            RuleContent::Event { event, .. } => Subject::Event(event),
            RuleContent::Term { .. } => Subject::Term,
            RuleContent::Persuasion => Subject::Persuasion,
            RuleContent::Tacit(..) => Subject::Silence,
            RuleContent::Hearing => Subject::Hearing,
            RuleContent::Extension(_) => Subject::Extension,
            RuleContent::Fee(_) => Subject::Fee,
            RuleContent::Provided { fact, .. } => Subject::Provided(fact),
        }
    }
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject<'r> {
    Ground(&'r str),
    Gap(&'r str),
    Event(&'r str),
    Term,
    Persuasion,
    Silence,
    Hearing,
    Extension,
    Fee,
    Provided(&'r str),
}

/// The events of a hearing.
const HEARING: [&str; 2] = [HEARING_NOTICE, HELD];

/// The rules that make two runs of a case come to something else.
pub(super) fn of_outcome(old: &Ran<'_>, new: &Ran<'_>) -> (Vec<Blamed>, Vec<Blamed>) {
    let (of_old, of_new) = apart(in_play(old), in_play(new), (old, new));
    if !(of_old.is_empty() && of_new.is_empty()) {
        return (of_old, of_new);
    }
    // The same grounds and gaps come into play, and lead elsewhere: it lies with the step that decides.
    let decision = |ran: &Ran<'_>| ran.plan.decision().and_then(|it| event(ran, it)).into_iter().collect();
    (decision(old), decision(new))
}

/// What comes into play in a run.
fn in_play(ran: &Ran<'_>) -> Vec<Blamed> {
    let grounds = (0..ran.plan.grounds.len()).filter(|it| ran.course.ever_found.has(*it));
    let mut found: Vec<Blamed> = grounds.filter_map(|it| ground(ran.plan, it)).collect();
    if let Outcome::Unspecified(position) = ran.timeline.outcome
        && let Some(gap) = ran.plan.gaps.get(position)
    {
        found.push(self::gap(gap));
    }
    found.extend(persuasion(ran).filter(|_| ran.timeline.persuaded));
    found.extend(silence(ran));
    found
}

/// The rule by which a hearing turns a refusal into a grant.
fn persuasion(ran: &Ran<'_>) -> Option<Blamed> {
    let (_, cites) = ran.plan.hearing()?;
    Some(Blamed::new(RuleContent::Persuasion, cites))
}

/// The rule on silence that came to bear.
fn silence(ran: &Ran<'_>) -> Option<Blamed> {
    let (position, _) = ran.timeline.silence?;
    let rule = ran.plan.tacit.get(position)?;
    Some(Blamed::new(RuleContent::Tacit(rule.said.clone(), rule.opens.clone()), rule.cites))
}

fn ground(plan: &Plan, position: usize) -> Option<Blamed> {
    let ground = plan.grounds.get(position)?;
    Some(Blamed::new(RuleContent::Ground(ground.id.clone()), ground.cites))
}

fn gap(gap: &GapSpec) -> Blamed {
    Blamed::new(RuleContent::Gap(gap.id.clone()), gap.cites)
}

/// The rules of a ground.
pub(super) fn of_ground(old: &Plan, new: &Plan, id: &str) -> (Vec<Blamed>, Vec<Blamed>) {
    let rules = |plan: &Plan| {
        let position = plan.grounds.iter().position(|it| it.id == id);
        position.and_then(|it| ground(plan, it)).into_iter().collect()
    };
    (rules(old), rules(new))
}

/// The rules that order an event, and when.
pub(super) fn of_event(old: &Ran<'_>, new: &Ran<'_>, id: &str) -> (Vec<Blamed>, Vec<Blamed>) {
    let rules = |ran: &Ran<'_>| {
        let mut rules: Vec<Blamed> = ran.plan.event(id).and_then(|it| event(ran, it)).into_iter().collect();
        if HEARING.contains(&id) {
            let hearing = ran.plan.hearing().map(|(cites, _)| Blamed::new(RuleContent::Hearing, cites));
            rules.extend(hearing);
        }
        rules
    };
    (rules(old), rules(new))
}

/// The rules that put days apart: those on the way to the days asked for, an event each or the end of the term.
pub(super) fn of_days(old: &Ran<'_>, new: &Ran<'_>, days: &[Asked]) -> (Vec<Blamed>, Vec<Blamed>) {
    let ways = |ran: &Ran<'_>| {
        let mut way = Way { ran, rules: Vec::new(), seen: Vec::new() };
        days.iter().for_each(|it| way.to(it));
        way.rules
    };
    // A rule of the way on one side that reads the same on the other did not make the difference: it only came to bear.
    let reads_alike = |it: &Blamed, other: &Ran<'_>| counterpart(other, it).is_some_and(|other| other.what == it.what);
    let (mut of_old, mut of_new) = (ways(old), ways(new));
    of_old.retain(|it| !reads_alike(it, new));
    of_new.retain(|it| !reads_alike(it, old));
    apart(of_old, of_new, (old, new))
}

/// A day to be accounted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// The end of the term.
    Term,
    /// The day of the decision, or of the last event where there is none.
    Decided,
    /// The day of the last event.
    Completed,
    /// The day of an event.
    Event(String),
    /// The deadline of an event.
    Deadline(String),
}

/// Drops the rules that say the same on both sides, and adds the counterparts of those that are left.
fn apart(old: Vec<Blamed>, new: Vec<Blamed>, (ran_old, ran_new): (&Ran<'_>, &Ran<'_>)) -> (Vec<Blamed>, Vec<Blamed>) {
    let only = |these: &[Blamed], those: &[Blamed]| -> Vec<Blamed> {
        these.iter().filter(|it| !those.iter().any(|other| other.what == it.what)).cloned().collect()
    };
    let (mut of_old, mut of_new) = (only(&old, &new), only(&new, &old));
    let beside_old: Vec<Blamed> = of_new.iter().filter_map(|it| counterpart(ran_old, it)).collect();
    let beside_new: Vec<Blamed> = of_old.iter().filter_map(|it| counterpart(ran_new, it)).collect();
    for (rules, beside) in [(&mut of_old, beside_old), (&mut of_new, beside_new)] {
        for rule in beside {
            if !rules.iter().any(|it| it.subject() == rule.subject()) {
                rules.push(rule);
            }
        }
    }
    (of_old, of_new)
}

/// The rule of a run that is about the same.
fn counterpart(ran: &Ran<'_>, rule: &Blamed) -> Option<Blamed> {
    match rule.subject() {
        Subject::Ground(id) => {
            let position = ran.plan.grounds.iter().position(|it| it.id == id)?;
            ground(ran.plan, position)
        }
        Subject::Gap(id) => ran.plan.gaps.iter().find(|it| it.id == id).map(gap),
        Subject::Event(id) => event(ran, ran.plan.event(id)?),
        Subject::Term => term(ran),
        Subject::Persuasion => persuasion(ran),
        Subject::Silence => silence(ran),
        Subject::Hearing | Subject::Extension | Subject::Fee | Subject::Provided(_) => None,
    }
}

fn term(ran: &Ran<'_>) -> Option<Blamed> {
    let term = ran.plan.terms.get(ran.timeline.term?)?;
    let from = ran.plan.spec(term.from).map(|it| it.id.clone()).unwrap_or_default();
    Some(Blamed::new(RuleContent::Term { period: term.period, from }, term.cites))
}

/// The rule of an event: that of the limit that applied where it happened, else the one that orders it.
fn event(ran: &Ran<'_>, event: EventIx) -> Option<Blamed> {
    let spec = ran.plan.spec(event)?;
    let rule =
        |limit, cites| Blamed::new(RuleContent::Event { event: spec.id.clone(), limit, outside_term: false }, cites);
    let Some(moment) = ran.timeline.moment(event) else { return Some(rule(None, spec.cites)) };
    let cites = if moment.cites == CitesIx::NONE { spec.cites } else { moment.cites };
    Some(rule(limit(ran, event, moment), cites))
}

/// How a deadline came about.
fn limit(ran: &Ran<'_>, event: EventIx, moment: &Moment) -> Option<LimitContent> {
    let id = |event: EventIx| ran.plan.spec(event).map(|it| it.id.clone()).unwrap_or_default();
    Some(match moment.basis {
        Basis::Open => return None,
        Basis::Deemed(period, event, _) => LimitContent::Deemed(period, id(event)),
        Basis::OnTheDayOf(event) => LimitContent::OnTheDayOf(id(event)),
        Basis::Within(period, Some(from), _) => LimitContent::Within(period, Some(id(from))),
        Basis::Within(period, None, from) => LimitContent::Within(period, before(&ran.timeline, event, from).map(id)),
        Basis::Before(period, None, _) => LimitContent::BeforeEnd(period),
        Basis::Before(period, Some(event), _) => LimitContent::Before(period, id(event)),
        Basis::Term => LimitContent::Term,
    })
}

/// The last event before another that falls on a day.
fn before(timeline: &Timeline, event: EventIx, day: Day) -> Option<EventIx> {
    let earlier = timeline.order.iter().take_while(|it| **it != event).copied();
    earlier.filter(|it| timeline.moment(*it).is_some_and(|it| it.on == day)).last()
}

/// The way back from a day to receipt.
struct Way<'r> {
    ran: &'r Ran<'r>,
    rules: Vec<Blamed>,
    seen: Vec<EventIx>,
}

impl Way<'_> {
    fn to(&mut self, asked: &Asked) {
        let ran = self.ran;
        let last = ran.timeline.order.last().copied();
        let decision = ran.plan.decision().filter(|it| ran.timeline.moment(*it).is_some());
        match asked {
            Asked::Term => self.term(),
            Asked::Decided if ran.timeline.silence.is_some() => {
                self.add(silence(ran));
                self.term();
            }
            Asked::Decided => decision.or(last).into_iter().for_each(|it| self.event(it)),
            Asked::Completed => last.into_iter().for_each(|it| self.event(it)),
            Asked::Event(id) => ran.plan.event(id).into_iter().for_each(|it| self.event(it)),
            Asked::Deadline(id) => {
                if let Some(event) = ran.plan.event(id)
                    && let Some(moment) = ran.timeline.moment(event)
                {
                    self.limit(event, moment);
                }
            }
        }
    }

    fn add(&mut self, rule: Option<Blamed>) {
        self.rules.extend(rule.filter(|it| !self.rules.contains(it)));
    }

    /// Accounts for the day of an event.
    fn event(&mut self, event: EventIx) {
        let Some(moment) = self.ran.timeline.moment(event).filter(|_| !self.seen.contains(&event)) else { return };
        self.seen.push(event);
        if moment.deadline == Some(moment.on) || matches!(moment.basis, Basis::Deemed(..)) {
            self.limit(event, moment);
        }
        if moment.on == moment.start {
            self.before(event, moment);
        }
    }

    /// Accounts for the deadline of an event.
    fn limit(&mut self, at: EventIx, moment: &Moment) {
        self.add(event(self.ran, at));
        match moment.basis {
            Basis::Open => {}
            Basis::OnTheDayOf(other)
            | Basis::Within(_, Some(other), _)
            | Basis::Before(_, Some(other), _)
            | Basis::Deemed(_, other, _) => {
                self.event(other);
            }
            Basis::Within(_, None, _) => self.before(at, moment),
            Basis::Before(_, None, _) | Basis::Term => self.term(),
        }
        if matches!(moment.basis, Basis::Within(..) | Basis::Term) {
            self.stops(moment.clock);
        }
    }

    /// The event that had to come first: the last one before that falls on the day of the start.
    fn before(&mut self, event: EventIx, moment: &Moment) {
        before(&self.ran.timeline, event, moment.start).into_iter().for_each(|it| self.event(it));
    }

    /// Accounts for the end of the term.
    fn term(&mut self) {
        self.add(term(self.ran));
        for it in &self.ran.timeline.extensions {
            self.add(Some(Blamed::new(RuleContent::Extension(it.period), it.cites)));
        }
        let timeline = &self.ran.timeline;
        let every: Vec<EventIx> = timeline.stops.iter().map(|it| it.event).collect();
        every.into_iter().for_each(|it| self.waited_for(it));
        let term = self.ran.timeline.term.and_then(|it| self.ran.plan.terms.get(it));
        term.into_iter().for_each(|it| self.event(it.from));
    }

    /// What made a clock stand still.
    fn stops(&mut self, clock: Clock) {
        let (plan, timeline) = (&self.ran.plan, &self.ran.timeline);
        let held: Vec<EventIx> =
            timeline.stops.iter().filter(|it| plan.holds_clock(it, clock)).map(|it| it.event).collect();
        held.into_iter().for_each(|it| self.waited_for(it));
    }

    /// What the clock stood still for.
    fn waited_for(&mut self, part: EventIx) {
        let mut rule = event(self.ran, part);
        if let Some(Blamed { what: RuleContent::Event { outside_term, .. }, .. }) = &mut rule {
            *outside_term = true;
        }
        self.add(rule);
        self.event(part);
    }
}
