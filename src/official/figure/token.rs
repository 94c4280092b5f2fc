//! Tokens: words, numbers and signs, each with the space before it.
//!
//! Comes in: a text. Goes out: its tokens, words in small letters, with look-alike letters of the other alphabet mended.
//! Guaranteed: a number is digits only, a word letters only, everything else is a sign of its own; runs of underscores
//! are one sign.

use std::cell::OnceCell;
use std::collections::VecDeque;

/// A position that no text has.
pub(super) const NOWHERE: usize = usize::MAX;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters.
    Word,
    /// Digits.
    Number,
    /// Anything else.
    Sign,
}

/// A word, number or sign.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    /// As written.
    pub raw: &'t str,
    /// In small letters, look-alikes mended.
    pub form: String,
    /// What it is.
    pub kind: Kind,
    /// How many spaces stand before it; the first token of a text has one.
    pub spaces: usize,
}

impl Token<'_> {
    /// Whether it starts with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.raw.chars().next().is_some_and(char::is_uppercase)
    }
}

/// The tokens of a text and ways to look at them. Positions outside the text hold nothing.
///
/// They lie on both sides of a place that is being worked at, so that tokens beside it can be taken out and put in
/// without moving all others.
#[derive(Debug, Clone)]
pub(super) struct Tokens<'t> {
    before: Vec<Token<'t>>,
    after: VecDeque<Token<'t>>,
    brackets: OnceCell<Brackets>,
}

/// Where brackets open and close.
#[derive(Debug, Clone)]
struct Brackets {
    /// For each position the next bracket that closes, at it or after it.
    closing: Vec<usize>,
    /// For each position the last bracket that opens before it.
    opening: Vec<usize>,
}

impl<'t> Tokens<'t> {
    /// Reads a text.
    pub fn read(text: &'t str) -> Self {
        let mut tokens = Vec::new();
        let mut rest = text;
        let mut spaces = 1;
        while let Some(first) = rest.chars().next() {
            let kind = kind_of(first);
            let is_space = first.is_whitespace() && first != '\n';
            let same = |it: char| match (is_space, kind) {
                (true, _) => it.is_whitespace() && it != '\n',
                (false, Kind::Sign) => first == '_' && it == '_',
                (false, kind) => kind_of(it) == kind,
            };
            let end = rest.char_indices().skip(1).find(|(_, it)| !same(*it)).map_or(rest.len(), |(at, _)| at);
            let (raw, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            rest = after;
            if is_space {
                spaces = raw.chars().count();
                continue;
            }
            tokens.push(Token { raw, form: normal_form(raw, kind), kind, spaces });
            spaces = 0;
        }
        if let Some(first) = tokens.first_mut() {
            first.spaces = 1;
        }
        Self::new(tokens)
    }

    /// These tokens.
    pub fn new(tokens: Vec<Token<'t>>) -> Self {
        Self { before: tokens, after: VecDeque::new(), brackets: OnceCell::new() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.before.len() + self.after.len()
    }

    /// The token at a position.
    pub fn get(&self, at: usize) -> Option<&Token<'t>> {
        match at.checked_sub(self.before.len()) {
            None => self.before.get(at),
            Some(at) => self.after.get(at),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Token<'t>> {
        self.before.iter().chain(&self.after)
    }

    /// Works at a position from now on. Going there costs as much as it is away from the last one.
    fn work_at(&mut self, at: usize) {
        while self.before.len() < at
            && let Some(token) = self.after.pop_front()
        {
            self.before.push(token);
        }
        while self.before.len() > at
            && let Some(token) = self.before.pop()
        {
            self.after.push_front(token);
        }
        self.brackets.take();
    }

    /// Moves the tokens from `at` to `end` to a position before them, or to the end of the text where `target` is none,
    /// and closes the gaps: one space stays before what was moved, before what followed it, and before what it now
    /// stands before.
    pub fn relocate(&mut self, at: usize, end: usize, target: Option<usize>) {
        self.work_at(at);
        let mut moved: Vec<_> = self.after.drain(..(end - at).min(self.after.len())).collect();
        if let Some(first) = moved.first_mut() {
            first.spaces = 1;
        }
        if let Some(torn) = self.after.front_mut().filter(|it| it.kind != Kind::Sign) {
            torn.spaces = 1;
        }
        let Some(target) = target.filter(|it| *it <= at) else { return self.after.extend(moved) };
        let next = if target < at { self.before.get_mut(target) } else { self.after.front_mut() };
        if let Some(next) = next.filter(|it| it.spaces > 1) {
            next.spaces = 1;
        }
        self.before.splice(target..target, moved);
    }

    /// For each position, and the one after the last, the next one that is so, itself included.
    pub fn next_each(&self, is_so: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut next = NOWHERE;
        let mut each = vec![NOWHERE; self.len() + 1];
        for (at, it) in each.iter_mut().enumerate().rev() {
            next = if is_so(at) { at } else { next };
            *it = next;
        }
        each
    }

    fn brackets(&self) -> &Brackets {
        self.brackets.get_or_init(|| {
            let closing = self.next_each(|at| self.sign(at) == ")");
            let mut last = NOWHERE;
            let opening = (0..=self.len()).map(|at| {
                let before = last;
                last = if self.sign(at) == "(" { at } else { last };
                before
            });
            Brackets { opening: opening.collect(), closing }
        })
    }

    /// The form of the word at a position, empty where there is none.
    pub fn word(&self, at: usize) -> &str {
        self.of_kind(at, Kind::Word)
    }

    /// The digits at a position, empty where there are none.
    pub fn digits(&self, at: usize) -> &str {
        self.of_kind(at, Kind::Number)
    }

    /// The sign at a position, empty where there is none.
    pub fn sign(&self, at: usize) -> &str {
        self.of_kind(at, Kind::Sign)
    }

    /// The small number at a position.
    pub fn number(&self, at: usize) -> Option<u32> {
        self.digits(at).parse().ok()
    }

    /// Whether no space stands before the token at a position.
    pub fn is_glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|it| it.spaces == 0)
    }

