//! A name changed wherever it stands: in rule files, in cases in JSON, in snapshots; or nowhere.

use super::answer::changed;
use super::beside::Beside;
use super::folder::State;
use super::place::{Lines, uri};
use crate::localisation::Localizer;
use crate::message;
use crate::model::built_in::{APPLICANT, CHANNEL_FACT, CHOICES, EVENTS};
use crate::model::{Named, Thing};
use crate::official::Index;
use crate::span::Span;
use crate::syntax::tree::Language;
use lsp_types::{TextEdit, Uri, WorkspaceEdit};
use std::ops::Range;

/// Why a name cannot be changed, or the changes of all files. An act that has an index keeps its name: the index holds it
/// under seal.
pub(super) fn rename(
    state: &State,
    (beside, indexes): (&[Beside], &[Index]),
    thing: &Thing,
    new: &str,
    language: Language,
) -> Result<WorkspaceEdit, String> {
    let words = Localizer::without_titles(language);
    let refused = |why| words.sentence(message!("lsp-no-rename", id: id(&thing.id), why: choice(why)));
    if !super::super::scaffold::is_id(new) {
        return Err(refused("no-id"));
    }
    if is_bound(thing, state) {
        return Err(refused("bound"));
    }
    if thing.what == Named::Act && indexes.iter().any(|it| it.act == thing.id) {
        return Err(refused("indexed"));
    }
    let mut texts: Vec<String> = state.sources().iter().map(|(_, it)| it.text.clone()).collect();
    let mut changes: Vec<(Uri, Vec<TextEdit>)> = Vec::new();
    let edits = |text: &str, places: Vec<Range<usize>>| {
        let lines = Lines::new(text);
        let edit = |it: Range<usize>| TextEdit { range: lines.range(it.start, it.end), new_text: new.to_owned() };
        places.into_iter().map(edit).collect::<Vec<_>>()
    };
    for ((file, source), text) in state.sources().iter().zip(&mut texts) {
        let here = |span: &Span| span.file == file && state.sources().text(*span) == thing.id;
        let places = state.places(thing).map(|it| it.span).filter(here);
        let places: Vec<Range<usize>> = places.map(|it| it.start as usize..it.end as usize).collect();
        for place in places.iter().rev() {
            text.replace_range(place.clone(), new);
        }
        if let Some(uri) = state.path(file).and_then(uri).filter(|_| !places.is_empty()) {
            changes.push((uri, edits(&source.text, places)));
        }
    }
    // The same law has the same findings: anything else means that the name was taken, or stands where it is not seen.
    let renamed = state.with(texts);
    let codes = |state: &State| state.findings().iter().map(|it| it.code).collect::<Vec<_>>();
    let places = |state: &State, id: &str| {
        state.uses.iter().filter(|it| it.thing.id == id && it.thing.what == thing.what).count()
    };
    let taken = places(state, new) > 0 && new != thing.id;
    if taken || codes(&renamed) != codes(state) {
        return Err(refused("taken"));
    }
    for file in beside {
        let places: Vec<Range<usize>> = file.places(thing).collect();
        if let Some(uri) = uri(&file.path).filter(|_| !places.is_empty()) {
            changes.push((uri, edits(&file.text, places)));
        }
    }
    Ok(changed(changes))
}

/// Whether a name means more than itself: it is known to the program, or other names are made of it.
fn is_bound(thing: &Thing, state: &State) -> bool {
    let id = thing.id.as_str();
    match thing.what {
        Named::Event => {
            let of_request = ["_notice", "_delivery", "_study"].iter().any(|part| id.ends_with(part));
            EVENTS.contains(&id) || of_request || ["registered", "decided", "completed"].contains(&id)
        }
        Named::Choice => CHOICES.contains(&id),
        Named::Reading => CHOICES.contains(&thing.of.as_str()),
        Named::Fact => [CHANNEL_FACT, APPLICANT].contains(&id),
        Named::Actor => id == APPLICANT,
        // A value and a name of one id are one thing, of which the name has the title.
        Named::Value | Named::Name => {
            let other = if thing.what == Named::Value { Named::Name } else { Named::Value };
            state.uses.iter().any(|it| it.thing.what == other && it.thing.id == id)
        }
        _ => false,
    }
}
