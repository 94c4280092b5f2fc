//! `diff` in three languages: for every two regimes and in every format its pages have words of their own language alone,
//! and programs read the same in every language.

#[path = "words/foreign.rs"]
mod foreign;
#[path = "rules/mod.rs"]
mod rules;

use foreign::{Written, for_programs};
use reglament::check::Checked;
use reglament::compare::{Document, LawChanges, LawHistory, Readings, law_changes};
use reglament::localisation::{LANGUAGES, Localizer};
use reglament::render::Page;
use reglament::render::changes::changes;
use reglament::render::comparative::{ComparativeTable, docx, history_table, html, markdown, pair_table};
use reglament::render::history::history;
use reglament::render::page::UNBROKEN;
use reglament::span::Sources;
use reglament::syntax::tree::Language;
use serde_json::Value;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What is found in one question, in one language.
struct Found {
    name: String,
    text: String,
    json: Value,
    table: ComparativeTable,
}

fn found(law: &Checked, sources: &Sources, language: Language) -> Vec<Found> {
    let page = Page { width: UNBROKEN, language };
    let words = || Localizer::new(language, &**law);
    let step = |old: &str, new: &str| law_changes(law, sources, (old, new), &[], &Readings::of(law));
    let regimes: Vec<&String> = law.regimes.keys().collect();
    let mut all = Vec::new();
    for old in &regimes {
        for new in regimes.iter().filter(|it| *it != old) {
            let changed = step(old, new);
            all.push(Found {
                name: format!("{old} {new}"),
                text: changes(&changed, None, law, &page),
                table: pair_table(&changed, None, law, &page),
                json: serde_json::to_value(Document::new(changed.published(&words()))).unwrap(),
            });
        }
    }
    let steps: Vec<LawChanges> = regimes.windows(2).map(|it| step(it[0], it[1])).collect();
    let whole = LawHistory::new(&steps);
    all.push(Found {
        name: "history".to_owned(),
        text: history(&whole, law, &page),
        table: history_table(&whole, law, &page),
        json: serde_json::to_value(whole.published(&words())).unwrap(),
    });
    all
}

/// The lines of a page of Markdown, without its marks.
fn markdown_lines(page: &str) -> String {
    page.replace("<br>", "\n").replace("<sub>", "").replace("</sub>", "").replace(" | ", "\n").replace(['\\', '*'], "")
}

/// The lines of an HTML page, with its code in backticks.
fn html_lines(page: &str) -> String {
    let (_, body) = page.split_once("<body>").unwrap();
    let mut lines = String::new();
    for piece in body.replace("<code>", "`").replace("</code>", "`").split('<') {
        lines.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        lines.push('\n');
    }
    lines.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The paragraphs of a Word document, with ids in backticks.
fn docx_lines(bytes: Vec<u8>) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(bytes))
        .unwrap()
        .by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let mut lines = String::new();
    for paragraph in document.descendants().filter(|it| it.tag_name().name() == "p") {
        for run in paragraph.descendants().filter(|it| it.tag_name().name() == "r") {
            let texts = run.descendants().filter(|it| it.tag_name().name() == "t");
            let text: String = texts.filter_map(|it| it.text()).collect();
            let is_code = run.descendants().any(|it| it.attributes().any(|it| it.value() == "Courier New"));
            lines.push_str(&if is_code { format!("`{text}`") } else { text });
        }
        lines.push('\n');
    }
    lines
}

/// The places of rule files are paths in every language.
fn without_places(page: &str) -> String {
    page.lines().filter(|it| !it.contains(".regl:")).map(|it| format!("{it}\n")).collect()
}

#[test]
fn every_page_has_words_of_its_own_language_alone() {
    let (law, sources) = rules::shipped_with_sources();
    let written = Written::of(&law, sources.iter().map(|(_, it)| it.text.as_str()));
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for Found { name, text, json, table } in found(&law, &sources, language) {
            let page = html(&table);
            assert!(page.contains(&format!("<html lang=\"{language}\">")), "{name}");
            let mut lines: Vec<String> = [text, markdown_lines(&markdown(&table)), html_lines(&page)]
                .into_iter()
                .chain([docx_lines(docx(&table).unwrap())])
                .flat_map(|it| written.foreign_lines(&without_places(&it), language))
                .collect();
            lines.extend(written.foreign_in_json(&json, language));
            wrong.extend(lines.into_iter().map(|line| format!("{language} {name}: {line}")));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}: {:#?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

#[test]
fn every_change_is_the_same_for_programs_in_every_language() {
    let (law, sources) = rules::shipped_with_sources();
    let [english, russian, kazakh] = LANGUAGES.map(|it| found(&law, &sources, it));
    for ((english, russian), kazakh) in english.iter().zip(&russian).zip(&kazakh) {
        assert_eq!(english.json["json_version"], 2);
        assert_eq!(for_programs(&english.json), for_programs(&russian.json), "{}", english.name);
        assert_eq!(for_programs(&english.json), for_programs(&kazakh.json), "{}", english.name);
    }
}

/// Word takes the language of a document for its spelling.
#[test]
fn a_word_document_names_its_language() {
    let (law, sources) = rules::shipped_with_sources();
    let changed = law_changes(&law, &sources, ("2014", "2020"), &["technical_study".to_owned()], &Readings::of(&law));
    for (language, name) in LANGUAGES.into_iter().zip(["en-GB", "ru-RU", "kk-KZ"]) {
        let table = pair_table(&changed, None, &law, &Page { width: UNBROKEN, language });
        let mut archive = ZipArchive::new(Cursor::new(docx(&table).unwrap())).unwrap();
        let mut part = |part: &str| -> String {
            let mut text = String::new();
            archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let (core, styles) = (part("docProps/core.xml"), part("word/styles.xml"));
        assert!(core.contains(&format!("<dc:language>{language}</dc:language>")), "{core}");
        let styles = roxmltree::Document::parse(&styles).unwrap();
        let usual = styles.descendants().find(|it| it.tag_name().name() == "rPrDefault").unwrap();
        let said = usual.descendants().find(|it| it.tag_name().name() == "lang").unwrap();
        assert!(said.attributes().any(|it| it.value() == name), "{language}");
    }
}
