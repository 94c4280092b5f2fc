//! What is said in steps, requests and hearings.

use super::{Frame, Said, Walk, figures};
use crate::evidence::claim::Kind;
use crate::syntax::tree::{
    Block, Failure, HearingItem, Node, Otherwise, PartKind, RequestItem, RequestPart, Step, StepItem,
};

impl<'t> Walk<'t> {
    pub(super) fn step(&mut self, step: &'t Step, mut frame: Frame) {
        frame.subject.within.push(step.id.name.clone());
        for node in &step.body {
            let said = match &node.value {
                StepItem::Decides => Said::new(Kind::Decides),
                StepItem::Registers => Said::new(Kind::Registers),
                StepItem::Extends(period) => Said::new(Kind::Extends).figures([figures::period(*period)]),
                StepItem::LateVoid => Said::new(Kind::LateVoid),
                StepItem::Otherwise(otherwise) => limit(otherwise),
                StepItem::Finds { grounds, limit } => {
                    Said::new(Kind::Finds).names(grounds).figures(figures::limit(limit.as_ref()))
                }
                StepItem::Request { id, .. } => Said::new(Kind::Request).names([id]),
                StepItem::Hearing { .. } => Said::new(Kind::Hearing),
                StepItem::Checks { ids, .. } => Said::new(Kind::Checks).names(ids),
                StepItem::HandsOver { ids, .. } => Said::new(Kind::HandsOver).names(ids),
                StepItem::Records { register, .. } => Said::new(Kind::Records).names([register]),
                StepItem::Exam { id, minutes, pass_mark, .. } => {
                    let lasts = minutes.map(figures::minutes);
                    Said::new(Kind::Exam).names([id]).figures(lasts.into_iter().chain(pass_mark.map(figures::percent)))
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
                RequestItem::Failing { then, .. } => {
                    let said = Said::new(Kind::Failing);
                    let said = match then {
                        Failure::Refuse(ground) => said.names([ground]),
                        Failure::Ends(ending) => said.names(ending.ground.as_ref()),
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
        let inner =
            self.claim(node, frame, Said::new(kind).figures(figures::limits(part.limit.as_ref(), &part.bounds)));
        for alternative in &part.alternatives {
            self.claim(alternative, &inner, limit(&alternative.value));
        }
    }

    fn hearing(&mut self, body: &'t Block<HearingItem>, frame: &Frame) {
        for node in body {
            let said = match &node.value {
                HearingItem::Extends(period) => Said::new(Kind::Extends).figures([figures::period(*period)]),
                HearingItem::Notice { limit, bounds, .. } => {
                    Said::new(Kind::HearingNotice).figures(figures::limits(limit.as_ref(), bounds))
                }
                HearingItem::Held { limit, bounds, .. } => {
                    Said::new(Kind::Held).figures(figures::limits(Some(limit), bounds))
                }
                HearingItem::Persuades(_) => Said::new(Kind::Persuades),
                HearingItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(node, frame, said);
        }
    }
}

fn limit(otherwise: &Otherwise) -> Said<'static> {
    Said::new(Kind::Limit).figures(figures::limit(Some(&otherwise.limit)))
}
