//! The comparative table in its formats, histories over several regimes, and the command line around them.

mod rules;

use assert_cmd::Command;
use reglament::check::Checked;
use reglament::compare::{Fate, LawChanges, LawHistory, Readings, history_schema, law_changes};
use reglament::localisation::Localizer;
use reglament::render::comparative::{ComparativeTable, docx, history_table, html, markdown, pair_table};
use reglament::render::page::Page;
use reglament::span::Sources;
use reglament::syntax::tree::Language;
use reglament::workspace::{Reading, Text};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// A service whose titles hold every sign that a format could take for its own.
const SERVICES: &str = r#"
name lamp_oil { title en "Oil <b>&</b> | *wick*" }
ground dark { title en "It is dark" }
service lamp_licence under old-rules annex 1 {
  title en "Licence for <lamps> & shades"
  channels portal, office  @ ¶2
  procedure issue {
    term 15 calendar days from register  @ ¶4
    fee 20 mci  @ ¶5
    payment through lamp_oil  @ ¶5
    refuse incomplete when not complete  @ ¶11(1)
    step register by chancellery on the day of receipt  @ ¶12
    step sign by head within 2 working days  @ ¶12 { decides finds incomplete }
  }
}
service lamp_licence under new-rules annex 1 {
  title en "Licence for <lamps> & shades"
  channels portal  @ ¶2
  procedure issue {
    term 5 working days from register  @ ¶4
    fee 10 mci  @ ¶5
    refuse incomplete when not complete  @ ¶11(1)
    refuse dark when not qualified  @ ¶11(2)
    step register by chancellery on the day of receipt  @ ¶12
    step sign by head within 2 working days  @ ¶12 { decides finds every other ground }
  }
}
"#;

fn lamps() -> (Checked, Sources) {
    let law = fs::read_to_string(folder_of_tests().join("law.regl")).unwrap();
    let text = |name: &str, text: &str| Text { name: name.to_owned(), text: text.to_owned() };
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    let enactment = Reading::of(vec![text("law.regl", &law), text("lamps.regl", SERVICES)], tables.to_vec()).enact();
    let law = enactment.law.unwrap_or_else(|| panic!("{:#?}", enactment.findings));
    (law, enactment.sources)
}

fn table() -> ComparativeTable {
    let (law, sources) = lamps();
    let found = law_changes(&law, &sources, ("2014", "2020"), &[], &Readings::of(&law));
    pair_table(&found, None, &law, &Page::default())
}

#[test]
fn the_table_as_markdown() {
    settings().bind(|| insta::assert_snapshot!("markdown", markdown(&table())));
}

#[test]
fn the_table_as_html() {
    let page = html(&table());
    assert!(page.contains("Oil &lt;b&gt;&amp;&lt;/b&gt; | *wick*"), "{page}");
    for foreign in ["<script", "http:", "https:", "url(", "@import", "<link", "<img"] {
        assert!(!page.contains(foreign), "`{foreign}` in a page that stands for itself");
    }
    settings().bind(|| insta::assert_snapshot!("html", page));
}

