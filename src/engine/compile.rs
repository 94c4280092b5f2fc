//! From procedures to plans.

use super::condition::{Code, Writer};
use super::marks::Marks;
use super::plan::{
    AlternativeSpec, Anchor, BoundsSpec, CitesIx, DeemedSpec, EventIx, EventSpec, Failed, FailingSpec, FeeSpec,
    GapSpec, HearingSpec, LimitRule, LimitSpec, LimitsSpec, OnTermSpec, PartSpec, Plan, RequestPartSpec, RequestSpec,
    StepSpec, TermSpec,
};
use crate::calendar::Period;
use crate::check::Checked;
use crate::cite::{Citation, Clauses};
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT, FILING, HEARING, HEARING_NOTICE, RECEIPT};
use crate::model::{
    Alternative, Bounds, Cited, Condition, Failing, Finding, Gap, Hearing, Law, Limit, OnTerm, Part, Procedure,
    Request, Service, Silence, Step, StepPart, Unsaid, facts_read,
};
use crate::span::{FileId, Span};
use std::collections::BTreeSet;

impl Plan {
    /// Compiles a procedure of a checked law, or a remedy or duty of it; none where the regime, the service or any of
    /// that id does not exist.
    #[must_use]
    pub fn new(law: &Checked, regime: &str, service: &str, procedure: &str) -> Option<Plan> {
        let service = law.service(regime, service)?;
        let procedure = service.procedure(procedure)?;
        let mut compiler = Compiler::new(law, service, &procedure);
        compiler.events();
        compiler.facts_read_elsewhere(service, law);
        compiler.plan.channels = compiler.provided(&service.channels);
        compiler.plan.applicants = compiler.provided(&service.applicants);
        compiler.grounds();
        compiler.outcomes();
        compiler.tacit();
        compiler.steps()?;
        compiler.terms_and_fees();
        compiler.aftermath();
        Some(compiler.plan)
    }
}

/// The clauses and the place of a rule.
type Rule<'m> = (&'m [Citation], Span);

/// What filing and receipt rest on.
const NO_RULE: Rule<'static> = (&[], Span { file: FileId::FIRST, start: 0, end: 0 });

fn of<T>(rule: &Cited<T>) -> Rule<'_> {
    (&rule.cites, rule.span)
}

/// The clauses and the place of a rule within another: it shares the clauses of that one where it has none of its own.
fn own<'m, T>(rule: &'m Cited<T>, within: Rule<'m>) -> Rule<'m> {
    if rule.cites.is_empty() { (within.0, rule.span) } else { of(rule) }
}

mod ends;

struct Compiler<'m> {
    procedure: &'m Procedure,
    plan: Plan,
    conditions: Writer<'m>,
}

impl<'m> Compiler<'m> {
    fn new(law: &'m Law, service: &Service, procedure: &'m Procedure) -> Self {
        let plan = Plan {
            regime: service.regime.clone(),
            service: service.id.clone(),
            procedure: procedure.id.clone(),
            slots: Vec::new(),
            events: Vec::new(),
            grounds: Vec::new(),
            outcomes: Vec::new(),
            tacit: Vec::new(),
            validities: Vec::new(),
            rights: Vec::new(),
            undecided: None,
            gaps: Vec::new(),
            terms: Vec::new(),
            fees: Vec::new(),
            received: procedure.upon.is_none(),
            reception: service.reception.first().filter(|_| procedure.upon.is_none()).map(|it| it.value),
            registration: EventIx::RECEIPT,
            applicant: law.names.applicant().map(ToOwned::to_owned),
            side_by_side: false,
            channels: (Vec::new(), CitesIx::NONE),
            applicants: (Vec::new(), CitesIx::NONE),
            read_elsewhere: Vec::new(),
            steps: Vec::new(),
            tests: Vec::new(),
            citations: vec![(Clauses::default(), Span::default())],
        };
        Self { procedure, plan, conditions: Writer::new(law, procedure) }
    }

