//! The commands on official texts in Russian and Kazakh, in every format: they tell the same as in English, and there is
//! no word of another language in them.

use reglament::syntax::tree::Language::{self, En, Kk, Ru};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

const FISHING: &str = include_str!("official/fishing.ru.txt");
const LANGUAGES: [Language; 3] = [En, Ru, Kk];

fn reglament(language: Language, words: &[&str]) -> Output {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.env("LC_ALL", "C").args(words).args(["--lang", &language.to_string()]).output().unwrap()
}

/// Both streams, one after the other.
fn told(output: &Output) -> String {
    String::from_utf8([output.stdout.as_slice(), output.stderr.as_slice()].concat()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", told(output)))
}

/// A rule folder with something wrong in it that every command has to tell.
fn faulty(name: &str) -> PathBuf {
    let to = std::env::temp_dir().join(format!("reglament-languages-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&to);
    copied(&Path::new(env!("CARGO_MANIFEST_DIR")).join("regs"), &to);
    fs::remove_dir_all(to.join("cases")).unwrap();
    let study = to.join("order-34-2020/technical_study.regl");
    let text = fs::read_to_string(&study).unwrap();
    let text = text.replace("term 5 working days", "term 6 working days");
    let rule = "    refuse eec_requirements_unmet when not meets_eec_requirements       @ appendix 1 ¶9(2)\n";
    assert!(text.contains(rule));
    fs::write(&study, text.replace(rule, "").replace("¶4", "¶94")).unwrap();
    to
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copied(&path, &target) } else { fs::copy(&path, &target).map(|_| ()).unwrap() }
    }
}

/// The letters of other languages in words that the program says itself: what stands in backticks, ids, paths, addresses
/// of files and the words of rule files are left out.
fn foreign(text: &str, language: Language, quoted: &BTreeSet<String>) -> Vec<String> {
    let mut own: String = text.split('`').step_by(2).collect();
    for words in quoted {
        own = own.replace(words.as_str(), "");
    }
    // A web address is the same in all languages.
    let own: String = own.split_inclusive(char::is_whitespace).filter(|it| !it.contains("www.")).collect();
    // The sign of an error, where there are no box characters.
    let is_id =
        |it: &str| it == "x" || it.contains(['_', '/', ':', '-', '=']) || it.chars().any(|it| it.is_ascii_digit());
    let words = own.split(|it: char| it.is_whitespace() || "()[]«»“”,;.|".contains(it)).filter(|it| !is_id(it));
    let wrong = |it: &&str| match language {
        En => it.chars().any(|it| ('\u{400}'..='\u{4ff}').contains(&it)),
        Ru => it.chars().any(|it| it.is_ascii_alphabetic() || "әғқңөұүһі".contains(it)),
        Kk => it.chars().any(|it| it.is_ascii_alphabetic()),
    };
    words.filter(wrong).map(str::to_owned).collect()
}

/// The same without what is said in words.
fn without_texts(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("code") && fields.contains_key("arguments") {
                fields.remove("text");
            }
            // Why rules waive a place is said in the words of the rule files for readers of the language.
            fields.remove("reason");
            fields.values_mut().for_each(without_texts);
        }
        Value::Array(values) => values.iter_mut().for_each(without_texts),
        _ => {}
    }
}

/// Everything that is said in words.
fn texts(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(text)), true) = (fields.get("text"), fields.contains_key("arguments")) {
                all.push(text.clone());
            }
            fields.values().for_each(|it| texts(it, all));
        }
        Value::Array(values) => values.iter().for_each(|it| texts(it, all)),
        _ => {}
    }
}

/// That JSON is the same in all languages but for its texts, and those are in the language.
fn same_json(words: &[&str]) {
    let all: Vec<(Language, Value)> = LANGUAGES.iter().map(|it| (*it, json(&reglament(*it, words)))).collect();
    for (language, value) in &all {
        let mut said = Vec::new();
        texts(value, &mut said);
        assert!(!said.is_empty(), "{words:?} says nothing");
        for text in said {
            assert_eq!(foreign(&text, *language, &BTreeSet::new()), Vec::<String>::new(), "{language} {text}");
        }
    }
    let bare: Vec<Value> = all
        .into_iter()
        .map(|(_, mut value)| {
            without_texts(&mut value);
            value
        })
        .collect();
    assert_eq!(bare[0], bare[1], "{words:?}");
    assert_eq!(bare[0], bare[2], "{words:?}");
}

/// That text for people says something in each language, without a word of another one.
fn own_words(words: &[&str], quoted: &BTreeSet<String>) {
    let english = told(&reglament(En, words));
    for language in [Ru, Kk] {
        let text = told(&reglament(language, words));
        assert_ne!(text, english, "{words:?}");
        assert_eq!(foreign(&text, language, quoted), Vec::<String>::new(), "{language} {words:?}\n{text}");
    }
}

#[test]
fn contradictions_are_told_in_the_language_of_the_reader() {
    same_json(&["sources", "contradictions", "--format", "json"]);
    own_words(&["sources", "contradictions"], &BTreeSet::new());
    for language in [Ru, Kk] {
        let sarif = json(&reglament(language, &["sources", "contradictions", "--format", "sarif"]));
        for it in sarif["runs"][0]["results"].as_array().unwrap() {
            let text = it["message"]["text"].as_str().unwrap();
            assert_eq!(foreign(text, language, &BTreeSet::new()), Vec::<String>::new(), "{text}");
        }
    }
}

