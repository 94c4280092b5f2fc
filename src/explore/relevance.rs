//! Relevance: which cases are worth counting and telling.
//!
//! Some combinations of facts cannot occur, or say nothing: a sample delivered that nobody asked for, a hearing that
//! persuades where none is held. A fact that makes no difference, whatever its value, is taken as usual, and the case that
//! has it otherwise is left out. What is left shows everything that all combinations show: each case that is left out
//! comes to the same, on the same days, as one that is not.

use super::diagram::{Cases, Diagrams, Made};
use super::fault::TooLarge;
use super::side_pair::SidePair;

/// The cases in which no fact is unusual without making a difference. All of them, where it takes too much to find out.
pub(super) fn relevant(sides: &mut SidePair<'_>, usual: &[usize]) -> Cases {
    let all = sides.all;
    let spared = sides.diagrams.spare();
    let found = told_apart(sides).and_then(|sets| kept(&mut sides.diagrams, all, &sets, usual));
    sides.diagrams.restore(spared);
    found.unwrap_or(all)
}

/// The sets of cases by which a case comes to one thing and not to another.
fn told_apart(sides: &mut SidePair<'_>) -> Result<Vec<Cases>, TooLarge> {
    let mut sets: Vec<Cases> = sides.dates.iter().map(|it| it.cases).collect();
    for half in [&sides.old, &sides.new] {
        sets.extend(half.grounds.iter().copied());
        sets.extend(half.fees_in_words(sides.all, &mut sides.diagrams)?.into_iter().map(|(_, cases)| cases));
    }
    sets.retain(|it| *it != Cases::NONE && *it != Cases::ALL);
    sets.sort_unstable();
    sets.dedup();
    Ok(sets)
}

fn kept(diagrams: &mut Diagrams, all: Cases, sets: &[Cases], usual: &[usize]) -> Made {
    let mut kept = all;
    for (fact, default) in usual.iter().enumerate() {
        let ways = diagrams.values(fact);
        if ways < 2 {
            continue;
        }
        // Where every set has the case with each value of the fact or with none, the fact makes no difference.
        let mut idle = Cases::ALL;
        for set in sets {
            let (mut each, mut none) = (Cases::ALL, Cases::ALL);
            for value in 0..ways {
                let with = diagrams.given(*set, fact, value)?;
                each = diagrams.both(each, with)?;
                none = diagrams.without(none, with)?;
            }
            let same = diagrams.either(each, none)?;
            idle = diagrams.both(idle, same)?;
            if idle.is_empty() {
                break;
            }
        }
        let usual = diagrams.is(fact, *default)?;
        let odd = diagrams.without(idle, usual)?;
        kept = diagrams.without(kept, odd)?;
    }
    Ok(kept)
}
