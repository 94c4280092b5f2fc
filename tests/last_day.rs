//! To the last day: acts done on their last lawful day make nobody late, whatever stops the clock, runs beside or is
//! counted from what does not happen. Every date here was counted by hand.

mod rules;

use reglament::case::{CaseResult, Runner, Warning, requests_from_json};
use reglament::check::Checked;
use reglament::explain::{Because, Bound, explanations};
use reglament::workspace::{Reading, Text};
use std::sync::LazyLock;

static SHIPPED: LazyLock<Checked> = LazyLock::new(rules::shipped);

fn run_under(law: &Checked, case: &str) -> CaseResult {
    let batch = requests_from_json(case).unwrap();
    let request = &batch.requests()[0];
    Runner::new(law).run(request).unwrap_or_else(|faults| panic!("{faults:?}")).result()
}

fn run(case: &str) -> CaseResult {
    run_under(&SHIPPED, case)
}

/// The day of an event and its deadline.
fn event(result: &CaseResult, id: &str) -> (String, String) {
    let event = result.events.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no {id} in {result:?}"));
    (event.on.to_string(), event.deadline.map_or("none".to_owned(), |it| it.to_string()))
}

fn days(on: &str, deadline: &str) -> (String, String) {
    (on.to_owned(), deadline.to_owned())
}

fn late(result: &CaseResult) -> Vec<(&str, i32)> {
    result.breaches.iter().map(|it| (it.event.as_str(), it.late_by_working_days)).collect()
}

// ---------------------------------------------------------------------------------- a notice on its own last day

/// Registered Mon 9 June 2025. Four working days for the check: 10, 11, 12, Fri 13 June, on which the notice is sent.
/// Delivery: 13 + 5 = Wed 18 June. Study: 18 June + 30 = 12 days to 30 June, 18 in July: Fri 18 July. The clock stands
/// from 14 June to 18 July; the check is due when that is over. The term of five: 10, 11, 12, 13 June, Mon 21 July.
#[test]
fn a_study_asked_for_on_the_last_day_of_the_check() {
    let case = |sample_notice: &str, more: &str| {
        format!(
            r#"{{ "case": "last day", "service": "technical_study", "procedure": "conclude", "regime": "2020",
                  "filed": "2025-06-09T10:00", "facts": {{ "sample_required": true }},
                  "events": {{ "sample_notice": "{sample_notice}" {more} }} }}"#
        )
    };
    let result = run(&case("2025-06-13", ""));
    assert_eq!(event(&result, "sample_notice"), days("2025-06-13", "2025-06-13"));
    assert_eq!(event(&result, "sample_delivery"), days("2025-06-18", "2025-06-18"));
    assert_eq!(event(&result, "sample_study"), days("2025-07-18", "2025-07-18"));
    assert_eq!(event(&result, "check_documents"), days("2025-07-18", "2025-07-18"));
    assert_eq!(event(&result, "decide"), days("2025-07-21", "2025-07-21"));
    assert_eq!(late(&result), []);
    assert!(result.assumptions.contains(&"stop_on_last_day".to_owned()), "{:?}", result.assumptions);
    // A day earlier one day of the check is left: Thu 12 + 5 = Tue 17 June; + 30 = 13 days to 30 June, 17 in July: Thu
    // 17 July; the fourth day is Fri 18 July.
    let result = run(&case("2025-06-12", ""));
    assert_eq!(event(&result, "check_documents"), days("2025-07-18", "2025-07-18"));
    assert_eq!(late(&result), []);
    assert!(!result.assumptions.contains(&"stop_on_last_day".to_owned()), "{:?}", result.assumptions);
    // A weekend later the notice is late by Mon 16 June, which is the last day of the term: that holds, the check is
    // over. Delivery 16 + 5 = Sat 21, so Mon 23 June; study 23 June + 30 = Wed 23 July. Only Mon 16 June counts against
    // the check; the term ends with the stop.
    let result = run(&case("2025-06-16", ""));
    assert_eq!(event(&result, "sample_delivery"), days("2025-06-23", "2025-06-23"));
    assert_eq!(event(&result, "sample_study"), days("2025-07-23", "2025-07-23"));
    assert_eq!(event(&result, "check_documents"), days("2025-07-23", "2025-06-13"));
    assert_eq!(event(&result, "decide"), days("2025-07-23", "2025-07-23"));
    assert_eq!(late(&result), [("sample_notice", 1), ("check_documents", 1)]);
}

