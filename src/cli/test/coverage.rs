//! `reglament test --coverage`: what of the rules no case exercises.

use super::ReportFormat;
use super::session::Session;
use crate::case::CaseRun;
use crate::cli::output::Made;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::exercise::Exercise;
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::render::exercise::{exercise_lcov, exercise_text};
use crate::render::exercise_html::exercise_html;
use crate::render::exercise_json::exercise_json;
use crate::testing::Trial;

/// Shows what the cases exercise; the status is 1 where that is less than `min` percent.
pub fn coverage(
    session: &Session,
    trials: &[Trial<'_>],
    format: ReportFormat,
    min: Option<u8>,
    shell: &mut Shell,
) -> Status {
    let runs: Vec<&CaseRun<'_>> = trials.iter().filter_map(|it| it.run.as_ref().ok()).collect();
    let names: Vec<&str> = runs.iter().map(|it| it.request.name.as_str()).collect();
    let exercise = Exercise::of(&session.law, &runs);
    let (sources, words) = (&session.sources, Localizer::new(shell.page().language, &*session.law));
    let written = match format {
        ReportFormat::Text | ReportFormat::Junit => {
            shell.put(Made::Text(exercise_text(&exercise, sources, &shell.page(), &words)), None)
        }
        ReportFormat::Html => shell.put(Made::Text(exercise_html(&exercise, &names, sources, &words)), None),
        ReportFormat::Lcov => shell.put(Made::Text(exercise_lcov(&exercise, sources)), None),
        ReportFormat::Json => shell.print_json(&exercise_json(&exercise, &names, sources, &words)),
    };
    let share = exercise.share();
    let Some(min) = min.filter(|min| share.exercised * 100 < usize::from(*min) * share.all) else { return written };
    let message = message!("exercise-too-few", min: count(usize::from(min)), percent: count(share.percent()));
    shell.remark(&plain(&words.say(message)));
    written.max(Status::Findings)
}
