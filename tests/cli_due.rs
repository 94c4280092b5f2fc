//! `due`: what is due next in running cases, what is overdue, and what a new table of days moves. All days are counted by hand.

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn reglament(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let regs = root().join("regs").display().to_string();
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(folder).args(words).args(["--regs", &regs]).env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Filed on Mon 2 Mar 2015. Twelve working days after it, without Mon 9 and Mon 23 to Wed 25: 3 4 5 6 (4), 10 11 12 13 (8),
/// 16 17 18 19 (12): Thu 19 March. The first is examined, the second is not, the third is done.
const CASES: &str = r#"[
    { "case": "examined", "service": "stm_license", "procedure": "issue", "filed": "2015-03-02",
      "events": { "register": "2015-03-02", "assign": "2015-03-02", "examine": "2015-03-16" } },
    { "case": "assigned", "service": "stm_license", "procedure": "issue", "filed": "2015-03-02",
      "events": { "register": "2015-03-02", "assign": "2015-03-02" } },
    { "case": "done", "service": "stm_license", "procedure": "issue", "filed": "2015-03-02",
      "events": { "register": "2015-03-02", "assign": "2015-03-02", "examine": "2015-03-16", "sign": "2015-03-17",
                  "dispatch": "2015-03-17" } }
]"#;

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("cases.json"), CASES).unwrap();
    folder
}

/// Two working days after Mon 16 March: Wed 18. On Tue 31 March the examination is overdue since Thu 19: 20 (1), 26 27 (3),
/// 30 31 (5); the signing since Wed 18: one more.
#[test]
fn what_is_due_next_and_what_is_overdue() {
    let folder = folder();
    let due = |today: &str| {
        let words = ["due", "cases.json", "--today", today, "--format", "json"];
        let (status, out, err) = reglament(folder.path(), &words);
        assert_eq!(err, "");
        (status, serde_json::from_str::<serde_json::Value>(&out).unwrap())
    };
    let (status, json) = due("2015-03-16");
    assert_eq!((status, json["cases"].as_array().unwrap().len()), (0, 3), "the rest of `done` came a day later");
    let (status, json) = due("2015-03-18");
    assert_eq!((status, json["cases"].as_array().unwrap().len()), (0, 2));
    let first = &json["cases"][0];
    assert_eq!((&first["case"], &first["next"][0]["event"]), (&"examined".into(), &"sign".into()));
    assert_eq!(first["next"][0]["actor"], "head_of_provider");
    assert_eq!(first["next"][0]["until"], "2015-03-18");
    assert!(first["next"][0]["overdue_by_working_days"].is_null());
    let second = &json["cases"][1];
    assert_eq!((&second["case"], &second["next"][0]["event"]), (&"assigned".into(), &"examine".into()));
    assert_eq!(second["next"][0]["until"], "2015-03-19");
    assert_eq!(second["next"].as_array().unwrap().len(), 1);
    let (status, json) = due("2015-03-31");
    assert_eq!(status, 1);
    assert_eq!(json["cases"][0]["next"][0]["overdue_by_working_days"], 6);
    assert_eq!(json["cases"][1]["next"][0]["overdue_by_working_days"], 5);
}

#[test]
fn text_csv_html_and_calendars() {
    let folder = folder();
    let due =
        |more: &[&str]| reglament(folder.path(), &[&["due", "cases.json", "--today", "2015-03-31"], more].concat());
    let (_, text, _) = due(&["--ics", "due.ics"]);
    assert!(text.contains("On 31 Mar 2015: 2 running cases, something overdue in 2"), "{text}");
    assert!(text.contains("was due 18 Mar 2015, overdue by 6 working days"), "{text}");
    let ics = fs::read_to_string(folder.path().join("due.ics")).unwrap();
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 2);
    assert!(ics.contains("DTSTART;VALUE=DATE:20150318") && ics.contains("DTSTAMP:20150331T000000Z"), "{ics}");
    // RFC 5545: lines end in CR and LF, and the end of a day is the next day.
    assert!(ics.contains("DTEND;VALUE=DATE:20150319"), "{ics}");
    assert!(ics.split_inclusive('\n').all(|line| line.ends_with("\r\n")) && !ics.contains("\\\r"), "{ics:?}");
    assert!(ics.contains("PRODID:-//Reglament//"), "{ics}");
    due(&["--ics", "again.ics"]);
    assert_eq!(fs::read_to_string(folder.path().join("again.ics")).unwrap(), ics);
    let (_, csv, _) = due(&["--format", "csv"]);
    assert_eq!(csv.lines().count(), 3);
    for language in ["en", "ru", "kk"] {
        let (_, html, _) = due(&["--format", "html", "--lang", language]);
        assert!(html.starts_with("<!DOCTYPE html>") && html.ends_with("</html>\n"));
    }
}

