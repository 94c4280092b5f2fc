//! Laws laid out by articles, sections or §: their heads, and the numbers inside them, which start anew in each.
//!
//! Comes in: a line of text. Goes out: the head of an article, or the numbers with which the line begins: `1.`, `(1)`,
//! `1)`, `(a)`, `a)`, `(i)`, `(A)`, `(I)`. Guaranteed: a sentence that only names an article is no head of one.

/// The head of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleHead<'t> {
    /// How citations call it: `article`, `section`, `§`.
    pub word: &'static str,
    /// Its number.
    pub number: String,
    /// What stands behind it on the line: its title, or its text.
    pub rest: &'t str,
}

/// How a number inside an article is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `1.`
    Point,
    /// `(1)`
    Brackets,
    /// `1)`
    Bracket,
    /// `(a)` or `a)`
    Letter,
    /// `(i)`
    Roman,
    /// `(A)`
    Capital,
    /// `(I)`
    CapitalRoman,
}

pattern!(ARTICLE, r"^(?:Article|ARTICLE|Статья|СТАТЬЯ)\s+(\d{1,4}(?:[.-]\d{1,3})*[a-z]{0,2})\b\s*[.:]?\s*(.*)$");
pattern!(BAP, r"^(\d{1,4}(?:-\d{1,3})?)\s?-\s?бап\b\s*[.:]?\s*(.*)$");
pattern!(SECTION, r"^(?:Section|SECTION|Sec\.|SEC\.)\s+(\d{1,4}[A-Z]{0,2})\b\s*[.:]?\s*(.*)$");
pattern!(SIGN, r"^§\s?(\d{1,4}[a-z]?)\b\s*[.:]?\s*(.*)$");
pattern!(STROKE, r"^(\d{1,4}[A-Z]{0,2})\.\s?[—–]\s?(\(1\).*)$");
pattern!(
    DIVISION,
    r"^(?:(?:Chapter|CHAPTER|Title|TITLE|Part|PART|Глава|ГЛАВА|Раздел|РАЗДЕЛ)\s+(?:\d{1,3}|[IVXLC]{1,7})\b|\d{1,2}\s?-\s?(?:тарау|бөлім)\b)"
);
pattern!(
    NUMBER,
    r"^(?:\((\d{1,3}[a-z]?)\)|(\d{1,3})\.(?:\s|$)|(\d{1,3}(?:-\d{1,2})?)\)|\(([a-z]{1,5}|[A-Z]{1,5})\)|([a-z])\)\s)\s*"
);

/// The head of an article with which a line begins.
#[must_use]
pub fn article(text: &str) -> Option<ArticleHead<'_>> {
    let kinds = [
        (&ARTICLE, "article"),
        (&BAP, "article"),
        (&SECTION, "section"),
        (&SIGN, crate::cite::SIGN),
        (&STROKE, "section"),
    ];
    kinds.into_iter().find_map(|(pattern, word)| {
        let found = pattern.as_ref()?.captures(text)?;
        let rest = found.get(2).map_or("", |it| it.as_str());
        // `Article 7 of the Law applies` goes on in small letters.
        let starts =
            |it: char| it.is_uppercase() || matches!(it, '(' | '[' | '"' | '«' | '“' | '„') || it.is_ascii_digit();
        let is_head = rest.is_empty()
            || rest.starts_with(starts)
            || rest.trim_start_matches(['—', '–', '-', ' ']).starts_with(starts);
        is_head.then(|| ArticleHead { word, number: found.get(1).map_or("", |it| it.as_str()).to_owned(), rest })
    })
}

/// Whether a line is the head of a division above articles: of a chapter, a title, a part.
#[must_use]
pub fn is_division(text: &str) -> bool {
    DIVISION.as_ref().is_some_and(|it| it.is_match(text))
}

/// Whether a text is laid out by articles: at least two heads of articles whose numbers go up, before any annex.
#[must_use]
pub fn by_articles<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    let mut last = None;
    lines.filter_map(article).any(|head| {
        let number: Option<u32> = head.number.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok();
        let goes_up = matches!((last, number), (Some(last), Some(number)) if number > last || head.number.len() > 1 && number == last);
        last = number;
        goes_up
    })
}

