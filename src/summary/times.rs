//! Times: what a change of a term comes to where the rules alone cannot tell, read off all cases.
//!
//! Two terms that run from different events have no order of their own. All cases are tried out on every day of filing
//! anyway, and they say on how many days the term ends sooner, and on how many later.

use crate::certificate::Measure;
use crate::compare::{Change, LawChanges, ServiceChanges, Tried, When};
use crate::explore::{DateClass, Exploration, ProcedureReport, Witness};
use crate::model::Law;

/// Judges the changes of terms that rules alone leave open by all cases of `exploration`, which is of the same regimes.
pub fn judge_terms(changes: &mut LawChanges, exploration: &Exploration, law: &Law) {
    let years = (exploration.from.year(), exploration.to.year());
    for service in &mut changes.services {
        for at in 0..service.changes.len() {
            let Some(change) = service.changes.get(at).filter(|it| it.is_open_term()) else { continue };
            let Some(report) = report(service, change, exploration) else { continue };
            let tried = tried(report, change.circumstances(), years, law);
            if let Some(change) = service.changes.get_mut(at) {
                change.judge_by_all_cases(tried);
            }
        }
    }
}

/// What all cases of the procedure come to that a change is about.
fn report<'e>(service: &ServiceChanges, change: &Change, exploration: &'e Exploration) -> Option<&'e ProcedureReport> {
    let same = exploration.services.iter().filter(|it| it.old == service.old && it.new == service.new);
    same.flat_map(|it| &it.procedures).find(|it| change.procedure.as_deref() == Some(it.new.procedure.as_str()))
}

/// On how many days of filing the term ends sooner, and later, in the cases in which `when` holds.
fn tried(report: &ProcedureReport, when: Option<&When>, years: (i32, i32), law: &Law) -> Tried {
    let mut tried = Tried { years, ..Tried::default() };
    let concerned = report.dates.iter().filter(|class| {
        let holds = |witness: &Witness| when.is_none_or(|it| it.holds(&|fact| value(fact, witness, law)));
        class.reasons.iter().any(|it| holds(&it.witness))
    });
    for change in concerned.flat_map(term_changes) {
        tried.days = tried.days.saturating_add(change.filings);
        let side = if change.calendar_days < 0 { &mut tried.sooner } else { &mut tried.later };
        if change.calendar_days != 0 {
            *side = side.saturating_add(change.filings);
        }
    }
    tried
}

fn term_changes(class: &DateClass) -> impl Iterator<Item = &crate::certificate::Change> {
    let terms = class.shifts.iter().filter(|it| it.of == Measure::Term);
    terms.flat_map(|it| &it.hours).flat_map(|it| &it.changes)
}

/// The value that a fact has in a case: `yes` or `no` for one that is true or false.
fn value<'w>(fact: &str, witness: &'w Witness, law: &'w Law) -> Option<&'w str> {
    let given = witness.facts.iter().find(|it| it.fact == fact).and_then(|it| it.values.first());
    let usual = || law.facts.get(fact).and_then(|it| it.values.get(it.default));
    given.or_else(usual).map(String::as_str)
}
