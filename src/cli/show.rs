//! `reglament show`: one service in plain words, or the papers of a regime.

use super::barred::meant;
use super::fault::InputFault;
use super::format::Format;
use super::lookup::fitting;
use super::shell::Shell;
use super::status::Status;
use crate::check::{Barred, Checked};
use crate::localisation::Localizer;
use crate::model::{Law, Named, Regime, Service, Titles};
use crate::render::service::{RegimePage, ServicePage, regime_text, service_schema, service_text};
use crate::span::Span;
use indexmap::IndexMap;

/// Show one service in plain words, with the clauses that say so
///
/// With a regime and without a service: the registers, forms and catalogues of the regime.
/// Examples: `reglament show stm_license`, `reglament show stm_license.issue --regime 2014`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A service by its id, its title or a part of that; with a dot and an id after it, one procedure of it
    #[arg(value_name = "SERVICE[.PROCEDURE]", required_unless_present_any = ["schema", "regime"])]
    service: Option<String>,
    /// The regime; without it, the latest one that has the service
    #[arg(long, value_name = "REGIME")]
    regime: Option<String>,
    /// How the page is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the JSON Schema of the page, and do nothing else
    #[arg(long, conflicts_with = "service")]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&service_schema());
    }
    let rules = match shell.sound_law(false) {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    if let Err(status) =
        shell.unbarred(&barred(args.service.as_deref(), args.regime.as_deref(), &rules.law), &rules.sources)
    {
        return status;
    }
    let page = shell.page();
    let words = Localizer::new(page.language, &*rules.law);
    let regime = match args.regime.as_deref().map(|id| regime(&rules.law, id)).transpose() {
        Ok(regime) => regime,
        Err(fault) => return shell.reject(&[fault]),
    };
    let found = match (args.service.as_deref(), regime) {
        (None, Some(regime)) => {
            let papers = RegimePage::from_regime(regime, &rules.law, &words);
            return match args.format {
                Format::Json => shell.print_json(&papers),
                Format::Text => {
                    shell.print(&regime_text(&papers, &words, &page));
                    Status::Ok
                }
            };
        }
        (wanted, regime) => match find(&rules.law, regime, wanted.unwrap_or_default()) {
            Ok(found) => found,
            Err(fault) => return shell.reject(&[fault]),
        },
    };
    if let Err(status) =
        shell.unbarred(&barred_by_id(args.regime.as_deref(), &rules.law, &found.service.id), &rules.sources)
    {
        return status;
    }
    let shown = ServicePage::from_service(found.service, found.procedure.as_deref(), &rules.law, &words);
    match args.format {
        Format::Json => shell.print_json(&shown),
        Format::Text => {
            shell.print(&service_text(&shown, &words, &page));
            Status::Ok
        }
    }
}

/// What the page hangs on although it rests on an error.
pub(super) fn barred(service: Option<&str>, regime: Option<&str>, law: &Checked) -> IndexMap<Barred, Span> {
    if let Some((regime, error)) = regime.and_then(|it| law.severed().regimes.get_key_value(it)) {
        return IndexMap::from([(Barred::Regime(regime.clone()), *error)]);
    }
    let Some(wanted) = service else {
        return regime.map(|it| law.severed().papers_of(law, it)).unwrap_or_default();
    };
    let regimes = regimes(regime, law);
    let whole = meant(law, &regimes, wanted);
    let service = wanted.rsplit_once('.').map(|(service, _)| service).filter(|_| whole.is_empty());
    let asked = service.map_or(whole, |it| meant(law, &regimes, it));
    asked.iter().flat_map(|id| barred_by_id(regime, law, id)).collect()
}

/// What the text of a service hangs on. Which one is the latest hangs on all that have it.
pub(super) fn barred_by_id(regime: Option<&str>, law: &Checked, id: &str) -> IndexMap<Barred, Span> {
    let mut barred = law.severed().services_of(&regimes(regime, law));
    barred.retain(|it, _| match it {
        Barred::Service { service, .. } => service == id,
        Barred::Regime(regime) => law.barred(regime, id).is_some(),
        Barred::Lineage | Barred::Papers(_) => false,
    });
    barred
}

/// The regimes that may have what is asked for: the one named, or all, whether they are sound or not.
fn regimes(regime: Option<&str>, law: &Checked) -> Vec<String> {
    regime.map_or_else(|| law.severed().regimes_of(law), |it| vec![it.to_owned()])
}

