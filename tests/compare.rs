//! Two regimes, and two results of one case, held against each other.
//!
//! `tests/compare/changes` holds one planted change per file: each must be found, with nothing beside it.

mod rules;

use assert_cmd::Command;
use reglament::case::{Request, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::compare::{
    CaseComparison, Change, Document, Group, LawChanges, Readings, Side, comparisons_schema, counterparts, law_changes,
    pairs, put_to,
};
use reglament::localisation::Localizer;
use reglament::render::changes::changes;
use reglament::render::comparison::comparison;
use reglament::render::page::Page;
use reglament::span::Sources;
use reglament::summary::{Summarised, comparison_schema};
use reglament::syntax::tree::Language;
use reglament::workspace::{Reading, Text};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn planted_changes_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for planted in planted() {
        let (law, sources) = planted.law();
        let found = law_changes(&law, &sources, ("2014", "2020"), &[], &Readings::of(&law));
        let kinds: Vec<String> = all(&found).map(kind).collect();
        if kinds != planted.expected {
            wrong.push(format!("{}: {kinds:?} instead of {:?}", planted.name, planted.expected));
        }
        let text = changes(&found, None, &law, &Page::default());
        let shown = text.split_once("\n\n").map_or("", |(_, body)| body);
        settings("changes").bind(|| {
            insta::assert_snapshot!(planted.name.as_str(), format!("{}--- found\n{shown}", planted.text));
        });
        let effects: Vec<String> = all(&found).map(effect).collect();
        if planted.effects.as_ref().is_some_and(|it| *it != effects) {
            wrong.push(format!("{}: {effects:?} instead of {:?}", planted.name, planted.effects));
        }
        for change in all(&found).filter(|it| !planted.is_led_back(it)) {
            wrong.push(format!("{}: `{}` is led back to another line", planted.name, said(change)));
        }
        let back = law_changes(&law, &sources, ("2020", "2014"), &[], &Readings::of(&law));
        assert_eq!(all(&back).count(), kinds.len(), "{} the other way round", planted.name);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Who applies is declared, and so is the step that registers: whatever a law calls them, it gets the same verdicts.
#[test]
fn names_of_the_applicant_and_of_the_registration_do_not_matter() {
    let by_roles = |text: &str| {
        let named = [("by applicant", "by citizen"), ("of applicant", "of citizen")];
        let declared = [("actor applicant", "actor citizen is applicant"), ("event register", "event entry")];
        let registration =
            ["step", "from", "of", "after"].map(|it| (format!("{it} register "), format!("{it} entry ")));
        let text = registration.iter().fold(text.to_owned(), |text, (was, is)| text.replace(was, is));
        named.into_iter().chain(declared).fold(text, |text, (was, is)| text.replace(was, is))
    };
    let with_entry = |text: &str| {
        let registers = |line: &str| match line.trim_start().starts_with("step entry by") {
            true if line.ends_with('{') => format!("{line}\nregisters @ ¶12(1)"),
            true => format!("{line} {{ registers @ ¶12(1) }}"),
            false => line.to_owned(),
        };
        by_roles(text).lines().map(|line| registers(line) + "\n").collect::<String>()
    };
    // The last two make the registration itself another one.
    let others = planted().into_iter().filter(|it| !it.name.starts_with("registration_"));
    let mut some = false;
    for planted in others {
        let read = |name: &str| fs::read_to_string(folder_of_tests().join(name)).unwrap();
        let (law, sources) = planted.law();
        let (renamed, renamed_sources) =
            enacted(&[("law.regl", &by_roles(&read("law.regl"))), (&planted.name, &with_entry(&planted.services()))]);
        assert_eq!(renamed.names.applicant(), Some("citizen"));
        let verdicts = |law: &Checked, sources: &Sources| -> Vec<String> {
            let found = law_changes(law, sources, ("2014", "2020"), &[], &Readings::of(law));
            all(&found).map(|it| format!("{}: {:?}", kind(it), it.effect)).collect()
        };
        let (usual, by_roles) = (verdicts(&law, &sources), verdicts(&renamed, &renamed_sources));
        assert_eq!(usual, by_roles, "{}", planted.name);
        some |= usual.iter().any(|it| it.contains("Worse"));
    }
    assert!(some);
}

#[test]
fn a_regime_does_not_differ_from_itself() {
    let (law, sources) = rules::shipped_with_sources();
    for regime in law.regimes.keys() {
        let found = law_changes(&law, &sources, (regime, regime), &[], &Readings::of(&law));
        assert!(!found.any(), "{regime}: {:#?}", all(&found).map(said).collect::<Vec<_>>());
    }
}

#[test]
fn the_law_of_2020_against_that_of_2014() {
    let (law, sources) = rules::shipped_with_sources();
    for service in ["stm_license", "technical_study"] {
        let found = law_changes(&law, &sources, ("2014", "2020"), &[service.to_owned()], &Readings::of(&law));
        let text = changes(&found, None, &law, &Page::default());
        settings("law").bind(|| insta::assert_snapshot!(service, text));
    }
}

#[test]
fn what_is_known_of_the_law_of_2020_is_found() {
    let (law, sources) = rules::shipped_with_sources();
    let wanted = ["stm_license".to_owned(), "technical_study".to_owned()];
    let found = law_changes(&law, &sources, ("2014", "2020"), &wanted, &Readings::of(&law));
    let words = |service: &str, procedure: Option<&str>| -> Vec<String> {
        let of = all(&found).filter(|it| it.service == service && it.procedure.as_deref() == procedure);
        of.map(said).collect()
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
    for step in ["assign", "dispatch"] {
        expect(licence, Some("issue"), &format!("the step {step} is dropped"));
    }
    for step in ["check_documents", "check_qualification"] {
        expect(licence, Some("issue"), &format!("the step {step} in place of the step examine"));
    }
    expect(licence, Some("issue"), "the step decide in place of the step examine and the step sign");
    expect(licence, Some("issue"), "the ground activity_prohibited is dropped");
    expect(licence, Some("issue"), "the ground documents_inauthentic is new");
    assert!(
        !words(licence, Some("issue")).iter().any(|it| it.starts_with("the term ")),
        "the term of an issue is the same"
    );
    let study = ("technical_study", Some("conclude"));
    expect(study.0, study.1, "the ground documents_inauthentic is new");
    expect(study.0, study.1, "the limit of sample_delivery changes from 5 working days to 5 calendar days");
    expect(study.0, study.1, "sample_study now stands outside the term");
    expect(study.0, study.1, "the hearing before a refusal is new");
}

/// What the texts say has changed is found, and nothing else: the lists in `tests/compare/known` were written from the
/// texts. Forms with their fields, registers, places to ask and what the acts leave unsaid are not in them.
#[test]
fn what_changed_by_the_texts_is_what_is_found() {
    let (law, sources) = rules::shipped_with_sources();
    let beside = ["form", "field", "register", "column", "contact", "gap"];
    let mut wrong = Vec::new();
    for path in fs::read_dir(folder_of_tests().join("known")).unwrap().map(|it| it.unwrap().path()) {
        let service = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let mut known: Vec<String> = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| line.split('|').map(str::trim).collect::<Vec<_>>().join(" | "))
            .collect();
        let found = law_changes(&law, &sources, ("2014", "2020"), std::slice::from_ref(&service), &Readings::of(&law));
        for change in all(&found) {
            let kind = kind(change);
            let (element, what) = kind.split_once(' ').unwrap();
            if beside.contains(&element) {
                continue;
            }
            let procedure = change.procedure.as_deref().unwrap_or("-");
            let gain = change.effect.applicant.effect.word();
            let line = format!("{procedure} | {element} | {} | {what} | {gain}", change.id);
            match known.iter().position(|it| *it == line) {
                Some(position) => drop(known.remove(position)),
                None => wrong.push(format!("{service}: not in the texts: {line} ({})", said(change))),
            }
        }
        wrong.extend(known.iter().map(|line| format!("{service}: not found: {line}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every change names the clauses of the side or sides that it speaks of.
#[test]
fn changes_are_cited_on_their_sides() {
    let (law, sources) = rules::shipped_with_sources();
    let found = law_changes(&law, &sources, ("2014", "2020"), &[], &Readings::of(&law));
    for it in all(&found) {
        let (old, new) = (!it.cites_old.is_empty(), !it.cites_new.is_empty());
        let expected = match kind(it).split_once(' ') {
            Some((_, "added")) => (false, true),
            Some((_, "dropped")) => (true, false),
            _ => (true, true),
        };
        assert_eq!((old, new), expected, "{}.{:?}: {}", it.service, it.procedure, said(it));
    }
}

#[test]
fn another_reading_is_another_law() {
    let (law, sources) = rules::shipped_with_sources();
    let mut readings = Readings::of(&law);
    assert!(readings.follow(&law, "sample_window", "regulation"));
    assert!(!readings.follow(&law, "sample_window", "nothing"));
    assert!(!readings.follow(&law, "nothing", "regulation"));
    let found = law_changes(&law, &sources, ("2014", "2020"), &["technical_study".to_owned()], &readings);
    let of_delivery: Vec<String> = all(&found).filter(|it| it.id == "sample_delivery").map(kind).collect();
    assert_eq!(of_delivery, ["event outside_term"]);
}

/// In 2014 one licence is asked for with an exam for development, in 2020 development and sale are services of their own.
#[test]
fn what_was_a_part_of_a_service_that_was_divided_is_no_loss() {
    let (law, sources) = rules::shipped_with_sources();
    let found = law_changes(&law, &sources, ("2014", "2020"), &["crypto_license".to_owned()], &Readings::of(&law));
    let of_parts: Vec<String> = all(&found)
        .filter(|it| ["subtype", "exam"].contains(&it.element.word()))
        .map(|it| format!("{} {} {}", it.service, kind(it), it.effect.applicant.effect.word()))
        .collect();
    let expected = [
        "crypto_license exam condition neutral",
        "crypto_license subtype dropped neutral",
        "crypto_license subtype dropped neutral",
        "crypto_sale_permit exam dropped neutral",
        "crypto_sale_permit subtype dropped neutral",
        "crypto_sale_permit subtype dropped neutral",
    ];
    assert_eq!(of_parts, expected);
}

#[test]
fn lineage_is_followed_in_both_directions_and_through_the_regimes_between() {
    let (law, sources) =
        enacted(&[("lineage.regl", &fs::read_to_string(folder_of_tests().join("lineage.regl")).unwrap())]);
    let told = |old: &str, new: &str| -> Vec<String> {
        let name = |id: Option<String>| id.unwrap_or_else(|| "-".to_owned());
        let kinship = |it| serde_json::to_value(it).unwrap().as_str().unwrap().to_owned();
        let pairs = pairs(&law, old, new).into_iter();
        pairs.map(|it| format!("{} → {}: {}", name(it.old), name(it.new), kinship(it.kinship))).collect()
    };
    let first = [
        "lamp → lamp: continues",
        "lamp → lantern: split_from",
        "torch → fire: merges",
        "candle → fire: merges",
        "- → match: new",
        "guild → guild: same",
        "- → wick: only_new",
        "oil → -: dropped",
        "tallow → -: only_old",
    ];
    assert_eq!(told("2008", "2014"), first);
    let both = ["lamp → light: renames", "lamp → lantern: split_from", "torch → fire: merges", "candle → fire: merges"];
    assert_eq!(told("2008", "2020").get(..4).unwrap(), both);
    assert_eq!(told("2014", "2020").first().unwrap(), "lamp → light: renames");
    assert_eq!(told("2020", "2014").first().unwrap(), "light → lamp: renames");
    assert!(told("2014", "2008").contains(&"lantern → lamp: merges".to_owned()));
    assert!(told("2014", "2008").contains(&"fire → torch: split_from".to_owned()));

    assert!(told("2008", "2020").contains(&"- → spark: new".to_owned()), "what it comes from was new");

    assert_eq!(counterparts(&law, "light", "2008"), ["lamp"]);
    assert_eq!(counterparts(&law, "torch", "2020"), ["fire"]);
    assert_eq!(counterparts(&law, "fire", "2008"), ["torch", "candle"]);
    assert_eq!(counterparts(&law, "match", "2008"), [] as [&str; 0]);
    assert_eq!(counterparts(&law, "nothing", "2008"), [] as [&str; 0]);

    let found =
        law_changes(&law, &sources, ("2008", "2014"), &["oil".to_owned(), "match".to_owned()], &Readings::of(&law));
    let words: Vec<String> = all(&found).map(said).collect();
    assert_eq!(words, ["the service match is new", "the service oil is dropped"]);
    let found = law_changes(&law, &sources, ("2008", "2014"), &["tallow".to_owned()], &Readings::of(&law));
    assert!(found.any() && all(&found).count() == 0, "nobody knows what became of it: {found:#?}");
}

#[test]
fn cases_under_both_regimes() {
    let law = rules::shipped();
    let text = fs::read_to_string(folder_of_tests().join("cases.json")).unwrap();
    for request in requests_from_json(&text).unwrap().requests() {
        let found = compared(&law, request);
        let wide = comparison(&found, &law, &Page::default());
        let narrow = comparison(&found, &law, &Page { width: 60, ..Page::default() });
        for (page, width) in [(&wide, 100), (&narrow, 60)] {
            let longest = page.lines().map(|line| line.chars().count()).max();
            assert!(longest <= Some(width), "{page}");
        }
        let name = request.name.replace(' ', "_");
        settings("cases").bind(|| insta::assert_snapshot!(name, format!("{wide}\n--- 60 columns\n{narrow}")));
    }
}

#[test]
fn an_event_that_one_side_does_not_have_is_left_out_there() {
    let law = rules::shipped();
    let text = r#"{ "case": "pinned", "service": "stm_license", "procedure": "issue", "filed": "2014-11-03",
        "events": { "register": "2014-11-03", "examine": "2014-11-10", "check_documents": "2014-11-04" } }"#;
    let found = compared(&law, requests_from_json(text).unwrap().requests().first().unwrap());
    assert_eq!((found.ignored_in_old, found.ignored_in_new), (vec!["check_documents".into()], vec!["examine".into()]));
    let nowhere = text.replace("check_documents", "checks");
    let batch = requests_from_json(&nowhere).unwrap();
    let side = |regime| Side { regime, service: "stm_license" };
    let (to_old, ignored) = put_to(&law, batch.requests().first().unwrap(), side("2014"), side("2020"));
    assert!(ignored.is_empty(), "what no side has is for the run to report");
    assert!(Runner::new(&law).run(&to_old).is_err());
}

#[test]
fn what_is_written_fits_its_schema() {
    let (law, sources) = rules::shipped_with_sources();
    let found = law_changes(&law, &sources, ("2014", "2020"), &[], &Readings::of(&law));
    let changes = found.published(&Localizer::without_titles(Language::En));
    let published = Document::new(Summarised { changes, summary: None });
    fits(&serde_json::to_value(&published).unwrap(), comparison_schema().as_value(), "LawChanges");
    let text = fs::read_to_string(folder_of_tests().join("cases.json")).unwrap();
    let first = requests_from_json(&text).unwrap().requests().first().cloned().unwrap();
    let words = Localizer::without_titles(Language::En);
    let published = compared(&law, &first).with_warnings(|it| words.publish(&it));
    let found = serde_json::to_value(published).unwrap();
    let schema = comparisons_schema();
    let schema = schema.as_value().pointer("/$defs/CaseComparison").unwrap();
    fits(&found, schema, "CaseComparison");
}

/// The keys of an object are those that its schema requires or allows.
fn fits(value: &serde_json::Value, schema: &serde_json::Value, what: &str) {
    let properties = schema.get("properties").unwrap().as_object().unwrap();
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, properties.keys().collect::<Vec<_>>(), "{what}");
}

#[test]
fn the_command_line_tells_bad_input_from_differences() {
    let shows = |words: &[&str], status: i32, needle: &str| {
        let out = Command::cargo_bin("reglament")
            .unwrap()
            .args(words)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        let (stdout, stderr) = (String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
        assert_eq!(out.status.code(), Some(status), "{words:?}: {stderr}");
        let spoken = if status == 2 { stderr.as_ref() } else { stdout.as_ref() };
        assert!(spoken.contains(needle), "{words:?} does not say `{needle}`: {spoken}");
        assert!(status != 2 || stdout.is_empty(), "{words:?} writes {stdout}");
    };
    shows(&["diff", "2014", "2020", "technical_study"], 0, "procedure conclude");
    shows(&["diff", "2014", "2020", "technical_study", "--exit-code"], 1, "procedure conclude");
    shows(&["diff", "2014", "2014", "technical_study"], 2, "named twice");
    shows(&["diff", "2014", "2020", "technical_study", "--format", "json"], 0, "\"outside_term\"");
    shows(&["diff", "2014", "2020", "technical_study"], 0, "tried out in all cases");
    shows(&["diff", "2014", "2020", "technical_study", "--table"], 0, "Structural element");
    shows(&["diff", "2014", "2020", "--table", "--format", "json"], 2, "not written as JSON");
    shows(&["diff", "2008", "2014", "2020", "--table"], 2, "two regimes");
    shows(&["diff", "2014", "2020", "--texts", "regs/calendar"], 2, "is the text of an act");
    shows(&["diff", "2014", "2020", "--texts", "regs/nowhere"], 2, "regs/nowhere");
    shows(&["diff", "--schema"], 0, "LawChanges");
    shows(&["diff", "2014", "2021"], 2, "did you mean `2020`?");
    shows(&["diff", "2014", "2020", "technical_studi"], 2, "did you mean `technical_study`?");
    shows(&["diff", "2014", "2020", "nothing-like-it"], 2, "technical_study (continues)");
    shows(&["diff", "2014", "2020", "--assume", "sample_window=regulations"], 2, "did you mean `regulation`?");
    shows(&["diff", "2014", "2020", "--assume", "sample_window"], 2, "names no reading");
    let licence = "fee for a licence in 2014";
    shows(&["compare", licence, "2014", "2020"], 0, "regime 2014 and regime 2020");
    shows(&["compare", licence, "2014", "2020", "--format", "json"], 0, "\"apart\"");
    let sale = "a licence to sell means of cryptographic protection alone, without an exam";
    shows(&["compare", sale, "2014", "2020"], 0, "crypto_sale_permit");
    shows(&["compare", "--schema"], 0, "CaseComparison");
    shows(&["compare", licence, "2014", "2021"], 2, "did you mean `2020`?");
    shows(&["compare", "2014", "2020"], 2, "no case is named");
    shows(&["compare", "fee for a duplicate in 2014", "2014", "2020"], 2, "under 2020: ");
}

/// A case of a service that both regimes call the same.
fn compared(law: &Checked, request: &Request) -> CaseComparison {
    let service = request.service.0.as_str();
    let (old, new) = (Side { regime: "2014", service }, Side { regime: "2020", service });
    let (to_old, ignored_in_old) = put_to(law, request, old, new);
    let (to_new, ignored_in_new) = put_to(law, request, new, old);
    let mut runner = Runner::new(law);
    let (of_old, of_new) = (runner.run(&to_old).unwrap(), runner.run(&to_new).unwrap());
    CaseComparison { ignored_in_old, ignored_in_new, ..CaseComparison::new(&of_old, &of_new) }
}

fn all(found: &LawChanges) -> impl Iterator<Item = &Change> {
    found.services.iter().flat_map(|it| &it.changes)
}

/// A change in one sentence, with ids in the place of titles.
fn said(change: &Change) -> String {
    Localizer::without_titles(Language::En).say(&Group::of(change))
}

/// `term length`
fn kind(change: &Change) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    let element = word(serde_json::to_value(change.element).unwrap());
    format!("{element} {}", word(serde_json::to_value(change.what).unwrap()))
}

/// `better/heavier`
fn effect(change: &Change) -> String {
    format!("{}/{}", change.effect.applicant.effect.word(), change.effect.provider.effect.word())
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
    /// Their effects on the applicant and on the provider, where the file says them.
    effects: Option<Vec<String>>,
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
        let list = |head: &str| -> Option<Vec<String>> {
            let line = text.lines().find_map(|line| line.strip_prefix(head))?;
            Some(line.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect())
        };
        let (expected, effects) = (list("# changes:").unwrap(), list("# effects:"));
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
        Self { name, text, expected, effects, pieces, added }
    }

    /// The services of both regimes and what is added, as they stand in one file.
    fn services(&self) -> String {
        let old = fs::read_to_string(folder_of_tests().join("service.regl")).unwrap();
        let mut new = old.clone();
        for (was, is) in &self.pieces {
            assert_eq!(new.matches(was.as_str()).count(), 1, "{}: not once in service.regl:\n{was}", self.name);
            new = new.replacen(was.as_str(), is, 1);
        }
        let service = |act: &str, body: &str| format!("service lamp_licence under {act} annex 1 {{\n{body}}}\n");
        format!("{}{}{}", service("old-rules", &old), service("new-rules", &new), self.added)
    }

    fn law(&self) -> (Checked, Sources) {
        let read = |name: &str| fs::read_to_string(folder_of_tests().join(name)).unwrap();
        enacted(&[("law.regl", &read("law.regl")), (&self.name, &self.services())])
    }

    /// Whether a change names a line of what is planted, or of what stood in its place, or the line of the statement
    /// that this is a part of. What is added beside the services is all planted.
    fn is_led_back(&self, change: &Change) -> bool {
        let text = self.services();
        let service_of_new = text.find("service lamp_licence under new-rules").unwrap();
        let line_of = |byte: usize| text[..byte].lines().count() + 1;
        let added = line_of(text.len() - self.added.len());
        let mut lines = Vec::new();
        for (was, is) in &self.pieces {
            for (piece, from) in [(was, 0), (is, service_of_new)] {
                let Some(at) = text[from..].find(piece.as_str()).filter(|_| !piece.is_empty()) else { continue };
                lines.push(line_of(from + at)..line_of(from + at) + piece.lines().count());
            }
        }
        let mut places = change.places_old.iter().chain(&change.places_new).filter(|it| it.file == self.name);
        places.any(|it| it.line >= added || lines.iter().any(|lines| lines.contains(&it.line)))
    }
}

fn enacted(texts: &[(&str, &str)]) -> (Checked, Sources) {
    let texts = texts.iter().map(|(name, text)| Text { name: (*name).to_owned(), text: (*text).to_owned() });
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    let enactment = Reading::of(texts.collect(), tables.to_vec()).enact();
    let law = enactment.law.unwrap_or_else(|| panic!("{:#?}", enactment.findings));
    (law, enactment.sources)
}
