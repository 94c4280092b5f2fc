//! Cases in an editor: what each comes to, above it; the days that limits come to, beside the rules; timelines and
//! comparisons on demand.

use super::super::compare::compare;
use super::folder::State;
use super::place::{Lines, uri};
use crate::calendar::Day;
use crate::case::{CaseRun, Request, Runner, misses};
use crate::check::Checked;
use crate::compare::counterparts;
use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::Case;
use crate::render::comparison::comparison;
use crate::render::explanation::explanation;
use crate::render::page::{Page, UNBROKEN};
use crate::render::timeline::{outcome_sentence, timeline};
use crate::span::{FileId, Span};
use crate::syntax::tree::{CaseItem, Expectation, Item, Language};
use crate::syntax::{Colour, colours};
use crate::testing::{Subject, rules_of};
use lsp_types::{CodeLens, Command, InlayHint, InlayHintLabel, InlayHintTooltip};
use serde_json::{Value, json};
use std::path::Path;

/// The command that runs a case: its address and name come in, its timeline goes out.
pub(super) const RUN: &str = "reglament.run";
/// The command that compares a case: its address and name, and two regimes where they are chosen.
pub(super) const COMPARE: &str = "reglament.compare";

/// The most cases that are tried to find one that goes through the rules of a file.
const MOST_TRIED: usize = 12;

/// Above each case of a file: what it comes to, and when; what it misses; the way to run and to compare it.
pub(super) fn lenses(state: &State, file: FileId, language: Language) -> Vec<CodeLens> {
    let Some(law) = state.law() else { return Vec::new() };
    let (words, lines) = (Localizer::new(language, &**law), Lines::new(state.text(file)));
    let mut runner = Runner::new(law);
    let address = state.path(file).and_then(uri);
    let mut all = Vec::new();
    for case in law.cases.iter().filter(|it| it.span.file == file) {
        let range = lines.range(case.span.start as usize, case.span.start as usize);
        let arguments = Some(vec![json!(address), json!(case.name)]);
        let mut lens = |title: Message, command: &str| {
            let command =
                Command { title: words.sentence(title), command: command.to_owned(), arguments: arguments.clone() };
            all.push(CodeLens { range, command: Some(command), data: None });
        };
        match runner.run(&Request::from_case(case)) {
            Ok(run) => {
                lens(message!("lsp-run", outcome: text(outcome_sentence(&run, law, language))), RUN);
                let missed = misses(&case.expected, &run.result(), case.span).len();
                if missed > 0 && !case.expected.is_empty() {
                    lens(message!("lsp-missed", missed: count(missed)), RUN);
                }
            }
            Err(_) => lens(message!("lsp-faulty"), RUN),
        }
        if under(law, case).len() > 1 {
            lens(message!("lsp-compare"), COMPARE);
        }
    }
    all
}

/// The regimes that have the service of a case, in the order of the rule files.
fn under<'l>(law: &'l Checked, case: &Case) -> Vec<&'l str> {
    let regimes = law.regimes.keys().filter(|it| !counterparts(law, &case.service.0, it).is_empty());
    regimes.map(String::as_str).collect()
}

/// A case by its name, in this file where two have it.
fn named<'l>(state: &'l State, path: Option<&Path>, name: &str) -> Option<(&'l Checked, &'l Case)> {
    let law = state.law()?;
    let called = || law.cases.iter().filter(|it| it.name == name);
    let here = called().find(|it| path.is_some() && state.path(it.span.file) == path);
    Some((law, here.or_else(|| called().next())?))
}

/// The timeline of a case with the count behind each day.
///
/// # Errors
///
/// Why there is none, in words.
pub(super) fn run(state: &State, path: Option<&Path>, name: &str, language: Language) -> Result<Value, String> {
    let (law, case) = named(state, path, name).ok_or_else(|| unknown(name, language))?;
    let (page, words) = (Page { width: UNBROKEN, language }, Localizer::new(language, &**law));
    let run = Runner::new(law).run(&Request::from_case(case)).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(|it| words.sentence(it)).collect();
        faults.join("\n")
    })?;
    let text = format!("{}\n{}", timeline(&run, law, &page), explanation(&run, law, &page));
    let missed: Vec<String> = if case.expected.is_empty() {
        Vec::new()
    } else {
        misses(&case.expected, &run.result(), case.span).iter().map(|it| words.sentence(it)).collect()
    };
    let result = run.result().with_warnings(|it| words.publish(&it));
    Ok(json!({ "case": case.name, "text": text, "missed": missed, "result": result }))
}

