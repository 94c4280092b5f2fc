//! Simulated logs: audits find what was made wrong, all of it and nothing else, over the shipped services and many seeds.

mod rules;

use reglament::audit::{Bound, Gathered, LogMap, LogSection, audit, open};
use reglament::calendar::{Calendar, Day};
use reglament::case::Readings;
use reglament::check::Checked;
use reglament::check::check;
use reglament::engine::Plan;
use reglament::exercise::{LogWish, LoggedCase, log_of};
use reglament::localisation::Localizer;
use reglament::model::{self, Workspace};
use reglament::render::simulated_log::{LogFiles, log_files};
use reglament::syntax;
use reglament::syntax::tree::Language;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const SEEDS: u64 = 6;

/// What is wrong: case, kind and event.
type Wrong = BTreeSet<(String, String, String)>;

/// The laws of the project and of its examples, by name.
fn laws() -> Vec<(String, Checked)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/laws");
    let mut laws = vec![("shipped".to_owned(), rules::shipped())];
    for entry in fs::read_dir(folder).unwrap() {
        let folder = entry.unwrap().path();
        let mut workspace = Workspace::default();
        for table in fs::read_dir(folder.join("calendar")).unwrap() {
            let table = table.unwrap().path();
            let name = format!("calendar/{}", table.file_name().unwrap().to_str().unwrap());
            workspace.data.insert(name, fs::read_to_string(&table).unwrap());
        }
        let text = fs::read_to_string(folder.join("law.regl")).unwrap();
        let file = workspace.sources.add("law.regl", text.clone());
        workspace.files.push((file, syntax::parse(file, &text).tree));
        let (law, faults) = model::resolve(&workspace);
        assert!(faults.is_empty(), "{}: {faults:?}", folder.display());
        laws.push((folder.display().to_string(), check(law).unwrap().0));
    }
    laws
}

/// The plans of a service, and the days on which cases may be filed.
fn plans(law: &Checked, regime: &str, service: &str) -> (Vec<Plan>, (Day, Day)) {
    let window = law.window(law.regimes.get(regime).unwrap());
    let calendar = &law.timetable(regime).unwrap().calendar;
    let procedures = law.service(regime, service).unwrap().procedures.keys();
    let plans = procedures.filter_map(|it| Plan::new(law, regime, service, it)).collect();
    let first = window.from.map_or(calendar.first(), |it| it.max(calendar.first()));
    // What is filed a year before the calendar ends can be decided in it.
    let last = calendar.last().plus(-366);
    (plans, (first, window.to.map_or(last, |it| it.min(last)).max(first)))
}

fn drawn(law: &Checked, regime: &str, plans: &[Plan], filed: (Day, Day), seed: u64) -> Vec<LoggedCase> {
    let calendar = &law.timetable(regime).unwrap().calendar;
    let with: Vec<(&Plan, &Calendar)> = plans.iter().map(|it| (it, calendar)).collect();
    log_of(&with, law, &LogWish { cases: 120, seed, filed, wrong: 50 })
}

fn simulated(law: &Checked, regime: &str, service: &str, seed: u64) -> (LogFiles, Vec<LoggedCase>) {
    let (plans, filed) = plans(law, regime, service);
    let cases = drawn(law, regime, &plans, filed, seed);
    let words = Localizer::new(Language::En, &**law);
    (log_files(&cases, &plans.iter().collect::<Vec<_>>(), law, &words), cases)
}

fn put_in(files: &LogFiles) -> Wrong {
    let mut table = csv::Reader::from_reader(files.wrong.as_bytes());
    table.deserialize().collect::<Result<_, _>>().unwrap()
}

fn found(law: &Checked, files: &LogFiles) -> Wrong {
    let map = LogMap::read(&files.map).unwrap();
    let bound = Bound::new(&map, law).unwrap();
    let log = open(files.log.as_bytes(), &LogSection::default()).unwrap();
    let gathered = Gathered::read(log, &bound, None).unwrap();
    let mut wrong = Wrong::new();
    let summary = audit(law, &bound, &gathered, &Readings::of(law), &mut |_, case, verdict| {
        for breach in &verdict.breaches {
            let event = breach.event.clone().unwrap_or_default();
            wrong.insert((case.name.to_string(), breach.kind.name().to_owned(), event));
        }
    });
    assert!(summary.unjudged.is_empty(), "{:?}", summary.unjudged);
    assert!(summary.counts.activities.is_empty(), "{:?}", summary.counts.activities);
    wrong
}

#[test]
fn all_that_was_made_wrong_is_found_and_nothing_else() {
    let mut kinds: BTreeSet<String> = BTreeSet::new();
    let (mut cases, mut services) = (0, 0);
    for (name, law) in laws() {
        for (regime, service) in law.services.keys() {
            if plans(&law, regime, service).0.is_empty() {
                continue;
            }
            services += 1;
            for seed in 1..=SEEDS {
                let (files, made) = simulated(&law, regime, service, seed);
                made.iter().for_each(in_order);
                cases += made.len();
                if made.is_empty() {
                    continue;
                }
                let (wanted, found) = (put_in(&files), found(&law, &files));
                let missed: Vec<_> = wanted.difference(&found).collect();
                let invented: Vec<_> = found.difference(&wanted).collect();
                assert!(
                    missed.is_empty() && invented.is_empty(),
                    "{name} {regime} {service}, seed {seed}: missed {missed:#?}, invented {invented:#?}"
                );
                kinds.extend(wanted.into_iter().map(|(_, kind, _)| kind));
            }
        }
    }
    assert!(cases > 20_000 && services > 30, "only {cases} cases of {services} services");
    let made: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let all =
        ["despite_ground", "late", "missing", "no_ground", "other_deadline", "out_of_order", "silence", "wrong_actor"];
    assert_eq!(made, all);
}

/// On one day nothing is done before what it comes after, and nothing before the filing.
fn in_order(case: &LoggedCase) {
    for pair in case.rows.windows(2) {
        let (one, other) = (pair[0].when, pair[1].when);
        assert!(one.0 != other.0 || one.1 <= other.1, "{case:#?}");
    }
    assert!(case.rows.iter().all(|it| it.when > case.filed || it.when.0 < case.filed.0), "{case:#?}");
}

/// The same seed gives the same log.
#[test]
fn a_seed_is_a_log() {
    let law = rules::shipped();
    let one = simulated(&law, "2014", "stm_license", 7).0;
    let same = simulated(&law, "2014", "stm_license", 7).0;
    let other = simulated(&law, "2014", "stm_license", 8).0;
    assert_eq!((&one.log, &one.wrong), (&same.log, &same.wrong));
    assert_ne!(one.log, other.log);
}
