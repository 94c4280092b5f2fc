//! `audit`: logs of several shapes, a map and its faults, and what comes of them. All days are counted by hand.

mod rules;

use assert_cmd::Command;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn reglament(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(folder).args(words).env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Three licences of 2014. Filed on Mon 2 Mar 2015; twelve working days after it, without Mon 9, Mon 23, Tue 24 and Wed 25
/// (8 March is a Sunday, and Nauryz), are 3 4 5 6 (4), 10 11 12 13 (8), 16 17 18 19 (12): Thu 19 March. Two more: 20 (1), 26 (2).
const LOG: &str = "\
case,activity,time,who,decision,ground
A,Received,2015-03-02 10:00,Clerk,,
A,Registered,2015-03-02 10:05,Clerk,,
A,Assigned,2015-03-02 11:00,Head,,
A,Examined,2015-03-19 12:00,Expert,,
A,Signed,2015-03-27 12:00,Chief,granted,
A,Sent,2015-03-27 15:00,Clerk,,
B,Received,2015-03-02 10:00,Clerk,,
B,Registered,2015-03-02 10:05,Clerk,,
B,Assigned,2015-03-02 11:00,Clerk,,
B,Telephone,2015-03-03 11:00,Clerk,,
B,Examined,2015-03-19 12:00,Expert,,
B,Signed,2015-03-26 12:00,Chief,refused,taste
B,Sent,2015-03-26 15:00,Clerk,,
C,Received,2015-03-02 10:00,Clerk,,
C,Registered,2015-03-02 10:05,Clerk,,
C,Signed,2015-03-26 12:00,Chief,granted,
C,Sent,2015-03-26 15:00,Clerk,,
";

const MAP: &str = r#"
[columns]
case = "case"
activity = "activity"
time = "time"
actor = "who"

[case]
service = "stm_license"
procedure = "issue"
filed = { activity = "Received" }

[events]
register = "Registered"
assign = "Assigned"
examine = "Examined"
sign = "Signed"
dispatch = "Sent"

[outcome]
granted = { column = "decision", cells = "granted" }
refused = { column = "decision", cells = "refused" }

[grounds]
column = "ground"

[actors]
Clerk = "chancellery"
Head = "head_of_licensing"
Expert = "executor"
Chief = "head_of_provider"
"#;

/// A folder with the rules of the project, a log and a map.
fn folder(log: &[u8], map: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("log"), log).unwrap();
    fs::write(folder.path().join("map.toml"), map).unwrap();
    folder
}

fn regs() -> String {
    root().join("regs").display().to_string()
}

fn audit(log: &[u8], map: &str, more: &[&str]) -> (i32, String, String) {
    let folder = folder(log, map);
    let regs = regs();
    let words = [&["audit", "log", "--map", "map.toml", "--regs", &regs], more].concat();
    reglament(folder.path(), &words)
}

/// Case, kind, event and late by working days of each row.
fn rows(csv: &str) -> Vec<[String; 4]> {
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let cell = |row: &csv::StringRecord, at: usize| row.get(at).unwrap().to_owned();
    table.records().map(|it| it.unwrap()).map(|it| [cell(&it, 0), cell(&it, 5), cell(&it, 6), cell(&it, 13)]).collect()
}

fn row(cells: [&str; 4]) -> [String; 4] {
    cells.map(ToOwned::to_owned)
}

/// A was signed on Fri 27 March, a day late. B was assigned by the clerk, and refused on a ground that no act knows. In C
/// nobody assigned or examined.
#[test]
fn what_is_wrong_is_told_case_by_case() {
    let (status, out, err) = audit(LOG.as_bytes(), MAP, &["--format", "csv"]);
    assert_eq!((status, err.as_str()), (1, ""));
    let wanted = [
        row(["A", "late", "sign", "1"]),
        row(["B", "wrong_actor", "assign", ""]),
        row(["B", "no_ground", "sign", ""]),
        row(["C", "missing", "assign", ""]),
        row(["C", "missing", "examine", ""]),
    ];
    assert_eq!(rows(&out), wanted);
}

