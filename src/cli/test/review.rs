//! `reglament test --review`: one difference after the other, and of each the question whether to record it.

use super::record::record;
use super::session::Session;
use super::status_of;
use crate::cli::fault::InputFault;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use crate::render::testing::{trial_page, whole_story};
use crate::testing::{Standing, Trial};
use std::collections::HashSet;
use std::io::{self, BufRead, IsTerminal};

/// An answer to the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Record what the case comes to.
    Accept,
    /// What the case comes to is wrong; the snapshot stays.
    Reject,
    /// Undecided; the snapshot stays.
    Skip,
    /// Tell how everything came about, and ask again.
    Explain,
    /// Ask no further.
    Quit,
}

/// Shows each difference and asks.
pub fn review(session: &Session, trials: &[Trial<'_>], explain: bool, shell: &mut Shell) -> Status {
    let words = Localizer::new(shell.page().language, &*session.law);
    let say = |message: Message| plain(&words.say(message));
    let open: Vec<&Trial<'_>> = trials.iter().filter(|it| is_open(it)).collect();
    let report = session.report(trials, explain);
    let mut accepted: HashSet<&str> = HashSet::new();
    let mut rejected: Vec<&Trial<'_>> = Vec::new();
    let count = open.len() + usize::from(!session.orphans.is_empty());
    let mut drop_orphans = false;
    let mut quit = false;
    for (position, trial) in open.iter().enumerate() {
        shell.print(&trial_page(&report, trial, &shell.page(), &words));
        let answer = loop {
            let Some(answer) = ask(&say(message!("test-ask", at: count(position + 1), of: count(count))), shell) else {
                return shell.reject(&[InputFault::NoAnswer { option: "--review" }]);
            };
            match answer {
                Answer::Explain => shell.print(&whole_story(&report, trial, &shell.page())),
                answer => break answer,
            }
        };
        match answer {
            Answer::Accept => {
                accepted.insert(&trial.case.name);
            }
            Answer::Reject => rejected.push(trial),
            Answer::Skip | Answer::Explain => {}
            Answer::Quit => {
                quit = true;
                break;
            }
        }
        shell.print("\n");
    }
    if !quit && !session.orphans.is_empty() {
        for orphan in &session.orphans {
            shell.print(&format!("{}\n", say(orphan.into())));
        }
        match ask(&say(message!("test-ask-orphans", at: count(count), of: count(count))), shell) {
            None => return shell.reject(&[InputFault::NoAnswer { option: "--review" }]),
            Some(answer) => drop_orphans = answer == Answer::Accept,
        }
    }
    let changed = match record(session, trials, |case| accepted.contains(case.name.as_str()), drop_orphans) {
        Ok(changed) => changed,
        Err(faults) => return shell.reject(&faults),
    };
    for trial in &rejected {
        shell.print(&format!("{}\n", say(message!("test-rejected", case: id(&trial.case.name)))));
    }
    shell.print(&format!(
        "{}\n",
        say(message!(
            "test-reviewed",
            accepted: count(accepted.len()),
            rejected: count(rejected.len()),
            left: count(open.len().saturating_sub(accepted.len() + rejected.len())),
        ))
    ));
    for file in changed {
        shell.print(&format!("{}\n", say(message!("test-recorded-file", file: id(file)))));
    }
    let settled = |it: &Trial<'_>| accepted.contains(it.case.name.as_str()) && it.misses.is_empty();
    let rest: Vec<Trial<'_>> = trials.iter().filter(|it| !settled(it)).cloned().collect();
    match status_of(session, &rest) {
        Status::Findings if drop_orphans && !rest.iter().any(is_wrong) => Status::Ok,
        status => status,
    }
}

/// Whether there is something to decide: a snapshot that is otherwise, or one that a case without expectations needs.
fn is_open(trial: &Trial<'_>) -> bool {
    match &trial.standing {
        Standing::Differs(_) | Standing::Stale { .. } => true,
        Standing::None => trial.case.expected.is_empty(),
        Standing::Same | Standing::Unreadable | Standing::Unknown => false,
    }
}

fn is_wrong(trial: &Trial<'_>) -> bool {
    trial.verdict() != crate::testing::Verdict::Passed
}

/// Asks until there is an answer. None where there is nobody who could give one; on a terminal that ends the questions.
fn ask(question: &str, shell: &mut Shell) -> Option<Answer> {
    loop {
        shell.print(&format!("{question} "));
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line);
        if !matches!(read, Ok(bytes) if bytes > 0) {
            shell.print("\n");
            return io::stdin().is_terminal().then_some(Answer::Quit);
        }
        if !io::stdin().is_terminal() {
            shell.print("\n");
        }
        match line.trim() {
            "a" | "accept" => return Some(Answer::Accept),
            "r" | "reject" => return Some(Answer::Reject),
            "s" | "skip" | "" => return Some(Answer::Skip),
            "e" | "explain" => return Some(Answer::Explain),
            "q" | "quit" => return Some(Answer::Quit),
            _ => {}
        }
    }
}
