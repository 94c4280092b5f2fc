//! The page of a service as text.

use super::super::page::Page;
use super::super::sentence::Sentence;
use super::{Entry, RegimePage, Section, ServicePage, papers};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message, Named};
use unicode_width::UnicodeWidthStr;

/// The page as text, to be read or printed.
#[must_use]
pub fn service_text(service: &ServicePage, words: &Localizer<'_>, page: &Page) -> String {
    let mut text = Text { words, page, out: String::new() };
    text.line(&service.title);
    text.say(message!(
        "show-service",
        service: id(&service.service),
        regime: title(Named::Regime(service.regime.clone())),
        in_force: optional value(service.in_force.as_ref().map(Text::inside)),
    ));
    text.sections(&service.sections);
    for procedure in &service.procedures {
        text.part(&format!("{}.{}", service.service, procedure.procedure), &procedure.sections);
    }
    let papers = papers::sections(&service.registers, &service.forms, &service.catalogues, words);
    text.part_under(message!("show-papers"), &papers);
    text.part_under(message!("show-readings"), &service.readings);
    text.ended()
}

/// The papers of a regime as text.
#[must_use]
pub fn regime_text(regime: &RegimePage, words: &Localizer<'_>, page: &Page) -> String {
    let mut text = Text { words, page, out: String::new() };
    text.say(message!("show-papers-of", regime: title(Named::Regime(regime.regime.clone()))));
    text.say(message!("show-regime", regime: id(&regime.regime), in_force: value(Text::inside(&regime.in_force))));
    let papers = papers::sections(&regime.registers, &regime.forms, &regime.catalogues, words);
    if papers.is_empty() {
        text.out.push('\n');
        text.say(message!("show-no-papers"));
    }
    text.sections(&papers);
    text.ended()
}

/// A text in the making.
struct Text<'t> {
    words: &'t Localizer<'t>,
    page: &'t Page,
    out: String,
}

impl Text<'_> {
    /// A sentence in the middle of another.
    fn inside(it: &Sentence) -> Argument {
        Argument::text(it.words())
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(&self.page.wrap(text, "", ""));
        self.out.push('\n');
    }

    fn say(&mut self, message: Message) {
        let text = self.words.say(message);
        self.line(&text);
    }

    /// Sections under a heading that is underlined.
    fn part(&mut self, heading: &str, sections: &[Section]) {
        let rule = "=".repeat(heading.width().min(self.page.width));
        self.out.push_str(&format!("\n{heading}\n{rule}\n"));
        self.sections(sections);
    }

    fn part_under(&mut self, heading: Message, sections: &[Section]) {
        if !sections.is_empty() {
            let heading = plain(&self.words.say(heading));
            self.part(&heading, sections);
        }
    }

    fn sections(&mut self, sections: &[Section]) {
        for section in sections {
            self.out.push_str(&format!("\n{}\n", section.heading.words()));
            let numbered = section.heading.code() == "show-steps";
            for (position, it) in section.entries.iter().enumerate() {
                let mark = if numbered { format!("{}. ", position + 1) } else { "- ".to_owned() };
                self.entry(it, &format!("  {mark}"));
            }
        }
    }

    fn entry(&mut self, it: &Entry, first: &str) {
        let rest = " ".repeat(first.chars().count());
        let said = it.said.words();
        let text = if it.cite.is_empty() {
            said.to_owned()
        } else {
            format!("{said} [{}]", self.words.value(&Argument::clauses(it.cite.as_slice())))
        };
        self.out.push_str(&(self.page.wrap(&text, first, &rest) + "\n"));
        for detail in &it.details {
            self.entry(detail, &format!("{rest}- "));
        }
    }

    /// The text, with what is to be said of its titles and of the texts in it.
    fn ended(mut self) -> String {
        let remarks: Vec<String> = self.words.lacking().into_iter().chain(self.words.texts_as_written()).collect();
        if !remarks.is_empty() {
            self.out.push('\n');
        }
        remarks.iter().for_each(|it| self.line(it));
        self.out
    }
}
