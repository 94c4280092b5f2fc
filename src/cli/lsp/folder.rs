//! The rule folder as an editor has it: files of the folder, with the unsaved texts in their place.

use super::super::input::rule_text;
use crate::case::check_cases;
use crate::diagnostic::Diagnostic;
use crate::model::{Thing, Use, uses};
use crate::span::{FileId, Sources, Span};
use crate::syntax::tree::File;
use crate::workspace::{Enactment, Reading, Text, is_rule_file, is_table};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The most files and folders that are looked at.
const MOST_ENTRIES: usize = 50_000;

/// The texts of a folder.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// The rule folder, without links; none where the editor has opened none.
    root: Option<PathBuf>,
    /// Files of the folder as they are stored.
    stored: BTreeMap<PathBuf, String>,
    /// Texts as they are typed.
    open: BTreeMap<PathBuf, String>,
}

impl Folder {
    /// The folder of an editor: its folder `regs` if it has one, else itself.
    pub(super) fn new(opened: Option<PathBuf>) -> Self {
        let opened = opened.and_then(|it| it.canonicalize().ok());
        let root = opened.map(|it| Some(it.join("regs")).filter(|it| it.is_dir()).unwrap_or(it));
        let mut folder = Self { root, ..Self::default() };
        folder.read();
        folder
    }

    /// Reads the folder again. Links are not followed, so that nothing outside is read; what cannot be read is left out.
    pub(super) fn read(&mut self) {
        self.stored.clear();
        let Some(root) = &self.root else { return };
        let hidden = |it: &walkdir::DirEntry| it.depth() > 0 && it.file_name().to_string_lossy().starts_with('.');
        let entries = WalkDir::new(root).into_iter().filter_entry(|it| !hidden(it)).take(MOST_ENTRIES);
        for entry in entries.flatten().filter(|it| it.file_type().is_file()) {
            let path = entry.into_path();
            if (is_rule_file(&path) || is_table(&path))
                && let Ok(text) = rule_text(&path)
            {
                self.stored.insert(path, text);
            }
        }
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
        all.extend(self.open.iter().map(|(path, text)| (path.as_path(), text.as_str())));
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
        State::of(paths, rules, tables)
    }
}

/// What the texts come to.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The rule files.
    pub(super) paths: Vec<PathBuf>,
    /// The texts by which all was read, in the same order.
    pub(super) rules: Vec<Text>,
    /// The tables.
    pub(super) tables: Vec<Text>,
    /// The same texts, for places.
    pub(super) sources: Sources,
    /// What the files say.
    pub(super) trees: Vec<(FileId, File)>,
    /// All names.
    pub(super) uses: Vec<Use>,
    /// What is found.
    pub(super) findings: Vec<Diagnostic>,
}

impl State {
    pub(super) fn of(paths: Vec<PathBuf>, rules: Vec<Text>, tables: Vec<Text>) -> Self {
        let reading = Reading::of(rules.clone(), tables.clone());
        let trees = reading.workspace.files.clone();
        let uses = uses(trees.iter().map(|(_, tree)| tree));
        let Enactment { sources, law, mut findings, .. } = reading.enact();
        if let Some(law) = &law {
            findings.extend(check_cases(law).iter().map(Diagnostic::from));
        }
        Self { paths, rules, tables, sources, trees, uses, findings }
    }

    /// The file at a path.
    pub(super) fn file(&self, path: &Path) -> Option<FileId> {
        let position = self.paths.iter().position(|it| it == path)?;
        self.sources.iter().nth(position).map(|(file, _)| file)
    }

    /// The path of a file.
    pub(super) fn path(&self, file: FileId) -> Option<&Path> {
        let position = self.sources.iter().position(|(it, _)| it == file)?;
        self.paths.get(position).map(PathBuf::as_path)
    }

    pub(super) fn text(&self, file: FileId) -> &str {
        self.sources.file(file).map_or("", |it| it.text.as_str())
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
