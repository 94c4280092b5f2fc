//! How a command writes what it has to say.

use std::path::Path;

/// For people or for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// For people as text or as a page, or for programs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum PageFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// For people, as one HTML page
    Html,
}

impl PageFormat {
    /// The format that the ending of a file stands for.
    pub fn of_file(path: &Path) -> Option<Self> {
        Some(match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "html" | "htm" => Self::Html,
            "json" => Self::Json,
            "txt" => Self::Text,
            _ => return None,
        })
    }
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FindingFormat {
    /// For people
    Human,
    /// For programs
    Json,
    /// SARIF 2.1.0
    Sarif,
}
