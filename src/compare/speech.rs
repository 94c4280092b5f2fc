//! Speech: what rules say, in words, with their ids or with their titles.
//!
//! Programs and the rule files know rules by ids; people are told titles, with the id where the rule itself is spoken of.

use super::change::{Element, What};
use super::fact::{Deadline, Fact, Part, Whole};
use super::reading::When;
use crate::model::{Law, Titles};
use crate::syntax::tree::{DeclarationKind, Language, Opening};
use chrono::NaiveTime;

/// How things are called.
#[derive(Debug, Clone, Copy)]
pub struct Speech<'l> {
    titles: Option<(&'l Law, Language)>,
}

/// The kinds of name, in the order in which an id is looked up that may be of any of them.
const KINDS: [DeclarationKind; 5] = [
    DeclarationKind::Event,
    DeclarationKind::Actor,
    DeclarationKind::Ground,
    DeclarationKind::Document,
    DeclarationKind::Name,
];

impl<'l> Speech<'l> {
    /// Everything by its id.
    #[must_use]
    pub fn by_ids() -> Self {
        Self { titles: None }
    }

    /// Everything by its title in a language, where it has one.
    #[must_use]
    pub fn by_titles(law: &'l Law, language: Language) -> Self {
        Self { titles: Some((law, language)) }
    }

    /// A rule that is spoken of: its id, or its title with the id.
    #[must_use]
    pub fn rule(&self, element: Element, id: &str) -> String {
        match self.title(element, id) {
            _ if element == Element::Contact => format!("“{id}”"),
            Some(title) => format!("“{title}” ({id})"),
            None => id.to_owned(),
        }
    }

    /// The title of a rule, where it has one.
    #[must_use]
    pub fn title(&self, element: Element, id: &str) -> Option<String> {
        let (law, language) = self.titles?;
        let of = |titles: &Titles| titles.get(language).map(ToOwned::to_owned);
        match element {
            Element::Register | Element::Record => law.registers.get(id).and_then(|it| of(&it.titles)),
            Element::Form => law
                .forms
                .get(id)
                .and_then(|it| of(&it.titles))
                .or_else(|| self.declared(&[DeclarationKind::Document], id)),
            Element::Catalogue => law.catalogues.get(id).and_then(|it| of(&it.titles)),
            Element::Service => law.services.values().rev().find(|it| it.id == id).and_then(|it| of(&it.titles)),
            Element::Document | Element::Fetched => self.declared(&[DeclarationKind::Document], id),
            Element::Ground => self.declared(&[DeclarationKind::Ground], id),
            Element::Step | Element::Event | Element::SpecialLimit => self.declared(&[DeclarationKind::Event], id),
            Element::Hours => self.declared(&[DeclarationKind::Actor, DeclarationKind::Name], id),
            Element::Field | Element::Column | Element::Code | Element::Contact | Element::Gap => None,
            _ => self.declared(&[DeclarationKind::Name, DeclarationKind::Document, DeclarationKind::Event], id),
        }
    }

    fn declared(&self, kinds: &[DeclarationKind], id: &str) -> Option<String> {
        let (law, language) = self.titles?;
        let title = |kind: &DeclarationKind| law.names.get(*kind, id)?.titles.get(language).map(ToOwned::to_owned);
        kinds.iter().find_map(title)
    }

    /// Something named in passing: its title, or its id.
    fn name(&self, kinds: &[DeclarationKind], id: &str) -> String {
        match self.titles {
            None => id.to_owned(),
            Some(_) => self.declared(kinds, id).unwrap_or_else(|| id.replace('_', " ")),
        }
    }

    fn names(&self, kinds: &[DeclarationKind], ids: &[String]) -> String {
        ids.iter().map(|id| self.name(kinds, id)).collect::<Vec<_>>().join(", ")
    }

    fn event(&self, id: &str) -> String {
        self.name(&[DeclarationKind::Event], id)
    }

