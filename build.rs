//! Builds anew when a rule file comes or goes: the rule folder is embedded in the program.

fn main() {
    println!("cargo:rerun-if-changed=regs");
}
