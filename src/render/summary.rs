//! The summary of a comparison: for each service a verdict on each procedure, and the changes that matter most.

use super::changes::{for_applicant, service_name, service_title};
use super::exploration::{cases, smallest, under};
use super::page::Page;
use crate::compare::{Element, LawChanges, Row, chapters, rule};
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::summary::{ProcedureVerdict, Summary};

/// What is said of one service.
pub(super) struct SummaryLines {
    /// Its title, or its name.
    pub title: String,
    /// Its name.
    pub name: String,
    /// Lines, each with how deep it stands.
    pub lines: Vec<(usize, Message)>,
}

/// The summary as lines: the head, then service by service.
pub(super) fn summary_lines(
    summary: &Summary,
    changes: &LawChanges,
    words: &Localizer<'_>,
) -> (Message, Vec<SummaryLines>) {
    let all = chapters(&changes.services);
    let rows: Vec<&Row<'_>> = all.iter().flat_map(|it| &it.rows).collect();
    let mut services = Vec::new();
    for (it, service) in summary.services.iter().zip(&changes.services) {
        let mut lines = Vec::new();
        for verdict in &it.verdicts {
            lines.push((1, verdict_line(verdict)));
            lines.extend(witnesses(verdict, changes).into_iter().map(|it| (2, it)));
        }
        for row in it.most.iter().filter_map(|number| rows.iter().find(|row| row.number == *number)) {
            let gain = row.group.first().effect.applicant.effect;
            lines.push((
                1,
                message!(
                    "summary-row",
                    number: id(row.number.to_string()),
                    change: message(row.group.brief()),
                    effect: message(for_applicant(gain)),
                ),
            ));
        }
        let name = service_name(service);
        let title = service_title(service, changes, words).unwrap_or_else(|| name.clone());
        services.push(SummaryLines { title, name, lines });
    }
    (message!("summary-head", from: date(summary.from), to: date(summary.to)), services)
}

/// The summary as text.
pub(super) fn summary_text(summary: &Summary, changes: &LawChanges, words: &Localizer<'_>, page: &Page) -> String {
    let (head, services) = summary_lines(summary, changes, words);
    let mut out = page.wrap(&words.say(message!("summary-title")), "", "") + "\n";
    out.push_str(&(page.wrap(&words.say(head), "", "") + "\n"));
    for service in services.iter().filter(|it| !it.lines.is_empty()) {
        out.push_str(&format!("\n{}\n", page.wrap(&service.name, "  ", "  ")));
        if service.title != service.name {
            out.push_str(&(page.wrap(&service.title, "    ", "    ") + "\n"));
        }
        for (depth, line) in &service.lines {
            let (at, after) = (" ".repeat(2 + 2 * depth), " ".repeat(4 + 2 * depth));
            out.push_str(&(page.wrap(&words.say(line), &at, &after) + "\n"));
        }
    }
    out + "\n"
}

fn verdict_line(it: &ProcedureVerdict) -> Message {
    let directions = it.directions.iter().map(|direction| {
        message!("summary-direction", to: choice(direction.to.word()), cases: message(cases(direction.cases)))
    });
    message!(
        "summary-verdict",
        procedure: value(rule(Element::Procedure, &it.procedure)),
        verdict: choice(it.strictness.word()),
        cases: message(cases(it.cases)),
        directions: messages(directions),
    )
}

/// A case for each direction, with what it comes to under both regimes.
fn witnesses(it: &ProcedureVerdict, changes: &LawChanges) -> Vec<Message> {
    let mut lines = Vec::new();
    for direction in &it.directions {
        if let Some(witness) = &direction.witness {
            lines.push(message!(
                "summary-witness",
                to: choice(direction.to.word()),
                case: message(smallest(witness)),
                old: message(under(&changes.old, &witness.old)),
                new: message(under(&changes.new, &witness.new)),
            ));
        }
    }
    lines
}
