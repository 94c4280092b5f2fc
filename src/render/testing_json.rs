//! What came of tests, as JSON.

use super::finding_json::{Finding, findings};
use super::testing::{Report, reasons};
use crate::case::{CaseRun, JsonVersion, Miss};
use crate::diagnostic::Diagnostic;
use crate::localisation::{Localizer, Published};
use crate::testing::{Change, Orphan, Rule, Standing, Subject, Trial, Verdict};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What came of tests.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TestReport {
    /// The version of the JSON: 2.
    pub json_version: JsonVersion,
    /// The cases, in the order of the rule files.
    pub cases: Vec<TestedCase>,
    /// Snapshots without a case.
    pub orphans: Vec<OrphanDocument>,
    /// How many cases came to what.
    pub summary: Summary,
    /// By which number the cases were run in another order as well.
    pub seed: Option<u32>,
    /// The files of snapshots that were recorded; null where that was not asked for.
    pub recorded: Option<Vec<String>>,
}

/// How many cases came to what.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct Summary {
    /// All.
    pub cases: usize,
    /// As expected and as recorded.
    pub passed: usize,
    /// Otherwise than expected or recorded.
    pub failed: usize,
    /// Without expectations and without a snapshot.
    pub unheld: usize,
    /// They cannot be run, or their snapshots not be read.
    pub faulty: usize,
    /// Snapshots without a case.
    pub orphans: usize,
}

/// A case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TestedCase {
    /// Its name.
    pub case: String,
    /// The rule file it stands in.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
    /// `passed`, `failed`, `unheld` or `faulty`.
    pub verdict: String,
    /// Expectations that it misses.
    pub misses: Vec<MissDocument>,
    /// Its snapshot.
    pub snapshot: SnapshotDocument,
    /// Why it cannot be run.
    pub faults: Vec<Finding>,
}

/// An expectation that is missed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MissDocument {
    /// What was expected and what came.
    pub message: Published,
    /// Where the expectation stands.
    pub at: PlaceDocument,
    /// What it comes from.
    pub reason: ReasonDocument,
}

/// How a case stands to its snapshot.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SnapshotDocument {
    /// The file; null where there can be none.
    pub file: Option<String>,
    /// `same`, `differs`, `stale` where the case asks something else than when it was recorded, `none`, `unreadable`, or
    /// `unknown` where the case cannot be run.
    pub standing: String,
    /// What the case asks otherwise.
    pub asked: Vec<ChangeDocument>,
    /// What it comes to otherwise.
    pub came: Vec<ChangeDocument>,
}

/// A difference.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChangeDocument {
    /// The line as recorded.
    pub was: Option<String>,
    /// The line as it comes now.
    pub now: Option<String>,
    /// What it comes from; null where the case asks otherwise.
    pub reason: Option<ReasonDocument>,
}

/// What something comes from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReasonDocument {
    /// How the date came about.
    pub explanation: Option<Published>,
    /// The rules, the main one first.
    pub rules: Vec<RuleDocument>,
}

/// A rule.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RuleDocument {
    /// Where it stands.
    pub at: PlaceDocument,
    /// Its clauses.
    pub cite: Vec<String>,
}

/// A place in a rule file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlaceDocument {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// A snapshot without a case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OrphanDocument {
    /// The file of snapshots.
    pub file: String,
    /// The case; null where the whole file belongs to no rule file.
    pub case: Option<String>,
    /// The rule file in which a case of that name stands now.
    pub now_in: Option<String>,
    /// The same in words.
    pub message: Published,
}

/// The schema of `test --format json`.
#[must_use]
pub fn report_schema() -> Schema {
    schema_for!(TestReport)
}

/// The report as published.
#[must_use]
pub fn report_json(report: &Report<'_>, words: &Localizer<'_>) -> TestReport {
    let writer = Writer { report, words };
    let orphan = |it: &Orphan| OrphanDocument {
        file: it.file.clone(),
        case: it.case.clone(),
        now_in: it.now_in.clone(),
        message: words.publish(it),
    };
    TestReport {
        json_version: JsonVersion,
        cases: report.trials.iter().map(|it| writer.case(it)).collect(),
        orphans: report.orphans.iter().map(orphan).collect(),
        summary: Summary {
            cases: report.trials.len(),
            passed: report.count(Verdict::Passed),
            failed: report.count(Verdict::Failed),
            unheld: report.count(Verdict::Unheld),
            faulty: report.count(Verdict::Faulty),
            orphans: report.orphans.len(),
        },
        seed: report.seed,
        recorded: report.recorded.map(<[String]>::to_vec),
    }
}

struct Writer<'a, 'r, 'w> {
    report: &'a Report<'r>,
    words: &'a Localizer<'w>,
}

impl Writer<'_, '_, '_> {
    fn case(&self, trial: &Trial<'_>) -> TestedCase {
        let PlaceDocument { file, line } = self.place(trial.case.span);
        let faults: Vec<Diagnostic> = trial.run.as_ref().err().into_iter().flatten().map(Diagnostic::from).collect();
        let run = trial.run.as_ref().ok();
        let none: &[Change] = &[];
        let (standing, asked, came) = match &trial.standing {
            Standing::Same => ("same", none, none),
            Standing::Differs(came) => ("differs", none, came.as_slice()),
            Standing::Stale { asked, came } => ("stale", asked.as_slice(), came.as_slice()),
            Standing::None => ("none", none, none),
            Standing::Unreadable => ("unreadable", none, none),
            Standing::Unknown => ("unknown", none, none),
        };
        TestedCase {
            case: trial.case.name.clone(),
            file,
            line,
            service: trial.case.service.0.clone(),
            procedure: trial.case.procedure.0.clone(),
            verdict: trial.verdict().word().to_owned(),
            misses: run.into_iter().flat_map(|run| trial.misses.iter().map(|it| self.miss(it, run))).collect(),
            snapshot: SnapshotDocument {
                file: (self.report.snapshots)(trial.case).map(ToOwned::to_owned),
                standing: standing.to_owned(),
                asked: asked.iter().map(|it| self.change(it, None)).collect(),
                came: came.iter().map(|it| self.change(it, run)).collect(),
            },
            faults: findings(&faults, self.report.sources, self.words),
        }
    }

    fn miss(&self, miss: &Miss, run: &CaseRun<'_>) -> MissDocument {
        MissDocument {
            message: self.words.publish(miss),
            at: self.place(miss.span),
            reason: self.reason(&Subject::of_miss(miss, run), run),
        }
    }

    fn change(&self, change: &Change, run: Option<&CaseRun<'_>>) -> ChangeDocument {
        ChangeDocument {
            was: change.was.as_ref().map(crate::testing::Line::text),
            now: change.now.as_ref().map(crate::testing::Line::text),
            reason: run.map(|run| self.reason(&Subject::of_change(change, run), run)),
        }
    }

    fn reason(&self, subject: &Subject, run: &CaseRun<'_>) -> ReasonDocument {
        let (explained, rules) = reasons(subject, run);
        let rule = |rule: Rule| RuleDocument {
            at: self.place(rule.span),
            cite: rule.clauses.iter().map(ToString::to_string).collect(),
        };
        ReasonDocument {
            explanation: explained.map(|it| self.words.publish(it)),
            rules: rules.into_iter().map(rule).collect(),
        }
    }

    fn place(&self, span: crate::span::Span) -> PlaceDocument {
        let file = self.report.sources.file(span.file).map(|it| it.name.clone()).unwrap_or_default();
        PlaceDocument { file, line: self.report.sources.line_column(span).line }
    }
}
