//! What can be wrong between rules and official texts.

use super::claim::{Kind, Term};
use crate::cite::{Address, Citation};
use crate::official::figure::{Figure, Topic};
use crate::official::mark::Mark;
use crate::official::{Absent, Role};
use crate::span::Span;
use crate::syntax::tree::Language;

/// What the head of a text says of its act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadFact {
    /// Its number.
    Number,
    /// The day of its adoption.
    Adopted,
    /// The number of its registration.
    Registered,
}

/// Something that rules and official texts do not agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceFault {
    /// An act is cited of which no text is at hand, or none in a language that is meant.
    NoText {
        /// The act.
        act: String,
        /// The language that is lacking; none where all are.
        language: Option<Language>,
        /// Where it is cited first, or declared.
        span: Span,
    },
    /// A place does not exist.
    Place {
        /// The citation.
        citation: Citation,
        /// The language versions that lack it.
        languages: Vec<Language>,
        /// What there is instead, in the first of them.
        absent: Absent,
        /// Where it is cited.
        span: Span,
    },
    /// A statement cites one place twice.
    Repeated {
        /// The citation.
        citation: Citation,
        /// Where it is cited again.
        span: Span,
    },
    /// A figure stands in none of the places cited.
    Figure {
        /// The statement.
        kind: Kind,
        /// The figure.
        figure: Figure,
        /// The places cited, with the figures of its kind that stand there.
        places: Vec<(Citation, Vec<Figure>)>,
        /// The citation.
        span: Span,
    },
    /// A figure stands in one language version of the place cited and not in another.
    Language {
        /// The figure.
        figure: Figure,
        /// The citation.
        citation: Citation,
        /// Where it stands.
        stands: Vec<Language>,
        /// Where it does not, with the figures of its kind that stand there.
        lacks: Vec<(Language, Vec<Figure>)>,
        /// The citation.
        span: Span,
    },
    /// A place cited has figures of the kind, but not this one.
    Differs {
        /// The statement.
        kind: Kind,
        /// The figures of the rule.
        figures: Vec<Figure>,
        /// The place, with its language version.
        at: Citation,
        /// The figures there.
        there: Vec<Figure>,
        /// The citation.
        span: Span,
    },
    /// A place cited has no figure of the kind of the rule's.
    Silent {
        /// The statement.
        kind: Kind,
        /// The figures of the rule.
        figures: Vec<Figure>,
        /// The citation.
        citation: Citation,
        /// The citation.
        span: Span,
    },
    /// A place cited is something else than the statement is about.
    Kind {
        /// The statement.
        kind: Kind,
        /// What it should cite.
        wanted: Role,
        /// The place; none where no place cited is what is wanted.
        at: Option<(Citation, Vec<Role>)>,
        /// The citation.
        span: Span,
    },
    /// The figure stands there, but about something else.
    Topic {
        /// The figure.
        figure: Figure,
        /// The place, with its language version.
        at: Citation,
        /// What the rule is about.
        claimed: Vec<Topic>,
        /// What the clause is about.
        said: Vec<Topic>,
        /// The citation.
        span: Span,
    },
    /// A place that rules rest on has a figure that none of them carries.
    Uncarried {
        /// The figure.
        figure: Figure,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// What the clause is about.
        said: Vec<Topic>,
        /// A rule that rests on the place.
        span: Span,
    },
    /// A place that no rule cites.
    Unread {
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// The act.
        span: Span,
    },
    /// Rules that belong together cite places that do not.
    Apart {
        /// The statement.
        kind: Kind,
        /// The place that it cites.
        citation: Citation,
        /// What the rule that it belongs to cites.
        other: Citation,
        /// The citation.
        span: Span,
        /// The other rule.
        beside: Span,
    },
    /// A form is cited that the clause beside it does not refer to.
    Form {
        /// The form.
        citation: Citation,
        /// The clause.
        beside: Citation,
        /// The forms that the clause refers to.
        referred: Vec<Address>,
        /// The citation.
        span: Span,
    },
    /// A clause on papers refers to a form that no rule cites.
    FormUncited {
        /// The form.
        form: Address,
        /// The clause, with its language version.
        at: Citation,
        /// A rule that cites the clause.
        span: Span,
    },
    /// An item of a list is cited by no rule, while others of that list are.
    Uncited {
        /// What it is.
        role: Role,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// A rule that cites another item of the list.
        span: Span,
    },
    /// More rules of one procedure rest on one item of a list than the item has parts.
    Shared {
        /// The ids of the rules.
        names: Vec<String>,
        /// The place.
        at: Citation,
        /// The first rule.
        first: Span,
        /// The last one.
        span: Span,
    },
    /// A place cited does not speak of something that the rule names.
    Unspoken {
        /// The statement.
        kind: Kind,
        /// What it names.
        term: Term,
        /// The place.
        citation: Citation,
        /// The citation.
        span: Span,
    },
    /// A place cited speaks of another thing of the kind rather than of the one that the rule names.
    Rivalled {
        /// The statement.
        kind: Kind,
        /// What it names.
        term: Term,
        /// What the place speaks of.
        other: String,
        /// The place.
        citation: Citation,
        /// The citation.
        span: Span,
    },
    /// A place beside the one cited speaks better of the rule.
    Elsewhere {
        /// The statement.
        kind: Kind,
        /// What it names.
        names: Vec<String>,
        /// The place cited.
        citation: Citation,
        /// The last step of the address of the other place.
        other: String,
        /// The citation.
        span: Span,
    },
    /// A rule says what the text says by a usual turn, and the place has no such turn.
    Unmarked {
        /// The statement.
        kind: Kind,
        /// The turn.
        mark: Mark,
        /// The place cited.
        citation: Citation,
        /// The citation.
        span: Span,
    },
    /// A text says something by a usual turn that no rule on the place says.
    Marked {
        /// A statement that rests on the place.
        kind: Kind,
        /// The turn.
        mark: Mark,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// The citation.
        span: Span,
    },
    /// A catalogue has a code that the place cited does not list.
    NoCode {
        /// The code.
        code: String,
        /// The place cited.
        citation: Citation,
        /// The citation.
        span: Span,
    },
    /// A text lists a code that the catalogue on it does not have.
    CodeMissing {
        /// The code.
        code: String,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// A citation of the place.
        span: Span,
    },
    /// A ground that holds in the ordinary case: everybody would be refused.
    Ordinary {
        /// The ground.
        ground: String,
        /// The refusal.
        span: Span,
    },
    /// A ground that rests on another fact than everywhere else.
    OtherFact {
        /// The ground.
        ground: String,
        /// The fact.
        fact: String,
        /// The fact that it rests on elsewhere.
        usual: String,
        /// The refusal.
        span: Span,
    },
    /// An item of a list that no rule takes up, while rules of one kind take up the others.
    Unlisted {
        /// The kind.
        kind: Kind,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// A citation of another item.
        span: Span,
    },
    /// A place names something that no rule on it names.
    Unnamed {
        /// The kind of rule that would.
        kind: Kind,
        /// What is named.
        term: Term,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// A citation of the place.
        span: Span,
    },
    /// A statement says something else than the like ones that rest on places which say the same.
    Unlike {
        /// The statement.
        kind: Kind,
        /// What it names.
        names: Vec<String>,
        /// The statement.
        span: Span,
        /// One of the others.
        beside: Span,
    },
    /// A result or paper told twice in one procedure.
    Twice {
        /// The statement.
        kind: Kind,
        /// What it names.
        names: Vec<String>,
        /// The later one.
        span: Span,
        /// The earlier one.
        beside: Span,
    },
    /// A procedure that can refuse and has one result only.
    OneResult {
        /// The procedure.
        procedure: String,
        /// The result.
        span: Span,
    },
    /// A paper whose name speaks of one case, and that is due in another one.
    OtherCase {
        /// The papers.
        names: Vec<String>,
        /// The case that they speak of.
        value: String,
        /// The statement.
        span: Span,
    },
    /// A procedure or step that does not say what its like say of the same place or step.
    Lacking {
        /// What kind of statement the others have.
        kind: Kind,
        /// What it names.
        names: Vec<String>,
        /// Where the text says it.
        at: Citation,
        /// The statement after which it is missed.
        span: Span,
        /// One of the others.
        beside: Span,
    },
    /// A place tells by the usual words what no rule on it says.
    Unsaid {
        /// The kind of rule that would.
        kind: Kind,
        /// The place, with its language version.
        at: Citation,
        /// The line of the text.
        line: u32,
        /// A citation of the place.
        span: Span,
    },
    /// Two statements that are told in the words of each other's places.
    Crossed {
        /// The statement.
        kind: Kind,
        /// What they name.
        names: Vec<String>,
        /// The later one.
        span: Span,
        /// The earlier one.
        beside: Span,
    },
    /// Two things of a kind are called the same in one language and not in another.
    SameTitle {
        /// The two.
        ids: Vec<String>,
        /// The language.
        language: Language,
        /// The title.
        title: String,
        /// One of them.
        span: Span,
    },
    /// A service reckons with an applicant or a channel that it does not name.
    LeftOut {
        /// The statement that does not name it.
        kind: Kind,
        /// The value.
        value: String,
        /// That statement.
        span: Span,
        /// A rule that is made for it.
        beside: Span,
    },
    /// Two things whose titles in one language have changed places.
    Exchanged {
        /// The two.
        ids: Vec<String>,
        /// The language.
        language: Language,
        /// The later one.
        span: Span,
        /// The earlier one.
        beside: Span,
    },
    /// Something declared that no statement names.
    Unused {
        /// The thing.
        id: String,
        /// The declaration.
        span: Span,
    },
    /// A figure that stands in words and in no rule.
    OnlyTold {
        /// The statement.
        kind: Kind,
        /// The figure.
        figure: Figure,
        /// The statement.
        span: Span,
    },
    /// A waiver that waives nothing.
    Idle {
        /// The place.
        citation: Citation,
        /// The waiver.
        span: Span,
    },
    /// The head of a text says something else of the act.
    Head {
        /// The act.
        act: String,
        /// What of it.
        what: HeadFact,
        /// What the rule file says.
        said: String,
        /// What the text says.
        text: String,
        /// The language version.
        language: Language,
        /// The statement.
        span: Span,
    },
}
