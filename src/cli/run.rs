//! `reglament run`: what cases come to, and when.

use super::answers::{Answered, Answers, Faulty, in_order, print_answers, shape_of};
use super::cases::{Overrides, chosen_to_run, missed};
use super::format::Format;
use super::input::batch_text;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::case::{
    Answer, CaseFault, CaseResult, CaseRun, CaseText, FaultyCase, Request, Runner, cases_schema, misses,
};
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::explain::{self, ExplainedResult, Receipt, results_schema};
use crate::localisation::{Localizer, Published};
use crate::render::{explanation, timeline};
use crate::span::Sources;
use indexmap::IndexMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Run cases and show their timelines
///
/// The status is 1 when an expectation of a case is missed, or when a case that expects nothing comes to a breach.
/// With --regime, --pace or --assume, expectations are not held against the result.
/// Examples: `reglament run regs/cases/hearing.regl`, `reglament run "already reissued" --explain`, `reglament run --case-json case.json`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Rule files or folders with cases, names of cases of the rule folder, or `-` for standard input
    #[arg(value_name = "CASE", required_unless_present_any = ["case_json", "schema"])]
    cases: Vec<String>,
    #[command(flatten)]
    overrides: Overrides,
    /// Tell how each date came about
    #[arg(long)]
    explain: bool,
    /// Run the case, the array of cases, or a case on each line of this JSON file; `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with = "cases")]
    case_json: Option<PathBuf>,
    /// How results are written; `text` for cases of rule files, `json` for cases in JSON, unless said otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write the JSON Schema of cases, or of results, and do nothing else
    #[arg(long, value_enum, value_name = "WHICH", conflicts_with_all = ["cases", "case_json"])]
    schema: Option<Document>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Document {
    /// What `--case-json` takes
    Cases,
    /// What `--format json` writes
    Results,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    match args.schema {
        Some(Document::Cases) => return shell.print_json(&cases_schema()),
        Some(Document::Results) => return shell.print_json(&results_schema()),
        None => {}
    }
    let usual = if args.case_json.is_some() { Format::Json } else { Format::Text };
    let format = args.format.unwrap_or(usual);
    let faults = args.overrides.faults();
    if !faults.is_empty() {
        return shell.reject(&faults);
    }
    let ran = match &args.case_json {
        Some(path) => run_json(path, args, format, shell),
        None => run_files(args, format, shell),
    };
    ran.unwrap_or_else(|status| status)
}

/// Runs the cases of a JSON file, each as soon as it is read. One that cannot be run is told and stops no other.
fn run_json(path: &Path, args: &Args, format: Format, shell: &mut Shell) -> Result<Status, Status> {
    let text = batch_text(path).map_err(|fault| shell.reject(&[fault]))?;
    let text = CaseText::of(&text);
    if !text.is_readable() {
        let mut faults = Vec::new();
        text.each(|case| faults.extend(case.err().into_iter().flatten()));
        if !faults.is_empty() {
            return Err(shell.reject_cases(&faults, &Sources::default()));
        }
    }
    let Rules { sources, law, prints, .. } = shell.sound_law(with_receipt(args, format))?;
    let mut runner = Runner::new(&law);
    let words = Localizer::new(shell.page().language, &*law);
    let mut status = Status::Ok;
    let mut written = Ok(Answers::new(text.shape()));
    let mut faults: Vec<CaseFault> = Vec::new();
    // Where no case can be run nothing is answered; so those that cannot wait for the first that can.
    let (mut waiting, mut answered, mut position) = (Vec::new(), 0, 0);
    let mut add = |answer: Answer<ExplainedResult<Published>>, shell: &mut Shell| {
        if let Ok(answers) = &mut written
            && let Err(fault) = answers.add(&answer, shell)
        {
            written = Err(fault);
        }
    };
    text.each(|case| {
        let ran = case.map_err(faulty).and_then(|mut request| {
            args.overrides.apply(&mut request);
            let name = request.name.clone();
            runner.run_shared(Arc::new(request)).map_err(|faults| Faulty { name: Some(name), faults })
        });
        match ran {
            Ok(run) => {
                let result = run.result();
                status = status.max(found(&result));
                if format == Format::Text {
                    if answered > 0 {
                        shell.print("\n");
                    }
                    print_run(&run, args, &law, shell);
                } else {
                    for (position, Faulty { name, faults }) in waiting.drain(..) {
                        add(Answer::Faulty(told(position, name, &faults, &words)), shell);
                    }
                    let result = result.with_warnings(|it| words.publish(&it));
                    add(Answer::Result(Box::new(published(&run, result, args, &prints))), shell);
                }
                answered += 1;
            }
            Err(case) => {
                faults.extend(case.faults.iter().cloned());
                match format {
                    Format::Text => {}
                    Format::Json if answered == 0 => waiting.push((position, case)),
                    Format::Json => add(Answer::Faulty(told(position, case.name, &case.faults, &words)), shell),
                }
            }
        }
        position += 1;
    });
    if answered == 0 && !faults.is_empty() {
        return Err(shell.reject_cases(&faults, &sources));
    }
    if format == Format::Json {
        status = status.max(written.map_or_else(|status| status, |answers| answers.end(shell)));
    }
    if !faults.is_empty() {
        status = status.max(shell.reject_cases(&faults, &sources));
    }
    Ok(status)
}

