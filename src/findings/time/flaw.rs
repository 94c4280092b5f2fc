//! Flaws of time in words: what each finding says of its first case, and what would mend it.

use super::look::{Hit, Kind};
use super::path::{Cause, Moved};
use crate::calendar::{Day, Period};
use crate::engine::CitesIx;
use crate::message;
use crate::message::{Argument, Message, ToMessage};

/// What is asked of the applicant where a flaw shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Whatever is asked.
    Whatever,
    /// Nothing, although something may be.
    Nothing,
    /// That these come.
    These(Vec<String>),
}

/// What is said of a flaw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub flaw: Flaw,
    /// What it is about, by ids.
    pub about: Vec<String>,
    /// The rules that take part, the main one first.
    pub cites: Vec<CitesIx>,
}

/// A flaw of time, with what its first case shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A flaw that a case shows.
    Seen {
        /// The event, and what was seen of it.
        hit: (String, Hit),
        filed: Day,
        term: Option<Period>,
        /// The steps up to that event, with their limits.
        steps: Vec<(String, Period)>,
        asked: Asked,
        /// How many working days there are from registration to the last day.
        least: i32,
        /// How many the steps before take.
        taken: i32,
        /// The notice that goes out on a day of its own.
        notice: Option<String>,
        /// Why it is so.
        cause: Cause,
        /// What else there is to say.
        more: More,
    },
    /// A limit that never decides.
    NeverBinds {
        /// The event, and what was seen of it.
        hit: (String, Hit),
        /// What decides in its place: `term`, `backward`, `forward`.
        by: &'static str,
    },
}

/// What else there is to say of a flaw that a case shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct More {
    /// The last days on the way to it that were moved on from days off.
    pub moved: Vec<Moved<String>>,
    /// The first and the last day of each time in which the clock of the term stood still.
    pub stood: Vec<(Day, Day)>,
    /// On how many dates it can be so, where the others are those on which a notice goes out at once.
    pub possible: Option<usize>,
    /// On how many dates it is so although everybody acts at once.
    pub at_once: Option<usize>,
    /// The facts of the case that are not as usual, in words.
    pub given: Option<Message>,
}

impl More {
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl ToMessage for More {
    fn to_message(&self) -> Message {
        let moved = |it: &Moved<String>| {
            let Moved { event, counted, last } = it;
            Argument::message(message!("time-moved", event: event(event), counted: date(*counted), last: date(*last)))
        };
        let stood =
            |(from, to): &(Day, Day)| Argument::message(message!("time-stood", from: date(*from), to: date(*to)));
        let listed = |items: Vec<Argument>| (!items.is_empty()).then_some(items);
        message!(
            "time-more",
            moved: optional list(listed(self.moved.iter().map(moved).collect())),
            stood: optional list(listed(self.stood.iter().map(stood).collect())),
            possible: optional count(self.possible),
            atonce: optional count(self.at_once),
            given: optional message(self.given.as_ref()),
        )
    }
}

impl Kind {
    /// The permanent code of its findings.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Exceeds => "regl::law::steps_exceed_term",
            Kind::NoSlack => "regl::law::no_slack",
            Kind::OneDay => "regl::law::one_day_of_slack",
            Kind::Unmet => "regl::law::limit_before_start",
            Kind::RolledOver => "regl::law::rolled_past_term",
            Kind::WindowOff | Kind::WindowMayBeOff => "regl::law::window_of_days_off",
            Kind::WindowAfter => "regl::law::window_after_term",
            Kind::WindowAfterLateNotice => "regl::law::late_notice",
            Kind::NoDay | Kind::NoOwnDay => "regl::law::step_without_day",
            Kind::NeedsExtension => "regl::law::notice_needs_extension",
            Kind::TooLate => "regl::law::step_after_term",
            Kind::NeverBinds => "regl::law::limit_never_binds",
        }
    }
}

/// What a finding is about: the event or the term, what is asked, and what else tells it apart.
pub(super) fn about(kind: Kind, event: Option<&str>, asked: Option<&[String]>, more: &[&str]) -> Vec<String> {
    let main = event.filter(|_| !kind.is_of_the_term()).unwrap_or("term");
    let asked = asked.unwrap_or_default().iter().map(String::as_str);
    std::iter::once(main).chain(asked).chain(more.iter().copied()).map(ToOwned::to_owned).collect()
}

