//! Cases: what is given, and what must come of it.

use super::{Builder, Cursor};
use crate::syntax::grammar::Rule;
use crate::syntax::statements::BlockKind;
use crate::syntax::tree::{CaseItem, Expectation, GivenFact, GivenValue, Item};

pub(super) fn item(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<Item> {
    Some(Item::Case { name: b.text(c)?, body: b.block(BlockKind::Case, c.body(), case) })
}

pub(super) fn case(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<CaseItem> {
    Some(match rule {
        Rule::case_service => {
            let mut name = c.within(Rule::procedure_name)?;
            CaseItem::Service { service: b.id(&mut name)?, procedure: b.id(&mut name)? }
        }
        Rule::case_regime => CaseItem::Regime(b.id(c)?),
        Rule::filed => {
            let on = b.date(c)?;
            let at = if c.ahead() == Some(Rule::time) { Some(b.time(c)?) } else { None };
            CaseItem::Filed { on, at }
        }
        Rule::pace => CaseItem::Pace(b.id(c)?),
        Rule::given => {
            let facts = std::iter::from_fn(|| c.within(Rule::given_fact)).map(|mut fact| given(b, &mut fact));
            CaseItem::Given(facts.collect::<Option<_>>()?)
        }
        Rule::pinned => CaseItem::Pin { event: b.id(c)?, on: b.date(c)? },
        Rule::assume => CaseItem::Assume { choice: b.id(c)?, reading: b.id(c)? },
        Rule::expect => CaseItem::Expect(expectation(b, &mut c.within(Rule::expectation)?)?),
        Rule::note => CaseItem::Note(b.prose(c)?),
        _ => return None,
    })
}

fn given(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<GivenFact> {
    if c.word(Rule::kw_not) {
        return Some(GivenFact { fact: b.id(c)?, value: GivenValue::Truth(false) });
    }
    let fact = b.id(c)?;
    let value = b.number_or_id(c).map_or(GivenValue::Truth(true), GivenValue::Is);
    Some(GivenFact { fact, value })
}

fn expectation(b: &mut Builder<'_>, c: &mut Cursor<'_>) -> Option<Expectation> {
    let part = c.next()?;
    let rule = part.as_rule();
    let c = &mut Cursor::new(part.into_inner());
    Some(match rule {
        Rule::expect_granted => Expectation::Granted,
        Rule::expect_refused => Expectation::Refused(b.ids_or_none(c)),
        Rule::expect_outcome => Expectation::Outcome { outcome: b.id(c)?, grounds: b.ids_or_none(c) },
        Rule::expect_unspecified => Expectation::Unspecified(b.id(c)),
        Rule::expect_fee if c.word(Rule::kw_none) => Expectation::Fee(None),
        Rule::expect_fee => {
            let amount = b.amount(c)?;
            let unit = match c.find(Rule::kw_tenge) {
                Some(word) => b.name(&word),
                None => b.id(c)?,
            };
            Expectation::Fee(Some((amount, unit)))
        }
        Rule::expect_term if c.word(Rule::kw_never) => Expectation::TermEnds(None),
        Rule::expect_term => Expectation::TermEnds(Some(b.date(c)?)),
        Rule::expect_late => Expectation::Late { event: b.id(c)?, by: b.period(c) },
        Rule::expect_never => Expectation::Never(b.id(c)?),
        Rule::expect_deadline => Expectation::Deadline { event: b.id(c)?, on: b.date(c)? },
        Rule::expect_event => Expectation::Event { event: b.id(c)?, on: b.date(c)? },
        _ => return None,
    })
}
