//! The assumptions and conflicts that bear on a service.

use super::super::overview::title;
use super::words::Words;
use super::{Entry, Section, Sections};
use crate::cite::Citation;
use crate::model::{Choice, Condition, Part, Procedure, Service, Step, StepPart};
use crate::syntax::tree::ChoiceKind;

/// Those that conditions of the procedures read, that the calendar follows, or that speak of the clauses of the
/// service.
pub(super) fn sections(service: &Service, procedures: &[&Procedure], words: &Words<'_>) -> Vec<Section> {
    let mut read: Vec<&str> = Vec::new();
    for procedure in procedures {
        for condition in conditions(procedure) {
            condition.walk(&mut |part| {
                if let Condition::Reading(id, _) = part {
                    read.push(id);
                }
            });
        }
    }
    let counted = words.law.timetable(&service.regime).map(|it| it.follows.as_slice()).unwrap_or_default();
    let bears = |choice: &&Choice| {
        read.contains(&choice.id.as_str())
            || counted.contains(&choice.id)
            || choice.readings.iter().flat_map(|it| &it.cites).any(|cite| speaks_of(cite, service))
    };
    let bearing: Vec<&Choice> = words.law.choices.values().filter(bears).collect();
    let mut out = Sections::default();
    for (kind, heading) in [(ChoiceKind::Conflict, "Conflicts"), (ChoiceKind::Assumption, "Assumptions")] {
        out.add(heading, bearing.iter().filter(|it| it.kind == kind).map(|it| entry(it, service, words)));
    }
    out.0
}

fn speaks_of(cite: &Citation, service: &Service) -> bool {
    service.bases.iter().any(|base| base.act == cite.act && cite.places.starts_with(&base.places))
}

fn entry(choice: &Choice, service: &Service, words: &Words<'_>) -> Entry {
    let readings = choice.readings.iter().enumerate().map(|(position, it)| {
        let followed = if position == choice.followed { ", followed here" } else { "" };
        Entry::new(format!("{}{followed}", it.value.text), &nearest(&it.cites, service)).about(&it.value.id)
    });
    let because = std::iter::once(Entry::new(format!("Why: {}", choice.because.value), &choice.because.cites));
    let details = readings.chain(because).chain(choice.notes.iter().map(|it| Entry::new(&it.value, &it.cites)));
    let text = title(&choice.titles, &choice.id, words.language);
    Entry::new(format!("{text} ({})", choice.id), &[]).about(&choice.id).with(details.collect())
}

/// The clauses of the service among `cites`, where there are any: some choices are told by many annexes.
fn nearest(cites: &[Citation], service: &Service) -> Vec<Citation> {
    let own: Vec<Citation> = cites.iter().filter(|cite| speaks_of(cite, service)).cloned().collect();
    if own.is_empty() { cites.to_vec() } else { own }
}

/// Every condition of a procedure.
fn conditions(procedure: &Procedure) -> Vec<&Condition> {
    let lists =
        [&procedure.payments, &procedure.documents, &procedure.fetched, &procedure.results, &procedure.occasions];
    let mut out: Vec<&Condition> = lists.into_iter().flatten().map(|it| &it.value.when).collect();
    out.extend(procedure.terms.iter().map(|it| &it.value.when));
    out.extend(procedure.fees.iter().map(|it| &it.value.when));
    out.extend(procedure.grounds.iter().map(|it| &it.value.when));
    out.extend(procedure.duties.iter().map(|it| &it.value.when));
    out.extend(procedure.gaps.iter().map(|it| &it.value.when));
    procedure.steps.iter().for_each(|it| of_step(&it.value, &mut out));
    out
}

fn of_step<'l>(step: &'l Step, out: &mut Vec<&'l Condition>) {
    out.push(&step.when);
    out.extend(step.alternatives.iter().map(|it| &it.value.when));
    out.extend([&step.checks, &step.hands_over, &step.records].into_iter().flatten().map(|it| &it.value.when));
    out.extend(step.exams.iter().map(|it| &it.value.when));
    out.extend(
        step.hearing
            .iter()
            .flat_map(|it| std::iter::once(&it.value.when).chain(it.value.persuades.iter().map(|it| &it.value))),
    );
    for part in &step.parts {
        match &part.value {
            StepPart::Finds(_) => {}
            StepPart::Gap(gap) => out.push(&gap.when),
            StepPart::Request(request) => {
                out.push(&request.when);
                let parts = [Some(&request.notice), Some(&request.delivery), request.study.as_ref()];
                parts.into_iter().flatten().for_each(|it| of_part(&it.value, out));
                out.extend(request.failing.iter().map(|it| &it.value.when));
            }
        }
    }
}

fn of_part<'l>(part: &'l Part, out: &mut Vec<&'l Condition>) {
    out.extend(part.alternatives.iter().map(|it| &it.value.when));
    out.extend(&part.outside_term);
}
