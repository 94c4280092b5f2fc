//! Templates: what many services say, written once.
//!
//! A service that follows a template says what stands in it. Templates may follow others, so that a few lines can stand
//! for very many: how deep they go and how much comes of them has a bound, beyond which a fault is reported.

use super::Resolver;
use super::scope::Scope;
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::syntax::tree::{Id, Node, Provision};

/// How many templates may follow each other.
pub(super) const DEEPEST: usize = 64;

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
}
