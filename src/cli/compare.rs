//! `reglament compare`: the same case under two regimes.

use super::answers::{Answered, Faulty, in_order, print_answers, shape_of};
use super::barred::findings;
use super::cases::{Overrides, Word, chosen_of, rules_of};
use super::diff_subject::{too_few, twice, unknown_regimes};
use super::format::Format;
use super::input::batch_text;
use super::run::faulty;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::case::{CaseFault, CasePlace, CaseRun, Request, Runner, Shape, cases_from_json};
use crate::check::{Barred, Checked};
use crate::compare::{CaseComparison, Side, comparisons_schema, counterparts, kin, put_to};
use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::render::comparison::comparison;
use crate::span::{Sources, Span};
use indexmap::{IndexMap, IndexSet};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Show the same case under two regimes, side by side
///
/// The two timelines are aligned by their events; each difference is given in working and in calendar days. An event
/// that the case dates and one regime does not have is left out there, with a note.
/// Example: `reglament compare "already reissued" 2014 2020`.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament compare [OPTIONS] CASE... OLD NEW\n       \
    reglament compare [OPTIONS] --case-json FILE OLD NEW")]
pub struct Args {
    /// Rule files or folders with cases, or names of cases of the rule folder, and the two regimes
    #[arg(value_name = "CASE... OLD NEW", required_unless_present = "schema")]
    words: Vec<String>,
    /// Compare the case or the array of cases in this JSON file, `-` for standard input, before those named
    #[arg(long, value_name = "FILE")]
    case_json: Option<PathBuf>,
    /// Let everybody act on the last lawful day (`latest`) or on the first (`earliest`)
    #[arg(long, value_name = "PACE")]
    pace: Option<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// How comparisons are written; `text` for cases of rule files, `json` for cases in JSON, unless said otherwise
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write the JSON Schema of comparisons, and do nothing else
    #[arg(long, conflicts_with = "words")]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&comparisons_schema());
    }
    let overrides = Overrides { regime: None, pace: args.pace.clone(), assume: args.assume.clone() };
    let faults = overrides.faults();
    if !faults.is_empty() {
        return shell.reject(&faults);
    }
    let asked = match asked(args.case_json.as_deref(), &args.words, shell) {
        Ok(asked) => asked,
        Err(status) => return status,
    };
    let Asked { rules: Rules { sources, law, .. }, cases, shape, old, new } = asked;
    let words = Localizer::new(shell.page().language, &*law);
    let mut runner = Runner::new(&law);
    let answered = Answered::all(cases, |request| {
        let mut request = request.clone();
        overrides.apply(&mut request);
        compare(&request, (&old, &new), &law, &mut runner)
    });
    let usual = if args.case_json.is_some() { Format::Json } else { Format::Text };
    let page = shell.page();
    let (json, text) = (
        |mut it: CaseComparison| {
            it.put_causes_in_words(&words);
            it.with_warnings(|warning| words.publish(&warning))
        },
        |it: &CaseComparison| comparison(it, &law, &page),
    );
    tell(answered, (args.format.unwrap_or(usual), shape), (json, text), (&sources, &words), shell)
}

