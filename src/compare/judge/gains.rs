//! Who gains: the effect of one difference on the applicant and on the provider, with the reason.
//!
//! A rule of thumb for each kind of difference, and nothing beyond it: a shorter time for the provider is better for the
//! applicant, a shorter time for the applicant is worse; what holds in more cases has the effect of holding at all.

use crate::calendar::Period;
use crate::compare::collect::reading::When;
use crate::compare::effect::{Effects, Gain, Load};
use crate::compare::element::{Element, What};
use crate::compare::fact::{Deadline, Fact};
use crate::compare::judge::difference::Difference;
use crate::compare::judge::period_comparison::{Measure, PeriodComparison, Tried};
use crate::compare::judge::presence::presence;
use crate::compare::judge::quantities::{
    amount, asks, content, minutes, need, opening, pass_mark, remedy_before, until,
};
use crate::compare::matching::logic::World;
use crate::compare::matching::registration::Registration;
use crate::compare::reason::Reason;
use crate::model::Names;
use crate::syntax::tree::{DeclarationKind, TermEffect};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// By what differences are judged.
#[derive(Debug)]
pub(in crate::compare) struct Judge<'j, 'l> {
    pub world: &'j World<'l>,
    pub periods: PeriodComparison<'l>,
    /// The actor who applies, if the law has one.
    pub applicant: Option<&'l str>,
    pub registration: &'j Registration,
    /// The names of the law.
    pub names: &'l Names,
    /// Where the service was split: the facts that only one version of it asks for.
    pub split: Option<&'j BTreeSet<String>>,
}

impl Judge<'_, '_> {
    pub fn effects(&self, it: &Difference<'_>) -> Effects {
        let by_applicant = it.actor.is_some() && it.actor == self.applicant;
        match it.what {
            What::Added | What::Dropped if it.element == Element::Result && it.has_kin => {
                result_form(it.what == What::Added)
            }
            What::Added | What::Dropped if it.element == Element::Gap && !can_be_fallen_into(it) => {
                Effects::neutral(Reason::KnownGap)
            }
            What::Added | What::Dropped if it.other_silent => Effects::depends(Reason::OtherSilent(it.element)),
            What::Added | What::Dropped | What::Condition if self.is_of_a_part(it) => {
                Effects::neutral(Reason::ServiceSplit)
            }
            What::Added | What::Dropped if may_stay_empty(it) => Effects::neutral(Reason::MayStayEmpty),
            What::Added | What::Dropped if self.for_the_office(it) => Effects::neutral(Reason::FilledInByOffice),
            What::Added | What::Dropped | What::Condition if it.unsaid => self.unsaid(it),
            What::Added | What::Dropped if it.closes => closing_step(it.what == What::Added),
            What::Added => presence(it.element, true, by_applicant),
            What::Dropped => presence(it.element, false, by_applicant),
            What::Condition => self.condition(it, by_applicant),
            What::Length | What::Unit | What::Limit | What::Answer => self.time(it, by_applicant),
            What::Start => self.start(it, by_applicant),
            What::Actor => self.actor(it),
            What::Order => Effects::neutral(Reason::OtherOrder),
            What::Decides => Effects::neutral(Reason::DecidedElsewhere),
            What::Registers => Effects::neutral(Reason::RegisteredElsewhere),
            What::Stage => Effects::neutral(Reason::OtherStage),
            What::Rounds => rounds(it),
            What::AfterLast | What::Opens => Effects::depends(Reason::OtherConsequence),
            What::Deemed => Effects::depends(Reason::CountsAsDone),
            What::LateVoid => late_void(it.to.is_some()),
            What::NotBefore | What::Ahead => Effects::depends(Reason::OtherBounds),
            What::OutsideTerm => self.outside_term(it),
            What::Outcome => Effects::depends(Reason::OtherOutcome),
            What::AfterTerm => after_term(it.to.is_some()),
            What::Consequence => {
                Effects::new(Gain::Depends, Reason::OtherConsequence, Load::Neutral, Reason::NoActOfProvider)
            }
            What::Extension => self.extension(it),
            What::BeforeEnd => self.ahead(it),
            What::Persuades => self.persuades(it),
            What::Form => Effects::neutral(Reason::OtherForm),
            What::Amount => amount(it),
            What::Minutes => minutes(it),
            What::PassMark => pass_mark(it),
            What::Opening => opening(it),
            What::Until => until(it),
            What::Addressee => Effects::neutral(Reason::OtherAnswerer),
            What::Before => remedy_before(it),
            What::Content => content(it),
            What::Need if self.for_the_office(it) => Effects::neutral(Reason::FilledInByOffice),
            What::Need => need(it),
            What::Asks => asks(it),
            What::Keeper => Effects::neutral(Reason::OtherKeeper),
            What::Meaning => Effects::depends(Reason::OtherMeaning),
            What::Replaced => Effects::neutral(Reason::OneForAnother),
        }
    }

