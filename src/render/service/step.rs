//! Steps in words: who, within what, and what can happen on the way.

use super::super::overview::title;
use super::Entry;
use super::access::gap;
use super::words::Words;
use crate::model::built_in::{HEARING, HEARING_NOTICE};
use crate::model::{
    Alternative, Cited, Exam, Failing, Finding, Hearing, Limit, Part, Procedure, Request, Step, StepPart,
};

pub(super) fn step(it: &Cited<Step>, procedure: &Procedure, words: &Words<'_>) -> Entry {
    let step = &it.value;
    let mut text = format!("{}: {}", words.event(&step.id), words.actor(&step.actor));
    if !step.after.is_empty() {
        let after: Vec<String> = step.after.iter().map(|it| words.event(&it.value)).collect();
        text.push_str(&format!(", after {}", after.join(" and ")));
    }
    text.push_str(&match &step.limit {
        Some(limit) => format!(", {}", words.limit(limit)),
        None if procedure.terms.is_empty() => ", without a limit".to_owned(),
        None => ", within the term".to_owned(),
    });
    text.push_str(&words.guard(&step.when));
    let mut details = alternatives(&step.alternatives, words);
    if step.decides.is_some() {
        details.push(Entry::new("the application is granted or refused here", &[]));
    }
    if step.registers.is_some() {
        details.push(Entry::new("the application is registered here", &[]));
    }
    details.extend(step.parts.iter().map(|part| match &part.value {
        StepPart::Finds(finding) => Entry::new(finds(finding, words), &part.cites),
        StepPart::Request(request) => asks(request, part, words),
        StepPart::Gap(unsaid) => {
            let unsaid = gap(&Cited { value: unsaid.clone(), cites: part.cites.clone(), span: part.span }, words);
            Entry { text: format!("unsaid: {}", unsaid.text), ..unsaid }
        }
    }));
    details.extend(step.hearing.iter().map(|it| hearing(it, words)));
    for (verb, list) in [("checks", &step.checks), ("hands over", &step.hands_over), ("writes to", &step.records)] {
        details.extend(list.iter().map(|it| {
            let things =
                if verb == "writes to" { registers(&it.value.ids, words) } else { words.things(&it.value.ids) };
            Entry::new(format!("{verb}: {things}{}", words.guard(&it.value.when)), &it.cites)
        }));
    }
    details.extend(step.exams.iter().map(|it| exam(it, words)));
    details.extend(step.notes.iter().map(|it| Entry::new(&it.value, &it.cites)));
    Entry::new(text, &it.cites).about(&step.id).with(details)
}

fn alternatives(list: &[Cited<Alternative>], words: &Words<'_>) -> Vec<Entry> {
    let alternative = |it: &Cited<Alternative>| {
        let guard = words.guard(&it.value.when);
        Entry::new(format!("instead {}{guard}", words.limit(&it.value.limit)), &it.cites)
    };
    list.iter().map(alternative).collect()
}

fn finds(finding: &Finding, words: &Words<'_>) -> String {
    let limit = limited(finding.limit.as_ref(), words);
    if finding.grounds.is_empty() {
        return format!("looks for every other ground for refusal{limit}");
    }
    let grounds: Vec<String> = finding.grounds.iter().map(|id| words.ground(id)).collect();
    format!("looks whether {}{limit}", grounds.join("; "))
}

fn limited(limit: Option<&Limit>, words: &Words<'_>) -> String {
    limit.map(|it| format!(", {}", words.limit(it))).unwrap_or_default()
}

fn asks(request: &Request, part: &Cited<StepPart>, words: &Words<'_>) -> Entry {
    let parts = [Some(&request.notice), Some(&request.delivery), request.study.as_ref()];
    let mut details: Vec<Entry> = parts.into_iter().flatten().map(|it| request_part(it, words)).collect();
    details.extend(request.failing.iter().map(|it| failing(it, words)));
    let text = format!("asks the applicant for: {}{}", words.thing(&request.id), words.guard(&request.when));
    Entry::new(text, &part.cites).about(&request.id).with(details)
}

fn request_part(it: &Cited<Part>, words: &Words<'_>) -> Entry {
    let Part { event, actor, limit, alternatives: instead, outside_term } = &it.value;
    let outside = outside_term.as_ref().map(|when| format!(", not included in the term{}", words.guard(when)));
    let limit = limited(limit.as_ref(), words);
    let text = format!("{}: {}{limit}{}", words.event(event), words.actor(actor), outside.unwrap_or_default());
    Entry::new(text, &it.cites).about(event).with(alternatives(instead, words))
}

fn failing(it: &Cited<Failing>, words: &Words<'_>) -> Entry {
    let guard = words.guard(&it.value.when);
    match &it.value.then {
        Ok(ground) => Entry::new(format!("refused because {}{guard}", words.ground(ground)), &it.cites).about(ground),
        Err(gap) => Entry::new(format!("unsaid{guard}: {}", gap.text), &it.cites).about(&gap.id),
    }
}

fn hearing(it: &Cited<Hearing>, words: &Words<'_>) -> Entry {
    let Hearing { when, extends, notice, actor, held, persuades } = &it.value;
    let mut details = Vec::new();
    let before = notice.value.before_end.map(|it| format!(", at least {it} before the end of the term"));
    let text = format!(
        "{}: {}{}{}",
        words.event(HEARING_NOTICE),
        words.actor(&notice.value.actor),
        limited(notice.value.limit.as_ref(), words),
        before.unwrap_or_default()
    );
    details.push(Entry::new(text, &notice.cites).about(HEARING_NOTICE));
    let text = format!("{}: {}, {}", words.event(HEARING), words.actor(actor), words.limit(&held.value));
    details.push(Entry::new(text, &held.cites).about(HEARING));
    details.extend(extends.iter().map(|it| Entry::new(format!("extends the term by {}", it.value), &it.cites)));
    if let Some(persuades) = persuades {
        let persuades = words.guard(&persuades.value);
        details.push(Entry::new(format!("the refusal becomes a grant{persuades}"), &[]));
    }
    Entry::new(format!("hearing before a refusal{}", words.guard(when)), &it.cites).with(details)
}

fn registers(ids: &[String], words: &Words<'_>) -> String {
    let called = |id: &String| {
        let register = words.law.registers.get(id);
        register.map_or_else(|| id.replace('_', " "), |it| title(&it.titles, id, words.language))
    };
    ids.iter().map(called).collect::<Vec<_>>().join(", ")
}

fn exam(it: &Cited<Exam>, words: &Words<'_>) -> Entry {
    let Exam { id, minutes, pass_mark, when } = &it.value;
    let minutes = minutes.map(|it| format!(", {it} minutes")).unwrap_or_default();
    let mark = pass_mark.map(|it| format!(", passed from {it} percent")).unwrap_or_default();
    Entry::new(format!("exam: {}{minutes}{mark}{}", words.name(id), words.guard(when)), &it.cites).about(id)
}
