//! `reglament simulate`: cases that exercise what the rules of a service say.

use super::output::{Made, put};
use super::shell::Shell;
use super::show::{find, regime};
use super::status::Status;
use crate::calendar::{Calendar, Day};
use crate::check::Checked;
use crate::engine::Plan;
use crate::exercise::simulate;
use crate::localisation::Localizer;
use crate::model::Service;
use crate::render::simulation::simulated_cases;
use std::path::PathBuf;

/// Propose the fewest cases that exercise what the rules of a service say, as a rule file
///
/// What each case comes to is left to be worked out by hand from the text of the act. All are filed on the first Monday that is worked and on which the regime is in force. Readings that belong to no single procedure, dates of single events and hours are not varied. Examples: `reglament simulate stm_license.issue`, `reglament simulate stm_license --regime 2014 -o regs/cases/new.regl`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A service by its id, its title or a part of that; with a dot and an id after it, one procedure of it
    #[arg(value_name = "SERVICE[.PROCEDURE]")]
    service: String,
    /// The regime; without it, the latest one that has the service
    #[arg(long, value_name = "REGIME")]
    regime: Option<String>,
    /// The file to write to; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let rules = match shell.rules() {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let law = &rules.law;
    let found = args.regime.as_deref().map(|id| regime(law, id)).transpose();
    let found = match found.and_then(|regime| find(law, regime, &args.service)) {
        Ok(found) => found,
        Err(fault) => return shell.reject(&[fault]),
    };
    let procedures = match &found.procedure {
        Some(procedure) => vec![procedure.as_str()],
        None => found.service.procedures.keys().map(String::as_str).collect(),
    };
    let words = Localizer::new(shell.page().language, &**law);
    let files: Vec<String> =
        procedures.into_iter().filter_map(|procedure| proposed(law, found.service, procedure, &words)).collect();
    put(Made::Text(files.join("\n")), args.output.as_deref(), shell)
}

/// The cases of a procedure.
fn proposed(law: &Checked, service: &Service, procedure: &str, words: &Localizer<'_>) -> Option<String> {
    let plan = Plan::new(law, &service.regime, &service.id, procedure)?;
    let regime = law.regimes.get(&service.regime)?;
    let calendar = &law.calendars.get(&regime.calendar)?.calendar;
    let filed = monday(law.window(regime).from, calendar)?;
    let applies = law.regime_on(filed, &service.id).is_some_and(|it| it.id == regime.id);
    let named = (!applies).then_some(regime.id.as_str());
    Some(simulated_cases(&simulate(&plan, calendar, filed), &plan, filed, named, law, words))
}

/// The first Monday that is worked, on a day or after it.
fn monday(from: Option<Day>, calendar: &Calendar) -> Option<Day> {
    let first = from.map_or(calendar.first(), |it| it.max(calendar.first()));
    let days = (0..).map(|it| first.plus(it)).take_while(|it| *it <= calendar.last());
    days.into_iter().find(|it| it.weekday() == chrono::Weekday::Mon && calendar.is_working(*it))
}
