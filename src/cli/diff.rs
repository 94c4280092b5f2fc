//! `reglament diff`: what changed in the law between two regimes, or over several.

use super::assume::known;
use super::barred::named;
use super::diff_subject::{Subject, sorted, subject};
use super::diff_texts::wordings;
use super::fault::InputFault;
use super::output::Made;
use super::shell::Shell;
use super::status::Status;
use crate::check::Checked;
use crate::compare::{Document, Gain, LawChanges, LawHistory, Readings, history_schema, law_changes};
use crate::diagnostic::Diagnostic;
use crate::engine::Pace;
use crate::explore::{Exploration, ROOM, Range, Task, Wanted, explore, pairings};
use crate::localisation::Localizer;
use crate::message;
use crate::model::Law;
use crate::render::changes::changes;
use crate::render::comparative::{
    ComparativeTable, docx, history_table, html, markdown, ministry_table, pair_table, text as comparative_text,
};
use crate::render::history::history;
use crate::span::Sources;
use crate::summary::{Summarised, Summary, comparison_schema, judge_terms};
use indexmap::IndexMap;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Show what changed in the law between two regimes, or over several
///
/// Services are compared along their lineage, procedures and rules by their ids, circumstances by what they come to. The
/// order of files, titles and remarks make no difference. Of each change it is said who gains by it, and why. With three
/// regimes or more it is said of each rule whether it was introduced, amended, dropped or revived. The status is 1 with
/// --exit-code when there is a difference.
/// Examples: `reglament diff 2014 2020`, `reglament diff 2014 2020 stm_license`.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament diff [OPTIONS] OLD NEW [REGIME]... [SERVICE]...")]
pub struct Args {
    /// The regimes, two or more from the oldest to the newest, and services by id; without any, all of them
    #[arg(value_name = "OLD NEW [SERVICE]", required_unless_present = "schema")]
    words: Vec<String>,
    /// Follow another reading of an assumption or conflict, such as `sample_window=regulation`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// Only changes with this effect on the applicant
    #[arg(long, value_enum, value_name = "EFFECT", value_delimiter = ',')]
    effect: Vec<EffectWord>,
    /// How the changes are written; without it as the ending of the file says, or as text
    #[arg(long, value_enum)]
    format: Option<DiffFormat>,
    /// Write the comparative table of ministries: structural element, old, new, what changes and why
    #[arg(long)]
    table: bool,
    /// The folder with the official texts: the words of the clauses stand in the table, those that differ marked; nothing of
    /// them is kept
    #[arg(long, value_name = "DIR")]
    texts: Option<PathBuf>,
    /// The file to write to; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// End with status 1 when there are differences
    #[arg(long)]
    exit_code: bool,
    /// Write the JSON Schema of the changes, and do nothing else; with `history` that of three regimes or more
    #[arg(long, conflicts_with = "words", value_enum, value_name = "WHAT", num_args = 0..=1, default_missing_value = "changes")]
    schema: Option<SchemaOf>,
}

/// How changes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum DiffFormat {
    /// For people, on a terminal
    Text,
    /// For programs
    Json,
    /// A table for each service, as Markdown
    Markdown,
    /// The same as one HTML page
    Html,
    /// The comparative table as a Word document
    Docx,
}

/// The effect of a change on the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum EffectWord {
    /// Better for the applicant
    Better,
    /// Worse for the applicant
    Worse,
    /// No difference to the applicant
    Neutral,
    /// Better in some cases and worse in others, or not to be told
    Depends,
}

/// What a schema is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum SchemaOf {
    /// Of two regimes
    Changes,
    /// Of three or more
    History,
}

