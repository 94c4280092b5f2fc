//! Indexes of official texts: small acts of our own making in each layout that legal databases give, and, where they are
//! at hand, the real texts.

use reglament::official::{Index, ReadFault, Role, TextFault, Wanted, decode};
use reglament::syntax::tree::Language;
use std::path::{Path, PathBuf};

const FISHING: &str = include_str!("official/fishing.ru.txt");
const BOATS: &str = include_str!("official/boats.kk-en.txt");

fn index(text: &str, act: &str, language: Language) -> Index {
    Index::of(text, Wanted { act, language, number: None }).unwrap()
}

fn addresses(index: &Index) -> Vec<String> {
    index.places.iter().map(|it| it.at.to_string()).collect()
}

fn with_role(index: &Index, role: Role) -> Vec<String> {
    index.places.iter().filter(|it| it.roles.contains(&role)).map(|it| it.at.to_string()).collect()
}

#[test]
fn a_text_broken_into_pages_comes_to_its_places() {
    let index = index(FISHING, "order-77-2011", Language::Ru);
    assert_eq!(
        addresses(&index),
        [
            "",
            "note 1",
            "¶1",
            "¶2",
            "¶2(1)",
            "¶2(2)",
            "¶3",
            "chapter 1",
            "chapter 1 ¶1",
            "chapter 1 ¶2",
            "chapter 1 ¶2(1)",
            "chapter 1 ¶2(2)",
            "chapter 1 ¶2(2) indent 2",
            "chapter 1 ¶2(3)",
            "chapter 1 ¶2 indent 2",
            "chapter 2",
            "chapter 2 ¶3",
            "chapter 2 ¶4",
            "chapter 2 ¶4(1)",
            "chapter 2 ¶4(2)",
            "annex 1",
            "annex 1 appendix 1",
            "annex 1 appendix 1 indent 1",
            "annex 1 appendix 1 row 1",
            "annex 1 appendix 1 row 2",
            "annex 1 appendix 1 row 3",
            "annex 2",
            "annex 2 indent 1",
            "annex 2 indent 2",
            "annex 2 note 1",
        ]
    );
    assert_eq!(index.unplaced, []);
    assert_eq!(index.missing, []);
    let documents = ["chapter 1 ¶2(1)", "chapter 1 ¶2(2)", "chapter 1 ¶2(2) indent 2", "chapter 1 ¶2(3)"];
    assert_eq!(with_role(&index, Role::Document), documents);
    assert_eq!(with_role(&index, Role::Ground), ["chapter 2 ¶4(1)", "chapter 2 ¶4(2)"]);
}

#[test]
fn both_languages_of_a_text_come_to_the_same_places() {
    let kazakh = index(BOATS, "order-8-2019", Language::Kk);
    let english = index(BOATS, "order-8-2019", Language::En);
    assert_eq!(
        addresses(&kazakh),
        [
            "",
            "¶1",
            "¶2",
            "annex 1",
            "annex 1 chapter 1",
            "annex 1 ¶1",
            "annex 1 chapter 2",
            "annex 1 ¶2",
            "annex 1 ¶2 indent 2",
            "annex 1 ¶2(1)",
            "annex 1 ¶2(2)",
            "annex 1 ¶2 indent 3",
            "annex 1 appendix 1",
            "annex 1 appendix 1 ¶1",
            "annex 1 appendix 1 ¶2",
            "annex 1 appendix 1 ¶3",
            "annex 1 appendix 1 ¶3(1)",
            "annex 1 appendix 1 ¶3(2)",
            "annex 1 appendix 1 ¶3 indent 2",
            "annex 1 appendix 1 ¶3 indent 2(1)",
            "annex 1 appendix 1 ¶4",
            "annex 1 appendix 1 ¶4(1)",
            "annex 1 appendix 1 ¶4(2)",
        ]
    );
    assert_eq!(addresses(&english), addresses(&kazakh));
    for role in [Role::Heading, Role::Step, Role::Document, Role::Ground, Role::Duty] {
        assert_eq!(with_role(&english, role), with_role(&kazakh, role), "{role:?}");
    }
    assert_eq!(with_role(&kazakh, Role::Step), ["annex 1 ¶2", "annex 1 ¶2 indent 3"]);
    let items: Vec<u32> = kazakh.places.iter().rev().take(2).map(|it| it.items).collect();
    assert_eq!(items, [1, 2], "two papers run on in the first item");
}

