//! What is said of a service as a whole: acts, applicants, channels, hours.

use super::words::{Words, names};
use super::{Entry, Section, Sections};
use crate::cite::{Base, Citation};
use crate::message;
use crate::message::{Argument, Message, Named, TimeUnit};
use crate::model::{Act, Cited, Dated, Duty, Gap, Hours, InForce, Remedy, Right, Service};
use crate::wording::{before, holder, opening, tacit, unsaid as unsaid_text, within};

pub(super) fn sections(service: &Service, words: &Words<'_>) -> Vec<Section> {
    let mut out = Sections::new(words.localizer);
    let listed =
        |it: &Cited<Vec<String>>| words.entry(&message!("show-names", names: value(names(&it.value))), &it.cites);
    out.add(message!("show-acts"), service.bases.iter().map(|it| base(it, words)));
    out.add(message!("show-applicants"), service.applicants.iter().map(listed));
    out.add(message!("show-channels"), service.channels.iter().map(listed));
    out.add(
        message!("show-subtypes"),
        service.subtypes.iter().flat_map(|it| words.listed(it, |id| Argument::name(id))),
    );
    out.add(message!("show-hours"), service.hours.iter().map(|it| hours(it, words)).chain(reception(service, words)));
    out.add(message!("show-office"), office(service, words));
    out.add(message!("show-duties"), service.duties.iter().map(|it| duty(it, words)));
    out.add(message!("show-remedies"), service.remedies.iter().map(|it| remedy(it, words)));
    out.add(message!("show-contacts"), service.contacts.iter().map(|it| words.remark(it)));
    out.add(message!("show-gaps"), service.gaps.iter().map(|it| gap(it, words)));
    out.add(message!("show-remarks"), service.notes.iter().map(|it| words.remark(it)));
    out.all
}

fn base(base: &Base, words: &Words<'_>) -> Entry {
    let place = Citation { act: base.act.clone(), languages: Vec::new(), places: base.places.clone() };
    let titled = words.law.acts.get(&base.act).is_some_and(|act| !act.titles.0.is_empty());
    let title = titled.then(|| Named::Act(base.act.clone()));
    let message = message!("show-act", place: clauses([place]), title: optional title(title));
    let details = words.law.acts.get(&base.act).map(|it| act(it, words)).unwrap_or_default();
    words.entry(&message, &[]).about(&base.act).with(details)
}

/// By what an act is cited, its registration, edition and time in force; where a day is assumed, why.
fn act(act: &Act, words: &Words<'_>) -> Vec<Entry> {
    let mut said = Vec::new();
    if act.adopted.is_some() {
        let (number, on) = act.registered.as_ref().map(|(number, on)| (number.clone(), on.day)).unzip();
        let named = Named::Act(act.id.clone());
        said.push(message!(
            "show-act-cited",
            act: title(named),
            number: optional text(number),
            registered: optional date(on),
        ));
    }
    let edition = act.edition.as_ref().and_then(|it| it.adopted.as_ref());
    said.extend(edition.map(|it| message!("show-act-edition", adopted: date(it.day))));
    if let Some(InForce { from, assumed }) = act.encoded_from() {
        let assumed = assumed.first().cloned();
        said.push(message!("show-act-from", from: date(*from), assumed: optional prose(assumed.as_ref())));
    }
    if let Some(Dated { day, assumed }) = act.repealed_from() {
        said.push(message!("show-act-until", until: date(*day), assumed: optional prose(assumed.as_ref())));
    }
    said.iter().map(|it| words.entry(it, &[])).collect()
}

fn hours(it: &Cited<Hours>, words: &Words<'_>) -> Entry {
    let Hours { id, opening: open } = &it.value;
    let when = opening(open.as_ref());
    let message = message!("show-hours-of", whose: value(holder(id, words.law)), when: message(when));
    words.entry(&message, &it.cites).about(id)
}

fn reception<'w>(service: &'w Service, words: &'w Words<'_>) -> impl Iterator<Item = Entry> + 'w {
    service.reception.iter().map(|it| words.entry(&message!("show-reception", until: time(it.value)), &it.cites))
}

fn office<'w>(service: &'w Service, words: &'w Words<'_>) -> impl Iterator<Item = Entry> + 'w {
    let waiting = |it: &Cited<u32>| message!("show-waiting", time: length(it.value, TimeUnit::Minutes));
    let serving = |it: &Cited<u32>| message!("show-serving", time: length(it.value, TimeUnit::Minutes));
    let waits = service.waiting.iter().map(move |it| words.entry(&waiting(it), &it.cites));
    waits.chain(service.serving.iter().map(move |it| words.entry(&serving(it), &it.cites)))
}

pub(super) fn duty(it: &Cited<Duty>, words: &Words<'_>) -> Entry {
    let Duty { id, of, within: time, ahead, when } = &it.value;
    let message = message!(
        "show-duty",
        of: actor(of),
        duty: name(id),
        within: optional message(time.as_ref().map(|(period, event)| match *ahead {
            true => before(*period, event),
            false => within(*period, Some(event)),
        })),
        when: optional message(words.when(when)),
    );
    words.entry(&message, &it.cites).about(id).with(words.cases(when))
}

pub(super) fn right(it: &Cited<Right>, words: &Words<'_>) -> Entry {
    let Right { id, of, within: (period, event), ahead, opens, missed, when, used: _ } = &it.value;
    let missed = missed.as_ref().map(|end| tacit(Some(end), None));
    let message = message!(
        "show-right",
        of: actor(of),
        right: event(id),
        within: message(if *ahead { before(*period, &event.value) } else { within(*period, Some(&event.value)) }),
        opens: optional name(opens.as_ref().map(|it| &it.value)),
        missed: optional message(missed),
        when: optional message(words.when(when)),
    );
    words.entry(&message, &it.cites).about(id).with(words.cases(when))
}

pub(super) fn remedy(it: &Cited<Remedy>, words: &Words<'_>) -> Entry {
    let Remedy { id, to, after, answered } = &it.value;
    let message = message!(
        "show-remedy",
        remedy: name(id),
        to: actor(to),
        after: optional name(after.as_ref()),
        answered: optional period(*answered),
    );
    words.entry(&message, &it.cites).about(id)
}

pub(super) fn gap(it: &Cited<Gap>, words: &Words<'_>) -> Entry {
    words.entry(&unsaid(&it.value, words), &it.cites).about(&it.value.id).with(words.cases(&it.value.when))
}

/// What is unsaid, and in which cases.
pub(super) fn unsaid(gap: &Gap, words: &Words<'_>) -> Message {
    let concerned = gap.conditional.then(|| words.when(&gap.when)).flatten();
    message!("show-gap", text: value(unsaid_text(&gap.text)), when: optional message(concerned))
}
