//! Is everything declared called in each language what it is, and not what something else is?

use crate::evidence::claim::Sort;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::Inquiry;
use crate::syntax::tree::Language;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    same(inquiry, faults);
    unused(inquiry, faults);
    exchanged(inquiry, faults);
}

/// Two things of a kind that are called the same in one language and not in another.
fn same(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut called: BTreeMap<(Sort, Language, &str), BTreeSet<&str>> = BTreeMap::new();
    let titles = |it: &(Sort, String), language: Language| -> BTreeSet<&str> {
        title(inquiry, it, language).into_iter().collect()
    };
    for (key, names) in &inquiry.rules.called {
        for language in names.iter().map(|it| it.0) {
            if let Some(title) = title(inquiry, key, language) {
                called.entry((key.0, language, title)).or_default().insert(&key.1);
            }
        }
    }
    for ((sort, language, title), ids) in called.iter().filter(|it| it.1.len() > 1) {
        let mut ids = ids.iter();
        let (Some(one), Some(other)) = (ids.next(), ids.next()) else { continue };
        let apart = |language: Language| {
            let of = |id: &str| titles(&(*sort, id.to_owned()), language);
            let (one, other) = (of(one), of(other));
            !one.is_empty() && !other.is_empty() && one.is_disjoint(&other)
        };
        if [Language::En, Language::Ru, Language::Kk].into_iter().filter(|it| it != language).all(apart) {
            faults.push(SourceFault::SameTitle {
                ids: vec![(*one).to_owned(), (*other).to_owned()],
                language: *language,
                title: (*title).to_owned(),
                span: inquiry.rules.declared.get(&(*sort, (*one).to_owned())).copied().unwrap_or_default(),
            });
        }
    }
}

/// Papers, grounds and other names of texts of which no statement speaks.
fn unused(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let named = |sort: Sort| matches!(sort, Sort::Document | Sort::Ground | Sort::Name | Sort::Actor | Sort::Fact);
    let mut unused: Vec<_> = inquiry
        .rules
        .declared
        .iter()
        .filter(|((sort, id), _)| named(*sort) && !inquiry.rules.used.contains(id))
        .collect();
    unused.sort();
    for ((_, id), span) in unused {
        faults.push(SourceFault::Unused { id: id.clone(), span: *span });
    }
}

/// The title of something in a language: other words for it come after it.
fn title<'r>(inquiry: &'r Inquiry<'_>, key: &(Sort, String), language: Language) -> Option<&'r str> {
    let all = inquiry.rules.called.get(key).into_iter().flatten();
    all.filter(|it| it.0 == language).map(|it| it.1.as_str()).next()
}

/// How many of a hundred words of a title have to go better with the title of another thing than with its own.
const BETTER: usize = 30;
/// How many of a hundred words of a title go with its own titles in other languages where it is in its place.
const GOES: usize = 50;
/// The languages of titles.
const LANGUAGES: [Language; 3] = [Language::En, Language::Ru, Language::Kk];

/// The words of the titles of one kind of things in one language pair, and which of them go together.
struct Pairs {
    /// For each word of the first language, the things in whose titles it stands.
    one: BTreeMap<String, BTreeSet<usize>>,
    /// The same of the second.
    other: BTreeMap<String, BTreeSet<usize>>,
}

impl Pairs {
    /// How well two titles go together by what all other things are called, in hundredths; none where their words stand
    /// nowhere else.
    fn fit(&self, one: &[String], other: &[String], apart: [usize; 2]) -> Option<usize> {
        let things = |of: &BTreeMap<String, BTreeSet<usize>>, word: &String| -> BTreeSet<usize> {
            of.get(word).into_iter().flatten().filter(|it| !apart.contains(it)).copied().collect()
        };
        let (mut sum, mut count) = (0, 0_usize);
        for word in one {
            let own = things(&self.one, word);
            if own.is_empty() {
                continue;
            }
            let share = |it: &String| {
                let there = things(&self.other, it);
                (own.intersection(&there).count() * 200).checked_div(own.len() + there.len()).unwrap_or_default()
            };
            sum += other.iter().map(share).max().unwrap_or_default();
            count += 1;
        }
        sum.checked_div(count)
    }
}

/// The beginnings of the words of a title.
fn words(title: &str) -> Vec<String> {
    let words = title.split(|it: char| !it.is_alphanumeric()).filter(|it| it.chars().count() > 2);
    words.map(|it| it.to_lowercase().chars().take(5).collect()).collect()
}

/// Two things whose titles in one language have changed places: each goes with the other's titles in the other languages.
fn exchanged(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut sorts: BTreeMap<Sort, Vec<&(Sort, String)>> = BTreeMap::new();
    for key in inquiry.rules.declared.keys() {
        sorts.entry(key.0).or_default().push(key);
    }
    for keys in sorts.values_mut() {
        keys.sort();
        let titles = LANGUAGES.map(|language| -> Vec<Vec<String>> {
            keys.iter().map(|key| title(inquiry, key, language).map(words).unwrap_or_default()).collect()
        });
        let stand = |titles: &[Vec<String>]| {
            let mut stand: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
            for (thing, title) in titles.iter().enumerate() {
                title.iter().for_each(|it| {
                    stand.entry(it.clone()).or_default().insert(thing);
                });
            }
            stand
        };
        for (language, own) in LANGUAGES.iter().zip(&titles) {
            let beside: Vec<(Pairs, &Vec<Vec<String>>)> = LANGUAGES
                .iter()
                .zip(&titles)
                .filter(|(it, _)| *it != language)
                .map(|(_, other)| (Pairs { one: stand(own), other: stand(other) }, other))
                .collect();
            // A title that goes with those of its own thing has not changed places.
            let goes = |thing: usize, name: &[String]| {
                beside.iter().any(|(pairs, titles)| {
                    let own = titles.get(thing).map_or(&[][..], Vec::as_slice);
                    pairs.fit(name, own, [thing, thing]).is_none_or(|it| it >= GOES)
                })
            };
            let odd: Vec<(usize, &Vec<String>)> =
                own.iter().enumerate().filter(|(thing, name)| !goes(*thing, name)).collect();
            for (at, &(one, name)) in odd.iter().enumerate() {
                let crossed = |(other, of_other): (usize, &Vec<String>)| {
                    beside.iter().all(|(pairs, titles)| {
                        let fit = |name: &Vec<String>, of: usize| {
                            pairs.fit(name, titles.get(of).map_or(&[][..], Vec::as_slice), [one, other])
                        };
                        let better = |name: &Vec<String>, own: usize, other: usize| {
                            fit(name, own).zip(fit(name, other)).is_some_and(|(own, other)| other >= own + BETTER)
                        };
                        better(name, one, other) && better(of_other, other, one)
                    })
                };
                let other = odd.iter().skip(at + 1).find(|it| crossed(**it));
                if let (Some((other, _)), Some(first)) = (other, keys.get(one))
                    && let Some(second) = keys.get(*other)
                {
                    faults.push(SourceFault::Exchanged {
                        ids: vec![first.1.clone(), second.1.clone()],
                        language: *language,
                        span: inquiry.rules.declared.get(*second).copied().unwrap_or_default(),
                        beside: inquiry.rules.declared.get(*first).copied().unwrap_or_default(),
                    });
                }
            }
        }
    }
}
