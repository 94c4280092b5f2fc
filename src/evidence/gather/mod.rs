//! From rule files to claims: every statement that can have a citation or a figure, whatever block it stands in.
//!
//! The trees are walked and not the law, because a claim is a line that somebody wrote: the law has put lines
//! together, and leaves out what nothing can be run by. Every kind of statement is named in a `match` without a
//! remainder, so that a new one cannot be forgotten here. A template speaks for each service that follows it.

mod act;
mod figures;
mod names;
mod provision;
mod step;

use super::claim::{Circumstance, Claim, Clause, Kind, Literal, Part, Sort, Subject, Term, Waiver};
use crate::cite::{Address, Base, Citation};
use crate::official::figure::Figure;
use crate::official::mark::Mark;
use crate::span::{FileId, Span};
use crate::syntax::tree::{
    Cite, Condition, DeclarationKind, File, Guard, Item, Language, Limit, Node, Prose, Provision, RegisterItem,
    TextItem,
};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// What rule files say that acts say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// Their claims, in the order of the files; of a template once for each service.
    pub claims: Vec<Claim>,
    /// The places that they waive.
    pub waivers: Vec<Waiver>,
    /// What they say of acts as such.
    pub acts: Vec<ActFacts>,
    /// The services, with the parts of acts that they stand under.
    pub services: Vec<(String, Base)>,
    /// What everything declared is called, by kind and id: its titles, and the words of the texts.
    pub called: HashMap<(Sort, String), Vec<(Language, String)>>,
    /// Where everything declared is declared.
    pub declared: HashMap<(Sort, String), Span>,
    /// The ids that statements name, cited or not.
    pub used: HashSet<String>,
    /// The values of each fact that has some.
    pub values: HashMap<String, Vec<String>>,
}

/// What a rule file says of an act that the head of its text says too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActFacts {
    /// Its id.
    pub id: String,
    /// Its number, and where that is said.
    pub number: Option<(String, crate::span::Span)>,
    /// The day of adoption.
    pub adopted: Option<(NaiveDate, crate::span::Span)>,
    /// The number of registration.
    pub registered: Option<(String, crate::span::Span)>,
    /// The languages of its texts.
    pub texts: Vec<crate::syntax::tree::Language>,
    /// Where it is declared.
    pub span: crate::span::Span,
}

impl Rules {
    /// The claims of rule files that are sound: names and templates are not looked at again.
    #[must_use]
    pub fn of(files: &[(FileId, File)]) -> Self {
        let items = || files.iter().flat_map(|(_, file)| &file.items);
        let templates = items().filter_map(|node| match &node.value {
            Item::Template { id, body } => Some((id.name.as_str(), body.as_slice())),
            _ => None,
        });
        let facts = items().filter_map(|node| match &node.value {
            Item::Fact { id, default: Some(default), .. } => Some((id.name.as_str(), default.name.as_str())),
            _ => None,
        });
        let facts = facts.collect();
        let mut walk = Walk { templates: templates.collect(), facts, rules: Rules::default(), following: Vec::new() };
        items().for_each(|node| walk.item(node));
        walk.rules
    }

    /// The services that stand under a part of an act, each once.
    #[must_use]
    pub fn services_under(&self, act: &str, part: &str) -> Vec<String> {
        let under = |base: &Base| base.act == act && Address(base.places.clone()).to_string() == part;
        let mut services: Vec<String> = Vec::new();
        for (service, _) in self.services.iter().filter(|(_, base)| under(base)) {
            if !services.contains(service) {
                services.push(service.clone());
            }
        }
        services
    }
}

/// What is said in one statement.
struct Said<'t> {
    kind: Kind,
    names: Vec<String>,
    figures: Vec<Figure>,
    text: Option<&'t str>,
    when: Option<Circumstance>,
    terms: Vec<Term>,
    guard: Option<bool>,
    condition: Option<&'t Guard>,
    /// The values asked for, each with what it is a value of: a fact, or the reading of a choice.
    values: Vec<(String, Term)>,
    since: Vec<String>,
    marks: Vec<Mark>,
    words: Vec<(Language, String)>,
}

