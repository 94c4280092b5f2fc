//! What a standard and its regulation say of the service otherwise than by times: its form, who signs its result, the
//! papers of a request, and where it is had.

use super::layout::{is_form, is_heading, number_in_list};
use super::said::place_of;
use super::standards::Standard;
use super::text::{Text, above};
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::message;
use crate::official::term::Term;
use crate::official::{Index, IndexedPlace, Role};
use indexmap::IndexMap;

/// The clauses of a document.
fn clauses<'i>(text: &Text<'i>, document: &Address) -> Vec<&'i IndexedPlace> {
    text.document(document).iter().copied().filter(|it| !is_form(it) && !is_heading(it)).collect()
}

/// The clauses that name something.
fn naming<'i>(places: &[&'i IndexedPlace], term: Term) -> Vec<&'i IndexedPlace> {
    places.iter().copied().filter(|it| it.terms.contains(&term)).collect()
}

/// What an annex says of its service otherwise than the standard.
pub(super) fn contradictions(
    regulation: &Text<'_>,
    annex: &Address,
    standard: &Standard<'_, '_>,
) -> Vec<Contradiction> {
    let mine = (regulation.index, clauses(regulation, annex));
    let theirs = (standard.index.index, clauses(standard.index, &standard.at));
    let found = [
        form_of_service(&mine, &theirs),
        signatory(&mine, &theirs),
        papers(&mine, &theirs),
        application(&mine, &theirs),
        contacts(&mine, &theirs),
    ];
    found.into_iter().flatten().collect()
}

/// The clauses of one document.
type Clauses<'i> = (&'i Index, Vec<&'i IndexedPlace>);

fn side(index: &Index, place: &IndexedPlace, says: impl IntoIterator<Item = Said>) -> Side {
    Side { says: says.into_iter().collect(), ..Side::silent(index, place) }
}

/// One names paper as a form of the service, the other does not.
fn form_of_service(mine: &Clauses<'_>, theirs: &Clauses<'_>) -> Option<Contradiction> {
    let one = naming(&mine.1, Term::ServiceForm).into_iter().next()?;
    let other = naming(&theirs.1, Term::ServiceForm).into_iter().next()?;
    let on_paper = |it: &IndexedPlace| it.terms.contains(&Term::Paper);
    if on_paper(one) == on_paper(other) {
        return None;
    }
    let message = message!(
        "contradiction-form-of-service",
        at: message(place_of(mine.0, &one.at)),
        standard: message(place_of(theirs.0, &other.at)),
        paper: choice(if on_paper(one) { "regulation" } else { "standard" }),
    );
    let paper = |it: &IndexedPlace| on_paper(it).then_some(Said::Term(Term::Paper));
    let sides = vec![side(mine.0, one, paper(one)), side(theirs.0, other, paper(other))];
    Some(Contradiction::new(Kind::Standard, message, sides))
}

/// In the regulation the head signs the result, in the standard somebody whom the provider has authorised.
fn signatory(mine: &Clauses<'_>, theirs: &Clauses<'_>) -> Option<Contradiction> {
    let who = |of: &Clauses<'_>, yes: Term, no: Term| naming(&of.1, no).is_empty() && !naming(&of.1, yes).is_empty();
    let (head, authorised) = (Term::SignedByHead, Term::SignedByAuthorised);
    let (one, other) = match (who(mine, head, authorised), who(theirs, authorised, head)) {
        (true, true) => (head, authorised),
        _ if who(mine, authorised, head) && who(theirs, head, authorised) => (authorised, head),
        _ => return None,
    };
    let index = (mine.0, theirs.0);
    let all = |of: &Clauses<'_>, term: Term| -> Vec<Side> {
        naming(&of.1, term).into_iter().map(|it| side(of.0, it, [Said::Term(term)])).collect()
    };
    let (mine, theirs) = (all(mine, one), all(theirs, other));
    let (first, second) = (mine.first()?, theirs.first()?);
    let message = message!(
        "contradiction-signatory",
        at: message(place_of(index.0, &first.at)),
        signed: message(&Said::Term(one)),
        standard: message(place_of(index.1, &second.at)),
        differs: message(&Said::Term(other)),
    );
    let sides = [first].into_iter().chain(&theirs).chain(mine.iter().skip(1)).cloned().collect();
    Some(Contradiction::new(Kind::Standard, message, sides))
}

