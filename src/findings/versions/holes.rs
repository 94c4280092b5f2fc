//! `hole_in_time`: days between a regime and the next one that has a service, on which none of that service was in force.

use crate::calendar::Day;
use crate::check::Checked;
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Law, Origin, Regime, Service};
use crate::span::Span;
use indexmap::IndexMap;

pub(super) fn check(law: &Checked, regime: &Regime, found: &mut Vec<Flawed>) {
    let services: Vec<&Service> = law.services.values().filter(|it| it.regime == regime.id).collect();
    let mut holes: IndexMap<(Day, Day, &str), Vec<&Service>> = IndexMap::new();
    for service in &services {
        if let Some((from, to, next)) = after(law, regime, service) {
            holes.entry((from, to, &next.id)).or_default().push(service);
        }
    }
    for ((from, to, next), missing) in holes {
        // What all services of a regime have in common is told of the regime.
        let of: Vec<Option<String>> = match missing.len() == services.len() {
            true => vec![None],
            false => missing.iter().map(|it| Some(it.id.clone())).collect(),
        };
        let spans: Vec<Span> = [Some(regime), law.regimes.get(next)].iter().flatten().map(|it| it.span).collect();
        found.extend(of.into_iter().map(|service| Flawed {
            flaw: Flaw::HoleInTime { from, to, next: next.to_owned() },
            regime: regime.id.clone(),
            service,
            procedure: None,
            cites: Vec::new(),
            spans: spans.clone(),
            case: None,
        }));
    }
}

/// The days after a regime, before the next one that has a service, of which the rule files say nothing.
fn after<'l>(law: &'l Law, regime: &Regime, service: &Service) -> Option<(Day, Day, &'l Regime)> {
    let window = law.window(regime);
    let first = window.from.and(window.to)?.plus(1);
    let others = law.regimes.values().filter(|it| it.id != regime.id && goes_on(law, service, &it.id));
    let windows: Vec<_> = others.map(|it| (law.window(it), it)).collect();
    let (from, next) = windows
        .iter()
        .filter_map(|(its, it)| Some((its.from.filter(|from| *from >= first)?, *it)))
        .min_by_key(|(from, _)| *from)?;
    let open = |day: &Day| {
        let told = law.unencoded.iter().any(|it| it.value.from <= *day && *day <= it.value.to);
        !told && !windows.iter().any(|(its, _)| its.contains(*day))
    };
    let mut days = (first.number()..from.number()).map(Day::from_number).filter(open);
    let start = days.next()?;
    Some((start, days.next_back().unwrap_or(start), next))
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
