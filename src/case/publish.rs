//! From a run to its published result.

use super::assumption;
use super::fee::FeeResult;
use super::result::{BreachResult, CaseResult, EventResult, JsonVersion, OutcomeWord, SilenceResult, TermResult};
use super::runner::CaseRun;
use super::warning::Warning;
use crate::calendar::{Day, IndexPeriod, Sureness};
use crate::engine::{Basis, Breach, CaseFacts, CitesIx, EventIx, GapSpec, GroundSpec, Moment, Outcome, TacitSpec};
use crate::model::Charge;
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT, IN_FORCE_OF};
use rust_decimal::Decimal;

impl CaseRun<'_> {
    /// The result as published.
    #[must_use]
    pub fn result(&self) -> CaseResult {
        let own = self.own_result();
        match &self.next {
            Some(next) => own.followed_by(next.result()),
            None => own,
        }
    }

    /// The result of the procedure that the case asks for, without that of one that a right opened.
    #[must_use]
    pub fn own_result(&self) -> CaseResult {
        let (plan, timeline) = (&self.plan, &self.timeline);
        CaseResult {
            json_version: JsonVersion,
            case: self.request.name.clone(),
            regime: plan.regime.clone(),
            service: plan.service.clone(),
            procedure: plan.procedure.clone(),
            filed: self.request.filed.written.clone(),
            registered: self.registered(),
            outcome: match timeline.outcome {
                Outcome::Granted => OutcomeWord::Granted,
                Outcome::Refused => OutcomeWord::Refused,
                Outcome::Declared(_) => OutcomeWord::Declared(plan.word(timeline.outcome).to_owned()),
                Outcome::Unspecified(_) => OutcomeWord::Unspecified,
            },
            grounds: self.grounds().map(|it| it.id.clone()).collect(),
            gap: self.gap().map(|it| it.id.clone()),
            decided: timeline.decided,
            completed: timeline.completed(),
            silence: self.silence().map(|(rule, on)| SilenceResult {
                on,
                opens: rule.opens.clone(),
                cite: plan.clauses(rule.cites),
            }),
            term: self.term(),
            events: self.events_in_order().into_iter().filter_map(|event| self.event(event)).collect(),
            valid: self.valid(),
            rights: self.rights(),
            stages: Vec::new(),
            fee: self.fee(),
            breaches: self.breaches(),
            assumptions: self.assumptions(),
            unused_facts: self.unused_facts.clone(),
            outside_window: self.outside_window,
            warnings: self.warnings(),
        }
    }

    /// The gap that the case falls into.
    #[must_use]
    pub fn gap(&self) -> Option<&GapSpec> {
        match self.timeline.outcome {
            Outcome::Unspecified(gap) => self.plan.gaps.get(gap),
            Outcome::Granted | Outcome::Refused | Outcome::Declared(_) => None,
        }
    }

    /// The grounds that led to the outcome, in the order of the act.
    pub fn grounds(&self) -> impl Iterator<Item = &GroundSpec> {
        let positions = self.plan.grounds_for(self.timeline.outcome, &self.timeline.found);
        positions.filter_map(|it| self.plan.grounds.get(it))
    }

    /// What followed from silence, and from which day.
    #[must_use]
    pub fn silence(&self) -> Option<(&TacitSpec, Day)> {
        let (position, since) = self.timeline.silence?;
        Some((self.plan.tacit.get(position)?, since))
    }

    /// The choices between readings that the result rests on.
    #[must_use]
    pub fn assumptions(&self) -> Vec<String> {
        let dates = self.dated_by.iter().map(|act| format!("{IN_FORCE_OF}{act}"));
        let mut choices: Vec<String> = assumption::rested_on(self).into_iter().chain(dates).collect();
        let others: Vec<String> = self.papers_rest_on.iter().filter(|it| !choices.contains(it)).cloned().collect();
        choices.extend(others);
        choices
    }

    fn term(&self) -> TermResult {
        let term = self.timeline.term.and_then(|it| self.plan.terms.get(it));
        TermResult {
            limit: term.map(|it| it.period),
            deadline: self.timeline.term_end,
            extended_by: self.timeline.extended_by(),
        }
    }

    /// The clauses of an event: those of the limit that applied, or else those that order the event.
    #[must_use]
    pub fn clauses(&self, event: EventIx, moment: &Moment) -> &[crate::cite::Citation] {
        self.plan.cites(self.limit_or_order(event, moment.cites))
    }

    fn limit_or_order(&self, event: EventIx, of_limit: CitesIx) -> CitesIx {
        if self.plan.cites(of_limit).is_empty() {
            self.plan.spec(event).map_or(of_limit, |it| it.cites)
        } else {
            of_limit
        }
    }

    fn event(&self, event: EventIx) -> Option<EventResult> {
        let (spec, moment) = (self.plan.spec(event)?, self.timeline.moment(event)?);
        Some(EventResult {
            id: spec.id.clone(),
            actor: spec.actor.clone(),
            on: moment.on,
            deadline: moment.deadline,
            deemed: matches!(moment.basis, Basis::Deemed(..)),
            cite: self.plan.clauses(self.limit_or_order(event, moment.cites)),
        })
    }

    /// Every event that broke a rule, once: one that came late and before its turn has one deadline and one day.
    fn breaches(&self) -> Vec<BreachResult> {
        let mut breaches: Vec<BreachResult> = self.timeline.breaches().filter_map(|it| self.breach(it)).collect();
        breaches.dedup_by(|next, one| next.event == one.event);
        breaches
    }

    fn breach(&self, breach: Breach) -> Option<BreachResult> {
        let (Breach::Late(event) | Breach::OutOfOrder(event)) = breach;
        let (spec, moment) = (self.plan.spec(event)?, self.timeline.moment(event)?);
        let late = |deadline: Day| self.days_late(deadline, moment);
        Some(BreachResult {
            event: spec.id.clone(),
            deadline: moment.deadline,
            on: moment.on,
            late_by_working_days: moment.deadline.map_or(0, late),
            cite: self.plan.clauses(self.limit_or_order(event, moment.cites)),
        })
    }

    /// By how many working days an event was late. Days on which its clock stood still are no days of delay.
    fn days_late(&self, deadline: Day, moment: &Moment) -> i32 {
        let calendar = &self.timetable.calendar;
        let late = calendar.working_between(deadline, moment.on).max(0);
        let mut through = deadline;
        let stood_still = self.timeline.stops_of(&self.plan, moment.clock).map(|stop| {
            let (after, last) = (stop.after.max(through), stop.through.min(moment.on));
            through = through.max(last);
            calendar.working_between(after, last).max(0)
        });
        late - stood_still.sum::<i32>()
    }

    /// The events as they followed each other: in the order of the steps or, where steps run side by side, of the days.
    fn events_in_order(&self) -> Vec<EventIx> {
        let expires = |event: &EventIx| self.plan.validities.iter().any(|it| it.event == *event);
        let mut events: Vec<EventIx> = self.timeline.order.iter().copied().filter(|it| !expires(it)).collect();
        if self.plan.side_by_side() {
            events.sort_by_key(|it| self.timeline.moment(*it).map(|moment| moment.on));
        }
        events
    }

    /// The fee owed, whatever the outcome.
    #[must_use]
    pub fn fee(&self) -> Option<FeeResult> {
        self.fee_under(self.readings.fee_on_registration(), &self.facts)
    }

    /// The fee owed in this case, were it read otherwise: with the amount of its index on the day of registration or of
    /// filing.
    pub(super) fn fee_under(&self, on_registration: bool, facts: &CaseFacts) -> Option<FeeResult> {
        let fee = self.plan.fees.iter().find(|it| self.plan.holds(it, facts))?;
        let currency = self.timetable.currency.clone();
        let in_money = |amount| {
            let money = currency.clone().unwrap_or_else(|| "amount".to_owned());
            FeeResult { index: None, money, amount, currency: currency.clone() }
        };
        match fee.charge.as_ref()? {
            Charge::Share(share) => Some(in_money(self.amounts.get(&share.of).and_then(|it| share.of(*it)))),
            Charge::Amount(amount, unit) => Some(match self.timetable.indices.get(unit) {
                None if currency.as_ref() == Some(unit) => in_money(Some(*amount)),
                None => FeeResult {
                    index: Some((unit.clone(), *amount)),
                    money: "amount".to_owned(),
                    amount: None,
                    currency,
                },
                Some(table) => {
                    let value = table.at(self.fee_day(on_registration)).and_then(|it| amount.checked_mul(it.amount));
                    let (index, money) = (Some((unit.clone(), *amount)), table.money().to_owned());
                    FeeResult { index, money, amount: value, currency }
                }
            }),
        }
    }

    /// The day of which the fee takes the amount of its index.
    fn fee_day(&self, on_registration: bool) -> Day {
        if on_registration { self.registered() } else { self.request.filed.on }
    }

    fn registered(&self) -> Day {
        self.timeline.moment(self.plan.registration).map_or(self.request.filed.on, |it| it.on)
    }

    fn index(&self, index: &str, on: Day) -> Option<&IndexPeriod> {
        self.timetable.indices.get(index).and_then(|table| table.at(on))
    }

    /// What should be known of the result beside what it says.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        let mut warnings = Vec::new();
        if let Some(gap) = self.gap() {
            warnings.push(Warning::Gap { text: gap.text.clone() });
        }
        for event in self.timeline.infeasible.iter().filter_map(|it| self.plan.spec(*it)) {
            warnings.push(Warning::CannotBeInTime { event: event.id.clone() });
        }
        for &event in &self.timeline.order {
            let deemed = |it: &&Moment| matches!(it.basis, Basis::Deemed(..));
            let Some(moment) = self.timeline.moment(event).filter(deemed) else { continue };
            let said = self.facts.pinned(event).filter(|said| *said != moment.on);
            if let (Some(said), Some(spec)) = (said, self.plan.spec(event)) {
                warnings.push(Warning::DeemedAllTheSame { event: spec.id.clone(), said, on: moment.on });
            }
        }
        for spec in self.plan.void_extensions(&self.timeline).filter_map(|it| self.plan.spec(it)) {
            warnings.push(Warning::VoidExtension { event: spec.id.clone() });
        }
        let decision = self.plan.decision().and_then(|it| Some((it, self.timeline.moment(it)?)));
        if let (Some((rule, since)), Some((event, moment))) = (self.silence(), decision)
            && rule.end.is_some()
            && let Some(spec) = self.plan.spec(event)
        {
            warnings.push(Warning::AfterSilence { event: spec.id.clone(), on: moment.on, since });
        }
        for breach in self.timeline.breaches() {
            let Breach::OutOfOrder(event) = breach else { continue };
            if let (Some(spec), Some(moment)) = (self.plan.spec(event), self.timeline.moment(event)) {
                warnings.push(Warning::OutOfOrder { event: spec.id.clone(), on: moment.on, ready: moment.start });
            }
        }
        if self.plan.received && self.plan.registration == EventIx::RECEIPT {
            warnings.push(Warning::NotRegistered);
        }
        self.windows_after_the_term(&mut warnings);
        if self.timeline.unsettled {
            warnings.push(Warning::Unsettled);
        }
        warnings.extend(self.unused_events.iter().map(|id| Warning::UnusedEvent { event: id.clone() }));
        warnings.extend(self.papers.iter().cloned().map(Warning::Paper));
        self.unprovided_values(&mut warnings);
        self.unsure_values(&mut warnings);
        warnings
    }

    /// Windows of the applicant whose days count in the term, and that end after it.
    fn windows_after_the_term(&self, warnings: &mut Vec<Warning>) {
        let Some(end) = self.timeline.term_end else { return };
        let term = self.timeline.term.and_then(|it| self.plan.terms.get(it));
        let of_term = term.map_or(&[][..], |it| self.plan.cites(it.cites));
        // The days of a window count in a term that has begun before it.
        let order = self.events_in_order();
        let begins = term.and_then(|it| order.iter().position(|event| *event == it.from));
        let kept = order.iter().enumerate().filter_map(|(position, &event)| {
            let moment = self.timeline.moment(event).filter(|it| it.window_in_term)?;
            let counts = begins.is_none_or(|begins| begins < position);
            moment.deadline.filter(|_| counts).map(|last| (event, last, moment.cites))
        });
        for (event, last, cites) in kept.chain(self.timeline.missed.iter().copied()).filter(|(_, last, _)| *last > end)
        {
            let Some(spec) = self.plan.spec(event) else { continue };
            warnings.push(Warning::WindowAfterTerm {
                event: spec.id.clone(),
                last,
                clauses: self.plan.cites(self.limit_or_order(event, cites)).to_vec(),
                end,
                of_term: of_term.to_vec(),
            });
        }
    }

    /// A channel or a kind of applicant that the acts do not provide for.
    fn unprovided_values(&self, warnings: &mut Vec<Warning>) {
        for (fact, (provided, cites)) in [(CHANNEL_FACT, &self.plan.channels), (APPLICANT_FACT, &self.plan.applicants)]
        {
            let Some(value) = self.stated(fact) else { continue };
            if !provided.is_empty() && !provided.iter().any(|it| it == value) {
                warnings.push(Warning::NotProvided {
                    fact,
                    value: value.to_owned(),
                    provided: provided.clone(),
                    clauses: self.plan.cites(*cites).to_vec(),
                });
            }
        }
    }

    /// The value of a fact that the case states itself.
    fn stated(&self, fact: &str) -> Option<&str> {
        self.request.facts.iter().find(|(id, ..)| id == fact).and_then(|(_, value, _)| match value {
            super::request::FactValue::Named(name) => Some(name.as_str()),
            super::request::FactValue::Truth(_) => None,
        })
    }

    /// The value of an index in which the fee is set, where it is not sure, not there, or too large a factor.
    fn unsure_index(&self, amount: Decimal, index: &str, warnings: &mut Vec<Warning>) {
        let (day, table) = (self.fee_day(self.readings.fee_on_registration()), index.to_owned());
        match self.index(index, day) {
            None => warnings.push(Warning::IndexUnknown { index: table, day }),
            Some(it) if amount.checked_mul(it.amount).is_none() => {
                warnings.push(Warning::FeeTooLarge { amount, index: table, day });
            }
            Some(&IndexPeriod { amount, sureness, .. }) if sureness != Sureness::High => {
                let money = self.timetable.indices.get(index).map_or("", |it| it.money()).to_owned();
                warnings.push(Warning::IndexUnsure { index: table, day, amount, money, sureness });
            }
            Some(_) => {}
        }
    }

    /// Values of the tables that are not sure, or not there.
    fn unsure_values(&self, warnings: &mut Vec<Warning>) {
        let due = self.plan.fees.iter().find(|it| self.plan.holds(it, &self.facts));
        match due.and_then(|it| it.charge.as_ref()) {
            Some(Charge::Share(share)) if !self.amounts.contains_key(&share.of) => {
                warnings.push(Warning::FeeNotStated { fact: share.of.clone() });
            }
            Some(Charge::Amount(amount, index)) if self.timetable.currency.as_ref() != Some(index) => {
                self.unsure_index(*amount, index, warnings);
            }
            _ => {}
        }
        let calendar = &self.timetable.calendar;
        let ends = self.timeline.completed().into_iter().chain(self.timeline.term_end);
        let Some(last) = ends.max() else { return };
        let days: Vec<Day> = calendar.unsure(self.request.filed.on, last).collect();
        if !days.is_empty() {
            warnings.push(Warning::DaysUnsure { days });
        }
    }
}
