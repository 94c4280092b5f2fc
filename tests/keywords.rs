//! Rule files with keywords in Russian and Kazakh: they say the same as those in English, and `fmt` leads from one to the
//! other without loss.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod rules;

use reglament::diagnostic::Diagnostic;
use reglament::localisation::{Localizer, plain};
use reglament::span::{FileId, Sources};
use reglament::syntax::tree::{File, Language};
use reglament::syntax::{Keywords, keywords_of, opening_of, openings_in, parse, print};
use rules::{folder, rule_files};
use std::fs;

fn read(text: &str) -> File {
    let parsed = parse(FileId::default(), text);
    assert_eq!(parsed.faults, [], "{text}");
    parsed.tree
}

fn told(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("a.regl", text);
    let faults = parse(file, text).faults;
    let found = faults.iter().map(Diagnostic::from);
    let words = Localizer::without_titles(Language::En).about(keywords_of(text));
    found
        .map(|it| {
            let help = it.help.as_ref().map(|help| words.say(help)).unwrap_or_default();
            plain(&format!("{} [{}] {help}", words.say(&it.message), sources.text(it.labels[0].span)))
        })
        .collect()
}

/// The canonical English text, and the same in another set.
fn translated(text: &str, keywords: Keywords) -> (String, String) {
    let mut tree = read(text);
    tree.keywords = Keywords::En;
    let english = print(&tree);
    tree.keywords = keywords;
    (english, print(&tree))
}

#[test]
fn every_shipped_file_is_translated_there_and_back_without_loss() {
    for path in rule_files(&folder()) {
        let text = fs::read_to_string(&path).unwrap();
        for keywords in [Keywords::Ru, Keywords::Kk] {
            let (english, other) = translated(&text, keywords);
            assert_eq!(english, text, "{}", path.display());
            let mut tree = read(&other);
            assert_eq!(tree.keywords, keywords);
            assert_eq!(print(&tree), other);
            tree.keywords = Keywords::En;
            assert_eq!(print(&tree), text, "{}", path.display());
            assert_eq!(tree, read(&text));
        }
    }
}

/// A small law and its case, in each language by hand.
#[test]
fn a_law_in_russian_and_one_in_kazakh_say_what_the_english_one_says() {
    let samples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keywords");
    let sample = |code: &str| fs::read_to_string(samples.join(format!("archive.{code}.regl"))).unwrap();
    let english = read(&sample("en"));
    for keywords in [Keywords::Ru, Keywords::Kk] {
        let mut other = read(&sample(keywords.code()));
        assert_eq!(other.keywords, keywords);
        assert_eq!(print(&other), sample(keywords.code()));
        other.keywords = Keywords::En;
        assert_eq!(other, english);
        assert_eq!(print(&other), sample("en"));
    }
}

#[test]
fn any_of_the_three_words_names_any_of_the_three_sets() {
    for word in ["language", "язык", "тіл"] {
        for (code, rule) in [("en", "actor court"), ("ru", "участник court"), ("kk", "қатысушы court")]
        {
            let tree = read(&format!("# a comment\n{word} {code} # another\n{rule}\n"));
            assert_eq!(Keywords::of_code(code), Some(tree.keywords));
        }
    }
}

/// Every form that a number takes is read, and `ё` with and without its points.
#[test]
fn a_file_may_name_the_version_of_the_language() {
    let text = "language en 1\n\nactor court\n";
    let mut tree = read(text);
    assert_eq!(tree.version, Some(1));
    assert_eq!(print(&tree), text);
    tree.keywords = Keywords::Ru;
    let russian = print(&tree);
    assert!(russian.starts_with("язык ru 1\n"), "{russian}");
    assert_eq!(read(&russian), tree);
    assert_eq!(read("actor court\n").version, None);
}

#[test]
fn another_version_of_the_language_is_refused() {
    let lines = [("language en 2", "2"), ("# later\nтіл kk 99999999999", "99999999999"), ("язык ru 1.5", "1.5")];
    for (line, written) in lines {
        let told = told(&format!("{line}\n"));
        let message =
            format!("this file is in version {written} of the language, and this program reads version 1 [{written}]");
        assert!(told.iter().any(|it| it.starts_with(&message)), "{told:?}");
    }
}

#[test]
fn forms_of_words_are_read() {
    let days = ["1 рабочий день", "1 рабочего дня", "2 рабочих дня", "2 рабочих дней", "2 рабочих\n  дней"];
    for days in days {
        read(&format!("язык ru\nшаблон t {{ срок {days} со дня register }}\n").replace("со дня", "с"));
        read(&format!("язык ru\nшаблон t {{ шаг s исполняет court в течение {days} }}\n"));
    }
    assert_eq!(read("язык ru\nреестр r { ведет court }\n"), read("язык ru\nреестр r { ведёт court }\n"));
    // A letter in two characters is the same letter.
    let precedent = "язык ru\nкалендарь k { часовой пояс \"Asia/Almaty\" }\n";
    assert_eq!(read(&precedent.replace('й', "и\u{306}")), read(precedent));
}

