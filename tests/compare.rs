//! Two regimes, and two results of one case, held against each other.
//!
//! `tests/compare/changes` holds one planted change per file: each must be found, with nothing beside it.

mod rules;

use reglament::check::Checked;
use reglament::compare::{Change, LawChanges, Readings, law_changes};
use reglament::render::changes::changes;
use reglament::render::page::Page;
use reglament::workspace::{Reading, Text};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn planted_changes_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for planted in planted() {
        let law = planted.law();
        let found = law_changes(&law, "2014", "2020", &[], &Readings::of(&law));
        let kinds: Vec<String> = all(&found).map(kind).collect();
        if kinds != planted.expected {
            wrong.push(format!("{}: {kinds:?} instead of {:?}", planted.name, planted.expected));
        }
        let text = changes(&found, &law, &Page::default());
        let shown = text.lines().skip_while(|line| !line.starts_with("  Rests")).skip(1).collect::<Vec<_>>().join("\n");
        settings("changes").bind(|| {
            insta::assert_snapshot!(planted.name.as_str(), format!("{}{}", planted.text, shown));
        });
        let back = law_changes(&law, "2020", "2014", &[], &Readings::of(&law));
        assert_eq!(all(&back).count(), kinds.len(), "{} the other way round", planted.name);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_regime_does_not_differ_from_itself() {
    let law = rules::shipped();
    for regime in law.regimes.keys() {
        let found = law_changes(&law, regime, regime, &[], &Readings::of(&law));
        assert!(!found.any(), "{regime}: {:#?}", all(&found).map(|it| &it.words).collect::<Vec<_>>());
    }
}

#[test]
fn the_law_of_2020_against_that_of_2014() {
    let law = rules::shipped();
    for service in ["stm_license", "technical_study"] {
        let found = law_changes(&law, "2014", "2020", &[service.to_owned()], &Readings::of(&law));
        let text = changes(&found, &law, &Page::default());
        settings("law").bind(|| insta::assert_snapshot!(service, text));
    }
}

#[test]
fn what_is_known_of_the_law_of_2020_is_found() {
    let law = rules::shipped();
    let wanted = ["stm_license".to_owned(), "technical_study".to_owned()];
    let found = law_changes(&law, "2014", "2020", &wanted, &Readings::of(&law));
    let words = |service: &str, procedure: Option<&str>| -> Vec<&str> {
        let of = all(&found).filter(|it| it.service == service && it.procedure.as_deref() == procedure);
        of.map(|it| it.words.as_str()).collect()
    };
    let expect = |service: &str, procedure: Option<&str>, start: &str| {
        let all = words(service, procedure);
        assert!(all.iter().any(|it| it.starts_with(start)), "no `{start}` in {service} {procedure:?}: {all:#?}");
    };
    let licence = "stm_license";
    expect(licence, None, "the channel office is dropped");
    expect(licence, Some("duplicate"), "the procedure duplicate is dropped");
    expect(licence, Some("reissue"), "the term falls from 10 to 3 working days");
    expect(licence, Some("issue"), "the hearing before a refusal is new");
    for step in ["assign", "examine", "sign", "dispatch"] {
        expect(licence, Some("issue"), &format!("the step {step} is dropped"));
    }
    for step in ["check_documents", "check_qualification", "decide"] {
        expect(licence, Some("issue"), &format!("the step {step} is new"));
    }
    expect(licence, Some("issue"), "the ground activity_prohibited is dropped");
    expect(licence, Some("issue"), "the ground documents_inauthentic is new");
    assert!(!words(licence, Some("issue")).iter().any(|it| it.starts_with("the term ")), "the term of an issue is the same");
    let study = ("technical_study", Some("conclude"));
    expect(study.0, study.1, "the ground documents_inauthentic is new");
    expect(study.0, study.1, "the limit of sample_delivery changes from 5 working days to 5 calendar days");
    expect(study.0, study.1, "sample_study now stands outside the term");
    expect(study.0, study.1, "the hearing before a refusal is new");
}

/// Every change names the clauses of the side or sides that it speaks of.
#[test]
fn changes_are_cited_on_their_sides() {
    let law = rules::shipped();
    let found = law_changes(&law, "2014", "2020", &[], &Readings::of(&law));
    for it in all(&found) {
        let (old, new) = (!it.cites_old.is_empty(), !it.cites_new.is_empty());
        let expected = match kind(it).split_once(' ') {
            Some((_, "added")) => (false, true),
            Some((_, "dropped")) => (true, false),
            _ => (true, true),
        };
        assert_eq!((old, new), expected, "{}.{:?}: {}", it.service, it.procedure, it.words);
    }
}

#[test]
fn another_reading_is_another_law() {
    let law = rules::shipped();
    let mut readings = Readings::of(&law);
    assert!(readings.follow(&law, "sample_window", "regulation"));
    assert!(!readings.follow(&law, "sample_window", "nothing"));
    assert!(!readings.follow(&law, "nothing", "regulation"));
    let found = law_changes(&law, "2014", "2020", &["technical_study".to_owned()], &readings);
    let of_delivery: Vec<String> = all(&found).filter(|it| it.id == "sample_delivery").map(kind).collect();
    assert_eq!(of_delivery, ["event outside_term"]);
}

fn all(found: &LawChanges) -> impl Iterator<Item = &Change> {
    found.services.iter().flat_map(|it| &it.changes)
}

/// `term length`
fn kind(change: &Change) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    let element = word(serde_json::to_value(change.element).unwrap());
    format!("{element} {}", word(serde_json::to_value(change.what).unwrap()))
}

