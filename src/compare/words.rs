//! Changes in words: one plain sentence for each, without capital and full stop.

use super::change::{Change, Element, What};
use super::fact::Fact;
use super::reading::When;

impl Change {
    /// Whether both say the same of two rules, so that one sentence does for both.
    #[must_use]
    pub fn alike(&self, other: &Change) -> bool {
        let countable = match self.what {
            What::Added | What::Dropped => !matches!(self.element, Element::Event | Element::SpecialLimit),
            What::Stage => self.element == Element::Ground,
            _ => false,
        };
        countable
            && self.element.has_id()
            && (&self.service, &self.procedure, self.element, self.what)
                == (&other.service, &other.procedure, other.element, other.what)
            && (&self.from, &self.to) == (&other.from, &other.to)
            && (&self.cites_old, &self.cites_new) == (&other.cites_old, &other.cites_new)
    }
}

/// The sentence for changes that are [alike](Change::alike); for others, only the first counts.
#[must_use]
pub fn sentence(changes: &[&Change]) -> String {
    let Some(change) = changes.first() else { return String::new() };
    let ids: Vec<&str> = changes.iter().map(|it| it.id.as_str()).collect();
    let (it, are) = (subject(change.element, &ids), if ids.len() == 1 { "is" } else { "are" });
    let (from, to) = (change.from.as_ref(), change.to.as_ref());
    match change.what {
        What::Added | What::Dropped => one_sided(change, &it, are),
        What::Length | What::Unit | What::Amount | What::Minutes | What::PassMark | What::Answer | What::BeforeEnd => {
            moved(&measured(change, &it), from, to)
        }
        What::Start => format!("{} runs from {} instead of {}", measured(change, &it), words(to), words(from)),
        What::Limit => given(&measured(change, &it), from, to),
        What::Condition => format!("{it} applies {}; it applied {}", circumstances(to), circumstances(from)),
        What::Actor => format!("{it} passes from {} to {}", words(from), words(to)),
        What::Order => format!("{it} comes {} instead of {}", place(to), place(from)),
        What::Decides if to.is_some() => format!("{it} now makes the decision"),
        What::Decides => format!("{it} no longer makes the decision"),
        What::Stage => format!("{it} {are} {} {} instead of {}", stage(change.element), words(to), words(from)),
        What::OutsideTerm => outside_term(&it, from, to),
        What::Consequence => given("what follows when nothing is delivered", from, to),
        What::Extension => match (from, to) {
            (None, Some(is)) => format!("{it} now extends the term by {is}"),
            (_, None) => format!("{it} no longer extends the term"),
            (Some(was), Some(is)) => format!("{it} extends the term by {is} instead of {was}"),
        },
        What::Persuades => match (from, to) {
            (None, Some(is)) => format!("{it} can now turn the refusal into a grant {is}"),
            (_, None) => format!("{it} can no longer turn the refusal into a grant"),
            (Some(was), Some(is)) => format!("{it} turns the refusal into a grant {is}; it did so {was}"),
        },
        What::Form => format!("{it} is given as {} instead of {}", words(to), words(from)),
        What::Opening | What::Until => given(&it, from, to),
        What::Addressee => format!("{it} goes to {} instead of {}", words(to), words(from)),
        What::Before => match (from, to) {
            (None, Some(is)) => format!("{it} can now be used only after {is}"),
            (_, None) => format!("{it} no longer has to wait for another"),
            (Some(was), Some(is)) => format!("{it} can be used only after {is} instead of {was}"),
        },
    }
}

fn words(fact: Option<&Fact>) -> String {
    fact.map_or_else(|| "nothing".to_owned(), ToString::to_string)
}

