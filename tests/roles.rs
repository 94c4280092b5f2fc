//! What the engine needs to know of a law is declared, and not guessed from ids: who applies, and which step registers.

mod rules;

use reglament::case::{CaseResult, Runner, Warning, requests_from_json};
use reglament::check::Checked;
use reglament::diagnostic::Diagnostic;
use reglament::localisation::Localizer;
use reglament::syntax::tree::Language;
use reglament::workspace::{Reading, Text};
use serde_json::{Value, json};

/// Terms run from the registration on Tue 5 March, the working day after receipt. Fri 8 March is a holiday: the five
/// days are 6, 7, 11, 12 and 13 March.
#[test]
fn the_step_that_registers_may_have_any_name() {
    let result = issue(&lamps("entry", "registers", "applicant"), "2024-03-04T10:00", json!({}));
    assert_eq!(result["registered"], "2024-03-05");
    assert_eq!(result["term"]["deadline"], "2024-03-13");
    assert_eq!(result["warnings"], json!([]));
    let usual = issue(&lamps("register", "", "applicant"), "2024-03-04T10:00", json!({}));
    assert_eq!(renamed(&result, "entry", "register"), usual);
    let both = issue(&lamps("register", "registers", "applicant"), "2024-03-04T10:00", json!({}));
    assert_eq!(both, usual);
}

#[test]
fn where_no_step_registers_the_day_of_receipt_stands_for_it_and_the_result_says_so() {
    let (law, findings) = enact(&lamps("entry", "", "applicant"));
    assert_eq!(findings.iter().map(|it| it.code).collect::<Vec<_>>(), ["regl::registration::missing"]);
    let result = run(&law, "2024-03-04T20:00", json!({}));
    assert_eq!(result.registered.to_string(), "2024-03-05", "the reception is over at 19:00");
    assert!(result.warnings.contains(&Warning::NotRegistered), "{result:#?}");
}

/// A sample is asked for on Tue 5 March and due 12 working days later: 6, 7, 11–15, 18–20, 26 and 27 March, after the
/// holidays of 21–25 March. The term of the office ends on 13 March and cuts none of this.
#[test]
fn the_window_of_the_applicant_is_theirs_whatever_the_law_calls_them() {
    let asked = json!({ "sample_required": true });
    let usual = issue(&lamps("register", "", "applicant"), "2024-03-04T10:00", asked.clone());
    let window = |result: &Value| {
        let events = result["events"].as_array().unwrap().clone();
        events.into_iter().find(|it| it["id"] == "sample_delivery").unwrap()["deadline"].clone()
    };
    assert_eq!(window(&usual), "2024-03-27");
    let citizen = issue(&lamps("register", "", "citizen is applicant"), "2024-03-04T10:00", asked.clone());
    assert_eq!(renamed(&citizen, "citizen", "applicant"), usual);
    let nobody = lamps("register", "", "citizen");
    assert_eq!(enact(&nobody).1.iter().map(|it| it.code).collect::<Vec<_>>(), ["regl::role::missing"]);
    assert_eq!(window(&issue(&nobody, "2024-03-04T10:00", asked)), "2024-03-13", "nobody's window is cut");
}

/// Every place of a service in which a condition may stand reads its fact.
#[test]
fn a_fact_that_any_rule_reads_is_used() {
    let reading: Vec<String> = (1..=13).map(|it| format!("f{it}")).collect();
    let facts: String = reading.iter().map(|it| format!("fact {it} default no\n")).collect();
    let text = format!(
        "{NAMES}actor applicant\n{facts}fact idle default no\nname paper\nname journal_entry\nevent register\n\
         register journal {{ kept by office }}\n\
         form sheet @ order-1 annex 1 appendix 1 {{ field holder text required when f1 }}\n\
         service lamps under order-1 annex 1 {{\n\
         duty paper of applicant within 5 working days of register when f2   @ ¶1\n\
         gap unsaid when f3 \"Nothing is said.\"   @ ¶1\n\
         procedure issue {{\n\
         result paper when f4   @ ¶1\n\
         occasion paper when f5   @ ¶1\n\
         payment through paper when f6   @ ¶1\n\
         require paper_sheet when f7   @ ¶1\n\
         fetch paper_sheet when f8   @ ¶1\n\
         gap silent when f9 \"Nothing is said.\"   @ ¶1\n\
         step register by office on the day of receipt   @ ¶1 {{\n\
         records in journal when f10   @ ¶1\n checks paper when f11   @ ¶1\n hands over paper when f12   @ ¶1\n\
         exam paper when f13   @ ¶1\n }}\n\
         step decide by office within 2 working days   @ ¶1 {{ decides   @ ¶1 }}\n}} }}\n\
         document paper_sheet\n"
    );
    let mut given: serde_json::Map<String, Value> = reading.iter().map(|it| (it.clone(), json!(true))).collect();
    given.insert("idle".to_owned(), json!(true));
    let result = issue(&text, "2024-03-04", Value::Object(given));
    assert_eq!(result["unused_facts"], json!(["idle"]));
}

const NAMES: &str = "calendar kazakhstan { days \"calendar/kz-calendar.csv\" }\n\
    act order-1 { in force from 2014-01-01 }\nregime lampland { acts order-1 calendar kazakhstan }\n\
    actor office\nevent decide\n";

/// A law of lamps: its step that registers, what is said in that, and its applicant.
fn lamps(register: &str, says: &str, applicant: &str) -> String {
    let actor = applicant.split(' ').next().unwrap();
    format!(
        "{NAMES}actor {applicant}\nevent {register}\nevent sample_notice\nevent sample_delivery\nname sample\n\
         fact sample_required default no\n\
         service lamps under order-1 {{\n\
         reception until 19:00 then next working day   @ ¶1\n\
         procedure issue {{\n\
         term 5 working days from {register}   @ ¶1\n\
         step {register} by office within 1 working day   @ ¶1 {{ {says} }}\n\
         step decide by office   @ ¶2 {{\n decides   @ ¶2\n\
         request sample when sample_required   @ ¶3 {{\n notice by office   @ ¶3\n\
         delivery by {actor} within 12 working days of sample_notice   @ ¶3\n }}\n }}\n}} }}\n"
    )
}

fn enact(text: &str) -> (Checked, Vec<Diagnostic>) {
    let text = Text { name: "law.regl".to_owned(), text: text.to_owned() };
    let table = Text { name: "calendar/kz-calendar.csv".to_owned(), text: rules::table("kz-calendar.csv") };
    let enactment = Reading::of(vec![text], vec![table]).enact();
    (enactment.law.unwrap_or_else(|| panic!("{:#?}", enactment.findings)), enactment.findings)
}

fn run(law: &Checked, filed: &str, facts: Value) -> CaseResult {
    let case = json!({ "case": "a lamp", "service": "lamps", "procedure": "issue", "filed": filed, "facts": facts });
    let batch = requests_from_json(&case.to_string()).unwrap();
    Runner::new(law).run(&batch.requests()[0]).unwrap_or_else(|it| panic!("{it:#?}")).result()
}

fn issue(text: &str, filed: &str, facts: Value) -> Value {
    let (law, _) = enact(text);
    let words = Localizer::new(Language::En, &*law);
    serde_json::to_value(run(&law, filed, facts).with_warnings(|it| words.publish(&it))).unwrap()
}

/// The same with another id.
fn renamed(result: &Value, from: &str, to: &str) -> Value {
    serde_json::from_str(&result.to_string().replace(&format!("\"{from}\""), &format!("\"{to}\""))).unwrap()
}
