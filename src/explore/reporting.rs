//! From classes of cases to the report.

use super::blame::{Blamed, Ran, of_event, of_ground, of_outcome};
use super::cube::Cube;
use super::diagram::Cases;
use super::fault::{Halt, TooLarge};
use super::filing::Hours;
use super::pattern::{Pattern, patterns};
use super::relevance::relevant;
use super::report::{
    EventClass, FeeClass, Filed, Given, GroundClass, OneSided, OutcomeClass, ProcedureReport, Reason, Told, Unprovided,
    Which, Witness,
};
use super::rule::{Rule, RuleContent};
use super::side_pair::{Half, SidePair, verdict};
use crate::calendar::Day;
use crate::certificate::{Count, ProcedureName};
use crate::engine::{CitesIx, Course, Plan, Timeline, charge_words};
use crate::model::built_in::{APPLICANT_FACT, CHANNEL_FACT};
use crate::span::Sources;
use chrono::Weekday;

/// For how many days after it no holiday and no moved day comes after an ordinary day.
const ORDINARY: i32 = 40;
/// The most reasons that are told of one class.
const MOST_REASONS: usize = 24;

/// Which rules to blame in two runs of a case.
type Accuse<'a> = dyn Fn(&Ran<'_>, &Ran<'_>) -> (Vec<Blamed>, Vec<Blamed>) + 'a;

/// The report of a procedure.
pub(super) fn report(sides: &mut SidePair<'_>, sources: &Sources) -> Result<ProcedureReport, Halt> {
    let usual = sides.space.usual();
    let relevant = relevant(sides, &usual);
    let mut reporter = Reporter { usual, relevant, sides, sources };
    let outcomes = reporter.outcomes()?;
    let differently = reporter.sides.outcomes.iter().filter(|it| !it.old.alike(&it.new)).cloned();
    let differently: Vec<Cases> = differently.map(|it| it.cases).collect();
    let differently = reporter.sides.diagrams.any(differently)?;
    Ok(ProcedureReport {
        old: name(&reporter.sides.old.side.plan),
        new: name(&reporter.sides.new.side.plan),
        facts: reporter.sides.space.domains(),
        combinations: reporter.sides.diagrams.count(reporter.sides.all).map(Count)?,
        cases: reporter.count(reporter.sides.all)?,
        decided_differently: reporter.count(differently)?,
        unprovided: reporter.unprovided(),
        steps: reporter.steps(),
        outcomes,
        grounds: reporter.grounds()?,
        fees: reporter.fees()?,
        events: reporter.events()?,
        dates: reporter.dates()?,
    })
}

pub(super) fn name(plan: &Plan) -> ProcedureName {
    ProcedureName { service: plan.service.clone(), procedure: plan.procedure.clone() }
}

pub(super) struct Reporter<'j, 'l> {
    pub sides: &'j mut SidePair<'l>,
    pub sources: &'j Sources,
    pub usual: Vec<usize>,
    /// The cases that are counted and told.
    pub relevant: Cases,
}

impl Reporter<'_, '_> {
    /// How many cases of a set are worth counting.
    pub fn count(&mut self, cases: Cases) -> Result<Count, TooLarge> {
        let cases = self.sides.diagrams.both(cases, self.relevant)?;
        self.sides.diagrams.count(cases).map(Count)
    }

    /// The first ordinary filing of the range: on a working day after which no week is unlike others for a while. Where
    /// there is none, on the first working day, or else on the first day.
    fn first(&self) -> Option<(Day, Hours)> {
        let calendar = self.sides.old.side.calendar;
        let (from, to) = (self.sides.filings.from.number(), self.sides.filings.to.number());
        let usual_week = |day: Day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let is_ordinary = |day: &i32| {
            (*day..=*day + ORDINARY)
                .map(Day::from_number)
                .all(|it| it <= calendar.last() && calendar.is_working(it) == usual_week(it))
        };
        let working = |day: &i32| calendar.is_working(Day::from_number(*day));
        let days = || from..=to;
        let day = days().filter(working).find(is_ordinary).or_else(|| days().find(working));
        let filings = self.sides.filings.all();
        let on = |number: i32| self.sides.filings.hours.first().map(|hours| (Day::from_number(number), *hours));
        day.and_then(on).or_else(|| { filings }.next())
    }

