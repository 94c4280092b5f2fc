//! `reglament findings`: what it writes in each form and language, and how it ends.

use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// A year is enough to see each flaw of one procedure.
const YEAR: [&str; 4] = ["--from", "2014-01-01", "--to", "2014-12-31"];

fn run(words: &[&str]) -> (i32, String, String) {
    let mut command = cargo_bin_cmd!("reglament");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.arg("findings").args(words).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn of_a_year(words: &[&str]) -> (i32, String, String) {
    run(&words.iter().copied().chain(YEAR).collect::<Vec<_>>())
}

#[test]
fn json_has_what_others_compare_by() {
    let (status, text, _) = of_a_year(&["2014", "crypto_import.issue", "--format", "json"]);
    assert_eq!(status, 1, "findings end with 1");
    let found: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(!found.is_empty());
    for it in &found {
        let keys: Vec<&str> = it.as_object().unwrap().keys().map(String::as_str).collect();
        for key in [
            "code",
            "severity",
            "regime",
            "service",
            "procedure",
            "message",
            "cite",
            "dates",
            "in_force",
            "under",
            "witness",
        ] {
            assert!(keys.contains(&key), "{keys:?} lack {key}");
        }
        assert!(it["code"].as_str().unwrap().starts_with("regl::law::"));
        assert_eq!(&it["service"], &Value::from("crypto_import"));
        // What is left open of the service as a whole is of no procedure, and no case shows it.
        if it["procedure"].is_null() {
            assert_eq!((&it["code"], &it["witness"]), (&"regl::law::left_open".into(), &Value::Null));
            continue;
        }
        assert_eq!(&it["procedure"], &Value::from("issue"));
        for key in ["code", "arguments", "text"] {
            assert!(it["message"].get(key).is_some(), "{it}");
        }
        assert!(it["witness"]["filed"].as_str().unwrap().ends_with("T10:00"), "{it}");
    }
    let exceeds = found.iter().find(|it| it["code"] == "regl::law::steps_exceed_term").unwrap();
    let dates = &exceeds["dates"];
    assert_eq!((&dates["of"], &dates["from"], &dates["to"]), (&365.into(), &"2014-01-01".into(), &"2014-12-31".into()));
    // The regime was in force from 10 November on: 21 days of that month and 31 of December.
    assert_eq!(exceeds["in_force"]["of"], 52);
    assert_eq!(of_a_year(&["2014", "crypto_import.issue", "--format", "json"]).1, text, "the same bytes again");
}

#[test]
fn a_schema_is_published() {
    let (status, text, _) = run(&["--schema"]);
    let schema: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((status, &schema["type"]), (0, &"array".into()));
}

/// Ten days, of which the one step takes five, whoever applies.
const FLAWLESS: &str = r#"
calendar kazakhstan { days "days.csv" }
act order-1 {
  adopted 2014-01-15
  in force from 2014-02-14   @ ¶9
}
regime only { acts order-1 calendar kazakhstan }
actor citizen is applicant
actor office
event register
event decide
service lamp under order-1 {
  procedure issue {
    term 10 working days from register  @ ¶2
    fee none  @ ¶3
    step register by office on the day of receipt  @ ¶4 { registers  @ ¶4 }
    step decide by office within 5 working days of register  @ ¶5 { decides  @ ¶5 }
  }
}
"#;

#[test]
fn who_finds_nothing_ends_well() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("law.regl"), FLAWLESS).unwrap();
    fs::write(folder.path().join("days.csv"), fs::read("regs/calendar/kz-calendar.csv").unwrap()).unwrap();
    let (status, text, _) = of_a_year(&["only", "--regs", folder.path().to_str().unwrap()]);
    assert_eq!(status, 0, "{text}");
    assert!(text.contains("Nothing was found."), "{text}");
}

