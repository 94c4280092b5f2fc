//! Audits as text: what was wrong by cause, service, step, office and month, then case by case.

use super::page::{Page, pad};
use crate::audit::{Breach, Counts, Kind, Summary, Tally};
use crate::calendar::{Day, Period, Unit};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message};
use indexmap::IndexMap;
use unicode_width::UnicodeWidthStr;

/// How many signs the longest bar of a chart has.
const BAR: u64 = 24;
/// The longest name of a group that stands beside its bar, in columns.
const LONGEST_NAME: usize = 48;
/// How many groups of one kind text has.
const MOST_GROUPS: usize = 20;

/// What is said of something that is wrong.
#[must_use]
pub fn breach_message(breach: &Breach) -> Message {
    let event = breach.event.as_deref();
    let cite = (!breach.cite.is_empty()).then_some(breach.cite.as_slice());
    let delay = breach.late.map(|it| {
        let unit = if it.unit == Unit::WorkingDays { Unit::WorkingDays } else { Unit::CalendarDays };
        Period::new(u16::try_from(it.counted()).unwrap_or(u16::MAX), unit)
    });
    let delay = delay.filter(|it| it.count > 0);
    match breach.kind {
        Kind::Late => message!(
            "audit-late",
            event: event(event.unwrap_or_default()),
            on: optional date(breach.on),
            deadline: optional date(breach.deadline),
            delay: optional period(delay),
            clauses: optional clauses(cite),
        ),
        Kind::Missing => message!(
            "audit-missing",
            event: event(event.unwrap_or_default()),
            deadline: optional date(breach.deadline),
            delay: optional period(delay),
            clauses: optional clauses(cite),
        ),
        Kind::OutOfOrder => message!(
            "audit-out-of-order",
            event: event(event.unwrap_or_default()),
            on: optional date(breach.on),
            ready: optional date(breach.ready),
            clauses: optional clauses(cite),
        ),
        Kind::WrongActor => message!(
            "audit-wrong-actor",
            event: event(event.unwrap_or_default()),
            person: text(breach.found.as_deref().unwrap_or_default()),
            actor: actor(breach.actor.as_deref().unwrap_or_default()),
            clauses: optional clauses(cite),
        ),
        Kind::NoGround => message!(
            "audit-no-ground",
            found: optional id(breach.found.as_deref()),
            on: optional date(breach.on),
        ),
        Kind::Despite => message!(
            "audit-despite",
            found: optional list(breach.found.as_deref().map(|it| it.split(", ").map(Argument::ground))),
            on: optional date(breach.on),
            clauses: optional clauses(cite),
        ),
        Kind::Silence => message!(
            "audit-silence",
            outcome: choice(match breach.found.as_deref() {
                None => "open",
                Some("granted") => "granted",
                Some("refused") => "refused",
                Some(_) => "declared",
            }),
            declared: optional outcome(breach.found.as_deref()),
            since: optional date(breach.ready),
            clauses: optional clauses(cite),
        ),
        Kind::OtherDeadline => message!(
            "audit-other-deadline",
            claimed: optional date(breach.claimed),
            deadline: optional date(breach.deadline),
            clauses: optional clauses(cite),
        ),
        Kind::NoPlace => message!(
            "audit-no-place",
            event: event(event.unwrap_or_default()),
            on: optional date(breach.on),
        ),
    }
}

