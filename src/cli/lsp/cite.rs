//! Which place may be cited: those that the indexes of official texts have, in the act and the annex that a statement stands
//! under.

use super::place::Lines;
use crate::cite::{Address, Citation};
use crate::official::Index;
use crate::span::FileId;
use crate::syntax::tree::{File, Id, Item, Place, Provision};
use crate::syntax::{Colour, colours, parse};
use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, TextEdit};
use std::collections::BTreeMap;

/// The most places that are offered at once; more letters leave fewer of them.
pub(super) const MOST: usize = 500;

/// A citation that is being written.
#[derive(Debug, PartialEq, Eq)]
struct Written {
    /// The byte of the sign with which the citations of the statement begin.
    sign: usize,
    /// The byte at which this one begins.
    start: usize,
}

/// The places that may be cited at a byte of a text; none where no citation is being written there.
pub(super) fn places(
    files: &[(FileId, File)],
    indexes: &[Index],
    text: &str,
    byte: usize,
) -> Option<Vec<CompletionItem>> {
    let Written { sign, start } = written(text, byte)?;
    let typed = text.get(start..byte)?.trim_start();
    let start = byte - typed.len();
    // Without the half of a citation, what stands around it can be read.
    let whole = format!("{}{}", text.get(..sign)?, text.get(byte..)?);
    let tree = parse(FileId::default(), &whole).tree;
    let acts: Vec<&str> = {
        let mut acts: Vec<&str> = indexes.iter().map(|it| it.act.as_str()).collect();
        acts.sort_unstable();
        acts.dedup();
        acts
    };
    let lines = Lines::new(text);
    let range = lines.range(start, byte);
    let item = |label: String, detail: Option<String>, kind| CompletionItem {
        filter_text: Some(label.clone()),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: label.clone() })),
        kind: Some(kind),
        label,
        detail,
        ..CompletionItem::default()
    };
    let mut items = Vec::new();
    let named = acts.iter().find(|act| typed.strip_prefix(**act).is_some_and(|rest| rest.starts_with(' ')));
    let (act, within, before) = match named {
        Some(act) => ((*act).to_owned(), Vec::new(), format!("{act} ")),
        None => {
            let fits = acts.iter().filter(|act| act.starts_with(typed));
            items.extend(fits.map(|act| item((*act).to_owned(), None, CompletionItemKind::FILE)));
            let (act, within) = base(&tree, files, sign).unwrap_or_default();
            (act, within, String::new())
        }
    };
    let base = Address(within);
    let mut found: BTreeMap<usize, (String, Vec<String>)> = BTreeMap::new();
    let mut order: BTreeMap<Address, usize> = BTreeMap::new();
    for index in indexes.iter().filter(|it| it.act == act) {
        for place in index.places.iter().filter(|it| it.at != base && it.at.lies_in(&base)) {
            let next = order.len();
            let position = *order.entry(place.at.clone()).or_insert(next);
            let Some(rest) = rest(&place.at, &base) else { continue };
            let label = format!("{before}{rest}");
            if label.starts_with(typed) {
                found.entry(position).or_insert((label, Vec::new())).1.push(index.language.to_string());
            }
        }
    }
    let places = found.into_values().take(MOST);
    items.extend(
        places.map(|(label, languages)| item(label, Some(languages.join(", ")), CompletionItemKind::REFERENCE)),
    );
    Some(items)
}

/// The citation that is being written before a byte.
fn written(text: &str, byte: usize) -> Option<Written> {
    let before = text.get(..byte)?;
    let words = colours(text);
    let inside = |at: usize| {
        let not_code = |colour: &Colour| matches!(colour, Colour::Comment | Colour::Text);
        words.iter().any(|(range, colour)| not_code(colour) && range.start < at && at <= range.end)
    };
    let sign = before.rmatch_indices('@').map(|(at, _)| at).find(|at| !inside(at + 1))?;
    if inside(byte) {
        return None;
    }
    let cites = before.get(sign + 1..)?;
    // A block or the next statement is not a citation any more, and neither is what follows an empty line.
    let over = cites.contains(['{', '}', '"', '#']) || cites.split('\n').skip(1).any(|line| !goes_on(line));
    if over {
        return None;
    }
    let start = sign + 1 + cites.rfind(',').map_or(0, |comma| comma + 1);
    Some(Written { sign, start })
}

