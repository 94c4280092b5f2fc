//! What changed over several regimes as text: service by service, rule by rule, with what became of each.

use super::changes::{counted, place_list, procedure_heading};
use super::clauses::clause_lines;
use super::comparative::{thread_lines, thread_name, thread_title};
use super::page::Page;
use crate::compare::{Fate, LawHistory, RuleHistory, Speech, Thread, groups};
use crate::model::Law;

/// What changed over several regimes.
#[must_use]
pub fn history(history: &LawHistory, law: &Law, page: &Page) -> String {
    let speech = Speech::by_titles(law, page.language);
    let mut out = String::new();
    for thread in &history.threads {
        out.push_str(&(page.wrap(&thread_name(thread), "", "") + "\n"));
        let mut line = |text: &str| out.push_str(&(page.wrap(text, "  ", "  ") + "\n"));
        thread_title(thread, history, law, page).into_iter().for_each(&mut line);
        thread_lines(thread).iter().for_each(|it| line(it));
        out.push_str(&rules(thread, history, &speech, page));
        out.push('\n');
    }
    out.push_str(&(page.wrap(&end(history), "", "") + "\n"));
    out
}

fn end(history: &LawHistory) -> String {
    let rules = || history.threads.iter().flat_map(|it| &it.rules);
    let of = |fate: Fate| format!("{} {}", rules().filter(|it| it.fate == fate).count(), fate.word());
    let fates = [Fate::Introduced, Fate::Amended, Fate::Dropped, Fate::Revived, Fate::Passing].map(of).join(", ");
    let (rules, services) = (counted(rules().count(), "rule"), counted(history.threads.len(), "service"));
    format!("{}: {rules} in {services}; {fates}.", history.regimes.join(" → "))
}

fn rules(thread: &Thread, history: &LawHistory, speech: &Speech<'_>, page: &Page) -> String {
    let mut out = String::new();
    let mut headings: Vec<Option<&String>> = Vec::new();
    for rule in &thread.rules {
        let procedure = rule.procedure.as_ref();
        if !headings.contains(&procedure) {
            headings.push(procedure);
        }
    }
    for heading in headings {
        out.push_str(&format!("\n  {}\n", procedure_heading(heading, speech)));
        let own = thread.rules.iter().filter(|it| it.procedure.as_ref() == heading);
        own.for_each(|it| out.push_str(&rule(it, history, speech, page)));
    }
    out
}

fn rule(rule: &RuleHistory, history: &LawHistory, speech: &Speech<'_>, page: &Page) -> String {
    let about = rule.steps.iter().flat_map(|it| groups(it)).next();
    let subject = about.map(|it| it.subject(speech)).unwrap_or_default();
    let mut out = page.wrap(&format!("{}: {subject}", rule.fate.word()), "    ", "      ") + "\n";
    for (step, regimes) in rule.steps.iter().zip(history.regimes.windows(2)) {
        for group in groups(step) {
            let said = format!("{}: {}", regimes.join(" → "), group.sentence(speech));
            out.push_str(&(page.wrap(&said, "        ", "          ") + "\n"));
            let sides = [(group.cites_old(), group.places_old()), (group.cites_new(), group.places_new())];
            for ((cites, places), regime) in sides.iter().zip(regimes).filter(|((cites, _), _)| !cites.is_empty()) {
                let before = format!("          {regime}: ");
                out.push_str(&(clause_lines("", cites, page, &before, &" ".repeat(12)) + "\n"));
                let indent = " ".repeat(12);
                out.push_str(&(page.wrap(&format!("[{}]", place_list(places)), &indent, &indent) + "\n"));
            }
        }
    }
    out
}
