//! The tree: a rule file as its author wrote it, one [`Node`] for one statement.
//!
//! Nothing is resolved here: names are names, citations are as written (relative to the annex of the service they
//! stand in). Two trees are equal when they say the same in the same order, wherever it stands in the file.

mod act;
mod case;
mod condition;
mod names;
mod prose;
mod provision;
mod step;

pub use act::{ActItem, Ancestry, Assumed, CalendarItem, Descent, Origin, RegimeItem};
pub use case::{CaseItem, Expectation, GivenFact, GivenValue};
pub use condition::{Condition, Guard};
pub use names::{CatalogueItem, ChoiceItem, ChoiceKind, DeclarationKind, FieldKind, FormItem, RegisterItem, TextItem};
pub use prose::Prose;
pub use provision::{Charge, Ending, Gap, Opening, Provision, Right, Rounding, Share, TacitEnd};
pub use step::{
    Bounds, Deemed, Failure, HearingItem, Holds, Limit, OnTerm, Otherwise, PartKind, RequestItem, RequestPart, Step,
    StepItem, TermEffect,
};

use crate::calendar::Day;
use crate::span::Span;
use crate::syntax::Keywords;

/// A whole file.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// The words in which it is written.
    pub keywords: Keywords,
    /// The version of the language, where the file names it.
    pub version: Option<u32>,
    /// Its statements in order.
    pub items: Vec<Node<Item>>,
    /// Comments after the last statement, in paragraphs as in [`Comments`].
    pub closing: Vec<String>,
    /// All its citations, wherever they stand, in the order of the file. They say nothing that the statements do not say.
    pub cited: Vec<Cite>,
    /// The statements that say word for word what another one of their block says, each with that one.
    pub repeated: Vec<(Span, Span)>,
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.keywords == other.keywords
            && self.version == other.version
            && self.items == other.items
            && self.closing == other.closing
    }
}

impl Eq for File {}

/// A statement with what every statement has.
#[derive(Debug, Clone)]
pub struct Node<T> {
    /// What it says.
    pub value: T,
    /// Its citations, as written.
    pub cites: Vec<Cite>,
    /// The head of the statement: from its first word to its citation, without the block it opens.
    pub span: Span,
    /// Comments of its own.
    pub comments: Comments,
}

impl<T: PartialEq> PartialEq for Node<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.cites == other.cites && self.comments == other.comments
    }
}

impl<T: Eq> Eq for Node<T> {}

/// The comments that belong to a statement, without the leading `#` and the space after it. Comments on lines of
/// their own are kept in paragraphs: each entry holds one run of lines, and an empty line sets the entries apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comments {
    /// Before it.
    pub before: Vec<String>,
    /// Whether an empty line sets those before it apart from the statement.
    pub apart: bool,
    /// At the end of its line.
    pub beside: Option<String>,
    /// Before the closing brace of its block.
    pub closing: Vec<String>,
    /// Behind the closing brace of its block.
    pub behind: Option<String>,
}

/// A statement list, the contents of a block.
pub type Block<T> = Vec<Node<T>>;

/// A name. Cyrillic letters that look like Latin ones have become those.
#[derive(Debug, Clone)]
pub struct Id {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Id {}

/// A language of official texts and titles.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

/// One place of one act, as written: `order-305-2014 (kk) annex 6 ¶5(3)`.
#[derive(Debug, Clone)]
pub struct Cite {
    /// The act; none where it is the act of the service around it.
    pub act: Option<Id>,
    /// The language versions meant; empty means all of them.
    pub languages: Vec<Language>,
    /// From the widest place to the narrowest.
    pub places: Vec<Place>,
    /// Where it stands.
    pub span: Span,
}

impl PartialEq for Cite {
    fn eq(&self, other: &Self) -> bool {
        self.act == other.act && self.languages == other.languages && self.places == other.places
    }
}

impl Eq for Cite {}

/// A step of a citation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A numbered part that is named by a word: `annex 6`, `standard 1`, `appendix 1` (an annex of an annex),
    /// `article 7`, `section 34`, `part 2`, `title 5`, `point 1`, `sentence 2`, by the sign `§ 70`,
    /// `chapter 2`, `indent 3` (an unnumbered paragraph, the numbered line being the first), `row 4`, `note 1`. Where
    /// numbers start anew inside a paragraph, the line that opens them tells them apart: `¶9 indent 3(1)`.
    Part {
        /// The word.
        word: String,
        /// The number as written.
        number: String,
        /// The numbers inside it, outermost first.
        sub: Vec<String>,
    },
    /// A paragraph with its subparagraphs: `¶5(3)`.
    Paragraph {
        /// The paragraph number.
        number: String,
        /// The subparagraph numbers, outermost first.
        sub: Vec<String>,
    },
}

/// The statements of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Item {
    /// `act order-305-2014 { … }`
    Act { id: Id, body: Block<ActItem> },
    /// `regime 2014 { … }`
    Regime { id: Id, body: Block<RegimeItem> },
    /// `unencoded from 2015-08-05 to 2020-06-01 "…"`
    Unencoded { from: Day, to: Day, text: Prose },
    /// `lineage stm_license { … }`
    Lineage { service: Id, body: Block<Descent> },
    /// `calendar kazakhstan { … }`
    Calendar { id: Id, body: Block<CalendarItem> },
    /// `assumption counting_start { … }` and `conflict sample_window { … }`
    Choice { kind: ChoiceKind, id: Id, body: Block<ChoiceItem> },
    /// `actor chancellery { … }` and its like; `actor citizen is applicant { … }` with its role.
    Declaration { kind: DeclarationKind, id: Id, role: Option<Id>, body: Block<TextItem> },
    /// `fact channel one of portal, office default portal { … }`; no values means yes or no. `fact value amount` has no
    /// default.
    Fact { id: Id, values: Vec<Id>, default: Option<Id>, body: Block<TextItem> },
    /// `register licence_journal { … }`
    Register { id: Id, body: Block<RegisterItem> },
    /// `form notification { … }`
    Form { id: Id, body: Block<FormItem> },
    /// `catalogue goods { … }`
    Catalogue { id: Id, body: Block<CatalogueItem> },
    /// `template intake { … }`
    Template { id: Id, body: Block<Provision> },
    /// `service stm_license under order-305-2014 annex 1 { … }`
    Service { id: Id, act: Id, places: Vec<Place>, body: Block<Provision> },
    /// `case "…" { … }`
    Case { name: String, body: Block<CaseItem> },
}

/// A title in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The language.
    pub language: Language,
    /// The title.
    pub text: String,
}
