//! Rule files mended, where that can be done without asking.
//!
//! Comes in: the texts of a rule folder, and which of them may be changed. Goes out: their texts with the mends that
//! findings carry ([`Mend`]) and in the one canonical layout. A mend that is wrong in law is worse than none, so each is
//! tried: where an error is told of its line afterwards that was not told before, it is taken back. What is left is
//! told by the findings of the mended texts.

use crate::case::check_cases;
use crate::diagnostic::{Diagnostic, Instead, Mend, Severity};
use crate::span::{FileId, Sources, Span};
use crate::syntax::{self, keywords_of};
use crate::workspace::{Enactment, Reading, Text};
use std::collections::HashSet;

/// The most times that all texts are read again: errors of names show only where all texts can be read, and those of
/// cases only where all names are found.
const MOST_ROUNDS: usize = 24;

/// Mends rule files. `may` tells by the position of a text whether it may be changed.
#[must_use]
pub fn mended(rules: Vec<Text>, tables: &[Text], may: impl Fn(usize) -> bool) -> Vec<Text> {
    let mut folder = Mending { rules, tables, refused: HashSet::new() };
    let mut state = folder.read(&folder.rules);
    for _ in 0..MOST_ROUNDS {
        let mends = folder.mends(&state, &may);
        if mends.is_empty() {
            break;
        }
        let (rules, places) = folder.applied(&state.sources, &mends);
        let after = folder.read(&rules);
        let wrong: Vec<Key> = mends
            .iter()
            .zip(&places)
            .filter(|(mend, place)| makes_worse(&state, mend, &after, **place))
            .map(|(mend, _)| key(&state.sources, mend))
            .collect();
        if wrong.is_empty() {
            folder.rules = rules;
            state = after;
        } else {
            folder.refused.extend(wrong);
        }
    }
    let sources = state.sources;
    let files = sources.iter().map(|(file, _)| file);
    let rules = files.zip(folder.rules).enumerate();
    rules.map(|(position, (file, rule))| if may(position) { laid_out(file, rule) } else { rule }).collect()
}

/// A rule file in the canonical layout; as it is where it cannot be read.
fn laid_out(file: FileId, rule: Text) -> Text {
    let parsed = syntax::parse(file, &rule.text);
    let readable = !parsed.tree.items.is_empty()
        && parsed.faults.iter().all(|fault| Diagnostic::from(fault).severity != Severity::Error);
    if readable { Text { text: syntax::print(&parsed.tree), ..rule } } else { rule }
}

/// A mend by its file, its line as it stood, and what it does.
type Key = (String, String, Option<String>, Instead);

struct Mending<'t> {
    rules: Vec<Text>,
    tables: &'t [Text],
    refused: HashSet<Key>,
}

/// Texts with what is found in them.
struct State {
    sources: Sources,
    findings: Vec<Diagnostic>,
}

impl Mending<'_> {
    fn read(&self, rules: &[Text]) -> State {
        let Enactment { sources, law, mut findings, .. } = Reading::of(rules.to_vec(), self.tables.to_vec()).enact();
        if let Some(law) = &law {
            findings.extend(check_cases(law).iter().map(Diagnostic::from));
        }
        State { sources, findings }
    }

    /// The mends of the findings that fit, in the order of the files, none across another.
    fn mends(&self, state: &State, may: impl Fn(usize) -> bool) -> Vec<Mend> {
        let files: Vec<FileId> = state.sources.iter().map(|(file, _)| file).collect();
        let may = |span: Span| files.iter().position(|file| *file == span.file).is_some_and(&may);
        let fits = |mend: &&Mend| fits(&state.sources, mend) && may(mend.span);
        let mend = |it: &Diagnostic| it.mend.as_deref().cloned().or_else(|| moved_citation(&state.sources, it));
        let mut mends: Vec<Mend> = state.findings.iter().filter_map(mend).filter(|it| fits(&it)).collect();
        mends.sort_by_key(|mend| mend.span);
        mends.retain(|mend| !self.refused.contains(&key(&state.sources, mend)));
        let mut reach = None;
        mends.retain(|mend| {
            let apart = reach.is_none_or(|(file, end)| file != mend.span.file || end <= mend.span.start);
            if apart {
                // Where nothing is replaced, the next one begins behind it all the same.
                reach = Some((mend.span.file, mend.span.end.max(mend.span.start + 1)));
            }
            apart
        });
        mends
    }

    /// The texts with these mends, which are in order, and where each of them stands then.
    fn applied(&self, sources: &Sources, mends: &[Mend]) -> (Vec<Text>, Vec<Span>) {
        let mut places = Vec::with_capacity(mends.len());
        let mut rules = Vec::with_capacity(self.rules.len());
        for ((file, source), rule) in sources.iter().zip(&self.rules) {
            let mut text = String::with_capacity(rule.text.len());
            let mut at = 0;
            for mend in mends.iter().filter(|mend| mend.span.file == file) {
                text.push_str(source.text.get(at..mend.span.start as usize).unwrap_or_default());
                let start = text.len();
                text.push_str(&written(mend, &source.text));
                places.push(Span::new(file, start, text.len()));
                at = mend.span.end as usize;
            }
            text.push_str(source.text.get(at..).unwrap_or_default());
            rules.push(Text { name: rule.name.clone(), text });
        }
        (rules, places)
    }
}

