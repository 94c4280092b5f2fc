//! An error in one country's rules blocks only what rests on it: cases under sound rules are run, all others say why not.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use assert_cmd::Command;
use std::fs;
use std::path::PathBuf;

const DAYS: &str = include_str!("../regs/calendar/kz-calendar.csv");

const NAMES: &str = "actor office\nevent register\nevent decide\nground unfit\nname portal\nfact fit default yes\nfact channel one of portal, desk default portal\n";

const COUNTRY: &str = r#"
calendar days_of_$ { days "calendar/kz-calendar.csv" }

act law_of_$ {
  adopted 2019-12-01
  in force from 2020-01-01
}

regime rules_of_$ {
  acts law_of_$
  calendar days_of_$
}

template intake_of_$ {
  channels portal   @ ¶1
}

service permit under law_of_$ {
  follows intake_of_$
  procedure issue {
    term 5 working days from register              @ ¶2
    refuse unfit when not fit                      @ ¶3
    step register by office on the day of receipt  @ ¶4
    step decide by office within 5 working days    @ ¶5 {
      decides                                      @ ¶5
      finds every other ground                     @ ¶5
    }
  }
}

service pass_of_$ under law_of_$ {
  procedure issue {
    step register by office on the day of receipt  @ ¶6
    step decide by office within 1 working day     @ ¶7 {
      decides                                      @ ¶7
    }
  }
}
"#;

