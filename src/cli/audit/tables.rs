//! Audits as tables: what is wrong, or the summary, with commas or as Parquet.

use crate::audit::{Cell, Columns, TakesRows};
use crate::cli::output::Made;
#[cfg(feature = "columnar")]
use {
    crate::audit::ColumnKind,
    arrow_array::{ArrayRef, Date32Array, Int64Array, RecordBatch, StringArray},
    arrow_schema::{DataType, Field, Schema},
    parquet::arrow::ArrowWriter,
    parquet::basic::Compression,
    parquet::errors::ParquetError,
    parquet::file::properties::WriterProperties,
    std::sync::Arc,
};

/// A table that takes rows.
pub(super) enum Table {
    /// With commas.
    Csv(Box<csv::Writer<Vec<u8>>>),
    /// As Parquet.
    #[cfg(feature = "columnar")]
    Parquet(Box<Parquet>),
}

impl Table {
    /// A table with commas that has its first line.
    pub fn csv(columns: Columns) -> Self {
        let mut table = csv::Writer::from_writer(Vec::new());
        // Memory takes whatever is written.
        let _ = table.write_record(columns.iter().map(|(name, _)| name));
        Table::Csv(Box::new(table))
    }

    /// A table of Parquet.
    ///
    /// # Errors
    ///
    /// What the library says.
    #[cfg(feature = "columnar")]
    pub fn parquet(columns: Columns) -> Result<Self, String> {
        Parquet::new(columns).map(|it| Table::Parquet(Box::new(it))).map_err(|it| it.to_string())
    }

    /// What was written.
    ///
    /// # Errors
    ///
    /// What the library says.
    pub fn end(self) -> Result<Made, String> {
        match self {
            Table::Csv(table) => {
                let text = table.into_inner().ok().and_then(|it| String::from_utf8(it).ok());
                Ok(Made::Text(text.unwrap_or_default()))
            }
            #[cfg(feature = "columnar")]
            Table::Parquet(table) => (*table).end().map(Made::Table).map_err(|it| it.to_string()),
        }
    }
}

impl TakesRows for Table {
    type Error = String;

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Self::Error> {
        match self {
            Table::Csv(table) => {
                let cells = cells.iter().map(|cell| match cell {
                    Cell::Empty => String::new(),
                    Cell::Text(text) => (*text).to_owned(),
                    Cell::Day(day) => day.to_string(),
                    Cell::Count(count) => count.to_string(),
                });
                table.write_record(cells).map_err(|it| it.to_string())
            }
            #[cfg(feature = "columnar")]
            Table::Parquet(table) => table.row(cells).map_err(|it| it.to_string()),
        }
    }
}

/// How many rows make a group.
#[cfg(feature = "columnar")]
const GROUP: usize = 65_536;

/// A table of Parquet on its way, a group of rows at a time.
#[cfg(feature = "columnar")]
pub(super) struct Parquet {
    writer: ArrowWriter<Vec<u8>>,
    schema: Arc<Schema>,
    columns: Vec<Column>,
    rows: usize,
}

/// The cells of a column.
#[cfg(feature = "columnar")]
enum Column {
    Text(Vec<Option<String>>),
    Day(Vec<Option<i32>>),
    Count(Vec<Option<i64>>),
}

#[cfg(feature = "columnar")]
impl Parquet {
    fn new(columns: Columns) -> Result<Self, ParquetError> {
        let field = |(name, kind): &(&str, ColumnKind)| {
            let kind = match kind {
                ColumnKind::Text => DataType::Utf8,
                ColumnKind::Day => DataType::Date32,
                ColumnKind::Count => DataType::Int64,
            };
            Field::new(*name, kind, true)
        };
        let schema = Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()));
        let empty = |(_, kind): &(&str, ColumnKind)| match kind {
            ColumnKind::Text => Column::Text(Vec::new()),
            ColumnKind::Day => Column::Day(Vec::new()),
            ColumnKind::Count => Column::Count(Vec::new()),
        };
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let writer = ArrowWriter::try_new(Vec::new(), Arc::clone(&schema), Some(properties))?;
        Ok(Self { writer, schema, columns: columns.iter().map(empty).collect(), rows: 0 })
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ParquetError> {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            match (column, cell) {
                (Column::Text(cells), Cell::Text(text)) => cells.push(Some((*text).to_owned())),
                (Column::Text(cells), _) => cells.push(None),
                (Column::Day(cells), Cell::Day(day)) => cells.push(Some(day.number())),
                (Column::Day(cells), _) => cells.push(None),
                (Column::Count(cells), Cell::Count(count)) => cells.push(Some(*count)),
                (Column::Count(cells), _) => cells.push(None),
            }
        }
        self.rows += 1;
        if self.rows == GROUP { self.group() } else { Ok(()) }
    }

    /// Writes the rows that are there.
    fn group(&mut self) -> Result<(), ParquetError> {
        let arrays = self.columns.iter_mut().map(|column| match column {
            Column::Text(cells) => Arc::new(StringArray::from(std::mem::take(cells))) as ArrayRef,
            Column::Day(cells) => Arc::new(Date32Array::from(std::mem::take(cells))),
            Column::Count(cells) => Arc::new(Int64Array::from(std::mem::take(cells))),
        });
        let batch = RecordBatch::try_new(Arc::clone(&self.schema), arrays.collect())?;
        self.rows = 0;
        self.writer.write(&batch)?;
        self.writer.flush()
    }

    fn end(mut self) -> Result<Vec<u8>, ParquetError> {
        if self.rows > 0 {
            self.group()?;
        }
        self.writer.into_inner()
    }
}
