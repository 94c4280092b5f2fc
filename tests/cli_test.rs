//! `reglament test`: cases held against what they expect and against their snapshots.

use assert_cmd::Command;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;

const LAMPS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/lamps");

/// Filed on Mon 4 Mar 2019. Three working days to decide: 5, 6, 7 → Thu 7 Mar. A term of five: 5, 6, 7, 8, 11 → Mon 11 Mar.
const MONDAY: &str = "case \"filed on a Monday\" {\n  service lamp_permit.issue\n  filed 2019-03-04 10:00\n}\n";
/// The same on incomplete documents: one working day of registration → Tue 5 Mar.
const INCOMPLETE: &str = "case \"incomplete\" {\n  service lamp_permit.issue\n  filed 2019-03-04 10:00\n  given not documents_complete\n  expect refused documents_incomplete\n  expect decide on 2019-03-05\n}\n";

const MONDAY_RECORDED: &str = "
case \"filed on a Monday\"
  service lamp_permit.issue
  filed 2019-03-04T10:00
  applies old
  registered on 2019-03-04
  outcome granted
  decided on 2019-03-07
  completed on 2019-03-07
  term 5 working days ends 2019-03-11 extended none
  fee none
  event register on 2019-03-04 due 2019-03-04
  event decide on 2019-03-07 due 2019-03-07
  reading counting_start
";

/// A rule folder of its own, with a law on lamps.
struct Rules(PathBuf);

impl Rules {
    fn new(name: &str, cases: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("test-{name}")).join("rules");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("cases")).unwrap();
        for file in ["law.regl", "names.regl", "days.csv", "mci.csv"] {
            fs::copy(Path::new(LAMPS).join(file), folder.join(file)).unwrap();
        }
        let rules = Self(folder);
        rules.write("cases/lamps.regl", cases);
        rules
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    fn edit(&self, file: &str, old: &str, new: &str) {
        let text = self.read(file);
        assert!(text.contains(old), "{old}");
        self.write(file, &text.replacen(old, new, 1));
    }

    fn has(&self, file: &str) -> bool {
        self.0.join(file).exists()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        command.current_dir(self.0.parent().unwrap()).args(["--regs", "rules", "test"]).args(words);
        command
    }

    fn test(&self, words: &[&str]) -> (i32, String, String) {
        Self::of(&mut self.command(words))
    }

    fn of(command: &mut Command) -> (i32, String, String) {
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    /// A folder whose cases are recorded.
    fn recorded(name: &str, cases: &str) -> Self {
        let rules = Self::new(name, cases);
        let (status, out, err) = rules.test(&["--accept"]);
        assert_eq!((status, err.as_str()), (0, ""), "{out}");
        rules
    }

    /// The same with two days for the decision, in the place of three: Wed 6 Mar.
    fn amended(name: &str, cases: &str) -> Self {
        let rules = Self::recorded(name, cases);
        rules.edit(
            "law.regl",
            "step decide by provider within 3 working days",
            "step decide by provider within 2 working days",
        );
        rules
    }
}

fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} in\n{text}");
    }
}

#[test]
fn a_snapshot_is_recorded_and_held() {
    let rules = Rules::new("recorded", MONDAY);
    let (status, out, _) = rules.test(&[]);
    assert_eq!(status, 1, "a case that is held to nothing tests nothing");
    has(
        &out,
        &["NOT HELD `filed on a Monday` (rules/cases/lamps.regl:1)", "1 case: 1 held to nothing; 0 with a snapshot"],
    );
    assert!(!rules.has("cases/lamps.snap"), "nothing is recorded unasked");

    let (status, out, err) = rules.test(&["--accept"]);
    assert_eq!((status, err.as_str()), (0, ""));
    has(&out, &["+ event decide on 2019-03-07 due 2019-03-07", "written: `rules/cases/lamps.snap`"]);
    let text = rules.read("cases/lamps.snap");
    assert!(text.starts_with("reglament snapshots 1\n#"), "{text}");
    assert!(text.ends_with(MONDAY_RECORDED), "{text}");

    let (status, out, _) = rules.test(&[]);
    assert_eq!((status, out.as_str()), (0, "1 case: 1 passed; 1 with a snapshot\n"));
    let (status, out, _) = rules.test(&["--accept"]);
    assert_eq!((status, rules.read("cases/lamps.snap")), (0, text));
    has(&out, &["every snapshot was recorded already"]);
}

