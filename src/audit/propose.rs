//! A first draft of a map: which column is likely what, with all activities of the log, for people to finish.

use super::fault::LogFault;
use super::map::LogSection;
use super::rows::{Shape, open};
use super::stamp::{Order, Stamp, StampFault};
use crate::check::Checked;
use crate::diagnostic::did_you_mean;
use crate::engine::Plan;
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Message, Named};
use crate::syntax::tree::DeclarationKind;
use indexmap::{IndexMap, IndexSet};
use std::fmt::Write;
use std::io::Read;

/// How many different cells of a column are remembered.
const DIFFERENT: usize = 200;
/// The most values that a column has which may be a fact.
const FEW: usize = 8;

/// Names that columns of these meanings often have, in lower case.
const CASE: [&str; 8] =
    ["case:concept:name", "case_id", "caseid", "case", "номер дела", "номер заявления", "іс нөмірі", "vorgang"];
const ACTIVITY: [&str; 7] = ["concept:name", "activity", "event", "действие", "операция", "әрекет", "aktivität"];
const TIME: [&str; 9] =
    ["time:timestamp", "timestamp", "complete timestamp", "completed", "end", "time", "date", "дата", "күні"];
const START: [&str; 5] = ["start_timestamp", "start timestamp", "started", "start", "начало"];
const ACTOR: [&str; 6] = ["org:resource", "resource", "actor", "user", "исполнитель", "орындаушы"];
const OFFICE: [&str; 7] = ["org:group", "case:department", "department", "office", "отдел", "управление", "бөлім"];
const LIFECYCLE: &str = "lifecycle:transition";

struct Column {
    name: String,
    filled: u64,
    stamps: u64,
    cells: IndexSet<String>,
    many: bool,
}

/// Drafts the map of a log for a service, or with places to fill in where no service is named.
///
/// # Errors
///
/// What is wrong with the log.
pub fn propose(
    log: impl Read,
    section: &LogSection,
    plan: Option<&Plan>,
    law: &Checked,
    words: &Localizer<'_>,
) -> Result<String, LogFault> {
    let opened = open(log, section)?;
    let shape = opened.shape;
    let columns: std::cell::RefCell<Vec<Column>> = std::cell::RefCell::default();
    let (mut first, mut second, mut slashes) = (false, false, false);
    let mut activities: IndexMap<String, u64> = IndexMap::new();
    let mut activity_at = None;
    opened.read_all(
        &mut |names| {
            let new = |name: &String| Column {
                name: name.clone(),
                filled: 0,
                stamps: 0,
                cells: IndexSet::new(),
                many: false,
            };
            columns.borrow_mut().extend(names.iter().map(new));
        },
        &mut |_, row| {
            let Ok(row) = row else { return };
            let mut columns = columns.borrow_mut();
            if activity_at.is_none() {
                activity_at = Some(called(&columns, &ACTIVITY));
            }
            for (position, column) in columns.iter_mut().enumerate() {
                let cell = row.cell(position);
                if cell.is_empty() {
                    continue;
                }
                column.filled += 1;
                match Stamp::read(cell, None) {
                    Ok(_) => column.stamps += 1,
                    Err(StampFault::Order) => {
                        column.stamps += 1;
                        slashes = true;
                        let number =
                            |it: Option<&str>| it.and_then(|it| it.parse::<u32>().ok()).is_some_and(|it| it > 12);
                        let mut parts = cell.split(['/', '-']);
                        first |= number(parts.next());
                        second |= number(parts.next());
                    }
                    Err(StampFault::NoDate) => {}
                }
                if column.cells.len() < DIFFERENT {
                    column.cells.insert(cell.to_owned());
                } else if !column.cells.contains(cell) {
                    column.many = true;
                }
                if activity_at == Some(Some(position)) {
                    *activities.entry(cell.to_owned()).or_default() += 1;
                }
            }
        },
    )?;
    let columns = columns.into_inner();
    if columns.iter().all(|it| it.filled == 0) {
        return Err(LogFault::Empty);
    }
    let order = match (slashes, first, second) {
        (false, ..) => None,
        (true, true, false) => Some(Some(Order::DayFirst)),
        (true, false, true) => Some(Some(Order::MonthFirst)),
        (true, ..) => Some(None),
    };
    activities.sort_by(|_, one, _, two| two.cmp(one));
    let draft = Draft { columns, activities, order, shape, section, plan, law, words };
    Ok(draft.write())
}

/// The column that has one of some names.
fn called(columns: &[Column], names: &[&str]) -> Option<usize> {
    names.iter().find_map(|name| columns.iter().position(|it| it.name.to_lowercase() == *name))
}

struct Draft<'d> {
    columns: Vec<Column>,
    activities: IndexMap<String, u64>,
    order: Option<Option<Order>>,
    shape: Shape,
    section: &'d LogSection,
    plan: Option<&'d Plan>,
    law: &'d Checked,
    words: &'d Localizer<'d>,
}

