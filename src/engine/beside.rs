//! Steps side by side: what each knows of those that run beside it.
//!
//! A step can be held by what happens beside it, and what happens there by the step. All steps are therefore gone over
//! again and again. In each pass a step knows of the steps before it from that pass, and of those beside it from the
//! pass before alone: so the order in which steps are written has no say. The passes end once the last two agree.
//!
//! There are laws under which they never do: of two steps each has time only as long as the other has none. Then
//! nobody can say which of them the clock waits for. The standstills that keep changing, of these those that begin first,
//! do not hold what runs beside them any more, and the steps are gone over from the start.

use super::facts::CaseFacts;
use super::plan::Plan;
use super::run::{OutOfRange, Run};
use super::timeline::{Clock, Extension, OfStop, Place, Standstill, Timeline};
use super::watch::Unwatched;
use crate::calendar::{Calendar, Day, Period, Stop};

/// What the pass before left for the steps beside, and what holds none of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Beside {
    /// The standstills, in order of their beginning.
    pub stops: Vec<Standstill>,
    /// What was added to the term.
    pub extensions: Vec<Extension>,
    /// The day from which each term of the plan ran.
    pub begun: Vec<Option<Day>>,
    /// Where standstills arise that hold no step beside.
    pub loose: Vec<Place>,
    /// The standstills of the clock that was read last: kept for its memory alone.
    held: Vec<Stop>,
}

/// Something unsaid.
#[derive(Debug, Clone, Copy)]
pub(super) struct Silence {
    /// The day on which a case meets it.
    pub on: Day,
    /// Its position in [`Plan::gaps`].
    pub gap: usize,
}

/// Goes over the steps until two passes agree.
pub(super) fn settle(
    plan: &Plan,
    calendar: &Calendar,
    case: &CaseFacts,
    timeline: &mut Timeline,
) -> Result<(), OutOfRange> {
    // Where nothing hangs on itself, each pass settles a step more; the term and its extension may each take one as well.
    let enough = plan.steps.len() + 2;
    let mut passes = 0;
    while timeline.moved(plan) {
        if passes < enough {
            passes += 1;
            timeline.again(plan);
        } else if timeline.let_go() {
            passes = 0;
            timeline.start_over(plan);
        } else {
            return Ok(());
        }
        Run { plan, calendar, case, out: timeline, watch: &mut Unwatched }.pass()?;
    }
    Ok(())
}

impl Beside {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.stops.clear();
        self.extensions.clear();
        self.begun.clear();
        self.loose.clear();
    }
}

impl Timeline {
    /// Whether steps that run beside another one have to be gone over again.
    fn moved(&self, plan: &Plan) -> bool {
        let begun = plan.terms.iter().map(|it| self.counting(it.from).map(|moment| moment.on));
        self.stops != self.beside.stops
            || self.extensions != self.beside.extensions
            || (plan.terms.iter().any(|it| it.begins_beside.is_some()) && !begun.eq(self.beside.begun.iter().copied()))
    }

    /// Takes from the standstills that keep changing, and that begin first, that they hold what runs beside; says
    /// whether there were any.
    fn let_go(&mut self) -> bool {
        self.unsettled = true;
        let (stops, last) = (&self.stops, &self.beside.stops);
        let changing = stops.iter().filter(|it| !last.contains(it)).chain(last.iter().filter(|it| !stops.contains(it)));
        let changing = changing.filter(|it| it.beside);
        let first = changing.clone().map(|it| it.stop.after).min();
        self.beside.loose.extend(changing.filter(|it| Some(it.stop.after) == first).map(|it| it.from));
        first.is_some()
    }

    /// The standstills that hold a clock, as far as they are known where it is read, in order of their beginning.
    pub(super) fn known_stops(&mut self, plan: &Plan, clock: Clock) -> &[Stop] {
        let Timeline { stops, beside: Beside { stops: last, held, .. }, .. } = self;
        held.clear();
        if let Clock::OfTheStep(at) | Clock::OfTheTerm(at) = clock {
            let earlier = |it: &&Standstill| !plan.side_by_side || plan.comes_before(it.from, at);
            let known = stops.iter().filter(earlier).chain(last.iter().filter(|it| !earlier(it)));
            held.extend(known.filter(|it| plan.holds_clock(it, clock)).map(|it| it.stop));
            held.sort_unstable_by_key(|it| (it.after, it.through));
        }
        held
    }

    /// What was added to the term, as far as that is known at a place: not before the hearing, and not in the steps that
    /// have to be over by then.
    pub(super) fn known_extensions(&self, plan: &Plan, at: Place) -> impl Iterator<Item = Period> {
        let completed = |step: usize| Place { step, part: Place::COMPLETION, phase: 0 };
        let earlier =
            move |step: usize| if step == at.step { at == completed(step) } else { plan.precedes(step, at.step) };
        let here = self.extensions.iter().filter(move |it| earlier(it.step));
        let beside =
            move |step: usize| step != at.step && !plan.precedes(step, at.step) && !plan.precedes(at.step, step);
        here.chain(self.beside.extensions.iter().filter(move |it| beside(it.step))).map(|it| it.period)
    }

    /// The last day from which the term ran anew, as far as that is known at a place.
    fn anew(&self, plan: &Plan, at: Place) -> Option<Day> {
        let earlier = |it: &&Standstill| !plan.side_by_side || plan.comes_before(it.from, at);
        let known = self.stops.iter().filter(earlier).chain(self.beside.stops.iter().filter(|it| !earlier(it)));
        known.filter(|it| it.effect == OfStop::Anew && plan.reaches(it, at, true)).map(|it| it.stop.through).max()
    }

    /// The day from which a term runs, as far as that is known at a place.
    pub(super) fn term_begun(&self, plan: &Plan, term: usize, at: Place) -> Option<Day> {
        let begun = self.first_begun(plan, term, at)?;
        Some(self.anew(plan, at).map_or(begun, |anew| anew.max(begun)))
    }

    fn first_begun(&self, plan: &Plan, term: usize, at: Place) -> Option<Day> {
        let spec = plan.terms.get(term)?;
        match spec.begins_beside {
            Some(step) if step != at.step && !plan.precedes(step, at.step) => {
                self.beside.begun.get(term).copied().flatten().filter(|_| !plan.precedes(at.step, step))
            }
            _ => self.counting(spec.from).map(|moment| moment.on),
        }
    }
}
