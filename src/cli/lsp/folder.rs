//! The rule folder as an editor has it: files of the folder, with the unsaved texts in their place.

use super::super::input::rule_text;
use super::beside::Beside;
use crate::case::check_cases;
use crate::check::Checked;
use crate::diagnostic::{Diagnostic, Severity};
use crate::evidence::{Inquiry, Rules, Texts, verify};
use crate::model::{Thing, Use, uses};
use crate::official::Index;
use crate::span::{FileId, Sources, Span};
use crate::syntax::tree::File;
use crate::syntax::{Parsed, parse};
use crate::workspace::{Enactment, Reading, Text, is_index, is_rule_file, is_table};
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The most files and folders that are looked at.
const MOST_ENTRIES: usize = 50_000;
/// The largest file beside the rules in which names are looked for, in bytes.
const LARGEST_BESIDE: u64 = 4 * 1024 * 1024;
/// Folders in which programs keep what they made.
const MADE: [&str; 2] = ["node_modules", "target"];

/// The texts of a folder.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// The folder that the editor has opened, without links.
    opened: Option<PathBuf>,
    /// The rule folder, without links; none where the editor has opened none.
    root: Option<PathBuf>,
    /// Files of the folder as they are stored.
    stored: BTreeMap<PathBuf, String>,
    /// Texts as they are typed.
    open: BTreeMap<PathBuf, String>,
    /// The indexes of official texts, read when they are first asked for.
    indexes: OnceCell<Vec<Index>>,
    /// What was parsed last.
    parses: RefCell<Parses>,
}

impl Folder {
    /// The folder of an editor: its folder `regs` if it has one, else itself.
    pub(super) fn new(opened: Option<PathBuf>) -> Self {
        let opened = opened.and_then(|it| it.canonicalize().ok());
        let regs = |it: &PathBuf| Some(it.join("regs")).filter(|it| it.is_dir() && !it.is_symlink());
        let root = opened.clone().map(|it| regs(&it).unwrap_or(it));
        let mut folder = Self { opened, root, ..Self::default() };
        folder.read();
        folder
    }

    /// Reads the folder again. Links are not followed, so that nothing outside is read; what cannot be read is left out.
    pub(super) fn read(&mut self) {
        self.stored.clear();
        self.indexes.take();
        let Some(root) = &self.root else { return };
        for path in files(root).filter(|it| is_rule_file(it) || is_table(it)) {
            if let Ok(text) = rule_text(&path) {
                self.stored.insert(path, text);
            }
        }
    }

    /// The indexes of official texts in the folder. One that cannot be read has no places; `sources verify` tells why.
    pub(super) fn indexes(&self) -> &[Index] {
        let read = || {
            let paths = self.root.iter().flat_map(|root| files(root)).filter(|it| is_index(it));
            paths.filter_map(|it| Index::from_json(&rule_text(&it).ok()?).ok()).collect()
        };
        self.indexes.get_or_init(read)
    }

    /// The cases in JSON and the snapshots of the folder that is open, as they are in the editor.
    pub(super) fn beside(&self) -> Vec<Beside> {
        let small = |it: &PathBuf| it.metadata().is_ok_and(|it| it.len() <= LARGEST_BESIDE);
        let stored = self.opened.iter().flat_map(|opened| files(opened)).filter(|it| is_beside(it) && small(it));
        let stored = stored.filter(|it| !self.open.contains_key(it));
        let mut all: Vec<Beside> = stored.filter_map(|it| Some(Beside::of(rule_text(&it).ok()?, it))).collect();
        let open = self.open.iter().filter(|(path, _)| is_beside(path));
        all.extend(open.map(|(path, text)| Beside::of(text.clone(), path.clone())));
        all.retain(|it| !it.names.is_empty());
        all.sort_by(|one, other| one.path.cmp(&other.path));
        all
    }

    /// The text of a file as the editor has it.
    pub(super) fn text(&self, path: &Path) -> Option<&str> {
        self.open.get(path).or_else(|| self.stored.get(path)).map(String::as_str)
    }

    pub(super) fn open(&mut self, path: PathBuf, text: String) {
        self.open.insert(path, text);
    }

    pub(super) fn close(&mut self, path: &Path) {
        self.open.remove(path);
    }

    pub(super) fn open_text(&mut self, path: &Path) -> Option<&mut String> {
        self.open.get_mut(path)
    }

    /// What all texts together come to. A text that is open and lies outside the folder is looked at too: by itself it has
    /// its place among the others.
    pub(super) fn state(&self) -> State {
        let mut all: BTreeMap<&Path, &str> =
            self.stored.iter().map(|(path, text)| (path.as_path(), text.as_str())).collect();
        let rules = self.open.iter().filter(|(path, _)| !is_beside(path) && !is_index(path));
        all.extend(rules.map(|(path, text)| (path.as_path(), text.as_str())));
        let mut paths = Vec::new();
        let (mut rules, mut tables) = (Vec::new(), Vec::new());
        for (path, text) in all {
            let key = self.root.as_ref().and_then(|root| path.strip_prefix(root).ok()).unwrap_or(path);
            let name = key.to_string_lossy().replace('\\', "/");
            let text = Text { name, text: text.to_owned() };
            if is_table(path) {
                tables.push(text);
            } else {
                paths.push(path.to_owned());
                rules.push(text);
            }
        }
        State::of(paths, rules, tables, &mut self.parses.borrow_mut())
    }
}

