//! Conditions and limits.

use super::{Resolver, cited};
use crate::cite::Base;
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::model::{Alternative, Bounds, Cited, Condition, Known, Limit};
use crate::span::Span;
use crate::syntax::tree::{self, DeclarationKind, Guard, Id, Node, Otherwise};

impl Resolver<'_> {
    /// The condition of a guard; none is always true.
    pub(super) fn guard(&mut self, guard: Option<&Guard>) -> Condition {
        guard.map_or(Condition::Always, |guard| {
            let condition = self.condition(&guard.condition);
            if guard.unless { Condition::Not(Box::new(condition)) } else { condition }
        })
    }

    pub(super) fn condition(&mut self, condition: &tree::Condition) -> Condition {
        match condition {
            tree::Condition::Fact(id) => self.truth(id),
            tree::Condition::Is(id, value) => self.is(id, value),
            tree::Condition::Refusing(None) => Condition::Refusing(None),
            tree::Condition::Refusing(Some(id)) => {
                Condition::Refusing(Some(self.name(Named::Ground, DeclarationKind::Ground, id)))
            }
            tree::Condition::EndingAs(id) => {
                Condition::EndingAs(self.name(Named::Outcome, DeclarationKind::Outcome, id))
            }
            tree::Condition::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            tree::Condition::All(parts) => Condition::All(parts.iter().map(|it| self.condition(it)).collect()),
            tree::Condition::Any(parts) => Condition::Any(parts.iter().map(|it| self.condition(it)).collect()),
        }
    }

    fn truth(&mut self, id: &Id) -> Condition {
        let kind = |values: Known| ModelFault::FactKind { fact: id.name.clone(), values, span: id.span };
        if let Some(fact) = self.law.facts.get(&id.name) {
            if fact.boolean {
                return Condition::Fact(id.name.clone(), 1);
            }
            if fact.amount {
                self.faults.push(ModelFault::AmountAsked { fact: id.name.clone(), span: id.span });
                return Condition::Always;
            }
            self.faults.push(kind(Known::listed(fact.values.iter().map(String::as_str))));
        } else if let Some(choice) = self.law.choices.get(&id.name) {
            self.faults.push(kind(Known::listed(choice.readings.iter().map(|it| it.value.id.as_str()))));
        } else {
            self.no_fact(&id.name, id.span, Vec::new(), false);
        }
        Condition::Always
    }

    fn is(&mut self, id: &Id, value: &Id) -> Condition {
        if let Some(choice) = self.law.choices.get(&id.name) {
            if let Some(reading) = choice.reading(&value.name) {
                return Condition::Reading(id.name.clone(), reading);
            }
            let known = choice.readings.iter().map(|it| it.value.id.as_str());
            self.faults.expect(Named::Reading, value, false, known);
        } else if let Some(fact) = self.law.facts.get(&id.name) {
            if fact.amount {
                self.faults.push(ModelFault::AmountAsked { fact: id.name.clone(), span: id.span });
                return Condition::Always;
            }
            if let Some(position) = fact.values.position(&value.name) {
                return Condition::Fact(id.name.clone(), position);
            }
            self.faults.expect(Named::Value, value, false, fact.values.iter().map(String::as_str));
        } else {
            self.no_fact(&id.name, id.span, vec![value.name.clone()], true);
        }
        Condition::Always
    }

    /// Reports a fact that is not declared; `values` are those that it should have, none for yes and no.
    pub(super) fn no_fact(&mut self, name: &str, span: Span, values: Vec<String>, or_choice: bool) {
        let choices = self.law.choices.keys().take_while(|_| or_choice);
        let known = self.faults.known(name, self.law.facts.keys().chain(choices).map(String::as_str));
        self.faults.push(ModelFault::NoFact { name: name.to_owned(), values, span, known });
    }

    /// A limit; the events it names are checked where the procedure is whole.
    pub(super) fn limit(limit: &tree::Limit) -> Limit {
        let event = |id: &Id| Cited { value: id.name.clone(), cites: Vec::new(), span: id.span };
        match limit {
            tree::Limit::Within { period, of } => Limit::Within(*period, of.as_ref().map(event)),
            tree::Limit::OnTheDayOf(id) => Limit::OnTheDayOf(event(id)),
        }
    }

    /// Bounds; the events they name are checked where the procedure is whole.
    pub(super) fn bounds(bounds: &tree::Bounds) -> Bounds {
        let event = |id: &Id| Cited { value: id.name.clone(), cites: Vec::new(), span: id.span };
        Bounds {
            not_before: bounds.not_before.as_ref().map(|(period, id)| (*period, event(id))),
            ahead: bounds.ahead.as_ref().map(|(period, id)| (*period, id.as_ref().map(event))),
        }
    }

    pub(super) fn alternative(&mut self, node: &Node<Otherwise>, base: &Base) -> Cited<Alternative> {
        self.alternative_of(node, &node.value, base)
    }

    pub(super) fn alternative_of<T>(&mut self, node: &Node<T>, it: &Otherwise, base: &Base) -> Cited<Alternative> {
        let when = self.condition(&it.when);
        cited(node, base, Alternative { when, limit: Self::limit(&it.limit) })
    }
}
