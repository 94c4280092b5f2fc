//! Audits: logs of events held against the law.
//!
//! Comes in: a log, a table or XES, with a [`LogMap`] that says which column, activity and value is what in the rules; and a
//! checked law. Goes out: a [`Verdict`] for each case, and a [`Summary`]. Guaranteed: every row is counted, as one of a case,
//! as left out or as unreadable with its reason; what the map does not name is counted and named; a case that cannot be
//! judged says why; what the log does not show makes nobody late.

mod bound;
mod cells;
mod course;
mod fault;
mod gather;
mod judge;
mod map;
mod map_fault;
mod propose;
mod request;
mod rows;
mod stamp;
mod summary;
mod table;
mod verdict;
mod xes;

pub use bound::{Bound, BoundEvent, BoundFact};
pub use cells::Cells;
pub use course::Course;
pub use fault::{LogFault, RowFault, XmlFlaw};
pub use gather::{Counts, Gathered, LogCase, Seen, Words};
pub use judge::{Desk, Judge};
pub use map::{LogMap, LogSection, Setting};
pub use map_fault::{Form, MapFault, MapProblem};
pub use propose::propose;
pub use rows::{Opened, Shape, open};
pub use stamp::{Order, Stamp, StampFault};
pub use summary::{Adder, Deadlines, Summary, Tally};
pub use table::{COLUMNS, Cell, ColumnKind, Columns, SUMMARY_COLUMNS, TakesRows, rows, summary_rows};
pub use verdict::{Breach, Delay, Kind, Unjudged, Verdict};

use crate::case::Readings;
use crate::check::Checked;
use rayon::prelude::*;

/// How many cases one thread judges at a time.
const SHARE: usize = 2048;

/// Judges all cases of a log, hands each over in the order of the log, and adds them up.
pub fn audit(
    law: &Checked,
    bound: &Bound,
    gathered: &Gathered,
    readings: &Readings,
    each: &mut dyn FnMut(&Judge<'_>, &LogCase, &Verdict),
) -> Summary {
    let judge = Judge::new(law, bound, gathered, readings);
    let mut adder = Adder::new(bound, &judge, gathered);
    let share = |cases: &[LogCase]| -> Vec<Result<Verdict, Unjudged>> {
        let mut desk = Desk::default();
        cases.iter().map(|case| judge.judge(case, &gathered.words, &mut desk)).collect()
    };
    // As many shares at a time as keep every core busy, so that the verdicts of a long log are never all in memory.
    let together = SHARE.saturating_mul(rayon::current_num_threads().saturating_mul(4).max(1));
    for cases in gathered.cases.chunks(together) {
        let verdicts: Vec<Vec<Result<Verdict, Unjudged>>> = cases.par_chunks(SHARE).map(share).collect();
        for (case, verdict) in cases.iter().zip(verdicts.iter().flatten()) {
            adder.add(case, verdict);
            if let Ok(verdict) = verdict {
                each(&judge, case, verdict);
            }
        }
    }
    adder.end()
}
