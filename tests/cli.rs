//! The command line as its users see it: what goes to which stream, and how it ends.
//!
//! Run in `tests/cli`, with the small law on lamps that lies there.

use assert_cmd::Command;
use std::path::PathBuf;

/// The command, in the folder of the small law.
fn reglament(words: &[&str]) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"))
        .env("LC_ALL", "C")
        .env_remove("NO_COLOR")
        .args(["--regs", "lamps"])
        .args(words);
    command
}

/// Both streams and the status, to be read together.
fn told(mut command: Command) -> String {
    let output = command.output().unwrap();
    let stream = |name: &str, bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains('\u{1b}'), "an escape in {text:?}");
        if text.is_empty() { String::new() } else { format!("--- {name}\n{text}") }
    };
    let status = output.status.code().unwrap();
    format!("status {status}\n{}{}", stream("output", output.stdout), stream("findings", output.stderr))
}

/// An empty folder of its own.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("reglament-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn check_of_a_sound_folder_says_so() {
    insta::assert_snapshot!(told(reglament(&["check"])), @r"
    status 0
    --- output
    no findings in 3 files
    ");
}

#[test]
fn check_underlines_what_is_wrong() {
    insta::assert_snapshot!(told(reglament(&["check", "extra/misspelled.regl"])));
}

#[test]
fn check_writes_findings_as_json_and_sarif_to_output() {
    insta::assert_snapshot!("check_json", told(reglament(&["check", "--format", "json", "extra/misspelled.regl"])));
    insta::assert_snapshot!("check_sarif", told(reglament(&["check", "--format", "sarif", "extra/misspelled.regl"])));
}

#[test]
fn warnings_are_findings_only_when_denied() {
    reglament(&["check", "extra/uncited.regl"]).assert().code(0);
    reglament(&["check", "--deny", "warnings", "extra/uncited.regl"]).assert().code(1);
}

#[test]
fn check_reads_standard_input() {
    reglament(&["check", "-"]).write_stdin("actor keeper { title en \"Keeper\" }\n").assert().code(0);
    reglament(&["check", "-"]).write_stdin("actor {\n").assert().code(1);
}

#[test]
fn list_names_everything() {
    insta::assert_snapshot!(told(reglament(&["list"])));
}

#[test]
fn show_puts_a_service_in_words() {
    insta::assert_snapshot!(told(reglament(&["show", "lamp_permit", "--regime", "old"])));
}

#[test]
fn show_takes_the_latest_regime_and_part_of_a_title() {
    let output = reglament(&["show", "A LAMP.issue"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("regime new"), "{text}");
    let output = reglament(&["--lang", "ru", "show", "РАЗРЕШЕНИЕ НА", "--regime", "old"]).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("Разрешение на лампу\n"));
}

#[test]
fn show_without_a_service_tells_the_papers_of_a_regime() {
    insta::assert_snapshot!(told(reglament(&["show", "--regime", "old"])));
    let output = reglament(&["show", "--regime", "new", "--format", "json"]).output().unwrap();
    let page: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(page["forms"][0]["form"], "candle_form");
    assert_eq!((&page["registers"], &page["catalogues"]), (&serde_json::json!([]), &serde_json::json!([])));
    reglament(&["show", "--regime", "neww"]).assert().code(2);
}

#[test]
fn show_writes_the_papers_of_a_service_as_json() {
    let output = reglament(&["show", "lamp_permit", "--regime", "old", "--format", "json"]).output().unwrap();
    let page: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(page["json_version"], 2);
    assert_eq!(page["registers"][0]["kept_by"]["id"], "provider");
    assert_eq!(page["registers"][0]["columns"][0]["text"], "column: number (in order)");
    let code = serde_json::json!({
        "field": "code",
        "code": "show-field",
        "arguments": {
            "field": "code",
            "title": null,
            "kind": { "code": "law-field-text", "arguments": { "length": 11 } },
            "need": "required",
            "when": null,
            "filler": null,
            "remark": "its eleven marks"
        },
        "text": "code: a text of 11 characters, required (its eleven marks)",
        "kind": "text",
        "characters": 11,
        "values": [],
        "need": "required",
        "filled_by": null,
        "when": null,
        "cite": ["lamps-2019 annex 1 appendix 1 ¶1"]
    });
    assert_eq!(page["forms"][0]["fields"][0], code);
    assert_eq!(page["forms"][0]["fields"][6]["when"]["text"], "when the channel is office");
    assert_eq!(page["catalogues"][0]["entries"][1]["code"], "9405 10 400 4");
    // Only the steps of what is shown write to registers; forms of another annex are not told.
    let output = reglament(&["show", "lamp_permit.return", "--regime", "old", "--format", "json"]).output().unwrap();
    let page: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(page["registers"], serde_json::json!([]));
    let output = reglament(&["show", "lamp_permit", "--regime", "new", "--format", "json"]).output().unwrap();
    let page: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(page["forms"], serde_json::json!([]));
}

