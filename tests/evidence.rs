//! Rules against official texts: the shipped ones agree, and a rule that is changed does not.

mod rules;

use reglament::diagnostic::Diagnostic;
use reglament::evidence::{Chosen, Inquiry, Rules, Texts, coverage, verify};
use reglament::official::Index;
use reglament::span::{FileId, Sources};
use reglament::syntax::{self, tree::File};
use std::collections::BTreeSet;
use std::fs;

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
    // Waivers are few: less than one in thirty.
    assert!(counted.total.waived * 30 < counted.total.all, "{:?}", counted.total);
}

/// Every citation of the trees is one of a claim or a waiver. The citations are found in the trees as they print for
/// debugging, so that a statement that is forgotten in the room cannot be forgotten here as well.
#[test]
fn no_citation_is_forgotten() {
    let shipped = shipped();
    let mut files = shipped.files.clone();
    for name in ["every_provision", "every_step", "acts_and_regimes", "names", "regimes_of_time"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/syntax/good/{name}.regl"));
        let Ok(text) = fs::read_to_string(path) else { continue };
        let mut sources = shipped.sources.clone();
        let file = sources.add(name, text.clone());
        files.push((file, syntax::parse(file, &text).tree));
    }
    let cite = regex::Regex::new(
        r"Cite \{ act: [^@]*?places: \[(?:[^\[\]]|\[[^\[\]]*\])*\], span: (Span \{ file: FileId\(\d+\), start: \d+, end: \d+ \})",
    )
    .unwrap();
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for (_, file) in &files {
        let printed = format!("{file:?}");
        wanted.extend(cite.captures_iter(&printed).map(|it| it[1].to_owned()));
    }
    assert!(wanted.len() > 2000, "{}", wanted.len());
    let rules = Rules::of(&files);
    let clauses = rules.claims.iter().flat_map(|it| &it.clauses).chain(rules.waivers.iter().flat_map(|it| &it.clauses));
    let claimed: BTreeSet<String> = clauses.map(|it| format!("{:?}", it.span)).collect();
    let forgotten: Vec<&String> = wanted.difference(&claimed).collect();
    assert!(
        forgotten.is_empty(),
        "{} of {} citations are in no claim: {:?}",
        forgotten.len(),
        wanted.len(),
        &forgotten[..forgotten.len().min(5)]
    );
}

/// One change of one rule file.
struct Mutation {
    file: usize,
    at: usize,
    old: String,
    new: String,
}

/// Changes of every number, unit and place of the rules outside quotations and comments.
fn mutations(shipped: &Shipped) -> Vec<Mutation> {
    let number = regex::Regex::new(r"(\d+)( (?:working|calendar) days?| minutes| percent| mci)").unwrap();
    let unit = regex::Regex::new(r"(working|calendar) days?").unwrap();
    let time = regex::Regex::new(r"\d\d:\d\d").unwrap();
    let place = regex::Regex::new(r"(¶|\(|indent |annex |appendix |standard |chapter |row |note )(\d+)").unwrap();
    let mut all = Vec::new();
    for (file, (id, _)) in shipped.files.iter().enumerate() {
        let text = &shipped.sources.file(*id).unwrap().text;
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let bare = bare(line);
            let mut add = |at: usize, old: &str, new: String| {
                all.push(Mutation { file, at: start + at, old: old.to_owned(), new });
            };
            for it in number.captures_iter(&bare) {
                let old: u32 = it[1].parse().unwrap();
                add(it.get(1).unwrap().start(), &it[1], (old + 1).to_string());
            }
            for it in unit.captures_iter(&bare) {
                let new = if &it[1] == "working" { "calendar" } else { "working" };
                add(it.get(1).unwrap().start(), &it[1], new.to_owned());
            }
            for it in time.find_iter(&bare) {
                add(it.start(), it.as_str(), if it.as_str() == "10:00" { "11:00" } else { "10:00" }.to_owned());
            }
            for it in place.captures_iter(&bare) {
                let old: u32 = it[2].parse().unwrap();
                add(it.get(2).unwrap().start(), &it[2], (old + 1).to_string());
            }
            start += line.len();
        }
    }
    all
}

/// A line with its quotations and comment blanked out, byte for byte.
fn bare(line: &str) -> String {
    let mut quoted = false;
    let mut comment = false;
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

#[test]
#[ignore = "exploration"]
fn explore_mutations() {
    let step: usize = std::env::var("EVERY").ok().and_then(|it| it.parse().ok()).unwrap_or(1);
    let mut shipped = shipped();
    let indexes = std::mem::take(&mut shipped.indexes);
    let texts = Texts::new(&indexes);
    let all = mutations(&shipped);
    println!("{} mutations", all.len());
    let began = std::time::Instant::now();
    let (mut tried, mut survived) = (0, 0);
    for mutation in all.iter().step_by(step) {
        let (id, tree) = shipped.files[mutation.file].clone();
        let source = shipped.sources.file(id).unwrap();
        let mut text = source.text.clone();
        text.replace_range(mutation.at..mutation.at + mutation.old.len(), &mutation.new);
        let parsed = syntax::parse(id, &text);
        tried += 1;
        if !parsed.faults.is_empty() {
            continue;
        }
        shipped.files[mutation.file] = (id, parsed.tree);
        let found = findings(&shipped.files, &texts);
        shipped.files[mutation.file] = (id, tree);
        if found.is_empty() {
            survived += 1;
            let line = text[..mutation.at].lines().count();
            let whole = text.lines().nth(line - 1).unwrap_or_default().trim();
            println!("{}:{line} {} -> {} | {whole}", source.name, mutation.old, mutation.new);
        }
    }
    println!("{survived} of {tried} survived in {:?}", began.elapsed());
}
