//! How much faster classes of cases are than the cases themselves: both go through all cases of one procedure on every
//! day of a year and know what each comes to. Their times in one run of the benchmark are to be compared with each
//! other, never with those of another machine.

use indexmap::IndexMap;
use reglament::calendar::Day;
use reglament::certificate::{Certificate, Claims};
use reglament::check::Checked;
use reglament::engine::Pace;
use reglament::explore::{Found, ROOM, Range, Task, Wanted, explore, pairings};
use reglament::recheck::recheck;
use reglament::span::Sources;
use reglament::workspace::{Reading, Text};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn main() {
    divan::main();
}

static LAW: LazyLock<(Checked, Sources)> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("regs");
    let mut open = vec![root.clone()];
    let (mut rules, mut tables) = (Vec::new(), Vec::new());
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            let name = |path: &PathBuf| path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            match path.extension().and_then(|it| it.to_str()) {
                Some("regl") => rules.push(Text { name: name(&path), text: fs::read_to_string(&path).unwrap() }),
                Some("csv") => tables.push(Text { name: name(&path), text: fs::read_to_string(&path).unwrap() }),
                _ if path.is_dir() => open.push(path),
                _ => {}
            }
        }
    }
    let enactment = Reading::of(rules, tables).enact();
    (enactment.law.unwrap(), enactment.sources)
});

const PROCEDURES: [&str; 2] = ["issue", "reissue"];

fn task() -> Task {
    let day = |text| Day::from_iso(text).unwrap();
    Task {
        old: "2014".to_owned(),
        new: "2020".to_owned(),
        range: Range { from: day("2024-01-01"), to: day("2024-12-31") },
        pace: Pace::Latest,
        assume: IndexMap::new(),
        fixed: Vec::new(),
        certify: true,
        room: ROOM,
    }
}

fn found(procedure: &str) -> Found {
    let (law, sources) = &*LAW;
    let wanted = Wanted { service: "stm_license".to_owned(), procedure: Some(procedure.to_owned()) };
    explore(law, sources, &task(), &pairings(law, "2014", "2020", &[wanted]), &|| {}).unwrap()
}

#[divan::bench(args = PROCEDURES)]
fn classes(bencher: divan::Bencher<'_, '_>, procedure: &str) {
    LazyLock::force(&LAW);
    bencher.bench(|| found(procedure));
}

#[divan::bench(args = PROCEDURES, sample_count = 3, sample_size = 1)]
fn brute_force(bencher: divan::Bencher<'_, '_>, procedure: &str) {
    let task = task();
    let certificate = Certificate::of(Claims {
        program: "benchmark".to_owned(),
        old: task.old.clone(),
        new: task.new.clone(),
        pace: "latest".to_owned(),
        assume: IndexMap::new(),
        from: task.range.from,
        to: task.range.to,
        files: IndexMap::new(),
        procedures: found(procedure).claims,
    });
    bencher.bench(|| assert!(recheck(&LAW.0, &IndexMap::new(), &certificate, &[], &|| {}).unwrap().agrees));
}
