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

/// Whether some byte of the text is one with which a hidden character begins, as few are. All bytes are looked at, which is
/// faster than to stop at the first.
fn may_hide(text: &str) -> bool {
    let begins = |byte: u8| match byte {
        b'\n' => false,
        0..0x20 | 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef => true,
        _ => byte >= 0xf0,
    };
    text.bytes().fold(false, |found, byte| found | begins(byte))
}

fn written_out(text: &str, write: impl Fn(char, &mut String)) -> Cow<'_, str> {
    let stays = |letter: char| letter == '\n' || !is_hidden(letter);
    if !may_hide(text) || text.chars().all(stays) {
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
        let passed_over = ('\0'..=char::MAX).filter(|it| is_hidden(*it) && *it != '\n' && !may_hide(&it.to_string()));
        assert_eq!(passed_over.collect::<String>(), "");
    }

    #[test]
    fn json_stands_for_the_same() {
        let json = serde_json::to_string_pretty(&[HIDDEN]).unwrap();
        let shown = printable_json(&json);
        assert_eq!(printable(&shown), shown);
        assert_eq!(serde_json::from_str::<[String; 1]>(&shown).unwrap(), [HIDDEN]);
    }
}
