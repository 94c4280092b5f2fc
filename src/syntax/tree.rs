//! The tree: a rule file as its author wrote it, one [`Node`] for one statement.
//!
//! Nothing is resolved here: names are names, citations are as written (relative to the annex of the service they
//! stand in). Two trees are equal when they say the same in the same order, wherever it stands in the file.

use crate::calendar::{Day, Period};
use crate::span::Span;
use chrono::NaiveTime;
use rust_decimal::Decimal;

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Its statements in order.
    pub items: Vec<Node<Item>>,
    /// Comments after the last statement, in paragraphs as in [`Comments`].
    pub closing: Vec<String>,
}

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
    /// Before it; an empty entry at the end sets the others apart from the statement.
    pub before: Vec<String>,
    /// At the end of its line.
    pub beside: Option<String>,
    /// Before the closing brace of its block.
    pub closing: Vec<String>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
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
    /// `chapter 2`, `indent 3` (an unnumbered paragraph, the numbered line being the first), `row 4`, `note 1`.
    Part {
        /// The word.
        word: String,
        /// The number as written.
        number: String,
    },
    /// A paragraph with its subparagraphs: `¶5(3)`.
    Paragraph {
        /// The paragraph number.
        number: String,
        /// The subparagraph numbers, outermost first.
        sub: Vec<String>,
    },
}

/// A date that rests on an assumption carries its basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumed<T> {
    /// What is said.
    pub value: T,
    /// Why it is assumed; none where the text says it.
    pub basis: Option<String>,
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
    Unencoded { from: Day, to: Day, text: String },
    /// `lineage stm_license { … }`
    Lineage { service: Id, body: Block<Descent> },
    /// `calendar kazakhstan { … }`
    Calendar { id: Id, body: Block<CalendarItem> },
    /// `assumption counting_start { … }` and `conflict sample_window { … }`
    Choice { kind: ChoiceKind, id: Id, body: Block<ChoiceItem> },
    /// `actor chancellery { … }` and its like.
    Declaration { kind: DeclarationKind, id: Id, body: Block<TextItem> },
    /// `fact channel one of portal, office default portal { … }`; no values means yes or no.
    Fact { id: Id, values: Vec<Id>, default: Id, body: Block<TextItem> },
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

/// What may stand where there is nothing but names to explain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextItem {
    /// `title en "…"`
    Title(Title),
    /// `note "…"`
    Note(String),
}

/// What an act says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum ActItem {
    /// `title kk "…"`
    Title(Title),
    /// `kind order`
    Kind(Id),
    /// `number "305"`
    Number(String),
    /// `issuer "…"`
    Issuer(String),
    /// `adopted 2014-09-15`
    Adopted(Assumed<Day>),
    /// `registered "9790" 2014-10-13`
    Registered { number: String, on: Assumed<Day> },
    /// `published 2014-10-30 assumed "…"`
    Published(Assumed<Day>),
    /// `in force 10 calendar days after publication`
    InForceAfter(Assumed<Period>),
    /// `in force from 2020-06-02`
    InForceFrom(Assumed<Day>),
    /// `repealed by "…" from 2015-08-05`
    Repealed { by: String, from: Option<Day>, basis: Option<String> },
    /// `edition "order No. 1/қе of 2023-01-11" { … }`
    Edition { name: String, body: Block<ActItem> },
    /// `texts ru, kk`
    Texts(Vec<Language>),
    /// `waive annex 1 ¶9 "…"`
    Waive { places: Vec<Place>, reason: String },
    /// `note "…"`
    Note(String),
}

/// What a regime consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegimeItem {
    /// `title en "…"`
    Title(Title),
    /// `acts resolution-600-2014, order-305-2014`
    Acts(Vec<Id>),
    /// `calendar kazakhstan`
    Calendar(Id),
    /// `note "…"`
    Note(String),
}

