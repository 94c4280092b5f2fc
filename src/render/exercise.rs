//! What cases exercise of the rules, as text and for the tools that show covered lines.

use super::page::Page;
use crate::engine::PointKind;
use crate::exercise::{Exercise, Exercised, ProcedureExercise, Share};
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::span::Sources;
use std::fmt::Write;

/// The exercise as text: services with what no case exercises.
#[must_use]
pub fn exercise_text(exercise: &Exercise, sources: &Sources, page: &Page, words: &Localizer<'_>) -> String {
    let mut out = String::new();
    let mut say = |message: Message, indent: usize| {
        let (first, rest) = (" ".repeat(indent), " ".repeat(indent + 2));
        out.push_str(&(page.wrap(&words.say(message), &first, &rest) + "\n"));
    };
    for (service, procedures) in by_service(exercise) {
        say(message!("exercise-service", service: id(service), share: message(share(sum(&procedures)))), 0);
        for procedure in procedures {
            let of = Share::of(&procedure.points);
            if of.exercised < of.all || procedure.cases == 0 {
                say(in_procedure(procedure), 2);
            }
            procedure.points.iter().filter(|it| it.cases.is_empty()).for_each(|it| say(missing(it, sources), 4));
        }
    }
    say(message!("exercise-readings", share: message(share(Share::of(&exercise.readings)))), 0);
    exercise.readings.iter().filter(|it| it.cases.is_empty()).for_each(|it| say(missing(it, sources), 4));
    say(total(exercise), 0);
    say(message!("exercise-lines", share: message(share(lines(exercise, sources)))), 0);
    out
}

/// The procedures of each service, by regime and service.
#[must_use]
pub fn by_service(exercise: &Exercise) -> Vec<(String, Vec<&ProcedureExercise>)> {
    let mut all: Vec<(String, Vec<&ProcedureExercise>)> = Vec::new();
    for procedure in &exercise.procedures {
        let name = format!("{} {}", procedure.regime, procedure.service);
        match all.last_mut().filter(|(last, _)| *last == name) {
            Some((_, procedures)) => procedures.push(procedure),
            None => all.push((name, vec![procedure])),
        }
    }
    all
}

/// How much of some procedures is exercised.
#[must_use]
pub fn sum(procedures: &[&ProcedureExercise]) -> Share {
    Share::of(procedures.iter().flat_map(|it| &it.points))
}

/// How many of the lines with rules are exercised.
#[must_use]
pub fn lines(exercise: &Exercise, sources: &Sources) -> Share {
    let lines = exercise.lines(sources);
    let all = lines.values().flat_map(|it| it.values());
    all.fold(Share::default(), |share, line| Share {
        exercised: share.exercised + usize::from(line.cases > 0),
        all: share.all + 1,
    })
}

/// `31 of 34 (91 %)`
#[must_use]
pub fn share(share: Share) -> Message {
    message!(
        "exercise-share",
        exercised: count(share.exercised),
        all: count(share.all),
        percent: count(share.percent()),
    )
}

/// A procedure with how much of it is exercised.
#[must_use]
pub fn in_procedure(procedure: &ProcedureExercise) -> Message {
    message!(
        "exercise-procedure",
        procedure: id(&procedure.procedure),
        share: message(share(Share::of(&procedure.points))),
        cases: count(procedure.cases),
    )
}

/// Everything together, and what is counted.
#[must_use]
pub fn total(exercise: &Exercise) -> Message {
    message!("exercise-total", share: message(share(exercise.share())))
}

/// What is told of a thing, such as `ground `not_qualified``.
#[must_use]
pub fn told(point: &Exercised) -> Message {
    message!(
        "exercise-point",
        kind: choice(point.kind.name()),
        id: optional id((point.kind != PointKind::Granted).then_some(point.id.as_str())),
    )
}

/// `regs/cases/hearing.regl:12`; empty where a thing has no place.
#[must_use]
pub fn place(point: &Exercised, sources: &Sources) -> Option<String> {
    let span = point.span?;
    let file = sources.file(span.file)?;
    Some(format!("{}:{}", file.name, sources.line_column(span).line))
}

fn missing(point: &Exercised, sources: &Sources) -> Message {
    message!(
        "exercise-missing",
        point: message(told(point)),
        place: optional id(place(point, sources)),
        clauses: optional clauses((!point.clauses.is_empty()).then_some(point.clauses.as_slice())),
    )
}

/// The exercise as lcov: each line of a rule file on which a rule begins, with how many cases exercise it, and a branch for
/// each thing that it says where it says several.
#[must_use]
pub fn exercise_lcov(exercise: &Exercise, sources: &Sources) -> String {
    let mut out = String::new();
    for (file, lines) in exercise.lines(sources) {
        let Some(source) = sources.file(file) else { continue };
        let _ = writeln!(out, "TN:\nSF:{}", source.name);
        let branches: Vec<(usize, usize, usize)> = lines
            .iter()
            .filter(|(_, it)| it.points.len() > 1)
            .flat_map(|(line, it)| it.points.iter().enumerate().map(|(branch, cases)| (*line, branch, *cases)))
            .collect();
        for (line, branch, cases) in &branches {
            let _ = writeln!(out, "BRDA:{line},0,{branch},{cases}");
        }
        let hit = branches.iter().filter(|(.., cases)| *cases > 0).count();
        let _ = writeln!(out, "BRF:{}\nBRH:{hit}", branches.len());
        for (line, it) in &lines {
            let _ = writeln!(out, "DA:{line},{}", it.cases);
        }
        let hit = lines.values().filter(|it| it.cases > 0).count();
        let _ = writeln!(out, "LF:{}\nLH:{hit}\nend_of_record", lines.len());
    }
    out
}
