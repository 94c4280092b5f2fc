//! Evidence: the case of the first date on which a flaw shows, run once more, and the finding that it makes.

use super::Group;
use super::flaw::{Asked, Flaw, More, Told, about};
use super::look::{Hit, Kind};
use super::path::{Cause, Moved, Paths};
use super::pattern::Patterns;
use super::roles::Roles;
use super::severity;
use super::sweep::{Key, LimitKey, Runs, Sweep};
use crate::calendar::{Conventions, Day, Period};
use crate::case::{FactValue, Readings};
use crate::cite::Citation;
use crate::engine::{AskedFor, Basis, CitesIx, EventIx, Pace, Plan, Timeline};
use crate::explore::{Range, Side};
use crate::findings::finding::{Finding, Severity, Witness};
use crate::findings::scope::{Subject, hours};
use crate::message::Message;
use crate::model::Condition;
use crate::span::Span;
use crate::wording::circumstances;

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
    conventions: Conventions,
    /// The notice that goes out on a day of its own.
    pinned: Option<(EventIx, Day)>,
}

impl Ran {
    fn paths<'p>(&'p self, side: &'p Side<'_>, asked: &'p [AskedFor]) -> Paths<'p> {
        let Ran { conventions, timeline, .. } = self;
        Paths { plan: &side.plan, calendar: side.calendar, conventions: *conventions, timeline, asked }
    }
}

/// The finding of a flaw; `at_once` is what comes of cases in which everybody acts at once.
pub(super) fn of_key(case: &Case<'_, '_>, group: &Group, at_once: &Sweep) -> Option<Finding> {
    let Case { subject, sweep, .. } = *case;
    let holds = group.holds(sweep, subject.calendar.days.len());
    let dates = subject.calendar.over_range(&holds, &sweep.known);
    let in_force = subject.calendar.over_time_in_force(&holds, &sweep.known);
    let held = subject.calendar.days.iter().zip(holds.iter().zip(&sweep.known));
    let day = shown_on(subject, held.filter(|(_, (holds, known))| **holds && **known).map(|(day, _)| *day))?;
    let at = subject.calendar.days.binary_search(&day).ok()?;
    let class = group.keys.iter().filter_map(|it| sweep.tallies.get(it)?.by.get(at).copied().flatten()).min()?;
    let side = side(case);
    let asked: Vec<AskedFor> = side.plan.asked_for().collect();
    let (ran, hit) = again(case, &side, &asked, (day, class), group)?;
    let count = |kind: Kind, sweep: &Sweep| {
        let other =
            Group { kind, keys: group.keys.iter().map(|it| Key { kind, ..it.clone() }).collect(), ..group.clone() };
        let holds = other.holds(sweep, subject.calendar.days.len());
        if sweep.known.len() == holds.len() { subject.calendar.over_range(&holds, &sweep.known).count } else { 0 }
    };
    let possible = (group.kind == Kind::WindowOff).then(|| count(Kind::WindowMayBeOff, sweep));
    let more = More {
        possible: possible.filter(|it| *it > dates.count),
        at_once: Some(count(group.kind, at_once)).filter(|it| *it > 0 && *it < dates.count),
        given: given(subject, ran.class),
        ..More::default()
    };
    let told = told(&side, &asked, (&ran, &hit), group, more);
    let (mut cite, rules) = rules(&side.plan, &told.cites);
    // Where it holds under a reading alone, the texts take part between which that is a question.
    readings_of(case, &mut cite);
    let kind = (group.kind, severity(group, at_once));
    Some(Finding { dates: Some(dates), in_force, ..finding(case, &ran, &told, kind, (cite, rules)) })
}

/// The day that shows it best: one on which the regime is in force, and one that is worked, if there are such days; the
/// first of them.
fn shown_on(subject: &Subject<'_>, days: impl Iterator<Item = Day>) -> Option<Day> {
    let within = |range: Range, day: Day| range.from <= day && day <= range.to;
    let is_in_force = |day: Day| subject.calendar.in_force.is_some_and(|it| within(it, day));
    days.min_by_key(|day| (!is_in_force(*day), !subject.side.calendar.is_working(*day), *day))
}

