//! Limits: the ordinary one of a step or event, and those that take its place in some circumstances.
//!
//! Limits are compared as written: one "of the step before" is the same whatever step that is.

use crate::compare::collect::entry::{Entry, first_that_holds};
use crate::compare::collect::reading::{Reader, When};
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Deadline, Fact};
use crate::model::{Alternative, Bounds, Cited, Limit};

impl From<&Limit> for Deadline {
    fn from(limit: &Limit) -> Self {
        match limit {
            Limit::Within(period, from) => Deadline::Within(*period, from.as_ref().map(|it| it.value.clone())),
            Limit::OnTheDayOf(event) => Deadline::OnTheDayOf(event.value.clone()),
        }
    }
}

impl Entry {
    /// Adds what bounds say beside a limit.
    pub fn bounded(self, bounds: &Bounds) -> Self {
        let first = bounds.not_before.as_ref().map(|(period, event)| (*period, event.value.clone()));
        let before = bounds.ahead.as_ref().and_then(|(period, event)| Some((*period, event.as_ref()?.value.clone())));
        self.with(What::BeforeEnd, bounds.before_end().map(Fact::Period))
            .with(What::NotBefore, first.map(|(period, event)| Fact::Deadline(Deadline::NotBefore(period, event))))
            .with(What::Ahead, before.map(|(period, event)| Fact::Deadline(Deadline::Before(period, event))))
    }
}

pub(in crate::compare) fn deadline(limit: &Limit) -> Fact {
    Fact::Deadline(limit.into())
}

/// Adds to `entry` its ordinary limit, and those that take its place as parts. One that does so in every case, because
/// of the readings followed, is the ordinary one.
pub(in crate::compare) fn limited(
    entry: Entry,
    limit: Option<&Limit>,
    alternatives: &[Cited<Alternative>],
    reader: &mut Reader<'_>,
) -> Entry {
    let special = |it: &Cited<Alternative>| {
        let when = reader.when(&it.value.when);
        let source = Source::of(it).or_clauses_of(&entry.source);
        Entry::new(Element::SpecialLimit, &entry.id, source).when(when).with(What::Limit, deadline(&it.value.limit))
    };
    let mut specials = first_that_holds(alternatives.iter().map(special).collect());
    let always = specials.pop_if(|it| it.when == When::Always);
    let entry = match always {
        Some(it) => {
            let fact = it.aspect(What::Limit).map(|it| it.fact.clone());
            entry.with_source(What::Limit, fact, it.source)
        }
        None => entry.with(What::Limit, limit.map(deadline)),
    };
    entry.with_parts(specials)
}