/// The numbers at the head of an audit, as sentences.
#[must_use]
pub fn heads(summary: &Summary) -> Vec<Message> {
    let number = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
    let counts = &summary.counts;
    let mut heads = vec![
        message!(
            "audit-cases",
            cases: count(number(summary.cases)),
            rows: count(number(counts.rows)),
            until: optional date(summary.until),
        ),
        message!("audit-sound", sound: count(number(summary.sound)), wrong: count(number(summary.wrong))),
    ];
    if summary.open > 0 {
        heads.push(message!("audit-open", cases: count(number(summary.open))));
    }
    if summary.unspecified > 0 {
        heads.push(message!("audit-unspecified", cases: count(number(summary.unspecified))));
    }
    for (reason, (cases, names)) in &summary.unjudged {
        heads.push(message!(
            "audit-not-judged",
            reason: choice(reason.name()),
            cases: count(number(*cases)),
            names: ids(names),
        ));
    }
    if let Some(it) = summary.deadlines {
        heads.push(message!(
            "audit-deadlines",
            same: count(number(it.same)),
            earlier: count(number(it.earlier)),
            later: count(number(it.later)),
            absent: count(number(it.none)),
        ));
    }
    if !summary.readings.is_empty() {
        heads.push(message!("audit-readings", readings: ids(summary.readings.iter().copied())));
    }
    heads
}

/// The rows of a log that count for nothing, as sentences; `until` is the last day that the log covers.
#[must_use]
pub fn uncounted(counts: &Counts, until: Option<Day>) -> Vec<Message> {
    let number = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
    let mut all = Vec::new();
    if counts.left_out > 0 {
        all.push(message!("audit-left-out", rows: count(number(counts.left_out))));
    }
    if let Some(until) = until.filter(|_| counts.after_until > 0) {
        all.push(message!("audit-after-until", rows: count(number(counts.after_until)), until: date(until)));
    }
    if counts.unreadable > 0 {
        all.push(message!("audit-rows-unreadable", rows: count(number(counts.unreadable))));
        let told = counts.unreadable_told.iter();
        all.extend(told.map(|(line, fault)| message!("audit-row", line: count(number(*line)), why: message(fault))));
    }
    all
}

/// What of the log counts for nothing, as sentences.
#[must_use]
pub fn unmapped(summary: &Summary) -> Vec<Message> {
    let number = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
    let counts = &summary.counts;
    let mut all = uncounted(counts, summary.until);
    let named = |(name, count): &(String, u64)| message!("audit-counted", name: id(name), count: count(number(*count)));
    let total = |list: &[(String, u64)]| number(list.iter().map(|(_, count)| *count).sum());
    if !counts.activities.is_empty() {
        let list = &counts.activities;
        all.push(message!("audit-unmapped", rows: count(total(list)), names: messages(list.iter().map(named))));
    }
    if !counts.ignored.is_empty() {
        let list = &counts.ignored;
        all.push(message!("audit-ignored", rows: count(total(list)), names: messages(list.iter().map(named))));
    }
    for (column, cell, count) in &counts.cells {
        all.push(message!(
            "audit-unmapped-cell",
            column: id(column),
            cell: id(cell),
            rows: count(number(*count)),
        ));
    }
    if !summary.people.is_empty() {
        let list = &summary.people;
        all.push(message!("audit-unmapped-people", rows: count(total(list)), names: messages(list.iter().map(named))));
    }
    if !counts.repeated.is_empty() {
        let list = &counts.repeated;
        all.push(message!("audit-repeated", names: messages(list.iter().map(named))));
    }
    all
}

/// The groups of a summary: their title, and each by its name with what it comes to.
#[must_use]
pub fn groups(summary: &Summary, words: &Localizer<'_>) -> Vec<(Message, Vec<(String, Tally)>)> {
    let own = |groups: &IndexMap<String, Tally>| groups.iter().map(|(name, it)| (name.clone(), *it)).collect();
    let cause = |kind: &str| plain(&words.say(message!("audit-kind", kind: choice(kind))));
    let event = |id: &String| plain(&words.value(&Argument::event(id)));
    // A service stands there as `2014 stm_license.issue`.
    let service = |name: &String| {
        let (regime, id) = name.split_once(' ').unwrap_or(("", name));
        let service = id.split('.').next().unwrap_or_default();
        plain(&words.say(message!(
            "audit-service", service: service(regime, service), procedure: id(id), regime: id(regime)
        )))
    };
    vec![
        (message!("audit-by-cause"), summary.causes.iter().map(|(kind, it)| (cause(kind), *it)).collect()),
        (message!("audit-by-service"), summary.services.iter().map(|(name, it)| (service(name), *it)).collect()),
        (message!("audit-by-step"), summary.steps.iter().map(|(id, it)| (event(id), *it)).collect()),
        (message!("audit-by-office"), own(&summary.offices)),
        (message!("audit-by-month"), summary.months.iter().map(|(month, it)| (month.clone(), *it)).collect()),
    ]
}

