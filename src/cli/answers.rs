//! What cases come to, written as the cases stood: one object, an array, or a line each. A case that cannot be answered
//! stops no other.

use super::output::Made;
use super::shell::Shell;
use super::status::Status;
use crate::case::{Answer, FaultyCase, Request, Shape};
use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use indexmap::IndexMap;
use serde::Serialize;

/// What came of cases.
pub struct Answered<T, F> {
    /// What those came to that could be answered, in their order.
    pub done: Vec<T>,
    /// The others, by position.
    pub faulty: IndexMap<usize, Faulty<F>>,
}

/// A case that cannot be answered.
pub struct Faulty<F> {
    /// Its name, where it has one.
    pub name: Option<String>,
    /// What is wrong with it.
    pub faults: Vec<F>,
}

impl<T, F> Answered<T, F>
where
    for<'f> Diagnostic: From<&'f F>,
{
    /// Answers all cases that can be answered.
    pub fn all(
        cases: impl IntoIterator<Item = Result<Request, Faulty<F>>>,
        mut each: impl FnMut(&Request) -> Result<T, Vec<F>>,
    ) -> Self {
        let mut answered = Self { done: Vec::new(), faulty: IndexMap::new() };
        for (position, case) in cases.into_iter().enumerate() {
            let done = case.and_then(|request| {
                each(&request).map_err(|faults| Faulty { name: Some(request.name.clone()), faults })
            });
            match done {
                Ok(done) => answered.done.push(done),
                Err(faulty) => {
                    answered.faulty.insert(position, faulty);
                }
            }
        }
        answered
    }

    /// Whether there were cases, and none could be answered.
    pub fn is_hopeless(&self) -> bool {
        self.done.is_empty() && !self.faulty.is_empty()
    }

    /// Everything that is wrong.
    pub fn faults(&self) -> impl Iterator<Item = &F> {
        self.faulty.values().flat_map(|it| &it.faults)
    }
}

/// The results of those that could be answered, and what is wrong with the others, in the order of the cases.
pub fn in_order<R, F>(results: Vec<R>, faulty: &IndexMap<usize, Faulty<F>>, words: &Localizer<'_>) -> Vec<Answer<R>>
where
    for<'f> Diagnostic: From<&'f F>,
{
    let count = results.len() + faulty.len();
    let mut results = results.into_iter();
    let answer = |position| match faulty.get(&position) {
        Some(Faulty { name, faults }) => {
            let faults = faults.iter().map(Diagnostic::from);
            Some(Answer::Faulty(FaultyCase::new(position, name.clone(), faults, words)))
        }
        None => results.next().map(|it| Answer::Result(Box::new(it))),
    };
    (0..count).filter_map(answer).collect()
}

/// Writes an answer for each case as JSON.
pub fn print_answers(answers: &[impl Serialize], shape: Shape, shell: &mut Shell) -> Status {
    let mut written = Answers::new(shape);
    for answer in answers {
        if let Err(status) = written.add(answer, shell) {
            return status;
        }
    }
    written.end(shell)
}

/// Bytes that are gathered before they are written.
const GATHERED: usize = 64 * 1024;

/// Answers as they are written, one after another.
#[derive(Debug)]
pub struct Answers {
    shape: Shape,
    count: usize,
    gathered: String,
}

impl Answers {
    /// Answers to cases that stand so.
    #[must_use]
    pub fn new(shape: Shape) -> Self {
        Self { shape, count: 0, gathered: String::new() }
    }

    /// Writes the next answer.
    ///
    /// # Errors
    ///
    /// The status to end with where it cannot be written as JSON; that has been reported.
    pub fn add(&mut self, answer: &impl Serialize, shell: &mut Shell) -> Result<(), Status> {
        let written = match self.shape {
            Shape::Lines => serde_json::to_string(answer),
            Shape::One | Shape::Array => serde_json::to_string_pretty(answer),
        };
        let written = written.map_err(|error| shell.unwritten(&error))?;
        match self.shape {
            Shape::Lines => self.gathered.extend([&written, "\n"]),
            Shape::One => self.gathered.push_str(&written),
            Shape::Array => {
                self.gathered.push_str(if self.count == 0 { "[" } else { "," });
                // Line ends inside of texts are written out, so that every one here is of the layout.
                for line in written.lines() {
                    self.gathered.extend(["\n  ", line]);
                }
            }
        }
        self.count += 1;
        if self.gathered.len() >= GATHERED {
            shell.put(Made::Json(std::mem::take(&mut self.gathered)), None);
        }
        Ok(())
    }

    /// Writes what comes after the last answer.
    pub fn end(mut self, shell: &mut Shell) -> Status {
        self.gathered.push_str(match (self.shape, self.count) {
            (Shape::Lines, _) => "",
            (Shape::One | Shape::Array, 0) => "[]\n",
            (Shape::One, _) => "\n",
            (Shape::Array, _) => "\n]\n",
        });
        shell.put(Made::Json(self.gathered), None)
    }
}

/// One object for a single case, an array for any other number.
#[must_use]
pub fn shape_of(cases: usize) -> Shape {
    if cases == 1 { Shape::One } else { Shape::Array }
}
