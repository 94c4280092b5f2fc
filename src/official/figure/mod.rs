//! Figures: what a clause says in numbers, and the places it refers to.
//!
//! Comes in: the plain text of one place of an act ([`crate::official::letters`] has mended its letters) and the language
//! it is written in. Goes out: [`Mention`]s in the order of the text. Guaranteed: the same thing said in Kazakh, Russian
//! or English comes to the same [`Figure`] and, as far as its clause says so, to the same [`Topic`]s, whether the number
//! stands in digits or in words.

mod mention;
mod words;

pub use mention::{Amount, Figure, Mention, Reference, TimeUnit, Topic, Within};

pub fn mentions(_: &str, _: crate::syntax::tree::Language) -> Vec<Mention> {
    Vec::new()
}
pub fn topics(_: &str, _: crate::syntax::tree::Language) -> Vec<Topic> {
    Vec::new()
}
