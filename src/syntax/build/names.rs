//! Declared names and facts, registers, forms and catalogues.

use super::{Builder, Cursor};
use crate::syntax::grammar::Rule;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{CatalogueItem, DeclarationKind, FieldKind, FormItem, Item, RegisterItem, TextItem};

pub(super) fn item(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<Item> {
    Some(match rule {
        Rule::declaration => {
            let kind = match c.next()?.as_rule() {
                Rule::kw_actor => DeclarationKind::Actor,
                Rule::kw_document => DeclarationKind::Document,
                Rule::kw_ground => DeclarationKind::Ground,
                Rule::kw_outcome => DeclarationKind::Outcome,
                Rule::kw_event => DeclarationKind::Event,
                Rule::kw_name => DeclarationKind::Name,
                _ => return None,
            };
            let id = b.id(c)?;
            let role = c.within(Rule::role).and_then(|mut role| b.id(&mut role));
            Item::Declaration { kind, id, role, body: b.block(BlockKind::Declaration, c.body(), text_item) }
        }
        Rule::fact => {
            let id = b.id(c)?;
            let values = c.within(Rule::fact_values).map_or_else(Vec::new, |mut values| b.ids_or_none(&mut values));
            let default = if c.word(Rule::kw_amount) { None } else { Some(b.id(c)?) };
            Item::Fact { id, values, default, body: b.block(BlockKind::Declaration, c.body(), text_item) }
        }
        Rule::register => Item::Register { id: b.id(c)?, body: b.block(BlockKind::Register, c.body(), register) },
        Rule::form => Item::Form { id: b.id(c)?, body: b.block(BlockKind::Form, c.body(), form) },
        Rule::catalogue => Item::Catalogue { id: b.id(c)?, body: b.block(BlockKind::Catalogue, c.body(), catalogue) },
        _ => return None,
    })
}

pub(super) fn text_item(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<TextItem> {
    Some(match rule {
        Rule::title => TextItem::Title(b.title(c)?),
        Rule::called => TextItem::Called(b.title(c)?),
        Rule::replaces => TextItem::Replaces(b.ids(c)?),
        Rule::note => TextItem::Note(b.prose(c)?),
        _ => return None,
    })
}

pub(super) fn register(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<RegisterItem> {
    Some(match rule {
        Rule::title => RegisterItem::Title(b.title(c)?),
        Rule::called => RegisterItem::Called(b.title(c)?),
        Rule::kept => RegisterItem::Kept(b.id(c)?),
        Rule::column => RegisterItem::Column { id: b.id(c)?, text: b.prose(c) },
        Rule::note => RegisterItem::Note(b.prose(c)?),
        _ => return None,
    })
}

pub(super) fn form(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<FormItem> {
    Some(match rule {
        Rule::title => FormItem::Title(b.title(c)?),
        Rule::field => {
            let id = b.id(c)?;
            let kind = field_kind(b, &mut c.within(Rule::field_type)?)?;
            let required =
                if c.word(Rule::kw_required) { Some(true) } else { c.word(Rule::kw_optional).then_some(false) };
            let asks = c.within(Rule::asks).and_then(|mut it| b.ids(&mut it)).unwrap_or_default();
            let filled_by = c.within(Rule::filled).and_then(|mut it| b.id(&mut it));
            FormItem::Field { id, kind, required, asks, filled_by, guard: b.guard(c), text: b.prose(c) }
        }
        Rule::note => FormItem::Note(b.prose(c)?),
        _ => return None,
    })
}

fn field_kind(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<FieldKind> {
    Some(match c.next()?.as_rule() {
        Rule::kw_text => FieldKind::Text(b.count(c)),
        Rule::kw_whole => FieldKind::WholeNumber,
        Rule::kw_amount => FieldKind::Amount,
        Rule::kw_date => FieldKind::Date,
        Rule::kw_yes => FieldKind::YesOrNo,
        Rule::kw_one => FieldKind::OneOf(b.ids(c)?),
        _ => return None,
    })
}

pub(super) fn catalogue(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<CatalogueItem> {
    Some(match rule {
        Rule::title => CatalogueItem::Title(b.title(c)?),
        Rule::entry => CatalogueItem::Entry { code: b.text(c)?, text: b.prose(c)? },
        Rule::note => CatalogueItem::Note(b.prose(c)?),
        _ => return None,
    })
}
