//! A recheck as text.

use super::exploration::counted;
use super::page::Page;
use crate::certificate::Certificate;
use crate::recheck::{Cover, Disagreement, Matter, ProcedureRecheck, Recheck};
use indexmap::IndexMap;

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
    let end = match (found.agrees, found.procedures.len()) {
        (false, _) => format!("The certificate does not hold: {disagreements} disagreements in {results} results."),
        (true, 1) => format!("All {results} results of the procedure are as claimed."),
        (true, all) => format!("All {results} results of the {all} procedures are as claimed."),
    };
    out.push_str(&(page.wrap(&end, "", "") + "\n"));
    for line in cover(&found.cover, (&claims.old, &claims.new)) {
        out.push_str(&(page.wrap(&line, "", "  ") + "\n"));
    }
    out
}

/// What a certificate speaks of, and what of the law it leaves out.
fn cover(it: &Cover, (old, new): (&str, &str)) -> Vec<String> {
    let mut lines = Vec::new();
    lines.push(match it.whole {
        true => format!("It speaks of every procedure that {old} and {new} both have, in every case."),
        false => format!("It does not speak of all that {old} and {new} have in common:"),
    });
    let mut line = |what: &str, names: &[String]| {
        if !names.is_empty() {
            lines.push(format!("- {what}: {}.", names.join(", ")));
        }
    };
    let pairs = |map: &IndexMap<String, String>| -> Vec<String> {
        map.iter().map(|(id, value)| format!("{id} is {value}")).collect()
    };
    line("nothing is claimed of", &it.left_out);
    line("it looks only at cases in which", &pairs(&it.only_with));
    line("it follows other readings than the rule files", &pairs(&it.assume));
    if it.from > it.usual_from || it.to < it.usual_to {
        line(
            "of the days of filing it leaves some out",
            &[format!("it has {} to {}, and all of them are {} to {}", it.from, it.to, it.usual_from, it.usual_to)],
        );
    }
    line("it holds procedures against each other that do not belong together", &it.unrelated);
    line(&format!("only {old} has, with nothing to hold it against"), &it.only_old);
    line(&format!("only {new} has, with nothing to hold it against"), &it.only_new);
    lines
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
        Matter::Classes => "the grounds and classes that there are",
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
