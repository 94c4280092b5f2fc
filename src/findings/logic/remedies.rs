//! `remedies_in_circle`: remedies of which each has to come after another one, so that none can ever be taken.

use crate::check::Checked;
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Cited, Remedy, Service};

pub(super) fn check(_: &Checked, service: &Service, found: &mut Vec<Flawed>) {
    let all = || service.remedies.iter().chain(service.procedures.values().flat_map(|it| &it.remedies));
    let named = |id: &str| all().filter(|it| it.value.id == id).collect::<Vec<_>>();
    let mut told: Vec<&str> = Vec::new();
    for first in all() {
        let mut way: Vec<&Cited<Remedy>> = Vec::new();
        let mut at = Some(first);
        while let Some(remedy) = at {
            if let Some(begin) = way.iter().position(|it| it.value.id == remedy.value.id) {
                let circle: Vec<&Cited<Remedy>> = way.into_iter().skip(begin).collect();
                if !circle.iter().any(|it| told.contains(&it.value.id.as_str())) {
                    told.extend(circle.iter().map(|it| it.value.id.as_str()));
                    found.push(flawed(service, &circle));
                }
                break;
            }
            way.push(remedy);
            // A remedy that stands in several lines can be had by any one of them that has nothing before it.
            let lines = remedy.value.after.as_deref().map(named).unwrap_or_default();
            let open = lines.iter().any(|it| it.value.after.is_none());
            at = lines.first().copied().filter(|_| !open);
        }
    }
}

fn flawed(service: &Service, circle: &[&Cited<Remedy>]) -> Flawed {
    Flawed {
        flaw: Flaw::RemediesInCircle(circle.iter().map(|it| it.value.id.clone()).collect()),
        regime: service.regime.clone(),
        service: Some(service.id.clone()),
        procedure: None,
        cites: circle.iter().flat_map(|it| it.cites.clone()).collect(),
        spans: circle.iter().map(|it| it.span).collect(),
        case: None,
    }
}