    fn outcomes(&mut self) -> Result<Vec<OutcomeClass>, Halt> {
        let mut classes = Vec::new();
        for class in self.sides.outcomes.clone() {
            let alike = class.old.alike(&class.new);
            let (reasons, unshown) = match class.old == class.new {
                true => (Vec::new(), Cases::NONE),
                false => self.reasons(class.cases, self.sides.all, &of_outcome)?,
            };
            classes.push(OutcomeClass {
                alike,
                cases: self.count(class.cases)?,
                reasons,
                unshown: self.count(unshown)?,
                old: class.old,
                new: class.new,
            });
        }
        classes.sort_by_key(|it| it.alike);
        Ok(classes)
    }

    /// Grounds that lead to the outcome on one side only, among cases that are decided alike.
    fn grounds(&mut self) -> Result<Vec<GroundClass>, Halt> {
        let refused = self.sides.outcomes.iter().filter(|it| it.old.alike(&it.new));
        let refused: Vec<Cases> = refused.map(|it| it.cases).collect();
        let refused = self.sides.diagrams.any(refused)?;
        let mut ids: Vec<String> = Vec::new();
        for plan in [&self.sides.old.side.plan, &self.sides.new.side.plan] {
            for ground in plan.grounds.iter().filter(|it| it.named) {
                if !ids.contains(&ground.id) {
                    ids.push(ground.id.clone());
                }
            }
        }
        let mut classes = Vec::new();
        for ground in ids {
            let (in_old, in_new) = (refused_on(&self.sides.old, &ground), refused_on(&self.sides.new, &ground));
            for (on, these, those) in [(Which::Old, in_old, in_new), (Which::New, in_new, in_old)] {
                let only = self.sides.diagrams.without(these, those)?;
                let cases = self.sides.diagrams.both(only, refused)?;
                if cases.is_empty() {
                    continue;
                }
                let accuse = |old: &Ran<'_>, new: &Ran<'_>| of_ground(old.plan, new.plan, &ground);
                let (reasons, unshown) = self.reasons(cases, refused, &accuse)?;
                let (cases, unshown) = (self.count(cases)?, self.count(unshown)?);
                classes.push(GroundClass { ground: ground.clone(), on, cases, reasons, unshown });
            }
        }
        Ok(classes)
    }

    fn fees(&mut self) -> Result<Vec<FeeClass>, Halt> {
        let all = self.sides.all;
        let in_old = self.sides.old.fees_in_words(all, &mut self.sides.diagrams)?;
        let in_new = self.sides.new.fees_in_words(all, &mut self.sides.diagrams)?;
        let mut classes = Vec::new();
        for (old, these) in &in_old {
            for (new, those) in &in_new {
                let cases = self.sides.diagrams.both(*these, *those)?;
                if cases.is_empty() || old == new {
                    continue;
                }
                let accuse = |one: &Ran<'_>, two: &Ran<'_>| {
                    (fee_rules(one.plan, old.as_deref()), fee_rules(two.plan, new.as_deref()))
                };
                let (reasons, unshown) = self.reasons(cases, all, &accuse)?;
                let (cases, unshown) = (self.count(cases)?, self.count(unshown)?);
                classes.push(FeeClass { old: old.clone(), new: new.clone(), cases, reasons, unshown });
            }
        }
        Ok(classes)
    }

