//! Fees: their indices and currencies, and shares that can be.

use super::Resolver;
use crate::model::fault::{ModelFault, WrongShare};
use crate::model::named::Named;
use crate::model::{Charge, Share};
use crate::span::Span;
use crate::syntax::tree;
use rust_decimal::Decimal;

/// The most decimals of a rate, so that a share of any amount can be told exactly.
const MOST_DECIMALS: u32 = 4;

impl Resolver<'_> {
    /// What a fee comes to.
    pub(super) fn charge(&mut self, charge: &tree::Charge, span: Span) -> Charge {
        match charge {
            tree::Charge::Amount(amount, unit) => {
                let there = self.indices.contains(&unit.name);
                self.faults.expect(Named::Index, unit, there, self.indices.iter().map(String::as_str));
                Charge::Amount(*amount, unit.name.clone())
            }
            tree::Charge::Share(share) => Charge::Share(self.share(share, span)),
        }
    }

    fn share(&mut self, share: &tree::Share, span: Span) -> Share {
        let tree::Share { rate, of, above, least, most, to } = share;
        match self.law.facts.get(&of.name) {
            None => self.no_fact(&of.name, of.span, Vec::new(), false),
            Some(fact) if !fact.amount => {
                self.faults.push(ModelFault::Share { wrong: WrongShare::NoAmount(of.name.clone()), span: of.span });
            }
            Some(_) => {}
        }
        let rates = || std::iter::once(*rate).chain(above.iter().map(|(rate, _)| *rate));
        let bounds = std::iter::once(Decimal::ZERO).chain(above.iter().map(|(_, above)| *above));
        let goes_up = bounds.clone().zip(bounds.skip(1)).all(|(one, next)| one < next);
        let wrong = [
            rates().any(|it| it > Decimal::ONE_HUNDRED).then_some(WrongShare::OverAHundred),
            rates().any(|it| it.normalize().scale() > MOST_DECIMALS).then_some(WrongShare::Decimals),
            (!goes_up).then_some(WrongShare::Order),
            least.zip(*most).is_some_and(|(least, most)| least > most).then_some(WrongShare::LeastOverMost),
        ];
        for wrong in wrong.into_iter().flatten() {
            self.faults.push(ModelFault::Share { wrong, span });
        }
        Share { rate: *rate, of: of.name.clone(), above: above.clone(), least: *least, most: *most, to: *to }
    }
}
