//! Which cases a command goes through: days of filing, pace, facts that are fixed, readings that are followed.

use super::assume::known;
use super::fault::InputFault;
use crate::calendar::{Calendar, Day};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::engine::Pace;
use crate::explore::Range;
use crate::model::Law;
use indexmap::IndexMap;

/// Options that say which cases a command goes through.
#[derive(Debug, Clone, clap::Args)]
pub struct Scope {
    /// The first day of filing, such as 2014-01-01
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// The last day of filing
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// Let everybody act on the last lawful day (`latest`) or on the first (`earliest`)
    #[arg(long, value_name = "PACE", default_value = "latest")]
    pace: String,
    /// Look only at cases in which a fact has this value, such as `sample_required=yes`
    #[arg(long, value_name = "FACT=VALUE")]
    fix: Vec<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
}

/// The cases that a command goes through.
#[derive(Debug, Clone)]
pub struct Cases {
    /// The days of filing.
    pub range: Range,
    /// How fast everybody acts.
    pub pace: Pace,
    /// The facts that are fixed, with the position of their value.
    pub fixed: Vec<(String, usize)>,
    /// Readings to follow, by choice.
    pub assume: IndexMap<String, String>,
}

impl Scope {
    /// The cases that are meant, where two regimes that exist are held against each other.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the options.
    pub fn cases(&self, law: &Law, old: &str, new: &str) -> Result<Cases, Vec<Diagnostic>> {
        let mut findings = Vec::new();
        let mut noted = |finding: Diagnostic| findings.push(finding);
        let range = self.range(law, old, new).map_err(&mut noted).ok();
        let pace = self.pace().map_err(&mut noted).ok();
        let fixed = fixed(law, &self.fix).map_err(|found| found.into_iter().for_each(&mut noted)).ok();
        let assume = known(law, &self.assume);
        let assume = assume.map_err(|found| found.iter().map(Diagnostic::from).for_each(&mut noted)).ok();
        match (range, pace, fixed, assume) {
            (Some(range), Some(pace), Some(fixed), Some(assume)) => {
                Ok(Cases { range, pace, fixed, assume: assume.into_iter().collect() })
            }
            _ => Err(findings),
        }
    }

    fn range(&self, law: &Law, old: &str, new: &str) -> Result<Range, Diagnostic> {
        let usual = Range::usual(law, old, new).ok_or_else(|| {
            Diagnostic::error("regl::range::calendar", format!("{old} and {new} have no calendar in common"))
                .help("see the `calendar` of each regime")
        })?;
        let from = self.from.as_deref().map(|it| day("--from", it)).transpose()?;
        let to = self.to.as_deref().map(|it| day("--to", it)).transpose()?;
        for named in [from, to].into_iter().flatten() {
            for calendar in [old, new].iter().filter_map(|it| law.timetable(it)) {
                inside(named, &calendar.calendar)?;
            }
        }
        let range = Range { from: from.unwrap_or(usual.from), to: to.unwrap_or(usual.to) };
        if range.from > range.to {
            let message = format!("there is no day from {} to {}", range.from, range.to);
            return Err(Diagnostic::error("regl::range::empty", message).help("put the earlier day after `--from`"));
        }
        Ok(range)
    }

    fn pace(&self) -> Result<Pace, Diagnostic> {
        match self.pace.as_str() {
            "latest" => Ok(Pace::Latest),
            "earliest" => Ok(Pace::Earliest),
            name => Err(Diagnostic::from(&InputFault::Unknown {
                code: "regl::pace::unknown",
                what: "pace",
                name: name.to_owned(),
                known: vec!["latest".to_owned(), "earliest".to_owned()],
            })),
        }
    }
}

fn day(option: &str, text: &str) -> Result<Day, Diagnostic> {
    let fault = || Diagnostic::error("regl::option::day", format!("`{option} {text}` names no day"));
    Day::from_iso(text).ok_or_else(|| fault().help("write a day that exists as `2014-11-03`"))
}

fn inside(day: Day, calendar: &Calendar) -> Result<(), Diagnostic> {
    let (first, last) = (calendar.first(), calendar.last());
    let message = format!("{day} lies outside the calendar, which knows {first} to {last}");
    let fault = || Diagnostic::error("regl::range::outside", message).help("name days that the calendar knows");
    if calendar.contains(day) { Ok(()) } else { Err(fault()) }
}

/// The facts that `--fix` names, with the position of their value.
///
/// # Errors
///
/// Everything that is wrong with how they are named.
pub fn fixed(law: &Law, fix: &[String]) -> Result<Vec<(String, usize)>, Vec<Diagnostic>> {
    let mut fixed: Vec<(String, usize)> = Vec::new();
    let mut findings = Vec::new();
    for text in fix {
        match one_fixed(law, text) {
            Ok((fact, _)) if fixed.iter().any(|(it, _)| *it == fact) => findings.push(
                Diagnostic::error("regl::option::fix", format!("the fact `{fact}` is fixed twice"))
                    .help("fix each fact once"),
            ),
            Ok(it) => fixed.push(it),
            Err(finding) => findings.push(finding),
        }
    }
    if findings.is_empty() { Ok(fixed) } else { Err(findings) }
}

fn one_fixed(law: &Law, text: &str) -> Result<(String, usize), Diagnostic> {
    let Some((id, value)) = text.split_once('=').filter(|(id, value)| !id.is_empty() && !value.is_empty()) else {
        let message = format!("`--fix {text}` gives no fact a value");
        return Err(Diagnostic::error("regl::option::fix", message).help("write it as `--fix sample_required=yes`"));
    };
    let Some(fact) = law.facts.get(id) else {
        let help = match did_you_mean(id, law.facts.keys().map(String::as_str)) {
            Some(close) => format!("did you mean `{close}`?"),
            None => "the facts of a procedure are those that `reglament explore --format json` lists".to_owned(),
        };
        return Err(Diagnostic::error("regl::fact::unknown", format!("there is no fact `{id}`")).help(help));
    };
    let known = match (fact.boolean, value) {
        (true, "true") => Some(1),
        (true, "false") => Some(0),
        _ => fact.values.position(value),
    };
    known.map(|it| (id.to_owned(), it)).ok_or_else(|| {
        let message = format!("the fact `{id}` is never `{value}`");
        Diagnostic::error("regl::fact::value", message).help(format!("it is one of {}", fact.values.join(", ")))
    })
}