/// `in 2014 split from stm_license in 2008`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descent {
    /// The regime spoken of.
    pub regime: Id,
    /// Where the service comes from, or that it begins or ends here.
    pub origin: Origin,
    /// A remark.
    pub text: Option<String>,
}

/// Where a service comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Origin {
    /// From a service of an earlier regime.
    From { how: Ancestry, service: Id, regime: Id },
    /// `new`
    New,
    /// `dropped`
    Dropped,
}

/// How a service descends from an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ancestry {
    /// The same service.
    Continues,
    /// The same service under another name.
    Renames,
    /// One of several services that came of it.
    SplitFrom,
    /// One service that came of several.
    Merges,
}

/// What a calendar is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum CalendarItem {
    /// `title en "…"`
    Title(Title),
    /// `days "kz-calendar.csv"`
    Days(String),
    /// `index mci "kz-mci.csv"`
    Index { id: Id, file: String },
    /// `follows counting_start, end_on_nonworking`
    Follows(Vec<Id>),
    /// `note "…"`
    Note(String),
}

/// Who says the alternatives: nobody, or the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChoiceKind {
    /// The texts are silent and the reading is ours.
    Assumption,
    /// Two texts, or two languages of one, say different things.
    Conflict,
}

/// A choice between readings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum ChoiceItem {
    /// `title en "…"`
    Title(Title),
    /// `reading standard "5 working days"`
    Reading { id: Id, text: String },
    /// `follow standard because "…"`
    Follow { id: Id, because: String },
    /// `note "…"`
    Note(String),
}

/// What a declaration names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeclarationKind {
    /// Somebody who acts.
    Actor,
    /// Something that is handed in.
    Document,
    /// A ground for refusal.
    Ground,
    /// A step or another event of a procedure.
    Event,
    /// Anything else that has an id: a result, a register, a way to pay.
    Name,
}

/// What a register is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum RegisterItem {
    /// `title ru "…"`
    Title(Title),
    /// `kept by central_office`
    Kept(Id),
    /// `column number "…"`
    Column { id: Id, text: Option<String> },
    /// `note "…"`
    Note(String),
}

/// What a form is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum FormItem {
    /// `title ru "…"`
    Title(Title),
    /// `field identifier text of 11 characters required`
    Field { id: Id, kind: FieldKind, required: Option<bool>, guard: Option<Guard>, text: Option<String> },
    /// `note "…"`
    Note(String),
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// `text` or `text of 11 characters`
    Text(Option<u32>),
    /// `whole number`
    WholeNumber,
    /// `amount`
    Amount,
    /// `date`
    Date,
    /// `yes or no`
    YesOrNo,
    /// `one of a, b`
    OneOf(Vec<Id>),
}

/// What a catalogue is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum CatalogueItem {
    /// `title ru "…"`
    Title(Title),
    /// `entry "8525" as "…"`
    Entry { code: String, text: String },
    /// `note "…"`
    Note(String),
}

