//! Indexes of official texts: small acts of our own making in each layout that legal databases give, and, where they are
//! at hand, the real texts.

use reglament::cite::Address;
use reglament::message::ToMessage;
use reglament::official::{
    Counts, FileKind, Index, IndexedPlace, ReadFault, Remark, Role, TextFault, Wanted, Why, decode,
};
use reglament::syntax::tree::Language;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

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
    assert_eq!(decode(html.as_bytes()), Err(TextFault::Kind(FileKind::Html)));
}

#[test]
fn numbers_that_are_skipped_are_missing_and_those_out_of_order_have_no_place() {
    let without = FISHING.replace("П р и л о ж е н и е  1 ", "П р и л о ж е н и е  3 ");
    let index = index(&without, "order-77-2011", Language::Ru);
    assert_eq!(index.missing.iter().map(ToString::to_string).collect::<Vec<_>>(), ["annex 1", "annex 2"]);
    let jumped = FISHING.replace("      4. Основания", "      94. Основания");
    let index = self::index(&jumped, "order-77-2011", Language::Ru);
    assert_eq!(index.unplaced.len(), 1, "{:?}", index.unplaced);
    assert!(index.unplaced_permille() > 10);
}

/// Every place of an index with what is in it, without the lines on which they stand.
fn contents(index: &Index) -> Vec<(String, u32, String, usize)> {
    let place = |it: &IndexedPlace| (it.at.to_string(), it.words, it.print.clone(), it.figures.len());
    index.places.iter().map(place).collect()
}

/// Ways in which extraction leaves a text looking the same and being another one.
fn unseen_changes(text: &str) -> Vec<(&'static str, String)> {
    let inside = |sign: char| -> String {
        let mut out = String::new();
        let mut letters = text.chars().peekable();
        let mut count = 0;
        while let Some(letter) = letters.next() {
            out.push(letter);
            count += 1;
            let is_inside = letter.is_alphabetic() && letters.peek().is_some_and(|it| it.is_alphabetic());
            if is_inside && count % 3 == 0 {
                out.push(sign);
            }
        }
        out
    };
    let wide = |it: char| char::from_u32(u32::from(it) + 0xfee0).filter(|_| it.is_ascii_digit()).unwrap_or(it);
    vec![
        ("soft hyphens", inside('\u{ad}')),
        ("zero-width spaces", inside('\u{200b}')),
        ("zero-width joiners", inside('\u{200d}')),
        ("marks of order inside", inside('\u{feff}')),
        ("controls", inside('\u{2}')),
        ("non-breaking hyphens", text.replace('-', "\u{2011}")),
        ("true hyphens", text.replace('-', "\u{2010}")),
        ("non-breaking spaces", text.replace(' ', "\u{a0}")),
        ("thin spaces", text.replace(' ', "\u{2009}")),
        ("letters in two parts", text.nfd().collect()),
        ("wide digits", text.chars().map(wide).collect()),
        ("returns and feeds", text.replace('\n', "\r\n")),
        ("returns", text.replace('\n', "\r")),
        ("line separators", text.replace('\n', "\u{2028}")),
        ("next lines", text.replace('\n', "\u{85}")),
    ]
}

#[test]
fn what_nobody_sees_changes_no_index() {
    let whole = index(FISHING, "order-77-2011", Language::Ru);
    assert!(whole.counted().figures > 0);
    for (what, text) in unseen_changes(FISHING) {
        let text = decode(text.as_bytes()).unwrap();
        assert_eq!(contents(&index(&text, "order-77-2011", Language::Ru)), contents(&whole), "{what}");
    }
    let Some(folder) = real_texts() else { return };
    let text = decode(&std::fs::read(folder.join("2014-order-305.ru.txt")).unwrap()).unwrap();
    let whole = index(&text, "order-305-2014", Language::Ru);
    assert_eq!(whole.counted().figures, 163);
    for (what, text) in unseen_changes(&text) {
        let index = index(&decode(text.as_bytes()).unwrap(), "order-305-2014", Language::Ru);
        assert_eq!(contents(&index), contents(&whole), "{what}");
    }
}