#[test]
fn text_sums_up_and_names_what_was_never_mapped() {
    let (status, out, _) = audit(LOG.as_bytes(), MAP, &[]);
    assert_eq!(status, 1);
    for line in [
        "Cases: 3 of 17 rows, up to Fri 27 Mar 2015",
        "In order: 0; with something wrong: 3",
        "Not mapped, 1 row: `Telephone` (1)",
        ": `stm_license.issue`, `2014`\n",
        "████████████████████████  3 of 3, breaches: 5; days late: 1, at most 1",
        "missing                  ████████████████████████  1 of 3, breaches: 2",
        "“signature of the result” on 27 Mar 2015, due 26 Mar 2015, 1 working day late",
    ] {
        assert!(out.contains(line), "{line:?} is not in\n{out}");
    }
}

/// The same log in other shapes comes to the same.
#[test]
fn shapes_make_no_difference() {
    let wanted = audit(LOG.as_bytes(), MAP, &["--format", "csv"]).1;
    let with = |log: &str| format!("[log]\n{log}\n{MAP}");
    let semicolons = LOG.replace(',', ";");
    let tabs = LOG.replace(',', "\t");
    // Rows in any order: by the text of the row.
    let (head, body) = LOG.split_once('\n').unwrap();
    let mut shuffled: Vec<&str> = body.lines().collect();
    shuffled.sort_by_key(|it| it.chars().rev().collect::<String>());
    let shuffled = format!("{head}\n{}\n", shuffled.join("\n"));
    let dotted = |text: &str, order: [usize; 3], sign: &str| {
        let date = regex::Regex::new(r"(2015)-(03)-(\d\d)").unwrap();
        let part = |it: &regex::Captures<'_>| order.map(|at| it[at].to_owned()).join(sign);
        date.replace_all(text, part).into_owned()
    };
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(LOG.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(LOG.as_bytes()).unwrap();
    // 10:00 in Almaty, which was +06:00 then, is 04:00 UTC.
    let utc = regex::Regex::new(r"(2015-03-\d\d) (\d\d):(\d\d)").unwrap();
    let utc = utc.replace_all(LOG, |it: &regex::Captures<'_>| {
        format!("{}T{:02}:{}:00.000Z", &it[1], it[2].parse::<u32>().unwrap() - 6, &it[3])
    });
    let shapes: [(&str, Vec<u8>, String); 10] = [
        ("semicolons", semicolons.into_bytes(), MAP.to_owned()),
        ("tabs", tabs.into_bytes(), MAP.to_owned()),
        ("a byte-order mark", format!("\u{feff}{LOG}").into_bytes(), MAP.to_owned()),
        ("dots", dotted(LOG, [3, 2, 1], ".").into_bytes(), MAP.to_owned()),
        ("month first", dotted(LOG, [2, 3, 1], "/").into_bytes(), with("dates = \"month_first\"")),
        ("day first", dotted(LOG, [3, 2, 1], "/").into_bytes(), with("dates = \"day_first\"")),
        ("UTF-16", utf16, MAP.to_owned()),
        ("gzip", packed.finish().unwrap(), MAP.to_owned()),
        ("offsets", utc.into_owned().into_bytes(), MAP.to_owned()),
        ("lines of Windows", LOG.replace('\n', "\r\n").into_bytes(), MAP.to_owned()),
    ];
    for (name, log, map) in shapes {
        let (status, out, err) = audit(&log, &map, &["--format", "csv"]);
        assert_eq!((status, err.as_str()), (1, ""), "{name}");
        assert_eq!(out, wanted, "{name}");
    }
    // In any order the cases are told as they begin.
    let sorted = |csv: &str| {
        let mut rows = rows(csv);
        rows.sort();
        rows
    };
    assert_eq!(sorted(&audit(shuffled.as_bytes(), MAP, &["--format", "csv"]).1), sorted(&wanted));
}

