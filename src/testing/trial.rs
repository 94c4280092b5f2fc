//! Trials: a case run and held against what it expects and against its snapshot.

use super::snapshot::{Change, Snapshot};
use crate::case::{CaseFault, CaseResult, CaseRun, Miss, Request, Runner, misses};
use crate::model::Case;

/// What is known of the snapshot of a case before it is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<'s> {
    /// There is one.
    Snapshot(&'s Snapshot),
    /// There is none.
    Nothing,
    /// The file in which it would stand cannot be read.
    Unreadable,
}

/// How a case stands to its snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It comes to the same.
    Same,
    /// It comes to something else.
    Differs(Vec<Change>),
    /// It asks something else than when the snapshot was recorded, so that the two say nothing of each other.
    Stale {
        /// What it asks otherwise.
        asked: Vec<Change>,
        /// What it comes to otherwise.
        came: Vec<Change>,
    },
    /// It has none.
    None,
    /// The file of snapshots cannot be read.
    Unreadable,
    /// The case cannot be run.
    Unknown,
}

/// What a trial comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything is as expected and as recorded.
    Passed,
    /// The case expects nothing and has no snapshot, so that nothing can be wrong with it.
    Unheld,
    /// Something is otherwise.
    Failed,
    /// It cannot be run, or its snapshot not be read.
    Faulty,
}

impl Verdict {
    /// The word for it in results.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Passed => "passed",
            Verdict::Unheld => "unheld",
            Verdict::Failed => "failed",
            Verdict::Faulty => "faulty",
        }
    }
}

/// A case that has been tried.
#[derive(Debug, Clone)]
pub struct Trial<'l> {
    /// The case.
    pub case: &'l Case,
    /// Its run, or why it cannot be run.
    pub run: Result<CaseRun<'l>, Vec<CaseFault>>,
    /// What it comes to; none where it cannot be run.
    pub result: Option<CaseResult>,
    /// What it expects and does not come to.
    pub misses: Vec<Miss>,
    /// What it comes to as a snapshot; none where it cannot be run.
    pub snapshot: Option<Snapshot>,
    /// How it stands to the snapshot that is kept.
    pub standing: Standing,
}

impl Trial<'_> {
    /// What it comes to.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match &self.standing {
            Standing::Unknown | Standing::Unreadable => Verdict::Faulty,
            _ if !self.misses.is_empty() => Verdict::Failed,
            Standing::Differs(_) | Standing::Stale { .. } => Verdict::Failed,
            Standing::None if self.case.expected.is_empty() => Verdict::Unheld,
            Standing::Same | Standing::None => Verdict::Passed,
        }
    }

    /// Whether the snapshot that is kept is another one than the one that would be recorded now.
    #[must_use]
    pub fn can_be_recorded(&self) -> bool {
        matches!(self.standing, Standing::Differs(_) | Standing::Stale { .. } | Standing::None)
    }
}

/// Tries a case.
pub fn try_case<'l>(case: &'l Case, kept: Kept<'_>, runner: &mut Runner<'l>) -> Trial<'l> {
    let run = match runner.run(&Request::from_case(case)) {
        Ok(run) => run,
        Err(faults) => {
            let (misses, standing) = (Vec::new(), Standing::Unknown);
            return Trial { case, run: Err(faults), result: None, misses, snapshot: None, standing };
        }
    };
    let result = run.result();
    let misses = if case.expected.is_empty() { Vec::new() } else { misses(&case.expected, &result, case.span) };
    let snapshot = Snapshot::of(&run, &result);
    let standing = match kept {
        Kept::Nothing => Standing::None,
        Kept::Unreadable => Standing::Unreadable,
        Kept::Snapshot(kept) => standing(kept, &snapshot),
    };
    Trial { case, run: Ok(run), result: Some(result), misses, snapshot: Some(snapshot), standing }
}

fn standing(kept: &Snapshot, now: &Snapshot) -> Standing {
    let (asked, came) = (kept.asked_otherwise(now), kept.differs(now));
    match (asked.is_empty(), came.is_empty()) {
        (true, true) => Standing::Same,
        (true, false) => Standing::Differs(came),
        (false, _) => Standing::Stale { asked, came },
    }
}
