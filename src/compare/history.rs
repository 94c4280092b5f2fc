//! Histories: what became of each rule over three regimes or more.
//!
//! A thread follows a service along its lineage from the first regime to the last; one that was split has several. Of
//! each rule it tells whether it was introduced, amended, dropped or revived; rules that never changed are left out.

use crate::compare::change::{Change, ChangeKind, LawChanges, Owner};
use crate::compare::effect::Gain;
use crate::compare::element::Element;
use crate::compare::matching::lineage::Kinship;
use crate::syntax::tree::Prose;
use schemars::JsonSchema;
use serde::Serialize;

/// What changed over several regimes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "LawHistory")]
pub struct LawHistory<C = Change> {
    /// The regimes, in the order asked for.
    pub regimes: Vec<String>,
    /// The services.
    pub threads: Vec<Thread<C>>,
}

/// A service along its lineage.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Thread")]
pub struct Thread<C = Change> {
    /// Its id in each regime; none where a regime has no such service.
    pub services: Vec<Option<String>>,
    /// How it descends, from each regime to the next; none where neither of the two has it.
    pub kinships: Vec<Option<Kinship>>,
    /// What the rule files say about that.
    pub remarks: Vec<Prose>,
    /// The choices between readings that the comparison rests on, by id.
    pub assumptions: Vec<String>,
    /// The rules that changed.
    pub rules: Vec<RuleHistory<C>>,
}

/// A rule over several regimes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "RuleHistory")]
pub struct RuleHistory<C = Change> {
    /// The procedure; none where the rule concerns the service as a whole.
    pub procedure: Option<String>,
    /// What kind of rule it is.
    pub element: Element,
    /// Its id; where it has none, the word for its kind.
    pub id: String,
    /// The rule that it is a part of.
    pub of: Option<Owner>,
    /// What became of it.
    pub fate: Fate,
    /// What changed in it, from each regime to the next.
    pub steps: Vec<Vec<C>>,
}

/// What became of a rule over several regimes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It was not there at first, and is there at last.
    Introduced,
    /// It was there all the time and says something else.
    Amended,
    /// It was there, and is no more.
    Dropped,
    /// It was there, was dropped, and is there again.
    Revived,
    /// It came and went in between.
    Passing,
}

impl Fate {
    /// The word by which programs know it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Fate::Introduced => "introduced",
            Fate::Amended => "amended",
            Fate::Dropped => "dropped",
            Fate::Revived => "revived",
            Fate::Passing => "passing",
        }
    }

    /// What becomes of a rule that is introduced and dropped in this order.
    fn of(kinds: &[ChangeKind]) -> Self {
        let mut comings = kinds.iter().filter(|it| **it != ChangeKind::Amended);
        let (first, last) = (comings.clone().next(), comings.next_back());
        match (first, last) {
            (None, _) | (_, None) => Fate::Amended,
            (Some(ChangeKind::Introduced), Some(ChangeKind::Introduced)) => Fate::Introduced,
            (Some(ChangeKind::Introduced), Some(_)) => Fate::Passing,
            (Some(_), Some(ChangeKind::Introduced)) => Fate::Revived,
            (Some(_), Some(_)) => Fate::Dropped,
        }
    }
}

impl LawHistory {
    /// Strings together what changed from each regime to the next: `steps` are those comparisons, in their order.
    #[must_use]
    pub fn new(steps: &[LawChanges]) -> Self {
        let mut regimes: Vec<String> = steps.iter().map(|it| it.old.clone()).collect();
        regimes.extend(steps.last().map(|it| it.new.clone()));
        let mut threads: Vec<Thread> = Vec::new();
        for (position, step) in steps.iter().enumerate() {
            threads = extended(threads, step, position);
        }
        Self { regimes, threads }
    }

    /// Leaves only the changes whose effect on the applicant is one of `gains`, and the rules and services that have any.
    /// What became of a rule is not told anew.
    #[must_use]
    pub fn limited_to(mut self, gains: &[Gain]) -> Self {
        for thread in &mut self.threads {
            for step in thread.rules.iter_mut().flat_map(|it| &mut it.steps) {
                step.retain(|it| gains.contains(&it.effect.applicant.effect));
            }
            thread.rules.retain(|it| it.steps.iter().any(|step| !step.is_empty()));
        }
        self.threads.retain(|it| !it.rules.is_empty());
        self
    }

    /// Leaves only the services that bear one of these ids in any regime.
    #[must_use]
    pub fn of_services(mut self, services: &[String]) -> Self {
        self.threads.retain(|it| it.services.iter().flatten().any(|id| services.contains(id)));
        self
    }

    /// Whether there is any difference.
    #[must_use]
    pub fn any(&self) -> bool {
        self.threads.iter().any(|it| !it.rules.is_empty() || it.services.iter().any(Option::is_none))
    }
}