impl From<EffectWord> for Gain {
    fn from(word: EffectWord) -> Self {
        match word {
            EffectWord::Better => Gain::Better,
            EffectWord::Worse => Gain::Worse,
            EffectWord::Neutral => Gain::Neutral,
            EffectWord::Depends => Gain::Depends,
        }
    }
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    match args.schema {
        Some(SchemaOf::Changes) => return shell.print_json(&comparison_schema()),
        Some(SchemaOf::History) => return shell.print_json(&history_schema()),
        None => {}
    }
    let rules = match shell.sound_law(false) {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let law = &rules.law;
    let (regimes, names) = sorted(law, &args.words);
    let barred = named(law, &regimes, names.iter().map(String::as_str));
    if let Err(status) = shell.unbarred(&barred, &rules.sources) {
        return status;
    }
    let mut findings = Vec::new();
    let readings = readings(law, &args.assume).unwrap_or_else(|faults| {
        findings.extend(faults.iter().map(Diagnostic::from));
        Readings::default()
    });
    let subject = subject(law, &args.words).unwrap_or_else(|faults| {
        findings.extend(faults);
        Subject::default()
    });
    if !findings.is_empty() {
        shell.report(&findings, &Sources::default());
        return Status::BadInput;
    }
    if (args.table || args.texts.is_some()) && (subject.regimes.len() != 2 || args.format() == DiffFormat::Json) {
        return shell.reject(&[InputFault::NoTable { json: args.format() == DiffFormat::Json }]);
    }
    let gains: Vec<Gain> = args.effect.iter().map(|it| Gain::from(*it)).collect();
    let step = |old: &str, new: &str, services: &[String]| {
        let mut found = law_changes(law, &rules.sources, (old, new), services, &readings);
        let explored = explored(law, &rules.sources, (old, new), (args, services));
        if let Some(explored) = &explored {
            judge_terms(&mut found, explored, law);
        }
        (found, explored)
    };
    let page = shell.page_for(args.output.as_deref());
    if let [old, new] = subject.regimes.as_slice() {
        let (found, explored) = step(old, new, &subject.services);
        // Some of the changes have no summary: a verdict is on the whole.
        let summary = explored.filter(|_| gains.is_empty()).map(|it| Summary::new(&found, &it));
        let found = if gains.is_empty() { found } else { found.limited_to(&gains) };
        let any = found.any();
        if args.table || args.texts.is_some() {
            let texts = match args.texts.as_deref().map(|it| wordings(it, law)).transpose() {
                Ok(texts) => texts.unwrap_or_default(),
                Err(fault) => return shell.reject(&[fault]),
            };
            let table = || ministry_table(&found, summary.as_ref(), law, &page, &texts);
            let text = || comparative_text(&table(), &page);
            return end(args, write(args, || (), text, table, shell), any);
        }
        let text = || changes(&found, summary.as_ref(), law, &page);
        let table = || pair_table(&found, summary.as_ref(), law, &page);
        let json = || {
            let changes = found.published(&Localizer::new(page.language, &**law));
            Document::new(Summarised { changes, summary: summary.clone() })
        };
        return end(args, write(args, json, text, table, shell), any);
    }
    // A service may bear another id in between, so that all are followed before any is left out.
    let steps = subject.regimes.windows(2).filter_map(|it| match it {
        [old, new] => Some(step(old, new, &[]).0),
        _ => None,
    });
    let found = LawHistory::new(&steps.collect::<Vec<LawChanges>>());
    let found = if subject.services.is_empty() { found } else { found.of_services(&subject.services) };
    let found = if gains.is_empty() { found } else { found.limited_to(&gains) };
    let any = found.any();
    let text = || history(&found, law, &page);
    let table = || history_table(&found, law, &page);
    let json = || found.clone().published(&Localizer::new(page.language, &**law));
    end(args, write(args, json, text, table, shell), any)
}

/// What all cases come to; none where no day can be counted, or what readings are followed bars it.
fn explored(
    law: &Checked,
    sources: &Sources,
    (old, new): (&str, &str),
    (args, services): (&Args, &[String]),
) -> Option<Exploration> {
    let (old, new) = (old.to_owned(), new.to_owned());
    let range = Range::usual(law, &old, &new)?;
    let assume: IndexMap<String, String> = known(law, &args.assume).ok()?.into_iter().collect();
    let wanted: Vec<Wanted> = services.iter().map(|it| Wanted { service: it.clone(), procedure: None }).collect();
    let pairings = pairings(law, &old, &new, &wanted);
    let task = Task { old, new, range, pace: Pace::Latest, assume, fixed: Vec::new(), certify: false, room: ROOM };
    explore(law, sources, &task, &pairings, &|| {}).ok().map(|it| it.exploration)
}

fn end(args: &Args, written: Status, differs: bool) -> Status {
    written.max(if args.exit_code && differs { Status::Findings } else { Status::Ok })
}

/// Writes what was found in the format asked for.
fn write<T: Serialize>(
    args: &Args,
    found: impl FnOnce() -> T,
    text: impl FnOnce() -> String,
    table: impl FnOnce() -> ComparativeTable,
    shell: &mut Shell,
) -> Status {
    let file = args.output.as_deref();
    let made = match args.format() {
        DiffFormat::Text => Made::Text(text()),
        DiffFormat::Markdown => Made::Text(markdown(&table())),
        DiffFormat::Html => Made::Text(html(&table())),
        DiffFormat::Json => match shell.json(&found()) {
            Ok(made) => made,
            Err(status) => return status,
        },
        DiffFormat::Docx => match docx(&table()) {
            Ok(bytes) => Made::Word(bytes),
            Err(reason) => {
                let fault =
                    Diagnostic::error("regl::output::docx", message!("subject-no-document", reason: text(reason)));
                shell.report(&[fault], &Sources::default());
                return Status::Fault;
            }
        },
    };
    shell.put(made, file)
}

impl Args {
    /// The format asked for, or that of the ending of the file, or text.
    fn format(&self) -> DiffFormat {
        self.format.or_else(|| self.output.as_deref().and_then(format_of)).unwrap_or(DiffFormat::Text)
    }
}

/// The format that the ending of a file stands for.
fn format_of(path: &Path) -> Option<DiffFormat> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Some(match ending.as_str() {
        "docx" => DiffFormat::Docx,
        "html" | "htm" => DiffFormat::Html,
        "md" | "markdown" => DiffFormat::Markdown,
        "json" => DiffFormat::Json,
        "txt" => DiffFormat::Text,
        _ => return None,
    })
}

/// The readings that the rule files follow, but for those named.
fn readings(law: &Law, assume: &[String]) -> Result<Readings, Vec<InputFault>> {
    let mut readings = Readings::of(law);
    for (choice, reading) in known(law, assume)? {
        readings.follow(law, &choice, &reading);
    }
    Ok(readings)
}