    /// Numbers all events, so that limits may name those of later steps.
    fn events(&mut self) {
        let procedure = self.procedure;
        let applicant = self.plan.applicant.clone().unwrap_or_default();
        for built_in in [procedure.upon.as_deref().unwrap_or(FILING), RECEIPT] {
            self.event(built_in, &applicant, NO_RULE);
        }
        for event in procedure.events() {
            self.event(&event.value.id, &event.value.actor, (&event.cites, event.span));
        }
        if let Some(registration) = procedure.registration().and_then(|it| self.plan.event(&it.value.id)) {
            self.plan.registration = registration;
        }
    }

    fn event(&mut self, id: &str, actor: &str, rule: Rule<'_>) {
        let cites = self.cites(rule);
        self.plan.events.push(EventSpec { id: id.to_owned(), actor: actor.to_owned(), cites });
    }

    /// What the rules of the procedure read beyond what decides its course: the lists of channels and applicants, every
    /// condition of the procedure and its service, and the forms of the service.
    fn facts_read_elsewhere(&mut self, service: &Service, law: &Law) {
        let listed = [(CHANNEL_FACT, &service.channels), (APPLICANT_FACT, &service.applicants)];
        let listed = listed.into_iter().filter(|(_, lists)| !lists.is_empty()).map(|(fact, _)| fact);
        let forms = law.forms_of(service).into_iter().flat_map(|it| facts_read(it));
        let read: BTreeSet<&str> =
            facts_read(self.procedure).into_iter().chain(facts_read(service)).chain(forms).chain(listed).collect();
        self.plan.read_elsewhere = read.into_iter().map(ToOwned::to_owned).collect();
    }

    /// The values of a fact that the acts provide for.
    fn provided(&mut self, lists: &[Cited<Vec<String>>]) -> (Vec<String>, CitesIx) {
        let cites: Vec<Citation> = lists.iter().flat_map(|it| it.cites.clone()).collect();
        let span = lists.first().map(|it| it.span).unwrap_or_default();
        (lists.iter().flat_map(|it| it.value.clone()).collect(), self.cites((&cites, span)))
    }

    fn steps(&mut self) -> Option<()> {
        let order = self.procedure.step_order().ok()?;
        let before = self.procedure.all_steps_before();
        let mut place = vec![0; order.len()];
        for (at, &position) in order.iter().enumerate() {
            place.get_mut(position).into_iter().for_each(|it| *it = at);
        }
        for &position in &order {
            let step = self.procedure.steps.get(position)?;
            let after = before.get(position)?.iter().filter_map(|it| place.get(*it).copied()).collect();
            let step = self.step(step, after)?;
            self.plan.steps.push(step);
        }
        self.plan.side_by_side = side_by_side(&self.plan.steps);
        Some(())
    }

    /// Which of the steps so far are over before one that waits for those of `after`.
    fn preceded_by(&self, after: &[usize]) -> Vec<bool> {
        let mut preceded_by = vec![false; self.plan.steps.len()];
        for &before in after {
            let earlier = self.plan.steps.get(before).map_or(&[][..], |it| it.preceded_by.as_slice());
            for (slot, precedes) in preceded_by.iter_mut().zip(earlier) {
                *slot |= precedes;
            }
            if let Some(slot) = preceded_by.get_mut(before) {
                *slot = true;
            }
        }
        preceded_by
    }

    /// The grounds that are known of before a step with these parts is over: those that it looks for or that follow from
    /// it, and those of the steps before it.
    fn sees(&self, parts: &[PartSpec], after: &[usize]) -> Marks {
        let mut sees = Marks::default();
        for part in parts {
            match part {
                PartSpec::Finds { grounds, .. } => grounds.iter().for_each(|it| sees.mark(*it)),
                PartSpec::Request(request) => {
                    for failing in request.failing.iter().chain(&request.after_last) {
                        if let Failed::Ground(ground) = failing.then {
                            sees.mark(ground);
                        }
                    }
                }
                PartSpec::Gap { .. } => {}
            }
        }
        after.iter().filter_map(|&it| self.plan.steps.get(it)).for_each(|it| sees.add(&it.sees));
        sees
    }

