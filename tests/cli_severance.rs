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
        ("unit", "term 5 working days", "term 1 month", false),
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

/// Other commands hold whole regimes against each other, and want them whole.
#[test]
fn comparisons_want_sound_rules() {
    let folder = Folder::south("compare", "term 5 working days", "term 1 month");
    let output = folder.reglament().args(["diff", "rules_of_north", "rules_of_south"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("regl::syntax::unit"));
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
    assert_eq!((status, names), (Some(2), vec![&"of the north".into(), &"of the north again".into()]));
    // Where none can be run, nothing is written.
    let (status, answers, _) = ran(&case("of the south", "permit", "rules_of_south"), "json");
    assert_eq!((status, answers.as_str()), (Some(2), ""));
}
