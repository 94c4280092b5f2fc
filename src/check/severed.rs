//! What a law does not have because it rests on something faulty, and which questions that leaves open.
//!
//! A question about a single service hangs on that service; one about services of several regimes hangs on all that
//! lineage binds together; one about whole regimes hangs on whatever may belong to them.

use crate::model::{Law, Origin};
use crate::span::Span;
use indexmap::{IndexMap, IndexSet};
use std::collections::HashSet;

/// What a law does not have because it rests on something faulty, each with the place of an error.
#[derive(Debug, Clone, Default)]
pub struct Severed {
    /// Names of which the declaration is faulty or lost.
    pub names: IndexMap<String, Span>,
    /// Regimes of which something is faulty that all their services rest on.
    pub regimes: IndexMap<String, Span>,
    /// Services by regime and id.
    pub services: IndexMap<(String, String), Span>,
    /// Services of which a part may be lost in whatever regime.
    pub anywhere: IndexMap<String, Span>,
    /// Lineages that are faulty or lost.
    pub lineages: Vec<Loose>,
    /// Registers, forms and catalogues that are faulty or lost.
    pub papers: Vec<Loose>,
}

/// A faulty statement that belongs to what its words name.
#[derive(Debug, Clone)]
pub struct Loose {
    /// Its words.
    pub words: HashSet<String>,
    /// The error.
    pub error: Span,
}

/// Something that rests on an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Barred {
    /// A regime with all its services.
    Regime(String),
    /// A service of a regime; of every regime where none is named.
    Service {
        /// The regime.
        regime: Option<String>,
        /// The service.
        service: String,
    },
    /// Where services of a regime come from.
    Lineage,
    /// The registers, forms and catalogues of a regime.
    Papers(String),
}

