//! `reglament test --watch`: after each save the cases that it touches, and those that failed.
//!
//! The files are looked at twice a second, by length and time of change: that works on every disk and network drive. A save
//! touches a case where it changes what the case asks, the rules of its procedure, the days that it is counted by, the
//! readings followed or its snapshot. Only such cases are run again.

use super::kept::ENDING;
use super::session::Session;
use super::{Args, print_report};
use crate::case::{Request, Runner};
use crate::cli::folder::{Root, entries};
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::localisation::plain;
use crate::message;
use crate::model::Case;
use crate::testing::{Trial, Verdict};
use crate::workspace::is_known;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// How long to wait between two looks at the files.
const PAUSE: Duration = Duration::from_millis(500);

/// What is known of the files: how long each is, and when it changed.
type Seen = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// Runs the cases, and again after each save, until the program is stopped or nobody reads what it writes.
pub fn watch(args: &Args, shell: &mut Shell) -> Status {
    let mut last: Option<Session> = None;
    // The verdicts by case.
    let mut verdicts: HashMap<String, Verdict> = HashMap::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    loop {
        // What is saved while the rules are read is seen as a change afterwards.
        let mut seen = look(args, &folders, shell);
        let session = Session::read(args, shell).ok();
        if let Some(session) = session {
            if folders != session.folders {
                folders.clone_from(&session.folders);
                seen = look(args, &folders, shell);
            }
            told(args, &session, last.as_ref(), &mut verdicts, shell);
            last = Some(session);
        }
        shell.print(&format!("{}\n", plain(&shell.words().say(message!("test-watching")))));
        loop {
            if shell.is_closed() {
                return Status::Ok;
            }
            sleep(PAUSE);
            let now = look(args, &folders, shell);
            if now != seen {
                seen = now;
                // An editor may still be writing.
                sleep(PAUSE / 5);
                if look(args, &folders, shell) == seen {
                    break;
                }
            }
        }
    }
}

/// Runs what is touched, and tells it.
fn told(
    args: &Args,
    session: &Session,
    last: Option<&Session>,
    verdicts: &mut HashMap<String, Verdict>,
    shell: &mut Shell,
) {
    let mut runner = Runner::new(&session.law);
    let mut before = last.map(|last| (last, Runner::new(&last.law)));
    let mut trials: Vec<Trial<'_>> = Vec::new();
    for case in session.cases() {
        let passed = verdicts.get(&case.name) == Some(&Verdict::Passed);
        let same = before.as_mut().is_some_and(|(last, old)| is_untouched(case, (session, &mut runner), (last, old)));
        if !(passed && same) {
            trials.push(session.try_one(case, &mut runner));
        }
    }
    verdicts.retain(|name, _| session.cases().any(|it| it.name == *name));
    verdicts.extend(trials.iter().map(|it| (it.case.name.clone(), it.verdict())));
    if last.is_some() {
        let message = message!("test-touched", touched: count(trials.len()), all: count(session.positions.len()));
        shell.print(&format!("\n{}\n", plain(&shell.words().say(message))));
    }
    session.report_faults(&trials, shell);
    if !trials.is_empty() || !session.orphans.is_empty() {
        print_report(args, session, &trials, None, None, shell);
    }
}

/// Whether a case says the same as before, has the same snapshot, and is decided by the same rules.
fn is_untouched(case: &Case, now: (&Session, &mut Runner<'_>), last: (&Session, &mut Runner<'_>)) -> bool {
    let ((now, runner), (last, old_runner)) = (now, last);
    let Some(old) = last.law.cases.iter().find(|it| it.name == case.name) else { return false };
    let expected = |session: &Session, case: &Case| -> Vec<String> {
        case.expected.iter().map(|it| session.sources.text(it.span).to_owned()).collect()
    };
    expected(now, case) == expected(last, old)
        && now.kept.of(case) == last.kept.of(old)
        && runner.decides_as(&Request::from_case(case), old_runner, &Request::from_case(old))
}

/// The rule files, tables and snapshots in the folders and at the paths that are named.
fn look(args: &Args, folders: &[PathBuf], shell: &Shell) -> Seen {
    let named = args.paths.iter().map(PathBuf::from).filter(|it| it.is_file());
    let beside = named.flat_map(|it| [it.with_extension("snap"), it]);
    let root = match shell.regs().map_or_else(Root::nearest, |it| Root::Folder(it.to_owned())) {
        Root::Folder(folder) => Some(folder),
        Root::Embedded => None,
    };
    let below = folders.iter().chain(&root).flat_map(|it| entries(it)).filter_map(Result::ok);
    let below = below.map(walkdir::DirEntry::into_path).filter(|it| is_known(it) || is_snapshots(it));
    let about = |path: PathBuf| {
        let metadata = path.metadata().ok()?;
        metadata.is_file().then(|| (path, metadata.len(), metadata.modified().ok()))
    };
    let mut seen: Seen = below.chain(beside).filter_map(about).collect();
    seen.sort();
    seen.dedup();
    seen
}

fn is_snapshots(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == ENDING)
}
