//! The papers of a case: its forms and codes, looked up in the law and held against it.

use super::assumption::Readings;
use super::fault::CasePlace;
use super::form::{Circumstances, PaperFinding, PaperKind, unknown_codes, wrong_fields};
use super::request::{FieldValue, Request};
use crate::cite::Citation;
use crate::model::{Condition, Law, Named};
use indexmap::{IndexMap, IndexSet};
use std::cell::RefCell;
use std::sync::Arc;

/// What came of looking through the papers.
#[derive(Debug, Clone, Default)]
pub(super) struct Papers {
    /// What is wrong with them.
    pub findings: Vec<PaperFinding>,
    /// The choices between readings that this rests on.
    pub rests_on: Vec<String>,
}

/// Takes a name that the law does not have: what it should name, the name, the names there are, and where it stands.
pub(super) type UnknownName<'u> = dyn FnMut(Named, &str, Arc<[String]>, &CasePlace) + 'u;

/// A case as its forms see it.
struct Seen<'c> {
    law: &'c Law,
    values: &'c IndexMap<String, usize>,
    readings: &'c Readings,
    consulted: RefCell<IndexSet<String>>,
}

impl Papers {
    /// Looks through the papers of a case. Names that the law does not have are told to `unknown`.
    pub fn of(
        request: &Request,
        (law, regime): (&Law, &str),
        (values, readings): (&IndexMap<String, usize>, &Readings),
        unknown: &mut UnknownName<'_>,
    ) -> Self {
        unknown_names(request, (law, regime), unknown);
        let seen = Seen { law, values, readings, consulted: RefCell::default() };
        let findings = seen.findings(request, regime);
        let consulted = seen.consulted.into_inner();
        let rests_on = consulted.into_iter().filter(|choice| {
            let other = |reading: &str| {
                let mut readings = readings.clone();
                readings.follow(law, choice, reading);
                let seen = Seen { law, values, readings: &readings, consulted: RefCell::default() };
                seen.findings(request, regime) != findings
            };
            law.choices.get(choice).is_some_and(|it| it.readings.iter().any(|reading| other(&reading.value.id)))
        });
        Self { rests_on: rests_on.collect(), findings }
    }
}

/// Tells of the forms, fields and catalogues of a case that the law does not have.
fn unknown_names(request: &Request, (law, regime): (&Law, &str), unknown: &mut UnknownName<'_>) {
    let here = |clauses: &[&Citation]| law.lies_in(regime, clauses);
    for filled in &request.forms {
        let Some(form) = law.forms.get(&filled.form) else {
            let known = law.forms.values().filter(|it| here(&it.clauses())).map(|it| it.id.clone()).collect();
            unknown(Named::Form, &filled.form, known, &filled.place);
            continue;
        };
        let known: Arc<[String]> = form.fields.iter().map(|it| it.value.id.clone()).collect();
        for (id, _, place) in filled.fields.iter().filter(|(id, ..)| form.field(id).is_none()) {
            unknown(Named::Field, id, Arc::clone(&known), place);
        }
    }
    for given in request.codes.iter().filter(|it| !law.catalogues.contains_key(&it.catalogue)) {
        let known = law.catalogues.values().filter(|it| here(&it.clauses())).map(|it| it.id.clone());
        unknown(Named::Catalogue, &given.catalogue, known.collect(), &given.place);
    }
}

impl Seen<'_> {
    /// What is wrong with the papers of a case, as far as the law knows them.
    fn findings(&self, request: &Request, regime: &str) -> Vec<PaperFinding> {
        let mut findings = Vec::new();
        let here = |clauses: &[&Citation]| self.law.lies_in(regime, clauses);
        let elsewhere = |what, id: &String| PaperFinding::Elsewhere { what, id: id.clone(), regime: regime.to_owned() };
        for filled in &request.forms {
            match self.law.forms.get(&filled.form) {
                None => {}
                Some(it) if here(&it.clauses()) => findings.extend(wrong_fields(it, filled, self)),
                Some(_) => findings.push(elsewhere(PaperKind::Form, &filled.form)),
            }
        }
        for given in &request.codes {
            match self.law.catalogues.get(&given.catalogue) {
                None => {}
                Some(it) if here(&it.clauses()) => findings.extend(unknown_codes(it, given)),
                Some(_) => findings.push(elsewhere(PaperKind::Catalogue, &given.catalogue)),
            }
        }
        findings
    }
}

impl Circumstances for Seen<'_> {
    fn hold(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Always => true,
            Condition::Fact(id, value) => self.values.get(id) == Some(value),
            Condition::Reading(id, reading) => {
                self.consulted.borrow_mut().insert(id.clone());
                let reading = self.law.choices.get(id).and_then(|it| it.readings.get(*reading));
                reading.is_some_and(|it| self.readings.is(id, &it.value.id))
            }
            // A form is filled in before any ground is found; the model lets no form ask.
            Condition::Refusing(_) | Condition::EndingAs(_) => false,
            Condition::Not(inner) => !self.hold(inner),
            Condition::All(parts) => parts.iter().all(|it| self.hold(it)),
            Condition::Any(parts) => parts.iter().any(|it| self.hold(it)),
        }
    }

    fn fact(&self, id: &str) -> Option<FieldValue> {
        let (fact, value) = (self.law.facts.get(id)?, *self.values.get(id)?);
        if fact.boolean {
            return Some(FieldValue::Truth(value == 1));
        }
        fact.values.get(value).cloned().map(FieldValue::Text)
    }
}
