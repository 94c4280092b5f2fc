//! Who gains: the effect of one difference on the applicant and on the provider, with the reason.
//!
//! A rule of thumb for each kind of difference, and nothing beyond it: a shorter time for the provider is better for the
//! applicant, a shorter time for the applicant is worse; what holds in more cases has the effect of holding at all.

use super::change::{Element, What};
use super::effect::{Effects, Gain, Load};
use super::fact::{Deadline, Fact};
use super::logic::World;
use super::presence::presence;
use super::reading::When;
use super::yardstick::{Measure, Tried, Yardstick};
use crate::calendar::Period;
use crate::syntax::tree::Opening;
use rust_decimal::Decimal;

/// The id by which rule files call the one who applies.
const APPLICANT: &str = "applicant";
/// The events before which nothing else can happen, in their order.
const FIRST_EVENTS: [&str; 3] = ["filing", "receipt", "register"];

/// A difference of a rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Difference<'d> {
    pub element: Element,
    pub what: What,
    pub from: Option<&'d Fact>,
    pub to: Option<&'d Fact>,
    /// Whose step, duty or part it is, as far as the rule says.
    pub actor: Option<&'d str>,
    /// Whether the other side has a rule of the same id.
    pub has_kin: bool,
}

/// By what differences are judged.
#[derive(Debug)]
pub(super) struct Judge<'j, 'l> {
    pub world: &'j World<'l>,
    pub yardstick: Yardstick<'l>,
}

impl Judge<'_, '_> {
    pub fn effects(&self, it: &Difference<'_>) -> Effects {
        let by_applicant = it.actor == Some(APPLICANT);
        match it.what {
            What::Added | What::Dropped if it.element == Element::Result && it.has_kin => {
                result_form(it.what == What::Added)
            }
            What::Added | What::Dropped if it.element == Element::Gap && !can_be_fallen_into(it) => {
                Effects::neutral("it is known of, and no case falls into it")
            }
            What::Added => presence(it.element, true, by_applicant),
            What::Dropped => presence(it.element, false, by_applicant),
            What::Condition => self.condition(it, by_applicant),
            What::Length | What::Unit | What::Limit | What::Answer => self.time(it, by_applicant),
            What::Start => start(it, by_applicant),
            What::Actor => actor(it),
            What::Order => Effects::neutral("the same steps in another order"),
            What::Decides => Effects::neutral("the decision is made in another step"),
            What::Stage => Effects::neutral("it happens at another stage"),
            What::OutsideTerm => self.outside_term(it),
            What::Consequence => Effects::new(
                Gain::Depends,
                "something else follows when nothing is delivered",
                Load::Neutral,
                "it does not act on its own here",
            ),
            What::Extension => self.extension(it),
            What::BeforeEnd => self.ahead(it),
            What::Persuades => self.persuades(it),
            What::Form => Effects::neutral("the same result in another form"),
            What::Amount => amount(it),
            What::Minutes => minutes(it),
            What::PassMark => pass_mark(it),
            What::Opening => opening(it),
            What::Until => until(it),
            What::Addressee => Effects::neutral("somebody else answers"),
            What::Before => remedy_before(it),
            What::Content => content(it),
            What::Need => need(it),
            What::Keeper => Effects::neutral("somebody else keeps it"),
            What::Meaning => Effects::depends("it depends on the goods that the code stands for"),
        }
    }

    fn condition(&self, it: &Difference<'_>, by_applicant: bool) -> Effects {
        let always = When::Always;
        let (was, is) = (when(it.from).unwrap_or(&always), when(it.to).unwrap_or(&always));
        let (more, fewer) = (self.world.includes(was, is), self.world.includes(is, was));
        let counts = it.element != Element::Gap && it.element != Element::Occasion;
        match (more, fewer) {
            (true, false) if counts => in_cases(presence(it.element, true, by_applicant), "in more cases"),
            (false, true) if counts => in_cases(presence(it.element, false, by_applicant), "in fewer cases"),
            (true, false) => Effects::depends("it holds in more cases"),
            (false, true) => Effects::depends("it holds in fewer cases"),
            _ => Effects::depends("it holds in other cases than before"),
        }
    }

