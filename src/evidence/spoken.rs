//! Which places speak of what is declared: titles held against the hashed stems of places.
//!
//! Comes in: what things are called in a language, and the stems of places. Goes out: how much of a name a place speaks,
//! in hundredths. Guaranteed: a rare word weighs more than one that stands everywhere; of several names of one thing the
//! one that is spoken best counts.

use super::claim::{Claim, Sort, Term};
use super::gather::Rules;
use super::lexicon;
use super::texts::{Spot, Texts};
use crate::official::PlaceIndex;
use crate::official::stem::{BITS, Hash, Stemming};
use crate::span::Span;
use crate::syntax::tree::Language;
use std::collections::HashMap;

/// The weight from which on a name is not spoken by chance.
const SURE: u32 = 9;

/// The names of one thing in one text, each as the hashes of its stems.
type Names = Vec<Vec<Hash>>;

/// What is spoken where.
#[derive(Debug)]
pub struct Speech {
    texts: Vec<Spoken>,
}

/// The same for one text.
#[derive(Debug)]
struct Spoken {
    /// The weight of each hash: more where fewer places have it.
    weights: Vec<u32>,
    /// The names of everything declared.
    names: HashMap<(Sort, String), Names>,
    /// The words of statements that have some, by where they stand.
    words: HashMap<Span, Vec<Hash>>,
    /// The words by which texts tell what statements of a kind say: of each entry of [`lexicon`] the ways to say it.
    said: Vec<Vec<Vec<Hash>>>,
}

impl Speech {
    /// Looks at all texts.
    #[must_use]
    pub fn of(rules: &Rules, texts: &Texts<'_>) -> Self {
        Self { texts: texts.iter().map(|(_, text)| Spoken::of(rules, text)).collect() }
    }

    /// How much of a thing is spoken of in places of a text taken together, in hundredths; none where it has no name in
    /// the language of the text.
    #[must_use]
    pub fn fit(&self, texts: &Texts<'_>, text: usize, places: &[usize], term: &Term) -> Option<u32> {
        self.best(texts, text, places, term, |_, _| true)
    }

    /// The same by those names alone that no place speaks by chance: of several words, and not of common ones.
    #[must_use]
    pub fn surely(&self, texts: &Texts<'_>, text: usize, places: &[usize], term: &Term) -> Option<u32> {
        let rare = |spoken: &Spoken, name: &[Hash]| {
            name.len() > 1 && name.iter().map(|it| spoken.weight(*it)).sum::<u32>() >= SURE
        };
        self.best(texts, text, places, term, rare)
    }

    /// How much of the words of a statement is spoken of in places of a text, in hundredths; none where it has none in the
    /// language of the text, or too few to tell anything by.
    #[must_use]
    pub fn words(&self, texts: &Texts<'_>, text: usize, places: &[usize], of: Span) -> Option<u32> {
        let spoken = self.texts.get(text)?;
        let words = spoken.words.get(&of).filter(|it| it.len() > 1)?;
        let stems: Vec<_> = places.iter().filter_map(|&place| texts.place(Spot { text, place })).collect();
        let has = |hash: Hash| stems.iter().any(|it| it.stems.has(hash));
        stems.iter().any(|it| !it.stems.is_empty()).then(|| spoken.share(words, has))?
    }

    /// Whether a place has the words of an entry of the lexicon.
    #[must_use]
    pub fn says(&self, texts: &Texts<'_>, spot: Spot, entry: usize) -> bool {
        let ways = self.texts.get(spot.text).and_then(|it| it.said.get(entry));
        let (Some(ways), Some(place)) = (ways, texts.place(spot)) else { return false };
        ways.iter().any(|way| !way.is_empty() && way.iter().all(|it| place.stems.has(*it)))
    }