/// A case with its papers, in the regime `old`.
fn with_papers(papers: &str) -> Command {
    let case = format!(
        r#"{{ "case": "a", "service": "lamp_permit", "procedure": "issue", "regime": "old", "filed": "2019-04-29", {papers} }}"#
    );
    let mut command = reglament(&["run", "--case-json", "-", "--format", "json"]);
    command.write_stdin(case);
    command
}

#[test]
fn faulty_papers_are_warnings() {
    let papers = r#"
        "facts": { "channel": "office" },
        "forms": {
          "lamp_form": { "code": "0100100010", "lamps": 2.5, "price": -1, "bought": "2019-02-30", "bright": "no",
                         "channel": "portal", "password": "light" },
          "candle_form": {} },
        "codes": { "lamp_kinds": ["8513 10 000 0", "9405 10 4004", "9405 10 400 5", "1"] }"#;
    let output = with_papers(papers).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["outcome"], "granted");
    let warnings = result["warnings"].as_array().unwrap().iter();
    let warnings: Vec<&str> = warnings.map(|it| it["text"].as_str().unwrap()).collect();
    insta::assert_snapshot!(warnings.join("\n"));
}

#[test]
fn sound_papers_are_not_spoken_of() {
    let papers = r#"
        "forms": { "lamp_form": { "code": "01001000100", "lamps": 2, "bright": false, "password": "light" } },
        "codes": { "lamp_kinds": ["9405 10 400 4"] }"#;
    let output = with_papers(papers).output().unwrap();
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["warnings"], serde_json::json!([]));
}

#[test]
fn papers_that_are_not_there_are_bad_input() {
    for (papers, said) in [
        (r#""forms": { "lamp_from": {} }"#, "did you mean `lamp_form`?"),
        (r#""forms": { "lamp_form": { "codes": "01001000100" } }"#, "did you mean `code`?"),
        (r#""codes": { "lamp_kind": [] }"#, "did you mean `lamp_kinds`?"),
    ] {
        let output = with_papers(papers).output().unwrap();
        let findings = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && findings.contains(said), "{findings}");
    }
}

/// The notification of 2014, in the law that comes with the program.
#[test]
fn a_notification_file_has_an_identifier_of_eleven_characters() {
    let case = r#"{ "case": "a", "service": "crypto_notification", "procedure": "register", "regime": "2014",
        "filed": "2015-03-02", "forms": { "notification_file_2014": {
        "goods": "router", "developer": "A. B.", "valid_until": "02.03.2017", "identifier": "0100100010" } } }"#;
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["run", "--case-json", "-"]).write_stdin(case);
    let output = command.output().unwrap();
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let warnings = result["warnings"].as_array().unwrap();
    let faulty = |said: &str| warnings.iter().any(|it| it["text"].as_str().unwrap().ends_with(said));
    assert!(faulty("the field `identifier` has 10 characters, where 11 are asked for"), "{warnings:?}");
    assert!(
        faulty("the field `valid_until` is `02.03.2017`, where a day such as 2014-11-03 is asked for"),
        "{warnings:?}"
    );
    // In another language the same is said in other words.
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["run", "--lang", "ru", "--case-json", "-"]).write_stdin(case);
    let mut russian: serde_json::Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
    let text =
        "форма `notification_file_2014` заполнена неверно: поле `identifier` содержит 10 знаков, а должно содержать 11";
    assert!(russian["warnings"].as_array().unwrap().iter().any(|it| it["text"] == text), "{russian}");
    let mut english = result;
    assert_eq!(english["json_version"], 2);
    for result in [&mut english, &mut russian] {
        result["warnings"].as_array_mut().unwrap().iter_mut().for_each(|it| it["text"] = serde_json::Value::Null);
    }
    assert_eq!(english, russian);
}

