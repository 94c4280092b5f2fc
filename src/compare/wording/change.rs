//! Changes in words: one plain sentence for each, without capital and full stop.

use super::name::{named, rule, subject};
use crate::compare::change::{Change, Owner};
use crate::compare::collect::reading::When;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::compare::group::Group;
use crate::compare::reason::Reason;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::Charge;
use rust_decimal::Decimal;
use std::cmp::Ordering;

impl ToMessage for Group<'_> {
    fn to_message(&self) -> Message {
        self.told(self.first().goes_with.as_ref())
    }
}

impl Group<'_> {
    /// The same under what it follows from, which is not named again.
    #[must_use]
    pub fn following(&self) -> Message {
        message!("change-following", change: message(self.told(None)))
    }

    /// The same in brief: of a rule that comes or goes it is not told what it says.
    #[must_use]
    pub fn brief(&self) -> Message {
        let change = self.first();
        let it = subject(change.element, self.changes().map(|it| it.id.as_str()));
        let many = self.changes().count();
        match change.what {
            What::Added => new(it, many, None),
            What::Dropped => dropped(it, many, None),
            _ => self.to_message(),
        }
    }

    /// The sentence, with the change that it goes with.
    fn told(&self, goes_with: Option<&Owner>) -> Message {
        let change = self.first();
        let said = Sentence { group: self, change }.to_message();
        let within = change.of.as_ref().filter(|it| it.element.has_parts()).map(owner);
        if within.is_none() && change.cases.is_none() && goes_with.is_none() {
            return said;
        }
        message!(
            "change-in-full",
            said: message(said),
            of: optional message(within),
            cases: optional message(change.cases.as_ref()),
            with: optional message(goes_with),
        )
    }
}

fn owner(owner: &Owner) -> Message {
    message!("change-owner", element: choice(owner.element.word()), rule: value(rule(owner.element, &owner.id)))
}

/// Changes that are alike, without where they belong.
struct Sentence<'g> {
    group: &'g Group<'g>,
    change: &'g Change,
}

impl ToMessage for Sentence<'_> {
    fn to_message(&self) -> Message {
        let (change, it) = (self.change, self.subject());
        let many = self.group.changes().count();
        let (from, to) = (change.from.as_ref(), change.to.as_ref());
        match change.what {
            What::Added | What::Dropped => self.one_sided(),
            What::Replaced => self.replaced(),
            What::Length
            | What::Unit
            | What::Amount
            | What::Minutes
            | What::PassMark
            | What::Answer
            | What::BeforeEnd => moved(self.measured(), from, to),
            What::Limit => given(self.measured(), from, to),
            What::Start => {
                message!("change-start", it: message(self.measured()), from: message(said(from)), to: message(said(to)))
            }
            What::Condition => message!(
                "change-condition",
                it: message(it),
                many: count(many),
                from: message(circumstances(from)),
                to: message(circumstances(to)),
            ),
            What::Actor if change.is_of_one_body() => {
                let named = change.effect.applicant.reason == Reason::SameBody { named: true };
                let (unit, body) = if named { (to, from) } else { (from, to) };
                let (unit, body) = (said(unit), said(body));
                match named {
                    true => message!("change-unit-named", it: message(it), unit: message(unit), body: message(body)),
                    false => message!("change-unit-unnamed", it: message(it), unit: message(unit), body: message(body)),
                }
            }
            What::Actor => message!("change-actor", it: message(it), from: message(said(from)), to: message(said(to))),
            What::Order => {
                message!("change-order", it: message(it), from: message(place(from)), to: message(place(to)))
            }
            What::Decides if to.is_some() => message!("change-decides", it: message(it)),
            What::Decides => message!("change-decides-no-longer", it: message(it)),
            What::Registers if to.is_some() => message!("change-registers", it: message(it)),
            What::Registers => message!("change-registers-no-longer", it: message(it)),
            What::Stage => message!(
                "change-stage",
                it: message(it),
                many: count(many),
                element: choice(change.element.word()),
                from: message(said(from)),
                to: message(said(to)),
            ),
            What::LateVoid if to.is_some() => message!("change-late-void", it: message(it)),
            What::LateVoid => message!("change-late-void-no-longer", it: message(it)),
            What::NotBefore | What::Ahead => given(self.measured(), from, to),
            What::AfterLast => given(message!("change-after-last"), from, to),
            What::Opens => given(message!("change-opens", it: message(it)), from, to),
            What::Rounds | What::Deemed => given(self.measured(), from, to),
            What::OutsideTerm if [from, to].into_iter().flatten().any(|it| matches!(it, Fact::OnTerm(..))) => {
                given(self.measured(), from, to)
            }
            What::OutsideTerm => outside_term(it, many, from, to),
            What::Consequence if self.change.element == Element::Silence => given(it, from, to),
            What::Consequence if self.change.element == Element::Right => {
                given(message!("change-missed", it: message(it)), from, to)
            }
            What::Outcome => {
                message!("change-outcome", it: message(it), from: message(outcome(from)), to: message(outcome(to)))
            }
            What::AfterTerm if to.is_some() => message!("change-after-term", it: message(it)),
            What::AfterTerm => message!("change-after-term-no-longer", it: message(it)),
            What::Consequence => given(message!("change-nothing-delivered"), from, to),
            What::Extension => match (from, to) {
                (None, _) => message!("change-extends-now", it: message(it), to: message(said(to))),
                (_, None) => message!("change-extends-no-longer", it: message(it)),
                _ => message!("change-extends", it: message(it), from: message(said(from)), to: message(said(to))),
            },
            What::Persuades => match (from, to) {
                (None, _) => message!("change-persuades-now", it: message(it), to: message(said(to))),
                (_, None) => message!("change-persuades-no-longer", it: message(it)),
                _ => message!("change-persuades", it: message(it), from: message(said(from)), to: message(said(to))),
            },
            What::Form => message!("change-form", it: message(it), from: message(said(from)), to: message(said(to))),
            What::Opening | What::Until => given(it, from, to),
            What::Addressee => {
                message!("change-addressee", it: message(it), from: message(said(from)), to: message(said(to)))
            }
            What::Before => match (from, to) {
                (None, _) => message!("change-before-now", it: message(it), to: message(said(to))),
                (_, None) => message!("change-before-no-longer", it: message(it)),
                _ => message!("change-before", it: message(it), from: message(said(from)), to: message(said(to))),
            },
            What::Need => need(it, many, from, to),
            What::Asks | What::Content | What::Keeper | What::Meaning => given(self.measured(), from, to),
        }
    }
}

