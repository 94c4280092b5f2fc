//! Rows of results: what is wrong, one row for each, or the summary, for whatever writes tables.

use super::gather::{LogCase, Words};
use super::judge::Judge;
use super::summary::{Summary, Tally};
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

/// Columns by name, in their order.
pub type Columns = &'static [(&'static str, ColumnKind)];

/// The columns of what is wrong.
pub const COLUMNS: Columns = &[
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

/// The columns of a summary: what is counted, `cause`, `service`, `step`, `office` or `month`, and which one of these.
pub const SUMMARY_COLUMNS: Columns = &[
    ("by", ColumnKind::Text),
    ("name", ColumnKind::Text),
    ("all", ColumnKind::Count),
    ("wrong", ColumnKind::Count),
    ("breaches", ColumnKind::Count),
    ("days_late", ColumnKind::Count),
    ("most_days_late", ColumnKind::Count),
];

/// What takes rows, such as a writer of tables of some format.
pub trait TakesRows {
    /// Why it cannot go on.
    type Error;

    /// Takes a row with a cell for each column.
    ///
    /// # Errors
    ///
    /// Why it cannot go on.
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Self::Error>;
}

/// A row for each group of a summary.
///
/// # Errors
///
/// Those of what takes the rows.
pub fn summary_rows<T: TakesRows>(summary: &Summary, into: &mut T) -> Result<(), T::Error> {
    let causes = summary.causes.iter().map(|(name, it)| ("cause", *name, it));
    let services = summary.services.iter().map(|(name, it)| ("service", name.as_str(), it));
    let steps = summary.steps.iter().map(|(name, it)| ("step", name.as_str(), it));
    let offices = summary.offices.iter().map(|(name, it)| ("office", name.as_str(), it));
    let months = summary.months.iter().map(|(name, it)| ("month", name.as_str(), it));
    let count = |it: u64| Cell::Count(i64::try_from(it).unwrap_or(i64::MAX));
    for (by, name, tally) in causes.chain(services).chain(steps).chain(offices).chain(months) {
        let Tally { all, wrong, breaches, days_late, most_days_late } = *tally;
        into.row(&[
            Cell::Text(by),
            Cell::Text(name),
            count(all),
            count(wrong),
            count(breaches),
            count(days_late),
            count(most_days_late.into()),
        ])?;
    }
    Ok(())
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
