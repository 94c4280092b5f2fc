//! Conditions under the readings followed, in one form whatever way they are written.
//!
//! A condition that asks for a reading is settled by the reading followed: what stands under another one is never the
//! case. What remains is brought into one order, with `not` only before single facts, so that two conditions that say
//! the same in another order are equal.

use crate::calendar::Conventions;
use crate::model::{Condition, Law};
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// The readings followed, by choice, as positions among its readings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readings {
    followed: IndexMap<String, usize>,
    /// The choices of which a reading was named. A calendar has no say in these.
    named: Vec<String>,
}

impl Readings {
    /// Those that the rule files follow.
    #[must_use]
    pub fn of(law: &Law) -> Self {
        let followed = law.choices.values().map(|it| (it.id.clone(), it.followed)).collect();
        Self { followed, named: Vec::new() }
    }

    /// The same for a regime, whose calendar may follow readings of its own.
    #[must_use]
    pub fn in_regime(&self, law: &Law, regime: &str) -> Self {
        let mut own = self.clone();
        let timetable = law.timetable(regime);
        let said = timetable.iter().flat_map(|it| &it.readings);
        own.followed.extend(said.filter(|(it, _)| !self.named.contains(it)).map(|(it, at)| (it.clone(), *at)));
        own
    }

    /// The way of counting among them.
    #[must_use]
    pub fn conventions(&self, law: &Law) -> Conventions {
        Conventions::named(|choice| {
            let (choice, followed) = (law.choices.get(choice)?, self.followed.get(choice)?);
            choice.readings.get(*followed).map(|it| it.value.id.as_str())
        })
    }

    /// Follows another reading of a choice; says whether there is such a reading.
    pub fn follow(&mut self, law: &Law, choice: &str, reading: &str) -> bool {
        let position = law.choices.get(choice).and_then(|it| it.reading(reading));
        position.is_some_and(|position| {
            self.followed.insert(choice.to_owned(), position);
            self.named.push(choice.to_owned());
            true
        })
    }
}

/// Circumstances: a condition without readings, in its one form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// In every case.
    Always,
    /// In no case.
    Never,
    /// A fact that is so.
    Fact(String),
    /// A fact that has a value.
    Is(String, String),
    /// A ground was found; none means any.
    Refusing(Option<String>),
    /// The grounds found lead to a declared outcome.
    EndingAs(String),
    /// Not so, of a single fact or ground.
    Not(Box<When>),
    /// All of them, two or more, in alphabetical order.
    All(Vec<When>),
    /// One of them, two or more, in alphabetical order.
    Any(Vec<When>),
}

impl When {
    pub(in crate::compare) fn all(parts: Vec<When>) -> When {
        let parts = parts.into_iter().flat_map(|it| match it {
            When::All(inner) => inner,
            it => vec![it],
        });
        joined(parts, When::Always, When::Never, When::All)
    }

    pub(in crate::compare) fn any(parts: Vec<When>) -> When {
        let parts = parts.into_iter().flat_map(|it| match it {
            When::Any(inner) => inner,
            it => vec![it],
        });
        joined(parts, When::Never, When::Always, When::Any)
    }
}

/// Joins parts: `idle` adds nothing to the others, `settling` makes them idle, and so do two that contradict.
fn joined(parts: impl Iterator<Item = When>, idle: When, settling: When, joint: fn(Vec<When>) -> When) -> When {
    let mut parts: BTreeSet<When> = parts.filter(|it| *it != idle).collect();
    let contradict = parts.iter().any(|it| parts.contains(&When::Not(Box::new(it.clone()))));
    if contradict || parts.contains(&settling) {
        return settling;
    }
    if parts.len() < 2 { parts.pop_first().unwrap_or(idle) } else { joint(parts.into_iter().collect()) }
}

/// Reads conditions, and keeps account of the choices that they ask for.
#[derive(Debug)]
pub(in crate::compare) struct Reader<'l> {
    law: &'l Law,
    readings: &'l Readings,
    consulted: BTreeSet<usize>,
}

impl<'l> Reader<'l> {
    pub fn new(law: &'l Law, readings: &'l Readings) -> Self {
        Self { law, readings, consulted: BTreeSet::new() }
    }

    /// The choices asked for so far, in the order of the rule files.
    pub fn consulted(&self) -> Vec<String> {
        self.consulted.iter().filter_map(|it| self.law.choices.get_index(*it)).map(|(id, _)| id.clone()).collect()
    }

    /// The circumstances that a condition means.
    pub fn when(&mut self, condition: &Condition) -> When {
        self.read(condition, false)
    }

    fn read(&mut self, condition: &Condition, negated: bool) -> When {
        let single = |it: When| if negated { When::Not(Box::new(it)) } else { it };
        match condition {
            Condition::Always => truth(!negated),
            Condition::Fact(id, value) => {
                let fact = self.law.facts.get(id);
                match fact.filter(|it| !it.boolean).and_then(|it| it.values.get(*value)) {
                    Some(value) => single(When::Is(id.clone(), value.clone())),
                    None if (*value == 0) != negated => When::Not(Box::new(When::Fact(id.clone()))),
                    None => When::Fact(id.clone()),
                }
            }
            Condition::Reading(choice, reading) => {
                self.consulted.extend(self.law.choices.get_index_of(choice));
                truth((self.readings.followed.get(choice) == Some(reading)) != negated)
            }
            Condition::Refusing(ground) => single(When::Refusing(ground.clone())),
            Condition::EndingAs(outcome) => single(When::EndingAs(outcome.clone())),
            Condition::Not(inner) => self.read(inner, !negated),
            Condition::All(parts) | Condition::Any(parts) => {
                let all = matches!(condition, Condition::All(_)) != negated;
                let parts = parts.iter().map(|it| self.read(it, negated)).collect();
                if all { When::all(parts) } else { When::any(parts) }
            }
        }
    }
}

fn truth(truth: bool) -> When {
    if truth { When::Always } else { When::Never }
}
