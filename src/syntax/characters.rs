//! The characters of a file, before anything is read.
//!
//! Comes in: the text of a file, any text at all. Goes out: the same text, byte for byte in the same places, in which a
//! line ends with `\n` only and no character stands that hides text or cannot be shown. A carriage return by itself is
//! a line end, as editors show it. Every other such character is reported and read as a space.

use super::fault::SyntaxFault;
use crate::span::{FileId, Span};
use std::borrow::Cow;

/// The text with line ends that everyone agrees on, and what cannot stand in a rule file.
pub(super) fn legible(file: FileId, text: &str) -> (Cow<'_, str>, Vec<SyntaxFault>) {
    let mut faults: Vec<SyntaxFault> = Vec::new();
    let mut mended = String::new();
    let mut done = 0;
    for (at, letter) in places(text.as_bytes()).filter_map(|at| Some((at, text.get(at..)?.chars().next()?))) {
        let end = at + letter.len_utf8();
        let lone_return = letter == '\r' && text.as_bytes().get(end) != Some(&b'\n');
        if !lone_return && !is_forbidden(letter) {
            continue;
        }
        mended.push_str(text.get(done..at).unwrap_or_default());
        mended.extend(std::iter::repeat_n(if lone_return { '\n' } else { ' ' }, end - at));
        if !lone_return {
            report(&mut faults, Span::new(file, at, end), letter);
        }
        done = end;
    }
    if done == 0 {
        return (Cow::Borrowed(text), faults);
    }
    mended.push_str(text.get(done..).unwrap_or_default());
    (Cow::Owned(mended), faults)
}

/// The places of bytes to be looked at. A stretch without any is passed over as a whole, which is much faster.
fn places(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    const STRETCH: usize = 64;
    let stretches = bytes.chunks(STRETCH).enumerate();
    let stretches = stretches.filter(|(_, it)| it.iter().fold(false, |any, byte| any | may_begin_forbidden(*byte)));
    stretches.flat_map(|(number, stretch)| {
        let bytes = stretch.iter().enumerate().filter(|(_, byte)| may_begin_forbidden(**byte));
        bytes.map(move |(at, _)| number * STRETCH + at)
    })
}

/// One finding for a run of such characters.
fn report(faults: &mut Vec<SyntaxFault>, place: Span, letter: char) {
    match faults.last_mut() {
        Some(SyntaxFault::Character { span, .. }) if span.end == place.start => span.end = place.end,
        _ => faults.push(SyntaxFault::Character { span: place, letter }),
    }
}

/// Whether a character that begins with this byte is to be looked at. Those of Latin, Cyrillic and Kazakh words are not.
const fn may_begin_forbidden(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0xB..=0x1F | 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEF..)
}

/// Whether a character breaks lines where not everyone sees it, is shown by nobody, or turns the order of what is shown.
const fn is_forbidden(letter: char) -> bool {
    match letter {
        '\n' | '\r' | '\t' => false,
        // Control characters, those of lines and paragraphs, of direction, tags that nobody sees.
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        '\u{61C}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        '\u{FDD0}'..='\u{FDEF}' | '\u{E0000}'..='\u{E007F}' => true,
        // The last two of each plane are no characters at all.
        _ => letter as u32 & 0xFFFE == 0xFFFE,
    }
}

/// What such a character is, as files of words tell it apart.
pub(super) const fn kind(letter: char) -> &'static str {
    match letter {
        '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "line-end",
        '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "direction",
        '\u{E0000}'..='\u{E007F}' => "unseen",
        '\u{FDD0}'..='\u{FDEF}' => "no-character",
        _ if letter as u32 & 0xFFFE == 0xFFFE => "no-character",
        _ => "control",
    }
}

#[cfg(test)]
mod tests {
    use super::{is_forbidden, may_begin_forbidden};

    #[test]
    fn every_forbidden_character_is_looked_at() {
        let passed_over = |it: &char| is_forbidden(*it) && !may_begin_forbidden(it.to_string().as_bytes()[0]);
        assert_eq!(('\0'..=char::MAX).find(passed_over), None);
        assert!(may_begin_forbidden(b'\r'));
    }
}
