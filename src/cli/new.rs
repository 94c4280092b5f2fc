//! `reglament new`: the beginnings of laws, acts, services and cases.
//!
//! What is written can be checked at once. What only the texts can say is left blank, and `reglament check` lists the
//! blanks as what is to be done: no number, no day and no citation is made up.

use super::fault::InputFault;
use super::input::shown;
use super::output;
use super::scaffold::{self, Blank};
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::calendar::Day;
use crate::message;
use crate::message::Message;
use crate::model::Named;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Begin a law, an act, a service or a case
///
/// What is not given is asked for on a terminal. No file is overwritten. What is left blank is listed by `reglament check`.
/// Examples: `reglament new law`, `reglament new case "filed on a Friday" --service stm_license.issue`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Law(Law),
    Act(Act),
    Service(Service),
    Case(Case),
}

impl Args {
    /// The words by which the command is run.
    pub(super) fn name(&self) -> &'static str {
        match &self.command {
            Command::Law(_) => "new law",
            Command::Act(_) => "new act",
            Command::Service(_) => "new service",
            Command::Case(_) => "new case",
        }
    }
}

/// Begin a rule folder with the calendar of Kazakhstan, an act and a regime
#[derive(Debug, clap::Args)]
struct Law {
    /// The rule folder; it is made unless it is there
    #[arg(value_name = "DIR", default_value = "regs")]
    folder: PathBuf,
    /// The id of the first act, such as `order-8-2025`
    #[arg(long, value_name = "ID")]
    act: Option<String>,
    /// The id of the regime that the act belongs to, such as `2025`
    #[arg(long, value_name = "ID")]
    regime: Option<String>,
}

/// Begin an act, with a regime of its own where one is named
#[derive(Debug, clap::Args)]
struct Act {
    /// The id, such as `order-8-2025`
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// A new regime that the act belongs to; without it the act is to be added to one
    #[arg(long, value_name = "ID")]
    regime: Option<String>,
}

/// Begin a service with one procedure
#[derive(Debug, clap::Args)]
struct Service {
    /// The id, such as `lamp_license`
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The act it stands under
    #[arg(long, value_name = "ID")]
    act: Option<String>,
    /// The number of the annex it stands in
    #[arg(long, value_name = "NUMBER")]
    annex: Option<u32>,
    /// The id of its procedure
    #[arg(long, value_name = "ID", default_value = "issue")]
    procedure: String,
}

/// Begin a case
#[derive(Debug, clap::Args)]
struct Case {
    /// Its name, such as "filed before a holiday"
    #[arg(value_name = "TEXT")]
    name: Option<String>,
    /// The service and the procedure, such as `lamp_license.issue`
    #[arg(long, value_name = "SERVICE.PROCEDURE")]
    service: Option<String>,
    /// The day of filing, such as `2025-03-18`
    #[arg(long, value_name = "DAY")]
    filed: Option<String>,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let made = match &args.command {
        Command::Law(law) => new_law(law, shell),
        Command::Act(act) => new_act(act, shell),
        Command::Service(service) => new_service(service, shell),
        Command::Case(case) => new_case(case, shell),
    };
    match made.and_then(|files| written(&files, shell)) {
        Ok(()) => Status::Ok,
        Err(status) => status,
    }
}

/// Files to be made, with what they hold.
type Files = Vec<(PathBuf, Vec<u8>)>;

fn new_law(law: &Law, shell: &Shell) -> Result<Files, Status> {
    let act = id(law.act.as_ref(), "--act", message!("new-ask-act"), shell)?;
    let regime = id(law.regime.as_ref(), "--regime", message!("new-ask-regime"), shell)?;
    let mut files: Files = scaffold::calendar().into_iter().map(|(path, it)| (law.folder.join(path), it)).collect();
    files.push((act_file(&law.folder, &act), scaffold::act(&act, Some(&regime)).into_bytes()));
    Ok(files)
}

fn new_act(act: &Act, shell: &Shell) -> Result<Files, Status> {
    let folder = folder(shell)?;
    let rules = shell.rules()?;
    let id = id(act.id.as_ref(), "ID", message!("new-ask-act"), shell)?;
    if rules.law.acts.contains_key(&id) {
        return Err(shell.reject(&[InputFault::Taken { what: Named::Act, name: id }]));
    }
    if let Some(regime) = act.regime.as_ref() {
        checked_id(regime, shell)?;
        if rules.law.regimes.contains_key(regime) {
            return Err(shell.reject(&[InputFault::Taken { what: Named::Regime, name: regime.clone() }]));
        }
    }
    Ok(vec![(act_file(&folder, &id), scaffold::act(&id, act.regime.as_deref()).into_bytes())])
}