    fn step(&mut self, step: &'m Cited<Step>, after: Vec<usize>) -> Option<StepSpec> {
        let it = &step.value;
        let limits = self.limits(it.limit.as_ref(), &it.bounds, of(step), &it.alternatives)?;
        let parts = it.parts.iter().filter(|part| can_happen(&part.value));
        let parts: Vec<PartSpec> = parts.map(|part| self.part(part, of(step))).collect::<Option<_>>()?;
        let hearing = match &it.hearing {
            Some(hearing) => Some(self.hearing(hearing)?),
            None => None,
        };
        let event = self.plan.event(&it.id)?;
        let sees = self.sees(&parts, &after);
        let preceded_by = self.preceded_by(&after);
        for &before in &after {
            if let Some(step) = self.plan.steps.get_mut(before) {
                step.followed = true;
            }
        }
        Some(StepSpec {
            event,
            after,
            preceded_by,
            sees,
            when: self.code(&it.when),
            limits,
            decides: it.decides.is_some(),
            outside_term: it.outside_term,
            followed: false,
            deemed: it.deemed.iter().map(|deemed| self.deemed(deemed, of(step))).collect::<Option<_>>()?,
            undated: (!it.deemed.is_empty()).then(|| self.undated(&it.id, of(step))),
            on_term: it.on_term.as_ref().map(|it| self.on_term(&it.value)),
            parts,
            hearing,
            extends: it.extends.as_ref().map(|it| (it.value, self.cites(own(it, of(step))))),
            late_void: it.late_void.is_some(),
        })
    }

    fn part(&mut self, part: &'m Cited<StepPart>, step: Rule<'m>) -> Option<PartSpec> {
        Some(match &part.value {
            StepPart::Finds(finding) => {
                let limit = match &finding.limit {
                    Some(limit) => Some(self.limit(Some(limit), own(part, step))?),
                    None => None,
                };
                PartSpec::Finds { grounds: self.grounds_of(finding), limit }
            }
            StepPart::Gap(gap) => {
                let when = self.code(&gap.when);
                PartSpec::Gap { when, gap: self.gap(gap, of(part)) }
            }
            StepPart::Request(request) => PartSpec::Request(Box::new(self.request(request)?)),
        })
    }

    /// The positions of the grounds that a stage looks for.
    fn grounds_of(&self, finding: &Finding) -> Vec<usize> {
        let wanted = |id: &String| match finding.grounds.is_empty() {
            false => finding.grounds.contains(id),
            true => !self.procedure.findings().any(|it| it.grounds.contains(id)),
        };
        let positions = self.plan.grounds.iter().enumerate().filter(|(_, ground)| wanted(&ground.id));
        positions.map(|(position, _)| position).collect()
    }

    fn gap(&mut self, gap: &Gap, rule: Rule<'_>) -> usize {
        let cites = self.cites(rule);
        self.plan.gaps.push(GapSpec { id: gap.id.clone(), text: gap.text.clone(), cites });
        self.plan.gaps.len() - 1
    }

    fn request(&mut self, request: &'m Request) -> Option<RequestSpec> {
        let study = match &request.study {
            Some(study) => Some(self.request_part(study)?),
            None => None,
        };
        let failing = match &request.failing {
            Some(failing) => Some(self.failing(failing)?),
            None => None,
        };
        let last = request.round.is_none_or(|it| it.number == it.of);
        Some(RequestSpec {
            when: self.code(&request.when),
            notice: self.request_part(&request.notice)?,
            delivery: self.request_part(&request.delivery)?,
            study,
            failing,
            again: request.is_again(),
            after_last: match request.after_last.as_ref().filter(|_| last) {
                Some(after) => Some(self.failing(after)?),
                None => None,
            },
        })
    }

    fn request_part(&mut self, part: &'m Cited<Part>) -> Option<RequestPartSpec> {
        let it = &part.value;
        Some(RequestPartSpec {
            event: self.plan.event(&it.event)?,
            limits: self.limits(it.limit.as_ref(), &it.bounds, of(part), &it.alternatives)?,
            on_term: it.on_term.as_ref().map(|it| self.on_term(it)),
            by_applicant: self.plan.applicant.as_deref() == Some(it.actor.as_str()),
        })
    }