/// The facts of a class of cases that are not as usual, in words.
fn given(subject: &Subject<'_>, class: usize) -> Option<Message> {
    let law = subject.scope.law;
    let facts = subject.unusual(&subject.courses.courses.get(class)?.nearest);
    let stated = facts.into_iter().filter_map(|(id, value)| {
        let position = match value {
            FactValue::Truth(truth) => usize::from(truth),
            FactValue::Named(name) => law.facts.get(&id)?.values.iter().position(|it| *it == name)?,
        };
        Some(Condition::Fact(id, position))
    });
    let stated: Vec<Condition> = stated.collect();
    if stated.is_empty() { None } else { circumstances(&Condition::All(stated), law) }
}

/// Adds the clauses of the service that say the reading under which a finding holds, and the one that is followed otherwise.
fn readings_of(case: &Case<'_, '_>, cite: &mut Vec<Citation>) {
    let law = case.subject.scope.law;
    let Some((choice, reading)) = case.under else { return };
    let usual = Readings::of(law).in_regime(law, &case.subject.service.regime);
    let readings = law.choices.get(choice).map(|it| it.readings.as_slice()).unwrap_or_default();
    let part = readings.iter().filter(|it| it.value.id == reading || usual.is(choice, &it.value.id));
    let bases = &case.subject.service.bases;
    for clause in part.flat_map(|it| &it.cites) {
        let of_service = bases.iter().any(|it| it.act == clause.act && clause.places.starts_with(&it.places));
        if of_service && !cite.contains(clause) {
            cite.push(clause.clone());
        }
    }
}

/// The finding that a limit never decides when its event is due.
pub(super) fn of_limit(case: &Case<'_, '_>, (event, cites, back): LimitKey, class: usize) -> Option<Finding> {
    let subject = case.subject;
    let first = shown_on(subject, subject.calendar.days.iter().copied())?;
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
    let hit = Hit {
        kind: Kind::NeverBinds,
        event,
        start: moment.start,
        own: moment.cut.map_or(due, |it| it.0),
        due,
        period,
        sent: None,
    };
    let ran = Ran { day: first, class, timeline, conventions: facts.conventions, pinned: None };
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
    let roles = Roles::new(&side.plan, asked);
    let patterns = Patterns::of(side.calendar);
    let runs = Runs { side, space, hours: hours(&side.plan), asked, roles: &roles, patterns: &patterns };
    let mut facts = side.facts(space, &course.nearest);
    let conventions = facts.conventions;
    let mut timeline = Timeline::default();
    runs.file(&mut facts, day, &mut timeline).then_some(())?;
    let is_it = |hit: &Hit| hit.kind == group.kind && group.event.is_none_or(|it| it == hit.event);
    let mut found = None;
    let mut keep = |hit: Hit| {
        if is_it(&hit) {
            found.get_or_insert(hit);
        }
    };
    let seen = runs.seen(&timeline, &facts);
    match group.kind {
        Kind::WindowAfterLateNotice => runs.late_notices(&facts, day, &timeline).found.into_iter().for_each(&mut keep),
        Kind::WindowMayBeOff => seen.windows_that_may_be_off(&mut keep),
        _ => seen.each(&mut keep),
    }
    let hit = found?;
    let mut pinned = None;
    if let Some(sent) = hit.sent {
        let notice = asked.iter().find(|it| it.delivery == hit.event)?.notice;
        facts.pin(notice, sent);
        runs.file(&mut facts, day, &mut timeline).then_some(())?;
        pinned = Some((notice, sent));
    }
    Some((Ran { day, class, timeline, conventions, pinned }, hit))
}

