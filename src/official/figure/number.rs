//! Numbers: in digits, with thousands set apart and a decimal comma or point, or in words.
//!
//! Guaranteed: a number that is given twice, in digits and once more in brackets in words or the other way round, is one
//! number; where the two differ, both are given.

use super::lexicon::{Lexicon, value_of};
use super::token::Tokens;
use rust_decimal::Decimal;

/// The most groups of three digits that a number has: more of them are a table.
const GROUPS: usize = 8;

/// A number that starts at some token.
pub(super) struct Number {
    /// What it says.
    pub value: Decimal,
    /// What it says in brackets, where that differs.
    pub other: Option<Decimal>,
    /// The position after it.
    pub end: usize,
}

/// The number that starts at `at`, with its repetition in brackets and its ending after a hyphen.
pub(super) fn number_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Number> {
    let (value, end) = plain_number(tokens, lexicon, at)?;
    let end = after_ending(tokens, lexicon, end);
    let again = (tokens.sign(end) == "(").then(|| plain_number(tokens, lexicon, end + 1)).flatten();
    Some(match again.filter(|(_, close)| tokens.sign(*close) == ")") {
        Some((again, close)) => Number { value, other: Some(again).filter(|it| *it != value), end: close + 1 },
        None => Number { value, other: None, end },
    })
}

