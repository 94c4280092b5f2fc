//! A table of cases: its columns by name, and the case of each row.

use super::cells::{Cells, Seen};
use crate::case::{CaseFault, Cell, Column, ColumnFault, Columns, Request};
use crate::model::Law;
use arrow_array::RecordBatch;

/// A table of cases.
#[derive(Debug)]
pub struct Table<'b> {
    columns: Columns,
    cells: Vec<Cells<'b>>,
}

impl<'b> Table<'b> {
    /// Reads the columns of a table.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with them.
    pub fn of(batch: &'b RecordBatch) -> Result<Self, Vec<ColumnFault>> {
        let schema = batch.schema_ref();
        let columns = Columns::named(schema.fields().iter().map(|it| it.name().as_str()))?;
        let (mut cells, mut faults) = (Vec::with_capacity(batch.num_columns()), Vec::new());
        for ((column, field), array) in columns.iter().zip(schema.fields()).zip(batch.columns()) {
            let wanted = column.wanted();
            match Cells::of(array.as_ref(), wanted) {
                Some(found) => cells.push(found),
                None => {
                    let (column, found) = (field.name().clone(), field.data_type().to_string());
                    faults.push(ColumnFault::Kind { column, found, wanted });
                }
            }
        }
        if faults.is_empty() { Ok(Self { columns, cells }) } else { Err(faults) }
    }

    /// What stands in each column of a row.
    #[must_use]
    pub fn row(&self, row: usize) -> Vec<Cell> {
        self.cells.iter().map(|it| it.at(row)).collect()
    }

    /// The case of a row, from 0; `line` is told with its faults, where it is given.
    ///
    /// # Errors
    ///
    /// All that is wrong with it.
    pub fn request(&self, law: &Law, line: Option<usize>, row: usize) -> Result<Request, Vec<CaseFault>> {
        let cell = |column: usize| self.cells.get(column).map_or(Cell::Absent, |it| it.at(row));
        self.columns.request(law, line, cell)
    }

    /// What the case of a row says but for its name, put behind `said`, and the name; none where there is none.
    #[must_use]
    pub fn said(&self, row: usize, said: &mut Vec<u8>) -> Option<&str> {
        let mut name = None;
        for (column, cells) in self.columns.iter().zip(&self.cells) {
            match (column, cells.seen(row)) {
                (Column::Key("case"), Seen::Text(text)) => name = Some(text),
                (_, seen) => seen.put(said),
            }
        }
        name
    }
}
