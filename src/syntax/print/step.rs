//! Steps, requests and hearings.

use super::page::{Braces, Page, Statement, never};
use super::phrase::Phrase;
use crate::syntax::keywords::Case;
use crate::syntax::tree::{
    Failure, HearingItem, Holds, OnTerm, Otherwise, PartKind, RequestItem, Step, StepItem, TermEffect,
};

pub(super) fn head<'p>(step: &Step, p: &'p mut Phrase) -> &'p mut Phrase {
    p.word("step").id(&step.id).word("by").id(&step.by);
    if !step.after.is_empty() {
        p.word("after").ids(&step.after);
    }
    p.limit(step.limit.as_ref()).bounds(&step.bounds);
    if step.outside_term {
        p.word("outside term");
    }
    p.guard(step.guard.as_ref())
}

impl Statement for StepItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Decides => p.word("decides"),
            Self::Registers => p.word("registers"),
            Self::Extends(period) => p.word("extends term by").period(period, Case::Nominative),
            Self::Deemed(it) => {
                p.word("deemed").period(&it.period, Case::Nominative).word("after/event").id(&it.after);
                p.manner(it.period.manner).guard(it.guard.as_ref())
            }
            Self::OnTerm(it) => on_term(it, p),
            Self::LateVoid => p.word("late has no effect"),
            Self::Otherwise(limit) => otherwise(limit, p),
            Self::Finds { grounds, limit } => {
                p.word("finds");
                if grounds.is_empty() {
                    p.word("every other ground");
                }
                p.ids(grounds).limit(limit.as_ref())
            }
            Self::Request { id, rounds, guard, .. } => p
                .word("request")
                .id(id)
                .with("at most", *rounds, |p, rounds| p.counted(rounds.into(), "times", Case::Genitive))
                .guard(guard.as_ref()),
            Self::Hearing { guard, .. } => p.word("hearing before refusal").guard(guard.as_ref()),
            Self::Checks { ids, guard } => p.word("checks").ids(ids).guard(guard.as_ref()),
            Self::HandsOver { ids, guard } => p.word("hands over").ids(ids).guard(guard.as_ref()),
            Self::Records { register, guard } => p.word("records in").id(register).guard(guard.as_ref()),
            Self::Exam { id, minutes, pass_mark, guard } => p
                .word("exam")
                .id(id)
                .with("lasts", *minutes, |p, minutes| p.minutes(minutes, Case::Nominative))
                .with("pass mark", *pass_mark, |p, mark| p.counted(mark, "percent", Case::Nominative))
                .guard(guard.as_ref()),
            Self::Gap(gap) => p.gap(gap),
            Self::Note(note) => p.note(note),
        };
    }

    fn braces(&self) -> Braces {
        match self {
            Self::Request { .. } | Self::Hearing { .. } => Braces::Always,
            _ => Braces::Never,
        }
    }

    fn body(&self, page: &mut Page) {
        match self {
            Self::Request { body, .. } => page.block(body, never),
            Self::Hearing { body, .. } => page.block(body, never),
            _ => {}
        }
    }
}

impl Statement for Otherwise {
    fn head(&self, p: &mut Phrase) {
        otherwise(self, p);
    }
}

fn otherwise<'p>(otherwise: &Otherwise, p: &'p mut Phrase) -> &'p mut Phrase {
    p.word("when").condition(&otherwise.when).limit(Some(&otherwise.limit))
}

fn on_term<'p>(it: &OnTerm, p: &'p mut Phrase) -> &'p mut Phrase {
    match it.effect {
        TermEffect::Anew => p.word("starts term anew"),
        TermEffect::Stands { holds, most } => {
            match holds {
                Holds::Following => p.word("outside term"),
                Holds::Term => p.word("stops term"),
                Holds::TermAndStep => p.word("stops term").word("and this step"),
            };
            p.with("at most", most.as_ref(), |p, most| p.period(most, Case::Genitive))
        }
    };
    p.guard(it.guard.as_ref())
}

impl Statement for RequestItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Part(part) => {
                let word = match part.kind {
                    PartKind::Notice => "notice by",
                    PartKind::Delivery => "delivery by",
                    PartKind::Study => "study by",
                };
                p.word(word).id(&part.by).limit(part.limit.as_ref()).bounds(&part.bounds);
                match &part.on_term {
                    Some(it) => on_term(it, p),
                    None => p,
                }
            }
            Self::Failing { guard, then } => {
                p.word("failing");
                match guard {
                    Some(guard) => p.guard(Some(guard)),
                    None => p.word("after the last"),
                };
                match then {
                    Failure::Refuse(ground) => p.word("refuse").id(ground),
                    Failure::Ends(ending) => p.ending(ending),
                    Failure::Gap { id, text } => p.word("gap").id(id).prose(text),
                }
            }
            Self::Note(note) => p.note(note),
        };
    }

    fn braces(&self) -> Braces {
        if matches!(self, Self::Part(_)) { Braces::IfFilled } else { Braces::Never }
    }

    fn body(&self, page: &mut Page) {
        if let Self::Part(part) = self {
            page.block(&part.alternatives, never);
        }
    }
}

impl Statement for HearingItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Extends(period) => p.word("extends term by").period(period, Case::Nominative),
            Self::Notice { by, limit, bounds } => p.word("notice by").id(by).limit(limit.as_ref()).bounds(bounds),
            Self::Held { by, limit, bounds } => p.word("held by").id(by).limit(Some(limit)).bounds(bounds),
            Self::Persuades(guard) => p.word("persuades").guard(Some(guard)),
            Self::Note(note) => p.note(note),
        };
    }
}
