//! `--assume`: other readings to follow than those of the rule files.

use super::fault::InputFault;
use crate::model::{Law, Named};

/// The choices and readings that are named, in their order.
///
/// # Errors
///
/// Whatever is not written as `choice=reading`, and choices that are named twice.
pub fn assumed(words: &[String]) -> Result<Vec<(String, String)>, Vec<InputFault>> {
    let mut named: Vec<(String, String)> = Vec::new();
    let mut faults = Vec::new();
    for text in words {
        match text.split_once('=').filter(|(choice, reading)| !choice.is_empty() && !reading.is_empty()) {
            None => faults.push(InputFault::Assume { text: text.clone() }),
            Some((choice, _)) if named.iter().any(|(it, _)| it == choice) => {
                faults.push(InputFault::AssumeTwice { choice: choice.to_owned() });
            }
            Some((choice, reading)) => named.push((choice.to_owned(), reading.to_owned())),
        }
    }
    if faults.is_empty() { Ok(named) } else { Err(faults) }
}

/// The same, where the law has all of them.
///
/// # Errors
///
/// Those of [`assumed`], and names that the law does not have.
pub fn known(law: &Law, words: &[String]) -> Result<Vec<(String, String)>, Vec<InputFault>> {
    let named = assumed(words)?;
    let unknown = |(choice, reading): &(String, String)| {
        let (what, name, known) = match law.choices.get(choice) {
            None => (Named::Choice, choice, law.choices.keys().cloned().collect()),
            Some(it) if it.reading(reading).is_some() => return None,
            Some(it) => (Named::Reading, reading, it.readings.iter().map(|one| one.value.id.clone()).collect()),
        };
        Some(InputFault::Unknown { code: "regl::reading::unknown", what, name: name.clone(), known })
    };
    let faults: Vec<InputFault> = named.iter().filter_map(unknown).collect();
    if faults.is_empty() { Ok(named) } else { Err(faults) }
}
