//! From rows in any order to cases: of each case only what the map names is kept, whatever the log is long.

use super::bound::{Bound, CellRule, CellSays, Word};
use super::cells::Cells;
use super::fault::{LogFault, RowFault};
use super::map::{Take, Which};
use super::rows::Opened;
use super::stamp::{Stamp, StampFault};
use crate::calendar::Day;
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};

/// How many rows that count for nothing are told one by one.
const TOLD: usize = 20;
/// Stands for nobody and nothing among words by number.
const NONE: u32 = u32::MAX;

/// What a log shows.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The cases in the order in which they begin in the log.
    pub cases: Vec<LogCase>,
    /// People, offices and grounds by number.
    pub words: Words,
    /// What was read and what of it was not mapped.
    pub counts: Counts,
    /// The last day that the log covers.
    pub until: Option<Day>,
}

/// What was read, and what of it counts for nothing.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    /// The rows.
    pub rows: u64,
    /// Rows left out because of `only`.
    pub left_out: u64,
    /// Rows of what came after the last day that the map says the log covers.
    pub after_until: u64,
    /// Rows that cannot be read.
    pub unreadable: u64,
    /// The first of them: line and reason.
    pub unreadable_told: Vec<(u64, RowFault)>,
    /// Activities that the map does not name, with how often they occur.
    pub activities: Vec<(String, u64)>,
    /// Activities that the map ignores, with how often they occur.
    pub ignored: Vec<(String, u64)>,
    /// Cells of columns that the map names, but not them: column, cell, how often.
    pub cells: Vec<(String, String, u64)>,
    /// Events that occur several times in a case: how often beyond the first.
    pub repeated: Vec<(String, u64)>,
}

/// Words by number, each once.
#[derive(Debug, Default)]
pub struct Words {
    words: Vec<Box<str>>,
    numbers: HashMap<Box<str>, u32>,
}

impl Words {
    fn number(&mut self, word: &str) -> u32 {
        if word.is_empty() {
            return NONE;
        }
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(NONE);
        self.words.push(word.into());
        self.numbers.insert(word.into(), number);
        number
    }

    /// The word of a number; none where it stands for nothing.
    #[must_use]
    pub fn get(&self, number: u32) -> Option<&str> {
        self.words.get(usize::try_from(number).ok()?).map(|it| &**it)
    }
}

/// A case of a log.
#[derive(Debug, Clone)]
pub struct LogCase {
    /// Its name.
    pub name: Box<str>,
    /// The service, as a position among those of the map.
    pub service: Option<u16>,
    /// The procedure.
    pub procedure: Option<u16>,
    /// When it was filed: the day, and seconds since midnight where there is a time.
    pub filed: Option<(Day, Option<u32>)>,
    /// The events of the map that it shows.
    pub seen: Vec<Seen>,
    /// The facts that it shows: fact and value by position, and when that was said.
    pub facts: Vec<(u16, u16, i64)>,
    /// The outcome, as a position among those of the map, and when that was said.
    pub outcome: Option<(u16, i64)>,
    /// The ground, by number.
    pub ground: u32,
    /// The deadline that the log claims.
    pub deadline: Option<Day>,
    /// The office of its first row that has one.
    pub office: u32,
}

/// An event that a case shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Its position among the events of the map.
    pub event: u16,
    /// The day.
    pub on: Day,
    /// Who did it, by number.
    pub actor: u32,
    /// The office, by number.
    pub office: u32,
    when: i64,
}

impl Gathered {
    /// The events of the map that no case of the log shows, in the order of the map.
    #[must_use]
    pub fn unseen<'b>(&self, bound: &'b Bound) -> Vec<&'b str> {
        let seen: HashSet<u16> = self.cases.iter().flat_map(|it| &it.seen).map(|it| it.event).collect();
        let events = bound.events.iter().enumerate();
        let unseen = events.filter(|(at, _)| u16::try_from(*at).is_ok_and(|at| !seen.contains(&at)));
        unseen.map(|(_, it)| it.id.as_str()).collect()
    }

    /// Reads a log; `zone` is that of the calendar of the law.
    ///
    /// # Errors
    ///
    /// What is wrong with the log as a whole.
    pub fn read(log: Opened<'_>, bound: &Bound, zone: Option<Tz>) -> Result<Self, LogFault> {
        let mut reader = Reader {
            bound,
            zone: zone.or(bound.zone),
            out: Gathered::default(),
            by_name: HashMap::new(),
            last: 0,
            unmapped: HashMap::new(),
            cells: HashMap::new(),
            repeated: vec![0; bound.events.len()],
            fault: None,
            until: None,
        };
        log.read(&bound.columns, &mut |line, row| match row {
            Ok(cells) => reader.row(line, cells),
            Err(fault) => {
                reader.out.counts.rows += 1;
                reader.refuse(line, fault);
            }
        })?;
        reader.end()
    }
}