#[test]
fn what_is_not_known_is_bad_input() {
    for (words, code) in [
        (&["2014", "crypto_imprt"][..], "regl::service::unknown"),
        (&["2099"], "neither a regime nor a service"),
        (&["2014", "crypto_import.isue"], "regl::procedure::unknown"),
        (&["2014", "--from", "2014-02-30"], "regl::option::day"),
        (&["2014", "--from", "2031-01-01"], "regl::range::outside"),
        (&["2014", "--from", "2015-01-01", "--to", "2014-01-01"], "regl::range::empty"),
        (&["2014", "--assume", "counting_start=never"], "regl::reading::unknown"),
        (&["2014", "2014"], "regl::regime::twice"),
    ] {
        let (status, out, told) = run(words);
        assert_eq!((status, out.as_str()), (2, ""), "{words:?}: {told}");
        assert!(told.contains(code), "{words:?}: {told}");
    }
}

/// That a log is one of SARIF 2.1.0 by its schema; see `tests/sarif/README.md`.
fn is_sarif(log: &Value) {
    // One bracket too many of the published text is no regular expression: that of the pattern of languages.
    let text = include_str!("sarif/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&text).unwrap();
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(log).map(|it| format!("{}: {it}", it.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(!validator.is_valid(&serde_json::json!({ "version": "2.1.0" })), "the schema asks for runs");
}

#[test]
fn sarif_is_valid_by_its_schema() {
    for language in ["en", "ru", "kk"] {
        for words in [&["2014"][..], &["2014", "2020"]] {
            let words: Vec<&str> = words.iter().copied().chain(["--format", "sarif", "--lang", language]).collect();
            let (_, text, told) = of_a_year(&words);
            is_sarif(&serde_json::from_str(&text).unwrap_or_else(|it| panic!("{it}: {told}")));
        }
        let mut command = cargo_bin_cmd!("reglament");
        command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["check", "--format", "sarif", "--lang", language]);
        let output = command.arg("tests/bad/check").output().unwrap();
        let log: Value = serde_json::from_slice(&output.stdout).unwrap();
        is_sarif(&log);
        assert!(log["runs"][0]["results"].as_array().is_some_and(|it| !it.is_empty()));
    }
}

/// What refers to something finds it.
#[test]
fn sarif_points_at_the_rules_that_take_part() {
    let (status, text, _) = of_a_year(&["2014", "crypto_import.issue", "--format", "sarif"]);
    assert_eq!(status, 1);
    let log: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "reglament");
    let rules: Vec<&str> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().unwrap()), "{result}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()), "{result}");
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let places = result["locations"].as_array().unwrap();
        assert_eq!(places.len(), 1, "{result}");
        for place in places.iter().chain(result["relatedLocations"].as_array().into_iter().flatten()) {
            let physical = &place["physicalLocation"];
            let file = physical["artifactLocation"]["uri"].as_str().unwrap();
            assert!(fs::exists(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap(), "{file}");
            let region = |key: &str| physical["region"][key].as_u64().unwrap();
            assert!(region("startLine") >= 1 && region("startColumn") >= 1);
            assert!((region("startLine"), region("startColumn")) <= (region("endLine"), region("endColumn")));
        }
    }
}

#[test]
fn a_report_is_written_by_the_ending_of_its_file_in_each_language() {
    let folder = TempDir::new().unwrap();
    for (language, clauses, title) in [
        ("en", "Clauses: ", "Findings of the law"),
        ("ru", "Нормы: ", "Недостатки закона"),
        ("kk", "Нормалар: ", "Заңның кемшіліктері"),
    ] {
        for (ending, starts, heading) in [("md", "# ", "## "), ("html", "<!DOCTYPE html>", "<h2>"), ("txt", title, "")]
        {
            let path = folder.path().join(format!("report.{language}.{ending}"));
            let words = ["2014", "crypto_import.issue", "--lang", language, "-o", path.to_str().unwrap()];
            let (status, out, told) = of_a_year(&words);
            assert_eq!((status, out.as_str()), (1, ""), "{told}");
            let report = fs::read_to_string(&path).unwrap();
            assert!(report.starts_with(starts) && report.contains(title) && report.contains(heading), "{report}");
            assert!(report.contains(clauses), "{report}");
            assert!(!report.contains("flaw-"), "a message has no words: {report}");
        }
        let html = fs::read_to_string(folder.path().join(format!("report.{language}.html"))).unwrap();
        assert!(html.contains(&format!("<html lang=\"{language}\">")), "{html}");
    }
}