impl Severed {
    /// Whether nothing is missing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { names, regimes, services, anywhere, lineages, papers } = self;
        let named = names.is_empty() && regimes.is_empty() && services.is_empty() && anywhere.is_empty();
        named && lineages.is_empty() && papers.is_empty()
    }

    /// The error on which a service of a regime rests.
    #[must_use]
    pub fn get(&self, regime: &str, service: &str) -> Option<Span> {
        let of_service = self.services.get(&(regime.to_owned(), service.to_owned()));
        of_service.or_else(|| self.regimes.get(regime)).or_else(|| self.anywhere.get(service)).copied()
    }

    /// What of the services of these regimes is missing.
    #[must_use]
    pub fn services_of(&self, regimes: &[String]) -> IndexMap<Barred, Span> {
        let mut found = IndexMap::new();
        for regime in regimes {
            if let Some(error) = self.regimes.get(regime) {
                found.insert(Barred::Regime(regime.clone()), *error);
                continue;
            }
            for ((_, service), error) in self.services.iter().filter(|((it, _), _)| it == regime) {
                found.insert(Barred::service(Some(regime), service), *error);
            }
        }
        if !regimes.is_empty() {
            let lost = self.anywhere.iter().map(|(service, error)| (Barred::service(None, service), *error));
            found.extend(lost);
        }
        found
    }

    /// What of the registers, forms and catalogues of a regime is missing.
    #[must_use]
    pub fn papers_of(&self, law: &Law, regime: &str) -> IndexMap<Barred, Span> {
        if let Some(error) = self.regimes.get(regime) {
            return IndexMap::from([(Barred::Regime(regime.to_owned()), *error)]);
        }
        let acts = law.regimes.get(regime).map(|it| it.acts.as_slice()).unwrap_or_default();
        let known = |it: &Loose| law.acts.keys().chain(self.names.keys()).any(|act| it.words.contains(act));
        let own = self.papers.iter().find(|it| acts.iter().any(|act| it.words.contains(act)) || !known(it));
        own.map(|it| (Barred::Papers(regime.to_owned()), it.error)).into_iter().collect()
    }

    /// What is missing for a question about these regimes as a whole.
    #[must_use]
    pub fn whole(&self, law: &Law, regimes: &[String]) -> IndexMap<Barred, Span> {
        let mut found = self.services_of(regimes);
        for regime in regimes {
            found.extend(self.papers_of(law, regime));
        }
        found.extend(self.lineage_of(law, regimes, &IndexSet::new()));
        found
    }

    /// What is missing for a question about a service of these regimes and its kin there.
    #[must_use]
    pub fn kin(&self, law: &Law, regimes: &[String], service: &str) -> IndexMap<Barred, Span> {
        if self.is_empty() {
            return IndexMap::new();
        }
        let kin = kin(law, service);
        let is_kin = |it: &Barred| !matches!(it, Barred::Service { service, .. } if !kin.contains(service));
        let mut found = self.services_of(regimes);
        found.retain(|it, _| is_kin(it));
        found.extend(self.lineage_of(law, regimes, &kin));
        found
    }

    /// The faulty lineage that may be about these regimes, about one in between, or about one of these services.
    fn lineage_of(&self, law: &Law, regimes: &[String], services: &IndexSet<String>) -> Option<(Barred, Span)> {
        let bound = bound(law, regimes);
        let is_known = |word: &String| law.regimes.contains_key(word) || self.regimes.contains_key(word);
        let concerns = |it: &&Loose| {
            let mut names = bound.iter().chain(services);
            names.any(|name| it.words.contains(name)) || !it.words.iter().any(is_known)
        };
        self.lineages.iter().find(concerns).map(|it| (Barred::Lineage, it.error))
    }

    /// All regimes, those first that stand.
    #[must_use]
    pub fn regimes_of(&self, law: &Law) -> Vec<String> {
        let of_services = self.services.keys().map(|(regime, _)| regime);
        let all: IndexSet<&String> = law.regimes.keys().chain(self.regimes.keys()).chain(of_services).collect();
        all.into_iter().cloned().collect()
    }

    /// Everything that is missing.
    #[must_use]
    pub fn all(&self, law: &Law) -> IndexMap<Barred, Span> {
        let mut found = self.whole(law, &self.regimes_of(law));
        found.extend(self.lineages.first().map(|it| (Barred::Lineage, it.error)));
        found
    }
}

impl Barred {
    fn service(regime: Option<&String>, service: &str) -> Self {
        Barred::Service { regime: regime.cloned(), service: service.to_owned() }
    }
}

/// A service with all that lineage binds it to, in whatever regime.
fn kin(law: &Law, service: &str) -> IndexSet<String> {
    closed(IndexSet::from([service.to_owned()]), || {
        law.lineage.iter().flat_map(|(id, lines)| lines.iter().map(move |line| (id, &line.value.origin))).filter_map(
            |(id, origin)| match origin {
                Origin::From { service, .. } => Some((id.as_str(), service.as_str())),
                Origin::New | Origin::Dropped => None,
            },
        )
    })
}

/// Regimes with all that lineage binds them to.
fn bound(law: &Law, regimes: &[String]) -> IndexSet<String> {
    closed(regimes.iter().cloned().collect(), || {
        law.lineage.values().flatten().filter_map(|line| match &line.value.origin {
            Origin::From { regime, .. } => Some((line.value.regime.as_str(), regime.as_str())),
            Origin::New | Origin::Dropped => None,
        })
    })
}

/// A set with all that pairs bind to it.
fn closed<'l, P: Iterator<Item = (&'l str, &'l str)>>(
    mut set: IndexSet<String>,
    pairs: impl Fn() -> P,
) -> IndexSet<String> {
    loop {
        let before = set.len();
        for (one, two) in pairs() {
            if set.contains(one) {
                set.insert(two.to_owned());
            } else if set.contains(two) {
                set.insert(one.to_owned());
            }
        }
        if set.len() == before {
            return set;
        }
    }
}
