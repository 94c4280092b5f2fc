//! What one run of the tests is about: the law, the cases that are meant, and their snapshots.

use super::kept::KeptFiles;
use super::{Args, fits};
use crate::case::{CaseFault, Runner};
use crate::check::Checked;
use crate::cli::cases::chosen_to_run;
use crate::cli::fault::InputFault;
use crate::cli::folder::Root;
use crate::cli::input::shown;
use crate::cli::shell::{Rules, Shell};
use crate::cli::status::Status;
use crate::localisation::plain;
use crate::message;
use crate::model::Case;
use crate::render::testing::Report;
use crate::span::Sources;
use crate::testing::{Orphan, Trial, try_case};
use std::path::{Path, PathBuf};

/// The law, the cases that are meant, and their snapshots.
#[derive(Debug)]
pub struct Session {
    /// The texts, those of the snapshots included.
    pub sources: Sources,
    /// The law.
    pub law: Checked,
    /// The positions of the cases that are meant among those of the law, in their order.
    pub positions: Vec<usize>,
    /// The files of snapshots.
    pub kept: KeptFiles,
    /// Snapshots without a case.
    pub orphans: Vec<Orphan>,
    /// Whether there is no error in the rule files. Where there is, a case may be lost with what cannot be read.
    pub whole: bool,
    /// The folders that were looked through.
    pub folders: Vec<PathBuf>,
}

impl Session {
    /// What is told of trials.
    pub fn report<'a>(&'a self, trials: &'a [Trial<'a>], explain: bool) -> Report<'a> {
        let Self { law, sources, orphans, .. } = self;
        let snapshots = Box::new(|case: &Case| self.kept.name_for(case.span.file));
        Report { law, sources, snapshots, trials, orphans, seed: None, recorded: None, explain }
    }

    /// Reads everything that the tests need.
    ///
    /// # Errors
    ///
    /// The status to end with; what is wrong has been reported.
    pub fn read(args: &Args, shell: &Shell) -> Result<Self, Status> {
        let (rules, mut positions) = chosen_to_run(shell, &args.paths, false)?;
        let Rules { mut sources, law, whole, .. } = rules;
        let folders = folders(&args.paths, shell.regs());
        if args.paths.is_empty() {
            positions = (0..law.cases.len()).collect();
        }
        let asked_about: Vec<_> = if args.paths.is_empty() {
            sources.iter().map(|(file, _)| file).collect()
        } else {
            positions.iter().filter_map(|it| law.cases.get(*it)).map(|it| it.span.file).collect()
        };
        if let Some(filter) = &args.filter {
            positions.retain(|it| law.cases.get(*it).is_some_and(|case| fits(filter, case)));
            if positions.is_empty() {
                return Err(shell.reject(&[InputFault::NoFit { filter: filter.clone() }]));
            }
        }
        let names_only = !args.paths.is_empty() && args.paths.iter().all(|it| !Path::new(it).exists());
        let kept = KeptFiles::read(&mut sources, &asked_about).map_err(|faults| shell.reject(&faults))?;
        // What was not looked at in full says nothing of cases that are gone.
        let orphans = match whole && args.filter.is_none() && !names_only {
            true => kept.orphans(&law, &sources, &folders),
            false => Vec::new(),
        };
        if positions.is_empty() && orphans.is_empty() {
            let path = folders.first().map_or_else(|| "regs".to_owned(), |it| shown(it));
            return Err(shell.reject(&[InputFault::NoCases { path }]));
        }
        Ok(Self { sources, law, positions, kept, orphans, whole, folders })
    }

    /// The cases that are meant.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.positions.iter().filter_map(|it| self.law.cases.get(*it))
    }

    /// Tries all cases; with a seed in a random order as well.
    ///
    /// # Errors
    ///
    /// The status to end with where the order makes a difference, which is a fault of the program.
    pub fn tried(&self, seed: Option<u32>, shell: &Shell) -> Result<Vec<Trial<'_>>, Status> {
        let mut runner = Runner::new(&self.law);
        let trials: Vec<Trial<'_>> = self.cases().map(|case| self.try_one(case, &mut runner)).collect();
        if let Some(seed) = seed {
            let mut order: Vec<usize> = (0..trials.len()).collect();
            fastrand::Rng::with_seed(seed.into()).shuffle(&mut order);
            let mut runner = Runner::new(&self.law);
            for trial in order.iter().filter_map(|it| trials.get(*it)) {
                let again = self.try_one(trial.case, &mut runner);
                if (&again.snapshot, again.verdict()) != (&trial.snapshot, trial.verdict()) {
                    let message =
                        message!("test-order-matters", case: id(&trial.case.name), seed: id(seed.to_string()));
                    shell.remark(&plain(&shell.words().say(message)));
                    return Err(Status::Fault);
                }
            }
        }
        Ok(trials)
    }

    /// Tries a case.
    pub fn try_one<'l>(&'l self, case: &'l Case, runner: &mut Runner<'l>) -> Trial<'l> {
        try_case(case, self.kept.of(case), runner)
    }

    /// Reports cases that cannot be run and snapshots that cannot be read. Errors in the rule files have been told.
    pub fn report_faults(&self, trials: &[Trial<'_>], shell: &Shell) -> Status {
        let unreadable = self.kept.faults();
        shell.report(&unreadable, &self.sources);
        let faults: Vec<CaseFault> = trials.iter().filter_map(|it| it.run.as_ref().err()).flatten().cloned().collect();
        match (faults.is_empty(), unreadable.is_empty() && self.whole) {
            (true, true) => Status::Ok,
            (true, false) => Status::BadInput,
            (false, _) => shell.reject_cases(&faults, &self.sources),
        }
    }
}

/// The folders among `paths`, or the rule folder where there are no paths.
fn folders(paths: &[String], regs: Option<&Path>) -> Vec<PathBuf> {
    if !paths.is_empty() {
        return paths.iter().map(PathBuf::from).filter(|it| it.is_dir()).collect();
    }
    match regs.map_or_else(Root::nearest, |it| Root::Folder(it.to_owned())) {
        Root::Folder(folder) => vec![folder],
        Root::Embedded => Vec::new(),
    }
}
