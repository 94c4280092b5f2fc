//! Templates: what many services say, written once.
//!
//! A service that follows a template says what stands in it. Templates may follow others, so that a few lines can stand
//! for very many: how deep they go and how much comes of them has a bound, beyond which a fault is reported.

use super::Resolver;
use super::provision::Scope;
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::syntax::tree::{HearingItem, Id, Node, Provision, RequestItem, StepItem};

/// How many templates may follow each other.
pub(super) const DEEPEST: usize = 64;

/// How much one service may say, in bytes of rules, what it follows and what it says of each procedure counted as often as
/// it holds.
pub(super) const MOST_OF_SERVICE: usize = 4_000_000;

/// How much all services of all regimes may say, counted likewise.
pub(super) const MOST_OF_ALL: usize = 100_000_000;

impl<'t> Resolver<'t> {
    /// Puts what templates say in the place of a `follows`.
    pub(super) fn follow_templates(&mut self, scope: &mut Scope<'_>, ids: &[Id]) {
        for id in ids {
            let Some(body) = self.template(id, scope) else { continue };
            scope.following.push(id.name.clone());
            self.provisions(scope, body);
            scope.following.pop();
            if scope.too_much {
                return;
            }
        }
    }

    /// Reports templates that no service follows: what they say is said of nothing.
    pub(super) fn unfollowed_templates(&mut self) {
        if self.faults.lost_a_template() {
            return;
        }
        for (name, (_, span)) in &self.templates {
            if !self.followed.contains(name) {
                self.faults.push(ModelFault::TemplateUnfollowed { name: name.clone(), span: *span });
            }
        }
    }

    /// The provisions of a template, unless it is unknown or being followed already, or too deep.
    fn template(&mut self, id: &Id, scope: &mut Scope<'_>) -> Option<&'t [Node<Provision>]> {
        let there = self.templates.contains_key(&id.name);
        if !self.faults.expect(Named::Template, id, there, self.templates.keys().map(String::as_str)) {
            return None;
        }
        if scope.following.contains(&id.name) {
            self.faults.push(ModelFault::TemplateCircle { name: id.name.clone(), span: id.span });
            return None;
        }
        if scope.following.len() >= DEEPEST {
            let name = id.name.clone();
            self.faults.push(ModelFault::TemplateDepth { name, span: id.span, deepest: DEEPEST });
            return None;
        }
        self.followed.insert(id.name.clone());
        self.weigh(scope, 1, id);
        self.templates.get(&id.name).map(|(body, _)| *body).filter(|_| !scope.too_much)
    }

    /// Counts what is said on top of what has been said, and reports the first that is too much.
    pub(super) fn weigh(&mut self, scope: &mut Scope<'_>, weight: usize, at: &Id) {
        scope.weight = scope.weight.saturating_add(weight);
        self.weight = self.weight.saturating_add(weight);
        let most = if scope.weight > MOST_OF_SERVICE {
            MOST_OF_SERVICE
        } else if self.weight > MOST_OF_ALL {
            MOST_OF_ALL
        } else {
            return;
        };
        if !std::mem::replace(&mut scope.too_much, true) {
            let service = scope.service.id.clone();
            self.faults.push(ModelFault::TooMuch { service, span: at.span, most, all: most == MOST_OF_ALL });
        }
    }
}

/// How much a provision says, without the procedure that it may open.
pub(super) fn weight(node: &Node<Provision>) -> usize {
    let body = match &node.value {
        Provision::Step(step) => step.body.iter().map(step_item).sum(),
        _ => 0,
    };
    head(node).saturating_add(body)
}

fn step_item(node: &Node<StepItem>) -> usize {
    let body: usize = match &node.value {
        StepItem::Request { rounds, body, .. } => {
            let once: usize = body.iter().map(request_item).sum();
            once.saturating_mul(rounds.unwrap_or(1).into())
        }
        StepItem::Hearing { body, .. } => body.iter().map(head::<HearingItem>).sum(),
        _ => 0,
    };
    head(node).saturating_add(body)
}

fn request_item(node: &Node<RequestItem>) -> usize {
    let RequestItem::Part(part) = &node.value else { return head(node) };
    part.alternatives.iter().map(head).sum::<usize>().saturating_add(head(node))
}

fn head<T>(node: &Node<T>) -> usize {
    node.span.end.saturating_sub(node.span.start) as usize
}