/// Whether a line may go on with citations: it is indented and begins with nothing or with a place.
fn goes_on(line: &str) -> bool {
    let first = line.trim_start();
    let places = ["¶", "annex", "standard", "appendix", "chapter", "indent", "row", "("];
    line.starts_with([' ', '\t']) && (first.is_empty() || places.iter().any(|it| first.starts_with(it)))
}

/// The act and the part of it in which citations without an act stand.
fn base(tree: &File, files: &[(FileId, File)], byte: usize) -> Option<(String, Vec<Place>)> {
    // A statement goes on to the next one.
    let node = tree.items.iter().rfind(|it| (it.span.start as usize) <= byte)?;
    match &node.value {
        Item::Service { act, places, .. } => Some((act.name.clone(), places.clone())),
        Item::Act { id, .. } => Some((id.name.clone(), Vec::new())),
        Item::Template { id, .. } => {
            let all: Vec<&Item> = files.iter().flat_map(|(_, file)| &file.items).map(|it| &it.value).collect();
            // A template is cited in every service that follows it; the first of them will do.
            all.iter().find_map(|it| match it {
                Item::Service { act, places, body, .. } if follows(body, id, &all, 0) => {
                    Some((act.name.clone(), places.clone()))
                }
                _ => None,
            })
        }
        _ => None,
    }
}

/// How far templates that follow each other are looked through.
const DEEPEST: usize = 16;

fn follows(body: &[crate::syntax::tree::Node<Provision>], template: &Id, all: &[&Item], depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    body.iter().any(|node| match &node.value {
        Provision::Follows(ids) => ids.iter().any(|id| {
            id.name == template.name
                || all.iter().any(|it| match it {
                    Item::Template { id: other, body } if other.name == id.name => {
                        follows(body, template, all, depth + 1)
                    }
                    _ => false,
                })
        }),
        Provision::Procedure { body, .. } => follows(body, template, all, depth + 1),
        _ => false,
    })
}

/// A place as it is cited within another one.
fn rest(place: &Address, base: &Address) -> Option<String> {
    let rest = place.0.get(base.0.len()..)?;
    let citation = Citation { act: String::new(), languages: Vec::new(), places: rest.to_vec() };
    Some(citation.to_string().trim_start().to_owned()).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_act_around_is_known_though_the_statement_is_half_written() {
        let text = "service lamp under order-7 annex 1 {\n  procedure issue {\n    decides \n  }\n}\n";
        let tree = parse(FileId::default(), text).tree;
        let (act, places) = base(&tree, &[], text.find("decides").unwrap()).unwrap();
        assert_eq!((act.as_str(), Address(places).to_string().as_str()), ("order-7", "annex 1"));
    }

    #[test]
    fn a_citation_is_known_while_it_is_written() {
        let at = |text: &str| written(&text.replace('|', ""), text.find('|').unwrap()).map(|it| it.start);
        assert_eq!(at("  decides @ ¶5|"), Some(11));
        assert_eq!(at("  decides @ ¶5, |¶6\n"), Some(16));
        assert_eq!(at("  decides @ ¶5,\n    |"), Some(16));
        assert_eq!(at("  decides @ ¶5\n  st|"), None, "the next statement");
        assert_eq!(at("  note en \"a @ |\""), None, "a quotation");
        assert_eq!(at("  # mail @ |"), None, "a remark");
        assert_eq!(at("  decides|"), None);
    }
}