#[test]
fn show_asks_back_where_a_name_fits_several_services() {
    insta::assert_snapshot!(told(reglament(&["show", "permit"])));
}

#[test]
fn run_shows_timelines_and_ends_with_breaches() {
    insta::assert_snapshot!(told(reglament(&["run", "lamps/cases"])));
}

#[test]
fn run_finds_a_case_by_its_name() {
    reglament(&["run", "filed before the Day of Light"]).assert().code(0);
    reglament(&["run", "BEFORE THE DAY"]).assert().code(0);
    reglament(&["run", "decided late"]).assert().code(1);
}

#[test]
fn run_tells_missed_expectations() {
    insta::assert_snapshot!(told(reglament(&["run", "extra/missed.regl", "--format", "json"])));
}

#[test]
fn options_take_the_place_of_what_a_case_says() {
    let words = ["run", "filed before the Day of Light", "--format", "json", "--pace", "earliest", "--regime", "new"];
    let output = reglament(&words).output().unwrap();
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&result["regime"], &result["completed"]), (&"new".into(), &"2019-04-30".into()));
    assert_eq!(result["outside_window"], true);
    let words = ["run", "filed before the Day of Light", "--format", "json", "--assume", "counting_start=same_day"];
    let output = reglament(&words).output().unwrap();
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["completed"], "2019-05-03");
}

#[test]
fn one_case_in_json_gives_one_result_and_a_batch_gives_a_batch() {
    let case = r#"{ "case": "a", "service": "lamp_permit", "procedure": "issue", "filed": "2019-04-30" }"#;
    let one = reglament(&["run", "--case-json", "-"]).write_stdin(case).output().unwrap();
    let one: serde_json::Value = serde_json::from_slice(&one.stdout).unwrap();
    let many =
        reglament(&["run", "--case-json", "-"]).write_stdin(format!("\u{feff}[{case}, {case}]")).output().unwrap();
    let many: serde_json::Value = serde_json::from_slice(&many.stdout).unwrap();
    assert_eq!(many, serde_json::json!([one, one]));
    let none = reglament(&["run", "--case-json", "-"]).write_stdin("[]").output().unwrap();
    assert_eq!(String::from_utf8(none.stdout).unwrap(), "[]\n");
}

#[test]
fn schemas_are_published() {
    for words in [
        &["run", "--schema", "cases"][..],
        &["run", "--schema", "results"],
        &["check", "--schema"],
        &["list", "--schema"],
        &["show", "--schema"],
    ] {
        let output = reglament(words).output().unwrap();
        let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(schema["$schema"].is_string(), "{words:?}");
    }
}

#[test]
fn same_input_gives_same_bytes() {
    for words in [&["list"][..], &["show", "lamp_permit"], &["run", "lamps", "--explain"]] {
        assert_eq!(told(reglament(words)), told(reglament(words)));
    }
}

