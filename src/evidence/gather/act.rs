//! What is said of acts, regimes and calendars.

use super::{ActFacts, Frame, Said, Walk, figures};
use crate::cite::Base;
use crate::evidence::claim::{Kind, Subject, Waiver};
use crate::syntax::tree::{ActItem, Block, CalendarItem, Id, Item, Node, RegimeItem};

impl<'t> Walk<'t> {
    pub(super) fn act(&mut self, node: &'t Node<Item>, id: &Id, body: &'t Block<ActItem>) {
        let base = Base { act: id.name.clone(), places: Vec::new() };
        let subject = Subject { act: Some(id.name.clone()), ..Subject::default() };
        let frame = Frame { base, subject, around: Vec::new() };
        let frame = self.claim(node, &frame, Said::new(Kind::Act).names([id]));
        let mut facts = ActFacts {
            id: id.name.clone(),
            number: None,
            adopted: None,
            registered: None,
            texts: Vec::new(),
            span: id.span,
        };
        for item in body {
            match &item.value {
                ActItem::Number(number) => facts.number = Some((number.clone(), item.span)),
                ActItem::Adopted(on) => facts.adopted = Some((on.value.date(), item.span)),
                ActItem::Registered { number, .. } => facts.registered = Some((number.clone(), item.span)),
                ActItem::Texts(languages) => facts.texts.clone_from(languages),
                _ => {}
            }
        }
        self.rules.acts.push(facts);
        self.act_items(body, &frame);
    }

    /// What an act or an edition of it says of itself. Its number and dates stand in the head of its text, which has
    /// no places; [`ActFacts`] has them.
    fn act_items(&mut self, body: &'t Block<ActItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                ActItem::Title(title) => Said::new(Kind::Title).text(&title.text),
                ActItem::Kind(_)
                | ActItem::Number(_)
                | ActItem::Issuer(_)
                | ActItem::Adopted(_)
                | ActItem::Registered { .. }
                | ActItem::Published(_)
                | ActItem::InForceFrom(_)
                | ActItem::Texts(_) => Said::new(Kind::ActItem),
                ActItem::Repealed { basis, .. } => Said::new(Kind::ActItem).prose_if(basis.as_ref()),
                ActItem::InForceAfter(after) => Said::new(Kind::InForce).figures([figures::period(after.value)]),
                ActItem::Edition { .. } => Said::new(Kind::Edition),
                ActItem::Waive { places, reason } => {
                    let (clauses, reason) = (frame.clauses(places), reason.clone());
                    self.rules.waivers.push(Waiver { clauses, reason, span: item.span });
                    Said::new(Kind::Waive)
                }
                ActItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            let inner = self.claim(item, frame, said);
            if let ActItem::Edition { body, .. } = &item.value {
                self.act_items(body, &inner);
            }
        }
    }

    pub(super) fn regime(&mut self, body: &'t Block<RegimeItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                RegimeItem::Title(title) => Said::new(Kind::Title).text(&title.text),
                RegimeItem::Acts(_) | RegimeItem::Calendar(_) => Said::new(Kind::Regime),
                RegimeItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }

    pub(super) fn calendar(&mut self, body: &'t Block<CalendarItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                CalendarItem::Title(title) => Said::new(Kind::Title).text(&title.text),
                CalendarItem::Days(_)
                | CalendarItem::Weekend(_)
                | CalendarItem::Known(_)
                | CalendarItem::Index { .. }
                | CalendarItem::Currency(_)
                | CalendarItem::Zone(_)
                | CalendarItem::Follows(_) => Said::new(Kind::Calendar),
                CalendarItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }
}
