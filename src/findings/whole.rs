//! What is looked at of a regime as a whole: the logic of its procedures, its acts against each other and against the next
//! regime, and the cases of the rule files. None of it hangs on the day of filing.

use super::dates::Calendar;
use super::finding::{Finding, Witness};
use super::flaw::{Flaw, Flawed, SmallCase};
use super::scope::Scope;
use super::{cases, logic, versions};
use crate::calendar::{self, Day};
use crate::case::FactValue;
use crate::engine::Pace;
use crate::explore::Wanted;
use crate::message;
use crate::message::Message;
use crate::model::{Law, Regime};

/// For how many days after an ordinary day nothing is out of the ordinary, the most first.
const AROUND: [i32; 4] = [60, 45, 30, 14];

/// The findings of a regime as a whole.
pub(super) fn of_regime(
    scope: &Scope<'_>,
    shared: &logic::Shared,
    regime: &Regime,
    calendar: &Calendar,
) -> Vec<Finding> {
    let law = scope.law;
    let mut found = Vec::new();
    for service in scope.services(&regime.id) {
        logic::of_service(law, service, shared, &mut found);
        versions::of_service(law, service, &mut found);
    }
    versions::of_regime(law, regime, &mut found);
    found.extend(logic::Shared::openly(law, &regime.id));
    if scope.wanted.is_empty() {
        found.extend(logic::Shared::unread(law, &regime.id));
    }
    cases::of_regime(law, regime, &mut found);
    let filed = ordinary_day(law, regime, calendar);
    found.into_iter().filter(|it| is_wanted(&scope.wanted, it)).map(|it| finding(law, it, filed)).collect()
}

fn is_wanted(wanted: &[Wanted], it: &Flawed) -> bool {
    let fits = |one: &Wanted| {
        it.service.as_ref().is_none_or(|service| *service == one.service)
            && (one.procedure.is_none() || it.procedure.is_none() || one.procedure == it.procedure)
    };
    wanted.is_empty() || wanted.iter().any(fits)
}

/// A flaw as a finding.
fn finding(law: &Law, flawed: Flawed, filed: Option<Day>) -> Finding {
    let Flawed { flaw, regime, service, procedure, cites, spans, case } = flawed;
    let witness = case.as_ref().and_then(|case| {
        let (service, procedure) = (service.clone()?, procedure.clone()?);
        Some(witness(law, (&regime, service, procedure), case, case.filed.or(filed)?))
    });
    let under = case.as_ref().map(|it| it.assume.clone()).unwrap_or_default();
    Finding {
        code: flaw.code(),
        severity: flaw.severity(),
        about: flaw.about(),
        message: sentence(flaw.told(case.as_ref())),
        mend: Some(sentence(flaw.mend())),
        regime,
        service,
        procedure,
        cite: cites,
        dates: None,
        in_force: None,
        under,
        readings: Vec::new(),
        witness,
        rules: spans,
    }
}

fn sentence(said: Message) -> Message {
    message!("logic-sentence", said: message(said))
}

fn witness(law: &Law, (regime, service, procedure): (&str, String, String), case: &SmallCase, filed: Day) -> Witness {
    let value = |id: &str, value: &str| match law.facts.get(id).is_some_and(|it| it.boolean) {
        true => FactValue::Truth(value == "yes"),
        false => FactValue::Named(value.to_owned()),
    };
    Witness {
        regime: regime.to_owned(),
        service,
        procedure,
        filed,
        pace: Pace::Latest,
        facts: case.facts.iter().map(|(id, it)| (id.clone(), value(id, it))).collect(),
        events: Vec::new(),
        assume: case.assume.clone(),
    }
}

/// A working day around which every week is an ordinary one, for as long as may be: in the time in which the regime was in
/// force, or where it never was among the filing dates. The first working day, where no day is so.
pub(super) fn ordinary_day(law: &Law, regime: &Regime, calendar: &Calendar) -> Option<Day> {
    let days = &law.timetable(&regime.id)?.calendar;
    let range = calendar.in_force.unwrap_or(calendar.range);
    let in_range = || (range.from.number()..=range.to.number()).map(Day::from_number);
    let is_working = |day: &Day| days.contains(*day) && days.is_working(*day);
    let ordinary = |around: i32| in_range().find(|day| is_ordinary(days, *day, around));
    AROUND.into_iter().find_map(ordinary).or_else(|| in_range().find(is_working))
}

/// Whether a day is worked, and every day from a week before it to so many days after it is worked or not as the days of the
/// week from it on are.
fn is_ordinary(days: &calendar::Calendar, day: Day, around: i32) -> bool {
    let worked = |it: i32| days.contains(day.plus(it)).then(|| days.is_working(day.plus(it)));
    let week: Vec<Option<bool>> = (0..7).map(worked).collect();
    worked(0) == Some(true)
        && worked(-1) == Some(true)
        && (-7..around).all(|it| {
            let like = usize::try_from(it.rem_euclid(7)).ok().and_then(|it| week.get(it)).copied().flatten();
            worked(it).is_some() && worked(it) == like
        })
}

impl Flaw {
    /// What it is about, by ids.
    pub(super) fn about(&self) -> Vec<String> {
        match self {
            Self::NeverTrue((kind, id)) | Self::AlwaysTrue((kind, id)) | Self::Shadowed((kind, id)) => {
                vec![kind.name().to_owned(), id.clone()]
            }
            Self::StageShadowed { step, grounds } => std::iter::once(step).chain(grounds).cloned().collect(),
            Self::StepUnreachable(id)
            | Self::RequestUnreachable(id)
            | Self::HearingUnreachable(id)
            | Self::GroundNeverFound(id)
            | Self::DocumentTwice(id)
            | Self::DocumentFetched(id)
            | Self::ExceptionTakenBack(id)
            | Self::FactUnread(id)
            | Self::FactIdle(id)
            | Self::DutyWithoutConsequence(id)
            | Self::ReadingIdle(id)
            | Self::FeeOfFreeService { id, .. }
            | Self::HearingBothWays { ground: id, .. }
            | Self::Gap { gap: id, .. }
            | Self::LeftOpen { gap: id, .. } => vec![id.clone()],
            Self::GroundImplied { ground: one, by: other }
            | Self::GroundsExclude(one, other)
            | Self::GroundsTogether(one, other) => vec![one.clone(), other.clone()],
            Self::DocumentNever(ids) | Self::RemediesInCircle(ids) | Self::PapersWithoutConsequence(ids) => ids.clone(),
            Self::FeeWithoutConsequence => vec!["fee".to_owned()],
            Self::MoreTime { id, act, above, .. } => vec![id.clone(), act.clone(), above.clone()],
            Self::MorePapers { document: id, act, above: other, .. }
            | Self::GroundUnknown { ground: id, act, other }
            | Self::ConflictUndeclared { id, act, other, .. } => vec![id.clone(), act.clone(), other.clone()],
            Self::MeaningChanged { kind, id, next, .. } => vec![kind.name().to_owned(), id.clone(), next.clone()],
            Self::HoleInTime { from, to, .. } => vec![from.to_string(), to.to_string()],
            Self::Unexercised { kind, id } => vec![(*kind).to_owned(), id.clone()],
            Self::NothingNew { case, other, .. } => vec![case.clone(), other.clone()],
            Self::TooLarge => Vec::new(),
        }
    }
}
