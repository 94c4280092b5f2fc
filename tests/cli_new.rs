//! `reglament new`: from an empty folder to one that passes `check` but for its blanks.

use assert_cmd::cargo::cargo_bin_cmd;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Runs the program in a folder: its status and both streams.
fn run(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let output = cargo_bin_cmd!("reglament").current_dir(folder).args(words).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A folder with a law, a service and a case.
fn begun() -> TempDir {
    let folder = TempDir::new().unwrap();
    let here = folder.path();
    for words in [
        &["new", "law", "--act", "order-8-2025", "--regime", "2025"][..],
        &["new", "service", "lamp_license", "--act", "order-8-2025", "--annex", "1"],
        &["new", "case", "filed on a Tuesday", "--service", "lamp_license.issue", "--filed", "2025-03-18"],
    ] {
        let (status, made, _) = run(here, words);
        assert_eq!(status, 0, "{words:?}");
        assert!(made.lines().all(|path| here.join(path).is_file()), "{made}");
    }
    folder
}

#[test]
fn from_nothing_to_a_folder_that_passes_check_but_for_its_blanks() {
    let folder = begun();
    let (status, findings, _) = run(folder.path(), &["check", "--format", "json"]);
    assert_eq!(status, 0);
    let findings: serde_json::Value = serde_json::from_str(&findings).unwrap();
    let codes: Vec<&str> = findings.as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert!(codes.iter().all(|it| ["regl::text::blank", "regl::citation::missing"].contains(it)), "{codes:?}");
    // Three titles, number and issuer of the act; the title of the regime; three titles and a note of the service; the
    // titles of provider, register, decide and applicant; the note of the case.
    assert_eq!(codes.iter().filter(|it| **it == "regl::text::blank").count(), 5 + 1 + 4 + 4 + 1);
    assert_eq!(run(folder.path(), &["fmt", "--check"]).0, 0, "what is written is laid out");
}

/// 18 March 2025 is a Tuesday, and a working day: what has no limit happens on that day.
#[test]
fn what_is_begun_can_be_run() {
    let folder = begun();
    let (status, result, _) =
        run(folder.path(), &["run", "filed on a Tuesday", "--regime", "2025", "--format", "json"]);
    assert_eq!(status, 0);
    let result: serde_json::Value = serde_json::from_str(&result).unwrap();
    let result = result.get(0).unwrap_or(&result);
    assert_eq!((&result["outcome"], &result["registered"]), (&"granted".into(), &"2025-03-18".into()));
}

#[test]
fn no_file_is_overwritten() {
    let folder = begun();
    let act = folder.path().join("regs/order-8-2025/act.regl");
    let before = fs::read_to_string(&act).unwrap();
    let again = ["new", "law", "--act", "order-8-2025", "--regime", "2026"];
    let (status, out, findings) = run(folder.path(), &again);
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(findings.contains("regl::file::exists") && findings.contains("regs/order-8-2025/act.regl"), "{findings}");
    assert_eq!(fs::read_to_string(&act).unwrap(), before);
    let service = ["new", "service", "lamp_license", "--act", "order-8-2025"];
    assert!(run(folder.path(), &service).2.contains("regl::file::exists"));
}

#[test]
fn what_cannot_be_begun_is_said() {
    let folder = begun();
    for (words, code, says) in [
        (&["new", "act", "order-8-2025"][..], "regl::name::taken", "order-8-2025"),
        (&["new", "act", "order-9-2025", "--regime", "2025"], "regl::name::taken", "2025"),
        (&["new", "act", "Order 9"], "regl::option::id", "Order 9"),
        (&["new", "act", "order-9 { } act x"], "regl::option::id", "order-9"),
        (&["new", "act", "../order-9"], "regl::option::id", "order-9"),
        (&["new", "service", "lamps", "--act", "order-9-2025"], "regl::act::unknown", "order-8-2025"),
        (&["new", "service", "lamps"], "regl::option::missing", "--act"),
        (
            &["new", "case", "a", "--service", "lamps.issue", "--filed", "2025-03-18"],
            "regl::procedure::unknown",
            "lamp",
        ),
        (&["new", "case", "a", "--service", "lamp_license.issue", "--filed", "18.3.2025"], "regl::option::day", "18.3"),
        (&["new", "case", "filed on a Tuesday"], "regl::name::taken", "filed on a Tuesday"),
        (&["new", "case", "a \"b\""], "regl::option::id", "b"),
        (&["new", "law", "elsewhere"], "regl::option::missing", "--act"),
    ] {
        let (status, out, findings) = run(folder.path(), words);
        assert_eq!((status, out.as_str()), (2, ""), "{words:?}");
        assert!(findings.contains(code) && findings.contains(says), "{words:?}: {findings}");
    }
    assert!(!folder.path().join("elsewhere").exists());
    let empty = TempDir::new().unwrap();
    assert!(run(empty.path(), &["new", "act", "order-9-2025"]).2.contains("regl::file::not_found"));
}

#[test]
fn an_act_may_bring_its_regime() {
    let folder = begun();
    assert_eq!(run(folder.path(), &["new", "act", "order-9-2026", "--regime", "2026"]).0, 0);
    assert_eq!(run(folder.path(), &["check"]).0, 0);
    assert!(run(folder.path(), &["list"]).1.contains("2026"));
}
