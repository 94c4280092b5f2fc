//! How far days lie apart, as text: in words, with a histogram over the days of filing.

use super::exploration::{cases, counted, described, rules, verdict};
use super::page::{Page, long_day};
use super::witness::{facts, told};
use crate::certificate::{Change, HourSpan, Measure};
use crate::explore::{DateClass, Extreme, HourReport, ProcedureReport, ShiftReport};
use std::collections::BTreeMap;

/// The most lines of a histogram.
const MOST_LINES: usize = 12;
/// The longest bar of a histogram, in columns.
const LONGEST_BAR: usize = 40;
/// The most reasons by which a class is described.
const MOST_TOLD: usize = 4;

/// The classes of cases that are decided alike, with the change of their days.
#[must_use]
pub fn dates(report: &ProcedureReport, regimes: (&str, &str), page: &Page) -> String {
    let mut out = String::new();
    let alike: Vec<&DateClass> = report.dates.iter().filter(|it| it.alike).collect();
    let mut told: Vec<&DateClass> = Vec::new();
    for class in alike.iter().filter(|it| it.moves()) {
        let blamed = |it: &&DateClass| it.blame_old == class.blame_old && it.blame_new == class.blame_new;
        out.push_str(&class_text(class, told.iter().any(blamed), regimes, page));
        told.push(class);
    }
    let still: Vec<&&DateClass> = alike.iter().filter(|it| !it.moves()).collect();
    if !still.is_empty() {
        let sum: u128 = still.iter().map(|it| it.cases.0).sum();
        let text = format!("Decided alike, and no day changes: {}.", cases(crate::certificate::Count(sum)));
        out.push_str(&format!("\n{}\n", page.wrap(&text, "    ", "      ")));
    }
    let apart = report.dates.iter().filter(|it| !it.alike && it.moves()).count();
    if apart > 0 {
        let text = format!(
            "{} of cases that are decided differently also differ in their days; `--format json` has them.",
            counted(apart, "class").replace("classs", "classes")
        );
        out.push_str(&format!("\n{}\n", page.wrap(&text, "    ", "      ")));
    }
    out
}

/// A class; where its rules have been told before, they are not told again.
fn class_text(class: &DateClass, again: bool, (old, new): (&str, &str), page: &Page) -> String {
    let outcome = match class.old == class.new {
        true => verdict(&class.new),
        false => format!("{} → {}", verdict(&class.old), verdict(&class.new)),
    };
    let head = format!("{outcome} by both, {}: {}", cases(class.cases), described(&class.reasons, MOST_TOLD));
    let mut out = format!("\n{}\n", page.wrap(&head, "    ", "      "));
    for (shift, names) in distinct(class) {
        out.push_str(&shift_text(&names, shift, (old, new), page));
    }
    let line = |text: &str, indent: usize| {
        let (first, rest) = (" ".repeat(indent), " ".repeat(indent + 2));
        page.wrap(text, &first, &rest) + "\n"
    };
    if let Some(witness) = &class.witness {
        let given = if witness.facts.is_empty() { "nothing unusual".to_owned() } else { facts(&witness.facts) };
        out.push_str(&line(&format!("for one: filed {}, given {given}", witness.filed), 6));
        for (regime, result, blame) in [(old, &witness.old, &class.blame_old), (new, &witness.new, &class.blame_new)] {
            out.push_str(&line(&format!("{regime}: {}", told(result)), 8));
            if !again {
                out.push_str(&rules(blame, page));
            }
        }
        if again {
            out.push_str(&line("by the same rules as above", 8));
        }
    }
    out
}

/// The changes of a class, a line for each kind of days that is moved otherwise than those before, for filings in time.
#[must_use]
pub fn in_words(class: &DateClass, regimes: (&str, &str)) -> Vec<String> {
    let mut lines = Vec::new();
    for (shift, names) in distinct(class) {
        if let Some(hours) = shift.hours.first().filter(|_| shift.moves()) {
            lines.push(format!("{names}: {}", words(hours, regimes)));
        }
    }
    lines
}

/// The shifts that are not alike, each with the names of all days that shift so.
fn distinct(class: &DateClass) -> Vec<(&ShiftReport, String)> {
    let mut distinct: Vec<(&ShiftReport, String)> = Vec::new();
    for shift in &class.shifts {
        match distinct.iter_mut().find(|(it, _)| it.hours == shift.hours) {
            Some((_, names)) => names.push_str(&format!(", {}", name(&shift.of))),
            None => distinct.push((shift, name(&shift.of))),
        }
    }
    distinct
}

