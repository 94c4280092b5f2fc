//! Texts that are written in another language than the page on which they stand, as far as their letters tell.

use crate::syntax::tree::Language;

/// Whether most letters of a text of two words or more are not those of a language.
pub(super) fn is_foreign(text: &str, language: Language) -> bool {
    let letters = || text.chars().filter(|it| it.is_alphabetic());
    let foreign = letters().filter(|it| is_foreign_letter(*it, language)).count();
    match language {
        Language::En | Language::Kk => foreign * 2 > letters().count() && text.split_whitespace().nth(1).is_some(),
        // Kazakh has the letters of Russian and a few of its own.
        Language::Ru => text
            .split_whitespace()
            .filter(|word| word.chars().any(|it| is_foreign_letter(it, language)))
            .nth(1)
            .is_some(),
    }
}

fn is_foreign_letter(letter: char, language: Language) -> bool {
    let cyrillic = ('\u{400}'..='\u{4ff}').contains(&letter);
    letter.is_alphabetic()
        && match language {
            Language::En => cyrillic,
            Language::Kk => !cyrillic,
            Language::Ru => !cyrillic || "әғқңөұүһі".contains(letter.to_lowercase().next().unwrap_or(letter)),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_languages_apart() {
        for (text, english, russian, kazakh) in [
            ("The change is checked.", false, true, true),
            ("Проверяется изменение.", true, false, false),
            ("Өзгеріс құжаттармен бірге тексеріледі.", true, true, false),
            ("8 (7172) 76-49-49", false, false, false),
            ("www.knb.gov.kz", false, false, false),
            ("The word «приложение» is a remnant.", false, true, true),
        ] {
            let found = [Language::En, Language::Ru, Language::Kk].map(|it| is_foreign(text, it));
            assert_eq!(found, [english, russian, kazakh], "{text}");
        }
    }
}
