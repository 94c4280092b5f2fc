//! `reglament simulate`: cases that exercise what the rules of a service say.

use super::output::Made;
use super::shell::Shell;
use super::show::{barred, barred_by_id, find, regime};
use super::status::Status;
use crate::calendar::{Calendar, Day};
use crate::check::Checked;
use crate::engine::Plan;
use crate::exercise::{LogWish, log_of, simulate};
use crate::localisation::Localizer;
use crate::message;
use crate::model::{Service, Window};
use crate::render::simulated_log::{LogFiles, log_files};
use crate::render::simulation::simulated_cases;
use std::path::{Path, PathBuf};

/// Propose the fewest cases that exercise what the rules of a service say, as a rule file
///
/// What each case comes to is left to be worked out by hand from the text of the act. All are filed on the first Monday that is worked and on which the regime is in force. Readings that belong to no single procedure, dates of single events and hours are not varied. With --log, a log of complete cases is made instead, for `reglament audit`. Examples: `reglament simulate stm_license.issue`, `reglament simulate stm_license --regime 2014 -o regs/cases/new.regl`, `reglament simulate stm_license --log log.csv --cases 10000`.
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
    /// Make a log of events instead: a table in this file, beside it its map and the list of what was made wrong
    #[arg(long, value_name = "FILE", conflicts_with = "output")]
    log: Option<PathBuf>,
    /// How many cases the log has
    #[arg(long, value_name = "COUNT", default_value_t = 1000, requires = "log")]
    cases: usize,
    /// The seed: the same one gives the same log
    #[arg(long, value_name = "SEED", default_value_t = 1, requires = "log")]
    seed: u64,
    /// In how many of a hundred cases something is made wrong
    #[arg(long, value_name = "PERCENT", default_value_t = 15, value_parser = clap::value_parser!(u8).range(0..=100), requires = "log")]
    wrong: u8,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let rules = match shell.sound_rules() {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let law = &rules.law;
    if let Err(status) = shell.unbarred(&barred(Some(&args.service), args.regime.as_deref(), law), &rules.sources) {
        return status;
    }
    let found = args.regime.as_deref().map(|id| regime(law, id)).transpose();
    let found = match found.and_then(|regime| find(law, regime, &args.service)) {
        Ok(found) => found,
        Err(fault) => return shell.reject(&[fault]),
    };
    let hangs_on = barred_by_id(args.regime.as_deref(), law, &found.service.id);
    if let Err(status) = shell.unbarred(&hangs_on, &rules.sources) {
        return status;
    }
    let procedures = match &found.procedure {
        Some(procedure) => vec![procedure.as_str()],
        None => found.service.procedures.keys().map(String::as_str).collect(),
    };
    let words = Localizer::new(shell.page().language, &**law);
    if let Some(path) = &args.log {
        return log(args, path, (law, found.service), &procedures, &words, shell);
    }
    let files: Vec<String> =
        procedures.into_iter().filter_map(|procedure| proposed(law, found.service, procedure, &words)).collect();
    shell.put(Made::Text(files.join("\n")), args.output.as_deref())
}

/// Makes a log.
fn log(
    args: &Args,
    path: &Path,
    (law, service): (&Checked, &Service),
    procedures: &[&str],
    words: &Localizer<'_>,
    shell: &mut Shell,
) -> Status {
    let (Some(regime), Some(timetable)) = (law.regimes.get(&service.regime), law.timetable(&service.regime)) else {
        return Status::BadInput;
    };
    let calendar = &timetable.calendar;
    let plans: Vec<Plan> =
        procedures.iter().filter_map(|it| Plan::new(law, &service.regime, &service.id, it)).collect();
    let of_calendar: Vec<(&Plan, &Calendar)> = plans.iter().map(|it| (it, calendar)).collect();
    let filed = days_of_filing(&law.window(regime), calendar);
    let wish = LogWish { cases: args.cases, seed: args.seed, filed, wrong: args.wrong };
    let cases = log_of(&of_calendar, law, &wish);
    let LogFiles { log, map, wrong } = log_files(&cases, &plans.iter().collect::<Vec<_>>(), law, words);
    let beside = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let files = [(path.to_owned(), log), (beside(".map.toml"), map), (beside(".wrong.csv"), wrong)];
    for (path, text) in files {
        let status = shell.put(Made::Text(text), Some(&path));
        if status != Status::Ok {
            return status;
        }
    }
    let wrong = cases.iter().filter(|it| !it.wrong.is_empty()).count();
    shell.remark(&words.sentence(message!("exercise-log", cases: count(cases.len()), wrong: count(wrong))));
    Status::Ok
}

/// The days on which cases of a log may be filed: those of the regime, so that a year is left in the calendar after them.
fn days_of_filing(window: &Window, calendar: &Calendar) -> (Day, Day) {
    let first = window.from.map_or(calendar.first(), |it| it.max(calendar.first()));
    let last = calendar.last().plus(-366);
    (first, window.to.map_or(last, |it| it.min(last)).max(first))
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
