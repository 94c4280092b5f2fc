//! Coverage for people: a table for each text, then what is missing and what is waived.

use super::page::{Page, pad};
use crate::cite::Address;
use crate::evidence::{Counted, Coverage, Lacking, PartCoverage, Tally, TextCoverage, Waived};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::{Message, Named};
use crate::syntax::tree::Language;
use rust_decimal::Decimal;

/// The coverage as text.
#[must_use]
pub fn coverage_text(coverage: &Coverage, page: &Page, words: &Localizer<'_>) -> String {
    let mut text = String::new();
    for it in &coverage.texts {
        text.push_str(&table(it, words));
        text.push_str(&section(message!("coverage-not-whole"), it.before.map(|_| smaller(it)), page, words));
        text.push_str(&section(message!("coverage-doubtful"), it.doubtful.iter().map(Message::from), page, words));
        text.push_str(&section(message!("coverage-missing"), missing(it).map(lacking), page, words));
        text.push_str(&section(
            message!("coverage-waived"),
            all_waived(it).map(|it| waived(it, words.language())),
            page,
            words,
        ));
        text.push('\n');
    }
    let smaller = coverage.texts.iter().any(|it| it.before.is_some());
    let Tally { all, cited, waived, .. } = coverage.total;
    let summed = message!(
        "coverage-summed",
        accounted: count(number(cited + waived)),
        all: count(number(all)),
        cited: count(number(cited)),
        waived: count(number(waived)),
        share: message(percent(coverage.total)),
        whole: choice(if smaller { "no" } else { "yes" }),
    );
    text.push_str(&plain(&words.say(summed)));
    text.push('\n');
    text
}

/// A number that is counted.
pub(super) fn number(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// What an index has, and what the one before it had.
pub(super) fn smaller(text: &TextCoverage) -> Message {
    message!(
        "coverage-smaller",
        has: message(&text.has),
        before: message(&text.before.unwrap_or_default()),
    )
}

/// What is missing in a text.
pub(super) fn missing(text: &TextCoverage) -> impl Iterator<Item = &Lacking> {
    text.parts.iter().flat_map(|it| &it.kinds).flat_map(|it| &it.lacking)
}

/// What is waived in a text.
pub(super) fn all_waived(text: &TextCoverage) -> impl Iterator<Item = &Waived> {
    text.parts.iter().flat_map(|it| &it.kinds).flat_map(|it| &it.waived_for)
}

/// A text by its act and language version.
pub(super) fn named(text: &TextCoverage) -> Message {
    message!(
        "coverage-text",
        act: title(Named::Act(text.act.clone())),
        language: choice(text.language.to_string()),
    )
}

/// The part of an act.
pub(super) fn part(at: &Address) -> Message {
    message!("coverage-part", at: optional place((!at.0.is_empty()).then(|| at.clone())))
}

/// The share in percent, with a decimal where it is not whole.
pub(super) fn percent(tally: Tally) -> Message {
    message!("coverage-percent", share: number(Decimal::new(i64::from(tally.permille()), 1)))
}

fn table(text: &TextCoverage, words: &Localizer<'_>) -> String {
    let say = |it: Message| plain(&words.say(it));
    let kinds: Vec<Counted> = Counted::ALL.into_iter().filter(|kind| tally_of(text, *kind).all > 0).collect();
    let head = kinds.iter().map(|it| say(Message::from(it))).collect();
    let mut rows = vec![(String::new(), head, say(message!("coverage-all")))];
    for part in &text.parts {
        let tally = |kind: &Counted| part.kinds.iter().find(|it| it.kind == *kind).map(|it| it.tally);
        let cells = kinds.iter().map(|kind| tally(kind).map(|it| say(cell(it))).unwrap_or_default()).collect();
        rows.push((row_name(part, words), cells, say(percent(part.total))));
    }
    let together = kinds.iter().map(|it| say(cell(tally_of(text, *it)))).collect();
    rows.push((say(message!("coverage-together")), together, say(percent(text.total))));
    format!("{}\n{}", say(named(text)), laid_out(&rows))
}

fn row_name(it: &PartCoverage, words: &Localizer<'_>) -> String {
    format!("{}  {}", plain(&words.say(part(&it.part))), it.services.join(", ")).trim_end().to_owned()
}

/// Rows of a name, cells and a share, in columns.
fn laid_out(rows: &[(String, Vec<String>, String)]) -> String {
    let wide = |it: &str| it.chars().count() + 2;
    let name = rows.iter().map(|(name, ..)| wide(name)).max().unwrap_or_default();
    let column = |number: usize| rows.iter().filter_map(|(_, cells, _)| cells.get(number)).map(|it| wide(it)).max();
    let line = |(own, cells, share): &(String, Vec<String>, String)| {
        let cells = cells.iter().enumerate().map(|(number, it)| pad(it, column(number).unwrap_or_default()));
        format!("  {}{}{share}", pad(own, name), cells.collect::<String>()).trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

/// All things of a kind in a text.
#[must_use]
pub fn tally_of(text: &TextCoverage, kind: Counted) -> Tally {
    let kinds = text.parts.iter().flat_map(|it| &it.kinds).filter(|it| it.kind == kind);
    kinds.fold(Tally::default(), |sum, it| sum.plus(it.tally))
}

/// `12/12`, with those waived: `12/12 w2`
fn cell(tally: Tally) -> Message {
    message!(
        "coverage-cell",
        accounted: count(number(tally.cited + tally.waived)),
        all: count(number(tally.all)),
        waived: optional count((tally.waived > 0).then(|| number(tally.waived))),
    )
}

fn lacking(it: &Lacking) -> Message {
    message!(
        "coverage-lacking",
        place: place(it.place.clone()),
        line: id(it.line.to_string()),
        what: message(&it.what),
        take: message(&it.take),
    )
}

/// Something waived, with the reason.
pub(super) fn waived(it: &Waived, language: Language) -> Message {
    message!("coverage-waived-for", place: place(it.place.clone()), what: message(&it.what), reason: text(it.reason.get(language).0))
}

fn section(name: Message, lines: impl IntoIterator<Item = Message>, page: &Page, words: &Localizer<'_>) -> String {
    let lines: Vec<String> = lines.into_iter().map(|it| page.wrap(&words.say(it), "    ", "      ")).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("  {}\n{}\n", plain(&words.say(name)), lines.join("\n"))
}