/// A case under two regimes. Without their names: under the one that applies to it, and the one before that.
///
/// # Errors
///
/// Why they cannot be compared, in words.
pub(super) fn compared(
    state: &State,
    (path, name): (Option<&Path>, &str),
    regimes: Option<(&str, &str)>,
    language: Language,
) -> Result<Value, String> {
    let (law, case) = named(state, path, name).ok_or_else(|| unknown(name, language))?;
    let (page, words) = (Page { width: UNBROKEN, language }, Localizer::new(language, &**law));
    let told = |faults: Vec<Diagnostic>| {
        let faults: Vec<String> = faults.iter().map(|it| words.sentence(&it.message)).collect();
        faults.join("\n")
    };
    let request = Request::from_case(case);
    let mut runner = Runner::new(law);
    let all = under(law, case);
    let (old, new) = match regimes {
        Some((old, new)) => (old.to_owned(), new.to_owned()),
        None => {
            let applies = runner.run(&request).map_err(|faults| told(faults.iter().map(Diagnostic::from).collect()))?;
            let applies = applies.result().regime;
            let position = all.iter().position(|it| *it == applies).unwrap_or_default();
            let before = position.checked_sub(1).and_then(|it| all.get(it));
            match before.or_else(|| all.get(position + 1)) {
                Some(other) if before.is_some() => ((*other).to_owned(), applies),
                Some(other) => (applies, (*other).to_owned()),
                None => return Err(words.sentence(message!("lsp-one-regime"))),
            }
        }
    };
    if let Some(regime) = [&old, &new].into_iter().find(|it| !law.regimes.contains_key(*it)) {
        return Err(words.sentence(message!("lsp-no-regime", regime: id(regime))));
    }
    let compared = compare(&request, (&old, &new), law, &mut runner).map_err(told)?;
    let text = comparison(&compared, law, &page);
    Ok(json!({ "case": case.name, "text": text, "old": old, "new": new, "regimes": all }))
}

fn unknown(name: &str, language: Language) -> String {
    Localizer::without_titles(language).sentence(message!("lsp-no-case", case: id(name)))
}

/// A hint behind a byte of a file.
struct Hint {
    at: usize,
    said: Message,
    case: String,
}

/// The days that limits come to. In a file of cases each case tells of its own statements; in other files the case at hand
/// tells: the one that was run last, or else the first that goes through these rules.
pub(super) fn hints(
    state: &State,
    file: FileId,
    (from, to): (usize, usize),
    at_hand: Option<&str>,
    language: Language,
) -> Vec<InlayHint> {
    let Some(law) = state.law() else { return Vec::new() };
    let (words, text) = (Localizer::new(language, &**law), state.text(file));
    let lines = Lines::new(text);
    let mut runner = Runner::new(law);
    let mut hints = Vec::new();
    for case in law.cases.iter().filter(|it| it.span.file == file) {
        if let Ok(run) = runner.run(&Request::from_case(case)) {
            hints.extend(in_case(state, case, &run));
        }
    }
    let heads = Heads::of(text);
    let chosen = at_hand.and_then(|name| law.cases.iter().find(|it| it.name == name));
    let of_file = hints.is_empty().then(|| services(state, file));
    let first = law.cases.iter().filter(|it| of_file.as_ref().is_some_and(|of| of.contains(&it.service.0)));
    let others = law.cases.iter().filter(|it| of_file.as_ref().is_some_and(Vec::is_empty) && it.span.file != file);
    for case in chosen.into_iter().chain(first.take(1)).chain(others.take(MOST_TRIED)) {
        let Ok(run) = runner.run(&Request::from_case(case)) else { continue };
        let found = in_rules(file, case, &run, &heads);
        if !found.is_empty() {
            hints.extend(found);
            break;
        }
    }
    hints.retain(|it| (from..=to).contains(&it.at));
    hints.sort_by_key(|it| it.at);
    let hint = |it: Hint| InlayHint {
        position: lines.position(it.at),
        label: InlayHintLabel::String(words.sentence(it.said)),
        kind: None,
        text_edits: None,
        tooltip: Some(InlayHintTooltip::String(words.sentence(message!("lsp-in-case", case: text(it.case))))),
        padding_left: Some(true),
        padding_right: None,
        data: None,
    };
    hints.into_iter().map(hint).collect()
}

