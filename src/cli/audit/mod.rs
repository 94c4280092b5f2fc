//! `reglament audit`: a log of events held against the law.

mod tables;

use super::assume::known;
use super::fault::InputFault;
use super::input::{STDIN, from_io, rule_text, shown};
use super::output::{Made, apart};
use super::shell::{Rules, Shell};
use super::show::find;
use super::status::Status;
use crate::audit::{
    Bound, COLUMNS, Columns, Gathered, Judge, LogCase, LogFault, LogMap, SUMMARY_COLUMNS, Summary, Verdict, open,
    propose, rows, summary_rows,
};
use crate::case::Readings;
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::engine::Plan;
use crate::localisation::Localizer;
use crate::message;
use crate::render::audit::{audit_text, breach_line, breach_message};
use crate::render::audit_html::{Listed, audit_html};
use crate::render::audit_json::{PublishedBreach, published_audit};
use crate::span::Sources;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use tables::Table;

/// Hold a log of events against the law: what was late, missing, out of order, without a ground
///
/// A log is a table (CSV) or XES, packed with gzip or not. The map, a text in TOML, says which column, activity and cell is what in the rules; `--propose-map` drafts one. What the log does not show is taken to have been done on the last lawful day, so it makes nobody late. The status is 1 when something is wrong. Examples: `reglament audit log.csv --propose-map --service stm_license.issue -o map.toml`, `reglament audit log.csv --map map.toml`, `reglament audit log.xes.gz --map map.toml --format html -o audit.html`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The log; `-` for standard input
    #[arg(value_name = "LOG")]
    log: PathBuf,
    /// The map of the log
    #[arg(long, value_name = "FILE", required_unless_present = "propose_map")]
    map: Option<PathBuf>,
    /// Draft a map instead
    #[arg(long, conflicts_with = "map")]
    propose_map: bool,
    /// The service that the draft is for; with a dot and an id after it, the procedure
    #[arg(long, value_name = "SERVICE[.PROCEDURE]", requires = "propose_map")]
    service: Option<String>,
    /// The encoding of the log that the draft is for, such as `windows-1251`
    #[arg(long, value_name = "LABEL", requires = "propose_map")]
    encoding: Option<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// How the audit is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = AuditFormat::Text)]
    format: AuditFormat,
    /// What the table has a row for, where a table is written
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = RowsOf::Breaches)]
    rows: RowsOf,
    /// How many things that are wrong text and HTML list one by one
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    most: usize,
    /// The file to write to; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// How an audit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum AuditFormat {
    /// For people, with bars
    Text,
    /// A table with commas
    Csv,
    /// A table of Apache Parquet
    #[cfg(feature = "columnar")]
    Parquet,
    /// For programs
    Json,
    /// A page with charts
    Html,
}

/// What a table has a row for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum RowsOf {
    /// Each thing that is wrong
    Breaches,
    /// Each cause, service, step, office and month, with how often something is wrong
    Summary,
}

