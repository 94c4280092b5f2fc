//! A recheck as text.

use super::exploration::counted;
use super::page::Page;
use crate::certificate::Certificate;
use crate::recheck::{Disagreement, Matter, ProcedureRecheck, Recheck};

/// What a recheck came to.
#[must_use]
pub fn recheck(found: &Recheck, certificate: &Certificate, page: &Page) -> String {
    let claims = &certificate.claims;
    let head = format!("{} → {}, filed {} to {}, pace {}", claims.old, claims.new, claims.from, claims.to, claims.pace);
    let mut out = page.wrap(&head, "", "") + "\n";
    for it in &found.procedures {
        out.push_str(&procedure(it, page));
    }
    let results: u64 = found.procedures.iter().map(|it| it.results).sum();
    let disagreements: u64 = found.procedures.iter().map(|it| it.disagreements).sum();
    let end = match found.agrees {
        true => format!("All {results} results are as the certificate claims."),
        false => format!("The certificate does not hold: {disagreements} disagreements in {results} results."),
    };
    out.push_str(&(page.wrap(&end, "", "") + "\n"));
    out
}

fn procedure(it: &ProcedureRecheck, page: &Page) -> String {
    let name = if it.old == it.new { it.new.clone() } else { format!("{} → {}", it.old, it.new) };
    let cases = counted(usize::try_from(it.cases).unwrap_or(usize::MAX), "case");
    let end = match it.disagreements {
        0 => "as claimed".to_owned(),
        count => counted(usize::try_from(count).unwrap_or(usize::MAX), "disagreement"),
    };
    let mut out = page.wrap(&format!("{name}: {cases}, {} results, {end}", it.results), "  ", "    ") + "\n";
    for it in &it.first {
        out.push_str(&(page.wrap(&disagreement(it), "    ", "      ") + "\n"));
    }
    out
}

fn disagreement(it: &Disagreement) -> String {
    let case = it.case.as_ref().map(|case| {
        let facts: Vec<String> = case.iter().map(|(fact, value)| format!("{fact}={value}")).collect();
        if facts.is_empty() { " of the usual case".to_owned() } else { format!(" of the case {}", facts.join(", ")) }
    });
    let filed = it.filed.as_ref().map(|it| format!(" filed on {it}")).unwrap_or_default();
    format!(
        "{}{}{filed}: claimed is `{}`, found `{}`",
        matter(it.about),
        case.unwrap_or_default(),
        it.claimed,
        it.found
    )
}

fn matter(about: Matter) -> &'static str {
    match about {
        Matter::Facts => "the facts",
        Matter::Hours => "the hours of filing",
        Matter::Count => "the number of cases of a class",
        Matter::Partition => "the classes",
        Matter::OutcomeOld => "the old outcome",
        Matter::OutcomeNew => "the new outcome",
        Matter::GroundsOld => "the old grounds",
        Matter::GroundsNew => "the new grounds",
        Matter::FeeOld => "the old fee",
        Matter::FeeNew => "the new fee",
        Matter::EventsOld => "the old events",
        Matter::EventsNew => "the new events",
        Matter::DaysOld => "the old days",
        Matter::DaysNew => "the new days",
        Matter::Shift => "the change of days",
    }
}
