//! Answers kept for cases that say the same: what a case comes to hangs on all that it says but for its name.
//!
//! Comes in: what a case says but for its name, as bytes that no other case has, and what was made of it. Goes out: the same
//! for the next such case. Nothing hangs on it but time; where cases do not repeat, nothing is kept any more.

use std::collections::HashMap;

/// The most bytes that are kept at once, about.
const MOST: usize = 24 * 1024 * 1024;

/// Answers by what was asked.
#[derive(Debug)]
pub struct Alike<A> {
    answers: HashMap<Box<[u8]>, A>,
    bytes: usize,
    /// How many answers were found since the last time that all were dropped.
    found: usize,
    /// Cases do not repeat.
    in_vain: bool,
}

impl<A> Default for Alike<A> {
    fn default() -> Self {
        Self { answers: HashMap::new(), bytes: 0, found: 0, in_vain: false }
    }
}

impl<A> Alike<A> {
    /// Whether it is worth asking.
    #[must_use]
    pub fn is_of_use(&self) -> bool {
        !self.in_vain
    }

    /// What was answered to a case that said the same.
    pub fn get(&mut self, said: &[u8]) -> Option<&A> {
        let answer = self.answers.get(said)?;
        self.found += 1;
        Some(answer)
    }

    /// Keeps an answer of so many bytes.
    pub fn keep(&mut self, said: &[u8], answer: A, bytes: usize) {
        if self.in_vain {
            return;
        }
        let bytes = bytes + said.len();
        if self.bytes + bytes > MOST {
            // An answer that is not asked for once on the average costs more than it saves.
            self.in_vain = self.found < self.answers.len();
            (self.answers, self.bytes, self.found) = (HashMap::new(), 0, 0);
        }
        if !self.in_vain {
            self.answers.insert(said.into(), answer);
            self.bytes += bytes;
        }
    }
}

/// What a case in a line of JSON says but for its name, put behind `said`, and the name; none where the line does not show
/// by itself where the name stands.
///
/// There is nothing written with a backslash in such a line, and `"case"` stands in it once: whatever can be read as a case has
/// its name there and nowhere else.
pub fn said_in_line<'t>(line: &'t [u8], said: &mut Vec<u8>) -> Option<&'t str> {
    const KEY: &[u8] = b"\"case\"";
    if line.contains(&b'\\') {
        return None;
    }
    let at = find(line, KEY)?;
    let behind = line.get(at + KEY.len()..)?;
    let blank = |bytes: &[u8]| bytes.iter().take_while(|it| matches!(it, b' ' | b'\t')).count();
    let colon = blank(behind);
    let value = behind.get(colon..)?.strip_prefix(b":")?;
    let value = value.get(blank(value)..)?.strip_prefix(b"\"")?;
    let end = value.iter().position(|byte| *byte == b'"')?;
    let (name, rest) = value.split_at_checked(end)?;
    if name.iter().any(u8::is_ascii_control) || find(rest, KEY).is_some() {
        return None;
    }
    let name = std::str::from_utf8(name).ok()?;
    said.extend_from_slice(line.get(..line.len() - value.len())?);
    said.extend_from_slice(rest);
    Some(name)
}

fn find(text: &[u8], key: &[u8]) -> Option<usize> {
    let first = *key.first()?;
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        let at = rest.iter().position(|byte| *byte == first)?;
        if rest.get(at..)?.starts_with(key) {
            return Some(from + at);
        }
        from += at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Option<(&str, String)> {
        let mut said = Vec::new();
        let name = said_in_line(line.as_bytes(), &mut said)?;
        Some((name, String::from_utf8(said).unwrap()))
    }

    #[test]
    fn the_name_is_taken_out_of_a_line() {
        assert_eq!(of(r#"{"case":"a","x":1}"#), Some(("a", r#"{"case":"","x":1}"#.to_owned())));
        assert_eq!(of(r#"{"x":1, "case" : "дело 1"}"#), Some(("дело 1", r#"{"x":1, "case" : ""}"#.to_owned())));
    }

    #[test]
    fn lines_that_do_not_show_where_the_name_stands_are_not_compared() {
        for line in [
            r#"{"c\u0061se":"a","forms":{"f":{"case":"b"}}}"#,
            r#"{"case":"a","forms":{"f":{"case":"b"}}}"#,
            r#"{"case":"a\"b"}"#,
            r#"{"case":7}"#,
            r#"{"service":"case"}"#,
            r#"{"case":"a"#,
            "{\"case\":\"a\tb\"}",
            "",
        ] {
            assert_eq!(of(line), None, "{line}");
        }
    }

    #[test]
    fn what_does_not_repeat_is_not_kept() {
        let mut alike = Alike::default();
        let half = MOST / 2;
        for case in 0..3u8 {
            assert_eq!(alike.get(&[case]), None);
            alike.keep(&[case], case, half);
        }
        assert!(!alike.is_of_use());
    }

    #[test]
    fn what_repeats_is_kept_anew_when_there_is_too_much() {
        let mut alike = Alike::default();
        for case in 0..3u8 {
            alike.keep(&[case], case, MOST / 2);
            assert_eq!(alike.get(&[case]), Some(&case));
            assert_eq!(alike.get(&[case]), Some(&case));
        }
        assert!(alike.is_of_use());
        assert_eq!(alike.get(&[0]), None);
    }
}
