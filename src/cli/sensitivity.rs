//! `reglament sensitivity`: what hangs on the readings that are followed.

use super::barred::meant;
use super::diff_subject::unknown_regimes;
use super::explore::unexplored;
use super::fault::InputFault;
use super::format::Format;
use super::lookup::fitting;
use super::progress::Progress;
use super::scope::{Cases, Scope};
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::check::{Barred, Checked};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::explore::{Place, Question, ROOM, Subject, sensitivity, sensitivity_schema, sensitivity_size};
use crate::localisation::Localizer;
use crate::message;
use crate::model::{self, Service};
use crate::render::sensitivity::sensitivity as text;
use crate::span::{Sources, Span};
use indexmap::IndexMap;
use std::collections::HashSet;

/// Show which results hang on the readings that are followed
///
/// Every assumption and conflict of the rule files is read otherwise, in every case and on every day of filing. The
/// status is 1 with --exit-code when a result hangs on one, and always when a procedure is too large to be explored.
/// Example: `reglament sensitivity stm_license.issue`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Services by id, or single procedures; without any, all of them
    #[arg(value_name = "SERVICE[.PROCEDURE]")]
    services: Vec<String>,
    /// Look at this regime alone; without it, at all of them
    #[arg(long, value_name = "REGIME")]
    regime: Option<String>,
    #[command(flatten)]
    scope: Scope,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with status 1 when a result hangs on a reading
    #[arg(long)]
    exit_code: bool,
    /// Write the JSON Schema of the result, and do nothing else
    #[arg(long, conflicts_with_all = ["services", "regime"])]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&sensitivity_schema());
    }
    looked_at(args, shell).unwrap_or_else(|status| status)
}

fn looked_at(args: &Args, shell: &mut Shell) -> Result<Status, Status> {
    let Rules { sources, law, .. } = shell.sound_law(false)?;
    let regimes = args.regime.clone().map_or_else(|| law.severed().regimes_of(&law), |it| vec![it]);
    shell.unbarred(&barred(&law, &regimes, &args.services), &sources)?;
    let reject = |findings: &[Diagnostic], shell: &Shell| {
        shell.report(findings, &Sources::default());
        Status::BadInput
    };
    let words = Localizer::new(shell.page().language, &*law);
    let question = question(args, &law).map_err(|findings| reject(&findings, shell))?;
    let fault = |it: crate::explore::ExploreFault, shell: &Shell| {
        let finding = Diagnostic::error("regl::explore::cases", &it);
        reject(&[finding.help(it.help())], shell)
    };
    let size = sensitivity_size(&law, &question).map_err(|it| fault(it, shell))?;
    let progress = Progress::new(size, words.sentence(message!("sensitivity-progress")));
    let found = sensitivity(&law, &sources, &question, &|| progress.step());
    progress.end();
    let mut found = found.map_err(|it| fault(it, shell))?;
    let too_large: Vec<Diagnostic> = found.unexplored().into_iter().map(|it| unexplored(&it.reason)).collect();
    shell.report(&too_large, &Sources::default());
    let written = match args.format {
        Format::Json => {
            found.put_in_words(&words);
            shell.print_json(&found)
        }
        Format::Text => {
            let page = shell.page();
            shell.print(&text(&found, &law, &page));
            Status::Ok
        }
    };
    let told = (args.exit_code && found.any()) || !too_large.is_empty();
    Ok(written.max(if told { Status::Findings } else { Status::Ok }))
}

/// What an answer hangs on although it rests on an error: services asked for in some regimes, or all that these have.
pub(super) fn barred(law: &Checked, regimes: &[String], services: &[String]) -> IndexMap<Barred, Span> {
    let mut barred = law.severed().services_of(regimes);
    if !services.is_empty() {
        let service = |name: &String| name.split_once('.').map_or(name.clone(), |(service, _)| service.to_owned());
        let asked: HashSet<String> = services.iter().flat_map(|name| meant(law, regimes, &service(name))).collect();
        // A regime of which everything is lost may have any service.
        barred.retain(|it, _| !matches!(it, Barred::Service { service, .. } if !asked.contains(service)));
    }
    barred
}

