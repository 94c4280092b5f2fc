//! Writes `src/parser.c` anew from `grammar.js`, which Node reads. With `--check` nothing is written, and what would change is an
//! error.

use std::path::Path;
use std::{env, fs, process};

/// The version of the generated parser: one that editors of the last years load.
const ABI: usize = 14;

/// What is generated.
const FILES: [&str; 2] = ["grammar.json", "parser.c"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let before: Vec<String> = FILES.iter().map(|it| read(&root.join("src").join(it))).collect();
    let check = env::args().any(|it| it == "--check");
    if let Err(error) = tree_sitter_generate::generate_parser_in_directory(
        root,
        None::<&Path>,
        Some(root.join("grammar.js")),
        ABI,
        None,
        Some("node"),
        true,
        tree_sitter_generate::OptLevel::default(),
        &mut Vec::new(),
    ) {
        eprintln!("{error}");
        process::exit(2);
    }
    let changed: Vec<&str> = FILES
        .into_iter()
        .zip(before)
        .filter(|(name, before)| read(&root.join("src").join(name)) != *before)
        .map(|(name, _)| name)
        .collect();
    if check && !changed.is_empty() {
        eprintln!("generated anew and otherwise: {}", changed.join(", "));
        process::exit(1);
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}
