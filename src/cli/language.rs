//! The language of a run before its command line has been read.

use super::TitleLanguage;
use crate::localisation::language_of;
use crate::syntax::tree::Language;
use clap::ValueEnum;

/// The option that names the language.
const OPTION: &str = "--lang";

/// The language that the words of a command line name, else that of the environment.
pub(super) fn spoken(words: impl IntoIterator<Item = String>) -> Language {
    named(words).unwrap_or_else(of_environment)
}

/// The language of the environment.
pub(super) fn of_environment() -> Language {
    language_of(|name| std::env::var(name).ok())
}

/// The language that words name with `--lang ru` or `--lang=ru`, before `--`.
fn named(words: impl IntoIterator<Item = String>) -> Option<Language> {
    let mut words = words.into_iter().take_while(|it| it != "--");
    while let Some(word) = words.next() {
        let value = match word.strip_prefix(OPTION) {
            Some("") => words.next(),
            Some(value) => value.strip_prefix('=').map(ToOwned::to_owned),
            None => None,
        };
        if let Some(language) = value.and_then(|it| TitleLanguage::from_str(&it, false).ok()) {
            return Some(language.into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_wherever_it_is_named() {
        let named = |words: &[&str]| named(words.iter().map(ToString::to_string));
        assert_eq!(named(&["reglament", "--lang", "ru", "run"]), Some(Language::Ru));
        assert_eq!(named(&["reglament", "run", "--lang=kk", "--help"]), Some(Language::Kk));
        assert_eq!(named(&["reglament", "run", "--", "--lang=kk"]), None);
        assert_eq!(named(&["reglament", "--lang", "de"]), None);
        assert_eq!(named(&["reglament", "--lang"]), None);
        assert_eq!(named(&["reglament", "--language", "kk"]), None);
    }
}
