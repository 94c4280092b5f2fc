//! What rules speak of: things with titles, amounts, and what may be written in the fields of forms.

use crate::message;
use crate::message::{Argument, Message, Named, ToMessage};
use crate::model::{Charge, FieldKind, Law, Share};
use crate::syntax::tree::{DeclarationKind, Rounding};
use rust_decimal::Decimal;

/// The kinds of name that a thing may have which is handed over, checked or asked for.
const THINGS: [DeclarationKind; 3] = [DeclarationKind::Document, DeclarationKind::Name, DeclarationKind::Event];

/// Something that is of one of several kinds of name: the first of them that declares it.
#[must_use]
pub fn named(kinds: &[DeclarationKind], id: &str, law: &Law) -> Argument {
    let declared = kinds.iter().find(|kind| law.names.get(**kind, id).is_some());
    Argument::title(Named::Declared(declared.copied().unwrap_or(DeclarationKind::Name), id.to_owned()))
}

/// Something that documents, names or events declare; none where nothing does.
#[must_use]
pub fn declared(id: &str, law: &Law) -> Option<Argument> {
    let kind = THINGS.into_iter().find(|kind| law.names.get(*kind, id).is_some())?;
    Some(Argument::title(Named::Declared(kind, id.to_owned())))
}

/// Something that is handed over, checked or asked for, whatever kind of name it has.
#[must_use]
pub fn thing(id: &str, law: &Law) -> Argument {
    named(&THINGS, id, law)
}

/// Somebody or something that has hours: an actor, or a channel.
#[must_use]
pub fn holder(id: &str, law: &Law) -> Argument {
    named(&[DeclarationKind::Actor, DeclarationKind::Name], id, law)
}

/// A register by its title.
#[must_use]
pub fn register(id: &str) -> Argument {
    Argument::title(Named::Register(id.to_owned()))
}

/// What a fee comes to.
#[must_use]
pub fn charge(charge: &Charge) -> Message {
    match charge {
        Charge::Amount(count, unit) => amount(*count, unit),
        Charge::Share(share) => self::share(share),
    }
}

/// A share of an amount that a case states.
#[must_use]
pub fn share(share: &Share) -> Message {
    let above = |(rate, above): &(Decimal, Decimal)| {
        Argument::message(message!("law-share-above", rate: number(*rate), above: number(*above)))
    };
    message!(
        "law-share",
        rate: number(share.rate),
        of: title(Named::Fact(share.of.clone())),
        above: optional list((!share.above.is_empty()).then(|| share.above.iter().map(above))),
        least: optional number(share.least),
        most: optional number(share.most),
        to: choice(match share.to {
            None => "exact",
            Some(Rounding::Cent) => "cent",
            Some(Rounding::Whole) => "whole",
        }),
    )
}

/// So many of an index.
fn amount(count: Decimal, index: &str) -> Message {
    message!("law-amount", count: number(count), index: choice(index), unit: id(index.to_uppercase()), title: name(index))
}

/// What may be written in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldValues<'a>(pub &'a FieldKind);

impl ToMessage for FieldValues<'_> {
    fn to_message(&self) -> Message {
        match self.0 {
            FieldKind::Text(length) => {
                let length = length.map(|it| usize::try_from(it).unwrap_or(usize::MAX));
                message!("law-field-text", length: optional count(length))
            }
            FieldKind::WholeNumber => message!("law-field-whole-number"),
            FieldKind::Amount => message!("law-field-amount"),
            FieldKind::Date => message!("law-field-day"),
            FieldKind::YesOrNo => message!("law-field-truth"),
            FieldKind::OneOf(values) => message!("law-field-one-of", values: list(values.iter().map(Argument::name))),
        }
    }
}
