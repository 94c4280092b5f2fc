//! `reglament sources index`, `contradictions` and `changed` on the command line: what is written, and how bad input is
//! refused.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};

const FISHING: &str = include_str!("official/fishing.ru.txt");

/// A folder for one test.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("reglament-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.to_string_lossy().into_owned()
}

fn reglament(words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("reglament").unwrap();
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(words).env("LC_ALL", "C");
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn refused(words: &[&str], code: &str, part: &str) {
    let (status, out, err) = reglament(words);
    assert_eq!((status, out.as_str()), (2, ""), "{words:?}: {err}");
    assert!(err.contains(code) && err.replace("\n  |  ", " ").contains(part), "{code}, {part} in {err}");
}

#[test]
fn what_is_no_text_of_the_act_is_refused_and_leaves_no_file() {
    let folder = folder("official");
    let index = folder.join("index.json").to_string_lossy().into_owned();
    let index = |text: &str, act: &str| -> Vec<String> {
        ["sources", "index", text, "--act", act, "--text-lang", "ru", "-o", &index].map(str::to_owned).to_vec()
    };
    let refused_text = |bytes: &[u8], act: &str, part: &str| {
        let words = index(&put(&folder, "text", bytes), act);
        refused(&words.iter().map(String::as_str).collect::<Vec<_>>(), "regl::source::text", part);
    };
    refused_text(b"", "order-77-2011", "the text is empty");
    refused_text(b"<html><p>1. A</p></html>", "order-77-2011", "this is HTML");
    refused_text(b"%PDF-1.7", "order-77-2011", "a PDF file");
    refused_text("1. Only English words stand in this text.\n".as_bytes(), "order-77-2011", "no part in ru");
    refused_text(FISHING.as_bytes(), "order-78-2011", "it says No. 77");
    refused_text(format!("{FISHING}{FISHING}").as_bytes(), "order-77-2011", "two acts stand in the text");
    assert!(!folder.join("index.json").exists());
    let text = put(&folder, "text", FISHING.as_bytes());
    refused(&["sources", "index", &text, "--act", "order-77-2011"], "regl::source::language", "in which language");
    let (status, out, err) = reglament(&["sources", "index", &text, "--act", "order-77-2011", "--text-lang", "ru"]);
    assert_eq!(status, 0);
    assert!(out.starts_with("{\n  \"format\": 4,") && err.contains("30 places"), "{err}");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn only_two_versions_of_one_text_are_compared() {
    let (ru, kk) = ("regs/order-305-2014/index.ru.json", "regs/order-305-2014/index.kk.json");
    refused(&["sources", "changed", ru, kk], "regl::index::other_text", "");
    let (status, out, _) = reglament(&["sources", "changed", ru, ru]);
    assert_eq!(status, 0, "{out}");
}

/// Each kind of contradiction has a code of its own, which programs read.
#[test]
fn contradictions_have_codes() {
    let (status, out, _) = reglament(&["sources", "contradictions", "--format", "sarif"]);
    assert_eq!(status, 1);
    for code in [
        "regl::contradiction::languages",
        "regl::contradiction::one_language",
        "regl::contradiction::words",
        "regl::contradiction::itself",
        "regl::contradiction::sections",
        "regl::contradiction::grounds",
        "regl::contradiction::standard",
        "regl::contradiction::reference",
        "regl::contradiction::numbering",
        "regl::contradiction::head",
    ] {
        assert!(out.contains(code), "{code}");
    }
}
