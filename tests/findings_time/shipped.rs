//! What is found of the shipped law, held against the official texts: single findings that a lawyer read beside them.

use super::*;
use reglament::explore::Wanted;

/// All findings of a procedure of a regime.
fn of_procedure(regime: &str, service: &str, procedure: &str) -> Vec<Finding> {
    let (law, sources) = rules::shipped_with_sources();
    let mut scope = Scope::of(&law, &sources, vec![regime.to_owned()]);
    scope.wanted = vec![Wanted { service: service.to_owned(), procedure: Some(procedure.to_owned()) }];
    all(&scope).expect("the calendar is wide enough").findings
}

fn one<'f>(found: &'f [Finding], code: &str, about: &[&str], under: &[(&str, &str)]) -> &'f Finding {
    let code = format!("regl::law::{code}");
    let fits = |it: &&Finding| {
        let its: Vec<(&str, &str)> =
            it.under.iter().map(|(choice, reading)| (choice.as_str(), reading.as_str())).collect();
        it.code == code && it.about == about && its == under
    };
    let all = || found.iter().map(|it| (it.code, &it.about, &it.under)).collect::<Vec<_>>();
    found.iter().find(fits).unwrap_or_else(|| panic!("no {code} of {about:?} in {:#?}", all()))
}

fn clauses(finding: &Finding) -> Vec<String> {
    finding.cite.iter().map(ToString::to_string).collect()
}

fn said(finding: &Finding) -> String {
    Localizer::without_titles(Language::En).say(&finding.message)
}

#[test]
fn every_witness_is_filed_while_the_regime_is_in_force() {
    // The regulations applied from 10 November 2014 and were repealed on 5 August 2015.
    let in_force = day(2014, 11, 10)..=day(2015, 8, 4);
    for procedure in ["issue", "reissue", "duplicate"] {
        let found = of_procedure("2014", "stm_license", procedure);
        let filed: Vec<_> = found.iter().filter_map(|it| Some((it.code, it.witness.as_ref()?.filed.date()))).collect();
        assert!(filed.len() > 1, "{procedure}: {filed:?}");
        let outside: Vec<_> = filed.iter().filter(|(_, on)| !in_force.contains(on)).collect();
        assert!(outside.is_empty(), "{procedure}: {outside:?}");
    }
}

#[test]
fn the_imports_of_2014_tell_which_end_is_moved() {
    let found = of_procedure("2014", "crypto_import", "issue");
    let finding = one(&found, "steps_exceed_term", &["term"], &[]);
    // In force from Monday 10 November 2014. The thirteenth day after it is Sunday the 23rd, moved to Monday the 24th; two
    // days more end on the 26th. The fifteenth day is Tuesday the 25th.
    assert_eq!(finding.witness.as_ref().unwrap().filed.date(), day(2014, 11, 10));
    let told = said(finding);
    assert!(told.contains("“examine” ends on 23 Nov 2014, a day off, and so on 24 Nov 2014"), "{told}");
    assert!(told.contains("26 Nov 2014") && told.contains("the term ends on 25 Nov 2014"), "{told}");
    // The window of five days of the calendar: the notice may go out on any working day of the thirteen.
    let window = one(&found, "window_of_days_off", &["sample_delivery"], &[]);
    assert_eq!(window.dates.as_ref().unwrap().count, 12, "filed so that the notice goes out at once before days off");
    let is_off = |notice: NaiveDate| between(notice, plus(notice, 5)) == 0;
    let possible = day(2014, 1, 1).iter_days().take_while(|it| *it <= day(2026, 12, 31)).filter(|filed| {
        let first = roll(*filed);
        let last = calendar(first, 13);
        first.iter_days().take_while(|it| *it <= last).any(|it| DAYS.is_working(it) && is_off(it))
    });
    let possible = possible.count();
    assert!(said(window).contains(&format!("it can be so on {possible} dates")), "{possible}: {}", said(window));
    // The form of standard 5 lets transit be asked for.
    let gap = one(&found, "gap", &["transit_application_2014"], &[]);
    assert!(
        clauses(gap).iter().any(|it| it.starts_with("resolution-600-2014 standard 5 appendix 1")),
        "{:?}",
        clauses(gap)
    );
}

#[test]
fn a_clash_of_languages_cites_both() {
    let found = of_procedure("2014", "technical_study", "conclude");
    let finding = one(&found, "steps_exceed_term", &["term", "sample_delivery"], &[("study_days", "working")]);
    let all = clauses(finding);
    assert!(all.iter().any(|it| it.starts_with("order-305-2014 (kk)")), "{all:?}");
    assert!(all.iter().any(|it| it.starts_with("order-305-2014 (ru)")), "{all:?}");
}

#[test]
fn the_notices_of_2020_have_no_day_of_their_own() {
    let found = of_procedure("2020", "crypto_sale_permit", "issue");
    // Five days for the check, three before the end of eight.
    let finding = one(&found, "step_without_day", &["hearing_notice"], &[]);
    assert_eq!(finding.dates.as_ref().map(|it| (it.count, it.of)), Some((4748, 4748)));
    // The text both hears and refuses at once on the grounds of its list: a conflict that is declared.
    one(&found, "hearing_both_ways", &["court_ban"], &[("refusal_of_sale", "at_once")]);
}

#[test]
fn the_notice_of_a_study_of_2020_needs_the_extension() {
    let found = of_procedure("2020", "technical_study", "conclude");
    let finding = one(&found, "notice_needs_extension", &["hearing_notice"], &[]);
    // 5 - 3 = 2, and the check may take four; 5 + 2 - 3 = 4.
    assert_eq!(finding.dates.as_ref().map(|it| (it.count, it.of)), Some((4748, 4748)));
    assert_eq!(finding.severity, Severity::Unsaid);
}
