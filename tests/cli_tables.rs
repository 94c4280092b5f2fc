//! Tables of cases of any length: every format in and out comes to what the same cases in JSON come to, nothing is lost, and
//! what was interrupted can be gone on with.

#![cfg(feature = "columnar")]

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int32Type, UInt32Type};
use arrow_array::{Array, ArrayRef, BooleanArray, Date32Array, RecordBatch, StringArray};
use arrow_ipc::reader::{FileReader, StreamReader};
use arrow_ipc::writer::FileWriter;
use arrow_schema::DataType;
use assert_cmd::Command;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use reglament::RuleBook;
use reglament::calendar::Day;
use reglament::columnar::{TableFault, run_batch};
use serde_json::{Map, Value, json};
use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");

/// The program under the small law on lamps.
fn reglament(words: &[&str]) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(HERE).args(["--regs", "lamps"]).args(words);
    command
}

fn ended(mut command: Command) -> (i32, Vec<u8>, String) {
    let output = command.output().unwrap();
    (output.status.code().unwrap(), output.stdout, String::from_utf8(output.stderr).unwrap())
}

/// A case that differs from its neighbours.
fn case(number: usize) -> Value {
    let day = Day::from_iso("2019-01-03").unwrap().plus(i32::try_from(number % 700).unwrap());
    let time = if number.is_multiple_of(3) { "T19:30" } else { "" };
    json!({
        "case": format!("c{number}"), "service": "lamp_permit", "procedure": "issue", "filed": format!("{day}{time}"),
        "facts": {
            "documents_complete": !number.is_multiple_of(5), "bright": number.is_multiple_of(4),
            "channel": if number.is_multiple_of(2) { "portal" } else { "office" },
        },
    })
}

/// So many cases, and among them some that are none: a day outside the calendar, and a fact with a wrong value.
fn cases(count: usize) -> Vec<Value> {
    let mut cases: Vec<Value> = (0..count).map(case).collect();
    cases[3]["filed"] = json!("2031-04-30");
    cases[7]["facts"]["channel"] = json!("smoke");
    // One that is late: it is decided four weeks after it was filed.
    cases[8]["filed"] = json!("2019-04-01");
    cases[8]["events"] = json!({ "decide": "2019-04-29" });
    cases
}

fn lines(cases: &[Value]) -> String {
    cases.iter().map(|it| format!("{it}\n")).collect()
}

/// What the cases come to by `run`, without those that cannot be answered.
fn answers(cases: &[Value]) -> Vec<String> {
    let mut command = reglament(&["run", "--case-json", "-"]);
    command.write_stdin(lines(cases));
    let (_, out, _) = ended(command);
    let lines = String::from_utf8(out).unwrap();
    lines.lines().filter(|it| !it.contains("\"faults\":")).map(ToOwned::to_owned).collect()
}

/// The cases as a table, with a column for each fact.
fn table(cases: &[Value]) -> RecordBatch {
    let texts =
        |of: &dyn Fn(&Value) -> Option<String>| Arc::new(cases.iter().map(of).collect::<StringArray>()) as ArrayRef;
    let key = |key: &'static str| texts(&move |it: &Value| it[key].as_str().map(ToOwned::to_owned));
    let truth =
        |fact: &str| Arc::new(cases.iter().map(|it| it["facts"][fact].as_bool()).collect::<BooleanArray>()) as ArrayRef;
    let decided = cases.iter().map(|it| it["events"]["decide"].as_str().map(|it| Day::from_iso(it).unwrap().number()));
    RecordBatch::try_from_iter_with_nullable([
        ("case", key("case"), true),
        ("service", key("service"), true),
        ("procedure", key("procedure"), true),
        ("filed", key("filed"), true),
        ("fact.documents_complete", truth("documents_complete"), true),
        ("fact.bright", truth("bright"), true),
        ("fact.channel", texts(&|it| it["facts"]["channel"].as_str().map(ToOwned::to_owned)), true),
        ("event.decide", Arc::new(decided.collect::<Date32Array>()) as ArrayRef, true),
    ])
    .unwrap()
}

