//! `explore`, `recheck` and `sensitivity` as their users see them: streams, status, files, bad input.

use assert_cmd::Command;
use std::path::{Path, PathBuf};

/// The command, in the project's folder, on a page of 100 columns.
fn reglament(words: &[&str]) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LC_ALL", "C").args(words);
    command
}

/// Output, findings and status.
fn told(words: &[&str]) -> (String, String, i32) {
    let output = reglament(words).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}

/// What bad input has to come to: one finding with a help, status 2, nothing on standard output.
fn refused(words: &[&str], code: &str, needle: &str) {
    let (output, findings, status) = told(words);
    assert_eq!((output.as_str(), status), ("", 2), "{words:?}: {findings}");
    assert!(findings.starts_with(code), "{words:?}: {findings}");
    assert_eq!(findings.matches("regl::").count(), 1, "{words:?}: {findings}");
    assert!(findings.contains("help:"), "{words:?}: {findings}");
    let findings = findings.split_whitespace().collect::<Vec<_>>().join(" ").replace("| ", "");
    assert!(findings.contains(needle), "{words:?} does not say `{needle}`: {findings}");
}

/// A folder of its own, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("reglament-explore-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn files(&self) -> Vec<String> {
        let names = std::fs::read_dir(&self.0).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const WEEK: [&str; 4] = ["--from", "2024-03-18", "--to", "2024-03-24"];

fn week<'w>(words: &[&'w str]) -> Vec<&'w str> {
    words.iter().copied().chain(WEEK).collect()
}

#[test]
fn names_that_do_not_exist() {
    refused(&["explore", "2014", "2021"], "regl::regime::unknown", "did you mean `2020`?");
    refused(&["explore", "2014", "2020", "stm_licence"], "regl::service::unknown", "did you mean `stm_license`?");
    refused(&["explore", "2014", "2020", "stm_license.isue"], "regl::procedure::unknown", "`stm_license.issue`");
    refused(&["sensitivity", "--regime", "2021"], "regl::regime::unknown", "did you mean `2020`?");
    refused(&["sensitivity", "stm_licence"], "regl::service::unknown", "did you mean `stm_license`?");
    refused(&["sensitivity", "stm_license.isue"], "regl::procedure::unknown", "did you mean `stm_license.issue`?");
}

/// A regime that is held against itself is most likely a slip.
#[test]
fn a_regime_named_twice() {
    refused(&["explore", "2014", "2014"], "regl::regime::twice", "the regime `2014` is named twice");
}

