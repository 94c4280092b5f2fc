//! The official texts at hand, and the places in them that claims rest on.

use super::claim::{Claim, Clause};
use super::gather::Rules;
use super::spoken::Speech;
use crate::cite::{Citation, SIGN};
use crate::official::figure::Mention;
use crate::official::{Absent, Found, Index, IndexedPlace, PlaceIndex, Role};
use crate::syntax::tree::{Language, Place};
use std::collections::HashMap;

/// The indexes at hand, by act and language.
#[derive(Debug, Clone)]
pub struct Texts<'i> {
    texts: Vec<PlaceIndex<'i>>,
}

/// A place of one language version: the position of the text among [`Texts`], and that of the place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The text.
    pub text: usize,
    /// The place.
    pub place: usize,
}

impl<'i> Texts<'i> {
    /// The texts, in the order of their acts and languages.
    #[must_use]
    pub fn new(indexes: &'i [Index]) -> Self {
        let mut texts: Vec<PlaceIndex<'i>> = indexes.iter().map(PlaceIndex::new).collect();
        texts.sort_by(|one, two| {
            let key = |it: &PlaceIndex<'i>| (it.index().act.clone(), it.index().language);
            key(one).cmp(&key(two))
        });
        Self { texts }
    }

    /// All texts.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &PlaceIndex<'i>)> {
        self.texts.iter().enumerate()
    }

    /// A text.
    #[must_use]
    pub fn text(&self, position: usize) -> Option<&PlaceIndex<'i>> {
        self.texts.get(position)
    }

    /// The place at a spot.
    #[must_use]
    pub fn place(&self, spot: Spot) -> Option<&'i IndexedPlace> {
        self.text(spot.text).and_then(|text| text.place(spot.place))
    }

    /// Whether there is any text of an act.
    #[must_use]
    pub fn has(&self, act: &str) -> bool {
        self.texts.iter().any(|it| it.index().act == act)
    }

    /// The languages in which there is a text of an act.
    #[must_use]
    pub fn languages(&self, act: &str) -> Vec<Language> {
        self.texts.iter().map(PlaceIndex::index).filter(|it| it.act == act).map(|it| it.language).collect()
    }

    /// The texts that a citation means: those of its languages, or all of its act.
    pub fn meant<'c>(&'c self, citation: &'c Citation) -> impl Iterator<Item = (usize, &'c PlaceIndex<'i>)> {
        self.iter().filter(|(_, it)| {
            let index = it.index();
            index.act == citation.act && (citation.languages.is_empty() || citation.languages.contains(&index.language))
        })
    }
}

/// A claim with the places that its clauses name.
#[derive(Debug, Clone)]
pub struct Located<'r> {
    /// The claim.
    pub claim: &'r Claim,
    /// Its clauses.
    pub clauses: Vec<LocatedClause<'r>>,
}

/// A clause with the places that it names, by language version.
#[derive(Debug, Clone)]
pub struct LocatedClause<'r> {
    /// The clause.
    pub clause: &'r Clause,
    /// For each text that is meant, by its position: the places, or what there is instead.
    pub texts: Vec<(usize, Result<Found, Absent>)>,
}

impl<'r> LocatedClause<'r> {
    /// Looks a clause up.
    #[must_use]
    pub fn of(clause: &'r Clause, texts: &Texts<'_>) -> Self {
        let found = texts.meant(&clause.citation).map(|(text, places)| (text, places.find(&clause.citation.places)));
        Self { clause, texts: found.collect() }
    }

    /// The places that it names and everything inside them.
    pub fn spots(&self) -> impl Iterator<Item = Spot> {
        self.found().flat_map(|(text, found)| found.all.iter().map(move |&place| Spot { text, place }))
    }

    /// The places that it names, by text.
    pub fn found(&self) -> impl Iterator<Item = (usize, &Found)> {
        self.texts.iter().filter_map(|(text, found)| Some((*text, found.as_ref().ok()?)))
    }
}

/// Claims and texts, each with what it has of the other.
#[derive(Debug)]
pub struct Inquiry<'a> {
    /// The rules.
    pub rules: &'a Rules,
    /// The texts.
    pub texts: &'a Texts<'a>,
    /// The claims with their places.
    pub located: Vec<Located<'a>>,
    /// The waived places, by waiver and clause.
    pub waived: Vec<Vec<LocatedClause<'a>>>,
    /// What is spoken of where.
    pub speech: Speech,
    /// For each text and place: the places that lead it.
    leads: Vec<Vec<Vec<usize>>>,
    /// For each place: the claims that cite it or a wider one, with the position of the clause.
    citing: HashMap<Spot, Vec<(usize, usize)>>,
    /// For each place: the waivers it lies in.
    waiving: HashMap<Spot, Vec<usize>>,
}

impl<'a> Inquiry<'a> {
    /// Looks up everything that rules cite.
    #[must_use]
    pub fn new(rules: &'a Rules, texts: &'a Texts<'a>) -> Self {
        let locate = |clauses: &'a [Clause]| -> Vec<LocatedClause<'a>> {
            clauses.iter().map(|clause| LocatedClause::of(clause, texts)).collect()
        };
        let located: Vec<Located<'a>> =
            rules.claims.iter().map(|claim| Located { claim, clauses: locate(&claim.clauses) }).collect();
        let waived: Vec<_> = rules.waivers.iter().map(|waiver| locate(&waiver.clauses)).collect();
        let mut citing: HashMap<Spot, Vec<(usize, usize)>> = HashMap::new();
        for (position, it) in located.iter().enumerate() {
            for (number, clause) in it.clauses.iter().enumerate() {
                clause.spots().for_each(|spot| citing.entry(spot).or_default().push((position, number)));
            }
        }
        let mut waiving: HashMap<Spot, Vec<usize>> = HashMap::new();
        for (position, clauses) in waived.iter().enumerate() {
            clauses.iter().flat_map(LocatedClause::spots).for_each(|it| waiving.entry(it).or_default().push(position));
        }
        Self { rules, texts, located, waived, speech: Speech::of(rules, texts), leads: leads(texts), citing, waiving }
    }

