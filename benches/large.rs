//! Laws of many services: `cargo bench --bench large`. What a service costs should not hang on how many others there are, from
//! the text to the checked law and to the first answer.

use divan::counter::ItemsCount;
use reglament::RuleBook;
use std::fmt::Write;

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [200, 1_000, 5_000];

const LAW: &str = include_str!("../examples/laws/lampland/law.regl");
const DAYS: &str = include_str!("../examples/laws/lampland/calendar/days.csv");

/// The law on lamps with so many services in the place of its one.
fn law(services: usize) -> [(String, String); 2] {
    let (before, service) = LAW.split_once("service lamp_permit ").unwrap();
    let mut law = before.to_owned();
    for number in 0..services {
        write!(law, "service permit_{number} {service}").unwrap();
    }
    [("law.regl".to_owned(), law), ("calendar/days.csv".to_owned(), DAYS.to_owned())]
}

#[divan::bench(args = SIZES)]
fn from_text_to_law(bencher: divan::Bencher<'_, '_>, services: usize) {
    let files = law(services);
    let bencher = bencher.counter(ItemsCount::new(services));
    bencher.bench_local(|| RuleBook::of(divan::black_box(files.clone())).unwrap());
}

#[divan::bench(args = SIZES)]
fn one_case(bencher: divan::Bencher<'_, '_>, services: usize) {
    let book = RuleBook::of(law(services)).unwrap();
    let case = r#"{"case":"a","service":"permit_7","procedure":"issue","filed":"2024-05-10"}"#;
    bencher.bench_local(|| book.run(divan::black_box(case)).unwrap().len());
}
