//! What cases come to, written as the cases stood: one object, an array, or a line each.

use super::output::{Made, put};
use super::shell::Shell;
use super::status::Status;
use crate::case::Shape;
use serde::Serialize;

/// Writes an answer for each case as JSON.
pub fn print_answers(answers: &[impl Serialize], shape: Shape, shell: &mut Shell) -> Status {
    match (shape, answers) {
        (Shape::One, [only]) => shell.print_json(only),
        (Shape::One | Shape::Array, _) => shell.print_json(&answers),
        (Shape::Lines, _) => {
            let mut lines = String::new();
            for answer in answers {
                match serde_json::to_string(answer) {
                    Ok(line) => lines.push_str(&(line + "\n")),
                    Err(error) => return shell.unwritten(&error),
                }
            }
            put(Made::Json(lines), None, shell)
        }
    }
}

/// One object for a single case, an array for any other number.
#[must_use]
pub fn shape_of(cases: usize) -> Shape {
    if cases == 1 { Shape::One } else { Shape::Array }
}