/// The same notice under the other readings.
#[test]
fn the_other_readings_of_a_stop_on_the_last_day() {
    let law = rules::shipped();
    let under = |reading: &str| {
        let case = format!(
            r#"{{ "case": "last day", "service": "technical_study", "procedure": "conclude", "regime": "2020",
                  "filed": "2025-06-09T10:00", "facts": {{ "sample_required": true }},
                  "events": {{ "sample_notice": "2025-06-13" }}, "assume": {{ "stop_on_last_day": "{reading}" }} }}"#
        );
        run_under(&law, &case)
    };
    // One more working day after Fri 18 July: Mon 21 July, on which the term ends as well.
    let result = under("next_working_day");
    assert_eq!(event(&result, "check_documents"), days("2025-07-21", "2025-07-21"));
    assert_eq!(event(&result, "decide"), days("2025-07-21", "2025-07-21"));
    // Expired on Fri 13 June. All days until 18 July are those of the stop: none of them is a day of delay.
    let result = under("expired");
    assert_eq!(event(&result, "check_documents"), days("2025-07-18", "2025-06-13"));
    assert_eq!(late(&result), [("check_documents", 0)]);
}

/// Imports of 2014, filed Tue 7 April 2015: thirteen calendar days for the examination end on Mon 20 April, on which the
/// notice is sent. Delivery within five calendar days: Sat 25, so Mon 27 April. The examination is due that day.
#[test]
fn an_import_of_2014_asked_on_the_last_day() {
    let result = run(r#"{ "case": "import", "service": "stm_import", "procedure": "issue", "regime": "2014",
        "filed": "2015-04-07T10:00", "facts": { "sample_required": true },
        "events": { "sample_notice": "2015-04-20", "sample_delivery": "2015-04-27" } }"#);
    assert_eq!(event(&result, "sample_notice"), days("2015-04-20", "2015-04-20"));
    assert_eq!(event(&result, "sample_delivery").0, "2015-04-27");
    assert_eq!(event(&result, "examine"), days("2015-04-27", "2015-04-27"));
    assert!(!late(&result).iter().any(|(event, _)| *event == "examine"), "{:?}", result.breaches);
}

// ------------------------------------------------------------------------------- the applicant's window is not cut

/// The windows that a result warns of: what may be done, until when, and when the term has ended; and the clauses of both.
fn windows_after_term(result: &CaseResult) -> Vec<(&str, String, String, usize, usize)> {
    let window = |it| match it {
        &Warning::WindowAfterTerm { ref event, last, ref clauses, end, ref of_term } => {
            Some((event.as_str(), last.to_string(), end.to_string(), clauses.len(), of_term.len()))
        }
        _ => None,
    };
    result.warnings.iter().filter_map(window).collect()
}

/// Notification of 2014, registered Mon 2 Feb 2015: the ten working days end on Mon 16 Feb. Three working days after
/// the notice of Fri 13 Feb: 16, 17, Wed 18 Feb. They count in the term, and end after it.
#[test]
fn the_window_of_the_applicant_outlives_the_term() {
    let case = |notice: &str, delivery: &str| {
        format!(
            r#"{{ "case": "window", "service": "crypto_notification", "procedure": "register", "regime": "2014",
                  "filed": "2015-02-02T10:00", "facts": {{ "authority_document_required": true, "channel": "portal" }},
                  "events": {{ "document_notice": "{notice}", "document_delivery": "{delivery}" }} }}"#
        )
    };
    let result = run(&case("2015-02-13", "2015-02-18"));
    assert_eq!(event(&result, "document_delivery"), days("2015-02-18", "2015-02-18"));
    assert_eq!(result.term.deadline.unwrap().to_string(), "2015-02-16");
    assert!(!late(&result).iter().any(|(event, _)| *event == "document_delivery"), "{:?}", result.breaches);
    assert_eq!(windows_after_term(&result), [("document_delivery", "2015-02-18".into(), "2015-02-16".into(), 2, 1)]);
    // With a notice of Wed 18 Feb the window ends on Mon 23 Feb: 19, 20, 23.
    let result = run(&case("2015-02-18", "2015-02-23"));
    assert_eq!(event(&result, "document_delivery"), days("2015-02-23", "2015-02-23"));
    // A window that ends in the term is no warning: notice on Tue 3 Feb, 4, 5, Fri 6 Feb.
    let result = run(&case("2015-02-03", "2015-02-06"));
    assert_eq!(event(&result, "document_delivery"), days("2015-02-06", "2015-02-06"));
    assert_eq!(windows_after_term(&result), []);
}

// -------------------------------------------------------------------------------------------------- a law of our own