/// What stands in the place of the result of a case that cannot be run.
fn told(position: usize, name: Option<String>, faults: &[CaseFault], words: &Localizer<'_>) -> FaultyCase {
    FaultyCase::new(position, name, faults.iter().map(Diagnostic::from), words)
}

/// What a result is to the status.
fn found(result: &CaseResult) -> Status {
    if result.breaches.is_empty() { Status::Ok } else { Status::Findings }
}

/// A case of a JSON file that cannot be read.
pub(super) fn faulty(faults: Vec<CaseFault>) -> Faulty<CaseFault> {
    Faulty { name: faults.iter().find_map(|it| it.case.clone()), faults }
}

/// Runs cases of rule files. One that cannot be run, because its rules rest on an error, is told and stops no other.
fn run_files(args: &Args, format: Format, shell: &mut Shell) -> Result<Status, Status> {
    let (Rules { sources, law, prints, .. }, positions) =
        chosen_to_run(shell, &args.cases, with_receipt(args, format))?;
    let cases: Vec<_> = positions.iter().filter_map(|position| law.cases.get(*position)).collect();
    let mut runner = Runner::new(&law);
    let answered = Answered::all(cases.iter().map(|case| Ok(Request::from_case(case))), |request| {
        let mut request = request.clone();
        args.overrides.apply(&mut request);
        runner.run(&request)
    });
    let faults: Vec<CaseFault> = answered.faults().cloned().collect();
    if answered.is_hopeless() {
        return Err(shell.reject_cases(&faults, &sources));
    }
    let Answered { done: runs, faulty } = answered;
    let results: Vec<CaseResult> = runs.iter().map(CaseRun::result).collect();
    let ran = cases.iter().enumerate().filter(|(position, _)| !faulty.contains_key(position)).map(|(_, case)| case);
    let mut missing = Vec::new();
    let mut breached = false;
    for (case, result) in ran.zip(&results) {
        if case.expected.is_empty() || !args.overrides.is_empty() {
            breached |= !result.breaches.is_empty();
        } else {
            missing.extend(misses(&case.expected, result, case.span).iter().map(|miss| missed(&case.name, miss)));
        }
    }
    let written = match format {
        Format::Text => print_text(&runs, args, &law, shell),
        Format::Json => {
            let results = in_words(results, &law, shell);
            let results = runs.iter().zip(results).map(|(run, result)| published(run, result, args, &prints)).collect();
            let words = Localizer::new(shell.page().language, &*law);
            print_answers(&in_order(results, &faulty, &words), shape_of(cases.len()), shell)
        }
    };
    shell.report(&missing, &sources);
    let mut status = if breached || !missing.is_empty() { Status::Findings } else { Status::Ok };
    if !faults.is_empty() {
        status = status.max(shell.reject_cases(&faults, &sources));
    }
    Ok(status.max(written))
}

/// Whether a receipt is to be made out.
fn with_receipt(args: &Args, format: Format) -> bool {
    args.explain && format == Format::Json
}

/// A result as published: with an explanation and a receipt where they are asked for.
fn published(
    run: &CaseRun<'_>,
    result: CaseResult<Published>,
    args: &Args,
    prints: &IndexMap<String, String>,
) -> ExplainedResult<Published> {
    ExplainedResult {
        result,
        explain: args.explain.then(|| explain::published(run)),
        receipt: args.explain.then(|| Receipt::of(prints)),
    }
}

/// The results as published, in the language of the run.
fn in_words(results: Vec<CaseResult>, law: &Checked, shell: &Shell) -> Vec<CaseResult<Published>> {
    let words = Localizer::new(shell.page().language, &**law);
    results.into_iter().map(|result| result.with_warnings(|it| words.publish(&it))).collect()
}

fn print_text(runs: &[CaseRun<'_>], args: &Args, law: &Checked, shell: &mut Shell) -> Status {
    for (position, run) in runs.iter().enumerate() {
        if position > 0 {
            shell.print("\n");
        }
        print_run(run, args, law, shell);
    }
    Status::Ok
}

fn print_run(run: &CaseRun<'_>, args: &Args, law: &Checked, shell: &mut Shell) {
    let page = shell.page();
    shell.print(&ended(timeline(run, law, &page)));
    if args.explain {
        shell.print("\n");
        shell.print(&ended(explanation(run, law, &page)));
    }
}

/// The text with exactly one line end after it.
fn ended(text: String) -> String {
    format!("{}\n", text.trim_end_matches('\n'))
}