    /// Events that happen on one side only among cases that are decided alike: those that both procedures know, and
    /// those that are no steps.
    fn events(&mut self) -> Result<Vec<EventClass>, Halt> {
        let alike = self.sides.outcomes.iter().filter(|it| it.old.alike(&it.new)).map(|it| it.cases);
        let alike: Vec<Cases> = alike.collect();
        let alike = self.sides.diagrams.any(alike)?;
        let mut ids: Vec<String> = Vec::new();
        let plans = [self.sides.old.side.plan.clone(), self.sides.new.side.plan.clone()];
        for (plan, other) in [(&plans[0], &plans[1]), (&plans[1], &plans[0])] {
            let dated = plan.events.iter().filter(|it| plan.event(&it.id).is_some_and(|event| plan.dated(event)));
            for event in dated {
                let step = plan.event(&event.id).is_some_and(|it| plan.is_step(it));
                if !ids.contains(&event.id) && (!step || other.event(&event.id).is_some()) {
                    ids.push(event.id.clone());
                }
            }
        }
        let mut classes = Vec::new();
        for id in ids {
            let happens = |half: &Half<'_>, diagrams: &mut super::diagram::Diagrams| {
                half.side.plan.event(&id).map_or(Ok(Cases::NONE), |event| half.happens(event, diagrams))
            };
            let in_old = happens(&self.sides.old, &mut self.sides.diagrams)?;
            let in_new = happens(&self.sides.new, &mut self.sides.diagrams)?;
            for (on, these, those) in [(Which::Old, in_old, in_new), (Which::New, in_new, in_old)] {
                let only = self.sides.diagrams.without(these, those)?;
                let cases = self.sides.diagrams.both(only, alike)?;
                if cases.is_empty() {
                    continue;
                }
                let accuse = |old: &Ran<'_>, new: &Ran<'_>| of_event(old, new, &id);
                let (reasons, unshown) = self.reasons(cases, alike, &accuse)?;
                let (cases, unshown) = (self.count(cases)?, self.count(unshown)?);
                classes.push(EventClass { event: id.clone(), on, cases, reasons, unshown });
            }
        }
        Ok(classes)
    }

    /// Why cases are in a set, and which of them no reason shows.
    pub fn reasons(&mut self, cases: Cases, among: Cases, accuse: &Accuse<'_>) -> Result<(Vec<Reason>, Cases), Halt> {
        let told = self.sides.diagrams.both(cases, self.relevant)?;
        let (found, unshown) = patterns(&mut self.sides.diagrams, (told, cases, among), &self.usual, MOST_REASONS)?;
        let mut reasons = Vec::with_capacity(found.len());
        for pattern in &found {
            reasons.extend(self.reason(pattern, accuse)?);
        }
        Ok((reasons, unshown))
    }

    fn reason(&mut self, pattern: &Pattern, accuse: &Accuse<'_>) -> Result<Option<Reason>, Halt> {
        let Some(filing) = self.first() else { return Ok(None) };
        let cases = self.count(pattern.cases)?;
        let (old, new) = self.run(&pattern.nearest, filing)?;
        let (of_old, of_new) = accuse(&old, &new);
        let rules = |ran: &Ran<'_>, rules: &[Blamed]| rules.iter().map(|it| rule(ran.plan, it, self.sources)).collect();
        let (when, as_usual) = self.given(&pattern.cube);
        Ok(Some(Reason {
            when,
            as_usual,
            cases,
            witness: self.witness(&pattern.nearest, filing, &old, &new),
            blame_old: rules(&old, &of_old),
            blame_new: rules(&new, &of_new),
        }))
    }

    /// The facts of a cube: those that are not as usual, and those that are. Facts that are fixed go without saying.
    fn given(&self, cube: &Cube) -> (Vec<Given>, Vec<Given>) {
        let mut when = Vec::new();
        let mut as_usual = Vec::new();
        for (place, values) in cube.asked() {
            let Some(fact) = self.sides.space.facts.get(place).filter(|it| it.fixed.is_none()) else { continue };
            let name = |value: &usize| fact.values.get(*value).cloned().unwrap_or_default();
            let given =
                Given { fact: fact.id.clone(), values: values.iter().map(name).collect(), boolean: fact.boolean };
            if values.contains(&fact.default) { as_usual.push(given) } else { when.push(given) }
        }
        (when, as_usual)
    }

    /// Runs a case on both sides.
    pub fn run(&self, case: &[usize], filing: (Day, Hours)) -> Result<(Ran<'_>, Ran<'_>), Halt> {
        let ran = |half: &'_ Half<'_>| -> Result<(Timeline, Course), Halt> {
            let mut facts = half.side.facts(&self.sides.space, case);
            let (mut timeline, mut course) = (Timeline::default(), Course::default());
            half.side.file_watched(&mut facts, filing, &mut timeline, &mut course)?;
            Ok((timeline, course))
        };
        let (old, new) = (&self.sides.old, &self.sides.new);
        let ((one, its), (two, theirs)) = (ran(old)?, ran(new)?);
        Ok((
            Ran { plan: &old.side.plan, timeline: one, course: its },
            Ran { plan: &new.side.plan, timeline: two, course: theirs },
        ))
    }

    pub fn witness(&self, case: &[usize], (day, hours): (Day, Hours), old: &Ran<'_>, new: &Ran<'_>) -> Witness {
        // Where the hours are not told apart, or an hour is like no hour, the day alone will do.
        let first = self.sides.filings.hours.first() == Some(&hours);
        let odd = |(place, value): (usize, &usize)| {
            let fact = self.sides.space.facts.get(place).filter(|it| it.default != *value)?;
            let values = fact.values.get(*value).cloned().into_iter().collect();
            Some(Given { fact: fact.id.clone(), values, boolean: fact.boolean })
        };
        Witness {
            filed: Filed { on: day, at: hours.at().filter(|_| !first) },
            facts: case.iter().enumerate().filter_map(odd).collect(),
            old: told(old),
            new: told(new),
        }
    }

    /// Ways to apply, and applicants, that one side only provides for. The lists are those of applications: where
    /// nothing is decided, as on a complaint, they have no say.
    fn unprovided(&self) -> Vec<Unprovided> {
        let (old, new) = (&self.sides.old.side.plan, &self.sides.new.side.plan);
        if old.decision().is_none() || new.decision().is_none() {
            return Vec::new();
        }
        let lists = [(CHANNEL_FACT, &old.channels, &new.channels), (APPLICANT_FACT, &old.applicants, &new.applicants)];
        let mut found = Vec::new();
        for (fact, in_old, in_new) in lists {
            let sides = [(Which::Old, old, in_old, in_new), (Which::New, new, in_new, in_old)];
            for (by, plan, (own, cites), (other, _)) in sides {
                let values: Vec<String> = other.iter().filter(|it| !own.contains(it)).cloned().collect();
                if !own.is_empty() && !values.is_empty() {
                    let what = RuleContent::Provided { fact, values: own.clone() };
                    let rule = placed(plan, what, *cites, self.sources);
                    found.push(Unprovided { fact: fact.to_owned(), by, values, rule });
                }
            }
        }
        found
    }

    /// Steps of which the other side has none of that name.
    fn steps(&self) -> Vec<OneSided> {
        let (old, new) = (&self.sides.old.side.plan, &self.sides.new.side.plan);
        let mut found = Vec::new();
        for (on, plan, other) in [(Which::Old, old, new), (Which::New, new, old)] {
            for event in &plan.events {
                let step = plan.event(&event.id).is_some_and(|it| plan.is_step(it));
                if step && other.event(&event.id).is_none() {
                    let what = RuleContent::Event { event: event.id.clone(), limit: None, outside_term: false };
                    found.push(OneSided { on, rule: placed(plan, what, event.cites, self.sources) });
                }
            }
        }
        found
    }
}

