//! Hearings before a refusal.

use crate::compare::collect::entry::Entry;
use crate::compare::collect::limits::deadline;
use crate::compare::collect::reading::{Reader, When};
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::model::built_in::{HEARING, HEARING_NOTICE};
use crate::model::{Cited, Hearing, Procedure};

pub(in crate::compare) fn hearings(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let held = procedure.steps.iter().filter_map(|step| Some((&step.value.id, step.value.hearing.as_ref()?)));
    held.map(|(step, hearing)| self::hearing(hearing, step, reader)).collect()
}

fn hearing(hearing: &Cited<Hearing>, step: &str, reader: &mut Reader<'_>) -> Entry {
    let it = &hearing.value;
    let mut entry = Entry::new(Element::Hearing, HEARING, Source::of(hearing))
        .when(reader.when(&it.when))
        .with(What::Stage, Fact::Steps(vec![step.to_owned()]));
    if let Some(persuades) = &it.persuades {
        let when = reader.when(&persuades.value);
        let fact = (when != When::Never).then_some(Fact::When(when));
        entry = entry.with_source(What::Persuades, fact, Source::of(persuades));
    }
    if let Some(extends) = &it.extends {
        entry = entry.with_source(What::Extension, Fact::Period(extends.value), Source::of(extends));
    }
    let notice = Entry::new(Element::Event, HEARING_NOTICE, Source::of(&it.notice))
        .with(What::Actor, Fact::Actor(it.notice.value.actor.clone()))
        .with(What::Limit, it.notice.value.limit.as_ref().map(deadline))
        .bounded(&it.notice.value.bounds);
    let held = Entry::new(Element::Event, HEARING, Source::of(&it.held))
        .with(What::Actor, Fact::Actor(it.actor.clone()))
        .with(What::Limit, deadline(&it.held.value))
        .bounded(&it.held_bounds);
    entry.with_parts([notice, held])
}
