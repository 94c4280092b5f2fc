//! Forms as filled in, held against forms as laid down; codes, held against catalogues.
//!
//! Comes in: what a case writes into the fields of a form, and the codes it gives. Goes out: a [`PaperFinding`] for
//! each field or code that is wrong, in the order of the form. A faulty form is no bad input: the application that it
//! belongs to is simply faulty. That the names are known is seen to elsewhere.

use super::request::{FieldValue, FilledForm, GivenCodes};
use crate::calendar::Day;
use crate::diagnostic::did_you_mean;
use crate::model::{Catalogue, Condition, Field, FieldKind, Form, Need, spaceless};
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

/// Something wrong with a paper of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperFinding {
    /// A field of a form is wrong.
    Field {
        /// The form.
        form: String,
        /// The field.
        field: String,
        /// Why.
        reason: FieldReason,
    },
    /// A code is not in its catalogue.
    Code {
        /// The catalogue.
        catalogue: String,
        /// The code as given.
        code: String,
        /// The code of the catalogue that may have been meant.
        close: Option<String>,
    },
    /// A form or catalogue of another regime than the one applied.
    Elsewhere {
        /// Which of the two it is.
        what: PaperKind,
        /// Its id.
        id: String,
        /// The regime applied.
        regime: String,
    },
}

/// Why a field is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldReason {
    /// It is required in this case and empty.
    Empty,
    /// It is filled in, although it is not asked for in this case.
    NotAsked,
    /// It has another number of characters than it must have.
    Length {
        /// How many it has.
        found: usize,
        /// How many it must have.
        asked: u32,
    },
    /// Something else stands there than is asked for.
    Kind {
        /// What stands there.
        found: FieldValue,
        /// What is asked for.
        asked: Asked,
    },
    /// It is none of the values to choose from.
    NotAmong {
        /// What stands there.
        found: String,
        /// The values.
        values: Vec<String>,
    },
    /// The fact of the same name is otherwise in the case.
    OtherFact {
        /// What stands there.
        found: FieldValue,
        /// What the case is decided by.
        decided: FieldValue,
    },
}

/// A form or a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// A form.
    Form,
    /// A catalogue.
    Catalogue,
}

/// What a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A text.
    Text,
    /// A whole number from 0 up.
    WholeNumber,
    /// A number from 0 up.
    Amount,
    /// A day in its ISO form.
    Day,
    /// Yes or no.
    Truth,
    /// One of the values of the field.
    OneOfItsValues,
}

/// What a form has to know of the case it belongs to.
pub trait Circumstances {
    /// Whether a condition holds in the case.
    fn hold(&self, condition: &Condition) -> bool;
    /// The value of a fact by which the case is decided.
    fn fact(&self, id: &str) -> Option<FieldValue>;
}

/// Everything that is wrong with a form as filled in. Fields that the form does not have are passed over.
#[must_use]
pub fn wrong_fields(form: &Form, filled: &FilledForm, case: &dyn Circumstances) -> Vec<PaperFinding> {
    let value = |field: &Field| filled.fields.iter().find(|(id, ..)| *id == field.id).map(|(_, value, _)| value);
    let wrong = |field: &Field| wrong(field, value(field), case).map(|reason| (field.id.clone(), reason));
    let found = form.fields.iter().filter_map(|it| wrong(&it.value));
    found.map(|(field, reason)| PaperFinding::Field { form: form.id.clone(), field, reason }).collect()
}

/// The codes that are not in a catalogue. Spaces in codes do not matter.
#[must_use]
pub fn unknown_codes(catalogue: &Catalogue, given: &GivenCodes) -> Vec<PaperFinding> {
    let known: Vec<String> = catalogue.entries.iter().map(|it| spaceless(&it.value.code)).collect();
    let as_written = |close: &str| {
        let entry = catalogue.entries.iter().find(|it| spaceless(&it.value.code) == close);
        entry.map_or_else(|| close.to_owned(), |it| it.value.code.clone())
    };
    let unknown = given.codes.iter().filter(|code| catalogue.entry(code).is_none());
    let finding = |code: &String| PaperFinding::Code {
        catalogue: catalogue.id.clone(),
        code: code.clone(),
        close: did_you_mean(&spaceless(code), known.iter().map(String::as_str)).map(as_written),
    };
    unknown.map(finding).collect()
}

fn wrong(field: &Field, value: Option<&FieldValue>, case: &dyn Circumstances) -> Option<FieldReason> {
    let given = value.filter(|it| !it.is_empty());
    let holds = case.hold(&field.when);
    let Some(given) = given else {
        // What an officer fills in later is not missing.
        let due = field.need == Need::Required && field.filled_by.is_none() && holds;
        return due.then_some(FieldReason::Empty);
    };
    // What need not be there may be there: only a field that is not asked for at all is wrong to fill in.
    if field.need != Need::Required && !holds {
        return Some(FieldReason::NotAsked);
    }
    // A field and a fact of one name say the same thing only where both have values to choose from.
    let choice = matches!(field.kind, FieldKind::OneOf(_) | FieldKind::YesOrNo);
    wrong_kind(&field.kind, given).or_else(|| {
        let decided = case.fact(&field.id).filter(|it| choice && it != given)?;
        Some(FieldReason::OtherFact { found: given.clone(), decided })
    })
}

