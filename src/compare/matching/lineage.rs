//! Lineage: which service of one regime has become which of another.

use crate::model::{Law, Origin};
use crate::syntax::tree::{Ancestry, Prose};
use schemars::JsonSchema;
use serde::Serialize;

/// How a service of the new regime descends from one of the old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kinship {
    /// Both have the same id, and the rule files say nothing else.
    Same,
    /// The same service.
    Continues,
    /// The same service under another id.
    Renames,
    /// One of several that came of it.
    SplitFrom,
    /// One that came of several.
    Merges,
    /// It is new.
    New,
    /// It is no more.
    Dropped,
    /// Only the old regime has it, and the rule files do not say what became of it.
    OnlyOld,
    /// Only the new regime has it, and the rule files do not say where it comes from.
    OnlyNew,
}

impl Kinship {
    /// The word by which programs know it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kinship::Same => "same",
            Kinship::Continues => "continues",
            Kinship::Renames => "renames",
            Kinship::SplitFrom => "split_from",
            Kinship::Merges => "merges",
            Kinship::New => "new",
            Kinship::Dropped => "dropped",
            Kinship::OnlyOld => "only_old",
            Kinship::OnlyNew => "only_new",
        }
    }
}

/// Services that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The id in the old regime.
    pub old: Option<String>,
    /// The id in the new regime.
    pub new: Option<String>,
    /// How they belong together.
    pub kinship: Kinship,
    /// What the rule files say about it.
    pub remark: Option<Prose>,
}

/// The services of two regimes: those of the new one with the old ones they come from, then those of the old one that
/// have no successor. Lineage is followed through the regimes between them, in either direction.
#[must_use]
pub fn pairs(law: &Law, old: &str, new: &str) -> Vec<Pair> {
    let in_old = services(law, old);
    let in_new = services(law, new);
    if old == new {
        let same = |id: String| Pair { old: Some(id.clone()), new: Some(id), kinship: Kinship::Same, remark: None };
        return in_new.into_iter().map(same).collect();
    }
    let mut linked = links(law, old, new);
    // Remarks are written looking forward in time, so that they say nothing true in the other direction.
    for (of_new, of_old, kinship, _) in links(law, new, old) {
        if !linked.iter().any(|(one, two, ..)| *one == of_old && *two == of_new) {
            linked.push((of_old, of_new, reversed(kinship), None));
        }
    }
    for id in in_new.iter().filter(|it| in_old.contains(it)) {
        let told = linked.iter().any(|(one, two, ..)| one == id || two == id) || said(law, id, new, old);
        if !told {
            linked.push((id.clone(), id.clone(), Kinship::Same, None));
        }
    }
    let mut pairs = Vec::new();
    for id in &in_new {
        let before = pairs.len();
        let origins = linked.iter().filter(|(_, two, ..)| two == id);
        pairs.extend(origins.map(|(one, two, kinship, remark)| Pair {
            old: Some(one.clone()),
            new: Some(two.clone()),
            kinship: *kinship,
            remark: remark.clone(),
        }));
        if pairs.len() == before {
            let (kinship, remark) = told(origin(law, id, new, &mut Vec::new()), Kinship::New, Kinship::OnlyNew);
            pairs.push(Pair { old: None, new: Some(id.clone()), kinship, remark });
        }
    }
    for id in in_old.iter().filter(|id| !linked.iter().any(|(one, ..)| one == *id)) {
        let (kinship, remark) = told(fate(law, id, old, &mut Vec::new()), Kinship::Dropped, Kinship::OnlyOld);
        pairs.push(Pair { old: Some(id.clone()), new: None, kinship, remark });
    }
    pairs
}

/// The ids by which a service of any regime is known in `regime`: its own, if it is there, or those of its kin.
#[must_use]
pub fn counterparts(law: &Law, service: &str, regime: &str) -> Vec<String> {
    if law.service(regime, service).is_some() {
        return vec![service.to_owned()];
    }
    let mut kin: Vec<String> = Vec::new();
    for other in law.regimes.keys().filter(|it| law.service(it, service).is_some()) {
        for pair in pairs(law, other, regime).into_iter().filter(|it| it.old.as_deref() == Some(service)) {
            kin.extend(pair.new.filter(|it| !kin.contains(it)));
        }
    }
    kin
}

/// What an id says whatever the regime: `exam_terms_2014` in the regime 2014 is the same as `exam_terms_2020` in 2020.
#[must_use]
pub fn lasting_id<'i>(id: &'i str, regime: &str) -> &'i str {
    id.strip_suffix(regime).and_then(|it| it.strip_suffix('_')).unwrap_or(id)
}

