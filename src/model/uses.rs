//! Where the names of rule files stand, declared and used: for editors, which show them while the law is incomplete.
//!
//! Comes in: trees. Goes out: a [`Use`] for each name that is written, by what it names. Nothing is looked up but whether
//! a condition reads a fact or a choice, and whose hours a line tells, which only declarations can say.

use super::Named;
use crate::span::Span;
use crate::syntax::tree::{
    ActItem, Bounds, CalendarItem, CaseItem, Charge, ChoiceItem, Cite, Condition, DeclarationKind, Ending, Expectation,
    Failure, File, FormItem, Gap, GivenValue, Guard, HearingItem, Id, Item, Limit, Node, Origin, Otherwise, Provision,
    RegimeItem, RegisterItem, RequestItem, Step, StepItem, TacitEnd, TextItem,
};
use std::collections::HashSet;

/// What a name names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Thing {
    /// The kind.
    pub what: Named,
    /// What it belongs to, such as the service of a procedure; empty for what stands alone.
    pub of: String,
    /// Its id.
    pub id: String,
}

impl Thing {
    /// A thing.
    #[must_use]
    pub fn new(what: Named, of: &str, id: &str) -> Self {
        Self { what, of: of.to_owned(), id: id.to_owned() }
    }
}

/// A name where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// What it names.
    pub thing: Thing,
    /// The name.
    pub span: Span,
    /// The statement that declares it; none where it is only used.
    pub declared_by: Option<Span>,
}

/// All names of rule files, in the order in which they stand.
#[must_use]
pub fn uses<'f>(files: impl Iterator<Item = &'f File> + Clone) -> Vec<Use> {
    let mut declared = HashSet::new();
    for node in files.clone().flat_map(|file| &file.items) {
        match &node.value {
            Item::Choice { id, .. } => declared.insert((Named::Choice.name(), id.name.clone())),
            Item::Declaration { kind: DeclarationKind::Actor, id, .. } => {
                declared.insert((Named::Actor.name(), id.name.clone()))
            }
            _ => false,
        };
    }
    let mut found = Found { declared, uses: Vec::new() };
    files.flat_map(|file| &file.items).for_each(|node| found.item(node));
    found.uses.sort_by_key(|it| it.span);
    found.uses
}

struct Found {
    declared: HashSet<(&'static str, String)>,
    uses: Vec<Use>,
}

impl Found {
    fn name(&mut self, what: Named, id: &Id) {
        self.name_of(what, "", id);
    }

    fn name_of(&mut self, what: Named, of: &str, id: &Id) {
        self.uses.push(Use { thing: Thing::new(what, of, &id.name), span: id.span, declared_by: None });
    }

    fn names(&mut self, what: Named, ids: &[Id]) {
        ids.iter().for_each(|id| self.name(what, id));
    }

    fn declares(&mut self, what: Named, of: &str, id: &Id, by: Span) {
        self.uses.push(Use { thing: Thing::new(what, of, &id.name), span: id.span, declared_by: Some(by) });
    }

    fn cites(&mut self, cites: &[Cite]) {
        cites.iter().filter_map(|cite| cite.act.as_ref()).for_each(|act| self.name(Named::Act, act));
    }

    fn is_choice(&self, id: &Id) -> bool {
        self.declared.contains(&(Named::Choice.name(), id.name.clone()))
    }

