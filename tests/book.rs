//! The book: its tutorial does what it says from an empty folder on, every page stands in it, and no link leads nowhere.

mod console;

use assert_cmd::Command;
use console::words;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const TUTORIAL: &str = include_str!("../docs/tutorial.md");

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// Commands print what is shown below them, and files are written where the page says so, in the order of the page.
#[test]
fn the_tutorial_does_what_it_says() {
    let folder = TempDir::new().unwrap();
    let mut commands = 0;
    for block in TUTORIAL.split("\n```").skip(1).step_by(2) {
        let (info, text) = block.split_once('\n').unwrap();
        let info: Vec<&str> = info.split_whitespace().collect();
        if let ["regl", "file", path] = info.as_slice() {
            let path = folder.path().join("regs").join(path);
            assert!(path.is_file(), "{} is begun by `new`", path.display());
            fs::write(path, format!("{text}\n")).unwrap();
        }
        if info != ["console"] {
            continue;
        }
        for example in text.split("$ reglament ").skip(1) {
            let (line, shown) = example.split_once('\n').unwrap_or((example, ""));
            let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
            command.current_dir(folder.path()).env("LC_ALL", "C").env("NO_COLOR", "1");
            let output = command.args(words(line)).output().unwrap();
            let printed = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success(), "reglament {line}: {}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(printed.trim_end(), shown.trim_end(), "reglament {line}");
            commands += 1;
        }
    }
    assert_eq!(commands, 5, "the page shows another number of commands");
    let mut layout: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    layout.current_dir(folder.path()).args(["fmt", "--check"]).assert().success();
}

/// The commands of the how-to page end well, those of `console` print what is shown, and the check of one's own is the one that
/// is an example.
#[test]
fn the_how_to_page_does_what_it_says() {
    let page = fs::read_to_string(docs().join("how-to.md")).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut commands = 0;
    for block in page.split("\n```").skip(1).step_by(2) {
        let (info, text) = block.split_once('\n').unwrap();
        let (start, shown) = match info {
            "console" => ("$ reglament ", true),
            "sh" => ("reglament ", false),
            "rust" => {
                let example = fs::read_to_string(root.join("examples/own_check.rs")).unwrap();
                let plain = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
                assert!(plain(&example).contains(&plain(text)), "{text}");
                continue;
            }
            _ => continue,
        };
        for (position, line) in text.lines().enumerate().filter(|(_, line)| line.starts_with(start)) {
            let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
            command.current_dir(root).env("LC_ALL", "C").env("NO_COLOR", "1");
            let output = command.args(words(line.strip_prefix(start).unwrap())).output().unwrap();
            assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
            if shown {
                let printed = String::from_utf8(output.stdout).unwrap();
                let below = text.lines().skip(position + 1).map(str::trim_end).collect::<Vec<_>>();
                assert_eq!(printed.trim_end().lines().map(str::trim_end).collect::<Vec<_>>(), below, "{line}");
            }
            commands += 1;
        }
    }
    assert!(commands >= 10, "{commands} commands");
}

/// The links of a page to other pages of the project, without what stands behind `#`.
fn links(page: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(page).unwrap();
    let links = text.split("](").skip(1).filter_map(|it| it.split_once(')').map(|(link, _)| link.to_owned()));
    let links = links.filter(|link| !link.contains("://") && !link.starts_with('#'));
    let path = |link: String| page.parent().unwrap().join(link.split('#').next().unwrap());
    links.map(path).collect()
}

#[test]
fn every_page_stands_in_the_book_and_no_link_leads_nowhere() {
    let summary = docs().join("SUMMARY.md");
    let listed: BTreeSet<PathBuf> = links(&summary).into_iter().collect();
    for folder in [docs(), docs().join("decisions")] {
        for entry in fs::read_dir(folder).unwrap() {
            let page = entry.unwrap().path();
            if page.extension().is_none_or(|it| it != "md") {
                continue;
            }
            assert!(page == summary || listed.contains(&page), "{} is not in the book", page.display());
            for link in links(&page) {
                assert!(link.exists(), "{} leads to {}", page.display(), link.display());
            }
        }
    }
}
