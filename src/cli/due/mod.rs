//! `reglament due`: what is due next in running cases, and which dates a new table of days moves.

mod ics;
mod table;

use super::answers::{Answered, Faulty};
use super::audit::{ReadLog, refuse};
use super::fault::InputFault;
use super::gather::Gathered;
use super::input::{batch_text, rule_text, shown};
use super::output::{Made, apart};
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::calendar::Day;
use crate::case::{CaseFault, CasePlace, CaseRun, Request, Runner, cases_from_json};
use crate::check::Checked;
use crate::diagnostic::{Diagnostic, Severity};
use crate::due::{Moved, Running, due, moved};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::render::audit::uncounted;
use crate::render::due::{due_text, moved_text};
use crate::render::due_html::{due_html, moved_html};
use crate::render::due_json::{published_due, published_moved};
use crate::span::Sources;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tell what is due next in running cases: by whom, until when, on which clause, and what is overdue
///
/// Cases are JSON as `run --case-json` takes it, with the events so far; or a log with a map, as `audit` takes them. Events after the day asked about count as not having happened. With --moved, it is told instead which dates move when an old table of days gives way to that of the rule folder. The status is 1 when something is overdue. Examples: `reglament due cases.json --today 2024-03-18`, `reglament due log.csv --map map.toml --format csv`, `reglament due cases.json --ics due.ics`, `reglament due cases.json --moved old-calendar.csv`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Cases as JSON, or a log; `-` for standard input
    #[arg(value_name = "FILE")]
    cases: PathBuf,
    /// The map of the log
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// The day asked about; without it, that of the system
    #[arg(long, value_name = "DAY")]
    today: Option<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// How it is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = DueFormat::Text)]
    format: DueFormat,
    /// Write what is due into this file as well, for calendar programs
    #[arg(long, value_name = "FILE", conflicts_with = "moved")]
    ics: Option<PathBuf>,
    /// An old table of days: tell which dates move from it to that of the rule folder
    #[arg(long, value_name = "FILE")]
    moved: Option<PathBuf>,
    /// The table of days of the rule folder that the old one stands for, where there are several
    #[arg(long, value_name = "FILE", requires = "moved")]
    table: Option<String>,
    /// The file to write to; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// How what is due is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum DueFormat {
    /// For people
    Text,
    /// A row for each thing that is due
    Csv,
    /// For programs
    Json,
    /// A page
    Html,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let written = [args.output.as_deref(), args.ics.as_deref()].into_iter().flatten();
    let read = [Some(args.cases.as_path()), args.map.as_deref(), args.moved.as_deref()].into_iter().flatten();
    if let Err(fault) = apart(read, written) {
        return shell.reject(&[fault]);
    }
    let rules = match shell.rules() {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let today = match day(args, &rules.law, shell) {
        Ok(today) => today,
        Err(fault) => return shell.reject(&[fault]),
    };
    if let Some(outside) = outside(today, &rules.law) {
        return shell.reject(&[outside]);
    }
    let requests = match requests(args, &rules, shell) {
        Ok(requests) => requests,
        Err(status) => return status,
    };
    let requests = requests.into_iter().map(|it| it.map(|request| so_far(request, today)));
    match &args.moved {
        Some(table) => tell_moved(args, (table, today), requests.collect(), &rules, shell),
        None => tell_due(args, today, requests.collect(), &rules, shell),
    }
}

/// The day asked about.
fn day(args: &Args, law: &Checked, shell: &Shell) -> Result<Day, InputFault> {
    if let Some(text) = &args.today {
        return Day::from_iso(text).ok_or_else(|| InputFault::NoDay { option: "--today", text: text.clone() });
    }
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let zone = law.calendars.values().find_map(|it| it.zone).unwrap_or(chrono_tz::UTC);
    let now = i64::try_from(seconds).ok().and_then(|it| chrono::DateTime::from_timestamp(it, 0));
    let today = now.map_or(Day::MIN, |it| Day::from_date(it.with_timezone(&zone).date_naive()));
    shell.remark(&shell.words().sentence(message!("due-today", today: date(today), zone: id(zone.name()))));
    Ok(today)
}

/// That no calendar of the law knows a day; a law without calendars knows none and is told of otherwise.
fn outside(today: Day, law: &Checked) -> Option<InputFault> {
    let calendars = || law.calendars.values().map(|it| &it.calendar);
    let first = calendars().next()?;
    let unknown = !calendars().any(|it| it.contains(today));
    unknown.then(|| InputFault::OutsideCalendar { day: today, first: first.first(), last: first.last() })
}

/// A case that was read, or why it was not.
type Read = Result<Request, Faulty<CaseFault>>;

/// The cases.
fn requests(args: &Args, rules: &Rules, shell: &Shell) -> Result<Vec<Read>, Status> {
    let law = &rules.law;
    let mut requests: Vec<Read> = match &args.map {
        Some(map) => {
            let read = ReadLog::read(&args.cases, map, &args.assume, law).map_err(|it| refuse(&it, shell))?;
            let cases = read.gathered.cases.iter().map(|it| it.request(&read.bound));
            let (found, unjudged): (Vec<_>, Vec<_>) = cases.partition(Result::is_ok);
            let words = shell.words();
            for told in uncounted(&read.gathered.counts, read.gathered.until) {
                shell.remark(&plain(&words.say(told)));
            }
            if !unjudged.is_empty() {
                shell.remark(&words.sentence(message!("due-incomplete", cases: count(unjudged.len()))));
            }
            found.into_iter().flatten().map(Ok).collect()
        }
        None => {
            let text = batch_text(&args.cases).map_err(|it| shell.reject(&[it]))?;
            if !text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) && !text.trim().is_empty() {
                let fault =
                    Diagnostic::error("regl::json::malformed", message!("due-no-cases", path: id(shown(&args.cases))));
                shell.report(&[fault.help(message!("due-no-cases-help"))], &Sources::default());
                return Err(Status::BadInput);
            }
            let cases = cases_from_json(&text).cases;
            cases.into_iter().map(|it| it.map_err(|faults| Faulty { name: None, faults })).collect()
        }
    };
    let assumed = super::assume::known(law, &args.assume).map_err(|it| shell.reject(&it))?;
    for request in requests.iter_mut().flatten() {
        // Everybody is given the time that the rules give.
        request.pace = None;
        for (choice, reading) in &assumed {
            request.assume.retain(|(it, ..)| it != choice);
            request.assume.push((choice.clone(), reading.clone(), CasePlace::CommandLine));
        }
    }
    Ok(requests)
}