    fn condition(&self, it: &Difference<'_>, by_applicant: bool) -> Effects {
        let always = When::Always;
        let (was, is) = (when(it.from).unwrap_or(&always), when(it.to).unwrap_or(&always));
        let (more, fewer) = (self.world.includes(was, is), self.world.includes(is, was));
        let counts = it.element != Element::Gap && it.element != Element::Occasion;
        match (more, fewer) {
            (true, false) if counts => in_cases(presence(it.element, true, by_applicant), true),
            (false, true) if counts => in_cases(presence(it.element, false, by_applicant), false),
            (true, false) => Effects::depends(Reason::HoldsMore),
            (false, true) => Effects::depends(Reason::HoldsFewer),
            _ => Effects::depends(Reason::HoldsOtherwise),
        }
    }

    /// Whether a service that was split, or put together, has no such part any more: a subtype, or an exam for a part of
    /// the cases, which a fact told apart that the other version does not ask for.
    fn is_of_a_part(&self, it: &Difference<'_>) -> bool {
        let Some(facts) = self.split else { return false };
        let tells_apart = |fact: Option<&Fact>| Fact::circumstances(fact).facts().any(|it| facts.contains(it));
        match it.element {
            Element::Subtype => true,
            Element::Exam => tells_apart(it.from) || tells_apart(it.to),
            _ => false,
        }
    }

    /// A ground in cases of which the other version says nothing: what becomes of them was left open, or is now.
    fn unsaid(&self, it: &Difference<'_>) -> Effects {
        let comes = match it.what {
            What::Condition => self.world.includes(&Fact::circumstances(it.from), &Fact::circumstances(it.to)),
            what => what == What::Added,
        };
        let usual = presence(it.element, comes, false);
        Effects::new(Gain::Depends, Reason::LeftUnsaid { now: !comes }, usual.provider.effect, usual.provider.reason)
    }

    /// Whether it is a field that somebody else than the applicant fills in.
    fn for_the_office(&self, it: &Difference<'_>) -> bool {
        it.element == Element::Field && it.actor.is_some() && it.actor != self.applicant
    }

    /// A time within which somebody has to act.
    fn time(&self, it: &Difference<'_>, by_applicant: bool) -> Effects {
        let (from, to) = match (it.from, it.to) {
            (None, Some(_)) => return bound(it.element, true, by_applicant),
            (Some(_), None) => return bound(it.element, false, by_applicant),
            (Some(from), Some(to)) => (from, to),
            (None, None) => return Effects::neutral(Reason::Unsaid),
        };
        let measure = match (from, to) {
            (Fact::Period(was), Fact::Period(is)) => self.periods.measure(*was, *is),
            (Fact::Deadline(was), Fact::Deadline(is)) => match self.deadlines(was, is) {
                Some(measure) => measure,
                None => return Effects::depends(Reason::OtherStarts),
            },
            _ => Measure::Unknown,
        };
        match it.element {
            Element::Validity => validity(measure),
            Element::Right if !by_applicant => Effects::depends(Reason::RightOfAnother),
            _ => measured(measure, by_applicant),
        }
    }

