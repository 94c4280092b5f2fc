//! Finding places: which places of an index a citation means.
//!
//! Comes in: an [`Index`] and the places of a citation, from the widest to the narrowest. Goes out: the places found,
//! with everything inside them, or how far the citation can be followed and what there is instead. Guaranteed: a range
//! such as `¶5–7` is found only if every number in it is; a chapter may be left out where paragraph numbers run on
//! through the chapters, and may be named where the index leaves it out; a numbered item of a form may be cited as if it
//! were a paragraph of it.

use super::index::{Index, IndexedPlace, Role};
use crate::cite::{Address, SIGN};
use crate::syntax::tree::Place;
use indexmap::IndexSet;
use std::collections::HashMap;

/// The most places that one range may stand for.
const LONGEST_RANGE: u32 = 200;

/// What laws call their articles.
const ARTICLES: [&str; 3] = ["article", "section", SIGN];
/// What laws call the numbered parts inside an article.
const INSIDE: [&str; 2] = ["part", "point"];

/// The places of one index, by where they are.
#[derive(Debug, Clone)]
pub struct PlaceIndex<'i> {
    index: &'i Index,
    /// The positions of places at an address or inside it, in the order of the text; those that stand in a chapter also
    /// where their address leaves it out.
    at: HashMap<Key, Vec<usize>>,
    /// Other ways to name a place, where nothing has that name of its own: without its chapter, and items of forms.
    also: HashMap<Key, Vec<usize>>,
    /// The steps directly inside an address, in the order of the text.
    inside: HashMap<Key, IndexSet<Step>>,
}

/// One step of an address: `¶5`, `(3)`, `indent 2`.
type Step = String;
/// The steps of an address.
type Key = Vec<Step>;

/// What a citation means in one index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The positions of the places cited and of all places inside them, in the order of the text.
    pub all: Vec<usize>,
    /// The positions of those that are cited themselves; where a place exists by what is inside it only, none.
    pub own: Vec<usize>,
}

/// A citation that means nothing in an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absent {
    /// How far it can be followed; empty where not even its widest place exists.
    pub known: String,
    /// The step that does not exist.
    pub missing: String,
    /// The steps of its kind that exist there.
    pub there: Vec<String>,
    /// The place that was most likely meant.
    pub close: Option<String>,
}

impl<'i> PlaceIndex<'i> {
    /// The places of `index`.
    #[must_use]
    pub fn new(index: &'i Index) -> Self {
        let mut it = Self { index, at: HashMap::new(), also: HashMap::new(), inside: HashMap::new() };
        // The chapter that is being read, and what it is a chapter of.
        let mut chapter: Option<(Key, Step)> = None;
        for (position, place) in index.places.iter().enumerate() {
            let steps = place.at.steps();
            it.add(position, &steps, 0);
            if let Some(item) = item_of_form(place, &steps) {
                it.add_also(position, &item);
            }
            match steps.iter().position(|step| is_chapter(step)) {
                Some(at) if at + 1 == steps.len() => {
                    chapter = steps.split_last().map(|(step, base)| (base.to_vec(), step.clone()));
                }
                Some(_) => it.add_also(position, &without_chapters(&steps)),
                None => {
                    let Some((base, step)) = &chapter else { continue };
                    if let Some(rest) = steps.strip_prefix(base.as_slice()).filter(|rest| in_chapter(rest)) {
                        it.add(position, &[base, std::slice::from_ref(step), rest].concat(), base.len());
                    }
                }
            }
        }
        it
    }

    /// Adds a place under its own address and all wider ones of more than `least` steps.
    fn add(&mut self, position: usize, steps: &[Step], least: usize) {
        let mut key = Key::new();
        for step in steps {
            let children = self.inside.entry(key.clone()).or_default();
            if !children.contains(step) {
                children.insert(step.clone());
            }
            key.push(step.clone());
            if key.len() > least {
                self.at.entry(key.clone()).or_default().push(position);
            }
        }
    }

    fn add_also(&mut self, position: usize, steps: &[Step]) {
        let mut key = Key::new();
        for step in steps {
            key.push(step.clone());
            self.also.entry(key.clone()).or_default().push(position);
        }
    }

