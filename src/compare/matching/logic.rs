//! Logic: whether circumstances are the same, whatever way they are written, and whether one includes the other.
//!
//! Circumstances read facts with few values and grounds that are found or not, so all of it can be decided exactly: one
//! fact after the other is given each of its values, and what remains is decided again. What was decided once is not
//! decided anew, which keeps this a decision diagram and not a list of all cases.
//!
//! A [`World`] says which values facts can have. In the world that two regimes share, a channel that only one of them
//! provides for does not come up.

use crate::compare::collect::reading::When;
use crate::model::Law;
use std::collections::{BTreeMap, HashMap};

/// Which values facts can have.
#[derive(Debug, Clone)]
pub(in crate::compare) struct World<'l> {
    law: &'l Law,
    narrowed: BTreeMap<String, Vec<String>>,
    /// What holds in every case.
    given: When,
}

/// Something that circumstances read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Question {
    /// Grounds come before all grounds, so that finding one answers for all.
    Ground(String),
    AnyGround,
    Outcome(String),
    Fact(String),
}

type Decided = HashMap<(When, When), bool>;

impl<'l> World<'l> {
    /// The world in which facts have all values that they are declared with.
    pub fn whole(law: &'l Law) -> Self {
        Self { law, narrowed: BTreeMap::new(), given: When::Always }
    }

    /// The same world without the cases in which `when` does not hold.
    pub fn given(&self, when: When) -> Self {
        Self { given: When::all(vec![self.given.clone(), when]), ..self.clone() }
    }

    /// The same circumstances in fewer words: without what holds in this world anyway where the rest does.
    pub fn in_fewest_words(&self, when: &When) -> When {
        let (parts, joint): (_, fn(Vec<When>) -> When) = match when {
            When::All(parts) => (parts, When::all),
            When::Any(parts) => (parts, When::any),
            _ => return when.clone(),
        };
        let mut kept = parts.clone();
        for part in parts {
            let rest: Vec<When> = kept.iter().filter(|it| *it != part).cloned().collect();
            if !rest.is_empty() && self.same(&joint(rest.clone()), when) {
                kept = rest;
            }
        }
        joint(kept)
    }

    /// The world in which `fact` has these values only; none of them leaves the world as it is.
    pub fn narrowed(mut self, fact: &str, values: Vec<String>) -> Self {
        if !values.is_empty() {
            self.narrowed.insert(fact.to_owned(), values);
        }
        self
    }

    /// Whether both hold in the same cases.
    pub fn same(&self, one: &When, two: &When) -> bool {
        let given = |it: &When| When::all(vec![self.given.clone(), it.clone()]);
        self.decide(&given(one), &given(two), &mut Decided::new())
    }

    /// Whether `two` holds wherever `one` does.
    pub fn includes(&self, one: &When, two: &When) -> bool {
        self.same(&When::all(vec![one.clone(), two.clone()]), one)
    }

    /// Whether there is a case in which it holds.
    pub fn possible(&self, when: &When) -> bool {
        !self.same(when, &When::Never)
    }

    fn decide(&self, one: &When, two: &When, decided: &mut Decided) -> bool {
        if one == two {
            return true;
        }
        let Some(question) = one.questions().into_iter().chain(two.questions()).min() else { return false };
        let key = (one.clone(), two.clone());
        if let Some(known) = decided.get(&key) {
            return *known;
        }
        let answers = self.answers(&question);
        let same = answers.iter().all(|it| self.decide(&it.given(one), &it.given(two), decided));
        decided.insert(key, same);
        same
    }

    fn answers(&self, question: &Question) -> Vec<Answer> {
        let values = match question {
            Question::Ground(_) | Question::AnyGround | Question::Outcome(_) => vec![None, Some(String::new())],
            Question::Fact(id) => {
                let fact = self.law.facts.get(id);
                match fact.filter(|it| !it.boolean) {
                    None => vec![None, Some(String::new())],
                    Some(fact) => {
                        let values = self.narrowed.get(id).map_or(&fact.values[..], Vec::as_slice);
                        values.iter().cloned().map(Some).collect()
                    }
                }
            }
        };
        values.into_iter().map(|value| Answer { question: question.clone(), value }).collect()
    }
}

/// A question answered: with a value, or for what is so or not so with anything or nothing.
struct Answer {
    question: Question,
    value: Option<String>,
}

impl Answer {
    /// What remains of circumstances when the answer is known.
    fn given(&self, when: &When) -> When {
        let truth = |it: bool| if it { When::Always } else { When::Never };
        match (when, &self.question) {
            (When::Fact(id), Question::Fact(asked)) if id == asked => truth(self.value.is_some()),
            (When::Is(id, value), Question::Fact(asked)) if id == asked => truth(self.value.as_ref() == Some(value)),
            (When::Refusing(Some(id)), Question::Ground(asked)) if id == asked => truth(self.value.is_some()),
            (When::Refusing(None), Question::Ground(_)) if self.value.is_some() => When::Always,
            (When::Refusing(None), Question::AnyGround) => truth(self.value.is_some()),
            (When::EndingAs(id), Question::Outcome(asked)) if id == asked => truth(self.value.is_some()),
            (When::Not(inner), _) => self.given(inner).negated(),
            (When::All(parts), _) => When::all(parts.iter().map(|it| self.given(it)).collect()),
            (When::Any(parts), _) => When::any(parts.iter().map(|it| self.given(it)).collect()),
            (other, _) => other.clone(),
        }
    }
}

