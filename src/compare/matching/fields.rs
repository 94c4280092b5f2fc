//! Fields: forms ask for the same in more lines or fewer, and under other ids.
//!
//! Fields of the two sides that share something they ask for belong together. Where that is one field and one, they are
//! two versions of a field, under whatever ids. Where it is several, they are taken as one line that asks for all of it: a
//! line cut in three is no new field.

use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::When;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::compare::matching::rules::same_rule;

/// Puts the fields of each form that both sides have in pairs.
pub(in crate::compare) fn pair_fields(old: &mut [Entry], new: &mut [Entry]) {
    let forms = new.iter_mut().filter(|it| it.element == Element::Form);
    for form in forms {
        if let Some(counterpart) = old.iter_mut().find(|it| same_rule(it, form)) {
            let (mut was, mut is) = (std::mem::take(&mut counterpart.parts), std::mem::take(&mut form.parts));
            regroup(&mut was, &mut is);
            (counterpart.parts, form.parts) = (was, is);
        }
    }
}

/// Takes fields that belong together as one, on each side, where ids alone do not pair them.
fn regroup(old: &mut Vec<Entry>, new: &mut Vec<Entry>) {
    for seed in new.clone() {
        let line = Line::of(&seed, old, new);
        let (was, is) = (line.fields(old), line.fields(new));
        let by_id = match (was.as_slice(), is.as_slice()) {
            ([], _) | (_, []) => true,
            ([one], [two]) => one.key == two.key && one.asks == two.asks,
            _ => false,
        };
        if !by_id {
            line.join(old);
            line.join(new);
        }
    }
}

/// What belongs together on both sides.
struct Line<'s> {
    seed: &'s Entry,
    asks: Vec<String>,
}

impl<'s> Line<'s> {
    /// Whatever shares something with what is there already belongs to it, until nothing more does.
    fn of(seed: &'s Entry, old: &[Entry], new: &[Entry]) -> Self {
        let (mut line, mut size) = (Self { seed, asks: seed.asks.clone() }, 0);
        while line.asks.len() > size {
            size = line.asks.len();
            for field in old.iter().chain(new) {
                if line.has(field) {
                    let more: Vec<String> = field.asks.iter().filter(|it| !line.asks.contains(it)).cloned().collect();
                    line.asks.extend(more);
                }
            }
        }
        line
    }

    fn has(&self, field: &Entry) -> bool {
        field.key == self.seed.key || field.asks.iter().any(|it| self.asks.contains(it))
    }

    fn fields<'f>(&self, fields: &'f [Entry]) -> Vec<&'f Entry> {
        fields.iter().filter(|it| self.has(it)).collect()
    }

    /// Puts one field in the place of all that belong to it.
    fn join(&self, fields: &mut Vec<Entry>) {
        let Some(at) = fields.iter().position(|it| self.has(it)) else { return };
        let (parts, mut others): (Vec<Entry>, Vec<Entry>) = fields.drain(..).partition(|it| self.has(it));
        let mut asks: Vec<String> = parts.iter().flat_map(|it| it.asks.iter().cloned()).collect();
        asks.sort();
        asks.dedup();
        let mut parts = parts.into_iter();
        if let Some(mut whole) = parts.next() {
            for part in parts {
                whole.source.take_in(&part.source);
                // What only some of the lines say, the whole does not.
                whole.aspects.retain(|it| part.aspect(it.what).is_some_and(|other| other.fact == it.fact));
                if whole.when != part.when {
                    whole.when = When::Always;
                }
            }
            whole.key.clone_from(&self.seed.key);
            whole.aspects.retain(|it| it.what != What::Asks);
            let whole = whole.with(What::Asks, Fact::Names(asks.clone())).asking(asks);
            others.insert(at.min(others.len()), whole);
        }
        *fields = others;
    }
}