/// The summary as text; what is wrong case by case comes after it.
#[must_use]
pub fn audit_text(summary: &Summary, page: &Page, words: &Localizer<'_>) -> String {
    let mut out = String::new();
    for head in heads(summary) {
        out.push_str(&(page.wrap(&words.say(head), "", "  ") + "\n"));
    }
    for (title, groups) in groups(summary, words).into_iter().filter(|(_, it)| !it.is_empty()) {
        // Months are in order of time, where the last ones are as good as the first.
        let most_groups = if title.code() == "audit-by-month" { groups.len() } else { MOST_GROUPS };
        out.push_str(&format!("\n{}\n", plain(&words.say(title))));
        let widths = groups.iter().take(most_groups).map(|(name, _)| name.width());
        let names = widths.filter(|it| *it <= LONGEST_NAME).max().unwrap_or_default();
        let most = groups.iter().map(|(_, it)| it.wrong).max().unwrap_or_default();
        for (name, tally) in groups.iter().take(most_groups) {
            let late = (tally.days_late > 0).then_some(tally);
            let more = (tally.breaches > tally.wrong).then_some(tally);
            let line = message!(
                "audit-tally",
                wrong: count(usize::try_from(tally.wrong).unwrap_or(usize::MAX)),
                breaches: optional count(more.map(|it| usize::try_from(it.breaches).unwrap_or(usize::MAX))),
                all: count(usize::try_from(tally.all).unwrap_or(usize::MAX)),
                days: optional count(late.map(|it| usize::try_from(it.days_late).unwrap_or(usize::MAX))),
                most: count(usize::try_from(tally.most_days_late).unwrap_or(usize::MAX)),
            );
            let bar = bar(tally.wrong, most);
            // A long name stands above its bar.
            let long = name.width() > LONGEST_NAME;
            if long {
                out.push_str(&(page.wrap(name, "  ", "    ") + "\n"));
            }
            let name = if long { "" } else { name.as_str() };
            let line = format!("  {}  {}  {}", pad(name, names), pad(&bar, BAR as usize), plain(&words.say(line)));
            out.push_str(&format!("{}\n", line.trim_end()));
        }
        if let Some(more) = groups.len().checked_sub(most_groups).filter(|it| *it > 0) {
            out.push_str(&format!("  {}\n", plain(&words.say(message!("audit-more-groups", more: count(more))))));
        }
    }
    let unmapped = unmapped(summary);
    if !unmapped.is_empty() {
        out.push('\n');
        for line in unmapped {
            out.push_str(&(page.wrap(&words.say(line), "", "  ") + "\n"));
        }
    }
    out
}

/// A bar as long as a number is of the greatest.
fn bar(number: u64, most: u64) -> String {
    let length = (number.saturating_mul(BAR)).div_ceil(most.max(1));
    "█".repeat(usize::try_from(length).unwrap_or_default())
}

/// What is wrong with a case, as a line.
#[must_use]
pub fn breach_line(case: &str, breach: &Breach, office: Option<&str>, page: &Page, words: &Localizer<'_>) -> String {
    let line = message!(
        "audit-breach",
        case: id(case),
        what: message(breach_message(breach)),
        office: optional text(office),
    );
    page.wrap(&words.say(line), "  ", "    ") + "\n"
}
