//! Papers: forms with their fields, registers with their columns, catalogues with their codes.
//!
//! Acts number their forms anew, and one form may become two. A form is known by the document, or the result, that it is
//! the form of: where the rule that requires a document cites the place of a form, the form is that of the document.
//! Registers, catalogues and other forms are known by their ids, without the regime that these may end in.

use crate::cite::{Base, Citation};
use crate::compare::collect::entry::Entry;
use crate::compare::collect::reading::Reader;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::compare::matching::lineage::lasting_id;
use crate::model::{
    Catalogue, CatalogueEntry, Cited, Column, Field, FieldKind, Form, Law, Listed, Need, Procedure, Register, Service,
    spaceless,
};
use crate::span::Span;
use crate::syntax::tree::Place;

pub(in crate::compare) fn papers(service: &Service, law: &Law, reader: &mut Reader<'_>) -> Vec<Entry> {
    let procedures: Vec<&Procedure> = service.procedures.values().collect();
    let mut entries = forms(service, law, reader);
    entries.extend(law.registers_of(&procedures).into_iter().map(|it| register(it, service)));
    entries.extend(law.catalogues_of(service).into_iter().map(|it| catalogue(it, service)));
    entries
}

/// The forms of a service; those of one document together, since it is one paper that the applicant hands in.
fn forms(service: &Service, law: &Law, reader: &mut Reader<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for form in law.forms_of(service) {
        let paper = paper(form, service);
        let key = paper.as_deref().unwrap_or_else(|| lasting_id(&form.id, &service.regime));
        let source = self::source(&form.clauses(), form.span, service);
        let several = form.clauses().iter().any(|it| !lies_in(it, service))
            && form.clauses().iter().any(|it| lies_in(it, service));
        let own = form.fields.iter().filter(|it| !several || is_of(it, service));
        let fields: Vec<Entry> = own.map(|it| field(it, &source, reader)).collect();
        match entries.iter_mut().find(|it| it.key == key) {
            Some(entry) => {
                key.clone_into(&mut entry.id);
                entry.source.take_in(&source);
                entry.parts.extend(fields);
            }
            None => entries.push(Entry::new(Element::Form, &form.id, source).keyed(key).with_parts(fields)),
        }
    }
    entries
}

/// The document or result that a form is the form of.
fn paper(form: &Form, service: &Service) -> Option<String> {
    let clauses = form.clauses();
    let lists = service.procedures.values().flat_map(|it| [&it.documents, &it.results]).flatten();
    let names_form = |rule: &&Cited<Listed>| rule.cites.iter().any(|it| is_place_of(it, &clauses));
    let mut papers = lists.filter(names_form).filter_map(|rule| match rule.value.ids.as_slice() {
        [only] => Some(only.clone()),
        many => many.iter().find(|id| **id == form.id).cloned(),
    });
    papers.next()
}

/// Whether a clause is an appendix in which one of `clauses` lies.
fn is_place_of(cite: &Citation, clauses: &[&Citation]) -> bool {
    matches!(cite.places.as_slice(), [_, .., Place::Part { .. }])
        && clauses.iter().any(|it| it.act == cite.act && it.places.starts_with(&cite.places))
}

/// The clauses of a paper that several services share are those under this one, if there are any.
fn source(clauses: &[&Citation], span: Span, service: &Service) -> Source {
    let mut cites: Vec<Citation> = clauses.iter().filter(|it| lies_in(it, service)).map(|it| (*it).clone()).collect();
    if cites.is_empty() {
        cites = clauses.iter().map(|it| (*it).clone()).collect();
    }
    Source { cites, spans: vec![span] }
}

/// Whether a clause lies in what the service rests on.
fn lies_in(cite: &Citation, service: &Service) -> bool {
    let holds = |base: &Base| base.act == cite.act && cite.places.starts_with(&base.places);
    service.bases.iter().any(holds)
}

/// Whether a field of a form that stands in several annexes stands in that of the service, too.
fn is_of(field: &Cited<Field>, service: &Service) -> bool {
    field.cites.is_empty() || field.cites.iter().any(|it| lies_in(it, service))
}

fn field(field: &Cited<Field>, form: &Source, reader: &mut Reader<'_>) -> Entry {
    let it = &field.value;
    let required = match it.need {
        Need::Required => Some(Fact::Required(true)),
        Need::Optional => Some(Fact::Required(false)),
        Need::Unsaid => None,
    };
    Entry::new(Element::Field, &it.id, Source::of(field).or_clauses_of(form))
        .asking(it.asks.clone())
        .with(What::Actor, it.filled_by.clone().map(Fact::Actor))
        .with(What::Content, content(&it.kind))
        .with(What::Need, required)
        .when(reader.when(&it.when))
}

fn content(kind: &FieldKind) -> Fact {
    Fact::Content(match kind {
        FieldKind::OneOf(values) => {
            let mut values = values.clone();
            values.sort();
            FieldKind::OneOf(values)
        }
        kind => kind.clone(),
    })
}

fn register(register: &Register, service: &Service) -> Entry {
    let source = source(&register.clauses(), register.span, service);
    let columns: Vec<Entry> = register.columns.iter().map(|it| column(it, &source)).collect();
    let mut entry =
        Entry::new(Element::Register, &register.id, source).keyed(lasting_id(&register.id, &service.regime));
    if let Some(keeper) = &register.kept_by {
        entry = entry.with_source(What::Keeper, Fact::Actor(keeper.value.clone()), Source::of(keeper));
    }
    entry.with_parts(columns)
}

fn column(column: &Cited<Column>, register: &Source) -> Entry {
    Entry::new(Element::Column, &column.value.id, Source::of(column).or_clauses_of(register))
}

fn catalogue(catalogue: &Catalogue, service: &Service) -> Entry {
    let source = source(&catalogue.clauses(), catalogue.span, service);
    let codes: Vec<Entry> = catalogue.entries.iter().map(|it| code(it, &source)).collect();
    Entry::new(Element::Catalogue, &catalogue.id, source)
        .keyed(lasting_id(&catalogue.id, &service.regime))
        .with_parts(codes)
}

fn code(code: &Cited<CatalogueEntry>, catalogue: &Source) -> Entry {
    Entry::new(Element::Code, &code.value.code, Source::of(code).or_clauses_of(catalogue))
        .keyed(&spaceless(&code.value.code))
        .with(What::Meaning, Fact::Text(code.value.text.clone()))
}
