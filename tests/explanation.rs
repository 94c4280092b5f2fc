//! Explanations name the days passed over and why, as the calendar has them.

mod rules;

use regex::Regex;
use reglament::case::{Request, Runner, requests_from_json};
use reglament::explain::{Bound, explanations, published};
use reglament::render::explanation::explanation;
use reglament::render::page::{Page, UNBROKEN};
use reglament::render::timeline::timeline;

/// The paragraph about an event, on one line.
fn explained(case: &str, event: &str) -> String {
    let law = rules::shipped();
    let batch = requests_from_json(case).unwrap();
    let run = Runner::new(&law).run(&batch.requests()[0]).unwrap();
    let text = explanation(&run, &law, &Page { width: 10_000, ..Page::default() });
    text.lines().find(|line| line.trim_start().starts_with(event)).expect("the event is explained").trim().to_owned()
}

/// Registered Mon 18 March 2024; the documents are checked by Wed 20 March (19, 20). Ten working days from there:
/// 21 and 22 March are Nauryz, 23 March is one too but a Saturday, so Mon 25 March is off; 26, 27, 28, 29 March are
/// four, 1 to 5 April nine, Mon 8 April ten. Weekend days on the way: 23 (a holiday) and 24, 30, 31 March, 6, 7 April.
#[test]
fn nauryz_inside_a_period_of_working_days() {
    let case = r#"{ "case": "Nauryz", "service": "stm_license", "procedure": "issue", "regime": "2020",
                    "filed": "2024-03-18" }"#;
    let text = explained(case, "check of the qualification");
    assert!(text.contains("Mon 8 Apr 2024, the last lawful day"), "{text}");
    assert!(text.contains("counting from Thu 21 Mar"), "{text}");
    assert!(text.contains("21, 22, 23 Mar Nauryz"), "{text}");
    assert!(text.contains("25 Mar day off for 23 Mar Nauryz"), "{text}");
    assert!(text.contains("5 days of weekends"), "{text}");
    assert!(text.contains("by Mon 8 Apr 2024"), "{text}");
}

/// Five calendar days from Mon 18 March 2024 end on Sat 23 March, which is Nauryz; Sun 24 follows, Mon 25 is off for
/// the 23rd: Tue 26 March. Study: thirty days from there, Thu 25 April.
#[test]
fn a_period_of_calendar_days_rolls_forward() {
    let case = r#"{ "case": "sample", "service": "technical_study", "procedure": "conclude", "regime": "2020",
                    "filed": "2024-03-18", "facts": { "sample_required": true } }"#;
    let text = explained(case, "delivery of the sample");
    assert!(text.contains("Tue 26 Mar 2024"), "{text}");
    assert!(text.contains("23 Mar Nauryz"), "{text}");
    assert!(text.contains("25 Mar day off for 23 Mar Nauryz"), "{text}");
    let text = explained(case, "check of the documents");
    assert!(text.contains("the clock stood still from Tue 19 Mar to Thu 25 Apr"), "{text}");
    // 26, 29, 30 April, 1 May is a holiday, 2 May.
    assert!(text.contains("1 May Kazakhstan's People Solidarity Holiday"), "{text}");
    assert!(text.contains("by Thu 2 May 2024"), "{text}");
}

/// A hearing's notice is counted back from the end of the term. Registered Mon 3 June 2024, fifteen working days end
/// on Mon 24 June (4 to 7: 4, 10 to 14: 9, 17 to 21: 14, 24: 15). Three before: Fri 21, Thu 20, Wed 19 June.
#[test]
fn a_notice_is_counted_backwards() {
    let case = r#"{ "case": "hearing", "service": "stm_license", "procedure": "issue", "regime": "2020",
                    "filed": "2024-06-03", "facts": { "court_ban": true } }"#;
    let text = explained(case, "preliminary decision");
    assert!(text.contains("Wed 19 Jun 2024"), "{text}");
    assert!(text.contains("at least 3 working days before the end of the term on Mon 24 Jun 2024"), "{text}");
}

