//! Findings of time: for each kind a small law made for it, whose dates are counted day by day in the test itself, and a
//! variant of it in which nothing is wrong; and every witness, run, shows what its finding says.

#[path = "findings_time/planted.rs"]
mod planted;
#[path = "findings_time/random.rs"]
mod random;
mod reference;
mod rules;
#[path = "findings_time/shipped.rs"]
mod shipped;

use chrono::NaiveDate;
use reference::Days;
use reglament::case::{CaseResult, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::findings::{Finding, PublishedFinding, Scope, Severity, all, published};
use reglament::localisation::Localizer;
use reglament::span::Sources;
use reglament::syntax::tree::Language;
use reglament::workspace::{Reading, Text};
use std::sync::LazyLock;

static DAYS: LazyLock<Days> = LazyLock::new(|| Days::from_csv(&rules::table("kz-calendar.csv")));

const OPENING: &str = r#"
calendar kazakhstan {
  days "calendar/kz-calendar.csv"
  follows counting_start, end_on_nonworking, counting_back, receipt_day
}
assumption counting_start {
  reading next_day "the day after"
  reading same_day "the day itself"
  follow next_day because "It is usual."
}
assumption end_on_nonworking {
  reading roll_forward "it goes on to a working day"
  reading keep "it ends there"
  follow roll_forward because "It is usual."
}
assumption counting_back {
  reading plain "the end is the day after"
  reading clear_days "clear days lie between"
  follow plain because "It is usual."
}
assumption receipt_day {
  reading next_working_day "it counts as received on the next working day"
  reading same_day "it counts as received on the day itself"
  follow next_working_day because "It is usual."
}
act order-7 {
  adopted 2008-01-01
  in force from 2016-07-01  @ ¶9
}
regime small {
  acts order-7
  calendar kazakhstan
}
actor provider
actor applicant
fact sample_required default no
fact sample_delivered default yes
fact qualified default yes
ground not_qualified
ground no_sample
event register
event examine
event decide
event sample_notice
event sample_delivery
event hearing_notice
event hearing
event review
event consult
event prolong
event amend
event publish
event hand_over
event serve
event sample_study
event correction_notice
event correction_delivery
event correction_notice_2
event correction_delivery_2
fact faulty default no
fact faulty_2 default no
fact unusual default no
"#;

/// A law of one procedure with these rules.
fn enacted(procedure: &str) -> (Checked, Sources) {
    let law = format!("{OPENING}\nservice lamp under order-7 annex 1 {{ procedure issue {{\n{procedure}\n}} }}\n");
    let rules = vec![Text { name: "small.regl".into(), text: law }];
    let tables = vec![Text { name: "calendar/kz-calendar.csv".into(), text: rules::table("kz-calendar.csv") }];
    let enacted = Reading::of(rules, tables).enact();
    let law = enacted.law.unwrap_or_else(|| panic!("{:#?}", enacted.findings));
    (law, enacted.sources)
}

/// The codes of the family that is tried here.
const TIME: [&str; 12] = [
    "steps_exceed_term",
    "rolled_past_term",
    "no_slack",
    "one_day_of_slack",
    "limit_before_start",
    "window_of_days_off",
    "window_after_term",
    "late_notice",
    "step_without_day",
    "notice_needs_extension",
    "step_after_term",
    "limit_never_binds",
];

/// What is found of the arithmetic of time.
fn of_time(scope: &Scope<'_>) -> Vec<Finding> {
    let mut found = all(scope).expect("the calendar is wide enough").findings;
    found.retain(|it| it.code.strip_prefix("regl::law::").is_some_and(|code| TIME.contains(&code)));
    found
}

/// All findings of time of a law of one procedure; every witness is run on the way.
fn findings(procedure: &str) -> Vec<Finding> {
    let (law, sources) = enacted(procedure);
    let found = of_time(&Scope::of(&law, &sources, vec!["small".into()]));
    found.iter().for_each(|it| shown(&law, it));
    found
}

/// Those that hold as the rules are read, with this code.
fn of_code<'f>(found: &'f [Finding], code: &str) -> Vec<&'f Finding> {
    let code = format!("regl::law::{code}");
    found.iter().filter(|it| it.code == code && it.under.is_empty()).collect()
}