/// A paper that the regulation has for every request, and the standard in some of its lists only.
fn papers(mine: &Clauses<'_>, theirs: &Clauses<'_>) -> Option<Contradiction> {
    let paper = Term::QualificationForm;
    let asked = naming(&mine.1, paper).into_iter().find(|it| number_in_list(&it.at).is_some())?;
    let mut lists: IndexMap<Address, Vec<&IndexedPlace>> = IndexMap::new();
    for place in theirs.1.iter().filter(|it| it.roles.contains(&Role::Document)) {
        lists.entry(above(&place.at)).or_default().push(place);
    }
    let (with, without): (Vec<_>, Vec<_>) =
        lists.values().partition(|places| places.iter().any(|it| it.terms.contains(&paper)));
    let first = with.iter().flat_map(|it| it.iter()).find(|it| it.terms.contains(&paper))?;
    let lacking = without.first()?.first()?;
    let message = message!(
        "contradiction-papers",
        at: message(place_of(mine.0, &asked.at)),
        paper: message(&Said::Term(paper)),
        standard: message(place_of(theirs.0, &first.at)),
        lacks: place(above(&lacking.at)),
    );
    let mut sides = vec![side(mine.0, asked, [Said::Term(paper)])];
    let having = with.iter().flat_map(|it| it.iter()).filter(|it| it.terms.contains(&paper));
    sides.extend(having.map(|it| side(theirs.0, it, [Said::Term(paper)])));
    sides.extend(without.iter().filter_map(|it| it.first()).map(|it| side(theirs.0, it, [])));
    Some(Contradiction::new(Kind::Standard, message, sides))
}

/// A step that takes in an application, where the papers of the standard have none.
fn application(mine: &Clauses<'_>, theirs: &Clauses<'_>) -> Option<Contradiction> {
    let application = Term::Application;
    let step = naming(&mine.1, application).into_iter().find(|it| it.roles.contains(&Role::Step))?;
    let mut papers = theirs.1.iter().filter(|it| it.roles.contains(&Role::Document));
    let first = papers.clone().next()?;
    if papers.any(|it| it.terms.contains(&application)) {
        return None;
    }
    let message = message!(
        "contradiction-application",
        at: message(place_of(mine.0, &step.at)),
        standard: message(place_of(theirs.0, &first.at)),
    );
    let sides = vec![side(mine.0, step, [Said::Term(application)]), side(theirs.0, first, [])];
    Some(Contradiction::new(Kind::Standard, message, sides))
}

/// A web address that the standard does not have, though it gives others.
fn contacts(mine: &Clauses<'_>, theirs: &Clauses<'_>) -> Option<Contradiction> {
    let is_host = |it: &&String| it.starts_with("www.");
    let known: Vec<&String> = theirs.1.iter().flat_map(|it| &it.contacts).filter(is_host).collect();
    let other = theirs.1.iter().find(|it| it.contacts.iter().any(|it| is_host(&it)))?;
    let unknown = |it: &&IndexedPlace| it.contacts.iter().find(|it| is_host(it) && !known.contains(it)).cloned();
    let (one, contact) = mine.1.iter().find_map(|it| Some((it, unknown(it)?)))?;
    let contact = Said::Contact(contact);
    let message = message!(
        "contradiction-contact-of-standard",
        at: message(place_of(mine.0, &one.at)),
        contact: message(&contact),
        standard: message(place_of(theirs.0, &other.at)),
    );
    let others = other.contacts.iter().map(|it| Said::Contact(it.clone()));
    Some(Contradiction::new(Kind::Standard, message, vec![side(mine.0, one, [contact]), side(theirs.0, other, others)]))
}
