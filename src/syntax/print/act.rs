//! Acts, regimes and lineages; and the statements of the top level.

use super::page::{Braces, Page, Statement, never};
use super::phrase::Phrase;
use crate::syntax::keywords::Case;
use crate::syntax::tree::{ActItem, Ancestry, ChoiceKind, DeclarationKind, Descent, Item, Origin, RegimeItem};

impl Statement for Item {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Act { id, .. } => p.word("act").id(id),
            Self::Regime { id, .. } => p.word("regime").id(id),
            Self::Unencoded { from, to, text } => {
                p.word("unencoded from").value(from).word("to/date").value(to).prose(text)
            }
            Self::Lineage { service, .. } => p.word("lineage").id(service),
            Self::Calendar { id, .. } => p.word("calendar").id(id),
            Self::Choice { kind, id, .. } => {
                let word = match kind {
                    ChoiceKind::Assumption => "assumption",
                    ChoiceKind::Conflict => "conflict",
                };
                p.word(word).id(id)
            }
            Self::Declaration { kind, id, role, .. } => {
                let word = match kind {
                    DeclarationKind::Actor => "actor",
                    DeclarationKind::Document => "document",
                    DeclarationKind::Ground => "ground",
                    DeclarationKind::Outcome => "outcome",
                    DeclarationKind::Event => "event",
                    DeclarationKind::Name => "name",
                };
                p.word(word).id(id);
                if let Some(role) = role {
                    p.word("is/role").id(role);
                }
                p
            }
            Self::Fact { id, values, default, .. } => {
                p.word("fact").id(id);
                if !values.is_empty() {
                    p.word("one of").ids(values);
                }
                match default {
                    Some(default) => p.word("default").id(default),
                    None => p.word("amount"),
                }
            }
            Self::Register { id, .. } => p.word("register").id(id),
            Self::Form { id, .. } => p.word("form").id(id),
            Self::Catalogue { id, .. } => p.word("catalogue").id(id),
            Self::Template { id, .. } => p.word("template").id(id),
            Self::Service { id, act, places, .. } => p.word("service").id(id).word("under").id(act).places(places),
            Self::Case { name, .. } => p.word("case").text(name),
        };
    }

    fn braces(&self) -> Braces {
        match self {
            Self::Unencoded { .. } => Braces::Never,
            Self::Declaration { .. } | Self::Fact { .. } => Braces::IfFilled,
            _ => Braces::Always,
        }
    }

    fn body(&self, page: &mut Page) {
        match self {
            Self::Act { body, .. } => page.block(body, never),
            Self::Regime { body, .. } => page.block(body, never),
            Self::Unencoded { .. } => {}
            Self::Lineage { body, .. } => page.block(body, never),
            Self::Calendar { body, .. } => page.block(body, never),
            Self::Choice { body, .. } => page.block(body, never),
            Self::Declaration { body, .. } | Self::Fact { body, .. } => page.block(body, never),
            Self::Register { body, .. } => page.block(body, never),
            Self::Form { body, .. } => page.block(body, never),
            Self::Catalogue { body, .. } => page.block(body, never),
            Self::Template { body, .. } | Self::Service { body, .. } => {
                page.block(body, super::provision::set_apart);
            }
            Self::Case { body, .. } => page.block(body, never),
        }
    }
}

impl Statement for ActItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Kind(kind) => p.word("kind").id(kind),
            Self::Number(number) => p.word("number").text(number),
            Self::Issuer(issuer) => p.word("issuer").text(issuer),
            Self::Adopted(day) => p.word("adopted").dated(day),
            Self::Registered { number, on } => p.word("registered").text(number).dated(on),
            Self::Published(day) => p.word("published").dated(day),
            Self::InForceAfter(period) => {
                let p = p.word("in force").period(&period.value, Case::Nominative);
                p.word("after publication").basis(period.basis.as_ref())
            }
            Self::InForceFrom(day) => p.word("in force from").dated(day),
            Self::Repealed { by, from, basis } => p
                .word("repealed by")
                .text(by)
                .with("from", from.as_ref(), |p, from| p.value(from))
                .basis(basis.as_ref()),
            Self::Edition { name, .. } => p.word("edition").text(name),
            Self::Texts(languages) => p.word("texts").languages(languages),
            Self::Waive { places, reason } => p.word("waive").waived(places).prose(reason),
            Self::Note(note) => p.note(note),
        };
    }

    fn braces(&self) -> Braces {
        if matches!(self, Self::Edition { .. }) { Braces::Always } else { Braces::Never }
    }

    fn body(&self, page: &mut Page) {
        if let Self::Edition { body, .. } = self {
            page.block(body, never);
        }
    }
}

impl Statement for RegimeItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Acts(acts) => p.word("acts").ids(acts),
            Self::Calendar(calendar) => p.word("calendar").id(calendar),
            Self::Note(note) => p.note(note),
        };
    }
}

impl Statement for Descent {
    fn head(&self, p: &mut Phrase) {
        p.word("in").id(&self.regime);
        match &self.origin {
            Origin::From { how, service, regime } => {
                let how = match how {
                    Ancestry::Continues => "continues",
                    Ancestry::Renames => "renames",
                    Ancestry::SplitFrom => "split from",
                    Ancestry::Merges => "merges",
                };
                p.word(how).id(service).word("in").id(regime)
            }
            Origin::New => p.word("new"),
            Origin::Dropped => p.word("dropped"),
        };
        p.prose_if(self.text.as_ref());
    }
}
