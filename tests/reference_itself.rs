//! The reference engine itself, held to examples worked out by hand from the calendar.
//!
//! In the comments a number in brackets is the place of a day in the count: `Fri 24 (1)`.

mod reference;

use reference::Days;
use reference::hearing;
use reference::parallel::{self, Effect, Request, Scope, Step};
use reference::period::Period::{CalendarDays, WorkingDays};
use serde_json::{Value, json};

fn calendar() -> Days {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("regs/calendar");
    let table = |name| std::fs::read_to_string(folder.join(name)).unwrap();
    Days::from_csv(&table("kz-calendar.csv")).with_mci_csv(&table("kz-mci.csv"))
}

/// Runs a case in words: `2014 stm_license.issue 2014-11-03`, then any of `fact` (it holds), `!fact` (it does not),
/// `fact:value`, `event@date` (a pin) and `question=answer` (the pace, or a reading of the law).
fn run(case: &str) -> Result<Value, String> {
    let mut words = case.split_whitespace();
    let regime = words.next().unwrap();
    let (service, procedure) = words.next().unwrap().split_once('.').unwrap();
    let mut case = json!({ "regime": regime, "service": service, "procedure": procedure });
    case["filed"] = words.next().into();
    for word in words {
        if let Some((event, date)) = word.split_once('@') {
            case["events"][event] = date.into();
        } else if let Some(("pace", pace)) = word.split_once('=') {
            case["pace"] = pace.into();
        } else if let Some((question, answer)) = word.split_once('=') {
            case["assume"][question] = answer.into();
        } else if let Some((fact, value)) = word.split_once(':') {
            case["facts"][fact] = value.into();
        } else {
            case["facts"][word.trim_start_matches('!')] = (!word.starts_with('!')).into();
        }
    }
    reference::run(&case, &calendar())
}

/// `event day` for each event, with the deadline in brackets if it is another day; then the outcome
/// and the end of the term. Years are left out.
fn story(case: &str) -> String {
    let result = run(case).unwrap();
    let day = |date: &Value| date.as_str().map_or("none", |date| &date[5..]).to_owned();
    let mut story = String::new();
    for event in result["events"].as_array().unwrap() {
        story += &format!("{} {}", event["id"].as_str().unwrap(), day(&event["on"]));
        if event["on"] != event["deadline"] {
            story += &format!(" ({})", day(&event["deadline"]));
        }
        story += ", ";
    }
    let outcome = result["outcome"].as_str().unwrap();
    story + &format!("{outcome}, term {}", day(&result["term_deadline"]))
}

