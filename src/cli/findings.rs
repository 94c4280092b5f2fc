//! `reglament findings`: what is wrong with the law itself.

use super::diff_subject::twice;
use super::fault::InputFault;
use super::output::Made;
use super::scope::{day, inside};
use super::sensitivity::{barred, named};
use super::shell::{Rules, Shell};
use super::status::Status;
use super::{assume::known, fault};
use crate::calendar::Day;
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::explore::Wanted;
use crate::findings::comparison::{Compared, comparison};
use crate::findings::{Finding, Report, Scope, all, findings_schema, published, published_comparison};
use crate::localisation::Localizer;
use crate::message;
use crate::render::flaws;
use crate::render::sarif::sarif;
use crate::span::Sources;
use std::path::{Path, PathBuf};

/// Show what is wrong with the law itself, each flaw with a case that shows it
///
/// Every case of every procedure is looked at, on every filing date: whether steps fit into their terms and windows into the
/// days there are. Of two regimes it is shown what the amendment mended, kept and brought. The status is 1 when
/// anything is found.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament findings [OPTIONS] [REGIME]... [SERVICE]...")]
pub struct Args {
    /// Regimes, and services by id or single procedures; without any, all of them
    #[arg(value_name = "REGIME|SERVICE")]
    words: Vec<String>,
    /// The first filing date; without it the last thirteen full years that the calendar knows with a year to spare
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// The last filing date
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// How the findings are written; without it as the ending of the file says, or as text
    #[arg(long, value_enum)]
    format: Option<FlawFormat>,
    /// The file to write to; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write the JSON Schema of the findings, and do nothing else
    #[arg(long, conflicts_with = "words")]
    schema: bool,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum FlawFormat {
    /// For people, on a terminal
    Text,
    /// For programs
    Json,
    /// A report as Markdown
    Markdown,
    /// The same as one HTML page
    Html,
    /// SARIF 2.1.0, at the rules that take part
    Sarif,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&findings_schema());
    }
    looked_at(args, shell).unwrap_or_else(|status| status)
}

fn looked_at(args: &Args, shell: &mut Shell) -> Result<Status, Status> {
    let Rules { sources, law, .. } = shell.sound_rules()?;
    let is_regime = |it: &String| law.regimes.contains_key(it) || law.severed().regimes.contains_key(it);
    let (regimes, names): (Vec<String>, Vec<String>) = args.words.iter().cloned().partition(is_regime);
    let looked = if regimes.is_empty() { law.severed().regimes_of(&law) } else { regimes.clone() };
    shell.unbarred(&barred(&law, &looked, &names), &sources)?;
    let reject = |findings: &[Diagnostic], shell: &Shell| {
        shell.report(findings, &Sources::default());
        Status::BadInput
    };
    let scope = scope(args, &law, &sources, (&regimes, &names)).map_err(|it| reject(&it, shell))?;
    let report = all(&scope).map_err(|it| {
        let finding = Diagnostic::error("regl::explore::cases", &it);
        reject(&[finding.help(it.help())], shell)
    })?;
    let compared = match regimes.as_slice() {
        [old, new] => Some(((old.as_str(), new.as_str()), comparison(&law, &report, old, new))),
        _ => None,
    };
    let written = write(args, (&report, compared.as_ref()), (&law, &sources), shell);
    let any = !report.findings.is_empty() || !report.unexplored.is_empty();
    Ok(written.max(if any { Status::Findings } else { Status::Ok }))
}

/// The regimes of a comparison, and what it comes to.
type Amendment<'a> = ((&'a str, &'a str), Vec<Compared>);

