//! Two regimes: element, old, new, citation, effect.

use super::{Block, ComparativeTable, Line, NOTHING, Row, Section, effect, section_title, sentence_case, source};
use crate::compare::{Change, Element, Fact, Group, LawChanges, ServiceChanges, Speech, Tally, What, groups};
use crate::model::Law;
use crate::render::changes::{procedure_heading, service_lines, service_name, service_title};
use crate::render::page::Page;

/// The table of what changed between two regimes.
#[must_use]
pub fn pair_table(changes: &LawChanges, law: &Law, page: &Page) -> ComparativeTable {
    let (old, new) = (changes.old.as_str(), changes.new.as_str());
    let speech = Speech::by_titles(law, page.language);
    let title = |regime: &str| {
        let title = law.regimes.get(regime).and_then(|it| it.titles.get(page.language));
        title.map_or_else(|| regime.to_owned(), |title| format!("{regime}: {title}"))
    };
    ComparativeTable {
        title: format!("Comparative table: {old} and {new}"),
        preface: vec![
            title(old),
            title(new),
            "Better and worse are said from the applicant's side, change by change, by fixed rules; they do not weigh one \
             change against another."
                .to_owned(),
        ],
        columns: ["Element", old, new, "Citation", "Effect"].map(ToOwned::to_owned).to_vec(),
        widths: vec![20, 20, 20, 20, 20],
        sections: changes.services.iter().map(|it| section(it, (old, new), law, page, &speech)).collect(),
    }
}

fn section(service: &ServiceChanges, regimes: (&str, &str), law: &Law, page: &Page, speech: &Speech<'_>) -> Section {
    let name = service_name(service);
    let mut blocks: Vec<Block> = Vec::new();
    for group in groups(&service.changes) {
        let heading = sentence_case(&procedure_heading(group.first().procedure.as_ref(), speech));
        let row = row(&group, regimes, speech);
        match blocks.last_mut().filter(|it| it.heading == heading) {
            Some(block) => block.rows.push(row),
            None => blocks.push(Block { heading, rows: vec![row] }),
        }
    }
    let mut lines = service_lines(service, regimes);
    if service.changes.is_empty() && service.old.is_some() && service.new.is_some() {
        lines.push("No change.".to_owned());
    }
    Section {
        title: section_title(service_title(service, regimes, law, page), &name),
        name,
        lines,
        tally: Tally::of(&service.changes),
        blocks,
    }
}

fn row(group: &Group<'_>, (old, new): (&str, &str), speech: &Speech<'_>) -> Row {
    let first = group.first();
    let mut citation = source(old, &group.cites_old(), &group.places_old());
    citation.extend(source(new, &group.cites_new(), &group.places_new()));
    let effect = match &first.goes_with {
        None => effect(&first.effect),
        Some(it) => vec![Line::plain(format!("Goes with {}", named(it.element, &it.id, speech)))],
    };
    Row {
        cells: vec![
            element(group, speech),
            vec![Line::plain(value(first, first.from.as_ref(), first.what == What::Dropped, speech))],
            vec![Line::plain(value(first, first.to.as_ref(), first.what == What::Added, speech))],
            citation,
            effect,
        ],
        gain: first.goes_with.is_none().then_some(first.effect.applicant.effect),
    }
}

fn named(element: Element, id: &str, speech: &Speech<'_>) -> String {
    let word = match element {
        Element::Channel => "the channel",
        Element::Applicant => "the kind of applicant",
        Element::Step => "the step",
        Element::Form => "the form",
        Element::Register => "the register",
        Element::Catalogue => "the catalogue",
        _ => "",
    };
    format!("{word} {}", speech.rule(element, id)).trim_start().to_owned()
}

/// What changed: the rule, what about it, and in which cases.
pub(super) fn element(group: &Group<'_>, speech: &Speech<'_>) -> Vec<Line> {
    let first = group.first();
    let mut lines = vec![Line::strong(sentence_case(&group.subject(speech)))];
    if let Some(owner) = first
        .of
        .as_ref()
        .filter(|it| matches!(it.element, Element::Step | Element::Form | Element::Register | Element::Catalogue))
    {
        lines.push(Line::plain(format!("in {}", named(owner.element, &owner.id, speech))));
    }
    if let Some(cases) = &first.cases {
        lines.push(Line::plain(speech.fact(What::Condition, cases)));
    }
    let kind = first.kind.word();
    lines.push(Line::small(match aspect(first.what) {
        Some(aspect) => format!("{kind}: {aspect}"),
        None => kind.to_owned(),
    }));
    lines
}

fn value(change: &Change, fact: Option<&Fact>, there: bool, speech: &Speech<'_>) -> String {
    match fact {
        Some(Fact::So) => "yes".to_owned(),
        Some(fact) => sentence_case(&speech.fact(change.what, fact)),
        None if there => "Provided for".to_owned(),
        None if change.what == What::Condition => "In every case".to_owned(),
        None if change.what == What::Order => "First".to_owned(),
        None if change.what == What::OutsideTerm => "Within the term".to_owned(),
        None if change.what == What::Need => "Not said".to_owned(),
        None => NOTHING.to_owned(),
    }
}

/// What about a rule changed, where it is not the rule itself.
fn aspect(what: What) -> Option<&'static str> {
    Some(match what {
        What::Added | What::Dropped => return None,
        What::Length => "length",
        What::Unit => "unit",
        What::Start => "start",
        What::Limit => "limit",
        What::Condition => "cases",
        What::Actor => "who acts",
        What::Order => "order",
        What::Decides => "decision",
        What::Registers => "registration",
        What::Stage => "stage",
        What::OutsideTerm => "outside the term",
        What::Consequence => "what follows",
        What::Extension => "extension of the term",
        What::BeforeEnd => "time before the end of the term",
        What::Persuades => "effect of the hearing",
        What::Form => "form",
        What::Amount => "amount",
        What::Minutes => "minutes",
        What::PassMark => "pass mark",
        What::Opening => "times",
        What::Until => "time of the day",
        What::Addressee => "addressee",
        What::Before => "what comes first",
        What::Answer => "time for the answer",
        What::Content => "content",
        What::Need => "whether required",
        What::Keeper => "keeper",
        What::Meaning => "meaning",
    })
}