/// The files of a folder that are no links, without hidden ones and what programs made.
fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let passed_over = |it: &walkdir::DirEntry| {
        let name = it.file_name().to_string_lossy();
        it.depth() > 0 && (name.starts_with('.') || it.file_type().is_dir() && MADE.contains(&name.as_ref()))
    };
    let entries = WalkDir::new(folder).into_iter().filter_entry(move |it| !passed_over(it)).take(MOST_ENTRIES);
    entries.flatten().filter(|it| it.file_type().is_file()).map(walkdir::DirEntry::into_path)
}

/// Whether names of rules stand in a file that is no rule file: cases in JSON, snapshots.
pub(super) fn is_beside(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "json" || it == super::super::test::ENDING) && !is_index(path)
}

/// What the texts come to: what they name at once, what is found in them when somebody asks.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The rule files.
    pub(super) paths: Vec<PathBuf>,
    /// What was read, with the texts for places.
    reading: Reading,
    /// All names.
    pub(super) uses: Vec<Use>,
    found: OnceCell<Found>,
}

/// What is found in texts.
#[derive(Debug)]
struct Found {
    findings: Vec<Diagnostic>,
    /// The law, or what of it rests on no error.
    law: Option<Checked>,
}

/// Files as they were parsed last, each in the place that it has among the others.
pub(super) type Parses = HashMap<FileId, (String, Parsed)>;

impl State {
    /// What texts come to. What is in `parses` is not parsed again; what is parsed is put there.
    pub(super) fn of(paths: Vec<PathBuf>, rules: Vec<Text>, tables: Vec<Text>, parses: &mut Parses) -> Self {
        let reading = Reading::parsed_by(rules, tables, |file, text| match parses.get(&file) {
            Some((last, parsed)) if last == text => parsed.clone(),
            _ => {
                let parsed = parse(file, text);
                parses.insert(file, (text.to_owned(), parsed.clone()));
                parsed
            }
        });
        let uses = uses(reading.workspace.files.iter().map(|(_, tree)| tree));
        Self { paths, reading, uses, found: OnceCell::new() }
    }

    /// What these texts come to where others stand in the place of the rule files.
    pub(super) fn with(&self, texts: Vec<String>) -> Self {
        let names = self.sources().iter().map(|(_, it)| it.name.clone());
        let rules = names.zip(texts).map(|(name, text)| Text { name, text }).collect();
        let tables = self.reading.workspace.data.iter();
        let tables = tables.map(|(name, text)| Text { name: name.clone(), text: text.clone() }).collect();
        Self::of(self.paths.clone(), rules, tables, &mut Parses::new())
    }

    fn found(&self) -> &Found {
        self.found.get_or_init(|| {
            let Enactment { law, rest, mut findings, .. } = self.reading.clone().enact();
            if let Some(law) = &law {
                findings.extend(check_cases(law).iter().map(Diagnostic::from));
            }
            Found { findings, law: law.or(rest) }
        })
    }

    /// What the rules say otherwise than the official texts with these indexes; nothing while there is an error in them.
    pub(super) fn verified(&self, indexes: &[Index]) -> Vec<Diagnostic> {
        if indexes.is_empty() || self.findings().iter().any(|it| it.severity == Severity::Error) {
            return Vec::new();
        }
        let (rules, texts) = (Rules::of(self.trees()), Texts::new(indexes));
        verify(&Inquiry::new(&rules, &texts)).iter().map(Diagnostic::from).collect()
    }

    /// What is found.
    pub(super) fn findings(&self) -> &[Diagnostic] {
        &self.found().findings
    }

    /// The law, or what of it rests on no error.
    pub(super) fn law(&self) -> Option<&Checked> {
        self.found().law.as_ref()
    }

    /// The texts of the rule files.
    pub(super) fn sources(&self) -> &Sources {
        &self.reading.workspace.sources
    }

    /// What the files say.
    pub(super) fn trees(&self) -> &[(FileId, File)] {
        &self.reading.workspace.files
    }

    /// The file at a path.
    pub(super) fn file(&self, path: &Path) -> Option<FileId> {
        let position = self.paths.iter().position(|it| it == path)?;
        self.sources().iter().nth(position).map(|(file, _)| file)
    }

    /// The path of a file.
    pub(super) fn path(&self, file: FileId) -> Option<&Path> {
        let position = self.sources().iter().position(|(it, _)| it == file)?;
        self.paths.get(position).map(PathBuf::as_path)
    }

    pub(super) fn text(&self, file: FileId) -> &str {
        self.sources().file(file).map_or("", |it| it.text.as_str())
    }

    /// The name at a byte of a file.
    pub(super) fn name_at(&self, file: FileId, byte: usize) -> Option<&Use> {
        let at = |span: Span| span.file == file && (span.start as usize..=span.end as usize).contains(&byte);
        // Where two names touch, the one that begins here is meant.
        self.uses.iter().rfind(|it| at(it.span))
    }

    /// All places of a thing.
    pub(super) fn places<'s>(&'s self, thing: &'s Thing) -> impl Iterator<Item = &'s Use> {
        self.uses.iter().filter(move |it| it.thing == *thing)
    }
}