impl Draft<'_> {
    fn say(&self, message: Message) -> String {
        format!("# {}\n", self.words.sentence(message))
    }

    fn write(&self) -> String {
        let mut out = self.say(message!("audit-draft-title"));
        out.push_str(&self.say(message!("audit-draft-check")));
        self.log(&mut out);
        let taken = self.meanings(&mut out);
        if let Some(lifecycle) = self.columns.iter().find(|it| it.name == LIFECYCLE && it.cells.len() > 1) {
            let _ = writeln!(out, "\n[only]\n{} = [\"complete\"]", quoted(&lifecycle.name));
        }
        self.case(&mut out);
        self.events(&mut out);
        self.facts(&mut out, &taken);
        out.push('\n');
        out.push_str(&self.say(message!("audit-draft-more")));
        out
    }

    fn log(&self, out: &mut String) {
        out.push_str("\n[log]\n");
        if let Shape::Table(separator) = self.shape {
            let _ = writeln!(out, "separator = {}", quoted(&char::from(separator).to_string()));
        }
        if let Some(encoding) = &self.section.encoding {
            let _ = writeln!(out, "encoding = {}", quoted(encoding));
        }
        match self.order {
            None => {}
            Some(Some(Order::DayFirst)) => out.push_str("dates = \"day_first\"\n"),
            Some(Some(Order::MonthFirst)) => out.push_str("dates = \"month_first\"\n"),
            Some(None) => {
                out.push_str(&self.say(message!("audit-draft-order")));
                out.push_str("# dates = \"day_first\"\n# dates = \"month_first\"\n");
            }
        }
    }

    /// The columns with fixed meaning; hands over which are taken.
    fn meanings(&self, out: &mut String) -> Vec<usize> {
        out.push_str("\n[columns]\n");
        let stamps = |at: &usize| self.columns.get(*at).is_some_and(|it| it.filled > 0 && it.stamps == it.filled);
        let time = called(&self.columns, &TIME).filter(stamps).or_else(|| (0..self.columns.len()).find(stamps));
        let mut taken = Vec::new();
        let parts = [
            ("case", called(&self.columns, &CASE), true),
            ("activity", called(&self.columns, &ACTIVITY), true),
            ("time", time, true),
            ("start", called(&self.columns, &START).filter(stamps).filter(|it| Some(*it) != time), false),
            ("actor", called(&self.columns, &ACTOR), false),
            ("office", called(&self.columns, &OFFICE), false),
        ];
        for (key, found, needed) in parts {
            match found.and_then(|at| Some((at, self.columns.get(at)?))) {
                Some((at, column)) => {
                    taken.push(at);
                    let _ = writeln!(out, "{key} = {}", quoted(&column.name));
                }
                None if needed => {
                    let names: Vec<&str> = self.columns.iter().map(|it| it.name.as_str()).collect();
                    out.push_str(&self.say(message!("audit-draft-no-column", key: id(key), columns: ids(names))));
                    let _ = writeln!(out, "{key} = \"\"");
                }
                None => {}
            }
        }
        taken
    }

    fn case(&self, out: &mut String) {
        out.push_str("\n[case]\n");
        let _ = match self.plan {
            Some(plan) => writeln!(out, "service = {}\nprocedure = {}", quoted(&plan.service), quoted(&plan.procedure)),
            None => writeln!(out, "{}service = \"\"\nprocedure = \"\"", self.say(message!("audit-draft-service"))),
        };
        out.push_str(&self.say(message!("audit-draft-filed")));
        let first = self.activities.keys().next().cloned().unwrap_or_default();
        let _ = writeln!(out, "filed = {{ activity = {} }}", quoted(&first));
        let dates = self.columns.iter().filter(|it| it.filled > 0 && it.stamps == it.filled);
        let dates: Vec<&str> = dates.map(|it| it.name.as_str()).collect();
        if !dates.is_empty() {
            out.push_str(&self.say(message!("audit-draft-dates", columns: ids(dates))));
        }
    }

    fn events(&self, out: &mut String) {
        out.push_str("\n[events]\n");
        let mut likely: IndexSet<&str> = IndexSet::new();
        for event in self.plan.into_iter().flat_map(|it| it.taken()) {
            let named = Named::Declared(DeclarationKind::Event, event.id.clone());
            let title = self.words.title(&named);
            out.push_str(&self.say(message!("audit-draft-event", event: text(&title), actor: actor(&event.actor))));
            let lower: IndexMap<String, &String> = self.activities.keys().map(|it| (it.to_lowercase(), it)).collect();
            let close = [title.to_lowercase(), event.id.replace('_', " ")];
            let close = close.iter().find_map(|name| did_you_mean(name, lower.keys().map(String::as_str)));
            match close.and_then(|it| lower.get(it)) {
                Some(activity) => {
                    likely.insert(activity);
                    let _ = writeln!(out, "{} = {}", event.id, quoted(activity));
                }
                None => {
                    let _ = writeln!(out, "# {} = \"\"", event.id);
                }
            }
        }
        out.push('\n');
        out.push_str(&self.say(message!("audit-draft-activities")));
        for (activity, count) in self.activities.iter().filter(|(it, _)| !likely.contains(it.as_str())) {
            let _ = writeln!(out, "#   {count:>8}  {}", quoted(activity));
        }
    }

    fn facts(&self, out: &mut String, taken: &[usize]) {
        let read = |id: &String| self.plan.is_none_or(|it| it.reads(id));
        let facts: Vec<&String> = self.law.facts.keys().filter(|it| self.plan.is_some() && read(it)).collect();
        if !facts.is_empty() {
            out.push_str("\n[facts]\n");
            out.push_str(&self.say(message!("audit-draft-facts")));
            for id in facts {
                let Some(fact) = self.law.facts.get(id) else { continue };
                let values = if fact.boolean { "true, false".to_owned() } else { fact.values.join(", ") };
                let _ = writeln!(out, "# {id} = {{ column = \"\", values = {{ }} }}   # {values}");
            }
        }
        let few = |it: &&Column| !it.many && (2..=FEW).contains(&it.cells.len());
        let free = self.columns.iter().enumerate().filter(|(at, _)| !taken.contains(at)).map(|(_, it)| it);
        for column in free.filter(few) {
            let cells: Vec<String> = column.cells.iter().map(|it| quoted(it)).collect();
            let _ = writeln!(out, "#   {}: {}", quoted(&column.name), cells.join(", "));
        }
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            it if it.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(it));
            }
            it => out.push(it),
        }
    }
    out + "\""
}