fn plain_number(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(Decimal, usize)> {
    let written = digits(tokens, at).map(|(value, end)| {
        let thousands = value_of(lexicon.cardinals, tokens.word(end)) == Some(1000);
        let value_of_thousands = value.checked_mul(Decimal::ONE_THOUSAND).filter(|_| thousands);
        value_of_thousands.map_or((value, end), |value| (value, end + 1))
    });
    written.or_else(|| {
        let (value, end) = words(tokens, lexicon, at)?;
        Some((Decimal::from(value), end))
    })
}

/// A number in digits: `5`, `1 000`, `0,9`.
fn digits(tokens: &Tokens<'_>, at: usize) -> Option<(Decimal, usize)> {
    let mut written = tokens.digits(at).to_owned();
    if written.is_empty() || tokens.sign(Tokens::before(at)) == "_" && tokens.is_glued(at) {
        return None;
    }
    let mut next = at + 1;
    let is_group = |at: usize| tokens.digits(at).len() == 3 && tokens.get(at).is_some_and(|it| it.spaces == 1);
    if written.len() <= 3 && !written.starts_with('0') {
        let groups = (next..).take(GROUPS + 1).take_while(|it| is_group(*it)).count();
        if groups > GROUPS {
            return None;
        }
        while is_group(next) {
            written.push_str(tokens.digits(next));
            next += 1;
        }
    }
    let has_fraction = matches!(tokens.sign(next), "," | ".") && tokens.is_glued(next) && tokens.is_glued(next + 1);
    if has_fraction && !tokens.digits(next + 1).is_empty() {
        written.push('.');
        written.push_str(tokens.digits(next + 1));
        next += 2;
    }
    Some((written.parse().ok()?, next))
}

/// Skips an ending such as `-х` in `2-х`.
fn after_ending(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> usize {
    let has_ending = tokens.is_dash(at) && lexicon.digit_endings.contains(&tokens.word(at + 1));
    if has_ending && tokens.is_glued(at + 1) { at + 2 } else { at }
}

/// A number in words below a million.
pub(super) fn words(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(u32, usize)> {
    let mut next = at;
    let (mut thousands, mut below) = (0, 0);
    // What the next word has to be smaller than to belong to the same number.
    let mut bound = u32::MAX;
    while let Some(value) = value_of(lexicon.cardinals, tokens.word(next)) {
        match value {
            1000 if thousands == 0 => {
                thousands = below.max(1) * 1000;
                (below, bound) = (0, 1000);
            }
            100 if (1..10).contains(&below) && bound <= 10 => (below, bound) = (below * 100, 100),
            _ if value < bound => {
                below += value;
                bound = bound_after(value, lexicon.tens_with_units);
            }
            _ => break,
        }
        next += 1;
        let follows = value_of(lexicon.cardinals, tokens.word(next + 1)).is_some_and(|it| it < 100);
        next += usize::from(value == 100 && follows && lexicon.hundred_and.contains(&tokens.word(next)));
        // Hyphens join English tens and units.
        if tokens.is_dash(next) && tokens.is_glued(next) && (20..100).contains(&value) {
            let unit = value_of(lexicon.cardinals, tokens.word(next + 1));
            next += usize::from(unit.is_some_and(|it| it < 10));
        }
    }
    (next > at).then_some((thousands + below, next))
}

/// What a number word after one of this value has to be smaller than; a unit takes only a multiplier after it.
fn bound_after(value: u32, tens_with_units: bool) -> u32 {
    match value {
        0..=9 => 1,
        10 if tens_with_units => 10,
        10..=19 => 1,
        20..=99 => 10,
        _ => 100,
    }
}

/// The place that a word or two name in a row: "third", "twenty-first". The position after it is given too.
pub(super) fn ordinal_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<(u32, usize)> {
    if let Some(value) = value_of(lexicon.ordinals, tokens.word(at)) {
        return Some((value, at + 1));
    }
    let tens = value_of(lexicon.cardinals, tokens.word(at)).filter(|it| it % 10 == 0 && *it < 100)?;
    let unit_at = if tokens.is_dash(at + 1) { at + 2 } else { at + 1 };
    let unit = value_of(lexicon.ordinals, tokens.word(unit_at)).filter(|it| *it < 10)?;
    Some((tens + unit, unit_at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::official::figure::lexicon;
    use crate::syntax::tree::Language::{self, En, Kk, Ru};
    use proptest::prelude::*;

    fn read(text: &str, language: Language) -> Option<u32> {
        let tokens = Tokens::read(text);
        let (value, end) = words(&tokens, lexicon(language), 0)?;
        (end == tokens.len()).then_some(value)
    }

    /// Spells numbers below a hundred from the names of units, teens and tens, which each language joins in its own way.
    fn spelled(number: u32, names: &[&str; 28], joint: &str) -> String {
        let name = |at: u32| names[at as usize - 1].to_owned();
        match (number / 10, number % 10) {
            (0, _) | (1, _) => name(number),
            (tens, 0) => name(18 + tens),
            (tens, unit) => format!("{}{joint}{}", name(18 + tens), name(unit)),
        }
    }

    const RU: [&str; 28] = [
        "один",
        "два",
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать",
        "тринадцать",
        "четырнадцать",
        "пятнадцать",
        "шестнадцать",
        "семнадцать",
        "восемнадцать",
        "девятнадцать",
        "двадцать",
        "тридцать",
        "сорок",
        "пятьдесят",
        "шестьдесят",
        "семьдесят",
        "восемьдесят",
        "девяносто",
        "",
    ];
    const RU_GENITIVE: [&str; 28] = [
        "одного",
        "двух",
        "трех",
        "четырех",
        "пяти",
        "шести",
        "семи",
        "восьми",
        "девяти",
        "десяти",
        "одиннадцати",
        "двенадцати",
        "тринадцати",
        "четырнадцати",
        "пятнадцати",
        "шестнадцати",
        "семнадцати",
        "восемнадцати",
        "девятнадцати",
        "двадцати",
        "тридцати",
        "сорока",
        "пятидесяти",
        "шестидесяти",
        "семидесяти",
        "восьмидесяти",
        "девяноста",
        "",
    ];
    const KK: [&str; 28] = [
        "бір",
        "екі",
        "үш",
        "төрт",
        "бес",
        "алты",
        "жеті",
        "сегіз",
        "тоғыз",
        "он",
        "он бір",
        "он екі",
        "он үш",
        "он төрт",
        "он бес",
        "он алты",
        "он жеті",
        "он сегіз",
        "он тоғыз",
        "жиырма",
        "отыз",
        "қырық",
        "елу",
        "алпыс",
        "жетпіс",
        "сексен",
        "тоқсан",
        "",
    ];
    const EN: [&str; 28] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "",
    ];

    proptest! {
        #[test]
        fn number_words_are_read_as_they_are_spelled(number in 1_u32..100) {
            prop_assert_eq!(read(&spelled(number, &RU, " "), Ru), Some(number));
            prop_assert_eq!(read(&spelled(number, &RU_GENITIVE, " "), Ru), Some(number));
            prop_assert_eq!(read(&spelled(number, &KK, " "), Kk), Some(number));
            prop_assert_eq!(read(&spelled(number, &EN, "-"), En), Some(number));
            prop_assert_eq!(read(&spelled(number, &EN, " "), En), Some(number));
        }
    }

    #[test]
    fn hundreds_and_thousands_are_read() {
        assert_eq!(read("ста двадцати пяти", Ru), Some(125));
        assert_eq!(read("двухсот", Ru), Some(200));
        assert_eq!(read("две тысячи пятьсот", Ru), Some(2500));
        assert_eq!(read("екі жүз елу", Kk), Some(250));
        assert_eq!(read("жүз жиырма бір", Kk), Some(121));
        assert_eq!(read("three hundred sixty five", En), Some(365));
        assert_eq!(read("one hundred and twenty", En), Some(120));
        assert_eq!(read("one thousand", En), Some(1000));
    }

    #[test]
    fn words_that_make_no_number_together_are_two() {
        assert_eq!(read("два пять", Ru), None);
        assert_eq!(read("бес он", Kk), None);
        assert_eq!(read("ten five", En), None);
        assert_eq!(read("twenty eleven", En), None);
    }

    #[test]
    fn a_repetition_in_brackets_that_differs_is_kept() {
        let number = |text| number_at(&Tokens::read(text), lexicon(Ru), 0).map(|it| (it.value, it.other));
        assert_eq!(number("30 (тридцати) дней"), Some((30.into(), None)));
        assert_eq!(number("30 (двадцати) дней"), Some((30.into(), Some(20.into()))));
        assert_eq!(number("2-х дней"), Some((2.into(), None)));
        assert_eq!(number("1 000 тенге"), Some((1000.into(), None)));
        assert_eq!(number("0,9 МРП").map(|it| it.0.to_string()), Some("0.9".to_owned()));
    }
}
