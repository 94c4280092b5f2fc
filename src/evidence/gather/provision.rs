//! What services, procedures and templates say.

use super::{Frame, Said, Walk, figures};
use crate::evidence::claim::{Kind, Sort, Waiver};
use crate::official::mark::Mark;
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
            Provision::Channels(ids) => Said::new(Kind::Channels).names(ids).about(Sort::Name, ids),
            Provision::Applicants(ids) => Said::new(Kind::Applicants).names(ids).about(Sort::Name, ids),
            Provision::Result { id, forms, valid, guard } => {
                let said = Said::new(Kind::Result).names([id]).about(Sort::Name, [id]).formed(forms);
                said.figures(valid.iter().map(|(period, _)| figures::period(*period))).guarded(guard.as_ref())
            }
            Provision::Waiting(minutes) => Said::new(Kind::Waiting).figures([figures::minutes(*minutes)]),
            Provision::Serving(minutes) => Said::new(Kind::Serving).figures([figures::minutes(*minutes)]),
            Provision::Hours { id, opening } => Said::new(Kind::Hours)
                .names([id])
                .about(Sort::Name, [id])
                .figures(opening.iter().flat_map(figures::opening)),
            Provision::Reception(until) => {
                Said::new(Kind::Reception).figures([crate::official::figure::Figure::Time(*until)])
            }
            Provision::Term { period, from, guard } => Said::new(Kind::Term)
                .figures([figures::period(*period)])
                .about(Sort::Event, [from])
                .from(from)
                .guarded(guard.as_ref()),
            Provision::Fee { charge, guard } => {
                Said::new(Kind::Fee).figures(charge.iter().flat_map(figures::charge)).guarded(guard.as_ref())
            }
            Provision::Payment { ids, guard } => {
                Said::new(Kind::Payment).names(ids).about(Sort::Name, ids).guarded(guard.as_ref())
            }
            Provision::Require { ids, guard } => Said::new(Kind::Require)
                .names(ids)
                .about(Sort::Document, ids)
                .when(guard.as_ref())
                .guarded(guard.as_ref()),
            Provision::Fetch { ids, guard } => {
                Said::new(Kind::Fetch).names(ids).about(Sort::Document, ids).guarded(guard.as_ref())
            }
            Provision::Refuse { ground, guard } => {
                Said::new(Kind::Refuse).names([ground]).about(Sort::Ground, [ground]).guarded(Some(guard))
            }
            Provision::Ends { ending, guard } => {
                let said = Said::new(Kind::Ends).names(ending.ground.as_ref());
                said.about(Sort::Ground, ending.ground.as_ref()).guarded(guard.as_ref())
            }
            Provision::Silence { guard, .. } => Said::new(Kind::Silence).guarded(guard.as_ref()),
            Provision::Step(step) => Said::new(Kind::Step)
                .names([&step.id])
                .figures(figures::limits(step.limit.as_ref(), &step.bounds))
                .about(Sort::Event, [&step.id])
                .by(&step.by)
                .since(step.limit.as_ref())
                .guarded(step.guard.as_ref()),
            Provision::Procedure { id, .. } => Said::new(Kind::Procedure).names([id]),
            Provision::Remedy { id, to, answered, after } => {
                let said =
                    Said::new(Kind::Remedy).names([id]).about(Sort::Name, [id]).about(Sort::Event, after.as_ref());
                said.by(to).figures(answered.map(figures::period))
            }
            Provision::Duty { id, of, within, ahead, guard } => {
                let within = within.as_ref().map(|(period, _)| figures::period(*period));
                let said = Said::new(Kind::Duty).names([id]).about(Sort::Name, [id]);
                said.by(of).figures(within).guarded(guard.as_ref()).mark(Mark::Before, *ahead)
            }
            Provision::Right(right) => {
                let said = Said::new(Kind::Right).names([&right.id]).about(Sort::Event, [&right.id]);
                said.by(&right.of).figures([figures::period(right.within.0)]).guarded(right.guard.as_ref())
            }
            Provision::Occasion { id, text, guard } => {
                let said = Said::new(Kind::Occasion).names([id]).about(Sort::Name, [id]);
                said.guarded(guard.as_ref()).prose_if(text.as_ref())
            }
            Provision::Subtype { id, text } => {
                Said::new(Kind::Subtype).names([id]).about(Sort::Name, [id]).prose_if(text.as_ref())
            }
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
