//! How far days lie apart, as text: in words, with a histogram over the days of filing.

use super::exploration::{Depth, Left, cases, described, rules, under};
use super::lines::Lines;
use super::witness::facts;
use crate::certificate::{Change, Count, HourSpan};
use crate::explore::{DateClass, Extreme, HourReport, ProcedureReport, ShiftReport, Witness};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Argument, Message, TimeUnit};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// So many changes need no histogram.
const FEW: usize = 3;
/// The most lines of a histogram.
const MOST_LINES: usize = 12;
/// The longest bar of a histogram, in columns.
const LONGEST_BAR: usize = 40;
/// The most reasons by which a class is described.
const MOST_TOLD: usize = 4;

/// The classes of cases that are decided alike, with the change of their days.
pub(super) fn dates(report: &ProcedureReport, regimes: (&str, &str), depth: Depth, out: &mut Lines<'_>) {
    let alike: Vec<&DateClass> = report.dates.iter().filter(|it| it.alike).collect();
    let mut told: Vec<&DateClass> = Vec::new();
    let mut left = Left::new(depth.classes);
    let mut drawn: Vec<Vec<Change>> = Vec::new();
    for class in alike.iter().filter(|it| it.moves()).filter(|_| left.take()) {
        let blamed = |it: &&DateClass| it.blame_old == class.blame_old && it.blame_new == class.blame_new;
        class_text(class, (told.iter().any(blamed), &mut drawn), regimes, out);
        told.push(class);
    }
    left.tell(out);
    let still: Vec<&&DateClass> = alike.iter().filter(|it| !it.moves()).collect();
    if !still.is_empty() {
        let sum = Count(still.iter().map(|it| it.cases.0).sum());
        out.blank();
        out.say(message!("explore-no-day-changes", cases: message(cases(sum))), 4);
    }
    let apart = report.dates.iter().filter(|it| !it.alike && it.moves()).count();
    if apart > 0 {
        out.blank();
        out.say(message!("explore-other-dates", classes: count(apart)), 4);
    }
}

/// A class; where its rules have been told before, they are not told again, and no histogram is drawn twice.
fn class_text(
    class: &DateClass,
    (again, drawn): (bool, &mut Vec<Vec<Change>>),
    (old, new): (&str, &str),
    out: &mut Lines<'_>,
) {
    let outcome = match class.old == class.new {
        true => Message::from(&class.new),
        false => message!("explore-outcome-change", old: message(&class.old), new: message(&class.new)),
    };
    let head = message!(
        "explore-date-class",
        outcome: message(outcome),
        cases: message(cases(class.cases)),
        reasons: message(described(&class.reasons, MOST_TOLD)),
    );
    out.blank();
    out.say(head, 4);
    for (shift, names) in distinct(class) {
        shift_text((&names, shift), drawn, (old, new), out);
    }
    if let Some(witness) = &class.witness {
        out.say(for_one(witness), 6);
        for (side, result, blame) in [(old, &witness.old, &class.blame_old), (new, &witness.new, &class.blame_new)] {
            out.say(under(side, result), 8);
            if !again {
                rules(blame, out);
            }
        }
        if again {
            out.say(message!("explore-same-rules"), 8);
        }
    }
}

/// A case that shows how far days lie apart.
pub(super) fn for_one(witness: &Witness) -> Message {
    let Witness { filed, facts: given, .. } = witness;
    message!("explore-for-one", on: date(filed.on), at: optional time(filed.at), facts: optional list(facts(given)))
}

/// The changes of a class, a message for each kind of days that is moved otherwise than those before, for filings in
/// time.
pub(super) fn in_words(class: &DateClass, regimes: (&str, &str)) -> Vec<Message> {
    let mut lines = Vec::new();
    for (shift, days) in distinct(class) {
        if let Some(hours) = shift.hours.first().filter(|_| shift.moves()) {
            lines.push(shift_message(&days, None, changes(hours, regimes)));
        }
    }
    lines
}

/// The shifts that are not alike, each with the names of all days that shift so.
fn distinct(class: &DateClass) -> Vec<(&ShiftReport, Vec<Message>)> {
    let mut distinct: Vec<(&ShiftReport, Vec<Message>)> = Vec::new();
    for shift in &class.shifts {
        match distinct.iter_mut().find(|(it, _)| it.hours == shift.hours) {
            Some((_, names)) => names.push((&shift.of).into()),
            None => distinct.push((shift, vec![(&shift.of).into()])),
        }
    }
    distinct
}

