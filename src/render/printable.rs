//! Characters that show nothing and change how other text is shown or read: written out, so that they do neither.
//!
//! Comes in: text that holds names, titles and whatever else people wrote. Goes out: text that a terminal, a browser, Word
//! and a reader of JSON take for nothing but text. Line ends stay.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character is a control of C0 or C1, turns the direction of writing, ends a line unseen, or is none at all.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(letter) & 0xfffe == 0xfffe
}

/// The text with such characters as `\u{1b}`. What forbids them in XML 1.0 and HTML finds none.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    written_out(text, |letter, out| out.extend(letter.escape_default()))
}

/// The JSON text with such characters as `\u001b`, which stands for the same: they occur in the texts of it only.
#[must_use]
pub fn printable_json(json: &str) -> Cow<'_, str> {
    written_out(json, |letter, out| {
        for unit in letter.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// Whether a hidden character stands in the text. Few characters begin with a byte with which a hidden one can begin; stretches
/// without such a byte are passed over as a whole, which is much faster.
fn hides(text: &str) -> bool {
    const STRETCH: usize = 64;
    let begins = |byte: u8| match byte {
        b'\n' => false,
        0..0x20 | 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef => true,
        _ => byte >= 0xf0,
    };
    let hidden = |at: usize| text.get(at..).and_then(|it| it.chars().next()).is_some_and(is_hidden);
    text.as_bytes().chunks(STRETCH).enumerate().any(|(number, stretch)| {
        stretch.iter().fold(false, |found, byte| found | begins(*byte))
            && stretch.iter().enumerate().any(|(at, byte)| begins(*byte) && hidden(number * STRETCH + at))
    })
}

fn written_out(text: &str, write: impl Fn(char, &mut String)) -> Cow<'_, str> {
    let stays = |letter: char| letter == '\n' || !is_hidden(letter);
    if !hides(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if stays(letter) {
            out.push(letter);
        } else {
            write(letter, &mut out);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HIDDEN: &str = "a\0\u{b}\u{1b}[2J\u{9b}\r\t\u{7f}\u{202e}\u{2066}\u{2028}\u{fffe}\u{10ffff}b\n";

    #[test]
    fn hidden_characters_are_written_out() {
        let shown = "a\\u{0}\\u{b}\\u{1b}[2J\\u{9b}\\r\\t\\u{7f}\\u{202e}\\u{2066}\\u{2028}\\u{fffe}\\u{10ffff}b\n";
        assert_eq!(printable(HIDDEN), shown);
        let plain = "Лицензия «A» — \u{a0}\u{200d}é\n";
        assert!(matches!(printable(plain), Cow::Borrowed(_)));
    }

    #[test]
    fn no_hidden_character_is_passed_over() {
        let wrong = |it: &char| hides(&format!("{}{it}", "x".repeat(63))) != (is_hidden(*it) && *it != '\n');
        assert_eq!(('\0'..=char::MAX).find(wrong), None);
    }

    #[test]
    fn json_stands_for_the_same() {
        let json = serde_json::to_string_pretty(&[HIDDEN]).unwrap();
        let shown = printable_json(&json);
        assert_eq!(printable(&shown), shown);
        assert_eq!(serde_json::from_str::<[String; 1]>(&shown).unwrap(), [HIDDEN]);
    }
}
