//! Terms, fees and what follows from silence: rules without ids, the first of which counts that holds.

use crate::compare::collect::entry::{Entry, first_that_holds};
use crate::compare::collect::reading::Reader;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Deadline, Fact};
use crate::model::{Cited, Fee, Procedure, Tacit, Term};

pub(in crate::compare) fn terms(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let term = |it: &Cited<Term>| {
        let limit = Deadline::Within(it.value.period, Some(it.value.from.clone()));
        Entry::new(Element::Term, "term", Source::of(it))
            .holding_when(reader.when(&it.value.when))
            .with(What::Limit, Fact::Deadline(limit))
    };
    first_that_holds(procedure.terms.iter().map(term).collect())
}

pub(in crate::compare) fn silences(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let silence = |it: &Cited<Tacit>| {
        let opens = it.value.opens.as_ref().map(|it| it.value.clone());
        Entry::new(Element::Silence, "silence", Source::of(it))
            .holding_when(reader.when(&it.value.when))
            .with(What::Consequence, Fact::Tacit(it.value.end.clone(), opens))
    };
    first_that_holds(procedure.tacit.iter().map(silence).collect())
}

pub(in crate::compare) fn fees(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let fee = |it: &Cited<Fee>| {
        Entry::new(Element::Fee, "fee", Source::of(it))
            .holding_when(reader.when(&it.value.when))
            .with(What::Amount, Fact::Amount(it.value.charge.clone()))
    };
    first_that_holds(procedure.fees.iter().map(fee).collect())
}