#[test]
fn the_table_as_a_word_document() {
    let table = table();
    let bytes = docx(&table).unwrap();
    assert_eq!(bytes, docx(&table).unwrap(), "the same table makes the same bytes");
    let part = |name: &str| -> String {
        let mut archive = ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let core = part("docProps/core.xml");
    let core = roxmltree::Document::parse(&core).unwrap();
    let title = core.descendants().find(|it| it.has_tag_name(("http://purl.org/dc/elements/1.1/", "title"))).unwrap();
    assert_eq!(title.text(), Some("Comparative table: 2014 and 2020"));
    assert!(!core.descendants().any(|it| it.tag_name().name() == "created"), "nothing tells when it was made");

    let text = part("word/document.xml");
    let document = roxmltree::Document::parse(&text).unwrap();
    let named = |name: &'static str| document.descendants().filter(move |it| it.tag_name().name() == name);
    let tables: Vec<_> = named("tbl").collect();
    // The summary, the service as a whole, and one procedure.
    assert_eq!(tables.len(), 3);
    for table in &tables {
        let repeated: Vec<bool> = table
            .children()
            .filter(|it| it.tag_name().name() == "tr")
            .map(|row| row.descendants().any(|it| it.tag_name().name() == "tblHeader"))
            .collect();
        assert!(repeated[0] && !repeated[1..].contains(&true), "the head alone is repeated: {repeated:?}");
    }
    let size = named("pgSz").next().unwrap();
    assert!(size.attributes().any(|it| it.name() == "orient" && it.value() == "landscape"));

    let cells = |row: roxmltree::Node<'_, '_>| -> Vec<String> {
        let cells = row.children().filter(|it| it.tag_name().name() == "tc");
        let words = |cell: roxmltree::Node<'_, '_>| {
            let texts = cell.descendants().filter(|it| it.tag_name().name() == "t");
            texts.filter_map(|it| it.text().map(ToOwned::to_owned)).collect::<Vec<_>>().join(" / ")
        };
        cells.map(words).collect()
    };
    let rows = |table: usize| -> Vec<Vec<String>> {
        tables[table].children().filter(|it| it.tag_name().name() == "tr").map(cells).collect()
    };
    assert_eq!(rows(1)[0], ["Element", "2014", "2020", "Citation", "Effect"]);
    let fee = rows(1).into_iter().find(|row| row[0].starts_with("The fee")).unwrap();
    let expected = [
        "The fee / amended: amount / № 3",
        "20 MCI",
        "10 MCI",
        "2014: old-rules annex 1 ¶5 / lamps.regl:9 / 2020: new-rules annex 1 ¶5 / lamps.regl:21",
        "Better for the applicant / it costs less / Neutral for the provider / the fee makes no work",
    ];
    assert_eq!(fee, expected);
    let payment = rows(1).into_iter().find(|row| row[0].contains("lamp_oil")).unwrap();
    assert!(payment[0].contains("Oil <b>&</b> | *wick*"), "{payment:?}");
}

/// Counted by an independent script over the table of the calendar, 2008 to 2027: of 4919 working days from which both
/// can be counted, 5 working days end before 15 calendar days on every one; 8 working days end before them on 4613, and
/// after them on 12, around the New Year and in May.
#[test]
fn working_days_are_held_against_calendar_days_on_every_day_of_the_calendar() {
    let (law, sources) = lamps();
    let found = law_changes(&law, &sources, ("2014", "2020"), &[], &Readings::of(&law));
    let term = found.services[0].changes.iter().find(|it| it.id == "term").unwrap();
    let effect = &term.effect.applicant;
    assert_eq!(effect.effect.word(), "better");
    let said = "a shorter time to wait: never later, and sooner on 4919 of the 4919 working days from 2008 to 2027";
    let words = Localizer::without_titles(Language::En);
    assert_eq!(words.say(&effect.reason), said);

    let (law, sources) = rules::shipped_with_sources();
    let found = law_changes(&law, &sources, ("2014", "2020"), &["stm_import".to_owned()], &Readings::of(&law));
    let term = found.services[0].changes.iter().find(|it| it.id == "term").unwrap();
    assert_eq!(term.effect.applicant.effect.word(), "depends");
    let said = "sooner on 4613 and later on 12 of 4919 working days from 2008 to 2027";
    let reason = words.say(&term.effect.applicant.reason);
    assert!(reason.ends_with(said), "{reason}");
}

fn history(services: &[&str]) -> LawHistory {
    let (law, sources) = rules::shipped_with_sources();
    let services: Vec<String> = services.iter().map(|it| (*it).to_owned()).collect();
    let step = |old, new| law_changes(&law, &sources, (old, new), &[], &Readings::of(&law));
    let steps: Vec<LawChanges> = vec![step("2008", "2014"), step("2014", "2020")];
    let whole = LawHistory::new(&steps);
    if services.is_empty() { whole } else { whole.of_services(&services) }
}

/// Of the licence for special technical means: individuals could apply under ¶2 indent 6 of the instruction of 2008, not
/// under the standard of 2014 (¶9), and can again (¶2 of annex 1 of 2020). The duplicate came in 2014 and is gone. The
/// portal came in 2014; the hearing came in 2020; the standing of the exam changed.
#[test]
fn rules_are_introduced_amended_dropped_and_revived() {
    let whole = history(&["stm_license"]);
    let thread = whole.threads.iter().find(|it| it.services == vec![Some("stm_license".to_owned()); 3]).unwrap();
    let fate = |procedure: Option<&str>, id: &str| {
        let rule = thread.rules.iter().find(|it| it.procedure.as_deref() == procedure && it.id == id);
        rule.map(|it| it.fate)
    };
    assert_eq!(fate(None, "individual"), Some(Fate::Revived));
    assert_eq!(fate(Some("duplicate"), "duplicate"), Some(Fate::Passing));
    assert_eq!(fate(None, "portal"), Some(Fate::Introduced));
    assert_eq!(fate(Some("issue"), "hearing"), Some(Fate::Introduced));
    assert_eq!(fate(Some("issue"), "qualification_exam"), Some(Fate::Amended));
    assert_eq!(fate(Some("issue"), "documents_complete"), None, "no rule is called so");
}

/// The licence of 2008 covered the search for leaks, which became a licence of its own in 2014.
#[test]
fn a_service_that_was_split_has_two_threads() {
    let whole = history(&[]);
    let of = |last: &str| whole.threads.iter().find(|it| it.services[2].as_deref() == Some(last)).unwrap();
    assert_eq!(of("leak_detection_license").services[0].as_deref(), Some("stm_license"));
    assert_eq!(of("crypto_sale_permit").services[1].as_deref(), Some("crypto_license"));
    assert_eq!(of("crypto_sale_permit").services[0], None);
}

#[test]
fn a_history_fits_its_schema_and_its_table() {
    let (law, _) = rules::shipped_with_sources();
    let whole = history(&["technical_study"]);
    let published = whole.clone().published(&Localizer::without_titles(Language::En));
    let value = serde_json::to_value(&published).unwrap();
    let schema = history_schema();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&value), keys(schema.as_value().get("properties").unwrap()));
    let table = history_table(&whole, &law, &Page::default());
    assert_eq!(table.columns, ["Element", "Fate", "2008 → 2014", "2014 → 2020"]);
    for row in table.sections.iter().flat_map(|it| &it.blocks).flat_map(|it| &it.rows) {
        assert_eq!(row.cells.len(), table.columns.len());
    }
}

