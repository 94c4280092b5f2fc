//! Titles: what things are called in the languages of the law.

use crate::calendar::Day;
use crate::message;
use crate::message::{Message, Named};
use crate::model::built_in::EVENTS;
use crate::model::{Act, Law, Titles};
use crate::syntax::tree::{DeclarationKind, Language};

/// Where titles come from.
pub trait TitleSource {
    /// The titles of a thing, if it has any.
    fn titles(&self, named: &Named) -> Option<&Titles>;

    /// By what an act is cited, if that is known.
    fn act(&self, id: &str) -> Option<ActHead<'_>>;
}

/// By what lawyers cite an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActHead<'a> {
    /// Order, resolution, law.
    pub kind: &'a str,
    /// Its number.
    pub number: &'a str,
    /// The day of its adoption.
    pub adopted: Day,
}

/// No titles: everything is called by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoTitles;

impl TitleSource for NoTitles {
    fn titles(&self, _: &Named) -> Option<&Titles> {
        None
    }

    fn act(&self, _: &str) -> Option<ActHead<'_>> {
        None
    }
}

impl TitleSource for Law {
    fn titles(&self, named: &Named) -> Option<&Titles> {
        match named {
            Named::Declared(kind, id) => self.names.get(*kind, id).map(|it| &it.titles),
            Named::Service { regime, service } => self.service(regime, service).map(|it| &it.titles),
            Named::Regime(id) => self.regimes.get(id).map(|it| &it.titles),
            Named::Act(id) => self.acts.get(id).map(|it| &it.titles),
            Named::Fact(id) => self.facts.get(id).map(|it| &it.titles),
            Named::Choice(id) => self.choices.get(id).map(|it| &it.titles),
            Named::OneOf(kinds, id) => kinds
                .iter()
                .filter_map(|kind| self.names.get(*kind, id))
                .map(|it| &it.titles)
                .find(|it| !it.0.is_empty()),
            Named::AnyService(id) => self.services.values().rev().find(|it| it.id == *id).map(|it| &it.titles),
            Named::Form(id) => {
                let own = self.forms.get(id).map(|it| &it.titles).filter(|it| !it.0.is_empty());
                own.or_else(|| self.titles(&Named::Declared(DeclarationKind::Document, id.clone())))
            }
            Named::Register(id) => self.registers.get(id).map(|it| &it.titles),
            Named::Catalogue(id) => self.catalogues.get(id).map(|it| &it.titles),
        }
    }

    fn act(&self, id: &str) -> Option<ActHead<'_>> {
        let Act { kind, number, adopted, .. } = self.acts.get(id)?;
        Some(ActHead { kind: kind.as_deref()?, number: number.as_deref()?, adopted: adopted.as_ref()?.day })
    }
}

/// A title, and the language that it is in.
pub(super) fn title(titles: &Titles, language: Language) -> Option<(&str, Language)> {
    let order = [language, Language::En, Language::Ru, Language::Kk];
    order.into_iter().find_map(|it| titles.0.get(&it).map(|title| (title.as_str(), it)))
}

/// What a thing that is built in is called where the rule files give it no title.
pub(super) fn built_in(named: &Named) -> Option<Message> {
    match named {
        Named::Declared(DeclarationKind::Event, id) if EVENTS.contains(&id.as_str()) => {
            Some(message!("law-event", event: choice(id)))
        }
        _ => None,
    }
}
