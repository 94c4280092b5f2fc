//! Words: every message of the sources stands in the files of all languages, takes the same arguments there, and can be
//! said; and no file has anything else.

#[path = "words/files.rs"]
mod files;
#[path = "words/samples.rs"]
mod samples;
#[path = "words/sources.rs"]
mod sources;

use files::{Worded, in_all_languages};
use reglament::localisation::{LANGUAGES, Localizer, SECTIONS};
use reglament::syntax::tree::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// All that `find` finds wrong in any message of any language, as one list.
fn every(find: impl Fn(Language, &str, &Worded) -> Option<String>) -> Vec<String> {
    let languages = in_all_languages();
    let all = languages.iter().flat_map(|(language, words)| words.iter().map(move |(code, it)| (*language, code, it)));
    let wrong = all
        .filter_map(|(language, code, it)| find(language, code, it).map(|what| format!("{language} `{code}`: {what}")));
    wrong.collect()
}

#[test]
fn every_file_is_a_section_and_every_section_a_file() {
    let sections: BTreeSet<String> = SECTIONS.iter().map(|it| it.name.to_owned()).collect();
    for language in LANGUAGES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}"));
        let files = sources::files(&folder, "ftl");
        let files: BTreeSet<String> = files.iter().map(|it| it.file_stem().unwrap().display().to_string()).collect();
        assert_eq!(files, sections, "locales/{language} and the sections of src/localisation/catalogue.rs");
    }
}

#[test]
fn every_code_begins_with_its_section() {
    let wrong = every(|_, code, it| {
        let section = code.split('-').next().unwrap_or_default();
        (section != it.section).then(|| format!("stands in `{}.ftl`", it.section))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_message_said_is_worded_in_every_language_with_its_arguments() {
    let mut wrong = Vec::new();
    let languages = in_all_languages();
    for (code, said) in sources::said() {
        let first = &said[0];
        for other in &said {
            if other.arguments != first.arguments {
                wrong.push(format!("`{code}` is said with other arguments in {} than in {}", other.file, first.file));
            }
        }
        let takes: BTreeSet<String> = first.arguments.keys().cloned().collect();
        let numbers = first.arguments.iter().filter(|(_, it)| it.kind == "count").map(|(name, _)| name.clone());
        let numbers: BTreeSet<String> = numbers.collect();
        for (language, words) in &languages {
            match words.get(&code).filter(|it| it.has_value) {
                None => wrong.push(format!("{language} `{code}` has no words; it is said in {}", first.file)),
                // Where nothing agrees with a number, as in Kazakh, the number need not be asked for.
                Some(it) if it.takes.union(&numbers).ne(takes.union(&numbers)) => {
                    wrong.push(format!("{language} `{code}` takes {:?}, and {} gives {takes:?}", it.takes, first.file));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_message_worded_is_said() {
    let said: BTreeSet<String> = sources::said().into_keys().collect();
    for (language, words) in in_all_languages() {
        let referred: BTreeSet<&String> = words.values().flat_map(|it| &it.refers).collect();
        let unused: Vec<&String> = words.keys().filter(|it| !said.contains(*it) && !referred.contains(it)).collect();
        assert!(unused.is_empty(), "{language}: no `message!` says {unused:?}");
    }
}

#[test]
fn languages_tell_the_same_cases_apart() {
    let mut cases: BTreeMap<(String, String), BTreeMap<BTreeSet<String>, Language>> = BTreeMap::new();
    for (language, words) in in_all_languages() {
        for (code, it) in words {
            for (argument, keys) in it.cases.into_iter().filter(|(_, keys)| !keys.is_empty()) {
                cases.entry((code.clone(), argument)).or_default().insert(keys, language);
            }
        }
    }
    cases.retain(|_, it| it.len() > 1);
    assert!(cases.is_empty(), "{cases:#?}");
}

#[test]
fn every_message_can_be_said() {
    let languages = in_all_languages();
    let mut wrong = Vec::new();
    for (code, said) in sources::said() {
        let worded: Vec<&Worded> = languages.iter().filter_map(|(_, words)| words.get(&code)).collect();
        let says_none = worded.iter().any(|it| it.words.contains("none"));
        for sample in samples::samples(&code, &said[0], &worded) {
            for language in LANGUAGES {
                let localizer = Localizer::without_titles(language);
                let (faults, text) = (localizer.faults(sample.clone()), localizer.say(sample.clone()));
                let words: String = text.split('`').step_by(2).collect();
                // What is absent is `none`, which no file may say for it.
                let absent = words.contains("none") && !says_none && !worded.iter().any(|it| it.words.contains("none"));
                if !faults.is_empty() || text.is_empty() || words.contains(['{', '}']) || absent {
                    wrong.push(format!("{language} `{code}`: {text:?} {faults:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_language_has_words_of_another() {
    let wrong = every(|language, _, it| {
        let words: String = it.words.split('`').step_by(2).collect();
        let foreign: String = words.chars().filter(|it| is_foreign(*it, language)).collect();
        (!foreign.is_empty()).then(|| format!("`{foreign}` in {words:?}"))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Letters that words of a language are not written with. Kazakh has all letters of Russian, so that
/// [`kazakh_is_not_russian`] looks at whole messages.
fn is_foreign(letter: char, language: Language) -> bool {
    let cyrillic = ('\u{400}'..='\u{4ff}').contains(&letter);
    let kazakh = "әғқңөұүһі".contains(letter.to_lowercase().next().unwrap_or(letter));
    match language {
        Language::En => cyrillic,
        Language::Ru => letter.is_ascii_alphabetic() || kazakh,
        Language::Kk => letter.is_ascii_alphabetic(),
    }
}

#[test]
fn kazakh_is_not_russian() {
    let russian = files::worded(Language::Ru);
    let same = |code: &str, words: &str| russian.get(code).is_some_and(|it| it.words == words);
    let wrong = every(|language, code, it| {
        let has_words = it.words.split('`').step_by(2).any(|it| it.chars().any(char::is_alphabetic));
        (language == Language::Kk && has_words && same(code, &it.words)).then(|| format!("{:?} is Russian", it.words))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}
