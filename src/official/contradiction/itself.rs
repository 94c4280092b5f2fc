//! Figures that contradict themselves: days that are called calendar and working at once, and numbers that are given
//! twice, in digits and in words, and differ.

use super::{Contradiction, Kind, Side};
use crate::official::figure::{Figure, TimeUnit};
use crate::official::index::Index;
use crate::official::wording::figure_words as words;

/// The figures of a text that contradict themselves.
pub(super) fn contradictions(index: &Index) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for place in &index.places {
        for mention in &place.figures {
            let is_both = matches!(mention.figure, Figure::Period { unit: TimeUnit::CalendarWorkingDays, .. });
            let message = match &mention.otherwise {
                Some(other) => format!(
                    "`{}` ({}) {} says {} and, in brackets, {}",
                    index.act,
                    index.language,
                    place.at,
                    words(&mention.figure),
                    other
                ),
                None if is_both => {
                    format!("`{}` ({}) {} says {}", index.act, index.language, place.at, words(&mention.figure))
                }
                None => continue,
            };
            let mut side = Side::of(index, place, [&mention.figure]);
            side.says.extend(mention.otherwise.map(|it| it.to_string()));
            found.push(Contradiction::new(Kind::Itself, message, vec![side]));
        }
    }
    found
}
