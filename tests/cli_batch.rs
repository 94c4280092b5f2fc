//! Cases as JSON: none is passed over, no key is swallowed, and each answer stands as its question stood.

use assert_cmd::Command;
use serde_json::{Value, json};

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");
const CASE: &str = r#"{ "case": "a", "service": "lamp_permit", "procedure": "issue", "filed": "2019-04-30" }"#;

/// Cases put to a command under the small law on lamps.
fn put(words: &[&str], cases: &str) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(HERE).args(["--regs", "lamps"]).args(words).args(["--case-json", "-"]).write_stdin(cases);
    command
}

/// Cases put to the law that comes with the program.
fn shipped(cases: &str) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["run", "--case-json", "-"]).write_stdin(cases);
    command
}

fn answered(mut command: Command) -> String {
    let output = command.output().unwrap();
    let findings = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), findings.as_str()), (Some(0), ""));
    String::from_utf8(output.stdout).unwrap()
}

/// What is said of cases that cannot be run, and what is answered to the others, where there are any.
fn told(mut command: Command) -> (String, String) {
    let output = command.output().unwrap();
    let (findings, answers) = (String::from_utf8(output.stderr).unwrap(), String::from_utf8(output.stdout).unwrap());
    assert_eq!(output.status.code(), Some(2), "{findings}");
    (findings, answers)
}

/// What is said where nothing is answered.
fn refused(mut command: Command) -> String {
    let output = command.output().unwrap();
    let findings = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{findings}");
    findings
}