fn question(args: &Args, law: &Checked) -> Result<Question, Vec<Diagnostic>> {
    let unknown = unknown_regimes(law, &args.regime);
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let regimes: Vec<&String> =
        law.regimes.keys().filter(|it| args.regime.as_ref().is_none_or(|one| one == *it)).collect();
    let mut findings = Vec::new();
    let mut wanted = Vec::new();
    for name in &args.services {
        match named(name, &regimes, law) {
            Ok(it) => wanted.push(it),
            Err(finding) => findings.push(finding),
        }
    }
    let mut subjects = Vec::new();
    let mut scope: Option<Cases> = None;
    for regime in regimes {
        let cases = match args.scope.cases(law, regime, regime) {
            Ok(cases) => cases,
            Err(found) => {
                let new: Vec<Diagnostic> = found.into_iter().filter(|it| !findings.contains(it)).collect();
                findings.extend(new);
                continue;
            }
        };
        for service in law.services.values().filter(|it| it.regime == *regime) {
            subjects.extend(places(service, &wanted).map(|place| Subject { place, range: cases.range }));
        }
        scope = Some(cases);
    }
    match scope.filter(|_| findings.is_empty()) {
        Some(Cases { pace, fixed, assume, .. }) => Ok(Question { subjects, pace, assume, fixed, room: ROOM }),
        None => Err(findings),
    }
}

/// A service by its id, and a procedure of it where one is named.
pub(super) type Named = (String, Option<String>);

/// The procedures of a service that are wanted: all, where nothing is.
fn places<'s>(service: &'s Service, wanted: &'s [Named]) -> impl Iterator<Item = Place> + 's {
    let is_wanted = |procedure: &str| {
        let fits = |(id, one): &Named| *id == service.id && one.as_ref().is_none_or(|it| it == procedure);
        wanted.is_empty() || wanted.iter().any(fits)
    };
    service.procedure_ids().into_iter().filter(move |it| is_wanted(it)).map(|it| Place {
        regime: service.regime.clone(),
        service: service.id.clone(),
        procedure: it.to_owned(),
    })
}

/// The service or procedure of a name in one of the regimes.
pub(super) fn named(name: &str, regimes: &[&String], law: &Checked) -> Result<Named, Diagnostic> {
    let (service, procedure) = name.split_once('.').map_or((name, None), |(one, two)| (one, Some(two)));
    let services: Vec<&Service> = law.services.values().filter(|it| regimes.contains(&&it.regime)).collect();
    let mut ids: Vec<&str> = services.iter().map(|it| it.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let unknown = |code, what, name: &str, known: &[&str]| {
        let known = known.iter().map(|it| (*it).to_owned()).collect();
        Diagnostic::from(&InputFault::Unknown { code, what, name: name.to_owned(), known })
    };
    let found = fitting(service, ids.iter().copied());
    let fits: Vec<&str> = found.iter().filter_map(|it| ids.get(*it)).copied().collect();
    let id = match fits.as_slice() {
        [only] => (*only).to_owned(),
        [] => return Err(unknown("regl::service::unknown", model::Named::Service, service, &ids)),
        many => {
            let fits = many.iter().map(|it| (*it).to_owned()).collect();
            return Err(Diagnostic::from(&InputFault::Ambiguous {
                what: model::Named::Service,
                name: service.to_owned(),
                fits,
            }));
        }
    };
    let Some(procedure) = procedure else { return Ok((id, None)) };
    let mut known: Vec<&str> = services.iter().filter(|it| it.id == id).flat_map(|it| it.procedure_ids()).collect();
    known.sort_unstable();
    known.dedup();
    if known.contains(&procedure) {
        return Ok((id, Some(procedure.to_owned())));
    }
    let help = match did_you_mean(procedure, known.iter().copied()) {
        Some(close) => message!("explore-did-you-mean", name: id(format!("{id}.{close}"))),
        None => message!("sensitivity-help-procedures", procedures: ids(known)),
    };
    let message = message!("explore-unknown-procedure", service: id(id), procedure: id(procedure));
    Err(Diagnostic::error("regl::procedure::unknown", message).help(help))
}