    /// The claims that cite a place or a wider one, with the clause by which they do.
    pub fn citing(&self, spot: Spot) -> impl Iterator<Item = (&Located<'a>, &LocatedClause<'a>)> {
        let claims = self.citing.get(&spot).map_or(&[][..], Vec::as_slice);
        claims.iter().filter_map(|&(claim, clause)| {
            let located = self.located.get(claim)?;
            Some((located, located.clauses.get(clause)?))
        })
    }

    /// The same without those that cite a whole annex and so speak of none of its paragraphs. Forms are cited as a whole.
    pub fn citing_closely(&self, spot: Spot) -> impl Iterator<Item = (&Located<'a>, &LocatedClause<'a>)> {
        let form = self.texts.place(spot).is_some_and(|it| it.roles.contains(&Role::Form));
        self.citing(spot).filter(move |(_, clause)| form || is_close(&clause.clause.citation))
    }

    /// The waivers that a place lies in, by position.
    #[must_use]
    pub fn waiving(&self, spot: Spot) -> &[usize] {
        self.waiving.get(&spot).map_or(&[], Vec::as_slice)
    }

    /// All places of all texts.
    pub fn spots(&self) -> impl Iterator<Item = (Spot, &'a IndexedPlace)> {
        self.texts.iter().flat_map(|(text, it)| {
            it.index().places.iter().enumerate().map(move |(place, indexed)| (Spot { text, place }, indexed))
        })
    }

    /// The places inside a place.
    pub fn inside(&self, spot: Spot) -> impl Iterator<Item = Spot> + use<> {
        let at = self.texts.place(spot).map(|it| it.at.0.clone()).unwrap_or_default();
        let found = self.texts.text(spot.text).and_then(|text| text.find(&at).ok()).unwrap_or_default();
        found.all.into_iter().filter(move |place| *place != spot.place).map(move |place| Spot { place, ..spot })
    }

    /// The places that lead a place: its paragraph, and the lines that open the lists around it.
    pub fn leading(&self, spot: Spot) -> impl Iterator<Item = Spot> {
        self.leads
            .get(spot.text)
            .and_then(|it| it.get(spot.place))
            .into_iter()
            .flatten()
            .map(move |&place| Spot { place, ..spot })
    }

    /// The figures at places of a text, in the order of the text.
    pub fn mentions<'s>(&'s self, text: usize, places: &'s [usize]) -> impl Iterator<Item = (Spot, &'a Mention)> + 's {
        places.iter().flat_map(move |&place| {
            let spot = Spot { text, place };
            self.texts.place(spot).into_iter().flat_map(move |it| it.figures.iter().map(move |mention| (spot, mention)))
        })
    }

    /// Whether an assumption or a conflict speaks of a place: one of its statements cites it or a wider place.
    #[must_use]
    pub fn in_question(&self, spot: Spot) -> bool {
        self.citing_closely(spot).any(|(it, _)| it.claim.subject.choice.is_some())
    }

    /// How a place is cited, in its language version.
    #[must_use]
    pub fn cite(&self, spot: Spot) -> Citation {
        let index = self.texts.text(spot.text).map(PlaceIndex::index);
        let places = self.texts.place(spot).map(|it| it.at.0.clone()).unwrap_or_default();
        Citation {
            act: index.map(|it| it.act.clone()).unwrap_or_default(),
            languages: index.map(|it| it.language).into_iter().collect(),
            places,
        }
    }
}

/// For each text and place: the places that lead it, by their addresses.
fn leads(texts: &Texts<'_>) -> Vec<Vec<Vec<usize>>> {
    let of_text = |text: &PlaceIndex<'_>| -> Vec<Vec<usize>> {
        let places = &text.index().places;
        let steps: Vec<Vec<String>> = places.iter().map(|it| it.at.steps()).collect();
        let at: HashMap<&[String], usize> =
            steps.iter().enumerate().rev().map(|(at, it)| (it.as_slice(), at)).collect();
        let paragraph = |it: &[String]| it.iter().any(|it| CLAUSES.iter().any(|clause| it.starts_with(clause)));
        let lead = |own: &Vec<String>| -> Vec<usize> {
            let wider = (1..own.len()).rev().filter_map(|length| own.get(..length)).filter(|it| paragraph(it));
            wider.filter_map(|it| at.get(it).copied()).collect()
        };
        steps.iter().map(lead).collect()
    };
    texts.iter().map(|(_, text)| of_text(text)).collect()
}

/// How steps begin that are paragraphs of an act, or what acts have in the place of these.
const CLAUSES: [&str; 4] = ["¶", "article ", "section ", "§ "];

/// Whether a citation names a paragraph, or something as narrow, and not a whole annex or chapter.
fn is_close(citation: &Citation) -> bool {
    citation.places.iter().any(|place| match place {
        Place::Paragraph { .. } => true,
        Place::Part { word, .. } => {
            matches!(word.as_str(), "indent" | "row" | "note" | "article" | "section" | "point" | "sentence" | SIGN)
        }
    })
}