/// Facts that make more cases than can be counted: said on both streams, in JSON and by the status; the procedure beside
/// it is told.
#[test]
fn a_procedure_that_is_too_large() {
    let scratch = Scratch::new("too-large");
    let mut law = "actor office { title en \"office\" }\nevent register { title en \"registration\" }\n\
        calendar days { days \"days.csv\" }\nground late { title en \"late\" }\n\
        assumption window {\n reading short \"five days\"\n reading long \"ten days\"\n follow short because \"x\"\n}\n\
        act act_1 { kind order }\nact act_2 { kind order }\n\
        regime r1 { acts act_1 calendar days }\nregime r2 { acts act_2 calendar days }\n\
        lineage lamps { in r2 continues lamps in r1 }\n"
        .to_owned();
    let facts: Vec<String> = (0..130).map(|it| format!("f{it}")).collect();
    facts.iter().for_each(|it| law += &format!("fact {it} default no {{ title en \"f\" }}\n"));
    let step = "step register by office on the day of receipt @ ¶1 { decides finds every other ground }";
    for (act, joint) in [("act_1", " or "), ("act_2", " and ")] {
        law += &format!(
            "service lamps under {act} {{\n procedure issue {{ refuse late when window is short and ({})  @ ¶2\n{step} }}\n \
             procedure renew {{ refuse late when f0{joint}f1 and window is short @ ¶2\n{step} }}\n}}\n",
            facts.join(joint)
        );
    }
    std::fs::write(scratch.path("law.regl"), law).unwrap();
    let days = "date,kind,name,sureness,source\n2024-01-01,holiday,A,high,x\n2025-12-31,holiday,B,high,x\n";
    std::fs::write(scratch.path("days.csv"), days).unwrap();
    let (regs, file) = (scratch.path(""), scratch.path("certificate.json"));
    let explore = |more: &[&str]| told(&week(&[&["--regs", &regs, "explore", "r1", "r2"], more].concat()));
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (output, findings, status) = explore(&["--certificate", &file]);
    assert_eq!(status, 1, "{findings}");
    assert!(findings.starts_with("regl::explore::too_large") && findings.contains("--fix f0=no"), "{findings}");
    assert!(flat(&output).contains("issue: too large to be explored. Nothing is known of its cases"), "{output}");
    assert!(!output.contains("Every case is decided alike"), "{output}");
    // f0 alone or f1 alone: refused under r1 only. The reading is the one that is followed.
    assert!(
        flat(&output).contains("lamps.renew 4 cases") && output.contains("Decided differently: 2 of 4"),
        "{output}"
    );
    assert!(flat(&output).ends_with("Of 1 more nothing is known: it is too large to be explored."), "{output}");
    let (output, _, status) = told(&["--regs", &regs, "recheck", &file]);
    assert_eq!(status, 0, "{output}");
    assert!(flat(&output).contains("nothing is claimed of: lamps.issue."), "{output}");
    let (output, _, status) = explore(&["--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&output).unwrap();
    let unexplored = &found["services"][0]["unexplored"][0];
    assert_eq!(
        (status, &unexplored["too_large"], &unexplored["new"]["procedure"]),
        (1, &"cases".into(), &"issue".into())
    );
    assert_eq!(unexplored["facts"].as_array().unwrap().len(), 130);
    let (_, findings, status) = explore(&["lamps.renew"]);
    assert_eq!((findings.as_str(), status), ("", 0));
    // What hangs on a reading is not known either, and not told to be nothing.
    let (output, findings, status) = told(&week(&["--regs", &regs, "sensitivity", "lamps.issue"]));
    assert_eq!(status, 1, "{findings}");
    assert!(findings.starts_with("regl::explore::too_large"), "{findings}");
    assert!(
        output.contains("Of 2 procedures more nothing is known.") && !output.contains("no result depends"),
        "{output}"
    );
    let (_, findings, status) = explore(&["lamps.issue", "--certificate", &scratch.path("none.json")]);
    assert_eq!(status, 1, "{findings}");
    assert!(!scratch.files().contains(&"none.json".to_owned()), "a certificate of nothing is not written");
}

#[test]
fn what_only_one_side_can_run() {
    refused(&["explore", "2014", "2020", "stm_license.duplicate"], "regl::explore::one_side", "only 2014 has");
    refused(&["explore", "2014", "2020", "stm_license.apply_for_reissue"], "regl::explore::one_side", "only 2020 has");
    refused(&["explore", "2008", "2014", "crypto_license"], "regl::explore::one_side", "it is new in 2014");
}

#[test]
fn regimes_that_share_no_service() {
    let scratch = Scratch::new("lineage");
    let regime = |id: &str, service: &str| {
        format!(
            "act act_{id} {{ kind order }}\nregime {id} {{ acts act_{id} calendar days }}\n\
             service {service} under act_{id} {{ procedure issue {{ step register by office on the day of receipt {{ decides }} }} }}\n"
        )
    };
    let common = "actor office { title en \"office\" }\nevent register { title en \"registration\" }\n\
                  calendar days { days \"days.csv\" }\n";
    let law = format!("{common}{}{}", regime("r1", "lamps"), regime("r2", "wires"));
    std::fs::write(scratch.path("law.regl"), law).unwrap();
    let days = "date,kind,name,sureness,source\n2024-01-01,holiday,A,high,x\n2025-12-31,holiday,B,high,x\n";
    std::fs::write(scratch.path("days.csv"), days).unwrap();
    let (_, findings, status) = told(&["--regs", &scratch.path(""), "explore", "r1", "r2"]);
    assert_eq!(status, 2);
    assert!(findings.starts_with("regl::explore::no_lineage"), "{findings}");
}

#[test]
fn days_that_cannot_be_filed_on() {
    let explore = |more: &[&'static str]| [&["explore", "2014", "2020", "stm_license.issue"][..], more].concat();
    refused(&explore(&["--from", "1.1.2024"]), "regl::option::day", "`--from 1.1.2024` names no day");
    refused(&explore(&["--from", "2024-02-30"]), "regl::option::day", "names no day");
    let reversed = ["--from", "2024-02-02", "--to", "2024-02-01"];
    refused(&explore(&reversed), "regl::range::empty", "there is no day from 2024-02-02 to 2024-02-01");
    refused(&explore(&["--to", "2050-01-01"]), "regl::range::outside", "2008-01-01 to 2027-12-31");
    refused(&explore(&["--from", "2000-01-01"]), "regl::range::outside", "2008-01-01 to 2027-12-31");
    let late = ["--from", "2027-12-20", "--to", "2027-12-31"];
    refused(&explore(&late), "regl::explore::cases", "needs a day outside the calendar");
    refused(&[&["sensitivity"][..], &reversed].concat(), "regl::range::empty", "there is no day");
}

#[test]
fn options_that_mean_nothing() {
    let explore = |more: &[&'static str]| [&["explore", "2014", "2020", "stm_import.issue"][..], more].concat();
    refused(&explore(&["--fix", "movement"]), "regl::option::fix", "gives no fact a value");
    refused(&explore(&["--fix", "movement=import", "--fix", "movement=transit"]), "regl::option::fix", "fixed twice");
    refused(&explore(&["--fix", "movment=import"]), "regl::fact::unknown", "did you mean `movement`?");
    refused(&explore(&["--fix", "movement=smuggling"]), "regl::fact::value", "it is one of import, export");
    refused(&explore(&["--pace", "slow"]), "regl::pace::unknown", "latest, earliest");
    refused(&explore(&["--assume", "same_day"]), "regl::option::assume", "names no reading");
    refused(&explore(&["--assume", "counting_start=never"]), "regl::reading::unknown", "next_day, same_day");
}

/// Calendars without a year in common cannot be filed on together.
#[test]
fn calendars_that_do_not_meet() {
    let scratch = Scratch::new("calendars");
    let law = "actor office { title en \"office\" }\nevent register { title en \"registration\" }\n\
        calendar one { days \"one.csv\" }\ncalendar two { days \"two.csv\" }\n\
        act act_1 { kind order }\nact act_2 { kind order }\n\
        regime r1 { acts act_1 calendar one }\nregime r2 { acts act_2 calendar two }\n\
        lineage lamps { in r2 continues lamps in r1 }\n\
        service lamps under act_1 { procedure issue { step register by office on the day of receipt { decides } } }\n\
        service lamps under act_2 { procedure issue { step register by office on the day of receipt { decides } } }\n";
    std::fs::write(scratch.path("law.regl"), law).unwrap();
    for (name, year) in [("one.csv", 2014), ("two.csv", 2020)] {
        let days =
            format!("date,kind,name,sureness,source\n{year}-01-01,holiday,A,high,x\n{year}-12-31,holiday,B,high,x\n");
        std::fs::write(scratch.path(name), days).unwrap();
    }
    refused(&["--regs", &scratch.path(""), "explore", "r1", "r2"], "regl::range::calendar", "no calendar in common");
}

#[test]
fn a_certificate_is_made_and_holds() {
    let scratch = Scratch::new("certificate");
    let file = scratch.path("certificate.json");
    let (_, findings, status) =
        told(&week(&["explore", "2014", "2020", "technical_study.conclude", "--certificate", &file]));
    assert_eq!(status, 0, "{findings}");
    let (output, findings, status) = told(&["recheck", &file]);
    assert_eq!(status, 0, "{findings}");
    // 8 facts make 256 cases; 7 days, each within and after reception hours, under 2 regimes.
    assert!(output.contains(&format!("All {} results of the procedure are as claimed.", 256 * 7 * 2 * 2)), "{output}");
    // One procedure in one week is not all of the law.
    assert!(!output.contains("as the certificate claims"), "{output}");
    assert!(output.contains("It does not speak of all that 2014 and 2020 have in common:"), "{output}");
    let flat = output.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("nothing is claimed of: ") && flat.contains("stm_license.issue, "), "{output}");
    assert!(flat.contains("it has 2024-03-18 to 2024-03-24, and all of them are 2014-01-01 to 2026-12-31"), "{output}");
    assert!(flat.contains("only 2014 has, with nothing to compare it with: "), "{output}");
    let (output, _, status) = told(&["recheck", &file, "--fix", "sample_required=yes", "--format", "json"]);
    assert_eq!(status, 0);
    let found: serde_json::Value = serde_json::from_str(&output).unwrap();
    assert_eq!((&found["agrees"], &found["procedures"][0]["cases"]), (&true.into(), &128.into()));
    assert_eq!(
        (&found["cover"]["whole"], &found["cover"]["only_with"]["sample_required"]),
        (&false.into(), &"yes".into())
    );
}

#[test]
fn files_that_are_no_certificates() {
    let scratch = Scratch::new("no-certificate");
    let file = scratch.path("certificate.json");
    told(&week(&["explore", "2014", "2020", "stm_license.complaint", "--certificate", &file]));
    let whole = std::fs::read_to_string(&file).unwrap();
    let refused_as = |text: &str, needle: &str| {
        std::fs::write(scratch.path("bad.json"), text).unwrap();
        refused(&["recheck", &scratch.path("bad.json")], "regl::certificate::unreadable", needle);
    };
    refused_as(&whole[..whole.len() / 2], "cut off");
    refused_as("", "cut off");
    refused_as("{}", "has no `certificate_version`");
    refused_as("# Reglament", "no JSON at line 1, column 1");
    refused_as(&whole.replace("\"certificate_version\": 1", "\"certificate_version\": 7"), "of version 7");
    refused_as(&whole.replace("2024-03-24", "2024-03-25"), "changed after it was written");
    refused_as(&whole.replace("\"outcomes\"", "\"outcome\""), "changed by hand");
    refused(&["recheck", &scratch.path("nowhere.json")], "regl::file::not_found", "there is no file");
    refused(&["recheck", "regs"], "regl::file::is_folder", "is a folder");
}

/// A rule file that changed, one that is gone and one that is new are named.
#[test]
fn a_certificate_of_other_rules() {
    let scratch = Scratch::new("other-rules");
    let file = scratch.path("certificate.json");
    told(&week(&["explore", "2014", "2020", "stm_license.complaint", "--certificate", &file]));
    copy(Path::new("regs"), &scratch.0.join("regs"));
    let regs = scratch.path("regs");
    assert_eq!(told(&["--regs", &regs, "recheck", &file]).2, 0, "the same rules in another place");
    let lines = scratch.0.join("regs/order-34-2020/stm_license.regl");
    let text = std::fs::read_to_string(&lines).unwrap();
    std::fs::write(&lines, text.replace("term 15 working days", "term 16 working days")).unwrap();
    std::fs::write(scratch.0.join("regs/more.regl"), "actor watchman { title en \"watchman\" }\n").unwrap();
    let needle = "changed `order-34-2020/stm_license.regl`; new `more.regl`";
    refused(&["--regs", &regs, "recheck", &file], "regl::certificate::unfit", needle);
    // A file of cases is no law: adding one changes nothing that a certificate claims.
    std::fs::write(&lines, text).unwrap();
    std::fs::remove_file(scratch.0.join("regs/more.regl")).unwrap();
    let case = "case \"one more\" {\n  service stm_license.issue\n  filed 2014-11-10\n}\n";
    std::fs::write(scratch.0.join("regs/cases/more.regl"), case).unwrap();
    assert_eq!(told(&["--regs", &regs, "recheck", &file]).2, 0);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(from)).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn a_fault_leaves_no_files() {
    let scratch = Scratch::new("no-files");
    let (file, folder) = (scratch.path("certificate.json"), scratch.path("witnesses"));
    let words = ["explore", "2014", "2020", "stm_license.duplicate", "--certificate", &file, "--witness-dir", &folder];
    assert_eq!(told(&words).2, 2);
    assert_eq!(scratch.files(), [""; 0]);
    std::fs::write(scratch.path("file"), "").unwrap();
    let under = scratch.path("file/certificate.json");
    let words = week(&["explore", "2014", "2020", "stm_license.complaint", "--certificate", &under]);
    refused(&words, "regl::folder::not_found", "to write to");
    let under = scratch.path("file/witnesses");
    let words = week(&["explore", "2014", "2020", "stm_license.issue", "--witness-dir", &under]);
    refused(&words, "regl::file::unwritable", "cannot be written");
    assert_eq!(scratch.files(), ["file"]);
}

/// Every case that is written down can be run and compared, is laid out canonically, and shows what it is said to show.
#[test]
fn witnesses_can_be_run() {
    let scratch = Scratch::new("witnesses");
    let folder = scratch.path("");
    let words = ["explore", "2014", "2020", "stm_license.issue", "crypto_sale_permit.issue", "--witness-dir", &folder];
    assert_eq!(told(&week(&words)).2, 0);
    let files = scratch.files();
    assert!(files.iter().any(|it| it.contains("granted-then-refused")), "{files:?}");
    for file in &files {
        let path = scratch.path(file);
        let (output, findings, status) = told(&["compare", &path, "2014", "2020", "--format", "json"]);
        assert_eq!(status, 0, "{file}: {findings}");
        let found: serde_json::Value = serde_json::from_str(&output).unwrap();
        let (old, new) = (&found["old"]["outcome"], &found["new"]["outcome"]);
        if file.contains("granted-then-refused") {
            assert_eq!((old, new), (&"granted".into(), &"refused".into()), "{file}");
        }
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(&format!("# 2014: {}", old.as_str().unwrap())), "{file}: {text}");
        assert!(text.contains(&format!("# 2020: {}", new.as_str().unwrap())), "{file}: {text}");
        assert_eq!(told(&["run", &path]).2, 0, "{file}");
    }
    let (_, findings, status) = told(&["fmt", "--check", &folder]);
    assert_eq!(status, 0, "{findings}");
}

#[test]
fn the_status_tells_differences_where_it_is_asked() {
    let same = week(&["explore", "2014", "2020", "stm_license.complaint", "--exit-code"]);
    assert_eq!(told(&same).2, 0);
    let different = week(&["explore", "2014", "2020", "stm_license.reissue", "--exit-code"]);
    assert_eq!(told(&different).2, 1);
    assert_eq!(told(&week(&["explore", "2014", "2020", "stm_license.reissue"])).2, 0);
    assert_eq!(told(&week(&["sensitivity", "stm_license.issue", "--exit-code"])).2, 1);
}

#[test]
fn a_closed_pipe_is_quiet_and_the_same_words_give_the_same_bytes() {
    let words = week(&["explore", "2014", "2020", "stm_license", "--format", "json"]);
    assert_eq!(told(&words), told(&words));
    let words = week(&["sensitivity", "stm_license", "--format", "json"]);
    assert_eq!(told(&words), told(&words));
}

#[test]
fn schemas_are_published() {
    for words in [
        &["explore", "--schema", "result"][..],
        &["explore", "--schema", "certificate"],
        &["recheck", "--schema"],
        &["sensitivity", "--schema"],
    ] {
        let (output, _, status) = told(words);
        assert_eq!(status, 0, "{words:?}");
        let schema: serde_json::Value = serde_json::from_str(&output).unwrap();
        assert!(schema["$schema"].is_string(), "{words:?}");
    }
}
