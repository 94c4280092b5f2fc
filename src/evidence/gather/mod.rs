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

use super::claim::{Circumstance, Claim, Clause, Kind, Subject, Waiver};
use crate::cite::{Address, Base, Citation};
use crate::official::figure::Figure;
use crate::span::FileId;
use crate::syntax::tree::{Cite, Condition, File, Guard, Item, Node, Prose, Provision};
use chrono::NaiveDate;
use std::collections::HashMap;

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
        let mut walk = Walk { templates: templates.collect(), rules: Rules::default(), following: Vec::new() };
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
}

impl<'t> Said<'t> {
    fn new(kind: Kind) -> Self {
        Self { kind, names: Vec::new(), figures: Vec::new(), text: None, when: None }
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
        self.text(text.english())
    }

    fn prose_if(mut self, text: Option<&'t Prose>) -> Self {
        self.text = text.map(Prose::english);
        self
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
    rules: Rules,
    /// The templates being followed, outermost first.
    following: Vec<&'t str>,
}

impl<'t> Walk<'t> {
    /// Takes in a statement. Hands over the frame of what stands inside it.
    fn claim<T>(&mut self, node: &Node<T>, frame: &Frame, said: Said<'_>) -> Frame {
        let own = frame.clauses(&node.cites);
        let inherited = own.is_empty();
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
                told: said.text.map(figures::told).unwrap_or_default(),
                span: node.span,
            });
        }
        Frame { around: clauses, ..frame.clone() }
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
            Item::Declaration { id, body, .. } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Declaration).names([id]));
                self.texts(body, &frame);
            }
            Item::Fact { id, body, .. } => {
                let frame = self.claim(node, &outside, Said::new(Kind::Fact).names([id]));
                self.texts(body, &frame);
            }
            Item::Register { id, body } => {
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
