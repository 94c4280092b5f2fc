//! Changes of the law as text: service by service, procedure by procedure, each change with who gains by it, the clauses
//! of both sides and the lines of the rule files.
//!
//! Rules are called by their titles, with the ids by which they are found in the rule files.

use super::clauses::clause_lines;
use super::page::Page;
use crate::cite::Citation;
use crate::compare::{
    Effects, Gain, Group, Kinship, LawChanges, Load, RulePlace, ServiceChanges, Speech, Tally, groups,
};
use crate::model::Law;

/// What changed between two regimes.
#[must_use]
pub fn changes(changes: &LawChanges, law: &Law, page: &Page) -> String {
    let mut out = String::new();
    let mut total = Tally::default();
    for service in &changes.services {
        out.push_str(&head(service, changes, law, page));
        out.push_str(&body(service, (&changes.old, &changes.new), law, page));
        out.push('\n');
        total = total.plus(Tally::of(&service.changes));
    }
    let services = counted(changes.services.len(), "service");
    let end =
        format!("{} → {}: {} in {services}{}.", changes.old, changes.new, counted(total.all(), "change"), told(total));
    out.push_str(&(page.wrap(&end, "", "") + "\n"));
    out
}

/// `1 change`, `2 changes`
pub(super) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn told(tally: Tally) -> String {
    let Tally { better, worse, depends, neutral, .. } = tally;
    if tally.all() == 0 {
        return String::new();
    }
    format!("; for the applicant {better} better, {worse} worse, {depends} that depend, {neutral} neutral")
}

fn head(service: &ServiceChanges, changes: &LawChanges, law: &Law, page: &Page) -> String {
    let mut out = page.wrap(&service_name(service), "", "") + "\n";
    let mut line = |text: &str| out.push_str(&(page.wrap(text, "  ", "  ") + "\n"));
    service_title(service, (&changes.old, &changes.new), law, page).into_iter().for_each(&mut line);
    service_lines(service, (&changes.old, &changes.new)).iter().for_each(|it| line(it));
    out
}

/// The ids of a service in both regimes.
pub(super) fn service_name(service: &ServiceChanges) -> String {
    match (&service.old, &service.new) {
        (Some(was), Some(is)) if was != is => format!("{was} → {is}"),
        (was, is) => is.as_ref().or(was.as_ref()).cloned().unwrap_or_default(),
    }
}

/// The title of a service in the new regime, or else in the old one.
pub(super) fn service_title<'l>(
    service: &ServiceChanges,
    (old, new): (&str, &str),
    law: &'l Law,
    page: &Page,
) -> Option<&'l str> {
    let known = service.new.as_ref().map(|id| (new, id)).or(service.old.as_ref().map(|id| (old, id)));
    known.and_then(|(regime, id)| law.service(regime, id)).and_then(|it| it.titles.get(page.language))
}

/// Where a service comes from, what is remarked on that, and on what the comparison rests.
pub(super) fn service_lines(service: &ServiceChanges, (old, new): (&str, &str)) -> Vec<String> {
    let mut lines = vec![format!("{old} → {new}: {}.", kinship(service.kinship, old, new))];
    lines.extend(service.remark.clone());
    if !service.assumptions.is_empty() {
        lines.push(format!("Rests on {}.", service.assumptions.join(", ")));
    }
    lines
}

fn kinship(kinship: Kinship, old: &str, new: &str) -> String {
    match kinship {
        Kinship::Same => "the same id; the rule files say nothing else of its lineage".to_owned(),
        Kinship::Continues => "the same service".to_owned(),
        Kinship::Renames => "the same service under another name".to_owned(),
        Kinship::SplitFrom => "split from it".to_owned(),
        Kinship::Merges => "merged into it".to_owned(),
        Kinship::New => "new".to_owned(),
        Kinship::Dropped => "dropped".to_owned(),
        Kinship::OnlyOld => format!("only {old} has it, and the rule files do not say what became of it"),
        Kinship::OnlyNew => format!("only {new} has it, and the rule files do not say where it comes from"),
    }
}

/// The heading of what is said of a procedure, or of the service as a whole.
pub(super) fn procedure_heading(procedure: Option<&String>, speech: &Speech<'_>) -> String {
    procedure.map_or("the service as a whole".to_owned(), |it| {
        format!("procedure {}", speech.rule(crate::compare::Element::Procedure, it))
    })
}

fn body(service: &ServiceChanges, (old, new): (&str, &str), law: &Law, page: &Page) -> String {
    let both = service.old.is_some() && service.new.is_some();
    if service.changes.is_empty() {
        return if both { "\n  No change.\n".to_owned() } else { String::new() };
    }
    let speech = Speech::by_titles(law, page.language);
    let mut out = String::new();
    let mut procedure = None;
    for group in groups(&service.changes) {
        let first = group.first();
        if procedure != Some(&first.procedure) {
            procedure = Some(&first.procedure);
            out.push_str(&format!("\n  {}\n", procedure_heading(first.procedure.as_ref(), &speech)));
        }
        out.push_str(&told_change(&group, (old, new), &speech, page));
    }
    out
}

fn told_change(group: &Group<'_>, (old, new): (&str, &str), speech: &Speech<'_>, page: &Page) -> String {
    let mut out = page.wrap(&group.sentence(speech), "    ", "      ") + "\n";
    let effect = effects(&group.first().effect);
    if !effect.is_empty() && group.first().goes_with.is_none() {
        out.push_str(&(page.wrap(&effect, "        ", "          ") + "\n"));
    }
    let sides = [(old, group.cites_old(), group.places_old()), (new, group.cites_new(), group.places_new())];
    for (regime, cites, places) in sides {
        if cites.is_empty() && places.is_empty() {
            continue;
        }
        out.push_str(&(source(regime, &cites, &places, page) + "\n"));
    }
    out
}

/// The clauses and the lines of rule files of one side.
fn source(regime: &str, cites: &[Citation], places: &[RulePlace], page: &Page) -> String {
    let (before, after) = (format!("        {regime}: "), " ".repeat(10));
    let clauses = clause_lines("", cites, page, &before, &after);
    let places = page.wrap(&format!("[{}]", place_list(places)), &after, &after);
    if cites.is_empty() { places } else { format!("{clauses}\n{places}") }
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
fn effects(effect: &Effects) -> String {
    let (applicant, provider) = (&effect.applicant, &effect.provider);
    let mut said = Vec::new();
    if applicant.effect != Gain::Neutral {
        said.push(format!("{}: {}", gain(applicant.effect), applicant.reason));
    }
    if provider.effect != Load::Neutral && !(provider.effect == Load::Depends && applicant.effect == Gain::Depends) {
        said.push(format!("{}: {}", load(provider.effect), provider.reason));
    }
    said.join("; ")
}

fn gain(gain: Gain) -> &'static str {
    match gain {
        Gain::Better => "better for the applicant",
        Gain::Worse => "worse for the applicant",
        Gain::Neutral => "neutral for the applicant",
        Gain::Depends => "depends for the applicant",
    }
}

fn load(load: Load) -> &'static str {
    match load {
        Load::Lighter => "lighter for the provider",
        Load::Heavier => "heavier for the provider",
        Load::Neutral => "neutral for the provider",
        Load::Depends => "depends for the provider",
    }
}
