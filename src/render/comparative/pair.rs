//! Two regimes: element, old, new, citation, effect; or in the columns of ministries.

use super::{
    Block, ComparativeTable, Line, NOTHING, Overview, Row, Section, effect, ministry, regime, remarks, sentence_case,
    source,
};
use crate::compare::{Change, Chapter, Fact, Group, LawChanges, Tally, What, chapters};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use crate::model::Law;
use crate::official::{Wording, Wordings};
use crate::render::changes::{procedure_heading, service_lines, service_name, service_title, told_above};
use crate::render::page::Page;
use crate::render::summary::summary_lines;
use crate::summary::Summary;

/// The table of what changed between two regimes.
#[must_use]
pub fn pair_table(changes: &LawChanges, summary: Option<&Summary>, law: &Law, page: &Page) -> ComparativeTable {
    let (old, new) = (changes.old.as_str(), changes.new.as_str());
    let columns = [
        message!("diff-element"),
        message!("diff-column", regime: id(old)),
        message!("diff-column", regime: id(new)),
        message!("diff-citation"),
        message!("diff-effect"),
    ];
    table(changes, summary, law, page, (&columns, [20, 20, 20, 20, 20], &row))
}

/// The same in the columns of ministries, with the words of the clauses of which `texts` has any.
#[must_use]
pub fn ministry_table(
    changes: &LawChanges,
    summary: Option<&Summary>,
    law: &Law,
    page: &Page,
    texts: &[Wording],
) -> ComparativeTable {
    let (old, new) = (changes.old.as_str(), changes.new.as_str());
    let texts = Wordings::new(texts);
    let columns = [
        message!("diff-number"),
        message!("diff-structural-element"),
        message!("diff-column", regime: id(old)),
        message!("diff-column", regime: id(new)),
        message!("diff-what-and-why"),
    ];
    let row = |group: &Group<'_>, number: usize, changes: &LawChanges, words: &Localizer<'_>| {
        ministry::row(group, number, changes, &texts, words)
    };
    table(changes, summary, law, page, (&columns, [4, 20, 27, 27, 22], &row))
}

/// How a group of changes becomes a row.
type MakeRow<'r> = &'r dyn Fn(&Group<'_>, usize, &LawChanges, &Localizer<'_>) -> Row;

