//! Evidence: the case of the first date on which a flaw shows, run once more, and the finding that it makes.

use super::Group;
use super::flaw::{Asked, Flaw, Told, about};
use super::look::{Hit, Kind};
use super::sweep::{LimitKey, Runs, Sweep};
use crate::calendar::{Day, Period};
use crate::case::Readings;
use crate::cite::Citation;
use crate::engine::{AskedFor, Basis, CitesIx, EventIx, Moment, Pace, Plan, Timeline};
use crate::explore::Side;
use crate::findings::finding::{Finding, Severity, Witness};
use crate::findings::scope::{Subject, hours};
use crate::span::Span;

/// What a flaw was seen in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'c, 'l> {
    pub subject: &'c Subject<'l>,
    pub readings: &'c Readings,
    /// The reading that is followed although the rule files follow another.
    pub under: Option<(&'c str, &'c str)>,
    pub sweep: &'c Sweep,
}

/// A case as it was run once more.
struct Ran {
    day: Day,
    class: usize,
    timeline: Timeline,
    /// The notice that goes out on its last day.
    pinned: Option<(EventIx, Day)>,
}

/// The finding of a flaw.
pub(super) fn of_key(case: &Case<'_, '_>, group: &Group, severity: Severity) -> Option<Finding> {
    let Case { subject, sweep, .. } = *case;
    let holds = group.holds(sweep, subject.calendar.days.len());
    let dates = subject.calendar.over_range(&holds, &sweep.known);
    let in_force = subject.calendar.over_time_in_force(&holds, &sweep.known);
    let first = dates.first.or(in_force.as_ref().and_then(|it| it.first))?;
    let at = subject.calendar.days.binary_search(&first).ok()?;
    let class = group.keys.iter().filter_map(|it| sweep.tallies.get(it)?.by.get(at).copied().flatten()).min()?;
    let side = side(case);
    let asked: Vec<AskedFor> = side.plan.asked_for().collect();
    let (ran, hit) = again(case, &side, &asked, (first, class), group)?;
    let told = told(&side.plan, &ran, &hit, group, &side);
    let rules = rules(&side.plan, &told.cites);
    Some(Finding { dates: Some(dates), in_force, ..finding(case, &ran, &told, (group.kind, severity), rules) })
}

/// The finding that a limit never decides when its event is due.
pub(super) fn of_limit(case: &Case<'_, '_>, (event, cites, back): LimitKey, class: usize) -> Option<Finding> {
    let subject = case.subject;
    let first = subject.calendar.range.from;
    let side = side(case);
    let course = subject.courses.courses.get(class)?;
    let mut facts = side.facts(&subject.space, &course.nearest);
    let mut timeline = Timeline::default();
    side.file(&mut facts, (first, hours(&side.plan)), &mut timeline).ok()?;
    let moment = *timeline.moment(event)?;
    let (due, own) = (moment.deadline?, moment.cut.map(|it| it.1));
    let backward = side.plan.backward(event).filter(|_| back);
    let period = match (backward, own) {
        (Some(it), _) => Some(it.period),
        (None, Some(Basis::Within(period, ..))) => Some(period),
        _ => None,
    };
    let hit =
        Hit { kind: Kind::NeverBinds, event, start: moment.start, own: moment.cut.map_or(due, |it| it.0), due, period };
    let ran = Ran { day: first, class, timeline, pinned: None };
    let mut all = vec![cites];
    if moment.basis == Basis::Term {
        all.extend(ran.timeline.term.and_then(|it| side.plan.terms.get(it)).map(|it| it.cites));
    }
    let by = match moment.basis {
        _ if back => "forward",
        Basis::Before(..) => "backward",
        _ => "term",
    };
    let told = Told {
        flaw: Flaw::NeverBinds { hit: named(&side.plan, &hit), by },
        about: about(Kind::NeverBinds, Some(&id(&side.plan, event)), None, &[by]),
        cites: all,
    };
    let rules = rules(&side.plan, &told.cites);
    Some(finding(case, &ran, &told, (Kind::NeverBinds, Severity::Note), rules))
}

fn side<'l>(case: &Case<'_, 'l>) -> Side<'l> {
    Side { readings: case.readings.clone(), pace: Pace::Latest, ..case.subject.side.clone() }
}

