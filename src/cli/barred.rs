//! What commands say of rules that rest on an error, and what they answer beside them.
//!
//! A command takes what of the law is sound, and asks here whether its question hangs on anything else.

use super::lookup::fitting;
use crate::check::{Barred, Checked};
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::span::Span;
use indexmap::IndexMap;

/// Findings about what rests on an error, one for each error.
#[must_use]
pub fn findings(barred: &IndexMap<Barred, Span>) -> Vec<Diagnostic> {
    let mut by_error: IndexMap<Span, Vec<Message>> = IndexMap::new();
    for (what, error) in barred {
        by_error.entry(*error).or_default().push(what.to_message());
    }
    let finding = |(error, what): (Span, Vec<Message>)| {
        Diagnostic::error("regl::rules::barred", message!("finding-barred", what: messages(what)))
            .at(error, message!("request-here", what: choice("error")))
            .help(message!("finding-barred-help"))
    };
    by_error.into_iter().map(finding).collect()
}

/// What a question about services of these regimes by their names hangs on; without names, all of the regimes.
#[must_use]
pub fn named<'n>(
    law: &Checked,
    regimes: &[String],
    names: impl IntoIterator<Item = &'n str>,
) -> IndexMap<Barred, Span> {
    let severed = law.severed();
    let mut names = names.into_iter().peekable();
    if names.peek().is_none() {
        return severed.whole(law, regimes);
    }
    let mut found = IndexMap::new();
    for regime in regimes {
        found.extend(severed.regimes.get(regime).map(|error| (Barred::Regime(regime.clone()), *error)));
    }
    for name in names {
        for id in meant(law, regimes, name) {
            found.extend(severed.kin(law, regimes, &id));
        }
    }
    found
}

/// The services of these regimes that a name may mean, whether they are sound or not.
#[must_use]
pub fn meant(law: &Checked, regimes: &[String], name: &str) -> Vec<String> {
    let severed = law.severed();
    let keys = law.services.keys().chain(severed.services.keys());
    let of_regimes = keys.filter(|(regime, _)| regimes.contains(regime)).map(|(_, id)| id);
    let mut ids: Vec<&String> = of_regimes.chain(severed.anywhere.keys()).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = fitting(name, ids.iter().map(|id| id.as_str()));
    found.into_iter().filter_map(|it| ids.get(it)).map(|id| (*id).clone()).collect()
}

impl ToMessage for Barred {
    fn to_message(&self) -> Message {
        match self {
            Barred::Regime(regime) => message!("finding-barred-regime", regime: id(regime)),
            Barred::Service { regime, service } => {
                message!("finding-barred-service", service: id(service), regime: optional id(regime.as_ref()))
            }
            Barred::Lineage => message!("finding-barred-lineage"),
            Barred::Papers(regime) => message!("finding-barred-papers", regime: id(regime)),
        }
    }
}
