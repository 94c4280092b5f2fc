//! `condition_never`, `condition_always` outside procedures: of the duties and subtypes of a service, and of the fields of
//! forms. These conditions are asked at no one point of a case.

use super::rule::RuleKind;
use super::universe::Universe;
use crate::check::Checked;
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Condition, Service};
use crate::span::Span;
use indexmap::IndexMap;

/// A rule with a condition.
struct Openly<'l> {
    service: Option<&'l Service>,
    regime: &'l str,
    kind: RuleKind,
    id: &'l str,
    when: &'l Condition,
    cites: &'l [Citation],
    span: Span,
}

/// The conditions that are never or always met wherever their rules are followed, each once.
pub(super) fn flaws(law: &Checked) -> Vec<Flawed> {
    let mut judged: IndexMap<(RuleKind, Span), Vec<Option<Flawed>>> = IndexMap::new();
    for it in all(law) {
        judged.entry((it.kind, it.span)).or_default().push(verdict(law, &it).unwrap_or(None));
    }
    let flawed = judged.into_values().filter_map(|all| {
        let first = all.first()?.clone()?;
        all.iter().all(|it| it.as_ref().is_some_and(|it| it.flaw == first.flaw)).then_some(first)
    });
    flawed.collect()
}

fn all(law: &Checked) -> Vec<Openly<'_>> {
    let mut all = Vec::new();
    for service in law.services.values() {
        let of_service = |kind, id, when, cites, span| Openly {
            service: Some(service),
            regime: &service.regime,
            kind,
            id,
            when,
            cites,
            span,
        };
        for it in &service.duties {
            all.push(of_service(RuleKind::Duty, it.value.id.as_str(), &it.value.when, it.cites.as_slice(), it.span));
        }
        for it in &service.subtypes {
            let id = it.value.ids.first().map(String::as_str).unwrap_or_default();
            all.push(of_service(RuleKind::Subtype, id, &it.value.when, it.cites.as_slice(), it.span));
        }
    }
    for form in law.forms.values() {
        let clauses = form.clauses();
        let Some(regime) = law.regimes.keys().find(|it| law.lies_in(it, &clauses)) else { continue };
        all.extend(form.fields.iter().map(|it| Openly {
            service: None,
            regime,
            kind: RuleKind::Field,
            id: &it.value.id,
            when: &it.value.when,
            cites: if it.cites.is_empty() { &form.cites } else { &it.cites },
            span: it.span,
        }));
    }
    all
}

fn verdict(law: &Checked, it: &Openly<'_>) -> Result<Option<Flawed>, TooLarge> {
    if *it.when == Condition::Always {
        return Ok(None);
    }
    let mut universe = Universe::of(law, it.service, it.regime, &[it.when])?;
    let name = (it.kind, it.id.to_owned());
    let flaw = match universe.holding(it.when)? {
        Cases::NONE => Flaw::NeverTrue(name),
        Cases::ALL => Flaw::AlwaysTrue(name),
        _ => return Ok(None),
    };
    Ok(Some(Flawed {
        flaw,
        regime: it.regime.to_owned(),
        service: it.service.map(|service| service.id.clone()),
        procedure: None,
        cites: it.cites.to_vec(),
        spans: vec![it.span],
        case: None,
    }))
}
