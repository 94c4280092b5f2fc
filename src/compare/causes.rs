//! Causes: in what two runs of one case differ, and which rules of each side make them differ.
//!
//! What merely follows is left out. Once two timelines have parted, every later day differs; the cause is where they
//! part. Both are gone through event by event, without those that take no time; the first place at which they do not
//! have the same event on the same day is where they part, and the rule behind the event of either side is the cause.

use crate::calendar::{Day, Period};
use crate::case::CaseRun;
use crate::cite::Citation;
use crate::engine::{Basis, EventIx, Moment, Outcome};
use crate::localisation::Worded;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::{TacitEnd, Unsaid};
use crate::wording::{before, before_end, deemed, on_the_day_of, tacit, unsaid, within};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

/// Something in which two runs of a case differ.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CaseDifference {
    /// What it is.
    pub what: DifferenceKind,
    /// The ground that it is about; none for other differences.
    pub ground: Option<String>,
    /// What the old regime says; none where nothing happens under it.
    pub old: Option<Cause>,
    /// What the new regime says; none where nothing happens under it.
    pub new: Option<Cause>,
}

/// The kinds of difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// Where the timelines part.
    Parting,
    /// The overall term.
    Term,
    /// A ground for refusal that is found under one regime only.
    Ground,
    /// What the act leaves open.
    Gap,
    /// What follows from silence.
    Silence,
    /// The fee.
    Fee,
}

/// What makes a difference on one side.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Cause {
    /// The event; none where the difference is in no event.
    pub event: Option<String>,
    /// Its day.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub on: Option<Day>,
    /// What the rule says.
    pub rule: Worded<CauseRule>,
    /// Its clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
}

/// What a rule says that makes a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CauseRule {
    /// The case names the day.
    Pinned,
    /// Nothing sets a day.
    Open,
    /// The day of another event.
    OnTheDayOf(String),
    /// A period from an event; from the step before where none is named.
    Within(Period, Option<String>),
    /// A period before the end of the term.
    BeforeEnd(Period),
    /// A period before an event.
    Before(Period, String),
    /// A day on which something counts as done: a period after an event.
    Deemed(Period, String),
    /// The end of the term, with its length where there is one.
    EndOfTerm(Option<Period>),
    /// The application is refused on the ground.
    Refused,
    /// A hearing turns the refusal on the ground into a grant.
    Persuaded,
    /// The ground is not found in the case.
    NotFound,
    /// There is no such ground.
    NoGround,
    /// What the act leaves open, as the rule files have it.
    Gap(Unsaid),
    /// What follows because nothing was decided within the term.
    Tacit(Option<TacitEnd>, Option<String>),
    /// So many times an index to pay; nothing where there is none.
    Fee(Option<(Decimal, String)>),
}

impl ToMessage for CauseRule {
    fn to_message(&self) -> Message {
        match self {
            CauseRule::Pinned => message!("comparison-pinned"),
            CauseRule::Open => message!("comparison-open"),
            CauseRule::OnTheDayOf(event) => on_the_day_of(event),
            CauseRule::Within(period, from) => within(*period, from.as_deref()),
            CauseRule::BeforeEnd(period) => before_end(*period),
            CauseRule::Before(period, event) => before(*period, event),
            CauseRule::Deemed(period, event) => deemed(*period, event),
            CauseRule::EndOfTerm(period) => message!("comparison-end-of-term", period: optional period(*period)),
            CauseRule::Refused => message!("comparison-ground-refused"),
            CauseRule::Persuaded => message!("comparison-ground-persuaded"),
            CauseRule::NotFound => message!("comparison-ground-not-found"),
            CauseRule::NoGround => message!("comparison-no-ground"),
            CauseRule::Gap(text) => message!("comparison-gap-text", gap: value(unsaid(text))),
            CauseRule::Tacit(end, opens) => tacit(end.as_ref(), opens.as_deref()),
            CauseRule::Fee(Some((amount, index))) => message!(
                "comparison-fee-amount",
                amount: number(*amount),
                index: choice(index),
                name: id(index.to_uppercase()),
            ),
            CauseRule::Fee(None) => message!("comparison-free"),
        }
    }
}

/// In what two runs differ, and why.
pub(super) fn differences(old: &CaseRun<'_>, new: &CaseRun<'_>) -> Vec<CaseDifference> {
    let mut found = Vec::new();
    found.extend(parting(old, new));
    found.extend(pair(DifferenceKind::Term, term(old), term(new)));
    found.extend(grounds(old, new));
    found.extend(pair(DifferenceKind::Gap, gap(old), gap(new)));
    found.extend(pair(DifferenceKind::Silence, silence(old), silence(new)));
    found.extend(pair(DifferenceKind::Fee, fee(old), fee(new)));
    found
}

/// A difference, if there is one: clauses and days alone make none.
fn pair(what: DifferenceKind, old: Option<Cause>, new: Option<Cause>) -> Option<CaseDifference> {
    let same = old.as_ref().map(|it| &it.rule) == new.as_ref().map(|it| &it.rule);
    (!same).then_some(CaseDifference { what, ground: None, old, new })
}