impl When {
    fn questions(&self) -> Vec<Question> {
        match self {
            When::Always | When::Never => Vec::new(),
            When::Fact(id) | When::Is(id, _) => vec![Question::Fact(id.clone())],
            When::Refusing(Some(id)) => vec![Question::Ground(id.clone())],
            When::Refusing(None) => vec![Question::AnyGround],
            When::EndingAs(id) => vec![Question::Outcome(id.clone())],
            When::Not(inner) => inner.questions(),
            When::All(parts) | When::Any(parts) => parts.iter().flat_map(When::questions).collect(),
        }
    }

    /// Whether it holds in a case in which facts have these values, and no ground is found.
    #[must_use]
    pub fn holds<'v>(&self, value: &dyn Fn(&str) -> Option<&'v str>) -> bool {
        match self {
            When::Always => true,
            When::Never | When::Refusing(_) | When::EndingAs(_) => false,
            When::Fact(id) => value(id) == Some("yes"),
            When::Is(id, wanted) => value(id) == Some(wanted.as_str()),
            When::Not(inner) => !inner.holds(value),
            When::All(parts) => parts.iter().all(|it| it.holds(value)),
            When::Any(parts) => parts.iter().any(|it| it.holds(value)),
        }
    }

    /// The facts that it asks for.
    pub(in crate::compare) fn facts(&self) -> impl Iterator<Item = &str> {
        let mut facts = Vec::new();
        self.gather_facts(&mut facts);
        facts.into_iter()
    }

    fn gather_facts<'w>(&'w self, facts: &mut Vec<&'w str>) {
        match self {
            When::Fact(id) | When::Is(id, _) => facts.push(id),
            When::Not(inner) => inner.gather_facts(facts),
            When::All(parts) | When::Any(parts) => parts.iter().for_each(|it| it.gather_facts(facts)),
            When::Always | When::Never | When::Refusing(_) | When::EndingAs(_) => {}
        }
    }

    /// The circumstances in which it does not hold.
    pub(in crate::compare) fn negated(&self) -> When {
        match self {
            When::Always => When::Never,
            When::Never => When::Always,
            When::Not(inner) => (**inner).clone(),
            When::All(parts) => When::any(parts.iter().map(When::negated).collect()),
            When::Any(parts) => When::all(parts.iter().map(When::negated).collect()),
            single => When::Not(Box::new(single.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fact, Titles};
    use crate::span::Span;

    fn law() -> Law {
        let fact = |values: &[&str], boolean| Fact {
            amount: false,
            values: values.iter().map(|it| (*it).to_owned()).collect(),
            default: 0,
            boolean,
            titles: Titles::default(),
            span: Span::default(),
        };
        let mut law = Law::default();
        law.facts.insert("a".to_owned(), fact(&["no", "yes"], true));
        law.facts.insert("b".to_owned(), fact(&["no", "yes"], true));
        law.facts.insert("channel".to_owned(), fact(&["portal", "office", "post"], false));
        law
    }

    fn is(value: &str) -> When {
        When::Is("channel".to_owned(), value.to_owned())
    }

    fn fact(id: &str) -> When {
        When::Fact(id.to_owned())
    }

    #[test]
    fn the_laws_of_logic_hold() {
        let law = law();
        let world = World::whole(&law);
        let (a, b) = (fact("a"), fact("b"));
        let both = When::all(vec![a.clone(), b.clone()]);
        // a and b, or a and not b, is a.
        let split = When::any(vec![both.clone(), When::all(vec![a.clone(), b.negated()])]);
        assert!(world.same(&split, &a));
        assert!(world.same(&both.negated(), &When::any(vec![a.negated(), b.negated()])));
        assert!(world.includes(&both, &a) && !world.includes(&a, &both));
        assert!(!world.possible(&When::all(vec![a.clone(), When::any(vec![a.negated(), When::Never])])));
    }

    #[test]
    fn a_fact_has_one_of_its_values() {
        let law = law();
        let world = World::whole(&law);
        assert!(world.same(&When::any(vec![is("portal"), is("office"), is("post")]), &When::Always));
        assert!(!world.possible(&When::all(vec![is("portal"), is("office")])));
        assert!(world.same(&is("portal").negated(), &When::any(vec![is("office"), is("post")])));
    }

    #[test]
    fn what_a_world_does_not_have_does_not_come_up() {
        let law = law();
        let world = World::whole(&law).narrowed("channel", vec!["portal".to_owned()]);
        assert!(world.same(&is("portal"), &When::Always));
        assert!(!world.possible(&is("office")));
        let unchanged = World::whole(&law).narrowed("channel", Vec::new());
        assert!(unchanged.possible(&is("office")));
    }

    #[test]
    fn what_is_given_need_not_be_said() {
        let law = law();
        let world = World::whole(&law).given(fact("a"));
        let both = When::all(vec![fact("a"), fact("b")]);
        assert_eq!(world.in_fewest_words(&both), fact("b"));
        assert_eq!(world.in_fewest_words(&When::any(vec![fact("a").negated(), fact("b")])), fact("b"));
        assert_eq!(World::whole(&law).in_fewest_words(&both), both);
        assert!(world.same(&both, &fact("b")) && !world.possible(&fact("a").negated()));
    }

    #[test]
    fn one_ground_found_is_some_ground_found() {
        let law = law();
        let world = World::whole(&law);
        let (one, any) = (When::Refusing(Some("x".to_owned())), When::Refusing(None));
        assert!(world.includes(&one, &any) && !world.includes(&any, &one));
        assert!(world.same(&When::any(vec![one, any.clone()]), &any));
    }
}
