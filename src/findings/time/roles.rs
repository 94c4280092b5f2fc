//! Roles: what there is to know of each event of a plan, asked once and not in every run.

use crate::engine::{AskedFor, Backward, CitesIx, EventIx, Plan};

/// What there is to know of an event.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Role {
    /// Whether it is the completion of a step.
    pub is_step: bool,
    /// Whether it is that of a step that the end of the term binds.
    pub is_step_of_the_term: bool,
    /// Whether it is a notice to the applicant that something is asked for.
    pub is_notice: bool,
    /// Whether the applicant brings it about.
    pub by_applicant: bool,
    /// Whether it has a limit of its own that counts forward.
    pub has_forward_limit: bool,
    /// Its limit that counts back.
    pub backward: Option<Backward>,
    /// The rule by which the hearing extends the term, where it is the notice of one.
    pub extends: Option<CitesIx>,
}

/// The roles of all events of a plan.
#[derive(Debug, Clone)]
pub(super) struct Roles(Vec<Role>);

impl Roles {
    /// Those of a plan.
    pub fn new(plan: &Plan, asked: &[AskedFor]) -> Self {
        let role = |spec: &crate::engine::EventSpec| {
            let event = plan.event(&spec.id)?;
            let is_step = plan.is_step(event);
            Some(Role {
                is_step,
                is_step_of_the_term: is_step && !plan.is_outside_term(event),
                is_notice: asked.iter().any(|it| it.notice == event),
                by_applicant: plan.applicant.as_deref() == Some(spec.actor.as_str()),
                has_forward_limit: plan.has_forward_limit(event),
                backward: plan.backward(event),
                extends: plan.hearing_extends(event),
            })
        };
        Self(plan.events.iter().map(|it| role(it).unwrap_or_default()).collect())
    }

    /// That of an event.
    pub fn of(&self, event: EventIx) -> Role {
        self.0.get(event.position()).copied().unwrap_or_default()
    }
}
