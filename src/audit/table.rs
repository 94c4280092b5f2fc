//! Rows of results: what is wrong, one row for each, for whatever writes tables.

use super::gather::{LogCase, Words};
use super::judge::Judge;
use super::verdict::{Breach, Verdict};
use crate::calendar::Day;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words or ids.
    Text,
    /// A day.
    Day,
    /// A whole number.
    Count,
}

/// A cell of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'c> {
    /// Nothing.
    Empty,
    /// Words or ids.
    Text(&'c str),
    /// A day.
    Day(Day),
    /// A whole number.
    Count(i64),
}

/// The columns of what is wrong, in their order.
pub const COLUMNS: [(&str, ColumnKind); 17] = [
    ("case", ColumnKind::Text),
    ("regime", ColumnKind::Text),
    ("service", ColumnKind::Text),
    ("procedure", ColumnKind::Text),
    ("filed", ColumnKind::Day),
    ("kind", ColumnKind::Text),
    ("event", ColumnKind::Text),
    ("actor", ColumnKind::Text),
    ("found", ColumnKind::Text),
    ("deadline", ColumnKind::Day),
    ("on", ColumnKind::Day),
    ("ready", ColumnKind::Day),
    ("claimed", ColumnKind::Day),
    ("late_by_working_days", ColumnKind::Count),
    ("late_by_days", ColumnKind::Count),
    ("office", ColumnKind::Text),
    ("cite", ColumnKind::Text),
];

/// What takes rows, such as a writer of tables of some format. The columns are [`COLUMNS`].
pub trait TakesRows {
    /// Why it cannot go on.
    type Error;

    /// Takes a row with a cell for each column.
    ///
    /// # Errors
    ///
    /// Why it cannot go on.
    fn row(&mut self, cells: &[Cell<'_>; COLUMNS.len()]) -> Result<(), Self::Error>;
}

/// A row for each thing that is wrong with a case.
///
/// # Errors
///
/// Those of what takes the rows.
pub fn rows<T: TakesRows>(
    case: &LogCase,
    verdict: &Verdict,
    judge: &Judge<'_>,
    words: &Words,
    into: &mut T,
) -> Result<(), T::Error> {
    let Some(course) = judge.courses.get(verdict.course) else { return Ok(()) };
    let plan = &course.plan;
    let text = |it: &'_ Option<String>| it.clone();
    for breach in &verdict.breaches {
        let cite = breach.cite.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        let (event, actor, found) = (text(&breach.event), text(&breach.actor), text(&breach.found));
        let Breach { deadline, on, ready, claimed, late, .. } = breach;
        let day = |it: &Option<Day>| it.map_or(Cell::Empty, Cell::Day);
        into.row(&[
            Cell::Text(&case.name),
            Cell::Text(&plan.regime),
            Cell::Text(&plan.service),
            Cell::Text(&plan.procedure),
            Cell::Day(verdict.filed),
            Cell::Text(breach.kind.name()),
            event.as_deref().map_or(Cell::Empty, Cell::Text),
            actor.as_deref().map_or(Cell::Empty, Cell::Text),
            found.as_deref().map_or(Cell::Empty, Cell::Text),
            day(deadline),
            day(on),
            day(ready),
            day(claimed),
            late.map_or(Cell::Empty, |it| Cell::Count(it.working.into())),
            late.map_or(Cell::Empty, |it| Cell::Count(it.calendar.into())),
            words.get(breach.office).map_or(Cell::Empty, Cell::Text),
            if cite.is_empty() { Cell::Empty } else { Cell::Text(&cite) },
        ])?;
    }
    Ok(())
}
