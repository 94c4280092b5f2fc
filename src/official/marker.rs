//! The numbers and words by which a block shows what it is.

use super::block::Block;
use regex::Regex;
use std::sync::LazyLock;

/// What a block shows itself to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marker {
    /// `Chapter 2. …`, `2-тарау. …`.
    Chapter(u32),
    /// `5. …`: a paragraph, or the title of a chapter.
    Paragraph(u32),
    /// `5-1. …`: a paragraph put in later, after paragraph 5.
    Inserted(u32, String),
    /// A number that stands alone: the first cell of a row.
    Number(u32),
    /// `3 Name …`: a row of a table in one line.
    Cell(u32),
    /// `1 2 3 4`: the numbers of columns.
    Columns(Vec<u32>),
    /// `form 2`: one of several forms of an annex.
    Form(u32),
    /// A note of the legal database on an amendment.
    Editorial,
    /// A remark of the act itself.
    Remark,
    /// A footnote, whose number sticks to its first word.
    Footnote(u32),
    /// None of these.
    Text,
}

pattern!(CHAPTER, r"^(?:(\d{1,2})\s?-\s?тарау\b|(?i:chapter|глава|раздел|section)\s+(\d{1,2})\b)");
pattern!(PARAGRAPH, r"^(\d{1,3})\s?\.\s?(?:\D|$)");
pattern!(INSERTED, r"^(\d{1,3})\s?(-\d{1,2})\s?\.\s?(?:\D|$)");
pattern!(NUMBER, r"^(\d{1,2})\.?$");
pattern!(CELL, r"^(\d{1,2}) \p{Lu}");
pattern!(FORM, r"^(?:(?i:форма|form)\s+№?\s*(\d{1,2})|(\d{1,2})-нысан)$");
pattern!(EDITORIAL, r"^(?:Сноска|Ескерту|Footnote)\.");
pattern!(REMARK, r"^(?i:примечани[ея]|ескертпел?е?р?|notes?|remarks?)\s*[:.]");
pattern!(INNER_REMARK, r" (?:Примечани[ея]|Ескертпел?е?р?|Notes?):");
pattern!(FOOTNOTE, r"^(\d{1,2})(?:\d\)\s|\s?\p{Lu}\p{L})");
pattern!(ITEM, r"^(?:-\s?)?(\d{1,2})\s?\)");
pattern!(INNER_ITEM, r"(\d{1,2})\s?\)");

fn number(pattern: &LazyLock<Option<Regex>>, text: &str) -> Option<u32> {
    let found = pattern.as_ref()?.captures(text)?;
    found.iter().skip(1).flatten().next()?.as_str().parse().ok()
}

fn matches(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|it| it.is_match(text))
}

/// What a block shows itself to be.
#[must_use]
pub fn marker(text: &str) -> Marker {
    if matches(&EDITORIAL, text) {
        Marker::Editorial
    } else if matches(&REMARK, text) {
        Marker::Remark
    } else if let Some(form) = number(&FORM, text) {
        Marker::Form(form)
    } else if let Some(chapter) = number(&CHAPTER, text) {
        Marker::Chapter(chapter)
    } else if let Some(alone) = number(&NUMBER, text) {
        Marker::Number(alone)
    } else if let Some(columns) = columns(text) {
        Marker::Columns(columns)
    } else if let Some(paragraph) = number(&PARAGRAPH, text) {
        Marker::Paragraph(paragraph)
    } else if let Some((number, suffix)) = inserted(text) {
        Marker::Inserted(number, suffix)
    } else if let Some(footnote) = number(&FOOTNOTE, text).filter(|_| !matches(&CELL, text)) {
        Marker::Footnote(footnote)
    } else if let Some(cell) = number(&CELL, text) {
        Marker::Cell(cell)
    } else {
        Marker::Text
    }
}

/// The number of a paragraph put in later, and what it adds to that of the paragraph before it.
fn inserted(text: &str) -> Option<(u32, String)> {
    let found = INSERTED.as_ref()?.captures(text)?;
    Some((found.get(1)?.as_str().parse().ok()?, found.get(2)?.as_str().to_owned()))
}

/// Numbers that go up by one, two or more of them.
fn columns(text: &str) -> Option<Vec<u32>> {
    let numbers: Vec<u32> = text.split(' ').map(|it| it.parse().ok()).collect::<Option<_>>()?;
    let up = numbers.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
    (numbers.len() > 2 && up).then_some(numbers)
}

/// Whether a line is never part of a longer one: the name of a form, the numbers of columns.
#[must_use]
pub fn stands_alone(text: &str) -> bool {
    columns(text).is_some() || matches(&FORM, text)
}

/// The number of an item: `3) …`.
#[must_use]
pub fn item(text: &str) -> Option<u32> {
    number(&ITEM, text)
}

/// Whether a line leaves its sentence or list open.
#[must_use]
pub fn is_open(text: &str) -> bool {
    let end = text.trim_end_matches(['»', '"', '”', ')', ' ']);
    !end.ends_with(['.', '!', '?'])
}

