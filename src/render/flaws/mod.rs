//! What is wrong with a law, as a report: per service, the gravest first, with a summary at the start and how it was
//! computed at the end. One file for each form.

mod html;
mod markdown;
mod text;

pub use html::html;
pub use markdown::markdown;
pub use text::text;

use crate::case::FactValue;
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::explore::Range;
use crate::findings::comparison::{Compared, Fate};
use crate::findings::{Dates, Finding, Report, Severity, Witness};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::render::page::Page;
use indexmap::IndexMap;

/// A report in the words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlawReport {
    /// What it is about.
    pub title: String,
    /// How much was found.
    pub summary: Vec<String>,
    /// The findings, by service.
    pub sections: Vec<Section>,
    /// How it was computed, with a heading.
    pub how: (String, Vec<String>),
    /// What the report says of itself.
    pub remarks: Vec<String>,
    /// The language, for what writes it down.
    pub page: Page,
}

/// The findings of a service in a regime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The service.
    pub heading: String,
    /// Its findings.
    pub entries: Vec<Entry>,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// How grave it is.
    pub severity: Severity,
    /// The same, with the procedure and the code.
    pub head: String,
    /// What is wrong.
    pub message: String,
    /// How often, which clauses, what would mend it, a case.
    pub lines: Vec<String>,
}

/// What was found in the words of the page's language.
#[must_use]
pub fn report(found: &Report, law: &Checked, page: &Page) -> FlawReport {
    let writer = Writer { words: Localizer::new(page.language, &**law) };
    let names = found.regimes.iter().map(|it| writer.regime(&it.regime));
    let title = writer.say(message!("flaw-title", regimes: list(names.map(Argument::message))));
    let mut summary = Vec::new();
    let mut sections = Vec::new();
    for looking in &found.regimes {
        let own: Vec<&Finding> = found.findings.iter().filter(|it| it.regime == looking.regime).collect();
        let name = writer.say(writer.regime(&looking.regime));
        let counts = Severity::ALL.into_iter().filter_map(|it| {
            let count = own.iter().filter(|one| one.severity == it).count();
            (count > 0).then(|| message!("flaw-count", severity: choice(it.word()), count: count(count)))
        });
        let counts: Vec<Argument> = counts.map(Argument::message).collect();
        let told = message!(
            "flaw-summary",
            services: count(looking.services),
            procedures: count(looking.procedures),
            findings: count(own.len()),
            counts: optional list((!counts.is_empty()).then_some(counts)),
        );
        summary.push(format!("{name}: {}", writer.say(told)));
        let several = found.regimes.len() > 1;
        let heading = |service: String| if several { format!("{name} – {service}") } else { service };
        sections.extend(writer.sections(own.into_iter().map(|it| (it, None, None)), heading));
    }
    writer.end(found, title, summary, sections, page)
}

/// The same of two regimes, with what the amendment did to each finding.
#[must_use]
pub fn comparison(
    found: &Report,
    compared: &[Compared],
    (old, new): (&str, &str),
    law: &Checked,
    page: &Page,
) -> FlawReport {
    let writer = Writer { words: Localizer::new(page.language, &**law) };
    let (old, new) = (writer.regime(old), writer.regime(new));
    let title = writer.say(message!("flaw-title-amendment", old: message(old), new: message(new)));
    let counts = [Fate::Mended, Fate::Kept, Fate::Brought].map(|fate| {
        let count = compared.iter().filter(|it| it.fate() == fate).count();
        Argument::message(message!("flaw-amendment-count", fate: choice(fate.word()), count: count(count)))
    });
    let summary = vec![writer.say(message!("flaw-amendment-summary", counts: list(counts)))];
    let one = |it: &'_ Compared| -> (Finding, Option<Fate>, Option<Dates>) {
        let before = match it {
            Compared::Kept(both) => both.0.dates.clone().filter(|was| Some(was) != both.1.dates.as_ref()),
            Compared::Mended(_) | Compared::Brought(_) => None,
        };
        (it.shown().clone(), Some(it.fate()), before)
    };
    let told: Vec<(Finding, Option<Fate>, Option<Dates>)> = compared.iter().map(one).collect();
    let sections = writer.sections(told.iter().map(|(it, fate, before)| (it, *fate, before.as_ref())), |it| it);
    writer.end(found, title, summary, sections, page)
}

/// What was found as findings about the rule files, at the rules that take part.
#[must_use]
pub fn diagnostics(findings: &[Finding]) -> Vec<Diagnostic> {
    let one = |it: &Finding| {
        let found = match it.severity {
            Severity::Impossible => Diagnostic::error(it.code, &it.message),
            Severity::Conflict | Severity::Tight => Diagnostic::warning(it.code, &it.message),
            Severity::Unsaid | Severity::Note => Diagnostic::advice(it.code, &it.message),
        };
        let found = it.rules.iter().fold(found, |found, span| found.at(*span, message!("flaw-rule-here")));
        found.help_if(it.mend.as_ref())
    };
    findings.iter().map(one).collect()
}

