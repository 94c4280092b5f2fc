//! English keywords in the place of others, before a file is read.
//!
//! Comes in: the text of a file. Goes out: the same text with the keywords that the grammar knows, and [`Places`], which
//! leads from every place in it back to the text as it stands. A file in English comes out as it is. Comments and
//! quotations are left alone.

use super::fault::SyntaxFault;
use super::keywords::Keywords;
use super::letters::{cyrillic, is_space};
use super::tokens::{Token, tokens};
use crate::span::{FileId, Span};
use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The version of the language that this program reads, and that a file has which names none.
pub const LANGUAGE_VERSION: u32 = 1;

/// The most words that stand in the place of keywords of English together.
const LONGEST: usize = 6;

/// A text with English keywords.
pub(super) struct Translated<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) places: Places<'t>,
    pub(super) faults: Vec<SyntaxFault>,
}

/// Where what is read stands in the text of its author.
pub(super) struct Places<'t> {
    pub(super) keywords: Keywords,
    /// The version of the language that the text names.
    pub(super) version: Option<u32>,
    file: FileId,
    original: &'t str,
    /// What was put in the place of what, in order.
    edits: Vec<Edit>,
}

struct Edit {
    new: Range<usize>,
    old: Range<usize>,
}

/// The set of keywords in which a text is written.
#[must_use]
pub fn keywords_of(text: &str) -> Keywords {
    line(text).map_or(Keywords::En, |line| line.keywords)
}

/// The line with which a file names its keywords, and the version of the language.
struct Line<'t> {
    keywords: Keywords,
    version: Option<Token<'t>>,
    range: Range<usize>,
    /// Whether no set is named that there is; then the word itself tells one.
    unknown: bool,
}

fn line(text: &str) -> Option<Line<'_>> {
    let mut tokens = tokens(text);
    let word = tokens.next()?;
    let of_word = Keywords::of_line(&word.text.to_lowercase())?;
    let named = tokens.next().filter(|_| Keywords::of_line(word.text).is_some());
    match named.and_then(|code| Keywords::of_code(code.text).map(|set| (set, code.range.end))) {
        Some((keywords, end)) => {
            // No statement begins with a number.
            let version = tokens.next().filter(Token::is_number);
            let end = version.as_ref().map_or(end, |it| it.range.end);
            Some(Line { keywords, version, range: word.range.start..end, unknown: false })
        }
        None => Some(Line { keywords: of_word, version: None, range: word.range, unknown: true }),
    }
}

/// Puts English keywords into a text.
pub(super) fn translate(file: FileId, text: &str) -> Translated<'_> {
    let mut places = Places { keywords: Keywords::En, version: None, file, original: text, edits: Vec::new() };
    let Some(line) = line(text) else {
        return Translated { text: Cow::Borrowed(text), places, faults: Vec::new() };
    };
    places.keywords = line.keywords;
    places.version = line.version.as_ref().and_then(|it| it.text.parse().ok());
    let mut writer = Writer { places, new: String::with_capacity(text.len()), done: 0, faults: Vec::new() };
    if let Some(named) = line.version.filter(|it| it.text != LANGUAGE_VERSION.to_string()) {
        let span = Span::new(file, named.range.start, named.range.end);
        writer.faults.push(SyntaxFault::Version { span, named: named.text.to_owned() });
    }
    if line.unknown {
        let span = Span::new(file, line.range.start, line.range.end);
        writer.faults.push(SyntaxFault::Language { span, word: line.keywords.line() });
        let rest_of_line =
            text.get(line.range.start..).and_then(|rest| rest.split(['\n', '#']).next()).unwrap_or_default();
        writer.put(line.range.start..line.range.start + rest_of_line.len(), "");
    } else {
        writer.put(line.range, "");
    }
    if line.keywords != Keywords::En {
        writer.words();
    }
    writer.finish()
}

/// A stretch of a file whose keywords are of this set, with English ones.
pub(super) fn in_english(text: &str, keywords: Keywords) -> Cow<'_, str> {
    if keywords == Keywords::En {
        return Cow::Borrowed(text);
    }
    let places = Places { keywords, version: None, file: FileId::default(), original: text, edits: Vec::new() };
    let mut writer = Writer { places, new: String::with_capacity(text.len()), done: 0, faults: Vec::new() };
    writer.words();
    writer.finish().text
}

struct Writer<'t> {
    places: Places<'t>,
    new: String,
    /// The end of what has been written of the original.
    done: usize,
    faults: Vec<SyntaxFault>,
}

impl<'t> Writer<'t> {
    fn put(&mut self, old: Range<usize>, english: &str) {
        self.new.push_str(self.places.original.get(self.done..old.start).unwrap_or_default());
        let start = self.new.len();
        self.new.push_str(english);
        self.done = old.end;
        self.places.edits.push(Edit { new: start..self.new.len(), old });
    }

