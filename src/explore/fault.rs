//! What can keep two procedures from being explored.

use crate::calendar::Day;
use std::fmt;

/// Why an exploration ends without a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExploreFault {
    /// A day that a run needs lies outside the calendar.
    OutsideCalendar {
        /// The procedure, with its regime.
        procedure: String,
        /// The day of filing.
        filed: Day,
        /// The first day of the calendar.
        first: Day,
        /// Its last day.
        last: Day,
    },
    /// There are more cases than can be counted.
    TooManyCases {
        /// The facts that are not fixed, with how many values each has.
        facts: Vec<(String, usize)>,
    },
    /// The cases fall into more classes than can be kept.
    TooManyClasses {
        /// What was under way.
        procedure: String,
        /// The facts that are not fixed, with how many values each has.
        facts: Vec<(String, usize)>,
    },
    /// There is no such procedure: a fault of the caller.
    NoProcedure {
        /// The regime, service and procedure.
        procedure: String,
    },
}

impl fmt::Display for ExploreFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExploreFault::OutsideCalendar { procedure, filed, first, last } => write!(
                f,
                "`{procedure}` filed on {filed} needs a day outside the calendar, which knows {first} to {last}"
            ),
            ExploreFault::TooManyCases { facts } => {
                write!(f, "{} facts make more cases than can be counted", facts.len())
            }
            ExploreFault::TooManyClasses { procedure, facts } => write!(
                f,
                "the cases of `{procedure}` fall into too many classes: its {} facts make {} cases",
                facts.len(),
                product(facts)
            ),
            ExploreFault::NoProcedure { procedure } => write!(f, "there is no procedure `{procedure}`"),
        }
    }
}

impl ExploreFault {
    /// How it can be mended.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            ExploreFault::OutsideCalendar { .. } => {
                "choose a range with `--from` and `--to` that leaves room for every term before the calendar ends"
                    .to_owned()
            }
            ExploreFault::TooManyCases { facts } | ExploreFault::TooManyClasses { facts, .. } => {
                let most: Vec<String> = facts.iter().take(5).map(|(id, _)| format!("`{id}`")).collect();
                format!("fix some facts with `--fix FACT=VALUE`, such as {}", most.join(", "))
            }
            ExploreFault::NoProcedure { .. } => "see `reglament list` for what there is".to_owned(),
        }
    }
}

/// How many cases facts make, in words.
fn product(facts: &[(String, usize)]) -> String {
    let product = facts.iter().try_fold(1u128, |product, (_, values)| product.checked_mul(*values as u128));
    product.map_or_else(|| "more than 2^128".to_owned(), |it| it.to_string())
}