#[test]
fn the_language_and_the_layout_have_no_say_in_a_snapshot() {
    let rules = Rules::recorded("languages", MONDAY);
    let english = rules.read("cases/lamps.snap");
    fs::remove_file(rules.0.join("cases/lamps.snap")).unwrap();
    let (status, ..) = rules.test(&["--accept", "--lang", "kk"]);
    assert_eq!((status, rules.read("cases/lamps.snap")), (0, english.clone()));
    // Spaces, remarks and line ends of Windows are no facts.
    rules.write(
        "cases/lamps.snap",
        &english.replace("  event", "\tevent").replace('\n', "\r\n").replace(" on 2019", "   on 2019"),
    );
    assert_eq!(rules.test(&[]).0, 0);
}

#[test]
fn a_failure_tells_what_came_why_and_by_which_rule() {
    let cases = format!("{MONDAY}{INCOMPLETE}").replace("10:00\n}", "10:00\n  expect decide on 2019-03-07\n}");
    let rules = Rules::amended("failure", &cases);
    let (status, out, err) = rules.test(&[]);
    assert_eq!((status, err.as_str()), (1, ""));
    let line =
        rules.read("law.regl").lines().position(|it| it.contains("step decide by provider within 2 working days"));
    let rule = format!("rule `rules/law.regl:{}`: lamps-2019 annex 1 ¶3", line.unwrap() + 1);
    has(
        &out,
        &[
            "FAILED `filed on a Monday` (rules/cases/lamps.regl:1)",
            "expected `decide` on 2019-03-07, came to `decide` on 2019-03-06 (rules/cases/lamps.regl:4)",
            "within 2 working days of registration on Mon 4 Mar 2019",
            &rule,
            "    - event decide on 2019-03-07 due 2019-03-07\n    + event decide on 2019-03-06 due 2019-03-06\n",
            "2 cases: 1 passed, 1 failed; 2 with a snapshot",
        ],
    );
    assert_eq!(out.matches("It is due within").count(), 1, "a date is explained once\n{out}");
    let (_, out, _) = rules.test(&["--explain", "--lang", "ru"]);
    has(
        &out,
        &["НЕ ПРОЙДЕНО `filed on a Monday`", "правило `rules/law.regl:", "Заявление удовлетворено 6 марта 2019 г."],
    );
    // Recording mends the snapshot. The expectation is for people to change.
    let (status, ..) = rules.test(&["--accept"]);
    assert_eq!(status, 1);
    let (status, out, _) = rules.test(&[]);
    assert_eq!(status, 1);
    assert!(!out.contains("snapshot in"), "{out}");
}

#[test]
fn a_case_that_asks_otherwise_makes_its_snapshot_stale() {
    let rules = Rules::recorded("stale", MONDAY);
    rules.edit("cases/lamps.regl", "2019-03-04 10:00", "2019-03-05 10:00");
    let (status, out, _) = rules.test(&[]);
    assert_eq!(status, 1);
    has(
        &out,
        &[
            "asks something else",
            "- filed 2019-03-04T10:00",
            "+ filed 2019-03-05T10:00",
            "+ event decide on 2019-03-08",
        ],
    );
}