/// A folder of rules of two countries that share their names.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, change: impl Fn(&mut Vec<(&'static str, String)>)) -> Self {
        let path = std::env::temp_dir().join(format!("reglament-severance-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("calendar")).unwrap();
        fs::write(path.join("calendar/kz-calendar.csv"), DAYS).unwrap();
        let mut files = vec![
            ("names.regl", NAMES.to_owned()),
            ("north.regl", COUNTRY.replace('$', "north")),
            ("south.regl", COUNTRY.replace('$', "south")),
        ];
        change(&mut files);
        for (name, text) in files {
            fs::write(path.join(name), text).unwrap();
        }
        Self(path)
    }

    /// The south with one text in the place of another.
    fn south(name: &str, old: &str, new: &str) -> Self {
        Self::new(name, |files| {
            assert!(files[2].1.contains(old), "{old}");
            files[2].1 = files[2].1.replace(old, new);
        })
    }

    fn reglament(&self) -> Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        command.env("COLUMNS", "400").arg("--regs").arg(&self.0);
        command
    }

    /// Runs a case; hands back its outcome, or what was said instead.
    fn run(&self, service: &str, regime: Option<&str>) -> Result<String, String> {
        let regime = regime.map_or(String::new(), |it| format!("\"regime\": \"{it}\", "));
        let case = format!(
            "{{\"case\": \"a\", \"service\": \"{service}\", \"procedure\": \"issue\", {regime}\"filed\": \"2024-03-11\"}}"
        );
        let output = self.reglament().args(["run", "--case-json", "-"]).write_stdin(case).output().unwrap();
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        match output.status.code() {
            Some(0) => {
                let result: serde_json::Value = serde_json::from_str(&out).unwrap();
                Ok(format!("{} {}", result["outcome"].as_str().unwrap(), result["regime"].as_str().unwrap()))
            }
            Some(2) => {
                assert_eq!(out, "");
                Err(err)
            }
            other => panic!("{other:?}: {err}"),
        }
    }

    fn check(&self) -> (Option<i32>, String) {
        let output = self.reglament().arg("check").output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn barred(said: Result<String, String>) {
    let said = said.unwrap_err();
    assert!(said.contains("regl::case::barred") && said.contains("rest on an error"), "{said}");
}

#[test]
fn sound_rules_bar_nothing() {
    let folder = Folder::new("sound", |_| {});
    assert_eq!(folder.check().0, Some(0));
    for country in ["north", "south"] {
        let regime = format!("rules_of_{country}");
        assert_eq!(folder.run("permit", Some(&regime)).unwrap(), format!("granted {regime}"));
    }
}

/// What is wrong in the south leaves the north alone, and bars the permit of the south; whether the other service of the
/// south is barred depends on what is wrong.
#[test]
fn errors_of_one_country_bar_what_rests_on_them() {
    for (name, old, new, pass_too) in [
        ("unknown", "refuse unfit when not fit", "refuse unfit when not fitt", false),
        ("unit", "term 5 working days", "term 24 hours", false),
        ("check", "    step decide by office within 5", "    step judge by office within 5", false),
        ("undecided", "      decides                                      @ ¶5\n", "", false),
        ("template", "channels portal ", "channels postal ", false),
        ("lost-template", "template intake_of_south {", "template intake_of_south for all {", false),
        ("head", "service permit under law_of_south {", "service permit undr law_of_south {", false),
        ("act", "in force from 2020-01-01", "in force 10 working days after publication", true),
        ("act-lost", "act law_of_south {", "act law_of_south of 2020 {", true),
        ("date", "adopted 2019-12-01", "adopted 2019-13-01", true),
        ("calendar", "days \"calendar/kz-calendar.csv\"", "days \"calendar/none.csv\"", true),
        ("regime", "  acts law_of_south\n", "  acts law_of_suoth\n", true),
        ("regime-statement", "  acts law_of_south\n", "  acts law_of_south and more\n", true),
        (
            "unclosed",
            "      finds every other ground                     @ ¶5\n    }\n",
            "      finds every other ground @ ¶5\n",
            true,
        ),
        ("quotation", "days \"calendar/kz-calendar.csv\"", "days \"calendar/kz-calendar.csv", true),
        ("control", "", "", true),
    ] {
        let folder = if name == "control" {
            Folder::south(name, "  channels portal ", "  # hidden\u{b}  channels portal ")
        } else {
            Folder::south(name, old, new)
        };
        let (status, found) = folder.check();
        assert_eq!(status, Some(1), "{name}: {found}");
        assert_eq!(folder.run("permit", Some("rules_of_north")).unwrap(), "granted rules_of_north", "{name}");
        assert_eq!(folder.run("pass_of_north", None).unwrap(), "granted rules_of_north", "{name}");
        barred(folder.run("permit", Some("rules_of_south")));
        let pass = folder.run("pass_of_south", Some("rules_of_south"));
        if pass_too {
            barred(pass);
        } else {
            assert_eq!(pass.unwrap(), "granted rules_of_south", "{name}");
        }
    }
}

/// A service under an act that is not declared may belong to any regime that has the service.
#[test]
fn a_service_under_no_act_may_be_of_all() {
    let folder = Folder::south("no-act", "service permit under law_of_south {", "service permit under law_of_suoth {");
    for country in ["north", "south"] {
        let regime = format!("rules_of_{country}");
        barred(folder.run("permit", Some(&regime)));
        assert_eq!(folder.run(&format!("pass_of_{country}"), None).unwrap(), format!("granted {regime}"));
    }
}

/// Which text applies may hang on what is faulty: then none is applied.
#[test]
fn a_regime_is_not_guessed() {
    let folder = Folder::south("dates", "adopted 2019-12-01", "adopted 2019-13-01");
    barred(folder.run("permit", None));
}

#[test]
fn what_all_share_bars_all() {
    for (name, old, new) in [
        ("fact", "fact fit default yes", "fact fit default maybe"),
        ("twice", "fact fit default yes", "fact fit default yes\nfact fit default no"),
        ("actor", "actor office\n", "actor office {\n  title en \"a\"\n  title en \"b\"\n}\n"),
        ("unreadable", "actor office\n", "whatever this is\nactor office\n"),
    ] {
        let folder = Folder::new(name, |files| files[0].1 = files[0].1.replace(old, new));
        for country in ["north", "south"] {
            let said = folder.run("permit", Some(&format!("rules_of_{country}"))).unwrap_err();
            assert!(said.contains("regl::"), "{name}: {said}");
        }
    }
}

#[test]
fn one_fault_is_told_once_not_once_per_regime() {
    let folder = Folder::south(
        "once",
        "service permit under",
        "regime later_rules_of_south {\n  acts law_of_south\n  calendar days_of_south\n}\n\nservice permit under",
    );
    let path = folder.0.join("south.regl");
    let text =
        fs::read_to_string(&path).unwrap().replace("      decides                                      @ ¶5\n", "");
    fs::write(&path, text.replace("when not fit ", "when not fit or fitt or fat ")).unwrap();
    let (_, found) = folder.check();
    assert_eq!(found.matches("regl::fact::unknown").count(), 2, "{found}");
    let text = fs::read_to_string(&path).unwrap().replace(" or fitt or fat ", " ");
    fs::write(&path, text).unwrap();
    let (_, found) = folder.check();
    assert_eq!(found.matches("regl::decision::missing").count(), 1, "{found}");
}

/// Of several cases those are run that can be, and each of the others is named.
#[test]
fn a_barred_case_stops_no_other() {
    let folder = Folder::south("several", "refuse unfit when not fit", "refuse unfit when not fitt");
    let case = |name: &str, service: &str, regime: &str| {
        format!("case \"{name}\" {{\n  service {service}.issue\n  regime {regime}\n  filed 2024-03-04\n}}\n")
    };
    let text = case("of the north", "permit", "rules_of_north")
        + &case("of the south", "permit", "rules_of_south")
        + &case("of the north again", "pass_of_north", "rules_of_north");
    let ran = |text: &str, format: &str| {
        let file = folder.0.join("several.regl");
        fs::write(&file, text).unwrap();
        let output = folder.reglament().arg("run").arg(&file).args(["--format", format]).output().unwrap();
        let said = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code(), said(output.stdout), said(output.stderr))
    };
    let (status, answers, findings) = ran(&text, "text");
    assert_eq!(status, Some(2), "{findings}");
    assert!(answers.starts_with("of the north\n") && answers.contains("\n\nof the north again\n"), "{answers}");
    assert!(!answers.contains("of the south"), "{answers}");
    assert_eq!(findings.matches("regl::case::barred").count(), 1, "{findings}");
    assert!(findings.contains("several.regl:7:"), "{findings}");
    let (status, answers, _) = ran(&text, "json");
    let answers: Vec<serde_json::Value> = serde_json::from_str(&answers).unwrap();
    let names: Vec<&serde_json::Value> = answers.iter().map(|it| &it["case"]).collect();
    assert_eq!(
        (status, names),
        (Some(2), vec![&"of the north".into(), &"of the south".into(), &"of the north again".into()])
    );
    assert_eq!(answers[1]["faults"][0]["code"], "regl::case::barred");
    // Where none can be run, nothing is written.
    let (status, answers, _) = ran(&case("of the south", "permit", "rules_of_south"), "json");
    assert_eq!((status, answers.as_str()), (Some(2), ""));
}