/// What is to be shown.
pub struct Found<'l> {
    /// The service.
    pub service: &'l Service,
    /// The procedure, where one is named.
    pub procedure: Option<String>,
}

/// The regime that is named.
///
/// # Errors
///
/// That there is none.
pub fn regime<'l>(law: &'l Law, name: &str) -> Result<&'l Regime, InputFault> {
    law.regimes.get(name).ok_or_else(|| InputFault::Unknown {
        code: "regl::regime::unknown",
        what: Named::Regime,
        name: name.to_owned(),
        known: law.regimes.keys().cloned().collect(),
    })
}

/// The service and procedure that are named.
///
/// # Errors
///
/// That there are none, or several.
pub fn find<'l>(law: &'l Law, regime: Option<&Regime>, wanted: &str) -> Result<Found<'l>, InputFault> {
    let services: Vec<&Service> =
        law.services.values().filter(|it| regime.is_none_or(|regime| it.regime == regime.id)).collect();
    // A title may hold a dot, so that the whole is tried first.
    let whole = named(&services, wanted)?;
    let (id, procedure) = match (whole, wanted.rsplit_once('.')) {
        (Some(id), _) => (id, None),
        (None, Some((service, procedure))) => match named(&services, service)? {
            Some(id) => (id, Some(procedure)),
            None => return Err(unknown(&services, service)),
        },
        (None, None) => return Err(unknown(&services, wanted)),
    };
    let versions = services.into_iter().filter(|it| it.id == id);
    let service = versions.max_by_key(|it| latest(law, &it.regime)).ok_or_else(|| unknown(&[], wanted))?;
    let procedure = procedure.map(|name| procedure_of(service, name)).transpose()?;
    Ok(Found { service, procedure })
}

/// The id of the one service that is called so.
fn named(services: &[&Service], wanted: &str) -> Result<Option<String>, InputFault> {
    let ids = fitting(wanted, services.iter().map(|it| it.id.as_str()));
    let titled: Vec<(usize, &str)> = services.iter().enumerate().flat_map(|(at, it)| titles(at, &it.titles)).collect();
    let by_title =
        || fitting(wanted, titled.iter().map(|(_, title)| *title)).into_iter().filter_map(|it| titled.get(it));
    let found: Vec<usize> = if ids.is_empty() { by_title().map(|(at, _)| *at).collect() } else { ids };
    let mut fits: Vec<String> = found.iter().filter_map(|it| services.get(*it)).map(|it| it.id.clone()).collect();
    fits.sort();
    fits.dedup();
    match fits.len() {
        0 | 1 => Ok(fits.pop()),
        _ => Err(InputFault::Ambiguous { what: Named::Service, name: wanted.to_owned(), fits }),
    }
}

fn titles(at: usize, titles: &Titles) -> impl Iterator<Item = (usize, &str)> {
    titles.0.values().map(move |title| (at, title.as_str()))
}

/// Regimes are ordered by the day on which they entered into force, those without one first; among equals the one
/// declared last.
fn latest(law: &Law, regime: &str) -> (Option<crate::calendar::Day>, Option<usize>) {
    (law.regimes.get(regime).and_then(|it| law.window(it).from), law.regimes.get_index_of(regime))
}

fn procedure_of(service: &Service, name: &str) -> Result<String, InputFault> {
    let ids = || service.procedures.keys();
    let found = fitting(name, ids().map(String::as_str));
    match found.as_slice() {
        [only] => Ok(ids().nth(*only).cloned().unwrap_or_default()),
        [] => Err(InputFault::Unknown {
            code: "regl::procedure::unknown",
            what: Named::Procedure,
            name: name.to_owned(),
            known: ids().cloned().collect(),
        }),
        many => {
            let fits = many.iter().filter_map(|it| ids().nth(*it)).cloned().collect();
            Err(InputFault::Ambiguous { what: Named::Procedure, name: name.to_owned(), fits })
        }
    }
}

fn unknown(services: &[&Service], name: &str) -> InputFault {
    let mut known: Vec<String> = services.iter().map(|it| it.id.clone()).collect();
    known.sort();
    known.dedup();
    InputFault::Unknown { code: "regl::service::unknown", what: Named::Service, name: name.to_owned(), known }
}
