//! The rule folder: where it is, and what is in it.

use super::fault::{InputFault, Most};
use super::input::{decode, from_io, rule_text, shown};
use crate::diagnostic::Diagnostic;
use crate::shipped::shipped;
use crate::workspace::{Text, is_index, is_known, is_rule_file};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// How places in the rule files are named that come with the program.
const EMBEDDED_NAME: &str = "embedded";
/// The folder looked for where none is named.
const FOLDER_NAME: &str = "regs";

/// Where rule files come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// A folder, by the path by which the user knows it.
    Folder(PathBuf),
    /// Those that come with the program.
    Embedded,
}

impl Root {
    /// The folder `regs` of the current folder or of the nearest folder above that has one; failing that, the rule
    /// files that come with the program.
    #[must_use]
    pub fn nearest() -> Root {
        let Ok(here) = std::env::current_dir() else { return Root::Embedded };
        let mut way = PathBuf::new();
        for folder in here.ancestors() {
            if folder.join(FOLDER_NAME).is_dir() {
                return Root::Folder(way.join(FOLDER_NAME));
            }
            way.push("..");
        }
        Root::Embedded
    }

    /// The folder `regs` that `path` lies in, or is.
    #[must_use]
    pub fn around(path: &Path) -> Option<Root> {
        let named = |path: &Path| {
            path.ancestors().find(|it| it.file_name().is_some_and(|it| it == FOLDER_NAME)).map(Path::to_owned)
        };
        if let Some(folder) = named(path) {
            return Some(Root::Folder(folder));
        }
        let whole = named(&path.canonicalize().ok()?)?;
        match Root::nearest() {
            Root::Folder(nearest) if nearest.canonicalize().ok().as_ref() == Some(&whole) => {
                Some(Root::Folder(nearest))
            }
            _ => Some(Root::Folder(whole)),
        }
    }

    /// Reads everything in it.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read, or that there are no rule files.
    pub fn read(&self) -> Result<Folder, Vec<InputFault>> {
        match self {
            Root::Folder(path) => Folder::read(path),
            Root::Embedded => Folder::embedded(),
        }
    }
}

/// A rule file of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFile {
    /// Its path from the folder, with forward slashes.
    pub key: String,
    /// Its path in the file system, without links and dots; none for what comes with the program.
    pub path: Option<PathBuf>,
    /// Its name and text.
    pub text: Text,
}

impl RuleFile {
    /// A rule file that is named by itself.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn read(path: &Path) -> Result<Self, InputFault> {
        let name = shown(path);
        if path.is_file() && path.extension().is_some() && !is_rule_file(path) {
            return Err(InputFault::NotRules { path: name });
        }
        let text = Text { name, text: rule_text(path)? };
        let key = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self { key, path: path.canonicalize().ok(), text })
    }
}

/// The most files and folders that a rule folder holds, and folders in it: some hundred times those of five acts.
const MOST_ENTRIES: usize = 50_000;
/// The most bytes of rule files, tables and indexes that a rule folder holds.
const MOST_BYTES: usize = 512 * 1024 * 1024;

/// What a folder holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folder {
    /// Rule files in the order of their paths.
    pub rules: Vec<RuleFile>,
    /// Tables by their path from the folder.
    pub tables: Vec<Text>,
    /// Indexes of official texts by the path by which the user knows them.
    pub indexes: Vec<Text>,
    /// What was left out, and why.
    pub findings: Vec<Diagnostic>,
}

