//! In what a case differs under two regimes, as text: the days saved or lost, and each difference with the rules of both
//! sides that cause it.

use super::clauses::clause_lines;
use super::page::{Page, long_day};
use crate::compare::{Apart, CaseComparison, CaseDifference, Cause, DifferenceKind, Element, rule};
use crate::localisation::Localizer;
use crate::model::Law;

/// What differs, and why; nothing where nothing does.
pub(super) fn differences(it: &CaseComparison, law: &Law, page: &Page) -> String {
    let words = Localizer::new(page.language, law);
    let mut out = String::new();
    if let Some(balance) = balance(it) {
        out.push_str(&format!("\n{}\n", page.wrap(&balance, "  ", "    ")));
    }
    for difference in &it.differences {
        out.push_str(&format!("\n{}\n", page.wrap(&heading(difference, &words), "  ", "    ")));
        let sides = [(&it.old.regime, &difference.old), (&it.new.regime, &difference.new)];
        for (regime, cause) in sides {
            let said = cause.as_ref().map_or_else(|| "nothing more that takes time".to_owned(), |it| told(it, &words));
            out.push_str(&(page.wrap(&format!("{regime}: {said}"), "    ", "      ") + "\n"));
            if let Some(cause) = cause.as_ref().filter(|it| !it.cite.is_empty()) {
                out.push_str(&(clause_lines("", &cause.cite, page, "      ", "      ") + "\n"));
            }
        }
    }
    out
}

/// How much sooner or later the decision comes.
fn balance(it: &CaseComparison) -> Option<String> {
    let apart = it.dates.decided.apart?;
    let new = &it.new.regime;
    Some(match apart.calendar_days {
        0 => format!("Under {new} the decision comes on the same day."),
        days if days < 0 => format!("Under {new} the decision comes {} sooner.", days_of(apart)),
        _ => format!("Under {new} the decision comes {} later.", days_of(apart)),
    })
}

fn days_of(apart: Apart) -> String {
    let plural = |count: u32, noun: &str| format!("{count} {noun} {}", if count == 1 { "day" } else { "days" });
    let (working, calendar) = (apart.working_days.unsigned_abs(), apart.calendar_days.unsigned_abs());
    format!("{} ({})", plural(working, "working"), plural(calendar, "calendar"))
}

fn heading(difference: &CaseDifference, words: &Localizer<'_>) -> String {
    match (difference.what, &difference.ground) {
        (DifferenceKind::Parting, _) => "Where the timelines part".to_owned(),
        (DifferenceKind::Term, _) => "The term".to_owned(),
        (DifferenceKind::Ground, Some(ground)) => format!("The ground {}", words.value(&rule(Element::Ground, ground))),
        (DifferenceKind::Ground, None) => "The grounds".to_owned(),
        (DifferenceKind::Gap, _) => "What the acts leave open".to_owned(),
        (DifferenceKind::Fee, _) => "The fee".to_owned(),
    }
}

fn told(cause: &Cause, words: &Localizer<'_>) -> String {
    let said = words.say(&cause.rule.fact);
    let day = cause.on.map(|it| format!(" on {}", long_day(it))).unwrap_or_default();
    match &cause.event {
        Some(event) => format!("{}{day}, {said}", words.value(&rule(Element::Event, event))),
        None if cause.on.is_some() => format!("{said}; it ends{day}"),
        None => said,
    }
}
