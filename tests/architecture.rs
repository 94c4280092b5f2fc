//! The rooms of the library, and which may know of which: `docs/architecture.md` as a test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the lowest to the highest. Each may know of those before it.
const ROOMS: [&str; 38] = [
    "span",
    "message",
    "json",
    "diagnostic",
    "cite",
    "calendar",
    "syntax",
    "manual",
    "model",
    "localisation",
    "wording",
    "check",
    "severance",
    "workspace",
    "shipped",
    "engine",
    "case",
    "columnar",
    "audit",
    "due",
    "mend",
    "explain",
    "testing",
    "exercise",
    "certificate",
    "compare",
    "explore",
    "findings",
    "recheck",
    "summary",
    "official",
    "changed",
    "contradiction",
    "evidence",
    "render",
    "rule_book",
    "cli",
    "main",
];

/// What a room may know of one above it: plain data, and nothing that does anything.
const PLAIN_DATA: [(&str, &str, &[&str]); 4] = [
    // Arguments of messages are days, periods, places and names, so that they can be put in the words of any language.
    ("message", "calendar", &["Day", "DayName", "Manner", "Period", "Unit"]),
    ("message", "cite", &["Address", "Citation"]),
    ("message", "syntax", &["DeclarationKind", "Prose"]),
    // A citation is made of one in a file.
    ("cite", "syntax", &["Cite", "Language", "Place"]),
];

/// Rooms that others are not to lean on: they hold them against the rules by their own means.
const INDEPENDENT: [(&str, &str, &[&str]); 2] = [
    // A certificate is held against the rules without what made it: a range of days and the pairs of services alone.
    ("recheck", "explore", &["Range"]),
    ("recheck", "compare", &["Pair", "pairs"]),
];

#[test]
fn no_room_knows_of_one_above_it() {
    let mut wrong = Vec::new();
    for (path, room) in files() {
        let place = floor(&room).unwrap_or_else(|| panic!("{}: no floor for `{room}`", path.display()));
        for (other, name) in known(&path) {
            let Some(its_place) = floor(&other) else { continue };
            let plain =
                PLAIN_DATA.iter().any(|&(from, to, names)| (from, to) == (&*room, &*other) && names.contains(&&*name));
            if its_place > place && !plain {
                wrong.push(format!("{}: `{room}` uses `{name}` of `{other}`, which lies above it", path.display()));
            }
            let held = INDEPENDENT.iter().find(|&&(from, to, _)| (from, to) == (&*room, &*other));
            if held.is_some_and(|(_, _, names)| !names.contains(&&*name)) {
                wrong.push(format!(
                    "{}: `{room}` uses `{name}` of `{other}`, and is to be independent of it",
                    path.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_excepted_is_used() {
    let mut used: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for (path, room) in files() {
        for (other, name) in known(&path) {
            used.entry((room.clone(), other)).or_default().insert(name);
        }
    }
    for (from, to, names) in PLAIN_DATA.iter().chain(&INDEPENDENT) {
        let found = used.get(&((*from).to_owned(), (*to).to_owned()));
        let unused: Vec<_> = names.iter().filter(|&&name| !found.is_some_and(|it| it.contains(name))).collect();
        assert!(unused.is_empty(), "`{from}` does not use {unused:?} of `{to}`");
    }
}

#[test]
fn every_room_stands_in_the_architecture() {
    let text = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let missing: Vec<_> = ROOMS.iter().filter(|room| !text.contains(*room)).collect();
    assert!(missing.is_empty(), "docs/architecture.md says nothing of {missing:?}");
}

/// Every file says in its first line what it is.
#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<_> = files()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

fn floor(room: &str) -> Option<usize> {
    ROOMS.iter().position(|it| *it == room)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The files of the library, each with its room. `lib.rs` only names the rooms.
fn files() -> Vec<(PathBuf, String)> {
    let (mut folders, mut files) = (vec![root().join("src")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let within = path.strip_prefix(root().join("src")).unwrap();
            let room = within.components().next().unwrap().as_os_str().to_string_lossy().replace(".rs", "");
            if room != "lib" && path.extension().is_some_and(|it| it == "rs") {
                files.push((path, room));
            }
        }
    }
    files.sort();
    files
}

/// What a file knows of rooms: the room, and the last name of the path.
fn known(path: &Path) -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let code: String = code.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut found = BTreeSet::new();
    for path in code.split("crate::").skip(1) {
        let end = path.find(|sign: char| sign != ':' && sign != '_' && !sign.is_alphanumeric()).unwrap_or(path.len());
        let (head, rest) = path.split_at(end);
        let group =
            rest.split(';').next().and_then(|it| it.strip_suffix('}').map(|_| it)).filter(|it| it.starts_with('{'));
        expand(head, group.unwrap_or_default(), &mut found);
    }
    found
}

/// Every path of `a::{b, c::{d}}`.
fn expand(head: &str, group: &str, found: &mut BTreeSet<(String, String)>) {
    let inner = group.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
    let Some(inner) = inner else {
        let mut names = head.split("::").filter(|it| !it.is_empty());
        if let Some(room) = names.next() {
            found.insert((room.to_owned(), names.last().unwrap_or(room).to_owned()));
        }
        return;
    };
    let (mut depth, mut start) = (0, 0);
    for (at, sign) in inner.char_indices().chain([(inner.len(), ',')]) {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                let part = inner[start..at].trim();
                start = (at + 1).min(inner.len());
                if part.is_empty() {
                    continue;
                }
                let (path, names) = part.find('{').map_or((part, ""), |brace| part.split_at(brace));
                let path = path.split(" as ").next().unwrap_or_default();
                expand(&format!("{head}{path}"), names, found);
            }
            _ => {}
        }
    }
}
