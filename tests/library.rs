//! The library as other programs use it.

use reglament::{Page, RuleBook};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The file of the one folder that `examples/embed.rs` is run on here.
const RULES: &str = "actor court {\n  title en \"Court\"\n}\n";

fn one(path: &str, text: &str) -> Vec<(String, String)> {
    vec![(path.to_owned(), text.to_owned())]
}

#[test]
fn what_comes_with_it_is_what_lies_in_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regs");
    let shipped: Vec<_> = reglament::shipped::shipped().collect();
    assert!(shipped.iter().any(|it| it.path == "calendar/kz-calendar.csv"));
    for file in shipped {
        assert_eq!(fs::read(folder.join(&file.path)).unwrap(), *file.bytes, "{}", file.path);
    }
}

#[test]
fn texts_become_a_law_and_others_are_passed_over() {
    let mut files = one("a.regl", RULES);
    files.extend(one("README.md", "no rules"));
    assert!(RuleBook::of(files).unwrap().findings.is_empty());
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let rejected = RuleBook::of(one("a.regl", "actor court {\n  title en \"Court\"\n}\nwhatever\n")).unwrap_err();
    assert!(rejected.to_string().starts_with("a.regl:4:1: regl::syntax::"), "{rejected}");
    let book = RuleBook::of(one("a.regl", RULES)).unwrap();
    let rejected = book.run("{}").unwrap_err();
    assert!(rejected.to_string().starts_with("regl::json::missing: "), "{rejected}");
}

#[test]
fn a_case_is_run_and_explained() {
    let book = RuleBook::embedded().unwrap();
    let case = r#"{ "case": "in June", "service": "stm_license", "procedure": "reissue", "filed": "2025-06-07" }"#;
    let runs = book.run(case).unwrap();
    let [run] = runs.as_slice() else { panic!("one case has one result") };
    // Sat 7 June is received on Mon 9 June. Three working days: 10, 11, 12 June.
    assert_eq!(run.result().decided.unwrap().to_string(), "2025-06-12");
    assert_eq!(book.explain(run).len(), run.result().events.len());
    assert!(book.tell(run, &Page::default()).contains("12 Jun 2025"));
}

/// `cargo test` builds examples and puts them beside the tests.
#[test]
fn the_example_runs() {
    let beside = std::env::current_exe().unwrap();
    let example = beside.parent().unwrap().with_file_name("examples").join("embed");
    let example = example.with_extension(std::env::consts::EXE_EXTENSION);
    if !example.exists() {
        // `cargo test --test library` builds no examples.
        return;
    }
    let output = Command::new(example).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Worked out by hand in regs/cases/samples.regl.
    assert!(text.ends_with("sample asked for before Nauryz: granted on Some(\"2024-05-03\")\n"), "{text}");
}
