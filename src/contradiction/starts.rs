//! Times on the way that a regulation and its standard set alike, but let start otherwise or tie to other papers.

use super::layout::paragraph;
use super::limits::{Limit, WINDOWS, limits};
use super::said::place_of;
use super::standards::Standard;
use super::text::Text;
use super::{Contradiction, Kind, Said, Side, Start};
use crate::cite::Address;
use crate::message;
use crate::official::Index;
use crate::official::figure::{Figure, Topic};
use crate::syntax::tree::Place;

/// What is told of a window beside its length.
type Told = Vec<Said>;

/// Windows of an annex that its standard sets alike, and tells otherwise: those told alike are one contradiction.
pub(super) fn contradictions(
    regulation: &Text<'_>,
    annex: &Address,
    standard: &Standard<'_, '_>,
) -> Vec<Contradiction> {
    let wanted = in_document(standard.index, &standard.at);
    let mut groups: Vec<(Limit<'_>, Told, Told, Vec<Limit<'_>>)> = Vec::new();
    for limit in in_document(regulation, annex) {
        let of_same = |it: &&Limit<'_>| it.mention.figure == limit.mention.figure && share_window(it, &limit);
        for twin in wanted.iter().filter(of_same) {
            for told in [start, papers] {
                let (mine, theirs) = (told(&limit), told(twin));
                if mine.is_empty() || theirs.is_empty() || mine == theirs {
                    continue;
                }
                let same = |it: &&mut (Limit<'_>, Told, Told, Vec<Limit<'_>>)| {
                    std::ptr::eq(it.0.mention, twin.mention) && it.1 == mine && it.2 == theirs
                };
                match groups.iter_mut().find(same) {
                    Some(group) => group.3.push(limit),
                    None => groups.push((*twin, mine, theirs, vec![limit])),
                }
            }
        }
    }
    let told = groups.iter().map(|(twin, mine, theirs, all)| differ(regulation, all, mine, standard, twin, theirs));
    told.flatten().collect()
}

fn in_document<'i>(text: &Text<'i>, document: &Address) -> Vec<Limit<'i>> {
    limits(text.document(document).iter().copied())
}

fn share_window(one: &Limit<'_>, other: &Limit<'_>) -> bool {
    one.purposes().any(|it| WINDOWS.contains(&it) && other.is_for(it))
}

/// What a window starts with, where its clause says just one thing.
fn start(limit: &Limit<'_>) -> Told {
    match (limit.is_for(Topic::Registration), limit.is_for(Topic::Filing)) {
        (true, false) => vec![Said::Start(Start::Registration)],
        (false, true) => vec![Said::Start(Start::Filing)],
        _ => Vec::new(),
    }
}

/// The lines and items of the standard that the sentences of a window refer to.
fn papers(limit: &Limit<'_>) -> Told {
    let own = paragraph(&limit.place.at).and_then(|it| it.0.last().cloned());
    let references = limit.place.figures.iter().filter_map(|it| match &it.figure {
        Figure::Reference(it) => Some(&it.to),
        _ => None,
    });
    let number = |part: &Place| part.number().to_owned();
    let mut papers: Told = references
        .map(|to| {
            let mut to = to.clone();
            if let (Some(Place::Paragraph { number: this, .. }), Some(own)) = (to.0.first_mut(), &own)
                && this == "this"
            {
                *this = number(own);
            }
            Said::Paper(to)
        })
        .collect();
    papers.sort_by_key(Said::key);
    papers.dedup();
    papers
}

fn differ(
    regulation: &Index,
    all: &[Limit<'_>],
    mine: &Told,
    standard: &Standard<'_, '_>,
    twin: &Limit<'_>,
    theirs: &Told,
) -> Option<Contradiction> {
    let first = all.first()?;
    let message = message!(
        "contradiction-window",
        at: message(place_of(regulation, &first.place.at)),
        figure: message(&first.mention.figure),
        tied: messages(mine),
        standard: message(place_of(standard.index, &twin.place.at)),
        differs: messages(theirs),
    );
    let side = |index, limit: &Limit<'_>, told: &Told| {
        let mut side = Side::of(index, limit.place, [&limit.mention.figure]);
        side.says.extend(told.iter().cloned());
        side
    };
    let mut sides = vec![side(regulation, first, mine), side(standard.index, twin, theirs)];
    sides.extend(all.iter().skip(1).map(|it| side(regulation, it, mine)));
    Some(Contradiction::new(Kind::Standard, message, sides))
}
