//! An exploration as text: for each procedure, which cases are decided differently and why, then how far the days lie
//! apart for those that are decided alike.

use super::dates::dates;
use super::lines::Lines;
use super::page::Page;
use super::witness::{facts, given};
use crate::certificate::{Count, said};
use crate::compare::Kinship;
use crate::explore::{
    EventClass, Exploration, FeeClass, ProcedureReport, Reason, Rule, RuleContent, ServiceReport, Told, Which, Witness,
    fee_amount,
};
use crate::message;
use crate::message::{Argument, Message, Named, ToMessage};
use crate::model::Law;

/// How much of an exploration is told in text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Depth {
    /// The most reasons of one class.
    pub reasons: usize,
    /// The most classes of one kind.
    pub classes: usize,
}

impl Depth {
    /// What has room on a page for each procedure.
    pub const PAGE: Depth = Depth { reasons: 3, classes: 3 };
    /// Everything.
    pub const FULL: Depth = Depth { reasons: usize::MAX, classes: usize::MAX };
}

/// What two regimes come to in all cases.
#[must_use]
pub fn exploration(exploration: &Exploration, depth: Depth, law: &Law, page: &Page) -> String {
    let mut out = Lines::new(page, law);
    head_text(exploration, &mut out);
    for service in &exploration.services {
        out.blank();
        service_text(service, exploration, law, &mut out);
        for report in service.procedures.iter().filter(|it| it.differs()) {
            out.blank();
            procedure_text(report, (&exploration.old, &exploration.new), depth, &mut out);
        }
    }
    out.blank();
    let summary = out.words.say(summary(exploration));
    out.text(&summary, 0, 0);
    out.end()
}

/// What was explored.
pub(super) fn head_text(exploration: &Exploration, out: &mut Lines<'_>) {
    let Exploration { old, new, from, to, pace, .. } = exploration;
    let head = out.words.say(message!(
        "explore-head",
        old: id(old),
        new: id(new),
        from: date(*from),
        to: date(*to),
        pace: choice(pace),
    ));
    out.text(&head, 0, 0);
    if !exploration.assume.is_empty() {
        let followed = exploration.assume.iter().map(|(choice, it)| format!("{choice} is {it}"));
        let followed = out.words.say(message!("explore-followed", readings: ids(followed)));
        out.text(&followed, 0, 0);
    }
}

/// What it comes to.
pub(super) fn summary(exploration: &Exploration) -> Message {
    let procedures = || exploration.services.iter().flat_map(|it| &it.procedures);
    let unknown = exploration.unexplored().count();
    message!(
        "explore-summary",
        old: id(&exploration.old),
        new: id(&exploration.new),
        procedures: count(procedures().count()),
        differently: count(procedures().filter(|it| it.decided_differently.0 > 0).count()),
        different: count(procedures().filter(|it| it.differs()).count()),
        unknown: optional count((unknown > 0).then_some(unknown)),
    )
}

/// `1 case` or `12 cases`.
pub(super) fn cases(count: Count) -> Message {
    // No count is too large for a plural: that hangs on the last digits.
    let plural = if count.0 < 1_000 { count.0 } else { 1_000 + count.0 % 1_000 };
    message!(
        "explore-cases",
        plural: count(usize::try_from(plural).unwrap_or_default()),
        number: text(grouped(count)),
    )
}

/// A number with its thousands set apart by spaces at which no line is broken.
fn grouped(count: Count) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// How something is called that may have another id on either side.
fn name(old: &str, new: &str) -> String {
    if old == new { new.to_owned() } else { format!("{old} → {new}") }
}