    /// Whether one name stands within another in some language, as "legal entity" does in "application of a legal entity".
    #[must_use]
    pub fn within(&self, term: &Term, other: &Term) -> bool {
        self.texts.iter().any(|spoken| {
            let names = |it: &Term| spoken.names_of(it.sort, &it.id).and_then(|it| it.first());
            let (Some(term), Some(other)) = (names(term), names(other)) else { return false };
            term.len() < other.len() && term.iter().all(|it| other.contains(it))
        })
    }

    fn best(
        &self,
        texts: &Texts<'_>,
        text: usize,
        places: &[usize],
        term: &Term,
        counts: impl Fn(&Spoken, &[Hash]) -> bool,
    ) -> Option<u32> {
        let spoken = self.texts.get(text)?;
        let names = spoken.names_of(term.sort, &term.id)?;
        let stems: Vec<_> = places.iter().filter_map(|&place| texts.place(Spot { text, place })).collect();
        // Places without words tell nothing.
        if stems.iter().all(|it| it.stems.is_empty()) {
            return None;
        }
        let has = |hash: Hash| stems.iter().any(|it| it.stems.has(hash));
        names.iter().filter(|name| counts(spoken, name)).filter_map(|name| spoken.share(name, has)).max()
    }
}

impl Spoken {
    fn of(rules: &Rules, text: &PlaceIndex<'_>) -> Self {
        let index = text.index();
        let mut counts = vec![0_u32; 1 << BITS];
        for hash in index.places.iter().flat_map(|it| it.stems.iter()) {
            if let Some(count) = counts.get_mut(usize::from(hash)) {
                *count = count.saturating_add(1);
            }
        }
        let all = u32::try_from(index.places.len()).unwrap_or(u32::MAX);
        let weights = counts.iter().map(|count| weight(all, *count)).collect();
        let mut stemming = Stemming::new(&index.act, index.language);
        let names =
            rules.called.iter().map(|(key, called)| (key.clone(), names(called, &mut stemming, index.language)));
        let names = names.collect();
        let citing = |it: &&Claim| it.clauses.iter().any(|it| it.citation.act == index.act);
        let mut words = HashMap::new();
        for claim in rules.claims.iter().filter(citing) {
            if let Some((_, said)) = claim.words.iter().find(|it| it.0 == index.language) {
                words.entry(claim.span).or_insert_with(|| stemming.hashes(said));
            }
        }
        let said =
            lexicon::ENTRIES.iter().map(|it| it.ways(index.language).iter().map(|it| stemming.hashes(it)).collect());
        Self { weights, names, words, said: said.collect() }
    }

    /// The names of a thing of a kind; failing that, of anything of this id.
    fn names_of(&self, sort: Sort, id: &str) -> Option<&Names> {
        let sorts = [sort, Sort::Name, Sort::Document, Sort::Event, Sort::Ground, Sort::Actor, Sort::Fact];
        let found = sorts.iter().find_map(|sort| self.names.get(&(*sort, id.to_owned())));
        found.filter(|it| !it.is_empty())
    }

    fn weight(&self, hash: Hash) -> u32 {
        self.weights.get(usize::from(hash)).copied().unwrap_or(1)
    }

    /// The share of a name that is spoken, in hundredths.
    fn share(&self, name: &[Hash], has: impl Fn(Hash) -> bool) -> Option<u32> {
        let all: u32 = name.iter().map(|it| self.weight(*it)).sum();
        let spoken: u32 = name.iter().filter(|it| has(**it)).map(|it| self.weight(*it)).sum();
        spoken.saturating_mul(100).checked_div(all)
    }
}

fn names(called: &[(Language, String)], stemming: &mut Stemming<'_>, language: Language) -> Names {
    let own = called.iter().filter(|it| it.0 == language);
    own.map(|(_, text)| stemming.hashes(text)).filter(|it| !it.is_empty()).collect()
}

/// The weight of a word that `count` of `all` places have: how many times they halve before they have it, and one more.
fn weight(all: u32, count: u32) -> u32 {
    1 + all.checked_div(count.max(1)).unwrap_or(1).max(1).ilog2()
}
