//! What changed between two versions of a text: a small act that is amended in every way there is, and the command.

use assert_cmd::Command;
use reglament::changed::{Change, ChangedFault, Changes, changed};
use reglament::official::{Index, Wanted};
use reglament::syntax::tree::Language;
use std::fs;
use std::path::{Path, PathBuf};

const BEFORE: &str = "\
Об утверждении Правил хранения лодок

Приказ Министра воды от 4 февраля 2019 года № 8.

      ПРИКАЗЫВАЮ:

      1. Утвердить Правила хранения лодок согласно приложению 1 к настоящему приказу.

      2. Настоящий приказ вводится в действие по истечении десяти календарных дней.

  Приложение 1
к приказу Министра воды
от 4 февраля 2019 года № 8

Правила хранения лодок

Глава 1. Общие положения

      1. Настоящие правила распространяются на лодки с вёслами и без вёсел.

Глава 2. Порядок оказания услуги

      2. Услугодатель проверяет заявление в течение 2 рабочих дней.

      3. Услугодатель осматривает лодку в присутствии её владельца.

      4. Для хранения представляются следующие документы:

      1) заявление владельца лодки;

      2) документ о праве на лодку;

      3) опись вёсел.

      5. Решение принимается в течение 10 рабочих дней со дня осмотра лодки.

      6. Хранение лодок зимой осуществляется под крышей.
";

fn index(text: &str) -> Index {
    let wanted = Wanted { act: "order-8-2019", language: Language::Ru, number: None };
    Index::of(text, wanted).unwrap()
}

fn after(edits: &[(&str, &str)]) -> Index {
    let mut text = BEFORE.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    index(&text)
}

/// A change in short: `annex 1 ¶5 → annex 1 ¶6`.
fn told(change: &Change<'_>) -> String {
    let at = |it: Option<&reglament::official::IndexedPlace>| it.map_or("-".to_owned(), |it| it.at.to_string());
    let reworded = if change.is_reworded() { ", other words" } else { "" };
    format!("{} → {}{reworded}", at(change.old), at(change.new))
}

fn all(changes: &Changes<'_>) -> Vec<String> {
    changes.changes.iter().map(told).collect()
}

#[test]
fn nothing_changes_in_the_same_text() {
    let before = index(BEFORE);
    assert_eq!(all(&changed(&before, &after(&[])).unwrap()), Vec::<String>::new());
}

#[test]
fn another_figure_is_a_change_of_its_paragraph() {
    let (before, after) = (index(BEFORE), after(&[("10 рабочих дней", "15 календарных дней")]));
    let changes = changed(&before, &after).unwrap();
    assert_eq!(all(&changes), ["annex 1 ¶5 → annex 1 ¶5, other words"]);
    let (gone, new) = changes.changes[0].figures();
    let words = |it: Vec<&reglament::official::figure::Figure>| {
        it.into_iter().map(|it| reglament::message::ToMessage::to_message(it).to_string()).collect::<Vec<_>>()
    };
    assert_eq!((words(gone), words(new)), (vec!["10 working days".to_owned()], vec!["15 calendar days".to_owned()]));
    assert_eq!(changes.changes[0].words_more(), Some(0));
}

#[test]
fn an_inserted_paragraph_renumbers_those_after_it() {
    let inserted = "      3. Заявление регистрируется в журнале.\n\n      4. Услугодатель осматривает";
    let edits = [
        ("      6. Хранение", "      7. Хранение"),
        ("      5. Решение", "      6. Решение"),
        ("      4. Для хранения", "      5. Для хранения"),
        ("      3. Услугодатель осматривает", inserted),
    ];
    let (before, after) = (index(BEFORE), after(&edits));
    let changes = changed(&before, &after).unwrap();
    assert_eq!(
        all(&changes),
        [
            "- → annex 1 ¶3",
            "annex 1 ¶3 → annex 1 ¶4",
            "annex 1 ¶4 → annex 1 ¶5",
            "annex 1 ¶4(1) → annex 1 ¶5(1)",
            "annex 1 ¶4(2) → annex 1 ¶5(2)",
            "annex 1 ¶4(3) → annex 1 ¶5(3)",
            "annex 1 ¶5 → annex 1 ¶6",
            "annex 1 ¶6 → annex 1 ¶7",
        ]
    );
    let now = changes.address_now(&"annex 1 ¶4(2)".parse().unwrap());
    assert_eq!(now.unwrap().to_string(), "annex 1 ¶5(2)");
}

#[test]
fn a_paragraph_that_got_another_number_and_other_words_is_followed() {
    let inserted = "      5. Журнал хранится три года.\n\n      6. Решение";
    let edits =
        [("      6. Хранение", "      7. Хранение"), ("      5. Решение", inserted), ("10 рабочих", "12 рабочих")];
    let (before, after) = (index(BEFORE), after(&edits));
    assert_eq!(
        all(&changed(&before, &after).unwrap()),
        ["- → annex 1 ¶5", "annex 1 ¶5 → annex 1 ¶6, other words", "annex 1 ¶6 → annex 1 ¶7"]
    );
}

#[test]
fn what_is_gone_and_what_is_new_is_told() {
    let edits = [
        ("      2) документ о праве на лодку;\n\n      3) опись", "      2) опись"),
        ("опись вёсел.", "опись вёсел;\n\n      3) справка о глубине озера."),
    ];
    let (before, after) = (index(BEFORE), after(&edits));
    // The list of oars lost its full stop, and so none of its words.
    let told = all(&changed(&before, &after).unwrap());
    assert!(told.contains(&"annex 1 ¶4(2) → -".to_owned()), "{told:?}");
    assert!(told.contains(&"- → annex 1 ¶4(3)".to_owned()), "{told:?}");
    assert_eq!(told.len(), 3, "{told:?}");
}

