//! Three regimes or more: element, what became of it, and what changed from each regime to the next.

use super::pair::element;
use super::{Block, ComparativeTable, Line, NOTHING, Row, Section, regime, remarks, sentence_case, source};
use crate::compare::{Change, Fate, Group, LawHistory, RuleHistory, Tally, Thread, groups};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Named;
use crate::model::Law;
use crate::render::changes::{for_applicant, for_provider, procedure_heading, readings};
use crate::render::page::Page;

/// The table of what changed over several regimes.
#[must_use]
pub fn history_table(history: &LawHistory, law: &Law, page: &Page) -> ComparativeTable {
    let words = Localizer::new(page.language, law);
    let step = |regimes: &[String]| words.sentence(message!("diff-regimes", regimes: ids(regimes)));
    let steps: Vec<String> = history.regimes.windows(2).map(step).collect();
    let share = 70usize.checked_div(steps.len()).unwrap_or_default();
    let mut columns = vec![words.sentence(message!("diff-element")), words.sentence(message!("diff-fate-column"))];
    let mut widths = vec![20, 10];
    widths.extend(steps.iter().map(|_| share));
    columns.extend(steps);
    let sections = history.threads.iter().map(|it| section(it, history, &words)).collect();
    ComparativeTable {
        language: page.language,
        title: words.sentence(message!("diff-title-of-several", regimes: ids(&history.regimes))),
        summary: Vec::new(),
        all: history.threads.iter().fold(Tally::default(), |sum, it| sum.plus(tally(it))),
        preface: history.regimes.iter().map(|it| regime(it, &words)).collect(),
        columns,
        widths,
        sections,
        remarks: remarks(&words),
    }
}

/// The ids of a service in all regimes, each once in a row.
pub(crate) fn thread_name(thread: &Thread) -> String {
    let mut names: Vec<&str> = thread.services.iter().map(|it| it.as_deref().unwrap_or(NOTHING)).collect();
    names.dedup();
    names.join(" → ")
}

/// What is to be said of a service before its rules.
pub(crate) fn thread_lines(thread: &Thread, words: &Localizer<'_>) -> Vec<String> {
    let mut lines: Vec<String> = thread.remarks.iter().map(|it| words.prose(it).to_owned()).collect();
    lines.extend(readings(&thread.assumptions, words));
    if thread.rules.is_empty() {
        lines.push(words.say(message!("diff-no-change")));
    }
    lines
}

/// The title of a service in the newest regime that has it.
pub(crate) fn thread_title(thread: &Thread, history: &LawHistory, words: &Localizer<'_>) -> Option<String> {
    let known = history.regimes.iter().zip(&thread.services).rev().find_map(|(it, id)| Some((it, id.as_ref()?)));
    known.and_then(|(regime, id)| words.titled(&Named::Service { regime: regime.clone(), service: id.clone() }))
}

fn section(thread: &Thread, history: &LawHistory, words: &Localizer<'_>) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    for rule in &thread.rules {
        let heading = sentence_case(&words.sentence(procedure_heading(rule.procedure.as_ref())));
        let row = row(rule, history, words);
        match blocks.iter_mut().find(|it| it.heading == heading) {
            Some(block) => block.rows.push(row),
            None => blocks.push(Block { heading, rows: vec![row] }),
        }
    }
    let name = thread_name(thread);
    Section {
        title: thread_title(thread, history, words).unwrap_or_else(|| name.clone()),
        name,
        lines: thread_lines(thread, words).iter().map(|it| plain(it)).collect(),
        tally: tally(thread),
        blocks,
    }
}

/// The changes of a service by their effect.
fn tally(thread: &Thread) -> Tally {
    let changes: Vec<Change> = thread.rules.iter().flat_map(|it| it.steps.iter().flatten().cloned()).collect();
    Tally::of(&changes)
}

fn row(rule: &RuleHistory, history: &LawHistory, words: &Localizer<'_>) -> Row {
    let any = rule.steps.iter().flatten().next();
    let mut name = any.map(|it| element(&Group::of(it), words)).unwrap_or_default();
    // What changed about it stands in the columns after it.
    name.truncate(if rule.of.is_some() { 2 } else { 1 });
    let fate = words.sentence(message!("diff-fate", fate: choice(rule.fate.word())));
    let fate = if rule.fate == Fate::Revived { Line::strong(fate) } else { Line::plain(fate) };
    let mut cells = vec![name, vec![fate]];
    for (step, regimes) in rule.steps.iter().zip(history.regimes.windows(2)) {
        cells.push(told(step, regimes, words));
    }
    Row { cells, gain: None }
}

fn told(changes: &[Change], regimes: &[String], words: &Localizer<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in groups(changes) {
        let effect = &group.first().effect;
        lines.push(Line::plain(sentence_case(&words.sentence(&group))));
        let both = message!(
            "diff-both",
            applicant: message(for_applicant(effect.applicant.effect)),
            provider: message(for_provider(effect.provider.effect)),
        );
        lines.push(Line::strong(sentence_case(&words.sentence(both))));
        if let [old, new] = regimes {
            lines.extend(source(old, &group.cites_old(), &group.places_old(), words));
            lines.extend(source(new, &group.cites_new(), &group.places_new(), words));
        }
    }
    if lines.is_empty() {
        lines.push(Line::plain(NOTHING));
    }
    lines
}
