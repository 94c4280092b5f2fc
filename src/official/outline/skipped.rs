//! Numbers that are skipped, and so places that are missing.

use super::{Reader, part};
use crate::cite::Address;
use crate::syntax::tree::Place;
use std::collections::BTreeSet;

/// The most places in a row that are named one by one; a range stands for more of them, however many they are.
const ONE_BY_ONE: u32 = 10;

/// The places with the numbers from `first` to `last`, none where there are none.
pub(super) fn missing(first: u32, last: u32, named: impl Fn(String) -> Address) -> Vec<Address> {
    match last.checked_sub(first) {
        None => Vec::new(),
        Some(more) if more < ONE_BY_ONE => (first..=last).map(|it| named(it.to_string())).collect(),
        Some(_) => vec![named(format!("{first}–{last}"))],
    }
}

/// The numbers of annexes of one kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Numbers {
    /// Those that stood in the text.
    seen: BTreeSet<u32>,
    /// The number up to which those that did not have been noted.
    noted: u32,
}

impl Reader {
    /// Remembers the number of an annex.
    pub(super) fn remember(&mut self, at: &Address) {
        if let Some((Place::Part { word, number, .. }, base)) = at.0.split_last()
            && let Ok(number) = number.parse()
        {
            self.numbers.entry((Address(base.to_vec()), word.clone())).or_default().seen.insert(number);
        }
    }

    /// Notes the annexes that must have stood before number `number` of them and did not.
    pub(super) fn skipped(&mut self, base: &Address, word: &str, number: &str) {
        let Ok(number) = number.parse::<u32>() else { return };
        let numbers = self.numbers.entry((base.clone(), word.to_owned())).or_default();
        let named = |it: String| base.with(part(word, &it));
        let mut first = numbers.noted.saturating_add(1);
        let Some(last) = number.checked_sub(1).filter(|it| *it >= first) else { return };
        for &seen in numbers.seen.range(first..=last) {
            self.out.missing.extend(missing(first, seen.saturating_sub(1), named));
            first = seen.saturating_add(1);
        }
        self.out.missing.extend(missing(first, last, named));
        numbers.noted = last;
    }
}
