//! Grounds for refusal: when they hold, at which stage they are looked for, and by when they must be found.

use crate::compare::collect::entry::Entry;
use crate::compare::collect::limits::deadline;
use crate::compare::collect::reading::Reader;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::model::{Cited, Finding, Ground, Limit, Procedure, StepPart};

pub(in crate::compare) fn grounds(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    procedure.grounds.iter().map(|it| ground(procedure, it, reader)).collect()
}

fn ground(procedure: &Procedure, ground: &Cited<Ground>, reader: &mut Reader<'_>) -> Entry {
    let id = &ground.value.id;
    let stage = stage(procedure, id);
    let steps = (!stage.steps.is_empty()).then_some(Fact::Steps(stage.steps));
    Entry::new(Element::Ground, id, Source::of(ground))
        .with(What::Outcome, ground.value.outcome.clone().map(Fact::Outcome))
        .when(reader.when(&ground.value.when))
        .with_source(What::Stage, steps, stage.source.clone())
        .with_source(What::Limit, stage.limit.map(deadline), stage.source)
}

/// Where a ground is looked for.
#[derive(Default)]
struct Stage<'p> {
    steps: Vec<String>,
    limit: Option<&'p Limit>,
    source: Source,
}

fn stage<'p>(procedure: &'p Procedure, ground: &str) -> Stage<'p> {
    let mut stage = Stage::default();
    for step in &procedure.steps {
        for part in &step.value.parts {
            let StepPart::Finds(finding) = &part.value else { continue };
            if !looks_for(procedure, finding, ground) {
                continue;
            }
            if !stage.steps.contains(&step.value.id) {
                stage.steps.push(step.value.id.clone());
            }
            stage.limit = stage.limit.or(finding.limit.as_ref());
            stage.source.take_in(&Source::of(part).or_clauses_of(&Source::of(step)));
        }
    }
    stage
}

/// Whether a stage looks for a ground: it names it, or looks for every one that no stage names.
fn looks_for(procedure: &Procedure, finding: &Finding, ground: &str) -> bool {
    let named = |it: &Finding| it.grounds.iter().any(|id| id == ground);
    if finding.grounds.is_empty() { !procedure.findings().any(named) } else { named(finding) }
}