/// A service, and which of its procedures say the same; those that differ are told by themselves.
pub(super) fn service_text(service: &ServiceReport, exploration: &Exploration, law: &Law, out: &mut Lines<'_>) {
    let (old, new) = (&exploration.old, &exploration.new);
    let called = match (&service.old, &service.new) {
        (Some(was), Some(is)) => name(was, is),
        (was, is) => is.as_ref().or(was.as_ref()).cloned().unwrap_or_default(),
    };
    let called = out.words.say(message!("explore-name", name: id(called)));
    out.text(&called, 0, 0);
    let known = service.new.as_ref().map(|id| (new, id)).or(service.old.as_ref().map(|id| (old, id)));
    let titled = |(regime, id): &(&String, &String)| law.service(regime, id).is_some_and(|it| !it.titles.0.is_empty());
    if let Some((regime, service)) = known.filter(titled) {
        let title = out.words.title(&Named::Service { regime: regime.clone(), service: service.clone() });
        out.text(&title, 2, 4);
    }
    match service.kinship {
        Kinship::New => out.say(message!("explore-new-service", regime: id(new)), 2),
        Kinship::Dropped => out.say(message!("explore-dropped-service", regime: id(new)), 2),
        Kinship::OnlyOld => out.say(message!("explore-only-old-service", regime: id(old)), 2),
        Kinship::OnlyNew => out.say(message!("explore-only-new-service", regime: id(new)), 2),
        Kinship::Same | Kinship::Continues | Kinship::Renames | Kinship::SplitFrom | Kinship::Merges => {
            for (regime, only) in [(old, &service.only_old), (new, &service.only_new)] {
                if !only.is_empty() {
                    out.say(message!("explore-only-procedures", regime: id(regime), procedures: ids(only)), 2);
                }
            }
        }
    }
    let same: Vec<&ProcedureReport> = service.procedures.iter().filter(|it| !it.differs()).collect();
    if !same.is_empty() {
        let same = same.iter().map(|it| it.new.procedure.as_str());
        out.say(message!("explore-same-procedures", procedures: ids(same)), 2);
    }
    for it in &service.unexplored {
        out.say(message!("explore-too-large", procedure: id(&it.new.procedure), help: message(it.help())), 2);
    }
}

/// A procedure of which something differs.
pub(super) fn procedure_text(report: &ProcedureReport, (old, new): (&str, &str), depth: Depth, out: &mut Lines<'_>) {
    out.say(message!("explore-name", name: id(name(&report.old.to_string(), &report.new.to_string()))), 2);
    let free: Vec<&str> = report.facts.iter().filter(|it| it.fixed.is_none()).map(|it| it.id.as_str()).collect();
    let facts = (!free.is_empty()).then_some(free);
    out.say(message!("explore-all-cases", cases: message(cases(report.cases)), facts: optional ids(facts)), 4);
    let side = |on: Which| if on == Which::Old { old } else { new };
    for it in &report.unprovided {
        let other = if it.by == Which::Old { new } else { old };
        let line = message!(
            "explore-unprovided",
            fact: choice(&it.fact),
            has: id(other),
            lacks: id(side(it.by)),
            values: ids(&it.values),
            rule: message(&it.rule),
        );
        out.say(line, 4);
    }
    for on in [Which::Old, Which::New] {
        let steps = report.steps.iter().filter(|it| it.on == on);
        let steps: Vec<Message> = steps.filter_map(|it| step_name(&it.rule)).collect();
        if !steps.is_empty() {
            out.say(message!("explore-only-steps", regime: id(side(on)), steps: messages(steps)), 4);
        }
    }
    match report.decided_differently {
        Count(0) => out.say(message!("explore-decided-alike"), 4),
        different => out.say(
            message!(
                "explore-decided-differently",
                different: text(grouped(different)),
                all: message(cases(report.cases)),
            ),
            4,
        ),
    }
    let mut left = Left::new(depth.classes);
    for class in report.outcomes.iter().filter(|it| it.old != it.new).filter(|_| left.take()) {
        out.blank();
        out.say(outcome_head(&class.old, &class.new, class.cases), 4);
        reasons_text(&class.reasons, class.unshown, ((old, new), depth), out);
    }
    left.tell(out);
    let mut left = Left::new(depth.classes);
    for class in report.grounds.iter().filter(|_| left.take()) {
        let head = message!(
            "explore-ground-class",
            ground: ground(&class.ground),
            regime: id(side(class.on)),
            cases: message(cases(class.cases)),
        );
        brief_text(head, &class.reasons, ((old, new), depth), out);
    }
    left.tell(out);
    for class in &report.fees {
        brief_text(fee_head(class), &class.reasons, ((old, new), depth), out);
    }
    let mut left = Left::new(depth.classes);
    let mut told: Vec<&EventClass> = Vec::new();
    for class in &report.events {
        // Events that happen together, such as a notice and what follows it, are told together.
        let together = |it: &&EventClass| it.on == class.on && same_cases(&it.reasons, &class.reasons);
        if told.iter().any(together) {
            continue;
        }
        told.push(class);
        if !left.take() {
            continue;
        }
        let events = report.events.iter().filter(together).map(|it| event_name(&it.event));
        let head = message!(
            "explore-event-class",
            events: messages(events),
            regime: id(side(class.on)),
            cases: message(cases(class.cases)),
        );
        brief_text(head, &class.reasons, ((old, new), depth), out);
    }
    left.tell(out);
    dates(report, (old, new), depth, out);
}

