//! Access to a service: by which channels, for whom, when, and how long it takes at the desk.

use crate::compare::collect::documents::listed;
use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::Reader;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::model::{Cited, Hours, Service};
use chrono::NaiveTime;

pub(in crate::compare) fn access(service: &Service, reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = values(Element::Channel, &service.channels);
    entries.extend(values(Element::Applicant, &service.applicants));
    entries.extend(service.hours.iter().map(hours));
    entries.extend(service.waiting.iter().map(|it| minutes(Element::Waiting, "waiting", it)));
    entries.extend(service.serving.iter().map(|it| minutes(Element::Serving, "serving", it)));
    entries.extend(service.reception.iter().map(reception));
    entries.extend(listed(Element::Subtype, &service.subtypes, reader));
    entries.extend(service.contacts.iter().map(|it| Entry::new(Element::Contact, it.value.english(), Source::of(it))));
    entries
}

fn values(element: Element, lists: &[Cited<Vec<String>>]) -> Vec<Entry> {
    lists.iter().flat_map(|list| list.value.iter().map(|id| Entry::new(element, id, Source::of(list)))).collect()
}

fn hours(hours: &Cited<Hours>) -> Entry {
    let opening = Fact::Opening(hours.value.opening.clone());
    Entry::new(Element::Hours, &hours.value.id, Source::of(hours)).with(What::Opening, opening)
}

fn minutes(element: Element, word: &str, minutes: &Cited<u32>) -> Entry {
    Entry::new(element, word, Source::of(minutes)).with(What::Minutes, Fact::Minutes(minutes.value))
}

fn reception(until: &Cited<NaiveTime>) -> Entry {
    Entry::new(Element::Reception, "reception", Source::of(until)).with(What::Until, Fact::Time(until.value))
}
