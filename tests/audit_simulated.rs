//! Simulated logs: audits find what was made wrong, all of it and nothing else, over the shipped services and many seeds.

mod rules;

use reglament::audit::{Bound, Gathered, LogMap, LogSection, audit, open};
use reglament::calendar::{Calendar, Day};
use reglament::case::Readings;
use reglament::check::Checked;
use reglament::engine::Plan;
use reglament::exercise::{LogWish, log_of};
use reglament::localisation::Localizer;
use reglament::render::simulated_log::{LogFiles, log_files};
use reglament::syntax::tree::Language;
use std::collections::BTreeSet;

const SEEDS: u64 = 6;

/// What is wrong: case, kind and event.
type Wrong = BTreeSet<(String, String, String)>;

fn simulated(law: &Checked, regime: &str, service: &str, seed: u64) -> (LogFiles, usize) {
    let window = law.window(law.regimes.get(regime).unwrap());
    let calendar = &law.timetable(regime).unwrap().calendar;
    let plans: Vec<Plan> = law
        .service(regime, service)
        .unwrap()
        .procedures
        .keys()
        .filter_map(|it| Plan::new(law, regime, service, it))
        .collect();
    let with: Vec<(&Plan, &Calendar)> = plans.iter().map(|it| (it, calendar)).collect();
    let first = window.from.unwrap();
    let last = window.to.unwrap_or(Day::from_ymd(2025, 6, 30).unwrap());
    let wish = LogWish { cases: 120, seed, filed: (first, last), wrong: 50 };
    let cases = log_of(&with, law, &wish);
    let words = Localizer::new(Language::En, &**law);
    (log_files(&cases, &plans.iter().collect::<Vec<_>>(), law, &words), cases.len())
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
    let law = rules::shipped();
    let mut kinds: BTreeSet<String> = BTreeSet::new();
    let mut cases = 0;
    for (regime, service) in law.services.keys() {
        for seed in 1..=SEEDS {
            let (files, made) = simulated(&law, regime, service, seed);
            cases += made;
            let (wanted, found) = (put_in(&files), found(&law, &files));
            let missed: Vec<_> = wanted.difference(&found).collect();
            let invented: Vec<_> = found.difference(&wanted).collect();
            assert!(
                missed.is_empty() && invented.is_empty(),
                "{regime} {service}, seed {seed}: missed {missed:#?}, invented {invented:#?}"
            );
            kinds.extend(wanted.into_iter().map(|(_, kind, _)| kind));
        }
    }
    assert!(cases > 10_000, "only {cases} cases");
    let made: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let all = ["despite_ground", "late", "missing", "no_ground", "other_deadline", "out_of_order", "wrong_actor"];
    assert_eq!(made, all);
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
