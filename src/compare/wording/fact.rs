//! What rules say, as messages.

use super::name::{actor, title, untitled};
use crate::compare::collect::reading::When;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Deadline, Fact, Part, Whole};
use crate::message;
use crate::message::{Argument, Message, TimeUnit, ToMessage};
use crate::model::Charge;
use crate::syntax::tree::Prose;
use crate::wording::{self, Circumstances, FieldValues};

impl ToMessage for Fact {
    fn to_message(&self) -> Message {
        match self {
            Fact::So => message!("fact-so"),
            Fact::Period(it) => message!("fact-length", length: value(Argument::period(*it))),
            Fact::Times(times) => message!("fact-times", times: count(usize::from(*times))),
            Fact::Minutes(minutes) => {
                message!("fact-length", length: value(Argument::length(*minutes, TimeUnit::Minutes)))
            }
            Fact::Deadline(deadline) => deadline.to_message(),
            Fact::Start(Some(event)) => message!("fact-start", event: event(event)),
            Fact::Start(None) => message!("fact-start-step-before"),
            Fact::When(when) => when.to_message(),
            Fact::Actor(id) => message!("fact-actor", actor: title(actor(id))),
            Fact::Steps(steps) => message!("fact-steps", steps: list(steps.iter().map(Argument::event))),
            Fact::Name(name) => message!("fact-name", name: name(name)),
            Fact::Names(ids) => {
                let names = ids.iter().map(|id| Argument::title(untitled(id)));
                message!("fact-names", names: list(names))
            }
            Fact::Percent(percent) => message!("fact-percent", percent: number((*percent).into())),
            Fact::Amount(Some(Charge::Share(share))) => wording::share(share),
            Fact::Amount(Some(Charge::Amount(amount, index))) => message!(
                "fact-amount",
                amount: number(*amount),
                index: choice(index),
                name: id(index.to_uppercase()),
            ),
            Fact::Amount(None) => message!("fact-free"),
            Fact::Opening(opening) => wording::opening(opening.as_ref()),
            Fact::Time(time) => message!("fact-time", time: time(*time)),
            Fact::Consequence(when, Some(ground)) => {
                message!("fact-refusal", ground: ground(ground), when: message(when))
            }
            Fact::Consequence(when, None) => message!("fact-nothing-said", when: message(when)),
            Fact::Tacit(end, opens) => wording::tacit(end.as_ref(), opens.as_deref()),
            Fact::OnTerm(effect, When::Always) => wording::on_term(*effect, None),
            Fact::OnTerm(effect, when) => wording::on_term(*effect, Some(when.to_message())),
            Fact::Deemed(all) => {
                let said = all.iter().map(|(period, event, when)| {
                    let when = (*when != When::Always).then_some(when);
                    message!(
                        "fact-deemed",
                        said: message(wording::deemed(*period, event)),
                        when: optional message(when),
                    )
                });
                message!("fact-all-deemed", said: messages(said))
            }
            Fact::Outcome(outcome) => message!("fact-outcome", outcome: outcome(outcome)),
            Fact::Content(kind) => FieldValues(kind).to_message(),
            Fact::Required(true) => message!("fact-required"),
            Fact::Required(false) => message!("fact-optional"),
            Fact::Text(text) => prose(text),
            Fact::Whole(whole) => whole.to_message(),
        }
    }
}

fn prose(text: &Prose) -> Message {
    message!("fact-text", text: prose(text))
}

impl ToMessage for Deadline {
    fn to_message(&self) -> Message {
        match self {
            Deadline::Within(period, event) => wording::within(*period, event.as_deref()),
            Deadline::OnTheDayOf(event) => wording::on_the_day_of(event),
            Deadline::Before(period, event) => wording::before(*period, event),
            Deadline::NotBefore(period, event) => wording::not_before(*period, event),
        }
    }
}

impl ToMessage for When {
    fn to_message(&self) -> Message {
        match self {
            When::Always => message!("fact-always"),
            When::Never => message!("fact-never"),
            When::All(parts) => circumstances(parts),
            one => circumstances(std::slice::from_ref(one)),
        }
    }
}

/// Circumstances that must hold and others that must not: `when … and …, unless … or …`.
fn circumstances(parts: &[When]) -> Message {
    let inside = parts.len() > 1;
    let mut told = Circumstances::default();
    for part in parts {
        match part {
            When::Not(inner) => told.barred.push(clause(inner, inside)),
            it => told.given.push(clause(it, inside)),
        }
    }
    told.to_message()
}

