//! Gaps: what the acts leave unsaid. What a request leaves unsaid when nothing is delivered belongs to the request.
//!
//! A gap that ends in the id of its regime (`exam_terms_2014`) is the same as one of that name in another regime
//! (`exam_terms_2020`).

use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::{Reader, When};
use crate::compare::collect::source::Source;
use crate::compare::element::Element;
use crate::compare::matching::lineage::lasting_id;
use crate::model::{Cited, Gap, Procedure, StepPart};

pub(in crate::compare) fn of_service(gaps: &[Cited<Gap>], regime: &str, reader: &mut Reader<'_>) -> Vec<Entry> {
    gaps.iter().map(|it| gap(&it.value, Source::of(it), regime, reader)).collect()
}

/// The cases that fall into a gap of a procedure, that of a request of which nothing is delivered among them.
pub(in crate::compare) fn unsaid(procedure: &Procedure, reader: &mut Reader<'_>) -> When {
    let own = procedure.gaps.iter().map(|it| &it.value).filter(|it| it.conditional);
    let mut cases: Vec<When> = own.map(|it| reader.when(&it.when)).collect();
    for part in procedure.steps.iter().flat_map(|it| &it.value.parts) {
        match &part.value {
            StepPart::Gap(gap) if gap.conditional => cases.push(reader.when(&gap.when)),
            StepPart::Request(request) => {
                if let Some(failing) = request.failing.as_ref().filter(|it| it.value.then.is_err()) {
                    cases.push(When::all(vec![reader.when(&request.when), reader.when(&failing.value.when)]));
                }
            }
            _ => {}
        }
    }
    When::any(cases)
}

pub(in crate::compare) fn of_procedure(procedure: &Procedure, regime: &str, reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries = of_service(&procedure.gaps, regime, reader);
    for step in &procedure.steps {
        for part in &step.value.parts {
            if let StepPart::Gap(it) = &part.value {
                entries.push(gap(it, Source::of(part), regime, reader));
            }
        }
    }
    entries
}

fn gap(gap: &Gap, source: Source, regime: &str, reader: &mut Reader<'_>) -> Entry {
    let when = if gap.conditional { reader.when(&gap.when) } else { When::Always };
    Entry::new(Element::Gap, &gap.id, source).keyed(lasting_id(&gap.id, regime)).when(when).remarked(gap.text.written())
}