/// What a service, a procedure or a template says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Provision {
    /// `title en "…"`
    Title(Title),
    /// `follows intake, delivery`: everything these templates say, here.
    Follows(Vec<Id>),
    /// `channels portal, office`
    Channels(Vec<Id>),
    /// `applicants legal_entity, sole_trader`
    Applicants(Vec<Id>),
    /// `result licence as electronic_document`
    Result { id: Id, forms: Vec<Id>, guard: Option<Guard> },
    /// `waiting at most 20 minutes`
    Waiting(u32),
    /// `serving at most 20 minutes`
    Serving(u32),
    /// `hours provider monday to friday 09:00 to 19:00 break 13:00 to 15:00`
    Hours { id: Id, opening: Option<Opening> },
    /// `reception until 19:00 then next working day`
    Reception(NaiveTime),
    /// `term 15 working days from register`
    Term { period: Period, from: Id, guard: Option<Guard> },
    /// `fee 20 mci`, or `fee none`
    Fee { amount: Option<(Decimal, Id)>, guard: Option<Guard> },
    /// `payment through bank, gateway`
    Payment { ids: Vec<Id>, guard: Option<Guard> },
    /// `require application, fee_proof unless fee_paid_via_gateway`
    Require { ids: Vec<Id>, guard: Option<Guard> },
    /// `fetch identity_document`: what the provider gets from state systems itself.
    Fetch { ids: Vec<Id>, guard: Option<Guard> },
    /// `refuse fee_unpaid when not fee_paid`
    Refuse { ground: Id, guard: Guard },
    /// `step examine by executor within 12 working days { … }`
    Step(Step),
    /// `procedure issue { … }`
    Procedure { id: Id, body: Block<Provision> },
    /// `remedy complaint to head_of_provider answered within 5 working days`
    Remedy { id: Id, to: Id, after: Option<Id>, answered: Option<Period> },
    /// `duty reissue_application of applicant within 30 calendar days of change`
    Duty { id: Id, of: Id, within: Option<(Period, Id)>, guard: Option<Guard> },
    /// `occasion name_changed`
    Occasion { id: Id, guard: Option<Guard>, text: Option<String> },
    /// `subtype repair_and_sale`
    Subtype { id: Id, text: Option<String> },
    /// `contact "8 (7172) 76-42-30"`
    Contact(String),
    /// `gap undelivered_sample when not sample_delivered "…"`
    Gap(Gap),
    /// `note "…"`
    Note(String),
    /// `waive ¶16 "…"`
    Waive { places: Vec<Place>, reason: String },
}

/// Opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// First and last weekday.
    pub days: (chrono::Weekday, chrono::Weekday),
    /// Opening and closing time.
    pub time: (NaiveTime, NaiveTime),
    /// The break, if there is one.
    pub pause: Option<(NaiveTime, NaiveTime)>,
}

/// Something the act leaves unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its name.
    pub id: Id,
    /// When it opens; none where it is only to be known of.
    pub guard: Option<Guard>,
    /// What is unsaid.
    pub text: String,
}

/// A step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The event by which it is complete.
    pub id: Id,
    /// Who takes it.
    pub by: Id,
    /// What comes before; empty means the step before it.
    pub after: Vec<Id>,
    /// Within what.
    pub limit: Option<Limit>,
    /// Whether it is taken at all.
    pub guard: Option<Guard>,
    /// The rest.
    pub body: Block<StepItem>,
}

/// A time limit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Limit {
    /// `within 12 working days of register`; of the step before where nothing is named.
    Within { period: Period, of: Option<Id> },
    /// `on the day of register`
    OnTheDayOf(Id),
}

/// What belongs to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum StepItem {
    /// `decides`: the grant or refusal is made here.
    Decides,
    /// `when refusing on documents_incomplete on the day of examine`
    Otherwise(Otherwise),
    /// `finds documents_incomplete within 2 working days of register`; no grounds means every other.
    Finds { grounds: Vec<Id>, limit: Option<Limit> },
    /// `request sample when sample_required { … }`
    Request { id: Id, guard: Option<Guard>, body: Block<RequestItem> },
    /// `hearing before refusal { … }`
    Hearing { guard: Option<Guard>, body: Block<HearingItem> },
    /// `checks original_documents, premises`
    Checks { ids: Vec<Id>, guard: Option<Guard> },
    /// `hands over registered_application`
    HandsOver { ids: Vec<Id>, guard: Option<Guard> },
    /// `records in licence_journal`
    Records { register: Id, guard: Option<Guard> },
    /// `exam qualification_exam lasts 80 minutes pass mark 60 percent`
    Exam { id: Id, minutes: Option<u32>, pass_mark: Option<u32>, guard: Option<Guard> },
    /// `gap … "…"`
    Gap(Gap),
    /// `note "…"`
    Note(String),
}

/// A limit that takes the place of the ordinary one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otherwise {
    /// When it does.
    pub when: Condition,
    /// The limit.
    pub limit: Limit,
}

