//! Services: which of them belong together, and what changed in each.

use super::access::access;
use super::change::{Change, Element, LawChanges, ServiceChanges, What};
use super::ledger::Ledger;
use super::lineage::{Kinship, Pair, pairs};
use super::reading::{Reader, Readings};
use super::{duties, gaps, procedures};
use crate::cite::Citation;
use crate::model::{Law, Service};

/// What changed between the regimes `old` and `new` in the services `wanted`, by their ids in either regime; none
/// wanted means all of them. Conditions are read under `readings`.
#[must_use]
pub fn law_changes(law: &Law, old: &str, new: &str, wanted: &[String], readings: &Readings) -> LawChanges {
    let is_wanted =
        |pair: &Pair| wanted.is_empty() || [&pair.old, &pair.new].into_iter().flatten().any(|id| wanted.contains(id));
    let pairs = pairs(law, old, new).into_iter().filter(is_wanted);
    let services = pairs.map(|pair| service_changes(law, (old, new), pair, readings)).collect();
    LawChanges { old: old.to_owned(), new: new.to_owned(), services }
}

fn service_changes(law: &Law, (old, new): (&str, &str), pair: Pair, readings: &Readings) -> ServiceChanges {
    let mut reader = Reader::new(law, readings);
    let in_old = pair.old.as_ref().and_then(|id| law.service(old, id));
    let in_new = pair.new.as_ref().and_then(|id| law.service(new, id));
    let changes = match (in_old, in_new) {
        (Some(one), Some(two)) => compare(one, two, &mut reader),
        (Some(one), None) if pair.kinship == Kinship::Dropped => one_sided(one, What::Dropped),
        (None, Some(two)) if pair.kinship == Kinship::New => one_sided(two, What::Added),
        _ => Vec::new(),
    };
    let assumptions = reader.consulted();
    let Pair { old, new, kinship, remark } = pair;
    ServiceChanges { old, new, kinship, remark, assumptions, changes }
}

fn compare(old: &Service, new: &Service, reader: &mut Reader<'_>) -> Vec<Change> {
    let mut ledger = Ledger::new(&new.id, None);
    let (one, two) = (access(old, reader), access(new, reader));
    ledger.compare(one, two);
    let (one, two) = (duties::duties(&old.duties, reader), duties::duties(&new.duties, reader));
    ledger.compare(one, two);
    ledger.compare(duties::remedies(&old.remedies), duties::remedies(&new.remedies));
    let gaps = |it: &Service, reader: &mut Reader<'_>| gaps::of_service(&it.gaps, &it.regime, reader);
    let (one, two) = (gaps(old, reader), gaps(new, reader));
    ledger.compare(one, two);
    let mut changes = ledger.changes;
    changes.extend(procedures::changes(old, new, reader));
    changes
}

fn one_sided(service: &Service, what: What) -> Vec<Change> {
    let place = |base: &crate::cite::Base| Citation {
        act: base.act.clone(),
        languages: Vec::new(),
        places: base.places.clone(),
    };
    let cites: Vec<Citation> = service.bases.iter().map(place).collect();
    let mut ledger = Ledger::new(&service.id, None);
    let (old, new): (&[Citation], &[Citation]) = if what == What::Added { (&[], &cites) } else { (&cites, &[]) };
    ledger.note((Element::Service, &service.id), what, (None, None), (old, new));
    ledger.changes
}
