//! The statements of rule files that name places where texts are at odds.

use crate::contradiction::{Declaration, Statement};
use crate::model::{Cited, Law};
use crate::syntax::tree::{ChoiceKind, Language, Prose};

/// The conflicts, assumptions, gaps and notes of a law, in the order of its files.
pub(super) fn declarations(law: &Law) -> Vec<Declaration> {
    let mut all = Vec::new();
    for choice in law.choices.values() {
        let statement = match choice.kind {
            ChoiceKind::Conflict => Statement::Conflict,
            ChoiceKind::Assumption => Statement::Assumption,
        };
        let readings = choice.readings.iter();
        let mut cites: Vec<_> = readings.clone().flat_map(|it| it.cites.clone()).collect();
        cites.extend(choice.because.cites.clone());
        let says = readings.map(|it| it.value.text.english().to_owned()).collect();
        let title = choice.titles.get(Language::En).unwrap_or_default().to_owned();
        all.push(Declaration { statement, id: choice.id.clone(), cites, title, says });
        all.extend(notes(&choice.id, &choice.notes));
    }
    for (id, act) in &law.acts {
        all.extend(notes(id, &act.notes));
    }
    for (id, form) in &law.forms {
        all.extend(notes(id, &form.notes));
    }
    for (id, register) in &law.registers {
        all.extend(notes(id, &register.notes));
    }
    for (id, catalogue) in &law.catalogues {
        all.extend(notes(id, &catalogue.notes));
    }
    for ((_, id), service) in &law.services {
        let procedures = service.procedures.values();
        let gaps = service.gaps.iter().chain(procedures.clone().flat_map(|it| &it.gaps));
        all.extend(gaps.map(|gap| Declaration {
            statement: Statement::Gap,
            id: gap.value.id.clone(),
            cites: gap.cites.clone(),
            title: String::new(),
            says: gap.value.text.written().iter().map(|it| it.english().to_owned()).collect(),
        }));
        all.extend(notes(id, &service.notes));
        all.extend(procedures.flat_map(|it| notes(id, &it.notes)));
    }
    all
}

fn notes(on: &str, notes: &[Cited<Prose>]) -> Vec<Declaration> {
    let note = |it: &Cited<Prose>| Declaration {
        statement: Statement::Note,
        id: on.to_owned(),
        cites: it.cites.clone(),
        title: String::new(),
        says: vec![it.value.english().to_owned()],
    };
    notes.iter().filter(|it| !it.cites.is_empty()).map(note).collect()
}
