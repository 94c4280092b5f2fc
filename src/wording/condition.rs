//! Circumstances: conditions of rules as `when …, unless …`.

use crate::message;
use crate::message::{Message, Named, ToMessage};
use crate::model::{Condition, Law};
use crate::syntax::tree::Prose;

/// What must hold and what must not, each as a clause.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// The clauses that must all hold.
    pub given: Vec<Message>,
    /// The clauses of which none may hold.
    pub barred: Vec<Message>,
}

impl ToMessage for Circumstances {
    fn to_message(&self) -> Message {
        let (given, barred) = (&self.given, &self.barred);
        match (given.is_empty(), barred.is_empty()) {
            (true, true) => message!("law-always"),
            (false, true) => message!("law-when", given: messages(given.clone())),
            (true, false) => message!("law-unless", barred: messages(barred.clone())),
            (false, false) => {
                message!("law-when-unless", given: messages(given.clone()), barred: messages(barred.clone()))
            }
        }
    }
}

/// A condition after what depends on it; none where it always holds.
#[must_use]
pub fn circumstances(condition: &Condition, law: &Law) -> Option<Message> {
    let parts = match condition {
        Condition::Always => return None,
        Condition::All(parts) => parts.as_slice(),
        other => std::slice::from_ref(other),
    };
    let mut told = Circumstances::default();
    for part in parts {
        match turned(part, law) {
            Some(clause) => told.barred.push(clause),
            None => told.given.push(clause_in(part, parts.len() > 1, law)),
        }
    }
    Some(told.to_message())
}

/// What must not hold, where a condition says that something must not.
fn turned(condition: &Condition, law: &Law) -> Option<Message> {
    match condition {
        Condition::Not(inner) => match inner.as_ref() {
            Condition::Not(_) => None,
            inner => Some(clause(inner, law)),
        },
        Condition::Fact(id, 0) if is_truth(id, law) => Some(fact(id)),
        _ => None,
    }
}

/// A condition as a clause, without `when` or `unless`.
#[must_use]
pub fn clause(condition: &Condition, law: &Law) -> Message {
    clause_in(condition, false, law)
}

fn clause_in(condition: &Condition, inside: bool, law: &Law) -> Message {
    let clauses = |parts: &[Condition]| parts.iter().map(|it| clause_in(it, true, law)).collect::<Vec<_>>();
    match condition {
        Condition::Always => message!("law-always"),
        Condition::Fact(id, value) => match law.facts.get(id) {
            Some(it) if it.boolean && *value == 0 => not(fact(id)),
            Some(it) if !it.boolean => fact_is(id, it.values.get(*value).map_or("", String::as_str)),
            _ => fact(id),
        },
        Condition::Reading(id, followed) => {
            let followed = law.choices.get(id).and_then(|it| it.readings.get(*followed)).map(|it| &it.value);
            followed.map_or_else(|| fact(id), |it| reading(id, &it.id, &it.text))
        }
        Condition::Refusing(ground) => refused(ground.as_deref()),
        Condition::EndingAs(outcome) => ending_as(outcome),
        Condition::Not(inner) => match inner.as_ref() {
            Condition::Not(inner) => clause_in(inner, inside, law),
            inner => not(clause_in(inner, true, law)),
        },
        Condition::All(parts) => all(clauses(parts), inside),
        Condition::Any(parts) => any(clauses(parts), inside),
    }
}

fn is_truth(id: &str, law: &Law) -> bool {
    law.facts.get(id).is_some_and(|it| it.boolean)
}

/// The clause that a fact is so.
#[must_use]
pub fn fact(id: &str) -> Message {
    message!("law-fact", fact: title(Named::Fact(id.to_owned())))
}

/// The clause that a fact has a value.
#[must_use]
pub fn fact_is(id: &str, value: &str) -> Message {
    message!("law-fact-is", fact: title(Named::Fact(id.to_owned())), value: name(value))
}

/// The clause that a reading of a choice is followed; `text` is what it comes to, in the words of the rule files.
#[must_use]
pub fn reading(choice: &str, reading: &str, text: &Prose) -> Message {
    message!("law-reading", choice: title(Named::Choice(choice.to_owned())), reading: id(reading), text: prose(text))
}

/// The clause that the application is refused, on a ground where one is named.
#[must_use]
pub fn refused(ground: Option<&str>) -> Message {
    match ground {
        None => message!("law-refused"),
        Some(ground) => message!("law-refused-on", ground: ground(ground)),
    }
}

/// The clause that the case comes to an outcome that is declared.
#[must_use]
pub fn ending_as(outcome: &str) -> Message {
    message!("law-ending-as", outcome: outcome(outcome))
}

/// The clause that another does not hold.
#[must_use]
pub fn not(clause: Message) -> Message {
    message!("law-not", clause: message(clause))
}

/// The clause that all others hold; `inside` another clause they are held together.
#[must_use]
pub fn all(clauses: Vec<Message>, inside: bool) -> Message {
    message!("law-all", clauses: messages(clauses), inside: choice(if inside { "yes" } else { "no" }))
}

/// The clause that one of others holds; `inside` another clause they are held together.
#[must_use]
pub fn any(clauses: Vec<Message>, inside: bool) -> Message {
    message!("law-any", clauses: messages(clauses), inside: choice(if inside { "yes" } else { "no" }))
}
