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