fn shift_message(days: &[Message], at: Option<&HourSpan>, changes: Vec<Message>) -> Message {
    message!(
        "explore-shift",
        days: messages(days.iter().cloned()),
        at: optional message(at.map(span)),
        changes: messages(changes),
    )
}

fn shift_text(
    (days, shift): (&[Message], &ShiftReport),
    drawn: &mut Vec<Vec<Change>>,
    regimes: (&str, &str),
    out: &mut Lines<'_>,
) {
    let mut told: Vec<Vec<i32>> = Vec::new();
    for (place, hours) in shift.hours.iter().enumerate() {
        // Later hours that shift days by no other numbers of days are not worth telling.
        let kinds: Vec<i32> = hours.changes.iter().map(|it| it.calendar_days).collect();
        if told.contains(&kinds) {
            continue;
        }
        told.push(kinds);
        let at = (place > 0).then_some(&hours.filed);
        out.say(shift_message(days, at, changes(hours, regimes)), 6);
        // A few changes are told in words as well as in bars.
        if hours.changes.len() > FEW && !drawn.contains(&hours.changes) {
            let bars = histogram(hours, &out.words);
            out.lines(&bars);
            drawn.push(hours.changes.clone());
        }
    }
}

fn span(span: &HourSpan) -> Message {
    message!(
        "explore-filed-at",
        after: optional id(span.after.as_deref()),
        until: optional id(span.until.as_deref()),
    )
}

/// The changes by one unit of days, from the soonest.
fn by_unit(changes: &[Change], unit: impl Fn(&Change) -> i32) -> Vec<(i32, u32)> {
    let mut sums: BTreeMap<i32, u32> = BTreeMap::new();
    for change in changes {
        *sums.entry(unit(change)).or_default() += change.filings;
    }
    sums.into_iter().collect()
}

/// How far days lie apart at some hours of filing.
fn changes(hours: &HourReport, (old, new): (&str, &str)) -> Vec<Message> {
    let days = by_unit(&hours.changes, |it| it.calendar_days);
    let total = total(hours);
    let mut parts = Vec::new();
    if let Some((most, filings)) = days.iter().max_by_key(|(days, filings)| (*filings, -days.abs())) {
        if days.len() == 1 && *filings == total && *most == 0 {
            return vec![message!("explore-always-the-same-day")];
        }
        parts.push(message!(
            "explore-mostly",
            moved: message(moved(*most, TimeUnit::Days)),
            share: message(share(*filings, total)),
        ));
    }
    parts.extend(hours.soonest.as_ref().map(|it| extreme("soonest", it, total)));
    parts.extend(hours.latest.as_ref().map(|it| extreme("latest", it, total)));
    let working = by_unit(&hours.changes, |it| it.working_days);
    match working.as_slice() {
        [] => {}
        [(only, _)] => parts.push(message!(
            "explore-working-always",
            moved: message(moved(*only, TimeUnit::WorkingDays)),
        )),
        many => {
            let row = many.iter().map(|(days, filings)| {
                message!("explore-change", days: text(format!("{days:+}")), share: message(share(*filings, total)))
            });
            parts.push(message!("explore-working", changes: messages(row)));
        }
    }
    for (count, side) in [(hours.only_old, old), (hours.only_new, new)] {
        if count > 0 {
            parts.push(message!("explore-only-side", side: id(side), share: message(share(count, total))));
        }
    }
    if hours.neither > 0 {
        parts.push(message!("explore-neither", share: message(share(hours.neither, total))));
    }
    parts
}

fn total(hours: &HourReport) -> u32 {
    let changed: u32 = hours.changes.iter().map(|it| it.filings).sum();
    changed + hours.only_old + hours.only_new + hours.neither
}

/// `3 days sooner`, `1 day later`, `the same day`
fn moved(days: i32, unit: TimeUnit) -> Message {
    let direction = match days {
        0 => "same",
        ..0 => "sooner",
        1.. => "later",
    };
    message!("explore-moved", direction: choice(direction), by: length(days.unsigned_abs(), unit))
}

