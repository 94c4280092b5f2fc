//! Duties outside the procedure, remedies against its outcome, and exams on the way.

use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::Reader;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Deadline, Fact};
use crate::model::{Cited, Duty, Procedure, Remedy, Right, Validity};

pub(in crate::compare) fn duties(duties: &[Cited<Duty>], reader: &mut Reader<'_>) -> Vec<Entry> {
    let duty = |it: &Cited<Duty>| {
        let within = it.value.within.as_ref();
        let within = within.map(|(period, event)| {
            Fact::Deadline(match it.value.ahead {
                true => Deadline::Before(*period, event.clone()),
                false => Deadline::Within(*period, Some(event.clone())),
            })
        });
        Entry::new(Element::Duty, &it.value.id, Source::of(it))
            .with(What::Actor, Fact::Actor(it.value.of.clone()))
            .with(What::Limit, within)
            .when(reader.when(&it.value.when))
    };
    duties.iter().map(duty).collect()
}

/// Rights: what nobody has to do.
pub(in crate::compare) fn rights(rights: &[Cited<Right>], reader: &mut Reader<'_>) -> Vec<Entry> {
    let right = |it: &Cited<Right>| {
        let Right { id, of, within: (period, event), ahead, opens, missed, when, used: _ } = &it.value;
        let within = match ahead {
            true => Deadline::Before(*period, event.value.clone()),
            false => Deadline::Within(*period, Some(event.value.clone())),
        };
        let opens = opens.as_ref().map(|it| Fact::Name(it.value.clone()));
        let missed = missed.is_some().then(|| Fact::Tacit(missed.clone(), None));
        Entry::new(Element::Right, id, Source::of(it))
            .with(What::Actor, Fact::Actor(of.clone()))
            .with(What::Limit, Fact::Deadline(within))
            .with(What::Opens, opens)
            .with(What::Consequence, missed)
            .when(reader.when(when))
    };
    rights.iter().map(right).collect()
}

/// How long results are valid, by the event of the expiry.
pub(in crate::compare) fn validities(validities: &[Cited<Validity>], reader: &mut Reader<'_>) -> Vec<Entry> {
    let validity = |it: &Cited<Validity>| {
        let Validity { result: _, expiry, period, from, when } = &it.value;
        Entry::new(Element::Validity, expiry, Source::of(it))
            .with(What::Limit, Fact::Deadline(Deadline::Within(*period, Some(from.value.clone()))))
            .when(reader.when(when))
    };
    validities.iter().map(validity).collect()
}

pub(in crate::compare) fn remedies(remedies: &[Cited<Remedy>]) -> Vec<Entry> {
    let remedy = |it: &Cited<Remedy>| {
        Entry::new(Element::Remedy, &it.value.id, Source::of(it))
            .with(What::Addressee, Fact::Actor(it.value.to.clone()))
            .with(What::Before, it.value.after.clone().map(Fact::Name))
            .with(What::Answer, it.value.answered.map(Fact::Period))
    };
    remedies.iter().map(remedy).collect()
}

/// Exams are the same whatever step they are taken in.
pub(in crate::compare) fn exams(procedure: &Procedure, reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for step in &procedure.steps {
        for exam in &step.value.exams {
            let it = &exam.value;
            let entry = Entry::new(Element::Exam, &it.id, Source::of(exam))
                .with(What::Stage, Fact::Steps(vec![step.value.id.clone()]))
                .with(What::Minutes, it.minutes.map(Fact::Minutes))
                .with(What::PassMark, it.pass_mark.map(Fact::Percent))
                .when(reader.when(&it.when));
            entries.push(entry);
        }
    }
    entries
}