/// Writes the cases in every format into a folder.
fn write_all(folder: &Path, cases: &[Value]) {
    fs::write(folder.join("in.jsonl"), lines(cases)).unwrap();
    let table = table(cases);
    let mut writer =
        ArrowWriter::try_new(File::create(folder.join("in.parquet")).unwrap(), table.schema(), None).unwrap();
    writer.write(&table).unwrap();
    writer.close().unwrap();
    let mut writer = FileWriter::try_new(File::create(folder.join("in.arrow")).unwrap(), &table.schema()).unwrap();
    // Two tables in one file.
    writer.write(&table.slice(0, 5)).unwrap();
    writer.write(&table.slice(5, table.num_rows() - 5)).unwrap();
    writer.finish().unwrap();
    let mut csv = csv::WriterBuilder::new().delimiter(b';').from_path(folder.join("in.csv")).unwrap();
    csv.write_record(["case", "service", "procedure", "filed", "facts", "event.decide"]).unwrap();
    for case in cases {
        let text = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
        let decided = case["events"]["decide"].as_str().unwrap_or_default().to_owned();
        csv.write_record([
            text("case"),
            text("service"),
            text("procedure"),
            text("filed"),
            case["facts"].to_string(),
            decided,
        ])
        .unwrap();
    }
    csv.flush().unwrap();
}

/// A result in JSON as the columns have it.
fn flat(line: &str) -> Map<String, Value> {
    let mut result: Map<String, Value> = serde_json::from_str(line).unwrap();
    let (term, fee, silence) = (result["term"].clone(), result["fee"].clone(), result.get("silence").cloned());
    let silence = silence.unwrap_or(Value::Null);
    for key in ["json_version", "term", "fee", "silence"] {
        result.remove(key);
    }
    result.insert("silence_on".into(), silence["on"].clone());
    result.insert("silence_opens".into(), silence["opens"].clone());
    for key in ["limit", "deadline", "extended_by"] {
        result.insert(format!("term_{key}"), term[key].clone());
    }
    // The law on lamps sets its fees in an index, and names no currency.
    let of_index = |value: &str| if fee.is_null() { Value::Null } else { json!(value) };
    result.insert("fee_index".into(), of_index("mci"));
    result.insert("fee_money".into(), of_index("tenge"));
    result.insert("fee_units".into(), fee["mci"].clone());
    result.insert("fee_amount".into(), fee["tenge"].clone());
    result.insert("breach_count".into(), json!(result["breaches"].as_array().unwrap().len()));
    result.sort_keys();
    result
}

fn value(array: &dyn Array, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Utf8 => json!(array.as_string::<i32>().value(row)),
        DataType::Boolean => json!(array.as_boolean().value(row)),
        DataType::Date32 => json!(Day::from_number(array.as_primitive::<Date32Type>().value(row)).to_string()),
        DataType::UInt32 => json!(array.as_primitive::<UInt32Type>().value(row)),
        DataType::Int32 => json!(array.as_primitive::<Int32Type>().value(row)),
        DataType::Decimal128(38, 10) => {
            let parts = array.as_primitive::<Decimal128Type>().value(row);
            assert_eq!(parts % 10_000_000_000, 0, "the fees here are whole");
            json!(i64::try_from(parts / 10_000_000_000).unwrap())
        }
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            (0..items.len()).map(|at| value(items.as_ref(), at)).collect()
        }
        DataType::Struct(fields) => {
            let columns = array.as_struct().columns();
            let entry = |(field, column): (&Arc<arrow_schema::Field>, &ArrayRef)| {
                let value = value(column.as_ref(), row);
                let value = match (field.name().as_str(), &value) {
                    ("arguments", Value::String(text)) => serde_json::from_str(text).unwrap(),
                    // The JSON has it where it is so.
                    ("deemed", Value::Bool(false)) => return None,
                    _ => value,
                };
                Some((field.name().clone(), value))
            };
            Value::Object(fields.iter().zip(columns).filter_map(entry).collect())
        }
        other => panic!("{other}"),
    }
}

fn rows(batch: &RecordBatch) -> Vec<Map<String, Value>> {
    let row = |row| {
        let columns = batch.schema_ref().fields().iter().zip(batch.columns());
        let mut all: Map<String, Value> =
            columns.map(|(field, column)| (field.name().clone(), value(column.as_ref(), row))).collect();
        all.sort_keys();
        all
    };
    (0..batch.num_rows()).map(row).collect()
}