/// What is asked of the applicant, where that makes a difference.
fn told(asked: &Asked) -> Option<&Asked> {
    Some(asked).filter(|it| **it != Asked::Whatever)
}

impl ToMessage for Asked {
    fn to_message(&self) -> Message {
        let (kind, events): (&str, &[String]) = match self {
            Asked::Whatever | Asked::Nothing => ("nothing", &[]),
            Asked::These(events) => ("these", events),
        };
        message!("flaw-asked", kind: choice(kind), events: list(events.iter().map(Argument::event)))
    }
}

fn step((event, period): &(String, Period)) -> Argument {
    Argument::message(message!("flaw-step", event: event(event), period: period(*period)))
}

/// So many days, of which there may be none.
fn days(count: i32) -> usize {
    usize::try_from(count).unwrap_or_default()
}

/// How many days the steps before may take at most, where they take more; none where a standstill of the clock makes the days of the
/// one and of the other different ones.
fn days_left(least: i32, taken: i32) -> Option<usize> {
    (least < taken).then(|| days(least))
}

/// The step with the longest limit, where all are counted in one unit and none is as long.
fn longest(steps: &[(String, Period)]) -> Option<&str> {
    let (longest, most) = steps.iter().max_by_key(|(_, period)| period.count)?;
    let alike = steps.iter().all(|(_, it)| it.unit == most.unit);
    let alone = steps.iter().filter(|(_, it)| it.count == most.count).count() == 1;
    Some(longest.as_str()).filter(|_| alike && alone && steps.len() > 1)
}

impl ToMessage for Flaw {
    fn to_message(&self) -> Message {
        let (hit, filed, term, steps, asked, least, taken, notice, more) = match self {
            Flaw::NeverBinds { hit: (id, hit), by } => {
                return message!(
                    "flaw-never-binds",
                    event: event(id),
                    period: optional period(hit.period),
                    by: choice(*by),
                );
            }
            Flaw::Seen { hit, filed, term, steps, asked, least, taken, notice, more, .. } => {
                (hit, *filed, *term, steps, asked, *least, *taken, notice, more)
            }
        };
        let (id, hit) = hit;
        let listed = || steps.iter().map(step);
        let more = Some(more).filter(|it| !it.is_nothing());
        match hit.kind {
            Kind::Exceeds => message!(
                "flaw-exceeds",
                term: optional period(term),
                steps: list(listed()),
                asked: optional message(told(asked)),
                filed: date(filed),
                event: event(id),
                own: date(hit.own),
                end: date(hit.due),
                days: count(days(hit.own.number() - hit.due.number())),
                more: optional message(more),
            ),
            Kind::NoSlack => message!(
                "flaw-no-slack",
                term: optional period(term),
                steps: list(listed()),
                many: choice(if steps.len() > 1 { "yes" } else { "no" }),
                longest: optional event(longest(steps)),
                asked: optional message(told(asked)),
                filed: date(filed),
                end: date(hit.due),
                more: optional message(more),
            ),
            Kind::OneDay => message!(
                "flaw-one-day",
                term: optional period(term),
                steps: list(listed()),
                many: choice(if steps.len() > 1 { "yes" } else { "no" }),
                longest: optional event(longest(steps)),
                asked: optional message(told(asked)),
                filed: date(filed),
                end: date(hit.due),
                own: date(hit.own),
                more: optional message(more),
            ),
            Kind::Unmet => message!(
                "flaw-unmet",
                event: event(id),
                period: optional period(hit.period),
                asked: optional message(told(asked)),
                filed: date(filed),
                due: date(hit.due),
                start: date(hit.start),
                least: optional count(days_left(least, taken)),
                taken: count(days(taken)),
                more: optional message(more),
            ),
            Kind::RolledOver => message!(
                "flaw-rolled",
                event: event(id),
                period: optional period(hit.period),
                filed: date(filed),
                own: date(hit.own),
                end: date(hit.due),
                more: optional message(more),
            ),
            Kind::WindowOff | Kind::WindowMayBeOff => message!(
                "flaw-window-off",
                event: event(id),
                period: optional period(hit.period),
                filed: date(filed),
                sent: optional date(hit.sent),
                from: date(hit.start),
                counted: date(hit.due),
                last: date(hit.own),
                moved: choice(if hit.own > hit.due { "yes" } else { "no" }),
                more: optional message(more),
            ),
            Kind::WindowAfter => message!(
                "flaw-window-after",
                event: event(id),
                filed: date(filed),
                last: date(hit.own),
                end: date(hit.due),
                more: optional message(more),
            ),
            Kind::WindowAfterLateNotice => message!(
                "flaw-late-notice",
                event: event(id),
                notice: event(notice.as_deref().unwrap_or_default()),
                filed: date(filed),
                sent: date(hit.start),
                last: date(hit.own),
                end: date(hit.due),
                more: optional message(more),
            ),
            Kind::NoDay => message!(
                "flaw-no-day",
                event: event(id),
                period: optional period(hit.period),
                asked: optional message(told(asked)),
                filed: date(filed),
                start: date(hit.start),
                due: date(hit.due),
                more: optional message(more),
            ),
            Kind::NoOwnDay => message!(
                "time-no-own-day",
                event: event(id),
                period: optional period(hit.period),
                asked: optional message(told(asked)),
                filed: date(filed),
                start: date(hit.start),
                due: date(hit.due),
                taken: count(days(taken)),
                more: optional message(more),
            ),
            Kind::NeedsExtension => message!(
                "time-needs-extension",
                event: event(id),
                period: optional period(hit.period),
                asked: optional message(told(asked)),
                filed: date(filed),
                start: date(hit.start),
                due: date(hit.due),
                own: date(hit.own),
                more: optional message(more),
            ),
            Kind::TooLate | Kind::NeverBinds => message!(
                "flaw-too-late",
                event: event(id),
                asked: optional message(told(asked)),
                filed: date(filed),
                start: date(hit.start),
                due: date(hit.due),
                more: optional message(more),
            ),
        }
    }
}

