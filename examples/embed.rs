//! The library in another program: the law of a rule folder, or that which comes with the library, and a case in JSON.
//!
//! ```sh
//! cargo run --example embed -- regs case.json
//! ```

use reglament::{Page, RuleBook};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

const CASE: &str = r#"{
    "case": "sample asked for before Nauryz",
    "service": "technical_study",
    "procedure": "conclude",
    "filed": "2024-03-18T10:15",
    "facts": { "sample_required": true }
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let book = match words.next() {
        Some(folder) => RuleBook::of(files(Path::new(&folder))?)?,
        None => RuleBook::embedded()?,
    };
    let cases = words.next().map(fs::read_to_string).transpose()?.unwrap_or_else(|| CASE.to_owned());
    for run in book.run(&cases)? {
        println!("{}", book.tell(&run, &Page::default()));
        let result = run.result();
        println!("{}: {} on {:?}", result.case, result.outcome.word(), result.decided.map(|day| day.to_string()));
    }
    Ok(())
}

/// The rule files and tables of a folder, each with its path from it.
fn files(root: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let (path, kind) = entry.map(|it| (folder.join(it.file_name()), it.file_type()))?;
            if kind?.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "regl" || it == "csv") {
                files.push((path.display().to_string(), fs::read_to_string(root.join(&path))?));
            }
        }
    }
    Ok(files)
}
