//! Cases.

use super::Resolver;
use crate::model::case::{Case, Expected};
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::span::Span;
use crate::syntax::tree::{Block, CaseItem, Item, Node};
use std::collections::HashMap;

impl Resolver<'_> {
    pub(super) fn cases(&mut self, items: &[&Node<Item>]) {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for node in items {
            let Item::Case { name, body } = &node.value else { continue };
            if let Some(&first) = seen.get(name.as_str()) {
                let name = name.clone();
                self.faults.push(ModelFault::Duplicate { what: Named::Case, name, span: node.span, first });
                continue;
            }
            seen.insert(name, node.span);
            if let Some(case) = self.case(name, node.span, body) {
                self.law.cases.push(case);
            }
        }
    }

    fn case(&mut self, name: &str, span: Span, body: &Block<CaseItem>) -> Option<Case> {
        let mut service = None;
        let mut regime = None;
        let mut filed = None;
        let mut pace = None;
        let (mut facts, mut pins, mut assume, mut expected) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for item in body {
            let here = item.span;
            match &item.value {
                CaseItem::Service { service: id, procedure } => {
                    let pair = ((id.name.clone(), id.span), (procedure.name.clone(), procedure.span));
                    self.once(&mut service, pair, "service", here, span);
                }
                CaseItem::Regime(id) => self.once(&mut regime, (id.name.clone(), id.span), "regime", here, span),
                CaseItem::Filed { on, at } => self.once(&mut filed, (*on, *at, here), "filed", here, span),
                CaseItem::Pace(id) => self.once(&mut pace, (id.name.clone(), id.span), "pace", here, span),
                CaseItem::Given(given) => {
                    facts.extend(given.iter().map(|it| (it.fact.name.clone(), it.value.clone(), it.fact.span)));
                }
                CaseItem::Pin { event, on } => pins.push((event.name.clone(), *on, event.span)),
                CaseItem::Assume { choice, reading } => {
                    assume.push((choice.name.clone(), reading.name.clone(), choice.span.to(reading.span)));
                }
                CaseItem::Expect(what) => expected.push(Expected { what: what.clone(), span: here }),
                CaseItem::Note(_) => {}
            }
        }
        for (missing, statement) in [(service.is_none(), "service"), (filed.is_none(), "filed")] {
            if missing {
                let name = name.to_owned();
                self.faults.push(ModelFault::Lacking { what: Named::Case, name, statement, span });
            }
        }
        let (service, procedure) = service?;
        let filed = filed?;
        Some(Case {
            name: name.to_owned(),
            service,
            procedure,
            regime,
            filed,
            pace,
            facts,
            pins,
            assume,
            expected,
            span,
        })
    }
}
