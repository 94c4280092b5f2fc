//! The ledger: where the rules of two regimes are held against each other, and every difference is written down.

use super::change::{Change, Element, What};
use super::entry::{Entry, holding};
use super::fact::{Deadline, Fact};
use super::matching::matched;
use super::words::sentence;
use crate::cite::Citation;

/// The changes of a service or of one of its procedures.
#[derive(Debug)]
pub(super) struct Ledger {
    service: String,
    procedure: Option<String>,
    pub changes: Vec<Change>,
}

impl Ledger {
    pub fn new(service: &str, procedure: Option<&str>) -> Self {
        Self { service: service.to_owned(), procedure: procedure.map(ToOwned::to_owned), changes: Vec::new() }
    }

    /// Compares two lists of rules.
    pub fn compare(&mut self, old: Vec<Entry>, new: Vec<Entry>) {
        let (old, new) = (holding(old), holding(new));
        for (at_old, at_new) in matched(&old, &new) {
            match (at_old.and_then(|it| old.get(it)), at_new.and_then(|it| new.get(it))) {
                (Some(old), Some(new)) => self.rules(old, new),
                (Some(old), None) => self.one_sided(old, What::Dropped),
                (None, Some(new)) => self.one_sided(new, What::Added),
                (None, None) => {}
            }
        }
    }

    /// Compares two versions of one rule.
    fn rules(&mut self, old: &Entry, new: &Entry) {
        let mut whats: Vec<What> = new.aspects.iter().map(|it| it.what).collect();
        let gone = old.aspects.iter().map(|it| it.what).filter(|it| new.aspect(*it).is_none());
        whats.extend(gone);
        for what in whats {
            let (from, to) = (old.aspect(what).map(|it| &it.fact), new.aspect(what).map(|it| &it.fact));
            if from == to {
                continue;
            }
            let (what_exactly, from, to) = narrowed(what, from, to);
            let cites = (old.cites_of(what), new.cites_of(what));
            self.note((new.element, &new.id), what_exactly, (from, to), cites);
        }
        self.compare(old.parts.clone(), new.parts.clone());
    }

    fn one_sided(&mut self, entry: &Entry, what: What) {
        let whole = entry.whole();
        let fact = (!whole.is_empty()).then_some(Fact::Whole(whole));
        let cites = entry.all_cites();
        match what {
            What::Added => self.note((entry.element, &entry.id), what, (None, fact), (&[], &cites)),
            _ => self.note((entry.element, &entry.id), what, (fact, None), (&cites, &[])),
        }
    }

    /// Writes a change down.
    pub fn note(
        &mut self,
        (element, id): (Element, &str),
        what: What,
        (from, to): (Option<Fact>, Option<Fact>),
        (cites_old, cites_new): (&[Citation], &[Citation]),
    ) {
        let mut change = Change {
            service: self.service.clone(),
            procedure: self.procedure.clone(),
            element,
            id: id.to_owned(),
            what,
            words: String::new(),
            from,
            to,
            cites_old: cites_old.to_vec(),
            cites_new: cites_new.to_vec(),
        };
        change.words = sentence(&[&change]);
        self.changes.push(change);
    }
}

/// Of a limit or a period that changed: what exactly.
fn narrowed(what: What, from: Option<&Fact>, to: Option<&Fact>) -> (What, Option<Fact>, Option<Fact>) {
    match (what, from, to) {
        (
            What::Limit,
            Some(Fact::Deadline(Deadline::Within(was, start))),
            Some(Fact::Deadline(Deadline::Within(is, starts))),
        ) => {
            let period = |it| Some(Fact::Period(it));
            if start == starts {
                return narrowed(What::Length, period(*was).as_ref(), period(*is).as_ref());
            }
            if was == is {
                return (What::Start, Some(Fact::Start(start.clone())), Some(Fact::Start(starts.clone())));
            }
        }
        (What::Length, Some(Fact::Period(was)), Some(Fact::Period(is))) if was.count == is.count => {
            return (What::Unit, from.cloned(), to.cloned());
        }
        _ => {}
    }
    (what, from.cloned(), to.cloned())
}