#[test]
fn what_cannot_be_mended_is_told_with_its_line() {
    let text = FISHING.replacen("пяти рабочих", "1О рабочих", 1);
    let index = index(&text, "order-77-2011", Language::Ru);
    let line = text.lines().position(|it| it.contains("1О ")).unwrap() + 1;
    let why = Why::LetterInNumber { found: "1О".to_owned() };
    assert_eq!(index.doubtful, [Remark { line: u32::try_from(line).unwrap(), why }]);
    assert_eq!(Index::from_json(&index.to_json()), Ok(index));
}

#[test]
fn an_index_knows_how_much_it_was_made_with() {
    let whole = index(FISHING, "order-77-2011", Language::Ru);
    assert_eq!(whole.counts, Some(whole.counted()));
    // One place less, and one figure less in another place.
    let place = whole.to_json().lines().find(|it| it.contains("\"chapter 2 ¶3\"")).unwrap().to_owned();
    let cut = whole.to_json().replace(&format!("{place}\n"), "");
    let fault = Index::from_json(&cut).unwrap_err().to_string();
    let counts = whole.counted();
    let has = Counts { places: counts.places - 1, ..counts };
    assert!(
        fault
            .starts_with(&format!("the index of `order-77-2011` (ru) was made with {}, and has ", counts.to_message())),
        "{fault}"
    );
    assert!(fault.contains(&format!("{} places", has.places)), "{fault}");
    // Made before this was counted.
    let older = Index { counts: None, ..whole.clone() }.sealed();
    assert_eq!(Index::from_json(&older.to_json()), Ok(older.clone()));
    // Less than the one before it, which is kept until more is there again.
    let less =
        index(&FISHING.replace("пяти рабочих", "нескольких рабочих"), "order-77-2011", Language::Ru).after(&whole);
    assert_eq!(less.before, Some(counts));
    assert_eq!(less.clone().after(&less).before, Some(counts), "indexing once more makes it no better");
    assert_eq!(whole.clone().after(&less).before, None);
    assert_eq!(whole.clone().after(&older).before, None);
}

/// Time and memory grow with the text, not with a number in it.
#[test]
fn numbers_in_a_text_cost_no_more_than_they_are_long() {
    let whole = self::index(FISHING, "order-77-2011", Language::Ru);
    let far = format!("{FISHING}\n\nПриложение 99999999\nк приказу\n\n      1. Текст.\n");
    let index = self::index(&far, "order-77-2011", Language::Ru);
    let missing: Vec<String> = index.missing.iter().map(ToString::to_string).collect();
    assert_eq!(missing, ["annex 3–99999998"]);
    let skips = |at: &str| index.skips(&at.parse::<Address>().unwrap().0);
    assert!(skips("annex 3") && skips("annex 70000") && skips("annex 99999998"));
    assert!(!skips("annex 2") && !skips("annex 99999999") && !skips("annex 3 ¶1") && !skips("appendix 5"));
    assert_eq!(Index::from_json(&index.to_json()), Ok(index));
    // A paragraph of 178 kB, all in one clause.
    let long = format!("      2. Сроки: {}.\n", "в течение пяти рабочих дней со дня, ".repeat(2_900));
    let index =
        self::index(&FISHING.replacen("      2. ", &format!("{long}      2. "), 1), "order-77-2011", Language::Ru);
    assert_eq!(index.counted().figures, whole.counted().figures + 2_900);
    // Lists at two levels name the places of one in each of the other, but not a million.
    let numbers = |sign: &str| (1..=900).map(|it| format!("{it}{sign}")).collect::<Vec<_>>().join(", ");
    let lists = format!("      2. По подпунктам {} пунктов {}.\n", numbers(")"), numbers(""));
    let index =
        self::index(&FISHING.replacen("      2. ", &format!("{lists}      2. "), 1), "order-77-2011", Language::Ru);
    assert!(index.counted().figures < 2000, "{}", index.counted().to_message());
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
        assert!(index.unplaced_permille() < 20, "{file}: {:?}", index.unplaced);
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
    let older = json.replacen("\"format\": 4", "\"format\": 0", 1);
    assert_eq!(
        Index::from_json(&older).unwrap_err().to_string(),
        "the index has format 0, this program reads format 4"
    );
    assert!(Index::from_json("{}").unwrap_err().to_string().starts_with("this is no index: missing field `format`"));
}
