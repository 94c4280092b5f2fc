//! The ledger: where the rules of two regimes are held against each other, and every difference is written down.

use crate::compare::change::{Change, ChangeKind, Owner};
use crate::compare::collect::entry::{Entry, holding};
use crate::compare::collect::reading::When;
use crate::compare::collect::source::Source;
use crate::compare::effect::Effects;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Deadline, Fact};
use crate::compare::judge::difference::Difference;
use crate::compare::matching::logic::World;
use crate::compare::matching::registration::Registration;
use crate::compare::matching::rules::{matched, same_rule};
use crate::compare::matching::service_pair::ServicePair;
use crate::compare::reason::Reason;

/// The changes of a service or of one of its procedures.
#[derive(Debug)]
pub(in crate::compare) struct Ledger<'b, 'l> {
    pair: &'b ServicePair<'l>,
    service: String,
    procedure: Option<String>,
    /// The steps of the procedure under the old regime and under the new one.
    pub steps: (Vec<String>, Vec<String>),
    /// The step by which the result is sent at the latest, under the old regime and under the new one.
    pub closing: (Option<String>, Option<String>),
    /// The cases that fall into a gap, under the old regime and under the new one.
    pub unsaid: (When, When),
    /// The steps by which both register.
    pub registration: Registration,
    pub changes: Vec<Change>,
}

/// The rule that parts belong to.
#[derive(Debug, Clone, Copy)]
struct Around<'a> {
    owner: &'a Owner,
    /// Who acts by it: what its parts say, they say of the same.
    actor: Option<&'a str>,
}

/// A difference about to be written down.
#[derive(Debug, Default)]
pub(in crate::compare) struct Note<'n> {
    pub from: Option<Fact>,
    pub to: Option<Fact>,
    pub old: Source,
    pub new: Source,
    pub of: Option<&'n Owner>,
    pub cases: Option<When>,
    pub actor: Option<&'n str>,
    pub goes_with: Option<Owner>,
    /// Whether a rule that only one side has is a case more or less of one that both have.
    pub has_kin: bool,
    /// Whether the other side says nothing of this kind of thing at all.
    pub other_silent: bool,
    /// Whether the cases in which it comes or goes are such of which the other side says nothing.
    pub unsaid: bool,
    /// Whether it is the step by which the result is sent at the latest.
    pub closes: bool,
}

impl<'b, 'l> Ledger<'b, 'l> {
    pub fn new(pair: &'b ServicePair<'l>, service: &str, procedure: Option<&str>) -> Self {
        Self {
            pair,
            service: service.to_owned(),
            procedure: procedure.map(ToOwned::to_owned),
            steps: (Vec::new(), Vec::new()),
            closing: (None, None),
            unsaid: (When::Never, When::Never),
            registration: Registration::default(),
            changes: Vec::new(),
        }
    }

    /// Compares two lists of rules.
    pub fn compare(&mut self, old: Vec<Entry>, new: Vec<Entry>) {
        self.parts(old, new, None);
    }

    /// Compares two lists of rules of which the first counts that holds: what counts in each case is compared.
    /// Cases that an act leaves unsaid are not among them: that it does is a change of its own.
    pub fn compare_first_that_holds(&mut self, old: &[Entry], new: &[Entry]) {
        let (before, after) = &self.unsaid;
        let world = self.pair.shared.given(When::all(vec![before.negated(), after.negated()]));
        let (was, is) = (effective(old), effective(new));
        let mut differing = Vec::new();
        for (before, old) in &was {
            for (after, new) in &is {
                let cases = When::all(vec![before.clone(), after.clone()]);
                if world.possible(&cases) {
                    differing.push((plainly(cases, before, after, &world), *old, *new));
                }
            }
        }
        for (cases, old, new) in differing {
            let cases = Some(cases).filter(|it| !world.same(it, &When::Always));
            match (old, new) {
                (Some(old), Some(new)) => self.rules(old, new, None, cases.as_ref()),
                (Some(old), None) => self.one_sided_in(old, What::Dropped, None, cases.as_ref()),
                (None, Some(new)) => self.one_sided_in(new, What::Added, None, cases.as_ref()),
                (None, None) => {}
            }
        }
    }

    fn parts(&mut self, old: Vec<Entry>, new: Vec<Entry>, of: Option<Around<'_>>) {
        let (old, new) = (holding(old, &self.pair.old), holding(new, &self.pair.new));
        for (at_old, at_new) in matched(&old, &new, &self.pair.shared) {
            match (at_old.and_then(|it| old.get(it)), at_new.and_then(|it| new.get(it))) {
                (Some(one), Some(two)) => self.rules(one, two, of, None),
                (Some(one), None) => self.one_sided(one, What::Dropped, of, &new),
                (None, Some(two)) => self.one_sided(two, What::Added, of, &old),
                (None, None) => {}
            }
        }
    }

