//! Who gains: the effect of one difference on the applicant and on the provider, with the reason.
//!
//! A rule of thumb for each kind of difference, and nothing beyond it: a shorter time for the provider is better for the
//! applicant, a shorter time for the applicant is worse; what holds in more cases has the effect of holding at all.

use super::change::{Element, What};
use super::effect::{Effects, Gain, Load};
use super::fact::{Deadline, Fact};
use super::logic::World;
use super::presence::presence;
use super::quantities::{amount, content, minutes, need, opening, pass_mark, remedy_before, until};
use super::reading::When;
use super::registration::Registration;
use super::yardstick::{Measure, Tried, Yardstick};
use crate::calendar::Period;

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
    /// The actor who applies, if the law has one.
    pub applicant: Option<&'l str>,
    pub registration: &'j Registration,
}

impl Judge<'_, '_> {
    pub fn effects(&self, it: &Difference<'_>) -> Effects {
        let by_applicant = it.actor.is_some() && it.actor == self.applicant;
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
            What::Start => self.start(it, by_applicant),
            What::Actor => self.actor(it),
            What::Order => Effects::neutral("the same steps in another order"),
            What::Decides => Effects::neutral("the decision is made in another step"),
            What::Registers => Effects::neutral("the application is registered in another step"),
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
        let same = |was, is| self.registration.same_event(was, is);
        match (was, is) {
            (Deadline::Within(was, from), Deadline::Within(is, starts)) if same(from.as_ref(), starts.as_ref()) => {
                Some(self.yardstick.measure(*was, *is))
            }
            (Deadline::OnTheDayOf(event), Deadline::Within(_, from)) if same(Some(event), from.as_ref()) => {
                Some(Measure::Longer(Tried::default()))
            }
            (Deadline::Within(_, from), Deadline::OnTheDayOf(event)) if same(from.as_ref(), Some(event)) => {
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

    fn start(&self, it: &Difference<'_>, by_applicant: bool) -> Effects {
        fn event(fact: Option<&Fact>) -> &str {
            match fact {
                Some(Fact::Start(Some(event))) => event,
                _ => "",
            }
        }
        match self.registration.first_events(event(it.from), event(it.to)) {
            (Some(was), Some(is)) if is < was => measured(Measure::Shorter(Tried::default()), by_applicant),
            (Some(was), Some(is)) if is > was => measured(Measure::Longer(Tried::default()), by_applicant),
            _ => Effects::depends("it depends on when the events happen from which it runs"),
        }
    }

    fn actor(&self, it: &Difference<'_>) -> Effects {
        let is = |fact: Option<&Fact>| match (fact, self.applicant) {
            (Some(Fact::Ids(ids)), Some(applicant)) => ids.iter().any(|id| id == applicant),
            _ => false,
        };
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
    if applicant.effect != Gain::Neutral {
        applicant.reason = said(applicant.reason);
    }
    if provider.effect != Load::Neutral {
        provider.reason = said(provider.reason);
    }
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
