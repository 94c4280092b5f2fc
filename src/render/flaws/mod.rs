//! What is wrong with a law, as a report: per service, the gravest first, with a summary at the start and how it was
//! computed at the end. What several services have alike is told once, with all its places. One file for each form.

mod entry;
mod html;
mod markdown;
mod text;

pub use html::html;
pub use markdown::markdown;
pub use text::text;

use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::explore::Range;
use crate::findings::comparison::{Compared, Fate};
use crate::findings::{Bearing, Dates, Finding, Report, Severity};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::render::page::Page;

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
    /// What it is a finding of.
    pub bearing: Bearing,
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
    let writer = Writer { words: Localizer::new(page.language, &**law), law };
    let names = found.regimes.iter().map(|it| writer.regime(&it.regime));
    let title = writer.say(message!("flaw-title", regimes: list(names.map(Argument::message))));
    let mut summary = Vec::new();
    let mut sections = Vec::new();
    for looking in &found.regimes {
        let own: Vec<&Finding> = found.findings.iter().filter(|it| it.regime == looking.regime).collect();
        let name = writer.say(writer.regime(&looking.regime));
        let told = message!(
            "flaw-summary",
            services: count(looking.services),
            procedures: count(looking.procedures),
            findings: count(own.len()),
        );
        summary.push(format!("{name}: {}", writer.say(told)));
        summary.extend(writer.counts(&own));
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
    let writer = Writer { words: Localizer::new(page.language, &**law), law };
    let (old, new) = (writer.regime(old), writer.regime(new));
    let title = writer.say(message!("flaw-title-amendment", old: message(old), new: message(new)));
    let counts = [Fate::Mended, Fate::Gone, Fate::Kept, Fate::Brought].map(|fate| {
        let count = compared.iter().filter(|it| it.fate() == fate).count();
        Argument::message(message!("flaw-amendment-count", fate: choice(fate.word()), count: count(count)))
    });
    let summary = vec![writer.say(message!("flaw-amendment-summary", counts: list(counts)))];
    let one = |it: &'_ Compared| -> (Finding, Option<Fate>, Option<Dates>) {
        let before = match it {
            Compared::Kept(both) => both.0.dates.clone().filter(|was| Some(was) != both.1.dates.as_ref()),
            Compared::Mended(_) | Compared::Gone(_) | Compared::Brought(_) => None,
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
    law: &'a Checked,
}

impl Writer<'_> {
    fn say(&self, message: impl Into<Message>) -> String {
        self.words.say(message)
    }

    /// How many findings there are of each kind: flaws of the law as it is read, and apart from them what is none.
    fn counts(&self, own: &[&Finding]) -> Vec<String> {
        let of = |bearing: Bearing| {
            let all: Vec<&&Finding> = own.iter().filter(|it| it.bearing() == bearing).collect();
            let counts = Severity::ALL.into_iter().filter_map(|it| {
                let count = all.iter().filter(|one| one.severity == it).count();
                (count > 0).then(|| message!("flaw-count", severity: choice(it.word()), count: count(count)))
            });
            let counts: Vec<Argument> = counts.map(Argument::message).collect();
            (!all.is_empty()).then(|| {
                self.say(message!(
                    "flaw-bearing",
                    bearing: choice(bearing.word()),
                    count: count(all.len()),
                    counts: list(counts),
                ))
            })
        };
        Bearing::ALL.into_iter().filter_map(of).collect()
    }

    fn regime(&self, id: &str) -> Message {
        message!("flaw-regime", title: title(Named::Regime(id.to_owned())), id: id(id))
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

/// A line in which every space is an ordinary one.
fn line(text: &str) -> String {
    plain(text)
}