    /// A time within which somebody has to act.
    fn time(&self, it: &Difference<'_>, by_applicant: bool) -> Effects {
        let (from, to) = match (it.from, it.to) {
            (None, Some(_)) => return bound(it.element, true, by_applicant),
            (Some(_), None) => return bound(it.element, false, by_applicant),
            (Some(from), Some(to)) => (from, to),
            (None, None) => return Effects::neutral("nothing is said of it"),
        };
        let measure = match (from, to) {
            (Fact::Period(was), Fact::Period(is)) => self.yardstick.measure(*was, *is),
            (Fact::Deadline(was), Fact::Deadline(is)) => match self.deadlines(was, is) {
                Some(measure) => measure,
                None => return Effects::depends("the times run from different events"),
            },
            _ => Measure::Unknown,
        };
        measured(measure, by_applicant)
    }

    fn deadlines(&self, was: &Deadline, is: &Deadline) -> Option<Measure> {
        match (was, is) {
            (Deadline::Within(was, from), Deadline::Within(is, starts)) if from == starts => {
                Some(self.yardstick.measure(*was, *is))
            }
            (Deadline::OnTheDayOf(event), Deadline::Within(_, Some(from))) if event == from => {
                Some(Measure::Longer(Tried::default()))
            }
            (Deadline::Within(_, Some(from)), Deadline::OnTheDayOf(event)) if event == from => {
                Some(Measure::Shorter(Tried::default()))
            }
            _ => None,
        }
    }

    fn outside_term(&self, it: &Difference<'_>) -> Effects {
        let never = When::Never;
        let (was, is) = (when(it.from).unwrap_or(&never), when(it.to).unwrap_or(&never));
        let (more, fewer) = (self.world.includes(was, is), self.world.includes(is, was));
        match (more, fewer) {
            (true, false) => Effects::new(
                Gain::Worse,
                "the term stands still meanwhile, and the decision is due later",
                Load::Lighter,
                "the time does not count against it",
            ),
            (false, true) => Effects::new(
                Gain::Better,
                "the term no longer stands still meanwhile",
                Load::Heavier,
                "the time counts against it",
            ),
            _ => Effects::depends("the term stands still in other cases than before"),
        }
    }

    fn extension(&self, it: &Difference<'_>) -> Effects {
        let longer = match (period(it.from), period(it.to)) {
            (None, Some(_)) => Measure::Longer(Tried::default()),
            (Some(_), None) => Measure::Shorter(Tried::default()),
            (Some(was), Some(is)) => self.yardstick.measure(was, is),
            (None, None) => Measure::Unknown,
        };
        measured(longer, false)
    }

    /// A time before the end of the term, which is the applicant's to prepare in.
    fn ahead(&self, it: &Difference<'_>) -> Effects {
        let effects = match (period(it.from), period(it.to)) {
            (None, Some(_)) => (Gain::Better, "there is a least time to prepare"),
            (Some(_), None) => (Gain::Worse, "there is no longer a least time to prepare"),
            (Some(was), Some(is)) => match self.yardstick.measure(was, is) {
                Measure::Longer(_) => (Gain::Better, "more time to prepare"),
                Measure::Shorter(_) => (Gain::Worse, "less time to prepare"),
                _ => (Gain::Depends, "now there is more time to prepare, now less"),
            },
            (None, None) => (Gain::Neutral, "nothing is said of it"),
        };
        let load = match effects.0 {
            Gain::Better => (Load::Heavier, "it has to be ready earlier"),
            Gain::Worse => (Load::Lighter, "it may be ready later"),
            _ => (Load::Depends, "now it has to be ready earlier, now later"),
        };
        Effects::new(effects.0, effects.1, load.0, load.1)
    }