/// Writes what came of cases, and reports what is wrong with the others.
pub(super) fn tell<T, R: Serialize>(
    answered: Answered<T, Diagnostic>,
    (format, shape): (Format, Shape),
    (json, text): (impl Fn(T) -> R, impl Fn(&T) -> String),
    (sources, words): (&Sources, &Localizer<'_>),
    shell: &mut Shell,
) -> Status {
    let findings: IndexSet<Diagnostic> = answered.faults().cloned().collect();
    let hopeless = answered.is_hopeless();
    let Answered { done, faulty } = answered;
    let written = match format {
        _ if hopeless => Status::BadInput,
        Format::Json => {
            let results = done.into_iter().map(json).collect();
            print_answers(&in_order(results, &faulty, words), shape, shell)
        }
        Format::Text => {
            let pages: Vec<String> = done.iter().map(text).collect();
            shell.print(&pages.join("\n"));
            Status::Ok
        }
    };
    if findings.is_empty() {
        return written;
    }
    shell.report(&findings.into_iter().collect::<Vec<_>>(), sources);
    written.max(Status::BadInput)
}

/// What two commands are asked: cases, and two regimes to put them under.
pub(super) struct Asked {
    /// The law.
    pub rules: Rules,
    /// The cases of the JSON file, as far as they can be read, and then those named.
    pub cases: Vec<Result<Request, Faulty<Diagnostic>>>,
    /// How answers are to be written as JSON.
    pub shape: Shape,
    /// The regime named first.
    pub old: String,
    /// The regime named last.
    pub new: String,
}

/// Reads the words: cases and two regimes, in any order; and the cases of the JSON file.
pub(super) fn asked(case_json: Option<&Path>, words: &[String], shell: &Shell) -> Result<Asked, Status> {
    let reject = |findings: &[Diagnostic]| {
        shell.report(findings, &Sources::default());
        Status::BadInput
    };
    let batch = case_json.map(|path| {
        let text = batch_text(path).map_err(|fault| shell.reject(&[fault]))?;
        let batch = cases_from_json(&text);
        if batch.cases.is_empty() || batch.cases.iter().any(Result::is_ok) {
            return Ok(batch);
        }
        let faults: Vec<CaseFault> = batch.cases.into_iter().filter_map(Result::err).flatten().collect();
        Err(shell.reject_cases(&faults, &Sources::default()))
    });
    let batch = batch.transpose()?;
    let (rules, words) = rules_of(shell, words, false)?;
    let (named, old, new) = sides(&rules.law, &words).map_err(|findings| reject(&findings))?;
    let regimes = [old.clone(), new.clone()];
    let mut barred = rules.law.severed().services_of(&regimes);
    barred.retain(|it, _| matches!(it, Barred::Regime(_)));
    shell.unbarred(&barred, &rules.sources)?;
    let mut cases: Vec<Result<Request, Faulty<Diagnostic>>> = Vec::new();
    let mut shape = None;
    if let Some(batch) = batch {
        shape = Some(batch.shape).filter(|_| named.is_empty());
        let unread = |it: Vec<CaseFault>| {
            let Faulty { name, faults } = faulty(it);
            Faulty { name, faults: faults.iter().map(Diagnostic::from).collect() }
        };
        cases = batch.cases.into_iter().map(|it| it.map_err(unread)).collect();
    } else if named.is_empty() {
        let finding = Diagnostic::error("regl::case::none", message!("comparison-no-case"))
            .help(message!("comparison-help-case"));
        return Err(reject(&[finding]));
    }
    let positions = if named.is_empty() { Vec::new() } else { chosen_of(&rules, shell, &named)? };
    let of_folder = positions.iter().filter_map(|position| rules.law.cases.get(*position)).map(Request::from_case);
    cases.extend(of_folder.map(Ok));
    let shape = shape.unwrap_or_else(|| shape_of(cases.len()));
    Ok(Asked { rules, cases, shape, old, new })
}

/// The cases among the words, and the two regimes: the last two words, or else the only two that are regimes.
fn sides(law: &Checked, words: &[Word]) -> Result<(Vec<Word>, String, String), Vec<Diagnostic>> {
    let lost = &law.severed().regimes;
    let is_regime = |word: &Word| law.regimes.contains_key(&word.text) || lost.contains_key(&word.text);
    let mut places: Vec<usize> = (0..words.len()).rev().take(2).collect();
    if !places.iter().all(|it| words.get(*it).is_some_and(is_regime)) {
        let regimes: Vec<usize> = (0..words.len()).rev().filter(|it| words.get(*it).is_some_and(is_regime)).collect();
        if regimes.len() == 2 {
            places = regimes;
        }
    }
    places.reverse();
    let regimes: Vec<String> = places.iter().filter_map(|it| words.get(*it)).map(|it| it.text.clone()).collect();
    let mut findings = unknown_regimes(law, regimes.iter().filter(|it| !lost.contains_key(*it)));
    findings.extend(too_few(&regimes));
    findings.extend(twice(&regimes));
    match regimes.as_slice() {
        [old, new] if findings.is_empty() => {
            let cases = words.iter().enumerate().filter(|(place, _)| !places.contains(place));
            Ok((cases.map(|(_, word)| word.clone()).collect(), old.clone(), new.clone()))
        }
        _ => Err(findings),
    }
}

/// Puts a case to two regimes.
///
/// # Errors
///
/// Why it cannot be run under one of them, or under both.
pub(super) fn compare(
    request: &Request,
    (old, new): (&str, &str),
    law: &Checked,
    runner: &mut Runner<'_>,
) -> Result<CaseComparison, Vec<Diagnostic>> {
    let (in_old, in_new) = services(request, (old, new), law)?;
    let side_old = Side { regime: old, service: &in_old };
    let side_new = Side { regime: new, service: &in_new };
    let (to_old, ignored_in_old) = put_to(law, request, side_old, side_new);
    let (to_new, ignored_in_new) = put_to(law, request, side_new, side_old);
    let (run_old, run_new) = match (runner.run(&to_old), runner.run(&to_new)) {
        (Ok(run_old), Ok(run_new)) => (run_old, run_new),
        (one, two) => return Err(faults((old, one), (new, two))),
    };
    let kin = kin(law, side_old, side_new);
    Ok(CaseComparison { ignored_in_old, ignored_in_new, kin, ..CaseComparison::new(&run_old, &run_new) })
}

/// The ids by which the two regimes know the service of a case.
///
/// # Errors
///
/// A regime does not know it.
pub(super) fn services(
    request: &Request,
    (old, new): (&str, &str),
    law: &Checked,
) -> Result<(String, String), Vec<Diagnostic>> {
    let barred = barred(law, &request.service.0, (old, new));
    if !barred.is_empty() {
        return Err(findings(&barred));
    }
    match (service(request, old, law), service(request, new, law)) {
        (Ok(in_old), Ok(in_new)) => Ok((in_old, in_new)),
        (one, two) => Err([one.err(), two.err()].into_iter().flatten().collect()),
    }
}

/// What a case of a service hangs on although it rests on an error. Where both regimes have the service, lineage and all
/// other regimes are no matter.
fn barred(law: &Checked, service: &str, (old, new): (&str, &str)) -> IndexMap<Barred, Span> {
    let regimes = [old.to_owned(), new.to_owned()];
    if regimes.iter().all(|it| law.service(it, service).is_some()) {
        return IndexMap::new();
    }
    let mut barred = law.severed().kin(law, &law.severed().regimes_of(law), service);
    barred.retain(|it, _| !matches!(it, Barred::Regime(regime) if !regimes.contains(regime)));
    barred
}

/// The id by which `regime` knows the service of a case. One that no regime knows is left to the run to report.
fn service(request: &Request, regime: &str, law: &Checked) -> Result<String, Diagnostic> {
    let (id, place) = &request.service;
    let known = counterparts(law, id, regime);
    let anywhere = law.services.keys().any(|(_, it)| it == id);
    let (message, help) = match known.as_slice() {
        [only] => return Ok(only.clone()),
        [] if !anywhere => return Ok(id.clone()),
        [] => (
            message!("comparison-no-service", case: id(&request.name), regime: id(regime), service: id(id)),
            message!("comparison-help-no-service", regime: id(regime)),
        ),
        many => (
            message!("comparison-many-services", case: id(&request.name), regime: id(regime), service: id(id)),
            message!("comparison-help-many-services", services: ids(many)),
        ),
    };
    let finding = Diagnostic::error("regl::case::service", message).help(help);
    Err(match place {
        CasePlace::File(span) => finding.at(*span, message!("comparison-not-here")),
        CasePlace::Json { .. } | CasePlace::CommandLine => finding,
    })
}

/// What is wrong with a case under one regime or both; what is wrong under both is said once.
fn faults(
    (old, in_old): (&str, Result<CaseRun<'_>, Vec<CaseFault>>),
    (new, in_new): (&str, Result<CaseRun<'_>, Vec<CaseFault>>),
) -> Vec<Diagnostic> {
    let findings = |side: Result<CaseRun<'_>, Vec<CaseFault>>| -> Vec<Diagnostic> {
        side.err().unwrap_or_default().iter().map(Diagnostic::from).collect()
    };
    let (of_old, of_new) = (findings(in_old), findings(in_new));
    let both = of_old.iter().filter(|it| of_new.iter().any(|other| other.message == it.message)).cloned();
    let mut found: Vec<Diagnostic> = both.collect();
    let shared: Vec<Message> = found.iter().map(|it| it.message.clone()).collect();
    for (regime, side) in [(old, of_old), (new, of_new)] {
        let alone = side.into_iter().filter(|it| !shared.contains(&it.message));
        found.extend(alone.map(|it| it.under(regime)));
    }
    found
}