/// `event days` for each breach: how many working days late it is.
fn late(case: &str) -> String {
    let result = run(case).unwrap();
    let breaches = result["breaches"].as_array().unwrap().iter();
    let told = breaches.map(|it| format!("{} {}", it["event"].as_str().unwrap(), it["late_by_working_days"]));
    told.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_year_has_its_working_days() {
    let calendar = calendar();
    let new_year = |year| chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let in_year = |year| {
        let days = new_year(year).iter_days().take_while(|day| *day < new_year(year + 1));
        days.filter(|day| calendar.is_working(*day)).count()
    };
    assert_eq!([2008, 2013, 2014, 2020, 2024].map(in_year), [250, 246, 245, 246, 249]);
}

#[test]
fn incomplete_documents_end_a_licence_of_2014_in_two_days() {
    // Mon 3 November: Tue 4 (1), Wed 5 (2). Term: 4-7 (4), 10-14 (9), 17-21 (14), Mon 24 (15).
    let case = "2014 stm_license.issue 2014-11-03T10:15 !documents_complete !fee_paid";
    assert_eq!(
        story(case),
        "register 11-03, assign 11-03, examine 11-05, sign 11-05, dispatch 11-05, \
         refused, term 11-24"
    );
    let result = run(case).unwrap();
    assert_eq!(result["grounds"], json!(["documents_incomplete"]));
    assert_eq!(result["fee"], json!({ "mci": 20, "tenge": 37040 })); // 20 x 1852
    assert_eq!(result["registered"], "2014-11-03");
    assert_eq!(result["decided"], "2014-11-05");
    assert_eq!(result["completed"], "2014-11-05");
    assert_eq!(result["breaches"], json!([]));
}

#[test]
fn an_application_after_hours_is_received_on_the_next_working_day() {
    // Fri 28 November after seven; Mon 1 December is a holiday, so Tue 2. Then 3-5 (3), 8-12 (8),
    // 15 (9), 16 and 17 are holidays, 18 (10), 19 (11), Mon 22 (12). Sign: 23 (1), 24 (2).
    // Term: 23 (13), 24 (14), 25 (15).
    let grounds = "bailiff_ban activity_prohibited !fee_paid";
    let case = format!("2014 stm_license.issue 2014-11-28T19:00:01 {grounds}");
    assert_eq!(
        story(&case),
        "register 12-02, assign 12-02, examine 12-22, sign 12-24, dispatch 12-24, \
         refused, term 12-25"
    );
    let in_order = json!(["activity_prohibited", "fee_unpaid", "bailiff_ban"]);
    assert_eq!(run(&case).unwrap()["grounds"], in_order);
    let in_hours = run("2014 stm_license.issue 2014-11-28T19:00").unwrap();
    assert_eq!(in_hours["registered"], "2014-11-28");
}

#[test]
fn pinned_events_may_be_late_or_out_of_order() {
    // From Mon 3 November: 4-7 (4), 10-14 (9), 17, 18, Wed 19 (12); the term ends on Mon 24.
    // Examined on Wed 26, nothing after it is in time either.
    assert_eq!(
        story("2014 stm_license.issue 2014-11-03 examine@2014-11-26"),
        "register 11-03, assign 11-03, examine 11-26 (11-19), sign 11-26 (11-24), \
         dispatch 11-26 (11-24), granted, term 11-24"
    );
    // Signed on the 10th, before it was examined on the 19th; there was time until Fri 21.
    let early = run("2014 stm_license.issue 2014-11-03 sign@2014-11-10").unwrap();
    let breach = json!({ "event": "sign", "deadline": "2014-11-21", "on": "2014-11-10", "late_by_working_days": 0 });
    assert_eq!(early["breaches"], json!([breach]));
}

#[test]
fn reissue_and_duplicate_of_2014_keep_their_ordinary_time() {
    // Fri 20 March 2015, then Nauryz until Wed 25: 26 (1), 27 (2), 30 (3), 31 (4), 1-3 April (7),
    // Mon 6 (8). Sign: 7 (1), 8 (2). The term of ten ends there too.
    let case = "2014 stm_license.reissue 2015-03-20 !documents_complete";
    assert_eq!(
        story(case),
        "register 03-20, assign 03-20, examine 04-06, sign 04-08, dispatch 04-08, \
         refused, term 04-08"
    );
    assert_eq!(run(case).unwrap()["fee"]["tenge"], 3964); // 2 x 1982
    // If the day itself counts, Thu 19 is the first day of every period.
    assert_eq!(
        story("2014 stm_license.duplicate 2015-03-19 counting_start=same_day"),
        "register 03-19, assign 03-19, examine 03-19, sign 03-19, dispatch 03-19, \
         granted, term 03-20"
    );
}

#[test]
fn a_study_of_2014_runs_from_the_delivery_of_the_sample() {
    // Wed 5 November: 6, 7, 10, 11, Wed 12 (5). 12 November + 30 = Fri 12 December.
    assert_eq!(
        story("2014 technical_study.conclude 2014-11-05 sample_required"),
        "register 11-05, assign 11-05, sample_notice 11-05 (none), sample_delivery 11-12, \
         sample_study 12-12, examine 12-12, sign 12-12, dispatch 12-12, granted, term 12-12"
    );
    // Mon 3 + 5 calendar days = Sat 8, kept. 8 November + 30 = Mon 8 December.
    let readings = "sample_window=regulation end_on_nonworking=keep";
    assert_eq!(
        story(&format!("2014 technical_study.conclude 2014-11-03 sample_required {readings}")),
        "register 11-03, assign 11-03, sample_notice 11-03 (none), sample_delivery 11-08, \
         sample_study 12-08, examine 12-08, sign 12-08, dispatch 12-08, granted, term 12-08"
    );
}

#[test]
fn the_silence_of_2014_is_a_gap() {
    // Mon 3 November: 4-7 (4), Mon 10 (5).
    let incomplete = "2014 technical_study.conclude 2014-11-03 !documents_complete sample_required";
    assert_eq!(story(incomplete), "register 11-03, assign 11-03, examine 11-10, unspecified, term 11-10");
    let result = run(incomplete).unwrap();
    assert!(result["gap"].is_string() && result["decided"].is_null() && result["fee"].is_null());
    assert_eq!(
        story("2014 technical_study.conclude 2014-11-03 sample_required !sample_delivered"),
        "register 11-03, assign 11-03, sample_notice 11-03 (none), unspecified, term none"
    );
}

#[test]
fn a_refusal_of_2020_is_heard_first() {
    // Mon 14 June 2021: 15, 16 (2). Then 17, 18 (2), 21-25 (7), 28-30 (10). Term: 15-18 (4),
    // 21-25 (9), 28-2 (14), and Sat 3 July is a working day (15). Back from it: Fri 2 (1), 1 (2),
    // 30 June (3). Hearing: 1 (1), 2 (2).
    let case = "2020 stm_license.issue 2021-06-14 !qualified";
    assert_eq!(
        story(case),
        "register 06-14, check_documents 06-16, check_qualification 06-30, \
         hearing_notice 06-30, hearing 07-02, decide 07-03, refused, term 07-03"
    );
    assert_eq!(run(case).unwrap()["fee"]["tenge"], 58340); // 20 x 2917
    // With three clear days in between, the notice is due before there is anything to notify.
    let clear = run(&format!("{case} hearing_persuades counting_back=clear_days")).unwrap();
    let (on, deadline) = ("2021-06-30", "2021-06-29");
    let breach = json!({ "event": "hearing_notice", "deadline": deadline, "on": on, "late_by_working_days": 1 });
    assert_eq!(clear["breaches"], json!([breach]));
    assert_eq!((&clear["outcome"], &clear["grounds"]), (&json!("granted"), &json!([])));
}

#[test]
fn incomplete_documents_of_2020_are_refused_without_a_hearing() {
    // As above: 15, 16 (2), the term until Sat 3 July.
    let case = "2020 stm_license.issue 2021-06-14 !documents_complete !qualified";
    assert_eq!(story(case), "register 06-14, check_documents 06-16, decide 06-16, refused, term 07-03");
    assert_eq!(run(case).unwrap()["grounds"], json!(["documents_incomplete"]));
}

#[test]
fn only_a_division_makes_incompleteness_a_ground_in_a_reissue_of_2020() {
    // Mon 20 March 2023, then Nauryz until Thu 23: Fri 24 (1), Mon 27 (2), Tue 28 (3).
    let incomplete = "2020 stm_license.reissue 2023-03-20 !documents_complete";
    assert_eq!(story(incomplete), "register 03-20, check_documents 03-24, unspecified, term 03-28");
    assert_eq!(
        story(&format!("{incomplete} reorganised_by_division")),
        "register 03-20, check_documents 03-24, decide 03-28, refused, term 03-28"
    );
    let facts = "!fee_paid reorganised_by_division reissued_to_other_entity";
    let twice = run(&format!("2020 stm_license.reissue 2023-03-20 {facts}")).unwrap();
    assert_eq!(twice["grounds"], json!(["fee_unpaid", "already_reissued_after_division"]));
}

#[test]
fn the_clock_of_2020_stands_still_until_the_sample_is_studied() {
    // Mon 18 March 2024 + 5 = Sat 23; Mon 25 is off, so Tue 26. 26 March + 30 = Thu 25 April. Only
    // then 26 (1), 29 (2), 30 (3), 1 May is a holiday, 2 (4), 3 (5). To ask for it there was time
    // until 19 (1), 20 (2), 21-25 are off, 26 (3), 27 (4).
    assert_eq!(
        story("2020 technical_study.conclude 2024-03-18T10:15 sample_required"),
        "register 03-18, sample_notice 03-18 (03-27), sample_delivery 03-26, sample_study 04-25, \
         check_documents 05-02, decide 05-03, granted, term 05-03"
    );
    // Mon 8 April: 9 (1), 10 (2), asked. 10 + 5 = Mon 15; 15 + 30 = Wed 15 May, but studied on
    // Thu 18: 19 (3), 22 (4), 23 (5). Without the stop, 9-12 (4).
    let pins = "sample_notice@2024-04-10 sample_study@2024-04-18";
    assert_eq!(
        story(&format!("2020 technical_study.conclude 2024-04-08 sample_required {pins}")),
        "register 04-08, sample_notice 04-10 (04-12), sample_delivery 04-15, \
         sample_study 04-18 (05-15), check_documents 04-22, decide 04-23, granted, term 04-23"
    );
    assert_eq!(
        story("2020 technical_study.conclude 2024-04-08 sample_required !sample_delivered"),
        "register 04-08, sample_notice 04-08 (04-12), unspecified, term none"
    );
}

#[test]
fn a_hearing_extends_the_study_of_2020_by_two_days() {
    // As above until Thu 2 May (4). Then 3 (5), Sat 4 is a working day (6), Mon 6 (7). Back from
    // it: 4 (1), 3 (2), 2 (3). Hearing: 3 (1), 4 (2).
    let case = "2020 technical_study.conclude 2024-03-18 sample_required !meets_eec_requirements";
    assert_eq!(
        story(case),
        "register 03-18, sample_notice 03-18 (03-27), sample_delivery 03-26, sample_study 04-25, \
         check_documents 05-02, hearing_notice 05-02, hearing 05-04, decide 05-06, \
         refused, term 05-06"
    );
    let hurried = run(&format!("{case} pace=earliest")).unwrap();
    let events = hurried["events"].as_array().unwrap();
    assert!(events.iter().all(|event| event["on"] == "2024-03-18"));
}

#[test]
fn licences_differ_in_their_fees_only() {
    // 0.9 x 1982 in 2015, 9 x 3932 in 2025.
    let fee = |case| run(case).unwrap()["fee"].clone();
    assert_eq!(fee("2014 crypto_license.reissue 2015-02-03"), json!({ "mci": 0.9, "tenge": 1783.8 }));
    assert_eq!(fee("2014 leak_detection_license.duplicate 2015-02-03"), json!({ "mci": 20, "tenge": 39640 }));
    assert_eq!(fee("2020 crypto_license.issue 2025-02-03 !fee_paid"), json!({ "mci": 9, "tenge": 35388 }));
    assert_eq!(fee("2020 crypto_sale_permit.issue 2025-02-03"), json!({ "mci": 9, "tenge": 35388 }));
    assert_eq!(fee("2014 stm_import.issue 2014-11-03"), Value::Null);
    for issue in ["crypto_license.issue 2014-11-03", "leak_detection_license.issue 2014-11-03"] {
        // As in annex 1: from Mon 3 November, 4-7 (4), 10-14 (9), 17, 18, Wed 19 (12). Sign: 20, 21. Term: Mon 24.
        assert_eq!(
            story(&format!("2014 {issue}")),
            "register 11-03, assign 11-03, examine 11-19, sign 11-21, dispatch 11-21, granted, term 11-24"
        );
    }
}

#[test]
fn the_chart_of_leak_detection_may_give_two_days_to_a_reissue() {
    // Tue 3 February 2015: Wed 4 (1), Thu 5 (2). Sign: Fri 6 (1), Mon 9 (2). Term: 4-6 (3), 9-13 (8), 16, Tue 17 (10).
    let case = "2014 leak_detection_license.reissue 2015-02-03 !documents_complete";
    let chart = "two_days_of_the_chart=every_procedure";
    assert_eq!(
        story(&format!("{case} {chart}")),
        "register 02-03, assign 02-03, examine 02-05, sign 02-09, dispatch 02-09, refused, term 02-17"
    );
    // Otherwise 4-6 (3), 9-13 (8); sign: 16, Tue 17.
    assert_eq!(
        story(case),
        "register 02-03, assign 02-03, examine 02-13, sign 02-17, dispatch 02-17, refused, term 02-17"
    );
    // A duplicate has no more than its term: 4 (1), 5 (2) for both.
    assert_eq!(
        story(&format!("2014 leak_detection_license.duplicate 2015-02-03 !documents_complete {chart}")),
        "register 02-03, assign 02-03, examine 02-05, sign 02-05, dispatch 02-05, refused, term 02-05"
    );
}

#[test]
fn an_evening_application_of_2014_can_be_read_in_four_ways() {
    // Fri 6 February 2015 at eight: received on Mon 9. Examine: Tue 10. Sign: Wed 11. Term: 10, 11.
    let evening = "2014 stm_license.duplicate 2015-02-06T20:00";
    assert_eq!(
        story(evening),
        "register 02-09, assign 02-09, examine 02-10, sign 02-11, dispatch 02-11, granted, term 02-11"
    );
    // The term from Fri 6: Mon 9 (1), Tue 10 (2).
    assert_eq!(
        story(&format!("{evening} term_start=submission")),
        "register 02-09, assign 02-09, examine 02-10, sign 02-10, dispatch 02-10, granted, term 02-10"
    );
    // Received on Fri 6: Mon 9, Tue 10.
    assert_eq!(
        story(&format!("{evening} receipt_day=same_day")),
        "register 02-06, assign 02-06, examine 02-09, sign 02-10, dispatch 02-10, granted, term 02-10"
    );
    // Fri 7 November at half past seven, registered on Mon 10; the two days from Fri 7: Mon 10 (1), Tue 11 (2).
    // Term: 11-14 (4), 17-21 (9), 24-28 (14), 1 December is a holiday, Tue 2 (15).
    let incomplete = "2014 crypto_license.issue 2014-11-07T19:30 !documents_complete";
    assert_eq!(
        story(&format!("{incomplete} completeness_check_start=submission")),
        "register 11-10, assign 11-10, examine 11-11, sign 11-11, dispatch 11-11, refused, term 12-02"
    );
}

#[test]
fn thirteen_and_two_days_of_an_import_of_2014_end_with_its_fifteen() {
    // Wed 12 November + 13 = Tue 25, + 2 = Thu 27; 12 + 15 = Thu 27.
    assert_eq!(
        story("2014 stm_import.issue 2014-11-12"),
        "register 11-12, assign 11-12, examine 11-25, sign 11-27, dispatch 11-27, granted, term 11-27"
    );
    // Mon 3 + 13 = Sun 16, so Mon 17; 17 + 2 = Wed 19, but 3 + 15 = Tue 18.
    let facts = "security_threat third_country_restriction";
    let case = format!("2014 crypto_import.issue 2014-11-03 {facts}");
    assert_eq!(
        story(&case),
        "register 11-03, assign 11-03, examine 11-17, sign 11-18, dispatch 11-18, refused, term 11-18"
    );
    assert_eq!(run(&case).unwrap()["grounds"], json!(["third_country_restriction", "security_threat"]));
}

#[test]
fn a_sample_of_2014_stops_the_clock_of_an_import() {
    // Fri 14 November + 5 = Wed 19. Then 20-30 (11), 1 and 2 December (13); 3 and 4 (15). The notice: 14 + 13 = Thu 27.
    let case = "2014 stm_import.issue 2014-11-14 sample_required";
    assert_eq!(
        story(case),
        "register 11-14, assign 11-14, sample_notice 11-14 (11-27), sample_delivery 11-19, \
         examine 12-02, sign 12-04, dispatch 12-04, granted, term 12-04"
    );
    // If none comes that is known on the 19th, and no sooner.
    let nothing = format!("{case} !sample_delivered security_threat");
    assert_eq!(
        story(&nothing),
        "register 11-14, assign 11-14, sample_notice 11-14 (11-27), \
         examine 12-02, sign 12-04, dispatch 12-04, refused, term 12-04"
    );
    let hurried = run(&format!("{nothing} pace=earliest")).unwrap();
    assert_eq!((&hurried["decided"], &hurried["grounds"]), (&json!("2014-11-19"), &json!(["sample_not_delivered"])));
    // If a sample is no document: 14 + 13 = Thu 27; 14 + 15 = Sat 29, 1 December is a holiday, so Tue 2.
    assert_eq!(
        story(&format!("{nothing} sample_as_document=no_document")),
        "register 11-14, assign 11-14, examine 11-27, unspecified, term 12-02"
    );
}

#[test]
fn transit_is_not_what_an_import_of_2014_is_about() {
    // Wed 12 November + 13 = Tue 25, + 15 = Thu 27. Incompleteness comes first.
    let case = "2014 crypto_import.issue 2014-11-12 movement:transit";
    let intake = "register 11-12, assign 11-12, examine 11-25";
    assert_eq!(story(case), format!("{intake}, unspecified, term 11-27"));
    let refused = format!("{intake}, sign 11-27, dispatch 11-27, refused, term 11-27");
    assert_eq!(story(&format!("{case} !documents_complete")), refused);
    let granted = format!("{intake}, sign 11-27, dispatch 11-27, granted, term 11-27");
    assert_eq!(story(&format!("{case} kinds_of_movement_2014=with_transit")), granted);
}

#[test]
fn a_notification_of_2014_waits_for_its_document_inside_the_term() {
    // Mon 3 November: 4-7 (4), 10-14 (9), Mon 17 (10). The document: 4, 5, Thu 6 (3).
    let case = "2014 crypto_notification.register 2014-11-03 authority_document_required";
    assert_eq!(
        story(case),
        "register 11-03, assign 11-03, document_notice 11-03 (11-17), document_delivery 11-06, \
         examine 11-17, sign 11-17, dispatch 11-17, granted, term 11-17"
    );
    // Outside it the ten are 7 (1), 10-14 (6), 17-20 (10).
    let outside = "document_wait_2014=outside";
    assert_eq!(
        story(&format!("{case} {outside}")),
        "register 11-03, assign 11-03, document_notice 11-03 (11-17), document_delivery 11-06, \
         examine 11-20, sign 11-20, dispatch 11-20, granted, term 11-20"
    );
    // Asked for on Fri 14: 17 (1), 18 (2), 19 (3). The applicant has these days, though the term ends on Mon 17.
    assert_eq!(
        story(&format!("{case} document_notice@2014-11-14")),
        "register 11-03, assign 11-03, document_notice 11-14 (11-17), document_delivery 11-19, \
         examine 11-19 (11-17), sign 11-19 (11-17), dispatch 11-19 (11-17), granted, term 11-17"
    );
    let intake = "register 11-03, assign 11-03";
    let silent = format!("{intake}, document_notice 11-03 (11-17), unspecified, term");
    assert_eq!(story(&format!("{case} !authority_document_delivered")), format!("{silent} 11-17"));
    assert_eq!(story(&format!("{case} !authority_document_delivered {outside}")), format!("{silent} none"));
    // Nothing is asked for at the office, nor of papers that are not complete.
    let plain = format!("{intake}, examine 11-17, sign 11-17, dispatch 11-17, granted, term 11-17");
    assert_eq!(story(&format!("{case} channel:office")), plain);
    let incomplete = format!("{intake}, examine 11-17, unspecified, term 11-17");
    assert_eq!(story(&format!("{case} !documents_complete")), incomplete);
}

#[test]
fn the_last_three_days_of_a_licence_may_start_sooner() {
    // Mon 14 June 2021: 15, 16 (2); 17, 18 (2), 21-25 (7), 28-30 (10). From the 16th: 17, 18, Mon 21 (3).
    let case = "2020 crypto_license.issue 2021-06-14 decision_start=completeness_check";
    assert_eq!(
        story(case),
        "register 06-14, check_documents 06-16, check_qualification 06-30, decide 06-30 (06-21), granted, term 07-03"
    );
    // The same three days are those of the notice.
    let refused = run(&format!("{case} court_suspension suspended_activity=barred")).unwrap();
    assert_eq!(refused["grounds"], json!(["court_ban"]));
    // 22-25 (4), 28-30 (7).
    assert_eq!(late(&format!("{case} court_suspension suspended_activity=barred")), "hearing_notice 7");
}

#[test]
fn a_reissue_of_2020_may_know_the_grounds_of_a_division_only() {
    let case = "2020 leak_detection_license.reissue 2023-03-20 !qualified !fee_paid";
    let grounds = |facts: &str| run(&format!("{case} {facts}")).unwrap()["grounds"].clone();
    assert_eq!(grounds(""), json!(["fee_unpaid", "not_qualified"]));
    assert_eq!(grounds("reissue_grounds=division_only"), json!([]));
    assert_eq!(grounds("reissue_grounds=division_only reorganised_by_division"), json!(["not_qualified"]));
}

#[test]
fn an_import_of_2020_is_heard_without_more_time() {
    // Mon 3 February 2025: 4-7 (4), Mon 10 (5). Then 11, 12, Thu 13 (3), the eighth of the term.
    assert_eq!(
        story("2020 crypto_import.issue 2025-02-03 security_threat"),
        "register 02-03, check_documents 02-10, decide 02-13, granted, term 02-13"
    );
    // Back from the 13th: 12 (1), 11 (2), 10 (3). Hearing: 11, 12.
    assert_eq!(
        story("2020 stm_import.issue 2025-02-03 security_threat"),
        "register 02-03, check_documents 02-10, hearing_notice 02-10, hearing 02-12, decide 02-13, \
         refused, term 02-13"
    );
    let transit = "2020 stm_import.issue 2025-02-03 security_threat movement:transit";
    assert_eq!(run(transit).unwrap()["outcome"], "granted");
    assert_eq!(run(&format!("{transit} security_of_transit=weighed")).unwrap()["outcome"], "refused");
}

#[test]
fn days_used_before_a_sample_of_2020_is_asked_for_stay_used() {
    // Thu 6 February + 5 = Tue 11. Check: 4, 5, 6 (3), 12, Thu 13 (5). Decide: 14, 17, Tue 18, the eighth of the term.
    let case = "2020 stm_import.issue 2025-02-03 sample_required sample_notice@2025-02-06";
    assert_eq!(
        story(case),
        "register 02-03, sample_notice 02-06 (02-10), sample_delivery 02-11, check_documents 02-13, decide 02-18, \
         granted, term 02-18"
    );
    assert_eq!(
        story(&format!("{case} !sample_delivered")),
        "register 02-03, sample_notice 02-06 (02-10), unspecified, term none"
    );
    // Wed 7 February 2024 + 30 = Fri 8 March, a holiday, so Mon 11. If the two days of the delivery count: 6 and 7
    // February (2), 12 and 13 March (4), 14 (5).
    assert_eq!(
        story(
            "2020 technical_study.conclude 2024-02-05 sample_required sample_delivery@2024-02-07 \
             stopped_period=study_only"
        ),
        "register 02-05, sample_notice 02-05 (02-09), sample_delivery 02-07 (02-12), sample_study 03-11, \
         check_documents 03-13, decide 03-14, granted, term 03-14"
    );
}

#[test]
fn a_notification_of_2020_has_no_limit_but_its_term() {
    // Mon 3 February 2025: 4-7 (4), Mon 10 (5). Back from it: 7 (1), 6 (2), 5 (3). Hearing: 6, Fri 7.
    let case = "2020 crypto_notification.register 2025-02-03";
    assert_eq!(story(case), "register 02-03, decide 02-10, granted, term 02-10");
    assert_eq!(
        story(&format!("{case} expertise_negative")),
        "register 02-03, hearing_notice 02-05, hearing 02-07, decide 02-10, refused, term 02-10"
    );
    // The document: 4, 5, Thu 6 (3). Then 7 (1), 10-13 (5).
    assert_eq!(
        story(&format!("{case} third_country_manufacturer")),
        "register 02-03, document_notice 02-03 (02-10), document_delivery 02-06, decide 02-13, granted, term 02-13"
    );
    let expired = format!("{case} !documents_valid court_ban");
    assert_eq!(story(&expired), "register 02-03, decide 02-10, refused, term 02-10");
    let grounds = |facts: &str| run(&format!("{expired} {facts}")).unwrap()["grounds"].clone();
    assert_eq!(grounds(""), json!(["documents_expired"]));
    assert_eq!(grounds("!documents_complete"), json!(["documents_incomplete"]));
    assert_eq!(grounds("expired_papers_of_notification=no_ground"), json!(["court_ban"]));
}

#[test]
fn a_sale_is_refused_after_a_hearing_or_at_once() {
    // Mon 3 February 2025: 4-7 (4), Mon 10 (5). Then 11, 12, Thu 13. Back from it: 12, 11, 10 (3). Hearing: 11, 12.
    let case = "2020 crypto_sale_permit.issue 2025-02-03";
    assert_eq!(story(case), "register 02-03, check_documents 02-10, decide 02-13, granted, term 02-13");
    let unmet = format!("{case} !permit_requirements_met !documents_valid");
    assert_eq!(
        story(&unmet),
        "register 02-03, check_documents 02-10, hearing_notice 02-10, hearing 02-12, decide 02-13, \
         refused, term 02-13"
    );
    assert_eq!(
        story(&format!("{unmet} refusal_of_sale=at_once")),
        "register 02-03, check_documents 02-10, decide 02-10, refused, term 02-13"
    );
    // Papers that have expired are looked for, and that is all that is said of them.
    let expired = format!("{case} !documents_valid");
    assert_eq!(story(&expired), "register 02-03, check_documents 02-10, unspecified, term 02-13");
    assert_eq!(run(&format!("{expired} validity_check_of_sale=not_checked")).unwrap()["outcome"], "granted");
}

#[test]
fn a_notice_of_2020_on_its_last_day_makes_nobody_late() {
    // Mon 9 June 2025: 10-12 (3), Fri 13 (4). 13 + 5 = Wed 18; 18 + 30 = Fri 18 July. The four days are used up and the check
    // ends with the stop; of the five of the term one is left, Mon 21.
    let case = "2020 technical_study.conclude 2025-06-09T10:00 sample_required";
    let last_day = format!("{case} sample_notice@2025-06-13");
    assert_eq!(
        story(&last_day),
        "register 06-09, sample_notice 06-13, sample_delivery 06-18, sample_study 07-18, check_documents 07-18, \
         decide 07-21, granted, term 07-21"
    );
    assert_eq!(late(&last_day), "");
    // A working day more: the check as well has Mon 21.
    assert_eq!(
        story(&format!("{last_day} stop_on_last_day=next_working_day")),
        "register 06-09, sample_notice 06-13, sample_delivery 06-18, sample_study 07-18, check_documents 07-21, \
         decide 07-21, granted, term 07-21"
    );
    // Expired: late, but by no day that counts.
    let expired = format!("{last_day} stop_on_last_day=expired");
    assert_eq!(
        story(&expired),
        "register 06-09, sample_notice 06-13, sample_delivery 06-18, sample_study 07-18, \
         check_documents 07-18 (06-13), decide 07-21, granted, term 07-21"
    );
    assert_eq!(late(&expired), "check_documents 0");
    // On Thu 12 there is a day left: Mon 21. 12 + 5 = Tue 17; 17 + 30 = Thu 17 July, so Fri 18; term 18, 21.
    assert_eq!(
        story(&format!("{case} sample_notice@2025-06-12")),
        "register 06-09, sample_notice 06-12 (06-13), sample_delivery 06-17, sample_study 07-17, check_documents 07-18, \
         decide 07-21, granted, term 07-21"
    );
    // On Mon 16 the check was missed, by that one day; it is the last of the term, which ends with the stop. 16 + 5 = Sat 21,
    // so Mon 23; 23 + 30 = Wed 23 July.
    let missed = format!("{case} sample_notice@2025-06-16");
    assert_eq!(
        story(&missed),
        "register 06-09, sample_notice 06-16 (06-13), sample_delivery 06-23, sample_study 07-23, \
         check_documents 07-23 (06-13), decide 07-23, granted, term 07-23"
    );
    assert_eq!(late(&missed), "sample_notice 1, check_documents 1");
}

#[test]
fn a_notice_of_2014_on_its_last_day_makes_nobody_late() {
    // Tue 7 April 2015 + 13 = Mon 20. 20 + 5 = Sat 25, so Mon 27. The term has two days left: 28, 29; sign: 28, 29.
    let case = "2014 stm_import.issue 2015-04-07T10:00 sample_required";
    assert_eq!(
        story(&format!("{case} sample_notice@2015-04-20")),
        "register 04-07, assign 04-07, sample_notice 04-20, sample_delivery 04-27, examine 04-27, sign 04-29, \
         dispatch 04-29, granted, term 04-29"
    );
    // On Sun 19 a day is left. 19 + 5 = Fri 24; Sat 25 (13), so Mon 27; term: 25, 26, Mon 27 (15).
    assert_eq!(
        story(&format!("{case} sample_notice@2015-04-19")),
        "register 04-07, assign 04-07, sample_notice 04-19 (04-20), sample_delivery 04-24, examine 04-27, sign 04-27, \
         dispatch 04-27, granted, term 04-27"
    );
    // On Tue 21 the examination was missed: by that day, and none of those up to Mon 27. 21 + 5 = Sun 26, so Mon 27. Term:
    // 22 is the fifteenth, so Tue 28.
    let missed = format!("{case} sample_notice@2015-04-21");
    assert_eq!(
        story(&missed),
        "register 04-07, assign 04-07, sample_notice 04-21 (04-20), sample_delivery 04-27, examine 04-27 (04-20), \
         sign 04-28, dispatch 04-28, granted, term 04-28"
    );
    assert_eq!(late(&missed), "sample_notice 1, examine 1");
    // If none comes that is known on the last day of the stop.
    assert_eq!(
        story(&format!("{case} sample_notice@2015-04-20 !sample_delivered")),
        "register 04-07, assign 04-07, sample_notice 04-20, examine 04-27, sign 04-29, dispatch 04-29, refused, term 04-29"
    );
}

#[test]
fn a_period_that_was_rolled_is_open_up_to_its_last_day() {
    // Mon 6 April 2015 + 13 = Sun 19, so Mon 20. On Sun 19: 19 + 5 = Fri 24, with which the examination ends. Term: Sat 25
    // (14), Sun 26 (15), so Mon 27; sign: 24 + 2 = Sun 26, so Mon 27.
    let case = "2014 stm_import.issue 2015-04-06 sample_required";
    assert_eq!(
        story(&format!("{case} sample_notice@2015-04-19")),
        "register 04-06, assign 04-06, sample_notice 04-19 (04-20), sample_delivery 04-24, examine 04-24, sign 04-27, \
         dispatch 04-27, granted, term 04-27"
    );
    // On Mon 20, to which it was rolled: 20 + 5 = Sat 25, so Mon 27. Term: Mon 20 (14), 28 (15).
    let rolled = format!("{case} sample_notice@2015-04-20");
    assert_eq!(
        story(&rolled),
        "register 04-06, assign 04-06, sample_notice 04-20, sample_delivery 04-27, examine 04-27, sign 04-28, \
         dispatch 04-28, granted, term 04-28"
    );
    // Delivered on Sat 25, the stop ends on a day off: the examination on Mon 27. Term: Sun 26 (15), so Mon 27 too.
    assert_eq!(
        story(&format!("{rolled} sample_delivery@2015-04-25")),
        "register 04-06, assign 04-06, sample_notice 04-20, sample_delivery 04-25 (04-27), examine 04-27, sign 04-27, \
         dispatch 04-27, granted, term 04-27"
    );
    // Where ends are kept on days off, the examination was over on Sun 19.
    let kept = format!("{rolled} end_on_nonworking=keep");
    assert_eq!(
        story(&kept),
        "register 04-06, assign 04-06, sample_notice 04-20 (04-19), sample_delivery 04-25, examine 04-25 (04-19), \
         sign 04-26, dispatch 04-26, granted, term 04-26"
    );
    assert_eq!(late(&kept), "sample_notice 1, examine 1");
    // What ends with a stop is no end that was counted to: asked for on Sun 19 and delivered on Thu 23 or Sat 25.
    let kept = format!("{case} sample_notice@2015-04-19 end_on_nonworking=keep");
    let examine =
        |delivery: &str| run(&format!("{kept} sample_delivery@{delivery}")).unwrap()["events"][4]["deadline"].clone();
    assert_eq!((examine("2015-04-23"), examine("2015-04-25")), (json!("2015-04-23"), json!("2015-04-27")));
}

#[test]
fn what_is_delivered_on_a_day_off_leaves_the_provider_a_working_day() {
    // Mon 3 February 2025: 4-7 (4), Mon 10 (5). Delivered on Sat 15, the last day of the stop: so Mon 17. Term: 17 (6), 18, 19.
    let case = "2020 stm_import.issue 2025-02-03 sample_required sample_notice@2025-02-10 sample_delivery@2025-02-15";
    assert_eq!(
        story(case),
        "register 02-03, sample_notice 02-10, sample_delivery 02-15 (02-17), check_documents 02-17, decide 02-19, \
         granted, term 02-19"
    );
    // A period of working days ends on one, whatever is read of those of calendar days: the delivery alone ends on Sat 15.
    assert_eq!(
        story(&format!("{case} end_on_nonworking=keep")),
        "register 02-03, sample_notice 02-10, sample_delivery 02-15, check_documents 02-17, decide 02-19, granted, term 02-19"
    );
}

#[test]
fn a_term_that_was_used_up_ends_with_the_stop() {
    // Mon 3 February 2025: 4-7 (4), Mon 10 (5), the last day of the term. The document: 11, 12, Thu 13 (3).
    let case = "2020 crypto_notification.register 2025-02-03 authority_document_required document_notice@2025-02-10";
    assert_eq!(
        story(case),
        "register 02-03, document_notice 02-10, document_delivery 02-13, decide 02-13, granted, term 02-13"
    );
    assert_eq!(late(case), "");
    // Three working days back from the 13th is the 10th, before anything can be refused; no day that counts lies between.
    let heard = format!("{case} expertise_negative");
    assert_eq!(
        story(&heard),
        "register 02-03, document_notice 02-10, document_delivery 02-13, hearing_notice 02-13 (02-10), hearing 02-13, \
         decide 02-13, refused, term 02-13"
    );
    assert_eq!(late(&heard), "hearing_notice 0");
    // A day later there was no term left.
    assert_eq!(
        story(&case.replace("document_notice@2025-02-10", "document_notice@2025-02-11")),
        "register 02-03, document_notice 02-11 (02-10), document_delivery 02-14, decide 02-14 (02-10), granted, term 02-10"
    );
}

#[test]
fn the_time_of_the_applicant_is_not_cut_by_the_term() {
    // Mon 2 February 2015: 3-6 (4), 9-13 (9), Mon 16 (10). Asked for on Fri 13: 16, 17, Wed 18 (3).
    let case =
        "2014 crypto_notification.register 2015-02-02T10:00 authority_document_required document_notice@2015-02-13";
    assert_eq!(
        story(case),
        "register 02-02, assign 02-02, document_notice 02-13 (02-16), document_delivery 02-18, examine 02-18 (02-16), \
         sign 02-18 (02-16), dispatch 02-18 (02-16), granted, term 02-16"
    );
    assert_eq!(late(case), "examine 2, sign 2, dispatch 2");
    let beyond = |case: &str| run(case).unwrap()["beyond_the_term"].clone();
    assert_eq!(beyond(case), "document_delivery");
    // Asked for on Wed 18, after the term: 19, 20, Mon 23 (3).
    assert_eq!(
        story(&case.replace("02-13", "02-18")),
        "register 02-02, assign 02-02, document_notice 02-18 (02-16), document_delivery 02-23, examine 02-23 (02-16), \
         sign 02-23 (02-16), dispatch 02-23 (02-16), granted, term 02-16"
    );
    // On Wed 11 the three days end with the term, 12, 13, Mon 16; outside it no term can end before them.
    assert_eq!(beyond(&case.replace("02-13", "02-11")), Value::Null);
    assert_eq!(beyond(&format!("{case} document_wait_2014=outside")), Value::Null);
    // Mon 9 June 2025: 10-12 (3), Fri 13 (4), Mon 16 (5). 13 + 5 = Wed 18; the study stops nothing, as there is no term left.
    let study =
        "2020 technical_study.conclude 2025-06-09 sample_required sample_notice@2025-06-13 stopped_period=study_only";
    assert_eq!(
        story(study),
        "register 06-09, sample_notice 06-13, sample_delivery 06-18, sample_study 07-18, check_documents 07-18 (06-13), \
         decide 07-18 (06-16), granted, term 06-16"
    );
    assert_eq!(beyond(study), "sample_delivery");
    // Delivered on Mon 16, the last day of the term, it is studied until Wed 16 July, and the term ends with that.
    let in_time = format!("{study} sample_delivery@2025-06-16");
    assert_eq!(
        story(&in_time),
        "register 06-09, sample_notice 06-13, sample_delivery 06-16 (06-18), sample_study 07-16, check_documents 07-16 (06-13), \
         decide 07-16, granted, term 07-16"
    );
    assert_eq!(beyond(&in_time), Value::Null);
    // Mon 16, 17, 18 were days of delay; while the sample was studied none was.
    assert_eq!(late(study), "check_documents 3, decide 2");
}

#[test]
fn days_on_which_the_clock_stood_are_no_days_of_delay() {
    // Thu 6 February 2025 + 5 = Tue 11. Check: 4, 5, 6 (3), 12, Thu 13 (5); done on Mon 17: 14, 17.
    let case = "2020 stm_import.issue 2025-02-03 sample_required";
    assert_eq!(late(&format!("{case} sample_notice@2025-02-06 check_documents@2025-02-17")), "check_documents 2");
    // Asked for on Wed 12, after the last day, Mon 10: 11, 12. 12 + 5 = Mon 17; done on Tue 18: 11, 12, 18.
    let pins = "sample_notice@2025-02-12 check_documents@2025-02-18";
    assert_eq!(late(&format!("{case} {pins}")), "sample_notice 2, check_documents 3");
    // A delivery is late by its own days, for which no clock stands: due on Mon 10, here on Thu 13.
    let late_delivery = "sample_notice@2025-02-05 sample_delivery@2025-02-13";
    assert_eq!(late(&format!("{case} {late_delivery}")), "sample_delivery 3");
}

#[test]
fn what_is_delivered_late_can_be_read_in_three_ways() {
    // Wed 5 February 2025 + 5 = Mon 10; delivered on Thu 13. Check: 4, 5 (2), 14, 17, 18 (5); term: 19, 20, Fri 21.
    let case = "2020 stm_import.issue 2025-02-03 sample_required sample_notice@2025-02-05 sample_delivery@2025-02-13";
    assert_eq!(
        story(case),
        "register 02-03, sample_notice 02-05 (02-10), sample_delivery 02-13 (02-10), check_documents 02-18, decide 02-21, \
         granted, term 02-21"
    );
    // The clock stands up to Mon 10 alone. Check: 11, 12, Thu 13 (5); term: 14, 17, Tue 18.
    assert_eq!(
        story(&format!("{case} late_delivery_clock=until_limit")),
        "register 02-03, sample_notice 02-05 (02-10), sample_delivery 02-13 (02-10), check_documents 02-13, decide 02-18, \
         granted, term 02-18"
    );
    // Not accepted: as if nothing had come.
    assert_eq!(
        story(&format!("{case} late_delivery=refused")),
        "register 02-03, sample_notice 02-05 (02-10), sample_delivery 02-13 (02-10), unspecified, term none"
    );
    // Fri 14 November 2014 + 5 = Wed 19.
    let import = "2014 stm_import.issue 2014-11-14 sample_required late_delivery=refused";
    assert_eq!(
        story(&format!("{import} sample_delivery@2014-11-20")).replace("sample_delivery 11-20 (11-19), ", ""),
        story("2014 stm_import.issue 2014-11-14 sample_required !sample_delivered")
    );
    assert_eq!(run(&format!("{import} sample_delivery@2014-11-19")).unwrap()["outcome"], "granted");
}

#[test]
fn an_extension_goes_on_from_the_end_of_the_term() {
    // Mon 9 June 2025: 10-13 (4), Mon 16 (5), on which the sample is asked for. Studied on Sat 19 July the stop ends, and the
    // term on Mon 21. Two days more: 22, Wed 23. From Sat 19, to which was counted: 21, Tue 22.
    let case = "2020 technical_study.conclude 2025-06-09 sample_required court_ban sample_notice@2025-06-16 \
                sample_study@2025-07-19";
    let end = |case: &str| run(case).unwrap()["term_deadline"].clone();
    assert_eq!(end(case), "2025-07-23");
    assert_eq!(end(&format!("{case} extension_start=counted_end")), "2025-07-22");
    // A working day more is a working day: nothing is rolled.
    let a_day_more = format!("{case} stop_on_last_day=next_working_day");
    assert_eq!(end(&a_day_more), "2025-07-23");
    assert_eq!(end(&format!("{a_day_more} extension_start=counted_end")), "2025-07-23");
    // If the term had expired on the 16th, the two days are still the first that count: 21, 22.
    assert_eq!(end(&format!("{case} stop_on_last_day=expired")), "2025-07-22");
    // Where the day of an event counts, that holds of no extension: 9-13 (5); 16, Tue 17.
    assert_eq!(end("2020 technical_study.conclude 2025-06-09 court_ban counting_start=same_day"), "2025-06-17");
}

#[test]
fn a_fee_is_that_of_the_day_of_filing_or_of_registration() {
    // Wed 31 December 2014 after seven; 1, 2 and 7 January are holidays, so it is received on Mon 5. 20 x 1852, 20 x 1982.
    let case = "2014 stm_license.issue 2014-12-31T20:00";
    let fee = |case: &str| run(case).unwrap()["fee"]["tenge"].clone();
    assert_eq!(run(case).unwrap()["registered"], "2015-01-05");
    assert_eq!(fee(case), 37040);
    assert_eq!(fee(&format!("{case} fee_day=registration")), 39640);
}

#[test]
fn nothing_lies_outside_the_calendar() {
    assert!(run("2014 stm_license.issue 2028-01-03").is_err());
    assert!(run("2014 stm_license.issue 2027-12-20").is_err()); // the term would end in 2028
    assert!(run("2014 stm_license.issue 2014-11-03 examine@2007-12-31").is_err());
    // The calendar knows 2027, the table of the index does not.
    let unpriced = run("2014 stm_license.issue 2027-06-01").unwrap();
    assert_eq!(unpriced["fee"], json!({ "mci": 20, "tenge": null }));
}

/// `event day` for each event that is named, with the deadline in brackets if it is another day; then the end of the term.
fn days(result: &Value, events: &[&str]) -> String {
    let day = |date: &Value| date.as_str().unwrap()[5..].to_owned();
    let mut told = String::new();
    for id in events {
        let event = &result["events"][*id];
        told += &format!("{id} {}", day(&event["on"]));
        if event["on"] != event["deadline"] {
            told += &format!(" ({})", day(&event["deadline"]));
        }
        told += ", ";
    }
    told + &format!("term {}", day(&result["term_deadline"]))
}

#[test]
fn a_stop_does_not_hold_a_step_that_runs_beside() {
    let request = Request {
        notice: "sample_notice",
        delivery: "sample_delivery",
        window: WorkingDays(5),
        effect: Some(Effect::Stops(Scope::All, None)),
    };
    let step =
        |id, after: &[&'static str], limit| Step { id, after: after.to_vec(), limit, request: None, effect: None };
    let law = |right| parallel::Law {
        term: WorkingDays(10),
        steps: vec![
            step("first", &[], Some(WorkingDays(1))),
            Step { request: Some(request), ..step("left", &["first"], Some(WorkingDays(3))) },
            step("right", &["first"], right),
            step("decide", &["left", "right"], Some(WorkingDays(2))),
        ],
        hearing: None,
    };
    let story = |right, events: Value| {
        let case = json!({ "filed": "2024-04-01", "events": events });
        let result = parallel::run(&law(right), &case, &calendar()).unwrap();
        let steps = ["first", "sample_notice", "sample_delivery", "left", "right", "decide"];
        (days(&result, &steps), result["events"]["right"]["late"].clone())
    };
    let right = Some(WorkingDays(4));
    // Mon 1 April 2024: Tue 2. The sample: 3-5 (3), 8, Tue 9 (5). Left: 10, 11, Fri 12 (3). Right, on its own clock: 3-5 (3),
    // Mon 8 (4). Decide: 15, 16. Term: 2 (1), 10-12 (4), 15-19 (9), Mon 22 (10). The notice: 3, 4, 5.
    let told = "first 04-02, sample_notice 04-02 (04-05), sample_delivery 04-09, left 04-12, right 04-08, decide 04-16, \
                term 04-22";
    assert_eq!(story(right, json!({})), (told.to_owned(), json!(0)));
    // Done on Wed 10: 9 and 10 are days of delay, whatever the other step waits for.
    assert_eq!(story(right, json!({ "right": "2024-04-10" })).1, json!(2));
    // Without a time of its own it has the term, which the stop holds.
    let told = "first 04-02, sample_notice 04-02 (04-05), sample_delivery 04-09, left 04-12, right 04-22, decide 04-22, \
                term 04-22";
    assert_eq!(story(None, json!({})).0, told);
    // Asked for on Fri 5, the last day of the left step: 8-12 (5), with which it ends; the right one keeps Mon 8. Decide: 15,
    // 16. Term: 2-5 (4), 15-19 (9), Mon 22.
    let told =
        "first 04-02, sample_notice 04-05, sample_delivery 04-12, left 04-12, right 04-08, decide 04-16, term 04-22";
    assert_eq!(story(right, json!({ "sample_notice": "2024-04-05" })).0, told);
}

#[test]
fn steps_that_put_each_other_off_do_not_wait() {
    let ask = |notice, delivery, window| {
        Some(Request { notice, delivery, window: CalendarDays(window), effect: Some(Effect::Stops(Scope::All, None)) })
    };
    let step =
        |id, after: &[&'static str], limit, request| Step { id, after: after.to_vec(), limit, request, effect: None };
    let law = |limit, hearing| parallel::Law {
        term: WorkingDays(3),
        steps: vec![
            step("left", &[], limit, None),
            step("left_then", &["left"], None, ask("sample_notice", "sample_delivery", 5)),
            step("right", &[], None, None),
            step("right_then", &["right"], None, ask("document_notice", "document_delivery", 1)),
            step("decide", &["left_then", "right_then"], None, None),
        ],
        hearing,
    };
    let told = |limit, hearing| {
        let result = parallel::run(&law(limit, hearing), &json!({ "filed": "2024-04-01" }), &calendar()).unwrap();
        days(&result, &["left", "left_then", "right", "right_then", "decide"])
    };
    // Mon 1 April 2024: Thu 4 (3). Either would move that for the other. The sample: 4 + 5 = Tue 9; the document: Fri 5.
    let both = "left 04-04, left_then 04-09, right 04-04, right_then 04-05, decide 04-09, term 04-09";
    assert_eq!(told(None, None), both);
    // Left on Tue 2. The sample: 2 + 5 = Sun 7, so Mon 8. Right has 2 (1), 9, Wed 10 (3), on which the document is asked for;
    // it is there on Thu 11, with which the term ends for all steps that are left.
    let one = "left 04-02, left_then 04-11, right 04-10, right_then 04-11, decide 04-11, term 04-11";
    assert_eq!(told(Some(WorkingDays(1)), None), one);
    // Refused in the first step on the left, so that no sample is asked for; the term is longer for all but what comes
    // before the hearing: 4 + 2 = Mon 8. The document: Tue 9. On the left the term is 2-4 (3), 5, 8 (2), on which the
    // document is asked for; so left, with its own Tue 2, and the step after it on the last day there is, Tue 9.
    let hearing = parallel::Hearing {
        step: "left",
        decides: false,
        extended_by: Some(WorkingDays(2)),
        notice: WorkingDays(1),
        before_end: None,
        held: WorkingDays(1),
    };
    // Notice and hearing: 2, 3 April, so that the step is late by a day.
    let heard = "left 04-03 (04-02), left_then 04-09, right 04-08, right_then 04-09, decide 04-09, term 04-09";
    assert_eq!(told(Some(WorkingDays(1)), Some(hearing)), heard);
}

#[test]
fn a_hearing_changes_the_limit_of_the_step_that_decides() {
    // Mon 3 February 2025 + 5 = Sat 8, so Mon 10. Extended by 2: Wed 12. Check: 4, Wed 5.
    let law = hearing::Law {
        term: CalendarDays(5),
        check: WorkingDays(2),
        decide: WorkingDays(3),
        heard_by_decider: true,
        extended_by: Some(CalendarDays(2)),
        notice: WorkingDays(5),
        before_end: CalendarDays(3),
        held: WorkingDays(1),
    };
    let story = |law: &hearing::Law, assume: Value| {
        let case = json!({ "filed": "2025-02-03", "assume": assume });
        let result = hearing::run(law, &case, &calendar()).unwrap();
        days(&result, &["check", "hearing_notice", "hearing", "decide"])
    };
    // Notice: 6, 7, 10-12 (5), but three days before the 12th is Sun 9. The decision has the term.
    let told = "check 02-05, hearing_notice 02-09, hearing 02-10, decide 02-12, term 02-12";
    assert_eq!(story(&law, json!({})), told);
    let rolled_back = "check 02-05, hearing_notice 02-07, hearing 02-10, decide 02-12, term 02-12";
    assert_eq!(story(&law, json!({ "back_on_nonworking": "roll_back" })), rolled_back);
    // From Sat 8 the two days end on Mon 10, and three days before that is Fri 7.
    let counted = "check 02-05, hearing_notice 02-07, hearing 02-10, decide 02-10, term 02-10";
    assert_eq!(story(&law, json!({ "extension_start": "counted_end" })), counted);
    // Heard in the check, which keeps Wed 5, as the decision keeps its three days: 6, 7, Mon 10. Notice: Tue 4.
    let in_check = hearing::Law { heard_by_decider: false, notice: WorkingDays(1), ..law };
    let told = "check 02-05, hearing_notice 02-04, hearing 02-05, decide 02-10, term 02-12";
    assert_eq!(story(&in_check, json!({})), told);
}
