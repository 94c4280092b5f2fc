//! The lines of a snapshot: which there are, and of which words they consist.

use crate::calendar::Day;

/// What a line tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What the case asks.
    Question,
    /// What it comes to.
    Answer,
}

/// A kind of line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    /// The word that it begins with.
    pub word: &'static str,
    /// What it tells.
    pub part: Part,
    /// Whether an id follows that says of what: of one id there is one line.
    pub of: bool,
    /// Whether every snapshot has such a line.
    pub needed: bool,
    /// The words after that: `DAY`, `DAY?` for a day or `none`, `WORDS` for one or more words up to the next word that is
    /// written here, and words that stand as they are.
    pub shape: &'static str,
}

const fn question(word: &'static str, of: bool, needed: bool, shape: &'static str) -> Kind {
    Kind { word, part: Part::Question, of, needed, shape }
}

const fn answer(word: &'static str, of: bool, needed: bool, shape: &'static str) -> Kind {
    Kind { word, part: Part::Answer, of, needed, shape }
}

/// All kinds, in the order in which their lines stand.
pub(super) const KINDS: [Kind; 24] = [
    question("service", false, true, "WORDS"),
    question("regime", false, false, "WORDS"),
    question("filed", false, true, "WORDS"),
    question("pace", false, false, "WORDS"),
    question("given", true, false, "is WORDS"),
    question("pin", true, false, "on DAY"),
    question("assume", true, false, "is WORDS"),
    answer("applies", false, true, "WORDS"),
    answer("outside_window", false, false, ""),
    answer("registered", false, true, "on DAY"),
    answer("outcome", false, true, "WORDS"),
    answer("ground", true, false, ""),
    answer("gap", true, false, ""),
    answer("decided", false, true, "on DAY?"),
    answer("completed", false, true, "on DAY?"),
    answer("term", false, true, "WORDS ends DAY? extended WORDS"),
    answer("fee", false, true, "WORDS"),
    answer("event", true, false, "on DAY due DAY?"),
    answer("valid", true, false, "until DAY"),
    answer("right", true, false, "until DAY? used DAY?"),
    answer("breach", true, false, "on DAY due DAY? late WORDS"),
    answer("reading", true, false, ""),
    answer("unused", true, false, ""),
    answer("warning", true, false, ""),
];

/// The kind that begins with a word.
pub(super) fn kind(word: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|it| it.word == word)
}

impl Kind {
    /// Whether words after the key are those of this kind.
    pub fn takes(&self, words: &[&str]) -> bool {
        let shape: Vec<&str> = self.shape.split_whitespace().collect();
        fits(&shape, words)
    }
}

fn fits(shape: &[&str], words: &[&str]) -> bool {
    match (shape.split_first(), words.split_first()) {
        (None, None) => true,
        (None, Some(_)) | (Some(_), None) => false,
        (Some((&"WORDS", after)), Some((_, rest))) => fits(after, rest) || fits(shape, rest),
        (Some((&"DAY", after)), Some((day, rest))) => Day::from_iso(day).is_some() && fits(after, rest),
        (Some((&"DAY?", after)), Some((day, rest))) => {
            (*day == NONE || Day::from_iso(day).is_some()) && fits(after, rest)
        }
        (Some((word, after)), Some((written, rest))) => word == written && fits(after, rest),
    }
}

/// What stands for something that is not there.
pub(super) const NONE: &str = "none";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_take_their_words_and_no_others() {
        let takes = |word: &str, rest: &str| kind(word).unwrap().takes(&rest.split_whitespace().collect::<Vec<_>>());
        assert!(takes("term", "15 working days ends 2014-11-24 extended none"));
        assert!(takes("term", "none ends none extended 2 working days"));
        assert!(!takes("term", "15 working days ends 2014-11-31 extended none"));
        assert!(takes("event", "on 2014-11-03 due none"));
        assert!(!takes("event", "on none due none"));
        assert!(!takes("event", "on 2014-11-03"));
        assert!(takes("ground", ""));
        assert!(!takes("ground", "twice"));
    }
}