/// The results in a file of any format, as columns.
fn read(path: &Path) -> Vec<Map<String, Value>> {
    match path.extension().unwrap().to_str().unwrap() {
        "jsonl" => fs::read_to_string(path).unwrap().lines().map(flat).collect(),
        "parquet" => {
            let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path).unwrap()).unwrap().build().unwrap();
            reader.flat_map(|batch| rows(&batch.unwrap())).collect()
        }
        "arrow" => {
            let reader = FileReader::try_new(File::open(path).unwrap(), None).unwrap();
            reader.flat_map(|batch| rows(&batch.unwrap())).collect()
        }
        "csv" => {
            let mut reader = csv::Reader::from_path(path).unwrap();
            let names = reader.headers().unwrap().clone();
            let value = |(name, cell): (&str, &str)| {
                let plain = ["case", "filed", "term_limit", "term_extended_by"].contains(&name);
                let value = match cell {
                    "" => Value::Null,
                    _ if plain => json!(cell),
                    _ => serde_json::from_str(cell).unwrap_or_else(|_| json!(cell)),
                };
                (name.to_owned(), value)
            };
            let row = |record: csv::StringRecord| {
                let mut row: Map<String, Value> = names.iter().zip(&record).map(value).collect();
                row.sort_keys();
                row
            };
            reader.records().map(|it| row(it.unwrap())).collect()
        }
        other => panic!("{other}"),
    }
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let lines = lines(&cases(10));
    let path = |name: &str| folder.path().join(name).display().to_string();
    for words in [
        ["batch", &path("a.jsonl"), "-o", &path("a.jsonl"), "--rejected", &path("r.jsonl")],
        ["batch", &path("a.jsonl"), "-o", &path("b.csv"), "--rejected", &path("a.jsonl")],
        ["batch", &path("a.jsonl"), "-o", &path("b.csv"), "--rejected", &path("b.csv")],
        ["batch", &path("a.jsonl"), "-o", &path("b.csv"), "--rejected", &path("b.csv.partial")],
        ["batch", &path("a.jsonl"), "-o", &path("b.csv"), "--rejected", &path("b.csv.mark")],
    ] {
        fs::write(path("a.jsonl"), &lines).unwrap();
        let (status, _, told) = ended(reglament(&words));
        assert_eq!(status, 2, "{words:?}");
        assert!(told.contains("regl::file::written_over"), "{told}");
        assert_eq!(fs::read_to_string(path("a.jsonl")).unwrap(), lines, "{words:?}");
        assert!(!folder.path().join("b.csv").exists(), "{words:?}");
    }
}

#[test]
fn options_that_no_law_knows_are_told_before_the_first_row() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::write(path("a.jsonl"), lines(&cases(10))).unwrap();
    for (option, value, code) in [
        ("--regime", "2099", "regl::regime::unknown"),
        ("--pace", "fast", "regl::pace::unknown"),
        ("--assume", "counting_start=never", "regl::reading::unknown"),
    ] {
        let words = ["batch", &path("a.jsonl"), "-o", &path("b.csv"), option, value];
        let (status, _, told) = ended(reglament(&words));
        assert_eq!(status, 2, "{told}");
        assert!(told.contains(code), "{told}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is written");
    }
}

