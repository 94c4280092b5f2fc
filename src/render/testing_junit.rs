//! What came of tests, as JUnit XML: a suite for each rule file with cases, and one for snapshots without a case.

use super::page::{Page, UNBROKEN};
use super::testing::{Report, trial_page};
use crate::localisation::{Localizer, plain};
use crate::testing::{Trial, Verdict};
use indexmap::IndexMap;
use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

/// The report as XML; the same cases give the same bytes, for it holds no times.
///
/// # Errors
///
/// Why it cannot be written.
pub fn junit(report: &Report<'_>, words: &Localizer<'_>) -> Result<String, String> {
    let mut suites: IndexMap<String, TestSuite> = IndexMap::new();
    let mut suite = |name: String, case: TestCase| {
        suites.entry(name.clone()).or_insert_with(|| TestSuite::new(name)).add_test_case(case);
    };
    for trial in report.trials {
        let file = report.sources.file(trial.case.span.file).map(|it| it.name.clone()).unwrap_or_default();
        suite(file, case(report, trial, words));
    }
    for orphan in report.orphans {
        let told = plain(&words.say(orphan));
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_type("orphan").set_message(told);
        suite(orphan.file.clone(), TestCase::new(orphan.case.clone().unwrap_or_else(|| orphan.file.clone()), status));
    }
    let mut all = quick_junit::Report::new("reglament test");
    all.add_test_suites(suites.into_values());
    all.to_string().map_err(|error| error.to_string())
}

fn case(report: &Report<'_>, trial: &Trial<'_>, words: &Localizer<'_>) -> TestCase {
    let verdict = trial.verdict();
    let kind = match verdict {
        Verdict::Passed => None,
        Verdict::Failed | Verdict::Unheld => Some(NonSuccessKind::Failure),
        Verdict::Faulty => Some(NonSuccessKind::Error),
    };
    let status = kind.map_or_else(TestCaseStatus::success, |kind| {
        let page = Page { width: UNBROKEN, language: words.language() };
        let told = trial_page(report, trial, &page, words);
        let first = told.lines().nth(1).or_else(|| told.lines().next()).unwrap_or_default().trim().to_owned();
        let mut status = TestCaseStatus::non_success(kind);
        status.set_type(verdict.word()).set_message(first).set_description(told);
        status
    });
    let mut case = TestCase::new(trial.case.name.as_str(), status);
    case.set_classname(format!("{}.{}", trial.case.service.0, trial.case.procedure.0));
    case
}