impl Flaw {
    /// What would mend it.
    pub fn mend(&self) -> Message {
        let (hit, least, taken, cause) = match self {
            Flaw::NeverBinds { by, .. } => return message!("flaw-mend-never-binds", by: choice(*by)),
            Flaw::Seen { hit, least, taken, cause, .. } => (&hit.1, *least, *taken, *cause),
        };
        match (hit.kind, cause) {
            (Kind::Exceeds, Cause::Sum { sum, term, moves }) => {
                let moves = if moves { "yes" } else { "no" };
                message!("time-mend-sum", sum: period(sum), term: period(term), moves: choice(moves))
            }
            (Kind::Exceeds, Cause::Start) => message!("time-mend-start"),
            (Kind::Exceeds, Cause::Moved) => message!("time-mend-moved"),
            (Kind::Exceeds, Cause::Other) => message!("flaw-mend-exceeds"),
            (Kind::Exceeds | Kind::Unmet | Kind::TooLate | Kind::NoDay, Cause::Waiting) | (Kind::WindowAfter, _) => {
                message!("flaw-mend-window-after")
            }
            (Kind::NoSlack | Kind::OneDay, _) => message!("flaw-mend-slack"),
            (Kind::Unmet, _) => match days_left(least, taken) {
                Some(least) => message!("flaw-mend-unmet", least: count(least)),
                None => message!("flaw-mend-too-late"),
            },
            (Kind::RolledOver, _) => message!("flaw-mend-rolled"),
            (Kind::WindowOff | Kind::WindowMayBeOff, _) => message!("flaw-mend-window-off"),
            (Kind::WindowAfterLateNotice, _) => message!("flaw-mend-late-notice"),
            (Kind::NoDay, _) => message!("flaw-mend-no-day"),
            (Kind::NoOwnDay, _) => message!("time-mend-no-own-day", taken: count(days(taken))),
            (Kind::NeedsExtension, _) => message!("time-mend-needs-extension"),
            (Kind::TooLate | Kind::NeverBinds, _) => message!("flaw-mend-too-late"),
        }
    }
}