impl<'t> Said<'t> {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            names: Vec::new(),
            figures: Vec::new(),
            text: None,
            when: None,
            terms: Vec::new(),
            guard: None,
            condition: None,
            values: Vec::new(),
            since: Vec::new(),
            marks: Vec::new(),
            words: Vec::new(),
        }
    }

    /// Names of a kind that the statement is about.
    fn about<'n>(mut self, sort: Sort, ids: impl IntoIterator<Item = &'n crate::syntax::tree::Id>) -> Self {
        self.terms.extend(ids.into_iter().map(|id| Term { sort, id: id.name.clone(), part: Part::Named }));
        self
    }

    /// A name that is no id.
    fn called(mut self, name: &str) -> Self {
        self.names.push(name.to_owned());
        self
    }

    /// The forms in which it comes.
    fn formed<'n>(mut self, ids: impl IntoIterator<Item = &'n crate::syntax::tree::Id>) -> Self {
        let term = |id: &crate::syntax::tree::Id| Term { sort: Sort::Name, id: id.name.clone(), part: Part::Form };
        self.terms.extend(ids.into_iter().map(term));
        self
    }

    /// Who acts.
    fn by(mut self, id: &crate::syntax::tree::Id) -> Self {
        self.terms.push(Term { sort: Sort::Actor, id: id.name.clone(), part: Part::Actor });
        self
    }

    /// What the statement hangs on.
    fn on(mut self, condition: &Condition) -> Self {
        let term = |sort, id: &crate::syntax::tree::Id| Term { sort, id: id.name.clone(), part: Part::Condition };
        match condition {
            Condition::Fact(fact) => self.terms.push(term(Sort::Fact, fact)),
            Condition::Is(of, value) => self.values.push((of.name.clone(), term(Sort::Name, value))),
            Condition::Refusing(Some(ground)) => self.terms.push(term(Sort::Ground, ground)),
            Condition::EndingAs(outcome) => self.terms.push(term(Sort::Name, outcome)),
            Condition::Refusing(None) => {}
            Condition::Not(inner) => return self.on(inner),
            Condition::All(all) | Condition::Any(all) => {
                for it in all {
                    self = self.on(it);
                }
            }
        }
        self
    }

    /// The event from which its time runs.
    fn since(mut self, limit: Option<&Limit>) -> Self {
        match limit {
            Some(Limit::Within { of: Some(of), .. } | Limit::OnTheDayOf(of)) => self.since.push(of.name.clone()),
            Some(Limit::Within { of: None, .. }) | None => {}
        }
        self
    }

    fn from(mut self, event: &crate::syntax::tree::Id) -> Self {
        self.since.push(event.name.clone());
        self
    }

    fn mark(mut self, mark: Mark, said: bool) -> Self {
        self.marks.extend(said.then_some(mark));
        self
    }

    fn guarded(mut self, guard: Option<&'t Guard>) -> Self {
        if let Some(guard) = guard {
            self.guard = Some(guard.unless != matches!(guard.condition, Condition::Not(_)));
            self.condition = Some(guard);
            self = self.on(&guard.condition);
        }
        self
    }

    fn names<'n>(mut self, names: impl IntoIterator<Item = &'n crate::syntax::tree::Id>) -> Self {
        self.names.extend(names.into_iter().map(|id| id.name.clone()));
        self
    }

    fn figures(mut self, figures: impl IntoIterator<Item = Figure>) -> Self {
        self.figures.extend(figures);
        self
    }

    fn when(mut self, guard: Option<&Guard>) -> Self {
        self.when = guard.and_then(|guard| circumstance(&guard.condition, guard.unless));
        self
    }

    fn text(mut self, text: &'t str) -> Self {
        self.text = Some(text);
        self
    }

    fn prose(self, text: &'t Prose) -> Self {
        self.prose_if(Some(text))
    }

    fn prose_if(mut self, text: Option<&'t Prose>) -> Self {
        self.text = text.map(Prose::english);
        if let Some(Prose::InLanguages(texts)) = text {
            self.words.clone_from(texts);
        }
        self
    }
}

const fn sort(kind: DeclarationKind) -> Sort {
    match kind {
        DeclarationKind::Actor => Sort::Actor,
        DeclarationKind::Document => Sort::Document,
        DeclarationKind::Ground => Sort::Ground,
        DeclarationKind::Event => Sort::Event,
        DeclarationKind::Outcome | DeclarationKind::Name => Sort::Name,
    }
}

