//! Do catalogues have the codes of goods that the places they cite list, and no others?

use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Spot};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for located in inquiry.located.iter().filter(|it| it.claim.kind == Kind::Entry) {
        for code in located.claim.names.iter().filter(|it| is_code(it)) {
            for clause in &located.clauses {
                let mut places = clause.spots().filter_map(|spot| inquiry.texts.place(spot)).peekable();
                if places.peek().is_some() && !places.any(|it| it.codes.contains(code)) {
                    let (code, citation) = (code.clone(), clause.clause.citation.clone());
                    faults.push(SourceFault::NoCode { code, citation, span: clause.clause.span });
                }
            }
        }
    }
    for (spot, place) in inquiry.spots().filter(|(spot, _)| inquiry.waiving(*spot).is_empty()) {
        for code in &place.codes {
            missing(inquiry, spot, place.line, code, faults);
        }
    }
}

/// Whether a code of a text is in a catalogue that rests on the place.
fn missing(inquiry: &Inquiry<'_>, spot: Spot, line: u32, code: &str, faults: &mut Vec<SourceFault>) {
    let entries: Vec<_> = inquiry.citing(spot).filter(|(it, _)| it.claim.kind == Kind::Entry).collect();
    let known = entries.iter().any(|(it, _)| it.claim.names.iter().any(|it| it == code));
    if let (false, Some((_, clause))) = (known, entries.first()) {
        let (code, at) = (code.to_owned(), inquiry.cite(spot));
        faults.push(SourceFault::CodeMissing { code, at, line, span: clause.clause.span });
    }
}

/// Whether the code of an entry is one of a nomenclature, and not the number of a line.
fn is_code(code: &str) -> bool {
    code.len() >= 4 && code.chars().all(|it| it.is_ascii_digit())
}