/// What is said of a flaw, and the clauses that take part.
fn told(side: &Side<'_>, asked: &[AskedFor], (ran, hit): (&Ran, &Hit), group: &Group, more: More) -> Told {
    let (plan, timeline) = (&*side.plan, &ran.timeline);
    let paths = ran.paths(side, asked);
    let term = timeline.term.and_then(|it| plan.terms.get(it));
    let waits_long =
        matches!(hit.kind, Kind::Unmet | Kind::TooLate | Kind::NoDay | Kind::NoOwnDay | Kind::NeedsExtension);
    let path = if waits_long { paths.until_start(hit.event) } else { paths.until(hit.event) };
    let steps = paths.steps(&path);
    let notices = group.asked.as_deref().unwrap_or_default();
    let requested: Vec<AskedFor> = asked.iter().copied().filter(|it| notices.contains(&it.notice)).collect();
    let deliveries: Vec<String> = requested.iter().map(|it| id(plan, it.delivery)).collect();
    let of_path = match &group.asked {
        None => Asked::Whatever,
        Some(_) if deliveries.is_empty() => Asked::Nothing,
        // The facts of the case say so, where they are told.
        Some(_) if more.given.is_some() => Asked::Whatever,
        Some(_) => Asked::These(deliveries.clone()),
    };
    let registered = timeline.moment(plan.registration).map_or(ran.day, |it| it.on);
    let earlier = path.split_last().map(|it| it.1).unwrap_or_default();
    let of_steps = |it: Moved<EventIx>| Moved { event: id(plan, it.event), counted: it.counted, last: it.last };
    let moved = if matches!(hit.kind, Kind::Exceeds | Kind::NoDay) { paths.moved(earlier) } else { Vec::new() };
    let stood = if waits_long || hit.kind == Kind::Exceeds { paths.stood() } else { Vec::new() };
    let more = More {
        moved: moved.into_iter().map(of_steps).collect(),
        stood: stood.iter().map(|it| (it.after.plus(1), it.through)).collect(),
        ..more
    };
    let waits = path.iter().any(|it| timeline.moment(*it).is_some_and(|it| it.window_in_term));
    let flaw = Flaw::Seen {
        hit: named(plan, hit),
        filed: ran.day,
        term: term.map(|it| it.period),
        steps: steps.iter().map(|(event, period)| (id(plan, *event), *period)).collect(),
        asked: of_path,
        least: paths.working(registered, hit.due),
        taken: paths.working(registered, hit.start),
        notice: ran.pinned.map(|(notice, _)| id(plan, notice)),
        cause: match hit.kind {
            Kind::Exceeds => paths.cause(&path),
            _ if waits => Cause::Waiting,
            _ => Cause::Other,
        },
        more,
    };
    let event = group.event.map(|it| id(plan, it));
    Told {
        flaw,
        about: about(hit.kind, event.as_deref(), group.asked.as_ref().map(|_| &*deliveries), &[]),
        cites: clauses(plan, ran, hit, &steps, &requested),
    }
}

/// The rules that take part in a flaw, each once, the main one first.
fn clauses(plan: &Plan, ran: &Ran, hit: &Hit, steps: &[(EventIx, Period)], requested: &[AskedFor]) -> Vec<CitesIx> {
    let timeline = &ran.timeline;
    let mut cites: Vec<CitesIx> = Vec::new();
    let mut cite = |it: Option<CitesIx>| {
        if let Some(it) = it.filter(|it| *it != CitesIx::NONE && !cites.contains(it)) {
            cites.push(it);
        }
    };
    let of = |event: EventIx| timeline.moment(event).map(|it| it.cites);
    let of_term = timeline.term.and_then(|it| plan.terms.get(it)).map(|it| it.cites);
    if hit.kind.is_of_the_term() {
        cite(of_term)
    } else {
        cite(of(hit.event))
    }
    let takes_steps =
        matches!(hit.kind, Kind::Unmet | Kind::TooLate | Kind::NoDay | Kind::NoOwnDay | Kind::NeedsExtension);
    if takes_steps || hit.kind.is_of_the_term() {
        steps.iter().for_each(|(event, _)| cite(of(*event)));
        for it in requested {
            cite(of(it.notice));
            cite(of(it.delivery));
            cite(it.study.and_then(of));
        }
    }
    cite(ran.pinned.and_then(|(notice, _)| of(notice)));
    if !matches!(hit.kind, Kind::WindowOff | Kind::WindowMayBeOff) {
        let by_term =
            timeline.moment(hit.event).is_some_and(|it| matches!(it.basis, Basis::Term | Basis::Before(_, None, _)));
        let in_term = matches!(hit.kind, Kind::WindowAfter | Kind::WindowAfterLateNotice | Kind::RolledOver);
        cite(of_term.filter(|_| by_term || in_term));
        // An extension moves the end that counts.
        if by_term || in_term || hit.kind.is_of_the_term() {
            timeline.extensions.iter().for_each(|it| cite(Some(it.cites)));
        }
    }
    cites
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
