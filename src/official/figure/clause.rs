//! Clauses: the part of a sentence that holds a figure, and what it is about.
//!
//! Guaranteed: quoted titles and definitions in brackets say nothing of what a clause is about.

use super::Found;
use super::mention::{Figure, Topic};
use super::token::{Kind, Tokens, fits, fits_any};
use super::tongue::Tongue;

/// How many words `..` in a pattern stands for at most.
const GAP: usize = 4;
/// How many words a quotation has at least to be a title.
const TITLE: usize = 3;

/// The clauses of a text: for each token the number of its clause, and whether its words count.
pub(super) struct Clauses {
    clause: Vec<usize>,
    /// The words that tell what it is about, with their positions, by clause.
    words: Vec<Vec<String>>,
}

impl Clauses {
    /// Parts a text into clauses.
    pub fn read(tokens: &Tokens<'_>, tongue: &Tongue) -> Self {
        let silent = silent(tokens, tongue);
        let mut clause = Vec::with_capacity(tokens.len());
        let mut words = vec![Vec::new()];
        for at in 0..tokens.len() {
            clause.push(words.len() - 1);
            if ends_clause(tokens, at) {
                words.push(Vec::new());
            } else if let Some(last) = words.last_mut().filter(|_| !silent.contains(&at)) {
                hear(last, tokens, at);
            }
        }
        Self { clause, words }
    }

    /// What the clause of a figure is about.
    pub fn about(&self, found: &Found, tokens: &Tokens<'_>, tongue: &Tongue) -> Vec<Topic> {
        let words = self.clause.get(found.at).and_then(|it| self.words.get(*it));
        let mut about = words.map_or_else(Vec::new, |it| topics_of(it, tongue));
        let is_time = matches!(found.figure, Figure::Time(_));
        let is_break = is_time && in_break(tokens, tongue, found.at);
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
pub(super) fn topics(tokens: &Tokens<'_>, tongue: &Tongue) -> Vec<Topic> {
    let clauses = Clauses::read(tokens, tongue);
    let mut about: Vec<_> = clauses.words.iter().flat_map(|it| topics_of(it, tongue)).collect();
    about.sort_unstable();
    about.dedup();
    about
}

/// Sorted, each once.
fn topics_of(words: &[String], tongue: &Tongue) -> Vec<Topic> {
    let says = |pattern: &&str| (0..words.len()).any(|at| says_at(words, pattern, at));
    let about = tongue.topics.iter().filter(|(_, patterns)| patterns.iter().any(says));
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
fn silent(tokens: &Tokens<'_>, tongue: &Tongue) -> std::collections::BTreeSet<usize> {
    let mut silent = std::collections::BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = quotation_end(tokens, at) {
            let words = (at..end).filter(|it| !tokens.word(*it).is_empty()).count();
            silent.extend((at..end).filter(|_| words >= TITLE));
            at = end;
        } else {
            let end = tokens.after_brackets(at);
            let defines = |end: &usize| (at..*end).any(|it| fits_any(tongue.definitions, tokens.word(it)));
            let end = end.filter(defines).unwrap_or(at);
            silent.extend(at..end);
            at = end.max(at + 1);
        }
    }
    silent
}

/// The position after a quotation that starts at `at`.
fn quotation_end(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let close = match tokens.sign(at) {
        "«" => "»",
        "“" => "”",
        "\"" => "\"",
        _ => return None,
    };
    (at + 1..tokens.len()).find(|it| tokens.sign(*it) == close).map(|it| it + 1)
}

/// Whether a time of day is one of the two between which a break lies.
fn in_break(tokens: &Tokens<'_>, tongue: &Tongue, time: usize) -> bool {
    let is_clause = |at: &usize| !matches!(tokens.sign(*at), ";" | "\n");
    let is_time = |at: usize| tokens.sign(at + 1) == ":" || tokens.sign(at + 1) == ".";
    let times_between = |first: usize, second: usize| {
        (first..second).filter(|at| !tokens.digits(*at).is_empty() && is_time(*at)).count()
    };
    let before = (0..time).rev().take_while(is_clause).find(|at| fits_any(tongue.pause, tokens.word(*at)));
    let after = (time..tokens.len()).take_while(is_clause).find(|at| fits_any(tongue.pause, tokens.word(*at)));
    let follows =
        before.is_some_and(|at| !fits_any(tongue.pause_after, tokens.word(at)) && times_between(at, time) < 2);
    let precedes =
        after.is_some_and(|at| fits_any(tongue.pause_after, tokens.word(at)) && times_between(time, at) <= 2);
    follows || precedes
}