    fn words(&mut self) {
        let text = self.places.original;
        let rest = text.get(self.done..).unwrap_or_default();
        let base = self.done;
        let mut ahead: Vec<Token<'t>> = Vec::new();
        let mut tokens =
            tokens(rest).map(|token| Token { range: token.range.start + base..token.range.end + base, ..token });
        loop {
            while ahead.len() < LONGEST
                && let Some(token) = tokens.next()
            {
                ahead.push(token);
            }
            if ahead.is_empty() {
                return;
            }
            let used = self.phrase(&ahead).unwrap_or(1);
            ahead.drain(..used.min(ahead.len()));
        }
    }

    /// Writes the longest phrase that the next words are; says how many words it has.
    fn phrase(&mut self, ahead: &[Token<'t>]) -> Option<usize> {
        let first = ahead.first()?;
        if first.text.is_ascii() {
            return None;
        }
        let mut phrase = String::new();
        let mut found = None;
        let mut mixed: Option<(usize, SyntaxFault)> = None;
        let mut end = first.range.start;
        for (number, token) in ahead.iter().enumerate() {
            let between = self.places.original.get(end..token.range.start).unwrap_or_default();
            if number > 0 && !between.chars().all(is_space) {
                break;
            }
            if number > 0 {
                phrase.push(' ');
            }
            phrase.extend(token.text.nfc().map(|letter| if letter == 'ё' { 'е' } else { letter }));
            end = token.range.end;
            if let Some(english) = self.places.keywords.english(&phrase) {
                found = Some((number + 1, end, english));
                continue;
            }
            if let Some((letter, meant)) = self.look_alike(&phrase) {
                let span = Span::new(self.places.file, first.range.start, end);
                let latin = cyrillic(letter).unwrap_or(letter);
                let fault = SyntaxFault::LookAlike { span, letter, latin, keyword: meant.0 };
                found = Some((number + 1, end, meant.1));
                mixed = Some((number + 1, fault));
            }
        }
        let (words, end, english) = found?;
        if let Some((length, fault)) = mixed
            && length == words
        {
            self.faults.push(fault);
        }
        self.put(first.range.start..end, english);
        Some(words)
    }

    /// The phrase that is meant where Latin letters stand in for Cyrillic ones that look like them.
    fn look_alike(&self, phrase: &str) -> Option<(char, (String, &'static str))> {
        let letter = phrase.chars().find(|&letter| cyrillic(letter).is_some())?;
        let meant: String = phrase.chars().map(|letter| cyrillic(letter).unwrap_or(letter)).collect();
        let english = self.places.keywords.english(&meant)?;
        Some((letter, (meant, english)))
    }

    fn finish(mut self) -> Translated<'t> {
        self.new.push_str(self.places.original.get(self.done..).unwrap_or_default());
        Translated { text: Cow::Owned(self.new), places: self.places, faults: self.faults }
    }
}

impl<'t> Places<'t> {
    /// The stretches of the author's text in whose place other words were put, in order.
    pub(super) fn replaced(&self) -> Vec<Range<usize>> {
        self.edits.iter().map(|edit| edit.old.clone()).collect()
    }

    /// Takes in what was put in the place of words at these ranges of the text that is read, as wide as they are.
    pub(super) fn mended(&mut self, words: impl Iterator<Item = Range<usize>>) {
        let mends: Vec<Edit> = words.map(|new| Edit { old: self.range(new.start, new.end), new }).collect();
        if !mends.is_empty() {
            self.edits.extend(mends);
            self.edits.sort_by_key(|edit| edit.new.start);
        }
    }

    /// The place in the text of the author, from one in the text that is read. A place within a keyword is its whole.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let range = self.range(start, end);
        Span::new(self.file, range.start, range.end)
    }

    /// The same as a range.
    pub(super) fn range(&self, start: usize, end: usize) -> Range<usize> {
        let start = self.original(start, |old, _| old.start);
        start..self.original(end, |old, at_start| if at_start { old.start } else { old.end }).max(start)
    }

    fn original(&self, at: usize, within: impl Fn(&Range<usize>, bool) -> usize) -> usize {
        let after = self.edits.partition_point(|edit| edit.new.start <= at);
        match after.checked_sub(1).and_then(|last| self.edits.get(last)) {
            None => at,
            Some(edit) if at < edit.new.end => within(&edit.old, at == edit.new.start),
            Some(edit) => edit.old.end + (at - edit.new.end),
        }
    }

    /// What the author wrote there.
    pub(super) fn text(&self, start: usize, end: usize) -> &'t str {
        self.original.get(self.range(start, end)).unwrap_or_default()
    }

    /// Whether what stands there is a keyword of the author's set, or a part of one. In a file in English nobody can tell.
    pub(super) fn is_keyword(&self, range: Range<usize>) -> bool {
        let after = self.edits.partition_point(|edit| edit.new.start < range.end);
        after.checked_sub(1).and_then(|last| self.edits.get(last)).is_some_and(|edit| range.start < edit.new.end)
    }
}
