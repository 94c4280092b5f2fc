//! Hearings before a refusal.

use super::change::{Element, What};
use super::entry::Entry;
use super::fact::Fact;
use super::limits::deadline;
use super::reading::{Reader, When};
use crate::model::{Cited, Hearing, Procedure};

pub(super) fn hearings(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let held = procedure.steps.iter().filter_map(|step| Some((&step.value.id, step.value.hearing.as_ref()?)));
    held.map(|(step, hearing)| self::hearing(hearing, step, reader)).collect()
}

fn hearing(hearing: &Cited<Hearing>, step: &str, reader: &mut Reader<'_>) -> Entry {
    let it = &hearing.value;
    let persuades = reader.when(&it.persuades.value);
    let mut entry = Entry::new(Element::Hearing, "hearing", &hearing.cites)
        .when(reader.when(&it.when))
        .with(What::Stage, Fact::Ids(vec![step.to_owned()]))
        .with(What::Persuades, (persuades != When::Never).then_some(Fact::When(persuades)));
    if let Some(extends) = &it.extends {
        entry = entry.with_cited(What::Extension, Fact::Period(extends.value), &extends.cites);
    }
    let notice = Entry::new(Element::Event, "hearing_notice", &it.notice.cites)
        .with(What::Actor, Fact::Ids(vec![it.notice.value.actor.clone()]))
        .with(What::Limit, it.notice.value.limit.as_ref().map(deadline))
        .with(What::BeforeEnd, it.notice.value.before_end.map(Fact::Period));
    let held = Entry::new(Element::Event, "hearing", &it.held.cites)
        .with(What::Actor, Fact::Ids(vec![it.actor.clone()]))
        .with(What::Limit, deadline(&it.held.value));
    entry.with_parts([notice, held])
}
