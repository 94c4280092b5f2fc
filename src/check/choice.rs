//! `regl::reading::idle`, `regl::reading::read`, `regl::reading::built_in`: a choice that changes no result says so, and
//! no other one does; one that the program follows by itself has the readings that the program knows.

use super::fault::CheckFault;
use crate::model::{Choice, Known, Law, built_in, choices_read};
use std::collections::BTreeSet;

pub(super) fn check(law: &Law, faults: &mut Vec<CheckFault>) {
    let read = read(law);
    for choice in law.choices.values() {
        readings_of_built_in(choice, faults);
        let followed_anyway = built_in::is_choice(&choice.id);
        let matters = followed_anyway || read.contains(choice.id.as_str());
        match &choice.no_result {
            None if !matters => faults.push(CheckFault::IdleChoice {
                choice: choice.id.clone(),
                reading: choice.readings.first().map(|reading| reading.value.id.clone()),
                span: choice.span,
            }),
            Some(said) if matters => {
                let choice = choice.id.clone();
                faults.push(CheckFault::ReadChoice { choice, built_in: followed_anyway, span: said.span });
            }
            None | Some(_) => {}
        }
    }
}

/// A reading that the program does not know would be followed as if it were the first one.
fn readings_of_built_in(choice: &Choice, faults: &mut Vec<CheckFault>) {
    let Some(known) = built_in::readings(&choice.id) else { return };
    for reading in choice.readings.iter().filter(|it| !known.contains(&it.value.id.as_str())) {
        faults.push(CheckFault::NoBuiltInReading {
            choice: choice.id.clone(),
            reading: reading.value.id.clone(),
            known: Known::around(&reading.value.id, known.iter().copied()),
            span: reading.span,
        });
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
