//! Builds anew when a rule file comes or goes, where the rule files are embedded in the program: in release builds.

fn main() {
    let reads_at_run_time = std::env::var_os("CARGO_CFG_DEBUG_ASSERTIONS").is_some();
    let watched = if reads_at_run_time { "build.rs" } else { "regs" };
    println!("cargo:rerun-if-changed={watched}");
}
