//! Single falsifications of the shipped rules, of every kind: each makes one statement say something else.

mod ways;

use reglament::span::FileId;
use reglament::syntax::tree::{
    ActItem, Block, CatalogueItem, ChoiceItem, Cite, Condition, DeclarationKind, File, FormItem, HearingItem, Id, Item,
    Node, Provision, RegisterItem, RequestItem, StepItem, TextItem, Title,
};
use std::collections::BTreeMap;
pub use ways::WAYS;

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
    Field(&'a mut FormItem),
    Act(&'a mut ActItem),
    Choice(&'a mut ChoiceItem),
    /// A title of something declared, and of what kind that is.
    Title(&'static str, &'a mut Title),
    /// Two statements that follow each other.
    Two(&'a mut Node<Provision>, &'a mut Node<Provision>),
    /// Two things declared that follow each other.
    Named(&'a mut Node<Item>, &'a mut Node<Item>),
    /// Two readings that follow each other.
    Readings(&'a mut Node<ChoiceItem>, &'a mut Node<ChoiceItem>),
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
        for kind in ["actor", "document", "ground", "name", "fact"] {
            let of_kind = |it: &&mut Node<Item>| match &it.value {
                Item::Declaration { kind: own, .. } => sort(*own) == kind,
                Item::Fact { .. } => kind == "fact",
                _ => false,
            };
            let mut declared: Vec<_> = file.items.iter_mut().filter(of_kind).collect();
            two(position, &mut declared, &mut |one, other| At::Named(one, other), visit);
        }
        for node in &mut file.items {
            match &mut node.value {
                Item::Template { body, .. } | Item::Service { body, .. } => provisions(position, body, visit),
                Item::Act { body, .. } => {
                    body.retain_mut(|it| visit(position, &mut At::Act(&mut it.value), &mut it.cites) == Then::Keep);
                }
                Item::Form { body, .. } => {
                    body.retain_mut(|it| visit(position, &mut At::Field(&mut it.value), &mut it.cites) == Then::Keep);
                }
                Item::Choice { body, .. } => {
                    body.retain_mut(|it| visit(position, &mut At::Choice(&mut it.value), &mut it.cites) == Then::Keep);
                    let mut readings: Vec<_> =
                        body.iter_mut().filter(|it| matches!(it.value, ChoiceItem::Reading { .. })).collect();
                    two(position, &mut readings, &mut |one, other| At::Readings(one, other), visit);
                }
                Item::Declaration { kind, body, .. } => titles(position, sort(*kind), body, visit),
                Item::Fact { body, .. } => titles(position, "fact", body, visit),
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

const fn sort(kind: DeclarationKind) -> &'static str {
    match kind {
        DeclarationKind::Actor => "actor",
        DeclarationKind::Document => "document",
        DeclarationKind::Ground => "ground",
        DeclarationKind::Event => "event",
        DeclarationKind::Outcome | DeclarationKind::Name => "name",
    }
}

/// Titles and other names, by the kind of what is called so.
fn titles(file: usize, kind: &'static str, body: &mut Block<TextItem>, visit: &mut Visit<'_>) {
    for node in body {
        let Node { value, cites, .. } = node;
        if let TextItem::Title(title) | TextItem::Called(title) = value {
            visit(file, &mut At::Title(kind, title), cites);
        }
    }
}

/// Statements that follow each other, two at a time.
fn two<T>(
    file: usize,
    nodes: &mut [&mut Node<T>],
    at: &mut dyn for<'a> FnMut(&'a mut Node<T>, &'a mut Node<T>) -> At<'a>,
    visit: &mut Visit<'_>,
) {
    for pair in nodes.chunks_mut(2) {
        if let [one, other] = pair {
            let mut cites = [one.cites.clone(), other.cites.clone()].concat();
            visit(file, &mut at(one, other), &mut cites);
        }
    }
}

type Visit<'v> = dyn FnMut(usize, &mut At<'_>, &mut Vec<Cite>) -> Then + 'v;

fn provisions(file: usize, body: &mut Block<Provision>, visit: &mut Visit<'_>) {
    body.retain_mut(|node| visit(file, &mut At::Provision(&mut node.value), &mut node.cites) == Then::Keep);
    let mut refusals: Vec<_> = body.iter_mut().filter(|it| matches!(it.value, Provision::Refuse { .. })).collect();
    two(file, &mut refusals, &mut |one, other| At::Two(one, other), visit);
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
    /// Those of each folder.
    pub fn of(trees: &Trees, folders: &[String]) -> BTreeMap<String, Self> {
        let mut names: BTreeMap<String, Self> = BTreeMap::new();
        each(&mut trees.clone(), &mut |file, at, _| {
            names.entry(folders[file].clone()).or_default().take(at);
            Then::Keep
        });
        names
    }

    fn add(&mut self, what: &'static str, id: &Id) {
        self.add_name(what, &id.name);
    }

    fn add_name(&mut self, what: &'static str, name: &str) {
        let known = self.by.entry(what).or_default();
        if !known.iter().any(|it| it == name) {
            known.push(name.to_owned());
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
            At::Provision(Provision::Occasion { id, .. }) => self.add("occasion", id),
            At::Provision(Provision::Duty { of, .. }) => self.add("actor", of),
            At::Provision(Provision::Payment { ids, .. }) => ids.iter().for_each(|id| self.add("payment", id)),
            At::Provision(Provision::Step(step)) => {
                self.add("actor", &step.by);
                self.add("event", &step.id);
            }
            At::Provision(Provision::Remedy { to, .. }) => self.add("addressee", to),
            At::Provision(Provision::Fetch { ids, .. }) => ids.iter().for_each(|id| self.add("fetched", id)),
            At::Step(StepItem::Checks { ids, .. }) => ids.iter().for_each(|id| self.add("checked", id)),
            At::Step(StepItem::HandsOver { ids, .. }) => ids.iter().for_each(|id| self.add("handed over", id)),
            At::Title(kind, title) => {
                let known = format!("{}|{}", title.language, title.text);
                self.add_name(kind, &known);
            }
            _ => {}
        }
    }

    /// The title of another thing of a kind, in a language.
    fn other_title(&self, kind: &str, title: &Title, number: usize) -> Option<String> {
        let start = format!("{}|", title.language);
        let others: Vec<&str> = self.by.get(kind)?.iter().filter_map(|it| it.strip_prefix(&start)).collect();
        let others: Vec<&str> = others.into_iter().filter(|it| *it != title.text).collect();
        (!others.is_empty()).then(|| others[number % others.len()].to_owned())
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

/// How many statements a way can falsify.
pub fn count(trees: &Trees, folders: &[String], names: &BTreeMap<String, Names>, way: Way) -> usize {
    let mut copy = trees.clone();
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
pub fn falsified(
    trees: &Trees,
    folders: &[String],
    names: &BTreeMap<String, Names>,
    way: Way,
    number: usize,
    seed: usize,
) -> Falsified {
    let mut copy = trees.clone();
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
        At::Field(it) => on!(Field, it),
        At::Act(it) => on!(Act, it),
        At::Choice(it) => on!(Choice, it),
        At::Title(kind, it) => way(&mut At::Title(kind, &mut it.clone()), cites, seed, names).is_some(),
        At::Two(one, other) => way(&mut At::Two(&mut one.clone(), &mut other.clone()), cites, seed, names).is_some(),
        At::Named(one, other) => {
            way(&mut At::Named(&mut one.clone(), &mut other.clone()), cites, seed, names).is_some()
        }
        At::Readings(one, other) => {
            way(&mut At::Readings(&mut one.clone(), &mut other.clone()), cites, seed, names).is_some()
        }
    }
}
