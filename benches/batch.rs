//! Cases through the engine, the runner, JSON Lines and tables of Arrow: `cargo bench --bench batch`. Each benchmark runs 1,000
//! cases of `stm_license.issue`; `perf stat -e instructions:u` tells what a case costs where the machine is busy.

use divan::counter::ItemsCount;
use reglament::calendar::Day;
use reglament::case::{Request, Runner, requests_from_json};
use reglament::engine::{CaseFacts, Plan, Timeline, run};
use reglament::localisation::Localizer;
use reglament::{Language, RuleBook};
use std::sync::{Arc, LazyLock};

fn main() {
    divan::main();
}

const CASES: usize = 1_000;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::embedded().unwrap());

fn filed(number: usize) -> Day {
    Day::from_ymd(2024, 1, 3).unwrap().plus(i32::try_from(number % 700).unwrap())
}

fn lines() -> String {
    let line = |number: usize| {
        let (day, complete) = (filed(number), !number.is_multiple_of(5));
        format!(
            "{{\"case\":\"c{number}\",\"service\":\"stm_license\",\"procedure\":\"issue\",\"filed\":\"{day}\",\
             \"facts\":{{\"documents_complete\":{complete},\"channel\":\"portal\"}}}}\n"
        )
    };
    (0..CASES).map(line).collect()
}

fn requests() -> Vec<Request> {
    requests_from_json(&lines()).unwrap().into_requests()
}

#[divan::bench]
fn engine(bencher: divan::Bencher<'_, '_>) {
    let plan = Plan::new(&BOOK.law, "2020", "stm_license", "issue").unwrap();
    let calendar = &BOOK.law.timetable("2020").unwrap().calendar;
    let cases: Vec<CaseFacts> = (0..CASES).map(|number| CaseFacts::new(&plan, filed(number))).collect();
    let mut timeline = Timeline::default();
    bencher.counter(ItemsCount::new(CASES)).bench_local(|| {
        cases.iter().for_each(|case| run(&plan, calendar, divan::black_box(case), &mut timeline).unwrap());
    });
}

#[divan::bench]
fn runner(bencher: divan::Bencher<'_, '_>) {
    let requests: Vec<Arc<Request>> = requests().into_iter().map(Arc::new).collect();
    let mut runner = Runner::new(&BOOK.law);
    bencher.counter(ItemsCount::new(CASES)).bench_local(|| {
        requests.iter().for_each(|request| drop(divan::black_box(runner.run_shared(Arc::clone(request)).unwrap())));
    });
}

#[divan::bench]
fn runner_with_results(bencher: divan::Bencher<'_, '_>) {
    let requests: Vec<Arc<Request>> = requests().into_iter().map(Arc::new).collect();
    let mut runner = Runner::new(&BOOK.law);
    bencher.counter(ItemsCount::new(CASES)).bench_local(|| {
        for request in &requests {
            divan::black_box(runner.run_shared(Arc::clone(request)).unwrap().result());
        }
    });
}

#[divan::bench]
fn json_lines(bencher: divan::Bencher<'_, '_>) {
    let lines = lines();
    let mut runner = Runner::new(&BOOK.law);
    let words = Localizer::new(Language::En, &*BOOK.law);
    bencher.counter(ItemsCount::new(CASES)).bench_local(|| {
        for request in requests_from_json(&lines).unwrap().into_requests() {
            let result = runner.run_shared(Arc::new(request)).unwrap().result();
            let result = result.with_warnings(|warning| words.publish(&warning));
            divan::black_box(serde_json::to_string(&result).unwrap());
        }
    });
}

#[cfg(feature = "arrow")]
#[divan::bench]
fn tables(bencher: divan::Bencher<'_, '_>) {
    use arrow_array::{BooleanArray, Date32Array, RecordBatch, StringArray};
    use reglament::columnar::Session;
    let texts =
        |of: &dyn Fn(usize) -> String| Arc::new((0..CASES).map(|it| Some(of(it))).collect::<StringArray>()) as _;
    let complete: BooleanArray = (0..CASES).map(|it| Some(!it.is_multiple_of(5))).collect();
    let days: Date32Array = (0..CASES).map(|it| Some(filed(it).number())).collect();
    let cases = RecordBatch::try_from_iter([
        ("case", texts(&|it| format!("c{it}"))),
        ("service", texts(&|_| "stm_license".to_owned())),
        ("procedure", texts(&|_| "issue".to_owned())),
        ("filed", Arc::new(days) as _),
        ("fact.documents_complete", Arc::new(complete) as _),
        ("fact.channel", texts(&|_| "portal".to_owned())),
    ])
    .unwrap();
    let mut session = Session::new(&BOOK.law, Language::En);
    bencher.counter(ItemsCount::new(CASES)).bench_local(|| session.run(divan::black_box(&cases)).unwrap());
}