/// Runs the case of a class on a day once more, and finds the flaw in it.
fn again(
    case: &Case<'_, '_>,
    side: &Side<'_>,
    asked: &[AskedFor],
    (day, class): (Day, usize),
    group: &Group,
) -> Option<(Ran, Hit)> {
    let space = &case.subject.space;
    let course = case.subject.courses.courses.get(class)?;
    let runs = Runs { side, space, hours: hours(&side.plan), asked };
    let mut facts = side.facts(space, &course.nearest);
    let mut timeline = Timeline::default();
    runs.file(&mut facts, day, &mut timeline).then_some(())?;
    let is_it = |hit: &Hit| hit.kind == group.kind && group.event.is_none_or(|it| it == hit.event);
    if group.kind == Kind::WindowAfterLateNotice {
        let hit = runs.late_notices(&facts, day, &timeline).0.into_iter().find(is_it)?;
        let notice = asked.iter().find(|it| it.delivery == hit.event)?.notice;
        facts.pin(notice, hit.start);
        runs.file(&mut facts, day, &mut timeline).then_some(())?;
        return Some((Ran { day, class, timeline, pinned: Some((notice, hit.start)) }, hit));
    }
    let mut found = None;
    runs.seen(&timeline, &facts).each(|hit| {
        if is_it(&hit) {
            found.get_or_insert(hit);
        }
    });
    Some((Ran { day, class, timeline, pinned: None }, found?))
}

/// What is said of a flaw, and the clauses that take part.
fn told(plan: &Plan, ran: &Ran, hit: &Hit, group: &Group, side: &Side<'_>) -> Told {
    let timeline = &ran.timeline;
    let term = timeline.term.and_then(|it| plan.terms.get(it));
    let steps = steps(plan, timeline, hit.event);
    let path = group.asked.as_deref().unwrap_or_default();
    let requested: Vec<AskedFor> = plan.asked_for().filter(|it| path.contains(&it.notice)).collect();
    let mut cites: Vec<CitesIx> = Vec::new();
    let mut cite = |it: Option<CitesIx>| cites.extend(it.filter(|it| *it != CitesIx::NONE));
    let of = |event: EventIx| timeline.moment(event).map(|it| it.cites);
    let of_term = term.map(|it| it.cites);
    match hit.kind {
        Kind::Exceeds | Kind::NoSlack | Kind::OneDay => cite(of_term),
        _ => cite(of(hit.event)),
    }
    if matches!(hit.kind, Kind::Exceeds | Kind::NoSlack | Kind::OneDay | Kind::Unmet | Kind::TooLate | Kind::NoDay) {
        steps.iter().for_each(|(event, _)| cite(of(*event)));
        for it in &requested {
            cite(of(it.notice));
            cite(of(it.delivery));
        }
    }
    if let Some((notice, _)) = ran.pinned {
        cite(of(notice));
    }
    if hit.kind != Kind::WindowOff && !hit.kind.is_of_the_term() {
        let by_term =
            timeline.moment(hit.event).is_some_and(|it| matches!(it.basis, Basis::Term | Basis::Before(_, None, _)));
        let in_term = matches!(hit.kind, Kind::WindowAfter | Kind::WindowAfterLateNotice | Kind::RolledOver);
        cite(of_term.filter(|_| by_term || in_term));
    }
    let mut once: Vec<CitesIx> = Vec::new();
    cites.into_iter().for_each(|it| {
        if !once.contains(&it) {
            once.push(it);
        }
    });
    let deliveries: Vec<String> = requested.iter().map(|it| id(plan, it.delivery)).collect();
    let asked = match &group.asked {
        None => Asked::Whatever,
        Some(_) if deliveries.is_empty() => Asked::Nothing,
        Some(_) => Asked::These(deliveries.clone()),
    };
    let registered = timeline.moment(plan.registration).map_or(ran.day, |it| it.on);
    let within = |day: Day| if day > registered { side.calendar.working_between(registered, day) } else { 0 };
    let words: Vec<(String, Period)> = steps.iter().map(|(event, period)| (id(plan, *event), *period)).collect();
    let flaw = Flaw::Seen {
        hit: named(plan, hit),
        filed: ran.day,
        term: term.map(|it| it.period),
        steps: words,
        asked,
        least: within(hit.due),
        taken: within(hit.start),
        notice: ran.pinned.map(|(notice, _)| id(plan, notice)),
    };
    let event = group.event.map(|it| id(plan, it));
    Told {
        flaw,
        about: about(hit.kind, event.as_deref(), group.asked.as_ref().map(|_| &*deliveries), &[]),
        cites: once,
    }
}