    /// Compares two versions of one rule.
    fn rules(&mut self, old: &Entry, new: &Entry, of: Option<Around<'_>>, cases: Option<&When>) {
        let mut whats: Vec<What> = new.aspects.iter().map(|it| it.what).collect();
        let gone = old.aspects.iter().map(|it| it.what).filter(|it| new.aspect(*it).is_none());
        whats.extend(gone);
        for what in whats {
            let (from, to) = (old.aspect(what).map(|it| &it.fact), new.aspect(what).map(|it| &it.fact));
            if self.alike(what, from, to) || self.follows_steps(what, from, to) {
                continue;
            }
            let unsaid = what == What::Condition && self.was_unsaid((old, new));
            let (what_exactly, from, to) = self.narrowed(what, from, to);
            let note = Note {
                unsaid,
                from,
                to,
                old: old.source_of(what),
                new: new.source_of(what),
                of: of.map(|it| it.owner),
                cases: cases.cloned(),
                actor: new.actor().or(old.actor()).or(of.and_then(|it| it.actor)),
                ..Note::default()
            };
            self.note((new.element, &new.id), what_exactly, note);
        }
        let owner = Owner { element: new.element, id: new.id.clone() };
        let around = Around { owner: &owner, actor: new.actor() };
        self.parts(old.parts.clone(), new.parts.clone(), Some(around));
    }

    /// Whether the cases that only one of two versions of a ground holds in are such of which the other regime says nothing.
    fn was_unsaid(&self, (old, new): (&Entry, &Entry)) -> bool {
        let world = &self.pair.shared;
        let only = |one: &When, two: &When| When::all(vec![one.clone(), two.negated()]);
        let (gone, come) = (only(&old.when, &new.when), only(&new.when, &old.when));
        old.element == Element::Ground && world.includes(&gone, &self.unsaid.1) && world.includes(&come, &self.unsaid.0)
    }

    /// Whether two things said are the same in all cases that can come up under both regimes.
    fn alike(&self, what: What, from: Option<&Fact>, to: Option<&Fact>) -> bool {
        let silent = if what == What::Condition { When::Always } else { When::Never };
        let when = |fact: Option<&Fact>| match fact {
            None => Some(silent.clone()),
            Some(Fact::When(when)) => Some(when.clone()),
            Some(_) => None,
        };
        match (from, to) {
            _ if from == to => true,
            (Some(Fact::Deadline(was)), Some(Fact::Deadline(is))) => self.same_deadline(was, is),
            (Some(Fact::Consequence(was, one)), Some(Fact::Consequence(is, two))) => {
                one == two && self.pair.shared.same(was, is)
            }
            _ => when(from).zip(when(to)).is_some_and(|(was, is)| self.pair.shared.same(&was, &is)),
        }
    }

    /// Whether two limits are the same, the registration being one event whatever it is called.
    fn same_deadline(&self, was: &Deadline, is: &Deadline) -> bool {
        let same = |was, is| self.registration.same_event(was, is);
        match (was, is) {
            (Deadline::Within(was, from), Deadline::Within(is, starts)) => {
                was == is && same(from.as_ref(), starts.as_ref())
            }
            (Deadline::OnTheDayOf(was), Deadline::OnTheDayOf(is)) => same(Some(was), Some(is)),
            _ => false,
        }
    }

    /// Of a limit or a period that changed: what exactly.
    fn narrowed(&self, what: What, from: Option<&Fact>, to: Option<&Fact>) -> (What, Option<Fact>, Option<Fact>) {
        match (what, from, to) {
            (
                What::Limit,
                Some(Fact::Deadline(Deadline::Within(was, start))),
                Some(Fact::Deadline(Deadline::Within(is, starts))),
            ) => {
                let period = |it| Some(Fact::Period(it));
                if self.registration.same_event(start.as_ref(), starts.as_ref()) {
                    return self.narrowed(What::Length, period(*was).as_ref(), period(*is).as_ref());
                }
                if was == is {
                    return (What::Start, Some(Fact::Start(start.clone())), Some(Fact::Start(starts.clone())));
                }
            }
            (What::Length, Some(Fact::Period(was)), Some(Fact::Period(is)))
                if was.count == is.count && was.unit != is.unit =>
            {
                return (What::Unit, from.cloned(), to.cloned());
            }
            _ => {}
        }
        (what, from.cloned(), to.cloned())
    }

    /// Whether something happens in other steps only because all those steps are new and the old ones are gone.
    fn follows_steps(&self, what: What, from: Option<&Fact>, to: Option<&Fact>) -> bool {
        let (Some(Fact::Steps(was)), Some(Fact::Steps(is))) = (from, to) else { return false };
        let (old, new) = &self.steps;
        what == What::Stage && was.iter().all(|it| !new.contains(it)) && is.iter().all(|it| !old.contains(it))
    }

