//! Faults in the order in which they are found.

use crate::model::fault::ModelFault;
use crate::model::known::{Comparisons, Known};
use crate::model::named::Named;
use crate::syntax::tree::Id;

/// The faults found so far.
#[derive(Debug, Default)]
pub(super) struct Faults {
    found: Vec<ModelFault>,
    comparisons: Comparisons,
}

impl Faults {
    pub(super) fn push(&mut self, fault: ModelFault) {
        self.found.push(fault);
    }

    /// Whether a template could not be followed, so that it is not certain which ones would have been.
    pub(super) fn lost_a_template(&self) -> bool {
        self.found.iter().any(|it| match it {
            ModelFault::Unknown { what, .. } => *what == Named::Template,
            ModelFault::TemplateCircle { .. } | ModelFault::TemplateDepth { .. } | ModelFault::TooMuch { .. } => true,
            _ => false,
        })
    }

    pub(super) fn into_found(self) -> Vec<ModelFault> {
        self.found
    }

    /// Reports `id` unless it is `there`; says whether it is.
    pub(super) fn expect<'a>(
        &mut self,
        what: Named,
        id: &Id,
        there: bool,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> bool {
        if !there {
            let known = self.known(&id.name, known);
            self.push(ModelFault::Unknown { what, name: id.name.clone(), span: id.span, known });
        }
        there
    }

    /// What is worth telling of the names there are, where `name` is not.
    pub(super) fn known<'a>(&mut self, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Known {
        self.comparisons.known(name, known)
    }
}