#[test]
fn cyrillic_in_an_old_encoding_is_read_when_it_is_named() {
    let log = LOG.replace("Signed", "Подписано");
    let map = MAP.replace("\"Signed\"", "\"Подписано\"");
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&log);
    let (status, _, err) = audit(&bytes, &map, &[]);
    assert_eq!(status, 2);
    assert!(err.contains("regl::audit::log") && err.contains("windows-1251"), "{err}");
    let named = format!("[log]\nencoding = \"windows-1251\"\n{map}");
    assert_eq!(rows(&audit(&bytes, &named, &["--format", "csv"]).1).len(), 5);
}

/// The same as XES: attributes of traces and events, an attribute of an attribute, and a number.
#[test]
fn xes_is_read_as_a_table_is() {
    let mut xes = String::from("<?xml version=\"1.0\"?>\n<log xes.version=\"1.0\">\n<extension name=\"Time\"/>\n");
    let mut table = csv::Reader::from_reader(LOG.as_bytes());
    let rows_of_log: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    for case in ["A", "B", "C"] {
        xes.push_str(&format!("<trace><string key=\"concept:name\" value=\"{case}\"/>\n"));
        for row in rows_of_log.iter().filter(|it| &it[0] == case) {
            let time = row[2].replace(' ', "T");
            let [activity, who, decision, ground] = [1, 3, 4, 5].map(|at| row[at].to_owned());
            xes.push_str(&format!(
                "<event><string key=\"concept:name\" value=\"{activity}\"><string key=\"inner\" value=\"x\"/></string>\
                 <date key=\"time:timestamp\" value=\"{time}:00.000+06:00\"/><string key=\"org:resource\" value=\"{who}\"/>\
                 <string key=\"decision\" value=\"{decision}\"/><string key=\"ground\" value=\"{ground}\"/></event>\n"
            ));
        }
        xes.push_str("</trace>\n");
    }
    xes.push_str("</log>\n");
    let map = MAP
        .replace("case = \"case\"", "case = \"case:concept:name\"")
        .replace("activity = \"activity\"", "activity = \"concept:name\"")
        .replace("time = \"time\"", "time = \"time:timestamp\"")
        .replace("\"who\"", "\"org:resource\"");
    let wanted = audit(LOG.as_bytes(), MAP, &["--format", "csv"]).1;
    let (status, out, err) = audit(xes.as_bytes(), &map, &["--format", "csv"]);
    assert_eq!((status, err.as_str(), out), (1, "", wanted));
    let (status, _, err) = audit(xes.split("</trace>\n<trace>").next().unwrap().as_bytes(), &map, &[]);
    assert_eq!(status, 2);
    assert!(err.contains("ends in the middle"), "{err}");
}

#[test]
fn rows_that_count_for_nothing_are_told_with_their_lines() {
    let log = format!(
        "{LOG}D,Received,2015-02-30,Clerk,,\n,Received,2015-03-02,Clerk,,\nD,Received\nE,Received,03/04/2015,Clerk,,\nF,Received,,Clerk,,\n"
    );
    let (_, out, _) = audit(log.as_bytes(), MAP, &[]);
    for line in [
        "Count for nothing: 5 rows",
        "line 19: no date that can be read: `2015-02-30`",
        "line 20: no case",
        "line 21: 2 cells, the first line has 6",
        "line 23: no date\n",
        "line 22: `03/04/2015` does not say whether day or month comes first",
    ] {
        assert!(out.contains(line), "{line:?} is not in\n{out}");
    }
}

