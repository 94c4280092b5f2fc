//! Audits as JSON.

use crate::audit::{Breach, Deadlines, LogCase, Summary, Tally, Words};
use crate::calendar::Day;
use crate::cite::Citation;
use crate::engine::Plan;
use crate::localisation::{Localizer, Published};
use crate::message::Message;
use indexmap::IndexMap;
use serde::Serialize;

/// The version of this shape.
const VERSION: u32 = 1;

/// Something wrong with a case, as published.
#[derive(Debug, Clone, Serialize)]
pub struct PublishedBreach {
    case: String,
    regime: String,
    service: String,
    procedure: String,
    filed: Day,
    kind: &'static str,
    event: Option<String>,
    actor: Option<String>,
    found: Option<String>,
    deadline: Option<Day>,
    on: Option<Day>,
    ready: Option<Day>,
    claimed: Option<Day>,
    late_by_working_days: Option<u32>,
    late_by_days: Option<u32>,
    office: Option<String>,
    cite: Vec<Citation>,
    message: Published,
}

impl PublishedBreach {
    /// Something wrong with a case, with its words.
    #[must_use]
    pub fn new(
        (case, filed): (&LogCase, Day),
        plan: &Plan,
        breach: &Breach,
        said: &Message,
        words: &Words,
        localizer: &Localizer<'_>,
    ) -> Self {
        Self {
            case: case.name.to_string(),
            regime: plan.regime.clone(),
            service: plan.service.clone(),
            procedure: plan.procedure.clone(),
            filed,
            kind: breach.kind.name(),
            event: breach.event.clone(),
            actor: breach.actor.clone(),
            found: breach.found.clone(),
            deadline: breach.deadline,
            on: breach.on,
            ready: breach.ready,
            claimed: breach.claimed,
            late_by_working_days: breach.late.map(|it| it.working),
            late_by_days: breach.late.map(|it| it.calendar),
            office: words.get(breach.office).map(ToOwned::to_owned),
            cite: breach.cite.clone(),
            message: localizer.publish(said.clone()),
        }
    }
}

/// An audit as published.
#[derive(Debug, Clone, Serialize)]
pub struct PublishedAudit {
    json_version: u32,
    until: Option<Day>,
    cases: u64,
    sound: u64,
    wrong: u64,
    open: u64,
    unspecified: u64,
    not_judged: Vec<PublishedUnjudged>,
    deadlines: Option<Deadlines>,
    causes: IndexMap<&'static str, Tally>,
    services: IndexMap<String, Tally>,
    steps: IndexMap<String, Tally>,
    offices: IndexMap<String, Tally>,
    months: IndexMap<String, Tally>,
    readings: Vec<&'static str>,
    log: PublishedLog,
    breaches: Vec<PublishedBreach>,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedUnjudged {
    reason: &'static str,
    cases: u64,
    first: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedLog {
    rows: u64,
    left_out: u64,
    after_until: u64,
    unreadable: u64,
    unreadable_first: Vec<PublishedRow>,
    unmapped_activities: IndexMap<String, u64>,
    ignored_activities: IndexMap<String, u64>,
    unmapped_cells: Vec<PublishedCell>,
    unmapped_people: IndexMap<String, u64>,
    repeated: IndexMap<String, u64>,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedRow {
    line: u64,
    reason: Published,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedCell {
    column: String,
    cell: String,
    count: u64,
}

/// An audit with what is wrong.
#[must_use]
pub fn published_audit(summary: &Summary, breaches: Vec<PublishedBreach>, words: &Localizer<'_>) -> PublishedAudit {
    let counts = &summary.counts;
    let counted = |list: &[(String, u64)]| list.iter().cloned().collect::<IndexMap<String, u64>>();
    PublishedAudit {
        json_version: VERSION,
        until: summary.until,
        cases: summary.cases,
        sound: summary.sound,
        wrong: summary.wrong,
        open: summary.open,
        unspecified: summary.unspecified,
        not_judged: summary
            .unjudged
            .iter()
            .map(|(reason, (cases, first))| PublishedUnjudged {
                reason: reason.name(),
                cases: *cases,
                first: first.clone(),
            })
            .collect(),
        deadlines: summary.deadlines,
        causes: summary.causes.clone(),
        services: summary.services.clone(),
        steps: summary.steps.clone(),
        offices: summary.offices.clone(),
        months: summary.months.clone().into_iter().collect(),
        readings: summary.readings.clone(),
        log: PublishedLog {
            rows: counts.rows,
            left_out: counts.left_out,
            after_until: counts.after_until,
            unreadable: counts.unreadable,
            unreadable_first: counts
                .unreadable_told
                .iter()
                .map(|(line, fault)| PublishedRow { line: *line, reason: words.publish(fault) })
                .collect(),
            unmapped_activities: counted(&counts.activities),
            ignored_activities: counted(&counts.ignored),
            unmapped_cells: counts
                .cells
                .iter()
                .map(|(column, cell, count)| PublishedCell {
                    column: column.clone(),
                    cell: cell.clone(),
                    count: *count,
                })
                .collect(),
            unmapped_people: counted(&summary.people),
            repeated: counted(&counts.repeated),
        },
        breaches,
    }
}
