//! The index of an official text: the facts that checks of rules and of the text itself work with.

use super::figure::Mention;
use crate::cite::Address;
use crate::syntax::tree::Language;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the format that this program writes and reads.
pub const FORMAT: u32 = 1;

/// The index of one language version of one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// The version of the format.
    pub format: u32,
    /// The id of the act, as rule files name it.
    pub act: String,
    /// The language of the text.
    pub language: Language,
    /// What the text says of itself.
    pub head: Head,
    /// How many lines the text has that are not blank.
    pub lines: u32,
    /// Lines whose place could not be found.
    pub unplaced: Vec<Unplaced>,
    /// Its places in the order of the text.
    pub places: Vec<IndexedPlace>,
    /// A fingerprint of all of the above, so that an index changed by hand is known.
    pub seal: String,
}

/// What an act says of itself at its beginning.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Its number: `305`, `34/қе`; none where none was found.
    pub number: Option<String>,
    /// The day on which it was adopted.
    pub adopted: Option<NaiveDate>,
    /// The number of its registration with the Ministry of Justice.
    pub registered: Option<String>,
}

/// A line that belongs to no place that could be made out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unplaced {
    /// The line of the text, counted from 1.
    pub line: u32,
    /// Why it has no place.
    pub why: String,
}

/// A place of an act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndexedPlace {
    /// Where it is.
    pub at: Address,
    /// The line of the text on which it starts, counted from 1.
    pub line: u32,
    /// How many words it has, without the places inside it.
    pub words: u32,
    /// The fingerprint of its normalised words, without the places inside it: 16 hexadecimal digits.
    pub print: String,
    /// What it is an item of, or states; a place may be several things at once.
    #[serde(rename = "is", default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// How many items run on in it, parted by semicolons; left out where it is one.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub items: u32,
    /// The figures in it, without the places inside it, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Mention>,
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_one(items: &u32) -> bool {
    *items == 1
}

/// What a place enumerates or states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A heading: the title of an annex or chapter.
    Heading,
    /// A step of a procedure.
    Step,
    /// A document that an applicant has to hand in.
    Document,
    /// A ground for refusal.
    Ground,
    /// Something that somebody has to do outside the steps of a procedure.
    Duty,
    /// A field, column or remark of a form or register.
    Form,
}
