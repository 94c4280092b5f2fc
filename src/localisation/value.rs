//! Values inside messages: how arguments are handed to the files of words, and the functions that files use to ask for
//! another form of a value than the usual one.

use super::localizer::Localizer;
use super::{amount, date, list};
use crate::calendar::{Day, Manner};
use crate::message::{Argument, Message, TimeUnit};
use crate::syntax::tree::Language;
use fluent_bundle::types::{FluentNumber, FluentType};
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent};
use std::borrow::Cow;

/// The functions of files of words, each with the options that it takes.
///
/// - `PERIOD($limit, case: "genitive")`: a length of time in another case; the cases are attributes in `value.ftl`.
/// - `DATE($on, style: "short")`: a day, or each of several, in another style; the styles are attributes of `value-date`.
/// - `NAME($event, form: "id")`: the id of a thing in the place of its title; with `form: "words"` the id as words;
///   `cited` of an act: by what lawyers cite it.
/// - `LIST($ids, type: "or", each: "code")`: a list joined otherwise, the types being attributes of `value-list`; with
///   `each: "code"` each of its values stands in backticks, with `each: "quoted"` in quotation marks.
/// - `QUOTED($title)`: in the quotation marks of the language.
/// - `SENTENCE($said)`: what is said inside a sentence as one of its own, with a capital and a full stop.
pub(super) const FUNCTIONS: [(&str, &[&str]); 6] = [
    ("PERIOD", &["case"]),
    ("DATE", &["style"]),
    ("NAME", &["form"]),
    ("LIST", &["type", "each"]),
    (QUOTED, &[]),
    (SENTENCE, &[]),
];
const QUOTED: &str = "QUOTED";
const SENTENCE: &str = "SENTENCE";

/// The greatest whole number that a file of words can count exactly.
const MOST: u64 = 1 << 53;

/// A value that is written when the message is.
#[derive(Debug, Clone, PartialEq)]
struct Value {
    kind: Kind,
    language: Language,
}

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Text(String),
    Id(String),
    Title { id: String, title: String, cited: String },
    Period(u64, TimeUnit, Manner),
    Date(Day),
    Dates(Vec<Day>),
    List(Vec<String>),
}

/// The marks around each value of a list.
#[derive(Debug, Clone, Copy)]
enum Each {
    Code,
    Quoted,
}

impl Value {
    /// The value in a form; none where the language does not have it.
    fn written(&self, form: Option<&str>) -> Option<String> {
        match &self.kind {
            Kind::Text(text) => form.is_none().then(|| text.clone()),
            Kind::Title { id, title, cited } => match form {
                None => Some(title.clone()),
                Some("cited") => Some(cited.clone()),
                Some("id") => Some(id.clone()),
                Some("words") => Some(id.replace('_', " ")),
                Some(_) => None,
            },
            Kind::Id(id) => match form {
                None | Some("id") => Some(id.clone()),
                Some("words") => Some(id.replace('_', " ")),
                Some(_) => None,
            },
            Kind::Period(count, unit, manner) => date::period((*count, *unit, *manner), form, self.language),
            Kind::Date(day) => date::date(*day, form, self.language),
            Kind::Dates(days) => date::dates(days, form, self.language),
            Kind::List(parts) => list::joined(parts, form, self.language),
        }
    }
}

impl Value {
    /// The same with marks around each value of a list.
    fn marked(&self, each: Each) -> Self {
        let mark = |text: &String| match each {
            Each::Code => format!("`{text}`"),
            Each::Quoted => list::quoted(text, self.language),
        };
        let kind = match &self.kind {
            Kind::List(parts) => Kind::List(parts.iter().map(mark).collect()),
            other => other.clone(),
        };
        Self { kind, language: self.language }
    }
}

impl FluentType for Value {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.written(None).unwrap_or_default().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.written(None).unwrap_or_default().into()
    }
}

/// The arguments of a message as files of words take them.
pub(super) fn arguments(message: &Message, localizer: &Localizer<'_>) -> FluentArgs<'static> {
    message.arguments().iter().map(|(name, argument)| (*name, value(argument, localizer))).collect()
}

fn value(argument: &Argument, localizer: &Localizer<'_>) -> FluentValue<'static> {
    let kind = match argument {
        // Only these three select; a text is never taken for a case that a file tells apart.
        Argument::Absent => return FluentValue::String("none".into()),
        Argument::Choice(case) => return FluentValue::String(case.clone().into()),
        Argument::Count(count) if *count <= MOST => return FluentValue::Number(FluentNumber::from(*count)),
        Argument::Id(_) => Kind::Id(localizer.value(argument)),
        Argument::Period(count, unit, manner) => Kind::Period(*count, *unit, *manner),
        Argument::Date(day) => Kind::Date(*day),
        Argument::Dates(days) => Kind::Dates(days.clone()),
        Argument::Title(named) => {
            Kind::Title { id: named.id().to_owned(), title: localizer.value(argument), cited: localizer.cited(named) }
        }
        Argument::List(values) => Kind::List(values.iter().map(|it| localizer.value(it)).collect()),
        other => Kind::Text(localizer.value(other)),
    };
    FluentValue::Custom(Box::new(Value { kind, language: localizer.language() }))
}

/// What a function of a file of words comes to; `takes` are the options that it knows, the form first.
pub(super) fn formed<'v>(
    values: &[FluentValue<'v>],
    options: &FluentArgs<'_>,
    (name, takes): (&str, &[&str]),
) -> FluentValue<'v> {
    let [FluentValue::Custom(custom)] = values else { return FluentValue::Error };
    let Some(value) = custom.as_any().downcast_ref::<Value>() else { return FluentValue::Error };
    let (mut form, mut each) = (None, None);
    for (name, option) in options.iter().filter(|(name, _)| takes.contains(name)) {
        match option {
            FluentValue::String(code) if name == "each" && code == "code" => each = Some(Each::Code),
            FluentValue::String(code) if name == "each" && code == "quoted" => each = Some(Each::Quoted),
            FluentValue::String(wanted) if name != "each" => form = Some(wanted.as_ref()),
            _ => return FluentValue::Error,
        }
    }
    if options.iter().any(|(name, _)| !takes.contains(&name)) {
        return FluentValue::Error;
    }
    let value = each.map_or(Cow::Borrowed(value), |each| Cow::Owned(value.marked(each)));
    match value.written(form) {
        Some(text) if name == SENTENCE => FluentValue::String(sentence(&text).into()),
        Some(text) if name == QUOTED => FluentValue::String(list::quoted(&text, value.language).into()),
        Some(text) => FluentValue::String(text.into()),
        None => FluentValue::Error,
    }
}

/// What is said inside a sentence as one of its own.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let mut out: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    out.push_str(letters.as_str());
    if !out.ends_with(['.', '!', '?', '…']) {
        out.push('.');
    }
    out
}

/// A number in the middle of a message.
pub(super) fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(amount::written(&number.as_string(), language)),
        _ => None,
    }
}
