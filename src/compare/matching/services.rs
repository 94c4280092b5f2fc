//! Services: which of them belong together, and what changed in each.

use crate::cite::{Base, Citation};
use crate::compare::change::{Change, LawChanges, ServiceChanges, in_order};
use crate::compare::collect::access::access;
use crate::compare::collect::duties;
use crate::compare::collect::gaps;
use crate::compare::collect::papers;
use crate::compare::collect::reading::{Reader, Readings};
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::matching::fields::pair_fields;
use crate::compare::matching::ledger::{Ledger, Note};
use crate::compare::matching::lineage::{Kinship, Pair, pairs};
use crate::compare::matching::procedures;
use crate::compare::matching::service_pair::ServicePair;
use crate::compare::matching::succession::joined;
use crate::model::{Law, Service};
use crate::span::Sources;

/// What changed between the regimes `old` and `new` in the services `wanted`, by their ids in either regime; none
/// wanted means all of them. Conditions are read under `readings`; `sources` are the texts that the law stands in.
#[must_use]
pub fn law_changes(
    law: &Law,
    sources: &Sources,
    (old, new): (&str, &str),
    wanted: &[String],
    readings: &Readings,
) -> LawChanges {
    let is_wanted =
        |pair: &Pair| wanted.is_empty() || [&pair.old, &pair.new].into_iter().flatten().any(|id| wanted.contains(id));
    let comparison = Comparison { law, sources, readings, regimes: (old, new) };
    let pairs = pairs(law, old, new);
    let shares = |one: &Option<String>, two: &Option<String>| one.is_some() && one == two;
    let is_split = |pair: &Pair| {
        let kin = |it: &&Pair| shares(&it.old, &pair.old) || shares(&it.new, &pair.new);
        pairs.iter().filter(kin).count() > 1
    };
    let wanted = pairs.iter().filter(|it| is_wanted(it));
    let services = wanted.map(|it| comparison.service(it.clone(), is_split(it))).collect();
    LawChanges { old: old.to_owned(), new: new.to_owned(), services }
}

/// Two regimes being compared.
struct Comparison<'l> {
    law: &'l Law,
    sources: &'l Sources,
    readings: &'l Readings,
    regimes: (&'l str, &'l str),
}

impl Comparison<'_> {
    fn service(&self, pair: Pair, is_split: bool) -> ServiceChanges {
        let readings = self.readings.in_regime(self.law, self.regimes.1);
        let mut reader = Reader::new(self.law, &readings);
        let in_old = pair.old.as_ref().and_then(|id| self.law.service(self.regimes.0, id));
        let in_new = pair.new.as_ref().and_then(|id| self.law.service(self.regimes.1, id));
        let changes = match (in_old, in_new) {
            (Some(one), Some(two)) => self.compare((one, two), is_split, &mut reader),
            (Some(one), None) if pair.kinship == Kinship::Dropped => self.one_sided(one, What::Dropped),
            (None, Some(two)) if pair.kinship == Kinship::New => self.one_sided(two, What::Added),
            _ => Vec::new(),
        };
        let assumptions = reader.consulted();
        let Pair { old, new, kinship, remark } = pair;
        ServiceChanges { old, new, kinship, remark, assumptions, changes }
    }

    fn compare(&self, (old, new): (&Service, &Service), is_split: bool, reader: &mut Reader<'_>) -> Vec<Change> {
        let mut pair = ServicePair::new(self.law, self.sources, self.readings, (old, new));
        if is_split {
            pair = pair.split((old, new));
        }
        let mut ledger = Ledger::new(&pair, &new.id, None);
        let (one, two) = (access(old, reader), access(new, reader));
        ledger.compare(one, two);
        let (one, two) = (duties::duties(&old.duties, reader), duties::duties(&new.duties, reader));
        ledger.compare(one, two);
        ledger.compare(duties::remedies(&old.remedies), duties::remedies(&new.remedies));
        let (mut one, mut two) = (papers::papers(old, self.law, reader), papers::papers(new, self.law, reader));
        pair_fields(&mut one, &mut two);
        ledger.compare(one, two);
        let gaps = |it: &Service, reader: &mut Reader<'_>| gaps::of_service(&it.gaps, &it.regime, reader);
        let (one, two) = (gaps(old, reader), gaps(new, reader));
        ledger.compare(one, two);
        let mut changes = procedures::changes(old, new, &pair, reader);
        changes.extend(in_order(ledger.changes));
        joined(changes, self.law, &pair.shared)
    }

    fn one_sided(&self, service: &Service, what: What) -> Vec<Change> {
        let place =
            |base: &Base| Citation { act: base.act.clone(), languages: Vec::new(), places: base.places.clone() };
        let source = Source { cites: service.bases.iter().map(place).collect(), spans: vec![service.span] };
        let pair = ServicePair::new(self.law, self.sources, self.readings, (service, service));
        let mut ledger = Ledger::new(&pair, &service.id, None);
        let note = match what {
            What::Added => Note { new: source, ..Note::default() },
            _ => Note { old: source, ..Note::default() },
        };
        ledger.note((Element::Service, &service.id), what, note);
        ledger.changes
    }
}
