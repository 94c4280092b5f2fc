//! Changes of the law as text: service by service, procedure by procedure, each change with who gains by it, the clauses
//! of both sides and the lines of the rule files.
//!
//! Rules are called by their titles, with the ids by which they are found in the rule files.

use super::page::Page;
use super::summary::summary_text;
use crate::cite::Citation;
use crate::compare::{
    Chapter, Effects, Element, Gain, Group, LawChanges, Load, RulePlace, ServiceChanges, Tally, chapters, rule,
};
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::model::Law;
use crate::summary::Summary;

/// What changed between two regimes: first what changed alike in several services, then each service.
#[must_use]
pub fn changes(changes: &LawChanges, summary: Option<&Summary>, law: &Law, page: &Page) -> String {
    let text = Text { changes, words: Localizer::new(page.language, law), page };
    let mut out = summary.map_or_else(String::new, |it| summary_text(it, changes, &text.words, page));
    let all = chapters(&changes.services);
    for chapter in &all {
        out.push_str(&text.head(chapter, &all));
        out.push_str(&text.body(chapter));
        out.push('\n');
    }
    let total = all.iter().fold(Tally::default(), |sum, it| sum.plus(it.tally()));
    let by_service = changes.services.iter().map(|it| Tally::of(&it.changes).all()).sum();
    out.push_str(&(page.wrap(&text.words.say(text.end(total, by_service)), "", "") + "\n"));
    // What titles and texts lack is known when everything else has been said.
    out + &lacking(&text.words, page)
}

/// What is to be said at the end, of titles and texts in another language.
pub(super) fn lacking(words: &Localizer<'_>, page: &Page) -> String {
    let lines = words.lacking().into_iter().chain(words.texts_as_written());
    lines.map(|line| page.wrap(&line, "", "") + "\n").collect()
}

struct Text<'a> {
    changes: &'a LawChanges,
    words: Localizer<'a>,
    page: &'a Page,
}

impl Text<'_> {
    fn end(&self, total: Tally, by_service: usize) -> Message {
        let effects = (total.all() > 0).then(|| {
            message!(
                "diff-effects-in-all",
                better: count(total.better),
                worse: count(total.worse),
                depends: count(total.depends),
                neutral: count(total.neutral),
            )
        });
        message!(
            "diff-changes-in-all",
            old: id(&self.changes.old),
            new: id(&self.changes.new),
            count: count(total.all()),
            services: count(self.changes.services.len()),
            again: optional count((by_service != total.all()).then_some(by_service)),
            effects: optional message(effects),
        )
    }

    fn head(&self, chapter: &Chapter<'_>, all: &[Chapter<'_>]) -> String {
        let page = self.page;
        let service = match chapter.services.as_slice() {
            [only] => only,
            several => {
                let names = several.iter().map(|it| service_name(it));
                let count = several.len();
                let head = message!("diff-alike", services: ids(names), count: count(count));
                return page.wrap(&self.words.say(head), "", "  ") + "\n";
            }
        };
        let mut out = page.wrap(&service_name(service), "", "") + "\n";
        let title = service_title(service, self.changes, &self.words);
        let lines = service_lines(service, self.changes, &self.words);
        let above = told_above(service, all).map(|it| self.words.say(it));
        for line in title.into_iter().chain(lines).chain(above) {
            out.push_str(&(page.wrap(&line, "  ", "  ") + "\n"));
        }
        out
    }

    fn body(&self, chapter: &Chapter<'_>) -> String {
        let both = chapter.services.iter().all(|it| it.old.is_some() && it.new.is_some());
        if chapter.services.iter().all(|it| it.changes.is_empty()) {
            return if both { format!("\n  {}\n", self.words.say(message!("diff-no-change"))) } else { String::new() };
        }
        let mut out = String::new();
        let mut procedure = None;
        for row in &chapter.rows {
            let first = row.group.first();
            if procedure != Some(&first.procedure) {
                procedure = Some(&first.procedure);
                out.push_str(&heading(first.procedure.as_ref(), &self.words, self.page));
            }
            let said = message!("diff-row", number: id(row.number.to_string()), change: message(&row.group));
            out.push_str(&self.change(&row.group, said, 4));
            for it in &row.follows {
                out.push_str(&self.change(it, it.following(), 8));
            }
        }
        out
    }

    fn change(&self, group: &Group<'_>, said: Message, indent: usize) -> String {
        let page = self.page;
        let (at, after) = (" ".repeat(indent), " ".repeat(indent + 2));
        let mut out = page.wrap(&self.words.say(said), &at, &after) + "\n";
        let effect = effects(&group.first().effect, &self.words);
        if !effect.is_empty() && group.first().goes_with.is_none() {
            out.push_str(&(page.wrap(&effect, &format!("{at}    "), &format!("{at}      ")) + "\n"));
        }
        let (old, new) = (&self.changes.old, &self.changes.new);
        let sides = [(old, group.cites_old(), group.places_old()), (new, group.cites_new(), group.places_new())];
        for (regime, cites, places) in sides {
            if !cites.is_empty() || !places.is_empty() {
                out.push_str(&source(regime, (&cites, &places), indent + 4, &self.words, page));
            }
        }
        out
    }
}

