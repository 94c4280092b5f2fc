//! The `reglament` command.
fn main() {}
