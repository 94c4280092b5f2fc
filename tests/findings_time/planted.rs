//! Flaws of time that were planted when the analyses were there: steps side by side, extensions, stops with a cap, rounds, deemed
//! service, months and weeks. Each has its dates counted in the test, day by day, and a variant in which nothing is wrong; and what is told
//! to mend it does.

use super::*;

/// The days on which planted flaws are looked at.
fn range() -> (NaiveDate, NaiveDate) {
    (day(2017, 1, 1), day(2018, 12, 31))
}

fn found_in(procedure: &str) -> Vec<Finding> {
    let (law, sources) = enacted(procedure);
    let mut scope = Scope::of(&law, &sources, vec!["small".into()]);
    let (from, to) = range();
    (scope.from, scope.to) =
        (Some(reglament::calendar::Day::from_date(from)), Some(reglament::calendar::Day::from_date(to)));
    let found = of_time(&scope);
    found.iter().for_each(|it| shown(&law, it));
    found
}

/// The dates of a range on which something is so.
fn counted(expected: impl Fn(NaiveDate) -> bool) -> Vec<NaiveDate> {
    let (from, to) = range();
    from.iter_days().take_while(|it| *it <= to).filter(|it| expected(*it)).collect()
}

/// Holds the finding of a code about something against a count of dates.
fn planted(found: &[Finding], code: &str, about: &[&str], expected: impl Fn(NaiveDate) -> bool) -> Finding {
    let held = counted(expected);
    assert!(!held.is_empty(), "{code}: the count finds nothing");
    let finding = of_code(found, code).into_iter().find(|it| it.about == about);
    let all: Vec<_> = found.iter().map(|it| (it.code, &it.about, &it.under)).collect();
    let finding = finding.unwrap_or_else(|| panic!("{code} of {about:?} is not among {all:?}"));
    let dates = finding.dates.as_ref().unwrap();
    assert_eq!(
        (dates.count, dates.first.map(|it| it.date())),
        (held.len(), held.first().copied()),
        "{code} of {about:?}"
    );
    finding.clone()
}

fn clean(procedure: &str, code: &str) {
    let found = found_in(procedure);
    assert_eq!(of_code(&found, code).iter().map(|it| &it.about).collect::<Vec<_>>(), [] as [&Vec<String>; 0], "{code}");
}

fn said(message: &reglament::message::Message) -> String {
    Localizer::without_titles(Language::En).say(message)
}

fn mend(finding: &Finding) -> String {
    said(finding.mend.as_ref().unwrap())
}

fn always(_: NaiveDate) -> bool {
    true
}

#[test]
fn of_steps_side_by_side_the_longer_one_counts() {
    let law = |examine: usize, review: usize, decide: usize| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} \
             step examine by provider after register within {examine} working days @ ¶3 \
             step review by provider after register within {review} working days @ ¶3 \
             step decide by provider after examine, review within {decide} working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law(8, 5, 3)), "steps_exceed_term", &["term"], always);
    // 8 and 3 are 11: the five days of the review run beside.
    assert!(mend(&finding).contains("a term of 11 working days"), "{}", mend(&finding));
    assert_eq!(finding.cite.len(), 3, "the term, the examination and the decision: {:?}", finding.cite);
    // 6, 5 and 2 are more than the term, but 6 and 2 are not.
    clean(&law(6, 5, 2), "steps_exceed_term");
    planted(&found_in(&law(5, 8, 2)), "no_slack", &["term"], always);
}

#[test]
fn a_limit_counted_from_the_registration_can_exceed_the_term_alone() {
    let law = |decide: usize| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} step examine by provider within 3 working days @ ¶3 \
             step decide by provider within {decide} working days of register @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law(12)), "steps_exceed_term", &["term"], always);
    assert!(!said(&finding.message).contains("“examine”"), "the examination takes no part: {}", said(&finding.message));
    clean(&law(8), "steps_exceed_term");
}

#[test]
fn what_exceeds_an_extended_term_tells_the_facts_of_that_path() {
    let law = |unusual: usize| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} \
             step prolong by provider after register within 2 working days when unusual @ ¶3 {{ extends term by 5 working days @ ¶3 }} \
             step decide by provider within 5 working days @ ¶4 {{ decides @ ¶4 \
             when unusual within {unusual} working days @ ¶5 }}"
        )
    };
    let finding = planted(&found_in(&law(15)), "steps_exceed_term", &["term"], always);
    let told = said(&finding.message);
    assert!(told.contains("for instance, when unusual"), "2 + 15 = 17 > 10 + 5 = 15: {told}");
    clean(&law(12), "steps_exceed_term");
}

