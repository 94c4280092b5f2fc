//! Steps, and what belongs to them: requests to the applicant, hearings, other limits.

use super::{Builder, Cursor};
use crate::calendar::Period;
use crate::syntax::grammar::Rule;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{
    Deemed, Failure, HearingItem, Holds, OnTerm, Otherwise, PartKind, RequestItem, RequestPart, Step, StepItem,
    TermEffect,
};

/// A step with its block.
pub(super) fn whole(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<Step> {
    Some(Step {
        id: b.id(c)?,
        by: b.id(c)?,
        after: b.ids_or_none(c),
        limit: b.limit(c),
        bounds: b.bounds(c)?,
        outside_term: c.within(Rule::outside).is_some(),
        guard: b.guard(c),
        body: b.block(BlockKind::Step, c.body(), step),
    })
}

pub(super) fn step(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<StepItem> {
    Some(match rule {
        Rule::decides => StepItem::Decides,
        Rule::registers => StepItem::Registers,
        Rule::extends => StepItem::Extends(b.period(c)?),
        Rule::deemed => {
            let (period, after) = (b.period(c)?, b.id(c)?);
            StepItem::Deemed(Deemed { period: Period { manner: b.manner(c), ..period }, after, guard: b.guard(c) })
        }
        Rule::stops | Rule::starts_anew => StepItem::OnTerm(on_term(b, c)?),
        Rule::late_void => StepItem::LateVoid,
        Rule::otherwise_limit => StepItem::Otherwise(otherwise(b, c, rule)?),
        Rule::finds => StepItem::Finds { grounds: b.ids_or_none(c), limit: b.limit(c) },
        Rule::request => {
            let (id, rounds) = (b.id(c)?, c.within(Rule::rounds).and_then(|mut it| b.rounds(&mut it)));
            StepItem::Request { id, rounds, guard: b.guard(c), body: b.block(BlockKind::Request, c.body(), request) }
        }
        Rule::hearing => StepItem::Hearing { guard: b.guard(c), body: b.block(BlockKind::Hearing, c.body(), hearing) },
        Rule::checks => StepItem::Checks { ids: b.ids(c)?, guard: b.guard(c) },
        Rule::hands_over => StepItem::HandsOver { ids: b.ids(c)?, guard: b.guard(c) },
        Rule::records => StepItem::Records { register: b.id(c)?, guard: b.guard(c) },
        Rule::exam => {
            let (id, minutes) = (b.id(c)?, b.minutes(c));
            let pass_mark = c.within(Rule::pass_mark).and_then(|mut mark| b.count(&mut mark));
            StepItem::Exam { id, minutes, pass_mark, guard: b.guard(c) }
        }
        Rule::gap => StepItem::Gap(b.gap(c)?),
        Rule::note => StepItem::Note(b.prose(c)?),
        _ => return None,
    })
}

pub(super) fn otherwise(b: &mut Builder<'_>, c: &mut Cursor<'_>, _: Rule) -> Option<Otherwise> {
    Some(Otherwise { when: b.condition(c)?, limit: b.limit(c)? })
}

pub(super) fn request(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<RequestItem> {
    Some(match rule {
        Rule::request_part => RequestItem::Part(part(b, c)?),
        Rule::failing => {
            let guard = b.guard(c);
            let then = if c.word(Rule::kw_refuse) {
                Failure::Refuse(b.id(c)?)
            } else if c.word(Rule::kw_ends) {
                Failure::Ends(b.ending(c)?)
            } else {
                Failure::Gap { id: b.id(c)?, text: b.prose(c)? }
            };
            RequestItem::Failing { guard, then }
        }
        Rule::note => RequestItem::Note(b.prose(c)?),
        _ => return None,
    })
}

fn part(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<RequestPart> {
    let kind = match c.next()?.as_rule() {
        Rule::kw_notice => PartKind::Notice,
        Rule::kw_delivery => PartKind::Delivery,
        Rule::kw_study => PartKind::Study,
        _ => return None,
    };
    Some(RequestPart {
        kind,
        by: b.id(c)?,
        limit: b.limit(c),
        bounds: b.bounds(c)?,
        on_term: match c.within(Rule::on_term) {
            Some(mut it) => Some(on_term(b, &mut it)?),
            None => None,
        },
        alternatives: b.block(BlockKind::Alternatives, c.body(), otherwise),
    })
}

fn on_term(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<OnTerm> {
    let effect = if c.word(Rule::kw_starts) {
        TermEffect::Anew
    } else {
        let holds = match () {
            () if c.word(Rule::kw_outside) => Holds::Following,
            () if c.word(Rule::kw_this) => Holds::TermAndStep,
            () => Holds::Term,
        };
        let most = match c.within(Rule::at_most) {
            Some(mut most) => Some(b.period(&mut most)?),
            None => None,
        };
        TermEffect::Stands { holds, most }
    };
    Some(OnTerm { effect, guard: b.guard(c) })
}

pub(super) fn hearing(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<HearingItem> {
    Some(match rule {
        Rule::extends => HearingItem::Extends(b.period(c)?),
        Rule::hearing_notice => HearingItem::Notice { by: b.id(c)?, limit: b.limit(c), bounds: b.bounds(c)? },
        Rule::held => HearingItem::Held { by: b.id(c)?, limit: b.limit(c)?, bounds: b.bounds(c)? },
        Rule::persuades => HearingItem::Persuades(b.guard(c)?),
        Rule::note => HearingItem::Note(b.prose(c)?),
        _ => return None,
    })
}