fn write(
    args: &Args,
    (report, compared): (&Report, Option<&Amendment<'_>>),
    (law, sources): (&Checked, &Sources),
    shell: &mut Shell,
) -> Status {
    let file = args.output.as_deref();
    let page = shell.page_for(file);
    let words = Localizer::new(page.language, &**law);
    let told = || match compared {
        Some((regimes, compared)) => flaws::comparison(report, compared, *regimes, law, &page),
        None => flaws::report(report, law, &page),
    };
    let made = match args.format.or_else(|| file.and_then(format_of)).unwrap_or(FlawFormat::Text) {
        FlawFormat::Text => Made::Text(flaws::text(&told())),
        FlawFormat::Markdown => Made::Text(flaws::markdown(&told())),
        FlawFormat::Html => Made::Text(flaws::html(&told())),
        FlawFormat::Json => {
            let findings = match compared {
                Some((_, compared)) => published_comparison(compared, &words),
                None => published(&report.findings, &words),
            };
            match shell.json(&findings) {
                Ok(made) => made,
                Err(status) => return status,
            }
        }
        FlawFormat::Sarif => {
            let shown: Vec<Finding> = match compared {
                Some((_, compared)) => compared.iter().map(|it| it.shown().clone()).collect(),
                None => report.findings.clone(),
            };
            match shell.json(&sarif(&flaws::diagnostics(&shown), sources, &words)) {
                Ok(made) => made,
                Err(status) => return status,
            }
        }
    };
    shell.put(made, file)
}

/// The format that the ending of a file stands for.
fn format_of(path: &Path) -> Option<FlawFormat> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Some(match ending.as_str() {
        "html" | "htm" => FlawFormat::Html,
        "md" | "markdown" => FlawFormat::Markdown,
        "json" => FlawFormat::Json,
        "sarif" => FlawFormat::Sarif,
        "txt" => FlawFormat::Text,
        _ => return None,
    })
}

/// What is said of a word that is neither a regime nor a service.
fn neither(name: &str, unknown: Diagnostic, law: &Checked) -> Diagnostic {
    let message = message!("input-neither-regime-nor-service", name: id(name), regimes: ids(law.regimes.keys()));
    Diagnostic { message, ..unknown }
}

fn scope<'l>(
    args: &Args,
    law: &'l Checked,
    sources: &'l Sources,
    (regimes, names): (&[String], &[String]),
) -> Result<Scope<'l>, Vec<Diagnostic>> {
    let mut findings: Vec<Diagnostic> = twice(regimes).into_iter().collect();
    let looked: Vec<&String> = law.regimes.keys().filter(|it| regimes.is_empty() || regimes.contains(it)).collect();
    let mut scope = Scope::of(
        law,
        sources,
        match regimes {
            [] => law.regimes.keys().cloned().collect(),
            named => named.to_vec(),
        },
    );
    for name in names {
        match named(name, &looked, law) {
            Ok((service, procedure)) => scope.wanted.push(Wanted { service, procedure }),
            // A word that stands alone may be meant for a regime as well.
            Err(finding) if finding.code == "regl::service::unknown" && regimes.is_empty() => {
                findings.push(neither(name, finding, law));
            }
            Err(finding) => findings.push(finding),
        }
    }
    let mut dated = |option, text: &Option<String>| -> Option<Day> {
        let calendars = looked.iter().filter_map(|it| law.timetable(it));
        let read = text.as_deref().map(|it| day(option, it)).transpose().and_then(|day| {
            day.map_or(Ok(()), |day| calendars.map(|it| &it.calendar).try_for_each(|it| inside(day, it))).map(|()| day)
        });
        read.unwrap_or_else(|finding| {
            findings.push(finding);
            None
        })
    };
    (scope.from, scope.to) = (dated("--from", &args.from), dated("--to", &args.to));
    match known(law, &args.assume) {
        Ok(assume) => assume.iter().for_each(|(choice, reading)| {
            scope.readings.follow(law, choice, reading);
        }),
        Err(faults) => findings.extend(faults.iter().map(Diagnostic::from)),
    }
    for it in scope.regimes.iter().filter_map(|it| law.regimes.get(it)) {
        match scope.calendar(it).map(|it| it.range) {
            Some(range) if range.from > range.to => {
                let fault = InputFault::NoDays { from: range.from, to: range.to };
                findings.push(Diagnostic::from(&fault));
                break;
            }
            Some(_) => {}
            None => {
                let fault = fault::InputFault::NoCalendar { old: it.id.clone(), new: it.id.clone() };
                findings.push(Diagnostic::from(&fault));
            }
        }
    }
    if findings.is_empty() { Ok(scope) } else { Err(findings) }
}