#[test]
fn of_two_regimes_it_is_told_what_the_amendment_did() {
    let (status, text, _) = of_a_year(&["2014", "2020", "crypto_import.issue", "--format", "json"]);
    assert_eq!(status, 1);
    let found: Vec<Value> = serde_json::from_str(&text).unwrap();
    let fates = |code: &str, about: &str| -> Vec<String> {
        let of = |it: &&Value| it["code"] == code && it["about"][0] == about && it["under"] == serde_json::json!({});
        found.iter().filter(of).map(|it| it["amendment"].as_str().unwrap().to_owned()).collect()
    };
    // The steps of 2020 have working days, 5 and 3 in a term of 8; both regimes give five calendar days for a sample.
    assert!(fates("regl::law::steps_exceed_term", "term").iter().all(|it| it == "mended"));
    assert_eq!(fates("regl::law::window_of_days_off", "sample_delivery"), ["kept"]);
    let (_, told, _) = of_a_year(&["2014", "2020", "crypto_import.issue"]);
    assert!(told.contains("· mended ·") && told.contains("· kept ·"), "{told}");
}

/// An id that ends with its regime is the same in the next; a flaw of what is gone is not mended; cases are no part of it.
#[test]
fn an_amendment_mends_nothing_by_another_name() {
    let (_, text, _) = of_a_year(&["2014", "2020", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&text).unwrap();
    let fate = |service: &str, procedure: &str, about: &str| -> Vec<&str> {
        let of = |it: &&Value| {
            (&it["service"], &it["procedure"], &it["about"][0]) == (&service.into(), &procedure.into(), &about.into())
                && it["under"] == serde_json::json!({})
        };
        found.iter().filter(of).map(|it| it["amendment"].as_str().unwrap()).collect()
    };
    // A document that does not come is left unsaid by both, as `undelivered_document_2014` and `_2020`.
    assert_eq!(fate("crypto_notification", "register", "undelivered_document_2020"), ["kept"]);
    assert_eq!(fate("crypto_notification", "register", "undelivered_document_2014"), Vec::<&str>::new());
    // There is no duplicate under the rules of 2020.
    let of_duplicates: Vec<&Value> = found.iter().filter(|it| it["procedure"] == "duplicate").collect();
    assert!(!of_duplicates.is_empty() && of_duplicates.iter().all(|it| it["amendment"] == "gone"));
    assert!(found.iter().all(|it| it["bearing"] != "rule_files"));
}

/// Each count of the summary is of findings that are told, and flaws of the law are counted apart from what is none.
#[test]
fn the_summary_counts_flaws_of_the_law_apart() {
    let (_, text, _) = of_a_year(&["2014", "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&text).unwrap();
    let (_, told, _) = of_a_year(&["2014"]);
    for (bearing, words) in [
        ("law", "Flaws of the law, as the rule files read it"),
        ("slack", "Terms with no day, or one day, to spare"),
        ("other_reading", "Only under a reading that the rule files do not follow"),
        ("rule_files", "Notes on the rule files and their cases, not on the law"),
    ] {
        let count = found.iter().filter(|it| it["bearing"] == bearing).count();
        assert!(told.contains(&format!("{words}: {count} (")), "{bearing}: {count} of {told}");
    }
    // A remedy without a time is the same in all services that have it, and told once.
    assert_eq!(
        told.matches("the act names this remedy and gives no time").count()
            + told.matches("The act names this remedy and gives no time").count(),
        1
    );
}

#[test]
fn a_calendar_of_few_years_leaves_room_at_both_ends() {
    let (status, text, told) = run(&["--regs", "examples/laws/made_up", "--format", "json"]);
    assert_eq!(status, 1, "{told}");
    let found: Vec<Value> = serde_json::from_str(&text).unwrap();
    // The calendar has 2018 to 2028.
    let mut dated = found.iter().filter(|it| !it["dates"].is_null()).peekable();
    assert!(dated.all(|it| (&it["dates"]["from"], &it["dates"]["to"]) == (&"2019-01-01".into(), &"2027-12-31".into())));
}