fn new_service(service: &Service, shell: &Shell) -> Result<Files, Status> {
    let folder = folder(shell)?;
    let rules = shell.rules()?;
    let id = id(service.id.as_ref(), "ID", message!("new-ask-service"), shell)?;
    let act = asked(service.act.as_ref(), "--act", message!("new-ask-act-of"), shell)?;
    if !rules.law.acts.contains_key(&act) {
        let known = rules.law.acts.keys().cloned().collect();
        let code = Named::Act.unknown_code();
        return Err(shell.reject(&[InputFault::Unknown { what: Named::Act, name: act, known, code }]));
    }
    checked_id(&service.procedure, shell)?;
    let blank = Blank { law: &rules.law, act: &act, annex: service.annex, procedure: &service.procedure };
    Ok(vec![(folder.join(&act).join(format!("{id}.regl")), scaffold::service(&id, &blank).into_bytes())])
}

fn new_case(case: &Case, shell: &Shell) -> Result<Files, Status> {
    let folder = folder(shell)?;
    let rules = shell.rules()?;
    let name = asked(case.name.as_ref(), "TEXT", message!("new-ask-case"), shell)?;
    if name.contains(['"', '\\', '\n']) {
        return Err(shell.reject(&[InputFault::NoId { text: name }]));
    }
    if rules.law.cases.iter().any(|it| it.name == name) {
        return Err(shell.reject(&[InputFault::Taken { what: Named::Case, name }]));
    }
    let service = asked(case.service.as_ref(), "--service", message!("new-ask-service-of"), shell)?;
    let procedure = procedure(&service, &rules, shell)?;
    let day = asked(case.filed.as_ref(), "--filed", message!("new-ask-filed"), shell)?;
    let Some(day) = Day::from_iso(&day) else {
        return Err(shell.reject(&[InputFault::NoDay { option: "--filed", text: day }]));
    };
    let file = folder.join("cases").join(format!("{}.regl", scaffold::file_name(&name)));
    Ok(vec![(file, scaffold::case(&rules.law, &name, &procedure, day).into_bytes())])
}

/// The service and the procedure that a case names, where some regime has them.
fn procedure(wanted: &str, rules: &Rules, shell: &Shell) -> Result<String, Status> {
    let services = rules.law.services.iter();
    let procedures = services.flat_map(|((_, id), it)| it.procedures.keys().map(move |it| format!("{id}.{it}")));
    let mut known: Vec<String> = procedures.collect();
    known.sort();
    known.dedup();
    if known.iter().any(|it| it == wanted) {
        return Ok(wanted.to_owned());
    }
    let (what, name) = (Named::Procedure, wanted.to_owned());
    Err(shell.reject(&[InputFault::Unknown { what, name, known, code: "regl::procedure::unknown" }]))
}

fn act_file(folder: &Path, act: &str) -> PathBuf {
    folder.join(act).join("act.regl")
}

/// The rule folder, which has to be one of the file system.
fn folder(shell: &Shell) -> Result<PathBuf, Status> {
    shell.folder().ok_or_else(|| shell.reject(&[InputFault::NotFound { path: "regs".to_owned() }]))
}

/// An id that is given or asked for.
fn id(given: Option<&String>, option: &'static str, question: Message, shell: &Shell) -> Result<String, Status> {
    let id = asked(given, option, question, shell)?;
    checked_id(&id, shell)?;
    Ok(id)
}

fn checked_id(id: &str, shell: &Shell) -> Result<(), Status> {
    if scaffold::is_id(id) { Ok(()) } else { Err(shell.reject(&[InputFault::NoId { text: id.to_owned() }])) }
}

/// What is given, or else what is answered on a terminal.
fn asked(given: Option<&String>, option: &'static str, question: Message, shell: &Shell) -> Result<String, Status> {
    if let Some(given) = given {
        return Ok(given.clone());
    }
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        let mut answer = String::new();
        let mut err = io::stderr().lock();
        let _ = write!(err, "{} ", shell.words().sentence(question)).and_then(|()| err.flush());
        if io::stdin().lock().read_line(&mut answer).is_ok() && !answer.trim().is_empty() {
            return Ok(answer.trim().to_owned());
        }
    }
    Err(shell.reject(&[InputFault::Unanswered { option }]))
}

/// Writes files that are not there yet, all of them or none, and names them.
fn written(files: &Files, shell: &mut Shell) -> Result<(), Status> {
    let there = files.iter().filter(|(path, _)| path.symlink_metadata().is_ok());
    let there: Vec<InputFault> = there.map(|(path, _)| InputFault::Exists { path: shown(path) }).collect();
    if !there.is_empty() {
        return Err(shell.reject(&there));
    }
    output::make_files(files).map_err(|fault| shell.reject(&[fault]))?;
    for (path, _) in files {
        shell.print(&format!("{}\n", shown(path)));
    }
    shell.remark(&shell.words().sentence(message!("new-check")));
    Ok(())
}