const NAMES: &str = "actor applicant\nactor office\nactor expert\n\
    calendar days { days \"days.csv\" }\nact act { kind order }\nregime now { acts act calendar days }\n\
    event register\nevent e1\nevent ask\nevent sample_notice\nevent sample_delivery\nevent sample_study\nevent document_notice\nevent document_delivery\n\
    event beside\nevent decide\nevent send\nevent hearing_notice\nevent hearing\n\
    fact sample_required default no\nfact wrong default no\nfact other default no\nfact skipped default no\nfact delivered default yes\n\
    ground g1\nground g2\n\
    assumption back_on_nonworking { reading keep \"k\" reading roll_back \"r\" follow keep because \"b\" }\n\
    assumption stop_on_last_day { reading end_of_stop \"e\" reading next_working_day \"n\" reading expired \"x\" \
    follow end_of_stop because \"b\" }\n\
    assumption extension_start { reading rolled_end \"r\" reading counted_end \"c\" follow rolled_end because \"b\" }\n";

/// 2024 with Mon 1 January and Wed 1 May off.
const DAYS: &str = "date,kind,name,sureness,source\n2024-01-01,holiday,A,high,x\n2024-05-01,holiday,B,high,x\n\
    2024-12-31,holiday,C,high,x\n";

fn law(procedure: &str) -> Checked {
    let text = format!("{NAMES}service lamp under act {{ procedure issue {{\n{procedure}\n}} }}\n");
    let rules = vec![Text { name: "law.regl".to_owned(), text }];
    let tables = vec![Text { name: "days.csv".to_owned(), text: DAYS.to_owned() }];
    let enactment = Reading::of(rules, tables).enact();
    let found: Vec<String> = enactment.findings.iter().map(ToString::to_string).collect();
    enactment.law.unwrap_or_else(|| panic!("{found:?}"))
}

fn lamp(law: &Checked, rest: &str) -> CaseResult {
    let case = format!(
        r#"{{ "case": "lamp", "service": "lamp", "procedure": "issue", "regime": "now", "filed": "2024-03-18" {rest} }}"#
    );
    run_under(law, &case)
}

const REGISTER: &str = "step register by office on the day of receipt @ ¶1\n";
const E1: &str = "step e1 by office within 1 working day @ ¶1\n";
const ASK: &str = "step ask by office after e1 within 3 working days @ ¶2 {\n\
    request sample when sample_required @ ¶2 {\n notice by office @ ¶2\n\
    delivery by applicant within 5 calendar days of sample_notice outside term @ ¶2\n }\n}\n";
const BESIDE: &str = "step beside by office after e1 within 10 working days @ ¶3\n";
const DECIDE: &str = "step decide by office after ask, beside within 1 working day @ ¶4 { decides @ ¶4 }\n";

