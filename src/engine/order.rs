//! What of a plan waits for what, and what follows where something is not delivered.

use super::condition::Asked;
use super::facts::CaseFacts;
use super::marks::Marks;
use super::plan::{EventIx, Failed, PartSpec, Plan, StepSpec};
use super::timeline::Place;

/// The place of a hearing among the parts of a step.
const HEARING: usize = usize::MAX;

impl Plan {
    /// Whether an event can only lawfully happen once another one has: its step waits for the step of the other one, or both
    /// are of one step and it comes later there.
    #[must_use]
    pub fn waits_for(&self, event: EventIx, other: EventIx) -> bool {
        let step = |event| self.steps.iter().position(|it| it.brings_about(event));
        let (Some(later), Some(earlier)) = (step(event), step(other)) else { return false };
        if later != earlier {
            return self.precedes(earlier, later);
        }
        let Some(step) = self.steps.get(later) else { return false };
        let (at, before) = (Self::place_in(step, event), Self::place_in(step, other));
        let place = |part| Place { step: later, part, phase: 0 };
        // Two requests of one step run beside each other, the rounds of one after each other.
        match (at, before) {
            (Some((part, phase)), Some((of, its))) if part == of => its < phase,
            (Some((part, _)), Some((of, _))) if self.is_later_round(place(part), place(of)) => true,
            // A hearing comes after all that is asked in its step.
            (Some((part, _)), Some(_)) => part == HEARING,
            (None, Some(_)) => true,
            _ => false,
        }
    }

    /// Where in a step an event of a request stands: which request, and which of its events; a hearing comes after all of
    /// them; none for the completion.
    fn place_in(step: &StepSpec, event: EventIx) -> Option<(usize, usize)> {
        if step.event == event {
            return None;
        }
        let hearing = step.hearing.as_ref().and_then(|it| [it.notice, it.held].iter().position(|one| *one == event));
        if let Some(phase) = hearing {
            return Some((HEARING, phase));
        }
        step.parts.iter().enumerate().find_map(|(part, it)| match it {
            PartSpec::Request(request) => {
                let events = [
                    Some(request.notice.event),
                    Some(request.delivery.event),
                    request.study.as_ref().map(|it| it.event),
                ];
                events.iter().position(|it| *it == Some(event)).map(|phase| (part, phase))
            }
            PartSpec::Finds { .. } | PartSpec::Gap { .. } => None,
        })
    }

    /// What follows where the applicant does not deliver this: a ground, by position in [`Plan::grounds`], or that nothing is
    /// said of it, by position in [`Plan::gaps`]; none where the rules do not ask for it or say nothing.
    #[must_use]
    pub fn not_delivered(&self, event: EventIx) -> Option<Result<usize, usize>> {
        let requests = self.steps.iter().flat_map(|it| &it.parts).filter_map(|it| match it {
            PartSpec::Request(request) => Some(request),
            PartSpec::Finds { .. } | PartSpec::Gap { .. } => None,
        });
        let failing = requests.filter(|it| it.delivery.event == event).find_map(|it| it.failing)?;
        Some(match failing.then {
            Failed::Ground(ground) => Ok(ground),
            Failed::Gap(gap) => Err(gap),
        })
    }

    /// Whether a ground holds in a case, before any other is found.
    #[must_use]
    pub fn ground_holds(&self, ground: usize, case: &CaseFacts) -> bool {
        let found = Marks::default();
        self.grounds.get(ground).is_some_and(|it| self.truth(it.when, Asked::of(case, &found)))
    }
}
