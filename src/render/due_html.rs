//! What is due, and what moves, as a page of HTML that needs no other file.

use super::due::{case_head, due_head, due_message, follows_message, moved_message};
use super::html_page::html_page;
use crate::calendar::Day;
use crate::due::{Moved, Running};
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use maud::html;

const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
li.overdue { color: light-dark(#a4161a, #ff8b8b); }
";

/// What is due as a page.
#[must_use]
pub fn due_html(running: &[Running], today: Day, words: &Localizer<'_>) -> String {
    let say = |message: Message| plain(&words.say(message)).replace('`', "");
    let title = say(message!("due-title"));
    let body = html! {
        h1 { (title) }
        p { (say(due_head(running, today))) }
        @for case in running {
            section {
                h2 { (say(case_head(case))) }
                ul { @for due in &case.next {
                    li.overdue[due.overdue.is_some()] {
                        (say(due_message(due)))
                        @if let Some(follows) = follows_message(due) {
                            br; (say(message!("due-otherwise", what: message(follows))))
                        }
                    }
                } }
            }
        }
    };
    html_page(words.language(), &title, STYLE, &body)
}

/// What moves as a page.
#[must_use]
pub fn moved_html(moved: &[Moved], words: &Localizer<'_>) -> String {
    let say = |message: Message| plain(&words.say(message)).replace('`', "");
    let title = say(message!("due-moved-head", dates: count(moved.len())));
    let body = html! {
        h1 { (title) }
        ul { @for it in moved { li { (say(moved_message(it))) } } }
    };
    html_page(words.language(), &title, STYLE, &body)
}
