//! The overview of a law for people.

use super::overview::{ActEntry, ChoiceEntry, Overview, RegimeEntry, ServiceEntry, UnencodedEntry};
use super::page::Page;
use crate::calendar::Day;

/// The overview as text.
#[must_use]
pub fn overview_text(overview: &Overview, page: &Page) -> String {
    let Overview { acts, regimes, unencoded, assumptions, conflicts, cases } = overview;
    let sections = [
        ("Acts", lines(acts.iter().map(|it| act(it, page)))),
        ("Regimes", regimes.iter().map(|it| regime(it, page)).collect::<Vec<_>>().join("\n\n")),
        ("Times that are not encoded", lines(unencoded.iter().map(|it| time(it, page)))),
        ("Assumptions", lines(assumptions.iter().map(|it| choice(it, page)))),
        ("Conflicts", lines(conflicts.iter().map(|it| choice(it, page)))),
        ("Cases", lines(cases.iter().map(|it| page.wrap(it, "  ", "    ")))),
    ];
    let sections = sections.into_iter().filter(|(_, text)| !text.is_empty());
    let sections: Vec<String> = sections.map(|(heading, text)| format!("{heading}\n\n{text}\n")).collect();
    sections.join("\n")
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn act(act: &ActEntry, page: &Page) -> String {
    let named = match (&act.kind, &act.number) {
        (Some(kind), Some(number)) => format!("{kind} No. {number}"),
        (Some(only), None) => only.clone(),
        (None, Some(number)) => format!("No. {number}"),
        (None, None) => String::new(),
    };
    let adopted = act.adopted.map(|day| format!("of {day}"));
    let edition = act.edition.as_ref().map(|it| format!("in the edition of {it}"));
    let named: Vec<String> = std::iter::once(named).chain(adopted).chain(edition).filter(|it| !it.is_empty()).collect();
    let mut dates = vec![in_force(act.in_force_from, act.repealed_from.map(|day| day.plus(-1)))];
    if !act.assumed.is_empty() {
        dates.push("some of it assumed".to_owned());
    }
    let mut text = page.wrap(&act.id, "  ", "    ");
    for line in [&act.title, &named.join(" "), &dates.join(", ")] {
        if !line.is_empty() {
            text.push('\n');
            text.push_str(&page.wrap(line, "    ", "    "));
        }
    }
    text
}

fn regime(regime: &RegimeEntry, page: &Page) -> String {
    let mut text = page.wrap(&format!("{}: {}", regime.id, regime.title), "  ", "    ");
    let assumed =
        if regime.assumed.is_empty() { String::new() } else { format!(", assumed for {}", regime.assumed.join(", ")) };
    let window = format!("{}{assumed}", in_force(regime.from, regime.to));
    for line in [window, regime.acts.join(" + ")] {
        text.push('\n');
        text.push_str(&page.wrap(&line, "    ", "    "));
    }
    for it in &regime.services {
        text.push('\n');
        text.push_str(&service(it, page));
    }
    text
}

fn service(service: &ServiceEntry, page: &Page) -> String {
    let procedures: Vec<String> = service.procedures.iter().map(|it| format!("{}.{it}", service.id)).collect();
    let names = if procedures.is_empty() { service.id.clone() } else { procedures.join(", ") };
    let mut text =
        format!("{}\n{}", page.wrap(&names, "    - ", "      "), page.wrap(&service.title, "      ", "      "));
    for (what, ids) in [("remedies", &service.remedies), ("duties", &service.duties)] {
        if !ids.is_empty() {
            text.push('\n');
            text.push_str(&page.wrap(&format!("{what}: {}", ids.join(", ")), "      ", "        "));
        }
    }
    text
}

fn time(time: &UnencodedEntry, page: &Page) -> String {
    page.wrap(&format!("{} to {}: {}", time.from, time.to, time.text), "  ", "    ")
}

fn choice(choice: &ChoiceEntry, page: &Page) -> String {
    let readings =
        choice.readings.iter().map(|it| if it.id == choice.follows { format!("[{}]", it.id) } else { it.id.clone() });
    let readings: Vec<String> = readings.collect();
    let name = page.wrap(&format!("{} = {}", choice.id, readings.join(" | ")), "  ", "    ");
    format!("{name}\n{}", page.wrap(&choice.title, "    ", "    "))
}

/// The time in which a text was in force: the first and the last day.
pub(super) fn in_force(from: Option<Day>, to: Option<Day>) -> String {
    match (from, to) {
        (None, _) => "time in force not known".to_owned(),
        (Some(from), None) => format!("in force from {from}"),
        (Some(from), Some(to)) => format!("in force {from} to {to}"),
    }
}
