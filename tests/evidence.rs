//! Rules against official texts: the shipped ones agree, and a rule that is changed does not.

mod rules;

use regex::Regex;
use reglament::diagnostic::Diagnostic;
use reglament::evidence::{Chosen, Inquiry, Rules, Texts, coverage, verify};
use reglament::official::Index;
use reglament::span::{FileId, Sources};
use reglament::syntax::{self, tree::File};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The shipped rule files without the cases, which rest on rules and not on texts.
struct Shipped {
    sources: Sources,
    files: Vec<(FileId, File)>,
    indexes: Vec<Index>,
}

fn shipped() -> Shipped {
    let mut shipped = Shipped { sources: Sources::default(), files: Vec::new(), indexes: Vec::new() };
    for path in rules::rule_files(&rules::folder()) {
        let name = path.strip_prefix(rules::folder()).unwrap().display().to_string();
        if name.starts_with("cases") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let file = shipped.sources.add(name, text.clone());
        let parsed = syntax::parse(file, &text);
        assert_eq!(parsed.faults, []);
        shipped.files.push((file, parsed.tree));
    }
    for act in fs::read_dir(rules::folder()).unwrap() {
        for language in ["kk", "ru", "en"] {
            let path = act.as_ref().unwrap().path().join(format!("index.{language}.json"));
            if path.is_file() {
                shipped.indexes.push(Index::from_json(&fs::read_to_string(path).unwrap()).unwrap());
            }
        }
    }
    assert_eq!(shipped.indexes.len(), 6);
    shipped
}

fn findings(files: &[(FileId, File)], texts: &Texts<'_>) -> Vec<Diagnostic> {
    let rules = Rules::of(files);
    verify(&Inquiry::new(&rules, texts)).iter().map(Diagnostic::from).collect()
}

#[test]
fn shipped_rules_say_what_the_official_texts_say() {
    let shipped = shipped();
    assert_eq!(findings(&shipped.files, &Texts::new(&shipped.indexes)), []);
}

#[test]
fn everything_in_the_official_texts_is_accounted_for() {
    let shipped = shipped();
    let texts = Texts::new(&shipped.indexes);
    let rules = Rules::of(&shipped.files);
    let counted = coverage(&Inquiry::new(&rules, &texts), &Chosen::default());
    assert_eq!(counted.total.missing, 0);
    assert_eq!(counted.total.permille(), 1000);
    assert!(counted.total.all > 1000, "{:?}", counted.total);
    // Waivers are few: less than one in fifteen, what approves annexes and who drew up a standard among them.
    assert!(counted.total.waived * 15 < counted.total.all, "{:?}", counted.total);
}

/// Every citation of the trees is one of a claim or a waiver. The citations are found in the trees as they print for
/// debugging, so that a statement that is forgotten in the room cannot be forgotten here as well.
#[test]
fn no_citation_is_forgotten() {
    let shipped = shipped();
    assert!(citations_in_claims(&shipped.files) > 2000);
    for path in rules::rule_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/good")) {
        let text = fs::read_to_string(path).unwrap();
        citations_in_claims(&[(FileId::default(), syntax::parse(FileId::default(), &text).tree)]);
    }
}

fn citations_in_claims(files: &[(FileId, File)]) -> usize {
    let place = r"places: \[(?:[^\[\]]|\[[^\[\]]*\])*\]";
    let span = r"Span \{ file: FileId\(\d+\), start: \d+, end: \d+ \}";
    let cite = Regex::new(&format!(r"languages: \[[^\]]*\], {place}, span: ({span})")).unwrap();
    let printed: Vec<String> = files.iter().map(|(_, file)| format!("{file:?}")).collect();
    let wanted: BTreeSet<&str> =
        printed.iter().flat_map(|it| cite.captures_iter(it)).map(|it| it.get(1).unwrap().as_str()).collect();
    let rules = Rules::of(files);
    let clauses = rules.claims.iter().flat_map(|it| &it.clauses).chain(rules.waivers.iter().flat_map(|it| &it.clauses));
    let claimed: BTreeSet<String> = clauses.map(|it| format!("{:?}", it.span)).collect();
    let forgotten: Vec<&&str> = wanted.iter().filter(|it| !claimed.contains(**it)).collect();
    assert!(forgotten.is_empty(), "{} of {} citations are in no claim: {forgotten:?}", forgotten.len(), wanted.len());
    wanted.len()
}

/// Rules whose change the texts cannot show, by words of their line, and why.
const NOT_TO_BE_CAUGHT: [(&str, &str); 2] = [
    ("study_days is working within", "the Kazakh text calls the thirty days working and calendar days at once"),
    ("@ ¶10(2), ¶9(", "a ground that two clauses make together: either of them tells it apart from the others"),
];

