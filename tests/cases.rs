//! Every case of the rule files comes to what it expects, and its timeline reads as it did when it was last read.

mod rules;

use reglament::case::{OutcomeWord, Request, Runner};
use reglament::model::Law;
use reglament::render::explanation::explanation;
use reglament::render::page::{Page, UNBROKEN};
use reglament::render::timeline::timeline;
use reglament::testing::{Kept, try_case};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[test]
fn cases_come_to_what_they_expect() {
    let law = rules::shipped();
    let mut runner = Runner::new(&law);
    let mut wrong = Vec::new();
    for case in &law.cases {
        assert!(!case.expected.is_empty(), "the case `{}` expects nothing", case.name);
        let trial = try_case(case, Kept::Nothing, &mut runner);
        wrong.extend(trial.misses.iter().map(|miss| format!("{}: {miss}", case.name)));
        wrong.extend(trial.run.err().iter().flatten().map(|fault| format!("{}: {fault}", case.name)));
    }
    assert!(law.cases.len() >= 25, "only {} cases", law.cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One snapshot for each file of cases: its timelines with the explanation of every date.
#[test]
fn timelines_read_as_before() {
    let (law, sources) = rules::shipped_with_sources();
    let mut runner = Runner::new(&law);
    let page = Page { width: UNBROKEN, ..Page::default() };
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for case in &law.cases {
        let run = runner.run(&Request::from_case(case)).unwrap();
        let name = Path::new(&sources.file(case.span.file).unwrap().name).file_stem().unwrap();
        let text = files.entry(name.to_string_lossy().into_owned()).or_default();
        text.push_str(&format!("{}\n{}\n", timeline(&run, &law, &page), explanation(&run, &law, &page)));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("snapshots/cases");
    for (name, text) in files {
        settings.bind(|| insta::assert_snapshot!(name, text));
    }
}

/// Each ground of each procedure decides at least one case, and each gap that a case can fall into catches one.
#[test]
fn every_ground_and_gap_decides_a_case() {
    let law = rules::shipped();
    let mut missing = wanted(&law);
    let mut runner = Runner::new(&law);
    for case in &law.cases {
        let result = runner.run(&Request::from_case(case)).unwrap().result();
        let place = format!("{} {}.{}", result.regime, result.service, result.procedure);
        for id in result.grounds.iter().chain(&result.gap) {
            missing.remove(&format!("{place}: {id}"));
        }
        let outcome = result.outcome;
        if outcome == OutcomeWord::Granted {
            missing.remove(&format!("{place}: granted"));
        }
    }
    assert!(missing.is_empty(), "no case shows\n{}", missing.into_iter().collect::<Vec<_>>().join("\n"));
}

/// What cases have to show, procedure by procedure.
fn wanted(law: &Law) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    for service in law.services.values() {
        for procedure in service.procedures.values() {
            let place = format!("{} {}.{}", service.regime, service.id, procedure.id);
            wanted.insert(format!("{place}: granted"));
            wanted.extend(procedure.grounds.iter().map(|it| format!("{place}: {}", it.value.id)));
            wanted.extend(procedure.open_gaps().map(|gap| format!("{place}: {}", gap.id)));
        }
    }
    wanted
}
