//! Beside the procedures of a service: its remedies and duties as procedures of their own.
//!
//! Comes in: a service with its remedies and duties. Goes out, by id, the [`Procedure`] that such a rule amounts to,
//! so that whatever works on procedures works on it. A complaint is registered as an application is, and answered
//! within its period. A duty arises on the day of its event and is performed within its period. What the rule says
//! no more about (what the answer is, what follows a duty left undone) is a gap into which every case falls.

use super::built_in::{ANSWER, PERFORM, RECEIPT, REGISTER};
use super::procedure::{Duty, Procedure, Remedy, Term};
use super::step::{Gap, Limit, Step, StepPart};
use super::{Cited, Condition, Service, Silence, Unsaid};
use crate::span::Span;
use std::borrow::Cow;

impl Service {
    /// The procedure `id`, or the remedy or duty of that id as a procedure of its own.
    #[must_use]
    pub fn procedure(&self, id: &str) -> Option<Cow<'_, Procedure>> {
        if let Some(procedure) = self.procedures.get(id) {
            return Some(Cow::Borrowed(procedure));
        }
        let remedy = self.all_remedies().find(|it| it.value.id == id).map(remedy);
        remedy.or_else(|| self.duty(id)).map(Cow::Owned)
    }

    /// The ids of remedies that [`Service::procedure`] knows, each once.
    #[must_use]
    pub fn remedy_ids(&self) -> Vec<&str> {
        let ids = self.all_remedies().map(|it| it.value.id.as_str());
        once(ids.filter(|id| !self.procedures.contains_key(*id)))
    }

    /// The ids of duties that [`Service::procedure`] knows, each once: those with a period.
    #[must_use]
    pub fn duty_ids(&self) -> Vec<&str> {
        let taken = self.remedy_ids();
        let timed = self.all_duties().filter(|it| it.value.within.is_some()).map(|it| it.value.id.as_str());
        once(timed.filter(|id| !self.procedures.contains_key(*id) && !taken.contains(id)))
    }

    /// All ids that [`Service::procedure`] knows: procedures, then remedies, then duties.
    #[must_use]
    pub fn procedure_ids(&self) -> Vec<&str> {
        let own = self.procedures.keys().map(String::as_str);
        own.chain(self.remedy_ids()).chain(self.duty_ids()).collect()
    }

    /// Remedies of the service, then those of its procedures.
    fn all_remedies(&self) -> impl Iterator<Item = &Cited<Remedy>> {
        self.remedies.iter().chain(self.procedures.values().flat_map(|it| &it.remedies))
    }

    /// Duties of the service, then those of its procedures.
    fn all_duties(&self) -> impl Iterator<Item = &Cited<Duty>> {
        self.duties.iter().chain(self.procedures.values().flat_map(|it| &it.duties))
    }

    /// A duty that has a period. Statements of one duty that differ in their circumstances are told together.
    fn duty(&self, id: &str) -> Option<Procedure> {
        let mut rules = self.all_duties().filter(|it| it.value.id == id);
        let (first, (_, event)) = rules.find_map(|it| it.value.within.as_ref().map(|within| (it, within)))?;
        let mut procedure = Procedure::new(id, first.span);
        procedure.upon = Some(event.clone());
        let mut arises = Vec::new();
        let mut perform = Step::new(PERFORM.to_owned(), first.value.of.clone(), None);
        for rule in std::iter::once(first).chain(rules) {
            let Some((period, from)) = rule.value.within.as_ref().filter(|(_, from)| from == event) else { continue };
            let (from, when) = (from.clone(), rule.value.when.clone());
            if rule.value.ahead {
                let event = cited(rule, from);
                arises.push(when.clone());
                perform.bounds.ahead.get_or_insert((*period, Some(event)));
                continue;
            }
            procedure.terms.push(cited(rule, Term { period: *period, from, from_span: rule.span, when }));
        }
        arises.extend(procedure.terms.iter().map(|it| it.value.when.clone()));
        if !arises.contains(&Condition::Always) {
            let when = Condition::Not(Box::new(Condition::Any(arises)));
            let other = silent(&format!("no_duty_{id}"), when, Silence::DutyOfOtherCases);
            perform.parts.push(cited(first, other));
        }
        let follows = silent(&format!("consequence_of_{id}"), Condition::Always, Silence::PerformanceOfDuty);
        perform.parts.push(cited(first, follows));
        procedure.steps.push(cited(first, perform));
        Some(procedure)
    }
}