    /// The index.
    #[must_use]
    pub fn index(&self) -> &'i Index {
        self.index
    }

    /// The place at a position.
    #[must_use]
    pub fn place(&self, position: usize) -> Option<&'i IndexedPlace> {
        self.index.places.get(position)
    }

    /// Whether the numbering of the text skips a place that is cited.
    #[must_use]
    pub fn skips(&self, cited: &[Place]) -> bool {
        self.index.skips(cited)
    }

    /// The places that a citation means.
    ///
    /// # Errors
    ///
    /// How far it can be followed, where it means none.
    pub fn find(&self, cited: &[Place]) -> Result<Found, Absent> {
        let mut found = Found::default();
        for key in ranged(&self.as_indexed(cited)) {
            let one = self.one(&key)?;
            found.all.extend(one.all);
            found.own.extend(one.own);
        }
        Ok(found)
    }

    /// A citation as an index of articles has it: what stands above an article is left out, and what is numbered inside
    /// it stands in brackets, whatever the citation calls it. A sentence is that of the place around it.
    fn as_indexed(&self, cited: &[Place]) -> Vec<Place> {
        let Some(own) = self.article_word() else { return cited.to_vec() };
        let is_article = |it: &Place| matches!(it, Place::Part { word, .. } if ARTICLES.contains(&word.as_str()));
        // The narrowest of them is the article: `section 2 article 7`.
        let Some(at) = cited.iter().rposition(is_article) else { return cited.to_vec() };
        let Some((Place::Part { number, sub, .. }, inside)) = cited.get(at..).and_then(<[Place]>::split_first) else {
            return cited.to_vec();
        };
        let mut sub = sub.clone();
        let mut rest = Vec::new();
        for place in inside {
            match place {
                Place::Part { word, .. } if word == "sentence" => {}
                Place::Part { word, number, sub: deeper } if rest.is_empty() && INSIDE.contains(&word.as_str()) => {
                    sub.push(number.clone());
                    sub.extend(deeper.iter().cloned());
                }
                Place::Paragraph { number, sub: deeper } if rest.is_empty() => {
                    sub.push(number.clone());
                    sub.extend(deeper.iter().cloned());
                }
                other => rest.push(other.clone()),
            }
        }
        let article = Place::Part { word: own.to_owned(), number: number.clone(), sub };
        std::iter::once(article).chain(rest).collect()
    }

    /// What the index calls its articles; none where it has none.
    fn article_word(&self) -> Option<&'static str> {
        ARTICLES.into_iter().find(|word| {
            self.inside.get(&Key::new()).is_some_and(|it| it.iter().any(|step| kind(step).trim_end() == *word))
        })
    }

    fn one(&self, key: &[Step]) -> Result<Found, Absent> {
        // The numbered line itself is the first indent of a paragraph; what lies further inside is not meant.
        if let Some((last, line)) = key.split_last()
            && last == "indent 1"
            && self.at(key).is_none()
        {
            let own = self.one(line)?.own;
            return Ok(Found { all: own.clone(), own });
        }
        let Some(all) = self.at(key) else { return Err(self.absent(key)) };
        let wanted = without_chapters(key);
        let is_own =
            |position: &&usize| self.place(**position).is_some_and(|it| without_chapters(&it.at.steps()) == wanted);
        let own: Vec<usize> = all.iter().filter(is_own).copied().collect();
        Ok(Found {
            own: if self.at.contains_key(key) || !own.is_empty() { own } else { all.clone() },
            all: all.clone(),
        })
    }

    fn at(&self, key: &[Step]) -> Option<&Vec<usize>> {
        self.at.get(key).or_else(|| self.also.get(key))
    }

    fn absent(&self, key: &[Step]) -> Absent {
        let known = (0..key.len()).rev().find(|&length| length == 0 || self.exists(key.get(..length))).unwrap_or(0);
        let (before, rest) = key.split_at(known);
        let missing = rest.first().cloned().unwrap_or_default();
        let children = self.inside.get(before).into_iter().flatten();
        let there: Vec<String> = children.filter(|it| kind(it) == kind(&missing)).cloned().collect();
        let close = nearest(&missing, &there).map(|step| joined(&[before, std::slice::from_ref(step)].concat()));
        Absent { known: joined(before), missing, there, close }
    }

    fn exists(&self, key: Option<&[Step]>) -> bool {
        key.is_some_and(|key| self.at(key).is_some())
    }
}