/// What a command says and answers on a folder of three countries: the west has the law of the north, later.
struct Said {
    status: Option<i32>,
    out: String,
    err: String,
}

impl Folder {
    /// Three countries, with one text of the south in the place of another. Each of them continues the permit of the one
    /// before.
    fn three(name: &str, old: &str, new: &str) -> Self {
        let folder = Self::new(name, |files| {
            files.push((
                "west.regl",
                COUNTRY.replace('$', "west").replace("2020-01-01", "2021-01-01").replace("term 5", "term 4"),
            ));
            files.push(("lineage.regl", LINEAGE.to_owned()));
            let anywhere = files.iter().position(|(_, text)| text.contains(old)).unwrap();
            let at = if files[2].1.contains(old) { 2 } else { anywhere };
            files[at].1 = files[at].1.replace(old, new);
        });
        let case = |name: &str, service: &str| {
            format!(
                "{{\"case\": \"{name}\", \"service\": \"{service}\", \"procedure\": \"issue\", \"filed\": \"2024-03-11\"}}"
            )
        };
        fs::write(folder.0.join("permit.json"), case("a", "permit")).unwrap();
        fs::write(folder.0.join("both.json"), format!("[{}, {}]", case("a", "permit"), case("b", "pass"))).unwrap();
        folder
    }

