//! Every finding of the program: what it says, where it points, and that the documentation knows it.
//!
//! `tests/bad` holds files with one mistake each; `tests/README.md` says how to add one.

mod rules;
mod tongues;

use reglament::case::{CaseFault, Request, Runner, check_cases, requests_from_json};
use reglament::diagnostic::{Diagnostic, Severity};
use reglament::evidence::{Inquiry, Rules, Texts, verify};
use reglament::findings::mistakes;
use reglament::official::Index;
use reglament::span::{FileId, Sources, Span};
use reglament::syntax;
use reglament::workspace::{Enactment, Reading, Text};
use rules::{rule_files, table};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms that have bad files here; those of `syntax` and of the command line are tested elsewhere.
const ROOMS: [&str; 5] = ["model", "check", "case", "json", "source"];

/// Faults of the program itself, which no file brings about, and what it takes a terminal to bring about; a regime
/// without dates, which no shipped one is; and tables larger than memory.
const OF_NO_FILE: [&str; 5] = [
    "regl::batch::unfit",
    "regl::output::json",
    "regl::output::docx",
    "regl::output::binary",
    "regl::transition::start",
];

#[test]
fn the_law_that_bad_files_are_read_with_is_good() {
    let (enactment, findings) = read_with(None);
    assert!(enactment.law.is_some());
    assert_eq!(findings, []);
}

#[test]
fn the_rules_that_bad_files_are_held_against_texts_with_are_good() {
    assert_eq!(source_findings(None).1, []);
}

#[test]
fn the_cases_of_the_project_can_be_run() {
    assert_eq!(check_cases(&rules::shipped()), []);
}