/// Circumstances as a clause; `inside` says whether it stands among others.
fn clause(when: &When, inside: bool) -> Message {
    let clauses = |parts: &[When]| parts.iter().map(|it| clause(it, true)).collect();
    match when {
        When::Always => message!("fact-always"),
        When::Never => message!("fact-never"),
        When::Fact(fact) => wording::fact(fact),
        When::Is(fact, value) => wording::fact_is(fact, value),
        When::Refusing(ground) => wording::refused(ground.as_deref()),
        When::EndingAs(outcome) => wording::ending_as(outcome),
        When::Not(inner) => wording::not(clause(inner, true)),
        When::All(parts) => wording::all(clauses(parts), inside),
        When::Any(parts) => wording::any(clauses(parts), inside),
    }
}

impl ToMessage for Whole {
    fn to_message(&self) -> Message {
        let mut said = Vec::new();
        if !self.aspects.is_empty() {
            let aspects = self.aspects.iter().map(|(what, fact)| aspect(*what, fact));
            said.push(message!("fact-aspects", aspects: messages(aspects)));
        }
        let lines = self.parts.iter().filter(|it| it.element.is_line());
        if let Some(first) = lines.clone().next() {
            said.push(message!("fact-lines", line: choice(first.element.word()), count: count(lines.count())));
        }
        let parts: Vec<&Part> = self.parts.iter().filter(|it| !it.element.is_line()).collect();
        said.extend(parts.chunk_by(|one, two| one.alike(two)).filter_map(part));
        said.extend(self.remark.as_ref().map(prose));
        message!("fact-whole", said: messages(said))
    }
}

impl Part {
    /// Whether one phrase does for both.
    fn alike(&self, other: &Part) -> bool {
        let lists = [Element::Check, Element::HandOver, Element::Record];
        lists.contains(&self.element) && self.element == other.element && self.whole == other.whole
    }
}

/// A part of a rule, or several that are alike.
fn part(alike: &[&Part]) -> Option<Message> {
    let first = alike.first()?;
    let whole = &first.whole;
    if first.element == Element::SpecialLimit {
        // Its id is that of the step or event around it: the circumstances and the limit say enough.
        let said = whole.aspects.iter().map(|(what, fact)| aspect(*what, fact));
        return Some(message!("fact-special-limit", said: messages(said)));
    }
    let name = |it: &&Part| Argument::title(title(it.element, &it.id).unwrap_or_else(|| untitled(&it.id)));
    let parts: Vec<Argument> = alike.iter().map(name).collect();
    let said = (!whole.is_empty()).then_some(whole);
    Some(match first.element {
        Element::Check => message!("fact-checks", parts: list(parts), said: optional message(said)),
        Element::HandOver => message!("fact-hands-over", parts: list(parts), said: optional message(said)),
        Element::Record => message!("fact-records", parts: list(parts), said: optional message(said)),
        _ => message!("fact-part", parts: list(parts), said: optional message(said)),
    })
}

/// An aspect among others of the same rule.
fn aspect(what: What, fact: &Fact) -> Message {
    match what {
        What::Start => message!("fact-from", start: message(fact)),
        What::Actor => message!("fact-by", actor: message(fact)),
        What::Order | What::Before => message!("fact-after", before: message(fact)),
        What::Decides => message!("fact-decides"),
        What::Registers => message!("fact-registers"),
        What::Stage => message!("fact-in-step", steps: message(fact)),
        What::OutsideTerm if matches!(fact, Fact::OnTerm(..)) => fact.to_message(),
        What::OutsideTerm if *fact == Fact::When(When::Always) => message!("fact-outside-term"),
        What::OutsideTerm => message!("fact-outside-term-when", when: message(fact)),
        What::Consequence if matches!(fact, Fact::Tacit(..)) => fact.to_message(),
        What::Opens => message!("fact-opens", procedure: message(fact)),
        What::AfterTerm => message!("fact-after-term"),
        What::LateVoid => message!("fact-late-void"),
        What::Consequence => message!("fact-if-nothing-delivered", consequence: message(fact)),
        What::AfterLast => message!("fact-after-last", consequence: message(fact)),
        What::Extension => message!("fact-extends", period: message(fact)),
        What::BeforeEnd => message!("fact-before-end", period: message(fact)),
        What::Persuades => message!("fact-persuades", when: message(fact)),
        What::Form => message!("fact-as", form: message(fact)),
        What::PassMark => message!("fact-pass-mark", mark: message(fact)),
        What::Until => message!("fact-until", time: message(fact)),
        What::Addressee => message!("fact-to", addressee: message(fact)),
        What::Answer => message!("fact-answered", period: message(fact)),
        What::Keeper => message!("fact-kept-by", keeper: message(fact)),
        What::Added
        | What::Dropped
        | What::Replaced
        | What::Length
        | What::Rounds
        | What::Deemed
        | What::Outcome
        | What::NotBefore
        | What::Ahead
        | What::Unit
        | What::Limit
        | What::Condition
        | What::Amount
        | What::Minutes
        | What::Opening
        | What::Asks
        | What::Content
        | What::Need
        | What::Meaning => fact.to_message(),
    }
}
