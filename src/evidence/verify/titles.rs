//! Is everything declared called in each language what it is, and not what something else is?

use crate::evidence::claim::Sort;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::Inquiry;
use crate::syntax::tree::Language;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    same(inquiry, faults);
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

/// The title of something in a language: other words for it come after it.
fn title<'r>(inquiry: &'r Inquiry<'_>, key: &(Sort, String), language: Language) -> Option<&'r str> {
    let all = inquiry.rules.called.get(key).into_iter().flatten();
    all.filter(|it| it.0 == language).map(|it| it.1.as_str()).next()
}
