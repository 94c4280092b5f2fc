//! `left_open`: what the rule files say is unsaid, though every case comes to its end all the same.
//!
//! A gap into which a case falls is told as `gap`. The others are only to be known of: those of a service as a whole, those of
//! a procedure, and those of a step that stop nobody.

use super::small_case;
use super::universe::Universe;
use crate::check::Checked;
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Cited, Condition, Gap, Procedure, Service, StepPart};
use crate::wording::circumstances;

/// What is left open of a service, and of each of its procedures.
pub(super) fn check(law: &Checked, service: &Service, found: &mut Vec<Flawed>) {
    for gap in &service.gaps {
        found.push(flawed(law, service, None, (&gap.value, gap)));
    }
    for procedure in service.procedures.values() {
        for gap in &procedure.gaps {
            found.push(flawed(law, service, Some(procedure), (&gap.value, gap)));
        }
        for part in procedure.steps.iter().flat_map(|step| &step.value.parts) {
            if let StepPart::Gap(gap) = &part.value
                && !gap.conditional
            {
                found.push(flawed(law, service, Some(procedure), (gap, part)));
            }
        }
    }
}

fn flawed<T>(
    law: &Checked,
    service: &Service,
    procedure: Option<&Procedure>,
    (gap, rule): (&Gap, &Cited<T>),
) -> Flawed {
    let when = circumstances(&gap.when, law);
    let case = procedure.filter(|_| gap.when != Condition::Always).and_then(|_| {
        let mut universe = Universe::of(law, Some(service), &service.regime, &[&gap.when]).ok()?;
        let cases = universe.holding(&gap.when).ok()?;
        let case = universe.smallest(cases).ok()??;
        Some(small_case(law, &universe, &case))
    });
    Flawed {
        flaw: Flaw::LeftOpen { gap: gap.id.clone(), text: gap.text.clone(), when },
        regime: service.regime.clone(),
        service: Some(service.id.clone()),
        procedure: procedure.map(|it| it.id.clone()),
        cites: rule.cites.clone(),
        spans: vec![rule.span],
        case,
    }
}
