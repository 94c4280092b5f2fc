//! What services, procedures and templates say.

use super::{Frame, Said, Walk, figures};
use crate::evidence::claim::{Kind, Waiver};
use crate::syntax::tree::{Id, Node, Provision};

impl<'t> Walk<'t> {
    pub(super) fn provisions(&mut self, body: &'t [Node<Provision>], frame: &Frame) {
        for node in body {
            self.provision(node, frame);
        }
    }

    fn provision(&mut self, node: &'t Node<Provision>, frame: &Frame) {
        let said = match &node.value {
            Provision::Title(title) => Said::new(Kind::Title).text(&title.text),
            Provision::Follows(_) => Said::new(Kind::Follows),
            Provision::Channels(ids) => Said::new(Kind::Channels).names(ids),
            Provision::Applicants(ids) => Said::new(Kind::Applicants).names(ids),
            Provision::Result { id, .. } => Said::new(Kind::Result).names([id]),
            Provision::Waiting(minutes) => Said::new(Kind::Waiting).figures([figures::minutes(*minutes)]),
            Provision::Serving(minutes) => Said::new(Kind::Serving).figures([figures::minutes(*minutes)]),
            Provision::Hours { id, opening } => {
                Said::new(Kind::Hours).names([id]).figures(opening.iter().flat_map(figures::opening))
            }
            Provision::Reception(until) => {
                Said::new(Kind::Reception).figures([crate::official::figure::Figure::Time(*until)])
            }
            Provision::Term { period, .. } => Said::new(Kind::Term).figures([figures::period(*period)]),
            Provision::Fee { amount, .. } => {
                let amount = amount.as_ref().and_then(|(number, index)| figures::amount(*number, &index.name));
                Said::new(Kind::Fee).figures(amount)
            }
            Provision::Payment { ids, .. } => Said::new(Kind::Payment).names(ids),
            Provision::Require { ids, guard } => Said::new(Kind::Require).names(ids).when(guard.as_ref()),
            Provision::Fetch { ids, .. } => Said::new(Kind::Fetch).names(ids),
            Provision::Refuse { ground, .. } => Said::new(Kind::Refuse).names([ground]),
            Provision::Ends { ending, .. } => Said::new(Kind::Ends).names(ending.ground.as_ref()),
            Provision::Silence { .. } => Said::new(Kind::Silence),
            Provision::Step(step) => {
                Said::new(Kind::Step).names([&step.id]).figures(figures::limits(step.limit.as_ref(), &step.bounds))
            }
            Provision::Procedure { id, .. } => Said::new(Kind::Procedure).names([id]),
            Provision::Remedy { id, answered, .. } => {
                Said::new(Kind::Remedy).names([id]).figures(answered.map(figures::period))
            }
            Provision::Duty { id, within, .. } => {
                let within = within.as_ref().map(|(period, _)| figures::period(*period));
                Said::new(Kind::Duty).names([id]).figures(within)
            }
            Provision::Occasion { id, text, .. } => Said::new(Kind::Occasion).names([id]).prose_if(text.as_ref()),
            Provision::Subtype { id, text } => Said::new(Kind::Subtype).names([id]).prose_if(text.as_ref()),
            Provision::Contact(text) => Said::new(Kind::Contact).prose(text),
            Provision::Gap(gap) => Said::new(Kind::Gap).names([&gap.id]).prose(&gap.text),
            Provision::Note(note) => Said::new(Kind::Note).prose(note),
            Provision::Waive { places, reason } => {
                let (clauses, reason) = (frame.clauses(places), reason.clone());
                self.rules.waivers.push(Waiver { clauses, reason, span: node.span });
                Said::new(Kind::Waive)
            }
        };
        let inner = self.claim(node, frame, said);
        match &node.value {
            Provision::Follows(ids) => self.follow(ids, frame),
            Provision::Step(step) => self.step(step, inner),
            Provision::Procedure { id, body } => {
                let mut inner = Frame { around: Vec::new(), ..inner };
                inner.subject.procedure = Some(id.name.clone());
                self.provisions(body, &inner);
            }
            _ => {}
        }
    }

    /// What templates say, said here. A template that follows itself is passed over.
    fn follow(&mut self, ids: &'t [Id], frame: &Frame) {
        for id in ids.iter().map(|id| id.name.as_str()) {
            let Some(&body) = self.templates.get(id) else { continue };
            if !self.following.contains(&id) {
                self.following.push(id);
                self.provisions(body, frame);
                self.following.pop();
            }
        }
    }
}