    fn persuades(&self, it: &Difference<'_>) -> Effects {
        let never = When::Never;
        let (was, is) = (when(it.from).unwrap_or(&never), when(it.to).unwrap_or(&never));
        let load = (Load::Neutral, "the hearing is held in any case");
        let (gain, why) = match (self.world.includes(was, is), self.world.includes(is, was)) {
            (true, false) => (Gain::Better, "the hearing can turn the refusal into a grant"),
            (false, true) => (Gain::Worse, "the hearing can turn fewer refusals into a grant"),
            _ => (Gain::Depends, "the hearing can turn other refusals into a grant"),
        };
        Effects::new(gain, why, load.0, load.1)
    }
}

/// Whether cases fall into a gap: it says in which.
fn can_be_fallen_into(it: &Difference<'_>) -> bool {
    let says = |fact: &Fact| matches!(fact, Fact::Whole(whole) if !whole.aspects.is_empty());
    it.from.or(it.to).is_some_and(says)
}

/// A result that can be had in one form more, or in one less.
fn result_form(comes: bool) -> Effects {
    if comes {
        Effects::new(Gain::Better, "the result can be had in one form more", Load::Heavier, "one form more to make out")
    } else {
        Effects::new(Gain::Worse, "the result can be had in one form less", Load::Lighter, "one form less to make out")
    }
}

fn when(fact: Option<&Fact>) -> Option<&When> {
    match fact {
        Some(Fact::When(when)) => Some(when),
        _ => None,
    }
}

fn period(fact: Option<&Fact>) -> Option<Period> {
    match fact {
        Some(Fact::Period(period)) => Some(*period),
        _ => None,
    }
}

fn in_cases(effects: Effects, cases: &str) -> Effects {
    let said = |reason: String| format!("{cases}: {reason}");
    let Effects { mut applicant, mut provider } = effects;
    applicant.reason = said(applicant.reason);
    provider.reason = said(provider.reason);
    Effects { applicant, provider }
}

/// A limit where there was none, or none where there was one.
fn bound(element: Element, comes: bool, by_applicant: bool) -> Effects {
    if element == Element::Term {
        return presence(element, comes, false);
    }
    let (gain, load) = if by_applicant { (Gain::Worse, Load::Neutral) } else { (Gain::Better, Load::Heavier) };
    let why = if comes { "it has a limit of its own now" } else { "it has no limit of its own any more" };
    if comes { Effects::new(gain, why, load, why) } else { Effects::new(gain.reversed(), why, load.reversed(), why) }
}

/// A time that became shorter or longer: the provider's, or the applicant's own.
fn measured(measure: Measure, by_applicant: bool) -> Effects {
    let (gain, load, how) = match measure {
        Measure::Same => {
            return Effects::neutral("it ends on the same day, from whatever day of the calendar it runs");
        }
        Measure::Unknown => return Effects::depends("the two times cannot be compared"),
        Measure::Mixed(tried) => {
            return Effects::depends(format!(
                "it depends on the day: {}; sooner on {} and later on {} of {} working days from {} to {}",
                "working days and calendar days part at weekends and holidays",
                tried.sooner,
                tried.later,
                tried.days,
                tried.years.0,
                tried.years.1
            ));
        }
        Measure::Shorter(tried) => (Gain::Better, Load::Heavier, ("shorter", "later", tried.sooner, tried)),
        Measure::Longer(tried) => (Gain::Worse, Load::Lighter, ("longer", "sooner", tried.later, tried)),
    };
    let (word, never, on, tried) = how;
    let proof = match tried.days {
        0 => String::new(),
        days => {
            let (first, last) = tried.years;
            let opposite = if never == "later" { "sooner" } else { "later" };
            format!(": never {never}, and {opposite} on {on} of the {days} working days from {first} to {last}")
        }
    };
    let times = format!("a {word} time to act{proof}");
    if by_applicant {
        return Effects::new(gain.reversed(), times, Load::Neutral, "the time is the applicant's");
    }
    let wait = format!("a {word} time to wait{proof}");
    Effects::new(gain, wait, load, times)
}

