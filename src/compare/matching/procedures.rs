//! Procedures: matched by id, and compared one kind of rule after the other.

use crate::compare::change::{Change, in_order};
use crate::compare::collect::documents;
use crate::compare::collect::duties;
use crate::compare::collect::entry::Entry;
use crate::compare::collect::gaps;
use crate::compare::collect::grounds;
use crate::compare::collect::hearings;
use crate::compare::collect::reading::Reader;
use crate::compare::collect::requests;
use crate::compare::collect::source::Source;
use crate::compare::collect::steps;
use crate::compare::collect::terms;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Fact, Whole};
use crate::compare::matching::ledger::{Ledger, Note};
use crate::compare::matching::registration::Registration;
use crate::compare::matching::service_pair::ServicePair;
use crate::model::{Procedure, Service};

/// The changes of all procedures of two services.
pub(in crate::compare) fn changes(
    old: &Service,
    new: &Service,
    pair: &ServicePair<'_>,
    reader: &mut Reader<'_>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let added = new.procedures.keys().filter(|id| !old.procedures.contains_key(*id));
    for id in old.procedures.keys().chain(added) {
        let mut ledger = Ledger::new(pair, &new.id, Some(id));
        match (old.procedures.get(id), new.procedures.get(id)) {
            (Some(one), Some(two)) => compare(pair, (old, one), (new, two), reader, &mut ledger),
            (Some(one), None) => one_sided(one, What::Dropped, &mut ledger, reader),
            (None, Some(two)) => one_sided(two, What::Added, &mut ledger, reader),
            (None, None) => {}
        }
        changes.extend(in_order(ledger.changes));
    }
    changes
}

fn compare(
    pair: &ServicePair<'_>,
    (old_service, old): (&Service, &Procedure),
    (new_service, new): (&Service, &Procedure),
    reader: &mut Reader<'_>,
    ledger: &mut Ledger<'_, '_>,
) {
    let steps = |it: &Procedure| it.steps.iter().map(|step| step.value.id.clone()).collect();
    ledger.steps = (steps(old), steps(new));
    ledger.closing = (closing_step(old), closing_step(new));
    ledger.registration = Registration::of(old, new);
    ledger.unsaid = (gaps::unsaid(old, reader), gaps::unsaid(new, reader));
    let renamed = ledger.registration.renamed;
    let (one, two) = (terms::terms(old, reader), terms::terms(new, reader));
    ledger.compare_first_that_holds(&one, &two);
    let (one, two) = (terms::fees(old, reader), terms::fees(new, reader));
    ledger.compare_first_that_holds(&one, &two);
    let (one, two) = (terms::silences(old, reader), terms::silences(new, reader));
    ledger.compare_first_that_holds(&one, &two);
    let mut both = |entries: &dyn Fn(&Service, &Procedure, &mut Reader<'_>) -> Vec<Entry>| {
        let (one, two) = (entries(old_service, old, reader), entries(new_service, new, reader));
        ledger.compare(one, two);
    };
    both(&|_, it, reader| documents::listed(Element::Payment, &it.payments, reader));
    both(&|_, it, reader| documents::listed(Element::Occasion, &it.occasions, reader));
    both(&|_, it, reader| documents::listed(Element::Document, &it.documents, reader));
    both(&|_, it, reader| documents::listed(Element::Fetched, &it.fetched, reader));
    both(&|_, it, reader| documents::results(&it.results, reader));
    both(&|service, it, reader| {
        let world = pair.shared.given(gaps::unsaid(it, reader).negated());
        let steps = steps::steps(it, &service.regime, renamed, reader);
        steps.into_iter().map(|step| step.with_parts_in_fewest_words(&world)).collect()
    });
    both(&|_, it, reader| requests::requests(it, reader));
    both(&|_, it, reader| grounds::grounds(it, reader));
    both(&|_, it, reader| hearings::hearings(it, reader));
    both(&|_, it, reader| duties::exams(it, reader));
    both(&|_, it, reader| duties::duties(&it.duties, reader));
    both(&|_, it, reader| duties::validities(&it.validities, reader));
    both(&|_, it, reader| duties::rights(&it.rights, reader));
    both(&|_, it, _| duties::remedies(&it.remedies));
    both(&|service, it, reader| gaps::of_procedure(it, &service.regime, reader));
    steps::compare_order(old, new, reader, ledger);
}

/// The last step, if it comes after the decision and has a limit: by then the applicant has the result.
fn closing_step(procedure: &Procedure) -> Option<String> {
    let last = procedure.steps.iter().skip_while(|it| it.value.decides.is_none()).skip(1).last()?;
    last.value.limit.is_some().then(|| last.value.id.clone())
}

/// A procedure that only one regime has: what it says of its term and its fee, with the clauses of these, or failing
/// them those of its first step.
fn one_sided(procedure: &Procedure, what: What, ledger: &mut Ledger<'_, '_>, reader: &mut Reader<'_>) {
    let (terms, fees) = (terms::terms(procedure, reader), terms::fees(procedure, reader));
    let mut source = Source { cites: Vec::new(), spans: vec![procedure.span] };
    for entry in &terms {
        source.take_in(&Source { cites: entry.source.cites.clone(), spans: Vec::new() });
    }
    if let Some(first) = procedure.steps.first().filter(|_| terms.is_empty()) {
        source.take_in(&Source { cites: first.cites.clone(), spans: Vec::new() });
    }
    let said = terms.iter().chain(&fees).flat_map(|it| it.whole().aspects);
    let whole = Whole { aspects: said.collect(), parts: Vec::new(), remark: None };
    let fact = (!whole.is_empty()).then_some(Fact::Whole(whole));
    let note = match what {
        What::Added => Note { to: fact, new: source, ..Note::default() },
        _ => Note { from: fact, old: source, ..Note::default() },
    };
    ledger.note((Element::Procedure, &procedure.id), what, note);
}
