//! Registration: the event from which terms run is the same one in two regimes, whatever step each of them takes it by.

use crate::model::Procedure;
use crate::model::built_in::{FILING, RECEIPT, REGISTER};

/// The steps by which a procedure registers an application, under the old regime and under the new one.
#[derive(Debug, Clone, Default)]
pub(in crate::compare) struct Registration {
    old: Option<String>,
    new: Option<String>,
    /// Whether the two are one step under two names: neither regime has a step of the other name.
    pub renamed: bool,
}

impl Registration {
    pub fn of(old: &Procedure, new: &Procedure) -> Self {
        let step = |it: &Procedure| it.registration().map(|step| step.value.id.clone());
        let (was, is) = (step(old), step(new));
        let has = |it: &Procedure, id: &String| it.steps.iter().any(|step| step.value.id == *id);
        let renamed = was.as_ref().zip(is.as_ref()).is_some_and(|(was, is)| !has(new, was) && !has(old, is));
        Self { old: was, new: is, renamed }
    }

    /// Whether an event of the old regime is one of the new regime: that of the same id, or the registration of both.
    pub fn same_event(&self, was: Option<&String>, is: Option<&String>) -> bool {
        was == is || was.is_some() && was == self.old.as_ref() && is.is_some() && is == self.new.as_ref()
    }

    /// Which of the events before which nothing else can happen an event is, of the old regime and of the new one.
    pub fn first_events(&self, was: &str, is: &str) -> (Option<usize>, Option<usize>) {
        (first_event(was, self.old.as_deref()), first_event(is, self.new.as_deref()))
    }
}

fn first_event(event: &str, registration: Option<&str>) -> Option<usize> {
    [FILING, RECEIPT, registration.unwrap_or(REGISTER)].iter().position(|it| *it == event)
}
