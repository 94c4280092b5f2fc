//! Cases.

use super::page::Statement;
use super::phrase::Phrase;
use crate::syntax::tree::{CaseItem, Expectation, GivenFact, GivenValue};

impl Statement for CaseItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Service { service, procedure } => {
                p.word("service").word(format_args!("{}.{}", service.name, procedure.name))
            }
            Self::Regime(regime) => p.word("regime").id(regime),
            Self::Filed { on, at } => {
                p.word("filed").word(on);
                at.map(|at| p.time(at));
                p
            }
            Self::Pace(pace) => p.word("pace").id(pace),
            Self::Given(facts) => {
                let facts: Vec<String> = facts.iter().map(given).collect();
                p.word("given").list(facts.iter().map(String::as_str))
            }
            Self::Pin { event, on } => p.word("pin").id(event).word(on),
            Self::Assume { choice, reading } => p.word("assume").id(choice).word("is").id(reading),
            Self::Expect(expectation) => expect(p.word("expect"), expectation),
            Self::Note(note) => p.note(note),
        };
    }
}

fn given(fact: &GivenFact) -> String {
    let name = &fact.fact.name;
    match &fact.value {
        GivenValue::Truth(true) => name.clone(),
        GivenValue::Truth(false) => format!("not {name}"),
        GivenValue::Is(value) => format!("{name} is {}", value.name),
    }
}

fn expect<'p>(p: &'p mut Phrase, expectation: &Expectation) -> &'p mut Phrase {
    match expectation {
        Expectation::Granted => p.word("granted"),
        Expectation::Refused(grounds) => p.word("refused").ids(grounds),
        Expectation::Unspecified(gap) => {
            p.word("unspecified");
            if let Some(gap) = gap {
                p.id(gap);
            }
            p
        }
        Expectation::Fee(None) => p.word("fee none"),
        Expectation::Fee(Some(amount)) => p.word("fee").word(amount).word("tenge"),
        Expectation::TermEnds(None) => p.word("term ends never"),
        Expectation::TermEnds(Some(day)) => p.word("term ends").word(day),
        Expectation::Late { event, by } => p.word("late").id(event).with("by", by.as_ref(), |p, period| p.word(period)),
        Expectation::Never(event) => p.word("never").id(event),
        Expectation::Deadline { event, on } => p.word("deadline of").id(event).word(on),
        Expectation::Event { event, on } => p.id(event).word("on").word(on),
    }
}
