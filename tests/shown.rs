//! `show` and `list` in three languages: every page of the shipped rules has words of its own language alone, and the same
//! for programs as in every other.

#[path = "words/foreign.rs"]
mod foreign;
#[path = "rules/mod.rs"]
mod rules;

use foreign::{Written, for_programs};
use reglament::check::Checked;
use reglament::localisation::{LANGUAGES, Localizer};
use reglament::render::Page;
use reglament::render::overview::Overview;
use reglament::render::overview_text::overview_text;
use reglament::render::page::UNBROKEN;
use reglament::render::service::{RegimePage, ServicePage, regime_text, service_text};
use reglament::syntax::tree::Language::{self, En, Kk, Ru};
use serde_json::Value;

/// A page: its name, its text and its JSON.
type Shown = (String, String, Value);

/// Every page that `show` and `list` write of a law.
fn pages(law: &Checked, language: Language) -> Vec<Shown> {
    let page = Page { width: UNBROKEN, language };
    let words = || Localizer::new(language, &**law);
    let mut pages = Vec::new();
    for regime in law.regimes.values() {
        let words = words();
        let shown = RegimePage::from_regime(regime, law, &words);
        let json = serde_json::to_value(&shown).unwrap();
        pages.push((regime.id.clone(), regime_text(&shown, &words, &page), json));
    }
    for service in law.services.values() {
        let words = words();
        let shown = ServicePage::from_service(service, None, law, &words);
        let json = serde_json::to_value(&shown).unwrap();
        pages.push((format!("{} {}", service.regime, service.id), service_text(&shown, &words, &page), json));
    }
    let words = words();
    let overview = Overview::from_law(law, &words);
    let json = serde_json::to_value(&overview).unwrap();
    pages.push(("list".to_owned(), overview_text(&overview, &words, &page), json));
    pages
}

#[test]
fn every_page_has_words_of_its_own_language_alone() {
    let (law, sources) = rules::shipped_with_sources();
    let written = Written::of(&law, sources.iter().map(|(_, it)| it.text.as_str()));
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (name, text, json) in pages(&law, language) {
            let lines =
                written.foreign_lines(&text, language).into_iter().chain(written.foreign_in_json(&json, language));
            wrong.extend(lines.map(|line| format!("{language} {name}: {line}")));
        }
    }
    assert!(wrong.is_empty(), "{}: {:#?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

#[test]
fn every_page_is_the_same_for_programs_in_every_language() {
    let law = rules::shipped();
    let [english, russian, kazakh] = LANGUAGES.map(|it| pages(&law, it));
    for (((name, _, english), (_, _, russian)), (_, _, kazakh)) in english.iter().zip(&russian).zip(&kazakh) {
        assert_eq!(for_programs(english), for_programs(russian), "{name}");
        assert_eq!(for_programs(english), for_programs(kazakh), "{name}");
    }
}

/// The searching itself: it finds what is left in another language, and nothing that the rule files write.
#[test]
fn a_word_of_another_language_is_found() {
    let law = rules::shipped();
    let written =
        Written::of(&law, ["note \"Both stand\" \"in one sentence.\" actor some_body { title en \"Somebody\" }"]);
    let found = |line: &str, language| !written.foreign_lines(line, language).is_empty();
    assert!(!found("Примечание: Both stand in one sentence. [`some_body`]", Ru));
    assert!(!found("some_body = [some_body] | some_body", Ru));
    assert!(found("some_body: примечание", Ru));
    assert!(found("Примечание: Both stand in one sentence; see there", Ru));
    assert!(found("кто: Somebody", Ru));
    assert!(found("срок: мерзімі", Ru));
    assert!(found("мерзімі: 5 рабочих дней", Kk));
    assert!(!found("мерзімі: 5 жұмыс күні", Kk));
    assert!(found("the term: срок", En));
}
