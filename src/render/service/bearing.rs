//! The assumptions and conflicts that bear on a service.

use super::super::overview::title;
use super::words::Words;
use super::{Entry, Section, Sections};
use crate::cite::Citation;
use crate::model::built_in::is_choice;
use crate::model::{Choice, Procedure, Service, choices_read};
use crate::syntax::tree::ChoiceKind;
use std::collections::BTreeSet;

/// Those that conditions of the procedures, of the service or of its forms ask for, that touch how days are counted in
/// them, or that speak of the clauses of the service.
pub(super) fn sections(service: &Service, procedures: &[&Procedure], words: &Words<'_>) -> Vec<Section> {
    let mut read: BTreeSet<&str> = choices_read(service);
    read.extend(procedures.iter().flat_map(|it| choices_read(*it)));
    read.extend(words.law.forms_of(service).into_iter().flat_map(|it| choices_read(it)));
    let counted = |id: &str| procedures.iter().any(|it| it.is_touched_by(id)) || service.is_touched_beside_by(id);
    let bears = |choice: &&Choice| {
        let cites = || choice.readings.iter().flat_map(|it| &it.cites);
        read.contains(choice.id.as_str())
            || counted(&choice.id)
            || !is_choice(&choice.id) && cites().any(|cite| speaks_of(cite, service))
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
    let idle = choice.no_result.iter().map(|it| {
        let why = it.value.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
        Entry::new(format!("Changes no result{why}"), &it.cites)
    });
    let details =
        readings.chain(because).chain(idle).chain(choice.notes.iter().map(|it| Entry::new(&it.value, &it.cites)));
    let text = title(&choice.titles, &choice.id, words.language);
    Entry::new(format!("{text} ({})", choice.id), &[]).about(&choice.id).with(details.collect())
}

/// The clauses of the service among `cites`, where there are any: some choices are told by many annexes.
fn nearest(cites: &[Citation], service: &Service) -> Vec<Citation> {
    let own: Vec<Citation> = cites.iter().filter(|cite| speaks_of(cite, service)).cloned().collect();
    if own.is_empty() { cites.to_vec() } else { own }
}
