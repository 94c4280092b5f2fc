//! Charges: what a fee comes to, and the arithmetic of shares.
//!
//! Comes in: amounts as decimals with few digits, which the language allows alone. Goes out: exact sums. Guaranteed: what
//! would not fit is none, and nothing is rounded but where the rule says so.

use crate::syntax::tree::Rounding;
use rust_decimal::{Decimal, RoundingStrategy};
use std::fmt;

/// What a fee comes to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Charge {
    /// So many of an index, or of the money of the calendar.
    Amount(Decimal, String),
    /// A share of an amount that a case states.
    Share(Share),
}

/// A share of an amount that a case states.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Share {
    /// How many of a hundred, up to a hundred.
    pub rate: Decimal,
    /// The fact that states the amount.
    pub of: String,
    /// Other rates, each for what lies above an amount, in the order of these.
    pub above: Vec<(Decimal, Decimal)>,
    /// The least that is owed.
    pub least: Option<Decimal>,
    /// The most, not less than the least.
    pub most: Option<Decimal>,
    /// How it is rounded; none where it is told exactly.
    pub to: Option<Rounding>,
}

impl Share {
    /// What is owed of `amount`; none where that is too large to be told.
    #[must_use]
    pub fn of(&self, amount: Decimal) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        let mut from = (self.rate, Decimal::ZERO);
        let ends = self.above.iter().copied().map(Some).chain([None]);
        for next in ends {
            let end = next.map_or(amount, |(_, above)| above.min(amount));
            let part = end.checked_sub(from.1)?.max(Decimal::ZERO);
            sum = sum.checked_add(part.checked_mul(from.0)?.checked_div(Decimal::ONE_HUNDRED)?)?;
            from = next.unwrap_or(from);
        }
        let sum = self.least.map_or(sum, |it| sum.max(it));
        let sum = self.most.map_or(sum, |it| sum.min(it));
        let digits = match self.to {
            None => return Some(sum.normalize()),
            Some(Rounding::Cent) => 2,
            Some(Rounding::Whole) => 0,
        };
        Some(sum.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero).normalize())
    }
}

impl fmt::Display for Charge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Charge::Amount(amount, unit) => write!(f, "{} {unit}", amount.normalize()),
            Charge::Share(share) => share.fmt(f),
        }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} percent of {}", self.rate.normalize(), self.of)?;
        for (rate, above) in &self.above {
            write!(f, ", {} percent above {}", rate.normalize(), above.normalize())?;
        }
        if let Some(least) = self.least {
            write!(f, ", at least {}", least.normalize())?;
        }
        if let Some(most) = self.most {
            write!(f, ", at most {}", most.normalize())?;
        }
        match self.to {
            None => Ok(()),
            Some(Rounding::Cent) => f.write_str(", to the cent"),
            Some(Rounding::Whole) => f.write_str(", to the whole"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn share() -> Share {
        Share {
            rate: dec("1"),
            of: "value".to_owned(),
            above: vec![(dec("0.5"), dec("10000"))],
            least: Some(dec("50")),
            most: Some(dec("5000")),
            to: Some(Rounding::Cent),
        }
    }

    #[test]
    fn each_rate_is_of_what_lies_between_its_bounds() {
        // 1 % of 8000 is 80.
        assert_eq!(share().of(dec("8000")), Some(dec("80")));
        // 1 % of 10000 is 100, and 0.5 % of 2345.67 is 11.72835: 111.73.
        assert_eq!(share().of(dec("12345.67")), Some(dec("111.73")));
        // 1 % of 1000 is 10, less than 50.
        assert_eq!(share().of(dec("1000")), Some(dec("50")));
        // 100 + 0.5 % of 1990000 is 10050, more than 5000.
        assert_eq!(share().of(dec("2000000")), Some(dec("5000")));
        assert_eq!(share().of(Decimal::ZERO), Some(dec("50")));
    }

    #[test]
    fn the_middle_is_rounded_up_and_nothing_is_rounded_without_being_said() {
        // 1 % of 8000.5 is 80.005: 80.01 to the cent, 80 to the whole.
        assert_eq!(share().of(dec("8000.5")), Some(dec("80.01")));
        assert_eq!(Share { to: Some(Rounding::Whole), ..share() }.of(dec("8000.5")), Some(dec("80")));
        assert_eq!(Share { to: None, ..share() }.of(dec("8000.5")), Some(dec("80.005")));
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let all = Share { rate: dec("99"), above: Vec::new(), most: None, ..share() };
        assert_eq!(all.of(Decimal::MAX), None);
    }

    #[test]
    fn a_charge_is_written_as_rule_files_have_it() {
        let text = "1 percent of value, 0.5 percent above 10000, at least 50, at most 5000, to the cent";
        assert_eq!(Charge::Share(share()).to_string(), text);
        assert_eq!(Charge::Amount(dec("20.0"), "mci".to_owned()).to_string(), "20 mci");
    }
}