/// How many changes of a service are told before it, where several services changed alike; nothing where none are.
pub(super) fn told_above(service: &ServiceChanges, all: &[Chapter<'_>]) -> Option<Message> {
    let shares = |it: &&Chapter<'_>| it.is_shared() && it.services.iter().any(|one| std::ptr::eq(*one, service));
    let told: usize = all.iter().filter(shares).map(|it| it.rows.len()).sum();
    (told > 0).then(|| message!("diff-told-above", count: count(told)))
}

/// The heading of what is said of a procedure, or of the service as a whole, on a page.
pub(super) fn heading(procedure: Option<&String>, words: &Localizer<'_>, page: &Page) -> String {
    format!("\n{}\n", page.wrap(&words.say(procedure_heading(procedure)), "  ", "  "))
}

/// The clauses and the lines of rule files of one side, after so many spaces.
pub(super) fn source(
    regime: &str,
    (cites, places): (&[Citation], &[RulePlace]),
    indent: usize,
    words: &Localizer<'_>,
    page: &Page,
) -> String {
    let side = words.say(message!("diff-side", regime: id(regime)));
    let (before, after) = (format!("{}{side} ", " ".repeat(indent)), " ".repeat(indent + 2));
    let clauses = page.wrap(&words.value(&Argument::clauses(cites)), &before, &after);
    let places = page.wrap(&format!("[{}]", place_list(places)), &after, &after);
    if cites.is_empty() { places + "\n" } else { format!("{clauses}\n{places}\n") }
}

/// The ids of a service in both regimes.
pub(super) fn service_name(service: &ServiceChanges) -> String {
    match (&service.old, &service.new) {
        (Some(was), Some(is)) if was != is => format!("{was} → {is}"),
        (was, is) => is.as_ref().or(was.as_ref()).cloned().unwrap_or_default(),
    }
}

/// The title of a service in the new regime, or else in the old one.
pub(super) fn service_title(service: &ServiceChanges, changes: &LawChanges, words: &Localizer<'_>) -> Option<String> {
    let known = service.new.as_ref().map(|id| (&changes.new, id));
    let (regime, id) = known.or(service.old.as_ref().map(|id| (&changes.old, id)))?;
    words.titled(&Named::Service { regime: regime.clone(), service: id.clone() })
}

/// Where a service comes from, what is remarked on that, and on what the comparison rests.
pub(super) fn service_lines(service: &ServiceChanges, changes: &LawChanges, words: &Localizer<'_>) -> Vec<String> {
    let mut lines = vec![words.say(message!(
        "diff-kinship",
        old: id(&changes.old),
        new: id(&changes.new),
        kinship: choice(service.kinship.word()),
    ))];
    lines.extend(service.remark.as_ref().map(|it| words.prose(it).to_owned()));
    lines.extend(readings(&service.assumptions, words));
    lines
}

/// On which choices between readings a comparison rests, if on any.
pub(super) fn readings(assumptions: &[String], words: &Localizer<'_>) -> Option<String> {
    (!assumptions.is_empty()).then(|| words.say(message!("diff-readings", readings: ids(assumptions))))
}

/// The heading of what is said of a procedure, or of the service as a whole.
pub(super) fn procedure_heading(procedure: Option<&String>) -> Message {
    match procedure {
        Some(id) => message!("diff-procedure", procedure: value(rule(Element::Procedure, id))),
        None => message!("diff-service-as-a-whole"),
    }
}

/// Lines of rule files, with each file said once: `common.regl:42, 44`.
pub(super) fn place_list(places: &[RulePlace]) -> String {
    let mut files: Vec<(&str, Vec<String>)> = Vec::new();
    for place in places {
        match files.iter_mut().find(|(file, _)| *file == place.file) {
            Some((_, lines)) => lines.push(place.line.to_string()),
            None => files.push((&place.file, vec![place.line.to_string()])),
        }
    }
    files.iter().map(|(file, lines)| format!("{file}:{}", lines.join(", "))).collect::<Vec<_>>().join("; ")
}

/// Who gains, as far as it makes a difference to anybody.
pub(super) fn effects(effect: &Effects, words: &Localizer<'_>) -> String {
    let (applicant, provider) = (&effect.applicant, &effect.provider);
    let mut said = Vec::new();
    if applicant.effect != Gain::Neutral {
        said.push((for_applicant(applicant.effect), Message::from(&applicant.reason)));
    }
    if provider.effect != Load::Neutral && !(provider.effect == Load::Depends && applicant.effect == Gain::Depends) {
        said.push((for_provider(provider.effect), Message::from(&provider.reason)));
    }
    let said = said.into_iter().map(|(effect, reason)| {
        words.say(message!("diff-with-reason", effect: message(effect), reason: message(reason)))
    });
    said.collect::<Vec<_>>().join("; ")
}

/// `better for the applicant`
pub(super) fn for_applicant(gain: Gain) -> Message {
    message!("diff-for-applicant", gain: choice(gain.word()))
}

/// `heavier for the provider`
pub(super) fn for_provider(load: Load) -> Message {
    message!("diff-for-provider", load: choice(load.word()))
}