/// Numbers, units, times of the day and places of rules that carry figures or grounds are changed one at a time, in
/// memory, and each change has to be found. So many of them that the test stays short; which ones is always the same.
#[test]
fn changed_rules_are_found() {
    let shipped = shipped();
    let texts = Texts::new(&shipped.indexes);
    let (figures, places): (Vec<Change>, Vec<Change>) = changes(&shipped).into_iter().partition(|it| !it.place);
    assert!(figures.len() > 200 && places.len() > 500, "{} figures, {} places", figures.len(), places.len());
    let chosen: Vec<&Change> = figures.iter().step_by(EVERY_FIGURE).chain(places.iter().step_by(EVERY_PLACE)).collect();
    let halves: Vec<&[&Change]> = chosen.chunks(chosen.len().div_ceil(2)).collect();
    let missed: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = halves.iter().map(|half| scope.spawn(|| missed(&shipped, &texts, half))).collect();
        threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert!(missed.is_empty(), "{} of {} changes are not found:\n{}", missed.len(), chosen.len(), missed.join("\n"));
}

/// Every so-manieth change is tried.
const EVERY_FIGURE: usize = 3;
const EVERY_PLACE: usize = 12;

fn missed(shipped: &Shipped, texts: &Texts<'_>, changes: &[&Change]) -> Vec<String> {
    let mut files = shipped.files.clone();
    let mut missed = Vec::new();
    for change in changes {
        let source = shipped.sources.file(files[change.file].0).unwrap();
        let mut text = source.text.clone();
        text.replace_range(change.at..change.at + change.old.len(), &change.new);
        let (number, line) = line_at(&text, change.at);
        if NOT_TO_BE_CAUGHT.iter().any(|(words, _)| line.contains(words)) {
            continue;
        }
        let parsed = syntax::parse(files[change.file].0, &text);
        assert_eq!(parsed.faults, [], "{}:{number}: {line}", source.name);
        let whole = std::mem::replace(&mut files[change.file].1, parsed.tree);
        if findings(&files, texts).is_empty() {
            missed.push(format!("{}:{number}: {} became {}: {line}", source.name, change.old, change.new));
        }
        files[change.file].1 = whole;
    }
    missed
}

fn line_at(text: &str, at: usize) -> (usize, &str) {
    let number = text[..at].matches('\n').count();
    (number + 1, text.lines().nth(number).unwrap().trim())
}

/// One change of one rule file.
struct Change {
    file: usize,
    at: usize,
    old: String,
    new: String,
    /// Whether a place is changed, and not a figure.
    place: bool,
}

/// The changes of all numbers, units and times of rules, and of the places of those that carry a figure or a ground.
fn changes(shipped: &Shipped) -> Vec<Change> {
    let number = Regex::new(r"(\d+)( (?:working|calendar) days?| minutes| percent| mci)").unwrap();
    let unit = Regex::new(r"(working|calendar) days? ").unwrap();
    let time = Regex::new(r"\d\d:\d\d").unwrap();
    let place = Regex::new(r"(¶|\(|indent |annex |appendix |standard )(\d+)").unwrap();
    let mut all = Vec::new();
    for (file, (id, _)) in shipped.files.iter().enumerate() {
        let text = &shipped.sources.file(*id).unwrap().text;
        let (mut start, mut carries) = (0, false);
        for line in text.split_inclusive('\n') {
            // The next working day is no period.
            let bare = bare(line).replace("next working day", "                ");
            let mut add = |at: usize, old: &str, new: String, place: bool| {
                all.push(Change { file, at: start + at, old: old.to_owned(), new, place });
            };
            for it in number.captures_iter(&bare) {
                let next = it[1].parse::<u32>().unwrap() + 1;
                add(it.get(1).unwrap().start(), &it[1], next.to_string(), false);
            }
            for it in unit.captures_iter(&bare) {
                let other = if &it[1] == "working" { "calendar" } else { "working" };
                add(it.get(1).unwrap().start(), &it[1], other.to_owned(), false);
            }
            for it in time.find_iter(&bare) {
                add(it.start(), it.as_str(), "10:00".to_owned(), false);
            }
            // A citation may stand on the line after its statement.
            if !bare.trim_start().starts_with('@') {
                carries = number.is_match(&bare) || bare.trim_start().starts_with("refuse ");
            }
            for it in place.captures_iter(&bare).filter(|_| carries) {
                let next = it[2].parse::<u32>().unwrap() + 1;
                add(it.get(2).unwrap().start(), &it[2], next.to_string(), true);
            }
            start += line.len();
        }
    }
    all
}

/// A line with its quotations and comment blanked out, byte for byte.
fn bare(line: &str) -> String {
    let (mut quoted, mut comment) = (false, false);
    let mut out = String::new();
    for letter in line.chars() {
        if letter == '"' && !comment {
            quoted = !quoted;
        }
        comment |= letter == '#' && !quoted;
        if quoted || comment { out.push_str(&" ".repeat(letter.len_utf8())) } else { out.push(letter) }
    }
    out
}
