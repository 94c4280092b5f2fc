//! `reglament sources verify` and `coverage` as their users see them, on the rules of the project.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

fn reglament(regs: &Path, words: &[&str]) -> Output {
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.env("LC_ALL", "C").env_remove("NO_COLOR").arg("--regs").arg(regs).args(words).output().unwrap()
}

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("regs")
}

/// A copy of the rule folder, without its cases.
fn copy(name: &str) -> PathBuf {
    let to = std::env::temp_dir().join(format!("reglament-sources-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&to);
    copied(&shipped(), &to);
    fs::remove_dir_all(to.join("cases")).unwrap();
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

fn changed(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(old), "{} has no {old}", file.display());
    fs::write(file, text.replacen(old, new, 1)).unwrap();
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn shipped_rules_are_verified_in_silence() {
    let output = reglament(&shipped(), &["sources", "verify"]);
    assert_eq!((code(&output), text(&output.stderr)), (0, String::new()));
    assert!(text(&output.stdout).starts_with("no findings: "), "{}", text(&output.stdout));
}

#[test]
fn changed_number_is_told_with_its_place_in_every_format() {
    let regs = copy("number");
    changed(&regs.join("order-34-2020/technical_study.regl"), "term 5 working days", "term 6 working days");
    let output = reglament(&regs, &["sources", "verify"]);
    let findings = text(&output.stderr);
    assert_eq!((code(&output), text(&output.stdout)), (1, String::new()));
    for part in ["regl::source::figure", "`6 working days`", "technical_study.regl", "annex 6 ¶4"] {
        assert!(findings.contains(part), "no {part} in:\n{findings}");
    }
    let output = reglament(&regs, &["sources", "verify", "--format", "json"]);
    assert_eq!((code(&output), text(&output.stderr)), (1, String::new()));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json[0]["code"], "regl::source::figure");
    let output = reglament(&regs, &["sources", "verify", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "regl::source::figure");
    fs::remove_dir_all(regs).unwrap();
}

/// The order of 2008 is counted by hand: 45 and 5 working days, 10 calendar days until force and three years of work
/// are its periods, 80 minutes and 60 percent belong to the exam, twelve papers to the licence and two to the study.
#[test]
fn coverage_counts_the_order_of_2008() {
    let output = reglament(&shipped(), &["sources", "coverage", "--act", "order-28-2008"]);
    assert_eq!(code(&output), 0);
    let table = text(&output.stdout);
    let together = table.lines().find(|it| it.trim_start().starts_with("together")).unwrap();
    let cells: Vec<&str> = together.split_whitespace().collect();
    assert_eq!(cells[1..5], ["4/4", "1/1", "1/1", "14/14"], "{table}");
    assert!(table.ends_with("100 %\n"), "{table}");
}

#[test]
fn coverage_tells_what_a_rule_that_is_gone_leaves_missing() {
    let regs = copy("missing");
    let rule = "    refuse eec_requirements_unmet when not meets_eec_requirements       @ appendix 1 ¶9(2)\n";
    changed(&regs.join("order-34-2020/technical_study.regl"), rule, "");
    let output = reglament(&regs, &["sources", "coverage", "--act", "order-34-2020", "--text-lang", "en"]);
    let table = text(&output.stdout);
    assert_eq!(code(&output), 1, "{table}");
    assert!(table.contains("annex 6 appendix 1 ¶9(2), line"), "{table}");
    assert!(!table.contains("(kk)"), "{table}");
    let output = reglament(&regs, &["sources", "coverage", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["total"]["missing"], 2, "one in each language");
    fs::remove_dir_all(regs).unwrap();
}

#[test]
fn coverage_is_one_page_of_html() {
    let output = reglament(&shipped(), &["sources", "coverage", "--format", "html"]);
    let page = text(&output.stdout);
    assert_eq!(code(&output), 0);
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    for foreign in ["src=", "href=", "@import", "url("] {
        assert!(!page.contains(foreign), "the page needs another file: {foreign}");
    }
}

#[test]
fn indexes_that_cannot_be_used_are_named_for_what_they_are() {
    let regs = copy("indexes");
    let index = regs.join("order-28-2008/index.ru.json");
    let good = fs::read_to_string(&index).unwrap();
    let refused = |code_of: &str| {
        let output = reglament(&regs, &["sources", "verify"]);
        assert_eq!((code(&output), text(&output.stdout)), (2, String::new()));
        assert!(text(&output.stderr).contains(code_of), "{}", text(&output.stderr));
    };
    fs::write(&index, "<html>").unwrap();
    refused("regl::index::shape");
    fs::write(&index, good.replacen("\"format\": 4", "\"format\": 7", 1)).unwrap();
    refused("regl::index::format");
    fs::write(&index, good.replacen("\"figures\":29", "\"figures\":28", 1)).unwrap();
    refused("regl::index::counts");
    fs::write(&index, good.replacen("\"words\":", "\"words\":1", 1)).unwrap();
    refused("regl::index::changed");
    fs::remove_file(&index).unwrap();
    fs::write(regs.join("order-305-2014/index.en.json"), &good).unwrap();
    refused("regl::index::misplaced");
    fs::remove_dir_all(regs).unwrap();
}

/// Ten of the places of the order lose their figures: what is left is covered in full, and is not the whole.
#[test]
fn an_index_that_has_become_smaller_is_told() {
    let regs = copy("smaller");
    let text = regs.join("order.txt");
    let law = |minutes: &str| {
        let items: String = (1..=3).map(|it| format!("      {it}. Ответ даётся в течение {it} {minutes}.\n")).collect();
        format!("Приказ\n\n      ПРИКАЗЫВАЮ:\n{items}")
    };
    let index = regs.join("order-1-2030/index.ru.json");
    fs::create_dir(regs.join("order-1-2030")).unwrap();
    let file = |path: &Path| path.to_string_lossy().into_owned();
    let run = |words: &[&str]| {
        let (text, index) = (file(&text), file(&index));
        let words: Vec<&str> = ["sources", "index", &text, "--act", "order-1-2030", "--text-lang", "ru"]
            .into_iter()
            .chain(["-o", &index])
            .chain(words.iter().copied())
            .collect();
        let output = reglament(&regs, &words);
        (code(&output), self::text(&output.stderr))
    };
    let coverage = |words: &[&str]| {
        let output = reglament(&regs, &[&["sources", "coverage", "--act", "order-1-2030"], words].concat());
        (code(&output), self::text(&output.stdout))
    };
    fs::write(&text, law("рабочих дней")).unwrap();
    let (status, err) = run(&[]);
    assert!(status == 0 && err.contains("4 places, 3 figures"), "{err}");
    assert!(!coverage(&[]).1.contains("smaller"));

    fs::write(&text, law("р@бочих дн@й")).unwrap();
    let (status, err) = run(&[]);
    assert!(status == 1 && err.contains("regl::index::fewer"), "{err}");
    let (status, table) = coverage(&[]);
    assert_eq!(status, 1);
    assert!(table.contains("0 figures") && table.contains("the one before it had 4 places, 3 figures"), "{table}");
    assert!(table.ends_with("of a whole that has become smaller\n"), "{table}");
    let json: serde_json::Value = serde_json::from_str(&coverage(&["--format", "json"]).1).unwrap();
    assert_eq!((&json["texts"][0]["before"]["figures"], &json["texts"][0]["has"]["figures"]), (&3.into(), &0.into()));
    assert!(coverage(&["--format", "html"]).1.contains("Not the whole"));
    let verified = reglament(&regs, &["sources", "verify"]);
    assert_eq!(code(&verified), 1);
    assert!(self::text(&verified.stderr).contains("regl::index::fewer"));

    // It stays so until the text is whole again, or is said to have less.
    assert_eq!(run(&[]).0, 1);
    assert_eq!(run(&["--fewer"]).0, 0);
    assert!(!coverage(&[]).1.contains("smaller"));
    fs::write(&text, law("рабочих дней")).unwrap();
    assert_eq!(run(&[]).0, 0);

    // An index that takes the place of another for one run is held against it.
    let elsewhere = regs.join("elsewhere.json");
    let whole = fs::read_to_string(&index).unwrap();
    fs::write(&text, law("р@бочих дн@й")).unwrap();
    assert_eq!(run(&["--fewer"]).0, 0);
    fs::rename(&index, &elsewhere).unwrap();
    fs::write(&index, whole).unwrap();
    let (status, table) = coverage(&["--index", &file(&elsewhere)]);
    assert!(status == 1 && table.contains("the one before it had 4 places, 3 figures"), "{table}");
    fs::remove_dir_all(regs).unwrap();
}

#[test]
fn act_without_an_index_is_one_finding_and_a_further_index_mends_it() {
    let regs = copy("without");
    let index = regs.join("order-28-2008/index.ru.json");
    let away = regs.join("away.json");
    fs::rename(&index, &away).unwrap();
    let output = reglament(&regs, &["sources", "verify"]);
    assert_eq!(code(&output), 1);
    assert_eq!(text(&output.stderr).matches("regl::source::no_text").count(), 1, "{}", text(&output.stderr));
    let output = reglament(&regs, &["sources", "verify", "--index", away.to_str().unwrap()]);
    assert_eq!(code(&output), 0, "{}", text(&output.stderr));
    fs::remove_dir_all(regs).unwrap();
}

#[test]
fn act_that_is_not_indexed_is_bad_input() {
    let output = reglament(&shipped(), &["sources", "coverage", "--act", "order-1-1900"]);
    assert_eq!((code(&output), text(&output.stdout)), (2, String::new()));
    assert!(text(&output.stderr).contains("regl::act::no_index"), "{}", text(&output.stderr));
}