#[test]
fn bad_files_are_reported_as_they_should_be() {
    let mut wrong = String::new();
    for fixture in fixtures() {
        let (sources, findings) = fixture.findings();
        let codes: Vec<&str> = findings.iter().map(|it| it.code).collect();
        if codes != fixture.expected {
            let _ = writeln!(wrong, "{}: {codes:?} instead of {:?}", fixture.path.display(), fixture.expected);
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(fixture.path.parent().unwrap());
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let name = fixture.path.file_stem().unwrap().to_string_lossy().into_owned();
        settings.bind(|| insta::assert_snapshot!(name, rendered(&sources, &findings)));
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn findings_are_told_in_each_language() {
    let foreign: Vec<String> = fixtures().iter().flat_map(|it| tongues::foreign(&it.findings().1)).collect();
    assert!(foreign.is_empty(), "{foreign:#?}");
}

#[test]
fn every_code_has_a_bad_file() {
    let mut covered: BTreeSet<String> = fixtures().into_iter().flat_map(|it| it.expected).collect();
    let elsewhere = elsewhere();
    covered.extend(codes().into_iter().filter(|code| elsewhere.contains(code.as_str())));
    covered.extend(OF_NO_FILE.map(ToOwned::to_owned));
    let missing: Vec<String> = codes().into_iter().filter(|code| !covered.contains(code)).collect();
    assert!(missing.is_empty(), "no bad file for {missing:#?}");
}

#[test]
fn every_code_is_documented() {
    let sections = sections();
    let missing: Vec<String> = codes().into_iter().filter(|code| !sections.contains_key(code)).collect();
    assert!(missing.is_empty(), "no section in docs/diagnostics.md for {missing:#?}");
    let known: BTreeSet<String> = codes().into_iter().collect();
    let extra: Vec<&String> = sections.keys().filter(|code| !known.contains(*code)).collect();
    assert!(extra.is_empty(), "docs/diagnostics.md tells of {extra:#?}, which nothing reports");
}

/// The examples of the documentation are lines of bad files that have this finding and no other, so that they are wrong in
/// the way they are said to be.
#[test]
fn documented_mistakes_are_mistakes() {
    let fixtures = fixtures();
    for (code, section) in sections() {
        let Some(bad) = section.bad else { panic!("{code} has no bad example in docs/diagnostics.md") };
        if code.starts_with("regl::syntax::") {
            let parsed = syntax::parse(FileId::default(), &bad);
            let found: Vec<&str> = parsed.faults.iter().map(|it| Diagnostic::from(it).code).collect();
            assert!(found.contains(&code.as_str()), "the example of {code} comes to {found:?}:\n{bad}");
        } else if let Some(room) = fixtures.iter().find(|it| it.expected.contains(&code)) {
            // A text and a rule that do not agree may be found from both sides.
            let beside = |it: &String| it.starts_with("regl::source::") && code.starts_with("regl::source::");
            let alone = |fixture: &&Fixture| {
                fixture.expected.contains(&code) && fixture.expected.iter().all(|it| *it == code || beside(it))
            };
            let stands = fixtures.iter().filter(alone).any(|it| holds(&it.text, &bad));
            assert!(stands, "the example of {code} stands in no bad file such as {}:\n{bad}", room.path.display());
        }
    }
}

/// A file with a mistake.
struct Fixture {
    path: PathBuf,
    text: String,
    /// The codes in the order in which they are found.
    expected: Vec<String>,
}

impl Fixture {
    /// A rule file says in its first lines what it comes to, a case in JSON in its name: `json.key.json`, with `+`
    /// between two codes, and after `__` whatever tells two files of one code apart.
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let expected = if path.extension().is_some_and(|it| it == "json") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let codes = name.split("__").next().unwrap_or_default().to_owned();
            codes.split('+').map(|code| format!("regl::{}", code.replace('.', "::"))).collect()
        } else {
            text.lines().map_while(|line| line.strip_prefix("# expect ")).map(ToOwned::to_owned).collect()
        };
        Self { path, text, expected }
    }

    fn findings(&self) -> (Sources, Vec<Diagnostic>) {
        if self.path.extension().is_some_and(|it| it == "json") {
            let (enactment, _) = read_with(None);
            return (enactment.sources, case_findings(&enactment.law.unwrap(), &self.text));
        }
        if self.path.parent().unwrap().ends_with("source") {
            return source_findings(Some(self));
        }
        let (enactment, findings) = read_with(Some(self));
        (enactment.sources, findings)
    }
}

/// What is found between the rules of `tests/bad/source/base`, alone or together with a bad file, and the indexes
/// beside them. These were written by hand, so that they are sealed here.
fn source_findings(fixture: Option<&Fixture>) -> (Sources, Vec<Diagnostic>) {
    let here = folder().join("source");
    let index = |language: &str| {
        let json = fs::read_to_string(here.join(format!("base/index.{language}.json"))).unwrap();
        serde_json::from_str::<Index>(&json).unwrap().sealed()
    };
    let indexes = [index("kk"), index("ru")];
    let mut sources = Sources::default();
    let mut files = Vec::new();
    let base = fs::read_to_string(here.join("base/rules.regl")).unwrap();
    let fixture = fixture.map(|it| (it.path.file_name().unwrap().to_string_lossy().into_owned(), it.text.clone()));
    for (name, text) in [("law.regl".to_owned(), base)].into_iter().chain(fixture) {
        let file = sources.add(name, text.clone());
        let parsed = syntax::parse(file, &text);
        assert_eq!(parsed.faults, []);
        files.push((file, parsed.tree));
    }
    let rules = Rules::of(&files);
    let texts = Texts::new(&indexes);
    let findings = verify(&Inquiry::new(&rules, &texts)).iter().map(Diagnostic::from).collect();
    (sources, findings)
}

fn case_findings(law: &reglament::check::Checked, text: &str) -> Vec<Diagnostic> {
    let run = |requests: &[Request]| -> Vec<CaseFault> {
        let mut runner = Runner::new(law);
        requests.iter().filter_map(|request| runner.run(request).err()).flatten().collect()
    };
    let faults = match requests_from_json(text) {
        Ok(batch) => run(batch.requests()),
        Err(faults) => faults,
    };
    faults.iter().map(Diagnostic::from).collect()
}

/// The base law, alone or together with a bad file, and everything that is found in it. A line of the base that the bad
/// file names after `# without ` is left out.
fn read_with(fixture: Option<&Fixture>) -> (Enactment, Vec<Diagnostic>) {
    let named = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let read = |path: PathBuf| Text { name: named(&path), text: fs::read_to_string(&path).unwrap() };
    let mut texts: Vec<Text> = rule_files(&folder().join("base")).into_iter().map(read).collect();
    if let Some(fixture) = fixture {
        for left_out in fixture.text.lines().filter_map(|line| line.strip_prefix("# without ")) {
            let line = format!("{left_out}\n");
            assert!(texts.iter().any(|it| it.text.contains(&line)), "the base has no line {left_out}");
            texts.iter_mut().for_each(|it| it.text = it.text.replacen(&line, "", 1));
        }
        texts.push(Text { name: named(&fixture.path), text: fixture.text.clone() });
    }
    let mut tables = vec![
        Text { name: "calendar/kz-calendar.csv".to_owned(), text: table("kz-calendar.csv") },
        Text { name: "calendar/kz-mci.csv".to_owned(), text: table("kz-mci.csv") },
    ];
    let base = fs::read_dir(folder().join("base")).unwrap().map(|it| it.unwrap().path());
    tables.extend(base.filter(|it| it.extension().is_some_and(|it| it == "csv")).map(read));
    let enactment = Reading::of(texts, tables).enact();
    let mut findings = enactment.findings.clone();
    if let Some(law) = &enactment.law {
        for finding in check_cases(law).iter().map(Diagnostic::from) {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
        // The base declares facts for the bad files, of which none needs all.
        let own = |it: &Diagnostic| {
            let file = it.labels.first().and_then(|label| enactment.sources.file(label.span.file));
            file.is_some_and(|file| fixture.is_some_and(|it| it.path.ends_with(&file.name)))
        };
        findings.extend(mistakes(law).into_iter().filter(own));
    }
    (enactment, findings)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

fn fixtures() -> Vec<Fixture> {
    let mut paths = Vec::new();
    for room in ROOMS {
        for entry in fs::read_dir(folder().join(room)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "regl" || it == "json") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.into_iter().map(Fixture::read).collect()
}

/// Findings as a snapshot shows them: the line, the underlined place, what is said of it.
fn rendered(sources: &Sources, findings: &[Diagnostic]) -> String {
    let mut out = String::new();
    for it in findings {
        let severity = match it.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        };
        let _ = writeln!(out, "{severity} {}\n{}", it.code, it.message);
        it.labels.iter().for_each(|label| out.push_str(&underlined(sources, label.span, &label.message.to_string())));
        if let Some(help) = &it.help {
            let _ = writeln!(out, "help: {help}");
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

fn underlined(sources: &Sources, span: Span, label: &str) -> String {
    let file = sources.file(span.file).unwrap();
    let place = sources.line_column(span);
    let line = file.text.lines().nth(place.line - 1).unwrap_or_default();
    let width = sources.text(span).lines().next().unwrap_or_default().chars().count().max(1);
    let (gutter, indent) = (format!("{place}"), " ".repeat(place.column - 1));
    let shown = if file.name.ends_with(".csv") || file.name == "law.regl" || file.name == "vocabulary.regl" {
        format!("  in {}\n", file.name)
    } else {
        String::new()
    };
    format!("{shown}  {gutter:>6} | {line}\n         | {indent}{} {label}\n", "^".repeat(width))
}

/// All codes that the sources know, read from their text.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let text = fs::read_to_string(path).unwrap();
        for quoted in text.split("\"regl::").skip(1) {
            let code: String = quoted.chars().take_while(|it| it.is_ascii_lowercase() || "_:".contains(*it)).collect();
            if quoted[code.len()..].starts_with('"') && code.split("::").filter(|it| !it.is_empty()).count() == 2 {
                codes.insert(format!("regl::{code}"));
            }
        }
    }
    codes
}

/// The tests that look at findings of the syntax and of the command line.
fn elsewhere() -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let named = |path: &Path| {
        let name = path.strip_prefix(&tests).unwrap_or(path).to_string_lossy().into_owned();
        ["cli", "comparative", "findings", "syntax", "manual", "snapshots"].iter().any(|tests| name.starts_with(tests))
    };
    files(&tests).into_iter().filter(|path| named(path)).filter_map(|path| fs::read_to_string(path).ok()).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// What the documentation says of a code.
struct Section {
    /// The first block that is marked as bad.
    bad: Option<String>,
}

/// The sections of `docs/diagnostics.md` by code: those whose heading is a code.
fn sections() -> BTreeMap<String, Section> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md")).unwrap();
    let mut sections = BTreeMap::new();
    for section in text.split("\n### `").skip(1) {
        let (code, body) = section.split_once('`').unwrap();
        let bad = body.split("```").skip(1).step_by(2).find_map(|block| {
            let (info, block) = block.split_once('\n').unwrap();
            info.split_whitespace().any(|it| it == "bad").then(|| block.to_owned())
        });
        assert!(sections.insert(code.to_owned(), Section { bad }).is_none(), "two sections for {code}");
    }
    sections
}

/// Whether all lines of `part` stand in `whole` in their order, whatever their spacing.
fn holds(whole: &str, part: &str) -> bool {
    let plain = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = whole.lines().map(plain);
    part.lines().map(plain).filter(|it| !it.is_empty()).all(|wanted| lines.any(|line| line == wanted))
}