/// A case with what has happened up to a day.
fn so_far(mut request: Request, today: Day) -> Request {
    request.events.retain(|(_, on, _)| *on <= today);
    request
}

fn tell_due(args: &Args, today: Day, requests: Vec<Read>, rules: &Rules, shell: &mut Shell) -> Status {
    let law = &rules.law;
    let mut runner = Runner::new(law);
    let all = Answered::all(requests, |request| runner.run(request).map(|run| due(&run, today)));
    let status = reject(&all, rules, shell);
    let mut running: Vec<Running> = all.done.into_iter().flatten().collect();
    // What is due first comes first; what has no last day, last.
    running.sort_by_key(|it| it.next.iter().filter_map(|it| it.until).min().map_or(Day::MAX, |day| day));
    let page = shell.page_for(args.output.as_deref());
    let words = Localizer::new(page.language, &**law);
    if let Some(path) = &args.ics {
        let written = shell.put(Made::Calendar(ics::calendar(&running, today, &words)), Some(path));
        if written != Status::Ok {
            return written;
        }
    }
    let made = match args.format {
        DueFormat::Text => Made::Text(due_text(&running, today, &page, &words)),
        DueFormat::Csv => Made::Text(table::due(&running)),
        DueFormat::Html => Made::Text(due_html(&running, today, &words)),
        DueFormat::Json => match shell.json(&published_due(&running, today, &words)) {
            Ok(made) => made,
            Err(status) => return status,
        },
    };
    let written = shell.put(made, args.output.as_deref());
    let overdue = running.iter().flat_map(|it| &it.next).any(|it| it.overdue.is_some());
    match (written, status) {
        (Status::Ok, Status::Ok) if overdue => Status::Findings,
        (Status::Ok, status) => status,
        (written, _) => written,
    }
}

fn tell_moved(
    args: &Args,
    (table, today): (&Path, Day),
    requests: Vec<Read>,
    rules: &Rules,
    shell: &mut Shell,
) -> Status {
    let old = match old_law(args, table, shell) {
        Ok(old) => old,
        Err(status) => return status,
    };
    let law = &rules.law;
    let (mut before, mut after) = (Runner::new(&old), Runner::new(law));
    let all = Answered::all(requests, |request| {
        let runs: (CaseRun<'_>, CaseRun<'_>) = (before.run(request)?, after.run(request)?);
        Ok(moved(&runs.0, &runs.1))
    });
    let status = reject(&all, rules, shell);
    let moved: Vec<Moved> = all.done.into_iter().flatten().collect();
    let page = shell.page_for(args.output.as_deref());
    let words = Localizer::new(page.language, &**law);
    let made = match args.format {
        DueFormat::Text => Made::Text(moved_text(&moved, &page, &words)),
        DueFormat::Csv => Made::Text(table::moved(&moved)),
        DueFormat::Html => Made::Text(moved_html(&moved, &words)),
        DueFormat::Json => match shell.json(&published_moved(&moved, today, &words)) {
            Ok(made) => made,
            Err(status) => return status,
        },
    };
    match shell.put(made, args.output.as_deref()) {
        Status::Ok => status,
        written => written,
    }
}

/// Reports the cases that cannot be run; bad input where there are any.
fn reject<T>(all: &Answered<T, CaseFault>, rules: &Rules, shell: &Shell) -> Status {
    if all.faulty.is_empty() {
        return Status::Ok;
    }
    let faults: Vec<CaseFault> = all.faults().cloned().collect();
    shell.reject_cases(&faults, &rules.sources)
}

/// The law with an old table of days in the place of the one of the rule folder.
fn old_law(args: &Args, path: &Path, shell: &Shell) -> Result<Checked, Status> {
    let text = rule_text(path).map_err(|it| shell.reject(&[it]))?;
    let mut gathered = Gathered::whole(shell.regs()).map_err(|it| shell.reject(&it))?;
    let named = args.table.clone().or_else(|| path.file_name().map(|it| it.to_string_lossy().into_owned()));
    let replaced = gathered.replace_days(named.as_deref().unwrap_or_default(), args.table.is_some(), text);
    let replaced = replaced.map_err(|known| {
        let fault = Diagnostic::error("regl::due::table", message!("due-no-table", path: id(shown(path))))
            .help(message!("due-no-table-help", known: ids(known)));
        shell.report(&[fault], &Sources::default());
        Status::BadInput
    })?;
    let (reading, _) = gathered.read();
    let enactment = reading.enact();
    enactment.law.ok_or_else(|| {
        // What is wrong is said of the table of the rule folder, which this one stands for.
        let told = Diagnostic::error(
            "regl::due::table",
            message!("due-bad-table", path: id(shown(path)), table: id(&replaced)),
        );
        let errors = enactment.findings.into_iter().filter(|it| it.severity == Severity::Error);
        let errors: Vec<Diagnostic> = std::iter::once(told).chain(errors).collect();
        shell.report(&errors, &enactment.sources);
        Status::BadInput
    })
}