    fn on_term(&mut self, it: &OnTerm) -> OnTermSpec {
        OnTermSpec { when: self.code(&it.when), effect: it.effect }
    }

    fn deemed(&mut self, deemed: &'m Cited<crate::model::Deemed>, step: Rule<'m>) -> Option<DeemedSpec> {
        let it = &deemed.value;
        let rule = own(deemed, step);
        let passed_over = self.procedure.may_be_passed_over(&it.after.value);
        Some(DeemedSpec {
            when: self.code(&it.when),
            period: it.period,
            after: self.plan.event(&it.after.value)?,
            unstarted: passed_over.then(|| self.unstarted(&it.after.value, rule)),
            cites: self.cites(rule),
        })
    }

    /// The gap that a case falls into where a step counts as complete on no day that the law names, and happens on none that
    /// the case does.
    fn undated(&mut self, step: &str, rule: Rule<'_>) -> usize {
        let gap = Gap {
            id: format!("no_day_of_{step}"),
            when: Condition::Always,
            conditional: true,
            text: Unsaid::Silence(Silence::Day(step.to_owned())),
        };
        self.gap(&gap, rule)
    }

    fn failing(&mut self, failing: &Cited<Failing>) -> Option<FailingSpec> {
        let when = self.code(&failing.value.when);
        let then = match &failing.value.then {
            Ok(ground) => Failed::Ground(self.plan.grounds.iter().position(|it| it.id == *ground)?),
            Err(gap) => Failed::Gap(self.gap(gap, of(failing))),
        };
        Some(FailingSpec { when, then })
    }

    fn hearing(&mut self, hearing: &'m Cited<Hearing>) -> Option<HearingSpec> {
        let it = &hearing.value;
        let never = Condition::Not(Box::new(Condition::Always));
        Some(HearingSpec {
            when: self.code(&Condition::Refusing(None).and(it.when.clone())),
            extends: it.extends.as_ref().map(|it| (it.value, self.cites(of(it)))),
            notice: self.plan.event(HEARING_NOTICE)?,
            notice_limit: self.limit(it.notice.value.limit.as_ref(), of(&it.notice))?,
            notice_bounds: self.bounds(&it.notice.value.bounds, of(&it.notice))?,
            held: self.plan.event(HEARING)?,
            held_limit: self.limit(Some(&it.held.value), of(&it.held))?,
            held_bounds: self.bounds(&it.held_bounds, of(&it.held))?,
            persuades: self.code(it.persuades.as_ref().map_or(&never, |it| &it.value)),
            cites: self.cites(of(hearing)),
            persuades_cites: match &it.persuades {
                Some(persuades) => self.cites(of(persuades)),
                None => CitesIx::NONE,
            },
        })
    }

    fn limits(
        &mut self,
        limit: Option<&'m Limit>,
        bounds: &'m Bounds,
        rule: Rule<'m>,
        alternatives: &'m [Cited<Alternative>],
    ) -> Option<LimitsSpec> {
        let ordinary = self.limit(limit, rule)?;
        let mut specs = Vec::with_capacity(alternatives.len());
        for alternative in alternatives {
            let when = self.code(&alternative.value.when);
            let limit = self.limit(Some(&alternative.value.limit), own(alternative, rule))?;
            specs.push(AlternativeSpec { when, limit });
        }
        Some(LimitsSpec { ordinary, alternatives: specs, bounds: self.bounds(bounds, rule)? })
    }

