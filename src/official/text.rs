//! Texts as files hold them.
//!
//! Comes in: the bytes of a file. Goes out: [`Line`]s. Guaranteed: what is no plain text in UTF-8 is named for what it
//! is, never read as something it is not.

use super::fault::{FileKind, TextFault};
use super::remark::Why;
use super::{letters, plain};
use regex::Regex;
use std::sync::LazyLock;

/// A line that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which line of the text, counted from 1.
    pub number: u32,
    /// How many spaces it starts with.
    pub indent: usize,
    /// How many blank lines stand before it.
    pub blank: usize,
    /// How many characters it has as it stands in the file.
    pub width: usize,
    /// Whether it is letter-spaced.
    pub spaced: bool,
    /// Its words, mended.
    pub text: String,
    /// Why figures in it may have been lost or misread before it came here.
    pub doubt: Option<Why>,
}

/// The beginnings of files of other kinds.
const KINDS: [(&[u8], FileKind); 6] = [
    (b"%PDF", FileKind::Pdf),
    (b"PK\x03\x04", FileKind::Zip),
    (b"\xd0\xcf\x11\xe0", FileKind::OldWord),
    (b"{\\rtf", FileKind::Rtf),
    (b"<?xml", FileKind::Xml),
    (b"\x1f\x8b", FileKind::Gzip),
];

/// Reads the bytes of a file as text.
///
/// # Errors
///
/// What the bytes are instead.
pub fn decode(bytes: &[u8]) -> Result<String, TextFault> {
    if bytes.is_empty() {
        return Err(TextFault::Empty);
    }
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(TextFault::Kind(*kind));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(TextFault::Encoding("UTF-16".to_owned()));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        let mut detector = chardetng::EncodingDetector::new();
        detector.feed(bytes, true);
        return Err(TextFault::Encoding(detector.guess(None, false).name().to_owned()));
    };
    if text.contains('\0') {
        return Err(TextFault::Unmarked);
    }
    if is_html(text) {
        return Err(TextFault::Kind(FileKind::Html));
    }
    if text.trim().is_empty() {
        return Err(TextFault::Empty);
    }
    if !text.chars().any(char::is_alphabetic) {
        return Err(TextFault::NoLetters);
    }
    Ok(text.to_owned())
}

// What HTML writes for a character: `&nbsp;`, `&#173;`.
static ENTITY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z][a-z]{1,7});").ok());

fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(200).collect::<String>().to_lowercase();
    let tags = ["</p>", "</div>", "</span>", "<br", "</td>"];
    start.starts_with("<!doctype html")
        || start.contains("<html")
        || tags.iter().any(|it| text.contains(it))
        || ENTITY.as_ref().is_some_and(|it| it.is_match(text))
}

/// The lines of a text that are not blank.
#[must_use]
pub fn lines(text: &str) -> Vec<Line> {
    let mut blank = 0;
    let mut lines = Vec::new();
    for row in plain::rows(text) {
        let raw = row.text;
        let mended = letters::mended(&raw);
        if mended.is_empty() {
            blank += usize::from(!row.taken);
            continue;
        }
        lines.push(Line {
            number: row.number,
            indent: raw.chars().take_while(|it| *it == ' ').count(),
            blank,
            width: raw.trim_end().chars().count(),
            spaced: letters::is_spaced(&raw),
            doubt: plain::doubt(&mended, row.torn),
            text: mended,
        });
        blank = 0;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_plain_text_is_named() {
        assert_eq!(decode(b""), Err(TextFault::Empty));
        assert_eq!(decode(b"%PDF-1.7"), Err(TextFault::Kind(FileKind::Pdf)));
        assert_eq!(decode(b"<!DOCTYPE html><html></html>"), Err(TextFault::Kind(FileKind::Html)));
        assert_eq!(decode("1. В течение 5&nbsp;дней".as_bytes()), Err(TextFault::Kind(FileKind::Html)));
        assert_eq!(decode(b"1. R&D; 2. A & B"), Ok("1. R&D; 2. A & B".to_owned()));
        assert_eq!(decode("\u{feff}  \n \n".as_bytes()), Err(TextFault::Empty));
        assert_eq!(decode("\u{feff}  \n 12 \n".as_bytes()), Err(TextFault::NoLetters));
        assert_eq!(decode("1".repeat(200_000).as_bytes()), Err(TextFault::NoLetters));
        assert_eq!(decode(b"\xff\xfe1\0.\0"), Err(TextFault::Encoding("UTF-16".to_owned())));
        assert_eq!(decode(b"1\0.\0"), Err(TextFault::Unmarked));
        // "Приказ о порядке выдачи лицензии" in the Windows code page for Cyrillic.
        let order = b"\xcf\xf0\xe8\xea\xe0\xe7 \xee \xef\xee\xf0\xff\xe4\xea\xe5 \xe2\xfb\xe4\xe0\xf7\xe8 \xeb\xe8\xf6\xe5\xed\xe7\xe8\xe8";
        assert_eq!(decode(order), Err(TextFault::Encoding("windows-1251".to_owned())));
    }

    #[test]
    fn lines_know_what_stood_before_them() {
        let lines = lines("\r\n\r\n      1. Один\r\nдва\n\n\n3");
        let seen: Vec<_> = lines.iter().map(|it| (it.number, it.indent, it.blank, it.text.as_str())).collect();
        assert_eq!(seen, [(3, 6, 2, "1. Один"), (4, 0, 0, "два"), (7, 0, 2, "3")]);
    }
}
