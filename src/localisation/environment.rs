//! The language of whoever reads, by the environment.

use crate::syntax::tree::Language;

/// The language that the locale of an environment names, by the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
/// English where none of them names a language that there are words in.
///
/// ```
/// use reglament::localisation::language_of;
/// use reglament::syntax::tree::Language;
///
/// let kazakh = |name: &str| (name == "LANG").then(|| "kk_KZ.UTF-8".to_owned());
/// assert_eq!(language_of(kazakh), Language::Kk);
/// ```
#[must_use]
pub fn language_of(variable: impl Fn(&str) -> Option<String>) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|it| !it.is_empty());
    set.and_then(|locale| named(&locale)).unwrap_or(Language::En)
}

/// The language of a locale such as `ru_KZ.UTF-8`, `kk-KZ` or `en`.
fn named(locale: &str) -> Option<Language> {
    let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
    let is = |name: &str| language.eq_ignore_ascii_case(name);
    match () {
        () if is("ru") => Some(Language::Ru),
        () if is("kk") => Some(Language::Kk),
        () if is("en") => Some(Language::En),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(set: &[(&str, &str)]) -> Language {
        language_of(|name| set.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        assert_eq!(of(&[]), Language::En);
        assert_eq!(of(&[("LANG", "ru_RU.UTF-8")]), Language::Ru);
        assert_eq!(of(&[("LANG", "ru_RU.UTF-8"), ("LC_MESSAGES", "kk_KZ")]), Language::Kk);
        assert_eq!(of(&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "C.UTF-8")]), Language::En);
        assert_eq!(of(&[("LANG", "kk_KZ.UTF-8"), ("LC_ALL", "")]), Language::Kk);
    }

    #[test]
    fn locales_are_known_in_their_usual_shapes() {
        for locale in ["ru", "RU", "ru_KZ", "ru-KZ", "ru.UTF-8", "ru@euro"] {
            assert_eq!(of(&[("LANG", locale)]), Language::Ru, "{locale}");
        }
        for locale in ["rue_UA", "de_DE.UTF-8", "C", "POSIX", "kkj"] {
            assert_eq!(of(&[("LANG", locale)]), Language::En, "{locale}");
        }
    }
}
