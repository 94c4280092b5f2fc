//! What tables are written in.

use std::path::Path;

/// What a table is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum TableFormat {
    /// A case or a result in JSON on each line: `.jsonl`, `.ndjson`
    Jsonl,
    /// Comma-separated values: `.csv`
    Csv,
    /// Apache Parquet: `.parquet`
    #[cfg(feature = "columnar")]
    Parquet,
    /// Arrow IPC: `.arrow`, `.feather`, `.ipc`
    #[cfg(feature = "columnar")]
    Arrow,
}

impl TableFormat {
    /// The format of a file: that which is named, or else that which the end of its name tells; none where neither does.
    pub fn of(path: &Path, named: Option<Self>) -> Option<Self> {
        let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase());
        let told = match ending.as_deref() {
            Some("jsonl" | "ndjson") => Some(TableFormat::Jsonl),
            Some("csv") => Some(TableFormat::Csv),
            #[cfg(feature = "columnar")]
            Some("parquet") => Some(TableFormat::Parquet),
            #[cfg(feature = "columnar")]
            Some("arrow" | "feather" | "ipc") => Some(TableFormat::Arrow),
            _ => None,
        };
        named.or(told)
    }

    /// Whether it holds columns, which are worked at by many rows at once, and not lines.
    pub fn is_columnar(self) -> bool {
        !matches!(self, TableFormat::Jsonl | TableFormat::Csv)
    }
}
