//! Three regimes or more: element, what became of it, and what changed from each regime to the next.

use super::pair::element;
use super::{Block, ComparativeTable, Line, NOTHING, Row, Section, section_title, sentence_case, source};
use crate::compare::{Change, Fate, LawHistory, RuleHistory, Speech, Tally, Thread, groups};
use crate::model::Law;
use crate::render::changes::procedure_heading;
use crate::render::page::Page;

/// The table of what changed over several regimes.
#[must_use]
pub fn history_table(history: &LawHistory, law: &Law, page: &Page) -> ComparativeTable {
    let speech = Speech::by_titles(law, page.language);
    let steps: Vec<String> = history.regimes.windows(2).map(|it| it.join(" → ")).collect();
    let share = 70usize.checked_div(steps.len()).unwrap_or_default();
    let mut columns = vec!["Element".to_owned(), "Fate".to_owned()];
    let mut widths = vec![20, 10];
    widths.extend(steps.iter().map(|_| share));
    columns.extend(steps);
    let title = |regime: &String| {
        let title = law.regimes.get(regime).and_then(|it| it.titles.get(page.language));
        title.map_or_else(|| regime.clone(), |title| format!("{regime}: {title}"))
    };
    ComparativeTable {
        title: format!("Comparative table: {}", history.regimes.join(", ")),
        preface: history.regimes.iter().map(title).collect(),
        columns,
        widths,
        sections: history.threads.iter().map(|it| section(it, history, law, page, &speech)).collect(),
    }
}

/// The ids of a service in all regimes, each once in a row.
pub(crate) fn thread_name(thread: &Thread) -> String {
    let mut names: Vec<&str> = thread.services.iter().map(|it| it.as_deref().unwrap_or(NOTHING)).collect();
    names.dedup();
    names.join(" → ")
}

/// What is to be said of a service before its rules.
pub(crate) fn thread_lines(thread: &Thread) -> Vec<String> {
    let mut lines = thread.remarks.clone();
    if !thread.assumptions.is_empty() {
        lines.push(format!("Rests on {}.", thread.assumptions.join(", ")));
    }
    if thread.rules.is_empty() {
        lines.push("No change.".to_owned());
    }
    lines
}

/// The title of a service in the newest regime that has it.
pub(crate) fn thread_title<'l>(thread: &Thread, history: &LawHistory, law: &'l Law, page: &Page) -> Option<&'l str> {
    let known = history.regimes.iter().zip(&thread.services).rev().find_map(|(it, id)| Some((it, id.as_ref()?)));
    known.and_then(|(regime, id)| law.service(regime, id)).and_then(|it| it.titles.get(page.language))
}

fn section(thread: &Thread, history: &LawHistory, law: &Law, page: &Page, speech: &Speech<'_>) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    for rule in &thread.rules {
        let heading = sentence_case(&procedure_heading(rule.procedure.as_ref(), speech));
        let row = row(rule, history, speech);
        match blocks.iter_mut().find(|it| it.heading == heading) {
            Some(block) => block.rows.push(row),
            None => blocks.push(Block { heading, rows: vec![row] }),
        }
    }
    let changes: Vec<Change> = thread.rules.iter().flat_map(|it| it.steps.iter().flatten().cloned()).collect();
    let name = thread_name(thread);
    Section {
        title: section_title(thread_title(thread, history, law, page), &name),
        name,
        lines: thread_lines(thread),
        tally: Tally::of(&changes),
        blocks,
    }
}

fn row(rule: &RuleHistory, history: &LawHistory, speech: &Speech<'_>) -> Row {
    let any = rule.steps.iter().flatten().next();
    let about = any.into_iter().flat_map(|it| groups(std::slice::from_ref(it))).next();
    let mut name = about.map(|it| element(&it, speech)).unwrap_or_default();
    // What changed about it stands in the columns after it.
    name.truncate(if rule.of.is_some() { 2 } else { 1 });
    let fate = rule.fate.word();
    let fate = if rule.fate == Fate::Revived { Line::strong(fate) } else { Line::plain(fate) };
    let mut cells = vec![name, vec![fate]];
    for (step, regimes) in rule.steps.iter().zip(history.regimes.windows(2)) {
        cells.push(told(step, regimes, speech));
    }
    Row { cells, gain: None }
}

fn told(changes: &[Change], regimes: &[String], speech: &Speech<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in groups(changes) {
        let effect = &group.first().effect;
        lines.push(Line::plain(sentence_case(&group.sentence(speech))));
        lines.push(Line::strong(format!(
            "{} for the applicant, {} for the provider",
            sentence_case(effect.applicant.effect.word()),
            effect.provider.effect.word()
        )));
        if let [old, new] = regimes {
            lines.extend(source(old, &group.cites_old(), &group.places_old()));
            lines.extend(source(new, &group.cites_new(), &group.places_new()));
        }
    }
    if lines.is_empty() {
        lines.push(Line::plain(NOTHING));
    }
    lines
}
