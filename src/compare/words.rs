//! Changes in words: one plain sentence for each, without capital and full stop.

use super::change::{Change, Element, What};
use super::fact::Fact;
use super::reading::When;
use super::speech::Speech;

impl Change {
    /// Whether both say the same of two rules, so that one sentence does for both.
    #[must_use]
    pub fn alike(&self, other: &Change) -> bool {
        let countable = match self.what {
            What::Added | What::Dropped => !matches!(self.element, Element::Event | Element::SpecialLimit),
            What::Condition | What::Need => self.element.has_id(),
            What::Stage => self.element == Element::Ground,
            _ => false,
        };
        countable
            && self.element.has_id()
            && (&self.service, &self.procedure, self.element, self.what)
                == (&other.service, &other.procedure, other.element, other.what)
            && (&self.of, &self.goes_with, &self.effect) == (&other.of, &other.goes_with, &other.effect)
            && (&self.from, &self.to, &self.cases) == (&other.from, &other.to, &other.cases)
            && (self.is_line() || (&self.cites_old, &self.cites_new) == (&other.cites_old, &other.cites_new))
    }
}

impl Change {
    /// Whether it is about a line of a form, a register or a catalogue, of which there are many.
    fn is_line(&self) -> bool {
        matches!(self.element, Element::Field | Element::Column | Element::Code)
    }
}

/// The sentence for changes that are [alike](Change::alike); for others, only the first counts.
#[must_use]
pub fn sentence(changes: &[&Change], speech: &Speech<'_>) -> String {
    let Some(change) = changes.first() else { return String::new() };
    let ids: Vec<String> = changes.iter().map(|it| speech.rule(it.element, &it.id)).collect();
    let teller = Teller { change, speech, subject: subject(change.element, &ids), many: ids.len() > 1 };
    let owner = change.of.as_ref().map(|it| owner(it.element, &speech.rule(it.element, &it.id))).unwrap_or_default();
    let cases = change.cases.as_ref().map_or(String::new(), |it| format!(", {}", speech.fact(What::Condition, it)));
    let with = change.goes_with.as_ref().map_or(String::new(), |it| {
        format!(" (goes with {})", subject(it.element, &[speech.rule(it.element, &it.id)]))
    });
    format!("{}{owner}{cases}{with}", teller.said())
}

/// Where a part belongs, as far as its own name does not say it.
fn owner(element: Element, rule: &str) -> String {
    match element {
        Element::Step => format!(" (step {rule})"),
        Element::Form => format!(" (form {rule})"),
        Element::Register => format!(" (register {rule})"),
        Element::Catalogue => format!(" (catalogue {rule})"),
        _ => String::new(),
    }
}

/// Tells a change.
struct Teller<'t> {
    change: &'t Change,
    speech: &'t Speech<'t>,
    subject: String,
    many: bool,
}

