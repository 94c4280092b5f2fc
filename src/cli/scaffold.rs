//! What `reglament new` writes, as rule files with blanks.

use crate::calendar::Day;
use crate::model::Law;
use crate::model::built_in::CHOICES;
use crate::shipped::shipped;
use crate::span::FileId;
use crate::syntax::tree::{CalendarItem, DeclarationKind, File, Item};
use crate::syntax::{parse, print};
use crate::workspace::is_table;
use std::path::Path;

/// The file of the shipped rules that has the calendar and the readings which counting rests on.
const CALENDAR: &str = "kazakhstan.regl";

/// The calendar of Kazakhstan with its tables and the readings it follows, each by its path from the rule folder.
pub fn calendar() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for file in shipped() {
        if file.path == CALENDAR {
            let tree = parse(FileId::default(), &String::from_utf8_lossy(&file.bytes)).tree;
            files.push((file.path, print(&counting(tree)).into_bytes()));
        } else if is_table(Path::new(&file.path)) {
            files.push((file.path, file.bytes.into_owned()));
        }
    }
    files.sort();
    files
}

/// The calendar of a file and the readings that hold for any law; regimes, lineages and conflicts are those of its own.
fn counting(mut file: File) -> File {
    let built_in = |id: &str| CHOICES.contains(&id);
    file.items.retain_mut(|it| match &mut it.value {
        Item::Calendar { body, .. } => {
            for item in body {
                if let CalendarItem::Follows(ids) = &mut item.value {
                    ids.retain(|id| built_in(&id.name));
                }
            }
            true
        }
        Item::Choice { id, .. } => built_in(&id.name),
        _ => false,
    });
    file.closing.clear();
    file
}

/// An act, and a regime that it makes up.
pub fn act(id: &str, regime: Option<&str>) -> String {
    let regime =
        regime.map(|it| format!("\nregime {it} {{\n  title en \"…\"\n  acts {id}\n  calendar kazakhstan\n}}\n"));
    laid_out(&format!(
        "act {id} {{\n  title en \"…\"\n  title ru \"…\"\n  title kk \"…\"\n  number \"…\"\n  issuer \"…\"\n}}\n{}",
        regime.unwrap_or_default()
    ))
}

/// Where a new service stands.
pub struct Blank<'l> {
    /// The law it is added to.
    pub law: &'l Law,
    /// Its act.
    pub act: &'l str,
    /// The annex of the act.
    pub annex: Option<u32>,
    /// Its procedure.
    pub procedure: &'l str,
}

/// A service with a procedure of which nothing is known but that it registers and decides.
pub fn service(id: &str, at: &Blank<'_>) -> String {
    let Blank { law, act, annex, procedure } = at;
    let declared = [
        (DeclarationKind::Actor, "actor", "provider"),
        (DeclarationKind::Event, "event", "register"),
        (DeclarationKind::Event, "event", "decide"),
    ];
    let missing = declared.into_iter().filter(|(kind, _, name)| law.names.get(*kind, name).is_none());
    let mut text: String = missing.map(|(_, word, name)| format!("{word} {name} {{ title en \"…\" }}\n\n")).collect();
    if law.names.applicant().is_none() {
        text.push_str("actor applicant is applicant { title en \"…\" }\n\n");
    }
    let annex = annex.map(|it| format!(" annex {it}")).unwrap_or_default();
    text.push_str(&format!(
        "service {id} under {act}{annex} {{\n  title en \"…\"\n  title ru \"…\"\n  title kk \"…\"\n\n  procedure {procedure} {{\n    \
         note \"…\"\n    step register by provider\n    step decide by provider {{\n      decides\n    }}\n  }}\n}}\n"
    ));
    laid_out(&text)
}

/// A case that expects nothing yet. Where no regime was in force on the day, it names the last one that has the service.
pub fn case(law: &Law, name: &str, procedure: &str, filed: Day) -> String {
    let service = procedure.split('.').next().unwrap_or_default();
    let last = || law.services.keys().rev().find(|(_, id)| id == service).map(|(regime, _)| regime);
    let regime = if law.regime_on(filed, service).is_some() { None } else { last() };
    let regime = regime.map(|it| format!("  regime {it}\n")).unwrap_or_default();
    laid_out(&format!("case \"{name}\" {{\n  service {procedure}\n{regime}  filed {filed}\n  note \"…\"\n}}\n"))
}

/// The name of the file of a case: its letters and digits, with `_` between words.
pub fn file_name(name: &str) -> String {
    let letters = name.to_lowercase().chars().map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect::<String>();
    let words: Vec<&str> = letters.split_whitespace().collect();
    let name: String = words.join("_").chars().take(60).collect();
    if name.is_empty() { "case".to_owned() } else { name }
}

/// Whether a text can be an id.
pub fn is_id(text: &str) -> bool {
    let parsed = parse(FileId::default(), &format!("regime {text} {{ }}\n"));
    let id =
        parsed.tree.items.first().and_then(|it| if let Item::Regime { id, .. } = &it.value { Some(id) } else { None });
    parsed.faults.is_empty() && parsed.tree.items.len() == 1 && id.is_some_and(|id| id.name == text)
}

fn laid_out(text: &str) -> String {
    print(&parse(FileId::default(), text).tree)
}
