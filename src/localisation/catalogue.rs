//! The files of words: one for each section and language, embedded, and read when the first message of it is said.

use super::value;
use crate::syntax::tree::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The languages that words are put in, each with its folder of `locales/`.
pub const LANGUAGES: [Language; 3] = [Language::En, Language::Ru, Language::Kk];

/// One subject of messages, with its words in each language.
pub struct Section {
    /// The name of its files, with which the codes of its messages begin.
    pub name: &'static str,
    texts: [&'static str; LANGUAGES.len()],
    bundles: [OnceLock<Bundle>; LANGUAGES.len()],
}

type Bundle = FluentBundle<FluentResource>;

macro_rules! sections {
    ($($name:literal),+ $(,)?) => {
        /// All sections.
        pub static SECTIONS: [Section; [$($name),+].len()] = [$(Section {
            name: $name,
            texts: [
                include_str!(concat!("../../locales/en/", $name, ".ftl")),
                include_str!(concat!("../../locales/ru/", $name, ".ftl")),
                include_str!(concat!("../../locales/kk/", $name, ".ftl")),
            ],
            bundles: [const { OnceLock::new() }; LANGUAGES.len()],
        }),+];
    };
}

sections![
    "batch",
    "audit",
    "calendar",
    "case",
    "change",
    "changed",
    "check",
    "command",
    "comparison",
    "contradiction",
    "coverage",
    "diff",
    "due",
    "evidence",
    "exercise",
    "expectation",
    "explanation",
    "explore",
    "fact",
    "figure",
    "finding",
    "flaw",
    "help",
    "index",
    "input",
    "json",
    "keyword",
    "law",
    "list",
    "logic",
    "lsp",
    "model",
    "new",
    "page",
    "place",
    "reason",
    "recheck",
    "request",
    "right",
    "sensitivity",
    "show",
    "sources",
    "subject",
    "summary",
    "syntax",
    "test",
    "time",
    "timeline",
    "transition",
    "value",
];

fn position(language: Language) -> usize {
    match language {
        Language::En => 0,
        Language::Ru => 1,
        Language::Kk => 2,
    }
}

impl Section {
    /// The text of its file in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &'static str {
        self.texts.get(position(language)).copied().unwrap_or_default()
    }

    fn bundle(&self, language: Language) -> Option<&Bundle> {
        let bundle = self.bundles.get(position(language))?;
        Some(bundle.get_or_init(|| read(self.text(language), language)))
    }
}

/// Reads a file of words. What cannot be read is left out; a test holds that there is no such thing.
fn read(text: &str, language: Language) -> Bundle {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let locale: LanguageIdentifier = language.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |it, _| value::number(it, Language::En),
        Language::Ru => |it, _| value::number(it, Language::Ru),
        Language::Kk => |it, _| value::number(it, Language::Kk),
    }));
    // Each is a new name of a new bundle, so that none can be refused.
    for (name, takes) in value::FUNCTIONS {
        let _ = bundle.add_function(name, move |values, options| value::formed(values, options, (name, takes)));
    }
    let _ = bundle.add_resource(resource);
    bundle
}

/// Words of a message, with what went wrong where something did.
pub(super) struct Wording {
    pub text: String,
    pub faults: Vec<String>,
}

/// The words of a message in a language; `form` names another form than the usual one, such as a case. None where the
/// language does not have them.
pub(super) fn words(code: &str, form: Option<&str>, arguments: &FluentArgs<'_>, language: Language) -> Option<Wording> {
    let section = code.split_once('-').map_or(code, |(section, _)| section);
    let bundle = SECTIONS.iter().find(|it| it.name == section)?.bundle(language)?;
    let message = bundle.get_message(code)?;
    let pattern = match form {
        Some(form) => message.get_attribute(form)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let mut text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    // After an abbreviation, such as that of a year in Russian, a sentence ends without a full stop of its own.
    if text.ends_with("..") && !text.ends_with("...") {
        text.pop();
    }
    if text.contains(".. ") && !text.contains("...") {
        text = text.replace(".. ", ". ");
    }
    Some(Wording { text, faults: errors.iter().map(ToString::to_string).collect() })
}