    fn item(&mut self, node: &Node<Item>) {
        let by = node.span;
        self.cites(&node.cites);
        match &node.value {
            Item::Act { id, body } => {
                self.declares(Named::Act, "", id, by);
                self.act(body);
            }
            Item::Regime { id, body } => {
                self.declares(Named::Regime, "", id, by);
                for item in body {
                    self.cites(&item.cites);
                    match &item.value {
                        RegimeItem::Acts(ids) => self.names(Named::Act, ids),
                        RegimeItem::Calendar(id) => self.name(Named::Calendar, id),
                        RegimeItem::Title(_) | RegimeItem::Note(_) => {}
                    }
                }
            }
            Item::Lineage { service, body } => {
                self.name(Named::Service, service);
                for item in body {
                    self.cites(&item.cites);
                    self.name(Named::Regime, &item.value.regime);
                    if let Origin::From { service, regime, .. } = &item.value.origin {
                        self.name(Named::Service, service);
                        self.name(Named::Regime, regime);
                    }
                }
            }
            Item::Calendar { id, body } => {
                self.declares(Named::Calendar, "", id, by);
                for item in body {
                    match &item.value {
                        CalendarItem::Currency(id) => self.declares(Named::Index, "", id, item.span),
                        CalendarItem::Index { id, .. } => self.declares(Named::Index, "", id, item.span),
                        CalendarItem::Follows(choices) => {
                            for (choice, reading) in choices {
                                self.name(Named::Choice, choice);
                                reading.iter().for_each(|it| self.name_of(Named::Reading, &choice.name, it));
                            }
                        }
                        _ => {}
                    }
                }
            }
            Item::Choice { id, body, .. } => {
                self.declares(Named::Choice, "", id, by);
                for item in body {
                    self.cites(&item.cites);
                    match &item.value {
                        ChoiceItem::Reading { id: reading, .. } => {
                            self.declares(Named::Reading, &id.name, reading, item.span);
                        }
                        ChoiceItem::Follow { id: reading, .. } => self.name_of(Named::Reading, &id.name, reading),
                        ChoiceItem::Title(_) | ChoiceItem::NoResult(_) | ChoiceItem::Note(_) => {}
                    }
                }
            }
            Item::Declaration { kind, id, body, .. } => {
                self.declares(named(*kind), "", id, by);
                for item in body {
                    if let TextItem::Replaces(ids) = &item.value {
                        self.names(named(*kind), ids);
                    }
                }
            }
            Item::Fact { id, values, default, .. } => {
                self.declares(Named::Fact, "", id, by);
                values.iter().for_each(|value| self.declares(Named::Value, &id.name, value, by));
                if let Some(default) = default.as_ref().filter(|_| !values.is_empty()) {
                    self.name_of(Named::Value, &id.name, default);
                }
            }
            Item::Register { id, body } => {
                self.declares(Named::Register, "", id, by);
                for item in body {
                    self.cites(&item.cites);
                    match &item.value {
                        RegisterItem::Kept(by) => self.name(Named::Actor, by),
                        RegisterItem::Column { id: column, .. } => {
                            self.declares(Named::Column, &id.name, column, item.span);
                        }
                        RegisterItem::Title(_) | RegisterItem::Called(_) | RegisterItem::Note(_) => {}
                    }
                }
            }
            Item::Form { id, body } => {
                self.declares(Named::Form, "", id, by);
                for item in body {
                    self.cites(&item.cites);
                    if let FormItem::Field { id: field, kind: _, required: _, asks: _, filled_by, guard, text: _ } =
                        &item.value
                    {
                        self.declares(Named::Field, &id.name, field, item.span);
                        filled_by.iter().for_each(|it| self.name(Named::Actor, it));
                        self.guard(guard.as_ref());
                    }
                }
            }
            Item::Catalogue { id, .. } => self.declares(Named::Catalogue, "", id, by),
            Item::Template { id, body } => {
                self.declares(Named::Template, "", id, by);
                body.iter().for_each(|node| self.provision(&id.name, node));
            }
            Item::Service { id, act, body, .. } => {
                self.declares(Named::Service, "", id, by);
                self.name(Named::Act, act);
                body.iter().for_each(|node| self.provision(&id.name, node));
            }
            Item::Case { body, .. } => body.iter().for_each(|node| self.case(&node.value)),
            Item::Unencoded { .. } => {}
        }
    }

    fn act(&mut self, body: &[Node<ActItem>]) {
        for item in body {
            self.cites(&item.cites);
            if let ActItem::Edition { body, .. } = &item.value {
                self.act(body);
            }
        }
    }

