//! The outline of a law laid out by articles, in each of which numbers start anew.
//!
//! An article is `article 7`, `section 34` or `§ 70`, as its head names it; what is numbered inside it stands in brackets
//! behind, however the text writes the number: `article 7(1)(a)`. The first line without a number is that of the article
//! itself; a further one is an `indent` of the place before it, or of the paragraph around where it begins with a capital
//! letter. Titles, chapters and parts above articles are left out of addresses.

use super::skipped::missing;
use super::{Draft, Outline, Part, part};
use crate::cite::Address;
use crate::official::articles::{ArticleHead, Style, article, is_division, number};
use crate::official::block::Block;
use crate::official::lead::Lead;
use crate::official::marker;
use crate::syntax::tree::Place;
use std::rc::Rc;

/// Where the reading of articles stands.
#[derive(Debug, Default)]
pub(super) struct Articles {
    out: Outline,
    /// The word and the number of the article that is being read.
    article: Option<(&'static str, String)>,
    /// The numbers inside it, outermost first.
    inside: Vec<(Style, String)>,
    /// How many lines of its own the innermost place has.
    lines: u32,
    /// Only the title of the article may have come so far.
    fresh: bool,
    /// The last article with a whole number.
    last: u32,
    chapter: Rc<Lead>,
    opening: Rc<Lead>,
    opener: Rc<Lead>,
}

/// Finds the places of the articles among blocks.
pub(super) fn outline(blocks: &[Block]) -> Outline {
    let mut reader = Articles::default();
    blocks.iter().for_each(|block| reader.block(block));
    reader.out
}

impl Articles {
    fn block(&mut self, block: &Block) {
        if let Some(head) = article(&block.text) {
            self.head(&head, block);
        } else if is_division(&block.text) {
            self.chapter = Lead::new(&block.text);
            (self.inside, self.article) = (Vec::new(), None);
            self.push(Address::default(), block.line, &block.text, Part::Heading);
        } else if self.article.is_none() {
            self.push(Address::default(), block.line, &block.text, Part::Heading);
        } else {
            self.text(block.line, &block.text);
        }
    }

    fn head(&mut self, head: &ArticleHead<'_>, block: &Block) {
        if let Ok(number) = head.number.parse::<u32>() {
            // A number that goes back begins another part of the text; nothing is missing before it.
            if self.last > 0 && number > self.last {
                let named = |it: String| Address(vec![part(head.word, &it)]);
                self.out.missing.extend(missing(self.last.saturating_add(1), number - 1, named));
            }
            self.last = number;
        }
        self.article = Some((head.word, head.number.clone()));
        (self.inside, self.lines, self.fresh) = (Vec::new(), 0, true);
        self.opening = Lead::new(head.rest);
        self.opener = Rc::default();
        let numbered = number(head.rest, &[]).is_some();
        let title = if numbered { block.text.strip_suffix(head.rest).unwrap_or(&block.text) } else { &block.text };
        self.push(self.at(), block.line, title, Part::Heading);
        if numbered {
            self.text(block.line, head.rest);
        } else if !head.rest.is_empty() {
            self.fresh = false;
        }
    }

    /// The place that is being read.
    fn at(&self) -> Address {
        let Some((word, number)) = &self.article else { return Address::default() };
        let sub = self.inside.iter().map(|it| it.1.clone()).collect();
        Address(vec![Place::Part { word: (*word).to_owned(), number: number.clone(), sub }])
    }

    fn text(&mut self, line: u32, text: &str) {
        let last = match self.inside.last() {
            Some((Style::Bracket, number)) => number.parse().unwrap_or_default(),
            _ => 0,
        };
        for segment in marker::segments(text, last, false) {
            self.segment(line, segment);
        }
    }