#[test]
fn faults_of_maps_are_told_with_what_was_meant() {
    let of = |map: &str| audit(LOG.as_bytes(), map, &[]);
    for (map, code, told) in [
        (MAP.replace("sign = ", "signn = "), "regl::audit::unknown", "`sign`"),
        (MAP.replace("\"stm_license\"", "\"stm_licence\""), "regl::audit::unknown", "`stm_license`"),
        (MAP.replace("time = \"time\"", "time = \"tme\""), "regl::audit::unknown", "`time`"),
        (MAP.replace("[columns]", "[colums]"), "regl::audit::map", "there is no `colums` here"),
        (MAP.replace("[columns]", "[colums]"), "regl::audit::map", "did you mean `columns`"),
        (MAP.replace("case = \"case\"\n", ""), "regl::audit::map", "`case` is missing"),
        (MAP.replace("\"Signed\"", "7"), "regl::audit::map", "an activity, a list of activities, or a table"),
        (format!("{MAP}\n[facts]\ndocuments_complete = \"perhaps\"\n"), "regl::audit::unknown", "perhaps"),
    ] {
        let (status, out, err) = of(&map);
        assert_eq!((status, out.as_str()), (2, ""), "{map}");
        assert!(err.contains(code) && err.contains(told), "{err}");
    }
    let (status, _, err) = audit(b"", MAP, &[]);
    assert_eq!(status, 2, "{err}");
    // What follows from a service that is not there is not told beside it, and no name is listed twice.
    let (_, _, err) = of(&MAP.replace("\"stm_license\"", "\"no_such_thing\""));
    assert_eq!(err.matches("regl::audit::unknown").count(), 1, "{err}");
    assert_eq!(err.matches("`stm_license`").count(), 1, "{err}");
    // In Russian and Kazakh no word of the reader of TOML stands outside backticks.
    for (language, map) in [("ru", "[columns"), ("kk", "[columns"), ("ru", "[colums]"), ("kk", "x = 7")] {
        let (status, _, err) = audit(LOG.as_bytes(), map, &["--lang", language]);
        assert_eq!(status, 2);
        let outside: String = err.lines().skip(1).flat_map(|it| it.split('`').step_by(2)).collect();
        assert!(!outside.replace(" x ", "").contains(|it: char| it.is_ascii_alphabetic()), "{err}");
    }
}

/// A log in lines of Windows, with blank lines and a cell of two lines.
#[test]
fn rows_are_told_by_the_lines_they_stand_on() {
    let log = "case,activity,time,who,decision,ground\n\nA,Received,2015-03-02,Clerk,,\nA,Signed,never,\"two\nlines\",,\n\nA,Sent,later,Clerk,,\n";
    for ending in ["\n", "\r\n", "\r"] {
        let (_, out, _) = audit(log.replace('\n', ending).as_bytes(), MAP, &[]);
        for line in ["line 4: no date that can be read: `never`", "line 7: no date that can be read: `later`"] {
            assert!(out.contains(line), "{ending:?}: {line:?} is not in\n{out}");
        }
    }
}

#[test]
fn an_encoding_is_to_be_named_where_it_can_be() {
    let log = LOG.replace("Signed", "Подписано");
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&log);
    let folder = folder(&bytes, MAP);
    let regs = regs();
    let draft = ["audit", "log", "--propose-map", "--regs", &regs];
    let (status, _, err) = reglament(folder.path(), &draft);
    assert!(status == 2 && err.contains("`--encoding windows-1251`"), "{err}");
    let (status, out, _) = reglament(folder.path(), &[&draft[..], &["--encoding", "windows-1251"]].concat());
    assert!(status == 0 && out.contains("encoding = \"windows-1251\"") && out.contains("Подписано"), "{out}");
}