#[test]
fn a_case_that_is_not_filed_yet_is_not_running() {
    let folder = folder();
    let (status, out, err) =
        reglament(folder.path(), &["due", "cases.json", "--today", "2015-03-01", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((status, err.as_str(), json["cases"].as_array().unwrap().len()), (0, "", 0));
}

/// The calendar of the shipped law ends before 2035, so that nobody knows how many working days are over then.
#[test]
fn a_day_that_no_calendar_knows_is_refused() {
    let folder = folder();
    let (status, out, told) = reglament(folder.path(), &["due", "cases.json", "--today", "2035-01-01"]);
    assert_eq!((status, out.as_str()), (2, ""), "{told}");
    assert!(told.contains("regl::range::outside"), "{told}");
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = folder();
    for more in [&["-o", "cases.json"][..], &["--ics", "./cases.json"], &["-o", "one.txt", "--ics", "one.txt"]] {
        let (status, _, told) =
            reglament(folder.path(), &[&["due", "cases.json", "--today", "2015-03-31"], more].concat());
        assert_eq!(status, 2, "{more:?}");
        assert!(told.contains("regl::file::written_over"), "{told}");
        assert_eq!(fs::read_to_string(folder.path().join("cases.json")).unwrap(), CASES);
    }
}

/// In the old table Wed 18 March 2015 was off: twelve working days ended on Fri 20 March.
#[test]
fn a_new_table_of_days_moves_what_is_not_done() {
    let folder = folder();
    let table = fs::read_to_string(root().join("regs/calendar/kz-calendar.csv")).unwrap();
    let columns = table.lines().next().unwrap().split(',').count();
    let row = format!("2015-03-18,holiday,Feast,high,test{}\n", ",".repeat(columns - 5));
    fs::write(folder.path().join("old.csv"), format!("{}\n{row}", table.trim_end())).unwrap();
    let words = ["due", "cases.json", "--today", "2015-03-17", "--moved", "old.csv", "--format", "csv"];
    let (status, out, err) = reglament(folder.path(), &words);
    assert_eq!((status, err.as_str()), (0, ""));
    assert!(out.contains("assigned,examine,executor,2015-03-20,2015-03-19,2015-03-18\n"), "{out}");
    // Two working days after Mon 16 March were 17 and 19.
    assert!(out.contains("examined,sign,head_of_provider,2015-03-19,2015-03-18,2015-03-18\n"), "{out}");
    let (status, text, _) = reglament(folder.path(), &words[..6]);
    assert_eq!(status, 0);
    assert!(text.contains("18 Mar 2015 (now worked)"), "{text}");
    let (status, _, err) = reglament(folder.path(), &[&words[..6], &["--table", "other.csv"]].concat());
    assert_eq!(status, 2);
    assert!(err.contains("regl::due::table") && err.contains("kz-calendar.csv"), "{err}");
}

#[test]
fn a_case_that_cannot_be_read_stops_no_other() {
    let folder = folder();
    let broken = CASES.replace(
        "\"case\": \"assigned\", \"service\": \"stm_license\"",
        "\"case\": \"assigned\", \"service\": \"nothing\"",
    );
    fs::write(folder.path().join("cases.json"), broken).unwrap();
    let (status, out, err) = reglament(folder.path(), &["due", "cases.json", "--today", "2015-03-18"]);
    assert_eq!(status, 2);
    assert!(out.contains("`examined`") && err.contains("nothing"), "{out}{err}");
}

/// A log with a map comes to the same as the cases.
/// Whichever line is broken, the others are told; so are the cases of an array before what breaks it.
#[test]
fn what_is_broken_stops_nothing_else() {
    let folder = folder();
    let case = |name: &str| {
        format!("{{\"case\":\"{name}\",\"service\":\"stm_license\",\"procedure\":\"issue\",\"filed\":\"2024-03-01\"}}")
    };
    let broken = "{\"case\":\"b\",\"service\":";
    for text in [
        format!("{broken}\n{}\n{}\n", case("a"), case("c")),
        format!("{}\n{broken}\n{}\n", case("a"), case("c")),
        format!("{}\n{}\n{broken}\n", case("a"), case("c")),
        format!("[{},\n{},\n{broken}]", case("a"), case("c")),
        format!("[{},\n{},\n", case("a"), case("c")),
    ] {
        fs::write(folder.path().join("broken.json"), &text).unwrap();
        let (status, out, err) = reglament(folder.path(), &["due", "broken.json", "--today", "2024-03-04"]);
        assert!(status == 2 && err.matches("regl::json::malformed").count() == 1, "{text}: {err}");
        assert!(out.contains("2 running cases") && out.contains("`a`") && out.contains("`c`"), "{text}: {out}");
    }
    // A log without its map is no JSON, which is told with what to do.
    fs::write(folder.path().join("log.csv"), "case,activity,time\n1,a,2024-03-01\n").unwrap();
    let (status, out, err) = reglament(folder.path(), &["due", "log.csv", "--today", "2024-03-04"]);
    assert!(status == 2 && out.is_empty() && err.contains("--map FILE"), "{err}");
}

/// What is wrong with an old table is told of that table, not of the one that it stands for.
#[test]
fn a_bad_old_table_is_told_by_its_name() {
    let folder = folder();
    fs::write(folder.path().join("old.csv"), "date,kind,name,sureness,source\n2024-13-01,holiday,x,high,y\n").unwrap();
    fs::write(
        folder.path().join("one.json"),
        "{\"case\":\"a\",\"service\":\"stm_license\",\"procedure\":\"issue\",\"filed\":\"2024-03-01\"}",
    )
    .unwrap();
    let (status, _, err) =
        reglament(folder.path(), &["due", "one.json", "--today", "2024-03-04", "--moved", "old.csv"]);
    assert!(
        status == 2
            && err.contains("`old.csv` cannot stand for `calendar/kz-calendar.csv`")
            && err.contains("2024-13-01"),
        "{err}"
    );
}

#[test]
fn a_log_is_read_by_its_map() {
    let folder = folder();
    let log = "case,activity,time\nx,in,2015-03-02 09:00\nx,registered,2015-03-02\nx,assigned,2015-03-02\n";
    let map = "[columns]\ncase = \"case\"\nactivity = \"activity\"\ntime = \"time\"\n[case]\nservice = \"stm_license\"\n\
               procedure = \"issue\"\nfiled = { activity = \"in\" }\n[events]\nregister = \"registered\"\nassign = \"assigned\"\n";
    fs::write(folder.path().join("log.csv"), log).unwrap();
    fs::write(folder.path().join("map.toml"), map).unwrap();
    let words = ["due", "log.csv", "--map", "map.toml", "--today", "2015-03-18", "--format", "csv"];
    let (status, out, err) = reglament(folder.path(), &words);
    assert_eq!((status, err.as_str()), (0, ""));
    assert!(out.contains("x,2014,stm_license,issue,examine,executor,2015-03-02,2015-03-19,"), "{out}");
}

#[test]
fn without_a_day_that_of_the_system_is_said() {
    let folder = folder();
    let (status, _, err) = reglament(folder.path(), &["due", "cases.json"]);
    assert_eq!(status, 1, "{err}");
    assert!(err.contains("that of the system in the zone `Asia/Almaty`"), "{err}");
    let (status, out, err) = reglament(folder.path(), &["due", "cases.json", "--today", "tomorrow"]);
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(err.contains("tomorrow"), "{err}");
}
