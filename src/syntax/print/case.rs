//! Cases.

use super::page::Statement;
use super::phrase::Phrase;
use crate::syntax::keywords::Case;
use crate::syntax::tree::{CaseItem, Expectation, GivenFact, GivenValue};

impl Statement for CaseItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Service { service, procedure } => {
                p.word("service").value(format_args!("{}.{}", service.name, procedure.name))
            }
            Self::Regime(regime) => p.word("regime").id(regime),
            Self::Filed { on, at } => {
                p.word("filed").value(on);
                at.map(|at| p.time(at));
                p
            }
            Self::Pace(pace) => p.word("pace").id(pace),
            Self::Given(facts) => {
                p.word("given");
                for (number, fact) in facts.iter().enumerate() {
                    given(p, fact, if number + 1 < facts.len() { "," } else { "" });
                }
                p
            }
            Self::Pin { event, on } => p.word("pin").id(event).value(on),
            Self::Assume { choice, reading } => p.word("assume").id(choice).word("is").id(reading),
            Self::Expect(expectation) => expect(p.word("expect"), expectation),
            Self::Note(note) => p.note(note),
        };
    }
}

fn given(p: &mut Phrase, fact: &GivenFact, comma: &str) {
    let name = &fact.fact.name;
    match &fact.value {
        GivenValue::Truth(true) => p.value(format_args!("{name}{comma}")),
        GivenValue::Truth(false) => p.word("not").value(format_args!("{name}{comma}")),
        GivenValue::Is(value) => p.value(name).word("is").value(format_args!("{}{comma}", value.name)),
    };
}

fn expect<'p>(p: &'p mut Phrase, expectation: &Expectation) -> &'p mut Phrase {
    match expectation {
        Expectation::Granted => p.word("granted"),
        Expectation::Refused(grounds) => p.word("refused").ids(grounds),
        Expectation::Outcome { outcome, grounds } => {
            p.word("outcome").id(outcome);
            if !grounds.is_empty() {
                p.word("on/ground").ids(grounds);
            }
            p
        }
        Expectation::Unspecified(gap) => {
            p.word("unspecified");
            if let Some(gap) = gap {
                p.id(gap);
            }
            p
        }
        Expectation::Fee(None) => p.word("fee none"),
        Expectation::Fee(Some((amount, unit))) => match unit.name.as_str() {
            "tenge" => p.word("fee").value(amount).word("tenge"),
            _ => p.word("fee").value(amount).id(unit),
        },
        Expectation::TermEnds(None) => p.word("term ends never"),
        Expectation::TermEnds(Some(day)) => p.word("term ends").value(day),
        Expectation::Late { event, by } => {
            let p = p.word("late").id(event);
            p.with("by/amount", by.as_ref(), |p, period| p.period(period, Case::Nominative))
        }
        Expectation::Never(event) => p.word("never").id(event),
        Expectation::Deadline { event, on } => p.word("deadline of").id(event).value(on),
        Expectation::Event { event, on } => p.id(event).word("on").value(on),
    }
}