#[test]
fn snapshots_without_a_case_are_named_and_dropped() {
    let rules = Rules::recorded("orphans", &format!("{MONDAY}{INCOMPLETE}"));
    fs::copy(rules.0.join("cases/lamps.snap"), rules.0.join("cases/gone.snap")).unwrap();
    rules.write("cases/lamps.regl", INCOMPLETE);
    rules.write("cases/other.regl", MONDAY);
    let (status, out, _) = rules.test(&[]);
    assert_eq!(status, 1);
    has(
        &out,
        &[
            "ORPHANED snapshot in `rules/cases/lamps.snap`: no case `filed on a Monday` stands beside it; that name stands in `rules/cases/other.regl` now",
            "ORPHANED file of snapshots `rules/cases/gone.snap`",
        ],
    );
    // What looks at a part of the cases says nothing of the others.
    assert!(!rules.test(&["--filter", "incomplete"]).1.contains("ORPHANED"));
    let (status, out, _) = rules.test(&["--accept"]);
    assert_eq!(status, 0, "{out}");
    assert!(!rules.has("cases/gone.snap"));
    assert!(!rules.read("cases/lamps.snap").contains("filed on a Monday"));
    assert!(rules.read("cases/other.snap").ends_with(MONDAY_RECORDED));
    assert_eq!(rules.test(&[]).0, 0);
    // The last case of a file takes the file of snapshots with it.
    rules.write("cases/other.regl", "actor judge { title en \"Judge\" }\n");
    assert_eq!((rules.test(&["--accept"]).0, rules.has("cases/other.snap")), (0, false));
}

#[test]
fn a_case_whose_rules_have_an_error_is_no_orphan() {
    let rules = Rules::recorded("error-elsewhere", &format!("{MONDAY}{INCOMPLETE}"));
    let before = rules.read("cases/lamps.snap");
    rules.edit("cases/lamps.regl", "  filed 2019-03-04 10:00\n", "");
    let (status, out, _) = rules.test(&["--accept"]);
    assert_eq!(status, 2, "a case is lost with what cannot be read");
    assert!(!out.contains("ORPHANED"), "{out}");
    assert_eq!(rules.read("cases/lamps.snap"), before);
}

#[test]
fn two_cases_of_one_name_are_named() {
    let rules = Rules::new("one-name", &format!("{MONDAY}{MONDAY}"));
    let (status, _, err) = rules.test(&["rules/cases"]);
    assert_eq!(status, 2);
    has(&err, &["regl::name::duplicate", "filed on a Monday"]);
}

#[test]
fn files_of_snapshots_that_cannot_be_read_are_told_and_left_alone() {
    let snap = format!("reglament snapshots 1\n{MONDAY_RECORDED}");
    let twice = format!("{snap}{MONDAY_RECORDED}");
    let merge =
        snap.replace("  fee none\n", "<<<<<<< ours\n  fee none\n=======\n  fee 2 mci tenge 4000\n>>>>>>> theirs\n");
    for (name, text, code, place) in [
        ("merge", merge, "regl::snapshot::merge", "lamps.snap:12"),
        ("twice", twice, "regl::snapshot::duplicate", "lamps.snap:17"),
        ("day", snap.replace("2019-03-11", "2019-02-30"), "regl::snapshot::line", "lamps.snap:11"),
        ("word", snap.replace("fee none", "fees none"), "regl::snapshot::line", "lamps.snap:12"),
        ("again", snap.replace("  fee none", "  fee none\n  fee none"), "regl::snapshot::line", "lamps.snap:13"),
        ("lacking", snap.replace("  outcome granted\n", ""), "regl::snapshot::lacking", "lamps.snap:3"),
        ("version", snap.replace("snapshots 1", "snapshots 7"), "regl::snapshot::version", "lamps.snap:1"),
        ("head", MONDAY_RECORDED.to_owned(), "regl::snapshot::head", "lamps.snap:2"),
        ("empty", String::new(), "regl::snapshot::head", "lamps.snap"),
        ("homeless", snap.replace("case \"filed on a Monday\"\n", ""), "regl::snapshot::line", "lamps.snap:3"),
    ] {
        let rules = Rules::new(&format!("unreadable-{name}"), &format!("{MONDAY}{INCOMPLETE}"));
        rules.write("cases/lamps.snap", &text);
        rules.write("cases/other.regl", &MONDAY.replace("filed on a Monday", "other"));
        for words in [&[][..], &["--accept"]] {
            let (status, out, err) = rules.test(words);
            assert_eq!(status, 2, "{name}\n{out}{err}");
            has(&err, &[code, place]);
            has(&out, &["FAULTY `filed on a Monday`", "`other`"]);
            assert_eq!(rules.read("cases/lamps.snap"), text, "{name}: what people wrote is theirs");
        }
        assert!(rules.has("cases/other.snap"), "{name}: the other files are recorded");
    }
}

