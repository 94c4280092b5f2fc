//! What stays on one line: dates and citations.
//!
//! Comes in: a line of text. Goes out: the words at whose ends it may be broken. They end at spaces, but for those inside
//! of a date or a citation; a path or a number with hyphens is one word in any case.

use regex::Regex;
use std::sync::LazyLock;
use textwrap::core::Word;

/// The words by which acts call their parts.
const PARTS: &str = "annex|appendix|article|chapter|clause|column|indent|item|line|note|paragraph|part|point|row|rule|section|\
                     sentence|standard|title";
const DAYS: &str = "Mon|Tue|Wed|Thu|Fri|Sat|Sun";
const MONTHS: &str = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

static FIRM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let number = r"(?:\d[\w.–-]*|[IVXLC]+\b|[A-Za-z]\b)(?:\([\w.–-]+\))*";
    let place = format!(r"(?:(?:{PARTS}) {number}|[¶§] ?{number})");
    let act = r"[\w-]+(?: \([a-z]{2}(?:, [a-z]{2})*\))? ";
    let citation = format!(r"(?:{act})?{place}(?: {place})*");
    let date = format!(r"(?:\b(?:{DAYS})[a-z]*,? )?\b\d{{1,2}} (?:{MONTHS})[a-z]*(?: \d{{4}})?");
    // Titles hold dates in other languages.
    let foreign = r"\b\d{1,2} \p{L}{3,} \d{4}\b";
    // The pattern is fixed and tested.
    Regex::new(&format!("{date}|{foreign}|{citation}")).ok()
});

/// The words of a line, each with the spaces after it.
pub(super) fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut firm = FIRM.iter().flat_map(move |it| it.find_iter(line)).peekable();
    let mut starts = vec![0];
    let letters = line.char_indices().zip(line.chars().skip(1));
    for start in letters.filter(|((_, space), next)| *space == ' ' && *next != ' ').map(|((at, _), _)| at + 1) {
        while firm.next_if(|it| it.end() <= start).is_some() {}
        if firm.peek().is_none_or(|it| start <= it.start()) {
            starts.push(start);
        }
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([line.len()]).collect();
    let words = starts.into_iter().zip(ends).filter_map(move |(start, end)| line.get(start..end));
    Box::new(words.filter(|it| !it.is_empty()).map(Word::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(line: &str) -> Vec<String> {
        words(line).map(|it| it.word.to_owned()).collect()
    }

    #[test]
    fn dates_are_one_word() {
        assert_eq!(split("from Tue 19 Mar 2024 to Thu 25 Apr."), ["from", "Tue 19 Mar 2024", "to", "Thu 25 Apr."]);
        assert_eq!(split("2 days; 1 May is"), ["2", "days;", "1 May", "is"]);
        assert_eq!(split("приказ от 5 августа 2015 года"), ["приказ", "от", "5 августа 2015", "года"]);
        assert_eq!(split("by 2014-11-03 at 10:15"), ["by", "2014-11-03", "at", "10:15"]);
    }

    #[test]
    fn citations_are_one_word() {
        let line = "due [order-34-2020 annex 6 ¶4 indent 2, appendix 1 ¶8(4)]: the act says";
        assert_eq!(
            split(line),
            ["due", "[order-34-2020 annex 6 ¶4 indent 2,", "appendix 1 ¶8(4)]:", "the", "act", "says"]
        );
        assert_eq!(split("foia (en, ru) section 552(a)(6)"), ["foia (en, ru) section 552(a)(6)"]);
        assert_eq!(split("annex IV ¶5–7 holds"), ["annex IV ¶5–7", "holds"]);
    }

    #[test]
    fn all_spaces_are_kept_and_other_words_break_as_ever() {
        for line in ["", "  a  b ", "one", "note that two days pass ", "a/b-c d", " "] {
            let all: String = words(line).map(|it| format!("{}{}", it.word, it.whitespace)).collect();
            assert_eq!(all, line);
        }
        assert_eq!(split("note that two days pass"), ["note", "that", "two", "days", "pass"]);
    }
}
