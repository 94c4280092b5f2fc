//! What came of tests, as text: of each case that fails what was expected, what came, how that came about and which rule
//! says so.

use super::explanation::{explanation, explanation_of};
use super::page::Page;
use super::timeline::timeline;
use crate::case::CaseRun;
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::model::{Case, Law};
use crate::span::{Sources, Span};
use crate::testing::{Change, Orphan, Rule, Standing, Subject, Trial, Verdict, rules_of};

/// The file of snapshots of a case, as people write it; none where there can be none.
pub type SnapshotFiles<'a> = Box<dyn Fn(&Case) -> Option<&'a str> + 'a>;

/// What is told of a run of tests.
pub struct Report<'a> {
    /// The law.
    pub law: &'a Law,
    /// The texts.
    pub sources: &'a Sources,
    /// The file of snapshots of a case, as people write it; none where there can be none.
    pub snapshots: SnapshotFiles<'a>,
    /// The cases, in their order.
    pub trials: &'a [Trial<'a>],
    /// Snapshots without a case.
    pub orphans: &'a [Orphan],
    /// By which number the cases were run in another order as well.
    pub seed: Option<u32>,
    /// The files of snapshots that were recorded; none where that was not asked for.
    pub recorded: Option<&'a [String]>,
    /// Whether the timelines of cases that fail are told.
    pub explain: bool,
}

impl Report<'_> {
    /// How many cases have a verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.trials.iter().filter(|it| it.verdict() == verdict).count()
    }

    /// `regs/cases/hearing.regl:12`
    #[must_use]
    pub fn place(&self, span: Span) -> String {
        let file = self.sources.file(span.file).map_or("", |it| it.name.as_str());
        format!("{file}:{}", self.sources.line_column(span).line)
    }
}

/// The whole report.
#[must_use]
pub fn page(report: &Report<'_>, page: &Page, words: &Localizer<'_>) -> String {
    let mut out = String::new();
    for trial in report.trials.iter().filter(|it| it.verdict() != Verdict::Passed) {
        out.push_str(&trial_page(report, trial, page, words));
        out.push('\n');
    }
    for orphan in report.orphans {
        out.push_str(&(page.wrap(&words.say(orphan), "", "  ") + "\n"));
    }
    if !report.orphans.is_empty() {
        out.push('\n');
    }
    for message in endings(report) {
        out.push_str(&(page.wrap(&words.say(message), "", "  ") + "\n"));
    }
    out
}

/// The last lines: how many cases came to what, and what was recorded.
fn endings(report: &Report<'_>) -> Vec<Message> {
    let mut all = vec![summary(report)];
    all.extend(report.seed.map(|seed| message!("test-shuffled", seed: id(seed.to_string()))));
    match report.recorded {
        Some([]) => all.push(message!("test-recorded-nothing")),
        Some(files) => all.extend(files.iter().map(|file| message!("test-recorded-file", file: id(file)))),
        None if has_differences(report) => all.push(message!("test-how-to-record")),
        None => {}
    }
    all
}

fn has_differences(report: &Report<'_>) -> bool {
    let differs = |it: &Trial<'_>| {
        matches!(it.standing, Standing::Differs(_) | Standing::Stale { .. }) || it.verdict() == Verdict::Unheld
    };
    !report.orphans.is_empty() || report.trials.iter().any(differs)
}

/// How many cases came to what.
#[must_use]
pub fn summary(report: &Report<'_>) -> Message {
    let of = |verdict: Verdict| Some(report.count(verdict)).filter(|it| *it > 0);
    let counts = [
        of(Verdict::Passed).map(|cases| message!("test-count-passed", cases: count(cases))),
        of(Verdict::Failed).map(|cases| message!("test-count-failed", cases: count(cases))),
        of(Verdict::Unheld).map(|cases| message!("test-count-unheld", cases: count(cases))),
        of(Verdict::Faulty).map(|cases| message!("test-count-faulty", cases: count(cases))),
    ];
    let held = report.trials.iter().filter(|it| it.standing != Standing::None).count();
    message!(
        "test-summary",
        cases: count(report.trials.len()),
        counts: messages(counts.into_iter().flatten()),
        snapshots: count(held),
    )
}

