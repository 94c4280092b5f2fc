//! What can be wrong with what the command line names: files, folders, cases, options.

use crate::diagnostic::{Diagnostic, did_you_mean};
use std::io;

/// A fault of input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputFault {
    /// There is no such file or folder.
    NotFound {
        /// The path as given.
        path: String,
    },
    /// A folder stands where a file is needed.
    IsFolder {
        /// The path as given.
        path: String,
    },
    /// A file stands where a folder is needed.
    NotFolder {
        /// The path as given.
        path: String,
    },
    /// The system does not let it be read.
    Unreadable {
        /// The path as given.
        path: String,
        /// What the system says.
        reason: io::ErrorKind,
    },
    /// The text is not UTF-8.
    Encoding {
        /// The path as given.
        path: String,
        /// The first byte that does not fit, from 0.
        byte: usize,
        /// The line it stands on, from 1.
        line: usize,
        /// Whether it looks like UTF-16.
        utf16: bool,
    },
    /// The file is larger than any rule file can reasonably be.
    TooLarge {
        /// The path as given.
        path: String,
        /// The limit in bytes.
        most: u64,
    },
    /// The file is no rule file by its name.
    NotRules {
        /// The path as given.
        path: String,
    },
    /// A folder holds no rule files.
    NoRules {
        /// The path as given.
        path: String,
    },
    /// A rule file holds no cases.
    NoCases {
        /// The path as given.
        path: String,
    },
    /// No case is called that.
    UnknownCase {
        /// The name as given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// Something that is asked for by name is not there.
    Unknown {
        /// The code.
        code: &'static str,
        /// What it should name.
        what: &'static str,
        /// The name as given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A name fits several things.
    Ambiguous {
        /// What it should name one of.
        what: &'static str,
        /// The name as given.
        name: String,
        /// What it fits.
        fits: Vec<String>,
    },
    /// `--assume` is not of the form that it has to have.
    Assume {
        /// What was written.
        text: String,
    },
    /// `--assume` names a choice that it has named before.
    AssumeTwice {
        /// The choice.
        choice: String,
    },
    /// A folder holds more than any rule folder can reasonably hold.
    LargeFolder {
        /// The path as given.
        path: String,
        /// What it holds more of than is looked at.
        most: String,
    },
    /// Two documents are to be written to standard output.
    TwoDocuments {
        /// The option that names standard output.
        option: &'static str,
    },
    /// The folder of a file to be written is not there.
    NoFolder {
        /// The path as given.
        path: String,
    },
    /// What is no text is to be written to a terminal.
    BinaryToTerminal,
    /// Something could not be written.
    Unwritable {
        /// The path as given; `standard output` for that.
        path: String,
        /// What the system says.
        reason: io::ErrorKind,
    },
}

impl From<&InputFault> for Diagnostic {
    fn from(fault: &InputFault) -> Self {
        match fault {
            InputFault::NotFound { path } => {
                Diagnostic::error("regl::file::not_found", format!("there is no file or folder `{path}`"))
                    .help("check the spelling; paths start at the current folder")
            }
            InputFault::IsFolder { path } => {
                Diagnostic::error("regl::file::is_folder", format!("`{path}` is a folder where a file is needed"))
                    .help("name one file in it")
            }
            InputFault::NotFolder { path } => {
                Diagnostic::error("regl::folder::is_file", format!("`{path}` is a file where a folder is needed"))
                    .help("name the folder that holds the rule files")
            }
            InputFault::Unreadable { path, reason } => {
                Diagnostic::error("regl::file::unreadable", format!("`{path}` cannot be read: {reason}"))
                    .help("see that the file may be read by you")
            }
            InputFault::Encoding { path, byte, line, utf16 } => {
                let message = format!("`{path}` is not UTF-8: line {line} has a byte that does not fit (byte {byte})");
                let help = if *utf16 {
                    "the file looks like UTF-16; save it as UTF-8"
                } else {
                    "save the file as UTF-8; texts in Windows-1251 and the like cannot be told apart safely"
                };
                Diagnostic::error("regl::file::encoding", message).help(help)
            }
            InputFault::TooLarge { path, most } => {
                let most = most / (1024 * 1024);
                Diagnostic::error("regl::file::too_large", format!("`{path}` is larger than {most} MiB"))
                    .help("split it: a rule file holds one service of one act")
            }
            InputFault::NotRules { path } => {
                Diagnostic::error("regl::file::not_rules", format!("`{path}` is no rule file"))
                    .help("the names of rule files end in `.regl`")
            }
            InputFault::NoRules { path } => {
                Diagnostic::error("regl::folder::empty", format!("there are no rule files in `{path}`"))
                    .help("the names of rule files end in `.regl`; another folder is named with `--regs`")
            }
            InputFault::NoCases { path } => {
                Diagnostic::error("regl::case::none", format!("there are no cases in `{path}`"))
                    .help("a case is a block such as `case \"filed on a Friday\" { … }`")
            }
            InputFault::UnknownCase { name, known } => {
                let help = match did_you_mean(name, known.iter().map(String::as_str)) {
                    Some(close) => format!("did you mean `{close}`?"),
                    None if known.is_empty() => "the rule folder holds no cases; name a file with cases".to_owned(),
                    None => "name a file or folder with cases, or a case as `reglament list` shows them".to_owned(),
                };
                Diagnostic::error("regl::case::unknown", format!("there is no file and no case `{name}`")).help(help)
            }
            InputFault::Unknown { code, what, name, known } => {
                let help = match did_you_mean(name, known.iter().map(String::as_str)) {
                    Some(close) => format!("did you mean `{close}`?"),
                    None => format!("the {what}s here are {}", known.join(", ")),
                };
                Diagnostic::error(code, format!("there is no {what} `{name}`")).help(help)
            }
            InputFault::Ambiguous { what, name, fits } => {
                let fits: Vec<String> = fits.iter().map(|it| format!("`{it}`")).collect();
                Diagnostic::error("regl::name::ambiguous", format!("`{name}` fits {} {what}s", fits.len()))
                    .help(format!("name one of {}", fits.join(", ")))
            }
            InputFault::NoFolder { path } => {
                Diagnostic::error("regl::folder::not_found", format!("there is no folder `{path}` to write to"))
                    .help("make the folder first, or name another file")
            }
            InputFault::BinaryToTerminal => {
                Diagnostic::error("regl::output::binary", "a Word document is nothing to read on a terminal")
                    .help("name a file with `--output table.docx`")
            }
            InputFault::Assume { text } => {
                Diagnostic::error("regl::option::assume", format!("`--assume {text}` names no reading"))
                    .help("write it as `--assume counting_start=same_day`")
            }
            InputFault::AssumeTwice { choice } => {
                Diagnostic::error("regl::option::assume", format!("`--assume` names `{choice}` twice"))
                    .help("keep the reading that is to be followed")
            }
            InputFault::LargeFolder { path, most } => {
                Diagnostic::error("regl::folder::too_large", format!("`{path}` holds more than {most}"))
                    .help("nothing in it was read; name the folder with the rule files")
            }
            InputFault::TwoDocuments { option } => {
                let message = format!("`{option} -` would mix two documents on standard output");
                Diagnostic::error("regl::output::mixed", message).help(format!("name a file: `{option} FILE`"))
            }
            InputFault::Unwritable { path, reason } => {
                Diagnostic::error("regl::file::unwritable", format!("`{path}` cannot be written: {reason}"))
                    .help("see that there is room, and that the place may be written to by you")
            }
        }
    }
}