impl Teller<'_> {
    fn said(&self) -> String {
        let change = self.change;
        let (it, are) = (self.subject.as_str(), if self.many { "are" } else { "is" });
        let (from, to) = (change.from.as_ref(), change.to.as_ref());
        let (was, is) = (self.words(from), self.words(to));
        match change.what {
            What::Added | What::Dropped => self.one_sided(are),
            What::Length
            | What::Unit
            | What::Amount
            | What::Minutes
            | What::PassMark
            | What::Answer
            | What::BeforeEnd => self.moved(&self.measured(), from, to),
            What::Start => format!("{} runs from {is} instead of {was}", self.measured()),
            What::Limit => self.given(&self.measured(), from, to),
            What::Condition => {
                let (apply, applied) = if self.many { ("apply", "they applied") } else { ("applies", "it applied") };
                format!("{it} {apply} {}; {applied} {}", self.circumstances(to), self.circumstances(from))
            }
            What::Actor => format!("{it} passes from {was} to {is}"),
            What::Order => format!("{it} comes {} instead of {}", self.place(to), self.place(from)),
            What::Decides if to.is_some() => format!("{it} now makes the decision"),
            What::Decides => format!("{it} no longer makes the decision"),
            What::Registers if to.is_some() => format!("{it} now registers the application"),
            What::Registers => format!("{it} no longer registers the application"),
            What::Stage => format!("{it} {are} {} {is} instead of {was}", stage(change.element)),
            What::OutsideTerm => self.outside_term(from, to),
            What::Consequence => self.given("what follows when nothing is delivered", from, to),
            What::Extension => match (from, to) {
                (None, _) => format!("{it} now extends the term by {is}"),
                (_, None) => format!("{it} no longer extends the term"),
                _ => format!("{it} extends the term by {is} instead of {was}"),
            },
            What::Persuades => match (from, to) {
                (None, _) => format!("{it} can now turn the refusal into a grant {is}"),
                (_, None) => format!("{it} can no longer turn the refusal into a grant"),
                _ => format!("{it} turns the refusal into a grant {is}; it did so {was}"),
            },
            What::Form => format!("{it} is given as {is} instead of {was}"),
            What::Opening | What::Until => self.given(it, from, to),
            What::Addressee => format!("{it} goes to {is} instead of {was}"),
            What::Before => match (from, to) {
                (None, _) => format!("{it} can now be used only after {is}"),
                (_, None) => format!("{it} no longer has to wait for another"),
                _ => format!("{it} can be used only after {is} instead of {was}"),
            },
            What::Content => self.given(&format!("what is written in {it}"), from, to),
            What::Need => self.need(from, to),
            What::Keeper => self.given(&format!("the keeper of {it}"), from, to),
            What::Meaning => self.given(&format!("the meaning of {it}"), from, to),
        }
    }

    fn words(&self, fact: Option<&Fact>) -> String {
        fact.map_or_else(|| "nothing".to_owned(), |it| self.speech.fact(self.change.what, it))
    }

    /// The quantity that is spoken of, where a rule has several.
    fn measured(&self) -> String {
        let (change, it) = (self.change, &self.subject);
        match (change.element, change.what) {
            (Element::Ground, _) => format!("the limit for finding {it}"),
            (_, What::BeforeEnd) => format!("the least time between {it} and the end of the term"),
            (_, What::Answer) => format!("the time for answering {it}"),
            (Element::Exam, What::Minutes) => format!("the length of {it}"),
            (_, What::PassMark) => format!("the pass mark of {it}"),
            (Element::Step | Element::Event | Element::Duty, _) => format!("the limit of {it}"),
            _ => it.clone(),
        }
    }

    fn one_sided(&self, are: &str) -> String {
        let (change, it) = (self.change, &self.subject);
        let (verb, said) = match (change.element, change.what) {
            (Element::Gap, What::Added) => ("opened", &change.to),
            (Element::Gap, _) => ("closed", &change.from),
            (_, What::Added) => ("new", &change.to),
            _ => ("dropped", &change.from),
        };
        let said = said.as_ref().map_or(String::new(), |it| format!(": {}", self.speech.fact(change.what, it)));
        format!("{it} {are} {verb}{said}")
    }

    /// `the term falls from 10 to 3 working days`
    fn moved(&self, it: &str, from: Option<&Fact>, to: Option<&Fact>) -> String {
        let (Some(was), Some(is)) = (from.and_then(size), to.and_then(size)) else { return self.given(it, from, to) };
        if was.1 != is.1 || was.0 == is.0 {
            return self.given(it, from, to);
        }
        let verb = if is.0 < was.0 { "falls" } else { "rises" };
        format!("{it} {verb} from {} to {}", was.0, self.words(to))
    }

    /// Something that is said newly, no longer, or otherwise.
    fn given(&self, it: &str, from: Option<&Fact>, to: Option<&Fact>) -> String {
        match (from, to) {
            (None, Some(_)) => format!("{it} is new: {}", self.words(to)),
            (Some(_), None) => format!("{it} is dropped: {}", self.words(from)),
            _ => format!("{it} changes from {} to {}", self.words(from), self.words(to)),
        }
    }

    fn circumstances(&self, fact: Option<&Fact>) -> String {
        fact.map_or_else(|| self.speech.when(&When::Always), |it| self.speech.fact(What::Condition, it))
    }

    /// Whether a field has to be filled in; a form need not say.
    fn need(&self, from: Option<&Fact>, to: Option<&Fact>) -> String {
        let it = &self.subject;
        let (has, needs) = if self.many { ("now have", "no longer have") } else { ("now has", "no longer has") };
        let required = |fact: Option<&Fact>| matches!(fact, Some(Fact::Content(need)) if need == "required");
        match (required(from), required(to)) {
            (false, true) => format!("{it} {has} to be filled in"),
            (true, false) if to.is_some() => format!("{it} {needs} to be filled in"),
            (true, false) => format!("that {it} must be filled in is no longer said"),
            _ if to.is_some() => format!("that {it} may stay empty is now said"),
            _ => format!("that {it} may stay empty is no longer said"),
        }
    }

    fn place(&self, fact: Option<&Fact>) -> String {
        fact.map_or_else(|| "first".to_owned(), |it| format!("after {}", self.speech.fact(What::Order, it)))
    }

    fn outside_term(&self, from: Option<&Fact>, to: Option<&Fact>) -> String {
        let (it, always) = (&self.subject, Fact::When(When::Always));
        match (from, to) {
            (None, Some(is)) if *is == always => format!("{it} now stands outside the term"),
            (None, _) => format!("{it} now stands outside the term {}", self.words(to)),
            (_, None) => format!("{it} no longer stands outside the term"),
            _ => format!("{it} stands outside the term {}; it did so {}", self.words(to), self.words(from)),
        }
    }
}

/// What a sentence is about.
pub(super) fn subject(element: Element, ids: &[String]) -> String {
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
        Element::Contact => ("the contact", "the contacts"),
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
        Element::Form => ("the form", "the forms"),
        Element::Field => ("the field", "the fields"),
        Element::Register => ("the register", "the registers"),
        Element::Column => ("the column", "the columns"),
        Element::Catalogue => ("the catalogue", "the catalogues"),
        Element::Code => ("the code", "the codes"),
        Element::Gap => ("the gap", "the gaps"),
    };
    format!("{} {}", if ids.len() == 1 { one } else { many }, list(ids)).trim_start().to_owned()
}

/// `a, b and c`
fn list(ids: &[String]) -> String {
    match ids {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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

fn stage(element: Element) -> &'static str {
    match element {
        Element::Ground => "looked for in",
        Element::Request => "made in",
        Element::Exam => "taken in",
        _ => "held in",
    }
}