    /// What a rule says about one thing.
    #[must_use]
    pub fn fact(&self, what: What, fact: &Fact) -> String {
        match fact {
            Fact::So => "so".to_owned(),
            Fact::Period(period) => period.to_string(),
            Fact::Deadline(deadline) => self.deadline(deadline),
            Fact::Start(Some(event)) => self.event(event),
            Fact::Start(None) => "the step before".to_owned(),
            Fact::When(when) => self.when(when),
            Fact::Ids(ids) if ids.is_empty() => "none".to_owned(),
            Fact::Ids(ids) => self.names(kinds(what), ids),
            Fact::Minutes(1) => "1 minute".to_owned(),
            Fact::Minutes(minutes) => format!("{minutes} minutes"),
            Fact::Percent(percent) => format!("{percent} percent"),
            Fact::Amount(Some((amount, index))) => {
                let index = if self.titles.is_some() { index.to_uppercase() } else { index.clone() };
                format!("{} {index}", amount.normalize())
            }
            Fact::Amount(None) => "free of charge".to_owned(),
            Fact::Opening(None) => "around the clock".to_owned(),
            Fact::Opening(Some(opening)) => hours(opening),
            Fact::Time(time) => clock(*time),
            Fact::Consequence(when, Some(ground)) => {
                format!("refusal on {} ({})", self.name(&[DeclarationKind::Ground], ground), self.when(when))
            }
            Fact::Consequence(when, None) => format!("nothing that the act says ({})", self.when(when)),
            Fact::Content(content) => content.clone(),
            Fact::OneOf(values) => format!("one of {}", self.names(&[DeclarationKind::Name], values)),
            Fact::Text(text) => format!("“{text}”"),
            Fact::Whole(whole) => self.whole(whole),
        }
    }

    fn deadline(&self, deadline: &Deadline) -> String {
        match deadline {
            Deadline::Within(period, None) => format!("within {period}"),
            Deadline::Within(period, Some(event)) => format!("within {period} of {}", self.event(event)),
            Deadline::OnTheDayOf(event) => format!("on the day of {}", self.event(event)),
        }
    }

    /// Circumstances, such as `when channel is office`.
    #[must_use]
    pub fn when(&self, when: &When) -> String {
        match when {
            When::Always => "in every case".to_owned(),
            When::Never => "in no case".to_owned(),
            When::Not(inner) => format!("unless {}", self.clause(inner)),
            When::All(parts) if self.titles.is_some() => self.guard(parts),
            it => format!("when {}", self.clause(it)),
        }
    }

    /// Circumstances that must hold and others that must not: `when … and …, unless … or …`.
    fn guard(&self, parts: &[When]) -> String {
        let alone = parts.len() == 1;
        let inside = |it: &When| match it {
            When::All(_) | When::Any(_) if !alone => format!("({})", self.clause(it)),
            it => self.clause(it),
        };
        let (mut given, mut barred) = (Vec::new(), Vec::new());
        for part in parts {
            match part {
                When::Not(inner) => barred.push(inside(inner)),
                it => given.push(inside(it)),
            }
        }
        let given = (!given.is_empty()).then(|| format!("when {}", given.join(" and ")));
        let barred = (!barred.is_empty()).then(|| format!("unless {}", barred.join(" or ")));
        given.into_iter().chain(barred).collect::<Vec<_>>().join(", ")
    }

    /// Circumstances inside others.
    fn clause(&self, when: &When) -> String {
        let listed = |parts: &[When], word: &str| {
            let group = |it: &When| match it {
                When::All(_) | When::Any(_) => format!("({})", self.clause(it)),
                it => self.clause(it),
            };
            parts.iter().map(group).collect::<Vec<_>>().join(word)
        };
        match when {
            When::Always => "always".to_owned(),
            When::Never => "never".to_owned(),
            When::Fact(fact) => self.fact_title(fact).unwrap_or_else(|| fact.clone()),
            When::Is(fact, value) => self.value(fact, value),
            When::Refusing(None) if self.titles.is_some() => "the application is refused".to_owned(),
            When::Refusing(None) => "refusing".to_owned(),
            When::Refusing(Some(ground)) if self.titles.is_some() => {
                format!("it is refused because {}", self.name(&[DeclarationKind::Ground], ground))
            }
            When::Refusing(Some(ground)) => format!("refusing on {ground}"),
            When::Not(inner) if self.titles.is_some() => format!("it is not so that {}", self.clause(inner)),
            When::Not(inner) => format!("not {}", self.clause(inner)),
            When::All(parts) => listed(parts, " and "),
            When::Any(parts) => listed(parts, " or "),
        }
    }

    fn fact_title(&self, id: &str) -> Option<String> {
        let (law, language) = self.titles?;
        let title = law.facts.get(id).and_then(|it| it.titles.get(language)).map(ToOwned::to_owned);
        Some(title.unwrap_or_else(|| id.replace('_', " ")))
    }

