//! Bad input of every kind: one clear finding, status 2, nothing on standard output, no panic.

use assert_cmd::Command;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");

fn reglament(words: &[&str]) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(HERE).env("LC_ALL", "C").args(["--regs", "lamps"]).args(words);
    command
}

/// A folder of its own with one file in it, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, file: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("reglament-bad-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join(file), bytes).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Holds the run against what bad input has to come to.
fn refused(command: &mut Command, code: &str) -> String {
    let output = command.output().unwrap();
    let findings = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{findings}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    assert_eq!(findings.matches("regl::").count(), 1, "{findings}");
    assert!(findings.starts_with(code), "{findings}");
    assert!(findings.contains("help:"), "{findings}");
    findings
}

#[test]
fn unknown_file() {
    for command in ["check", "run", "fmt"] {
        refused(&mut reglament(&[command, "nowhere.regl"]), "regl::file::not_found");
    }
    refused(&mut reglament(&["run", "--case-json", "nowhere.json"]), "regl::file::not_found");
    refused(&mut reglament(&["check", "lamps/law.regl/x.regl"]), "regl::file::not_found");
}

#[test]
fn missing_rule_folder() {
    for words in [&["list"][..], &["check"], &["fmt"], &["show", "lamp_permit"], &["run", "decided late"]] {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        refused(command.current_dir(HERE).args(["--regs", "nowhere"]).args(words), "regl::file::not_found");
    }
}

#[test]
fn file_where_a_rule_folder_belongs() {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    refused(command.current_dir(HERE).args(["--regs", "lamps/law.regl", "list"]), "regl::folder::is_file");
}

#[test]
fn folder_without_rule_files() {
    let scratch = Scratch::new("empty-folder", "notes.txt", b"nothing");
    let folder = scratch.0.to_str().unwrap();
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    refused(command.current_dir(HERE).args(["--regs", folder, "list"]), "regl::folder::empty");
    refused(&mut reglament(&["check", folder]), "regl::folder::empty");
}

#[test]
fn folder_where_a_file_belongs() {
    refused(&mut reglament(&["run", "--case-json", "lamps"]), "regl::file::is_folder");
}

#[test]
fn file_that_is_no_rule_file() {
    refused(&mut reglament(&["check", "lamps/days.csv"]), "regl::file::not_rules");
}

#[test]
fn text_that_is_not_utf8_is_told_by_line_and_byte() {
    let windows_1251 = b"actor keeper {\n  title ru \"\xd1\xf3\xe4\"\n}\n";
    let scratch = Scratch::new("encoding", "a.regl", windows_1251);
    let findings = refused(&mut reglament(&["check", &scratch.file("a.regl")]), "regl::file::encoding");
    assert!(findings.contains("line 2") && findings.contains("byte 27"), "{findings}");
    let scratch = Scratch::new("utf16", "a.regl", b"\xff\xfea\0c\0t\0");
    let findings = refused(&mut reglament(&["check", &scratch.file("a.regl")]), "regl::file::encoding");
    assert!(findings.contains("UTF-16"), "{findings}");
    let scratch = Scratch::new("json-encoding", "a.json", b"{\"case\": \"\xd1\"}");
    refused(&mut reglament(&["run", "--case-json", &scratch.file("a.json")]), "regl::file::encoding");
}

#[test]
fn empty_files() {
    let scratch = Scratch::new("empty", "a.regl", b"");
    let path = scratch.file("a.regl");
    let output = reglament(&["check", &path]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("regl::syntax::empty"));
    refused(&mut reglament(&["run", &path]), "regl::syntax::empty");
    let scratch = Scratch::new("no-cases", "a.regl", b"actor keeper {\n  title en \"Keeper\"\n}\n");
    refused(&mut reglament(&["run", &scratch.file("a.regl")]), "regl::case::none");
    refused(reglament(&["run", "--case-json", "-"]).write_stdin(""), "regl::json::malformed");
}

#[test]
fn unknown_case_regime_service_and_procedure() {
    let findings = refused(&mut reglament(&["run", "decidde late"]), "regl::case::unknown");
    assert!(findings.contains("did you mean `decided late`?"), "{findings}");
    refused(&mut reglament(&["run", "decided late", "--regime", "neww"]), "regl::case::regime");
    refused(&mut reglament(&["run", "decided late", "--pace", "slow"]), "regl::case::pace");
    refused(&mut reglament(&["show", "lamp_permitt"]), "regl::service::unknown");
    refused(&mut reglament(&["show", "lamp_permit.isue"]), "regl::procedure::unknown");
    refused(&mut reglament(&["show", "lamp_permit", "--regime", "newest"]), "regl::regime::unknown");
}