#[test]
fn what_was_written_by_hand_is_held_like_anything_else() {
    let rules = Rules::recorded("by-hand", MONDAY);
    rules.edit("cases/lamps.snap", "decided on 2019-03-07", "decided on 2019-03-08");
    let (status, out, _) = rules.test(&[]);
    assert_eq!(status, 1);
    has(&out, &["- decided on 2019-03-08", "+ decided on 2019-03-07"]);
}

#[test]
fn recording_happens_as_a_whole_or_not_at_all() {
    let rules = Rules::amended("whole", MONDAY);
    let text = MONDAY.replace("filed on a Monday", "other");
    rules.write("cases/another.regl", &text);
    let file = rules.0.join("cases/lamps.snap");
    let before = rules.read("cases/lamps.snap");
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    let (status, out, err) = rules.test(&["--accept"]);
    assert_eq!(status, 2);
    has(&err, &["regl::file::unwritable", "rules/cases/lamps.snap"]);
    has(&out, &["FAILED `filed on a Monday`"]);
    assert_eq!(rules.read("cases/lamps.snap"), before);
    let mut names: Vec<String> =
        fs::read_dir(rules.0.join("cases")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(
        names,
        ["another.regl", "lamps.regl", "lamps.snap"],
        "nothing else is written, and nothing is left behind"
    );
}

#[test]
fn a_folder_in_the_place_of_a_file_of_snapshots_is_told() {
    let rules = Rules::new("folder", MONDAY);
    fs::create_dir(rules.0.join("cases/lamps.snap")).unwrap();
    let (status, _, err) = rules.test(&["--accept"]);
    assert_eq!(status, 2);
    has(&err, &["regl::file::is_folder", "rules/cases/lamps.snap"]);
}

#[test]
fn cases_that_stand_in_no_file_have_no_snapshots() {
    let rules = Rules::new("no-file", INCOMPLETE);
    let from_stdin = |words: &[&str]| Rules::of(rules.command(words).write_stdin(MONDAY));
    let (status, out, _) = from_stdin(&["-"]);
    assert_eq!(status, 1);
    has(&out, &["NOT HELD `filed on a Monday`"]);
    let (status, _, err) = from_stdin(&["-", "--accept"]);
    assert_eq!(status, 2);
    has(&err, &["regl::snapshot::no_place", "<stdin>"]);
}

#[test]
fn a_review_asks_of_each_difference() {
    let three = ["one", "two", "three"].map(|name| MONDAY.replace("filed on a Monday", name)).concat();
    let rules = Rules::amended("review", &three);
    let before = rules.read("cases/lamps.snap");
    let review = |answers: &str| Rules::of(rules.command(&["--review"]).write_stdin(answers));
    // Nobody there: a clear error, and nothing is recorded.
    for answers in ["", "accept\n"] {
        let (status, _, err) = review(answers);
        assert_eq!(status, 2);
        has(&err, &["regl::option::no_answer", "--review"]);
        assert_eq!(rules.read("cases/lamps.snap"), before);
    }
    let (status, out, err) = review("what?\nexplain\na\nr\ns\n");
    assert_eq!((status, err.as_str()), (1, ""));
    has(
        &out,
        &[
            "1 of 3: `a` accept",
            "Granted on Wed 6 Mar 2019",
            "rejected, so the rules or the case are to be mended: `two`",
            "1 accepted, 1 rejected, 1 left as they were",
            "written: `rules/cases/lamps.snap`",
        ],
    );
    let after = rules.read("cases/lamps.snap");
    assert_eq!(after.matches("event decide on 2019-03-06").count(), 1);
    assert_eq!(after.matches("event decide on 2019-03-07").count(), 2);
    let (status, out, _) = review("q\n");
    assert_eq!((status, rules.read("cases/lamps.snap")), (1, after));
    has(&out, &["1 of 2", "0 accepted, 0 rejected, 2 left"]);
    assert_eq!(review("a\na\n").0, 0);
    assert_eq!(rules.test(&[]).0, 0);
    assert_eq!(review("").0, 0, "where nothing differs nobody is asked");
}

#[test]
fn a_filter_picks_cases_and_one_that_fits_none_is_told() {
    let rules = Rules::new("filter", &format!("{MONDAY}{INCOMPLETE}"));
    let (status, out, _) = rules.test(&["--filter", "INCOMPL"]);
    assert_eq!((status, out.as_str()), (0, "1 case: 1 passed; 0 with a snapshot\n"));
    has(&rules.test(&["--filter", "lamp_permit.issue"]).1, &["2 cases"]);
    let (status, _, err) = rules.test(&["--filter", "candles"]);
    assert_eq!(status, 2);
    has(&err, &["regl::case::unknown", "--filter candles"]);
    // What is recorded of one case leaves the others alone.
    assert_eq!(rules.test(&["--filter", "incomplete", "--accept"]).0, 0);
    assert!(!rules.read("cases/lamps.snap").contains("Monday"));
    assert_eq!(rules.test(&["filed on a Monday", "--accept"]).0, 0);
    assert_eq!(rules.read("cases/lamps.snap").matches("\ncase ").count(), 2);
}

#[test]
fn the_order_of_cases_has_no_say() {
    let rules = Rules::recorded("shuffle", &format!("{MONDAY}{INCOMPLETE}"));
    let (status, out, _) = rules.test(&["--shuffle=7"]);
    assert_eq!(status, 0);
    has(&out, &["2 cases: 2 passed", "`--shuffle=7`"]);
    assert_eq!(rules.test(&["--shuffle=7"]).1, out);
    assert_eq!(rules.test(&["--shuffle"]).0, 0);
    assert_eq!(rules.test(&["--shuffle=many"]).0, 2);
}

#[test]
fn a_folder_without_cases_is_bad_input() {
    let rules = Rules::new("none", "actor judge { title en \"Judge\" }\n");
    let (status, _, err) = rules.test(&[]);
    assert_eq!(status, 2);
    has(&err, &["regl::case::none"]);
}

#[test]
fn results_are_written_as_json_and_junit() {
    let rules =
        Rules::amended("forms", &format!("{MONDAY}{INCOMPLETE}").replace("on a Monday", "on a <Monday> & more"));
    let (status, out, _) = rules.test(&["--format", "json"]);
    assert_eq!(status, 1);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["summary"]["failed"], 1);
    let case = &json["cases"][0];
    assert_eq!((&case["verdict"], &case["line"]), (&"failed".into(), &1.into()));
    assert_eq!(case["snapshot"]["standing"], "differs");
    let came = case["snapshot"]["came"].as_array().unwrap();
    let decide = came.iter().find(|it| it["now"] == "event decide on 2019-03-06 due 2019-03-06").unwrap();
    assert_eq!(decide["reason"]["rules"][0]["cite"][0], "lamps-2019 annex 1 ¶3");
    assert_eq!(decide["reason"]["explanation"]["arguments"]["on"], "2019-03-06");

    let (status, out, _) = rules.test(&["--format", "junit"]);
    assert_eq!(status, 1);
    let xml = roxmltree::Document::parse(&out).unwrap();
    let cases: Vec<_> = xml.descendants().filter(|it| it.has_tag_name("testcase")).collect();
    assert_eq!(cases.len(), 2);
    assert_eq!(cases[0].attribute("name"), Some("filed on a <Monday> & more"));
    let failures: Vec<_> = xml.descendants().filter(|it| it.has_tag_name("failure")).collect();
    assert_eq!(failures.len(), 1);
    has(failures[0].text().unwrap(), &["+ event decide on 2019-03-06 due 2019-03-06"]);

    for schema in [&["--schema"][..], &["--schema", "--coverage"]] {
        let (status, out, _) = rules.test(schema);
        assert_eq!(status, 0);
        assert!(serde_json::from_str::<serde_json::Value>(&out).unwrap()["properties"].is_object());
    }
}

