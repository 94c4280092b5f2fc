//! What is said of a service as a whole: acts, applicants, channels, hours.

use super::words::Words;
use super::{Entry, Section, Sections};
use crate::cite::Base;
use crate::model::{Cited, Duty, Gap, Hours, Remedy, Service};
use crate::syntax::tree::Opening;
use chrono::{NaiveTime, Weekday};

pub(super) fn sections(service: &Service, words: &Words<'_>) -> Vec<Section> {
    let mut out = Sections::default();
    out.add("Governed by", service.bases.iter().map(|it| base(it, words)));
    out.add("Who may apply", service.applicants.iter().map(|it| Entry::new(words.names(&it.value), &it.cites)));
    out.add("Channels", service.channels.iter().map(|it| Entry::new(words.names(&it.value), &it.cites)));
    out.add("Subtypes", service.subtypes.iter().flat_map(|it| words.listed(it, |id| words.name(id))));
    out.add("Hours", service.hours.iter().map(|it| hours(it, words)).chain(reception(service)));
    out.add("Time at the office", waiting(service));
    out.add("Duties", service.duties.iter().map(|it| duty(it, words)));
    out.add("Remedies", service.remedies.iter().map(|it| remedy(it, words)));
    out.add("Where to ask", service.contacts.iter().map(|it| Entry::new(&it.value, &it.cites)));
    out.add("What the acts leave unsaid", service.gaps.iter().map(|it| gap(it, words)));
    out.add("Remarks", service.notes.iter().map(|it| Entry::new(&it.value, &it.cites)));
    out.0
}

fn base(base: &Base, words: &Words<'_>) -> Entry {
    let places: String = base.places.iter().map(|it| format!(" {it}")).collect();
    let title = words.law.acts.get(&base.act).and_then(|act| act.titles.get(words.language));
    let title = title.map(|it| format!(": {it}")).unwrap_or_default();
    Entry::new(format!("{}{places}{title}", base.act), &[]).about(&base.act)
}

fn hours(it: &Cited<Hours>, words: &Words<'_>) -> Entry {
    let whose = words.thing_or_actor(&it.value.id);
    let when = it.value.opening.as_ref().map_or_else(|| "around the clock".to_owned(), opening);
    Entry::new(format!("{whose}: {when}"), &it.cites).about(&it.value.id)
}

fn opening(it: &Opening) -> String {
    let (first, last) = it.days;
    let days =
        if first == last { weekday(first).to_owned() } else { format!("{} to {}", weekday(first), weekday(last)) };
    let pause = it.pause.map(|(from, to)| format!(", break {} to {}", clock(from), clock(to))).unwrap_or_default();
    format!("{days}, {} to {}{pause}", clock(it.time.0), clock(it.time.1))
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn reception(service: &Service) -> impl Iterator<Item = Entry> + '_ {
    service.reception.iter().map(|it| {
        let text = format!("what arrives after {} counts as received on the next working day", clock(it.value));
        Entry::new(text, &it.cites)
    })
}

fn waiting(service: &Service) -> impl Iterator<Item = Entry> + '_ {
    let waiting =
        service.waiting.iter().map(|it| Entry::new(format!("waiting: at most {} minutes", it.value), &it.cites));
    let serving =
        service.serving.iter().map(|it| Entry::new(format!("at the desk: at most {} minutes", it.value), &it.cites));
    waiting.chain(serving)
}

pub(super) fn duty(it: &Cited<Duty>, words: &Words<'_>) -> Entry {
    let Duty { id, of, within, when, .. } = &it.value;
    let within = within.as_ref().map(|(period, event)| format!(", within {period} of {}", words.event(event)));
    let text = format!("{}: {}{}{}", words.actor(of), words.name(id), within.unwrap_or_default(), words.guard(when));
    Entry::new(text, &it.cites).about(id)
}

pub(super) fn remedy(it: &Cited<Remedy>, words: &Words<'_>) -> Entry {
    let Remedy { id, to, after, answered, .. } = &it.value;
    let after = after.as_ref().map(|id| format!(", after {}", words.name(id))).unwrap_or_default();
    let answered = answered.map(|it| format!(", answered within {it}")).unwrap_or_default();
    Entry::new(format!("{}, to: {}{after}{answered}", words.name(id), words.actor(to)), &it.cites).about(id)
}

pub(super) fn gap(it: &Cited<Gap>, words: &Words<'_>) -> Entry {
    let Gap { id, when, text, conditional, .. } = &it.value;
    let guard = words.guard(when);
    let guard = guard.trim_start_matches(", ");
    let concerns = if *conditional && !guard.is_empty() { format!(" Concerns cases {guard}.") } else { String::new() };
    Entry::new(format!("{text}{concerns}"), &it.cites).about(id)
}

impl Words<'_> {
    /// Whose hours they are: somebody who acts, or a channel.
    fn thing_or_actor(&self, id: &str) -> String {
        let actor = crate::syntax::tree::DeclarationKind::Actor;
        if self.law.names.get(actor, id).is_some() { self.actor(id) } else { self.name(id) }
    }
}