impl Folder {
    /// Reads a folder and all folders in it; files and folders whose names begin with a dot are passed over. Links are
    /// followed, each file is read once; a link that leads nowhere is left out, with a finding, and one that leads back to
    /// where it stands in leaves nothing out.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read, that there are no rule files, or that there is more than any rule folder holds.
    pub fn read(root: &Path) -> Result<Self, Vec<InputFault>> {
        let name = shown(root);
        match root.metadata() {
            Err(error) => return Err(vec![from_io(&name, &error)]),
            Ok(it) if !it.is_dir() => return Err(vec![InputFault::NotFolder { path: name }]),
            Ok(_) => {}
        }
        let mut folder = Folder::default();
        let mut faults = Vec::new();
        let mut read = HashSet::new();
        let mut bytes = 0;
        for (position, entry) in entries(root).enumerate() {
            if position >= MOST_ENTRIES {
                let most = Most::Entries(MOST_ENTRIES);
                return Err(vec![InputFault::LargeFolder { path: name, most }]);
            }
            let path = match entry {
                Ok(entry) if entry.file_type().is_file() && is_known(entry.path()) => entry.into_path(),
                Ok(_) => continue,
                Err(error) => {
                    match Unreadable::of(&error) {
                        Unreadable::Circle => {}
                        Unreadable::Nowhere(path) => folder.findings.push(left_out(&shown(&path))),
                        Unreadable::Fault(reason) => {
                            let path = error.path().map_or_else(|| name.clone(), shown);
                            faults.push(InputFault::Unreadable { path, reason });
                        }
                    }
                    continue;
                }
            };
            let place = path.canonicalize().ok();
            if place.as_ref().is_some_and(|it| !read.insert(it.clone())) {
                continue;
            }
            let key = shown(path.strip_prefix(root).unwrap_or(&path));
            match rule_text(&path) {
                Ok(text) => {
                    bytes += text.len();
                    folder.add(key, place, Text { name: shown(&path), text });
                }
                Err(fault) => faults.push(fault),
            }
            if bytes > MOST_BYTES {
                let most = Most::Mebibytes(MOST_BYTES / (1024 * 1024));
                return Err(vec![InputFault::LargeFolder { path: name, most }]);
            }
        }
        folder.finish(&name, faults)
    }

    /// Adds a file that [`is_known`], by its path from the folder.
    fn add(&mut self, key: String, path: Option<PathBuf>, text: Text) {
        let file = Path::new(&key);
        if is_rule_file(file) {
            self.rules.push(RuleFile { key, path, text });
        } else if is_index(file) {
            self.indexes.push(text);
        } else {
            self.tables.push(Text { name: key, text: text.text });
        }
    }

    fn embedded() -> Result<Self, Vec<InputFault>> {
        let mut folder = Folder::default();
        let mut faults = Vec::new();
        for file in shipped() {
            let name = format!("{EMBEDDED_NAME}/{}", file.path);
            match decode(&name, file.bytes.into_owned()) {
                Ok(text) => folder.add(file.path, None, Text { name, text }),
                Err(fault) => faults.push(fault),
            }
        }
        folder.finish(EMBEDDED_NAME, faults)
    }

    fn finish(mut self, name: &str, faults: Vec<InputFault>) -> Result<Self, Vec<InputFault>> {
        self.rules.sort_by(|one, two| one.key.cmp(&two.key));
        self.tables.sort_by(|one, two| one.name.cmp(&two.name));
        self.indexes.sort_by(|one, two| one.name.cmp(&two.name));
        self.findings.sort_by_cached_key(ToString::to_string);
        match (faults.is_empty(), self.rules.is_empty()) {
            (false, _) => Err(faults),
            (true, true) => Err(vec![InputFault::NoRules { path: name.to_owned() }]),
            (true, false) => Ok(self),
        }
    }
}

/// Everything below a folder but what is hidden.
pub fn entries(root: &Path) -> impl Iterator<Item = walkdir::Result<walkdir::DirEntry>> {
    let hidden = |it: &walkdir::DirEntry| it.depth() > 0 && it.file_name().to_string_lossy().starts_with('.');
    WalkDir::new(root).follow_links(true).into_iter().filter_entry(move |it| !hidden(it))
}

/// Why something below a folder is not read.
enum Unreadable {
    /// A link to a folder that it stands in.
    Circle,
    /// A link that leads nowhere.
    Nowhere(PathBuf),
    /// Anything else.
    Fault(std::io::ErrorKind),
}

impl Unreadable {
    fn of(error: &walkdir::Error) -> Self {
        if error.loop_ancestor().is_some() {
            return Unreadable::Circle;
        }
        match error.path().filter(|it| it.is_symlink() && !it.exists()) {
            Some(path) => Unreadable::Nowhere(path.to_owned()),
            None => Unreadable::Fault(error.io_error().map_or(std::io::ErrorKind::Other, std::io::Error::kind)),
        }
    }
}

fn left_out(link: &str) -> Diagnostic {
    Diagnostic::from(&InputFault::BrokenLink { path: link.to_owned() })
}