fn only<'f>(found: &'f [Finding], code: &str) -> &'f Finding {
    match of_code(found, code).as_slice() {
        [only] => only,
        other => {
            panic!("{code}: {} of {:?}", other.len(), found.iter().map(|it| (it.code, &it.about)).collect::<Vec<_>>())
        }
    }
}

/// Codes of the findings that hold as the rules are read.
fn codes(found: &[Finding]) -> Vec<&str> {
    let plain = found.iter().filter(|it| it.under.is_empty());
    plain.map(|it| it.code.strip_prefix("regl::law::").unwrap_or(it.code)).collect()
}

/// Holds the dates of a finding against a loop over the calendar.
fn holds(finding: &Finding, expected: impl Fn(NaiveDate) -> bool) {
    for (dates, from, to) in [
        (finding.dates.as_ref().expect("it hangs on the date"), day(2014, 1, 1), day(2026, 12, 31)),
        (finding.in_force.as_ref().expect("the regime has been in force"), day(2016, 7, 1), day(2026, 12, 31)),
    ] {
        let all: Vec<NaiveDate> = from.iter_days().take_while(|it| *it <= to).collect();
        let held: Vec<NaiveDate> = all.iter().copied().filter(|it| expected(*it)).collect();
        assert!(!held.is_empty(), "the loop finds nothing");
        assert_eq!((dates.count, dates.of), (held.len(), all.len()), "{}", finding.code);
        assert_eq!(dates.first.map(|it| it.date()), held.first().copied());
        assert_eq!(dates.next.map(|it| it.date()), held.get(1).copied());
        assert_eq!((dates.from.date(), dates.to.date()), (from, to));
    }
}

