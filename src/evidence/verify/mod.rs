//! Verification: whether each citation exists, each figure stands where it is cited, and each figure there is carried.
//!
//! One file for each question. Findings come in the order of the questions; equal ones, as templates give them, once.

mod codes;
mod elsewhere;
mod existence;
mod figures;
mod forms;
mod grounds;
mod head;
mod items;
mod kinds;
mod likeness;
mod listed;
mod marks;
mod parallel;
mod parties;
mod presence;
mod reading;
mod reverse;
mod said;
mod spoken;
mod titles;
mod together;
mod told;
mod waivers;
mod worded;

use super::fault::SourceFault;
use super::texts::Inquiry;

/// Everything that rules and official texts do not agree on.
#[must_use]
pub fn verify(inquiry: &Inquiry<'_>) -> Vec<SourceFault> {
    let mut faults = Vec::new();
    existence::check(inquiry, &mut faults);
    head::check(inquiry, &mut faults);
    figures::check(inquiry, &mut faults);
    kinds::check(inquiry, &mut faults);
    items::check(inquiry, &mut faults);
    together::check(inquiry, &mut faults);
    forms::check(inquiry, &mut faults);
    reverse::check(inquiry, &mut faults);
    reading::check(inquiry, &mut faults);
    spoken::check(inquiry, &mut faults);
    elsewhere::check(inquiry, &mut faults);
    listed::check(inquiry, &mut faults);
    marks::check(inquiry, &mut faults);
    parallel::check(inquiry, &mut faults);
    likeness::check(inquiry, &mut faults);
    presence::check(inquiry, &mut faults);
    said::check(inquiry, &mut faults);
    worded::check(inquiry, &mut faults);
    titles::check(inquiry, &mut faults);
    told::check(inquiry, &mut faults);
    parties::check(inquiry, &mut faults);
    codes::check(inquiry, &mut faults);
    grounds::check(inquiry, &mut faults);
    waivers::check(inquiry, &mut faults);
    let mut once: Vec<SourceFault> = Vec::with_capacity(faults.len());
    for fault in faults {
        if !once.contains(&fault) {
            once.push(fault);
        }
    }
    once
}