fn start(it: &Difference<'_>, by_applicant: bool) -> Effects {
    let place = |fact: Option<&Fact>| match fact {
        Some(Fact::Start(Some(event))) => FIRST_EVENTS.iter().position(|it| it == event),
        _ => None,
    };
    match (place(it.from), place(it.to)) {
        (Some(was), Some(is)) if is < was => measured(Measure::Shorter(Tried::default()), by_applicant),
        (Some(was), Some(is)) if is > was => measured(Measure::Longer(Tried::default()), by_applicant),
        _ => Effects::depends("it depends on when the events happen from which it runs"),
    }
}

fn actor(it: &Difference<'_>) -> Effects {
    let is = |fact: Option<&Fact>| matches!(fact, Some(Fact::Ids(ids)) if ids.iter().any(|id| id == APPLICANT));
    match (is(it.from), is(it.to)) {
        (true, false) => {
            Effects::new(Gain::Better, "the applicant need not do it", Load::Heavier, "it is the provider's now")
        }
        (false, true) => {
            Effects::new(Gain::Worse, "the applicant has to do it", Load::Lighter, "it is the applicant's now")
        }
        _ => Effects::neutral("somebody else does the same"),
    }
}

fn amount(it: &Difference<'_>) -> Effects {
    let index = |fact: Option<&Fact>| -> Option<(Decimal, Option<String>)> {
        match fact {
            Some(Fact::Amount(None)) => Some((Decimal::ZERO, None)),
            Some(Fact::Amount(Some((amount, index)))) => Some((*amount, Some(index.clone()))),
            _ => None,
        }
    };
    let load = (Load::Neutral, "the fee makes no work");
    let (gain, why) = match (index(it.from), index(it.to)) {
        (Some((was, of)), Some((is, by))) if of == by || of.is_none() || by.is_none() => match is.cmp(&was) {
            std::cmp::Ordering::Less => (Gain::Better, "it costs less"),
            std::cmp::Ordering::Equal => (Gain::Neutral, "it costs the same"),
            std::cmp::Ordering::Greater => (Gain::Worse, "it costs more"),
        },
        (Some(_), Some(_)) => (Gain::Depends, "the amounts are those of different indices"),
        (None, _) => (Gain::Depends, "no act named a fee before"),
        (_, None) => (Gain::Depends, "no act names a fee any more"),
    };
    Effects::new(gain, why, load.0, load.1)
}

fn minutes(it: &Difference<'_>) -> Effects {
    let (Some(Fact::Minutes(was)), Some(Fact::Minutes(is))) = (it.from, it.to) else {
        return match it.element {
            Element::Exam => Effects::depends("whether more time for an exam helps is left open"),
            _ => presence(it.element, it.to.is_some(), false),
        };
    };
    match it.element {
        Element::Exam if is > was => {
            Effects::new(Gain::Depends, "more time, and a longer exam", Load::Heavier, "a longer exam to hold")
        }
        Element::Exam => {
            Effects::new(Gain::Depends, "less time, and a shorter exam", Load::Lighter, "a shorter exam to hold")
        }
        _ if is < was => {
            Effects::new(Gain::Better, "less time lost at the desk", Load::Heavier, "a shorter limit to keep")
        }
        _ => Effects::new(Gain::Worse, "more time lost at the desk", Load::Lighter, "a longer limit to keep"),
    }
}

fn pass_mark(it: &Difference<'_>) -> Effects {
    let mark = |fact: Option<&Fact>| match fact {
        Some(Fact::Percent(percent)) => *percent,
        _ => 0,
    };
    let load = (Load::Neutral, "the exam is held in any case");
    let (gain, why) = if mark(it.to) > mark(it.from) {
        (Gain::Worse, "the exam is harder to pass")
    } else {
        (Gain::Better, "the exam is easier to pass")
    };
    Effects::new(gain, why, load.0, load.1)
}

