//! Rights that lead from one procedure to the next, and results that are valid for a time; days counted by hand.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod rules;

use reglament::case::{CaseResult, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::workspace::{Reading, Text};
use serde_json::{Value, json};

const LAW: &str = r#"
calendar c { days "calendar/kz-calendar.csv" }
act a { kind statute adopted 2008-01-01 in force from 2008-01-01 @ ¶1 }
regime r { acts a calendar c }
actor holder is applicant { title en "h" }
actor office { title en "o" }
event register { title en "r" }
event decide { title en "d" }
event appeal { title en "a" }
event take_up { title en "t" }
event settle { title en "s" }
event go_to_court { title en "g" }
event list { title en "l" }
event judge { title en "j" }
event licence_expiry { title en "e" }
event renewal { title en "n" }
name licence { title en "l" }
fact bad default no { title en "b" }
fact still_bad default no { title en "b" }
fact silent default no { title en "s" }
fact appeal default no { title en "a" }
ground bad { title en "b" }
ground no_reply { title en "n" }
ground appeal_too_late { title en "l" }
outcome dismissed { title en "d" }

service s under a {
  procedure issue {
    term 10 working days from register @ ¶2
    refuse bad when bad @ ¶3
    silence after term refuses no_reply @ ¶3
    result licence valid 3 years from decide @ ¶4
    right appeal of holder within 30 calendar days of decide opens review missed refuses appeal_too_late when refusing @ ¶5
    right renewal of holder at least 1 month before licence_expiry @ ¶6
    step register by office on the day of receipt @ ¶2 { registers @ ¶2 }
    step decide by office unless silent @ ¶2 { finds every other ground @ ¶2 decides @ ¶2 }
  }
  procedure review {
    term 5 working days from take_up @ ¶7
    refuse bad when still_bad @ ¶7
    right go_to_court of holder within 2 weeks of settle opens trial missed ends as dismissed when refusing @ ¶8
    step take_up by office on the day of receipt @ ¶7 { registers @ ¶7 }
    step settle by office @ ¶7 { finds every other ground @ ¶7 decides @ ¶7 }
  }
  procedure trial {
    step list by office on the day of receipt @ ¶9 { registers @ ¶9 }
    step judge by office within 1 month @ ¶9 { decides @ ¶9 }
  }
}
"#;

fn law() -> Checked {
    let rules = vec![Text { name: "law.regl".into(), text: LAW.into() }];
    let tables = vec![Text { name: "calendar/kz-calendar.csv".into(), text: rules::table("kz-calendar.csv") }];
    let enacted = Reading::of(rules, tables).enact();
    enacted.law.unwrap_or_else(|| panic!("{:#?}", enacted.findings))
}

fn run(filed: &str, facts: Value, events: Value) -> CaseResult {
    let case =
        json!({ "case": "c", "service": "s", "procedure": "issue", "filed": filed, "facts": facts, "events": events });
    let batch = requests_from_json(&case.to_string()).unwrap();
    let law = law();
    Runner::new(&law).run(&batch.requests()[0]).unwrap_or_else(|faults| panic!("{faults:#?}")).result()
}

fn day(result: &CaseResult, event: &str) -> Option<String> {
    result.events.iter().find(|it| it.id == event).map(|it| it.on.to_string())
}

fn told(result: &CaseResult) -> (&str, Vec<&str>, Option<String>) {
    let grounds = result.grounds.iter().map(String::as_str).collect();
    (result.outcome.word(), grounds, result.decided.map(|it| it.to_string()))
}

fn on(day: &str) -> Option<String> {
    Some(day.to_owned())
}

/// Mon 1 April 2024, ten working days: 2-5 (4), 8-12 (9), Mon 15.
const DECIDED: &str = "2024-04-15";

#[test]
fn a_right_that_is_not_used_ends_with_the_procedure_and_says_until_when_there_was_time() {
    let result = run("2024-04-01", json!({ "bad": true }), json!({}));
    assert_eq!(told(&result), ("refused", vec!["bad"], on(DECIDED)));
    // 30 days after 15 April: 15 left in April, so 15 May, a Wednesday.
    let [right] = result.rights.as_slice() else { panic!("{:#?}", result.rights) };
    assert_eq!(
        (right.id.as_str(), right.until.map(|it| it.to_string()), right.used),
        ("appeal", on("2024-05-15"), None)
    );
    assert!(result.stages.is_empty() && result.breaches.is_empty() && result.valid.is_empty());
}

#[test]
fn a_case_runs_on_from_the_decision_to_the_appeal_and_from_there_to_the_court() {
    // The appeal on Sat 20 April is received on Mon 22: 23-26 (4), Mon 29 (5). Two weeks: Mon 13 May. Used on Fri 10 May, which is off
    // in 2024 (for Thu 9 no: 9 is a holiday, 10 is worked).
    let facts = json!({ "bad": true, "still_bad": true });
    let events = json!({ "appeal": "2024-04-20", "go_to_court": "2024-05-13" });
    let result = run("2024-04-01", facts.clone(), events);
    assert_eq!((day(&result, "take_up"), day(&result, "settle")), (on("2024-04-22"), on("2024-04-29")));
    // Received on Mon 13 May; a month: 13 June, a Thursday.
    assert_eq!(told(&result), ("granted", vec![], on("2024-06-13")));
    let stages: Vec<_> = result.stages.iter().map(|it| (it.procedure.as_str(), it.outcome.word())).collect();
    assert_eq!(stages, [("issue", "refused"), ("review", "refused"), ("trial", "granted")]);
    assert!(result.breaches.is_empty() && result.unused_facts.is_empty() && result.warnings.is_empty(), "{result:#?}");
    // The fact of the right's id says that it is used: at the pace of the case on the last day, Wed 15 May.
    let result = run("2024-04-01", json!({ "bad": true, "appeal": true }), json!({}));
    assert_eq!((day(&result, "appeal"), result.outcome.word()), (on("2024-05-15"), "granted"));
}

#[test]
fn a_right_that_is_used_too_late_is_lost_and_nobody_is_in_breach() {
    let result = run("2024-04-01", json!({ "bad": true }), json!({ "appeal": "2024-05-16" }));
    assert_eq!(told(&result), ("refused", vec!["appeal_too_late"], on("2024-05-16")));
    assert!(result.breaches.is_empty() && result.stages.is_empty() && result.rights[0].missed);
    let facts = json!({ "bad": true, "still_bad": true });
    let result = run("2024-04-01", facts, json!({ "appeal": "2024-04-20", "go_to_court": "2024-05-14" }));
    assert_eq!(told(&result), ("dismissed", vec![], on("2024-05-14")));
}

#[test]
fn silence_gives_the_right_from_the_day_on_which_it_decided() {
    let result = run("2024-04-01", json!({ "silent": true }), json!({}));
    // The term ends on Mon 15 April; 30 days after Tue 16: Thu 16 May.
    assert_eq!(told(&result), ("refused", vec!["no_reply"], on("2024-04-16")));
    assert_eq!(result.rights[0].until.map(|it| it.to_string()), on("2024-05-16"));
}

#[test]
fn what_is_granted_is_valid_to_the_day_of_the_number_even_beyond_the_table_of_days() {
    let valid = |filed| {
        let result = run(filed, json!({}), json!({}));
        let right = result.rights.iter().find(|it| it.id == "renewal").unwrap();
        (result.valid[0].until.to_string(), right.until.map(|it| it.to_string()), result.completed.unwrap().to_string())
    };
    // A month before 15 April 2027. Sat 15 May 2027 would not be worked: the day stays what it is.
    assert_eq!(valid("2024-04-01"), ("2027-04-15".into(), on("2027-03-15"), DECIDED.into()));
    // Fri 1 March 2024: 4-7 (4), 11-15 less 8, which is off (9 days by Fri 15), then Mon 18. Three years on: 18 March 2027.
    assert_eq!(valid("2024-03-01").0, "2027-03-18");
    // Mon 2 November 2026: 3-6 (4), 9-13 (9), Mon 16. The table ends with 2027.
    assert_eq!(valid("2026-11-02"), ("2029-11-16".into(), on("2029-10-16"), "2026-11-16".into()));
}

#[test]
fn a_day_of_no_procedure_that_can_be_reached_is_a_fault() {
    let case = json!({ "case": "c", "service": "s", "procedure": "issue", "filed": "2024-04-01", "events": { "perform": "2024-05-01" } });
    let batch = requests_from_json(&case.to_string()).unwrap();
    assert!(Runner::new(&law()).run(&batch.requests()[0]).is_err());
}
