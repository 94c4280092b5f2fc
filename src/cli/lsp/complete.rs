//! What may be written at a place: found by writing a word there that nobody uses, and asking the grammar what it makes of it.

use super::cite;
use super::folder::{Folder, State};
use crate::model::{Named, Thing, uses};
use crate::span::{FileId, Span};
use crate::syntax::tree::Language;
use crate::syntax::{Measure, SyntaxFault, Words, keywords_of, parse};
use lsp_types::{CompletionItem, CompletionItemKind};
use std::collections::BTreeSet;

/// A word that no rule file has.
const PROBE: &str = "zzprobezz";

/// What may be written at a byte of a text, and whether more letters may bring more: places where a citation is being written,
/// else words and names.
pub(super) fn completions(
    (state, folder): (&State, &Folder),
    text: &str,
    byte: usize,
    language: Language,
) -> (Vec<CompletionItem>, bool) {
    match cite::places(state.trees(), folder.indexes(), text, byte) {
        Some(places) => {
            let more = places.len() >= cite::MOST;
            (places, more)
        }
        None => (words(state, text, byte, language), false),
    }
}

/// The words and names that the grammar takes at a byte of a text.
fn words(state: &State, text: &str, byte: usize, language: Language) -> Vec<CompletionItem> {
    let (before, after) = text.split_at_checked(byte).unwrap_or((text, ""));
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let before = before.trim_end_matches(in_word);
    let after = after.trim_start_matches(in_word);
    let (start, end) = (before.len(), before.len() + PROBE.len());
    let parsed = parse(FileId::default(), &format!("{before}{PROBE}{after}"));
    let here = |span: Span| span.start as usize <= start && end <= span.end as usize;
    let keywords = keywords_of(text);
    let mut words: BTreeSet<String> = BTreeSet::new();
    for fault in parsed.faults.iter().filter(|fault| here(fault.span())) {
        match fault {
            SyntaxFault::Unreadable { within, .. } => words.extend(within.words().map(ToOwned::to_owned)),
            SyntaxFault::Expected { expected, .. } => words.extend(expected.iter().filter_map(|it| match it {
                Words::Keyword(word) | Words::Statement(word) => Some((*word).to_owned()),
                Words::Thing(_) => None,
            })),
            SyntaxFault::Unit { measure, .. } => words.extend(units(*measure).iter().map(|it| (*it).to_owned())),
            _ => {}
        }
    }
    let word = |word: String| CompletionItem {
        label: keywords.translate(&word),
        kind: Some(CompletionItemKind::KEYWORD),
        ..CompletionItem::default()
    };
    let mut items: Vec<CompletionItem> = words.into_iter().map(word).collect();
    // What is declared elsewhere is known from the state; what this file declares may have changed since.
    let asked: Vec<Thing> = uses(std::iter::once(&parsed.tree))
        .into_iter()
        .filter(|it| here(it.span) && it.declared_by.is_none())
        .map(|it| it.thing)
        .collect();
    for thing in asked {
        let declared = state.uses.iter().filter(|it| it.declared_by.is_some());
        // Before it is clear whose word it is, a fact may be a choice, and a name of hours an actor.
        let same = |what: Named| match thing.what {
            Named::Fact => [Named::Fact, Named::Choice].contains(&what),
            Named::Value => [Named::Value, Named::Reading].contains(&what),
            wanted => what == wanted,
        };
        let mut told = BTreeSet::new();
        for it in declared.filter(|it| same(it.thing.what) && it.thing.of == thing.of && it.thing.id != PROBE) {
            if told.insert(it.thing.id.clone()) {
                let detail = it.declared_by.and_then(|by| super::answer::title(state, by, language));
                let kind = Some(CompletionItemKind::REFERENCE);
                items.push(CompletionItem { label: it.thing.id.clone(), kind, detail, ..CompletionItem::default() });
            }
        }
    }
    items
}

/// The units that may stand behind a number.
const fn units(measure: Measure) -> &'static [&'static str] {
    match measure {
        Measure::Days => &["working days", "calendar days"],
        Measure::Minutes => &["minutes"],
        Measure::Percent => &["percent"],
        Measure::Characters => &["characters"],
        Measure::Tenge => &["tenge"],
        Measure::Index => &["mci"],
    }
}
