//! One finding in words, and findings that are alike in all but their place, told once with all their places.

use super::{Entry, Section, Writer};
use crate::case::FactValue;
use crate::findings::comparison::Fate;
use crate::findings::{Dates, Finding, Witness};
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::model::{Condition, Law};
use crate::wording;
use indexmap::IndexMap;

/// A finding with what an amendment did to it, and on how many dates it held before.
pub(super) type Told<'f> = (&'f Finding, Option<Fate>, Option<&'f Dates>);

/// The words in which a finding is told, but for its place: its code, its fate, its sentence and its lines.
type Words<'f> = (&'f str, Option<Fate>, String, Vec<String>);

/// Findings that are told in the same words.
struct Alike<'f> {
    told: Vec<Told<'f>>,
    message: String,
    lines: Vec<String>,
}

impl Alike<'_> {
    /// Whether they are of several services.
    fn of_several(&self) -> bool {
        let mut services = self.told.iter().map(|(it, ..)| &it.service);
        let first = services.next();
        services.any(|it| Some(it) != first)
    }
}

impl Writer<'_> {
    /// The findings by service, those that several services have alike before all others; in each the gravest first.
    pub(super) fn sections<'f>(
        &self,
        findings: impl Iterator<Item = Told<'f>>,
        heading: impl Fn(String) -> String,
    ) -> Vec<Section> {
        let mut alike: IndexMap<Words<'f>, Alike<'f>> = IndexMap::new();
        let mut order: IndexMap<Option<&str>, Section> = IndexMap::new();
        for told in findings {
            let (finding, fate, before) = told;
            order
                .entry(finding.service.as_deref())
                .or_insert_with(|| Section { heading: heading(self.service(finding)), entries: Vec::new() });
            let (message, lines) = (self.say(&finding.message), self.lines(finding, before));
            alike
                .entry((finding.code, fate, message.clone(), lines.clone()))
                .or_insert_with(|| Alike { told: Vec::new(), message, lines })
                .told
                .push(told);
        }
        let mut shared = Section { heading: heading(self.say(message!("flaw-several-services"))), entries: Vec::new() };
        for alike in alike.into_values() {
            let Some((first, ..)) = alike.told.first() else { continue };
            let entry = self.entry(&alike);
            match order.get_mut(&first.service.as_deref()) {
                Some(section) if !alike.of_several() => section.entries.push(entry),
                _ => shared.entries.push(entry),
            }
        }
        let mut sections: Vec<Section> = std::iter::once(shared).chain(order.into_values()).collect();
        sections.retain(|it| !it.entries.is_empty());
        sections.iter_mut().for_each(|it| it.entries.sort_by_key(|entry| (entry.severity, entry.bearing)));
        sections
    }

    /// What the service of a finding is called.
    fn service(&self, finding: &Finding) -> String {
        match &finding.service {
            Some(id) => {
                let named = Named::Service { regime: finding.regime.clone(), service: id.clone() };
                self.say(message!("flaw-service", title: title(named), id: id(id)))
            }
            None => self.say(message!("flaw-whole-regime")),
        }
    }

    fn entry(&self, alike: &Alike<'_>) -> Entry {
        let Alike { told, message, lines } = alike;
        let first = told.first();
        let one = first.filter(|_| told.len() == 1);
        let severity = first.map_or(crate::findings::Severity::Note, |(it, ..)| it.severity);
        let bearing = first.map_or(crate::findings::Bearing::RuleFiles, |(it, ..)| it.bearing());
        let head = message!(
            "flaw-head",
            severity: choice(severity.word()),
            procedure: optional id(one.and_then(|(it, ..)| it.procedure.as_deref())),
            fate: optional choice(first.and_then(|(_, fate, _)| *fate).map(Fate::word)),
            code: id(first.map_or("", |(it, ..)| it.code)),
        );
        let mut all = Vec::new();
        match one {
            Some((it, ..)) if !it.cite.is_empty() => {
                all.push(self.say(message!("flaw-clauses", clauses: clauses(it.cite.as_slice()))));
            }
            Some(_) => {}
            None => all.extend(told.iter().map(|(it, ..)| self.place(it))),
        }
        all.extend(lines.iter().cloned());
        Entry { severity, bearing, head: self.say(head), message: message.clone(), lines: all }
    }

    /// Where one of several findings that are alike is, with its clauses.
    fn place(&self, finding: &Finding) -> String {
        let service = finding.service.as_deref().unwrap_or_default();
        let id = finding.procedure.as_deref().map_or_else(|| service.to_owned(), |it| format!("{service}.{it}"));
        let named = Named::Service { regime: finding.regime.clone(), service: service.to_owned() };
        let clauses = (!finding.cite.is_empty()).then_some(finding.cite.as_slice());
        self.say(message!(
            "flaw-place",
            title: title(named),
            id: id(id),
            clauses: optional clauses(clauses),
        ))
    }

    /// How often, under which readings, what would mend it, a case: all but where it is.
    fn lines(&self, finding: &Finding, before: Option<&Dates>) -> Vec<String> {
        let mut lines = Vec::new();
        let mut add = |it: Message| lines.push(self.say(it));
        for (choice, reading) in &finding.under {
            add(message!("flaw-under", reading: message(self.reading(choice, reading))));
        }
        if let Some(it) = &finding.dates {
            add(message!(
                "flaw-dates",
                always: choice(if it.always() { "yes" } else { "no" }),
                count: count(it.count),
                of: count(it.of),
                from: date(it.from),
                to: date(it.to),
                first: optional date(it.first),
                next: optional date(it.next),
            ));
        }
        if let Some(it) = &finding.in_force {
            add(message!(
                "flaw-in-force",
                open: choice(if it.goes_on { "yes" } else { "no" }),
                always: choice(if it.always() { "yes" } else { "no" }),
                count: count(it.count),
                of: count(it.of),
                from: date(it.from),
                to: date(it.to),
                first: optional date(it.first),
            ));
        }
        if let Some(it) = before {
            add(message!("flaw-before", count: count(it.count), of: count(it.of)));
        }
        for it in &finding.readings {
            let reading = self.reading(&it.choice, &it.reading);
            add(message!("flaw-reading", reading: message(reading), count: count(it.count)));
        }
        if let Some(it) = &finding.mend {
            add(message!("flaw-mend", mend: message(it)));
        }
        if let Some(it) = &finding.witness {
            add(witness(it, self.law));
        }
        lines
    }

    /// A reading in words, with what a run takes.
    fn reading(&self, choice: &str, reading: &str) -> Message {
        let known = self.law.choices.get(choice).and_then(|it| it.readings.get(it.reading(reading)?));
        match known {
            Some(it) => wording::reading(choice, reading, &it.value.text),
            None => message!("flaw-assumed", choice: id(choice), reading: id(reading)),
        }
    }
}

