//! The index of an official text: the facts that checks of rules and of the text itself work with.

use super::counts::Counts;
use super::fault::IndexFault;
use super::figure::Mention;
use super::mark::Mark;
use super::print::fingerprint;
use super::remark::Remark;
use super::stem::Stems;
use super::term::Term;
use crate::cite::Address;
use crate::syntax::tree::{Language, Place};
use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

/// The version of the format that this program writes and reads.
pub const FORMAT: u32 = 4;

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
    /// How much it was made with; none in indexes made before this was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
    /// How much the index had whose place it took, where that was more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Counts>,
    /// Lines whose place could not be found.
    pub unplaced: Vec<Remark>,
    /// Lines in which figures may have been lost or misread before the text came here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubtful: Vec<Remark>,
    /// Places that the numbering of the text skips: annexes that are not there, items that lost their number. Where many
    /// are skipped in a row, a range stands for them: `annex 4–90`.
    pub missing: Vec<Address>,
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
    /// In a heading, the year of the act whose day and number were left blank: `dated "__" ____ 2022 № ___`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank: Option<u32>,
    /// Whether it is an item whose own number is missing from the text; it is known by the number after it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unnumbered: bool,
    /// The figures in it, without the places inside it, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Mention>,
    /// What it says by the turns that acts use for it, such as "except" and "is not included in the term".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// Who and what it names, of what acts of this kind name in one way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// The web addresses and telephone numbers in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    /// The codes of goods in it, without spaces.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// The stems of its words as short hashes, two characters each: enough to ask for a word, too little to read it.
    #[serde(default, skip_serializing_if = "Stems::is_empty")]
    pub stems: Stems,
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_one(items: &u32) -> bool {
    *items == 1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
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

impl Index {
    /// With the seal that fits what it says.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.seal.clear();
        self.seal = fingerprint(&self.body());
        self
    }

    /// The index as a file holds it: one line for each place, so that a change can be read in a review.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = self.body();
        json.push_str(&format!(",\n  \"seal\": {}\n}}\n", serde_json::Value::from(self.seal.as_str())));
        json
    }

    /// Everything but the seal.
    fn body(&self) -> String {
        fn line<T: Serialize>(value: &T) -> String {
            serde_json::to_string(value).unwrap_or_default()
        }
        fn rows<T: Serialize>(name: &str, rows: &[T]) -> String {
            let rows: Vec<_> = rows.iter().map(|it| format!("\n    {}", line(it))).collect();
            format!("  \"{name}\": [{}{}]", rows.join(","), if rows.is_empty() { "" } else { "\n  " })
        }
        let counts = |name: &str, counts: Option<Counts>| counts.map(|it| format!("  \"{name}\": {}", line(&it)));
        let doubtful = Some(rows("doubtful", &self.doubtful)).filter(|_| !self.doubtful.is_empty());
        let fields = [
            Some(format!("  \"format\": {}", self.format)),
            Some(format!("  \"act\": {}", line(&self.act))),
            Some(format!("  \"language\": {}", line(&self.language))),
            Some(format!("  \"head\": {}", line(&self.head))),
            Some(format!("  \"lines\": {}", self.lines)),
            counts("counts", self.counts),
            counts("before", self.before),
            Some(rows("unplaced", &self.unplaced)),
            doubtful,
            Some(rows("missing", &self.missing)),
            Some(rows("places", &self.places)),
        ];
        format!("{{\n{}", fields.into_iter().flatten().collect::<Vec<_>>().join(",\n"))
    }

    /// Reads an index as a file holds it.
    ///
    /// # Errors
    ///
    /// What is wrong with the file: no index, one of another format, or one that was changed by hand.
    pub fn from_json(json: &str) -> Result<Self, IndexFault> {
        #[derive(Deserialize)]
        struct Versioned {
            format: u64,
        }
        let shape =
            |error: &serde_json::Error| IndexFault::Shape { line: error.line(), problem: problem(&error.to_string()) };
        let json = json.trim_start_matches('\u{feff}');
        let version: Versioned = serde_json::from_str(json).map_err(|it| shape(&it))?;
        if version.format != u64::from(FORMAT) {
            return Err(IndexFault::Format { found: version.format });
        }
        let index: Self = serde_json::from_str(json).map_err(|it| shape(&it))?;
        let found = Counts::of(&index.places);
        if let Some(made) = index.counts.filter(|it| *it != found) {
            return Err(IndexFault::Counts { act: index.act, language: index.language, made, found });
        }
        let seal = index.seal.clone();
        let index = index.sealed();
        if seal == index.seal {
            Ok(index)
        } else {
            Err(IndexFault::Changed { act: index.act, language: index.language })
        }
    }

    /// The index with what `earlier` one of the same text had, or had lost already, where that is more.
    #[must_use]
    pub fn after(mut self, earlier: &Index) -> Self {
        let had = Counts::of(&earlier.places).most(earlier.before.unwrap_or_default());
        self.before = Some(had).filter(|it| self.counted().is_less_than(*it));
        self.sealed()
    }

    /// Whether the numbering of the text skips a place.
    #[must_use]
    pub fn skips(&self, at: &[Place]) -> bool {
        let steps = Address(at.to_vec()).steps();
        self.missing.iter().any(|it| skips(&it.steps(), &steps))
    }

    /// How much it has.
    #[must_use]
    pub fn counted(&self) -> Counts {
        Counts::of(&self.places)
    }

    /// The share of lines that have no place, in tenths of a percent, rounded.
    #[must_use]
    pub fn unplaced_permille(&self) -> usize {
        let lines = usize::try_from(self.lines).unwrap_or(usize::MAX);
        let unplaced = self.unplaced.len().saturating_mul(1000).saturating_add(lines / 2);
        unplaced.checked_div(lines).unwrap_or_default()
    }
}

/// Whether a skipped place, or one of a range of them, is the one asked for.
fn skips(skipped: &[String], wanted: &[String]) -> bool {
    let (Some((range, around)), Some((step, base))) = (skipped.split_last(), wanted.split_last()) else { return false };
    let within = || {
        let (first, last) = range.split_once('–')?;
        let (word, first) = first.split_at_checked(first.find(|it: char| it.is_ascii_digit())?)?;
        let number = |it: &str| it.trim_end_matches(')').parse::<u32>().ok();
        Some((number(first)?..=number(last)?).contains(&number(step.strip_prefix(word)?)?))
    };
    around == base && (range == step || within() == Some(true))
}

/// The message of a JSON reader without the place that it adds at its end.
fn problem(message: &str) -> String {
    message.split(" at line ").next().unwrap_or_default().to_owned()
}

/// The JSON Schema of indexes.
#[must_use]
pub fn index_schema() -> Schema {
    schema_for!(Index)
}