fn parsed(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The first working day from a day on.
fn roll(day: NaiveDate) -> NaiveDate {
    DAYS.working_day_from(day).unwrap()
}

/// So many days of the calendar after a day, not rolled.
fn plus(from: NaiveDate, count: u64) -> NaiveDate {
    from + chrono::Days::new(count)
}

/// The last day of so many calendar days.
fn calendar(from: NaiveDate, count: u64) -> NaiveDate {
    roll(plus(from, count))
}

/// The last day of so many working days.
fn working(from: NaiveDate, count: usize) -> NaiveDate {
    let mut day = from;
    for _ in 0..count {
        day = roll(plus(day, 1));
    }
    day
}

/// The working day so many before a day.
fn back(end: NaiveDate, count: usize) -> NaiveDate {
    let mut day = end;
    for _ in 0..count {
        day = day.pred_opt().unwrap();
        while !DAYS.is_working(day) {
            day = day.pred_opt().unwrap();
        }
    }
    day
}

/// How many working days there are after a day up to another one.
fn between(after: NaiveDate, up_to: NaiveDate) -> usize {
    after.iter_days().skip(1).take_while(|it| *it <= up_to).filter(|it| DAYS.is_working(*it)).count()
}

/// Runs the witness of a finding and holds the result against what the finding says.
fn shown(law: &Checked, finding: &Finding) {
    let words = Localizer::new(Language::En, &**law);
    let [told]: [PublishedFinding; 1] = published(std::slice::from_ref(finding), &words).try_into().unwrap();
    let witness = told.witness.as_ref().expect("each has a witness");
    let json = serde_json::to_string(witness).unwrap();
    let batch = requests_from_json(&json).expect("a witness is a case");
    let run = Runner::new(law).run(&batch.requests()[0]).expect("a witness can be run");
    let result: CaseResult = run.result();
    let ever = finding.in_force.as_ref().is_none_or(|it| it.count > 0);
    assert!(!(ever && result.outside_window), "{}: {}", finding.code, witness.filed);
    let said = |name: &str| told.message.arguments.get(name).and_then(|it| it.as_str()).map(ToOwned::to_owned);
    let date = |name: &str| said(name).unwrap_or_else(|| panic!("{} says no {name}", finding.code));
    let text = |it: Option<reglament::calendar::Day>| it.map(|it| it.to_string()).unwrap_or_default();
    let event = said("event").and_then(|id| result.events.iter().find(|it| it.id == id));
    let deadline = || text(event.unwrap_or_else(|| panic!("{} shows no {:?}", finding.code, said("event"))).deadline);
    let end = text(result.term.deadline);
    match finding.code {
        "regl::law::steps_exceed_term" | "regl::law::rolled_past_term" => {
            // The step takes the days that its limit gives it, and the run tells that the term is broken by that.
            assert_eq!((deadline(), &end), (date("end"), &date("end")));
            assert!(date("own") > end, "{}", finding.message);
            let broken = result.breaches.iter().find(|it| Some(it.event.clone()) == said("event"));
            let broken = broken.unwrap_or_else(|| panic!("nothing is late: {}", finding.message));
            assert_eq!((text(Some(broken.on)), text(broken.deadline)), (date("own"), end));
        }
        "regl::law::no_slack" => {
            assert_eq!(end, date("end"));
            // Something that the law orders may take until the last day of the term.
            assert!(result.events.iter().any(|it| text(it.deadline) == end), "{}", finding.message);
        }
        "regl::law::one_day_of_slack" => {
            assert_eq!(end, date("end"));
            assert!(date("own") < end);
            assert!(result.events.iter().any(|it| text(it.deadline) == date("own")), "{}", finding.message);
        }
        "regl::law::limit_before_start" => {
            assert_eq!(deadline(), date("due"));
            assert!(date("due") < date("start"));
            assert!(!result.warnings.is_empty(), "the run warns of it");
        }
        "regl::law::window_of_days_off" => {
            assert_eq!(deadline(), date("last"));
            let (from, to) = (parsed(&date("from")), parsed(&date("counted")));
            assert!(from.iter_days().take_while(|it| *it <= to).all(|it| !DAYS.is_working(it)), "{from} to {to}");
        }
        "regl::law::window_after_term" | "regl::law::late_notice" => {
            assert_eq!((deadline(), &end), (date("last"), &date("end")));
            assert!(deadline() > end);
        }
        "regl::law::step_without_day" => {
            assert_eq!(deadline(), date("due"));
            // Under the reading that counts the first day as well, that one is a day of the step.
            let counts_first = witness.assume.iter().any(|(_, reading)| reading == "same_day");
            let (start, due) = (parsed(&date("start")), parsed(&date("due")));
            assert!(counts_first || between(start, due) == 0, "{start} to {due}");
        }
        "regl::law::notice_needs_extension" => {
            // As the rules are read it can be in time; counted from the end without the extension it could not.
            assert_eq!(deadline(), date("own"));
            assert!(date("due") < date("start") && date("start") <= date("own"), "{}", finding.message);
        }
        "regl::law::step_after_term" => {
            assert_eq!(deadline(), date("due"));
            assert!(date("due") < date("start"));
            assert!(!result.breaches.is_empty(), "the step cannot be in time");
        }
        "regl::law::limit_never_binds" => assert!(event.is_some()),
        other => panic!("nothing holds {other}"),
    }
}

const REGISTER: &str = "step register by provider on the day of receipt @ ¶1\n";

/// A term, and two steps with these limits.
fn two_steps(term: &str, examine: &str, decide: &str) -> String {
    format!(
        "term {term} @ ¶2 {REGISTER} step examine by provider within {examine} @ ¶3 \
         step decide by provider within {decide} @ ¶4 {{ decides @ ¶4 }}"
    )
}

#[test]
fn steps_in_working_days_that_exceed_the_term_do_so_on_every_date() {
    let found = findings(&two_steps("5 working days from register", "4 working days", "3 working days"));
    let finding = only(&found, "steps_exceed_term");
    holds(finding, |_| true);
    assert_eq!(finding.severity, Severity::Conflict);
    assert_eq!(finding.cite.len(), 3, "the term and both steps take part: {:?}", finding.cite);
    let mend = Localizer::without_titles(Language::En).say(finding.mend.as_ref().unwrap());
    assert!(mend.contains("5 working days in all") && mend.contains("7 working days"), "4 + 3 = 7: {mend}");
    // The decision begins on the fourth day and has the fifth; nothing is left without a day.
    assert_eq!(codes(&found), ["steps_exceed_term"]);
}

#[test]
fn steps_that_leave_two_days_raise_nothing() {
    let found = findings(&two_steps("5 working days from register", "2 working days", "1 working day"));
    assert_eq!(codes(&found), [""; 0]);
}

#[test]
fn steps_that_use_the_whole_term_or_leave_a_day_are_told() {
    let found = findings(&two_steps("5 working days from register", "3 working days", "2 working days"));
    holds(only(&found, "no_slack"), |_| true);
    assert_eq!(codes(&found), ["no_slack"]);
    let found = findings(&two_steps("5 working days from register", "3 working days", "1 working day"));
    holds(only(&found, "one_day_of_slack"), |_| true);
    assert_eq!(codes(&found), ["one_day_of_slack"]);
}

#[test]
fn calendar_days_exceed_the_term_on_some_dates_and_leave_none_on_others() {
    let found = findings(&two_steps("15 calendar days from register", "13 calendar days", "2 calendar days"));
    let own = |filed| calendar(calendar(roll(filed), 13), 2);
    let end = |filed| calendar(roll(filed), 15);
    let exceeds = only(&found, "steps_exceed_term");
    holds(exceeds, |filed| own(filed) > end(filed));
    holds(only(&found, "no_slack"), |filed| own(filed) == end(filed));
    // The decision begins when the examination ends; where that is on the last day of the term no day is left.
    holds(only(&found, "step_without_day"), |filed| {
        let (start, due) = (calendar(roll(filed), 13), own(filed).min(end(filed)));
        between(start, due) == 0
    });
    // Without rolling 13 and 2 are 15 on every date.
    let under = |choice: &str, reading: &str| {
        exceeds.readings.iter().find(|it| (&*it.choice, &*it.reading) == (choice, reading)).map(|it| it.count)
    };
    assert_eq!(under("end_on_nonworking", "keep"), Some(0));
    let all = || day(2014, 1, 1).iter_days().take_while(|it| *it <= day(2026, 12, 31));
    // What is received on a day off is registered on it, and all runs from there.
    let count = all().filter(|filed| calendar(calendar(*filed, 13), 2) > calendar(*filed, 15)).count();
    assert_eq!(under("receipt_day", "same_day"), Some(count));
    // Where the day itself counts, a period of n days ends on the day n - 1 after it.
    let same = under("counting_start", "same_day");
    let count = all()
        .filter(|filed| {
            let own = calendar(calendar(roll(*filed), 12), 1);
            own > calendar(roll(*filed), 14)
        })
        .count();
    assert_eq!(same, Some(count));
}

/// A procedure that may ask for a sample within a window, in the term or not.
fn with_sample(term: &str, examine: &str, window: &str) -> String {
    format!(
        "term {term} @ ¶2 {REGISTER} step examine by provider within {examine} @ ¶3 {{ \
         request sample when sample_required @ ¶5 {{ notice by provider @ ¶5 \
         delivery by applicant within {window} @ ¶6 }} }} \
         step decide by provider within 2 calendar days @ ¶4 {{ decides @ ¶4 }}"
    )
}

#[test]
fn cases_with_a_request_are_counted_apart_from_those_without() {
    let found =
        findings(&with_sample("15 calendar days from register", "13 calendar days", "5 calendar days outside term"));
    let [one, two] = of_code(&found, "steps_exceed_term")[..] else { panic!("{:?}", codes(&found)) };
    let (without, with) = if one.about.len() == 1 { (one, two) } else { (two, one) };
    holds(without, |filed| calendar(calendar(roll(filed), 13), 2) > calendar(roll(filed), 15));
    // The notice goes out on the day of registration. The clock stands until the delivery on the last day of the window, and
    // the days of the stop are no days of the period: it ends as many days later.
    let stop = |registered: NaiveDate| (calendar(registered, 5) - registered).num_days() as u64;
    holds(with, |filed| {
        let registered = roll(filed);
        let stop = stop(registered);
        calendar(calendar(registered, 13 + stop), 2) > calendar(registered, 15 + stop)
    });
    assert_eq!(with.about, ["term", "sample_delivery"]);
    let witness = with.witness.as_ref().unwrap();
    assert_eq!(witness.facts.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["sample_required"]);
}

#[test]
fn a_window_of_calendar_days_can_fall_on_days_off_alone() {
    let found =
        findings(&with_sample("30 working days from register", "5 working days", "3 calendar days outside term"));
    holds(only(&found, "window_of_days_off"), |filed| {
        let notice = roll(filed);
        between(notice, plus(notice, 3)) == 0
    });
    assert_eq!(codes(&found), ["window_of_days_off"]);
    let clean =
        findings(&with_sample("30 working days from register", "5 working days", "3 working days outside term"));
    assert_eq!(codes(&clean), [""; 0]);
}

#[test]
fn a_window_whose_days_count_in_the_term_can_end_after_it() {
    let found = findings(&with_sample("5 working days from register", "3 working days", "10 working days"));
    holds(only(&found, "window_after_term"), |_| true);
    // The sample may come on the tenth day; the examination was due on the third.
    let late = of_code(&found, "step_after_term");
    assert_eq!(late.iter().map(|it| it.about[0].as_str()).collect::<Vec<_>>(), ["decide", "examine"]);
    late.iter().for_each(|it| holds(it, |_| true));
}

#[test]
fn a_notice_on_its_last_day_can_carry_a_window_past_the_term() {
    // The notice may go out on the fifth day, and three more are eight; the term has seven.
    let found = findings(&with_sample("7 working days from register", "5 working days", "3 working days"));
    holds(only(&found, "late_notice"), |_| true);
    let witness = only(&found, "late_notice").witness.as_ref().unwrap();
    assert_eq!(witness.events.len(), 1, "the notice is pinned to its last day");
    // Four and three are seven.
    let clean = findings(&with_sample("7 working days from register", "4 working days", "3 working days"));
    assert_eq!(of_code(&clean, "late_notice"), [] as [&Finding; 0]);
}

/// A procedure in which a refusal is heard; its notice goes out so many days before the end of the term.
fn with_hearing(check: usize, before: &str) -> String {
    format!(
        "term 8 working days from register @ ¶2 refuse not_qualified when not qualified @ ¶7 {REGISTER} \
         step examine by provider within {check} working days @ ¶3 \
         step decide by provider within 2 working days @ ¶4 {{ decides @ ¶4 finds every other ground @ ¶4 \
         hearing before refusal @ ¶8 {{ notice by provider within 2 working days of examine at least {before} before end of term @ ¶8 \
         held by provider within 1 working day of hearing_notice @ ¶8 }} }}"
    )
}

#[test]
fn a_notice_can_be_due_before_its_decision_can_exist() {
    let found = findings(&with_hearing(6, "3 working days"));
    let finding = only(&found, "limit_before_start");
    holds(finding, |filed| {
        let registered = roll(filed);
        back(working(registered, 8), 3) < working(registered, 6)
    });
    assert_eq!(finding.severity, Severity::Conflict, "whoever examines sooner can keep it");
    assert_eq!(finding.about[0], "hearing_notice");
    let told = Localizer::without_titles(Language::En).say(&finding.message);
    assert!(
        told.contains("no more than 5 working days may pass") && told.contains("of the steps 6 may"),
        "8 - 3 = 5: {told}"
    );
    // With clear days in between it is worse, and with five days for the examination only they make it so.
    let found = findings(&with_hearing(5, "3 working days"));
    assert_eq!(of_code(&found, "limit_before_start"), [] as [&Finding; 0]);
    let under: Vec<_> = found.iter().filter(|it| it.code.ends_with("limit_before_start")).map(|it| &it.under).collect();
    assert_eq!(under, [&vec![("counting_back".to_owned(), "clear_days".to_owned())]]);
}

#[test]
fn a_notice_that_is_due_before_anything_began_is_impossible() {
    let found = findings(&with_hearing(3, "9 working days"));
    let finding = only(&found, "limit_before_start");
    assert_eq!(finding.severity, Severity::Impossible);
    holds(finding, |_| true);
}

#[test]
fn a_limit_that_ends_with_the_term_can_be_rolled_past_it() {
    let law = "term 10 calendar days from register ending on any day @ ¶2 step register by provider on the day of receipt @ ¶1 \
               step decide by provider within 10 calendar days @ ¶4 { decides @ ¶4 }";
    let found = findings(law);
    holds(only(&found, "rolled_past_term"), |filed| !DAYS.is_working(plus(roll(filed), 10)));
    assert_eq!(of_code(&found, "steps_exceed_term"), [] as [&Finding; 0], "counted, it is no longer than the term");
    let clean = findings(&law.replace(" ending on any day", ""));
    assert_eq!(codes(&clean), ["no_slack"]);
}

#[test]
fn a_limit_longer_than_the_term_never_decides() {
    let found = findings(&two_steps("5 working days from register", "1 working day", "30 working days"));
    let finding = only(&found, "limit_never_binds");
    assert_eq!(
        (finding.about.as_slice(), finding.severity),
        (&["decide".to_owned(), "term".to_owned()][..], Severity::Note)
    );
    // Four days decide where the step before is done at once.
    let clean = findings(&two_steps("5 working days from register", "2 working days", "4 working days"));
    assert_eq!(of_code(&clean, "limit_never_binds"), [] as [&Finding; 0]);
}

#[test]
fn a_limit_that_counts_back_never_decides_where_another_comes_first() {
    let found = findings(&with_hearing(1, "1 working day"));
    let finding = only(&found, "limit_never_binds");
    assert_eq!(finding.about, ["hearing_notice", "forward"], "1 + 2 = 3 comes before 8 - 1 = 7");
}

#[test]
fn named_days_are_looked_at_and_no_others() {
    let (law, sources) = enacted(&two_steps("5 working days from register", "4 working days", "3 working days"));
    let mut scope = Scope::of(&law, &sources, vec!["small".into()]);
    (scope.from, scope.to) = (
        Some(reglament::calendar::Day::from_date(day(2016, 6, 1))),
        Some(reglament::calendar::Day::from_date(day(2016, 7, 31))),
    );
    let found = of_time(&scope);
    let finding = only(&found, "steps_exceed_term");
    let counts = |it: &Option<reglament::findings::Dates>| it.as_ref().map(|it| (it.count, it.of));
    // 30 days of June and 31 of July, of which those of July in force.
    assert_eq!((counts(&finding.dates), counts(&finding.in_force)), (Some((61, 61)), Some((31, 31))));
}

#[test]
fn a_witness_says_which_readings_it_follows() {
    let (law, sources) = enacted(&with_hearing(5, "3 working days"));
    let mut scope = Scope::of(&law, &sources, vec!["small".into()]);
    assert!(scope.readings.follow(&law, "counting_back", "clear_days"));
    let found = of_time(&scope);
    let finding = only(&found, "limit_before_start");
    assert_eq!(finding.witness.as_ref().unwrap().assume, [("counting_back".to_owned(), "clear_days".to_owned())]);
    shown(&law, finding);
}

#[test]
fn the_shipped_imports_of_2014_break_their_term_on_two_of_five_dates() {
    let (law, sources) = rules::shipped_with_sources();
    let found = of_time(&Scope::of(&law, &sources, vec!["2014".into()]));
    for service in ["stm_import", "crypto_import"] {
        let wanted = |it: &&Finding| {
            it.service.as_deref() == Some(service)
                && it.code == "regl::law::steps_exceed_term"
                && it.under.is_empty()
                && it.about == ["term"]
        };
        let finding = found.iter().find(wanted).expect("the key of the contract");
        let dates = finding.dates.as_ref().unwrap();
        assert_eq!((dates.count, dates.of), (2034, 4748));
        assert_eq!(dates.first.map(|it| it.date()), Some(day(2014, 1, 1)));
    }
}

#[test]
fn every_witness_of_the_shipped_law_shows_what_is_said() {
    let (law, sources) = rules::shipped_with_sources();
    let regimes = law.regimes.keys().cloned().collect();
    let mut scope = Scope::of(&law, &sources, regimes);
    // A year for each of the two newer regimes, in which it is in force, is enough for a case of each.
    for (year, regime, least) in [(2015, "2014", 30), (2024, "2020", 25)] {
        scope.regimes = vec![regime.to_owned()];
        (scope.from, scope.to) = (
            Some(reglament::calendar::Day::from_date(day(year, 1, 1))),
            Some(reglament::calendar::Day::from_date(day(year, 12, 31))),
        );
        let found = of_time(&scope);
        assert!(found.len() > least, "{regime}: {}", found.len());
        found.iter().for_each(|it| shown(&law, it));
    }
}
