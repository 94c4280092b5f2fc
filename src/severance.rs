//! What of a law stands although parts of it are faulty.
//!
//! Comes in: the trees of all files, and every error with its place. Goes out: [`Severed`], the services of regimes that
//! rest on something faulty, each with an error that it rests on. A case may be run by what is left.
//!
//! The rule is simple, so that it can be trusted: an error lies in one statement of the top level; that statement is
//! faulty, and so is every statement that mentions a name which a faulty one declares, however it mentions it. A service
//! of a regime rests on the regime and on every statement about the service under an act of it. What cannot be read at all
//! may be about whatever its words name; where not even that can be told, nothing stands.

use crate::check::{Loose, Severed};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Workspace, built_in};
use crate::span::{FileId, Span};
use crate::syntax::tree::{Descent, Item, Origin};
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
        spread.lost(opening_of(text, keywords_of(file))?, &names_in(text).collect(), *lost);
    }
    for file in &damage.files {
        let text = workspace.sources.file(*file).map_or("", |file| file.text.as_str());
        let openings = openings_in(text);
        if openings.is_empty() {
            return None;
        }
        let words: HashSet<String> = names_in(&text.replace(['#', '"'], " ")).collect();
        for opening in openings {
            let error = Span::new(*file, 0, 0);
            match opening.word {
                "service" | "regime" | "lineage" => spread.lost(opening, &words, error),
                _ if spread.declared.contains(opening.name.as_str()) => spread.lost(opening, &words, error),
                "register" | "form" | "catalogue" => spread.papers.push(Loose { words: words.clone(), error }),
                // What nothing declares any more is missed by those who use it.
                _ => {}
            }
        }
    }
    for error in errors {
        let span = error.labels.first()?.span;
        if damage.is_at(span) {
            continue;
        }
        let position = position(&pieces, span)?;
        spread.piece(position, span);
        spread.errors.push((position, error.code, span));
    }
    if spread.bars_all() {
        return None;
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
    /// Regimes that are lost, with the words they were lost with.
    regimes: Vec<(String, Loose)>,
    lineages: Vec<Loose>,
    papers: Vec<Loose>,
    /// The errors in pieces, with their codes.
    errors: Vec<(usize, &'static str, Span)>,
    /// Whether something is faulty that all rules rest on without a mention of it.
    everything: bool,
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
            regimes: Vec::new(),
            lineages: Vec::new(),
            papers: Vec::new(),
            errors: Vec::new(),
            everything: false,
        }
    }

    fn piece(&mut self, position: usize, error: Span) {
        let Some(faulty @ None) = self.faulty.get_mut(position) else { return };
        *faulty = Some(error);
        let Some(piece) = self.pieces.get(position) else { return };
        if let Some(name) = declared(piece.item) {
            self.name(name, error);
        }
        let loose = || Loose { words: piece.words.clone(), error };
        match piece.item {
            Item::Register { .. } | Item::Form { .. } | Item::Catalogue { .. } => self.papers.push(loose()),
            Item::Choice { id, .. } => self.everything |= built_in::CHOICES.contains(&id.name.as_str()),
            Item::Declaration { role, .. } => self.everything |= role.is_some(),
            _ => {}
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

    fn lost(&mut self, opening: Opening, words: &HashSet<String>, error: Span) {
        let loose = || Loose { words: words.clone(), error };
        match opening.word {
            "lineage" => self.lineages.push(loose()),
            "register" | "form" | "catalogue" => self.papers.push(loose()),
            "regime" => self.regimes.push((opening.name.clone(), loose())),
            "assumption" | "conflict" => self.everything |= built_in::CHOICES.contains(&opening.name.as_str()),
            "actor" => self.everything |= opening.then.first().is_some_and(|it| it == "is"),
            _ => {}
        }
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
            "case" | "lineage" | "unencoded" | "regime" => {}
            _ => self.name(&opening.name, error),
        }
    }

    /// Whether all rules rest on something faulty: what is built in, or a regime that may have any service.
    fn bars_all(&self) -> bool {
        let of_no_act = |(_, lost): &(String, Loose)| !lost.words.iter().any(|it| self.acts.contains(it.as_str()));
        self.everything || self.regimes.iter().any(of_no_act)
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

    fn severed(self) -> Severed {
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
        for (regime, lost) in &self.regimes {
            for (_, service) in lost.words.iter().filter_map(|word| under.get(word.as_str())).flatten() {
                severed.services.entry((regime.clone(), (*service).to_owned())).or_insert(lost.error);
            }
        }
        severed.anywhere.extend(self.services.iter().map(|(service, error)| (service.clone(), *error)));
        // A regime whose statement is lost is not among the pieces.
        severed.regimes.extend(self.regimes.iter().map(|(regime, lost)| (regime.clone(), lost.error)));
        severed.lineages = self.faulty_lineages(&severed, &under);
        severed.lineages.extend(self.lineages);
        severed.papers = self.papers;
        severed.names = self.names.into_iter().collect();
        severed
    }
}

impl Spread<'_> {
    /// The lineages with errors. That a service or regime is missing which is lost elsewhere is no error of a lineage: it
    /// says what it says.
    fn faulty_lineages(&self, severed: &Severed, under: &HashMap<&str, Vec<(usize, &str)>>) -> Vec<Loose> {
        let declared: HashSet<(&str, &str)> = self
            .pieces
            .iter()
            .filter_map(|piece| match piece.item {
                Item::Regime { id, .. } => Some((id.name.as_str(), &piece.words)),
                _ => None,
            })
            .flat_map(|(regime, words)| {
                let services = words.iter().filter_map(|word| under.get(word.as_str())).flatten();
                services.map(move |(_, service)| (regime, *service))
            })
            .collect();
        let is_told = |regime: &str, service: &str| {
            declared.contains(&(regime, service)) || severed.get(regime, service).is_some()
        };
        let stands = |line: &Descent, id: &str| match &line.origin {
            Origin::New => is_told(&line.regime.name, id),
            Origin::Dropped => {
                self.declared.contains(line.regime.name.as_str()) || severed.regimes.contains_key(&line.regime.name)
            }
            Origin::From { service, regime, .. } => {
                is_told(&line.regime.name, id) && is_told(&regime.name, &service.name)
            }
        };
        let mut faulty = Vec::new();
        for (position, code, error) in &self.errors {
            let Some(piece) = self.pieces.get(*position) else { continue };
            let Item::Lineage { service, body } = piece.item else { continue };
            let is_missing = ["regl::service::unknown", "regl::regime::unknown"].contains(code);
            if !is_missing || !body.iter().all(|line| stands(&line.value, &service.name)) {
                faulty.push(Loose { words: piece.words.clone(), error: *error });
            }
        }
        faulty
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