/// How an item of a form may be cited as well: `appendix 5 indent 18(4)` as `appendix 5 ¶4`. The lines of a form are
/// laid out anew in each language, its numbers are the same.
fn item_of_form(place: &IndexedPlace, steps: &[Step]) -> Option<Key> {
    let [form @ .., line, item] = steps else { return None };
    let number = item.strip_prefix('(')?.strip_suffix(')')?;
    let in_line = place.roles.contains(&Role::Form) && line.starts_with("indent ");
    in_line.then(|| [form, &[format!("¶{number}")]].concat())
}

/// Whether the rest of an address, from where a chapter could stand in it, lies in a chapter: annexes do not.
fn in_chapter(rest: &[Step]) -> bool {
    rest.first().is_some_and(|step| step.starts_with('¶') || step.starts_with("indent "))
}

fn without_chapters(steps: &[Step]) -> Key {
    steps.iter().filter(|step| !is_chapter(step)).cloned().collect()
}

fn is_chapter(step: &str) -> bool {
    step.starts_with("chapter ")
}

/// What a step counts: everything before its number.
fn kind(step: &str) -> &str {
    step.get(..step.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0)).unwrap_or_default()
}

fn number(step: &str) -> Option<i64> {
    step.trim_start_matches(|letter: char| !letter.is_ascii_digit())
        .trim_end_matches(|letter: char| !letter.is_ascii_digit())
        .parse()
        .ok()
}

fn nearest<'s>(wanted: &str, there: &'s [Step]) -> Option<&'s Step> {
    let wanted = number(wanted)?;
    there.iter().filter_map(|it| Some(((number(it)? - wanted).abs(), it))).min_by_key(|(far, _)| *far).map(|(_, it)| it)
}

/// The steps as one reads them: `annex 1 ¶5(3) indent 2`.
fn joined(steps: &[Step]) -> String {
    let mut text = String::new();
    for step in steps {
        if !text.is_empty() && !step.starts_with('(') {
            text.push(' ');
        }
        text.push_str(step);
    }
    text
}

/// The keys that a citation stands for: one, or one for each number of a range.
fn ranged(cited: &[Place]) -> Vec<Key> {
    let mut keys = vec![Key::new()];
    for step in Address(cited.to_vec()).steps() {
        let each = spread(&step);
        keys = keys
            .iter()
            .flat_map(|key| each.iter().map(|step| [key.as_slice(), std::slice::from_ref(step)].concat()))
            .collect();
    }
    keys
}

