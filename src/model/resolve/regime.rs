//! Calendars, regimes, lineage, and the times that are not encoded.

use super::names::remark;
use super::{Resolver, cited, no_base};
use crate::calendar::{Calendar, CalendarError, Day, IndexTable, Weekend, Weekends};
use crate::model::Titles;
use crate::model::fault::ModelFault;
use crate::model::law::{Descent, Origin, Regime, Timetable, Unencoded, Workspace};
use crate::model::named::Named;
use crate::span::Span;
use crate::syntax::tree::{self, Block, CalendarItem, Id, Item, Node, RegimeItem};
use chrono_tz::Tz;
use indexmap::IndexMap;

impl Resolver<'_> {
    pub(super) fn calendars(&mut self, items: &[&Node<Item>], workspace: &Workspace) {
        for node in items {
            let Item::Calendar { id, body } = &node.value else { continue };
            self.calendars.push(id.name.clone());
            let earlier = self.law.calendars.get(&id.name).map(|_| node.span);
            if !self.fresh(Named::Calendar, id, earlier) {
                continue;
            }
            if let Some(timetable) = self.timetable(id, node.span, body, workspace) {
                self.law.calendars.insert(id.name.clone(), timetable);
            }
        }
    }

    fn timetable(&mut self, id: &Id, span: Span, body: &Block<CalendarItem>, from: &Workspace) -> Option<Timetable> {
        let mut titles = Titles::default();
        let mut calendar = None;
        let weekends = self.weekends(body);
        let mut known = None;
        let mut indices = IndexMap::new();
        let mut zone = None;
        let mut currency = None;
        let mut readings: IndexMap<String, usize> = IndexMap::new();
        let mut notes = Vec::new();
        for item in body {
            match &item.value {
                CalendarItem::Title(title) => self.title(&mut titles, title, item.span, span),
                CalendarItem::Days(file) => {
                    let read = self.data(file, item.span, from, |text| Calendar::with_weekends(text, weekends.clone()));
                    self.once(&mut calendar, read.map(|it| (it, file, item.span)), "days", item.span, span);
                }
                // Read before the table, whose rows are checked against them.
                CalendarItem::Weekend(_) => {}
                CalendarItem::Known(day) => self.once(&mut known, (*day, item.span), "known", item.span, span),
                CalendarItem::Index { id, file } => {
                    self.indices.push(id.name.clone());
                    if let Some(table) = self.data(file, item.span, from, IndexTable::from_csv) {
                        for (from, to) in table.gaps() {
                            self.faults.push(ModelFault::AmountGap { file: file.clone(), from, to, span: item.span });
                        }
                        indices.insert(id.name.clone(), table);
                    }
                }
                CalendarItem::Currency(id) => {
                    self.indices.push(id.name.clone());
                    self.once(&mut currency, id.name.clone(), "currency", item.span, span);
                }
                CalendarItem::Zone(name) => {
                    let named = name.parse::<Tz>().ok();
                    if named.is_none() {
                        self.faults.push(ModelFault::NoZone { name: name.clone(), span: item.span });
                    }
                    self.once(&mut zone, named, "zone", item.span, span);
                }
                CalendarItem::Follows(choices) => {
                    for (choice, reading) in choices {
                        self.calendar_reading(choice, reading.as_ref(), (item.span, span), &mut readings);
                    }
                }
                CalendarItem::Note(text) => notes.push(remark(item, text)),
            }
        }
        if calendar.is_none() {
            let name = id.name.clone();
            self.faults.push(ModelFault::Lacking { what: Named::Calendar, name, statement: "days", span });
        }
        let (calendar, file, days) = calendar??;
        let calendar = self.as_known(calendar, known, file, days)?;
        Some(Timetable { titles, calendar, indices, currency, zone: zone.flatten(), readings, notes })
    }

    /// The weekends of a calendar. Two of them that share a day say two things of it.
    fn weekends(&mut self, body: &Block<CalendarItem>) -> Weekends {
        let mut said: Vec<(&Weekend, Span)> = Vec::new();
        for item in body {
            let CalendarItem::Weekend(weekend) = &item.value else { continue };
            match said.iter().find(|(it, _)| it.overlaps(weekend)) {
                Some((_, first)) => {
                    self.faults.push(ModelFault::Twice { statement: "weekend", span: item.span, first: *first });
                }
                None => said.push((weekend, item.span)),
            }
        }
        Weekends::new(said.into_iter().map(|(it, _)| it.clone()).collect())
    }

    /// A choice that counting rests on, and the reading of it that is followed by this calendar.
    fn calendar_reading(
        &mut self,
        choice: &Id,
        reading: Option<&Id>,
        (here, calendar): (Span, Span),
        readings: &mut IndexMap<String, usize>,
    ) {
        let choices = &self.law.choices;
        let known = choices.get(&choice.name);
        if !self.faults.expect(Named::Choice, choice, known.is_some(), choices.keys().map(String::as_str)) {
            return;
        }
        let (Some(known), Some(reading)) = (known, reading) else { return };
        let position = known.reading(&reading.name);
        let all = known.readings.iter().map(|it| it.value.id.as_str());
        if !self.faults.expect(Named::Reading, reading, position.is_some(), all) {
            return;
        }
        if let Some(position) = position
            && readings.insert(choice.name.clone(), position).is_some_and(|it| it != position)
        {
            let (what, name) = (Named::Choice, choice.name.clone());
            self.faults.push(ModelFault::Duplicate { what, name, span: here, first: calendar });
        }
    }

    /// A calendar as far as it is known; years of it that are thin are told, but for a last one of which it is said how far
    /// it is known.
    fn as_known(&mut self, all: Calendar, known: Option<(Day, Span)>, file: &str, days: Span) -> Option<Calendar> {
        for year in all.thin_years() {
            if !year.ends || known.is_none() {
                self.faults.push(ModelFault::ThinYear { file: file.to_owned(), year, span: days });
            }
        }
        let Some((until, span)) = known else { return Some(all) };
        let cut = all.known_until(until);
        cut.map_err(|error| self.faults.push(ModelFault::Data { file: file.to_owned(), error, span })).ok()
    }

    fn data<T>(
        &mut self,
        file: &str,
        span: Span,
        workspace: &Workspace,
        read: impl Fn(&str) -> Result<T, Vec<CalendarError>>,
    ) -> Option<T> {
        let Some(text) = workspace.data.get(file) else {
            self.faults.push(ModelFault::NoData { file: file.to_owned(), span });
            return None;
        };
        match read(text) {
            Ok(table) => Some(table),
            Err(errors) => {
                let fault = |error| ModelFault::Data { file: file.to_owned(), error, span };
                errors.into_iter().map(fault).for_each(|fault| self.faults.push(fault));
                None
            }
        }
    }

    pub(super) fn regimes(&mut self, items: &[&Node<Item>]) {
        for node in items {
            match &node.value {
                Item::Regime { id, body } => {
                    let regime = self.regime(id, node.span, body);
                    let earlier = self.law.regimes.get(&id.name).map(|it| it.span);
                    if self.fresh(Named::Regime, id, earlier) {
                        self.law.regimes.insert(id.name.clone(), regime);
                    }
                }
                Item::Unencoded { from, to, text } => {
                    let time = Unencoded { from: *from, to: *to, text: text.clone() };
                    self.law.unencoded.push(cited(node, &no_base(), time));
                }
                _ => {}
            }
        }
    }

    fn regime(&mut self, id: &Id, span: Span, body: &Block<RegimeItem>) -> Regime {
        let mut titles = Titles::default();
        let mut acts = Vec::new();
        let mut calendar = None;
        let mut notes = Vec::new();
        for item in body {
            match &item.value {
                RegimeItem::Title(title) => self.title(&mut titles, title, item.span, span),
                RegimeItem::Acts(ids) => {
                    let declared = &self.law.acts;
                    for act in ids {
                        let there = declared.contains_key(&act.name);
                        if self.faults.expect(Named::Act, act, there, declared.keys().map(String::as_str)) {
                            acts.push(act.name.clone());
                        }
                    }
                }
                RegimeItem::Calendar(id) => {
                    // A calendar whose table cannot be read is there all the same.
                    let there = self.calendars.contains(&id.name);
                    self.faults.expect(Named::Calendar, id, there, self.calendars.iter().map(String::as_str));
                    self.once(&mut calendar, id.name.clone(), "calendar", item.span, span);
                }
                RegimeItem::Note(text) => notes.push(remark(item, text)),
            }
        }
        for (missing, statement) in [(acts.is_empty(), "acts"), (calendar.is_none(), "calendar")] {
            if missing {
                let name = id.name.clone();
                self.faults.push(ModelFault::Lacking { what: Named::Regime, name, statement, span });
            }
        }
        Regime { id: id.name.clone(), titles, acts, calendar: calendar.unwrap_or_default(), notes, span: id.span }
    }

    pub(super) fn lineage(&mut self, items: &[&Node<Item>]) {
        for node in items {
            let Item::Lineage { service, body } = &node.value else { continue };
            for item in body {
                let descent = self.descent(service, &item.value);
                let cited = cited(item, &no_base(), descent);
                let said = self.law.lineage.entry(service.name.clone()).or_default();
                let first = said.iter().find(|it| it.value.rules_out(&cited.value)).map(|it| it.span);
                said.push(cited);
                if let Some(first) = first {
                    self.faults.push(ModelFault::Twice { statement: "in", span: item.span, first });
                }
            }
        }
    }

    fn descent(&mut self, service: &Id, descent: &tree::Descent) -> Descent {
        let declared = self.declared_regime(&descent.regime);
        let origin = match &descent.origin {
            tree::Origin::New => Origin::New,
            tree::Origin::Dropped => Origin::Dropped,
            tree::Origin::From { how, service, regime } => {
                if self.declared_regime(regime) {
                    self.service_of(service, &regime.name);
                }
                Origin::From { how: *how, service: service.name.clone(), regime: regime.name.clone() }
            }
        };
        if origin != Origin::Dropped && declared {
            self.service_of(service, &descent.regime.name);
        }
        Descent { regime: descent.regime.name.clone(), origin, text: descent.text.clone() }
    }

    /// Whether a regime is declared; otherwise reports it.
    fn declared_regime(&mut self, id: &Id) -> bool {
        let regimes = &self.law.regimes;
        let there = regimes.contains_key(&id.name);
        self.faults.expect(Named::Regime, id, there, regimes.keys().map(String::as_str))
    }

    /// Reports a service that a regime does not have.
    fn service_of(&mut self, service: &Id, regime: &str) {
        let services = &self.law.services;
        if !services.contains_key(&(regime.to_owned(), service.name.clone())) {
            let known = services.keys().filter(|(it, _)| it == regime).map(|(_, id)| id.as_str());
            let known = self.faults.known(&service.name, known);
            let (service, span) = (service.name.clone(), service.span);
            self.faults.push(ModelFault::NoService { service, regime: regime.to_owned(), span, known });
        }
    }
}