/// Whether a line opens a list.
#[must_use]
pub fn is_opening(text: &str) -> bool {
    text.trim_end().ends_with(':')
}

/// Whether a line ends as a sentence does; titles do not.
#[must_use]
pub fn is_sentence(text: &str) -> bool {
    text.trim_end_matches(['»', '"', '”', ')', ' ']).ends_with(['.', ';', ':', ','])
}

/// Parts the items that run on in a line: those whose number is the next one, or one after a colon, and that follow on a
/// mark of punctuation. `last` is the number of the item before the line. In a `cell`, where line breaks are lost, a new
/// sentence that starts without a space is a line of its own as well.
#[must_use]
pub fn segments(text: &str, last: u32, cell: bool) -> Vec<&str> {
    let mut cuts = Vec::new();
    let mut last = last;
    for found in INNER_ITEM.iter().flat_map(|it| it.captures_iter(text)) {
        let (Some(whole), Some(number)) = (found.get(0), found.get(1).and_then(|it| it.as_str().parse::<u32>().ok()))
        else {
            continue;
        };
        let before = text.get(..whole.start()).unwrap_or_default().trim_end();
        let first = before.trim_start_matches(['-', ' ']).is_empty();
        let next = number == last + 1 || number == 1;
        if first {
            last = number;
        } else if next && before.ends_with([';', ':', '.']) && !before.ends_with("т.") {
            last = number;
            cuts.push(whole.start());
        }
    }
    if cell {
        let mut letters = text.char_indices().peekable();
        let mut before = ' ';
        while let Some((_, letter)) = letters.next() {
            if letter == '.'
                && (before.is_lowercase() || matches!(before, ')' | '"' | '”'))
                && let Some((at, next)) = letters.peek()
                && next.is_uppercase()
            {
                cuts.push(*at);
            }
            before = letter;
        }
        cuts.sort_unstable();
    }
    let mut segments = Vec::new();
    let mut rest = text;
    let mut done = 0;
    for cut in cuts {
        if let Some((segment, more)) = rest.split_at_checked(cut - done) {
            segments.push(segment.trim());
            (rest, done) = (more, cut);
        }
    }
    segments.push(rest.trim());
    segments.retain(|it| !it.is_empty());
    segments
}

/// Whether the words of a remark begin inside a line, and where.
#[must_use]
pub fn remark_inside(text: &str) -> Option<(&str, &str)> {
    let found = INNER_REMARK.as_ref()?.find(text)?;
    let (before, remark) = text.split_at_checked(found.start())?;
    Some((before.trim(), remark.trim()))
}

/// Whether the document that begins here calls itself a standard.
#[must_use]
pub fn names_standard(blocks: &[Block]) -> bool {
    let title = blocks.iter().take_while(|it| it.head.is_none() && !is_sentence(&it.text)).take(4);
    title.into_iter().any(|it| {
        let text = it.text.to_lowercase();
        text.contains("стандарт") || text.contains("standard")
    })
}

/// Whether what begins here is a list of numbered rows, whose numbers stand alone.
#[must_use]
pub fn is_table(blocks: &[Block]) -> bool {
    let alone = blocks.iter().take_while(|it| it.head.is_none()).filter(|it| matches(&NUMBER, &it.text)).count();
    alone >= 4
}

/// Whether what begins here has a table whose rows start with their numbers.
#[must_use]
pub fn has_cells(blocks: &[Block]) -> bool {
    let cells = blocks.iter().take_while(|it| it.head.is_none()).filter_map(|it| number(&CELL, &it.text));
    cells.zip(1..).take_while(|(cell, expected)| cell == expected).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_known_by_their_numbers() {
        assert_eq!(marker("2-тарау. Тәртіп"), Marker::Chapter(2));
        assert_eq!(marker("Chapter 3. Complaints"), Marker::Chapter(3));
        assert_eq!(marker("5. Что-то"), Marker::Paragraph(5));
        assert_eq!(marker("8 . График"), Marker::Paragraph(8));
        assert_eq!(marker("5-1. Что-то"), Marker::Inserted(5, "-1".to_owned()));
        assert_eq!(marker("9."), Marker::Number(9));
        assert_eq!(marker("1 2 3 4"), Marker::Columns(vec![1, 2, 3, 4]));
        assert_eq!(marker("15The authority knows"), Marker::Footnote(15));
        assert_eq!(marker("181) incomplete"), Marker::Footnote(18));
        assert_eq!(marker("3 Тауар Символдық"), Marker::Cell(3));
        assert_eq!(marker("1) first"), Marker::Text);
    }

    #[test]
    fn items_that_run_on_are_parted() {
        assert_eq!(segments("которая: 1) одна; 2) другая", 0, false), ["которая:", "1) одна;", "2) другая"]);
        assert_eq!(segments("по подпункту 2) пункта 3", 0, false), ["по подпункту 2) пункта 3"]);
        assert_eq!(segments("2) two.The rest.1) anew", 1, true), ["2) two.", "The rest.", "1) anew"]);
    }
}
