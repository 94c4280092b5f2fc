//! Calendars, assumptions and conflicts.

use super::provision::weekday;
use super::{Builder, Cursor};
use crate::calendar::Weekend;
use crate::syntax::grammar::Rule;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{CalendarItem, ChoiceItem, ChoiceKind, Item};

pub(super) fn item(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<Item> {
    Some(match rule {
        Rule::calendar => Item::Calendar { id: b.id(c)?, body: b.block(BlockKind::Calendar, c.body(), calendar) },
        Rule::reading_choice => {
            let kind = if c.word(Rule::kw_conflict) { ChoiceKind::Conflict } else { ChoiceKind::Assumption };
            Item::Choice { kind, id: b.id(c)?, body: b.block(BlockKind::Choice, c.body(), choice) }
        }
        _ => return None,
    })
}

pub(super) fn calendar(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<CalendarItem> {
    Some(match rule {
        Rule::title => CalendarItem::Title(b.title(c)?),
        Rule::days => CalendarItem::Days(b.text(c)?),
        Rule::weekend => {
            let weekdays = std::iter::from_fn(|| weekday(c)).collect();
            let from = if c.word(Rule::kw_from) { Some(b.date(c)?) } else { None };
            let until = if c.word(Rule::kw_until) { Some(b.date(c)?) } else { None };
            CalendarItem::Weekend(Weekend { weekdays, from, until })
        }
        Rule::known => CalendarItem::Known(b.date(c)?),
        Rule::index => CalendarItem::Index { id: b.id(c)?, file: b.text(c)? },
        Rule::currency => CalendarItem::Currency(b.id(c)?),
        Rule::zone => CalendarItem::Zone(b.text(c)?),
        Rule::counts_by => {
            let readings = std::iter::from_fn(|| c.within(Rule::calendar_reading));
            let readings = readings.map(|mut it| Some((b.id(&mut it)?, b.id(&mut it))));
            CalendarItem::Follows(readings.collect::<Option<_>>()?)
        }
        Rule::note => CalendarItem::Note(b.prose(c)?),
        _ => return None,
    })
}

pub(super) fn choice(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<ChoiceItem> {
    Some(match rule {
        Rule::title => ChoiceItem::Title(b.title(c)?),
        Rule::reading => ChoiceItem::Reading { id: b.id(c)?, text: b.prose(c)? },
        Rule::follow => ChoiceItem::Follow { id: b.id(c)?, because: b.prose(c)? },
        Rule::no_result => ChoiceItem::NoResult(b.prose(c)),
        Rule::note => ChoiceItem::Note(b.prose(c)?),
        _ => return None,
    })
}