/// The services that a file declares.
fn services(state: &State, file: FileId) -> Vec<String> {
    let items = state.trees().iter().filter(|(it, _)| *it == file).flat_map(|(_, tree)| &tree.items);
    let service = |item: &Item| if let Item::Service { id, .. } = item { Some(id.name.clone()) } else { None };
    items.filter_map(|it| service(&it.value)).collect()
}

/// What a case says of itself: the day of registration behind the filing, the last day of an event behind the day on which
/// it happens.
fn in_case(state: &State, case: &Case, run: &CaseRun<'_>) -> Vec<Hint> {
    let result = run.result();
    let trees = state.trees().iter().filter(|(it, _)| *it == case.span.file).flat_map(|(_, tree)| &tree.items);
    let Some(Item::Case { body, .. }) = trees.into_iter().find(|it| it.span == case.span).map(|it| &it.value) else {
        return Vec::new();
    };
    let due = |event: &str| result.events.iter().find(|it| it.id == event).and_then(|it| it.deadline);
    let said = |item: &CaseItem| match item {
        CaseItem::Filed { .. } => Some(message!("lsp-registered", on: date(result.registered))),
        CaseItem::Pin { event, .. } | CaseItem::Expect(Expectation::Event { event, .. }) => {
            Some(message!("lsp-due", on: date(due(&event.name)?)))
        }
        _ => None,
    };
    let hint = |node: &crate::syntax::tree::Node<CaseItem>| {
        Some(Hint { at: node.span.end as usize, said: said(&node.value)?, case: case.name.clone() })
    };
    body.iter().filter_map(hint).collect()
}

/// Where the heads of statements end: before the citation, the block or the remark behind them.
struct Heads(Vec<(std::ops::Range<usize>, bool)>);

impl Heads {
    fn of(text: &str) -> Self {
        let ends = |range: &std::ops::Range<usize>, colour: Colour| {
            matches!(colour, Colour::Citation | Colour::Comment) || text.get(range.clone()) == Some("{")
        };
        let mut found: Vec<_> =
            colours(text).into_iter().map(|(range, colour)| (ends(&range, colour), range)).collect();
        found.extend(crate::syntax::blocks(text).into_iter().map(|(open, _)| (true, open..open + 1)));
        found.sort_by_key(|(_, range)| range.start);
        Self(found.into_iter().map(|(ends, range)| (range, ends)).collect())
    }

    /// The end of the head of a statement.
    fn end(&self, statement: Span) -> usize {
        let (start, end) = (statement.start as usize, statement.end as usize);
        let first = self.0.partition_point(|(range, _)| range.start < start);
        let inside = self.0.iter().skip(first).take_while(|(range, ends)| !ends && range.end <= end);
        inside.last().map_or(end, |(range, _)| range.end)
    }
}

/// The last day that a rule comes to, behind each rule of a file that sets one in a case.
fn in_rules(file: FileId, case: &Case, run: &CaseRun<'_>, heads: &Heads) -> Vec<Hint> {
    let result = run.result();
    let mut hints: Vec<Hint> = Vec::new();
    let mut tell = |subject: Subject, on: Option<Day>| {
        let Some(on) = on else { return };
        let rules = rules_of(&subject, run);
        let Some(rule) = rules.iter().find(|it| it.span.file == file) else { return };
        let at = heads.end(rule.span);
        let said = message!("lsp-due", on: date(on));
        if !hints.iter().any(|it| it.at == at) {
            hints.push(Hint { at, said, case: case.name.clone() });
        }
    };
    tell(Subject::Term, result.term.deadline);
    for event in &result.events {
        tell(Subject::Event(event.id.clone()), event.deadline);
    }
    hints
}

impl State {
    /// What an event comes to in the case at hand, in words; none where it does not happen there.
    pub(super) fn day_in(&self, name: &str, event: &str, language: Language) -> Option<String> {
        let (law, case) = named(self, None, name)?;
        let run = Runner::new(law).run(&Request::from_case(case)).ok()?;
        let words = Localizer::new(language, &**law);
        let told = run.result().events.into_iter().find(|it| it.id == event)?;
        let said = message!("lsp-event", on: date(told.on), due: optional date(told.deadline), case: text(&case.name));
        Some(words.sentence(said.to_message()))
    }
}