#[test]
fn what_no_case_exercises_is_told() {
    let rules =
        Rules::new("coverage", &format!("{MONDAY}{INCOMPLETE}").replace("10:00\n}", "10:00\n  expect granted\n}"));
    let (status, out, _) = rules.test(&["--coverage"]);
    assert_eq!(status, 0, "{out}");
    let line = |words: &str| rules.read("law.regl").lines().position(|it| it.contains(words)).unwrap() + 1;
    let (bright, office) = (line("refuse too_bright"), line("fee 2 mci when channel is office"));
    has(
        &out,
        &[
            &format!("no case: ground `too_bright` (rules/law.regl:{bright}): lamps-2019 annex 1 ¶6(2), ¶9"),
            &format!("no case: fee `2 mci` (rules/law.regl:{office}): lamps-2019 annex 1 ¶4"),
            "return: 0 of 2 (0 %); no case",
            "no case: reading `colour_of_lamps is any`",
            "no case: reading `counting_start is same_day`",
        ],
    );
    assert!(!out.contains("ground `documents_incomplete` (rules/law.regl:78)"), "{out}");
    assert_eq!(rules.test(&["--coverage", "--min", "0"]).0, 0);
    let (status, _, err) = rules.test(&["--coverage", "--min", "95"]);
    assert_eq!(status, 1);
    has(&err, &["`--min` wants 95 %"]);

    let (_, out, _) = rules.test(&["--coverage", "--format", "lcov"]);
    has(&out, &["SF:rules/law.regl\n", &format!("DA:{bright},0\n"), "end_of_record\n"]);
    let (_, out, _) = rules.test(&["--coverage", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let points = json["procedures"][0]["points"].as_array().unwrap();
    let ground = points.iter().find(|it| it["kind"] == "ground" && it["id"] == "documents_incomplete").unwrap();
    assert_eq!(ground["cases"], serde_json::json!(["incomplete"]));
    let (_, out, _) = rules.test(&["--coverage", "--format", "html", "--lang", "kk"]);
    has(&out, &["<html lang=\"kk\">", "too_bright"]);
    for words in [&["--coverage", "--format", "junit"][..], &["--format", "html"], &["--format", "lcov"]] {
        let (status, _, err) = rules.test(words);
        assert_eq!(status, 2);
        has(&err, &["regl::option::format"]);
    }
    assert_eq!(rules.test(&["--min", "95"]).0, 2, "`--min` is of the coverage");
    assert_eq!(rules.test(&["--coverage", "--min", "101"]).0, 2);
}

#[test]
fn a_save_runs_again_what_it_touches() {
    let candle = "case \"a candle\" {\n  service candle_permit.issue\n  filed 2021-03-01 10:00\n}\n";
    let rules = Rules::recorded("watch", &format!("{MONDAY}{INCOMPLETE}{candle}"));
    let mut watching = std::process::Command::new(env!("CARGO_BIN_EXE_reglament"))
        .current_dir(rules.0.parent().unwrap())
        .args(["--regs", "rules", "test", "--watch"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(watching.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut until_waiting = || {
        let seen: Vec<String> = lines.by_ref().take_while(|it| !it.starts_with("waiting")).collect();
        seen.join("\n")
    };
    has(&until_waiting(), &["3 cases: 3 passed"]);
    // A remark at the head moves every rule and changes none.
    rules.write("law.regl", &format!("# A remark.\n{}", rules.read("law.regl")));
    has(&until_waiting(), &["saved: 0 of 3 cases"]);
    // The limit of the decision is of two cases.
    rules.edit(
        "law.regl",
        "step decide by provider within 3 working days",
        "step decide by provider within 2 working days",
    );
    has(&until_waiting(), &["saved: 2 of 3 cases", "FAILED `filed on a Monday`", "+ event decide on 2019-03-06"]);
    // A text that cannot be read ends nothing. What failed is run again.
    rules.edit("law.regl", "within 2 working days ", "within two of them ");
    until_waiting();
    rules.edit("law.regl", "within two of them ", "within 3 working days ");
    has(&until_waiting(), &["saved: 2 of 3 cases", "2 cases: 2 passed"]);
    rules.edit("cases/lamps.regl", "2021-03-01", "2021-03-02");
    has(&until_waiting(), &["saved: 1 of 3 cases", "FAILED `a candle`"]);
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[test]
fn the_shipped_cases_are_as_expected_and_as_recorded() {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    let (status, out, err) = Rules::of(command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["test", "--shuffle=1"]));
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
}

#[test]
fn proposed_cases_exercise_all_that_the_rules_say() {
    let rules = Rules::new("simulate", INCOMPLETE);
    let simulate = |words: &[&str]| {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        Rules::of(command.current_dir(rules.0.parent().unwrap()).args(["--regs", "rules", "simulate"]).args(words))
    };
    let (status, _, err) = simulate(&["lamp_permit.issue", "--regime", "old", "-o", "rules/cases/lamps.regl"]);
    assert_eq!((status, err.as_str()), (0, ""));
    let text = rules.read("cases/lamps.regl");
    // 1 Jan 2019 is a Tuesday; the first Monday under the old rules is the 7th. Two refusals cannot be one case with a grant, and
    // each of the two readings of the colour decides a case of its own.
    has(
        &text,
        &["filed 2019-01-07 10:00", "given not documents_complete", "given bright", "assume colour_of_lamps is any"],
    );
    let (status, out, _) = rules.test(&["--coverage"]);
    assert_eq!(status, 1, "nothing is expected of them yet");
    has(&out, &["NOT HELD `old lamp_permit.issue 1`"]);
    let (_, out, _) = rules.test(&["--coverage", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let issue = &json["procedures"][0];
    assert_eq!((&issue["procedure"], &issue["regime"]), (&"issue".into(), &"old".into()));
    assert_eq!(issue["share"]["exercised"], issue["share"]["all"], "{out}");
    let taken = issue["cases"].as_u64().unwrap();
    // None can be left out.
    for left_out in 1..=taken {
        let name = format!("case \"old lamp_permit.issue {left_out}\"");
        let fewer: Vec<&str> = text.split("\n\n").filter(|it| !it.starts_with(&name)).collect();
        rules.write("cases/lamps.regl", &fewer.join("\n\n"));
        let (_, out, _) = rules.test(&["--coverage", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&out).unwrap();
        let issue = &json["procedures"][0]["share"];
        assert_ne!(issue["exercised"], issue["all"], "{name} adds nothing to\n{text}");
    }
    let (status, _, err) = simulate(&["candles_of_wax"]);
    assert_eq!(status, 2);
    has(&err, &["regl::service::unknown"]);
}