impl AuditFormat {
    /// A table of this format; none where it is none.
    fn table(self, columns: Columns) -> Option<Result<Table, String>> {
        match self {
            AuditFormat::Csv => Some(Ok(Table::csv(columns))),
            #[cfg(feature = "columnar")]
            AuditFormat::Parquet => Some(Table::parquet(columns)),
            AuditFormat::Text | AuditFormat::Json | AuditFormat::Html => None,
        }
    }
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let read = [Some(args.log.as_path()), args.map.as_deref()].into_iter().flatten();
    if let Err(fault) = apart(read, args.output.as_deref()) {
        return shell.reject(&[fault]);
    }
    let rules = match shell.rules() {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let Some(map) = &args.map else { return draft(args, &rules, shell) };
    let read = match ReadLog::read(&args.log, map, &args.assume, &rules.law) {
        Ok(read) => read,
        Err(faults) => return refuse(&faults, shell),
    };
    let page = shell.page_for(args.output.as_deref());
    let words = Localizer::new(page.language, &*rules.law);
    if read.bound.events.is_empty() {
        shell.remark(&words.sentence(message!("audit-no-events")));
        return Status::BadInput;
    }
    let unseen = read.gathered.unseen(&read.bound);
    if !unseen.is_empty() {
        shell.remark(&words.sentence(message!("audit-unseen-events", events: ids(unseen))));
    }
    let mut written = Written::default();
    let columns = if args.rows == RowsOf::Breaches { COLUMNS } else { SUMMARY_COLUMNS };
    // The first fault of a table ends it.
    let mut table = args.format.table(columns);
    let mut published = Vec::new();
    let mut text = String::new();
    let law = &rules.law;
    let summary = read.audit(law, &mut |judge, case, verdict| {
        let Some(course) = judge.courses.get(verdict.course) else { return };
        if let Some(made) = &mut table {
            if let (Ok(rows_of), RowsOf::Breaches) = (&mut *made, args.rows)
                && let Err(fault) = rows(case, verdict, judge, &read.gathered.words, rows_of)
            {
                *made = Err(fault);
            }
            return;
        }
        for breach in &verdict.breaches {
            let office = read.gathered.words.get(breach.office);
            match args.format {
                AuditFormat::Json => {
                    let said = breach_message(breach);
                    let of = (case, verdict.filed);
                    published.push(PublishedBreach::new(of, &course.plan, breach, &said, &read.gathered.words, &words));
                }
                _ if written.listed >= args.most => written.more += 1,
                AuditFormat::Text => {
                    written.listed += 1;
                    text.push_str(&breach_line(&case.name, breach, office, &page, &words));
                }
                _ => {
                    written.listed += 1;
                    let office = office.map(ToOwned::to_owned);
                    written.list.push(Listed { case: case.name.to_string(), office, breach: breach.clone() });
                }
            }
        }
    });
    let table = table.map(|table| {
        let mut table = table?;
        if args.rows == RowsOf::Summary {
            summary_rows(&summary, &mut table)?;
        }
        table.end()
    });
    let made = match (table, args.format) {
        (Some(Ok(made)), _) => made,
        (Some(Err(fault)), _) => {
            let unwritten = Diagnostic::error("regl::batch::unfit", message!("batch-arrow", words: text(fault)));
            shell.report(&[unwritten], &Sources::default());
            return Status::Fault;
        }
        (None, AuditFormat::Json) => match shell.json(&published_audit(&summary, published, &words)) {
            Ok(made) => made,
            Err(status) => return status,
        },
        (None, AuditFormat::Html) => Made::Text(audit_html(&summary, &written.list, written.more, &words)),
        (None, _) => Made::Text(whole_text(&summary, &text, written.more, &page, &words)),
    };
    let status = shell.put(made, args.output.as_deref());
    if status == Status::Ok && summary.sound + summary.wrong == 0 && summary.counts.rows > 0 {
        // Nothing was held against the law, so that nothing can be called in order.
        shell.remark(&words.sentence(message!("audit-nothing-judged")));
        return Status::BadInput;
    }
    if status == Status::Ok && summary.wrong > 0 { Status::Findings } else { status }
}

/// What is listed, and how much there is beside.
#[derive(Default)]
struct Written {
    list: Vec<Listed>,
    listed: usize,
    more: usize,
}

fn whole_text(
    summary: &Summary,
    listed: &str,
    more: usize,
    page: &crate::render::page::Page,
    words: &Localizer<'_>,
) -> String {
    let mut out = audit_text(summary, page, words);
    if !listed.is_empty() {
        let title = words.sentence(crate::message!("audit-case-by-case"));
        out.push_str(&format!("\n{title}\n{listed}"));
    }
    if more > 0 {
        let more = words.say(crate::message!("audit-more", more: count(more)));
        out.push_str(&(page.wrap(&more, "  ", "    ") + "\n"));
    }
    let notes = [words.lacking(), words.texts_as_written()].into_iter().flatten();
    notes.for_each(|note| out.push_str(&format!("\n{}\n", page.wrap(&note, "", "  "))));
    out
}

/// A log that has been read, with the map by which it was.
pub struct ReadLog {
    /// The map, bound to the law.
    pub bound: Bound,
    /// The cases.
    pub gathered: Gathered,
    /// The readings to follow.
    pub readings: Readings,
}

/// What is wrong with what is named, or with the log or map.
pub enum ReadFault {
    /// With what is named.
    Input(InputFault),
    /// With the log or map.
    Log(LogFault),
}

impl ReadLog {
    /// Reads a log by a map.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with either.
    pub fn read(log: &Path, map: &Path, assume: &[String], law: &Checked) -> Result<Self, Vec<ReadFault>> {
        let inputs = |faults: Vec<InputFault>| faults.into_iter().map(ReadFault::Input).collect::<Vec<_>>();
        let logs = |faults: Vec<LogFault>| faults.into_iter().map(ReadFault::Log).collect::<Vec<_>>();
        let assumed = known(law, assume).map_err(inputs)?;
        let mut readings = Readings::of(law);
        for (choice, reading) in assumed {
            readings.follow(law, &choice, &reading);
        }
        let text = rule_text(map).map_err(|it| inputs(vec![it]))?;
        let map = LogMap::read(&text).map_err(|it| logs(vec![it]))?;
        let bound = Bound::new(&map, law).map_err(logs)?;
        let reader = reader(log).map_err(|it| inputs(vec![it]))?;
        let opened = open(reader, &map.log).map_err(|it| logs(vec![it]))?;
        let gathered = Gathered::read(opened, &bound, zone(law, &bound)).map_err(|it| logs(vec![it]))?;
        Ok(Self { bound, gathered, readings })
    }

