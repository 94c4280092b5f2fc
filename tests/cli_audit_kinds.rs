//! `audit`: a log in which every rule is broken once, counted by hand, and cases that are still open.

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A case: its name, the activities after its assignment with their days, and the decision, its ground, whether the papers are
/// complete, and the end of the term that the log claims.
type Case = (&'static str, &'static [(&'static str, &'static str)], [&'static str; 4]);

/// Licences of 2014, all filed on Mon 2 Mar 2015 unless it is said otherwise. Nauryz is 21 to 25 March that year, and 9 March is
/// off for the Sunday of 8 March. Working days after 2 March: 3 4 5 6 (4), 10 11 12 13 (8), 16 17 18 19 (12), 20 (13), 26 (14),
/// 27 (15), 30 (16), 31 (17). So the examination is due on 19 March, the term ends on 27 March, and the log on 31 March.
///
/// | case | what is wrong |
/// |---|---|
/// | good | nothing: examined on the 19th, signed two working days later (20, 26) |
/// | late | examined on the 20th, one day late; signed on the 27th, which is two days after that (26, 27) |
/// | slow | examined on the 10th, so due to be signed on the 12th; signed on the 26th: 13 16 17 18 19 20 26 are seven days |
/// | gap | signed, and never examined |
/// | order | signed on the 18th, a day before it was examined |
/// | actor | assigned by the clerk |
/// | taste | refused on a ground that is none |
/// | mute | refused, and no ground is named |
/// | papers | refused for papers that lack: two days, examined and signed on the 4th; nothing wrong |
/// | despite | the papers lack, and it was granted |
/// | claim | the log claims the 30th as the end of the term |
/// | left | assigned and left: to be examined by the 19th (20 26 27 30 31: five days ago) and signed by the 26th (27 30 31: three) |
/// | open | filed on Mon 30 March: nothing is due before the log ends |
/// | place | an import for which no sample is asked, and a notice of a sample |
/// | phone | a call that the map does not name |
const CASES: [Case; 15] = [
    ("good", &[("Examined", "03-19"), ("Signed", "03-26"), ("Sent", "03-26")], ["granted", "", "yes", "03-27"]),
    ("late", &[("Examined", "03-20"), ("Signed", "03-27"), ("Sent", "03-27")], ["granted", "", "yes", "03-27"]),
    ("slow", &[("Examined", "03-10"), ("Signed", "03-26"), ("Sent", "03-26")], ["granted", "", "yes", "03-27"]),
    ("gap", &[("Signed", "03-26"), ("Sent", "03-26")], ["granted", "", "yes", "03-27"]),
    ("order", &[("Signed", "03-18"), ("Sent", "03-18"), ("Examined", "03-19")], ["granted", "", "yes", "03-27"]),
    ("actor", &[("Examined", "03-19"), ("Signed", "03-26"), ("Sent", "03-26")], ["granted", "", "yes", "03-27"]),
    ("taste", &[("Examined", "03-19"), ("Signed", "03-26"), ("Sent", "03-26")], ["refused", "taste", "", "03-27"]),
    ("mute", &[("Examined", "03-19"), ("Signed", "03-26"), ("Sent", "03-26")], ["refused", "", "", "03-27"]),
    ("papers", &[("Examined", "03-04"), ("Signed", "03-04"), ("Sent", "03-04")], ["refused", "papers", "", "03-27"]),
    ("despite", &[("Examined", "03-04"), ("Signed", "03-04"), ("Sent", "03-04")], ["granted", "", "no", "03-27"]),
    ("claim", &[("Examined", "03-19"), ("Signed", "03-26"), ("Sent", "03-26")], ["granted", "", "yes", "03-30"]),
    ("left", &[], ["", "", "", "03-27"]),
    ("open", &[], ["", "", "", ""]),
    (
        "place",
        &[("Sample", "03-03"), ("Examined", "03-04"), ("Signed", "03-05"), ("Sent", "03-05")],
        ["granted", "", "", ""],
    ),
    (
        "phone",
        &[("Call", "03-31"), ("Examined", "03-19"), ("Signed", "03-26"), ("Sent", "03-26")],
        ["granted", "", "yes", ""],
    ),
];

const MAP: &str = r#"
[columns]
case = "case"
activity = "activity"
time = "time"
actor = "who"
office = "office"

[case]
service = { column = "service", values = { licence = "stm_license", import = "stm_import" } }
procedure = "issue"
filed = { activity = "Received" }

[events]
register = "Registered"
assign = "Assigned"
examine = "Examined"
sample_notice = "Sample"
sign = "Signed"
dispatch = "Sent"

[facts]
documents_complete = { column = "papers", values = { yes = true, no = false } }

[outcome]
granted = { column = "decision", cells = "granted" }
refused = { column = "decision", cells = "refused" }

[grounds]
column = "ground"
values = { papers = "documents_incomplete" }

[deadline]
column = "until"
of = "term"

[actors]
Clerk = "chancellery"
Head = "head_of_licensing"
Expert = "executor"
Chief = "head_of_provider"
"#;

fn log() -> String {
    let mut log = String::from("case,service,office,activity,time,who,decision,ground,papers,until\n");
    for (name, rows, [decision, ground, papers, until]) in CASES {
        let service = if name == "place" { "import" } else { "licence" };
        // The first seven are of the North.
        let office = if CASES.iter().position(|it| it.0 == name).unwrap() < 7 { "North" } else { "South" };
        let filed = if name == "open" { "03-30" } else { "03-02" };
        let until = if until.is_empty() { String::new() } else { format!("2015-{until}") };
        let first = [("Received", filed), ("Registered", filed), ("Assigned", filed)];
        for (hour, (activity, day)) in first.iter().chain(rows).enumerate() {
            let who = match *activity {
                "Assigned" if name == "actor" => "Clerk",
                "Assigned" => "Head",
                "Examined" | "Sample" => "Expert",
                "Signed" => "Chief",
                _ => "Clerk",
            };
            let (decision, ground) = if *activity == "Signed" { (decision, ground) } else { ("", "") };
            log.push_str(&format!(
                "{name},{service},{office},{activity},2015-{day} {:02}:00,{who},{decision},{ground},{papers},{until}\n",
                hour + 9
            ));
        }
    }
    log
}

fn reglament(folder: &Path, regs: &str, words: &[&str]) -> (i32, Vec<u8>, String) {
    let regs = Path::new(env!("CARGO_MANIFEST_DIR")).join(regs);
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(folder).arg("--regs").arg(regs).args(words).env("LC_ALL", "C");
    let output = command.output().unwrap();
    (output.status.code().unwrap(), output.stdout, String::from_utf8(output.stderr).unwrap())
}

fn folder(log: &str, map: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("log.csv"), log).unwrap();
    fs::write(folder.path().join("map.toml"), map).unwrap();
    folder
}

fn audit(log: &str, map: &str, regs: &str, more: &[&str]) -> (i32, String, String) {
    let folder = folder(log, map);
    let words = [&["audit", "log.csv", "--map", "map.toml"], more].concat();
    let (status, out, told) = reglament(folder.path(), regs, &words);
    (status, String::from_utf8(out).unwrap(), told)
}

/// The cells of some columns of a table with commas.
fn cells<const N: usize>(csv: &str, names: [&str; N]) -> Vec<[String; N]> {
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let header = table.headers().unwrap().clone();
    let places = names.map(|name| header.iter().position(|it| it == name).unwrap());
    table.records().map(|it| it.unwrap()).map(|it| places.map(|at| it[at].to_owned())).collect()
}

const WRONG: [[&str; 4]; 12] = [
    ["late", "late", "examine", "1"],
    ["slow", "late", "sign", "7"],
    ["gap", "missing", "examine", ""],
    ["order", "out_of_order", "sign", ""],
    ["actor", "wrong_actor", "assign", ""],
    ["taste", "no_ground", "sign", ""],
    ["mute", "no_ground", "sign", ""],
    ["despite", "despite_ground", "sign", ""],
    ["claim", "other_deadline", "", ""],
    ["left", "missing", "examine", "5"],
    ["left", "missing", "sign", "3"],
    ["place", "no_place", "sample_notice", ""],
];

#[test]
fn each_rule_that_is_broken_is_found_and_no_other() {
    let (status, out, told) = audit(&log(), MAP, "regs", &["--format", "csv"]);
    assert_eq!((status, told.as_str()), (1, ""));
    let wanted: Vec<[String; 4]> = WRONG.iter().map(|it| it.map(ToOwned::to_owned)).collect();
    assert_eq!(cells(&out, ["case", "kind", "event", "late_by_working_days"]), wanted);
    // The examination of `late` was due on the 19th; the term of `claim` ends on the 27th.
    let days = cells(&out, ["case", "deadline", "on", "claimed"]);
    assert_eq!(days[0], ["late", "2015-03-19", "2015-03-20", ""]);
    assert_eq!(days[8], ["claim", "2015-03-27", "", "2015-03-30"]);
}

/// 15 cases, 11 of them with something wrong, one of these with two things. Seven of the North: six wrong. The others: five
/// wrong, six things. Late by 1 + 7 + 5 + 3 days.
#[test]
fn the_summary_counts_as_by_hand() {
    let (_, out, _) = audit(&log(), MAP, "regs", &["--format", "csv", "--rows", "summary"]);
    let rows = cells(&out, ["by", "name", "all", "wrong", "breaches", "days_late"]);
    let one = |by: &str, name: &str| {
        let row =
            rows.iter().find(|it| it[0] == by && it[1] == name).unwrap_or_else(|| panic!("{by} {name}: {rows:?}"));
        row[2..].iter().map(|it| it.parse::<u32>().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(one("cause", "late"), [15, 2, 2, 8]);
    assert_eq!(one("cause", "missing"), [15, 2, 3, 8]);
    assert_eq!(one("cause", "no_ground"), [15, 2, 2, 0]);
    for kind in ["out_of_order", "wrong_actor", "despite_ground", "other_deadline", "no_place"] {
        assert_eq!(one("cause", kind), [15, 1, 1, 0], "{kind}");
    }
    assert_eq!(one("office", "North"), [7, 6, 6, 8]);
    assert_eq!(one("office", "South"), [8, 5, 6, 8]);
    assert_eq!(one("service", "2014 stm_license.issue"), [14, 10, 11, 16]);
    assert_eq!(one("service", "2014 stm_import.issue"), [1, 1, 1, 0]);
    assert_eq!(one("month", "2015-03"), [15, 11, 12, 16]);
    let (_, text, _) = audit(&log(), MAP, "regs", &[]);
    for line in [
        "Cases: 15 of 85 rows, up to Tue 31 Mar 2015",
        "In order: 4; with something wrong: 11",
        "Something is still to be done in time: 1 case",
        "Not mapped, 1 row: `Call` (1)",
    ] {
        assert!(text.contains(line), "{line:?} is not in\n{text}");
    }
}

/// What came after the last day that the log covers by its map counts for nothing, and is counted: by the 19th nothing is late,
/// and what was done later is not known.
#[test]
fn what_comes_after_the_last_day_of_a_log_is_left_out_and_counted() {
    let after = log().lines().skip(1).filter(|it| it.split(',').nth(4).unwrap() > "2015-03-20").count();
    let (_, text, _) = audit(&log(), &format!("[log]\nuntil = 2015-03-19\n{MAP}"), "regs", &[]);
    assert!(text.contains(&format!("After 19 Mar 2015, where the log ends by its map: {after} rows")), "{text}");
    let (_, out, _) = audit(&log(), &format!("[log]\nuntil = 2015-03-19\n{MAP}"), "regs", &["--format", "csv"]);
    let wrong = cells(&out, ["case", "kind", "event", "late_by_working_days"]);
    // `slow` was to be signed by the 12th: 13 16 17 18 19 are five days. Nobody has signed `gap` yet.
    assert!(wrong.contains(&["slow", "missing", "sign", "5"].map(ToOwned::to_owned)), "{wrong:?}");
    assert!(wrong.iter().all(|it| !["late", "gap", "left", "open"].contains(&it[0].as_str())), "{wrong:?}");
    // Before the first row there is nothing to judge.
    let (status, _, told) = audit(&log(), &format!("[log]\nuntil = 2015-03-01\n{MAP}"), "regs", &[]);
    assert_eq!(status, 2);
    assert!(told.contains("no case of the log could be held against the law"), "{told}");
}

/// A permit within ten working days of receipt, or silence grants it. Mon 1 March 2021: 2 3 4 5 (4), 8 to 12 (9), 15 (10); in
/// March there is no holiday. The log ends on Thu 25 March.
#[test]
fn silence_decides_only_when_its_day_has_come() {
    let log = "case,activity,time,decision\n\
        in_time,In,2021-03-01,\nin_time,Out,2021-03-15,granted\n\
        day_late,In,2021-03-01,\nday_late,Out,2021-03-16,granted\n\
        never,In,2021-03-01,\n\
        last_day,In,2021-03-11,\n\
        open,In,2021-03-15,\n\
        end,In,2021-03-24,\nend,Out,2021-03-25,granted\n";
    let map = "[columns]\ncase = \"case\"\nactivity = \"activity\"\ntime = \"time\"\n\
        [case]\nservice = \"mix_tacit\"\nprocedure = \"permit\"\nfiled = { activity = \"In\" }\n\
        [events]\nmix_receipt = \"In\"\nmix_decision = \"Out\"\n\
        [outcome]\ngranted = { column = \"decision\", cells = \"granted\" }\n";
    let (status, out, _) = audit(log, map, "examples/laws/made_up", &["--format", "csv"]);
    assert_eq!(status, 1);
    let row = |cells: [&str; 5]| cells.map(ToOwned::to_owned);
    assert_eq!(
        cells(&out, ["case", "kind", "event", "late_by_working_days", "ready"]),
        [
            // Due on the 15th, so silence granted it from the 16th on.
            row(["day_late", "late", "mix_decision", "1", ""]),
            row(["day_late", "silence", "mix_decision", "", "2021-03-16"]),
            // 16 17 18 19 (4), 22 23 24 25 (8).
            row(["never", "missing", "mix_decision", "8", ""]),
            row(["never", "silence", "mix_decision", "", "2021-03-16"]),
            // `last_day`: 12 (1), 15 to 19 (6), 22 23 24 25 (10): the log ends on its last day, which is not over.
        ]
    );
}

/// The rows of a table of Parquet are those of the table with commas.
#[cfg(feature = "columnar")]
#[test]
fn parquet_has_the_rows_of_csv() {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use arrow_array::types::{Date32Type, Int64Type};
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
    let folder = folder(&log(), MAP);
    for rows in ["breaches", "summary"] {
        let words = ["audit", "log.csv", "--map", "map.toml", "--rows", rows];
        let (_, csv, _) = reglament(folder.path(), "regs", &[&words[..], &["--format", "csv"]].concat());
        let (status, out, told) =
            reglament(folder.path(), "regs", &[&words[..], &["--format", "parquet", "-o", "out.parquet"]].concat());
        assert_eq!((status, out.len(), told.as_str()), (1, 0, ""));
        let file = fs::File::open(folder.path().join("out.parquet")).unwrap();
        let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
        let mut table = csv::Reader::from_reader(csv.as_slice());
        let header = table.headers().unwrap().clone();
        let mut wanted = table.records().map(Result::unwrap);
        for batch in reader.map(Result::unwrap) {
            let names: Vec<String> = batch.schema().fields().iter().map(|it| it.name().clone()).collect();
            assert_eq!(names, header.iter().collect::<Vec<_>>());
            for row in 0..batch.num_rows() {
                let cell = |column: &dyn Array| {
                    if column.is_null(row) {
                        return String::new();
                    }
                    if let Some(texts) = column.as_string_opt::<i32>() {
                        return texts.value(row).to_owned();
                    }
                    if let Some(days) = column.as_primitive_opt::<Date32Type>() {
                        return days.value_as_date(row).unwrap().to_string();
                    }
                    column.as_primitive::<Int64Type>().value(row).to_string()
                };
                let cells: Vec<String> = batch.columns().iter().map(|it| cell(it.as_ref())).collect();
                assert_eq!(cells, wanted.next().unwrap().iter().collect::<Vec<_>>());
            }
        }
        assert!(wanted.next().is_none());
    }
}