impl Sentence<'_> {
    fn ids(&self) -> impl Iterator<Item = &str> {
        self.group.changes().map(|it| it.id.as_str())
    }

    fn subject(&self) -> Message {
        subject(self.change.element, self.ids())
    }

    /// What is spoken of, where a rule says several things.
    fn measured(&self) -> Message {
        let (element, what) = (self.change.element, self.change.what);
        let (rules, number) = named(element, self.ids());
        let word = element.word();
        match (element, what) {
            (Element::Ground, _) => {
                message!("change-limit-of-finding", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::BeforeEnd) => {
                message!("change-time-before-end", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::NotBefore) => {
                message!("change-first-day", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Rounds) => {
                message!("change-rounds", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Deemed) => {
                message!("change-deemed-day", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::OutsideTerm) => {
                message!("change-effect-on-term", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Ahead) => {
                message!("change-time-ahead", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Answer) => {
                message!("change-time-of-answer", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Content) => {
                message!("change-content", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Asks) => {
                message!("change-asks", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Keeper) => {
                message!("change-keeper", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::Meaning) => {
                message!("change-meaning", element: choice(word), rules: list(rules), count: count(number))
            }
            (Element::Exam, What::Minutes) => {
                message!("change-length-of-exam", element: choice(word), rules: list(rules), count: count(number))
            }
            (_, What::PassMark) => {
                message!("change-pass-mark", element: choice(word), rules: list(rules), count: count(number))
            }
            (Element::Step | Element::Event | Element::Duty | Element::Right, _) => {
                message!("change-limit", element: choice(word), rules: list(rules), count: count(number))
            }
            _ => self.subject(),
        }
    }

    /// A rule that comes in the place of others.
    fn replaced(&self) -> Message {
        let (change, it) = (self.change, self.subject());
        let (from, to) = (change.from.as_ref(), change.to.as_ref());
        let (rules, number) = named(change.element, self.ids());
        match (change.element, change.replaces.first().map(|it| it.element)) {
            (Element::Fetched, Some(Element::Document)) => {
                message!("change-looked-up", rules: list(rules), count: count(number), from: optional message(from))
            }
            (Element::Document, Some(Element::Fetched)) => {
                message!("change-handed-in", rules: list(rules), count: count(number), to: optional message(to))
            }
            _ => {
                let was = change.replaces.iter().map(ToMessage::to_message);
                message!(
                    "change-replaced",
                    it: message(it),
                    was: messages(was),
                    from: optional message(from),
                    to: optional message(to),
                )
            }
        }
    }

    /// A rule that only one side has.
    fn one_sided(&self) -> Message {
        let (change, it) = (self.change, self.subject());
        let many = self.group.changes().count();
        let (from, to) = (change.from.as_ref(), change.to.as_ref());
        match (change.element, change.what) {
            (Element::Gap, What::Added) => {
                message!("change-opened", it: message(it), many: count(many), said: optional message(to))
            }
            (Element::Gap, _) => {
                message!("change-closed", it: message(it), many: count(many), said: optional message(from))
            }
            (_, What::Added) => new(it, many, to),
            _ => dropped(it, many, from),
        }
    }
}

fn new(it: Message, many: usize, said: Option<&Fact>) -> Message {
    message!("change-new", it: message(it), many: count(many), said: optional message(said))
}

fn dropped(it: Message, many: usize, said: Option<&Fact>) -> Message {
    message!("change-dropped", it: message(it), many: count(many), said: optional message(said))
}

/// What a ground leads to.
fn outcome(fact: Option<&Fact>) -> Message {
    fact.map_or_else(|| message!("change-refusal"), Message::from)
}

fn said(fact: Option<&Fact>) -> Message {
    fact.map_or_else(|| message!("change-nothing"), Message::from)
}

/// `the term falls from 10 to 3 working days`
fn moved(it: Message, from: Option<&Fact>, to: Option<&Fact>) -> Message {
    let (Some((was, of)), Some((is, by)), Some(after)) = (from.and_then(size), to.and_then(size), to) else {
        return given(it, from, to);
    };
    match is.cmp(&was) {
        Ordering::Less if of == by => {
            message!("change-falls", it: message(it), from: number(was), to: message(after))
        }
        Ordering::Greater if of == by => {
            message!("change-rises", it: message(it), from: number(was), to: message(after))
        }
        _ => given(it, from, to),
    }
}

/// Something that is said newly, no longer, or otherwise.
fn given(it: Message, from: Option<&Fact>, to: Option<&Fact>) -> Message {
    match (from, to) {
        (None, Some(_)) => new(it, 1, to),
        (Some(_), None) => dropped(it, 1, from),
        _ => message!("change-otherwise", it: message(it), from: message(said(from)), to: message(said(to))),
    }
}

fn circumstances(fact: Option<&Fact>) -> Message {
    fact.map_or_else(|| When::Always.to_message(), Message::from)
}

fn place(fact: Option<&Fact>) -> Message {
    fact.map_or_else(|| message!("change-first"), |it| message!("change-after", steps: message(it)))
}

fn outside_term(it: Message, many: usize, from: Option<&Fact>, to: Option<&Fact>) -> Message {
    match (from, to) {
        (None, Some(Fact::When(When::Always))) => {
            message!("change-outside-term", it: message(it), many: count(many))
        }
        (None, _) => message!("change-outside-term-when", it: message(it), many: count(many), to: message(said(to))),
        (_, None) => message!("change-inside-term", it: message(it), many: count(many)),
        _ => message!(
            "change-outside-term-otherwise",
            it: message(it),
            many: count(many),
            from: message(said(from)),
            to: message(said(to)),
        ),
    }
}

/// Whether a field has to be filled in; a form need not say.
fn need(it: Message, many: usize, from: Option<&Fact>, to: Option<&Fact>) -> Message {
    let required = |fact: Option<&Fact>| fact == Some(&Fact::Required(true));
    match (required(from), required(to), to.is_some()) {
        (false, true, _) => message!("change-required", it: message(it), many: count(many)),
        (true, false, true) => message!("change-required-no-longer", it: message(it), many: count(many)),
        (true, false, false) => message!("change-required-unsaid", it: message(it)),
        (_, _, true) => message!("change-optional", it: message(it)),
        (_, _, false) => message!("change-optional-unsaid", it: message(it)),
    }
}

/// What a quantity counts.
#[derive(PartialEq, Eq)]
enum Counted<'f> {
    Days(crate::calendar::Unit, crate::calendar::Manner),
    Minutes,
    Percent,
    Index(&'f str),
}

/// A quantity and what it counts.
fn size(fact: &Fact) -> Option<(Decimal, Counted<'_>)> {
    match fact {
        Fact::Period(period) => Some((period.count.into(), Counted::Days(period.unit, period.manner))),
        Fact::Minutes(minutes) => Some(((*minutes).into(), Counted::Minutes)),
        Fact::Percent(percent) => Some(((*percent).into(), Counted::Percent)),
        Fact::Amount(Some(Charge::Amount(amount, index))) => Some((amount.normalize(), Counted::Index(index))),
        _ => None,
    }
}
