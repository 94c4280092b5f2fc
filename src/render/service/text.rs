//! The page of a service as text.

use super::super::clauses::clauses;
use super::super::page::Page;
use super::{Entry, RegimePage, Section, ServicePage, papers};

/// The page as text, to be read or printed.
#[must_use]
pub fn service_text(service: &ServicePage, page: &Page) -> String {
    let mut out = page.wrap(&service.title, "", "") + "\n";
    let regime =
        format!("{}; regime {} ({}), {}", service.service, service.regime, service.regime_title, service.in_force);
    out.push_str(&(page.wrap(&regime, "", "") + "\n"));
    sections(&service.sections, page, &mut out);
    for procedure in &service.procedures {
        let name = format!("{}.{}", service.service, procedure.procedure);
        let rule = "=".repeat(name.chars().count().min(page.width));
        out.push_str(&format!("\n{name}\n{rule}\n"));
        sections(&procedure.sections, page, &mut out);
    }
    let papers = papers::sections(&service.registers, &service.forms, &service.catalogues);
    if !papers.is_empty() {
        out.push_str("\nRegisters, forms and catalogues\n===============================\n");
        sections(&papers, page, &mut out);
    }
    if !service.readings.is_empty() {
        out.push_str("\nReadings this rests on\n======================\n");
        sections(&service.readings, page, &mut out);
    }
    out
}

/// The papers of a regime as text.
#[must_use]
pub fn regime_text(regime: &RegimePage, page: &Page) -> String {
    let heading = format!("Registers, forms and catalogues of {}", regime.regime_title);
    let mut out = page.wrap(&heading, "", "") + "\n";
    out.push_str(&(page.wrap(&format!("regime {}, {}", regime.regime, regime.in_force), "", "") + "\n"));
    let papers = papers::sections(&regime.registers, &regime.forms, &regime.catalogues);
    if papers.is_empty() {
        out.push_str("\nNone are encoded.\n");
    }
    sections(&papers, page, &mut out);
    out
}

fn sections(sections: &[Section], page: &Page, out: &mut String) {
    for section in sections {
        out.push_str(&format!("\n{}\n", section.heading));
        let numbered = section.heading == "Steps";
        for (position, it) in section.entries.iter().enumerate() {
            let mark = if numbered { format!("{}. ", position + 1) } else { "- ".to_owned() };
            entry(it, &format!("  {mark}"), page, out);
        }
    }
}

fn entry(it: &Entry, first: &str, page: &Page, out: &mut String) {
    let rest = " ".repeat(first.chars().count());
    let cites = clauses(&it.cite);
    let text = if cites.is_empty() { it.text.clone() } else { format!("{} [{cites}]", it.text) };
    out.push_str(&(page.wrap(&text, first, &rest) + "\n"));
    for detail in &it.details {
        entry(detail, &format!("{rest}- "), page, out);
    }
}