    fn said(&self, arguments: &str) -> Said {
        let arguments = arguments.replace("DIR", &self.0.display().to_string());
        let output = self.reglament().args(arguments.split(' ')).output().unwrap();
        let folder = self.0.display().to_string();
        let said = |bytes| String::from_utf8(bytes).unwrap().replace(&folder, "DIR");
        Said { status: output.status.code(), out: said(output.stdout), err: said(output.stderr) }
    }

    /// A command that is answered as if nothing were wrong anywhere.
    fn answers(&self, sound: &Folder, arguments: &str) {
        self.answers_as(&sound.said(arguments), arguments);
    }

    fn answers_as(&self, right: &Said, arguments: &str) {
        let said = self.said(arguments);
        assert_eq!(said.status, Some(0), "{arguments}: {}", said.err);
        assert_eq!(right.status, Some(0), "{arguments}: {}", right.err);
        assert_eq!(said.out, right.out, "{arguments}");
        assert!(said.err.contains("in other rules, see `reglament check`"), "{arguments}: {}", said.err);
        assert!(!said.err.contains("regl::"), "{arguments}: {}", said.err);
    }

    /// A command that is not answered, and says so once.
    fn refuses(&self, arguments: &str, what: &str) {
        let said = self.said(arguments);
        assert_eq!(said.status, Some(2), "{arguments}: {}{}", said.out, said.err);
        assert_eq!(said.out, "", "{arguments}");
        assert_eq!(said.err.matches("regl::rules::barred").count(), 1, "{arguments}: {}", said.err);
        assert_eq!(said.err.matches("regl::").count(), 1, "{arguments}: {}", said.err);
        assert!(said.err.contains(what), "{arguments}: {}", said.err);
    }
}

const LINEAGE: &str =
    "lineage permit {\n  in rules_of_west continues permit in rules_of_north\n  in rules_of_south new\n}\n";

/// The commands about the north and the west alone, and the same about the south.
const COMMANDS: [&str; 8] = [
    "show permit --regime rules_of_@",
    "diff rules_of_north rules_of_@ --format json",
    "diff rules_of_north rules_of_@ permit",
    "explore rules_of_north rules_of_@ --from 2024-03-01 --to 2024-03-31",
    "explore rules_of_north rules_of_@ permit.issue --from 2024-03-01 --to 2024-03-31 --format json",
    "sensitivity --regime rules_of_@ --from 2024-03-01 --to 2024-03-31",
    "compare --case-json DIR/permit.json rules_of_north rules_of_@",
    "transition --case-json DIR/permit.json rules_of_north rules_of_@ --at 2024-03-13",
];

#[test]
fn every_command_answers_what_rests_on_no_error() {
    let sound = Folder::three("all-sound", "", "");
    let right = COMMANDS.map(|command| sound.said(&command.replace('@', "west")));
    for (name, old, new) in [
        ("all-regime", "  acts law_of_south\n", "  acts law_of_suoth\n"),
        ("all-regime-lost", "regime rules_of_south {", "regime rules_of_south of all {"),
        ("all-service", "refuse unfit when not fit", "refuse unfit when not fitt"),
        ("all-template", "channels portal ", "channels postal "),
        ("all-template-lost", "template intake_of_south {", "template intake_of_south for all {"),
        ("all-head", "service permit under law_of_south {", "service permit undr law_of_south {"),
        ("all-check", "      decides                                      @ ¶5\n", ""),
        ("all-act", "adopted 2019-12-01", "adopted 2019-13-01"),
        (
            "all-unclosed",
            "      finds every other ground                     @ ¶5\n    }\n",
            "      finds every other ground @ ¶5\n",
        ),
    ] {
        let folder = Folder::three(name, old, new);
        for (command, right) in COMMANDS.iter().zip(&right) {
            folder.answers_as(right, &command.replace('@', "west"));
            folder.refuses(&command.replace('@', "south"), "rules_of_south");
        }
        // What is asked of all regimes hangs on the south as well.
        folder.refuses("show permit", "rules_of_south");
        folder.refuses("sensitivity permit", "rules_of_south");
        let listed = folder.said("list");
        assert_eq!(listed.status, Some(2), "{name}: {}", listed.err);
        assert!(listed.out.contains("rules_of_west") && listed.out.contains("pass_of_north"), "{name}: {}", listed.out);
        assert_eq!(listed.err.matches("regl::rules::barred").count(), 1, "{name}: {}", listed.err);
        assert!(listed.err.contains("rules_of_south"), "{name}: {}", listed.err);
    }
}

