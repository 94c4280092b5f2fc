//! What each word and sign of a text is, for editors that colour it: told from the characters alone, so that a file that
//! cannot be read has its colours too.

use super::keywords::Keywords;
use super::tokens::{Token, tokens};
use super::translate::translate;
use super::words::is_keyword;
use crate::span::FileId;
use std::ops::Range;

/// What a stretch of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// A keyword, or one word of several.
    Keyword,
    /// A quotation.
    Text,
    /// A number, a date or a time.
    Number,
    /// The sign with which citations begin, or that of a paragraph.
    Citation,
    /// A remark.
    Comment,
    /// Any other word.
    Word,
}

/// The stretches of a text in order, each on one line; what stands between them has no colour. Where a name is spelt like a
/// keyword, only what the file says can tell.
#[must_use]
pub fn colours(text: &str) -> Vec<(Range<usize>, Colour)> {
    let translated = translate(FileId::default(), text);
    let keywords = translated.places.keywords;
    let phrases = translated.places.replaced();
    let mut after_phrases = 0;
    let mut in_phrase = |range: &Range<usize>| {
        while phrases.get(after_phrases).is_some_and(|phrase| phrase.end <= range.start) {
            after_phrases += 1;
        }
        phrases.get(after_phrases).is_some_and(|phrase| phrase.start <= range.start && range.end <= phrase.end)
    };
    let (mut found, mut end) = (Vec::new(), 0);
    for token in tokens(text) {
        comments(text, end..token.range.start, &mut found);
        end = token.range.end;
        let keyword = in_phrase(&token.range) || keywords == Keywords::En && is_keyword(token.text);
        if let Some(colour) = colour(&token, keyword) {
            found.push((token.range, colour));
        }
    }
    comments(text, end..text.len(), &mut found);
    found
}

fn colour(token: &Token<'_>, keyword: bool) -> Option<Colour> {
    let first = token.text.chars().next()?;
    Some(match first {
        _ if keyword => Colour::Keyword,
        '"' => Colour::Text,
        '@' | '¶' => Colour::Citation,
        _ if token.is_number() => Colour::Number,
        _ if first == '_' || first.is_alphanumeric() => Colour::Word,
        _ => return None,
    })
}

/// The remarks in a stretch that holds nothing but them and space.
fn comments(text: &str, within: Range<usize>, found: &mut Vec<(Range<usize>, Colour)>) {
    let mut at = within.start;
    for line in text.get(within).unwrap_or_default().split_inclusive('\n') {
        if let Some(start) = line.find('#') {
            let written = line.trim_end_matches(['\n', '\r']);
            found.push((at + start..at + written.len(), Colour::Comment));
        }
        at += line.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(&str, Colour)> {
        colours(text).into_iter().map(|(range, colour)| (text.get(range).unwrap_or_default(), colour)).collect()
    }

    #[test]
    fn every_word_has_its_colour() {
        use Colour::*;
        let text = "# қағида 🙂\r\nstep examine by office within 2 working days @ ¶5(1) # so\n";
        let wanted = [
            ("# қағида 🙂", Comment),
            ("step", Keyword),
            ("examine", Word),
            ("by", Keyword),
            ("office", Word),
            ("within", Keyword),
            ("2", Number),
            ("working", Keyword),
            ("days", Keyword),
            ("@", Citation),
            ("¶", Citation),
            ("5", Number),
            ("1", Number),
            ("# so", Comment),
        ];
        assert_eq!(told(text), wanted);
    }

    #[test]
    fn keywords_of_several_words_are_known_in_their_language() {
        use Colour::*;
        let found = told("язык ru\nоснование late { title ru \"до отказа\" }\n");
        assert!(found.contains(&("основание", Keyword)) && found.contains(&("язык", Keyword)), "{found:?}");
        assert!(found.contains(&("late", Word)) && found.contains(&("\"до отказа\"", Text)), "{found:?}");
    }
}
