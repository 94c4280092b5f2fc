//! `reading_idle`: a choice that conditions ask for and that changes no result, whichever reading of it is followed.

use crate::check::Checked;
use crate::cite::Citation;
use crate::findings::flaw::{Flaw, Flawed};
use crate::findings::logic::{DimensionKind, Studied};
use crate::model::{Regime, built_in, choices_read};
use std::collections::BTreeSet;

pub(super) fn check(law: &Checked, regime: &Regime, found: &mut Vec<Flawed>) {
    let (mut read, mut changing): (BTreeSet<String>, BTreeSet<String>) = (BTreeSet::new(), BTreeSet::new());
    for service in law.services.values().filter(|it| it.regime == regime.id) {
        // What a service says as a whole, and its forms, may show a choice in ways that are not looked at here.
        let forms = law.forms_of(service);
        let elsewhere = choices_read(service).into_iter().chain(forms.into_iter().flat_map(|it| choices_read(it)));
        changing.extend(elsewhere.map(ToOwned::to_owned));
        for procedure in service.procedures.values() {
            read.extend(choices_read(procedure).into_iter().map(ToOwned::to_owned));
            let changed = Studied::new(law, service, procedure).and_then(|mut it| {
                let changing = it.changing()?;
                let ids = it.universe.dimensions.iter().enumerate().filter(|(at, _)| changing.contains(at));
                let choices = ids.filter(|(_, it)| it.kind == DimensionKind::Choice);
                Ok(choices.map(|(_, it)| it.id.clone()).collect::<Vec<_>>())
            });
            match changed {
                Ok(changed) => changing.extend(changed),
                // Nothing is said of what is too large.
                Err(_) => changing.extend(choices_read(procedure).into_iter().map(ToOwned::to_owned)),
            }
        }
    }
    for id in read.iter().filter(|id| !changing.contains(*id) && !built_in::is_choice(id)) {
        let Some(choice) = law.choices.get(id).filter(|it| it.no_result.is_none()) else { continue };
        let cites: Vec<Citation> = choice.readings.iter().flat_map(|it| it.cites.clone()).collect();
        found.push(Flawed {
            flaw: Flaw::ReadingIdle(id.clone()),
            regime: regime.id.clone(),
            service: None,
            procedure: None,
            cites,
            spans: vec![choice.span],
            case: None,
        });
    }
}
