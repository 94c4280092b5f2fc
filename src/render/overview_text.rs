//! The overview of a law for people.

use super::overview::{ActEntry, ChoiceEntry, Overview, RegimeEntry, ServiceEntry, UnencodedEntry};
use super::page::Page;
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Message, Named};
use crate::wording::in_force;

/// The overview as text.
#[must_use]
pub fn overview_text(overview: &Overview, words: &Localizer<'_>, page: &Page) -> String {
    let text = Text { words, page };
    let Overview { acts, regimes, unencoded, assumptions, conflicts, cases } = overview;
    let sections = [
        (message!("list-acts"), lines(acts.iter().map(|it| text.act(it)))),
        (message!("list-regimes"), regimes.iter().map(|it| text.regime(it)).collect::<Vec<_>>().join("\n\n")),
        (message!("list-unencoded"), lines(unencoded.iter().map(|it| text.time(it)))),
        (message!("list-assumptions"), lines(assumptions.iter().map(|it| text.choice(it)))),
        (message!("list-conflicts"), lines(conflicts.iter().map(|it| text.choice(it)))),
        (message!("list-cases"), lines(cases.iter().map(|it| page.wrap(it, "  ", "    ")))),
    ];
    let sections = sections.into_iter().filter(|(_, text)| !text.is_empty());
    let sections = sections.map(|(heading, text)| format!("{}\n\n{text}\n", plain(&words.say(heading))));
    let mut sections: Vec<String> = sections.collect();
    // What titles lack is known when everything else has been said.
    let remarks = words.lacking().into_iter().chain(words.texts_as_written());
    let remarks: String = remarks.map(|it| page.wrap(&it, "", "") + "\n").collect();
    sections.extend((!remarks.is_empty()).then_some(remarks));
    sections.join("\n")
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

struct Text<'t> {
    words: &'t Localizer<'t>,
    page: &'t Page,
}

impl Text<'_> {
    /// A name and, in lines of their own below it, what is said of it.
    fn named(&self, name: &str, below: impl IntoIterator<Item = String>) -> String {
        let below = below.into_iter().filter(|it| !it.is_empty());
        let below = below.map(|it| self.page.wrap(&it, "    ", "    "));
        lines(std::iter::once(self.page.wrap(name, "  ", "    ")).chain(below))
    }

    fn say(&self, message: Message) -> String {
        self.words.say(message)
    }

    fn act(&self, act: &ActEntry) -> String {
        let ActEntry { kind, number, adopted, edition, .. } = act;
        let said = self.say(message!(
            "list-act",
            kind: optional choice(kind.as_ref()),
            number: optional id(number.as_ref()),
            adopted: optional date(*adopted),
            edition: optional id(edition.as_ref()),
        ));
        let last = act.repealed_from.map(|day| day.plus(-1));
        let in_force = self.say(message!(
            "list-act-in-force",
            in_force: message(in_force(act.in_force_from, last)),
            assumed: choice(if act.assumed.is_empty() { "no" } else { "yes" }),
        ));
        self.named(&act.id, [act.title.clone(), said.trim_start().to_owned(), in_force])
    }

    fn regime(&self, regime: &RegimeEntry) -> String {
        let name = self.say(message!("list-named", thing: title(Named::Regime(regime.id.clone()))));
        let in_force = self.say(message!(
            "list-regime-in-force",
            in_force: message(in_force(regime.from, regime.to)),
            assumed: optional ids((!regime.assumed.is_empty()).then_some(&regime.assumed)),
        ));
        let services = regime.services.iter().map(|it| self.service(it));
        lines(std::iter::once(self.named(&name, [in_force, regime.acts.join(" + ")])).chain(services))
    }

    fn service(&self, service: &ServiceEntry) -> String {
        let procedures: Vec<String> = service.procedures.iter().map(|it| format!("{}.{it}", service.id)).collect();
        let names = if procedures.is_empty() { service.id.clone() } else { procedures.join(", ") };
        let remedies = (!service.remedies.is_empty()).then(|| message!("list-remedies", ids: ids(&service.remedies)));
        let duties = (!service.duties.is_empty()).then(|| message!("list-duties", ids: ids(&service.duties)));
        let beside = remedies.into_iter().chain(duties).map(|it| self.page.wrap(&self.say(it), "      ", "        "));
        let title = self.page.wrap(&service.title, "      ", "      ");
        lines([self.page.wrap(&names, "    - ", "      "), title].into_iter().chain(beside))
    }

    fn time(&self, time: &UnencodedEntry) -> String {
        let UnencodedEntry { from, to, text } = time;
        let said = self.say(message!("list-time", from: date(*from), to: date(*to), text: text(text)));
        self.page.wrap(&said, "  ", "    ")
    }

    fn choice(&self, choice: &ChoiceEntry) -> String {
        let reading = |id: &String| if *id == choice.follows { format!("[{id}]") } else { id.clone() };
        let readings: Vec<String> = choice.readings.iter().map(|it| reading(&it.id)).collect();
        self.named(&format!("{} = {}", choice.id, readings.join(" | ")), [choice.title.clone()])
    }
}
