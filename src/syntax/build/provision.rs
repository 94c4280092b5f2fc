//! Templates, services, procedures, and what they say.

use super::{Builder, Cursor, step};
use crate::calendar::Period;
use crate::syntax::grammar::Rule;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{Charge, Id, Item, Opening, Provision, Right, Rounding, Share, TacitEnd};
use chrono::{NaiveTime, Weekday};

pub(super) fn item(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<Item> {
    let (id, body) = (b.id(c)?, BlockKind::Provisions);
    Some(match rule {
        Rule::template => Item::Template { id, body: b.block(body, c.body(), provision) },
        Rule::service => {
            let (act, places) = (b.id(c)?, b.places(c)?);
            Item::Service { id, act, places, body: b.block(body, c.body(), provision) }
        }
        _ => return None,
    })
}

pub(super) fn provision(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<Provision> {
    Some(match rule {
        Rule::title => Provision::Title(b.title(c)?),
        Rule::follows => Provision::Follows(b.ids(c)?),
        Rule::channels => Provision::Channels(b.ids(c)?),
        Rule::applicants => Provision::Applicants(b.ids(c)?),
        Rule::result => {
            let (id, forms) = (b.id(c)?, b.ids_or_none(c));
            let valid = match c.within(Rule::valid) {
                Some(mut valid) => Some(period_of(b, &mut valid)?),
                None => None,
            };
            Provision::Result { id, forms, valid, guard: b.guard(c) }
        }
        Rule::waiting => Provision::Waiting(b.minutes(c)?),
        Rule::serving => Provision::Serving(b.minutes(c)?),
        Rule::hours => {
            let id = b.id(c)?;
            let opening = match c.within(Rule::opening) {
                Some(mut hours) => Some(opening(b, &mut hours)?),
                None => None,
            };
            Provision::Hours { id, opening }
        }
        Rule::reception => Provision::Reception(b.time(c)?),
        Rule::term => {
            let (period, from) = (b.period(c)?, b.id(c)?);
            Provision::Term { period: Period { manner: b.manner(c), ..period }, from, guard: b.guard(c) }
        }
        Rule::fee => {
            let charge = match c.within(Rule::share) {
                Some(mut share) => Some(Charge::Share(self::share(b, &mut share)?)),
                None if c.word(Rule::kw_none) => None,
                None => Some(Charge::Amount(b.amount(c)?, b.id(c)?)),
            };
            Provision::Fee { charge, guard: b.guard(c) }
        }
        Rule::payment => Provision::Payment { ids: b.ids(c)?, guard: b.guard(c) },
        Rule::require => Provision::Require { ids: b.ids(c)?, guard: b.guard(c) },
        Rule::fetch => Provision::Fetch { ids: b.ids(c)?, guard: b.guard(c) },
        Rule::refuse => Provision::Refuse { ground: b.id(c)?, guard: b.guard(c)? },
        Rule::ends_as => Provision::Ends { ending: b.ending(c)?, guard: b.guard(c) },
        Rule::silence => {
            let end = match c.within(Rule::tacit_end) {
                Some(mut end) => Some(tacit_end(b, &mut end)?),
                None => None,
            };
            let opens = c.within(Rule::opens).and_then(|mut opens| b.id(&mut opens));
            Provision::Silence { end, opens, guard: b.guard(c) }
        }
        Rule::step => Provision::Step(step::whole(b, c)?),
        Rule::procedure => {
            Provision::Procedure { id: b.id(c)?, body: b.block(BlockKind::Provisions, c.body(), provision) }
        }
        Rule::remedy => Provision::Remedy {
            id: b.id(c)?,
            to: b.id(c)?,
            after: b.id_after(c, Rule::kw_after),
            answered: b.period(c).map(|it| Period { manner: b.manner(c), ..it }),
        },
        Rule::duty => {
            let (id, of) = (b.id(c)?, b.id(c)?);
            let mut back = c.within(Rule::ahead);
            let ahead = back.is_some();
            let time = back.as_mut().unwrap_or(c);
            let within = period_of(b, time);
            Provision::Duty { id, of, within, ahead, guard: b.guard(c) }
        }
        Rule::right => {
            let (id, of) = (b.id(c)?, b.id(c)?);
            let mut back = c.within(Rule::ahead);
            let ahead = back.is_some();
            let within = period_of(b, back.as_mut().unwrap_or(c))?;
            let opens = c.within(Rule::opens).and_then(|mut opens| b.id(&mut opens));
            let missed = match c.within(Rule::missed) {
                Some(mut end) => Some(tacit_end(b, &mut end)?),
                None => None,
            };
            Provision::Right(Box::new(Right { id, of, within, ahead, opens, missed, guard: b.guard(c) }))
        }
        Rule::occasion => Provision::Occasion { id: b.id(c)?, guard: b.guard(c), text: b.prose(c) },
        Rule::subtype => Provision::Subtype { id: b.id(c)?, text: b.prose(c) },
        Rule::contact => Provision::Contact(b.prose(c)?),
        Rule::gap => Provision::Gap(b.gap(c)?),
        Rule::note => Provision::Note(b.prose(c)?),
        Rule::waive => Provision::Waive { places: b.waived(c), reason: b.prose(c)? },
        _ => return None,
    })
}

/// A period with the event from which it runs, or before which it lies.
fn period_of(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<(Period, Id)> {
    let (period, event) = (b.period(c)?, b.id(c)?);
    Some((Period { manner: b.manner(c), ..period }, event))
}

fn tacit_end(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<TacitEnd> {
    if c.word(Rule::kw_grants) {
        return Some(TacitEnd::Grants);
    }
    if c.word(Rule::kw_refuses) { b.id(c).map(TacitEnd::Refuses) } else { b.ending(c).map(TacitEnd::As) }
}

fn opening(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<Opening> {
    let days = (weekday(c)?, weekday(c)?);
    let time = times(b, c)?;
    let pause = if c.word(Rule::kw_break) { Some(times(b, c)?) } else { None };
    Some(Opening { days, time, pause })
}

fn times(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<(NaiveTime, NaiveTime)> {
    Some((b.time(c)?, b.time(c)?))
}

pub(super) fn weekday(c: &mut Cursor<'_>) -> Option<Weekday> {
    Some(match c.within(Rule::weekday)?.next()?.as_rule() {
        Rule::kw_monday => Weekday::Mon,
        Rule::kw_tuesday => Weekday::Tue,
        Rule::kw_wednesday => Weekday::Wed,
        Rule::kw_thursday => Weekday::Thu,
        Rule::kw_friday => Weekday::Fri,
        Rule::kw_saturday => Weekday::Sat,
        Rule::kw_sunday => Weekday::Sun,
        _ => return None,
    })
}

fn share(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<Share> {
    let (rate, of) = (b.amount(c)?, b.id(c)?);
    let bands: Vec<Cursor<'_>> = std::iter::from_fn(|| c.within(Rule::band)).collect();
    let above = bands.into_iter().map(|mut band| Some((b.amount(&mut band)?, b.amount(&mut band)?)));
    let above = above.collect::<Option<_>>()?;
    let least = c.within(Rule::least_fee).and_then(|mut it| b.amount(&mut it));
    let most = c.within(Rule::most_fee).and_then(|mut it| b.amount(&mut it));
    let to =
        c.within(Rule::rounding).map(|mut it| if it.word(Rule::kw_cent) { Rounding::Cent } else { Rounding::Whole });
    Some(Share { rate, of, above, least, most, to })
}
