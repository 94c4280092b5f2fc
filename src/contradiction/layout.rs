//! Where places stand, so far as it does not hang on how a language version breaks its lines.

use crate::cite::Address;
use crate::official::{IndexedPlace, Role};
use crate::syntax::tree::Place;

/// The annex, standard or appendix that a place stands in; empty for the act itself.
pub(super) fn base(at: &Address) -> Address {
    let wide = |it: &&Place| matches!(it, Place::Part { word, .. } if is_document(word));
    Address(at.0.iter().take_while(wide).cloned().collect())
}

/// The annex or standard of the act that a place stands in; empty for the act itself.
pub(super) fn top(at: &Address) -> Address {
    Address(base(at).0.into_iter().take(1).collect())
}

fn is_document(word: &str) -> bool {
    matches!(word, "annex" | "standard" | "appendix")
}

/// The paragraph that a place stands in, without what is inside it.
pub(super) fn paragraph(at: &Address) -> Option<Address> {
    let position = at.0.iter().position(|it| matches!(it, Place::Paragraph { .. }))?;
    let mut parts: Vec<Place> = at.0.iter().take(position + 1).cloned().collect();
    if let Some(Place::Paragraph { sub, .. }) = parts.last_mut() {
        sub.clear();
    }
    Some(Address(parts))
}

/// The item of the first list of its paragraph that a place stands in: `3` in `¶5(3) indent 2`; empty outside of them.
pub(super) fn item(at: &Address) -> &str {
    at.0.iter()
        .find_map(|it| match it {
            Place::Paragraph { sub, .. } => Some(sub.first().map_or("", String::as_str)),
            Place::Part { .. } => None,
        })
        .unwrap_or_default()
}

/// The number under which a place stands in a list, of the first list or of a later one; none where it is no item.
pub(super) fn number_in_list(at: &Address) -> Option<String> {
    match at.0.last()? {
        Place::Paragraph { sub, .. } | Place::Part { sub, .. } if !sub.is_empty() => Some(sub.join(".")),
        _ => None,
    }
}

/// The paragraph or, in a form, the form as a whole with everything inside: what two texts can be compared by.
pub(super) fn unit(at: &Address) -> Address {
    paragraph(at).unwrap_or_else(|| base(at))
}

/// The word of the last part of an address: `note`, `chapter`.
pub(super) fn last_word(at: &Address) -> &str {
    match at.0.last() {
        Some(Place::Part { word, .. }) => word,
        _ => "",
    }
}

/// Whether a place is an annex or an appendix.
pub(super) fn is_annex(at: &Address) -> bool {
    matches!(last_word(at), "annex" | "appendix")
}

/// Whether a place is part of a form, whose lines are broken in another way in every language.
pub(super) fn is_form(place: &IndexedPlace) -> bool {
    place.roles.contains(&Role::Form)
}

/// Whether a place is a heading.
pub(super) fn is_heading(place: &IndexedPlace) -> bool {
    place.roles.contains(&Role::Heading)
}