fn wrong_kind(kind: &FieldKind, given: &FieldValue) -> Option<FieldReason> {
    let (fits, asked) = match (kind, given) {
        (FieldKind::Text(Some(asked)), FieldValue::Text(text)) => {
            let found = text.nfc().count();
            let fits = u32::try_from(found).is_ok_and(|it| it == *asked);
            return (!fits).then_some(FieldReason::Length { found, asked: *asked });
        }
        (FieldKind::OneOf(values), FieldValue::Text(text)) => {
            let wrong = || FieldReason::NotAmong { found: text.clone(), values: values.clone() };
            return (!values.contains(text)).then(wrong);
        }
        (FieldKind::Text(_), it) => (matches!(it, FieldValue::Text(_)), Asked::Text),
        (FieldKind::WholeNumber, it) => (number(it).is_some_and(|it| it.is_integer()), Asked::WholeNumber),
        (FieldKind::Amount, it) => (number(it).is_some(), Asked::Amount),
        (FieldKind::Date, FieldValue::Text(text)) => (Day::from_iso(text).is_some(), Asked::Day),
        (FieldKind::Date, _) => (false, Asked::Day),
        (FieldKind::YesOrNo, it) => (matches!(it, FieldValue::Truth(_)), Asked::Truth),
        (FieldKind::OneOf(_), _) => (false, Asked::OneOfItsValues),
    };
    (!fits).then(|| FieldReason::Kind { found: given.clone(), asked })
}

