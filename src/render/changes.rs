//! Changes of the law as text: service by service, procedure by procedure, each change with the clauses of both sides.
//!
//! Rules are called by their ids, as in the rule files, where they can be looked up.

use super::clauses::clause_lines;
use super::page::Page;
use crate::compare::{Change, Kinship, LawChanges, ServiceChanges, sentence};
use crate::model::Law;

/// What changed between two regimes.
#[must_use]
pub fn changes(changes: &LawChanges, law: &Law, page: &Page) -> String {
    let mut out = String::new();
    for service in &changes.services {
        out.push_str(&head(service, changes, law, page));
        out.push_str(&body(service, (&changes.old, &changes.new), law, page));
        out.push('\n');
    }
    let count: usize = changes.services.iter().map(|it| it.changes.len()).sum();
    let (changed, services) = (counted(count, "change"), counted(changes.services.len(), "service"));
    out.push_str(&format!("{} → {}: {changed} in {services}.\n", changes.old, changes.new));
    out
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn head(service: &ServiceChanges, changes: &LawChanges, law: &Law, page: &Page) -> String {
    let (old, new) = (changes.old.as_str(), changes.new.as_str());
    let name = match (&service.old, &service.new) {
        (Some(was), Some(is)) if was != is => format!("{was} → {is}"),
        (was, is) => is.as_ref().or(was.as_ref()).cloned().unwrap_or_default(),
    };
    let known = service.new.as_ref().map(|id| (new, id)).or(service.old.as_ref().map(|id| (old, id)));
    let title = known.and_then(|(regime, id)| law.service(regime, id)).and_then(|it| it.titles.get(page.language));
    let mut out = page.wrap(&name, "", "") + "\n";
    let mut line = |text: &str| out.push_str(&(page.wrap(text, "  ", "  ") + "\n"));
    if let Some(title) = title {
        line(title);
    }
    line(&format!("{old} → {new}: {}.", kinship(service.kinship, old, new)));
    if let Some(remark) = &service.remark {
        line(remark);
    }
    if !service.assumptions.is_empty() {
        line(&format!("Rests on {}.", service.assumptions.join(", ")));
    }
    out
}

fn kinship(kinship: Kinship, old: &str, new: &str) -> String {
    match kinship {
        Kinship::Same if old == new => "one and the same".to_owned(),
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

fn body(service: &ServiceChanges, (old, new): (&str, &str), law: &Law, page: &Page) -> String {
    let both = service.old.is_some() && service.new.is_some();
    if service.changes.is_empty() {
        return if both { "\n  No change.\n".to_owned() } else { String::new() };
    }
    let mut out = String::new();
    let mut rest = service.changes.as_slice();
    let mut procedure = None;
    while let Some((first, others)) = rest.split_first() {
        if procedure != Some(&first.procedure) {
            procedure = Some(&first.procedure);
            let heading =
                first.procedure.as_ref().map_or("the service as a whole".to_owned(), |it| format!("procedure {it}"));
            out.push_str(&format!("\n  {heading}\n"));
        }
        let more = others.iter().take_while(|it| first.alike(it)).count();
        let group: Vec<&Change> = std::iter::once(first).chain(others.iter().take(more)).collect();
        out.push_str(
            &(page.wrap(&sentence(&group, &crate::compare::Speech::by_titles(law, page.language)), "    ", "      ")
                + "\n"),
        );
        for (regime, cites) in [(old, &first.cites_old), (new, &first.cites_new)] {
            if !cites.is_empty() {
                let (before, after) = (format!("        {regime}: "), " ".repeat(10));
                out.push_str(&(clause_lines("", cites, page, &before, &after) + "\n"));
            }
        }
        rest = others.get(more..).unwrap_or_default();
    }
    out
}