/// A case that shows a finding: its facts in words, with what a run takes.
fn witness(it: &Witness, law: &Law) -> Message {
    let fact = |(id, value): &(String, FactValue)| {
        let (at, stated) = match value {
            FactValue::Truth(truth) => {
                (Some(usize::from(*truth)), if *truth { id.clone() } else { format!("not {id}") })
            }
            FactValue::Named(name) => {
                (law.facts.get(id).and_then(|it| it.values.iter().position(|it| it == name)), format!("{id} is {name}"))
            }
        };
        let clause = at.map(|at| wording::clause(&Condition::Fact(id.clone(), at), law));
        Argument::message(message!("flaw-witness-fact", clause: optional message(clause), stated: id(stated)))
    };
    let listed = |items: Vec<Argument>| (!items.is_empty()).then_some(items);
    let facts = listed(it.facts.iter().map(fact).collect());
    let event = |(id, on): &(String, crate::calendar::Day)| {
        Argument::message(message!("flaw-witness-event", event: event(id), on: date(*on)))
    };
    let events = listed(it.events.iter().map(event).collect());
    let assume =
        listed(it.assume.iter().map(|(choice, reading)| Argument::id(format!("{choice}={reading}"))).collect());
    message!(
        "flaw-witness",
        filed: date(it.filed),
        facts: optional list(facts),
        events: optional list(events),
        assume: optional list(assume),
    )
}