    fn value(&self, fact: &str, value: &str) -> String {
        let Some((_, language)) = self.titles else { return format!("{fact} is {value}") };
        let called = self.name(&[DeclarationKind::Name], value);
        match language {
            Language::En => format!("the {} is {called}", fact.replace('_', " ")),
            Language::Ru | Language::Kk => format!("{}: {called}", self.fact_title(fact).unwrap_or_default()),
        }
    }

    fn whole(&self, whole: &Whole) -> String {
        let aspects: Vec<String> = whole.aspects.iter().map(|(what, fact)| self.aspect(*what, fact)).collect();
        let mut words = vec![aspects.join(", ")];
        let lines = whole.parts.iter().filter(|it| it.is_line()).count();
        if let Some(first) = whole.parts.iter().find(|it| it.is_line()) {
            let noun = match first.element {
                Element::Field => "field",
                Element::Column => "column",
                _ => "code",
            };
            words.push(format!("{lines} {noun}{}", if lines == 1 { "" } else { "s" }));
        }
        let parts: Vec<&Part> = whole.parts.iter().filter(|it| !it.is_line()).collect();
        for parts in parts.chunk_by(|one, two| one.alike(two)) {
            words.extend(parts.first().map(|it| self.part(it, parts)));
        }
        words.extend(whole.remark.as_ref().map(|it| format!("“{it}”")));
        words.retain(|it| !it.is_empty());
        words.join("; ")
    }

    fn part(&self, part: &Part, alike: &[&Part]) -> String {
        let called = |it: &Part| match self.titles {
            Some(_) => self.title(it.element, &it.id).unwrap_or_else(|| it.id.replace('_', " ")),
            None => it.id.clone(),
        };
        let ids = alike.iter().map(|it| called(it)).collect::<Vec<_>>().join(", ");
        let subject = match part.element {
            // Its id is that of the step or event around it: the circumstances and the limit say enough.
            Element::SpecialLimit => return self.whole(&part.whole).replacen(", ", " ", 1),
            Element::Check => format!("checks {ids}"),
            Element::HandOver => format!("hands over {ids}"),
            Element::Record => format!("records in {ids}"),
            _ => ids,
        };
        let said = self.whole(&part.whole);
        if said.is_empty() { subject } else { format!("{subject} {said}") }
    }

    /// An aspect among others of the same rule.
    fn aspect(&self, what: What, fact: &Fact) -> String {
        let said = self.fact(what, fact);
        match what {
            What::Start => format!("from {said}"),
            What::Actor => format!("by {said}"),
            What::Order => format!("after {said}"),
            What::Decides => "decides".to_owned(),
            What::Registers => "registers".to_owned(),
            What::Stage => format!("in the step {said}"),
            What::OutsideTerm if *fact == Fact::When(When::Always) => "outside the term".to_owned(),
            What::OutsideTerm => format!("outside the term {said}"),
            What::Consequence => format!("if nothing is delivered, {said}"),
            What::Extension => format!("extends the term by {said}"),
            What::BeforeEnd => format!("at least {said} before the end of the term"),
            What::Persuades => format!("can turn the refusal into a grant {said}"),
            What::Form => format!("as {said}"),
            What::PassMark => format!("pass mark {said}"),
            What::Until => format!("until {said}"),
            What::Addressee => format!("to {said}"),
            What::Before => format!("after {said}"),
            What::Answer => format!("answered within {said}"),
            What::Keeper => format!("kept by {said}"),
            _ => said,
        }
    }
}

impl Part {
    /// Whether it is a line of a form, a register or a catalogue: of these only their number is told.
    fn is_line(&self) -> bool {
        matches!(self.element, Element::Field | Element::Column | Element::Code)
    }

    /// Whether one phrase does for both.
    fn alike(&self, other: &Part) -> bool {
        let lists = [Element::Check, Element::HandOver, Element::Record];
        lists.contains(&self.element) && self.element == other.element && self.whole == other.whole
    }
}

/// The kinds of name that ids are of, which a rule gives for one thing.
fn kinds(what: What) -> &'static [DeclarationKind] {
    match what {
        What::Actor | What::Addressee | What::Keeper => &[DeclarationKind::Actor, DeclarationKind::Name],
        What::Stage | What::Order => &[DeclarationKind::Event],
        What::Form | What::Before => &[DeclarationKind::Name],
        _ => &KINDS,
    }
}

fn hours(opening: &Opening) -> String {
    let ((first, last), (from, to)) = (opening.days, opening.time);
    let pause = opening.pause.map(|(from, to)| format!(", break {} to {}", clock(from), clock(to)));
    format!("{first} to {last} {} to {}{}", clock(from), clock(to), pause.unwrap_or_default())
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