fn parting(old: &CaseRun<'_>, new: &CaseRun<'_>) -> Option<CaseDifference> {
    let (events_old, events_new) = (taking_time(old), taking_time(new));
    let place = (0..events_old.len().max(events_new.len())).find(|at| {
        let at = |events: &[(EventIx, &Moment)], run: &CaseRun<'_>| {
            events.get(*at).map(|(event, moment)| (id(run, *event), moment.on))
        };
        at(&events_old, old) != at(&events_new, new)
    })?;
    let cause = |events: &[(EventIx, &Moment)], run: &CaseRun<'_>| {
        events.get(place).map(|(event, moment)| event_cause(run, *event, moment))
    };
    let (old, new) = (cause(&events_old, old), cause(&events_new, new));
    Some(CaseDifference { what: DifferenceKind::Parting, ground: None, old, new })
}

/// The first event, and every one that comes on a later day than those before it.
fn taking_time<'r>(run: &'r CaseRun<'_>) -> Vec<(EventIx, &'r Moment)> {
    let mut latest = None;
    let order = run.timeline.order.iter().filter_map(|event| Some((*event, run.timeline.moment(*event)?)));
    order
        .filter(|(_, moment)| {
            let later = latest.is_none_or(|day| moment.on > day);
            latest = latest.max(Some(moment.on));
            later
        })
        .collect()
}

fn id(run: &CaseRun<'_>, event: EventIx) -> String {
    run.plan.spec(event).map(|it| it.id.clone()).unwrap_or_default()
}

fn event_cause(run: &CaseRun<'_>, event: EventIx, moment: &Moment) -> Cause {
    let rule = match moment.basis {
        _ if moment.pinned => CauseRule::Pinned,
        Basis::Open => CauseRule::Open,
        Basis::Deemed(period, event, _) => CauseRule::Deemed(period, id(run, event)),
        Basis::OnTheDayOf(other) => CauseRule::OnTheDayOf(id(run, other)),
        Basis::Within(period, from, _) => CauseRule::Within(period, from.map(|it| id(run, it))),
        Basis::Before(period, None, _) => CauseRule::BeforeEnd(period),
        Basis::Before(period, Some(event), _) => CauseRule::Before(period, id(run, event)),
        Basis::Term => {
            CauseRule::EndOfTerm(run.timeline.term.and_then(|it| run.plan.terms.get(it)).map(|it| it.period))
        }
    };
    let mut cite = run.plan.cites(moment.cites).to_vec();
    if cite.is_empty() {
        cite = run.plan.spec(event).map(|it| run.plan.cites(it.cites).to_vec()).unwrap_or_default();
    }
    Cause { event: Some(id(run, event)), on: Some(moment.on), rule: rule.into(), cite }
}

fn term(run: &CaseRun<'_>) -> Option<Cause> {
    let term = run.timeline.term.and_then(|it| run.plan.terms.get(it))?;
    let rule = CauseRule::Within(term.period, Some(id(run, term.from)));
    Some(Cause { event: None, on: run.timeline.term_end, rule: rule.into(), cite: run.plan.cites(term.cites).to_vec() })
}

/// Grounds found on one side alone, in the order of the acts, those of the old one first.
fn grounds(old: &CaseRun<'_>, new: &CaseRun<'_>) -> Vec<CaseDifference> {
    let found = |run: &CaseRun<'_>| -> Vec<String> { run.grounds().map(|it| it.id.clone()).collect() };
    let (of_old, of_new) = (found(old), found(new));
    let mut all = of_old.clone();
    all.extend(of_new.iter().filter(|it| !of_old.contains(it)).cloned());
    let alone = all.into_iter().filter(|it| of_old.contains(it) != of_new.contains(it));
    alone
        .map(|ground| CaseDifference {
            what: DifferenceKind::Ground,
            old: Some(ground_cause(old, &ground)),
            new: Some(ground_cause(new, &ground)),
            ground: Some(ground),
        })
        .collect()
}

fn ground_cause(run: &CaseRun<'_>, ground: &str) -> Cause {
    let cause = |rule: CauseRule, cite| Cause { event: None, on: None, rule: rule.into(), cite };
    let Some(spec) = run.plan.grounds.iter().find(|it| it.id == ground) else {
        return cause(CauseRule::NoGround, Vec::new());
    };
    let cite = run.plan.cites(spec.cites).to_vec();
    if run.grounds().any(|it| it.id == ground) {
        cause(CauseRule::Refused, cite)
    } else if run.timeline.persuaded {
        cause(CauseRule::Persuaded, cite)
    } else {
        cause(CauseRule::NotFound, cite)
    }
}

fn gap(run: &CaseRun<'_>) -> Option<Cause> {
    let Outcome::Unspecified(gap) = run.timeline.outcome else { return None };
    let gap = run.plan.gaps.get(gap)?;
    let rule = CauseRule::Gap(gap.text.clone()).into();
    Some(Cause { event: None, on: None, rule, cite: run.plan.cites(gap.cites).to_vec() })
}

fn silence(run: &CaseRun<'_>) -> Option<Cause> {
    let (rule, since) = run.silence()?;
    let cite = run.plan.cites(rule.cites).to_vec();
    let rule = CauseRule::Tacit(rule.said.clone(), rule.opens.clone()).into();
    Some(Cause { event: None, on: Some(since), rule, cite })
}

fn fee(run: &CaseRun<'_>) -> Option<Cause> {
    let fee = run.plan.fees.iter().find(|it| run.plan.holds(it, &run.facts))?;
    let rule = CauseRule::Fee(fee.amount.clone()).into();
    Some(Cause { event: None, on: None, rule, cite: run.plan.cites(fee.cites).to_vec() })
}