fn refused_on(half: &Half<'_>, ground: &str) -> Cases {
    let position = half.side.plan.grounds.iter().position(|it| it.id == ground);
    position.and_then(|it| half.grounds.get(it)).copied().unwrap_or(Cases::NONE)
}

fn fee_rules(plan: &Plan, words: Option<&str>) -> Vec<Blamed> {
    let fee = plan.fees.iter().find(|it| Some(charge_words(it.charge.as_ref()).as_str()) == words);
    fee.map(|it| Blamed::new(RuleContent::Fee(it.charge.clone()), it.cites)).into_iter().collect()
}

fn told(ran: &Ran<'_>) -> Told {
    let timeline = &ran.timeline;
    let grounds = ran.plan.grounds_for(timeline.outcome, &timeline.found);
    Told {
        verdict: verdict(ran.plan, &[timeline.outcome]),
        grounds: grounds.filter_map(|it| ran.plan.grounds.get(it)).map(|it| it.id.clone()).collect(),
        decided: timeline.decided,
        completed: timeline.completed(),
        term: timeline.term_end,
    }
}

pub(super) fn rule(plan: &Plan, blamed: &Blamed, sources: &Sources) -> Rule {
    placed(plan, blamed.what.clone(), blamed.cites, sources)
}

fn placed(plan: &Plan, what: RuleContent, cites: CitesIx, sources: &Sources) -> Rule {
    let place = plan.place(cites).and_then(|span| {
        let file = sources.file(span.file)?;
        Some(format!("{}:{}", file.name, sources.line_column(span).line))
    });
    Rule { what: what.into(), cite: plan.cites(cites).to_vec(), place }
}
