//! `reglament sources changed`: what an amendment changed, and which rules and cases it touches.

use super::indexes::one_index;
use crate::changed::{Change, ChangedFault, Changes, changed};
use crate::check::Checked;
use crate::cite::{Address, Citation};
use crate::cli::format::Format;
use crate::cli::gather::Gathered;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::diagnostic::Diagnostic;
use crate::evidence::{Claim, Rules};
use crate::message;
use crate::official::{Index, PlaceIndex};
use crate::render::changed::{
    ChangedPlace, ChangedText, Fate, TouchedRule, changed_json, changed_schema, changed_text,
};
use crate::span::Sources;
use crate::syntax::tree::Place;
use crate::workspace::Enactment;
use std::path::PathBuf;

/// List what changed between two versions of an official text, with the rules and cases that each change touches
///
/// Places are followed by their words, so that a paragraph that only got another number is told from one that changed.
/// The status is 1 with --exit-code when there is a change.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament sources changed [OPTIONS] OLD NEW")]
pub struct Args {
    /// The index of the text before
    #[arg(value_name = "OLD", required_unless_present = "schema")]
    old: Option<PathBuf>,
    /// The index of the text after, of the same act and language
    #[arg(value_name = "NEW", required_unless_present = "schema")]
    new: Option<PathBuf>,
    /// How the changes are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with status 1 when there are changes
    #[arg(long)]
    exit_code: bool,
    /// Write the JSON Schema of the changes, and do nothing else
    #[arg(long, conflicts_with_all = ["old", "new"])]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let (Some(old), Some(new)) = (&args.old, &args.new) else { return shell.print_json(&changed_schema()) };
    let (old, new) = match (one_index(old), one_index(new)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            let findings: Vec<Diagnostic> = [old.err(), new.err()].into_iter().flatten().map(|it| *it).collect();
            shell.report(&findings, &Sources::default());
            return Status::BadInput;
        }
    };
    let changes = match changed(&old, &new) {
        Ok(changes) => changes,
        Err(fault) => {
            shell.report(&[diagnostic(&fault)], &Sources::default());
            return Status::BadInput;
        }
    };
    let desk = Desk::read(shell);
    let report = desk.report(&old, &changes);
    let words = shell.words_of(desk.law.as_deref());
    let written = match args.format {
        Format::Text => {
            shell.print(&changed_text(&report, shell.page(), &words));
            Status::Ok
        }
        Format::Json => shell.print_json(&changed_json(&report, &words)),
    };
    let status = if args.exit_code && !report.changes.is_empty() { Status::Findings } else { Status::Ok };
    status.max(written)
}

fn diagnostic(fault: &ChangedFault) -> Diagnostic {
    Diagnostic::error("regl::index::other_text", fault).help(message!("changed-help"))
}

/// The rule files that changes may touch.
struct Desk {
    sources: Sources,
    rules: Rules,
    law: Option<Checked>,
}

impl Desk {
    /// The rule files at hand; none where there are none that can be read.
    fn read(shell: &Shell) -> Self {
        let Ok(gathered) = Gathered::whole(shell.regs()) else {
            return Self { sources: Sources::default(), rules: Rules::default(), law: None };
        };
        let (reading, _) = gathered.read();
        let rules = Rules::of(&reading.workspace.files);
        let Enactment { sources, law, .. } = reading.enact();
        Self { sources, rules, law }
    }

    fn report(&self, old: &Index, changes: &Changes<'_>) -> ChangedText {
        let places = PlaceIndex::new(old);
        let place = |change: &Change<'_>| {
            let (gone, new) = change.figures();
            let touching = self.touching(old, &places, change);
            let mut rules: Vec<_> = touching.iter().map(|(claim, cited)| self.rule(claim, cited, changes)).collect();
            rules.sort();
            rules.dedup();
            ChangedPlace {
                fate: fate(change),
                from: change.old.map(|it| it.at.clone()),
                to: change.new.map(|it| it.at.clone()),
                old_line: change.old.map(|it| it.line),
                new_line: change.new.map(|it| it.line),
                words_more: change.words_more(),
                figures_gone: gone.into_iter().cloned().collect(),
                figures_new: new.into_iter().cloned().collect(),
                rules,
                cases: self.cases(&touching),
            }
        };
        ChangedText {
            act: old.act.clone(),
            language: old.language,
            changes: changes.changes.iter().map(place).collect(),
        }
    }

    /// The statements that rest on a place, with the citation by which they do: those that cite a place that only moved
    /// itself, and those that cite a place that changed or anything around it.
    fn touching<'d>(
        &'d self,
        old: &Index,
        places: &PlaceIndex<'_>,
        change: &Change<'_>,
    ) -> Vec<(&'d Claim, &'d Citation)> {
        let position = change.old.and_then(|place| old.places.iter().position(|it| std::ptr::eq(it, place)));
        let only_moved = change.is_moved() && !change.is_reworded();
        let touches = |cited: &Citation| {
            if cited.act != old.act || !(cited.languages.is_empty() || cited.languages.contains(&old.language)) {
                return false;
            }
            match (position, change.new) {
                (Some(position), _) => places.find(&cited.places).is_ok_and(|found| {
                    if only_moved { found.own.contains(&position) } else { found.all.contains(&position) }
                }),
                (None, Some(new)) => is_in_paragraph(&cited.places) && new.at.lies_in(&Address(cited.places.clone())),
                (None, None) => false,
            }
        };
        let clauses = self.rules.claims.iter().filter(|it| !it.inherited);
        let clauses = clauses.flat_map(|claim| claim.clauses.iter().map(move |it| (claim, &it.citation)));
        clauses.filter(|(_, cited)| touches(cited)).collect()
    }

    fn rule(&self, claim: &Claim, cited: &Citation, changes: &Changes<'_>) -> TouchedRule {
        let clause = claim.clauses.iter().find(|it| it.citation == *cited);
        let span = clause.map_or(claim.span, |it| it.span);
        let now = changes.address_now(&Address(cited.places.clone())).filter(|it| it.0 != cited.places);
        let write = now.map(|it| Citation { places: it.0, ..cited.clone() });
        TouchedRule {
            file: self.sources.file(span.file).map(|it| it.name.clone()).unwrap_or_default(),
            line: self.sources.line_column(span).line,
            statement: claim.kind.word().to_owned(),
            cites: cited.clone(),
            write,
        }
    }

    /// The cases of the services and procedures that statements belong to.
    fn cases(&self, touching: &[(&Claim, &Citation)]) -> Vec<String> {
        let Some(law) = &self.law else { return Vec::new() };
        let belongs = |service: &str, procedure: &str| {
            touching.iter().any(|(claim, _)| {
                claim.subject.service.as_deref() == Some(service)
                    && claim.subject.procedure.as_deref().is_none_or(|it| it == procedure)
            })
        };
        let cases = law.cases.iter().filter(|it| belongs(&it.service.0, &it.procedure.0));
        cases.map(|it| it.name.clone()).collect()
    }
}

fn is_in_paragraph(places: &[Place]) -> bool {
    places.iter().any(|it| matches!(it, Place::Paragraph { .. }))
}

fn fate(change: &Change<'_>) -> Fate {
    match (change.old, change.new) {
        (None, _) => Fate::Added,
        (_, None) => Fate::Removed,
        _ if change.is_moved() && change.is_reworded() => Fate::RenumberedAndChanged,
        _ if change.is_moved() => Fate::Renumbered,
        _ => Fate::Changed,
    }
}