struct Reader<'b> {
    bound: &'b Bound,
    zone: Option<Tz>,
    out: Gathered,
    by_name: HashMap<Box<str>, usize>,
    /// The case of the last row: most logs have the rows of a case together.
    last: usize,
    unmapped: HashMap<String, (u64, bool)>,
    cells: HashMap<(usize, String), u64>,
    repeated: Vec<u64>,
    fault: Option<LogFault>,
    until: Option<Day>,
}

impl Reader<'_> {
    fn refuse(&mut self, line: u64, fault: RowFault) {
        let counts = &mut self.out.counts;
        counts.unreadable += 1;
        if counts.unreadable_told.len() < TOLD {
            counts.unreadable_told.push((line, fault));
        }
    }

    fn row(&mut self, line: u64, cells: &dyn Cells) {
        self.out.counts.rows += 1;
        if let Err(fault) = self.take(cells) {
            self.refuse(line, fault);
        }
    }

    /// A stamp in the time of the law.
    fn stamp(&mut self, text: &str) -> Result<Stamp, RowFault> {
        let stamp = Stamp::read(text, self.bound.dates).map_err(|fault| match fault {
            StampFault::NoDate => RowFault::NoStamp(text.to_owned()),
            StampFault::Order => RowFault::Order(text.to_owned()),
        })?;
        stamp.in_zone(self.zone).ok_or_else(|| {
            self.fault.get_or_insert_with(|| LogFault::NoZone { stamp: text.to_owned() });
            RowFault::NoStamp(text.to_owned())
        })
    }

    fn take(&mut self, cells: &dyn Cells) -> Result<(), RowFault> {
        let bound = self.bound;
        let at = bound.at;
        if bound.only.iter().any(|(column, allowed)| !allowed.iter().any(|it| it == cells.cell(*column))) {
            self.out.counts.left_out += 1;
            return Ok(());
        }
        let name = cells.cell(at.case);
        if name.is_empty() {
            return Err(RowFault::NoCase);
        }
        let activity = cells.cell(at.activity);
        if activity.is_empty() {
            return Err(RowFault::NoActivity);
        }
        let does = bound.does.get(activity);
        let started = match at.start.map(|it| cells.cell(it)).filter(|it| !it.is_empty()) {
            Some(text) => Some(self.stamp(text)?),
            None => None,
        };
        let stamp = match (cells.cell(at.time), started) {
            ("", Some(started)) if does.is_some_and(|it| bound.is_told_by_start(it)) => started,
            ("", Some(_)) => return Err(RowFault::NotEnded),
            (text, _) => self.stamp(text)?,
        };
        // What was begun by the last day of the log is known, even if it ended after it.
        let stamp = match (bound.until, started) {
            (Some(until), Some(started)) if stamp.on > until && does.is_some_and(|it| bound.is_told_by_start(it)) => {
                started
            }
            _ => stamp,
        };
        if bound.until.is_some_and(|until| stamp.on > until) {
            self.out.counts.after_until += 1;
            return Ok(());
        }
        let filed = match at.filed.map(|it| cells.cell(it)).filter(|it| !it.is_empty()) {
            Some(text) => Some(self.stamp(text)?),
            None => None,
        };
        let deadline = match at.deadline.map(|it| cells.cell(it)).filter(|it| !it.is_empty()) {
            Some(text) => Some(self.stamp(text)?.on),
            None => None,
        };
        self.until = self.until.max(Some(stamp.on));
        let actor = at.actor.map_or(NONE, |it| self.out.words.number(cells.cell(it)));
        let office = at.office.map_or(NONE, |it| self.out.words.number(cells.cell(it)));
        let ground = at.ground.map_or(NONE, |it| self.out.words.number(cells.cell(it)));
        let (service, procedure) = (self.word(&bound.service, cells), self.word(&bound.procedure, cells));
        if does.is_none_or(|it| it.ignored) {
            match self.unmapped.get_mut(activity) {
                Some((count, _)) => *count += 1,
                None => {
                    self.unmapped.insert(activity.to_owned(), (1, does.is_some()));
                }
            }
        }
        let position = self.case(name);
        let when = stamp.order();
        for rule in &bound.cells {
            self.cell(rule, cells.cell(rule.column), position, when);
        }
        let Some(case) = self.out.cases.get_mut(position) else { return Ok(()) };
        case.service = case.service.or(service);
        case.procedure = case.procedure.or(procedure);
        case.deadline = case.deadline.or(deadline);
        if case.office == NONE {
            case.office = office;
        }
        if ground != NONE {
            case.ground = ground;
        }
        if let Some(filed) = filed {
            case.filed = Some((filed.on, filed.at));
        }
        let Some(does) = does else { return Ok(()) };
        if does.filed && case.filed.is_none_or(|(on, at)| Stamp { on, at, offset: None }.order() > when) {
            case.filed = Some((stamp.on, stamp.at));
        }
        for (fact, value) in &does.facts {
            say(&mut case.facts, *fact, *value, when);
        }
        if let Some(outcome) = does.outcome.filter(|_| case.outcome.is_none_or(|(_, said)| said <= when)) {
            case.outcome = Some((small(outcome), when));
        }
        for &event in &does.events {
            let Some(rule) = bound.events.get(event) else { continue };
            let stamp = if rule.stamp == Which::Start { started.unwrap_or(stamp) } else { stamp };
            let seen = Seen { event: small(event), on: stamp.on, actor, office, when: stamp.order() };
            match case.seen.iter_mut().find(|it| it.event == seen.event) {
                None => case.seen.push(seen),
                Some(known) => {
                    if let Some(count) = self.repeated.get_mut(event) {
                        *count += 1;
                    }
                    let takes = match rule.take {
                        Take::First => seen.when < known.when,
                        Take::Last => seen.when >= known.when,
                    };
                    if takes {
                        *known = seen;
                    }
                }
            }
        }
        Ok(())
    }

    fn case(&mut self, name: &str) -> usize {
        if self.out.cases.get(self.last).is_some_and(|it| &*it.name == name) {
            return self.last;
        }
        if let Some(position) = self.by_name.get(name) {
            self.last = *position;
            return self.last;
        }
        self.last = self.out.cases.len();
        self.by_name.insert(name.into(), self.last);
        self.out.cases.push(LogCase {
            name: name.into(),
            service: None,
            procedure: None,
            filed: None,
            seen: Vec::new(),
            facts: Vec::new(),
            outcome: None,
            ground: NONE,
            deadline: None,
            office: NONE,
        });
        self.last
    }

    /// The word for a case by its row.
    fn word(&mut self, word: &Word, cells: &dyn Cells) -> Option<u16> {
        match word {
            Word::Same(word) => Some(small(*word)),
            Word::Column { column, values, otherwise } => {
                let cell = cells.cell(*column);
                let found = values.get(cell).copied().or(otherwise.filter(|_| !cell.is_empty()));
                if found.is_none() && !cell.is_empty() {
                    self.unknown(*column, cell);
                }
                found.map(small)
            }
        }
    }

    /// What a cell says of a case.
    fn cell(&mut self, rule: &CellRule, cell: &str, position: usize, when: i64) {
        if cell.is_empty() {
            return;
        }
        let value = rule.values.get(cell).copied().or(rule.otherwise);
        let Some(case) = self.out.cases.get_mut(position) else { return };
        match (rule.says, value) {
            (CellSays::Fact(fact), Some(value)) => say(&mut case.facts, fact, value, when),
            (CellSays::Outcome, Some(value)) if case.outcome.is_none_or(|(_, said)| said <= when) => {
                case.outcome = Some((small(value), when));
            }
            (CellSays::Fact(_), None) => self.unknown(rule.column, cell),
            (CellSays::Outcome, _) => {}
        }
    }

    fn unknown(&mut self, column: usize, cell: &str) {
        *self.cells.entry((column, cell.to_owned())).or_default() += 1;
    }

    fn end(self) -> Result<Gathered, LogFault> {
        let Reader { bound, mut out, unmapped, cells, repeated, fault, until, .. } = self;
        if let Some(fault) = fault {
            return Err(fault);
        }
        if out.counts.rows == 0 {
            return Err(LogFault::Empty);
        }
        let mut unmapped: Vec<(String, (u64, bool))> = unmapped.into_iter().collect();
        unmapped.sort_by(|(one, (first, _)), (two, (second, _))| second.cmp(first).then_with(|| one.cmp(two)));
        let (ignored, activities): (Vec<_>, Vec<_>) = unmapped.into_iter().partition(|(_, (_, ignored))| *ignored);
        let counted =
            |list: Vec<(String, (u64, bool))>| list.into_iter().map(|(name, (count, _))| (name, count)).collect();
        out.counts.activities = counted(activities);
        out.counts.ignored = counted(ignored);
        let column = |position: usize| bound.columns.get(position).cloned().unwrap_or_default();
        let mut cells: Vec<(String, String, u64)> =
            cells.into_iter().map(|((position, cell), count)| (column(position), cell, count)).collect();
        cells.sort_by(|one, two| two.2.cmp(&one.2).then_with(|| (&one.0, &one.1).cmp(&(&two.0, &two.1))));
        out.counts.cells = cells;
        let repeated = bound.events.iter().zip(repeated).filter(|(_, count)| *count > 0);
        out.counts.repeated = repeated.map(|(event, count)| (event.id.clone(), count)).collect();
        out.until = bound.until.or(until);
        Ok(out)
    }
}

/// What is said last of a fact holds.
fn say(facts: &mut Vec<(u16, u16, i64)>, fact: usize, value: usize, when: i64) {
    let (fact, value) = (small(fact), small(value));
    match facts.iter_mut().find(|(it, ..)| *it == fact) {
        Some(known) if known.2 <= when => *known = (fact, value, when),
        Some(_) => {}
        None => facts.push((fact, value, when)),
    }
}

/// A position among the names of a map, of which there are never more.
fn small(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}