#[test]
fn a_stop_with_a_cap_can_be_too_short() {
    let law = |most: usize| {
        format!(
            "term 15 working days from register @ ¶2 {REGISTER} \
             step consult by provider after register within 20 working days @ ¶3 {{ stops term at most {most} calendar days @ ¶3 }} \
             step decide by provider after consult within 5 working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law(10)), "steps_exceed_term", &["term"], |filed| {
        let registered = roll(filed);
        // The clock stands for ten days of the calendar and no longer.
        let through = plus(registered, 10);
        let mut end = through;
        for _ in 0..15 {
            end = roll(plus(end, 1));
        }
        working(working(registered, 20), 5) > end
    });
    assert!(said(&finding.message).contains("The clock of the term stands still"), "{}", said(&finding.message));
    clean(&law(90), "steps_exceed_term");
}

#[test]
fn two_rounds_can_outlast_the_term() {
    let law = |term: usize, outside: &str| {
        format!(
            "term {term} working days from register @ ¶2 {REGISTER} step examine by provider within 12 working days @ ¶3 {{ \
             request correction at most 2 times when faulty @ ¶5 {{ notice by provider @ ¶5 \
             delivery by applicant within 4 working days of correction_notice{outside} @ ¶6 }} }} \
             step decide by provider within 1 working day @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    // One round ends on the fourth day, two on the eighth.
    let found = found_in(&law(7, ""));
    planted(&found, "window_after_term", &["correction_delivery_2"], always);
    assert_eq!(of_code(&found, "window_after_term").len(), 1, "the first round ends in time");
    clean(&law(20, " outside term"), "window_after_term");
}

#[test]
fn deemed_service_takes_its_days_from_the_term() {
    let law = |decide: usize| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} \
             step serve by provider @ ¶3 {{ deemed 10 calendar days after register @ ¶3 }} \
             step decide by provider within {decide} working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    planted(&found_in(&law(5)), "steps_exceed_term", &["term"], |filed| {
        let registered = roll(filed);
        working(calendar(registered, 10), 5) > working(registered, 10)
    });
    let short = "term 30 working days from register @ ¶2";
    clean(&law(5).replace("term 10 working days from register @ ¶2", short), "steps_exceed_term");
}

#[test]
fn a_month_is_shorter_than_weeks_and_days_in_it() {
    let law = |examine: &str, decide: usize| {
        format!(
            "term 1 month from register @ ¶2 {REGISTER} step examine by provider within {examine} @ ¶3 \
             step decide by provider within {decide} working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    planted(&found_in(&law("3 weeks", 6)), "steps_exceed_term", &["term"], |filed| {
        let registered = roll(filed);
        let month = roll(registered.checked_add_months(chrono::Months::new(1)).unwrap());
        working(calendar(registered, 21), 6) > month
    });
    clean(&law("1 week", 2), "steps_exceed_term");
}

#[test]
fn weeks_that_come_to_the_term_by_number_exceed_it_by_days_off() {
    let law = |decide: &str| {
        format!(
            "term 3 weeks from register @ ¶2 {REGISTER} step examine by provider within 2 weeks @ ¶3 \
             step decide by provider {decide}@ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law("within 1 week ")), "steps_exceed_term", &["term"], |filed| {
        let registered = roll(filed);
        calendar(calendar(registered, 14), 7) > calendar(registered, 21)
    });
    let told = said(&finding.message);
    assert!(told.contains("a day off, and so on"), "which end is moved is told: {told}");
    assert!(mend(&finding).contains("without a limit of its own"), "{}", mend(&finding));
    clean(&law(""), "steps_exceed_term");
}

#[test]
fn a_term_from_filing_begins_before_its_steps_do() {
    let law = |from: &str| {
        format!(
            "term 5 working days from {from} @ ¶2 {REGISTER} \
             step decide by provider within 5 working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    // Filed on a day off, the term has its first day when the application is registered, and the step the day after.
    let finding = planted(&found_in(&law("filing")), "steps_exceed_term", &["term"], |filed| !DAYS.is_working(filed));
    assert!(mend(&finding).contains("from the same day"), "{}", mend(&finding));
    clean(&law("register"), "steps_exceed_term");
}

fn window(limit: &str) -> String {
    format!(
        "term 30 working days from register @ ¶2 {REGISTER} step examine by provider within 5 working days @ ¶3 {{ \
         request sample when sample_required @ ¶5 {{ notice by provider @ ¶5 \
         delivery by applicant within {limit} outside term @ ¶6 }} }} \
         step decide by provider within 2 working days @ ¶4 {{ decides @ ¶4 }}"
    )
}

#[test]
fn a_window_is_off_on_more_dates_where_the_notice_may_wait() {
    let is_off = |notice: NaiveDate| between(notice, plus(notice, 3)) == 0;
    let finding = planted(
        &found_in(&window("3 calendar days of sample_notice")),
        "window_of_days_off",
        &["sample_delivery"],
        |filed| is_off(roll(filed)),
    );
    // The notice may go out on any working day up to the fifth.
    let possible = counted(|filed| (0..=5).any(|days| is_off(working(roll(filed), days))));
    let told = said(&finding.message);
    assert!(told.contains(&format!("it can be so on {} dates", possible.len())), "{told}");
    clean(&window("3 calendar days of sample_notice with at least 2 working days"), "window_of_days_off");
}

#[test]
fn a_window_from_the_registration_does_not_wait_for_the_notice() {
    let is_off = |filed| between(roll(filed), plus(roll(filed), 3)) == 0;
    let found = found_in(&window("3 calendar days of register"));
    let finding = planted(&found, "window_of_days_off", &["sample_delivery"], is_off);
    assert!(!said(&finding.message).contains("it can be so"), "{}", said(&finding.message));
    clean(&window("3 working days of register"), "window_of_days_off");
}

#[test]
fn a_notice_of_a_hearing_can_have_no_day_of_its_own() {
    // Five days for the examination, and three before the end of eight: the notice has the fifth day alone.
    let found = found_in(&with_hearing(5, "3 working days"));
    let finding = planted(&found, "step_without_day", &["hearing_notice"], always);
    assert!(said(&finding.message).contains("take 5 working days from registration"), "{}", said(&finding.message));
    assert!(mend(&finding).contains("less than 5 working days"), "{}", mend(&finding));
    // The mend helps.
    clean(&with_hearing(4, "3 working days"), "step_without_day");
}

#[test]
fn a_notice_can_need_the_extension_that_its_hearing_brings() {
    let law = |examine: usize| {
        with_hearing(examine, "3 working days").replace(
            "hearing before refusal @ ¶8 {",
            "hearing before refusal @ ¶8 { extends term by 2 working days @ ¶8",
        )
    };
    // 8 + 2 - 3 = 7, and without the extension 8 - 3 = 5.
    planted(&found_in(&law(6)), "notice_needs_extension", &["hearing_notice"], always);
    clean(&law(5), "notice_needs_extension");
}

#[test]
fn a_hearing_can_be_due_before_its_notice() {
    let law = |examine: usize| {
        format!(
            "term 8 working days from register @ ¶2 refuse not_qualified when not qualified @ ¶7 {REGISTER} \
             step examine by provider within {examine} working days @ ¶3 \
             step decide by provider within 2 working days @ ¶4 {{ decides @ ¶4 finds every other ground @ ¶4 \
             hearing before refusal @ ¶8 {{ notice by provider within 2 working days of examine @ ¶8 \
             held by provider within 5 working days of hearing_notice at least 2 working days before end of term @ ¶8 }} }}"
        )
    };
    // 5 + 2 = 7, and 8 - 2 = 6.
    planted(&found_in(&law(5)), "limit_before_start", &["hearing"], always);
    clean(&law(3), "limit_before_start");
}

#[test]
fn a_first_day_can_come_after_the_last_one() {
    let law = |within: usize| {
        format!(
            "term 40 working days from register @ ¶2 {REGISTER} \
             step publish by provider within {within} working days not before 10 calendar days of register @ ¶3 \
             step decide by provider within 2 working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law(5)), "limit_before_start", &["publish"], |filed| {
        working(roll(filed), 5) < plus(roll(filed), 10)
    });
    assert_eq!(finding.severity, Severity::Impossible, "nobody can keep it, however fast");
    clean(&law(25), "limit_before_start");
}

#[test]
fn a_term_from_the_delivery_can_be_shorter_than_the_study() {
    let law = |study: usize| {
        format!(
            "term 10 calendar days from sample_delivery when sample_required @ ¶2 \
             term 30 working days from register unless sample_required @ ¶2 {REGISTER} \
             step examine by provider within 30 working days @ ¶3 {{ \
             request sample when sample_required @ ¶5 {{ notice by provider @ ¶5 \
             delivery by applicant within 3 working days of sample_notice @ ¶6 \
             study by provider within {study} working days of sample_delivery @ ¶6 }} }} \
             step decide by provider on the day of examine @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law(10)), "steps_exceed_term", &["term", "sample_delivery"], |filed| {
        let delivered = working(roll(filed), 3);
        working(delivered, 10) > calendar(delivered, 10)
    });
    let told = said(&finding.message);
    assert!(told.contains("sample study") && told.contains("for instance, when sample required"), "{told}");
    clean(
        &law(3).replace(
            "examine by provider within 30 working days",
            "examine by provider within 3 working days of sample_delivery",
        ),
        "step_after_term",
    );
}

#[test]
fn a_stop_of_the_term_alone_leaves_the_step_late() {
    let law = |effect: &str| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} step examine by provider within 5 working days @ ¶3 {{ \
             request sample when sample_required @ ¶5 {{ notice by provider @ ¶5 \
             delivery by applicant within 10 working days of sample_notice {effect} @ ¶6 }} }} \
             step decide by provider within 2 working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    // The examination is due on the fifth day, and the sample may come on the tenth.
    let finding = planted(&found_in(&law("stops term")), "step_after_term", &["examine", "sample_delivery"], always);
    assert!(said(&finding.message).contains("The clock of the term stands still"), "{}", said(&finding.message));
    clean(&law("stops term and this step"), "step_after_term");
}

#[test]
fn a_term_that_begins_anew_can_still_be_too_short() {
    let law = |decide: usize| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} \
             step amend by applicant after register within 5 working days @ ¶3 {{ starts term anew @ ¶3 }} \
             step decide by provider after amend within {decide} working days @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    planted(&found_in(&law(12)), "steps_exceed_term", &["term"], always);
    // 5 + 8 are more than ten, but the ten begin anew.
    clean(&law(8), "steps_exceed_term");
}

#[test]
fn what_stands_outside_the_term_does_not_exceed_it() {
    let law = |outside: &str| {
        format!(
            "{} step hand_over by provider within 3 working days of decide{outside} @ ¶5",
            two_steps("5 working days from register", "2 working days", "2 working days")
        )
    };
    // 2 + 2 + 3 = 7.
    planted(&found_in(&law("")), "steps_exceed_term", &["term"], always);
    clean(&law(" outside term"), "steps_exceed_term");
}

#[test]
fn a_longer_limit_for_refusals_tells_who_is_refused() {
    let law = |refusing: usize| {
        format!(
            "term 10 working days from register @ ¶2 refuse not_qualified when not qualified @ ¶7 {REGISTER} \
             step examine by provider within 3 working days @ ¶3 {{ finds every other ground @ ¶3 }} \
             step decide by provider within 2 working days @ ¶4 {{ decides @ ¶4 \
             when refusing within {refusing} working days @ ¶5 }}"
        )
    };
    let finding = planted(&found_in(&law(9)), "steps_exceed_term", &["term"], always);
    let told = said(&finding.message);
    assert!(told.contains("for instance, unless qualified"), "{told}");
    clean(&law(5), "steps_exceed_term");
}

#[test]
fn days_of_waiting_in_the_term_are_told_as_the_cause() {
    let law = |outside: &str| {
        format!(
            "term 10 working days from register @ ¶2 {REGISTER} step examine by provider within 9 working days @ ¶3 {{ \
             request sample when sample_required @ ¶5 {{ notice by provider @ ¶5 \
             delivery by applicant within 6 working days of sample_notice{outside} @ ¶6 \
             study by provider within 8 working days of sample_delivery{outside} @ ¶6 }} }} \
             step decide by provider within 1 working day @ ¶4 {{ decides @ ¶4 }}"
        )
    };
    let finding = planted(&found_in(&law("")), "steps_exceed_term", &["term", "sample_delivery"], always);
    // 6 + 8 = 14 days for ten.
    assert!(mend(&finding).contains("14 working days"), "{}", mend(&finding));
    clean(&law(" outside term"), "steps_exceed_term");
}

#[test]
fn what_is_told_to_mend_steps_that_exceed_the_term_does() {
    // By number: in all as long as the term, or the term as long as they, in working days.
    clean(&two_steps("5 working days from register", "3 working days", "2 working days"), "steps_exceed_term");
    clean(&two_steps("7 working days from register", "4 working days", "3 working days"), "steps_exceed_term");
    clean(&two_steps("17 working days from register", "13 working days", "4 working days"), "steps_exceed_term");
    // By days off: in working days, or the last step without a limit of its own.
    let moved = two_steps("15 calendar days from register", "13 calendar days", "2 calendar days");
    let found = found_in(&moved);
    let finding = of_code(&found, "steps_exceed_term")[0];
    assert!(mend(finding).contains("without a limit of its own"), "{}", mend(finding));
    clean(&moved.replace("calendar", "working"), "steps_exceed_term");
    clean(&moved.replace(" within 2 calendar days", ""), "steps_exceed_term");
}

#[test]
fn a_witness_is_one_of_the_time_in_force_and_of_a_working_day() {
    let (law, sources) = enacted(&two_steps("5 working days from register", "4 working days", "3 working days"));
    let found = of_time(&Scope::of(&law, &sources, vec!["small".into()]));
    // In force from Friday 1 July 2016; the dates begin with a holiday.
    let finding = only(&found, "steps_exceed_term");
    assert_eq!(finding.dates.as_ref().unwrap().first.map(|it| it.date()), Some(day(2014, 1, 1)));
    assert_eq!(finding.witness.as_ref().unwrap().filed.date(), day(2016, 7, 1));
}
