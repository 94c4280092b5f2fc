//! `meaning_changed`: ids that mean something else in the next regime.
//!
//! A ground means something else where it holds in other cases or leads to another outcome; a step where it decides or
//! registers under one regime alone; a duty where it is somebody else's.

use crate::check::Checked;
use crate::cite::Citation;
use crate::compare::{Pair, pairs};
use crate::explore::TooLarge;
use crate::findings::flaw::{Change, Flaw, Flawed};
use crate::findings::logic::{RuleKind, Universe};
use crate::model::{Cited, Ground, Regime, Service, Step};
use crate::span::Span;
use crate::wording::circumstances;

pub(super) fn check(law: &Checked, regime: &Regime, found: &mut Vec<Flawed>) {
    let Some(next) = next(law, regime) else { return };
    for Pair { old, new, .. } in pairs(law, &regime.id, &next.id) {
        let services =
            old.zip(new).and_then(|(old, new)| Some((law.service(&regime.id, &old)?, law.service(&next.id, &new)?)));
        let Some((before, after)) = services else { continue };
        let mut compared = Compared { law, before, after, next: &next.id, found };
        compared.service();
    }
}

/// The regime that came into force next.
fn next<'l>(law: &'l Checked, regime: &Regime) -> Option<&'l Regime> {
    let from = law.window(regime).from?;
    let later = law.regimes.values().filter_map(|it| Some((law.window(it).from?, it))).filter(|(day, _)| *day > from);
    later.min_by_key(|(day, _)| *day).map(|(_, it)| it)
}

/// What a step does under one of two regimes alone.
fn task(one: &Step, other: &Step) -> Option<Change> {
    let only = |was: bool, is: bool, decides: bool| (was != is).then_some(Change::Task { decides, now: is });
    only(one.decides.is_some(), other.decides.is_some(), true)
        .or_else(|| only(one.registers.is_some(), other.registers.is_some(), false))
}

struct Compared<'l, 'f> {
    law: &'l Checked,
    before: &'l Service,
    after: &'l Service,
    next: &'l str,
    found: &'f mut Vec<Flawed>,
}

/// A duty of either regime: its id, whose it is, its clauses and its place.
type Meant<'r> = (&'r str, &'r str, &'r [Citation], Span);

impl<'l> Compared<'l, '_> {
    fn service(&mut self) {
        let (before, after) = (self.before, self.after);
        self.duties();
        for procedure in before.procedures.values() {
            let Some(other) = after.procedures.get(&procedure.id) else { continue };
            for ground in &procedure.grounds {
                let same = other.grounds.iter().find(|it| it.value.id == ground.value.id);
                let change = same.and_then(|it| Some((it, self.means_otherwise(ground, it).ok()??)));
                if let Some((same, change)) = change {
                    let rule = (RuleKind::Ground, ground.value.id.as_str());
                    let places = (ground.cites.as_slice(), ground.span, same.cites.as_slice(), same.span);
                    self.tell(rule, Some(&procedure.id), places, change);
                }
            }
            for step in &procedure.steps {
                let same = other.steps.iter().find(|it| it.value.id == step.value.id);
                if let Some((same, change)) = same.and_then(|it| Some((it, task(&step.value, &it.value)?))) {
                    let places = (step.cites.as_slice(), step.span, same.cites.as_slice(), same.span);
                    self.tell((RuleKind::Step, &step.value.id), Some(&procedure.id), places, change);
                }
            }
        }
    }

    fn duties(&mut self) {
        let (before, after) = (self.before, self.after);
        let duties = |it: &'l Service| {
            it.duties.iter().map(|it| -> Meant<'l> { (&it.value.id, &it.value.of, &it.cites, it.span) })
        };
        self.by_person(duties(before).collect(), duties(after).collect());
    }

    /// Duties of one id that are somebody else's.
    fn by_person(&mut self, before: Vec<Meant<'l>>, after: Vec<Meant<'l>>) {
        for (position, (id, of, cites, span)) in before.iter().enumerate() {
            // A rule that stands there several times is spoken of once.
            let again = before.iter().take(position).any(|it| it.0 == *id);
            let mut same = after.iter().filter(|it| it.0 == *id);
            let was_of = |who: &str| before.iter().any(|it| it.0 == *id && it.1 == who);
            let other = same.clone().next().filter(|_| !again && same.all(|it| !was_of(it.1)) && !of.is_empty());
            if let Some((_, now, clauses, place)) = other {
                let change = Change::Person((*of).to_owned(), (*now).to_owned());
                self.tell((RuleKind::Duty, id), None, (cites, *span, clauses, *place), change);
            }
        }
    }

    /// In what a ground holds in other cases, or leads elsewhere.
    fn means_otherwise(&self, one: &Cited<Ground>, other: &Cited<Ground>) -> Result<Option<Change>, TooLarge> {
        if one.value.outcome != other.value.outcome {
            return Ok(Some(Change::Outcome(one.value.outcome.clone(), other.value.outcome.clone())));
        }
        let (one, other) = (&one.value.when, &other.value.when);
        if one == other {
            return Ok(None);
        }
        let mut universe = Universe::of(self.law, None, &self.before.regime, &[one, other])?;
        let (holds, then) = (universe.holding(one)?, universe.holding(other)?);
        let followed = universe.followed;
        let other_cases = universe.diagrams.both(holds, followed)? != universe.diagrams.both(then, followed)?;
        Ok(other_cases.then(|| Change::Cases(circumstances(one, self.law), circumstances(other, self.law))))
    }

    fn tell(
        &mut self,
        (kind, id): (RuleKind, &str),
        procedure: Option<&str>,
        (cites, span, more, other): (&[Citation], Span, &[Citation], Span),
        change: Change,
    ) {
        // A service that was divided has several that come from it.
        let flaw = Flaw::MeaningChanged { kind, id: id.to_owned(), next: self.next.to_owned(), change };
        let told = |it: &Flawed| {
            it.flaw == flaw && it.service.as_ref() == Some(&self.before.id) && it.procedure.as_deref() == procedure
        };
        if self.found.iter().any(told) {
            return;
        }
        self.found.push(Flawed {
            flaw,
            regime: self.before.regime.clone(),
            service: Some(self.before.id.clone()),
            procedure: procedure.map(ToOwned::to_owned),
            cites: cites.iter().chain(more).cloned().collect(),
            spans: vec![span, other],
            case: None,
        });
    }
}