fn extreme(end: &str, it: &Extreme, total: u32) -> Message {
    let holidays = (!it.holidays.is_empty()).then(|| it.holidays.iter().cloned().map(Argument::day_name));
    let when = match it.filings {
        filings if filings * 4 > total => None,
        1 => Some(message!("explore-filed-on", on: date(it.first), holidays: optional list(holidays))),
        filings => Some(message!(
            "explore-filed-between",
            days: length(filings, TimeUnit::Days),
            first: date(it.first),
            last: date(it.last),
            holidays: optional list(holidays),
        )),
    };
    message!(
        "explore-extreme",
        end: choice(end),
        moved: message(moved(it.calendar_days, TimeUnit::Days)),
        when: optional message(when),
    )
}

/// A share of all days of filing: never 100 % unless it is all of them, never 0 % unless there are none.
fn share(part: u32, whole: u32) -> Message {
    let percent = Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole.max(1));
    let (tenth, most) = (Decimal::new(1, 1), Decimal::new(999, 1));
    let rounded = match percent {
        _ if part == whole => Decimal::ONE_HUNDRED,
        it if it >= Decimal::from(99) => it.round_dp(1).min(most),
        it if it >= Decimal::ONE => it.round_dp(0),
        it => it.round_dp(1).max(tenth),
    };
    message!("explore-share", percent: number(rounded))
}

/// A line for each change, or for a few that lie next to each other where there are many.
fn histogram(hours: &HourReport, words: &Localizer<'_>) -> String {
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
        let ends = [from, from + width - 1].map(|it| format!("{it:+}"));
        let [from, to] = ends;
        let label = match width {
            1 => from,
            _ => words.say(message!("explore-changes-between", first: text(from), last: text(to))),
        };
        let bar = (filings as usize * LONGEST_BAR).div_ceil(most as usize);
        let share = words.say(share(filings, total));
        out.push_str(&plain(&format!("        {label:>10}  {:<LONGEST_BAR$}  {share}\n", "█".repeat(bar))));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::tree::Language;

    fn english() -> Localizer<'static> {
        Localizer::without_titles(Language::En)
    }

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
        for (part, whole, said) in
            [(1, 1, "100 %"), (4747, 4748, "99.9 %"), (1, 4748, "0.1 %"), (88, 100, "88 %"), (5, 1000, "0.5 %")]
        {
            assert_eq!(english().say(share(part, whole)), said);
        }
        let russian = Localizer::without_titles(Language::Ru);
        assert_eq!(plain(&russian.say(share(5, 1000))), "0,5 %");
    }

    #[test]
    fn changes_in_words() {
        let it = hours(&[(-3, -2, 88), (-1, -1, 10), (2, 1, 2)]);
        let said = |it: &HourReport, words: Localizer<'_>| {
            let changes = changes(it, ("2014", "2020")).into_iter().map(|it| plain(&words.say(it)));
            changes.collect::<Vec<_>>().join("; ")
        };
        assert_eq!(
            said(&it, english()),
            "3 days sooner on 88 % of days; in working days -2 on 88 %, -1 on 10 %, +1 on 2 %"
        );
        assert_eq!(said(&hours(&[(0, 0, 5)]), english()), "the same day, whatever the day of filing");
    }

    #[test]
    fn bars_are_as_long_as_their_share_and_never_missing() {
        let it = hours(&[(-3, -2, 400), (-1, -1, 200), (2, 1, 1)]);
        let drawn: Vec<(String, usize)> = histogram(&it, &english())
            .lines()
            .map(|line| {
                let label = line.split_whitespace().next().unwrap().to_owned();
                (label, line.matches('█').count())
            })
            .collect();
        assert_eq!(drawn, [("-3".to_owned(), 40), ("-1".to_owned(), 20), ("+2".to_owned(), 1)]);
        assert_eq!(histogram(&hours(&[(1, 1, 5)]), &english()), "");
    }

    #[test]
    fn many_changes_share_lines() {
        let many: Vec<(i32, i32, u32)> = (0..50).map(|days| (days, days, 1)).collect();
        let drawn = histogram(&hours(&many), &english());
        assert!(drawn.lines().count() <= MOST_LINES + 1, "{drawn}");
        assert!(drawn.contains("+0 to +4"), "{drawn}");
    }
}
