//! The reference engine itself, held to examples worked out by hand from the calendar.
//!
//! In the comments a number in brackets is the place of a day in the count: `Fri 24 (1)`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may fail loudly")]

mod reference;

use reference::Days;
use serde_json::{Value, json};

fn calendar() -> Days {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("regs/calendar");
    let table = |name| std::fs::read_to_string(folder.join(name)).unwrap();
    Days::from_csv(&table("kz-calendar.csv")).with_mci_csv(&table("kz-mci.csv"))
}

/// Runs a case in words: `2014 stm_license.issue 2014-11-03`, then any of `fact` (it holds),
/// `!fact` (it does not), `event@date` (a pin) and `question=answer` (the pace, or a reading of
/// the law).
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
    let breach = json!({ "event": "sign", "deadline": "2014-11-21", "on": "2014-11-10" });
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
    let breach = json!({ "event": "hearing_notice", "deadline": deadline, "on": on });
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
fn nothing_lies_outside_the_calendar() {
    assert!(run("2014 stm_license.issue 2028-01-03").is_err());
    assert!(run("2014 stm_license.issue 2027-12-20").is_err()); // the term would end in 2028
    assert!(run("2014 stm_license.issue 2014-11-03 examine@2007-12-31").is_err());
    // The calendar knows 2027, the table of the index does not.
    let unpriced = run("2014 stm_license.issue 2027-06-01").unwrap();
    assert_eq!(unpriced["fee"], json!({ "mci": 20, "tenge": null }));
}
