//! `nothing_new`: a case that comes to what another one comes to, day for day, and expects nothing that the other does not.
//!
//! Two cases are alike where they are of one procedure, state the same facts, follow the same readings, are filed on the
//! same day of the week and on the same side of the hour of reception, and each event of the one comes as many days after
//! filing as the same event of the other, with the same deadline; so do the ends of their terms and their fees.

use crate::case::CaseRun;
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Case, Expected};
use crate::syntax::tree::Expectation;
use std::collections::HashMap;
use std::mem::discriminant;

pub(super) fn check(runs: &[(&Case, &CaseRun<'_>)], found: &mut Vec<Flawed>) {
    let mut earlier: HashMap<(&str, &str), Vec<(&Case, &CaseRun<'_>)>> = HashMap::new();
    for (case, run) in runs {
        let of = earlier.entry((&run.plan.service, &run.plan.procedure)).or_default();
        if let Some((other, like)) = of.iter().find(|(other, it)| alike(it, run) && expects_no_more(case, other)) {
            let days = run.facts.filed.number().abs_diff(like.facts.filed.number());
            found.push(Flawed {
                flaw: Flaw::NothingNew { case: case.name.clone(), other: other.name.clone(), days: days.into() },
                regime: run.plan.regime.clone(),
                service: Some(run.plan.service.clone()),
                procedure: Some(run.plan.procedure.clone()),
                cites: Vec::new(),
                spans: vec![case.span, other.span],
                case: None,
            });
        }
        of.push((case, run));
    }
}

fn alike(one: &CaseRun<'_>, other: &CaseRun<'_>) -> bool {
    let (plan, first, second) = (&one.plan, &one.timeline, &other.timeline);
    let after = |run: &CaseRun<'_>, day: crate::calendar::Day| day.number() - run.facts.filed.number();
    let same_event = |event: &crate::engine::EventIx| {
        let of = |run: &CaseRun<'_>| {
            let moment = run.timeline.moment(*event)?;
            Some((after(run, moment.on), moment.deadline.map(|it| after(run, it)), moment.pinned))
        };
        of(one) == of(other)
    };
    let end = |run: &CaseRun<'_>| run.timeline.term_end.map(|it| after(run, it));
    let settings = (0..plan.slots.len()).all(|slot| one.facts.setting(slot) == other.facts.setting(slot));
    one.amounts == other.amounts
        && settings
        && one.readings == other.readings
        && (one.facts.after_hours, one.facts.pace) == (other.facts.after_hours, other.facts.pace)
        && one.request.filed.at.is_some() == other.request.filed.at.is_some()
        && one.facts.filed.weekday() == other.facts.filed.weekday()
        && one.outside_window == other.outside_window
        && one.dated_by == other.dated_by
        && one.papers == other.papers
        && (first.outcome, &first.found, &first.order) == (second.outcome, &second.found, &second.order)
        && first.order.iter().all(same_event)
        && end(one) == end(other)
        && one.fee() == other.fee()
}

/// Whether each kind of thing that a case expects is expected of the other as well.
fn expects_no_more(case: &Case, other: &Case) -> bool {
    let same = |one: &Expectation, two: &Expectation| match (one, two) {
        (Expectation::Event { event: one, .. }, Expectation::Event { event: two, .. })
        | (Expectation::Deadline { event: one, .. }, Expectation::Deadline { event: two, .. })
        | (Expectation::Late { event: one, .. }, Expectation::Late { event: two, .. })
        | (Expectation::Never(one), Expectation::Never(two)) => one.name == two.name,
        (one, two) => discriminant(one) == discriminant(two),
    };
    let has = |it: &Expected| other.expected.iter().any(|its| same(&it.what, &its.what));
    case.expected.iter().all(has)
}
