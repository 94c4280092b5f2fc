//! Terms and fees: rules without ids, the first of which counts that holds.

use super::change::{Element, What};
use super::entry::{Entry, first_that_holds};
use super::fact::Fact;
use super::reading::Reader;
use crate::model::Procedure;

pub(super) fn terms(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let term = |it: &crate::model::Cited<crate::model::Term>| {
        Entry::new(Element::Term, "term", &it.cites)
            .with(What::Length, Fact::Period(it.value.period))
            .with(What::Start, Fact::Start(Some(it.value.from.clone())))
            .when(reader.when(&it.value.when))
    };
    first_that_holds(procedure.terms.iter().map(term).collect())
}

pub(super) fn fees(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let fee = |it: &crate::model::Cited<crate::model::Fee>| {
        Entry::new(Element::Fee, "fee", &it.cites)
            .with(What::Amount, Fact::Amount(it.value.amount.clone()))
            .when(reader.when(&it.value.when))
    };
    first_that_holds(procedure.fees.iter().map(fee).collect())
}