struct Writer<'a> {
    words: Localizer<'a>,
}

impl Writer<'_> {
    fn say(&self, message: impl Into<Message>) -> String {
        self.words.say(message)
    }

    fn regime(&self, id: &str) -> Message {
        message!("flaw-regime", title: title(Named::Regime(id.to_owned())), id: id(id))
    }

    fn sections<'f>(
        &self,
        findings: impl Iterator<Item = (&'f Finding, Option<Fate>, Option<&'f Dates>)>,
        heading: impl Fn(String) -> String,
    ) -> Vec<Section> {
        let mut sections: IndexMap<Option<&str>, Section> = IndexMap::new();
        for (finding, fate, before) in findings {
            let section = sections.entry(finding.service.as_deref()).or_insert_with(|| {
                let name = match &finding.service {
                    Some(id) => {
                        let named = Named::Service { regime: finding.regime.clone(), service: id.clone() };
                        self.say(message!("flaw-service", title: title(named), id: id(id)))
                    }
                    None => self.say(message!("flaw-whole-regime")),
                };
                Section { heading: heading(name), entries: Vec::new() }
            });
            section.entries.push(self.entry(finding, fate, before));
        }
        let mut sections: Vec<Section> = sections.into_values().collect();
        sections.iter_mut().for_each(|it| it.entries.sort_by_key(|entry| entry.severity));
        sections
    }

    fn entry(&self, finding: &Finding, fate: Option<Fate>, before: Option<&Dates>) -> Entry {
        let head = message!(
            "flaw-head",
            severity: choice(finding.severity.word()),
            procedure: optional id(finding.procedure.as_deref()),
            fate: optional choice(fate.map(Fate::word)),
            code: id(finding.code),
        );
        let mut lines = Vec::new();
        let mut add = |it: Message| lines.push(self.say(it));
        for (choice, reading) in &finding.under {
            add(message!("flaw-under", choice: id(choice), reading: id(reading)));
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
            add(message!("flaw-reading", choice: id(&it.choice), reading: id(&it.reading), count: count(it.count)));
        }
        if !finding.cite.is_empty() {
            add(message!("flaw-clauses", clauses: clauses(finding.cite.as_slice())));
        }
        if let Some(it) = &finding.mend {
            add(message!("flaw-mend", mend: message(it)));
        }
        if let Some(it) = &finding.witness {
            add(witness(it));
        }
        Entry { severity: finding.severity, head: self.say(head), message: self.say(&finding.message), lines }
    }

    fn end(
        &self,
        found: &Report,
        title: String,
        mut summary: Vec<String>,
        sections: Vec<Section>,
        page: &Page,
    ) -> FlawReport {
        if sections.is_empty() {
            summary.push(self.say(message!("flaw-nothing")));
        }
        summary.extend(found.unexplored.iter().map(|(place, _)| {
            self.say(message!("flaw-too-large", procedure: id(place.name()), regime: id(&place.regime)))
        }));
        let mut how: Vec<String> = found
            .regimes
            .iter()
            .map(|it| {
                self.say(message!(
                    "flaw-how-days",
                    regime: id(&it.regime),
                    from: date(it.range.from),
                    to: date(it.range.to),
                    force: optional message(it.in_force.map(in_force)),
                    classes: count(it.classes),
                ))
            })
            .collect();
        how.push(self.say(message!("flaw-how-pace")));
        how.push(self.say(message!("flaw-how-witness")));
        let remarks = [self.words.lacking(), self.words.texts_as_written()].into_iter().flatten().collect();
        let how = (self.say(message!("flaw-how")), how);
        FlawReport { title, summary, sections, how, remarks, page: *page }
    }
}

/// The days on which a regime was in force.
fn in_force(range: Range) -> Message {
    message!("flaw-how-in-force", since: date(range.from), until: date(range.to))
}

/// A case that shows a finding.
fn witness(it: &Witness) -> Message {
    let fact = |(id, value): &(String, FactValue)| match value {
        FactValue::Truth(true) => id.clone(),
        FactValue::Truth(false) => format!("not {id}"),
        FactValue::Named(name) => format!("{id} is {name}"),
    };
    let listed = |items: Vec<Argument>| (!items.is_empty()).then_some(items);
    let facts = listed(it.facts.iter().map(|it| Argument::id(fact(it))).collect());
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

/// A line in which every space is an ordinary one.
fn line(text: &str) -> String {
    plain(text)
}