/// A service that is lost is not taken for one that was dropped, and the other services of its regime are answered.
#[test]
fn another_service_of_the_regime_is_answered() {
    let sound = Folder::three("service-sound", "", "");
    let folder = Folder::three("service", "refuse unfit when not fit", "refuse unfit when not fitt");
    folder.answers(&sound, "show pass_of_south");
    folder.answers(&sound, "show --regime rules_of_south");
    folder.answers(&sound, "sensitivity pass_of_south --from 2024-03-01 --to 2024-03-31");
    folder.refuses("diff rules_of_north rules_of_south pass_of_south permit", "`permit` under `rules_of_south`");
    let listed = folder.said("list --format json");
    let list: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
    let services: Vec<&serde_json::Value> =
        list["regimes"][1]["services"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
    assert_eq!((listed.status, services), (Some(2), vec![&"pass_of_south".into()]));
}

/// An error in what is built in, or in who the applicant is, bars all: every rule rests on it without a mention.
#[test]
fn what_no_rule_mentions_bars_all() {
    for (name, new) in [
        (
            "built-in",
            "assumption counting_start {\n  reading next_day \"a\"\n  reading same_day \"b\"\n  follows same_dya\n  because \"c\"\n}\nactor office\n",
        ),
        ("built-in-lost", "assumption counting_start of all { follows same_day }\nactor office\n"),
        ("role", "actor citizen is applicant {\n  title en \"a\"\n  title en \"b\"\n}\nactor office\n"),
    ] {
        let folder = Folder::three(name, "actor office\n", new);
        for command in COMMANDS.map(|it| it.replace('@', "west")).into_iter().chain(["list".to_owned()]) {
            let said = folder.said(&command);
            assert_eq!((said.status, said.out.as_str()), (Some(2), ""), "{name} {command}: {}", said.err);
        }
    }
}

/// Where services come from bars what is bound by it, and no single text.
#[test]
fn a_faulty_lineage_bars_comparisons() {
    let sound = Folder::three("lineage-sound", "", "");
    for (name, old, new) in [
        ("lineage", "permit in rules_of_north", "permit in rules_of_nroth"),
        ("lineage-lost", "lineage permit {", "lineage permit of all {"),
    ] {
        let folder = Folder::three(name, old, new);
        folder.answers(&sound, "show permit --regime rules_of_west");
        folder.refuses("diff rules_of_north rules_of_west", "where services come from");
        folder.refuses("diff rules_of_north rules_of_west permit", "where services come from");
        folder.refuses("explore rules_of_north rules_of_west", "where services come from");
    }
}

/// A comparison answers each case by itself, as a run does.
#[test]
fn a_batch_of_comparisons_answers_each_case() {
    let folder = Folder::three("each", "", "");
    for command in
        ["compare --case-json DIR/both.json", "transition --at 2024-03-13 --format json --case-json DIR/both.json"]
    {
        let said = folder.said(&format!("{command} rules_of_north rules_of_west"));
        assert_eq!(said.status, Some(2), "{}", said.err);
        let answers: Vec<serde_json::Value> = serde_json::from_str(&said.out).unwrap();
        assert_eq!((answers.len(), &answers[0]["case"], &answers[1]["case"]), (2, &"a".into(), &"b".into()));
        assert!(answers[0]["faults"].is_null() && answers[1]["position"] == 1, "{answers:?}");
        assert_eq!(answers[1]["faults"][0]["code"], "regl::case::service");
        assert_eq!(said.err.matches("regl::case::service").count(), 1, "{}", said.err);
    }
}