/// What cases come to on either side, and how many they are.
pub(super) fn outcome_head(old: &impl ToMessage, new: &impl ToMessage, count: Count) -> Message {
    message!("explore-outcome-class", old: message(old), new: message(new), cases: message(cases(count)))
}

fn fee_head(class: &FeeClass) -> Message {
    message!(
        "explore-fee-class",
        old: message(fee(class.old.as_deref())),
        new: message(fee(class.new.as_deref())),
        cases: message(cases(class.cases)),
    )
}

/// A fee as reports have it: `20 mci`, or `none` where it is said that there is none.
fn fee(fee: Option<&str>) -> Message {
    let Some(fee) = fee else { return message!("explore-fee-not-said") };
    if fee.contains(" percent of ") {
        return message!("explore-fee-share", fee: code(fee));
    }
    let amount = fee.split_once(' ').and_then(|(amount, index)| Some((amount.parse().ok()?, index)));
    amount.map_or_else(|| message!("explore-fee-free"), |(amount, index)| fee_amount(amount, index))
}

/// How many classes there is still room for, and how many there was none for.
pub(super) struct Left {
    left: usize,
    over: usize,
}

impl Left {
    pub(super) fn new(classes: usize) -> Self {
        Self { left: classes, over: 0 }
    }

    /// Whether there is room for one more.
    pub(super) fn take(&mut self) -> bool {
        let room = self.left > 0;
        self.left = self.left.saturating_sub(1);
        self.over += usize::from(!room);
        room
    }

    /// Says how many there was no room for.
    pub(super) fn tell(&self, out: &mut Lines<'_>) {
        if self.over > 0 {
            out.blank();
            out.say(message!("explore-more-classes", count: count(self.over)), 4);
        }
    }
}

/// The name of an event.
pub(super) fn event_name(id: &str) -> Message {
    message!("explore-event", event: event(id))
}

fn step_name(rule: &Rule) -> Option<Message> {
    match &rule.what.fact {
        RuleContent::Event { event, .. } => Some(event_name(event)),
        _ => None,
    }
}

/// Whether two classes are of the same cases.
fn same_cases(one: &[Reason], two: &[Reason]) -> bool {
    let told = |it: &Reason| (it.when.clone(), it.as_usual.clone());
    one.iter().map(told).eq(two.iter().map(told))
}

/// A class with all its reasons in a row, and the smallest case of all.
fn brief_text(head: Message, reasons: &[Reason], (regimes, depth): ((&str, &str), Depth), out: &mut Lines<'_>) {
    out.blank();
    out.say(head, 4);
    let Some(first) = reasons.first() else { return };
    out.say(described(reasons, depth.reasons), 6);
    case_text(first, regimes, out);
}