/// The conditions that all have to hold; none where one of several will do.
fn literals(condition: &Condition, not: bool) -> Option<Vec<Literal>> {
    let one = |of: &str, value: Option<&String>| Some(vec![Literal { of: of.to_owned(), value: value.cloned(), not }]);
    match condition {
        Condition::Fact(fact) => one(&fact.name, None),
        Condition::Is(of, value) => one(&of.name, Some(&value.name)),
        Condition::Refusing(ground) => one("refusing", ground.as_ref().map(|it| &it.name)),
        Condition::EndingAs(outcome) => one("ending as", Some(&outcome.name)),
        Condition::Not(inner) => literals(inner, !not),
        Condition::All(all) if !not => all.iter().map(|it| literals(it, not)).try_fold(Vec::new(), |mut sum, it| {
            sum.extend(it?);
            Some(sum)
        }),
        Condition::Any(all) if not => all.iter().map(|it| literals(it, not)).try_fold(Vec::new(), |mut sum, it| {
            sum.extend(it?);
            Some(sum)
        }),
        Condition::All(_) | Condition::Any(_) => None,
    }
}

/// The one circumstance of a condition.
fn circumstance(condition: &Condition, not: bool) -> Option<Circumstance> {
    match condition {
        Condition::Fact(fact) => Some(Circumstance { of: fact.name.clone(), value: None, not }),
        Condition::Is(of, value) => Some(Circumstance { of: of.name.clone(), value: Some(value.name.clone()), not }),
        Condition::Not(inner) => circumstance(inner, !not),
        Condition::Refusing(_) | Condition::EndingAs(_) | Condition::All(_) | Condition::Any(_) => None,
    }
}

/// Where a statement stands: what it is about, where its citations start, and the clauses of what is around it.
#[derive(Debug, Clone)]
struct Frame {
    base: Base,
    subject: Subject,
    around: Vec<Clause>,
}

impl Frame {
    /// Outside acts and services, where citations name their act.
    fn outside() -> Self {
        let base = Base { act: String::new(), places: Vec::new() };
        Self { base, subject: Subject::default(), around: Vec::new() }
    }

    fn clauses(&self, cites: &[Cite]) -> Vec<Clause> {
        cites.iter().map(|cite| Clause { citation: Citation::from_tree(cite, &self.base), span: cite.span }).collect()
    }
}

struct Walk<'t> {
    templates: HashMap<&'t str, &'t [Node<Provision>]>,
    /// The facts, each with its default.
    facts: HashMap<&'t str, &'t str>,
    rules: Rules,
    /// The templates being followed, outermost first.
    following: Vec<&'t str>,
}

impl<'t> Walk<'t> {
    /// Takes in a statement. Hands over the frame of what stands inside it.
    fn claim<T>(&mut self, node: &Node<T>, frame: &Frame, said: Said<'_>) -> Frame {
        let own = frame.clauses(&node.cites);
        self.rules.used.extend(said.names.iter().chain(&said.since).cloned());
        self.rules.used.extend(said.terms.iter().chain(said.values.iter().map(|it| &it.1)).map(|it| it.id.clone()));
        self.rules.used.extend(said.values.iter().map(|it| it.0.clone()));
        let inherited = own.is_empty();
        let values = said.values.into_iter().filter(|(of, _)| self.facts.contains_key(of.as_str())).map(|it| it.1);
        let terms = said.terms.into_iter().chain(values).collect();
        let clauses = if inherited { frame.around.clone() } else { own };
        if !inherited || !said.figures.is_empty() {
            self.rules.claims.push(Claim {
                kind: said.kind,
                subject: frame.subject.clone(),
                names: said.names,
                clauses: clauses.clone(),
                inherited,
                figures: said.figures,
                when: said.when,
                terms,
                guard: said.guard,
                ordinary: said.condition.and_then(|it| Some(self.by_default(&it.condition)? != it.unless)),
                literals: said.condition.and_then(|it| literals(&it.condition, it.unless)).unwrap_or_default(),
                since: said.since,
                marks: said.marks,
                words: said.words,
                told: said.text.map(figures::told).unwrap_or_default(),
                span: node.span,
            });
        }
        Frame { around: clauses, ..frame.clone() }
    }

