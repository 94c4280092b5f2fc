//! Months, weeks and years, and counting rules that belong to a calendar or to a single period. The laws are made up in the
//! likeness of the German Civil Code (sections 187, 188 and 193) and of Regulation 1182/71 (article 3). Every date here was
//! counted by hand.

use reglament::case::{CaseResult, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::diagnostic::Diagnostic;
use reglament::workspace::{Reading, Text};

/// Holidays of the whole of Germany.
const GERMAN: &str = "date,kind,name,sureness,source
2023-01-01,holiday,New Year,high,x
2023-04-07,holiday,Good Friday,high,x
2023-04-10,holiday,Easter Monday,high,x
2023-05-01,holiday,Labour Day,high,x
2023-05-18,holiday,Ascension,high,x
2023-05-29,holiday,Whit Monday,high,x
2023-10-03,holiday,German Unity,high,x
2023-12-25,holiday,Christmas,high,x
2023-12-26,holiday,Second day of Christmas,high,x
2024-01-01,holiday,New Year,high,x
2024-03-29,holiday,Good Friday,high,x
2024-04-01,holiday,Easter Monday,high,x
2024-05-01,holiday,Labour Day,high,x
2024-05-09,holiday,Ascension,high,x
2024-05-20,holiday,Whit Monday,high,x
2024-10-03,holiday,German Unity,high,x
2024-12-25,holiday,Christmas,high,x
2024-12-26,holiday,Second day of Christmas,high,x
2025-01-01,holiday,New Year,high,x
2025-04-18,holiday,Good Friday,high,x
2025-04-21,holiday,Easter Monday,high,x
2025-05-01,holiday,Labour Day,high,x
2025-05-29,holiday,Ascension,high,x
2025-06-09,holiday,Whit Monday,high,x
2025-10-03,holiday,German Unity,high,x
2025-12-25,holiday,Christmas,high,x
2025-12-26,holiday,Second day of Christmas,high,x
";

/// Days on which the institutions are closed around Easter 2023.
const UNION: &str = "date,kind,name,sureness,source
2023-04-06,holiday,Maundy Thursday,high,x
2023-04-07,holiday,Good Friday,high,x
2023-04-10,holiday,Easter Monday,high,x
2023-12-25,holiday,Christmas,high,x
";

const LAW: &str = r#"
calendar german {
  days "german.csv"
  follows counting_start, end_on_nonworking, month_end
}
calendar union {
  days "union.csv"
  follows counting_start, end_on_nonworking is roll_forward
}
calendar lampland {
  days "german.csv"
  follows counting_start is same_day, end_on_nonworking is keep   @ lamp-act ¶1
}
assumption counting_start {
  reading next_day "the day after"
  reading same_day "the day itself"
  follow next_day because "Section 187(1)."
}
assumption end_on_nonworking {
  reading roll_forward "it goes on to a working day"
  reading keep "it ends there"
  follow roll_forward because "Section 193."
}
assumption month_end {
  reading last_day "the last day of the month"
  reading next_month_first "the first of the next month"
  follow last_day because "Section 188(3)."
}
act court-act { adopted 2020-01-01 in force from 2020-01-01 @ ¶9 }
act union-act { adopted 2020-01-01 in force from 2020-01-01 @ ¶9 }
act lamp-act { adopted 2020-01-01 in force from 2020-01-01 @ ¶9 }
regime de { acts court-act calendar german }
regime eu { acts union-act calendar union }
regime lamps { acts lamp-act calendar lampland }
actor citizen is applicant
actor provider
event announced
event perform
event register
event decide
event paper_notice
event paper_delivery
name month
name year
name weeks
name first_day
name any_day
name day_before
name five_days
name two_days
name two_days_plain
fact paper_needed default no

service objection under court-act {
  duty month of citizen within 1 month of announced                                    @ ¶1
  duty year of citizen within 1 year of announced                                      @ ¶2
  duty weeks of citizen within 2 weeks of announced                                    @ ¶3
  duty first_day of citizen within 1 month of announced counting that day              @ ¶4
  duty any_day of citizen within 1 month of announced ending on any day                @ ¶5
  duty day_before of citizen within 1 month of announced ending on the working day before  @ ¶6

  procedure issue {
    term 1 month from register                                                         @ ¶7
    step register by provider on the day of receipt                                    @ ¶7
    step decide by provider                                                            @ ¶7 {
      decides                                                                          @ ¶7
      request paper when paper_needed                                                  @ ¶8 {
        notice by provider                                                             @ ¶8
        delivery by citizen within 2 weeks of paper_notice outside term                @ ¶8
      }
    }
  }
}
service access under union-act {
  duty five_days of citizen within 5 calendar days of announced with at least 2 working days  @ ¶3
  duty two_days of citizen within 2 calendar days of announced with at least 2 working days   @ ¶3
  duty two_days_plain of citizen within 2 calendar days of announced                          @ ¶3
}
service lamp under lamp-act {
  duty month of citizen within 1 month of announced                                    @ ¶1
  duty first_day of citizen within 1 month of announced not counting that day          @ ¶1
}
"#;

fn enacted(law: &str) -> Result<Checked, Vec<Diagnostic>> {
    let text = |name: &str, text: &str| Text { name: name.into(), text: text.into() };
    let tables = vec![text("german.csv", GERMAN), text("union.csv", UNION)];
    let enacted = Reading::of(vec![text("law.regl", law)], tables).enact();
    enacted.law.ok_or(enacted.findings)
}

fn run(case: &str) -> CaseResult {
    let law = enacted(LAW).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let batch = requests_from_json(case).unwrap();
    Runner::new(&law).run(&batch.requests()[0]).unwrap_or_else(|faults| panic!("{faults:?}")).result()
}

fn duty_under(service: &str, duty: &str, announced: &str, assume: &str) -> CaseResult {
    run(&format!(
        r#"{{ "case": "a duty", "service": "{service}", "procedure": "{duty}", "filed": "{announced}", "assume": {{ {assume} }} }}"#
    ))
}

/// The last day of a duty that something brings about on a day.
fn last_day(service: &str, duty: &str, announced: &str) -> String {
    let result = duty_under(service, duty, announced, "");
    result.events.iter().find(|it| it.id == "perform").unwrap().deadline.unwrap().to_string()
}

#[test]
fn a_month_ends_on_the_day_of_the_same_number() {
    let month = |announced| last_day("objection", "month", announced);
    // Mon 15 May to Thu 15 June; over the new year: Fri 8 December to Mon 8 January.
    assert_eq!(month("2023-05-15"), "2023-06-15");
    assert_eq!(month("2023-12-08"), "2024-01-08");
    // February has no 31st: Tue 28 February 2023, Thu 29 February 2024.
    assert_eq!(month("2023-01-31"), "2023-02-28");
    assert_eq!(month("2024-01-31"), "2024-02-29");
    // Thu 23 November to Sat 23 December; 24 is a Sunday, 25 and 26 are holidays: Wed 27 December.
    assert_eq!(month("2023-11-23"), "2023-12-27");
}

#[test]
fn a_year_is_twelve_months_and_a_week_ends_on_its_weekday() {
    // 2025 has no 29 February: Fri 28 February 2025. Thu 2 March 2023 to Sat 2 March 2024, so Mon 4 March.
    assert_eq!(last_day("objection", "year", "2024-02-29"), "2025-02-28");
    assert_eq!(last_day("objection", "year", "2023-03-02"), "2024-03-04");
    // Thu 21 December to Thu 4 January. Mon 11 December to Mon 25 December, a holiday as the 26th: Wed 27.
    assert_eq!(last_day("objection", "weeks", "2023-12-21"), "2024-01-04");
    assert_eq!(last_day("objection", "weeks", "2023-12-11"), "2023-12-27");
}

#[test]
fn a_month_whose_first_day_counts_ends_the_day_before() {
    let month = |first| last_day("objection", "first_day", first);
    // Begun with 1 February 2024 it ends with Thu 29 February; with Mon 15 May 2023 on Wed 14 June.
    assert_eq!(month("2024-02-01"), "2024-02-29");
    assert_eq!(month("2023-05-15"), "2023-06-14");
    // Begun with 31 March it ends with Sun 30 April; Mon 1 May is a holiday: Tue 2 May.
    assert_eq!(month("2023-03-31"), "2023-05-02");
    // Begun with 31 January it would end with 30 February: Tue 28 February 2023.
    assert_eq!(month("2023-01-31"), "2023-02-28");
}

#[test]
fn a_single_period_may_depart() {
    // Thu 23 November and a month: Sat 23 December, and Fri 22 December before it.
    assert_eq!(last_day("objection", "any_day", "2023-11-23"), "2023-12-23");
    assert_eq!(last_day("objection", "day_before", "2023-11-23"), "2023-12-22");
    // A working day stays: Thu 15 June.
    assert_eq!(last_day("objection", "day_before", "2023-05-15"), "2023-06-15");
}

#[test]
fn a_period_has_two_working_days_at_least() {
    // Wed 5 April 2023 and five days: Mon 10 April, a holiday, so Tue 11. All days before it are off, so that it is the
    // only working day; the second is Wed 12.
    assert_eq!(last_day("access", "five_days", "2023-04-05"), "2023-04-12");
    // Thu 6 July and five days: Tue 11 July, with the working days 7, 10 and 11.
    assert_eq!(last_day("access", "five_days", "2023-07-06"), "2023-07-11");
    // Fri 7 July and two days: Sun 9, so Mon 10; with a second working day Tue 11.
    assert_eq!(last_day("access", "two_days_plain", "2023-07-07"), "2023-07-10");
    assert_eq!(last_day("access", "two_days", "2023-07-07"), "2023-07-11");
}

#[test]
fn two_laws_of_a_folder_count_differently() {
    // Begun with Thu 23 November 2023, that day counted: Fri 22 December. Begun with Fri 24 November: Sat 23, kept.
    assert_eq!(last_day("lamp", "month", "2023-11-23"), "2023-12-22");
    assert_eq!(last_day("lamp", "month", "2023-11-24"), "2023-12-23");
    assert_eq!(last_day("lamp", "first_day", "2023-11-23"), "2023-12-23");
    // A reading named for the run goes before that of the calendar: Sat 23, so Wed 27 December.
    let named = duty_under("lamp", "month", "2023-11-24", r#""end_on_nonworking": "roll_forward""#);
    assert_eq!(named.events[0].deadline.unwrap().to_string(), "2023-12-27");
}

#[test]
fn a_result_names_the_readings_it_rests_on() {
    let rests_on = |duty: &str, announced: &str| duty_under("objection", duty, announced, "").assumptions;
    assert!(rests_on("month", "2023-01-31").contains(&"month_end".to_owned()));
    assert!(!rests_on("month", "2023-05-15").contains(&"month_end".to_owned()));
    // What the period says itself is no reading.
    assert!(rests_on("month", "2023-11-23").contains(&"end_on_nonworking".to_owned()));
    assert!(!rests_on("any_day", "2023-11-23").contains(&"end_on_nonworking".to_owned()));
    assert!(!rests_on("first_day", "2023-05-15").contains(&"counting_start".to_owned()));
    let other = duty_under("objection", "month", "2023-01-31", r#""month_end": "next_month_first""#);
    assert_eq!(other.events[0].deadline.unwrap().to_string(), "2023-03-01");
}

/// Registered Tue 31 January 2023: the month ends on Tue 28 February. The paper is asked for on Fri 3 February and there
/// on Fri 10: seven days do not count, so that it ends on Tue 7 March.
#[test]
fn days_that_do_not_count_are_added_to_a_month_day_by_day() {
    let result = run(r#"{ "case": "a stop", "service": "objection", "procedure": "issue", "filed": "2023-01-31",
        "facts": { "paper_needed": true }, "events": { "paper_notice": "2023-02-03", "paper_delivery": "2023-02-10" } }"#);
    assert_eq!(result.term.deadline.unwrap().to_string(), "2023-03-07");
    // Two weeks from Fri 3 February: Fri 17.
    let delivery = result.events.iter().find(|it| it.id == "paper_delivery").unwrap();
    assert_eq!(delivery.deadline.unwrap().to_string(), "2023-02-17");
}

/// Weeks from Sunday to Thursday until the end of 2023. Thu 14 December and five working days: Sun 17 to Thu 21.
/// From Thu 28 December: Sun 31; then Tue 2 January, after the holiday of Monday, Wed 3, Thu 4, and Fri 5.
#[test]
fn weekends_change_on_a_day() {
    let law = LAW
        .replacen("calendar german {", "calendar german { weekend friday, saturday until 2023-12-31", 1)
        .replacen("within 2 weeks of announced", "within 5 working days of announced", 1);
    let law = enacted(&law).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let end = |announced: &str| {
        let case =
            format!(r#"{{ "case": "a", "service": "objection", "procedure": "weeks", "filed": "{announced}" }}"#);
        let batch = requests_from_json(&case).unwrap();
        let run = Runner::new(&law).run(&batch.requests()[0]).unwrap_or_else(|faults| panic!("{faults:?}"));
        run.result().events.iter().find(|it| it.id == "perform").unwrap().deadline.unwrap().to_string()
    };
    assert_eq!([end("2023-12-14"), end("2023-12-28")], ["2023-12-21", "2024-01-05"]);
}

#[test]
fn weekends_do_not_share_a_day() {
    let said = "calendar german { weekend friday until 2023-12-31 weekend sunday from 2023-12-31";
    let findings = enacted(&LAW.replacen("calendar german {", said, 1)).err().unwrap_or_default();
    assert_eq!(findings.iter().map(|it| it.code).collect::<Vec<_>>(), ["regl::statement::twice"]);
}

#[test]
fn a_calendar_follows_one_known_reading_of_a_choice() {
    let codes = |from: &str, to: &str| -> Vec<String> {
        let findings = enacted(&LAW.replacen(from, to, 1)).err().unwrap_or_default();
        findings.iter().map(|it| it.code.to_owned()).collect()
    };
    let named = "end_on_nonworking is roll_forward";
    assert_eq!(codes(named, "end_on_nonworking is elsewhere"), ["regl::reading::unknown"]);
    assert_eq!(codes(named, "end_of_days is keep"), ["regl::reading::unknown"]);
    assert_eq!(codes(named, "end_on_nonworking is keep, end_on_nonworking is roll_forward"), ["regl::name::duplicate"]);
}