    fn deadlines(&self, was: &Deadline, is: &Deadline) -> Option<Measure> {
        let same = |was, is| self.registration.same_event(was, is);
        match (was, is) {
            (Deadline::Within(was, from), Deadline::Within(is, starts)) if same(from.as_ref(), starts.as_ref()) => {
                Some(self.periods.measure(*was, *is))
            }
            (Deadline::Within(was, Some(from)), Deadline::Within(is, Some(starts))) => {
                match (self.registration.starts(from, starts)?, self.periods.measure(*was, *is)) {
                    (Ordering::Equal, measure) => Some(measure),
                    // It starts later and is no shorter, or starts sooner and is no longer.
                    (Ordering::Less, Measure::Same | Measure::Longer(_)) => Some(Measure::Longer(Tried::default())),
                    (Ordering::Greater, Measure::Same | Measure::Shorter(_)) => {
                        Some(Measure::Shorter(Tried::default()))
                    }
                    _ => None,
                }
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
        let anew = |fact: Option<&Fact>| matches!(fact, Some(Fact::OnTerm(TermEffect::Anew, _)));
        match (it.from, it.to) {
            (None, to) if anew(to) => {
                return Effects::new(Gain::Worse, Reason::TermAnew, Load::Lighter, Reason::TermAnewForProvider);
            }
            (from, None) if anew(from) => {
                return Effects::new(Gain::Better, Reason::TermNotAnew, Load::Heavier, Reason::TermNotAnewForProvider);
            }
            (Some(Fact::OnTerm(..)), Some(_)) | (Some(_), Some(Fact::OnTerm(..))) => {
                return Effects::depends(Reason::TermStandsOtherwise);
            }
            _ => {}
        }
        let never = When::Never;
        let (was, is) = (when(it.from).unwrap_or(&never), when(it.to).unwrap_or(&never));
        let (more, fewer) = (self.world.includes(was, is), self.world.includes(is, was));
        match (more, fewer) {
            (true, false) => {
                Effects::new(Gain::Worse, Reason::TermStands, Load::Lighter, Reason::TermStandsForProvider)
            }
            (false, true) => Effects::new(Gain::Better, Reason::TermRuns, Load::Heavier, Reason::TermRunsForProvider),
            _ => Effects::depends(Reason::TermStandsOtherwise),
        }
    }

    fn extension(&self, it: &Difference<'_>) -> Effects {
        let longer = match (period(it.from), period(it.to)) {
            (None, Some(_)) => Measure::Longer(Tried::default()),
            (Some(_), None) => Measure::Shorter(Tried::default()),
            (Some(was), Some(is)) => self.periods.measure(was, is),
            (None, None) => Measure::Unknown,
        };
        measured(longer, false)
    }

    /// A time before the end of the term, which is the applicant's to prepare in.
    fn ahead(&self, it: &Difference<'_>) -> Effects {
        let effects = match (period(it.from), period(it.to)) {
            (None, Some(_)) => (Gain::Better, Reason::TimeToPrepare),
            (Some(_), None) => (Gain::Worse, Reason::NoTimeToPrepare),
            (Some(was), Some(is)) => match self.periods.measure(was, is) {
                Measure::Longer(_) => (Gain::Better, Reason::MoreTimeToPrepare),
                Measure::Shorter(_) => (Gain::Worse, Reason::LessTimeToPrepare),
                _ => (Gain::Depends, Reason::OtherTimeToPrepare),
            },
            (None, None) => (Gain::Neutral, Reason::Unsaid),
        };
        let load = match effects.0 {
            Gain::Better => (Load::Heavier, Reason::ReadyEarlier),
            Gain::Worse => (Load::Lighter, Reason::ReadyLater),
            _ => (Load::Depends, Reason::ReadyOtherwise),
        };
        Effects::new(effects.0, effects.1, load.0, load.1)
    }

    fn persuades(&self, it: &Difference<'_>) -> Effects {
        let never = When::Never;
        let (was, is) = (when(it.from).unwrap_or(&never), when(it.to).unwrap_or(&never));
        let load = (Load::Neutral, Reason::HearingHeld);
        let (gain, why) = match (self.world.includes(was, is), self.world.includes(is, was)) {
            (true, false) => (Gain::Better, Reason::HearingPersuades),
            (false, true) => (Gain::Worse, Reason::HearingPersuadesLess),
            _ => (Gain::Depends, Reason::HearingPersuadesOtherwise),
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
        let measure = match self.registration.starts(event(it.from), event(it.to)) {
            Some(Ordering::Less) => Measure::Longer(Tried::default()),
            Some(Ordering::Greater) => Measure::Shorter(Tried::default()),
            Some(Ordering::Equal) => Measure::Same,
            None => return Effects::depends(Reason::UnknownStarts),
        };
        match it.element {
            Element::Validity => validity(measure),
            Element::Right if !by_applicant => Effects::depends(Reason::RightOfAnother),
            _ => measured(measure, by_applicant),
        }
    }

    fn actor(&self, it: &Difference<'_>) -> Effects {
        let is = |fact: Option<&Fact>| match (fact, self.applicant) {
            (Some(Fact::Actor(actor)), Some(applicant)) => actor == applicant,
            _ => false,
        };
        match (is(it.from), is(it.to)) {
            _ if self.is_unit(it.from, it.to) => Effects::neutral(Reason::SameBody { named: false }),
            _ if self.is_unit(it.to, it.from) => Effects::neutral(Reason::SameBody { named: true }),
            (true, false) => Effects::new(Gain::Better, Reason::NotForApplicant, Load::Heavier, Reason::NowForProvider),
            (false, true) => Effects::new(Gain::Worse, Reason::ForApplicant, Load::Lighter, Reason::NowForApplicant),
            _ => Effects::neutral(Reason::OtherActor),
        }
    }

    /// Whether the second actor is declared to stand in the place of the first: the body of which the first is a unit.
    fn is_unit(&self, unit: Option<&Fact>, body: Option<&Fact>) -> bool {
        match (unit, body) {
            (Some(Fact::Actor(unit)), Some(Fact::Actor(body))) => {
                self.names.get(DeclarationKind::Actor, body).is_some_and(|it| it.replaces.contains(unit))
            }
            _ => false,
        }
    }
}

/// Whether it is a field that need not be filled in.
fn may_stay_empty(it: &Difference<'_>) -> bool {
    let says = |fact: &Fact| match fact {
        Fact::Whole(whole) => whole.aspect(What::Need) == Some(&Fact::Required(false)),
        _ => false,
    };
    it.element == Element::Field && it.from.or(it.to).is_some_and(says)
}

/// Whether cases fall into a gap: it says in which.
fn can_be_fallen_into(it: &Difference<'_>) -> bool {
    let says = |fact: &Fact| matches!(fact, Fact::Whole(whole) if !whole.aspects.is_empty());
    it.from.or(it.to).is_some_and(says)
}

/// A result that can be had in one form more, or in one less.
fn result_form(comes: bool) -> Effects {
    if comes {
        Effects::new(Gain::Better, Reason::FormMore, Load::Heavier, Reason::FormMoreToMake)
    } else {
        Effects::new(Gain::Worse, Reason::FormLess, Load::Lighter, Reason::FormLessToMake)
    }
}

/// More rounds or fewer; once where nothing is said.
fn rounds(it: &Difference<'_>) -> Effects {
    let times = |fact: Option<&Fact>| if let Some(Fact::Times(times)) = fact { *times } else { 1 };
    let more = times(it.to) > times(it.from);
    let why = Reason::Rounds { more };
    match more {
        true => Effects::new(Gain::Better, why.clone(), Load::Heavier, why),
        false => Effects::new(Gain::Worse, why.clone(), Load::Lighter, why),
    }
}

/// An extension that a late step makes void, or no longer.
fn late_void(void: bool) -> Effects {
    match void {
        true => Effects::new(Gain::Better, Reason::LateVoid, Load::Heavier, Reason::LateVoid),
        false => Effects::new(Gain::Worse, Reason::LateCounts, Load::Lighter, Reason::LateCounts),
    }
}

/// A step that the end of the term no longer binds, or that it binds now.
fn after_term(free: bool) -> Effects {
    match free {
        true => Effects::new(Gain::Worse, Reason::NotBoundByTerm, Load::Lighter, Reason::NotBoundByTerm),
        false => Effects::new(Gain::Better, Reason::BoundByTerm, Load::Heavier, Reason::BoundByTerm),
    }
}

/// The step by which the result is sent at the latest.
fn closing_step(comes: bool) -> Effects {
    let why = Reason::ResultSentBy { comes };
    if comes {
        Effects::new(Gain::Better, why.clone(), Load::Heavier, why)
    } else {
        Effects::new(Gain::Worse, why.clone(), Load::Lighter, why)
    }
}

fn when(fact: Option<&Fact>) -> Option<&When> {
    match fact {
        Some(Fact::When(when) | Fact::OnTerm(_, when)) => Some(when),
        _ => None,
    }
}

fn period(fact: Option<&Fact>) -> Option<Period> {
    match fact {
        Some(Fact::Period(period)) => Some(*period),
        _ => None,
    }
}

/// The same effects for the reason that the rule holds in more cases, or in fewer.
pub(in crate::compare) fn in_cases(effects: Effects, more: bool) -> Effects {
    let said = |reason: Reason| Reason::InCases { more, reason: Box::new(reason) };
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
    if comes {
        Effects::new(gain, Reason::LimitComes, load, Reason::LimitComes)
    } else {
        Effects::new(gain.reversed(), Reason::LimitGoes, load.reversed(), Reason::LimitGoes)
    }
}

/// A result that is valid for longer, or for less long.
fn validity(measure: Measure) -> Effects {
    let (gain, longer) = match measure {
        Measure::Same => return Effects::neutral(Reason::SameEnd),
        Measure::Unknown => return Effects::depends(Reason::Incomparable),
        Measure::Mixed(tried) => return Effects::depends(Reason::TimeDepends(tried)),
        Measure::Longer(_) => (Gain::Better, true),
        Measure::Shorter(_) => (Gain::Worse, false),
    };
    Effects::new(gain, Reason::Validity { longer }, Load::Neutral, Reason::NoActOfProvider)
}

/// A time that became shorter or longer: the provider's, or the applicant's own.
fn measured(measure: Measure, by_applicant: bool) -> Effects {
    let (gain, load, shorter, tried) = match measure {
        Measure::Same => return Effects::neutral(Reason::SameEnd),
        Measure::Unknown => return Effects::depends(Reason::Incomparable),
        Measure::Mixed(tried) => return Effects::depends(Reason::TimeDepends(tried)),
        Measure::Shorter(tried) => (Gain::Better, Load::Heavier, true, tried),
        Measure::Longer(tried) => (Gain::Worse, Load::Lighter, false, tried),
    };
    let to_act = Reason::Time { to_act: true, shorter, tried };
    if by_applicant {
        return Effects::new(gain.reversed(), to_act, Load::Neutral, Reason::TimeOfApplicant);
    }
    Effects::new(gain, Reason::Time { to_act: false, shorter, tried }, load, to_act)
}
