//! Clauses: the part of a sentence that holds a figure, and what it is about.
//!
//! Guaranteed: quoted titles and definitions in brackets say nothing of what a clause is about.

use super::Found;
use super::lexicon::Lexicon;
use super::mention::{Figure, Topic};
use super::token::{Kind, NOWHERE, Tokens, fits, fits_any};
use std::cell::OnceCell;
use std::collections::HashSet;

/// How many words `..` in a pattern stands for at most.
const GAP: usize = 4;
/// How many words a quotation has at least to be a title.
const TITLE: usize = 3;
/// Quotation marks.
const QUOTATION: [(&str, &str); 3] = [("«", "»"), ("“", "”"), ("\"", "\"")];

/// The clauses of a text: for each token the number of its clause.
pub(super) struct Clauses {
    clause: Vec<usize>,
    said: Vec<Clause>,
    breaks: OnceCell<Breaks>,
}

/// A clause: the words that tell what it is about, and what that is.
#[derive(Default)]
struct Clause {
    words: Vec<String>,
    topics: OnceCell<Vec<Topic>>,
}

impl Clause {
    fn topics(&self, lexicon: &Lexicon) -> &[Topic] {
        self.topics.get_or_init(|| topics_of(&self.words, lexicon))
    }
}

impl Clauses {
    /// Parts a text into clauses.
    pub fn read(tokens: &Tokens<'_>, lexicon: &Lexicon) -> Self {
        let silent = silent(tokens, lexicon);
        let mut clause = Vec::with_capacity(tokens.len());
        let mut said = vec![Clause::default()];
        for at in 0..tokens.len() {
            clause.push(said.len() - 1);
            if ends_clause(tokens, at) {
                said.push(Clause::default());
            } else if let Some(last) = said.last_mut().filter(|_| !silent.contains(&at)) {
                hear(&mut last.words, tokens, at);
            }
        }
        Self { clause, said, breaks: OnceCell::new() }
    }

    /// What the clause of a figure is about.
    pub fn about(&self, found: &Found, tokens: &Tokens<'_>, lexicon: &Lexicon) -> Vec<Topic> {
        let clause = self.clause.get(found.at).and_then(|it| self.said.get(*it));
        let mut about = clause.map_or_else(Vec::new, |it| it.topics(lexicon).to_vec());
        let is_time = matches!(found.figure, Figure::Time(_));
        let is_break = is_time && self.breaks.get_or_init(|| Breaks::read(tokens, lexicon)).are_around(found.at);
        about.retain(|it| match it {
            Topic::Break => is_break,
            Topic::Hours => is_time && !is_break,
            _ => true,
        });
        about
    }
}

/// Adds the word at a position, joined to the one before where a hyphen joins them.
fn hear(words: &mut Vec<String>, tokens: &Tokens<'_>, at: usize) {
    let word = tokens.word(at);
    let hyphen = Tokens::before(at);
    let is_joined = tokens.sign(hyphen) == "-" && tokens.is_glued(hyphen) && tokens.is_glued(at);
    match words.last_mut() {
        _ if word.is_empty() => {}
        Some(first) if is_joined => {
            first.push('-');
            first.push_str(word);
        }
        _ => words.push(word.to_owned()),
    }
}

/// What a whole text is about.
pub(super) fn topics(tokens: &Tokens<'_>, lexicon: &Lexicon) -> Vec<Topic> {
    let clauses = Clauses::read(tokens, lexicon);
    let mut about: Vec<_> = clauses.said.iter().flat_map(|it| it.topics(lexicon)).copied().collect();
    about.sort_unstable();
    about.dedup();
    about
}

/// Sorted, each once.
fn topics_of(words: &[String], lexicon: &Lexicon) -> Vec<Topic> {
    let says = |pattern: &&str| (0..words.len()).any(|at| says_at(words, pattern, at));
    let about = lexicon.topics.iter().filter(|(_, patterns)| patterns.iter().any(says));
    let mut about: Vec<_> = about.map(|(topic, _)| *topic).collect();
    about.sort_unstable();
    about.dedup();
    about
}

fn says_at(words: &[String], pattern: &str, at: usize) -> bool {
    let (first, rest) = pattern.split_once(' ').map_or((pattern, None), |(first, rest)| (first, Some(rest)));
    if first == ".." {
        return rest.is_some_and(|rest| (at..=at + GAP).any(|at| says_at(words, rest, at)));
    }
    words.get(at).is_some_and(|word| fits(first, word)) && rest.is_none_or(|rest| says_at(words, rest, at + 1))
}