    /// Whether a hyphen or dash stands at a position.
    pub fn is_dash(&self, at: usize) -> bool {
        matches!(self.sign(at), "-" | "–" | "—" | "‑")
    }

    fn of_kind(&self, at: usize, kind: Kind) -> &str {
        self.get(at).filter(|it| it.kind == kind).map_or("", |it| it.form.as_str())
    }

    /// The position before one; none before the first.
    pub fn before(at: usize) -> usize {
        at.checked_sub(1).unwrap_or(usize::MAX)
    }

    /// The position after the bracket that closes the one at `open`; none where none stands there or none closes it.
    pub fn after_brackets(&self, open: usize) -> Option<usize> {
        if self.sign(open) != "(" {
            return None;
        }
        self.brackets().closing.get(open).filter(|it| **it != NOWHERE).map(|at| at + 1)
    }

    /// The position of the bracket that opens the one just before `end`; none where none stands there.
    pub fn before_brackets(&self, end: usize) -> Option<usize> {
        if self.sign(Self::before(end)) != ")" {
            return None;
        }
        self.brackets().opening.get(end).filter(|it| **it != NOWHERE).copied()
    }

    /// The position after a phrase that starts at `at`; none where it does not.
    ///
    /// The words of a phrase are parted by a space; a word ending in `*` fits every word that begins so.
    pub fn phrase(&self, phrase: &str, at: usize) -> Option<usize> {
        let mut next = at;
        for part in phrase.split(' ') {
            if !fits(part, self.word(next)) {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// The first of several phrases that starts at `at`: the position after it.
    pub fn any_phrase(&self, phrases: &[&str], at: usize) -> Option<usize> {
        phrases.iter().find_map(|it| self.phrase(it, at))
    }
}

/// Whether a word fits a pattern: it is the same, or begins with what stands before a final `*`.
pub(super) fn fits(pattern: &str, word: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == pattern && !word.is_empty(),
    }
}

/// Whether a word fits one of several patterns.
pub(super) fn fits_any(patterns: &[&str], word: &str) -> bool {
    !word.is_empty() && patterns.iter().any(|it| fits(it, word))
}

fn kind_of(letter: char) -> Kind {
    match letter {
        '0'..='9' => Kind::Number,
        '№' => Kind::Sign,
        _ if letter.is_alphabetic() => Kind::Word,
        _ => Kind::Sign,
    }
}

/// Small letters; in a word with a Cyrillic letter also Latin look-alikes turned Cyrillic, as in `күнтiзбелiк` typed with
/// Latin i, and ё as е.
fn normal_form(raw: &str, kind: Kind) -> String {
    let small = raw.to_lowercase();
    let is_cyrillic = |it: char| matches!(it, '\u{400}'..='\u{52f}');
    if kind != Kind::Word || small.is_ascii() || !small.chars().any(is_cyrillic) {
        return small;
    }
    small.chars().map(cyrillic).collect()
}

fn cyrillic(letter: char) -> char {
    match letter {
        'a' => 'а',
        'c' => 'с',
        'e' | 'ё' => 'е',
        'h' => 'һ',
        'i' => 'і',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        _ => letter,
    }
}
