//! Cases that are pending when one regime gives way to another. All days are counted by hand.

use assert_cmd::Command;
use serde_json::Value;
use std::io::Write as _;

/// A licence application filed on a Monday, two weeks before the regime of 2014 ended.
const CASE: &str =
    r#"{ "case": "pending", "service": "stm_license", "procedure": "issue", "filed": "2015-07-27T10:00" }"#;

fn reglament(words: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::cargo_bin("reglament").unwrap();
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(words).env("LC_ALL", "C").write_stdin(input);
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn transition(input: &str, more: &[&str]) -> Value {
    let words = [&["transition", "--case-json", "-", "2014", "2020", "--format", "json"], more].concat();
    let (status, out, err) = reglament(&words, input);
    assert_eq!((status, err.as_str()), (0, ""));
    serde_json::from_str::<Value>(&out).unwrap()[0].clone()
}

/// Each event with its day, its law and whether it was due before that took over.
fn events(reading: &Value) -> Vec<(String, String, String, bool)> {
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    let each = reading["events"].as_array().unwrap().iter();
    each.map(|it| (text(&it["id"]), text(&it["on"]), text(&it["by"]), it["due_before_takeover"] == true)).collect()
}

fn event(id: &str, on: &str, by: &str, due_before: bool) -> (String, String, String, bool) {
    (id.to_owned(), on.to_owned(), by.to_owned(), due_before)
}

#[test]
fn what_was_done_stands_and_the_rest_is_read_in_both_ways() {
    let found = transition(CASE, &["--at", "2015-08-05"]);
    assert_eq!(found["stage"], "pending");
    assert_eq!(found["followed"], "law_of_filing");
    // 12 working days after 27 July: 28 29 30 31 (4), 3 to 7 August (9), 10 11 12 (12); two more: 13 14.
    let by_filing = [
        event("register", "2015-07-27", "old", false),
        event("assign", "2015-07-27", "old", false),
        event("examine", "2015-08-12", "old", false),
        event("sign", "2015-08-14", "old", false),
        event("dispatch", "2015-08-14", "old", false),
    ];
    assert_eq!(events(&found["readings"][0]), by_filing);
    // The check of 2020 was due on 29 July, before the new rules: it comes on their first day. Ten working days after
    // 5 August are 6 7 (2), 10 to 14 (7), 17 18 19 (10); the term of 15 ends sooner: 28 to 31 July (4), 3 to 7 (9),
    // 10 to 14 (14), 17 (15).
    let by_each_day = [
        event("register", "2015-07-27", "old", false),
        event("assign", "2015-07-27", "old", false),
        event("check_documents", "2015-08-05", "new", true),
        event("check_qualification", "2015-08-17", "new", false),
        event("decide", "2015-08-17", "new", false),
    ];
    assert_eq!(events(&found["readings"][1]), by_each_day);
    assert_eq!(found["readings"][1]["result"]["breaches"], serde_json::json!([]));
}

#[test]
fn a_first_day_without_work_is_followed_by_one_with_it() {
    // 8 August 2015 was a Saturday.
    let found = transition(CASE, &["--at", "2015-08-08"]);
    assert_eq!(events(&found["readings"][1])[2], event("check_documents", "2015-08-10", "new", true));
}

#[test]
fn texts_between_that_are_not_encoded_are_named_and_not_filled_in() {
    let found = transition(CASE, &[]);
    assert_eq!(found["stage"], "ended_between");
    assert_eq!(
        (&found["takeover"]["old_until"], &found["takeover"]["new_from"]),
        (&"2015-08-04".into(), &"2023-03-13".into())
    );
    assert_eq!(found["takeover"]["between"].as_array().unwrap().len(), 2);
    let by_each_day = events(&found["readings"][1]);
    assert_eq!(by_each_day[1], event("assign", "2015-07-27", "old", false));
    assert_eq!(by_each_day[2], event("examine", "2015-08-12", "not_encoded", false));
}

#[test]
fn a_case_that_ended_in_time_has_one_reading() {
    let early = CASE.replace("2015-07-27", "2015-06-01");
    let found = transition(&early, &[]);
    assert_eq!(found["stage"], "ended");
    assert_eq!(found["readings"].as_array().unwrap().len(), 1);
}

#[test]
fn the_reading_followed_can_be_switched() {
    let found = transition(CASE, &["--at", "2015-08-05", "--assume", "pending_applications=law_of_each_day"]);
    assert_eq!(found["followed"], "law_of_each_day");
    let mut file = tempfile();
    writeln!(file.1, "case \"pending\" {{ service stm_license.issue filed 2015-07-27 10:00 }}").unwrap();
    let (status, out, _) = reglament(&["transition", &file.0, "2014", "2020", "--at", "2015-08-05"], "");
    assert_eq!(status, 0);
    for line in ["pending when 2020 took over", "Followed is law_of_filing", "2020, its last day had passed before"] {
        assert!(out.contains(line), "{line} in {out}");
    }
    std::fs::remove_file(&file.0).unwrap();
}

fn tempfile() -> (String, std::fs::File) {
    let path = std::env::temp_dir().join(format!("pending-{}.regl", std::process::id()));
    (path.to_string_lossy().into_owned(), std::fs::File::create(&path).unwrap())
}

#[test]
fn bad_input_is_named() {
    let fails = |words: &[&str], code: &str| {
        let (status, out, err) = reglament(&[&["transition", "--case-json", "-"], words].concat(), CASE);
        assert_eq!((status, out.as_str()), (2, ""), "{words:?}");
        assert!(err.contains(code), "{code} in {err}");
    };
    fails(&["2014", "2020", "--at", "soon"], "regl::transition::day");
    fails(&["2020", "2014"], "regl::transition::order");
    fails(&["2008", "2014"], "regl::transition::filed");
    fails(&["2014", "2014"], "regl::regime::twice");
    fails(&["2014", "2044"], "regl::regime::unknown");
    let nameless = CASE.replace("stm_license", "fishing_license");
    let (status, _, err) = reglament(&["transition", "--case-json", "-", "2014", "2020"], &nameless);
    assert!(status == 2 && err.contains("fishing_license"), "{err}");
}