/// Whether a clause ends with a token: a semicolon, the end of a line, or a full stop that is no part of a number or
/// abbreviation.
fn ends_clause(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.sign(at) {
        ";" | "\n" => true,
        // An enumeration starts.
        ":" => !tokens.digits(at + 1).is_empty() && tokens.sign(at + 2) == ")",
        "." => {
            let before = tokens.get(Tokens::before(at));
            let is_long = before.is_some_and(|it| it.kind != Kind::Word || it.raw.chars().count() > 2);
            let next = tokens.get(at + 1);
            let in_number = next.is_some_and(|it| it.kind == Kind::Number && it.spaces == 0);
            let starts = next.is_none_or(|it| it.is_capital() || it.kind != Kind::Word);
            is_long && starts && !in_number
        }
        _ => false,
    }
}

/// The tokens that say nothing of what a clause is about: titles in quotation marks, definitions and registrations in
/// brackets.
fn silent(tokens: &Tokens<'_>, lexicon: &Lexicon) -> HashSet<usize> {
    let quotations = QUOTATION.map(|(open, close)| (open, tokens.next_each(|at| tokens.sign(at) == close)));
    let definitions = tokens.next_each(|at| fits_any(lexicon.definitions, tokens.word(at)));
    let next = |each: &[usize], at: usize| each.get(at).copied().unwrap_or(NOWHERE);
    let mut silent = HashSet::new();
    let mut at = 0;
    while at < tokens.len() {
        let quotation = quotations.iter().find(|(open, _)| *open == tokens.sign(at));
        let close = quotation.map_or(NOWHERE, |(_, close)| next(close, at + 1));
        if close != NOWHERE {
            let words = (at..=close).filter(|it| !tokens.word(*it).is_empty()).count();
            silent.extend((at..=close).filter(|_| words >= TITLE));
            at = close + 1;
        } else {
            let end = tokens.after_brackets(at).filter(|end| next(&definitions, at) < *end).unwrap_or(at);
            silent.extend(at..end);
            at = end.max(at + 1);
        }
    }
    silent
}

/// Breaks in the working day: where words name them, and where times of the day stand.
struct Breaks {
    /// For each position the last such word before it in its clause.
    before: Vec<usize>,
    /// For each position the next such word in its clause, itself included.
    after: Vec<usize>,
    /// For each such word, whether it follows the hours of the break.
    follows: HashSet<usize>,
    /// For each position, how many times of the day stand before it.
    times: Vec<usize>,
}

impl Breaks {
    fn read(tokens: &Tokens<'_>, lexicon: &Lexicon) -> Self {
        let names = |at: usize| fits_any(lexicon.pause, tokens.word(at));
        let ends = |at: usize| matches!(tokens.sign(at), ";" | "\n");
        let is_time = |at: usize| !tokens.digits(at).is_empty() && matches!(tokens.sign(at + 1), ":" | ".");
        let (mut last, mut count) = (NOWHERE, 0);
        let (mut before, mut times) = (Vec::new(), Vec::new());
        for at in 0..=tokens.len() {
            before.push(last);
            times.push(count);
            last = if ends(at) { NOWHERE } else { last };
            last = if names(at) { at } else { last };
            count += usize::from(is_time(at));
        }
        let mut after = tokens.next_each(|at| names(at) || ends(at));
        after.iter_mut().filter(|it| !names(**it)).for_each(|it| *it = NOWHERE);
        let follows = (0..tokens.len()).filter(|at| fits_any(lexicon.pause_after, tokens.word(*at))).collect();
        Self { before, after, follows, times }
    }

    /// Whether a time of day is one of the two between which a break lies.
    fn are_around(&self, time: usize) -> bool {
        let word = |each: &[usize]| each.get(time).copied().filter(|it| *it != NOWHERE);
        let count = |at: usize| self.times.get(at).copied().unwrap_or_default();
        let between = |first: usize, second: usize| count(second).saturating_sub(count(first));
        let leads = word(&self.before).is_some_and(|at| !self.follows.contains(&at) && between(at, time) < 2);
        let ends = word(&self.after).is_some_and(|at| self.follows.contains(&at) && between(time, at) <= 2);
        leads || ends
    }
}
