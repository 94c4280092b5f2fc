//! The examples of the README do what it says.

mod console;

use assert_cmd::Command;
use console::words;
use reglament::span::Sources;
use reglament::syntax;

const README: &str = include_str!("../README.md");

/// The fenced blocks of a language.
fn blocks(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    let after = README.split(fence.as_str()).skip(1);
    after.map(|rest| rest.split("```").next().unwrap()).collect()
}

/// A line `$ reglament …` is run; what follows up to the next one is what it prints.
#[test]
fn commands_print_what_the_readme_shows() {
    let blocks = blocks("console");
    assert!(!blocks.is_empty(), "the README shows no command");
    for block in blocks {
        for example in block.split("$ reglament ").skip(1) {
            let (line, shown) = example.split_once('\n').unwrap();
            let output = Command::cargo_bin("reglament")
                .unwrap()
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .env("LC_ALL", "C")
                .env("NO_COLOR", "1")
                .args(words(line))
                .output()
                .unwrap();
            let printed = String::from_utf8(output.stdout).unwrap();
            let printed: Vec<&str> = printed.trim_end().lines().map(str::trim_end).collect();
            let shown: Vec<&str> = shown.trim_end().lines().map(str::trim_end).collect();
            assert_eq!(shown, printed, "reglament {line}");
        }
    }
}

/// The paragraph shown of an explanation stands in the explanation of the case shown before it.
#[test]
fn the_explanation_shown_is_part_of_the_whole() {
    let shown = blocks("text").into_iter().find(|it| it.starts_with("  check of the documents")).unwrap();
    let output = Command::cargo_bin("reglament")
        .unwrap()
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LC_ALL", "C")
        .args(["run", "sample asked for before Nauryz", "--explain"])
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains(shown), "{printed}");
}

#[test]
fn rules_of_the_readme_can_be_read() {
    let blocks = blocks("regl");
    assert!(blocks.len() >= 3, "the README shows fewer rules than it did");
    for block in blocks {
        // A procedure alone is shown without the service around it.
        let alone = block.starts_with("procedure");
        let text = if alone { format!("service x under y {{\n{block}}}\n") } else { block.to_owned() };
        let file = Sources::default().add("README.md", text.clone());
        let faults = syntax::parse(file, &text).faults;
        assert!(faults.is_empty(), "{block}\n{faults:?}");
    }
}
