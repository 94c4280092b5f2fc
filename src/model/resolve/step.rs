//! Steps, requests and hearings.

use super::{Resolver, cited};
use crate::cite::Base;
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::model::step::{
    Deemed, Exam, Failing, Finding, Gap, Hearing, HearingNotice, OnTerm, Part, Request, Step, StepPart,
};
use crate::model::{Cited, Condition, Unsaid};
use crate::span::Span;
use crate::syntax::tree::{
    self, Block, DeclarationKind, Failure, Guard, HearingItem, Id, Node, PartKind, RequestItem, RequestPart, StepItem,
    TermEffect,
};

impl Resolver<'_> {
    pub(super) fn step(&mut self, step: &tree::Step, base: &Base) -> Step {
        let after = |id: &Id| Cited { value: id.name.clone(), cites: Vec::new(), span: id.span };
        let (id, actor) = (self.event(&step.id), self.actor(&step.by));
        let mut resolved = Step::new(id, actor, step.limit.as_ref().map(Self::limit));
        resolved.after = step.after.iter().map(after).collect();
        resolved.bounds = Self::bounds(&step.bounds);
        resolved.outside_term = step.outside_term;
        resolved.when = self.guard(step.guard.as_ref());
        for node in &step.body {
            self.step_item(&mut resolved, node, base, step.id.span);
        }
        resolved
    }

    fn step_item(&mut self, step: &mut Step, node: &Node<StepItem>, base: &Base, block: Span) {
        match &node.value {
            StepItem::Decides => self.once(&mut step.decides, cited(node, base, ()), "decides", node.span, block),
            StepItem::Registers => self.once(&mut step.registers, cited(node, base, ()), "registers", node.span, block),
            StepItem::Extends(period) => {
                self.once(&mut step.extends, cited(node, base, *period), "extends term", node.span, block);
            }
            StepItem::LateVoid => {
                self.once(&mut step.late_void, cited(node, base, ()), "late has no effect", node.span, block);
            }
            StepItem::Deemed(it) => {
                let after = Cited { value: it.after.name.clone(), cites: Vec::new(), span: it.after.span };
                let deemed = Deemed { period: it.period, after, when: self.guard(it.guard.as_ref()) };
                step.deemed.push(cited(node, base, deemed));
            }
            StepItem::OnTerm(it) => {
                let word = if it.effect == TermEffect::Anew { "starts term anew" } else { "stops term" };
                let on_term = cited(node, base, self.on_term(it));
                self.once(&mut step.on_term, on_term, word, node.span, block);
            }
            StepItem::Otherwise(it) => {
                let alternative = self.alternative_of(node, it, base);
                step.alternatives.push(alternative);
            }
            StepItem::Finds { grounds, limit } => {
                let grounds = grounds.iter().map(|id| self.finding(id)).collect();
                let finding = Finding { grounds, limit: limit.as_ref().map(Self::limit) };
                step.parts.push(cited(node, base, StepPart::Finds(finding)));
            }
            StepItem::Request { id, rounds, guard, body } => {
                for request in self.rounds(id, *rounds, guard.as_ref(), body, base, node.span) {
                    step.parts.push(cited(node, base, StepPart::Request(Box::new(request))));
                }
            }
            StepItem::Hearing { guard, body } => {
                let hearing = self.hearing(guard.as_ref(), body, base, node.span);
                if let Some(hearing) = hearing {
                    let hearing = cited(node, base, hearing);
                    self.once(&mut step.hearing, hearing, "hearing", node.span, block);
                }
            }
            StepItem::Checks { ids, guard } => {
                let listed = self.listed_names(ids, guard.as_ref());
                step.checks.push(cited(node, base, listed));
            }
            StepItem::HandsOver { ids, guard } => {
                let listed = self.listed_names(ids, guard.as_ref());
                step.hands_over.push(cited(node, base, listed));
            }
            StepItem::Records { register, guard } => {
                let listed = self.listed_registers(register, guard.as_ref());
                step.records.push(cited(node, base, listed));
            }
            StepItem::Exam { id, minutes, pass_mark, guard } => {
                let id = self.plain_names(std::slice::from_ref(id)).concat();
                let exam = Exam { id, minutes: *minutes, pass_mark: *pass_mark, when: self.guard(guard.as_ref()) };
                step.exams.push(cited(node, base, exam));
            }
            StepItem::Gap(gap) => {
                let gap = self.gap(gap);
                step.parts.push(cited(node, base, StepPart::Gap(gap)));
            }
            StepItem::Note(text) => step.notes.push(cited(node, base, text.clone())),
        }
    }

    /// What a stage looks for: a ground, or an outcome where no ground is named.
    fn finding(&mut self, id: &Id) -> String {
        let names = &self.law.names;
        let outcome = names.get(DeclarationKind::Ground, &id.name).is_none()
            && names.get(DeclarationKind::Outcome, &id.name).is_some();
        if outcome { id.name.clone() } else { self.name(Named::Ground, DeclarationKind::Ground, id) }
    }

    pub(super) fn event(&mut self, id: &Id) -> String {
        self.name(Named::Event, DeclarationKind::Event, id)
    }

    pub(super) fn request(
        &mut self,
        id: &Id,
        guard: Option<&Guard>,
        body: &Block<RequestItem>,
        base: &Base,
        span: Span,
    ) -> Option<Request> {
        let when = self.guard(guard);
        let (mut notice, mut delivery, mut study) = (None, None, None);
        let (mut failing, mut after_last) = (None, None);
        let mut notes = Vec::new();
        for node in body {
            match &node.value {
                RequestItem::Part(part) => {
                    let (slot, word) = match part.kind {
                        PartKind::Notice => (&mut notice, "notice"),
                        PartKind::Delivery => (&mut delivery, "delivery"),
                        PartKind::Study => (&mut study, "study"),
                    };
                    let resolved = self.part(id, part, word, base);
                    let resolved = cited(node, base, resolved);
                    self.once(slot, resolved, word, node.span, span);
                }
                RequestItem::Failing { guard, then } => {
                    let when = self.guard(guard.as_ref());
                    let then = match then {
                        Failure::Refuse(ground) => Ok(self.name(Named::Ground, DeclarationKind::Ground, ground)),
                        Failure::Ends(ending) => {
                            let (outcome, ground) = self.ending(ending);
                            Ok(ground.unwrap_or(outcome))
                        }
                        Failure::Gap { id, text } => {
                            let (id, text) = (id.name.clone(), text.clone());
                            Err(Gap { id, when: Condition::Always, conditional: true, text: Unsaid::Written(text) })
                        }
                    };
                    let it = cited(node, base, Failing { when, then });
                    let (slot, word) = match guard {
                        Some(_) => (&mut failing, "failing"),
                        None => (&mut after_last, "failing after the last"),
                    };
                    self.once(slot, it, word, node.span, span);
                }
                RequestItem::Note(text) => notes.push(cited(node, base, text.clone())),
            }
        }
        for (missing, statement) in [(notice.is_none(), "notice"), (delivery.is_none(), "delivery")] {
            if missing {
                let name = id.name.clone();
                self.faults.push(ModelFault::Lacking { what: Named::Event, name, statement, span });
            }
        }
        let (id, notice, delivery) = (id.name.clone(), notice?, delivery?);
        Some(Request { id, round: None, when, notice, delivery, study, failing, after_last, notes })
    }

    fn part(&mut self, request: &Id, part: &RequestPart, word: &str, base: &Base) -> Part {
        let event = Id { name: format!("{}_{word}", request.name), span: request.span };
        Part {
            event: self.event(&event),
            actor: self.actor(&part.by),
            limit: part.limit.as_ref().map(Self::limit),
            bounds: Self::bounds(&part.bounds),
            alternatives: part.alternatives.iter().map(|it| self.alternative(it, base)).collect(),
            on_term: part.on_term.as_ref().map(|it| self.on_term(it)),
        }
    }

    fn on_term(&mut self, it: &tree::OnTerm) -> OnTerm {
        OnTerm { effect: it.effect, when: self.guard(it.guard.as_ref()) }
    }

    fn hearing(
        &mut self,
        guard: Option<&Guard>,
        body: &Block<HearingItem>,
        base: &Base,
        span: Span,
    ) -> Option<Hearing> {
        let when = self.guard(guard);
        let (mut extends, mut notice, mut held, mut persuades) = (None, None, None, None);
        let mut notes = Vec::new();
        for node in body {
            let here = node.span;
            match &node.value {
                HearingItem::Extends(period) => {
                    self.once(&mut extends, cited(node, base, *period), "extends term", here, span);
                }
                HearingItem::Notice { by, limit, bounds } => {
                    let actor = self.actor(by);
                    let limit = limit.as_ref().map(Self::limit);
                    let it = HearingNotice { actor, limit, bounds: Self::bounds(bounds) };
                    self.once(&mut notice, cited(node, base, it), "notice", here, span);
                }
                HearingItem::Held { by, limit, bounds } => {
                    let it = (self.actor(by), cited(node, base, Self::limit(limit)), Self::bounds(bounds));
                    self.once(&mut held, it, "held", here, span);
                }
                HearingItem::Persuades(guard) => {
                    let condition = cited(node, base, self.guard(Some(guard)));
                    self.once(&mut persuades, condition, "persuades", here, span);
                }
                HearingItem::Note(text) => notes.push(cited(node, base, text.clone())),
            }
        }
        for (missing, statement) in [(notice.is_none(), "notice"), (held.is_none(), "held")] {
            if missing {
                let name = "hearing".to_owned();
                self.faults.push(ModelFault::Lacking { what: Named::Event, name, statement, span });
            }
        }
        let (actor, held, held_bounds) = held?;
        Some(Hearing { when, extends, notice: notice?, actor, held, held_bounds, persuades, notes })
    }
}
