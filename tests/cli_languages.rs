//! The commands that hold two regimes or readings against each other, in three languages.

use assert_cmd::Command;
use serde_json::Value;
use std::path::{Path, PathBuf};

const WEEK: [&str; 4] = ["--from", "2024-03-18", "--to", "2024-03-24"];
/// Filed two weeks before the regime of 2014 ended.
const PENDING: &str = r#"{ "case": "1", "service": "stm_license", "procedure": "issue", "filed": "2015-07-27T10:00" }"#;
/// Late under both regimes, with an event that the other one does not have.
const LATE: &str = r#"{ "case": "1", "service": "stm_license", "procedure": "issue", "filed": "2014-11-03T10:15",
    "facts": { "documents_complete": false }, "events": { "examine": "2014-12-10", "check_documents": "2014-12-10" } }"#;
/// A licence that is refused under 2020 alone, and an import that 2014 leaves open.
const REFUSED: &str = r#"[
    { "case": "1", "service": "stm_license", "procedure": "issue", "filed": "2024-03-18", "facts": { "documents_authentic": false } },
    { "case": "2", "service": "stm_license", "procedure": "reissue", "filed": "2024-03-18" },
    { "case": "3", "service": "stm_import", "procedure": "issue", "filed": "2024-03-18", "facts": { "movement": "transit" } } ]"#;