#[test]
fn a_key_given_twice_is_an_error_at_every_depth() {
    for (cases, at) in [
        (CASE.replace("\"filed\"", "\"filed\": \"2019-04-29\", \"filed\""), "case `a`: the key `filed` is given twice"),
        (
            CASE.replace('}', r#", "facts": { "channel": "office", "channel": "portal" } }"#),
            "at `facts`: the key `channel`",
        ),
        (CASE.replace('}', r#", "facts": {}, "facts": {} }"#), "the key `facts` is given twice"),
        (CASE.replace('}', r#", "events": { "decide": "2019-05-02", "decide": "2019-05-02" } }"#), "at `events`"),
        (CASE.replace('}', r#", "forms": { "lamp_form": { "lamps": 1, "lamps": 2 } } }"#), "at `forms.lamp_form`"),
        (format!("[7, {}]", CASE.replace('}', r#", "pace": "latest", "pace": "earliest" }"#)), "at `[1]`"),
        (CASE.replace('}', r#", "note": [{ "x": 1, "x": 1 }] }"#), "at `note[0]`"),
    ] {
        let told = refused(put(&["run"], &cases));
        assert!(told.contains("regl::json::twice") && told.contains(at), "{cases}\n{told}");
    }
}

#[test]
fn a_required_key_that_is_null_is_an_error_and_no_case_is_passed_over() {
    for key in ["case", "service", "procedure", "filed"] {
        let mut case: Value = serde_json::from_str(CASE).unwrap();
        case[key] = Value::Null;
        for cases in [format!("[{CASE}, {case}]"), case.to_string(), format!("{CASE}\n{case}\n")] {
            let (told, answers) = told(put(&["run"], &cases));
            assert!(told.contains("regl::json::type") && told.contains("`null` cannot stand here"), "{cases}\n{told}");
            assert_eq!(answers.is_empty(), !cases.contains(CASE), "{cases}\n{answers}");
        }
    }
    // What may be missing may be null.
    let mut case: Value = serde_json::from_str(CASE).unwrap();
    for key in ["regime", "pace", "facts", "events", "assume", "forms", "codes"] {
        case[key] = Value::Null;
    }
    assert_eq!(answered(put(&["run"], &case.to_string())), answered(put(&["run"], CASE)));
}

#[test]
fn cases_on_lines_are_answered_line_by_line() {
    let other = CASE.replace("\"a\"", "\"b\"");
    let lines = answered(put(&["run"], &format!("\u{feff}{CASE}\r\n\n  {other}\n{CASE}")));
    let lines: Vec<Value> = lines.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let array: Value = serde_json::from_str(&answered(put(&["run"], &format!("[{CASE}, {other}, {CASE}]")))).unwrap();
    assert_eq!(Value::Array(lines), array);
    // One line is answered with one line, an object over several lines with an object over several lines.
    let one = answered(put(&["run"], &format!("{CASE}\n")));
    assert_eq!(one.lines().count(), 1);
    let spread = CASE.replacen('{', "{\n", 1);
    let spread = answered(put(&["run"], &spread));
    assert!(spread.lines().count() > 1);
    assert_eq!(serde_json::from_str::<Value>(&one).unwrap(), serde_json::from_str::<Value>(&spread).unwrap());
}

#[test]
fn other_commands_take_lines_too() {
    let lines = format!("{CASE}\n{CASE}\n");
    for command in ["compare", "transition"] {
        let told = answered(put(&[command, "old", "new", "--format", "json"], &lines));
        assert_eq!(told.lines().filter(|it| serde_json::from_str::<Value>(it).is_ok()).count(), 2, "{told}");
    }
}

#[test]
fn every_line_that_is_wrong_is_told_by_its_number() {
    let cases = format!("{CASE}\nnothing\n\n{{ \"case\": \"b\" }}\n{}\n", CASE.replace("\"2019-04-30\"", "2019"));
    let (findings, answers) = told(put(&["run"], &cases));
    let lines: Vec<Value> = answers.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let positions: Vec<Option<u64>> = lines.iter().map(|it| it["position"].as_u64()).collect();
    assert_eq!(positions, [None, Some(1), Some(2), Some(3)]);
    for part in ["(line 2, column", "case `b`, at `line 4`: the case lacks `service`", "case `a`, at `line 5: filed`"] {
        assert!(findings.contains(part), "{part}: {findings}");
    }
    let (array, _) = told(put(&["run"], &format!("{CASE}\n[{CASE}]\n")));
    assert!(array.contains("at `line 2`: an array cannot stand here"), "{array}");
}

#[test]
fn a_bad_case_of_a_batch_stops_no_other_and_stands_in_its_place() {
    let bad = CASE.replace("\"a\"", "\"b\"").replace("2019-04-30", "2031-04-30");
    let (findings, answers) = told(put(&["run"], &format!("[{CASE}, {bad}, 7, {CASE}]")));
    assert_eq!(findings.matches("regl::").count(), 2, "{findings}");
    let answers: Value = serde_json::from_str(&answers).unwrap();
    let one: Value = serde_json::from_str(&answered(put(&["run"], CASE))).unwrap();
    assert_eq!((&answers[0], &answers[3], &answers[4]), (&one, &one, &Value::Null));
    let wrong = &answers[1];
    assert_eq!((&wrong["case"], &wrong["position"], &wrong["json_version"]), (&json!("b"), &json!(1), &json!(2)));
    let fault = &wrong["faults"][0];
    assert_eq!(fault["code"], "regl::case::outside_calendar");
    assert_eq!(fault["message"]["arguments"]["problem"]["arguments"]["day"], "2031-04-30");
    assert_eq!(
        fault["message"]["text"],
        "case `b`, at `[1].filed`: 2031-04-30 lies outside the calendar, which covers 2019-01-01 to 2021-12-31"
    );
    assert_eq!((&answers[2]["case"], &answers[2]["faults"][0]["code"]), (&Value::Null, &json!("regl::json::type")));
}

/// Received in time until 19:00. On 29 February 2024 the clocks stood six hours before UTC, from 1 March five.
#[test]
fn an_offset_is_put_into_the_zone_of_the_calendar() {
    for (filed, registered) in [
        ("2024-03-01T14:00Z", "2024-03-01"),
        // 19:01 on a Friday: on Monday.
        ("2024-03-01T14:01Z", "2024-03-04"),
        ("2024-02-29T13:00Z", "2024-02-29"),
        ("2024-02-29T13:01Z", "2024-03-01"),
        // Half past six by the later offset is half past seven by the one that held then.
        ("2024-02-29T18:30+05:00", "2024-03-01"),
        ("2024-02-29T18:30", "2024-02-29"),
        // Sunday evening in UTC is Monday in Almaty.
        ("2024-03-03T20:00:00.000Z", "2024-03-04"),
        ("2024-03-04T10:15:00+05:00", "2024-03-04"),
    ] {
        let case = json!({ "case": "a", "service": "stm_license", "procedure": "issue", "filed": filed });
        let result: Value = serde_json::from_str(&answered(shipped(&case.to_string()))).unwrap();
        assert_eq!((&result["registered"], &result["filed"]), (&json!(registered), &json!(filed)), "{filed}");
    }
}

/// The texts of 2014 governed from 10 November 2014 to 4 August 2015, in the time of Almaty, six hours before UTC.
#[test]
fn an_offset_decides_the_regime_by_the_day_it_comes_to() {
    for (filed, governed) in [
        ("2014-11-09T17:59Z", false),
        ("2014-11-09T18:00Z", true),
        ("2014-11-10T02:00+09:00", false),
        ("2015-08-04T17:59Z", true),
        ("2015-08-04T18:00Z", false),
        ("2015-08-05T01:00+09:00", true),
    ] {
        let case = json!({ "case": "a", "service": "stm_license", "procedure": "issue", "filed": filed });
        if governed {
            let result: Value = serde_json::from_str(&answered(shipped(&case.to_string()))).unwrap();
            assert_eq!(result["regime"], "2014", "{filed}");
        } else {
            let told = refused(shipped(&case.to_string()));
            assert!(told.starts_with("regl::case::no_regime"), "{filed}: {told}");
        }
    }
}

#[test]
fn an_offset_needs_a_zone() {
    let case = CASE.replace("2019-04-30", "2019-04-30T10:15+05:00");
    let told = refused(put(&["run"], &case));
    assert!(told.starts_with("regl::case::no_zone") && told.contains("calendar plain"), "{told}");
    for command in ["compare", "transition"] {
        let told = refused(put(&[command, "old", "new"], &case));
        assert!(told.contains("regl::case::no_zone"), "{told}");
    }
}

#[test]
fn a_time_where_only_days_count_is_told_as_such() {
    let told = refused(put(&["run"], &CASE.replace('}', r#", "events": { "decide": "2019-05-02T10:00Z" } }"#)));
    assert!(told.contains("has a time, where only the day counts") && told.contains("write \"2019-05-02\""), "{told}");
}

/// Mistakes are told up to a number that people read; the others are counted.
#[test]
fn many_mistakes_are_counted_and_the_closing_line_names_the_command() {
    let facts: Vec<String> = (0..100_000).map(|it| format!("\"fact_{it}\": true")).collect();
    let case = CASE.replace('}', &format!(", \"facts\": {{ {} }} }}", facts.join(", ")));
    let told = refused(put(&["run"], &case));
    assert_eq!(told.matches("regl::case::fact").count(), 500);
    assert!(told.ends_with("… and 99500 more; mend these and run `reglament run` again\n"), "{told}");
    let events = case.replace("\"facts\"", "\"events\"").replace(": true", ": \"2019-05-02\"");
    assert!(refused(put(&["run"], &events)).ends_with("… and 99500 more; mend these and run `reglament run` again\n"));
    let cases: Vec<String> = (0..30_000).map(|it| CASE.replace("lamp_permit", &format!("permit_{it}"))).collect();
    let told = refused(put(&["run"], &format!("[{}]", cases.join(", "))));
    assert!(told.ends_with("… and 29500 more; mend these and run `reglament run` again\n"), "{told}");
    let told = refused(put(&["compare", "old", "new"], &cases.join("\n")));
    assert!(told.ends_with("mend these and run `reglament compare` again\n"), "{told}");
    // What is wrong with the command line is wrong with every case, and told once.
    let told = refused(put(&["run", "--pace", "slow"], &vec![CASE; 30_000].join("\n")));
    assert_eq!(told.matches("regl::").count(), 1, "{told}");
}

#[test]
fn amounts_have_a_limit_that_is_a_finding() {
    let law =
        "service lamp_permit under lamps-2019 annex 1 { procedure x { fee 79228162514264337593543950335 mci @ ¶1 } }";
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    let output = command.current_dir(HERE).args(["--regs", "lamps", "check", "-"]).write_stdin(law).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("regl::syntax::number") && told.contains("999999999999.999999"), "{told}");
}

#[test]
fn names_with_control_characters_are_text_and_nothing_else() {
    let name = "a\u{0}\u{b}\u{1b}[2J\u{7}\u{9b}\u{202e}\u{2028}\u{fffe}z";
    let mut case: Value = serde_json::from_str(CASE).unwrap();
    case["case"] = json!(name);
    let text = answered(put(&["run", "--format", "text"], &case.to_string()));
    assert!(text.starts_with("a\\u{0}\\u{b}\\u{1b}[2J\\u{7}\\u{9b}\\u{202e}\\u{2028}\\u{fffe}z\n"), "{text:?}");
    let written = answered(put(&["run"], &case.to_string()));
    assert!(!written.chars().any(|it| it.is_control() && it != '\n' || "\u{202e}\u{2028}\u{fffe}".contains(it)));
    let result: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(result["case"], name);
    case["filed"] = json!("\u{1b}]0;x\u{7}");
    let told = refused(put(&["run"], &case.to_string()));
    assert!(!told.chars().any(|it| it.is_control() && it != '\n'), "{told:?}");
}
