//! Names: which titles the things have that rules are about.

use crate::compare::change::Owner;
use crate::compare::element::Element;
use crate::message;
use crate::message::{Argument, Message, Named, ToMessage};
use crate::syntax::tree::DeclarationKind;

const ACTORS: [DeclarationKind; 2] = [DeclarationKind::Actor, DeclarationKind::Name];
/// What can be found is a ground, or an outcome where no ground is named.
const GROUNDS: [DeclarationKind; 2] = [DeclarationKind::Ground, DeclarationKind::Outcome];
const OTHERS: [DeclarationKind; 3] = [DeclarationKind::Name, DeclarationKind::Document, DeclarationKind::Event];

/// What a rule is called by; none where rules of its kind have no titles.
#[must_use]
pub fn title(element: Element, id: &str) -> Option<Named> {
    let id = id.to_owned();
    Some(match element {
        Element::Field | Element::Column | Element::Code | Element::Contact | Element::Gap => return None,
        Element::Register | Element::Record => Named::Register(id),
        Element::Form => Named::Form(id),
        Element::Catalogue => Named::Catalogue(id),
        Element::Service => Named::AnyService(id),
        Element::Document | Element::Fetched => Named::Declared(DeclarationKind::Document, id),
        Element::Ground => Named::OneOf(&GROUNDS, id),
        Element::Step | Element::Event | Element::SpecialLimit | Element::Validity | Element::Right => {
            Named::Declared(DeclarationKind::Event, id)
        }
        Element::Hours => actor(&id),
        Element::Procedure
        | Element::Channel
        | Element::Applicant
        | Element::Waiting
        | Element::Serving
        | Element::Reception
        | Element::Subtype
        | Element::Term
        | Element::Fee
        | Element::Silence
        | Element::Payment
        | Element::Result
        | Element::Occasion
        | Element::Check
        | Element::HandOver
        | Element::Request
        | Element::Hearing
        | Element::Exam
        | Element::Duty
        | Element::Remedy => Named::OneOf(&OTHERS, id),
    })
}

/// Somebody who acts, or a channel.
pub(super) fn actor(id: &str) -> Named {
    Named::OneOf(&ACTORS, id.to_owned())
}

/// A rule that is spoken of: its title with its id, or its id alone.
#[must_use]
pub fn rule(element: Element, id: &str) -> Argument {
    match element {
        Element::Contact => Argument::text(id),
        _ => Argument::rule(title(element, id).unwrap_or_else(|| untitled(id))),
    }
}

/// Something that has no title.
pub(super) fn untitled(id: &str) -> Named {
    Named::OneOf(&[], id.to_owned())
}

/// Rules of one kind as what a sentence is about: `the grounds “…” (a) and “…” (b)`.
pub fn subject<'i>(element: Element, ids: impl IntoIterator<Item = &'i str>) -> Message {
    let (rules, count) = named(element, ids);
    message!("change-subject", element: choice(element.word()), rules: list(rules), count: count(count))
}

/// Rules of one kind with their number.
pub(super) fn named<'i>(element: Element, ids: impl IntoIterator<Item = &'i str>) -> (Vec<Argument>, usize) {
    let rules: Vec<Argument> = ids.into_iter().map(|id| rule(element, id)).collect();
    let count = rules.len();
    (rules, count)
}

impl ToMessage for Owner {
    fn to_message(&self) -> Message {
        subject(self.element, [self.id.as_str()])
    }
}
