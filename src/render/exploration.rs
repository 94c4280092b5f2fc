//! An exploration as text: for each procedure, which cases are decided differently and why, then how far the days lie
//! apart for those that are decided alike.

use super::clauses::clauses;
use super::dates::dates;
use super::page::{Page, long_day};
use super::witness::{facts, told};
use crate::certificate::{Count, Verdict};
use crate::compare::Kinship;
use crate::explore::{
    EventClass, Exploration, Given, OutcomeClass, ProcedureReport, Reason, Rule, ServiceReport, Which,
};
use crate::model::Law;

/// The most reasons of one class that are told in text.
const MOST_TOLD: usize = 8;

/// What two regimes come to in all cases.
#[must_use]
pub fn exploration(exploration: &Exploration, law: &Law, page: &Page) -> String {
    let Exploration { old, new, from, to, pace, .. } = exploration;
    let mut out = String::new();
    let head = format!(
        "{old} → {new}: every case, filed on every day from {} to {}, pace {pace}.",
        long_day(*from),
        long_day(*to)
    );
    out.push_str(&(page.wrap(&head, "", "") + "\n"));
    if !exploration.assume.is_empty() {
        let followed: Vec<String> = exploration.assume.iter().map(|(choice, it)| format!("{choice} is {it}")).collect();
        out.push_str(&(page.wrap(&format!("Followed: {}.", followed.join(", ")), "", "") + "\n"));
    }
    for service in &exploration.services {
        out.push('\n');
        out.push_str(&service_text(service, exploration, law, page));
    }
    out.push('\n');
    out.push_str(&(page.wrap(&summary(exploration), "", "") + "\n"));
    out
}

fn summary(exploration: &Exploration) -> String {
    let procedures = || exploration.services.iter().flat_map(|it| &it.procedures);
    let all = procedures().count();
    let different = procedures().filter(|it| it.decided_differently.0 > 0).count();
    let moved = procedures().filter(|it| it.differs()).count();
    let unknown = match exploration.unexplored().count() {
        0 => String::new(),
        1 => " Of 1 more nothing is known: it is too large to be explored.".to_owned(),
        more => format!(" Of {more} more nothing is known: they are too large to be explored."),
    };
    format!(
        "{} → {}: of {} held against each other, {different} decide some cases differently and {moved} differ in \
         anything.{unknown}",
        exploration.old,
        exploration.new,
        counted(all, "procedure"),
    )
}

pub(super) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// `1 case` or `12 cases`.
pub(super) fn cases(count: Count) -> String {
    format!("{} case{}", grouped(count), if count.0 == 1 { "" } else { "s" })
}

/// A number with its thousands set apart.
fn grouped(count: Count) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

fn service_text(service: &ServiceReport, exploration: &Exploration, law: &Law, page: &Page) -> String {
    let (old, new) = (&exploration.old, &exploration.new);
    let name = match (&service.old, &service.new) {
        (Some(was), Some(is)) if was != is => format!("{was} → {is}"),
        (was, is) => is.as_ref().or(was.as_ref()).cloned().unwrap_or_default(),
    };
    let known = service.new.as_ref().map(|id| (new, id)).or(service.old.as_ref().map(|id| (old, id)));
    let title = known.and_then(|(regime, id)| law.service(regime, id)).and_then(|it| it.titles.get(page.language));
    let mut out = page.wrap(&name, "", "") + "\n";
    let mut line = |text: &str| out.push_str(&(page.wrap(text, "  ", "    ") + "\n"));
    title.into_iter().for_each(&mut line);
    match service.kinship {
        Kinship::New => line(&format!("New in {new}: nothing to hold it against.")),
        Kinship::Dropped => line(&format!("Dropped in {new}: nothing to hold it against.")),
        Kinship::OnlyOld => line(&format!("Only {old} has it, and the rule files do not say what became of it.")),
        Kinship::OnlyNew => line(&format!("Only {new} has it, and the rule files do not say where it comes from.")),
        Kinship::Same | Kinship::Continues | Kinship::Renames | Kinship::SplitFrom | Kinship::Merges => {
            for (regime, only) in [(old, &service.only_old), (new, &service.only_new)] {
                if !only.is_empty() {
                    line(&format!("Only {regime} has {}.", only.join(", ")));
                }
            }
        }
    }
    let (same, different): (Vec<&ProcedureReport>, Vec<&ProcedureReport>) =
        service.procedures.iter().partition(|it| !it.differs());
    if !same.is_empty() {
        let same: Vec<&str> = same.iter().map(|it| it.new.procedure.as_str()).collect();
        line(&format!("No case and no day differs: {}.", same.join(", ")));
    }
    for it in &service.unexplored {
        line(&format!("{}: too large to be explored. Nothing is known of its cases; {}.", it.new.procedure, it.help()));
    }
    for report in different {
        out.push('\n');
        out.push_str(&procedure_text(report, (old, new), page));
    }
    out
}