/// What a sentence is about.
fn subject(element: Element, ids: &[&str]) -> String {
    let (one, many) = match element {
        Element::Service => ("the service", "the services"),
        Element::Procedure => ("the procedure", "the procedures"),
        Element::Channel => ("the channel", "the channels"),
        Element::Applicant => ("the kind of applicant", "the kinds of applicant"),
        Element::Hours => ("the opening time of", "the opening times of"),
        Element::Waiting => return "the longest wait for handing in papers".to_owned(),
        Element::Serving => return "the longest time at the desk".to_owned(),
        Element::Reception => return "the hour until which an application is received on its day".to_owned(),
        Element::Subtype => ("the subtype", "the subtypes"),
        Element::Term => return "the term".to_owned(),
        Element::Fee => return "the fee".to_owned(),
        Element::Payment => ("payment through", "payments through"),
        Element::Document => ("the required document", "the required documents"),
        Element::Fetched => ("the provider's lookup of", "the provider's lookups of"),
        Element::Result => ("the result", "the results"),
        Element::Occasion => ("the occasion", "the occasions"),
        Element::Ground => ("the ground", "the grounds"),
        Element::Step => ("the step", "the steps"),
        Element::SpecialLimit => ("the special limit of", "the special limits of"),
        Element::Check => ("the check of", "the checks of"),
        Element::HandOver => ("the handing over of", "the handing over of"),
        Element::Record => ("the record in", "the records in"),
        Element::Request => ("the request for the", "the requests for the"),
        Element::Event => ("", ""),
        Element::Hearing => return "the hearing before a refusal".to_owned(),
        Element::Exam => ("the exam", "the exams"),
        Element::Duty => ("the duty", "the duties"),
        Element::Remedy => ("the remedy", "the remedies"),
        Element::Gap => ("the gap", "the gaps"),
    };
    format!("{} {}", if ids.len() == 1 { one } else { many }, list(ids)).trim_start().to_owned()
}

/// `a, b and c`
fn list(ids: &[&str]) -> String {
    match ids {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The quantity that is spoken of, where a rule has several.
fn measured(change: &Change, it: &str) -> String {
    match (change.element, change.what) {
        (Element::Ground, _) => format!("the limit for finding {}", change.id),
        (_, What::BeforeEnd) => format!("the least time between {it} and the end of the term"),
        (_, What::Answer) => format!("the time for answering {it}"),
        (Element::Exam, What::Minutes) => format!("the length of {it}"),
        (_, What::PassMark) => format!("the pass mark of {it}"),
        (Element::Step | Element::Event | Element::Duty, _) => format!("the limit of {it}"),
        _ => it.to_owned(),
    }
}

fn one_sided(change: &Change, it: &str, are: &str) -> String {
    let (verb, said) = match (change.element, change.what) {
        (Element::Gap, What::Added) => ("opened", &change.to),
        (Element::Gap, _) => ("closed", &change.from),
        (_, What::Added) => ("new", &change.to),
        _ => ("dropped", &change.from),
    };
    let said = said.as_ref().map_or(String::new(), |it| format!(": {it}"));
    format!("{it} {are} {verb}{said}")
}

/// `the term falls from 10 to 3 working days`
fn moved(it: &str, from: Option<&Fact>, to: Option<&Fact>) -> String {
    let (Some(was), Some(is)) = (from.and_then(size), to.and_then(size)) else { return given(it, from, to) };
    if was.1 != is.1 || was.0 == is.0 {
        return given(it, from, to);
    }
    let verb = if is.0 < was.0 { "falls" } else { "rises" };
    format!("{it} {verb} from {} to {}", was.0, words(to))
}

/// A quantity and what it counts.
fn size(fact: &Fact) -> Option<(rust_decimal::Decimal, String)> {
    match fact {
        Fact::Period(period) => Some((period.count.into(), format!("{:?}", period.unit))),
        Fact::Minutes(minutes) => Some(((*minutes).into(), "minutes".to_owned())),
        Fact::Percent(percent) => Some(((*percent).into(), "percent".to_owned())),
        Fact::Amount(Some((amount, index))) => Some((amount.normalize(), index.clone())),
        _ => None,
    }
}

/// Something that is said newly, no longer, or otherwise.
fn given(it: &str, from: Option<&Fact>, to: Option<&Fact>) -> String {
    match (from, to) {
        (None, Some(is)) => format!("{it} is new: {is}"),
        (Some(was), None) => format!("{it} is dropped: {was}"),
        _ => format!("{it} changes from {} to {}", words(from), words(to)),
    }
}

fn circumstances(fact: Option<&Fact>) -> String {
    fact.map_or_else(|| When::Always.to_string(), ToString::to_string)
}

fn place(fact: Option<&Fact>) -> String {
    fact.map_or_else(|| "first".to_owned(), |steps| format!("after {steps}"))
}

fn stage(element: Element) -> &'static str {
    match element {
        Element::Ground => "looked for in",
        Element::Request => "made in",
        Element::Exam => "taken in",
        _ => "held in",
    }
}

fn outside_term(it: &str, from: Option<&Fact>, to: Option<&Fact>) -> String {
    let always = Fact::When(When::Always);
    match (from, to) {
        (None, Some(is)) if *is == always => format!("{it} now stands outside the term"),
        (None, Some(is)) => format!("{it} now stands outside the term {is}"),
        (_, None) => format!("{it} no longer stands outside the term"),
        (Some(was), Some(is)) => format!("{it} stands outside the term {is}; it did so {was}"),
    }
}