/// Registered Mon 18 March 2024, e1 on Tue 19. Asked at once; delivery 19 + 5 = Sun 24, so Mon 25 March. `ask` has its
/// three days after the stop of 20 to 25 March: 26, 27, Thu 28. `beside` has ten working days by its own clock: 20, 21,
/// 22, 25, 26, 27, 28, 29 March, 1, Tue 2 April. The decision: Wed 3 April. The term of twelve working days from Mon 18:
/// 19 March, then 26 (2), 27, 28, 29 (5), 1 to 5 April (10), 8, Tue 9 April (12).
#[test]
fn parallel_steps_come_to_the_same_in_any_order() {
    let term = "term 12 working days from register @ ¶5\n";
    let implicit = "step decide by office within 1 working day @ ¶4 { decides @ ¶4 }\n";
    for steps in [[ASK, BESIDE, DECIDE], [BESIDE, ASK, DECIDE], [ASK, BESIDE, implicit], [BESIDE, ASK, implicit]] {
        let law = law(&format!("{term}{REGISTER}{E1}{}", steps.concat()));
        let result = lamp(&law, r#", "facts": { "sample_required": true }"#);
        assert_eq!(event(&result, "sample_delivery"), days("2024-03-25", "2024-03-25"));
        assert_eq!(event(&result, "ask"), days("2024-03-28", "2024-03-28"));
        assert_eq!(event(&result, "beside"), days("2024-04-02", "2024-04-02"));
        assert_eq!(event(&result, "decide"), days("2024-04-03", "2024-04-03"));
        assert_eq!(result.term.deadline.unwrap().to_string(), "2024-04-09");
        assert_eq!(result.completed.unwrap().to_string(), "2024-04-03");
        assert_eq!(late(&result), []);
    }
}

/// A term of six working days from Mon 18 March would end on Tue 26 (19, 20, 21, 22, 25, 26). The clock stands from 20 to
/// 25 March, so that it ends on Mon 1 April: 19, 26, 27, 28, 29 March, 1 April. That binds the step beside, too.
#[test]
fn the_end_of_the_term_moves_for_the_step_beside_as_well() {
    let term = "term 6 working days from register @ ¶5\n";
    for steps in [[ASK, BESIDE], [BESIDE, ASK]] {
        let law = law(&format!("{term}{REGISTER}{E1}{}{DECIDE}", steps.concat()));
        let result = lamp(&law, r#", "facts": { "sample_required": true }"#);
        assert_eq!(event(&result, "beside"), days("2024-04-01", "2024-04-01"));
        assert_eq!(event(&result, "decide"), days("2024-04-01", "2024-04-01"));
        assert_eq!(late(&result), []);
    }
}

/// A ground found in one of two parallel steps does not spare the other its search.
#[test]
fn parallel_steps_find_their_grounds_each() {
    let one = "step ask by office after e1 within 3 working days @ ¶2 { finds g1 @ ¶2 }\n";
    let two = "step beside by office after e1 within 3 working days @ ¶3 { finds g2 @ ¶3 }\n";
    let grounds = "refuse g1 when wrong @ ¶6\nrefuse g2 when other @ ¶6\n";
    for steps in [[one, two], [two, one]] {
        let law = law(&format!("{grounds}{REGISTER}{E1}{}{DECIDE}", steps.concat()));
        let result = lamp(&law, r#", "facts": { "wrong": true, "other": true }"#);
        assert_eq!(result.grounds, ["g1", "g2"]);
        assert_eq!(lamp(&law, r#", "facts": { "wrong": true }"#).grounds, ["g1"]);
        assert_eq!(lamp(&law, r#", "facts": { "other": true }"#).grounds, ["g2"]);
    }
}

/// A hearing beside another step adds to the term of that step too, whatever the two are called. The term of six working
/// days from Mon 18 March ends on Tue 26 March (19 to 22: 4, 25, 26), two more on Thu 28 March.
#[test]
fn an_extension_reaches_what_runs_beside_the_hearing() {
    let heard = "step beside by office after register within 2 working days @ ¶2 {\n finds g1 @ ¶2\n\
        hearing before refusal @ ¶7 {\n extends term by 2 working days @ ¶7\n\
        notice by office within 1 working day of register @ ¶7\n\
        held by office within 1 working day of hearing_notice @ ¶7\n}\n}\n";
    let decide = "step decide by office within 3 working days @ ¶4 { decides @ ¶4 }\n";
    for other in ["ask", "send"] {
        let sibling = format!("step {other} by office after register within 20 working days @ ¶3\n");
        for steps in [[heard, &sibling], [&sibling, heard]] {
            let law = law(&format!(
                "term 6 working days from register @ ¶5\nrefuse g1 when wrong @ ¶6\n{REGISTER}{}{decide}",
                steps.concat()
            ));
            let result = lamp(&law, r#", "facts": { "wrong": true }"#);
            assert_eq!(event(&result, other), days("2024-03-28", "2024-03-28"));
            assert_eq!(event(&result, "decide"), days("2024-03-28", "2024-03-28"));
            let result = lamp(&law, "");
            assert_eq!(event(&result, other), days("2024-03-26", "2024-03-26"));
        }
    }
}

/// Two things are waited for at once: the clock is said to have stood still once, from Tue 19 to Mon 25 March. The term of
/// six working days goes on with 26, 27, 28, 29 March, 1, Tue 2 April, which is before the twenty days of the third step.
#[test]
fn overlapping_stops_are_told_as_one() {
    let document = "step beside by office after register within 3 working days @ ¶3 {\n\
        request document when sample_required @ ¶3 {\n notice by office @ ¶3\n\
        delivery by applicant within 4 working days of document_notice outside term @ ¶3\n }\n}\n";
    let ask = ASK.replace("after e1", "after register");
    let send = "step send by office after register within 20 working days @ ¶3\n";
    let decide = "step decide by office within 1 working day @ ¶4 { decides @ ¶4 }\n";
    let law = law(&format!("term 6 working days from register @ ¶5\n{REGISTER}{ask}{document}{send}{decide}"));
    let case = r#"{ "case": "lamp", "service": "lamp", "procedure": "issue", "regime": "now", "filed": "2024-03-18",
        "facts": { "sample_required": true } }"#;
    let batch = requests_from_json(case).unwrap();
    let run = Runner::new(&law).run(&batch.requests()[0]).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(event(&run.result(), "document_delivery"), days("2024-03-22", "2024-03-22"));
    assert_eq!(event(&run.result(), "sample_delivery"), days("2024-03-25", "2024-03-25"));
    assert_eq!(event(&run.result(), "send"), days("2024-04-02", "2024-04-02"));
    let send = run.plan.event("send").unwrap();
    let told = explanations(&run).into_iter().find(|it| it.event == send).unwrap();
    let Bound::Term { count: Some(count), .. } = told.bound else { panic!("{told:?}") };
    let stood = count.passed.iter().filter(|it| it.because == Because::ClockStopped);
    let stood: Vec<String> = stood.flat_map(|it| &it.days).map(ToString::to_string).collect();
    assert_eq!(stood, ["2024-03-19", "2024-03-25"]);
}

/// A request that stops the clock, in a step without a limit of its own.
fn asking(step: &str, after: &str, request: &str, window: &str) -> String {
    format!(
        "step {step} by office after {after} @ ¶2 {{\nrequest {request} @ ¶2 {{\nnotice by office @ ¶2\n\
         delivery by applicant within {window} of {request}_notice outside term @ ¶2\n}}\n}}\n"
    )
}

/// A term of three working days from Mon 18 March ends on Thu 21 March, when e1 is done at the latest. Two things are asked
/// for on that day: one until Fri 22 March, one until Mon 25 March, four calendar days later. The clock stands from 22 to
/// 25 March, and so the term ends on Mon 25 March, or with one working day more on Tue 26 March. One working day after the
/// shorter stop alone would be Mon 25 March.
#[test]
fn two_stops_on_the_last_day_are_one() {
    let first = "step e1 by office @ ¶1\n";
    let long = asking("ask", "e1", "sample", "4 calendar days");
    let short = asking("beside", "e1", "document", "1 calendar day");
    for steps in [[&long, &short], [&short, &long]] {
        let steps = steps.map(String::as_str).concat();
        let law = law(&format!("term 3 working days from register @ ¶5\n{REGISTER}{first}{steps}{DECIDE}"));
        let result = lamp(&law, "");
        assert_eq!(event(&result, "e1"), days("2024-03-21", "2024-03-21"));
        assert_eq!(event(&result, "document_delivery"), days("2024-03-22", "2024-03-22"));
        assert_eq!(event(&result, "sample_delivery"), days("2024-03-25", "2024-03-25"));
        for step in ["ask", "beside", "decide"] {
            assert_eq!(event(&result, step), days("2024-03-25", "2024-03-25"), "{step}");
        }
        let result = lamp(&law, r#", "assume": { "stop_on_last_day": "next_working_day" }"#);
        for step in ["ask", "beside", "decide"] {
            assert_eq!(event(&result, step), days("2024-03-26", "2024-03-26"), "{step}");
        }
        assert_eq!(result.term.deadline.unwrap().to_string(), "2024-03-26");
        assert_eq!(late(&result), []);
    }
}

/// A term of three working days from Mon 18 March ends on Thu 21 March. Until then two steps are due, and each begins
/// another one that asks for something: until Tue 26 March, five calendar days, and until Fri 22 March. Were e1 to wait
/// for the document, the sample would not be asked for on the 21st, and `send` would not have to wait; and the other
/// way round. So neither waits. After that each strand has the term as it is held by its own request alone, and the
/// decision as it is held by both.
#[test]
fn steps_that_put_each_other_off_do_not_wait() {
    let strands = [
        ["step e1 by office after register @ ¶1\n".to_owned(), asking("ask", "e1", "sample", "5 calendar days")],
        ["step send by office after register @ ¶1\n".to_owned(), asking("beside", "send", "document", "1 working day")],
    ];
    let decide = "step decide by office after ask, beside @ ¶4 { decides @ ¶4 }\n";
    let [one, two] = strands.each_ref().map(|strand| strand.concat());
    let mixed = [&strands[1][0], &strands[0][0], &strands[1][1], &strands[0][1]].map(String::as_str).concat();
    for steps in [format!("{one}{two}"), format!("{two}{one}"), mixed] {
        let result = lamp(&law_with(&steps, decide), "");
        assert_eq!(event(&result, "e1"), days("2024-03-21", "2024-03-21"));
        assert_eq!(event(&result, "send"), days("2024-03-21", "2024-03-21"));
        assert_eq!(event(&result, "sample_delivery"), days("2024-03-26", "2024-03-26"));
        assert_eq!(event(&result, "ask"), days("2024-03-26", "2024-03-26"));
        assert_eq!(event(&result, "beside"), days("2024-03-22", "2024-03-22"));
        assert_eq!(event(&result, "decide"), days("2024-03-26", "2024-03-26"));
        assert_eq!(result.term.deadline.unwrap().to_string(), "2024-03-26");
        assert!(result.warnings.contains(&Warning::Unsettled), "{:?}", result.warnings);
        assert_eq!(late(&result), []);
        // With a limit of its own of one working day, `send` is over on Tue 19 March; the document is there on Wed 20
        // March, and nothing is left to put off. The day of that stop, 20 March, is one of the term no more, which so ends
        // on Fri 22 March: e1 has until then, the sample until Wed 27 March.
        let limited =
            steps.replace("send by office after register", "send by office after register within 1 working day");
        let result = lamp(&law_with(&limited, decide), "");
        assert_eq!(event(&result, "send"), days("2024-03-19", "2024-03-19"));
        assert_eq!(event(&result, "e1"), days("2024-03-22", "2024-03-22"));
        assert_eq!(event(&result, "ask"), days("2024-03-27", "2024-03-27"));
        assert!(!result.warnings.contains(&Warning::Unsettled), "{:?}", result.warnings);
    }
}

fn law_with(steps: &str, decide: &str) -> Checked {
    law(&format!("term 3 working days from register @ ¶5\n{REGISTER}{steps}{decide}"))
}

/// The term of five working days runs from e1, done on Tue 19 March: 20, 21, 22, 25, Tue 26 March. It binds what runs beside
/// e1, wherever that is written.
#[test]
fn a_term_from_a_step_binds_what_runs_beside_it() {
    let first = "step e1 by office after register within 1 working day @ ¶1\n";
    let beside = "step beside by office after register @ ¶3\n";
    let decide = "step decide by office after e1, beside within 1 working day @ ¶4 { decides @ ¶4 }\n";
    for steps in [[first, beside], [beside, first]] {
        let law = law(&format!("term 5 working days from e1 @ ¶5\n{REGISTER}{}{decide}", steps.concat()));
        let result = lamp(&law, "");
        assert_eq!(event(&result, "e1"), days("2024-03-19", "2024-03-19"));
        assert_eq!(event(&result, "beside"), days("2024-03-26", "2024-03-26"));
        assert_eq!(event(&result, "decide"), days("2024-03-26", "2024-03-26"));
    }
}

// ----------------------------------------------------------------------------- counting from what does not happen

/// The step that the decision counts from is passed over: what follows is unsaid, and never without limit.
#[test]
fn a_limit_from_a_step_passed_over_is_unspecified() {
    let law = law(&format!(
        "{REGISTER}step e1 by office within 1 working day unless skipped @ ¶1\n\
         step decide by office within 2 working days of e1 @ ¶4 {{ decides @ ¶4 }}\n"
    ));
    // e1 on Tue 19 March; two working days from there: Thu 21 March.
    assert_eq!(event(&lamp(&law, ""), "decide"), days("2024-03-21", "2024-03-21"));
    let result = lamp(&law, r#", "facts": { "skipped": true }"#);
    assert_eq!(result.outcome.word(), "unspecified");
    assert_eq!(result.gap.as_deref(), Some("no_e1_to_count_from"));
    assert!(result.events.iter().all(|it| it.id != "decide"), "{:?}", result.events);
}

#[test]
fn a_term_from_a_step_passed_over_is_unspecified() {
    let law = law(&format!(
        "term 10 working days from e1 @ ¶5\n{REGISTER}step e1 by office within 1 working day unless skipped @ ¶1\n\
         step decide by office @ ¶4 {{ decides @ ¶4 }}\n"
    ));
    // e1 on Tue 19 March; ten working days from there: 20, 21, 22, 25 to 29 March (8), 1, Tue 2 April (10).
    assert_eq!(event(&lamp(&law, ""), "decide"), days("2024-04-02", "2024-04-02"));
    let result = lamp(&law, r#", "facts": { "skipped": true }"#);
    assert_eq!((result.outcome.word(), result.gap.as_deref()), ("unspecified", Some("no_e1_to_count_from")));
}

// --------------------------------------------------------------------------------------- hearings and extensions

const HEARING: &str = "hearing before refusal @ ¶7 {\n extends term by 2 working days @ ¶7\n\
    notice by office within 1 working day of e1 at least 3 working days before end of term @ ¶7\n\
    held by office within 2 working days of hearing_notice @ ¶7\n}\n";

/// A hearing in the step before the decision leaves that step its ten working days: from e1 on Tue 19 March they end on
/// Tue 2 April. The term of twenty from Mon 18 March ends on Mon 15 April (19 to 22: 4, to 29: 9, to 5: 14, to 12: 19,
/// 15: 20), with the extension on Wed 17 April.
#[test]
fn a_hearing_leaves_the_limit_of_a_step_that_does_not_decide() {
    let law = law(&format!(
        "term 20 working days from register @ ¶5\nrefuse g1 when wrong @ ¶6\n{REGISTER}{E1}\
         step ask by office within 10 working days @ ¶2 {{\n finds g1 @ ¶2\n{HEARING}}}\n\
         step decide by office within 3 working days @ ¶4 {{ decides @ ¶4 }}\n"
    ));
    let result = lamp(&law, r#", "facts": { "wrong": true }"#);
    assert_eq!(event(&result, "ask"), days("2024-04-02", "2024-04-02"));
    // Three working days: 3, 4, Fri 5 April.
    assert_eq!(event(&result, "decide"), days("2024-04-05", "2024-04-05"));
    assert_eq!(result.term.deadline.unwrap().to_string(), "2024-04-17");
}

/// Twelve calendar days from Mon 18 March end on Sat 30 March, so on Mon 1 April. Two calendar days more: Wed 3 April
/// from the end as it stands; from the day counted, Mon 1 April.
#[test]
fn an_extension_goes_on_from_the_end_as_it_stands() {
    let hearing = HEARING
        .replace("2 working days @ ¶7\n    notice", "")
        .replace("extends term by 2 working days", "extends term by 2 calendar days");
    let law = law(&format!(
        "term 12 calendar days from register @ ¶5\nrefuse g1 when wrong @ ¶6\n{REGISTER}{E1}\
         step decide by office @ ¶4 {{\n decides @ ¶4\n finds g1 @ ¶4\n{hearing}}}\n"
    ));
    let under = |reading: &str| {
        let rest = format!(r#", "facts": {{ "wrong": true }}, "assume": {{ "extension_start": "{reading}" }}"#);
        lamp(&law, &rest)
    };
    let result = under("rolled_end");
    assert_eq!(result.term.deadline.unwrap().to_string(), "2024-04-03");
    assert!(result.assumptions.contains(&"extension_start".to_owned()), "{:?}", result.assumptions);
    assert_eq!(under("counted_end").term.deadline.unwrap().to_string(), "2024-04-01");
}

/// At least three calendar days before Wed 3 April is Sun 31 March; rolled back it is Fri 29 March.
#[test]
fn a_backward_count_in_calendar_days_stays_on_a_sunday() {
    let hearing = HEARING
        .replace("extends term by 2 working days @ ¶7\n", "")
        .replace("within 1 working day of e1 at least 3 working", "at least 3 calendar");
    // Term: twelve working days from Mon 18 March: 19 to 22 (4), 25 to 29 (9), 1, 2, Wed 3 April (12).
    let law = law(&format!(
        "term 12 working days from register @ ¶5\nrefuse g1 when wrong @ ¶6\n{REGISTER}{E1}\
         step decide by office @ ¶4 {{\n decides @ ¶4\n finds g1 @ ¶4\n{hearing}}}\n"
    ));
    let under = |reading: &str| {
        let rest = format!(r#", "facts": {{ "wrong": true }}, "assume": {{ "back_on_nonworking": "{reading}" }}"#);
        lamp(&law, &rest)
    };
    assert_eq!(event(&under("keep"), "hearing_notice"), days("2024-03-31", "2024-03-31"));
    assert_eq!(event(&under("roll_back"), "hearing_notice"), days("2024-03-29", "2024-03-29"));
    assert!(under("keep").assumptions.contains(&"back_on_nonworking".to_owned()));
}

// ------------------------------------------------------------------------------------- windows in which nothing comes

/// A term of three working days from Mon 18 March ends on Thu 21 March; asked on Wed 20 March, five calendar days end on
/// Mon 25 March. Nothing comes.
#[test]
fn a_window_in_which_nothing_comes() {
    let asked_of = |actor: &str| {
        let law = law(&format!(
            "term 3 working days from register @ ¶5\nrefuse g1 when not delivered @ ¶6\n{REGISTER}\
             step ask by office within 2 working days @ ¶2 {{\nrequest sample when sample_required @ ¶2 {{\n\
             notice by office @ ¶2\ndelivery by {actor} within 5 calendar days of sample_notice @ ¶2\n\
             failing unless delivered refuse g1 @ ¶2\n}}\n}}\n\
             step decide by office within 1 working day @ ¶4 {{ decides @ ¶4 }}\n"
        ));
        let rest = r#", "facts": { "sample_required": true, "delivered": false },
            "events": { "sample_notice": "2024-03-20" }"#;
        lamp(&law, rest)
    };
    // Somebody else has no longer than the term, so that the decision is still in time.
    let result = asked_of("expert");
    assert_eq!(event(&result, "ask"), days("2024-03-21", "2024-03-20"));
    assert_eq!(event(&result, "decide"), days("2024-03-21", "2024-03-21"));
    assert_eq!(windows_after_term(&result), []);
    // The window of the applicant is not cut; that it outlives the term is said although nothing came in it.
    let result = asked_of("applicant");
    assert_eq!(event(&result, "decide"), days("2024-03-25", "2024-03-21"));
    // One clause each: ¶2 of the window, ¶5 of the term.
    assert_eq!(windows_after_term(&result), [("sample_delivery", "2024-03-25".into(), "2024-03-21".into(), 1, 1)]);
}

/// On the day itself, where that is Sun 24 March: Mon 25 March, in either unit.
#[test]
fn no_days_at_all_from_a_day_off() {
    for unit in ["working", "calendar"] {
        let law =
            law(&format!("{REGISTER}{E1}step decide by office within 0 {unit} days of e1 @ ¶4 {{ decides @ ¶4 }}\n"));
        let result = lamp(&law, r#", "events": { "e1": "2024-03-24" }"#);
        assert_eq!(event(&result, "decide"), days("2024-03-25", "2024-03-25"));
    }
}

/// Duplicate of 2014, filed Fri 11 Nov 2016: a term of two working days ends on Tue 15 Nov. Signed on Tue 22 Nov, five
/// working days late; sent on Wed 16 Nov, a day late and before that: one breach each.
#[test]
fn what_is_late_and_before_its_turn_is_one_breach() {
    let result = run(r#"{ "case": "both", "service": "stm_license", "procedure": "duplicate", "regime": "2014",
        "filed": "2016-11-11T08:30", "events": { "examine": "2016-11-14", "sign": "2016-11-22",
        "dispatch": "2016-11-16" } }"#);
    assert_eq!(late(&result), [("sign", 5), ("dispatch", 1)]);
    let before_its_turn = |it: &Warning| matches!(it, Warning::OutOfOrder { event, .. } if event == "dispatch");
    assert!(result.warnings.iter().any(before_its_turn), "{:?}", result.warnings);
}

// -------------------------------------------------------------------------------------------------------- late, fees

/// A sample for an import of 2014 comes late. Registered Mon 3 Nov 2014 and asked for at once; five calendar days end on
/// Sat 8, so Mon 10 Nov. Delivered on Thu 13 Nov: accepted, and the clock stands until then; or only until 10 Nov; or it
/// counts as not delivered.
#[test]
fn a_sample_that_comes_late() {
    let under = |assume: &str| {
        run(&format!(
            r#"{{ "case": "late", "service": "stm_import", "procedure": "issue", "regime": "2014",
                  "filed": "2014-11-03T10:00", "facts": {{ "sample_required": true }},
                  "events": {{ "sample_delivery": "2014-11-13" }}, "assume": {{ {assume} }} }}"#
        ))
    };
    // Thirteen calendar days and the stop of 4 to 13 Nov, ten days: 3 Nov + 23 = Wed 26 Nov.
    let result = under("");
    assert_eq!(event(&result, "sample_delivery"), days("2014-11-13", "2014-11-10"));
    assert_eq!(event(&result, "examine"), days("2014-11-26", "2014-11-26"));
    assert_eq!(late(&result), [("sample_delivery", 3)]);
    for reading in ["late_delivery", "late_delivery_clock"] {
        assert!(result.assumptions.contains(&reading.to_owned()), "{:?}", result.assumptions);
    }
    // The stop of 4 to 10 Nov alone, seven days: 3 Nov + 20 = Sun 23, so Mon 24 Nov.
    let result = under(r#""late_delivery_clock": "until_limit""#);
    assert_eq!(event(&result, "examine"), days("2014-11-24", "2014-11-24"));
    let result = under(r#""late_delivery": "refused""#);
    assert_eq!((result.outcome.word(), &result.grounds[..]), ("refused", &["sample_not_delivered".to_owned()][..]));
    // Where a sample is no document, no ground covers one that counts as not delivered. The clock stood from 4 to 10 Nov.
    let result = under(r#""late_delivery": "refused", "sample_as_document": "no_document""#);
    assert_eq!((result.outcome.word(), result.gap.as_deref()), ("unspecified", Some("undelivered_sample_import_2014")));
    assert_eq!((event(&result, "examine"), result.grounds.len()), (days("2014-11-24", "2014-11-24"), 0));
}

/// Filed on 31 December 2014 at 20:00 and so received on Mon 5 January 2015: 1, 2 January are New Year, 3 and 4 a weekend.
/// Twenty MCI of 2014 (1852) are 37,040 tenge, of 2015 (1982) 39,640.
#[test]
fn a_fee_at_the_turn_of_the_year() {
    let under = |assume: &str| {
        run(&format!(
            r#"{{ "case": "fee", "service": "stm_license", "procedure": "issue", "regime": "2014",
                  "filed": "2014-12-31T20:00", "assume": {{ {assume} }} }}"#
        ))
    };
    let result = under("");
    assert_eq!(result.fee.as_ref().unwrap().amount.unwrap().to_string(), "37040");
    assert!(result.assumptions.contains(&"fee_day".to_owned()), "{:?}", result.assumptions);
    let result = under(r#""fee_day": "registration""#);
    assert_eq!(result.fee.as_ref().unwrap().amount.unwrap().to_string(), "39640");
    let result = run(r#"{ "case": "fee", "service": "stm_license", "procedure": "issue", "regime": "2014",
        "filed": "2014-12-15T10:00" }"#);
    assert!(!result.assumptions.contains(&"fee_day".to_owned()), "{:?}", result.assumptions);
}
