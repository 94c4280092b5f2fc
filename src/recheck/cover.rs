//! What a certificate speaks of, and what of the law it leaves out.
//!
//! That claims hold says nothing of what nobody claimed. Here all procedures of both regimes are gone through, and each
//! is claimed, has nothing to be held against, or was left out.

use super::Cover;
use crate::calendar::Day;
use crate::certificate::{Claims, ProcedureName};
use crate::compare::{Pair, pairs};
use crate::explore::Range;
use crate::model::{Law, Service};
use indexmap::IndexMap;

impl Cover {
    /// What claims cover of a law, where only cases with some facts `fixed` are looked at.
    pub(super) fn of(law: &Law, claims: &Claims, fixed: &[(String, usize)]) -> Self {
        let all = Counterparts::of(law, (&claims.old, &claims.new));
        let claimed = |pair: &(ProcedureName, ProcedureName)| {
            claims.procedures.iter().any(|it| (&it.old, &it.new) == (&pair.0, &pair.1))
        };
        let left_out: Vec<String> = all.both.iter().filter(|it| !claimed(it)).map(told).collect();
        let strange = claims.procedures.iter().map(|it| (it.old.clone(), it.new.clone()));
        let unrelated = strange.filter(|it| !all.both.contains(it)).map(|it| told(&it)).collect();
        let mut only_with: IndexMap<String, String> = IndexMap::new();
        for fact in claims.procedures.iter().flat_map(|it| &it.facts) {
            let named = fixed.iter().find(|(id, _)| *id == fact.id).and_then(|(_, at)| fact.values.get(*at));
            only_with.extend(fact.fixed.as_ref().or(named).map(|value| (fact.id.clone(), value.clone())));
        }
        let usual = Range::usual(law, &claims.old, &claims.new);
        let all_days = usual.is_none_or(|it| claims.from <= it.from && claims.to >= it.to);
        Self {
            whole: left_out.is_empty() && only_with.is_empty() && all_days && claims.assume.is_empty(),
            program: claims.program.clone(),
            files: claims.files.len(),
            from: claims.from,
            to: claims.to,
            usual_from: usual.map_or(claims.from, |it: Range| -> Day { it.from }),
            usual_to: usual.map_or(claims.to, |it| it.to),
            pace: claims.pace.clone(),
            assume: claims.assume.clone(),
            only_with,
            left_out,
            unrelated,
            only_old: all.only_old,
            only_new: all.only_new,
        }
    }
}

fn told((old, new): &(ProcedureName, ProcedureName)) -> String {
    if old == new { new.to_string() } else { format!("{old} → {new}") }
}

/// All procedures of two regimes.
#[derive(Default)]
struct Counterparts {
    /// Those of one id in services that belong together.
    both: Vec<(ProcedureName, ProcedureName)>,
    /// Those that have no counterpart.
    only_old: Vec<String>,
    only_new: Vec<String>,
}

impl Counterparts {
    fn of(law: &Law, (old, new): (&str, &str)) -> Self {
        let mut all = Self::default();
        for Pair { old: one, new: two, .. } in pairs(law, old, new) {
            let (in_old, in_new) = (names(law, old, one.as_ref()), names(law, new, two.as_ref()));
            for name in &in_old {
                let same = in_new.iter().find(|it| it.procedure == name.procedure);
                all.both.extend(same.map(|it| (name.clone(), it.clone())));
            }
            let lacks =
                |those: &[ProcedureName], it: &ProcedureName| !those.iter().any(|one| one.procedure == it.procedure);
            all.only_old.extend(in_old.iter().filter(|it| lacks(&in_new, it)).map(ToString::to_string));
            all.only_new.extend(in_new.iter().filter(|it| lacks(&in_old, it)).map(ToString::to_string));
        }
        // A service can belong to several: what one of them lacks, another may have.
        let (has_old, has_new): (Vec<String>, Vec<String>) =
            all.both.iter().map(|(old, new)| (old.to_string(), new.to_string())).unzip();
        all.only_old.retain(|it| !has_old.contains(it));
        all.only_new.retain(|it| !has_new.contains(it));
        for only in [&mut all.only_old, &mut all.only_new] {
            only.sort();
            only.dedup();
        }
        all
    }
}

/// The procedures, remedies and duties of a service.
fn names(law: &Law, regime: &str, service: Option<&String>) -> Vec<ProcedureName> {
    let found = service.and_then(|it| law.service(regime, it));
    let ids = found.map(Service::procedure_ids).unwrap_or_default();
    let name = |id: &str| ProcedureName { service: service.cloned().unwrap_or_default(), procedure: id.to_owned() };
    ids.into_iter().map(name).collect()
}