/// Opening times that take in the others are longer; others cannot be compared.
fn opening(it: &Difference<'_>) -> Effects {
    let longer = || Effects::new(Gain::Better, "it is open longer", Load::Heavier, "it has to be open longer");
    let shorter = || Effects::new(Gain::Worse, "it is open for less time", Load::Lighter, "it may be closed earlier");
    match (it.from, it.to) {
        (Some(Fact::Opening(Some(_))), Some(Fact::Opening(None))) => longer(),
        (Some(Fact::Opening(None)), Some(Fact::Opening(Some(_)))) => shorter(),
        (Some(Fact::Opening(Some(was))), Some(Fact::Opening(Some(is)))) => match (within(was, is), within(is, was)) {
            (true, false) => longer(),
            (false, true) => shorter(),
            _ => Effects::depends("it is open at other times"),
        },
        _ => Effects::depends("it is open at other times"),
    }
}

/// Whether the hours `one` lie in the hours `two`.
fn within(one: &Opening, two: &Opening) -> bool {
    let day = |day: chrono::Weekday| day.num_days_from_monday();
    let days = day(two.days.0) <= day(one.days.0) && day(one.days.1) <= day(two.days.1);
    let times = two.time.0 <= one.time.0 && one.time.1 <= two.time.1;
    let pauses = match (one.pause, two.pause) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(one), Some(two)) => one.0 <= two.0 && two.1 <= one.1,
    };
    days && times && pauses
}

fn until(it: &Difference<'_>) -> Effects {
    match (it.from, it.to) {
        (Some(Fact::Time(was)), Some(Fact::Time(is))) if is > was => Effects::new(
            Gain::Better,
            "what comes later in the day still counts for it",
            Load::Heavier,
            "it has to take applications in for longer",
        ),
        _ => Effects::new(
            Gain::Worse,
            "what comes late in the day counts for the next one",
            Load::Lighter,
            "it may stop taking applications in earlier",
        ),
    }
}

fn remedy_before(it: &Difference<'_>) -> Effects {
    match (it.from, it.to) {
        (None, Some(_)) => Effects::new(
            Gain::Worse,
            "another remedy has to be used first",
            Load::Neutral,
            "complaints come to it first, and fewer go further",
        ),
        (Some(_), None) => Effects::new(
            Gain::Better,
            "no other remedy has to be used first",
            Load::Neutral,
            "complaints need no longer come to it first",
        ),
        _ => Effects::neutral("another remedy has to be used first than before"),
    }
}

fn content(it: &Difference<'_>) -> Effects {
    let load = (Load::Neutral, "what is written there has to be read in any case");
    let values = |fact: Option<&Fact>| match fact {
        Some(Fact::OneOf(values)) => Some(values.clone()),
        _ => None,
    };
    let (gain, why) = match (values(it.from), values(it.to)) {
        (Some(was), Some(is)) if was.iter().all(|it| is.contains(it)) => (Gain::Better, "there is more to choose from"),
        (Some(was), Some(is)) if is.iter().all(|it| was.contains(it)) => (Gain::Worse, "there is less to choose from"),
        (Some(_), Some(_)) => (Gain::Depends, "there are other things to choose from"),
        _ => (Gain::Neutral, "the same is written in another way"),
    };
    Effects::new(gain, why, load.0, load.1)
}

/// A field has to be filled in, may stay empty, or nothing is said of that.
fn need(it: &Difference<'_>) -> Effects {
    let required = |fact: Option<&Fact>| matches!(fact, Some(Fact::Content(need)) if need == "required");
    let load = (Load::Neutral, "what is written there has to be read in any case");
    let (gain, why) = match (required(it.from), required(it.to)) {
        (false, true) => (Gain::Worse, "the field may no longer stay empty"),
        (true, false) => (Gain::Better, "the field need no longer be filled in"),
        _ => (Gain::Neutral, "the field need not be filled in, before and now"),
    };
    Effects::new(gain, why, load.0, load.1)
}