    fn provision(&mut self, service: &str, node: &Node<Provision>) {
        self.cites(&node.cites);
        match &node.value {
            Provision::Follows(ids) => self.names(Named::Template, ids),
            Provision::Channels(ids) => ids.iter().for_each(|id| self.name_of(Named::Value, "channel", id)),
            Provision::Applicants(ids) => ids.iter().for_each(|id| self.name_of(Named::Value, "applicant", id)),
            Provision::Result { id, forms, valid, guard } => {
                self.name(Named::Name, id);
                self.names(Named::Name, forms);
                valid.iter().for_each(|(_, event)| self.name(Named::Event, event));
                self.guard(guard.as_ref());
            }
            Provision::Hours { id, .. } => {
                let actor = self.declared.contains(&(Named::Actor.name(), id.name.clone()));
                self.name(if actor { Named::Actor } else { Named::Name }, id);
            }
            Provision::Term { from, guard, .. } => {
                self.name(Named::Event, from);
                self.guard(guard.as_ref());
            }
            Provision::Fee { charge, guard } => {
                match charge {
                    Some(Charge::Amount(_, unit)) => self.name(Named::Index, unit),
                    Some(Charge::Share(share)) => self.name(Named::Fact, &share.of),
                    None => {}
                }
                self.guard(guard.as_ref());
            }
            Provision::Payment { ids, guard } => {
                self.names(Named::Name, ids);
                self.guard(guard.as_ref());
            }
            Provision::Require { ids, guard } | Provision::Fetch { ids, guard } => {
                self.names(Named::Document, ids);
                self.guard(guard.as_ref());
            }
            Provision::Refuse { ground, guard } => {
                self.name(Named::Ground, ground);
                self.guard(Some(guard));
            }
            Provision::Step(step) => self.step(step),
            Provision::Procedure { id, body } => {
                self.declares(Named::Procedure, service, id, node.span);
                body.iter().for_each(|node| self.provision(service, node));
            }
            Provision::Remedy { id, to, after, .. } => {
                self.name(Named::Name, id);
                self.name(Named::Actor, to);
                after.iter().for_each(|id| self.name(Named::Name, id));
            }
            Provision::Ends { ending, guard } => {
                self.ending(ending);
                self.guard(guard.as_ref());
            }
            Provision::Silence { end, opens, guard } => {
                self.tacit_end(end.as_ref());
                opens.iter().for_each(|id| self.name(Named::Name, id));
                self.guard(guard.as_ref());
            }
            Provision::Duty { id, of, within, ahead: _, guard } => {
                self.name(Named::Name, id);
                self.name(Named::Actor, of);
                within.iter().for_each(|(_, event)| self.name(Named::Event, event));
                self.guard(guard.as_ref());
            }
            Provision::Right(right) => {
                self.name(Named::Event, &right.id);
                self.name(Named::Actor, &right.of);
                self.name(Named::Event, &right.within.1);
                right.opens.iter().for_each(|id| self.name_of(Named::Procedure, service, id));
                self.tacit_end(right.missed.as_ref());
                self.guard(right.guard.as_ref());
            }
            Provision::Occasion { id, guard, .. } => {
                self.name(Named::Name, id);
                self.guard(guard.as_ref());
            }
            Provision::Subtype { id, .. } => self.name(Named::Name, id),
            Provision::Gap(gap) => self.gap(gap, node.span),
            Provision::Waive { places, .. } => self.cites(places),
            Provision::Title(_)
            | Provision::Waiting(_)
            | Provision::Serving(_)
            | Provision::Reception(_)
            | Provision::Contact(_)
            | Provision::Note(_) => {}
        }
    }

    fn tacit_end(&mut self, end: Option<&TacitEnd>) {
        match end {
            Some(TacitEnd::Refuses(ground)) => self.name(Named::Ground, ground),
            Some(TacitEnd::As(ending)) => self.ending(ending),
            Some(TacitEnd::Grants) | None => {}
        }
    }

    fn step(&mut self, step: &Step) {
        self.name(Named::Event, &step.id);
        self.name(Named::Actor, &step.by);
        self.names(Named::Event, &step.after);
        self.limit(step.limit.as_ref());
        self.bounds(&step.bounds);
        self.guard(step.guard.as_ref());
        for node in &step.body {
            self.cites(&node.cites);
            match &node.value {
                StepItem::Otherwise(it) => self.otherwise(it),
                StepItem::Finds { grounds, limit } => {
                    self.names(Named::Ground, grounds);
                    self.limit(limit.as_ref());
                }
                StepItem::Request { guard, body, .. } => {
                    self.guard(guard.as_ref());
                    self.request(body);
                }
                StepItem::Hearing { guard, body } => {
                    self.guard(guard.as_ref());
                    self.hearing(body);
                }
                StepItem::Checks { ids, guard } | StepItem::HandsOver { ids, guard } => {
                    self.names(Named::Name, ids);
                    self.guard(guard.as_ref());
                }
                StepItem::Records { register, guard } => {
                    self.name(Named::Register, register);
                    self.guard(guard.as_ref());
                }
                StepItem::Exam { id, guard, .. } => {
                    self.name(Named::Name, id);
                    self.guard(guard.as_ref());
                }
                StepItem::Deemed(it) => {
                    self.name(Named::Event, &it.after);
                    self.guard(it.guard.as_ref());
                }
                StepItem::OnTerm(it) => self.guard(it.guard.as_ref()),
                StepItem::Gap(gap) => self.gap(gap, node.span),
                StepItem::Decides
                | StepItem::Registers
                | StepItem::Extends(_)
                | StepItem::LateVoid
                | StepItem::Note(_) => {}
            }
        }
    }

    fn request(&mut self, body: &[Node<RequestItem>]) {
        for node in body {
            self.cites(&node.cites);
            match &node.value {
                RequestItem::Part(part) => {
                    self.name(Named::Actor, &part.by);
                    self.limit(part.limit.as_ref());
                    self.bounds(&part.bounds);
                    part.on_term.iter().for_each(|it| self.guard(it.guard.as_ref()));
                    part.alternatives.iter().for_each(|it| self.otherwise(&it.value));
                }
                RequestItem::Failing { guard, then } => {
                    self.guard(guard.as_ref());
                    match then {
                        Failure::Refuse(ground) => self.name(Named::Ground, ground),
                        Failure::Ends(ending) => self.ending(ending),
                        Failure::Gap { id, .. } => self.declares(Named::Gap, "", id, node.span),
                    }
                }
                RequestItem::Note(_) => {}
            }
        }
    }

