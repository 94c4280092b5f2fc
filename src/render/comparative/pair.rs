//! Two regimes: element, old, new, citation, effect.

use super::{Block, ComparativeTable, Line, NOTHING, Row, Section, effect, regime, remarks, sentence_case, source};
use crate::compare::{Change, Fact, Group, LawChanges, ServiceChanges, Tally, What, groups};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::model::Law;
use crate::render::changes::{procedure_heading, service_lines, service_name, service_title};
use crate::render::page::Page;

/// The table of what changed between two regimes.
#[must_use]
pub fn pair_table(changes: &LawChanges, law: &Law, page: &Page) -> ComparativeTable {
    let (old, new) = (changes.old.as_str(), changes.new.as_str());
    let words = Localizer::new(page.language, law);
    let columns = [
        message!("diff-element"),
        message!("diff-column", regime: id(old)),
        message!("diff-column", regime: id(new)),
        message!("diff-citation"),
        message!("diff-effect"),
    ];
    let sections = changes.services.iter().map(|it| section(it, changes, &words)).collect();
    ComparativeTable {
        language: page.language,
        title: words.sentence(message!("diff-title-of-two", old: id(old), new: id(new))),
        preface: vec![regime(old, &words), regime(new, &words), words.sentence(message!("diff-preface"))],
        columns: columns.into_iter().map(|it| words.sentence(it)).collect(),
        widths: vec![20, 20, 20, 20, 20],
        sections,
        remarks: remarks(&words),
    }
}

fn section(service: &ServiceChanges, changes: &LawChanges, words: &Localizer<'_>) -> Section {
    let name = service_name(service);
    let mut blocks: Vec<Block> = Vec::new();
    for group in groups(&service.changes) {
        let heading = sentence_case(&words.sentence(procedure_heading(group.first().procedure.as_ref())));
        let row = row(&group, changes, words);
        match blocks.last_mut().filter(|it| it.heading == heading) {
            Some(block) => block.rows.push(row),
            None => blocks.push(Block { heading, rows: vec![row] }),
        }
    }
    let mut lines: Vec<String> = service_lines(service, changes, words).iter().map(|it| plain(it)).collect();
    if service.changes.is_empty() && service.old.is_some() && service.new.is_some() {
        lines.push(words.sentence(message!("diff-no-change")));
    }
    Section {
        title: service_title(service, changes, words).unwrap_or_else(|| name.clone()),
        name,
        lines,
        tally: Tally::of(&service.changes),
        blocks,
    }
}

fn row(group: &Group<'_>, changes: &LawChanges, words: &Localizer<'_>) -> Row {
    let first = group.first();
    let mut citation = source(&changes.old, &group.cites_old(), &group.places_old(), words);
    citation.extend(source(&changes.new, &group.cites_new(), &group.places_new(), words));
    let effect = match &first.goes_with {
        None => effect(&first.effect, words),
        Some(it) => vec![Line::plain(words.sentence(message!("diff-goes-with", owner: message(it))))],
    };
    Row {
        cells: vec![
            element(group, words),
            vec![Line::plain(value(first, first.from.as_ref(), first.what == What::Dropped, words))],
            vec![Line::plain(value(first, first.to.as_ref(), first.what == What::Added, words))],
            citation,
            effect,
        ],
        gain: first.goes_with.is_none().then_some(first.effect.applicant.effect),
    }
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
