//! `reglament test`: the cases of the rule files held against what they expect, and against their snapshots.

mod coverage;
mod kept;
mod record;
mod review;
mod session;
mod watch;

pub use kept::ENDING;

use super::fault::InputFault;
use super::output::Made;
use super::shell::Shell;
use super::status::Status;
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::render::exercise_json::exercise_schema;
use crate::render::testing::{Report, page};
use crate::render::testing_json::{report_json, report_schema};
use crate::render::testing_junit::junit;
use crate::testing::{Trial, Verdict};
use record::record;
use session::Session;

/// Hold every case against what it expects and against its snapshot
///
/// A snapshot is what a case came to when somebody last read it. It stands beside the rule file with the case, in a file of the same name that ends in .snap. The status is 1 when a case misses an expectation, differs from its snapshot, or neither expects anything nor has a snapshot, and when a snapshot has no case any more; 2 when a case cannot be run or a snapshot file not be read. Examples: `reglament test`, `reglament test regs/cases/hearing.regl --explain`, `reglament test --review`, `reglament test --format junit > cases.xml`, `reglament test --coverage --min 95`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Rule files or folders with cases, names of cases of the rule folder, or `-` for standard input; all cases of the rule folder where none is named
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// Only cases whose name, service or procedure has this in it
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// Show what differs, then record what every case comes to now as its snapshot, and drop snapshots without a case
    #[arg(long, conflicts_with = "review")]
    accept: bool,
    /// Show one difference after the other and ask of each whether to record it
    #[arg(long)]
    review: bool,
    /// Show the timeline of each case that fails, and how each of its dates came about
    #[arg(long)]
    explain: bool,
    /// Run the cases in a random order as well, by this number or by one that is told, and hold both results against each other
    #[arg(long, value_name = "SEED", num_args = 0..=1, require_equals = true)]
    shuffle: Option<Option<u32>>,
    /// Go on: after each save run again the cases that it touches, and those that failed
    #[arg(long, conflicts_with_all = ["accept", "review", "format"])]
    watch: bool,
    /// Show what of the rules no case exercises: steps, limits, requests, hearings, grounds, gaps, terms, fees, readings
    #[arg(long, conflicts_with_all = ["accept", "review", "watch"])]
    coverage: bool,
    /// With --coverage: end with status 1 where cases exercise less than so many percent
    #[arg(long, value_name = "PERCENT", requires = "coverage", value_parser = clap::value_parser!(u8).range(0..=100))]
    min: Option<u8>,
    /// How the results are written
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    /// Write the JSON Schema of the results, or with --coverage that of what is exercised, and do nothing else
    #[arg(long, conflicts_with_all = ["paths", "accept", "review", "watch"])]
    schema: bool,
}

/// How the results of tests are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum ReportFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// JUnit XML, for what runs tests on a server
    Junit,
    /// With --coverage: one page of HTML that needs no other file
    Html,
    /// With --coverage: lcov, for what shows covered lines
    Lcov,
}

impl ReportFormat {
    /// What is wrong with a format for results, or for what is exercised.
    fn fault(self, coverage: bool) -> Option<InputFault> {
        let (format, option) = match self {
            Self::Html if !coverage => ("html", "--coverage"),
            Self::Lcov if !coverage => ("lcov", "--coverage"),
            Self::Junit if coverage => ("junit", "--coverage"),
            _ => return None,
        };
        Some(InputFault::Format { format, option, with: coverage })
    }
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        let schema = if args.coverage { exercise_schema() } else { report_schema() };
        return shell.print_json(&schema);
    }
    if let Some(fault) = args.format.fault(args.coverage) {
        return shell.reject(&[fault]);
    }
    if args.watch {
        return watch::watch(args, shell);
    }
    let session = match Session::read(args, shell) {
        Ok(session) => session,
        Err(status) => return status,
    };
    let seed = args.shuffle.map(|seed| seed.unwrap_or_else(|| fastrand::u32(..)));
    let trials = match session.tried(seed, shell) {
        Ok(trials) => trials,
        Err(status) => return status,
    };
    once(args, &session, trials, seed, shell)
}

/// Shows what came of the cases, and records it where that is asked for.
fn once(args: &Args, session: &Session, trials: Vec<Trial<'_>>, seed: Option<u32>, shell: &mut Shell) -> Status {
    let faulty = session.report_faults(&trials, shell);
    if args.review {
        return faulty.max(review::review(session, &trials, args.explain, shell));
    }
    if args.coverage {
        // What fails is told as text; other forms have one subject.
        let told = match args.format {
            ReportFormat::Text => print_report(args, session, &trials, seed, None, shell),
            _ => Status::Ok,
        };
        let shown = coverage::coverage(session, &trials, args.format, args.min, shell);
        return status_of(session, &trials).max(faulty).max(told).max(shown);
    }
    let mut recorded = None;
    if args.accept {
        match record(session, &trials, |_| true, true) {
            Ok(done) => recorded = Some(done),
            Err(faults) => {
                print_report(args, session, &trials, seed, None, shell);
                return shell.reject(&faults);
            }
        }
    }
    let written = print_report(args, session, &trials, seed, recorded.as_deref(), shell);
    let status = if args.accept { after_recording(&trials) } else { status_of(session, &trials) };
    status.max(faulty).max(written)
}

fn print_report(
    args: &Args,
    session: &Session,
    trials: &[Trial<'_>],
    seed: Option<u32>,
    recorded: Option<&[String]>,
    shell: &mut Shell,
) -> Status {
    let words = Localizer::new(shell.page().language, &*session.law);
    let report = Report { seed, recorded, ..session.report(trials, args.explain) };
    let made = match args.format {
        ReportFormat::Text | ReportFormat::Html | ReportFormat::Lcov => {
            Made::Text(page(&report, &shell.page(), &words))
        }
        ReportFormat::Json => return shell.print_json(&report_json(&report, &words)),
        ReportFormat::Junit => match junit(&report, &words) {
            Ok(text) => Made::Text(text),
            Err(error) => {
                shell.remark(&plain(&words.say(message!("test-no-xml", error: text(error)))));
                return Status::Fault;
            }
        },
    };
    shell.put(made, None)
}

/// The status of what is not bad input.
fn status_of(session: &Session, trials: &[Trial<'_>]) -> Status {
    let wrong = |it: &Trial<'_>| matches!(it.verdict(), Verdict::Failed | Verdict::Unheld);
    if session.orphans.is_empty() && !trials.iter().any(wrong) { Status::Ok } else { Status::Findings }
}

/// The status once every snapshot is recorded: expectations are for people to change.
fn after_recording(trials: &[Trial<'_>]) -> Status {
    if trials.iter().any(|it| !it.misses.is_empty()) { Status::Findings } else { Status::Ok }
}

/// Whether a case is one that `--filter` means.
fn fits(filter: &str, case: &crate::model::Case) -> bool {
    let filter = filter.to_lowercase();
    let procedure = format!("{}.{}", case.service.0, case.procedure.0);
    case.name.to_lowercase().contains(&filter) || procedure.to_lowercase().contains(&filter)
}