    fn hearing(&mut self, body: &[Node<HearingItem>]) {
        for node in body {
            self.cites(&node.cites);
            match &node.value {
                HearingItem::Notice { by, limit, bounds } => {
                    self.name(Named::Actor, by);
                    self.limit(limit.as_ref());
                    self.bounds(bounds);
                }
                HearingItem::Held { by, limit, bounds } => {
                    self.name(Named::Actor, by);
                    self.limit(Some(limit));
                    self.bounds(bounds);
                }
                HearingItem::Persuades(guard) => self.guard(Some(guard)),
                HearingItem::Extends(_) | HearingItem::Note(_) => {}
            }
        }
    }

    fn gap(&mut self, gap: &Gap, by: Span) {
        self.declares(Named::Gap, "", &gap.id, by);
        self.guard(gap.guard.as_ref());
    }

    fn otherwise(&mut self, it: &Otherwise) {
        self.condition(&it.when);
        self.limit(Some(&it.limit));
    }

    fn limit(&mut self, limit: Option<&Limit>) {
        match limit {
            Some(Limit::Within { of: Some(event), .. } | Limit::OnTheDayOf(event)) => self.name(Named::Event, event),
            Some(Limit::Within { of: None, .. }) | None => {}
        }
    }

    fn bounds(&mut self, bounds: &Bounds) {
        bounds.not_before.iter().for_each(|(_, event)| self.name(Named::Event, event));
        bounds.ahead.iter().filter_map(|(_, event)| event.as_ref()).for_each(|event| self.name(Named::Event, event));
    }

    fn ending(&mut self, ending: &Ending) {
        self.name(Named::Outcome, &ending.outcome);
        ending.ground.iter().for_each(|ground| self.name(Named::Ground, ground));
    }

    fn guard(&mut self, guard: Option<&Guard>) {
        guard.into_iter().for_each(|guard| self.condition(&guard.condition));
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Fact(id) => self.name(if self.is_choice(id) { Named::Choice } else { Named::Fact }, id),
            Condition::Is(id, value) => {
                let choice = self.is_choice(id);
                self.name(if choice { Named::Choice } else { Named::Fact }, id);
                self.name_of(if choice { Named::Reading } else { Named::Value }, &id.name, value);
            }
            Condition::Refusing(ground) => ground.iter().for_each(|id| self.name(Named::Ground, id)),
            Condition::EndingAs(outcome) => self.name(Named::Outcome, outcome),
            Condition::Not(inner) => self.condition(inner),
            Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|it| self.condition(it)),
        }
    }

    fn case(&mut self, item: &CaseItem) {
        match item {
            CaseItem::Service { service, procedure } => {
                self.name(Named::Service, service);
                self.name_of(Named::Procedure, &service.name, procedure);
            }
            CaseItem::Regime(id) => self.name(Named::Regime, id),
            CaseItem::Given(facts) => {
                for given in facts {
                    self.name(Named::Fact, &given.fact);
                    if let GivenValue::Is(value) = &given.value {
                        self.name_of(Named::Value, &given.fact.name, value);
                    }
                }
            }
            CaseItem::Pin { event, .. } => self.name(Named::Event, event),
            CaseItem::Assume { choice, reading } => {
                self.name(Named::Choice, choice);
                self.name_of(Named::Reading, &choice.name, reading);
            }
            CaseItem::Expect(expected) => match expected {
                Expectation::Refused(grounds) => self.names(Named::Ground, grounds),
                Expectation::Outcome { outcome, grounds } => {
                    self.name(Named::Outcome, outcome);
                    self.names(Named::Ground, grounds);
                }
                Expectation::Unspecified(gap) => gap.iter().for_each(|gap| self.name(Named::Gap, gap)),
                Expectation::Late { event, .. }
                | Expectation::Never(event)
                | Expectation::Deadline { event, .. }
                | Expectation::Event { event, .. } => self.name(Named::Event, event),
                Expectation::Granted | Expectation::Fee(_) | Expectation::TermEnds(_) => {}
            },
            CaseItem::Filed { .. } | CaseItem::Pace(_) | CaseItem::Note(_) => {}
        }
    }
}

/// The kind of a declaration.
fn named(kind: DeclarationKind) -> Named {
    match kind {
        DeclarationKind::Actor => Named::Actor,
        DeclarationKind::Outcome => Named::Outcome,
        DeclarationKind::Document => Named::Document,
        DeclarationKind::Ground => Named::Ground,
        DeclarationKind::Event => Named::Event,
        DeclarationKind::Name => Named::Name,
    }
}
