//! The assumptions and conflicts that bear on a service.

use super::words::Words;
use super::{Entry, Section, Sections};
use crate::cite::Citation;
use crate::message;
use crate::message::Named;
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
    let ruled = words.law.clauses_of(service);
    let counted = |id: &str| procedures.iter().any(|it| it.is_touched_by(id)) || service.is_touched_beside_by(id);
    let bears = |choice: &&Choice| {
        read.contains(choice.id.as_str())
            || counted(&choice.id)
            || !is_choice(&choice.id) && is_open_in(choice, service, &ruled)
    };
    let bearing: Vec<&Choice> = words.law.choices.values().filter(bears).collect();
    let of_kind = |kind| bearing.iter().filter(move |it| it.kind == kind).map(|it| entry(it, service, words));
    let mut out = Sections::new(words.localizer);
    out.add(message!("show-conflicts"), of_kind(ChoiceKind::Conflict));
    out.add(message!("show-assumptions"), of_kind(ChoiceKind::Assumption));
    out.all
}

/// Whether the clauses of a service leave a choice open: at least two of its readings stand in them. Where one of several
/// annexes has a single reading in all its languages, that reading is simply what it says.
fn is_open_in(choice: &Choice, service: &Service, ruled: &[&Citation]) -> bool {
    let told = choice.readings.iter().filter(|it| !it.cites.is_empty()).count();
    let speaks = |cite: &Citation| speaks_of(cite, service, ruled);
    choice.readings.iter().filter(|it| it.cites.iter().any(speaks)).count() >= told.clamp(1, 2)
}

/// Whether a clause is one of the service: under its annex or, where its act has none for services, at a place that a rule
/// of the service cites.
fn speaks_of(cite: &Citation, service: &Service, ruled: &[&Citation]) -> bool {
    let cited = |it: &&Citation| {
        it.act == cite.act && (it.places.starts_with(&cite.places) || cite.places.starts_with(&it.places))
    };
    service.bases.iter().any(|base| {
        base.act == cite.act
            && cite.places.starts_with(&base.places)
            && (!base.places.is_empty() || ruled.iter().any(cited))
    })
}

fn entry(choice: &Choice, service: &Service, words: &Words<'_>) -> Entry {
    let mut readings: Vec<_> = choice.readings.iter().enumerate().collect();
    readings.sort_by_key(|(position, _)| *position != choice.followed);
    let readings = readings.into_iter().map(|(position, it)| {
        let followed = if position == choice.followed { "yes" } else { "no" };
        let message = message!("show-reading", text: prose(&it.value.text), followed: choice(followed));
        words.entry(&message, &nearest(&it.cites, service)).about(&it.value.id)
    });
    let because = &choice.because;
    let because = std::iter::once(words.entry(&message!("show-because", text: prose(&because.value)), &because.cites));
    let idle = choice
        .no_result
        .iter()
        .map(|it| words.entry(&message!("show-changes-no-result", why: optional prose(it.value.as_ref())), &it.cites));
    let details = readings.chain(because).chain(idle).chain(choice.notes.iter().map(|it| words.remark(it)));
    let message = message!("show-titled", thing: title(Named::Choice(choice.id.clone())));
    words.entry(&message, &[]).about(&choice.id).with(details.collect())
}

/// The clauses of the service among `cites`, where there are any: some choices are told by many annexes.
fn nearest(cites: &[Citation], service: &Service) -> Vec<Citation> {
    let under = |cite: &&Citation| {
        service.bases.iter().any(|base| base.act == cite.act && cite.places.starts_with(&base.places))
    };
    let own: Vec<Citation> = cites.iter().filter(under).cloned().collect();
    if own.is_empty() { cites.to_vec() } else { own }
}
