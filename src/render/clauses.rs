//! Clauses in a row, without saying the same act again and again.

use crate::cite::Citation;

/// The clauses one after the other; what one shares with the one before it, the act and its annex, is said once.
#[must_use]
pub fn clauses(cites: &[Citation]) -> String {
    let mut said: Option<&Citation> = None;
    let mut words = Vec::with_capacity(cites.len());
    for cite in cites {
        let same_act = |it: &&Citation| it.act == cite.act && it.languages == cite.languages;
        let shared = said.filter(same_act).is_some_and(|it| it.places.len() > 1 && it.places.first() == cite.places.first());
        if shared && cite.places.len() > 1 {
            words.push(cite.places.iter().skip(1).map(ToString::to_string).collect::<Vec<_>>().join(" "));
        } else {
            words.push(cite.to_string());
        }
        said = Some(cite);
    }
    words.join(", ")
}
