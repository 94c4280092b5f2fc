//! What is said in steps, requests and hearings.

use super::{Frame, Said, Walk, figures};
use crate::evidence::claim::{Kind, Sort};
use crate::official::figure::Figure;
use crate::official::mark::Mark;
use crate::syntax::tree::{
    Block, Failure, HearingItem, Node, OnTerm, Otherwise, PartKind, RequestItem, RequestPart, Step, StepItem,
    TermEffect,
};

impl<'t> Walk<'t> {
    pub(super) fn step(&mut self, step: &'t Step, mut frame: Frame) {
        frame.subject.within.push(step.id.name.clone());
        for node in &step.body {
            let said = match &node.value {
                StepItem::Decides => Said::new(Kind::Decides),
                StepItem::Registers => Said::new(Kind::Registers),
                StepItem::Extends(period) => {
                    Said::new(Kind::Extends).figures([figures::period(*period)]).mark(Mark::Extends, true)
                }
                StepItem::Deemed(it) => {
                    Said::new(Kind::Deemed).figures([figures::period(it.period)]).guarded(it.guard.as_ref())
                }
                StepItem::OnTerm(it) => on_term(it),
                StepItem::LateVoid => Said::new(Kind::LateVoid),
                StepItem::Otherwise(otherwise) => limit(otherwise),
                StepItem::Finds { grounds, limit } => Said::new(Kind::Finds)
                    .names(grounds)
                    .about(Sort::Ground, grounds)
                    .since(limit.as_ref())
                    .figures(figures::limit(limit.as_ref())),
                StepItem::Request { id, guard, .. } => Said::new(Kind::Request).names([id]).guarded(guard.as_ref()),
                StepItem::Hearing { guard, .. } => Said::new(Kind::Hearing).guarded(guard.as_ref()),
                StepItem::Checks { ids, guard } => {
                    Said::new(Kind::Checks).names(ids).about(Sort::Name, ids).guarded(guard.as_ref())
                }
                StepItem::HandsOver { ids, guard } => {
                    Said::new(Kind::HandsOver).names(ids).about(Sort::Name, ids).guarded(guard.as_ref())
                }
                StepItem::Records { register, guard } => {
                    let said = Said::new(Kind::Records).names([register]).about(Sort::Name, [register]);
                    said.guarded(guard.as_ref())
                }
                StepItem::Exam { id, minutes, pass_mark, guard } => {
                    let lasts = minutes.map(figures::minutes);
                    let said = Said::new(Kind::Exam).names([id]).about(Sort::Name, [id]).guarded(guard.as_ref());
                    said.figures(lasts.into_iter().chain(pass_mark.map(figures::percent)))
                }
                StepItem::Gap(gap) => Said::new(Kind::Gap).names([&gap.id]).prose(&gap.text),
                StepItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            let mut inner = self.claim(node, &frame, said);
            match &node.value {
                StepItem::Request { id, body, .. } => {
                    inner.subject.within.push(id.name.clone());
                    self.request(body, &inner);
                }
                StepItem::Hearing { body, .. } => self.hearing(body, &inner),
                _ => {}
            }
        }
    }

    fn request(&mut self, body: &'t Block<RequestItem>, frame: &Frame) {
        for node in body {
            match &node.value {
                RequestItem::Part(part) => self.part(node, part, frame),
                RequestItem::Failing { then, guard } => {
                    let said = Said::new(Kind::Failing).guarded(guard.as_ref());
                    let said = match then {
                        Failure::Refuse(ground) => said.names([ground]).about(Sort::Ground, [ground]),
                        Failure::Ends(ending) => {
                            said.names(ending.ground.as_ref()).about(Sort::Ground, ending.ground.as_ref())
                        }
                        Failure::Gap { text, .. } => said.prose(text),
                    };
                    self.claim(node, frame, said);
                }
                RequestItem::Note(note) => {
                    self.claim(node, frame, Said::new(Kind::Note).prose(note));
                }
            }
        }
    }

    fn part(&mut self, node: &Node<RequestItem>, part: &'t RequestPart, frame: &Frame) {
        let kind = match part.kind {
            PartKind::Notice => Kind::Notice,
            PartKind::Delivery => Kind::Delivery,
            PartKind::Study => Kind::Study,
        };
        let said = Said::new(kind)
            .figures(figures::limits(part.limit.as_ref(), &part.bounds).chain(part.on_term.as_ref().and_then(most)))
            .by(&part.by)
            .since(part.limit.as_ref())
            .mark(Mark::OutsideTerm, part.on_term.is_some());
        let inner = self.claim(node, frame, said);
        for alternative in &part.alternatives {
            self.claim(alternative, &inner, limit(&alternative.value));
        }
    }

    fn hearing(&mut self, body: &'t Block<HearingItem>, frame: &Frame) {
        for node in body {
            let said = match &node.value {
                HearingItem::Extends(period) => {
                    Said::new(Kind::Extends).figures([figures::period(*period)]).mark(Mark::Extends, true)
                }
                HearingItem::Notice { by, limit, bounds } => Said::new(Kind::HearingNotice)
                    .by(by)
                    .since(limit.as_ref())
                    .mark(Mark::Before, bounds.ahead.is_some())
                    .figures(figures::limits(limit.as_ref(), bounds)),
                HearingItem::Held { by, limit, bounds } => {
                    Said::new(Kind::Held).figures(figures::limits(Some(limit), bounds)).by(by).since(Some(limit))
                }
                HearingItem::Persuades(guard) => Said::new(Kind::Persuades).guarded(Some(guard)),
                HearingItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(node, frame, said);
        }
    }
}

/// What a step does to the term.
fn on_term(it: &OnTerm) -> Said<'_> {
    let kind = if it.effect == TermEffect::Anew { Kind::Anew } else { Kind::Stops };
    Said::new(kind).figures(most(it)).mark(Mark::OutsideTerm, kind == Kind::Stops).guarded(it.guard.as_ref())
}

/// For how long the term stands at most.
fn most(it: &OnTerm) -> Option<Figure> {
    match it.effect {
        TermEffect::Stands { most, .. } => most.map(figures::period),
        TermEffect::Anew => None,
    }
}

fn limit(otherwise: &Otherwise) -> Said<'static> {
    Said::new(Kind::Limit)
        .since(Some(&otherwise.limit))
        .figures(figures::limit(Some(&otherwise.limit)))
        .on(&otherwise.when)
}
