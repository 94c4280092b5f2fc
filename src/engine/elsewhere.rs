//! Whether a case comes to another course under another reading, asked of a run as far as the first step that shows it.

use super::facts::CaseFacts;
use super::plan::Plan;
use super::run::{Run, run};
use super::timeline::Timeline;
use super::watch::Unwatched;
use crate::calendar::Calendar;

/// Whether a case comes to another course than `known`, or to none: [`Timeline::same_course`] of a run of it. What is left in
/// `timeline` is of no use.
#[must_use]
pub fn leads_elsewhere(
    plan: &Plan,
    calendar: &Calendar,
    case: &CaseFacts,
    known: &Timeline,
    timeline: &mut Timeline,
) -> bool {
    let order = known.order.as_slice();
    let once = order.iter().enumerate().all(|(at, event)| order.iter().skip(at + 1).all(|other| other != event));
    // What runs side by side is gone over several times, an event that happens again gets another day, and rights and validity come
    // after all steps: nothing is settled then before the end.
    if plan.side_by_side || !once || plan.has_aftermath() {
        return run(plan, calendar, case, timeline).is_err() || !known.same_course(timeline);
    }
    timeline.reset(plan);
    let mut seen = 0;
    let ran = Run { plan, calendar, case, out: timeline, watch: &mut Unwatched }.pass_while(|now| {
        let (from, until) = (seen, now.order.len());
        seen = until;
        let same = |(event, known_event)| {
            let days = |timeline: &Timeline| timeline.moment(event).map(|it| (it.on, it.deadline));
            event == known_event && days(now) == days(known)
        };
        let events = now.order.iter().zip(order).skip(from).map(|(one, other)| (*one, *other));
        until <= order.len() && events.into_iter().all(same)
    });
    ran.is_err() || !known.same_course(timeline)
}
