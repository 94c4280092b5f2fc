//! Figures that contradict themselves: days that are called calendar and working at once, and numbers that are given
//! twice, in digits and in words, and differ.

use super::said::place_of;
use super::{Contradiction, Kind, Said, Side};
use crate::message;
use crate::official::Index;
use crate::official::figure::{Figure, TimeUnit};

/// The figures of a text that contradict themselves.
pub(super) fn contradictions(index: &Index) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for place in &index.places {
        for mention in &place.figures {
            let is_both = matches!(mention.figure, Figure::Period { unit: TimeUnit::CalendarWorkingDays, .. });
            if mention.otherwise.is_none() && !is_both {
                continue;
            }
            let message = message!(
                "contradiction-itself",
                at: message(place_of(index, &place.at)),
                figure: message(&mention.figure),
                again: optional number(mention.otherwise),
            );
            let mut side = Side::of(index, place, [&mention.figure]);
            side.says.extend(mention.otherwise.map(Said::Again));
            found.push(Contradiction::new(Kind::Itself, message, vec![side]));
        }
    }
    found
}
