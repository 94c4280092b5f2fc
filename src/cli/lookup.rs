//! Finding things by what people type: part of a title, in any case, with look-alike letters.

use crate::syntax::fold;
use unicode_normalization::UnicodeNormalization;

/// What is the same for whoever types: normal form C, small letters, Latin letters for Cyrillic ones that look alike,
/// single spaces.
#[must_use]
pub fn folded(text: &str) -> String {
    let letters: String = text.nfc().flat_map(char::to_lowercase).collect();
    fold(&letters).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fewest letters that are taken for a part of a name.
const LEAST_PART: usize = 3;

/// The positions of what `wanted` fits best: names that are the same as written, else the same when folded, else
/// those that contain it when folded, if it has three letters or more.
#[must_use]
pub fn fitting<'n>(wanted: &str, names: impl Iterator<Item = &'n str> + Clone) -> Vec<usize> {
    let positions = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        names.clone().enumerate().filter(|(_, name)| fits(name)).map(|(position, _)| position).collect()
    };
    let same = positions(&|name| name == wanted);
    if !same.is_empty() {
        return same;
    }
    let wanted = folded(wanted);
    let alike = positions(&|name| folded(name) == wanted);
    if !alike.is_empty() || wanted.chars().count() < LEAST_PART {
        return alike;
    }
    positions(&|name| folded(name).contains(&wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_cases_and_normal_forms_do_not_matter() {
        assert_eq!(folded("Лицензия"), folded("лицензия"));
        assert_eq!(folded("stm_lіcense"), "stm_license");
        assert_eq!(folded("и\u{306}"), folded("й"));
        assert_eq!(folded(" two\t words "), "two words");
    }

    #[test]
    fn better_fits_come_before_worse_ones() {
        let names = ["case", "Case", "case two"];
        assert_eq!(fitting("case", names.into_iter()), [0]);
        assert_eq!(fitting("CASE", names.into_iter()), [0, 1]);
        assert_eq!(fitting("TWO", names.into_iter()), [2]);
        assert_eq!(fitting("", names.into_iter()), [] as [usize; 0]);
    }
}
