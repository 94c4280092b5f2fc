//! Reads the rule files that are embedded in the program, in release builds, so that the program need not do it when it
//! starts; and builds anew when one of them comes or goes.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const RULES: &str = "regs";

fn main() {
    let reads_at_run_time = env::var_os("CARGO_CFG_DEBUG_ASSERTIONS").is_some();
    let watched = if reads_at_run_time { "build.rs" } else { RULES };
    println!("cargo:rerun-if-changed={watched}");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    let mut files = Vec::new();
    if !reads_at_run_time {
        rule_files(Path::new(RULES), &mut files);
    }
    // Each text stands beside what was read of it, so that they cannot be of different days.
    let mut table = String::from("static READ: &[(&str, &[u8])] = &[\n");
    for (number, path) in files.iter().enumerate() {
        let text = fs::read_to_string(path).expect("a rule file can be read");
        let Some(read) = reglament_grammar::packed(&text) else { continue };
        let (text_name, read_name) = (format!("{number}.text"), format!("{number}.read"));
        fs::write(out.join(&text_name), text).expect("what cargo names can be written");
        fs::write(out.join(&read_name), read).expect("what cargo names can be written");
        let included = |kind, name| format!("{kind}!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))");
        let (text, read) = (included("include_str", text_name), included("include_bytes", read_name));
        writeln!(table, "    ({text}, {read}),").expect("strings can be written");
    }
    table.push_str("];\n");
    fs::write(out.join("read.rs"), table).expect("what cargo names can be written");
}

/// The rule files of a folder and of the folders in it, in the order of their paths.
fn rule_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("the rule folder lies beside this file");
    let mut paths: Vec<PathBuf> = entries.map(|it| it.expect("a folder can be read").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            rule_files(&path, files);
        } else if path.extension().is_some_and(|it| it == "regl") {
            files.push(path);
        }
    }
}