/// A procedure of which something differs.
pub(super) fn procedure_text(report: &ProcedureReport, (old, new): (&str, &str), page: &Page) -> String {
    let name = match report.old == report.new {
        true => report.new.to_string(),
        false => format!("{} → {}", report.old, report.new),
    };
    let mut out = page.wrap(&name, "  ", "    ") + "\n";
    let line = |text: &str| page.wrap(text, "    ", "      ") + "\n";
    let free: Vec<&str> = report.facts.iter().filter(|it| it.fixed.is_none()).map(|it| it.id.as_str()).collect();
    let facts = if free.is_empty() { String::new() } else { format!(", made of {}", free.join(", ")) };
    out.push_str(&line(&format!("{}{facts}.", cases(report.cases))));
    for it in &report.unprovided {
        let (by, other) = if it.by == Which::Old { (old, new) } else { (new, old) };
        let values = it.values.join(", ");
        let text = format!("{other} has the {} {values}, {by} has not: {}", it.fact, rule(&it.rule));
        out.push_str(&(page.wrap_at_spaces(&text, "    ", "      ") + "\n"));
    }
    for (side, regime) in [(Which::Old, old), (Which::New, new)] {
        let steps: Vec<&str> = report.steps.iter().filter(|it| it.on == side).map(|it| it.rule.what.as_str()).collect();
        if !steps.is_empty() {
            out.push_str(&line(&format!("Only {regime} has the steps {}.", steps.join(", ").replace('`', ""))));
        }
    }
    out.push_str(&line(&match report.decided_differently.0 {
        0 => "Every case is decided alike.".to_owned(),
        _ => format!("Decided differently: {} of {}.", grouped(report.decided_differently), cases(report.cases)),
    }));
    for class in report.outcomes.iter().filter(|it| it.old != it.new) {
        out.push_str(&outcome_text(class, (old, new), page));
    }
    let side = |on: Which| if on == Which::Old { old } else { new };
    for class in &report.grounds {
        let head = format!("Refused by both, on {} by {} only: {}", class.ground, side(class.on), cases(class.cases));
        out.push_str(&brief_text(&head, &class.reasons, (old, new), page));
    }
    for class in &report.fees {
        let fee = |it: &Option<String>| it.clone().unwrap_or_else(|| "not said".to_owned());
        let head = format!("Fee {} → {}: {}", fee(&class.old), fee(&class.new), cases(class.cases));
        out.push_str(&brief_text(&head, &class.reasons, (old, new), page));
    }
    let mut told: Vec<&EventClass> = Vec::new();
    for class in &report.events {
        // Events that happen together, such as a notice and what follows it, are told together.
        let together = |it: &&EventClass| it.on == class.on && same_cases(&it.reasons, &class.reasons);
        if told.iter().any(together) {
            continue;
        }
        told.push(class);
        let events: Vec<&str> = report.events.iter().filter(together).map(|it| it.event.as_str()).collect();
        let events = events.join(", ");
        let head = format!("Decided alike, with {events} under {} only: {}", side(class.on), cases(class.cases));
        out.push_str(&brief_text(&head, &class.reasons, (old, new), page));
    }
    out.push_str(&dates(report, (old, new), page));
    out
}

fn outcome_text(class: &OutcomeClass, regimes: (&str, &str), page: &Page) -> String {
    let head = format!("{} → {}: {}", verdict(&class.old), verdict(&class.new), cases(class.cases));
    class_text(&head, (&class.reasons, class.unshown), regimes, page)
}

/// What a case comes to.
#[must_use]
pub fn verdict(verdict: &Verdict) -> String {
    match &verdict.gap {
        Some(gap) => format!("{} ({gap})", verdict.outcome),
        None => verdict.outcome.clone(),
    }
}

