//! The laws of `examples/laws`: each is a folder of rules with a calendar and with cases worked out by hand.

#![allow(missing_docs, clippy::unwrap_used)]

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};

fn laws() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/laws");
    let mut laws: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    laws.sort();
    laws
}

fn reglament(regs: &Path, words: &[&str]) -> (i32, String) {
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    let output = command.args(words).arg("--regs").arg(regs).output().unwrap();
    let told = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
    (output.status.code().unwrap(), told)
}

#[test]
fn laws_of_other_countries_are_sound_and_their_cases_come_to_what_they_expect() {
    assert!(!laws().is_empty());
    for law in laws() {
        for words in [&["check", "--deny", "warnings"][..], &["fmt", "--check"], &["test"]] {
            let (status, told) = reglament(&law, words);
            assert_eq!(status, 0, "{words:?} in {}: {told}", law.display());
        }
        assert!(law.join("README.md").is_file(), "{} says nothing of what it rests on", law.display());
    }
}