fn table(
    changes: &LawChanges,
    summary: Option<&Summary>,
    law: &Law,
    page: &Page,
    (columns, widths, row): (&[Message; 5], [usize; 5], MakeRow<'_>),
) -> ComparativeTable {
    let (old, new) = (changes.old.as_str(), changes.new.as_str());
    let words = Localizer::new(page.language, law);

    let all = chapters(&changes.services);
    let sections = all.iter().map(|it| section(it, &all, changes, row, &words)).collect();
    ComparativeTable {
        language: page.language,
        title: words.sentence(message!("diff-title-of-two", old: id(old), new: id(new))),
        summary: summary.map(|it| summarised(it, changes, &words)).unwrap_or_default(),
        all: all.iter().fold(Tally::default(), |sum, it| sum.plus(it.tally())),
        preface: vec![regime(old, &words), regime(new, &words), words.sentence(message!("diff-preface"))],
        columns: columns.iter().map(|it| words.sentence(it)).collect(),
        widths: widths.to_vec(),
        sections,
        remarks: remarks(&words),
    }
}

/// The summary, service by service.
fn summarised(summary: &Summary, changes: &LawChanges, words: &Localizer<'_>) -> Vec<Overview> {
    let (head, services) = summary_lines(summary, changes, words);
    let mut told =
        vec![Overview { title: words.sentence(message!("summary-title")), lines: vec![words.sentence(head)] }];
    for it in services.into_iter().filter(|it| !it.lines.is_empty()) {
        let lines = it.lines.into_iter().map(|(_, line)| sentence_case(&words.sentence(line))).collect();
        told.push(Overview { title: it.title, lines });
    }
    told
}

fn section(
    chapter: &Chapter<'_>,
    all: &[Chapter<'_>],
    changes: &LawChanges,
    make: MakeRow<'_>,
    words: &Localizer<'_>,
) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    for row in &chapter.rows {
        let heading = sentence_case(&words.sentence(procedure_heading(row.group.first().procedure.as_ref())));
        let rows = row.groups().map(|it| make(it, row.number, changes, words));
        match blocks.last_mut().filter(|it| it.heading == heading) {
            Some(block) => block.rows.extend(rows),
            None => blocks.push(Block { heading, rows: rows.collect() }),
        }
    }
    let (name, title, mut lines) = head(chapter, changes, words);
    if let [service] = chapter.services.as_slice() {
        lines.extend(told_above(service, all).map(|it| words.sentence(it)));
        if service.changes.is_empty() && service.old.is_some() && service.new.is_some() {
            lines.push(words.sentence(message!("diff-no-change")));
        }
    }
    Section { title: title.unwrap_or_else(|| name.clone()), name, lines, tally: chapter.tally(), blocks }
}

/// The name of a chapter, its title and what is to be said before its rows.
fn head(chapter: &Chapter<'_>, changes: &LawChanges, words: &Localizer<'_>) -> (String, Option<String>, Vec<String>) {
    match chapter.services.as_slice() {
        [only] => {
            let lines = service_lines(only, changes, words).iter().map(|it| plain(it)).collect();
            (service_name(only), service_title(only, changes, words), lines)
        }
        several => {
            let names: Vec<String> = several.iter().map(|it| service_name(it)).collect();
            let title = message!("diff-alike-title", count: count(several.len()));
            let titles = several.iter().filter_map(|it| service_title(it, changes, words)).collect();
            (names.join(", "), Some(words.sentence(title)), titles)
        }
    }
}

fn row(group: &Group<'_>, number: usize, changes: &LawChanges, words: &Localizer<'_>) -> Row {
    let first = group.first();
    let mut name = element(group, words);
    if first.goes_with.is_none() {
        name.push(Line::small(format!("№ {number}")));
    }
    let mut citation = source(&changes.old, &group.cites_old(), &group.places_old(), words);
    citation.extend(source(&changes.new, &group.cites_new(), &group.places_new(), words));
    Row {
        cells: vec![name, before(first, words), after(first, words), citation, effect_of(first, words)],
        gain: first.goes_with.is_none().then_some(first.effect.applicant.effect),
    }
}

/// Who gains by a change, or what it goes with.
pub(super) fn effect_of(change: &Change, words: &Localizer<'_>) -> Vec<Line> {
    match &change.goes_with {
        None => effect(&change.effect, words),
        Some(it) => vec![Line::plain(words.sentence(message!("diff-goes-with", owner: message(it))))],
    }
}

/// What is there now.
pub(super) fn after(change: &Change, words: &Localizer<'_>) -> Vec<Line> {
    let there = matches!(change.what, What::Added | What::Replaced);
    vec![Line::plain(value(change, change.to.as_ref(), there, words))]
}

/// What was there before.
pub(super) fn before(change: &Change, words: &Localizer<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> =
        change.replaces.iter().map(|it| Line::plain(sentence_case(&words.sentence(it)))).collect();
    if lines.is_empty() || change.from.is_some() {
        lines.push(Line::plain(value(change, change.from.as_ref(), change.what == What::Dropped, words)));
    }
    lines
}

/// What changed: the rule, what about it, and in which cases.
pub(super) fn element(group: &Group<'_>, words: &Localizer<'_>) -> Vec<Line> {
    let first = group.first();
    let mut lines = vec![Line::strong(sentence_case(&words.sentence(group.subject())))];
    if let Some(owner) = first.of.as_ref().filter(|it| it.element.has_parts()) {
        lines.push(Line::plain(words.sentence(message!("diff-in", owner: message(owner)))));
    }
    if let Some(cases) = &first.cases {
        lines.push(Line::plain(words.sentence(cases)));
    }
    let kind = first.kind.word();
    let kind = match first.what {
        What::Added | What::Dropped => message!("diff-kind", kind: choice(kind)),
        What::Replaced => message!("diff-replaced"),
        what => message!("diff-aspect-of", kind: choice(kind), what: choice(what.word())),
    };
    lines.push(Line::small(words.sentence(kind)));
    lines
}

/// What a rule says on one side; `there` says that it is there, if it says nothing.
fn value(change: &Change, fact: Option<&Fact>, there: bool, words: &Localizer<'_>) -> String {
    let said = match fact {
        Some(Fact::So) => message!("diff-yes"),
        Some(fact) => return sentence_case(&words.sentence(fact)),
        None if there => message!("diff-provided"),
        None if change.what == What::Condition => message!("diff-in-every-case"),
        None if change.what == What::Order => message!("diff-first"),
        None if change.what == What::OutsideTerm => message!("diff-within-the-term"),
        None if change.what == What::Need => message!("diff-not-said"),
        None => return NOTHING.to_owned(),
    };
    words.sentence(said)
}