/// The steps up to an event that have a time of their own, from the beginning of the term on: that event, and those that
/// have to be over before it.
fn steps(plan: &Plan, timeline: &Timeline, last: EventIx) -> Vec<(EventIx, Period)> {
    let place = |event: EventIx| timeline.order.iter().position(|it| *it == event);
    let begin = timeline.term.and_then(|it| plan.terms.get(it)).and_then(|it| place(it.from));
    let end = place(last).unwrap_or(timeline.order.len());
    let counts = |moment: &Moment| match (moment.cut, moment.basis) {
        (Some((_, Basis::Within(period, ..))), _) | (None, Basis::Within(period, ..)) => Some(period),
        _ => None,
    };
    let order = timeline.order.iter().enumerate();
    // What happens in the course of a step comes after the steps before that.
    let step = plan.asked_for().find(|it| it.study == Some(last)).map_or(last, |it| it.step);
    let before = |event: EventIx| event == last || !plan.is_step(step) || plan.step_precedes(event, step);
    order
        .filter(|(at, event)| {
            begin.is_none_or(|begin| *at > begin) && *at <= end && (plan.is_step(**event) || **event == last)
        })
        .filter(|(_, event)| before(**event))
        .filter_map(|(_, event)| Some((*event, counts(timeline.moment(*event)?).filter(|it| it.count > 0)?)))
        .collect()
}

fn id(plan: &Plan, event: EventIx) -> String {
    plan.spec(event).map(|it| it.id.clone()).unwrap_or_default()
}

fn named(plan: &Plan, hit: &Hit) -> (String, Hit) {
    (id(plan, hit.event), *hit)
}

/// The clauses of rules, each once, and their places in the rule files.
fn rules(plan: &Plan, cites: &[CitesIx]) -> (Vec<Citation>, Vec<Span>) {
    let mut clauses: Vec<Citation> = Vec::new();
    for it in cites.iter().flat_map(|it| plan.cites(*it)) {
        if !clauses.contains(it) {
            clauses.push(it.clone());
        }
    }
    (clauses, cites.iter().filter_map(|it| plan.place(*it)).collect())
}

/// The readings that a case follows although the rule files follow others.
fn assumed(case: &Case<'_, '_>) -> Vec<(String, String)> {
    let law = case.subject.scope.law;
    let usual = Readings::of(law).in_regime(law, &case.subject.service.regime);
    let followed = law.choices.keys().filter_map(|id| Some((id.clone(), case.readings.followed(id)?.to_owned())));
    followed.filter(|(choice, reading)| !usual.is(choice, reading)).collect()
}

/// The day that the limits of the steps allow and the term does not: who takes it, as the steps let him, breaks the term.
fn broken(flaw: &Flaw) -> Option<(String, Day)> {
    match flaw {
        Flaw::Seen { hit: (event, Hit { kind: Kind::Exceeds | Kind::RolledOver, own, .. }), .. } => {
            Some((event.clone(), *own))
        }
        _ => None,
    }
}

fn finding(
    case: &Case<'_, '_>,
    ran: &Ran,
    told: &Told,
    (kind, severity): (Kind, Severity),
    (cite, rules): (Vec<Citation>, Vec<Span>),
) -> Finding {
    let subject = case.subject;
    let place = subject.place();
    let under: Vec<(String, String)> =
        case.under.iter().map(|(choice, reading)| ((*choice).to_owned(), (*reading).to_owned())).collect();
    let facts = subject.courses.courses.get(ran.class).map(|it| subject.unusual(&it.nearest)).unwrap_or_default();
    let witness = Witness {
        regime: place.regime.clone(),
        service: place.service.clone(),
        procedure: place.procedure.clone(),
        filed: ran.day,
        pace: Pace::Latest,
        facts,
        events: ran
            .pinned
            .iter()
            .map(|(event, on)| (id(&subject.side.plan, *event), *on))
            .chain(broken(&told.flaw))
            .collect(),
        assume: assumed(case),
    };
    Finding {
        code: kind.code(),
        severity,
        regime: place.regime,
        service: Some(place.service),
        procedure: Some(place.procedure),
        about: told.about.clone(),
        message: (&told.flaw).into(),
        cite,
        dates: None,
        in_force: None,
        under,
        readings: Vec::new(),
        witness: Some(witness),
        mend: Some(told.flaw.mend()),
        rules,
    }
}
