//! Audits as one page of HTML that needs no other file, with charts.

use super::audit::{breach_message, groups, heads, unmapped};
use super::html_page::html_page;
use crate::audit::{Breach, Summary, Tally};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use maud::{Markup, html};

const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); text-align: left; vertical-align: top; }
td.number { text-align: right; }
svg rect { fill: light-dark(#a4161a, #ff8b8b); }
svg text { fill: currentColor; font-size: 13px; }
";

/// The height of a bar of a chart with what is between it and the next, in pixels.
const ROW: usize = 22;
/// The most groups that a chart shows, but of months, which are in order of time.
const MOST: usize = 60;

/// Something wrong with a case, as the page lists it: the case, its office, and what.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The case.
    pub case: String,
    /// The office.
    pub office: Option<String>,
    /// What is wrong.
    pub breach: Breach,
}

/// The audit as a page; of what is wrong, so much as is listed, and how much there is beside that.
#[must_use]
pub fn audit_html(summary: &Summary, listed: &[Listed], more: usize, words: &Localizer<'_>) -> String {
    let say = |message: Message| plain(&words.say(message)).replace('`', "");
    let title = say(message!("audit-title"));
    let body = html! {
        h1 { (title) }
        @for head in heads(summary) { p { (say(head)) } }
        @for (title, groups) in groups(summary, words).into_iter().filter(|(_, it)| !it.is_empty()) {
            @let most = if title.code() == "audit-by-month" { groups.len() } else { MOST };
            section {
                h2 { (say(title)) }
                (chart(&groups, most))
                @if groups.len() > most { p { (say(message!("audit-more-groups", more: count(groups.len().saturating_sub(most))))) } }
            }
        }
        section {
            h2 { (say(message!("audit-what-counts-for-nothing"))) }
            ul { @for line in unmapped(summary) { li { (say(line)) } } }
        }
        section {
            h2 { (say(message!("audit-case-by-case"))) }
            table {
                thead { tr {
                    th { (say(message!("audit-column-case"))) }
                    th { (say(message!("audit-column-what"))) }
                    th { (say(message!("audit-column-office"))) }
                } }
                tbody { @for it in listed { tr {
                    td { (it.case) }
                    td { (say(breach_message(&it.breach))) }
                    td { (it.office.as_deref().unwrap_or_default()) }
                } } }
            }
            @if more > 0 { p { (say(message!("audit-more", more: count(more)))) } }
        }
    };
    html_page(words.language(), &title, STYLE, &body)
}

/// Bars, one for each group but those beyond the most.
fn chart(groups: &[(String, Tally)], most: usize) -> Markup {
    let shown: Vec<&(String, Tally)> = groups.iter().take(most).collect();
    let longest = shown.iter().map(|(_, it)| it.wrong).max().unwrap_or_default().max(1);
    let height = shown.len() * ROW + 4;
    html! {
        svg role="img" viewBox={ "0 0 900 " (height) } width="100%" xmlns="http://www.w3.org/2000/svg" {
            @for (row, (name, tally)) in shown.iter().enumerate() {
                @let y = row * ROW;
                @let width = tally.wrong.saturating_mul(440) / longest;
                text x="0" y=(y + 15) { (shortened(name)) }
                rect x="330" y=(y + 3) width=(width) height="16" rx="2" {}
                text x=(336 + width) y=(y + 15) { (tally.wrong) " / " (tally.all) }
            }
        }
    }
}

/// A name that fits beside a bar.
fn shortened(name: &str) -> String {
    if name.chars().count() <= 44 { name.to_owned() } else { name.chars().take(43).chain(['…']).collect() }
}