/// Which cases reasons are about, `most` of them in words.
pub(super) fn described(reasons: &[Reason], most: usize) -> Message {
    let mut shown: Vec<Message> = Vec::new();
    for it in reasons.iter().map(when) {
        if !shown.contains(&it) {
            shown.push(it);
        }
    }
    let more = shown.len() > most;
    shown.truncate(most);
    let mut row: Vec<Message> = Vec::with_capacity(shown.len() + 1);
    for it in shown {
        row.push(if row.is_empty() { it } else { message!("explore-or", what: message(it)) });
    }
    if more {
        row.push(message!("explore-otherwise"));
    }
    message!("explore-described", reasons: messages(row))
}

/// The smallest case of a reason, with what it comes to on both sides and the rules to blame.
fn case_text(reason: &Reason, (old, new): (&str, &str), out: &mut Lines<'_>) {
    let witness = &reason.witness;
    out.say(smallest(witness), 8);
    for (side, result, blame) in [(old, &witness.old, &reason.blame_old), (new, &witness.new, &reason.blame_new)] {
        out.say(under(side, result), 8);
        rules(blame, out);
    }
}

/// The smallest case of all.
pub(super) fn smallest(witness: &Witness) -> Message {
    let Witness { filed, facts: given, .. } = witness;
    message!("explore-smallest", on: date(filed.on), at: optional time(filed.at), facts: optional list(facts(given)))
}

/// What a case comes to on a side: under a regime or a reading.
pub(super) fn under(side: &str, told: &Told) -> Message {
    message!("explore-under", side: id(side), result: message(told))
}

/// Rules to blame, each with its clauses and its place.
pub(super) fn rules(rules: &[Rule], out: &mut Lines<'_>) {
    rules.iter().for_each(|it| out.say(it, 10));
}

/// The reasons of a class, each with its smallest case.
fn reasons_text(reasons: &[Reason], unshown: Count, (regimes, depth): ((&str, &str), Depth), out: &mut Lines<'_>) {
    for (place, it) in reasons.iter().take(depth.reasons).enumerate() {
        let further = if place > 0 { "yes" } else { "no" };
        out.say(
            message!(
                "explore-reason",
                what: message(when(it)),
                cases: message(cases(it.cases)),
                further: choice(further),
            ),
            6,
        );
        if !it.as_usual.is_empty() && !it.when.is_empty() {
            out.say(message!("explore-as-long-as", facts: messages(it.as_usual.iter().map(given))), 8);
        }
        case_text(it, regimes, out);
    }
    let more = reasons.len().saturating_sub(depth.reasons);
    if more > 0 {
        out.say(message!("explore-more-reasons", count: count(more)), 6);
    }
    if unshown.0 > 0 {
        out.say(message!("explore-unshown", cases: message(cases(unshown))), 6);
    }
}

/// The facts of a reason that are not as usual; where there are none, those that are.
fn when(reason: &Reason) -> Message {
    match (reason.when.as_slice(), reason.as_usual.as_slice()) {
        ([], []) => message!("explore-every-case"),
        ([], usual) => message!("explore-as-long-as", facts: messages(usual.iter().map(given))),
        (odd, _) => message!("explore-when", facts: messages(odd.iter().map(given))),
    }
}

impl ToMessage for Told {
    fn to_message(&self) -> Message {
        let grounds = self.grounds.iter().map(|it| Argument::message(message!("explore-ground", ground: ground(it))));
        message!(
            "explore-result",
            outcome: message(said(&self.verdict.outcome)),
            grounds: optional list((!self.grounds.is_empty()).then_some(grounds)),
            gap: optional id(self.verdict.gap.as_deref()),
            decided: optional date(self.decided),
            completed: optional date(self.completed.filter(|_| self.decided.is_none())),
            term: optional date(self.term),
        )
    }
}
