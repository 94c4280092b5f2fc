//! Tokens: words, numbers and signs, each with the space before it.
//!
//! Comes in: a text. Goes out: its tokens, words in small letters, with look-alike letters of the other alphabet mended.
//! Guaranteed: a number is digits only, a word letters only, everything else is a sign of its own; runs of underscores
//! are one sign.

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
#[derive(Debug, Clone)]
pub(super) struct Tokens<'t>(pub Vec<Token<'t>>);

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
        Self(tokens)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The token at a position.
    pub fn get(&self, at: usize) -> Option<&Token<'t>> {
        self.0.get(at)
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
        (open..self.len()).find(|at| self.sign(*at) == ")").map(|at| at + 1)
    }

    /// The position of the bracket that opens the one just before `end`; none where none stands there.
    pub fn before_brackets(&self, end: usize) -> Option<usize> {
        if self.sign(Self::before(end)) != ")" {
            return None;
        }
        (0..end).rev().find(|at| self.sign(*at) == "(")
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
