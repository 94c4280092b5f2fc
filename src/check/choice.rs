//! `regl::reading::idle`, `regl::reading::read`, `regl::reading::built_in`: a choice that changes no result says so, and
//! no other one does; one that the program follows by itself has the readings that the program knows.

use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Choice, Law, built_in, choices_read};
use std::collections::BTreeSet;

pub(super) fn check(law: &Law, findings: &mut Vec<Diagnostic>) {
    let read = read(law);
    for choice in law.choices.values() {
        readings_of_built_in(choice, findings);
        let followed_anyway = built_in::is_choice(&choice.id);
        let matters = followed_anyway || read.contains(choice.id.as_str());
        match &choice.no_result {
            None if !matters => findings.push(
                Diagnostic::warning("regl::reading::idle", format!("no condition asks for `{}`", choice.id))
                    .at(choice.span, "another reading of it changes nothing")
                    .help(format!(
                        "ask for a reading where it matters, as in `when {} is {}`, or write `changes no result` in it",
                        choice.id,
                        choice.readings.first().map_or("…", |it| it.value.id.as_str()),
                    )),
            ),
            Some(said) if matters => {
                let by = if followed_anyway { "the program follows it by itself" } else { "a condition asks for it" };
                findings.push(
                    Diagnostic::warning("regl::reading::read", format!("`{}` can change results: {by}", choice.id))
                        .at(said.span, "says that it changes none")
                        .help("take `changes no result` out, or the conditions that ask for it"),
                );
            }
            None | Some(_) => {}
        }
    }
}

/// A reading that the program does not know would be followed as if it were the first one.
fn readings_of_built_in(choice: &Choice, findings: &mut Vec<Diagnostic>) {
    let Some(known) = built_in::readings(&choice.id) else { return };
    for reading in choice.readings.iter().filter(|it| !known.contains(&it.value.id.as_str())) {
        let message = format!("`{}` is built in, and has no reading `{}`", choice.id, reading.value.id);
        let help = match did_you_mean(&reading.value.id, known.iter().copied()) {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("its readings: {}", known.join(", ")),
        };
        findings.push(
            Diagnostic::error("regl::reading::built_in", message)
                .at(reading.span, "not one of its readings")
                .help(help),
        );
    }
}

/// The choices that conditions of services and forms ask for.
fn read(law: &Law) -> BTreeSet<&str> {
    let services = law.services.values().flat_map(|it| {
        let of_service = std::iter::once(choices_read(it));
        of_service.chain(it.procedures.values().map(|it| choices_read(it)))
    });
    services.chain(law.forms.values().map(|it| choices_read(it))).flatten().collect()
}