/// A text is put to pieces in ways that extraction does, and in ways that people do.
#[test]
fn what_is_wrong_with_a_text_is_named() {
    let fault = |text: &str, language| Index::of(text, Wanted { act: "order-77-2011", language, number: Some("77") });
    assert_eq!(fault("Приказ.\n", Language::Ru), Err(TextFault::NoAct.into()));
    let other = Err(ReadFault::Language { wanted: Language::En, found: vec![Language::Ru] });
    assert_eq!(fault(FISHING, Language::En), other);
    let twice = format!("{FISHING}{FISHING}");
    assert!(
        matches!(fault(&twice, Language::Ru), Err(ReadFault::TwoActs { first: 7, second: 72 })),
        "{:?}",
        fault(&twice, Language::Ru)
    );
    let html = "<html><body><p>1. Утвердить</p></body></html>";
    assert_eq!(decode(html.as_bytes()), Err(TextFault::Kind("HTML")));
}

#[test]
fn numbers_that_are_skipped_are_missing_and_those_out_of_order_have_no_place() {
    let without = FISHING.replace("П р и л о ж е н и е  1 ", "П р и л о ж е н и е  3 ");
    let index = index(&without, "order-77-2011", Language::Ru);
    assert_eq!(index.missing.iter().map(ToString::to_string).collect::<Vec<_>>(), ["annex 1", "annex 2"]);
    let jumped = FISHING.replace("      4. Основания", "      94. Основания");
    let index = self::index(&jumped, "order-77-2011", Language::Ru);
    assert_eq!(index.unplaced.len(), 1, "{:?}", index.unplaced);
    assert!(index.unplaced_share() > 1.0);
}

/// The real texts, where they are at hand; they are not part of the project.
fn real_texts() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sources");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("left out: the official texts are not at hand");
    None
}

/// The texts behind the rule files, by act and language.
const REAL: [(&str, &str, Language); 6] = [
    ("order-28-2008", "2008-order-28.ru.txt", Language::Ru),
    ("order-305-2014", "2014-order-305.ru.txt", Language::Ru),
    ("order-305-2014", "2014-order-305.kk.txt", Language::Kk),
    ("resolution-600-2014", "2014-resolution-600.kk.txt", Language::Kk),
    ("order-34-2020", "2020-order-34.kk-en.txt", Language::Kk),
    ("order-34-2020", "2020-order-34.kk-en.txt", Language::En),
];

#[test]
fn the_indexes_beside_the_rule_files_are_those_of_the_texts() {
    let Some(folder) = real_texts() else { return };
    for (act, file, language) in REAL {
        let text = decode(&std::fs::read(folder.join(file)).unwrap()).unwrap();
        let index = index(&text, act, language);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("regs/{act}/index.{language}.json"));
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(index.unplaced_share() < 2.0, "{file}: {:?}", index.unplaced);
        assert!(kept == index.to_json(), "make {} anew with `reglament sources index`", path.display());
    }
}

#[test]
fn indexes_are_read_as_they_are_written_and_known_when_changed() {
    let index = index(FISHING, "order-77-2011", Language::Ru);
    let json = index.to_json();
    assert_eq!(Index::from_json(&json).as_ref(), Ok(&index));
    let changed = json.replace("\"chapter 2 ¶3\"", "\"chapter 2 ¶8\"");
    let message = Index::from_json(&changed).unwrap_err().to_string();
    assert_eq!(message, "the index of `order-77-2011` (ru) was changed by hand: its seal does not fit what it says");
    let older = json.replacen("\"format\": 1", "\"format\": 0", 1);
    assert_eq!(
        Index::from_json(&older).unwrap_err().to_string(),
        "the index has format 0, this program reads format 1"
    );
    assert!(Index::from_json("{}").unwrap_err().to_string().starts_with("this is no index: missing field `format`"));
}