/// XES that is cut or broken, and packed data that are cut, are told as such.
#[test]
fn a_log_that_is_cut_or_damaged_is_told() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(LOG.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let of = |log: &[u8], language: &str| {
        let (status, out, err) = audit(log, MAP, &["--lang", language]);
        assert_eq!((status, out.as_str()), (2, ""), "{err}");
        err
    };
    assert!(of(&packed[..packed.len() / 2], "en").contains("ends in the middle"));
    assert!(of(b"<log><trace><event></trace></log>", "en").contains("elements are not closed as they were opened"));
    assert!(of(b"<log><trace><event", "en").contains("ends in the middle"));
    assert!(
        of(b"<log><trace><event><string key='a' value='&nix;'/></event></trace></log>", "ru")
            .contains("знак назван именем")
    );
}

#[test]
fn a_log_of_which_nothing_is_judged_is_not_in_order() {
    let (log, map) = (LOG.as_bytes(), MAP.replace("time = \"time\"", "time = \"who\""));
    assert_ne!(map, MAP, "the map names the column of times");
    let (status, _, told) = audit(log, &map, &[]);
    assert_eq!(status, 2, "{told}");
    assert!(told.contains("no case of the log could be held against the law"), "{told}");
}

#[test]
fn events_of_the_map_that_the_log_does_not_have_are_named() {
    let (_, _, told) = audit(LOG.as_bytes(), MAP, &[]);
    assert!(!told.contains("no case of the log shows"), "{told}");
    let (_, _, told) = audit(LOG.as_bytes(), &MAP.replace("\"Signed\"", "\"Singed\""), &[]);
    assert!(told.contains("no case of the log shows these events of the map") && told.contains("`sign`"), "{told}");
    let begin = MAP.find("[events]").unwrap();
    let end = MAP.find("[outcome]").unwrap();
    let (status, out, told) = audit(LOG.as_bytes(), &format!("{}{}", &MAP[..begin], &MAP[end..]), &[]);
    assert_eq!((status, out.as_str()), (2, ""), "{told}");
    assert!(told.contains("the map names no events"), "{told}");
}

#[test]
fn json_and_html_are_whole() {
    let (status, out, _) = audit(LOG.as_bytes(), MAP, &["--format", "json"]);
    assert_eq!(status, 1);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&json["cases"], &json["wrong"]), (&3.into(), &3.into()));
    assert_eq!(json["breaches"].as_array().unwrap().len(), 5);
    assert_eq!(json["breaches"][0]["deadline"], "2015-03-26");
    assert_eq!(json["breaches"][0]["message"]["code"], "audit-late");
    for language in ["en", "ru", "kk"] {
        let (_, out, _) = audit(LOG.as_bytes(), MAP, &["--format", "html", "--lang", language]);
        assert!(out.starts_with("<!DOCTYPE html>") && out.contains("<svg") && out.ends_with("</html>\n"));
    }
}

/// Of two stamps a row the end counts, unless the map takes the beginning; what has no end has not been done.
#[test]
fn rows_may_have_two_stamps() {
    let log = "\
case,activity,begun,ended,who,decision,ground
A,Received,,02.03.2015 10:00,,,
A,Registered,02.03.2015 10:05,05.03.2015 10:05,,,
A,Assigned,02.03.2015 11:00,02.03.2015 12:00,,,
A,Examined,03.03.2015 11:00,,,,
";
    let map = MAP.replace("time = \"time\"", "time = \"ended\"\nstart = \"begun\"");
    let late = audit(log.as_bytes(), &map, &["--format", "csv"]).1;
    // Registration is due on the day of receipt: 3, 4 and 5 March are three working days.
    assert_eq!(rows(&late)[0], row(["A", "late", "register", "3"]));
    let started =
        map.replace("register = \"Registered\"", "register = { activities = \"Registered\", stamp = \"start\" }");
    let (status, out, _) = audit(log.as_bytes(), &started, &[]);
    assert_eq!(status, 0, "{out}");
    assert!(out.contains("line 5: begun and not ended") && out.contains("still to be done in time: 1 case"), "{out}");
}

