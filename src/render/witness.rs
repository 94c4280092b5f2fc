//! The cases that show differences, as rule files: one case a file, which `run` and `compare` take.

use crate::certificate::{ProcedureName, Verdict};
use crate::explore::{Exploration, Given, ProcedureReport, Told, Witness};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message};
use crate::wording::{any, fact, fact_is, not};
use indexmap::IndexMap;

/// The files, by their names: the smallest case of each reason, and one of each class whose days change. The names are
/// the same in every language; the titles of the cases and the remarks in them are in words.
#[must_use]
pub fn witness_files(exploration: &Exploration, words: &Localizer<'_>) -> IndexMap<String, String> {
    let mut files = IndexMap::new();
    for report in exploration.services.iter().flat_map(|it| &it.procedures) {
        let procedure = name(report);
        for (Shown { slug, what }, witness) in witnesses(report) {
            let before = format!("{procedure}.{slug}.");
            let number = files.keys().filter(|it: &&String| it.starts_with(&before)).count() + 1;
            let title =
                message!("explore-witness", procedure: id(&procedure), what: message(what), number: count(number));
            let title = words.say(title).replace(['`', '"'], "");
            files.insert(format!("{before}{number}.regl"), case(exploration, &report.new, &title, witness, words));
        }
    }
    files
}

/// How a procedure of two services is called.
fn name(report: &ProcedureReport) -> String {
    let (old, new) = (&report.old, &report.new);
    if old.service == new.service { new.to_string() } else { format!("{}-{new}", old.service) }
}

/// What a witness shows.
struct Shown {
    /// For the name of its file.
    slug: String,
    /// In words.
    what: Message,
}

impl Shown {
    fn new(slug: &str, what: Message) -> Self {
        let plain = |it: char| if it.is_ascii_alphanumeric() || it == '_' { it } else { '-' };
        Self { slug: slug.chars().map(plain).collect(), what }
    }
}

/// The witnesses of a procedure with what they show.
fn witnesses(report: &ProcedureReport) -> Vec<(Shown, &Witness)> {
    let mut found = Vec::new();
    for class in &report.outcomes {
        let slug = format!("{} then {}", verdict_slug(&class.old), verdict_slug(&class.new));
        let shown = || {
            Shown::new(&slug, message!("explore-witness-outcome", old: message(&class.old), new: message(&class.new)))
        };
        found.extend(class.reasons.iter().map(|it| (shown(), &it.witness)));
    }
    for class in &report.grounds {
        let what = || message!("explore-witness-ground", ground: ground(&class.ground));
        let slug = format!("ground {}", class.ground);
        found.extend(class.reasons.iter().map(|it| (Shown::new(&slug, what()), &it.witness)));
    }
    for class in &report.fees {
        let shown = || Shown::new("fee", message!("explore-witness-fee"));
        found.extend(class.reasons.iter().map(|it| (shown(), &it.witness)));
    }
    for class in &report.events {
        let what = || message!("explore-witness-event", event: event(&class.event));
        let slug = format!("event {}", class.event);
        found.extend(class.reasons.iter().map(|it| (Shown::new(&slug, what()), &it.witness)));
    }
    let days = || Shown::new("days", message!("explore-witness-days"));
    found.extend(report.dates.iter().filter_map(|it| Some((days(), it.witness.as_ref()?))));
    found
}

fn verdict_slug(verdict: &Verdict) -> String {
    verdict.gap.iter().fold(verdict.outcome.clone(), |slug, gap| format!("{slug} {gap}"))
}

fn case(
    exploration: &Exploration,
    name: &ProcedureName,
    title: &str,
    witness: &Witness,
    words: &Localizer<'_>,
) -> String {
    let comes_to = |regime: &str, told: &Told| {
        words.say(message!("explore-witness-remark", regime: id(regime), result: message(told)))
    };
    let mut filed = format!("filed {}", witness.filed.on);
    if let Some(at) = witness.filed.at {
        filed.push_str(&at.format(" %H:%M").to_string());
    }
    let mut lines = vec![
        format!("# {}", comes_to(&exploration.old, &witness.old)),
        format!("# {}", comes_to(&exploration.new, &witness.new)),
        format!("service {name}"),
        format!("regime {}", exploration.new),
        filed,
    ];
    if exploration.pace != "latest" {
        lines.push(format!("pace {}", exploration.pace));
    }
    lines.extend(witness.facts.iter().map(|it| format!("given {}", as_rules_write(it))));
    lines.extend(exploration.assume.iter().map(|(choice, reading)| format!("assume {choice} is {reading}")));
    plain(&format!("case \"{title}\" {{\n  {}\n}}\n", lines.join("\n  ")))
}

/// A fact with the value that it has, as rules write it.
fn as_rules_write(given: &Given) -> String {
    match (given.boolean, given.values.as_slice()) {
        (true, [value]) if value == "no" => format!("not {}", given.fact),
        (true, [_]) => given.fact.clone(),
        (_, values) => format!("{} is {}", given.fact, values.join(" or ")),
    }
}

/// A fact with the values that it may have, as a clause.
pub(super) fn given(given: &Given) -> Message {
    match (given.boolean, given.values.as_slice()) {
        (true, [value]) if value == "no" => not(fact(&given.fact)),
        (true, [_]) => fact(&given.fact),
        (_, [only]) => fact_is(&given.fact, only),
        (_, values) => any(values.iter().map(|it| fact_is(&given.fact, it)).collect(), true),
    }
}

/// The facts of a witness in a row; none where nothing is unusual.
pub(super) fn facts(witness: &[Given]) -> Option<Vec<Argument>> {
    let facts: Vec<Argument> = witness.iter().map(|it| Argument::message(given(it))).collect();
    (!facts.is_empty()).then_some(facts)
}
