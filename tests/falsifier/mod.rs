//! Single falsifications of the shipped rules, of every kind: each makes one statement say something else.

use reglament::calendar::{Period, Unit};
use reglament::span::FileId;
use reglament::syntax::tree::{
    Block, CatalogueItem, Cite, Condition, File, Guard, HearingItem, Holds, Id, Item, Limit, OnTerm, Place, Provision,
    RegisterItem, RequestItem, StepItem, TermEffect,
};
use std::collections::BTreeMap;

/// The rule files of a folder as trees.
pub type Trees = Vec<(FileId, File)>;

/// One falsification.
pub struct Falsified {
    /// What was done, for people.
    pub what: String,
    /// The rules with it.
    pub trees: Trees,
    /// The folder of the file: the act.
    pub act: String,
}

/// A statement of any block in which rules stand.
pub enum At<'a> {
    Provision(&'a mut Provision),
    Step(&'a mut StepItem),
    Request(&'a mut RequestItem),
    Hearing(&'a mut HearingItem),
    Entry(&'a mut CatalogueItem),
    Register(&'a mut RegisterItem),
}

/// What a visit does with the statement.
#[derive(PartialEq, Eq)]
pub enum Then {
    Keep,
    Drop,
}

/// Visits every statement with its citations, in order.
fn each(trees: &mut Trees, visit: &mut dyn FnMut(usize, &mut At<'_>, &mut Vec<Cite>) -> Then) {
    for (position, (_, file)) in trees.iter_mut().enumerate() {
        for node in &mut file.items {
            match &mut node.value {
                Item::Template { body, .. } | Item::Service { body, .. } => provisions(position, body, visit),
                Item::Catalogue { body, .. } => {
                    body.retain_mut(|it| visit(position, &mut At::Entry(&mut it.value), &mut it.cites) == Then::Keep);
                }
                Item::Register { body, .. } => {
                    body.retain_mut(|it| {
                        visit(position, &mut At::Register(&mut it.value), &mut it.cites) == Then::Keep
                    });
                }
                _ => {}
            }
        }
    }
}

type Visit<'v> = dyn FnMut(usize, &mut At<'_>, &mut Vec<Cite>) -> Then + 'v;

fn provisions(file: usize, body: &mut Block<Provision>, visit: &mut Visit<'_>) {
    body.retain_mut(|node| visit(file, &mut At::Provision(&mut node.value), &mut node.cites) == Then::Keep);
    for node in body {
        match &mut node.value {
            Provision::Procedure { body, .. } => provisions(file, body, visit),
            Provision::Step(step) => steps(file, &mut step.body, visit),
            _ => {}
        }
    }
}

fn steps(file: usize, body: &mut Block<StepItem>, visit: &mut Visit<'_>) {
    body.retain_mut(|node| visit(file, &mut At::Step(&mut node.value), &mut node.cites) == Then::Keep);
    for node in body {
        match &mut node.value {
            StepItem::Request { body, .. } => {
                body.retain_mut(|it| visit(file, &mut At::Request(&mut it.value), &mut it.cites) == Then::Keep);
            }
            StepItem::Hearing { body, .. } => {
                body.retain_mut(|it| visit(file, &mut At::Hearing(&mut it.value), &mut it.cites) == Then::Keep);
            }
            _ => {}
        }
    }
}

/// A way to falsify a statement: says what it did, or nothing where it has nothing to do. The number chooses among
/// several ways; the names are those that the same act uses in the same place.
pub type Way = fn(&mut At<'_>, &mut Vec<Cite>, usize, &Names) -> Option<(String, Then)>;

/// The ids that an act uses, by what they are there.
#[derive(Default)]
pub struct Names {
    by: BTreeMap<&'static str, Vec<String>>,
}

impl Names {
    fn of(trees: &Trees, folder: &str, folders: &[String]) -> Self {
        let mut names = Names::default();
        let mut trees = trees.clone();
        each(&mut trees, &mut |file, at, _| {
            if folders[file] == folder {
                names.take(at);
            }
            Then::Keep
        });
        names
    }

    fn add(&mut self, what: &'static str, id: &Id) {
        let known = self.by.entry(what).or_default();
        if !known.contains(&id.name) {
            known.push(id.name.clone());
        }
    }

    fn take(&mut self, at: &At<'_>) {
        match at {
            At::Provision(Provision::Refuse { guard, ground }) => {
                if let Some(fact) = fact(&guard.condition) {
                    self.add("fact", fact);
                }
                self.add("ground", ground);
            }
            At::Provision(Provision::Require { ids, .. }) => ids.iter().for_each(|id| self.add("document", id)),
            At::Provision(Provision::Result { id, .. }) => self.add("result", id),
            At::Provision(Provision::Step(step)) => {
                self.add("actor", &step.by);
                self.add("event", &step.id);
            }
            At::Provision(Provision::Remedy { to, .. }) => self.add("addressee", to),
            At::Provision(Provision::Fetch { ids, .. }) => ids.iter().for_each(|id| self.add("fetched", id)),
            At::Step(StepItem::Checks { ids, .. }) => ids.iter().for_each(|id| self.add("checked", id)),
            _ => {}
        }
    }

    /// Another id of a kind.
    fn other(&self, what: &str, id: &str, number: usize) -> Option<String> {
        let others: Vec<&String> = self.by.get(what)?.iter().filter(|it| *it != id).collect();
        (!others.is_empty()).then(|| others[number % others.len()].clone())
    }
}

fn fact(condition: &Condition) -> Option<&Id> {
    match condition {
        Condition::Fact(id) => Some(id),
        Condition::Not(inner) => fact(inner),
        _ => None,
    }
}

fn fact_mut(condition: &mut Condition) -> Option<&mut Id> {
    match condition {
        Condition::Fact(id) => Some(id),
        Condition::Not(inner) => fact_mut(inner),
        _ => None,
    }
}

fn guard_of<'g>(at: &'g mut At<'_>) -> Option<&'g mut Option<Guard>> {
    Some(match at {
        At::Provision(
            Provision::Require { guard, .. }
            | Provision::Fetch { guard, .. }
            | Provision::Payment { guard, .. }
            | Provision::Result { guard, .. },
        ) => guard,
        At::Step(
            StepItem::Request { guard, .. }
            | StepItem::Hearing { guard, .. }
            | StepItem::HandsOver { guard, .. }
            | StepItem::Records { guard, .. }
            | StepItem::Checks { guard, .. },
        ) => guard,
        _ => return None,
    })
}

fn ids_of<'i>(at: &'i mut At<'_>) -> Option<&'i mut Vec<Id>> {
    Some(match at {
        At::Provision(
            Provision::Channels(ids)
            | Provision::Applicants(ids)
            | Provision::Payment { ids, .. }
            | Provision::Require { ids, .. }
            | Provision::Fetch { ids, .. },
        )
        | At::Step(StepItem::Checks { ids, .. } | StepItem::HandsOver { ids, .. }) => ids,
        _ => return None,
    })
}

fn period_of<'p>(at: &'p mut At<'_>) -> Option<&'p mut Period> {
    let of_limit = |limit: &'p mut Option<Limit>| match limit {
        Some(Limit::Within { period, .. }) => Some(period),
        _ => None,
    };
    match at {
        At::Provision(Provision::Term { period, .. }) => Some(period),
        At::Provision(Provision::Step(step)) => of_limit(&mut step.limit),
        At::Provision(Provision::Remedy { answered, .. }) => answered.as_mut(),
        At::Provision(Provision::Duty { within, .. }) => within.as_mut().map(|it| &mut it.0),
        At::Request(RequestItem::Part(part)) => of_limit(&mut part.limit),
        At::Hearing(HearingItem::Extends(period)) => Some(period),
        At::Hearing(HearingItem::Notice { limit, .. }) => of_limit(limit),
        _ => None,
    }
}

fn rename(id: &mut Id, name: String) -> (String, Then) {
    let told = format!("{} -> {name}", id.name);
    id.name = name;
    (told, Then::Keep)
}

/// The citation with its last number one further or one less; none where it ends in no number.
fn moved(cite: &Cite, by: i64) -> Option<Cite> {
    let mut cite = cite.clone();
    let (Place::Part { number, sub, .. } | Place::Paragraph { number, sub }) = cite.places.last_mut()?;
    let last = sub.last_mut().unwrap_or(number);
    let next = last.parse::<i64>().ok()? + by;
    *last = (next > 0).then(|| next.to_string())?;
    Some(cite)
}

/// All ways.
pub const WAYS: [(&str, Way); 30] = [
    ("ground on another fact", |at, _, n, names| match at {
        At::Provision(Provision::Refuse { guard, .. }) => {
            let id = fact_mut(&mut guard.condition)?;
            let other = names.other("fact", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("ground exchanged", |at, _, n, names| match at {
        At::Provision(Provision::Refuse { ground, .. }) => {
            let other = names.other("ground", &ground.name, n)?;
            Some(rename(ground, other))
        }
        _ => None,
    }),
    ("ground dropped", |at, _, _, _| match at {
        At::Provision(Provision::Refuse { ground, .. }) => Some((ground.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("occasion dropped", |at, _, _, _| match at {
        At::Provision(Provision::Occasion { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("actor exchanged", |at, _, n, names| {
        let by = match at {
            At::Provision(Provision::Step(step)) => &mut step.by,
            At::Request(RequestItem::Part(part)) => &mut part.by,
            At::Hearing(HearingItem::Notice { by, .. } | HearingItem::Held { by, .. }) => by,
            _ => return None,
        };
        let other = names.other("actor", &by.name, n).unwrap_or_else(|| "head_of_provider".to_owned());
        Some(rename(by, other))
    }),
    ("addressee exchanged", |at, _, n, names| match at {
        At::Provision(Provision::Remedy { to, .. }) => {
            let other = names.other("addressee", &to.name, n)?;
            Some(rename(to, other))
        }
        _ => None,
    }),
    ("outside term dropped", |at, _, _, _| match at {
        At::Request(RequestItem::Part(part)) => part.on_term.take().map(|_| (String::new(), Then::Keep)),
        _ => None,
    }),
    ("outside term added", |at, _, _, _| match at {
        At::Request(RequestItem::Part(part)) if part.on_term.is_none() && part.limit.is_some() => {
            let effect = TermEffect::Stands { holds: Holds::Following, most: None };
            part.on_term = Some(OnTerm { effect, guard: None });
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("code changed", |at, _, n, _| match at {
        At::Entry(CatalogueItem::Entry { code, .. }) if code.len() > 3 && code.parse::<u64>().is_ok() => {
            let other = code.parse::<u64>().ok()? + 1 + u64::try_from(n % 7).ok()?;
            *code = other.to_string();
            Some((code.clone(), Then::Keep))
        }
        _ => None,
    }),
    ("way to pay dropped", |at, _, n, _| match at {
        At::Provision(Provision::Payment { ids, .. }) => {
            let gone = ids.remove(n % ids.len());
            Some((gone.name, if ids.is_empty() { Then::Drop } else { Then::Keep }))
        }
        _ => None,
    }),
    ("citation one further", |_, cites, n, _| {
        let at = n % cites.len().max(1);
        let other = moved(cites.get(at)?, 1)?;
        cites[at] = other;
        Some((format!("{:?}", cites[at].places), Then::Keep))
    }),
    ("citation one less", |_, cites, n, _| {
        let at = n % cites.len().max(1);
        let other = moved(cites.get(at)?, -1)?;
        cites[at] = other;
        Some((format!("{:?}", cites[at].places), Then::Keep))
    }),
    ("unless dropped", |at, _, _, _| {
        let guard = guard_of(at)?;
        guard.take_if(|it| it.unless).map(|it| (format!("{:?}", fact(&it.condition)), Then::Keep))
    }),
    ("when dropped", |at, _, _, _| {
        let guard = guard_of(at)?;
        guard.take_if(|it| !it.unless).map(|it| (format!("{:?}", fact(&it.condition)), Then::Keep))
    }),
    ("condition turned round", |at, _, _, _| {
        let guard = guard_of(at)?.as_mut()?;
        guard.unless = !guard.unless;
        Some((String::new(), Then::Keep))
    }),
    ("ground turned round", |at, _, _, _| match at {
        At::Provision(Provision::Refuse { guard, .. }) => {
            guard.unless = !guard.unless;
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("document exchanged", |at, _, n, names| match at {
        At::Provision(Provision::Require { ids, .. }) => {
            let id = ids.first_mut()?;
            let other = names.other("document", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("document dropped", |at, _, _, _| match at {
        At::Provision(Provision::Require { ids, .. }) => Some((ids.first()?.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("result exchanged", |at, _, n, names| match at {
        At::Provision(Provision::Result { id, .. }) => {
            let other = names.other("result", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("result dropped", |at, _, _, _| match at {
        At::Provision(Provision::Result { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("name of a list dropped", |at, _, n, _| {
        let ids = ids_of(at).filter(|it| it.len() > 1)?;
        let gone = ids.remove(n % ids.len());
        Some((gone.name, Then::Keep))
    }),
    ("step or part of one dropped", |at, _, _, _| match at {
        At::Step(
            StepItem::HandsOver { .. } | StepItem::Records { .. } | StepItem::Checks { .. } | StepItem::Exam { .. },
        ) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("extension dropped", |at, _, _, _| match at {
        At::Hearing(HearingItem::Extends(_)) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("count back dropped", |at, _, _, _| match at {
        At::Hearing(HearingItem::Notice { bounds, .. }) => bounds.ahead.take().map(|_| (String::new(), Then::Keep)),
        _ => None,
    }),
    ("number changed", |at, _, n, _| {
        let period = period_of(at)?;
        period.count += 1 + u16::try_from(n % 3).ok()?;
        Some((format!("{period:?}"), Then::Keep))
    }),
    ("unit changed", |at, _, _, _| {
        let period = period_of(at)?;
        period.unit = match period.unit {
            Unit::WorkingDays => Unit::CalendarDays,
            _ => Unit::WorkingDays,
        };
        Some((format!("{period:?}"), Then::Keep))
    }),
    ("duty, remedy or subtype dropped", |at, _, _, _| match at {
        At::Provision(Provision::Duty { id, .. } | Provision::Remedy { id, .. } | Provision::Subtype { id, .. }) => {
            Some((id.name.clone(), Then::Drop))
        }
        _ => None,
    }),
    ("fetched document exchanged", |at, _, n, names| match at {
        At::Provision(Provision::Fetch { ids, .. }) => {
            let at = n % ids.len();
            let other = names.other("document", &ids[at].name, n)?;
            Some(rename(&mut ids[at], other))
        }
        _ => None,
    }),
    ("column dropped", |at, _, _, _| match at {
        At::Register(RegisterItem::Column { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("code dropped", |at, _, _, _| match at {
        At::Entry(CatalogueItem::Entry { code, .. }) => Some((code.clone(), Then::Drop)),
        _ => None,
    }),
];

/// How many statements a way can falsify.
pub fn count(trees: &Trees, folders: &[String], way: Way) -> usize {
    let mut copy = trees.clone();
    let names: BTreeMap<&String, Names> = folders.iter().map(|it| (it, Names::of(trees, it, folders))).collect();
    let mut count = 0;
    each(&mut copy, &mut |file, at, cites| {
        // What it does is thrown away with the copy.
        if way(at, cites, 0, &names[&folders[file]]).is_some() {
            count += 1;
        }
        Then::Keep
    });
    count
}

/// The falsification of the statement with a number, in its order among those that a way can falsify.
pub fn falsified(trees: &Trees, folders: &[String], way: Way, number: usize, seed: usize) -> Falsified {
    let mut copy = trees.clone();
    let names: BTreeMap<&String, Names> = folders.iter().map(|it| (it, Names::of(trees, it, folders))).collect();
    let mut seen = 0;
    let mut found = None;
    each(&mut copy, &mut |file, at, cites| {
        if found.is_some() {
            return Then::Keep;
        }
        let cited: Vec<_> = cites.iter().map(|it| format!("{:?}", it.places)).collect();
        let mut spare = cites.clone();
        if seen < number {
            // Tried out on a copy, to count in the same order.
            if tried(way, at, &mut spare, seed, &names[&folders[file]]) {
                seen += 1;
            }
            return Then::Keep;
        }
        match way(at, cites, seed, &names[&folders[file]]) {
            Some((what, then)) => {
                found = Some((folders[file].clone(), format!("{what} @ {}", cited.join(" "))));
                then
            }
            None => Then::Keep,
        }
    });
    let (act, what) = found.unwrap_or_default();
    Falsified { what, trees: copy, act }
}

fn tried(way: Way, at: &mut At<'_>, cites: &mut Vec<Cite>, seed: usize, names: &Names) -> bool {
    macro_rules! on {
        ($variant:ident, $it:expr) => {{
            let mut copy = $it.clone();
            way(&mut At::$variant(&mut copy), cites, seed, names).is_some()
        }};
    }
    match at {
        At::Provision(it) => on!(Provision, it),
        At::Step(it) => on!(Step, it),
        At::Request(it) => on!(Request, it),
        At::Hearing(it) => on!(Hearing, it),
        At::Entry(it) => on!(Entry, it),
        At::Register(it) => on!(Register, it),
    }
}