/// Whether two classes are of the same cases.
fn same_cases(one: &[Reason], two: &[Reason]) -> bool {
    let told = |it: &Reason| (it.when.clone(), it.as_usual.clone());
    one.iter().map(told).eq(two.iter().map(told))
}

/// A class with all its reasons in a row, and the smallest case of all.
fn brief_text(head: &str, reasons: &[Reason], (old, new): (&str, &str), page: &Page) -> String {
    let mut out = format!("\n{}\n", page.wrap(head, "    ", "      "));
    let Some(first) = reasons.first() else { return out };
    out.push_str(&(page.wrap(&described(reasons, MOST_TOLD), "      ", "        ") + "\n"));
    out.push_str(&case_text(first, (old, new), page));
    out
}

/// Which cases reasons are about, `most` of them in words.
pub(super) fn described(reasons: &[Reason], most: usize) -> String {
    let mut shown: Vec<String> = Vec::new();
    for it in reasons.iter().map(when) {
        if !shown.contains(&it) {
            shown.push(it);
        }
    }
    let more = if shown.len() > most { "; or otherwise" } else { "" };
    shown.truncate(most);
    format!("{}{more}", shown.join("; or "))
}

/// The smallest case of a reason, with what it comes to on both sides and the rules to blame.
fn case_text(reason: &Reason, (old, new): (&str, &str), page: &Page) -> String {
    let witness = &reason.witness;
    let given = if witness.facts.is_empty() { "nothing unusual".to_owned() } else { facts(&witness.facts) };
    let mut out =
        page.wrap(&format!("smallest case: filed {}, given {given}", witness.filed), "        ", "          ") + "\n";
    for (regime, result, blame) in [(old, &witness.old, &reason.blame_old), (new, &witness.new, &reason.blame_new)] {
        out.push_str(&(page.wrap(&format!("{regime}: {}", told(result)), "        ", "          ") + "\n"));
        out.push_str(&rules(blame, page));
    }
    out
}

/// Rules to blame, each with its clauses and its place.
pub(super) fn rules(rules: &[Rule], page: &Page) -> String {
    rules.iter().map(|it| page.wrap_at_spaces(&rule(it), "          ", "            ") + "\n").collect()
}

fn class_text(head: &str, (reasons, unshown): (&[Reason], Count), regimes: (&str, &str), page: &Page) -> String {
    let mut out = format!("\n{}\n", page.wrap(head, "    ", "      "));
    let line = |text: &str, indent: usize| {
        let (first, rest) = (" ".repeat(indent), " ".repeat(indent + 2));
        page.wrap(text, &first, &rest) + "\n"
    };
    for it in reasons.iter().take(MOST_TOLD) {
        out.push_str(&line(&format!("- {}: {}", when(it), cases(it.cases)), 6));
        if !it.as_usual.is_empty() && !it.when.is_empty() {
            let usual: Vec<String> = it.as_usual.iter().map(given).collect();
            out.push_str(&line(&format!("as long as {}", usual.join(", ")), 8));
        }
        out.push_str(&case_text(it, regimes, page));
    }
    let more = reasons.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        out.push_str(&line(&format!("… and {} more; `--format json` has them all", counted(more, "reason")), 6));
    }
    if unshown.0 > 0 {
        out.push_str(&line(&format!("… and {} that no reason shows", cases(unshown)), 6));
    }
    out
}

/// The facts of a reason that are not as usual; where there are none, those that are.
pub(super) fn when(reason: &Reason) -> String {
    let row = |facts: &[Given]| facts.iter().map(given).collect::<Vec<_>>().join(" and ");
    match (reason.when.as_slice(), reason.as_usual.as_slice()) {
        ([], []) => "all that come to this".to_owned(),
        ([], usual) => format!("as long as {}", row(usual)),
        (odd, _) => format!("when {}", row(odd)),
    }
}

/// A fact, as rules write it.
#[must_use]
pub fn given(given: &Given) -> String {
    match (given.boolean, given.values.as_slice()) {
        (true, [value]) if value == "no" => format!("not {}", given.fact),
        (true, [_]) => given.fact.clone(),
        (_, values) => format!("{} is {}", given.fact, values.join(" or ")),
    }
}

/// A rule with its clauses and its place.
pub(super) fn rule(rule: &Rule) -> String {
    let cites = if rule.cite.is_empty() { String::new() } else { format!(" [{}]", clauses(&rule.cite)) };
    let place = rule.place.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    format!("{}{cites}{place}", rule.what)
}
