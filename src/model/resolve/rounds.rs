//! Requests that may be made several times: each round is a request of its own, with facts and events of its own.
//!
//! In the second round a fact and an event bear their ids with `_2`. A fact that is not declared so is the same in all rounds.

use super::Resolver;
use crate::cite::Base;
use crate::model::fault::ModelFault;
use crate::model::step::{Alternative, Bounds, Failing, Limit, OnTerm, Part, Request, Round};
use crate::model::{Cited, Condition};
use crate::span::Span;
use crate::syntax::tree::{Block, Guard, Id, RequestItem};

impl Resolver<'_> {
    /// The rounds of a request; it alone where it is made once.
    pub(super) fn rounds(
        &mut self,
        id: &Id,
        rounds: Option<u8>,
        guard: Option<&Guard>,
        body: &Block<RequestItem>,
        base: &Base,
        span: Span,
    ) -> Vec<Request> {
        let Some(first) = self.request(id, guard, body, base, span) else { return Vec::new() };
        let of = rounds.unwrap_or(1);
        let request = id.name.clone();
        if of == 0 {
            self.faults.push(ModelFault::NoRound { request, span });
            return vec![first];
        }
        let last = if first.after_last.is_some() { of.saturating_add(1) } else { of };
        // A round that asks for the same as the one before would be made whatever came of that.
        if let Some(number) = (2..=last).find(|it| self.in_round(&first.when, *it) == first.when) {
            let fact = fact_to_tell(&first.when);
            self.faults.push(ModelFault::SameRounds { request, fact, number, span });
            return vec![first];
        }
        (1..=of).map(|number| self.round(&first, Round { number, of }, id.span)).collect()
    }

    fn round(&mut self, first: &Request, round: Round, span: Span) -> Request {
        let Round { number, of } = round;
        let parts = first.parts().map(|it| it.value.event.clone()).collect::<Vec<_>>();
        let failing = |it: &Cited<Failing>, when: Condition| Cited {
            value: Failing { when, then: it.value.then.clone() },
            ..it.clone()
        };
        // It is made where every round before it was.
        let when = (1..=number).fold(Condition::Always, |all, it| all.and(self.in_round(&first.when, it)));
        let once_more = self.in_round(&first.when, of.saturating_add(1));
        Request {
            id: Round::id(&first.id, number),
            round: (of > 1).then_some(round),
            when,
            notice: self.part_in_round(&first.notice, &parts, number, span),
            delivery: self.part_in_round(&first.delivery, &parts, number, span),
            study: first.study.as_ref().map(|it| self.part_in_round(it, &parts, number, span)),
            failing: first.failing.as_ref().map(|it| failing(it, self.in_round(&it.value.when, number))),
            // Said of the last round; each knows of it.
            after_last: first.after_last.as_ref().map(|it| failing(it, once_more.clone())),
            notes: first.notes.clone(),
        }
    }

    fn part_in_round(&mut self, part: &Cited<Part>, parts: &[String], number: u8, span: Span) -> Cited<Part> {
        let it = &part.value;
        let event = |id: &Cited<String>| match parts.contains(&id.value) {
            true => Cited { value: Round::id(&id.value, number), ..id.clone() },
            false => id.clone(),
        };
        let limit = |limit: &Limit| match limit {
            Limit::Within(period, from) => Limit::Within(*period, from.as_ref().map(event)),
            Limit::OnTheDayOf(it) => Limit::OnTheDayOf(event(it)),
        };
        let bounds = Bounds {
            not_before: it.bounds.not_before.as_ref().map(|(period, from)| (*period, event(from))),
            ahead: it.bounds.ahead.as_ref().map(|(period, to)| (*period, to.as_ref().map(event))),
        };
        let alternatives = it.alternatives.iter().map(|other| Cited {
            value: Alternative { when: self.in_round(&other.value.when, number), limit: limit(&other.value.limit) },
            ..other.clone()
        });
        let alternatives = alternatives.collect();
        let on_term = it.on_term.as_ref().map(|it| OnTerm { effect: it.effect, when: self.in_round(&it.when, number) });
        let limit = it.limit.as_ref().map(limit);
        let event = Id { name: Round::id(&it.event, number), span };
        if number > 1 {
            self.event(&event);
        }
        let value = Part { event: event.name, actor: it.actor.clone(), limit, bounds, alternatives, on_term };
        Cited { value, cites: part.cites.clone(), span: part.span }
    }

    /// A condition as it is read in the round of a number.
    fn in_round(&self, condition: &Condition, number: u8) -> Condition {
        let each = |parts: &[Condition]| parts.iter().map(|it| self.in_round(it, number)).collect();
        match condition {
            Condition::Fact(id, value) => {
                let own = Round::id(id, number);
                let id = if self.law.facts.contains_key(&own) { own } else { id.clone() };
                Condition::Fact(id, *value)
            }
            Condition::Not(inner) => Condition::Not(Box::new(self.in_round(inner, number))),
            Condition::All(parts) => Condition::All(each(parts)),
            Condition::Any(parts) => Condition::Any(each(parts)),
            Condition::Always | Condition::Reading(..) | Condition::Refusing(_) | Condition::EndingAs(_) => {
                condition.clone()
            }
        }
    }
}

/// A fact of a condition, to be told in a finding.
fn fact_to_tell(condition: &Condition) -> Option<String> {
    let mut fact = None;
    condition.walk(&mut |part| {
        if let (None, Condition::Fact(id, _)) = (&fact, part) {
            fact = Some(id.clone());
        }
    });
    fact
}