    fn bounds(&mut self, bounds: &Bounds, rule: Rule<'_>) -> Option<BoundsSpec> {
        let mut anchor = |(period, event): (Period, Option<&Cited<String>>)| {
            let id = event.map_or(END_OF_TERM, |it| it.value.as_str());
            let certain = event.is_some_and(|it| !self.procedure.may_be_passed_over(&it.value));
            let unstarted = if certain { None } else { Some(self.unstarted(id, rule)) };
            let event = match event {
                Some(it) => Some(self.plan.event(&it.value)?),
                None => None,
            };
            Some(Anchor { period, event, unstarted })
        };
        let not_before = match &bounds.not_before {
            Some((period, event)) => Some(anchor((*period, Some(event)))?),
            None => None,
        };
        let ahead = match &bounds.ahead {
            Some((period, event)) => Some(anchor((*period, event.as_ref()))?),
            None => None,
        };
        Some(BoundsSpec { not_before, ahead })
    }

    fn limit(&mut self, limit: Option<&Limit>, of: Rule<'_>) -> Option<LimitSpec> {
        let (rule, from) = match limit {
            None => (LimitRule::Open, None),
            Some(Limit::OnTheDayOf(event)) => (LimitRule::OnTheDayOf(self.plan.event(&event.value)?), Some(event)),
            Some(Limit::Within(period, from)) => {
                let event = match from {
                    Some(event) => Some(self.plan.event(&event.value)?),
                    None => None,
                };
                (LimitRule::Within { period: *period, from: event }, from.as_ref())
            }
        };
        let passed_over = from.filter(|it| self.procedure.may_be_passed_over(&it.value));
        let unstarted = passed_over.map(|it| self.unstarted(&it.value, of));
        Some(LimitSpec { rule, cites: self.cites(of), unstarted })
    }

    /// The gap that a case falls into where something counts from an event that does not happen in it.
    fn unstarted(&mut self, event: &str, rule: Rule<'_>) -> usize {
        let gap = Gap {
            id: format!("no_{event}_to_count_from"),
            when: Condition::Always,
            conditional: true,
            text: Unsaid::Silence(Silence::Start(event.to_owned())),
        };
        self.gap(&gap, rule)
    }

    fn terms_and_fees(&mut self) {
        let procedure = self.procedure;
        for term in &procedure.terms {
            let Some(from) = self.plan.event(&term.value.from) else { continue };
            let (when, cites) = (self.code(&term.value.when), self.cites(of(term)));
            let unstarted = match procedure.may_be_passed_over(&term.value.from) {
                true => Some(self.unstarted(&term.value.from, of(term))),
                false => None,
            };
            let (period, begins_beside) = (term.value.period, self.plan.happens_beside(from));
            self.plan.terms.push(TermSpec { period, from, cites, when, begins_beside, unstarted });
        }
        for fee in &procedure.fees {
            let (when, cites) = (self.code(&fee.value.when), self.cites(of(fee)));
            self.plan.fees.push(FeeSpec { charge: fee.value.charge.clone(), cites, when });
        }
    }

    fn cites(&mut self, (cites, span): Rule<'_>) -> CitesIx {
        let known = self.plan.citations.iter().position(|(its, place)| **its == *cites && *place == span);
        let position = known.unwrap_or_else(|| {
            self.plan.citations.push((Clauses::from(cites.to_vec()), span));
            self.plan.citations.len() - 1
        });
        CitesIx(position)
    }

    fn code(&mut self, condition: &Condition) -> Code {
        self.conditions.condition(condition, &mut self.plan)
    }
}

/// The gap of a case in which nothing is decided.
const NO_DECISION: &str = "no_decision";

/// What a limit counts back from.
const END_OF_TERM: &str = "end_of_term";

/// Whether something that can stop the clock runs beside something else: two requests of one step, or a request of a
/// step beside which another one is taken.
fn side_by_side(steps: &[StepSpec]) -> bool {
    let requests =
        |step: &StepSpec| step.parts.iter().filter(|it| matches!(it, PartSpec::Request(it) if !it.again)).count();
    let apart = steps.iter().enumerate().any(|(position, step)| step.preceded_by.iter().take(position).any(|it| !it));
    apart || steps.iter().any(|it| requests(it) > 1)
}

/// A gap without a condition is only to be known of: no case falls into it.
fn can_happen(part: &StepPart) -> bool {
    !matches!(part, StepPart::Gap(gap) if !gap.conditional)
}