#[test]
fn findings_are_told_in_the_language_of_the_reader() {
    let regs = faulty("verify");
    let regs = regs.to_str().unwrap();
    let verify = |format| ["--regs", regs, "sources", "verify", "--format", format];
    same_json(&verify("json"));
    for language in [Ru, Kk] {
        let sarif = json(&reglament(language, &verify("sarif")));
        for it in sarif["runs"][0]["results"].as_array().unwrap() {
            let text = it["message"]["text"].as_str().unwrap();
            assert_eq!(foreign(text, language, &BTreeSet::new()), Vec::<String>::new(), "{text}");
        }
        // The excerpts of rule files are in the language of rules.
        let human = told(&reglament(language, &verify("human")));
        let last = human.lines().last().unwrap();
        assert_eq!(foreign(last, language, &BTreeSet::new()), Vec::<String>::new(), "{last}");
    }
    own_words(&["sources", "verify"], &BTreeSet::new());
    fs::remove_dir_all(regs).unwrap();
}

#[test]
fn coverage_is_told_in_the_language_of_the_reader() {
    let regs = faulty("coverage");
    let regs = regs.to_str().unwrap();
    let coverage = |format| ["--regs", regs, "sources", "coverage", "--format", format];
    same_json(&coverage("json"));
    // The reasons of waivers are words of rule files.
    let mut quoted = BTreeSet::new();
    let all = json(&reglament(En, &coverage("json")));
    for text in all["texts"].as_array().unwrap() {
        for part in text["parts"].as_array().unwrap() {
            quoted.extend(part["services"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()));
            let kinds = part["kinds"].as_array().unwrap().iter();
            let waived = kinds.filter_map(|it| it["waived_for"].as_array()).flatten();
            quoted.extend(waived.map(|it| it["reason"].as_str().unwrap().to_owned()));
        }
    }
    own_words(&coverage("text"), &quoted);
    for language in LANGUAGES {
        let page = told(&reglament(language, &coverage("html")));
        assert!(page.contains(&format!("<html lang=\"{language}\">")), "{page}");
        let (_, body) = page.split_once("<body>").unwrap();
        let mut words = String::new();
        let mut inside = false;
        for letter in body.chars() {
            match letter {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                _ if !inside => words.push(letter),
                _ => {}
            }
        }
        assert_eq!(foreign(&words, language, &quoted), Vec::<String>::new(), "{language}\n{words}");
    }
    fs::remove_dir_all(regs).unwrap();
}

/// A folder with two versions of a text and an index of each.
fn versions() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("reglament-languages-changed-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let new = FISHING.replacen("пяти рабочих", "шести рабочих", 1);
    assert_ne!(new, FISHING);
    for (name, text) in [("old", FISHING.to_owned()), ("new", new)] {
        let path = folder.join(format!("{name}.txt"));
        fs::write(&path, text).unwrap();
        let (text, index) = (path.display().to_string(), folder.join(format!("{name}.json")).display().to_string());
        let made = ["sources", "index", &text, "--act", "order-77-2011", "--text-lang", "ru", "-o", &index];
        let output = reglament(En, &made);
        assert!(output.status.success(), "{}", told(&output));
    }
    folder
}

#[test]
fn changes_and_indexes_are_told_in_the_language_of_the_reader() {
    let folder = versions();
    let path = |name: &str| folder.join(name).display().to_string();
    let (old, new, text) = (path("old.json"), path("new.json"), path("new.txt"));
    same_json(&["sources", "changed", &old, &new, "--format", "json"]);
    own_words(&["sources", "changed", &old, &new], &BTreeSet::new());
    own_words(&["sources", "changed", &old, &old], &BTreeSet::new());

    // The index is the same whoever reads; what is said of it is not.
    let index =
        |language| reglament(language, &["sources", "index", &text, "--act", "order-77-2011", "--text-lang", "ru"]);
    for language in [Ru, Kk] {
        assert_eq!(index(language).stdout, index(En).stdout);
        let said = String::from_utf8(index(language).stderr).unwrap();
        assert_eq!(foreign(&said, language, &BTreeSet::new()), Vec::<String>::new(), "{said}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_is_wrong_with_a_text_or_an_index_is_told_in_the_language_of_the_reader() {
    let folder = std::env::temp_dir().join(format!("reglament-languages-wrong-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let digits = "7".repeat(200_000);
    let texts: [(&str, &[u8]); 7] = [
        ("empty", b" \n"),
        ("digits", digits.as_bytes()),
        ("pdf", b"%PDF-1.7"),
        ("utf16", b"\xff\xfe1\0.\0"),
        ("plain", "Приказ.\n".as_bytes()),
        ("other", FISHING.as_bytes()),
        ("twice", &[FISHING.as_bytes(), FISHING.as_bytes()].concat()),
    ];
    for (name, bytes) in texts {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        let path = path.display().to_string();
        let act = if name == "other" { "order-78-2011" } else { "order-77-2011" };
        own_words(&["sources", "index", &path, "--act", act, "--text-lang", "ru"], &BTreeSet::new());
    }
    let english = told(&reglament(
        En,
        &[
            "sources",
            "index",
            &folder.join("digits").display().to_string(),
            "--act",
            "order-77-2011",
            "--text-lang",
            "ru",
        ],
    ));
    assert!(english.contains("the text has no letters"), "{english}");
    for (name, text) in [("shape.json", "[]"), ("format.json", "{ \"format\": 1 }")] {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        own_words(&["sources", "contradictions", &path.display().to_string()], &BTreeSet::new());
    }
    fs::remove_dir_all(folder).unwrap();
}