#[test]
fn every_format_comes_to_what_json_comes_to() {
    let folder = tempfile::tempdir().unwrap();
    let cases = cases(60);
    write_all(folder.path(), &cases);
    let answers = answers(&cases);
    assert_eq!(answers.len(), 58);
    let expected: Vec<Map<String, Value>> = answers.iter().map(|it| flat(it)).collect();
    for from in ["jsonl", "csv", "parquet", "arrow"] {
        for to in ["jsonl", "csv", "parquet", "arrow"] {
            let (input, output) =
                (folder.path().join(format!("in.{from}")), folder.path().join(format!("{from}.{to}")));
            let (status, out, told) =
                ended(reglament(&["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap(), "--jobs", "2"]));
            assert_eq!((status, out.len()), (2, 0), "{from} to {to}: {told}");
            assert!(told.contains("60 rows read: 58 answered, 2 rejected"), "{told}");
            assert_eq!(read(&output), expected, "{from} to {to}");
            if to == "jsonl" {
                assert_eq!(fs::read_to_string(&output).unwrap(), answers.join("\n") + "\n", "{from}");
            }
            let rejected = fs::read_to_string(folder.path().join(format!("{from}.{to}.rejected.jsonl"))).unwrap();
            let rejected: Vec<Value> = rejected.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
            let told: Vec<_> = rejected
                .iter()
                .map(|it| (it["row"].clone(), it["case"].clone(), it["faults"][0]["code"].clone()))
                .collect();
            assert_eq!(
                told,
                [
                    (json!(4), json!("c3"), json!("regl::case::outside_calendar")),
                    (json!(8), json!("c7"), json!("regl::case::fact_kind")),
                ],
                "{from}"
            );
            let line = match from {
                "jsonl" => json!(4),
                "csv" => json!(5),
                _ => Value::Null,
            };
            assert_eq!(rejected[0]["line"], line, "{from}");
            assert!(rejected[0]["input"].to_string().contains("2031-04-30"), "{from}: {}", rejected[0]["input"]);
            // Nothing but the two files is left.
            assert!(!folder.path().join(format!("{from}.{to}.mark")).exists());
            assert!(!folder.path().join(format!("{from}.{to}.partial")).exists());
        }
    }
}

/// Rows that say the same but for the name of the case are answered once; each comes to what it comes to by itself.
#[test]
fn rows_that_say_the_same_come_to_the_same_under_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "plain ",
        "in \"quotes\" and \\ ",
        "дело № ",
        "a,b;c ",
        " ",
        "two\nlines ",
        "hidden \u{202e}\u{1b}[2J ",
        "case\":\"x",
    ];
    let named = |number: usize| {
        let mut case = case(10 + number % 7);
        case["case"] = json!(format!("{}{number}", names[number % names.len()]));
        case
    };
    let cases: Vec<Value> = (0..200).map(named).collect();
    write_all(folder.path(), &cases);
    let answers = answers(&cases);
    assert_eq!(answers.len(), cases.len());
    let expected: Vec<Map<String, Value>> = answers.iter().map(|it| flat(it)).collect();
    for from in ["jsonl", "csv", "parquet", "arrow"] {
        for to in ["jsonl", "csv", "parquet", "arrow"] {
            let (input, output) =
                (folder.path().join(format!("in.{from}")), folder.path().join(format!("{from}.{to}")));
            let (status, _, told) =
                ended(reglament(&["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap(), "--jobs", "2"]));
            assert_eq!(status, 0, "{from} to {to}: {told}");
            assert_eq!(read(&output), expected, "{from} to {to}");
            if to == "jsonl" {
                assert_eq!(fs::read_to_string(&output).unwrap(), answers.join("\n") + "\n", "{from}");
            }
        }
    }
    let results = run_batch(&lamps().law, &table(&cases)).unwrap();
    let found = rows(&results).into_iter().map(|mut row| {
        row.remove("faults");
        row
    });
    assert_eq!(found.collect::<Vec<_>>(), expected);
}

/// The law on lamps.
fn lamps() -> RuleBook {
    let names = fs::read_dir(format!("{HERE}/lamps")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let text = |name: &str| fs::read_to_string(format!("{HERE}/lamps/{name}")).unwrap();
    let files = names.filter(|it| it.ends_with(".regl") || it.ends_with(".csv"));
    RuleBook::of(files.map(|name| (name.clone(), text(&name)))).unwrap()
}

#[test]
fn the_library_answers_every_row_in_its_place() {
    let law = lamps().law;
    let cases = cases(12);
    let results = run_batch(&law, &table(&cases)).unwrap();
    let answers = answers(&cases);
    let mut expected = answers.iter().map(|it| flat(it));
    for (row, mut found) in rows(&results).into_iter().enumerate() {
        let faults = found.remove("faults").unwrap();
        if [3, 7].contains(&row) {
            assert_eq!(found["outcome"], Value::Null);
            assert_eq!(faults.as_array().unwrap().len(), 1);
            assert_eq!(found["case"], json!(format!("c{row}")));
        } else {
            assert_eq!((faults, Some(found)), (json!([]), expected.next()));
        }
    }
    assert_eq!(run_batch(&law, &table(&cases).slice(0, 0)).unwrap().num_rows(), 0);
    let Err(TableFault::Columns(faults)) = run_batch(&law, &table(&cases).project(&[0, 1]).unwrap()) else { panic!() };
    assert_eq!(faults.len(), 2);
}

#[test]
fn standard_input_and_output_do_as_well() {
    let cases = cases(20);
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path(), &cases);
    let expected: Vec<Map<String, Value>> = answers(&cases).iter().map(|it| flat(it)).collect();
    for from in ["jsonl", "csv", "parquet", "arrow"] {
        let piped = |to: &str| {
            let mut command = reglament(&["batch", "-", "-o", "-", "--input-format", from, "--output-format", to]);
            command.write_stdin(fs::read(folder.path().join(format!("in.{from}"))).unwrap());
            let (status, out, told) = ended(command);
            assert_eq!(status, 2, "{told}");
            assert!(told.contains("\"row\":4,") && told.contains("2 rejected"), "{told}");
            out
        };
        let lines = String::from_utf8(piped("jsonl")).unwrap();
        assert_eq!(lines.lines().map(flat).collect::<Vec<_>>(), expected, "{from}");
        let stream = StreamReader::try_new(Cursor::new(piped("arrow")), None).unwrap();
        assert_eq!(stream.flat_map(|it| rows(&it.unwrap())).collect::<Vec<_>>(), expected, "{from}");
        let parquet = bytes::Bytes::from(piped("parquet"));
        let reader = ParquetRecordBatchReaderBuilder::try_new(parquet).unwrap().build().unwrap();
        assert_eq!(reader.flat_map(|it| rows(&it.unwrap())).collect::<Vec<_>>(), expected, "{from}");
    }
}

#[test]
fn order_is_kept_whatever_the_number_of_jobs() {
    let cases: Vec<Value> = (0..5_000).map(case).collect();
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("in.jsonl");
    fs::write(&input, lines(&cases)).unwrap();
    let by = |jobs: &str| {
        let output = folder.path().join(format!("{jobs}.jsonl"));
        let (_, _, told) =
            ended(reglament(&["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap(), "--jobs", jobs]));
        assert!(told.contains("5000 answered, 0 rejected"), "{told}");
        fs::read_to_string(output).unwrap()
    };
    let one = by("1");
    assert_eq!(one.lines().count(), 5_000);
    assert!(one.lines().zip(0..).all(|(line, number)| line.contains(&format!("\"case\":\"c{number}\","))));
    assert!(one == by("7"));
    // Nothing was rejected, so there is no file for it.
    assert!(!folder.path().join("7.jsonl.rejected.jsonl").exists());
}

#[test]
fn rows_that_are_no_cases_are_kept_with_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let good = case(1).to_string();
    let long = format!("{{ \"case\": \"{}\" }}", "x".repeat(17 * 1024 * 1024));
    let text = [good.as_bytes(), b"nothing", b"\xff", b"", long.as_bytes(), good.as_bytes(), b"{ \"case\": \"cut"]
        .join(&b'\n');
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.csv"));
    fs::write(&input, text).unwrap();
    let run = |words: &[&str]| {
        let words = [&["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap()], words].concat();
        let (status, _, told) = ended(reglament(&words));
        let rejected = fs::read_to_string(folder.path().join("out.csv.rejected.jsonl")).unwrap();
        let rejected: Vec<Value> = rejected.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
        let wrong = rejected
            .iter()
            .map(|it| (it["line"].as_u64().unwrap(), it["faults"][0]["code"].as_str().unwrap().to_owned()));
        (status, told, wrong.collect::<Vec<_>>())
    };
    let wrong = |all: &[(u64, &str)]| all.iter().map(|(line, code)| (*line, (*code).to_owned())).collect::<Vec<_>>();
    let (status, told, found) = run(&[]);
    assert_eq!(status, 2, "{told}");
    assert_eq!(
        found,
        wrong(&[
            (2, "regl::json::malformed"),
            (3, "regl::row::encoding"),
            (5, "regl::row::long"),
            (7, "regl::json::malformed"),
        ])
    );
    assert!(told.contains("6 rows read: 2 answered, 4 rejected"), "{told}");
    assert_eq!(read(&output).len(), 2);
    // In CSV: a cell too few, a byte that is no UTF-8, a cell over two lines before them.
    let header = "case,service,procedure,filed,fact.bright\n";
    let text = format!("\u{feff}{header}\"a\nb\",lamp_permit,issue,2019-04-30,true\nc,lamp_permit\n");
    fs::write(&input, [text.as_bytes(), b"\xff,lamp_permit,issue,2019-04-30,\n"].concat()).unwrap();
    let (_, told, found) = run(&["--input-format", "csv"]);
    assert_eq!(found, wrong(&[(4, "regl::row::cells"), (5, "regl::row::encoding")]), "{told}");
    assert_eq!(read(&output)[0]["case"], "a\nb");
}

#[test]
fn columns_that_say_nothing_of_a_case_are_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in.csv"), folder.path().join("out.csv"));
    let refused = |header: &str, codes: &[&str]| {
        fs::write(&input, header).unwrap();
        let (status, _, told) = ended(reglament(&["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap()]));
        assert_eq!(status, 2);
        codes.iter().for_each(|code| assert!(told.contains(code), "{code}: {told}"));
        assert!(!output.exists());
    };
    refused("case,service,procedure,filed,colour\n", &["regl::column::unknown", "`colour`"]);
    refused("case,service,procedure\n", &["regl::column::missing", "`filed`"]);
    refused("case,service,procedure,filed,filed\n", &["regl::column::twice"]);
    let numbers = Arc::new(arrow_array::Int64Array::from(vec![7])) as ArrayRef;
    let names = ["case", "service", "procedure", "filed"];
    let table = RecordBatch::try_from_iter(names.map(|it| (it, Arc::clone(&numbers)))).unwrap();
    let path = folder.path().join("in.parquet");
    let mut writer = ArrowWriter::try_new(File::create(&path).unwrap(), table.schema(), None).unwrap();
    writer.write(&table).unwrap();
    writer.close().unwrap();
    let (status, _, told) = ended(reglament(&["batch", path.to_str().unwrap(), "-o", output.to_str().unwrap()]));
    assert_eq!((status, told.matches("regl::column::type").count()), (2, 3), "{told}");
    let (status, _, told) =
        ended(reglament(&["batch", path.to_str().unwrap(), "-o", folder.path().join("x").to_str().unwrap()]));
    assert!(status == 2 && told.contains("regl::batch::format") && told.contains("--output-format"), "{told}");
}

#[test]
fn what_is_cut_or_full_leaves_no_output() {
    let folder = tempfile::tempdir().unwrap();
    write_all(folder.path(), &cases(20));
    let output = folder.path().join("out.jsonl");
    for name in ["in.parquet", "in.arrow"] {
        let whole = fs::read(folder.path().join(name)).unwrap();
        for length in [whole.len() - 1, whole.len() / 2, 10, 0] {
            let input = folder.path().join(format!("cut-{name}"));
            fs::write(&input, &whole[..length]).unwrap();
            let (status, _, told) =
                ended(reglament(&["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap()]));
            assert!(status == 2 && told.contains("regl::batch::unreadable"), "{name} {length}: {told}");
            assert!(!output.exists());
        }
    }
    let input = folder.path().join("in.jsonl");
    for format in ["jsonl", "csv", "parquet", "arrow"] {
        let words = ["batch", input.to_str().unwrap(), "-o", "/dev/full", "--output-format", format];
        let (status, _, told) = ended(reglament(&words));
        assert!(status == 2 && told.contains("regl::file::unwritable"), "{format}: {told}");
    }
    let words = ["batch", input.to_str().unwrap(), "-o", output.to_str().unwrap(), "--rejected", "/dev/full"];
    let (status, _, told) = ended(reglament(&words));
    assert!(status == 2 && told.contains("regl::file::unwritable") && told.contains("--resume"), "{told}");
    assert!(!output.exists());
    let (status, _, told) = ended(reglament(&["batch", input.to_str().unwrap(), "-o", "/nowhere/out.csv"]));
    assert!(status == 2 && told.contains("regl::folder::not_found"), "{told}");
}

/// The program, with its standard streams in our hands.
fn spawned(words: &[&str], out: Stdio) -> Child {
    std::process::Command::new(assert_cmd::cargo::cargo_bin!("reglament"))
        .current_dir(HERE)
        .args(["--regs", "lamps"])
        .args(words)
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn that_nobody_reads_is_no_fault() {
    for format in ["jsonl", "parquet", "arrow"] {
        let mut child =
            spawned(&["batch", "-", "-o", "-", "--input-format", "jsonl", "--output-format", format], Stdio::piped());
        drop(child.stdout.take());
        let cases: Vec<Value> = (0..2_100).map(case).collect();
        let mut to = child.stdin.take().unwrap();
        // It may have ended before it has read all.
        let _ = to.write_all(lines(&cases).as_bytes());
        drop(to);
        let ended = child.wait_with_output().unwrap();
        assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap().as_str()), (Some(0), ""), "{format}");
    }
}

/// Cases that are long, so that a stretch of four mebibytes holds few of them.
fn long_cases(count: usize) -> Vec<Value> {
    let mut cases = cases(count);
    for case in &mut cases {
        case["case"] = json!(format!("{}{}", case["case"].as_str().unwrap(), "x".repeat(50_000)));
    }
    cases
}

#[test]
fn what_was_interrupted_is_gone_on_with_and_comes_to_the_same() {
    let cases = long_cases(300);
    let text = lines(&cases);
    for format in ["jsonl", "parquet", "csv", "arrow"] {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        fs::write(path("in.jsonl"), &text).unwrap();
        let (whole, parts) = (path(&format!("whole.{format}")), path(&format!("parts.{format}")));
        let run = |words: &[&str]| ended(reglament(&[&["batch", &path("in.jsonl"), "--jobs", "2"], words].concat()));
        assert_eq!(run(&["-o", &whole]).0, 2);
        // Two stretches, with more time between them than between two marks; then the program is killed.
        let mut child = spawned(&["batch", "-", "--input-format", "jsonl", "-o", &parts], Stdio::null());
        let mut to = child.stdin.take().unwrap();
        to.write_all(&text.as_bytes()[..5_000_000]).unwrap();
        std::thread::sleep(Duration::from_millis(2_500));
        to.write_all(&text.as_bytes()[5_000_000..10_000_000]).unwrap();
        to.flush().unwrap();
        let began = Instant::now();
        let marked = || {
            let mark: Value = serde_json::from_slice(&fs::read(format!("{parts}.mark")).ok()?).ok()?;
            mark["totals"]["read"].as_u64().filter(|it| *it > 0)
        };
        let read = loop {
            if let Some(read) = marked() {
                break read;
            }
            assert!(began.elapsed() < Duration::from_secs(60), "{format}: no mark");
            std::thread::sleep(Duration::from_millis(50));
        };
        child.kill().unwrap();
        child.wait().unwrap();
        assert!((1..300).contains(&read) && !Path::new(&parts).exists(), "{format}: {read}");
        // What was written after the mark does not count.
        let mut partial = fs::OpenOptions::new().append(true).open(format!("{parts}.partial")).unwrap();
        partial.write_all(b"half of a row").unwrap();
        // Other options, other cases, another part: it is said, and nothing is touched.
        let changed = |words: &[&str], what: &str| {
            let (status, _, told) = run(&[&["-o", &parts, "--resume"], words].concat());
            assert!(status == 2 && told.contains("regl::batch::changed") && told.contains(what), "{told}");
        };
        changed(&["--pace", "earliest"], "the options are others");
        fs::write(path("in.jsonl"), text.replacen("portal", "office", 1)).unwrap();
        changed(&[], "the cases are others");
        fs::write(path("in.jsonl"), &text).unwrap();
        let (status, _, told) = run(&["-o", &parts, "--resume"]);
        assert!(status == 2 && told.contains("300 rows read: 298 answered, 2 rejected"), "{format}: {told}");
        if format == "jsonl" || format == "csv" {
            assert!(fs::read(&whole).unwrap() == fs::read(&parts).unwrap(), "{format}");
        } else {
            assert!(read_rows(&whole) == read_rows(&parts), "{format}");
        }
        let rejected = |of: &str| fs::read_to_string(format!("{of}.rejected.jsonl")).unwrap();
        assert!(rejected(&whole) == rejected(&parts), "{format}");
        assert!(!Path::new(&format!("{parts}.mark")).exists() && !Path::new(&format!("{parts}.partial")).exists());
    }
}

fn read_rows(path: &str) -> Vec<Map<String, Value>> {
    read(Path::new(path))
}

/// Without a mark there is nothing to go on with, so that it begins; a mark that is none is told.
#[test]
fn a_mark_is_there_or_not() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.jsonl"), lines(&[case(1)])).unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let run = || ended(reglament(&["batch", &path("in.jsonl"), "-o", &path("out.csv"), "--resume"]));
    assert_eq!(run().0, 0);
    let first = fs::read(path("out.csv")).unwrap();
    fs::write(path("out.csv.mark"), "{}").unwrap();
    let (status, _, told) = run();
    assert!(status == 2 && told.contains("that is no mark"), "{told}");
    assert_eq!(fs::read(path("out.csv")).unwrap(), first);
}
