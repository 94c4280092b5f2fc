//! `reglament batch`: cases in, results out, a stretch at a time, on all cores.
//!
//! One thread reads ([`source`]), several answer ([`work`]), one writes ([`sink`]). Each stretch of rows carries the place for its
//! answer along, so that answers are written in the order of the rows; few stretches are under way at once, so that memory does
//! not grow with the file.

mod fault;
mod format;
mod interrupt;
mod mark;
mod progress;
mod rows;
mod sink;
mod source;
#[cfg(feature = "columnar")]
mod tables;
mod work;

use super::cases::Overrides;
use super::fault::InputFault;
use super::input::{STDIN, shown, shown_output};
use super::output::apart;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::certificate::fingerprint;
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use crate::message;
use crate::message::Argument;
use crate::span::Sources;
use crate::syntax::tree::Language;
use fault::{BatchFault, Broken, Otherwise};
use format::TableFormat;
use mark::{Mark, beside};
use progress::Progress;
use rows::Rows;
use sink::{Sink, Stopped, is_stream};
use source::Source;
use std::io::{self, IsTerminal};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;
use work::{Done, Totals, Worker};

/// Rows of a stretch where lines are written, and where columns are.
const ROWS: [usize; 2] = [2_048, 32_768];

/// How long an interruption may go unnoticed while nothing comes to be written.
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// Run a table of cases of any length and write a table of results
///
/// Each row is a case; the order is kept. A table is read and written a part at a time, so that memory does not grow with it. Rows that cannot be answered go to a file of their own, with their number and what is wrong. The output appears when it is whole; after an interruption, --resume goes on from the last mark. The status is 2 when a row could not be answered, 1 when a case comes to a breach. Example: `reglament batch cases.parquet -o results.parquet`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The table of cases: JSON Lines, CSV, Parquet or Arrow IPC; `-` for standard input
    #[arg(value_name = "FILE")]
    input: PathBuf,
    /// The table of results; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// What the cases are written in; without it, what the end of the name of the file says
    #[arg(long, value_enum, value_name = "FORMAT")]
    input_format: Option<TableFormat>,
    /// What the results are written in; without it, what the end of the name of the file says
    #[arg(long, value_enum, value_name = "FORMAT")]
    output_format: Option<TableFormat>,
    #[command(flatten)]
    overrides: Overrides,
    /// The file for rows that cannot be answered; without it, that of the results with `.rejected.jsonl` after its name, and for standard output standard error
    #[arg(long, value_name = "FILE")]
    rejected: Option<PathBuf>,
    /// Go on with what was interrupted, where there is a mark of it; otherwise begin
    #[arg(long)]
    resume: bool,
    /// How many cases are run at once; without it, as many as there are cores
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    answered(args, shell).unwrap_or_else(|status| status)
}

