//! Which rule files a command is about: those it is given, together with the rule folder they belong to.

use super::fault::InputFault;
use super::folder::{Folder, Root, RuleFile};
use super::input::STDIN;
use crate::certificate::fingerprint;
use crate::mend::mended;
use crate::span::{FileId, Sources, Span};
use crate::syntax::{self, tree::Item};
use crate::workspace::{Reading, Text};
use indexmap::IndexMap;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Rule files and tables, and which of the rule files were asked for.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    folder: Folder,
    /// Positions in the rules of the folder; none where the whole folder was asked for.
    asked: Option<Vec<usize>>,
    /// The rule folder, where it is one of the file system.
    root: Option<PathBuf>,
}

/// A rule file that has been mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Where it stands.
    pub path: PathBuf,
    /// The name by which the user knows it.
    pub name: String,
    /// Its text as it is.
    pub old: String,
    /// Its text as it should be.
    pub new: String,
}

impl Gathered {
    /// Gathers the rule folder.
    ///
    /// # Errors
    ///
    /// Everything that cannot be read.
    pub fn whole(regs: Option<&Path>) -> Result<Self, Vec<InputFault>> {
        let root = regs.map_or_else(Root::nearest, |path| Root::Folder(path.to_owned()));
        let folder = root.read()?;
        let root = if let Root::Folder(path) = root { Some(path) } else { None };
        Ok(Self { folder, asked: None, root })
    }

    /// Gathers the files and folders at `paths`, together with the rule folder they lie in. Files that lie in none are
    /// added to the rule folder, in the place of those with the same path from it. Where they declare a regime, they
    /// are a rule folder of their own.
    ///
    /// # Errors
    ///
    /// Everything that cannot be read.
    pub fn around(regs: Option<&Path>, paths: &[PathBuf]) -> Result<Self, Vec<InputFault>> {
        if paths.is_empty() {
            return Self::whole(regs);
        }
        let Folder { rules: given, tables, findings, .. } = given(paths)?;
        let around = || paths.iter().find_map(|path| Root::around(path));
        let root = match regs.map(|path| Root::Folder(path.to_owned())).or_else(around) {
            Some(root) => Some(root),
            None if given.iter().any(declares_regime) => None,
            None => Some(Root::nearest()),
        };
        let folder = Folder { tables, findings, ..Folder::default() };
        let mut gathered = Self { folder, asked: Some(Vec::new()), root: None };
        if let Some(root) = root {
            let Folder { rules, tables, findings, .. } = root.read()?;
            gathered.folder.rules = rules;
            gathered.folder.findings.extend(findings);
            for table in tables {
                if !gathered.folder.tables.iter().any(|it| it.name == table.name) {
                    gathered.folder.tables.push(table);
                }
            }
        }
        given.into_iter().for_each(|file| gathered.add(file));
        Ok(gathered)
    }

    /// The same without the files of nothing but cases, for what asks about the law alone.
    #[must_use]
    pub fn without_cases(mut self) -> Self {
        self.folder.rules.retain(|it| !syntax::is_only_cases(&it.text.text));
        self
    }

    /// Mends the rule files asked for that stand in the file system, those in a folder only where they lie in it. Hands over
    /// which of them are otherwise then.
    pub fn mend(&mut self) -> Vec<Mended> {
        let root = self.root.as_ref().and_then(|root| root.canonicalize().ok());
        let old: Vec<Text> = self.folder.rules.iter().map(|it| it.text.clone()).collect();
        let may = |position: usize| {
            let Some(path) = self.folder.rules.get(position).and_then(|it| it.path.as_ref()) else { return false };
            match &self.asked {
                Some(asked) => asked.contains(&position),
                None => root.as_ref().is_some_and(|root| path.starts_with(root)),
            }
        };
        let new = mended(old, &self.folder.tables, may);
        let mut changed = Vec::new();
        for (rule, new) in self.folder.rules.iter_mut().zip(new) {
            let old = std::mem::replace(&mut rule.text, new);
            if let Some(path) = rule.path.clone().filter(|_| old.text != rule.text.text) {
                changed.push(Mended { path, name: old.name, old: old.text, new: rule.text.text.clone() });
            }
        }
        changed
    }

    fn add(&mut self, file: RuleFile) {
        let rules = &mut self.folder.rules;
        let same = |it: &RuleFile| file.path.is_some() && it.path == file.path;
        let place = rules.iter().position(same).or_else(|| rules.iter().position(|it| it.key == file.key));
        let place = place.unwrap_or(rules.len());
        match rules.get_mut(place) {
            Some(old) => *old = file,
            None => rules.push(file),
        }
        if let Some(asked) = &mut self.asked {
            asked.push(place);
        }
    }