#[test]
fn readings_that_do_not_exist() {
    refused(&mut reglament(&["run", "decided late", "--assume", "counting_start"]), "regl::option::assume");
    refused(&mut reglament(&["run", "decided late", "--assume", "counting=same_day"]), "regl::case::reading");
    refused(&mut reglament(&["run", "decided late", "--assume", "counting_start=never"]), "regl::case::reading");
}

#[test]
fn a_batch_of_nothing_but_bad_cases_is_refused() {
    let bad = r#"{ "case": "a", "service": "lamp_permit", "procedure": "issue", "filed": "2031-04-30" }"#;
    refused(reglament(&["run", "--case-json", "-"]).write_stdin(format!("[{bad}]")), "regl::case::outside_calendar");
}

#[test]
fn bad_usage() {
    for words in [&["run"][..], &["show"], &["nothing"], &["check", "--format", "xml"], &[]] {
        let output = reglament(words).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{words:?}");
    }
}

#[test]
fn rules_with_errors_keep_cases_from_being_run() {
    let output = reglament(&["run", "extra/misspelled.regl"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}

#[test]
fn byte_order_mark_and_line_ends_do_not_matter() {
    let text = std::fs::read_to_string(Path::new(HERE).join("lamps/cases/cases.regl")).unwrap();
    let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let scratch = Scratch::new("bom", "cases.regl", text.as_bytes());
    let plain = reglament(&["run", "lamps/cases/cases.regl"]).output().unwrap();
    // The rule folder has cases of the same names, so that the copy is run beside a law without cases.
    let law = Scratch::new("bom-law", "notes.txt", b"");
    for name in ["law.regl", "names.regl", "days.csv", "mci.csv"] {
        std::fs::copy(Path::new(HERE).join("lamps").join(name), law.0.join(name)).unwrap();
    }
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(HERE).env("LC_ALL", "C").args(["--regs", law.0.to_str().unwrap()]);
    let other = command.args(["run", &scratch.file("cases.regl")]).output().unwrap();
    assert_eq!(String::from_utf8(other.stdout).unwrap(), String::from_utf8(plain.stdout).unwrap());
}

#[test]
fn large_files_are_read_or_refused_but_never_fatal() {
    let declarations: String =
        (0..250_000).map(|number| format!("actor keeper_{number} {{ title en \"K\" }}\n")).collect();
    assert!(declarations.len() > 8_000_000);
    let scratch = Scratch::new("many", "a.regl", declarations.as_bytes());
    reglament(&["check", &scratch.file("a.regl")]).assert().code(0);
    let long_line = "x".repeat(1_000_000);
    let scratch = Scratch::new("large", "a.regl", long_line.as_bytes());
    let output = reglament(&["check", &scratch.file("a.regl")]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.len() < 100_000, "{} bytes", output.stderr.len());
    let larger = vec![b'\n'; 33 * 1024 * 1024];
    let scratch = Scratch::new("larger", "a.regl", &larger);
    refused(&mut reglament(&["check", &scratch.file("a.regl")]), "regl::file::too_large");
}

#[test]
#[cfg(unix)]
fn endless_input_is_refused() {
    let output = reglament(&["check", "/dev/zero"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

/// The memory of a process is a file that nobody can read from its beginning, not even who may read everything.
#[test]
#[cfg(target_os = "linux")]
fn file_that_cannot_be_read() {
    refused(&mut reglament(&["check", "/proc/self/mem"]), "regl::file::unreadable");
}

#[test]
fn reader_that_goes_away_ends_it_quietly() {
    // More than a pipe holds, so that the program is still writing when its reader is gone for good.
    let case = r#"{ "case": "a", "service": "lamp_permit", "procedure": "issue", "filed": "2019-04-30" }"#;
    let batch = format!("[{}]", vec![case; 500].join(", "));
    let scratch = Scratch::new("pipe", "batch.json", batch.as_bytes());
    let words = ["--regs", "lamps", "run", "--case-json", &scratch.file("batch.json")];
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_reglament"))
        .current_dir(HERE)
        .args(words)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut findings = String::new();
    child.stderr.take().unwrap().read_to_string(&mut findings).unwrap();
    assert_eq!((child.wait().unwrap().code(), findings.as_str()), (Some(0), ""));
}

#[test]
#[cfg(target_os = "linux")]
fn full_disk_is_told() {
    let whole: [&[&str]; 6] = [
        &["--regs", "lamps", "list"],
        &["--regs", "lamps", "check", "--format", "json"],
        &["--regs", "lamps", "list", "--help"],
        &["--version"],
        &["completions", "bash"],
        &["batch", "-", "--input-format", "jsonl", "-o", "-", "--output-format", "csv"],
    ];
    for words in whole {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_reglament"))
            .current_dir(HERE)
            .args(words)
            .stdin(std::process::Stdio::null())
            .stdout(full)
            .output()
            .unwrap();
        let findings = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(findings.starts_with("regl::file::unwritable"), "{words:?}: {findings}");
        assert!(findings.contains("`standard output`"), "{words:?}: {findings}");
    }
    // The same where the place is named.
    for words in [
        ["--regs", "lamps", "simulate", "lamp_permit", "-o"],
        ["batch", "-", "--input-format=jsonl", "--output-format=csv", "-o"],
    ] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_reglament"))
            .current_dir(HERE)
            .args(words)
            .arg("/dev/full")
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let findings = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(findings.contains("`/dev/full`"), "{words:?}: {findings}");
    }
}

#[test]
fn regimes_and_services_that_cannot_be_compared() {
    refused(&mut reglament(&["diff", "old", "old"]), "regl::regime::twice");
    refused(&mut reglament(&["compare", "decided late", "new", "new"]), "regl::regime::twice");
    refused(&mut reglament(&["diff", "old", "neww"]), "regl::regime::unknown");
    refused(&mut reglament(&["diff", "old", "new", "lamp_permt"]), "regl::service::unknown");
    refused(&mut reglament(&["diff", "old", "new", "lamp_permit", "old"]), "regl::regime::twice");
    let told = refused(&mut reglament(&["diff", "old", "new", "candle_permit"]), "regl::diff::lineage");
    assert!(told.contains("to be compared are lamp_permit"), "{told}");
}

#[test]
fn regimes_without_any_lineage_between_them() {
    let law = std::fs::read_to_string(format!("{HERE}/lamps/law.regl")).unwrap();
    let other = law.replace("service lamp_permit under lamps-2020", "service lantern_permit under lamps-2020");
    let other = other.replace("lineage lamp_permit { in new continues lamp_permit in old }", "");
    let folder = Scratch::new("lineage", "law.regl", other.as_bytes());
    for name in ["names.regl", "days.csv", "mci.csv"] {
        std::fs::copy(format!("{HERE}/lamps/{name}"), folder.file(name)).unwrap();
    }
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.args(["--regs", &folder.file("."), "diff", "old", "new"]);
    let told = refused(&mut command, "regl::diff::lineage");
    assert!(told.contains("lamp_permit (no lineage written)"), "{told}");
}

#[test]
fn folder_to_write_to_that_is_not_there() {
    refused(&mut reglament(&["diff", "old", "new", "-o", "nowhere/table.docx"]), "regl::folder::not_found");
    refused(&mut reglament(&["diff", "old", "new", "-o", "lamps"]), "regl::file::is_folder");
}

/// The words of the command line are told as text where they are not understood.
#[test]
fn what_was_typed_commands_no_terminal() {
    for words in [&["x\u{1b}[31m\u{202e}"][..], &["run", "--\u{1b}[31mx"], &["run", "--format", "\u{1b}[31m\u{7}"]] {
        let output = reglament(words).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
        assert!(said.contains("\\u{1b}[31m"), "{said}");
        assert!(said.chars().all(|it| it == '\n' || !it.is_control() && it != '\u{202e}'), "{said}");
    }
}

/// Whatever is wrong is told in the language of whoever reads: no word of another but in backticks.
#[test]
fn bad_input_is_told_in_russian_and_kazakh() {
    let windows_1251 = Scratch::new("words-encoding", "a.regl", b"actor keeper {\n  title ru \"\xd1\"\n}\n");
    let utf16 = Scratch::new("words-utf16", "a.regl", b"\xff\xfea\0c\0t\0");
    let no_cases = Scratch::new("words-no-cases", "a.regl", b"actor keeper {\n  title en \"Keeper\"\n}\n");
    let no_rules = Scratch::new("words-no-rules", "notes.txt", b"nothing");
    let paths = [windows_1251.file("a.regl"), utf16.file("a.regl"), no_cases.file("a.regl"), no_rules.file("")];
    let [windows_1251, utf16, no_cases, no_rules] = paths.each_ref().map(String::as_str);
    let case = r#"{ "case": "a", "service": "lamp_permit", "procedure": "issue", "filed": "2019-04-30" }"#;
    let with = |key: &str, value: &str| case.replace('}', &format!(", \"{key}\": {value} }}"));
    let batches = [
        String::new(),
        "[1 2]".to_owned(),
        "{\"case\": 1,}".to_owned(),
        "7".to_owned(),
        "[[], \"x\"]".to_owned(),
        r#"{ "case": null, "name": 2 }"#.to_owned(),
        case.replace("2019-04-30", "2031-04-30"),
        case.replace("2019-04-30", "2019-04-31"),
        case.replace("2019-04-30", "2019-04-30T10:00+05:00"),
        case.replace("lamp_permit", "lamp_permitt"),
        case.replace("lamp_permit", "candles"),
        case.replace("issue", "isue"),
        case.replace("issue", "wholly_other"),
        case.replace('}', r#", "case": "b" }"#),
        with("regime", "\"newest\""),
        with("pace", "\"slow\""),
        with("filled", "true"),
        with("facts", "[]"),
        with("facts", r#"{ "zzz": true, "yyy": 1 }"#),
        with("events", r#"{ "zzz": "2019-05-02", "yyy": "2019-05-02T10:00", "xxx": 3, "decide": "2050-01-01" }"#),
        with("assume", r#"{ "counting_start": "never", "counting": "same_day", "zzz": {} }"#),
        with("forms", r#"{ "zzz": { "a": [] }, "yyy": 1 }"#),
        with("codes", r#"{ "zzz": [1], "yyy": 1 }"#),
        format!("{}\n{{", case.replace("issue", "isue")),
    ];
    let lines: [&[&str]; 26] = [
        &["check", "nowhere.regl"],
        &["check", windows_1251],
        &["check", utf16],
        &["check", no_rules],
        &["check", "lamps/days.csv"],
        &["run", no_cases],
        &["run", "--case-json", "lamps"],
        &["run", "decidde late"],
        &["run", "wholly other"],
        &["run", "nowhere/case"],
        &["run", "decided late", "--regime", "neww"],
        &["run", "decided late", "--pace", "slow"],
        &["run", "decided late", "--assume", "counting_start"],
        &["run", "decided late", "--assume", "a=b", "--assume", "a=c"],
        &["run", "decided late", "--assume", "counting=same_day"],
        &["run", "decided late", "--assume", "counting_start=never"],
        &["show", "lamp_permitt"],
        &["show", "candles"],
        &["show", "lamp_permit.isue"],
        &["show", "lamp_permit", "--regime", "newest"],
        &["explore", "old", "new", "--from", "x", "--pace", "slow", "--fix", "a", "--fix", "b=c"],
        &["explore", "old", "new", "--from", "1990-01-01", "--assume", "a=b"],
        &["explore", "old", "new", "--from", "2020-02-01", "--to", "2020-01-01"],
        &["explore", "old", "new", "--certificate", "-"],
        &["diff", "old", "new", "-o", "nowhere/table.docx"],
        &["sources", "coverage", "--act", "zzz"],
    ];
    for language in ["ru", "kk"] {
        let told = |command: &mut Command, what: &str| {
            let output = command.args(["--lang", language]).output().unwrap();
            let findings = String::from_utf8(output.stderr).unwrap();
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{what}: {findings}");
            assert!(findings.contains("regl::"), "{what}: {findings}");
            let is_code = |line: &&str| line.starts_with("regl::");
            let words: String = findings.lines().filter(|it| !is_code(it)).collect::<Vec<_>>().join("\n");
            let words: String = words.split('`').step_by(2).collect();
            // The sign before a finding is a letter.
            let foreign: String = words.replace("  x ", "").chars().filter(char::is_ascii_alphabetic).collect();
            assert_eq!(foreign, "", "{language} {what}: {findings}");
        };
        for line in lines {
            told(&mut reglament(line), &line.join(" "));
        }
        for batch in &batches {
            told(reglament(&["run", "--case-json", "-"]).write_stdin(batch.as_str()), batch);
        }
    }
}