fn answered(args: &Args, shell: &mut Shell) -> Result<Status, Status> {
    let faults = args.overrides.faults();
    if !faults.is_empty() {
        return Err(shell.reject(&faults));
    }
    let broken = |findings: Broken| reject(&findings, shell);
    let one = |fault: BatchFault| broken(vec![Diagnostic::from(&fault)]);
    let input_format = TableFormat::of(&args.input, args.input_format)
        .ok_or_else(|| one(BatchFault::NoFormat { path: shown(&args.input), option: "--input-format" }))?;
    let output_format = TableFormat::of(&args.output, args.output_format)
        .ok_or_else(|| one(BatchFault::NoFormat { path: shown_output(&args.output), option: "--output-format" }))?;
    let is_stdout = args.output.as_os_str() == STDIN;
    if is_stdout && output_format.is_columnar() && io::stdout().is_terminal() {
        return Err(shell.reject(&[InputFault::BinaryToTerminal]));
    }
    let output = placed(&args.output).map_err(|fault| shell.reject(&[fault]))?;
    let usual = || (!is_stream(&output)).then(|| beside(&output, ".rejected.jsonl"));
    let rejected = match &args.rejected {
        Some(path) => Some(placed(path).map_err(|fault| shell.reject(&[fault]))?),
        None => usual(),
    };
    let own = (!is_stream(&output)).then(|| [beside(&output, ".partial"), beside(&output, ".mark")]);
    let written = [Some(&output), rejected.as_ref()].into_iter().flatten().chain(own.iter().flatten());
    apart([args.input.as_path()], written.map(PathBuf::as_path)).map_err(|fault| shell.reject(&[fault]))?;
    let mut source = Source::open(&args.input, input_format).map_err(broken)?;
    let Rules { law, prints, .. } = shell.sound_law(true)?;
    let unknown = args.overrides.unknown(&law);
    if !unknown.is_empty() {
        return Err(reject(&unknown, shell));
    }
    let language = shell.page().language;
    let options = [
        format!("{:?}", args.overrides),
        format!("{input_format:?} {output_format:?} {language:?}"),
        rejected.as_deref().map(shown).unwrap_or_default(),
    ];
    let prints: Vec<String> = prints.iter().map(|(name, print)| format!("{name} {print}")).collect();
    let begun = Mark {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        rules: fingerprint(prints.join("\n").as_bytes()),
        options: fingerprint(options.join("\n").as_bytes()),
        input: source.digest(),
        output: 0,
        pieces: Vec::new(),
        rejected: 0,
        totals: Totals::default(),
    };
    let mark = match args.resume && !is_stream(&output) {
        true => resumed(&beside(&output, ".mark"), begun, &mut source).map_err(broken)?,
        false => begun,
    };
    let most = ROWS.get(usize::from(output_format.is_columnar())).copied().unwrap_or(1);
    let cores = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let jobs = args.jobs.map_or_else(cores, usize::from);
    let worker = || Worker::new(&law, language, &args.overrides, output_format);
    let sink = Sink::open(&output, rejected.as_deref(), output_format, mark);
    let interrupted = |totals: &Totals, shell: &Shell| {
        told(totals, &law, language, shell);
        if !is_stream(&output) {
            shell.remark(&shell.words().say(message!("batch-interrupted", output: id(shown(&output)))));
        }
    };
    interrupt::watch();
    let words = Localizer::new(language, &*law);
    let ended =
        sink.and_then(|sink| piped(source, sink, (most, jobs), &worker, &words, &|totals| interrupted(totals, shell)));
    match ended {
        Ok(mark) => {
            told(&mark.totals, &law, language, shell);
            Ok(match mark.totals {
                Totals { rejected: 1.., .. } => Status::BadInput,
                Totals { breached: 1.., .. } => Status::Findings,
                Totals { .. } => Status::Ok,
            })
        }
        // Nobody reads any more: that is no fault.
        Err(Stopped::Closed) => Ok(Status::Ok),
        Err(Stopped::Interrupted) => Err(Status::Interrupted),
        Err(Stopped::Broken(findings)) => {
            let status = reject(&findings, shell);
            if !is_stream(&output) && beside(&output, ".mark").exists() {
                shell.remark(&shell.words().say(message!("batch-interrupted", output: id(shown(&output)))));
            }
            Err(status)
        }
    }
}

fn reject(findings: &[Diagnostic], shell: &Shell) -> Status {
    shell.report(findings, &Sources::default());
    Status::BadInput
}

/// The place of a file: that which a link leads to.
fn placed(path: &Path) -> Result<PathBuf, InputFault> {
    if path.as_os_str() == STDIN {
        return Ok(path.to_owned());
    }
    if path.is_dir() {
        return Err(InputFault::IsFolder { path: shown(path) });
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(InputFault::NoFolder { path: shown(folder) });
    }
    Ok(path.canonicalize().unwrap_or_else(|_| path.to_owned()))
}

/// The mark of an interrupted run, with the source behind it; that of a run that begins where there is none.
fn resumed(path: &Path, begun: Mark, source: &mut Source) -> Result<Mark, Broken> {
    let changed = |what| vec![Diagnostic::from(&BatchFault::Changed { mark: shown(path), what })];
    let Some(mark) = Mark::read(path).map_err(|it| vec![Diagnostic::from(&it)])? else { return Ok(begun) };
    if let Some(what) = mark.differs(&begun) {
        return Err(changed(what));
    }
    let passed = source.pass_over(mark.totals.read)?;
    if passed && source.digest() == mark.input { Ok(mark) } else { Err(changed(Otherwise::Input)) }
}

/// Rows with the place for what comes of them.
type Work = (Rows, SyncSender<Result<Done, Vec<Diagnostic>>>);

/// What comes of rows, how far the input was read then, and how large a part of it that is.
struct Ordered {
    done: Receiver<Result<Done, Vec<Diagnostic>>>,
    input: String,
    part: Option<f64>,
}