    /// Whether a condition holds where every fact is what it is by default.
    fn by_default(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Fact(fact) => self.facts.get(fact.name.as_str()).map(|it| *it == "yes"),
            Condition::Is(fact, value) => self.facts.get(fact.name.as_str()).map(|it| *it == value.name),
            Condition::Refusing(_) | Condition::EndingAs(_) => None,
            Condition::Not(inner) => self.by_default(inner).map(|it| !it),
            Condition::All(all) => all.iter().map(|it| self.by_default(it)).try_fold(true, |sum, it| Some(sum & it?)),
            Condition::Any(any) => any.iter().map(|it| self.by_default(it)).try_fold(false, |sum, it| Some(sum | it?)),
        }
    }

    /// Takes down what something declared is called.
    fn call(&mut self, sort: Sort, id: &crate::syntax::tree::Id, body: &[Node<TextItem>]) {
        self.rules.declared.insert((sort, id.name.clone()), id.span);
        let called = self.rules.called.entry((sort, id.name.clone())).or_default();
        called.extend(body.iter().filter_map(|node| match &node.value {
            TextItem::Title(title) | TextItem::Called(title) => Some((title.language, title.text.clone())),
            TextItem::Replaces(_) | TextItem::Note(_) => None,
        }));
    }

    fn item(&mut self, node: &'t Node<Item>) {
        let outside = Frame::outside();
        match &node.value {
            Item::Act { id, body } => self.act(node, id, body),
            Item::Regime { id, body } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Regime).names([id]));
                self.regime(body, &frame);
            }
            Item::Unencoded { text, .. } => {
                self.claim(node, &outside, Said::new(Kind::Unencoded).prose(text));
            }
            Item::Lineage { service, body } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Lineage).names([service]));
                for descent in body {
                    self.claim(descent, &frame, Said::new(Kind::Lineage).prose_if(descent.value.text.as_ref()));
                }
            }
            Item::Calendar { id, body } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Calendar).names([id]));
                self.calendar(body, &frame);
            }
            Item::Choice { id, body, .. } => {
                let mut frame = self.claim(node, &outside, Said::new(Kind::Choice).names([id]));
                frame.subject.choice = Some(id.name.clone());
                self.choice(body, &frame);
            }
            Item::Declaration { kind, id, body, .. } => {
                self.call(sort(*kind), id, body);
                let frame = self.claim(node, &outside, Said::new(Kind::Declaration).names([id]));
                self.texts(body, &frame);
            }
            Item::Fact { id, body, values, .. } => {
                self.rules.values.insert(id.name.clone(), values.iter().map(|it| it.name.clone()).collect());
                self.call(Sort::Fact, id, body);
                let frame = self.claim(node, &outside, Said::new(Kind::Fact).names([id]));
                self.texts(body, &frame);
            }
            Item::Register { id, body } => {
                let titles = body.iter().filter_map(|node| match &node.value {
                    RegisterItem::Title(title) | RegisterItem::Called(title) => {
                        Some((title.language, title.text.clone()))
                    }
                    _ => None,
                });
                self.rules.called.entry((Sort::Name, id.name.clone())).or_default().extend(titles);
                let frame = self.claim(node, &outside, Said::new(Kind::Register).names([id]));
                self.register(body, &frame);
            }
            Item::Form { id, body } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Form).names([id]));
                self.form(body, &frame);
            }
            Item::Catalogue { id, body } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Catalogue).names([id]));
                self.catalogue(body, &frame);
            }
            // What a template says is said by the services that follow it.
            Item::Template { id, .. } => {
                self.claim(node, &outside, Said::new(Kind::Template).names([id]));
            }
            Item::Service { id, act, places, body } => {
                let base = Base { act: act.name.clone(), places: places.clone() };
                let subject =
                    Subject { act: Some(act.name.clone()), service: Some(id.name.clone()), ..Subject::default() };
                self.rules.services.push((id.name.clone(), base.clone()));
                let frame = Frame { base, subject, around: Vec::new() };
                let frame = self.claim(node, &frame, Said::new(Kind::Service).names([id]));
                self.provisions(body, &frame);
            }
            // Cases are examples: what they say rests on rules, not on clauses.
            Item::Case { body, .. } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Case));
                for item in body {
                    self.claim(item, &frame, Said::new(Kind::Case));
                }
            }
        }
    }
}
