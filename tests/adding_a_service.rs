//! `docs/adding-a-service.md` does what it says: its files, put beside the shipped rules, are law, and its commands print
//! what it shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod console;
mod rules;

use assert_cmd::Command;
use console::words;
use std::fs;
use std::path::{Path, PathBuf};

const PAGE: &str = include_str!("../docs/adding-a-service.md");

/// What stands for lines of output that the page leaves out.
const LEFT_OUT: &str = "…";

/// A fenced block: the words after the fence and the text.
fn blocks() -> Vec<(Vec<&'static str>, &'static str)> {
    let fences = PAGE.split("\n```").collect::<Vec<_>>();
    let inside = fences.into_iter().skip(1).step_by(2);
    let split = inside.map(|block| block.split_once('\n').expect("a block has lines"));
    split.map(|(info, text)| (info.split_whitespace().collect(), text)).collect()
}

/// A folder of its own with the shipped rules, and beside them the files of the page.
fn folder(name: &str) -> PathBuf {
    let root = std::env::temp_dir().join(format!("reglament-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&root);
    copy(&rules::folder(), &root.join("regs"));
    for (info, text) in blocks() {
        if let Some(path) = info.iter().find(|word| word.ends_with(".regl")) {
            let path = root.join("regs").join(path);
            assert!(!path.exists(), "{} is a shipped file", path.display());
            fs::write(path, format!("{text}\n")).unwrap();
        }
    }
    root
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, copied).unwrap();
        }
    }
}

fn reglament(root: &Path) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(root).env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

#[test]
fn the_page_adds_a_service_with_rule_files_alone() {
    let root = folder("adding-a-service");
    let mut commands = 0;
    for (_, text) in blocks().iter().filter(|(info, _)| info.first() == Some(&"console")) {
        for example in text.split("$ reglament ").skip(1) {
            let (line, shown) = example.split_once('\n').unwrap_or((example, ""));
            let output = reglament(&root).args(words(line)).output().unwrap();
            let printed = String::from_utf8(output.stdout).unwrap();
            let told = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success(), "reglament {line} ends with {}:\n{told}", output.status);
            assert_eq!(told, "", "reglament {line}");
            prints(line, shown, &printed);
            commands += 1;
        }
    }
    assert_eq!(commands, 4, "the page shows another number of commands");
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn its_service_is_clean_listed_and_runs_to_the_dates_shown() {
    let root = folder("added-service");
    reglament(&root)
        .args(["check", "--deny", "warnings", "regs/order-34-2020/crypto_lending_permit.regl"])
        .assert()
        .code(0);
    // Every expectation is met, or the status is 1.
    reglament(&root).args(["run", "regs/cases/crypto_lending_permit.regl"]).assert().code(0);
    let listed = reglament(&root).args(["list", "--format", "json"]).output().unwrap();
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    let regimes = listed["regimes"].as_array().unwrap();
    let services = regimes.iter().find(|it| it["id"] == "2020").unwrap()["services"].as_array().unwrap();
    assert_eq!(services.len(), 9);
    let service = services.iter().find(|it| it["id"] == "crypto_lending_permit").unwrap();
    assert_eq!(service["procedures"], serde_json::json!(["issue"]));
    assert_eq!(service["remedies"], serde_json::json!(["complaint", "quality_complaint", "court_action"]));
    // The complaint of the page: filed after 19:00 on 19 Mar, registered on Wed 20 Mar. 5 working days: 26 (1) · 27 (2)
    // · 28 (3) · 29 (4) · weekend · 1 Apr (5).
    let (_, shell) =
        blocks().into_iter().find(|(info, _)| info.first() == Some(&"sh")).expect("the page has a shell line");
    let case = shell.split('\'').nth(1).unwrap().to_owned();
    let ran = reglament(&root).args(["run", "--case-json", "-"]).write_stdin(case).output().unwrap();
    let result: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!((&result["registered"], &result["completed"]), (&"2024-03-20".into(), &"2024-04-01".into()));
    assert_eq!(result["gap"], "answer_of_complaint");
    fs::remove_dir_all(root).unwrap();
}

/// The lines shown are those printed, in one piece between each two lines that leave something out.
fn prints(line: &str, shown: &str, printed: &str) {
    let clean = |text: &str| text.trim_end().lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let (shown, printed) = (clean(shown), clean(printed));
    if !shown.contains(LEFT_OUT) {
        assert_eq!(shown, printed, "reglament {line}");
        return;
    }
    let mut rest = printed.as_str();
    for piece in shown.split(LEFT_OUT).map(|it| it.trim_matches('\n')).filter(|it| !it.is_empty()) {
        rest = rest
            .split_once(piece)
            .unwrap_or_else(|| panic!("reglament {line} does not print\n{piece}\nbut\n{printed}"))
            .1;
    }
}
