//! `hole_in_time`: days between a regime and the next one that has a service, on which none of that service was in force.

use crate::calendar::Day;
use crate::check::Checked;
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Law, Origin, Regime, Service};

pub(super) fn check(law: &Checked, regime: &Regime, found: &mut Vec<Flawed>) {
    let window = law.window(regime);
    let Some(last) = window.to.filter(|_| window.from.is_some()) else { return };
    for service in law.services.values().filter(|it| it.regime == regime.id) {
        let mut following: Vec<(Day, &Regime)> = Vec::new();
        let mut covered = false;
        for other in law.regimes.values().filter(|it| it.id != regime.id && goes_on(law, service, &it.id)) {
            let its = law.window(other);
            covered |= its.contains(last.plus(1));
            following.extend(its.from.filter(|from| *from > last).map(|from| (from, other)));
        }
        let next = following.into_iter().min_by_key(|(from, _)| *from).filter(|_| !covered);
        let Some((from, next)) = next.filter(|(from, _)| *from > last.plus(1)) else { continue };
        let (first, end) = (last.plus(1), from.plus(-1));
        let unencoded = law.unencoded.iter().any(|it| it.value.from <= end && it.value.to >= first);
        found.push(Flawed {
            flaw: Flaw::HoleInTime { from: first, to: end, next: next.id.clone(), unencoded },
            regime: regime.id.clone(),
            service: Some(service.id.clone()),
            procedure: None,
            cites: Vec::new(),
            spans: vec![regime.span, next.span],
            case: None,
        });
    }
}

/// Whether a service goes on in another regime: under its id, or as one that comes from it.
fn goes_on(law: &Law, service: &Service, regime: &str) -> bool {
    let comes_from = |id: &str| {
        law.lineage.get(id).into_iter().flatten().any(|line| {
            line.value.regime == regime
                && matches!(&line.value.origin, Origin::From { service: it, regime: of, .. }
                    if *it == service.id && *of == service.regime)
        })
    };
    law.services.values().any(|it| it.regime == regime && (it.id == service.id || comes_from(&it.id)))
}