fn services(law: &Law, regime: &str) -> Vec<String> {
    law.services.keys().filter(|(it, _)| it == regime).map(|(_, id)| id.clone()).collect()
}

type Link = (String, String, Kinship, Option<Prose>);

/// What lineage says of the services of `later` that come from `earlier`: the old id, the new id, and how.
fn links(law: &Law, earlier: &str, later: &str) -> Vec<Link> {
    let mut links = Vec::new();
    for id in services(law, later) {
        let mut path = vec![(id.clone(), later.to_owned())];
        ancestors(law, earlier, &mut path, (Kinship::Same, None), &mut links);
    }
    links
}

/// Follows lineage back from the last place of `path`; regimes that say nothing end the way.
fn ancestors(
    law: &Law,
    earlier: &str,
    path: &mut Vec<(String, String)>,
    (kinship, remark): (Kinship, Option<Prose>),
    links: &mut Vec<Link>,
) {
    let Some((id, regime)) = path.last().cloned() else { return };
    let descents = law.lineage.get(&id).into_iter().flatten().map(|it| &it.value);
    for descent in descents.filter(|it| it.regime == regime) {
        let Origin::From { how, service, regime: from } = &descent.origin else { continue };
        let place = (service.clone(), from.clone());
        if path.contains(&place) {
            continue;
        }
        let kinship = kinship.max(kinship_of(*how));
        let remark = remark.clone().or_else(|| descent.text.clone());
        if from == earlier {
            if let Some((newest, _)) = path.first() {
                links.push((service.clone(), newest.clone(), kinship, remark));
            }
            continue;
        }
        path.push(place);
        ancestors(law, earlier, path, (kinship, remark), links);
        path.pop();
    }
}

fn kinship_of(how: Ancestry) -> Kinship {
    match how {
        Ancestry::Continues => Kinship::Continues,
        Ancestry::Renames => Kinship::Renames,
        Ancestry::SplitFrom => Kinship::SplitFrom,
        Ancestry::Merges => Kinship::Merges,
    }
}

/// The same seen from the other end.
fn reversed(kinship: Kinship) -> Kinship {
    match kinship {
        Kinship::SplitFrom => Kinship::Merges,
        Kinship::Merges => Kinship::SplitFrom,
        other => other,
    }
}

/// Whether the rule files say of the service `id` that it begins or ends in one of the two regimes.
fn said(law: &Law, id: &str, one: &str, two: &str) -> bool {
    let descents = law.lineage.get(id).into_iter().flatten().map(|it| &it.value);
    descents.filter(|it| it.regime == one || it.regime == two).any(|it| matches!(it.origin, Origin::New))
}

type Visited = Vec<(String, String)>;

/// The remark on the beginning of a service, where the rule files say that it, or what it comes from, is new.
fn origin(law: &Law, id: &str, regime: &str, visited: &mut Visited) -> Option<Option<Prose>> {
    if !first_visit(id, regime, visited) {
        return None;
    }
    let descents = law.lineage.get(id).into_iter().flatten().map(|it| &it.value);
    descents.filter(|it| it.regime == regime).find_map(|it| match &it.origin {
        Origin::New => Some(it.text.clone()),
        Origin::From { service, regime, .. } => {
            origin(law, service, regime, visited).map(|remark| it.text.clone().or(remark))
        }
        Origin::Dropped => None,
    })
}

/// The remark on the end of a service, where the rule files say that it, or what it became, was dropped.
fn fate(law: &Law, id: &str, regime: &str, visited: &mut Visited) -> Option<Option<Prose>> {
    if !first_visit(id, regime, visited) {
        return None;
    }
    let descents = || law.lineage.iter().flat_map(|(of, list)| list.iter().map(move |it| (of, &it.value)));
    descents().find_map(|(of, it)| match &it.origin {
        Origin::Dropped if of == id => Some(it.text.clone()),
        Origin::From { service, regime: from, .. } if service == id && from == regime => {
            fate(law, of, &it.regime, visited)
        }
        _ => None,
    })
}

fn first_visit(id: &str, regime: &str, visited: &mut Visited) -> bool {
    let place = (id.to_owned(), regime.to_owned());
    let first = !visited.contains(&place);
    visited.push(place);
    first
}

fn told(remark: Option<Option<Prose>>, told: Kinship, untold: Kinship) -> (Kinship, Option<Prose>) {
    remark.map_or((untold, None), |remark| (told, remark))
}