/// On a terminal, too, lines are broken between dates and citations only, however narrow it is.
#[test]
fn dates_and_citations_stay_on_one_line() {
    let law = rules::shipped();
    let case = r#"{ "case": "sample", "service": "technical_study", "procedure": "conclude", "regime": "2020",
                    "filed": "2024-03-18T10:15", "facts": { "sample_required": true } }"#;
    let batch = requests_from_json(case).unwrap();
    let run = Runner::new(&law).run(&batch.requests()[0]).unwrap();
    let text = |width| {
        let page = Page { width, ..Page::default() };
        format!("{}{}", timeline(&run, &law, &page), explanation(&run, &law, &page))
    };
    let firm = Regex::new(
        r"(?:[A-Z][a-z]{2} )?\d{1,2} [A-Z][a-z]{2}(?: \d{4})?|[\w-]+ annex 6 ¶4(?: indent \d)?|appendix 1 ¶\d",
    )
    .unwrap();
    let whole = text(UNBROKEN);
    assert!(firm.find_iter(&whole).count() > 40);
    for width in 40..=120 {
        let narrow = text(width);
        for it in firm.find_iter(&whole) {
            assert!(
                narrow.lines().any(|line| line.contains(it.as_str())),
                "{} is broken at {width}:\n{narrow}",
                it.as_str()
            );
        }
        let plain = |text: &str| text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
        let paragraphs = explanation(&run, &law, &Page { width, ..Page::default() });
        assert_eq!(plain(&paragraphs), plain(&explanation(&run, &law, &Page { width: UNBROKEN, ..Page::default() })));
    }
}

/// The count as data. Registered Mon 9 June 2025; four working days 10, 11, 12, Fri 13 June, on which the sample is asked
/// for: the clock stands from 14 June to 18 July, and the check is due when that is over.
#[test]
fn explanations_are_published_as_data() {
    let law = rules::shipped();
    let case = r#"{ "case": "data", "service": "technical_study", "procedure": "conclude", "regime": "2020",
                    "filed": "2025-06-09T10:00", "facts": { "sample_required": true },
                    "events": { "sample_notice": "2025-06-13" } }"#;
    let run = Runner::new(&law).run(&requests_from_json(case).unwrap().requests()[0]).unwrap();
    let explained = serde_json::to_value(published(&run)).unwrap();
    let of = |event: &str| {
        let all = explained.as_array().unwrap();
        all.iter().find(|it| it["event"] == event).unwrap_or_else(|| panic!("no {event}")).clone()
    };
    let check = of("check_documents");
    assert_eq!((&check["on"], &check["why"]), (&"2025-07-18".into(), &"last_day".into()));
    let limit = &check["limit"];
    assert_eq!(limit["kind"], "within");
    assert_eq!(limit["period"], serde_json::json!({ "count": 4, "unit": "working_days" }));
    assert_eq!((&limit["from"], &limit["from_day"]), (&"register".into(), &"2025-06-09".into()));
    assert_eq!((&limit["counted"], &limit["end"]), (&"2025-06-13".into(), &"2025-07-18".into()));
    let stop = serde_json::json!([{ "reason": "clock_stopped", "from": "2025-06-14", "to": "2025-07-18" }]);
    assert_eq!(limit["put_off"], stop);
    assert_eq!(of("sample_notice")["why"], "pinned");
    // Five calendar days from Fri 13 June: Wed 18 June, by its own clock.
    let window = &of("sample_delivery")["limit"];
    assert_eq!((&window["counted"], &window["end"]), (&"2025-06-18".into(), &"2025-06-18".into()));
    assert_eq!(window["passed"], serde_json::json!([]));
}

/// Every count ends on the day that it explains, for all cases of the rule files under every pace and reading.
#[test]
fn every_explanation_adds_up() {
    let law = rules::shipped();
    let mut runner = Runner::new(&law);
    let mut counted = 0;
    for case in &law.cases {
        let run = runner.run(&Request::from_case(case)).unwrap();
        for it in explanations(&run) {
            let deadline = run.timeline.moment(it.event).and_then(|moment| moment.deadline);
            let end = match &it.bound {
                Bound::Nothing | Bound::Deemed(_) => None,
                Bound::OnTheDayOf(_, day) => Some(*day),
                Bound::Count(count) => Some(count.end),
                Bound::CountBack { latest, .. } => Some(*latest),
                Bound::Term { count, extensions, end, .. } => {
                    let last = extensions.last().or(count.as_ref()).map(|it| it.end);
                    assert_eq!(last, Some(*end), "the term of `{}` is not counted to its end", case.name);
                    Some(*end)
                }
            };
            assert_eq!(end, deadline, "`{}`", case.name);
            counted += 1;
        }
    }
    assert!(counted > 1000, "only {counted} events");
}