/// A citation that stands before the rest of its statement, put behind it: `fee @ ¶6 2 mci`. Only paragraphs are moved,
/// whose end is certain, and nothing is moved past a quotation or a comment.
fn moved_citation(sources: &Sources, finding: &Diagnostic) -> Option<Mend> {
    let at = finding.labels.first().map(|label| label.span).filter(|span| sources.text(*span) == "@")?;
    let text = sources.file(at.file)?.text.get(at.start as usize..)?;
    let line = text.lines().next()?.trim_end();
    let past_cites = |text: &str| text.trim_start().trim_start_matches('@').trim_start().len();
    let cites = line
        .split_inclusive(' ')
        .scan(true, |goes_on, word| {
            let word_alone = word.trim().trim_end_matches(',');
            let cite = *goes_on && (word_alone == "@" || word_alone.starts_with('¶') || word_alone.is_empty());
            *goes_on = cite;
            cite.then_some(word.len())
        })
        .sum();
    let (cites, rest) = line.split_at_checked(cites)?;
    let (rest, brace) = rest.strip_suffix('{').map_or((rest, ""), |rest| (rest, " {"));
    let plain = !rest.contains(['"', '#', '@', '{', '}']) && !rest.trim().is_empty() && past_cites(cites) > 0;
    let to = format!("{} {}{brace}", rest.trim(), cites.trim().trim_end_matches(','));
    let span = Span::new(at.file, at.start as usize, at.start as usize + line.len());
    (finding.code == "regl::syntax::expected" && plain).then(|| Mend::word(span, line, Instead::Text(to)))
}

/// Whether the text is what the mend was made for.
#[must_use]
pub fn fits(sources: &Sources, mend: &Mend) -> bool {
    mend.from.as_ref().is_none_or(|from| sources.text(mend.span) == from)
}

/// What a mend puts into a file of this text.
#[must_use]
pub fn written(mend: &Mend, text: &str) -> String {
    match &mend.to {
        Instead::Text(text) => text.clone(),
        Instead::Keyword(keyword) => keywords_of(text).translate(keyword),
    }
}

fn key(sources: &Sources, mend: &Mend) -> Key {
    let file = sources.file(mend.span.file).map(|file| file.name.clone()).unwrap_or_default();
    (file, line(sources, mend.span).to_owned(), mend.from.clone(), mend.to.clone())
}

/// The line on which a place begins.
fn line(sources: &Sources, span: Span) -> &str {
    let number = sources.line_column(span).line;
    sources.file(span.file).and_then(|file| file.text.lines().nth(number - 1)).unwrap_or_default()
}

/// Whether an error is told of the line of a mend that was not told of it before.
fn makes_worse(before: &State, mend: &Mend, after: &State, place: Span) -> bool {
    let told = errors_at(before, mend.span);
    errors_at(after, place).iter().any(|code| !told.contains(code))
}

/// The codes of the errors that are told of the line of a place.
fn errors_at(state: &State, place: Span) -> Vec<&'static str> {
    let line = state.sources.line_column(place).line;
    let here = |span: Span| span.file == place.file && state.sources.line_column(span).line == line;
    let errors = state.findings.iter().filter(|it| it.severity == Severity::Error);
    errors.filter(|it| it.labels.iter().any(|label| here(label.span))).map(|it| it.code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(text: &str) -> String {
        let rule = Text { name: "a.regl".to_owned(), text: text.to_owned() };
        mended(vec![rule], &[], |_| true).remove(0).text
    }

    #[test]
    fn misspelt_words_are_mended_and_the_text_is_laid_out() {
        let text = "act order-8 {\n isuer \"Committee\"\n   adopted 2021.03.01\n}\n";
        assert_eq!(mend(text), "act order-8 {\n  issuer \"Committee\"\n  adopted 2021-03-01\n}\n");
    }

    #[test]
    fn a_citation_is_put_behind_what_it_is_of() {
        let text = |line: &str| format!("template a {{\n  {line}\n}}\n");
        for (wrong, right) in [
            ("fee @ ¶6 none", "fee none @ ¶6"),
            ("term @ ¶2, ¶3(1) 5 working days from register", "term 5 working days from register @ ¶2, ¶3(1)"),
            ("fee none @ ¶6 @ ¶7", "fee none @ ¶6, ¶7"),
            ("fee none @ §6", "fee none @ § 6"),
        ] {
            // Citations stand in a column of their own.
            let mended = mend(&text(wrong));
            let words: Vec<&str> = mended.split_whitespace().collect();
            assert_eq!(words.join(" "), format!("template a {{ {right} }}"));
        }
        let quoted = text("note @ ¶6 \"It is so.\"");
        assert_eq!(mend(&quoted), quoted);
    }

    #[test]
    fn what_may_mean_two_things_is_left_alone() {
        for text in [
            "act order-8 {\n  adopted 03.04.2021\n}\n",
            "template a {\n  term 5 days from register   @ ¶2\n}\n",
            "template a {\n  term 24 hours from register   @ ¶2\n}\n",
            "act order-8 {\n  adopted 2021-02-30\n}\n",
        ] {
            assert_eq!(mend(text), text);
        }
    }

    #[test]
    fn a_text_that_may_not_be_changed_is_not() {
        let rule = Text { name: "a.regl".to_owned(), text: "actor   court\n".to_owned() };
        assert_eq!(mended(vec![rule.clone()], &[], |_| false), vec![rule]);
    }
}