fn settings(folder: &str) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path(folder_of_tests().join("snapshots").join(folder));
    settings
}

fn folder_of_tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compare")
}

/// A change planted in the service of `service.regl`.
struct Planted {
    name: String,
    text: String,
    /// The kinds of change that must be found, in order.
    expected: Vec<String>,
    /// What stands in the old regime, and what in its place in the new one.
    pieces: Vec<(String, String)>,
    /// What is added to the law of `law.regl`.
    added: String,
}

fn planted() -> Vec<Planted> {
    let folder = folder_of_tests().join("changes");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|it| Planted::read(it)).collect()
}

impl Planted {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let expected = text.lines().find_map(|line| line.strip_prefix("# changes:")).unwrap();
        let expected = expected.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect();
        let (mut pieces, mut added) = (Vec::new(), String::new());
        let mut old = String::new();
        for section in text.split("--- ").skip(1) {
            let (head, body) = section.split_once('\n').unwrap();
            match head {
                "old" => old = body.to_owned(),
                "new" => pieces.push((std::mem::take(&mut old), body.to_owned())),
                "law" => added = body.to_owned(),
                other => panic!("{name}: `--- {other}`"),
            }
        }
        Self { name, text, expected, pieces, added }
    }

    fn law(&self) -> Checked {
        let read = |name: &str| fs::read_to_string(folder_of_tests().join(name)).unwrap();
        let old = read("service.regl");
        let mut new = old.clone();
        for (was, is) in &self.pieces {
            assert_eq!(new.matches(was.as_str()).count(), 1, "{}: not once in service.regl:\n{was}", self.name);
            new = new.replacen(was.as_str(), is, 1);
        }
        let service = |act: &str, body: &str| format!("service lamp_licence under {act} annex 1 {{\n{body}}}\n");
        let services = format!("{}{}{}", service("old-rules", &old), service("new-rules", &new), self.added);
        enacted(&[("law.regl", &read("law.regl")), (&self.name, &services)])
    }
}

fn enacted(texts: &[(&str, &str)]) -> Checked {
    let texts = texts.iter().map(|(name, text)| Text { name: (*name).to_owned(), text: (*text).to_owned() });
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    let enactment = Reading::of(texts.collect(), tables.to_vec()).enact();
    enactment.law.unwrap_or_else(|| panic!("{:#?}", enactment.findings))
}
