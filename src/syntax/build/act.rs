//! Acts, regimes and lineages.

use super::{Builder, Cursor};
use crate::syntax::grammar::Rule;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{ActItem, Ancestry, Descent, Item, Origin, RegimeItem};

pub(super) fn item(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<Item> {
    Some(match rule {
        Rule::act => Item::Act { id: b.id(c)?, body: b.block(BlockKind::Act, c.body(), act) },
        Rule::regime => Item::Regime { id: b.id(c)?, body: b.block(BlockKind::Regime, c.body(), regime) },
        Rule::lineage => Item::Lineage { service: b.id(c)?, body: b.block(BlockKind::Lineage, c.body(), descent) },
        Rule::unencoded => Item::Unencoded { from: b.date(c)?, to: b.date(c)?, text: b.prose(c)? },
        _ => return None,
    })
}

pub(super) fn act(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<ActItem> {
    Some(match rule {
        Rule::title => ActItem::Title(b.title(c)?),
        Rule::kind => ActItem::Kind(b.id(c)?),
        Rule::number => ActItem::Number(b.text(c)?),
        Rule::issuer => ActItem::Issuer(b.text(c)?),
        Rule::adopted => ActItem::Adopted(dated(b, c)?),
        Rule::registered => ActItem::Registered { number: b.text(c)?, on: dated(b, c)? },
        Rule::published => ActItem::Published(dated(b, c)?),
        Rule::in_force if c.ahead()? == Rule::period => {
            let period = b.period(c)?;
            ActItem::InForceAfter(b.assumed(period, c))
        }
        Rule::in_force => ActItem::InForceFrom(dated(b, c)?),
        Rule::repealed => {
            let by = b.text(c)?;
            let from = if c.word(Rule::kw_from) { Some(b.date(c)?) } else { None };
            ActItem::Repealed { by, from, basis: b.basis(c) }
        }
        Rule::edition => ActItem::Edition { name: b.text(c)?, body: b.block(BlockKind::Act, c.body(), act) },
        Rule::texts => ActItem::Texts(b.languages(c)),
        Rule::waive => ActItem::Waive { places: b.waived(c), reason: b.prose(c)? },
        Rule::note => ActItem::Note(b.prose(c)?),
        _ => return None,
    })
}

fn dated(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<crate::syntax::tree::Assumed<crate::calendar::Day>> {
    let day = b.date(c)?;
    Some(b.assumed(day, c))
}

pub(super) fn regime(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<RegimeItem> {
    Some(match rule {
        Rule::title => RegimeItem::Title(b.title(c)?),
        Rule::acts => RegimeItem::Acts(b.ids(c)?),
        Rule::uses => RegimeItem::Calendar(b.id(c)?),
        Rule::note => RegimeItem::Note(b.prose(c)?),
        _ => return None,
    })
}

pub(super) fn descent(b: &mut Builder<'_>, c: &mut Cursor<'_>, _: Rule) -> Option<Descent> {
    let regime = b.id(c)?;
    let origin = if let Some(mut how) = c.within(Rule::ancestry) {
        let how = match how.next()?.as_rule() {
            Rule::kw_continues => Ancestry::Continues,
            Rule::kw_renames => Ancestry::Renames,
            Rule::kw_split => Ancestry::SplitFrom,
            Rule::kw_merges => Ancestry::Merges,
            _ => return None,
        };
        Origin::From { how, service: b.id(c)?, regime: b.id(c)? }
    } else if c.word(Rule::kw_new) {
        Origin::New
    } else if c.word(Rule::kw_dropped) {
        Origin::Dropped
    } else {
        return None;
    };
    Some(Descent { regime, origin, text: b.prose(c) })
}
