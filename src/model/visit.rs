//! Every condition of a service, so that whoever asks what conditions read forgets none.
//!
//! Rules are taken apart field by field: what is added to one has to be thought of here before it compiles.

use super::procedure::{Duty, Fee, Ground, Listed, Procedure, Remedy, Tacit, Term};
use super::step::{Alternative, Deemed, Exam, Failing, Finding, Gap, Hearing, OnTerm, Part, Request, Step, StepPart};
use super::{Cited, Condition, Field, Form, Right, Service, Validity};
use std::collections::BTreeSet;

/// Something that holds under conditions, or consists of such things.
pub trait Conditional {
    /// Calls `visit` with every condition in it.
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition));
}

impl<T: Conditional> Conditional for Cited<T> {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        self.value.conditions(visit);
    }
}

impl<T: Conditional> Conditional for Option<T> {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        self.iter().for_each(|it| it.conditions(visit));
    }
}

impl<T: Conditional> Conditional for Vec<T> {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        self.iter().for_each(|it| it.conditions(visit));
    }
}

impl Conditional for Condition {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        visit(self);
    }
}

/// What the service says of itself; its procedures are visited one by one.
impl Conditional for Service {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Service {
            id: _,
            regime: _,
            bases: _,
            titles: _,
            channels: _,
            applicants: _,
            waiting: _,
            serving: _,
            hours: _,
            reception: _,
            subtypes,
            duties,
            remedies,
            contacts: _,
            gaps,
            notes: _,
            waived: _,
            procedures: _,
            span: _,
        } = self;
        subtypes.conditions(visit);
        duties.conditions(visit);
        remedies.conditions(visit);
        gaps.conditions(visit);
    }
}

impl Conditional for Procedure {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Procedure {
            id: _,
            span: _,
            upon: _,
            terms,
            fees,
            payments,
            documents,
            fetched,
            grounds,
            tacit,
            steps,
            results,
            occasions,
            duties,
            remedies,
            validities,
            rights,
            gaps,
            notes: _,
            waived: _,
        } = self;
        terms.conditions(visit);
        fees.conditions(visit);
        [payments, documents, fetched, results, occasions].into_iter().for_each(|it| it.conditions(visit));
        grounds.conditions(visit);
        tacit.conditions(visit);
        steps.conditions(visit);
        duties.conditions(visit);
        validities.conditions(visit);
        rights.conditions(visit);
        remedies.conditions(visit);
        gaps.conditions(visit);
    }
}

impl Conditional for Term {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Term { period: _, from: _, from_span: _, when } = self;
        visit(when);
    }
}

impl Conditional for Fee {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Fee { charge: _, when } = self;
        visit(when);
    }
}

impl Conditional for Ground {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Ground { id: _, outcome: _, named: _, when } = self;
        visit(when);
    }
}

impl Conditional for Tacit {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Tacit { end: _, opens: _, when } = self;
        visit(when);
    }
}

impl Conditional for Listed {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Listed { ids: _, forms: _, when, text: _ } = self;
        visit(when);
    }
}

impl Conditional for Right {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Right { id: _, of: _, within: _, ahead: _, opens: _, missed: _, when, used } = self;
        visit(when);
        used.conditions(visit);
    }
}

impl Conditional for Validity {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Validity { result: _, expiry: _, period: _, from: _, when } = self;
        visit(when);
    }
}

impl Conditional for Duty {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Duty { id: _, of: _, within: _, ahead: _, when } = self;
        visit(when);
    }
}

impl Conditional for Remedy {
    fn conditions<'m>(&'m self, _: &mut dyn FnMut(&'m Condition)) {
        let Remedy { id: _, to: _, after: _, answered: _ } = self;
    }
}

impl Conditional for Step {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Step {
            id: _,
            actor: _,
            after: _,
            limit: _,
            bounds: _,
            alternatives,
            outside_term: _,
            when,
            decides: _,
            registers: _,
            extends: _,
            late_void: _,
            deemed,
            on_term,
            parts,
            hearing,
            checks,
            hands_over,
            records,
            exams,
            notes: _,
        } = self;
        visit(when);
        alternatives.conditions(visit);
        deemed.conditions(visit);
        on_term.conditions(visit);
        parts.conditions(visit);
        hearing.conditions(visit);
        [checks, hands_over, records].into_iter().for_each(|it| it.conditions(visit));
        exams.conditions(visit);
    }
}

impl Conditional for Alternative {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Alternative { when, limit: _ } = self;
        visit(when);
    }
}

impl Conditional for Deemed {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Deemed { period: _, after: _, when } = self;
        visit(when);
    }
}

impl Conditional for OnTerm {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let OnTerm { effect: _, when } = self;
        visit(when);
    }
}

impl Conditional for StepPart {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        match self {
            StepPart::Finds(Finding { grounds: _, limit: _ }) => {}
            StepPart::Request(request) => request.conditions(visit),
            StepPart::Gap(gap) => gap.conditions(visit),
        }
    }
}

impl Conditional for Gap {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Gap { id: _, when, conditional: _, text: _ } = self;
        visit(when);
    }
}

impl Conditional for Request {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Request { id: _, round: _, when, notice, delivery, study, failing, after_last, notes: _ } = self;
        visit(when);
        notice.conditions(visit);
        delivery.conditions(visit);
        study.conditions(visit);
        failing.conditions(visit);
        after_last.conditions(visit);
    }
}

impl Conditional for Part {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Part { event: _, actor: _, limit: _, bounds: _, alternatives, on_term } = self;
        alternatives.conditions(visit);
        on_term.conditions(visit);
    }
}

impl Conditional for Failing {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Failing { when, then: _ } = self;
        visit(when);
    }
}

impl Conditional for Hearing {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Hearing { when, extends: _, notice: _, actor: _, held: _, held_bounds: _, persuades, notes: _ } = self;
        visit(when);
        persuades.conditions(visit);
    }
}

impl Conditional for Exam {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Exam { id: _, minutes: _, pass_mark: _, when } = self;
        visit(when);
    }
}

impl Conditional for Form {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Form { id: _, titles: _, fields, notes: _, cites: _, span: _ } = self;
        fields.conditions(visit);
    }
}

impl Conditional for Field {
    fn conditions<'m>(&'m self, visit: &mut dyn FnMut(&'m Condition)) {
        let Field { id: _, kind: _, need: _, asks: _, filled_by: _, when, text: _ } = self;
        visit(when);
    }
}

/// The facts that conditions of `rules` read.
pub fn facts_read(rules: &dyn Conditional) -> BTreeSet<&str> {
    read(rules, |part| match part {
        Condition::Fact(id, _) => Some(id),
        _ => None,
    })
}

/// The choices between readings that conditions of `rules` ask for.
pub fn choices_read(rules: &dyn Conditional) -> BTreeSet<&str> {
    read(rules, |part| match part {
        Condition::Reading(id, _) => Some(id),
        _ => None,
    })
}

fn read(rules: &dyn Conditional, id: fn(&Condition) -> Option<&String>) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    rules.conditions(&mut |condition| condition.walk(&mut |part| found.extend(id(part).map(String::as_str))));
    found
}