/// `¶5–7` as `¶5`, `¶6`, `¶7`; any other step as it is.
fn spread(step: &str) -> Vec<Step> {
    let whole = || vec![step.to_owned()];
    let Some((first, last)) = step.split_once('–') else { return whole() };
    let (word, first) = first.split_at(kind(first).len());
    let (last, end) = last.split_at(last.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(last.len()));
    match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(first), Ok(last)) if first <= last && last - first < LONGEST_RANGE => {
            (first..=last).map(|number| format!("{word}{number}{end}")).collect()
        }
        _ => whole(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::official::stem::Stems;
    use crate::official::{FORMAT, Head};
    use crate::syntax::tree::Language;

    fn index(places: &[&str]) -> Index {
        let place = |at: &&str| IndexedPlace {
            at: at.parse().unwrap(),
            line: 1,
            words: 1,
            print: String::new(),
            roles: Vec::new(),
            items: 1,
            blank: None,
            unnumbered: false,
            figures: Vec::new(),
            marks: Vec::new(),
            terms: Vec::new(),
            contacts: Vec::new(),
            codes: Vec::new(),
            stems: Stems::default(),
        };
        Index {
            format: FORMAT,
            act: "a".to_owned(),
            language: Language::Ru,
            head: Head::default(),
            lines: 0,
            counts: None,
            before: None,
            unplaced: Vec::new(),
            doubtful: Vec::new(),
            missing: Vec::new(),
            places: places.iter().map(place).collect(),
            seal: String::new(),
        }
    }

    fn found(index: &Index, cited: &str) -> Result<(Vec<String>, usize), Absent> {
        let address: Address = cited.parse().unwrap();
        let found = PlaceIndex::new(index).find(&address.0)?;
        let at = |it: &usize| index.places[*it].at.to_string();
        Ok((found.all.iter().map(at).collect(), found.own.len()))
    }

    const PLACES: [&str; 7] = [
        "annex 1 ¶5",
        "annex 1 ¶5(1)",
        "annex 1 ¶5(2)",
        "annex 1 ¶5(2) indent 2",
        "annex 1 ¶6",
        "annex 1 ¶6 indent 3",
        "annex 1 ¶6 indent 3(1)",
    ];

    #[test]
    fn a_place_is_found_with_all_inside_it() {
        let index = index(&PLACES);
        let all = |cited: &str| found(&index, cited).unwrap();
        assert_eq!(all("annex 1 ¶5(2)"), (vec!["annex 1 ¶5(2)".to_owned(), "annex 1 ¶5(2) indent 2".to_owned()], 1));
        assert_eq!(all("annex 1").0.len(), 7);
        assert_eq!(all("annex 1").1, 0);
        assert_eq!(all("annex 1 ¶6 indent 3(1)").0, ["annex 1 ¶6 indent 3(1)"]);
    }

    #[test]
    fn the_numbered_line_is_the_first_indent() {
        assert_eq!(found(&index(&PLACES), "annex 1 ¶5 indent 1").unwrap().0, ["annex 1 ¶5"]);
    }

    #[test]
    fn a_range_is_found_when_all_of_it_is() {
        let index = index(&PLACES);
        assert_eq!(found(&index, "annex 1 ¶5–6").unwrap().0.len(), 7);
        assert_eq!(found(&index, "annex 1 ¶5(1–2)").unwrap().0.len(), 3);
        assert_eq!(found(&index, "annex 1 ¶5–8").unwrap_err().missing, "¶7");
    }

    #[test]
    fn inside_articles_places_go_by_their_numbers() {
        let index = index(&["article 13", "article 13(1)", "article 13(1)(2)", "article 14"]);
        for cited in [
            "article 13(1)(2)",
            "article 13 part 1 point 2",
            "article 13 ¶1(2)",
            "section 13(1)(2)",
            "chapter 3 article 13 part 1(2) sentence 2",
        ] {
            assert_eq!(found(&index, cited).unwrap().0, ["article 13(1)(2)"], "{cited}");
        }
        let absent = found(&index, "article 13 part 1 point 3").unwrap_err();
        assert_eq!((absent.known.as_str(), absent.missing.as_str()), ("article 13(1)", "(3)"));
    }

    #[test]
    fn chapters_may_be_left_out_where_numbers_run_on() {
        let index = index(&["¶3", "chapter 1 ¶3", "chapter 1 ¶4", "chapter 2 ¶5"]);
        assert_eq!(found(&index, "¶3").unwrap().0, ["¶3"]);
        assert_eq!(found(&index, "¶5").unwrap().0, ["chapter 2 ¶5"]);
        assert_eq!(found(&index, "chapter 1 ¶3").unwrap().0, ["chapter 1 ¶3"]);
        assert_eq!(found(&index, "chapter 1 ¶5").unwrap_err().known, "chapter 1");
    }

    #[test]
    fn chapters_may_be_named_where_addresses_leave_them_out() {
        let index = index(&[
            "annex 1",
            "annex 1 chapter 1",
            "annex 1 ¶1",
            "annex 1 chapter 2",
            "annex 1 ¶2",
            "annex 1 appendix 1 ¶2",
        ]);
        assert_eq!(found(&index, "annex 1 chapter 2 ¶2").unwrap().0, ["annex 1 ¶2"]);
        assert_eq!(found(&index, "annex 1 chapter 2").unwrap().0, ["annex 1 chapter 2", "annex 1 ¶2"]);
        assert_eq!(found(&index, "annex 1 chapter 1 ¶2").unwrap_err().missing, "¶2");
        assert_eq!(found(&index, "annex 1").unwrap().0.len(), 6);
    }

    #[test]
    fn what_is_absent_is_told_with_what_is_there() {
        let absent = found(&index(&PLACES), "annex 1 ¶5(3) indent 2").unwrap_err();
        assert_eq!(absent.known, "annex 1 ¶5");
        assert_eq!(absent.missing, "(3)");
        assert_eq!(absent.there, ["(1)", "(2)"]);
        assert_eq!(absent.close.as_deref(), Some("annex 1 ¶5(2)"));
        assert_eq!(found(&index(&PLACES), "annex 9 ¶5").unwrap_err().close.as_deref(), Some("annex 1"));
    }
}
