//! An exploration as one HTML page: a sheet for each procedure, and what has no room on it to be unfolded.

use super::comparative::marks;
use super::exploration::{Depth, head_text, procedure_text, service_text, summary};
use super::html_page::html_page;
use super::lines::{Line, Lines};
use super::page::Page;
use crate::explore::{Exploration, ProcedureReport};
use crate::localisation::plain;
use crate::message;
use crate::model::Law;
use maud::{Markup, html};

const STYLE: &str = include_str!("exploration.css");

/// What two regimes come to in all cases.
#[must_use]
pub fn exploration_html(exploration: &Exploration, law: &Law, page: &Page) -> String {
    let mut out = Lines::new(page, law);
    let title = plain(&out.words.say(message!("explore-title", old: id(&exploration.old), new: id(&exploration.new))));
    head_text(exploration, &mut out);
    let head = out.taken();
    let summary = plain(&out.words.say(summary(exploration)));
    let mut services: Vec<Told> = Vec::new();
    for service in &exploration.services {
        service_text(service, exploration, law, &mut out);
        let about = out.taken();
        let different = service.procedures.iter().filter(|it| it.differs());
        let sheets = different.map(|it| (it.new.to_string(), sheet(it, exploration, &mut out)));
        services.push(Told { about, sheets: sheets.collect() });
    }
    let notes = out.notes();
    let body = html! {
        header {
            h1 { (code(&title)) }
            (shown(&head))
            p.sum { (code(&summary)) }
        }
        nav {
            ul {
                @for (name, _) in services.iter().flat_map(|it| &it.sheets) { li { a href={ "#" (name) } { (name) } } }
            }
        }
        main {
            @for Told { about, sheets } in &services {
                section {
                    (shown(about))
                    @for (name, sheet) in sheets { article id=(name) { (sheet) } }
                }
            }
        }
        @if !notes.is_empty() { footer { @for it in &notes { p { (code(&plain(it))) } } } }
    };
    html_page(page.language, &title.replace('`', ""), STYLE, &body)
}

/// A service: what is said of it, and the sheets of its procedures by their names.
struct Told {
    about: Vec<Line>,
    sheets: Vec<(String, Markup)>,
}

/// The sheet of a procedure.
fn sheet(report: &ProcedureReport, exploration: &Exploration, out: &mut Lines<'_>) -> Markup {
    let regimes = (exploration.old.as_str(), exploration.new.as_str());
    let mut told = |depth| {
        procedure_text(report, regimes, depth, out);
        out.taken()
    };
    let (brief, full) = (told(Depth::PAGE), told(Depth::FULL));
    let all = plain(&out.words.say(message!("explore-all-told")));
    html! {
        (shown(&brief))
        @if full != brief { details { summary { (all) } (shown(&full)) } }
    }
}

/// Lines, each as far from the margin as in text.
fn shown(lines: &[Line]) -> Markup {
    html! {
        @for line in lines {
            @match line {
                Line::Text(text, indent, _) => {
                    @match indent {
                        0 => { h2 { (code(&plain(text))) } },
                        2 => { p.name { (code(&plain(text))) } },
                        _ => { p style={ "margin-left:" (indent.saturating_sub(4) / 2) "em" } { (code(&plain(text))) } },
                    }
                }
                Line::LaidOut(lines) => { pre { (lines) } }
                Line::Blank => { hr; }
            }
        }
    }
}

/// A line in which what stands in backticks is an id.
fn code(text: &str) -> Markup {
    html! { @for (part, is_id) in marks(text) { @if is_id { code { (part) } } @else { (part) } } }
}