/// The number, where it is one and not below zero.
fn number(value: &FieldValue) -> Option<Decimal> {
    let FieldValue::Number(written) = value else { return None };
    let number = Decimal::from_str_exact(written).or_else(|_| Decimal::from_scientific(written)).ok()?;
    (number >= Decimal::ZERO).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CasePlace;
    use crate::localisation::Localizer;
    use crate::model::{CatalogueEntry, Cited, Titles};
    use crate::span::Span;
    use crate::syntax::tree::Language;

    /// A case of which one fact is known, and in which conditions hold that read it.
    struct Known(&'static str, FieldValue);

    impl Circumstances for Known {
        fn hold(&self, condition: &Condition) -> bool {
            match condition {
                Condition::Fact(id, value) => *id == self.0 && FieldValue::Truth(*value == 1) == self.1,
                _ => true,
            }
        }

        fn fact(&self, id: &str) -> Option<FieldValue> {
            (id == self.0).then(|| self.1.clone())
        }
    }

    fn cited<T>(value: T) -> Cited<T> {
        Cited { value, cites: Vec::new(), span: Span::default() }
    }

    fn form(kind: FieldKind, need: Need, when: Condition) -> Form {
        let field = Field { id: "box".into(), kind, need, asks: vec!["box".into()], filled_by: None, when, text: None };
        Form {
            id: "sheet".into(),
            titles: Titles::default(),
            fields: vec![cited(field)],
            notes: Vec::new(),
            cites: Vec::new(),
            span: Span::default(),
        }
    }

    fn in_words(findings: &[PaperFinding]) -> Vec<String> {
        findings.iter().map(|it| Localizer::without_titles(Language::En).say(it)).collect()
    }

    fn told(form: &Form, value: Option<FieldValue>) -> Vec<String> {
        let place = CasePlace::CommandLine;
        let fields = value.into_iter().map(|it| ("box".to_owned(), it, place.clone())).collect();
        let filled = FilledForm { form: "sheet".into(), place: place.clone(), fields };
        let case = Known("urgent", FieldValue::Truth(true));
        in_words(&wrong_fields(form, &filled, &case))
    }

    fn one(kind: FieldKind, value: FieldValue) -> String {
        told(&form(kind, Need::Unsaid, Condition::Always), Some(value)).concat()
    }

    fn text(text: &str) -> FieldValue {
        FieldValue::Text(text.to_owned())
    }

    fn number(number: &str) -> FieldValue {
        FieldValue::Number(number.to_owned())
    }

    #[test]
    fn identifiers_have_their_eleven_characters() {
        let kind = || FieldKind::Text(Some(11));
        assert_eq!(one(kind(), text("01001000100")), "");
        let short = "the form `sheet` is faulty: the field `box` has 10 characters, where 11 are asked for";
        assert_eq!(one(kind(), text("0100100010")), short);
        assert!(one(kind(), number("10010001001")).ends_with("where a text in quotation marks is asked for"));
        // Letters count, not bytes; a letter with its mark is one, however it is put together.
        assert_eq!(one(kind(), text("абвгдежзи\u{438}\u{306}к")), "");
    }

    #[test]
    fn every_kind_takes_its_own_values() {
        assert_eq!(one(FieldKind::Text(None), text("any")), "");
        assert_eq!(one(FieldKind::WholeNumber, number("0")), "");
        assert_eq!(one(FieldKind::WholeNumber, number("3.0")), "");
        assert_eq!(one(FieldKind::Amount, number("37040.50")), "");
        assert_eq!(one(FieldKind::Date, text("2016-02-29")), "");
        assert_eq!(one(FieldKind::YesOrNo, FieldValue::Truth(false)), "");
        assert_eq!(one(FieldKind::OneOf(vec!["import".into()]), text("import")), "");
    }

    #[test]
    fn every_kind_names_what_it_asks_for() {
        let ends = |kind, value, end: &str| {
            let told = one(kind, value);
            assert!(told.ends_with(end), "{told}");
        };
        ends(FieldKind::WholeNumber, number("2.5"), "is the number 2.5, where a whole number from 0 up is asked for");
        ends(FieldKind::WholeNumber, number("-1"), "where a whole number from 0 up is asked for");
        ends(FieldKind::WholeNumber, text("3"), "is `3`, where a whole number from 0 up is asked for");
        ends(FieldKind::Amount, number("-0.01"), "where a number from 0 up is asked for");
        ends(FieldKind::Date, text("2015-02-29"), "is `2015-02-29`, where a day such as 2014-11-03 is asked for");
        ends(FieldKind::Date, text("01.03.2015"), "where a day such as 2014-11-03 is asked for");
        ends(FieldKind::YesOrNo, text("yes"), "is `yes`, where true or false is asked for");
        let values = vec!["import".to_owned(), "export".to_owned()];
        let close = "is `imprt`, where one of `import`, `export` is asked for; perhaps `import` is meant";
        ends(FieldKind::OneOf(values), text("imprt"), close);
    }

    #[test]
    fn only_required_fields_may_not_be_empty() {
        let empty = ["the form `sheet` is faulty: the field `box` is empty, though it is required here"];
        let required = form(FieldKind::Text(None), Need::Required, Condition::Always);
        for value in [None, Some(FieldValue::Empty), Some(text("")), Some(text(" \u{a0}"))] {
            assert_eq!(told(&required, value), empty);
        }
        for need in [Need::Optional, Need::Unsaid] {
            assert_eq!(told(&form(FieldKind::Text(None), need, Condition::Always), None), [""; 0]);
        }
    }

    #[test]
    fn conditions_say_when_a_field_is_required_or_asked_for() {
        let urgent = || Condition::Fact("urgent".into(), 1);
        let calm = || Condition::Fact("urgent".into(), 0);
        let of = |need, when| form(FieldKind::Text(None), need, when);
        assert_eq!(told(&of(Need::Required, urgent()), None).len(), 1);
        assert_eq!(told(&of(Need::Required, calm()), None).len(), 0);
        assert_eq!(told(&of(Need::Required, calm()), Some(text("a"))).len(), 0);
        assert_eq!(told(&of(Need::Unsaid, urgent()), Some(text("a"))).len(), 0);
        let not_asked =
            "the form `sheet` is faulty: the field `box` is filled in, though it is not asked for in this case";
        assert_eq!(told(&of(Need::Unsaid, calm()), Some(text("a"))), [not_asked]);
    }

    #[test]
    fn a_form_says_of_a_fact_what_the_case_says() {
        let sheet = form(FieldKind::YesOrNo, Need::Unsaid, Condition::Always);
        let given = |value| vec![("box".to_owned(), value, CasePlace::CommandLine)];
        let found = |value: bool| {
            let fields = given(FieldValue::Truth(value));
            let filled = FilledForm { form: "sheet".into(), place: CasePlace::CommandLine, fields };
            wrong_fields(&sheet, &filled, &Known("box", FieldValue::Truth(true))).len()
        };
        assert_eq!((found(true), found(false)), (0, 1));
    }

    #[test]
    fn codes_that_are_not_there_are_named() {
        let entry = |code: &str| cited(CatalogueEntry { code: code.into(), text: String::new().into() });
        let catalogue = Catalogue {
            id: "goods".into(),
            titles: Titles::default(),
            entries: vec![entry("8525"), entry("8301700000")],
            notes: Vec::new(),
            cites: Vec::new(),
            span: Span::default(),
        };
        let codes = ["8525 80 190 0", "8301 70 000 0", "8301 70 000 1", "99"].map(ToOwned::to_owned).to_vec();
        let given = GivenCodes { catalogue: "goods".into(), place: CasePlace::CommandLine, codes };
        let told = in_words(&unknown_codes(&catalogue, &given));
        let close = "the code `8301 70 000 1` is not in the catalogue `goods`; perhaps `8301700000` is meant";
        assert_eq!(told, [close, "the code `99` is not in the catalogue `goods`"]);
    }
}