/// What belongs to a request to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum RequestItem {
    /// `delivery by applicant within 5 calendar days of sample_notice outside term`
    Part(RequestPart),
    /// `failing unless sample_delivered refuse sample_not_delivered`
    Failing { guard: Guard, then: Failure },
    /// `note "…"`
    Note(String),
}

/// The notice, the delivery or the study of what was delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestPart {
    /// Which of the three.
    pub kind: PartKind,
    /// Who does it.
    pub by: Id,
    /// Within what.
    pub limit: Option<Limit>,
    /// Whether the term stands still from the event before until this one, and when.
    pub outside_term: Option<Option<Guard>>,
    /// Limits that take the place of the ordinary one.
    pub alternatives: Block<Otherwise>,
}

/// The parts of a request; their events are `<request>_notice`, `<request>_delivery`, `<request>_study`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// The provider asks.
    Notice,
    /// The applicant delivers.
    Delivery,
    /// The provider studies what was delivered.
    Study,
}

/// What follows when nothing is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Failure {
    /// A refusal.
    Refuse(Id),
    /// The act does not say.
    Gap { id: Id, text: String },
}

/// What belongs to a hearing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum HearingItem {
    /// `extends term by 2 working days`
    Extends(Period),
    /// `notice by provider within 3 working days at least 3 working days before end of term`
    Notice { by: Id, limit: Option<Limit>, before_end: Option<Period> },
    /// `held by provider within 2 working days of hearing_notice`
    Held { by: Id, limit: Limit },
    /// `persuades when hearing_persuades`
    Persuades(Guard),
    /// `note "…"`
    Note(String),
}

/// `when …` or `unless …`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// `unless` rather than `when`.
    pub unless: bool,
    /// The condition.
    pub condition: Condition,
}

/// A condition over the facts of a case, the readings followed and the grounds found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// `qualified`: a fact that is yes or no.
    Fact(Id),
    /// `channel is portal`: a fact with values, or the reading followed in a choice.
    Is(Id, Id),
    /// `refusing` or `refusing on documents_incomplete`
    Refusing(Option<Id>),
    /// `not …`
    Not(Box<Condition>),
    /// `… and …`, two or more
    All(Vec<Condition>),
    /// `… or …`, two or more
    Any(Vec<Condition>),
}

/// What a case states.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum CaseItem {
    /// `service stm_license.issue`
    Service { service: Id, procedure: Id },
    /// `regime 2014`
    Regime(Id),
    /// `filed 2014-11-03 10:15`
    Filed { on: Day, at: Option<NaiveTime> },
    /// `pace earliest`
    Pace(Id),
    /// `given not documents_complete, channel is office`
    Given(Vec<GivenFact>),
    /// `pin examine 2014-11-10`
    Pin { event: Id, on: Day },
    /// `assume counting_start is same_day`
    Assume { choice: Id, reading: Id },
    /// `expect …`
    Expect(Expectation),
    /// `note "…"`
    Note(String),
}

/// A fact of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFact {
    /// The fact.
    pub fact: Id,
    /// What it is.
    pub value: GivenValue,
}

/// The value of a fact of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenValue {
    /// `qualified` or `not qualified`
    Truth(bool),
    /// `channel is office`
    Is(Id),
}

/// What a case must come to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Expectation {
    /// `granted`
    Granted,
    /// `refused` or `refused fee_unpaid, not_qualified`
    Refused(Vec<Id>),
    /// `unspecified` or `unspecified undelivered_sample`
    Unspecified(Option<Id>),
    /// `fee 37040 tenge`, or `fee none`
    Fee(Option<Decimal>),
    /// `term ends 2014-11-24`, or `term ends never`
    TermEnds(Option<Day>),
    /// `late sign` or `late sign by 1 working day`
    Late { event: Id, by: Option<Period> },
    /// `never hearing`
    Never(Id),
    /// `deadline of sign 2014-11-21`
    Deadline { event: Id, on: Day },
    /// `sign on 2014-11-21`; `registered`, `decided` and `completed` may stand for an event.
    Event { event: Id, on: Day },
}