/// XML 1.0 knows none of these characters, in whatever way they are written.
#[test]
fn a_word_document_opens_whatever_titles_hold() {
    let nasty = "a\0\u{b}\u{1b}[2J\u{1}\u{7f}\u{9b}\u{fffe}\u{ffff}\u{202e}]]>&<b>";
    let mut table = table();
    table.title = nasty.to_owned();
    table.preface.push(nasty.to_owned());
    table.columns[0] = nasty.to_owned();
    for section in &mut table.sections {
        section.title = nasty.to_owned();
        section.lines.push(nasty.to_owned());
        for block in &mut section.blocks {
            block.heading = nasty.to_owned();
            block.rows[0].cells[0][0].text = nasty.to_owned();
        }
    }
    let bytes = docx(&table).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let shown = "a\\u{0}\\u{b}\\u{1b}[2J\\u{1}\\u{7f}\\u{9b}\\u{fffe}\\u{ffff}\\u{202e}]]>&<b>";
    for position in 0..archive.len() {
        let mut part = String::new();
        let mut file = archive.by_index(position).unwrap();
        let name = file.name().to_owned();
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        file.read_to_string(&mut part).unwrap();
        let document = roxmltree::Document::parse(&part).unwrap_or_else(|it| panic!("{name}: {it}"));
        let found = document.descendants().filter(|it| it.is_text() && it.text() == Some(shown)).count();
        assert_eq!(found > 0, ["word/document.xml", "docProps/core.xml"].contains(&name.as_str()), "{name}");
    }
}