/// The map that the documentation shows is one, and names what the rules have.
#[test]
fn the_map_of_the_documentation_is_one() {
    let page = include_str!("../docs/audit.md");
    let map = page.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let law = rules::shipped();
    let map = reglament::audit::LogMap::read(map).unwrap();
    let bound = reglament::audit::Bound::new(&map, &law).unwrap();
    assert_eq!((bound.events.len(), bound.facts.len(), bound.outcomes.len()), (3, 3, 2));
}

/// A draft reads its own log once service and filing are right, and names every activity.
#[test]
fn a_draft_names_columns_and_activities() {
    let folder = folder(LOG.as_bytes(), "");
    let regs = regs();
    let words = ["audit", "log", "--propose-map", "--service", "stm_license.issue", "--regs", &regs];
    let (status, out, err) = reglament(folder.path(), &words);
    assert_eq!((status, err.as_str()), (0, ""));
    for line in
        ["case = \"case\"", "activity = \"activity\"", "time = \"time\"", "service = \"stm_license\"", "\"Telephone\""]
    {
        assert!(out.contains(line), "{line:?} is not in\n{out}");
    }
}

#[test]
fn a_simulated_log_is_audited_by_its_own_map() {
    let folder = TempDir::new().unwrap();
    let regs = regs();
    let made = ["simulate", "stm_license", "--log", "log.csv", "--cases", "50", "--seed", "3", "--regs", &regs];
    let (status, _, err) = reglament(folder.path(), &made);
    assert_eq!(status, 0, "{err}");
    let words = ["audit", "log.csv", "--map", "log.csv.map.toml", "--format", "csv", "--regs", &regs];
    let (_, out, _) = reglament(folder.path(), &words);
    let wrong = fs::read_to_string(folder.path().join("log.csv.wrong.csv")).unwrap();
    assert_eq!(rows(&out).len(), wrong.lines().count() - 1);
}

/// Where the logs of real administrations lie, if they are there.
fn real() -> Option<PathBuf> {
    let logs = root().join("../shared/logs");
    if logs.is_dir() {
        return Some(logs);
    }
    eprintln!("no logs of real administrations at {}: nothing is tested", logs.display());
    None
}

/// By hand: of 57 penalties all fall on day 60 after the notification. The same log as XES comes to the same.
#[test]
fn fines_come_out_as_by_hand() {
    let Some(logs) = real() else { return };
    let regs = root().join("tests/audit/fines").display().to_string();
    let map = root().join("tests/audit/fines.toml").display().to_string();
    let audit = |log: &str| {
        let log = logs.join(log).display().to_string();
        reglament(root(), &["audit", &log, "--map", &map, "--regs", &regs, "--format", "json"])
    };
    let (status, out, err) = audit("roadtraffic100traces.csv");
    assert_eq!((status, err.as_str()), (0, ""));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&json["cases"], &json["wrong"]), (&100.into(), &0.into()));
    assert_eq!((&json["steps"]["add_penalty"]["all"], &json["steps"]["add_penalty"]["wrong"]), (&57.into(), &0.into()));
    assert_eq!(json["log"]["unmapped_activities"]["Payment"], 58);
    assert_eq!(audit("roadtraffic100traces.xes").1, out);
}

/// By hand: eight weeks from the start are the municipality's own deadline in 1,080 of 1,434 cases.
#[test]
fn permits_come_out_as_by_hand() {
    let Some(logs) = real() else { return };
    let regs = root().join("tests/audit/permit").display().to_string();
    let map = root().join("tests/audit/permit.toml").display().to_string();
    let log = logs.join("receipt.csv").display().to_string();
    let (_, out, err) = reglament(root(), &["audit", &log, "--map", &map, "--regs", &regs, "--format", "json"]);
    assert_eq!(err, "");
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["cases"], 1434);
    assert_eq!(json["deadlines"]["same"], 1080);
    assert_eq!(json["log"]["rows"], 8577);
}