#[test]
fn fmt_lays_out_once_and_for_all() {
    let folder = folder("fmt");
    let file = folder.join("a.regl");
    std::fs::write(&file, "actor   keeper {  title en \"Keeper\" }\r\n").unwrap();
    let path = file.to_str().unwrap();
    reglament(&["fmt", "--check", path]).assert().code(1).stdout(format!("{path}\n"));
    reglament(&["fmt", path]).assert().code(0);
    let laid_out = std::fs::read_to_string(&file).unwrap();
    reglament(&["fmt", "--check", path]).assert().code(0).stdout("");
    let again = reglament(&["fmt", "-"]).write_stdin(laid_out.clone()).output().unwrap();
    assert_eq!(String::from_utf8(again.stdout).unwrap(), laid_out);
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names, ["a.regl"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn fmt_leaves_what_it_cannot_read() {
    let folder = folder("fmt-unreadable");
    let file = folder.join("a.regl");
    std::fs::write(&file, "actor   keeper {").unwrap();
    reglament(&["fmt", file.to_str().unwrap()]).assert().code(2).stdout("");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "actor   keeper {");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn rule_files_of_the_program_serve_where_there_is_no_folder() {
    let folder = folder("nowhere");
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    let output = command.current_dir(&folder).args(["list", "--format", "json"]).output().unwrap();
    let overview: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(overview["regimes"].as_array().unwrap().iter().any(|it| it["id"] == "2020"));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn folder_that_declares_regimes_stands_by_itself() {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"));
    command.args(["check", "lamps"]).assert().code(0).stdout("no findings in 3 files\n");
}

#[test]
fn colours_come_when_asked_for_and_links_never() {
    let output = reglament(&["--color", "always", "check", "extra/misspelled.regl"]).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("\u{1b}[") && !text.contains("\u{1b}]8"), "{text:?}");
}

#[test]
fn completions_are_written() {
    let output = reglament(&["completions", "bash"]).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("_reglament"));
}

/// What a shell is offered for the last of these words.
fn offered(words: &[&str]) -> Vec<String> {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    let last = (words.len()).to_string();
    command
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"))
        .env("LC_ALL", "C")
        .env("REGLAMENT_COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", last)
        .env("_CLAP_IFS", "\n")
        .args(["--", "reglament"])
        .args(words);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
}

#[test]
fn shells_are_offered_the_ids_of_the_folder() {
    let services = offered(&["--regs", "lamps", "show", ""]);
    assert!(services.contains(&"lamp_permit".to_owned()), "{services:?}");
    assert!(services.contains(&"lamp_permit.issue".to_owned()), "{services:?}");
    assert_eq!(offered(&["--regs", "lamps", "show", "--regime", "ne"]), ["new"]);
    assert!(offered(&["--regs", "lamps", "show", "zz"]).is_empty());
    assert!(offered(&["explain", "regl::syntax::un"]).contains(&"regl::syntax::unit".to_owned()));
    assert!(offered(&["--regs", "lamps", "run", "lamps/l"]).iter().any(|it| it.starts_with("lamps/")));
    assert!(
        offered(&["--regs", "nowhere", "show", ""]).iter().all(|it| it.starts_with('-')),
        "a folder that is not there"
    );
    assert!(offered(&["sh"]).contains(&"show".to_owned()));
}

#[test]
fn every_command_has_a_page_for_man() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("man/man1");
    let output = reglament(&["completions", "--man", to.to_str().unwrap()]).output().unwrap();
    assert!(output.status.success() && output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    for name in ["reglament.1", "reglament-run.1", "reglament-sources-index.1"] {
        let page = std::fs::read_to_string(to.join(name)).unwrap_or_else(|_| panic!("{name}"));
        assert!(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "{name}");
    }
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, "").unwrap();
    assert_eq!(
        reglament(&["completions", "--man", blocked.to_str().unwrap()]).output().unwrap().status.code(),
        Some(2)
    );
}

/// A receipt names every rule file and table with the SHA-256 of what stands in it; files of cases alone are left out.
#[test]
fn an_explained_result_comes_with_a_receipt() {
    use sha2::{Digest, Sha256};
    let output =
        reglament(&["run", "filed before the Day of Light", "--explain", "--format", "json"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let result: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(result["receipt"]["version"], env!("CARGO_PKG_VERSION"));
    let events = result["events"].as_array().unwrap().len();
    assert_eq!(result["explain"].as_array().unwrap().len(), events);
    let files = result["receipt"]["files"].as_array().unwrap();
    assert!(files.iter().any(|it| it["name"].as_str().unwrap().ends_with(".csv")), "{files:?}");
    for file in files {
        let name = file["name"].as_str().unwrap();
        let bytes =
            std::fs::read(PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/lamps")).join(name)).unwrap();
        let digits: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["sha256"], digits.as_str(), "{name}");
        assert!(!name.starts_with("cases/"), "{name}");
    }
}

#[test]
fn check_speaks_the_language_asked_for() {
    insta::assert_snapshot!("check_in_russian", told(reglament(&["check", "--lang", "ru", "extra/misspelled.regl"])));
    insta::assert_snapshot!("check_in_kazakh", told(reglament(&["check", "--lang", "kk", "extra/misspelled.regl"])));
    insta::assert_snapshot!(
        "check_json_in_russian",
        told(reglament(&["check", "--lang", "ru", "--format", "json", "extra/misspelled.regl"]))
    );
    insta::assert_snapshot!(
        "check_sarif_in_kazakh",
        told(reglament(&["check", "--lang", "kk", "--format", "sarif", "extra/misspelled.regl"]))
    );
    reglament(&["check", "--lang", "ru"]).assert().code(0).stdout("замечаний нет; проверено файлов: 3\n");
}