fn name(of: &Measure) -> String {
    match of {
        Measure::Term => "end of the term".to_owned(),
        Measure::Decided => "decision".to_owned(),
        Measure::Completed => "last event".to_owned(),
        Measure::Event(id) => id.clone(),
        Measure::Deadline(id) => format!("deadline of {id}"),
    }
}

fn shift_text(name: &str, shift: &ShiftReport, regimes: (&str, &str), page: &Page) -> String {
    let mut out = String::new();
    let mut told: Vec<Vec<i32>> = Vec::new();
    for (place, hours) in shift.hours.iter().enumerate() {
        // Later hours that shift days by no other numbers of days are not worth telling.
        let kinds: Vec<i32> = hours.changes.iter().map(|it| it.calendar_days).collect();
        if told.contains(&kinds) {
            continue;
        }
        told.push(kinds);
        let at = if place == 0 { String::new() } else { format!(", filed {}", span(&hours.filed)) };
        let text = format!("{name}{at}: {}", words(hours, regimes));
        out.push_str(&(page.wrap(&text, "      ", "        ") + "\n"));
        out.push_str(&histogram(hours));
    }
    out
}

fn span(span: &HourSpan) -> String {
    match (&span.after, &span.until) {
        (Some(after), Some(until)) => format!("after {after} until {until}"),
        (Some(after), None) => format!("after {after}"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "at any hour".to_owned(),
    }
}

/// The changes by one unit of days, from the soonest.
fn by_unit(changes: &[Change], unit: impl Fn(&Change) -> i32) -> Vec<(i32, u32)> {
    let mut sums: BTreeMap<i32, u32> = BTreeMap::new();
    for change in changes {
        *sums.entry(unit(change)).or_default() += change.filings;
    }
    sums.into_iter().collect()
}

fn words(hours: &HourReport, (old, new): (&str, &str)) -> String {
    let days = by_unit(&hours.changes, |it| it.calendar_days);
    let total = total(hours);
    let mut parts = Vec::new();
    if let Some((most, filings)) = days.iter().max_by_key(|(days, filings)| (*filings, -days.abs())) {
        if days.len() == 1 && *filings == total && *most == 0 {
            return "the same day, whatever the day of filing".to_owned();
        }
        parts.push(format!("{} on {} of days", moved(*most, "day"), share(*filings, total)));
    }
    parts.extend(hours.soonest.as_ref().map(|it| extreme("at the soonest", it, total)));
    parts.extend(hours.latest.as_ref().map(|it| extreme("at the latest", it, total)));
    let working = by_unit(&hours.changes, |it| it.working_days);
    match working.as_slice() {
        [] => {}
        [(only, _)] => parts.push(format!("in working days always {}", moved(*only, "working day"))),
        many => {
            let row = many.iter().map(|(days, filings)| format!("{days:+} on {}", share(*filings, total)));
            parts.push(format!("in working days {}", row.collect::<Vec<_>>().join(", ")));
        }
    }
    for (count, text) in [
        (hours.only_old, format!("only {old} has such a day on")),
        (hours.only_new, format!("only {new} has such a day on")),
        (hours.neither, "neither has such a day on".to_owned()),
    ] {
        if count > 0 {
            parts.push(format!("{text} {} of days", share(count, total)));
        }
    }
    parts.join("; ")
}

fn total(hours: &HourReport) -> u32 {
    let changed: u32 = hours.changes.iter().map(|it| it.filings).sum();
    changed + hours.only_old + hours.only_new + hours.neither
}

/// `3 days sooner`, `1 day later`, `the same day`
fn moved(days: i32, unit: &str) -> String {
    let count = counted(usize::try_from(days.unsigned_abs()).unwrap_or_default(), unit);
    match days {
        0 => "the same day".to_owned(),
        ..0 => format!("{count} sooner"),
        1.. => format!("{count} later"),
    }
}

fn extreme(end: &str, it: &Extreme, total: u32) -> String {
    if it.filings * 4 > total {
        return format!("{end} {}", moved(it.calendar_days, "day"));
    }
    let when = match it.filings {
        1 => format!("filed {}", long_day(it.first)),
        filings => {
            format!("{} from {} to {}", counted(filings as usize, "day"), long_day(it.first), long_day(it.last))
        }
    };
    let around = if it.holidays.is_empty() { String::new() } else { format!(", around {}", it.holidays.join(" and ")) };
    format!("{end} {} ({when}{around})", moved(it.calendar_days, "day"))
}

/// A share of all days of filing: never 100 % unless it is all of them, never 0 % unless there are none.
fn share(part: u32, whole: u32) -> String {
    let percent = f64::from(part) * 100.0 / f64::from(whole.max(1));
    match percent {
        _ if part == whole => "100 %".to_owned(),
        it if (1.0..99.0).contains(&it) => format!("{it:.0} %"),
        it if it >= 99.0 => format!("{:.1} %", it.min(99.9)),
        it => format!("{:.1} %", it.max(0.1)),
    }
}

/// A line for each change, or for a few that lie next to each other where there are many.
fn histogram(hours: &HourReport) -> String {
    let days = by_unit(&hours.changes, |it| it.calendar_days);
    let (Some((first, _)), Some((last, _))) = (days.first(), days.last()) else { return String::new() };
    if days.len() < 2 {
        return String::new();
    }
    let total = total(hours);
    let width = (usize::try_from(last - first).unwrap_or_default() / MOST_LINES + 1).max(1);
    let width = i32::try_from(width).unwrap_or(1);
    let mut lines: BTreeMap<i32, u32> = BTreeMap::new();
    for (days, filings) in &days {
        *lines.entry((days - first).div_euclid(width)).or_default() += filings;
    }
    let most = lines.values().max().copied().unwrap_or(1);
    let mut out = String::new();
    for (line, filings) in lines {
        let from = first + line * width;
        let label = if width == 1 { format!("{from:+}") } else { format!("{from:+} to {:+}", from + width - 1) };
        let bar = (filings as usize * LONGEST_BAR).div_ceil(most as usize);
        out.push_str(&format!("        {label:>10}  {:<LONGEST_BAR$}  {}\n", "█".repeat(bar), share(filings, total)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(changes: &[(i32, i32, u32)]) -> HourReport {
        let change =
            |&(calendar_days, working_days, filings): &(i32, i32, u32)| Change { calendar_days, working_days, filings };
        HourReport {
            filed: HourSpan { after: None, until: None },
            changes: changes.iter().map(change).collect(),
            only_old: 0,
            only_new: 0,
            neither: 0,
            soonest: None,
            latest: None,
        }
    }

    #[test]
    fn shares_are_never_rounded_to_all_or_nothing() {
        assert_eq!(share(1, 1), "100 %");
        assert_eq!(share(4747, 4748), "99.9 %");
        assert_eq!(share(1, 4748), "0.1 %");
        assert_eq!(share(88, 100), "88 %");
        assert_eq!(share(5, 1000), "0.5 %");
    }

    #[test]
    fn changes_in_words() {
        let it = hours(&[(-3, -2, 88), (-1, -1, 10), (2, 1, 2)]);
        assert_eq!(
            words(&it, ("2014", "2020")),
            "3 days sooner on 88 % of days; in working days -2 on 88 %, -1 on 10 %, +1 on 2 %"
        );
        assert_eq!(words(&hours(&[(0, 0, 5)]), ("a", "b")), "the same day, whatever the day of filing");
    }

    #[test]
    fn bars_are_as_long_as_their_share_and_never_missing() {
        let it = hours(&[(-3, -2, 400), (-1, -1, 200), (2, 1, 1)]);
        let drawn: Vec<(String, usize)> = histogram(&it)
            .lines()
            .map(|line| {
                let label = line.split_whitespace().next().unwrap().to_owned();
                (label, line.matches('█').count())
            })
            .collect();
        assert_eq!(drawn, [("-3".to_owned(), 40), ("-1".to_owned(), 20), ("+2".to_owned(), 1)]);
        assert_eq!(histogram(&hours(&[(1, 1, 5)])), "");
    }

    #[test]
    fn many_changes_share_lines() {
        let many: Vec<(i32, i32, u32)> = (0..50).map(|days| (days, days, 1)).collect();
        let drawn = histogram(&hours(&many));
        assert!(drawn.lines().count() <= MOST_LINES + 1, "{drawn}");
        assert!(drawn.contains("+0 to +4"), "{drawn}");
    }
}
