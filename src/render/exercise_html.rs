//! What cases exercise of the rules, as one page of HTML that needs no other file.

use super::exercise::{by_service, in_procedure, lines, place, share, sum, told, total};
use super::html_page::html_page;
use crate::exercise::{Exercise, Exercised, Share};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use crate::span::Sources;
use maud::{Markup, html};

/// How the page looks, on screens of either colour and on paper.
const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); text-align: left; vertical-align: top; }
tr.missing td { color: light-dark(#a4161a, #ff8b8b); }
summary { cursor: pointer; font-weight: 600; }
";

/// The exercise as a page; `names` are those of the cases by position.
#[must_use]
pub fn exercise_html(exercise: &Exercise, names: &[&str], sources: &Sources, words: &Localizer<'_>) -> String {
    let writer = Writer { names, sources, words };
    let title = writer.say(message!("exercise-title"));
    let body = html! {
        h1 { (title) }
        p { (writer.say(total(exercise))) }
        p { (writer.say(message!("exercise-lines", share: message(share(lines(exercise, sources)))))) }
        @for (service, procedures) in by_service(exercise) {
            section {
                h2 { (writer.say(message!("exercise-service", service: id(service), share: message(share(sum(&procedures)))))) }
                @for procedure in procedures {
                    details open[Share::of(&procedure.points).exercised < procedure.points.len()] {
                        summary { (writer.say(in_procedure(procedure))) }
                        (writer.table(&procedure.points))
                    }
                }
            }
        }
        section {
            h2 { (writer.say(message!("exercise-readings", share: message(share(Share::of(&exercise.readings)))))) }
            (writer.table(&exercise.readings))
        }
    };
    html_page(words.language(), &title, STYLE, &body)
}

struct Writer<'a> {
    names: &'a [&'a str],
    sources: &'a Sources,
    words: &'a Localizer<'a>,
}

impl Writer<'_> {
    fn say(&self, message: impl Into<Message>) -> String {
        plain(&self.words.say(message)).replace('`', "")
    }

    fn table(&self, points: &[Exercised]) -> Markup {
        html! {
            table {
                thead {
                    tr {
                        th { (self.say(message!("exercise-column-rule"))) }
                        th { (self.say(message!("exercise-column-place"))) }
                        th { (self.say(message!("exercise-column-clauses"))) }
                        th { (self.say(message!("exercise-column-cases"))) }
                    }
                }
                tbody { @for point in points { (self.row(point)) } }
            }
        }
    }

    fn row(&self, point: &Exercised) -> Markup {
        let names: Vec<&str> = point.cases.iter().filter_map(|it| self.names.get(*it)).copied().collect();
        html! {
            tr.missing[names.is_empty()] {
                td { (self.say(told(point))) }
                td { (place(point, self.sources).unwrap_or_default()) }
                td { (plain(&self.words.clauses(&point.clauses).join("; "))) }
                td {
                    @match names.as_slice() {
                        [] => (self.say(message!("exercise-no-case"))),
                        [only] => (only),
                        [first, ..] => (self.say(message!("exercise-cases", cases: count(names.len()), first: text(*first)))),
                    }
                }
            }
        }
    }
}
