//! The characters of a text as its author meant them.
//!
//! Comes in: a text as extraction left it. Goes out: its [`Row`]s, one for each line that an editor shows, without
//! characters that nobody sees, with spaces, hyphens and digits in their plain form, and with words put together that a
//! soft hyphen parted at the end of a line. Guaranteed: two texts that look the same come to the same rows; what is plain
//! already stays as it is. [`doubt`] names what cannot be mended without guessing.

use super::remark::Why;
use regex::{Captures, Regex};
use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, is_nfc};

// What ends a line: everything that an editor shows as the beginning of a new one.
pattern!(LINE_END, r"\r\n|[\n\r\u{85}\u{2028}\u{2029}]");
// What nobody sees: soft hyphens, zero-width characters, marks of direction, controls.
pattern!(UNSEEN, r"[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}--\t]+");
pattern!(SPACE, r"[\p{Zs}\t--\x20]");
// Marks that found no letter to be composed with.
pattern!(LOOSE_MARK, r"\p{M}+");
// Ligatures, wide and mathematical letters and digits, small forms, the one-dot leader.
pattern!(FORM, r"[\x{FB00}-\x{FB06}\x{FF01}-\x{FF5E}\x{1D400}-\x{1D7FF}\x{FE50}-\x{FE6F}\x{2024}]+");
pattern!(NUMBER_SIGN, r"\b[NН][º°˚]");
// A soft hyphen at the end of a line, where the word goes on at the beginning of the next one.
pattern!(PARTED, r"\p{L}\x{AD}\s*$");
pattern!(TORN, r"\p{L}\x{AD}\s+\p{L}");

pattern!(LOST, r"[\x{FFFD}\p{Co}\p{Cn}]");
pattern!(FOREIGN_DIGIT, r"[\p{Nd}--[0-9]]");
pattern!(
    LETTER_IN_NUMBER,
    r"(?:^|[^\p{L}\p{N}])(\d[\dОоOoЗзlI]*[ОоOoЗзlI]\d*|[ОоOoЗзlI]+\d+|[ЗlI][ОO0]{0,2}(?:\s*\([^)]*\))?\s(?:рабоч|календарн|дн|месяц|час|минут|процент|жұмыс|күн|ай|сағат|working|calendar|days|months|hours|minutes|percent))"
);

/// What ends a line without an editor counting the next one: a new page, a vertical tab.
const PAGE_END: [char; 2] = ['\u{c}', '\u{b}'];

/// A line as an editor shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number, counted from 1.
    pub number: u32,
    /// What stands in it.
    pub text: String,
    /// Whether it is no line of its own: its only word belongs to the line before it, or a page ended in it.
    pub taken: bool,
    /// Whether a soft hyphen stands before a space in it, so that a word may go on after the space.
    pub torn: bool,
}

/// The lines of a text.
#[must_use]
pub fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let Some(ends) = LINE_END.as_ref() else { return rows };
    // Whether the last word goes on.
    let mut parted = false;
    // Where the last line is that has any words.
    let mut last = None;
    for (position, line) in ends.split(text).enumerate() {
        let number = u32::try_from(position + 1).unwrap_or(u32::MAX);
        let whole_blank = plain(line).trim().is_empty();
        // A new page and a vertical tab begin a line that editors do not count.
        for raw in line.split(PAGE_END) {
            let is_parted = matches(&PARTED, raw);
            let mut text = plain(raw).into_owned();
            let blank = text.trim().is_empty();
            let mut taken = blank && !whole_blank;
            if parted && !blank {
                let before = last.and_then(|it| rows.get_mut(it));
                taken = before.is_some_and(|it: &mut Row| move_word(it, &mut text));
            }
            last = if text.trim().is_empty() { last } else { Some(rows.len()) };
            parted = is_parted || (parted && blank);
            rows.push(Row { number, text, taken, torn: matches(&TORN, raw) });
        }
    }
    rows
}

/// Moves the first word of a line to the end of the row before it; says whether nothing is left of it.
fn move_word(before: &mut Row, line: &mut String) -> bool {
    let start = line.len() - line.trim_start().len();
    let (_, rest) = line.split_at_checked(start).unwrap_or_default();
    let (word, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    before.text.truncate(before.text.trim_end().len());
    before.text.push_str(word);
    *line = rest.trim_start().to_owned();
    line.is_empty()
}

/// A line with its characters in their plain form.
#[must_use]
pub fn plain(line: &str) -> Cow<'_, str> {
    if line.bytes().all(|it| matches!(it, b' '..=b'~')) {
        return Cow::Borrowed(line);
    }
    let mut plain = replaced(&UNSEEN, Cow::Borrowed(line), |_| String::new());
    if !is_nfc(&plain) {
        plain = Cow::Owned(plain.nfc().collect());
    }
    let plain = replaced(&LOOSE_MARK, plain, |_| String::new());
    let plain = replaced(&NUMBER_SIGN, plain, |_| "№".to_owned());
    let plain = replaced(&FORM, plain, |it| it.get(0).map_or("", |it| it.as_str()).nfkc().collect());
    let plain = replaced(&SPACE, plain, |_| " ".to_owned());
    if plain.contains(|it| sign(it) != it) { Cow::Owned(plain.chars().map(sign).collect()) } else { plain }
}

