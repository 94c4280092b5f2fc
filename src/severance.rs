//! What of a law stands although parts of it are faulty.
//!
//! Comes in: the trees of all files, and every error with its place. Goes out: [`Severed`], the services of regimes that
//! rest on something faulty, each with an error that it rests on. A case may be run by what is left.
//!
//! The rule is simple, so that it can be trusted: an error lies in one statement of the top level; that statement is
//! faulty, and so is every statement that mentions a name which a faulty one declares, however it mentions it. A service
//! of a regime rests on the regime and on every statement about the service under an act of it. What cannot be read at all
//! may be about whatever its words name; where not even that can be told, nothing stands.

use crate::check::Severed;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Workspace;
use crate::span::{FileId, Span};
use crate::syntax::tree::Item;
use crate::syntax::{Opening, keywords_of, names_in, opening_of, openings_in};
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

/// Text that is in no tree.
#[derive(Debug, Clone, Default)]
pub struct Damage {
    /// Stretches of the top level that could not be read.
    pub lost: Vec<Span>,
    /// Files of which it cannot be told what stands in what.
    pub files: BTreeSet<FileId>,
}

/// What rests on something faulty; nothing where that may be everything.
#[must_use]
pub fn severed(workspace: &Workspace, damage: &Damage, findings: &[Diagnostic]) -> Option<Severed> {
    let mut errors = findings.iter().filter(|it| it.severity == Severity::Error).peekable();
    if errors.peek().is_none() && damage.lost.is_empty() && damage.files.is_empty() {
        return Some(Severed::default());
    }
    let pieces = pieces(workspace, damage);
    let mut spread = Spread::new(&pieces);
    for lost in &damage.lost {
        let text = workspace.sources.text(*lost);
        let file = workspace.sources.file(lost.file).map_or("", |file| file.text.as_str());
        spread.lost(opening_of(text, keywords_of(file))?, *lost);
    }
    for file in &damage.files {
        let text = workspace.sources.file(*file).map_or("", |file| file.text.as_str());
        let openings = openings_in(text);
        if openings.is_empty() {
            return None;
        }
        for opening in openings {
            // What nothing declares any more is missed by those who use it.
            if opening.word == "service" || spread.declared.contains(opening.name.as_str()) {
                spread.lost(opening, Span::new(*file, 0, 0));
            }
        }
    }
    for error in errors {
        let span = error.labels.first()?.span;
        if damage.is_at(span) {
            continue;
        }
        spread.piece(position(&pieces, span)?, span);
    }
    spread.on();
    Some(spread.severed())
}

impl Damage {
    /// Whether a place lies in a damaged file or in a lost stretch.
    fn is_at(&self, place: Span) -> bool {
        let after = self.lost.partition_point(|it| (it.file, it.start) <= (place.file, place.start));
        let lost = after.checked_sub(1).and_then(|before| self.lost.get(before));
        lost.is_some_and(|it| it.file == place.file && place.start <= it.end) || self.files.contains(&place.file)
    }
}

/// A statement of the top level.
struct Piece<'w> {
    item: &'w Item,
    /// From its first word to the next statement, or to what could not be read.
    span: Span,
    /// Every name and keyword in it.
    words: HashSet<String>,
}

fn pieces<'w>(workspace: &'w Workspace, damage: &Damage) -> Vec<Piece<'w>> {
    let mut pieces = Vec::new();
    for (file, tree) in &workspace.files {
        let text = workspace.sources.file(*file).map_or("", |file| file.text.as_str());
        let mut end = text.len();
        let mut of_file: Vec<Piece<'w>> = Vec::with_capacity(tree.items.len());
        for node in tree.items.iter().rev() {
            let start = node.span.start as usize;
            let next = damage.lost.partition_point(|it| (it.file, it.start) <= (*file, node.span.start));
            let lost = damage.lost.get(next).filter(|it| it.file == *file).map_or(end, |it| it.start as usize);
            end = end.min(lost);
            let span = Span::new(*file, start, end);
            let words = names_in(text.get(start..end).unwrap_or_default()).collect();
            of_file.push(Piece { item: &node.value, span, words });
            end = start;
        }
        pieces.extend(of_file.into_iter().rev());
    }
    pieces
}

/// The piece that a place lies in.
fn position(pieces: &[Piece<'_>], place: Span) -> Option<usize> {
    let after = pieces.partition_point(|it| (it.span.file, it.span.start) <= (place.file, place.start));
    let found = after.checked_sub(1)?;
    pieces.get(found).filter(|it| it.span.file == place.file).map(|_| found)
}

/// How far errors reach.
struct Spread<'p> {
    pieces: &'p [Piece<'p>],
    /// The names that statements declare, and the acts among them.
    declared: HashSet<&'p str>,
    acts: HashSet<&'p str>,
    /// The pieces that mention a name.
    mentions: HashMap<&'p str, Vec<usize>>,
    /// The error that a piece rests on.
    faulty: Vec<Option<Span>>,
    /// Services of which a part may be lost, by the act that it stands under, or whatever act that is.
    parts: HashMap<(String, String), Span>,
    services: HashMap<String, Span>,
    /// Names of which the declaration is faulty or lost, and those among them that wait to be followed.
    names: HashMap<String, Span>,
    waiting: VecDeque<String>,
}