    /// A rule that only one side has, with the rules that the other side has in its place.
    fn one_sided(&mut self, entry: &Entry, what: What, of: Option<Around<'_>>, others: &[Entry]) {
        let has_kin = others.iter().any(|it| same_rule(entry, it));
        let says_who = matches!(entry.element, Element::Channel | Element::Applicant);
        let other_silent = says_who && !others.iter().any(|it| it.element == entry.element);
        self.write_one_sided(entry, what, of, Note { has_kin, other_silent, ..Note::default() });
    }

    /// A rule that only one side has in some cases.
    fn one_sided_in(&mut self, entry: &Entry, what: What, of: Option<Around<'_>>, cases: Option<&When>) {
        let note = Note { has_kin: cases.is_some(), cases: cases.cloned(), ..Note::default() };
        self.write_one_sided(entry, what, of, note);
    }

    fn write_one_sided<'n>(&mut self, entry: &'n Entry, what: What, of: Option<Around<'n>>, note: Note<'n>) {
        // A register that no act lays down is there because a step writes to it, and is told of with the step.
        if entry.element == Element::Register && entry.source.cites.is_empty() {
            return;
        }
        let whole = entry.whole();
        let fact = (!whole.is_empty()).then_some(Fact::Whole(whole));
        let at_desk = matches!(entry.element, Element::Waiting | Element::Serving);
        let goes_with = if at_desk { self.pair.lost_channel() } else { self.pair.goes_with(entry) };
        let (closing, unsaid) = match what {
            What::Added => (&self.closing.1, &self.unsaid.0),
            _ => (&self.closing.0, &self.unsaid.1),
        };
        let mut note = Note {
            of: of.map(|it| it.owner),
            actor: entry.actor().or(of.and_then(|it| it.actor)),
            goes_with,
            unsaid: entry.element == Element::Ground && self.pair.shared.includes(&entry.when, unsaid),
            closes: entry.element == Element::Step && closing.as_ref() == Some(&entry.id),
            ..note
        };
        if what == What::Added {
            (note.to, note.new) = (fact, entry.whole_source());
        } else {
            (note.from, note.old) = (fact, entry.whole_source());
        }
        self.note_keyed((entry.element, &entry.id, &entry.key), what, note);
    }

    /// Writes a change down.
    pub fn note(&mut self, (element, id): (Element, &str), what: What, note: Note<'_>) {
        self.note_keyed((element, id, id), what, note);
    }

    /// The same for a rule that is matched by `key`.
    fn note_keyed(&mut self, (element, id, key): (Element, &str, &str), what: What, note: Note<'_>) {
        let difference = Difference {
            element,
            what,
            from: note.from.as_ref(),
            to: note.to.as_ref(),
            actor: note.actor,
            has_kin: note.has_kin,
            other_silent: note.other_silent,
            unsaid: note.unsaid,
            closes: note.closes,
        };
        let effect = match &note.goes_with {
            Some(_) => Effects::neutral(Reason::CountedElsewhere),
            None => self.pair.judge(&self.registration).effects(&difference),
        };
        let kind = match what {
            What::Added if !note.has_kin => ChangeKind::Introduced,
            What::Dropped if !note.has_kin => ChangeKind::Dropped,
            _ => ChangeKind::Amended,
        };
        self.changes.push(Change {
            service: self.service.clone(),
            procedure: self.procedure.clone(),
            element,
            id: id.to_owned(),
            of: note.of.cloned(),
            what,
            kind,
            cases: note.cases.map(Fact::When),
            places_old: note.old.places(self.pair.sources),
            places_new: note.new.places(self.pair.sources),
            cites_old: note.old.cites,
            cites_new: note.new.cites,
            from: note.from,
            to: note.to,
            goes_with: note.goes_with,
            replaces: Vec::new(),
            key: key.to_owned(),
            effect,
        });
    }
}

/// Cases in the fewest words: those of one side, where the other side says nothing beyond them.
fn plainly(cases: When, before: &When, after: &When, world: &World<'_>) -> When {
    let plain = [&When::Always, after, before].into_iter().find(|it| world.same(it, &cases)).cloned();
    world.in_fewest_words(&plain.unwrap_or(cases))
}

/// What counts in which cases: each rule where it holds and none before it does, and nothing in what is left.
fn effective(rules: &[Entry]) -> Vec<(When, Option<&Entry>)> {
    let mut left = When::Always;
    let mut counting = Vec::with_capacity(rules.len() + 1);
    for rule in rules {
        counting.push((When::all(vec![left.clone(), rule.when.clone()]), Some(rule)));
        left = When::all(vec![left, rule.when.negated()]);
    }
    counting.push((left, None));
    counting
}