    /// Audits it.
    pub fn audit(&self, law: &Checked, each: &mut dyn FnMut(&Judge<'_>, &LogCase, &Verdict)) -> Summary {
        crate::audit::audit(law, &self.bound, &self.gathered, &self.readings, each)
    }
}

/// The zone of the calendars of the services, where they agree.
fn zone(law: &Checked, bound: &Bound) -> Option<chrono_tz::Tz> {
    let regimes = law.services.keys().filter(|(_, service)| bound.services.contains(service)).map(|(regime, _)| regime);
    let named = regimes.filter(|it| bound.regime.as_ref().is_none_or(|id| id == *it));
    let mut zones = named.filter_map(|it| law.timetable(it)).map(|it| it.zone);
    let first = zones.next().flatten();
    first.filter(|first| zones.all(|it| it == Some(*first)))
}

/// Reports what is wrong.
pub fn refuse(faults: &[ReadFault], shell: &Shell) -> Status {
    let finding = |fault: &ReadFault| match fault {
        ReadFault::Input(fault) => Diagnostic::from(fault),
        ReadFault::Log(fault) => Diagnostic::from(fault),
    };
    shell.report(&faults.iter().map(finding).collect::<Vec<_>>(), &Sources::default());
    Status::BadInput
}

fn reader(path: &Path) -> Result<Box<dyn Read>, InputFault> {
    if path.as_os_str() == STDIN {
        return Ok(Box::new(io::stdin()));
    }
    let name = shown(path);
    if fs::metadata(path).map_err(|error| from_io(&name, &error))?.is_dir() {
        return Err(InputFault::IsFolder { path: name });
    }
    File::open(path).map(|it| Box::new(it) as Box<dyn Read>).map_err(|error| from_io(&name, &error))
}

fn draft(args: &Args, rules: &Rules, shell: &mut Shell) -> Status {
    let law = &rules.law;
    let plan = match args.service.as_deref().map(|service| plan(law, service)).transpose() {
        Ok(plan) => plan.flatten(),
        Err(fault) => return shell.reject(&[fault]),
    };
    let reader = match reader(&args.log) {
        Ok(reader) => reader,
        Err(fault) => return shell.reject(&[fault]),
    };
    let section = crate::audit::LogSection { encoding: args.encoding.clone(), ..Default::default() };
    let words = Localizer::new(shell.page().language, &**law);
    match propose(reader, &section, plan.as_ref(), law, &words) {
        Ok(draft) => shell.put(Made::Text(draft), args.output.as_deref()),
        // There is no map yet in which the encoding could be named.
        Err(LogFault::Encoding(guess)) => {
            let fault = LogFault::Encoding(guess.clone());
            let help = message!("audit-help-encoding-option", option: id(format!("--encoding {guess}")));
            shell.report(&[Diagnostic::from(&fault).help(help)], &Sources::default());
            Status::BadInput
        }
        Err(fault) => refuse(&[ReadFault::Log(fault)], shell),
    }
}

/// The plan of a procedure that is named; of a service with one procedure, that one.
fn plan(law: &Checked, service: &str) -> Result<Option<Plan>, InputFault> {
    let found = find(law, None, service)?;
    let procedure = match &found.procedure {
        Some(procedure) => Some(procedure.clone()),
        None => found.service.procedures.keys().next().cloned(),
    };
    Ok(procedure.and_then(|it| Plan::new(law, &found.service.regime, &found.service.id, &it)))
}