#[test]
fn other_texts_are_refused() {
    let before = index(BEFORE);
    let mut other = before.clone();
    other.act = "order-9-2019".to_owned();
    assert!(matches!(changed(&before, &other), Err(ChangedFault::Act { .. })));
    let mut other = before.clone();
    other.language = Language::Kk;
    assert!(matches!(changed(&before, &other), Err(ChangedFault::Language { .. })));
}

/// A rule folder with one service that rests on the act, and the indexes of its two versions.
fn folder(name: &str, after: &Index) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("reglament-changed-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("old.json"), index(BEFORE).to_json()).unwrap();
    fs::write(folder.join("new.json"), after.to_json()).unwrap();
    folder
}

fn sources_changed(folder: &Path, words: &[&str]) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(folder).env("LC_ALL", "C").args(["sources", "changed"]).args(words);
    command
}

#[test]
fn the_command_tells_changes_and_ends_well() {
    let folder = folder("tells", &after(&[("10 рабочих дней", "15 календарных дней")]));
    let output = sources_changed(&folder, &["old.json", "new.json"]).assert().code(0).get_output().stdout.clone();
    let text = String::from_utf8(output).unwrap();
    assert_eq!(
        text,
        "order-8-2019 (ru): 1 place\n\nannex 1 ¶5 has changed, with as many words; it said 10 working days, it says 15 \
         calendar\n  days\n"
            .replace("15 calendar\n  days", "15 calendar days")
    );
    sources_changed(&folder, &["old.json", "new.json", "--exit-code"]).assert().code(1);
    let same = sources_changed(&folder, &["old.json", "old.json", "--exit-code"]).assert().code(0);
    assert_eq!(String::from_utf8(same.get_output().stdout.clone()).unwrap(), "order-8-2019 (ru): nothing changed\n");
    let json = sources_changed(&folder, &["old.json", "new.json", "--format", "json"]).assert().code(0);
    let json: serde_json::Value = serde_json::from_slice(&json.get_output().stdout).unwrap();
    assert_eq!(json["changes"][0]["fate"], "changed");
    assert_eq!(json["changes"][0]["figures_new"][0]["text"], "15 calendar days");
    let schema = sources_changed(&folder, &["--schema"]).assert().code(0);
    let schema: serde_json::Value = serde_json::from_slice(&schema.get_output().stdout).unwrap();
    let described: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(described, json.as_object().unwrap().keys().collect::<Vec<_>>());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn bad_indexes_are_named_for_what_they_are() {
    let folder = folder("bad", &after(&[]));
    let good = fs::read_to_string(folder.join("old.json")).unwrap();
    fs::write(folder.join("edited.json"), good.replacen("\"words\":", "\"words\":1", 1)).unwrap();
    fs::write(folder.join("older.json"), good.replacen("\"format\": ", "\"format\": 9", 1)).unwrap();
    fs::write(folder.join("kk.json"), good.replacen("\"language\": \"ru\"", "\"language\": \"kk\"", 1)).unwrap();
    fs::write(folder.join("text.json"), BEFORE).unwrap();
    for (file, told) in [
        ("edited.json", "changed by hand"),
        ("older.json", "format 9"),
        ("text.json", "no index"),
        ("none.json", "none.json"),
    ] {
        let output = sources_changed(&folder, &["old.json", file]).assert().code(2).get_output().clone();
        let findings = String::from_utf8(output.stderr).unwrap();
        assert!(findings.contains(told), "{file}: {findings}");
        assert!(output.stdout.is_empty());
    }
    fs::remove_dir_all(folder).unwrap();
}

/// The shipped index of an act, amended: the rules and cases that rest on the paragraph are listed.
#[test]
fn rules_and_cases_that_a_change_touches_are_listed() {
    let regs = Path::new(env!("CARGO_MANIFEST_DIR")).join("regs");
    let path = regs.join("order-34-2020/index.kk.json");
    let mut index = Index::from_json(&fs::read_to_string(&path).unwrap()).unwrap();
    let place = index.places.iter_mut().find(|it| it.at.to_string() == "annex 6 ¶4 indent 3").unwrap();
    place.print = "0123456789abcdef".to_owned();
    let folder = folder("touched", &index.sealed());
    let json = sources_changed(&folder, &[path.to_str().unwrap(), "new.json", "--format", "json"])
        .args(["--regs", regs.to_str().unwrap()])
        .assert()
        .code(0);
    let json: serde_json::Value = serde_json::from_slice(&json.get_output().stdout).unwrap();
    assert_eq!(json["changes"].as_array().unwrap().len(), 1);
    let rules = json["changes"][0]["rules"].as_array().unwrap();
    let study = |it: &&serde_json::Value| {
        it["file"].as_str().unwrap().ends_with("technical_study.regl") && it["statement"] == "study"
    };
    assert_eq!(rules.iter().filter(study).count(), 1, "{rules:?}");
    let cases = json["changes"][0]["cases"].as_array().unwrap();
    assert!(cases.iter().any(|it| it == "sample asked for before Nauryz"), "{cases:?}");
    fs::remove_dir_all(folder).unwrap();
}