    /// Puts another text in the place of a table of days: of the one with a file name, or else of the only one there is;
    /// where the table has to have that name, of no other.
    ///
    /// # Errors
    ///
    /// The tables of days, where it is not clear which one is meant.
    pub fn replace_days(&mut self, name: &str, strictly: bool, text: String) -> Result<String, Vec<String>> {
        let of_days = |it: &Text| it.text.lines().next().is_some_and(|it| it.split(',').any(|it| it.trim() == "kind"));
        let days: Vec<usize> =
            self.folder.tables.iter().enumerate().filter(|(_, it)| of_days(it)).map(|(at, _)| at).collect();
        let named = |at: &usize| {
            let table = self.folder.tables.get(*at);
            table.is_some_and(|it| it.name == name || it.name.rsplit('/').next() == Some(name))
        };
        let place = days.iter().copied().find(named).or(match days.as_slice() {
            [only] if !strictly => Some(*only),
            _ => None,
        });
        match place.and_then(|it| self.folder.tables.get_mut(it)) {
            Some(table) => {
                table.text = text;
                Ok(table.name.clone())
            }
            None => Err(days.iter().filter_map(|it| self.folder.tables.get(*it)).map(|it| it.name.clone()).collect()),
        }
    }

    /// The indexes beside the rule files.
    #[must_use]
    pub fn indexes(&self) -> &[Text] {
        &self.folder.indexes
    }

    /// The same with the fingerprints of all tables and rule files, by their path from the rule folder; files of nothing
    /// but cases are no law and have none.
    #[must_use]
    pub fn read_with_fingerprints(self) -> (Reading, Asked, IndexMap<String, String>) {
        let keys: Vec<String> = self.folder.rules.iter().map(|it| it.key.clone()).collect();
        let tables = self.folder.tables.iter().map(|it| (it.name.clone(), fingerprint(it.text.as_bytes())));
        let mut prints: IndexMap<String, String> = tables.collect();
        let (reading, asked) = self.read();
        let rules = keys.into_iter().zip(&reading.workspace.files);
        for (key, (file, tree)) in rules {
            let law = tree.items.is_empty() || tree.items.iter().any(|it| !matches!(it.value, Item::Case { .. }));
            if let Some(source) = reading.workspace.sources.file(*file).filter(|_| law) {
                prints.insert(key, fingerprint(source.text.as_bytes()));
            }
        }
        prints.sort_keys();
        (reading, asked, prints)
    }

    /// Reads the texts. Hands over what becomes of them, and which files were asked for.
    #[must_use]
    pub fn read(self) -> (Reading, Asked) {
        let texts: Vec<Text> = self.folder.rules.into_iter().map(|it| it.text).collect();
        let mut reading = Reading::of(texts, self.folder.tables);
        reading.findings.extend(self.folder.findings);
        let files = reading.workspace.sources.iter().enumerate();
        let files = self
            .asked
            .map(|asked| files.filter(|(position, _)| asked.contains(position)).map(|(_, (file, _))| file).collect());
        (reading, Asked { files })
    }
}

/// The files that a command was asked about.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    files: Option<Vec<FileId>>,
}

impl Asked {
    /// Whether a place lies in them.
    #[must_use]
    pub fn about(&self, span: Span) -> bool {
        self.files.as_ref().is_none_or(|files| files.contains(&span.file))
    }

    /// How many they are.
    #[must_use]
    pub fn count(&self, sources: &Sources) -> usize {
        self.files.as_ref().map_or_else(|| sources.iter().count(), Vec::len)
    }
}

/// The rule files at `paths`, each once, the tables beside them, and what was left out.
fn given(paths: &[PathBuf]) -> Result<Folder, Vec<InputFault>> {
    let mut all = Folder::default();
    let mut faults = Vec::new();
    for path in paths {
        let read = if path.as_os_str() != STDIN && path.is_dir() {
            Folder::read(path)
        } else {
            RuleFile::read(path).map(|it| Folder { rules: vec![it], ..Folder::default() }).map_err(|it| vec![it])
        };
        match read {
            Ok(folder) => {
                all.rules.extend(folder.rules);
                all.tables.extend(folder.tables);
                all.findings.extend(folder.findings);
            }
            Err(found) => faults.extend(found),
        }
    }
    let mut seen = HashSet::new();
    all.rules.retain(|it| it.path.as_ref().is_none_or(|path| seen.insert(path.clone())));
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

/// Whether a rule file declares a regime, and so belongs to a rule folder of its own.
fn declares_regime(file: &RuleFile) -> bool {
    let parsed = syntax::parse(FileId::default(), &file.text.text);
    parsed.tree.items.iter().any(|it| matches!(it.value, Item::Regime { .. }))
}