/// A remedy: registered by the one to whom it goes and, where the rule sets a time, answered by the end of it.
fn remedy(rule: &Cited<Remedy>) -> Procedure {
    let Remedy { id, to, answered, .. } = &rule.value;
    let mut procedure = Procedure::new(id, rule.span);
    let receipt = Cited { value: RECEIPT.to_owned(), cites: rule.cites.clone(), span: rule.span };
    let mut register = Step::new(REGISTER.to_owned(), to.to_owned(), Some(Limit::OnTheDayOf(receipt)));
    register.registers = Some(cited(rule, ()));
    match answered {
        None => {
            let time = silent(&format!("time_of_{id}"), Condition::Always, Silence::TimeOfAnswer);
            register.parts.push(cited(rule, time));
            procedure.steps.push(cited(rule, register));
        }
        Some(period) => {
            let from = REGISTER.to_owned();
            let term = Term { period: *period, from, from_span: rule.span, when: Condition::Always };
            procedure.terms.push(cited(rule, term));
            let mut answer = Step::new(ANSWER.to_owned(), to.to_owned(), None);
            let content = silent(&format!("answer_of_{id}"), Condition::Always, Silence::ContentOfAnswer);
            answer.parts.push(cited(rule, content));
            procedure.steps.extend([cited(rule, register), cited(rule, answer)]);
        }
    }
    procedure
}

fn silent(id: &str, when: Condition, silence: Silence) -> StepPart {
    StepPart::Gap(Gap { id: id.to_owned(), when, conditional: true, text: Unsaid::Silence(silence) })
}

/// Something that follows from a rule, with the clauses of that rule.
fn cited<T, U>(rule: &Cited<T>, value: U) -> Cited<U> {
    let span: Span = rule.span;
    Cited { value, cites: rule.cites.clone(), span }
}

fn once<'i>(ids: impl Iterator<Item = &'i str>) -> Vec<&'i str> {
    let mut found: Vec<&str> = Vec::new();
    for id in ids {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Period, Unit};

    #[test]
    fn every_case_of_a_remedy_ends_in_a_gap() {
        let rule = |answered| Cited {
            value: Remedy { id: "court_action".to_owned(), to: "court".to_owned(), after: None, answered },
            cites: Vec::new(),
            span: Span::default(),
        };
        let gaps = |it: &Procedure| it.open_gaps().map(|gap| gap.id.clone()).collect::<Vec<_>>();
        let timeless = remedy(&rule(None));
        assert_eq!((timeless.steps.len(), timeless.terms.len()), (1, 0));
        assert_eq!(gaps(&timeless), ["time_of_court_action"]);
        let timed = remedy(&rule(Some(Period::new(5, Unit::WorkingDays))));
        assert_eq!((timed.steps.len(), timed.terms.len()), (2, 1));
        assert_eq!(gaps(&timed), ["answer_of_court_action"]);
    }

    /// The only service of a law whose faults, such as lacking tables, do not matter here.
    fn service(body: &str) -> Service {
        let names = "actor court { title en \"c\" }\nname tell { title en \"t\" }\nevent change { title en \"e\" }\n";
        let text = format!(
            "{names}fact big default no {{ title en \"b\" }}\nact a {{ kind order }}\nregime r {{ acts a calendar c }}\n\
             service s under a {{ {body} }}\n"
        );
        let mut workspace = crate::model::Workspace::default();
        let file = workspace.sources.add("beside.regl", text.clone());
        let parsed = crate::syntax::parse(file, &text);
        assert_eq!(parsed.faults, []);
        workspace.files.push((file, parsed.tree));
        let (law, _) = crate::model::resolve(&workspace);
        law.services.into_values().next().unwrap()
    }

    #[test]
    fn a_duty_of_several_statements_has_a_term_for_each() {
        let service = service(
            "duty tell of court within 3 working days of change when big \
             duty tell of court within 9 working days of change when not big",
        );
        assert_eq!(service.duty_ids(), ["tell"]);
        let duty = service.procedure("tell").unwrap();
        assert_eq!(duty.upon.as_deref(), Some("change"));
        let counts: Vec<u16> = duty.terms.iter().map(|it| it.value.period.count).collect();
        assert_eq!(counts, [3, 9]);
        let gaps: Vec<&str> = duty.open_gaps().map(|it| it.id.as_str()).collect();
        assert_eq!(gaps, ["no_duty_tell", "consequence_of_tell"]);
    }

    #[test]
    fn a_duty_without_a_time_cannot_be_run_and_a_procedure_comes_first() {
        assert_eq!(service("duty tell of court").procedure("tell"), None);
        let service =
            service("remedy tell to court procedure tell { } duty tell of court within 1 working day of change");
        assert_eq!(service.procedure_ids(), ["tell"]);
        assert_eq!(service.procedure("tell").unwrap().steps, []);
    }

    #[test]
    fn remedies_of_procedures_are_those_of_the_service_once() {
        let service = service("remedy tell to court procedure issue { remedy tell to court } procedure reissue { }");
        assert_eq!(service.procedure_ids(), ["issue", "reissue", "tell"]);
    }
}
