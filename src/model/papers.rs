//! Papers: which registers, forms and catalogues belong to a service.

use super::{Catalogue, Form, Law, Procedure, Register, Service, StepPart};
use crate::cite::Citation;

impl Law {
    /// The registers that the steps of `procedures` write to, in the order declared.
    #[must_use]
    pub fn registers_of(&self, procedures: &[&Procedure]) -> Vec<&Register> {
        let steps = || procedures.iter().flat_map(|it| &it.steps);
        let written = |id: &String| steps().flat_map(|it| &it.value.records).any(|it| it.value.ids.contains(id));
        self.registers.values().filter(|it| written(&it.id)).collect()
    }

    /// The forms of a service: those that lie under its annex, or that a rule of it cites, or that bear the id of a
    /// document that it requires. Under an act without annexes of services it takes a rule or a document.
    #[must_use]
    pub fn forms_of(&self, service: &Service) -> Vec<&Form> {
        let (cited, documents) = (cited(service), documents(service));
        let under = |clause: &Citation| {
            let holds = |base: &crate::cite::Base| base.act == clause.act && clause.places.starts_with(&base.places);
            service.bases.iter().any(|base| !base.places.is_empty() && holds(base))
        };
        let named = |clause: &Citation| {
            !clause.places.is_empty()
                && cited.iter().any(|it| it.act == clause.act && it.places.starts_with(&clause.places))
        };
        let belongs = |form: &&Form| {
            let clauses = form.clauses();
            self.lies_in(&service.regime, &clauses)
                && (clauses.iter().any(|it| under(it) || named(it)) || documents.contains(&&form.id))
        };
        self.forms.values().filter(belongs).collect()
    }

    /// The catalogues of the acts and annexes that a service stands under.
    #[must_use]
    pub fn catalogues_of(&self, service: &Service) -> Vec<&Catalogue> {
        let of_base = |clause: &&Citation| {
            service.bases.iter().any(|base| base.act == clause.act && clause.places.starts_with(&base.places))
        };
        self.catalogues.values().filter(|it| it.clauses().iter().any(of_base)).collect()
    }

    /// The clauses that the rules of a service cite.
    #[must_use]
    pub fn clauses_of<'s>(&self, service: &'s Service) -> Vec<&'s Citation> {
        let mut out = cited(service);
        out.extend(service.notes.iter().flat_map(|it| &it.cites));
        out.extend(service.gaps.iter().flat_map(|it| &it.cites));
        for procedure in service.procedures.values() {
            out.extend(procedure.terms.iter().flat_map(|it| &it.cites));
            out.extend(procedure.grounds.iter().flat_map(|it| &it.cites));
            out.extend(procedure.gaps.iter().flat_map(|it| &it.cites));
        }
        out
    }
}

fn documents(service: &Service) -> Vec<&String> {
    service.procedures.values().flat_map(|it| &it.documents).flat_map(|it| &it.value.ids).collect()
}

/// The clauses of the rules that speak of papers: what is required, what results, what steps do.
fn cited(service: &Service) -> Vec<&Citation> {
    let mut out: Vec<&Citation> = Vec::new();
    for procedure in service.procedures.values() {
        out.extend([&procedure.documents, &procedure.results].into_iter().flatten().flat_map(|it| &it.cites));
        for step in &procedure.steps {
            out.extend(&step.cites);
            let lists = [&step.value.checks, &step.value.hands_over, &step.value.records];
            out.extend(lists.into_iter().flatten().flat_map(|it| &it.cites));
            let requests = step.value.parts.iter().filter(|it| matches!(it.value, StepPart::Request(_)));
            out.extend(requests.flat_map(|it| &it.cites));
        }
    }
    out
}