impl<'p> Spread<'p> {
    fn new(pieces: &'p [Piece<'p>]) -> Self {
        let mut mentions: HashMap<&str, Vec<usize>> = HashMap::new();
        for (position, piece) in pieces.iter().enumerate() {
            for word in &piece.words {
                mentions.entry(word).or_default().push(position);
            }
        }
        let acts = |it: &'p Piece<'p>| declared(it.item).filter(|_| matches!(it.item, Item::Act { .. }));
        Self {
            pieces,
            declared: pieces.iter().filter_map(|it| declared(it.item)).collect(),
            acts: pieces.iter().filter_map(acts).collect(),
            mentions,
            faulty: vec![None; pieces.len()],
            parts: HashMap::new(),
            services: HashMap::new(),
            names: HashMap::new(),
            waiting: VecDeque::new(),
        }
    }

    fn piece(&mut self, position: usize, error: Span) {
        let Some(faulty @ None) = self.faulty.get_mut(position) else { return };
        *faulty = Some(error);
        let Some(piece) = self.pieces.get(position) else { return };
        if let Some(name) = declared(piece.item) {
            self.name(name, error);
        }
        if let Item::Service { id, act, .. } = &piece.item
            && !self.acts.contains(act.name.as_str())
            && !self.names.contains_key(&act.name)
        {
            self.services.entry(id.name.clone()).or_insert(error);
        }
    }

    fn name(&mut self, name: &str, error: Span) {
        if !self.names.contains_key(name) {
            self.names.insert(name.to_owned(), error);
            self.waiting.push_back(name.to_owned());
        }
    }

    fn lost(&mut self, opening: Opening, error: Span) {
        match opening.word {
            "service" => {
                let acts: Vec<String> =
                    opening.then.into_iter().filter(|word| self.acts.contains(word.as_str())).collect();
                if acts.is_empty() {
                    self.services.entry(opening.name.clone()).or_insert(error);
                }
                for act in acts {
                    self.parts.entry((opening.name.clone(), act)).or_insert(error);
                }
            }
            // No other rule rests on them.
            "case" | "lineage" | "unencoded" => {}
            _ => self.name(&opening.name, error),
        }
    }

    /// Follows all names to what mentions them.
    fn on(&mut self) {
        while let Some(name) = self.waiting.pop_front() {
            let Some(&error) = self.names.get(&name) else { continue };
            let mut resting: Vec<usize> = Vec::new();
            for word in mentioned_by(&name) {
                resting.extend(self.mentions.get(word).into_iter().flatten());
            }
            resting.into_iter().for_each(|position| self.piece(position, error));
        }
    }

    fn severed(&self) -> Severed {
        let mut severed = Severed::default();
        let mut under: HashMap<&str, Vec<(usize, &str)>> = HashMap::new();
        for (position, piece) in self.pieces.iter().enumerate() {
            if let Item::Service { id, act, .. } = piece.item {
                under.entry(&act.name).or_default().push((position, &id.name));
            }
        }
        let cause = |position: usize| self.faulty.get(position).copied().flatten();
        for (position, piece) in self.pieces.iter().enumerate() {
            let Item::Regime { id: regime, .. } = piece.item else { continue };
            if let Some(error) = cause(position) {
                severed.regimes.entry(regime.name.clone()).or_insert(error);
            }
            for (about, service) in piece.words.iter().filter_map(|word| under.get(word.as_str())).flatten() {
                let error = cause(position).or(cause(*about));
                if let Some(error) = error {
                    severed.services.entry((regime.name.clone(), (*service).to_owned())).or_insert(error);
                }
            }
            for ((service, act), error) in &self.parts {
                if piece.words.contains(act) {
                    severed.services.entry((regime.name.clone(), service.clone())).or_insert(*error);
                }
            }
        }
        severed.anywhere.extend(self.services.iter().map(|(service, error)| (service.clone(), *error)));
        // A regime whose statement is lost is not among the pieces.
        for (name, error) in &self.names {
            if !self.declared.contains(name.as_str()) {
                severed.regimes.entry(name.clone()).or_insert(*error);
            }
        }
        severed
    }
}

/// The name that a statement declares for others to mention. Services, cases and lineages are mentioned by no rule.
fn declared(item: &Item) -> Option<&str> {
    match item {
        Item::Act { id, .. }
        | Item::Regime { id, .. }
        | Item::Calendar { id, .. }
        | Item::Choice { id, .. }
        | Item::Declaration { id, .. }
        | Item::Fact { id, .. }
        | Item::Register { id, .. }
        | Item::Form { id, .. }
        | Item::Catalogue { id, .. }
        | Item::Template { id, .. } => Some(&id.name),
        Item::Unencoded { .. } | Item::Lineage { .. } | Item::Service { .. } | Item::Case { .. } => None,
    }
}

/// The words by which a statement mentions a name: the name itself, and the words of statements that mean it.
fn mentioned_by(name: &str) -> Vec<&str> {
    let mut words = vec![name];
    words.extend(match name {
        "channel" => Some("channels"),
        "applicant" => Some("applicants"),
        _ => None,
    });
    // The events of a request are called after it.
    words.extend(["_notice", "_delivery", "_study"].iter().filter_map(|part| name.strip_suffix(part)));
    words
}
