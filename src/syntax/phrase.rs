//! What may stand in a place and is no word of its own, such as a name or a date.

use crate::message;
use crate::message::{Message, ToMessage, choices};

choices! {
    /// Something that is no keyword, by the phrase that describes it.
    pub enum Phrase {
        /// The statement after this one.
        NextStatement = "next-statement",
        /// A space.
        Space = "space",
        /// A comment.
        Comment = "comment",
        /// A block in braces.
        Block = "block",
        /// A statement.
        Statement = "statement",
        /// Why something is assumed.
        Assumed = "assumed",
        /// What a service comes from.
        Ancestry = "ancestry",
        /// An assumption or a conflict.
        Choice = "choice",
        /// A declaration of a name.
        Declaration = "declaration",
        /// A role of an actor.
        Role = "role",
        /// The values of a fact.
        Values = "values",
        /// What is filled in.
        FieldType = "field-type",
        /// Opening hours.
        Opening = "opening",
        /// A limit of time.
        Limit = "limit",
        /// A first day.
        NotBefore = "not-before",
        /// A limit counted backwards.
        Ahead = "ahead",
        /// A limit under a condition.
        OtherLimit = "other-limit",
        /// A pass mark.
        PassMark = "pass-mark",
        /// A part of a request.
        RequestPart = "request-part",
        /// Words that stop the clock.
        OutsideTerm = "outside-term",
        /// How long the clock stands at most.
        AtMost = "at-most",
        /// How often at most.
        Rounds = "rounds",
        /// What a silence comes to.
        TacitEnd = "tacit-end",
        /// A fact as a case gives it.
        GivenFact = "given-fact",
        /// What a case expects.
        Expectation = "expectation",
        /// A procedure of a service.
        ProcedureName = "procedure-name",
        /// An event with its day.
        EventWithDay = "event-with-day",
        /// A condition.
        Condition = "condition",
        /// A fact.
        Fact = "fact",
        /// A period.
        Period = "period",
        /// What a period says of its own counting.
        Manner = "manner",
        /// A number of minutes.
        Minutes = "minutes",
        /// A unit of periods.
        Unit = "unit",
        /// A number.
        Number = "number",
        /// A citation.
        Citation = "citation",
        /// A place of an act.
        Place = "place",
        /// A paragraph of an act.
        Paragraph = "paragraph",
        /// A subparagraph.
        Subparagraph = "subparagraph",
        /// The number of a place.
        PlaceNumber = "place-number",
        /// Languages of a citation.
        Languages = "languages",
        /// Several names.
        Names = "names",
        /// A name.
        Name = "name",
        /// A letter or a digit.
        LetterOrDigit = "letter-or-digit",
        /// A quotation.
        Quotation = "quotation",
        /// A date.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// A language.
        Language = "language",
        /// A day of the week.
        Weekday = "weekday",
    }
}

impl ToMessage for Phrase {
    fn to_message(&self) -> Message {
        message!("syntax-phrase", phrase: choice(self.name()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localisation::{LANGUAGES, Localizer};
    use std::collections::BTreeSet;

    #[test]
    fn each_phrase_has_words_of_its_own() {
        for language in LANGUAGES {
            let words = Localizer::without_titles(language);
            let said: BTreeSet<String> = Phrase::ALL.iter().map(|phrase| words.say(phrase)).collect();
            assert_eq!(said.len(), Phrase::ALL.len(), "{language}: {said:#?}");
        }
    }
}
