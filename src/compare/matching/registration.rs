//! Registration: the event from which terms run is the same one in two regimes, whatever step each of them takes it by.

use crate::model::built_in::{FILING, RECEIPT, REGISTER};
use crate::model::{Limit, Procedure};
use std::cmp::Ordering;

/// Positions of the receipt and of the registration among the first events.
const AT_RECEIPT: usize = 1;
const AT_REGISTRATION: usize = 2;

/// The steps by which a procedure registers an application, under the old regime and under the new one.
#[derive(Debug, Clone, Default)]
pub(in crate::compare) struct Registration {
    old: Option<String>,
    new: Option<String>,
    /// Whether the two are one step under two names: neither regime has a step of the other name.
    pub renamed: bool,
    /// Whether it is due on the day of receipt, under the old regime and under the new one.
    on_receipt: (bool, bool),
}

impl Registration {
    pub fn of(old: &Procedure, new: &Procedure) -> Self {
        let step = |it: &Procedure| it.registration().map(|step| step.value.id.clone());
        let (was, is) = (step(old), step(new));
        let has = |it: &Procedure, id: &String| it.steps.iter().any(|step| step.value.id == *id);
        let renamed = was.as_ref().zip(is.as_ref()).is_some_and(|(was, is)| !has(new, was) && !has(old, is));
        Self { old: was, new: is, renamed, on_receipt: (due_on_receipt(old), due_on_receipt(new)) }
    }

    /// Whether an event of the old regime is one of the new regime: that of the same id, or the registration of both.
    pub fn same_event(&self, was: Option<&String>, is: Option<&String>) -> bool {
        was == is || was.is_some() && was == self.old.as_ref() && is.is_some() && is == self.new.as_ref()
    }

    /// Whether an event of the old regime falls sooner (`Less`) or later than one of the new regime, in every case; none
    /// where that hangs on the case. A registration due on the day of receipt falls on that day.
    pub fn starts(&self, was: &str, is: &str) -> Option<Ordering> {
        let same =
            |event: usize, on_receipt: bool| if on_receipt && event == AT_REGISTRATION { AT_RECEIPT } else { event };
        let (was, is) = self.first_events(was, is);
        let (was, is) = (same(was?, self.on_receipt.0), same(is?, self.on_receipt.1));
        // What comes first cannot come later; how much sooner it comes is the case's.
        Some(was.cmp(&is))
    }

    /// Which of the events before which nothing else can happen an event is, of the old regime and of the new one.
    fn first_events(&self, was: &str, is: &str) -> (Option<usize>, Option<usize>) {
        (first_event(was, self.old.as_deref()), first_event(is, self.new.as_deref()))
    }
}

/// Whether a procedure registers on the day of receipt at the latest.
fn due_on_receipt(procedure: &Procedure) -> bool {
    let limit = procedure.registration().and_then(|step| step.value.limit.as_ref());
    matches!(limit, Some(Limit::OnTheDayOf(event)) if event.value == RECEIPT)
}

fn first_event(event: &str, registration: Option<&str>) -> Option<usize> {
    [FILING, RECEIPT, registration.unwrap_or(REGISTER)].iter().position(|it| *it == event)
}