#[test]
fn faults_speak_the_words_of_their_file() {
    for (text, wanted) in [
        ("язык ru\nуслуга a согласно b { срок 5 дней с register }", "`5 дней`"),
        ("язык ru\nуслуга a согласно b { шаг исполняет court }", "after `шаг`"),
        ("язык ru\nуслуга a согласно b { срок 5 рабочих дней register }", "after `рабочих дней` comes `считая со дня`"),
        ("язык ru\nуслуга a согласно b { ожидание 5 минут }", "after `ожидание` comes `не более`"),
        ("язык ru\nservice a согласно b { }", "`service` is no keyword in this file"),
        ("язык ru\nучастник срок", "the keyword `срок` stands in the place of a name"),
        ("язык ru\nуслyга a согласно b { }", "the word `услуга` is written with a Latin letter `y`"),
        ("услуга a согласно b { }", "`услуга` is a keyword of Russian"),
        ("actor a\nязык ru", "the line `язык` names no language of keywords, or is not the first statement"),
        ("язык fr\nучастник a", "the line `язык` names no language of keywords, or is not the first statement"),
    ] {
        let told = told(text);
        assert!(told.iter().any(|it| it.contains(wanted)), "{text}\n{told:#?}");
    }
}

/// The same timeline, word for word; two of the three sets stand in one folder.
#[test]
fn runs_and_findings_are_the_same_whatever_the_keywords() {
    let run = |law: &str, vocabulary: &str| {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("calendar")).unwrap();
        for table in ["kz-calendar.csv", "kz-mci.csv"] {
            fs::write(dir.path().join("calendar").join(table), rules::table(table)).unwrap();
        }
        fs::write(dir.path().join("a.regl"), law).unwrap();
        fs::write(dir.path().join("b.regl"), vocabulary).unwrap();
        let command = |args: &[&str]| {
            let output =
                assert_cmd::Command::cargo_bin("reglament").unwrap().current_dir(dir.path()).args(args).output();
            String::from_utf8(output.unwrap().stdout).unwrap()
        };
        [command(&["check", "--regs", "."]), command(&["run", "a.regl", "--regs", ".", "--explain"])].join("\n")
    };
    let samples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keywords");
    let sample = |code: &str| fs::read_to_string(samples.join(format!("archive.{code}.regl"))).unwrap();
    let expected = run(&sample("en"), "actor court { title en \"court\" }\n");
    assert!(expected.contains("Granted on Thu 6 Nov 2014"), "{expected}");
    assert_eq!(run(&sample("ru"), "тіл kk\nқатысушы court { атауы en \"court\" }\n"), expected);
    assert_eq!(run(&sample("kk"), "язык ru\nучастник court { наименование en \"court\" }\n"), expected);
}

/// A statement that cannot be read is known by what it was meant to be, so that the cases of other services run.
#[test]
fn what_a_damaged_statement_was_meant_to_be_is_known_in_every_language() {
    for (text, keywords, wanted) in [
        ("servise a under b { }", Keywords::En, "service"),
        ("услга a согласно b { }", Keywords::Ru, "service"),
        ("қызмт a актісі b { }", Keywords::Kk, "service"),
        ("реестр a { }", Keywords::Ru, "register"),
    ] {
        let opening = opening_of(text, keywords).unwrap();
        assert_eq!((opening.word, opening.name.as_str()), (wanted, "a"), "{text}");
    }
    let found = openings_in("тіл kk\n# қызмет a актісі b\nмысал \"c\" { қызмет a.issue }");
    let named: Vec<(&str, &str)> = found.iter().map(|it| (it.word, it.name.as_str())).collect();
    assert_eq!(named, [("service", "a"), ("case", "c")]);
}

/// The language reference and the table in the code say the same.
#[test]
fn the_reference_has_the_table() {
    let reference =
        fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/keywords.md")).unwrap();
    let rows = reference.lines().filter(|line| line.starts_with("| `") && line.ends_with(" |"));
    let found: Vec<String> = rows.map(str::to_owned).collect();
    let said = |forms: &str| forms.split('|').map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ");
    let wanted = Keywords::table()
        .map(|[english, russian, kazakh]| format!("| {} | {} | {} |", said(english), said(russian), said(kazakh)));
    let wanted: Vec<String> = wanted.collect();
    assert_eq!(found.join("\n"), wanted.join("\n"));
}
