//! How much rules say, so that a few lines that stand for very many are refused before they fill the memory.

use super::Resolver;
use super::scope::Scope;
use crate::model::fault::ModelFault;
use crate::syntax::tree::{HearingItem, Id, Node, Provision, RequestItem, StepItem};

/// How much one service may say, in bytes of rules, what it follows and what it says of each procedure counted as often as
/// it holds.
pub(super) const MOST_OF_SERVICE: usize = 4_000_000;

/// How much all services of all regimes may say, counted likewise.
pub(super) const MOST_OF_ALL: usize = 100_000_000;

impl Resolver<'_> {
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
