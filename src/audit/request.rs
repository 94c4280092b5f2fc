//! Cases of a log as requests, for commands that take cases.

use super::bound::Bound;
use super::gather::LogCase;
use super::verdict::Unjudged;
use crate::case::{CasePlace, FactValue, Filing, Request};
use chrono::NaiveTime;

impl LogCase {
    /// The case with what the log shows of it.
    ///
    /// # Errors
    ///
    /// What the log does not show although every case has it.
    pub fn request(&self, bound: &Bound) -> Result<Request, Unjudged> {
        let (on, at) = self.filed.ok_or(Unjudged::NotFiled)?;
        let at = at.and_then(|it| NaiveTime::from_num_seconds_from_midnight_opt(it, 0));
        let word = |words: &[String], number: Option<u16>| number.and_then(|it| words.get(usize::from(it)).cloned());
        let service = word(&bound.services, self.service).ok_or(Unjudged::NoService)?;
        let procedure = word(&bound.procedures, self.procedure).ok_or(Unjudged::NoProcedure)?;
        let mut facts = Vec::new();
        for (position, fact) in bound.facts.iter().enumerate() {
            let shown = self.facts.iter().find(|(it, ..)| usize::from(*it) == position);
            let value = shown.map(|(_, value, _)| usize::from(*value)).or(fact.usual);
            let value = value.and_then(|it| match fact.boolean {
                true => Some(FactValue::Truth(it == 1)),
                false => fact.values.get(it).cloned().map(FactValue::Named),
            });
            facts.extend(value.map(|it| (fact.id.clone(), it, CasePlace::CommandLine)));
        }
        let event = |position: u16| bound.events.get(usize::from(position)).map(|it| it.id.clone());
        Ok(Request {
            name: self.name.to_string(),
            service: (service, CasePlace::CommandLine),
            procedure: (procedure, CasePlace::CommandLine),
            regime: bound.regime.clone().map(|it| (it, CasePlace::CommandLine)),
            filed: Filing {
                on,
                at,
                offset: None,
                written: at.map_or_else(|| on.to_string(), |at| format!("{on}T{}", at.format("%H:%M"))),
                place: CasePlace::CommandLine,
            },
            pace: None,
            facts,
            events: self.seen.iter().filter_map(|it| Some((event(it.event)?, it.on, CasePlace::CommandLine))).collect(),
            assume: Vec::new(),
            forms: Vec::new(),
            codes: Vec::new(),
        })
    }
}