/// The threads up to a regime, and what became of each from there to the next.
fn extended(threads: Vec<Thread>, step: &LawChanges, position: usize) -> Vec<Thread> {
    let mut next = Vec::new();
    for thread in threads {
        let last = thread.services.last().cloned().flatten();
        let before = next.len();
        for service in step.services.iter().filter(|it| last.is_some() && it.old == last) {
            let mut thread = thread.clone();
            thread.take(&service.new, Some(service.kinship), service.remark.as_ref(), &service.assumptions);
            thread.note(&service.changes, position);
            next.push(thread);
        }
        if next.len() == before {
            let mut thread = thread;
            thread.take(&None, None, None, &[]);
            thread.note(&[], position);
            next.push(thread);
        }
    }
    let known: Vec<Option<String>> = next.iter().filter_map(|it| it.services.get(position).cloned()).collect();
    for service in step.services.iter().filter(|it| it.old.is_none() || !known.contains(&it.old)) {
        let mut thread = Thread {
            services: vec![None; position],
            kinships: vec![None; position],
            remarks: Vec::new(),
            assumptions: Vec::new(),
            rules: Vec::new(),
        };
        thread.services.push(service.old.clone());
        thread.take(&service.new, Some(service.kinship), service.remark.as_ref(), &service.assumptions);
        thread.note(&service.changes, position);
        next.push(thread);
    }
    next
}

impl Thread {
    fn take(
        &mut self,
        service: &Option<String>,
        kinship: Option<Kinship>,
        remark: Option<&Prose>,
        assumptions: &[String],
    ) {
        self.services.push(service.clone());
        self.kinships.push(kinship);
        self.remarks.extend(remark.filter(|it| !self.remarks.contains(it)).cloned());
        let new: Vec<String> = assumptions.iter().filter(|it| !self.assumptions.contains(it)).cloned().collect();
        self.assumptions.extend(new);
    }

    /// Adds the changes from one regime to the next to the rules that they are about.
    fn note(&mut self, changes: &[Change], position: usize) {
        let own = |it: &Change| (it.element, it.id.clone());
        let rules = |it: &Change| {
            let replaced: Vec<(Element, String)> =
                it.replaces.iter().map(|was| (was.element, was.id.clone())).collect();
            std::iter::once(own(it)).chain(replaced.into_iter().filter(move |was| *was != own(it))).collect::<Vec<_>>()
        };
        // A change by which one rule comes in the place of another is told of both.
        for (change, (element, id)) in changes.iter().flat_map(|it| rules(it).into_iter().map(move |rule| (it, rule))) {
            let same = |it: &RuleHistory| {
                (&it.procedure, it.element, &it.id, &it.of) == (&change.procedure, element, &id, &change.of)
            };
            let place = self.rules.iter().position(same).unwrap_or_else(|| {
                self.rules.push(RuleHistory {
                    procedure: change.procedure.clone(),
                    element,
                    id: id.clone(),
                    of: change.of.clone(),
                    fate: Fate::Amended,
                    steps: Vec::new(),
                });
                self.rules.len() - 1
            });
            if let Some(rule) = self.rules.get_mut(place) {
                rule.steps.resize(position + 1, Vec::new());
                if let Some(step) = rule.steps.last_mut() {
                    step.push(change.clone());
                }
            }
        }
        for rule in &mut self.rules {
            rule.steps.resize(position + 1, Vec::new());
            let kinds: Vec<ChangeKind> =
                rule.steps.iter().filter_map(|it| turned(it, (rule.element, &rule.id))).collect();
            rule.fate = Fate::of(&kinds);
        }
        self.rules.sort_by_key(|it| it.procedure.is_some());
    }
}

/// What became of a rule in one step; a rule of which one case is new and one dropped is amended.
fn turned(changes: &[Change], (element, id): (Element, &str)) -> Option<ChangeKind> {
    let kind = |it: &Change| match it.element == element && it.id == id {
        true => it.kind,
        // Another rule has come in its place.
        false => ChangeKind::Dropped,
    };
    let first = kind(changes.first()?);
    Some(if changes.iter().all(|it| kind(it) == first) { first } else { ChangeKind::Amended })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fates_follow_from_coming_and_going() {
        use ChangeKind::{Amended, Dropped, Introduced};
        assert_eq!(Fate::of(&[]), Fate::Amended);
        assert_eq!(Fate::of(&[Amended, Amended]), Fate::Amended);
        assert_eq!(Fate::of(&[Introduced, Amended]), Fate::Introduced);
        assert_eq!(Fate::of(&[Amended, Dropped]), Fate::Dropped);
        assert_eq!(Fate::of(&[Dropped, Introduced]), Fate::Revived);
        assert_eq!(Fate::of(&[Introduced, Dropped]), Fate::Passing);
        assert_eq!(Fate::of(&[Introduced, Dropped, Introduced]), Fate::Introduced);
    }
}
