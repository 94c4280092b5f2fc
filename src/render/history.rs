//! What changed over several regimes as text: service by service, rule by rule, with what became of each.

use super::changes::{effects, heading, lacking, source};
use super::comparative::{thread_lines, thread_name, thread_title};
use super::page::Page;
use crate::compare::{Fate, LawHistory, RuleHistory, Thread, groups, subject};
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::model::Law;

/// What changed over several regimes.
#[must_use]
pub fn history(history: &LawHistory, law: &Law, page: &Page) -> String {
    let words = Localizer::new(page.language, law);
    let mut out = String::new();
    for thread in &history.threads {
        out.push_str(&(page.wrap(&thread_name(thread), "", "") + "\n"));
        for line in thread_title(thread, history, &words).into_iter().chain(thread_lines(thread, &words)) {
            out.push_str(&(page.wrap(&line, "  ", "  ") + "\n"));
        }
        out.push_str(&rules(thread, history, &words, page));
        out.push('\n');
    }
    out.push_str(&(page.wrap(&words.say(end(history)), "", "") + "\n"));
    // What titles and texts lack is known when everything else has been said.
    out + &lacking(&words, page)
}

fn end(history: &LawHistory) -> Message {
    let rules = || history.threads.iter().flat_map(|it| &it.rules);
    let of = |fate: Fate| rules().filter(|it| it.fate == fate).count();
    message!(
        "diff-rules-in-all",
        regimes: ids(&history.regimes),
        count: count(rules().count()),
        services: count(history.threads.len()),
        introduced: count(of(Fate::Introduced)),
        amended: count(of(Fate::Amended)),
        dropped: count(of(Fate::Dropped)),
        revived: count(of(Fate::Revived)),
        passing: count(of(Fate::Passing)),
    )
}

fn rules(thread: &Thread, history: &LawHistory, words: &Localizer<'_>, page: &Page) -> String {
    let mut out = String::new();
    let mut headings: Vec<Option<&String>> = Vec::new();
    for rule in &thread.rules {
        let procedure = rule.procedure.as_ref();
        if !headings.contains(&procedure) {
            headings.push(procedure);
        }
    }
    for procedure in headings {
        out.push_str(&heading(procedure, words, page));
        let own = thread.rules.iter().filter(|it| it.procedure.as_ref() == procedure);
        own.for_each(|it| out.push_str(&rule(it, history, words, page)));
    }
    out
}

fn rule(rule: &RuleHistory, history: &LawHistory, words: &Localizer<'_>, page: &Page) -> String {
    let about = subject(rule.element, [rule.id.as_str()]);
    let head = message!("diff-fate-of", fate: choice(rule.fate.word()), rule: message(about));
    let mut out = page.wrap(&words.say(head), "    ", "      ") + "\n";
    for (step, regimes) in rule.steps.iter().zip(history.regimes.windows(2)) {
        for group in groups(step) {
            let said = message!("diff-step", regimes: ids(regimes), change: message(&group));
            out.push_str(&(page.wrap(&words.say(said), "        ", "          ") + "\n"));
            let effect = effects(&group.first().effect, words);
            if !effect.is_empty() && group.first().goes_with.is_none() {
                out.push_str(&(page.wrap(&effect, "          ", "            ") + "\n"));
            }
            let sides = [(group.cites_old(), group.places_old()), (group.cites_new(), group.places_new())];
            for ((cites, places), regime) in sides.iter().zip(regimes).filter(|((cites, _), _)| !cites.is_empty()) {
                out.push_str(&source(regime, (cites, places), 10, words, page));
            }
        }
    }
    out
}