    fn segment(&mut self, line: u32, text: &str) {
        let mut rest = text;
        let mut numbered = false;
        while let Some((style, number, more)) = number(rest, &self.inside) {
            if let Some(position) = self.inside.iter().position(|it| it.0 == style) {
                // Two numbers of one style in one line: the second belongs to the text.
                if numbered && position + 1 == self.inside.len() {
                    break;
                }
                self.inside.truncate(position);
            }
            self.inside.push((style, number));
            (rest, numbered) = (more, true);
        }
        if numbered {
            (self.lines, self.fresh) = (1, false);
            if self.inside.len() == 1 {
                self.opening = Lead::new(rest);
            }
            self.push(self.at(), line, text, Part::Clause);
        } else if self.fresh && !marker::is_sentence(text) {
            self.fresh = false;
            self.opening = Lead::new(text);
            return self.push(self.at(), line, text, Part::Heading);
        } else {
            self.fresh = false;
            self.line(line, text);
        }
        if marker::is_opening(text) {
            self.opener = Lead::new(text);
        }
    }

    /// A line without a number.
    fn line(&mut self, line: u32, text: &str) {
        if self.inside.len() > 1 && text.starts_with(char::is_uppercase) {
            // The lines of a paragraph with items are not counted over its items: the first one after them is the second.
            self.inside.truncate(1);
            self.lines = 1;
        }
        self.lines = self.lines.saturating_add(1);
        let at = match self.lines {
            1 => self.at(),
            lines => self.at().with(part("indent", &lines.to_string())),
        };
        self.push(at, line, text, Part::Clause);
    }

    fn push(&mut self, at: Address, line: u32, text: &str, part: Part) {
        let (chapter, opening, opener) = (Rc::clone(&self.chapter), Rc::clone(&self.opening), Rc::clone(&self.opener));
        self.out.drafts.push(Draft {
            at,
            line,
            text: text.to_owned(),
            part,
            chapter,
            opening,
            opener,
            unnumbered: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::official::{Index, Wanted};
    use crate::syntax::tree::Language;

    fn places(text: &str, language: Language) -> Vec<String> {
        let index = Index::of(text, Wanted { act: "a", language, number: None }).unwrap();
        index.places.iter().map(|it| it.at.to_string()).filter(|it| !it.is_empty()).collect()
    }

    #[test]
    fn numbers_start_anew_in_each_article() {
        let text = "A regulation on documents\n\nArticle 1\nPurpose\nThe purpose of this text is this:\n(a) to say one thing;\n\
                    (b) to say another.\n\nArticle 2\nTime\n1. An answer is given within 15 working days.\n2. In other cases within one month.\n\
                    A further line stands here.\n";
        let found = places(text, Language::En);
        assert_eq!(
            found,
            [
                "article 1",
                "article 1",
                "article 1(a)",
                "article 1(b)",
                "article 2",
                "article 2(1)",
                "article 2(2)",
                "article 2(2) indent 2"
            ]
        );
    }

    #[test]
    fn sections_of_statutes_have_numbers_in_brackets() {
        let text = "An act on planning\n\n33.—(1) First rule of this section.\n(2) Second rule, which holds—\n(a) in one case,\n\
                    (b) in another.\n\n34.—(1) Where an application comes in, within 8 weeks.\n";
        assert_eq!(
            places(text, Language::En),
            [
                "section 33",
                "section 33(1)",
                "section 33(2)",
                "section 33(2)(a)",
                "section 33(2)(b)",
                "section 34",
                "section 34(1)"
            ]
        );
    }

    #[test]
    fn russian_articles_have_parts_and_points() {
        let text = "Федеральный закон\n\nСтатья 13. Порядок\n1. Заявление подаётся в орган:\n1) лично;\n2) по почте.\n\
                    2. Срок составляет 45 рабочих дней.\n\nСтатья 14. Решение\n1. Решение принимает орган.\n";
        assert_eq!(
            places(text, Language::Ru),
            [
                "article 13",
                "article 13(1)",
                "article 13(1)(1)",
                "article 13(1)(2)",
                "article 13(2)",
                "article 14",
                "article 14(1)"
            ]
        );
    }
}