/// The sign that one looks like and stands for.
fn sign(letter: char) -> char {
    match letter {
        '\u{2010}' | '\u{2011}' | '\u{2043}' | '\u{2212}' => '-',
        '\u{2012}' => '–',
        '\u{2015}' => '—',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2236}' => ':',
        _ => letter,
    }
}

fn replaced<'t>(
    pattern: &LazyLock<Option<Regex>>,
    text: Cow<'t, str>,
    with: impl Fn(&Captures<'_>) -> String,
) -> Cow<'t, str> {
    let Some(pattern) = pattern.as_ref().filter(|it| it.is_match(&text)) else { return text };
    Cow::Owned(pattern.replace_all(&text, |it: &Captures<'_>| with(it)).into_owned())
}

fn matches(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|it| it.is_match(text))
}

/// Why figures in a line may have been lost or misread before it came here; none where nothing shows.
#[must_use]
pub fn doubt(line: &str, torn: bool) -> Option<Why> {
    if torn {
        return Some(Why::WordTorn);
    }
    let lost = || {
        Some(match LOST.as_ref()?.find(line)?.as_str().chars().next()? {
            '\u{fffd}' => Why::CharacterLost,
            other => Why::NoCharacter { found: format!("U+{:04X}", u32::from(other)) },
        })
    };
    let foreign = || Some(Why::NoDigit { found: FOREIGN_DIGIT.as_ref()?.find(line)?.as_str().to_owned() });
    let letter = || {
        let found = LETTER_IN_NUMBER.as_ref()?.captures(line)?.get(1)?.as_str().to_owned();
        Some(Why::LetterInNumber { found })
    };
    lost().or_else(foreign).or_else(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(u32, String)> {
        rows(text).into_iter().filter(|it| !it.taken).map(|it| (it.number, it.text)).collect()
    }

    fn doubt_of(line: &str) -> Option<Why> {
        doubt(line, false)
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        let unseen =
            ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{200e}', '\u{34f}', '\u{2}'];
        for it in unseen {
            assert_eq!(plain(&format!("5 ра{it}бочих{it} дней")), "5 рабочих дней", "{:?}", it.escape_unicode());
        }
        assert_eq!(plain("дне\u{301}и\u{306}"), "дней", "a stress mark and a letter in two parts");
    }

    #[test]
    fn spaces_hyphens_and_digits_get_their_plain_form() {
        for space in ['\u{a0}', '\u{2009}', '\u{202f}', '\u{3000}', '\t'] {
            assert_eq!(plain(&format!("12{space}рабочих")), "12 рабочих", "{:?}", space.escape_unicode());
        }
        assert_eq!(plain("9\u{2011}тармақ, 4\u{2010}7, 5\u{2012}6"), "9-тармақ, 4-7, 5–6");
        assert_eq!(plain("\u{ff11}\u{1d7d0} days, \u{fb01}ve, Nº 5"), "12 days, five, № 5");
        assert_eq!(plain("статья 5¹, ½, «а» – б"), "статья 5¹, ½, «а» – б", "these are what they look like");
    }

    #[test]
    fn every_line_end_ends_a_line() {
        let lines = [(1, "a".to_owned()), (2, "b".to_owned()), (3, String::new()), (4, "c".to_owned())];
        for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
            assert_eq!(texts(&format!("a{end}b{end}{end}c")), lines, "{end:?}");
        }
        let page = [(1, "a".to_owned()), (2, "b".to_owned()), (2, "c".to_owned())];
        assert_eq!(texts("a\n\u{c}b\u{b}\u{c}c\u{c}"), page, "editors do not count the lines that new pages begin");
    }

    #[test]
    fn a_word_parted_by_a_soft_hyphen_is_put_together() {
        let lines = |text| texts(text).into_iter().map(|it| it.1).collect::<Vec<_>>();
        assert_eq!(lines("5 рабо\u{ad}\nчих дней"), ["5 рабочих", "дней"]);
        assert_eq!(lines("5 рабо\u{ad} \r\n  чих\r\nдней"), ["5 рабочих", "дней"]);
        assert_eq!(lines("5 ра\u{ad}\nбо\u{ad}\nчих дней"), ["5 рабочих", "дней"]);
        assert_eq!(lines("5 рабо\u{ad}\n\nчих дней"), ["5 рабочих", "", "дней"]);
        assert_eq!(lines("рабочих\u{ad}"), ["рабочих"]);
        assert!(rows("5 рабо\u{ad} чих дней").iter().all(|it| it.torn), "here only the author knows");
    }

    #[test]
    fn what_cannot_be_mended_is_doubted() {
        let letter = |found: &str| Some(Why::LetterInNumber { found: found.to_owned() });
        assert_eq!(doubt_of("в течение 3О рабочих дней"), letter("3О"));
        assert_eq!(doubt_of("l5 дней"), letter("l5"));
        assert_eq!(doubt_of("З рабочих дня"), letter("З рабоч"));
        assert_eq!(doubt_of("5 раб\u{fffd}чих"), Some(Why::CharacterLost));
        assert_eq!(doubt_of("5 \u{f0b7} дней"), Some(Why::NoCharacter { found: "U+F0B7".to_owned() }));
        assert_eq!(doubt_of("٥ дней"), Some(Why::NoDigit { found: "٥".to_owned() }));
        for clean in ["о 5 днях, № 34/қе, 2-қосымша, 12-I, форма 3", "15The authority", "1) Один; 2) ІІ топ", "5¹ н"]
        {
            assert_eq!(doubt_of(clean), None, "{clean}");
        }
    }
}