/// The number with which a line begins, how it is written, and what stands behind it.
///
/// `above` holds the numbers that the line may go on from, outermost first: so `(i)` is known for a letter after `(h)`.
#[must_use]
pub fn number<'t>(text: &'t str, above: &[(Style, String)]) -> Option<(Style, String, &'t str)> {
    let found = NUMBER.as_ref()?.captures(text)?;
    let rest = text.get(found.get(0)?.end()..).unwrap_or_default();
    let group = |it: usize| found.get(it).map(|it| it.as_str().to_owned());
    let written = |style: Style, number: String| Some((style, number, rest));
    if let Some(number) = group(1) {
        return written(Style::Brackets, number);
    }
    if let Some(number) = group(2) {
        return written(Style::Point, number);
    }
    if let Some(number) = group(3) {
        return written(Style::Bracket, number);
    }
    if let Some(number) = group(5) {
        return written(Style::Letter, number);
    }
    let number = group(4)?;
    let (letter, roman) = if number.starts_with(char::is_lowercase) {
        (Style::Letter, Style::Roman)
    } else {
        (Style::Capital, Style::CapitalRoman)
    };
    let last = |style: Style| above.iter().rev().find(|it| it.0 == style).map(|it| it.1.as_str());
    let is_letter = match roman_value(&number) {
        None => true,
        // The next of roman numbers goes before the next of letters.
        Some(value) if last(roman).and_then(roman_value).is_some_and(|before| before + 1 == value) => false,
        Some(_) if last(letter).is_some_and(|before| follows(before, &number)) => true,
        Some(1) => false,
        Some(_) => last(roman).is_none(),
    };
    if is_letter && number.len() > 2 {
        // `(the)`, `(NATO)`: words in brackets.
        return None;
    }
    written(if is_letter { letter } else { roman }, number)
}

/// Whether one letter comes right after another.
fn follows(before: &str, letter: &str) -> bool {
    match (before.as_bytes(), letter.as_bytes()) {
        ([before], [letter]) => before.checked_add(1) == Some(*letter),
        _ => false,
    }
}

/// What a roman number up to 399 comes to.
fn roman_value(number: &str) -> Option<u32> {
    let digit = |it: char| match it.to_ascii_lowercase() {
        'i' => Some(1_u32),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        'c' => Some(100),
        _ => None,
    };
    let digits: Vec<u32> = number.chars().map(digit).collect::<Option<_>>()?;
    let mut sum: u32 = 0;
    let mut after = 0;
    for &it in digits.iter().rev() {
        sum = if it < after { sum.checked_sub(it)? } else { sum.checked_add(it)? };
        after = it.max(after);
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_articles_are_known_and_sentences_that_name_one_are_not() {
        let known = |text: &str| article(text).map(|it| format!("{} {}", it.word, it.number));
        assert_eq!(known("Article 7").as_deref(), Some("article 7"));
        assert_eq!(known("Article 7 Processing of applications").as_deref(), Some("article 7"));
        assert_eq!(known("Статья 13. Порядок").as_deref(), Some("article 13"));
        assert_eq!(known("Статья 11.2. Порядок").as_deref(), Some("article 11.2"));
        assert_eq!(known("7-бап. Мерзім").as_deref(), Some("article 7"));
        assert_eq!(known("§ 70 Frist").as_deref(), Some("§ 70"));
        assert_eq!(known("34.—(1) Where an application").as_deref(), Some("section 34"));
        assert_eq!(known("Article 7 of the Law applies."), None);
        assert_eq!(known("Статья 13 настоящего закона"), None);
    }

    #[test]
    fn numbers_inside_articles_are_told_apart() {
        let above =
            |all: &[(Style, &str)]| all.iter().map(|(style, it)| (*style, (*it).to_owned())).collect::<Vec<_>>();
        let style = |text: &str, all: &[(Style, &str)]| number(text, &above(all)).map(|it| it.0);
        assert_eq!(style("1. One", &[]), Some(Style::Point));
        assert_eq!(style("(1) One", &[]), Some(Style::Brackets));
        assert_eq!(style("1) one", &[]), Some(Style::Bracket));
        assert_eq!(style("(a) one", &[]), Some(Style::Letter));
        assert_eq!(style("(i) one", &[(Style::Letter, "a")]), Some(Style::Roman));
        assert_eq!(style("(i) nine", &[(Style::Letter, "h")]), Some(Style::Letter));
        assert_eq!(style("(v) five", &[(Style::Letter, "u"), (Style::Roman, "iv")]), Some(Style::Roman));
        assert_eq!(style("(A) one", &[(Style::Brackets, "6")]), Some(Style::Capital));
        assert_eq!(style("(I) one", &[(Style::Roman, "i")]), Some(Style::CapitalRoman));
        assert_eq!(style("(the) word", &[]), None);
        assert_eq!(style("In 2001. Something", &[]), None);
    }

    #[test]
    fn a_text_is_laid_out_by_articles_where_their_numbers_go_up() {
        assert!(by_articles(["Title", "Article 1", "Subject", "Article 2"].into_iter()));
        assert!(!by_articles(["Article 1", "text", "§ 1. One"].into_iter()));
        assert!(!by_articles(["1. One", "2. Two"].into_iter()));
    }
}
