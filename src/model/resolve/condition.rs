//! Conditions and limits.

use super::{Resolver, cited};
use crate::cite::Base;
use crate::model::fault::{ModelFault, Named};
use crate::model::{Alternative, Cited, Condition, Limit};
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
            tree::Condition::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            tree::Condition::All(parts) => Condition::All(parts.iter().map(|it| self.condition(it)).collect()),
            tree::Condition::Any(parts) => Condition::Any(parts.iter().map(|it| self.condition(it)).collect()),
        }
    }

    fn truth(&mut self, id: &Id) -> Condition {
        match self.law.facts.get(&id.name) {
            Some(fact) if fact.boolean => Condition::Fact(id.name.clone(), 1),
            Some(fact) => {
                let values = fact.values.clone();
                self.faults.push(ModelFault::FactKind { fact: id.name.clone(), values, span: id.span });
                Condition::Always
            }
            None => {
                if let Some(choice) = self.law.choices.get(&id.name) {
                    let values = choice.readings.iter().map(|it| it.value.id.clone()).collect();
                    self.faults.push(ModelFault::FactKind { fact: id.name.clone(), values, span: id.span });
                    return Condition::Always;
                }
                let known: Vec<String> = self.law.facts.keys().cloned().collect();
                self.unknown_fact(id, &known)
            }
        }
    }

    fn is(&mut self, id: &Id, value: &Id) -> Condition {
        if let Some(choice) = self.law.choices.get(&id.name) {
            if let Some(reading) = choice.reading(&value.name) {
                return Condition::Reading(id.name.clone(), reading);
            }
            let known: Vec<String> = choice.readings.iter().map(|it| it.value.id.clone()).collect();
            self.expect(Named::Reading, value, known.iter().map(String::as_str));
            return Condition::Always;
        }
        let Some(fact) = self.law.facts.get(&id.name) else {
            let known: Vec<String> = self.law.facts.keys().chain(self.law.choices.keys()).cloned().collect();
            return self.unknown_fact(id, &known);
        };
        if let Some(position) = fact.values.iter().position(|it| *it == value.name) {
            return Condition::Fact(id.name.clone(), position);
        }
        let known = fact.values.clone();
        self.expect(Named::Value, value, known.iter().map(String::as_str));
        Condition::Always
    }

    fn unknown_fact(&mut self, id: &Id, known: &[String]) -> Condition {
        self.expect(Named::Fact, id, known.iter().map(String::as_str));
        Condition::Always
    }

    /// A limit; the events it names are checked where the procedure is whole.
    pub(super) fn limit(limit: &tree::Limit) -> Limit {
        let event = |id: &Id| Cited { value: id.name.clone(), cites: Vec::new(), span: id.span };
        match limit {
            tree::Limit::Within { period, of } => Limit::Within(*period, of.as_ref().map(event)),
            tree::Limit::OnTheDayOf(id) => Limit::OnTheDayOf(event(id)),
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