/// A case that fails.
#[must_use]
pub fn trial_page(report: &Report<'_>, trial: &Trial<'_>, page: &Page, words: &Localizer<'_>) -> String {
    let mut block = Block { report, page, words, out: String::new(), told: Vec::new() };
    let (case, place) = (&trial.case.name, report.place(trial.case.span));
    let verdict = trial.verdict().word();
    block.say(message!("test-verdict", verdict: choice(verdict), case: id(case), place: id(place)), 0);
    if let Ok(run) = &trial.run {
        for miss in &trial.misses {
            let place = report.place(miss.span);
            block.say(message!("test-missed", miss: message(miss), place: id(place)), 2);
            block.reasons(&Subject::of_miss(miss, run), run);
        }
        let file = (report.snapshots)(trial.case).unwrap_or_default();
        match &trial.standing {
            Standing::Differs(changes) => {
                block.say(message!("test-differs", file: id(file)), 2);
                block.changes(changes, Some(run));
            }
            Standing::Stale { asked, came } => {
                block.say(message!("test-stale", file: id(file)), 2);
                block.changes(asked, None);
                if !came.is_empty() {
                    block.say(message!("test-stale-came"), 2);
                    block.changes(came, Some(run));
                }
            }
            Standing::None if trial.case.expected.is_empty() => {
                block.say(message!("test-unheld"), 2);
                for line in trial.snapshot.iter().flat_map(|it| &it.lines) {
                    block.line("+", &line.text());
                }
            }
            Standing::Unreadable => block.say(message!("test-unreadable", file: id(file)), 2),
            Standing::Same | Standing::None | Standing::Unknown => {}
        }
    } else {
        block.say(message!("test-cannot-run"), 2);
    }
    let mut out = block.out;
    if report.explain {
        out.push('\n');
        out.push_str(&whole_story(report, trial, page));
    }
    out
}

/// The timeline of a case, with how each date came about.
#[must_use]
pub fn whole_story(report: &Report<'_>, trial: &Trial<'_>, page: &Page) -> String {
    let Ok(run) = &trial.run else { return String::new() };
    format!("{}\n{}\n", timeline(run, report.law, page), explanation(run, report.law, page))
}

/// What a difference comes from: how the date came about, and the rules.
#[must_use]
pub fn reasons(subject: &Subject, run: &CaseRun<'_>) -> (Option<Message>, Vec<Rule>) {
    let explained = match subject {
        Subject::Event(id) => explanation_of(run, id),
        Subject::Outcome(_) | Subject::Term | Subject::Fee | Subject::Other => None,
    };
    (explained, rules_of(subject, run))
}

struct Block<'a, 'r, 'w> {
    report: &'a Report<'r>,
    page: &'a Page,
    words: &'a Localizer<'w>,
    out: String,
    /// What has been explained.
    told: Vec<Subject>,
}

impl Block<'_, '_, '_> {
    fn say(&mut self, message: impl Into<Message>, indent: usize) {
        let (first, rest) = (" ".repeat(indent), " ".repeat(indent + 2));
        self.out.push_str(&(self.page.wrap(&self.words.say(message), &first, &rest) + "\n"));
    }

    fn line(&mut self, mark: &str, line: &str) {
        self.out.push_str(&format!("    {mark} {line}\n"));
    }

    fn changes(&mut self, changes: &[Change], run: Option<&CaseRun<'_>>) {
        for change in changes {
            if let Some(was) = &change.was {
                self.line("-", &was.text());
            }
            if let Some(now) = &change.now {
                self.line("+", &now.text());
            }
        }
        let Some(run) = run else { return };
        for change in changes {
            self.reasons(&Subject::of_change(change, run), run);
        }
    }

    fn reasons(&mut self, subject: &Subject, run: &CaseRun<'_>) {
        if self.told.contains(subject) {
            return;
        }
        let (explained, rules) = reasons(subject, run);
        if let Some(explained) = explained {
            self.say(explained, 6);
        }
        for rule in rules {
            let (place, clauses) = (self.report.place(rule.span), rule.clauses);
            self.say(
                message!(
                    "test-rule",
                    place: id(place),
                    clauses: optional clauses((!clauses.is_empty()).then_some(clauses)),
                ),
                6,
            );
        }
        self.told.push(subject.clone());
    }
}