struct Said {
    status: Option<i32>,
    stdout: Vec<u8>,
    stderr: String,
}

fn reglament(words: &[&str], folder: &Path) -> Said {
    let regs = rules::folder();
    let out = Command::cargo_bin("reglament")
        .unwrap()
        .args(words)
        .arg("--regs")
        .arg(&regs)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    Said { status: out.status.code(), stdout: out.stdout, stderr: String::from_utf8_lossy(&out.stderr).into_owned() }
}

#[test]
fn files_are_written_as_a_whole_or_not_at_all() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("comparative");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("taken")).unwrap();
    let diff = |words: &[&str]| reglament(&[&["diff", "2014", "2020", "technical_study"], words].concat(), &folder);
    let starts = [
        ("a.docx", "PK".as_bytes()),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.md", b"# Comparative table"),
        ("a.json", b"{"),
        ("a.txt", b"Summary"),
    ];
    for (file, start) in starts {
        let said = diff(&["-o", file]);
        assert_eq!((said.status, said.stdout.len()), (Some(0), 0), "{file}: {}", said.stderr);
        assert!(fs::read(folder.join(file)).unwrap().starts_with(start), "{file}");
    }
    let missing = diff(&["-o", "nowhere/a.docx"]);
    assert_eq!(missing.status, Some(2));
    assert!(missing.stderr.contains("there is no folder `nowhere` to write to"), "{}", missing.stderr);
    let taken = diff(&["-o", "taken"]);
    assert_eq!(taken.status, Some(2));
    assert!(taken.stderr.contains("`taken` is a folder"), "{}", taken.stderr);
    let mut left: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect();
    left.sort();
    assert_eq!(left, ["a.docx", "a.html", "a.json", "a.md", "a.txt", "taken"], "nothing half written is left behind");
}

#[test]
fn what_cannot_be_compared_is_told() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let refused = |words: &[&str], needle: &str| {
        let said = reglament(words, here);
        assert_eq!((said.status, said.stdout.len()), (Some(2), 0), "{words:?}");
        assert!(said.stderr.contains(needle), "{words:?} does not say `{needle}`: {}", said.stderr);
    };
    refused(&["diff", "2014", "2014"], "the regime `2014` is named twice");
    refused(&["diff", "2008", "2014", "2008"], "the regime `2008` is named twice");
    refused(&["diff", "2014", "2020", "2009"], "did you mean `2008`?");
    refused(&["diff", "2014"], "two regimes are needed");
    refused(&["diff", "2014", "2020", "--effect", "good"], "better");
    refused(&["diff", "2008", "2014", "2020", "--table"], "regl::option::table");
    refused(&["diff", "2014", "2020", "--table", "--format", "json"], "regl::option::table");
    refused(&["diff", "2014", "2020", "--texts", "regs/calendar"], "regl::folder::no_texts");
    refused(&["compare", "fee for a licence in 2014", "2014", "2014"], "the regime `2014` is named twice");
}

#[test]
fn changes_can_be_picked_by_their_effect() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said = reglament(&["diff", "2014", "2020", "stm_license", "--effect", "better", "--format", "json"], here);
    let found: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    let changes = found["services"][0]["changes"].as_array().unwrap();
    assert!(!changes.is_empty());
    assert!(changes.iter().all(|it| it["effect"]["applicant"]["effect"] == "better"));
}

fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path(folder_of_tests().join("snapshots/tables"));
    settings
}

fn folder_of_tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compare")
}
