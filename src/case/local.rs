//! Filing in local time: a moment with an offset, put into the zone of the calendar that counts its days.

use super::fault::{CaseFault, CasePlace};
use super::moment::Moment;
use super::problem::CaseProblem;
use super::request::Request;
use crate::model::{Law, Regime};
use std::borrow::Cow;

/// The request with its filing in the time of the calendar.
///
/// Where the case names no regime, the one that was in force on the day of filing applies, and the day is that of the
/// zone of its own calendar.
///
/// # Errors
///
/// [`CaseProblem::NoZone`], where no calendar that could count the case names its zone.
pub(super) fn in_local_time<'r>(law: &Law, request: &'r Request) -> Result<Cow<'r, Request>, CaseProblem> {
    let filed = &request.filed;
    if filed.offset.is_none() {
        return Ok(Cow::Borrowed(request));
    }
    let moment = Moment { on: filed.on, at: filed.at, offset: filed.offset };
    let named = |regime: &&Regime| request.regime.as_ref().is_none_or(|(id, _)| *id == regime.id);
    let having = |regime: &&Regime| request.regime.is_some() || law.service(&regime.id, &request.service.0).is_some();
    let regimes: Vec<&Regime> = law.regimes.values().filter(named).filter(having).collect();
    let zones = regimes.iter().filter_map(|it| Some((*it, law.calendars.get(&it.calendar)?.zone?)));
    let local: Vec<(&Regime, Moment)> = zones.map(|(regime, zone)| (regime, moment.in_zone(zone))).collect();
    let governs = |(regime, here): &&(&Regime, Moment)| {
        request.regime.is_some() || law.regime_on(here.on, &request.service.0).is_some_and(|it| it.id == regime.id)
    };
    let Some((_, here)) = local.iter().find(governs).or_else(|| local.first()) else {
        // A regime or service that is not there is told by whoever looks it up.
        return regimes.first().map_or(Ok(Cow::Borrowed(request)), |regime| {
            Err(CaseProblem::NoZone { written: filed.written.clone(), calendar: regime.calendar.clone() })
        });
    };
    let mut request = request.clone();
    request.filed.on = here.on;
    request.filed.at = here.at;
    request.filed.offset = None;
    Ok(Cow::Owned(request))
}

impl Request {
    /// The request with its filing in the time of the calendar of a regime, whichever it is put under.
    ///
    /// # Errors
    ///
    /// That the calendar names no zone, where the filing has an offset.
    pub fn in_time_of(&self, law: &Law, regime: &str) -> Result<Request, Box<CaseFault>> {
        let under = Request { regime: Some((regime.to_owned(), CasePlace::CommandLine)), ..self.clone() };
        let local = in_local_time(law, &under).map_err(|problem| {
            Box::new(CaseFault { case: Some(self.name.clone()), place: self.filed.place.clone(), problem })
        })?;
        Ok(Request { filed: local.filed.clone(), ..self.clone() })
    }
}
