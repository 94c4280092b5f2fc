//! Provisions: the statements of services, procedures and templates.

use super::scope::Scope;
use super::weight::weight;
use super::{Resolver, cited, waived};
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT};
use crate::model::fault::{Home, ModelFault};
use crate::model::named::Named;
use crate::model::procedure::{Duty, Fee, Ground, Listed, Remedy, Tacit, TacitEnd, Term};
use crate::model::service::Hours;
use crate::model::{Cited, Condition, Gap, Right, Unsaid, Validity};
use crate::span::Span;
use crate::syntax::tree::{self, DeclarationKind, Guard, Id, Node, Provision};

impl Resolver<'_> {
    pub(super) fn provisions(&mut self, scope: &mut Scope<'_>, body: &[Node<Provision>]) {
        for node in body {
            let weight = weight(node);
            let at = Id { name: scope.service.id.clone(), span: node.span };
            self.weigh(scope, weight, &at);
            if scope.too_much {
                return;
            }
            if scope.procedure.is_none() {
                scope.common += weight;
            }
            self.provision(scope, node);
        }
    }

    fn provision(&mut self, scope: &mut Scope<'_>, node: &Node<Provision>) {
        let span = node.span;
        match &node.value {
            Provision::Follows(ids) => self.follow_templates(scope, ids),
            Provision::Procedure { id, body } => self.procedure(scope, id, body, span),
            Provision::Step(step) => {
                if scope.procedure.is_none() {
                    self.belongs_in_procedure("step", span);
                    return;
                }
                let step = self.step(step, scope.base);
                let step = cited(node, scope.base, step);
                scope.procedure(span).steps.push(step);
            }
            Provision::Term { period, from, guard } => {
                let term = Term {
                    period: *period,
                    from: from.name.clone(),
                    from_span: from.span,
                    when: self.guard(guard.as_ref()),
                };
                let term = cited(node, scope.base, term);
                scope.procedure(span).terms.push(term);
            }
            Provision::Fee { charge, guard } => {
                let charge = charge.as_ref().map(|it| self.charge(it, span));
                let fee = Fee { charge, when: self.guard(guard.as_ref()) };
                let fee = cited(node, scope.base, fee);
                scope.procedure(span).fees.push(fee);
            }
            Provision::Refuse { ground, guard } => {
                let id = self.name(Named::Ground, DeclarationKind::Ground, ground);
                let ground = Ground { id, outcome: None, named: true, when: self.guard(Some(guard)) };
                let ground = cited(node, scope.base, ground);
                scope.procedure(span).grounds.push(ground);
            }
            Provision::Ends { ending, guard } => {
                let (outcome, ground) = self.ending(ending);
                let when = self.guard(guard.as_ref());
                let (named, id) = (ground.is_some(), ground.unwrap_or_else(|| outcome.clone()));
                let ground = cited(node, scope.base, Ground { id, outcome: Some(outcome), named, when });
                scope.procedure(span).grounds.push(ground);
            }
            Provision::Silence { end, opens, guard } => {
                let end = end.as_ref().map(|it| self.tacit_end(it));
                let opens = opens.as_ref().map(|it| {
                    let name = self.plain_names(std::slice::from_ref(it)).concat();
                    Cited { value: name, cites: Vec::new(), span: it.span }
                });
                let tacit = cited(node, scope.base, Tacit { end, opens, when: self.guard(guard.as_ref()) });
                scope.procedure(span).tacit.push(tacit);
            }
            Provision::Payment { ids, guard } => {
                let listed = self.listed_names(ids, guard.as_ref());
                let listed = cited(node, scope.base, listed);
                scope.procedure(span).payments.push(listed);
            }
            Provision::Require { ids, guard } => {
                let listed = self.listed_documents(ids, guard.as_ref());
                let listed = cited(node, scope.base, listed);
                scope.procedure(span).documents.push(listed);
            }
            Provision::Fetch { ids, guard } => {
                let listed = self.listed_documents(ids, guard.as_ref());
                let listed = cited(node, scope.base, listed);
                scope.procedure(span).fetched.push(listed);
            }
            Provision::Result { id, forms, valid, guard } => {
                if let Some((period, from)) = valid {
                    let expiry = Id { name: Validity::expiry_of(&id.name), span: id.span };
                    let validity = Validity {
                        result: id.name.clone(),
                        expiry: self.event(&expiry),
                        period: *period,
                        from: self.named_event(from),
                        when: self.guard(guard.as_ref()),
                    };
                    let validity = cited(node, scope.base, validity);
                    scope.procedure(span).validities.push(validity);
                }
                let mut listed = self.listed_names(std::slice::from_ref(id), guard.as_ref());
                listed.forms = self.plain_names(forms);
                let listed = cited(node, scope.base, listed);
                scope.procedure(span).results.push(listed);
            }
            Provision::Right(right) => {
                if scope.procedure.is_none() {
                    self.belongs_in_procedure("right", span);
                    return;
                }
                let right = cited(node, scope.base, self.right(right));
                scope.procedure(span).rights.push(right);
            }
            Provision::Occasion { id, guard, text } => {
                let mut listed = self.listed_names(std::slice::from_ref(id), guard.as_ref());
                listed.text.clone_from(text);
                let listed = cited(node, scope.base, listed);
                if scope.procedure.is_none() {
                    self.belongs_in_procedure("occasion", span);
                    return;
                }
                scope.procedure(span).occasions.push(listed);
            }
            _ => self.shared_provision(scope, node),
        }
    }

    /// What may be said of a service as a whole, and some of it of one procedure.
    fn shared_provision(&mut self, scope: &mut Scope<'_>, node: &Node<Provision>) {
        let base = scope.base;
        let in_procedure = scope.procedure.is_some();
        match &node.value {
            Provision::Title(title) => {
                if !in_procedure {
                    scope.service.titles.0.entry(title.language).or_insert_with(|| title.text.clone());
                }
            }
            Provision::Channels(ids) => {
                let ids = self.values_of(CHANNEL_FACT, ids);
                scope.service.channels.push(cited(node, base, ids));
            }
            Provision::Applicants(ids) => {
                let ids = self.values_of(APPLICANT_FACT, ids);
                scope.service.applicants.push(cited(node, base, ids));
            }
            Provision::Waiting(minutes) => scope.service.waiting.push(cited(node, base, *minutes)),
            Provision::Serving(minutes) => scope.service.serving.push(cited(node, base, *minutes)),
            Provision::Hours { id, opening } => {
                self.someone_or_something(id);
                let hours = Hours { id: id.name.clone(), opening: opening.clone() };
                scope.service.hours.push(cited(node, base, hours));
            }
            Provision::Reception(until) => scope.service.reception.push(cited(node, base, *until)),
            Provision::Subtype { id, text } => {
                let mut listed = self.listed_names(std::slice::from_ref(id), None);
                listed.text.clone_from(text);
                scope.service.subtypes.push(cited(node, base, listed));
            }
            Provision::Contact(text) => scope.service.contacts.push(cited(node, base, text.clone())),
            Provision::Remedy { id, to, after, answered } => {
                let remedy = Remedy {
                    id: self.plain_names(std::slice::from_ref(id)).concat(),
                    to: self.actor(to),
                    after: after.as_ref().map(|it| self.plain_names(std::slice::from_ref(it)).concat()),
                    answered: *answered,
                };
                let remedy = cited(node, base, remedy);
                if in_procedure {
                    scope.procedure(node.span).remedies.push(remedy)
                } else {
                    scope.service.remedies.push(remedy)
                }
            }
            Provision::Duty { id, of, within, ahead, guard } => {
                let duty = Duty {
                    id: self.plain_names(std::slice::from_ref(id)).concat(),
                    of: self.actor(of),
                    within: within.as_ref().map(|(period, event)| (*period, self.event(event))),
                    ahead: *ahead,
                    when: self.guard(guard.as_ref()),
                };
                let duty = cited(node, base, duty);
                if in_procedure {
                    scope.procedure(node.span).duties.push(duty)
                } else {
                    scope.service.duties.push(duty)
                }
            }
            Provision::Gap(gap) => {
                let gap = self.gap(gap);
                let gap = cited(node, base, gap);
                if in_procedure { scope.procedure(node.span).gaps.push(gap) } else { scope.service.gaps.push(gap) }
            }
            Provision::Note(text) => {
                let note = cited(node, base, text.clone());
                if in_procedure { scope.procedure(node.span).notes.push(note) } else { scope.service.notes.push(note) }
            }
            Provision::Waive { places, reason } => {
                scope.service.waived.push(waived(node, places, reason, base));
            }
            // What `provision` reads itself. All are named, so that a new statement cannot be left out.
            Provision::Follows(_)
            | Provision::Procedure { .. }
            | Provision::Step(_)
            | Provision::Term { .. }
            | Provision::Fee { .. }
            | Provision::Refuse { .. }
            | Provision::Ends { .. }
            | Provision::Silence { .. }
            | Provision::Payment { .. }
            | Provision::Require { .. }
            | Provision::Fetch { .. }
            | Provision::Result { .. }
            | Provision::Right(_)
            | Provision::Occasion { .. } => {}
        }
    }

    fn right(&mut self, it: &tree::Right) -> Right {
        let (period, event) = &it.within;
        let stated = self.law.facts.get(&it.id.name).is_some_and(|fact| fact.boolean);
        let opened = |it: &Id| Cited { value: it.name.clone(), cites: Vec::new(), span: it.span };
        Right {
            id: self.event(&it.id),
            of: self.actor(&it.of),
            within: (*period, self.named_event(event)),
            ahead: it.ahead,
            opens: it.opens.as_ref().map(opened),
            missed: it.missed.as_ref().map(|it| self.tacit_end(it)),
            when: self.guard(it.guard.as_ref()),
            used: stated.then(|| Condition::Fact(it.id.name.clone(), 1)),
        }
    }

    /// An event, with the place where it is named.
    fn named_event(&mut self, id: &Id) -> Cited<String> {
        Cited { value: self.event(id), cites: Vec::new(), span: id.span }
    }

    fn procedure(&mut self, scope: &mut Scope<'_>, id: &Id, body: &[Node<Provision>], span: Span) {
        if scope.procedure.is_some() {
            self.faults.push(ModelFault::Level { statement: "procedure", belongs: Home::Service, span });
            return;
        }
        scope.procedure = Some(id.name.clone());
        scope.procedure(span);
        self.provisions(scope, body);
        scope.procedure = None;
    }

    fn belongs_in_procedure(&mut self, statement: &'static str, span: Span) {
        self.faults.push(ModelFault::Level { statement, belongs: Home::Procedure, span });
    }

    /// The outcome that a case ends as, and the ground.
    pub(super) fn ending(&mut self, ending: &tree::Ending) -> (String, Option<String>) {
        let outcome = self.name(Named::Outcome, DeclarationKind::Outcome, &ending.outcome);
        let ground = ending.ground.as_ref().map(|it| self.name(Named::Ground, DeclarationKind::Ground, it));
        (outcome, ground)
    }

    fn tacit_end(&mut self, end: &tree::TacitEnd) -> TacitEnd {
        match end {
            tree::TacitEnd::Grants => TacitEnd::Granted,
            tree::TacitEnd::Refuses(ground) => {
                TacitEnd::Refused(self.name(Named::Ground, DeclarationKind::Ground, ground))
            }
            tree::TacitEnd::As(ending) => {
                let (outcome, ground) = self.ending(ending);
                TacitEnd::As(outcome, ground)
            }
        }
    }

    pub(super) fn gap(&mut self, gap: &tree::Gap) -> Gap {
        Gap {
            id: gap.id.name.clone(),
            when: self.guard(gap.guard.as_ref()),
            conditional: gap.guard.is_some(),
            text: Unsaid::Written(gap.text.clone()),
        }
    }

    pub(super) fn listed_names(&mut self, ids: &[Id], guard: Option<&Guard>) -> Listed {
        Listed { ids: self.plain_names(ids), forms: Vec::new(), when: self.guard(guard), text: None }
    }

    fn listed_documents(&mut self, ids: &[Id], guard: Option<&Guard>) -> Listed {
        let name = |id| self.name(Named::Document, DeclarationKind::Document, id);
        let ids = ids.iter().map(name).collect();
        Listed { ids, forms: Vec::new(), when: self.guard(guard), text: None }
    }

    /// Ids that have to be values of a fact.
    fn values_of(&mut self, fact: &str, ids: &[Id]) -> Vec<String> {
        let names = || ids.iter().map(|id| id.name.clone()).collect();
        let Some(known) = self.law.facts.get(fact) else {
            let first = ids.first().map_or_else(Span::default, |id| id.span);
            let span = ids.last().map_or(first, |last| first.to(last.span));
            self.no_fact(fact, span, names(), false);
            return Vec::new();
        };
        for id in ids {
            let values = known.values.iter().map(String::as_str);
            self.faults.expect(Named::Value, id, known.values.position(&id.name).is_some(), values);
        }
        names()
    }

    /// Whose hours they are: an actor, or a channel or another thing that has a name.
    fn someone_or_something(&mut self, id: &Id) {
        let names = &self.law.names;
        let kinds = [DeclarationKind::Actor, DeclarationKind::Name];
        let there = kinds.iter().any(|kind| names.get(*kind, &id.name).is_some());
        let known = names.of_kind(DeclarationKind::Actor).chain(names.of_kind(DeclarationKind::Name));
        self.faults.expect(Named::Actor, id, there, known);
    }

    /// Registers that are declared.
    pub(super) fn listed_registers(&mut self, id: &Id, guard: Option<&Guard>) -> Listed {
        let registers = &self.law.registers;
        let there = registers.contains_key(&id.name);
        self.faults.expect(Named::Register, id, there, registers.keys().map(String::as_str));
        Listed { ids: vec![id.name.clone()], forms: Vec::new(), when: self.guard(guard), text: None }
    }
}