/// Reads, answers and writes, until there is nothing more.
fn piped<'l>(
    source: Source,
    mut sink: Sink,
    (most, jobs): (usize, usize),
    worker: &(dyn Fn() -> Worker<'l> + Sync),
    words: &Localizer<'_>,
    interrupted: &dyn Fn(&Totals),
) -> Result<Mark, Stopped> {
    let (to_workers, work) = sync_channel::<Work>(1);
    let (to_writer, ordered) = sync_channel::<Result<Ordered, Broken>>(jobs + 1);
    let work = Mutex::new(work);
    thread::scope(|scope| {
        scope.spawn(|| read(source, most, to_workers, to_writer));
        for _ in 0..jobs {
            scope.spawn(|| {
                let mut worker = worker();
                loop {
                    // A lock is poisoned by nothing but a panic, which is told by then.
                    let next = work.lock().ok().and_then(|work| work.recv().ok());
                    let Some((rows, place)) = next else { break };
                    // Nobody waits for it any more when writing has stopped.
                    let _ = place.send(worker.answer(&rows));
                }
            });
        }
        let mut progress = Progress::new(sink.mark().totals.read);
        let written = write(&ordered, &mut sink, &mut progress, words);
        progress.end();
        if matches!(written, Err(Stopped::Interrupted)) {
            interrupted(&sink.mark().totals);
            // Whoever reads may be waiting for rows that never come.
            interrupt::end();
        }
        // Whoever still reads or answers learns that nobody writes any more.
        drop(ordered);
        written.and_then(|()| sink.end())
    })
}

fn read(mut source: Source, most: usize, to_workers: SyncSender<Work>, to_writer: SyncSender<Result<Ordered, Broken>>) {
    loop {
        match source.next(most) {
            Ok(Some(rows)) => {
                let (place, done) = sync_channel(1);
                #[expect(clippy::cast_precision_loss, reason = "for people")]
                let part = source.size.map(|size| source.read as f64 / size.max(1) as f64);
                let ordered = Ordered { done, input: source.digest(), part };
                if to_writer.send(Ok(ordered)).is_err() || to_workers.send((rows, place)).is_err() {
                    return;
                }
            }
            Ok(None) => return,
            Err(broken) => {
                let _ = to_writer.send(Err(broken));
                return;
            }
        }
    }
}

fn write(
    ordered: &Receiver<Result<Ordered, Broken>>,
    sink: &mut Sink,
    progress: &mut Progress,
    words: &Localizer<'_>,
) -> Result<(), Stopped> {
    let stop = |sink: &mut Sink, findings| {
        sink.mark_now()?;
        Err(Stopped::Broken(findings))
    };
    loop {
        if interrupt::happened() {
            sink.leave()?;
            return Err(Stopped::Interrupted);
        }
        let next = match ordered.recv_timeout(BETWEEN_LOOKS) {
            Ok(next) => next,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        let Ordered { done, input, part } = match next {
            Ok(next) => next,
            Err(broken) => return stop(sink, broken),
        };
        match done.recv() {
            Ok(Ok(done)) => sink.take(done, input)?,
            Ok(Err(findings)) => return stop(sink, findings),
            // Whoever answered it has panicked, which is told by then.
            Err(_) => return stop(sink, Vec::new()),
        }
        progress.tell(sink.mark().totals.read, part, words);
    }
}

/// Tells what was counted.
fn told(totals: &Totals, law: &Checked, language: Language, shell: &Shell) {
    let words = Localizer::new(language, &**law);
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let (answered, rejected) = (count(totals.answered()), count(totals.rejected));
    shell.remark(&words.say(message!(
        "batch-totals", read: count(count(totals.read)), answered: count(answered), rejected: count(rejected)
    )));
    let usual = ["granted", "refused", "unspecified"];
    let others = totals.outcomes.keys().map(String::as_str).filter(|it| !usual.contains(it));
    let outcomes = usual.into_iter().chain(others).map(|outcome| {
        let cases = totals.outcomes.get(outcome).copied().unwrap_or_default();
        let declared = (!usual.contains(&outcome)).then_some(outcome);
        Argument::message(message!(
            "batch-outcome",
            outcome: choice(if declared.is_some() { "declared" } else { outcome }),
            title: optional outcome(declared),
            cases: count(count(cases)),
        ))
    });
    shell.remark(&words.say(message!(
        "batch-outcomes", outcomes: list(outcomes), breached: count(count(totals.breached))
    )));
}
