//! Which cases a command goes through: days of filing, pace, facts that are fixed, readings that are followed.

use super::assume::known;
use super::fault::InputFault;
use crate::calendar::{Calendar, Day};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::engine::Pace;
use crate::explore::Range;
use crate::model::{Law, Named};
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
        let pace = pace(&self.pace).map_err(&mut noted).ok();
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
        let usual = Range::usual(law, old, new)
            .ok_or_else(|| Diagnostic::from(&InputFault::NoCalendar { old: old.to_owned(), new: new.to_owned() }))?;
        let from = self.from.as_deref().map(|it| day("--from", it)).transpose()?;
        let to = self.to.as_deref().map(|it| day("--to", it)).transpose()?;
        for named in [from, to].into_iter().flatten() {
            for calendar in [old, new].iter().filter_map(|it| law.timetable(it)) {
                inside(named, &calendar.calendar)?;
            }
        }
        let range = Range { from: from.unwrap_or(usual.from), to: to.unwrap_or(usual.to) };
        if range.from > range.to {
            return Err(Diagnostic::from(&InputFault::NoDays { from: range.from, to: range.to }));
        }
        Ok(range)
    }
}

/// The pace of a name.
///
/// # Errors
///
/// That there is none of this name.
pub fn pace(name: &str) -> Result<Pace, Diagnostic> {
    match name {
        "latest" => Ok(Pace::Latest),
        "earliest" => Ok(Pace::Earliest),
        name => Err(Diagnostic::from(&InputFault::Unknown {
            code: "regl::pace::unknown",
            what: Named::Pace,
            name: name.to_owned(),
            known: vec!["latest".to_owned(), "earliest".to_owned()],
        })),
    }
}

/// A day that an option names.
///
/// # Errors
///
/// It is none.
pub fn day(option: &'static str, text: &str) -> Result<Day, Diagnostic> {
    Day::from_iso(text).ok_or_else(|| Diagnostic::from(&InputFault::NoDay { option, text: text.to_owned() }))
}

/// That a calendar knows a day.
///
/// # Errors
///
/// It does not.
pub fn inside(day: Day, calendar: &Calendar) -> Result<(), Diagnostic> {
    let fault = InputFault::OutsideCalendar { day, first: calendar.first(), last: calendar.last() };
    if calendar.contains(day) { Ok(()) } else { Err(Diagnostic::from(&fault)) }
}

/// The facts that `--fix` names, with the position of their value.
///
/// # Errors
///
/// Everything that is wrong with how they are named.
pub fn fixed(law: &Law, fix: &[String]) -> Result<Vec<(String, usize)>, Vec<Diagnostic>> {
    let mut fixed: Vec<(String, usize)> = Vec::new();
    let mut faults = Vec::new();
    for text in fix {
        match one_fixed(law, text) {
            Ok((fact, _)) if fixed.iter().any(|(it, _)| *it == fact) => faults.push(InputFault::FixTwice { fact }),
            Ok(it) => fixed.push(it),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(fixed) } else { Err(faults.iter().map(Diagnostic::from).collect()) }
}

fn one_fixed(law: &Law, text: &str) -> Result<(String, usize), InputFault> {
    let Some((id, value)) = text.split_once('=').filter(|(id, value)| !id.is_empty() && !value.is_empty()) else {
        return Err(InputFault::Fix { text: text.to_owned() });
    };
    let Some(fact) = law.facts.get(id) else {
        let meant = did_you_mean(id, law.facts.keys().map(String::as_str)).map(ToOwned::to_owned);
        return Err(InputFault::UnknownFact { fact: id.to_owned(), meant });
    };
    let known = match (fact.boolean, value) {
        (true, "true") => Some(1),
        (true, "false") => Some(0),
        _ => fact.values.position(value),
    };
    known.map(|it| (id.to_owned(), it)).ok_or_else(|| InputFault::FactValue {
        fact: id.to_owned(),
        value: value.to_owned(),
        known: fact.values.to_vec(),
    })
}