/// Output and findings of a command in a language.
fn said(language: &str, words: &[&str], input: &str) -> (String, String) {
    let mut command = Command::cargo_bin("reglament").unwrap();
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").args(["--lang", language]).args(words);
    let output = command.write_stdin(input).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

/// A certificate made by a command in a language; `name` tells the files of tests apart.
fn certificate(language: &str, name: &str) -> PathBuf {
    let file = std::env::temp_dir().join(format!("reglament-{name}-{language}-{}.json", std::process::id()));
    let words = ["explore", "2014", "2020", "technical_study.conclude", "--certificate", file.to_str().unwrap()];
    let (_, findings) = said(language, &[&words[..], &WEEK].concat(), "");
    assert_eq!(findings, "");
    file
}

/// The commands, each with its input.
fn commands(certificate: &Path) -> Vec<(Vec<String>, &'static str)> {
    let week = |words: &[&str]| [words, &WEEK].concat().into_iter().map(ToOwned::to_owned).collect::<Vec<_>>();
    let plain = |words: &[&str]| words.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let recheck = ["recheck", certificate.to_str().unwrap()];
    vec![
        (week(&["explore", "2014", "2020", "stm_license", "technical_study", "crypto_sale_permit"]), ""),
        (week(&["explore", "2008", "2014", "--pace", "earliest", "--assume", "counting_start=same_day"]), ""),
        (week(&["sensitivity", "stm_license.issue"]), ""),
        (plain(&recheck), ""),
        (plain(&[&recheck[..], &["--fix", "sample_required=yes"]].concat()), ""),
        (plain(&["transition", "--case-json", "-", "2014", "2020"]), PENDING),
        (plain(&["transition", "--case-json", "-", "2014", "2020", "--at", "2015-08-05"]), PENDING),
        (
            plain(&["transition", "--case-json", "-", "2014", "2020", "--at", "2015-08-12", "--pace", "earliest"]),
            PENDING,
        ),
        (plain(&["compare", "--case-json", "-", "2014", "2020"]), LATE),
        (plain(&["compare", "--case-json", "-", "2014", "2020"]), REFUSED),
    ]
}

/// Whether a text has letters that its language does not have, outside backticks and numbers of acts such as `34/қе`.
fn is_foreign(line: &str, language: &str) -> bool {
    let outside = line.split('`').step_by(2).collect::<String>().replace("/қе", "");
    let kazakh = |it: char| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(it);
    outside.contains(|it: char| it.is_ascii_alphabetic() || (language == "ru" && kazakh(it)))
}

#[test]
fn pages_have_no_word_of_another_language() {
    for language in ["ru", "kk"] {
        let file = certificate(language, "pages");
        for (words, input) in commands(&file) {
            let words: Vec<&str> = words.iter().map(String::as_str).chain(["--format", "text"]).collect();
            let (page, findings) = said(language, &words, input);
            assert!(!page.is_empty(), "{words:?}: {findings}");
            let foreign = |line: &&str| is_foreign(line, language);
            let wrong: Vec<&str> = page.lines().filter(foreign).take(9).collect();
            assert!(wrong.is_empty(), "{language} {words:?}: {wrong:#?}");
        }
        std::fs::remove_file(file).unwrap();
    }
}

/// A log with one of each of these: something late, missing, out of order, without a ground, and rows that count for nothing.
const LOG: &str = "\
случай,действие,время,исполнитель,итог,срок
А,Принято,2015-03-02 10:00,Писарь,,2015-04-01
А,Регистрация,2015-03-02 10:05,Писарь,,
А,Поручение,2015-03-02 11:00,Писарь,,
А,Экспертиза,2015-03-20 12:00,Знаток,,
А,Подпись,2015-03-31 12:00,Глава,отказ,
Б,Принято,2015-03-02 10:00,Писарь,,
Б,Подпись,2015-03-26 12:00,Глава,да,
Б,Экспертиза,2015-03-27 12:00,Знаток,,
Б,Звонок,2015-03-03 11:00,Писарь,,
В,Принято,2015-02-30,Писарь,,
";
const MAP: &str = "\
[columns]
case = \"случай\"
activity = \"действие\"
time = \"время\"
actor = \"исполнитель\"
[case]
service = \"stm_license\"
procedure = \"issue\"
filed = { activity = \"Принято\" }
[events]
register = \"Регистрация\"
assign = \"Поручение\"
examine = \"Экспертиза\"
sign = \"Подпись\"
[outcome]
granted = { column = \"итог\", cells = \"да\" }
refused = { column = \"итог\", cells = \"отказ\" }
[grounds]
column = \"итог\"
values = { x = \"documents_incomplete\" }
[deadline]
column = \"срок\"
of = \"term\"
[actors]
\"Писарь\" = \"chancellery\"
\"Глава\" = \"head_of_provider\"
";

/// A line without ids, paths, options, codes and addresses: what is left are words.
fn without_names(line: &str) -> String {
    let is_name =
        |word: &str| word.contains(['_', '.', '/', ':', '-', '=']) || word.starts_with(|it: char| it.is_ascii_digit());
    line.split([' ', ',', ';', '(', ')', '[', ']', '«', '»', '<', '>', '|'])
        .filter(|it| !is_name(it))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Logs, running cases, tables, and what is said of faults of each.
#[test]
fn logs_and_tables_have_no_word_of_another_language() {
    let folder = std::env::temp_dir().join(format!("reglament-tongues-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write("log.csv", LOG);
    write("map.toml", MAP);
    write("bad.toml", &MAP.replace("sign = ", "sing = ").replace("register", "registrar"));
    write("late.toml", &format!("[log]\nuntil = 2015-03-20\n{MAP}"));
    write("cases.jsonl", &format!("{}\n{{\"case\":\n", PENDING.replace('\n', " ")));
    write(
        "cases.csv",
        "case,service,procedure,filed\n1,stm_license,issue,2015-07-27\n2,stm_license,issue,2015-02-30\n3,no,issue\n",
    );
    write("cut.parquet", "PAR1");
    write("cut.xes", "<log><trace><event></trace></log>");
    let commands: Vec<Vec<String>> = [
        format!("audit {} --map {}", path("log.csv"), path("map.toml")),
        format!("audit {} --map {}", path("log.csv"), path("late.toml")),
        format!("audit {} --map {}", path("log.csv"), path("bad.toml")),
        format!("audit {} --map {}", path("cut.xes"), path("map.toml")),
        format!("audit {} --map {}", path("log.csv"), path("log.csv")),
        format!("due {} --map {} --today 2015-03-24", path("log.csv"), path("map.toml")),
        format!("due {} --today 2015-08-24", path("cases.jsonl")),
        format!("due {} --today 2015-08-24", path("cases.csv")),
        format!("due {} --today 2099-08-24", path("cases.jsonl")),
        format!("batch {} -o {}", path("cases.csv"), path("out.csv")),
        format!("batch {} -o {}", path("cut.parquet"), path("out.csv")),
        format!("batch {} -o {}", path("cases.csv"), path("nowhere/out.csv")),
        format!("simulate stm_license.issue --log {} --cases 9", path("made.csv")),
        format!("completions --man {}", path("man")),
        "show stm_license.issue".to_owned(),
        "test".to_owned(),
        "check".to_owned(),
    ]
    .iter()
    .map(|it| it.split(' ').map(ToOwned::to_owned).collect())
    .collect();
    let mut wrong = Vec::new();
    for language in ["ru", "kk"] {
        for words in &commands {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let (page, findings) = said(language, &words, "");
            // The mark of an error is no letter.
            let findings = findings.replace("\n  x ", "\n");
            let lines = page.lines().chain(findings.lines());
            let foreign =
                lines.filter(|it| is_foreign(&without_names(&it.split('`').step_by(2).collect::<String>()), language));
            wrong.extend(foreign.take(5).map(|it| format!("{language} {}: {it}", words[0])));
        }
        // Pages for man are headed in the language.
        for page in std::fs::read_dir(folder.join("man")).unwrap() {
            let text = std::fs::read_to_string(page.unwrap().path()).unwrap();
            let headings = text
                .lines()
                .filter(|it| it.starts_with(".SH ") && it[4..].contains(|it: char| it.is_ascii_alphabetic()));
            wrong.extend(headings.map(|it| format!("{language} man: {it}")));
            assert!(!text.contains("Possible values") && !text.contains("[default"), "{text}");
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    std::fs::remove_dir_all(folder).unwrap();
}

/// The value without its texts.
fn textless(value: Value) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(textless).collect(),
        Value::Object(entries) => {
            let is_message = entries.contains_key("code") && entries.contains_key("arguments");
            let kept = entries.into_iter().filter(|(key, _)| !(is_message && key == "text"));
            kept.map(|(key, value)| (key, textless(value))).collect::<serde_json::Map<_, _>>().into()
        }
        other => other,
    }
}

#[test]
fn json_differs_in_texts_alone() {
    let files = ["en", "ru", "kk"].map(|it| certificate(it, "json"));
    let written = files.each_ref().map(|it| std::fs::read(it).unwrap());
    assert!(written.iter().all(|it| *it == written[0]), "a certificate has no language");
    for (words, input) in commands(&files[0]) {
        let words: Vec<&str> = words.iter().map(String::as_str).chain(["--format", "json"]).collect();
        let read = |language: &str| -> Value { serde_json::from_str(&said(language, &words, input).0).unwrap() };
        let [english, russian, kazakh] = ["en", "ru", "kk"].map(read);
        let first = if english.is_array() { &english[0] } else { &english };
        let first = if first.get("readings").is_some() { &first["readings"][0]["result"] } else { first };
        assert_eq!(first["json_version"], 2, "{words:?}");
        if words[0] != "transition" && words[0] != "recheck" {
            assert_ne!(english, russian, "{words:?}");
            assert_ne!(russian, kazakh, "{words:?}");
        }
        let english = textless(english);
        assert_eq!(textless(russian), english, "{words:?}");
        assert_eq!(textless(kazakh), english, "{words:?}");
    }
    for file in files {
        std::fs::remove_file(file).unwrap();
    }
}

/// Counts, dates and titles as each language has them.
#[test]
fn a_class_is_told_in_each_language() {
    let words = [&["explore", "2014", "2020", "stm_license.issue"][..], &WEEK].concat();
    for (language, told) in [
        (
            "ru",
            &[
                "удовлетворение → отказ: 1 случай",
                "отказ → удовлетворение: 32 случая",
                "простейший случай: подача 18 марта 2024 г.; обстоятельства: неверно, что документы и сведения в них достоверны",
                "`2020`: удовлетворение; решение принято 11 апреля 2024 г.; срок истекает 11 апреля 2024 г.",
                "на 1 день позже – 86 % дней",
                "поблизости: Наурыз мейрамы",
            ][..],
        ),
        (
            "kk",
            &[
                "қанағаттандыру → бас тарту: 1 жағдай",
                "ең қарапайым жағдай: берілген күні 2024 жылғы 18 наурыз; мән-жайлары: мынадай мән-жай жоқ: құжаттар мен олардағы мәліметтер анық",
                "1 күнге кеш: күндердің 86 %",
            ],
        ),
    ] {
        let page = said(language, &words, "").0;
        for it in told {
            assert!(page.contains(it), "{language}: {it} in {page}");
        }
    }
}

/// What is wrong with input is said in the language as well.
#[test]
fn faults_are_told_in_each_language() {
    let broken = std::env::temp_dir().join(format!("reglament-broken-{}.json", std::process::id()));
    std::fs::write(&broken, "{}").unwrap();
    let broken_file = broken.to_str().unwrap();
    let kept = "tests/certificates/version-1.json";
    for (words, russian, kazakh) in [
        (
            &["explore", "2014", "2020", "stm_license.isue"][..],
            "у услуги `stm_license` нет процедуры `isue`",
            "`stm_license` қызметінің `isue` рәсімі жоқ",
        ),
        (
            &["explore", "2014", "2020", "stm_license.duplicate"],
            "процедура `stm_license.duplicate` есть только в режиме `2014`",
            "`stm_license.duplicate` рәсімі тек `2014` режимінде бар",
        ),
        (&["recheck", broken_file], "файл не является сертификатом", "файл сертификат емес"),
        (&["recheck", kept], "сертификат составлен по другим файлам правил", "сертификат басқа қағидалар"),
        (
            &["transition", "--case-json", "-", "2020", "2014"],
            "режим `2014` не следует за режимом `2020`",
            "`2014` режимі `2020` режимінен кейін келмейді",
        ),
    ] {
        for (language, needle) in [("ru", russian), ("kk", kazakh)] {
            let (output, findings) = said(language, words, PENDING);
            let flat = findings.split_whitespace().collect::<Vec<_>>().join(" ").replace("| ", "");
            assert!(output.is_empty() && flat.contains(needle), "{language} {words:?}: {findings}");
        }
    }
    std::fs::remove_file(broken).unwrap();
}

/// The rule files of cases have the same names and say the same in every language, but for titles and remarks.
#[test]
fn witnesses_have_the_same_names_in_every_language() {
    let folder = std::env::temp_dir().join(format!("reglament-witness-words-{}", std::process::id()));
    let read = |language: &str| -> Vec<(String, String)> {
        let here = folder.join(language);
        let here = here.to_str().unwrap();
        let words = ["explore", "2014", "2020", "stm_license.issue", "stm_import.issue", "--witness-dir", here];
        assert_eq!(said(language, &[&words[..], &WEEK].concat(), "").1, "");
        assert_eq!(said(language, &["fmt", "--check", here], "").1, "");
        let files = std::fs::read_dir(here).unwrap().map(|it| it.unwrap().path());
        let mut files: Vec<(String, String)> = files
            .map(|it| (it.file_name().unwrap().display().to_string(), std::fs::read_to_string(&it).unwrap()))
            .collect();
        files.sort();
        files
    };
    let rules_of = |files: &[(String, String)]| -> Vec<(String, Vec<String>)> {
        let is_rule = |line: &&str| !line.trim().starts_with('#') && !line.starts_with("case");
        let rules = |text: &String| text.lines().filter(is_rule).map(ToOwned::to_owned).collect();
        files.iter().map(|(name, text)| (name.clone(), rules(text))).collect()
    };
    let english = read("en");
    for language in ["ru", "kk"] {
        let files = read(language);
        assert_eq!(rules_of(&files), rules_of(&english));
        for (name, text) in files {
            let remarks: Vec<&str> = text.lines().filter(|it| it.trim().starts_with('#')).collect();
            assert!(remarks.len() == 2 && text.starts_with("case \""), "{name}: {text}");
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// A certificate that was made before results had words in three languages is read, and holds.
#[test]
fn certificates_of_before_are_read() {
    let words = ["--regs", "tests/certificates/rules", "recheck", "tests/certificates/version-1.json"];
    let (page, findings) = said("en", &words, "");
    // Two facts make 4 cases; 7 days, each within and after reception hours, under 2 regimes.
    assert!(page.contains(&format!("All {} results of the procedure are as claimed.", 4 * 7 * 2 * 2)), "{findings}");
    let made = std::env::temp_dir().join(format!("reglament-again-{}.json", std::process::id()));
    let explore =
        ["--regs", "tests/certificates/rules", "explore", "r1", "r2", "--certificate", made.to_str().unwrap()];
    said("kk", &[&explore[..], &WEEK].concat(), "");
    let read = |path: &Path| -> Value { serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap() };
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/certificates/version-1.json");
    assert_eq!(read(&made)["claims"]["procedures"], read(&kept)["claims"]["procedures"]);
    std::fs::remove_file(made).unwrap();
}
